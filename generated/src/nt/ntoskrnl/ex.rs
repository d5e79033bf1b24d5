// Written by `janus gen` from abi-specs/nt/ntoskrnl/ex.abi. Do not edit: change the spec and run `./x gen`.
//! Executive: pool, resources, fast mutexes, look-aside lists, work items.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static ExAcquireCacheAwarePushLockExclusive: Function = Function { id: 1245, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireCacheAwarePushLockExclusive" };
    pub static ExAcquireFastMutexUnsafe: Function = Function { id: 1246, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireFastMutexUnsafe" };
    pub static ExAcquireResourceExclusiveLite: Function = Function { id: 1247, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireResourceExclusiveLite" };
    pub static ExAcquireResourceSharedLite: Function = Function { id: 1248, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireResourceSharedLite" };
    pub static ExAcquireRundownProtection: Function = Function { id: 1249, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireRundownProtection" };
    pub static ExAcquireRundownProtectionCacheAware: Function = Function { id: 1250, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireRundownProtectionCacheAware" };
    pub static ExAcquireRundownProtectionCacheAwareEx: Function = Function { id: 1251, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireRundownProtectionCacheAwareEx" };
    pub static ExAcquireRundownProtectionEx: Function = Function { id: 1252, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireRundownProtectionEx" };
    pub static ExAcquireSharedStarveExclusive: Function = Function { id: 1253, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireSharedStarveExclusive" };
    pub static ExAcquireSharedWaitForExclusive: Function = Function { id: 1254, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExAcquireSharedWaitForExclusive" };
    pub static ExAcquireSpinLockExclusive: Function = Function { id: 1255, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExAcquireSpinLockExclusive" };
    pub static ExAcquireSpinLockExclusiveAtDpcLevel: Function = Function { id: 1256, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExAcquireSpinLockExclusiveAtDpcLevel" };
    pub static ExAcquireSpinLockShared: Function = Function { id: 1257, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExAcquireSpinLockShared" };
    pub static ExAcquireSpinLockSharedAtDpcLevel: Function = Function { id: 1258, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExAcquireSpinLockSharedAtDpcLevel" };
    pub static ExAllocateCacheAwarePushLock: Function = Function { id: 1259, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExAllocateCacheAwarePushLock" };
    pub static ExAllocateCacheAwareRundownProtection: Function = Function { id: 1260, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExAllocateCacheAwareRundownProtection" };
    pub static ExAllocateFromPagedLookasideList: Function = Function { id: 1261, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExAllocateFromPagedLookasideList" };
    pub static ExAllocatePool: Function = Function { id: 1262, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExAllocatePool" };
    pub static ExAllocatePoolWithQuota: Function = Function { id: 1263, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExAllocatePoolWithQuota" };
    pub static ExAllocatePoolWithQuotaTag: Function = Function { id: 1264, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExAllocatePoolWithQuotaTag" };
    pub static ExAllocatePoolWithTag: Function = Function { id: 1265, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExAllocatePoolWithTag" };
    pub static ExAllocatePoolWithTagPriority: Function = Function { id: 1266, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExAllocatePoolWithTagPriority" };
    pub static ExConvertExclusiveToSharedLite: Function = Function { id: 1267, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExConvertExclusiveToSharedLite" };
    pub static ExCreateCallback: Function = Function { id: 1268, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExCreateCallback" };
    pub static ExDeleteLookasideListEx: Function = Function { id: 1269, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExDeleteLookasideListEx" };
    pub static ExDeleteNPagedLookasideList: Function = Function { id: 1270, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExDeleteNPagedLookasideList" };
    pub static ExDeletePagedLookasideList: Function = Function { id: 1271, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExDeletePagedLookasideList" };
    pub static ExDeleteResourceLite: Function = Function { id: 1272, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExDeleteResourceLite" };
    pub static ExDisableResourceBoostLite: Function = Function { id: 1273, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExDisableResourceBoostLite" };
    pub static ExEnterCriticalRegionAndAcquireFastMutexUnsafe: Function = Function { id: 1274, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExEnterCriticalRegionAndAcquireFastMutexUnsafe" };
    pub static ExEnterCriticalRegionAndAcquireResourceExclusive: Function = Function { id: 1275, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExEnterCriticalRegionAndAcquireResourceExclusive" };
    pub static ExEnterCriticalRegionAndAcquireResourceShared: Function = Function { id: 1276, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExEnterCriticalRegionAndAcquireResourceShared" };
    pub static ExEnterCriticalRegionAndAcquireSharedWaitForExclusive: Function = Function { id: 1277, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExEnterCriticalRegionAndAcquireSharedWaitForExclusive" };
    pub static ExEnterPriorityRegionAndAcquireResourceExclusive: Function = Function { id: 1278, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExEnterPriorityRegionAndAcquireResourceExclusive" };
    pub static ExEnterPriorityRegionAndAcquireResourceShared: Function = Function { id: 1279, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExEnterPriorityRegionAndAcquireResourceShared" };
    pub static ExEnumHandleTable: Function = Function { id: 1280, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExEnumHandleTable" };
    pub static ExExtendZone: Function = Function { id: 1281, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "ExExtendZone" };
    pub static ExfAcquirePushLockExclusive: Function = Function { id: 1371, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExfAcquirePushLockExclusive" };
    pub static ExfAcquirePushLockShared: Function = Function { id: 1372, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExfAcquirePushLockShared" };
    pub static ExFetchLicenseData: Function = Function { id: 1282, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExFetchLicenseData" };
    pub static ExFlushLookasideListEx: Function = Function { id: 1283, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExFlushLookasideListEx" };
    pub static ExFreeCacheAwarePushLock: Function = Function { id: 1284, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExFreeCacheAwarePushLock" };
    pub static ExFreeCacheAwareRundownProtection: Function = Function { id: 1285, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExFreeCacheAwareRundownProtection" };
    pub static ExFreePool: Function = Function { id: 1286, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExFreePool" };
    pub static ExFreePoolWithTag: Function = Function { id: 1287, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExFreePoolWithTag" };
    pub static ExFreeToPagedLookasideList: Function = Function { id: 1288, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExFreeToPagedLookasideList" };
    pub static ExfReleasePushLock: Function = Function { id: 1380, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExfReleasePushLock" };
    pub static ExfReleasePushLockExclusive: Function = Function { id: 1381, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExfReleasePushLockExclusive" };
    pub static ExfReleasePushLockShared: Function = Function { id: 1382, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExfReleasePushLockShared" };
    pub static ExfTryAcquirePushLockShared: Function = Function { id: 1383, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExfTryAcquirePushLockShared" };
    pub static ExfTryToWakePushLock: Function = Function { id: 1384, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExfTryToWakePushLock" };
    pub static ExfUnblockPushLock: Function = Function { id: 1385, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExfUnblockPushLock" };
    pub static ExGetCurrentProcessorCounts: Function = Function { id: 1289, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExGetCurrentProcessorCounts" };
    pub static ExGetCurrentProcessorCpuUsage: Function = Function { id: 1290, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExGetCurrentProcessorCpuUsage" };
    pub static ExGetExclusiveWaiterCount: Function = Function { id: 1291, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExGetExclusiveWaiterCount" };
    pub static ExGetLicenseTamperState: Function = Function { id: 1292, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExGetLicenseTamperState" };
    pub static ExGetPreviousMode: Function = Function { id: 1293, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExGetPreviousMode" };
    pub static ExGetSharedWaiterCount: Function = Function { id: 1294, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExGetSharedWaiterCount" };
    pub static ExiAcquireFastMutex: Function = Function { id: 1392, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExiAcquireFastMutex" };
    pub static ExInitializeLookasideListEx: Function = Function { id: 1295, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExInitializeLookasideListEx" };
    pub static ExInitializeNPagedLookasideList: Function = Function { id: 1296, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExInitializeNPagedLookasideList" };
    pub static ExInitializePagedLookasideList: Function = Function { id: 1297, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExInitializePagedLookasideList" };
    pub static ExInitializePushLock: Function = Function { id: 1298, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExInitializePushLock" };
    pub static ExInitializeResourceLite: Function = Function { id: 1299, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExInitializeResourceLite" };
    pub static ExInitializeRundownProtection: Function = Function { id: 1300, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExInitializeRundownProtection" };
    pub static ExInitializeRundownProtectionCacheAware: Function = Function { id: 1301, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExInitializeRundownProtectionCacheAware" };
    pub static ExInitializeZone: Function = Function { id: 1302, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "ntoskrnl.exe", name: "ExInitializeZone" };
    pub static ExiReleaseFastMutex: Function = Function { id: 1393, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExiReleaseFastMutex" };
    pub static ExIsProcessorFeaturePresent: Function = Function { id: 1319, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExIsProcessorFeaturePresent" };
    pub static ExIsResourceAcquiredExclusiveLite: Function = Function { id: 1320, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExIsResourceAcquiredExclusiveLite" };
    pub static ExIsResourceAcquiredSharedLite: Function = Function { id: 1321, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExIsResourceAcquiredSharedLite" };
    pub static ExiTryToAcquireFastMutex: Function = Function { id: 1394, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExiTryToAcquireFastMutex" };
    pub static ExLocalTimeToSystemTime: Function = Function { id: 1322, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "ExLocalTimeToSystemTime" };
    pub static ExNotifyCallback: Function = Function { id: 1323, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExNotifyCallback" };
    pub static ExQueryAttributeInformation: Function = Function { id: 1324, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExQueryAttributeInformation" };
    pub static ExQueryPoolBlockSize: Function = Function { id: 1325, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "ExQueryPoolBlockSize" };
    pub static ExQueueWorkItem: Function = Function { id: 1326, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExQueueWorkItem" };
    pub static ExRaiseAccessViolation: Function = Function { id: 1327, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExRaiseAccessViolation" };
    pub static ExRaiseDatatypeMisalignment: Function = Function { id: 1328, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExRaiseDatatypeMisalignment" };
    pub static ExRaiseException: Function = Function { id: 1329, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExRaiseException" };
    pub static ExRaiseHardError: Function = Function { id: 1330, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExRaiseHardError" };
    pub static ExRaiseStatus: Function = Function { id: 1331, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExRaiseStatus" };
    pub static ExRegisterAttributeInformationCallback: Function = Function { id: 1334, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExRegisterAttributeInformationCallback" };
    pub static ExRegisterCallback: Function = Function { id: 1335, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExRegisterCallback" };
    pub static ExRegisterExtension: Function = Function { id: 1336, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExRegisterExtension" };
    pub static ExReinitializeResourceLite: Function = Function { id: 1337, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReinitializeResourceLite" };
    pub static ExReInitializeRundownProtection: Function = Function { id: 1332, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReInitializeRundownProtection" };
    pub static ExReInitializeRundownProtectionCacheAware: Function = Function { id: 1333, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReInitializeRundownProtectionCacheAware" };
    pub static ExReleaseCacheAwarePushLockExclusive: Function = Function { id: 1338, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseCacheAwarePushLockExclusive" };
    pub static ExReleaseFastMutexUnsafe: Function = Function { id: 1339, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseFastMutexUnsafe" };
    pub static ExReleaseFastMutexUnsafeAndLeaveCriticalRegion: Function = Function { id: 1340, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseFastMutexUnsafeAndLeaveCriticalRegion" };
    pub static ExReleaseResourceAndLeaveCriticalRegion: Function = Function { id: 1341, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseResourceAndLeaveCriticalRegion" };
    pub static ExReleaseResourceAndLeavePriorityRegion: Function = Function { id: 1342, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseResourceAndLeavePriorityRegion" };
    pub static ExReleaseResourceForThreadLite: Function = Function { id: 1343, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseResourceForThreadLite" };
    pub static ExReleaseResourceLite: Function = Function { id: 1344, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseResourceLite" };
    pub static ExReleaseRundownProtection: Function = Function { id: 1345, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseRundownProtection" };
    pub static ExReleaseRundownProtectionCacheAware: Function = Function { id: 1346, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseRundownProtectionCacheAware" };
    pub static ExReleaseRundownProtectionCacheAwareEx: Function = Function { id: 1347, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseRundownProtectionCacheAwareEx" };
    pub static ExReleaseRundownProtectionEx: Function = Function { id: 1348, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExReleaseRundownProtectionEx" };
    pub static ExReleaseSpinLockExclusive: Function = Function { id: 1349, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExReleaseSpinLockExclusive" };
    pub static ExReleaseSpinLockExclusiveFromDpcLevel: Function = Function { id: 1350, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExReleaseSpinLockExclusiveFromDpcLevel" };
    pub static ExReleaseSpinLockShared: Function = Function { id: 1351, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExReleaseSpinLockShared" };
    pub static ExReleaseSpinLockSharedFromDpcLevel: Function = Function { id: 1352, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExReleaseSpinLockSharedFromDpcLevel" };
    pub static ExRundownCompleted: Function = Function { id: 1353, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExRundownCompleted" };
    pub static ExRundownCompletedCacheAware: Function = Function { id: 1354, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExRundownCompletedCacheAware" };
    pub static ExSetLicenseTamperState: Function = Function { id: 1355, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExSetLicenseTamperState" };
    pub static ExSetResourceOwnerPointer: Function = Function { id: 1356, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExSetResourceOwnerPointer" };
    pub static ExSetResourceOwnerPointerEx: Function = Function { id: 1357, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExSetResourceOwnerPointerEx" };
    pub static ExSetTimerResolution: Function = Function { id: 1358, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExSetTimerResolution" };
    pub static ExSizeOfRundownProtectionCacheAware: Function = Function { id: 1359, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExSizeOfRundownProtectionCacheAware" };
    pub static ExSystemExceptionFilter: Function = Function { id: 1360, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExSystemExceptionFilter" };
    pub static ExSystemTimeToLocalTime: Function = Function { id: 1361, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "ExSystemTimeToLocalTime" };
    pub static ExTryConvertSharedSpinLockExclusive: Function = Function { id: 1362, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ExTryConvertSharedSpinLockExclusive" };
    pub static ExUnregisterAttributeInformationCallback: Function = Function { id: 1363, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExUnregisterAttributeInformationCallback" };
    pub static ExUnregisterCallback: Function = Function { id: 1364, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "ExUnregisterCallback" };
    pub static ExUnregisterExtension: Function = Function { id: 1365, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExUnregisterExtension" };
    pub static ExUpdateLicenseData: Function = Function { id: 1366, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExUpdateLicenseData" };
    pub static ExUuidCreate: Function = Function { id: 1367, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "ExUuidCreate" };
    pub static ExVerifySuite: Function = Function { id: 1368, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExVerifySuite" };
    pub static ExWaitForRundownProtectionRelease: Function = Function { id: 1369, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExWaitForRundownProtectionRelease" };
    pub static ExWaitForRundownProtectionReleaseCacheAware: Function = Function { id: 1370, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ExWaitForRundownProtectionReleaseCacheAware" };
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
    pub unsafe extern "C" fn ExAcquireCacheAwarePushLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireCacheAwarePushLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireFastMutexUnsafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireFastMutexUnsafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireResourceExclusiveLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireResourceExclusiveLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireResourceSharedLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireResourceSharedLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireRundownProtection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireRundownProtection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireRundownProtectionCacheAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireRundownProtectionCacheAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireRundownProtectionCacheAwareEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireRundownProtectionCacheAwareEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireRundownProtectionEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireRundownProtectionEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSharedStarveExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSharedStarveExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSharedWaitForExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSharedWaitForExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSpinLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSpinLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSpinLockExclusiveAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSpinLockExclusiveAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSpinLockShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSpinLockShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSpinLockSharedAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSpinLockSharedAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocateCacheAwarePushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocateCacheAwarePushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocateCacheAwareRundownProtection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocateCacheAwareRundownProtection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocateFromPagedLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocateFromPagedLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocatePool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePoolWithQuota() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocatePoolWithQuota, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePoolWithQuotaTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocatePoolWithQuotaTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePoolWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocatePoolWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePoolWithTagPriority() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocatePoolWithTagPriority, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExConvertExclusiveToSharedLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExConvertExclusiveToSharedLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExCreateCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExCreateCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDeleteLookasideListEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExDeleteLookasideListEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDeleteNPagedLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExDeleteNPagedLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDeletePagedLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExDeletePagedLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDeleteResourceLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExDeleteResourceLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDisableResourceBoostLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExDisableResourceBoostLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterCriticalRegionAndAcquireFastMutexUnsafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterCriticalRegionAndAcquireFastMutexUnsafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterCriticalRegionAndAcquireResourceExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterCriticalRegionAndAcquireResourceExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterCriticalRegionAndAcquireResourceShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterCriticalRegionAndAcquireResourceShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterCriticalRegionAndAcquireSharedWaitForExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterCriticalRegionAndAcquireSharedWaitForExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterPriorityRegionAndAcquireResourceExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterPriorityRegionAndAcquireResourceExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterPriorityRegionAndAcquireResourceShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterPriorityRegionAndAcquireResourceShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnumHandleTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnumHandleTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExExtendZone() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExExtendZone, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfAcquirePushLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfAcquirePushLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfAcquirePushLockShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfAcquirePushLockShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFetchLicenseData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFetchLicenseData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFlushLookasideListEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFlushLookasideListEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreeCacheAwarePushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFreeCacheAwarePushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreeCacheAwareRundownProtection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFreeCacheAwareRundownProtection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreePool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFreePool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreePoolWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFreePoolWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreeToPagedLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFreeToPagedLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfReleasePushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfReleasePushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfReleasePushLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfReleasePushLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfReleasePushLockShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfReleasePushLockShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfTryAcquirePushLockShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfTryAcquirePushLockShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfTryToWakePushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfTryToWakePushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfUnblockPushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfUnblockPushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetCurrentProcessorCounts() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExGetCurrentProcessorCounts, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetCurrentProcessorCpuUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExGetCurrentProcessorCpuUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetExclusiveWaiterCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExGetExclusiveWaiterCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetLicenseTamperState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExGetLicenseTamperState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetPreviousMode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExGetPreviousMode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetSharedWaiterCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExGetSharedWaiterCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExiAcquireFastMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExiAcquireFastMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeLookasideListEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializeLookasideListEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeNPagedLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializeNPagedLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializePagedLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializePagedLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializePushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializePushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeResourceLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializeResourceLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeRundownProtection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializeRundownProtection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeRundownProtectionCacheAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializeRundownProtectionCacheAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeZone() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializeZone, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExiReleaseFastMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExiReleaseFastMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExIsProcessorFeaturePresent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExIsProcessorFeaturePresent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExIsResourceAcquiredExclusiveLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExIsResourceAcquiredExclusiveLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExIsResourceAcquiredSharedLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExIsResourceAcquiredSharedLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExiTryToAcquireFastMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExiTryToAcquireFastMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExLocalTimeToSystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExLocalTimeToSystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExNotifyCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExNotifyCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExQueryAttributeInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExQueryAttributeInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExQueryPoolBlockSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExQueryPoolBlockSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExQueueWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExQueueWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseAccessViolation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRaiseAccessViolation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseDatatypeMisalignment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRaiseDatatypeMisalignment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseException() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRaiseException, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseHardError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRaiseHardError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRaiseStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRegisterAttributeInformationCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRegisterAttributeInformationCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRegisterCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRegisterCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRegisterExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRegisterExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReinitializeResourceLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReinitializeResourceLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReInitializeRundownProtection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReInitializeRundownProtection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReInitializeRundownProtectionCacheAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReInitializeRundownProtectionCacheAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseCacheAwarePushLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseCacheAwarePushLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseFastMutexUnsafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseFastMutexUnsafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseFastMutexUnsafeAndLeaveCriticalRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseFastMutexUnsafeAndLeaveCriticalRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseResourceAndLeaveCriticalRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseResourceAndLeaveCriticalRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseResourceAndLeavePriorityRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseResourceAndLeavePriorityRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseResourceForThreadLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseResourceForThreadLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseResourceLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseResourceLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseRundownProtection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseRundownProtection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseRundownProtectionCacheAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseRundownProtectionCacheAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseRundownProtectionCacheAwareEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseRundownProtectionCacheAwareEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseRundownProtectionEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseRundownProtectionEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseSpinLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseSpinLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseSpinLockExclusiveFromDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseSpinLockExclusiveFromDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseSpinLockShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseSpinLockShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseSpinLockSharedFromDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseSpinLockSharedFromDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRundownCompleted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRundownCompleted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRundownCompletedCacheAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRundownCompletedCacheAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSetLicenseTamperState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSetLicenseTamperState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSetResourceOwnerPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSetResourceOwnerPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSetResourceOwnerPointerEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSetResourceOwnerPointerEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSetTimerResolution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSetTimerResolution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSizeOfRundownProtectionCacheAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSizeOfRundownProtectionCacheAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSystemExceptionFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSystemExceptionFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSystemTimeToLocalTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSystemTimeToLocalTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExTryConvertSharedSpinLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExTryConvertSharedSpinLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUnregisterAttributeInformationCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExUnregisterAttributeInformationCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUnregisterCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExUnregisterCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUnregisterExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExUnregisterExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUpdateLicenseData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExUpdateLicenseData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUuidCreate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExUuidCreate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExVerifySuite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExVerifySuite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExWaitForRundownProtectionRelease() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExWaitForRundownProtectionRelease, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExWaitForRundownProtectionReleaseCacheAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExWaitForRundownProtectionReleaseCacheAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

