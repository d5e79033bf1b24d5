//! System services: directories, symbolic links, objects by handle.

use crate::{Janus, object, unicode};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::ZwObject;
use janus_abi::types::*;

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;

fn status<T>(result: Result<T, NTSTATUS>) -> NTSTATUS {
    result.map_or_else(|e| e, |_| OK)
}

unsafe fn say(variable: *mut u32, value: usize) {
    if !variable.is_null() {
        // SAFETY: the driver's variable.
        unsafe { *variable = value as u32 };
    }
}

/// Entries of a directory as `ZwQueryDirectoryObject` lays them out: pairs of counted strings, an empty pair, then their text.
unsafe fn write_entries(to: *mut c_void, entries: &[(Vec<u16>, Vec<u16>)]) {
    let head = (entries.len() + 1) * 2 * size_of::<UNICODE_STRING>();
    // SAFETY: there is room; the caller counted.
    unsafe {
        let strings = to.cast::<UNICODE_STRING>();
        strings.cast::<u8>().write_bytes(0, head);
        let mut text = to.byte_add(head).cast::<u16>();
        for (i, units) in entries.iter().flat_map(|(name, kind)| [name, kind]).enumerate() {
            let bytes = (units.len() * 2) as u16;
            text.copy_from_nonoverlapping(units.as_ptr(), units.len());
            text.add(units.len()).write_unaligned(0);
            strings.add(i).write_unaligned(UNICODE_STRING { Length: bytes, MaximumLength: bytes + 2, Buffer: text });
            text = text.add(units.len() + 1);
        }
    }
}

fn room_of((name, kind): &(Vec<u16>, Vec<u16>)) -> usize {
    2 * size_of::<UNICODE_STRING>() + (name.len() + kind.len() + 2) * 2
}

impl ZwObject for Janus {
    unsafe fn ZwOpenDirectoryObject(handle: *mut HANDLE, access: ACCESS_MASK, attributes: *mut OBJECT_ATTRIBUTES) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable, as everywhere here.
        unsafe { status(object::open_path(attributes, Some(&object::DIRECTORY), access).map(|h| *handle = h)) }
    }

    unsafe fn ZwQueryDirectoryObject(
        directory: HANDLE,
        buffer: *mut c_void,
        length: u32,
        single: BOOLEAN,
        restart: BOOLEAN,
        context: *mut u32,
        returned: *mut u32,
    ) -> NTSTATUS {
        let body = match object::typed(directory, &object::DIRECTORY) {
            Ok(body) => body,
            Err(status) => return status,
        };
        // SAFETY: as above.
        unsafe {
            let from = if restart != 0 { 0 } else { *context as usize };
            let all = object::children(body);
            let left: Vec<(Vec<u16>, Vec<u16>)> =
                all.iter().skip(from).map(|(name, kind)| (name.encode_utf16().collect(), kind.encode_utf16().collect())).collect();
            if left.is_empty() {
                say(returned, 0);
                return NTSTATUS::STATUS_NO_MORE_ENTRIES;
            }
            let mut used = 2 * size_of::<UNICODE_STRING>();
            let wanted = if single != 0 { 1 } else { left.len() };
            let mut fit = 0;
            while fit < wanted && used + room_of(&left[fit]) <= length as usize {
                used += room_of(&left[fit]);
                fit += 1;
            }
            if fit == 0 {
                say(returned, used + room_of(&left[0]));
                return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
            }
            write_entries(buffer, &left[..fit]);
            *context = (from + fit) as u32;
            say(returned, used);
            if single == 0 && fit < left.len() { NTSTATUS::STATUS_MORE_ENTRIES } else { OK }
        }
    }

    unsafe fn ZwCreateSymbolicLinkObject(
        handle: *mut HANDLE,
        access: ACCESS_MASK,
        attributes: *mut OBJECT_ATTRIBUTES,
        target: *mut UNICODE_STRING,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let target = unicode::text(target);
            let made = object::path_of(attributes).and_then(|path| object::make_link(&path, &target));
            status(made.map(|body| {
                *handle = object::open(body, access);
                object::dereference(body);
            }))
        }
    }

    unsafe fn ZwQueryObject(handle: HANDLE, class: OBJECT_INFORMATION_CLASS, to: *mut c_void, length: u32, returned: *mut u32) -> NTSTATUS {
        /// Bytes of `OBJECT_BASIC_INFORMATION`: attributes, access, handles, references, charges, sizes, time of creation.
        const BASIC: usize = 56;
        let Some((body, access)) = object::of_handle(handle) else { return NTSTATUS::STATUS_INVALID_HANDLE };
        // SAFETY: as above.
        unsafe {
            match class {
                OBJECT_INFORMATION_CLASS::ObjectBasicInformation => {
                    say(returned, BASIC);
                    if length as usize != BASIC {
                        return NTSTATUS::STATUS_INFO_LENGTH_MISMATCH;
                    }
                    let (references, handles) = object::counts(body);
                    to.cast::<u8>().write_bytes(0, BASIC);
                    to.cast::<[u32; 4]>().write_unaligned([0, access, handles, references as u32]);
                    OK
                }
                OBJECT_INFORMATION_CLASS::ObjectTypeInformation => NTSTATUS::STATUS_NOT_IMPLEMENTED,
                _ => NTSTATUS::STATUS_INVALID_INFO_CLASS,
            }
        }
    }

    unsafe fn ZwDuplicateObject(
        source_process: HANDLE,
        source: HANDLE,
        target_process: HANDLE,
        target: *mut HANDLE,
        access: ACCESS_MASK,
        _attributes: u32,
        options: u32,
    ) -> NTSTATUS {
        const CLOSE_SOURCE: u32 = 1;
        const SAME_ACCESS: u32 = 2;
        if source_process as i32 != -1 || !target_process.is_null() && target_process as i32 != -1 {
            return NTSTATUS::STATUS_INVALID_HANDLE;
        }
        let Some((body, had)) = object::of_handle(source) else { return NTSTATUS::STATUS_INVALID_HANDLE };
        if !target.is_null() {
            // SAFETY: as above.
            unsafe { *target = object::open(body, if options & SAME_ACCESS != 0 { had } else { access }) };
        }
        if options & CLOSE_SOURCE != 0 {
            return object::close(source);
        }
        OK
    }
}
