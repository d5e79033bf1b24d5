//! Interrupts and DPCs run on the stack of whatever they came upon, and have nothing to do with it.
//!
//! The calls into drivers that were under way and their exception frames are set aside: an exception in a service routine is none of theirs, and a driver that is
//! stopped in an interrupt has not left the code that the interrupt hit.

use crate::kpcr;
use janus_runtime::callin::{self, Guard};
use janus_runtime::cell::Global;

/// Calls that were set aside last.
static INTERRUPTED: Global<*mut Guard> = Global::new(core::ptr::null_mut());

/// The innermost call into a driver that runs or was interrupted; NULL when there is none.
pub fn interrupted() -> *mut Guard {
    let running = callin::current();
    if running.is_null() { INTERRUPTED.with(|i| *i) } else { running }
}

/// Runs `f` as an interrupt's or a DPC's work.
pub fn run<R>(f: impl FnOnce() -> R) -> R {
    let chain = callin::exchange(core::ptr::null_mut());
    let before = INTERRUPTED.with(|i| if chain.is_null() { *i } else { core::mem::replace(i, chain) });
    let exceptions = kpcr::exception_list();
    kpcr::set_exception_list(kpcr::NO_HANDLER);
    let result = f();
    kpcr::set_exception_list(exceptions);
    INTERRUPTED.with(|i| *i = before);
    callin::exchange(chain);
    result
}
