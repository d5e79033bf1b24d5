//! Calling into drivers: the one place where a routine of a driver is entered.

use super::State;
use alloc::string::String;
use janus_abi::events;
use janus_runtime::abi::{Callback, Function};
use janus_runtime::callin::{self, Guard, Hooks, MARKS, Stopped};
use janus_runtime::host::host;
use janus_runtime::trace::{self, record::Kind};

/// What the generated code calls.
pub fn hooks() -> Hooks {
    Hooks { call, trapped, unknown, verified: super::verify::check }
}

/// The driver on whose behalf the processor runs; 0 when none.
pub fn current() -> u32 {
    let guard = callin::current();
    // SAFETY: guards on the chain are alive.
    if guard.is_null() { 0 } else { unsafe { (*guard).driver } }
}

unsafe fn call(callback: &'static Callback, target: u32, args: &[u32]) -> Result<u64, Stopped> {
    let driver = super::at(target);
    let Some((state, traced)) = super::with(driver, |d| (d.state, d.traced)) else {
        // A routine of ours that went through a driver's hands.
        let mut guard = Guard::new(current(), target, crate::kpcr::selector());
        // SAFETY: the caller's promise.
        unsafe { callin::invoke(&mut guard, args, callback.pop) };
        return if guard.stopped != 0 { Err(Stopped) } else { Ok(u64::from(guard.result[0]) | u64::from(guard.result[1]) << 32) };
    };
    if state == State::Unloaded {
        super::stop::called_after(driver, callback.name, target);
    }
    if matches!(state, State::Frozen | State::Unloaded) {
        return Err(Stopped);
    }
    if !super::is_registered(driver, target) {
        let detail = alloc::format!("{} at {} was never registered", callback.name, super::place(target));
        events::Violation { driver, rule: "unregistered target", detail: &detail }.emit();
    }
    let seq = if traced { trace_entry(callback, target, args) } else { 0 };
    let mut guard = Guard::new(driver, target, crate::kpcr::selector());
    let level = crate::irql::current();
    let interrupts = level < crate::irql::DIRQL;
    let exceptions = crate::kpcr::exception_list();
    crate::kpcr::show(crate::thread::current() as u32);
    let on = enabled();
    super::watchdog::enter();
    // SAFETY: the caller's promise.
    unsafe { callin::invoke(&mut guard, args, callback.pop) };
    super::watchdog::leave();
    if guard.stopped != 0 {
        crate::kpcr::set_exception_list(exceptions);
        crate::irql::restore(level, interrupts);
        // A driver that called itself through us is not gone back into.
        let outer = callin::current();
        // SAFETY: guards on the chain are alive; what lies between here and that guard is frames of ours that hold nothing.
        if !outer.is_null() && unsafe { (*outer).driver } == driver {
            unsafe { callin::unwind() };
        }
        return Err(Stopped);
    }
    check(callback, &guard);
    let left = crate::irql::current();
    // A routine that is to leave another level leaves what belongs to that level.
    let wanted = if left == level { on } else { left < crate::irql::DIRQL };
    if (guard.eflags & INTERRUPTS != 0) != wanted {
        let state = if wanted { "off" } else { "on" };
        let detail = alloc::format!("{} at {} returned with interrupts {state}", callback.name, super::place(target));
        events::Violation { driver, rule: "interrupts", detail: &detail }.emit();
        crate::irql::restore(left, wanted);
    }
    if !callback.irql_after.allows(level, left) {
        super::stop::unexpected_irql(driver, &alloc::format!("{} at {}", callback.name, super::place(target)), left, level);
        crate::irql::restore(level, interrupts);
        return Err(Stopped);
    }
    if traced {
        trace_exit(callback, seq, &guard, args);
    }
    Ok(u64::from(guard.result[0]) | u64::from(guard.result[1]) << 32)
}

/// `EFLAGS.IF`.
const INTERRUPTS: u32 = 0x200;

fn enabled() -> bool {
    let flags: u32;
    // SAFETY: reads the flags.
    unsafe { core::arch::asm!("pushfd", "pop {0}", out(reg) flags) };
    flags & INTERRUPTS != 0
}

/// The ABI's promises about what a routine leaves behind.
fn check(callback: &Callback, guard: &Guard) {
    let broken = |rule: &str, detail: String| events::Violation { driver: guard.driver, rule, detail: &detail }.emit();
    let place = || super::place(guard.target);
    if guard.esp_error != 0 {
        broken("esp", alloc::format!("{} at {} returned with ESP off by {}", callback.name, place(), guard.esp_error));
    }
    for ((name, is), mark) in ["EBX", "ESI", "EDI", "EBP"].iter().zip(guard.registers).zip(MARKS) {
        if is != mark {
            broken("callee-saved", alloc::format!("{} at {} changed {name}", callback.name, place()));
        }
    }
    if guard.eflags & 0x400 != 0 {
        broken("direction flag", alloc::format!("{} at {} returned with the direction flag set", callback.name, place()));
    }
}

fn trace_entry(callback: &Callback, target: u32, args: &[u32]) -> u32 {
    trace::write(Kind::CallIn, callback.id, |w| {
        w.dword(target);
        args.iter().for_each(|a| w.dword(*a));
        for c in callback.captures.iter().filter(|c| c.before) {
            trace::capture(w, c, &|n| args.get(n).copied().unwrap_or(0));
        }
    })
}

fn trace_exit(callback: &Callback, seq: u32, guard: &Guard, args: &[u32]) {
    trace::write(Kind::CallInReturn, callback.id, |w| {
        w.dword(seq);
        w.dword(guard.result[0]);
        w.dword(guard.result[1]);
        for c in callback.captures.iter().filter(|c| c.after) {
            trace::capture(w, c, &|n| args.get(n).copied().unwrap_or(0));
        }
    });
}

/// The places in Janus that a driver's code returns to, and what was called from there.
fn returns() -> [(u32, &'static str); 2] {
    [(callin::returned_address(), "routine"), (crate::exceptions::returned_address(), "exception handler")]
}

/// Says in the trace where calls into drivers return to.
pub fn announce() {
    for (address, of) in returns() {
        events::CallsReturn { address, of }.emit();
    }
}

/// Where a call came from, for reports: its return address, or the routine that ended in a jump to what it called.
pub fn call_site(caller: u32) -> String {
    let Some((_, of)) = returns().into_iter().find(|r| r.0 == caller) else { return super::place(caller) };
    let guard = callin::current();
    // SAFETY: guards on the chain are alive.
    let target = if guard.is_null() { 0 } else { unsafe { (*guard).target } };
    match of {
        "routine" => alloc::format!("the end of the routine {}", super::place(target)),
        _ => alloc::format!("the end of an exception handler of the routine {}", super::place(target)),
    }
}

unsafe fn trapped(function: &'static Function, caller: u32) -> ! {
    not_served(function.library, function.name, "is described but not served", caller)
}

unsafe fn unknown(index: u32, caller: u32) -> ! {
    let (dll, name) = super::bind::unknown(index);
    not_served(&dll, &name, "is described nowhere", caller)
}

fn not_served(dll: &str, name: &str, why: &str, caller: u32) -> ! {
    let detail = alloc::format!("{dll}!{name} {why}; called from {}", call_site(caller));
    host().log(&alloc::format!("janus: {detail}"));
    super::stop_current("unknown import", &detail)
}
