//! Variables of the kernel that say what it is, and those services that are exported under their own names.

use crate::{Janus, dispatcher, handles, object, version};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::Nt;
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// In the build number: a free build.
const FREE: u32 = 0xF000_0000;

static BUILD: Global<u32> = Global::new(0);
static FLAGS: Global<u32> = Global::new(0);

impl Nt for Janus {
    unsafe fn NtClose(handle: HANDLE) -> NTSTATUS {
        object::close(handle)
    }

    unsafe fn NtShutdownSystem(_action: u32) -> NTSTATUS {
        // When Windows ends is the user's to say.
        NTSTATUS::STATUS_NOT_SUPPORTED
    }

    unsafe fn NtVdmControl(_code: u32, _data: *mut c_void) -> NTSTATUS {
        // Virtual machines are the VMM's.
        NTSTATUS::STATUS_NOT_IMPLEMENTED
    }

    fn NtBuildNumber() -> *mut u32 {
        BUILD.with(|b| *b = version::nt().2 | FREE);
        BUILD.as_ptr()
    }

    fn NtGlobalFlag() -> *mut u32 {
        FLAGS.as_ptr()
    }

    unsafe fn NtCreateEvent(
        handle: *mut HANDLE,
        access: ACCESS_MASK,
        attributes: *mut OBJECT_ATTRIBUTES,
        kind: EVENT_TYPE,
        state: BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: the driver's attributes and variable.
        unsafe { handles::create_event(handle, access, attributes, kind, state) }
    }

    unsafe fn NtSetEvent(handle: HANDLE, before: *mut i32) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { handles::with_event(handle, before, |e| dispatcher::raise(e, 1)) }
    }

    unsafe fn NtSetInformationThread(handle: HANDLE, class: THREADINFOCLASS, information: *mut c_void, length: u32) -> NTSTATUS {
        // SAFETY: the driver's bytes.
        unsafe { handles::set_thread(handle, class, information, length) }
    }

    unsafe fn NtQueryInformationThread(handle: HANDLE, class: u32, information: *mut c_void, length: u32, returned: *mut u32) -> NTSTATUS {
        // SAFETY: the driver's bytes and variable.
        unsafe { handles::query_thread(handle, class, information, length, returned) }
    }

    unsafe fn NtWaitForSingleObject(handle: HANDLE, alertable: BOOLEAN, timeout: *mut LARGE_INTEGER) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { handles::wait(&raw const handle, 1, false, alertable, timeout) }
    }
}
