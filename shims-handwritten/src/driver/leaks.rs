//! What a driver leaves behind when it is unloaded: what would still call it, which is taken away; blocks of the pool, which stay lost; handles, which are closed
//! for it.

use crate::memory::guard::tag_text;
use crate::{callback_object, clock, device, interrupt, io_timer, nmi, notification, object, pool, thread, timer, wait, work};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::events;
use janus_abi::types::DRIVER_OBJECT;

/// Milliseconds in which a thread that was told to end may do so, and work that is queued is done.
const LAST_STEPS: u32 = 200;

/// Takes away what would still call a driver that has ended; what it was, in words. Passive only.
///
/// NT's verifier stops for these with `DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS`, 0xCE.
pub fn disarm(driver: u32, object: *mut DRIVER_OBJECT) -> Vec<String> {
    let runs = || thread::running().into_iter().filter(|routine| super::at(*routine) == driver);
    for _ in 0..LAST_STEPS / 20 {
        if runs().next().is_none() && work::pending(driver).is_empty() {
            break;
        }
        wait::sleep(20);
    }
    let place = super::place;
    let theirs = |key| super::at(key) == driver || timer::belongs(key, driver);
    let mut left: Vec<String> = runs().map(|at| format!("the thread that began at {}", place(at))).collect();
    left.extend(work::pending(driver).into_iter().map(|at| format!("a work item that is to call {}", place(at))));
    work::withdraw_all(driver);
    left.extend(clock::waiting(theirs).into_iter().map(|at| format!("a timer that is set, at {at:#010x}")));
    clock::withdraw_all(theirs);
    left.extend(interrupt::connected(driver).into_iter().map(|at| format!("an interrupt that is connected to {}", place(at))));
    interrupt::disconnect_all(driver);
    left.extend(io_timer::withdraw_all(driver).into_iter().map(|at| format!("the timer of a device, at {}", place(at))));
    left.extend(nmi::withdraw_all(driver).into_iter().map(|at| format!("a callback for NMIs, at {}", place(at))));
    left.extend(callback_object::withdraw_all(driver).into_iter().map(|at| format!("a callback that is registered, at {}", place(at))));
    left.extend(notification::withdraw_all(object).into_iter().map(|at| format!("a notification that is registered, at {}", place(at))));
    left
}

/// What else is still there of it and should not be. Passive only.
///
/// # Safety
/// Its driver object.
pub unsafe fn left(driver: u32, object: *mut DRIVER_OBJECT) -> Vec<String> {
    let mut left = Vec::new();
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
