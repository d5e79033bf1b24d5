//! What an adapter drives: where it is on its bus, and the resources that it has there.

use crate::{bus, pool};
use alloc::vec::Vec;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Class code of network controllers.
const NETWORK: u8 = 2;
/// Ports of an ISA adapter when `IoLength=` does not say.
const ISA_PORTS: u32 = 0x20;

/// One thing that the device answers at.
#[derive(Clone, Copy, Debug)]
pub(super) enum Resource {
    Port { start: u64, length: u32 },
    Memory { start: u64, length: u32 },
    Interrupt { line: u8, latched: bool, shared: bool },
}

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
            let mut resources = alloc::vec![Resource::Port { start: u64::from(start), length }];
            if let Some(line) = host().setting("InterruptNumber").and_then(number) {
                resources.push(Resource::Interrupt { line: line as u8, latched: true, shared: false });
            }
            return Some(Device::new(None, resources));
        }
        let function = bus::choose(NETWORK)?;
        function.enable();
        let ranges = function.ranges();
        // The order that drivers know: ports, memory, interrupt.
        let port = |r: &bus::Range| Resource::Port { start: r.start, length: r.length };
        let memory = |r: &bus::Range| Resource::Memory { start: r.start, length: r.length };
        let mut resources: Vec<Resource> = ranges.iter().filter(|r| r.io).map(port).collect();
        resources.extend(ranges.iter().filter(|r| !r.io).map(memory));
        resources.extend(function.line().map(|line| Resource::Interrupt { line, latched: false, shared: true }));
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

    /// Bytes of [`Device::write_partial_list`].
    pub fn partial_list_size(&self) -> u32 {
        let header = core::mem::offset_of!(CM_PARTIAL_RESOURCE_LIST, PartialDescriptors);
        // Room for one descriptor is there even in an empty list.
        (header + self.resources.len().max(1) * size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR>()) as u32
    }

    /// Writes the resources as drivers read them.
    ///
    /// # Safety
    /// `to` has room for [`Device::partial_list_size`] bytes.
    pub unsafe fn write_partial_list(&self, to: *mut CM_PARTIAL_RESOURCE_LIST) {
        // SAFETY: the caller's promise.
        unsafe {
            to.cast::<u8>().write_bytes(0, self.partial_list_size() as usize);
            (&raw mut (*to).Version).write_unaligned(1);
            (&raw mut (*to).Revision).write_unaligned(1);
            (&raw mut (*to).Count).write_unaligned(self.resources.len() as u32);
            let first = (&raw mut (*to).PartialDescriptors).cast::<CM_PARTIAL_RESOURCE_DESCRIPTOR>();
            for (n, r) in self.resources.iter().enumerate() {
                first.add(n).write_unaligned(r.descriptor());
            }
        }
    }

    /// The resources as a full list; NULL when there is no memory for it. It stays.
    pub fn resource_list(&self) -> *mut CM_RESOURCE_LIST {
        let known = self.list.with(|l| *l);
        if known != 0 {
            return known as *mut _;
        }
        let header = core::mem::offset_of!(CM_RESOURCE_LIST, List) + core::mem::offset_of!(CM_FULL_RESOURCE_DESCRIPTOR, PartialResourceList);
        let list = pool::allocate_zeroed(header + self.partial_list_size() as usize).cast::<CM_RESOURCE_LIST>();
        if !list.is_null() {
            // SAFETY: fresh memory of that size.
            unsafe {
                (*list).Count = 1;
                let full = (&raw mut (*list).List).cast::<CM_FULL_RESOURCE_DESCRIPTOR>();
                (*full).InterfaceType = INTERFACE_TYPE(self.interface().0);
                (*full).BusNumber = self.function.map_or(0, |f| u32::from(f.bus));
                self.write_partial_list(&raw mut (*full).PartialResourceList);
            }
            self.list.with(|l| *l = list as u32);
        }
        list
    }
}

impl Resource {
    fn descriptor(self) -> CM_PARTIAL_RESOURCE_DESCRIPTOR {
        // SAFETY: zeros are a descriptor; what its union holds follows its type.
        let mut d: CM_PARTIAL_RESOURCE_DESCRIPTOR = unsafe { core::mem::zeroed() };
        d.ShareDisposition = CM_SHARE_DISPOSITION::CmResourceShareDeviceExclusive.0;
        match self {
            Resource::Port { start, length } => {
                d.Type = CM_RESOURCE_TYPE::CmResourceTypePort.0;
                d.Flags = CM_RESOURCE_PORT_IO as u16;
                d.u.Port = CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port { Start: start as i64, Length: length };
            }
            Resource::Memory { start, length } => {
                d.Type = CM_RESOURCE_TYPE::CmResourceTypeMemory.0;
                d.u.Memory = CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory { Start: start as i64, Length: length };
            }
            Resource::Interrupt { line, latched, shared } => {
                d.Type = CM_RESOURCE_TYPE::CmResourceTypeInterrupt.0;
                d.Flags = if latched { CM_RESOURCE_INTERRUPT_LATCHED as u16 } else { 0 };
                if shared {
                    d.ShareDisposition = CM_SHARE_DISPOSITION::CmResourceShareShared.0;
                }
                d.u.Interrupt = CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt { Level: u32::from(line), Vector: u32::from(line), Affinity: 1 };
            }
        }
        d
    }
}
