//! Descriptors: the flat ring-0 segments that VxDs know (CS 28h, DS ES SS 30h), the task of the double fault, and the selectors
//! that VxDs allocate.

use crate::cell::Cell;
use core::arch::asm;

/// Ring-0 code.
pub const CODE: u16 = 0x28;
/// Ring-0 data and stack.
pub const DATA: u16 = 0x30;
const TASK: u16 = 0x18;
/// The task that a double fault switches to.
pub const FAULT_TASK: u16 = 0x20;

const ENTRIES: usize = 512;
/// First selector that `_Allocate_GDT_Selector` gives out.
const FIRST_FREE: usize = 0x20;

/// A 32-bit task state segment.
#[repr(C)]
pub struct Tss {
    /// Selector of the task that was left.
    pub link: u32,
    stacks: [u32; 6],
    /// Page directory.
    pub cr3: u32,
    /// Instruction.
    pub eip: u32,
    /// Flags.
    pub eflags: u32,
    /// EAX ECX EDX EBX ESP EBP ESI EDI.
    pub registers: [u32; 8],
    /// ES CS SS DS FS GS.
    pub segments: [u32; 6],
    ldt: u32,
    io_map: u32,
}

impl Tss {
    const fn new() -> Tss {
        Tss { link: 0, stacks: [0; 6], cr3: 0, eip: 0, eflags: 2, registers: [0; 8], segments: [0; 6], ldt: 0, io_map: 0x68 << 16 }
    }
}

/// Index of ESP in [`Tss::registers`].
pub const ESP: usize = 4;

static GDT: Cell<[u64; ENTRIES]> = Cell::new([0; ENTRIES]);
/// The task everything runs in; a double fault leaves its registers here.
pub static MAIN: Cell<Tss> = Cell::new(Tss::new());
/// The task that reports a double fault.
pub static FAULT: Cell<Tss> = Cell::new(Tss::new());

/// Packs base, limit, access byte and flags nibble into a descriptor.
pub fn descriptor(base: u32, limit: u32, access: u8, flags: u8) -> u64 {
    u64::from(limit & 0xFFFF)
        | u64::from(base & 0xFF_FFFF) << 16
        | u64::from(access) << 40
        | u64::from(limit >> 16 & 0xF) << 48
        | u64::from(flags & 0xF) << 52
        | u64::from(base >> 24) << 56
}

#[repr(C, packed)]
struct Pointer {
    limit: u16,
    base: u32,
}

/// Loads the descriptor table; `fault_entry` runs on `fault_stack` after a double fault.
pub fn init(fault_entry: u32, fault_stack: u32) {
    let cr3: u32;
    // SAFETY: reads CR3.
    unsafe { asm!("mov {}, cr3", out(reg) cr3) };
    let main = MAIN.with(|t| {
        // Leaving a task saves all registers but this one.
        t.cr3 = cr3;
        &raw const *t as u32
    });
    let fault = FAULT.with(|t| {
        t.cr3 = cr3;
        t.eip = fault_entry;
        t.registers[ESP] = fault_stack;
        let data = u32::from(DATA);
        t.segments = [data, u32::from(CODE), data, data, 0, 0];
        &raw const *t as u32
    });
    let base = GDT.with(|gdt| {
        gdt[usize::from(CODE) / 8] = descriptor(0, 0xF_FFFF, 0x9B, 0xC);
        gdt[usize::from(DATA) / 8] = descriptor(0, 0xF_FFFF, 0x93, 0xC);
        gdt[usize::from(TASK) / 8] = descriptor(main, 0x67, 0x89, 0);
        gdt[usize::from(FAULT_TASK) / 8] = descriptor(fault, 0x67, 0x89, 0);
        gdt.as_ptr() as u32
    });
    let pointer = Pointer { limit: (ENTRIES * 8 - 1) as u16, base };
    // SAFETY: the table is static and holds the segments that are loaded; the far return reloads CS with the next line.
    unsafe {
        asm!(
            "lgdt ({pointer})",
            "pushl ${code}",
            "pushl $2f",
            "lretl",
            "2:",
            "movw {data:x}, %ds",
            "movw {data:x}, %es",
            "movw {data:x}, %ss",
            "movw {zero:x}, %fs",
            "movw {zero:x}, %gs",
            "ltr {task:x}",
            pointer = in(reg) &pointer,
            code = const CODE,
            data = in(reg) DATA as u32,
            zero = in(reg) 0u32,
            task = in(reg) TASK as u32,
            options(att_syntax)
        );
    }
}

/// Takes a free selector for `descriptor` with the requested privilege level from it.
pub fn allocate(descriptor: u64) -> Option<u16> {
    GDT.with(|gdt| {
        let at = (FIRST_FREE..ENTRIES).find(|&at| gdt[at] == 0)?;
        gdt[at] = descriptor;
        Some((at * 8) as u16 | (descriptor >> 45 & 3) as u16)
    })
}

/// Frees a selector that [`allocate`] gave.
pub fn free(selector: u16) -> bool {
    set(selector, 0)
}

/// Replaces the descriptor of an allocated selector.
pub fn set(selector: u16, descriptor: u64) -> bool {
    let at = usize::from(selector) / 8;
    GDT.with(|gdt| {
        let valid = (FIRST_FREE..ENTRIES).contains(&at) && selector & 4 == 0 && gdt[at] != 0;
        if valid {
            gdt[at] = descriptor;
        }
        valid
    })
}

/// The descriptor of any selector in use.
pub fn get(selector: u16) -> Option<u64> {
    let at = usize::from(selector) / 8;
    if selector & 4 != 0 || at >= ENTRIES {
        return None;
    }
    GDT.with(|gdt| (gdt[at] != 0).then(|| gdt[at]))
}

/// The descriptor table itself: its selector count.
pub fn entries() -> u32 {
    ENTRIES as u32
}
