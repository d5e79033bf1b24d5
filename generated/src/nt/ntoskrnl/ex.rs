// Written by `janus gen` from abi-specs/nt/ntoskrnl/ex.abi. Do not edit: change the spec and run `./x gen`.
//! Executive: pool, resources, fast mutexes, look-aside lists, work items.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Executive: pool, resources, fast mutexes, look-aside lists, work items.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Ex {
    /// 
    unsafe fn ExAcquireFastMutexUnsafe( // abi-specs/nt/ntoskrnl/ex.abi:9
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/ntoskrnl/ex.abi:9
    );
    /// 
    unsafe fn ExAcquireResourceExclusiveLite( // abi-specs/nt/ntoskrnl/ex.abi:11
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:11
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ex.abi:11
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExAcquireResourceSharedLite( // abi-specs/nt/ntoskrnl/ex.abi:13
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:13
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ex.abi:13
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExAcquireRundownProtection( // abi-specs/nt/ntoskrnl/ex.abi:15
        run_ref: *mut crate::types::EX_RUNDOWN_REF, // abi-specs/nt/ntoskrnl/ex.abi:15
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExAcquireRundownProtectionCacheAware( // abi-specs/nt/ntoskrnl/ex.abi:17
        run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:17
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExAcquireRundownProtectionCacheAwareEx( // abi-specs/nt/ntoskrnl/ex.abi:19
        run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:19
        count: u32, // abi-specs/nt/ntoskrnl/ex.abi:19
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExAcquireRundownProtectionEx( // abi-specs/nt/ntoskrnl/ex.abi:21
        run_ref: *mut crate::types::EX_RUNDOWN_REF, // abi-specs/nt/ntoskrnl/ex.abi:21
        count: u32, // abi-specs/nt/ntoskrnl/ex.abi:21
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExAcquireSharedStarveExclusive( // abi-specs/nt/ntoskrnl/ex.abi:23
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:23
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ex.abi:23
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExAcquireSharedWaitForExclusive( // abi-specs/nt/ntoskrnl/ex.abi:25
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:25
        wait: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ex.abi:25
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExAllocateCacheAwareRundownProtection( // abi-specs/nt/ntoskrnl/ex.abi:32
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/ex.abi:32
        pool_tag: u32, // abi-specs/nt/ntoskrnl/ex.abi:32
    ) -> crate::types::PEX_RUNDOWN_REF_CACHE_AWARE;
    /// 
    unsafe fn ExAllocateFromPagedLookasideList( // abi-specs/nt/ntoskrnl/ex.abi:33
        lookaside: *mut crate::types::PAGED_LOOKASIDE_LIST, // abi-specs/nt/ntoskrnl/ex.abi:33
    ) -> *mut core::ffi::c_void;
    /// Allocates memory of a pool.
    unsafe fn ExAllocatePool( // abi-specs/nt/ntoskrnl/ex.abi:36
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/ex.abi:36
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/ex.abi:36
    ) -> *mut core::ffi::c_void;
    /// The one process there is, the system's, has no quota to be charged.
    unsafe fn ExAllocatePoolWithQuota( // abi-specs/nt/ntoskrnl/ex.abi:39
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/ex.abi:39
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/ex.abi:39
    ) -> *mut core::ffi::c_void;
    /// The one process there is, the system's, has no quota to be charged.
    unsafe fn ExAllocatePoolWithQuotaTag( // abi-specs/nt/ntoskrnl/ex.abi:42
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/ex.abi:42
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/ex.abi:42
        tag: u32, // abi-specs/nt/ntoskrnl/ex.abi:42
    ) -> *mut core::ffi::c_void;
    /// Allocates memory of a pool, marked with a tag.
    unsafe fn ExAllocatePoolWithTag( // abi-specs/nt/ntoskrnl/ex.abi:45
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/ex.abi:45
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/ex.abi:45
        tag: u32, // abi-specs/nt/ntoskrnl/ex.abi:45
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn ExAllocatePoolWithTagPriority( // abi-specs/nt/ntoskrnl/ex.abi:47
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/ex.abi:47
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/ex.abi:47
        tag: u32, // abi-specs/nt/ntoskrnl/ex.abi:47
        priority: crate::types::EX_POOL_PRIORITY, // abi-specs/nt/ntoskrnl/ex.abi:47
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn ExConvertExclusiveToSharedLite( // abi-specs/nt/ntoskrnl/ex.abi:53
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:53
    );
    /// 
    unsafe fn ExCreateCallback( // abi-specs/nt/ntoskrnl/ex.abi:55
        callback_object: *mut crate::types::PCALLBACK_OBJECT, // abi-specs/nt/ntoskrnl/ex.abi:55
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/ex.abi:55
        create: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ex.abi:55
        allow_multiple_callbacks: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ex.abi:55
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ExDeleteNPagedLookasideList( // abi-specs/nt/ntoskrnl/ex.abi:64
        lookaside: *mut crate::types::NPAGED_LOOKASIDE_LIST, // abi-specs/nt/ntoskrnl/ex.abi:64
    );
    /// 
    unsafe fn ExDeletePagedLookasideList( // abi-specs/nt/ntoskrnl/ex.abi:66
        lookaside: *mut crate::types::PAGED_LOOKASIDE_LIST, // abi-specs/nt/ntoskrnl/ex.abi:66
    );
    /// 
    unsafe fn ExDeleteResourceLite( // abi-specs/nt/ntoskrnl/ex.abi:68
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:68
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ExDisableResourceBoostLite( // abi-specs/nt/ntoskrnl/ex.abi:70
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:70
    );
    /// 
    unsafe fn ExEnterCriticalRegionAndAcquireFastMutexUnsafe( // abi-specs/nt/ntoskrnl/ex.abi:71
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/ntoskrnl/ex.abi:71
    );
    /// 
    unsafe fn ExExtendZone( // abi-specs/nt/ntoskrnl/ex.abi:82
        zone: *mut crate::types::ZONE_HEADER, // abi-specs/nt/ntoskrnl/ex.abi:82
        segment: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:82
        segment_size: u32, // abi-specs/nt/ntoskrnl/ex.abi:82
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ExfAcquirePushLockExclusive( // abi-specs/nt/ntoskrnl/ex.abi:83
        push_lock: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:83
    );
    /// 
    unsafe fn ExfAcquirePushLockShared( // abi-specs/nt/ntoskrnl/ex.abi:84
        push_lock: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:84
    );
    /// 
    unsafe fn ExFreeCacheAwareRundownProtection( // abi-specs/nt/ntoskrnl/ex.abi:90
        run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:90
    );
    /// Frees memory of a pool.
    unsafe fn ExFreePool( // abi-specs/nt/ntoskrnl/ex.abi:93
        p: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:93
    );
    /// Frees memory of a pool that was allocated with that tag.
    unsafe fn ExFreePoolWithTag( // abi-specs/nt/ntoskrnl/ex.abi:96
        p: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:96
        tag: u32, // abi-specs/nt/ntoskrnl/ex.abi:96
    );
    /// 
    unsafe fn ExFreeToPagedLookasideList( // abi-specs/nt/ntoskrnl/ex.abi:97
        lookaside: *mut crate::types::PAGED_LOOKASIDE_LIST, // abi-specs/nt/ntoskrnl/ex.abi:97
        entry: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:97
    );
    /// 
    unsafe fn ExfReleasePushLock( // abi-specs/nt/ntoskrnl/ex.abi:98
        push_lock: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:98
        unused: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:98
    );
    /// 
    unsafe fn ExfReleasePushLockExclusive( // abi-specs/nt/ntoskrnl/ex.abi:99
        lock: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:99
    );
    /// 
    unsafe fn ExfReleasePushLockShared( // abi-specs/nt/ntoskrnl/ex.abi:100
        lock: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:100
    );
    /// 
    unsafe fn ExfTryAcquirePushLockShared( // abi-specs/nt/ntoskrnl/ex.abi:101
        lock: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:101
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExGetCurrentProcessorCounts( // abi-specs/nt/ntoskrnl/ex.abi:104
        idle_count: *mut u32, // abi-specs/nt/ntoskrnl/ex.abi:104
        kernel_and_user: *mut u32, // abi-specs/nt/ntoskrnl/ex.abi:104
        index: *mut u32, // abi-specs/nt/ntoskrnl/ex.abi:104
    );
    /// 
    unsafe fn ExGetCurrentProcessorCpuUsage( // abi-specs/nt/ntoskrnl/ex.abi:105
        cpu_usage: *mut u32, // abi-specs/nt/ntoskrnl/ex.abi:105
    );
    /// 
    unsafe fn ExGetExclusiveWaiterCount( // abi-specs/nt/ntoskrnl/ex.abi:106
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:106
    ) -> u32;
    /// 
    unsafe fn ExGetPreviousMode() -> crate::types::KPROCESSOR_MODE; // abi-specs/nt/ntoskrnl/ex.abi:108
    /// 
    unsafe fn ExGetSharedWaiterCount( // abi-specs/nt/ntoskrnl/ex.abi:109
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:109
    ) -> u32;
    /// 
    unsafe fn ExiAcquireFastMutex( // abi-specs/nt/ntoskrnl/ex.abi:110
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/ntoskrnl/ex.abi:110
    );
    /// 
    unsafe fn ExInitializeNPagedLookasideList( // abi-specs/nt/ntoskrnl/ex.abi:123
        lookaside: *mut crate::types::NPAGED_LOOKASIDE_LIST, // abi-specs/nt/ntoskrnl/ex.abi:123
        allocate: crate::callbacks::PALLOCATE_FUNCTION, // abi-specs/nt/ntoskrnl/ex.abi:123
        free: crate::callbacks::PFREE_FUNCTION, // abi-specs/nt/ntoskrnl/ex.abi:123
        flags: u32, // abi-specs/nt/ntoskrnl/ex.abi:123
        size: u32, // abi-specs/nt/ntoskrnl/ex.abi:123
        tag: u32, // abi-specs/nt/ntoskrnl/ex.abi:123
        depth: u16, // abi-specs/nt/ntoskrnl/ex.abi:123
    );
    /// 
    unsafe fn ExInitializePagedLookasideList( // abi-specs/nt/ntoskrnl/ex.abi:133
        lookaside: *mut crate::types::PAGED_LOOKASIDE_LIST, // abi-specs/nt/ntoskrnl/ex.abi:133
        allocate: crate::callbacks::PALLOCATE_FUNCTION, // abi-specs/nt/ntoskrnl/ex.abi:133
        free: crate::callbacks::PFREE_FUNCTION, // abi-specs/nt/ntoskrnl/ex.abi:133
        flags: u32, // abi-specs/nt/ntoskrnl/ex.abi:133
        size: u32, // abi-specs/nt/ntoskrnl/ex.abi:133
        tag: u32, // abi-specs/nt/ntoskrnl/ex.abi:133
        depth: u16, // abi-specs/nt/ntoskrnl/ex.abi:133
    );
    /// 
    unsafe fn ExInitializePushLock( // abi-specs/nt/ntoskrnl/ex.abi:142
        push_lock: *mut u32, // abi-specs/nt/ntoskrnl/ex.abi:142
    );
    /// 
    unsafe fn ExInitializeResourceLite( // abi-specs/nt/ntoskrnl/ex.abi:144
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:144
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ExInitializeRundownProtection( // abi-specs/nt/ntoskrnl/ex.abi:146
        run_ref: *mut crate::types::EX_RUNDOWN_REF, // abi-specs/nt/ntoskrnl/ex.abi:146
    );
    /// 
    unsafe fn ExInitializeRundownProtectionCacheAware( // abi-specs/nt/ntoskrnl/ex.abi:148
        run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:148
        run_ref_size: u32, // abi-specs/nt/ntoskrnl/ex.abi:148
    );
    /// 
    unsafe fn ExInitializeZone( // abi-specs/nt/ntoskrnl/ex.abi:149
        zone: *mut crate::types::ZONE_HEADER, // abi-specs/nt/ntoskrnl/ex.abi:149
        block_size: u32, // abi-specs/nt/ntoskrnl/ex.abi:149
        initial_segment: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:149
        initial_segment_size: u32, // abi-specs/nt/ntoskrnl/ex.abi:149
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ExiReleaseFastMutex( // abi-specs/nt/ntoskrnl/ex.abi:155
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/ntoskrnl/ex.abi:155
    );
    /// 
    unsafe fn ExIsProcessorFeaturePresent( // abi-specs/nt/ntoskrnl/ex.abi:157
        processor_feature: u32, // abi-specs/nt/ntoskrnl/ex.abi:157
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExIsResourceAcquiredExclusiveLite( // abi-specs/nt/ntoskrnl/ex.abi:158
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:158
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExIsResourceAcquiredSharedLite( // abi-specs/nt/ntoskrnl/ex.abi:159
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:159
    ) -> u32;
    /// 
    unsafe fn ExiTryToAcquireFastMutex( // abi-specs/nt/ntoskrnl/ex.abi:160
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/ntoskrnl/ex.abi:160
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExLocalTimeToSystemTime( // abi-specs/nt/ntoskrnl/ex.abi:162
        local_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ex.abi:162
        system_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ex.abi:162
    );
    /// 
    unsafe fn ExNotifyCallback( // abi-specs/nt/ntoskrnl/ex.abi:164
        callback_object: crate::types::PCALLBACK_OBJECT, // abi-specs/nt/ntoskrnl/ex.abi:164
        argument1: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:164
        argument2: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:164
    );
    /// 
    unsafe fn ExQueryPoolBlockSize( // abi-specs/nt/ntoskrnl/ex.abi:166
        pool_block: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:166
        quota_charged: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ex.abi:166
    ) -> u32;
    /// Queues a work item for a system thread.
    unsafe fn ExQueueWorkItem( // abi-specs/nt/ntoskrnl/ex.abi:169
        work_item: *mut crate::types::WORK_QUEUE_ITEM, // abi-specs/nt/ntoskrnl/ex.abi:169
        queue_type: crate::types::WORK_QUEUE_TYPE, // abi-specs/nt/ntoskrnl/ex.abi:169
    );
    /// 
    unsafe fn ExRaiseAccessViolation(); // abi-specs/nt/ntoskrnl/ex.abi:170
    /// 
    unsafe fn ExRaiseDatatypeMisalignment(); // abi-specs/nt/ntoskrnl/ex.abi:171
    /// 
    unsafe fn ExRegisterCallback( // abi-specs/nt/ntoskrnl/ex.abi:191
        callback_object: crate::types::PCALLBACK_OBJECT, // abi-specs/nt/ntoskrnl/ex.abi:191
        callback_function: crate::callbacks::CALLBACK_FUNCTION, // abi-specs/nt/ntoskrnl/ex.abi:191
        callback_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:191
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn ExReinitializeResourceLite( // abi-specs/nt/ntoskrnl/ex.abi:197
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:197
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ExReInitializeRundownProtection( // abi-specs/nt/ntoskrnl/ex.abi:199
        run_ref: *mut crate::types::EX_RUNDOWN_REF, // abi-specs/nt/ntoskrnl/ex.abi:199
    );
    /// 
    unsafe fn ExReInitializeRundownProtectionCacheAware( // abi-specs/nt/ntoskrnl/ex.abi:201
        run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:201
    );
    /// 
    unsafe fn ExReleaseFastMutexUnsafe( // abi-specs/nt/ntoskrnl/ex.abi:204
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/ntoskrnl/ex.abi:204
    );
    /// 
    unsafe fn ExReleaseFastMutexUnsafeAndLeaveCriticalRegion( // abi-specs/nt/ntoskrnl/ex.abi:205
        fast_mutex: *mut crate::types::FAST_MUTEX, // abi-specs/nt/ntoskrnl/ex.abi:205
    );
    /// 
    unsafe fn ExReleaseResourceForThreadLite( // abi-specs/nt/ntoskrnl/ex.abi:210
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:210
        resource_thread_id: crate::types::ERESOURCE_THREAD, // abi-specs/nt/ntoskrnl/ex.abi:210
    );
    /// 
    unsafe fn ExReleaseResourceLite( // abi-specs/nt/ntoskrnl/ex.abi:212
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:212
    );
    /// 
    unsafe fn ExReleaseRundownProtection( // abi-specs/nt/ntoskrnl/ex.abi:214
        run_ref: *mut crate::types::EX_RUNDOWN_REF, // abi-specs/nt/ntoskrnl/ex.abi:214
    );
    /// 
    unsafe fn ExReleaseRundownProtectionCacheAware( // abi-specs/nt/ntoskrnl/ex.abi:216
        run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:216
    );
    /// 
    unsafe fn ExReleaseRundownProtectionCacheAwareEx( // abi-specs/nt/ntoskrnl/ex.abi:218
        run_ref: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:218
        count: u32, // abi-specs/nt/ntoskrnl/ex.abi:218
    );
    /// 
    unsafe fn ExReleaseRundownProtectionEx( // abi-specs/nt/ntoskrnl/ex.abi:220
        run_ref: *mut crate::types::EX_RUNDOWN_REF, // abi-specs/nt/ntoskrnl/ex.abi:220
        count: u32, // abi-specs/nt/ntoskrnl/ex.abi:220
    );
    /// 
    unsafe fn ExRundownCompleted( // abi-specs/nt/ntoskrnl/ex.abi:226
        run_ref: *mut crate::types::EX_RUNDOWN_REF, // abi-specs/nt/ntoskrnl/ex.abi:226
    );
    /// 
    unsafe fn ExRundownCompletedCacheAware( // abi-specs/nt/ntoskrnl/ex.abi:228
        run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:228
    );
    /// 
    unsafe fn ExSetResourceOwnerPointer( // abi-specs/nt/ntoskrnl/ex.abi:231
        resource: *mut crate::types::ERESOURCE, // abi-specs/nt/ntoskrnl/ex.abi:231
        owner_pointer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:231
    );
    /// 
    unsafe fn ExSetTimerResolution( // abi-specs/nt/ntoskrnl/ex.abi:234
        desired_time: u32, // abi-specs/nt/ntoskrnl/ex.abi:234
        set_resolution: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ex.abi:234
    ) -> u32;
    /// 
    unsafe fn ExSizeOfRundownProtectionCacheAware() -> u32; // abi-specs/nt/ntoskrnl/ex.abi:236
    /// 
    unsafe fn ExSystemTimeToLocalTime( // abi-specs/nt/ntoskrnl/ex.abi:239
        system_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ex.abi:239
        local_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ex.abi:239
    );
    /// 
    unsafe fn ExUnregisterCallback( // abi-specs/nt/ntoskrnl/ex.abi:243
        cb_registration: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ex.abi:243
    );
    /// 
    unsafe fn ExUuidCreate( // abi-specs/nt/ntoskrnl/ex.abi:247
        uuid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/ex.abi:247
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ExVerifySuite( // abi-specs/nt/ntoskrnl/ex.abi:249
        suite_type: crate::types::SUITE_TYPE, // abi-specs/nt/ntoskrnl/ex.abi:249
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn ExWaitForRundownProtectionRelease( // abi-specs/nt/ntoskrnl/ex.abi:251
        run_ref: *mut crate::types::EX_RUNDOWN_REF, // abi-specs/nt/ntoskrnl/ex.abi:251
    );
    /// 
    unsafe fn ExWaitForRundownProtectionReleaseCacheAware( // abi-specs/nt/ntoskrnl/ex.abi:253
        run_ref: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, // abi-specs/nt/ntoskrnl/ex.abi:253
    );
    /// Address of the variable.
    fn ExEventObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/ex.abi:81
    /// Address of the variable.
    fn ExSemaphoreObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/ex.abi:229
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ex.abi";
    pub static ExAcquireCacheAwarePushLockExclusive: Function = Function { id: 1255, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "ExAcquireCacheAwarePushLockExclusive" };
    pub static ExAcquireFastMutexUnsafe: Function = Function { id: 1256, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 9, library: "ntoskrnl.exe", name: "ExAcquireFastMutexUnsafe" };
    pub static ExAcquireResourceExclusiveLite: Function = Function { id: 1257, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 11, library: "ntoskrnl.exe", name: "ExAcquireResourceExclusiveLite" };
    pub static ExAcquireResourceSharedLite: Function = Function { id: 1258, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 13, library: "ntoskrnl.exe", name: "ExAcquireResourceSharedLite" };
    pub static ExAcquireRundownProtection: Function = Function { id: 1259, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "run_ref", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 15, library: "ntoskrnl.exe", name: "ExAcquireRundownProtection" };
    pub static ExAcquireRundownProtectionCacheAware: Function = Function { id: 1260, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "ExAcquireRundownProtectionCacheAware" };
    pub static ExAcquireRundownProtectionCacheAwareEx: Function = Function { id: 1261, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "ntoskrnl.exe", name: "ExAcquireRundownProtectionCacheAwareEx" };
    pub static ExAcquireRundownProtectionEx: Function = Function { id: 1262, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "run_ref", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 21, library: "ntoskrnl.exe", name: "ExAcquireRundownProtectionEx" };
    pub static ExAcquireSharedStarveExclusive: Function = Function { id: 1263, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 23, library: "ntoskrnl.exe", name: "ExAcquireSharedStarveExclusive" };
    pub static ExAcquireSharedWaitForExclusive: Function = Function { id: 1264, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 25, library: "ntoskrnl.exe", name: "ExAcquireSharedWaitForExclusive" };
    pub static ExAcquireSpinLockExclusive: Function = Function { id: 1265, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "ExAcquireSpinLockExclusive" };
    pub static ExAcquireSpinLockExclusiveAtDpcLevel: Function = Function { id: 1266, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 27, library: "ntoskrnl.exe", name: "ExAcquireSpinLockExclusiveAtDpcLevel" };
    pub static ExAcquireSpinLockShared: Function = Function { id: 1267, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 28, library: "ntoskrnl.exe", name: "ExAcquireSpinLockShared" };
    pub static ExAcquireSpinLockSharedAtDpcLevel: Function = Function { id: 1268, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "ExAcquireSpinLockSharedAtDpcLevel" };
    pub static ExAllocateCacheAwarePushLock: Function = Function { id: 1269, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "ntoskrnl.exe", name: "ExAllocateCacheAwarePushLock" };
    pub static ExAllocateCacheAwareRundownProtection: Function = Function { id: 1270, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "ExAllocateCacheAwareRundownProtection" };
    pub static ExAllocateFromPagedLookasideList: Function = Function { id: 1271, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lookaside", rule: Rule::Memory { shape: Shape::Fixed(104), optional: false } }], file: FILE, line: 33, library: "ntoskrnl.exe", name: "ExAllocateFromPagedLookasideList" };
    pub static ExAllocatePool: Function = Function { id: 1272, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 36, library: "ntoskrnl.exe", name: "ExAllocatePool" };
    pub static ExAllocatePoolWithQuota: Function = Function { id: 1273, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "ExAllocatePoolWithQuota" };
    pub static ExAllocatePoolWithQuotaTag: Function = Function { id: 1274, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "ExAllocatePoolWithQuotaTag" };
    pub static ExAllocatePoolWithTag: Function = Function { id: 1275, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 45, library: "ntoskrnl.exe", name: "ExAllocatePoolWithTag" };
    pub static ExAllocatePoolWithTagPriority: Function = Function { id: 1276, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 47, library: "ntoskrnl.exe", name: "ExAllocatePoolWithTagPriority" };
    pub static ExConvertExclusiveToSharedLite: Function = Function { id: 1277, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 53, library: "ntoskrnl.exe", name: "ExConvertExclusiveToSharedLite" };
    pub static ExCreateCallback: Function = Function { id: 1278, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "callback_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 55, library: "ntoskrnl.exe", name: "ExCreateCallback" };
    pub static ExDeleteLookasideListEx: Function = Function { id: 1279, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 62, library: "ntoskrnl.exe", name: "ExDeleteLookasideListEx" };
    pub static ExDeleteNPagedLookasideList: Function = Function { id: 1280, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "lookaside", rule: Rule::Memory { shape: Shape::Fixed(80), optional: false } }], file: FILE, line: 64, library: "ntoskrnl.exe", name: "ExDeleteNPagedLookasideList" };
    pub static ExDeletePagedLookasideList: Function = Function { id: 1281, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "lookaside", rule: Rule::Memory { shape: Shape::Fixed(104), optional: false } }], file: FILE, line: 66, library: "ntoskrnl.exe", name: "ExDeletePagedLookasideList" };
    pub static ExDeleteResourceLite: Function = Function { id: 1282, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 68, library: "ntoskrnl.exe", name: "ExDeleteResourceLite" };
    pub static ExDisableResourceBoostLite: Function = Function { id: 1283, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 70, library: "ntoskrnl.exe", name: "ExDisableResourceBoostLite" };
    pub static ExEnterCriticalRegionAndAcquireFastMutexUnsafe: Function = Function { id: 1284, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 71, library: "ntoskrnl.exe", name: "ExEnterCriticalRegionAndAcquireFastMutexUnsafe" };
    pub static ExEnterCriticalRegionAndAcquireResourceExclusive: Function = Function { id: 1285, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "ntoskrnl.exe", name: "ExEnterCriticalRegionAndAcquireResourceExclusive" };
    pub static ExEnterCriticalRegionAndAcquireResourceShared: Function = Function { id: 1286, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "ExEnterCriticalRegionAndAcquireResourceShared" };
    pub static ExEnterCriticalRegionAndAcquireSharedWaitForExclusive: Function = Function { id: 1287, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "ntoskrnl.exe", name: "ExEnterCriticalRegionAndAcquireSharedWaitForExclusive" };
    pub static ExEnterPriorityRegionAndAcquireResourceExclusive: Function = Function { id: 1288, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 78, library: "ntoskrnl.exe", name: "ExEnterPriorityRegionAndAcquireResourceExclusive" };
    pub static ExEnterPriorityRegionAndAcquireResourceShared: Function = Function { id: 1289, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 79, library: "ntoskrnl.exe", name: "ExEnterPriorityRegionAndAcquireResourceShared" };
    pub static ExEnumHandleTable: Function = Function { id: 1290, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 80, library: "ntoskrnl.exe", name: "ExEnumHandleTable" };
    pub static ExExtendZone: Function = Function { id: 1291, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "zone", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 1, parameter: "segment", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 82, library: "ntoskrnl.exe", name: "ExExtendZone" };
    pub static ExfAcquirePushLockExclusive: Function = Function { id: 1381, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 83, library: "ntoskrnl.exe", name: "ExfAcquirePushLockExclusive" };
    pub static ExfAcquirePushLockShared: Function = Function { id: 1382, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "ExfAcquirePushLockShared" };
    pub static ExFetchLicenseData: Function = Function { id: 1292, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "ntoskrnl.exe", name: "ExFetchLicenseData" };
    pub static ExFlushLookasideListEx: Function = Function { id: 1293, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 87, library: "ntoskrnl.exe", name: "ExFlushLookasideListEx" };
    pub static ExFreeCacheAwarePushLock: Function = Function { id: 1294, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 88, library: "ntoskrnl.exe", name: "ExFreeCacheAwarePushLock" };
    pub static ExFreeCacheAwareRundownProtection: Function = Function { id: 1295, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "ntoskrnl.exe", name: "ExFreeCacheAwareRundownProtection" };
    pub static ExFreePool: Function = Function { id: 1296, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "ExFreePool" };
    pub static ExFreePoolWithTag: Function = Function { id: 1297, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 96, library: "ntoskrnl.exe", name: "ExFreePoolWithTag" };
    pub static ExFreeToPagedLookasideList: Function = Function { id: 1298, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "lookaside", rule: Rule::Memory { shape: Shape::Fixed(104), optional: false } }], file: FILE, line: 97, library: "ntoskrnl.exe", name: "ExFreeToPagedLookasideList" };
    pub static ExfReleasePushLock: Function = Function { id: 1390, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 98, library: "ntoskrnl.exe", name: "ExfReleasePushLock" };
    pub static ExfReleasePushLockExclusive: Function = Function { id: 1391, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 99, library: "ntoskrnl.exe", name: "ExfReleasePushLockExclusive" };
    pub static ExfReleasePushLockShared: Function = Function { id: 1392, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 100, library: "ntoskrnl.exe", name: "ExfReleasePushLockShared" };
    pub static ExfTryAcquirePushLockShared: Function = Function { id: 1393, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 101, library: "ntoskrnl.exe", name: "ExfTryAcquirePushLockShared" };
    pub static ExfTryToWakePushLock: Function = Function { id: 1394, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 102, library: "ntoskrnl.exe", name: "ExfTryToWakePushLock" };
    pub static ExfUnblockPushLock: Function = Function { id: 1395, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 103, library: "ntoskrnl.exe", name: "ExfUnblockPushLock" };
    pub static ExGetCurrentProcessorCounts: Function = Function { id: 1299, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "idle_count", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "kernel_and_user", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "index", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 104, library: "ntoskrnl.exe", name: "ExGetCurrentProcessorCounts" };
    pub static ExGetCurrentProcessorCpuUsage: Function = Function { id: 1300, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "cpu_usage", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 105, library: "ntoskrnl.exe", name: "ExGetCurrentProcessorCpuUsage" };
    pub static ExGetExclusiveWaiterCount: Function = Function { id: 1301, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 106, library: "ntoskrnl.exe", name: "ExGetExclusiveWaiterCount" };
    pub static ExGetLicenseTamperState: Function = Function { id: 1302, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 107, library: "ntoskrnl.exe", name: "ExGetLicenseTamperState" };
    pub static ExGetPreviousMode: Function = Function { id: 1303, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 108, library: "ntoskrnl.exe", name: "ExGetPreviousMode" };
    pub static ExGetSharedWaiterCount: Function = Function { id: 1304, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 109, library: "ntoskrnl.exe", name: "ExGetSharedWaiterCount" };
    pub static ExiAcquireFastMutex: Function = Function { id: 1402, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 110, library: "ntoskrnl.exe", name: "ExiAcquireFastMutex" };
    pub static ExInitializeLookasideListEx: Function = Function { id: 1305, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 112, library: "ntoskrnl.exe", name: "ExInitializeLookasideListEx" };
    pub static ExInitializeNPagedLookasideList: Function = Function { id: 1306, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "lookaside", rule: Rule::Memory { shape: Shape::Fixed(80), optional: false } }], file: FILE, line: 123, library: "ntoskrnl.exe", name: "ExInitializeNPagedLookasideList" };
    pub static ExInitializePagedLookasideList: Function = Function { id: 1307, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "lookaside", rule: Rule::Memory { shape: Shape::Fixed(104), optional: false } }], file: FILE, line: 133, library: "ntoskrnl.exe", name: "ExInitializePagedLookasideList" };
    pub static ExInitializePushLock: Function = Function { id: 1308, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "push_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 142, library: "ntoskrnl.exe", name: "ExInitializePushLock" };
    pub static ExInitializeResourceLite: Function = Function { id: 1309, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 144, library: "ntoskrnl.exe", name: "ExInitializeResourceLite" };
    pub static ExInitializeRundownProtection: Function = Function { id: 1310, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "run_ref", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 146, library: "ntoskrnl.exe", name: "ExInitializeRundownProtection" };
    pub static ExInitializeRundownProtectionCacheAware: Function = Function { id: 1311, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 148, library: "ntoskrnl.exe", name: "ExInitializeRundownProtectionCacheAware" };
    pub static ExInitializeZone: Function = Function { id: 1312, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[Check { arg: 0, parameter: "zone", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 2, parameter: "initial_segment", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }], file: FILE, line: 149, library: "ntoskrnl.exe", name: "ExInitializeZone" };
    pub static ExiReleaseFastMutex: Function = Function { id: 1403, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 155, library: "ntoskrnl.exe", name: "ExiReleaseFastMutex" };
    pub static ExIsProcessorFeaturePresent: Function = Function { id: 1329, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 157, library: "ntoskrnl.exe", name: "ExIsProcessorFeaturePresent" };
    pub static ExIsResourceAcquiredExclusiveLite: Function = Function { id: 1330, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 158, library: "ntoskrnl.exe", name: "ExIsResourceAcquiredExclusiveLite" };
    pub static ExIsResourceAcquiredSharedLite: Function = Function { id: 1331, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 159, library: "ntoskrnl.exe", name: "ExIsResourceAcquiredSharedLite" };
    pub static ExiTryToAcquireFastMutex: Function = Function { id: 1404, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 160, library: "ntoskrnl.exe", name: "ExiTryToAcquireFastMutex" };
    pub static ExLocalTimeToSystemTime: Function = Function { id: 1332, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "local_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "system_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 162, library: "ntoskrnl.exe", name: "ExLocalTimeToSystemTime" };
    pub static ExNotifyCallback: Function = Function { id: 1333, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 164, library: "ntoskrnl.exe", name: "ExNotifyCallback" };
    pub static ExQueryAttributeInformation: Function = Function { id: 1334, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 165, library: "ntoskrnl.exe", name: "ExQueryAttributeInformation" };
    pub static ExQueryPoolBlockSize: Function = Function { id: 1335, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 1, parameter: "quota_charged", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 166, library: "ntoskrnl.exe", name: "ExQueryPoolBlockSize" };
    pub static ExQueueWorkItem: Function = Function { id: 1336, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "work_item", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 169, library: "ntoskrnl.exe", name: "ExQueueWorkItem" };
    pub static ExRaiseAccessViolation: Function = Function { id: 1337, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 170, library: "ntoskrnl.exe", name: "ExRaiseAccessViolation" };
    pub static ExRaiseDatatypeMisalignment: Function = Function { id: 1338, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 171, library: "ntoskrnl.exe", name: "ExRaiseDatatypeMisalignment" };
    pub static ExRaiseException: Function = Function { id: 1339, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 172, library: "ntoskrnl.exe", name: "ExRaiseException" };
    pub static ExRaiseHardError: Function = Function { id: 1340, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 180, library: "ntoskrnl.exe", name: "ExRaiseHardError" };
    pub static ExRaiseStatus: Function = Function { id: 1341, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 188, library: "ntoskrnl.exe", name: "ExRaiseStatus" };
    pub static ExRegisterAttributeInformationCallback: Function = Function { id: 1344, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 189, library: "ntoskrnl.exe", name: "ExRegisterAttributeInformationCallback" };
    pub static ExRegisterCallback: Function = Function { id: 1345, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 191, library: "ntoskrnl.exe", name: "ExRegisterCallback" };
    pub static ExRegisterExtension: Function = Function { id: 1346, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 196, library: "ntoskrnl.exe", name: "ExRegisterExtension" };
    pub static ExReinitializeResourceLite: Function = Function { id: 1347, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 197, library: "ntoskrnl.exe", name: "ExReinitializeResourceLite" };
    pub static ExReInitializeRundownProtection: Function = Function { id: 1342, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "run_ref", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 199, library: "ntoskrnl.exe", name: "ExReInitializeRundownProtection" };
    pub static ExReInitializeRundownProtectionCacheAware: Function = Function { id: 1343, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 201, library: "ntoskrnl.exe", name: "ExReInitializeRundownProtectionCacheAware" };
    pub static ExReleaseCacheAwarePushLockExclusive: Function = Function { id: 1348, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 202, library: "ntoskrnl.exe", name: "ExReleaseCacheAwarePushLockExclusive" };
    pub static ExReleaseFastMutexUnsafe: Function = Function { id: 1349, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 204, library: "ntoskrnl.exe", name: "ExReleaseFastMutexUnsafe" };
    pub static ExReleaseFastMutexUnsafeAndLeaveCriticalRegion: Function = Function { id: 1350, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "fast_mutex", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 205, library: "ntoskrnl.exe", name: "ExReleaseFastMutexUnsafeAndLeaveCriticalRegion" };
    pub static ExReleaseResourceAndLeaveCriticalRegion: Function = Function { id: 1351, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 207, library: "ntoskrnl.exe", name: "ExReleaseResourceAndLeaveCriticalRegion" };
    pub static ExReleaseResourceAndLeavePriorityRegion: Function = Function { id: 1352, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 208, library: "ntoskrnl.exe", name: "ExReleaseResourceAndLeavePriorityRegion" };
    pub static ExReleaseResourceForThreadLite: Function = Function { id: 1353, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 210, library: "ntoskrnl.exe", name: "ExReleaseResourceForThreadLite" };
    pub static ExReleaseResourceLite: Function = Function { id: 1354, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 212, library: "ntoskrnl.exe", name: "ExReleaseResourceLite" };
    pub static ExReleaseRundownProtection: Function = Function { id: 1355, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "run_ref", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 214, library: "ntoskrnl.exe", name: "ExReleaseRundownProtection" };
    pub static ExReleaseRundownProtectionCacheAware: Function = Function { id: 1356, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 216, library: "ntoskrnl.exe", name: "ExReleaseRundownProtectionCacheAware" };
    pub static ExReleaseRundownProtectionCacheAwareEx: Function = Function { id: 1357, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 218, library: "ntoskrnl.exe", name: "ExReleaseRundownProtectionCacheAwareEx" };
    pub static ExReleaseRundownProtectionEx: Function = Function { id: 1358, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "run_ref", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 220, library: "ntoskrnl.exe", name: "ExReleaseRundownProtectionEx" };
    pub static ExReleaseSpinLockExclusive: Function = Function { id: 1359, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 221, library: "ntoskrnl.exe", name: "ExReleaseSpinLockExclusive" };
    pub static ExReleaseSpinLockExclusiveFromDpcLevel: Function = Function { id: 1360, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 222, library: "ntoskrnl.exe", name: "ExReleaseSpinLockExclusiveFromDpcLevel" };
    pub static ExReleaseSpinLockShared: Function = Function { id: 1361, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 223, library: "ntoskrnl.exe", name: "ExReleaseSpinLockShared" };
    pub static ExReleaseSpinLockSharedFromDpcLevel: Function = Function { id: 1362, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 224, library: "ntoskrnl.exe", name: "ExReleaseSpinLockSharedFromDpcLevel" };
    pub static ExRundownCompleted: Function = Function { id: 1363, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "run_ref", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 226, library: "ntoskrnl.exe", name: "ExRundownCompleted" };
    pub static ExRundownCompletedCacheAware: Function = Function { id: 1364, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 228, library: "ntoskrnl.exe", name: "ExRundownCompletedCacheAware" };
    pub static ExSetLicenseTamperState: Function = Function { id: 1365, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 230, library: "ntoskrnl.exe", name: "ExSetLicenseTamperState" };
    pub static ExSetResourceOwnerPointer: Function = Function { id: 1366, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 231, library: "ntoskrnl.exe", name: "ExSetResourceOwnerPointer" };
    pub static ExSetResourceOwnerPointerEx: Function = Function { id: 1367, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 233, library: "ntoskrnl.exe", name: "ExSetResourceOwnerPointerEx" };
    pub static ExSetTimerResolution: Function = Function { id: 1368, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 234, library: "ntoskrnl.exe", name: "ExSetTimerResolution" };
    pub static ExSizeOfRundownProtectionCacheAware: Function = Function { id: 1369, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 236, library: "ntoskrnl.exe", name: "ExSizeOfRundownProtectionCacheAware" };
    pub static ExSystemExceptionFilter: Function = Function { id: 1370, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 237, library: "ntoskrnl.exe", name: "ExSystemExceptionFilter" };
    pub static ExSystemTimeToLocalTime: Function = Function { id: 1371, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "system_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "local_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 239, library: "ntoskrnl.exe", name: "ExSystemTimeToLocalTime" };
    pub static ExTryConvertSharedSpinLockExclusive: Function = Function { id: 1372, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 240, library: "ntoskrnl.exe", name: "ExTryConvertSharedSpinLockExclusive" };
    pub static ExUnregisterAttributeInformationCallback: Function = Function { id: 1373, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 241, library: "ntoskrnl.exe", name: "ExUnregisterAttributeInformationCallback" };
    pub static ExUnregisterCallback: Function = Function { id: 1374, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 243, library: "ntoskrnl.exe", name: "ExUnregisterCallback" };
    pub static ExUnregisterExtension: Function = Function { id: 1375, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 244, library: "ntoskrnl.exe", name: "ExUnregisterExtension" };
    pub static ExUpdateLicenseData: Function = Function { id: 1376, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 245, library: "ntoskrnl.exe", name: "ExUpdateLicenseData" };
    pub static ExUuidCreate: Function = Function { id: 1377, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "uuid", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 247, library: "ntoskrnl.exe", name: "ExUuidCreate" };
    pub static ExVerifySuite: Function = Function { id: 1378, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 249, library: "ntoskrnl.exe", name: "ExVerifySuite" };
    pub static ExWaitForRundownProtectionRelease: Function = Function { id: 1379, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "run_ref", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 251, library: "ntoskrnl.exe", name: "ExWaitForRundownProtectionRelease" };
    pub static ExWaitForRundownProtectionReleaseCacheAware: Function = Function { id: 1380, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 253, library: "ntoskrnl.exe", name: "ExWaitForRundownProtectionReleaseCacheAware" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ex.abi:9
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExAcquireFastMutexUnsafe<P: Ex>(fast_mutex: *mut crate::types::FAST_MUTEX) {
        unsafe { P::ExAcquireFastMutexUnsafe(fast_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:11
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAcquireResourceExclusiveLite<P: Ex>(resource: *mut crate::types::ERESOURCE, wait: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::ExAcquireResourceExclusiveLite(resource, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:13
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAcquireResourceSharedLite<P: Ex>(resource: *mut crate::types::ERESOURCE, wait: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::ExAcquireResourceSharedLite(resource, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:15
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExAcquireRundownProtection<P: Ex>(run_ref: *mut crate::types::EX_RUNDOWN_REF) -> crate::types::BOOLEAN {
        unsafe { P::ExAcquireRundownProtection(run_ref) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExAcquireRundownProtectionCacheAware<P: Ex>(run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE) -> crate::types::BOOLEAN {
        unsafe { P::ExAcquireRundownProtectionCacheAware(run_ref_cache_aware) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:19
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExAcquireRundownProtectionCacheAwareEx<P: Ex>(run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, count: u32) -> crate::types::BOOLEAN {
        unsafe { P::ExAcquireRundownProtectionCacheAwareEx(run_ref_cache_aware, count) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:21
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExAcquireRundownProtectionEx<P: Ex>(run_ref: *mut crate::types::EX_RUNDOWN_REF, count: u32) -> crate::types::BOOLEAN {
        unsafe { P::ExAcquireRundownProtectionEx(run_ref, count) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAcquireSharedStarveExclusive<P: Ex>(resource: *mut crate::types::ERESOURCE, wait: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::ExAcquireSharedStarveExclusive(resource, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAcquireSharedWaitForExclusive<P: Ex>(resource: *mut crate::types::ERESOURCE, wait: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::ExAcquireSharedWaitForExclusive(resource, wait) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAllocateCacheAwareRundownProtection<P: Ex>(pool_type: crate::types::POOL_TYPE, pool_tag: u32) -> crate::types::PEX_RUNDOWN_REF_CACHE_AWARE {
        unsafe { P::ExAllocateCacheAwareRundownProtection(pool_type, pool_tag) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:33
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAllocateFromPagedLookasideList<P: Ex>(lookaside: *mut crate::types::PAGED_LOOKASIDE_LIST) -> *mut core::ffi::c_void {
        unsafe { P::ExAllocateFromPagedLookasideList(lookaside) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:36
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAllocatePool<P: Ex>(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32) -> *mut core::ffi::c_void {
        unsafe { P::ExAllocatePool(pool_type, number_of_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:39
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAllocatePoolWithQuota<P: Ex>(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32) -> *mut core::ffi::c_void {
        unsafe { P::ExAllocatePoolWithQuota(pool_type, number_of_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAllocatePoolWithQuotaTag<P: Ex>(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32) -> *mut core::ffi::c_void {
        unsafe { P::ExAllocatePoolWithQuotaTag(pool_type, number_of_bytes, tag) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:45
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAllocatePoolWithTag<P: Ex>(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32) -> *mut core::ffi::c_void {
        unsafe { P::ExAllocatePoolWithTag(pool_type, number_of_bytes, tag) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:47
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExAllocatePoolWithTagPriority<P: Ex>(pool_type: crate::types::POOL_TYPE, number_of_bytes: u32, tag: u32, priority: crate::types::EX_POOL_PRIORITY) -> *mut core::ffi::c_void {
        unsafe { P::ExAllocatePoolWithTagPriority(pool_type, number_of_bytes, tag, priority) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:53
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExConvertExclusiveToSharedLite<P: Ex>(resource: *mut crate::types::ERESOURCE) {
        unsafe { P::ExConvertExclusiveToSharedLite(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:55
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExCreateCallback<P: Ex>(callback_object: *mut crate::types::PCALLBACK_OBJECT, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, create: crate::types::BOOLEAN, allow_multiple_callbacks: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::ExCreateCallback(callback_object, object_attributes, create, allow_multiple_callbacks) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:64
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExDeleteNPagedLookasideList<P: Ex>(lookaside: *mut crate::types::NPAGED_LOOKASIDE_LIST) {
        unsafe { P::ExDeleteNPagedLookasideList(lookaside) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:66
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExDeletePagedLookasideList<P: Ex>(lookaside: *mut crate::types::PAGED_LOOKASIDE_LIST) {
        unsafe { P::ExDeletePagedLookasideList(lookaside) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:68
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExDeleteResourceLite<P: Ex>(resource: *mut crate::types::ERESOURCE) -> crate::types::NTSTATUS {
        unsafe { P::ExDeleteResourceLite(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:70
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExDisableResourceBoostLite<P: Ex>(resource: *mut crate::types::ERESOURCE) {
        unsafe { P::ExDisableResourceBoostLite(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:71
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExEnterCriticalRegionAndAcquireFastMutexUnsafe<P: Ex>(fast_mutex: *mut crate::types::FAST_MUTEX) {
        unsafe { P::ExEnterCriticalRegionAndAcquireFastMutexUnsafe(fast_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:82
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExExtendZone<P: Ex>(zone: *mut crate::types::ZONE_HEADER, segment: *mut core::ffi::c_void, segment_size: u32) -> crate::types::NTSTATUS {
        unsafe { P::ExExtendZone(zone, segment, segment_size) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:83
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfAcquirePushLockExclusive<P: Ex>(push_lock: *mut core::ffi::c_void) {
        unsafe { P::ExfAcquirePushLockExclusive(push_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:84
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfAcquirePushLockShared<P: Ex>(push_lock: *mut core::ffi::c_void) {
        unsafe { P::ExfAcquirePushLockShared(push_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:90
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExFreeCacheAwareRundownProtection<P: Ex>(run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE) {
        unsafe { P::ExFreeCacheAwareRundownProtection(run_ref_cache_aware) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:93
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExFreePool<P: Ex>(p: *mut core::ffi::c_void) {
        unsafe { P::ExFreePool(p) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:96
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExFreePoolWithTag<P: Ex>(p: *mut core::ffi::c_void, tag: u32) {
        unsafe { P::ExFreePoolWithTag(p, tag) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:97
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExFreeToPagedLookasideList<P: Ex>(lookaside: *mut crate::types::PAGED_LOOKASIDE_LIST, entry: *mut core::ffi::c_void) {
        unsafe { P::ExFreeToPagedLookasideList(lookaside, entry) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:98
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfReleasePushLock<P: Ex>(push_lock: *mut core::ffi::c_void, unused: *mut core::ffi::c_void) {
        unsafe { P::ExfReleasePushLock(push_lock, unused) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:99
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfReleasePushLockExclusive<P: Ex>(lock: *mut core::ffi::c_void) {
        unsafe { P::ExfReleasePushLockExclusive(lock) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:100
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfReleasePushLockShared<P: Ex>(lock: *mut core::ffi::c_void) {
        unsafe { P::ExfReleasePushLockShared(lock) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:101
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfTryAcquirePushLockShared<P: Ex>(lock: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::ExfTryAcquirePushLockShared(lock) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:104
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExGetCurrentProcessorCounts<P: Ex>(idle_count: *mut u32, kernel_and_user: *mut u32, index: *mut u32) {
        unsafe { P::ExGetCurrentProcessorCounts(idle_count, kernel_and_user, index) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:105
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExGetCurrentProcessorCpuUsage<P: Ex>(cpu_usage: *mut u32) {
        unsafe { P::ExGetCurrentProcessorCpuUsage(cpu_usage) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExGetExclusiveWaiterCount<P: Ex>(resource: *mut crate::types::ERESOURCE) -> u32 {
        unsafe { P::ExGetExclusiveWaiterCount(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:108
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExGetPreviousMode<P: Ex>() -> crate::types::KPROCESSOR_MODE {
        unsafe { P::ExGetPreviousMode() }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:109
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExGetSharedWaiterCount<P: Ex>(resource: *mut crate::types::ERESOURCE) -> u32 {
        unsafe { P::ExGetSharedWaiterCount(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:110
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExiAcquireFastMutex<P: Ex>(fast_mutex: *mut crate::types::FAST_MUTEX) {
        unsafe { P::ExiAcquireFastMutex(fast_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:123
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInitializeNPagedLookasideList<P: Ex>(lookaside: *mut crate::types::NPAGED_LOOKASIDE_LIST, allocate: crate::callbacks::PALLOCATE_FUNCTION, free: crate::callbacks::PFREE_FUNCTION, flags: u32, size: u32, tag: u32, depth: u16) {
        unsafe { P::ExInitializeNPagedLookasideList(lookaside, allocate, free, flags, size, tag, depth) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:133
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInitializePagedLookasideList<P: Ex>(lookaside: *mut crate::types::PAGED_LOOKASIDE_LIST, allocate: crate::callbacks::PALLOCATE_FUNCTION, free: crate::callbacks::PFREE_FUNCTION, flags: u32, size: u32, tag: u32, depth: u16) {
        unsafe { P::ExInitializePagedLookasideList(lookaside, allocate, free, flags, size, tag, depth) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:142
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInitializePushLock<P: Ex>(push_lock: *mut u32) {
        unsafe { P::ExInitializePushLock(push_lock) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:144
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInitializeResourceLite<P: Ex>(resource: *mut crate::types::ERESOURCE) -> crate::types::NTSTATUS {
        unsafe { P::ExInitializeResourceLite(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:146
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExInitializeRundownProtection<P: Ex>(run_ref: *mut crate::types::EX_RUNDOWN_REF) {
        unsafe { P::ExInitializeRundownProtection(run_ref) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:148
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInitializeRundownProtectionCacheAware<P: Ex>(run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, run_ref_size: u32) {
        unsafe { P::ExInitializeRundownProtectionCacheAware(run_ref_cache_aware, run_ref_size) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:149
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInitializeZone<P: Ex>(zone: *mut crate::types::ZONE_HEADER, block_size: u32, initial_segment: *mut core::ffi::c_void, initial_segment_size: u32) -> crate::types::NTSTATUS {
        unsafe { P::ExInitializeZone(zone, block_size, initial_segment, initial_segment_size) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:155
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExiReleaseFastMutex<P: Ex>(fast_mutex: *mut crate::types::FAST_MUTEX) {
        unsafe { P::ExiReleaseFastMutex(fast_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:157
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExIsProcessorFeaturePresent<P: Ex>(processor_feature: u32) -> crate::types::BOOLEAN {
        unsafe { P::ExIsProcessorFeaturePresent(processor_feature) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:158
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExIsResourceAcquiredExclusiveLite<P: Ex>(resource: *mut crate::types::ERESOURCE) -> crate::types::BOOLEAN {
        unsafe { P::ExIsResourceAcquiredExclusiveLite(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:159
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExIsResourceAcquiredSharedLite<P: Ex>(resource: *mut crate::types::ERESOURCE) -> u32 {
        unsafe { P::ExIsResourceAcquiredSharedLite(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:160
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExiTryToAcquireFastMutex<P: Ex>(fast_mutex: *mut crate::types::FAST_MUTEX) -> crate::types::BOOLEAN {
        unsafe { P::ExiTryToAcquireFastMutex(fast_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:162
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExLocalTimeToSystemTime<P: Ex>(local_time: *mut crate::types::LARGE_INTEGER, system_time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::ExLocalTimeToSystemTime(local_time, system_time) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:164
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExNotifyCallback<P: Ex>(callback_object: crate::types::PCALLBACK_OBJECT, argument1: *mut core::ffi::c_void, argument2: *mut core::ffi::c_void) {
        unsafe { P::ExNotifyCallback(callback_object, argument1, argument2) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:166
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExQueryPoolBlockSize<P: Ex>(pool_block: *mut core::ffi::c_void, quota_charged: *mut crate::types::BOOLEAN) -> u32 {
        unsafe { P::ExQueryPoolBlockSize(pool_block, quota_charged) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:169
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExQueueWorkItem<P: Ex>(work_item: *mut crate::types::WORK_QUEUE_ITEM, queue_type: crate::types::WORK_QUEUE_TYPE) {
        unsafe { P::ExQueueWorkItem(work_item, queue_type) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:170
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExRaiseAccessViolation<P: Ex>() {
        unsafe { P::ExRaiseAccessViolation() }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:171
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExRaiseDatatypeMisalignment<P: Ex>() {
        unsafe { P::ExRaiseDatatypeMisalignment() }
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/ex.abi:188
        #[link_name = "janus_helper_ExRaiseStatus"]
        pub fn ExRaiseStatus();
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:191
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExRegisterCallback<P: Ex>(callback_object: crate::types::PCALLBACK_OBJECT, callback_function: crate::callbacks::CALLBACK_FUNCTION, callback_context: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::ExRegisterCallback(callback_object, callback_function, callback_context) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:197
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExReinitializeResourceLite<P: Ex>(resource: *mut crate::types::ERESOURCE) -> crate::types::NTSTATUS {
        unsafe { P::ExReinitializeResourceLite(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:199
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReInitializeRundownProtection<P: Ex>(run_ref: *mut crate::types::EX_RUNDOWN_REF) {
        unsafe { P::ExReInitializeRundownProtection(run_ref) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:201
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReInitializeRundownProtectionCacheAware<P: Ex>(run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE) {
        unsafe { P::ExReInitializeRundownProtectionCacheAware(run_ref_cache_aware) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:204
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReleaseFastMutexUnsafe<P: Ex>(fast_mutex: *mut crate::types::FAST_MUTEX) {
        unsafe { P::ExReleaseFastMutexUnsafe(fast_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:205
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReleaseFastMutexUnsafeAndLeaveCriticalRegion<P: Ex>(fast_mutex: *mut crate::types::FAST_MUTEX) {
        unsafe { P::ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(fast_mutex) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:210
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExReleaseResourceForThreadLite<P: Ex>(resource: *mut crate::types::ERESOURCE, resource_thread_id: crate::types::ERESOURCE_THREAD) {
        unsafe { P::ExReleaseResourceForThreadLite(resource, resource_thread_id) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:212
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReleaseResourceLite<P: Ex>(resource: *mut crate::types::ERESOURCE) {
        unsafe { P::ExReleaseResourceLite(resource) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:214
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReleaseRundownProtection<P: Ex>(run_ref: *mut crate::types::EX_RUNDOWN_REF) {
        unsafe { P::ExReleaseRundownProtection(run_ref) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:216
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReleaseRundownProtectionCacheAware<P: Ex>(run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE) {
        unsafe { P::ExReleaseRundownProtectionCacheAware(run_ref_cache_aware) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:218
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReleaseRundownProtectionCacheAwareEx<P: Ex>(run_ref: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE, count: u32) {
        unsafe { P::ExReleaseRundownProtectionCacheAwareEx(run_ref, count) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:220
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExReleaseRundownProtectionEx<P: Ex>(run_ref: *mut crate::types::EX_RUNDOWN_REF, count: u32) {
        unsafe { P::ExReleaseRundownProtectionEx(run_ref, count) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:226
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExRundownCompleted<P: Ex>(run_ref: *mut crate::types::EX_RUNDOWN_REF) {
        unsafe { P::ExRundownCompleted(run_ref) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:228
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExRundownCompletedCacheAware<P: Ex>(run_ref_cache_aware: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE) {
        unsafe { P::ExRundownCompletedCacheAware(run_ref_cache_aware) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:231
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExSetResourceOwnerPointer<P: Ex>(resource: *mut crate::types::ERESOURCE, owner_pointer: *mut core::ffi::c_void) {
        unsafe { P::ExSetResourceOwnerPointer(resource, owner_pointer) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:234
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExSetTimerResolution<P: Ex>(desired_time: u32, set_resolution: crate::types::BOOLEAN) -> u32 {
        unsafe { P::ExSetTimerResolution(desired_time, set_resolution) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:236
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExSizeOfRundownProtectionCacheAware<P: Ex>() -> u32 {
        unsafe { P::ExSizeOfRundownProtectionCacheAware() }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:239
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExSystemTimeToLocalTime<P: Ex>(system_time: *mut crate::types::LARGE_INTEGER, local_time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::ExSystemTimeToLocalTime(system_time, local_time) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:243
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExUnregisterCallback<P: Ex>(cb_registration: *mut core::ffi::c_void) {
        unsafe { P::ExUnregisterCallback(cb_registration) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:247
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExUuidCreate<P: Ex>(uuid: *mut crate::types::GUID) -> crate::types::NTSTATUS {
        unsafe { P::ExUuidCreate(uuid) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:249
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExVerifySuite<P: Ex>(suite_type: crate::types::SUITE_TYPE) -> crate::types::BOOLEAN {
        unsafe { P::ExVerifySuite(suite_type) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:251
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExWaitForRundownProtectionRelease<P: Ex>(run_ref: *mut crate::types::EX_RUNDOWN_REF) {
        unsafe { P::ExWaitForRundownProtectionRelease(run_ref) }
    }
    /// abi-specs/nt/ntoskrnl/ex.abi:253
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExWaitForRundownProtectionReleaseCacheAware<P: Ex>(run_ref: crate::types::PEX_RUNDOWN_REF_CACHE_AWARE) {
        unsafe { P::ExWaitForRundownProtectionReleaseCacheAware(run_ref) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireCacheAwarePushLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireCacheAwarePushLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireFastMutexUnsafe<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireFastMutexUnsafe, direct = sym direct::ExAcquireFastMutexUnsafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireResourceExclusiveLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireResourceExclusiveLite, direct = sym direct::ExAcquireResourceExclusiveLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireResourceSharedLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireResourceSharedLite, direct = sym direct::ExAcquireResourceSharedLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireRundownProtection<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireRundownProtection, direct = sym direct::ExAcquireRundownProtection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireRundownProtectionCacheAware<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireRundownProtectionCacheAware, direct = sym direct::ExAcquireRundownProtectionCacheAware::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireRundownProtectionCacheAwareEx<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireRundownProtectionCacheAwareEx, direct = sym direct::ExAcquireRundownProtectionCacheAwareEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireRundownProtectionEx<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireRundownProtectionEx, direct = sym direct::ExAcquireRundownProtectionEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSharedStarveExclusive<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireSharedStarveExclusive, direct = sym direct::ExAcquireSharedStarveExclusive::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSharedWaitForExclusive<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAcquireSharedWaitForExclusive, direct = sym direct::ExAcquireSharedWaitForExclusive::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSpinLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSpinLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSpinLockExclusiveAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSpinLockExclusiveAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSpinLockShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSpinLockShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAcquireSpinLockSharedAtDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAcquireSpinLockSharedAtDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocateCacheAwarePushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExAllocateCacheAwarePushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocateCacheAwareRundownProtection<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAllocateCacheAwareRundownProtection, direct = sym direct::ExAllocateCacheAwareRundownProtection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocateFromPagedLookasideList<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAllocateFromPagedLookasideList, direct = sym direct::ExAllocateFromPagedLookasideList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePool<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAllocatePool, direct = sym direct::ExAllocatePool::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePoolWithQuota<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAllocatePoolWithQuota, direct = sym direct::ExAllocatePoolWithQuota::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePoolWithQuotaTag<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAllocatePoolWithQuotaTag, direct = sym direct::ExAllocatePoolWithQuotaTag::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePoolWithTag<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAllocatePoolWithTag, direct = sym direct::ExAllocatePoolWithTag::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExAllocatePoolWithTagPriority<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExAllocatePoolWithTagPriority, direct = sym direct::ExAllocatePoolWithTagPriority::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExConvertExclusiveToSharedLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExConvertExclusiveToSharedLite, direct = sym direct::ExConvertExclusiveToSharedLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExCreateCallback<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExCreateCallback, direct = sym direct::ExCreateCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDeleteLookasideListEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExDeleteLookasideListEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDeleteNPagedLookasideList<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExDeleteNPagedLookasideList, direct = sym direct::ExDeleteNPagedLookasideList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDeletePagedLookasideList<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExDeletePagedLookasideList, direct = sym direct::ExDeletePagedLookasideList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDeleteResourceLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExDeleteResourceLite, direct = sym direct::ExDeleteResourceLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExDisableResourceBoostLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExDisableResourceBoostLite, direct = sym direct::ExDisableResourceBoostLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterCriticalRegionAndAcquireFastMutexUnsafe<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExEnterCriticalRegionAndAcquireFastMutexUnsafe, direct = sym direct::ExEnterCriticalRegionAndAcquireFastMutexUnsafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterCriticalRegionAndAcquireResourceExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterCriticalRegionAndAcquireResourceExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterCriticalRegionAndAcquireResourceShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterCriticalRegionAndAcquireResourceShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterCriticalRegionAndAcquireSharedWaitForExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterCriticalRegionAndAcquireSharedWaitForExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterPriorityRegionAndAcquireResourceExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterPriorityRegionAndAcquireResourceExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnterPriorityRegionAndAcquireResourceShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnterPriorityRegionAndAcquireResourceShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExEnumHandleTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExEnumHandleTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExExtendZone<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExExtendZone, direct = sym direct::ExExtendZone::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfAcquirePushLockExclusive<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfAcquirePushLockExclusive, direct = sym direct::ExfAcquirePushLockExclusive::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfAcquirePushLockShared<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfAcquirePushLockShared, direct = sym direct::ExfAcquirePushLockShared::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFetchLicenseData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFetchLicenseData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFlushLookasideListEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFlushLookasideListEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreeCacheAwarePushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExFreeCacheAwarePushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreeCacheAwareRundownProtection<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExFreeCacheAwareRundownProtection, direct = sym direct::ExFreeCacheAwareRundownProtection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreePool<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExFreePool, direct = sym direct::ExFreePool::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreePoolWithTag<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExFreePoolWithTag, direct = sym direct::ExFreePoolWithTag::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExFreeToPagedLookasideList<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExFreeToPagedLookasideList, direct = sym direct::ExFreeToPagedLookasideList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfReleasePushLock<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfReleasePushLock, direct = sym direct::ExfReleasePushLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfReleasePushLockExclusive<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfReleasePushLockExclusive, direct = sym direct::ExfReleasePushLockExclusive::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfReleasePushLockShared<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfReleasePushLockShared, direct = sym direct::ExfReleasePushLockShared::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfTryAcquirePushLockShared<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfTryAcquirePushLockShared, direct = sym direct::ExfTryAcquirePushLockShared::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfTryToWakePushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfTryToWakePushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfUnblockPushLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExfUnblockPushLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetCurrentProcessorCounts<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExGetCurrentProcessorCounts, direct = sym direct::ExGetCurrentProcessorCounts::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetCurrentProcessorCpuUsage<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExGetCurrentProcessorCpuUsage, direct = sym direct::ExGetCurrentProcessorCpuUsage::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetExclusiveWaiterCount<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExGetExclusiveWaiterCount, direct = sym direct::ExGetExclusiveWaiterCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetLicenseTamperState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExGetLicenseTamperState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetPreviousMode<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExGetPreviousMode, direct = sym direct::ExGetPreviousMode::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExGetSharedWaiterCount<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExGetSharedWaiterCount, direct = sym direct::ExGetSharedWaiterCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExiAcquireFastMutex<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExiAcquireFastMutex, direct = sym direct::ExiAcquireFastMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeLookasideListEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExInitializeLookasideListEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeNPagedLookasideList<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInitializeNPagedLookasideList, direct = sym direct::ExInitializeNPagedLookasideList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializePagedLookasideList<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInitializePagedLookasideList, direct = sym direct::ExInitializePagedLookasideList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializePushLock<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInitializePushLock, direct = sym direct::ExInitializePushLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeResourceLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInitializeResourceLite, direct = sym direct::ExInitializeResourceLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeRundownProtection<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInitializeRundownProtection, direct = sym direct::ExInitializeRundownProtection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeRundownProtectionCacheAware<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInitializeRundownProtectionCacheAware, direct = sym direct::ExInitializeRundownProtectionCacheAware::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInitializeZone<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInitializeZone, direct = sym direct::ExInitializeZone::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExiReleaseFastMutex<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExiReleaseFastMutex, direct = sym direct::ExiReleaseFastMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExIsProcessorFeaturePresent<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExIsProcessorFeaturePresent, direct = sym direct::ExIsProcessorFeaturePresent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExIsResourceAcquiredExclusiveLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExIsResourceAcquiredExclusiveLite, direct = sym direct::ExIsResourceAcquiredExclusiveLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExIsResourceAcquiredSharedLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExIsResourceAcquiredSharedLite, direct = sym direct::ExIsResourceAcquiredSharedLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExiTryToAcquireFastMutex<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExiTryToAcquireFastMutex, direct = sym direct::ExiTryToAcquireFastMutex::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExLocalTimeToSystemTime<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExLocalTimeToSystemTime, direct = sym direct::ExLocalTimeToSystemTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExNotifyCallback<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExNotifyCallback, direct = sym direct::ExNotifyCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExQueryAttributeInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExQueryAttributeInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExQueryPoolBlockSize<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExQueryPoolBlockSize, direct = sym direct::ExQueryPoolBlockSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExQueueWorkItem<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExQueueWorkItem, direct = sym direct::ExQueueWorkItem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseAccessViolation<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExRaiseAccessViolation, direct = sym direct::ExRaiseAccessViolation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseDatatypeMisalignment<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExRaiseDatatypeMisalignment, direct = sym direct::ExRaiseDatatypeMisalignment::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseException() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRaiseException, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRaiseHardError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRaiseHardError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRegisterAttributeInformationCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRegisterAttributeInformationCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRegisterCallback<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExRegisterCallback, direct = sym direct::ExRegisterCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRegisterExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExRegisterExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReinitializeResourceLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReinitializeResourceLite, direct = sym direct::ExReinitializeResourceLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReInitializeRundownProtection<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReInitializeRundownProtection, direct = sym direct::ExReInitializeRundownProtection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReInitializeRundownProtectionCacheAware<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReInitializeRundownProtectionCacheAware, direct = sym direct::ExReInitializeRundownProtectionCacheAware::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseCacheAwarePushLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseCacheAwarePushLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseFastMutexUnsafe<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseFastMutexUnsafe, direct = sym direct::ExReleaseFastMutexUnsafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseFastMutexUnsafeAndLeaveCriticalRegion<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseFastMutexUnsafeAndLeaveCriticalRegion, direct = sym direct::ExReleaseFastMutexUnsafeAndLeaveCriticalRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseResourceAndLeaveCriticalRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseResourceAndLeaveCriticalRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseResourceAndLeavePriorityRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseResourceAndLeavePriorityRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseResourceForThreadLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseResourceForThreadLite, direct = sym direct::ExReleaseResourceForThreadLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseResourceLite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseResourceLite, direct = sym direct::ExReleaseResourceLite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseRundownProtection<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseRundownProtection, direct = sym direct::ExReleaseRundownProtection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseRundownProtectionCacheAware<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseRundownProtectionCacheAware, direct = sym direct::ExReleaseRundownProtectionCacheAware::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseRundownProtectionCacheAwareEx<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseRundownProtectionCacheAwareEx, direct = sym direct::ExReleaseRundownProtectionCacheAwareEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseRundownProtectionEx<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExReleaseRundownProtectionEx, direct = sym direct::ExReleaseRundownProtectionEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseSpinLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseSpinLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseSpinLockExclusiveFromDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseSpinLockExclusiveFromDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseSpinLockShared() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseSpinLockShared, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExReleaseSpinLockSharedFromDpcLevel() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExReleaseSpinLockSharedFromDpcLevel, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRundownCompleted<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExRundownCompleted, direct = sym direct::ExRundownCompleted::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExRundownCompletedCacheAware<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExRundownCompletedCacheAware, direct = sym direct::ExRundownCompletedCacheAware::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSetLicenseTamperState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSetLicenseTamperState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSetResourceOwnerPointer<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExSetResourceOwnerPointer, direct = sym direct::ExSetResourceOwnerPointer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSetResourceOwnerPointerEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSetResourceOwnerPointerEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSetTimerResolution<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExSetTimerResolution, direct = sym direct::ExSetTimerResolution::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSizeOfRundownProtectionCacheAware<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExSizeOfRundownProtectionCacheAware, direct = sym direct::ExSizeOfRundownProtectionCacheAware::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSystemExceptionFilter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExSystemExceptionFilter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExSystemTimeToLocalTime<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExSystemTimeToLocalTime, direct = sym direct::ExSystemTimeToLocalTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExTryConvertSharedSpinLockExclusive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExTryConvertSharedSpinLockExclusive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUnregisterAttributeInformationCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExUnregisterAttributeInformationCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUnregisterCallback<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExUnregisterCallback, direct = sym direct::ExUnregisterCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUnregisterExtension() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExUnregisterExtension, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUpdateLicenseData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ExUpdateLicenseData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExUuidCreate<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExUuidCreate, direct = sym direct::ExUuidCreate::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExVerifySuite<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExVerifySuite, direct = sym direct::ExVerifySuite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExWaitForRundownProtectionRelease<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExWaitForRundownProtectionRelease, direct = sym direct::ExWaitForRundownProtectionRelease::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExWaitForRundownProtectionReleaseCacheAware<P: Ex>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExWaitForRundownProtectionReleaseCacheAware, direct = sym direct::ExWaitForRundownProtectionReleaseCacheAware::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

