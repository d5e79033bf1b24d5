//! Power requests: drivers ask for them, and they go down the stacks of their devices. The machine itself is on until it is turned off.
//!
//! A device has one power request of each kind (of the system, of the device) at a time: `PoCallDriver` keeps the next until the driver has called
//! `PoStartNextPowerIrp` for the one that it has.

use crate::irp::major;
use crate::pnp::minor;
use crate::{device, driver, irp, irql, object, pool, work};
use core::ffi::c_void;
use janus_abi::callbacks::{IO_COMPLETION_ROUTINE, IO_COMPLETION_ROUTINE_Routine, REQUEST_POWER_COMPLETE};
use janus_abi::types::*;

/// `PowerActionNone`.
const NO_ACTION: POWER_ACTION = POWER_ACTION::PowerActionNone;

/// Who asked for a power request, until that is complete.
#[derive(Clone, Copy)]
struct Asked {
    device: *mut DEVICE_OBJECT,
    top: *mut DEVICE_OBJECT,
    minor: u8,
    state: POWER_STATE,
    routine: REQUEST_POWER_COMPLETE,
    context: *mut c_void,
}

/// `PoRequestPowerIrp`: a request to the top of the device's stack, which goes on its way at PASSIVE.
///
/// # Safety
/// A device of ours, and NULL or a variable for the packet.
pub unsafe fn request(
    device: *mut DEVICE_OBJECT,
    minor: u8,
    state: POWER_STATE,
    routine: REQUEST_POWER_COMPLETE,
    context: *mut c_void,
    packet: *mut *mut IRP,
) -> NTSTATUS {
    if !matches!(minor, minor::WAIT_WAKE | minor::QUERY_POWER | minor::SET_POWER) {
        return NTSTATUS::STATUS_INVALID_PARAMETER_2;
    }
    driver::register(routine.0, "PoRequestPowerIrp");
    // SAFETY: the caller's promise; the packet and what is kept about it are new.
    unsafe {
        let top = device::top(device);
        let asked = pool::allocate(size_of::<Asked>()).cast::<Asked>();
        let new = irp::allocate((*top).StackSize);
        if asked.is_null() || new.is_null() {
            pool::free(asked.cast());
            if !new.is_null() {
                irp::free(new);
            }
            return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
        }
        asked.write(Asked { device, top, minor, state, routine, context });
        object::reference(device as u32);
        object::reference(top as u32);
        (*new).IoStatus.Status = NTSTATUS::STATUS_NOT_SUPPORTED;
        let next = irp::next_location(new);
        next.MajorFunction = major::POWER;
        next.MinorFunction = minor;
        next.DeviceObject = top;
        if minor == minor::WAIT_WAKE {
            next.Parameters.WaitWake.PowerState = state.SystemState;
        } else {
            next.Parameters.Power.Type = POWER_STATE_TYPE::DevicePowerState;
            next.Parameters.Power.State = state;
            next.Parameters.Power.ShutdownType = NO_ACTION;
        }
        next.CompletionRoutine = IO_COMPLETION_ROUTINE::serve::<Completed>();
        next.Context = asked.cast();
        // On success, on error, when cancelled.
        next.Control = 0xE0;
        if !packet.is_null() {
            packet.write(new);
        }
        if irql::current() == irql::PASSIVE {
            send(new as u32, top as u32);
        } else {
            work::queue(send, new as u32, top as u32);
        }
    }
    NTSTATUS::STATUS_PENDING
}

fn send(packet: u32, top: u32) {
    // SAFETY: a packet of ours, and the device that it was made for, referenced.
    unsafe { call(top as *mut DEVICE_OBJECT, packet as *mut IRP) };
}

/// Which of the two kinds a request is; `None` for one that does not take turns.
fn kind(location: &IO_STACK_LOCATION) -> Option<usize> {
    if location.MajorFunction != major::POWER || !matches!(location.MinorFunction, minor::SET_POWER | minor::QUERY_POWER) {
        return None;
    }
    // SAFETY: these minor functions have these parameters; any number is a kind or none.
    let of = unsafe { location.Parameters.Power.Type };
    Some(usize::from(of == POWER_STATE_TYPE::DevicePowerState))
}

/// `SL_PENDING_RETURNED`
const PENDING: u8 = 1;
/// `DO_POWER_PAGABLE`: the driver takes power requests at PASSIVE only.
const PAGABLE: u32 = 0x2000;

/// `PoCallDriver`: sends the request to the device, or keeps it until the device's driver is ready for it.
///
/// # Safety
/// A device of ours and a packet with a location left for it.
pub unsafe fn call(device: *mut DEVICE_OBJECT, packet: *mut IRP) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let next = irp::next_location(packet);
        let Some(kind) = kind(next) else { return present(device, packet) };
        let kept = irql::at(irql::DISPATCH, || {
            let extension = device::extension(device);
            if !core::mem::replace(&mut extension.power_busy[kind], true) {
                return false;
            }
            next.DeviceObject = device;
            next.Control |= PENDING;
            (*packet).Tail.Overlay.ListEntry.Flink = core::ptr::null_mut();
            let mut last = &raw mut extension.power_waiting;
            while !(*last).is_null() {
                last = (&raw mut (**last).Tail.Overlay.ListEntry.Flink).cast();
            }
            last.write(packet);
            true
        });
        if kept { NTSTATUS::STATUS_PENDING } else { present(device, packet) }
    }
}

/// Gives a request to its driver, at PASSIVE where that wants it so.
unsafe fn present(device: *mut DEVICE_OBJECT, packet: *mut IRP) -> NTSTATUS {
    // SAFETY: the callers' device and packet.
    unsafe {
        if irql::current() >= irql::DISPATCH && (*device).Flags & PAGABLE != 0 {
            irp::next_location(packet).Control |= PENDING;
            work::queue(deliver, packet as u32, device as u32);
            return NTSTATUS::STATUS_PENDING;
        }
        irp::call(device, packet)
    }
}

fn deliver(packet: u32, device: u32) {
    // SAFETY: a packet that `present` put off.
    unsafe { irp::call(device as *mut DEVICE_OBJECT, packet as *mut IRP) };
}

/// `PoStartNextPowerIrp`: the driver that has this request is ready for the next of its kind.
///
/// # Safety
/// A packet whose current location is the driver's.
pub unsafe fn start_next(packet: *mut IRP) {
    // SAFETY: the caller's promise; what waits in a chain is alive.
    unsafe {
        let here = &*(*packet).Tail.Overlay.CurrentStackLocation;
        let Some(kind) = kind(here) else { return };
        let device = here.DeviceObject;
        let next = irql::at(irql::DISPATCH, || {
            let extension = device::extension(device);
            let mut link = &raw mut extension.power_waiting;
            while !(*link).is_null() && self::kind(irp::next_location(*link)) != Some(kind) {
                link = (&raw mut (**link).Tail.Overlay.ListEntry.Flink).cast();
            }
            let found = *link;
            if found.is_null() {
                extension.power_busy[kind] = false;
            } else {
                *link = (*found).Tail.Overlay.ListEntry.Flink.cast();
            }
            found
        });
        if !next.is_null() {
            present(device, next);
        }
    }
}

struct Completed;
impl IO_COMPLETION_ROUTINE_Routine for Completed {
    unsafe fn routine(_device: *mut DEVICE_OBJECT, packet: *mut IRP, context: *mut c_void) -> NTSTATUS {
        // SAFETY: the packet and the context of `request`.
        unsafe {
            let Asked { device, top, minor, state, routine, context: theirs } = *context.cast::<Asked>();
            pool::free(context.cast());
            let mut result = (*packet).IoStatus;
            if !routine.is_null() {
                // When the driver is stopped there is nobody to tell.
                let _ = routine.call(device, minor, state, theirs, &raw mut result);
            }
            irp::free(packet);
            object::dereference(top as u32);
            object::dereference(device as u32);
        }
        NTSTATUS::STATUS_MORE_PROCESSING_REQUIRED
    }
}

/// `PoSetPowerState`: the state before. At first, the system works and the device's state is not known.
///
/// # Safety
/// A device of ours.
pub unsafe fn set(device: *mut DEVICE_OBJECT, kind: POWER_STATE_TYPE, state: POWER_STATE) -> u32 {
    // SAFETY: the caller's promise; both kinds of state are a number.
    unsafe {
        let known = &mut device::extension(device).power;
        match kind {
            POWER_STATE_TYPE::SystemPowerState => core::mem::replace(&mut known.0, state.SystemState).0,
            _ => core::mem::replace(&mut known.1, state.DeviceState).0,
        }
    }
}

/// `PoRegisterDeviceForIdleDetection`: a counter that the driver clears when the device is used. No device is idle for long enough here, as the machine never
/// saves power.
///
/// # Safety
/// A device of ours.
pub unsafe fn idle_counter(device: *mut DEVICE_OBJECT, wanted: bool) -> *mut u32 {
    // SAFETY: the caller's promise.
    let extension = unsafe { device::extension(device) };
    if wanted { &raw mut extension.idle } else { core::ptr::null_mut() }
}
