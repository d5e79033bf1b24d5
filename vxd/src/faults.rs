//! Processor exceptions below a driver's call: hooked at the VMM, handed to the containment.
//!
//! A hook is called near, EBP pointing at the frame of the fault. It changes the frame and returns, or goes on to the handler before it.

use janus_abi::callbacks::{EVENT_PROC, EVENT_PROC_Routine};
use janus_abi::types::{Client_Reg_Struc, HVM};
use janus_abi::vxd::call::vmm;
use janus_shims::driver::{self, FaultFrame};

/// Exceptions that a driver can raise. The others are the VMM's business (2: NMI, 9: no such processor, 15: reserved).
const VECTORS: [u32; 14] = [0, 1, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 16];
const COUNT: usize = 17;
/// Its frame is on another stack and says what ESP was; all others lie where ESP was.
const DOUBLE_FAULT: u32 = 8;

/// What a hook's EBP points at.
#[repr(C)]
struct Frame {
    edi: u32,
    esi: u32,
    ebp: u32,
    esp: u32,
    ebx: u32,
    edx: u32,
    ecx: u32,
    eax: u32,
    error: u32,
    eip: u32,
    cs: u32,
    eflags: u32,
}

/// Handlers that were there before, by vector.
static mut PREVIOUS: [u32; COUNT] = [0; COUNT];

/// Where every hook goes: the vector and the VMM's return address are on the stack.
#[unsafe(naked)]
unsafe extern "C" fn common() {
    core::arch::naked_asm!(
        "pushad",
        "cld",
        "push ebp",
        "push dword ptr [esp + 36]",
        "call {contain}",
        "add esp, 8",
        "test eax, eax",
        "popad",
        "jz 2f",
        "add esp, 4",
        "clc",
        "ret",
        "2:",
        "push eax",
        "mov eax, [esp + 4]",
        "mov eax, [{previous} + 4*eax]",
        "mov [esp + 4], eax",
        "test eax, eax",
        "pop eax",
        "jz 3f",
        "ret", // to the handler before
        "3:",
        "add esp, 4",
        "stc",
        "ret",
        contain = sym contain,
        previous = sym PREVIOUS,
    )
}

unsafe extern "C" fn contain(vector: u32, frame: *mut Frame) -> u32 {
    // SAFETY: the VMM's frame.
    let f = unsafe { &mut *frame };
    let address: u32;
    // SAFETY: reads a control register.
    unsafe { core::arch::asm!("mov {0}, cr2", out(reg) address) };
    let fault = FaultFrame {
        vector,
        error: f.error,
        address,
        eax: f.eax,
        ebx: f.ebx,
        ecx: f.ecx,
        edx: f.edx,
        esi: f.esi,
        edi: f.edi,
        ebp: f.ebp,
        esp: if vector == DOUBLE_FAULT { f.esp } else { frame as u32 + size_of::<Frame>() as u32 },
        eip: f.eip,
        eflags: f.eflags,
        cs: f.cs,
    };
    match driver::fault(&fault) {
        Some(eip) => {
            f.eip = eip;
            f.eflags &= !0x500; // no single step, direction up
            1
        }
        None => 0,
    }
}

macro_rules! hooks {
    ($($name:ident $vector:literal),*) => {
        $(#[unsafe(naked)]
        unsafe extern "C" fn $name() {
            core::arch::naked_asm!(concat!("push ", $vector), "jmp {c}", c = sym common)
        })*
        fn entry_of(vector: u32) -> *const () {
            match vector {
                $($vector => $name as *const (),)*
                _ => core::ptr::null(),
            }
        }
    };
}
hooks!(
    divide 0, debug 1, breakpoint 3, overflow 4, bound 5, opcode 6, coprocessor 7, double 8, tss 10, segment 11, stack 12, protection 13, page 14,
    floating 16
);

/// Hooks all; false when the VMM refuses the page fault.
#[unsafe(link_section = ".icode")]
#[inline(never)]
pub fn hook() -> bool {
    let mut page_fault = false;
    for vector in VECTORS {
        // SAFETY: the hook keeps the contract above.
        let r = unsafe { vmm::Hook_VMM_Fault(vector, entry_of(vector) as *mut _) };
        if !r.failed {
            // SAFETY: nothing faults into this vector's hook before the next instruction matters.
            unsafe { PREVIOUS[vector as usize] = r.previous as u32 };
            page_fault |= vector == 14;
        }
    }
    page_fault
}

/// The VMM's handlers are through with an NMI.
struct Nmi;

impl EVENT_PROC_Routine for Nmi {
    unsafe fn routine(_vm: HVM, _reference: u32, _client: *mut Client_Reg_Struc) {
        janus_shims::nmi::arrived();
    }
}

/// Asks to be told of NMIs. Only while the VMM initialises.
pub fn hook_nmi() {
    // SAFETY: the procedure keeps all registers and lies in locked memory.
    unsafe { vmm::Hook_NMI_Event(EVENT_PROC::serve::<Nmi>()) };
}

/// Takes the hooks out.
pub fn unhook() {
    for vector in VECTORS {
        // SAFETY: what `hook` installed.
        unsafe { vmm::Unhook_VMM_Fault(vector, entry_of(vector) as *mut _) };
    }
}
