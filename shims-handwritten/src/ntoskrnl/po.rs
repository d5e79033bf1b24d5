//! Power manager. The machine is on until it is turned off, so there is little to manage: requests take turns, states are written down.

use crate::{Janus, power};
use core::ffi::c_void;
use janus_abi::callbacks::REQUEST_POWER_COMPLETE;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

/// What a registration of a system state is, when the driver has none to be changed.
const STATE_HANDLE: *mut c_void = 4 as *mut c_void;

impl ntoskrnl::Po for Janus {
    unsafe fn PoCallDriver(device_object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        // SAFETY: a device of ours and a packet for it.
        unsafe { power::call(device_object, irp) }
    }
    unsafe fn PoStartNextPowerIrp(irp: *mut IRP) {
        // SAFETY: the driver's packet.
        unsafe { power::start_next(irp) };
    }
    unsafe fn PoRequestPowerIrp(
        device_object: *mut DEVICE_OBJECT,
        minor_function: u8,
        power_state: POWER_STATE,
        completion_function: REQUEST_POWER_COMPLETE,
        context: *mut c_void,
        irp: *mut *mut IRP,
    ) -> NTSTATUS {
        // SAFETY: the driver's device and variable.
        unsafe { power::request(device_object, minor_function, power_state, completion_function, context, irp) }
    }
    unsafe fn PoSetPowerState(device_object: *mut DEVICE_OBJECT, kind: POWER_STATE_TYPE, state: POWER_STATE) -> u32 {
        // SAFETY: the driver's device.
        unsafe { power::set(device_object, kind, state) }
    }
    unsafe fn PoRegisterDeviceForIdleDetection(
        device_object: *mut DEVICE_OBJECT,
        conservation_idle_time: u32,
        performance_idle_time: u32,
        _state: DEVICE_POWER_STATE,
    ) -> *mut u32 {
        // Both times zero end the detection.
        // SAFETY: the driver's device.
        unsafe { power::idle_counter(device_object, conservation_idle_time != 0 || performance_idle_time != 0) }
    }
    unsafe fn PoRegisterSystemState(state_handle: *mut c_void, _flags: u32) -> *mut c_void {
        if state_handle.is_null() { STATE_HANDLE } else { state_handle }
    }
    unsafe fn PoUnregisterSystemState(_state_handle: *mut c_void) {}
    unsafe fn PoSetSystemState(_flags: u32) {}
    unsafe fn PoSetHiberRange(_memory_map: *mut c_void, _flags: u32, _address: *mut c_void, _length: u32, _tag: u32) {}
}
