// Written by `janus gen` from abi-specs/nt/ntoskrnl/io.abi. Do not edit: change the spec and run `./x gen`.
//! I/O manager: drivers, devices, IRPs, interrupts, symbolic links, Plug and Play.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static IoAcquireCancelSpinLock: Function = Function { id: 1587, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "IoAcquireCancelSpinLock" };
    pub static IoAcquireRemoveLockEx: Function = Function { id: 1588, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "IoAcquireRemoveLockEx" };
    pub static IoAcquireVpbSpinLock: Function = Function { id: 1589, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "IoAcquireVpbSpinLock" };
    pub static IoAdjustStackSizeForRedirection: Function = Function { id: 1590, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoAdjustStackSizeForRedirection" };
    pub static IoAllocateAdapterChannel: Function = Function { id: 1591, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoAllocateAdapterChannel" };
    pub static IoAllocateController: Function = Function { id: 1592, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoAllocateController" };
    pub static IoAllocateDriverObjectExtension: Function = Function { id: 1593, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoAllocateDriverObjectExtension" };
    pub static IoAllocateErrorLogEntry: Function = Function { id: 1594, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoAllocateErrorLogEntry" };
    pub static IoAllocateIrp: Function = Function { id: 1595, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoAllocateIrp" };
    pub static IoAllocateMdl: Function = Function { id: 1596, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoAllocateMdl" };
    pub static IoAllocateMiniCompletionPacket: Function = Function { id: 1597, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoAllocateMiniCompletionPacket" };
    pub static IoAllocateSfioStreamIdentifier: Function = Function { id: 1598, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoAllocateSfioStreamIdentifier" };
    pub static IoAllocateWorkItem: Function = Function { id: 1599, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoAllocateWorkItem" };
    pub static IoApplyPriorityInfoThread: Function = Function { id: 1600, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoApplyPriorityInfoThread" };
    pub static IoAssignResources: Function = Function { id: 1601, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoAssignResources" };
    pub static IoAttachDevice: Function = Function { id: 1602, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoAttachDevice" };
    pub static IoAttachDeviceByPointer: Function = Function { id: 1603, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoAttachDeviceByPointer" };
    pub static IoAttachDeviceToDeviceStack: Function = Function { id: 1604, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoAttachDeviceToDeviceStack" };
    pub static IoAttachDeviceToDeviceStackSafe: Function = Function { id: 1605, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoAttachDeviceToDeviceStackSafe" };
    pub static IoBuildAsynchronousFsdRequest: Function = Function { id: 1606, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "IoBuildAsynchronousFsdRequest" };
    pub static IoBuildDeviceIoControlRequest: Function = Function { id: 1607, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], library: "ntoskrnl.exe", name: "IoBuildDeviceIoControlRequest" };
    pub static IoBuildPartialMdl: Function = Function { id: 1608, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoBuildPartialMdl" };
    pub static IoBuildSynchronousFsdRequest: Function = Function { id: 1609, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "IoBuildSynchronousFsdRequest" };
    pub static IoCallDriver: Function = Function { id: 1610, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoCallDriver" };
    pub static IoCancelFileOpen: Function = Function { id: 1611, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCancelFileOpen" };
    pub static IoCancelIrp: Function = Function { id: 1612, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoCancelIrp" };
    pub static IoCheckDesiredAccess: Function = Function { id: 1613, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoCheckDesiredAccess" };
    pub static IoCheckEaBufferValidity: Function = Function { id: 1614, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoCheckEaBufferValidity" };
    pub static IoCheckFunctionAccess: Function = Function { id: 1615, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCheckFunctionAccess" };
    pub static IoCheckQuerySetFileInformation: Function = Function { id: 1616, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCheckQuerySetFileInformation" };
    pub static IoCheckQuerySetVolumeInformation: Function = Function { id: 1617, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCheckQuerySetVolumeInformation" };
    pub static IoCheckQuotaBufferValidity: Function = Function { id: 1618, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoCheckQuotaBufferValidity" };
    pub static IoCheckShareAccess: Function = Function { id: 1619, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCheckShareAccess" };
    pub static IoCheckShareAccessEx: Function = Function { id: 1620, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "IoCheckShareAccessEx" };
    pub static IoClearDependency: Function = Function { id: 1621, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoClearDependency" };
    pub static IoClearIrpExtraCreateParameter: Function = Function { id: 1622, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoClearIrpExtraCreateParameter" };
    pub static IoCompleteRequest: Function = Function { id: 1623, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoCompleteRequest" };
    pub static IoConnectInterrupt: Function = Function { id: 1624, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoConnectInterrupt" };
    pub static IoConnectInterruptEx: Function = Function { id: 1625, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoConnectInterruptEx" };
    pub static IoCreateArcName: Function = Function { id: 1626, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCreateArcName" };
    pub static IoCreateController: Function = Function { id: 1627, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoCreateController" };
    pub static IoCreateDevice: Function = Function { id: 1628, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoCreateDevice" };
    pub static IoCreateDisk: Function = Function { id: 1629, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCreateDisk" };
    pub static IoCreateDriver: Function = Function { id: 1630, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoCreateDriver" };
    pub static IoCreateFile: Function = Function { id: 1631, stack: 14, pop: 56, registers: 0, args: 14, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "IoCreateFile" };
    pub static IoCreateFileEx: Function = Function { id: 1632, stack: 15, pop: 60, registers: 0, args: 15, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "IoCreateFileEx" };
    pub static IoCreateFileSpecifyDeviceObjectHint: Function = Function { id: 1633, stack: 15, pop: 60, registers: 0, args: 15, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "IoCreateFileSpecifyDeviceObjectHint" };
    pub static IoCreateNotificationEvent: Function = Function { id: 1634, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoCreateNotificationEvent" };
    pub static IoCreateStreamFileObject: Function = Function { id: 1635, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCreateStreamFileObject" };
    pub static IoCreateStreamFileObjectEx: Function = Function { id: 1636, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoCreateStreamFileObjectEx" };
    pub static IoCreateStreamFileObjectLite: Function = Function { id: 1637, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCreateStreamFileObjectLite" };
    pub static IoCreateSymbolicLink: Function = Function { id: 1638, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoCreateSymbolicLink" };
    pub static IoCreateSynchronizationEvent: Function = Function { id: 1639, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoCreateSynchronizationEvent" };
    pub static IoCreateUnprotectedSymbolicLink: Function = Function { id: 1640, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoCreateUnprotectedSymbolicLink" };
    pub static IoCsqInitialize: Function = Function { id: 1641, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCsqInitialize" };
    pub static IoCsqInitializeEx: Function = Function { id: 1642, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCsqInitializeEx" };
    pub static IoCsqInsertIrp: Function = Function { id: 1643, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCsqInsertIrp" };
    pub static IoCsqInsertIrpEx: Function = Function { id: 1644, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCsqInsertIrpEx" };
    pub static IoCsqRemoveIrp: Function = Function { id: 1645, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCsqRemoveIrp" };
    pub static IoCsqRemoveNextIrp: Function = Function { id: 1646, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoCsqRemoveNextIrp" };
    pub static IoDeleteAllDependencyRelations: Function = Function { id: 1647, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoDeleteAllDependencyRelations" };
    pub static IoDeleteController: Function = Function { id: 1648, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoDeleteController" };
    pub static IoDeleteDevice: Function = Function { id: 1649, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "IoDeleteDevice" };
    pub static IoDeleteDriver: Function = Function { id: 1650, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoDeleteDriver" };
    pub static IoDeleteSymbolicLink: Function = Function { id: 1651, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoDeleteSymbolicLink" };
    pub static IoDetachDevice: Function = Function { id: 1652, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoDetachDevice" };
    pub static IoDisconnectInterrupt: Function = Function { id: 1653, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoDisconnectInterrupt" };
    pub static IoDisconnectInterruptEx: Function = Function { id: 1654, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoDisconnectInterruptEx" };
    pub static IoDuplicateDependency: Function = Function { id: 1655, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoDuplicateDependency" };
    pub static IoEnqueueIrp: Function = Function { id: 1656, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoEnqueueIrp" };
    pub static IoEnumerateDeviceObjectList: Function = Function { id: 1657, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoEnumerateDeviceObjectList" };
    pub static IoEnumerateRegisteredFiltersList: Function = Function { id: 1658, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoEnumerateRegisteredFiltersList" };
    pub static IoFastQueryNetworkAttributes: Function = Function { id: 1659, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoFastQueryNetworkAttributes" };
    pub static IofCallDriver: Function = Function { id: 1828, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IofCallDriver" };
    pub static IofCompleteRequest: Function = Function { id: 1829, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IofCompleteRequest" };
    pub static IoForwardAndCatchIrp: Function = Function { id: 1660, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoForwardAndCatchIrp" };
    pub static IoForwardIrpSynchronously: Function = Function { id: 1661, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoForwardIrpSynchronously" };
    pub static IoFreeController: Function = Function { id: 1662, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoFreeController" };
    pub static IoFreeErrorLogEntry: Function = Function { id: 1663, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoFreeErrorLogEntry" };
    pub static IoFreeIrp: Function = Function { id: 1664, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoFreeIrp" };
    pub static IoFreeMdl: Function = Function { id: 1665, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoFreeMdl" };
    pub static IoFreeMiniCompletionPacket: Function = Function { id: 1666, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoFreeMiniCompletionPacket" };
    pub static IoFreeSfioStreamIdentifier: Function = Function { id: 1667, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoFreeSfioStreamIdentifier" };
    pub static IoFreeWorkItem: Function = Function { id: 1668, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoFreeWorkItem" };
    pub static IoGetAffinityInterrupt: Function = Function { id: 1669, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetAffinityInterrupt" };
    pub static IoGetAttachedDevice: Function = Function { id: 1670, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetAttachedDevice" };
    pub static IoGetAttachedDeviceReference: Function = Function { id: 1671, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoGetAttachedDeviceReference" };
    pub static IoGetBaseFileSystemDeviceObject: Function = Function { id: 1672, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetBaseFileSystemDeviceObject" };
    pub static IoGetBootDiskInformation: Function = Function { id: 1673, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetBootDiskInformation" };
    pub static IoGetBootDiskInformationLite: Function = Function { id: 1674, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetBootDiskInformationLite" };
    pub static IoGetConfigurationInformation: Function = Function { id: 1675, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoGetConfigurationInformation" };
    pub static IoGetContainerInformation: Function = Function { id: 1676, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "ntoskrnl.exe", name: "IoGetContainerInformation" };
    pub static IoGetCurrentProcess: Function = Function { id: 1677, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetCurrentProcess" };
    pub static IoGetDeviceAttachmentBaseRef: Function = Function { id: 1678, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetDeviceAttachmentBaseRef" };
    pub static IoGetDeviceInterfaceAlias: Function = Function { id: 1679, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoGetDeviceInterfaceAlias" };
    pub static IoGetDeviceInterfaces: Function = Function { id: 1680, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetDeviceInterfaces" };
    pub static IoGetDeviceNumaNode: Function = Function { id: 1681, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "IoGetDeviceNumaNode" };
    pub static IoGetDeviceObjectPointer: Function = Function { id: 1682, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetDeviceObjectPointer" };
    pub static IoGetDeviceProperty: Function = Function { id: 1683, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetDeviceProperty" };
    pub static IoGetDevicePropertyData: Function = Function { id: 1684, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetDevicePropertyData" };
    pub static IoGetDeviceToVerify: Function = Function { id: 1685, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetDeviceToVerify" };
    pub static IoGetDiskDeviceObject: Function = Function { id: 1686, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetDiskDeviceObject" };
    pub static IoGetDmaAdapter: Function = Function { id: 1687, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetDmaAdapter" };
    pub static IoGetDriverObjectExtension: Function = Function { id: 1688, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoGetDriverObjectExtension" };
    pub static IoGetFileObjectGenericMapping: Function = Function { id: 1689, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetFileObjectGenericMapping" };
    pub static IoGetInitialStack: Function = Function { id: 1690, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetInitialStack" };
    pub static IoGetIoPriorityHint: Function = Function { id: 1691, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetIoPriorityHint" };
    pub static IoGetIrpExtraCreateParameter: Function = Function { id: 1692, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetIrpExtraCreateParameter" };
    pub static IoGetLowerDeviceObject: Function = Function { id: 1693, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetLowerDeviceObject" };
    pub static IoGetOplockKeyContext: Function = Function { id: 1694, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetOplockKeyContext" };
    pub static IoGetPagingIoPriority: Function = Function { id: 1695, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetPagingIoPriority" };
    pub static IoGetRelatedDeviceObject: Function = Function { id: 1696, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoGetRelatedDeviceObject" };
    pub static IoGetRequestorProcess: Function = Function { id: 1697, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetRequestorProcess" };
    pub static IoGetRequestorProcessId: Function = Function { id: 1698, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetRequestorProcessId" };
    pub static IoGetRequestorSessionId: Function = Function { id: 1699, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetRequestorSessionId" };
    pub static IoGetSfioStreamIdentifier: Function = Function { id: 1700, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetSfioStreamIdentifier" };
    pub static IoGetStackLimits: Function = Function { id: 1701, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoGetStackLimits" };
    pub static IoGetSymlinkSupportInformation: Function = Function { id: 1702, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetSymlinkSupportInformation" };
    pub static IoGetTopLevelIrp: Function = Function { id: 1703, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetTopLevelIrp" };
    pub static IoGetTransactionParameterBlock: Function = Function { id: 1704, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoGetTransactionParameterBlock" };
    pub static IoInitializeIrp: Function = Function { id: 1705, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoInitializeIrp" };
    pub static IoInitializeRemoveLockEx: Function = Function { id: 1706, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoInitializeRemoveLockEx" };
    pub static IoInitializeTimer: Function = Function { id: 1707, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoInitializeTimer" };
    pub static IoInitializeWorkItem: Function = Function { id: 1708, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoInitializeWorkItem" };
    pub static IoInvalidateDeviceRelations: Function = Function { id: 1709, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoInvalidateDeviceRelations" };
    pub static IoInvalidateDeviceState: Function = Function { id: 1710, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoInvalidateDeviceState" };
    pub static IoIsFileObjectIgnoringSharing: Function = Function { id: 1711, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoIsFileObjectIgnoringSharing" };
    pub static IoIsFileOriginRemote: Function = Function { id: 1712, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoIsFileOriginRemote" };
    pub static IoIsOperationSynchronous: Function = Function { id: 1713, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoIsOperationSynchronous" };
    pub static IoIsSystemThread: Function = Function { id: 1714, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoIsSystemThread" };
    pub static IoIsValidNameGraftingBuffer: Function = Function { id: 1715, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoIsValidNameGraftingBuffer" };
    pub static IoIsWdmVersionAvailable: Function = Function { id: 1716, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoIsWdmVersionAvailable" };
    pub static IoMakeAssociatedIrp: Function = Function { id: 1717, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoMakeAssociatedIrp" };
    pub static IoOpenDeviceInterfaceRegistryKey: Function = Function { id: 1718, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoOpenDeviceInterfaceRegistryKey" };
    pub static IoOpenDeviceRegistryKey: Function = Function { id: 1719, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoOpenDeviceRegistryKey" };
    pub static IoPageRead: Function = Function { id: 1720, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "IoPageRead" };
    pub static IoQueryDeviceDescription: Function = Function { id: 1721, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoQueryDeviceDescription" };
    pub static IoQueryFileDosDeviceName: Function = Function { id: 1722, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoQueryFileDosDeviceName" };
    pub static IoQueryFileInformation: Function = Function { id: 1723, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoQueryFileInformation" };
    pub static IoQueryVolumeInformation: Function = Function { id: 1724, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoQueryVolumeInformation" };
    pub static IoQueueThreadIrp: Function = Function { id: 1725, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoQueueThreadIrp" };
    pub static IoQueueWorkItem: Function = Function { id: 1726, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoQueueWorkItem" };
    pub static IoQueueWorkItemEx: Function = Function { id: 1727, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoQueueWorkItemEx" };
    pub static IoRaiseHardError: Function = Function { id: 1728, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoRaiseHardError" };
    pub static IoRaiseInformationalHardError: Function = Function { id: 1729, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoRaiseInformationalHardError" };
    pub static IoReadDiskSignature: Function = Function { id: 1730, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoReadDiskSignature" };
    pub static IoReadPartitionTable: Function = Function { id: 1731, stack: 2, pop: 8, registers: 2, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoReadPartitionTable" };
    pub static IoReadPartitionTableEx: Function = Function { id: 1732, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoReadPartitionTableEx" };
    pub static IoRegisterBootDriverReinitialization: Function = Function { id: 1733, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoRegisterBootDriverReinitialization" };
    pub static IoRegisterContainerNotification: Function = Function { id: 1734, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "ntoskrnl.exe", name: "IoRegisterContainerNotification" };
    pub static IoRegisterDeviceInterface: Function = Function { id: 1735, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoRegisterDeviceInterface" };
    pub static IoRegisterDriverReinitialization: Function = Function { id: 1736, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoRegisterDriverReinitialization" };
    pub static IoRegisterFileSystem: Function = Function { id: 1737, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoRegisterFileSystem" };
    pub static IoRegisterFsRegistrationChange: Function = Function { id: 1738, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoRegisterFsRegistrationChange" };
    pub static IoRegisterFsRegistrationChangeMountAware: Function = Function { id: 1739, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoRegisterFsRegistrationChangeMountAware" };
    pub static IoRegisterLastChanceShutdownNotification: Function = Function { id: 1740, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoRegisterLastChanceShutdownNotification" };
    pub static IoRegisterPlugPlayNotification: Function = Function { id: 1741, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoRegisterPlugPlayNotification" };
    pub static IoRegisterPriorityCallback: Function = Function { id: 1742, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoRegisterPriorityCallback" };
    pub static IoRegisterShutdownNotification: Function = Function { id: 1743, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoRegisterShutdownNotification" };
    pub static IoReleaseCancelSpinLock: Function = Function { id: 1744, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoReleaseCancelSpinLock" };
    pub static IoReleaseRemoveLockAndWaitEx: Function = Function { id: 1745, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoReleaseRemoveLockAndWaitEx" };
    pub static IoReleaseRemoveLockEx: Function = Function { id: 1746, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoReleaseRemoveLockEx" };
    pub static IoReleaseVpbSpinLock: Function = Function { id: 1747, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoReleaseVpbSpinLock" };
    pub static IoRemoveShareAccess: Function = Function { id: 1748, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoRemoveShareAccess" };
    pub static IoReplaceFileObjectName: Function = Function { id: 1749, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "IoReplaceFileObjectName" };
    pub static IoReplacePartitionUnit: Function = Function { id: 1750, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoReplacePartitionUnit" };
    pub static IoReportDetectedDevice: Function = Function { id: 1751, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 7, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoReportDetectedDevice" };
    pub static IoReportHalResourceUsage: Function = Function { id: 1752, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoReportHalResourceUsage" };
    pub static IoReportResourceForDetection: Function = Function { id: 1753, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "IoReportResourceForDetection" };
    pub static IoReportResourceUsage: Function = Function { id: 1754, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "IoReportResourceUsage" };
    pub static IoReportRootDevice: Function = Function { id: 1755, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoReportRootDevice" };
    pub static IoReportTargetDeviceChange: Function = Function { id: 1756, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoReportTargetDeviceChange" };
    pub static IoReportTargetDeviceChangeAsynchronous: Function = Function { id: 1757, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoReportTargetDeviceChangeAsynchronous" };
    pub static IoRequestDeviceEject: Function = Function { id: 1758, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoRequestDeviceEject" };
    pub static IoRequestDeviceEjectEx: Function = Function { id: 1759, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoRequestDeviceEjectEx" };
    pub static IoRetrievePriorityInfo: Function = Function { id: 1760, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoRetrievePriorityInfo" };
    pub static IoReuseIrp: Function = Function { id: 1761, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoReuseIrp" };
    pub static IoSetCompletionRoutineEx: Function = Function { id: 1762, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetCompletionRoutineEx" };
    pub static IoSetDependency: Function = Function { id: 1763, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetDependency" };
    pub static IoSetDeviceInterfaceState: Function = Function { id: 1764, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoSetDeviceInterfaceState" };
    pub static IoSetDevicePropertyData: Function = Function { id: 1765, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetDevicePropertyData" };
    pub static IoSetDeviceToVerify: Function = Function { id: 1766, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetDeviceToVerify" };
    pub static IoSetFileObjectIgnoreSharing: Function = Function { id: 1767, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetFileObjectIgnoreSharing" };
    pub static IoSetFileOrigin: Function = Function { id: 1768, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetFileOrigin" };
    pub static IoSetHardErrorOrVerifyDevice: Function = Function { id: 1769, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetHardErrorOrVerifyDevice" };
    pub static IoSetInformation: Function = Function { id: 1770, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetInformation" };
    pub static IoSetIoCompletion: Function = Function { id: 1771, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetIoCompletion" };
    pub static IoSetIoCompletionEx: Function = Function { id: 1772, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetIoCompletionEx" };
    pub static IoSetIoPriorityHint: Function = Function { id: 1773, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetIoPriorityHint" };
    pub static IoSetIoPriorityHintIntoFileObject: Function = Function { id: 1774, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetIoPriorityHintIntoFileObject" };
    pub static IoSetIoPriorityHintIntoThread: Function = Function { id: 1775, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetIoPriorityHintIntoThread" };
    pub static IoSetIrpExtraCreateParameter: Function = Function { id: 1776, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetIrpExtraCreateParameter" };
    pub static IoSetOplockKeyContext: Function = Function { id: 1777, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetOplockKeyContext" };
    pub static IoSetPartitionInformation: Function = Function { id: 1778, stack: 2, pop: 8, registers: 2, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetPartitionInformation" };
    pub static IoSetPartitionInformationEx: Function = Function { id: 1779, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetPartitionInformationEx" };
    pub static IoSetShareAccess: Function = Function { id: 1780, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetShareAccess" };
    pub static IoSetShareAccessEx: Function = Function { id: 1781, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "IoSetShareAccessEx" };
    pub static IoSetStartIoAttributes: Function = Function { id: 1782, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetStartIoAttributes" };
    pub static IoSetSystemPartition: Function = Function { id: 1783, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoSetSystemPartition" };
    pub static IoSetThreadHardErrorMode: Function = Function { id: 1784, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoSetThreadHardErrorMode" };
    pub static IoSetTopLevelIrp: Function = Function { id: 1785, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSetTopLevelIrp" };
    pub static IoSizeofWorkItem: Function = Function { id: 1786, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSizeofWorkItem" };
    pub static IoStartNextPacket: Function = Function { id: 1787, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoStartNextPacket" };
    pub static IoStartNextPacketByKey: Function = Function { id: 1788, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoStartNextPacketByKey" };
    pub static IoStartPacket: Function = Function { id: 1789, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoStartPacket" };
    pub static IoStartTimer: Function = Function { id: 1790, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoStartTimer" };
    pub static IoStopTimer: Function = Function { id: 1791, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoStopTimer" };
    pub static IoSynchronousInvalidateDeviceRelations: Function = Function { id: 1792, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoSynchronousInvalidateDeviceRelations" };
    pub static IoSynchronousPageWrite: Function = Function { id: 1793, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "IoSynchronousPageWrite" };
    pub static IoThreadToProcess: Function = Function { id: 1794, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoThreadToProcess" };
    pub static IoTranslateBusAddress: Function = Function { id: 1795, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "IoTranslateBusAddress" };
    pub static IoUninitializeWorkItem: Function = Function { id: 1796, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoUninitializeWorkItem" };
    pub static IoUnregisterContainerNotification: Function = Function { id: 1797, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoUnregisterContainerNotification" };
    pub static IoUnregisterFileSystem: Function = Function { id: 1798, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoUnregisterFileSystem" };
    pub static IoUnregisterFsRegistrationChange: Function = Function { id: 1799, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoUnregisterFsRegistrationChange" };
    pub static IoUnregisterPlugPlayNotification: Function = Function { id: 1800, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoUnregisterPlugPlayNotification" };
    pub static IoUnregisterPlugPlayNotificationEx: Function = Function { id: 1801, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoUnregisterPlugPlayNotificationEx" };
    pub static IoUnregisterPriorityCallback: Function = Function { id: 1802, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoUnregisterPriorityCallback" };
    pub static IoUnregisterShutdownNotification: Function = Function { id: 1803, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoUnregisterShutdownNotification" };
    pub static IoUpdateShareAccess: Function = Function { id: 1804, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoUpdateShareAccess" };
    pub static IoValidateDeviceIoControlAccess: Function = Function { id: 1805, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoValidateDeviceIoControlAccess" };
    pub static IoVerifyPartitionTable: Function = Function { id: 1806, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoVerifyPartitionTable" };
    pub static IoVerifyVolume: Function = Function { id: 1807, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoVerifyVolume" };
    pub static IoVolumeDeviceToDosName: Function = Function { id: 1808, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoVolumeDeviceToDosName" };
    pub static IoWithinStackLimits: Function = Function { id: 1824, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoWithinStackLimits" };
    pub static IoWMIAllocateInstanceIds: Function = Function { id: 1809, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoWMIAllocateInstanceIds" };
    pub static IoWMIDeviceObjectToInstanceName: Function = Function { id: 1810, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoWMIDeviceObjectToInstanceName" };
    pub static IoWMIExecuteMethod: Function = Function { id: 1811, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "IoWMIExecuteMethod" };
    pub static IoWMIHandleToInstanceName: Function = Function { id: 1812, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoWMIHandleToInstanceName" };
    pub static IoWMIOpenBlock: Function = Function { id: 1813, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoWMIOpenBlock" };
    pub static IoWMIQueryAllData: Function = Function { id: 1814, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoWMIQueryAllData" };
    pub static IoWMIQueryAllDataMultiple: Function = Function { id: 1815, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoWMIQueryAllDataMultiple" };
    pub static IoWMIQuerySingleInstance: Function = Function { id: 1816, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoWMIQuerySingleInstance" };
    pub static IoWMIQuerySingleInstanceMultiple: Function = Function { id: 1817, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "IoWMIQuerySingleInstanceMultiple" };
    pub static IoWMIRegistrationControl: Function = Function { id: 1818, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "IoWMIRegistrationControl" };
    pub static IoWMISetNotificationCallback: Function = Function { id: 1819, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoWMISetNotificationCallback" };
    pub static IoWMISetSingleInstance: Function = Function { id: 1820, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "ntoskrnl.exe", name: "IoWMISetSingleInstance" };
    pub static IoWMISetSingleItem: Function = Function { id: 1821, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], library: "ntoskrnl.exe", name: "IoWMISetSingleItem" };
    pub static IoWMISuggestInstanceName: Function = Function { id: 1822, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "IoWMISuggestInstanceName" };
    pub static IoWMIWriteEvent: Function = Function { id: 1823, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoWMIWriteEvent" };
    pub static IoWriteErrorLogEntry: Function = Function { id: 1825, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "IoWriteErrorLogEntry" };
    pub static IoWritePartitionTable: Function = Function { id: 1826, stack: 3, pop: 12, registers: 2, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoWritePartitionTable" };
    pub static IoWritePartitionTableEx: Function = Function { id: 1827, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "IoWritePartitionTableEx" };
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
    pub unsafe extern "C" fn IoAcquireCancelSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAcquireCancelSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAcquireRemoveLockEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAcquireRemoveLockEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAcquireVpbSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAcquireVpbSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAdjustStackSizeForRedirection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAdjustStackSizeForRedirection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateAdapterChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateAdapterChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateController() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateController, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateDriverObjectExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateDriverObjectExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateErrorLogEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateErrorLogEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateMiniCompletionPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateMiniCompletionPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoApplyPriorityInfoThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoApplyPriorityInfoThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAssignResources() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAssignResources, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAttachDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceByPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAttachDeviceByPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceToDeviceStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAttachDeviceToDeviceStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceToDeviceStackSafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAttachDeviceToDeviceStackSafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildAsynchronousFsdRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoBuildAsynchronousFsdRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildDeviceIoControlRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoBuildDeviceIoControlRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildPartialMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoBuildPartialMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildSynchronousFsdRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoBuildSynchronousFsdRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCallDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCallDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCancelFileOpen() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCancelFileOpen, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCancelIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCancelIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckDesiredAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckDesiredAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckEaBufferValidity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckEaBufferValidity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckFunctionAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckFunctionAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuerySetFileInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuerySetFileInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuerySetVolumeInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuerySetVolumeInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuotaBufferValidity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuotaBufferValidity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckShareAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckShareAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckShareAccessEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckShareAccessEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoClearDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoClearDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoClearIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoClearIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCompleteRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCompleteRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoConnectInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoConnectInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoConnectInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoConnectInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateArcName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateArcName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateController() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateController, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateDisk() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateDisk, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateFileEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateFileEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateFileSpecifyDeviceObjectHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateFileSpecifyDeviceObjectHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateNotificationEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateNotificationEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObjectEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObjectEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObjectLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObjectLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateSymbolicLink() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateSymbolicLink, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateSynchronizationEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateSynchronizationEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateUnprotectedSymbolicLink() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateUnprotectedSymbolicLink, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCsqInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInitializeEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCsqInitializeEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInsertIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCsqInsertIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInsertIrpEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCsqInsertIrpEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqRemoveIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCsqRemoveIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqRemoveNextIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCsqRemoveNextIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteAllDependencyRelations() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteAllDependencyRelations, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteController() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteController, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteSymbolicLink() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteSymbolicLink, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDetachDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDetachDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDisconnectInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDisconnectInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDisconnectInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDisconnectInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDuplicateDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDuplicateDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnqueueIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoEnqueueIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnumerateDeviceObjectList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoEnumerateDeviceObjectList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnumerateRegisteredFiltersList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoEnumerateRegisteredFiltersList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFastQueryNetworkAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFastQueryNetworkAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IofCallDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IofCallDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IofCompleteRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IofCompleteRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoForwardAndCatchIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoForwardAndCatchIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoForwardIrpSynchronously() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoForwardIrpSynchronously, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeController() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeController, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeErrorLogEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeErrorLogEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeMiniCompletionPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeMiniCompletionPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAffinityInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetAffinityInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAttachedDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetAttachedDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAttachedDeviceReference() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetAttachedDeviceReference, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBaseFileSystemDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBaseFileSystemDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBootDiskInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBootDiskInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBootDiskInformationLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBootDiskInformationLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetConfigurationInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetConfigurationInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetContainerInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetContainerInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetCurrentProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetCurrentProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceAttachmentBaseRef() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceAttachmentBaseRef, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceInterfaceAlias() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceInterfaceAlias, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceInterfaces() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceInterfaces, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceNumaNode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceNumaNode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceObjectPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceObjectPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceProperty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceProperty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDevicePropertyData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDevicePropertyData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceToVerify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceToVerify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDiskDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDiskDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDmaAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDmaAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDriverObjectExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDriverObjectExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetFileObjectGenericMapping() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetFileObjectGenericMapping, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetInitialStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetInitialStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetIoPriorityHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetIoPriorityHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetLowerDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetLowerDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetOplockKeyContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetOplockKeyContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetPagingIoPriority() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetPagingIoPriority, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRelatedDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetRelatedDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetRequestorProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorProcessId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetRequestorProcessId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorSessionId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetRequestorSessionId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetStackLimits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetStackLimits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetSymlinkSupportInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetSymlinkSupportInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetTopLevelIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetTopLevelIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetTransactionParameterBlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetTransactionParameterBlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoInitializeIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeRemoveLockEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoInitializeRemoveLockEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoInitializeTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoInitializeWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInvalidateDeviceRelations() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoInvalidateDeviceRelations, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInvalidateDeviceState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoInvalidateDeviceState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsFileObjectIgnoringSharing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsFileObjectIgnoringSharing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsFileOriginRemote() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsFileOriginRemote, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsOperationSynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsOperationSynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsSystemThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsSystemThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsValidNameGraftingBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsValidNameGraftingBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsWdmVersionAvailable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsWdmVersionAvailable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoMakeAssociatedIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoMakeAssociatedIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoOpenDeviceInterfaceRegistryKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoOpenDeviceInterfaceRegistryKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoOpenDeviceRegistryKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoOpenDeviceRegistryKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoPageRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoPageRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryDeviceDescription() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueryDeviceDescription, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryFileDosDeviceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueryFileDosDeviceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryFileInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueryFileInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryVolumeInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueryVolumeInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueThreadIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueueThreadIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueueWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueWorkItemEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueueWorkItemEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRaiseHardError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRaiseHardError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRaiseInformationalHardError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRaiseInformationalHardError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReadDiskSignature() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReadDiskSignature, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReadPartitionTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReadPartitionTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReadPartitionTableEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReadPartitionTableEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterBootDriverReinitialization() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterBootDriverReinitialization, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterContainerNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterContainerNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterDeviceInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterDeviceInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterDriverReinitialization() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterDriverReinitialization, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFileSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFileSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFsRegistrationChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFsRegistrationChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFsRegistrationChangeMountAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFsRegistrationChangeMountAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterLastChanceShutdownNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterLastChanceShutdownNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterPlugPlayNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterPlugPlayNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterPriorityCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterPriorityCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterShutdownNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterShutdownNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseCancelSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReleaseCancelSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseRemoveLockAndWaitEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReleaseRemoveLockAndWaitEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseRemoveLockEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReleaseRemoveLockEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseVpbSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReleaseVpbSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRemoveShareAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRemoveShareAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReplaceFileObjectName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReplaceFileObjectName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReplacePartitionUnit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReplacePartitionUnit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportDetectedDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportDetectedDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportHalResourceUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportHalResourceUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportResourceForDetection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportResourceForDetection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportResourceUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportResourceUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportRootDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportRootDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportTargetDeviceChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportTargetDeviceChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportTargetDeviceChangeAsynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportTargetDeviceChangeAsynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRequestDeviceEject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRequestDeviceEject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRequestDeviceEjectEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRequestDeviceEjectEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRetrievePriorityInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRetrievePriorityInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReuseIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReuseIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetCompletionRoutineEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetCompletionRoutineEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDeviceInterfaceState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDeviceInterfaceState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDevicePropertyData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDevicePropertyData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDeviceToVerify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDeviceToVerify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetFileObjectIgnoreSharing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetFileObjectIgnoreSharing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetFileOrigin() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetFileOrigin, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetHardErrorOrVerifyDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetHardErrorOrVerifyDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoCompletionEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoCompletionEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHintIntoFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHintIntoFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHintIntoThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHintIntoThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetOplockKeyContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetOplockKeyContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetPartitionInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetPartitionInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetPartitionInformationEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetPartitionInformationEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetShareAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetShareAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetShareAccessEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetShareAccessEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetStartIoAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetStartIoAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetSystemPartition() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetSystemPartition, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetThreadHardErrorMode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetThreadHardErrorMode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetTopLevelIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetTopLevelIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSizeofWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSizeofWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartNextPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoStartNextPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartNextPacketByKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoStartNextPacketByKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoStartPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoStartTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStopTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoStopTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSynchronousInvalidateDeviceRelations() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSynchronousInvalidateDeviceRelations, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSynchronousPageWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSynchronousPageWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoThreadToProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoThreadToProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoTranslateBusAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoTranslateBusAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUninitializeWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUninitializeWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterContainerNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterContainerNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterFileSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterFileSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterFsRegistrationChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterFsRegistrationChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterPlugPlayNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterPlugPlayNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterPlugPlayNotificationEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterPlugPlayNotificationEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterPriorityCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterPriorityCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterShutdownNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterShutdownNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUpdateShareAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUpdateShareAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoValidateDeviceIoControlAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoValidateDeviceIoControlAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoVerifyPartitionTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoVerifyPartitionTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoVerifyVolume() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoVerifyVolume, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoVolumeDeviceToDosName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoVolumeDeviceToDosName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWithinStackLimits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWithinStackLimits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIAllocateInstanceIds() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIAllocateInstanceIds, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIDeviceObjectToInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIDeviceObjectToInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIExecuteMethod() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIExecuteMethod, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIHandleToInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIHandleToInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIOpenBlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIOpenBlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQueryAllData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQueryAllData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQueryAllDataMultiple() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQueryAllDataMultiple, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQuerySingleInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQuerySingleInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQuerySingleInstanceMultiple() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQuerySingleInstanceMultiple, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIRegistrationControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIRegistrationControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetNotificationCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetNotificationCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetSingleInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetSingleInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetSingleItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetSingleItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISuggestInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISuggestInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIWriteEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIWriteEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWriteErrorLogEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWriteErrorLogEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWritePartitionTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWritePartitionTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWritePartitionTableEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWritePartitionTableEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

