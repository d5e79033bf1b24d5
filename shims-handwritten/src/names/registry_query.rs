//! `RtlQueryRegistryValues` and its like: the registry by well-known places and tables.

use crate::registry::{self, Id, Value};
use crate::{driver, pool, unicode};
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::types::{HANDLE, NTSTATUS, RTL_QUERY_REGISTRY_TABLE, UNICODE_STRING};
use janus_runtime::nt::regfile::{self, EXPAND_SZ, MULTI_SZ, SZ};

const HANDLE_IS_PATH: u32 = 0x4000_0000;
const OPTIONAL: u32 = 0x8000_0000;

const SUBKEY: u32 = 0x01;
const TOPKEY: u32 = 0x02;
const REQUIRED: u32 = 0x04;
const NOVALUE: u32 = 0x08;
const NOEXPAND: u32 = 0x10;
const DIRECT: u32 = 0x20;
const DELETE: u32 = 0x40;

const NONE: u32 = 0;

/// The key that `relative_to` and `path` name.
///
/// # Safety
/// `path` ends in NUL, is a handle, or is NULL.
unsafe fn key(relative_to: u32, path: *const u16, create: bool) -> Result<Id, NTSTATUS> {
    if relative_to & HANDLE_IS_PATH != 0 {
        return registry::of_handle(path as HANDLE);
    }
    let base = match relative_to & !OPTIONAL {
        0 => "",
        1 => registry::SERVICES,
        2 => registry::CONTROL,
        3 => registry::WINDOWS_NT,
        4 => registry::DEVICE_MAP,
        5 => registry::USER,
        _ => return Err(NTSTATUS::STATUS_INVALID_PARAMETER),
    };
    // SAFETY: the caller's promise.
    let path = unsafe { unicode::terminated(path) };
    let full = match (base.is_empty(), path.is_empty()) {
        (true, _) => path,
        (false, true) => base.into(),
        (false, false) => alloc::format!("{base}\\{}", path.trim_start_matches('\\')),
    };
    if create { registry::create(&full).map(|c| c.0) } else { registry::open(&full) }
}

fn status(result: Result<(), NTSTATUS>) -> NTSTATUS {
    result.map_or_else(|e| e, |()| NTSTATUS::STATUS_SUCCESS)
}

/// `RtlCheckRegistryKey`.
///
/// # Safety
/// See [`query`].
pub unsafe fn check(relative_to: u32, path: *const u16) -> NTSTATUS {
    // SAFETY: the caller's promise.
    status(unsafe { key(relative_to, path, false) }.map(|_| ()))
}

/// `RtlCreateRegistryKey`.
///
/// # Safety
/// See [`query`].
pub unsafe fn create(relative_to: u32, path: *const u16) -> NTSTATUS {
    // SAFETY: the caller's promise.
    status(unsafe { key(relative_to, path, true) }.map(|_| ()))
}

/// `RtlWriteRegistryValue`.
///
/// # Safety
/// `name` ends in NUL, `length` bytes lie at `data`.
pub unsafe fn write(relative_to: u32, path: *const u16, name: *const u16, kind: u32, data: *const c_void, length: u32) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let bytes = if data.is_null() { Vec::new() } else { core::slice::from_raw_parts(data.cast::<u8>(), length as usize).to_vec() };
        status(key(relative_to, path, true).and_then(|k| registry::set(k, &unicode::terminated(name), kind, bytes)))
    }
}

/// `RtlDeleteRegistryValue`.
///
/// # Safety
/// `name` ends in NUL.
pub unsafe fn delete(relative_to: u32, path: *const u16, name: *const u16) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe { status(key(relative_to, path, false).and_then(|k| registry::delete_value(k, &unicode::terminated(name)))) }
}

/// `RtlQueryRegistryValues`.
///
/// # Safety
/// `path` ends in NUL or is a handle, as `relative_to` says; `table` is a table with its empty entry at the end.
pub unsafe fn query(relative_to: u32, path: *const u16, mut table: *mut RTL_QUERY_REGISTRY_TABLE, context: *mut c_void) -> NTSTATUS {
    // SAFETY: the caller's promise.
    let top = match unsafe { key(relative_to, path, false) } {
        Ok(k) => k,
        Err(_) if relative_to & OPTIONAL != 0 => return NTSTATUS::STATUS_SUCCESS,
        Err(status) => return status,
    };
    let mut at = top;
    // SAFETY: as above.
    unsafe {
        while !(*table).QueryRoutine.is_null() || (*table).Flags & (SUBKEY | DIRECT) != 0 {
            if let Err(status) = entry(&mut *table, top, &mut at, context) {
                return status;
            }
            table = table.add(1);
        }
    }
    NTSTATUS::STATUS_SUCCESS
}

unsafe fn entry(e: &mut RTL_QUERY_REGISTRY_TABLE, top: Id, at: &mut Id, context: *mut c_void) -> Result<(), NTSTATUS> {
    let flags = e.Flags;
    let has = |flag| flags & flag != 0;
    if has(DIRECT) && (e.Name.is_null() || has(SUBKEY) || !e.QueryRoutine.is_null()) {
        return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
    }
    if has(TOPKEY) || has(SUBKEY) {
        *at = top;
    }
    // SAFETY: names of a table end in NUL.
    let name = unsafe { unicode::terminated(e.Name) };
    if has(SUBKEY) {
        if e.Name.is_null() {
            return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
        }
        *at = registry::open_below(top, &name)?;
        // SAFETY: the entry is the caller's.
        return if e.QueryRoutine.is_null() { Ok(()) } else { unsafe { all_values(e, *at, context) } };
    }
    // SAFETY: as above.
    unsafe {
        if !e.Name.is_null() {
            let value = registry::get(*at, &name);
            let there = value.is_ok();
            deliver(e, value.unwrap_or(Value { name: name.clone(), kind: NONE, data: Vec::new() }), context)?;
            if there && has(DELETE) {
                registry::delete_value(*at, &name)?;
            }
            return Ok(());
        }
        if has(NOVALUE) {
            return call(e, &name, NONE, None, context);
        }
        all_values(e, *at, context)
    }
}

/// Every value of the key goes to the routine.
unsafe fn all_values(e: &mut RTL_QUERY_REGISTRY_TABLE, key: Id, context: *mut c_void) -> Result<(), NTSTATUS> {
    let values = registry::about(key)?.values;
    if values.is_empty() && e.Flags & REQUIRED != 0 {
        return Err(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND);
    }
    for v in values {
        let name = v.name.clone();
        // SAFETY: the caller's entry.
        unsafe { deliver(e, v, context)? };
        if e.Flags & DELETE != 0 {
            registry::delete_value(key, &name)?;
        }
    }
    Ok(())
}

/// One value, or its default when it is not there.
unsafe fn deliver(e: &mut RTL_QUERY_REGISTRY_TABLE, mut value: Value, context: *mut c_void) -> Result<(), NTSTATUS> {
    if value.kind == NONE && value.data.is_empty() {
        if e.Flags & REQUIRED != 0 {
            return Err(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND);
        }
        if e.DefaultType == NONE {
            return Ok(());
        }
        value.kind = e.DefaultType;
        // SAFETY: the default of the caller's entry.
        value.data = unsafe { default_data(e) };
    }
    // SAFETY: as above.
    unsafe {
        match value.kind {
            MULTI_SZ if e.Flags & NOEXPAND == 0 => {
                let context_before = e.EntryContext;
                let result = strings(&value.data).into_iter().try_for_each(|s| {
                    let r = one(e, &value.name, SZ, &regfile::text(&s), context);
                    if e.Flags & DIRECT != 0 {
                        // Each string goes to a counted string of its own.
                        e.EntryContext = e.EntryContext.cast::<UNICODE_STRING>().add(1).cast();
                    }
                    r
                });
                e.EntryContext = context_before;
                result
            }
            EXPAND_SZ if e.Flags & NOEXPAND == 0 => {
                one(e, &value.name, SZ, &regfile::text(&expand(&registry::text_of(&value.data))), context)
            }
            kind => one(e, &value.name, kind, &value.data, context),
        }
    }
}

unsafe fn one(e: &RTL_QUERY_REGISTRY_TABLE, name: &str, kind: u32, data: &[u8], context: *mut c_void) -> Result<(), NTSTATUS> {
    // SAFETY: the caller's entry.
    unsafe { if e.Flags & DIRECT != 0 { direct(e.EntryContext, kind, data) } else { call(e, name, kind, Some(data), context) } }
}

/// The default's bytes; text without a length ends where its NUL says.
unsafe fn default_data(e: &RTL_QUERY_REGISTRY_TABLE) -> Vec<u8> {
    if e.DefaultData.is_null() {
        return Vec::new();
    }
    // SAFETY: the entry's default data is as its type and length say.
    unsafe {
        let at = e.DefaultData.cast::<u16>();
        let mut length = e.DefaultLength as usize;
        if length == 0 {
            length = match e.DefaultType {
                SZ | EXPAND_SZ => unicode::terminated(at).encode_utf16().count() * 2 + 2,
                MULTI_SZ => {
                    let mut n = 0;
                    while at.add(n).read_unaligned() != 0 || at.add(n + 1).read_unaligned() != 0 {
                        n += 1;
                    }
                    (n + 2) * 2
                }
                _ => 0,
            };
        }
        core::slice::from_raw_parts(e.DefaultData.cast::<u8>(), length).to_vec()
    }
}

/// The strings of a `REG_MULTI_SZ`.
fn strings(data: &[u8]) -> Vec<String> {
    let units: Vec<u16> = data.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]])).collect();
    units.split(|u| *u == 0).take_while(|s| !s.is_empty()).map(String::from_utf16_lossy).collect()
}

/// Replaces `%SystemRoot%` and leaves what it does not know.
pub fn expand(text: &str) -> String {
    let Some(root) = registry::get_text(registry::WINDOWS_NT, "SystemRoot") else { return text.into() };
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('%') {
        let Some(end) = rest[start + 1..].find('%') else { break };
        let name = &rest[start + 1..start + 1 + end];
        out.push_str(&rest[..start]);
        if name.eq_ignore_ascii_case("SystemRoot") {
            out.push_str(&root);
        } else {
            out.push_str(&rest[start..start + end + 2]);
        }
        rest = &rest[start + end + 2..];
    }
    out + rest
}

/// Calls the entry's routine; a buffer it may not keep, as in NT.
unsafe fn call(e: &RTL_QUERY_REGISTRY_TABLE, name: &str, kind: u32, data: Option<&[u8]>, context: *mut c_void) -> Result<(), NTSTATUS> {
    let mut name = unicode::encode_terminated(name);
    // Text that lacks its NUL gets one behind it, uncounted.
    let mut copy: Vec<u8> = data.unwrap_or_default().to_vec();
    let length = copy.len() as u32;
    copy.extend([0; 4]);
    driver::register(e.QueryRoutine.0, "RtlQueryRegistryValues");
    let at = if data.is_some() { copy.as_mut_ptr().cast() } else { core::ptr::null_mut() };
    // SAFETY: the entry's routine, with what it is documented to get.
    let result = unsafe { e.QueryRoutine.call(name.as_mut_ptr(), kind, at, length, context, e.EntryContext) };
    match result {
        Ok(status) if status.0 as i32 >= 0 => Ok(()),
        // "The buffer is too small" from a routine means: stop asking, all is well.
        Ok(NTSTATUS::STATUS_BUFFER_TOO_SMALL) => Ok(()),
        Ok(status) => Err(status),
        Err(_) => Err(NTSTATUS::STATUS_UNSUCCESSFUL),
    }
}

/// Stores a value at `to`: text into a counted string, what fits in a dword as it is, the rest into a buffer whose first dword says how large it is.
unsafe fn direct(to: *mut c_void, kind: u32, data: &[u8]) -> Result<(), NTSTATUS> {
    // SAFETY: the caller's entry says what lies there.
    unsafe {
        if matches!(kind, SZ | EXPAND_SZ | MULTI_SZ) {
            let string = to.cast::<UNICODE_STRING>();
            if (*string).Buffer.is_null() {
                let buffer = pool::allocate(data.len().max(2));
                if buffer.is_null() {
                    return Err(NTSTATUS::STATUS_NO_MEMORY);
                }
                (*string).Buffer = buffer.cast();
                (*string).MaximumLength = data.len().min(0xFFFE) as u16;
            } else if usize::from((*string).MaximumLength) < data.len() {
                return Err(NTSTATUS::STATUS_BUFFER_TOO_SMALL);
            }
            let count = data.len().min(0xFFFE);
            (*string).Buffer.cast::<u8>().copy_from(data.as_ptr(), count);
            (*string).Length = count.saturating_sub(2) as u16;
        } else if data.len() <= 4 {
            to.cast::<u8>().copy_from(data.as_ptr(), data.len());
        } else {
            let room = to.cast::<i32>().read_unaligned();
            if room < 0 {
                if (room.unsigned_abs() as usize) < data.len() {
                    return Err(NTSTATUS::STATUS_BUFFER_TOO_SMALL);
                }
                to.cast::<u8>().copy_from(data.as_ptr(), data.len());
            } else {
                if (room as usize) < data.len() + 8 {
                    return Err(NTSTATUS::STATUS_BUFFER_TOO_SMALL);
                }
                to.cast::<u32>().write_unaligned(data.len() as u32);
                to.cast::<u32>().add(1).write_unaligned(kind);
                to.cast::<u8>().add(8).copy_from(data.as_ptr(), data.len());
            }
        }
    }
    Ok(())
}
