// Written by `janus gen` from abi-specs/nt/ntoskrnl/ke.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel: dispatcher objects, DPCs, timers, spin locks, threads; what lives in ntoskrnl for the HAL.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static HalExamineMBR: Function = Function { id: 1565, stack: 2, pop: 8, registers: 2, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "HalExamineMBR" };
    pub static HvlQueryConnection: Function = Function { id: 1567, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "HvlQueryConnection" };
    pub static Ke386CallBios: Function = Function { id: 1837, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "Ke386CallBios" };
    pub static Ke386IoSetAccessProcess: Function = Function { id: 1838, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "Ke386IoSetAccessProcess" };
    pub static Ke386QueryIoAccessMap: Function = Function { id: 1839, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "Ke386QueryIoAccessMap" };
    pub static Ke386SetIoAccessMap: Function = Function { id: 1840, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "Ke386SetIoAccessMap" };
    pub static KeAcquireGuardedMutex: Function = Function { id: 1841, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAcquireGuardedMutex" };
    pub static KeAcquireGuardedMutexUnsafe: Function = Function { id: 1842, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAcquireGuardedMutexUnsafe" };
    pub static KeAcquireInStackQueuedSpinLockAtDpcLevel: Function = Function { id: 1843, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeAcquireInStackQueuedSpinLockAtDpcLevel" };
    pub static KeAcquireInStackQueuedSpinLockForDpc: Function = Function { id: 1844, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeAcquireInStackQueuedSpinLockForDpc" };
    pub static KeAcquireInterruptSpinLock: Function = Function { id: 1845, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAcquireInterruptSpinLock" };
    pub static KeAcquireSpinLockAtDpcLevel: Function = Function { id: 1846, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeAcquireSpinLockAtDpcLevel" };
    pub static KeAcquireSpinLockForDpc: Function = Function { id: 1847, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeAcquireSpinLockForDpc" };
    pub static KeAddGroupAffinityEx: Function = Function { id: 1848, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAddGroupAffinityEx" };
    pub static KeAddProcessorAffinityEx: Function = Function { id: 1849, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAddProcessorAffinityEx" };
    pub static KeAddProcessorGroupAffinity: Function = Function { id: 1850, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAddProcessorGroupAffinity" };
    pub static KeAddSystemServiceTable: Function = Function { id: 1851, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "KeAddSystemServiceTable" };
    pub static KeAlertThread: Function = Function { id: 1852, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAlertThread" };
    pub static KeAllocateCalloutStack: Function = Function { id: 1853, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAllocateCalloutStack" };
    pub static KeAllocateCalloutStackEx: Function = Function { id: 1854, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAllocateCalloutStackEx" };
    pub static KeAndAffinityEx: Function = Function { id: 1855, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAndAffinityEx" };
    pub static KeAndGroupAffinityEx: Function = Function { id: 1856, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAndGroupAffinityEx" };
    pub static KeAreAllApcsDisabled: Function = Function { id: 1857, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAreAllApcsDisabled" };
    pub static KeAreApcsDisabled: Function = Function { id: 1858, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAreApcsDisabled" };
    pub static KeAttachProcess: Function = Function { id: 1859, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeAttachProcess" };
    pub static KeBugCheck: Function = Function { id: 1860, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeBugCheck" };
    pub static KeBugCheckEx: Function = Function { id: 1861, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeBugCheckEx" };
    pub static KeCancelTimer: Function = Function { id: 1862, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeCancelTimer" };
    pub static KeCapturePersistentThreadState: Function = Function { id: 1863, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeCapturePersistentThreadState" };
    pub static KeCheckProcessorAffinityEx: Function = Function { id: 1864, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeCheckProcessorAffinityEx" };
    pub static KeCheckProcessorGroupAffinity: Function = Function { id: 1865, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeCheckProcessorGroupAffinity" };
    pub static KeClearEvent: Function = Function { id: 1866, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeClearEvent" };
    pub static KeComplementAffinityEx: Function = Function { id: 1867, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeComplementAffinityEx" };
    pub static KeCopyAffinityEx: Function = Function { id: 1868, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeCopyAffinityEx" };
    pub static KeCountSetBitsAffinityEx: Function = Function { id: 1869, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeCountSetBitsAffinityEx" };
    pub static KeCountSetBitsGroupAffinity: Function = Function { id: 1870, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeCountSetBitsGroupAffinity" };
    pub static KeDelayExecutionThread: Function = Function { id: 1871, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "KeDelayExecutionThread" };
    pub static KeDeregisterBugCheckCallback: Function = Function { id: 1872, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeDeregisterBugCheckCallback" };
    pub static KeDeregisterBugCheckReasonCallback: Function = Function { id: 1873, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeDeregisterBugCheckReasonCallback" };
    pub static KeDeregisterNmiCallback: Function = Function { id: 1874, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeDeregisterNmiCallback" };
    pub static KeDeregisterProcessorChangeCallback: Function = Function { id: 1875, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeDeregisterProcessorChangeCallback" };
    pub static KeDetachProcess: Function = Function { id: 1876, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeDetachProcess" };
    pub static KeEnterCriticalRegion: Function = Function { id: 1877, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "KeEnterCriticalRegion" };
    pub static KeEnterGuardedRegion: Function = Function { id: 1878, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeEnterGuardedRegion" };
    pub static KeEnterKernelDebugger: Function = Function { id: 1879, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeEnterKernelDebugger" };
    pub static KeEnumerateNextProcessor: Function = Function { id: 1880, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeEnumerateNextProcessor" };
    pub static KeExpandKernelStackAndCallout: Function = Function { id: 1881, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeExpandKernelStackAndCallout" };
    pub static KeExpandKernelStackAndCalloutEx: Function = Function { id: 1882, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeExpandKernelStackAndCalloutEx" };
    pub static KefAcquireSpinLockAtDpcLevel: Function = Function { id: 2056, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KefAcquireSpinLockAtDpcLevel" };
    pub static KeFindConfigurationEntry: Function = Function { id: 1883, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeFindConfigurationEntry" };
    pub static KeFindConfigurationNextEntry: Function = Function { id: 1884, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeFindConfigurationNextEntry" };
    pub static KeFindFirstSetLeftAffinityEx: Function = Function { id: 1885, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeFindFirstSetLeftAffinityEx" };
    pub static KeFindFirstSetLeftGroupAffinity: Function = Function { id: 1886, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeFindFirstSetLeftGroupAffinity" };
    pub static KeFindFirstSetRightGroupAffinity: Function = Function { id: 1887, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeFindFirstSetRightGroupAffinity" };
    pub static KeFirstGroupAffinityEx: Function = Function { id: 1888, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeFirstGroupAffinityEx" };
    pub static KeFlushEntireTb: Function = Function { id: 1889, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeFlushEntireTb" };
    pub static KeFlushQueuedDpcs: Function = Function { id: 1890, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "KeFlushQueuedDpcs" };
    pub static KeFreeCalloutStack: Function = Function { id: 1891, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeFreeCalloutStack" };
    pub static KefReleaseSpinLockFromDpcLevel: Function = Function { id: 2057, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KefReleaseSpinLockFromDpcLevel" };
    pub static KeGenericCallDpc: Function = Function { id: 1892, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGenericCallDpc" };
    pub static KeGetCurrentNodeNumber: Function = Function { id: 1893, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGetCurrentNodeNumber" };
    pub static KeGetCurrentProcessorNumberEx: Function = Function { id: 1894, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGetCurrentProcessorNumberEx" };
    pub static KeGetCurrentThread: Function = Function { id: 1895, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGetCurrentThread" };
    pub static KeGetPreviousMode: Function = Function { id: 1896, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGetPreviousMode" };
    pub static KeGetProcessorIndexFromNumber: Function = Function { id: 1897, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGetProcessorIndexFromNumber" };
    pub static KeGetProcessorNumberFromIndex: Function = Function { id: 1898, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGetProcessorNumberFromIndex" };
    pub static KeGetRecommendedSharedDataAlignment: Function = Function { id: 1899, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGetRecommendedSharedDataAlignment" };
    pub static KeGetXSaveFeatureFlags: Function = Function { id: 1900, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeGetXSaveFeatureFlags" };
    pub static KeI386AbiosCall: Function = Function { id: 1901, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeI386AbiosCall" };
    pub static KeI386AllocateGdtSelectors: Function = Function { id: 1902, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "KeI386AllocateGdtSelectors" };
    pub static KeI386Call16BitCStyleFunction: Function = Function { id: 1903, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeI386Call16BitCStyleFunction" };
    pub static KeI386Call16BitFunction: Function = Function { id: 1904, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeI386Call16BitFunction" };
    pub static KeI386FlatToGdtSelector: Function = Function { id: 1905, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeI386FlatToGdtSelector" };
    pub static KeI386GetLid: Function = Function { id: 1906, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeI386GetLid" };
    pub static KeI386ReleaseGdtSelectors: Function = Function { id: 1907, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "KeI386ReleaseGdtSelectors" };
    pub static KeI386ReleaseLid: Function = Function { id: 1908, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeI386ReleaseLid" };
    pub static KeI386SetGdtSelector: Function = Function { id: 1909, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeI386SetGdtSelector" };
    pub static KeInitializeAffinityEx: Function = Function { id: 1910, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeAffinityEx" };
    pub static KeInitializeApc: Function = Function { id: 1911, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeApc" };
    pub static KeInitializeCrashDumpHeader: Function = Function { id: 1912, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeInitializeCrashDumpHeader" };
    pub static KeInitializeDeviceQueue: Function = Function { id: 1913, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeDeviceQueue" };
    pub static KeInitializeDpc: Function = Function { id: 1914, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeDpc" };
    pub static KeInitializeEnumerationContext: Function = Function { id: 1915, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeEnumerationContext" };
    pub static KeInitializeEnumerationContextFromGroup: Function = Function { id: 1916, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeEnumerationContextFromGroup" };
    pub static KeInitializeEvent: Function = Function { id: 1917, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeEvent" };
    pub static KeInitializeGuardedMutex: Function = Function { id: 1918, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeGuardedMutex" };
    pub static KeInitializeInterrupt: Function = Function { id: 1919, stack: 13, pop: 52, registers: 0, args: 13, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeInterrupt" };
    pub static KeInitializeMutant: Function = Function { id: 1920, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeMutant" };
    pub static KeInitializeMutex: Function = Function { id: 1921, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeMutex" };
    pub static KeInitializeQueue: Function = Function { id: 1922, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeQueue" };
    pub static KeInitializeSemaphore: Function = Function { id: 1923, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeSemaphore" };
    pub static KeInitializeSpinLock: Function = Function { id: 1924, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeInitializeSpinLock" };
    pub static KeInitializeThreadedDpc: Function = Function { id: 1925, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeThreadedDpc" };
    pub static KeInitializeTimer: Function = Function { id: 1926, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeTimer" };
    pub static KeInitializeTimerEx: Function = Function { id: 1927, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeInitializeTimerEx" };
    pub static KeInsertByKeyDeviceQueue: Function = Function { id: 1928, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeInsertByKeyDeviceQueue" };
    pub static KeInsertDeviceQueue: Function = Function { id: 1929, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeInsertDeviceQueue" };
    pub static KeInsertHeadQueue: Function = Function { id: 1930, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInsertHeadQueue" };
    pub static KeInsertQueue: Function = Function { id: 1931, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeInsertQueue" };
    pub static KeInsertQueueApc: Function = Function { id: 1932, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInsertQueueApc" };
    pub static KeInsertQueueDpc: Function = Function { id: 1933, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInsertQueueDpc" };
    pub static KeInterlockedClearProcessorAffinityEx: Function = Function { id: 1934, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInterlockedClearProcessorAffinityEx" };
    pub static KeInterlockedSetProcessorAffinityEx: Function = Function { id: 1935, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInterlockedSetProcessorAffinityEx" };
    pub static KeInvalidateAllCaches: Function = Function { id: 1936, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInvalidateAllCaches" };
    pub static KeInvalidateRangeAllCaches: Function = Function { id: 1937, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeInvalidateRangeAllCaches" };
    pub static KeIpiGenericCall: Function = Function { id: 1938, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeIpiGenericCall" };
    pub static KeIsAttachedProcess: Function = Function { id: 1939, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeIsAttachedProcess" };
    pub static KeIsEmptyAffinityEx: Function = Function { id: 1940, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeIsEmptyAffinityEx" };
    pub static KeIsEqualAffinityEx: Function = Function { id: 1941, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeIsEqualAffinityEx" };
    pub static KeIsExecutingDpc: Function = Function { id: 1942, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeIsExecutingDpc" };
    pub static KeIsSingleGroupAffinityEx: Function = Function { id: 1943, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeIsSingleGroupAffinityEx" };
    pub static KeIsSubsetAffinityEx: Function = Function { id: 1944, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeIsSubsetAffinityEx" };
    pub static KeIsWaitListEmpty: Function = Function { id: 1945, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeIsWaitListEmpty" };
    pub static KeLeaveCriticalRegion: Function = Function { id: 1946, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "KeLeaveCriticalRegion" };
    pub static KeLeaveGuardedRegion: Function = Function { id: 1947, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeLeaveGuardedRegion" };
    pub static KeOrAffinityEx: Function = Function { id: 1948, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeOrAffinityEx" };
    pub static KePollFreezeExecution: Function = Function { id: 1949, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KePollFreezeExecution" };
    pub static KeProcessorGroupAffinity: Function = Function { id: 1950, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeProcessorGroupAffinity" };
    pub static KeProfileInterrupt: Function = Function { id: 1951, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeProfileInterrupt" };
    pub static KeProfileInterruptWithSource: Function = Function { id: 1952, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeProfileInterruptWithSource" };
    pub static KePulseEvent: Function = Function { id: 1953, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KePulseEvent" };
    pub static KeQueryActiveGroupCount: Function = Function { id: 1954, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryActiveGroupCount" };
    pub static KeQueryActiveProcessorAffinity: Function = Function { id: 1955, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryActiveProcessorAffinity" };
    pub static KeQueryActiveProcessorCount: Function = Function { id: 1956, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeQueryActiveProcessorCount" };
    pub static KeQueryActiveProcessorCountEx: Function = Function { id: 1957, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryActiveProcessorCountEx" };
    pub static KeQueryActiveProcessors: Function = Function { id: 1958, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryActiveProcessors" };
    pub static KeQueryDpcWatchdogInformation: Function = Function { id: 1959, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryDpcWatchdogInformation" };
    pub static KeQueryGroupAffinity: Function = Function { id: 1960, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryGroupAffinity" };
    pub static KeQueryGroupAffinityEx: Function = Function { id: 1961, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryGroupAffinityEx" };
    pub static KeQueryHardwareCounterConfiguration: Function = Function { id: 1962, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeQueryHardwareCounterConfiguration" };
    pub static KeQueryHighestNodeNumber: Function = Function { id: 1963, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryHighestNodeNumber" };
    pub static KeQueryInterruptTime: Function = Function { id: 1964, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryInterruptTime" };
    pub static KeQueryLogicalProcessorRelationship: Function = Function { id: 1965, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeQueryLogicalProcessorRelationship" };
    pub static KeQueryMaximumGroupCount: Function = Function { id: 1966, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryMaximumGroupCount" };
    pub static KeQueryMaximumProcessorCount: Function = Function { id: 1967, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryMaximumProcessorCount" };
    pub static KeQueryMaximumProcessorCountEx: Function = Function { id: 1968, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryMaximumProcessorCountEx" };
    pub static KeQueryNodeActiveAffinity: Function = Function { id: 1969, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "KeQueryNodeActiveAffinity" };
    pub static KeQueryNodeMaximumProcessorCount: Function = Function { id: 1970, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryNodeMaximumProcessorCount" };
    pub static KeQueryPriorityThread: Function = Function { id: 1971, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "KeQueryPriorityThread" };
    pub static KeQueryRuntimeThread: Function = Function { id: 1972, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeQueryRuntimeThread" };
    pub static KeQuerySystemTime: Function = Function { id: 1973, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "KeQuerySystemTime" };
    pub static KeQueryTickCount: Function = Function { id: 1974, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "KeQueryTickCount" };
    pub static KeQueryTimeIncrement: Function = Function { id: 1975, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryTimeIncrement" };
    pub static KeQueryUnbiasedInterruptTime: Function = Function { id: 1976, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeQueryUnbiasedInterruptTime" };
    pub static KeRaiseUserException: Function = Function { id: 1977, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRaiseUserException" };
    pub static KeReadStateEvent: Function = Function { id: 1978, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReadStateEvent" };
    pub static KeReadStateMutant: Function = Function { id: 1979, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReadStateMutant" };
    pub static KeReadStateMutex: Function = Function { id: 1980, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeReadStateMutex" };
    pub static KeReadStateQueue: Function = Function { id: 1981, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReadStateQueue" };
    pub static KeReadStateSemaphore: Function = Function { id: 1982, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReadStateSemaphore" };
    pub static KeReadStateTimer: Function = Function { id: 1983, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeReadStateTimer" };
    pub static KeRegisterBugCheckCallback: Function = Function { id: 1984, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "KeRegisterBugCheckCallback" };
    pub static KeRegisterBugCheckReasonCallback: Function = Function { id: 1985, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "KeRegisterBugCheckReasonCallback" };
    pub static KeRegisterNmiCallback: Function = Function { id: 1986, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRegisterNmiCallback" };
    pub static KeRegisterProcessorChangeCallback: Function = Function { id: 1987, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRegisterProcessorChangeCallback" };
    pub static KeReleaseGuardedMutex: Function = Function { id: 1988, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReleaseGuardedMutex" };
    pub static KeReleaseGuardedMutexUnsafe: Function = Function { id: 1989, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReleaseGuardedMutexUnsafe" };
    pub static KeReleaseInStackQueuedSpinLockForDpc: Function = Function { id: 1990, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReleaseInStackQueuedSpinLockForDpc" };
    pub static KeReleaseInStackQueuedSpinLockFromDpcLevel: Function = Function { id: 1991, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReleaseInStackQueuedSpinLockFromDpcLevel" };
    pub static KeReleaseInterruptSpinLock: Function = Function { id: 1992, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReleaseInterruptSpinLock" };
    pub static KeReleaseMutant: Function = Function { id: 1993, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeReleaseMutant" };
    pub static KeReleaseMutex: Function = Function { id: 1994, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeReleaseMutex" };
    pub static KeReleaseSemaphore: Function = Function { id: 1995, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeReleaseSemaphore" };
    pub static KeReleaseSpinLockForDpc: Function = Function { id: 1996, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeReleaseSpinLockForDpc" };
    pub static KeReleaseSpinLockFromDpcLevel: Function = Function { id: 1997, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeReleaseSpinLockFromDpcLevel" };
    pub static KeRemoveByKeyDeviceQueue: Function = Function { id: 1998, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveByKeyDeviceQueue" };
    pub static KeRemoveByKeyDeviceQueueIfBusy: Function = Function { id: 1999, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveByKeyDeviceQueueIfBusy" };
    pub static KeRemoveDeviceQueue: Function = Function { id: 2000, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveDeviceQueue" };
    pub static KeRemoveEntryDeviceQueue: Function = Function { id: 2001, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveEntryDeviceQueue" };
    pub static KeRemoveGroupAffinityEx: Function = Function { id: 2002, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveGroupAffinityEx" };
    pub static KeRemoveProcessorAffinityEx: Function = Function { id: 2003, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveProcessorAffinityEx" };
    pub static KeRemoveProcessorGroupAffinity: Function = Function { id: 2004, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveProcessorGroupAffinity" };
    pub static KeRemoveQueue: Function = Function { id: 2005, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "KeRemoveQueue" };
    pub static KeRemoveQueueDpc: Function = Function { id: 2006, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveQueueDpc" };
    pub static KeRemoveQueueEx: Function = Function { id: 2007, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeRemoveQueueEx" };
    pub static KeRemoveSystemServiceTable: Function = Function { id: 2008, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRemoveSystemServiceTable" };
    pub static KeResetEvent: Function = Function { id: 2009, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeResetEvent" };
    pub static KeRestoreExtendedProcessorState: Function = Function { id: 2010, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRestoreExtendedProcessorState" };
    pub static KeRestoreFloatingPointState: Function = Function { id: 2011, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeRestoreFloatingPointState" };
    pub static KeRevertToUserAffinityThread: Function = Function { id: 2012, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "KeRevertToUserAffinityThread" };
    pub static KeRevertToUserAffinityThreadEx: Function = Function { id: 2013, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRevertToUserAffinityThreadEx" };
    pub static KeRevertToUserGroupAffinityThread: Function = Function { id: 2014, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRevertToUserGroupAffinityThread" };
    pub static KeRundownQueue: Function = Function { id: 2015, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeRundownQueue" };
    pub static KeSaveExtendedProcessorState: Function = Function { id: 2016, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSaveExtendedProcessorState" };
    pub static KeSaveFloatingPointState: Function = Function { id: 2017, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeSaveFloatingPointState" };
    pub static KeSaveStateForHibernate: Function = Function { id: 2018, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSaveStateForHibernate" };
    pub static KeSetActualBasePriorityThread: Function = Function { id: 2019, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetActualBasePriorityThread" };
    pub static KeSetAffinityThread: Function = Function { id: 2020, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetAffinityThread" };
    pub static KeSetBasePriorityThread: Function = Function { id: 2021, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "KeSetBasePriorityThread" };
    pub static KeSetCoalescableTimer: Function = Function { id: 2022, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetCoalescableTimer" };
    pub static KeSetDmaIoCoherency: Function = Function { id: 2023, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetDmaIoCoherency" };
    pub static KeSetEvent: Function = Function { id: 2024, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeSetEvent" };
    pub static KeSetEventBoostPriority: Function = Function { id: 2025, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeSetEventBoostPriority" };
    pub static KeSetHardwareCounterConfiguration: Function = Function { id: 2026, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetHardwareCounterConfiguration" };
    pub static KeSetIdealProcessorThread: Function = Function { id: 2027, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetIdealProcessorThread" };
    pub static KeSetImportanceDpc: Function = Function { id: 2028, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetImportanceDpc" };
    pub static KeSetKernelStackSwapEnable: Function = Function { id: 2029, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetKernelStackSwapEnable" };
    pub static KeSetPriorityThread: Function = Function { id: 2030, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "KeSetPriorityThread" };
    pub static KeSetProfileIrql: Function = Function { id: 2031, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetProfileIrql" };
    pub static KeSetSystemAffinityThread: Function = Function { id: 2032, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "KeSetSystemAffinityThread" };
    pub static KeSetSystemAffinityThreadEx: Function = Function { id: 2033, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetSystemAffinityThreadEx" };
    pub static KeSetSystemGroupAffinityThread: Function = Function { id: 2034, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetSystemGroupAffinityThread" };
    pub static KeSetTargetProcessorDpc: Function = Function { id: 2035, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetTargetProcessorDpc" };
    pub static KeSetTargetProcessorDpcEx: Function = Function { id: 2036, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetTargetProcessorDpcEx" };
    pub static KeSetTimeIncrement: Function = Function { id: 2037, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSetTimeIncrement" };
    pub static KeSetTimer: Function = Function { id: 2038, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeSetTimer" };
    pub static KeSetTimerEx: Function = Function { id: 2039, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "KeSetTimerEx" };
    pub static KeSignalCallDpcDone: Function = Function { id: 2040, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSignalCallDpcDone" };
    pub static KeSignalCallDpcSynchronize: Function = Function { id: 2041, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSignalCallDpcSynchronize" };
    pub static KeStackAttachProcess: Function = Function { id: 2042, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeStackAttachProcess" };
    pub static KeStartDynamicProcessor: Function = Function { id: 2043, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeStartDynamicProcessor" };
    pub static KeSubtractAffinityEx: Function = Function { id: 2044, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSubtractAffinityEx" };
    pub static KeSynchronizeExecution: Function = Function { id: 2045, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeSynchronizeExecution" };
    pub static KeTestAlertThread: Function = Function { id: 2046, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeTestAlertThread" };
    pub static KeTestSpinLock: Function = Function { id: 2047, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeTestSpinLock" };
    pub static KeTryToAcquireGuardedMutex: Function = Function { id: 2048, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeTryToAcquireGuardedMutex" };
    pub static KeTryToAcquireSpinLockAtDpcLevel: Function = Function { id: 2049, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeTryToAcquireSpinLockAtDpcLevel" };
    pub static KeUnstackDetachProcess: Function = Function { id: 2050, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeUnstackDetachProcess" };
    pub static KeUpdateSystemTime: Function = Function { id: 2051, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KeUpdateSystemTime" };
    pub static KeUserModeCallback: Function = Function { id: 2052, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KeUserModeCallback" };
    pub static KeWaitForMultipleObjects: Function = Function { id: 2053, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "KeWaitForMultipleObjects" };
    pub static KeWaitForMutexObject: Function = Function { id: 2054, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "KeWaitForMutexObject" };
    pub static KeWaitForSingleObject: Function = Function { id: 2055, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "KeWaitForSingleObject" };
    pub static KiAcquireSpinLock: Function = Function { id: 2058, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KiAcquireSpinLock" };
    pub static KiCheckForKernelApcDelivery: Function = Function { id: 2059, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KiCheckForKernelApcDelivery" };
    pub static KiCoprocessorError: Function = Function { id: 2060, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KiCoprocessorError" };
    pub static KiDeliverApc: Function = Function { id: 2061, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KiDeliverApc" };
    pub static KiDispatchInterrupt: Function = Function { id: 2062, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KiDispatchInterrupt" };
    pub static KiIpiServiceRoutine: Function = Function { id: 2063, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "KiIpiServiceRoutine" };
    pub static KiReleaseSpinLock: Function = Function { id: 2064, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "KiReleaseSpinLock" };
    pub static READ_REGISTER_BUFFER_UCHAR: Function = Function { id: 2446, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_UCHAR" };
    pub static READ_REGISTER_BUFFER_ULONG: Function = Function { id: 2447, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_ULONG" };
    pub static READ_REGISTER_BUFFER_USHORT: Function = Function { id: 2448, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_USHORT" };
    pub static READ_REGISTER_UCHAR: Function = Function { id: 2449, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "READ_REGISTER_UCHAR" };
    pub static READ_REGISTER_ULONG: Function = Function { id: 2450, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "READ_REGISTER_ULONG" };
    pub static READ_REGISTER_USHORT: Function = Function { id: 2451, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "READ_REGISTER_USHORT" };
    pub static WRITE_REGISTER_BUFFER_UCHAR: Function = Function { id: 2911, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_UCHAR" };
    pub static WRITE_REGISTER_BUFFER_ULONG: Function = Function { id: 2912, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_ULONG" };
    pub static WRITE_REGISTER_BUFFER_USHORT: Function = Function { id: 2913, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_USHORT" };
    pub static WRITE_REGISTER_UCHAR: Function = Function { id: 2914, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "WRITE_REGISTER_UCHAR" };
    pub static WRITE_REGISTER_ULONG: Function = Function { id: 2915, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "WRITE_REGISTER_ULONG" };
    pub static WRITE_REGISTER_USHORT: Function = Function { id: 2916, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "WRITE_REGISTER_USHORT" };
    pub static XIPDispatch: Function = Function { id: 2925, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "XIPDispatch" };
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
    pub unsafe extern "C" fn HalExamineMBR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalExamineMBR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HvlQueryConnection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HvlQueryConnection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386CallBios() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386CallBios, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386IoSetAccessProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386IoSetAccessProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386QueryIoAccessMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386QueryIoAccessMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386SetIoAccessMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386SetIoAccessMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireGuardedMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireGuardedMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireGuardedMutexUnsafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireGuardedMutexUnsafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLockAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireInStackQueuedSpinLockAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLockForDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireInStackQueuedSpinLockForDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInterruptSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireInterruptSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLockAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireSpinLockAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLockForDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireSpinLockForDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddSystemServiceTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddSystemServiceTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAlertThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAlertThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAllocateCalloutStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAllocateCalloutStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAllocateCalloutStackEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAllocateCalloutStackEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAndAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAndAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAndGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAndGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAreAllApcsDisabled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAreAllApcsDisabled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAreApcsDisabled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAreApcsDisabled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAttachProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAttachProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeBugCheck() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeBugCheck, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeBugCheckEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeBugCheckEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCancelTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCancelTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCapturePersistentThreadState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCapturePersistentThreadState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCheckProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCheckProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCheckProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCheckProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeClearEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeClearEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeComplementAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeComplementAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCopyAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCopyAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCountSetBitsAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCountSetBitsAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCountSetBitsGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCountSetBitsGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDelayExecutionThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeDelayExecutionThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterBugCheckCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeDeregisterBugCheckCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterBugCheckReasonCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeDeregisterBugCheckReasonCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterNmiCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeDeregisterNmiCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterProcessorChangeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeDeregisterProcessorChangeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDetachProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeDetachProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterCriticalRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeEnterCriticalRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterGuardedRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeEnterGuardedRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterKernelDebugger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeEnterKernelDebugger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnumerateNextProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeEnumerateNextProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeExpandKernelStackAndCallout() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeExpandKernelStackAndCallout, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeExpandKernelStackAndCalloutEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeExpandKernelStackAndCalloutEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KefAcquireSpinLockAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KefAcquireSpinLockAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindConfigurationEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindConfigurationEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindConfigurationNextEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindConfigurationNextEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetLeftAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetLeftAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetLeftGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetLeftGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetRightGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetRightGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFirstGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFirstGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFlushEntireTb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFlushEntireTb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFlushQueuedDpcs() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFlushQueuedDpcs, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFreeCalloutStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFreeCalloutStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KefReleaseSpinLockFromDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KefReleaseSpinLockFromDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGenericCallDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGenericCallDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentNodeNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetCurrentNodeNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentProcessorNumberEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetCurrentProcessorNumberEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetCurrentThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetPreviousMode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetPreviousMode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetProcessorIndexFromNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetProcessorIndexFromNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetProcessorNumberFromIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetProcessorNumberFromIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetRecommendedSharedDataAlignment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetRecommendedSharedDataAlignment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetXSaveFeatureFlags() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetXSaveFeatureFlags, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386AbiosCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386AbiosCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386AllocateGdtSelectors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386AllocateGdtSelectors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386Call16BitCStyleFunction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386Call16BitCStyleFunction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386Call16BitFunction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386Call16BitFunction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386FlatToGdtSelector() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386FlatToGdtSelector, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386GetLid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386GetLid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386ReleaseGdtSelectors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386ReleaseGdtSelectors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386ReleaseLid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386ReleaseLid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386SetGdtSelector() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386SetGdtSelector, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeApc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeApc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeCrashDumpHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeCrashDumpHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeDeviceQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeDeviceQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEnumerationContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeEnumerationContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEnumerationContextFromGroup() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeEnumerationContextFromGroup, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeGuardedMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeGuardedMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeMutant() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeMutant, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeSemaphore() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeSemaphore, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeThreadedDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeThreadedDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeTimerEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeTimerEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertByKeyDeviceQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInsertByKeyDeviceQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertDeviceQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInsertDeviceQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertHeadQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInsertHeadQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInsertQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertQueueApc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInsertQueueApc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertQueueDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInsertQueueDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInterlockedClearProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInterlockedClearProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInterlockedSetProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInterlockedSetProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInvalidateAllCaches() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInvalidateAllCaches, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInvalidateRangeAllCaches() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInvalidateRangeAllCaches, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIpiGenericCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIpiGenericCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsAttachedProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsAttachedProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsEmptyAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsEmptyAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsEqualAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsEqualAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsExecutingDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsExecutingDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsSingleGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsSingleGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsSubsetAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsSubsetAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsWaitListEmpty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsWaitListEmpty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeLeaveCriticalRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeLeaveCriticalRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeLeaveGuardedRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeLeaveGuardedRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeOrAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeOrAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KePollFreezeExecution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KePollFreezeExecution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProfileInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProfileInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProfileInterruptWithSource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProfileInterruptWithSource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KePulseEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KePulseEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveGroupCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryActiveGroupCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryActiveProcessorAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryActiveProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorCountEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryActiveProcessorCountEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryActiveProcessors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryDpcWatchdogInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryDpcWatchdogInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryHardwareCounterConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryHardwareCounterConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryHighestNodeNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryHighestNodeNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryInterruptTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryInterruptTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryLogicalProcessorRelationship() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryLogicalProcessorRelationship, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumGroupCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryMaximumGroupCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryMaximumProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumProcessorCountEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryMaximumProcessorCountEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryNodeActiveAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryNodeActiveAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryNodeMaximumProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryNodeMaximumProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryPriorityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryPriorityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryRuntimeThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryRuntimeThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQuerySystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQuerySystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryTickCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryTickCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryTimeIncrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryTimeIncrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryUnbiasedInterruptTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryUnbiasedInterruptTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseUserException() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRaiseUserException, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReadStateEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateMutant() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReadStateMutant, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReadStateMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReadStateQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateSemaphore() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReadStateSemaphore, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReadStateTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterBugCheckCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRegisterBugCheckCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterBugCheckReasonCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRegisterBugCheckReasonCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterNmiCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRegisterNmiCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterProcessorChangeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRegisterProcessorChangeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseGuardedMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseGuardedMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseGuardedMutexUnsafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseGuardedMutexUnsafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInStackQueuedSpinLockForDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseInStackQueuedSpinLockForDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInStackQueuedSpinLockFromDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseInStackQueuedSpinLockFromDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInterruptSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseInterruptSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseMutant() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseMutant, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSemaphore() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseSemaphore, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSpinLockForDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseSpinLockForDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSpinLockFromDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseSpinLockFromDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveByKeyDeviceQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveByKeyDeviceQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveByKeyDeviceQueueIfBusy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveByKeyDeviceQueueIfBusy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveDeviceQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveDeviceQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveEntryDeviceQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveEntryDeviceQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueueDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveQueueDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueueEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveQueueEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveSystemServiceTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveSystemServiceTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeResetEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeResetEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRestoreExtendedProcessorState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRestoreExtendedProcessorState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRestoreFloatingPointState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRestoreFloatingPointState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRevertToUserAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserAffinityThreadEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRevertToUserAffinityThreadEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserGroupAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRevertToUserGroupAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRundownQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRundownQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveExtendedProcessorState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSaveExtendedProcessorState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveFloatingPointState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSaveFloatingPointState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveStateForHibernate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSaveStateForHibernate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetActualBasePriorityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetActualBasePriorityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetBasePriorityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetBasePriorityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetCoalescableTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetCoalescableTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetDmaIoCoherency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetDmaIoCoherency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetEventBoostPriority() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetEventBoostPriority, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetHardwareCounterConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetHardwareCounterConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetIdealProcessorThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetIdealProcessorThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetImportanceDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetImportanceDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetKernelStackSwapEnable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetKernelStackSwapEnable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetPriorityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetPriorityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetProfileIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetProfileIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetSystemAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemAffinityThreadEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetSystemAffinityThreadEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemGroupAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetSystemGroupAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTargetProcessorDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetTargetProcessorDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTargetProcessorDpcEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetTargetProcessorDpcEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimeIncrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetTimeIncrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimerEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetTimerEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSignalCallDpcDone() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSignalCallDpcDone, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSignalCallDpcSynchronize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSignalCallDpcSynchronize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeStackAttachProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeStackAttachProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeStartDynamicProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeStartDynamicProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSubtractAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSubtractAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSynchronizeExecution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSynchronizeExecution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTestAlertThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeTestAlertThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTestSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeTestSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireGuardedMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeTryToAcquireGuardedMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireSpinLockAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeTryToAcquireSpinLockAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUnstackDetachProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeUnstackDetachProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUpdateSystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeUpdateSystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUserModeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeUserModeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeWaitForMultipleObjects() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeWaitForMultipleObjects, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeWaitForMutexObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeWaitForMutexObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeWaitForSingleObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeWaitForSingleObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiAcquireSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiAcquireSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiCheckForKernelApcDelivery() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiCheckForKernelApcDelivery, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiCoprocessorError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiCoprocessorError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiDeliverApc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiDeliverApc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiDispatchInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiDispatchInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiIpiServiceRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiIpiServiceRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiReleaseSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiReleaseSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_UCHAR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_REGISTER_BUFFER_UCHAR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_ULONG() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_REGISTER_BUFFER_ULONG, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_USHORT() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_REGISTER_BUFFER_USHORT, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_UCHAR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_REGISTER_UCHAR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_ULONG() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_REGISTER_ULONG, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_USHORT() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_REGISTER_USHORT, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_UCHAR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_REGISTER_BUFFER_UCHAR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_ULONG() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_REGISTER_BUFFER_ULONG, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_USHORT() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_REGISTER_BUFFER_USHORT, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_UCHAR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_REGISTER_UCHAR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_ULONG() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_REGISTER_ULONG, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_USHORT() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_REGISTER_USHORT, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn XIPDispatch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::XIPDispatch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

