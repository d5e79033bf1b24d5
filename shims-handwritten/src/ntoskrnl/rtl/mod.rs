//! Run-time library: memory, versions, exceptions, heaps; the families are modules of their own.

mod bitmap;
mod image;
mod number;
mod range;
mod registry;
mod security;
mod text;
pub(crate) mod time;
mod tree;

use crate::{Janus, driver, pool, version};
use core::ffi::c_void;
use janus_abi::events;
use janus_abi::nt::ntoskrnl::Rtl;
use janus_abi::types::*;
use janus_runtime::nt::win32;

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;

impl Rtl for Janus {
    // Memory.

    unsafe fn RtlCompareMemory(a: *mut c_void, b: *mut c_void, length: u32) -> u32 {
        // SAFETY: the API's contract.
        (0..length as usize).take_while(|i| unsafe { *a.cast::<u8>().add(*i) == *b.cast::<u8>().add(*i) }).count() as u32
    }

    unsafe fn RtlCompareMemoryUlong(source: *mut c_void, length: u32, pattern: u32) -> u32 {
        // SAFETY: the API's contract.
        (0..length as usize / 4).take_while(|i| unsafe { source.cast::<u32>().add(*i).read_unaligned() } == pattern).count() as u32 * 4
    }

    unsafe fn RtlMoveMemory(to: *mut c_void, from: *mut c_void, length: u32) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { core::ptr::copy(from.cast::<u8>(), to.cast::<u8>(), length as usize) };
        to
    }

    unsafe fn RtlFillMemory(to: *mut c_void, length: u32, fill: u8) {
        // SAFETY: the API's contract.
        unsafe { to.cast::<u8>().write_bytes(fill, length as usize) };
    }

    unsafe fn RtlFillMemoryUlong(to: *mut c_void, length: u32, pattern: u32) {
        // SAFETY: the API's contract.
        (0..length as usize / 4).for_each(|i| unsafe { to.cast::<u32>().add(i).write_unaligned(pattern) });
    }

    unsafe fn RtlFillMemoryUlonglong(to: *mut c_void, length: u32, pattern: u64) {
        // SAFETY: the API's contract.
        (0..length as usize / 8).for_each(|i| unsafe { to.cast::<u64>().add(i).write_unaligned(pattern) });
    }

    unsafe fn RtlZeroMemory(to: *mut c_void, length: u32) {
        // SAFETY: the API's contract.
        unsafe { to.cast::<u8>().write_bytes(0, length as usize) };
    }

    unsafe fn RtlPrefetchMemoryNonTemporal(_source: *mut c_void, _length: u32) {}

    // Versions and images.

    unsafe fn RtlGetVersion(information: *mut OSVERSIONINFOW) -> NTSTATUS {
        let (major, minor, build) = version::nt();
        // SAFETY: the API's contract; the larger structure begins with the smaller one.
        unsafe {
            let size = (*information).dwOSVersionInfoSize as usize;
            information.cast::<u8>().add(4).write_bytes(0, size.clamp(size_of::<OSVERSIONINFOW>(), size_of::<OSVERSIONINFOEXW>()) - 4);
            (*information).dwMajorVersion = major;
            (*information).dwMinorVersion = minor;
            (*information).dwBuildNumber = build;
            (*information).dwPlatformId = 2;
            if size == size_of::<OSVERSIONINFOEXW>() {
                (*information.cast::<OSVERSIONINFOEXW>()).wProductType = NT_PRODUCT_TYPE::NtProductWinNt.0 as u8;
            }
        }
        OK
    }

    // Exceptions, assertions, stack traces.

    unsafe fn RtlAssert(assertion: *mut c_void, file: *mut c_void, line: u32, _message: *mut u8) {
        // SAFETY: the API's contract.
        let line = unsafe {
            let narrow = |at: *mut c_void| {
                crate::text::units(at.cast::<u8>(), crate::text::length(at.cast::<u8>())).map(char::from).collect::<alloc::string::String>()
            };
            alloc::format!("assertion failed: {} at {}:{line}", narrow(assertion), narrow(file))
        };
        events::DebugPrint { driver: driver::current(), text: &line }.emit();
    }

    unsafe fn RtlCaptureStackBackTrace(_skip: u32, _frames: u32, _trace: *mut *mut c_void, _hash: *mut u32) -> u16 {
        // Frames of this architecture need not be linked; a trace of none is allowed.
        0
    }

    unsafe fn RtlWalkFrameChain(_callers: *mut *mut c_void, _count: u32, _flags: u32) -> u32 {
        0
    }

    unsafe fn RtlGetCallersAddress(caller: *mut *mut c_void, callers_caller: *mut *mut c_void) {
        // SAFETY: the API's contract.
        unsafe {
            *caller = core::ptr::null_mut();
            *callers_caller = core::ptr::null_mut();
        }
    }

    // Win32 codes. There is no thread environment block that would remember the status.

    unsafe fn RtlNtStatusToDosError(status: NTSTATUS) -> u32 {
        win32::code(status.0)
    }

    unsafe fn RtlNtStatusToDosErrorNoTeb(status: NTSTATUS) -> u32 {
        win32::code(status.0)
    }

    // Heaps of the run-time library are the pool.

    unsafe fn RtlAllocateHeap(_heap: HANDLE, flags: u32, size: u32) -> *mut c_void {
        /// `HEAP_ZERO_MEMORY`.
        const ZERO: u32 = 8;
        if flags & ZERO != 0 { pool::allocate_zeroed(size as usize).cast() } else { pool::allocate(size as usize).cast() }
    }

    unsafe fn RtlFreeHeap(_heap: *mut c_void, _flags: u32, base: *mut c_void) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { pool::free(base.cast()) }.into()
    }

    unsafe fn RtlVerifyVersionInfo(asked: *mut OSVERSIONINFOEXW, types: u32, conditions: u64) -> NTSTATUS {
        if types == 0 || conditions == 0 {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        // SAFETY: the API's contract.
        let holds = unsafe { version::verify(&*asked, types, conditions) };
        if holds { OK } else { NTSTATUS::STATUS_REVISION_MISMATCH }
    }

    unsafe fn VerSetConditionMask(mask: u64, types: u32, condition: u8) -> u64 {
        version::with_condition(mask, types, condition)
    }

    unsafe fn RtlCreateSystemVolumeInformationFolder(_volume_root: *mut UNICODE_STRING) -> NTSTATUS {
        // The folder is NTFS's own; a FAT volume of Windows 9x has none.
        NTSTATUS::STATUS_NOT_SUPPORTED
    }
}
