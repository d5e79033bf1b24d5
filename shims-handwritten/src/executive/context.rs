//! Registers as a `CONTEXT`, and back: what has to stand between a call and the first instruction that changes one.
//!
//! The functions here are `helper`s of their spec: they are assembly, because a caller's registers are only there before a compiler's prologue.

use crate::driver::FaultFrame;
use crate::exceptions::{raise_from, raise_status_from, unwind_from};
use core::arch::global_asm;
use core::mem::offset_of;
use janus_abi::types::{CONTEXT, EXCEPTION_RECORD};

/// `CONTEXT_FULL` of i386: control, integer and segment registers.
const FULL: u32 = 0x0001_0007;

// capture POP: fills the CONTEXT at EBX from the registers and from what lies on the stack behind it: EBX, the context itself, EFLAGS, EIP, POP bytes of
// arguments. ESP of the context is what it is when the function has returned. All registers but EBX are kept.
global_asm!(
    r#"
    .macro JANUS_CAPTURE above, pop
        movl ${full}, (%ebx)
        movl %eax, {eax}(%ebx)
        movl %ecx, {ecx}(%ebx)
        movl %edx, {edx}(%ebx)
        movl %esi, {esi}(%ebx)
        movl %edi, {edi}(%ebx)
        movl %ebp, {ebp}(%ebx)
        movl (%esp), %eax
        movl %eax, {ebx}(%ebx)
        movl \above(%esp), %eax
        movl %eax, {eflags}(%ebx)
        movl \above+4(%esp), %eax
        movl %eax, {eip}(%ebx)
        leal \above+8+\pop(%esp), %eax
        movl %eax, {esp}(%ebx)
        xorl %eax, %eax
        movw %cs, %ax
        movl %eax, {cs}(%ebx)
        movw %ss, %ax
        movl %eax, {ss}(%ebx)
        movw %ds, %ax
        movl %eax, {ds}(%ebx)
        movw %es, %ax
        movl %eax, {es}(%ebx)
        movw %fs, %ax
        movl %eax, {fs}(%ebx)
        movw %gs, %ax
        movl %eax, {gs}(%ebx)
    .endm

    // A context on the stack, filled; EBX points at it, and the first argument lies at {size}+12(%esp).
    .macro JANUS_CONTEXT pop
        pushfl
        subl ${size}, %esp
        pushl %ebx
        leal 4(%esp), %ebx
        JANUS_CAPTURE {size}+4, \pop
        cld
    .endm

    .pushsection .nt.ntoskrnl.text,"ax",@progbits
    .global janus_helper_RtlCaptureContext
    janus_helper_RtlCaptureContext:
        pushfl
        pushl %ebx
        movl 12(%esp), %ebx
        JANUS_CAPTURE 4, 4
        movl {eax}(%ebx), %eax
        popl %ebx
        popfl
        retl $4

    .global janus_helper_RtlRaiseException
    janus_helper_RtlRaiseException:
        JANUS_CONTEXT 4
        movl {size}+12(%esp), %eax
        pushl %ebx
        pushl %eax
        calll {raise}
        jmp janus_resume

    .global janus_helper_ExRaiseStatus
    janus_helper_ExRaiseStatus:
        JANUS_CONTEXT 4
        movl {size}+12(%esp), %eax
        pushl %ebx
        pushl %eax
        calll {raise_status}
        jmp janus_resume

    .global janus_helper_RtlUnwind
    janus_helper_RtlUnwind:
        JANUS_CONTEXT 16
        movl {size}+24(%esp), %eax
        movl %eax, {eax}(%ebx)
        movl {size}+12(%esp), %eax
        movl {size}+20(%esp), %ecx
        pushl %ebx
        pushl %ecx
        pushl %eax
        calll {unwind}
        jmp janus_resume
    .popsection

    // Loads the registers from the context at EBX. What is to be popped is written below the new ESP, where nothing is that still counts.
    .global janus_resume
    janus_resume:
        cli
        movl {esp}(%ebx), %edx
        movl {eip}(%ebx), %eax
        movl %eax, -4(%edx)
        movl {eflags}(%ebx), %eax
        movl %eax, -8(%edx)
        movl {eax}(%ebx), %eax
        movl %eax, -12(%edx)
        movl {edx}(%ebx), %eax
        movl %eax, -16(%edx)
        movl {ecx}(%ebx), %ecx
        movl {esi}(%ebx), %esi
        movl {edi}(%ebx), %edi
        movl {ebp}(%ebx), %ebp
        movl {ebx}(%ebx), %ebx
        leal -16(%edx), %esp
        popl %edx
        popl %eax
        popfl
        retl
    "#,
    full = const FULL,
    size = const size_of::<CONTEXT>(),
    eax = const offset_of!(CONTEXT, Eax),
    ecx = const offset_of!(CONTEXT, Ecx),
    edx = const offset_of!(CONTEXT, Edx),
    ebx = const offset_of!(CONTEXT, Ebx),
    esi = const offset_of!(CONTEXT, Esi),
    edi = const offset_of!(CONTEXT, Edi),
    ebp = const offset_of!(CONTEXT, Ebp),
    esp = const offset_of!(CONTEXT, Esp),
    eip = const offset_of!(CONTEXT, Eip),
    eflags = const offset_of!(CONTEXT, EFlags),
    cs = const offset_of!(CONTEXT, SegCs),
    ss = const offset_of!(CONTEXT, SegSs),
    ds = const offset_of!(CONTEXT, SegDs),
    es = const offset_of!(CONTEXT, SegEs),
    fs = const offset_of!(CONTEXT, SegFs),
    gs = const offset_of!(CONTEXT, SegGs),
    raise = sym raise_from,
    raise_status = sym raise_status_from,
    unwind = sym unwind_from,
    options(att_syntax)
);

unsafe extern "stdcall" {
    #[link_name = "janus_helper_RtlRaiseException"]
    fn raise_exception(record: *mut EXCEPTION_RECORD);
    #[link_name = "janus_helper_RtlUnwind"]
    fn rtl_unwind(target: u32, ip: u32, record: *mut EXCEPTION_RECORD, value: u32);
}

unsafe extern "C" {
    fn janus_resume();
}

/// Raises from here; returns when a handler lets the code go on.
///
/// # Safety
/// As for [`raise_from`].
pub unsafe fn raise(record: *mut EXCEPTION_RECORD) {
    // SAFETY: the caller's promise.
    unsafe { raise_exception(record) };
}

/// Unwinds from here to the frame `target`.
///
/// # Safety
/// As for [`unwind_from`].
pub unsafe fn unwind(target: u32) {
    // SAFETY: the caller's promise.
    unsafe { rtl_unwind(target, 0, core::ptr::null_mut(), 0) };
}

/// The registers of a fault.
pub fn of_fault(fault: &FaultFrame) -> CONTEXT {
    let selector: u16;
    // SAFETY: reads a segment register.
    unsafe { core::arch::asm!("mov {0:x}, ds", out(reg) selector, options(nomem, nostack)) };
    let data = u32::from(selector);
    // SAFETY: all zero is a context.
    let mut c: CONTEXT = unsafe { core::mem::zeroed() };
    c.ContextFlags = FULL;
    (c.Edi, c.Esi, c.Ebx, c.Edx) = (fault.edi, fault.esi, fault.ebx, fault.edx);
    (c.Ecx, c.Eax, c.Ebp, c.Esp) = (fault.ecx, fault.eax, fault.ebp, fault.esp);
    (c.Eip, c.EFlags, c.SegFs) = (fault.eip, fault.eflags, crate::kpcr::selector().into());
    (c.SegDs, c.SegEs, c.SegSs, c.SegCs) = (data, data, data, fault.cs);
    c
}

/// Loads the registers: goes on where the context says.
///
/// # Safety
/// A context of this thread's stack; nothing of ours in between still has to run.
pub unsafe fn resume(context: *const CONTEXT) -> ! {
    // SAFETY: the caller's promise. LLVM keeps EBX for itself: it is loaded last.
    unsafe { core::arch::asm!("mov ebx, {0}", "jmp {1}", in(reg) context, sym janus_resume, options(noreturn)) }
}
