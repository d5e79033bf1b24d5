//! Structured exceptions of i386: the chain of frames at `fs:[0]`, raising, and unwinding.
//!
//! A frame's registration lies on the stack: link and handler. A handler that takes the exception unwinds to its frame and goes on there; every frame of ours in
//! between is left behind, so nothing may be held while a driver's code can raise. What the C compiler puts behind a registration is the business of
//! [`crate::scope_table`]; how registers become a `CONTEXT` and back, that of [`crate::context`].

use crate::driver::{self, FaultFrame};
use crate::{context, kpcr};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::types::*;
use janus_runtime::callin;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// `EXCEPTION_RECORD.ExceptionFlags`: the code cannot go on where it was.
const NONCONTINUABLE: u32 = 1;
/// An unwind is under way.
pub const UNWINDING: u32 = 2;
/// It goes to the chain's end.
pub const EXIT_UNWIND: u32 = 4;
/// The chain is broken.
const STACK_INVALID: u32 = 8;
/// The exception happened in a handler.
const NESTED_CALL: u32 = 0x10;

/// What a handler returns: `EXCEPTION_DISPOSITION`.
pub mod disposition {
    #![allow(missing_docs, reason = "the names are the API's")]
    pub const CONTINUE_EXECUTION: i32 = 0;
    pub const CONTINUE_SEARCH: i32 = 1;
    pub const NESTED_EXCEPTION: i32 = 2;
    pub const COLLIDED_UNWIND: i32 = 3;
}
use disposition::*;

const STATUS_INVALID_DISPOSITION: u32 = 0xC000_0026;
const STATUS_UNWIND: u32 = 0xC000_0027;
const STATUS_BAD_STACK: u32 = 0xC000_0028;
const STATUS_INVALID_UNWIND_TARGET: u32 = 0xC000_0029;
const STATUS_NONCONTINUABLE_EXCEPTION: u32 = 0xC000_0025;
/// `KMODE_EXCEPTION_NOT_HANDLED`.
const NOT_HANDLED: u32 = 0x1E;

/// What every frame has on the chain.
#[repr(C)]
pub struct Registration {
    /// The frame around it.
    pub next: u32,
    /// Its handler.
    pub handler: u32,
}

type Handler = unsafe extern "C" fn(*mut EXCEPTION_RECORD, *mut Protecting, *mut CONTEXT, *mut u32) -> i32;

/// The frame that is on the chain while the handler of another one runs.
#[repr(C)]
struct Protecting {
    registration: Registration,
    /// The one whose handler runs.
    frame: u32,
}

/// An exception inside a handler: the dispatcher learns whose.
unsafe extern "C" fn inside_handler(record: *mut EXCEPTION_RECORD, own: *mut Protecting, _: *mut CONTEXT, dispatcher: *mut u32) -> i32 {
    // SAFETY: as the dispatcher calls it.
    unsafe {
        if (*record).ExceptionFlags & (UNWINDING | EXIT_UNWIND) != 0 {
            return CONTINUE_SEARCH;
        }
        *dispatcher = (*own).frame;
    }
    NESTED_EXCEPTION
}

/// An unwind that meets one that had not come to its end: it goes on where that one was.
unsafe extern "C" fn inside_unwind(record: *mut EXCEPTION_RECORD, own: *mut Protecting, _: *mut CONTEXT, dispatcher: *mut u32) -> i32 {
    // SAFETY: as the dispatcher calls it.
    unsafe {
        if (*record).ExceptionFlags & (UNWINDING | EXIT_UNWIND) == 0 {
            return CONTINUE_SEARCH;
        }
        *dispatcher = (*own).frame;
    }
    COLLIDED_UNWIND
}

/// An empty record.
pub fn record(code: u32, flags: u32, address: u32) -> EXCEPTION_RECORD {
    EXCEPTION_RECORD {
        ExceptionCode: NTSTATUS(code),
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

/// Calls a frame's handler, which a driver registers by linking its frame; what it returned, and what it left for the dispatcher.
unsafe fn call_handler(frame: *mut Registration, record: *mut EXCEPTION_RECORD, context: *mut CONTEXT, protect: Handler) -> (i32, u32) {
    let mut dispatcher = 0u32;
    let outer = kpcr::exception_list();
    let protecting = Protecting { registration: Registration { next: outer, handler: protect as *const () as u32 }, frame: frame as u32 };
    // SAFETY: the frame is on the chain; its second word is a routine that takes these four.
    unsafe {
        let handler = (*frame).handler;
        driver::register(handler, "fs:[0]");
        kpcr::set_exception_list(&raw const protecting as u32);
        let said = in_frame(handler, frame as u32, record as u32, frame as u32, context as u32, &raw mut dispatcher as u32) as i32;
        kpcr::set_exception_list(outer);
        (said, dispatcher)
    }
}

/// Raises an exception about an exception; nobody can go on behind it.
unsafe fn raise_about(code: u32, about: *mut EXCEPTION_RECORD) -> ! {
    let mut record = record(code, NONCONTINUABLE, 0);
    record.ExceptionRecord = about;
    // SAFETY: nothing is held.
    unsafe { context::raise(&raw mut record) };
    driver::bug_check(NOT_HANDLED, [code, 0, 0, 0])
}

/// Goes along the chain; true when a handler lets the code go on where it was. A handler that takes the exception does not come back.
unsafe fn dispatch(record: *mut EXCEPTION_RECORD, context: *mut CONTEXT) -> bool {
    let mut next = kpcr::exception_list();
    // Frames inside this one are those that an exception in one of their handlers has left; and frames only lie one above the other.
    let (mut nested, mut last) = (0, 0);
    while next != kpcr::NO_HANDLER {
        // SAFETY: the dispatcher's record, frames on the chain.
        unsafe {
            let Some(frame) = frame_at(next).filter(|_| next > last) else {
                (*record).ExceptionFlags |= STACK_INVALID;
                return false;
            };
            let (said, dispatcher) = call_handler(frame, record, context, inside_handler);
            if nested == next {
                (*record).ExceptionFlags &= !NESTED_CALL;
                nested = 0;
            }
            match said {
                CONTINUE_EXECUTION if (*record).ExceptionFlags & NONCONTINUABLE != 0 => {
                    raise_about(STATUS_NONCONTINUABLE_EXCEPTION, record)
                }
                CONTINUE_EXECUTION => return true,
                CONTINUE_SEARCH => {}
                NESTED_EXCEPTION => {
                    (*record).ExceptionFlags |= NESTED_CALL;
                    nested = nested.max(dispatcher);
                }
                _ => raise_about(STATUS_INVALID_DISPOSITION, record),
            }
            last = next;
            next = (*frame).next;
        }
    }
    false
}

/// `RtlRaiseException`, with the registers of who raises; returns when a handler lets the code go on, with what it made of them. Without a handler the driver is
/// stopped.
///
/// # Safety
/// Called for a driver; nothing of ours in between still has to run.
pub unsafe extern "C" fn raise_from(record: *mut EXCEPTION_RECORD, context: *mut CONTEXT) {
    // SAFETY: the caller's record and context.
    unsafe {
        (*record).ExceptionAddress = (*context).Eip as *mut c_void;
        if !dispatch(record, context) {
            let r = &*record;
            driver::bug_check(
                NOT_HANDLED,
                [r.ExceptionCode.0, r.ExceptionAddress as u32, r.ExceptionInformation[0], r.ExceptionInformation[1]],
            );
        }
    }
}

/// `ExRaiseStatus`, with the registers of who raises.
///
/// # Safety
/// As for [`raise_from`].
pub unsafe extern "C" fn raise_status_from(status: u32, context: *mut CONTEXT) {
    let mut record = record(status, NONCONTINUABLE, 0);
    // SAFETY: the caller's promise.
    unsafe { raise_from(&raw mut record, context) };
}

/// Raises a status for the driver that called; it does not go on behind.
///
/// # Safety
/// As for [`raise_from`].
pub unsafe fn raise_status(status: NTSTATUS) -> ! {
    let mut record = record(status.0, NONCONTINUABLE, 0);
    // SAFETY: the caller's promise.
    unsafe { context::raise(&raw mut record) };
    driver::bug_check(NOT_HANDLED, [status.0, 0, 0, 0])
}

/// `RtlUnwind`: lets every frame inside `target` (0: all) run what it has to, and takes it off the chain.
///
/// # Safety
/// As for [`raise_from`]; `context` holds the registers of who unwinds.
pub unsafe extern "C" fn unwind_from(target: u32, given: *mut EXCEPTION_RECORD, context: *mut CONTEXT) {
    // SAFETY: the caller's promise.
    unsafe {
        let mut own = record(STATUS_UNWIND, 0, (*context).Eip);
        let record = if given.is_null() { &raw mut own } else { given };
        (*record).ExceptionFlags |= UNWINDING | if target == 0 { EXIT_UNWIND } else { 0 };
        let mut next = kpcr::exception_list();
        while next != target && next != kpcr::NO_HANDLER {
            if target != 0 && target < next {
                raise_about(STATUS_INVALID_UNWIND_TARGET, record);
            }
            let Some(frame) = frame_at(next) else { raise_about(STATUS_BAD_STACK, record) };
            let (said, dispatcher) = call_handler(frame, record, context, inside_unwind);
            let done = match said {
                CONTINUE_SEARCH => frame,
                COLLIDED_UNWIND => frame_at(dispatcher).unwrap_or_else(|| raise_about(STATUS_BAD_STACK, record)),
                _ => raise_about(STATUS_INVALID_DISPOSITION, record),
            };
            next = (*done).next;
            kpcr::set_exception_list(next);
        }
        // Calls into drivers that began inside the target frame are left behind with it.
        while !callin::current().is_null() && (callin::current() as u32) < target {
            callin::exchange((*callin::current()).outer);
            driver::watchdog::leave();
        }
    }
}

/// Calls a handler, which takes four arguments, or a filter or `__finally` block, which run on their function's EBP.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn in_frame(code: u32, ebp: u32, a: u32, b: u32, c: u32, d: u32) -> u32 {
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

/// Faults on their way to the chain, innermost last.
static PENDING: Global<Vec<FaultFrame>> = Global::new(Vec::new());

/// A processor exception in a driver's call: where to go on when somebody on the chain may take it. The stack and the registers stay as they are.
pub fn divert(fault: &FaultFrame) -> Option<u32> {
    let chain = frame_at(kpcr::exception_list()).is_some();
    // With interrupts off outside a driver's image, something of ours is in the middle of a change.
    let ours_is_whole = fault.eflags & 0x200 != 0 || driver::at(fault.eip) != 0;
    // Room for what follows on this stack.
    let room = fault.vector != 8 && host().accessible(fault.esp.wrapping_sub(0x1000), 0x1000, true);
    (chain && ours_is_whole && room).then(|| {
        PENDING.with(|p| p.push(*fault));
        diverted as *const () as u32
    })
}

#[unsafe(naked)]
unsafe extern "C" fn diverted() {
    core::arch::naked_asm!("cld", "call {handle}", "ud2", handle = sym handle)
}

/// Goes on where the fault was when a handler says so, with what it made of the registers.
unsafe extern "C" fn handle() -> ! {
    let fault = PENDING.with(Vec::pop).unwrap_or_default();
    // The processor is behind a breakpoint when it is told of it; NT says where it stands.
    let eip = if fault.vector == 3 { fault.eip.wrapping_sub(1) } else { fault.eip };
    let mut record = record(code_of(fault.vector), 0, eip);
    match fault.vector {
        // Who asked: BREAKPOINT_BREAK.
        3 => record.NumberParameters = 1,
        13 | 14 => {
            record.NumberParameters = 2;
            let address = if fault.vector == 14 { fault.address } else { !0 };
            record.ExceptionInformation[..2].copy_from_slice(&[u32::from(fault.vector == 14 && fault.error & 2 != 0), address]);
        }
        _ => {}
    }
    let mut context = context::of_fault(&FaultFrame { eip, ..fault });
    // SAFETY: a driver's call is under way.
    unsafe {
        if !dispatch(&raw mut record, &raw mut context) {
            driver::unhandled(&fault);
            callin::unwind();
        }
        context::resume(&raw const context)
    }
}

/// The status of a processor exception.
fn code_of(vector: u32) -> u32 {
    match vector {
        0 => 0xC000_0094,
        1 => 0x8000_0004,
        3 => 0x8000_0003,
        4 => 0xC000_0095,
        5 => 0xC000_008C,
        6 => 0xC000_001D,
        16 => 0xC000_0090,
        17 => 0x8000_0002,
        _ => 0xC000_0005,
    }
}
