//! Which devices belong to which: buses that hosted drivers serve tell what is on them, and what is not any more.
//!
//! A device on such a bus gets the driver of the service that the registry names: the value `Service` of its key below [`super::ENUM`].

use super::{Bus, ENUM, Identity, NODES, Node, Stage, describe, minor, node, nodes, ok, registry, removal, send, start, turn};
use crate::{device, object, pool, unicode, work};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::events;
use janus_abi::types::*;

/// `UniqueID` of a device's capabilities: its instance is the only one of that name in the machine, not only on its bus.
const UNIQUE: u32 = 1 << 6;

/// The devices that one names in its relations, each referenced; `None` when it has none of that type.
///
/// # Safety
/// A device that Plug and Play knows.
pub unsafe fn list(device: *mut DEVICE_OBJECT, kind: DEVICE_RELATION_TYPE) -> Option<Vec<u32>> {
    // SAFETY: the caller's promise; the list comes from the pool, its devices referenced.
    unsafe {
        let (status, list) = send(device, minor::QUERY_DEVICE_RELATIONS, 0, |p| p.QueryDeviceRelations.Type = kind);
        if !ok(status) {
            return None;
        }
        if list == 0 {
            return Some(Vec::new());
        }
        let list = list as *mut DEVICE_RELATIONS;
        let first = (&raw const (*list).Objects).cast::<u32>();
        let devices = (0..(*list).Count as usize).map(|i| first.add(i).read()).collect();
        taken(list.cast());
        Some(devices)
    }
}

/// Gives back a device of such a list.
pub fn release(device: u32) {
    object::dereference(device);
}

/// Frees a block that a driver gave.
unsafe fn taken(block: *mut u8) {
    events::BlockTaken { address: block as u32 }.emit();
    // SAFETY: the callers got it from a driver, which allocated it in the pool.
    unsafe { pool::free(block) };
}

/// Asks for relations. What is new on a bus is given to its driver, what is not there any more is gone by surprise.
pub fn ask(device: *mut DEVICE_OBJECT, kind: DEVICE_RELATION_TYPE) {
    // SAFETY: the callers' device is one that Plug and Play knows.
    let Some(devices) = (unsafe { list(device, kind) }) else { return };
    if kind != DEVICE_RELATION_TYPE::BusRelations {
        devices.into_iter().for_each(release);
        return;
    }
    let mut present = Vec::new();
    let mut new = Vec::new();
    for child in devices {
        let it = child as *mut DEVICE_OBJECT;
        if node(it).is_some() {
            present.push(it);
            object::dereference(child);
        } else if let Some(identity) = identify(device, it) {
            present.push(it);
            new.push(it);
            know(device, it, identity);
        } else {
            // What says nothing of itself is no device that could have a driver.
            object::dereference(child);
        }
    }
    for gone in nodes(|n| n.bus == Bus::Driver(device) && !present.contains(&n.device)) {
        removal::vanished(gone.device);
    }
    new.into_iter().for_each(start::start_child);
}

fn know(bus: *mut DEVICE_OBJECT, child: *mut DEVICE_OBJECT, identity: Identity) {
    let mut new = Node {
        device: child,
        driver: 0,
        bus: Bus::Driver(bus),
        resources: Vec::new(),
        number: 0,
        service: String::new(),
        identity: Some(identity),
        stage: Stage::Known,
        pinned: false,
        missing: false,
    };
    new.service = registry::get_text(&alloc::format!("{ENUM}\\{}", new.path()), "Service").unwrap_or_default();
    // SAFETY: a device of the bus driver's.
    unsafe {
        (*child).Flags |= device::BUS_ENUMERATED;
        // It may have been known before.
        let before = core::mem::replace(&mut device::extension(child).instance, unicode::allocate(&new.path()));
        pool::free(before.Buffer.cast());
    }
    describe(&new);
    NODES.with(|n| n.push(new));
}

/// Capabilities before anybody has said anything.
pub fn no_capabilities() -> DEVICE_CAPABILITIES {
    // SAFETY: numbers only.
    let mut capabilities: DEVICE_CAPABILITIES = unsafe { core::mem::zeroed() };
    capabilities.Size = size_of::<DEVICE_CAPABILITIES>() as u16;
    capabilities.Version = 1;
    capabilities.Address = !0;
    capabilities.UINumber = !0;
    capabilities
}

/// What a device on a driver's bus says of itself.
fn identify(bus: *mut DEVICE_OBJECT, child: *mut DEVICE_OBJECT) -> Option<Identity> {
    let id = |kind| {
        texts(
            child,
            minor::QUERY_ID,
            kind == BUS_QUERY_ID_TYPE::BusQueryHardwareIDs || kind == BUS_QUERY_ID_TYPE::BusQueryCompatibleIDs,
            |p| p.QueryId.IdType = kind,
        )
    };
    let device = id(BUS_QUERY_ID_TYPE::BusQueryDeviceID)?.pop()?;
    let mut instance = id(BUS_QUERY_ID_TYPE::BusQueryInstanceID).and_then(|mut t| t.pop()).unwrap_or_default();
    let mut capabilities = no_capabilities();
    // SAFETY: a device object that a bus driver gave.
    unsafe { send(child, minor::QUERY_CAPABILITIES, 0, |p| p.DeviceCapabilities.Capabilities = &raw mut capabilities) };
    if capabilities.bits & UNIQUE == 0 {
        // Two buses may call theirs the same.
        let parent = node(bus).map(|n| n.instance_id()).unwrap_or_default();
        instance = alloc::format!("{parent}&{instance}");
    }
    let description = texts(child, minor::QUERY_DEVICE_TEXT, false, |p| {
        p.QueryDeviceText.DeviceTextType = DEVICE_TEXT_TYPE::DeviceTextDescription;
        p.QueryDeviceText.LocaleId = ENGLISH;
    });
    Some(Identity {
        hardware: id(BUS_QUERY_ID_TYPE::BusQueryHardwareIDs).unwrap_or_default(),
        compatible: id(BUS_QUERY_ID_TYPE::BusQueryCompatibleIDs).unwrap_or_default(),
        description: description.and_then(|mut t| t.pop()).unwrap_or_else(|| device.clone()),
        device,
        instance,
    })
}

/// The language of the United States.
const ENGLISH: u32 = 0x409;

/// Texts that a device answers with: one, or several up to an empty one.
fn texts(
    device: *mut DEVICE_OBJECT,
    minor: u8,
    several: bool,
    fill: impl FnOnce(&mut IO_STACK_LOCATION_Parameters),
) -> Option<Vec<String>> {
    // SAFETY: a device object that a bus driver gave; what it answers is in the pool and ends as such texts do.
    unsafe {
        let (status, block) = send(device, minor, 0, fill);
        if !ok(status) || block == 0 {
            return None;
        }
        let mut at = block as *const u16;
        let mut all = Vec::new();
        loop {
            let mut units = Vec::new();
            while at.read() != 0 {
                units.push(at.read());
                at = at.add(1);
            }
            at = at.add(1);
            if units.is_empty() {
                break;
            }
            all.push(String::from_utf16_lossy(&units));
            if !several {
                break;
            }
        }
        taken(block as *mut u8);
        Some(all)
    }
}

/// `IoInvalidateDeviceRelations`: they are asked for again, soon. Any IRQL up to DISPATCH.
pub fn invalidate(device: *mut DEVICE_OBJECT, kind: DEVICE_RELATION_TYPE) {
    object::reference(device as u32);
    work::queue(again, device as u32, kind.0);
}

fn again(device: u32, kind: u32) {
    again_now(device as *mut DEVICE_OBJECT, DEVICE_RELATION_TYPE(kind));
    object::dereference(device);
}

/// `IoSynchronousInvalidateDeviceRelations`: they are asked for again, now. Passive only.
pub fn again_now(device: *mut DEVICE_OBJECT, kind: DEVICE_RELATION_TYPE) {
    turn::take(|| {
        if super::stage(device) == Some(Stage::Started) {
            ask(device, kind);
        }
    });
}
