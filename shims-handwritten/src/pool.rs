//! The pool: locked memory of our own that can be had at any IRQL, because the VMM's heap cannot.
//!
//! It is one region taken at start (`PoolKb=` in the settings); Rust's own allocations come from it too.

use core::alloc::{GlobalAlloc, Layout};
use core::ptr::{self, NonNull};
use janus_runtime::cell::Global;
use janus_runtime::host::host;
use linked_list_allocator::Heap;

static HEAP: Global<Heap> = Global::new(Heap::empty());

/// Alignment that drivers may rely on.
pub const ALIGN: usize = 8;

/// Takes the region; false when there is not so much memory.
pub fn start(kilobytes: u32) -> bool {
    let Some(pages) = host().allocate_pages(kilobytes.div_ceil(4), false, 0) else { return false };
    // SAFETY: the pages are ours from here on and forever.
    HEAP.with(|h| unsafe { h.init(pages.linear as *mut u8, kilobytes as usize * 1024) });
    true
}

/// Bytes that are taken and free.
pub fn usage() -> (usize, usize) {
    HEAP.with(|h| (h.used(), h.free()))
}

fn layout(bytes: usize) -> Option<Layout> {
    Layout::from_size_align(bytes.max(1), ALIGN).ok()
}

/// A block of `bytes`, not cleared; NULL when there is none.
pub fn allocate(bytes: usize) -> *mut u8 {
    let Some(layout) = bytes.checked_add(ALIGN).and_then(layout) else { return ptr::null_mut() };
    HEAP.with(|h| match h.allocate_first_fit(layout) {
        Ok(block) => {
            let block = block.as_ptr();
            // SAFETY: the block holds its size in front of what the caller gets.
            unsafe {
                block.cast::<usize>().write(layout.size());
                block.add(ALIGN)
            }
        }
        Err(()) => ptr::null_mut(),
    })
}

/// A block of `bytes` of zeros; NULL when there is none.
pub fn allocate_zeroed(bytes: usize) -> *mut u8 {
    let block = allocate(bytes);
    if !block.is_null() {
        // SAFETY: the block has that many bytes.
        unsafe { block.write_bytes(0, bytes) };
    }
    block
}

/// Gives back what [`allocate`] gave; NULL is nothing.
///
/// # Safety
/// The block came from [`allocate`] and is not used any more.
pub unsafe fn free(block: *mut u8) {
    if block.is_null() {
        return;
    }
    // SAFETY: the caller's promise; the size lies in front.
    unsafe {
        let start = block.sub(ALIGN);
        let size = start.cast::<usize>().read();
        if let (Some(layout), Some(start)) = (layout(size), NonNull::new(start)) {
            HEAP.with(|h| h.deallocate(start, layout));
        }
    }
}

/// Rust's allocations.
#[derive(Debug)]
pub struct PoolAllocator;

// SAFETY: the heap hands out disjoint blocks of the layout asked for.
unsafe impl GlobalAlloc for PoolAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HEAP.with(|h| h.allocate_first_fit(layout).map_or(ptr::null_mut(), NonNull::as_ptr))
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(block) = NonNull::new(block) {
            // SAFETY: the caller's promise.
            HEAP.with(|h| unsafe { h.deallocate(block, layout) });
        }
    }
}
