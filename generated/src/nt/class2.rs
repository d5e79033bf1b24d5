// Written by `janus gen` from abi-specs/nt/class2.abi. Do not edit: change the spec and run `./x gen`.
//! Library of the storage class drivers of NT 4.
//! Source: mingw-w64 ddk/classpnp.h; Windows NT 4 DDK documentation; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/class2.abi";
    pub static ScsiClassAsynchronousCompletion: Function = Function { id: 16, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "CLASS2.SYS", name: "ScsiClassAsynchronousCompletion" };
    pub static ScsiClassBuildRequest: Function = Function { id: 17, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "CLASS2.SYS", name: "ScsiClassBuildRequest" };
    pub static ScsiClassClaimDevice: Function = Function { id: 18, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 9, library: "CLASS2.SYS", name: "ScsiClassClaimDevice" };
    pub static ScsiClassCreateDeviceObject: Function = Function { id: 19, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 15, library: "CLASS2.SYS", name: "ScsiClassCreateDeviceObject" };
    pub static ScsiClassDeviceControl: Function = Function { id: 20, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 22, library: "CLASS2.SYS", name: "ScsiClassDeviceControl" };
    pub static ScsiClassFindModePage: Function = Function { id: 21, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 23, library: "CLASS2.SYS", name: "ScsiClassFindModePage" };
    pub static ScsiClassFindUnclaimedDevices: Function = Function { id: 22, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "CLASS2.SYS", name: "ScsiClassFindUnclaimedDevices" };
    pub static ScsiClassGetCapabilities: Function = Function { id: 23, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 25, library: "CLASS2.SYS", name: "ScsiClassGetCapabilities" };
    pub static ScsiClassGetInquiryData: Function = Function { id: 24, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 26, library: "CLASS2.SYS", name: "ScsiClassGetInquiryData" };
    pub static ScsiClassInitialize: Function = Function { id: 25, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 27, library: "CLASS2.SYS", name: "ScsiClassInitialize" };
    pub static ScsiClassInitializeSrbLookasideList: Function = Function { id: 26, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "CLASS2.SYS", name: "ScsiClassInitializeSrbLookasideList" };
    pub static ScsiClassInterpretSenseInfo: Function = Function { id: 27, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 29, library: "CLASS2.SYS", name: "ScsiClassInterpretSenseInfo" };
    pub static ScsiClassIoComplete: Function = Function { id: 28, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "CLASS2.SYS", name: "ScsiClassIoComplete" };
    pub static ScsiClassModeSense: Function = Function { id: 29, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "CLASS2.SYS", name: "ScsiClassModeSense" };
    pub static ScsiClassQueryTimeOutRegistryValue: Function = Function { id: 30, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 44, library: "CLASS2.SYS", name: "ScsiClassQueryTimeOutRegistryValue" };
    pub static ScsiClassReadDriveCapacity: Function = Function { id: 31, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "CLASS2.SYS", name: "ScsiClassReadDriveCapacity" };
    pub static ScsiClassReleaseQueue: Function = Function { id: 32, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "CLASS2.SYS", name: "ScsiClassReleaseQueue" };
    pub static ScsiClassSendSrbAsynchronous: Function = Function { id: 33, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 47, library: "CLASS2.SYS", name: "ScsiClassSendSrbAsynchronous" };
    pub static ScsiClassSendSrbSynchronous: Function = Function { id: 34, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 55, library: "CLASS2.SYS", name: "ScsiClassSendSrbSynchronous" };
    pub static ScsiClassSplitRequest: Function = Function { id: 35, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 62, library: "CLASS2.SYS", name: "ScsiClassSplitRequest" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassAsynchronousCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassAsynchronousCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassBuildRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassBuildRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassClaimDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassClaimDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassCreateDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassCreateDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassDeviceControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassDeviceControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassFindModePage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassFindModePage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassFindUnclaimedDevices() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassFindUnclaimedDevices, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassGetCapabilities() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassGetCapabilities, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassGetInquiryData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassGetInquiryData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassInitializeSrbLookasideList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassInitializeSrbLookasideList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassInterpretSenseInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassInterpretSenseInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassIoComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassIoComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassModeSense() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassModeSense, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassQueryTimeOutRegistryValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassQueryTimeOutRegistryValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassReadDriveCapacity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassReadDriveCapacity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassReleaseQueue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassReleaseQueue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassSendSrbAsynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassSendSrbAsynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassSendSrbSynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassSendSrbSynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.class2.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ScsiClassSplitRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ScsiClassSplitRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.class2.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// CLASS2.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "CLASS2.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "ScsiClassAsynchronousCompletion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassAsynchronousCompletion as *const (), function: &about::ScsiClassAsynchronousCompletion } },
        Export { name: "ScsiClassBuildRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassBuildRequest as *const (), function: &about::ScsiClassBuildRequest } },
        Export { name: "ScsiClassClaimDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassClaimDevice as *const (), function: &about::ScsiClassClaimDevice } },
        Export { name: "ScsiClassCreateDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassCreateDeviceObject as *const (), function: &about::ScsiClassCreateDeviceObject } },
        Export { name: "ScsiClassDeviceControl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassDeviceControl as *const (), function: &about::ScsiClassDeviceControl } },
        Export { name: "ScsiClassFindModePage", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassFindModePage as *const (), function: &about::ScsiClassFindModePage } },
        Export { name: "ScsiClassFindUnclaimedDevices", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassFindUnclaimedDevices as *const (), function: &about::ScsiClassFindUnclaimedDevices } },
        Export { name: "ScsiClassGetCapabilities", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassGetCapabilities as *const (), function: &about::ScsiClassGetCapabilities } },
        Export { name: "ScsiClassGetInquiryData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassGetInquiryData as *const (), function: &about::ScsiClassGetInquiryData } },
        Export { name: "ScsiClassInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassInitialize as *const (), function: &about::ScsiClassInitialize } },
        Export { name: "ScsiClassInitializeSrbLookasideList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassInitializeSrbLookasideList as *const (), function: &about::ScsiClassInitializeSrbLookasideList } },
        Export { name: "ScsiClassInterpretSenseInfo", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassInterpretSenseInfo as *const (), function: &about::ScsiClassInterpretSenseInfo } },
        Export { name: "ScsiClassIoComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassIoComplete as *const (), function: &about::ScsiClassIoComplete } },
        Export { name: "ScsiClassModeSense", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassModeSense as *const (), function: &about::ScsiClassModeSense } },
        Export { name: "ScsiClassQueryTimeOutRegistryValue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassQueryTimeOutRegistryValue as *const (), function: &about::ScsiClassQueryTimeOutRegistryValue } },
        Export { name: "ScsiClassReadDriveCapacity", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassReadDriveCapacity as *const (), function: &about::ScsiClassReadDriveCapacity } },
        Export { name: "ScsiClassReleaseQueue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassReleaseQueue as *const (), function: &about::ScsiClassReleaseQueue } },
        Export { name: "ScsiClassSendSrbAsynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassSendSrbAsynchronous as *const (), function: &about::ScsiClassSendSrbAsynchronous } },
        Export { name: "ScsiClassSendSrbSynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassSendSrbSynchronous as *const (), function: &about::ScsiClassSendSrbSynchronous } },
        Export { name: "ScsiClassSplitRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ScsiClassSplitRequest as *const (), function: &about::ScsiClassSplitRequest } },
    ];
}
