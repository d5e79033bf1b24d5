//! Two heaps: the kernel's own (the global allocator of this crate) and that of the VxDs (`_HeapAllocate`), which grows on demand
//! and guards every block with a head and a tail that are looked at when it is freed.

use crate::boot::HIGH;
use crate::cell::Cell;
use crate::frames::{self, PAGE};
use crate::linear::{self, Place};
use core::alloc::{GlobalAlloc, Layout};
use core::ptr::NonNull;
use linked_list_allocator::Heap;

/// A quarter of the machine: files that VxDs write live there.
const KERNEL_PAGES: u32 = 8192;
/// Linear room of the VxDs' heap, in pages, and the step by which it grows.
const VXD_PAGES: u32 = 16384;
const VXD_STEP: u32 = 64;

struct Kernel(Cell<Heap>);

#[global_allocator]
static KERNEL: Kernel = Kernel(Cell::new(Heap::empty()));

// SAFETY: the heap hands out disjoint ranges of memory that belongs to it alone; `Cell` keeps interrupts out.
unsafe impl GlobalAlloc for Kernel {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.0.with(|heap| heap.allocate_first_fit(layout).map_or(core::ptr::null_mut(), |p| p.as_ptr()))
    }

    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        let Some(address) = NonNull::new(address) else {
            return;
        };
        // SAFETY: the caller got it from `alloc` with the same layout.
        self.0.with(|heap| unsafe { heap.deallocate(address, layout) });
    }
}

/// Sets up the kernel's heap.
pub fn init() {
    let Some(first) = frames::take_run(KERNEL_PAGES, 0x1000, u32::MAX, 0).or_else(|| frames::take_run(KERNEL_PAGES, 0, u32::MAX, 0)) else {
        panic!("no memory for the kernel's heap")
    };
    let start = (first * PAGE + HIGH) as *mut u8;
    // SAFETY: the pages were just taken and are in the direct map.
    KERNEL.0.with(|heap| unsafe { heap.init(start, (KERNEL_PAGES * PAGE) as usize) });
}

/// Zero the block (`_HeapAllocate`, and the new part in `_HeapReAllocate`).
pub const ZERO_INIT: u32 = 1;
/// `_HeapReAllocate`: zero all of it.
pub const ZERO_REINIT: u32 = 2;
/// `_HeapReAllocate`: the old contents need not be kept.
pub const NO_COPY: u32 = 4;

const MARK: u32 = 0x6265_6870;
const TAIL: u32 = 0xFDFD_FDFD;

/// Before every block of the VxDs' heap. 16 bytes, so that blocks are aligned to 16 when the heap's own are.
#[repr(C)]
struct Head {
    mark: u32,
    size: u32,
    check: u32,
    reserved: u32,
}

struct VxdHeap {
    heap: Heap,
    start: u32,
    committed: u32,
}

static VXD: Cell<VxdHeap> = Cell::new(VxdHeap { heap: Heap::empty(), start: 0, committed: 0 });

/// Why a block was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeapError {
    /// The address is not that of a block.
    #[error("no block of the heap")]
    NotABlock,
    /// Somebody wrote behind the block's end.
    #[error("the block was written beyond its end")]
    Overrun,
}

fn layout(size: u32) -> Option<Layout> {
    Layout::from_size_align((size.checked_add(16 + 4)?).next_multiple_of(16) as usize, 16).ok()
}

/// Allocates `size` bytes.
pub fn allocate(size: u32, flags: u32) -> Option<u32> {
    let layout = layout(size)?;
    if size == 0 {
        return None;
    }
    let block = loop {
        match VXD.with(|v| v.heap.allocate_first_fit(layout)) {
            Ok(block) => break block.as_ptr() as u32,
            Err(()) => grow(layout.size() as u32)?,
        }
    };
    let address = block + 16;
    // SAFETY: the heap just gave us these bytes.
    unsafe {
        let check = MARK ^ size ^ address;
        (block as *mut Head).write(Head { mark: MARK, size, check, reserved: 0 });
        (address as *mut u8).write_bytes(if flags & ZERO_INIT != 0 { 0 } else { 0xA5 }, size as usize);
        ((address + size) as *mut u32).write_unaligned(TAIL);
    }
    Some(address)
}

fn grow(bytes: u32) -> Option<()> {
    let (start, committed) = VXD.with(|v| (v.start, v.committed));
    let start = match start {
        0 => linear::reserve(Place::System, VXD_PAGES, 1, true)? << 12,
        start => start,
    };
    let pages = (bytes / PAGE + 2).next_multiple_of(VXD_STEP);
    if committed + pages > VXD_PAGES || !linear::commit(start / PAGE + committed, pages, false, 0) {
        return None;
    }
    VXD.with(|v| {
        // SAFETY: the new pages follow the heap's old end and belong to it alone.
        unsafe {
            match committed {
                0 => v.heap.init(start as *mut u8, (pages * PAGE) as usize),
                _ => v.heap.extend((pages * PAGE) as usize),
            }
        }
        v.start = start;
        v.committed = committed + pages;
    });
    Some(())
}

fn head(address: u32) -> Result<&'static Head, HeapError> {
    let (start, committed) = VXD.with(|v| (v.start, v.committed));
    if !address.is_multiple_of(16) || address < start + 16 || address >= start + committed * PAGE {
        return Err(HeapError::NotABlock);
    }
    // SAFETY: the address lies in the heap's committed pages; whether there is a block is what the next lines find out.
    let head = unsafe { &*((address - 16) as *const Head) };
    if head.mark != MARK || head.check != MARK ^ head.size ^ address {
        return Err(HeapError::NotABlock);
    }
    // SAFETY: a block's tail follows it.
    match unsafe { ((address + head.size) as *const u32).read_unaligned() } {
        TAIL => Ok(head),
        _ => Err(HeapError::Overrun),
    }
}

/// Size of the block at `address`.
pub fn size(address: u32) -> Result<u32, HeapError> {
    head(address).map(|h| h.size)
}

/// Frees the block at `address`.
pub fn free(address: u32) -> Result<(), HeapError> {
    let size = size(address)?;
    let (Some(layout), Some(block)) = (layout(size), NonNull::new((address - 16) as *mut u8)) else {
        return Err(HeapError::NotABlock);
    };
    // SAFETY: it is a block (`head` checked it) of this layout; what it held is overwritten so that later use shows.
    unsafe {
        block.as_ptr().write_bytes(0xDD, size as usize + 16);
        VXD.with(|v| v.heap.deallocate(block, layout));
    }
    Ok(())
}

/// Changes the size of a block; its new address, or nothing when there is no room (the old block stays).
pub fn reallocate(address: u32, size: u32, flags: u32) -> Result<Option<u32>, HeapError> {
    let old = self::size(address)?;
    let Some(new) = allocate(size, if flags & ZERO_REINIT != 0 { ZERO_INIT } else { flags & ZERO_INIT }) else {
        return Ok(None);
    };
    if flags & (NO_COPY | ZERO_REINIT) == 0 {
        // SAFETY: both blocks are ours, do not overlap, and have at least that many bytes.
        unsafe { core::ptr::copy_nonoverlapping(address as *const u8, new as *mut u8, old.min(size) as usize) };
    }
    free(address)?;
    Ok(Some(new))
}
