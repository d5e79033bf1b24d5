// Written by `janus gen` from abi-specs/vxd/acpi.abi. Do not edit: change the spec and run `./x gen`.
//! ACPI.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of ACPI.
pub const ID: u16 = 0x004c;

/// ACPI as a provider serves it; what it does not override is reported as not served.
pub trait Acpi: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Acpi> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "ACPI_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "ACPI_SetSystemPowerState", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "ACPI_SetTimingMode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "ACPI_RegisterOpRegionCookedHandler", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "ACPI_Set_RTC", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "ACPI_GetTimingMode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "ACPI_GetTaskFile", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "ACPI_WalkNameSpace", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "ACPI_GetObject", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "ACPI_NameSpaceToDevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "ACPI_DevNodeToNameSpace", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "ACPI_RunControlMethod", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "ACPI_EvalPackageElement", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "ACPI_EvalPkgDataElement", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "ACPI_FreeDataBuffs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "ACPI_GetNameSpaceObject", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of ACPI as `P` serves it.
pub const fn table<P: Acpi>() -> ServiceTable { ServiceTable { name: "ACPI", id: ID, services: Services::<P>::TABLE } }
