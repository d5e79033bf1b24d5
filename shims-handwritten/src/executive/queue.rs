//! Kernel queues (`KQUEUE`): entries for threads that share the work, as many at a time as the queue allows.
//!
//! A thread belongs to the queue that it last took an entry from. It counts as active until it comes back for the next or waits for something else; when it
//! waits, another thread may take its place. Those who wait for entries are served last come, first served.

use crate::thread::{self, Thread};
use crate::waiting::{self, How, Waiter};
use crate::{apc, clock, dispatcher, driver, irql};
use core::mem::offset_of;
use dispatcher::locked;
use janus_abi::types::*;

/// Fills one in; `count` 0 is one thread for each processor.
///
/// # Safety
/// It can be written.
pub unsafe fn initialize(queue: *mut KQUEUE, count: u32) {
    // SAFETY: the caller's promise.
    unsafe {
        dispatcher::initialize(queue.cast(), dispatcher::QUEUE, size_of::<KQUEUE>(), 0);
        dispatcher::empty(&raw mut (*queue).EntryListHead);
        dispatcher::empty(&raw mut (*queue).ThreadListHead);
        (*queue).CurrentCount = 0;
        (*queue).MaximumCount = count.max(1);
    }
}

unsafe fn has_entries(queue: *mut KQUEUE) -> bool {
    // SAFETY: an initialised queue.
    unsafe { (*queue).EntryListHead.Flink != &raw mut (*queue).EntryListHead }
}

/// Gives an entry to the thread that came last, if one waits and may go on.
unsafe fn hand_over(queue: *mut KQUEUE, entry: *mut LIST_ENTRY) -> bool {
    // SAFETY: an initialised queue; interrupts are off.
    unsafe {
        if !dispatcher::is_awaited(queue.cast()) || (*queue).CurrentCount >= (*queue).MaximumCount {
            return false;
        }
        // The entry is the block's first field.
        let block = (*queue).Header.WaitListHead.Blink.cast::<KWAIT_BLOCK>();
        (*entry).Flink = core::ptr::null_mut();
        // It is active from now on, not from when it comes to run.
        (*queue).CurrentCount += 1;
        waiting::finish((*block).Thread.cast(), NTSTATUS(entry as u32));
        true
    }
}

/// Puts an entry on a queue, in front of all or behind them; how many were there.
///
/// # Safety
/// An initialised queue, and an entry that is in no list.
pub unsafe fn insert(queue: *mut KQUEUE, entry: *mut LIST_ENTRY, first: bool) -> i32 {
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        let before = (*queue).Header.SignalState;
        if !hand_over(queue, entry) {
            (*queue).Header.SignalState += 1;
            let head = &raw mut (*queue).EntryListHead;
            if first { dispatcher::insert_head(head, entry) } else { dispatcher::insert_tail(head, entry) }
        }
        before
    })
}

/// A thread of the queue is active no more; another may be.
unsafe fn one_less(queue: *mut KQUEUE) {
    // SAFETY: an initialised queue; interrupts are off.
    unsafe {
        (*queue).CurrentCount -= 1;
        if has_entries(queue) && dispatcher::is_awaited(queue.cast()) && (*queue).CurrentCount < (*queue).MaximumCount {
            (*queue).Header.SignalState -= 1;
            let entry = dispatcher::remove_head(&raw mut (*queue).EntryListHead);
            hand_over(queue, entry);
        }
    }
}

/// The thread is about to wait for something that is no entry.
///
/// # Safety
/// The running thread.
pub unsafe fn pause(thread: *mut Thread) {
    // SAFETY: the caller's promise; a thread's queue is alive.
    locked(|| unsafe {
        if !(*thread).queue.is_null() {
            one_less((*thread).queue);
        }
    });
}

/// It has waited.
///
/// # Safety
/// The running thread.
pub unsafe fn resume(thread: *mut Thread) {
    // SAFETY: the caller's promise; a thread's queue is alive.
    locked(|| unsafe {
        if !(*thread).queue.is_null() {
            (*(*thread).queue).CurrentCount += 1;
        }
    });
}

/// The thread belongs to its queue no more, because it ends or goes to another.
///
/// # Safety
/// The running thread.
pub unsafe fn detach(thread: *mut Thread) {
    // SAFETY: the caller's promise; a thread's queue is alive.
    locked(|| unsafe {
        let queue = core::mem::take(&mut (*thread).queue);
        if !queue.is_null() {
            dispatcher::remove(&raw mut (*thread).queue_entry);
            one_less(queue);
        }
    });
}

/// Takes the first entry, waiting for one: `KeRemoveQueue`. What is no entry is a status.
///
/// # Safety
/// An initialised queue.
pub unsafe fn remove(queue: *mut KQUEUE, mode: KPROCESSOR_MODE, timeout: Option<i64>) -> *mut LIST_ENTRY {
    let thread = thread::current();
    let deadline = timeout.map(|t| if t == 0 { 0 } else { clock::moment(t) });
    let status = |s: NTSTATUS| s.0 as *mut LIST_ENTRY;
    // SAFETY: the caller's promise.
    unsafe {
        if (*thread).queue == queue {
            locked(|| one_less(queue));
        } else {
            detach(thread);
            locked(|| {
                (*thread).queue = queue;
                dispatcher::insert_tail(&raw mut (*queue).ThreadListHead, &raw mut (*thread).queue_entry);
            });
        }
        loop {
            // The thread is active but while it sleeps: whatever comes back from here has counted it.
            let how = How { mode, alertable: false };
            let mut waiter = Waiter { status: None, blocks: alloc::vec![waiting::block(thread, queue.cast(), 0, false)], how };
            let waiter = &raw mut waiter;
            let now = locked(|| {
                (*queue).CurrentCount += 1;
                if has_entries(queue) && (*queue).CurrentCount <= (*queue).MaximumCount {
                    (*queue).Header.SignalState -= 1;
                    let entry = dispatcher::remove_head(&raw mut (*queue).EntryListHead);
                    (*entry).Flink = core::ptr::null_mut();
                    return Some(entry);
                }
                if let Some(s) = apc::interruption(thread, how) {
                    return Some(status(s));
                }
                if deadline.is_some_and(|d| d <= clock::interrupt_time()) {
                    return Some(status(NTSTATUS::STATUS_TIMEOUT));
                }
                if irql::current() < irql::DISPATCH {
                    let block = &raw mut (&mut (*waiter).blocks)[0];
                    dispatcher::insert_tail(&raw mut (*queue).Header.WaitListHead, &raw mut (*block).WaitListEntry);
                    (*thread).waiter = waiter;
                }
                None
            });
            if let Some(entry) = now {
                return entry;
            }
            if irql::current() >= irql::DISPATCH {
                // ATTEMPTED_SWITCH_FROM_DPC
                driver::bug_check(0xB8, [queue as u32, irql::current().into(), 0, 0]);
            }
            let over = waiting::sleep(thread, waiter, deadline);
            if let Some(s) = over {
                // Who was handed an entry was counted when it was; having slept counted once more.
                let statuses = [NTSTATUS::STATUS_TIMEOUT, NTSTATUS::STATUS_USER_APC, NTSTATUS::STATUS_ABANDONED_WAIT_0];
                if !statuses.contains(&s) {
                    locked(|| (*queue).CurrentCount -= 1);
                }
                return status(s);
            }
            apc::deliver();
            locked(|| (*queue).CurrentCount -= 1);
        }
    }
}

/// Ends a queue: its entries, which stay linked to each other without the head; NULL when there are none. Who waits learns that the queue was abandoned.
///
/// # Safety
/// An initialised queue.
pub unsafe fn run_down(queue: *mut KQUEUE) -> *mut LIST_ENTRY {
    // SAFETY: the caller's promise; threads in its list belong to it.
    locked(|| unsafe {
        let threads = &raw mut (*queue).ThreadListHead;
        loop {
            let entry = dispatcher::remove_head(threads);
            if entry.is_null() {
                break;
            }
            let thread = entry.byte_sub(offset_of!(Thread, queue_entry)).cast::<Thread>();
            (*thread).queue = core::ptr::null_mut();
        }
        while dispatcher::is_awaited(queue.cast()) {
            let block = (*queue).Header.WaitListHead.Flink.cast::<KWAIT_BLOCK>();
            waiting::finish((*block).Thread.cast(), NTSTATUS::STATUS_ABANDONED_WAIT_0);
        }
        let head = &raw mut (*queue).EntryListHead;
        let first = (*head).Flink;
        (*queue).Header.SignalState = 0;
        if first == head {
            return core::ptr::null_mut();
        }
        dispatcher::remove(head);
        dispatcher::empty(head);
        first
    })
}
