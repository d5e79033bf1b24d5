//! The page services: `_PageAllocate` and its kin, over `linear` blocks.

use crate::frames::{self, PAGE};
use crate::linear::{self, Place};
use crate::pager;
use crate::paging::{self, PAGEABLE, PRESENT, UNCACHED, USER, WRITE};
use crate::{cell::Cell, log, vm};
use alloc::vec::Vec;

/// `PageZeroInit`.
pub const ZERO_INIT: u32 = 1;
/// `PageUseAlign`: alignment, lowest and highest page are given.
pub const USE_ALIGN: u32 = 2;
/// `PageContig`.
pub const CONTIG: u32 = 4;
/// `PageFixed`.
pub const FIXED: u32 = 8;
/// `PageLocked`.
pub const LOCKED: u32 = 0x80;
/// `PageLockedIfDP`: nothing pages through DOS here.
pub const LOCKED_IF_DP: u32 = 0x100;
const KNOWN: u32 = ZERO_INIT | USE_ALIGN | CONTIG | FIXED | LOCKED | LOCKED_IF_DP;

const PG_VM: u32 = 0;
const PG_SYS: u32 = 1;
const PG_HOOKED: u32 = 7;

/// What `_PageAllocate` is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// How many pages.
    pub pages: u32,
    /// `PG_…`.
    pub kind: u32,
    /// The VM, for kinds that belong to one.
    pub vm: u32,
    /// Acceptable first physical pages.
    pub align: u32,
    /// Lowest acceptable physical page.
    pub min: u32,
    /// First physical page that is too high.
    pub max: u32,
    /// `Page…`.
    pub flags: u32,
}

/// `_PageAllocate`: address (which is the handle) and physical address of the first page.
pub fn allocate(r: &Request) -> Option<(u32, u32)> {
    let kind = match r.kind {
        PG_SYS => r.vm == 0,
        PG_VM | PG_HOOKED => vm::is_vm(r.vm),
        _ => false,
    };
    let use_align = r.flags & USE_ALIGN != 0;
    let both_locks = LOCKED | LOCKED_IF_DP;
    let wrong = !kind || r.pages == 0 || r.flags & !KNOWN != 0 || r.flags & both_locks == both_locks;
    if wrong || use_align && r.flags & FIXED == 0 || !(r.align + 1).is_power_of_two() {
        log!("_PageAllocate: not a valid request: {r:X?}");
        return None;
    }
    let locked = r.flags & (FIXED | LOCKED) != 0;
    let zero = r.flags & ZERO_INIT != 0;
    if !use_align {
        let fixed = r.flags & FIXED != 0;
        let address = linear::allocate_as(r.pages, zero, locked, fixed)?;
        if !fixed {
            pager::add(address >> 12, r.pages);
        }
        return Some((address, paging::entry(address >> 12) & !0xFFF));
    }
    let page = linear::reserve(Place::System, r.pages, 1, true)?;
    match commit_aligned(page, r) {
        Some(physical) => {
            if zero {
                // SAFETY: the pages were just committed and are ours.
                unsafe { ((page << 12) as *mut u8).write_bytes(0, (r.pages * PAGE) as usize) };
            }
            Some((page << 12, physical))
        }
        None => {
            linear::release(page << 12);
            None
        }
    }
}

fn commit_aligned(page: u32, r: &Request) -> Option<u32> {
    let step = if r.flags & CONTIG != 0 { r.pages } else { 1 };
    let mut first = None;
    for at in (0..r.pages).step_by(step as usize) {
        let align = if first.is_none() { r.align } else { 0 };
        let frame = frames::take_run(step, r.min, r.max, align)?;
        linear::map(page + at, step, frame, WRITE | paging::OWNED);
        first.get_or_insert(frame * PAGE);
    }
    first
}

/// `_PageReAllocate`: the new address.
pub fn reallocate(address: u32, pages: u32, flags: u32) -> Option<u32> {
    let old = linear::block(address)?;
    if old.fixed || pages == 0 {
        return None;
    }
    let new = linear::allocate_as(pages, flags & ZERO_INIT != 0, flags & LOCKED != 0, false)?;
    let bytes = old.count.min(pages) * PAGE;
    // SAFETY: both blocks are committed and do not overlap.
    unsafe { core::ptr::copy_nonoverlapping(address as *const u8, new as *mut u8, bytes as usize) };
    pager::remove(old.page);
    linear::release(address);
    pager::add(new >> 12, pages);
    Some(new)
}

/// `_PageFree`.
pub fn free(address: u32) -> bool {
    pager::remove(address >> 12);
    let freed = linear::release(address);
    if !freed {
        log!("_PageFree: {address:08X} is no block");
    }
    freed
}

/// `_PageLock` and `_PageUnLock`.
pub fn lock(address: u32, pages: u32, offset: u32, locked: bool) -> bool {
    let Some(block) = linear::block(address) else {
        return false;
    };
    let inside = offset.checked_add(pages).is_some_and(|end| end <= block.count);
    inside && (block.fixed && !locked || linear::set_locked(block.page + offset, pages, locked))
}

/// `_LinPageLock` flag: also give an address in the system arena.
const MAP_GLOBAL: u32 = 0x4000_0000;

/// `_LinPageLock`: nonzero, or with `PAGEMAPGLOBAL` the address of an alias in the system arena.
pub fn lock_linear(page: u32, pages: u32, flags: u32) -> u32 {
    if pages == 0 || !linear::set_locked(page, pages, true) {
        return 0;
    }
    if flags & MAP_GLOBAL == 0 || page >= 0xC0000 {
        return if flags & MAP_GLOBAL != 0 { page << 12 } else { 1 };
    }
    let Some(alias) = linear::reserve(Place::System, pages, 1, true) else {
        return 0;
    };
    for at in 0..pages {
        let entry = paging::entry(page + at);
        paging::set_entry(alias + at, entry & !(PAGEABLE | USER | paging::OWNED));
    }
    alias << 12
}

/// `_LinPageUnLock`.
pub fn unlock_linear(page: u32, pages: u32, flags: u32) -> bool {
    if flags & MAP_GLOBAL != 0 && linear::block(page << 12).is_some_and(|b| b.count == pages) {
        return linear::release(page << 12);
    }
    linear::set_locked(page, pages, false)
}

/// `_PageCheckLinRange`: how many pages from `page` on are valid, at most `pages`.
pub fn check_range(page: u32, pages: u32) -> u32 {
    (0..pages).take_while(|at| pager::is_there(page.wrapping_add(*at))).count() as u32
}

/// `_CopyPageTable`: the entries of `pages` pages; 0 (not present) where there is no page table.
///
/// # Safety
/// `buffer` has room for them.
pub unsafe fn copy_table(page: u32, pages: u32, buffer: *mut u32) -> bool {
    let Some(end) = page.checked_add(pages).filter(|&end| end <= 0x10_0000) else {
        return false;
    };
    for (at, page) in (page..end).enumerate() {
        // Only what is documented of an entry: the low bits that are the system's own stay ours.
        // SAFETY: the caller's promise.
        unsafe { buffer.add(at).write(paging::entry(page)) };
    }
    true
}

struct Mapped {
    physical: u32,
    pages: u32,
    address: u32,
}

static MAPPED: Cell<Vec<Mapped>> = Cell::new(Vec::new());

/// `_MapPhysToLinear`. What was mapped once stays for good, and is given again to whoever asks for a part of it.
pub fn map_physical(physical: u32, bytes: u32) -> Option<u32> {
    let last = physical.checked_add(bytes.max(1) - 1)?;
    if last < frames::counts().1 * PAGE {
        return Some(paging::direct(physical) as u32);
    }
    let (first, pages) = (physical >> 12, (last >> 12) - (physical >> 12) + 1);
    let known = MAPPED.with(|list| {
        let around = list.iter().find(|m| m.physical <= first && first + pages <= m.physical + m.pages)?;
        Some(around.address + ((first - around.physical) << 12))
    });
    let address = match known {
        Some(address) => address,
        None => {
            let page = linear::reserve(Place::System, pages, 1, true)?;
            linear::map(page, pages, first, WRITE | UNCACHED);
            MAPPED.with(|list| list.push(Mapped { physical: first, pages, address: page << 12 }));
            page << 12
        }
    };
    Some(address + (physical & 0xFFF))
}

/// `_PageReserve` places.
const PR_PRIVATE: u32 = 0x8000_0400;
const PR_SHARED: u32 = 0x8006_0000;
const PR_SYSTEM: u32 = 0x8008_0000;
const PR_FIXED: u32 = 8;
const PR_4MEG: u32 = 1;

/// `_PageReserve`: the address.
pub fn reserve(place: u32, pages: u32, flags: u32) -> Option<u32> {
    let place = match place {
        PR_PRIVATE => Place::Private,
        PR_SHARED => Place::Shared,
        PR_SYSTEM => Place::System,
        page => Place::At(page),
    };
    let align = if flags & PR_4MEG != 0 { 1024 } else { 1 };
    linear::reserve(place, pages, align, flags & PR_FIXED != 0).map(|page| page << 12)
}

const PD_ZEROINIT: u32 = 1;
const PD_FIXED: u32 = 4;
const PD_FIXEDZERO: u32 = 3;
const PC_FIXED: u32 = 8;
const PC_LOCKED: u32 = 0x80;
const PC_WRITEABLE: u32 = 0x2_0000;
const PC_USER: u32 = 0x4_0000;
const PC_INCR: u32 = 0x4000_0000;
const PC_CACHEDIS: u32 = 0x10_0000;

/// Whether the pages lie in one reserved block, and none of them is committed unless that may be.
fn is_reserved(page: u32, pages: u32, may_be_committed: bool) -> bool {
    let inside = linear::block_around(page).is_some_and(|b| page.checked_add(pages).is_some_and(|end| end <= b.page + b.count));
    inside && pages > 0 && (may_be_committed || (page..page + pages).all(|p| paging::entry(p) & PRESENT == 0))
}

fn bits(flags: u32) -> u32 {
    let bit = |flag: u32, bits: u32| if flags & flag != 0 { bits } else { 0 };
    bit(PC_WRITEABLE, WRITE) | bit(PC_USER, USER) | bit(PC_CACHEDIS, UNCACHED)
}

/// `_PageCommit`.
pub fn commit(page: u32, pages: u32, pager: u32, flags: u32) -> bool {
    let locked = flags & (PC_FIXED | PC_LOCKED) != 0;
    let fixed_pager = matches!(pager, PD_FIXED | PD_FIXEDZERO);
    if !is_reserved(page, pages, !locked) || fixed_pager && flags & PC_FIXED == 0 {
        return false;
    }
    let zero = matches!(pager, PD_ZEROINIT | PD_FIXEDZERO);
    linear::commit(page, pages, zero, linear::user_bits(flags & PC_USER != 0) | if locked { 0 } else { PAGEABLE })
}

/// `_PageCommitPhys`.
pub fn commit_physical(page: u32, pages: u32, frame: u32, flags: u32) -> bool {
    if !is_reserved(page, pages, false) {
        return false;
    }
    for at in 0..pages {
        let frame = if flags & PC_INCR != 0 { frame + at } else { frame };
        linear::map(page + at, 1, frame, bits(flags));
    }
    true
}

/// `_PageDecommit`.
pub fn decommit(page: u32, pages: u32) -> bool {
    let reserved = is_reserved(page, pages, true);
    if reserved {
        linear::decommit(page, pages);
    }
    reserved
}

/// `_PageModifyPermissions`: the first page's permissions before.
pub fn modify_permissions(page: u32, pages: u32, and: u32, or: u32) -> Option<u32> {
    if !is_reserved(page, pages, true) {
        return None;
    }
    let permissions = |entry: u32| {
        let bit = |bits: u32, flag: u32| if entry & bits != 0 { flag } else { 0 };
        bit(WRITE, PC_WRITEABLE) | bit(USER, PC_USER)
    };
    let before = permissions(paging::entry(page));
    for p in page..page + pages {
        let entry = paging::entry(p);
        let after = permissions(entry) & and | or;
        paging::set_entry(p, entry & !(WRITE | USER) | bits(after & (PC_WRITEABLE | PC_USER)));
    }
    Some(before)
}
