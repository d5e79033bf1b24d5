// Written by `janus gen` from abi-specs/nt/ntoskrnl/po.abi. Do not edit: change the spec and run `./x gen`.
//! Power manager.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static PoCallDriver: Function = Function { id: 2312, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "PoCallDriver" };
    pub static PoCancelDeviceNotify: Function = Function { id: 2313, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoCancelDeviceNotify" };
    pub static PoClearPowerRequest: Function = Function { id: 2314, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoClearPowerRequest" };
    pub static PoCreatePowerRequest: Function = Function { id: 2315, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "PoCreatePowerRequest" };
    pub static PoDeletePowerRequest: Function = Function { id: 2316, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoDeletePowerRequest" };
    pub static PoDisableSleepStates: Function = Function { id: 2317, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoDisableSleepStates" };
    pub static PoEndDeviceBusy: Function = Function { id: 2318, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "PoEndDeviceBusy" };
    pub static PoGetSystemWake: Function = Function { id: 2319, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoGetSystemWake" };
    pub static PoQueryWatchdogTime: Function = Function { id: 2320, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "PoQueryWatchdogTime" };
    pub static PoQueueShutdownWorkItem: Function = Function { id: 2321, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoQueueShutdownWorkItem" };
    pub static PoReenableSleepStates: Function = Function { id: 2322, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoReenableSleepStates" };
    pub static PoRegisterDeviceForIdleDetection: Function = Function { id: 2323, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "PoRegisterDeviceForIdleDetection" };
    pub static PoRegisterDeviceNotify: Function = Function { id: 2324, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoRegisterDeviceNotify" };
    pub static PoRegisterPowerSettingCallback: Function = Function { id: 2325, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "PoRegisterPowerSettingCallback" };
    pub static PoRegisterSystemState: Function = Function { id: 2326, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoRegisterSystemState" };
    pub static PoRequestPowerIrp: Function = Function { id: 2327, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "PoRequestPowerIrp" };
    pub static PoRequestShutdownEvent: Function = Function { id: 2328, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "PoRequestShutdownEvent" };
    pub static PoSetDeviceBusyEx: Function = Function { id: 2329, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "PoSetDeviceBusyEx" };
    pub static PoSetFixedWakeSource: Function = Function { id: 2330, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoSetFixedWakeSource" };
    pub static PoSetHiberRange: Function = Function { id: 2331, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoSetHiberRange" };
    pub static PoSetPowerRequest: Function = Function { id: 2332, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoSetPowerRequest" };
    pub static PoSetPowerState: Function = Function { id: 2333, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "PoSetPowerState" };
    pub static PoSetSystemState: Function = Function { id: 2334, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoSetSystemState" };
    pub static PoSetSystemWake: Function = Function { id: 2335, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoSetSystemWake" };
    pub static PoShutdownBugCheck: Function = Function { id: 2336, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoShutdownBugCheck" };
    pub static PoStartDeviceBusy: Function = Function { id: 2337, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "PoStartDeviceBusy" };
    pub static PoStartNextPowerIrp: Function = Function { id: 2338, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "PoStartNextPowerIrp" };
    pub static PoUnregisterPowerSettingCallback: Function = Function { id: 2339, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoUnregisterPowerSettingCallback" };
    pub static PoUnregisterSystemState: Function = Function { id: 2340, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoUnregisterSystemState" };
    pub static PoUserShutdownInitiated: Function = Function { id: 2341, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PoUserShutdownInitiated" };
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
    pub unsafe extern "C" fn PoCallDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoCallDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoCancelDeviceNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoCancelDeviceNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoClearPowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoClearPowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoCreatePowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoCreatePowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoDeletePowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoDeletePowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoDisableSleepStates() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoDisableSleepStates, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoEndDeviceBusy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoEndDeviceBusy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoGetSystemWake() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoGetSystemWake, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoQueryWatchdogTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoQueryWatchdogTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoQueueShutdownWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoQueueShutdownWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoReenableSleepStates() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoReenableSleepStates, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRegisterDeviceForIdleDetection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRegisterDeviceForIdleDetection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRegisterDeviceNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRegisterDeviceNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRegisterPowerSettingCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRegisterPowerSettingCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRegisterSystemState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRegisterSystemState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRequestPowerIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRequestPowerIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRequestShutdownEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRequestShutdownEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetDeviceBusyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetDeviceBusyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetFixedWakeSource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetFixedWakeSource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetHiberRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetHiberRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetPowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetPowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetPowerState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetPowerState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetSystemState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetSystemState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetSystemWake() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetSystemWake, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoShutdownBugCheck() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoShutdownBugCheck, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoStartDeviceBusy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoStartDeviceBusy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoStartNextPowerIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoStartNextPowerIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoUnregisterPowerSettingCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoUnregisterPowerSettingCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoUnregisterSystemState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoUnregisterSystemState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoUserShutdownInitiated() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoUserShutdownInitiated, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

