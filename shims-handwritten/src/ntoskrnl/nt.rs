//! Variables of the kernel that say what it is.

use crate::{Janus, version};
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
        crate::object::close(handle)
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
}
