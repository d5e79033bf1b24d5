//! I/O manager: named events, work items, remove locks, the error log.

use crate::{Janus, dispatcher, error_log, object, pool, remove_lock, unicode, work_item};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

/// A named event and a handle to it.
unsafe fn event(name: *mut UNICODE_STRING, handle: *mut HANDLE, kind: u8) -> *mut KEVENT {
    // SAFETY: the driver's string and variable.
    unsafe {
        let name = unicode::text(name);
        if let Ok((body, rest)) = object::find(&name, true)
            && rest.is_empty()
            && object::is(body, &object::EVENT)
        {
            handle.write(object::open(body, !0));
            return body as *mut KEVENT;
        }
        let new = pool::allocate_zeroed(size_of::<KEVENT>()).cast::<KEVENT>();
        if new.is_null() {
            return new;
        }
        dispatcher::initialize(&raw mut (*new).Header, kind, size_of::<KEVENT>(), 1);
        if object::insert(new as u32, &object::EVENT, Some(&name)).is_err() {
            pool::free(new.cast());
            return core::ptr::null_mut();
        }
        handle.write(object::open(new as u32, !0));
        object::dereference(new as u32);
        new
    }
}

impl ntoskrnl::IoWork for Janus {
    unsafe fn IoCreateNotificationEvent(event_name: *mut UNICODE_STRING, event_handle: *mut HANDLE) -> *mut KEVENT {
        // SAFETY: the driver's string and variable.
        unsafe { event(event_name, event_handle, 0) }
    }
    unsafe fn IoCreateSynchronizationEvent(event_name: *mut UNICODE_STRING, event_handle: *mut HANDLE) -> *mut KEVENT {
        // SAFETY: as above.
        unsafe { event(event_name, event_handle, 1) }
    }
    unsafe fn IoAllocateWorkItem(device_object: *mut DEVICE_OBJECT) -> PIO_WORKITEM {
        work_item::allocate(device_object).cast()
    }
    unsafe fn IoFreeWorkItem(io_work_item: PIO_WORKITEM) {
        // SAFETY: the driver's work item.
        unsafe { work_item::free(io_work_item.cast()) };
    }
    unsafe fn IoQueueWorkItem(
        io_work_item: PIO_WORKITEM,
        worker_routine: IO_WORKITEM_ROUTINE,
        _queue_type: WORK_QUEUE_TYPE,
        context: *mut c_void,
    ) {
        // SAFETY: the driver's work item.
        unsafe { work_item::queue(io_work_item.cast(), worker_routine, context as u32) };
    }
    unsafe fn IoInitializeRemoveLockEx(
        lock: *mut IO_REMOVE_LOCK,
        _allocate_tag: u32,
        _max_locked_minutes: u32,
        _high_watermark: u32,
        _remlock_size: u32,
    ) {
        // SAFETY: the driver's lock.
        unsafe { remove_lock::initialize(lock) };
    }
    unsafe fn IoAcquireRemoveLockEx(
        remove_lock: *mut IO_REMOVE_LOCK,
        _tag: *mut c_void,
        _file: *mut u8,
        _line: u32,
        _remlock_size: u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's lock.
        unsafe { remove_lock::acquire(remove_lock) }
    }
    unsafe fn IoReleaseRemoveLockEx(remove_lock: *mut IO_REMOVE_LOCK, _tag: *mut c_void, _remlock_size: u32) {
        // SAFETY: the driver's lock.
        unsafe { remove_lock::release(remove_lock) };
    }
    unsafe fn IoReleaseRemoveLockAndWaitEx(remove_lock: *mut IO_REMOVE_LOCK, _tag: *mut c_void, _remlock_size: u32) {
        // SAFETY: the driver's lock.
        unsafe { remove_lock::release_and_wait(remove_lock) };
    }
    unsafe fn IoAllocateErrorLogEntry(_io_object: *mut c_void, entry_size: u8) -> *mut c_void {
        error_log::allocate(entry_size).cast()
    }
    unsafe fn IoWriteErrorLogEntry(el_entry: *mut c_void) {
        // SAFETY: an entry of `IoAllocateErrorLogEntry`.
        unsafe { error_log::write(el_entry.cast()) };
    }
    unsafe fn IoFreeErrorLogEntry(el_entry: *mut c_void) {
        // SAFETY: as above.
        unsafe { error_log::free(el_entry.cast()) };
    }
}
