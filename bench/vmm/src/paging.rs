//! The address space: one page directory that maps itself at entry 3FE, so that the page tables are at FF800000 and the directory
//! at FFBFE000.
//!
//! | linear | what |
//! |---|---|
//! | 00000000 | the DOS arena: physical memory below 1 MiB + 64 KiB, except page 0, which is there while `Enable_Touch_1st_Meg` holds |
//! | 00400000 | private and shared arenas: only what a VxD reserves there |
//! | C0000000 | all memory, in order; at its start the system VM's first megabyte (`CB_High_Linear`) |
//! | D0000000 | VxDs, their heap, pages and device memory (`linear`) |
//! | FF800000 | page tables |

use crate::boot::HIGH;
use crate::frames::{self, PAGE};
use crate::pager;
use core::arch::asm;

/// Page table entry: present.
pub const PRESENT: u32 = 1;
/// Page table entry: writable.
pub const WRITE: u32 = 2;
/// Page table entry: ring 3 may use it.
pub const USER: u32 = 4;
/// Page table entry: not cached.
pub const UNCACHED: u32 = 0x18;
/// A bit that is the system's own: the page belongs to its block (it goes back to the free pages with it).
pub const OWNED: u32 = 0x200;
/// A bit that is the system's own: the page is not locked.
pub const PAGEABLE: u32 = 0x400;

/// The page tables in the self-map.
pub const TABLES: u32 = 0xFF80_0000;
/// The page directory in the self-map.
pub const DIRECTORY: u32 = 0xFFBF_E000;

/// The address at which physical address `physical` (below the memory's end) is always mapped.
pub fn direct(physical: u32) -> *mut u8 {
    (physical + HIGH) as *mut u8
}

/// Builds the real page tables and switches to them.
pub fn init(memory_end: u32) {
    let memory_end = memory_end.min(frames::LIMIT);
    let directory = zeroed_frame();
    let entry = |at: u32| direct(directory + at * 4) as *mut u32;
    // SAFETY: the new tables are fresh pages that nobody else uses, reached through the direct map; the switch to them keeps
    // everything mapped where it is.
    unsafe {
        // All tables of the system arena exist from the start: a mapping there never has to make one.
        for at in (HIGH >> 22)..0x3FE {
            *entry(at) = zeroed_frame() | PRESENT | WRITE | USER;
        }
        *entry(0x3FE) = directory | PRESENT | WRITE;
        *entry(0) = zeroed_frame() | PRESENT | WRITE | USER;
        let pte = |linear: u32| direct((*entry(linear >> 22) & !0xFFF) + (linear >> 12 & 0x3FF) * 4) as *mut u32;
        for physical in (0..memory_end).step_by(PAGE as usize) {
            *pte(HIGH + physical) = physical | PRESENT | WRITE;
        }
        for physical in (PAGE..0x11_0000).step_by(PAGE as usize) {
            *pte(physical) = physical | PRESENT | WRITE | USER;
        }
        asm!("mov cr3, {}", in(reg) directory);
        // The 4 MiB pages were the bootstrap's; ring 0 writes to read-only pages (CR0.WP stays clear), as dynalinks need.
        asm!("mov {t}, cr4", "and {t}, ~0x10", "mov cr4, {t}", t = out(reg) _);
    }
}

fn zeroed_frame() -> u32 {
    let Some(frame) = frames::take() else { panic!("no memory for page tables") };
    // SAFETY: the frame is ours and the direct map reaches it.
    unsafe { direct(frame * PAGE).write_bytes(0, PAGE as usize) };
    frame * PAGE
}

fn pte(page: u32) -> *mut u32 {
    (TABLES + page * 4) as *mut u32
}

fn pde(page: u32) -> *mut u32 {
    (DIRECTORY + (page >> 10) * 4) as *mut u32
}

/// The page table entry of linear page `page`; 0 where there is no page table.
pub fn entry(page: u32) -> u32 {
    // SAFETY: the page table that the self-map shows is only read when the directory has it.
    if has_table(page) { unsafe { *pte(page) } } else { 0 }
}

/// Sets the page table entry of linear page `page`, making the page table if need be.
pub fn set_entry(page: u32, value: u32) {
    // SAFETY: the self-map is always there; what an entry maps is the caller's business, as all of paging is.
    unsafe {
        if !has_table(page) {
            *pde(page) = zeroed_frame() | PRESENT | WRITE | USER;
        }
        *pte(page) = value;
        asm!("invlpg [{}]", in(reg) page << 12);
    }
}

/// Whether all bytes of the range can be read.
pub fn is_mapped(address: u32, bytes: u32) -> bool {
    let Some(last) = address.checked_add(bytes.max(1) - 1) else {
        return false;
    };
    pager::bring_in(address >> 12, (last >> 12) - (address >> 12) + 1);
    (address >> 12..=last >> 12).all(|page| entry(page) & PRESENT != 0)
}

/// Reads a byte if there is memory.
pub fn peek8(address: u32) -> Option<u8> {
    // SAFETY: the page is present.
    is_mapped(address, 1).then(|| unsafe { *(address as *const u8) })
}

/// Reads a double word if there is memory.
pub fn peek32(address: u32) -> Option<u32> {
    // SAFETY: the pages are present.
    is_mapped(address, 4).then(|| unsafe { (address as *const u32).read_unaligned() })
}

/// Shows or hides page 0 (`Enable_Touch_1st_Meg`).
pub fn show_page_zero(visible: bool) {
    set_entry(0, if visible { PRESENT | WRITE | USER } else { 0 });
}

/// Whether there is a page table for linear page `page`.
pub fn has_table(page: u32) -> bool {
    // SAFETY: the self-map is always there.
    unsafe { *pde(page) & PRESENT != 0 }
}
