//! Devices stop to get other resources: all on a bus and the bus itself are asked, stopped, and started again, the bus first.

use super::{Stage, minor, node, ok, removal, send, set_stage, stage, start, subtree, update};
use crate::resources::Resource;
use crate::{driver, resources};
use alloc::vec::Vec;
use janus_abi::types::{DEVICE_OBJECT, DRIVER_OBJECT, NTSTATUS};
use janus_runtime::host::host;

/// Asks whether the device may stop. Who refuses, and who was asked before, is told that it does not.
///
/// # Errors
/// The status of who refused.
pub fn query(device: *mut DEVICE_OBJECT) -> Result<(), NTSTATUS> {
    let mut asked = Vec::new();
    for one in subtree(device).into_iter().filter(|d| stage(*d) == Some(Stage::Started)) {
        asked.push(one);
        set_stage(one, Stage::StopPending);
        // SAFETY: a device that Plug and Play knows.
        let (status, _) = unsafe { send(one, minor::QUERY_STOP_DEVICE, 0, |_| {}) };
        if !ok(status) {
            asked.into_iter().rev().for_each(cancel_one);
            return Err(status);
        }
    }
    Ok(())
}

fn cancel_one(device: *mut DEVICE_OBJECT) {
    // SAFETY: as above.
    unsafe { send(device, minor::CANCEL_STOP_DEVICE, 0, |_| {}) };
    set_stage(device, Stage::Started);
}

/// What agreed to stop does not have to.
pub fn cancel(device: *mut DEVICE_OBJECT) {
    subtree(device).into_iter().rev().filter(|d| stage(*d) == Some(Stage::StopPending)).for_each(cancel_one);
}

fn driver_object(device: *mut DEVICE_OBJECT) -> *mut DRIVER_OBJECT {
    node(device).and_then(|n| driver::with(n.driver, |d| d.object)).unwrap_or(core::ptr::null_mut())
}

/// Stops what agreed to it; what it had is free for others.
pub fn stop(device: *mut DEVICE_OBJECT) {
    for one in subtree(device).into_iter().filter(|d| stage(*d) == Some(Stage::StopPending)) {
        // SAFETY: as above; no list gives all back.
        unsafe {
            send(one, minor::STOP_DEVICE, 0, |_| {});
            resources::report(driver_object(one) as u32, core::ptr::null(), one as u32, core::ptr::null(), true);
        }
        set_stage(one, Stage::Stopped);
    }
}

/// Starts what was stopped; the device itself with these resources, or with what it asks for. What does not start is gone by surprise.
pub fn restart(device: *mut DEVICE_OBJECT, given: Option<Vec<Resource>>) -> bool {
    let mut given = given;
    for one in subtree(device).into_iter().rev().filter(|d| stage(*d) == Some(Stage::Stopped)) {
        let object = driver_object(one);
        let ready = match given.take() {
            Some(resources) => {
                update(one, |n| n.resources = resources);
                start::claim(object, one);
                Ok(())
            }
            None => start::assign(object, one),
        };
        // SAFETY: as above.
        if let Err(failure) = ready.and_then(|()| unsafe { start::bring_up(one) }) {
            let name = node(one).map(|n| driver::name(n.driver)).unwrap_or_default();
            host().log(&alloc::format!("janus: {name}: its device did not start again: {failure}"));
            removal::surprise(one);
            if one == device {
                return false;
            }
        }
    }
    true
}

/// The device needs other resources than it has.
pub fn reassign(device: *mut DEVICE_OBJECT) {
    if query(device).is_ok() {
        stop(device);
        restart(device, None);
    }
}
