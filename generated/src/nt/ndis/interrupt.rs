// Written by `janus gen` from abi-specs/nt/ndis/interrupt.abi. Do not edit: change the spec and run `./x gen`.
//! Interrupts of miniports.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Interrupts of miniports.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Interrupt {
    /// Disconnects the interrupt of an adapter.
    unsafe fn NdisMDeregisterInterrupt( // abi-specs/nt/ndis/interrupt.abi:9
        interrupt: *mut crate::types::NDIS_MINIPORT_INTERRUPT, // abi-specs/nt/ndis/interrupt.abi:9
    );
    /// Connects the interrupt of an adapter.
    unsafe fn NdisMRegisterInterrupt( // abi-specs/nt/ndis/interrupt.abi:12
        interrupt: *mut crate::types::NDIS_MINIPORT_INTERRUPT, // abi-specs/nt/ndis/interrupt.abi:12
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/interrupt.abi:12
        interrupt_vector: u32, // abi-specs/nt/ndis/interrupt.abi:12
        interrupt_level: u32, // abi-specs/nt/ndis/interrupt.abi:12
        request_isr: crate::types::BOOLEAN, // abi-specs/nt/ndis/interrupt.abi:12
        shared_interrupt: crate::types::BOOLEAN, // abi-specs/nt/ndis/interrupt.abi:12
        interrupt_mode: crate::types::KINTERRUPT_MODE, // abi-specs/nt/ndis/interrupt.abi:12
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisMSynchronizeWithInterrupt( // abi-specs/nt/ndis/interrupt.abi:22
        interrupt: *mut crate::types::NDIS_MINIPORT_INTERRUPT, // abi-specs/nt/ndis/interrupt.abi:22
        synchronize_function: crate::callbacks::KSYNCHRONIZE_ROUTINE, // abi-specs/nt/ndis/interrupt.abi:22
        synchronize_context: *mut core::ffi::c_void, // abi-specs/nt/ndis/interrupt.abi:22
    ) -> crate::types::BOOLEAN;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/interrupt.abi";
    pub static NdisMDeregisterInterrupt: Function = Function { id: 914, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "interrupt", rule: Rule::Memory { shape: Shape::Fixed(80), optional: false } }], file: FILE, line: 9, library: "NDIS.SYS", name: "NdisMDeregisterInterrupt" };
    pub static NdisMRegisterInterrupt: Function = Function { id: 967, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "interrupt", rule: Rule::Memory { shape: Shape::Fixed(80), optional: false } }], file: FILE, line: 12, library: "NDIS.SYS", name: "NdisMRegisterInterrupt" };
    pub static NdisMSynchronizeWithInterrupt: Function = Function { id: 994, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "interrupt", rule: Rule::Memory { shape: Shape::Fixed(80), optional: false } }], file: FILE, line: 22, library: "NDIS.SYS", name: "NdisMSynchronizeWithInterrupt" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/interrupt.abi:9
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMDeregisterInterrupt<P: Interrupt>(interrupt: *mut crate::types::NDIS_MINIPORT_INTERRUPT) {
        unsafe { P::NdisMDeregisterInterrupt(interrupt) }
    }
    /// abi-specs/nt/ndis/interrupt.abi:12
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMRegisterInterrupt<P: Interrupt>(interrupt: *mut crate::types::NDIS_MINIPORT_INTERRUPT, miniport_adapter_handle: crate::types::NDIS_HANDLE, interrupt_vector: u32, interrupt_level: u32, request_isr: crate::types::BOOLEAN, shared_interrupt: crate::types::BOOLEAN, interrupt_mode: crate::types::KINTERRUPT_MODE) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisMRegisterInterrupt(interrupt, miniport_adapter_handle, interrupt_vector, interrupt_level, request_isr, shared_interrupt, interrupt_mode) }
    }
    /// abi-specs/nt/ndis/interrupt.abi:22
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSynchronizeWithInterrupt<P: Interrupt>(interrupt: *mut crate::types::NDIS_MINIPORT_INTERRUPT, synchronize_function: crate::callbacks::KSYNCHRONIZE_ROUTINE, synchronize_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::NdisMSynchronizeWithInterrupt(interrupt, synchronize_function, synchronize_context) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMDeregisterInterrupt<P: Interrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMDeregisterInterrupt, direct = sym direct::NdisMDeregisterInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMRegisterInterrupt<P: Interrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMRegisterInterrupt, direct = sym direct::NdisMRegisterInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSynchronizeWithInterrupt<P: Interrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSynchronizeWithInterrupt, direct = sym direct::NdisMSynchronizeWithInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

