// Written by `janus gen` from abi-specs/nt/ntoskrnl/vf.abi. Do not edit: change the spec and run `./x gen`.
//! Driver verifier.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Driver verifier.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Vf {
    /// Does nothing while no device is verified, and none is; the arguments are the caller's to take off.
    unsafe fn VfFailDeviceNode(); // abi-specs/nt/ntoskrnl/vf.abi:8
    /// FALSE: nothing is verified.
    unsafe fn VfIsVerificationEnabled( // abi-specs/nt/ntoskrnl/vf.abi:10
        object_type: u32, // abi-specs/nt/ntoskrnl/vf.abi:10
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/vf.abi:10
    ) -> crate::types::BOOLEAN;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/vf.abi";
    pub static VfFailDeviceNode: Function = Function { id: 2917, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "VfFailDeviceNode" };
    pub static VfIsVerificationEnabled: Function = Function { id: 2920, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "VfIsVerificationEnabled" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/vf.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn VfFailDeviceNode<P: Vf>() {
        unsafe { P::VfFailDeviceNode() }
    }
    /// abi-specs/nt/ntoskrnl/vf.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn VfIsVerificationEnabled<P: Vf>(object_type: u32, object: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::VfIsVerificationEnabled(object_type, object) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VfFailDeviceNode<P: Vf>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::VfFailDeviceNode, direct = sym direct::VfFailDeviceNode::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VfIsVerificationEnabled<P: Vf>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::VfIsVerificationEnabled, direct = sym direct::VfIsVerificationEnabled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

