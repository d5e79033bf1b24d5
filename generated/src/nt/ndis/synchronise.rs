// Written by `janus gen` from abi-specs/nt/ndis/synchronise.abi. Do not edit: change the spec and run `./x gen`.
//! Spin locks, events, work items, interlocked operations, processors.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Spin locks, events, work items, interlocked operations, processors.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Synchronise {
    /// 
    unsafe fn NdisAcquireReadWriteLock( // abi-specs/nt/ndis/synchronise.abi:7
        lock: *mut crate::types::NDIS_RW_LOCK, // abi-specs/nt/ndis/synchronise.abi:7
        write: crate::types::BOOLEAN, // abi-specs/nt/ndis/synchronise.abi:7
        lock_state: *mut crate::types::LOCK_STATE, // abi-specs/nt/ndis/synchronise.abi:7
    );
    /// 
    unsafe fn NdisAcquireSpinLock( // abi-specs/nt/ndis/synchronise.abi:9
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:9
    );
    /// 
    unsafe fn NdisAllocateSpinLock( // abi-specs/nt/ndis/synchronise.abi:11
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:11
    );
    /// 
    unsafe fn NdisDprAcquireReadWriteLock( // abi-specs/nt/ndis/synchronise.abi:12
        lock: *mut crate::types::NDIS_RW_LOCK, // abi-specs/nt/ndis/synchronise.abi:12
        write: crate::types::BOOLEAN, // abi-specs/nt/ndis/synchronise.abi:12
        lock_state: *mut crate::types::LOCK_STATE, // abi-specs/nt/ndis/synchronise.abi:12
    );
    /// 
    unsafe fn NdisDprAcquireSpinLock( // abi-specs/nt/ndis/synchronise.abi:14
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:14
    );
    /// 
    unsafe fn NdisDprReleaseReadWriteLock( // abi-specs/nt/ndis/synchronise.abi:15
        lock: *mut crate::types::NDIS_RW_LOCK, // abi-specs/nt/ndis/synchronise.abi:15
        lock_state: *mut crate::types::LOCK_STATE, // abi-specs/nt/ndis/synchronise.abi:15
    );
    /// 
    unsafe fn NdisDprReleaseSpinLock( // abi-specs/nt/ndis/synchronise.abi:17
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:17
    );
    /// 
    unsafe fn NdisFreeSpinLock( // abi-specs/nt/ndis/synchronise.abi:19
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:19
    );
    /// 
    unsafe fn NdisInitializeEvent( // abi-specs/nt/ndis/synchronise.abi:23
        event: *mut crate::types::NDIS_EVENT, // abi-specs/nt/ndis/synchronise.abi:23
    );
    /// 
    unsafe fn NdisInitializeReadWriteLock( // abi-specs/nt/ndis/synchronise.abi:24
        lock: *mut crate::types::NDIS_RW_LOCK, // abi-specs/nt/ndis/synchronise.abi:24
    );
    /// 
    unsafe fn NdisInterlockedAddUlong( // abi-specs/nt/ndis/synchronise.abi:26
        addend: *mut u32, // abi-specs/nt/ndis/synchronise.abi:26
        increment: u32, // abi-specs/nt/ndis/synchronise.abi:26
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:26
    ) -> u32;
    /// 
    unsafe fn NdisInterlockedDecrement( // abi-specs/nt/ndis/synchronise.abi:28
        addend: *mut i32, // abi-specs/nt/ndis/synchronise.abi:28
    ) -> i32;
    /// 
    unsafe fn NdisInterlockedIncrement( // abi-specs/nt/ndis/synchronise.abi:30
        addend: *mut i32, // abi-specs/nt/ndis/synchronise.abi:30
    ) -> i32;
    /// 
    unsafe fn NdisInterlockedInsertHeadList( // abi-specs/nt/ndis/synchronise.abi:31
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ndis/synchronise.abi:31
        list_entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ndis/synchronise.abi:31
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:31
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn NdisInterlockedInsertTailList( // abi-specs/nt/ndis/synchronise.abi:36
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ndis/synchronise.abi:36
        list_entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ndis/synchronise.abi:36
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:36
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn NdisInterlockedPopEntryList( // abi-specs/nt/ndis/synchronise.abi:41
        list_head: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ndis/synchronise.abi:41
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:41
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn NdisInterlockedPushEntryList( // abi-specs/nt/ndis/synchronise.abi:42
        list_head: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ndis/synchronise.abi:42
        list_entry: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ndis/synchronise.abi:42
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:42
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn NdisInterlockedRemoveHeadList( // abi-specs/nt/ndis/synchronise.abi:47
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ndis/synchronise.abi:47
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:47
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn NdisReleaseReadWriteLock( // abi-specs/nt/ndis/synchronise.abi:48
        lock: *mut crate::types::NDIS_RW_LOCK, // abi-specs/nt/ndis/synchronise.abi:48
        lock_state: *mut crate::types::LOCK_STATE, // abi-specs/nt/ndis/synchronise.abi:48
    );
    /// 
    unsafe fn NdisReleaseSpinLock( // abi-specs/nt/ndis/synchronise.abi:50
        spin_lock: *mut crate::types::NDIS_SPIN_LOCK, // abi-specs/nt/ndis/synchronise.abi:50
    );
    /// 
    unsafe fn NdisResetEvent( // abi-specs/nt/ndis/synchronise.abi:52
        event: *mut crate::types::NDIS_EVENT, // abi-specs/nt/ndis/synchronise.abi:52
    );
    /// 
    unsafe fn NdisScheduleWorkItem( // abi-specs/nt/ndis/synchronise.abi:54
        work_item: *mut crate::types::NDIS_WORK_ITEM, // abi-specs/nt/ndis/synchronise.abi:54
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisSetEvent( // abi-specs/nt/ndis/synchronise.abi:56
        event: *mut crate::types::NDIS_EVENT, // abi-specs/nt/ndis/synchronise.abi:56
    );
    /// 
    unsafe fn NdisSystemProcessorCount() -> i8; // abi-specs/nt/ndis/synchronise.abi:57
    /// 
    unsafe fn NdisWaitEvent( // abi-specs/nt/ndis/synchronise.abi:59
        event: *mut crate::types::NDIS_EVENT, // abi-specs/nt/ndis/synchronise.abi:59
        ms_to_wait: u32, // abi-specs/nt/ndis/synchronise.abi:59
    ) -> crate::types::BOOLEAN;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/synchronise.abi";
    pub static NdisAcquireReadWriteLock: Function = Function { id: 605, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(528), optional: false } }, Check { arg: 2, parameter: "lock_state", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 7, library: "NDIS.SYS", name: "NdisAcquireReadWriteLock" };
    pub static NdisAcquireSpinLock: Function = Function { id: 606, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 9, library: "NDIS.SYS", name: "NdisAcquireSpinLock" };
    pub static NdisAllocateSpinLock: Function = Function { id: 637, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 11, library: "NDIS.SYS", name: "NdisAllocateSpinLock" };
    pub static NdisDprAcquireReadWriteLock: Function = Function { id: 722, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(528), optional: false } }, Check { arg: 2, parameter: "lock_state", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 12, library: "NDIS.SYS", name: "NdisDprAcquireReadWriteLock" };
    pub static NdisDprAcquireSpinLock: Function = Function { id: 723, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 14, library: "NDIS.SYS", name: "NdisDprAcquireSpinLock" };
    pub static NdisDprReleaseReadWriteLock: Function = Function { id: 728, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(528), optional: false } }, Check { arg: 1, parameter: "lock_state", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 15, library: "NDIS.SYS", name: "NdisDprReleaseReadWriteLock" };
    pub static NdisDprReleaseSpinLock: Function = Function { id: 729, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 17, library: "NDIS.SYS", name: "NdisDprReleaseSpinLock" };
    pub static NdisFreeSpinLock: Function = Function { id: 778, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 19, library: "NDIS.SYS", name: "NdisFreeSpinLock" };
    pub static NdisGetCurrentProcessorCounts: Function = Function { id: 783, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 20, library: "NDIS.SYS", name: "NdisGetCurrentProcessorCounts" };
    pub static NdisGetCurrentProcessorCpuUsage: Function = Function { id: 784, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 21, library: "NDIS.SYS", name: "NdisGetCurrentProcessorCpuUsage" };
    pub static NdisInitializeEvent: Function = Function { id: 859, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 23, library: "NDIS.SYS", name: "NdisInitializeEvent" };
    pub static NdisInitializeReadWriteLock: Function = Function { id: 860, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(528), optional: false } }], file: FILE, line: 24, library: "NDIS.SYS", name: "NdisInitializeReadWriteLock" };
    pub static NdisInterlockedAddLargeInterger: Function = Function { id: 865, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 25, library: "NDIS.SYS", name: "NdisInterlockedAddLargeInterger" };
    pub static NdisInterlockedAddUlong: Function = Function { id: 866, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 26, library: "NDIS.SYS", name: "NdisInterlockedAddUlong" };
    pub static NdisInterlockedDecrement: Function = Function { id: 867, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 28, library: "NDIS.SYS", name: "NdisInterlockedDecrement" };
    pub static NdisInterlockedIncrement: Function = Function { id: 868, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 30, library: "NDIS.SYS", name: "NdisInterlockedIncrement" };
    pub static NdisInterlockedInsertHeadList: Function = Function { id: 869, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 31, library: "NDIS.SYS", name: "NdisInterlockedInsertHeadList" };
    pub static NdisInterlockedInsertTailList: Function = Function { id: 870, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 36, library: "NDIS.SYS", name: "NdisInterlockedInsertTailList" };
    pub static NdisInterlockedPopEntryList: Function = Function { id: 871, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 41, library: "NDIS.SYS", name: "NdisInterlockedPopEntryList" };
    pub static NdisInterlockedPushEntryList: Function = Function { id: 872, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 42, library: "NDIS.SYS", name: "NdisInterlockedPushEntryList" };
    pub static NdisInterlockedRemoveHeadList: Function = Function { id: 873, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 47, library: "NDIS.SYS", name: "NdisInterlockedRemoveHeadList" };
    pub static NdisReleaseReadWriteLock: Function = Function { id: 1059, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(528), optional: false } }, Check { arg: 1, parameter: "lock_state", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 48, library: "NDIS.SYS", name: "NdisReleaseReadWriteLock" };
    pub static NdisReleaseSpinLock: Function = Function { id: 1060, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 50, library: "NDIS.SYS", name: "NdisReleaseSpinLock" };
    pub static NdisResetEvent: Function = Function { id: 1064, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 52, library: "NDIS.SYS", name: "NdisResetEvent" };
    pub static NdisScheduleWorkItem: Function = Function { id: 1069, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "work_item", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 54, library: "NDIS.SYS", name: "NdisScheduleWorkItem" };
    pub static NdisSetEvent: Function = Function { id: 1075, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 56, library: "NDIS.SYS", name: "NdisSetEvent" };
    pub static NdisSystemProcessorCount: Function = Function { id: 1091, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 57, library: "NDIS.SYS", name: "NdisSystemProcessorCount" };
    pub static NdisWaitEvent: Function = Function { id: 1109, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 59, library: "NDIS.SYS", name: "NdisWaitEvent" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/synchronise.abi:7
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAcquireReadWriteLock<P: Synchronise>(lock: *mut crate::types::NDIS_RW_LOCK, write: crate::types::BOOLEAN, lock_state: *mut crate::types::LOCK_STATE) {
        unsafe { P::NdisAcquireReadWriteLock(lock, write, lock_state) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:9
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAcquireSpinLock<P: Synchronise>(spin_lock: *mut crate::types::NDIS_SPIN_LOCK) {
        unsafe { P::NdisAcquireSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:11
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAllocateSpinLock<P: Synchronise>(spin_lock: *mut crate::types::NDIS_SPIN_LOCK) {
        unsafe { P::NdisAllocateSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:12
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDprAcquireReadWriteLock<P: Synchronise>(lock: *mut crate::types::NDIS_RW_LOCK, write: crate::types::BOOLEAN, lock_state: *mut crate::types::LOCK_STATE) {
        unsafe { P::NdisDprAcquireReadWriteLock(lock, write, lock_state) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:14
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDprAcquireSpinLock<P: Synchronise>(spin_lock: *mut crate::types::NDIS_SPIN_LOCK) {
        unsafe { P::NdisDprAcquireSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:15
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDprReleaseReadWriteLock<P: Synchronise>(lock: *mut crate::types::NDIS_RW_LOCK, lock_state: *mut crate::types::LOCK_STATE) {
        unsafe { P::NdisDprReleaseReadWriteLock(lock, lock_state) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:17
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisDprReleaseSpinLock<P: Synchronise>(spin_lock: *mut crate::types::NDIS_SPIN_LOCK) {
        unsafe { P::NdisDprReleaseSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:19
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisFreeSpinLock<P: Synchronise>(spin_lock: *mut crate::types::NDIS_SPIN_LOCK) {
        unsafe { P::NdisFreeSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:23
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInitializeEvent<P: Synchronise>(event: *mut crate::types::NDIS_EVENT) {
        unsafe { P::NdisInitializeEvent(event) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:24
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInitializeReadWriteLock<P: Synchronise>(lock: *mut crate::types::NDIS_RW_LOCK) {
        unsafe { P::NdisInitializeReadWriteLock(lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:26
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInterlockedAddUlong<P: Synchronise>(addend: *mut u32, increment: u32, spin_lock: *mut crate::types::NDIS_SPIN_LOCK) -> u32 {
        unsafe { P::NdisInterlockedAddUlong(addend, increment, spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:28
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInterlockedDecrement<P: Synchronise>(addend: *mut i32) -> i32 {
        unsafe { P::NdisInterlockedDecrement(addend) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:30
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInterlockedIncrement<P: Synchronise>(addend: *mut i32) -> i32 {
        unsafe { P::NdisInterlockedIncrement(addend) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:31
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInterlockedInsertHeadList<P: Synchronise>(list_head: *mut crate::types::LIST_ENTRY, list_entry: *mut crate::types::LIST_ENTRY, spin_lock: *mut crate::types::NDIS_SPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::NdisInterlockedInsertHeadList(list_head, list_entry, spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:36
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInterlockedInsertTailList<P: Synchronise>(list_head: *mut crate::types::LIST_ENTRY, list_entry: *mut crate::types::LIST_ENTRY, spin_lock: *mut crate::types::NDIS_SPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::NdisInterlockedInsertTailList(list_head, list_entry, spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:41
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInterlockedPopEntryList<P: Synchronise>(list_head: *mut crate::types::SINGLE_LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::NdisInterlockedPopEntryList(list_head, lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:42
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInterlockedPushEntryList<P: Synchronise>(list_head: *mut crate::types::SINGLE_LIST_ENTRY, list_entry: *mut crate::types::SINGLE_LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::NdisInterlockedPushEntryList(list_head, list_entry, lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:47
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInterlockedRemoveHeadList<P: Synchronise>(list_head: *mut crate::types::LIST_ENTRY, spin_lock: *mut crate::types::NDIS_SPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::NdisInterlockedRemoveHeadList(list_head, spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:48
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReleaseReadWriteLock<P: Synchronise>(lock: *mut crate::types::NDIS_RW_LOCK, lock_state: *mut crate::types::LOCK_STATE) {
        unsafe { P::NdisReleaseReadWriteLock(lock, lock_state) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:50
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisReleaseSpinLock<P: Synchronise>(spin_lock: *mut crate::types::NDIS_SPIN_LOCK) {
        unsafe { P::NdisReleaseSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:52
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisResetEvent<P: Synchronise>(event: *mut crate::types::NDIS_EVENT) {
        unsafe { P::NdisResetEvent(event) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:54
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisScheduleWorkItem<P: Synchronise>(work_item: *mut crate::types::NDIS_WORK_ITEM) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisScheduleWorkItem(work_item) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:56
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisSetEvent<P: Synchronise>(event: *mut crate::types::NDIS_EVENT) {
        unsafe { P::NdisSetEvent(event) }
    }
    /// abi-specs/nt/ndis/synchronise.abi:57
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisSystemProcessorCount<P: Synchronise>() -> i8 {
        unsafe { P::NdisSystemProcessorCount() }
    }
    /// abi-specs/nt/ndis/synchronise.abi:59
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisWaitEvent<P: Synchronise>(event: *mut crate::types::NDIS_EVENT, ms_to_wait: u32) -> crate::types::BOOLEAN {
        unsafe { P::NdisWaitEvent(event, ms_to_wait) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAcquireReadWriteLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAcquireReadWriteLock, direct = sym direct::NdisAcquireReadWriteLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAcquireSpinLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAcquireSpinLock, direct = sym direct::NdisAcquireSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAllocateSpinLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAllocateSpinLock, direct = sym direct::NdisAllocateSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprAcquireReadWriteLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDprAcquireReadWriteLock, direct = sym direct::NdisDprAcquireReadWriteLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprAcquireSpinLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDprAcquireSpinLock, direct = sym direct::NdisDprAcquireSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprReleaseReadWriteLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDprReleaseReadWriteLock, direct = sym direct::NdisDprReleaseReadWriteLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisDprReleaseSpinLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisDprReleaseSpinLock, direct = sym direct::NdisDprReleaseSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisFreeSpinLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisFreeSpinLock, direct = sym direct::NdisFreeSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetCurrentProcessorCounts() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetCurrentProcessorCounts, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetCurrentProcessorCpuUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisGetCurrentProcessorCpuUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeEvent<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInitializeEvent, direct = sym direct::NdisInitializeEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeReadWriteLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInitializeReadWriteLock, direct = sym direct::NdisInitializeReadWriteLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedAddLargeInterger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisInterlockedAddLargeInterger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedAddUlong<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInterlockedAddUlong, direct = sym direct::NdisInterlockedAddUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedDecrement<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInterlockedDecrement, direct = sym direct::NdisInterlockedDecrement::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedIncrement<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInterlockedIncrement, direct = sym direct::NdisInterlockedIncrement::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedInsertHeadList<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInterlockedInsertHeadList, direct = sym direct::NdisInterlockedInsertHeadList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedInsertTailList<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInterlockedInsertTailList, direct = sym direct::NdisInterlockedInsertTailList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedPopEntryList<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInterlockedPopEntryList, direct = sym direct::NdisInterlockedPopEntryList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedPushEntryList<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInterlockedPushEntryList, direct = sym direct::NdisInterlockedPushEntryList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInterlockedRemoveHeadList<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInterlockedRemoveHeadList, direct = sym direct::NdisInterlockedRemoveHeadList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReleaseReadWriteLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReleaseReadWriteLock, direct = sym direct::NdisReleaseReadWriteLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisReleaseSpinLock<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisReleaseSpinLock, direct = sym direct::NdisReleaseSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisResetEvent<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisResetEvent, direct = sym direct::NdisResetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisScheduleWorkItem<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisScheduleWorkItem, direct = sym direct::NdisScheduleWorkItem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetEvent<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisSetEvent, direct = sym direct::NdisSetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSystemProcessorCount<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisSystemProcessorCount, direct = sym direct::NdisSystemProcessorCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWaitEvent<P: Synchronise>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisWaitEvent, direct = sym direct::NdisWaitEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

