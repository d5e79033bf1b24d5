//! Bitmaps.

use crate::Janus;
use janus_abi::nt::ntoskrnl::RtlBitmap;
use janus_abi::types::*;
use janus_runtime::nt::bitmap::Bitmap;

/// Does `f` with the bits that a header describes.
unsafe fn bits<R>(header: *mut RTL_BITMAP, f: impl FnOnce(&mut Bitmap<'_>) -> R) -> R {
    // SAFETY: the API's contract.
    unsafe {
        let size = (*header).SizeOfBitMap;
        let words = core::slice::from_raw_parts_mut((*header).Buffer, Bitmap::words(size));
        f(&mut Bitmap::new(size, words))
    }
}

impl RtlBitmap for Janus {
    // Bitmaps.

    unsafe fn RtlInitializeBitMap(header: *mut RTL_BITMAP, buffer: *mut u32, size: u32) {
        // SAFETY: the API's contract.
        unsafe { *header = RTL_BITMAP { SizeOfBitMap: size, Buffer: buffer } };
    }

    unsafe fn RtlClearAllBits(header: *mut RTL_BITMAP) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(0, u32::MAX, false)) };
    }

    unsafe fn RtlSetAllBits(header: *mut RTL_BITMAP) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(0, u32::MAX, true)) };
    }

    unsafe fn RtlClearBit(header: *mut RTL_BITMAP, at: u32) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(at, 1, false)) };
    }

    unsafe fn RtlSetBit(header: *mut RTL_BITMAP, at: u32) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(at, 1, true)) };
    }

    unsafe fn RtlTestBit(header: *mut RTL_BITMAP, at: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.get(at)) }.into()
    }

    unsafe fn RtlClearBits(header: *mut RTL_BITMAP, from: u32, count: u32) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(from, count, false)) };
    }

    unsafe fn RtlSetBits(header: *mut RTL_BITMAP, from: u32, count: u32) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(from, count, true)) };
    }

    unsafe fn RtlAreBitsClear(header: *mut RTL_BITMAP, from: u32, count: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.all(from, count, false)) }.into()
    }

    unsafe fn RtlAreBitsSet(header: *mut RTL_BITMAP, from: u32, count: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.all(from, count, true)) }.into()
    }

    unsafe fn RtlFindClearBits(header: *mut RTL_BITMAP, count: u32, hint: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.find(count, hint, false)) }
    }

    unsafe fn RtlFindSetBits(header: *mut RTL_BITMAP, count: u32, hint: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.find(count, hint, true)) }
    }

    unsafe fn RtlFindClearBitsAndSet(header: *mut RTL_BITMAP, count: u32, hint: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.find_and_flip(count, hint, false)) }
    }

    unsafe fn RtlFindSetBitsAndClear(header: *mut RTL_BITMAP, count: u32, hint: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.find_and_flip(count, hint, true)) }
    }

    unsafe fn RtlNumberOfSetBits(header: *mut RTL_BITMAP) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.count()) }
    }

    unsafe fn RtlNumberOfClearBits(header: *mut RTL_BITMAP) -> u32 {
        // SAFETY: the API's contract.
        unsafe { (*header).SizeOfBitMap - Self::RtlNumberOfSetBits(header) }
    }

    unsafe fn RtlFindLongestRunClear(header: *mut RTL_BITMAP, start: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let (at, length) = bits(header, |b| b.longest(false));
            *start = at;
            length
        }
    }

    unsafe fn RtlFindFirstRunClear(header: *mut RTL_BITMAP, start: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { Self::RtlFindNextForwardRunClear(header, 0, start) }
    }

    unsafe fn RtlFindNextForwardRunClear(header: *mut RTL_BITMAP, from: u32, start: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let (at, length) = bits(header, |b| b.next_run(from, false));
            *start = at;
            length
        }
    }

    unsafe fn RtlFindLastBackwardRunClear(header: *mut RTL_BITMAP, from: u32, start: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let (at, length) = bits(header, |b| b.previous_run(from, false));
            *start = at;
            length
        }
    }

    unsafe fn RtlFindClearRuns(header: *mut RTL_BITMAP, runs: *mut RTL_BITMAP_RUN, room: u32, longest: BOOLEAN) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let found = bits(header, |b| {
                let mut found = alloc::vec::Vec::new();
                let mut from = 0;
                loop {
                    let (at, length) = b.next_run(from, false);
                    if length == 0 || longest == 0 && found.len() == room as usize {
                        return found;
                    }
                    found.push((at, length));
                    from = at + length;
                }
            });
            let mut found = found;
            if longest != 0 {
                found.sort_by_key(|(_, length)| core::cmp::Reverse(*length));
            }
            found.truncate(room as usize);
            for (i, (at, length)) in found.iter().enumerate() {
                runs.add(i).write(RTL_BITMAP_RUN { StartingIndex: *at, NumberOfBits: *length });
            }
            found.len() as u32
        }
    }

    unsafe fn RtlFindMostSignificantBit(set: u64) -> i8 {
        63 - set.leading_zeros() as i8
    }

    unsafe fn RtlFindLeastSignificantBit(set: u64) -> i8 {
        if set == 0 { -1 } else { set.trailing_zeros() as i8 }
    }

    unsafe fn RtlNumberOfSetBitsUlongPtr(target: u32) -> u32 {
        target.count_ones()
    }
}
