// Written by `janus gen` from abi-specs/vxd/vfbackup.abi. Do not edit: change the spec and run `./x gen`.
//! Direct floppy access for backup programs.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VFBACKUP.
pub const ID: u16 = 0x0036;

/// VFBACKUP as a provider serves it; what it does not override is reported as not served.
pub trait Vfbackup: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vfbackup> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VFBACKUP_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VFBACKUP_Lock_NEC", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VFBACKUP_UnLock_NEC", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VFBACKUP_Register_NEC", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VFBACKUP_Register_VFD", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VFBACKUP_Lock_All_Ports", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VFBACKUP as `P` serves it.
pub const fn table<P: Vfbackup>() -> ServiceTable { ServiceTable { name: "VFBACKUP", id: ID, services: Services::<P>::TABLE } }
