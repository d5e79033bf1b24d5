//! Hosted drivers: what is loaded where, in which state, and which addresses it gave to be called.

mod bind;
mod call;
mod leaks;
mod load;
pub mod start;
mod stop;
mod verify;
pub mod watchdog;

pub use bind::{TraceSetting, modules, serve, system_routine};
pub use call::{announce, current, hooks};
pub use load::{LoadError, file_name, load};
pub use start::{StartError, start, unload};
pub use stop::{FaultFrame, bug_check, fault, stop_current, unhandled, wrong_irql};

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::events;
use janus_abi::types::DRIVER_OBJECT;
use janus_runtime::cell::Global;
use janus_runtime::pe::Section;

/// How far a driver has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// In memory, imports bound.
    Loaded,
    /// Its entry returned success.
    Started,
    /// Stopped after a fault or the like: nothing of it is called any more, nothing of it is freed.
    Frozen,
    /// Gone. Its image stays, without its code: somebody may still know an address of it.
    Unloaded,
}

/// A loaded driver or driver library.
#[derive(Debug)]
pub struct Driver {
    /// 1 for the first.
    pub id: u32,
    /// File name without its folder: `NE2K.SYS`.
    pub name: String,
    /// Its service's name: that of its key, and of its driver object.
    pub service: String,
    /// Where the image lies.
    pub base: u32,
    /// Bytes of it.
    pub size: u32,
    /// Entry point; 0 when there is none.
    pub entry: u32,
    /// Sections, for hashes and reports.
    pub sections: Vec<Section>,
    /// How far it has come.
    pub state: State,
    /// Calls into it are recorded.
    pub traced: bool,
    /// Its calls are held against the specs.
    pub verified: bool,
    /// Its driver object.
    pub object: *mut DRIVER_OBJECT,
    /// Addresses that it gave to be called.
    registered: Vec<u32>,
    /// Its code pages are not present: it hangs, is stopped, or unloaded.
    revoked: bool,
    /// It has been told that its code was called after its end.
    called_after: bool,
}

impl Driver {
    /// `address` lies in the image.
    pub fn contains(&self, address: u32) -> bool {
        address.wrapping_sub(self.base) < self.size
    }
}

// A driver is boxed so that references to it outlive changes of the table; none is ever dropped.
static DRIVERS: Global<Vec<&'static mut Driver>> = Global::new(Vec::new());

/// Adds a driver; its id.
fn add(mut driver: Driver) -> u32 {
    DRIVERS.with(|d| {
        driver.id = d.len() as u32 + 1;
        let id = driver.id;
        d.push(Box::leak(Box::new(driver)));
        id
    })
}

/// Runs `f` with the driver, interrupts off.
pub fn with<R>(id: u32, f: impl FnOnce(&mut Driver) -> R) -> Option<R> {
    DRIVERS.with(|d| d.get_mut((id as usize).checked_sub(1)?).map(|d| f(d)))
}

/// The driver whose image `address` lies in, also when it is unloaded; 0 when none.
pub fn at(address: u32) -> u32 {
    DRIVERS.with(|d| d.iter().find(|d| d.contains(address)).map_or(0, |d| d.id))
}

/// Its name; empty when there is no such driver.
pub fn name(id: u32) -> String {
    with(id, |d| d.name.clone()).unwrap_or_default()
}

/// The name of its service; empty when there is no such driver.
pub fn service(id: u32) -> String {
    with(id, |d| d.service.clone()).unwrap_or_default()
}

/// Ids of all drivers that were ever loaded.
pub fn all() -> Vec<u32> {
    DRIVERS.with(|d| d.iter().map(|d| d.id).collect())
}

/// The driver whose driver object this is; 0 when none.
pub fn of_object(object: *mut DRIVER_OBJECT) -> u32 {
    DRIVERS.with(|d| d.iter().find(|d| d.object == object).map_or(0, |d| d.id))
}

/// Sets how far it has come.
pub fn set_state(id: u32, state: State) {
    with(id, |d| d.state = state);
}

/// The driver gave `address` to be called; `how` is the function or field by which it did. Every routine that is ever called goes through here first.
/// Addresses outside any driver's image (thunks of ours that a driver passes on) need no registration.
pub fn register(address: u32, how: &str) {
    let id = at(address);
    if id == 0 {
        return;
    }
    let new = with(id, |d| match d.registered.binary_search(&address) {
        Ok(_) => false,
        Err(at) => {
            d.registered.insert(at, address);
            true
        }
    });
    if new == Some(true) {
        events::Registered { driver: id, address, how }.emit();
    }
}

fn is_registered(id: u32, address: u32) -> bool {
    with(id, |d| d.registered.binary_search(&address).is_ok()).unwrap_or(false)
}

/// `module+offset` of an address, for reports.
pub fn place(address: u32) -> String {
    let id = at(address);
    match with(id, |d| (d.name.clone(), d.base)) {
        Some((name, base)) => alloc::format!("{name}+{:#x}", address - base),
        None => alloc::format!("{address:#010x}"),
    }
}

/// Emits the hashes of a driver's code sections; `when` is `loaded` or `stopped`. Sections that are discarded after the entry are hashed while they are there.
pub fn hash_code(id: u32, when: &str) {
    use sha2::{Digest, Sha256};
    let Some((base, sections)) = with(id, |d| (d.base, d.sections.clone())) else { return };
    watchdog::readable(id, || {
        for s in sections.iter().filter(|s| s.is_code() && !s.is_discardable() && s.size > 0) {
            // SAFETY: the image is in memory, and stays.
            let bytes = unsafe { core::slice::from_raw_parts((base + s.rva) as *const u8, s.size as usize) };
            let hash = Sha256::digest(bytes);
            events::ImageHash { driver: id, section: &s.name(), rva: s.rva, size: s.size, when, sha256: &hash }.emit();
        }
    });
}

/// Drivers and how far they have come, for a status report.
pub fn states() -> BTreeMap<u32, State> {
    DRIVERS.with(|d| d.iter().map(|d| (d.id, d.state)).collect())
}
