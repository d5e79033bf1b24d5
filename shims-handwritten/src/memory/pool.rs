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
const PAGE: usize = 4096;

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

/// What lies in front of each block.
#[repr(C)]
struct Header {
    /// Where the heap's block begins, and its size.
    start: u32,
    size: u32,
    tag: u32,
    /// [`LIVE`] while the block is allocated.
    mark: u32,
}

const LIVE: u32 = 0x4A50_4F4C;
const HEADER: usize = size_of::<Header>();

/// A block of `bytes`, not cleared; NULL when there is none. From a page's size on it begins at a page, as drivers expect.
pub fn allocate(bytes: usize) -> *mut u8 {
    allocate_tagged(bytes, 0)
}

/// As [`allocate`], with a tag.
pub fn allocate_tagged(bytes: usize, tag: u32) -> *mut u8 {
    let align = if bytes >= PAGE { PAGE } else { ALIGN };
    allocate_aligned(bytes, align, tag)
}

/// As [`allocate_tagged`], at a multiple of `align`, which is a power of two.
pub fn allocate_aligned(bytes: usize, align: usize, tag: u32) -> *mut u8 {
    let align = align.max(ALIGN);
    let total = bytes.max(1).checked_add(HEADER + align - ALIGN);
    let Some(layout) = total.and_then(|t| Layout::from_size_align(t, ALIGN).ok()) else { return ptr::null_mut() };
    let Ok(start) = HEAP.with(|h| h.allocate_first_fit(layout)) else { return ptr::null_mut() };
    let start = start.as_ptr() as usize;
    let block = (start + HEADER).next_multiple_of(align) as *mut u8;
    // SAFETY: the header lies inside the heap's block, in front of what the caller gets.
    unsafe { block.sub(HEADER).cast::<Header>().write(Header { start: start as u32, size: layout.size() as u32, tag, mark: LIVE }) };
    block
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

/// Gives back what [`allocate`] gave; NULL is nothing. False when it is no block, or not any more.
///
/// # Safety
/// The block came from [`allocate`] and is not used any more.
pub unsafe fn free(block: *mut u8) -> bool {
    if block.is_null() {
        return true;
    }
    // SAFETY: the caller's promise; the header lies in front.
    unsafe {
        let header = block.sub(HEADER).cast::<Header>();
        if (*header).mark != LIVE {
            return false;
        }
        (*header).mark = 0;
        if let (Ok(layout), Some(start)) =
            (Layout::from_size_align((*header).size as usize, ALIGN), NonNull::new((*header).start as *mut u8))
        {
            HEAP.with(|h| h.deallocate(start, layout));
        }
    }
    true
}

/// Bytes that a block has room for.
///
/// # Safety
/// It came from [`allocate`].
pub unsafe fn size(block: *mut u8) -> usize {
    // SAFETY: the caller's promise; the header lies in front.
    unsafe {
        let header = block.sub(HEADER).cast::<Header>();
        ((*header).start + (*header).size) as usize - block as usize
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
