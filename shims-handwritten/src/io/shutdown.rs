//! Devices whose drivers want to know that the machine is about to stop: they get `IRP_MJ_SHUTDOWN`.

use crate::{device, irp, request};
use alloc::vec::Vec;
use janus_abi::types::DEVICE_OBJECT;
use janus_runtime::cell::Global;

/// Devices, and whether their turn is the last chance; the latest at the end.
static REGISTERED: Global<Vec<(u32, bool)>> = Global::new(Vec::new());

/// `IoRegisterShutdownNotification`; with `last`, `IoRegisterLastChanceShutdownNotification`.
///
/// # Safety
/// A device of ours.
pub unsafe fn register(target: *mut DEVICE_OBJECT, last: bool) {
    // SAFETY: the caller's promise.
    unsafe { (*target).Flags |= device::SHUTDOWN_REGISTERED };
    REGISTERED.with(|r| r.push((target as u32, last)));
}

/// `IoUnregisterShutdownNotification`: of both kinds. A device that is deleted is not told either.
///
/// # Safety
/// A device of ours.
pub unsafe fn unregister(target: *mut DEVICE_OBJECT) {
    REGISTERED.with(|r| r.retain(|(d, _)| *d != target as u32));
    // SAFETY: the caller's promise.
    unsafe { (*target).Flags &= !device::SHUTDOWN_REGISTERED };
}

/// The machine stops: each is told once, those that asked last first, and after all others those that want to be last. Passive.
pub fn notify() {
    for last in [false, true] {
        loop {
            let next = REGISTERED.with(|r| r.iter().rposition(|(_, l)| *l == last).map(|i| r.remove(i).0));
            let Some(target) = next else { break };
            // SAFETY: who is deleted is not registered any more. What it comes to does not matter.
            unsafe { request::plain(device::top(target as *mut DEVICE_OBJECT), irp::major::SHUTDOWN, |_| {}) };
        }
    }
}
