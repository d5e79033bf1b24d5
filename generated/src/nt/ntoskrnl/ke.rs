// Written by `janus gen` from abi-specs/nt/ntoskrnl/ke.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel: dispatcher objects, waiting for them, APCs, queues.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Kernel: dispatcher objects, waiting for them, APCs, queues.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Ke {
    /// 
    unsafe fn KeAcquireGuardedMutex( // abi-specs/nt/ntoskrnl/ke.abi:8
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:8
    );
    /// 
    unsafe fn KeAcquireGuardedMutexUnsafe( // abi-specs/nt/ntoskrnl/ke.abi:10
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:10
    );
    /// Alerts a thread; whether it was alerted already.
    unsafe fn KeAlertThread( // abi-specs/nt/ntoskrnl/ke.abi:12
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:12
        mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:12
    ) -> crate::types::BOOLEAN;
    /// Makes an event not signalled.
    unsafe fn KeClearEvent( // abi-specs/nt/ntoskrnl/ke.abi:15
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:15
    );
    /// Waits for an interval: relative when negative, in 100 ns.
    unsafe fn KeDelayExecutionThread( // abi-specs/nt/ntoskrnl/ke.abi:18
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:18
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:18
        interval: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:18
    ) -> crate::types::NTSTATUS;
    /// Initialises an APC for a thread.
    unsafe fn KeInitializeApc( // abi-specs/nt/ntoskrnl/ke.abi:20
        apc: *mut crate::types::KAPC, // abi-specs/nt/ntoskrnl/ke.abi:20
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:20
        environment: u32, // abi-specs/nt/ntoskrnl/ke.abi:20
        kernel_routine: crate::callbacks::PKKERNEL_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:20
        rundown_routine: crate::callbacks::PKRUNDOWN_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:20
        normal_routine: crate::callbacks::PKNORMAL_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:20
        apc_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:20
        normal_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:20
    );
    /// Initialises an event.
    unsafe fn KeInitializeEvent( // abi-specs/nt/ntoskrnl/ke.abi:32
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:32
        kind: crate::types::EVENT_TYPE, // abi-specs/nt/ntoskrnl/ke.abi:32
        state: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:32
    );
    /// 
    unsafe fn KeInitializeGuardedMutex( // abi-specs/nt/ntoskrnl/ke.abi:34
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:34
    );
    /// 
    unsafe fn KeInitializeMutant( // abi-specs/nt/ntoskrnl/ke.abi:35
        mutant: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:35
        initial_owner: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:35
    );
    /// Initialises a mutex, free.
    unsafe fn KeInitializeMutex( // abi-specs/nt/ntoskrnl/ke.abi:38
        mutex: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:38
        level: u32, // abi-specs/nt/ntoskrnl/ke.abi:38
    );
    /// 
    unsafe fn KeInitializeQueue( // abi-specs/nt/ntoskrnl/ke.abi:40
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:40
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:40
    );
    /// Initialises a semaphore.
    unsafe fn KeInitializeSemaphore( // abi-specs/nt/ntoskrnl/ke.abi:43
        semaphore: *mut crate::types::KSEMAPHORE, // abi-specs/nt/ntoskrnl/ke.abi:43
        count: i32, // abi-specs/nt/ntoskrnl/ke.abi:43
        limit: i32, // abi-specs/nt/ntoskrnl/ke.abi:43
    );
    /// 
    unsafe fn KeInsertHeadQueue( // abi-specs/nt/ntoskrnl/ke.abi:44
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:44
        entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/ke.abi:44
    ) -> i32;
    /// 
    unsafe fn KeInsertQueue( // abi-specs/nt/ntoskrnl/ke.abi:46
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:46
        entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/ke.abi:46
    ) -> i32;
    /// Queues an APC; FALSE when it is queued already or the thread ends.
    unsafe fn KeInsertQueueApc( // abi-specs/nt/ntoskrnl/ke.abi:48
        apc: *mut crate::types::KAPC, // abi-specs/nt/ntoskrnl/ke.abi:48
        system_argument1: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:48
        system_argument2: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:48
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:48
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeIsWaitListEmpty( // abi-specs/nt/ntoskrnl/ke.abi:54
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:54
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KePulseEvent( // abi-specs/nt/ntoskrnl/ke.abi:56
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:56
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:56
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:56
    ) -> i32;
    /// 
    unsafe fn KeReadStateEvent( // abi-specs/nt/ntoskrnl/ke.abi:58
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:58
    ) -> i32;
    /// 
    unsafe fn KeReadStateMutant( // abi-specs/nt/ntoskrnl/ke.abi:59
        mutant: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:59
    ) -> i32;
    /// Gives 1 when the mutex is free.
    unsafe fn KeReadStateMutex( // abi-specs/nt/ntoskrnl/ke.abi:62
        mutex: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:62
    ) -> i32;
    /// 
    unsafe fn KeReadStateQueue( // abi-specs/nt/ntoskrnl/ke.abi:63
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:63
    ) -> i32;
    /// 
    unsafe fn KeReadStateSemaphore( // abi-specs/nt/ntoskrnl/ke.abi:65
        semaphore: *mut crate::types::KSEMAPHORE, // abi-specs/nt/ntoskrnl/ke.abi:65
    ) -> i32;
    /// 
    unsafe fn KeReleaseGuardedMutex( // abi-specs/nt/ntoskrnl/ke.abi:67
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:67
    );
    /// 
    unsafe fn KeReleaseGuardedMutexUnsafe( // abi-specs/nt/ntoskrnl/ke.abi:69
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:69
    );
    /// 
    unsafe fn KeReleaseMutant( // abi-specs/nt/ntoskrnl/ke.abi:70
        mutant: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:70
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:70
        abandoned: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:70
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:70
    ) -> i32;
    /// Releases a mutex; gives its state before.
    unsafe fn KeReleaseMutex( // abi-specs/nt/ntoskrnl/ke.abi:73
        mutex: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:73
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:73
    ) -> i32;
    /// Adds to the count of a semaphore; gives its count before.
    unsafe fn KeReleaseSemaphore( // abi-specs/nt/ntoskrnl/ke.abi:76
        semaphore: *mut crate::types::KSEMAPHORE, // abi-specs/nt/ntoskrnl/ke.abi:76
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:76
        adjustment: i32, // abi-specs/nt/ntoskrnl/ke.abi:76
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:76
    ) -> i32;
    /// 
    unsafe fn KeRemoveQueue( // abi-specs/nt/ntoskrnl/ke.abi:78
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:78
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:78
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:78
    ) -> *mut crate::types::LIST_ENTRY;
    /// Makes an event not signalled; gives its state before.
    unsafe fn KeResetEvent( // abi-specs/nt/ntoskrnl/ke.abi:90
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:90
    ) -> i32;
    /// 
    unsafe fn KeRundownQueue( // abi-specs/nt/ntoskrnl/ke.abi:91
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:91
    ) -> *mut crate::types::LIST_ENTRY;
    /// Signals an event; gives its state before.
    unsafe fn KeSetEvent( // abi-specs/nt/ntoskrnl/ke.abi:94
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:94
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:94
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:94
    ) -> i32;
    /// 
    unsafe fn KeSetEventBoostPriority( // abi-specs/nt/ntoskrnl/ke.abi:95
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:95
        thread: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:95
    );
    /// 
    unsafe fn KeTestAlertThread( // abi-specs/nt/ntoskrnl/ke.abi:96
        alert_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:96
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeTryToAcquireGuardedMutex( // abi-specs/nt/ntoskrnl/ke.abi:98
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:98
    ) -> crate::types::BOOLEAN;
    /// Waits for one or all of some dispatcher objects.
    unsafe fn KeWaitForMultipleObjects( // abi-specs/nt/ntoskrnl/ke.abi:101
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:101
        object: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:101
        wait_type: crate::types::WAIT_TYPE, // abi-specs/nt/ntoskrnl/ke.abi:101
        wait_reason: crate::types::KWAIT_REASON, // abi-specs/nt/ntoskrnl/ke.abi:101
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:101
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:101
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:101
        wait_block_array: *mut crate::types::KWAIT_BLOCK, // abi-specs/nt/ntoskrnl/ke.abi:101
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeWaitForMutexObject( // abi-specs/nt/ntoskrnl/ke.abi:111
        mutex: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:111
        wait_reason: crate::types::KWAIT_REASON, // abi-specs/nt/ntoskrnl/ke.abi:111
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:111
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:111
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:111
    ) -> crate::types::NTSTATUS;
    /// Waits for a dispatcher object.
    unsafe fn KeWaitForSingleObject( // abi-specs/nt/ntoskrnl/ke.abi:120
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:120
        wait_reason: crate::types::KWAIT_REASON, // abi-specs/nt/ntoskrnl/ke.abi:120
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:120
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:120
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:120
    ) -> crate::types::NTSTATUS;
    /// Runs the kernel APCs that wait.
    unsafe fn KiCheckForKernelApcDelivery(); // abi-specs/nt/ntoskrnl/ke.abi:128
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ke.abi";
    pub static KeAcquireGuardedMutex: Function = Function { id: 1851, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "KeAcquireGuardedMutex" };
    pub static KeAcquireGuardedMutexUnsafe: Function = Function { id: 1852, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 10, library: "ntoskrnl.exe", name: "KeAcquireGuardedMutexUnsafe" };
    pub static KeAlertThread: Function = Function { id: 1862, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "ntoskrnl.exe", name: "KeAlertThread" };
    pub static KeClearEvent: Function = Function { id: 1876, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 0, parameter: "event", rule: Rule::Begins { bytes: &[0, 1], optional: false } }], file: FILE, line: 15, library: "ntoskrnl.exe", name: "KeClearEvent" };
    pub static KeDelayExecutionThread: Function = Function { id: 1881, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 2, parameter: "interval", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 18, library: "ntoskrnl.exe", name: "KeDelayExecutionThread" };
    pub static KeInitializeApc: Function = Function { id: 1921, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "apc", rule: Rule::Memory { shape: Shape::Fixed(48), optional: false } }], file: FILE, line: 20, library: "ntoskrnl.exe", name: "KeInitializeApc" };
    pub static KeInitializeEvent: Function = Function { id: 1927, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 32, library: "ntoskrnl.exe", name: "KeInitializeEvent" };
    pub static KeInitializeGuardedMutex: Function = Function { id: 1928, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 34, library: "ntoskrnl.exe", name: "KeInitializeGuardedMutex" };
    pub static KeInitializeMutant: Function = Function { id: 1930, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mutant", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 35, library: "ntoskrnl.exe", name: "KeInitializeMutant" };
    pub static KeInitializeMutex: Function = Function { id: 1931, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 38, library: "ntoskrnl.exe", name: "KeInitializeMutex" };
    pub static KeInitializeQueue: Function = Function { id: 1932, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 40, library: "ntoskrnl.exe", name: "KeInitializeQueue" };
    pub static KeInitializeSemaphore: Function = Function { id: 1933, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "semaphore", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 43, library: "ntoskrnl.exe", name: "KeInitializeSemaphore" };
    pub static KeInsertHeadQueue: Function = Function { id: 1940, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "queue", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 1, parameter: "entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 44, library: "ntoskrnl.exe", name: "KeInsertHeadQueue" };
    pub static KeInsertQueue: Function = Function { id: 1941, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "queue", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 1, parameter: "entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 46, library: "ntoskrnl.exe", name: "KeInsertQueue" };
    pub static KeInsertQueueApc: Function = Function { id: 1942, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "apc", rule: Rule::Memory { shape: Shape::Fixed(48), optional: false } }], file: FILE, line: 48, library: "ntoskrnl.exe", name: "KeInsertQueueApc" };
    pub static KeIsWaitListEmpty: Function = Function { id: 1955, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "ntoskrnl.exe", name: "KeIsWaitListEmpty" };
    pub static KePulseEvent: Function = Function { id: 1963, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 0, parameter: "event", rule: Rule::Begins { bytes: &[0, 1], optional: false } }], file: FILE, line: 56, library: "ntoskrnl.exe", name: "KePulseEvent" };
    pub static KeReadStateEvent: Function = Function { id: 1988, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 0, parameter: "event", rule: Rule::Begins { bytes: &[0, 1], optional: false } }], file: FILE, line: 58, library: "ntoskrnl.exe", name: "KeReadStateEvent" };
    pub static KeReadStateMutant: Function = Function { id: 1989, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mutant", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "mutant", rule: Rule::Begins { bytes: &[2], optional: false } }], file: FILE, line: 59, library: "ntoskrnl.exe", name: "KeReadStateMutant" };
    pub static KeReadStateMutex: Function = Function { id: 1990, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "mutex", rule: Rule::Begins { bytes: &[2], optional: false } }], file: FILE, line: 62, library: "ntoskrnl.exe", name: "KeReadStateMutex" };
    pub static KeReadStateQueue: Function = Function { id: 1991, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "queue", rule: Rule::Begins { bytes: &[4], optional: false } }], file: FILE, line: 63, library: "ntoskrnl.exe", name: "KeReadStateQueue" };
    pub static KeReadStateSemaphore: Function = Function { id: 1992, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "semaphore", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 0, parameter: "semaphore", rule: Rule::Begins { bytes: &[5], optional: false } }], file: FILE, line: 65, library: "ntoskrnl.exe", name: "KeReadStateSemaphore" };
    pub static KeReleaseGuardedMutex: Function = Function { id: 1998, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 67, library: "ntoskrnl.exe", name: "KeReleaseGuardedMutex" };
    pub static KeReleaseGuardedMutexUnsafe: Function = Function { id: 1999, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 69, library: "ntoskrnl.exe", name: "KeReleaseGuardedMutexUnsafe" };
    pub static KeReleaseMutant: Function = Function { id: 2003, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mutant", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "mutant", rule: Rule::Begins { bytes: &[2], optional: false } }], file: FILE, line: 70, library: "ntoskrnl.exe", name: "KeReleaseMutant" };
    pub static KeReleaseMutex: Function = Function { id: 2004, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "mutex", rule: Rule::Begins { bytes: &[2], optional: false } }], file: FILE, line: 73, library: "ntoskrnl.exe", name: "KeReleaseMutex" };
    pub static KeReleaseSemaphore: Function = Function { id: 2005, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "semaphore", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 0, parameter: "semaphore", rule: Rule::Begins { bytes: &[5], optional: false } }], file: FILE, line: 76, library: "ntoskrnl.exe", name: "KeReleaseSemaphore" };
    pub static KeRemoveQueue: Function = Function { id: 2015, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "queue", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 2, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 78, library: "ntoskrnl.exe", name: "KeRemoveQueue" };
    pub static KeRemoveQueueEx: Function = Function { id: 2017, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 80, library: "ntoskrnl.exe", name: "KeRemoveQueueEx" };
    pub static KeResetEvent: Function = Function { id: 2019, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 0, parameter: "event", rule: Rule::Begins { bytes: &[0, 1], optional: false } }], file: FILE, line: 90, library: "ntoskrnl.exe", name: "KeResetEvent" };
    pub static KeRundownQueue: Function = Function { id: 2025, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "queue", rule: Rule::Begins { bytes: &[4], optional: false } }], file: FILE, line: 91, library: "ntoskrnl.exe", name: "KeRundownQueue" };
    pub static KeSetEvent: Function = Function { id: 2034, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 0, parameter: "event", rule: Rule::Begins { bytes: &[0, 1], optional: false } }], file: FILE, line: 94, library: "ntoskrnl.exe", name: "KeSetEvent" };
    pub static KeSetEventBoostPriority: Function = Function { id: 2035, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 0, parameter: "event", rule: Rule::Begins { bytes: &[0, 1], optional: false } }, Check { arg: 1, parameter: "thread", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 95, library: "ntoskrnl.exe", name: "KeSetEventBoostPriority" };
    pub static KeTestAlertThread: Function = Function { id: 2056, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 96, library: "ntoskrnl.exe", name: "KeTestAlertThread" };
    pub static KeTryToAcquireGuardedMutex: Function = Function { id: 2058, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 98, library: "ntoskrnl.exe", name: "KeTryToAcquireGuardedMutex" };
    pub static KeWaitForMultipleObjects: Function = Function { id: 2063, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 6, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 7, parameter: "wait_block_array", rule: Rule::Memory { shape: Shape::Fixed(24), optional: true } }], file: FILE, line: 101, library: "ntoskrnl.exe", name: "KeWaitForMultipleObjects" };
    pub static KeWaitForMutexObject: Function = Function { id: 2064, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 4, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 111, library: "ntoskrnl.exe", name: "KeWaitForMutexObject" };
    pub static KeWaitForSingleObject: Function = Function { id: 2065, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 4, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 120, library: "ntoskrnl.exe", name: "KeWaitForSingleObject" };
    pub static KiCheckForKernelApcDelivery: Function = Function { id: 2069, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 128, library: "ntoskrnl.exe", name: "KiCheckForKernelApcDelivery" };
    pub static KiDeliverApc: Function = Function { id: 2071, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 129, library: "ntoskrnl.exe", name: "KiDeliverApc" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ke.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireGuardedMutex<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeAcquireGuardedMutex(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireGuardedMutexUnsafe<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeAcquireGuardedMutexUnsafe(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:12
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAlertThread<P: Ke>(thread: crate::types::PKTHREAD, mode: crate::types::KPROCESSOR_MODE) -> crate::types::BOOLEAN {
        unsafe { P::KeAlertThread(thread, mode) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:15
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeClearEvent<P: Ke>(event: *mut crate::types::KEVENT) {
        unsafe { P::KeClearEvent(event) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDelayExecutionThread<P: Ke>(wait_mode: crate::types::KPROCESSOR_MODE, alertable: crate::types::BOOLEAN, interval: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::KeDelayExecutionThread(wait_mode, alertable, interval) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:20
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeApc<P: Ke>(apc: *mut crate::types::KAPC, thread: crate::types::PKTHREAD, environment: u32, kernel_routine: crate::callbacks::PKKERNEL_ROUTINE, rundown_routine: crate::callbacks::PKRUNDOWN_ROUTINE, normal_routine: crate::callbacks::PKNORMAL_ROUTINE, apc_mode: crate::types::KPROCESSOR_MODE, normal_context: *mut core::ffi::c_void) {
        unsafe { P::KeInitializeApc(apc, thread, environment, kernel_routine, rundown_routine, normal_routine, apc_mode, normal_context) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeEvent<P: Ke>(event: *mut crate::types::KEVENT, kind: crate::types::EVENT_TYPE, state: crate::types::BOOLEAN) {
        unsafe { P::KeInitializeEvent(event, kind, state) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:34
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeInitializeGuardedMutex<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeInitializeGuardedMutex(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeMutant<P: Ke>(mutant: *mut crate::types::KMUTANT, initial_owner: crate::types::BOOLEAN) {
        unsafe { P::KeInitializeMutant(mutant, initial_owner) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:38
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeMutex<P: Ke>(mutex: *mut crate::types::KMUTANT, level: u32) {
        unsafe { P::KeInitializeMutex(mutex, level) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeQueue<P: Ke>(queue: *mut crate::types::KQUEUE, count: u32) {
        unsafe { P::KeInitializeQueue(queue, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:43
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeSemaphore<P: Ke>(semaphore: *mut crate::types::KSEMAPHORE, count: i32, limit: i32) {
        unsafe { P::KeInitializeSemaphore(semaphore, count, limit) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:44
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertHeadQueue<P: Ke>(queue: *mut crate::types::KQUEUE, entry: *mut crate::types::LIST_ENTRY) -> i32 {
        unsafe { P::KeInsertHeadQueue(queue, entry) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:46
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertQueue<P: Ke>(queue: *mut crate::types::KQUEUE, entry: *mut crate::types::LIST_ENTRY) -> i32 {
        unsafe { P::KeInsertQueue(queue, entry) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:48
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertQueueApc<P: Ke>(apc: *mut crate::types::KAPC, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void, increment: crate::types::KPRIORITY) -> crate::types::BOOLEAN {
        unsafe { P::KeInsertQueueApc(apc, system_argument1, system_argument2, increment) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:54
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeIsWaitListEmpty<P: Ke>(object: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::KeIsWaitListEmpty(object) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:56
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KePulseEvent<P: Ke>(event: *mut crate::types::KEVENT, increment: crate::types::KPRIORITY, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KePulseEvent(event, increment, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateEvent<P: Ke>(event: *mut crate::types::KEVENT) -> i32 {
        unsafe { P::KeReadStateEvent(event) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:59
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateMutant<P: Ke>(mutant: *mut crate::types::KMUTANT) -> i32 {
        unsafe { P::KeReadStateMutant(mutant) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:62
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateMutex<P: Ke>(mutex: *mut crate::types::KMUTANT) -> i32 {
        unsafe { P::KeReadStateMutex(mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:63
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateQueue<P: Ke>(queue: *mut crate::types::KQUEUE) -> i32 {
        unsafe { P::KeReadStateQueue(queue) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:65
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateSemaphore<P: Ke>(semaphore: *mut crate::types::KSEMAPHORE) -> i32 {
        unsafe { P::KeReadStateSemaphore(semaphore) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:67
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseGuardedMutex<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeReleaseGuardedMutex(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:69
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseGuardedMutexUnsafe<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeReleaseGuardedMutexUnsafe(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:70
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseMutant<P: Ke>(mutant: *mut crate::types::KMUTANT, increment: crate::types::KPRIORITY, abandoned: crate::types::BOOLEAN, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KeReleaseMutant(mutant, increment, abandoned, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:73
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseMutex<P: Ke>(mutex: *mut crate::types::KMUTANT, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KeReleaseMutex(mutex, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:76
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseSemaphore<P: Ke>(semaphore: *mut crate::types::KSEMAPHORE, increment: crate::types::KPRIORITY, adjustment: i32, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KeReleaseSemaphore(semaphore, increment, adjustment, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:78
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveQueue<P: Ke>(queue: *mut crate::types::KQUEUE, wait_mode: crate::types::KPROCESSOR_MODE, timeout: *mut crate::types::LARGE_INTEGER) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::KeRemoveQueue(queue, wait_mode, timeout) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:90
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeResetEvent<P: Ke>(event: *mut crate::types::KEVENT) -> i32 {
        unsafe { P::KeResetEvent(event) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:91
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRundownQueue<P: Ke>(queue: *mut crate::types::KQUEUE) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::KeRundownQueue(queue) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:94
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetEvent<P: Ke>(event: *mut crate::types::KEVENT, increment: crate::types::KPRIORITY, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KeSetEvent(event, increment, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:95
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetEventBoostPriority<P: Ke>(event: *mut crate::types::KEVENT, thread: *mut *mut core::ffi::c_void) {
        unsafe { P::KeSetEventBoostPriority(event, thread) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:96
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeTestAlertThread<P: Ke>(alert_mode: crate::types::KPROCESSOR_MODE) -> crate::types::BOOLEAN {
        unsafe { P::KeTestAlertThread(alert_mode) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:98
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeTryToAcquireGuardedMutex<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) -> crate::types::BOOLEAN {
        unsafe { P::KeTryToAcquireGuardedMutex(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:101
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeWaitForMultipleObjects<P: Ke>(count: u32, object: *mut *mut core::ffi::c_void, wait_type: crate::types::WAIT_TYPE, wait_reason: crate::types::KWAIT_REASON, wait_mode: crate::types::KPROCESSOR_MODE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER, wait_block_array: *mut crate::types::KWAIT_BLOCK) -> crate::types::NTSTATUS {
        unsafe { P::KeWaitForMultipleObjects(count, object, wait_type, wait_reason, wait_mode, alertable, timeout, wait_block_array) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:111
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeWaitForMutexObject<P: Ke>(mutex: *mut core::ffi::c_void, wait_reason: crate::types::KWAIT_REASON, wait_mode: crate::types::KPROCESSOR_MODE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::KeWaitForMutexObject(mutex, wait_reason, wait_mode, alertable, timeout) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:120
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeWaitForSingleObject<P: Ke>(object: *mut core::ffi::c_void, wait_reason: crate::types::KWAIT_REASON, wait_mode: crate::types::KPROCESSOR_MODE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::KeWaitForSingleObject(object, wait_reason, wait_mode, alertable, timeout) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:128
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KiCheckForKernelApcDelivery<P: Ke>() {
        unsafe { P::KiCheckForKernelApcDelivery() }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireGuardedMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireGuardedMutex, direct = sym direct::KeAcquireGuardedMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireGuardedMutexUnsafe<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireGuardedMutexUnsafe, direct = sym direct::KeAcquireGuardedMutexUnsafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAlertThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAlertThread, direct = sym direct::KeAlertThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeClearEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeClearEvent, direct = sym direct::KeClearEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDelayExecutionThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDelayExecutionThread, direct = sym direct::KeDelayExecutionThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeApc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeApc, direct = sym direct::KeInitializeApc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeEvent, direct = sym direct::KeInitializeEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeGuardedMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeGuardedMutex, direct = sym direct::KeInitializeGuardedMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeMutant<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeMutant, direct = sym direct::KeInitializeMutant::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeMutex, direct = sym direct::KeInitializeMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeQueue, direct = sym direct::KeInitializeQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeSemaphore<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeSemaphore, direct = sym direct::KeInitializeSemaphore::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertHeadQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertHeadQueue, direct = sym direct::KeInsertHeadQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertQueue, direct = sym direct::KeInsertQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertQueueApc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertQueueApc, direct = sym direct::KeInsertQueueApc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsWaitListEmpty<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeIsWaitListEmpty, direct = sym direct::KeIsWaitListEmpty::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KePulseEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KePulseEvent, direct = sym direct::KePulseEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReadStateEvent, direct = sym direct::KeReadStateEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateMutant<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReadStateMutant, direct = sym direct::KeReadStateMutant::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReadStateMutex, direct = sym direct::KeReadStateMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReadStateQueue, direct = sym direct::KeReadStateQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateSemaphore<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReadStateSemaphore, direct = sym direct::KeReadStateSemaphore::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseGuardedMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseGuardedMutex, direct = sym direct::KeReleaseGuardedMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseGuardedMutexUnsafe<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseGuardedMutexUnsafe, direct = sym direct::KeReleaseGuardedMutexUnsafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseMutant<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseMutant, direct = sym direct::KeReleaseMutant::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseMutex, direct = sym direct::KeReleaseMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSemaphore<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseSemaphore, direct = sym direct::KeReleaseSemaphore::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveQueue, direct = sym direct::KeRemoveQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueueEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveQueueEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeResetEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeResetEvent, direct = sym direct::KeResetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRundownQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRundownQueue, direct = sym direct::KeRundownQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetEvent, direct = sym direct::KeSetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetEventBoostPriority<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetEventBoostPriority, direct = sym direct::KeSetEventBoostPriority::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTestAlertThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeTestAlertThread, direct = sym direct::KeTestAlertThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireGuardedMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeTryToAcquireGuardedMutex, direct = sym direct::KeTryToAcquireGuardedMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeWaitForMultipleObjects<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeWaitForMultipleObjects, direct = sym direct::KeWaitForMultipleObjects::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeWaitForMutexObject<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeWaitForMutexObject, direct = sym direct::KeWaitForMutexObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeWaitForSingleObject<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeWaitForSingleObject, direct = sym direct::KeWaitForSingleObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiCheckForKernelApcDelivery<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KiCheckForKernelApcDelivery, direct = sym direct::KiCheckForKernelApcDelivery::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiDeliverApc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiDeliverApc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

