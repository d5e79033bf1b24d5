// Written by `janus gen` from abi-specs/nt/ntoskrnl/cm.abi. Do not edit: change the spec and run `./x gen`.
//! Configuration manager: callbacks on registry operations.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/cm.abi";
    pub static CmCallbackGetKeyObjectID: Function = Function { id: 1212, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "CmCallbackGetKeyObjectID" };
    pub static CmGetBoundTransaction: Function = Function { id: 1213, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 15, library: "ntoskrnl.exe", name: "CmGetBoundTransaction" };
    pub static CmGetCallbackVersion: Function = Function { id: 1214, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "CmGetCallbackVersion" };
    pub static CmRegisterCallback: Function = Function { id: 1215, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "CmRegisterCallback" };
    pub static CmRegisterCallbackEx: Function = Function { id: 1216, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "CmRegisterCallbackEx" };
    pub static CmSetCallbackObjectContext: Function = Function { id: 1217, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "CmSetCallbackObjectContext" };
    pub static CmUnRegisterCallback: Function = Function { id: 1218, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "CmUnRegisterCallback" };
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
    pub unsafe extern "C" fn CmCallbackGetKeyObjectID() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CmCallbackGetKeyObjectID, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CmGetBoundTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CmGetBoundTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CmGetCallbackVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CmGetCallbackVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CmRegisterCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CmRegisterCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CmRegisterCallbackEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CmRegisterCallbackEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CmSetCallbackObjectContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CmSetCallbackObjectContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CmUnRegisterCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CmUnRegisterCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

