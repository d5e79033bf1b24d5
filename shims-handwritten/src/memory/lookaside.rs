//! Look-aside lists: free blocks of one size, kept in the driver's structure, with its own routines for getting and giving back when it has some.

use crate::ntoskrnl::interlocked::{pop_sequenced, push_sequenced};
use crate::{driver, pool};
use core::ffi::c_void;
use janus_abi::callbacks::{PALLOCATE_FUNCTION, PFREE_FUNCTION};
use janus_abi::types::*;

/// Blocks that a list keeps when the driver does not say; what NT begins with.
const DEPTH: u16 = 4;
const MAXIMUM_DEPTH: u16 = 256;

/// Fills a list in. A driver that inlines allocation calls the routines from the structure itself, so they are always set.
///
/// # Safety
/// It can be written.
pub unsafe fn initialize(list: *mut GENERAL_LOOKASIDE, own: (PALLOCATE_FUNCTION, PFREE_FUNCTION), kind: POOL_TYPE, size: u32, tag: u32) {
    let (allocate, free) = own;
    driver::register(allocate.0, "ExInitializeLookasideList");
    driver::register(free.0, "ExInitializeLookasideList");
    // SAFETY: the caller's promise.
    unsafe {
        list.cast::<u8>().write_bytes(0, size_of::<GENERAL_LOOKASIDE>());
        (*list).Depth = DEPTH;
        (*list).MaximumDepth = MAXIMUM_DEPTH;
        (*list).Type = kind;
        (*list).Tag = tag;
        // A block holds the link while it is free.
        (*list).Size = size.max(size_of::<SINGLE_LIST_ENTRY>() as u32);
        (*list).u4.Allocate = if allocate.is_null() { PALLOCATE_FUNCTION::serve::<FromPool>() } else { allocate };
        (*list).u5.Free = if free.is_null() { PFREE_FUNCTION::serve::<ToPool>() } else { free };
        crate::dispatcher::empty(&raw mut (*list).ListEntry);
    }
}

struct FromPool;
impl janus_abi::callbacks::PALLOCATE_FUNCTION_Routine for FromPool {
    unsafe fn routine(_kind: POOL_TYPE, bytes: u32, tag: u32) -> *mut c_void {
        pool::allocate_for(driver::current(), bytes as usize, if bytes >= 4096 { 4096 } else { pool::ALIGN }, tag).cast()
    }
}

struct ToPool;
impl janus_abi::callbacks::PFREE_FUNCTION_Routine for ToPool {
    unsafe fn routine(buffer: *mut c_void) {
        // SAFETY: what the other routine gave.
        unsafe { pool::free(buffer.cast()) };
    }
}

/// A block: one that was given back, or a new one.
///
/// # Safety
/// An initialised list.
pub unsafe fn allocate(list: *mut GENERAL_LOOKASIDE) -> *mut c_void {
    // SAFETY: the caller's promise.
    unsafe {
        (*list).TotalAllocates += 1;
        let kept = pop_sequenced((&raw mut (*list).u).cast());
        if !kept.is_null() {
            return kept.cast();
        }
        (*list).u2.AllocateMisses += 1;
        (*list).u4.Allocate.call((*list).Type, (*list).Size, (*list).Tag).unwrap_or_default()
    }
}

/// Gives a block back.
///
/// # Safety
/// An initialised list and a block of it.
pub unsafe fn free(list: *mut GENERAL_LOOKASIDE, block: *mut c_void) {
    // SAFETY: the caller's promise.
    unsafe {
        (*list).TotalFrees += 1;
        let head = (&raw mut (*list).u).cast::<SLIST_HEADER>();
        if (*head).s.Depth < (*list).Depth {
            push_sequenced(head, block.cast());
        } else {
            (*list).u3.FreeMisses += 1;
            // When the driver is stopped there is nobody to give the block to.
            let _ = (*list).u5.Free.call(block);
        }
    }
}

/// Gives all that is kept back.
///
/// # Safety
/// An initialised list.
pub unsafe fn delete(list: *mut GENERAL_LOOKASIDE) {
    // SAFETY: the caller's promise.
    unsafe {
        loop {
            let kept = pop_sequenced((&raw mut (*list).u).cast());
            if kept.is_null() || (*list).u5.Free.call(kept.cast()).is_err() {
                return;
            }
        }
    }
}
