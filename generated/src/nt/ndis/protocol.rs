// Written by `janus gen` from abi-specs/nt/ndis/protocol.abi. Do not edit: change the spec and run `./x gen`.
//! Protocols: binding to adapters, requests, sending.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisCancelSendPackets: Function = Function { id: 636, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCancelSendPackets" };
    pub static NdisCloseAdapter: Function = Function { id: 652, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisCloseAdapter" };
    pub static NdisCompleteBindAdapter: Function = Function { id: 688, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCompleteBindAdapter" };
    pub static NdisCompletePnPEvent: Function = Function { id: 692, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCompletePnPEvent" };
    pub static NdisCompleteUnbindAdapter: Function = Function { id: 693, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisCompleteUnbindAdapter" };
    pub static NdisDeregisterProtocol: Function = Function { id: 707, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisDeregisterProtocol" };
    pub static NdisDeregisterTdiCallBack: Function = Function { id: 709, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisDeregisterTdiCallBack" };
    pub static NdisOpenAdapter: Function = Function { id: 1009, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 8, before: true, after: false, shape: Shape::Counted }, Capture { arg: 10, before: true, after: false, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisOpenAdapter" };
    pub static NdisQueryAdapterInstanceName: Function = Function { id: 1023, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisQueryAdapterInstanceName" };
    pub static NdisQueryBindInstanceName: Function = Function { id: 1024, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], library: "NDIS.SYS", name: "NdisQueryBindInstanceName" };
    pub static NdisQueryPendingIOCount: Function = Function { id: 1032, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisQueryPendingIOCount" };
    pub static NdisReEnumerateProtocolBindings: Function = Function { id: 1034, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisReEnumerateProtocolBindings" };
    pub static NdisRegisterProtocol: Function = Function { id: 1044, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisRegisterProtocol" };
    pub static NdisRegisterTdiCallBack: Function = Function { id: 1046, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisRegisterTdiCallBack" };
    pub static NdisRequest: Function = Function { id: 1051, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisRequest" };
    pub static NdisReset: Function = Function { id: 1053, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisReset" };
    pub static NdisReturnPackets: Function = Function { id: 1058, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisReturnPackets" };
    pub static NdisSend: Function = Function { id: 1060, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisSend" };
    pub static NdisSendPackets: Function = Function { id: 1062, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisSendPackets" };
    pub static NdisSetProtocolFilter: Function = Function { id: 1071, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(1) }], library: "NDIS.SYS", name: "NdisSetProtocolFilter" };
    pub static NdisTransferData: Function = Function { id: 1086, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisTransferData" };
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
    pub unsafe extern "C" fn NdisCancelSendPackets() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCancelSendPackets, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCloseAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCloseAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteBindAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompleteBindAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompletePnPEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompletePnPEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCompleteUnbindAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCompleteUnbindAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDeregisterProtocol() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDeregisterProtocol, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDeregisterTdiCallBack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDeregisterTdiCallBack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisOpenAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryAdapterInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryAdapterInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryBindInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryBindInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisQueryPendingIOCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisQueryPendingIOCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReEnumerateProtocolBindings() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReEnumerateProtocolBindings, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRegisterProtocol() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRegisterProtocol, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRegisterTdiCallBack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRegisterTdiCallBack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReturnPackets() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReturnPackets, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSend() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSend, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSendPackets() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSendPackets, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetProtocolFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetProtocolFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisTransferData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisTransferData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

