//! Dispatcher objects: events, mutexes, semaphores, timers, threads and queues, as they lie in drivers' memory, and what signalling them does.
//!
//! The structures are those of i386 NT: type, size in dwords, signal state, and a list of wait blocks. Whoever signals an object goes through its list,
//! oldest first, and ends the waits that it satisfies; a waiter never has to look again. All of it happens with interrupts off.

use crate::thread::{self, Thread};
use crate::{apc, waiting};
use alloc::vec::Vec;
use janus_abi::types::*;
use janus_runtime::cell::{Global, interrupts_off, interrupts_restore};

pub use crate::waiting::wait;

/// `DISPATCHER_HEADER.Type` of each kind. Notification objects stay signalled, synchronization objects let one waiter through.
pub const NOTIFICATION_EVENT: u8 = 0;
/// See [`NOTIFICATION_EVENT`].
pub const SYNCHRONIZATION_EVENT: u8 = 1;
/// A mutant: mutex.
pub const MUTANT: u8 = 2;
/// A process.
pub const PROCESS: u8 = 3;
/// A `KQUEUE`.
pub const QUEUE: u8 = 4;
/// A semaphore.
pub const SEMAPHORE: u8 = 5;
/// A thread.
pub const THREAD: u8 = 6;
/// A timer.
pub const NOTIFICATION_TIMER: u8 = 8;
/// A timer that lets one waiter through.
pub const SYNCHRONIZATION_TIMER: u8 = 9;

/// Runs `f` with interrupts off.
pub fn locked<R>(f: impl FnOnce() -> R) -> R {
    let flags = interrupts_off();
    let result = f();
    interrupts_restore(flags);
    result
}

/// Makes `list` empty.
///
/// # Safety
/// It can be written.
pub unsafe fn empty(list: *mut LIST_ENTRY) {
    // SAFETY: the caller's promise.
    unsafe { *list = LIST_ENTRY { Flink: list, Blink: list } };
}

/// Fills in a header; `size` is the object's, in bytes.
///
/// # Safety
/// It can be written.
pub unsafe fn initialize(header: *mut DISPATCHER_HEADER, kind: u8, size: usize, state: i32) {
    // SAFETY: the caller's promise.
    unsafe {
        (*header).Type = kind;
        (*header).Absolute = 0;
        (*header).Size = (size / 4) as u8;
        (*header).Inserted = 0;
        (*header).SignalState = state;
        empty(&raw mut (*header).WaitListHead);
    }
}

/// The object would let this thread through now.
unsafe fn signalled(object: *mut DISPATCHER_HEADER, thread: *mut Thread) -> bool {
    // SAFETY: an initialised object.
    unsafe { (*object).SignalState > 0 || (*object).Type & 0x7F == MUTANT && (*object.cast::<KMUTANT>()).OwnerThread == thread.cast() }
}

/// Mutants that threads own: the drivers' memory has no say in what a thread's end gives back.
static OWNED: Global<Vec<(*mut KMUTANT, *mut Thread)>> = Global::new(Vec::new());

/// The thread owns a mutant that has been taken as often as it can be.
unsafe fn exhausted(object: *mut DISPATCHER_HEADER, thread: *mut Thread) -> bool {
    // SAFETY: an initialised object.
    unsafe {
        (*object).Type & 0x7F == MUTANT && (*object).SignalState == i32::MIN && (*object.cast::<KMUTANT>()).OwnerThread == thread.cast()
    }
}

/// Makes the thread the owner of a mutant. A mutex keeps normal kernel APCs out of its owner.
///
/// # Safety
/// An initialised mutant without an owner.
pub unsafe fn own(mutant: *mut KMUTANT, thread: *mut Thread) {
    // SAFETY: the caller's promise.
    unsafe {
        (*mutant).OwnerThread = thread.cast();
        (*thread).critical += u32::from((*mutant).ApcDisable);
    }
    OWNED.with(|o| o.push((mutant, thread)));
}

/// Takes a mutant from its owner.
unsafe fn disown(mutant: *mut KMUTANT) {
    OWNED.with(|o| o.retain(|(m, _)| *m != mutant));
    // SAFETY: an initialised mutant; its owner is a thread.
    unsafe {
        let owner = core::mem::take(&mut (*mutant).OwnerThread).cast::<Thread>();
        if !owner.is_null() {
            (*owner).critical -= u32::from((*mutant).ApcDisable);
        }
    }
}

/// A mutant that the thread owns.
pub fn owned_by(thread: *mut Thread) -> Option<*mut KMUTANT> {
    OWNED.with(|o| o.iter().find(|(_, t)| *t == thread).map(|(m, _)| *m))
}

/// Lets the thread through; true when it took over a mutex whose owner had abandoned it.
unsafe fn consume(object: *mut DISPATCHER_HEADER, thread: *mut Thread) -> bool {
    // SAFETY: an initialised object that is signalled.
    unsafe {
        match (*object).Type & 0x7F {
            SYNCHRONIZATION_EVENT | SYNCHRONIZATION_TIMER => (*object).SignalState = 0,
            SEMAPHORE => (*object).SignalState -= 1,
            MUTANT => {
                (*object).SignalState -= 1;
                let mutant = object.cast::<KMUTANT>();
                if (*object).SignalState == 0 {
                    own(mutant, thread);
                    return core::mem::take(&mut (*mutant).Abandoned) != 0;
                }
            }
            _ => {}
        }
        false
    }
}

/// Ends the wait at once when the objects allow it; `STATUS_MUTANT_LIMIT_EXCEEDED` is for raising.
///
/// # Safety
/// Initialised objects; interrupts are off.
pub unsafe fn take(objects: &[*mut DISPATCHER_HEADER], all: bool, thread: *mut Thread) -> Option<NTSTATUS> {
    // SAFETY: initialised objects.
    unsafe {
        if objects.iter().any(|o| exhausted(*o, thread)) {
            return Some(NTSTATUS::STATUS_MUTANT_LIMIT_EXCEEDED);
        }
        if all {
            if !objects.iter().all(|o| signalled(*o, thread)) {
                return None;
            }
            let abandoned = objects.iter().fold(false, |a, o| consume(*o, thread) | a);
            return Some(if abandoned { NTSTATUS::STATUS_ABANDONED_WAIT_0 } else { NTSTATUS::STATUS_SUCCESS });
        }
        let index = objects.iter().position(|o| signalled(*o, thread))?;
        let base = if consume(objects[index], thread) { NTSTATUS::STATUS_ABANDONED_WAIT_0.0 } else { 0 };
        Some(NTSTATUS(base + index as u32))
    }
}

/// Inserts an entry in front of the head: at the end.
///
/// # Safety
/// A list and an entry that is in none.
pub unsafe fn insert_tail(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY) {
    // SAFETY: the caller's promise.
    unsafe {
        let last = (*head).Blink;
        *entry = LIST_ENTRY { Flink: head, Blink: last };
        (*last).Flink = entry;
        (*head).Blink = entry;
    }
}

/// Inserts an entry behind the head.
///
/// # Safety
/// A list and an entry that is in none.
pub unsafe fn insert_head(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY) {
    // SAFETY: the caller's promise.
    unsafe {
        let first = (*head).Flink;
        *entry = LIST_ENTRY { Flink: first, Blink: head };
        (*first).Blink = entry;
        (*head).Flink = entry;
    }
}

/// Takes an entry out of its list.
///
/// # Safety
/// It is in one.
pub unsafe fn remove(entry: *mut LIST_ENTRY) {
    // SAFETY: the caller's promise.
    unsafe {
        (*(*entry).Blink).Flink = (*entry).Flink;
        (*(*entry).Flink).Blink = (*entry).Blink;
    }
}

/// The first entry, taken out; NULL when there is none.
///
/// # Safety
/// A list.
pub unsafe fn remove_head(head: *mut LIST_ENTRY) -> *mut LIST_ENTRY {
    // SAFETY: the caller's promise.
    unsafe {
        let first = (*head).Flink;
        if first == head {
            return core::ptr::null_mut();
        }
        remove(first);
        first
    }
}

/// Goes through those who wait for an object that is signalled; interrupts are off.
unsafe fn release(object: *mut DISPATCHER_HEADER) {
    // SAFETY: an initialised object; its list holds blocks of threads that wait.
    unsafe {
        let head = &raw mut (*object).WaitListHead;
        let mut entry = (*head).Flink;
        while entry != head && (*object).SignalState > 0 {
            // The entry is the block's first field.
            let block = entry.cast::<KWAIT_BLOCK>();
            let thread = (*block).Thread.cast::<Thread>();
            let waiter = (*thread).waiter;
            let all = u32::from((*block).WaitType) == WAIT_TYPE::WaitAll.0;
            let ready = !all || (*waiter).blocks.iter().all(|b| signalled(b.Object.cast(), thread));
            if !ready {
                entry = (*entry).Flink;
                continue;
            }
            let mut abandoned = false;
            if all {
                for b in &(*waiter).blocks {
                    abandoned |= consume(b.Object.cast(), thread);
                }
            } else {
                abandoned = consume(object, thread);
            }
            let key = if all { 0 } else { (*block).WaitKey.into() };
            waiting::finish(thread, NTSTATUS(key + if abandoned { NTSTATUS::STATUS_ABANDONED_WAIT_0.0 } else { 0 }));
            // Other blocks of that wait may have been next in this list.
            entry = (*head).Flink;
        }
    }
}

/// Sets the signal state and lets through whom it satisfies; the state before.
///
/// # Safety
/// An initialised object.
pub unsafe fn raise(object: *mut DISPATCHER_HEADER, state: i32) -> i32 {
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        let before = core::mem::replace(&mut (*object).SignalState, state);
        release(object);
        before
    })
}

/// Lets through whoever waits now, and leaves the event not signalled; the state before.
///
/// # Safety
/// An initialised event.
pub unsafe fn pulse(event: *mut DISPATCHER_HEADER) -> i32 {
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        let before = raise(event, 1);
        (*event).SignalState = 0;
        before
    })
}

/// Adds to a semaphore; the count before, `None` when the limit would be passed.
///
/// # Safety
/// An initialised semaphore.
pub unsafe fn release_semaphore(semaphore: *mut KSEMAPHORE, adjustment: i32) -> Option<i32> {
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        let before = (*semaphore).Header.SignalState;
        let after = before.checked_add(adjustment).filter(|a| *a <= (*semaphore).Limit && *a >= before)?;
        raise(&raw mut (*semaphore).Header, after);
        Some(before)
    })
}

/// Gives a mutex back, once; the state before. `abandon` gives it back altogether and says so to the next owner.
///
/// # Errors
/// When it is not the thread's: `STATUS_ABANDONED` when its owner ended with it, else `STATUS_MUTANT_NOT_OWNED`.
///
/// # Safety
/// An initialised mutex.
pub unsafe fn release_mutant(mutant: *mut KMUTANT, abandon: bool) -> Result<i32, NTSTATUS> {
    let thread = thread::current();
    // SAFETY: the caller's promise.
    let before = locked(|| unsafe {
        let before = (*mutant).Header.SignalState;
        if (*mutant).OwnerThread != thread.cast() && !abandon {
            return Err(if (*mutant).Abandoned != 0 { NTSTATUS::STATUS_ABANDONED_WAIT_0 } else { NTSTATUS::STATUS_MUTANT_NOT_OWNED });
        }
        let after = if abandon { 1 } else { before + 1 };
        if after == 1 {
            disown(mutant);
            (*mutant).Abandoned = u8::from(abandon);
        }
        raise(&raw mut (*mutant).Header, after);
        Ok(before)
    });
    // Giving a mutex back lets in the APCs that it kept out.
    apc::deliver();
    before
}

/// Somebody waits for the object.
///
/// # Safety
/// An initialised object.
pub unsafe fn is_awaited(object: *mut DISPATCHER_HEADER) -> bool {
    // SAFETY: the caller's promise.
    unsafe { (*object).WaitListHead.Flink != &raw mut (*object).WaitListHead }
}
