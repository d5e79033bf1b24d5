//! Zones: blocks of one size that a driver cuts out of memory of its own. It takes and gives them by macros, which know the header and nothing else.

use janus_abi::types::{SINGLE_LIST_ENTRY, ZONE_HEADER};

/// Blocks and segments lie at, and are, multiples of it.
const ALIGN: u32 = 8;
/// In front of a segment's blocks: its link in the zone's list, and a word that nobody uses.
const SEGMENT_HEADER: u32 = 8;

unsafe fn push(list: *mut SINGLE_LIST_ENTRY, entry: *mut SINGLE_LIST_ENTRY) {
    // SAFETY: the caller's promise.
    unsafe {
        (*entry).Next = (*list).Next;
        (*list).Next = entry;
    }
}

/// Begins a zone of blocks of `block` bytes in a first segment; false when sizes or places do not suit.
///
/// # Safety
/// A header that can be written, and a segment of that many bytes.
pub unsafe fn initialize(zone: *mut ZONE_HEADER, block: u32, segment: u32, bytes: u32) -> bool {
    if !block.is_multiple_of(ALIGN) || block == 0 {
        return false;
    }
    let none = || SINGLE_LIST_ENTRY { Next: core::ptr::null_mut() };
    let begun = ZONE_HEADER { FreeList: none(), SegmentList: none(), BlockSize: block, TotalSegmentSize: 0 };
    // SAFETY: the caller's promise.
    unsafe {
        let mut header = begun;
        let fits = cut(&mut header, segment, bytes);
        if fits {
            zone.write(header);
        }
        fits
    }
}

/// Adds a segment; false when it does not suit.
///
/// # Safety
/// A zone that was begun, and a segment of that many bytes.
pub unsafe fn extend(zone: *mut ZONE_HEADER, segment: u32, bytes: u32) -> bool {
    // SAFETY: the caller's promise.
    bytes.is_multiple_of(ALIGN) && unsafe { cut(zone, segment, bytes) }
}

unsafe fn cut(zone: *mut ZONE_HEADER, segment: u32, bytes: u32) -> bool {
    // SAFETY: the caller's promise: the blocks lie in the segment.
    unsafe {
        let block = (*zone).BlockSize;
        if !segment.is_multiple_of(ALIGN) || block > bytes {
            return false;
        }
        let header = segment as *mut SINGLE_LIST_ENTRY;
        header.add(1).write(SINGLE_LIST_ENTRY { Next: core::ptr::null_mut() });
        push(&raw mut (*zone).SegmentList, header);
        let mut offset = SEGMENT_HEADER;
        while offset + block <= bytes {
            push(&raw mut (*zone).FreeList, (segment + offset) as *mut SINGLE_LIST_ENTRY);
            offset += block;
        }
        (*zone).TotalSegmentSize += bytes;
        true
    }
}
