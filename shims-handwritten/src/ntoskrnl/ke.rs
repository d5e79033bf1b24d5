//! Kernel: dispatcher objects, waiting for them, APCs, queues.

use crate::apc::{self, Routines};
use crate::exceptions::raise_status;
use crate::waiting::{self, How};
use crate::{Janus, dispatcher, driver, fast_mutex, irql, queue, thread};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

fn header<T>(object: *mut T) -> *mut DISPATCHER_HEADER {
    object.cast()
}

/// A time-out argument.
unsafe fn limit(timeout: *mut LARGE_INTEGER) -> Option<i64> {
    // SAFETY: NULL or a time.
    (!timeout.is_null()).then(|| unsafe { timeout.read_unaligned() })
}

/// The state of a dispatcher object.
///
/// # Safety
/// An initialised object.
pub unsafe fn state<T>(object: *mut T) -> i32 {
    // SAFETY: an initialised object.
    unsafe { (&raw const (*header(object)).SignalState).read_volatile() }
}

/// How a driver waits.
fn how(mode: KPROCESSOR_MODE, alertable: BOOLEAN) -> How {
    How { mode, alertable: alertable != 0 }
}

unsafe fn give_back(mutant: *mut KMUTANT, abandon: bool, wait: BOOLEAN) -> i32 {
    // SAFETY: the API's contract.
    unsafe {
        match dispatcher::release_mutant(mutant, abandon) {
            Ok(before) => {
                waiting::next_waits(wait);
                before
            }
            Err(status) => raise_status(status),
        }
    }
}

impl ntoskrnl::Ke for Janus {
    // Events.

    unsafe fn KeInitializeEvent(event: *mut KEVENT, kind: EVENT_TYPE, state: BOOLEAN) {
        let kind =
            if kind == EVENT_TYPE::SynchronizationEvent { dispatcher::SYNCHRONIZATION_EVENT } else { dispatcher::NOTIFICATION_EVENT };
        // SAFETY: the API's contract.
        unsafe { dispatcher::initialize(header(event), kind, size_of::<KEVENT>(), i32::from(state != 0)) };
    }

    unsafe fn KeSetEvent(event: *mut KEVENT, _increment: KPRIORITY, wait: BOOLEAN) -> i32 {
        // SAFETY: the API's contract.
        unsafe {
            waiting::next_waits(wait);
            dispatcher::raise(header(event), 1)
        }
    }

    unsafe fn KeSetEventBoostPriority(event: *mut KEVENT, thread: *mut *mut c_void) {
        if !thread.is_null() {
            // SAFETY: the API's contract.
            unsafe { *thread = core::ptr::null_mut() };
        }
        // SAFETY: the API's contract.
        unsafe { dispatcher::raise(header(event), 1) };
    }

    unsafe fn KePulseEvent(event: *mut KEVENT, _increment: KPRIORITY, wait: BOOLEAN) -> i32 {
        // SAFETY: the API's contract.
        unsafe {
            waiting::next_waits(wait);
            dispatcher::pulse(header(event))
        }
    }

    unsafe fn KeClearEvent(event: *mut KEVENT) {
        // SAFETY: the API's contract.
        unsafe { dispatcher::raise(header(event), 0) };
    }

    unsafe fn KeResetEvent(event: *mut KEVENT) -> i32 {
        // SAFETY: the API's contract.
        unsafe { dispatcher::raise(header(event), 0) }
    }

    unsafe fn KeReadStateEvent(event: *mut KEVENT) -> i32 {
        // SAFETY: the API's contract.
        unsafe { state(event) }
    }

    // Semaphores.

    unsafe fn KeInitializeSemaphore(semaphore: *mut KSEMAPHORE, count: i32, limit: i32) {
        // SAFETY: the API's contract.
        unsafe {
            dispatcher::initialize(header(semaphore), dispatcher::SEMAPHORE, size_of::<KSEMAPHORE>(), count);
            (*semaphore).Limit = limit;
        }
    }

    unsafe fn KeReleaseSemaphore(semaphore: *mut KSEMAPHORE, _increment: KPRIORITY, adjustment: i32, wait: BOOLEAN) -> i32 {
        // SAFETY: the API's contract.
        unsafe {
            let Some(before) = dispatcher::release_semaphore(semaphore, adjustment) else {
                raise_status(NTSTATUS::STATUS_SEMAPHORE_LIMIT_EXCEEDED)
            };
            waiting::next_waits(wait);
            before
        }
    }

    unsafe fn KeReadStateSemaphore(semaphore: *mut KSEMAPHORE) -> i32 {
        // SAFETY: the API's contract.
        unsafe { state(semaphore) }
    }

    // Mutexes.

    unsafe fn KeInitializeMutex(mutex: *mut KMUTANT, _level: u32) {
        // SAFETY: the API's contract.
        unsafe {
            Self::KeInitializeMutant(mutex, 0);
            (*mutex).ApcDisable = 1;
        }
    }

    unsafe fn KeInitializeMutant(mutant: *mut KMUTANT, initial_owner: BOOLEAN) {
        let owned = initial_owner != 0;
        // SAFETY: the API's contract.
        unsafe {
            dispatcher::initialize(header(mutant), dispatcher::MUTANT, size_of::<KMUTANT>(), i32::from(!owned));
            dispatcher::empty(&raw mut (*mutant).MutantListEntry);
            (*mutant).Abandoned = 0;
            (*mutant).ApcDisable = 0;
            (*mutant).OwnerThread = core::ptr::null_mut();
            if owned {
                dispatcher::own(mutant, thread::current());
            }
        }
    }

    unsafe fn KeReleaseMutex(mutex: *mut KMUTANT, wait: BOOLEAN) -> i32 {
        // SAFETY: the API's contract.
        unsafe { give_back(mutex, false, wait) }
    }

    unsafe fn KeReleaseMutant(mutant: *mut KMUTANT, _increment: KPRIORITY, abandoned: BOOLEAN, wait: BOOLEAN) -> i32 {
        // SAFETY: the API's contract.
        unsafe { give_back(mutant, abandoned != 0, wait) }
    }

    unsafe fn KeReadStateMutex(mutex: *mut KMUTANT) -> i32 {
        // SAFETY: the API's contract.
        unsafe { state(mutex) }
    }

    unsafe fn KeReadStateMutant(mutant: *mut KMUTANT) -> i32 {
        // SAFETY: the API's contract.
        unsafe { state(mutant) }
    }

    unsafe fn KeInitializeGuardedMutex(mutex: *mut KGUARDED_MUTEX) {
        // SAFETY: the API's contract; the layouts agree.
        unsafe { fast_mutex::initialize(mutex.cast()) };
    }

    unsafe fn KeAcquireGuardedMutex(mutex: *mut KGUARDED_MUTEX) {
        // SAFETY: the API's contract; the layouts agree.
        unsafe {
            apc::region(1, true);
            fast_mutex::acquire_unsafe(mutex.cast());
        }
    }

    unsafe fn KeAcquireGuardedMutexUnsafe(mutex: *mut KGUARDED_MUTEX) {
        // SAFETY: the API's contract; the layouts agree.
        unsafe { fast_mutex::acquire_unsafe(mutex.cast()) };
    }

    unsafe fn KeTryToAcquireGuardedMutex(mutex: *mut KGUARDED_MUTEX) -> BOOLEAN {
        // SAFETY: the API's contract; the layouts agree.
        unsafe {
            let old = irql::current();
            let taken = fast_mutex::try_acquire(mutex.cast());
            irql::lower(old);
            apc::region(i32::from(taken), true);
            taken.into()
        }
    }

    unsafe fn KeReleaseGuardedMutex(mutex: *mut KGUARDED_MUTEX) {
        // SAFETY: the API's contract; the layouts agree.
        unsafe {
            fast_mutex::release_unsafe(mutex.cast());
            apc::region(-1, true);
        }
    }

    unsafe fn KeReleaseGuardedMutexUnsafe(mutex: *mut KGUARDED_MUTEX) {
        // SAFETY: the API's contract; the layouts agree.
        unsafe { fast_mutex::release_unsafe(mutex.cast()) };
    }

    // Waiting.

    unsafe fn KeWaitForSingleObject(
        object: *mut c_void,
        _reason: KWAIT_REASON,
        mode: KPROCESSOR_MODE,
        alertable: BOOLEAN,
        timeout: *mut LARGE_INTEGER,
    ) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { waiting::wait_as(&[object.cast()], false, how(mode, alertable), limit(timeout)) }
    }

    unsafe fn KeWaitForMutexObject(
        mutex: *mut c_void,
        _reason: KWAIT_REASON,
        mode: KPROCESSOR_MODE,
        alertable: BOOLEAN,
        timeout: *mut LARGE_INTEGER,
    ) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { waiting::wait_as(&[mutex.cast()], false, how(mode, alertable), limit(timeout)) }
    }

    unsafe fn KeWaitForMultipleObjects(
        count: u32,
        object: *mut *mut c_void,
        wait_type: WAIT_TYPE,
        _reason: KWAIT_REASON,
        mode: KPROCESSOR_MODE,
        alertable: BOOLEAN,
        timeout: *mut LARGE_INTEGER,
        blocks: *mut KWAIT_BLOCK,
    ) -> NTSTATUS {
        // A thread has wait blocks of its own for three objects.
        if count > 3 && blocks.is_null() {
            driver::bug_check(0x0C, [count, 0, 0, 0]);
        }
        // SAFETY: the API's contract.
        unsafe {
            let objects = core::slice::from_raw_parts(object.cast::<*mut DISPATCHER_HEADER>(), count as usize);
            waiting::wait_as(objects, wait_type == WAIT_TYPE::WaitAll, how(mode, alertable), limit(timeout))
        }
    }

    unsafe fn KeDelayExecutionThread(mode: KPROCESSOR_MODE, alertable: BOOLEAN, interval: *mut LARGE_INTEGER) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { waiting::delay(interval.read_unaligned(), how(mode, alertable)) }
    }

    // APCs and alerts.

    unsafe fn KeInitializeApc(
        apc: *mut KAPC,
        thread: PKTHREAD,
        _environment: u32,
        kernel: PKKERNEL_ROUTINE,
        rundown: PKRUNDOWN_ROUTINE,
        normal: PKNORMAL_ROUTINE,
        mode: KPROCESSOR_MODE,
        context: *mut c_void,
    ) {
        // SAFETY: the API's contract.
        unsafe { apc::initialize(apc, thread.cast(), Routines { kernel, rundown, normal, context }, mode) };
    }

    unsafe fn KeInsertQueueApc(apc: *mut KAPC, argument1: *mut c_void, argument2: *mut c_void, _increment: KPRIORITY) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { apc::insert(apc, argument1, argument2) }.into()
    }

    unsafe fn KeAlertThread(thread: PKTHREAD, mode: KPROCESSOR_MODE) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { apc::alert(thread.cast(), mode) }.into()
    }

    unsafe fn KeTestAlertThread(mode: KPROCESSOR_MODE) -> BOOLEAN {
        let thread = thread::current();
        // SAFETY: the running thread's object.
        (!thread.is_null() && unsafe { apc::test_alert(thread, mode) }).into()
    }

    unsafe fn KiCheckForKernelApcDelivery() {
        apc::deliver();
    }

    // Queues.

    unsafe fn KeInitializeQueue(queue: *mut KQUEUE, count: u32) {
        // SAFETY: the API's contract.
        unsafe { queue::initialize(queue, count) };
    }

    unsafe fn KeInsertQueue(queue: *mut KQUEUE, entry: *mut LIST_ENTRY) -> i32 {
        // SAFETY: the API's contract.
        unsafe { queue::insert(queue, entry, false) }
    }

    unsafe fn KeInsertHeadQueue(queue: *mut KQUEUE, entry: *mut LIST_ENTRY) -> i32 {
        // SAFETY: the API's contract.
        unsafe { queue::insert(queue, entry, true) }
    }

    unsafe fn KeRemoveQueue(queue: *mut KQUEUE, mode: KPROCESSOR_MODE, timeout: *mut LARGE_INTEGER) -> *mut LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { queue::remove(queue, mode, limit(timeout)) }
    }

    unsafe fn KeReadStateQueue(queue: *mut KQUEUE) -> i32 {
        // SAFETY: the API's contract.
        unsafe { state(queue) }
    }

    unsafe fn KeRundownQueue(queue: *mut KQUEUE) -> *mut LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { queue::run_down(queue) }
    }

    unsafe fn KeIsWaitListEmpty(object: *mut c_void) -> BOOLEAN {
        // SAFETY: the API's contract: an object that can be waited for.
        (!dispatcher::locked(|| unsafe { dispatcher::is_awaited(object.cast()) })).into()
    }
}
