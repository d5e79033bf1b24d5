// Written by `janus gen` from abi-specs/nt/ntoskrnl/cc.abi. Do not edit: change the spec and run `./x gen`.
//! Cache manager.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/cc.abi";
    pub static CcCanIWrite: Function = Function { id: 1165, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "CcCanIWrite" };
    pub static CcCoherencyFlushAndPurgeCache: Function = Function { id: 1166, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "CcCoherencyFlushAndPurgeCache" };
    pub static CcCopyRead: Function = Function { id: 1167, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "CcCopyRead" };
    pub static CcCopyWrite: Function = Function { id: 1168, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 24, library: "ntoskrnl.exe", name: "CcCopyWrite" };
    pub static CcCopyWriteWontFlush: Function = Function { id: 1169, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "CcCopyWriteWontFlush" };
    pub static CcDeferWrite: Function = Function { id: 1170, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "CcDeferWrite" };
    pub static CcFastCopyRead: Function = Function { id: 1171, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 41, library: "ntoskrnl.exe", name: "CcFastCopyRead" };
    pub static CcFastCopyWrite: Function = Function { id: 1172, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "CcFastCopyWrite" };
    pub static CcFlushCache: Function = Function { id: 1173, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 56, library: "ntoskrnl.exe", name: "CcFlushCache" };
    pub static CcGetDirtyPages: Function = Function { id: 1174, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 63, library: "ntoskrnl.exe", name: "CcGetDirtyPages" };
    pub static CcGetFileObjectFromBcb: Function = Function { id: 1175, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "CcGetFileObjectFromBcb" };
    pub static CcGetFileObjectFromSectionPtrs: Function = Function { id: 1176, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 70, library: "ntoskrnl.exe", name: "CcGetFileObjectFromSectionPtrs" };
    pub static CcGetFileObjectFromSectionPtrsRef: Function = Function { id: 1177, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 72, library: "ntoskrnl.exe", name: "CcGetFileObjectFromSectionPtrsRef" };
    pub static CcGetFlushedValidData: Function = Function { id: 1178, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "ntoskrnl.exe", name: "CcGetFlushedValidData" };
    pub static CcGetLsnForFileObject: Function = Function { id: 1179, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 74, library: "ntoskrnl.exe", name: "CcGetLsnForFileObject" };
    pub static CcInitializeCacheMap: Function = Function { id: 1180, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "CcInitializeCacheMap" };
    pub static CcIsThereDirtyData: Function = Function { id: 1181, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 82, library: "ntoskrnl.exe", name: "CcIsThereDirtyData" };
    pub static CcIsThereDirtyDataEx: Function = Function { id: 1182, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "CcIsThereDirtyDataEx" };
    pub static CcMapData: Function = Function { id: 1183, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 85, library: "ntoskrnl.exe", name: "CcMapData" };
    pub static CcMdlRead: Function = Function { id: 1184, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "CcMdlRead" };
    pub static CcMdlReadComplete: Function = Function { id: 1185, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 100, library: "ntoskrnl.exe", name: "CcMdlReadComplete" };
    pub static CcMdlWriteAbort: Function = Function { id: 1186, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 102, library: "ntoskrnl.exe", name: "CcMdlWriteAbort" };
    pub static CcMdlWriteComplete: Function = Function { id: 1187, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 103, library: "ntoskrnl.exe", name: "CcMdlWriteComplete" };
    pub static CcPinMappedData: Function = Function { id: 1188, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "CcPinMappedData" };
    pub static CcPinRead: Function = Function { id: 1189, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 111, library: "ntoskrnl.exe", name: "CcPinRead" };
    pub static CcPrepareMdlWrite: Function = Function { id: 1190, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 119, library: "ntoskrnl.exe", name: "CcPrepareMdlWrite" };
    pub static CcPreparePinWrite: Function = Function { id: 1191, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 126, library: "ntoskrnl.exe", name: "CcPreparePinWrite" };
    pub static CcPurgeCacheSection: Function = Function { id: 1192, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 135, library: "ntoskrnl.exe", name: "CcPurgeCacheSection" };
    pub static CcRemapBcb: Function = Function { id: 1193, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "CcRemapBcb" };
    pub static CcRepinBcb: Function = Function { id: 1194, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "ntoskrnl.exe", name: "CcRepinBcb" };
    pub static CcScheduleReadAhead: Function = Function { id: 1195, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 143, library: "ntoskrnl.exe", name: "CcScheduleReadAhead" };
    pub static CcSetAdditionalCacheAttributes: Function = Function { id: 1196, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 144, library: "ntoskrnl.exe", name: "CcSetAdditionalCacheAttributes" };
    pub static CcSetBcbOwnerPointer: Function = Function { id: 1197, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 149, library: "ntoskrnl.exe", name: "CcSetBcbOwnerPointer" };
    pub static CcSetDirtyPageThreshold: Function = Function { id: 1198, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 150, library: "ntoskrnl.exe", name: "CcSetDirtyPageThreshold" };
    pub static CcSetDirtyPinnedData: Function = Function { id: 1199, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 151, library: "ntoskrnl.exe", name: "CcSetDirtyPinnedData" };
    pub static CcSetFileSizes: Function = Function { id: 1200, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 152, library: "ntoskrnl.exe", name: "CcSetFileSizes" };
    pub static CcSetFileSizesEx: Function = Function { id: 1201, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 154, library: "ntoskrnl.exe", name: "CcSetFileSizesEx" };
    pub static CcSetLogHandleForFile: Function = Function { id: 1202, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 156, library: "ntoskrnl.exe", name: "CcSetLogHandleForFile" };
    pub static CcSetParallelFlushFile: Function = Function { id: 1203, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 158, library: "ntoskrnl.exe", name: "CcSetParallelFlushFile" };
    pub static CcSetReadAheadGranularity: Function = Function { id: 1204, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 159, library: "ntoskrnl.exe", name: "CcSetReadAheadGranularity" };
    pub static CcTestControl: Function = Function { id: 1205, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 160, library: "ntoskrnl.exe", name: "CcTestControl" };
    pub static CcUninitializeCacheMap: Function = Function { id: 1206, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 161, library: "ntoskrnl.exe", name: "CcUninitializeCacheMap" };
    pub static CcUnpinData: Function = Function { id: 1207, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 166, library: "ntoskrnl.exe", name: "CcUnpinData" };
    pub static CcUnpinDataForThread: Function = Function { id: 1208, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 167, library: "ntoskrnl.exe", name: "CcUnpinDataForThread" };
    pub static CcUnpinRepinnedBcb: Function = Function { id: 1209, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 168, library: "ntoskrnl.exe", name: "CcUnpinRepinnedBcb" };
    pub static CcWaitForCurrentLazyWriterActivity: Function = Function { id: 1210, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 169, library: "ntoskrnl.exe", name: "CcWaitForCurrentLazyWriterActivity" };
    pub static CcZeroData: Function = Function { id: 1211, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 170, library: "ntoskrnl.exe", name: "CcZeroData" };
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
    pub unsafe extern "C" fn CcCanIWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcCanIWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcCoherencyFlushAndPurgeCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcCoherencyFlushAndPurgeCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcCopyRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcCopyRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcCopyWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcCopyWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcCopyWriteWontFlush() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcCopyWriteWontFlush, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcDeferWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcDeferWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcFastCopyRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcFastCopyRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcFastCopyWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcFastCopyWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcFlushCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcFlushCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcGetDirtyPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcGetDirtyPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcGetFileObjectFromBcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcGetFileObjectFromBcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcGetFileObjectFromSectionPtrs() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcGetFileObjectFromSectionPtrs, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcGetFileObjectFromSectionPtrsRef() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcGetFileObjectFromSectionPtrsRef, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcGetFlushedValidData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcGetFlushedValidData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcGetLsnForFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcGetLsnForFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcInitializeCacheMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcInitializeCacheMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcIsThereDirtyData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcIsThereDirtyData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcIsThereDirtyDataEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcIsThereDirtyDataEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcMapData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcMapData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcMdlRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcMdlRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcMdlReadComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcMdlReadComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcMdlWriteAbort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcMdlWriteAbort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcMdlWriteComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcMdlWriteComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcPinMappedData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcPinMappedData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcPinRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcPinRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcPrepareMdlWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcPrepareMdlWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcPreparePinWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcPreparePinWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcPurgeCacheSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcPurgeCacheSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcRemapBcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcRemapBcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcRepinBcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcRepinBcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcScheduleReadAhead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcScheduleReadAhead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetAdditionalCacheAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetAdditionalCacheAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetBcbOwnerPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetBcbOwnerPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetDirtyPageThreshold() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetDirtyPageThreshold, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetDirtyPinnedData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetDirtyPinnedData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetFileSizes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetFileSizes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetFileSizesEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetFileSizesEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetLogHandleForFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetLogHandleForFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetParallelFlushFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetParallelFlushFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcSetReadAheadGranularity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcSetReadAheadGranularity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcTestControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcTestControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcUninitializeCacheMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcUninitializeCacheMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcUnpinData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcUnpinData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcUnpinDataForThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcUnpinDataForThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcUnpinRepinnedBcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcUnpinRepinnedBcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcWaitForCurrentLazyWriterActivity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcWaitForCurrentLazyWriterActivity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn CcZeroData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::CcZeroData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

