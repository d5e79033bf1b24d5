//! APCs: routines that run on a thread of the caller's choice, and alerts, which end its waits.
//!
//! A thread has two lists. Kernel APCs run when the thread is below APC_LEVEL: at once when it is the running one, out of its wait when it waits, else as soon as
//! it lowers its level or leaves a region that kept them out. Special ones (without a normal routine) go before the others and are kept out by guarded regions
//! only. User APCs never run, because no thread goes back to user mode; they end waits in user mode.

use crate::thread::{self, Thread};
use crate::waiting::{self, How};
use crate::{dispatcher, driver, irql, pool, wait};
use core::ffi::c_void;
use core::mem::offset_of;
use dispatcher::locked;
use janus_abi::callbacks::{PKKERNEL_ROUTINE, PKNORMAL_ROUTINE, PKRUNDOWN_ROUTINE};
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// `KAPC.Type`.
const APC_OBJECT: u8 = 18;

/// What a thread knows of its APCs.
#[repr(C)]
pub struct State {
    kernel: LIST_ENTRY,
    user: LIST_ENTRY,
    /// A normal routine runs: no other comes in between.
    in_progress: bool,
    /// A wait was ended for a user APC.
    user_pending: bool,
    /// The thread takes no more of them.
    closed: bool,
    /// Alerts that wait to be noticed, by mode.
    alerted: [bool; 2],
}

/// Kernel APCs that wait, for all threads: whoever lowers the level looks only at this.
static QUEUED: Global<u32> = Global::new(0);

fn queued() -> bool {
    // SAFETY: a word, on one processor.
    unsafe { *QUEUED.as_ptr() != 0 }
}

/// Makes both lists empty.
///
/// # Safety
/// A new thread.
pub unsafe fn start(thread: *mut Thread) {
    // SAFETY: the caller's promise.
    unsafe {
        dispatcher::empty(&raw mut (*thread).apcs.kernel);
        dispatcher::empty(&raw mut (*thread).apcs.user);
    }
}

/// What is woken when a kernel APC comes for the thread.
pub fn key(thread: *mut Thread) -> u32 {
    // SAFETY: only the address is taken.
    unsafe { &raw const (*thread).apcs as u32 }
}

/// What a driver gives an APC.
#[derive(Clone, Copy, Debug)]
pub struct Routines {
    /// Runs first, at APC_LEVEL; may change everything that the normal routine gets.
    pub kernel: PKKERNEL_ROUTINE,
    /// Called instead of both when the thread ends first.
    pub rundown: PKRUNDOWN_ROUTINE,
    /// NULL: a special APC.
    pub normal: PKNORMAL_ROUTINE,
    /// Given to the normal routine.
    pub context: *mut c_void,
}

/// Fills one in: `KeInitializeApc`.
///
/// # Safety
/// It can be written; the thread lives.
pub unsafe fn initialize(apc: *mut KAPC, thread: *mut Thread, routines: Routines, mode: KPROCESSOR_MODE) {
    for routine in [routines.kernel.0, routines.rundown.0, routines.normal.0] {
        driver::register(routine, "KeInitializeApc");
    }
    let special = routines.normal.is_null();
    // SAFETY: the caller's promise; all zero is an APC.
    unsafe {
        apc.write(core::mem::zeroed());
        (*apc).Type = APC_OBJECT;
        (*apc).Size = size_of::<KAPC>() as u8;
        (*apc).Thread = thread.cast();
        (*apc).KernelRoutine = routines.kernel;
        (*apc).RundownRoutine = routines.rundown;
        (*apc).NormalRoutine = routines.normal;
        (*apc).NormalContext = if special { core::ptr::null_mut() } else { routines.context };
        (*apc).ApcMode = if special { KPROCESSOR_MODE::KernelMode } else { mode };
    }
}

/// The APC of an entry.
unsafe fn of_entry(entry: *mut LIST_ENTRY) -> *mut KAPC {
    // SAFETY: an entry of a thread's list lies in an APC.
    unsafe { entry.byte_sub(offset_of!(KAPC, ApcListEntry)).cast() }
}

/// Queues it: `KeInsertQueueApc`; false when it is queued already, or the thread takes no more. Up to DISPATCH.
///
/// # Safety
/// An initialised APC whose thread lives.
pub unsafe fn insert(apc: *mut KAPC, argument1: *mut c_void, argument2: *mut c_void) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        let thread = (*apc).Thread.cast::<Thread>();
        let inserted = locked(|| {
            if (*apc).Inserted != 0 || (*thread).apcs.closed {
                return false;
            }
            (*apc).Inserted = 1;
            (*apc).SystemArgument1 = argument1;
            (*apc).SystemArgument2 = argument2;
            let entry = &raw mut (*apc).ApcListEntry;
            if (*apc).ApcMode == KPROCESSOR_MODE::UserMode {
                dispatcher::insert_tail(&raw mut (*thread).apcs.user, entry);
                let waiter = (*thread).waiter;
                if !waiter.is_null() && (*waiter).how == (How { mode: KPROCESSOR_MODE::UserMode, alertable: true }) {
                    (*thread).apcs.user_pending = true;
                    waiting::finish(thread, NTSTATUS::STATUS_USER_APC);
                }
                return true;
            }
            let mut before = &raw mut (*thread).apcs.kernel;
            if (*apc).NormalRoutine.is_null() {
                // In front of the first that is not special; in front of an entry is what the end is to a list's head.
                before = (*before).Flink;
                while before != &raw mut (*thread).apcs.kernel && (*of_entry(before)).NormalRoutine.is_null() {
                    before = (*before).Flink;
                }
            }
            dispatcher::insert_tail(before, entry);
            QUEUED.with(|q| *q += 1);
            true
        });
        if inserted && (*apc).ApcMode == KPROCESSOR_MODE::KernelMode {
            wait::wake(key(thread));
            if thread == thread::current() {
                deliver();
            }
        }
        inserted
    }
}

/// Calls a routine of a driver's on the thread, as a normal kernel APC; false when the thread takes no more, or there is no memory. Up to DISPATCH.
///
/// # Safety
/// The thread lives; the routine takes these words.
pub unsafe fn call_on(thread: *mut Thread, routine: PKNORMAL_ROUTINE, words: [*mut c_void; 3]) -> bool {
    let apc = pool::allocate(size_of::<KAPC>()).cast::<KAPC>();
    if apc.is_null() {
        return false;
    }
    let [context, first, second] = words;
    // Without a kernel routine the block is ours.
    let routines = Routines { kernel: PKKERNEL_ROUTINE::NULL, rundown: PKRUNDOWN_ROUTINE::NULL, normal: routine, context };
    // SAFETY: the caller's promise.
    unsafe {
        initialize(apc, thread, routines, KPROCESSOR_MODE::KernelMode);
        let inserted = insert(apc, first, second);
        if !inserted {
            pool::free(apc.cast());
        }
        inserted
    }
}

/// The thread's first kernel APC may run now.
///
/// # Safety
/// The running thread.
pub unsafe fn deliverable(thread: *mut Thread) -> bool {
    if !queued() || irql::current() >= irql::APC {
        return false;
    }
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        let head = &raw mut (*thread).apcs.kernel;
        let first = (*head).Flink;
        let special = || (*of_entry(first)).NormalRoutine.is_null();
        first != head && (*thread).guarded == 0 && (special() || !(*thread).apcs.in_progress && (*thread).critical == 0)
    })
}

/// Runs the running thread's kernel APCs that may run now.
pub fn deliver() {
    if !queued() || irql::current() >= irql::APC {
        return;
    }
    let thread = thread::current();
    if thread.is_null() {
        return;
    }
    // SAFETY: the running thread's object; APCs in its list are alive.
    while let Some(apc) = locked(|| unsafe {
        if !deliverable(thread) {
            return None;
        }
        let apc = of_entry(dispatcher::remove_head(&raw mut (*thread).apcs.kernel));
        (*apc).Inserted = 0;
        QUEUED.with(|q| *q -= 1);
        Some(apc)
    }) {
        // SAFETY: as above.
        unsafe { run(thread, apc) };
    }
}

unsafe fn run(thread: *mut Thread, apc: *mut KAPC) {
    // The APC may be freed, or queued again, by its kernel routine: nothing of it is read after that has started.
    // SAFETY: an APC that was just taken from the thread's list.
    unsafe {
        let KAPC { KernelRoutine, mut NormalRoutine, mut NormalContext, mut SystemArgument1, mut SystemArgument2, .. } = *apc;
        let level = irql::raise(irql::APC);
        if KernelRoutine.is_null() {
            pool::free(apc.cast());
        } else {
            // Of a stopped driver nothing is called; then there is nothing more to do either.
            let done =
                KernelRoutine.call(apc, &raw mut NormalRoutine, &raw mut NormalContext, &raw mut SystemArgument1, &raw mut SystemArgument2);
            if done.is_err() {
                NormalRoutine = PKNORMAL_ROUTINE::NULL;
            }
        }
        irql::restore(level, true);
        if !NormalRoutine.is_null() {
            driver::register(NormalRoutine.0, "a kernel routine of an APC");
            (*thread).apcs.in_progress = true;
            let _ = NormalRoutine.call(NormalContext, SystemArgument1, SystemArgument2);
            (*thread).apcs.in_progress = false;
        }
    }
}

/// The thread ends: what is queued runs or is run down, and nothing is taken any more.
///
/// # Safety
/// The running thread.
pub unsafe fn close(thread: *mut Thread) {
    deliver();
    // SAFETY: the caller's promise; APCs in its lists are alive.
    unsafe {
        (*thread).apcs.closed = true;
        for (list, kernel) in [(&raw mut (*thread).apcs.kernel, 1), (&raw mut (*thread).apcs.user, 0)] {
            while let Some(apc) = locked(|| {
                let entry = dispatcher::remove_head(list);
                (!entry.is_null()).then(|| of_entry(entry))
            }) {
                QUEUED.with(|q| *q -= kernel);
                let KAPC { KernelRoutine, RundownRoutine, .. } = *apc;
                (*apc).Inserted = 0;
                if !RundownRoutine.is_null() {
                    // Of a stopped driver nothing is called.
                    let _ = RundownRoutine.call(apc);
                } else if KernelRoutine.is_null() {
                    pool::free(apc.cast());
                }
            }
        }
    }
}

/// What ends a wait before it begins: an alert or a user APC that the thread has not noticed yet. Interrupts are off.
///
/// # Safety
/// The running thread.
pub unsafe fn interruption(thread: *mut Thread, how: How) -> Option<NTSTATUS> {
    let user = how.mode == KPROCESSOR_MODE::UserMode;
    // SAFETY: the caller's promise.
    unsafe {
        let apcs = &mut (*thread).apcs;
        if how.alertable {
            if core::mem::take(&mut apcs.alerted[usize::from(user)]) {
                return Some(NTSTATUS::STATUS_ALERTED);
            }
            if user && apcs.user.Flink != &raw mut apcs.user {
                apcs.user_pending = true;
            } else if core::mem::take(&mut apcs.alerted[0]) {
                return Some(NTSTATUS::STATUS_ALERTED);
            }
        }
        (user && apcs.user_pending).then_some(NTSTATUS::STATUS_USER_APC)
    }
}

/// Alerts a thread: `KeAlertThread`; whether it was alerted already. Any IRQL.
///
/// # Safety
/// A thread that lives.
pub unsafe fn alert(thread: *mut Thread, mode: KPROCESSOR_MODE) -> bool {
    let index = usize::from(mode == KPROCESSOR_MODE::UserMode);
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        let before = (*thread).apcs.alerted[index];
        let waiter = (*thread).waiter;
        if !before && !waiter.is_null() && (*waiter).how.alertable && mode.0 <= (*waiter).how.mode.0 {
            waiting::finish(thread, NTSTATUS::STATUS_ALERTED);
        } else {
            (*thread).apcs.alerted[index] = true;
        }
        before
    })
}

/// `KeTestAlertThread`: whether the running thread was alerted; it is so no more.
///
/// # Safety
/// The running thread.
pub unsafe fn test_alert(thread: *mut Thread, mode: KPROCESSOR_MODE) -> bool {
    let user = mode == KPROCESSOR_MODE::UserMode;
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        let apcs = &mut (*thread).apcs;
        if user && apcs.user.Flink != &raw mut apcs.user {
            apcs.user_pending = true;
        }
        core::mem::take(&mut apcs.alerted[usize::from(user)])
    })
}

/// Enters (1) or leaves (-1) a region that keeps normal kernel APCs out, or with `all` every kernel APC.
pub fn region(change: i32, all: bool) {
    let thread = thread::current();
    if thread.is_null() {
        return;
    }
    // SAFETY: the running thread's object.
    unsafe {
        let count = if all { &mut (*thread).guarded } else { &mut (*thread).critical };
        *count = count.saturating_add_signed(change);
    }
    if change < 0 {
        deliver();
    }
}
