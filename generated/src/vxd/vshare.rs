// Written by `janus gen` from abi-specs/vxd/vshare.abi. Do not edit: change the spec and run `./x gen`.
//! File sharing.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VSHARE.
pub const ID: u16 = 0x0483;

/// VSHARE as a provider serves it; what it does not override is reported as not served.
pub trait Vshare: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vshare> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VSHARE_Get_Version", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VSHARE as `P` serves it.
pub const fn table<P: Vshare>() -> ServiceTable { ServiceTable { name: "VSHARE", id: ID, services: Services::<P>::TABLE } }
