// Written by `janus gen` from abi-specs/vxd/vtdi.abi. Do not edit: change the spec and run `./x gen`.
//! Transport driver interface.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VTDI.
pub const ID: u16 = 0x0488;

/// VTDI as a provider serves it; what it does not override is reported as not served.
pub trait Vtdi: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vtdi> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VTDI_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VTDI_Start_Timer", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VTDI_Stop_Timer", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VTDI_Schedule_Event", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VTDI_Cancel_Event", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VTDI_Block", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VTDI_Signal", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VTDI_Register", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "VTDI_Get_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "VTDI_Unload", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VTDI_Initialize", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "VTDI_Register_UnloadProc", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "VTDI_Register_LoadProc", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VTDI as `P` serves it.
pub const fn table<P: Vtdi>() -> ServiceTable { ServiceTable { name: "VTDI", id: ID, services: Services::<P>::TABLE } }
