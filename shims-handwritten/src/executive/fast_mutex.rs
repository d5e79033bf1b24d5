//! Fast mutexes (`FAST_MUTEX`) and guarded ones, whose layout is the same: one owner, not recursive.
//!
//! `Count` is 1 when free and less than that when taken; the event wakes who waits. The plain functions hold the owner at APC_LEVEL.

use crate::{dispatcher, irql, thread};
use janus_abi::types::FAST_MUTEX;

/// Fills one in.
///
/// # Safety
/// It can be written.
pub unsafe fn initialize(mutex: *mut FAST_MUTEX) {
    // SAFETY: the caller's promise.
    unsafe {
        (*mutex).Count = 1;
        (*mutex).Owner = core::ptr::null_mut();
        (*mutex).Contention = 0;
        (*mutex).OldIrql = 0;
        let event = &raw mut (*mutex).Event;
        dispatcher::initialize(&raw mut (*event).Header, dispatcher::SYNCHRONIZATION_EVENT, 0x10, 0);
    }
}

/// Takes it, at the caller's level: `ExAcquireFastMutexUnsafe`.
///
/// # Safety
/// An initialised mutex that the thread does not own.
pub unsafe fn acquire_unsafe(mutex: *mut FAST_MUTEX) {
    // SAFETY: the caller's promise.
    unsafe {
        let taken = dispatcher::locked(|| {
            (*mutex).Count -= 1;
            (*mutex).Contention += u32::from((*mutex).Count < 0);
            (*mutex).Count == 0
        });
        if !taken {
            // Whoever gives it back hands it to exactly one that waits.
            dispatcher::wait(&[(&raw mut (*mutex).Event).cast()], false, None);
        }
        (*mutex).Owner = thread::current().cast();
    }
}

/// Gives it back, at the caller's level: `ExReleaseFastMutexUnsafe`.
///
/// # Safety
/// An initialised mutex that the thread owns.
pub unsafe fn release_unsafe(mutex: *mut FAST_MUTEX) {
    // SAFETY: the caller's promise.
    unsafe {
        (*mutex).Owner = core::ptr::null_mut();
        let awaited = dispatcher::locked(|| {
            (*mutex).Count += 1;
            (*mutex).Count <= 0
        });
        if awaited {
            dispatcher::raise((&raw mut (*mutex).Event).cast(), 1);
        }
    }
}

/// `ExAcquireFastMutex`: at APC_LEVEL until [`release`].
///
/// # Safety
/// As for [`acquire_unsafe`].
pub unsafe fn acquire(mutex: *mut FAST_MUTEX) {
    let old = irql::raise(irql::APC);
    // SAFETY: the caller's promise.
    unsafe {
        acquire_unsafe(mutex);
        (*mutex).OldIrql = old.into();
    }
}

/// `ExReleaseFastMutex`.
///
/// # Safety
/// As for [`release_unsafe`].
pub unsafe fn release(mutex: *mut FAST_MUTEX) {
    // SAFETY: the caller's promise.
    unsafe {
        let old = (*mutex).OldIrql as u8;
        release_unsafe(mutex);
        irql::lower(old);
    }
}

/// `ExTryToAcquireFastMutex`.
///
/// # Safety
/// As for [`acquire_unsafe`].
pub unsafe fn try_acquire(mutex: *mut FAST_MUTEX) -> bool {
    let old = irql::raise(irql::APC);
    // SAFETY: the caller's promise.
    unsafe {
        let taken = dispatcher::locked(|| core::ptr::replace(&raw mut (*mutex).Count, (*mutex).Count.min(0)) == 1);
        if taken {
            (*mutex).Owner = thread::current().cast();
            (*mutex).OldIrql = old.into();
        } else {
            irql::lower(old);
        }
        taken
    }
}
