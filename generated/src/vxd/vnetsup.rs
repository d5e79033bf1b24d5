// Written by `janus gen` from abi-specs/vxd/vnetsup.abi. Do not edit: change the spec and run `./x gen`.
//! Network support.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VNETSUP.
pub const ID: u16 = 0x0480;

/// VNETSUP as a provider serves it; what it does not override is reported as not served.
pub trait Vnetsup: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vnetsup> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VNETSUP_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VNETSUP_GetVars", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VNETSUP_RegisterTerm", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VNETSUP_SetInfo", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VNETSUP_ServerHook", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VNETSUP_PassEncrypt", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VNETSUP_PassEncryptNT", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VNETSUP_PassEncrypt2", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VNETSUP as `P` serves it.
pub const fn table<P: Vnetsup>() -> ServiceTable { ServiceTable { name: "VNETSUP", id: ID, services: Services::<P>::TABLE } }
