// Written by `janus gen` from abi-specs/nt/ntoskrnl/ke_interrupt.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel: DPCs, interrupts, spin locks, device queues.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Kernel: DPCs, interrupts, spin locks, device queues.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait KeInterrupt {
    /// 
    unsafe fn KeAcquireInStackQueuedSpinLockAtDpcLevel( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:8
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:8
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:8
    );
    /// 
    unsafe fn KeAcquireInStackQueuedSpinLockForDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:10
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:10
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:10
    );
    /// 
    unsafe fn KeAcquireInterruptSpinLock( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:12
        interrupt: crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:12
    ) -> crate::types::KIRQL;
    /// 
    unsafe fn KeAcquireSpinLockAtDpcLevel( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:14
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:14
    );
    /// 
    unsafe fn KeAcquireSpinLockForDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:16
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:16
    ) -> crate::types::KIRQL;
    /// 
    unsafe fn KeDeregisterNmiCallback( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:18
        handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:18
    ) -> crate::types::NTSTATUS;
    /// Acquires a lock at DISPATCH_LEVEL.
    unsafe fn KefAcquireSpinLockAtDpcLevel( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:21
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:21
    );
    /// 
    unsafe fn KeFlushQueuedDpcs(); // abi-specs/nt/ntoskrnl/ke_interrupt.abi:23
    /// Releases a lock and stays at DISPATCH_LEVEL.
    unsafe fn KefReleaseSpinLockFromDpcLevel( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:26
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:26
    );
    /// 
    unsafe fn KeGenericCallDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:27
        routine: crate::callbacks::KDEFERRED_ROUTINE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:27
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:27
    );
    /// 
    unsafe fn KeInitializeDeviceQueue( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:28
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:28
    );
    /// Initialises a DPC object.
    unsafe fn KeInitializeDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:31
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:31
        deferred_routine: crate::callbacks::KDEFERRED_ROUTINE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:31
        deferred_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:31
    );
    /// Initialises a spin lock, free.
    unsafe fn KeInitializeSpinLock( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:49
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:49
    );
    /// 
    unsafe fn KeInitializeThreadedDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:51
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:51
        deferred_routine: crate::callbacks::KDEFERRED_ROUTINE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:51
        deferred_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:51
    );
    /// 
    unsafe fn KeInsertByKeyDeviceQueue( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:53
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:53
        device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:53
        sort_key: u32, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:53
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeInsertDeviceQueue( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:59
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:59
        device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:59
    ) -> crate::types::BOOLEAN;
    /// Queues a DPC; FALSE when it is queued already.
    unsafe fn KeInsertQueueDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:62
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:62
        system_argument1: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:62
        system_argument2: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:62
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeIpiGenericCall( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:64
        broadcast_function: crate::callbacks::KIPI_BROADCAST_WORKER, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:64
        context: u32, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:64
    ) -> u32;
    /// 
    unsafe fn KeIsExecutingDpc() -> u32; // abi-specs/nt/ntoskrnl/ke_interrupt.abi:65
    /// On 9x the routine is called when the handlers of VxDs are through with the interrupt (`Hook_NMI_Event`); a VxD that is loaded later hears of none.
    unsafe fn KeRegisterNmiCallback( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:72
        callback_routine: crate::callbacks::NMI_CALLBACK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:72
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:72
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn KeReleaseInStackQueuedSpinLockForDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:74
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:74
    );
    /// 
    unsafe fn KeReleaseInStackQueuedSpinLockFromDpcLevel( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:76
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:76
    );
    /// 
    unsafe fn KeReleaseInterruptSpinLock( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:78
        interrupt: crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:78
        old_irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:78
    );
    /// 
    unsafe fn KeReleaseSpinLockForDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:80
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:80
        old_irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:80
    );
    /// 
    unsafe fn KeReleaseSpinLockFromDpcLevel( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:82
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:82
    );
    /// 
    unsafe fn KeRemoveByKeyDeviceQueue( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:84
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:84
        sort_key: u32, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:84
    ) -> *mut crate::types::KDEVICE_QUEUE_ENTRY;
    /// 
    unsafe fn KeRemoveByKeyDeviceQueueIfBusy( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:86
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:86
        sort_key: u32, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:86
    ) -> *mut crate::types::KDEVICE_QUEUE_ENTRY;
    /// 
    unsafe fn KeRemoveDeviceQueue( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:88
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:88
    ) -> *mut crate::types::KDEVICE_QUEUE_ENTRY;
    /// 
    unsafe fn KeRemoveEntryDeviceQueue( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:90
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:90
        device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:90
    ) -> crate::types::BOOLEAN;
    /// Takes a DPC out of the queue; FALSE when it was not there.
    unsafe fn KeRemoveQueueDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:93
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:93
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeSetImportanceDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:95
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:95
        importance: crate::types::KDPC_IMPORTANCE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:95
    );
    /// 
    unsafe fn KeSetTargetProcessorDpc( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:97
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:97
        number: i8, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:97
    );
    /// 
    unsafe fn KeSetTargetProcessorDpcEx( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:99
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:99
        proc_number: *mut crate::types::PROCESSOR_NUMBER, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:99
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeSignalCallDpcDone( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:100
        argument: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:100
    );
    /// 
    unsafe fn KeSignalCallDpcSynchronize( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:101
        argument: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:101
    ) -> crate::types::LOGICAL;
    /// Calls a routine at the interrupt's level, with its lock held.
    unsafe fn KeSynchronizeExecution( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:104
        interrupt: crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:104
        synchronize_routine: crate::callbacks::KSYNCHRONIZE_ROUTINE, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:104
        synchronize_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:104
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeTestSpinLock( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:110
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:110
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeTryToAcquireSpinLockAtDpcLevel( // abi-specs/nt/ntoskrnl/ke_interrupt.abi:112
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke_interrupt.abi:112
    ) -> crate::types::BOOLEAN;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ke_interrupt.abi";
    pub static KeAcquireInStackQueuedSpinLockAtDpcLevel: Function = Function { id: 1853, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Acquires }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "KeAcquireInStackQueuedSpinLockAtDpcLevel" };
    pub static KeAcquireInStackQueuedSpinLockForDpc: Function = Function { id: 1854, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Acquires }], file: FILE, line: 10, library: "ntoskrnl.exe", name: "KeAcquireInStackQueuedSpinLockForDpc" };
    pub static KeAcquireInterruptSpinLock: Function = Function { id: 1855, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "interrupt", rule: Rule::Acquires }], file: FILE, line: 12, library: "ntoskrnl.exe", name: "KeAcquireInterruptSpinLock" };
    pub static KeAcquireSpinLockAtDpcLevel: Function = Function { id: 1856, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "KeAcquireSpinLockAtDpcLevel" };
    pub static KeAcquireSpinLockForDpc: Function = Function { id: 1857, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 16, library: "ntoskrnl.exe", name: "KeAcquireSpinLockForDpc" };
    pub static KeDeregisterNmiCallback: Function = Function { id: 1884, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "ntoskrnl.exe", name: "KeDeregisterNmiCallback" };
    pub static KefAcquireSpinLockAtDpcLevel: Function = Function { id: 2066, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 21, library: "ntoskrnl.exe", name: "KefAcquireSpinLockAtDpcLevel" };
    pub static KeFlushQueuedDpcs: Function = Function { id: 1900, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 23, library: "ntoskrnl.exe", name: "KeFlushQueuedDpcs" };
    pub static KefReleaseSpinLockFromDpcLevel: Function = Function { id: 2067, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 26, library: "ntoskrnl.exe", name: "KefReleaseSpinLockFromDpcLevel" };
    pub static KeGenericCallDpc: Function = Function { id: 1902, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 27, library: "ntoskrnl.exe", name: "KeGenericCallDpc" };
    pub static KeInitializeDeviceQueue: Function = Function { id: 1923, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 28, library: "ntoskrnl.exe", name: "KeInitializeDeviceQueue" };
    pub static KeInitializeDpc: Function = Function { id: 1924, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 31, library: "ntoskrnl.exe", name: "KeInitializeDpc" };
    pub static KeInitializeInterrupt: Function = Function { id: 1929, stack: 13, pop: 52, registers: 0, args: 13, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "KeInitializeInterrupt" };
    pub static KeInitializeSpinLock: Function = Function { id: 1934, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 49, library: "ntoskrnl.exe", name: "KeInitializeSpinLock" };
    pub static KeInitializeThreadedDpc: Function = Function { id: 1935, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 51, library: "ntoskrnl.exe", name: "KeInitializeThreadedDpc" };
    pub static KeInsertByKeyDeviceQueue: Function = Function { id: 1938, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 1, parameter: "device_queue_entry", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 53, library: "ntoskrnl.exe", name: "KeInsertByKeyDeviceQueue" };
    pub static KeInsertDeviceQueue: Function = Function { id: 1939, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 1, parameter: "device_queue_entry", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 59, library: "ntoskrnl.exe", name: "KeInsertDeviceQueue" };
    pub static KeInsertQueueDpc: Function = Function { id: 1943, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "dpc", rule: Rule::Begins { bytes: &[19], optional: false } }], file: FILE, line: 62, library: "ntoskrnl.exe", name: "KeInsertQueueDpc" };
    pub static KeIpiGenericCall: Function = Function { id: 1948, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "KeIpiGenericCall" };
    pub static KeIsExecutingDpc: Function = Function { id: 1952, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 65, library: "ntoskrnl.exe", name: "KeIsExecutingDpc" };
    pub static KeProfileInterrupt: Function = Function { id: 1961, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "KeProfileInterrupt" };
    pub static KeProfileInterruptWithSource: Function = Function { id: 1962, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 67, library: "ntoskrnl.exe", name: "KeProfileInterruptWithSource" };
    pub static KeQueryDpcWatchdogInformation: Function = Function { id: 1969, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "KeQueryDpcWatchdogInformation" };
    pub static KeRegisterNmiCallback: Function = Function { id: 1996, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 72, library: "ntoskrnl.exe", name: "KeRegisterNmiCallback" };
    pub static KeReleaseInStackQueuedSpinLockForDpc: Function = Function { id: 2000, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 0, parameter: "lock_handle", rule: Rule::Releases }], file: FILE, line: 74, library: "ntoskrnl.exe", name: "KeReleaseInStackQueuedSpinLockForDpc" };
    pub static KeReleaseInStackQueuedSpinLockFromDpcLevel: Function = Function { id: 2001, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 0, parameter: "lock_handle", rule: Rule::Releases }], file: FILE, line: 76, library: "ntoskrnl.exe", name: "KeReleaseInStackQueuedSpinLockFromDpcLevel" };
    pub static KeReleaseInterruptSpinLock: Function = Function { id: 2002, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "interrupt", rule: Rule::Releases }], file: FILE, line: 78, library: "ntoskrnl.exe", name: "KeReleaseInterruptSpinLock" };
    pub static KeReleaseSpinLockForDpc: Function = Function { id: 2006, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 80, library: "ntoskrnl.exe", name: "KeReleaseSpinLockForDpc" };
    pub static KeReleaseSpinLockFromDpcLevel: Function = Function { id: 2007, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 82, library: "ntoskrnl.exe", name: "KeReleaseSpinLockFromDpcLevel" };
    pub static KeRemoveByKeyDeviceQueue: Function = Function { id: 2008, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 84, library: "ntoskrnl.exe", name: "KeRemoveByKeyDeviceQueue" };
    pub static KeRemoveByKeyDeviceQueueIfBusy: Function = Function { id: 2009, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 86, library: "ntoskrnl.exe", name: "KeRemoveByKeyDeviceQueueIfBusy" };
    pub static KeRemoveDeviceQueue: Function = Function { id: 2010, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 88, library: "ntoskrnl.exe", name: "KeRemoveDeviceQueue" };
    pub static KeRemoveEntryDeviceQueue: Function = Function { id: 2011, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 1, parameter: "device_queue_entry", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 90, library: "ntoskrnl.exe", name: "KeRemoveEntryDeviceQueue" };
    pub static KeRemoveQueueDpc: Function = Function { id: 2016, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "dpc", rule: Rule::Begins { bytes: &[19], optional: false } }], file: FILE, line: 93, library: "ntoskrnl.exe", name: "KeRemoveQueueDpc" };
    pub static KeSetImportanceDpc: Function = Function { id: 2038, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "dpc", rule: Rule::Begins { bytes: &[19], optional: false } }], file: FILE, line: 95, library: "ntoskrnl.exe", name: "KeSetImportanceDpc" };
    pub static KeSetTargetProcessorDpc: Function = Function { id: 2045, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "dpc", rule: Rule::Begins { bytes: &[19], optional: false } }], file: FILE, line: 97, library: "ntoskrnl.exe", name: "KeSetTargetProcessorDpc" };
    pub static KeSetTargetProcessorDpcEx: Function = Function { id: 2046, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 0, parameter: "dpc", rule: Rule::Begins { bytes: &[19], optional: false } }, Check { arg: 1, parameter: "proc_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 99, library: "ntoskrnl.exe", name: "KeSetTargetProcessorDpcEx" };
    pub static KeSignalCallDpcDone: Function = Function { id: 2050, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 100, library: "ntoskrnl.exe", name: "KeSignalCallDpcDone" };
    pub static KeSignalCallDpcSynchronize: Function = Function { id: 2051, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 101, library: "ntoskrnl.exe", name: "KeSignalCallDpcSynchronize" };
    pub static KeSynchronizeExecution: Function = Function { id: 2055, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "KeSynchronizeExecution" };
    pub static KeTestSpinLock: Function = Function { id: 2057, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 110, library: "ntoskrnl.exe", name: "KeTestSpinLock" };
    pub static KeTryToAcquireSpinLockAtDpcLevel: Function = Function { id: 2059, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Tries }], file: FILE, line: 112, library: "ntoskrnl.exe", name: "KeTryToAcquireSpinLockAtDpcLevel" };
    pub static KiAcquireSpinLock: Function = Function { id: 2068, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 113, library: "ntoskrnl.exe", name: "KiAcquireSpinLock" };
    pub static KiDispatchInterrupt: Function = Function { id: 2072, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 114, library: "ntoskrnl.exe", name: "KiDispatchInterrupt" };
    pub static KiIpiServiceRoutine: Function = Function { id: 2073, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 115, library: "ntoskrnl.exe", name: "KiIpiServiceRoutine" };
    pub static KiReleaseSpinLock: Function = Function { id: 2074, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 116, library: "ntoskrnl.exe", name: "KiReleaseSpinLock" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireInStackQueuedSpinLockAtDpcLevel<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK, lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeAcquireInStackQueuedSpinLockAtDpcLevel(spin_lock, lock_handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireInStackQueuedSpinLockForDpc<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK, lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeAcquireInStackQueuedSpinLockForDpc(spin_lock, lock_handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:12
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAcquireInterruptSpinLock<P: KeInterrupt>(interrupt: crate::types::PKINTERRUPT) -> crate::types::KIRQL {
        unsafe { P::KeAcquireInterruptSpinLock(interrupt) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAcquireSpinLockAtDpcLevel<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KeAcquireSpinLockAtDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:16
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireSpinLockForDpc<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK) -> crate::types::KIRQL {
        unsafe { P::KeAcquireSpinLockForDpc(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDeregisterNmiCallback<P: KeInterrupt>(handle: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::KeDeregisterNmiCallback(handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:21
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KefAcquireSpinLockAtDpcLevel<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KefAcquireSpinLockAtDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeFlushQueuedDpcs<P: KeInterrupt>() {
        unsafe { P::KeFlushQueuedDpcs() }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KefReleaseSpinLockFromDpcLevel<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KefReleaseSpinLockFromDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:27
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGenericCallDpc<P: KeInterrupt>(routine: crate::callbacks::KDEFERRED_ROUTINE, context: *mut core::ffi::c_void) {
        unsafe { P::KeGenericCallDpc(routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:28
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeDeviceQueue<P: KeInterrupt>(device_queue: *mut crate::types::KDEVICE_QUEUE) {
        unsafe { P::KeInitializeDeviceQueue(device_queue) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeDpc<P: KeInterrupt>(dpc: *mut crate::types::KDPC, deferred_routine: crate::callbacks::KDEFERRED_ROUTINE, deferred_context: *mut core::ffi::c_void) {
        unsafe { P::KeInitializeDpc(dpc, deferred_routine, deferred_context) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:49
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeSpinLock<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KeInitializeSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:51
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeThreadedDpc<P: KeInterrupt>(dpc: *mut crate::types::KDPC, deferred_routine: crate::callbacks::KDEFERRED_ROUTINE, deferred_context: *mut core::ffi::c_void) {
        unsafe { P::KeInitializeThreadedDpc(dpc, deferred_routine, deferred_context) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:53
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertByKeyDeviceQueue<P: KeInterrupt>(device_queue: *mut crate::types::KDEVICE_QUEUE, device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY, sort_key: u32) -> crate::types::BOOLEAN {
        unsafe { P::KeInsertByKeyDeviceQueue(device_queue, device_queue_entry, sort_key) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:59
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertDeviceQueue<P: KeInterrupt>(device_queue: *mut crate::types::KDEVICE_QUEUE, device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY) -> crate::types::BOOLEAN {
        unsafe { P::KeInsertDeviceQueue(device_queue, device_queue_entry) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:62
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertQueueDpc<P: KeInterrupt>(dpc: *mut crate::types::KDPC, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::KeInsertQueueDpc(dpc, system_argument1, system_argument2) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:64
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeIpiGenericCall<P: KeInterrupt>(broadcast_function: crate::callbacks::KIPI_BROADCAST_WORKER, context: u32) -> u32 {
        unsafe { P::KeIpiGenericCall(broadcast_function, context) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:65
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeIsExecutingDpc<P: KeInterrupt>() -> u32 {
        unsafe { P::KeIsExecutingDpc() }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:72
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRegisterNmiCallback<P: KeInterrupt>(callback_routine: crate::callbacks::NMI_CALLBACK, context: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::KeRegisterNmiCallback(callback_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:74
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseInStackQueuedSpinLockForDpc<P: KeInterrupt>(lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeReleaseInStackQueuedSpinLockForDpc(lock_handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:76
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseInStackQueuedSpinLockFromDpcLevel<P: KeInterrupt>(lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeReleaseInStackQueuedSpinLockFromDpcLevel(lock_handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:78
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseInterruptSpinLock<P: KeInterrupt>(interrupt: crate::types::PKINTERRUPT, old_irql: crate::types::KIRQL) {
        unsafe { P::KeReleaseInterruptSpinLock(interrupt, old_irql) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:80
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseSpinLockForDpc<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK, old_irql: crate::types::KIRQL) {
        unsafe { P::KeReleaseSpinLockForDpc(spin_lock, old_irql) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:82
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseSpinLockFromDpcLevel<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KeReleaseSpinLockFromDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:84
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveByKeyDeviceQueue<P: KeInterrupt>(device_queue: *mut crate::types::KDEVICE_QUEUE, sort_key: u32) -> *mut crate::types::KDEVICE_QUEUE_ENTRY {
        unsafe { P::KeRemoveByKeyDeviceQueue(device_queue, sort_key) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:86
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveByKeyDeviceQueueIfBusy<P: KeInterrupt>(device_queue: *mut crate::types::KDEVICE_QUEUE, sort_key: u32) -> *mut crate::types::KDEVICE_QUEUE_ENTRY {
        unsafe { P::KeRemoveByKeyDeviceQueueIfBusy(device_queue, sort_key) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:88
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveDeviceQueue<P: KeInterrupt>(device_queue: *mut crate::types::KDEVICE_QUEUE) -> *mut crate::types::KDEVICE_QUEUE_ENTRY {
        unsafe { P::KeRemoveDeviceQueue(device_queue) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:90
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveEntryDeviceQueue<P: KeInterrupt>(device_queue: *mut crate::types::KDEVICE_QUEUE, device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY) -> crate::types::BOOLEAN {
        unsafe { P::KeRemoveEntryDeviceQueue(device_queue, device_queue_entry) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:93
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveQueueDpc<P: KeInterrupt>(dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN {
        unsafe { P::KeRemoveQueueDpc(dpc) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:95
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetImportanceDpc<P: KeInterrupt>(dpc: *mut crate::types::KDPC, importance: crate::types::KDPC_IMPORTANCE) {
        unsafe { P::KeSetImportanceDpc(dpc, importance) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:97
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTargetProcessorDpc<P: KeInterrupt>(dpc: *mut crate::types::KDPC, number: i8) {
        unsafe { P::KeSetTargetProcessorDpc(dpc, number) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:99
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTargetProcessorDpcEx<P: KeInterrupt>(dpc: *mut crate::types::KDPC, proc_number: *mut crate::types::PROCESSOR_NUMBER) -> crate::types::NTSTATUS {
        unsafe { P::KeSetTargetProcessorDpcEx(dpc, proc_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:100
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSignalCallDpcDone<P: KeInterrupt>(argument: *mut core::ffi::c_void) {
        unsafe { P::KeSignalCallDpcDone(argument) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:101
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSignalCallDpcSynchronize<P: KeInterrupt>(argument: *mut core::ffi::c_void) -> crate::types::LOGICAL {
        unsafe { P::KeSignalCallDpcSynchronize(argument) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:104
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSynchronizeExecution<P: KeInterrupt>(interrupt: crate::types::PKINTERRUPT, synchronize_routine: crate::callbacks::KSYNCHRONIZE_ROUTINE, synchronize_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::KeSynchronizeExecution(interrupt, synchronize_routine, synchronize_context) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:110
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeTestSpinLock<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK) -> crate::types::BOOLEAN {
        unsafe { P::KeTestSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke_interrupt.abi:112
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeTryToAcquireSpinLockAtDpcLevel<P: KeInterrupt>(spin_lock: *mut crate::types::KSPIN_LOCK) -> crate::types::BOOLEAN {
        unsafe { P::KeTryToAcquireSpinLockAtDpcLevel(spin_lock) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLockAtDpcLevel<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireInStackQueuedSpinLockAtDpcLevel, direct = sym direct::KeAcquireInStackQueuedSpinLockAtDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLockForDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireInStackQueuedSpinLockForDpc, direct = sym direct::KeAcquireInStackQueuedSpinLockForDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInterruptSpinLock<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireInterruptSpinLock, direct = sym direct::KeAcquireInterruptSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLockAtDpcLevel<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireSpinLockAtDpcLevel, direct = sym direct::KeAcquireSpinLockAtDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLockForDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireSpinLockForDpc, direct = sym direct::KeAcquireSpinLockForDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterNmiCallback<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDeregisterNmiCallback, direct = sym direct::KeDeregisterNmiCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KefAcquireSpinLockAtDpcLevel<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KefAcquireSpinLockAtDpcLevel, direct = sym direct::KefAcquireSpinLockAtDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFlushQueuedDpcs<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeFlushQueuedDpcs, direct = sym direct::KeFlushQueuedDpcs::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KefReleaseSpinLockFromDpcLevel<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KefReleaseSpinLockFromDpcLevel, direct = sym direct::KefReleaseSpinLockFromDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGenericCallDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGenericCallDpc, direct = sym direct::KeGenericCallDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeDeviceQueue<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeDeviceQueue, direct = sym direct::KeInitializeDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeDpc, direct = sym direct::KeInitializeDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeSpinLock<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeSpinLock, direct = sym direct::KeInitializeSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeThreadedDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeThreadedDpc, direct = sym direct::KeInitializeThreadedDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertByKeyDeviceQueue<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertByKeyDeviceQueue, direct = sym direct::KeInsertByKeyDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertDeviceQueue<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertDeviceQueue, direct = sym direct::KeInsertDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertQueueDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertQueueDpc, direct = sym direct::KeInsertQueueDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIpiGenericCall<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeIpiGenericCall, direct = sym direct::KeIpiGenericCall::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsExecutingDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeIsExecutingDpc, direct = sym direct::KeIsExecutingDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProfileInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProfileInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProfileInterruptWithSource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProfileInterruptWithSource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryDpcWatchdogInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryDpcWatchdogInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterNmiCallback<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRegisterNmiCallback, direct = sym direct::KeRegisterNmiCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInStackQueuedSpinLockForDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseInStackQueuedSpinLockForDpc, direct = sym direct::KeReleaseInStackQueuedSpinLockForDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInStackQueuedSpinLockFromDpcLevel<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseInStackQueuedSpinLockFromDpcLevel, direct = sym direct::KeReleaseInStackQueuedSpinLockFromDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInterruptSpinLock<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseInterruptSpinLock, direct = sym direct::KeReleaseInterruptSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSpinLockForDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseSpinLockForDpc, direct = sym direct::KeReleaseSpinLockForDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSpinLockFromDpcLevel<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseSpinLockFromDpcLevel, direct = sym direct::KeReleaseSpinLockFromDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveByKeyDeviceQueue<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveByKeyDeviceQueue, direct = sym direct::KeRemoveByKeyDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveByKeyDeviceQueueIfBusy<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveByKeyDeviceQueueIfBusy, direct = sym direct::KeRemoveByKeyDeviceQueueIfBusy::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveDeviceQueue<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveDeviceQueue, direct = sym direct::KeRemoveDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveEntryDeviceQueue<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveEntryDeviceQueue, direct = sym direct::KeRemoveEntryDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueueDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveQueueDpc, direct = sym direct::KeRemoveQueueDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetImportanceDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetImportanceDpc, direct = sym direct::KeSetImportanceDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTargetProcessorDpc<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTargetProcessorDpc, direct = sym direct::KeSetTargetProcessorDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTargetProcessorDpcEx<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTargetProcessorDpcEx, direct = sym direct::KeSetTargetProcessorDpcEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSignalCallDpcDone<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSignalCallDpcDone, direct = sym direct::KeSignalCallDpcDone::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSignalCallDpcSynchronize<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSignalCallDpcSynchronize, direct = sym direct::KeSignalCallDpcSynchronize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSynchronizeExecution<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSynchronizeExecution, direct = sym direct::KeSynchronizeExecution::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTestSpinLock<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeTestSpinLock, direct = sym direct::KeTestSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireSpinLockAtDpcLevel<P: KeInterrupt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeTryToAcquireSpinLockAtDpcLevel, direct = sym direct::KeTryToAcquireSpinLockAtDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiAcquireSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiAcquireSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiDispatchInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiDispatchInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiIpiServiceRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiIpiServiceRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiReleaseSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiReleaseSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

