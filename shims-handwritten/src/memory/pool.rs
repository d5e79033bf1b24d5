//! The pool: locked memory of our own that can be had at any IRQL, because the VMM's heap cannot.
//!
//! It is one region taken at start (`PoolKb=` in the settings); Rust's own allocations come from it too.

use super::guard;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
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

/// Whole pages of the pool, for [`guard`].
pub(super) fn take_pages(pages: usize) -> *mut u8 {
    let Ok(layout) = Layout::from_size_align(pages * PAGE, PAGE) else { return ptr::null_mut() };
    HEAP.with(|h| h.allocate_first_fit(layout)).map_or(ptr::null_mut(), NonNull::as_ptr)
}

/// Gives them back.
///
/// # Safety
/// They came from [`take_pages`] and are present.
pub(super) unsafe fn give_pages(start: *mut u8, pages: usize) {
    if let (Ok(layout), Some(start)) = (Layout::from_size_align(pages * PAGE, PAGE), NonNull::new(start)) {
        // SAFETY: the caller's promise.
        HEAP.with(|h| unsafe { h.deallocate(start, layout) });
    }
}

/// Writes the header in front of a block that has room for it.
///
/// # Safety
/// It has.
pub(super) unsafe fn write_header(block: *mut u8, start: usize, size: usize) {
    // SAFETY: the caller's promise.
    unsafe { block.sub(HEADER).cast::<Header>().write(header(start, size)) };
}

/// Bytes in front of each block that are not its own.
pub(super) const IN_FRONT: usize = HEADER;

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
    /// The driver that allocated it; 0: nobody's but ours.
    owner: u32,
    /// Bytes that were asked for.
    bytes: u32,
    /// Blocks of drivers, as a list.
    previous: *mut Header,
    next: *mut Header,
}

const LIVE: u32 = 0x4A50_4F4C;
const HEADER: usize = size_of::<Header>();

/// The first of the drivers' blocks.
static OWNED: Global<*mut Header> = Global::new(ptr::null_mut());

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
    allocate_for(0, bytes, align, tag)
}

/// As [`allocate_aligned`], on a driver's account.
pub fn allocate_for(owner: u32, bytes: usize, align: usize, tag: u32) -> *mut u8 {
    let block = if owner != 0 && guard::is_on() { guard::allocate(bytes, align.max(ALIGN)) } else { ptr::null_mut() };
    let block = if block.is_null() { allocate_plain(bytes, align) } else { block };
    if block.is_null() {
        return block;
    }
    // SAFETY: whoever allocated wrote the header.
    unsafe {
        let header = block.sub(HEADER).cast::<Header>();
        (*header).tag = tag;
        (*header).owner = owner;
        (*header).bytes = bytes as u32;
        if owner != 0 {
            OWNED.with(|first| {
                (*header).next = *first;
                if !first.is_null() {
                    (**first).previous = header;
                }
                *first = header;
            });
        }
    }
    block
}

unsafe fn disown(header: *mut Header) {
    // SAFETY: a live block's header.
    OWNED.with(|first| unsafe {
        if (*header).owner == 0 {
            return;
        }
        if (*header).previous.is_null() {
            *first = (*header).next;
        } else {
            (*(*header).previous).next = (*header).next;
        }
        if !(*header).next.is_null() {
            (*(*header).next).previous = (*header).previous;
        }
    });
}

/// What a driver has of the pool, by tag: blocks and bytes.
pub fn owned_by(driver: u32) -> BTreeMap<u32, (u32, u32)> {
    let mut sums: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    let mut blocks = Vec::new();
    OWNED.with(|first| {
        let mut at = *first;
        while !at.is_null() {
            // SAFETY: blocks on the list are live.
            unsafe {
                if (*at).owner == driver {
                    blocks.push(((*at).tag, (*at).bytes));
                }
                at = (*at).next;
            }
        }
    });
    for (tag, bytes) in blocks {
        let sum = sums.entry(tag).or_default();
        *sum = (sum.0 + 1, sum.1 + bytes);
    }
    sums
}

fn header(start: usize, size: usize) -> Header {
    Header {
        start: start as u32,
        size: size as u32,
        tag: 0,
        mark: LIVE,
        owner: 0,
        bytes: 0,
        previous: ptr::null_mut(),
        next: ptr::null_mut(),
    }
}

fn allocate_plain(bytes: usize, align: usize) -> *mut u8 {
    let align = align.max(ALIGN);
    let total = bytes.max(1).checked_add(HEADER + align - ALIGN);
    let Some(layout) = total.and_then(|t| Layout::from_size_align(t, ALIGN).ok()) else { return ptr::null_mut() };
    let Ok(start) = HEAP.with(|h| h.allocate_first_fit(layout)) else { return ptr::null_mut() };
    let start = start.as_ptr() as usize;
    let block = (start + HEADER).next_multiple_of(align) as *mut u8;
    // SAFETY: the header lies inside the heap's block, in front of what the caller gets.
    unsafe { block.sub(HEADER).cast::<Header>().write(header(start, layout.size())) };
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
    if guard::is_freed(block) {
        return false;
    }
    // SAFETY: the caller's promise; the header lies in front.
    unsafe {
        let header = block.sub(HEADER).cast::<Header>();
        if (*header).mark != LIVE {
            return false;
        }
        (*header).mark = 0;
        disown(header);
        if guard::free(block, (*header).tag) {
            return true;
        }
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
