// Written by `janus gen` from abi-specs/nt/ndis/buffer.abi. Do not edit: change the spec and run `./x gen`.
//! Buffers: memory descriptor lists under another name.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NDIS_BUFFER_TO_SPAN_PAGES: Function = Function { id: 592, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NDIS_BUFFER_TO_SPAN_PAGES" };
    pub static NdisAdjustBufferLength: Function = Function { id: 598, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAdjustBufferLength" };
    pub static NdisAllocateBuffer: Function = Function { id: 602, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisAllocateBuffer" };
    pub static NdisAllocateBufferPool: Function = Function { id: 603, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisAllocateBufferPool" };
    pub static NdisBufferLength: Function = Function { id: 630, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisBufferLength" };
    pub static NdisBufferVirtualAddress: Function = Function { id: 631, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisBufferVirtualAddress" };
    pub static NdisCopyBuffer: Function = Function { id: 697, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisCopyBuffer" };
    pub static NdisFreeBuffer: Function = Function { id: 745, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisFreeBuffer" };
    pub static NdisFreeBufferPool: Function = Function { id: 746, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisFreeBufferPool" };
    pub static NdisGetBufferPhysicalArraySize: Function = Function { id: 772, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisGetBufferPhysicalArraySize" };
    pub static NdisQueryBuffer: Function = Function { id: 1025, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisQueryBuffer" };
    pub static NdisQueryBufferOffset: Function = Function { id: 1026, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisQueryBufferOffset" };
    pub static NdisQueryBufferSafe: Function = Function { id: 1027, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisQueryBufferSafe" };
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
    pub unsafe extern "C" fn NDIS_BUFFER_TO_SPAN_PAGES() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NDIS_BUFFER_TO_SPAN_PAGES, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAdjustBufferLength() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAdjustBufferLength, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateBufferPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateBufferPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisBufferLength() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisBufferLength, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisBufferVirtualAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisBufferVirtualAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCopyBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCopyBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeBufferPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeBufferPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetBufferPhysicalArraySize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetBufferPhysicalArraySize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryBufferOffset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryBufferOffset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryBufferSafe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryBufferSafe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

