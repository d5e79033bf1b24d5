//! VXDLDR's services.

use super::{Bench, text};
use crate::vxdldr;
use core::ffi::c_void;
use janus_abi::vxd::vxdldr::*;

impl Vxdldr for Bench {
    unsafe fn VXDLDR_GetVersion() -> VXDLDR_GetVersionResults {
        VXDLDR_GetVersionResults { version: 0x0400, failed: false }
    }
    unsafe fn VXDLDR_LoadDevice(path: *mut u8, traits: u32) -> VXDLDR_LoadDeviceResults {
        // SAFETY: the VxD passes a path.
        match vxdldr::load(unsafe { text(path) }, traits) {
            Ok((ddb, device)) => VXDLDR_LoadDeviceResults { ddb, device, failed: false },
            Err(why) => VXDLDR_LoadDeviceResults { ddb: why as u32, device: 0, failed: true },
        }
    }
    unsafe fn VXDLDR_UnloadDevice(device_id: u16, name: *mut u8) -> VXDLDR_UnloadDeviceResults {
        // SAFETY: the VxD passes a name where the id does not say enough.
        let name = unsafe { if matches!(device_id, 0 | 0xFFFF) { text(name) } else { b"" } };
        let error = vxdldr::unload(device_id, name).err();
        VXDLDR_UnloadDeviceResults { error: error.map_or(0, |e| e as u32), failed: error.is_some() }
    }
    unsafe fn VXDLDR_DevInitSucceeded(device: *mut c_void) -> VXDLDR_DevInitSucceededResults {
        let error = vxdldr::initialised(device as u32, true).err();
        VXDLDR_DevInitSucceededResults { error: error.map_or(0, |e| e as u32), failed: error.is_some() }
    }
    unsafe fn VXDLDR_DevInitFailed(device: *mut c_void) -> VXDLDR_DevInitFailedResults {
        let error = vxdldr::initialised(device as u32, false).err();
        VXDLDR_DevInitFailedResults { error: error.map_or(0, |e| e as u32), failed: error.is_some() }
    }
    unsafe fn VXDLDR_GetDeviceList() -> *mut c_void {
        vxdldr::list() as *mut c_void
    }
    unsafe fn VXDLDR_Notify(_code: u32, _object: *mut c_void, _number: u32, _device: *mut c_void) {
        // There to be hooked.
    }
}
