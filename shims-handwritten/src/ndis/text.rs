//! Strings and the error log.

use super::adapter;
use crate::{Janus, driver, irql, pool};
use alloc::string::String;
use janus_abi::events;
use janus_abi::nt::ndis::Text;
use janus_abi::types::*;
use janus_runtime::abi::VarArgs;
use janus_runtime::host::host;

/// The units of a counted string.
///
/// # Safety
/// A counted string, whose buffer lives as long as is made of it.
pub(super) unsafe fn units<'a>(text: *const UNICODE_STRING) -> &'a [u16] {
    // SAFETY: the caller's promise.
    unsafe {
        if text.is_null() || (*text).Buffer.is_null() {
            return &[];
        }
        core::slice::from_raw_parts((*text).Buffer, usize::from((*text).Length) / 2)
    }
}

/// A counted string as text.
///
/// # Safety
/// A counted string.
pub(super) unsafe fn read(text: *const UNICODE_STRING) -> String {
    // SAFETY: the caller's promise.
    String::from_utf16_lossy(unsafe { units(text) })
}

/// Gives a driver a copy of a text, in the pool, NUL behind it.
///
/// # Safety
/// `to` can be written.
pub(super) unsafe fn store(to: *mut UNICODE_STRING, text: &str) -> NDIS_STATUS {
    let string = crate::unicode::allocate(text);
    if string.Buffer.is_null() {
        return NDIS_STATUS::NDIS_STATUS_RESOURCES;
    }
    // SAFETY: the caller's promise.
    unsafe { to.write(string) };
    NDIS_STATUS::NDIS_STATUS_SUCCESS
}

/// One character of Windows' Latin as a unit and back; what has no counterpart becomes a question mark.
fn to_byte(unit: u16) -> u8 {
    u8::try_from(unit).unwrap_or(b'?')
}

impl Text for Janus {
    unsafe fn NdisInitAnsiString(to: *mut STRING, source: *mut u8) {
        // SAFETY: the driver's strings; NULL makes an empty one.
        unsafe {
            let length =
                if source.is_null() { 0 } else { (0..usize::from(u16::MAX) - 1).take_while(|n| *source.add(*n) != 0).count() as u16 };
            to.write(STRING { Length: length, MaximumLength: if source.is_null() { 0 } else { length + 1 }, Buffer: source });
        }
    }

    unsafe fn NdisInitUnicodeString(to: *mut UNICODE_STRING, source: *mut u16) {
        // SAFETY: the driver's strings; NULL makes an empty one.
        unsafe {
            let length = if source.is_null() {
                0
            } else {
                (0..usize::from(u16::MAX) / 2 - 1).take_while(|n| *source.add(*n) != 0).count() as u16 * 2
            };
            to.write(UNICODE_STRING { Length: length, MaximumLength: if source.is_null() { 0 } else { length + 2 }, Buffer: source });
        }
    }

    unsafe fn NdisInitializeString(to: *mut UNICODE_STRING, source: *mut u8) {
        // SAFETY: the driver's strings; it frees the buffer with NdisFreeMemory.
        unsafe {
            let length = (0..usize::from(u16::MAX) / 2 - 1).take_while(|n| *source.add(*n) != 0).count();
            let buffer = pool::allocate((length + 1) * 2).cast::<u16>();
            let mut string = UNICODE_STRING { Length: 0, MaximumLength: 0, Buffer: buffer };
            if !buffer.is_null() {
                (0..=length).for_each(|n| buffer.add(n).write(u16::from(*source.add(n))));
                (string.Length, string.MaximumLength) = (length as u16 * 2, length as u16 * 2 + 2);
            }
            to.write(string);
        }
    }

    unsafe fn NdisAnsiStringToUnicodeString(to: *mut UNICODE_STRING, from: *mut STRING) -> NDIS_STATUS {
        // SAFETY: the driver's strings.
        unsafe {
            let length = usize::from((*from).Length);
            if length * 2 > usize::from((*to).MaximumLength) {
                return NDIS_STATUS::NDIS_STATUS_BUFFER_OVERFLOW;
            }
            (0..length).for_each(|n| (*to).Buffer.add(n).write(u16::from(*(*from).Buffer.add(n))));
            (*to).Length = length as u16 * 2;
        }
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisUnicodeStringToAnsiString(to: *mut STRING, from: *mut UNICODE_STRING) -> NDIS_STATUS {
        // SAFETY: the driver's strings.
        unsafe {
            let source = units(from);
            if source.len() > usize::from((*to).MaximumLength) {
                return NDIS_STATUS::NDIS_STATUS_BUFFER_OVERFLOW;
            }
            source.iter().enumerate().for_each(|(n, u)| (*to).Buffer.add(n).write(to_byte(*u)));
            (*to).Length = source.len() as u16;
        }
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisUpcaseUnicodeString(to: *mut UNICODE_STRING, from: *mut UNICODE_STRING) -> NDIS_STATUS {
        // SAFETY: the driver's strings.
        unsafe {
            let source = units(from);
            if source.len() * 2 > usize::from((*to).MaximumLength) {
                return NDIS_STATUS::NDIS_STATUS_BUFFER_OVERFLOW;
            }
            source.iter().enumerate().for_each(|(n, u)| (*to).Buffer.add(n).write(upcase(*u)));
            (*to).Length = source.len() as u16 * 2;
        }
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisEqualString(a: *mut UNICODE_STRING, b: *mut UNICODE_STRING, insensitive: BOOLEAN) -> BOOLEAN {
        // SAFETY: the driver's strings.
        let (a, b) = unsafe { (units(a), units(b)) };
        let same = if insensitive == 0 { a == b } else { a.iter().map(|u| upcase(*u)).eq(b.iter().map(|u| upcase(*u))) };
        same.into()
    }

    unsafe fn NdisWriteErrorLogEntry(handle: NDIS_HANDLE, code: u32, count: u32, mut values: VarArgs) {
        let mut text = alloc::format!("NdisWriteErrorLogEntry {code:#010x}");
        for _ in 0..count.min(32) {
            // SAFETY: the driver passed as many values as it says.
            text.push_str(&alloc::format!(" {:#x}", unsafe { values.dword() }));
        }
        let driver = adapter::of(handle).map_or_else(driver::current, |a| a.driver);
        events::DebugPrint { driver, text: &text }.emit();
        if irql::current() == irql::PASSIVE {
            host().log(&alloc::format!("janus: {}: {text}", driver::name(driver)));
        }
    }
}

/// The upper-case letter of a unit, where it is one unit.
fn upcase(unit: u16) -> u16 {
    let Some(c) = char::from_u32(unit.into()) else { return unit };
    let mut upper = c.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(u), None) => u16::try_from(u32::from(u)).unwrap_or(unit),
        _ => unit,
    }
}
