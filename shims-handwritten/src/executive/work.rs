//! Work at PASSIVE: items that are queued at any IRQL up to DISPATCH and run on threads of ours.

use crate::{irql, kpcr, wait};
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use janus_abi::types::WORK_QUEUE_ITEM;
use janus_runtime::callin;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Threads that work. More than one, because an item may wait for what another does.
const WORKERS: u32 = 3;

#[derive(Clone, Copy, Debug)]
struct Item {
    routine: fn(u32, u32),
    first: u32,
    second: u32,
    /// The driver's routine that it comes to; 0: ours.
    target: u32,
    /// Undoes what was done for it when it was queued, with its first word.
    forget: fn(u32),
}

static QUEUE: Global<VecDeque<Item>> = Global::new(VecDeque::new());

/// Drivers' routines that workers are in.
static INSIDE: Global<Vec<u32>> = Global::new(Vec::new());

/// Workers that run, and whether they are to end.
static WORKING: Global<(u32, bool)> = Global::new((0, false));

fn key() -> u32 {
    QUEUE.as_ptr() as u32
}

/// Starts the threads; false when there are none. Passive only.
pub fn start() -> bool {
    // Counted before they run: who ends them may come first.
    (0..WORKERS).all(|_| {
        WORKING.with(|w| w.0 += 1);
        let started = wait::aside(|| host().start_thread(worker, 0));
        WORKING.with(|w| w.0 -= u32::from(!started));
        started
    })
}

/// There are threads that work.
pub fn is_running() -> bool {
    WORKING.with(|w| w.0 > 0 && !w.1)
}

/// Ends the threads once their queue is empty, and waits for that, a second at most; false when one did not end. Passive only.
pub fn stop() -> bool {
    WORKING.with(|w| w.1 = true);
    wait::wake(key());
    for _ in 0..100 {
        if WORKING.with(|w| w.0) == 0 {
            return true;
        }
        wait::sleep(10);
    }
    false
}

/// Runs `routine(first, second)` on a worker. Any IRQL.
pub fn queue(routine: fn(u32, u32), first: u32, second: u32) {
    queue_for(0, routine, first, |_| {}, second);
}

/// The same, where `routine` calls the driver's routine `target`; `forget(first)` is called instead when it is taken back. Any IRQL.
pub fn queue_for(target: u32, routine: fn(u32, u32), first: u32, forget: fn(u32), second: u32) {
    QUEUE.with(|q| q.push_back(Item { routine, first, second, target, forget }));
    wait::wake(key());
}

/// Routines of the driver that wait for a worker, or that one is in.
pub fn pending(driver: u32) -> Vec<u32> {
    let mut targets = INSIDE.with(|i| i.clone());
    targets.extend(QUEUE.with(|q| q.iter().map(|i| i.target).collect::<Vec<_>>()));
    targets.retain(|t| *t != 0 && crate::driver::at(*t) == driver);
    targets
}

/// Takes back what waits for a worker to call the driver. Passive only.
pub fn withdraw_all(driver: u32) {
    while let Some(item) =
        QUEUE.with(|q| q.iter().position(|i| i.target != 0 && crate::driver::at(i.target) == driver).and_then(|at| q.remove(at)))
    {
        (item.forget)(item.first);
    }
}

/// Queues a driver's item, unless it is queued already. Any IRQL.
///
/// # Safety
/// An initialised item, its routine registered.
pub unsafe fn queue_item(item: *mut WORK_QUEUE_ITEM) {
    // SAFETY: the caller's promise.
    let new = crate::dispatcher::locked(|| unsafe {
        let new = (*item).List.Flink.is_null();
        (*item).List.Flink = &raw mut (*item).List;
        new
    });
    if new {
        // SAFETY: the caller's promise.
        let target = unsafe { (*item).WorkerRoutine.0 };
        queue_for(target, run_item, item as u32, |_| {}, 0);
    }
}

fn run_item(item: u32, _: u32) {
    let item = item as *mut WORK_QUEUE_ITEM;
    // The item may be queued again, or freed, by its own routine.
    // SAFETY: a queued item is alive.
    unsafe {
        let WORK_QUEUE_ITEM { WorkerRoutine, Parameter, .. } = *item;
        (*item).List.Flink = core::ptr::null_mut();
        // When the driver is stopped there is nobody to tell.
        let _ = WorkerRoutine.call(Parameter);
    }
}

fn worker(_: u32) {
    callin::exchange(core::ptr::null_mut());
    kpcr::set_exception_list(kpcr::NO_HANDLER);
    irql::restore(irql::PASSIVE, true);
    loop {
        let mut next = None;
        wait::until(&[key()], None, || {
            next = QUEUE.with(VecDeque::pop_front);
            next.is_some() || WORKING.with(|w| w.1)
        });
        let Some(item) = next else { break };
        INSIDE.with(|i| i.push(item.target));
        (item.routine)(item.first, item.second);
        INSIDE.with(|i| i.iter().position(|t| *t == item.target).map(|at| i.swap_remove(at)));
        irql::restore(irql::PASSIVE, true);
    }
    WORKING.with(|w| w.0 -= 1);
}
