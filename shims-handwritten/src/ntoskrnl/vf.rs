//! Driver verifier, as a driver that takes part in it sees it: nothing is being verified.

use crate::Janus;
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::Vf;
use janus_abi::types::*;

impl Vf for Janus {
    unsafe fn VfFailDeviceNode() {}

    unsafe fn VfIsVerificationEnabled(_kind: u32, _object: *mut c_void) -> BOOLEAN {
        0
    }
}
