//! IFSMgr's services: files, from ring 0.

use super::Bench;
use crate::{heap, ring0_file};
use core::ffi::c_void;
use janus_abi::types::RING0_FILE;
use janus_abi::vxd::ifsmgr::*;

impl Ifsmgr for Bench {
    unsafe fn IFSMgr_Get_Version() -> u32 {
        0x22
    }
    unsafe fn IFSMgr_GetHeap(bytes: u32) -> *mut c_void {
        heap::allocate(bytes, 0).unwrap_or(0) as *mut c_void
    }
    unsafe fn IFSMgr_RetHeap(address: *mut c_void) {
        super::convert::free(address as u32);
    }
    unsafe fn IFSMgr_Ring0_FileIO(
        function: RING0_FILE,
        handle: u32,
        count: u32,
        position: u32,
        buffer: *mut c_void,
    ) -> IFSMgr_Ring0_FileIOResults {
        // SAFETY: the VxD passes what its function needs.
        match unsafe { ring0_file::call(function.0, handle, count, position, buffer as u32) } {
            Ok(done) => IFSMgr_Ring0_FileIOResults {
                result: done.eax.unwrap_or(function.0),
                free: done.ebx.unwrap_or(handle),
                count: done.ecx.unwrap_or(count),
                total: done.edx.unwrap_or(position),
                failed: false,
            },
            Err(why) => IFSMgr_Ring0_FileIOResults { result: why as u32, free: handle, count: 0, total: position, failed: true },
        }
    }
}
