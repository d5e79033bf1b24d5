// Written by `janus gen` from abi-specs/nt/videoport.abi. Do not edit: change the spec and run `./x gen`.
//! Video port driver: the library of video miniports.
//! Source: mingw-w64 ddk/video.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/videoport.abi";
    pub static VideoPortAcquireDeviceLock: Function = Function { id: 3490, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "VIDEOPRT.SYS", name: "VideoPortAcquireDeviceLock" };
    pub static VideoPortAcquireSpinLock: Function = Function { id: 3491, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 8, library: "VIDEOPRT.SYS", name: "VideoPortAcquireSpinLock" };
    pub static VideoPortAcquireSpinLockAtDpcLevel: Function = Function { id: 3492, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "VIDEOPRT.SYS", name: "VideoPortAcquireSpinLockAtDpcLevel" };
    pub static VideoPortAllocateBuffer: Function = Function { id: 3493, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 10, library: "VIDEOPRT.SYS", name: "VideoPortAllocateBuffer" };
    pub static VideoPortAllocateCommonBuffer: Function = Function { id: 3494, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 11, library: "VIDEOPRT.SYS", name: "VideoPortAllocateCommonBuffer" };
    pub static VideoPortAllocateContiguousMemory: Function = Function { id: 3495, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "VIDEOPRT.SYS", name: "VideoPortAllocateContiguousMemory" };
    pub static VideoPortAllocatePool: Function = Function { id: 3496, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "VIDEOPRT.SYS", name: "VideoPortAllocatePool" };
    pub static VideoPortAssociateEventsWithDmaHandle: Function = Function { id: 3497, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "VIDEOPRT.SYS", name: "VideoPortAssociateEventsWithDmaHandle" };
    pub static VideoPortCheckForDeviceExistence: Function = Function { id: 3498, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 36, library: "VIDEOPRT.SYS", name: "VideoPortCheckForDeviceExistence" };
    pub static VideoPortClearEvent: Function = Function { id: 3499, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "VIDEOPRT.SYS", name: "VideoPortClearEvent" };
    pub static VideoPortCompareMemory: Function = Function { id: 3500, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "VIDEOPRT.SYS", name: "VideoPortCompareMemory" };
    pub static VideoPortCompleteDma: Function = Function { id: 3501, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 47, library: "VIDEOPRT.SYS", name: "VideoPortCompleteDma" };
    pub static VideoPortCreateEvent: Function = Function { id: 3502, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 53, library: "VIDEOPRT.SYS", name: "VideoPortCreateEvent" };
    pub static VideoPortCreateSecondaryDisplay: Function = Function { id: 3503, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 59, library: "VIDEOPRT.SYS", name: "VideoPortCreateSecondaryDisplay" };
    pub static VideoPortCreateSpinLock: Function = Function { id: 3504, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 64, library: "VIDEOPRT.SYS", name: "VideoPortCreateSpinLock" };
    pub static VideoPortDDCMonitorHelper: Function = Function { id: 3505, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 65, library: "VIDEOPRT.SYS", name: "VideoPortDDCMonitorHelper" };
    pub static VideoPortDebugPrint: Function = Function { id: 3506, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 71, library: "VIDEOPRT.SYS", name: "VideoPortDebugPrint" };
    pub static VideoPortDeleteEvent: Function = Function { id: 3507, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 72, library: "VIDEOPRT.SYS", name: "VideoPortDeleteEvent" };
    pub static VideoPortDeleteSpinLock: Function = Function { id: 3508, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "VIDEOPRT.SYS", name: "VideoPortDeleteSpinLock" };
    pub static VideoPortDisableInterrupt: Function = Function { id: 3509, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 74, library: "VIDEOPRT.SYS", name: "VideoPortDisableInterrupt" };
    pub static VideoPortDoDma: Function = Function { id: 3510, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "VIDEOPRT.SYS", name: "VideoPortDoDma" };
    pub static VideoPortEnableInterrupt: Function = Function { id: 3511, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "VIDEOPRT.SYS", name: "VideoPortEnableInterrupt" };
    pub static VideoPortEnumerateChildren: Function = Function { id: 3512, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "VIDEOPRT.SYS", name: "VideoPortEnumerateChildren" };
    pub static VideoPortFreeCommonBuffer: Function = Function { id: 3513, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 78, library: "VIDEOPRT.SYS", name: "VideoPortFreeCommonBuffer" };
    pub static VideoPortFreeDeviceBase: Function = Function { id: 3514, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "VIDEOPRT.SYS", name: "VideoPortFreeDeviceBase" };
    pub static VideoPortFreePool: Function = Function { id: 3515, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 86, library: "VIDEOPRT.SYS", name: "VideoPortFreePool" };
    pub static VideoPortGetAccessRanges: Function = Function { id: 3516, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 88, library: "VIDEOPRT.SYS", name: "VideoPortGetAccessRanges" };
    pub static VideoPortGetAgpServices: Function = Function { id: 3517, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 98, library: "VIDEOPRT.SYS", name: "VideoPortGetAgpServices" };
    pub static VideoPortGetAssociatedDeviceExtension: Function = Function { id: 3518, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 99, library: "VIDEOPRT.SYS", name: "VideoPortGetAssociatedDeviceExtension" };
    pub static VideoPortGetAssociatedDeviceID: Function = Function { id: 3519, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 100, library: "VIDEOPRT.SYS", name: "VideoPortGetAssociatedDeviceID" };
    pub static VideoPortGetBusData: Function = Function { id: 3520, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 101, library: "VIDEOPRT.SYS", name: "VideoPortGetBusData" };
    pub static VideoPortGetBytesUsed: Function = Function { id: 3521, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 109, library: "VIDEOPRT.SYS", name: "VideoPortGetBytesUsed" };
    pub static VideoPortGetCommonBuffer: Function = Function { id: 3522, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 110, library: "VIDEOPRT.SYS", name: "VideoPortGetCommonBuffer" };
    pub static VideoPortGetCurrentIrql: Function = Function { id: 3523, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 118, library: "VIDEOPRT.SYS", name: "VideoPortGetCurrentIrql" };
    pub static VideoPortGetDeviceBase: Function = Function { id: 3524, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 120, library: "VIDEOPRT.SYS", name: "VideoPortGetDeviceBase" };
    pub static VideoPortGetDeviceData: Function = Function { id: 3525, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 126, library: "VIDEOPRT.SYS", name: "VideoPortGetDeviceData" };
    pub static VideoPortGetDmaAdapter: Function = Function { id: 3526, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 132, library: "VIDEOPRT.SYS", name: "VideoPortGetDmaAdapter" };
    pub static VideoPortGetDmaContext: Function = Function { id: 3527, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 133, library: "VIDEOPRT.SYS", name: "VideoPortGetDmaContext" };
    pub static VideoPortGetMdl: Function = Function { id: 3528, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 134, library: "VIDEOPRT.SYS", name: "VideoPortGetMdl" };
    pub static VideoPortGetRegistryParameters: Function = Function { id: 3529, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 135, library: "VIDEOPRT.SYS", name: "VideoPortGetRegistryParameters" };
    pub static VideoPortGetRomImage: Function = Function { id: 3530, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "VIDEOPRT.SYS", name: "VideoPortGetRomImage" };
    pub static VideoPortGetVersion: Function = Function { id: 3531, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "VIDEOPRT.SYS", name: "VideoPortGetVersion" };
    pub static VideoPortGetVgaStatus: Function = Function { id: 3532, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 144, library: "VIDEOPRT.SYS", name: "VideoPortGetVgaStatus" };
    pub static VideoPortInitialize: Function = Function { id: 3533, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 147, library: "VIDEOPRT.SYS", name: "VideoPortInitialize" };
    pub static VideoPortInt10: Function = Function { id: 3534, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 153, library: "VIDEOPRT.SYS", name: "VideoPortInt10" };
    pub static VideoPortInterlockedDecrement: Function = Function { id: 3535, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 154, library: "VIDEOPRT.SYS", name: "VideoPortInterlockedDecrement" };
    pub static VideoPortInterlockedExchange: Function = Function { id: 3536, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 155, library: "VIDEOPRT.SYS", name: "VideoPortInterlockedExchange" };
    pub static VideoPortInterlockedIncrement: Function = Function { id: 3537, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 156, library: "VIDEOPRT.SYS", name: "VideoPortInterlockedIncrement" };
    pub static VideoPortIsNoVesa: Function = Function { id: 3538, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 157, library: "VIDEOPRT.SYS", name: "VideoPortIsNoVesa" };
    pub static VideoPortLockBuffer: Function = Function { id: 3539, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 158, library: "VIDEOPRT.SYS", name: "VideoPortLockBuffer" };
    pub static VideoPortLockPages: Function = Function { id: 3540, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 164, library: "VIDEOPRT.SYS", name: "VideoPortLockPages" };
    pub static VideoPortLogError: Function = Function { id: 3541, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 171, library: "VIDEOPRT.SYS", name: "VideoPortLogError" };
    pub static VideoPortMapBankedMemory: Function = Function { id: 3542, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 177, library: "VIDEOPRT.SYS", name: "VideoPortMapBankedMemory" };
    pub static VideoPortMapDmaMemory: Function = Function { id: 3543, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 8, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 188, library: "VIDEOPRT.SYS", name: "VideoPortMapDmaMemory" };
    pub static VideoPortMapMemory: Function = Function { id: 3544, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 199, library: "VIDEOPRT.SYS", name: "VideoPortMapMemory" };
    pub static VideoPortMoveMemory: Function = Function { id: 3545, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 206, library: "VIDEOPRT.SYS", name: "VideoPortMoveMemory" };
    pub static VideoPortPutDmaAdapter: Function = Function { id: 3546, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 207, library: "VIDEOPRT.SYS", name: "VideoPortPutDmaAdapter" };
    pub static VideoPortQueryPerformanceCounter: Function = Function { id: 3547, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 208, library: "VIDEOPRT.SYS", name: "VideoPortQueryPerformanceCounter" };
    pub static VideoPortQueryServices: Function = Function { id: 3548, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 209, library: "VIDEOPRT.SYS", name: "VideoPortQueryServices" };
    pub static VideoPortQuerySystemTime: Function = Function { id: 3549, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 214, library: "VIDEOPRT.SYS", name: "VideoPortQuerySystemTime" };
    pub static VideoPortQueueDpc: Function = Function { id: 3550, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 215, library: "VIDEOPRT.SYS", name: "VideoPortQueueDpc" };
    pub static VideoPortReadPortBufferUchar: Function = Function { id: 3551, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 221, library: "VIDEOPRT.SYS", name: "VideoPortReadPortBufferUchar" };
    pub static VideoPortReadPortBufferUlong: Function = Function { id: 3552, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 223, library: "VIDEOPRT.SYS", name: "VideoPortReadPortBufferUlong" };
    pub static VideoPortReadPortBufferUshort: Function = Function { id: 3553, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 225, library: "VIDEOPRT.SYS", name: "VideoPortReadPortBufferUshort" };
    pub static VideoPortReadPortUchar: Function = Function { id: 3554, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 227, library: "VIDEOPRT.SYS", name: "VideoPortReadPortUchar" };
    pub static VideoPortReadPortUlong: Function = Function { id: 3555, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 229, library: "VIDEOPRT.SYS", name: "VideoPortReadPortUlong" };
    pub static VideoPortReadPortUshort: Function = Function { id: 3556, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 231, library: "VIDEOPRT.SYS", name: "VideoPortReadPortUshort" };
    pub static VideoPortReadRegisterBufferUchar: Function = Function { id: 3557, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 233, library: "VIDEOPRT.SYS", name: "VideoPortReadRegisterBufferUchar" };
    pub static VideoPortReadRegisterBufferUlong: Function = Function { id: 3558, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 235, library: "VIDEOPRT.SYS", name: "VideoPortReadRegisterBufferUlong" };
    pub static VideoPortReadRegisterBufferUshort: Function = Function { id: 3559, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 237, library: "VIDEOPRT.SYS", name: "VideoPortReadRegisterBufferUshort" };
    pub static VideoPortReadRegisterUchar: Function = Function { id: 3560, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 239, library: "VIDEOPRT.SYS", name: "VideoPortReadRegisterUchar" };
    pub static VideoPortReadRegisterUlong: Function = Function { id: 3561, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 241, library: "VIDEOPRT.SYS", name: "VideoPortReadRegisterUlong" };
    pub static VideoPortReadRegisterUshort: Function = Function { id: 3562, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 243, library: "VIDEOPRT.SYS", name: "VideoPortReadRegisterUshort" };
    pub static VideoPortReadStateEvent: Function = Function { id: 3563, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 244, library: "VIDEOPRT.SYS", name: "VideoPortReadStateEvent" };
    pub static VideoPortRegisterBugcheckCallback: Function = Function { id: 3564, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 245, library: "VIDEOPRT.SYS", name: "VideoPortRegisterBugcheckCallback" };
    pub static VideoPortReleaseBuffer: Function = Function { id: 3565, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 251, library: "VIDEOPRT.SYS", name: "VideoPortReleaseBuffer" };
    pub static VideoPortReleaseCommonBuffer: Function = Function { id: 3566, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 252, library: "VIDEOPRT.SYS", name: "VideoPortReleaseCommonBuffer" };
    pub static VideoPortReleaseDeviceLock: Function = Function { id: 3567, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 260, library: "VIDEOPRT.SYS", name: "VideoPortReleaseDeviceLock" };
    pub static VideoPortReleaseSpinLock: Function = Function { id: 3568, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 261, library: "VIDEOPRT.SYS", name: "VideoPortReleaseSpinLock" };
    pub static VideoPortReleaseSpinLockFromDpcLevel: Function = Function { id: 3569, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 262, library: "VIDEOPRT.SYS", name: "VideoPortReleaseSpinLockFromDpcLevel" };
    pub static VideoPortScanRom: Function = Function { id: 3570, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 263, library: "VIDEOPRT.SYS", name: "VideoPortScanRom" };
    pub static VideoPortSetBusData: Function = Function { id: 3571, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 264, library: "VIDEOPRT.SYS", name: "VideoPortSetBusData" };
    pub static VideoPortSetBytesUsed: Function = Function { id: 3572, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 272, library: "VIDEOPRT.SYS", name: "VideoPortSetBytesUsed" };
    pub static VideoPortSetDmaContext: Function = Function { id: 3573, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 273, library: "VIDEOPRT.SYS", name: "VideoPortSetDmaContext" };
    pub static VideoPortSetEvent: Function = Function { id: 3574, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 274, library: "VIDEOPRT.SYS", name: "VideoPortSetEvent" };
    pub static VideoPortSetRegistryParameters: Function = Function { id: 3575, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 275, library: "VIDEOPRT.SYS", name: "VideoPortSetRegistryParameters" };
    pub static VideoPortSetTrappedEmulatorPorts: Function = Function { id: 3576, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 281, library: "VIDEOPRT.SYS", name: "VideoPortSetTrappedEmulatorPorts" };
    pub static VideoPortSignalDmaComplete: Function = Function { id: 3577, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 286, library: "VIDEOPRT.SYS", name: "VideoPortSignalDmaComplete" };
    pub static VideoPortStallExecution: Function = Function { id: 3578, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 287, library: "VIDEOPRT.SYS", name: "VideoPortStallExecution" };
    pub static VideoPortStartDma: Function = Function { id: 3579, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 288, library: "VIDEOPRT.SYS", name: "VideoPortStartDma" };
    pub static VideoPortStartTimer: Function = Function { id: 3580, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 298, library: "VIDEOPRT.SYS", name: "VideoPortStartTimer" };
    pub static VideoPortStopTimer: Function = Function { id: 3581, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 299, library: "VIDEOPRT.SYS", name: "VideoPortStopTimer" };
    pub static VideoPortSynchronizeExecution: Function = Function { id: 3582, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 300, library: "VIDEOPRT.SYS", name: "VideoPortSynchronizeExecution" };
    pub static VideoPortUnlockBuffer: Function = Function { id: 3583, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 306, library: "VIDEOPRT.SYS", name: "VideoPortUnlockBuffer" };
    pub static VideoPortUnlockPages: Function = Function { id: 3584, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 307, library: "VIDEOPRT.SYS", name: "VideoPortUnlockPages" };
    pub static VideoPortUnmapDmaMemory: Function = Function { id: 3585, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 308, library: "VIDEOPRT.SYS", name: "VideoPortUnmapDmaMemory" };
    pub static VideoPortUnmapMemory: Function = Function { id: 3586, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 314, library: "VIDEOPRT.SYS", name: "VideoPortUnmapMemory" };
    pub static VideoPortVerifyAccessRanges: Function = Function { id: 3587, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 319, library: "VIDEOPRT.SYS", name: "VideoPortVerifyAccessRanges" };
    pub static VideoPortWaitForSingleObject: Function = Function { id: 3588, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 324, library: "VIDEOPRT.SYS", name: "VideoPortWaitForSingleObject" };
    pub static VideoPortWritePortBufferUchar: Function = Function { id: 3589, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 330, library: "VIDEOPRT.SYS", name: "VideoPortWritePortBufferUchar" };
    pub static VideoPortWritePortBufferUlong: Function = Function { id: 3590, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 332, library: "VIDEOPRT.SYS", name: "VideoPortWritePortBufferUlong" };
    pub static VideoPortWritePortBufferUshort: Function = Function { id: 3591, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 334, library: "VIDEOPRT.SYS", name: "VideoPortWritePortBufferUshort" };
    pub static VideoPortWritePortUchar: Function = Function { id: 3592, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 336, library: "VIDEOPRT.SYS", name: "VideoPortWritePortUchar" };
    pub static VideoPortWritePortUlong: Function = Function { id: 3593, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 338, library: "VIDEOPRT.SYS", name: "VideoPortWritePortUlong" };
    pub static VideoPortWritePortUshort: Function = Function { id: 3594, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 340, library: "VIDEOPRT.SYS", name: "VideoPortWritePortUshort" };
    pub static VideoPortWriteRegisterBufferUchar: Function = Function { id: 3595, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 342, library: "VIDEOPRT.SYS", name: "VideoPortWriteRegisterBufferUchar" };
    pub static VideoPortWriteRegisterBufferUlong: Function = Function { id: 3596, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 344, library: "VIDEOPRT.SYS", name: "VideoPortWriteRegisterBufferUlong" };
    pub static VideoPortWriteRegisterBufferUshort: Function = Function { id: 3597, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 346, library: "VIDEOPRT.SYS", name: "VideoPortWriteRegisterBufferUshort" };
    pub static VideoPortWriteRegisterUchar: Function = Function { id: 3598, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 348, library: "VIDEOPRT.SYS", name: "VideoPortWriteRegisterUchar" };
    pub static VideoPortWriteRegisterUlong: Function = Function { id: 3599, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 350, library: "VIDEOPRT.SYS", name: "VideoPortWriteRegisterUlong" };
    pub static VideoPortWriteRegisterUshort: Function = Function { id: 3600, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 352, library: "VIDEOPRT.SYS", name: "VideoPortWriteRegisterUshort" };
    pub static VideoPortZeroDeviceMemory: Function = Function { id: 3601, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[], file: FILE, line: 353, library: "VIDEOPRT.SYS", name: "VideoPortZeroDeviceMemory" };
    pub static VideoPortZeroMemory: Function = Function { id: 3602, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[], file: FILE, line: 354, library: "VIDEOPRT.SYS", name: "VideoPortZeroMemory" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortAcquireDeviceLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortAcquireDeviceLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortAcquireSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortAcquireSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortAcquireSpinLockAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortAcquireSpinLockAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortAllocateBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortAllocateBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortAllocateCommonBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortAllocateCommonBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortAllocateContiguousMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortAllocateContiguousMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortAllocatePool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortAllocatePool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortAssociateEventsWithDmaHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortAssociateEventsWithDmaHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortCheckForDeviceExistence() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortCheckForDeviceExistence, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortClearEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortClearEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortCompareMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortCompareMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortCompleteDma() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortCompleteDma, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortCreateEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortCreateEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortCreateSecondaryDisplay() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortCreateSecondaryDisplay, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortCreateSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortCreateSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortDDCMonitorHelper() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortDDCMonitorHelper, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortDebugPrint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortDebugPrint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortDeleteEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortDeleteEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortDeleteSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortDeleteSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortDisableInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortDisableInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortDoDma() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortDoDma, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortEnableInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortEnableInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortEnumerateChildren() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortEnumerateChildren, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortFreeCommonBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortFreeCommonBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortFreeDeviceBase() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortFreeDeviceBase, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortFreePool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortFreePool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetAccessRanges() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetAccessRanges, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetAgpServices() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetAgpServices, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetAssociatedDeviceExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetAssociatedDeviceExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetAssociatedDeviceID() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetAssociatedDeviceID, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetBytesUsed() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetBytesUsed, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetCommonBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetCommonBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetCurrentIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetCurrentIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetDeviceBase() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetDeviceBase, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetDeviceData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetDeviceData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetDmaAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetDmaAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetDmaContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetDmaContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetRegistryParameters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetRegistryParameters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetRomImage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetRomImage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortGetVgaStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortGetVgaStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortInt10() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortInt10, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortInterlockedDecrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortInterlockedDecrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortInterlockedExchange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortInterlockedExchange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortInterlockedIncrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortInterlockedIncrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortIsNoVesa() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortIsNoVesa, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortLockBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortLockBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortLockPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortLockPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortLogError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortLogError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortMapBankedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortMapBankedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortMapDmaMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortMapDmaMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortMapMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortMapMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortMoveMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortMoveMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortPutDmaAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortPutDmaAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortQueryPerformanceCounter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortQueryPerformanceCounter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortQueryServices() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortQueryServices, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortQuerySystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortQuerySystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortQueueDpc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortQueueDpc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadPortBufferUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadPortBufferUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadPortBufferUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadPortBufferUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadPortBufferUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadPortBufferUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadPortUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadPortUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadPortUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadPortUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadPortUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadPortUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadRegisterBufferUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadRegisterBufferUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadRegisterBufferUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadRegisterBufferUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadRegisterBufferUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadRegisterBufferUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadRegisterUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadRegisterUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadRegisterUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadRegisterUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadRegisterUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadRegisterUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReadStateEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReadStateEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortRegisterBugcheckCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortRegisterBugcheckCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReleaseBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReleaseBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReleaseCommonBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReleaseCommonBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReleaseDeviceLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReleaseDeviceLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReleaseSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReleaseSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortReleaseSpinLockFromDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortReleaseSpinLockFromDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortScanRom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortScanRom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortSetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortSetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortSetBytesUsed() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortSetBytesUsed, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortSetDmaContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortSetDmaContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortSetEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortSetEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortSetRegistryParameters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortSetRegistryParameters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortSetTrappedEmulatorPorts() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortSetTrappedEmulatorPorts, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortSignalDmaComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortSignalDmaComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortStallExecution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortStallExecution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortStartDma() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortStartDma, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortStartTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortStartTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortStopTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortStopTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortSynchronizeExecution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortSynchronizeExecution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortUnlockBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortUnlockBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortUnlockPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortUnlockPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortUnmapDmaMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortUnmapDmaMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortUnmapMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortUnmapMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortVerifyAccessRanges() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortVerifyAccessRanges, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWaitForSingleObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWaitForSingleObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWritePortBufferUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWritePortBufferUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWritePortBufferUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWritePortBufferUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWritePortBufferUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWritePortBufferUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWritePortUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWritePortUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWritePortUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWritePortUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWritePortUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWritePortUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWriteRegisterBufferUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWriteRegisterBufferUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWriteRegisterBufferUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWriteRegisterBufferUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWriteRegisterBufferUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWriteRegisterBufferUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWriteRegisterUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWriteRegisterUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWriteRegisterUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWriteRegisterUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortWriteRegisterUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortWriteRegisterUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortZeroDeviceMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortZeroDeviceMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.videoport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VideoPortZeroMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VideoPortZeroMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 12288]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.videoport.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 12288]));

/// VIDEOPRT.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "VIDEOPRT.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 12288, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "VideoPortAcquireDeviceLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortAcquireDeviceLock as *const (), function: &about::VideoPortAcquireDeviceLock } },
        Export { name: "VideoPortAcquireSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortAcquireSpinLock as *const (), function: &about::VideoPortAcquireSpinLock } },
        Export { name: "VideoPortAcquireSpinLockAtDpcLevel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortAcquireSpinLockAtDpcLevel as *const (), function: &about::VideoPortAcquireSpinLockAtDpcLevel } },
        Export { name: "VideoPortAllocateBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortAllocateBuffer as *const (), function: &about::VideoPortAllocateBuffer } },
        Export { name: "VideoPortAllocateCommonBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortAllocateCommonBuffer as *const (), function: &about::VideoPortAllocateCommonBuffer } },
        Export { name: "VideoPortAllocateContiguousMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortAllocateContiguousMemory as *const (), function: &about::VideoPortAllocateContiguousMemory } },
        Export { name: "VideoPortAllocatePool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortAllocatePool as *const (), function: &about::VideoPortAllocatePool } },
        Export { name: "VideoPortAssociateEventsWithDmaHandle", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortAssociateEventsWithDmaHandle as *const (), function: &about::VideoPortAssociateEventsWithDmaHandle } },
        Export { name: "VideoPortCheckForDeviceExistence", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortCheckForDeviceExistence as *const (), function: &about::VideoPortCheckForDeviceExistence } },
        Export { name: "VideoPortClearEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortClearEvent as *const (), function: &about::VideoPortClearEvent } },
        Export { name: "VideoPortCompareMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortCompareMemory as *const (), function: &about::VideoPortCompareMemory } },
        Export { name: "VideoPortCompleteDma", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortCompleteDma as *const (), function: &about::VideoPortCompleteDma } },
        Export { name: "VideoPortCreateEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortCreateEvent as *const (), function: &about::VideoPortCreateEvent } },
        Export { name: "VideoPortCreateSecondaryDisplay", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortCreateSecondaryDisplay as *const (), function: &about::VideoPortCreateSecondaryDisplay } },
        Export { name: "VideoPortCreateSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortCreateSpinLock as *const (), function: &about::VideoPortCreateSpinLock } },
        Export { name: "VideoPortDDCMonitorHelper", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortDDCMonitorHelper as *const (), function: &about::VideoPortDDCMonitorHelper } },
        Export { name: "VideoPortDebugPrint", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortDebugPrint as *const (), function: &about::VideoPortDebugPrint } },
        Export { name: "VideoPortDeleteEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortDeleteEvent as *const (), function: &about::VideoPortDeleteEvent } },
        Export { name: "VideoPortDeleteSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortDeleteSpinLock as *const (), function: &about::VideoPortDeleteSpinLock } },
        Export { name: "VideoPortDisableInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortDisableInterrupt as *const (), function: &about::VideoPortDisableInterrupt } },
        Export { name: "VideoPortDoDma", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortDoDma as *const (), function: &about::VideoPortDoDma } },
        Export { name: "VideoPortEnableInterrupt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortEnableInterrupt as *const (), function: &about::VideoPortEnableInterrupt } },
        Export { name: "VideoPortEnumerateChildren", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortEnumerateChildren as *const (), function: &about::VideoPortEnumerateChildren } },
        Export { name: "VideoPortFreeCommonBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortFreeCommonBuffer as *const (), function: &about::VideoPortFreeCommonBuffer } },
        Export { name: "VideoPortFreeDeviceBase", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortFreeDeviceBase as *const (), function: &about::VideoPortFreeDeviceBase } },
        Export { name: "VideoPortFreePool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortFreePool as *const (), function: &about::VideoPortFreePool } },
        Export { name: "VideoPortGetAccessRanges", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetAccessRanges as *const (), function: &about::VideoPortGetAccessRanges } },
        Export { name: "VideoPortGetAgpServices", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetAgpServices as *const (), function: &about::VideoPortGetAgpServices } },
        Export { name: "VideoPortGetAssociatedDeviceExtension", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetAssociatedDeviceExtension as *const (), function: &about::VideoPortGetAssociatedDeviceExtension } },
        Export { name: "VideoPortGetAssociatedDeviceID", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetAssociatedDeviceID as *const (), function: &about::VideoPortGetAssociatedDeviceID } },
        Export { name: "VideoPortGetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetBusData as *const (), function: &about::VideoPortGetBusData } },
        Export { name: "VideoPortGetBytesUsed", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetBytesUsed as *const (), function: &about::VideoPortGetBytesUsed } },
        Export { name: "VideoPortGetCommonBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetCommonBuffer as *const (), function: &about::VideoPortGetCommonBuffer } },
        Export { name: "VideoPortGetCurrentIrql", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetCurrentIrql as *const (), function: &about::VideoPortGetCurrentIrql } },
        Export { name: "VideoPortGetDeviceBase", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetDeviceBase as *const (), function: &about::VideoPortGetDeviceBase } },
        Export { name: "VideoPortGetDeviceData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetDeviceData as *const (), function: &about::VideoPortGetDeviceData } },
        Export { name: "VideoPortGetDmaAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetDmaAdapter as *const (), function: &about::VideoPortGetDmaAdapter } },
        Export { name: "VideoPortGetDmaContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetDmaContext as *const (), function: &about::VideoPortGetDmaContext } },
        Export { name: "VideoPortGetMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetMdl as *const (), function: &about::VideoPortGetMdl } },
        Export { name: "VideoPortGetRegistryParameters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetRegistryParameters as *const (), function: &about::VideoPortGetRegistryParameters } },
        Export { name: "VideoPortGetRomImage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetRomImage as *const (), function: &about::VideoPortGetRomImage } },
        Export { name: "VideoPortGetVersion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetVersion as *const (), function: &about::VideoPortGetVersion } },
        Export { name: "VideoPortGetVgaStatus", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortGetVgaStatus as *const (), function: &about::VideoPortGetVgaStatus } },
        Export { name: "VideoPortInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortInitialize as *const (), function: &about::VideoPortInitialize } },
        Export { name: "VideoPortInt10", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortInt10 as *const (), function: &about::VideoPortInt10 } },
        Export { name: "VideoPortInterlockedDecrement", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortInterlockedDecrement as *const (), function: &about::VideoPortInterlockedDecrement } },
        Export { name: "VideoPortInterlockedExchange", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortInterlockedExchange as *const (), function: &about::VideoPortInterlockedExchange } },
        Export { name: "VideoPortInterlockedIncrement", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortInterlockedIncrement as *const (), function: &about::VideoPortInterlockedIncrement } },
        Export { name: "VideoPortIsNoVesa", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortIsNoVesa as *const (), function: &about::VideoPortIsNoVesa } },
        Export { name: "VideoPortLockBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortLockBuffer as *const (), function: &about::VideoPortLockBuffer } },
        Export { name: "VideoPortLockPages", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortLockPages as *const (), function: &about::VideoPortLockPages } },
        Export { name: "VideoPortLogError", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortLogError as *const (), function: &about::VideoPortLogError } },
        Export { name: "VideoPortMapBankedMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortMapBankedMemory as *const (), function: &about::VideoPortMapBankedMemory } },
        Export { name: "VideoPortMapDmaMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortMapDmaMemory as *const (), function: &about::VideoPortMapDmaMemory } },
        Export { name: "VideoPortMapMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortMapMemory as *const (), function: &about::VideoPortMapMemory } },
        Export { name: "VideoPortMoveMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortMoveMemory as *const (), function: &about::VideoPortMoveMemory } },
        Export { name: "VideoPortPutDmaAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortPutDmaAdapter as *const (), function: &about::VideoPortPutDmaAdapter } },
        Export { name: "VideoPortQueryPerformanceCounter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortQueryPerformanceCounter as *const (), function: &about::VideoPortQueryPerformanceCounter } },
        Export { name: "VideoPortQueryServices", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortQueryServices as *const (), function: &about::VideoPortQueryServices } },
        Export { name: "VideoPortQuerySystemTime", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortQuerySystemTime as *const (), function: &about::VideoPortQuerySystemTime } },
        Export { name: "VideoPortQueueDpc", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortQueueDpc as *const (), function: &about::VideoPortQueueDpc } },
        Export { name: "VideoPortReadPortBufferUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadPortBufferUchar as *const (), function: &about::VideoPortReadPortBufferUchar } },
        Export { name: "VideoPortReadPortBufferUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadPortBufferUlong as *const (), function: &about::VideoPortReadPortBufferUlong } },
        Export { name: "VideoPortReadPortBufferUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadPortBufferUshort as *const (), function: &about::VideoPortReadPortBufferUshort } },
        Export { name: "VideoPortReadPortUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadPortUchar as *const (), function: &about::VideoPortReadPortUchar } },
        Export { name: "VideoPortReadPortUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadPortUlong as *const (), function: &about::VideoPortReadPortUlong } },
        Export { name: "VideoPortReadPortUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadPortUshort as *const (), function: &about::VideoPortReadPortUshort } },
        Export { name: "VideoPortReadRegisterBufferUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadRegisterBufferUchar as *const (), function: &about::VideoPortReadRegisterBufferUchar } },
        Export { name: "VideoPortReadRegisterBufferUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadRegisterBufferUlong as *const (), function: &about::VideoPortReadRegisterBufferUlong } },
        Export { name: "VideoPortReadRegisterBufferUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadRegisterBufferUshort as *const (), function: &about::VideoPortReadRegisterBufferUshort } },
        Export { name: "VideoPortReadRegisterUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadRegisterUchar as *const (), function: &about::VideoPortReadRegisterUchar } },
        Export { name: "VideoPortReadRegisterUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadRegisterUlong as *const (), function: &about::VideoPortReadRegisterUlong } },
        Export { name: "VideoPortReadRegisterUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadRegisterUshort as *const (), function: &about::VideoPortReadRegisterUshort } },
        Export { name: "VideoPortReadStateEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReadStateEvent as *const (), function: &about::VideoPortReadStateEvent } },
        Export { name: "VideoPortRegisterBugcheckCallback", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortRegisterBugcheckCallback as *const (), function: &about::VideoPortRegisterBugcheckCallback } },
        Export { name: "VideoPortReleaseBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReleaseBuffer as *const (), function: &about::VideoPortReleaseBuffer } },
        Export { name: "VideoPortReleaseCommonBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReleaseCommonBuffer as *const (), function: &about::VideoPortReleaseCommonBuffer } },
        Export { name: "VideoPortReleaseDeviceLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReleaseDeviceLock as *const (), function: &about::VideoPortReleaseDeviceLock } },
        Export { name: "VideoPortReleaseSpinLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReleaseSpinLock as *const (), function: &about::VideoPortReleaseSpinLock } },
        Export { name: "VideoPortReleaseSpinLockFromDpcLevel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortReleaseSpinLockFromDpcLevel as *const (), function: &about::VideoPortReleaseSpinLockFromDpcLevel } },
        Export { name: "VideoPortScanRom", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortScanRom as *const (), function: &about::VideoPortScanRom } },
        Export { name: "VideoPortSetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortSetBusData as *const (), function: &about::VideoPortSetBusData } },
        Export { name: "VideoPortSetBytesUsed", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortSetBytesUsed as *const (), function: &about::VideoPortSetBytesUsed } },
        Export { name: "VideoPortSetDmaContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortSetDmaContext as *const (), function: &about::VideoPortSetDmaContext } },
        Export { name: "VideoPortSetEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortSetEvent as *const (), function: &about::VideoPortSetEvent } },
        Export { name: "VideoPortSetRegistryParameters", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortSetRegistryParameters as *const (), function: &about::VideoPortSetRegistryParameters } },
        Export { name: "VideoPortSetTrappedEmulatorPorts", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortSetTrappedEmulatorPorts as *const (), function: &about::VideoPortSetTrappedEmulatorPorts } },
        Export { name: "VideoPortSignalDmaComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortSignalDmaComplete as *const (), function: &about::VideoPortSignalDmaComplete } },
        Export { name: "VideoPortStallExecution", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortStallExecution as *const (), function: &about::VideoPortStallExecution } },
        Export { name: "VideoPortStartDma", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortStartDma as *const (), function: &about::VideoPortStartDma } },
        Export { name: "VideoPortStartTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortStartTimer as *const (), function: &about::VideoPortStartTimer } },
        Export { name: "VideoPortStopTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortStopTimer as *const (), function: &about::VideoPortStopTimer } },
        Export { name: "VideoPortSynchronizeExecution", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortSynchronizeExecution as *const (), function: &about::VideoPortSynchronizeExecution } },
        Export { name: "VideoPortUnlockBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortUnlockBuffer as *const (), function: &about::VideoPortUnlockBuffer } },
        Export { name: "VideoPortUnlockPages", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortUnlockPages as *const (), function: &about::VideoPortUnlockPages } },
        Export { name: "VideoPortUnmapDmaMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortUnmapDmaMemory as *const (), function: &about::VideoPortUnmapDmaMemory } },
        Export { name: "VideoPortUnmapMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortUnmapMemory as *const (), function: &about::VideoPortUnmapMemory } },
        Export { name: "VideoPortVerifyAccessRanges", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortVerifyAccessRanges as *const (), function: &about::VideoPortVerifyAccessRanges } },
        Export { name: "VideoPortWaitForSingleObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWaitForSingleObject as *const (), function: &about::VideoPortWaitForSingleObject } },
        Export { name: "VideoPortWritePortBufferUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWritePortBufferUchar as *const (), function: &about::VideoPortWritePortBufferUchar } },
        Export { name: "VideoPortWritePortBufferUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWritePortBufferUlong as *const (), function: &about::VideoPortWritePortBufferUlong } },
        Export { name: "VideoPortWritePortBufferUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWritePortBufferUshort as *const (), function: &about::VideoPortWritePortBufferUshort } },
        Export { name: "VideoPortWritePortUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWritePortUchar as *const (), function: &about::VideoPortWritePortUchar } },
        Export { name: "VideoPortWritePortUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWritePortUlong as *const (), function: &about::VideoPortWritePortUlong } },
        Export { name: "VideoPortWritePortUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWritePortUshort as *const (), function: &about::VideoPortWritePortUshort } },
        Export { name: "VideoPortWriteRegisterBufferUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWriteRegisterBufferUchar as *const (), function: &about::VideoPortWriteRegisterBufferUchar } },
        Export { name: "VideoPortWriteRegisterBufferUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWriteRegisterBufferUlong as *const (), function: &about::VideoPortWriteRegisterBufferUlong } },
        Export { name: "VideoPortWriteRegisterBufferUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWriteRegisterBufferUshort as *const (), function: &about::VideoPortWriteRegisterBufferUshort } },
        Export { name: "VideoPortWriteRegisterUchar", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWriteRegisterUchar as *const (), function: &about::VideoPortWriteRegisterUchar } },
        Export { name: "VideoPortWriteRegisterUlong", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWriteRegisterUlong as *const (), function: &about::VideoPortWriteRegisterUlong } },
        Export { name: "VideoPortWriteRegisterUshort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortWriteRegisterUshort as *const (), function: &about::VideoPortWriteRegisterUshort } },
        Export { name: "VideoPortZeroDeviceMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortZeroDeviceMemory as *const (), function: &about::VideoPortZeroDeviceMemory } },
        Export { name: "VideoPortZeroMemory", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VideoPortZeroMemory as *const (), function: &about::VideoPortZeroMemory } },
    ];
}
