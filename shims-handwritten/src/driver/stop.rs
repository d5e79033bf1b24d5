//! Containment: a driver that cannot go on is frozen and reported; the machine and the other drivers go on.

use super::{State, watchdog};
use alloc::string::String;
use janus_abi::events;
use janus_runtime::abi::Function;
use janus_runtime::callin;
use janus_runtime::host::host;

/// A processor exception as the host's fault hook found it.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
#[allow(missing_docs, reason = "the fields are the registers")]
pub struct FaultFrame {
    pub vector: u32,
    pub error: u32,
    /// CR2, for a page fault.
    pub address: u32,
    pub eax: u32,
    pub ebx: u32,
    pub ecx: u32,
    pub edx: u32,
    pub esi: u32,
    pub edi: u32,
    pub ebp: u32,
    pub esp: u32,
    pub eip: u32,
    pub eflags: u32,
    pub cs: u32,
}

/// Error code of a general protection fault for `int 29h`, for which there is no gate: twice the vector's size, and that it is the IDT's.
const FAIL_FAST: u32 = 0x29 * 8 + 2;

/// What a fault is called.
fn vector_name(vector: u32) -> &'static str {
    match vector {
        0 => "divide error",
        1 => "debug exception",
        3 => "breakpoint",
        4 => "overflow",
        5 => "bound range",
        6 => "invalid opcode",
        7 => "no coprocessor",
        8 => "double fault (out of stack)",
        10 => "invalid TSS",
        11 => "segment not present",
        12 => "stack fault",
        13 => "general protection fault",
        14 => "page fault",
        16 => "coprocessor error",
        17 => "alignment check",
        _ => "exception",
    }
}

/// Freezes a driver and reports it. Whoever calls this ends the driver's call as well.
pub(super) fn freeze(driver: u32, cause: &str, detail: &str) {
    let first = super::with(driver, |d| core::mem::replace(&mut d.state, State::Frozen) != State::Frozen);
    if first == Some(true) {
        let name = super::name(driver);
        events::DriverFailed { driver, name: &name, cause, detail }.emit();
        host().log(&alloc::format!("janus: {name} is stopped: {cause}: {detail}"));
        host().keep(c"janus: driver #EBX is stopped, its image lies at #EAX", super::with(driver, |d| d.base).unwrap_or(0), driver);
        watchdog::revoke(driver);
        super::verify::forget(driver);
        host().schedule(clear_away, driver);
    }
}

/// What a driver that was stopped has set going, and what others wait for. Outside interrupt time.
fn clear_away(driver: u32) {
    crate::interrupt::disconnect_all(driver);
    crate::clock::withdraw_all(|key| super::at(key) == driver || crate::timer::belongs(key, driver));
    if let Some(object) = super::with(driver, |d| d.object).filter(|o| !o.is_null()) {
        // SAFETY: the driver's object and its devices stay.
        unsafe {
            for device in crate::device::all(object) {
                crate::io_timer::forget(device);
            }
            crate::irp::abandon_all(object);
        }
    }
}

/// A processor exception below a guarded call: the address to go on at, after which the call has ended. `None` when no driver runs: the fault is not ours.
pub fn fault(frame: &FaultFrame) -> Option<u32> {
    let driver = super::current();
    if driver == 0 {
        return None;
    }
    // Whose code was taken away.
    let taken = super::at(frame.eip);
    if frame.vector == 14 && super::with(taken, |d| d.revoked) == Some(true) {
        let place = super::place(frame.eip);
        let state = super::with(taken, |d| d.state);
        if state == Some(State::Unloaded) {
            freeze(driver, "fault", &alloc::format!("it went to {}", unloaded(taken, frame.eip)));
        } else if state != Some(State::Frozen) {
            watchdog::restore(taken);
            freeze(taken, "hung", &alloc::format!("a routine ran for more than {} ms without end; it was at {place}", watchdog::limit()));
        } else if taken != driver {
            freeze(driver, "fault", &alloc::format!("it went to {place}, of a driver that is stopped"));
        }
        return Some(callin::stopped_address());
    }
    if let Some(address) = crate::exceptions::divert(frame) {
        return Some(address);
    }
    unhandled(frame);
    Some(callin::stopped_address())
}

/// What an address in the image of an unloaded driver is called.
fn unloaded(driver: u32, address: u32) -> String {
    alloc::format!("code of unloaded driver {}, at {}", super::name(driver), super::place(address))
}

/// A routine of an unloaded driver would have been called; said once for each.
pub(super) fn called_after(driver: u32, what: &str, target: u32) {
    if super::with(driver, |d| core::mem::replace(&mut d.called_after, true)) == Some(false) {
        let detail = alloc::format!("{what} is not called: {}", unloaded(driver, target));
        events::Violation { driver, rule: "unloaded", detail: &detail }.emit();
        host().log(&alloc::format!("janus: {detail}"));
    }
}

/// Freezes the driver that runs for a processor exception, and reports it.
pub fn unhandled(frame: &FaultFrame) {
    let driver = super::current();
    let place = super::place(frame.eip);
    let mut registers = [0; 40];
    let values = [frame.eax, frame.ebx, frame.ecx, frame.edx, frame.esi, frame.edi, frame.ebp, frame.esp, frame.eip, frame.eflags];
    for (to, v) in registers.chunks_exact_mut(4).zip(values) {
        to.copy_from_slice(&v.to_le_bytes());
    }
    events::Fault {
        driver,
        vector: frame.vector,
        error: frame.error,
        eip: frame.eip,
        place: &place,
        address: frame.address,
        registers: &registers,
    }
    .emit();
    let mut detail = alloc::format!("{} at {place}", vector_name(frame.vector));
    if frame.vector == 13 && frame.error == FAIL_FAST {
        detail = alloc::format!("fail fast, code {}, at {place}", frame.ecx);
    }
    if frame.vector == 14 {
        let access = if frame.error & 2 != 0 { "writing" } else { "reading" };
        detail.push_str(&alloc::format!(", {access} {:#010x}", frame.address));
        if let Some(what) = crate::memory::guard::describe(frame.address) {
            detail.push_str(", ");
            detail.push_str(&what);
        }
    }
    // A jump to nowhere has left where it came from on the stack, when it was a call.
    if super::at(frame.eip) == 0 && host().accessible(frame.esp, 4, false) {
        // SAFETY: just looked.
        let from = unsafe { (frame.esp as *const u32).read() };
        if super::at(from) != 0 {
            detail.push_str(&alloc::format!(", called from {}", super::place(from)));
        }
    }
    freeze(driver, if frame.vector == 8 { "stack" } else { "fault" }, &detail);
}

/// Stops the driver that runs, and ends its call.
pub fn stop_current(cause: &str, detail: &str) -> ! {
    freeze(super::current(), cause, detail);
    end_current()
}

/// Ends the call of the driver that runs.
pub(super) fn end_current() -> ! {
    // SAFETY: a driver runs, so there is a guard; what lies between holds nothing that must be given back.
    unsafe { callin::unwind() }
}

/// A routine came back at another IRQL than it was called at: it is stopped behind its end.
pub(super) fn unexpected_irql(driver: u32, what: &str, left: u8, found: u8) {
    let detail = alloc::format!("{what} returned at IRQL {left}, it was called at {found}");
    events::Violation { driver, rule: "irql", detail: &detail }.emit();
    // IRQL_UNEXPECTED_VALUE
    freeze(driver, "bug check", &alloc::format!("STOP 0x000000c8: {detail}"));
}

/// `KeBugCheckEx`.
pub fn bug_check(code: u32, parameters: [u32; 4]) -> ! {
    let [a, b, c, d] = parameters;
    crate::bug_check::tell(super::current(), code, parameters);
    stop_current("bug check", &alloc::format!("STOP {code:#010x} ({a:#x}, {b:#x}, {c:#x}, {d:#x})"))
}

/// The levels that a function may be called at.
pub(super) fn levels(function: &Function) -> String {
    let (low, high) = (function.irql_low, function.irql_high);
    if low == high { alloc::format!("{low}") } else { alloc::format!("{low} to {high}") }
}

/// A traced function was called at an IRQL that its description forbids.
pub fn wrong_irql(function: &'static Function, irql: u8, caller: u32) {
    let detail =
        alloc::format!("{} called at IRQL {irql}, allowed is {}, from {}", function.name, levels(function), super::call::call_site(caller));
    events::Violation { driver: super::current(), rule: "irql", detail: &detail }.emit();
}
