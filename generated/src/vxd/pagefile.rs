// Written by `janus gen` from abi-specs/vxd/pagefile.abi. Do not edit: change the spec and run `./x gen`.
//! Paging file.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of PAGEFILE.
pub const ID: u16 = 0x0021;

/// PAGEFILE as a provider serves it; what it does not override is reported as not served.
pub trait Pagefile: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Pagefile> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "PAGEFILE_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "PAGEFILE_Init_File", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "PAGEFILE_Clean_Up", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "PAGEFILE_Grow_File", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "PAGEFILE_Read_Or_Write", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "PAGEFILE_Cancel", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "PAGEFILE_Test_IO_Valid", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "PAGEFILE_Get_Size_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "PAGEFILE_Set_Async_Manager", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "PAGEFILE_Call_Async_Manager", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of PAGEFILE as `P` serves it.
pub const fn table<P: Pagefile>() -> ServiceTable { ServiceTable { name: "PAGEFILE", id: ID, services: Services::<P>::TABLE } }
