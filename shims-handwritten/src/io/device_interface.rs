//! Device interfaces: classes of devices by GUID, each device in one by a symbolic link that leads to its physical device object.

use crate::pnp::{self, Node};
use crate::{notification, object, registry};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::types::{DEVICE_OBJECT, NTSTATUS};
use janus_runtime::cell::Global;
use janus_runtime::nt::{guid, regfile};

/// A GUID as it lies in memory.
pub type Guid = [u8; 16];

/// `DEVICE_INTERFACE_INCLUDE_NONACTIVE`.
const ALL: u32 = 1;

#[derive(Clone, Debug)]
struct Interface {
    class: Guid,
    device: *mut DEVICE_OBJECT,
    /// The link that leads to the device: `\??\ROOT#X#0000#{…}`.
    link: String,
    /// What a driver added to it, with the backslash in front.
    reference: String,
    enabled: bool,
}

impl Interface {
    /// What drivers and programs open.
    fn name(&self) -> String {
        alloc::format!("{}{}", self.link, self.reference)
    }
}

static INTERFACES: Global<Vec<Interface>> = Global::new(Vec::new());

/// A GUID as names have it.
fn spelled(class: &Guid) -> String {
    guid::to_text(class).map(|c| char::from(c.to_ascii_lowercase())).iter().collect()
}

/// Where a class of interfaces keeps its devices.
fn class_key(class: &Guid) -> String {
    alloc::format!("{}\\DeviceClasses\\{}", registry::CONTROL, spelled(class))
}

/// Where one interface is described: its device's key, and below it a key of its own.
fn keys(i: &Interface) -> (String, String) {
    let device = alloc::format!("{}\\{}", class_key(&i.class), i.link.replace('\\', "#"));
    let own = alloc::format!("{device}\\#{}", i.reference.trim_start_matches('\\'));
    (device, own)
}

/// `IoRegisterDeviceInterface`: the symbolic link's name. A device may register the same interface any number of times.
///
/// # Errors
/// When the device is no physical device object.
pub fn register(device: *mut DEVICE_OBJECT, class: Guid, reference: &str) -> Result<String, NTSTATUS> {
    let node = pnp::node(device).ok_or(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST)?;
    if reference.contains(['\\', '/']) {
        return Err(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST);
    }
    let link = alloc::format!("\\??\\{}#{}", node.path().replace('\\', "#"), spelled(&class));
    let reference = if reference.is_empty() { String::new() } else { alloc::format!("\\{reference}") };
    let new = Interface { class, device, link, reference, enabled: false };
    let name = new.name();
    if !INTERFACES.with(|all| all.iter().any(|i| i.name() == name)) {
        describe(&new, &node);
        INTERFACES.with(|all| all.push(new));
    }
    Ok(name)
}

fn describe(i: &Interface, node: &Node) {
    let (device, own) = keys(i);
    if let Ok((key, _)) = registry::create(&device) {
        let _ = registry::set(key, "DeviceInstance", regfile::SZ, regfile::text(&node.path()));
    }
    if let Ok((key, _)) = registry::create(&own) {
        // As programs spell it.
        let _ = registry::set(key, "SymbolicLink", regfile::SZ, regfile::text(&i.name().replacen("\\??\\", "\\\\?\\", 1)));
    }
}

/// `IoSetDeviceInterfaceState`: makes the link or takes it away, and tells those who want to know.
///
/// # Errors
/// As the API documents them.
pub fn enable(name: &str, on: bool) -> Result<(), NTSTATUS> {
    let (interface, others) = INTERFACES
        .with(|all| {
            let at = all.iter().position(|i| i.name().eq_ignore_ascii_case(name))?;
            let link = all[at].link.clone();
            let others = all.iter().enumerate().any(|(n, i)| n != at && i.enabled && i.link == link);
            let before = all[at].clone();
            Some((before, others))
        })
        .ok_or(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND)?;
    if interface.enabled == on {
        return if on { Err(NTSTATUS::STATUS_OBJECT_NAME_EXISTS) } else { Err(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND) };
    }
    // Interfaces of one class that differ in what was added share the link.
    if !others {
        if on {
            let target = object::name(interface.device as u32).ok_or(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST)?;
            object::make_link(&interface.link, &target)?;
        } else if let Ok((link, _)) = object::find(&interface.link, false)
            && object::is(link, &object::SYMBOLIC_LINK)
        {
            object::dereference(link);
        }
    }
    INTERFACES.with(|all| all.iter_mut().filter(|i| i.name().eq_ignore_ascii_case(name)).for_each(|i| i.enabled = on));
    notification::interface_changed(interface.class, &interface.name(), on);
    Ok(())
}

/// `IoGetDeviceInterfaces`: the names in a class, of one device or all.
pub fn list(class: Guid, device: *mut DEVICE_OBJECT, flags: u32) -> Vec<String> {
    INTERFACES.with(|all| {
        all.iter()
            .filter(|i| i.class == class && (i.enabled || flags & ALL != 0) && (device.is_null() || i.device == device))
            .map(Interface::name)
            .collect()
    })
}

/// `IoGetDeviceInterfaceAlias`: what the same device, with the same addition, is called in another class.
pub fn alias(name: &str, class: Guid) -> Option<String> {
    INTERFACES.with(|all| {
        let known = all.iter().find(|i| i.name().eq_ignore_ascii_case(name))?;
        all.iter().find(|i| i.class == class && i.device == known.device && i.reference == known.reference).map(Interface::name)
    })
}

/// Where drivers keep what they remember of an interface.
pub fn parameters_key(name: &str) -> Option<String> {
    let interface = INTERFACES.with(|all| all.iter().find(|i| i.name().eq_ignore_ascii_case(name)).cloned())?;
    Some(alloc::format!("{}\\Device Parameters", keys(&interface).1))
}

/// A device goes: so do its interfaces.
pub fn forget(device: *mut DEVICE_OBJECT) {
    let names = INTERFACES.with(|all| all.iter().filter(|i| i.device == device && i.enabled).map(Interface::name).collect::<Vec<_>>());
    for name in names {
        let _ = enable(&name, false);
    }
    INTERFACES.with(|all| all.retain(|i| i.device != device));
}
