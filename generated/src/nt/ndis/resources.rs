// Written by `janus gen` from abi-specs/nt/ndis/resources.abi. Do not edit: change the spec and run `./x gen`.
//! Buses: resources, slots, ports and device memory.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisImmediateReadPciSlotInformation: Function = Function { id: 837, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], library: "NDIS.SYS", name: "NdisImmediateReadPciSlotInformation" };
    pub static NdisImmediateReadPortUchar: Function = Function { id: 838, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], library: "NDIS.SYS", name: "NdisImmediateReadPortUchar" };
    pub static NdisImmediateReadPortUlong: Function = Function { id: 839, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisImmediateReadPortUlong" };
    pub static NdisImmediateReadPortUshort: Function = Function { id: 840, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], library: "NDIS.SYS", name: "NdisImmediateReadPortUshort" };
    pub static NdisImmediateReadSharedMemory: Function = Function { id: 841, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "NDIS.SYS", name: "NdisImmediateReadSharedMemory" };
    pub static NdisImmediateWritePciSlotInformation: Function = Function { id: 842, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], library: "NDIS.SYS", name: "NdisImmediateWritePciSlotInformation" };
    pub static NdisImmediateWritePortUchar: Function = Function { id: 843, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisImmediateWritePortUchar" };
    pub static NdisImmediateWritePortUlong: Function = Function { id: 844, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisImmediateWritePortUlong" };
    pub static NdisImmediateWritePortUshort: Function = Function { id: 845, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisImmediateWritePortUshort" };
    pub static NdisImmediateWriteSharedMemory: Function = Function { id: 846, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "NDIS.SYS", name: "NdisImmediateWriteSharedMemory" };
    pub static NdisMDeregisterIoPortRange: Function = Function { id: 906, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterIoPortRange" };
    pub static NdisMMapIoSpace: Function = Function { id: 937, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMMapIoSpace" };
    pub static NdisMPciAssignResources: Function = Function { id: 942, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMPciAssignResources" };
    pub static NdisMQueryAdapterResources: Function = Function { id: 945, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMQueryAdapterResources" };
    pub static NdisMRegisterIoPortRange: Function = Function { id: 959, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMRegisterIoPortRange" };
    pub static NdisMUnmapIoSpace: Function = Function { id: 988, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMUnmapIoSpace" };
    pub static NdisOverrideBusNumber: Function = Function { id: 1018, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisOverrideBusNumber" };
    pub static NdisReadEisaSlotInformation: Function = Function { id: 1036, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisReadEisaSlotInformation" };
    pub static NdisReadEisaSlotInformationEx: Function = Function { id: 1037, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisReadEisaSlotInformationEx" };
    pub static NdisReadMcaPosInformation: Function = Function { id: 1038, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisReadMcaPosInformation" };
    pub static NdisReadPciSlotInformation: Function = Function { id: 1040, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], library: "NDIS.SYS", name: "NdisReadPciSlotInformation" };
    pub static NdisReadPcmciaAttributeMemory: Function = Function { id: 1041, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "NDIS.SYS", name: "NdisReadPcmciaAttributeMemory" };
    pub static NdisWritePciSlotInformation: Function = Function { id: 1127, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], library: "NDIS.SYS", name: "NdisWritePciSlotInformation" };
    pub static NdisWritePcmciaAttributeMemory: Function = Function { id: 1128, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "NDIS.SYS", name: "NdisWritePcmciaAttributeMemory" };
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
    pub unsafe extern "C" fn NdisImmediateReadPciSlotInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateReadPciSlotInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadPortUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateReadPortUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadPortUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateReadPortUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadPortUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateReadPortUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateReadSharedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateReadSharedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWritePciSlotInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateWritePciSlotInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWritePortUchar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateWritePortUchar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWritePortUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateWritePortUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWritePortUshort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateWritePortUshort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisImmediateWriteSharedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisImmediateWriteSharedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterIoPortRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterIoPortRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMMapIoSpace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMMapIoSpace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMPciAssignResources() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMPciAssignResources, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueryAdapterResources() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMQueryAdapterResources, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterIoPortRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterIoPortRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMUnmapIoSpace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMUnmapIoSpace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOverrideBusNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOverrideBusNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadEisaSlotInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadEisaSlotInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadEisaSlotInformationEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadEisaSlotInformationEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadMcaPosInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadMcaPosInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadPciSlotInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadPciSlotInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReadPcmciaAttributeMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReadPcmciaAttributeMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWritePciSlotInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWritePciSlotInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWritePcmciaAttributeMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWritePcmciaAttributeMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

