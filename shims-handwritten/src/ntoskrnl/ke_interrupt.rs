//! Kernel: DPCs, interrupts, spin locks, device queues.
//!
//! There is one processor, so a spin lock is its IRQL and the lock's word stays as it is, as on a uniprocessor NT.

use crate::{Janus, device_queue, dispatcher, dpc, driver, interrupt, irql, nmi};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

impl ntoskrnl::KeInterrupt for Janus {
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

    unsafe fn KeRegisterNmiCallback(routine: NMI_CALLBACK, context: *mut c_void) -> *mut c_void {
        nmi::register(routine, context as u32) as *mut c_void
    }

    unsafe fn KeDeregisterNmiCallback(handle: *mut c_void) -> NTSTATUS {
        if nmi::unregister(handle as u32) { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_INVALID_HANDLE }
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
}
