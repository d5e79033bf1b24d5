//! What is known of a device: its properties, and the keys where its driver keeps what it remembers.

use crate::pnp::{self, Node};
use crate::{object, pdo, registry, resources};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::types::*;
use janus_runtime::nt::regfile;

/// `PLUGPLAY_REGKEY_DEVICE`, `PLUGPLAY_REGKEY_DRIVER`.
const KEY_DEVICE: u32 = 1;
const KEY_DRIVER: u32 = 2;
/// Class of devices that are of no other: `Unknown`.
const CLASS: &str = "{4d36e97e-e325-11ce-bfc1-08002be10318}";

/// Where below the class keys the device's driver has its key.
fn driver_key(node: &Node) -> String {
    let path = alloc::format!("{}\\{}", pnp::ENUM, node.path());
    registry::get_text(&path, "Driver").unwrap_or_else(|| alloc::format!("{CLASS}\\0000"))
}

/// What the registry says of the device.
fn told(node: &Node, name: &str) -> Option<Vec<u8>> {
    let key = registry::open(&alloc::format!("{}\\{}", pnp::ENUM, node.path())).ok()?;
    registry::get(key, name).ok().map(|v| v.data)
}

/// `IoGetDeviceProperty`: the bytes of it.
///
/// # Errors
/// When the device is no physical device object, or has no such property.
pub fn get(device: *mut DEVICE_OBJECT, property: DEVICE_REGISTRY_PROPERTY) -> Result<Vec<u8>, NTSTATUS> {
    use DEVICE_REGISTRY_PROPERTY as Property;
    let node = pnp::node(device).ok_or(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST)?;
    let number = |n: u32| Some(Vec::from(n.to_le_bytes()));
    let text = |t: &str| Some(regfile::text(t));
    let with = |list: Vec<u8>| (!node.resources.is_empty()).then_some(list);
    match property {
        Property::DevicePropertyDeviceDescription => told(&node, "DeviceDesc"),
        Property::DevicePropertyHardwareID => told(&node, "HardwareID"),
        Property::DevicePropertyCompatibleIDs => {
            let ids = node.compatible_ids();
            told(&node, "CompatibleIDs").or_else(|| (!ids.is_empty()).then(|| pdo::multiple(&ids)))
        }
        Property::DevicePropertyBootConfiguration | Property::DevicePropertyAllocatedResources => with(node.list(false)),
        Property::DevicePropertyBootConfigurationTranslated => with(node.list(true)),
        Property::DevicePropertyResourceRequirements => {
            with(resources::requirements(node.interface().0, node.bus_number(), node.slot(), &node.resources))
        }
        Property::DevicePropertyClassName => told(&node, "Class"),
        Property::DevicePropertyClassGuid => told(&node, "ClassGUID"),
        Property::DevicePropertyDriverKeyName => text(&driver_key(&node)),
        Property::DevicePropertyManufacturer => told(&node, "Mfg"),
        Property::DevicePropertyFriendlyName => told(&node, "FriendlyName"),
        Property::DevicePropertyLocationInformation => told(&node, "LocationInformation"),
        Property::DevicePropertyPhysicalDeviceObjectName => text(&object::name(device as u32).unwrap_or_default()),
        Property::DevicePropertyBusTypeGuid => Some(pdo::guid_bytes(&pdo::bus_type(node.bus)).to_vec()),
        Property::DevicePropertyLegacyBusType => number(node.interface().0),
        Property::DevicePropertyBusNumber => number(node.bus_number()),
        Property::DevicePropertyEnumeratorName => text(node.path().split('\\').next().unwrap_or_default()),
        Property::DevicePropertyAddress => node.function().and_then(|f| number(u32::from(f.device) << 16 | u32::from(f.function))),
        // `InstallStateInstalled`.
        Property::DevicePropertyInstallState => number(0),
        // `RemovalPolicyExpectNoRemoval`.
        Property::DevicePropertyRemovalPolicy => number(1),
        Property::DevicePropertyUINumber => told(&node, "UINumber"),
        _ => return Err(NTSTATUS::STATUS_INVALID_PARAMETER_2),
    }
    .ok_or(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND)
}

/// `IoOpenDeviceRegistryKey`: a handle to the device's key or to its driver's.
///
/// # Errors
/// When the device is no physical device object, or the kind of key is none.
pub fn open_key(device: *mut DEVICE_OBJECT, kind: u32, access: u32) -> Result<HANDLE, NTSTATUS> {
    let node = pnp::node(device).ok_or(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST)?;
    let path = match kind & (KEY_DEVICE | KEY_DRIVER) {
        KEY_DEVICE => alloc::format!("{}\\{}\\Device Parameters", pnp::ENUM, node.path()),
        KEY_DRIVER => alloc::format!("{}\\Class\\{}", registry::CONTROL, driver_key(&node)),
        _ => return Err(NTSTATUS::STATUS_INVALID_PARAMETER),
    };
    let (key, _) = registry::create(&path)?;
    registry::handle(key, access)
}
