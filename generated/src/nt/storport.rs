// Written by `janus gen` from abi-specs/nt/storport.abi. Do not edit: change the spec and run `./x gen`.
//! Storage port driver: the library of StorPort miniports.
//! Source: mingw-w64 ddk/storport.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/storport.abi";
    pub static StorPortBusy: Function = Function { id: 3358, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "storport.sys", name: "StorPortBusy" };
    pub static StorPortCompleteRequest: Function = Function { id: 3359, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "storport.sys", name: "StorPortCompleteRequest" };
    pub static StorPortConvertPhysicalAddressToUlong64: Function = Function { id: 3360, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "storport.sys", name: "StorPortConvertPhysicalAddressToUlong64" };
    pub static StorPortConvertUlong64ToPhysicalAddress: Function = Function { id: 3361, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "storport.sys", name: "StorPortConvertUlong64ToPhysicalAddress" };
    pub static StorPortDebugPrint: Function = Function { id: 3362, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 11, library: "storport.sys", name: "StorPortDebugPrint" };
    pub static StorPortDeviceBusy: Function = Function { id: 3363, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "storport.sys", name: "StorPortDeviceBusy" };
    pub static StorPortDeviceReady: Function = Function { id: 3364, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "storport.sys", name: "StorPortDeviceReady" };
    pub static StorPortFreeDeviceBase: Function = Function { id: 3365, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "storport.sys", name: "StorPortFreeDeviceBase" };
    pub static StorPortGetBusData: Function = Function { id: 3366, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 21, library: "storport.sys", name: "StorPortGetBusData" };
    pub static StorPortGetDeviceBase: Function = Function { id: 3367, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "storport.sys", name: "StorPortGetDeviceBase" };
    pub static StorPortGetLogicalUnit: Function = Function { id: 3368, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "storport.sys", name: "StorPortGetLogicalUnit" };
    pub static StorPortGetPhysicalAddress: Function = Function { id: 3369, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 38, library: "storport.sys", name: "StorPortGetPhysicalAddress" };
    pub static StorPortGetScatterGatherList: Function = Function { id: 3370, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 44, library: "storport.sys", name: "StorPortGetScatterGatherList" };
    pub static StorPortGetSrb: Function = Function { id: 3371, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "storport.sys", name: "StorPortGetSrb" };
    pub static StorPortGetUncachedExtension: Function = Function { id: 3372, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 52, library: "storport.sys", name: "StorPortGetUncachedExtension" };
    pub static StorPortGetVirtualAddress: Function = Function { id: 3373, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 57, library: "storport.sys", name: "StorPortGetVirtualAddress" };
    pub static StorPortInitialize: Function = Function { id: 3374, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 58, library: "storport.sys", name: "StorPortInitialize" };
    pub static StorPortLogError: Function = Function { id: 3375, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "storport.sys", name: "StorPortLogError" };
    pub static StorPortMoveMemory: Function = Function { id: 3376, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "storport.sys", name: "StorPortMoveMemory" };
    pub static StorPortNotification: Function = Function { id: 3377, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 74, library: "storport.sys", name: "StorPortNotification" };
    pub static StorPortPause: Function = Function { id: 3378, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "storport.sys", name: "StorPortPause" };
    pub static StorPortPauseDevice: Function = Function { id: 3379, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "storport.sys", name: "StorPortPauseDevice" };
    pub static StorPortReadPortUchar: Function = Function { id: 3380, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 77, library: "storport.sys", name: "StorPortReadPortUchar" };
    pub static StorPortReadPortUlong: Function = Function { id: 3381, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 78, library: "storport.sys", name: "StorPortReadPortUlong" };
    pub static StorPortReadPortUshort: Function = Function { id: 3382, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 79, library: "storport.sys", name: "StorPortReadPortUshort" };
    pub static StorPortReadRegisterUchar: Function = Function { id: 3383, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 80, library: "storport.sys", name: "StorPortReadRegisterUchar" };
    pub static StorPortReadRegisterUlong: Function = Function { id: 3384, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 81, library: "storport.sys", name: "StorPortReadRegisterUlong" };
    pub static StorPortReadRegisterUshort: Function = Function { id: 3385, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 82, library: "storport.sys", name: "StorPortReadRegisterUshort" };
    pub static StorPortReady: Function = Function { id: 3386, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 83, library: "storport.sys", name: "StorPortReady" };
    pub static StorPortResume: Function = Function { id: 3387, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "storport.sys", name: "StorPortResume" };
    pub static StorPortResumeDevice: Function = Function { id: 3388, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "storport.sys", name: "StorPortResumeDevice" };
    pub static StorPortSetBusDataByOffset: Function = Function { id: 3389, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], checks: &[], file: FILE, line: 86, library: "storport.sys", name: "StorPortSetBusDataByOffset" };
    pub static StorPortSetDeviceQueueDepth: Function = Function { id: 3390, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 95, library: "storport.sys", name: "StorPortSetDeviceQueueDepth" };
    pub static StorPortStallExecution: Function = Function { id: 3391, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 102, library: "storport.sys", name: "StorPortStallExecution" };
    pub static StorPortSynchronizeAccess: Function = Function { id: 3392, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 103, library: "storport.sys", name: "StorPortSynchronizeAccess" };
    pub static StorPortValidateRange: Function = Function { id: 3393, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 108, library: "storport.sys", name: "StorPortValidateRange" };
    pub static StorPortWritePortUchar: Function = Function { id: 3394, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 116, library: "storport.sys", name: "StorPortWritePortUchar" };
    pub static StorPortWritePortUlong: Function = Function { id: 3395, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 117, library: "storport.sys", name: "StorPortWritePortUlong" };
    pub static StorPortWritePortUshort: Function = Function { id: 3396, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 118, library: "storport.sys", name: "StorPortWritePortUshort" };
    pub static StorPortWriteRegisterUchar: Function = Function { id: 3397, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 119, library: "storport.sys", name: "StorPortWriteRegisterUchar" };
    pub static StorPortWriteRegisterUlong: Function = Function { id: 3398, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 120, library: "storport.sys", name: "StorPortWriteRegisterUlong" };
    pub static StorPortWriteRegisterUshort: Function = Function { id: 3399, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 121, library: "storport.sys", name: "StorPortWriteRegisterUshort" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortBusy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortBusy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortCompleteRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortCompleteRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortConvertPhysicalAddressToUlong64() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortConvertPhysicalAddressToUlong64, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortConvertUlong64ToPhysicalAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortConvertUlong64ToPhysicalAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortDebugPrint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortDebugPrint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortDeviceBusy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortDeviceBusy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortDeviceReady() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortDeviceReady, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortFreeDeviceBase() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortFreeDeviceBase, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortGetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortGetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortGetDeviceBase() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortGetDeviceBase, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortGetLogicalUnit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortGetLogicalUnit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortGetPhysicalAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortGetPhysicalAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortGetScatterGatherList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortGetScatterGatherList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortGetSrb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortGetSrb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortGetUncachedExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortGetUncachedExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortGetVirtualAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortGetVirtualAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortLogError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortLogError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortMoveMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortMoveMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortPause() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortPause, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortPauseDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortPauseDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortReadPortUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortReadPortUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortReadPortUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortReadPortUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortReadPortUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortReadPortUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortReadRegisterUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortReadRegisterUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortReadRegisterUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortReadRegisterUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortReadRegisterUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortReadRegisterUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortReady() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortReady, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortResume() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortResume, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortResumeDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortResumeDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortSetBusDataByOffset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortSetBusDataByOffset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortSetDeviceQueueDepth() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortSetDeviceQueueDepth, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortStallExecution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortStallExecution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortSynchronizeAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortSynchronizeAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortValidateRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortValidateRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortWritePortUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortWritePortUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortWritePortUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortWritePortUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortWritePortUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortWritePortUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortWriteRegisterUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortWriteRegisterUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortWriteRegisterUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortWriteRegisterUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.storport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StorPortWriteRegisterUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StorPortWriteRegisterUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.storport.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// storport.sys as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "storport.sys", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "StorPortBusy", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortBusy as *const (), function: &about::StorPortBusy } },
        Export { name: "StorPortCompleteRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortCompleteRequest as *const (), function: &about::StorPortCompleteRequest } },
        Export { name: "StorPortConvertPhysicalAddressToUlong64", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortConvertPhysicalAddressToUlong64 as *const (), function: &about::StorPortConvertPhysicalAddressToUlong64 } },
        Export { name: "StorPortConvertUlong64ToPhysicalAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortConvertUlong64ToPhysicalAddress as *const (), function: &about::StorPortConvertUlong64ToPhysicalAddress } },
        Export { name: "StorPortDebugPrint", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortDebugPrint as *const (), function: &about::StorPortDebugPrint } },
        Export { name: "StorPortDeviceBusy", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortDeviceBusy as *const (), function: &about::StorPortDeviceBusy } },
        Export { name: "StorPortDeviceReady", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortDeviceReady as *const (), function: &about::StorPortDeviceReady } },
        Export { name: "StorPortFreeDeviceBase", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortFreeDeviceBase as *const (), function: &about::StorPortFreeDeviceBase } },
        Export { name: "StorPortGetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortGetBusData as *const (), function: &about::StorPortGetBusData } },
        Export { name: "StorPortGetDeviceBase", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortGetDeviceBase as *const (), function: &about::StorPortGetDeviceBase } },
        Export { name: "StorPortGetLogicalUnit", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortGetLogicalUnit as *const (), function: &about::StorPortGetLogicalUnit } },
        Export { name: "StorPortGetPhysicalAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortGetPhysicalAddress as *const (), function: &about::StorPortGetPhysicalAddress } },
        Export { name: "StorPortGetScatterGatherList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortGetScatterGatherList as *const (), function: &about::StorPortGetScatterGatherList } },
        Export { name: "StorPortGetSrb", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortGetSrb as *const (), function: &about::StorPortGetSrb } },
        Export { name: "StorPortGetUncachedExtension", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortGetUncachedExtension as *const (), function: &about::StorPortGetUncachedExtension } },
        Export { name: "StorPortGetVirtualAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortGetVirtualAddress as *const (), function: &about::StorPortGetVirtualAddress } },
        Export { name: "StorPortInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortInitialize as *const (), function: &about::StorPortInitialize } },
        Export { name: "StorPortLogError", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortLogError as *const (), function: &about::StorPortLogError } },
        Export { name: "StorPortMoveMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortMoveMemory as *const (), function: &about::StorPortMoveMemory } },
        Export { name: "StorPortNotification", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortNotification as *const (), function: &about::StorPortNotification } },
        Export { name: "StorPortPause", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortPause as *const (), function: &about::StorPortPause } },
        Export { name: "StorPortPauseDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortPauseDevice as *const (), function: &about::StorPortPauseDevice } },
        Export { name: "StorPortReadPortUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortReadPortUchar as *const (), function: &about::StorPortReadPortUchar } },
        Export { name: "StorPortReadPortUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortReadPortUlong as *const (), function: &about::StorPortReadPortUlong } },
        Export { name: "StorPortReadPortUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortReadPortUshort as *const (), function: &about::StorPortReadPortUshort } },
        Export { name: "StorPortReadRegisterUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortReadRegisterUchar as *const (), function: &about::StorPortReadRegisterUchar } },
        Export { name: "StorPortReadRegisterUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortReadRegisterUlong as *const (), function: &about::StorPortReadRegisterUlong } },
        Export { name: "StorPortReadRegisterUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortReadRegisterUshort as *const (), function: &about::StorPortReadRegisterUshort } },
        Export { name: "StorPortReady", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortReady as *const (), function: &about::StorPortReady } },
        Export { name: "StorPortResume", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortResume as *const (), function: &about::StorPortResume } },
        Export { name: "StorPortResumeDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortResumeDevice as *const (), function: &about::StorPortResumeDevice } },
        Export { name: "StorPortSetBusDataByOffset", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortSetBusDataByOffset as *const (), function: &about::StorPortSetBusDataByOffset } },
        Export { name: "StorPortSetDeviceQueueDepth", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortSetDeviceQueueDepth as *const (), function: &about::StorPortSetDeviceQueueDepth } },
        Export { name: "StorPortStallExecution", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortStallExecution as *const (), function: &about::StorPortStallExecution } },
        Export { name: "StorPortSynchronizeAccess", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortSynchronizeAccess as *const (), function: &about::StorPortSynchronizeAccess } },
        Export { name: "StorPortValidateRange", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortValidateRange as *const (), function: &about::StorPortValidateRange } },
        Export { name: "StorPortWritePortUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortWritePortUchar as *const (), function: &about::StorPortWritePortUchar } },
        Export { name: "StorPortWritePortUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortWritePortUlong as *const (), function: &about::StorPortWritePortUlong } },
        Export { name: "StorPortWritePortUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortWritePortUshort as *const (), function: &about::StorPortWritePortUshort } },
        Export { name: "StorPortWriteRegisterUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortWriteRegisterUchar as *const (), function: &about::StorPortWriteRegisterUchar } },
        Export { name: "StorPortWriteRegisterUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortWriteRegisterUlong as *const (), function: &about::StorPortWriteRegisterUlong } },
        Export { name: "StorPortWriteRegisterUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StorPortWriteRegisterUshort as *const (), function: &about::StorPortWriteRegisterUshort } },
    ];
}
