// Written by `janus gen` from abi-specs/nt/hal.abi. Do not edit: change the spec and run `./x gen`.
//! Hardware abstraction layer: ports, IRQL, buses, DMA, spin locks, time.
//! Source: mingw-w64 ddk/ntddk.h, ddk/wdm.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static ExAcquireFastMutex: Function = Function { id: 102, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "HAL.dll", name: "ExAcquireFastMutex" };
    pub static ExReleaseFastMutex: Function = Function { id: 103, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 1, irql_high: 1, captures: &[], library: "HAL.dll", name: "ExReleaseFastMutex" };
    pub static ExTryToAcquireFastMutex: Function = Function { id: 104, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "HAL.dll", name: "ExTryToAcquireFastMutex" };
    pub static HalAcquireDisplayOwnership: Function = Function { id: 105, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalAcquireDisplayOwnership" };
    pub static HalAdjustResourceList: Function = Function { id: 106, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "HalAdjustResourceList" };
    pub static HalAllocateAdapterChannel: Function = Function { id: 108, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalAllocateAdapterChannel" };
    pub static HalAllocateCommonBuffer: Function = Function { id: 109, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], library: "HAL.dll", name: "HalAllocateCommonBuffer" };
    pub static HalAllocateCrashDumpRegisters: Function = Function { id: 110, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "HalAllocateCrashDumpRegisters" };
    pub static HalAllocateHardwareCounters: Function = Function { id: 111, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "HalAllocateHardwareCounters" };
    pub static HalAllProcessorsStarted: Function = Function { id: 107, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalAllProcessorsStarted" };
    pub static HalAssignSlotResources: Function = Function { id: 112, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 7, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "HalAssignSlotResources" };
    pub static HalBeginSystemInterrupt: Function = Function { id: 113, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], library: "HAL.dll", name: "HalBeginSystemInterrupt" };
    pub static HalCalibratePerformanceCounter: Function = Function { id: 114, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "HalCalibratePerformanceCounter" };
    pub static HalClearSoftwareInterrupt: Function = Function { id: 115, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalClearSoftwareInterrupt" };
    pub static HalConvertDeviceIdtToIrql: Function = Function { id: 116, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalConvertDeviceIdtToIrql" };
    pub static HalDisableInterrupt: Function = Function { id: 117, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalDisableInterrupt" };
    pub static HalDisableSystemInterrupt: Function = Function { id: 118, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalDisableSystemInterrupt" };
    pub static HalDisplayString: Function = Function { id: 119, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], library: "HAL.dll", name: "HalDisplayString" };
    pub static HalEnableInterrupt: Function = Function { id: 120, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalEnableInterrupt" };
    pub static HalEnableSystemInterrupt: Function = Function { id: 121, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalEnableSystemInterrupt" };
    pub static HalEndSystemInterrupt: Function = Function { id: 122, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalEndSystemInterrupt" };
    pub static HalEnumerateEnvironmentVariablesEx: Function = Function { id: 123, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalEnumerateEnvironmentVariablesEx" };
    pub static HalFlushCommonBuffer: Function = Function { id: 124, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalFlushCommonBuffer" };
    pub static HalFreeCommonBuffer: Function = Function { id: 125, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[], library: "HAL.dll", name: "HalFreeCommonBuffer" };
    pub static HalFreeHardwareCounters: Function = Function { id: 126, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalFreeHardwareCounters" };
    pub static HalGetAdapter: Function = Function { id: 127, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "HalGetAdapter" };
    pub static HalGetBusData: Function = Function { id: 128, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], library: "HAL.dll", name: "HalGetBusData" };
    pub static HalGetBusDataByOffset: Function = Function { id: 129, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], library: "HAL.dll", name: "HalGetBusDataByOffset" };
    pub static HalGetEnvironmentVariable: Function = Function { id: 130, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalGetEnvironmentVariable" };
    pub static HalGetEnvironmentVariableEx: Function = Function { id: 131, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalGetEnvironmentVariableEx" };
    pub static HalGetInterruptTargetInformation: Function = Function { id: 132, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalGetInterruptTargetInformation" };
    pub static HalGetInterruptVector: Function = Function { id: 133, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "HalGetInterruptVector" };
    pub static HalGetMemoryCachingRequirements: Function = Function { id: 134, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalGetMemoryCachingRequirements" };
    pub static HalGetMessageRoutingInfo: Function = Function { id: 135, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalGetMessageRoutingInfo" };
    pub static HalGetProcessorIdByNtNumber: Function = Function { id: 136, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalGetProcessorIdByNtNumber" };
    pub static HalHandleNMI: Function = Function { id: 137, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalHandleNMI" };
    pub static HalInitializeBios: Function = Function { id: 139, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalInitializeBios" };
    pub static HalInitializeOnResume: Function = Function { id: 140, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalInitializeOnResume" };
    pub static HalInitializeProcessor: Function = Function { id: 141, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalInitializeProcessor" };
    pub static HalInitSystem: Function = Function { id: 138, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalInitSystem" };
    pub static HalMakeBeep: Function = Function { id: 142, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalMakeBeep" };
    pub static HalMcUpdateReadPCIConfig: Function = Function { id: 143, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalMcUpdateReadPCIConfig" };
    pub static HalProcessorIdle: Function = Function { id: 144, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalProcessorIdle" };
    pub static HalQueryDisplayParameters: Function = Function { id: 145, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "HalQueryDisplayParameters" };
    pub static HalQueryEnvironmentVariableInfoEx: Function = Function { id: 146, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalQueryEnvironmentVariableInfoEx" };
    pub static HalQueryMaximumProcessorCount: Function = Function { id: 147, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalQueryMaximumProcessorCount" };
    pub static HalQueryRealTimeClock: Function = Function { id: 148, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalQueryRealTimeClock" };
    pub static HalReadDmaCounter: Function = Function { id: 149, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalReadDmaCounter" };
    pub static HalRegisterDynamicProcessor: Function = Function { id: 150, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalRegisterDynamicProcessor" };
    pub static HalRegisterErrataCallbacks: Function = Function { id: 151, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalRegisterErrataCallbacks" };
    pub static HalReportResourceUsage: Function = Function { id: 152, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalReportResourceUsage" };
    pub static HalRequestIpi: Function = Function { id: 153, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalRequestIpi" };
    pub static HalRequestSoftwareInterrupt: Function = Function { id: 154, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalRequestSoftwareInterrupt" };
    pub static HalReturnToFirmware: Function = Function { id: 155, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalReturnToFirmware" };
    pub static HalSetBusData: Function = Function { id: 156, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], library: "HAL.dll", name: "HalSetBusData" };
    pub static HalSetBusDataByOffset: Function = Function { id: 157, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], library: "HAL.dll", name: "HalSetBusDataByOffset" };
    pub static HalSetDisplayParameters: Function = Function { id: 158, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalSetDisplayParameters" };
    pub static HalSetEnvironmentVariable: Function = Function { id: 159, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalSetEnvironmentVariable" };
    pub static HalSetEnvironmentVariableEx: Function = Function { id: 160, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalSetEnvironmentVariableEx" };
    pub static HalSetProfileInterval: Function = Function { id: 161, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalSetProfileInterval" };
    pub static HalSetRealTimeClock: Function = Function { id: 162, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalSetRealTimeClock" };
    pub static HalSetTimeIncrement: Function = Function { id: 163, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalSetTimeIncrement" };
    pub static HalStartDynamicProcessor: Function = Function { id: 164, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalStartDynamicProcessor" };
    pub static HalStartNextProcessor: Function = Function { id: 165, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalStartNextProcessor" };
    pub static HalStartProfileInterrupt: Function = Function { id: 166, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalStartProfileInterrupt" };
    pub static HalStopProfileInterrupt: Function = Function { id: 167, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalStopProfileInterrupt" };
    pub static HalSystemVectorDispatchEntry: Function = Function { id: 168, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "HalSystemVectorDispatchEntry" };
    pub static HalTranslateBusAddress: Function = Function { id: 169, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }], library: "HAL.dll", name: "HalTranslateBusAddress" };
    pub static IoAssignDriveLetters: Function = Function { id: 170, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], library: "HAL.dll", name: "IoAssignDriveLetters" };
    pub static IoFlushAdapterBuffers: Function = Function { id: 171, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[], library: "HAL.dll", name: "IoFlushAdapterBuffers" };
    pub static IoFreeAdapterChannel: Function = Function { id: 172, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], library: "HAL.dll", name: "IoFreeAdapterChannel" };
    pub static IoFreeMapRegisters: Function = Function { id: 173, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], library: "HAL.dll", name: "IoFreeMapRegisters" };
    pub static IoMapTransfer: Function = Function { id: 174, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "IoMapTransfer" };
    pub static IoReadPartitionTable: Function = Function { id: 175, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "IoReadPartitionTable" };
    pub static IoSetPartitionInformation: Function = Function { id: 176, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "IoSetPartitionInformation" };
    pub static IoWritePartitionTable: Function = Function { id: 177, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "IoWritePartitionTable" };
    pub static KeAcquireInStackQueuedSpinLock: Function = Function { id: 178, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "KeAcquireInStackQueuedSpinLock" };
    pub static KeAcquireInStackQueuedSpinLockRaiseToSynch: Function = Function { id: 179, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeAcquireInStackQueuedSpinLockRaiseToSynch" };
    pub static KeAcquireQueuedSpinLock: Function = Function { id: 180, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeAcquireQueuedSpinLock" };
    pub static KeAcquireQueuedSpinLockRaiseToSynch: Function = Function { id: 181, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeAcquireQueuedSpinLockRaiseToSynch" };
    pub static KeAcquireSpinLock: Function = Function { id: 182, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], library: "HAL.dll", name: "KeAcquireSpinLock" };
    pub static KeAcquireSpinLockRaiseToSynch: Function = Function { id: 183, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "KeAcquireSpinLockRaiseToSynch" };
    pub static KeFlushWriteBuffer: Function = Function { id: 184, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeFlushWriteBuffer" };
    pub static KeGetCurrentIrql: Function = Function { id: 185, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeGetCurrentIrql" };
    pub static KeLowerIrql: Function = Function { id: 186, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeLowerIrql" };
    pub static KeQueryPerformanceCounter: Function = Function { id: 187, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], library: "HAL.dll", name: "KeQueryPerformanceCounter" };
    pub static KeRaiseIrql: Function = Function { id: 188, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], library: "HAL.dll", name: "KeRaiseIrql" };
    pub static KeRaiseIrqlToDpcLevel: Function = Function { id: 189, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeRaiseIrqlToDpcLevel" };
    pub static KeRaiseIrqlToSynchLevel: Function = Function { id: 190, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeRaiseIrqlToSynchLevel" };
    pub static KeReleaseInStackQueuedSpinLock: Function = Function { id: 191, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 2, irql_high: 2, captures: &[], library: "HAL.dll", name: "KeReleaseInStackQueuedSpinLock" };
    pub static KeReleaseQueuedSpinLock: Function = Function { id: 192, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeReleaseQueuedSpinLock" };
    pub static KeReleaseSpinLock: Function = Function { id: 193, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "KeReleaseSpinLock" };
    pub static KeStallExecutionProcessor: Function = Function { id: 194, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeStallExecutionProcessor" };
    pub static KeTryToAcquireQueuedSpinLock: Function = Function { id: 195, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], library: "HAL.dll", name: "KeTryToAcquireQueuedSpinLock" };
    pub static KeTryToAcquireQueuedSpinLockRaiseToSynch: Function = Function { id: 196, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KeTryToAcquireQueuedSpinLockRaiseToSynch" };
    pub static KfAcquireSpinLock: Function = Function { id: 197, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "KfAcquireSpinLock" };
    pub static KfLowerIrql: Function = Function { id: 198, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KfLowerIrql" };
    pub static KfRaiseIrql: Function = Function { id: 199, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "KfRaiseIrql" };
    pub static KfReleaseSpinLock: Function = Function { id: 200, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 2, irql_high: 2, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "KfReleaseSpinLock" };
    pub static READ_PORT_BUFFER_UCHAR: Function = Function { id: 201, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], library: "HAL.dll", name: "READ_PORT_BUFFER_UCHAR" };
    pub static READ_PORT_BUFFER_ULONG: Function = Function { id: 202, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], library: "HAL.dll", name: "READ_PORT_BUFFER_ULONG" };
    pub static READ_PORT_BUFFER_USHORT: Function = Function { id: 203, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], library: "HAL.dll", name: "READ_PORT_BUFFER_USHORT" };
    pub static READ_PORT_UCHAR: Function = Function { id: 204, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], library: "HAL.dll", name: "READ_PORT_UCHAR" };
    pub static READ_PORT_ULONG: Function = Function { id: 205, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "READ_PORT_ULONG" };
    pub static READ_PORT_USHORT: Function = Function { id: 206, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "HAL.dll", name: "READ_PORT_USHORT" };
    pub static WRITE_PORT_BUFFER_UCHAR: Function = Function { id: 207, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], library: "HAL.dll", name: "WRITE_PORT_BUFFER_UCHAR" };
    pub static WRITE_PORT_BUFFER_ULONG: Function = Function { id: 208, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], library: "HAL.dll", name: "WRITE_PORT_BUFFER_ULONG" };
    pub static WRITE_PORT_BUFFER_USHORT: Function = Function { id: 209, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], library: "HAL.dll", name: "WRITE_PORT_BUFFER_USHORT" };
    pub static WRITE_PORT_UCHAR: Function = Function { id: 210, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], library: "HAL.dll", name: "WRITE_PORT_UCHAR" };
    pub static WRITE_PORT_ULONG: Function = Function { id: 211, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "HAL.dll", name: "WRITE_PORT_ULONG" };
    pub static WRITE_PORT_USHORT: Function = Function { id: 212, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "HAL.dll", name: "WRITE_PORT_USHORT" };
    pub static x86BiosAllocateBuffer: Function = Function { id: 213, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "x86BiosAllocateBuffer" };
    pub static x86BiosCall: Function = Function { id: 214, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "x86BiosCall" };
    pub static x86BiosFreeBuffer: Function = Function { id: 215, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "x86BiosFreeBuffer" };
    pub static x86BiosReadMemory: Function = Function { id: 216, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "x86BiosReadMemory" };
    pub static x86BiosWriteMemory: Function = Function { id: 217, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "HAL.dll", name: "x86BiosWriteMemory" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireFastMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireFastMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseFastMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseFastMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExTryToAcquireFastMutex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExTryToAcquireFastMutex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAcquireDisplayOwnership() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAcquireDisplayOwnership, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAdjustResourceList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAdjustResourceList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllocateAdapterChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAllocateAdapterChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllocateCommonBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAllocateCommonBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllocateCrashDumpRegisters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAllocateCrashDumpRegisters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllocateHardwareCounters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAllocateHardwareCounters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAllProcessorsStarted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAllProcessorsStarted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalAssignSlotResources() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalAssignSlotResources, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalBeginSystemInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalBeginSystemInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalCalibratePerformanceCounter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalCalibratePerformanceCounter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalClearSoftwareInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalClearSoftwareInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalConvertDeviceIdtToIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalConvertDeviceIdtToIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalDisableInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalDisableInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalDisableSystemInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalDisableSystemInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalDisplayString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalDisplayString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalEnableInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalEnableInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalEnableSystemInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalEnableSystemInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalEndSystemInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalEndSystemInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalEnumerateEnvironmentVariablesEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalEnumerateEnvironmentVariablesEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalFlushCommonBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalFlushCommonBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalFreeCommonBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalFreeCommonBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalFreeHardwareCounters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalFreeHardwareCounters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetBusDataByOffset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetBusDataByOffset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetEnvironmentVariable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetEnvironmentVariable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetEnvironmentVariableEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetEnvironmentVariableEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetInterruptTargetInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetInterruptTargetInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetInterruptVector() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetInterruptVector, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetMemoryCachingRequirements() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetMemoryCachingRequirements, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetMessageRoutingInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetMessageRoutingInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalGetProcessorIdByNtNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalGetProcessorIdByNtNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalHandleNMI() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalHandleNMI, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalInitializeBios() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalInitializeBios, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalInitializeOnResume() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalInitializeOnResume, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalInitializeProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalInitializeProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalInitSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalInitSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalMakeBeep() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalMakeBeep, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalMcUpdateReadPCIConfig() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalMcUpdateReadPCIConfig, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalProcessorIdle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalProcessorIdle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalQueryDisplayParameters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalQueryDisplayParameters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalQueryEnvironmentVariableInfoEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalQueryEnvironmentVariableInfoEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalQueryMaximumProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalQueryMaximumProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalQueryRealTimeClock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalQueryRealTimeClock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalReadDmaCounter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalReadDmaCounter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalRegisterDynamicProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalRegisterDynamicProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalRegisterErrataCallbacks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalRegisterErrataCallbacks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalReportResourceUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalReportResourceUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalRequestIpi() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalRequestIpi, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalRequestSoftwareInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalRequestSoftwareInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalReturnToFirmware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalReturnToFirmware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetBusDataByOffset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetBusDataByOffset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetDisplayParameters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetDisplayParameters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetEnvironmentVariable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetEnvironmentVariable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetEnvironmentVariableEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetEnvironmentVariableEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetProfileInterval() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetProfileInterval, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetRealTimeClock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetRealTimeClock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSetTimeIncrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSetTimeIncrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalStartDynamicProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalStartDynamicProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalStartNextProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalStartNextProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalStartProfileInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalStartProfileInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalStopProfileInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalStopProfileInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalSystemVectorDispatchEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalSystemVectorDispatchEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HalTranslateBusAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HalTranslateBusAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAssignDriveLetters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAssignDriveLetters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFlushAdapterBuffers() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFlushAdapterBuffers, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeAdapterChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeAdapterChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeMapRegisters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeMapRegisters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoMapTransfer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoMapTransfer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReadPartitionTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReadPartitionTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetPartitionInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetPartitionInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWritePartitionTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWritePartitionTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireInStackQueuedSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLockRaiseToSynch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireInStackQueuedSpinLockRaiseToSynch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireQueuedSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireQueuedSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireQueuedSpinLockRaiseToSynch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireQueuedSpinLockRaiseToSynch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLockRaiseToSynch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAcquireSpinLockRaiseToSynch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFlushWriteBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFlushWriteBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetCurrentIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeLowerIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeLowerIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryPerformanceCounter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryPerformanceCounter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRaiseIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseIrqlToDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRaiseIrqlToDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseIrqlToSynchLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRaiseIrqlToSynchLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInStackQueuedSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseInStackQueuedSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseQueuedSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseQueuedSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeReleaseSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeStallExecutionProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeStallExecutionProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireQueuedSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeTryToAcquireQueuedSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireQueuedSpinLockRaiseToSynch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeTryToAcquireQueuedSpinLockRaiseToSynch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfAcquireSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KfAcquireSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfLowerIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KfLowerIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfRaiseIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KfRaiseIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfReleaseSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KfReleaseSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_BUFFER_UCHAR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_PORT_BUFFER_UCHAR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_BUFFER_ULONG() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_PORT_BUFFER_ULONG, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_BUFFER_USHORT() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_PORT_BUFFER_USHORT, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_UCHAR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_PORT_UCHAR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_ULONG() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_PORT_ULONG, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_PORT_USHORT() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::READ_PORT_USHORT, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_BUFFER_UCHAR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_PORT_BUFFER_UCHAR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_BUFFER_ULONG() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_PORT_BUFFER_ULONG, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_BUFFER_USHORT() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_PORT_BUFFER_USHORT, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_UCHAR() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_PORT_UCHAR, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_ULONG() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_PORT_ULONG, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_PORT_USHORT() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WRITE_PORT_USHORT, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosAllocateBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosAllocateBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosFreeBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosFreeBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosReadMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosReadMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hal.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn x86BiosWriteMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::x86BiosWriteMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.hal.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// HAL.dll as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "HAL.dll", aka: &["halaacpi.dll", "halacpi.dll", "halapic.dll", "halmacpi.dll", "halmps.dll", "halsp.dll"], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "ExAcquireFastMutex", ordinal: None, target: Target::Trap { thunk: traced::ExAcquireFastMutex as *const (), function: &about::ExAcquireFastMutex } },
        Export { name: "ExReleaseFastMutex", ordinal: None, target: Target::Trap { thunk: traced::ExReleaseFastMutex as *const (), function: &about::ExReleaseFastMutex } },
        Export { name: "ExTryToAcquireFastMutex", ordinal: None, target: Target::Trap { thunk: traced::ExTryToAcquireFastMutex as *const (), function: &about::ExTryToAcquireFastMutex } },
        Export { name: "HalAcquireDisplayOwnership", ordinal: None, target: Target::Trap { thunk: traced::HalAcquireDisplayOwnership as *const (), function: &about::HalAcquireDisplayOwnership } },
        Export { name: "HalAdjustResourceList", ordinal: None, target: Target::Trap { thunk: traced::HalAdjustResourceList as *const (), function: &about::HalAdjustResourceList } },
        Export { name: "HalAllProcessorsStarted", ordinal: None, target: Target::Trap { thunk: traced::HalAllProcessorsStarted as *const (), function: &about::HalAllProcessorsStarted } },
        Export { name: "HalAllocateAdapterChannel", ordinal: None, target: Target::Trap { thunk: traced::HalAllocateAdapterChannel as *const (), function: &about::HalAllocateAdapterChannel } },
        Export { name: "HalAllocateCommonBuffer", ordinal: None, target: Target::Trap { thunk: traced::HalAllocateCommonBuffer as *const (), function: &about::HalAllocateCommonBuffer } },
        Export { name: "HalAllocateCrashDumpRegisters", ordinal: None, target: Target::Trap { thunk: traced::HalAllocateCrashDumpRegisters as *const (), function: &about::HalAllocateCrashDumpRegisters } },
        Export { name: "HalAllocateHardwareCounters", ordinal: None, target: Target::Trap { thunk: traced::HalAllocateHardwareCounters as *const (), function: &about::HalAllocateHardwareCounters } },
        Export { name: "HalAssignSlotResources", ordinal: None, target: Target::Trap { thunk: traced::HalAssignSlotResources as *const (), function: &about::HalAssignSlotResources } },
        Export { name: "HalBeginSystemInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalBeginSystemInterrupt as *const (), function: &about::HalBeginSystemInterrupt } },
        Export { name: "HalCalibratePerformanceCounter", ordinal: None, target: Target::Trap { thunk: traced::HalCalibratePerformanceCounter as *const (), function: &about::HalCalibratePerformanceCounter } },
        Export { name: "HalClearSoftwareInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalClearSoftwareInterrupt as *const (), function: &about::HalClearSoftwareInterrupt } },
        Export { name: "HalConvertDeviceIdtToIrql", ordinal: None, target: Target::Trap { thunk: traced::HalConvertDeviceIdtToIrql as *const (), function: &about::HalConvertDeviceIdtToIrql } },
        Export { name: "HalDisableInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalDisableInterrupt as *const (), function: &about::HalDisableInterrupt } },
        Export { name: "HalDisableSystemInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalDisableSystemInterrupt as *const (), function: &about::HalDisableSystemInterrupt } },
        Export { name: "HalDisplayString", ordinal: None, target: Target::Trap { thunk: traced::HalDisplayString as *const (), function: &about::HalDisplayString } },
        Export { name: "HalEnableInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalEnableInterrupt as *const (), function: &about::HalEnableInterrupt } },
        Export { name: "HalEnableSystemInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalEnableSystemInterrupt as *const (), function: &about::HalEnableSystemInterrupt } },
        Export { name: "HalEndSystemInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalEndSystemInterrupt as *const (), function: &about::HalEndSystemInterrupt } },
        Export { name: "HalEnumerateEnvironmentVariablesEx", ordinal: None, target: Target::Trap { thunk: traced::HalEnumerateEnvironmentVariablesEx as *const (), function: &about::HalEnumerateEnvironmentVariablesEx } },
        Export { name: "HalFlushCommonBuffer", ordinal: None, target: Target::Trap { thunk: traced::HalFlushCommonBuffer as *const (), function: &about::HalFlushCommonBuffer } },
        Export { name: "HalFreeCommonBuffer", ordinal: None, target: Target::Trap { thunk: traced::HalFreeCommonBuffer as *const (), function: &about::HalFreeCommonBuffer } },
        Export { name: "HalFreeHardwareCounters", ordinal: None, target: Target::Trap { thunk: traced::HalFreeHardwareCounters as *const (), function: &about::HalFreeHardwareCounters } },
        Export { name: "HalGetAdapter", ordinal: None, target: Target::Trap { thunk: traced::HalGetAdapter as *const (), function: &about::HalGetAdapter } },
        Export { name: "HalGetBusData", ordinal: None, target: Target::Trap { thunk: traced::HalGetBusData as *const (), function: &about::HalGetBusData } },
        Export { name: "HalGetBusDataByOffset", ordinal: None, target: Target::Trap { thunk: traced::HalGetBusDataByOffset as *const (), function: &about::HalGetBusDataByOffset } },
        Export { name: "HalGetEnvironmentVariable", ordinal: None, target: Target::Trap { thunk: traced::HalGetEnvironmentVariable as *const (), function: &about::HalGetEnvironmentVariable } },
        Export { name: "HalGetEnvironmentVariableEx", ordinal: None, target: Target::Trap { thunk: traced::HalGetEnvironmentVariableEx as *const (), function: &about::HalGetEnvironmentVariableEx } },
        Export { name: "HalGetInterruptTargetInformation", ordinal: None, target: Target::Trap { thunk: traced::HalGetInterruptTargetInformation as *const (), function: &about::HalGetInterruptTargetInformation } },
        Export { name: "HalGetInterruptVector", ordinal: None, target: Target::Trap { thunk: traced::HalGetInterruptVector as *const (), function: &about::HalGetInterruptVector } },
        Export { name: "HalGetMemoryCachingRequirements", ordinal: None, target: Target::Trap { thunk: traced::HalGetMemoryCachingRequirements as *const (), function: &about::HalGetMemoryCachingRequirements } },
        Export { name: "HalGetMessageRoutingInfo", ordinal: None, target: Target::Trap { thunk: traced::HalGetMessageRoutingInfo as *const (), function: &about::HalGetMessageRoutingInfo } },
        Export { name: "HalGetProcessorIdByNtNumber", ordinal: None, target: Target::Trap { thunk: traced::HalGetProcessorIdByNtNumber as *const (), function: &about::HalGetProcessorIdByNtNumber } },
        Export { name: "HalHandleNMI", ordinal: None, target: Target::Trap { thunk: traced::HalHandleNMI as *const (), function: &about::HalHandleNMI } },
        Export { name: "HalInitSystem", ordinal: None, target: Target::Trap { thunk: traced::HalInitSystem as *const (), function: &about::HalInitSystem } },
        Export { name: "HalInitializeBios", ordinal: None, target: Target::Trap { thunk: traced::HalInitializeBios as *const (), function: &about::HalInitializeBios } },
        Export { name: "HalInitializeOnResume", ordinal: None, target: Target::Trap { thunk: traced::HalInitializeOnResume as *const (), function: &about::HalInitializeOnResume } },
        Export { name: "HalInitializeProcessor", ordinal: None, target: Target::Trap { thunk: traced::HalInitializeProcessor as *const (), function: &about::HalInitializeProcessor } },
        Export { name: "HalMakeBeep", ordinal: None, target: Target::Trap { thunk: traced::HalMakeBeep as *const (), function: &about::HalMakeBeep } },
        Export { name: "HalMcUpdateReadPCIConfig", ordinal: None, target: Target::Trap { thunk: traced::HalMcUpdateReadPCIConfig as *const (), function: &about::HalMcUpdateReadPCIConfig } },
        Export { name: "HalProcessorIdle", ordinal: None, target: Target::Trap { thunk: traced::HalProcessorIdle as *const (), function: &about::HalProcessorIdle } },
        Export { name: "HalQueryDisplayParameters", ordinal: None, target: Target::Trap { thunk: traced::HalQueryDisplayParameters as *const (), function: &about::HalQueryDisplayParameters } },
        Export { name: "HalQueryEnvironmentVariableInfoEx", ordinal: None, target: Target::Trap { thunk: traced::HalQueryEnvironmentVariableInfoEx as *const (), function: &about::HalQueryEnvironmentVariableInfoEx } },
        Export { name: "HalQueryMaximumProcessorCount", ordinal: None, target: Target::Trap { thunk: traced::HalQueryMaximumProcessorCount as *const (), function: &about::HalQueryMaximumProcessorCount } },
        Export { name: "HalQueryRealTimeClock", ordinal: None, target: Target::Trap { thunk: traced::HalQueryRealTimeClock as *const (), function: &about::HalQueryRealTimeClock } },
        Export { name: "HalReadDmaCounter", ordinal: None, target: Target::Trap { thunk: traced::HalReadDmaCounter as *const (), function: &about::HalReadDmaCounter } },
        Export { name: "HalRegisterDynamicProcessor", ordinal: None, target: Target::Trap { thunk: traced::HalRegisterDynamicProcessor as *const (), function: &about::HalRegisterDynamicProcessor } },
        Export { name: "HalRegisterErrataCallbacks", ordinal: None, target: Target::Trap { thunk: traced::HalRegisterErrataCallbacks as *const (), function: &about::HalRegisterErrataCallbacks } },
        Export { name: "HalReportResourceUsage", ordinal: None, target: Target::Trap { thunk: traced::HalReportResourceUsage as *const (), function: &about::HalReportResourceUsage } },
        Export { name: "HalRequestIpi", ordinal: None, target: Target::Trap { thunk: traced::HalRequestIpi as *const (), function: &about::HalRequestIpi } },
        Export { name: "HalRequestSoftwareInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalRequestSoftwareInterrupt as *const (), function: &about::HalRequestSoftwareInterrupt } },
        Export { name: "HalReturnToFirmware", ordinal: None, target: Target::Trap { thunk: traced::HalReturnToFirmware as *const (), function: &about::HalReturnToFirmware } },
        Export { name: "HalSetBusData", ordinal: None, target: Target::Trap { thunk: traced::HalSetBusData as *const (), function: &about::HalSetBusData } },
        Export { name: "HalSetBusDataByOffset", ordinal: None, target: Target::Trap { thunk: traced::HalSetBusDataByOffset as *const (), function: &about::HalSetBusDataByOffset } },
        Export { name: "HalSetDisplayParameters", ordinal: None, target: Target::Trap { thunk: traced::HalSetDisplayParameters as *const (), function: &about::HalSetDisplayParameters } },
        Export { name: "HalSetEnvironmentVariable", ordinal: None, target: Target::Trap { thunk: traced::HalSetEnvironmentVariable as *const (), function: &about::HalSetEnvironmentVariable } },
        Export { name: "HalSetEnvironmentVariableEx", ordinal: None, target: Target::Trap { thunk: traced::HalSetEnvironmentVariableEx as *const (), function: &about::HalSetEnvironmentVariableEx } },
        Export { name: "HalSetProfileInterval", ordinal: None, target: Target::Trap { thunk: traced::HalSetProfileInterval as *const (), function: &about::HalSetProfileInterval } },
        Export { name: "HalSetRealTimeClock", ordinal: None, target: Target::Trap { thunk: traced::HalSetRealTimeClock as *const (), function: &about::HalSetRealTimeClock } },
        Export { name: "HalSetTimeIncrement", ordinal: None, target: Target::Trap { thunk: traced::HalSetTimeIncrement as *const (), function: &about::HalSetTimeIncrement } },
        Export { name: "HalStartDynamicProcessor", ordinal: None, target: Target::Trap { thunk: traced::HalStartDynamicProcessor as *const (), function: &about::HalStartDynamicProcessor } },
        Export { name: "HalStartNextProcessor", ordinal: None, target: Target::Trap { thunk: traced::HalStartNextProcessor as *const (), function: &about::HalStartNextProcessor } },
        Export { name: "HalStartProfileInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalStartProfileInterrupt as *const (), function: &about::HalStartProfileInterrupt } },
        Export { name: "HalStopProfileInterrupt", ordinal: None, target: Target::Trap { thunk: traced::HalStopProfileInterrupt as *const (), function: &about::HalStopProfileInterrupt } },
        Export { name: "HalSystemVectorDispatchEntry", ordinal: None, target: Target::Trap { thunk: traced::HalSystemVectorDispatchEntry as *const (), function: &about::HalSystemVectorDispatchEntry } },
        Export { name: "HalTranslateBusAddress", ordinal: None, target: Target::Trap { thunk: traced::HalTranslateBusAddress as *const (), function: &about::HalTranslateBusAddress } },
        Export { name: "IoAssignDriveLetters", ordinal: None, target: Target::Trap { thunk: traced::IoAssignDriveLetters as *const (), function: &about::IoAssignDriveLetters } },
        Export { name: "IoFlushAdapterBuffers", ordinal: None, target: Target::Trap { thunk: traced::IoFlushAdapterBuffers as *const (), function: &about::IoFlushAdapterBuffers } },
        Export { name: "IoFreeAdapterChannel", ordinal: None, target: Target::Trap { thunk: traced::IoFreeAdapterChannel as *const (), function: &about::IoFreeAdapterChannel } },
        Export { name: "IoFreeMapRegisters", ordinal: None, target: Target::Trap { thunk: traced::IoFreeMapRegisters as *const (), function: &about::IoFreeMapRegisters } },
        Export { name: "IoMapTransfer", ordinal: None, target: Target::Trap { thunk: traced::IoMapTransfer as *const (), function: &about::IoMapTransfer } },
        Export { name: "IoReadPartitionTable", ordinal: None, target: Target::Trap { thunk: traced::IoReadPartitionTable as *const (), function: &about::IoReadPartitionTable } },
        Export { name: "IoSetPartitionInformation", ordinal: None, target: Target::Trap { thunk: traced::IoSetPartitionInformation as *const (), function: &about::IoSetPartitionInformation } },
        Export { name: "IoWritePartitionTable", ordinal: None, target: Target::Trap { thunk: traced::IoWritePartitionTable as *const (), function: &about::IoWritePartitionTable } },
        Export { name: "KdComPortInUse", ordinal: None, target: Target::NoData },
        Export { name: "KeAcquireInStackQueuedSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KeAcquireInStackQueuedSpinLock as *const (), function: &about::KeAcquireInStackQueuedSpinLock } },
        Export { name: "KeAcquireInStackQueuedSpinLockRaiseToSynch", ordinal: None, target: Target::Trap { thunk: traced::KeAcquireInStackQueuedSpinLockRaiseToSynch as *const (), function: &about::KeAcquireInStackQueuedSpinLockRaiseToSynch } },
        Export { name: "KeAcquireQueuedSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KeAcquireQueuedSpinLock as *const (), function: &about::KeAcquireQueuedSpinLock } },
        Export { name: "KeAcquireQueuedSpinLockRaiseToSynch", ordinal: None, target: Target::Trap { thunk: traced::KeAcquireQueuedSpinLockRaiseToSynch as *const (), function: &about::KeAcquireQueuedSpinLockRaiseToSynch } },
        Export { name: "KeAcquireSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KeAcquireSpinLock as *const (), function: &about::KeAcquireSpinLock } },
        Export { name: "KeAcquireSpinLockRaiseToSynch", ordinal: None, target: Target::Trap { thunk: traced::KeAcquireSpinLockRaiseToSynch as *const (), function: &about::KeAcquireSpinLockRaiseToSynch } },
        Export { name: "KeFlushWriteBuffer", ordinal: None, target: Target::Trap { thunk: traced::KeFlushWriteBuffer as *const (), function: &about::KeFlushWriteBuffer } },
        Export { name: "KeGetCurrentIrql", ordinal: None, target: Target::Trap { thunk: traced::KeGetCurrentIrql as *const (), function: &about::KeGetCurrentIrql } },
        Export { name: "KeLowerIrql", ordinal: None, target: Target::Trap { thunk: traced::KeLowerIrql as *const (), function: &about::KeLowerIrql } },
        Export { name: "KeQueryPerformanceCounter", ordinal: None, target: Target::Trap { thunk: traced::KeQueryPerformanceCounter as *const (), function: &about::KeQueryPerformanceCounter } },
        Export { name: "KeRaiseIrql", ordinal: None, target: Target::Trap { thunk: traced::KeRaiseIrql as *const (), function: &about::KeRaiseIrql } },
        Export { name: "KeRaiseIrqlToDpcLevel", ordinal: None, target: Target::Trap { thunk: traced::KeRaiseIrqlToDpcLevel as *const (), function: &about::KeRaiseIrqlToDpcLevel } },
        Export { name: "KeRaiseIrqlToSynchLevel", ordinal: None, target: Target::Trap { thunk: traced::KeRaiseIrqlToSynchLevel as *const (), function: &about::KeRaiseIrqlToSynchLevel } },
        Export { name: "KeReleaseInStackQueuedSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KeReleaseInStackQueuedSpinLock as *const (), function: &about::KeReleaseInStackQueuedSpinLock } },
        Export { name: "KeReleaseQueuedSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KeReleaseQueuedSpinLock as *const (), function: &about::KeReleaseQueuedSpinLock } },
        Export { name: "KeReleaseSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KeReleaseSpinLock as *const (), function: &about::KeReleaseSpinLock } },
        Export { name: "KeStallExecutionProcessor", ordinal: None, target: Target::Trap { thunk: traced::KeStallExecutionProcessor as *const (), function: &about::KeStallExecutionProcessor } },
        Export { name: "KeTryToAcquireQueuedSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KeTryToAcquireQueuedSpinLock as *const (), function: &about::KeTryToAcquireQueuedSpinLock } },
        Export { name: "KeTryToAcquireQueuedSpinLockRaiseToSynch", ordinal: None, target: Target::Trap { thunk: traced::KeTryToAcquireQueuedSpinLockRaiseToSynch as *const (), function: &about::KeTryToAcquireQueuedSpinLockRaiseToSynch } },
        Export { name: "KfAcquireSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KfAcquireSpinLock as *const (), function: &about::KfAcquireSpinLock } },
        Export { name: "KfLowerIrql", ordinal: None, target: Target::Trap { thunk: traced::KfLowerIrql as *const (), function: &about::KfLowerIrql } },
        Export { name: "KfRaiseIrql", ordinal: None, target: Target::Trap { thunk: traced::KfRaiseIrql as *const (), function: &about::KfRaiseIrql } },
        Export { name: "KfReleaseSpinLock", ordinal: None, target: Target::Trap { thunk: traced::KfReleaseSpinLock as *const (), function: &about::KfReleaseSpinLock } },
        Export { name: "READ_PORT_BUFFER_UCHAR", ordinal: None, target: Target::Trap { thunk: traced::READ_PORT_BUFFER_UCHAR as *const (), function: &about::READ_PORT_BUFFER_UCHAR } },
        Export { name: "READ_PORT_BUFFER_ULONG", ordinal: None, target: Target::Trap { thunk: traced::READ_PORT_BUFFER_ULONG as *const (), function: &about::READ_PORT_BUFFER_ULONG } },
        Export { name: "READ_PORT_BUFFER_USHORT", ordinal: None, target: Target::Trap { thunk: traced::READ_PORT_BUFFER_USHORT as *const (), function: &about::READ_PORT_BUFFER_USHORT } },
        Export { name: "READ_PORT_UCHAR", ordinal: None, target: Target::Trap { thunk: traced::READ_PORT_UCHAR as *const (), function: &about::READ_PORT_UCHAR } },
        Export { name: "READ_PORT_ULONG", ordinal: None, target: Target::Trap { thunk: traced::READ_PORT_ULONG as *const (), function: &about::READ_PORT_ULONG } },
        Export { name: "READ_PORT_USHORT", ordinal: None, target: Target::Trap { thunk: traced::READ_PORT_USHORT as *const (), function: &about::READ_PORT_USHORT } },
        Export { name: "WRITE_PORT_BUFFER_UCHAR", ordinal: None, target: Target::Trap { thunk: traced::WRITE_PORT_BUFFER_UCHAR as *const (), function: &about::WRITE_PORT_BUFFER_UCHAR } },
        Export { name: "WRITE_PORT_BUFFER_ULONG", ordinal: None, target: Target::Trap { thunk: traced::WRITE_PORT_BUFFER_ULONG as *const (), function: &about::WRITE_PORT_BUFFER_ULONG } },
        Export { name: "WRITE_PORT_BUFFER_USHORT", ordinal: None, target: Target::Trap { thunk: traced::WRITE_PORT_BUFFER_USHORT as *const (), function: &about::WRITE_PORT_BUFFER_USHORT } },
        Export { name: "WRITE_PORT_UCHAR", ordinal: None, target: Target::Trap { thunk: traced::WRITE_PORT_UCHAR as *const (), function: &about::WRITE_PORT_UCHAR } },
        Export { name: "WRITE_PORT_ULONG", ordinal: None, target: Target::Trap { thunk: traced::WRITE_PORT_ULONG as *const (), function: &about::WRITE_PORT_ULONG } },
        Export { name: "WRITE_PORT_USHORT", ordinal: None, target: Target::Trap { thunk: traced::WRITE_PORT_USHORT as *const (), function: &about::WRITE_PORT_USHORT } },
        Export { name: "x86BiosAllocateBuffer", ordinal: None, target: Target::Trap { thunk: traced::x86BiosAllocateBuffer as *const (), function: &about::x86BiosAllocateBuffer } },
        Export { name: "x86BiosCall", ordinal: None, target: Target::Trap { thunk: traced::x86BiosCall as *const (), function: &about::x86BiosCall } },
        Export { name: "x86BiosFreeBuffer", ordinal: None, target: Target::Trap { thunk: traced::x86BiosFreeBuffer as *const (), function: &about::x86BiosFreeBuffer } },
        Export { name: "x86BiosReadMemory", ordinal: None, target: Target::Trap { thunk: traced::x86BiosReadMemory as *const (), function: &about::x86BiosReadMemory } },
        Export { name: "x86BiosWriteMemory", ordinal: None, target: Target::Trap { thunk: traced::x86BiosWriteMemory as *const (), function: &about::x86BiosWriteMemory } },
    ];
}
