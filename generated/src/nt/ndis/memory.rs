// Written by `janus gen` from abi-specs/nt/ndis/memory.abi. Do not edit: change the spec and run `./x gen`.
//! Memory: pool, shared memory, map registers, scatter/gather, system DMA.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisAllocateMemory: Function = Function { id: 610, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisAllocateMemory" };
    pub static NdisAllocateMemoryWithTag: Function = Function { id: 611, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisAllocateMemoryWithTag" };
    pub static NdisCompleteDmaTransfer: Function = Function { id: 690, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisCompleteDmaTransfer" };
    pub static NdisFreeMemory: Function = Function { id: 753, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisFreeMemory" };
    pub static NdisFreeMemoryWithTag: Function = Function { id: 754, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeMemoryWithTag" };
    pub static NdisGetSharedDataAlignment: Function = Function { id: 798, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetSharedDataAlignment" };
    pub static NdisMAllocateMapRegisters: Function = Function { id: 871, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMAllocateMapRegisters" };
    pub static NdisMAllocateSharedMemory: Function = Function { id: 874, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }], library: "NDIS.SYS", name: "NdisMAllocateSharedMemory" };
    pub static NdisMAllocateSharedMemoryAsync: Function = Function { id: 875, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMAllocateSharedMemoryAsync" };
    pub static NdisMCompleteBufferPhysicalMapping: Function = Function { id: 898, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMCompleteBufferPhysicalMapping" };
    pub static NdisMDeregisterDmaChannel: Function = Function { id: 903, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterDmaChannel" };
    pub static NdisMFreeMapRegisters: Function = Function { id: 913, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMFreeMapRegisters" };
    pub static NdisMFreeSharedMemory: Function = Function { id: 916, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMFreeSharedMemory" };
    pub static NdisMGetDmaAlignment: Function = Function { id: 919, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMGetDmaAlignment" };
    pub static NdisMInitializeScatterGatherDma: Function = Function { id: 932, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMInitializeScatterGatherDma" };
    pub static NdisMReadDmaCounter: Function = Function { id: 952, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMReadDmaCounter" };
    pub static NdisMRegisterDmaChannel: Function = Function { id: 956, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMRegisterDmaChannel" };
    pub static NdisMStartBufferPhysicalMapping: Function = Function { id: 983, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 2, irql_high: 2, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisMStartBufferPhysicalMapping" };
    pub static NdisQueryMapRegisterCount: Function = Function { id: 1029, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisQueryMapRegisterCount" };
    pub static NdisSetupDmaTransfer: Function = Function { id: 1078, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisSetupDmaTransfer" };
    pub static NdisUpdateSharedMemory: Function = Function { id: 1098, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisUpdateSharedMemory" };
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
    pub unsafe extern "C" fn NdisAllocateMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateMemoryWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateMemoryWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteDmaTransfer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompleteDmaTransfer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeMemoryWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeMemoryWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetSharedDataAlignment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetSharedDataAlignment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocateMapRegisters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMAllocateMapRegisters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocateSharedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMAllocateSharedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMAllocateSharedMemoryAsync() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMAllocateSharedMemoryAsync, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCompleteBufferPhysicalMapping() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCompleteBufferPhysicalMapping, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterDmaChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterDmaChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMFreeMapRegisters() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMFreeMapRegisters, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMFreeSharedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMFreeSharedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMGetDmaAlignment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMGetDmaAlignment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMInitializeScatterGatherDma() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMInitializeScatterGatherDma, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMReadDmaCounter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMReadDmaCounter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterDmaChannel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterDmaChannel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMStartBufferPhysicalMapping() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMStartBufferPhysicalMapping, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryMapRegisterCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryMapRegisterCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetupDmaTransfer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetupDmaTransfer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUpdateSharedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisUpdateSharedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

