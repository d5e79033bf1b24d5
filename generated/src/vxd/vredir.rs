// Written by `janus gen` from abi-specs/vxd/vredir.abi. Do not edit: change the spec and run `./x gen`.
//! Network redirector.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VREDIR.
pub const ID: u16 = 0x0481;

/// VREDIR as a provider serves it; what it does not override is reported as not served.
pub trait Vredir: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vredir> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VREDIR_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VREDIR_BcnSetWfWVersion", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VREDIR_BcnSetWfWBits", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VREDIR_BcnIncWfWCount", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VREDIR_BcnTriggerPulse", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VREDIR_BcnWfWBrowser", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VREDIR_BcnSetMaster", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VREDIR_SendMessage", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "VREDIR_SetRemoteDebug", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "VREDIR_ValidateUser", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VREDIR_ConnectServer", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "VREDIR_DisconnectServer", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "VREDIR_RemoteMailSlotWrite", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "VREDIR_NetInfo", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "VREDIR_BcnSetHook", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "VREDIR_UserGetGroups", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "VREDIR_SetIPXError", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "VREDIR_NetGetDfsReferrals", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "VREDIR_AddPathElement", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "VREDIR_MakeResourceDfs", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VREDIR as `P` serves it.
pub const fn table<P: Vredir>() -> ServiceTable { ServiceTable { name: "VREDIR", id: ID, services: Services::<P>::TABLE } }
