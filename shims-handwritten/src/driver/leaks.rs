//! What a driver leaves behind when it is unloaded: blocks of the pool, which stay lost, and handles, which are closed for it.

use crate::memory::guard::tag_text;
use crate::{clock, device, interrupt, object, pool, thread, timer, wait};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::events;
use janus_abi::types::DRIVER_OBJECT;

/// Milliseconds in which a thread that was told to end may do so.
const LAST_STEPS: u32 = 200;

/// What is still there of a driver whose unload routine has run, and should not be. Passive only.
///
/// # Safety
/// Its driver object.
pub unsafe fn left(driver: u32, object: *mut DRIVER_OBJECT) -> Vec<String> {
    let runs = || thread::running().into_iter().find(|routine| super::at(*routine) == driver);
    for _ in 0..LAST_STEPS / 20 {
        if runs().is_none() {
            break;
        }
        wait::sleep(20);
    }
    let mut left: Vec<String> = runs().map(|at| format!("the thread that began at {}", super::place(at))).into_iter().collect();
    for at in clock::waiting(|key| super::at(key) == driver || timer::belongs(key, driver)) {
        left.push(format!("a timer that is set, at {at:#010x}"));
    }
    for at in interrupt::connected(driver) {
        left.push(format!("an interrupt that is connected to {}", super::place(at)));
    }
    // SAFETY: the caller's promise.
    for at in unsafe { device::all(object) } {
        left.push(format!("the device {}", object::name(at as u32).unwrap_or_else(|| format!("at {:#010x}", at as u32))));
    }
    for name in object::links_of(driver) {
        left.push(format!("the symbolic link {name}"));
    }
    for handle in object::handles_of(driver) {
        let Some((body, _)) = object::of_handle(handle) else { continue };
        let kind = object::kind(body).map_or("", |k| k.name);
        left.push(format!("the handle {:#x} of a {kind} {}", handle as u32, object::name(body).unwrap_or_default()));
    }
    for (tag, (blocks, bytes)) in pool::owned_by(driver) {
        left.push(format!("{bytes} bytes of pool in {blocks} blocks, tag {:?}", tag_text(tag)));
    }
    left
}

/// Reports what is left of an unloaded driver's.
pub fn report(driver: u32) {
    for (tag, (blocks, bytes)) in pool::owned_by(driver) {
        events::PoolLeak { driver, tag: &tag_text(tag), blocks, bytes }.emit();
    }
    for handle in object::handles_of(driver) {
        let Some((body, _)) = object::of_handle(handle) else { continue };
        let kind = object::kind(body).map_or("", |k| k.name);
        let name = object::name(body).unwrap_or_default();
        events::HandleLeft { driver, handle: handle as u32, kind, name: &name }.emit();
        object::close(handle);
    }
}
