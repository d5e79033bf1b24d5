//! Devices go: asked before, by surprise, or at the end; those on a bus before the bus.
//!
//! A device that is gone by surprise keeps its drivers until nobody has it open any more.

use super::{Bus, NODES, Node, Stage, minor, node, nodes, ok, relations, send, set_stage, stage, subtree, turn, update};
use crate::notification::{self, Going};
use crate::{bus, device, device_interface, driver, object, resources, work};
use alloc::vec::Vec;
use janus_abi::types::*;
use janus_runtime::host::host;

/// `EjectSupported` of a device's capabilities.
const EJECT_SUPPORTED: u32 = 1 << 3;

/// Why a device does not go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Veto {
    /// It said that it cannot be disabled.
    #[error("it cannot be disabled")]
    NotDisableable,
    /// Who listens does not let it.
    #[error("somebody who has it open needs it")]
    Listener,
    /// A driver does not let it.
    #[error("its driver answered {:#010x}", .0.0)]
    Driver(NTSTATUS),
    /// Somebody has it open.
    #[error("somebody has it open")]
    Open,
}

/// Somebody has a device of the stack open.
fn is_open(bottom: *mut DEVICE_OBJECT) -> bool {
    let mut at = bottom;
    // SAFETY: a device that Plug and Play knows, and what is attached to it.
    unsafe {
        while !at.is_null() {
            if (*at).ReferenceCount > 0 {
                return true;
            }
            at = (*at).AttachedDevice;
        }
    }
    false
}

/// Asks whether the device, and what is on its bus, may go. Who was asked is told when it does not.
///
/// # Errors
/// Who has something against it.
pub fn query(device: *mut DEVICE_OBJECT) -> Result<(), Veto> {
    let all: Vec<_> = subtree(device).into_iter().filter(|d| stage(*d) == Some(Stage::Started)).collect();
    if nodes(|n| n.pinned && all.contains(&n.device)).first().is_some() {
        return Err(Veto::NotDisableable);
    }
    ask(&all, true)
}

/// [`query`] of these devices; `closed`: nobody may have them open.
fn ask(all: &[*mut DEVICE_OBJECT], closed: bool) -> Result<(), Veto> {
    for (at, &one) in all.iter().enumerate() {
        let veto = if notification::tell_going(one, Going::Asked) {
            set_stage(one, Stage::RemovePending);
            // SAFETY: a device that Plug and Play knows.
            let (status, _) = unsafe { send(one, minor::QUERY_REMOVE_DEVICE, 0, |_| {}) };
            if !ok(status) {
                Some(Veto::Driver(status))
            } else if closed && is_open(one) {
                Some(Veto::Open)
            } else {
                None
            }
        } else {
            Some(Veto::Listener)
        };
        if let Some(veto) = veto {
            all[..=at].iter().rev().for_each(|d| cancel_one(*d));
            return Err(veto);
        }
    }
    Ok(())
}

fn cancel_one(device: *mut DEVICE_OBJECT) {
    if stage(device) == Some(Stage::RemovePending) {
        // SAFETY: as above.
        unsafe { send(device, minor::CANCEL_REMOVE_DEVICE, 0, |_| {}) };
        set_stage(device, Stage::Started);
    }
    notification::tell_going(device, Going::CalledOff);
}

/// What agreed to go does not have to.
pub fn cancel(device: *mut DEVICE_OBJECT) {
    subtree(device).into_iter().rev().filter(|d| stage(*d) == Some(Stage::RemovePending)).for_each(cancel_one);
}

/// Takes the device and what is on its bus from their drivers.
pub fn remove(device: *mut DEVICE_OBJECT) {
    for one in subtree(device) {
        if !matches!(stage(one), Some(Stage::Surprised | Stage::Removed)) {
            notification::tell_going(one, Going::Gone);
        }
        finish(one);
    }
}

/// The device is gone, and what is on its bus with it: their drivers are told, then who has them open. Those that nobody has open are removed.
pub fn surprise(device: *mut DEVICE_OBJECT) {
    for one in subtree(device) {
        if matches!(stage(one), None | Some(Stage::Surprised | Stage::Removed)) {
            continue;
        }
        set_stage(one, Stage::Surprised);
        if has_drivers(one) {
            // SAFETY: as above.
            unsafe { send(one, minor::SURPRISE_REMOVAL, 0, |_| {}) };
        }
        notification::tell_going(one, Going::Gone);
    }
    subtree(device).into_iter().for_each(finish_when_closed);
}

fn has_drivers(device: *mut DEVICE_OBJECT) -> bool {
    // SAFETY: as above.
    unsafe { !(*device).AttachedDevice.is_null() }
}

fn finish_when_closed(device: *mut DEVICE_OBJECT) {
    let occupied = !nodes(|n| n.bus == Bus::Driver(device) && n.stage == Stage::Surprised).is_empty();
    if stage(device) == Some(Stage::Surprised) && !occupied && !is_open(device) {
        let Some(node) = node(device) else { return };
        finish(device);
        if let Bus::Driver(bus) = node.bus {
            finish_when_closed(bus);
        }
    }
}

/// A file of a device is closed: when that was the last of a device that is gone by surprise, its drivers get their last request, soon. Any IRQL up to DISPATCH.
pub fn closed(target: *mut DEVICE_OBJECT) {
    // SAFETY: the device of a file.
    let bottom = unsafe { device::bottom(target) };
    if stage(bottom) == Some(Stage::Surprised) && !is_open(bottom) {
        object::reference(bottom as u32);
        work::queue(last_closed, bottom as u32, 0);
    }
}

fn last_closed(bottom: u32, _: u32) {
    turn::take(|| finish_when_closed(bottom as *mut DEVICE_OBJECT));
    object::dereference(bottom);
}

/// The last request, and nothing is left of the device but, as long as its bus tells of it, what is known of it.
fn finish(device: *mut DEVICE_OBJECT) {
    let Some(node) = node(device) else { return };
    // SAFETY: a device that Plug and Play knows.
    unsafe {
        if node.stage != Stage::Removed && (has_drivers(device) || node.is_driver_s()) {
            send(device, minor::REMOVE_DEVICE, 0, |_| {});
        }
        let claimant = driver::with(node.driver, |d| d.object).unwrap_or(core::ptr::null_mut());
        resources::report(claimant as u32, core::ptr::null(), device as u32, core::ptr::null(), true);
        device_interface::forget(device);
        // A driver that did not detach leaves nothing above a device that goes.
        device::detach(device);
    }
    // Of a bus that is gone nothing is on it.
    nodes(|n| n.bus == Bus::Driver(device)).iter().for_each(forget);
    match node.bus {
        Bus::Driver(_) if !node.missing => set_stage(device, Stage::Removed),
        Bus::Driver(_) => forget(&node),
        _ => {
            forget(&node);
            // SAFETY: a device of ours.
            unsafe { device::delete(device) };
            if let Bus::Pci(function) = node.bus {
                bus::release(function);
            }
        }
    }
}

/// Nothing is known of the device any more.
fn forget(node: &Node) {
    NODES.with(|n| n.retain(|n| n.device != node.device));
    if node.is_driver_s() {
        // What its bus gave with the list.
        object::dereference(node.device as u32);
    }
}

/// A device's bus does not tell of it any more.
pub fn vanished(device: *mut DEVICE_OBJECT) {
    update(device, |n| n.missing = true);
    if stage(device) != Some(Stage::Removed) {
        return surprise(device);
    }
    // Its drivers have gone before; what is left is the bus driver's.
    if let Some(node) = node(device) {
        // SAFETY: a device that Plug and Play knows.
        unsafe { send(device, minor::REMOVE_DEVICE, 0, |_| {}) };
        forget(&node);
    }
}

/// `IoRequestDeviceEject`: the device goes if it may, with those that go when it does, soon. Any IRQL up to DISPATCH.
pub fn request_eject(device: *mut DEVICE_OBJECT) {
    object::reference(device as u32);
    work::queue(eject, device as u32, 0);
}

fn eject(device: u32, _: u32) {
    let it = device as *mut DEVICE_OBJECT;
    turn::take(|| {
        let Some(node) = node(it).filter(|n| n.stage == Stage::Started) else { return };
        // SAFETY: a device that Plug and Play knows.
        let (can, others) = unsafe {
            let mut capabilities = relations::no_capabilities();
            send(it, minor::QUERY_CAPABILITIES, 0, |p| p.DeviceCapabilities.Capabilities = &raw mut capabilities);
            (capabilities.bits & EJECT_SUPPORTED != 0, relations::list(it, DEVICE_RELATION_TYPE::EjectionRelations).unwrap_or_default())
        };
        let mut going: Vec<_> = others.iter().map(|d| *d as *mut DEVICE_OBJECT).filter(|d| *d != it).flat_map(subtree).collect();
        going.extend(subtree(it));
        going.retain(|d| stage(*d) == Some(Stage::Started));
        match ask(&going, true) {
            Ok(()) => {
                going.iter().for_each(|d| remove(*d));
                if can {
                    // SAFETY: as above; the physical device object is referenced.
                    unsafe { send(it, minor::EJECT, 0, |_| {}) };
                }
                if let Bus::Driver(bus) = node.bus {
                    relations::ask(bus, DEVICE_RELATION_TYPE::BusRelations);
                }
            }
            Err(veto) => host().log(&alloc::format!("janus: {} is not ejected: {veto}", node.path())),
        }
        others.into_iter().for_each(relations::release);
    });
    object::dereference(device);
}

/// Takes the driver's devices from it, before it is unloaded. Passive only.
pub fn stop(id: u32) {
    turn::take(|| {
        for node in nodes(|n| n.driver == id) {
            let started: Vec<_> = subtree(node.device).into_iter().filter(|d| stage(*d) == Some(Stage::Started)).collect();
            if let Err(veto) = ask(&started, false) {
                // It may say no to that, but not to the machine being turned off.
                host().log(&alloc::format!("janus: {} does not let its device go: {veto}", driver::name(id)));
                for one in started {
                    set_stage(one, Stage::Surprised);
                    // SAFETY: a device that Plug and Play knows.
                    unsafe { send(one, minor::SURPRISE_REMOVAL, 0, |_| {}) };
                    notification::tell_going(one, Going::Gone);
                }
            }
        }
        remove_all(id);
    });
}

/// Sends the last request to the driver's devices, and forgets them.
pub fn remove_all(id: u32) {
    for node in nodes(|n| n.driver == id) {
        remove(node.device);
    }
}
