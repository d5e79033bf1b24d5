//! Spin locks, events, work items, interlocked operations. On one processor a spin lock is the IRQL.

use crate::{Janus, dispatcher, driver, irql, work};
use alloc::boxed::Box;
use janus_abi::nt::ndis::Synchronise;
use janus_abi::types::*;

/// Runs `f` on a worker. Any IRQL.
pub(super) fn at_passive(f: Box<dyn FnOnce()>) {
    fn run(address: u32, _: u32) {
        // SAFETY: the box that was queued, once.
        let f = unsafe { Box::from_raw(address as *mut Box<dyn FnOnce()>) };
        f();
    }
    // A fat pointer does not fit a word: the box is boxed.
    work::queue(run, Box::into_raw(Box::new(f)) as u32, 0);
}

fn run_item(item: u32, _: u32) {
    let item = item as *mut NDIS_WORK_ITEM;
    // SAFETY: a queued item is alive; it may be freed by its own routine, so it is read before. When its driver is stopped there is nobody to tell.
    unsafe {
        let (routine, context) = ((*item).Routine, (*item).Context);
        let _ = routine.call(item, context);
    }
}

/// Runs `f` with the list to itself.
fn locked<R>(f: impl FnOnce() -> R) -> R {
    dispatcher::locked(f)
}

impl Synchronise for Janus {
    unsafe fn NdisAllocateSpinLock(lock: *mut NDIS_SPIN_LOCK) {
        // SAFETY: the driver's lock.
        unsafe { lock.write(NDIS_SPIN_LOCK { SpinLock: 0, OldIrql: irql::PASSIVE }) };
    }

    unsafe fn NdisFreeSpinLock(_: *mut NDIS_SPIN_LOCK) {}

    unsafe fn NdisAcquireSpinLock(lock: *mut NDIS_SPIN_LOCK) {
        let old = irql::raise(irql::DISPATCH);
        // SAFETY: the driver's lock.
        unsafe {
            (*lock).SpinLock = 1;
            (*lock).OldIrql = old;
        }
    }

    unsafe fn NdisReleaseSpinLock(lock: *mut NDIS_SPIN_LOCK) {
        // SAFETY: the driver's lock.
        let old = unsafe {
            (*lock).SpinLock = 0;
            (*lock).OldIrql
        };
        irql::lower(old);
    }

    unsafe fn NdisDprAcquireSpinLock(lock: *mut NDIS_SPIN_LOCK) {
        // SAFETY: the driver's lock.
        unsafe {
            (*lock).SpinLock = 1;
            (*lock).OldIrql = irql::DISPATCH;
        }
    }

    unsafe fn NdisDprReleaseSpinLock(lock: *mut NDIS_SPIN_LOCK) {
        // SAFETY: the driver's lock.
        unsafe { (*lock).SpinLock = 0 };
    }

    unsafe fn NdisInitializeReadWriteLock(lock: *mut NDIS_RW_LOCK) {
        // SAFETY: the driver's lock.
        unsafe { lock.cast::<u8>().write_bytes(0, size_of::<NDIS_RW_LOCK>()) };
    }

    unsafe fn NdisAcquireReadWriteLock(_: *mut NDIS_RW_LOCK, write: BOOLEAN, state: *mut LOCK_STATE) {
        let old = irql::raise(irql::DISPATCH);
        // SAFETY: the driver's out parameter.
        unsafe { state.write(LOCK_STATE { LockState: u16::from(write), OldIrql: old }) };
    }

    unsafe fn NdisReleaseReadWriteLock(_: *mut NDIS_RW_LOCK, state: *mut LOCK_STATE) {
        // SAFETY: what acquiring wrote.
        irql::lower(unsafe { (*state).OldIrql });
    }

    unsafe fn NdisDprAcquireReadWriteLock(_: *mut NDIS_RW_LOCK, write: BOOLEAN, state: *mut LOCK_STATE) {
        // SAFETY: the driver's out parameter.
        unsafe { state.write(LOCK_STATE { LockState: u16::from(write), OldIrql: irql::DISPATCH }) };
    }

    unsafe fn NdisDprReleaseReadWriteLock(_: *mut NDIS_RW_LOCK, _: *mut LOCK_STATE) {}

    unsafe fn NdisInitializeEvent(event: *mut NDIS_EVENT) {
        // SAFETY: the driver's event.
        unsafe { dispatcher::initialize(&raw mut (*event).Event.Header, dispatcher::NOTIFICATION_EVENT, size_of::<KEVENT>(), 0) };
    }

    unsafe fn NdisSetEvent(event: *mut NDIS_EVENT) {
        // SAFETY: the driver's initialised event.
        unsafe { dispatcher::raise(&raw mut (*event).Event.Header, 1) };
    }

    unsafe fn NdisResetEvent(event: *mut NDIS_EVENT) {
        // SAFETY: the driver's initialised event.
        unsafe { (*event).Event.Header.SignalState = 0 };
    }

    unsafe fn NdisWaitEvent(event: *mut NDIS_EVENT, milliseconds: u32) -> BOOLEAN {
        // 0 waits for good.
        let timeout = (milliseconds != 0).then(|| -i64::from(milliseconds) * 10_000);
        // SAFETY: the driver's initialised event.
        let status = unsafe { dispatcher::wait(&[&raw mut (*event).Event.Header], false, timeout) };
        u8::from(status == NTSTATUS::STATUS_SUCCESS)
    }

    unsafe fn NdisScheduleWorkItem(item: *mut NDIS_WORK_ITEM) -> NDIS_STATUS {
        // SAFETY: the driver's initialised item.
        driver::register(unsafe { (*item).Routine.0 }, "NdisScheduleWorkItem");
        work::queue(run_item, item as u32, 0);
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisInterlockedAddUlong(addend: *mut u32, increment: u32, _: *mut NDIS_SPIN_LOCK) -> u32 {
        // SAFETY: the driver's number.
        locked(|| unsafe {
            let before = addend.read();
            addend.write(before.wrapping_add(increment));
            before
        })
    }

    unsafe fn NdisInterlockedIncrement(addend: *mut i32) -> i32 {
        // SAFETY: the driver's number.
        locked(|| unsafe {
            let after = addend.read().wrapping_add(1);
            addend.write(after);
            after
        })
    }

    unsafe fn NdisInterlockedDecrement(addend: *mut i32) -> i32 {
        // SAFETY: the driver's number.
        locked(|| unsafe {
            let after = addend.read().wrapping_sub(1);
            addend.write(after);
            after
        })
    }

    unsafe fn NdisInterlockedInsertHeadList(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY, _: *mut NDIS_SPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the driver's list and entry.
        locked(|| unsafe {
            let first = (*head).Flink;
            dispatcher::insert_head(head, entry);
            if first == head { core::ptr::null_mut() } else { first }
        })
    }

    unsafe fn NdisInterlockedInsertTailList(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY, _: *mut NDIS_SPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the driver's list and entry.
        locked(|| unsafe {
            let last = (*head).Blink;
            dispatcher::insert_tail(head, entry);
            if last == head { core::ptr::null_mut() } else { last }
        })
    }

    unsafe fn NdisInterlockedRemoveHeadList(head: *mut LIST_ENTRY, _: *mut NDIS_SPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the driver's list.
        locked(|| unsafe { dispatcher::remove_head(head) })
    }

    unsafe fn NdisInterlockedPushEntryList(
        head: *mut SINGLE_LIST_ENTRY,
        entry: *mut SINGLE_LIST_ENTRY,
        _: *mut KSPIN_LOCK,
    ) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the driver's list and entry.
        locked(|| unsafe {
            let first = (*head).Next;
            (*entry).Next = first;
            (*head).Next = entry;
            first
        })
    }

    unsafe fn NdisInterlockedPopEntryList(head: *mut SINGLE_LIST_ENTRY, _: *mut KSPIN_LOCK) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the driver's list.
        locked(|| unsafe {
            let first = (*head).Next;
            if !first.is_null() {
                (*head).Next = (*first).Next;
            }
            first
        })
    }

    unsafe fn NdisSystemProcessorCount() -> i8 {
        1
    }
}
