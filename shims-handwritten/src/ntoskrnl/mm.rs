//! Memory manager: device memory, contiguous memory, descriptor lists. All memory is present, locked and mapped for everybody.

use crate::exceptions::raise_status;
use crate::{Janus, driver, mdl, memory, pool, unicode};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::Mm;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Flags of an MDL.
const MAPPED_TO_SYSTEM_VA: i16 = 0x0001;
const PAGES_LOCKED: i16 = 0x0002;
const SOURCE_IS_NONPAGED_POOL: i16 = 0x0004;
const WRITE_OPERATION: i16 = 0x0080;

const PAGE: u32 = 4096;
/// The NT values of a 2 GiB split: drivers compare addresses with them.
static HIGHEST_USER_ADDRESS: Global<*mut c_void> = Global::new(0x7FFE_FFFF as *mut c_void);
static USER_PROBE_ADDRESS: Global<u32> = Global::new(0x7FFF_0000);
static SYSTEM_RANGE_START: Global<*mut c_void> = Global::new(0x8000_0000 as *mut c_void);
static PHYSICAL_64: Global<BOOLEAN> = Global::new(0);

fn address(mdl: &MDL) -> u32 {
    mdl.StartVa as u32 + mdl.ByteOffset
}

/// Raises for memory that is misaligned or not there.
unsafe fn probe(at: *mut c_void, length: u32, alignment: u32, write: bool) {
    if length == 0 {
        return;
    }
    if alignment > 1 && !(at as u32).is_multiple_of(alignment) {
        // SAFETY: the thunk holds nothing.
        unsafe { raise_status(NTSTATUS::STATUS_DATATYPE_MISALIGNMENT) };
    }
    if (at as u32).checked_add(length).is_none() || !host().accessible(at as u32, length, write) {
        // SAFETY: the thunk holds nothing.
        unsafe { raise_status(NTSTATUS::STATUS_ACCESS_VIOLATION) };
    }
}

impl Mm for Janus {
    fn MmHighestUserAddress() -> *mut *mut c_void {
        HIGHEST_USER_ADDRESS.as_ptr()
    }

    fn MmUserProbeAddress() -> *mut u32 {
        USER_PROBE_ADDRESS.as_ptr()
    }

    fn MmSystemRangeStart() -> *mut *mut c_void {
        SYSTEM_RANGE_START.as_ptr()
    }

    fn Mm64BitPhysicalAddress() -> *mut BOOLEAN {
        PHYSICAL_64.as_ptr()
    }

    unsafe fn MmMapIoSpace(physical: PHYSICAL_ADDRESS, bytes: u32, _cache: MEMORY_CACHING_TYPE) -> *mut c_void {
        memory::map(physical as u64, bytes).unwrap_or(0) as *mut c_void
    }

    unsafe fn MmUnmapIoSpace(_base: *mut c_void, _bytes: u32) {
        // Views stay, for whoever maps the same memory again.
    }

    unsafe fn MmMapVideoDisplay(physical: PHYSICAL_ADDRESS, bytes: u32, _cache: MEMORY_CACHING_TYPE) -> *mut c_void {
        memory::map(physical as u64, bytes).unwrap_or(0) as *mut c_void
    }

    unsafe fn MmUnmapVideoDisplay(_base: *mut c_void, _bytes: u32) {}

    unsafe fn MmGetPhysicalAddress(base: *mut c_void) -> PHYSICAL_ADDRESS {
        host().physical(base as u32).unwrap_or(0).into()
    }

    unsafe fn MmIsAddressValid(at: *mut c_void) -> BOOLEAN {
        host().accessible(at as u32, 1, false).into()
    }

    unsafe fn MmIsNonPagedSystemAddressValid(at: *mut c_void) -> BOOLEAN {
        host().accessible(at as u32, 1, false).into()
    }

    unsafe fn MmAllocateContiguousMemory(bytes: u32, highest: PHYSICAL_ADDRESS) -> *mut c_void {
        memory::allocate_contiguous(bytes, highest as u64, 0) as *mut c_void
    }

    unsafe fn MmAllocateContiguousMemorySpecifyCache(
        bytes: u32,
        _lowest: PHYSICAL_ADDRESS,
        highest: PHYSICAL_ADDRESS,
        boundary: PHYSICAL_ADDRESS,
        _cache: MEMORY_CACHING_TYPE,
    ) -> *mut c_void {
        memory::allocate_contiguous(bytes, highest as u64, boundary as u64) as *mut c_void
    }

    unsafe fn MmFreeContiguousMemory(base: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { memory::free_contiguous(base as u32) };
    }

    unsafe fn MmFreeContiguousMemorySpecifyCache(base: *mut c_void, _bytes: u32, _cache: MEMORY_CACHING_TYPE) {
        // SAFETY: the API's contract.
        unsafe { memory::free_contiguous(base as u32) };
    }

    unsafe fn MmAllocateNonCachedMemory(bytes: u32) -> *mut c_void {
        // Caches are coherent on this architecture; what matters is that it is whole pages.
        pool::allocate((bytes.max(1)).next_multiple_of(PAGE) as usize).cast()
    }

    unsafe fn MmFreeNonCachedMemory(base: *mut c_void, _bytes: u32) {
        // SAFETY: the API's contract.
        unsafe { pool::free(base.cast()) };
    }

    unsafe fn MmSizeOfMdl(base: *mut c_void, length: u32) -> u32 {
        mdl::size(base as u32, length)
    }

    unsafe fn MmCreateMdl(given: *mut MDL, base: *mut c_void, length: u32) -> *mut MDL {
        if given.is_null() {
            return mdl::allocate(base as u32, length);
        }
        // SAFETY: the API's contract.
        unsafe { mdl::initialize(given, base as u32, length) };
        given
    }

    unsafe fn MmBuildMdlForNonPagedPool(list: *mut MDL) {
        // SAFETY: the API's contract.
        unsafe { mdl::build(list) };
    }

    unsafe fn MmProbeAndLockPages(list: *mut MDL, _mode: KPROCESSOR_MODE, operation: LOCK_OPERATION) {
        let write = operation != LOCK_OPERATION::IoReadAccess;
        // SAFETY: the API's contract. What `build` says of the pool is not so for memory that is only locked.
        unsafe {
            probe(address(&*list) as *mut c_void, (*list).ByteCount, 1, write);
            let flags = (*list).MdlFlags;
            mdl::build(list);
            (*list).MdlFlags = flags | PAGES_LOCKED | if write { WRITE_OPERATION } else { 0 };
        }
    }

    unsafe fn MmProbeAndLockProcessPages(list: *mut MDL, _process: PEPROCESS, mode: KPROCESSOR_MODE, operation: LOCK_OPERATION) {
        // SAFETY: the API's contract.
        unsafe { Self::MmProbeAndLockPages(list, mode, operation) };
    }

    unsafe fn MmUnlockPages(list: *mut MDL) {
        // SAFETY: the API's contract.
        unsafe { (*list).MdlFlags &= !(PAGES_LOCKED | MAPPED_TO_SYSTEM_VA | WRITE_OPERATION) };
    }

    unsafe fn MmMapLockedPages(list: *mut MDL, _mode: KPROCESSOR_MODE) -> *mut c_void {
        // SAFETY: the API's contract.
        let list = unsafe { &mut *list };
        if list.MdlFlags & (MAPPED_TO_SYSTEM_VA | SOURCE_IS_NONPAGED_POOL) == 0 {
            list.MappedSystemVa = address(list) as *mut c_void;
            list.MdlFlags |= MAPPED_TO_SYSTEM_VA;
        }
        list.MappedSystemVa
    }

    unsafe fn MmMapLockedPagesSpecifyCache(
        list: *mut MDL,
        mode: KPROCESSOR_MODE,
        _cache: MEMORY_CACHING_TYPE,
        _base: *mut c_void,
        _bug_check: u32,
        _priority: MM_PAGE_PRIORITY,
    ) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { Self::MmMapLockedPages(list, mode) }
    }

    unsafe fn MmUnmapLockedPages(_base: *mut c_void, list: *mut MDL) {
        // SAFETY: the API's contract.
        unsafe { (*list).MdlFlags &= !MAPPED_TO_SYSTEM_VA };
    }

    unsafe fn MmAllocatePagesForMdl(_low: PHYSICAL_ADDRESS, high: PHYSICAL_ADDRESS, _skip: PHYSICAL_ADDRESS, bytes: u32) -> *mut MDL {
        let bytes = bytes.next_multiple_of(PAGE);
        // Without a limit any pages do; with one they are taken in one piece.
        let contiguous = high as u64 <= u64::from(u32::MAX);
        let limit = if contiguous { u32::try_from(high as u64 + 1).unwrap_or(0) } else { 0 };
        let Some(pages) = host().allocate_pages(bytes / PAGE, contiguous && limit != 0, limit) else { return core::ptr::null_mut() };
        let list = mdl::allocate(pages.linear, bytes);
        if list.is_null() {
            host().free_pages(pages.linear);
            return list;
        }
        // SAFETY: just made.
        unsafe {
            mdl::build(list);
            (*list).MdlFlags = PAGES_LOCKED;
        }
        list
    }

    unsafe fn MmAllocatePagesForMdlEx(
        low: PHYSICAL_ADDRESS,
        high: PHYSICAL_ADDRESS,
        skip: PHYSICAL_ADDRESS,
        bytes: u32,
        _cache: MEMORY_CACHING_TYPE,
        _flags: u32,
    ) -> *mut MDL {
        // SAFETY: the API's contract.
        unsafe { Self::MmAllocatePagesForMdl(low, high, skip, bytes) }
    }

    unsafe fn MmFreePagesFromMdl(list: *mut MDL) {
        // SAFETY: the API's contract: the pages go, the list stays the driver's.
        unsafe {
            host().free_pages((*list).StartVa as u32);
            (*list).MdlFlags &= !PAGES_LOCKED;
        }
    }

    unsafe fn MmAdvanceMdl(list: *mut MDL, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        let list = unsafe { &mut *list };
        if bytes > list.ByteCount {
            return NTSTATUS::STATUS_INVALID_PARAMETER_2;
        }
        let offset = list.ByteOffset + bytes;
        let pages = (offset / PAGE) as usize;
        let left = mdl::pages(list.ByteOffset, list.ByteCount) as usize - pages;
        // SAFETY: the page numbers lie behind the list.
        unsafe {
            let frames = core::ptr::from_mut(list).add(1).cast::<u32>();
            core::ptr::copy(frames.add(pages), frames, left);
        }
        list.StartVa = (list.StartVa as u32 + pages as u32 * PAGE) as *mut c_void;
        list.ByteOffset = offset % PAGE;
        list.ByteCount -= bytes;
        if !list.MappedSystemVa.is_null() {
            list.MappedSystemVa = (list.MappedSystemVa as u32 + bytes) as *mut c_void;
        }
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn MmProtectMdlSystemAddress(_list: *mut MDL, _protect: u32) -> NTSTATUS {
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn MmGetSystemRoutineAddress(name: *mut UNICODE_STRING) -> *mut c_void {
        // SAFETY: the API's contract.
        driver::system_routine(&unsafe { unicode::text(name) }) as *mut c_void
    }

    unsafe fn MmQuerySystemSize() -> MM_SYSTEMSIZE {
        MM_SYSTEMSIZE::MmSmallSystem
    }

    unsafe fn MmIsThisAnNtAsSystem() -> BOOLEAN {
        0
    }

    unsafe fn MmIsDriverVerifying(_object: *mut DRIVER_OBJECT) -> LOGICAL {
        0
    }

    unsafe fn MmIsDriverVerifyingByAddress(_at: *mut c_void) -> LOGICAL {
        0
    }

    unsafe fn MmIsVerifierEnabled(flags: *mut u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { *flags = 0 };
        NTSTATUS::STATUS_NOT_SUPPORTED
    }

    // Nothing is paged: sections are locked from the start, and the handle is the address.

    unsafe fn MmLockPagableDataSection(at: *mut c_void) -> *mut c_void {
        at
    }

    unsafe fn MmLockPagableImageSection(at: *mut c_void) -> *mut c_void {
        at
    }

    unsafe fn MmLockPagableSectionByHandle(_section: *mut c_void) {}

    unsafe fn MmUnlockPagableImageSection(_section: *mut c_void) {}

    unsafe fn MmPageEntireDriver(at: *mut c_void) -> *mut c_void {
        let base = driver::with(driver::at(at as u32), |d| d.base);
        base.unwrap_or(0) as *mut c_void
    }

    unsafe fn MmResetDriverPaging(_at: *mut c_void) {}

    unsafe fn MmSecureVirtualMemory(at: *mut c_void, _size: u32, _mode: u32) -> HANDLE {
        at
    }

    unsafe fn MmUnsecureVirtualMemory(_handle: HANDLE) {}

    unsafe fn ProbeForRead(at: *mut c_void, length: u32, alignment: u32) {
        // SAFETY: the API's contract.
        unsafe { probe(at, length, alignment, false) };
    }

    unsafe fn ProbeForWrite(at: *mut c_void, length: u32, alignment: u32) {
        // SAFETY: the API's contract.
        unsafe { probe(at, length, alignment, true) };
    }
}
