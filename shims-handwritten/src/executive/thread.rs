//! Threads: the objects that stand for the host's threads, and those that drivers start.
//!
//! Every host thread that runs a driver has an object, made when it is first asked for. It starts with a dispatcher header, signalled when the thread ends;
//! what follows is ours.

use crate::object::{self, Type};
use crate::{apc, dispatcher, driver, irql, kpcr, notify_routine, pool, queue, wait, waiting};
use alloc::vec::Vec;
use janus_abi::callbacks::KSTART_ROUTINE;
use janus_abi::events;
use janus_abi::types::{DISPATCHER_HEADER, IRP, KQUEUE, LIST_ENTRY, NTSTATUS};
use janus_runtime::callin;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Type of a thread object.
pub static THREAD: Type = Type { name: "Thread", closed: |_| {}, destroy };

fn destroy(body: u32) {
    // SAFETY: bodies of threads come from the pool, and nobody knows this one any more.
    unsafe { pool::free(body as *mut u8) };
}

/// Base priority of system threads.
pub const PRIORITY: i32 = 8;

/// Id of the process that all threads belong to.
pub const SYSTEM_PROCESS: u32 = 4;

/// What a `PKTHREAD` or `PETHREAD` points at.
#[repr(C)]
pub struct Thread {
    /// Signalled when the thread has ended.
    pub header: DISPATCHER_HEADER,
    /// The wait it is in.
    pub waiter: *mut waiting::Waiter,
    /// Identifies it to people and to `PsLookupThreadByThreadId`; handles look alike.
    pub id: u32,
    /// As the driver set it; the host does not look at it.
    pub priority: i32,
    /// What its base priority is above that of the process.
    pub base: i32,
    /// Given to `PsTerminateSystemThread`.
    pub exit_status: NTSTATUS,
    /// It is about to end.
    pub terminating: bool,
    /// A driver started it.
    pub system: bool,
    /// Depth of critical regions and mutexes: no normal kernel APC runs when it is not 0.
    pub critical: u32,
    /// Depth of guarded regions: no kernel APC runs when it is not 0.
    pub guarded: u32,
    /// Its APCs and alerts.
    pub apcs: apc::State,
    /// It signalled with `Wait = TRUE`: the level to go back to in the wait that follows.
    pub wait_next: Option<u8>,
    /// The kernel queue that it takes entries from.
    pub queue: *mut KQUEUE,
    /// In that queue's list of threads.
    pub queue_entry: LIST_ENTRY,
    /// What `IoSetTopLevelIrp` was given.
    pub top_level_irp: *mut IRP,
    start: KSTART_ROUTINE,
    context: u32,
}

struct Known {
    host: u32,
    object: *mut Thread,
}

struct Threads {
    known: Vec<Known>,
    last_id: u32,
}

static THREADS: Global<Threads> = Global::new(Threads { known: Vec::new(), last_id: 0 });

/// An object for a thread that is not known yet, with one reference.
fn make() -> *mut Thread {
    let t = pool::allocate_zeroed(size_of::<Thread>()).cast::<Thread>();
    if !t.is_null() {
        // SAFETY: a block of ours.
        unsafe {
            dispatcher::initialize(&raw mut (*t).header, dispatcher::THREAD, size_of::<Thread>(), 0);
            apc::start(t);
            (*t).priority = PRIORITY;
            (*t).exit_status = NTSTATUS::STATUS_PENDING;
            (*t).id = THREADS.with(|all| {
                all.last_id += 4;
                all.last_id
            });
        }
        // A new body of our own has no name that could collide.
        let _ = object::insert(t as u32, &THREAD, None);
    }
    t
}

/// The object of the running thread; NULL only when the pool is empty. Any IRQL.
pub fn current() -> *mut Thread {
    // At DISPATCH and above the thread is the one that was running: the processor block shows it, and the host cannot be asked.
    let shown = crate::kpcr::thread();
    if crate::irql::current() >= crate::irql::DISPATCH && shown != 0 {
        return shown as *mut Thread;
    }
    let host_id = host().current_thread();
    let known = THREADS.with(|all| all.known.iter().find(|k| k.host == host_id).map(|k| k.object));
    known.unwrap_or_else(|| {
        let object = make();
        if !object.is_null() {
            THREADS.with(|all| all.known.push(Known { host: host_id, object }));
        }
        object
    })
}

/// Sets what a thread's base priority is above that of the process; what it was.
///
/// # Safety
/// A thread that lives.
pub unsafe fn set_base(thread: *mut Thread, increment: i32) -> i32 {
    // SAFETY: the caller's promise.
    unsafe {
        (*thread).priority = (PRIORITY + increment).clamp(1, 31);
        core::mem::replace(&mut (*thread).base, increment)
    }
}

/// The thread with this id.
pub fn by_id(id: u32) -> Option<*mut Thread> {
    // SAFETY: known threads are alive.
    THREADS.with(|all| all.known.iter().map(|k| k.object).find(|t| unsafe { (**t).id } == id))
}

/// Where the threads began that drivers started and that have not ended.
pub fn running() -> Vec<u32> {
    // SAFETY: known threads are alive.
    THREADS.with(|all| all.known.iter().map(|k| unsafe { &*k.object }).filter(|t| t.system).map(|t| t.start.0).collect())
}

/// Starts a thread in a driver's routine; the object, with a reference for the caller. Passive only.
///
/// # Errors
/// When there is no memory, or the host has no thread.
pub fn start(routine: KSTART_ROUTINE, context: u32) -> Result<*mut Thread, NTSTATUS> {
    let t = make();
    if t.is_null() {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: ours, and not running yet.
    unsafe {
        (*t).system = true;
        (*t).start = routine;
        (*t).context = context;
    }
    // One reference for the caller, one for the thread while it runs.
    object::reference(t as u32);
    // SAFETY: not running yet.
    let id = unsafe { (*t).id };
    notify_routine::tell(id, true);
    let started = wait::aside(|| host().start_thread(main, t as u32));
    if !started {
        notify_routine::tell(id, false);
        object::dereference(t as u32);
        object::dereference(t as u32);
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    Ok(t)
}

fn main(reference: u32) {
    let t = reference as *mut Thread;
    let host_id = host().current_thread();
    THREADS.with(|all| {
        // The host uses handles again; what an earlier thread left must not be found.
        all.known.retain(|k| k.host != host_id);
        all.known.push(Known { host: host_id, object: t });
    });
    // Nothing of the thread that ran before is this one's.
    callin::exchange(core::ptr::null_mut());
    kpcr::set_exception_list(kpcr::NO_HANDLER);
    irql::restore(irql::PASSIVE, true);
    // SAFETY: the object lives while the thread runs; the routine was registered.
    unsafe {
        let start = (*t).start;
        // A routine that was stopped, or that ended its thread, has ended like one that returned.
        let _ = start.call((*t).context as *mut _);
        if !(*t).terminating {
            (*t).exit_status = NTSTATUS::STATUS_SUCCESS;
        }
        ended(t, host_id);
    }
}

/// SAFETY: `t` is the running thread.
unsafe fn ended(t: *mut Thread, host_id: u32) {
    // SAFETY: the object is alive until the last reference goes.
    unsafe {
        (*t).terminating = true;
        notify_routine::tell((*t).id, false);
        apc::close(t);
        queue::detach(t);
        while let Some(mutant) = dispatcher::owned_by(t) {
            if (*mutant).ApcDisable != 0 {
                let detail = alloc::format!("a thread ended while it held the mutex at {mutant:p}");
                events::Violation { driver: driver::at((*t).start.0), rule: "held mutex", detail: &detail }.emit();
            }
            // It is the thread's: there is no other error.
            let _ = dispatcher::release_mutant(mutant, true);
        }
        THREADS.with(|all| all.known.retain(|k| k.host != host_id));
        dispatcher::raise(&raw mut (*t).header, 1);
    }
    object::dereference(t as u32);
}

/// Ends the running thread, when a driver started it.
///
/// # Safety
/// Nothing between here and the thread's routine still has to run.
pub unsafe fn terminate(status: NTSTATUS) -> NTSTATUS {
    let t = current();
    // SAFETY: the running thread's object.
    unsafe {
        if t.is_null() || !(*t).system {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        if dispatcher::owned_by(t).is_some_and(|m| (*m).ApcDisable != 0) {
            // THREAD_TERMINATE_HELD_MUTEX
            driver::bug_check(0x4000_008A, [t as u32, 0, 0, 0]);
        }
        (*t).exit_status = status;
        (*t).terminating = true;
        callin::unwind()
    }
}
