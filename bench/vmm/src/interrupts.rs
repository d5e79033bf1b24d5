//! The interrupt descriptor table, and where each gate leads.
//!
//! | vector | what |
//! |---|---|
//! | 00–1F | faults (`faults`); 02 is the power switch, 08 a task of its own |
//! | 20 | dynalinks (`dynalink`) |
//! | 50–5F | the lines of the two interrupt controllers (`vpicd`) |

use crate::cell::Cell;
use crate::{clock, dynalink, faults, gdt, shutdown, timeouts, vpicd};
use core::arch::{asm, global_asm};
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Vector of line 0.
pub const FIRST_IRQ: u8 = 0x50;

/// Interrupts that are being handled.
static DEPTH: AtomicU32 = AtomicU32::new(0);
/// The processor waits for an interrupt where a program in ring 3 would run.
static IN_RING3: AtomicBool = AtomicBool::new(false);
/// The outermost interrupt hit ring-0 code.
static INTERRUPTED_VMM: AtomicBool = AtomicBool::new(false);

/// Address of the number of interrupts that are being handled.
pub fn depth_address() -> u32 {
    DEPTH.as_ptr() as u32
}

/// How many interrupts are being handled.
pub fn depth() -> u32 {
    DEPTH.load(Ordering::Relaxed)
}

/// Whether an interrupt is being handled that hit the VMM itself.
pub fn vmm_interrupted() -> bool {
    depth() > 1 || depth() == 1 && INTERRUPTED_VMM.load(Ordering::Relaxed)
}

/// Halts until an interrupt was handled, in ring 0. Interrupts are off before and after.
pub fn wait() {
    // SAFETY: `sti` takes effect after `hlt` has begun, so no wake-up is lost.
    unsafe { asm!("sti", "hlt", "cli") };
}

/// Halts as the program in ring 3 that the initial thread stands for.
pub fn wait_in_ring3() {
    IN_RING3.store(true, Ordering::Relaxed);
    wait();
    IN_RING3.store(false, Ordering::Relaxed);
}

/// Vectors that lead anywhere: 00–20 and 50–5F.
const GATES: usize = 33 + 16;

// Every gate saves the same frame: what `pushad` leaves, behind it error code, EIP, CS and EFLAGS, below it DS ES FS GS.
// This is the frame that a fault hook gets.
global_asm!(
    r#"
    .macro GATE number error
    gate_\number:
        .if \error == 0
            pushl $0
        .endif
        pushal
        pushl %ds
        pushl %es
        pushl %fs
        pushl %gs
        lea 16(%esp), %ebp
        pushl %ebp
        pushl $\number
        jmp gate_common
    .endm

    .text
    gate_common:
        mov $0x30, %eax
        mov %ax, %ds
        mov %ax, %es
        cld
        call gate_entry
        add $8, %esp
        popl %gs
        popl %fs
        popl %es
        popl %ds
        popal
        add $4, %esp
        iretl

    .irp number,0,1,2,3,4,5,6,7,9,15,16,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32
        GATE \number 0
    .endr
    .irp number,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95
        GATE \number 0
    .endr
    .irp number,8,10,11,12,13,14,17
        GATE \number 1
    .endr

    .section .rodata.gates, "a"
    .align 4
    .global gates
    gates:
    .irp number,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95
        .long \number, gate_\number
    .endr
    .text

    .global double_fault_task
    double_fault_task:
        cld
        clts
        call double_fault
        iretl
        jmp double_fault_task
    "#,
    options(att_syntax)
);

unsafe extern "C" {
    static gates: [[u32; 2]; GATES];
    fn double_fault_task();
}

static IDT: Cell<[u64; 96]> = Cell::new([0; 96]);

#[repr(align(16))]
struct FaultStack([u32; 2048]);
static FAULT_TASK_STACK: Cell<FaultStack> = Cell::new(FaultStack([0; 2048]));

#[repr(C, packed)]
struct Pointer {
    limit: u16,
    base: u32,
}

/// Loads the segment and interrupt tables. Interrupts stay off.
pub fn init() {
    let stack = FAULT_TASK_STACK.with(|s| s.0.as_ptr_range().end as u32 - 16);
    gdt::init(double_fault_task as *const () as u32, stack);
    let base = IDT.with(|idt| {
        // SAFETY: the table is written by the assembler and read-only.
        for [vector, address] in unsafe { gates } {
            idt[vector as usize] = gate(gdt::CODE, address, 0x8E);
        }
        idt[8] = gate(gdt::FAULT_TASK, 0, 0x85);
        idt.as_ptr() as u32
    });
    let pointer = Pointer { limit: (96 * 8 - 1) as u16, base };
    // SAFETY: the table is static and complete.
    unsafe { asm!("lidt [{}]", in(reg) &pointer) };
}

fn gate(selector: u16, address: u32, access: u8) -> u64 {
    u64::from(address & 0xFFFF) | u64::from(selector) << 16 | u64::from(access) << 40 | u64::from(address >> 16) << 48
}

/// Where the gates' assembly leads.
#[unsafe(no_mangle)]
extern "C" fn gate_entry(vector: u32, frame: *mut faults::Frame) {
    // SAFETY: the assembly passes the frame it just made, which nobody else knows.
    let frame = unsafe { &mut *frame };
    match vector {
        2 => shutdown::power_switch(frame.eip, frame.eflags),
        0x20 => dynalink::int20(frame),
        0x50..=0x5F => interrupt((vector - u32::from(FIRST_IRQ)) as u8, frame),
        _ => faults::fault(vector, frame),
    }
}

fn interrupt(line: u8, frame: &faults::Frame) {
    if DEPTH.fetch_add(1, Ordering::Relaxed) == 0 {
        INTERRUPTED_VMM.store(!IN_RING3.load(Ordering::Relaxed), Ordering::Relaxed);
    }
    vpicd::hardware_interrupt(line, frame.eip);
    DEPTH.fetch_sub(1, Ordering::Relaxed);
}

/// The timer's interrupt: called by `vpicd` for line 0.
pub fn timer(eip: u32) {
    clock::tick();
    timeouts::run_due_async();
    shutdown::watch(eip);
}
