// Written by `janus gen` from abi-specs/nt/ntoskrnl/hal_dispatch.abi. Do not edit: change the spec and run `./x gen`.
//! The tables through which kernel and HAL call each other.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// The tables through which kernel and HAL call each other.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait HalDispatch {
    /// Address of the variable.
    fn HalDispatchTable() -> *mut [*mut core::ffi::c_void; 22]; // abi-specs/nt/ntoskrnl/hal_dispatch.abi:7
    /// Address of the variable.
    fn HalPrivateDispatchTable() -> *mut [*mut core::ffi::c_void; 21]; // abi-specs/nt/ntoskrnl/hal_dispatch.abi:8
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
}

