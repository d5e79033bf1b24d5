// Written by `janus gen` from abi-specs/nt/ntoskrnl/zw_system.abi. Do not edit: change the spec and run `./x gen`.
//! System services: what the system is and has.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// System services: what the system is and has.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait ZwSystem {
    /// 
    unsafe fn ZwQuerySystemInformation( // abi-specs/nt/ntoskrnl/zw_system.abi:8
        system_information_class: u32, // abi-specs/nt/ntoskrnl/zw_system.abi:8
        system_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_system.abi:8
        system_information_length: u32, // abi-specs/nt/ntoskrnl/zw_system.abi:8
        return_length: *mut u32, // abi-specs/nt/ntoskrnl/zw_system.abi:8
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwPowerInformation( // abi-specs/nt/ntoskrnl/zw_system.abi:15
        power_information_level: crate::types::POWER_INFORMATION_LEVEL, // abi-specs/nt/ntoskrnl/zw_system.abi:15
        input_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_system.abi:15
        input_buffer_length: u32, // abi-specs/nt/ntoskrnl/zw_system.abi:15
        output_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_system.abi:15
        output_buffer_length: u32, // abi-specs/nt/ntoskrnl/zw_system.abi:15
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/zw_system.abi";
    pub static ZwQuerySystemInformation: Function = Function { id: 3075, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "system_information", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 3, parameter: "return_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "ZwQuerySystemInformation" };
    pub static ZwPowerInformation: Function = Function { id: 3040, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[Check { arg: 1, parameter: "input_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: true } }, Check { arg: 3, parameter: "output_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: true } }], file: FILE, line: 15, library: "ntoskrnl.exe", name: "ZwPowerInformation" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/zw_system.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQuerySystemInformation<P: ZwSystem>(system_information_class: u32, system_information: *mut core::ffi::c_void, system_information_length: u32, return_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwQuerySystemInformation(system_information_class, system_information, system_information_length, return_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw_system.abi:15
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwPowerInformation<P: ZwSystem>(power_information_level: crate::types::POWER_INFORMATION_LEVEL, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwPowerInformation(power_information_level, input_buffer, input_buffer_length, output_buffer, output_buffer_length) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQuerySystemInformation<P: ZwSystem>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQuerySystemInformation, direct = sym direct::ZwQuerySystemInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwPowerInformation<P: ZwSystem>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwPowerInformation, direct = sym direct::ZwPowerInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

