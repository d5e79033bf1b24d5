//! Memory descriptor lists. All memory here is locked and mapped for everybody, so a list is built once and describes it for good.

use crate::pool;
use janus_abi::types::MDL;
use janus_runtime::host::host;

const PAGE: u32 = 4096;
/// `MDL_SOURCE_IS_NONPAGED_POOL`: the system address is the address.
const NONPAGED: i16 = 0x0004;
const PARTIAL: i16 = 0x0010;
const MAPPED: i16 = 0x0001;

/// Pages that `bytes` from `address` touch.
pub fn pages(address: u32, bytes: u32) -> u32 {
    ((address % PAGE) + bytes).div_ceil(PAGE)
}

/// Bytes of a list for that memory.
pub fn size(address: u32, bytes: u32) -> u32 {
    size_of::<MDL>() as u32 + 4 * pages(address, bytes)
}

/// A list that describes the memory, pages not filled in; NULL when there is no memory for it.
pub fn allocate(address: u32, bytes: u32) -> *mut MDL {
    // A partial list may later describe a piece that begins at another offset: one page more.
    let size = size(address, bytes) + 4;
    let mdl = pool::allocate_zeroed(size as usize).cast::<MDL>();
    if !mdl.is_null() {
        // SAFETY: the block is large enough.
        unsafe { initialize(mdl, address, bytes) };
    }
    mdl
}

/// `MmInitializeMdl`.
///
/// # Safety
/// The memory at `mdl` holds a list of that size.
pub unsafe fn initialize(mdl: *mut MDL, address: u32, bytes: u32) {
    // SAFETY: the caller's promise.
    unsafe {
        (*mdl).Next = core::ptr::null_mut();
        (*mdl).Size = size(address, bytes) as i16;
        (*mdl).MdlFlags = 0;
        (*mdl).StartVa = (address & !(PAGE - 1)) as *mut _;
        (*mdl).ByteOffset = address % PAGE;
        (*mdl).ByteCount = bytes;
    }
}

/// Fills in the pages, and that the memory is mapped where it is.
///
/// # Safety
/// A list made for its memory, which is present.
pub unsafe fn build(mdl: *mut MDL) {
    // SAFETY: the caller's promise; the page numbers lie behind the list.
    unsafe {
        let start = (*mdl).StartVa as u32;
        let frames = mdl.add(1).cast::<u32>();
        for i in 0..pages((*mdl).ByteOffset, (*mdl).ByteCount) {
            frames.add(i as usize).write(host().physical(start + i * PAGE).unwrap_or(0) / PAGE);
        }
        (*mdl).MappedSystemVa = (start + (*mdl).ByteOffset) as *mut _;
        (*mdl).MdlFlags |= NONPAGED;
    }
}

/// `IoBuildPartialMdl`: `target` describes `bytes` (0: the rest) from `address` of what `source` describes.
///
/// # Safety
/// Lists; `target` is large enough.
pub unsafe fn partial(source: *mut MDL, target: *mut MDL, address: u32, bytes: u32) {
    // SAFETY: the caller's promise.
    unsafe {
        let start = (*source).StartVa as u32 + (*source).ByteOffset;
        let offset = address.wrapping_sub(start);
        let bytes = if bytes == 0 { (*source).ByteCount.saturating_sub(offset) } else { bytes };
        let size = (*target).Size;
        initialize(target, address, bytes);
        (*target).Size = size;
        let first = ((address & !(PAGE - 1)).wrapping_sub((*source).StartVa as u32) / PAGE) as usize;
        let from = source.add(1).cast::<u32>().add(first);
        core::ptr::copy_nonoverlapping(from, target.add(1).cast::<u32>(), pages(address, bytes) as usize);
        (*target).MdlFlags = PARTIAL | ((*source).MdlFlags & (NONPAGED | MAPPED));
        (*target).MappedSystemVa = if (*source).MdlFlags & (NONPAGED | MAPPED) == 0 {
            core::ptr::null_mut()
        } else {
            ((*source).MappedSystemVa as u32).wrapping_add(offset) as *mut _
        };
    }
}

/// Frees a list.
///
/// # Safety
/// It came from [`allocate`].
pub unsafe fn free(mdl: *mut MDL) {
    // SAFETY: the caller's promise.
    unsafe { pool::free(mdl.cast()) };
}

/// Frees a chain of lists.
///
/// # Safety
/// They came from [`allocate`].
pub unsafe fn free_chain(mut mdl: *mut MDL) {
    while !mdl.is_null() {
        // SAFETY: the caller's promise.
        unsafe {
            let next = (*mdl).Next;
            free(mdl);
            mdl = next;
        }
    }
}
