//! Device queues and the packets that wait in them: `IoStartPacket` and its like.
//!
//! A device is busy or not; while it is, packets wait in the order of their keys. The functions are called at DISPATCH; on one processor that is the lock.

use crate::{device, dispatcher, driver, irp, irql};
use core::mem::offset_of;
use janus_abi::callbacks::DRIVER_CANCEL;
use janus_abi::types::{DEVICE_OBJECT, IRP, KDEVICE_QUEUE, KDEVICE_QUEUE_ENTRY};

/// `KeInsertDeviceQueue` and `KeInsertByKeyDeviceQueue`: false when the device was idle, which is busy now and the entry not queued.
///
/// # Safety
/// A queue and an entry that is in none.
pub unsafe fn insert(queue: *mut KDEVICE_QUEUE, entry: *mut KDEVICE_QUEUE_ENTRY, key: Option<u32>) -> bool {
    irql::at(irql::DISPATCH, || {
        // SAFETY: the caller's promise.
        unsafe {
            if (*queue).Busy == 0 {
                (*queue).Busy = 1;
                (*entry).Inserted = 0;
                return false;
            }
            let head = &raw mut (*queue).DeviceListHead;
            let mut at = head;
            if let Some(key) = key {
                (*entry).SortKey = key;
                // Behind all that are not greater: a tail of what follows.
                at = (*head).Flink;
                while at != head && (*at.cast::<KDEVICE_QUEUE_ENTRY>()).SortKey <= key {
                    at = (*at).Flink;
                }
            }
            dispatcher::insert_tail(at, entry.cast());
            (*entry).Inserted = 1;
            true
        }
    })
}

/// `KeRemoveDeviceQueue` and `KeRemoveByKeyDeviceQueue`: the first entry, or the first whose key is not smaller; NULL when none waits, and the device is idle.
///
/// # Safety
/// A queue.
pub unsafe fn remove(queue: *mut KDEVICE_QUEUE, key: Option<u32>) -> *mut KDEVICE_QUEUE_ENTRY {
    irql::at(irql::DISPATCH, || {
        // SAFETY: the caller's promise.
        unsafe {
            let head = &raw mut (*queue).DeviceListHead;
            let mut at = (*head).Flink;
            if at == head {
                (*queue).Busy = 0;
                return core::ptr::null_mut();
            }
            if let Some(key) = key {
                while at != head && (*at.cast::<KDEVICE_QUEUE_ENTRY>()).SortKey < key {
                    at = (*at).Flink;
                }
                if at == head {
                    at = (*head).Flink;
                }
            }
            dispatcher::remove(at);
            let entry = at.cast::<KDEVICE_QUEUE_ENTRY>();
            (*entry).Inserted = 0;
            entry
        }
    })
}

/// `KeRemoveEntryDeviceQueue`: true when the entry waited.
///
/// # Safety
/// An entry.
pub unsafe fn remove_entry(entry: *mut KDEVICE_QUEUE_ENTRY) -> bool {
    irql::at(irql::DISPATCH, || {
        // SAFETY: the caller's promise.
        unsafe {
            if (*entry).Inserted == 0 {
                return false;
            }
            dispatcher::remove(entry.cast());
            (*entry).Inserted = 0;
            true
        }
    })
}

/// Where the queue entry lies in a packet.
const ENTRY: usize = offset_of!(IRP, Tail);

unsafe fn start(target: *mut DEVICE_OBJECT, packet: *mut IRP) {
    // SAFETY: the callers' device and packet, of which StartIo is told at DISPATCH.
    unsafe {
        if !device::extension(target).deferred_start {
            let _ = device::start_io(target).call(target, packet);
            return;
        }
        // Deferred: a next packet that StartIo asks for waits until it has returned. It writes to the extension meanwhile.
        device::extension(target).starting += 1;
        let _ = device::start_io(target).call(target, packet);
        let extension = device::extension(target);
        extension.starting -= 1;
        if extension.starting == 0
            && let Some((cancelable, key)) = extension.next_wanted.take()
        {
            next(target, cancelable, key);
        }
    }
}

/// `IoStartPacket`.
///
/// # Safety
/// A device and a packet for it.
pub unsafe fn start_packet(target: *mut DEVICE_OBJECT, packet: *mut IRP, key: Option<u32>, cancel: DRIVER_CANCEL) {
    let level = irql::raise(irql::DISPATCH);
    // SAFETY: the caller's promise.
    unsafe {
        if !cancel.is_null() {
            irp::set_cancel_routine(packet, cancel);
        }
        let entry = packet.cast::<u8>().add(ENTRY).cast::<KDEVICE_QUEUE_ENTRY>();
        if insert(&raw mut (*target).DeviceQueue, entry, key) {
            if !cancel.is_null() && (*packet).Cancel != 0 {
                // It was cancelled before it had a cancel routine.
                (*packet).CancelRoutine = DRIVER_CANCEL::NULL;
                (*packet).CancelIrql = irql::DISPATCH;
                driver::register(cancel.0, "cancel routine");
                let _ = cancel.call(target, packet);
            }
        } else {
            (*target).CurrentIrp = packet;
            if !cancel.is_null() && device::extension(target).non_cancelable {
                (*packet).CancelRoutine = DRIVER_CANCEL::NULL;
            }
            start(target, packet);
        }
    }
    irql::lower(level);
}

/// `IoStartNextPacket` and `IoStartNextPacketByKey`.
///
/// # Safety
/// A device of ours.
pub unsafe fn start_next_packet(target: *mut DEVICE_OBJECT, cancelable: bool, key: Option<u32>) {
    // SAFETY: the caller's promise.
    unsafe {
        let extension = device::extension(target);
        if extension.deferred_start && extension.starting > 0 {
            extension.next_wanted = Some((cancelable, key));
            return;
        }
    }
    let level = irql::raise(irql::DISPATCH);
    // SAFETY: the caller's promise.
    unsafe { next(target, cancelable, key) };
    irql::lower(level);
}

unsafe fn next(target: *mut DEVICE_OBJECT, cancelable: bool, key: Option<u32>) {
    // SAFETY: the callers' device.
    unsafe {
        (*target).CurrentIrp = core::ptr::null_mut();
        let entry = remove(&raw mut (*target).DeviceQueue, key);
        if entry.is_null() {
            return;
        }
        let packet = entry.cast::<u8>().sub(ENTRY).cast::<IRP>();
        (*target).CurrentIrp = packet;
        if cancelable && device::extension(target).non_cancelable {
            (*packet).CancelRoutine = DRIVER_CANCEL::NULL;
        }
        start(target, packet);
    }
}
