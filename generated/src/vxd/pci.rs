// Written by `janus gen` from abi-specs/vxd/pci.abi. Do not edit: change the spec and run `./x gen`.
//! PCI bus.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of PCI.
pub const ID: u16 = 0x0043;

/// PCI as a provider serves it; what it does not override is reported as not served.
pub trait Pci: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Pci> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "PCI_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "PCI_Read_Config", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "PCI_Write_Config", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of PCI as `P` serves it.
pub const fn table<P: Pci>() -> ServiceTable { ServiceTable { name: "PCI", id: ID, services: Services::<P>::TABLE } }
