// Written by `janus gen` from abi-specs/nt/ndis/indicate.abi. Do not edit: change the spec and run `./x gen`.
//! What miniports report: completions, received frames, status.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static EthFilterDprIndicateReceive: Function = Function { id: 590, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], library: "NDIS.SYS", name: "EthFilterDprIndicateReceive" };
    pub static EthFilterDprIndicateReceiveComplete: Function = Function { id: 591, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "EthFilterDprIndicateReceiveComplete" };
    pub static NdisMIndicateStatus: Function = Function { id: 929, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "NDIS.SYS", name: "NdisMIndicateStatus" };
    pub static NdisMIndicateStatusComplete: Function = Function { id: 930, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMIndicateStatusComplete" };
    pub static NdisMQueryInformationComplete: Function = Function { id: 946, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMQueryInformationComplete" };
    pub static NdisMResetComplete: Function = Function { id: 967, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMResetComplete" };
    pub static NdisMSendComplete: Function = Function { id: 970, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMSendComplete" };
    pub static NdisMSendResourcesAvailable: Function = Function { id: 972, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMSendResourcesAvailable" };
    pub static NdisMSetInformationComplete: Function = Function { id: 976, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMSetInformationComplete" };
    pub static NdisMTransferDataComplete: Function = Function { id: 987, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMTransferDataComplete" };
    pub static NdisMWanIndicateReceive: Function = Function { id: 990, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], library: "NDIS.SYS", name: "NdisMWanIndicateReceive" };
    pub static NdisMWanIndicateReceiveComplete: Function = Function { id: 991, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMWanIndicateReceiveComplete" };
    pub static NdisMWanSendComplete: Function = Function { id: 992, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMWanSendComplete" };
    pub static TrFilterDprIndicateReceive: Function = Function { id: 1150, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], library: "NDIS.SYS", name: "TrFilterDprIndicateReceive" };
    pub static TrFilterDprIndicateReceiveComplete: Function = Function { id: 1151, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "TrFilterDprIndicateReceiveComplete" };
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
    pub unsafe extern "C" fn EthFilterDprIndicateReceive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EthFilterDprIndicateReceive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn EthFilterDprIndicateReceiveComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::EthFilterDprIndicateReceiveComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIndicateStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMIndicateStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMIndicateStatusComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMIndicateStatusComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMQueryInformationComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMQueryInformationComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMResetComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMResetComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSendComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSendComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSendResourcesAvailable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSendResourcesAvailable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetInformationComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetInformationComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMTransferDataComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMTransferDataComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWanIndicateReceive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWanIndicateReceive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWanIndicateReceiveComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWanIndicateReceiveComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWanSendComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWanSendComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TrFilterDprIndicateReceive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TrFilterDprIndicateReceive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TrFilterDprIndicateReceiveComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TrFilterDprIndicateReceiveComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

