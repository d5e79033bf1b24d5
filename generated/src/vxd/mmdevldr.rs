// Written by `janus gen` from abi-specs/vxd/mmdevldr.abi. Do not edit: change the spec and run `./x gen`.
//! Multimedia device loader.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of MMDEVLDR.
pub const ID: u16 = 0x044a;

/// MMDEVLDR as a provider serves it; what it does not override is reported as not served.
pub trait Mmdevldr: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Mmdevldr> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "MMDEVLDR_Register_Device_Driver", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "MMDEVLDR_SetDevicePresence", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "MMDEVLDR_SetEnvironmentString", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "MMDEVLDR_GetEnvironmentString", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "MMDEVLDR_RemoveEnvironmentString", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "MMDEVLDR_AddEnvironmentString", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of MMDEVLDR as `P` serves it.
pub const fn table<P: Mmdevldr>() -> ServiceTable { ServiceTable { name: "MMDEVLDR", id: ID, services: Services::<P>::TABLE } }
