// Written by `janus gen` from abi-specs/vxd/dwcfgmg.abi. Do not edit: change the spec and run `./x gen`.
//! Old configuration manager interface.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of DWCFGMG.
pub const ID: u16 = 0x0034;

/// DWCFGMG as a provider serves it; what it does not override is reported as not served.
pub trait Dwcfgmg: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Dwcfgmg> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "DWCFGMG_GetVersion", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "DWCFGMG_GetConfig", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "DWCFGMG_LockConfig", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "DWCFGMG_UnlockConfig", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "DWCFGMG_CME_QueryResources", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "DWCFGMG_CME_AllocResources", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "DWCFGMG_CME_DeallocResources", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of DWCFGMG as `P` serves it.
pub const fn table<P: Dwcfgmg>() -> ServiceTable { ServiceTable { name: "DWCFGMG", id: ID, services: Services::<P>::TABLE } }
