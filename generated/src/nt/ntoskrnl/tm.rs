// Written by `janus gen` from abi-specs/nt/ntoskrnl/tm.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel transaction manager.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/tm.abi";
    pub static TmCancelPropagationRequest: Function = Function { id: 2882, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "TmCancelPropagationRequest" };
    pub static TmCommitComplete: Function = Function { id: 2883, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "TmCommitComplete" };
    pub static TmCommitEnlistment: Function = Function { id: 2884, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "TmCommitEnlistment" };
    pub static TmCommitTransaction: Function = Function { id: 2885, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "TmCommitTransaction" };
    pub static TmCreateEnlistment: Function = Function { id: 2886, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "TmCreateEnlistment" };
    pub static TmCurrentTransaction: Function = Function { id: 2887, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 22, library: "ntoskrnl.exe", name: "TmCurrentTransaction" };
    pub static TmDereferenceEnlistmentKey: Function = Function { id: 2888, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 23, library: "ntoskrnl.exe", name: "TmDereferenceEnlistmentKey" };
    pub static TmEnableCallbacks: Function = Function { id: 2889, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "ntoskrnl.exe", name: "TmEnableCallbacks" };
    pub static TmEndPropagationRequest: Function = Function { id: 2890, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 25, library: "ntoskrnl.exe", name: "TmEndPropagationRequest" };
    pub static TmFreezeTransactions: Function = Function { id: 2891, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 27, library: "ntoskrnl.exe", name: "TmFreezeTransactions" };
    pub static TmGetTransactionId: Function = Function { id: 2892, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "ntoskrnl.exe", name: "TmGetTransactionId" };
    pub static TmInitializeResourceManager: Function = Function { id: 2895, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "TmInitializeResourceManager" };
    pub static TmInitializeTransaction: Function = Function { id: 2896, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 36, library: "ntoskrnl.exe", name: "TmInitializeTransaction" };
    pub static TmInitSystem: Function = Function { id: 2893, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 47, library: "ntoskrnl.exe", name: "TmInitSystem" };
    pub static TmInitSystemPhase2: Function = Function { id: 2894, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "TmInitSystemPhase2" };
    pub static TmIsTransactionActive: Function = Function { id: 2897, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "TmIsTransactionActive" };
    pub static TmpIsKTMCommitCoordinator: Function = Function { id: 2915, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "TmpIsKTMCommitCoordinator" };
    pub static TmPrepareComplete: Function = Function { id: 2900, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 51, library: "ntoskrnl.exe", name: "TmPrepareComplete" };
    pub static TmPrepareEnlistment: Function = Function { id: 2901, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 52, library: "ntoskrnl.exe", name: "TmPrepareEnlistment" };
    pub static TmPrePrepareComplete: Function = Function { id: 2898, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "TmPrePrepareComplete" };
    pub static TmPrePrepareEnlistment: Function = Function { id: 2899, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 54, library: "ntoskrnl.exe", name: "TmPrePrepareEnlistment" };
    pub static TmPropagationComplete: Function = Function { id: 2902, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 55, library: "ntoskrnl.exe", name: "TmPropagationComplete" };
    pub static TmPropagationFailed: Function = Function { id: 2903, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "TmPropagationFailed" };
    pub static TmReadOnlyEnlistment: Function = Function { id: 2904, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 62, library: "ntoskrnl.exe", name: "TmReadOnlyEnlistment" };
    pub static TmRecoverEnlistment: Function = Function { id: 2905, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 63, library: "ntoskrnl.exe", name: "TmRecoverEnlistment" };
    pub static TmRecoverResourceManager: Function = Function { id: 2906, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "TmRecoverResourceManager" };
    pub static TmRecoverTransactionManager: Function = Function { id: 2907, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 65, library: "ntoskrnl.exe", name: "TmRecoverTransactionManager" };
    pub static TmReferenceEnlistmentKey: Function = Function { id: 2908, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "TmReferenceEnlistmentKey" };
    pub static TmRequestOutcomeEnlistment: Function = Function { id: 2909, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 67, library: "ntoskrnl.exe", name: "TmRequestOutcomeEnlistment" };
    pub static TmRollbackComplete: Function = Function { id: 2910, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "TmRollbackComplete" };
    pub static TmRollbackEnlistment: Function = Function { id: 2911, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 70, library: "ntoskrnl.exe", name: "TmRollbackEnlistment" };
    pub static TmRollbackTransaction: Function = Function { id: 2912, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 71, library: "ntoskrnl.exe", name: "TmRollbackTransaction" };
    pub static TmSetCurrentTransaction: Function = Function { id: 2913, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 72, library: "ntoskrnl.exe", name: "TmSetCurrentTransaction" };
    pub static TmThawTransactions: Function = Function { id: 2914, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "ntoskrnl.exe", name: "TmThawTransactions" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmCancelPropagationRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmCancelPropagationRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmCommitComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmCommitComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmCommitEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmCommitEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmCommitTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmCommitTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmCreateEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmCreateEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmCurrentTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmCurrentTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmDereferenceEnlistmentKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmDereferenceEnlistmentKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmEnableCallbacks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmEnableCallbacks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmEndPropagationRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmEndPropagationRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmFreezeTransactions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmFreezeTransactions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmGetTransactionId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmGetTransactionId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmInitializeResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmInitializeResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmInitializeTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmInitializeTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmInitSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmInitSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmInitSystemPhase2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmInitSystemPhase2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmIsTransactionActive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmIsTransactionActive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmpIsKTMCommitCoordinator() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmpIsKTMCommitCoordinator, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmPrepareComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmPrepareComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmPrepareEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmPrepareEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmPrePrepareComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmPrePrepareComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmPrePrepareEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmPrePrepareEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmPropagationComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmPropagationComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmPropagationFailed() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmPropagationFailed, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmReadOnlyEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmReadOnlyEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmRecoverEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmRecoverEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmRecoverResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmRecoverResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmRecoverTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmRecoverTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmReferenceEnlistmentKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmReferenceEnlistmentKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmRequestOutcomeEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmRequestOutcomeEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmRollbackComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmRollbackComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmRollbackEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmRollbackEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmRollbackTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmRollbackTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmSetCurrentTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmSetCurrentTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn TmThawTransactions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::TmThawTransactions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

