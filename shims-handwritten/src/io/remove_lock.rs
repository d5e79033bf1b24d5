//! Remove locks: how many requests are under way, and waiting for the last before a device goes.

use crate::dispatcher;
use janus_abi::types::{IO_REMOVE_LOCK, KEVENT, NTSTATUS};

/// `IoInitializeRemoveLockEx`.
///
/// # Safety
/// The driver's lock.
pub unsafe fn initialize(lock: *mut IO_REMOVE_LOCK) {
    // SAFETY: the caller's promise.
    unsafe {
        let c = &raw mut (*lock).Common;
        (*c).Removed = 0;
        (*c).IoCount = 1;
        dispatcher::initialize(&raw mut (*c).RemoveEvent.Header, 1, size_of::<KEVENT>(), 0);
    }
}

/// `IoAcquireRemoveLockEx`.
///
/// # Safety
/// An initialised lock.
pub unsafe fn acquire(lock: *mut IO_REMOVE_LOCK) -> NTSTATUS {
    // SAFETY: the caller's promise.
    dispatcher::locked(|| unsafe {
        let c = &raw mut (*lock).Common;
        if (*c).Removed != 0 {
            return NTSTATUS::STATUS_DELETE_PENDING;
        }
        (*c).IoCount += 1;
        NTSTATUS::STATUS_SUCCESS
    })
}

/// `IoReleaseRemoveLockEx`.
///
/// # Safety
/// A lock that was acquired.
pub unsafe fn release(lock: *mut IO_REMOVE_LOCK) {
    // SAFETY: the caller's promise.
    unsafe {
        let c = &raw mut (*lock).Common;
        let last = dispatcher::locked(|| {
            (*c).IoCount -= 1;
            (*c).IoCount == 0
        });
        if last {
            dispatcher::raise(&raw mut (*c).RemoveEvent.Header, 1);
        }
    }
}

/// `IoReleaseRemoveLockAndWaitEx`: no more acquisitions, and back when the last release has been.
///
/// # Safety
/// A lock that was acquired, at PASSIVE.
pub unsafe fn release_and_wait(lock: *mut IO_REMOVE_LOCK) {
    // SAFETY: the caller's promise.
    unsafe {
        let c = &raw mut (*lock).Common;
        (*c).Removed = 1;
        release(lock);
        // The count that initialising took.
        release(lock);
        dispatcher::wait(&[&raw mut (*c).RemoveEvent.Header], false, None);
    }
}
