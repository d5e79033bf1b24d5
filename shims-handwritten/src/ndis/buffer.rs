//! NDIS buffers: memory descriptor lists under another name. Pools of them are a formality, as on NT.

use crate::{Janus, mdl};
use core::ffi::c_void;
use janus_abi::nt::ndis::Buffer;
use janus_abi::types::*;

/// What a pool's handle is: not NULL.
const POOL: NDIS_HANDLE = 1 as NDIS_HANDLE;

/// A buffer that describes `length` bytes from `address`; NULL when there is no memory for it.
pub(super) fn describe(address: u32, length: u32) -> *mut MDL {
    let list = mdl::allocate(address, length);
    if !list.is_null() {
        // SAFETY: a list for that memory, which is present.
        unsafe { mdl::build(list) };
    }
    list
}

/// Where a buffer lies, and its bytes.
///
/// # Safety
/// A buffer.
pub(super) unsafe fn range(buffer: *mut MDL) -> (u32, u32) {
    // SAFETY: the caller's promise; whatever is here is mapped where it is.
    unsafe { ((*buffer).StartVa as u32 + (*buffer).ByteOffset, (*buffer).ByteCount) }
}

/// The bytes of a chain of buffers, from `offset`, at most `length`, piece by piece.
///
/// # Safety
/// A chain of buffers, or NULL.
pub(super) unsafe fn pieces(mut buffer: *mut MDL, mut offset: u32, mut length: u32, mut f: impl FnMut(*mut u8, usize)) -> u32 {
    let mut done = 0;
    while !buffer.is_null() && length > 0 {
        // SAFETY: the caller's promise.
        let (address, bytes) = unsafe { range(buffer) };
        let skip = offset.min(bytes);
        let take = (bytes - skip).min(length);
        if take > 0 {
            f((address + skip) as *mut u8, take as usize);
        }
        offset -= skip;
        length -= take;
        done += take;
        // SAFETY: as above.
        buffer = unsafe { (*buffer).Next };
    }
    done
}

unsafe fn query(buffer: *mut MDL, address: *mut *mut c_void, length: *mut u32) {
    // SAFETY: the driver's buffer and out parameters.
    unsafe {
        let (at, bytes) = range(buffer);
        if !address.is_null() {
            address.write(at as *mut c_void);
        }
        length.write(bytes);
    }
}

impl Buffer for Janus {
    unsafe fn NdisAllocateBufferPool(status: *mut NDIS_STATUS, pool: *mut NDIS_HANDLE, _count: u32) {
        // SAFETY: the driver's out parameters.
        unsafe {
            pool.write(POOL);
            status.write(NDIS_STATUS::NDIS_STATUS_SUCCESS);
        }
    }

    unsafe fn NdisFreeBufferPool(_: NDIS_HANDLE) {}

    unsafe fn NdisAllocateBuffer(status: *mut NDIS_STATUS, buffer: *mut *mut MDL, _: NDIS_HANDLE, address: *mut c_void, length: u32) {
        let list = describe(address as u32, length);
        // SAFETY: the driver's out parameters.
        unsafe {
            buffer.write(list);
            status.write(if list.is_null() { NDIS_STATUS::NDIS_STATUS_RESOURCES } else { NDIS_STATUS::NDIS_STATUS_SUCCESS });
        }
    }

    unsafe fn NdisFreeBuffer(buffer: *mut MDL) {
        // SAFETY: the driver's buffer, allocated here.
        unsafe { mdl::free(buffer) };
    }

    unsafe fn NdisCopyBuffer(
        status: *mut NDIS_STATUS,
        buffer: *mut *mut MDL,
        _: NDIS_HANDLE,
        source: *mut c_void,
        offset: u32,
        length: u32,
    ) {
        // SAFETY: the driver's buffer and out parameters.
        unsafe {
            let (address, _) = range(source.cast());
            let list = describe(address + offset, length);
            buffer.write(list);
            status.write(if list.is_null() { NDIS_STATUS::NDIS_STATUS_RESOURCES } else { NDIS_STATUS::NDIS_STATUS_SUCCESS });
        }
    }

    unsafe fn NdisQueryBuffer(buffer: *mut MDL, address: *mut *mut c_void, length: *mut u32) {
        // SAFETY: the driver's buffer and out parameters.
        unsafe { query(buffer, address, length) };
    }

    unsafe fn NdisQueryBufferSafe(buffer: *mut MDL, address: *mut *mut c_void, length: *mut u32, _priority: MM_PAGE_PRIORITY) {
        // SAFETY: the driver's buffer and out parameters.
        unsafe { query(buffer, address, length) };
    }

    unsafe fn NdisQueryBufferOffset(buffer: *mut MDL, offset: *mut u32, length: *mut u32) {
        // SAFETY: the driver's buffer and out parameters.
        unsafe {
            offset.write((*buffer).ByteOffset);
            length.write((*buffer).ByteCount);
        }
    }

    unsafe fn NdisBufferLength(buffer: *mut MDL) -> u32 {
        // SAFETY: the driver's buffer.
        unsafe { (*buffer).ByteCount }
    }

    unsafe fn NdisBufferVirtualAddress(buffer: *mut MDL) -> *mut c_void {
        // SAFETY: the driver's buffer.
        unsafe { range(buffer).0 as *mut c_void }
    }

    unsafe fn NdisAdjustBufferLength(buffer: *mut MDL, length: u32) {
        // SAFETY: the driver's buffer.
        unsafe { (*buffer).ByteCount = length };
    }

    unsafe fn NdisGetBufferPhysicalArraySize(buffer: *mut MDL, size: *mut u32) {
        // SAFETY: the driver's buffer and out parameter.
        unsafe { size.write(span(buffer)) };
    }

    unsafe fn NDIS_BUFFER_TO_SPAN_PAGES(buffer: *mut MDL) -> u32 {
        // SAFETY: the driver's buffer.
        unsafe { span(buffer) }
    }
}

/// Pages that a buffer touches, at least one.
unsafe fn span(buffer: *mut MDL) -> u32 {
    // SAFETY: the caller's buffer.
    unsafe { mdl::pages((*buffer).ByteOffset, (*buffer).ByteCount).max(1) }
}
