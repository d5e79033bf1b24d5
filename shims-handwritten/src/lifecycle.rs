//! From a loaded driver to one that works, and back: its entry, then what its class asks for.

use crate::{driver, edge, ndis, pnp};
use janus_abi::events;

/// Starts a loaded driver; false when it did not come to run, which has been reported.
pub fn start(id: u32) -> bool {
    if driver::start(id).is_err() {
        return false;
    }
    if ndis::is_miniport(id) && !ndis::start(id) {
        return false;
    }
    if pnp::is_wdm(id) && !pnp::start::start(id) {
        return false;
    }
    edge::input::attach(id);
    events::DriverStarted { driver: id, name: &driver::name(id) }.emit();
    true
}

/// Ends a driver: its class first, then its unload routine.
pub fn stop(id: u32) {
    ndis::stop(id);
    pnp::removal::stop(id);
    driver::unload(id);
}
