//! Between what VMM's services take and give and what stands behind them.

use super::text;
use crate::events::Event;
use crate::{control, gdt, heap, log, profile, sync, threads, vm, vxdldr};
use janus_abi::vxd::vmm::Get_Crit_Section_StatusResults;

/// Frees a block of the heap; a mistake is told, since the DDK's debug version does so.
pub fn free(address: u32) -> bool {
    let result = heap::free(address);
    if let Err(why) = result {
        log!("_HeapFree {address:08X}: {why}");
    }
    result.is_ok()
}

/// The value of a profile entry: `None` when there is no such entry (or it is too late to ask), an empty text when it has no value.
///
/// # Safety
/// The names are null or texts.
pub unsafe fn profile_value(section: *const u8, key: *const u8) -> Option<&'static [u8]> {
    // SAFETY: the caller's promise.
    let (section, key) = unsafe { (text(section), text(key)) };
    // They end with initialisation; that of a VxD that is loaded later counts as well.
    if !control::initialising() && !vxdldr::initialising() {
        log!("the profile services are only there during initialisation: {}", alloc::string::String::from_utf8_lossy(key));
        return None;
    }
    profile::get(section, key)
}

/// Value, carry and zero flag of the services that return numbers.
///
/// # Safety
/// The names are null or texts.
pub unsafe fn profile_number(
    default: u32,
    section: *const u8,
    key: *const u8,
    convert: impl Fn(&[u8]) -> Option<u32>,
) -> (u32, bool, bool) {
    // SAFETY: the caller's promise.
    match unsafe { profile_value(section, key) } {
        None => (default, true, false),
        Some([0]) => (default, false, true),
        Some(value) => convert(&value[..value.len() - 1]).map_or((default, true, false), |v| (v, false, false)),
    }
}

pub fn event(callback: u32, reference: u32) -> Event {
    Event::new(callback, reference)
}

pub fn critical_status() -> Get_Crit_Section_StatusResults {
    let (owner, claims) = sync::critical();
    let boosted = threads::priority(threads::current()) >= sync::CRITICAL_SECTION_BOOST;
    Get_Crit_Section_StatusResults { owner: if owner == 0 { 0 } else { vm::system() }, claims, boosted }
}

/// Linear base of a selector.
pub fn base_of(selector: u32) -> Option<u32> {
    let descriptor = gdt::get(selector as u16)?;
    Some((descriptor >> 16 & 0xFF_FFFF) as u32 | (descriptor >> 56 << 24) as u32)
}

pub fn split(descriptor: u64) -> (u32, u32) {
    (descriptor as u32, (descriptor >> 32) as u32)
}

pub fn join(high: u32, low: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}
