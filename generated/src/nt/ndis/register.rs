// Written by `janus gen` from abi-specs/nt/ndis/register.abi. Do not edit: change the spec and run `./x gen`.
//! Wrappers, miniports and what they say of themselves.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisGetDriverHandle: Function = Function { id: 778, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisGetDriverHandle" };
    pub static NdisGetRoutineAddress: Function = Function { id: 794, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisGetRoutineAddress" };
    pub static NdisGetVersion: Function = Function { id: 803, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetVersion" };
    pub static NdisInitializeWrapper: Function = Function { id: 853, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisInitializeWrapper" };
    pub static NdisMDeregisterAdapterShutdownHandler: Function = Function { id: 901, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterAdapterShutdownHandler" };
    pub static NdisMDeregisterDevice: Function = Function { id: 902, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterDevice" };
    pub static NdisMGetDeviceProperty: Function = Function { id: 918, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMGetDeviceProperty" };
    pub static NdisMPromoteMiniport: Function = Function { id: 943, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMPromoteMiniport" };
    pub static NdisMQueryAdapterInstanceName: Function = Function { id: 944, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisMQueryAdapterInstanceName" };
    pub static NdisMRegisterAdapterShutdownHandler: Function = Function { id: 954, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMRegisterAdapterShutdownHandler" };
    pub static NdisMRegisterDevice: Function = Function { id: 955, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMRegisterDevice" };
    pub static NdisMRegisterMiniport: Function = Function { id: 960, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMRegisterMiniport" };
    pub static NdisMRegisterUnloadHandler: Function = Function { id: 963, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMRegisterUnloadHandler" };
    pub static NdisMRemoveMiniport: Function = Function { id: 965, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMRemoveMiniport" };
    pub static NdisMSetAttributes: Function = Function { id: 973, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMSetAttributes" };
    pub static NdisMSetAttributesEx: Function = Function { id: 974, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMSetAttributesEx" };
    pub static NdisMSetMiniportSecondary: Function = Function { id: 978, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMSetMiniportSecondary" };
    pub static NdisTerminateWrapper: Function = Function { id: 1083, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisTerminateWrapper" };
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
    pub unsafe extern "C" fn NdisGetDriverHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetDriverHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetRoutineAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetRoutineAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeWrapper() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInitializeWrapper, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterAdapterShutdownHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterAdapterShutdownHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetDeviceProperty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMGetDeviceProperty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMPromoteMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMPromoteMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueryAdapterInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMQueryAdapterInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterAdapterShutdownHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterAdapterShutdownHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterUnloadHandler() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterUnloadHandler, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRemoveMiniport() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRemoveMiniport, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetAttributesEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetAttributesEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetMiniportSecondary() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetMiniportSecondary, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTerminateWrapper() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTerminateWrapper, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

