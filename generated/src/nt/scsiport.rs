// Written by `janus gen` from abi-specs/nt/scsiport.abi. Do not edit: change the spec and run `./x gen`.
//! SCSI port driver: the library of SCSI miniports.
//! Source: mingw-w64 ddk/srb.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/scsiport.abi";
    pub static DllInitialize: Function = Function { id: 3312, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 7, library: "SCSIPORT.SYS", name: "DllInitialize" };
    pub static ScsiDebugPrint: Function = Function { id: 3313, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 8, library: "SCSIPORT.SYS", name: "ScsiDebugPrint" };
    pub static ScsiPortCompleteRequest: Function = Function { id: 3314, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "SCSIPORT.SYS", name: "ScsiPortCompleteRequest" };
    pub static ScsiPortConvertUlongToPhysicalAddress: Function = Function { id: 3315, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "SCSIPORT.SYS", name: "ScsiPortConvertUlongToPhysicalAddress" };
    pub static ScsiPortFlushDma: Function = Function { id: 3316, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "SCSIPORT.SYS", name: "ScsiPortFlushDma" };
    pub static ScsiPortFreeDeviceBase: Function = Function { id: 3317, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "SCSIPORT.SYS", name: "ScsiPortFreeDeviceBase" };
    pub static ScsiPortGetBusData: Function = Function { id: 3318, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 13, library: "SCSIPORT.SYS", name: "ScsiPortGetBusData" };
    pub static ScsiPortGetDeviceBase: Function = Function { id: 3319, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 22, library: "SCSIPORT.SYS", name: "ScsiPortGetDeviceBase" };
    pub static ScsiPortGetLogicalUnit: Function = Function { id: 3320, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "SCSIPORT.SYS", name: "ScsiPortGetLogicalUnit" };
    pub static ScsiPortGetPhysicalAddress: Function = Function { id: 3321, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 32, library: "SCSIPORT.SYS", name: "ScsiPortGetPhysicalAddress" };
    pub static ScsiPortGetSrb: Function = Function { id: 3322, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "SCSIPORT.SYS", name: "ScsiPortGetSrb" };
    pub static ScsiPortGetUncachedExtension: Function = Function { id: 3323, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "SCSIPORT.SYS", name: "ScsiPortGetUncachedExtension" };
    pub static ScsiPortGetVirtualAddress: Function = Function { id: 3324, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 51, library: "SCSIPORT.SYS", name: "ScsiPortGetVirtualAddress" };
    pub static ScsiPortInitialize: Function = Function { id: 3325, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 54, library: "SCSIPORT.SYS", name: "ScsiPortInitialize" };
    pub static ScsiPortIoMapTransfer: Function = Function { id: 3326, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 60, library: "SCSIPORT.SYS", name: "ScsiPortIoMapTransfer" };
    pub static ScsiPortLogError: Function = Function { id: 3327, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 66, library: "SCSIPORT.SYS", name: "ScsiPortLogError" };
    pub static ScsiPortMoveMemory: Function = Function { id: 3328, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "SCSIPORT.SYS", name: "ScsiPortMoveMemory" };
    pub static ScsiPortNotification: Function = Function { id: 3329, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "SCSIPORT.SYS", name: "ScsiPortNotification" };
    pub static ScsiPortQuerySystemTime: Function = Function { id: 3330, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 78, library: "SCSIPORT.SYS", name: "ScsiPortQuerySystemTime" };
    pub static ScsiPortReadPortBufferUchar: Function = Function { id: 3331, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 80, library: "SCSIPORT.SYS", name: "ScsiPortReadPortBufferUchar" };
    pub static ScsiPortReadPortBufferUlong: Function = Function { id: 3332, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 82, library: "SCSIPORT.SYS", name: "ScsiPortReadPortBufferUlong" };
    pub static ScsiPortReadPortBufferUshort: Function = Function { id: 3333, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 84, library: "SCSIPORT.SYS", name: "ScsiPortReadPortBufferUshort" };
    pub static ScsiPortReadPortUchar: Function = Function { id: 3334, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 86, library: "SCSIPORT.SYS", name: "ScsiPortReadPortUchar" };
    pub static ScsiPortReadPortUlong: Function = Function { id: 3335, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 88, library: "SCSIPORT.SYS", name: "ScsiPortReadPortUlong" };
    pub static ScsiPortReadPortUshort: Function = Function { id: 3336, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 90, library: "SCSIPORT.SYS", name: "ScsiPortReadPortUshort" };
    pub static ScsiPortReadRegisterBufferUchar: Function = Function { id: 3337, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 92, library: "SCSIPORT.SYS", name: "ScsiPortReadRegisterBufferUchar" };
    pub static ScsiPortReadRegisterBufferUlong: Function = Function { id: 3338, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 94, library: "SCSIPORT.SYS", name: "ScsiPortReadRegisterBufferUlong" };
    pub static ScsiPortReadRegisterBufferUshort: Function = Function { id: 3339, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 96, library: "SCSIPORT.SYS", name: "ScsiPortReadRegisterBufferUshort" };
    pub static ScsiPortReadRegisterUchar: Function = Function { id: 3340, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 98, library: "SCSIPORT.SYS", name: "ScsiPortReadRegisterUchar" };
    pub static ScsiPortReadRegisterUlong: Function = Function { id: 3341, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 100, library: "SCSIPORT.SYS", name: "ScsiPortReadRegisterUlong" };
    pub static ScsiPortReadRegisterUshort: Function = Function { id: 3342, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 102, library: "SCSIPORT.SYS", name: "ScsiPortReadRegisterUshort" };
    pub static ScsiPortSetBusDataByOffset: Function = Function { id: 3343, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], checks: &[], file: FILE, line: 103, library: "SCSIPORT.SYS", name: "ScsiPortSetBusDataByOffset" };
    pub static ScsiPortStallExecution: Function = Function { id: 3344, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 112, library: "SCSIPORT.SYS", name: "ScsiPortStallExecution" };
    pub static ScsiPortValidateRange: Function = Function { id: 3345, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 113, library: "SCSIPORT.SYS", name: "ScsiPortValidateRange" };
    pub static ScsiPortWritePortBufferUchar: Function = Function { id: 3346, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 122, library: "SCSIPORT.SYS", name: "ScsiPortWritePortBufferUchar" };
    pub static ScsiPortWritePortBufferUlong: Function = Function { id: 3347, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 124, library: "SCSIPORT.SYS", name: "ScsiPortWritePortBufferUlong" };
    pub static ScsiPortWritePortBufferUshort: Function = Function { id: 3348, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 126, library: "SCSIPORT.SYS", name: "ScsiPortWritePortBufferUshort" };
    pub static ScsiPortWritePortUchar: Function = Function { id: 3349, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 128, library: "SCSIPORT.SYS", name: "ScsiPortWritePortUchar" };
    pub static ScsiPortWritePortUlong: Function = Function { id: 3350, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 130, library: "SCSIPORT.SYS", name: "ScsiPortWritePortUlong" };
    pub static ScsiPortWritePortUshort: Function = Function { id: 3351, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 132, library: "SCSIPORT.SYS", name: "ScsiPortWritePortUshort" };
    pub static ScsiPortWriteRegisterBufferUchar: Function = Function { id: 3352, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 134, library: "SCSIPORT.SYS", name: "ScsiPortWriteRegisterBufferUchar" };
    pub static ScsiPortWriteRegisterBufferUlong: Function = Function { id: 3353, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 136, library: "SCSIPORT.SYS", name: "ScsiPortWriteRegisterBufferUlong" };
    pub static ScsiPortWriteRegisterBufferUshort: Function = Function { id: 3354, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 138, library: "SCSIPORT.SYS", name: "ScsiPortWriteRegisterBufferUshort" };
    pub static ScsiPortWriteRegisterUchar: Function = Function { id: 3355, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 140, library: "SCSIPORT.SYS", name: "ScsiPortWriteRegisterUchar" };
    pub static ScsiPortWriteRegisterUlong: Function = Function { id: 3356, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 142, library: "SCSIPORT.SYS", name: "ScsiPortWriteRegisterUlong" };
    pub static ScsiPortWriteRegisterUshort: Function = Function { id: 3357, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 144, library: "SCSIPORT.SYS", name: "ScsiPortWriteRegisterUshort" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DllInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DllInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiDebugPrint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiDebugPrint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortCompleteRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortCompleteRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortConvertUlongToPhysicalAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortConvertUlongToPhysicalAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortFlushDma() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortFlushDma, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortFreeDeviceBase() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortFreeDeviceBase, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortGetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortGetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortGetDeviceBase() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortGetDeviceBase, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortGetLogicalUnit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortGetLogicalUnit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortGetPhysicalAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortGetPhysicalAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortGetSrb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortGetSrb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortGetUncachedExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortGetUncachedExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortGetVirtualAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortGetVirtualAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortIoMapTransfer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortIoMapTransfer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortLogError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortLogError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortMoveMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortMoveMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortQuerySystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortQuerySystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadPortBufferUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadPortBufferUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadPortBufferUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadPortBufferUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadPortBufferUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadPortBufferUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadPortUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadPortUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadPortUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadPortUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadPortUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadPortUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadRegisterBufferUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadRegisterBufferUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadRegisterBufferUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadRegisterBufferUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadRegisterBufferUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadRegisterBufferUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadRegisterUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadRegisterUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadRegisterUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadRegisterUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortReadRegisterUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortReadRegisterUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortSetBusDataByOffset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortSetBusDataByOffset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortStallExecution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortStallExecution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortValidateRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortValidateRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWritePortBufferUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWritePortBufferUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWritePortBufferUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWritePortBufferUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWritePortBufferUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWritePortBufferUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWritePortUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWritePortUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWritePortUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWritePortUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWritePortUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWritePortUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWriteRegisterBufferUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWriteRegisterBufferUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWriteRegisterBufferUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWriteRegisterBufferUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWriteRegisterBufferUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWriteRegisterBufferUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWriteRegisterUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWriteRegisterUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWriteRegisterUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWriteRegisterUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.scsiport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiPortWriteRegisterUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiPortWriteRegisterUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.scsiport.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// SCSIPORT.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "SCSIPORT.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "DllInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DllInitialize as *const (), function: &about::DllInitialize } },
        Export { name: "ScsiDebugPrint", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiDebugPrint as *const (), function: &about::ScsiDebugPrint } },
        Export { name: "ScsiPortCompleteRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortCompleteRequest as *const (), function: &about::ScsiPortCompleteRequest } },
        Export { name: "ScsiPortConvertUlongToPhysicalAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortConvertUlongToPhysicalAddress as *const (), function: &about::ScsiPortConvertUlongToPhysicalAddress } },
        Export { name: "ScsiPortFlushDma", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortFlushDma as *const (), function: &about::ScsiPortFlushDma } },
        Export { name: "ScsiPortFreeDeviceBase", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortFreeDeviceBase as *const (), function: &about::ScsiPortFreeDeviceBase } },
        Export { name: "ScsiPortGetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortGetBusData as *const (), function: &about::ScsiPortGetBusData } },
        Export { name: "ScsiPortGetDeviceBase", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortGetDeviceBase as *const (), function: &about::ScsiPortGetDeviceBase } },
        Export { name: "ScsiPortGetLogicalUnit", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortGetLogicalUnit as *const (), function: &about::ScsiPortGetLogicalUnit } },
        Export { name: "ScsiPortGetPhysicalAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortGetPhysicalAddress as *const (), function: &about::ScsiPortGetPhysicalAddress } },
        Export { name: "ScsiPortGetSrb", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortGetSrb as *const (), function: &about::ScsiPortGetSrb } },
        Export { name: "ScsiPortGetUncachedExtension", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortGetUncachedExtension as *const (), function: &about::ScsiPortGetUncachedExtension } },
        Export { name: "ScsiPortGetVirtualAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortGetVirtualAddress as *const (), function: &about::ScsiPortGetVirtualAddress } },
        Export { name: "ScsiPortInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortInitialize as *const (), function: &about::ScsiPortInitialize } },
        Export { name: "ScsiPortIoMapTransfer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortIoMapTransfer as *const (), function: &about::ScsiPortIoMapTransfer } },
        Export { name: "ScsiPortLogError", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortLogError as *const (), function: &about::ScsiPortLogError } },
        Export { name: "ScsiPortMoveMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortMoveMemory as *const (), function: &about::ScsiPortMoveMemory } },
        Export { name: "ScsiPortNotification", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortNotification as *const (), function: &about::ScsiPortNotification } },
        Export { name: "ScsiPortQuerySystemTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortQuerySystemTime as *const (), function: &about::ScsiPortQuerySystemTime } },
        Export { name: "ScsiPortReadPortBufferUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadPortBufferUchar as *const (), function: &about::ScsiPortReadPortBufferUchar } },
        Export { name: "ScsiPortReadPortBufferUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadPortBufferUlong as *const (), function: &about::ScsiPortReadPortBufferUlong } },
        Export { name: "ScsiPortReadPortBufferUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadPortBufferUshort as *const (), function: &about::ScsiPortReadPortBufferUshort } },
        Export { name: "ScsiPortReadPortUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadPortUchar as *const (), function: &about::ScsiPortReadPortUchar } },
        Export { name: "ScsiPortReadPortUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadPortUlong as *const (), function: &about::ScsiPortReadPortUlong } },
        Export { name: "ScsiPortReadPortUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadPortUshort as *const (), function: &about::ScsiPortReadPortUshort } },
        Export { name: "ScsiPortReadRegisterBufferUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadRegisterBufferUchar as *const (), function: &about::ScsiPortReadRegisterBufferUchar } },
        Export { name: "ScsiPortReadRegisterBufferUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadRegisterBufferUlong as *const (), function: &about::ScsiPortReadRegisterBufferUlong } },
        Export { name: "ScsiPortReadRegisterBufferUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadRegisterBufferUshort as *const (), function: &about::ScsiPortReadRegisterBufferUshort } },
        Export { name: "ScsiPortReadRegisterUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadRegisterUchar as *const (), function: &about::ScsiPortReadRegisterUchar } },
        Export { name: "ScsiPortReadRegisterUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadRegisterUlong as *const (), function: &about::ScsiPortReadRegisterUlong } },
        Export { name: "ScsiPortReadRegisterUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortReadRegisterUshort as *const (), function: &about::ScsiPortReadRegisterUshort } },
        Export { name: "ScsiPortSetBusDataByOffset", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortSetBusDataByOffset as *const (), function: &about::ScsiPortSetBusDataByOffset } },
        Export { name: "ScsiPortStallExecution", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortStallExecution as *const (), function: &about::ScsiPortStallExecution } },
        Export { name: "ScsiPortValidateRange", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortValidateRange as *const (), function: &about::ScsiPortValidateRange } },
        Export { name: "ScsiPortWritePortBufferUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWritePortBufferUchar as *const (), function: &about::ScsiPortWritePortBufferUchar } },
        Export { name: "ScsiPortWritePortBufferUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWritePortBufferUlong as *const (), function: &about::ScsiPortWritePortBufferUlong } },
        Export { name: "ScsiPortWritePortBufferUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWritePortBufferUshort as *const (), function: &about::ScsiPortWritePortBufferUshort } },
        Export { name: "ScsiPortWritePortUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWritePortUchar as *const (), function: &about::ScsiPortWritePortUchar } },
        Export { name: "ScsiPortWritePortUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWritePortUlong as *const (), function: &about::ScsiPortWritePortUlong } },
        Export { name: "ScsiPortWritePortUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWritePortUshort as *const (), function: &about::ScsiPortWritePortUshort } },
        Export { name: "ScsiPortWriteRegisterBufferUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWriteRegisterBufferUchar as *const (), function: &about::ScsiPortWriteRegisterBufferUchar } },
        Export { name: "ScsiPortWriteRegisterBufferUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWriteRegisterBufferUlong as *const (), function: &about::ScsiPortWriteRegisterBufferUlong } },
        Export { name: "ScsiPortWriteRegisterBufferUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWriteRegisterBufferUshort as *const (), function: &about::ScsiPortWriteRegisterBufferUshort } },
        Export { name: "ScsiPortWriteRegisterUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWriteRegisterUchar as *const (), function: &about::ScsiPortWriteRegisterUchar } },
        Export { name: "ScsiPortWriteRegisterUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWriteRegisterUlong as *const (), function: &about::ScsiPortWriteRegisterUlong } },
        Export { name: "ScsiPortWriteRegisterUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiPortWriteRegisterUshort as *const (), function: &about::ScsiPortWriteRegisterUshort } },
    ];
}
