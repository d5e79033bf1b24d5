//! Interlocked operations. On one processor that means: not interrupted.

use crate::dispatcher::{self, locked};
use crate::{Janus, zone};
use core::ffi::c_void;
use core::sync::atomic::{AtomicI32, Ordering};
use janus_abi::nt::ntoskrnl::Interlocked;
use janus_abi::types::*;

/// Drivers' variables need not be aligned; the processor does not mind.
unsafe fn atomic<'a>(at: *mut i32) -> &'a AtomicI32 {
    // SAFETY: the API's contract: the variable is there for the call.
    unsafe { AtomicI32::from_ptr(at) }
}

/// What is left of a new value for those functions that only tell its sign, as flags do.
fn sign(value: i32) -> INTERLOCKED_RESULT {
    match value {
        ..0 => INTERLOCKED_RESULT::ResultNegative,
        0 => INTERLOCKED_RESULT::ResultZero,
        1.. => INTERLOCKED_RESULT::ResultPositive,
    }
}

/// The first entry that was there; NULL when the list was empty.
unsafe fn insert(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY, first: bool) -> *mut LIST_ENTRY {
    // SAFETY: the API's contract.
    locked(|| unsafe {
        let (old, empty) = if first { ((*head).Flink, (*head).Flink == head) } else { ((*head).Blink, (*head).Blink == head) };
        if first {
            dispatcher::insert_head(head, entry)
        } else {
            dispatcher::insert_tail(head, entry)
        }
        if empty { core::ptr::null_mut() } else { old }
    })
}

unsafe fn push(head: *mut SINGLE_LIST_ENTRY, entry: *mut SINGLE_LIST_ENTRY) -> *mut SINGLE_LIST_ENTRY {
    // SAFETY: the API's contract.
    locked(|| unsafe {
        (*entry).Next = (*head).Next;
        core::mem::replace(&mut (*head).Next, entry)
    })
}

unsafe fn pop(head: *mut SINGLE_LIST_ENTRY) -> *mut SINGLE_LIST_ENTRY {
    // SAFETY: the API's contract.
    locked(|| unsafe {
        let first = (*head).Next;
        if !first.is_null() {
            (*head).Next = (*first).Next;
        }
        first
    })
}

/// Sequenced lists: the depth and a sequence number lie behind the link.
pub(crate) unsafe fn push_sequenced(head: *mut SLIST_HEADER, entry: *mut SINGLE_LIST_ENTRY) -> *mut SINGLE_LIST_ENTRY {
    // SAFETY: the API's contract.
    locked(|| unsafe {
        let s = &raw mut (*head).s;
        (*s).Depth = (*s).Depth.wrapping_add(1);
        (*s).Sequence = (*s).Sequence.wrapping_add(1);
        push(&raw mut (*s).Next, entry)
    })
}

pub(crate) unsafe fn pop_sequenced(head: *mut SLIST_HEADER) -> *mut SINGLE_LIST_ENTRY {
    // SAFETY: the API's contract.
    locked(|| unsafe {
        let s = &raw mut (*head).s;
        let first = pop(&raw mut (*s).Next);
        if !first.is_null() {
            (*s).Depth = (*s).Depth.wrapping_sub(1);
        }
        first
    })
}

unsafe fn exchange_if_equal(destination: *mut i64, exchange: *mut i64, comparand: *mut i64) -> i64 {
    // SAFETY: the API's contract. The processor may be one without cmpxchg8b.
    locked(|| unsafe {
        let old = destination.read_unaligned();
        if old == comparand.read_unaligned() {
            destination.write_unaligned(exchange.read_unaligned());
        }
        old
    })
}

unsafe fn add(addend: *mut u32, increment: u32) -> u32 {
    // SAFETY: the API's contract.
    unsafe { atomic(addend.cast()) }.fetch_add(increment as i32, Ordering::SeqCst) as u32
}

impl Interlocked for Janus {
    unsafe fn InterlockedIncrement(addend: *mut i32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { atomic(addend) }.fetch_add(1, Ordering::SeqCst).wrapping_add(1)
    }

    unsafe fn InterlockedDecrement(addend: *mut i32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { atomic(addend) }.fetch_sub(1, Ordering::SeqCst).wrapping_sub(1)
    }

    unsafe fn InterlockedExchange(target: *mut i32, value: i32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { atomic(target) }.swap(value, Ordering::SeqCst)
    }

    unsafe fn InterlockedExchangeAdd(addend: *mut i32, value: i32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { atomic(addend) }.fetch_add(value, Ordering::SeqCst)
    }

    unsafe fn InterlockedCompareExchange(destination: *mut i32, exchange: i32, comparand: i32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { atomic(destination) }.compare_exchange(comparand, exchange, Ordering::SeqCst, Ordering::SeqCst).unwrap_or_else(|old| old)
    }

    unsafe fn InterlockedPushEntrySList(head: *mut SLIST_HEADER, entry: *mut SINGLE_LIST_ENTRY) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { push_sequenced(head, entry) }
    }

    unsafe fn InterlockedPopEntrySList(head: *mut SLIST_HEADER) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { pop_sequenced(head) }
    }

    unsafe fn ExInterlockedPushEntrySList(
        head: *mut SLIST_HEADER,
        entry: *mut SINGLE_LIST_ENTRY,
        _lock: *mut KSPIN_LOCK,
    ) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { push_sequenced(head, entry) }
    }

    unsafe fn ExInterlockedPopEntrySList(head: *mut SLIST_HEADER, _lock: *mut KSPIN_LOCK) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { pop_sequenced(head) }
    }

    unsafe fn ExInterlockedFlushSList(head: *mut SLIST_HEADER) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        locked(|| unsafe {
            let s = &raw mut (*head).s;
            (*s).Depth = 0;
            core::mem::take(&mut (*s).Next.Next)
        })
    }

    unsafe fn ExfInterlockedInsertHeadList(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY, _lock: *mut KSPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { insert(head, entry, true) }
    }

    unsafe fn ExfInterlockedInsertTailList(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY, _lock: *mut KSPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { insert(head, entry, false) }
    }

    unsafe fn ExfInterlockedRemoveHeadList(head: *mut LIST_ENTRY, _lock: *mut KSPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the API's contract.
        locked(|| unsafe { dispatcher::remove_head(head) })
    }

    unsafe fn ExInterlockedInsertHeadList(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY, _lock: *mut KSPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { insert(head, entry, true) }
    }

    unsafe fn ExInterlockedInsertTailList(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY, _lock: *mut KSPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { insert(head, entry, false) }
    }

    unsafe fn ExInterlockedRemoveHeadList(head: *mut LIST_ENTRY, _lock: *mut KSPIN_LOCK) -> *mut LIST_ENTRY {
        // SAFETY: the API's contract.
        locked(|| unsafe { dispatcher::remove_head(head) })
    }

    unsafe fn ExfInterlockedPushEntryList(
        head: *mut SINGLE_LIST_ENTRY,
        entry: *mut SINGLE_LIST_ENTRY,
        _lock: *mut KSPIN_LOCK,
    ) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { push(head, entry) }
    }

    unsafe fn ExfInterlockedPopEntryList(head: *mut SINGLE_LIST_ENTRY, _lock: *mut KSPIN_LOCK) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { pop(head) }
    }

    unsafe fn ExInterlockedPushEntryList(
        head: *mut SINGLE_LIST_ENTRY,
        entry: *mut SINGLE_LIST_ENTRY,
        _lock: *mut KSPIN_LOCK,
    ) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { push(head, entry) }
    }

    unsafe fn ExInterlockedPopEntryList(head: *mut SINGLE_LIST_ENTRY, _lock: *mut KSPIN_LOCK) -> *mut SINGLE_LIST_ENTRY {
        // SAFETY: the API's contract.
        unsafe { pop(head) }
    }

    unsafe fn ExfInterlockedAddUlong(addend: *mut u32, increment: u32, _lock: *mut KSPIN_LOCK) -> u32 {
        // SAFETY: the API's contract.
        unsafe { add(addend, increment) }
    }

    unsafe fn ExInterlockedAddUlong(addend: *mut u32, increment: u32, _lock: *mut KSPIN_LOCK) -> u32 {
        // SAFETY: the API's contract.
        unsafe { add(addend, increment) }
    }

    unsafe fn ExInterlockedExchangeUlong(target: *mut u32, value: u32, _lock: *mut KSPIN_LOCK) -> u32 {
        // SAFETY: the API's contract.
        unsafe { Self::InterlockedExchange(target.cast(), value as i32) as u32 }
    }

    unsafe fn ExInterlockedAddLargeInteger(addend: *mut LARGE_INTEGER, increment: LARGE_INTEGER, _lock: *mut KSPIN_LOCK) -> LARGE_INTEGER {
        // SAFETY: the API's contract.
        locked(|| unsafe {
            let old = addend.read_unaligned();
            addend.write_unaligned(old.wrapping_add(increment));
            old
        })
    }

    unsafe fn ExInterlockedAddLargeStatistic(addend: *mut LARGE_INTEGER, increment: u32) {
        // SAFETY: the API's contract.
        unsafe { Self::ExInterlockedAddLargeInteger(addend, increment.into(), core::ptr::null_mut()) };
    }

    unsafe fn ExfInterlockedCompareExchange64(destination: *mut i64, exchange: *mut i64, comparand: *mut i64) -> i64 {
        // SAFETY: the API's contract.
        unsafe { exchange_if_equal(destination, exchange, comparand) }
    }

    unsafe fn ExInterlockedCompareExchange64(
        destination: *mut i64,
        exchange: *mut i64,
        comparand: *mut i64,
        _lock: *mut KSPIN_LOCK,
    ) -> i64 {
        // SAFETY: the API's contract.
        unsafe { exchange_if_equal(destination, exchange, comparand) }
    }

    unsafe fn ExInterlockedIncrementLong(addend: *mut i32, _lock: *mut KSPIN_LOCK) -> u32 {
        // SAFETY: the API's contract.
        unsafe { sign(Self::InterlockedIncrement(addend)).0 }
    }

    unsafe fn ExInterlockedDecrementLong(addend: *mut i32, _lock: *mut KSPIN_LOCK) -> u32 {
        // SAFETY: the API's contract.
        unsafe { sign(Self::InterlockedDecrement(addend)).0 }
    }

    unsafe fn Exfi386InterlockedIncrementLong(addend: *mut i32) -> INTERLOCKED_RESULT {
        // SAFETY: the API's contract.
        unsafe { sign(Self::InterlockedIncrement(addend)) }
    }

    unsafe fn Exfi386InterlockedDecrementLong(addend: *mut i32) -> INTERLOCKED_RESULT {
        // SAFETY: the API's contract.
        unsafe { sign(Self::InterlockedDecrement(addend)) }
    }

    unsafe fn Exfi386InterlockedExchangeUlong(target: *mut u32, value: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { Self::InterlockedExchange(target.cast(), value as i32) as u32 }
    }

    unsafe fn Exi386InterlockedIncrementLong(addend: *mut i32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { sign(Self::InterlockedIncrement(addend)).0 }
    }

    unsafe fn Exi386InterlockedDecrementLong(addend: *mut i32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { sign(Self::InterlockedDecrement(addend)).0 }
    }

    unsafe fn Exi386InterlockedExchangeUlong(target: *mut u32, value: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { Self::InterlockedExchange(target.cast(), value as i32) as u32 }
    }

    unsafe fn ExInterlockedExtendZone(zone: *mut ZONE_HEADER, segment: *mut c_void, bytes: u32, _lock: *mut KSPIN_LOCK) -> NTSTATUS {
        // SAFETY: the API's contract.
        super::ex::suits(locked(|| unsafe { zone::extend(zone, segment as u32, bytes) }))
    }
}
