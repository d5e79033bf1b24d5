//! Physical pages: a bitmap. Single pages come from the top, so that the memory below 16 MiB stays for those that ask for it.

use crate::cell::Cell;

/// Bytes of a page.
pub const PAGE: u32 = 4096;

/// Memory beyond this is not used: it would not fit the direct map.
pub const LIMIT: u32 = 256 << 20;

const FRAMES: usize = (LIMIT / PAGE) as usize;

struct Frames {
    /// One bit a frame, set when it is taken.
    taken: [u32; FRAMES / 32],
    /// First frame that was ever free, and the end of memory.
    first: u32,
    end: u32,
    free: u32,
}

static STATE: Cell<Frames> = Cell::new(Frames { taken: [!0; FRAMES / 32], first: 0, end: 0, free: 0 });

impl Frames {
    fn is_free(&self, frame: u32) -> bool {
        self.taken[frame as usize / 32] & 1 << (frame % 32) == 0
    }

    fn set(&mut self, frame: u32, taken: bool) {
        let (word, bit) = (&mut self.taken[frame as usize / 32], 1 << (frame % 32));
        debug_assert!((*word & bit == 0) == taken, "frame {frame:05X} changes to the state it has");
        if taken {
            *word |= bit;
            self.free -= 1;
        } else {
            *word &= !bit;
            self.free += 1;
        }
    }
}

/// Makes the physical memory from `start` to `end` available.
pub fn init(start: u32, end: u32) {
    STATE.with(|f| {
        f.first = start.div_ceil(PAGE);
        f.end = end.min(LIMIT) / PAGE;
        for frame in f.first..f.end {
            f.set(frame, false);
        }
    });
}

/// Takes one page; its number.
pub fn take() -> Option<u32> {
    STATE.with(|f| {
        let frame = (f.first..f.end).rev().find(|&frame| f.is_free(frame))?;
        f.set(frame, true);
        Some(frame)
    })
}

/// Takes `count` contiguous pages with numbers in `min..max`, the first one a multiple of `align_mask + 1`; the lowest that fit.
pub fn take_run(count: u32, min: u32, max: u32, align_mask: u32) -> Option<u32> {
    STATE.with(|f| {
        let (min, max) = (min.max(f.first), max.min(f.end));
        let mut start = min;
        while start.checked_add(count)? <= max {
            if start & align_mask != 0 {
                start = (start | align_mask) + 1;
                continue;
            }
            match (start..start + count).find(|&frame| !f.is_free(frame)) {
                Some(used) => start = used + 1,
                None => {
                    (start..start + count).for_each(|frame| f.set(frame, true));
                    return Some(start);
                }
            }
        }
        None
    })
}

/// Gives a page back; pages that were never ours (device memory) are ignored.
pub fn give(frame: u32) {
    STATE.with(|f| {
        if (f.first..f.end).contains(&frame) && !f.is_free(frame) {
            f.set(frame, false);
        }
    });
}

/// Free pages, and all pages of the machine.
pub fn counts() -> (u32, u32) {
    STATE.with(|f| (f.free, f.end))
}
