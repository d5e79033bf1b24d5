// Written by `janus gen` from abi-specs/nt/portcls.abi. Do not edit: change the spec and run `./x gen`.
//! Port class: the library of audio adapters.
//! Source: mingw-w64 ddk/portcls.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/portcls.abi";
    pub static PcAddAdapterDevice: Function = Function { id: 3281, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "portcls.sys", name: "PcAddAdapterDevice" };
    pub static PcAddContentHandlers: Function = Function { id: 3282, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 14, library: "portcls.sys", name: "PcAddContentHandlers" };
    pub static PcCompleteIrp: Function = Function { id: 3283, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "portcls.sys", name: "PcCompleteIrp" };
    pub static PcCompletePendingPropertyRequest: Function = Function { id: 3284, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "portcls.sys", name: "PcCompletePendingPropertyRequest" };
    pub static PcCreateContentMixed: Function = Function { id: 3285, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 17, library: "portcls.sys", name: "PcCreateContentMixed" };
    pub static PcDestroyContent: Function = Function { id: 3286, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "portcls.sys", name: "PcDestroyContent" };
    pub static PcDispatchIrp: Function = Function { id: 3287, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "portcls.sys", name: "PcDispatchIrp" };
    pub static PcForwardContentToDeviceObject: Function = Function { id: 3288, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "portcls.sys", name: "PcForwardContentToDeviceObject" };
    pub static PcForwardContentToFileObject: Function = Function { id: 3289, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 21, library: "portcls.sys", name: "PcForwardContentToFileObject" };
    pub static PcForwardContentToInterface: Function = Function { id: 3290, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 22, library: "portcls.sys", name: "PcForwardContentToInterface" };
    pub static PcForwardIrpSynchronous: Function = Function { id: 3291, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 23, library: "portcls.sys", name: "PcForwardIrpSynchronous" };
    pub static PcGetContentRights: Function = Function { id: 3292, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "portcls.sys", name: "PcGetContentRights" };
    pub static PcGetDeviceProperty: Function = Function { id: 3293, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 25, library: "portcls.sys", name: "PcGetDeviceProperty" };
    pub static PcGetTimeInterval: Function = Function { id: 3294, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "portcls.sys", name: "PcGetTimeInterval" };
    pub static PcInitializeAdapterDriver: Function = Function { id: 3295, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 33, library: "portcls.sys", name: "PcInitializeAdapterDriver" };
    pub static PcNewDmaChannel: Function = Function { id: 3296, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 38, library: "portcls.sys", name: "PcNewDmaChannel" };
    pub static PcNewInterruptSync: Function = Function { id: 3297, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 45, library: "portcls.sys", name: "PcNewInterruptSync" };
    pub static PcNewMiniport: Function = Function { id: 3298, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 52, library: "portcls.sys", name: "PcNewMiniport" };
    pub static PcNewPort: Function = Function { id: 3299, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 53, library: "portcls.sys", name: "PcNewPort" };
    pub static PcNewRegistryKey: Function = Function { id: 3300, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 54, library: "portcls.sys", name: "PcNewRegistryKey" };
    pub static PcNewResourceList: Function = Function { id: 3301, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 65, library: "portcls.sys", name: "PcNewResourceList" };
    pub static PcNewResourceSublist: Function = Function { id: 3302, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 72, library: "portcls.sys", name: "PcNewResourceSublist" };
    pub static PcNewServiceGroup: Function = Function { id: 3303, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 79, library: "portcls.sys", name: "PcNewServiceGroup" };
    pub static PcRegisterAdapterPowerManagement: Function = Function { id: 3304, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 80, library: "portcls.sys", name: "PcRegisterAdapterPowerManagement" };
    pub static PcRegisterIoTimeout: Function = Function { id: 3305, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 81, library: "portcls.sys", name: "PcRegisterIoTimeout" };
    pub static PcRegisterPhysicalConnection: Function = Function { id: 3306, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 86, library: "portcls.sys", name: "PcRegisterPhysicalConnection" };
    pub static PcRegisterPhysicalConnectionFromExternal: Function = Function { id: 3307, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 93, library: "portcls.sys", name: "PcRegisterPhysicalConnectionFromExternal" };
    pub static PcRegisterPhysicalConnectionToExternal: Function = Function { id: 3308, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 100, library: "portcls.sys", name: "PcRegisterPhysicalConnectionToExternal" };
    pub static PcRegisterSubdevice: Function = Function { id: 3309, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 107, library: "portcls.sys", name: "PcRegisterSubdevice" };
    pub static PcRequestNewPowerState: Function = Function { id: 3310, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 108, library: "portcls.sys", name: "PcRequestNewPowerState" };
    pub static PcUnregisterIoTimeout: Function = Function { id: 3311, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 109, library: "portcls.sys", name: "PcUnregisterIoTimeout" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcAddAdapterDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcAddAdapterDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcAddContentHandlers() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcAddContentHandlers, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcCompleteIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcCompleteIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcCompletePendingPropertyRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcCompletePendingPropertyRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcCreateContentMixed() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcCreateContentMixed, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcDestroyContent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcDestroyContent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcDispatchIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcDispatchIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcForwardContentToDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcForwardContentToDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcForwardContentToFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcForwardContentToFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcForwardContentToInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcForwardContentToInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcForwardIrpSynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcForwardIrpSynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcGetContentRights() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcGetContentRights, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcGetDeviceProperty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcGetDeviceProperty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcGetTimeInterval() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcGetTimeInterval, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcInitializeAdapterDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcInitializeAdapterDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcNewDmaChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcNewDmaChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcNewInterruptSync() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcNewInterruptSync, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcNewMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcNewMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcNewPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcNewPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcNewRegistryKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcNewRegistryKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcNewResourceList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcNewResourceList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcNewResourceSublist() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcNewResourceSublist, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcNewServiceGroup() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcNewServiceGroup, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcRegisterAdapterPowerManagement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcRegisterAdapterPowerManagement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcRegisterIoTimeout() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcRegisterIoTimeout, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcRegisterPhysicalConnection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcRegisterPhysicalConnection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcRegisterPhysicalConnectionFromExternal() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcRegisterPhysicalConnectionFromExternal, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcRegisterPhysicalConnectionToExternal() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcRegisterPhysicalConnectionToExternal, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcRegisterSubdevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcRegisterSubdevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcRequestNewPowerState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcRequestNewPowerState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.portcls.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PcUnregisterIoTimeout() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PcUnregisterIoTimeout, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.portcls.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// portcls.sys as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "portcls.sys", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "PcAddAdapterDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcAddAdapterDevice as *const (), function: &about::PcAddAdapterDevice } },
        Export { name: "PcAddContentHandlers", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcAddContentHandlers as *const (), function: &about::PcAddContentHandlers } },
        Export { name: "PcCompleteIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcCompleteIrp as *const (), function: &about::PcCompleteIrp } },
        Export { name: "PcCompletePendingPropertyRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcCompletePendingPropertyRequest as *const (), function: &about::PcCompletePendingPropertyRequest } },
        Export { name: "PcCreateContentMixed", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcCreateContentMixed as *const (), function: &about::PcCreateContentMixed } },
        Export { name: "PcDestroyContent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcDestroyContent as *const (), function: &about::PcDestroyContent } },
        Export { name: "PcDispatchIrp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcDispatchIrp as *const (), function: &about::PcDispatchIrp } },
        Export { name: "PcForwardContentToDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcForwardContentToDeviceObject as *const (), function: &about::PcForwardContentToDeviceObject } },
        Export { name: "PcForwardContentToFileObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcForwardContentToFileObject as *const (), function: &about::PcForwardContentToFileObject } },
        Export { name: "PcForwardContentToInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcForwardContentToInterface as *const (), function: &about::PcForwardContentToInterface } },
        Export { name: "PcForwardIrpSynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcForwardIrpSynchronous as *const (), function: &about::PcForwardIrpSynchronous } },
        Export { name: "PcGetContentRights", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcGetContentRights as *const (), function: &about::PcGetContentRights } },
        Export { name: "PcGetDeviceProperty", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcGetDeviceProperty as *const (), function: &about::PcGetDeviceProperty } },
        Export { name: "PcGetTimeInterval", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcGetTimeInterval as *const (), function: &about::PcGetTimeInterval } },
        Export { name: "PcInitializeAdapterDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcInitializeAdapterDriver as *const (), function: &about::PcInitializeAdapterDriver } },
        Export { name: "PcNewDmaChannel", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcNewDmaChannel as *const (), function: &about::PcNewDmaChannel } },
        Export { name: "PcNewInterruptSync", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcNewInterruptSync as *const (), function: &about::PcNewInterruptSync } },
        Export { name: "PcNewMiniport", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcNewMiniport as *const (), function: &about::PcNewMiniport } },
        Export { name: "PcNewPort", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcNewPort as *const (), function: &about::PcNewPort } },
        Export { name: "PcNewRegistryKey", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcNewRegistryKey as *const (), function: &about::PcNewRegistryKey } },
        Export { name: "PcNewResourceList", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcNewResourceList as *const (), function: &about::PcNewResourceList } },
        Export { name: "PcNewResourceSublist", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcNewResourceSublist as *const (), function: &about::PcNewResourceSublist } },
        Export { name: "PcNewServiceGroup", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcNewServiceGroup as *const (), function: &about::PcNewServiceGroup } },
        Export { name: "PcRegisterAdapterPowerManagement", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcRegisterAdapterPowerManagement as *const (), function: &about::PcRegisterAdapterPowerManagement } },
        Export { name: "PcRegisterIoTimeout", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcRegisterIoTimeout as *const (), function: &about::PcRegisterIoTimeout } },
        Export { name: "PcRegisterPhysicalConnection", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcRegisterPhysicalConnection as *const (), function: &about::PcRegisterPhysicalConnection } },
        Export { name: "PcRegisterPhysicalConnectionFromExternal", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcRegisterPhysicalConnectionFromExternal as *const (), function: &about::PcRegisterPhysicalConnectionFromExternal } },
        Export { name: "PcRegisterPhysicalConnectionToExternal", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcRegisterPhysicalConnectionToExternal as *const (), function: &about::PcRegisterPhysicalConnectionToExternal } },
        Export { name: "PcRegisterSubdevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcRegisterSubdevice as *const (), function: &about::PcRegisterSubdevice } },
        Export { name: "PcRequestNewPowerState", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcRequestNewPowerState as *const (), function: &about::PcRequestNewPowerState } },
        Export { name: "PcUnregisterIoTimeout", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PcUnregisterIoTimeout as *const (), function: &about::PcUnregisterIoTimeout } },
    ];
}
