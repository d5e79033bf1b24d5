//! Waiting for dispatcher objects, and what ends a wait besides them: time, alerts and APCs.
//!
//! A waiter's blocks lie in the lists of its objects. Whoever signals an object ends the wait ([`finish`]); the waiter finds the status and never looks at the
//! objects again. A kernel APC interrupts a wait: the blocks are taken out, the APC runs, and the wait begins anew with what is left of its time.

use crate::thread::{self, Thread};
use crate::{apc, clock, dispatcher, driver, exceptions, irql, queue, wait};
use alloc::vec::Vec;
use dispatcher::locked;
use janus_abi::types::*;

/// Most objects of one wait.
const MAXIMUM_WAIT_OBJECTS: usize = 64;

/// What may end a wait besides its objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct How {
    /// Whose wait it is: user APCs and user alerts end only waits in user mode.
    pub mode: KPROCESSOR_MODE,
    /// Alerts end it.
    pub alertable: bool,
}

impl How {
    /// A wait that only its objects and time end.
    pub const PLAIN: How = How { mode: KPROCESSOR_MODE::KernelMode, alertable: false };
}

/// A wait that goes on.
pub struct Waiter {
    /// What ended it.
    pub status: Option<NTSTATUS>,
    /// Its blocks, in the lists of the objects.
    pub blocks: Vec<KWAIT_BLOCK>,
    /// What else may end it.
    pub how: How,
}

/// Ends a thread's wait; interrupts are off.
///
/// # Safety
/// A waiting thread: its blocks are in the lists.
pub unsafe fn finish(thread: *mut Thread, status: NTSTATUS) {
    // SAFETY: the caller's promise.
    unsafe {
        let waiter = leave(thread);
        (*waiter).status = Some(status);
        wait::wake(waiter as u32);
    }
}

/// Takes a waiting thread's blocks out of the lists.
unsafe fn leave(thread: *mut Thread) -> *mut Waiter {
    // SAFETY: a waiting thread.
    unsafe {
        let waiter = core::mem::take(&mut (*thread).waiter);
        for block in &mut (*waiter).blocks {
            dispatcher::remove(&raw mut block.WaitListEntry);
        }
        waiter
    }
}

/// A block for one object of a wait.
pub fn block(thread: *mut Thread, object: *mut DISPATCHER_HEADER, key: usize, all: bool) -> KWAIT_BLOCK {
    let null = core::ptr::null_mut();
    KWAIT_BLOCK {
        WaitListEntry: LIST_ENTRY { Flink: null, Blink: null },
        Thread: thread.cast(),
        Object: object.cast(),
        NextWaitBlock: core::ptr::null_mut(),
        WaitKey: key as u16,
        WaitType: if all { WAIT_TYPE::WaitAll.0 as u8 } else { WAIT_TYPE::WaitAny.0 as u8 },
        BlockState: 0,
    }
}

/// Waits for one or all of `objects`, for at most `timeout` (100 ns units: negative is relative, 0 does not wait, anything else a system time).
///
/// # Safety
/// The objects are initialised and stay so.
pub unsafe fn wait(objects: &[*mut DISPATCHER_HEADER], all: bool, timeout: Option<i64>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe { wait_as(objects, all, How::PLAIN, timeout) }
}

/// The same, with alerts and APCs.
///
/// # Safety
/// As for [`wait`].
pub unsafe fn wait_as(objects: &[*mut DISPATCHER_HEADER], all: bool, how: How, timeout: Option<i64>) -> NTSTATUS {
    if objects.is_empty() || objects.len() > MAXIMUM_WAIT_OBJECTS {
        // MAXIMUM_WAIT_OBJECTS_EXCEEDED
        driver::bug_check(0x0C, [objects.len() as u32, 0, 0, 0]);
    }
    // SAFETY: the caller's promise.
    let status = unsafe { begin(objects, all, how, timeout) };
    if status == NTSTATUS::STATUS_MUTANT_LIMIT_EXCEEDED {
        // SAFETY: a driver called; nothing is held here.
        unsafe { exceptions::raise_status(status) };
    }
    status
}

/// Lets the thread sleep: `interval` in 100 ns units, negative is relative, anything else a system time.
///
/// # Safety
/// A driver called.
pub unsafe fn delay(interval: i64, how: How) -> NTSTATUS {
    // Whoever sleeps for no time at all lets others run.
    let interval = if interval == 0 { -1 } else { interval };
    // SAFETY: the caller's promise; there are no objects.
    match unsafe { begin(&[], false, how, Some(interval)) } {
        NTSTATUS::STATUS_TIMEOUT => NTSTATUS::STATUS_SUCCESS,
        status => status,
    }
}

unsafe fn begin(objects: &[*mut DISPATCHER_HEADER], all: bool, how: How, timeout: Option<i64>) -> NTSTATUS {
    let thread = thread::current();
    if thread.is_null() {
        return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
    }
    // SAFETY: the running thread's object.
    let raised = unsafe { (*thread).wait_next.take() };
    let level = raised.unwrap_or_else(irql::current);
    let deadline = timeout.map(|t| if t == 0 { 0 } else { clock::moment(t) });
    let late = || deadline.is_some_and(|d| d <= clock::interrupt_time());
    // SAFETY: the caller's promise.
    let over = |thread| unsafe {
        let taken = if objects.is_empty() { None } else { dispatcher::take(objects, all, thread) };
        taken.or_else(|| apc::interruption(thread, how)).or_else(|| late().then_some(NTSTATUS::STATUS_TIMEOUT))
    };
    if raised.is_none() {
        apc::deliver();
    }
    let mut first = raised;
    loop {
        if let Some(status) = locked(|| over(thread)) {
            first.map(irql::lower);
            return status;
        }
        if level >= irql::DISPATCH {
            // ATTEMPTED_SWITCH_FROM_DPC
            driver::bug_check(0xB8, [objects.first().map_or(0, |o| *o as u32), level.into(), 0, 0]);
        }
        let blocks = objects.iter().enumerate().map(|(key, object)| block(thread, *object, key, all)).collect();
        let mut waiter = Waiter { status: None, blocks, how };
        let waiter = &raw mut waiter;
        // SAFETY: the waiter and its blocks stay where they are until they are taken out of the lists below.
        let done = locked(|| unsafe {
            // The objects may have been signalled since.
            let over = over(thread);
            if over.is_none() {
                for block in &mut (*waiter).blocks {
                    dispatcher::insert_tail(
                        &raw mut (*block.Object.cast::<DISPATCHER_HEADER>()).WaitListHead,
                        &raw mut block.WaitListEntry,
                    );
                }
                (*thread).waiter = waiter;
            }
            over
        });
        // A signal and this wait were to be one step; from here on the level is the caller's again.
        if let Some(old) = first.take() {
            irql::lower(old);
        }
        if let Some(status) = done {
            return status;
        }
        // SAFETY: the waiter is in the lists.
        if let Some(status) = unsafe { sleep(thread, waiter, deadline) } {
            return status;
        }
        apc::deliver();
    }
}

/// Sleeps until the wait is over; `None` when an APC has to run first. The waiter is in no list any more.
///
/// # Safety
/// The thread's waiter, in its lists.
pub unsafe fn sleep(thread: *mut Thread, waiter: *mut Waiter, deadline: Option<u64>) -> Option<NTSTATUS> {
    let passed = |moment: Option<u64>| moment.is_some_and(|m| m <= clock::interrupt_time());
    let late = || passed(deadline);
    // When an entry point has waited for too long.
    let patience = driver::watchdog::patience().map(|ms| clock::interrupt_time() + u64::from(ms) * 10_000);
    // SAFETY: the caller's promise.
    let status = unsafe {
        queue::pause(thread);
        // The host counts milliseconds in 32 bits: a wait longer than that is several.
        loop {
            let milliseconds = [deadline, patience].into_iter().flatten().min().map(clock::milliseconds_until);
            let woken =
                wait::until(&[waiter as u32, apc::key(thread)], milliseconds, || (*waiter).status.is_some() || apc::deliverable(thread));
            if woken == wait::Woken::Taken || late() || passed(patience) {
                break;
            }
        }
        queue::resume(thread);
        locked(|| {
            if (*waiter).status.is_none() {
                leave(thread);
                if late() && !apc::deliverable(thread) {
                    return Some(NTSTATUS::STATUS_TIMEOUT);
                }
            }
            (*waiter).status
        })
    };
    // SAFETY: the running thread's object.
    if status.is_none() && passed(patience) && unsafe { !apc::deliverable(thread) } {
        driver::watchdog::give_up();
    }
    status
}

/// `Wait = TRUE` of the functions that signal: whatever comes before the wait that must follow, comes after it. Call it before signalling.
///
/// # Safety
/// A driver called, below DISPATCH.
pub unsafe fn next_waits(wait: BOOLEAN) {
    let thread = thread::current();
    if wait != 0 && !thread.is_null() && irql::current() < irql::DISPATCH {
        // SAFETY: the running thread's object.
        unsafe { (*thread).wait_next = Some(irql::raise(irql::DISPATCH)) };
    }
}
