//! Faults in ring 0: hooks first, then what the VMM itself does about them, then the report that ends the run.
//!
//! The contract that a hook (`Hook_VMM_Fault`) has to rely on stands in `FAULTS.md`. In short: it is called with interrupts off,
//! EBX the current VM, EBP the [`Frame`]; it changes the frame and returns, or jumps to the handler before it.

use crate::call::{self, Regs};
use crate::cell::{self, Cell};
use crate::{control, dynalink, gdt, interrupts, log, pager, paging, port, ring0_file, shutdown, threads, vm, vpicd, vxds};
use alloc::vec::Vec;
use core::arch::{asm, naked_asm};
use core::fmt::Arguments;
use core::sync::atomic::{AtomicBool, Ordering};

/// What a gate saved; the hook's EBP points at `edi`. Below it lie DS, ES, FS, GS.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are the registers")]
pub struct Frame {
    pub edi: u32,
    pub esi: u32,
    pub ebp: u32,
    pub esp: u32,
    pub ebx: u32,
    pub edx: u32,
    pub ecx: u32,
    pub eax: u32,
    pub error: u32,
    pub eip: u32,
    pub cs: u32,
    pub eflags: u32,
}

/// Vectors that can be hooked.
const HOOKABLE: usize = 0x50;
const DOUBLE_FAULT: u32 = 8;
const PAGE_FAULT: u32 = 14;

/// Identical faults in a row that a hook may claim to have handled.
const PATIENCE: u32 = 100;

struct State {
    /// The newest handler of each vector: a VxD's, or [`vmm_handler`].
    hooks: [u32; HOOKABLE],
    /// Handlers that were installed during Sys_Critical_Init: they come after the VMM's own.
    late: [u32; HOOKABLE],
    /// Who is before whom: vector, handler, the one it goes on to.
    chain: Vec<(usize, u32, u32)>,
    page_hooks: Vec<u32>,
    nmi_events: Vec<u32>,
    exception_handlers: Vec<u32>,
    /// Faults that are being handled, the innermost last.
    current: Vec<(u32, u32)>,
    last: (u32, u32, u32, u32),
    repeats: u32,
}

static STATE: Cell<State> = Cell::new(State {
    hooks: [0; HOOKABLE],
    late: [0; HOOKABLE],
    chain: Vec::new(),
    page_hooks: Vec::new(),
    nmi_events: Vec::new(),
    exception_handlers: Vec::new(),
    current: Vec::new(),
    last: (0, 0, 0, 0),
    repeats: 0,
});

/// The VMM's own handlers stand between those of Sys_Critical_Init and all later ones.
static VMM_HANDLERS_IN: AtomicBool = AtomicBool::new(false);
static REPORTING: AtomicBool = AtomicBool::new(false);

#[unsafe(naked)]
unsafe extern "C" fn vmm_handler() {
    naked_asm!("push ebp", "call {f}", "add esp, 4", "ret", f = sym vmm_fault)
}

/// After Sys_Critical_Init: the VMM's own handlers.
pub fn install_own_handlers() {
    VMM_HANDLERS_IN.store(true, Ordering::Relaxed);
}

/// `Hook_VMM_Fault`: the handler before this one.
pub fn hook(vector: u32, handler: u32) -> Option<u32> {
    if vector == 2 || vector as usize >= HOOKABLE {
        return None;
    }
    let at = vector as usize;
    let own = vmm_handler as *const () as u32;
    let late = !VMM_HANDLERS_IN.load(Ordering::Relaxed);
    let previous = STATE.with(|s| {
        let list = if late { &mut s.late } else { &mut s.hooks };
        let previous = core::mem::replace(&mut list[at], handler);
        let previous = if previous == 0 && !late { own } else { previous };
        s.chain.push((at, handler, previous));
        previous
    });
    dynalink::tell(handler, previous);
    Some(previous)
}

/// `Unhook_VMM_Fault`. A handler that another one was put on can only go when that one has a variable to be told by.
pub fn unhook(vector: u32, handler: u32) -> bool {
    let at = vector as usize;
    let above = STATE.with(|s| {
        let found = s.chain.iter().rposition(|c| c.0 == at && c.1 == handler)?;
        let previous = s.chain[found].2;
        for list in [&mut s.hooks, &mut s.late] {
            if list[at] == handler {
                list[at] = previous;
                s.chain.remove(found);
                return Some((0, previous));
            }
        }
        let above = s.chain.iter_mut().find(|c| c.0 == at && c.2 == handler)?;
        Some((above.1, previous))
    });
    match above {
        None => false,
        Some((0, _)) => true,
        Some((above, previous)) => {
            let told = dynalink::tell(above, previous);
            if told {
                STATE.with(|s| {
                    s.chain.retain(|c| !(c.0 == at && c.1 == handler));
                    s.chain.iter_mut().filter(|c| c.0 == at && c.1 == above).for_each(|c| c.2 = previous);
                });
            }
            told
        }
    }
}

/// `Get_Fault_Hook_Addrs`: the VMM handler of a vector.
pub fn hook_address(vector: u32) -> Option<u32> {
    STATE.with(|s| s.hooks.get(vector as usize).copied())
}

/// `Hook_Invalid_Page_Fault`; the newest is asked first.
pub fn hook_page_fault(handler: u32) {
    STATE.with(|s| s.page_hooks.push(handler));
}

/// `Unhook_Invalid_Page_Fault`.
pub fn unhook_page_fault(handler: u32) -> bool {
    STATE.with(|s| remove(&mut s.page_hooks, handler))
}

/// `Install_Exception_Handler`: the address of an `Exception_Handler_Struc` (reserved, start, end, handler).
pub fn install_exception_handler(handler: u32) {
    STATE.with(|s| s.exception_handlers.push(handler));
}

/// `Remove_Exception_Handler`.
pub fn remove_exception_handler(handler: u32) -> bool {
    STATE.with(|s| remove(&mut s.exception_handlers, handler))
}

fn remove(list: &mut Vec<u32>, item: u32) -> bool {
    let found = list.iter().rposition(|&i| i == item);
    found.map(|at| list.remove(at)).is_some()
}

/// `Hook_NMI_Event`.
pub fn hook_nmi_event(procedure: u32) {
    STATE.with(|s| s.nmi_events.push(procedure));
}

/// The NMI handlers are through: each procedure is told, in the order in which they came.
pub fn nmi_events() {
    for at in 0.. {
        let Some(procedure) = STATE.with(|s| s.nmi_events.get(at).copied()) else { return };
        let regs = Regs { ebx: vm::system(), ebp: vm::client(), ..Regs::default() };
        // SAFETY: the VxD gave this routine for NMIs.
        unsafe { call::with(procedure, regs) };
    }
}

fn cr2() -> u32 {
    let value;
    // SAFETY: reads CR2.
    unsafe { asm!("mov {}, cr2", out(reg) value) };
    value
}

/// A fault in ring 0.
pub fn fault(vector: u32, frame: &mut Frame) {
    let address = cr2();
    if REPORTING.load(Ordering::Relaxed) {
        log!("fault {vector:02X} at {:08X} while the report was made", frame.eip);
        port::exit(1);
    }
    if vector == PAGE_FAULT && pager::fault(address, frame.eip) {
        return;
    }
    let before = *frame;
    let this = (vector, frame.eip, before.esp, address);
    let hopeless = STATE.with(|s| {
        s.repeats = if s.last == this { s.repeats + 1 } else { 0 };
        s.last = this;
        s.current.push((vector, address));
        s.repeats > PATIENCE
    });
    if hopeless {
        report(vector, frame, address, format_args!("the same fault again and again: its handler changes nothing"));
    }
    let handler = STATE.with(|s| s.hooks.get(vector as usize).copied().unwrap_or(0));
    if handler == 0 {
        vmm_fault(frame);
    } else {
        enter(handler, frame);
    }
    STATE.with(|s| s.current.pop());
}

fn enter(handler: u32, frame: &mut Frame) {
    let regs = Regs { ebx: vm::system(), ebp: &raw mut *frame as u32, ..Regs::default() };
    // SAFETY: the VxD gave this routine as its fault handler.
    unsafe { call::with(handler, regs) };
}

/// What the VMM does about a fault that no hook took.
extern "C" fn vmm_fault(frame: *mut Frame) {
    // SAFETY: the frame is the one that `fault` passed to the hooks.
    let frame = unsafe { &mut *frame };
    let (vector, address) = STATE.with(|s| s.current.last().copied().unwrap_or((0, 0)));
    if try_exception_handlers(frame) || vector == PAGE_FAULT && try_page_hooks(address) {
        return;
    }
    let late = STATE.with(|s| s.late.get(vector as usize).copied().unwrap_or(0));
    if late != 0 {
        return enter(late, frame);
    }
    report(vector, frame, address, format_args!("unhandled"));
}

/// A handler for the range around EIP gets control with everything as it was when the fault happened.
fn try_exception_handlers(frame: &mut Frame) -> bool {
    for at in 0.. {
        let Some(block) = STATE.with(|s| s.exception_handlers.iter().rev().nth(at).copied()) else {
            break;
        };
        let field = |n: u32| paging::peek32(block + n * 4);
        if let (Some(start), Some(end), Some(handler)) = (field(1), field(2), field(3))
            && (start..=end).contains(&frame.eip)
        {
            frame.eip = handler;
            return true;
        }
    }
    false
}

/// `IPF_Data`.
#[repr(C)]
struct PageFault {
    address: u32,
    page: u32,
    entry: u32,
    vm: u32,
    flags: u32,
}

const IPF_PGDIR: u32 = 1;
const IPF_REFLT: u32 = 0x20;
const IPF_VMM: u32 = 0x40;

fn try_page_hooks(address: u32) -> bool {
    let (mut at, nested) = STATE.with(|s| (s.page_hooks.len(), s.current.iter().filter(|c| c.0 == PAGE_FAULT).count() > 1));
    let directory = if paging::has_table(address >> 12) { 0 } else { IPF_PGDIR };
    let flags = IPF_VMM | directory | if nested { IPF_REFLT } else { 0 };
    let data = PageFault { address, page: address >> 12, entry: paging::entry(address >> 12), vm: vm::system(), flags };
    let ints = cell::ints_enabled();
    while at > 0 {
        at -= 1;
        let Some(handler) = STATE.with(|s| s.page_hooks.get(at).copied()) else {
            continue;
        };
        cell::enable_ints();
        let regs = Regs { ebx: vm::system(), edi: &raw const data as u32, ebp: vm::client(), ..Regs::default() };
        // SAFETY: the VxD gave this routine for page faults.
        let after = unsafe { call::with(handler, regs) };
        if !ints {
            cell::disable_ints();
        }
        if !after.cf() {
            return true;
        }
    }
    false
}

/// Stack that a double fault is handled on.
#[repr(align(16))]
struct Stack([u32; 4096]);
static EMERGENCY: Cell<Stack> = Cell::new(Stack([0; 4096]));

/// In the task of the double fault: lets the main task go on in [`on_emergency_stack`], its registers in a frame there.
#[unsafe(no_mangle)]
extern "C" fn double_fault() {
    let (low, high) = EMERGENCY.with(|s| (s.0.as_ptr() as u32, s.0.as_ptr_range().end as u32));
    let nested = gdt::MAIN.with(|main| {
        let [eax, ecx, edx, ebx, esp, ebp, esi, edi] = main.registers;
        let frame = Frame { edi, esi, ebp, esp, ebx, edx, ecx, eax, error: 0, eip: main.eip, cs: gdt::CODE.into(), eflags: main.eflags };
        if (low..high).contains(&esp) {
            return Some(frame);
        }
        let at = high - 64 - size_of::<Frame>() as u32;
        // SAFETY: the emergency stack is not in use (ESP was elsewhere).
        unsafe {
            (at as *mut Frame).write(frame);
            // Behind the segment registers, for `on_emergency_stack`.
            ((at - 16) as *mut [u32; 4]).write([main.segments[5], main.segments[4], gdt::DATA.into(), gdt::DATA.into()]);
        }
        main.registers[gdt::ESP] = at - 16;
        main.eip = on_emergency_stack as *const () as u32;
        main.eflags = 2;
        main.segments[4] = 0;
        main.segments[5] = 0;
        None
    });
    if let Some(frame) = nested {
        log!("a double fault at {:08X} while one was handled (ESP {:08X})", frame.eip, frame.esp);
        port::exit(1);
    }
}

#[unsafe(naked)]
unsafe extern "C" fn on_emergency_stack() {
    naked_asm!(
        "leal 16(%esp), %ebp",
        "pushl %ebp",
        "pushl ${vector}",
        "call {fault}",
        "addl $8, %esp",
        "popl %gs",
        "popl %fs",
        "popl %es",
        "popl %ds",
        "popal",
        "addl $4, %esp",
        "iretl",
        vector = const DOUBLE_FAULT,
        fault = sym fault_on_emergency_stack,
        // The other syntax pops segment registers as words.
        options(att_syntax)
    )
}

extern "C" fn fault_on_emergency_stack(vector: u32, frame: *mut Frame) {
    // SAFETY: the frame that `double_fault` wrote.
    fault(vector, unsafe { &mut *frame });
}

const NAMES: [&str; 20] = [
    "divide error",
    "debug exception",
    "NMI",
    "breakpoint",
    "overflow",
    "bounds",
    "invalid opcode",
    "no coprocessor",
    "double fault",
    "coprocessor overrun",
    "invalid task",
    "segment not present",
    "stack fault",
    "general protection",
    "page fault",
    "fault 0F",
    "coprocessor error",
    "alignment",
    "machine check",
    "SIMD error",
];

/// Reports a fault and ends the run.
fn report(vector: u32, frame: &Frame, address: u32, why: Arguments) -> ! {
    cell::disable_ints();
    REPORTING.store(true, Ordering::Relaxed);
    let name = NAMES.get(vector as usize).copied().unwrap_or("interrupt");
    log!("FAULT {vector:02X} ({name}), {why}, in {}", vxds::describe(frame.eip));
    if vector == PAGE_FAULT {
        let what = if frame.error & 2 != 0 { "writing" } else { "reading" };
        log!("{what} {address:08X}, whose page table entry is {:08X}", paging::entry(address >> 12));
    }
    // An interrupt in ring 0 saves no stack pointer: the stack goes on behind the frame.
    let esp = if vector == DOUBLE_FAULT { frame.esp } else { &raw const *frame as u32 + size_of::<Frame>() as u32 };
    let f = frame;
    log!("EAX={:08X} EBX={:08X} ECX={:08X} EDX={:08X} ESI={:08X} EDI={:08X}", f.eax, f.ebx, f.ecx, f.edx, f.esi, f.edi);
    log!("EBP={:08X} ESP={esp:08X} EIP={:08X} EFL={:08X} CS={:04X} error={:X}", f.ebp, f.eip, f.eflags, f.cs & 0xFFFF, f.error);
    let mut code = log::Line::new();
    for at in 0..16 {
        use core::fmt::Write;
        // The line never refuses text.
        let _ = match paging::peek8(f.eip.wrapping_add(at)) {
            Some(byte) => write!(code, " {byte:02X}"),
            None => write!(code, " --"),
        };
    }
    log!("code:{}", core::str::from_utf8(code.bytes()).unwrap_or(""));
    stack(esp);
    end()
}

fn stack(esp: u32) {
    for at in 0..32 {
        let address = esp.wrapping_add(at * 4);
        let Some(value) = paging::peek32(address) else {
            break;
        };
        if at < 12 || vxds::is_code(value) {
            log!("stack {address:08X}: {value:08X} {}", vxds::describe_code(value));
        }
    }
}

/// Reports something that cannot go on and ends the run.
pub fn fatal(why: Arguments) -> ! {
    cell::disable_ints();
    if REPORTING.swap(true, Ordering::Relaxed) {
        log!("and while that was reported: {why}");
        port::exit(1);
    }
    log!("FATAL: {why}");
    let esp: u32;
    // SAFETY: reads ESP.
    unsafe { asm!("mov {}, esp", out(reg) esp) };
    stack(esp);
    end()
}

/// The end after a crash: VxDs may still put their devices to rest.
fn end() -> ! {
    threads::report();
    vpicd::report();
    static TRIED: AtomicBool = AtomicBool::new(false);
    if !TRIED.swap(true, Ordering::Relaxed) && interrupts::depth() == 0 && control::state() >= control::VXDINITCOMPLETED {
        REPORTING.store(false, Ordering::Relaxed);
        shutdown::crash();
    }
    ring0_file::close_all();
    port::exit(1)
}
