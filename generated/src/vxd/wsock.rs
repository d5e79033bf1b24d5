// Written by `janus gen` from abi-specs/vxd/wsock.abi. Do not edit: change the spec and run `./x gen`.
//! Sockets.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of WSOCK.
pub const ID: u16 = 0x003e;

/// WSOCK as a provider serves it; what it does not override is reported as not served.
pub trait Wsock: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Wsock> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "WSOCK_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "WSOCK_Register", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "WSOCK_Deregister", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "WSOCK_SignalNotify", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "WSOCK_SignalAllNotify", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of WSOCK as `P` serves it.
pub const fn table<P: Wsock>() -> ServiceTable { ServiceTable { name: "WSOCK", id: ID, services: Services::<P>::TABLE } }
