// Written by `janus gen` from abi-specs/vxd/debug.abi. Do not edit: change the spec and run `./x gen`.
//! System debugger.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of DEBUG.
pub const ID: u16 = 0x0002;

/// DEBUG as a provider serves it; what it does not override is reported as not served.
pub trait Debug: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Debug> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "DEBUG_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "DEBUG_Fault", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "DEBUG_CheckFault", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "_DEBUG_LoadSyms", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of DEBUG as `P` serves it.
pub const fn table<P: Debug>() -> ServiceTable { ServiceTable { name: "DEBUG", id: ID, services: Services::<P>::TABLE } }
