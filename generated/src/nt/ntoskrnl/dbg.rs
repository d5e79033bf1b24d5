// Written by `janus gen` from abi-specs/nt/ntoskrnl/dbg.abi. Do not edit: change the spec and run `./x gen`.
//! Debugger support, boot display.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Debugger support, boot display.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Dbg {
    /// 
    unsafe fn DbgBreakPoint(); // abi-specs/nt/ntoskrnl/dbg.abi:7
    /// 
    unsafe fn DbgBreakPointWithStatus( // abi-specs/nt/ntoskrnl/dbg.abi:8
        status: u32, // abi-specs/nt/ntoskrnl/dbg.abi:8
    );
    /// Prints to the debugger.
    unsafe fn DbgPrint( // abi-specs/nt/ntoskrnl/dbg.abi:14
        format: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:14
        arguments: VarArgs, // abi-specs/nt/ntoskrnl/dbg.abi:14
    ) -> u32;
    /// 
    unsafe fn DbgPrintEx( // abi-specs/nt/ntoskrnl/dbg.abi:16
        component_id: u32, // abi-specs/nt/ntoskrnl/dbg.abi:16
        level: u32, // abi-specs/nt/ntoskrnl/dbg.abi:16
        format: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:16
        arguments: VarArgs, // abi-specs/nt/ntoskrnl/dbg.abi:16
    ) -> u32;
    /// 
    unsafe fn DbgPrintReturnControlC( // abi-specs/nt/ntoskrnl/dbg.abi:17
        format: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:17
        arguments: VarArgs, // abi-specs/nt/ntoskrnl/dbg.abi:17
    ) -> u32;
    /// 
    unsafe fn DbgPrompt( // abi-specs/nt/ntoskrnl/dbg.abi:18
        prompt: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:18
        response: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:18
        maximum_response_length: u32, // abi-specs/nt/ntoskrnl/dbg.abi:18
    ) -> u32;
    /// 
    unsafe fn DbgQueryDebugFilterState( // abi-specs/nt/ntoskrnl/dbg.abi:20
        component_id: u32, // abi-specs/nt/ntoskrnl/dbg.abi:20
        level: u32, // abi-specs/nt/ntoskrnl/dbg.abi:20
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn DbgSetDebugFilterState( // abi-specs/nt/ntoskrnl/dbg.abi:22
        component_id: u32, // abi-specs/nt/ntoskrnl/dbg.abi:22
        level: u32, // abi-specs/nt/ntoskrnl/dbg.abi:22
        state: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/dbg.abi:22
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn HeadlessDispatch( // abi-specs/nt/ntoskrnl/dbg.abi:25
        command: u32, // abi-specs/nt/ntoskrnl/dbg.abi:25
        input_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/dbg.abi:25
        input_buffer_size: u32, // abi-specs/nt/ntoskrnl/dbg.abi:25
        output_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/dbg.abi:25
        output_buffer_size: *mut u32, // abi-specs/nt/ntoskrnl/dbg.abi:25
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn InbvAcquireDisplayOwnership(); // abi-specs/nt/ntoskrnl/dbg.abi:32
    /// 
    unsafe fn InbvCheckDisplayOwnership() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/dbg.abi:33
    /// 
    unsafe fn InbvDisplayString( // abi-specs/nt/ntoskrnl/dbg.abi:34
        string: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:34
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn InbvEnableBootDriver( // abi-specs/nt/ntoskrnl/dbg.abi:35
        enable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/dbg.abi:35
    );
    /// 
    unsafe fn InbvEnableDisplayString( // abi-specs/nt/ntoskrnl/dbg.abi:36
        enable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/dbg.abi:36
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn InbvIsBootDriverInstalled() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/dbg.abi:38
    /// 
    unsafe fn InbvNotifyDisplayOwnershipLost( // abi-specs/nt/ntoskrnl/dbg.abi:39
        callback: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/dbg.abi:39
    );
    /// 
    unsafe fn InbvResetDisplay() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/dbg.abi:40
    /// 
    unsafe fn KdDisableDebugger() -> crate::types::NTSTATUS; // abi-specs/nt/ntoskrnl/dbg.abi:55
    /// 
    unsafe fn KdEnableDebugger() -> crate::types::NTSTATUS; // abi-specs/nt/ntoskrnl/dbg.abi:56
    /// 
    unsafe fn KdPollBreakIn() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/dbg.abi:58
    /// 
    unsafe fn KdPowerTransition( // abi-specs/nt/ntoskrnl/dbg.abi:59
        new_state: crate::types::DEVICE_POWER_STATE, // abi-specs/nt/ntoskrnl/dbg.abi:59
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KdRefreshDebuggerNotPresent() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/dbg.abi:61
    /// Asks something of the debugger. There is none: always STATUS_DEBUGGER_INACTIVE.
    unsafe fn KdSystemDebugControl( // abi-specs/nt/ntoskrnl/dbg.abi:63
        command: u32, // abi-specs/nt/ntoskrnl/dbg.abi:63
        input_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/dbg.abi:63
        input_buffer_length: u32, // abi-specs/nt/ntoskrnl/dbg.abi:63
        output_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/dbg.abi:63
        output_buffer_length: u32, // abi-specs/nt/ntoskrnl/dbg.abi:63
        return_length: *mut u32, // abi-specs/nt/ntoskrnl/dbg.abi:63
        previous_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/dbg.abi:63
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn vDbgPrintEx( // abi-specs/nt/ntoskrnl/dbg.abi:73
        component_id: u32, // abi-specs/nt/ntoskrnl/dbg.abi:73
        level: u32, // abi-specs/nt/ntoskrnl/dbg.abi:73
        format: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:73
        ap: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:73
    ) -> u32;
    /// 
    unsafe fn vDbgPrintExWithPrefix( // abi-specs/nt/ntoskrnl/dbg.abi:75
        prefix: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:75
        component_id: u32, // abi-specs/nt/ntoskrnl/dbg.abi:75
        level: u32, // abi-specs/nt/ntoskrnl/dbg.abi:75
        format: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:75
        ap: *mut u8, // abi-specs/nt/ntoskrnl/dbg.abi:75
    ) -> u32;
    /// Address of the variable.
    fn KdDebuggerEnabled() -> *mut crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/dbg.abi:53
    /// Address of the variable.
    fn KdDebuggerNotPresent() -> *mut crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/dbg.abi:54
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/dbg.abi";
    pub static DbgBreakPoint: Function = Function { id: 1219, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "DbgBreakPoint" };
    pub static DbgBreakPointWithStatus: Function = Function { id: 1220, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "DbgBreakPointWithStatus" };
    pub static DbgCommandString: Function = Function { id: 1221, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "DbgCommandString" };
    pub static DbgkLkmdRegisterCallback: Function = Function { id: 1230, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "DbgkLkmdRegisterCallback" };
    pub static DbgkLkmdUnregisterCallback: Function = Function { id: 1231, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "DbgkLkmdUnregisterCallback" };
    pub static DbgLoadImageSymbols: Function = Function { id: 1222, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "ntoskrnl.exe", name: "DbgLoadImageSymbols" };
    pub static DbgPrint: Function = Function { id: 1223, stack: 9, pop: 0, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "DbgPrint" };
    pub static DbgPrintEx: Function = Function { id: 1224, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 2, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 16, library: "ntoskrnl.exe", name: "DbgPrintEx" };
    pub static DbgPrintReturnControlC: Function = Function { id: 1225, stack: 9, pop: 0, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 17, library: "ntoskrnl.exe", name: "DbgPrintReturnControlC" };
    pub static DbgPrompt: Function = Function { id: 1226, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "prompt", rule: Rule::Memory { shape: Shape::CStr, optional: false } }, Check { arg: 1, parameter: "response", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 18, library: "ntoskrnl.exe", name: "DbgPrompt" };
    pub static DbgQueryDebugFilterState: Function = Function { id: 1227, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "DbgQueryDebugFilterState" };
    pub static DbgSetDebugFilterState: Function = Function { id: 1228, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 22, library: "ntoskrnl.exe", name: "DbgSetDebugFilterState" };
    pub static DbgSetDebugPrintCallback: Function = Function { id: 1229, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "ntoskrnl.exe", name: "DbgSetDebugPrintCallback" };
    pub static HeadlessDispatch: Function = Function { id: 1576, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "input_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: true } }, Check { arg: 4, parameter: "output_buffer_size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 25, library: "ntoskrnl.exe", name: "HeadlessDispatch" };
    pub static InbvAcquireDisplayOwnership: Function = Function { id: 1578, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "InbvAcquireDisplayOwnership" };
    pub static InbvCheckDisplayOwnership: Function = Function { id: 1579, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "InbvCheckDisplayOwnership" };
    pub static InbvDisplayString: Function = Function { id: 1580, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 34, library: "ntoskrnl.exe", name: "InbvDisplayString" };
    pub static InbvEnableBootDriver: Function = Function { id: 1581, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "InbvEnableBootDriver" };
    pub static InbvEnableDisplayString: Function = Function { id: 1582, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 36, library: "ntoskrnl.exe", name: "InbvEnableDisplayString" };
    pub static InbvInstallDisplayStringFilter: Function = Function { id: 1583, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "ntoskrnl.exe", name: "InbvInstallDisplayStringFilter" };
    pub static InbvIsBootDriverInstalled: Function = Function { id: 1584, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "ntoskrnl.exe", name: "InbvIsBootDriverInstalled" };
    pub static InbvNotifyDisplayOwnershipLost: Function = Function { id: 1585, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "InbvNotifyDisplayOwnershipLost" };
    pub static InbvResetDisplay: Function = Function { id: 1586, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 40, library: "ntoskrnl.exe", name: "InbvResetDisplay" };
    pub static InbvSetScrollRegion: Function = Function { id: 1587, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 41, library: "ntoskrnl.exe", name: "InbvSetScrollRegion" };
    pub static InbvSetTextColor: Function = Function { id: 1588, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "InbvSetTextColor" };
    pub static InbvSolidColorFill: Function = Function { id: 1589, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 43, library: "ntoskrnl.exe", name: "InbvSolidColorFill" };
    pub static KdChangeOption: Function = Function { id: 1840, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 45, library: "ntoskrnl.exe", name: "KdChangeOption" };
    pub static KdDisableDebugger: Function = Function { id: 1841, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 55, library: "ntoskrnl.exe", name: "KdDisableDebugger" };
    pub static KdEnableDebugger: Function = Function { id: 1842, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 56, library: "ntoskrnl.exe", name: "KdEnableDebugger" };
    pub static KdPollBreakIn: Function = Function { id: 1843, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 58, library: "ntoskrnl.exe", name: "KdPollBreakIn" };
    pub static KdPowerTransition: Function = Function { id: 1844, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 59, library: "ntoskrnl.exe", name: "KdPowerTransition" };
    pub static KdRefreshDebuggerNotPresent: Function = Function { id: 1845, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "KdRefreshDebuggerNotPresent" };
    pub static KdSystemDebugControl: Function = Function { id: 1846, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "input_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 3, parameter: "output_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 4, indirect: false }, optional: false } }, Check { arg: 5, parameter: "return_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 63, library: "ntoskrnl.exe", name: "KdSystemDebugControl" };
    pub static vDbgPrintEx: Function = Function { id: 3252, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 2, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }, Check { arg: 3, parameter: "ap", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 73, library: "ntoskrnl.exe", name: "vDbgPrintEx" };
    pub static vDbgPrintExWithPrefix: Function = Function { id: 3253, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "prefix", rule: Rule::Memory { shape: Shape::CStr, optional: false } }, Check { arg: 3, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }, Check { arg: 4, parameter: "ap", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 75, library: "ntoskrnl.exe", name: "vDbgPrintExWithPrefix" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/dbg.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn DbgBreakPoint<P: Dbg>() {
        unsafe { P::DbgBreakPoint() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn DbgBreakPointWithStatus<P: Dbg>(status: u32) {
        unsafe { P::DbgBreakPointWithStatus(status) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrint<P: Dbg>() {
        unsafe extern "C" fn with_list<P: Dbg>(format: *mut u8, arguments: VarArgs) -> u32 { unsafe { P::DbgPrint(format, arguments) } }
        core::arch::naked_asm!("leal 8(%esp), %eax", "pushl %eax", "pushl 8(%esp)", "call {f}", "addl $8, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:16
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrintEx<P: Dbg>() {
        unsafe extern "C" fn with_list<P: Dbg>(component_id: u32, level: u32, format: *mut u8, arguments: VarArgs) -> u32 { unsafe { P::DbgPrintEx(component_id, level, format, arguments) } }
        core::arch::naked_asm!("leal 16(%esp), %eax", "pushl %eax", "pushl 16(%esp)", "pushl 16(%esp)", "pushl 16(%esp)", "call {f}", "addl $16, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrintReturnControlC<P: Dbg>() {
        unsafe extern "C" fn with_list<P: Dbg>(format: *mut u8, arguments: VarArgs) -> u32 { unsafe { P::DbgPrintReturnControlC(format, arguments) } }
        core::arch::naked_asm!("leal 8(%esp), %eax", "pushl %eax", "pushl 8(%esp)", "call {f}", "addl $8, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn DbgPrompt<P: Dbg>(prompt: *mut u8, response: *mut u8, maximum_response_length: u32) -> u32 {
        unsafe { P::DbgPrompt(prompt, response, maximum_response_length) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:20
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn DbgQueryDebugFilterState<P: Dbg>(component_id: u32, level: u32) -> crate::types::NTSTATUS {
        unsafe { P::DbgQueryDebugFilterState(component_id, level) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:22
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn DbgSetDebugFilterState<P: Dbg>(component_id: u32, level: u32, state: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::DbgSetDebugFilterState(component_id, level, state) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn HeadlessDispatch<P: Dbg>(command: u32, input_buffer: *mut core::ffi::c_void, input_buffer_size: u32, output_buffer: *mut core::ffi::c_void, output_buffer_size: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::HeadlessDispatch(command, input_buffer, input_buffer_size, output_buffer, output_buffer_size) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn InbvAcquireDisplayOwnership<P: Dbg>() {
        unsafe { P::InbvAcquireDisplayOwnership() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:33
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn InbvCheckDisplayOwnership<P: Dbg>() -> crate::types::BOOLEAN {
        unsafe { P::InbvCheckDisplayOwnership() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:34
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn InbvDisplayString<P: Dbg>(string: *mut u8) -> crate::types::BOOLEAN {
        unsafe { P::InbvDisplayString(string) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn InbvEnableBootDriver<P: Dbg>(enable: crate::types::BOOLEAN) {
        unsafe { P::InbvEnableBootDriver(enable) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:36
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn InbvEnableDisplayString<P: Dbg>(enable: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::InbvEnableDisplayString(enable) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:38
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn InbvIsBootDriverInstalled<P: Dbg>() -> crate::types::BOOLEAN {
        unsafe { P::InbvIsBootDriverInstalled() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:39
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn InbvNotifyDisplayOwnershipLost<P: Dbg>(callback: *mut core::ffi::c_void) {
        unsafe { P::InbvNotifyDisplayOwnershipLost(callback) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn InbvResetDisplay<P: Dbg>() -> crate::types::BOOLEAN {
        unsafe { P::InbvResetDisplay() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:55
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KdDisableDebugger<P: Dbg>() -> crate::types::NTSTATUS {
        unsafe { P::KdDisableDebugger() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:56
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KdEnableDebugger<P: Dbg>() -> crate::types::NTSTATUS {
        unsafe { P::KdEnableDebugger() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KdPollBreakIn<P: Dbg>() -> crate::types::BOOLEAN {
        unsafe { P::KdPollBreakIn() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:59
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KdPowerTransition<P: Dbg>(new_state: crate::types::DEVICE_POWER_STATE) -> crate::types::NTSTATUS {
        unsafe { P::KdPowerTransition(new_state) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:61
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KdRefreshDebuggerNotPresent<P: Dbg>() -> crate::types::BOOLEAN {
        unsafe { P::KdRefreshDebuggerNotPresent() }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:63
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KdSystemDebugControl<P: Dbg>(command: u32, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32, return_length: *mut u32, previous_mode: crate::types::KPROCESSOR_MODE) -> crate::types::NTSTATUS {
        unsafe { P::KdSystemDebugControl(command, input_buffer, input_buffer_length, output_buffer, output_buffer_length, return_length, previous_mode) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:73
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn vDbgPrintEx<P: Dbg>(component_id: u32, level: u32, format: *mut u8, ap: *mut u8) -> u32 {
        unsafe { P::vDbgPrintEx(component_id, level, format, ap) }
    }
    /// abi-specs/nt/ntoskrnl/dbg.abi:75
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn vDbgPrintExWithPrefix<P: Dbg>(prefix: *mut u8, component_id: u32, level: u32, format: *mut u8, ap: *mut u8) -> u32 {
        unsafe { P::vDbgPrintExWithPrefix(prefix, component_id, level, format, ap) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgBreakPoint<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::DbgBreakPoint, direct = sym direct::DbgBreakPoint::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgBreakPointWithStatus<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::DbgBreakPointWithStatus, direct = sym direct::DbgBreakPointWithStatus::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgCommandString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgCommandString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgkLkmdRegisterCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgkLkmdRegisterCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgkLkmdUnregisterCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgkLkmdUnregisterCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgLoadImageSymbols() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgLoadImageSymbols, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrint<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::DbgPrint, direct = sym direct::DbgPrint::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrintEx<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::DbgPrintEx, direct = sym direct::DbgPrintEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrintReturnControlC<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::DbgPrintReturnControlC, direct = sym direct::DbgPrintReturnControlC::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrompt<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::DbgPrompt, direct = sym direct::DbgPrompt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgQueryDebugFilterState<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::DbgQueryDebugFilterState, direct = sym direct::DbgQueryDebugFilterState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgSetDebugFilterState<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::DbgSetDebugFilterState, direct = sym direct::DbgSetDebugFilterState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgSetDebugPrintCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgSetDebugPrintCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HeadlessDispatch<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::HeadlessDispatch, direct = sym direct::HeadlessDispatch::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvAcquireDisplayOwnership<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InbvAcquireDisplayOwnership, direct = sym direct::InbvAcquireDisplayOwnership::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvCheckDisplayOwnership<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InbvCheckDisplayOwnership, direct = sym direct::InbvCheckDisplayOwnership::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvDisplayString<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InbvDisplayString, direct = sym direct::InbvDisplayString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvEnableBootDriver<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InbvEnableBootDriver, direct = sym direct::InbvEnableBootDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvEnableDisplayString<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InbvEnableDisplayString, direct = sym direct::InbvEnableDisplayString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvInstallDisplayStringFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvInstallDisplayStringFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvIsBootDriverInstalled<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InbvIsBootDriverInstalled, direct = sym direct::InbvIsBootDriverInstalled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvNotifyDisplayOwnershipLost<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InbvNotifyDisplayOwnershipLost, direct = sym direct::InbvNotifyDisplayOwnershipLost::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvResetDisplay<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InbvResetDisplay, direct = sym direct::InbvResetDisplay::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvSetScrollRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvSetScrollRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvSetTextColor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvSetTextColor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvSolidColorFill() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvSolidColorFill, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdChangeOption() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KdChangeOption, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdDisableDebugger<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KdDisableDebugger, direct = sym direct::KdDisableDebugger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdEnableDebugger<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KdEnableDebugger, direct = sym direct::KdEnableDebugger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdPollBreakIn<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KdPollBreakIn, direct = sym direct::KdPollBreakIn::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdPowerTransition<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KdPowerTransition, direct = sym direct::KdPowerTransition::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdRefreshDebuggerNotPresent<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KdRefreshDebuggerNotPresent, direct = sym direct::KdRefreshDebuggerNotPresent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdSystemDebugControl<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KdSystemDebugControl, direct = sym direct::KdSystemDebugControl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vDbgPrintEx<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::vDbgPrintEx, direct = sym direct::vDbgPrintEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vDbgPrintExWithPrefix<P: Dbg>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::vDbgPrintExWithPrefix, direct = sym direct::vDbgPrintExWithPrefix::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

