//! Linear memory in blocks of pages: who has which range of the arenas, and the physical pages behind it.
//!
//! A block's handle is its base address, as on Windows 95. Pages are committed when they are allocated: there is no swap file,
//! and what a VxD must lock is told apart only by a bit of the page table entry.

use crate::cell::Cell;
use crate::frames::{self, PAGE};
use crate::pager;
use crate::paging::{self, OWNED, PAGEABLE, PRESENT, USER, WRITE};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// First and last-but-one page of the part of the system arena that blocks come from.
const SYSTEM: (u32, u32) = (0xD000_0000 >> 12, 0xFF80_0000 >> 12);
const SHARED: (u32, u32) = (0x8000_0000 >> 12, 0xC000_0000 >> 12);
const PRIVATE: (u32, u32) = (0x0040_0000 >> 12, 0x8000_0000 >> 12);

/// Where a block is to lie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Anywhere in the system arena.
    System,
    /// Anywhere in the shared arena.
    Shared,
    /// Anywhere in the private arena.
    Private,
    /// At this page or nowhere.
    At(u32),
}

/// A range of linear pages that somebody has.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// First page.
    pub page: u32,
    /// Pages.
    pub count: u32,
    /// It may not be moved or unlocked.
    pub fixed: bool,
}

static BLOCKS: Cell<Vec<Block>> = Cell::new(Vec::new());

fn find_gap(blocks: &[Block], (first, end): (u32, u32), count: u32, align: u32) -> Option<u32> {
    // One page stays free behind every block, so that running over its end faults.
    let mut start = first;
    for block in blocks.iter().filter(|b| (first..end).contains(&b.page)) {
        if start + count < block.page {
            break;
        }
        start = (block.page + block.count + 1).next_multiple_of(align);
    }
    (start + count < end).then_some(start)
}

/// Reserves `count` pages; the first page's number.
pub fn reserve(place: Place, count: u32, align: u32, fixed: bool) -> Option<u32> {
    if count == 0 {
        return None;
    }
    BLOCKS.with(|blocks| {
        let page = match place {
            Place::System => find_gap(blocks, SYSTEM, count, align)?,
            Place::Shared => find_gap(blocks, SHARED, count, align)?,
            Place::Private => find_gap(blocks, PRIVATE, count, align)?,
            Place::At(page) => {
                let end = page.checked_add(count)?;
                let arena = [SYSTEM, SHARED, PRIVATE].into_iter().any(|a| a.0 <= page && end <= a.1);
                let taken = blocks.iter().any(|b| b.page < end && page < b.page + b.count);
                if !arena || taken {
                    return None;
                }
                page
            }
        };
        let at = blocks.partition_point(|b| b.page < page);
        blocks.insert(at, Block { page, count, fixed });
        Some(page)
    })
}

/// The block that starts at `address`.
pub fn block(address: u32) -> Option<Block> {
    BLOCKS.with(|blocks| blocks.iter().find(|b| b.page << 12 == address).copied())
}

/// The block around `page`.
pub fn block_around(page: u32) -> Option<Block> {
    BLOCKS.with(|blocks| blocks.iter().find(|b| (b.page..b.page + b.count).contains(&page)).copied())
}

/// Gives a block back with all its pages; false when none starts there.
pub fn release(address: u32) -> bool {
    let Some(found) = block(address) else {
        return false;
    };
    decommit(found.page, found.count);
    BLOCKS.with(|blocks| blocks.retain(|b| b.page != found.page));
    true
}

/// Puts fresh physical pages behind linear pages that have none; false (and nothing done) when there are not enough.
pub fn commit(page: u32, count: u32, zero: bool, bits: u32) -> bool {
    let missing = (page..page + count).filter(|&p| paging::entry(p) & PRESENT == 0).count() as u32;
    if frames::counts().0 < missing + 64 {
        return false;
    }
    for p in page..page + count {
        if paging::entry(p) & PRESENT == 0 {
            let Some(frame) = frames::take() else {
                return false;
            };
            paging::set_entry(p, (frame * PAGE) | PRESENT | WRITE | OWNED | bits);
            // What a fresh page holds is undefined: a pattern that nobody mistakes for zeros shows who relies on it.
            // SAFETY: the page was just mapped and is ours.
            unsafe { ((p << 12) as *mut u8).write_bytes(if zero { 0 } else { 0xA5 }, PAGE as usize) };
        }
    }
    true
}

/// Maps contiguous physical pages from `frame` on.
pub fn map(page: u32, count: u32, frame: u32, bits: u32) {
    for at in 0..count {
        paging::set_entry(page + at, ((frame + at) * PAGE) | PRESENT | bits);
    }
}

/// Takes the physical pages away.
pub fn decommit(page: u32, count: u32) {
    for p in page..page + count {
        let entry = paging::entry(p);
        if entry & PRESENT != 0 {
            paging::set_entry(p, 0);
            if entry & OWNED != 0 {
                frames::give(entry / PAGE);
            }
        }
    }
}

/// Reserves and commits `count` pages of the system arena; their address.
pub fn allocate(count: u32, zero: bool, locked: bool) -> Option<u32> {
    allocate_as(count, zero, locked, locked)
}

/// As [`allocate`]; what is locked but not fixed can be unlocked.
pub fn allocate_as(count: u32, zero: bool, locked: bool, fixed: bool) -> Option<u32> {
    let page = reserve(Place::System, count, 1, fixed)?;
    if commit(page, count, zero, if locked { 0 } else { PAGEABLE }) {
        return Some(page << 12);
    }
    release(page << 12);
    None
}

/// How often pages are locked that would be pageable otherwise.
static LOCKS: Cell<BTreeMap<u32, u32>> = Cell::new(BTreeMap::new());

/// Locks or unlocks committed pages; false when one of them is not there. Locks are counted.
pub fn set_locked(page: u32, count: u32, locked: bool) -> bool {
    pager::bring_in(page, count);
    if !(page..page.saturating_add(count)).all(|p| paging::entry(p) & PRESENT != 0) {
        return false;
    }
    for p in page..page + count {
        let entry = paging::entry(p);
        let left = LOCKS.with(|locks| match (locks.get_mut(&p), locked) {
            (Some(count), true) => {
                *count += 1;
                *count
            }
            (Some(count), false) if *count > 1 => {
                *count -= 1;
                *count
            }
            (Some(_), false) => {
                locks.remove(&p);
                0
            }
            (None, true) if entry & PAGEABLE != 0 => {
                locks.insert(p, 1);
                1
            }
            // What was never pageable is locked for good, but for a block that was allocated so and may be unlocked.
            (None, _) => u32::from(locked),
        });
        let pageable = left == 0 && block_around(p).is_some_and(|b| !b.fixed);
        paging::set_entry(p, if pageable { entry | PAGEABLE } else { entry & !PAGEABLE });
    }
    true
}

/// The bits of a page table entry for pages that ring 3 may use.
pub fn user_bits(user: bool) -> u32 {
    if user { USER } else { 0 }
}
