// Written by `janus gen` from abi-specs/nt/ntoskrnl/wmi.abi. Do not edit: change the spec and run `./x gen`.
//! Instrumentation: WMI, ETW, counters, hardware errors, Driver Verifier.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/wmi.abi";
    pub static EmClientQueryRuleState: Function = Function { id: 1232, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "EmClientQueryRuleState" };
    pub static EmClientRuleDeregisterNotification: Function = Function { id: 1233, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "EmClientRuleDeregisterNotification" };
    pub static EmClientRuleEvaluate: Function = Function { id: 1234, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "EmClientRuleEvaluate" };
    pub static EmClientRuleRegisterNotification: Function = Function { id: 1235, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "EmClientRuleRegisterNotification" };
    pub static EmpProviderRegister: Function = Function { id: 1240, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "EmpProviderRegister" };
    pub static EmProviderDeregister: Function = Function { id: 1236, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "ntoskrnl.exe", name: "EmProviderDeregister" };
    pub static EmProviderDeregisterEntry: Function = Function { id: 1237, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "EmProviderDeregisterEntry" };
    pub static EmProviderRegister: Function = Function { id: 1238, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 21, library: "ntoskrnl.exe", name: "EmProviderRegister" };
    pub static EmProviderRegisterEntry: Function = Function { id: 1239, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "EmProviderRegisterEntry" };
    pub static EtwActivityIdControl: Function = Function { id: 1241, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 31, library: "ntoskrnl.exe", name: "EtwActivityIdControl" };
    pub static EtwEnableTrace: Function = Function { id: 1242, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "EtwEnableTrace" };
    pub static EtwEventEnabled: Function = Function { id: 1243, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "ntoskrnl.exe", name: "EtwEventEnabled" };
    pub static EtwProviderEnabled: Function = Function { id: 1244, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "EtwProviderEnabled" };
    pub static EtwRegister: Function = Function { id: 1245, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "EtwRegister" };
    pub static EtwRegisterClassicProvider: Function = Function { id: 1246, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 56, library: "ntoskrnl.exe", name: "EtwRegisterClassicProvider" };
    pub static EtwSendTraceBuffer: Function = Function { id: 1247, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 57, library: "ntoskrnl.exe", name: "EtwSendTraceBuffer" };
    pub static EtwUnregister: Function = Function { id: 1248, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "EtwUnregister" };
    pub static EtwWrite: Function = Function { id: 1249, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 68, library: "ntoskrnl.exe", name: "EtwWrite" };
    pub static EtwWriteEndScenario: Function = Function { id: 1250, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "EtwWriteEndScenario" };
    pub static EtwWriteEx: Function = Function { id: 1251, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "EtwWriteEx" };
    pub static EtwWriteStartScenario: Function = Function { id: 1252, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 94, library: "ntoskrnl.exe", name: "EtwWriteStartScenario" };
    pub static EtwWriteString: Function = Function { id: 1253, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 103, library: "ntoskrnl.exe", name: "EtwWriteString" };
    pub static EtwWriteTransfer: Function = Function { id: 1254, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 111, library: "ntoskrnl.exe", name: "EtwWriteTransfer" };
    pub static PcwAddInstance: Function = Function { id: 2312, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 119, library: "ntoskrnl.exe", name: "PcwAddInstance" };
    pub static PcwCloseInstance: Function = Function { id: 2313, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 126, library: "ntoskrnl.exe", name: "PcwCloseInstance" };
    pub static PcwCreateInstance: Function = Function { id: 2314, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 127, library: "ntoskrnl.exe", name: "PcwCreateInstance" };
    pub static PcwRegister: Function = Function { id: 2315, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 134, library: "ntoskrnl.exe", name: "PcwRegister" };
    pub static PcwUnregister: Function = Function { id: 2316, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 135, library: "ntoskrnl.exe", name: "PcwUnregister" };
    pub static PfFileInfoNotify: Function = Function { id: 2317, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 136, library: "ntoskrnl.exe", name: "PfFileInfoNotify" };
    pub static VfFailDriver: Function = Function { id: 2918, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 138, library: "ntoskrnl.exe", name: "VfFailDriver" };
    pub static VfFailSystemBIOS: Function = Function { id: 2919, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "ntoskrnl.exe", name: "VfFailSystemBIOS" };
    pub static WheaAddErrorSource: Function = Function { id: 2927, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 140, library: "ntoskrnl.exe", name: "WheaAddErrorSource" };
    pub static WheaConfigureErrorSource: Function = Function { id: 2928, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "WheaConfigureErrorSource" };
    pub static WheaGetErrorSource: Function = Function { id: 2929, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "ntoskrnl.exe", name: "WheaGetErrorSource" };
    pub static WheaInitializeRecordHeader: Function = Function { id: 2930, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "ntoskrnl.exe", name: "WheaInitializeRecordHeader" };
    pub static WheaReportHwError: Function = Function { id: 2931, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 144, library: "ntoskrnl.exe", name: "WheaReportHwError" };
    pub static WmiQueryTraceInformation: Function = Function { id: 2932, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 146, library: "ntoskrnl.exe", name: "WmiQueryTraceInformation" };
    pub static WmiTraceMessage: Function = Function { id: 2933, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 153, library: "ntoskrnl.exe", name: "WmiTraceMessage" };
    pub static WmiTraceMessageVa: Function = Function { id: 2934, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 154, library: "ntoskrnl.exe", name: "WmiTraceMessageVa" };
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
    pub unsafe extern "C" fn EmClientQueryRuleState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmClientQueryRuleState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EmClientRuleDeregisterNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmClientRuleDeregisterNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EmClientRuleEvaluate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmClientRuleEvaluate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EmClientRuleRegisterNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmClientRuleRegisterNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EmpProviderRegister() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmpProviderRegister, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EmProviderDeregister() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmProviderDeregister, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EmProviderDeregisterEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmProviderDeregisterEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EmProviderRegister() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmProviderRegister, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EmProviderRegisterEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EmProviderRegisterEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwActivityIdControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwActivityIdControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwEnableTrace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwEnableTrace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwEventEnabled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwEventEnabled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwProviderEnabled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwProviderEnabled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwRegister() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwRegister, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwRegisterClassicProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwRegisterClassicProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwSendTraceBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwSendTraceBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwUnregister() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwUnregister, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwWriteEndScenario() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwWriteEndScenario, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwWriteEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwWriteEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwWriteStartScenario() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwWriteStartScenario, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwWriteString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwWriteString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EtwWriteTransfer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EtwWriteTransfer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcwAddInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcwAddInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcwCloseInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcwCloseInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcwCreateInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcwCreateInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcwRegister() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcwRegister, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcwUnregister() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcwUnregister, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PfFileInfoNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PfFileInfoNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VfFailDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VfFailDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VfFailSystemBIOS() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VfFailSystemBIOS, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WheaAddErrorSource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WheaAddErrorSource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WheaConfigureErrorSource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WheaConfigureErrorSource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WheaGetErrorSource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WheaGetErrorSource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WheaInitializeRecordHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WheaInitializeRecordHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WheaReportHwError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WheaReportHwError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WmiQueryTraceInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WmiQueryTraceInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WmiTraceMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WmiTraceMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WmiTraceMessageVa() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WmiTraceMessageVa, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

