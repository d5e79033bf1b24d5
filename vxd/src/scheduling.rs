//! Work outside interrupt time: global events, semaphores, threads.

use alloc::collections::VecDeque;
use alloc::vec::Vec;
use janus_abi::callbacks::{EVENT_PROC, EVENT_PROC_Routine, RING0_THREAD_PROC, RING0_THREAD_PROC_Routine};
use janus_abi::types::{BLOCK_FLAGS, Client_Reg_Struc, HVM};
use janus_abi::vxd::call::{vmm, vwin32};
use janus_runtime::cell::Global;
use janus_runtime::host::Callback;

static QUEUE: Global<VecDeque<(Callback, u32)>> = Global::new(VecDeque::new());
/// The event that is on its way; 0 when none.
static EVENT: Global<u32> = Global::new(0);

/// The global event: runs what was scheduled.
struct RunQueue;

impl EVENT_PROC_Routine for RunQueue {
    unsafe fn routine(_vm: HVM, _reference: u32, _client: *mut Client_Reg_Struc) {
        EVENT.with(|e| *e = 0);
        run_queue();
    }
}

fn run_queue() {
    while let Some((callback, reference)) = QUEUE.with(VecDeque::pop_front) {
        callback(reference);
    }
}

/// Schedules; one event of the VMM serves all that wait.
pub fn schedule(callback: Callback, reference: u32) {
    let first = QUEUE.with(|q| {
        q.push_back((callback, reference));
        q.len() == 1
    });
    if first {
        // SAFETY: the procedure keeps all registers and lies in locked memory.
        let handle = unsafe { vmm::Schedule_Global_Event(EVENT_PROC::serve::<RunQueue>(), 0) };
        EVENT.with(|e| *e = handle);
    }
}

/// Does what is still scheduled; no event comes back afterwards. Passive only.
pub fn end() {
    let handle = EVENT.with(|e| *e);
    EVENT.with(|e| *e = 0);
    run_queue();
    if handle != 0 {
        // SAFETY: an event of ours that has not been called.
        unsafe { vmm::Cancel_Global_Event(handle) };
    }
}

pub fn create_semaphore(tokens: u32) -> u32 {
    // SAFETY: no memory is involved.
    let r = unsafe { vmm::Create_Semaphore(tokens) };
    if r.failed { 0 } else { r.semaphore }
}

pub fn destroy_semaphore(semaphore: u32) {
    // SAFETY: a handle that `create_semaphore` gave.
    unsafe { vmm::Destroy_Semaphore(semaphore) };
}

pub fn wait(semaphore: u32) {
    let flags = BLOCK_FLAGS::Block_Svc_Ints | BLOCK_FLAGS::Block_Enable_Ints;
    // SAFETY: a handle that `create_semaphore` gave.
    unsafe { vmm::Wait_Semaphore(semaphore, flags) };
}

pub fn signal(semaphore: u32) {
    // SAFETY: a handle that `create_semaphore` gave.
    unsafe { vmm::Signal_Semaphore(semaphore) };
}

struct Start {
    routine: Callback,
    reference: u32,
}

/// A thread begins; the reference is its [`Start`].
struct Thread;

impl RING0_THREAD_PROC_Routine for Thread {
    unsafe fn routine(reference: u32) {
        // SAFETY: `create_thread` boxed it for this thread.
        let start = unsafe { alloc::boxed::Box::from_raw(reference as *mut Start) };
        (start.routine)(start.reference);
    }
}

/// Threads that were asked for before there can be any; `None` once there can.
static EARLY: Global<Option<Vec<(Callback, u32)>>> = Global::new(Some(Vec::new()));

/// Starts a ring-0 thread. The VMM's threads belong to KERNEL32: before it is there, the start is put off until it is.
pub fn start_thread(routine: Callback, reference: u32) -> bool {
    let put_off = EARLY.with(|early| early.as_mut().map(|e| e.push((routine, reference))).is_some());
    put_off || create_thread(routine, reference)
}

/// Kernel32_Initialized: threads can be had.
pub fn threads_can_start() {
    for (routine, reference) in EARLY.with(Option::take).unwrap_or_default() {
        if !create_thread(routine, reference) {
            crate::vmm_host::debug_line("janus: a thread that was put off could not be started");
        }
    }
}

fn create_thread(routine: Callback, reference: u32) -> bool {
    const STACK: u32 = 0x4000;
    let start = alloc::boxed::Box::into_raw(alloc::boxed::Box::new(Start { routine, reference }));
    // SAFETY: the thread procedure takes ownership of its box.
    let handle =
        unsafe { vwin32::_VWIN32_CreateRing0Thread(STACK, start as u32, RING0_THREAD_PROC::serve::<Thread>(), core::ptr::null_mut()) };
    if handle.thread == 0 {
        // SAFETY: no thread took it.
        drop(unsafe { alloc::boxed::Box::from_raw(start) });
    }
    handle.thread != 0
}

pub fn current_thread() -> u32 {
    // SAFETY: no memory is involved.
    unsafe { vmm::Get_Cur_Thread_Handle() as u32 }
}
