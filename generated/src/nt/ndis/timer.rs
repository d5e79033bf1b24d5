// Written by `janus gen` from abi-specs/nt/ndis/timer.abi. Do not edit: change the spec and run `./x gen`.
//! Timers, waiting and time.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisCancelTimer: Function = Function { id: 637, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], library: "NDIS.SYS", name: "NdisCancelTimer" };
    pub static NdisGetCurrentSystemTime: Function = Function { id: 775, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], library: "NDIS.SYS", name: "NdisGetCurrentSystemTime" };
    pub static NdisGetSystemUpTime: Function = Function { id: 799, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisGetSystemUpTime" };
    pub static NdisInitializeTimer: Function = Function { id: 852, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisInitializeTimer" };
    pub static NdisMCancelTimer: Function = Function { id: 877, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], library: "NDIS.SYS", name: "NdisMCancelTimer" };
    pub static NdisMInitializeTimer: Function = Function { id: 933, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMInitializeTimer" };
    pub static NdisMSetPeriodicTimer: Function = Function { id: 979, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMSetPeriodicTimer" };
    pub static NdisMSetTimer: Function = Function { id: 980, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisMSetTimer" };
    pub static NdisMSleep: Function = Function { id: 982, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMSleep" };
    pub static NdisSetPeriodicTimer: Function = Function { id: 1070, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetPeriodicTimer" };
    pub static NdisSetTimer: Function = Function { id: 1075, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisSetTimer" };
    pub static NdisSetTimerEx: Function = Function { id: 1076, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSetTimerEx" };
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
    pub unsafe extern "C" fn NdisCancelTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisCancelTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetCurrentSystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetCurrentSystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetSystemUpTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetSystemUpTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInitializeTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCancelTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCancelTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMInitializeTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMInitializeTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetPeriodicTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetPeriodicTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSetTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSleep() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSleep, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetPeriodicTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetPeriodicTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetTimerEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetTimerEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

