//! Structured exception handling of i386: the chain at `fs:[0]`, raising, unwinding, and the scope tables of the C compiler.
//!
//! A frame's registration lies on the stack: link, handler, and for the compiler's own handler scope table, try level and the frame's EBP. A handler that takes
//! the exception unwinds to its frame and goes on there; every frame of ours in between is left behind, so nothing may be held while a driver's code can raise.

use crate::driver::{self, FaultFrame};
use crate::kpcr;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::types::*;
use janus_runtime::callin;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

const NONCONTINUABLE: u32 = 1;
const UNWINDING: u32 = 2;
const EXIT_UNWIND: u32 = 4;
const CONTINUE_EXECUTION: i32 = 0;
const CONTINUE_SEARCH: i32 = 1;
/// `CONTEXT_FULL` of i386: control, integer and segment registers.
const CONTEXT_FULL: u32 = 0x0001_0007;
/// `KMODE_EXCEPTION_NOT_HANDLED`.
const NOT_HANDLED: u32 = 0x1E;

/// What every frame has on the chain.
#[repr(C)]
struct Registration {
    next: u32,
    handler: u32,
    // From here on only the frames of `_except_handler3`.
    scopes: *const Scope,
    level: i32,
}

/// One `__try` of a function: around which other it is not (-1: none), its filter (0: it is a `__finally`), its handler.
#[repr(C)]
#[derive(Clone, Copy)]
struct Scope {
    enclosing: i32,
    filter: u32,
    handler: u32,
}

/// What `RtlUnwind` puts in a record of its own.
const STATUS_UNWIND: u32 = 0xC000_0027;
/// Where a frame's EBP points, from its registration.
const FRAME: u32 = 16;

/// An empty record.
pub fn record(code: NTSTATUS, flags: u32, address: u32) -> EXCEPTION_RECORD {
    EXCEPTION_RECORD {
        ExceptionCode: code,
        ExceptionFlags: flags,
        ExceptionRecord: core::ptr::null_mut(),
        ExceptionAddress: address as *mut c_void,
        NumberParameters: 0,
        ExceptionInformation: [0; 15],
    }
}

/// A frame that can be looked at.
fn frame_at(address: u32) -> Option<*mut Registration> {
    let usable = address != kpcr::NO_HANDLER && address.is_multiple_of(4) && host().accessible(address, 8, true);
    usable.then_some(address as *mut Registration)
}

/// Calls a frame's handler. A driver registers it by linking its frame, so it is registered here.
unsafe fn call_handler(frame: *mut Registration, record: *mut EXCEPTION_RECORD, context: *mut CONTEXT) -> i32 {
    let mut dispatcher = 0u32;
    // SAFETY: the frame is on the chain; its second word is a routine that takes these four.
    unsafe {
        let handler = (*frame).handler;
        driver::register(handler, "fs:[0]");
        in_frame(handler, frame as u32, record as u32, frame as u32, context as u32, &raw mut dispatcher as u32) as i32
    }
}

/// Goes along the chain; true when a handler lets the code go on where it was. A handler that takes the exception does not come back.
unsafe fn dispatch(record: *mut EXCEPTION_RECORD, context: *mut CONTEXT) -> bool {
    let mut next = kpcr::exception_list();
    while let Some(frame) = frame_at(next) {
        // SAFETY: frames on the chain.
        unsafe {
            if call_handler(frame, record, context) == CONTINUE_EXECUTION {
                return (*record).ExceptionFlags & NONCONTINUABLE == 0;
            }
            next = (*frame).next;
        }
    }
    false
}

/// Raises what the record says; returns when a handler lets the code go on. Without a handler the driver is stopped.
///
/// # Safety
/// Called for a driver; nothing of ours in between still has to run.
pub unsafe fn raise(record: *mut EXCEPTION_RECORD) {
    // SAFETY: all zero is a context.
    let mut context: CONTEXT = unsafe { core::mem::zeroed() };
    context.ContextFlags = CONTEXT_FULL;
    // SAFETY: the caller's record.
    unsafe {
        context.Eip = (*record).ExceptionAddress as u32;
        if !dispatch(record, &raw mut context) {
            let r = &*record;
            driver::bug_check(
                NOT_HANDLED,
                [r.ExceptionCode.0, r.ExceptionAddress as u32, r.ExceptionInformation[0], r.ExceptionInformation[1]],
            );
        }
    }
}

/// `ExRaiseStatus`.
///
/// # Safety
/// As for [`raise`].
pub unsafe fn raise_status(status: NTSTATUS) -> ! {
    let mut record = record(status, NONCONTINUABLE, 0);
    // SAFETY: the caller's promise.
    unsafe { raise(&raw mut record) };
    driver::bug_check(NOT_HANDLED, [status.0, 0, 0, 0])
}

/// `RtlUnwind`: lets every frame inside `target` (0: all) run what it has to, and takes it off the chain.
///
/// # Safety
/// `target` is 0 or on the chain.
pub unsafe fn unwind(target: u32, given: *mut EXCEPTION_RECORD) {
    let mut own = record(NTSTATUS(STATUS_UNWIND), 0, 0);
    // SAFETY: all zero is a context.
    let mut context: CONTEXT = unsafe { core::mem::zeroed() };
    context.ContextFlags = CONTEXT_FULL;
    let record = if given.is_null() { &raw mut own } else { given };
    // SAFETY: the caller's promise.
    unsafe {
        (*record).ExceptionFlags |= UNWINDING | if target == 0 { EXIT_UNWIND } else { 0 };
        let mut next = kpcr::exception_list();
        while next != target
            && let Some(frame) = frame_at(next)
        {
            call_handler(frame, record, &raw mut context);
            next = (*frame).next;
            kpcr::set_exception_list(next);
        }
        // Calls into drivers that began inside the target frame are left behind with it.
        while !callin::current().is_null() && (callin::current() as u32) < target {
            callin::exchange((*callin::current()).outer);
            driver::watchdog::leave();
        }
    }
}

/// A `__finally` runs because of an unwind: what `AbnormalTermination` says.
static ABNORMAL: Global<u32> = Global::new(0);

/// `_abnormal_termination`.
pub fn is_abnormal() -> bool {
    ABNORMAL.with(|a| *a > 0)
}

/// `_local_unwind2`: runs the `__finally` blocks of a frame down to try level `stop`.
///
/// # Safety
/// A frame of `_except_handler3`.
pub unsafe fn local_unwind(frame: u32, stop: i32) {
    let registration = frame as *mut Registration;
    // SAFETY: the caller's promise; the try level indexes the scope table.
    unsafe {
        while (*registration).level != -1 && (*registration).level != stop {
            let scope = *(*registration).scopes.add((*registration).level as usize);
            (*registration).level = scope.enclosing;
            if scope.filter == 0 {
                ABNORMAL.with(|a| *a += 1);
                in_frame(scope.handler, frame + FRAME, 0, 0, 0, 0);
                ABNORMAL.with(|a| *a -= 1);
            }
        }
    }
}

/// `_except_handler3`: the C compiler's handler.
///
/// # Safety
/// As the exception dispatcher calls it.
pub unsafe fn except_handler3(record: *mut EXCEPTION_RECORD, frame: u32, context: *mut CONTEXT) -> i32 {
    let registration = frame as *mut Registration;
    // SAFETY: the caller's promise.
    unsafe {
        if (*record).ExceptionFlags & (UNWINDING | EXIT_UNWIND) != 0 {
            local_unwind(frame, -1);
            return CONTINUE_SEARCH;
        }
        let mut pointers = EXCEPTION_POINTERS { ExceptionRecord: record, ContextRecord: context };
        // Where `GetExceptionInformation` looks.
        ((frame - 4) as *mut *mut EXCEPTION_POINTERS).write(&raw mut pointers);
        let mut level = (*registration).level;
        while level != -1 {
            let scope = *(*registration).scopes.add(level as usize);
            if scope.filter != 0 {
                let verdict = in_frame(scope.filter, frame + FRAME, 0, 0, 0, 0) as i32;
                if verdict < 0 {
                    return CONTINUE_EXECUTION;
                }
                if verdict > 0 {
                    unwind(frame, record);
                    local_unwind(frame, level);
                    (*registration).level = scope.enclosing;
                    go_on(scope.handler, frame + FRAME);
                }
            }
            level = scope.enclosing;
        }
        CONTINUE_SEARCH
    }
}

/// Calls a handler, which takes four arguments, or a filter or `__finally` block, which run on their function's EBP.
#[unsafe(naked)]
unsafe extern "C" fn in_frame(code: u32, ebp: u32, a: u32, b: u32, c: u32, d: u32) -> u32 {
    core::arch::naked_asm!(
        "push ebp",
        "push ebx",
        "push esi",
        "push edi",
        "mov eax, [esp + 20]",
        "mov ebp, [esp + 24]",
        "push dword ptr [esp + 40]",
        "push dword ptr [esp + 40]",
        "push dword ptr [esp + 40]",
        "push dword ptr [esp + 40]",
        "xor ebx, ebx",
        "xor ecx, ecx",
        "xor edx, edx",
        "call eax",
        ".global janus_handler_returned",
        "janus_handler_returned:",
        "add esp, 16",
        "pop edi",
        "pop esi",
        "pop ebx",
        "pop ebp",
        "cld",
        "ret",
    )
}

unsafe extern "C" {
    fn janus_handler_returned();
}

/// Where handlers, filters and `__finally` blocks return to.
pub fn returned_address() -> u32 {
    janus_handler_returned as *const () as u32
}

/// Goes on in an `__except` block: it takes ESP from its frame.
#[unsafe(naked)]
unsafe extern "C" fn go_on(code: u32, ebp: u32) -> ! {
    core::arch::naked_asm!("mov eax, [esp + 4]", "mov ebp, [esp + 8]", "jmp eax")
}

/// Faults on their way to the chain, innermost last.
static PENDING: Global<Vec<FaultFrame>> = Global::new(Vec::new());

/// A processor exception in a driver's call: where to go on when somebody on the chain may take it. The stack and the registers stay as they are.
pub fn divert(fault: &FaultFrame) -> Option<u32> {
    let chain = frame_at(kpcr::exception_list()).is_some();
    // With interrupts off outside a driver's image, something of ours is in the middle of a change.
    let ours_is_whole = fault.eflags & 0x200 != 0 || driver::at(fault.eip) != 0;
    // Room for what follows on this stack.
    let room = fault.vector != 8 && host().accessible(fault.esp.wrapping_sub(0x800), 0x800, true);
    (chain && ours_is_whole && room).then(|| {
        PENDING.with(|p| p.push(*fault));
        diverted as *const () as u32
    })
}

/// `pushad`, flags and the place to go on.
#[repr(C)]
struct Registers {
    edi: u32,
    esi: u32,
    ebp: u32,
    esp: u32,
    ebx: u32,
    edx: u32,
    ecx: u32,
    eax: u32,
    eflags: u32,
    eip: u32,
}

#[unsafe(naked)]
unsafe extern "C" fn diverted() {
    core::arch::naked_asm!(
        "push 0",
        "pushfd",
        "pushad",
        "cld",
        "mov eax, esp",
        "push eax",
        "call {handle}",
        "add esp, 4",
        "popad",
        "popfd",
        "ret",
        handle = sym handle,
    )
}

/// Comes back when the code goes on, with what the handlers made of the registers.
unsafe extern "C" fn handle(registers: *mut Registers) {
    let fault = PENDING.with(Vec::pop).unwrap_or_default();
    let mut record = record(code_of(fault.vector), 0, fault.eip);
    if matches!(fault.vector, 13 | 14) {
        record.NumberParameters = 2;
        let address = if fault.vector == 14 { fault.address } else { !0 };
        record.ExceptionInformation[..2].copy_from_slice(&[u32::from(fault.vector == 14 && fault.error & 2 != 0), address]);
    }
    // SAFETY: all zero is a context.
    let mut context: CONTEXT = unsafe { core::mem::zeroed() };
    context.ContextFlags = CONTEXT_FULL;
    (context.Edi, context.Esi, context.Ebx, context.Edx) = (fault.edi, fault.esi, fault.ebx, fault.edx);
    (context.Ecx, context.Eax, context.Ebp, context.Esp) = (fault.ecx, fault.eax, fault.ebp, fault.esp);
    (context.Eip, context.EFlags, context.SegFs) = (fault.eip, fault.eflags, kpcr::selector().into());
    // SAFETY: a driver's call is under way; `registers` lies below what the driver had on its stack.
    unsafe {
        if !dispatch(&raw mut record, &raw mut context) {
            driver::unhandled(&fault);
            callin::unwind();
        }
        let r = &mut *registers;
        (r.edi, r.esi, r.ebp, r.ebx) = (context.Edi, context.Esi, context.Ebp, context.Ebx);
        (r.edx, r.ecx, r.eax, r.eflags) = (context.Edx, context.Ecx, context.Eax, context.EFlags);
        r.eip = context.Eip;
    }
}

/// The status of a processor exception.
fn code_of(vector: u32) -> NTSTATUS {
    NTSTATUS(match vector {
        0 => 0xC000_0094,
        1 => 0x8000_0004,
        3 => 0x8000_0003,
        4 => 0xC000_0095,
        5 => 0xC000_008C,
        6 => 0xC000_001D,
        16 => 0xC000_0090,
        17 => 0x8000_0002,
        _ => 0xC000_0005,
    })
}
