//! Kernel: dispatcher objects, DPCs, timers, spin locks and what else lives in ntoskrnl for the HAL.
//!
//! There is one processor, so a spin lock is its IRQL and the lock's word stays as it is, as on a uniprocessor NT.

use crate::apc::{self, Routines};
use crate::exceptions::raise_status;
use crate::waiting::{self, How};
use crate::{Janus, bug_check, clock, device_queue, dispatcher, dpc, driver, fast_mutex, floating, interrupt, irql, queue, thread, timer};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl::Ke;
use janus_abi::types::*;
use janus_runtime::cell::Global;

static PROCESSORS: Global<i8> = Global::new(1);
static MACHINE_TYPE: Global<u32> = Global::new(0);
static SAFE_BOOT: Global<u32> = Global::new(0);
static TIMER_WATCHDOG: Global<u32> = Global::new(0);
static LOADER_BLOCK: Global<*mut c_void> = Global::new(core::ptr::null_mut());

fn header<T>(object: *mut T) -> *mut DISPATCHER_HEADER {
    object.cast()
}

/// A time-out argument.
unsafe fn limit(timeout: *mut LARGE_INTEGER) -> Option<i64> {
    // SAFETY: NULL or a time.
    (!timeout.is_null()).then(|| unsafe { timeout.read_unaligned() })
}

/// The state of a dispatcher object.
unsafe fn state<T>(object: *mut T) -> i32 {
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

impl Ke for Janus {
    fn KeNumberProcessors() -> *mut i8 {
        PROCESSORS.as_ptr()
    }

    fn KeI386MachineType() -> *mut u32 {
        MACHINE_TYPE.as_ptr()
    }

    fn InitSafeBootMode() -> *mut u32 {
        SAFE_BOOT.as_ptr()
    }

    fn KiBugCheckData() -> *mut [u32; 5] {
        bug_check::data()
    }

    fn KiEnableTimerWatchdog() -> *mut u32 {
        TIMER_WATCHDOG.as_ptr()
    }

    fn KeLoaderBlock() -> *mut *mut c_void {
        LOADER_BLOCK.as_ptr()
    }

    fn KeTickCount() -> *mut KSYSTEM_TIME {
        clock::tick_variable()
    }

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

    // Timers and time.

    unsafe fn KeInitializeTimer(timer: *mut KTIMER) {
        // SAFETY: the API's contract.
        unsafe { timer::initialize(timer, TIMER_TYPE::NotificationTimer) };
    }

    unsafe fn KeInitializeTimerEx(timer: *mut KTIMER, kind: TIMER_TYPE) {
        // SAFETY: the API's contract.
        unsafe { timer::initialize(timer, kind) };
    }

    unsafe fn KeSetTimer(timer: *mut KTIMER, due_time: LARGE_INTEGER, dpc: *mut KDPC) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { timer::set(timer, due_time, 0, dpc) }.into()
    }

    unsafe fn KeSetTimerEx(timer: *mut KTIMER, due_time: LARGE_INTEGER, period: i32, dpc: *mut KDPC) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { timer::set(timer, due_time, period.max(0) as u32, dpc) }.into()
    }

    unsafe fn KeSetCoalescableTimer(
        timer: *mut KTIMER,
        due_time: LARGE_INTEGER,
        period: u32,
        _tolerable_delay: u32,
        dpc: *mut KDPC,
    ) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { timer::set(timer, due_time, period, dpc) }.into()
    }

    unsafe fn KeCancelTimer(timer: *mut KTIMER) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { timer::cancel(timer) }.into()
    }

    unsafe fn KeReadStateTimer(timer: *mut KTIMER) -> BOOLEAN {
        // SAFETY: the API's contract.
        (unsafe { state(timer) } > 0).into()
    }

    unsafe fn KeQuerySystemTime(current_time: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { current_time.write_unaligned(clock::system_time()) };
    }

    unsafe fn KeQueryTickCount(tick_count: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { tick_count.write_unaligned(clock::ticks() as i64) };
    }

    unsafe fn KeQueryTimeIncrement() -> u32 {
        clock::TICK
    }

    unsafe fn KeQueryInterruptTime() -> u64 {
        clock::interrupt_time()
    }

    unsafe fn KeQueryUnbiasedInterruptTime() -> u64 {
        clock::interrupt_time()
    }

    // DPCs.

    unsafe fn KeInitializeDpc(dpc: *mut KDPC, routine: KDEFERRED_ROUTINE, context: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { dpc::initialize(dpc, routine, context, "KeInitializeDpc") };
    }

    unsafe fn KeInitializeThreadedDpc(dpc: *mut KDPC, routine: KDEFERRED_ROUTINE, context: *mut c_void) {
        // SAFETY: the API's contract. A system may run threaded DPCs as plain ones.
        unsafe { dpc::initialize(dpc, routine, context, "KeInitializeThreadedDpc") };
    }

    unsafe fn KeInsertQueueDpc(dpc: *mut KDPC, argument1: *mut c_void, argument2: *mut c_void) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { dpc::insert(dpc, argument1, argument2) }.into()
    }

    unsafe fn KeRemoveQueueDpc(dpc: *mut KDPC) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { dpc::remove(dpc) }.into()
    }

    unsafe fn KeFlushQueuedDpcs() {
        irql::run_deferred();
    }

    unsafe fn KeSetImportanceDpc(dpc: *mut KDPC, importance: KDPC_IMPORTANCE) {
        // SAFETY: the API's contract.
        unsafe { (*dpc).Importance = importance.0 as u8 };
    }

    unsafe fn KeSetTargetProcessorDpc(dpc: *mut KDPC, number: i8) {
        /// What marks a number that was set from one that was not.
        const MAXIMUM_PROCESSORS: u16 = 32;
        // SAFETY: the API's contract.
        unsafe { (*dpc).Number = MAXIMUM_PROCESSORS + number as u16 };
    }

    unsafe fn KeSetTargetProcessorDpcEx(_dpc: *mut KDPC, _number: *mut PROCESSOR_NUMBER) -> NTSTATUS {
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn KeIsExecutingDpc() -> u32 {
        irql::in_deferred().into()
    }

    unsafe fn KeIpiGenericCall(function: KIPI_BROADCAST_WORKER, context: u32) -> u32 {
        driver::register(function.0, "KeIpiGenericCall");
        // SAFETY: the API's contract; IPI_LEVEL is above the devices.
        irql::at(29, || unsafe { function.call(context) }).unwrap_or(0)
    }

    // Interrupts.

    unsafe fn KeSynchronizeExecution(interrupt: PKINTERRUPT, routine: KSYNCHRONIZE_ROUTINE, context: *mut c_void) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { interrupt::synchronize(interrupt, routine, context) }
    }

    unsafe fn KeAcquireInterruptSpinLock(interrupt: PKINTERRUPT) -> KIRQL {
        // SAFETY: the API's contract.
        unsafe { interrupt::acquire(interrupt) }
    }

    unsafe fn KeReleaseInterruptSpinLock(_interrupt: PKINTERRUPT, old_irql: KIRQL) {
        interrupt::release(old_irql);
    }

    unsafe fn KeRegisterNmiCallback(routine: NMI_CALLBACK, _context: *mut c_void) -> *mut c_void {
        // Non-maskable interrupts are the host's; the handle is for taking it back.
        driver::register(routine.0, "KeRegisterNmiCallback");
        routine.0 as *mut c_void
    }

    unsafe fn KeDeregisterNmiCallback(_handle: *mut c_void) -> NTSTATUS {
        NTSTATUS::STATUS_SUCCESS
    }

    // Spin locks.

    unsafe fn KeInitializeSpinLock(lock: *mut KSPIN_LOCK) {
        // SAFETY: the API's contract.
        unsafe { *lock = 0 };
    }

    unsafe fn KeAcquireSpinLockAtDpcLevel(_lock: *mut KSPIN_LOCK) {}

    unsafe fn KeReleaseSpinLockFromDpcLevel(_lock: *mut KSPIN_LOCK) {}

    unsafe fn KefAcquireSpinLockAtDpcLevel(_lock: *mut KSPIN_LOCK) {}

    unsafe fn KefReleaseSpinLockFromDpcLevel(_lock: *mut KSPIN_LOCK) {}

    unsafe fn KeAcquireSpinLockForDpc(_lock: *mut KSPIN_LOCK) -> KIRQL {
        irql::raise(irql::DISPATCH)
    }

    unsafe fn KeReleaseSpinLockForDpc(_lock: *mut KSPIN_LOCK, old_irql: KIRQL) {
        irql::lower(old_irql);
    }

    unsafe fn KeTestSpinLock(_lock: *mut KSPIN_LOCK) -> BOOLEAN {
        1
    }

    unsafe fn KeTryToAcquireSpinLockAtDpcLevel(_lock: *mut KSPIN_LOCK) -> BOOLEAN {
        1
    }

    unsafe fn KeAcquireInStackQueuedSpinLockAtDpcLevel(lock: *mut KSPIN_LOCK, handle: *mut KLOCK_QUEUE_HANDLE) {
        // SAFETY: the API's contract.
        unsafe {
            (*handle).LockQueue.Next = core::ptr::null_mut();
            (*handle).LockQueue.Lock = lock;
        }
    }

    unsafe fn KeReleaseInStackQueuedSpinLockFromDpcLevel(_handle: *mut KLOCK_QUEUE_HANDLE) {}

    unsafe fn KeAcquireInStackQueuedSpinLockForDpc(lock: *mut KSPIN_LOCK, handle: *mut KLOCK_QUEUE_HANDLE) {
        // SAFETY: the API's contract.
        unsafe {
            Self::KeAcquireInStackQueuedSpinLockAtDpcLevel(lock, handle);
            (*handle).OldIrql = irql::raise(irql::DISPATCH);
        }
    }

    unsafe fn KeReleaseInStackQueuedSpinLockForDpc(handle: *mut KLOCK_QUEUE_HANDLE) {
        // SAFETY: the API's contract.
        irql::lower(unsafe { (*handle).OldIrql });
    }

    // Device queues.

    unsafe fn KeInitializeDeviceQueue(queue: *mut KDEVICE_QUEUE) {
        /// `KDEVICE_QUEUE.Type`.
        const DEVICE_QUEUE_OBJECT: i16 = 20;
        // SAFETY: the API's contract.
        unsafe {
            (*queue).Type = DEVICE_QUEUE_OBJECT;
            (*queue).Size = size_of::<KDEVICE_QUEUE>() as i16;
            (*queue).Lock = 0;
            (*queue).Busy = 0;
            dispatcher::empty(&raw mut (*queue).DeviceListHead);
        }
    }

    unsafe fn KeInsertDeviceQueue(queue: *mut KDEVICE_QUEUE, entry: *mut KDEVICE_QUEUE_ENTRY) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { device_queue::insert(queue, entry, None) }.into()
    }

    unsafe fn KeInsertByKeyDeviceQueue(queue: *mut KDEVICE_QUEUE, entry: *mut KDEVICE_QUEUE_ENTRY, key: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { device_queue::insert(queue, entry, Some(key)) }.into()
    }

    unsafe fn KeRemoveDeviceQueue(queue: *mut KDEVICE_QUEUE) -> *mut KDEVICE_QUEUE_ENTRY {
        // SAFETY: the API's contract.
        unsafe { device_queue::remove(queue, None) }
    }

    unsafe fn KeRemoveByKeyDeviceQueue(queue: *mut KDEVICE_QUEUE, key: u32) -> *mut KDEVICE_QUEUE_ENTRY {
        // SAFETY: the API's contract.
        unsafe { device_queue::remove(queue, Some(key)) }
    }

    unsafe fn KeRemoveByKeyDeviceQueueIfBusy(queue: *mut KDEVICE_QUEUE, key: u32) -> *mut KDEVICE_QUEUE_ENTRY {
        // SAFETY: the API's contract.
        unsafe { if (*queue).Busy != 0 { device_queue::remove(queue, Some(key)) } else { core::ptr::null_mut() } }
    }

    unsafe fn KeRemoveEntryDeviceQueue(_queue: *mut KDEVICE_QUEUE, entry: *mut KDEVICE_QUEUE_ENTRY) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { device_queue::remove_entry(entry) }.into()
    }

    // Threads, priorities, processors.

    unsafe fn KeGetCurrentThread() -> PKTHREAD {
        thread::current().cast()
    }

    unsafe fn KeGetPreviousMode() -> KPROCESSOR_MODE {
        KPROCESSOR_MODE::KernelMode
    }

    unsafe fn KeSetPriorityThread(thread: PKTHREAD, priority: KPRIORITY) -> KPRIORITY {
        // SAFETY: the API's contract.
        unsafe { core::mem::replace(&mut (*thread.cast::<thread::Thread>()).priority, priority) }
    }

    unsafe fn KeQueryPriorityThread(thread: PKTHREAD) -> KPRIORITY {
        // SAFETY: the API's contract.
        unsafe { (*thread.cast::<thread::Thread>()).priority }
    }

    unsafe fn KeSetBasePriorityThread(thread: PKTHREAD, increment: i32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { thread::set_base(thread.cast(), increment) }
    }

    unsafe fn KeSetActualBasePriorityThread(thread: PKTHREAD, priority: KPRIORITY) -> i32 {
        // SAFETY: the API's contract.
        unsafe { thread::set_base(thread.cast(), priority - thread::PRIORITY) + thread::PRIORITY }
    }

    unsafe fn KeQueryRuntimeThread(_thread: PKTHREAD, user_time: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { *user_time = 0 };
        clock::ticks() as u32
    }

    unsafe fn KeSetAffinityThread(_thread: PKTHREAD, _affinity: KAFFINITY) -> KAFFINITY {
        1
    }

    unsafe fn KeSetSystemAffinityThread(_affinity: KAFFINITY) {}

    unsafe fn KeSetSystemAffinityThreadEx(_affinity: KAFFINITY) -> KAFFINITY {
        0
    }

    unsafe fn KeRevertToUserAffinityThread() {}

    unsafe fn KeRevertToUserAffinityThreadEx(_affinity: KAFFINITY) {}

    unsafe fn KeSetIdealProcessorThread(_thread: PKTHREAD, _processor: u8) -> u8 {
        0
    }

    unsafe fn KeSetKernelStackSwapEnable(_enable: BOOLEAN) -> BOOLEAN {
        1
    }

    unsafe fn KeQueryActiveProcessors() -> KAFFINITY {
        1
    }

    unsafe fn KeQueryActiveProcessorCount(active: *mut KAFFINITY) -> u32 {
        if !active.is_null() {
            // SAFETY: the API's contract.
            unsafe { *active = 1 };
        }
        1
    }

    unsafe fn KeQueryActiveProcessorCountEx(_group: u16) -> u32 {
        1
    }

    unsafe fn KeQueryActiveGroupCount() -> u16 {
        1
    }

    unsafe fn KeQueryMaximumProcessorCount() -> u32 {
        1
    }

    unsafe fn KeQueryMaximumProcessorCountEx(_group: u16) -> u32 {
        1
    }

    unsafe fn KeQueryMaximumGroupCount() -> u16 {
        1
    }

    unsafe fn KeQueryGroupAffinity(_group: u16) -> KAFFINITY {
        1
    }

    unsafe fn KeQueryHighestNodeNumber() -> u16 {
        0
    }

    unsafe fn KeGetCurrentNodeNumber() -> u16 {
        0
    }

    unsafe fn KeGetCurrentProcessorNumberEx(number: *mut PROCESSOR_NUMBER) -> u32 {
        if !number.is_null() {
            // SAFETY: the API's contract; number 0 of group 0.
            unsafe { number.cast::<u8>().write_bytes(0, size_of::<PROCESSOR_NUMBER>()) };
        }
        0
    }

    unsafe fn KeEnterCriticalRegion() {
        apc::region(1, false);
    }

    unsafe fn KeLeaveCriticalRegion() {
        apc::region(-1, false);
    }

    unsafe fn KeEnterGuardedRegion() {
        apc::region(1, true);
    }

    unsafe fn KeLeaveGuardedRegion() {
        apc::region(-1, true);
    }

    unsafe fn KeAreApcsDisabled() -> BOOLEAN {
        let thread = thread::current();
        // SAFETY: the running thread's object.
        (!thread.is_null() && unsafe { (*thread).critical + (*thread).guarded } > 0).into()
    }

    unsafe fn KeAreAllApcsDisabled() -> BOOLEAN {
        let thread = thread::current();
        // SAFETY: the running thread's object.
        (irql::current() >= irql::APC || !thread.is_null() && unsafe { (*thread).guarded } > 0).into()
    }

    unsafe fn KeAttachProcess(_process: PKPROCESS) {}

    unsafe fn KeDetachProcess() {}

    unsafe fn KeIsAttachedProcess() -> BOOLEAN {
        0
    }

    unsafe fn KeStackAttachProcess(_process: PKPROCESS, state: *mut KAPC_STATE) {
        // SAFETY: the API's contract.
        unsafe { state.cast::<u8>().write_bytes(0, size_of::<KAPC_STATE>()) };
    }

    unsafe fn KeUnstackDetachProcess(_state: *mut KAPC_STATE) {}

    unsafe fn KeExpandKernelStackAndCallout(callout: PEXPAND_STACK_CALLOUT, parameter: *mut c_void, _size: u32) -> NTSTATUS {
        driver::register(callout.0, "KeExpandKernelStackAndCallout");
        // SAFETY: the API's contract.
        match unsafe { callout.call(parameter) } {
            Ok(_) => NTSTATUS::STATUS_SUCCESS,
            Err(_) => NTSTATUS::STATUS_UNSUCCESSFUL,
        }
    }

    unsafe fn KeSaveFloatingPointState(save: *mut KFLOATING_SAVE) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { floating::save(save) }
    }

    unsafe fn KeRestoreFloatingPointState(save: *mut KFLOATING_SAVE) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { floating::restore(save) }
    }

    unsafe fn KeGetRecommendedSharedDataAlignment() -> u32 {
        64
    }

    unsafe fn KeFlushEntireTb(_invalid: BOOLEAN, _all: BOOLEAN) {
        // SAFETY: reloading CR3 changes nothing but what the processor remembers.
        unsafe { core::arch::asm!("mov {0}, cr3", "mov cr3, {0}", out(reg) _) };
    }

    unsafe fn KeInvalidateAllCaches() -> BOOLEAN {
        // SAFETY: writes back and forgets; present from the 486 on.
        unsafe { core::arch::asm!("wbinvd") };
        1
    }

    unsafe fn KeSetTimeIncrement(_maximum: u32, _minimum: u32) {}

    // Bug checks.

    unsafe fn KeBugCheck(code: u32) {
        driver::bug_check(code, [0; 4])
    }

    unsafe fn KeBugCheckEx(code: u32, a: u32, b: u32, c: u32, d: u32) {
        driver::bug_check(code, [a, b, c, d])
    }

    unsafe fn KeRegisterBugCheckCallback(
        record: *mut KBUGCHECK_CALLBACK_RECORD,
        routine: KBUGCHECK_CALLBACK_ROUTINE,
        buffer: *mut c_void,
        length: u32,
        component: *mut u8,
    ) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bug_check::register(record, bug_check::Callback { routine, buffer, length, component }) }.into()
    }

    unsafe fn KeDeregisterBugCheckCallback(record: *mut KBUGCHECK_CALLBACK_RECORD) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bug_check::deregister(record) }.into()
    }

    unsafe fn KeRegisterBugCheckReasonCallback(
        record: *mut KBUGCHECK_REASON_CALLBACK_RECORD,
        routine: KBUGCHECK_REASON_CALLBACK_ROUTINE,
        reason: KBUGCHECK_CALLBACK_REASON,
        component: *mut u8,
    ) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bug_check::register_reason(record, routine, reason, component) }.into()
    }

    unsafe fn KeDeregisterBugCheckReasonCallback(record: *mut KBUGCHECK_REASON_CALLBACK_RECORD) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bug_check::deregister_reason(record) }.into()
    }

    unsafe fn KeGenericCallDpc(routine: KDEFERRED_ROUTINE, context: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { dpc::everywhere(routine, context) };
    }

    unsafe fn KeSignalCallDpcDone(_argument: *mut c_void) {
        // There is one processor: with its routine all are done.
    }

    unsafe fn KeSignalCallDpcSynchronize(_argument: *mut c_void) -> LOGICAL {
        1
    }

    unsafe fn KeIsWaitListEmpty(object: *mut c_void) -> BOOLEAN {
        // SAFETY: the API's contract: an object that can be waited for.
        (!dispatcher::locked(|| unsafe { dispatcher::is_awaited(object.cast()) })).into()
    }

    unsafe fn Ke386CallBios(_command: u32, _arguments: *mut c_void) -> BOOLEAN {
        0
    }

    // Registers in memory.

    unsafe fn READ_REGISTER_UCHAR(register: *mut u8) -> u8 {
        // SAFETY: the API's contract.
        unsafe { register.read_volatile() }
    }

    unsafe fn READ_REGISTER_USHORT(register: *mut u16) -> u16 {
        // SAFETY: the API's contract.
        unsafe { register.read_volatile() }
    }

    unsafe fn READ_REGISTER_ULONG(register: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { register.read_volatile() }
    }

    unsafe fn READ_REGISTER_BUFFER_UCHAR(register: *mut u8, buffer: *mut u8, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write(register.add(i).read_volatile()) });
    }

    unsafe fn READ_REGISTER_BUFFER_USHORT(register: *mut u16, buffer: *mut u16, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write_unaligned(register.add(i).read_volatile()) });
    }

    unsafe fn READ_REGISTER_BUFFER_ULONG(register: *mut u32, buffer: *mut u32, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write_unaligned(register.add(i).read_volatile()) });
    }

    unsafe fn WRITE_REGISTER_UCHAR(register: *mut u8, value: u8) {
        // SAFETY: the API's contract.
        unsafe { register.write_volatile(value) };
    }

    unsafe fn WRITE_REGISTER_USHORT(register: *mut u16, value: u16) {
        // SAFETY: the API's contract.
        unsafe { register.write_volatile(value) };
    }

    unsafe fn WRITE_REGISTER_ULONG(register: *mut u32, value: u32) {
        // SAFETY: the API's contract.
        unsafe { register.write_volatile(value) };
    }

    unsafe fn WRITE_REGISTER_BUFFER_UCHAR(register: *mut u8, buffer: *mut u8, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { register.add(i).write_volatile(buffer.add(i).read()) });
    }

    unsafe fn WRITE_REGISTER_BUFFER_USHORT(register: *mut u16, buffer: *mut u16, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { register.add(i).write_volatile(buffer.add(i).read_unaligned()) });
    }

    unsafe fn WRITE_REGISTER_BUFFER_ULONG(register: *mut u32, buffer: *mut u32, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { register.add(i).write_volatile(buffer.add(i).read_unaligned()) });
    }
}
