// Written by `janus gen` from abi-specs/vxd/pccard.abi. Do not edit: change the spec and run `./x gen`.
//! PC cards.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of PCCARD.
pub const ID: u16 = 0x097c;

/// PCCARD as a provider serves it; what it does not override is reported as not served.
pub trait Pccard: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Pccard> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "PCCARD_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "PCCARD_Card_Services", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "PCCARD_Access_CIS_Memory", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of PCCARD as `P` serves it.
pub const fn table<P: Pccard>() -> ServiceTable { ServiceTable { name: "PCCARD", id: ID, services: Services::<P>::TABLE } }
