// Written by `janus gen` from abi-specs/vxd/ntkern.abi. Do not edit: change the spec and run `./x gen`.
//! NT kernel services for WDM drivers.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of NTKERN.
pub const ID: u16 = 0x004b;

/// NTKERN as a provider serves it; what it does not override is reported as not served.
pub trait Ntkern: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Ntkern> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "NTKERN_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "NTKERN_CreateFile", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "NTKERN_Close", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "NTKERN_ReadFile", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "NTKERN_WriteFile", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "NTKERN_DeviceIoControl", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "NTKERN_GetWorkerThread", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "NTKERN_LoadDriver", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "NTKERN_QueueWorkItem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "NTKERN_PhysicalDeviceObjectToDevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "NTKERN_SetPhysicalCacheTypeRange", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "NTKERN_Win9XLoadDriver", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "NTKERN_CancelIoFile", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "NTKERN_GetVPICDHandleFromInterruptObj", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of NTKERN as `P` serves it.
pub const fn table<P: Ntkern>() -> ServiceTable { ServiceTable { name: "NTKERN", id: ID, services: Services::<P>::TABLE } }
