// Written by `janus gen` from abi-specs/vxd/vmini.abi. Do not edit: change the spec and run `./x gen`.
//! Mini display driver.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VMINI.
pub const ID: u16 = 0x0037;

/// VMINI as a provider serves it; what it does not override is reported as not served.
pub trait Vmini: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vmini> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VMINI_GetVersion", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VMINI_Update", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VMINI_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VMINI_DisplayError", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VMINI_SetTimeStamp", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VMINI_Siren", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VMINI_RegisterAccess", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VMINI_GetData", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "VMINI_ShutDownItem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "VMINI_RegisterSK", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VMINI as `P` serves it.
pub const fn table<P: Vmini>() -> ServiceTable { ServiceTable { name: "VMINI", id: ID, services: Services::<P>::TABLE } }
