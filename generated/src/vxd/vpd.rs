// Written by `janus gen` from abi-specs/vxd/vpd.abi. Do not edit: change the spec and run `./x gen`.
//! Parallel ports.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VPD.
pub const ID: u16 = 0x000f;

/// VPD as a provider serves it; what it does not override is reported as not served.
pub trait Vpd: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vpd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VPD_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VPD_Acquire", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VPD_Release", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VPD_Jumbo_Acquire", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VPD_Jumbo_Release", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VPD as `P` serves it.
pub const fn table<P: Vpd>() -> ServiceTable { ServiceTable { name: "VPD", id: ID, services: Services::<P>::TABLE } }
