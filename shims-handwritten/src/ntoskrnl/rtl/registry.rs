//! The registry by well-known places and tables; see [`crate::registry_query`].

use crate::{Janus, registry_query};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::RtlRegistry;
use janus_abi::types::*;

impl RtlRegistry for Janus {
    // The registry.

    unsafe fn RtlCheckRegistryKey(relative_to: u32, path: *mut u16) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::check(relative_to, path) }
    }

    unsafe fn RtlCreateRegistryKey(relative_to: u32, path: *mut u16) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::create(relative_to, path) }
    }

    unsafe fn RtlWriteRegistryValue(
        relative_to: u32,
        path: *mut u16,
        name: *mut u16,
        kind: u32,
        data: *mut c_void,
        length: u32,
    ) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::write(relative_to, path, name, kind, data, length) }
    }

    unsafe fn RtlDeleteRegistryValue(relative_to: u32, path: *mut u16, name: *mut u16) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::delete(relative_to, path, name) }
    }

    unsafe fn RtlQueryRegistryValues(
        relative_to: u32,
        path: *mut u16,
        table: *mut RTL_QUERY_REGISTRY_TABLE,
        context: *mut c_void,
        _environment: *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::query(relative_to, path, table, context) }
    }
}
