// Written by `janus gen` from abi-specs/vxd/vcache.abi. Do not edit: change the spec and run `./x gen`.
//! Disk cache. Windows 95 and later.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VCACHE.
pub const ID: u16 = 0x048b;

/// VCACHE as a provider serves it; what it does not override is reported as not served.
pub trait Vcache: Provider {
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vcache> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VCACHE_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VCACHE_Register", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "VCACHE_GetSize", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VCACHE_CheckAvail", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VCACHE_FindBlock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VCACHE_FreeBlock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VCACHE_MakeMRU", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VCACHE_Hold", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "VCACHE_Unhold", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "VCACHE_Enum", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VCACHE_TestHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "VCACHE_VerifySums", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "VCACHE_RecalcSums", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "VCACHE_TestHold", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "VCACHE_GetStats", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "VCACHE_Deregister", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "VCACHE_AdjustMinimum", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "VCACHE_SwapBuffers", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "VCACHE_RelinquishPage", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "VCACHE_UseThisPage", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "VCACHE_CreateLookupCache", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "VCACHE_CloseLookupCache", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "VCACHE_DeleteLookupCache", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "VCACHE_Lookup", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "VCACHE_UpdateLookup", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VCACHE as `P` serves it.
pub const fn table<P: Vcache>() -> ServiceTable { ServiceTable { name: "VCACHE", id: ID, services: Services::<P>::TABLE } }
