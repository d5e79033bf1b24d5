// Written by `janus gen` from abi-specs/nt/ndis/intermediate.abi. Do not edit: change the spec and run `./x gen`.
//! Intermediate drivers: miniports on top of other adapters.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/intermediate.abi";
    pub static NdisIMAssociateMiniport: Function = Function { id: 817, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "NDIS.SYS", name: "NdisIMAssociateMiniport" };
    pub static NdisIMCancelInitializeDeviceInstance: Function = Function { id: 818, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 8, library: "NDIS.SYS", name: "NdisIMCancelInitializeDeviceInstance" };
    pub static NdisIMCopySendCompletePerPacketInfo: Function = Function { id: 819, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "NDIS.SYS", name: "NdisIMCopySendCompletePerPacketInfo" };
    pub static NdisIMCopySendPerPacketInfo: Function = Function { id: 820, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "NDIS.SYS", name: "NdisIMCopySendPerPacketInfo" };
    pub static NdisIMDeInitializeDeviceInstance: Function = Function { id: 821, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "NDIS.SYS", name: "NdisIMDeInitializeDeviceInstance" };
    pub static NdisIMDeregisterLayeredMiniport: Function = Function { id: 822, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "NDIS.SYS", name: "NdisIMDeregisterLayeredMiniport" };
    pub static NdisIMGetBindingContext: Function = Function { id: 823, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "NDIS.SYS", name: "NdisIMGetBindingContext" };
    pub static NdisIMGetCurrentPacketStack: Function = Function { id: 824, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 17, library: "NDIS.SYS", name: "NdisIMGetCurrentPacketStack" };
    pub static NdisIMGetDeviceContext: Function = Function { id: 825, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "NDIS.SYS", name: "NdisIMGetDeviceContext" };
    pub static NdisIMInitializeDeviceInstance: Function = Function { id: 826, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "NDIS.SYS", name: "NdisIMInitializeDeviceInstance" };
    pub static NdisIMInitializeDeviceInstanceEx: Function = Function { id: 827, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 20, library: "NDIS.SYS", name: "NdisIMInitializeDeviceInstanceEx" };
    pub static NdisIMNotifyPnPEvent: Function = Function { id: 828, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 25, library: "NDIS.SYS", name: "NdisIMNotifyPnPEvent" };
    pub static NdisIMQueueMiniportCallback: Function = Function { id: 829, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 26, library: "NDIS.SYS", name: "NdisIMQueueMiniportCallback" };
    pub static NdisIMRegisterLayeredMiniport: Function = Function { id: 830, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 31, library: "NDIS.SYS", name: "NdisIMRegisterLayeredMiniport" };
    pub static NdisIMRevertBack: Function = Function { id: 831, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "NDIS.SYS", name: "NdisIMRevertBack" };
    pub static NdisIMSwitchToMiniport: Function = Function { id: 832, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 38, library: "NDIS.SYS", name: "NdisIMSwitchToMiniport" };
    pub static NdisIMVBusDeviceAdd: Function = Function { id: 833, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "NDIS.SYS", name: "NdisIMVBusDeviceAdd" };
    pub static NdisIMVBusDeviceRemove: Function = Function { id: 834, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 40, library: "NDIS.SYS", name: "NdisIMVBusDeviceRemove" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMAssociateMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMAssociateMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMCancelInitializeDeviceInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMCancelInitializeDeviceInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMCopySendCompletePerPacketInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMCopySendCompletePerPacketInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMCopySendPerPacketInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMCopySendPerPacketInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMDeInitializeDeviceInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMDeInitializeDeviceInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMDeregisterLayeredMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMDeregisterLayeredMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMGetBindingContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMGetBindingContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMGetCurrentPacketStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMGetCurrentPacketStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMGetDeviceContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMGetDeviceContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMInitializeDeviceInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMInitializeDeviceInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMInitializeDeviceInstanceEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMInitializeDeviceInstanceEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMNotifyPnPEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMNotifyPnPEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMQueueMiniportCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMQueueMiniportCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMRegisterLayeredMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMRegisterLayeredMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMRevertBack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMRevertBack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMSwitchToMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMSwitchToMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMVBusDeviceAdd() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMVBusDeviceAdd, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisIMVBusDeviceRemove() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisIMVBusDeviceRemove, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

