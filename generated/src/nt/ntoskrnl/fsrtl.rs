// Written by `janus gen` from abi-specs/nt/ntoskrnl/fsrtl.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library of file systems.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/fsrtl.abi";
    pub static FsRtlAcknowledgeEcp: Function = Function { id: 1406, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "FsRtlAcknowledgeEcp" };
    pub static FsRtlAcquireFileExclusive: Function = Function { id: 1407, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "FsRtlAcquireFileExclusive" };
    pub static FsRtlAddBaseMcbEntry: Function = Function { id: 1408, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "FsRtlAddBaseMcbEntry" };
    pub static FsRtlAddBaseMcbEntryEx: Function = Function { id: 1409, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "FsRtlAddBaseMcbEntryEx" };
    pub static FsRtlAddLargeMcbEntry: Function = Function { id: 1410, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "ntoskrnl.exe", name: "FsRtlAddLargeMcbEntry" };
    pub static FsRtlAddMcbEntry: Function = Function { id: 1411, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "ntoskrnl.exe", name: "FsRtlAddMcbEntry" };
    pub static FsRtlAddToTunnelCache: Function = Function { id: 1412, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Counted }, Capture { arg: 7, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "FsRtlAddToTunnelCache" };
    pub static FsRtlAllocateExtraCreateParameter: Function = Function { id: 1413, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "FsRtlAllocateExtraCreateParameter" };
    pub static FsRtlAllocateExtraCreateParameterFromLookasideList: Function = Function { id: 1414, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "FsRtlAllocateExtraCreateParameterFromLookasideList" };
    pub static FsRtlAllocateExtraCreateParameterList: Function = Function { id: 1415, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 44, library: "ntoskrnl.exe", name: "FsRtlAllocateExtraCreateParameterList" };
    pub static FsRtlAllocateFileLock: Function = Function { id: 1416, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "ntoskrnl.exe", name: "FsRtlAllocateFileLock" };
    pub static FsRtlAllocatePool: Function = Function { id: 1417, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "FsRtlAllocatePool" };
    pub static FsRtlAllocatePoolWithQuota: Function = Function { id: 1418, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "FsRtlAllocatePoolWithQuota" };
    pub static FsRtlAllocatePoolWithQuotaTag: Function = Function { id: 1419, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 51, library: "ntoskrnl.exe", name: "FsRtlAllocatePoolWithQuotaTag" };
    pub static FsRtlAllocatePoolWithTag: Function = Function { id: 1420, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 52, library: "ntoskrnl.exe", name: "FsRtlAllocatePoolWithTag" };
    pub static FsRtlAllocateResource: Function = Function { id: 1421, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "FsRtlAllocateResource" };
    pub static FsRtlAreNamesEqual: Function = Function { id: 1422, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 54, library: "ntoskrnl.exe", name: "FsRtlAreNamesEqual" };
    pub static FsRtlAreThereCurrentOrInProgressFileLocks: Function = Function { id: 1423, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "FsRtlAreThereCurrentOrInProgressFileLocks" };
    pub static FsRtlAreVolumeStartupApplicationsComplete: Function = Function { id: 1424, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 63, library: "ntoskrnl.exe", name: "FsRtlAreVolumeStartupApplicationsComplete" };
    pub static FsRtlBalanceReads: Function = Function { id: 1425, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "FsRtlBalanceReads" };
    pub static FsRtlCancellableWaitForMultipleObjects: Function = Function { id: 1426, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "FsRtlCancellableWaitForMultipleObjects" };
    pub static FsRtlCancellableWaitForSingleObject: Function = Function { id: 1427, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "FsRtlCancellableWaitForSingleObject" };
    pub static FsRtlChangeBackingFileObject: Function = Function { id: 1428, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "ntoskrnl.exe", name: "FsRtlChangeBackingFileObject" };
    pub static FsRtlCheckLockForReadAccess: Function = Function { id: 1429, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 83, library: "ntoskrnl.exe", name: "FsRtlCheckLockForReadAccess" };
    pub static FsRtlCheckLockForWriteAccess: Function = Function { id: 1430, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "FsRtlCheckLockForWriteAccess" };
    pub static FsRtlCheckOplock: Function = Function { id: 1431, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 85, library: "ntoskrnl.exe", name: "FsRtlCheckOplock" };
    pub static FsRtlCheckOplockEx: Function = Function { id: 1432, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "FsRtlCheckOplockEx" };
    pub static FsRtlCopyRead: Function = Function { id: 1433, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 5, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 101, library: "ntoskrnl.exe", name: "FsRtlCopyRead" };
    pub static FsRtlCopyWrite: Function = Function { id: 1434, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 111, library: "ntoskrnl.exe", name: "FsRtlCopyWrite" };
    pub static FsRtlCreateSectionForDataScan: Function = Function { id: 1435, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 121, library: "ntoskrnl.exe", name: "FsRtlCreateSectionForDataScan" };
    pub static FsRtlCurrentBatchOplock: Function = Function { id: 1436, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 133, library: "ntoskrnl.exe", name: "FsRtlCurrentBatchOplock" };
    pub static FsRtlCurrentOplock: Function = Function { id: 1437, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 135, library: "ntoskrnl.exe", name: "FsRtlCurrentOplock" };
    pub static FsRtlCurrentOplockH: Function = Function { id: 1438, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 137, library: "ntoskrnl.exe", name: "FsRtlCurrentOplockH" };
    pub static FsRtlDeleteExtraCreateParameterLookasideList: Function = Function { id: 1439, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "ntoskrnl.exe", name: "FsRtlDeleteExtraCreateParameterLookasideList" };
    pub static FsRtlDeleteKeyFromTunnelCache: Function = Function { id: 1440, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 140, library: "ntoskrnl.exe", name: "FsRtlDeleteKeyFromTunnelCache" };
    pub static FsRtlDeleteTunnelCache: Function = Function { id: 1441, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "FsRtlDeleteTunnelCache" };
    pub static FsRtlDeregisterUncProvider: Function = Function { id: 1442, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "ntoskrnl.exe", name: "FsRtlDeregisterUncProvider" };
    pub static FsRtlDissectDbcs: Function = Function { id: 1443, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 143, library: "ntoskrnl.exe", name: "FsRtlDissectDbcs" };
    pub static FsRtlDissectName: Function = Function { id: 1444, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 144, library: "ntoskrnl.exe", name: "FsRtlDissectName" };
    pub static FsRtlDoesDbcsContainWildCards: Function = Function { id: 1445, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 149, library: "ntoskrnl.exe", name: "FsRtlDoesDbcsContainWildCards" };
    pub static FsRtlDoesNameContainWildCards: Function = Function { id: 1446, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 150, library: "ntoskrnl.exe", name: "FsRtlDoesNameContainWildCards" };
    pub static FsRtlFastCheckLockForRead: Function = Function { id: 1447, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 151, library: "ntoskrnl.exe", name: "FsRtlFastCheckLockForRead" };
    pub static FsRtlFastCheckLockForWrite: Function = Function { id: 1448, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 159, library: "ntoskrnl.exe", name: "FsRtlFastCheckLockForWrite" };
    pub static FsRtlFastUnlockAll: Function = Function { id: 1449, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 167, library: "ntoskrnl.exe", name: "FsRtlFastUnlockAll" };
    pub static FsRtlFastUnlockAllByKey: Function = Function { id: 1450, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 173, library: "ntoskrnl.exe", name: "FsRtlFastUnlockAllByKey" };
    pub static FsRtlFastUnlockSingle: Function = Function { id: 1451, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 180, library: "ntoskrnl.exe", name: "FsRtlFastUnlockSingle" };
    pub static FsRtlFindExtraCreateParameter: Function = Function { id: 1452, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 191, library: "ntoskrnl.exe", name: "FsRtlFindExtraCreateParameter" };
    pub static FsRtlFindInTunnelCache: Function = Function { id: 1453, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: false, after: true, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Counted }, Capture { arg: 6, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 197, library: "ntoskrnl.exe", name: "FsRtlFindInTunnelCache" };
    pub static FsRtlFreeExtraCreateParameter: Function = Function { id: 1454, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 207, library: "ntoskrnl.exe", name: "FsRtlFreeExtraCreateParameter" };
    pub static FsRtlFreeExtraCreateParameterList: Function = Function { id: 1455, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 209, library: "ntoskrnl.exe", name: "FsRtlFreeExtraCreateParameterList" };
    pub static FsRtlFreeFileLock: Function = Function { id: 1456, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 210, library: "ntoskrnl.exe", name: "FsRtlFreeFileLock" };
    pub static FsRtlGetEcpListFromIrp: Function = Function { id: 1457, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 212, library: "ntoskrnl.exe", name: "FsRtlGetEcpListFromIrp" };
    pub static FsRtlGetFileSize: Function = Function { id: 1458, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 213, library: "ntoskrnl.exe", name: "FsRtlGetFileSize" };
    pub static FsRtlGetNextBaseMcbEntry: Function = Function { id: 1459, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 215, library: "ntoskrnl.exe", name: "FsRtlGetNextBaseMcbEntry" };
    pub static FsRtlGetNextExtraCreateParameter: Function = Function { id: 1460, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 223, library: "ntoskrnl.exe", name: "FsRtlGetNextExtraCreateParameter" };
    pub static FsRtlGetNextFileLock: Function = Function { id: 1461, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 230, library: "ntoskrnl.exe", name: "FsRtlGetNextFileLock" };
    pub static FsRtlGetNextLargeMcbEntry: Function = Function { id: 1462, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 231, library: "ntoskrnl.exe", name: "FsRtlGetNextLargeMcbEntry" };
    pub static FsRtlGetNextMcbEntry: Function = Function { id: 1463, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 238, library: "ntoskrnl.exe", name: "FsRtlGetNextMcbEntry" };
    pub static FsRtlGetVirtualDiskNestingLevel: Function = Function { id: 1464, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 246, library: "ntoskrnl.exe", name: "FsRtlGetVirtualDiskNestingLevel" };
    pub static FsRtlIncrementCcFastMdlReadWait: Function = Function { id: 1465, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 252, library: "ntoskrnl.exe", name: "FsRtlIncrementCcFastMdlReadWait" };
    pub static FsRtlIncrementCcFastReadNotPossible: Function = Function { id: 1467, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 254, library: "ntoskrnl.exe", name: "FsRtlIncrementCcFastReadNotPossible" };
    pub static FsRtlIncrementCcFastReadNoWait: Function = Function { id: 1466, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 256, library: "ntoskrnl.exe", name: "FsRtlIncrementCcFastReadNoWait" };
    pub static FsRtlIncrementCcFastReadResourceMiss: Function = Function { id: 1468, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 258, library: "ntoskrnl.exe", name: "FsRtlIncrementCcFastReadResourceMiss" };
    pub static FsRtlIncrementCcFastReadWait: Function = Function { id: 1469, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 260, library: "ntoskrnl.exe", name: "FsRtlIncrementCcFastReadWait" };
    pub static FsRtlInitExtraCreateParameterLookasideList: Function = Function { id: 1470, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 262, library: "ntoskrnl.exe", name: "FsRtlInitExtraCreateParameterLookasideList" };
    pub static FsRtlInitializeBaseMcb: Function = Function { id: 1471, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 264, library: "ntoskrnl.exe", name: "FsRtlInitializeBaseMcb" };
    pub static FsRtlInitializeBaseMcbEx: Function = Function { id: 1472, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 266, library: "ntoskrnl.exe", name: "FsRtlInitializeBaseMcbEx" };
    pub static FsRtlInitializeExtraCreateParameter: Function = Function { id: 1473, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 268, library: "ntoskrnl.exe", name: "FsRtlInitializeExtraCreateParameter" };
    pub static FsRtlInitializeExtraCreateParameterList: Function = Function { id: 1474, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 277, library: "ntoskrnl.exe", name: "FsRtlInitializeExtraCreateParameterList" };
    pub static FsRtlInitializeFileLock: Function = Function { id: 1475, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 278, library: "ntoskrnl.exe", name: "FsRtlInitializeFileLock" };
    pub static FsRtlInitializeLargeMcb: Function = Function { id: 1476, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 283, library: "ntoskrnl.exe", name: "FsRtlInitializeLargeMcb" };
    pub static FsRtlInitializeMcb: Function = Function { id: 1477, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 284, library: "ntoskrnl.exe", name: "FsRtlInitializeMcb" };
    pub static FsRtlInitializeOplock: Function = Function { id: 1478, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 285, library: "ntoskrnl.exe", name: "FsRtlInitializeOplock" };
    pub static FsRtlInitializeTunnelCache: Function = Function { id: 1479, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 286, library: "ntoskrnl.exe", name: "FsRtlInitializeTunnelCache" };
    pub static FsRtlInsertExtraCreateParameter: Function = Function { id: 1480, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 288, library: "ntoskrnl.exe", name: "FsRtlInsertExtraCreateParameter" };
    pub static FsRtlInsertPerFileContext: Function = Function { id: 1481, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 289, library: "ntoskrnl.exe", name: "FsRtlInsertPerFileContext" };
    pub static FsRtlInsertPerFileObjectContext: Function = Function { id: 1482, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 290, library: "ntoskrnl.exe", name: "FsRtlInsertPerFileObjectContext" };
    pub static FsRtlInsertPerStreamContext: Function = Function { id: 1483, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 292, library: "ntoskrnl.exe", name: "FsRtlInsertPerStreamContext" };
    pub static FsRtlIsDbcsInExpression: Function = Function { id: 1484, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 296, library: "ntoskrnl.exe", name: "FsRtlIsDbcsInExpression" };
    pub static FsRtlIsEcpAcknowledged: Function = Function { id: 1485, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 298, library: "ntoskrnl.exe", name: "FsRtlIsEcpAcknowledged" };
    pub static FsRtlIsEcpFromUserMode: Function = Function { id: 1486, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 300, library: "ntoskrnl.exe", name: "FsRtlIsEcpFromUserMode" };
    pub static FsRtlIsFatDbcsLegal: Function = Function { id: 1487, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 301, library: "ntoskrnl.exe", name: "FsRtlIsFatDbcsLegal" };
    pub static FsRtlIsHpfsDbcsLegal: Function = Function { id: 1488, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 307, library: "ntoskrnl.exe", name: "FsRtlIsHpfsDbcsLegal" };
    pub static FsRtlIsNameInExpression: Function = Function { id: 1489, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 313, library: "ntoskrnl.exe", name: "FsRtlIsNameInExpression" };
    pub static FsRtlIsNtstatusExpected: Function = Function { id: 1490, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 319, library: "ntoskrnl.exe", name: "FsRtlIsNtstatusExpected" };
    pub static FsRtlIsPagingFile: Function = Function { id: 1491, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 321, library: "ntoskrnl.exe", name: "FsRtlIsPagingFile" };
    pub static FsRtlIsTotalDeviceFailure: Function = Function { id: 1492, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 322, library: "ntoskrnl.exe", name: "FsRtlIsTotalDeviceFailure" };
    pub static FsRtlLogCcFlushError: Function = Function { id: 1493, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 325, library: "ntoskrnl.exe", name: "FsRtlLogCcFlushError" };
    pub static FsRtlLookupBaseMcbEntry: Function = Function { id: 1494, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 333, library: "ntoskrnl.exe", name: "FsRtlLookupBaseMcbEntry" };
    pub static FsRtlLookupLargeMcbEntry: Function = Function { id: 1495, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 342, library: "ntoskrnl.exe", name: "FsRtlLookupLargeMcbEntry" };
    pub static FsRtlLookupLastBaseMcbEntry: Function = Function { id: 1496, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 352, library: "ntoskrnl.exe", name: "FsRtlLookupLastBaseMcbEntry" };
    pub static FsRtlLookupLastBaseMcbEntryAndIndex: Function = Function { id: 1497, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 354, library: "ntoskrnl.exe", name: "FsRtlLookupLastBaseMcbEntryAndIndex" };
    pub static FsRtlLookupLastLargeMcbEntry: Function = Function { id: 1498, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 360, library: "ntoskrnl.exe", name: "FsRtlLookupLastLargeMcbEntry" };
    pub static FsRtlLookupLastLargeMcbEntryAndIndex: Function = Function { id: 1499, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 361, library: "ntoskrnl.exe", name: "FsRtlLookupLastLargeMcbEntryAndIndex" };
    pub static FsRtlLookupLastMcbEntry: Function = Function { id: 1500, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 367, library: "ntoskrnl.exe", name: "FsRtlLookupLastMcbEntry" };
    pub static FsRtlLookupMcbEntry: Function = Function { id: 1501, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 368, library: "ntoskrnl.exe", name: "FsRtlLookupMcbEntry" };
    pub static FsRtlLookupPerFileContext: Function = Function { id: 1502, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 375, library: "ntoskrnl.exe", name: "FsRtlLookupPerFileContext" };
    pub static FsRtlLookupPerFileObjectContext: Function = Function { id: 1503, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 380, library: "ntoskrnl.exe", name: "FsRtlLookupPerFileObjectContext" };
    pub static FsRtlLookupPerStreamContextInternal: Function = Function { id: 1504, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 386, library: "ntoskrnl.exe", name: "FsRtlLookupPerStreamContextInternal" };
    pub static FsRtlMdlRead: Function = Function { id: 1505, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 391, library: "ntoskrnl.exe", name: "FsRtlMdlRead" };
    pub static FsRtlMdlReadComplete: Function = Function { id: 1506, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 399, library: "ntoskrnl.exe", name: "FsRtlMdlReadComplete" };
    pub static FsRtlMdlReadCompleteDev: Function = Function { id: 1507, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 400, library: "ntoskrnl.exe", name: "FsRtlMdlReadCompleteDev" };
    pub static FsRtlMdlReadDev: Function = Function { id: 1508, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 405, library: "ntoskrnl.exe", name: "FsRtlMdlReadDev" };
    pub static FsRtlMdlWriteComplete: Function = Function { id: 1509, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 414, library: "ntoskrnl.exe", name: "FsRtlMdlWriteComplete" };
    pub static FsRtlMdlWriteCompleteDev: Function = Function { id: 1510, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 415, library: "ntoskrnl.exe", name: "FsRtlMdlWriteCompleteDev" };
    pub static FsRtlMupGetProviderIdFromName: Function = Function { id: 1511, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 422, library: "ntoskrnl.exe", name: "FsRtlMupGetProviderIdFromName" };
    pub static FsRtlMupGetProviderInfoFromFileObject: Function = Function { id: 1512, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 424, library: "ntoskrnl.exe", name: "FsRtlMupGetProviderInfoFromFileObject" };
    pub static FsRtlNormalizeNtstatus: Function = Function { id: 1513, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 430, library: "ntoskrnl.exe", name: "FsRtlNormalizeNtstatus" };
    pub static FsRtlNotifyChangeDirectory: Function = Function { id: 1514, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 431, library: "ntoskrnl.exe", name: "FsRtlNotifyChangeDirectory" };
    pub static FsRtlNotifyCleanup: Function = Function { id: 1515, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 440, library: "ntoskrnl.exe", name: "FsRtlNotifyCleanup" };
    pub static FsRtlNotifyCleanupAll: Function = Function { id: 1516, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 442, library: "ntoskrnl.exe", name: "FsRtlNotifyCleanupAll" };
    pub static FsRtlNotifyFilterChangeDirectory: Function = Function { id: 1517, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 444, library: "ntoskrnl.exe", name: "FsRtlNotifyFilterChangeDirectory" };
    pub static FsRtlNotifyFilterReportChange: Function = Function { id: 1518, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 457, library: "ntoskrnl.exe", name: "FsRtlNotifyFilterReportChange" };
    pub static FsRtlNotifyFullChangeDirectory: Function = Function { id: 1519, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 469, library: "ntoskrnl.exe", name: "FsRtlNotifyFullChangeDirectory" };
    pub static FsRtlNotifyFullReportChange: Function = Function { id: 1520, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 481, library: "ntoskrnl.exe", name: "FsRtlNotifyFullReportChange" };
    pub static FsRtlNotifyInitializeSync: Function = Function { id: 1521, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 492, library: "ntoskrnl.exe", name: "FsRtlNotifyInitializeSync" };
    pub static FsRtlNotifyReportChange: Function = Function { id: 1522, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 493, library: "ntoskrnl.exe", name: "FsRtlNotifyReportChange" };
    pub static FsRtlNotifyUninitializeSync: Function = Function { id: 1523, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 500, library: "ntoskrnl.exe", name: "FsRtlNotifyUninitializeSync" };
    pub static FsRtlNotifyVolumeEvent: Function = Function { id: 1524, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 501, library: "ntoskrnl.exe", name: "FsRtlNotifyVolumeEvent" };
    pub static FsRtlNotifyVolumeEventEx: Function = Function { id: 1525, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 503, library: "ntoskrnl.exe", name: "FsRtlNotifyVolumeEventEx" };
    pub static FsRtlNumberOfRunsInBaseMcb: Function = Function { id: 1526, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 509, library: "ntoskrnl.exe", name: "FsRtlNumberOfRunsInBaseMcb" };
    pub static FsRtlNumberOfRunsInLargeMcb: Function = Function { id: 1527, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 510, library: "ntoskrnl.exe", name: "FsRtlNumberOfRunsInLargeMcb" };
    pub static FsRtlNumberOfRunsInMcb: Function = Function { id: 1528, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 511, library: "ntoskrnl.exe", name: "FsRtlNumberOfRunsInMcb" };
    pub static FsRtlOplockBreakH: Function = Function { id: 1529, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 513, library: "ntoskrnl.exe", name: "FsRtlOplockBreakH" };
    pub static FsRtlOplockBreakToNone: Function = Function { id: 1530, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 522, library: "ntoskrnl.exe", name: "FsRtlOplockBreakToNone" };
    pub static FsRtlOplockBreakToNoneEx: Function = Function { id: 1531, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 531, library: "ntoskrnl.exe", name: "FsRtlOplockBreakToNoneEx" };
    pub static FsRtlOplockFsctrl: Function = Function { id: 1532, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 539, library: "ntoskrnl.exe", name: "FsRtlOplockFsctrl" };
    pub static FsRtlOplockFsctrlEx: Function = Function { id: 1533, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 541, library: "ntoskrnl.exe", name: "FsRtlOplockFsctrlEx" };
    pub static FsRtlOplockIsFastIoPossible: Function = Function { id: 1534, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 542, library: "ntoskrnl.exe", name: "FsRtlOplockIsFastIoPossible" };
    pub static FsRtlOplockIsSharedRequest: Function = Function { id: 1535, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 544, library: "ntoskrnl.exe", name: "FsRtlOplockIsSharedRequest" };
    pub static FsRtlOplockKeysEqual: Function = Function { id: 1536, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 546, library: "ntoskrnl.exe", name: "FsRtlOplockKeysEqual" };
    pub static FsRtlPostPagingFileStackOverflow: Function = Function { id: 1537, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 547, library: "ntoskrnl.exe", name: "FsRtlPostPagingFileStackOverflow" };
    pub static FsRtlPostStackOverflow: Function = Function { id: 1538, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 552, library: "ntoskrnl.exe", name: "FsRtlPostStackOverflow" };
    pub static FsRtlPrepareMdlWrite: Function = Function { id: 1539, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 557, library: "ntoskrnl.exe", name: "FsRtlPrepareMdlWrite" };
    pub static FsRtlPrepareMdlWriteDev: Function = Function { id: 1540, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 565, library: "ntoskrnl.exe", name: "FsRtlPrepareMdlWriteDev" };
    pub static FsRtlPrivateLock: Function = Function { id: 1541, stack: 12, pop: 48, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 574, library: "ntoskrnl.exe", name: "FsRtlPrivateLock" };
    pub static FsRtlProcessFileLock: Function = Function { id: 1542, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 588, library: "ntoskrnl.exe", name: "FsRtlProcessFileLock" };
    pub static FsRtlQueryMaximumVirtualDiskNestingLevel: Function = Function { id: 1543, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 590, library: "ntoskrnl.exe", name: "FsRtlQueryMaximumVirtualDiskNestingLevel" };
    pub static FsRtlRegisterFileSystemFilterCallbacks: Function = Function { id: 1544, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 592, library: "ntoskrnl.exe", name: "FsRtlRegisterFileSystemFilterCallbacks" };
    pub static FsRtlRegisterFltMgrCalls: Function = Function { id: 1545, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 596, library: "ntoskrnl.exe", name: "FsRtlRegisterFltMgrCalls" };
    pub static FsRtlRegisterMupCalls: Function = Function { id: 1546, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 597, library: "ntoskrnl.exe", name: "FsRtlRegisterMupCalls" };
    pub static FsRtlRegisterUncProvider: Function = Function { id: 1547, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 598, library: "ntoskrnl.exe", name: "FsRtlRegisterUncProvider" };
    pub static FsRtlRegisterUncProviderEx: Function = Function { id: 1548, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 604, library: "ntoskrnl.exe", name: "FsRtlRegisterUncProviderEx" };
    pub static FsRtlReleaseFile: Function = Function { id: 1549, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 610, library: "ntoskrnl.exe", name: "FsRtlReleaseFile" };
    pub static FsRtlRemoveBaseMcbEntry: Function = Function { id: 1550, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 612, library: "ntoskrnl.exe", name: "FsRtlRemoveBaseMcbEntry" };
    pub static FsRtlRemoveDotsFromPath: Function = Function { id: 1551, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 614, library: "ntoskrnl.exe", name: "FsRtlRemoveDotsFromPath" };
    pub static FsRtlRemoveExtraCreateParameter: Function = Function { id: 1552, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 616, library: "ntoskrnl.exe", name: "FsRtlRemoveExtraCreateParameter" };
    pub static FsRtlRemoveLargeMcbEntry: Function = Function { id: 1553, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 622, library: "ntoskrnl.exe", name: "FsRtlRemoveLargeMcbEntry" };
    pub static FsRtlRemoveMcbEntry: Function = Function { id: 1554, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 623, library: "ntoskrnl.exe", name: "FsRtlRemoveMcbEntry" };
    pub static FsRtlRemovePerFileContext: Function = Function { id: 1555, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 624, library: "ntoskrnl.exe", name: "FsRtlRemovePerFileContext" };
    pub static FsRtlRemovePerFileObjectContext: Function = Function { id: 1556, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 629, library: "ntoskrnl.exe", name: "FsRtlRemovePerFileObjectContext" };
    pub static FsRtlRemovePerStreamContext: Function = Function { id: 1557, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 635, library: "ntoskrnl.exe", name: "FsRtlRemovePerStreamContext" };
    pub static FsRtlResetBaseMcb: Function = Function { id: 1558, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 641, library: "ntoskrnl.exe", name: "FsRtlResetBaseMcb" };
    pub static FsRtlResetLargeMcb: Function = Function { id: 1559, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 642, library: "ntoskrnl.exe", name: "FsRtlResetLargeMcb" };
    pub static FsRtlSetEcpListIntoIrp: Function = Function { id: 1560, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 644, library: "ntoskrnl.exe", name: "FsRtlSetEcpListIntoIrp" };
    pub static FsRtlSplitBaseMcb: Function = Function { id: 1561, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 646, library: "ntoskrnl.exe", name: "FsRtlSplitBaseMcb" };
    pub static FsRtlSplitLargeMcb: Function = Function { id: 1562, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 647, library: "ntoskrnl.exe", name: "FsRtlSplitLargeMcb" };
    pub static FsRtlSyncVolumes: Function = Function { id: 1563, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 648, library: "ntoskrnl.exe", name: "FsRtlSyncVolumes" };
    pub static FsRtlTeardownPerFileContexts: Function = Function { id: 1564, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 649, library: "ntoskrnl.exe", name: "FsRtlTeardownPerFileContexts" };
    pub static FsRtlTeardownPerStreamContexts: Function = Function { id: 1565, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 650, library: "ntoskrnl.exe", name: "FsRtlTeardownPerStreamContexts" };
    pub static FsRtlTruncateBaseMcb: Function = Function { id: 1566, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 652, library: "ntoskrnl.exe", name: "FsRtlTruncateBaseMcb" };
    pub static FsRtlTruncateLargeMcb: Function = Function { id: 1567, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 653, library: "ntoskrnl.exe", name: "FsRtlTruncateLargeMcb" };
    pub static FsRtlTruncateMcb: Function = Function { id: 1568, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 654, library: "ntoskrnl.exe", name: "FsRtlTruncateMcb" };
    pub static FsRtlUninitializeBaseMcb: Function = Function { id: 1569, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 656, library: "ntoskrnl.exe", name: "FsRtlUninitializeBaseMcb" };
    pub static FsRtlUninitializeFileLock: Function = Function { id: 1570, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 657, library: "ntoskrnl.exe", name: "FsRtlUninitializeFileLock" };
    pub static FsRtlUninitializeLargeMcb: Function = Function { id: 1571, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 658, library: "ntoskrnl.exe", name: "FsRtlUninitializeLargeMcb" };
    pub static FsRtlUninitializeMcb: Function = Function { id: 1572, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 659, library: "ntoskrnl.exe", name: "FsRtlUninitializeMcb" };
    pub static FsRtlUninitializeOplock: Function = Function { id: 1573, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 660, library: "ntoskrnl.exe", name: "FsRtlUninitializeOplock" };
    pub static FsRtlValidateReparsePointBuffer: Function = Function { id: 1574, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 662, library: "ntoskrnl.exe", name: "FsRtlValidateReparsePointBuffer" };
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
    pub unsafe extern "C" fn FsRtlAcknowledgeEcp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAcknowledgeEcp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAcquireFileExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAcquireFileExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAddBaseMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAddBaseMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAddBaseMcbEntryEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAddBaseMcbEntryEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAddLargeMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAddLargeMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAddMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAddMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAddToTunnelCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAddToTunnelCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocateExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocateExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocateExtraCreateParameterFromLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocateExtraCreateParameterFromLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocateExtraCreateParameterList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocateExtraCreateParameterList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocateFileLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocateFileLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocatePool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocatePool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocatePoolWithQuota() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocatePoolWithQuota, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocatePoolWithQuotaTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocatePoolWithQuotaTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocatePoolWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocatePoolWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAllocateResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAllocateResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAreNamesEqual() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAreNamesEqual, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAreThereCurrentOrInProgressFileLocks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAreThereCurrentOrInProgressFileLocks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlAreVolumeStartupApplicationsComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlAreVolumeStartupApplicationsComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlBalanceReads() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlBalanceReads, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCancellableWaitForMultipleObjects() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCancellableWaitForMultipleObjects, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCancellableWaitForSingleObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCancellableWaitForSingleObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlChangeBackingFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlChangeBackingFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCheckLockForReadAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCheckLockForReadAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCheckLockForWriteAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCheckLockForWriteAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCheckOplock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCheckOplock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCheckOplockEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCheckOplockEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCopyRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCopyRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCopyWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCopyWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCreateSectionForDataScan() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCreateSectionForDataScan, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCurrentBatchOplock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCurrentBatchOplock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCurrentOplock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCurrentOplock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlCurrentOplockH() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlCurrentOplockH, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlDeleteExtraCreateParameterLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlDeleteExtraCreateParameterLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlDeleteKeyFromTunnelCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlDeleteKeyFromTunnelCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlDeleteTunnelCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlDeleteTunnelCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlDeregisterUncProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlDeregisterUncProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlDissectDbcs() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlDissectDbcs, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlDissectName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlDissectName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlDoesDbcsContainWildCards() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlDoesDbcsContainWildCards, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlDoesNameContainWildCards() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlDoesNameContainWildCards, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFastCheckLockForRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFastCheckLockForRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFastCheckLockForWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFastCheckLockForWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFastUnlockAll() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFastUnlockAll, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFastUnlockAllByKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFastUnlockAllByKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFastUnlockSingle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFastUnlockSingle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFindExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFindExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFindInTunnelCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFindInTunnelCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFreeExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFreeExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFreeExtraCreateParameterList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFreeExtraCreateParameterList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlFreeFileLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlFreeFileLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlGetEcpListFromIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlGetEcpListFromIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlGetFileSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlGetFileSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlGetNextBaseMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlGetNextBaseMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlGetNextExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlGetNextExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlGetNextFileLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlGetNextFileLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlGetNextLargeMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlGetNextLargeMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlGetNextMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlGetNextMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlGetVirtualDiskNestingLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlGetVirtualDiskNestingLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIncrementCcFastMdlReadWait() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIncrementCcFastMdlReadWait, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIncrementCcFastReadNotPossible() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIncrementCcFastReadNotPossible, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIncrementCcFastReadNoWait() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIncrementCcFastReadNoWait, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIncrementCcFastReadResourceMiss() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIncrementCcFastReadResourceMiss, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIncrementCcFastReadWait() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIncrementCcFastReadWait, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitExtraCreateParameterLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitExtraCreateParameterLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeBaseMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeBaseMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeBaseMcbEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeBaseMcbEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeExtraCreateParameterList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeExtraCreateParameterList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeFileLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeFileLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeLargeMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeLargeMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeOplock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeOplock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInitializeTunnelCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInitializeTunnelCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInsertExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInsertExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInsertPerFileContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInsertPerFileContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInsertPerFileObjectContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInsertPerFileObjectContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlInsertPerStreamContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlInsertPerStreamContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsDbcsInExpression() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsDbcsInExpression, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsEcpAcknowledged() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsEcpAcknowledged, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsEcpFromUserMode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsEcpFromUserMode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsFatDbcsLegal() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsFatDbcsLegal, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsHpfsDbcsLegal() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsHpfsDbcsLegal, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsNameInExpression() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsNameInExpression, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsNtstatusExpected() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsNtstatusExpected, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsPagingFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsPagingFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlIsTotalDeviceFailure() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlIsTotalDeviceFailure, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLogCcFlushError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLogCcFlushError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupBaseMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupBaseMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupLargeMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupLargeMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupLastBaseMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupLastBaseMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupLastBaseMcbEntryAndIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupLastBaseMcbEntryAndIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupLastLargeMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupLastLargeMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupLastLargeMcbEntryAndIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupLastLargeMcbEntryAndIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupLastMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupLastMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupPerFileContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupPerFileContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupPerFileObjectContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupPerFileObjectContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlLookupPerStreamContextInternal() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlLookupPerStreamContextInternal, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlMdlRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlMdlRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlMdlReadComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlMdlReadComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlMdlReadCompleteDev() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlMdlReadCompleteDev, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlMdlReadDev() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlMdlReadDev, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlMdlWriteComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlMdlWriteComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlMdlWriteCompleteDev() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlMdlWriteCompleteDev, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlMupGetProviderIdFromName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlMupGetProviderIdFromName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlMupGetProviderInfoFromFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlMupGetProviderInfoFromFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNormalizeNtstatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNormalizeNtstatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyChangeDirectory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyChangeDirectory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyCleanup() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyCleanup, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyCleanupAll() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyCleanupAll, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyFilterChangeDirectory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyFilterChangeDirectory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyFilterReportChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyFilterReportChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyFullChangeDirectory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyFullChangeDirectory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyFullReportChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyFullReportChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyInitializeSync() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyInitializeSync, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyReportChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyReportChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyUninitializeSync() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyUninitializeSync, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyVolumeEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyVolumeEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNotifyVolumeEventEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNotifyVolumeEventEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNumberOfRunsInBaseMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNumberOfRunsInBaseMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNumberOfRunsInLargeMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNumberOfRunsInLargeMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlNumberOfRunsInMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlNumberOfRunsInMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlOplockBreakH() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlOplockBreakH, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlOplockBreakToNone() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlOplockBreakToNone, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlOplockBreakToNoneEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlOplockBreakToNoneEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlOplockFsctrl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlOplockFsctrl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlOplockFsctrlEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlOplockFsctrlEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlOplockIsFastIoPossible() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlOplockIsFastIoPossible, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlOplockIsSharedRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlOplockIsSharedRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlOplockKeysEqual() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlOplockKeysEqual, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlPostPagingFileStackOverflow() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlPostPagingFileStackOverflow, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlPostStackOverflow() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlPostStackOverflow, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlPrepareMdlWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlPrepareMdlWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlPrepareMdlWriteDev() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlPrepareMdlWriteDev, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlPrivateLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlPrivateLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlProcessFileLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlProcessFileLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlQueryMaximumVirtualDiskNestingLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlQueryMaximumVirtualDiskNestingLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRegisterFileSystemFilterCallbacks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRegisterFileSystemFilterCallbacks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRegisterFltMgrCalls() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRegisterFltMgrCalls, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRegisterMupCalls() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRegisterMupCalls, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRegisterUncProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRegisterUncProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRegisterUncProviderEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRegisterUncProviderEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlReleaseFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlReleaseFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRemoveBaseMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRemoveBaseMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRemoveDotsFromPath() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRemoveDotsFromPath, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRemoveExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRemoveExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRemoveLargeMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRemoveLargeMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRemoveMcbEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRemoveMcbEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRemovePerFileContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRemovePerFileContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRemovePerFileObjectContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRemovePerFileObjectContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlRemovePerStreamContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlRemovePerStreamContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlResetBaseMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlResetBaseMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlResetLargeMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlResetLargeMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlSetEcpListIntoIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlSetEcpListIntoIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlSplitBaseMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlSplitBaseMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlSplitLargeMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlSplitLargeMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlSyncVolumes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlSyncVolumes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlTeardownPerFileContexts() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlTeardownPerFileContexts, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlTeardownPerStreamContexts() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlTeardownPerStreamContexts, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlTruncateBaseMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlTruncateBaseMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlTruncateLargeMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlTruncateLargeMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlTruncateMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlTruncateMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlUninitializeBaseMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlUninitializeBaseMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlUninitializeFileLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlUninitializeFileLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlUninitializeLargeMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlUninitializeLargeMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlUninitializeMcb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlUninitializeMcb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlUninitializeOplock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlUninitializeOplock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FsRtlValidateReparsePointBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FsRtlValidateReparsePointBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

