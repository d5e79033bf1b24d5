//! What a device says of itself: `IRP_MN_QUERY_PNP_DEVICE_STATE`, after each start and when a driver wants it asked.

use super::{Stage, minor, node, ok, rebalance, removal, send, stage, turn, update};
use crate::{driver, object, work};
use janus_abi::types::DEVICE_OBJECT;
use janus_runtime::host::host;

/// `PNP_DEVICE_DISABLED`, `PNP_DEVICE_FAILED`, `PNP_DEVICE_REMOVED`.
pub const UNUSABLE: u32 = 1 | 4 | 8;
/// `PNP_DEVICE_RESOURCE_REQUIREMENTS_CHANGED`
const OTHER_RESOURCES: u32 = 0x10;
/// `PNP_DEVICE_NOT_DISABLEABLE`
const NOT_DISABLEABLE: u32 = 0x20;

/// Asks the device; 0 when it has nothing to say.
pub fn ask(device: *mut DEVICE_OBJECT) -> u32 {
    // SAFETY: a device that Plug and Play knows.
    let (status, state) = unsafe { send(device, minor::QUERY_PNP_DEVICE_STATE, 0, |_| {}) };
    let state = if ok(status) { state } else { 0 };
    update(device, |n| n.pinned = state & NOT_DISABLEABLE != 0);
    state
}

/// `IoInvalidateDeviceState`: it is asked for again, soon. Any IRQL up to DISPATCH.
pub fn invalidate(device: *mut DEVICE_OBJECT) {
    object::reference(device as u32);
    work::queue(again, device as u32, 0);
}

fn again(device: u32, _: u32) {
    let it = device as *mut DEVICE_OBJECT;
    turn::take(|| {
        let Some(node) = node(it).filter(|n| n.stage == Stage::Started) else { return };
        let state = ask(it);
        if state & OTHER_RESOURCES != 0 {
            rebalance::reassign(it);
        } else if state & UNUSABLE != 0 && stage(it) == Some(Stage::Started) {
            host().log(&alloc::format!("janus: {}: its device does not work any more: {state:#x}", driver::name(node.driver)));
            removal::surprise(it);
        }
    });
    object::dereference(device);
}
