// Written by `janus gen` from abi-specs/nt/ndis/sync.abi. Do not edit: change the spec and run `./x gen`.
//! Spin locks, events, work items, interlocked operations, processors.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static NdisAcquireReadWriteLock: Function = Function { id: 595, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAcquireReadWriteLock" };
    pub static NdisAcquireSpinLock: Function = Function { id: 596, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisAcquireSpinLock" };
    pub static NdisAllocateSpinLock: Function = Function { id: 627, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisAllocateSpinLock" };
    pub static NdisDprAcquireReadWriteLock: Function = Function { id: 712, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisDprAcquireReadWriteLock" };
    pub static NdisDprAcquireSpinLock: Function = Function { id: 713, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisDprAcquireSpinLock" };
    pub static NdisDprReleaseReadWriteLock: Function = Function { id: 718, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisDprReleaseReadWriteLock" };
    pub static NdisDprReleaseSpinLock: Function = Function { id: 719, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisDprReleaseSpinLock" };
    pub static NdisFreeSpinLock: Function = Function { id: 768, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisFreeSpinLock" };
    pub static NdisGetCurrentProcessorCounts: Function = Function { id: 773, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisGetCurrentProcessorCounts" };
    pub static NdisGetCurrentProcessorCpuUsage: Function = Function { id: 774, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisGetCurrentProcessorCpuUsage" };
    pub static NdisInitializeEvent: Function = Function { id: 849, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisInitializeEvent" };
    pub static NdisInitializeReadWriteLock: Function = Function { id: 850, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisInitializeReadWriteLock" };
    pub static NdisInterlockedAddLargeInterger: Function = Function { id: 855, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisInterlockedAddLargeInterger" };
    pub static NdisInterlockedAddUlong: Function = Function { id: 856, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisInterlockedAddUlong" };
    pub static NdisInterlockedDecrement: Function = Function { id: 857, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisInterlockedDecrement" };
    pub static NdisInterlockedIncrement: Function = Function { id: 858, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisInterlockedIncrement" };
    pub static NdisInterlockedInsertHeadList: Function = Function { id: 859, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisInterlockedInsertHeadList" };
    pub static NdisInterlockedInsertTailList: Function = Function { id: 860, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisInterlockedInsertTailList" };
    pub static NdisInterlockedPopEntryList: Function = Function { id: 861, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisInterlockedPopEntryList" };
    pub static NdisInterlockedPushEntryList: Function = Function { id: 862, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "NDIS.SYS", name: "NdisInterlockedPushEntryList" };
    pub static NdisInterlockedRemoveHeadList: Function = Function { id: 863, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisInterlockedRemoveHeadList" };
    pub static NdisReleaseReadWriteLock: Function = Function { id: 1049, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisReleaseReadWriteLock" };
    pub static NdisReleaseSpinLock: Function = Function { id: 1050, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisReleaseSpinLock" };
    pub static NdisResetEvent: Function = Function { id: 1054, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisResetEvent" };
    pub static NdisScheduleWorkItem: Function = Function { id: 1059, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisScheduleWorkItem" };
    pub static NdisSetEvent: Function = Function { id: 1065, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "NDIS.SYS", name: "NdisSetEvent" };
    pub static NdisSystemProcessorCount: Function = Function { id: 1081, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "NDIS.SYS", name: "NdisSystemProcessorCount" };
    pub static NdisWaitEvent: Function = Function { id: 1099, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], library: "NDIS.SYS", name: "NdisWaitEvent" };
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
    pub unsafe extern "C" fn NdisAcquireReadWriteLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAcquireReadWriteLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAcquireSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAcquireSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisAllocateSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprAcquireReadWriteLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDprAcquireReadWriteLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprAcquireSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDprAcquireSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprReleaseReadWriteLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDprReleaseReadWriteLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprReleaseSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisDprReleaseSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisFreeSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetCurrentProcessorCounts() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetCurrentProcessorCounts, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetCurrentProcessorCpuUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetCurrentProcessorCpuUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInitializeEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeReadWriteLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInitializeReadWriteLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedAddLargeInterger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedAddLargeInterger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedAddUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedAddUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedDecrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedDecrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedIncrement() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedIncrement, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedInsertHeadList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedInsertHeadList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedInsertTailList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedInsertTailList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedPopEntryList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedPopEntryList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedPushEntryList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedPushEntryList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedRemoveHeadList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedRemoveHeadList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReleaseReadWriteLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReleaseReadWriteLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReleaseSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisReleaseSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisResetEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisResetEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisScheduleWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisScheduleWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSetEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSystemProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisSystemProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWaitEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWaitEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

