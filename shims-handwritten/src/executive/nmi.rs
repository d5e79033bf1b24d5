//! Callbacks for non-maskable interrupts. The host tells of one when its own handlers are through with it.

use crate::{driver, irql};
use alloc::vec::Vec;
use janus_abi::callbacks::NMI_CALLBACK;
use janus_runtime::cell::Global;

#[derive(Clone, Copy, Debug)]
struct Registration {
    id: u32,
    routine: NMI_CALLBACK,
    context: u32,
}

static REGISTRATIONS: Global<Vec<Registration>> = Global::new(Vec::new());
static LAST: Global<u32> = Global::new(0);

/// Adds a routine; what takes it back.
pub fn register(routine: NMI_CALLBACK, context: u32) -> u32 {
    driver::register(routine.0, "KeRegisterNmiCallback");
    let id = LAST.with(|l| {
        *l += 4;
        *l
    });
    REGISTRATIONS.with(|r| r.push(Registration { id, routine, context }));
    id
}

/// Takes a routine back; false when it is none.
pub fn unregister(id: u32) -> bool {
    REGISTRATIONS.with(|r| r.extract_if(.., |r| r.id == id).count() != 0)
}

/// Takes back the routines of a driver; what they were.
pub fn withdraw_all(driver: u32) -> Vec<u32> {
    REGISTRATIONS.with(|r| r.extract_if(.., |r| driver::at(r.routine.0) == driver).map(|r| r.routine.0).collect())
}

/// There was one: every routine is called, and told whether one before it knew where it came from. True when one did.
pub fn arrived() -> bool {
    let all = REGISTRATIONS.with(|r| r.clone());
    irql::at(irql::HIGH, || {
        all.iter().fold(false, |handled, r| {
            // SAFETY: a registered routine. One of a stopped driver has handled nothing.
            let this = unsafe { r.routine.call(r.context as *mut _, handled.into()) };
            this.is_ok_and(|b| b != 0) || handled
        })
    })
}
