// Written by `janus gen` from abi-specs/nt/ntoskrnl/ke.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel: dispatcher objects, DPCs, timers, spin locks, threads; what lives in ntoskrnl for the HAL.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Kernel: dispatcher objects, DPCs, timers, spin locks, threads; what lives in ntoskrnl for the HAL.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Ke {
    /// Calls the BIOS in virtual 8086 mode. Always refused (FALSE): the BIOS is the system VM's.
    unsafe fn Ke386CallBios( // abi-specs/nt/ntoskrnl/ke.abi:10
        bios_command: u32, // abi-specs/nt/ntoskrnl/ke.abi:10
        bios_arguments: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:10
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeAcquireGuardedMutex( // abi-specs/nt/ntoskrnl/ke.abi:15
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:15
    );
    /// 
    unsafe fn KeAcquireGuardedMutexUnsafe( // abi-specs/nt/ntoskrnl/ke.abi:17
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:17
    );
    /// 
    unsafe fn KeAcquireInStackQueuedSpinLockAtDpcLevel( // abi-specs/nt/ntoskrnl/ke.abi:19
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:19
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/ntoskrnl/ke.abi:19
    );
    /// 
    unsafe fn KeAcquireInStackQueuedSpinLockForDpc( // abi-specs/nt/ntoskrnl/ke.abi:21
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:21
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/ntoskrnl/ke.abi:21
    );
    /// 
    unsafe fn KeAcquireInterruptSpinLock( // abi-specs/nt/ntoskrnl/ke.abi:23
        interrupt: crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/ke.abi:23
    ) -> crate::types::KIRQL;
    /// 
    unsafe fn KeAcquireSpinLockAtDpcLevel( // abi-specs/nt/ntoskrnl/ke.abi:25
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:25
    );
    /// 
    unsafe fn KeAcquireSpinLockForDpc( // abi-specs/nt/ntoskrnl/ke.abi:27
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:27
    ) -> crate::types::KIRQL;
    /// Alerts a thread; whether it was alerted already.
    unsafe fn KeAlertThread( // abi-specs/nt/ntoskrnl/ke.abi:33
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:33
        mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:33
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeAreAllApcsDisabled() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/ke.abi:39
    /// 
    unsafe fn KeAreApcsDisabled() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/ke.abi:41
    /// 
    unsafe fn KeAttachProcess( // abi-specs/nt/ntoskrnl/ke.abi:42
        process: crate::types::PKPROCESS, // abi-specs/nt/ntoskrnl/ke.abi:42
    );
    /// Stops the system.
    unsafe fn KeBugCheck( // abi-specs/nt/ntoskrnl/ke.abi:45
        bug_check_code: u32, // abi-specs/nt/ntoskrnl/ke.abi:45
    );
    /// Stops the system and shows four values.
    unsafe fn KeBugCheckEx( // abi-specs/nt/ntoskrnl/ke.abi:48
        bug_check_code: u32, // abi-specs/nt/ntoskrnl/ke.abi:48
        bug_check_parameter1: u32, // abi-specs/nt/ntoskrnl/ke.abi:48
        bug_check_parameter2: u32, // abi-specs/nt/ntoskrnl/ke.abi:48
        bug_check_parameter3: u32, // abi-specs/nt/ntoskrnl/ke.abi:48
        bug_check_parameter4: u32, // abi-specs/nt/ntoskrnl/ke.abi:48
    );
    /// Stops a timer; TRUE when it was set.
    unsafe fn KeCancelTimer( // abi-specs/nt/ntoskrnl/ke.abi:57
        a1: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke.abi:57
    ) -> crate::types::BOOLEAN;
    /// Makes an event not signalled.
    unsafe fn KeClearEvent( // abi-specs/nt/ntoskrnl/ke.abi:72
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:72
    );
    /// Waits for an interval: relative when negative, in 100 ns.
    unsafe fn KeDelayExecutionThread( // abi-specs/nt/ntoskrnl/ke.abi:79
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:79
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:79
        interval: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:79
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeDeregisterBugCheckCallback( // abi-specs/nt/ntoskrnl/ke.abi:81
        callback_record: *mut crate::types::KBUGCHECK_CALLBACK_RECORD, // abi-specs/nt/ntoskrnl/ke.abi:81
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeDeregisterBugCheckReasonCallback( // abi-specs/nt/ntoskrnl/ke.abi:83
        callback_record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, // abi-specs/nt/ntoskrnl/ke.abi:83
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeDeregisterNmiCallback( // abi-specs/nt/ntoskrnl/ke.abi:85
        handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:85
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeDetachProcess(); // abi-specs/nt/ntoskrnl/ke.abi:88
    /// 
    unsafe fn KeEnterCriticalRegion(); // abi-specs/nt/ntoskrnl/ke.abi:90
    /// 
    unsafe fn KeEnterGuardedRegion(); // abi-specs/nt/ntoskrnl/ke.abi:92
    /// 
    unsafe fn KeExpandKernelStackAndCallout( // abi-specs/nt/ntoskrnl/ke.abi:96
        callout: crate::callbacks::PEXPAND_STACK_CALLOUT, // abi-specs/nt/ntoskrnl/ke.abi:96
        parameter: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:96
        size: u32, // abi-specs/nt/ntoskrnl/ke.abi:96
    ) -> crate::types::NTSTATUS;
    /// Acquires a lock at DISPATCH_LEVEL.
    unsafe fn KefAcquireSpinLockAtDpcLevel( // abi-specs/nt/ntoskrnl/ke.abi:106
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:106
    );
    /// 
    unsafe fn KeFlushEntireTb( // abi-specs/nt/ntoskrnl/ke.abi:119
        invalid: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:119
        all_processors: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:119
    );
    /// 
    unsafe fn KeFlushQueuedDpcs(); // abi-specs/nt/ntoskrnl/ke.abi:121
    /// Releases a lock and stays at DISPATCH_LEVEL.
    unsafe fn KefReleaseSpinLockFromDpcLevel( // abi-specs/nt/ntoskrnl/ke.abi:125
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:125
    );
    /// 
    unsafe fn KeGenericCallDpc( // abi-specs/nt/ntoskrnl/ke.abi:126
        routine: crate::callbacks::KDEFERRED_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:126
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:126
    );
    /// 
    unsafe fn KeGetCurrentNodeNumber() -> u16; // abi-specs/nt/ntoskrnl/ke.abi:128
    /// 
    unsafe fn KeGetCurrentProcessorNumberEx( // abi-specs/nt/ntoskrnl/ke.abi:130
        proc_number: *mut crate::types::PROCESSOR_NUMBER, // abi-specs/nt/ntoskrnl/ke.abi:130
    ) -> u32;
    /// Gives the current thread.
    unsafe fn KeGetCurrentThread() -> crate::types::PKTHREAD; // abi-specs/nt/ntoskrnl/ke.abi:133
    /// 
    unsafe fn KeGetPreviousMode() -> crate::types::KPROCESSOR_MODE; // abi-specs/nt/ntoskrnl/ke.abi:134
    /// 
    unsafe fn KeGetRecommendedSharedDataAlignment() -> u32; // abi-specs/nt/ntoskrnl/ke.abi:138
    /// Initialises an APC for a thread.
    unsafe fn KeInitializeApc( // abi-specs/nt/ntoskrnl/ke.abi:158
        apc: *mut crate::types::KAPC, // abi-specs/nt/ntoskrnl/ke.abi:158
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:158
        environment: u32, // abi-specs/nt/ntoskrnl/ke.abi:158
        kernel_routine: crate::callbacks::PKKERNEL_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:158
        rundown_routine: crate::callbacks::PKRUNDOWN_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:158
        normal_routine: crate::callbacks::PKNORMAL_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:158
        apc_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:158
        normal_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:158
    );
    /// 
    unsafe fn KeInitializeDeviceQueue( // abi-specs/nt/ntoskrnl/ke.abi:175
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke.abi:175
    );
    /// Initialises a DPC object.
    unsafe fn KeInitializeDpc( // abi-specs/nt/ntoskrnl/ke.abi:178
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:178
        deferred_routine: crate::callbacks::KDEFERRED_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:178
        deferred_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:178
    );
    /// Initialises an event.
    unsafe fn KeInitializeEvent( // abi-specs/nt/ntoskrnl/ke.abi:183
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:183
        kind: crate::types::EVENT_TYPE, // abi-specs/nt/ntoskrnl/ke.abi:183
        state: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:183
    );
    /// 
    unsafe fn KeInitializeGuardedMutex( // abi-specs/nt/ntoskrnl/ke.abi:185
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:185
    );
    /// 
    unsafe fn KeInitializeMutant( // abi-specs/nt/ntoskrnl/ke.abi:201
        mutant: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:201
        initial_owner: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:201
    );
    /// Initialises a mutex, free.
    unsafe fn KeInitializeMutex( // abi-specs/nt/ntoskrnl/ke.abi:204
        mutex: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:204
        level: u32, // abi-specs/nt/ntoskrnl/ke.abi:204
    );
    /// 
    unsafe fn KeInitializeQueue( // abi-specs/nt/ntoskrnl/ke.abi:206
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:206
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:206
    );
    /// Initialises a semaphore.
    unsafe fn KeInitializeSemaphore( // abi-specs/nt/ntoskrnl/ke.abi:209
        semaphore: *mut crate::types::KSEMAPHORE, // abi-specs/nt/ntoskrnl/ke.abi:209
        count: i32, // abi-specs/nt/ntoskrnl/ke.abi:209
        limit: i32, // abi-specs/nt/ntoskrnl/ke.abi:209
    );
    /// Initialises a spin lock, free.
    unsafe fn KeInitializeSpinLock( // abi-specs/nt/ntoskrnl/ke.abi:212
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:212
    );
    /// 
    unsafe fn KeInitializeThreadedDpc( // abi-specs/nt/ntoskrnl/ke.abi:214
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:214
        deferred_routine: crate::callbacks::KDEFERRED_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:214
        deferred_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:214
    );
    /// Initialises a notification timer.
    unsafe fn KeInitializeTimer( // abi-specs/nt/ntoskrnl/ke.abi:217
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke.abi:217
    );
    /// Initialises a timer of either kind.
    unsafe fn KeInitializeTimerEx( // abi-specs/nt/ntoskrnl/ke.abi:220
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke.abi:220
        kind: crate::types::TIMER_TYPE, // abi-specs/nt/ntoskrnl/ke.abi:220
    );
    /// 
    unsafe fn KeInsertByKeyDeviceQueue( // abi-specs/nt/ntoskrnl/ke.abi:222
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke.abi:222
        device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY, // abi-specs/nt/ntoskrnl/ke.abi:222
        sort_key: u32, // abi-specs/nt/ntoskrnl/ke.abi:222
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeInsertDeviceQueue( // abi-specs/nt/ntoskrnl/ke.abi:228
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke.abi:228
        device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY, // abi-specs/nt/ntoskrnl/ke.abi:228
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeInsertHeadQueue( // abi-specs/nt/ntoskrnl/ke.abi:229
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:229
        entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/ke.abi:229
    ) -> i32;
    /// 
    unsafe fn KeInsertQueue( // abi-specs/nt/ntoskrnl/ke.abi:231
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:231
        entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/ke.abi:231
    ) -> i32;
    /// Queues an APC; FALSE when it is queued already or the thread ends.
    unsafe fn KeInsertQueueApc( // abi-specs/nt/ntoskrnl/ke.abi:233
        apc: *mut crate::types::KAPC, // abi-specs/nt/ntoskrnl/ke.abi:233
        system_argument1: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:233
        system_argument2: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:233
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:233
    ) -> crate::types::BOOLEAN;
    /// Queues a DPC; FALSE when it is queued already.
    unsafe fn KeInsertQueueDpc( // abi-specs/nt/ntoskrnl/ke.abi:241
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:241
        system_argument1: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:241
        system_argument2: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:241
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeInvalidateAllCaches() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/ke.abi:245
    /// 
    unsafe fn KeIpiGenericCall( // abi-specs/nt/ntoskrnl/ke.abi:248
        broadcast_function: crate::callbacks::KIPI_BROADCAST_WORKER, // abi-specs/nt/ntoskrnl/ke.abi:248
        context: u32, // abi-specs/nt/ntoskrnl/ke.abi:248
    ) -> u32;
    /// 
    unsafe fn KeIsAttachedProcess() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/ke.abi:249
    /// 
    unsafe fn KeIsExecutingDpc() -> u32; // abi-specs/nt/ntoskrnl/ke.abi:252
    /// 
    unsafe fn KeIsWaitListEmpty( // abi-specs/nt/ntoskrnl/ke.abi:255
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:255
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeLeaveCriticalRegion(); // abi-specs/nt/ntoskrnl/ke.abi:257
    /// 
    unsafe fn KeLeaveGuardedRegion(); // abi-specs/nt/ntoskrnl/ke.abi:259
    /// 
    unsafe fn KePulseEvent( // abi-specs/nt/ntoskrnl/ke.abi:269
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:269
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:269
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:269
    ) -> i32;
    /// 
    unsafe fn KeQueryActiveGroupCount() -> u16; // abi-specs/nt/ntoskrnl/ke.abi:271
    /// 
    unsafe fn KeQueryActiveProcessorCount( // abi-specs/nt/ntoskrnl/ke.abi:274
        active_processors: *mut crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke.abi:274
    ) -> u32;
    /// 
    unsafe fn KeQueryActiveProcessorCountEx( // abi-specs/nt/ntoskrnl/ke.abi:276
        group_number: u16, // abi-specs/nt/ntoskrnl/ke.abi:276
    ) -> u32;
    /// 
    unsafe fn KeQueryActiveProcessors() -> crate::types::KAFFINITY; // abi-specs/nt/ntoskrnl/ke.abi:277
    /// 
    unsafe fn KeQueryGroupAffinity( // abi-specs/nt/ntoskrnl/ke.abi:281
        group_number: u16, // abi-specs/nt/ntoskrnl/ke.abi:281
    ) -> crate::types::KAFFINITY;
    /// 
    unsafe fn KeQueryHighestNodeNumber() -> u16; // abi-specs/nt/ntoskrnl/ke.abi:290
    /// 
    unsafe fn KeQueryInterruptTime() -> u64; // abi-specs/nt/ntoskrnl/ke.abi:292
    /// 
    unsafe fn KeQueryMaximumGroupCount() -> u16; // abi-specs/nt/ntoskrnl/ke.abi:301
    /// 
    unsafe fn KeQueryMaximumProcessorCount() -> u32; // abi-specs/nt/ntoskrnl/ke.abi:303
    /// 
    unsafe fn KeQueryMaximumProcessorCountEx( // abi-specs/nt/ntoskrnl/ke.abi:305
        group_number: u16, // abi-specs/nt/ntoskrnl/ke.abi:305
    ) -> u32;
    /// 
    unsafe fn KeQueryPriorityThread( // abi-specs/nt/ntoskrnl/ke.abi:311
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:311
    ) -> crate::types::KPRIORITY;
    /// 
    unsafe fn KeQueryRuntimeThread( // abi-specs/nt/ntoskrnl/ke.abi:313
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:313
        user_time: *mut u32, // abi-specs/nt/ntoskrnl/ke.abi:313
    ) -> u32;
    /// Gives the time since 1601 in 100 ns.
    unsafe fn KeQuerySystemTime( // abi-specs/nt/ntoskrnl/ke.abi:316
        current_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:316
    );
    /// Gives the number of timer interrupts since the start.
    unsafe fn KeQueryTickCount( // abi-specs/nt/ntoskrnl/ke.abi:319
        tick_count: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:319
    );
    /// Gives the time between timer interrupts in 100 ns.
    unsafe fn KeQueryTimeIncrement() -> u32; // abi-specs/nt/ntoskrnl/ke.abi:322
    /// 
    unsafe fn KeQueryUnbiasedInterruptTime() -> u64; // abi-specs/nt/ntoskrnl/ke.abi:324
    /// 
    unsafe fn KeReadStateEvent( // abi-specs/nt/ntoskrnl/ke.abi:327
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:327
    ) -> i32;
    /// 
    unsafe fn KeReadStateMutant( // abi-specs/nt/ntoskrnl/ke.abi:328
        mutant: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:328
    ) -> i32;
    /// Gives 1 when the mutex is free.
    unsafe fn KeReadStateMutex( // abi-specs/nt/ntoskrnl/ke.abi:331
        mutex: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:331
    ) -> i32;
    /// 
    unsafe fn KeReadStateQueue( // abi-specs/nt/ntoskrnl/ke.abi:332
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:332
    ) -> i32;
    /// 
    unsafe fn KeReadStateSemaphore( // abi-specs/nt/ntoskrnl/ke.abi:334
        semaphore: *mut crate::types::KSEMAPHORE, // abi-specs/nt/ntoskrnl/ke.abi:334
    ) -> i32;
    /// 
    unsafe fn KeReadStateTimer( // abi-specs/nt/ntoskrnl/ke.abi:336
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke.abi:336
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeRegisterBugCheckCallback( // abi-specs/nt/ntoskrnl/ke.abi:338
        callback_record: *mut crate::types::KBUGCHECK_CALLBACK_RECORD, // abi-specs/nt/ntoskrnl/ke.abi:338
        callback_routine: crate::callbacks::KBUGCHECK_CALLBACK_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:338
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:338
        length: u32, // abi-specs/nt/ntoskrnl/ke.abi:338
        component: *mut u8, // abi-specs/nt/ntoskrnl/ke.abi:338
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeRegisterBugCheckReasonCallback( // abi-specs/nt/ntoskrnl/ke.abi:346
        callback_record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, // abi-specs/nt/ntoskrnl/ke.abi:346
        callback_routine: crate::callbacks::KBUGCHECK_REASON_CALLBACK_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:346
        reason: crate::types::KBUGCHECK_CALLBACK_REASON, // abi-specs/nt/ntoskrnl/ke.abi:346
        component: *mut u8, // abi-specs/nt/ntoskrnl/ke.abi:346
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeRegisterNmiCallback( // abi-specs/nt/ntoskrnl/ke.abi:353
        callback_routine: crate::callbacks::NMI_CALLBACK, // abi-specs/nt/ntoskrnl/ke.abi:353
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:353
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn KeReleaseGuardedMutex( // abi-specs/nt/ntoskrnl/ke.abi:361
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:361
    );
    /// 
    unsafe fn KeReleaseGuardedMutexUnsafe( // abi-specs/nt/ntoskrnl/ke.abi:363
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:363
    );
    /// 
    unsafe fn KeReleaseInStackQueuedSpinLockForDpc( // abi-specs/nt/ntoskrnl/ke.abi:365
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/ntoskrnl/ke.abi:365
    );
    /// 
    unsafe fn KeReleaseInStackQueuedSpinLockFromDpcLevel( // abi-specs/nt/ntoskrnl/ke.abi:367
        lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE, // abi-specs/nt/ntoskrnl/ke.abi:367
    );
    /// 
    unsafe fn KeReleaseInterruptSpinLock( // abi-specs/nt/ntoskrnl/ke.abi:369
        interrupt: crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/ke.abi:369
        old_irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/ke.abi:369
    );
    /// 
    unsafe fn KeReleaseMutant( // abi-specs/nt/ntoskrnl/ke.abi:370
        mutant: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:370
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:370
        abandoned: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:370
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:370
    ) -> i32;
    /// Releases a mutex; gives its state before.
    unsafe fn KeReleaseMutex( // abi-specs/nt/ntoskrnl/ke.abi:373
        mutex: *mut crate::types::KMUTANT, // abi-specs/nt/ntoskrnl/ke.abi:373
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:373
    ) -> i32;
    /// Adds to the count of a semaphore; gives its count before.
    unsafe fn KeReleaseSemaphore( // abi-specs/nt/ntoskrnl/ke.abi:376
        semaphore: *mut crate::types::KSEMAPHORE, // abi-specs/nt/ntoskrnl/ke.abi:376
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:376
        adjustment: i32, // abi-specs/nt/ntoskrnl/ke.abi:376
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:376
    ) -> i32;
    /// 
    unsafe fn KeReleaseSpinLockForDpc( // abi-specs/nt/ntoskrnl/ke.abi:378
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:378
        old_irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/ke.abi:378
    );
    /// 
    unsafe fn KeReleaseSpinLockFromDpcLevel( // abi-specs/nt/ntoskrnl/ke.abi:380
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:380
    );
    /// 
    unsafe fn KeRemoveByKeyDeviceQueue( // abi-specs/nt/ntoskrnl/ke.abi:382
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke.abi:382
        sort_key: u32, // abi-specs/nt/ntoskrnl/ke.abi:382
    ) -> *mut crate::types::KDEVICE_QUEUE_ENTRY;
    /// 
    unsafe fn KeRemoveByKeyDeviceQueueIfBusy( // abi-specs/nt/ntoskrnl/ke.abi:384
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke.abi:384
        sort_key: u32, // abi-specs/nt/ntoskrnl/ke.abi:384
    ) -> *mut crate::types::KDEVICE_QUEUE_ENTRY;
    /// 
    unsafe fn KeRemoveDeviceQueue( // abi-specs/nt/ntoskrnl/ke.abi:386
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke.abi:386
    ) -> *mut crate::types::KDEVICE_QUEUE_ENTRY;
    /// 
    unsafe fn KeRemoveEntryDeviceQueue( // abi-specs/nt/ntoskrnl/ke.abi:388
        device_queue: *mut crate::types::KDEVICE_QUEUE, // abi-specs/nt/ntoskrnl/ke.abi:388
        device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY, // abi-specs/nt/ntoskrnl/ke.abi:388
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeRemoveQueue( // abi-specs/nt/ntoskrnl/ke.abi:393
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:393
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:393
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:393
    ) -> *mut crate::types::LIST_ENTRY;
    /// Takes a DPC out of the queue; FALSE when it was not there.
    unsafe fn KeRemoveQueueDpc( // abi-specs/nt/ntoskrnl/ke.abi:396
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:396
    ) -> crate::types::BOOLEAN;
    /// Makes an event not signalled; gives its state before.
    unsafe fn KeResetEvent( // abi-specs/nt/ntoskrnl/ke.abi:409
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:409
    ) -> i32;
    /// 
    unsafe fn KeRestoreFloatingPointState( // abi-specs/nt/ntoskrnl/ke.abi:413
        float_save: *mut crate::types::KFLOATING_SAVE, // abi-specs/nt/ntoskrnl/ke.abi:413
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeRevertToUserAffinityThread(); // abi-specs/nt/ntoskrnl/ke.abi:415
    /// 
    unsafe fn KeRevertToUserAffinityThreadEx( // abi-specs/nt/ntoskrnl/ke.abi:417
        affinity: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke.abi:417
    );
    /// 
    unsafe fn KeRundownQueue( // abi-specs/nt/ntoskrnl/ke.abi:420
        queue: *mut crate::types::KQUEUE, // abi-specs/nt/ntoskrnl/ke.abi:420
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn KeSaveFloatingPointState( // abi-specs/nt/ntoskrnl/ke.abi:424
        float_save: *mut crate::types::KFLOATING_SAVE, // abi-specs/nt/ntoskrnl/ke.abi:424
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeSetActualBasePriorityThread( // abi-specs/nt/ntoskrnl/ke.abi:427
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:427
        priority: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:427
    ) -> i32;
    /// 
    unsafe fn KeSetAffinityThread( // abi-specs/nt/ntoskrnl/ke.abi:428
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:428
        affinity: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke.abi:428
    ) -> crate::types::KAFFINITY;
    /// 
    unsafe fn KeSetBasePriorityThread( // abi-specs/nt/ntoskrnl/ke.abi:430
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:430
        increment: i32, // abi-specs/nt/ntoskrnl/ke.abi:430
    ) -> i32;
    /// 
    unsafe fn KeSetCoalescableTimer( // abi-specs/nt/ntoskrnl/ke.abi:432
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke.abi:432
        due_time: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:432
        period: u32, // abi-specs/nt/ntoskrnl/ke.abi:432
        tolerable_delay: u32, // abi-specs/nt/ntoskrnl/ke.abi:432
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:432
    ) -> crate::types::BOOLEAN;
    /// Signals an event; gives its state before.
    unsafe fn KeSetEvent( // abi-specs/nt/ntoskrnl/ke.abi:442
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:442
        increment: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:442
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:442
    ) -> i32;
    /// 
    unsafe fn KeSetEventBoostPriority( // abi-specs/nt/ntoskrnl/ke.abi:443
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/ke.abi:443
        thread: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:443
    );
    /// 
    unsafe fn KeSetIdealProcessorThread( // abi-specs/nt/ntoskrnl/ke.abi:446
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:446
        processor: u8, // abi-specs/nt/ntoskrnl/ke.abi:446
    ) -> u8;
    /// 
    unsafe fn KeSetImportanceDpc( // abi-specs/nt/ntoskrnl/ke.abi:448
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:448
        importance: crate::types::KDPC_IMPORTANCE, // abi-specs/nt/ntoskrnl/ke.abi:448
    );
    /// 
    unsafe fn KeSetKernelStackSwapEnable( // abi-specs/nt/ntoskrnl/ke.abi:449
        enable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:449
    ) -> crate::types::BOOLEAN;
    /// Sets the priority of a thread; gives the one before.
    unsafe fn KeSetPriorityThread( // abi-specs/nt/ntoskrnl/ke.abi:452
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke.abi:452
        priority: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke.abi:452
    ) -> crate::types::KPRIORITY;
    /// 
    unsafe fn KeSetSystemAffinityThread( // abi-specs/nt/ntoskrnl/ke.abi:455
        affinity: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke.abi:455
    );
    /// 
    unsafe fn KeSetSystemAffinityThreadEx( // abi-specs/nt/ntoskrnl/ke.abi:457
        affinity: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke.abi:457
    ) -> crate::types::KAFFINITY;
    /// 
    unsafe fn KeSetTargetProcessorDpc( // abi-specs/nt/ntoskrnl/ke.abi:461
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:461
        number: i8, // abi-specs/nt/ntoskrnl/ke.abi:461
    );
    /// 
    unsafe fn KeSetTargetProcessorDpcEx( // abi-specs/nt/ntoskrnl/ke.abi:463
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:463
        proc_number: *mut crate::types::PROCESSOR_NUMBER, // abi-specs/nt/ntoskrnl/ke.abi:463
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeSetTimeIncrement( // abi-specs/nt/ntoskrnl/ke.abi:464
        maximum_increment: u32, // abi-specs/nt/ntoskrnl/ke.abi:464
        minimum_increment: u32, // abi-specs/nt/ntoskrnl/ke.abi:464
    );
    /// Starts a timer; TRUE when it was set already.
    unsafe fn KeSetTimer( // abi-specs/nt/ntoskrnl/ke.abi:467
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke.abi:467
        due_time: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:467
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:467
    ) -> crate::types::BOOLEAN;
    /// Starts a timer that may repeat.
    unsafe fn KeSetTimerEx( // abi-specs/nt/ntoskrnl/ke.abi:470
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke.abi:470
        due_time: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:470
        period: i32, // abi-specs/nt/ntoskrnl/ke.abi:470
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke.abi:470
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeSignalCallDpcDone( // abi-specs/nt/ntoskrnl/ke.abi:471
        argument: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:471
    );
    /// 
    unsafe fn KeSignalCallDpcSynchronize( // abi-specs/nt/ntoskrnl/ke.abi:472
        argument: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:472
    ) -> crate::types::LOGICAL;
    /// 
    unsafe fn KeStackAttachProcess( // abi-specs/nt/ntoskrnl/ke.abi:473
        process: crate::types::PKPROCESS, // abi-specs/nt/ntoskrnl/ke.abi:473
        apc_state: *mut crate::types::KAPC_STATE, // abi-specs/nt/ntoskrnl/ke.abi:473
    );
    /// Calls a routine at the interrupt's level, with its lock held.
    unsafe fn KeSynchronizeExecution( // abi-specs/nt/ntoskrnl/ke.abi:478
        interrupt: crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/ke.abi:478
        synchronize_routine: crate::callbacks::KSYNCHRONIZE_ROUTINE, // abi-specs/nt/ntoskrnl/ke.abi:478
        synchronize_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:478
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeTestAlertThread( // abi-specs/nt/ntoskrnl/ke.abi:483
        alert_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:483
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeTestSpinLock( // abi-specs/nt/ntoskrnl/ke.abi:485
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:485
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeTryToAcquireGuardedMutex( // abi-specs/nt/ntoskrnl/ke.abi:488
        guarded_mutex: *mut crate::types::KGUARDED_MUTEX, // abi-specs/nt/ntoskrnl/ke.abi:488
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeTryToAcquireSpinLockAtDpcLevel( // abi-specs/nt/ntoskrnl/ke.abi:490
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/ke.abi:490
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeUnstackDetachProcess( // abi-specs/nt/ntoskrnl/ke.abi:491
        apc_state: *mut crate::types::KAPC_STATE, // abi-specs/nt/ntoskrnl/ke.abi:491
    );
    /// Waits for one or all of some dispatcher objects.
    unsafe fn KeWaitForMultipleObjects( // abi-specs/nt/ntoskrnl/ke.abi:502
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:502
        object: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:502
        wait_type: crate::types::WAIT_TYPE, // abi-specs/nt/ntoskrnl/ke.abi:502
        wait_reason: crate::types::KWAIT_REASON, // abi-specs/nt/ntoskrnl/ke.abi:502
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:502
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:502
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:502
        wait_block_array: *mut crate::types::KWAIT_BLOCK, // abi-specs/nt/ntoskrnl/ke.abi:502
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeWaitForMutexObject( // abi-specs/nt/ntoskrnl/ke.abi:512
        mutex: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:512
        wait_reason: crate::types::KWAIT_REASON, // abi-specs/nt/ntoskrnl/ke.abi:512
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:512
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:512
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:512
    ) -> crate::types::NTSTATUS;
    /// Waits for a dispatcher object.
    unsafe fn KeWaitForSingleObject( // abi-specs/nt/ntoskrnl/ke.abi:521
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke.abi:521
        wait_reason: crate::types::KWAIT_REASON, // abi-specs/nt/ntoskrnl/ke.abi:521
        wait_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ke.abi:521
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke.abi:521
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke.abi:521
    ) -> crate::types::NTSTATUS;
    /// Runs the kernel APCs that wait.
    unsafe fn KiCheckForKernelApcDelivery(); // abi-specs/nt/ntoskrnl/ke.abi:531
    /// 
    unsafe fn READ_REGISTER_BUFFER_UCHAR( // abi-specs/nt/ntoskrnl/ke.abi:540
        register: *mut u8, // abi-specs/nt/ntoskrnl/ke.abi:540
        buffer: *mut u8, // abi-specs/nt/ntoskrnl/ke.abi:540
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:540
    );
    /// 
    unsafe fn READ_REGISTER_BUFFER_ULONG( // abi-specs/nt/ntoskrnl/ke.abi:542
        register: *mut u32, // abi-specs/nt/ntoskrnl/ke.abi:542
        buffer: *mut u32, // abi-specs/nt/ntoskrnl/ke.abi:542
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:542
    );
    /// 
    unsafe fn READ_REGISTER_BUFFER_USHORT( // abi-specs/nt/ntoskrnl/ke.abi:544
        register: *mut u16, // abi-specs/nt/ntoskrnl/ke.abi:544
        buffer: *mut u16, // abi-specs/nt/ntoskrnl/ke.abi:544
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:544
    );
    /// 
    unsafe fn READ_REGISTER_UCHAR( // abi-specs/nt/ntoskrnl/ke.abi:546
        register: *mut u8, // abi-specs/nt/ntoskrnl/ke.abi:546
    ) -> u8;
    /// 
    unsafe fn READ_REGISTER_ULONG( // abi-specs/nt/ntoskrnl/ke.abi:548
        register: *mut u32, // abi-specs/nt/ntoskrnl/ke.abi:548
    ) -> u32;
    /// 
    unsafe fn READ_REGISTER_USHORT( // abi-specs/nt/ntoskrnl/ke.abi:550
        register: *mut u16, // abi-specs/nt/ntoskrnl/ke.abi:550
    ) -> u16;
    /// 
    unsafe fn WRITE_REGISTER_BUFFER_UCHAR( // abi-specs/nt/ntoskrnl/ke.abi:552
        register: *mut u8, // abi-specs/nt/ntoskrnl/ke.abi:552
        buffer: *mut u8, // abi-specs/nt/ntoskrnl/ke.abi:552
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:552
    );
    /// 
    unsafe fn WRITE_REGISTER_BUFFER_ULONG( // abi-specs/nt/ntoskrnl/ke.abi:554
        register: *mut u32, // abi-specs/nt/ntoskrnl/ke.abi:554
        buffer: *mut u32, // abi-specs/nt/ntoskrnl/ke.abi:554
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:554
    );
    /// 
    unsafe fn WRITE_REGISTER_BUFFER_USHORT( // abi-specs/nt/ntoskrnl/ke.abi:556
        register: *mut u16, // abi-specs/nt/ntoskrnl/ke.abi:556
        buffer: *mut u16, // abi-specs/nt/ntoskrnl/ke.abi:556
        count: u32, // abi-specs/nt/ntoskrnl/ke.abi:556
    );
    /// 
    unsafe fn WRITE_REGISTER_UCHAR( // abi-specs/nt/ntoskrnl/ke.abi:558
        register: *mut u8, // abi-specs/nt/ntoskrnl/ke.abi:558
        value: u8, // abi-specs/nt/ntoskrnl/ke.abi:558
    );
    /// 
    unsafe fn WRITE_REGISTER_ULONG( // abi-specs/nt/ntoskrnl/ke.abi:560
        register: *mut u32, // abi-specs/nt/ntoskrnl/ke.abi:560
        value: u32, // abi-specs/nt/ntoskrnl/ke.abi:560
    );
    /// 
    unsafe fn WRITE_REGISTER_USHORT( // abi-specs/nt/ntoskrnl/ke.abi:562
        register: *mut u16, // abi-specs/nt/ntoskrnl/ke.abi:562
        value: u16, // abi-specs/nt/ntoskrnl/ke.abi:562
    );
    /// Address of the variable.
    fn InitSafeBootMode() -> *mut u32; // abi-specs/nt/ntoskrnl/ke.abi:8
    /// Address of the variable.
    fn KeI386MachineType() -> *mut u32; // abi-specs/nt/ntoskrnl/ke.abi:152
    /// Address of the variable.
    fn KeLoaderBlock() -> *mut *mut core::ffi::c_void; // abi-specs/nt/ntoskrnl/ke.abi:261
    /// Address of the variable.
    fn KeNumberProcessors() -> *mut i8; // abi-specs/nt/ntoskrnl/ke.abi:262
    /// Address of the variable.
    fn KeTickCount() -> *mut crate::types::KSYSTEM_TIME; // abi-specs/nt/ntoskrnl/ke.abi:486
    /// Address of the variable.
    fn KiBugCheckData() -> *mut [u32; 5]; // abi-specs/nt/ntoskrnl/ke.abi:529
    /// Address of the variable.
    fn KiEnableTimerWatchdog() -> *mut u32; // abi-specs/nt/ntoskrnl/ke.abi:536
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ke.abi";
    pub static HvlQueryConnection: Function = Function { id: 1577, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "HvlQueryConnection" };
    pub static Ke386CallBios: Function = Function { id: 1847, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "Ke386CallBios" };
    pub static Ke386IoSetAccessProcess: Function = Function { id: 1848, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "Ke386IoSetAccessProcess" };
    pub static Ke386QueryIoAccessMap: Function = Function { id: 1849, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "ntoskrnl.exe", name: "Ke386QueryIoAccessMap" };
    pub static Ke386SetIoAccessMap: Function = Function { id: 1850, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "Ke386SetIoAccessMap" };
    pub static KeAcquireGuardedMutex: Function = Function { id: 1851, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 15, library: "ntoskrnl.exe", name: "KeAcquireGuardedMutex" };
    pub static KeAcquireGuardedMutexUnsafe: Function = Function { id: 1852, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 17, library: "ntoskrnl.exe", name: "KeAcquireGuardedMutexUnsafe" };
    pub static KeAcquireInStackQueuedSpinLockAtDpcLevel: Function = Function { id: 1853, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Acquires }], file: FILE, line: 19, library: "ntoskrnl.exe", name: "KeAcquireInStackQueuedSpinLockAtDpcLevel" };
    pub static KeAcquireInStackQueuedSpinLockForDpc: Function = Function { id: 1854, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 1, parameter: "lock_handle", rule: Rule::Acquires }], file: FILE, line: 21, library: "ntoskrnl.exe", name: "KeAcquireInStackQueuedSpinLockForDpc" };
    pub static KeAcquireInterruptSpinLock: Function = Function { id: 1855, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "interrupt", rule: Rule::Acquires }], file: FILE, line: 23, library: "ntoskrnl.exe", name: "KeAcquireInterruptSpinLock" };
    pub static KeAcquireSpinLockAtDpcLevel: Function = Function { id: 1856, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 25, library: "ntoskrnl.exe", name: "KeAcquireSpinLockAtDpcLevel" };
    pub static KeAcquireSpinLockForDpc: Function = Function { id: 1857, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 27, library: "ntoskrnl.exe", name: "KeAcquireSpinLockForDpc" };
    pub static KeAddGroupAffinityEx: Function = Function { id: 1858, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "ntoskrnl.exe", name: "KeAddGroupAffinityEx" };
    pub static KeAddProcessorAffinityEx: Function = Function { id: 1859, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "KeAddProcessorAffinityEx" };
    pub static KeAddProcessorGroupAffinity: Function = Function { id: 1860, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "ntoskrnl.exe", name: "KeAddProcessorGroupAffinity" };
    pub static KeAddSystemServiceTable: Function = Function { id: 1861, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 31, library: "ntoskrnl.exe", name: "KeAddSystemServiceTable" };
    pub static KeAlertThread: Function = Function { id: 1862, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "KeAlertThread" };
    pub static KeAllocateCalloutStack: Function = Function { id: 1863, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 34, library: "ntoskrnl.exe", name: "KeAllocateCalloutStack" };
    pub static KeAllocateCalloutStackEx: Function = Function { id: 1864, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "KeAllocateCalloutStackEx" };
    pub static KeAndAffinityEx: Function = Function { id: 1865, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 36, library: "ntoskrnl.exe", name: "KeAndAffinityEx" };
    pub static KeAndGroupAffinityEx: Function = Function { id: 1866, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "ntoskrnl.exe", name: "KeAndGroupAffinityEx" };
    pub static KeAreAllApcsDisabled: Function = Function { id: 1867, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "KeAreAllApcsDisabled" };
    pub static KeAreApcsDisabled: Function = Function { id: 1868, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 41, library: "ntoskrnl.exe", name: "KeAreApcsDisabled" };
    pub static KeAttachProcess: Function = Function { id: 1869, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "KeAttachProcess" };
    pub static KeBugCheck: Function = Function { id: 1870, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "ntoskrnl.exe", name: "KeBugCheck" };
    pub static KeBugCheckEx: Function = Function { id: 1871, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "KeBugCheckEx" };
    pub static KeCancelTimer: Function = Function { id: 1872, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "a1", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 57, library: "ntoskrnl.exe", name: "KeCancelTimer" };
    pub static KeCapturePersistentThreadState: Function = Function { id: 1873, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 58, library: "ntoskrnl.exe", name: "KeCapturePersistentThreadState" };
    pub static KeCheckProcessorAffinityEx: Function = Function { id: 1874, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 68, library: "ntoskrnl.exe", name: "KeCheckProcessorAffinityEx" };
    pub static KeCheckProcessorGroupAffinity: Function = Function { id: 1875, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "KeCheckProcessorGroupAffinity" };
    pub static KeClearEvent: Function = Function { id: 1876, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 72, library: "ntoskrnl.exe", name: "KeClearEvent" };
    pub static KeComplementAffinityEx: Function = Function { id: 1877, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "ntoskrnl.exe", name: "KeComplementAffinityEx" };
    pub static KeCopyAffinityEx: Function = Function { id: 1878, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 74, library: "ntoskrnl.exe", name: "KeCopyAffinityEx" };
    pub static KeCountSetBitsAffinityEx: Function = Function { id: 1879, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "KeCountSetBitsAffinityEx" };
    pub static KeCountSetBitsGroupAffinity: Function = Function { id: 1880, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "ntoskrnl.exe", name: "KeCountSetBitsGroupAffinity" };
    pub static KeDelayExecutionThread: Function = Function { id: 1881, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 2, parameter: "interval", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 79, library: "ntoskrnl.exe", name: "KeDelayExecutionThread" };
    pub static KeDeregisterBugCheckCallback: Function = Function { id: 1882, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "callback_record", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 81, library: "ntoskrnl.exe", name: "KeDeregisterBugCheckCallback" };
    pub static KeDeregisterBugCheckReasonCallback: Function = Function { id: 1883, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "callback_record", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 83, library: "ntoskrnl.exe", name: "KeDeregisterBugCheckReasonCallback" };
    pub static KeDeregisterNmiCallback: Function = Function { id: 1884, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "ntoskrnl.exe", name: "KeDeregisterNmiCallback" };
    pub static KeDeregisterProcessorChangeCallback: Function = Function { id: 1885, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 87, library: "ntoskrnl.exe", name: "KeDeregisterProcessorChangeCallback" };
    pub static KeDetachProcess: Function = Function { id: 1886, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 88, library: "ntoskrnl.exe", name: "KeDetachProcess" };
    pub static KeEnterCriticalRegion: Function = Function { id: 1887, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 90, library: "ntoskrnl.exe", name: "KeEnterCriticalRegion" };
    pub static KeEnterGuardedRegion: Function = Function { id: 1888, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 92, library: "ntoskrnl.exe", name: "KeEnterGuardedRegion" };
    pub static KeEnterKernelDebugger: Function = Function { id: 1889, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "KeEnterKernelDebugger" };
    pub static KeEnumerateNextProcessor: Function = Function { id: 1890, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 94, library: "ntoskrnl.exe", name: "KeEnumerateNextProcessor" };
    pub static KeExpandKernelStackAndCallout: Function = Function { id: 1891, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 96, library: "ntoskrnl.exe", name: "KeExpandKernelStackAndCallout" };
    pub static KeExpandKernelStackAndCalloutEx: Function = Function { id: 1892, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 97, library: "ntoskrnl.exe", name: "KeExpandKernelStackAndCalloutEx" };
    pub static KefAcquireSpinLockAtDpcLevel: Function = Function { id: 2066, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Acquires }], file: FILE, line: 106, library: "ntoskrnl.exe", name: "KefAcquireSpinLockAtDpcLevel" };
    pub static KeFindConfigurationEntry: Function = Function { id: 1893, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 107, library: "ntoskrnl.exe", name: "KeFindConfigurationEntry" };
    pub static KeFindConfigurationNextEntry: Function = Function { id: 1894, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 108, library: "ntoskrnl.exe", name: "KeFindConfigurationNextEntry" };
    pub static KeFindFirstSetLeftAffinityEx: Function = Function { id: 1895, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 115, library: "ntoskrnl.exe", name: "KeFindFirstSetLeftAffinityEx" };
    pub static KeFindFirstSetLeftGroupAffinity: Function = Function { id: 1896, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 116, library: "ntoskrnl.exe", name: "KeFindFirstSetLeftGroupAffinity" };
    pub static KeFindFirstSetRightGroupAffinity: Function = Function { id: 1897, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 117, library: "ntoskrnl.exe", name: "KeFindFirstSetRightGroupAffinity" };
    pub static KeFirstGroupAffinityEx: Function = Function { id: 1898, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 118, library: "ntoskrnl.exe", name: "KeFirstGroupAffinityEx" };
    pub static KeFlushEntireTb: Function = Function { id: 1899, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 119, library: "ntoskrnl.exe", name: "KeFlushEntireTb" };
    pub static KeFlushQueuedDpcs: Function = Function { id: 1900, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 121, library: "ntoskrnl.exe", name: "KeFlushQueuedDpcs" };
    pub static KeFreeCalloutStack: Function = Function { id: 1901, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 122, library: "ntoskrnl.exe", name: "KeFreeCalloutStack" };
    pub static KefReleaseSpinLockFromDpcLevel: Function = Function { id: 2067, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 125, library: "ntoskrnl.exe", name: "KefReleaseSpinLockFromDpcLevel" };
    pub static KeGenericCallDpc: Function = Function { id: 1902, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 126, library: "ntoskrnl.exe", name: "KeGenericCallDpc" };
    pub static KeGetCurrentNodeNumber: Function = Function { id: 1903, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 128, library: "ntoskrnl.exe", name: "KeGetCurrentNodeNumber" };
    pub static KeGetCurrentProcessorNumberEx: Function = Function { id: 1904, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "proc_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 130, library: "ntoskrnl.exe", name: "KeGetCurrentProcessorNumberEx" };
    pub static KeGetCurrentThread: Function = Function { id: 1905, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 133, library: "ntoskrnl.exe", name: "KeGetCurrentThread" };
    pub static KeGetPreviousMode: Function = Function { id: 1906, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 134, library: "ntoskrnl.exe", name: "KeGetPreviousMode" };
    pub static KeGetProcessorIndexFromNumber: Function = Function { id: 1907, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 135, library: "ntoskrnl.exe", name: "KeGetProcessorIndexFromNumber" };
    pub static KeGetProcessorNumberFromIndex: Function = Function { id: 1908, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 136, library: "ntoskrnl.exe", name: "KeGetProcessorNumberFromIndex" };
    pub static KeGetRecommendedSharedDataAlignment: Function = Function { id: 1909, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 138, library: "ntoskrnl.exe", name: "KeGetRecommendedSharedDataAlignment" };
    pub static KeGetXSaveFeatureFlags: Function = Function { id: 1910, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "ntoskrnl.exe", name: "KeGetXSaveFeatureFlags" };
    pub static KeI386AbiosCall: Function = Function { id: 1911, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 140, library: "ntoskrnl.exe", name: "KeI386AbiosCall" };
    pub static KeI386AllocateGdtSelectors: Function = Function { id: 1912, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "KeI386AllocateGdtSelectors" };
    pub static KeI386Call16BitCStyleFunction: Function = Function { id: 1913, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "ntoskrnl.exe", name: "KeI386Call16BitCStyleFunction" };
    pub static KeI386Call16BitFunction: Function = Function { id: 1914, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "ntoskrnl.exe", name: "KeI386Call16BitFunction" };
    pub static KeI386FlatToGdtSelector: Function = Function { id: 1915, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 144, library: "ntoskrnl.exe", name: "KeI386FlatToGdtSelector" };
    pub static KeI386GetLid: Function = Function { id: 1916, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 145, library: "ntoskrnl.exe", name: "KeI386GetLid" };
    pub static KeI386ReleaseGdtSelectors: Function = Function { id: 1917, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 153, library: "ntoskrnl.exe", name: "KeI386ReleaseGdtSelectors" };
    pub static KeI386ReleaseLid: Function = Function { id: 1918, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 154, library: "ntoskrnl.exe", name: "KeI386ReleaseLid" };
    pub static KeI386SetGdtSelector: Function = Function { id: 1919, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 155, library: "ntoskrnl.exe", name: "KeI386SetGdtSelector" };
    pub static KeInitializeAffinityEx: Function = Function { id: 1920, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 156, library: "ntoskrnl.exe", name: "KeInitializeAffinityEx" };
    pub static KeInitializeApc: Function = Function { id: 1921, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "apc", rule: Rule::Memory { shape: Shape::Fixed(48), optional: false } }], file: FILE, line: 158, library: "ntoskrnl.exe", name: "KeInitializeApc" };
    pub static KeInitializeCrashDumpHeader: Function = Function { id: 1922, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 168, library: "ntoskrnl.exe", name: "KeInitializeCrashDumpHeader" };
    pub static KeInitializeDeviceQueue: Function = Function { id: 1923, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 175, library: "ntoskrnl.exe", name: "KeInitializeDeviceQueue" };
    pub static KeInitializeDpc: Function = Function { id: 1924, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 178, library: "ntoskrnl.exe", name: "KeInitializeDpc" };
    pub static KeInitializeEnumerationContext: Function = Function { id: 1925, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 179, library: "ntoskrnl.exe", name: "KeInitializeEnumerationContext" };
    pub static KeInitializeEnumerationContextFromGroup: Function = Function { id: 1926, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 180, library: "ntoskrnl.exe", name: "KeInitializeEnumerationContextFromGroup" };
    pub static KeInitializeEvent: Function = Function { id: 1927, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 183, library: "ntoskrnl.exe", name: "KeInitializeEvent" };
    pub static KeInitializeGuardedMutex: Function = Function { id: 1928, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 185, library: "ntoskrnl.exe", name: "KeInitializeGuardedMutex" };
    pub static KeInitializeInterrupt: Function = Function { id: 1929, stack: 13, pop: 52, registers: 0, args: 13, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 186, library: "ntoskrnl.exe", name: "KeInitializeInterrupt" };
    pub static KeInitializeMutant: Function = Function { id: 1930, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mutant", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 201, library: "ntoskrnl.exe", name: "KeInitializeMutant" };
    pub static KeInitializeMutex: Function = Function { id: 1931, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 204, library: "ntoskrnl.exe", name: "KeInitializeMutex" };
    pub static KeInitializeQueue: Function = Function { id: 1932, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 206, library: "ntoskrnl.exe", name: "KeInitializeQueue" };
    pub static KeInitializeSemaphore: Function = Function { id: 1933, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "semaphore", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 209, library: "ntoskrnl.exe", name: "KeInitializeSemaphore" };
    pub static KeInitializeSpinLock: Function = Function { id: 1934, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 212, library: "ntoskrnl.exe", name: "KeInitializeSpinLock" };
    pub static KeInitializeThreadedDpc: Function = Function { id: 1935, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 214, library: "ntoskrnl.exe", name: "KeInitializeThreadedDpc" };
    pub static KeInitializeTimer: Function = Function { id: 1936, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 217, library: "ntoskrnl.exe", name: "KeInitializeTimer" };
    pub static KeInitializeTimerEx: Function = Function { id: 1937, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 220, library: "ntoskrnl.exe", name: "KeInitializeTimerEx" };
    pub static KeInsertByKeyDeviceQueue: Function = Function { id: 1938, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 1, parameter: "device_queue_entry", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 222, library: "ntoskrnl.exe", name: "KeInsertByKeyDeviceQueue" };
    pub static KeInsertDeviceQueue: Function = Function { id: 1939, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 1, parameter: "device_queue_entry", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 228, library: "ntoskrnl.exe", name: "KeInsertDeviceQueue" };
    pub static KeInsertHeadQueue: Function = Function { id: 1940, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 1, parameter: "entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 229, library: "ntoskrnl.exe", name: "KeInsertHeadQueue" };
    pub static KeInsertQueue: Function = Function { id: 1941, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 1, parameter: "entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 231, library: "ntoskrnl.exe", name: "KeInsertQueue" };
    pub static KeInsertQueueApc: Function = Function { id: 1942, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "apc", rule: Rule::Memory { shape: Shape::Fixed(48), optional: false } }], file: FILE, line: 233, library: "ntoskrnl.exe", name: "KeInsertQueueApc" };
    pub static KeInsertQueueDpc: Function = Function { id: 1943, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 241, library: "ntoskrnl.exe", name: "KeInsertQueueDpc" };
    pub static KeInterlockedClearProcessorAffinityEx: Function = Function { id: 1944, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 242, library: "ntoskrnl.exe", name: "KeInterlockedClearProcessorAffinityEx" };
    pub static KeInterlockedSetProcessorAffinityEx: Function = Function { id: 1945, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 243, library: "ntoskrnl.exe", name: "KeInterlockedSetProcessorAffinityEx" };
    pub static KeInvalidateAllCaches: Function = Function { id: 1946, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 245, library: "ntoskrnl.exe", name: "KeInvalidateAllCaches" };
    pub static KeInvalidateRangeAllCaches: Function = Function { id: 1947, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 246, library: "ntoskrnl.exe", name: "KeInvalidateRangeAllCaches" };
    pub static KeIpiGenericCall: Function = Function { id: 1948, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 248, library: "ntoskrnl.exe", name: "KeIpiGenericCall" };
    pub static KeIsAttachedProcess: Function = Function { id: 1949, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 249, library: "ntoskrnl.exe", name: "KeIsAttachedProcess" };
    pub static KeIsEmptyAffinityEx: Function = Function { id: 1950, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 250, library: "ntoskrnl.exe", name: "KeIsEmptyAffinityEx" };
    pub static KeIsEqualAffinityEx: Function = Function { id: 1951, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 251, library: "ntoskrnl.exe", name: "KeIsEqualAffinityEx" };
    pub static KeIsExecutingDpc: Function = Function { id: 1952, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 252, library: "ntoskrnl.exe", name: "KeIsExecutingDpc" };
    pub static KeIsSingleGroupAffinityEx: Function = Function { id: 1953, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 253, library: "ntoskrnl.exe", name: "KeIsSingleGroupAffinityEx" };
    pub static KeIsSubsetAffinityEx: Function = Function { id: 1954, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 254, library: "ntoskrnl.exe", name: "KeIsSubsetAffinityEx" };
    pub static KeIsWaitListEmpty: Function = Function { id: 1955, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 255, library: "ntoskrnl.exe", name: "KeIsWaitListEmpty" };
    pub static KeLeaveCriticalRegion: Function = Function { id: 1956, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 257, library: "ntoskrnl.exe", name: "KeLeaveCriticalRegion" };
    pub static KeLeaveGuardedRegion: Function = Function { id: 1957, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 259, library: "ntoskrnl.exe", name: "KeLeaveGuardedRegion" };
    pub static KeOrAffinityEx: Function = Function { id: 1958, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 263, library: "ntoskrnl.exe", name: "KeOrAffinityEx" };
    pub static KePollFreezeExecution: Function = Function { id: 1959, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 264, library: "ntoskrnl.exe", name: "KePollFreezeExecution" };
    pub static KeProcessorGroupAffinity: Function = Function { id: 1960, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 265, library: "ntoskrnl.exe", name: "KeProcessorGroupAffinity" };
    pub static KeProfileInterrupt: Function = Function { id: 1961, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 266, library: "ntoskrnl.exe", name: "KeProfileInterrupt" };
    pub static KeProfileInterruptWithSource: Function = Function { id: 1962, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 267, library: "ntoskrnl.exe", name: "KeProfileInterruptWithSource" };
    pub static KePulseEvent: Function = Function { id: 1963, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 269, library: "ntoskrnl.exe", name: "KePulseEvent" };
    pub static KeQueryActiveGroupCount: Function = Function { id: 1964, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 271, library: "ntoskrnl.exe", name: "KeQueryActiveGroupCount" };
    pub static KeQueryActiveProcessorAffinity: Function = Function { id: 1965, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 272, library: "ntoskrnl.exe", name: "KeQueryActiveProcessorAffinity" };
    pub static KeQueryActiveProcessorCount: Function = Function { id: 1966, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "active_processors", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 274, library: "ntoskrnl.exe", name: "KeQueryActiveProcessorCount" };
    pub static KeQueryActiveProcessorCountEx: Function = Function { id: 1967, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 276, library: "ntoskrnl.exe", name: "KeQueryActiveProcessorCountEx" };
    pub static KeQueryActiveProcessors: Function = Function { id: 1968, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 277, library: "ntoskrnl.exe", name: "KeQueryActiveProcessors" };
    pub static KeQueryDpcWatchdogInformation: Function = Function { id: 1969, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 279, library: "ntoskrnl.exe", name: "KeQueryDpcWatchdogInformation" };
    pub static KeQueryGroupAffinity: Function = Function { id: 1970, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 281, library: "ntoskrnl.exe", name: "KeQueryGroupAffinity" };
    pub static KeQueryGroupAffinityEx: Function = Function { id: 1971, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 282, library: "ntoskrnl.exe", name: "KeQueryGroupAffinityEx" };
    pub static KeQueryHardwareCounterConfiguration: Function = Function { id: 1972, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 284, library: "ntoskrnl.exe", name: "KeQueryHardwareCounterConfiguration" };
    pub static KeQueryHighestNodeNumber: Function = Function { id: 1973, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 290, library: "ntoskrnl.exe", name: "KeQueryHighestNodeNumber" };
    pub static KeQueryInterruptTime: Function = Function { id: 1974, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 292, library: "ntoskrnl.exe", name: "KeQueryInterruptTime" };
    pub static KeQueryLogicalProcessorRelationship: Function = Function { id: 1975, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 294, library: "ntoskrnl.exe", name: "KeQueryLogicalProcessorRelationship" };
    pub static KeQueryMaximumGroupCount: Function = Function { id: 1976, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 301, library: "ntoskrnl.exe", name: "KeQueryMaximumGroupCount" };
    pub static KeQueryMaximumProcessorCount: Function = Function { id: 1977, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 303, library: "ntoskrnl.exe", name: "KeQueryMaximumProcessorCount" };
    pub static KeQueryMaximumProcessorCountEx: Function = Function { id: 1978, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 305, library: "ntoskrnl.exe", name: "KeQueryMaximumProcessorCountEx" };
    pub static KeQueryNodeActiveAffinity: Function = Function { id: 1979, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 307, library: "ntoskrnl.exe", name: "KeQueryNodeActiveAffinity" };
    pub static KeQueryNodeMaximumProcessorCount: Function = Function { id: 1980, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 309, library: "ntoskrnl.exe", name: "KeQueryNodeMaximumProcessorCount" };
    pub static KeQueryPriorityThread: Function = Function { id: 1981, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 311, library: "ntoskrnl.exe", name: "KeQueryPriorityThread" };
    pub static KeQueryRuntimeThread: Function = Function { id: 1982, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "user_time", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 313, library: "ntoskrnl.exe", name: "KeQueryRuntimeThread" };
    pub static KeQuerySystemTime: Function = Function { id: 1983, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "current_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 316, library: "ntoskrnl.exe", name: "KeQuerySystemTime" };
    pub static KeQueryTickCount: Function = Function { id: 1984, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "tick_count", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 319, library: "ntoskrnl.exe", name: "KeQueryTickCount" };
    pub static KeQueryTimeIncrement: Function = Function { id: 1985, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 322, library: "ntoskrnl.exe", name: "KeQueryTimeIncrement" };
    pub static KeQueryUnbiasedInterruptTime: Function = Function { id: 1986, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 324, library: "ntoskrnl.exe", name: "KeQueryUnbiasedInterruptTime" };
    pub static KeRaiseUserException: Function = Function { id: 1987, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 325, library: "ntoskrnl.exe", name: "KeRaiseUserException" };
    pub static KeReadStateEvent: Function = Function { id: 1988, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 327, library: "ntoskrnl.exe", name: "KeReadStateEvent" };
    pub static KeReadStateMutant: Function = Function { id: 1989, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mutant", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 328, library: "ntoskrnl.exe", name: "KeReadStateMutant" };
    pub static KeReadStateMutex: Function = Function { id: 1990, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 331, library: "ntoskrnl.exe", name: "KeReadStateMutex" };
    pub static KeReadStateQueue: Function = Function { id: 1991, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 332, library: "ntoskrnl.exe", name: "KeReadStateQueue" };
    pub static KeReadStateSemaphore: Function = Function { id: 1992, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "semaphore", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 334, library: "ntoskrnl.exe", name: "KeReadStateSemaphore" };
    pub static KeReadStateTimer: Function = Function { id: 1993, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 336, library: "ntoskrnl.exe", name: "KeReadStateTimer" };
    pub static KeRegisterBugCheckCallback: Function = Function { id: 1994, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "callback_record", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 2, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }, Check { arg: 4, parameter: "component", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 338, library: "ntoskrnl.exe", name: "KeRegisterBugCheckCallback" };
    pub static KeRegisterBugCheckReasonCallback: Function = Function { id: 1995, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "callback_record", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 3, parameter: "component", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 346, library: "ntoskrnl.exe", name: "KeRegisterBugCheckReasonCallback" };
    pub static KeRegisterNmiCallback: Function = Function { id: 1996, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 353, library: "ntoskrnl.exe", name: "KeRegisterNmiCallback" };
    pub static KeRegisterProcessorChangeCallback: Function = Function { id: 1997, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 355, library: "ntoskrnl.exe", name: "KeRegisterProcessorChangeCallback" };
    pub static KeReleaseGuardedMutex: Function = Function { id: 1998, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 361, library: "ntoskrnl.exe", name: "KeReleaseGuardedMutex" };
    pub static KeReleaseGuardedMutexUnsafe: Function = Function { id: 1999, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 363, library: "ntoskrnl.exe", name: "KeReleaseGuardedMutexUnsafe" };
    pub static KeReleaseInStackQueuedSpinLockForDpc: Function = Function { id: 2000, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 0, parameter: "lock_handle", rule: Rule::Releases }], file: FILE, line: 365, library: "ntoskrnl.exe", name: "KeReleaseInStackQueuedSpinLockForDpc" };
    pub static KeReleaseInStackQueuedSpinLockFromDpcLevel: Function = Function { id: 2001, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lock_handle", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 0, parameter: "lock_handle", rule: Rule::Releases }], file: FILE, line: 367, library: "ntoskrnl.exe", name: "KeReleaseInStackQueuedSpinLockFromDpcLevel" };
    pub static KeReleaseInterruptSpinLock: Function = Function { id: 2002, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "interrupt", rule: Rule::Releases }], file: FILE, line: 369, library: "ntoskrnl.exe", name: "KeReleaseInterruptSpinLock" };
    pub static KeReleaseMutant: Function = Function { id: 2003, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mutant", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 370, library: "ntoskrnl.exe", name: "KeReleaseMutant" };
    pub static KeReleaseMutex: Function = Function { id: 2004, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 373, library: "ntoskrnl.exe", name: "KeReleaseMutex" };
    pub static KeReleaseSemaphore: Function = Function { id: 2005, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "semaphore", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 376, library: "ntoskrnl.exe", name: "KeReleaseSemaphore" };
    pub static KeReleaseSpinLockForDpc: Function = Function { id: 2006, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 378, library: "ntoskrnl.exe", name: "KeReleaseSpinLockForDpc" };
    pub static KeReleaseSpinLockFromDpcLevel: Function = Function { id: 2007, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Releases }], file: FILE, line: 380, library: "ntoskrnl.exe", name: "KeReleaseSpinLockFromDpcLevel" };
    pub static KeRemoveByKeyDeviceQueue: Function = Function { id: 2008, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 382, library: "ntoskrnl.exe", name: "KeRemoveByKeyDeviceQueue" };
    pub static KeRemoveByKeyDeviceQueueIfBusy: Function = Function { id: 2009, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 384, library: "ntoskrnl.exe", name: "KeRemoveByKeyDeviceQueueIfBusy" };
    pub static KeRemoveDeviceQueue: Function = Function { id: 2010, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 386, library: "ntoskrnl.exe", name: "KeRemoveDeviceQueue" };
    pub static KeRemoveEntryDeviceQueue: Function = Function { id: 2011, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_queue", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 1, parameter: "device_queue_entry", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 388, library: "ntoskrnl.exe", name: "KeRemoveEntryDeviceQueue" };
    pub static KeRemoveGroupAffinityEx: Function = Function { id: 2012, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 389, library: "ntoskrnl.exe", name: "KeRemoveGroupAffinityEx" };
    pub static KeRemoveProcessorAffinityEx: Function = Function { id: 2013, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 390, library: "ntoskrnl.exe", name: "KeRemoveProcessorAffinityEx" };
    pub static KeRemoveProcessorGroupAffinity: Function = Function { id: 2014, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 391, library: "ntoskrnl.exe", name: "KeRemoveProcessorGroupAffinity" };
    pub static KeRemoveQueue: Function = Function { id: 2015, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 2, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 393, library: "ntoskrnl.exe", name: "KeRemoveQueue" };
    pub static KeRemoveQueueDpc: Function = Function { id: 2016, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 396, library: "ntoskrnl.exe", name: "KeRemoveQueueDpc" };
    pub static KeRemoveQueueEx: Function = Function { id: 2017, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 398, library: "ntoskrnl.exe", name: "KeRemoveQueueEx" };
    pub static KeRemoveSystemServiceTable: Function = Function { id: 2018, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 406, library: "ntoskrnl.exe", name: "KeRemoveSystemServiceTable" };
    pub static KeResetEvent: Function = Function { id: 2019, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 409, library: "ntoskrnl.exe", name: "KeResetEvent" };
    pub static KeRestoreExtendedProcessorState: Function = Function { id: 2020, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 411, library: "ntoskrnl.exe", name: "KeRestoreExtendedProcessorState" };
    pub static KeRestoreFloatingPointState: Function = Function { id: 2021, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "float_save", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 413, library: "ntoskrnl.exe", name: "KeRestoreFloatingPointState" };
    pub static KeRevertToUserAffinityThread: Function = Function { id: 2022, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 415, library: "ntoskrnl.exe", name: "KeRevertToUserAffinityThread" };
    pub static KeRevertToUserAffinityThreadEx: Function = Function { id: 2023, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 417, library: "ntoskrnl.exe", name: "KeRevertToUserAffinityThreadEx" };
    pub static KeRevertToUserGroupAffinityThread: Function = Function { id: 2024, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 419, library: "ntoskrnl.exe", name: "KeRevertToUserGroupAffinityThread" };
    pub static KeRundownQueue: Function = Function { id: 2025, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "queue", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 420, library: "ntoskrnl.exe", name: "KeRundownQueue" };
    pub static KeSaveExtendedProcessorState: Function = Function { id: 2026, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 422, library: "ntoskrnl.exe", name: "KeSaveExtendedProcessorState" };
    pub static KeSaveFloatingPointState: Function = Function { id: 2027, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "float_save", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 424, library: "ntoskrnl.exe", name: "KeSaveFloatingPointState" };
    pub static KeSaveStateForHibernate: Function = Function { id: 2028, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 425, library: "ntoskrnl.exe", name: "KeSaveStateForHibernate" };
    pub static KeSetActualBasePriorityThread: Function = Function { id: 2029, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 427, library: "ntoskrnl.exe", name: "KeSetActualBasePriorityThread" };
    pub static KeSetAffinityThread: Function = Function { id: 2030, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 428, library: "ntoskrnl.exe", name: "KeSetAffinityThread" };
    pub static KeSetBasePriorityThread: Function = Function { id: 2031, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 430, library: "ntoskrnl.exe", name: "KeSetBasePriorityThread" };
    pub static KeSetCoalescableTimer: Function = Function { id: 2032, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 5, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: true } }], file: FILE, line: 432, library: "ntoskrnl.exe", name: "KeSetCoalescableTimer" };
    pub static KeSetDmaIoCoherency: Function = Function { id: 2033, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 439, library: "ntoskrnl.exe", name: "KeSetDmaIoCoherency" };
    pub static KeSetEvent: Function = Function { id: 2034, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 442, library: "ntoskrnl.exe", name: "KeSetEvent" };
    pub static KeSetEventBoostPriority: Function = Function { id: 2035, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 1, parameter: "thread", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 443, library: "ntoskrnl.exe", name: "KeSetEventBoostPriority" };
    pub static KeSetHardwareCounterConfiguration: Function = Function { id: 2036, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 445, library: "ntoskrnl.exe", name: "KeSetHardwareCounterConfiguration" };
    pub static KeSetIdealProcessorThread: Function = Function { id: 2037, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 446, library: "ntoskrnl.exe", name: "KeSetIdealProcessorThread" };
    pub static KeSetImportanceDpc: Function = Function { id: 2038, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 448, library: "ntoskrnl.exe", name: "KeSetImportanceDpc" };
    pub static KeSetKernelStackSwapEnable: Function = Function { id: 2039, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 449, library: "ntoskrnl.exe", name: "KeSetKernelStackSwapEnable" };
    pub static KeSetPriorityThread: Function = Function { id: 2040, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 452, library: "ntoskrnl.exe", name: "KeSetPriorityThread" };
    pub static KeSetProfileIrql: Function = Function { id: 2041, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 453, library: "ntoskrnl.exe", name: "KeSetProfileIrql" };
    pub static KeSetSystemAffinityThread: Function = Function { id: 2042, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 455, library: "ntoskrnl.exe", name: "KeSetSystemAffinityThread" };
    pub static KeSetSystemAffinityThreadEx: Function = Function { id: 2043, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 457, library: "ntoskrnl.exe", name: "KeSetSystemAffinityThreadEx" };
    pub static KeSetSystemGroupAffinityThread: Function = Function { id: 2044, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 459, library: "ntoskrnl.exe", name: "KeSetSystemGroupAffinityThread" };
    pub static KeSetTargetProcessorDpc: Function = Function { id: 2045, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 461, library: "ntoskrnl.exe", name: "KeSetTargetProcessorDpc" };
    pub static KeSetTargetProcessorDpcEx: Function = Function { id: 2046, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 1, parameter: "proc_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 463, library: "ntoskrnl.exe", name: "KeSetTargetProcessorDpcEx" };
    pub static KeSetTimeIncrement: Function = Function { id: 2047, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 464, library: "ntoskrnl.exe", name: "KeSetTimeIncrement" };
    pub static KeSetTimer: Function = Function { id: 2048, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 3, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: true } }], file: FILE, line: 467, library: "ntoskrnl.exe", name: "KeSetTimer" };
    pub static KeSetTimerEx: Function = Function { id: 2049, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 4, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: true } }], file: FILE, line: 470, library: "ntoskrnl.exe", name: "KeSetTimerEx" };
    pub static KeSignalCallDpcDone: Function = Function { id: 2050, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 471, library: "ntoskrnl.exe", name: "KeSignalCallDpcDone" };
    pub static KeSignalCallDpcSynchronize: Function = Function { id: 2051, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 472, library: "ntoskrnl.exe", name: "KeSignalCallDpcSynchronize" };
    pub static KeStackAttachProcess: Function = Function { id: 2052, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 1, parameter: "apc_state", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 473, library: "ntoskrnl.exe", name: "KeStackAttachProcess" };
    pub static KeStartDynamicProcessor: Function = Function { id: 2053, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 474, library: "ntoskrnl.exe", name: "KeStartDynamicProcessor" };
    pub static KeSubtractAffinityEx: Function = Function { id: 2054, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 475, library: "ntoskrnl.exe", name: "KeSubtractAffinityEx" };
    pub static KeSynchronizeExecution: Function = Function { id: 2055, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 478, library: "ntoskrnl.exe", name: "KeSynchronizeExecution" };
    pub static KeTestAlertThread: Function = Function { id: 2056, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 483, library: "ntoskrnl.exe", name: "KeTestAlertThread" };
    pub static KeTestSpinLock: Function = Function { id: 2057, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 485, library: "ntoskrnl.exe", name: "KeTestSpinLock" };
    pub static KeTryToAcquireGuardedMutex: Function = Function { id: 2058, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "guarded_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 488, library: "ntoskrnl.exe", name: "KeTryToAcquireGuardedMutex" };
    pub static KeTryToAcquireSpinLockAtDpcLevel: Function = Function { id: 2059, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 0, parameter: "spin_lock", rule: Rule::Tries }], file: FILE, line: 490, library: "ntoskrnl.exe", name: "KeTryToAcquireSpinLockAtDpcLevel" };
    pub static KeUnstackDetachProcess: Function = Function { id: 2060, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "apc_state", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 491, library: "ntoskrnl.exe", name: "KeUnstackDetachProcess" };
    pub static KeUpdateSystemTime: Function = Function { id: 2061, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 492, library: "ntoskrnl.exe", name: "KeUpdateSystemTime" };
    pub static KeUserModeCallback: Function = Function { id: 2062, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 493, library: "ntoskrnl.exe", name: "KeUserModeCallback" };
    pub static KeWaitForMultipleObjects: Function = Function { id: 2063, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 6, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 7, parameter: "wait_block_array", rule: Rule::Memory { shape: Shape::Fixed(24), optional: true } }], file: FILE, line: 502, library: "ntoskrnl.exe", name: "KeWaitForMultipleObjects" };
    pub static KeWaitForMutexObject: Function = Function { id: 2064, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 4, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 512, library: "ntoskrnl.exe", name: "KeWaitForMutexObject" };
    pub static KeWaitForSingleObject: Function = Function { id: 2065, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 4, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 521, library: "ntoskrnl.exe", name: "KeWaitForSingleObject" };
    pub static KiAcquireSpinLock: Function = Function { id: 2068, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 528, library: "ntoskrnl.exe", name: "KiAcquireSpinLock" };
    pub static KiCheckForKernelApcDelivery: Function = Function { id: 2069, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 531, library: "ntoskrnl.exe", name: "KiCheckForKernelApcDelivery" };
    pub static KiCoprocessorError: Function = Function { id: 2070, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 532, library: "ntoskrnl.exe", name: "KiCoprocessorError" };
    pub static KiDeliverApc: Function = Function { id: 2071, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 533, library: "ntoskrnl.exe", name: "KiDeliverApc" };
    pub static KiDispatchInterrupt: Function = Function { id: 2072, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 534, library: "ntoskrnl.exe", name: "KiDispatchInterrupt" };
    pub static KiIpiServiceRoutine: Function = Function { id: 2073, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 537, library: "ntoskrnl.exe", name: "KiIpiServiceRoutine" };
    pub static KiReleaseSpinLock: Function = Function { id: 2074, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 538, library: "ntoskrnl.exe", name: "KiReleaseSpinLock" };
    pub static READ_REGISTER_BUFFER_UCHAR: Function = Function { id: 2456, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 540, library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_UCHAR" };
    pub static READ_REGISTER_BUFFER_ULONG: Function = Function { id: 2457, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 4, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 542, library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_ULONG" };
    pub static READ_REGISTER_BUFFER_USHORT: Function = Function { id: 2458, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 2, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 544, library: "ntoskrnl.exe", name: "READ_REGISTER_BUFFER_USHORT" };
    pub static READ_REGISTER_UCHAR: Function = Function { id: 2459, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 546, library: "ntoskrnl.exe", name: "READ_REGISTER_UCHAR" };
    pub static READ_REGISTER_ULONG: Function = Function { id: 2460, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 548, library: "ntoskrnl.exe", name: "READ_REGISTER_ULONG" };
    pub static READ_REGISTER_USHORT: Function = Function { id: 2461, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 550, library: "ntoskrnl.exe", name: "READ_REGISTER_USHORT" };
    pub static WRITE_REGISTER_BUFFER_UCHAR: Function = Function { id: 2921, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 552, library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_UCHAR" };
    pub static WRITE_REGISTER_BUFFER_ULONG: Function = Function { id: 2922, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 4, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 4, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 554, library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_ULONG" };
    pub static WRITE_REGISTER_BUFFER_USHORT: Function = Function { id: 2923, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 2, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 2, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 556, library: "ntoskrnl.exe", name: "WRITE_REGISTER_BUFFER_USHORT" };
    pub static WRITE_REGISTER_UCHAR: Function = Function { id: 2924, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 558, library: "ntoskrnl.exe", name: "WRITE_REGISTER_UCHAR" };
    pub static WRITE_REGISTER_ULONG: Function = Function { id: 2925, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 560, library: "ntoskrnl.exe", name: "WRITE_REGISTER_ULONG" };
    pub static WRITE_REGISTER_USHORT: Function = Function { id: 2926, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "register", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 562, library: "ntoskrnl.exe", name: "WRITE_REGISTER_USHORT" };
    pub static XIPDispatch: Function = Function { id: 2935, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 563, library: "ntoskrnl.exe", name: "XIPDispatch" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ke.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn Ke386CallBios<P: Ke>(bios_command: u32, bios_arguments: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::Ke386CallBios(bios_command, bios_arguments) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:15
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireGuardedMutex<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeAcquireGuardedMutex(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireGuardedMutexUnsafe<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeAcquireGuardedMutexUnsafe(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:19
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireInStackQueuedSpinLockAtDpcLevel<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK, lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeAcquireInStackQueuedSpinLockAtDpcLevel(spin_lock, lock_handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:21
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireInStackQueuedSpinLockForDpc<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK, lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeAcquireInStackQueuedSpinLockForDpc(spin_lock, lock_handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAcquireInterruptSpinLock<P: Ke>(interrupt: crate::types::PKINTERRUPT) -> crate::types::KIRQL {
        unsafe { P::KeAcquireInterruptSpinLock(interrupt) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAcquireSpinLockAtDpcLevel<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KeAcquireSpinLockAtDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:27
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeAcquireSpinLockForDpc<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK) -> crate::types::KIRQL {
        unsafe { P::KeAcquireSpinLockForDpc(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:33
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAlertThread<P: Ke>(thread: crate::types::PKTHREAD, mode: crate::types::KPROCESSOR_MODE) -> crate::types::BOOLEAN {
        unsafe { P::KeAlertThread(thread, mode) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:39
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAreAllApcsDisabled<P: Ke>() -> crate::types::BOOLEAN {
        unsafe { P::KeAreAllApcsDisabled() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:41
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAreApcsDisabled<P: Ke>() -> crate::types::BOOLEAN {
        unsafe { P::KeAreApcsDisabled() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAttachProcess<P: Ke>(process: crate::types::PKPROCESS) {
        unsafe { P::KeAttachProcess(process) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:45
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeBugCheck<P: Ke>(bug_check_code: u32) {
        unsafe { P::KeBugCheck(bug_check_code) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:48
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeBugCheckEx<P: Ke>(bug_check_code: u32, bug_check_parameter1: u32, bug_check_parameter2: u32, bug_check_parameter3: u32, bug_check_parameter4: u32) {
        unsafe { P::KeBugCheckEx(bug_check_code, bug_check_parameter1, bug_check_parameter2, bug_check_parameter3, bug_check_parameter4) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:57
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeCancelTimer<P: Ke>(a1: *mut crate::types::KTIMER) -> crate::types::BOOLEAN {
        unsafe { P::KeCancelTimer(a1) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:72
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeClearEvent<P: Ke>(event: *mut crate::types::KEVENT) {
        unsafe { P::KeClearEvent(event) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:79
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDelayExecutionThread<P: Ke>(wait_mode: crate::types::KPROCESSOR_MODE, alertable: crate::types::BOOLEAN, interval: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::KeDelayExecutionThread(wait_mode, alertable, interval) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:81
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDeregisterBugCheckCallback<P: Ke>(callback_record: *mut crate::types::KBUGCHECK_CALLBACK_RECORD) -> crate::types::BOOLEAN {
        unsafe { P::KeDeregisterBugCheckCallback(callback_record) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:83
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDeregisterBugCheckReasonCallback<P: Ke>(callback_record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD) -> crate::types::BOOLEAN {
        unsafe { P::KeDeregisterBugCheckReasonCallback(callback_record) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:85
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDeregisterNmiCallback<P: Ke>(handle: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::KeDeregisterNmiCallback(handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:88
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDetachProcess<P: Ke>() {
        unsafe { P::KeDetachProcess() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:90
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeEnterCriticalRegion<P: Ke>() {
        unsafe { P::KeEnterCriticalRegion() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:92
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeEnterGuardedRegion<P: Ke>() {
        unsafe { P::KeEnterGuardedRegion() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:96
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeExpandKernelStackAndCallout<P: Ke>(callout: crate::callbacks::PEXPAND_STACK_CALLOUT, parameter: *mut core::ffi::c_void, size: u32) -> crate::types::NTSTATUS {
        unsafe { P::KeExpandKernelStackAndCallout(callout, parameter, size) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KefAcquireSpinLockAtDpcLevel<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KefAcquireSpinLockAtDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:119
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeFlushEntireTb<P: Ke>(invalid: crate::types::BOOLEAN, all_processors: crate::types::BOOLEAN) {
        unsafe { P::KeFlushEntireTb(invalid, all_processors) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:121
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeFlushQueuedDpcs<P: Ke>() {
        unsafe { P::KeFlushQueuedDpcs() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:125
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KefReleaseSpinLockFromDpcLevel<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KefReleaseSpinLockFromDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:126
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGenericCallDpc<P: Ke>(routine: crate::callbacks::KDEFERRED_ROUTINE, context: *mut core::ffi::c_void) {
        unsafe { P::KeGenericCallDpc(routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:128
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetCurrentNodeNumber<P: Ke>() -> u16 {
        unsafe { P::KeGetCurrentNodeNumber() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:130
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetCurrentProcessorNumberEx<P: Ke>(proc_number: *mut crate::types::PROCESSOR_NUMBER) -> u32 {
        unsafe { P::KeGetCurrentProcessorNumberEx(proc_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:133
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetCurrentThread<P: Ke>() -> crate::types::PKTHREAD {
        unsafe { P::KeGetCurrentThread() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:134
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetPreviousMode<P: Ke>() -> crate::types::KPROCESSOR_MODE {
        unsafe { P::KeGetPreviousMode() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:138
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetRecommendedSharedDataAlignment<P: Ke>() -> u32 {
        unsafe { P::KeGetRecommendedSharedDataAlignment() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:158
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeApc<P: Ke>(apc: *mut crate::types::KAPC, thread: crate::types::PKTHREAD, environment: u32, kernel_routine: crate::callbacks::PKKERNEL_ROUTINE, rundown_routine: crate::callbacks::PKRUNDOWN_ROUTINE, normal_routine: crate::callbacks::PKNORMAL_ROUTINE, apc_mode: crate::types::KPROCESSOR_MODE, normal_context: *mut core::ffi::c_void) {
        unsafe { P::KeInitializeApc(apc, thread, environment, kernel_routine, rundown_routine, normal_routine, apc_mode, normal_context) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:175
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeDeviceQueue<P: Ke>(device_queue: *mut crate::types::KDEVICE_QUEUE) {
        unsafe { P::KeInitializeDeviceQueue(device_queue) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:178
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeDpc<P: Ke>(dpc: *mut crate::types::KDPC, deferred_routine: crate::callbacks::KDEFERRED_ROUTINE, deferred_context: *mut core::ffi::c_void) {
        unsafe { P::KeInitializeDpc(dpc, deferred_routine, deferred_context) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:183
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeEvent<P: Ke>(event: *mut crate::types::KEVENT, kind: crate::types::EVENT_TYPE, state: crate::types::BOOLEAN) {
        unsafe { P::KeInitializeEvent(event, kind, state) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:185
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeInitializeGuardedMutex<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeInitializeGuardedMutex(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:201
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeMutant<P: Ke>(mutant: *mut crate::types::KMUTANT, initial_owner: crate::types::BOOLEAN) {
        unsafe { P::KeInitializeMutant(mutant, initial_owner) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:204
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeMutex<P: Ke>(mutex: *mut crate::types::KMUTANT, level: u32) {
        unsafe { P::KeInitializeMutex(mutex, level) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:206
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeQueue<P: Ke>(queue: *mut crate::types::KQUEUE, count: u32) {
        unsafe { P::KeInitializeQueue(queue, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:209
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeSemaphore<P: Ke>(semaphore: *mut crate::types::KSEMAPHORE, count: i32, limit: i32) {
        unsafe { P::KeInitializeSemaphore(semaphore, count, limit) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:212
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeSpinLock<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KeInitializeSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:214
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeThreadedDpc<P: Ke>(dpc: *mut crate::types::KDPC, deferred_routine: crate::callbacks::KDEFERRED_ROUTINE, deferred_context: *mut core::ffi::c_void) {
        unsafe { P::KeInitializeThreadedDpc(dpc, deferred_routine, deferred_context) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:217
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeTimer<P: Ke>(timer: *mut crate::types::KTIMER) {
        unsafe { P::KeInitializeTimer(timer) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:220
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeTimerEx<P: Ke>(timer: *mut crate::types::KTIMER, kind: crate::types::TIMER_TYPE) {
        unsafe { P::KeInitializeTimerEx(timer, kind) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:222
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertByKeyDeviceQueue<P: Ke>(device_queue: *mut crate::types::KDEVICE_QUEUE, device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY, sort_key: u32) -> crate::types::BOOLEAN {
        unsafe { P::KeInsertByKeyDeviceQueue(device_queue, device_queue_entry, sort_key) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:228
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertDeviceQueue<P: Ke>(device_queue: *mut crate::types::KDEVICE_QUEUE, device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY) -> crate::types::BOOLEAN {
        unsafe { P::KeInsertDeviceQueue(device_queue, device_queue_entry) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:229
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertHeadQueue<P: Ke>(queue: *mut crate::types::KQUEUE, entry: *mut crate::types::LIST_ENTRY) -> i32 {
        unsafe { P::KeInsertHeadQueue(queue, entry) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:231
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertQueue<P: Ke>(queue: *mut crate::types::KQUEUE, entry: *mut crate::types::LIST_ENTRY) -> i32 {
        unsafe { P::KeInsertQueue(queue, entry) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:233
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertQueueApc<P: Ke>(apc: *mut crate::types::KAPC, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void, increment: crate::types::KPRIORITY) -> crate::types::BOOLEAN {
        unsafe { P::KeInsertQueueApc(apc, system_argument1, system_argument2, increment) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:241
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInsertQueueDpc<P: Ke>(dpc: *mut crate::types::KDPC, system_argument1: *mut core::ffi::c_void, system_argument2: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::KeInsertQueueDpc(dpc, system_argument1, system_argument2) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:245
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInvalidateAllCaches<P: Ke>() -> crate::types::BOOLEAN {
        unsafe { P::KeInvalidateAllCaches() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:248
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeIpiGenericCall<P: Ke>(broadcast_function: crate::callbacks::KIPI_BROADCAST_WORKER, context: u32) -> u32 {
        unsafe { P::KeIpiGenericCall(broadcast_function, context) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:249
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeIsAttachedProcess<P: Ke>() -> crate::types::BOOLEAN {
        unsafe { P::KeIsAttachedProcess() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:252
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeIsExecutingDpc<P: Ke>() -> u32 {
        unsafe { P::KeIsExecutingDpc() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:255
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeIsWaitListEmpty<P: Ke>(object: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::KeIsWaitListEmpty(object) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:257
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeLeaveCriticalRegion<P: Ke>() {
        unsafe { P::KeLeaveCriticalRegion() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:259
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeLeaveGuardedRegion<P: Ke>() {
        unsafe { P::KeLeaveGuardedRegion() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:269
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KePulseEvent<P: Ke>(event: *mut crate::types::KEVENT, increment: crate::types::KPRIORITY, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KePulseEvent(event, increment, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:271
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryActiveGroupCount<P: Ke>() -> u16 {
        unsafe { P::KeQueryActiveGroupCount() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:274
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryActiveProcessorCount<P: Ke>(active_processors: *mut crate::types::KAFFINITY) -> u32 {
        unsafe { P::KeQueryActiveProcessorCount(active_processors) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:276
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryActiveProcessorCountEx<P: Ke>(group_number: u16) -> u32 {
        unsafe { P::KeQueryActiveProcessorCountEx(group_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:277
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryActiveProcessors<P: Ke>() -> crate::types::KAFFINITY {
        unsafe { P::KeQueryActiveProcessors() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:281
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryGroupAffinity<P: Ke>(group_number: u16) -> crate::types::KAFFINITY {
        unsafe { P::KeQueryGroupAffinity(group_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:290
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryHighestNodeNumber<P: Ke>() -> u16 {
        unsafe { P::KeQueryHighestNodeNumber() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:292
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryInterruptTime<P: Ke>() -> u64 {
        unsafe { P::KeQueryInterruptTime() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:301
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryMaximumGroupCount<P: Ke>() -> u16 {
        unsafe { P::KeQueryMaximumGroupCount() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:303
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryMaximumProcessorCount<P: Ke>() -> u32 {
        unsafe { P::KeQueryMaximumProcessorCount() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:305
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryMaximumProcessorCountEx<P: Ke>(group_number: u16) -> u32 {
        unsafe { P::KeQueryMaximumProcessorCountEx(group_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:311
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryPriorityThread<P: Ke>(thread: crate::types::PKTHREAD) -> crate::types::KPRIORITY {
        unsafe { P::KeQueryPriorityThread(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:313
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryRuntimeThread<P: Ke>(thread: crate::types::PKTHREAD, user_time: *mut u32) -> u32 {
        unsafe { P::KeQueryRuntimeThread(thread, user_time) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:316
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQuerySystemTime<P: Ke>(current_time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::KeQuerySystemTime(current_time) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:319
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryTickCount<P: Ke>(tick_count: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::KeQueryTickCount(tick_count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:322
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryTimeIncrement<P: Ke>() -> u32 {
        unsafe { P::KeQueryTimeIncrement() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:324
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryUnbiasedInterruptTime<P: Ke>() -> u64 {
        unsafe { P::KeQueryUnbiasedInterruptTime() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:327
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateEvent<P: Ke>(event: *mut crate::types::KEVENT) -> i32 {
        unsafe { P::KeReadStateEvent(event) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:328
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateMutant<P: Ke>(mutant: *mut crate::types::KMUTANT) -> i32 {
        unsafe { P::KeReadStateMutant(mutant) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:331
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateMutex<P: Ke>(mutex: *mut crate::types::KMUTANT) -> i32 {
        unsafe { P::KeReadStateMutex(mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:332
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateQueue<P: Ke>(queue: *mut crate::types::KQUEUE) -> i32 {
        unsafe { P::KeReadStateQueue(queue) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:334
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateSemaphore<P: Ke>(semaphore: *mut crate::types::KSEMAPHORE) -> i32 {
        unsafe { P::KeReadStateSemaphore(semaphore) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:336
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateTimer<P: Ke>(timer: *mut crate::types::KTIMER) -> crate::types::BOOLEAN {
        unsafe { P::KeReadStateTimer(timer) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:338
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRegisterBugCheckCallback<P: Ke>(callback_record: *mut crate::types::KBUGCHECK_CALLBACK_RECORD, callback_routine: crate::callbacks::KBUGCHECK_CALLBACK_ROUTINE, buffer: *mut core::ffi::c_void, length: u32, component: *mut u8) -> crate::types::BOOLEAN {
        unsafe { P::KeRegisterBugCheckCallback(callback_record, callback_routine, buffer, length, component) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:346
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRegisterBugCheckReasonCallback<P: Ke>(callback_record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, callback_routine: crate::callbacks::KBUGCHECK_REASON_CALLBACK_ROUTINE, reason: crate::types::KBUGCHECK_CALLBACK_REASON, component: *mut u8) -> crate::types::BOOLEAN {
        unsafe { P::KeRegisterBugCheckReasonCallback(callback_record, callback_routine, reason, component) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:353
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRegisterNmiCallback<P: Ke>(callback_routine: crate::callbacks::NMI_CALLBACK, context: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::KeRegisterNmiCallback(callback_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:361
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseGuardedMutex<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeReleaseGuardedMutex(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:363
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseGuardedMutexUnsafe<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) {
        unsafe { P::KeReleaseGuardedMutexUnsafe(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:365
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseInStackQueuedSpinLockForDpc<P: Ke>(lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeReleaseInStackQueuedSpinLockForDpc(lock_handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:367
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseInStackQueuedSpinLockFromDpcLevel<P: Ke>(lock_handle: *mut crate::types::KLOCK_QUEUE_HANDLE) {
        unsafe { P::KeReleaseInStackQueuedSpinLockFromDpcLevel(lock_handle) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:369
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseInterruptSpinLock<P: Ke>(interrupt: crate::types::PKINTERRUPT, old_irql: crate::types::KIRQL) {
        unsafe { P::KeReleaseInterruptSpinLock(interrupt, old_irql) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:370
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseMutant<P: Ke>(mutant: *mut crate::types::KMUTANT, increment: crate::types::KPRIORITY, abandoned: crate::types::BOOLEAN, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KeReleaseMutant(mutant, increment, abandoned, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:373
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseMutex<P: Ke>(mutex: *mut crate::types::KMUTANT, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KeReleaseMutex(mutex, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:376
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseSemaphore<P: Ke>(semaphore: *mut crate::types::KSEMAPHORE, increment: crate::types::KPRIORITY, adjustment: i32, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KeReleaseSemaphore(semaphore, increment, adjustment, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:378
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeReleaseSpinLockForDpc<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK, old_irql: crate::types::KIRQL) {
        unsafe { P::KeReleaseSpinLockForDpc(spin_lock, old_irql) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:380
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReleaseSpinLockFromDpcLevel<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK) {
        unsafe { P::KeReleaseSpinLockFromDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:382
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveByKeyDeviceQueue<P: Ke>(device_queue: *mut crate::types::KDEVICE_QUEUE, sort_key: u32) -> *mut crate::types::KDEVICE_QUEUE_ENTRY {
        unsafe { P::KeRemoveByKeyDeviceQueue(device_queue, sort_key) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:384
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveByKeyDeviceQueueIfBusy<P: Ke>(device_queue: *mut crate::types::KDEVICE_QUEUE, sort_key: u32) -> *mut crate::types::KDEVICE_QUEUE_ENTRY {
        unsafe { P::KeRemoveByKeyDeviceQueueIfBusy(device_queue, sort_key) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:386
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveDeviceQueue<P: Ke>(device_queue: *mut crate::types::KDEVICE_QUEUE) -> *mut crate::types::KDEVICE_QUEUE_ENTRY {
        unsafe { P::KeRemoveDeviceQueue(device_queue) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:388
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveEntryDeviceQueue<P: Ke>(device_queue: *mut crate::types::KDEVICE_QUEUE, device_queue_entry: *mut crate::types::KDEVICE_QUEUE_ENTRY) -> crate::types::BOOLEAN {
        unsafe { P::KeRemoveEntryDeviceQueue(device_queue, device_queue_entry) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:393
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveQueue<P: Ke>(queue: *mut crate::types::KQUEUE, wait_mode: crate::types::KPROCESSOR_MODE, timeout: *mut crate::types::LARGE_INTEGER) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::KeRemoveQueue(queue, wait_mode, timeout) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:396
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRemoveQueueDpc<P: Ke>(dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN {
        unsafe { P::KeRemoveQueueDpc(dpc) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:409
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeResetEvent<P: Ke>(event: *mut crate::types::KEVENT) -> i32 {
        unsafe { P::KeResetEvent(event) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:413
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRestoreFloatingPointState<P: Ke>(float_save: *mut crate::types::KFLOATING_SAVE) -> crate::types::NTSTATUS {
        unsafe { P::KeRestoreFloatingPointState(float_save) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:415
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRevertToUserAffinityThread<P: Ke>() {
        unsafe { P::KeRevertToUserAffinityThread() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:417
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRevertToUserAffinityThreadEx<P: Ke>(affinity: crate::types::KAFFINITY) {
        unsafe { P::KeRevertToUserAffinityThreadEx(affinity) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:420
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRundownQueue<P: Ke>(queue: *mut crate::types::KQUEUE) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::KeRundownQueue(queue) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:424
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSaveFloatingPointState<P: Ke>(float_save: *mut crate::types::KFLOATING_SAVE) -> crate::types::NTSTATUS {
        unsafe { P::KeSaveFloatingPointState(float_save) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:427
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetActualBasePriorityThread<P: Ke>(thread: crate::types::PKTHREAD, priority: crate::types::KPRIORITY) -> i32 {
        unsafe { P::KeSetActualBasePriorityThread(thread, priority) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:428
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetAffinityThread<P: Ke>(thread: crate::types::PKTHREAD, affinity: crate::types::KAFFINITY) -> crate::types::KAFFINITY {
        unsafe { P::KeSetAffinityThread(thread, affinity) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:430
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetBasePriorityThread<P: Ke>(thread: crate::types::PKTHREAD, increment: i32) -> i32 {
        unsafe { P::KeSetBasePriorityThread(thread, increment) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:432
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetCoalescableTimer<P: Ke>(timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, period: u32, tolerable_delay: u32, dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN {
        unsafe { P::KeSetCoalescableTimer(timer, due_time, period, tolerable_delay, dpc) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:442
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetEvent<P: Ke>(event: *mut crate::types::KEVENT, increment: crate::types::KPRIORITY, wait: crate::types::BOOLEAN) -> i32 {
        unsafe { P::KeSetEvent(event, increment, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:443
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetEventBoostPriority<P: Ke>(event: *mut crate::types::KEVENT, thread: *mut *mut core::ffi::c_void) {
        unsafe { P::KeSetEventBoostPriority(event, thread) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:446
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetIdealProcessorThread<P: Ke>(thread: crate::types::PKTHREAD, processor: u8) -> u8 {
        unsafe { P::KeSetIdealProcessorThread(thread, processor) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:448
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetImportanceDpc<P: Ke>(dpc: *mut crate::types::KDPC, importance: crate::types::KDPC_IMPORTANCE) {
        unsafe { P::KeSetImportanceDpc(dpc, importance) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:449
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetKernelStackSwapEnable<P: Ke>(enable: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::KeSetKernelStackSwapEnable(enable) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:452
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetPriorityThread<P: Ke>(thread: crate::types::PKTHREAD, priority: crate::types::KPRIORITY) -> crate::types::KPRIORITY {
        unsafe { P::KeSetPriorityThread(thread, priority) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:455
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetSystemAffinityThread<P: Ke>(affinity: crate::types::KAFFINITY) {
        unsafe { P::KeSetSystemAffinityThread(affinity) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:457
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetSystemAffinityThreadEx<P: Ke>(affinity: crate::types::KAFFINITY) -> crate::types::KAFFINITY {
        unsafe { P::KeSetSystemAffinityThreadEx(affinity) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:461
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTargetProcessorDpc<P: Ke>(dpc: *mut crate::types::KDPC, number: i8) {
        unsafe { P::KeSetTargetProcessorDpc(dpc, number) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:463
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTargetProcessorDpcEx<P: Ke>(dpc: *mut crate::types::KDPC, proc_number: *mut crate::types::PROCESSOR_NUMBER) -> crate::types::NTSTATUS {
        unsafe { P::KeSetTargetProcessorDpcEx(dpc, proc_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:464
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTimeIncrement<P: Ke>(maximum_increment: u32, minimum_increment: u32) {
        unsafe { P::KeSetTimeIncrement(maximum_increment, minimum_increment) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:467
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTimer<P: Ke>(timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN {
        unsafe { P::KeSetTimer(timer, due_time, dpc) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:470
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTimerEx<P: Ke>(timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, period: i32, dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN {
        unsafe { P::KeSetTimerEx(timer, due_time, period, dpc) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:471
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSignalCallDpcDone<P: Ke>(argument: *mut core::ffi::c_void) {
        unsafe { P::KeSignalCallDpcDone(argument) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:472
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSignalCallDpcSynchronize<P: Ke>(argument: *mut core::ffi::c_void) -> crate::types::LOGICAL {
        unsafe { P::KeSignalCallDpcSynchronize(argument) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:473
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeStackAttachProcess<P: Ke>(process: crate::types::PKPROCESS, apc_state: *mut crate::types::KAPC_STATE) {
        unsafe { P::KeStackAttachProcess(process, apc_state) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:478
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSynchronizeExecution<P: Ke>(interrupt: crate::types::PKINTERRUPT, synchronize_routine: crate::callbacks::KSYNCHRONIZE_ROUTINE, synchronize_context: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::KeSynchronizeExecution(interrupt, synchronize_routine, synchronize_context) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:483
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeTestAlertThread<P: Ke>(alert_mode: crate::types::KPROCESSOR_MODE) -> crate::types::BOOLEAN {
        unsafe { P::KeTestAlertThread(alert_mode) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:485
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeTestSpinLock<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK) -> crate::types::BOOLEAN {
        unsafe { P::KeTestSpinLock(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:488
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeTryToAcquireGuardedMutex<P: Ke>(guarded_mutex: *mut crate::types::KGUARDED_MUTEX) -> crate::types::BOOLEAN {
        unsafe { P::KeTryToAcquireGuardedMutex(guarded_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:490
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn KeTryToAcquireSpinLockAtDpcLevel<P: Ke>(spin_lock: *mut crate::types::KSPIN_LOCK) -> crate::types::BOOLEAN {
        unsafe { P::KeTryToAcquireSpinLockAtDpcLevel(spin_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:491
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeUnstackDetachProcess<P: Ke>(apc_state: *mut crate::types::KAPC_STATE) {
        unsafe { P::KeUnstackDetachProcess(apc_state) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:502
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeWaitForMultipleObjects<P: Ke>(count: u32, object: *mut *mut core::ffi::c_void, wait_type: crate::types::WAIT_TYPE, wait_reason: crate::types::KWAIT_REASON, wait_mode: crate::types::KPROCESSOR_MODE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER, wait_block_array: *mut crate::types::KWAIT_BLOCK) -> crate::types::NTSTATUS {
        unsafe { P::KeWaitForMultipleObjects(count, object, wait_type, wait_reason, wait_mode, alertable, timeout, wait_block_array) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:512
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeWaitForMutexObject<P: Ke>(mutex: *mut core::ffi::c_void, wait_reason: crate::types::KWAIT_REASON, wait_mode: crate::types::KPROCESSOR_MODE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::KeWaitForMutexObject(mutex, wait_reason, wait_mode, alertable, timeout) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:521
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeWaitForSingleObject<P: Ke>(object: *mut core::ffi::c_void, wait_reason: crate::types::KWAIT_REASON, wait_mode: crate::types::KPROCESSOR_MODE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::KeWaitForSingleObject(object, wait_reason, wait_mode, alertable, timeout) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:531
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KiCheckForKernelApcDelivery<P: Ke>() {
        unsafe { P::KiCheckForKernelApcDelivery() }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:540
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_BUFFER_UCHAR<P: Ke>(register: *mut u8, buffer: *mut u8, count: u32) {
        unsafe { P::READ_REGISTER_BUFFER_UCHAR(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:542
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_BUFFER_ULONG<P: Ke>(register: *mut u32, buffer: *mut u32, count: u32) {
        unsafe { P::READ_REGISTER_BUFFER_ULONG(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:544
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_BUFFER_USHORT<P: Ke>(register: *mut u16, buffer: *mut u16, count: u32) {
        unsafe { P::READ_REGISTER_BUFFER_USHORT(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:546
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_UCHAR<P: Ke>(register: *mut u8) -> u8 {
        unsafe { P::READ_REGISTER_UCHAR(register) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:548
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_ULONG<P: Ke>(register: *mut u32) -> u32 {
        unsafe { P::READ_REGISTER_ULONG(register) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:550
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn READ_REGISTER_USHORT<P: Ke>(register: *mut u16) -> u16 {
        unsafe { P::READ_REGISTER_USHORT(register) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:552
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_BUFFER_UCHAR<P: Ke>(register: *mut u8, buffer: *mut u8, count: u32) {
        unsafe { P::WRITE_REGISTER_BUFFER_UCHAR(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:554
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_BUFFER_ULONG<P: Ke>(register: *mut u32, buffer: *mut u32, count: u32) {
        unsafe { P::WRITE_REGISTER_BUFFER_ULONG(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:556
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_BUFFER_USHORT<P: Ke>(register: *mut u16, buffer: *mut u16, count: u32) {
        unsafe { P::WRITE_REGISTER_BUFFER_USHORT(register, buffer, count) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:558
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_UCHAR<P: Ke>(register: *mut u8, value: u8) {
        unsafe { P::WRITE_REGISTER_UCHAR(register, value) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:560
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_ULONG<P: Ke>(register: *mut u32, value: u32) {
        unsafe { P::WRITE_REGISTER_ULONG(register, value) }
    }
    /// abi-specs/nt/ntoskrnl/ke.abi:562
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn WRITE_REGISTER_USHORT<P: Ke>(register: *mut u16, value: u16) {
        unsafe { P::WRITE_REGISTER_USHORT(register, value) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HvlQueryConnection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HvlQueryConnection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386CallBios<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::Ke386CallBios, direct = sym direct::Ke386CallBios::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386IoSetAccessProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386IoSetAccessProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386QueryIoAccessMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386QueryIoAccessMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386SetIoAccessMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386SetIoAccessMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireGuardedMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireGuardedMutex, direct = sym direct::KeAcquireGuardedMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireGuardedMutexUnsafe<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireGuardedMutexUnsafe, direct = sym direct::KeAcquireGuardedMutexUnsafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLockAtDpcLevel<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireInStackQueuedSpinLockAtDpcLevel, direct = sym direct::KeAcquireInStackQueuedSpinLockAtDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInStackQueuedSpinLockForDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireInStackQueuedSpinLockForDpc, direct = sym direct::KeAcquireInStackQueuedSpinLockForDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireInterruptSpinLock<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireInterruptSpinLock, direct = sym direct::KeAcquireInterruptSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLockAtDpcLevel<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireSpinLockAtDpcLevel, direct = sym direct::KeAcquireSpinLockAtDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAcquireSpinLockForDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAcquireSpinLockForDpc, direct = sym direct::KeAcquireSpinLockForDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddSystemServiceTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddSystemServiceTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAlertThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAlertThread, direct = sym direct::KeAlertThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAllocateCalloutStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAllocateCalloutStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAllocateCalloutStackEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAllocateCalloutStackEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAndAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAndAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAndGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAndGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAreAllApcsDisabled<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAreAllApcsDisabled, direct = sym direct::KeAreAllApcsDisabled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAreApcsDisabled<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAreApcsDisabled, direct = sym direct::KeAreApcsDisabled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAttachProcess<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAttachProcess, direct = sym direct::KeAttachProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeBugCheck<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeBugCheck, direct = sym direct::KeBugCheck::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeBugCheckEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeBugCheckEx, direct = sym direct::KeBugCheckEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCancelTimer<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeCancelTimer, direct = sym direct::KeCancelTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCapturePersistentThreadState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCapturePersistentThreadState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCheckProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCheckProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCheckProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCheckProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeClearEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeClearEvent, direct = sym direct::KeClearEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeComplementAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeComplementAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCopyAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCopyAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCountSetBitsAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCountSetBitsAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCountSetBitsGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCountSetBitsGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDelayExecutionThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDelayExecutionThread, direct = sym direct::KeDelayExecutionThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterBugCheckCallback<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDeregisterBugCheckCallback, direct = sym direct::KeDeregisterBugCheckCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterBugCheckReasonCallback<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDeregisterBugCheckReasonCallback, direct = sym direct::KeDeregisterBugCheckReasonCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterNmiCallback<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDeregisterNmiCallback, direct = sym direct::KeDeregisterNmiCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterProcessorChangeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeDeregisterProcessorChangeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDetachProcess<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDetachProcess, direct = sym direct::KeDetachProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterCriticalRegion<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeEnterCriticalRegion, direct = sym direct::KeEnterCriticalRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterGuardedRegion<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeEnterGuardedRegion, direct = sym direct::KeEnterGuardedRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterKernelDebugger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeEnterKernelDebugger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnumerateNextProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeEnumerateNextProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeExpandKernelStackAndCallout<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeExpandKernelStackAndCallout, direct = sym direct::KeExpandKernelStackAndCallout::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeExpandKernelStackAndCalloutEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeExpandKernelStackAndCalloutEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KefAcquireSpinLockAtDpcLevel<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KefAcquireSpinLockAtDpcLevel, direct = sym direct::KefAcquireSpinLockAtDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindConfigurationEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindConfigurationEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindConfigurationNextEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindConfigurationNextEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetLeftAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetLeftAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetLeftGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetLeftGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetRightGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetRightGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFirstGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFirstGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFlushEntireTb<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeFlushEntireTb, direct = sym direct::KeFlushEntireTb::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFlushQueuedDpcs<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeFlushQueuedDpcs, direct = sym direct::KeFlushQueuedDpcs::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFreeCalloutStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFreeCalloutStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KefReleaseSpinLockFromDpcLevel<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KefReleaseSpinLockFromDpcLevel, direct = sym direct::KefReleaseSpinLockFromDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGenericCallDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGenericCallDpc, direct = sym direct::KeGenericCallDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentNodeNumber<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetCurrentNodeNumber, direct = sym direct::KeGetCurrentNodeNumber::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentProcessorNumberEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetCurrentProcessorNumberEx, direct = sym direct::KeGetCurrentProcessorNumberEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetCurrentThread, direct = sym direct::KeGetCurrentThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetPreviousMode<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetPreviousMode, direct = sym direct::KeGetPreviousMode::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetProcessorIndexFromNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetProcessorIndexFromNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetProcessorNumberFromIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetProcessorNumberFromIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetRecommendedSharedDataAlignment<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetRecommendedSharedDataAlignment, direct = sym direct::KeGetRecommendedSharedDataAlignment::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetXSaveFeatureFlags() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetXSaveFeatureFlags, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386AbiosCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386AbiosCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386AllocateGdtSelectors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386AllocateGdtSelectors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386Call16BitCStyleFunction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386Call16BitCStyleFunction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386Call16BitFunction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386Call16BitFunction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386FlatToGdtSelector() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386FlatToGdtSelector, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386GetLid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386GetLid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386ReleaseGdtSelectors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386ReleaseGdtSelectors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386ReleaseLid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386ReleaseLid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386SetGdtSelector() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386SetGdtSelector, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeApc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeApc, direct = sym direct::KeInitializeApc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeCrashDumpHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeCrashDumpHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeDeviceQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeDeviceQueue, direct = sym direct::KeInitializeDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeDpc, direct = sym direct::KeInitializeDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEnumerationContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeEnumerationContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEnumerationContextFromGroup() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeEnumerationContextFromGroup, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeEvent, direct = sym direct::KeInitializeEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeGuardedMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeGuardedMutex, direct = sym direct::KeInitializeGuardedMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn KeInitializeSpinLock<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeSpinLock, direct = sym direct::KeInitializeSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeThreadedDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeThreadedDpc, direct = sym direct::KeInitializeThreadedDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeTimer<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeTimer, direct = sym direct::KeInitializeTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeTimerEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeTimerEx, direct = sym direct::KeInitializeTimerEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertByKeyDeviceQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertByKeyDeviceQueue, direct = sym direct::KeInsertByKeyDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInsertDeviceQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertDeviceQueue, direct = sym direct::KeInsertDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn KeInsertQueueDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInsertQueueDpc, direct = sym direct::KeInsertQueueDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInterlockedClearProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInterlockedClearProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInterlockedSetProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInterlockedSetProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInvalidateAllCaches<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInvalidateAllCaches, direct = sym direct::KeInvalidateAllCaches::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInvalidateRangeAllCaches() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInvalidateRangeAllCaches, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIpiGenericCall<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeIpiGenericCall, direct = sym direct::KeIpiGenericCall::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsAttachedProcess<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeIsAttachedProcess, direct = sym direct::KeIsAttachedProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsEmptyAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsEmptyAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsEqualAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsEqualAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsExecutingDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeIsExecutingDpc, direct = sym direct::KeIsExecutingDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsSingleGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsSingleGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsSubsetAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsSubsetAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsWaitListEmpty<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeIsWaitListEmpty, direct = sym direct::KeIsWaitListEmpty::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeLeaveCriticalRegion<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeLeaveCriticalRegion, direct = sym direct::KeLeaveCriticalRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeLeaveGuardedRegion<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeLeaveGuardedRegion, direct = sym direct::KeLeaveGuardedRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeOrAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeOrAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KePollFreezeExecution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KePollFreezeExecution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProfileInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProfileInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProfileInterruptWithSource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProfileInterruptWithSource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KePulseEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KePulseEvent, direct = sym direct::KePulseEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveGroupCount<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryActiveGroupCount, direct = sym direct::KeQueryActiveGroupCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryActiveProcessorAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorCount<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryActiveProcessorCount, direct = sym direct::KeQueryActiveProcessorCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorCountEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryActiveProcessorCountEx, direct = sym direct::KeQueryActiveProcessorCountEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessors<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryActiveProcessors, direct = sym direct::KeQueryActiveProcessors::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryDpcWatchdogInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryDpcWatchdogInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryGroupAffinity<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryGroupAffinity, direct = sym direct::KeQueryGroupAffinity::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryHardwareCounterConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryHardwareCounterConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryHighestNodeNumber<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryHighestNodeNumber, direct = sym direct::KeQueryHighestNodeNumber::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryInterruptTime<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryInterruptTime, direct = sym direct::KeQueryInterruptTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryLogicalProcessorRelationship() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryLogicalProcessorRelationship, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumGroupCount<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryMaximumGroupCount, direct = sym direct::KeQueryMaximumGroupCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumProcessorCount<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryMaximumProcessorCount, direct = sym direct::KeQueryMaximumProcessorCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumProcessorCountEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryMaximumProcessorCountEx, direct = sym direct::KeQueryMaximumProcessorCountEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryNodeActiveAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryNodeActiveAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryNodeMaximumProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryNodeMaximumProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryPriorityThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryPriorityThread, direct = sym direct::KeQueryPriorityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryRuntimeThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryRuntimeThread, direct = sym direct::KeQueryRuntimeThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQuerySystemTime<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQuerySystemTime, direct = sym direct::KeQuerySystemTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryTickCount<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryTickCount, direct = sym direct::KeQueryTickCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryTimeIncrement<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryTimeIncrement, direct = sym direct::KeQueryTimeIncrement::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryUnbiasedInterruptTime<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryUnbiasedInterruptTime, direct = sym direct::KeQueryUnbiasedInterruptTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseUserException() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRaiseUserException, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn KeReadStateTimer<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReadStateTimer, direct = sym direct::KeReadStateTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterBugCheckCallback<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRegisterBugCheckCallback, direct = sym direct::KeRegisterBugCheckCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterBugCheckReasonCallback<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRegisterBugCheckReasonCallback, direct = sym direct::KeRegisterBugCheckReasonCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterNmiCallback<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRegisterNmiCallback, direct = sym direct::KeRegisterNmiCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterProcessorChangeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRegisterProcessorChangeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseGuardedMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseGuardedMutex, direct = sym direct::KeReleaseGuardedMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseGuardedMutexUnsafe<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseGuardedMutexUnsafe, direct = sym direct::KeReleaseGuardedMutexUnsafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInStackQueuedSpinLockForDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseInStackQueuedSpinLockForDpc, direct = sym direct::KeReleaseInStackQueuedSpinLockForDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInStackQueuedSpinLockFromDpcLevel<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseInStackQueuedSpinLockFromDpcLevel, direct = sym direct::KeReleaseInStackQueuedSpinLockFromDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseInterruptSpinLock<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseInterruptSpinLock, direct = sym direct::KeReleaseInterruptSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn KeReleaseSpinLockForDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseSpinLockForDpc, direct = sym direct::KeReleaseSpinLockForDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReleaseSpinLockFromDpcLevel<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReleaseSpinLockFromDpcLevel, direct = sym direct::KeReleaseSpinLockFromDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveByKeyDeviceQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveByKeyDeviceQueue, direct = sym direct::KeRemoveByKeyDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveByKeyDeviceQueueIfBusy<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveByKeyDeviceQueueIfBusy, direct = sym direct::KeRemoveByKeyDeviceQueueIfBusy::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveDeviceQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveDeviceQueue, direct = sym direct::KeRemoveDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveEntryDeviceQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveEntryDeviceQueue, direct = sym direct::KeRemoveEntryDeviceQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveQueue, direct = sym direct::KeRemoveQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueueDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRemoveQueueDpc, direct = sym direct::KeRemoveQueueDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveQueueEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveQueueEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveSystemServiceTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveSystemServiceTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeResetEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeResetEvent, direct = sym direct::KeResetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRestoreExtendedProcessorState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRestoreExtendedProcessorState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRestoreFloatingPointState<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRestoreFloatingPointState, direct = sym direct::KeRestoreFloatingPointState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserAffinityThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRevertToUserAffinityThread, direct = sym direct::KeRevertToUserAffinityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserAffinityThreadEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRevertToUserAffinityThreadEx, direct = sym direct::KeRevertToUserAffinityThreadEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserGroupAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRevertToUserGroupAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRundownQueue<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRundownQueue, direct = sym direct::KeRundownQueue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveExtendedProcessorState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSaveExtendedProcessorState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveFloatingPointState<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSaveFloatingPointState, direct = sym direct::KeSaveFloatingPointState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveStateForHibernate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSaveStateForHibernate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetActualBasePriorityThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetActualBasePriorityThread, direct = sym direct::KeSetActualBasePriorityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetAffinityThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetAffinityThread, direct = sym direct::KeSetAffinityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetBasePriorityThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetBasePriorityThread, direct = sym direct::KeSetBasePriorityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetCoalescableTimer<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetCoalescableTimer, direct = sym direct::KeSetCoalescableTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetDmaIoCoherency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetDmaIoCoherency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetEvent<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetEvent, direct = sym direct::KeSetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetEventBoostPriority<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetEventBoostPriority, direct = sym direct::KeSetEventBoostPriority::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetHardwareCounterConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetHardwareCounterConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetIdealProcessorThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetIdealProcessorThread, direct = sym direct::KeSetIdealProcessorThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetImportanceDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetImportanceDpc, direct = sym direct::KeSetImportanceDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetKernelStackSwapEnable<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetKernelStackSwapEnable, direct = sym direct::KeSetKernelStackSwapEnable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetPriorityThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetPriorityThread, direct = sym direct::KeSetPriorityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetProfileIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetProfileIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemAffinityThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetSystemAffinityThread, direct = sym direct::KeSetSystemAffinityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemAffinityThreadEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetSystemAffinityThreadEx, direct = sym direct::KeSetSystemAffinityThreadEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemGroupAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetSystemGroupAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTargetProcessorDpc<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTargetProcessorDpc, direct = sym direct::KeSetTargetProcessorDpc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTargetProcessorDpcEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTargetProcessorDpcEx, direct = sym direct::KeSetTargetProcessorDpcEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimeIncrement<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTimeIncrement, direct = sym direct::KeSetTimeIncrement::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimer<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTimer, direct = sym direct::KeSetTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimerEx<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTimerEx, direct = sym direct::KeSetTimerEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSignalCallDpcDone<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSignalCallDpcDone, direct = sym direct::KeSignalCallDpcDone::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSignalCallDpcSynchronize<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSignalCallDpcSynchronize, direct = sym direct::KeSignalCallDpcSynchronize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeStackAttachProcess<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeStackAttachProcess, direct = sym direct::KeStackAttachProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeStartDynamicProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeStartDynamicProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSubtractAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSubtractAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSynchronizeExecution<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSynchronizeExecution, direct = sym direct::KeSynchronizeExecution::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTestAlertThread<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeTestAlertThread, direct = sym direct::KeTestAlertThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTestSpinLock<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeTestSpinLock, direct = sym direct::KeTestSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireGuardedMutex<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeTryToAcquireGuardedMutex, direct = sym direct::KeTryToAcquireGuardedMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeTryToAcquireSpinLockAtDpcLevel<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeTryToAcquireSpinLockAtDpcLevel, direct = sym direct::KeTryToAcquireSpinLockAtDpcLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUnstackDetachProcess<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeUnstackDetachProcess, direct = sym direct::KeUnstackDetachProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUpdateSystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeUpdateSystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUserModeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeUserModeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn KiAcquireSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiAcquireSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiCheckForKernelApcDelivery<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KiCheckForKernelApcDelivery, direct = sym direct::KiCheckForKernelApcDelivery::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiCoprocessorError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiCoprocessorError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiDeliverApc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiDeliverApc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiDispatchInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiDispatchInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiIpiServiceRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiIpiServiceRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiReleaseSpinLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiReleaseSpinLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_UCHAR<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_BUFFER_UCHAR, direct = sym direct::READ_REGISTER_BUFFER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_ULONG<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_BUFFER_ULONG, direct = sym direct::READ_REGISTER_BUFFER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_BUFFER_USHORT<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_BUFFER_USHORT, direct = sym direct::READ_REGISTER_BUFFER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_UCHAR<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_UCHAR, direct = sym direct::READ_REGISTER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_ULONG<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_ULONG, direct = sym direct::READ_REGISTER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn READ_REGISTER_USHORT<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::READ_REGISTER_USHORT, direct = sym direct::READ_REGISTER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_UCHAR<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_BUFFER_UCHAR, direct = sym direct::WRITE_REGISTER_BUFFER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_ULONG<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_BUFFER_ULONG, direct = sym direct::WRITE_REGISTER_BUFFER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_BUFFER_USHORT<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_BUFFER_USHORT, direct = sym direct::WRITE_REGISTER_BUFFER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_UCHAR<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_UCHAR, direct = sym direct::WRITE_REGISTER_UCHAR::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_ULONG<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_ULONG, direct = sym direct::WRITE_REGISTER_ULONG::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WRITE_REGISTER_USHORT<P: Ke>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::WRITE_REGISTER_USHORT, direct = sym direct::WRITE_REGISTER_USHORT::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn XIPDispatch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::XIPDispatch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

