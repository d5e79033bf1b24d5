// Written by `janus gen` from abi-specs/nt/tdi.abi. Do not edit: change the spec and run `./x gen`.
//! Transport driver interface.
//! Source: mingw-w64 ddk/tdikrnl.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/tdi.abi";
    pub static TdiBuildNetbiosAddress: Function = Function { id: 3418, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 7, library: "TDI.SYS", name: "TdiBuildNetbiosAddress" };
    pub static TdiBuildNetbiosAddressEa: Function = Function { id: 3419, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 8, library: "TDI.SYS", name: "TdiBuildNetbiosAddressEa" };
    pub static TdiCopyBufferToMdl: Function = Function { id: 3420, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 9, library: "TDI.SYS", name: "TdiCopyBufferToMdl" };
    pub static TdiCopyMdlChainToMdlChain: Function = Function { id: 3421, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 17, library: "TDI.SYS", name: "TdiCopyMdlChainToMdlChain" };
    pub static TdiCopyMdlToBuffer: Function = Function { id: 3422, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 24, library: "TDI.SYS", name: "TdiCopyMdlToBuffer" };
    pub static TdiDefaultChainedRcvDatagramHandler: Function = Function { id: 3423, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "TDI.SYS", name: "TdiDefaultChainedRcvDatagramHandler" };
    pub static TdiDefaultChainedRcvExpeditedHandler: Function = Function { id: 3424, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 44, library: "TDI.SYS", name: "TdiDefaultChainedRcvExpeditedHandler" };
    pub static TdiDefaultChainedReceiveHandler: Function = Function { id: 3425, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "TDI.SYS", name: "TdiDefaultChainedReceiveHandler" };
    pub static TdiDefaultConnectHandler: Function = Function { id: 3426, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 62, library: "TDI.SYS", name: "TdiDefaultConnectHandler" };
    pub static TdiDefaultDisconnectHandler: Function = Function { id: 3427, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "TDI.SYS", name: "TdiDefaultDisconnectHandler" };
    pub static TdiDefaultErrorHandler: Function = Function { id: 3428, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 82, library: "TDI.SYS", name: "TdiDefaultErrorHandler" };
    pub static TdiDefaultRcvDatagramHandler: Function = Function { id: 3429, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 10, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 83, library: "TDI.SYS", name: "TdiDefaultRcvDatagramHandler" };
    pub static TdiDefaultRcvExpeditedHandler: Function = Function { id: 3430, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 96, library: "TDI.SYS", name: "TdiDefaultRcvExpeditedHandler" };
    pub static TdiDefaultReceiveHandler: Function = Function { id: 3431, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 106, library: "TDI.SYS", name: "TdiDefaultReceiveHandler" };
    pub static TdiDefaultSendPossibleHandler: Function = Function { id: 3432, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 116, library: "TDI.SYS", name: "TdiDefaultSendPossibleHandler" };
    pub static TdiDeregisterAddressChangeHandler: Function = Function { id: 3433, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 121, library: "TDI.SYS", name: "TdiDeregisterAddressChangeHandler" };
    pub static TdiDeregisterDeviceObject: Function = Function { id: 3434, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 122, library: "TDI.SYS", name: "TdiDeregisterDeviceObject" };
    pub static TdiDeregisterNetAddress: Function = Function { id: 3435, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 123, library: "TDI.SYS", name: "TdiDeregisterNetAddress" };
    pub static TdiDeregisterPnPHandlers: Function = Function { id: 3436, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 124, library: "TDI.SYS", name: "TdiDeregisterPnPHandlers" };
    pub static TdiDeregisterProvider: Function = Function { id: 3437, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 125, library: "TDI.SYS", name: "TdiDeregisterProvider" };
    pub static TdiEnumerateAddresses: Function = Function { id: 3438, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 126, library: "TDI.SYS", name: "TdiEnumerateAddresses" };
    pub static TdiInitialize: Function = Function { id: 3439, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 127, library: "TDI.SYS", name: "TdiInitialize" };
    pub static TdiMapUserRequest: Function = Function { id: 3440, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 128, library: "TDI.SYS", name: "TdiMapUserRequest" };
    pub static TdiMatchPdoWithChainedReceiveContext: Function = Function { id: 3441, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 129, library: "TDI.SYS", name: "TdiMatchPdoWithChainedReceiveContext" };
    pub static TdiPnPPowerComplete: Function = Function { id: 3442, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 130, library: "TDI.SYS", name: "TdiPnPPowerComplete" };
    pub static TdiPnPPowerRequest: Function = Function { id: 3443, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 131, library: "TDI.SYS", name: "TdiPnPPowerRequest" };
    pub static TdiProviderReady: Function = Function { id: 3444, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 138, library: "TDI.SYS", name: "TdiProviderReady" };
    pub static TdiRegisterAddressChangeHandler: Function = Function { id: 3445, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 139, library: "TDI.SYS", name: "TdiRegisterAddressChangeHandler" };
    pub static TdiRegisterDeviceObject: Function = Function { id: 3446, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 144, library: "TDI.SYS", name: "TdiRegisterDeviceObject" };
    pub static TdiRegisterNetAddress: Function = Function { id: 3447, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 145, library: "TDI.SYS", name: "TdiRegisterNetAddress" };
    pub static TdiRegisterNotificationHandler: Function = Function { id: 3448, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 151, library: "TDI.SYS", name: "TdiRegisterNotificationHandler" };
    pub static TdiRegisterPnPHandlers: Function = Function { id: 3449, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 156, library: "TDI.SYS", name: "TdiRegisterPnPHandlers" };
    pub static TdiRegisterProvider: Function = Function { id: 3450, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 161, library: "TDI.SYS", name: "TdiRegisterProvider" };
    pub static TdiReturnChainedReceives: Function = Function { id: 3451, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 162, library: "TDI.SYS", name: "TdiReturnChainedReceives" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiBuildNetbiosAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiBuildNetbiosAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiBuildNetbiosAddressEa() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiBuildNetbiosAddressEa, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiCopyBufferToMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiCopyBufferToMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiCopyMdlChainToMdlChain() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiCopyMdlChainToMdlChain, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiCopyMdlToBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiCopyMdlToBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultChainedRcvDatagramHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultChainedRcvDatagramHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultChainedRcvExpeditedHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultChainedRcvExpeditedHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultChainedReceiveHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultChainedReceiveHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultConnectHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultConnectHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultDisconnectHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultDisconnectHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultErrorHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultErrorHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultRcvDatagramHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultRcvDatagramHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultRcvExpeditedHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultRcvExpeditedHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultReceiveHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultReceiveHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDefaultSendPossibleHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDefaultSendPossibleHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDeregisterAddressChangeHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDeregisterAddressChangeHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDeregisterDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDeregisterDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDeregisterNetAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDeregisterNetAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDeregisterPnPHandlers() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDeregisterPnPHandlers, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiDeregisterProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiDeregisterProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiEnumerateAddresses() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiEnumerateAddresses, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiMapUserRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiMapUserRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiMatchPdoWithChainedReceiveContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiMatchPdoWithChainedReceiveContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiPnPPowerComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiPnPPowerComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiPnPPowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiPnPPowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiProviderReady() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiProviderReady, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiRegisterAddressChangeHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiRegisterAddressChangeHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiRegisterDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiRegisterDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiRegisterNetAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiRegisterNetAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiRegisterNotificationHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiRegisterNotificationHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiRegisterPnPHandlers() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiRegisterPnPHandlers, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiRegisterProvider() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiRegisterProvider, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.tdi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TdiReturnChainedReceives() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TdiReturnChainedReceives, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.tdi.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// TDI.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "TDI.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "TdiBuildNetbiosAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiBuildNetbiosAddress as *const (), function: &about::TdiBuildNetbiosAddress } },
        Export { name: "TdiBuildNetbiosAddressEa", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiBuildNetbiosAddressEa as *const (), function: &about::TdiBuildNetbiosAddressEa } },
        Export { name: "TdiCopyBufferToMdl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiCopyBufferToMdl as *const (), function: &about::TdiCopyBufferToMdl } },
        Export { name: "TdiCopyMdlChainToMdlChain", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiCopyMdlChainToMdlChain as *const (), function: &about::TdiCopyMdlChainToMdlChain } },
        Export { name: "TdiCopyMdlToBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiCopyMdlToBuffer as *const (), function: &about::TdiCopyMdlToBuffer } },
        Export { name: "TdiDefaultChainedRcvDatagramHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultChainedRcvDatagramHandler as *const (), function: &about::TdiDefaultChainedRcvDatagramHandler } },
        Export { name: "TdiDefaultChainedRcvExpeditedHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultChainedRcvExpeditedHandler as *const (), function: &about::TdiDefaultChainedRcvExpeditedHandler } },
        Export { name: "TdiDefaultChainedReceiveHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultChainedReceiveHandler as *const (), function: &about::TdiDefaultChainedReceiveHandler } },
        Export { name: "TdiDefaultConnectHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultConnectHandler as *const (), function: &about::TdiDefaultConnectHandler } },
        Export { name: "TdiDefaultDisconnectHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultDisconnectHandler as *const (), function: &about::TdiDefaultDisconnectHandler } },
        Export { name: "TdiDefaultErrorHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultErrorHandler as *const (), function: &about::TdiDefaultErrorHandler } },
        Export { name: "TdiDefaultRcvDatagramHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultRcvDatagramHandler as *const (), function: &about::TdiDefaultRcvDatagramHandler } },
        Export { name: "TdiDefaultRcvExpeditedHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultRcvExpeditedHandler as *const (), function: &about::TdiDefaultRcvExpeditedHandler } },
        Export { name: "TdiDefaultReceiveHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultReceiveHandler as *const (), function: &about::TdiDefaultReceiveHandler } },
        Export { name: "TdiDefaultSendPossibleHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDefaultSendPossibleHandler as *const (), function: &about::TdiDefaultSendPossibleHandler } },
        Export { name: "TdiDeregisterAddressChangeHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDeregisterAddressChangeHandler as *const (), function: &about::TdiDeregisterAddressChangeHandler } },
        Export { name: "TdiDeregisterDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDeregisterDeviceObject as *const (), function: &about::TdiDeregisterDeviceObject } },
        Export { name: "TdiDeregisterNetAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDeregisterNetAddress as *const (), function: &about::TdiDeregisterNetAddress } },
        Export { name: "TdiDeregisterPnPHandlers", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDeregisterPnPHandlers as *const (), function: &about::TdiDeregisterPnPHandlers } },
        Export { name: "TdiDeregisterProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiDeregisterProvider as *const (), function: &about::TdiDeregisterProvider } },
        Export { name: "TdiEnumerateAddresses", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiEnumerateAddresses as *const (), function: &about::TdiEnumerateAddresses } },
        Export { name: "TdiInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiInitialize as *const (), function: &about::TdiInitialize } },
        Export { name: "TdiMapUserRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiMapUserRequest as *const (), function: &about::TdiMapUserRequest } },
        Export { name: "TdiMatchPdoWithChainedReceiveContext", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiMatchPdoWithChainedReceiveContext as *const (), function: &about::TdiMatchPdoWithChainedReceiveContext } },
        Export { name: "TdiPnPPowerComplete", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiPnPPowerComplete as *const (), function: &about::TdiPnPPowerComplete } },
        Export { name: "TdiPnPPowerRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiPnPPowerRequest as *const (), function: &about::TdiPnPPowerRequest } },
        Export { name: "TdiProviderReady", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiProviderReady as *const (), function: &about::TdiProviderReady } },
        Export { name: "TdiRegisterAddressChangeHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiRegisterAddressChangeHandler as *const (), function: &about::TdiRegisterAddressChangeHandler } },
        Export { name: "TdiRegisterDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiRegisterDeviceObject as *const (), function: &about::TdiRegisterDeviceObject } },
        Export { name: "TdiRegisterNetAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiRegisterNetAddress as *const (), function: &about::TdiRegisterNetAddress } },
        Export { name: "TdiRegisterNotificationHandler", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiRegisterNotificationHandler as *const (), function: &about::TdiRegisterNotificationHandler } },
        Export { name: "TdiRegisterPnPHandlers", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiRegisterPnPHandlers as *const (), function: &about::TdiRegisterPnPHandlers } },
        Export { name: "TdiRegisterProvider", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiRegisterProvider as *const (), function: &about::TdiRegisterProvider } },
        Export { name: "TdiReturnChainedReceives", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::TdiReturnChainedReceives as *const (), function: &about::TdiReturnChainedReceives } },
    ];
}
