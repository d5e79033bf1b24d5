//! Executive: pool, resources, fast mutexes, look-aside lists, work items, callbacks, rundown.

use crate::exceptions::raise_status;
use crate::object::{self, TypeVariable};
use crate::resource::{self, Sharing};
use crate::{Janus, apc, callback_object, clock, dispatcher, driver, fast_mutex, irql, lookaside, pool, push_lock, wait, work, zone};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl::Ex;
use janus_abi::types::*;

static EVENT_TYPE: TypeVariable = TypeVariable::new(&object::EVENT);
static SEMAPHORE_TYPE: TypeVariable = TypeVariable::new(&object::SEMAPHORE);

/// In a pool type: no exception when there is none, but NULL, for those functions that raise.
const QUOTA_FAIL_INSTEAD_OF_RAISE: u32 = 8;
/// In a pool type: an exception instead of NULL.
const RAISE_IF_ALLOCATION_FAILURE: u32 = 16;

/// In a pool type: the block begins at a cache line.
const CACHE_ALIGNED: u32 = 4;
const CACHE_LINE: usize = 32;

/// The tag of those functions that have none: `None`.
const NO_TAG: u32 = u32::from_le_bytes(*b"None");

/// What a zone says of a segment.
pub(super) fn suits(it_does: bool) -> NTSTATUS {
    if it_does { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_INVALID_PARAMETER }
}

unsafe fn allocate(kind: POOL_TYPE, bytes: u32, tag: u32, raise: bool) -> *mut c_void {
    let align = match bytes as usize {
        4096.. => 4096,
        _ if kind.0 & CACHE_ALIGNED != 0 => CACHE_LINE,
        _ => pool::ALIGN,
    };
    let block = pool::allocate_for(driver::current(), bytes as usize, align, tag);
    if block.is_null() && raise {
        // SAFETY: the thunk holds nothing.
        unsafe { raise_status(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES) };
    }
    if block.is_null() && kind.0 & 2 != 0 {
        // MUST_SUCCEED_POOL_EMPTY
        driver::bug_check(0x41, [bytes, 0, 0, 0]);
    }
    block.cast()
}

unsafe fn free(block: *mut c_void) {
    // SAFETY: the API's contract.
    if block.is_null() || !unsafe { pool::free(block.cast()) } {
        // BAD_POOL_CALLER: freed twice, or never allocated.
        driver::bug_check(0xC2, [7, 0, 0, block as u32]);
    }
}

/// Rundown protection: the count goes in steps of 2, bit 0 says that the end has begun.
unsafe fn rundown_acquire(reference: *mut EX_RUNDOWN_REF, count: u32) -> bool {
    // SAFETY: the API's contract.
    dispatcher::locked(|| unsafe {
        let value = (*reference).u.Count;
        if value & 1 != 0 {
            return false;
        }
        (*reference).u.Count = value + 2 * count;
        true
    })
}

unsafe fn rundown_release(reference: *mut EX_RUNDOWN_REF, count: u32) {
    // SAFETY: the API's contract.
    dispatcher::locked(|| unsafe { (*reference).u.Count -= 2 * count });
    wait::wake(reference as u32);
}

unsafe fn rundown_wait(reference: *mut EX_RUNDOWN_REF) {
    // SAFETY: the API's contract.
    dispatcher::locked(|| unsafe { (*reference).u.Count |= 1 });
    // SAFETY: the API's contract.
    wait::until(&[reference as u32], None, || unsafe { (*reference).u.Count == 1 });
}

/// Ends that ownership which the driver does not have.
unsafe fn release_resource(resource: *mut ERESOURCE, owner: u32) {
    // SAFETY: the API's contract.
    if !unsafe { resource::release(resource, owner) } {
        // RESOURCE_NOT_OWNED
        driver::bug_check(0xE3, [resource as u32, owner, 0, 0]);
    }
}

impl Ex for Janus {
    fn ExEventObjectType() -> *mut POBJECT_TYPE {
        EVENT_TYPE.address()
    }

    fn ExSemaphoreObjectType() -> *mut POBJECT_TYPE {
        SEMAPHORE_TYPE.address()
    }

    // Pool.

    unsafe fn ExAllocatePool(kind: POOL_TYPE, bytes: u32) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { allocate(kind, bytes, NO_TAG, kind.0 & RAISE_IF_ALLOCATION_FAILURE != 0) }
    }

    unsafe fn ExAllocatePoolWithTag(kind: POOL_TYPE, bytes: u32, tag: u32) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { allocate(kind, bytes, tag, kind.0 & RAISE_IF_ALLOCATION_FAILURE != 0) }
    }

    unsafe fn ExAllocatePoolWithTagPriority(kind: POOL_TYPE, bytes: u32, tag: u32, _priority: EX_POOL_PRIORITY) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { allocate(kind, bytes, tag, kind.0 & RAISE_IF_ALLOCATION_FAILURE != 0) }
    }

    unsafe fn ExAllocatePoolWithQuota(kind: POOL_TYPE, bytes: u32) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { allocate(kind, bytes, NO_TAG, kind.0 & QUOTA_FAIL_INSTEAD_OF_RAISE == 0) }
    }

    unsafe fn ExAllocatePoolWithQuotaTag(kind: POOL_TYPE, bytes: u32, tag: u32) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { allocate(kind, bytes, tag, kind.0 & QUOTA_FAIL_INSTEAD_OF_RAISE == 0) }
    }

    unsafe fn ExFreePool(block: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { free(block) };
    }

    unsafe fn ExFreePoolWithTag(block: *mut c_void, _tag: u32) {
        // SAFETY: the API's contract.
        unsafe { free(block) };
    }

    unsafe fn ExQueryPoolBlockSize(block: *mut c_void, quota_charged: *mut BOOLEAN) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            *quota_charged = 0;
            pool::size(block.cast()) as u32
        }
    }

    // Fast mutexes; the functions that change the level are the HAL's, and those of newer kernels.

    unsafe fn ExAcquireFastMutexUnsafe(mutex: *mut FAST_MUTEX) {
        // SAFETY: the API's contract.
        unsafe { fast_mutex::acquire_unsafe(mutex) };
    }

    unsafe fn ExReleaseFastMutexUnsafe(mutex: *mut FAST_MUTEX) {
        // SAFETY: the API's contract.
        unsafe { fast_mutex::release_unsafe(mutex) };
    }

    unsafe fn ExEnterCriticalRegionAndAcquireFastMutexUnsafe(mutex: *mut FAST_MUTEX) {
        apc::region(1, false);
        // SAFETY: the API's contract.
        unsafe { fast_mutex::acquire_unsafe(mutex) };
    }

    unsafe fn ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(mutex: *mut FAST_MUTEX) {
        // SAFETY: the API's contract.
        unsafe { fast_mutex::release_unsafe(mutex) };
        apc::region(-1, false);
    }

    unsafe fn ExiAcquireFastMutex(mutex: *mut FAST_MUTEX) {
        // SAFETY: the API's contract.
        unsafe { fast_mutex::acquire(mutex) };
    }

    unsafe fn ExiReleaseFastMutex(mutex: *mut FAST_MUTEX) {
        // SAFETY: the API's contract.
        unsafe { fast_mutex::release(mutex) };
    }

    unsafe fn ExiTryToAcquireFastMutex(mutex: *mut FAST_MUTEX) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { fast_mutex::try_acquire(mutex) }.into()
    }

    // Resources.

    unsafe fn ExInitializeResourceLite(resource: *mut ERESOURCE) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { resource::initialize(resource) };
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn ExReinitializeResourceLite(resource: *mut ERESOURCE) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe {
            resource::delete(resource);
            resource::initialize(resource);
        }
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn ExDeleteResourceLite(resource: *mut ERESOURCE) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { resource::delete(resource) };
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn ExAcquireResourceExclusiveLite(resource: *mut ERESOURCE, wait: BOOLEAN) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { resource::acquire_exclusive(resource, wait != 0) }.into()
    }

    unsafe fn ExAcquireResourceSharedLite(resource: *mut ERESOURCE, wait: BOOLEAN) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { resource::acquire_shared(resource, wait != 0, Sharing::Plain) }.into()
    }

    unsafe fn ExAcquireSharedStarveExclusive(resource: *mut ERESOURCE, wait: BOOLEAN) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { resource::acquire_shared(resource, wait != 0, Sharing::StarveExclusive) }.into()
    }

    unsafe fn ExAcquireSharedWaitForExclusive(resource: *mut ERESOURCE, wait: BOOLEAN) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { resource::acquire_shared(resource, wait != 0, Sharing::WaitForExclusive) }.into()
    }

    unsafe fn ExReleaseResourceLite(resource: *mut ERESOURCE) {
        // SAFETY: the API's contract.
        unsafe { release_resource(resource, resource::this_thread()) };
    }

    unsafe fn ExReleaseResourceForThreadLite(resource: *mut ERESOURCE, owner: ERESOURCE_THREAD) {
        // SAFETY: the API's contract.
        unsafe { release_resource(resource, owner) };
    }

    unsafe fn ExConvertExclusiveToSharedLite(resource: *mut ERESOURCE) {
        // SAFETY: the API's contract.
        unsafe { resource::share(resource) };
    }

    unsafe fn ExSetResourceOwnerPointer(resource: *mut ERESOURCE, owner: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { resource::rename(resource, owner as u32) };
    }

    unsafe fn ExIsResourceAcquiredExclusiveLite(resource: *mut ERESOURCE) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { resource::owned_exclusive(resource, resource::this_thread()) }.into()
    }

    unsafe fn ExIsResourceAcquiredSharedLite(resource: *mut ERESOURCE) -> u32 {
        // SAFETY: the API's contract.
        unsafe { resource::owned(resource, resource::this_thread()) }
    }

    unsafe fn ExGetExclusiveWaiterCount(resource: *mut ERESOURCE) -> u32 {
        // SAFETY: the API's contract.
        unsafe { (*resource).NumberOfExclusiveWaiters }
    }

    unsafe fn ExGetSharedWaiterCount(resource: *mut ERESOURCE) -> u32 {
        // SAFETY: the API's contract.
        unsafe { (*resource).NumberOfSharedWaiters }
    }

    unsafe fn ExDisableResourceBoostLite(_resource: *mut ERESOURCE) {}

    // Push locks.

    unsafe fn ExInitializePushLock(lock: *mut u32) {
        // SAFETY: the API's contract.
        unsafe { lock.write(0) };
    }

    unsafe fn ExfAcquirePushLockExclusive(lock: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { push_lock::acquire_exclusive(lock.cast()) };
    }

    unsafe fn ExfAcquirePushLockShared(lock: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { push_lock::acquire_shared(lock.cast()) };
    }

    unsafe fn ExfTryAcquirePushLockShared(lock: *mut c_void) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { push_lock::try_acquire_shared(lock.cast()) }.into()
    }

    unsafe fn ExfReleasePushLock(lock: *mut c_void, _unused: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { push_lock::release(lock.cast()) };
    }

    unsafe fn ExfReleasePushLockExclusive(lock: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { push_lock::release(lock.cast()) };
    }

    unsafe fn ExfReleasePushLockShared(lock: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { push_lock::release(lock.cast()) };
    }

    // Look-aside lists.

    unsafe fn ExInitializeNPagedLookasideList(
        list: *mut NPAGED_LOOKASIDE_LIST,
        allocate: PALLOCATE_FUNCTION,
        free: PFREE_FUNCTION,
        flags: u32,
        size: u32,
        tag: u32,
        _depth: u16,
    ) {
        // SAFETY: the API's contract.
        unsafe { lookaside::initialize(&raw mut (*list).L, (allocate, free), POOL_TYPE(POOL_TYPE::NonPagedPool.0 | flags), size, tag) };
    }

    unsafe fn ExDeleteNPagedLookasideList(list: *mut NPAGED_LOOKASIDE_LIST) {
        // SAFETY: the API's contract.
        unsafe { lookaside::delete(&raw mut (*list).L) };
    }

    unsafe fn ExInitializePagedLookasideList(
        list: *mut PAGED_LOOKASIDE_LIST,
        allocate: PALLOCATE_FUNCTION,
        free: PFREE_FUNCTION,
        flags: u32,
        size: u32,
        tag: u32,
        _depth: u16,
    ) {
        // SAFETY: the API's contract.
        unsafe { lookaside::initialize(&raw mut (*list).L, (allocate, free), POOL_TYPE(POOL_TYPE::PagedPool.0 | flags), size, tag) };
    }

    unsafe fn ExDeletePagedLookasideList(list: *mut PAGED_LOOKASIDE_LIST) {
        // SAFETY: the API's contract.
        unsafe { lookaside::delete(&raw mut (*list).L) };
    }

    unsafe fn ExAllocateFromPagedLookasideList(list: *mut PAGED_LOOKASIDE_LIST) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { lookaside::allocate(&raw mut (*list).L) }
    }

    unsafe fn ExFreeToPagedLookasideList(list: *mut PAGED_LOOKASIDE_LIST, block: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { lookaside::free(&raw mut (*list).L, block) };
    }

    // Work items.

    unsafe fn ExQueueWorkItem(item: *mut WORK_QUEUE_ITEM, _queue: WORK_QUEUE_TYPE) {
        // SAFETY: the API's contract.
        unsafe {
            driver::register((*item).WorkerRoutine.0, "ExQueueWorkItem");
            work::queue_item(item);
        }
    }

    // Callback objects.

    unsafe fn ExCreateCallback(
        callback: *mut PCALLBACK_OBJECT,
        attributes: *mut OBJECT_ATTRIBUTES,
        create: BOOLEAN,
        several: BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: the API's contract.
        let made = unsafe { object::path_of(attributes) }.and_then(|name| callback_object::create(&name, create != 0, several != 0));
        match made {
            Ok(body) => {
                // SAFETY: the API's contract.
                unsafe { *callback = body as PCALLBACK_OBJECT };
                NTSTATUS::STATUS_SUCCESS
            }
            Err(status) => status,
        }
    }

    unsafe fn ExRegisterCallback(callback: PCALLBACK_OBJECT, function: CALLBACK_FUNCTION, context: *mut c_void) -> *mut c_void {
        callback_object::register(callback as u32, function, context as u32) as *mut c_void
    }

    unsafe fn ExUnregisterCallback(registration: *mut c_void) {
        callback_object::unregister(registration as u32);
    }

    unsafe fn ExNotifyCallback(callback: PCALLBACK_OBJECT, argument1: *mut c_void, argument2: *mut c_void) {
        callback_object::notify(callback as u32, argument1 as u32, argument2 as u32);
    }

    // Rundown protection.

    unsafe fn ExInitializeRundownProtection(reference: *mut EX_RUNDOWN_REF) {
        // SAFETY: the API's contract.
        unsafe { (*reference).u.Count = 0 };
    }

    unsafe fn ExReInitializeRundownProtection(reference: *mut EX_RUNDOWN_REF) {
        // SAFETY: the API's contract.
        unsafe { (*reference).u.Count = 0 };
    }

    unsafe fn ExAcquireRundownProtection(reference: *mut EX_RUNDOWN_REF) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { rundown_acquire(reference, 1) }.into()
    }

    unsafe fn ExAcquireRundownProtectionEx(reference: *mut EX_RUNDOWN_REF, count: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { rundown_acquire(reference, count) }.into()
    }

    unsafe fn ExReleaseRundownProtection(reference: *mut EX_RUNDOWN_REF) {
        // SAFETY: the API's contract.
        unsafe { rundown_release(reference, 1) };
    }

    unsafe fn ExReleaseRundownProtectionEx(reference: *mut EX_RUNDOWN_REF, count: u32) {
        // SAFETY: the API's contract.
        unsafe { rundown_release(reference, count) };
    }

    unsafe fn ExWaitForRundownProtectionRelease(reference: *mut EX_RUNDOWN_REF) {
        // SAFETY: the API's contract.
        unsafe { rundown_wait(reference) };
    }

    unsafe fn ExRundownCompleted(reference: *mut EX_RUNDOWN_REF) {
        // SAFETY: the API's contract.
        unsafe { (*reference).u.Count = 1 };
    }

    // On one processor the cache-aware kind is the plain one.

    unsafe fn ExSizeOfRundownProtectionCacheAware() -> u32 {
        size_of::<EX_RUNDOWN_REF>() as u32
    }

    unsafe fn ExInitializeRundownProtectionCacheAware(reference: PEX_RUNDOWN_REF_CACHE_AWARE, _size: u32) {
        // SAFETY: the API's contract.
        unsafe { Self::ExInitializeRundownProtection(reference.cast()) };
    }

    unsafe fn ExReInitializeRundownProtectionCacheAware(reference: PEX_RUNDOWN_REF_CACHE_AWARE) {
        // SAFETY: the API's contract.
        unsafe { Self::ExInitializeRundownProtection(reference.cast()) };
    }

    unsafe fn ExAcquireRundownProtectionCacheAware(reference: PEX_RUNDOWN_REF_CACHE_AWARE) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { rundown_acquire(reference.cast(), 1) }.into()
    }

    unsafe fn ExReleaseRundownProtectionCacheAware(reference: PEX_RUNDOWN_REF_CACHE_AWARE) {
        // SAFETY: the API's contract.
        unsafe { rundown_release(reference.cast(), 1) };
    }

    unsafe fn ExWaitForRundownProtectionReleaseCacheAware(reference: PEX_RUNDOWN_REF_CACHE_AWARE) {
        // SAFETY: the API's contract.
        unsafe { rundown_wait(reference.cast()) };
    }

    unsafe fn ExAcquireRundownProtectionCacheAwareEx(reference: PEX_RUNDOWN_REF_CACHE_AWARE, count: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { rundown_acquire(reference.cast(), count) }.into()
    }

    unsafe fn ExReleaseRundownProtectionCacheAwareEx(reference: PEX_RUNDOWN_REF_CACHE_AWARE, count: u32) {
        // SAFETY: the API's contract.
        unsafe { rundown_release(reference.cast(), count) };
    }

    unsafe fn ExRundownCompletedCacheAware(reference: PEX_RUNDOWN_REF_CACHE_AWARE) {
        // SAFETY: the API's contract.
        unsafe { Self::ExRundownCompleted(reference.cast()) };
    }

    unsafe fn ExAllocateCacheAwareRundownProtection(kind: POOL_TYPE, tag: u32) -> PEX_RUNDOWN_REF_CACHE_AWARE {
        // SAFETY: the API's contract.
        unsafe {
            let reference = allocate(kind, size_of::<EX_RUNDOWN_REF>() as u32, tag, false).cast::<EX_RUNDOWN_REF>();
            if !reference.is_null() {
                Self::ExInitializeRundownProtection(reference);
            }
            reference.cast()
        }
    }

    unsafe fn ExFreeCacheAwareRundownProtection(reference: PEX_RUNDOWN_REF_CACHE_AWARE) {
        // SAFETY: the API's contract.
        unsafe { free(reference.cast()) };
    }

    // Raising, time, the processor, identity.

    unsafe fn ExRaiseAccessViolation() {
        // SAFETY: the thunk holds nothing.
        unsafe { raise_status(NTSTATUS::STATUS_ACCESS_VIOLATION) }
    }

    unsafe fn ExRaiseDatatypeMisalignment() {
        // SAFETY: the thunk holds nothing.
        unsafe { raise_status(NTSTATUS::STATUS_DATATYPE_MISALIGNMENT) }
    }

    unsafe fn ExGetPreviousMode() -> KPROCESSOR_MODE {
        KPROCESSOR_MODE::KernelMode
    }

    unsafe fn ExSystemTimeToLocalTime(system: *mut LARGE_INTEGER, local: *mut LARGE_INTEGER) {
        // The machine's clock is taken as it is: there is no zone between the two.
        // SAFETY: the API's contract.
        unsafe { local.write_unaligned(system.read_unaligned()) };
    }

    unsafe fn ExLocalTimeToSystemTime(local: *mut LARGE_INTEGER, system: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { system.write_unaligned(local.read_unaligned()) };
    }

    unsafe fn ExSetTimerResolution(_desired: u32, _set: BOOLEAN) -> u32 {
        clock::TICK
    }

    unsafe fn ExIsProcessorFeaturePresent(_feature: u32) -> BOOLEAN {
        // What the host saves of a thread's state does not go beyond the plain processor.
        0
    }

    unsafe fn ExVerifySuite(_suite: SUITE_TYPE) -> BOOLEAN {
        0
    }

    unsafe fn ExGetCurrentProcessorCpuUsage(usage: *mut u32) {
        // SAFETY: the API's contract.
        unsafe { *usage = 0 };
    }

    unsafe fn ExGetCurrentProcessorCounts(idle: *mut u32, total: *mut u32, index: *mut u32) {
        // SAFETY: the API's contract.
        unsafe {
            *idle = 0;
            *total = clock::ticks() as u32;
            *index = 0;
        }
    }

    unsafe fn ExUuidCreate(uuid: *mut GUID) -> NTSTATUS {
        /// 100 ns units from the Gregorian reform, where UUIDs begin to count, to 1601.
        const EPOCH: i64 = 5_748_192_000_000_000;
        let time = (clock::system_time() + EPOCH) as u64;
        // The node is random in the sense of the standard: its multicast bit is set.
        let seed = (irql::current() as u64 + clock::interrupt_time()).wrapping_mul(0x5851_F42D_4C95_7F2D).to_le_bytes();
        // SAFETY: the API's contract.
        unsafe {
            uuid.write_unaligned(GUID {
                Data1: time as u32,
                Data2: (time >> 32) as u16,
                Data3: ((time >> 48) as u16 & 0x0FFF) | 0x1000,
                Data4: [seed[0] & 0x3F | 0x80, seed[1], seed[2] | 1, seed[3], seed[4], seed[5], seed[6], seed[7]],
            });
        }
        NTSTATUS::STATUS_SUCCESS
    }

    // Zones.

    unsafe fn ExInitializeZone(zone: *mut ZONE_HEADER, block_size: u32, segment: *mut c_void, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        suits(unsafe { zone::initialize(zone, block_size, segment as u32, bytes) })
    }

    unsafe fn ExExtendZone(zone: *mut ZONE_HEADER, segment: *mut c_void, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        suits(unsafe { zone::extend(zone, segment as u32, bytes) })
    }
}
