//! What an adapter drives: where it is on its bus, and the resources that it has there.

use crate::bus;
use crate::resources::{self, Resource};
use alloc::vec::Vec;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Class code of network controllers.
const NETWORK: u8 = 2;
/// Where the partial list lies in a full one.
const PARTIAL: usize =
    core::mem::offset_of!(CM_RESOURCE_LIST, List) + core::mem::offset_of!(CM_FULL_RESOURCE_DESCRIPTOR, PartialResourceList);
/// Ports of an ISA adapter when `IoLength=` does not say.
const ISA_PORTS: u32 = 0x20;

/// A device.
#[derive(Debug)]
pub(super) struct Device {
    /// Where it is on the PCI bus; `None` for ISA.
    pub function: Option<bus::Function>,
    /// What it answers at.
    pub resources: Vec<Resource>,
    /// The same as a list for drivers, once one was asked for.
    list: Global<u32>,
}

/// A number as people write it in settings: decimal, or hexadecimal with `0x`.
pub(super) fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}

impl Device {
    fn new(function: Option<bus::Function>, resources: Vec<Resource>) -> Device {
        Device { function, resources, list: Global::new(0) }
    }

    /// A device for the next driver: an ISA adapter when `[Janus] IoBaseAddress=` says where, else a function of the PCI bus, taken and enabled.
    pub fn find() -> Option<Device> {
        if let Some(start) = host().setting("IoBaseAddress").and_then(number) {
            let length = host().setting("IoLength").and_then(number).unwrap_or(ISA_PORTS);
            let mut resources = alloc::vec![Resource::Port { start, length }];
            if let Some(line) = host().setting("InterruptNumber").and_then(number) {
                resources.push(Resource::Interrupt { line: line as u8, latched: true, shared: false });
            }
            return Some(Device::new(None, resources));
        }
        let function = bus::choose(NETWORK)?;
        function.enable();
        let mut resources = resources::of_function(function);
        // The order that drivers know: ports, memory, interrupt.
        resources.sort_by_key(|r| match r {
            Resource::Port { .. } => 0,
            Resource::Memory { .. } => 1,
            _ => 2,
        });
        Some(Device::new(Some(function), resources))
    }

    /// Gives the device back.
    pub fn release(&self) {
        if let Some(f) = self.function {
            bus::release(f);
        }
    }

    /// The bus that it is on.
    pub fn interface(&self) -> NDIS_INTERFACE_TYPE {
        if self.function.is_some() { NDIS_INTERFACE_TYPE::NdisInterfacePci } else { NDIS_INTERFACE_TYPE::NdisInterfaceIsa }
    }

    fn full_list(&self) -> Vec<u8> {
        let bus = self.function.map_or(0, |f| u32::from(f.bus));
        resources::list(self.interface().0, bus, &self.resources, false)
    }

    /// The resources as a `CM_PARTIAL_RESOURCE_LIST`.
    pub fn partial_list(&self) -> Vec<u8> {
        self.full_list().split_off(PARTIAL)
    }

    /// The resources as a `CM_RESOURCE_LIST`; NULL when there is no memory for it. It stays.
    pub fn resource_list(&self) -> *mut CM_RESOURCE_LIST {
        self.list.with(|known| {
            if *known == 0 {
                *known = resources::in_pool(&self.full_list()) as u32;
            }
            *known as *mut _
        })
    }
}
