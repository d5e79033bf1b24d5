//! The verifier: holds the calls of a driver against what the specs say of them, and stops it at the first that breaks a rule.
//!
//! `Verify=` names the drivers. An import of theirs goes through [`check`] before it goes on: the level, what each pointer leads to and how long it is, what kind
//! of object a handle stands for, spin locks. All of it is read from the function's description, which the generator wrote from its spec. What a driver must not
//! leave behind is looked for when it is unloaded ([`super::leaks`]).

use super::stop;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::events;
use janus_runtime::abi::{Rule, Shape};
use janus_runtime::cell::Global;
use janus_runtime::host::host;
use janus_runtime::pe;
use janus_runtime::verify::Call;

/// `DRIVER_VERIFIER_DETECTED_VIOLATION`.
const VIOLATION: u32 = 0xC4;
/// Text without an end is looked at this far.
const LONGEST_TEXT: u32 = 0x1_0000;
/// `NtCurrentProcess()` and `NtCurrentThread()` are no handles of the table.
const CURRENT: [u32; 2] = [u32::MAX, u32::MAX - 1];

/// The setting names this driver: `all`, `none`, or files, separated by commas.
pub fn wanted(name: &str) -> bool {
    let setting = host().setting("Verify").unwrap_or("none");
    setting.split(',').map(str::trim).any(|w| w.eq_ignore_ascii_case("all") || pe::same_library(w, name))
}

/// What breaks a rule is only told, and goes on: `VerifyStops=no`.
pub fn only_tells() -> bool {
    host().setting("VerifyStops").is_some_and(|s| s.trim().eq_ignore_ascii_case("no"))
}

/// A spin lock that a verified driver holds.
#[derive(Debug)]
struct Held {
    lock: u32,
    driver: u32,
    /// Where it was taken.
    caller: u32,
}

static HELD: Global<Vec<Held>> = Global::new(Vec::new());

/// A driver is stopped: nobody will give its locks back.
pub fn forget(driver: u32) {
    HELD.with(|held| held.retain(|h| h.driver != driver));
}

/// A verified driver calls. Any IRQL.
pub fn check(call: &Call) {
    let f = call.import.function;
    let level = crate::irql::current();
    if level < f.irql_low || level > f.irql_high {
        broken(call, "irql", &format!("called at IRQL {level}, allowed is {}", stop::levels(f)));
    }
    for c in f.checks {
        let value = call.argument(usize::from(c.arg));
        let fault = match &c.rule {
            Rule::Memory { shape, optional } => memory(call, value, shape, *optional).map(|what| ("pointer", what)),
            Rule::Handle { kind, optional } => handle(value, kind, *optional).map(|what| ("handle", what)),
            Rule::Begins { bytes, optional } => begins(value, bytes, *optional).map(|what| ("object", what)),
            Rule::Acquires => acquire(value, call.caller, false).map(|what| ("spin lock", what)),
            Rule::Tries => acquire(value, call.caller, true).map(|what| ("spin lock", what)),
            Rule::Releases => release(value).map(|what| ("spin lock", what)),
        };
        if let Some((rule, what)) = fault {
            broken(call, rule, &format!("{} ({value:#010x}) {what}", c.parameter));
        }
    }
}

/// Stops the driver as `KeBugCheckEx` would; returns when it is only to be told.
fn broken(call: &Call, rule: &str, what: &str) {
    let f = call.import.function;
    let detail = format!("{}: {what} ({}:{}), from {}", f.name, f.file, f.line, super::call::call_site(call.caller));
    if fail(super::current(), rule, &detail) {
        stop::end_current()
    }
}

/// Records a finding and, unless it is only to be told, freezes the driver: true, and its call is the caller's to end.
pub fn fail(driver: u32, rule: &str, detail: &str) -> bool {
    events::Violation { driver, rule, detail }.emit();
    if only_tells() {
        return false;
    }
    crate::bug_check::tell(driver, VIOLATION, [0; 4]);
    stop::freeze(driver, "bug check", &format!("STOP {VIOLATION:#010x}: verifier, {rule}: {detail}"));
    true
}

/// So many bytes are there.
fn there(at: u32, bytes: u32) -> bool {
    bytes == 0 || host().accessible(at, bytes, false)
}

/// A dword or less of memory that is there.
fn read(at: u32, bytes: u32) -> Option<u32> {
    if !there(at, bytes) {
        return None;
    }
    // SAFETY: just looked.
    Some(unsafe {
        match bytes {
            1 => (at as *const u8).read().into(),
            2 => (at as *const u16).read_unaligned().into(),
            _ => (at as *const u32).read_unaligned(),
        }
    })
}

/// What is wrong with the memory that a pointer leads to.
fn memory(call: &Call, pointer: u32, shape: &Shape, optional: bool) -> Option<String> {
    // Where nothing is to be read or written, the pointer does not matter.
    let bytes = match *shape {
        Shape::Elements { unit, arg, indirect } => {
            let count = call.argument(usize::from(arg));
            // A number that cannot be read is the finding of its own pointer.
            let count = if indirect { read(count, 4)? } else { count };
            u32::from(unit).checked_mul(count)
        }
        Shape::Fixed(n) => Some(u32::from(n)),
        Shape::Counted => Some(8),
        Shape::CStr => Some(1),
        Shape::WStr => Some(2),
    };
    if bytes == Some(0) || pointer == 0 && optional {
        return None;
    }
    if pointer == 0 {
        return Some("is NULL".into());
    }
    let bytes = bytes.filter(|b| there(pointer, *b));
    let Some(bytes) = bytes else { return Some("does not lead to memory as long as it is to be".into()) };
    match shape {
        Shape::CStr | Shape::WStr => unfinished(pointer, bytes).then(|| "is text that does not end".into()),
        Shape::Counted => counted(pointer),
        _ => None,
    }
}

/// What stands where another struct is to stand. What is not there at all is another rule's finding.
fn begins(pointer: u32, bytes: &[u8], optional: bool) -> Option<String> {
    if pointer == 0 && optional {
        return None;
    }
    let first = read(pointer, 1)?;
    (!bytes.iter().any(|b| u32::from(*b) == first)).then(|| format!("begins with {first}, what it is to be with one of {bytes:?}"))
}

/// Text leads out of what is there before its NUL.
fn unfinished(text: u32, unit: u32) -> bool {
    let mut looked_at = None;
    for at in (0..LONGEST_TEXT).step_by(unit as usize).map(|at| text.wrapping_add(at)) {
        // A page is asked for once; a unit may lie across two.
        let page = (at.wrapping_add(unit - 1)) >> 12;
        if looked_at != Some(page) && !there(at, unit) {
            return true;
        }
        looked_at = Some(page);
        // SAFETY: the page is there.
        let ends = unsafe { if unit == 1 { (at as *const u8).read() == 0 } else { (at as *const u16).read_unaligned() == 0 } };
        if ends {
            return false;
        }
    }
    true
}

/// What is wrong with a counted string that is there.
fn counted(string: u32) -> Option<String> {
    let (length, maximum, buffer) = (read(string, 2)?, read(string + 2, 2)?, read(string + 4, 4)?);
    if length > maximum {
        return Some(format!("is a string of {length} bytes in a buffer of {maximum}"));
    }
    (!there(buffer, length)).then(|| format!("is a string whose buffer ({buffer:#010x}) is not there"))
}

/// What is wrong with a handle. An empty kind is any.
fn handle(value: u32, kind: &str, optional: bool) -> Option<String> {
    if value == 0 && optional || CURRENT.contains(&value) {
        return None;
    }
    let Some((body, _)) = crate::object::of_handle(value as janus_abi::types::HANDLE) else {
        return Some("is no handle".into());
    };
    let is = crate::object::kind(body).map_or("", |k| k.name);
    (!kind.is_empty() && is != kind).then(|| format!("is a handle of type {is}, not of type {kind}"))
}

fn acquire(lock: u32, caller: u32, tries: bool) -> Option<String> {
    let driver = super::current();
    let before = HELD.with(|held| {
        let before = held.iter().find(|h| h.lock == lock).map(|h| h.caller);
        if before.is_none() || tries {
            held.push(Held { lock, driver, caller });
        }
        before
    });
    before.filter(|_| !tries).map(|at| format!("is held already, taken at {}", super::place(at)))
}

fn release(lock: u32) -> Option<String> {
    let held = HELD.with(|held| held.iter().rposition(|h| h.lock == lock).map(|at| held.remove(at)).is_some());
    (!held).then(|| "is released, but not held".into())
}
