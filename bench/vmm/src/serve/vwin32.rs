//! VWIN32's services: ring-0 threads.

use super::Bench;
use crate::{control, log, threads};
use core::ffi::c_void;
use janus_abi::callbacks::RING0_THREAD_PROC;
use janus_abi::vxd::vwin32::*;

/// What ring 3 would know a thread by; nothing here takes it.
const RING3_HANDLE: u32 = 0x0C;

impl Vwin32 for Bench {
    unsafe fn VWIN32_Get_Version() -> VWIN32_Get_VersionResults {
        VWIN32_Get_VersionResults { version: 0x0400, absent: false }
    }
    unsafe fn _VWIN32_CreateRing0Thread(
        _: u32,
        reference: u32,
        start: RING0_THREAD_PROC,
        failure: *mut c_void,
    ) -> _VWIN32_CreateRing0ThreadResults {
        // The threads belong to KERNEL32's process: before there is one, there are none.
        let there = control::state() >= control::KERNEL32INITED;
        if !there {
            log!("_VWIN32_CreateRing0Thread before Kernel32_Initialized: refused");
        }
        match there.then(|| threads::create(start.0, reference)).flatten() {
            Some(thread) => _VWIN32_CreateRing0ThreadResults { thread, ring3_handle: RING3_HANDLE },
            None => {
                if !failure.is_null() {
                    // SAFETY: the VxD gave this routine for the case.
                    unsafe { threads::run(failure as u32, reference) };
                }
                _VWIN32_CreateRing0ThreadResults { thread: 0, ring3_handle: 0 }
            }
        }
    }
    unsafe fn VWIN32_DIOCCompletionRoutine(_event: u32) {
        // The program that `[Bench] Ioctl=` stands for does not wait for anything.
    }
}
