//! From a file to a driver that works, and back: its entry, then what its class asks for.

use crate::driver::{self, LoadError, TraceSetting};
use crate::{edge, ndis, pnp};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use janus_abi::events;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// The drivers that are to be ended when Janus ends, the latest last.
static HOSTED: Global<Vec<u32>> = Global::new(Vec::new());

/// Loads the driver at a DOS path, and knows that it must be ended; its id. Nothing of it has run. Passive only.
///
/// # Errors
/// When it cannot be loaded.
pub fn load(path: &str) -> Result<u32, LoadError> {
    let trace = TraceSetting::parse(host().setting("Trace").unwrap_or("none"));
    let id = driver::load(path, &trace)?;
    HOSTED.with(|h| h.push(id));
    Ok(id)
}

/// Loads and starts each driver of `Driver=`; what does not come to run is reported. Passive only.
pub fn start_all() {
    let paths: Vec<String> = host().setting("Driver").unwrap_or_default().split(',').map(|p| p.trim().to_string()).collect();
    for path in paths.iter().filter(|p| !p.is_empty()) {
        match load(path) {
            // Starting it has told what was wrong.
            Ok(id) => drop(start(id)),
            Err(e) => {
                let detail = e.to_string();
                host().log(&alloc::format!("janus: {detail}"));
                events::DriverFailed { driver: 0, name: driver::file_name(path), cause: e.cause(), detail: &detail }.emit();
            }
        }
    }
}

/// Ends all drivers, the latest first. Passive only.
pub fn stop_all() {
    for id in HOSTED.with(core::mem::take).into_iter().rev() {
        stop(id);
    }
}

/// Starts a loaded driver.
///
/// # Errors
/// Why it did not come to run, which has been reported.
pub fn start(id: u32) -> Result<(), driver::StartError> {
    driver::start(id)?;
    if ndis::is_miniport(id) && !ndis::start(id) || pnp::is_wdm(id) && !pnp::start::start(id) {
        return Err(driver::StartError::Class);
    }
    edge::input::attach(id);
    events::DriverStarted { driver: id, name: &driver::name(id) }.emit();
    Ok(())
}

/// Ends a driver: its class first, then its unload routine.
pub fn stop(id: u32) {
    HOSTED.with(|h| h.retain(|h| *h != id));
    ndis::stop(id);
    pnp::removal::stop(id);
    driver::unload(id);
}
