// Written by `janus gen` from abi-specs/vxd/smclib.abi. Do not edit: change the spec and run `./x gen`.
//! Smart card library.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of SMCLIB.
pub const ID: u16 = 0x004e;

/// SMCLIB as a provider serves it; what it does not override is reported as not served.
pub trait Smclib: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Smclib> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "SMCLIB_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "SMCLIB_SmartcardCreateLink", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "SMCLIB_SmartcardDeleteLink", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "SMCLIB_SmartcardDeviceControl", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "SMCLIB_SmartcardExit", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "SMCLIB_SmartcardInitialize", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "SMCLIB_SmartcardLogError", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "SMCLIB_SmartcardRawReply", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "SMCLIB_SmartcardRawRequest", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "SMCLIB_SmartcardT0Reply", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "SMCLIB_SmartcardT0Request", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "SMCLIB_SmartcardT1Reply", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "SMCLIB_SmartcardT1Request", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "SMCLIB_SmartcardUpdateCardCapabilities", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "SMCLIB_SmartcardGetDebugLevel", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "SMCLIB_SmartcardSetDebugLevel", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "SMCLIB_MapNtStatusToWinError", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "SMCLIB_Assert", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "SMCLIB_VxD_CreateDevice", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "SMCLIB_VxD_DeleteDevice", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "SMCLIB_SmartcardCompleteCardTracking", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "SMCLIB_SmartcardCompleteRequest", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of SMCLIB as `P` serves it.
pub const fn table<P: Smclib>() -> ServiceTable { ServiceTable { name: "SMCLIB", id: ID, services: Services::<P>::TABLE } }
