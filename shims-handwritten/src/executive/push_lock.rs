//! Push locks: one owner, or several that share, in one word.
//!
//! Bit 0 says that it is taken; from bit 4 up stands the number of those who share it, 0 for an exclusive owner.

use crate::dispatcher::locked;
use crate::wait;

const TAKEN: u32 = 1;
const SHARE: u32 = 0x10;

/// Takes it exclusively.
///
/// # Safety
/// An initialised lock, below DISPATCH.
pub unsafe fn acquire_exclusive(lock: *mut u32) {
    // SAFETY: the caller's promise.
    wait::until(&[lock as u32], None, || unsafe {
        let free = *lock == 0;
        if free {
            *lock = TAKEN;
        }
        free
    });
}

/// Takes it shared, if that is possible at once.
///
/// # Safety
/// An initialised lock.
pub unsafe fn try_acquire_shared(lock: *mut u32) -> bool {
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        let free = *lock != TAKEN;
        if free {
            *lock = (*lock | TAKEN) + SHARE;
        }
        free
    })
}

/// Takes it shared.
///
/// # Safety
/// An initialised lock, below DISPATCH.
pub unsafe fn acquire_shared(lock: *mut u32) {
    // SAFETY: the caller's promise.
    wait::until(&[lock as u32], None, || unsafe { try_acquire_shared(lock) });
}

/// Gives it back, however it was taken.
///
/// # Safety
/// A lock that the caller took.
pub unsafe fn release(lock: *mut u32) {
    // SAFETY: the caller's promise.
    locked(|| unsafe { *lock = if *lock > TAKEN + SHARE { *lock - SHARE } else { 0 } });
    wait::wake(lock as u32);
}
