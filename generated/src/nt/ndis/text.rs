// Written by `janus gen` from abi-specs/nt/ndis/text.abi. Do not edit: change the spec and run `./x gen`.
//! Strings, the error log, files.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisAnsiStringToUnicodeString: Function = Function { id: 629, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisAnsiStringToUnicodeString" };
    pub static NdisCloseFile: Function = Function { id: 655, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisCloseFile" };
    pub static NdisEqualString: Function = Function { id: 721, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisEqualString" };
    pub static NdisInitAnsiString: Function = Function { id: 847, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "NDIS.SYS", name: "NdisInitAnsiString" };
    pub static NdisInitializeString: Function = Function { id: 851, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }], library: "NDIS.SYS", name: "NdisInitializeString" };
    pub static NdisInitUnicodeString: Function = Function { id: 848, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "NDIS.SYS", name: "NdisInitUnicodeString" };
    pub static NdisMapFile: Function = Function { id: 995, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMapFile" };
    pub static NdisMCloseLog: Function = Function { id: 878, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMCloseLog" };
    pub static NdisMCreateLog: Function = Function { id: 900, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMCreateLog" };
    pub static NdisMFlushLog: Function = Function { id: 912, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMFlushLog" };
    pub static NdisMWriteLogData: Function = Function { id: 994, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], library: "NDIS.SYS", name: "NdisMWriteLogData" };
    pub static NdisOpenFile: Function = Function { id: 1015, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisOpenFile" };
    pub static NdisUnicodeStringToAnsiString: Function = Function { id: 1094, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisUnicodeStringToAnsiString" };
    pub static NdisUnmapFile: Function = Function { id: 1095, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisUnmapFile" };
    pub static NdisUpcaseUnicodeString: Function = Function { id: 1096, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisUpcaseUnicodeString" };
    pub static NdisWriteErrorLogEntry: Function = Function { id: 1125, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisWriteErrorLogEntry" };
    pub static NdisWriteEventLogEntry: Function = Function { id: 1126, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], library: "NDIS.SYS", name: "NdisWriteEventLogEntry" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAnsiStringToUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAnsiStringToUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCloseFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCloseFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisEqualString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisEqualString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitAnsiString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInitAnsiString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInitializeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInitUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMapFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMapFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCloseLog() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCloseLog, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCreateLog() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCreateLog, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMFlushLog() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMFlushLog, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWriteLogData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWriteLogData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnicodeStringToAnsiString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisUnicodeStringToAnsiString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnmapFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisUnmapFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUpcaseUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisUpcaseUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWriteErrorLogEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWriteErrorLogEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWriteEventLogEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWriteEventLogEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

