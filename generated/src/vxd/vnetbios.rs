// Written by `janus gen` from abi-specs/vxd/vnetbios.abi. Do not edit: change the spec and run `./x gen`.
//! NetBIOS.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VNETBIOS.
pub const ID: u16 = 0x0014;

/// VNETBIOS as a provider serves it; what it does not override is reported as not served.
pub trait Vnetbios: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vnetbios> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VNETBIOS_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VNETBIOS_Register", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VNETBIOS_Submit", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VNETBIOS_Enum", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VNETBIOS_Deregister", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VNETBIOS_Register2", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VNETBIOS_Map", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VNETBIOS_Enum2", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VNETBIOS as `P` serves it.
pub const fn table<P: Vnetbios>() -> ServiceTable { ServiceTable { name: "VNETBIOS", id: ID, services: Services::<P>::TABLE } }
