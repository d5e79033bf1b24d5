//! WMI's names and numbers for instances of data blocks. There is no consumer who would ask for the data.

use crate::{device_property, registry};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::types::{DEVICE_OBJECT, DEVICE_REGISTRY_PROPERTY, GUID, NTSTATUS};
use janus_runtime::cell::Global;

struct Block {
    guid: GUID,
    next: u32,
}

static BLOCKS: Global<Vec<Block>> = Global::new(Vec::new());

fn same(a: &GUID, b: &GUID) -> bool {
    (a.Data1, a.Data2, a.Data3, a.Data4) == (b.Data1, b.Data2, b.Data3, b.Data4)
}

/// `IoWMIAllocateInstanceIds`: the first of `count` numbers that nobody has of this block.
pub fn instances(guid: GUID, count: u32) -> u32 {
    BLOCKS.with(|blocks| {
        let at = blocks.iter().position(|b| same(&b.guid, &guid)).unwrap_or_else(|| {
            blocks.push(Block { guid, next: 0 });
            blocks.len() - 1
        });
        let first = blocks[at].next;
        blocks[at].next = first.wrapping_add(count);
        first
    })
}

/// What the user calls the device.
fn description(device: *mut DEVICE_OBJECT) -> Result<String, NTSTATUS> {
    use DEVICE_REGISTRY_PROPERTY as Property;
    device_property::get(device, Property::DevicePropertyFriendlyName)
        .or_else(|_| device_property::get(device, Property::DevicePropertyDeviceDescription))
        .map(|bytes| registry::text_of(&bytes))
}

/// `IoWMISuggestInstanceName`: of the device's description and a symbolic link what there is, the description before the link; both only when asked to
/// `combine` them.
///
/// # Errors
/// When neither is to be had.
pub fn name(device: *mut DEVICE_OBJECT, link: Option<String>, combine: bool) -> Result<String, NTSTATUS> {
    let described = if device.is_null() { Err(NTSTATUS::STATUS_INVALID_PARAMETER) } else { description(device) };
    match (described, link) {
        (Ok(described), Some(link)) if combine => Ok(alloc::format!("{described} {link}")),
        (Ok(described), _) => Ok(described),
        (Err(_), Some(link)) => Ok(link),
        (Err(status), None) => Err(status),
    }
}
