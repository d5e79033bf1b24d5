// Written by `janus gen` from abi-specs/vxd/vip.abi. Do not edit: change the spec and run `./x gen`.
//! Internet protocol.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VIP.
pub const ID: u16 = 0x0489;

/// VIP as a provider serves it; what it does not override is reported as not served.
pub trait Vip: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vip> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VIP_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VIP_Get_Net_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VIP_Register_Protocol", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VIP_Register_Driver", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VIP_Set_Addr", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VIP_ICMP_Echo", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VIP_Register_Addr_Change", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VIP_Set_DCHP_Interface", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VIP as `P` serves it.
pub const fn table<P: Vip>() -> ServiceTable { ServiceTable { name: "VIP", id: ID, services: Services::<P>::TABLE } }
