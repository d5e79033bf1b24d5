// Written by `janus gen` from abi-specs/nt/ntoskrnl/dbg.abi. Do not edit: change the spec and run `./x gen`.
//! Debugger support, boot display.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static DbgBreakPoint: Function = Function { id: 1209, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgBreakPoint" };
    pub static DbgBreakPointWithStatus: Function = Function { id: 1210, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgBreakPointWithStatus" };
    pub static DbgCommandString: Function = Function { id: 1211, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgCommandString" };
    pub static DbgkLkmdRegisterCallback: Function = Function { id: 1220, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgkLkmdRegisterCallback" };
    pub static DbgkLkmdUnregisterCallback: Function = Function { id: 1221, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgkLkmdUnregisterCallback" };
    pub static DbgLoadImageSymbols: Function = Function { id: 1212, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgLoadImageSymbols" };
    pub static DbgPrint: Function = Function { id: 1213, stack: 9, pop: 0, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "DbgPrint" };
    pub static DbgPrintEx: Function = Function { id: 1214, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "DbgPrintEx" };
    pub static DbgPrintReturnControlC: Function = Function { id: 1215, stack: 9, pop: 0, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "DbgPrintReturnControlC" };
    pub static DbgPrompt: Function = Function { id: 1216, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "DbgPrompt" };
    pub static DbgQueryDebugFilterState: Function = Function { id: 1217, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgQueryDebugFilterState" };
    pub static DbgSetDebugFilterState: Function = Function { id: 1218, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgSetDebugFilterState" };
    pub static DbgSetDebugPrintCallback: Function = Function { id: 1219, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "DbgSetDebugPrintCallback" };
    pub static HeadlessDispatch: Function = Function { id: 1566, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "HeadlessDispatch" };
    pub static InbvAcquireDisplayOwnership: Function = Function { id: 1568, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvAcquireDisplayOwnership" };
    pub static InbvCheckDisplayOwnership: Function = Function { id: 1569, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvCheckDisplayOwnership" };
    pub static InbvDisplayString: Function = Function { id: 1570, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "InbvDisplayString" };
    pub static InbvEnableBootDriver: Function = Function { id: 1571, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvEnableBootDriver" };
    pub static InbvEnableDisplayString: Function = Function { id: 1572, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvEnableDisplayString" };
    pub static InbvInstallDisplayStringFilter: Function = Function { id: 1573, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvInstallDisplayStringFilter" };
    pub static InbvIsBootDriverInstalled: Function = Function { id: 1574, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvIsBootDriverInstalled" };
    pub static InbvNotifyDisplayOwnershipLost: Function = Function { id: 1575, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvNotifyDisplayOwnershipLost" };
    pub static InbvResetDisplay: Function = Function { id: 1576, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvResetDisplay" };
    pub static InbvSetScrollRegion: Function = Function { id: 1577, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvSetScrollRegion" };
    pub static InbvSetTextColor: Function = Function { id: 1578, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvSetTextColor" };
    pub static InbvSolidColorFill: Function = Function { id: 1579, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "InbvSolidColorFill" };
    pub static KdChangeOption: Function = Function { id: 1830, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KdChangeOption" };
    pub static KdDisableDebugger: Function = Function { id: 1831, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KdDisableDebugger" };
    pub static KdEnableDebugger: Function = Function { id: 1832, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KdEnableDebugger" };
    pub static KdPollBreakIn: Function = Function { id: 1833, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KdPollBreakIn" };
    pub static KdPowerTransition: Function = Function { id: 1834, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KdPowerTransition" };
    pub static KdRefreshDebuggerNotPresent: Function = Function { id: 1835, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KdRefreshDebuggerNotPresent" };
    pub static KdSystemDebugControl: Function = Function { id: 1836, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KdSystemDebugControl" };
    pub static vDbgPrintEx: Function = Function { id: 3242, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "vDbgPrintEx" };
    pub static vDbgPrintExWithPrefix: Function = Function { id: 3243, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "vDbgPrintExWithPrefix" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgBreakPoint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgBreakPoint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgBreakPointWithStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgBreakPointWithStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn DbgPrint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgPrint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrintEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgPrintEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrintReturnControlC() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgPrintReturnControlC, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgPrompt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgPrompt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgQueryDebugFilterState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgQueryDebugFilterState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgSetDebugFilterState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgSetDebugFilterState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DbgSetDebugPrintCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DbgSetDebugPrintCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HeadlessDispatch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HeadlessDispatch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvAcquireDisplayOwnership() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvAcquireDisplayOwnership, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvCheckDisplayOwnership() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvCheckDisplayOwnership, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvDisplayString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvDisplayString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvEnableBootDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvEnableBootDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvEnableDisplayString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvEnableDisplayString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvInstallDisplayStringFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvInstallDisplayStringFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvIsBootDriverInstalled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvIsBootDriverInstalled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvNotifyDisplayOwnershipLost() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvNotifyDisplayOwnershipLost, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InbvResetDisplay() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::InbvResetDisplay, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn KdDisableDebugger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KdDisableDebugger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdEnableDebugger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KdEnableDebugger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdPollBreakIn() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KdPollBreakIn, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdPowerTransition() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KdPowerTransition, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdRefreshDebuggerNotPresent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KdRefreshDebuggerNotPresent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KdSystemDebugControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KdSystemDebugControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vDbgPrintEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::vDbgPrintEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vDbgPrintExWithPrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::vDbgPrintExWithPrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

