// Written by `janus gen` from abi-specs/nt/ndis/interrupt.abi. Do not edit: change the spec and run `./x gen`.
//! Interrupts of miniports.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisMDeregisterInterrupt: Function = Function { id: 904, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMDeregisterInterrupt" };
    pub static NdisMRegisterInterrupt: Function = Function { id: 957, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisMRegisterInterrupt" };
    pub static NdisMSynchronizeWithInterrupt: Function = Function { id: 984, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisMSynchronizeWithInterrupt" };
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
    pub unsafe extern "C" fn NdisMDeregisterInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMDeregisterInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMRegisterInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSynchronizeWithInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMSynchronizeWithInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

