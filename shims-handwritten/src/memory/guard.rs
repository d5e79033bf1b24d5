//! Guard mode (`Pool=guard` in the settings): each block of a driver ends at a page that is not there, and what is freed is not there any more.
//!
//! Whoever goes beyond a block, or uses it when it is freed, faults at once, and the report names the block. Costs two pages a block and more, so it is for looking
//! for a mistake. Freed blocks stay away until many others were freed. Any IRQL.

use super::pool;
use crate::driver;
use alloc::string::String;
use alloc::vec::Vec;
use janus_runtime::cell::Global;

const PAGE: usize = 4096;
/// Freed blocks that stay away.
const AWAY: usize = 128;

#[derive(Clone, Copy, Debug)]
struct Guarded {
    /// The pages, of which the last is never there.
    start: usize,
    pages: usize,
    block: usize,
    bytes: usize,
    /// Who freed it, with which tag it was allocated, and how many were freed before it; 0 for a live one.
    freed: Option<(u32, u32, u64)>,
}

struct State {
    on: bool,
    blocks: Vec<Guarded>,
    freed: u64,
}

static STATE: Global<State> = Global::new(State { on: false, blocks: Vec::new(), freed: 0 });

/// Turns it on, before any driver runs.
pub fn turn_on() {
    STATE.with(|s| s.on = true);
}

/// It is on.
pub fn is_on() -> bool {
    STATE.with(|s| s.on)
}

fn present(start: usize, pages: usize, there: bool) {
    for page in 0..pages {
        let entry = driver::watchdog::entry((start + page * PAGE) as u32);
        // SAFETY: pages of the pool, which are mapped by page tables that the self map shows.
        unsafe {
            let value = entry.read_volatile();
            entry.write_volatile(if there { value | 1 } else { value & !1 });
        }
    }
    // SAFETY: reloading CR3 flushes what the processor remembers of the entries.
    unsafe { core::arch::asm!("mov {0}, cr3", "mov cr3, {0}", out(reg) _) };
}

/// A block that ends at the guard page, but for its alignment; NULL when there is no room.
pub fn allocate(bytes: usize, align: usize) -> *mut u8 {
    let whole = bytes.max(1).next_multiple_of(align);
    // A block that begins at a page has its header on the page before.
    let pages = if align == PAGE { 1 + whole / PAGE } else { (whole + pool::IN_FRONT).div_ceil(PAGE) };
    let start = pool::take_pages(pages + 1);
    if start.is_null() {
        return start;
    }
    let block = start.wrapping_add(pages * PAGE - whole);
    // SAFETY: the pages are ours, and there is room in front.
    unsafe { pool::write_header(block, start as usize, (pages + 1) * PAGE) };
    present(start as usize + pages * PAGE, 1, false);
    let guarded = Guarded { start: start as usize, pages: pages + 1, block: block as usize, bytes, freed: None };
    STATE.with(|s| s.blocks.push(guarded));
    block
}

/// It is a block that was freed.
pub fn is_freed(block: *mut u8) -> bool {
    STATE.with(|s| s.blocks.iter().any(|b| b.block == block as usize && b.freed.is_some()))
}

/// Takes a freed block away; false when it is none of these.
pub fn free(block: *mut u8, tag: u32) -> bool {
    let by = driver::current();
    let found = STATE.with(|s| {
        let number = s.freed;
        let b = s.blocks.iter_mut().find(|b| b.block == block as usize)?;
        b.freed = Some((by, tag, number));
        s.freed += 1;
        Some(*b)
    });
    let Some(b) = found else { return false };
    present(b.start, b.pages - 1, false);
    let oldest = STATE.with(|s| {
        let freed = s.blocks.iter().enumerate().filter_map(|(i, b)| b.freed.map(|f| (f.2, i)));
        let over = freed.clone().count() > AWAY;
        freed.min().filter(|_| over).map(|(_, i)| s.blocks.swap_remove(i))
    });
    if let Some(old) = oldest {
        present(old.start, old.pages, true);
        // SAFETY: pages of ours, present again, which nobody refers to.
        unsafe { pool::give_pages(old.start as *mut u8, old.pages) };
    }
    true
}

/// A tag as people read it.
pub fn tag_text(tag: u32) -> String {
    tag.to_le_bytes().iter().map(|b| if b.is_ascii_graphic() || *b == b' ' { char::from(*b) } else { '.' }).collect()
}

/// What lies at an address where there is nothing, when it was a block's.
pub fn describe(address: u32) -> Option<String> {
    let b = STATE.with(|s| s.blocks.iter().find(|b| (address as usize).wrapping_sub(b.start) < b.pages * PAGE).copied())?;
    Some(match b.freed {
        Some((by, tag, _)) => {
            alloc::format!("in a block of {} bytes, tag {:?}, that {} freed", b.bytes, tag_text(tag), driver::name(by))
        }
        None => alloc::format!("{} bytes behind a block of {} bytes", address as usize - (b.block + b.bytes), b.bytes),
    })
}
