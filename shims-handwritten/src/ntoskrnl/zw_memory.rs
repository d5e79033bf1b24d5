//! System services: virtual memory and sections. There is one address space that drivers see, the system's.

use crate::memory::section;
use crate::{Janus, object};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::ZwMemory;
use janus_abi::types::*;

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;
/// `NtCurrentProcess()`.
const CURRENT_PROCESS: i32 = -1;
const MEM_COMMIT: u32 = 0x1000;
const MEM_RESERVE: u32 = 0x2000;
const MEM_DECOMMIT: u32 = 0x4000;
const MEM_RELEASE: u32 = 0x8000;

/// The caller's own process; there is none other to reach into.
fn own(process: HANDLE) -> Result<(), NTSTATUS> {
    if process as i32 == CURRENT_PROCESS { Ok(()) } else { Err(NTSTATUS::STATUS_INVALID_HANDLE) }
}

fn status<T>(result: Result<T, NTSTATUS>) -> NTSTATUS {
    result.map_or_else(|e| e, |_| OK)
}

impl ZwMemory for Janus {
    unsafe fn ZwAllocateVirtualMemory(
        process: HANDLE,
        base: *mut *mut c_void,
        _zero_bits: u32,
        size: *mut u32,
        kind: u32,
        _protect: u32,
    ) -> NTSTATUS {
        if kind & (MEM_COMMIT | MEM_RESERVE) == 0 {
            return NTSTATUS::STATUS_INVALID_PARAMETER_5;
        }
        // SAFETY: the API's contract, as everywhere here.
        unsafe {
            if *size == 0 {
                return NTSTATUS::STATUS_INVALID_PARAMETER_4;
            }
            status(own(process).and_then(|()| section::allocate(*base as u32, *size)).map(|(at, bytes)| {
                *base = at as *mut c_void;
                *size = bytes;
            }))
        }
    }

    unsafe fn ZwFreeVirtualMemory(process: HANDLE, base: *mut *mut c_void, size: *mut u32, kind: u32) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let result = own(process).and_then(|()| match kind {
                MEM_RELEASE => section::release(*base as u32, *size),
                MEM_DECOMMIT => section::decommit(*base as u32, *size),
                _ => Err(NTSTATUS::STATUS_INVALID_PARAMETER_4),
            });
            status(result.map(|(at, bytes)| {
                *base = at as *mut c_void;
                *size = bytes;
            }))
        }
    }

    unsafe fn ZwCreateSection(
        handle: *mut HANDLE,
        access: ACCESS_MASK,
        attributes: *mut OBJECT_ATTRIBUTES,
        size: *mut LARGE_INTEGER,
        _protection: u32,
        _allocation: u32,
        file: HANDLE,
    ) -> NTSTATUS {
        if !file.is_null() {
            // Files are the system's around us; a view of one cannot be had.
            return NTSTATUS::STATUS_NOT_SUPPORTED;
        }
        // SAFETY: as above.
        unsafe {
            let bytes = size.as_ref().map_or(0, |s| *s);
            let Some(bytes) = u32::try_from(bytes).ok().filter(|b| *b != 0) else { return NTSTATUS::STATUS_INVALID_PARAMETER_4 };
            let made = object::path_of(attributes).and_then(|name| section::create(&name, bytes));
            status(made.map(|body| {
                *handle = object::open(body, access);
                object::dereference(body);
            }))
        }
    }

    unsafe fn ZwOpenSection(handle: *mut HANDLE, access: ACCESS_MASK, attributes: *mut OBJECT_ATTRIBUTES) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { status(object::open_path(attributes, Some(&section::SECTION), access).map(|h| *handle = h)) }
    }

    unsafe fn ZwMapViewOfSection(
        section: HANDLE,
        process: HANDLE,
        base: *mut *mut c_void,
        _zero_bits: u32,
        _commit: u32,
        offset: *mut LARGE_INTEGER,
        size: *mut u32,
        _inherit: SECTION_INHERIT,
        _allocation: u32,
        _protect: u32,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let start = offset.as_ref().map_or(0, |o| *o);
            let view =
                own(process).and_then(|()| object::typed(section, &section::SECTION)).and_then(|body| section::map(body, start, *size));
            status(view.map(|view| {
                *base = view.linear as *mut c_void;
                *size = view.bytes;
                if !offset.is_null() {
                    *offset = view.offset;
                }
            }))
        }
    }

    unsafe fn ZwUnmapViewOfSection(process: HANDLE, base: *mut c_void) -> NTSTATUS {
        status(own(process).and_then(|()| section::unmap(base as u32)))
    }
}
