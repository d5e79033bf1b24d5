// Written by `janus gen` from abi-specs/vxd/vflatd.abi. Do not edit: change the spec and run `./x gen`.
//! Flat frame buffer.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VFLATD.
pub const ID: u16 = 0x011f;

/// VFLATD as a provider serves it; what it does not override is reported as not served.
pub trait Vflatd: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vflatd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VFLATD_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VFLATD_Unmap_Flat_Selector", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VFLATD as `P` serves it.
pub const fn table<P: Vflatd>() -> ServiceTable { ServiceTable { name: "VFLATD", id: ID, services: Services::<P>::TABLE } }
