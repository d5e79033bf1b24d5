// Written by `janus gen` from abi-specs/nt/ndis/packet.abi. Do not edit: change the spec and run `./x gen`.
//! Packets and buffers and the pools they come from.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisAllocatePacket: Function = Function { id: 620, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisAllocatePacket" };
    pub static NdisAllocatePacketPool: Function = Function { id: 621, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisAllocatePacketPool" };
    pub static NdisAllocatePacketPoolEx: Function = Function { id: 622, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisAllocatePacketPoolEx" };
    pub static NdisCopyFromPacketToPacket: Function = Function { id: 699, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisCopyFromPacketToPacket" };
    pub static NdisCopyFromPacketToPacketSafe: Function = Function { id: 700, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisCopyFromPacketToPacketSafe" };
    pub static NdisDprAllocatePacket: Function = Function { id: 714, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisDprAllocatePacket" };
    pub static NdisDprAllocatePacketNonInterlocked: Function = Function { id: 715, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisDprAllocatePacketNonInterlocked" };
    pub static NdisDprFreePacket: Function = Function { id: 716, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisDprFreePacket" };
    pub static NdisDprFreePacketNonInterlocked: Function = Function { id: 717, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisDprFreePacketNonInterlocked" };
    pub static NdisFreePacket: Function = Function { id: 761, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisFreePacket" };
    pub static NdisFreePacketPool: Function = Function { id: 762, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisFreePacketPool" };
    pub static NdisGeneratePartialCancelId: Function = Function { id: 770, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGeneratePartialCancelId" };
    pub static NdisGetFirstBufferFromPacket: Function = Function { id: 779, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisGetFirstBufferFromPacket" };
    pub static NdisGetFirstBufferFromPacketSafe: Function = Function { id: 780, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisGetFirstBufferFromPacketSafe" };
    pub static NdisGetPacketCancelId: Function = Function { id: 784, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetPacketCancelId" };
    pub static NdisGetPoolFromPacket: Function = Function { id: 788, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisGetPoolFromPacket" };
    pub static NdisGetReceivedPacket: Function = Function { id: 792, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisGetReceivedPacket" };
    pub static NdisPacketPoolUsage: Function = Function { id: 1019, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisPacketPoolUsage" };
    pub static NdisPacketSize: Function = Function { id: 1020, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisPacketSize" };
    pub static NdisSetPacketCancelId: Function = Function { id: 1067, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetPacketCancelId" };
    pub static NdisSetPacketPoolProtocolId: Function = Function { id: 1068, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetPacketPoolProtocolId" };
    pub static NdisSetPacketStatus: Function = Function { id: 1069, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetPacketStatus" };
    pub static NdisUnchainBufferAtBack: Function = Function { id: 1092, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisUnchainBufferAtBack" };
    pub static NdisUnchainBufferAtFront: Function = Function { id: 1093, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisUnchainBufferAtFront" };
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
    pub unsafe extern "C" fn NdisAllocatePacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocatePacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocatePacketPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocatePacketPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocatePacketPoolEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocatePacketPoolEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopyFromPacketToPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCopyFromPacketToPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopyFromPacketToPacketSafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCopyFromPacketToPacketSafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprAllocatePacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDprAllocatePacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprAllocatePacketNonInterlocked() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDprAllocatePacketNonInterlocked, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprFreePacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDprFreePacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprFreePacketNonInterlocked() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDprFreePacketNonInterlocked, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreePacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreePacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreePacketPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreePacketPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGeneratePartialCancelId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGeneratePartialCancelId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetFirstBufferFromPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetFirstBufferFromPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetFirstBufferFromPacketSafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetFirstBufferFromPacketSafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetPacketCancelId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetPacketCancelId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetPoolFromPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetPoolFromPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetReceivedPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetReceivedPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisPacketPoolUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisPacketPoolUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisPacketSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisPacketSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetPacketCancelId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetPacketCancelId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetPacketPoolProtocolId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetPacketPoolProtocolId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetPacketStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetPacketStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnchainBufferAtBack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisUnchainBufferAtBack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnchainBufferAtFront() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisUnchainBufferAtFront, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

