//! Controller objects: hardware that several device objects share, given to one of them at a time, in the order of asking.

use crate::{device_queue, driver, irql, object, pool};
use core::ffi::c_void;
use core::mem::offset_of;
use janus_abi::callbacks::DRIVER_CONTROL;
use janus_abi::types::{CONTROLLER_OBJECT, DEVICE_OBJECT, IO_ALLOCATION_ACTION};

const TYPE_CONTROLLER: i16 = 2;

/// `IoCreateController`: with so many zeroed bytes of extension; NULL when there is no memory.
pub fn create(extension_bytes: u32) -> *mut CONTROLLER_OBJECT {
    let own = size_of::<CONTROLLER_OBJECT>();
    let Some(bytes) = own.checked_add(extension_bytes as usize) else { return core::ptr::null_mut() };
    let controller = pool::allocate_zeroed(bytes).cast::<CONTROLLER_OBJECT>();
    if !controller.is_null() {
        // SAFETY: a zeroed block of ours, large enough.
        unsafe {
            (*controller).Type = TYPE_CONTROLLER;
            (*controller).Size = bytes.min(0x7FFF) as i16;
            (*controller).ControllerExtension = controller.add(1).cast();
            crate::device::init_queue(&raw mut (*controller).DeviceWaitQueue);
        }
        // Without a name there is nothing to collide with.
        let _ = object::insert(controller as u32, &object::CONTROLLER, None);
    }
    controller
}

/// `IoDeleteController`.
pub fn delete(controller: *mut CONTROLLER_OBJECT) {
    object::dereference(controller as u32);
}

/// `IoAllocateController`: the routine runs now when the controller is free, else when its turn comes.
///
/// # Safety
/// A controller of [`create`], a device that does not wait for one already, and its driver's routine.
pub unsafe fn allocate(controller: *mut CONTROLLER_OBJECT, device: *mut DEVICE_OBJECT, routine: DRIVER_CONTROL, context: *mut c_void) {
    driver::register(routine.0, "IoAllocateController");
    // SAFETY: the caller's promise.
    unsafe {
        let wait = &raw mut (*device).Queue.Wcb;
        (*wait).DeviceRoutine = routine;
        (*wait).DeviceContext = context;
        if !device_queue::insert(&raw mut (*controller).DeviceWaitQueue, &raw mut (*wait).WaitQueueEntry, None) && !keeps(device) {
            free(controller);
        }
    }
}

/// Gives a device the controller; whether it keeps it.
unsafe fn keeps(device: *mut DEVICE_OBJECT) -> bool {
    // SAFETY: the device's wait block says whom to call. A stopped driver keeps nothing.
    irql::at(irql::DISPATCH, || unsafe {
        let wait = &raw const (*device).Queue.Wcb;
        let (routine, context) = ((*wait).DeviceRoutine, (*wait).DeviceContext);
        routine.call(device, (*device).CurrentIrp, core::ptr::null_mut(), context) == Ok(IO_ALLOCATION_ACTION::KeepObject)
    })
}

/// `IoFreeController`: the next in the queue gets it, until one keeps it.
///
/// # Safety
/// A controller that is allocated.
pub unsafe fn free(controller: *mut CONTROLLER_OBJECT) {
    // SAFETY: the caller's promise; what waits in the queue are devices' wait blocks.
    unsafe {
        loop {
            let entry = device_queue::remove(&raw mut (*controller).DeviceWaitQueue, None);
            if entry.is_null() || keeps(entry.cast::<u8>().sub(offset_of!(DEVICE_OBJECT, Queue)).cast()) {
                return;
            }
        }
    }
}
