// Written by `janus gen` from abi-specs/nt/ndis/connection.abi. Do not edit: change the spec and run `./x gen`.
//! Connection-oriented media: clients, call managers, virtual circuits.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/connection.abi";
    pub static NdisClAddParty: Function = Function { id: 649, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 7, library: "NDIS.SYS", name: "NdisClAddParty" };
    pub static NdisClCloseAddressFamily: Function = Function { id: 650, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "NDIS.SYS", name: "NdisClCloseAddressFamily" };
    pub static NdisClCloseCall: Function = Function { id: 651, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "NDIS.SYS", name: "NdisClCloseCall" };
    pub static NdisClDeregisterSap: Function = Function { id: 652, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "NDIS.SYS", name: "NdisClDeregisterSap" };
    pub static NdisClDropParty: Function = Function { id: 653, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 21, library: "NDIS.SYS", name: "NdisClDropParty" };
    pub static NdisClGetProtocolVcContextFromTapiCallId: Function = Function { id: 654, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 22, library: "NDIS.SYS", name: "NdisClGetProtocolVcContextFromTapiCallId" };
    pub static NdisClIncomingCallComplete: Function = Function { id: 655, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 23, library: "NDIS.SYS", name: "NdisClIncomingCallComplete" };
    pub static NdisClMakeCall: Function = Function { id: 656, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 24, library: "NDIS.SYS", name: "NdisClMakeCall" };
    pub static NdisClModifyCallQoS: Function = Function { id: 657, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "NDIS.SYS", name: "NdisClModifyCallQoS" };
    pub static NdisClOpenAddressFamily: Function = Function { id: 659, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 31, library: "NDIS.SYS", name: "NdisClOpenAddressFamily" };
    pub static NdisClRegisterSap: Function = Function { id: 661, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 39, library: "NDIS.SYS", name: "NdisClRegisterSap" };
    pub static NdisCmActivateVc: Function = Function { id: 667, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "NDIS.SYS", name: "NdisCmActivateVc" };
    pub static NdisCmAddPartyComplete: Function = Function { id: 668, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "NDIS.SYS", name: "NdisCmAddPartyComplete" };
    pub static NdisCmCloseAddressFamilyComplete: Function = Function { id: 669, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 52, library: "NDIS.SYS", name: "NdisCmCloseAddressFamilyComplete" };
    pub static NdisCmCloseCallComplete: Function = Function { id: 670, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "NDIS.SYS", name: "NdisCmCloseCallComplete" };
    pub static NdisCmDeactivateVc: Function = Function { id: 671, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "NDIS.SYS", name: "NdisCmDeactivateVc" };
    pub static NdisCmDeregisterSapComplete: Function = Function { id: 672, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 55, library: "NDIS.SYS", name: "NdisCmDeregisterSapComplete" };
    pub static NdisCmDispatchCallConnected: Function = Function { id: 673, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 56, library: "NDIS.SYS", name: "NdisCmDispatchCallConnected" };
    pub static NdisCmDispatchIncomingCall: Function = Function { id: 674, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 57, library: "NDIS.SYS", name: "NdisCmDispatchIncomingCall" };
    pub static NdisCmDispatchIncomingCallQoSChange: Function = Function { id: 675, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 62, library: "NDIS.SYS", name: "NdisCmDispatchIncomingCallQoSChange" };
    pub static NdisCmDispatchIncomingCloseCall: Function = Function { id: 676, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 63, library: "NDIS.SYS", name: "NdisCmDispatchIncomingCloseCall" };
    pub static NdisCmDispatchIncomingDropParty: Function = Function { id: 677, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 69, library: "NDIS.SYS", name: "NdisCmDispatchIncomingDropParty" };
    pub static NdisCmDropPartyComplete: Function = Function { id: 678, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "NDIS.SYS", name: "NdisCmDropPartyComplete" };
    pub static NdisCmMakeCallComplete: Function = Function { id: 679, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "NDIS.SYS", name: "NdisCmMakeCallComplete" };
    pub static NdisCmModifyCallQoSComplete: Function = Function { id: 680, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 83, library: "NDIS.SYS", name: "NdisCmModifyCallQoSComplete" };
    pub static NdisCmOpenAddressFamilyComplete: Function = Function { id: 682, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "NDIS.SYS", name: "NdisCmOpenAddressFamilyComplete" };
    pub static NdisCmRegisterAddressFamily: Function = Function { id: 683, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "NDIS.SYS", name: "NdisCmRegisterAddressFamily" };
    pub static NdisCmRegisterSapComplete: Function = Function { id: 685, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 91, library: "NDIS.SYS", name: "NdisCmRegisterSapComplete" };
    pub static NdisCoAssignInstanceName: Function = Function { id: 686, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 92, library: "NDIS.SYS", name: "NdisCoAssignInstanceName" };
    pub static NdisCoCreateVc: Function = Function { id: 687, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 97, library: "NDIS.SYS", name: "NdisCoCreateVc" };
    pub static NdisCoDeleteVc: Function = Function { id: 688, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 103, library: "NDIS.SYS", name: "NdisCoDeleteVc" };
    pub static NdisCoGetTapiCallId: Function = Function { id: 689, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 104, library: "NDIS.SYS", name: "NdisCoGetTapiCallId" };
    pub static NdisCoRequest: Function = Function { id: 692, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 105, library: "NDIS.SYS", name: "NdisCoRequest" };
    pub static NdisCoRequestComplete: Function = Function { id: 693, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 112, library: "NDIS.SYS", name: "NdisCoRequestComplete" };
    pub static NdisCoSendPackets: Function = Function { id: 695, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 119, library: "NDIS.SYS", name: "NdisCoSendPackets" };
    pub static NdisMCmActivateVc: Function = Function { id: 889, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 120, library: "NDIS.SYS", name: "NdisMCmActivateVc" };
    pub static NdisMCmCreateVc: Function = Function { id: 890, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 121, library: "NDIS.SYS", name: "NdisMCmCreateVc" };
    pub static NdisMCmDeactivateVc: Function = Function { id: 891, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 127, library: "NDIS.SYS", name: "NdisMCmDeactivateVc" };
    pub static NdisMCmDeleteVc: Function = Function { id: 892, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 128, library: "NDIS.SYS", name: "NdisMCmDeleteVc" };
    pub static NdisMCmRegisterAddressFamily: Function = Function { id: 894, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 129, library: "NDIS.SYS", name: "NdisMCmRegisterAddressFamily" };
    pub static NdisMCmRequest: Function = Function { id: 896, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 135, library: "NDIS.SYS", name: "NdisMCmRequest" };
    pub static NdisMCoActivateVcComplete: Function = Function { id: 897, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "NDIS.SYS", name: "NdisMCoActivateVcComplete" };
    pub static NdisMCoDeactivateVcComplete: Function = Function { id: 898, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "NDIS.SYS", name: "NdisMCoDeactivateVcComplete" };
    pub static NdisMCoIndicateReceivePacket: Function = Function { id: 900, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 143, library: "NDIS.SYS", name: "NdisMCoIndicateReceivePacket" };
    pub static NdisMCoIndicateStatus: Function = Function { id: 901, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 144, library: "NDIS.SYS", name: "NdisMCoIndicateStatus" };
    pub static NdisMCoReceiveComplete: Function = Function { id: 904, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 151, library: "NDIS.SYS", name: "NdisMCoReceiveComplete" };
    pub static NdisMCoRequestComplete: Function = Function { id: 905, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 152, library: "NDIS.SYS", name: "NdisMCoRequestComplete" };
    pub static NdisMCoSendComplete: Function = Function { id: 906, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 153, library: "NDIS.SYS", name: "NdisMCoSendComplete" };
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
    pub unsafe extern "C" fn NdisClAddParty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClAddParty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClCloseAddressFamily() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClCloseAddressFamily, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClCloseCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClCloseCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClDeregisterSap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClDeregisterSap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClDropParty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClDropParty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClGetProtocolVcContextFromTapiCallId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClGetProtocolVcContextFromTapiCallId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClIncomingCallComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClIncomingCallComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClMakeCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClMakeCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClModifyCallQoS() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClModifyCallQoS, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClOpenAddressFamily() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClOpenAddressFamily, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisClRegisterSap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisClRegisterSap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmActivateVc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmActivateVc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmAddPartyComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmAddPartyComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmCloseAddressFamilyComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmCloseAddressFamilyComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmCloseCallComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmCloseCallComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmDeactivateVc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmDeactivateVc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmDeregisterSapComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmDeregisterSapComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmDispatchCallConnected() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmDispatchCallConnected, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmDispatchIncomingCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmDispatchIncomingCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmDispatchIncomingCallQoSChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmDispatchIncomingCallQoSChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmDispatchIncomingCloseCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmDispatchIncomingCloseCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmDispatchIncomingDropParty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmDispatchIncomingDropParty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmDropPartyComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmDropPartyComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmMakeCallComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmMakeCallComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmModifyCallQoSComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmModifyCallQoSComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmOpenAddressFamilyComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmOpenAddressFamilyComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmRegisterAddressFamily() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmRegisterAddressFamily, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCmRegisterSapComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCmRegisterSapComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoAssignInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoAssignInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoCreateVc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoCreateVc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoDeleteVc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoDeleteVc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoGetTapiCallId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoGetTapiCallId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoRequestComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoRequestComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCoSendPackets() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCoSendPackets, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCmActivateVc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCmActivateVc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCmCreateVc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCmCreateVc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCmDeactivateVc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCmDeactivateVc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCmDeleteVc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCmDeleteVc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCmRegisterAddressFamily() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCmRegisterAddressFamily, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCmRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCmRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoActivateVcComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoActivateVcComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoDeactivateVcComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoDeactivateVcComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoIndicateReceivePacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoIndicateReceivePacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoIndicateStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoIndicateStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoReceiveComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoReceiveComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoRequestComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoRequestComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCoSendComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCoSendComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

