//! Time-outs: global ones (also those of the VM and of threads) are called when events are; asynchronous ones from the timer interrupt.

use crate::call::{self, Regs};
use crate::cell::Cell;
use crate::{clock, threads, vm};
use alloc::vec::Vec;

#[derive(Clone, Copy)]
struct TimeOut {
    handle: u32,
    due: u32,
    callback: u32,
    reference: u32,
    asynchronous: bool,
}

struct State {
    /// In order of their times.
    list: Vec<TimeOut>,
    next: u32,
}

static STATE: Cell<State> = Cell::new(State { list: Vec::new(), next: 0xC5E2_0010 });

/// Calls `callback` in `milliseconds`; the time-out's handle.
pub fn set(milliseconds: u32, callback: u32, reference: u32, asynchronous: bool) -> u32 {
    let due = clock::milliseconds().wrapping_add(milliseconds);
    STATE.with(|s| {
        s.next += 0x10;
        let handle = s.next;
        let at = s.list.partition_point(|t| due.wrapping_sub(t.due) as i32 >= 0);
        s.list.insert(at, TimeOut { handle, due, callback, reference, asynchronous });
        handle
    })
}

/// Takes a time-out back; false when there is none with this handle (any more).
pub fn cancel(handle: u32) -> bool {
    STATE.with(|s| {
        let before = s.list.len();
        s.list.retain(|t| t.handle != handle);
        s.list.len() < before
    })
}

fn take_due(asynchronous: bool) -> Option<(TimeOut, u32)> {
    let now = clock::milliseconds();
    STATE.with(|s| {
        let at = s.list.iter().position(|t| t.asynchronous == asynchronous && now.wrapping_sub(t.due) as i32 >= 0)?;
        let found = s.list.remove(at);
        Some((found, now.wrapping_sub(found.due)))
    })
}

/// How many time-outs are set.
pub fn count() -> usize {
    STATE.with(|s| s.list.len())
}

/// Whether a time-out waits to be called.
pub fn any_due() -> bool {
    let now = clock::milliseconds();
    STATE.with(|s| s.list.iter().any(|t| !t.asynchronous && now.wrapping_sub(t.due) as i32 >= 0))
}

/// Calls the time-outs that are due; how many there were.
pub fn run_due() -> usize {
    let mut count = 0;
    let most = STATE.with(|s| s.list.len());
    while count < most
        && let Some((found, late)) = take_due(false)
    {
        crate::cell::enable_ints();
        let regs = Regs { ecx: late, edx: found.reference, ..Regs::default() };
        // SAFETY: the VxD gave this routine as the callback of its time-out.
        unsafe { threads::callback(found.callback, regs) };
        count += 1;
    }
    count
}

/// Calls the asynchronous time-outs that are due: at interrupt time, interrupts off.
pub fn run_due_async() {
    while let Some((found, late)) = take_due(true) {
        let regs = Regs { ebx: vm::system(), ecx: late, edx: found.reference, ..Regs::default() };
        // SAFETY: the VxD gave this routine as the callback of its time-out.
        unsafe { call::with(found.callback, regs) };
    }
}
