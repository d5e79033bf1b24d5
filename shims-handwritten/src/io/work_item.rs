//! Work items of devices: a routine of a driver that runs at PASSIVE, with its device kept alive.

use crate::{driver, object, pool, work};
use janus_abi::callbacks::IO_WORKITEM_ROUTINE;
use janus_abi::types::DEVICE_OBJECT;

/// What a `PIO_WORKITEM` points at.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    device: *mut DEVICE_OBJECT,
    routine: IO_WORKITEM_ROUTINE,
    context: u32,
}

/// `IoAllocateWorkItem`; NULL when there is no memory.
pub fn allocate(device: *mut DEVICE_OBJECT) -> *mut Item {
    let item = pool::allocate(size_of::<Item>()).cast::<Item>();
    if !item.is_null() {
        // SAFETY: a block of that size.
        unsafe { item.write(Item { device, routine: IO_WORKITEM_ROUTINE::NULL, context: 0 }) };
    }
    item
}

/// `IoFreeWorkItem`.
///
/// # Safety
/// It came from [`allocate`] and is not queued.
pub unsafe fn free(item: *mut Item) {
    // SAFETY: the caller's promise.
    unsafe { pool::free(item.cast()) };
}

/// `IoQueueWorkItem`.
///
/// # Safety
/// An item that is not queued.
pub unsafe fn queue(item: *mut Item, routine: IO_WORKITEM_ROUTINE, context: u32) {
    driver::register(routine.0, "IoQueueWorkItem");
    // SAFETY: the caller's promise.
    unsafe {
        (*item).routine = routine;
        (*item).context = context;
        object::reference((*item).device as u32);
    }
    work::queue_for(routine.0, run, item as u32, forget, 0);
}

/// It does not run any more.
fn forget(item: u32) {
    // SAFETY: a queued item is alive; its device is referenced.
    object::dereference(unsafe { (*(item as *const Item)).device } as u32);
}

fn run(item: u32, _: u32) {
    // The routine may free the item or queue it again: what is needed is read before.
    // SAFETY: a queued item is alive; its device is referenced.
    unsafe {
        let Item { device, routine, context } = *(item as *const Item);
        // A stopped driver does no work.
        let _ = routine.call(device, context as *mut _);
        object::dereference(device as u32);
    }
}
