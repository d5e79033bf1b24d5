// Written by `janus gen` from abi-specs/nt/classpnp.abi. Do not edit: change the spec and run `./x gen`.
//! Library of the storage class drivers of NT 5.
//! Source: mingw-w64 ddk/classpnp.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/classpnp.abi";
    pub static ClassAcquireChildLock: Function = Function { id: 36, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "CLASSPNP.SYS", name: "ClassAcquireChildLock" };
    pub static ClassAcquireRemoveLockEx: Function = Function { id: 37, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 8, library: "CLASSPNP.SYS", name: "ClassAcquireRemoveLockEx" };
    pub static ClassAsynchronousCompletion: Function = Function { id: 38, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "CLASSPNP.SYS", name: "ClassAsynchronousCompletion" };
    pub static ClassBuildRequest: Function = Function { id: 39, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "CLASSPNP.SYS", name: "ClassBuildRequest" };
    pub static ClassCheckMediaState: Function = Function { id: 40, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "CLASSPNP.SYS", name: "ClassCheckMediaState" };
    pub static ClassClaimDevice: Function = Function { id: 41, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "CLASSPNP.SYS", name: "ClassClaimDevice" };
    pub static ClassCleanupMediaChangeDetection: Function = Function { id: 42, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "CLASSPNP.SYS", name: "ClassCleanupMediaChangeDetection" };
    pub static ClassCompleteRequest: Function = Function { id: 43, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "CLASSPNP.SYS", name: "ClassCompleteRequest" };
    pub static ClassCreateDeviceObject: Function = Function { id: 44, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 20, library: "CLASSPNP.SYS", name: "ClassCreateDeviceObject" };
    pub static ClassDebugPrint: Function = Function { id: 45, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 27, library: "CLASSPNP.SYS", name: "ClassDebugPrint" };
    pub static ClassDeleteSrbLookasideList: Function = Function { id: 46, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "CLASSPNP.SYS", name: "ClassDeleteSrbLookasideList" };
    pub static ClassDeviceControl: Function = Function { id: 47, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "CLASSPNP.SYS", name: "ClassDeviceControl" };
    pub static ClassDisableMediaChangeDetection: Function = Function { id: 48, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "CLASSPNP.SYS", name: "ClassDisableMediaChangeDetection" };
    pub static ClassEnableMediaChangeDetection: Function = Function { id: 49, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 31, library: "CLASSPNP.SYS", name: "ClassEnableMediaChangeDetection" };
    pub static ClassFindModePage: Function = Function { id: 50, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "CLASSPNP.SYS", name: "ClassFindModePage" };
    pub static ClassForwardIrpSynchronous: Function = Function { id: 51, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 33, library: "CLASSPNP.SYS", name: "ClassForwardIrpSynchronous" };
    pub static ClassGetDescriptor: Function = Function { id: 52, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 34, library: "CLASSPNP.SYS", name: "ClassGetDescriptor" };
    pub static ClassGetDeviceParameter: Function = Function { id: 53, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 39, library: "CLASSPNP.SYS", name: "ClassGetDeviceParameter" };
    pub static ClassGetDriverExtension: Function = Function { id: 54, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "CLASSPNP.SYS", name: "ClassGetDriverExtension" };
    pub static ClassGetVpb: Function = Function { id: 55, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "CLASSPNP.SYS", name: "ClassGetVpb" };
    pub static ClassInitialize: Function = Function { id: 56, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 47, library: "CLASSPNP.SYS", name: "ClassInitialize" };
    pub static ClassInitializeEx: Function = Function { id: 57, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "CLASSPNP.SYS", name: "ClassInitializeEx" };
    pub static ClassInitializeMediaChangeDetection: Function = Function { id: 58, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 49, library: "CLASSPNP.SYS", name: "ClassInitializeMediaChangeDetection" };
    pub static ClassInitializeSrbLookasideList: Function = Function { id: 59, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "CLASSPNP.SYS", name: "ClassInitializeSrbLookasideList" };
    pub static ClassInitializeTestUnitPolling: Function = Function { id: 60, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 51, library: "CLASSPNP.SYS", name: "ClassInitializeTestUnitPolling" };
    pub static ClassInternalIoControl: Function = Function { id: 61, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 52, library: "CLASSPNP.SYS", name: "ClassInternalIoControl" };
    pub static ClassInterpretSenseInfo: Function = Function { id: 62, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 53, library: "CLASSPNP.SYS", name: "ClassInterpretSenseInfo" };
    pub static ClassInvalidateBusRelations: Function = Function { id: 63, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 62, library: "CLASSPNP.SYS", name: "ClassInvalidateBusRelations" };
    pub static ClassIoComplete: Function = Function { id: 64, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 63, library: "CLASSPNP.SYS", name: "ClassIoComplete" };
    pub static ClassIoCompleteAssociated: Function = Function { id: 65, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "CLASSPNP.SYS", name: "ClassIoCompleteAssociated" };
    pub static ClassMarkChildMissing: Function = Function { id: 66, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 65, library: "CLASSPNP.SYS", name: "ClassMarkChildMissing" };
    pub static ClassMarkChildrenMissing: Function = Function { id: 67, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 66, library: "CLASSPNP.SYS", name: "ClassMarkChildrenMissing" };
    pub static ClassModeSense: Function = Function { id: 68, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 67, library: "CLASSPNP.SYS", name: "ClassModeSense" };
    pub static ClassNotifyFailurePredicted: Function = Function { id: 69, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 68, library: "CLASSPNP.SYS", name: "ClassNotifyFailurePredicted" };
    pub static ClassQueryTimeOutRegistryValue: Function = Function { id: 70, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 78, library: "CLASSPNP.SYS", name: "ClassQueryTimeOutRegistryValue" };
    pub static ClassReadDriveCapacity: Function = Function { id: 71, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 79, library: "CLASSPNP.SYS", name: "ClassReadDriveCapacity" };
    pub static ClassReleaseChildLock: Function = Function { id: 72, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 80, library: "CLASSPNP.SYS", name: "ClassReleaseChildLock" };
    pub static ClassReleaseQueue: Function = Function { id: 73, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 81, library: "CLASSPNP.SYS", name: "ClassReleaseQueue" };
    pub static ClassReleaseRemoveLock: Function = Function { id: 74, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 82, library: "CLASSPNP.SYS", name: "ClassReleaseRemoveLock" };
    pub static ClassRemoveDevice: Function = Function { id: 75, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 83, library: "CLASSPNP.SYS", name: "ClassRemoveDevice" };
    pub static ClassResetMediaChangeTimer: Function = Function { id: 76, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "CLASSPNP.SYS", name: "ClassResetMediaChangeTimer" };
    pub static ClassScanForSpecial: Function = Function { id: 77, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "CLASSPNP.SYS", name: "ClassScanForSpecial" };
    pub static ClassSendDeviceIoControlSynchronous: Function = Function { id: 78, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "CLASSPNP.SYS", name: "ClassSendDeviceIoControlSynchronous" };
    pub static ClassSendIrpSynchronous: Function = Function { id: 79, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 99, library: "CLASSPNP.SYS", name: "ClassSendIrpSynchronous" };
    pub static ClassSendSrbAsynchronous: Function = Function { id: 80, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 100, library: "CLASSPNP.SYS", name: "ClassSendSrbAsynchronous" };
    pub static ClassSendSrbSynchronous: Function = Function { id: 81, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 108, library: "CLASSPNP.SYS", name: "ClassSendSrbSynchronous" };
    pub static ClassSendStartUnit: Function = Function { id: 82, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 115, library: "CLASSPNP.SYS", name: "ClassSendStartUnit" };
    pub static ClassSetDeviceParameter: Function = Function { id: 83, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 116, library: "CLASSPNP.SYS", name: "ClassSetDeviceParameter" };
    pub static ClassSetFailurePredictionPoll: Function = Function { id: 84, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 122, library: "CLASSPNP.SYS", name: "ClassSetFailurePredictionPoll" };
    pub static ClassSetMediaChangeState: Function = Function { id: 85, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 127, library: "CLASSPNP.SYS", name: "ClassSetMediaChangeState" };
    pub static ClassSignalCompletion: Function = Function { id: 86, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 132, library: "CLASSPNP.SYS", name: "ClassSignalCompletion" };
    pub static ClassSpinDownPowerHandler: Function = Function { id: 87, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 133, library: "CLASSPNP.SYS", name: "ClassSpinDownPowerHandler" };
    pub static ClassSplitRequest: Function = Function { id: 88, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 134, library: "CLASSPNP.SYS", name: "ClassSplitRequest" };
    pub static ClassStopUnitPowerHandler: Function = Function { id: 89, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 135, library: "CLASSPNP.SYS", name: "ClassStopUnitPowerHandler" };
    pub static ClassUpdateInformationInRegistry: Function = Function { id: 90, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 136, library: "CLASSPNP.SYS", name: "ClassUpdateInformationInRegistry" };
    pub static ClassWmiCompleteRequest: Function = Function { id: 91, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "CLASSPNP.SYS", name: "ClassWmiCompleteRequest" };
    pub static ClassWmiFireEvent: Function = Function { id: 92, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 150, library: "CLASSPNP.SYS", name: "ClassWmiFireEvent" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassAcquireChildLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassAcquireChildLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassAcquireRemoveLockEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassAcquireRemoveLockEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassAsynchronousCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassAsynchronousCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassBuildRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassBuildRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassCheckMediaState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassCheckMediaState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassClaimDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassClaimDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassCleanupMediaChangeDetection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassCleanupMediaChangeDetection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassCompleteRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassCompleteRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassCreateDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassCreateDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassDebugPrint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassDebugPrint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassDeleteSrbLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassDeleteSrbLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassDeviceControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassDeviceControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassDisableMediaChangeDetection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassDisableMediaChangeDetection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassEnableMediaChangeDetection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassEnableMediaChangeDetection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassFindModePage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassFindModePage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassForwardIrpSynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassForwardIrpSynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassGetDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassGetDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassGetDeviceParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassGetDeviceParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassGetDriverExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassGetDriverExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassGetVpb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassGetVpb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassInitializeEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassInitializeEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassInitializeMediaChangeDetection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassInitializeMediaChangeDetection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassInitializeSrbLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassInitializeSrbLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassInitializeTestUnitPolling() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassInitializeTestUnitPolling, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassInternalIoControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassInternalIoControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassInterpretSenseInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassInterpretSenseInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassInvalidateBusRelations() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassInvalidateBusRelations, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassIoComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassIoComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassIoCompleteAssociated() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassIoCompleteAssociated, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassMarkChildMissing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassMarkChildMissing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassMarkChildrenMissing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassMarkChildrenMissing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassModeSense() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassModeSense, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassNotifyFailurePredicted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassNotifyFailurePredicted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassQueryTimeOutRegistryValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassQueryTimeOutRegistryValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassReadDriveCapacity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassReadDriveCapacity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassReleaseChildLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassReleaseChildLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassReleaseQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassReleaseQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassReleaseRemoveLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassReleaseRemoveLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassRemoveDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassRemoveDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassResetMediaChangeTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassResetMediaChangeTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassScanForSpecial() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassScanForSpecial, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSendDeviceIoControlSynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSendDeviceIoControlSynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSendIrpSynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSendIrpSynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSendSrbAsynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSendSrbAsynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSendSrbSynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSendSrbSynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSendStartUnit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSendStartUnit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSetDeviceParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSetDeviceParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSetFailurePredictionPoll() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSetFailurePredictionPoll, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSetMediaChangeState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSetMediaChangeState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSignalCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSignalCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSpinDownPowerHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSpinDownPowerHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassSplitRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassSplitRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassStopUnitPowerHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassStopUnitPowerHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassUpdateInformationInRegistry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassUpdateInformationInRegistry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassWmiCompleteRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassWmiCompleteRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.classpnp.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ClassWmiFireEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ClassWmiFireEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.classpnp.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// CLASSPNP.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "CLASSPNP.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "ClassAcquireChildLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassAcquireChildLock as *const (), function: &about::ClassAcquireChildLock } },
        Export { name: "ClassAcquireRemoveLockEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassAcquireRemoveLockEx as *const (), function: &about::ClassAcquireRemoveLockEx } },
        Export { name: "ClassAsynchronousCompletion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassAsynchronousCompletion as *const (), function: &about::ClassAsynchronousCompletion } },
        Export { name: "ClassBuildRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassBuildRequest as *const (), function: &about::ClassBuildRequest } },
        Export { name: "ClassCheckMediaState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassCheckMediaState as *const (), function: &about::ClassCheckMediaState } },
        Export { name: "ClassClaimDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassClaimDevice as *const (), function: &about::ClassClaimDevice } },
        Export { name: "ClassCleanupMediaChangeDetection", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassCleanupMediaChangeDetection as *const (), function: &about::ClassCleanupMediaChangeDetection } },
        Export { name: "ClassCompleteRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassCompleteRequest as *const (), function: &about::ClassCompleteRequest } },
        Export { name: "ClassCreateDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassCreateDeviceObject as *const (), function: &about::ClassCreateDeviceObject } },
        Export { name: "ClassDebugPrint", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassDebugPrint as *const (), function: &about::ClassDebugPrint } },
        Export { name: "ClassDeleteSrbLookasideList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassDeleteSrbLookasideList as *const (), function: &about::ClassDeleteSrbLookasideList } },
        Export { name: "ClassDeviceControl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassDeviceControl as *const (), function: &about::ClassDeviceControl } },
        Export { name: "ClassDisableMediaChangeDetection", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassDisableMediaChangeDetection as *const (), function: &about::ClassDisableMediaChangeDetection } },
        Export { name: "ClassEnableMediaChangeDetection", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassEnableMediaChangeDetection as *const (), function: &about::ClassEnableMediaChangeDetection } },
        Export { name: "ClassFindModePage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassFindModePage as *const (), function: &about::ClassFindModePage } },
        Export { name: "ClassForwardIrpSynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassForwardIrpSynchronous as *const (), function: &about::ClassForwardIrpSynchronous } },
        Export { name: "ClassGetDescriptor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassGetDescriptor as *const (), function: &about::ClassGetDescriptor } },
        Export { name: "ClassGetDeviceParameter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassGetDeviceParameter as *const (), function: &about::ClassGetDeviceParameter } },
        Export { name: "ClassGetDriverExtension", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassGetDriverExtension as *const (), function: &about::ClassGetDriverExtension } },
        Export { name: "ClassGetVpb", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassGetVpb as *const (), function: &about::ClassGetVpb } },
        Export { name: "ClassInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassInitialize as *const (), function: &about::ClassInitialize } },
        Export { name: "ClassInitializeEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassInitializeEx as *const (), function: &about::ClassInitializeEx } },
        Export { name: "ClassInitializeMediaChangeDetection", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassInitializeMediaChangeDetection as *const (), function: &about::ClassInitializeMediaChangeDetection } },
        Export { name: "ClassInitializeSrbLookasideList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassInitializeSrbLookasideList as *const (), function: &about::ClassInitializeSrbLookasideList } },
        Export { name: "ClassInitializeTestUnitPolling", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassInitializeTestUnitPolling as *const (), function: &about::ClassInitializeTestUnitPolling } },
        Export { name: "ClassInternalIoControl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassInternalIoControl as *const (), function: &about::ClassInternalIoControl } },
        Export { name: "ClassInterpretSenseInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassInterpretSenseInfo as *const (), function: &about::ClassInterpretSenseInfo } },
        Export { name: "ClassInvalidateBusRelations", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassInvalidateBusRelations as *const (), function: &about::ClassInvalidateBusRelations } },
        Export { name: "ClassIoComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassIoComplete as *const (), function: &about::ClassIoComplete } },
        Export { name: "ClassIoCompleteAssociated", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassIoCompleteAssociated as *const (), function: &about::ClassIoCompleteAssociated } },
        Export { name: "ClassMarkChildMissing", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassMarkChildMissing as *const (), function: &about::ClassMarkChildMissing } },
        Export { name: "ClassMarkChildrenMissing", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassMarkChildrenMissing as *const (), function: &about::ClassMarkChildrenMissing } },
        Export { name: "ClassModeSense", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassModeSense as *const (), function: &about::ClassModeSense } },
        Export { name: "ClassNotifyFailurePredicted", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassNotifyFailurePredicted as *const (), function: &about::ClassNotifyFailurePredicted } },
        Export { name: "ClassQueryTimeOutRegistryValue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassQueryTimeOutRegistryValue as *const (), function: &about::ClassQueryTimeOutRegistryValue } },
        Export { name: "ClassReadDriveCapacity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassReadDriveCapacity as *const (), function: &about::ClassReadDriveCapacity } },
        Export { name: "ClassReleaseChildLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassReleaseChildLock as *const (), function: &about::ClassReleaseChildLock } },
        Export { name: "ClassReleaseQueue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassReleaseQueue as *const (), function: &about::ClassReleaseQueue } },
        Export { name: "ClassReleaseRemoveLock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassReleaseRemoveLock as *const (), function: &about::ClassReleaseRemoveLock } },
        Export { name: "ClassRemoveDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassRemoveDevice as *const (), function: &about::ClassRemoveDevice } },
        Export { name: "ClassResetMediaChangeTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassResetMediaChangeTimer as *const (), function: &about::ClassResetMediaChangeTimer } },
        Export { name: "ClassScanForSpecial", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassScanForSpecial as *const (), function: &about::ClassScanForSpecial } },
        Export { name: "ClassSendDeviceIoControlSynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSendDeviceIoControlSynchronous as *const (), function: &about::ClassSendDeviceIoControlSynchronous } },
        Export { name: "ClassSendIrpSynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSendIrpSynchronous as *const (), function: &about::ClassSendIrpSynchronous } },
        Export { name: "ClassSendSrbAsynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSendSrbAsynchronous as *const (), function: &about::ClassSendSrbAsynchronous } },
        Export { name: "ClassSendSrbSynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSendSrbSynchronous as *const (), function: &about::ClassSendSrbSynchronous } },
        Export { name: "ClassSendStartUnit", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSendStartUnit as *const (), function: &about::ClassSendStartUnit } },
        Export { name: "ClassSetDeviceParameter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSetDeviceParameter as *const (), function: &about::ClassSetDeviceParameter } },
        Export { name: "ClassSetFailurePredictionPoll", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSetFailurePredictionPoll as *const (), function: &about::ClassSetFailurePredictionPoll } },
        Export { name: "ClassSetMediaChangeState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSetMediaChangeState as *const (), function: &about::ClassSetMediaChangeState } },
        Export { name: "ClassSignalCompletion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSignalCompletion as *const (), function: &about::ClassSignalCompletion } },
        Export { name: "ClassSpinDownPowerHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSpinDownPowerHandler as *const (), function: &about::ClassSpinDownPowerHandler } },
        Export { name: "ClassSplitRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassSplitRequest as *const (), function: &about::ClassSplitRequest } },
        Export { name: "ClassStopUnitPowerHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassStopUnitPowerHandler as *const (), function: &about::ClassStopUnitPowerHandler } },
        Export { name: "ClassUpdateInformationInRegistry", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassUpdateInformationInRegistry as *const (), function: &about::ClassUpdateInformationInRegistry } },
        Export { name: "ClassWmiCompleteRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassWmiCompleteRequest as *const (), function: &about::ClassWmiCompleteRequest } },
        Export { name: "ClassWmiFireEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ClassWmiFireEvent as *const (), function: &about::ClassWmiFireEvent } },
    ];
}
