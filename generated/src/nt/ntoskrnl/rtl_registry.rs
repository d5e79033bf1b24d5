// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_registry.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: the registry by well-known places and tables.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: the registry by well-known places and tables.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlRegistry {
    /// 
    unsafe fn RtlCheckRegistryKey( // abi-specs/nt/ntoskrnl/rtl_registry.abi:8
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl_registry.abi:8
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl_registry.abi:8
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlCreateRegistryKey( // abi-specs/nt/ntoskrnl/rtl_registry.abi:10
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl_registry.abi:10
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl_registry.abi:10
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlDeleteRegistryValue( // abi-specs/nt/ntoskrnl/rtl_registry.abi:12
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl_registry.abi:12
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl_registry.abi:12
        value_name: *mut u16, // abi-specs/nt/ntoskrnl/rtl_registry.abi:12
    ) -> crate::types::NTSTATUS;
    /// Reads values below a registry path as a table says.
    unsafe fn RtlQueryRegistryValues( // abi-specs/nt/ntoskrnl/rtl_registry.abi:16
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl_registry.abi:16
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl_registry.abi:16
        query_table: *mut crate::types::RTL_QUERY_REGISTRY_TABLE, // abi-specs/nt/ntoskrnl/rtl_registry.abi:16
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_registry.abi:16
        environment: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_registry.abi:16
    ) -> crate::types::NTSTATUS;
    /// Writes a value below a registry path.
    unsafe fn RtlWriteRegistryValue( // abi-specs/nt/ntoskrnl/rtl_registry.abi:25
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl_registry.abi:25
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl_registry.abi:25
        value_name: *mut u16, // abi-specs/nt/ntoskrnl/rtl_registry.abi:25
        value_type: u32, // abi-specs/nt/ntoskrnl/rtl_registry.abi:25
        value_data: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_registry.abi:25
        value_length: u32, // abi-specs/nt/ntoskrnl/rtl_registry.abi:25
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_registry.abi";
    pub static RtlCheckRegistryKey: Function = Function { id: 2484, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "RtlCheckRegistryKey" };
    pub static RtlCreateRegistryKey: Function = Function { id: 2514, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "RtlCreateRegistryKey" };
    pub static RtlDeleteRegistryValue: Function = Function { id: 2531, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 2, parameter: "value_name", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 12, library: "ntoskrnl.exe", name: "RtlDeleteRegistryValue" };
    pub static RtlFormatCurrentUserKeyPath: Function = Function { id: 2581, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "RtlFormatCurrentUserKeyPath" };
    pub static RtlQueryRegistryValues: Function = Function { id: 2717, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 2, parameter: "query_table", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 16, library: "ntoskrnl.exe", name: "RtlQueryRegistryValues" };
    pub static RtlWriteRegistryValue: Function = Function { id: 2804, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 2, parameter: "value_name", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 25, library: "ntoskrnl.exe", name: "RtlWriteRegistryValue" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_registry.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCheckRegistryKey<P: RtlRegistry>(relative_to: u32, path: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlCheckRegistryKey(relative_to, path) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_registry.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCreateRegistryKey<P: RtlRegistry>(relative_to: u32, path: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlCreateRegistryKey(relative_to, path) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_registry.abi:12
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDeleteRegistryValue<P: RtlRegistry>(relative_to: u32, path: *mut u16, value_name: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlDeleteRegistryValue(relative_to, path, value_name) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_registry.abi:16
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlQueryRegistryValues<P: RtlRegistry>(relative_to: u32, path: *mut u16, query_table: *mut crate::types::RTL_QUERY_REGISTRY_TABLE, context: *mut core::ffi::c_void, environment: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlQueryRegistryValues(relative_to, path, query_table, context, environment) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_registry.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlWriteRegistryValue<P: RtlRegistry>(relative_to: u32, path: *mut u16, value_name: *mut u16, value_type: u32, value_data: *mut core::ffi::c_void, value_length: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlWriteRegistryValue(relative_to, path, value_name, value_type, value_data, value_length) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCheckRegistryKey<P: RtlRegistry>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCheckRegistryKey, direct = sym direct::RtlCheckRegistryKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateRegistryKey<P: RtlRegistry>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCreateRegistryKey, direct = sym direct::RtlCreateRegistryKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteRegistryValue<P: RtlRegistry>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDeleteRegistryValue, direct = sym direct::RtlDeleteRegistryValue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFormatCurrentUserKeyPath() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFormatCurrentUserKeyPath, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryRegistryValues<P: RtlRegistry>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlQueryRegistryValues, direct = sym direct::RtlQueryRegistryValues::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlWriteRegistryValue<P: RtlRegistry>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlWriteRegistryValue, direct = sym direct::RtlWriteRegistryValue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

