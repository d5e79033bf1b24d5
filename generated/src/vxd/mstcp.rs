// Written by `janus gen` from abi-specs/vxd/mstcp.abi. Do not edit: change the spec and run `./x gen`.
//! Transmission control protocol.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of MSTCP.
pub const ID: u16 = 0x048a;

/// MSTCP as a provider serves it; what it does not override is reported as not served.
pub trait Mstcp: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Mstcp> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "MSTCP_Get_Version", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of MSTCP as `P` serves it.
pub const fn table<P: Mstcp>() -> ServiceTable { ServiceTable { name: "MSTCP", id: ID, services: Services::<P>::TABLE } }
