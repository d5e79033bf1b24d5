// Written by `janus gen` from abi-specs/vxd/perf.abi. Do not edit: change the spec and run `./x gen`.
//! Performance counters.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of PERF.
pub const ID: u16 = 0x0048;

/// PERF as a provider serves it; what it does not override is reported as not served.
pub trait Perf: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Perf> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "PERF_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "PERF_Server_Register", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "PERF_Server_Deregister", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "PERF_Server_Add_Stat", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "PERF_Server_Remove_Stat", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of PERF as `P` serves it.
pub const fn table<P: Perf>() -> ServiceTable { ServiceTable { name: "PERF", id: ID, services: Services::<P>::TABLE } }
