//! IRQL, interrupts and DPCs on one processor.
//!
//! The level is a number and, from [`DIRQL`] up, the interrupt flag. DPCs run when the level falls below [`DISPATCH`]: at the end of an interrupt that came
//! in below it, or when a routine lowers it. They run with interrupts on, on our own memory; whatever they need of the kernel beyond the services that may be
//! called at interrupt time is scheduled.

use alloc::collections::VecDeque;
use janus_runtime::cell::{Global, interrupts_off, interrupts_restore};

/// Threads.
pub const PASSIVE: u8 = 0;
/// Threads without APCs.
pub const APC: u8 = 1;
/// The dispatcher and DPCs.
pub const DISPATCH: u8 = 2;
/// The lowest device level: interrupts are off from here.
pub const DIRQL: u8 = 3;
/// Everything is off.
pub const HIGH: u8 = 31;

static LEVEL: Global<u8> = Global::new(PASSIVE);

/// Work at DISPATCH: a routine of ours with two words.
#[derive(Clone, Copy, Debug)]
pub struct Deferred {
    /// What to run.
    pub routine: fn(u32, u32),
    /// Its first word; also what [`withdraw`] looks for.
    pub key: u32,
    /// Its second word.
    pub argument: u32,
}

static QUEUE: Global<VecDeque<Deferred>> = Global::new(VecDeque::new());

/// Deferred work runs.
static DEFERRED: Global<bool> = Global::new(false);

/// Deferred work runs, and no interrupt came in on top of it.
pub fn in_deferred() -> bool {
    current() == DISPATCH && DEFERRED.with(|d| *d)
}

/// Where the current level stands, for whoever must know it quickly.
pub fn address() -> *const u8 {
    LEVEL.as_ptr()
}

/// The current level.
#[inline]
pub fn current() -> u8 {
    // SAFETY: a byte, on one processor.
    unsafe { *LEVEL.as_ptr() }
}

fn set(level: u8) {
    LEVEL.with(|l| *l = level);
    crate::kpcr::show_irql(level);
}

/// Raises; the old level, for [`lower`].
pub fn raise(to: u8) -> u8 {
    let old = current();
    if to >= DIRQL {
        interrupts_off();
    }
    set(to.max(old));
    old
}

/// Lowers to what [`raise`] returned, and runs the DPCs that waited.
pub fn lower(to: u8) {
    let old = current();
    set(to);
    if old >= DIRQL && to < DIRQL {
        interrupts_restore(0x200);
    }
    if to < DISPATCH {
        run_deferred();
        crate::apc::deliver();
    }
}

/// Runs `f` at `level`.
pub fn at<R>(level: u8, f: impl FnOnce() -> R) -> R {
    let old = raise(level);
    let result = f();
    lower(old);
    result
}

/// Puts the level back after a driver's call that did not complete.
pub fn restore(level: u8, interrupts: bool) {
    set(level);
    interrupts_restore(if interrupts { 0x200 } else { 0 });
}

/// Queues work; false when the same key waits already. `front`: before all others.
pub fn defer(work: Deferred, front: bool) -> bool {
    let new = QUEUE.with(|q| {
        if q.iter().any(|w| w.key == work.key && w.routine as usize == work.routine as usize) {
            return false;
        }
        if front {
            q.push_front(work)
        } else {
            q.push_back(work)
        }
        true
    });
    // At interrupt time the end of the interrupt sees to it; at DISPATCH the lowering.
    if new && current() < DISPATCH {
        run_deferred();
        crate::apc::deliver();
    }
    new
}

/// Takes queued work back; true when it waited.
pub fn withdraw(routine: fn(u32, u32), key: u32) -> bool {
    QUEUE.with(|q| {
        let before = q.len();
        q.retain(|w| !(w.key == key && w.routine as usize == routine as usize));
        q.len() < before
    })
}

/// Runs what waits at DISPATCH, interrupts on. Does nothing at DISPATCH or above.
pub fn run_deferred() {
    if current() >= DISPATCH {
        return;
    }
    let old = current();
    loop {
        let Some(work) = QUEUE.with(VecDeque::pop_front) else { return };
        set(DISPATCH);
        let flags = interrupts_off();
        interrupts_restore(0x200);
        DEFERRED.with(|d| *d = true);
        crate::apart::run(|| (work.routine)(work.key, work.argument));
        DEFERRED.with(|d| *d = false);
        interrupts_off();
        interrupts_restore(flags);
        set(old);
    }
}

/// Runs `f` as the handler of an interrupt: at device level, interrupts off; then, when the interrupt came in below DISPATCH, what it deferred.
///
/// `acknowledge` ends the interrupt at the controller, between the two.
pub fn interrupt<R>(level: u8, f: impl FnOnce() -> R, acknowledge: impl FnOnce(&R)) -> R {
    let old = current();
    set(level.max(DIRQL));
    let result = crate::apart::run(f);
    acknowledge(&result);
    set(old);
    run_deferred();
    result
}
