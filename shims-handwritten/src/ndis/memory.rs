//! Memory: the pool, shared memory, map registers, scatter/gather lists.
//!
//! Bus addresses are physical addresses and devices reach all of them, so a map register is a number that costs nothing.

use super::adapter;
use super::buffer;
use crate::irql;
use crate::{Janus, pool};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::nt::ndis::Memory;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

const PAGE: u32 = 4096;
/// Alignment that shared memory should have at least: a cache line of the processors of the time.
const CACHE_LINE: u32 = 32;
/// Map registers that a bus offers: as many as anybody asks for.
const MAP_REGISTERS: u32 = 64;

/// Contiguous pieces of `length` bytes from `address`.
pub(super) fn physical_pieces(address: u32, length: u32, mut f: impl FnMut(u64, u32)) {
    let mut piece: Option<(u32, u32)> = None;
    let (mut at, end) = (address, address.wrapping_add(length));
    while at != end {
        let take = (PAGE - at % PAGE).min(end - at);
        let physical = host().physical(at).unwrap_or(0);
        piece = match piece {
            Some((start, bytes)) if start + bytes == physical => Some((start, bytes + take)),
            Some((start, bytes)) => {
                f(u64::from(start), bytes);
                Some((physical, take))
            }
            None => Some((physical, take)),
        };
        at += take;
    }
    if let Some((start, bytes)) = piece {
        f(u64::from(start), bytes);
    }
}

/// The scatter/gather list of a chain of buffers; NULL when there is no memory for it. [`pool::free`] ends it.
///
/// # Safety
/// A chain of buffers.
pub(super) unsafe fn scatter_gather(head: *mut MDL) -> *mut SCATTER_GATHER_LIST {
    let mut pieces: Vec<(u64, u32)> = Vec::new();
    // SAFETY: the caller's promise.
    unsafe { buffer::pieces(head, 0, u32::MAX, |at, n| physical_pieces(at as u32, n as u32, |p, n| pieces.push((p, n)))) };
    let header = core::mem::offset_of!(SCATTER_GATHER_LIST, Elements);
    let list = pool::allocate_zeroed(header + pieces.len().max(1) * size_of::<SCATTER_GATHER_ELEMENT>()).cast::<SCATTER_GATHER_LIST>();
    if !list.is_null() {
        // SAFETY: the block is as large as its elements need.
        unsafe {
            (*list).NumberOfElements = pieces.len() as u32;
            let first = (&raw mut (*list).Elements).cast::<SCATTER_GATHER_ELEMENT>();
            for (n, (address, length)) in pieces.iter().enumerate() {
                first.add(n).write(SCATTER_GATHER_ELEMENT { Address: *address as i64, Length: *length, Reserved: 0 });
            }
        }
    }
    list
}

/// Pages that drivers took as whole pages: linear addresses.
static PAGES: Global<Vec<u32>> = Global::new(Vec::new());

/// Contiguous pages below `limit` when it is not 0.
fn take_pages(length: u32, limit: u32) -> Option<janus_runtime::host::Pages> {
    let pages = host().allocate_pages(length.max(1).div_ceil(PAGE), true, limit)?;
    PAGES.with(|p| p.push(pages.linear));
    Some(pages)
}

/// Gives such pages back; false when they are none.
fn give_pages(linear: u32) -> bool {
    let known = PAGES.with(|p| p.iter().position(|l| *l == linear).map(|n| p.swap_remove(n))).is_some();
    if known {
        host().free_pages(linear);
    }
    known
}

impl Memory for Janus {
    unsafe fn NdisAllocateMemory(address: *mut *mut c_void, length: u32, flags: u32, highest: PHYSICAL_ADDRESS) -> NDIS_STATUS {
        let block = if flags & (NDIS_MEMORY_CONTIGUOUS | NDIS_MEMORY_NONCACHED) != 0 && irql::current() == irql::PASSIVE {
            // All ones: anywhere.
            let limit = u32::try_from(highest).ok().filter(|h| *h != u32::MAX).map_or(0, |h| h.saturating_add(1));
            take_pages(length, limit).map_or(core::ptr::null_mut(), |p| p.linear as *mut u8)
        } else {
            pool::allocate(length as usize)
        };
        // SAFETY: the driver's out parameter.
        unsafe { address.write(block.cast()) };
        if block.is_null() { NDIS_STATUS::NDIS_STATUS_RESOURCES } else { NDIS_STATUS::NDIS_STATUS_SUCCESS }
    }

    unsafe fn NdisAllocateMemoryWithTag(address: *mut *mut c_void, length: u32, _tag: u32) -> NDIS_STATUS {
        let block = pool::allocate(length as usize);
        // SAFETY: the driver's out parameter.
        unsafe { address.write(block.cast()) };
        if block.is_null() { NDIS_STATUS::NDIS_STATUS_RESOURCES } else { NDIS_STATUS::NDIS_STATUS_SUCCESS }
    }

    unsafe fn NdisFreeMemory(address: *mut c_void, _length: u32, _flags: u32) {
        // Where it came from is known better here than from the flags.
        if !give_pages(address as u32) {
            // SAFETY: the driver's block.
            unsafe { pool::free(address.cast()) };
        }
    }

    unsafe fn NdisFreeMemoryWithTag(address: *mut c_void, _tag: u32) {
        // SAFETY: the driver's block.
        unsafe { pool::free(address.cast()) };
    }

    unsafe fn NdisMAllocateSharedMemory(
        handle: NDIS_HANDLE,
        length: u32,
        _cached: BOOLEAN,
        address: *mut *mut c_void,
        physical: *mut PHYSICAL_ADDRESS,
    ) {
        let pages = adapter::of(handle).and_then(|_| take_pages(length, 0));
        // SAFETY: the driver's out parameters.
        unsafe {
            address.write(pages.map_or(0, |p| p.linear) as *mut c_void);
            physical.write_unaligned(pages.map_or(0, |p| i64::from(p.physical)));
        }
    }

    unsafe fn NdisMAllocateSharedMemoryAsync(handle: NDIS_HANDLE, length: u32, _cached: BOOLEAN, context: *mut c_void) -> NDIS_STATUS {
        let Some(adapter) = adapter::of(handle).filter(|a| !a.miniport.routines.AllocateCompleteHandler.is_null()) else {
            return NDIS_STATUS::NDIS_STATUS_FAILURE;
        };
        let context = context as u32;
        super::synchronise::at_passive(alloc::boxed::Box::new(move || {
            let pages = take_pages(length, 0);
            let mut physical = pages.map_or(0, |p| i64::from(p.physical));
            let linear = pages.map_or(0, |p| p.linear);
            irql::at(irql::DISPATCH, || {
                let routine = adapter.miniport.routines.AllocateCompleteHandler;
                // SAFETY: the miniport's routine, its own contexts, a number of ours. When its driver is stopped there is nobody to tell.
                let _ =
                    unsafe { routine.call(adapter.context(), linear as *mut c_void, &raw mut physical, length, context as *mut c_void) };
            });
        }));
        NDIS_STATUS::NDIS_STATUS_PENDING
    }

    unsafe fn NdisMFreeSharedMemory(_: NDIS_HANDLE, _length: u32, _cached: BOOLEAN, address: *mut c_void, _physical: PHYSICAL_ADDRESS) {
        give_pages(address as u32);
    }

    // The processors keep caches and bus masters in step.
    unsafe fn NdisUpdateSharedMemory(_: NDIS_HANDLE, _length: u32, _address: *mut c_void, _physical: PHYSICAL_ADDRESS) {}

    unsafe fn NdisGetSharedDataAlignment() -> u32 {
        CACHE_LINE
    }

    unsafe fn NdisMAllocateMapRegisters(handle: NDIS_HANDLE, _channel: u32, _size: u8, _count: u32, _largest: u32) -> NDIS_STATUS {
        if adapter::of(handle).is_some() { NDIS_STATUS::NDIS_STATUS_SUCCESS } else { NDIS_STATUS::NDIS_STATUS_FAILURE }
    }

    unsafe fn NdisMFreeMapRegisters(_: NDIS_HANDLE) {}

    unsafe fn NdisMStartBufferPhysicalMapping(
        _: NDIS_HANDLE,
        list: *mut MDL,
        _register: u32,
        _write: BOOLEAN,
        array: *mut c_void,
        size: *mut u32,
    ) {
        let mut count = 0;
        // SAFETY: the driver's buffer; its array has a unit for every page that the buffer touches; its out parameter.
        unsafe {
            let (address, length) = buffer::range(list);
            physical_pieces(address, length, |physical, bytes| {
                let unit = array.cast::<NDIS_PHYSICAL_ADDRESS_UNIT>().add(count);
                (&raw mut (*unit).PhysicalAddress).write_unaligned(physical as i64);
                (&raw mut (*unit).Length).write_unaligned(bytes);
                count += 1;
            });
            size.write(count as u32);
        }
    }

    unsafe fn NdisMCompleteBufferPhysicalMapping(_: NDIS_HANDLE, _: *mut MDL, _register: u32) {}

    unsafe fn NdisQueryMapRegisterCount(_: NDIS_INTERFACE_TYPE, count: *mut u32) -> NDIS_STATUS {
        // SAFETY: the driver's out parameter.
        unsafe { count.write(MAP_REGISTERS) };
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisMInitializeScatterGatherDma(handle: NDIS_HANDLE, _wide: BOOLEAN, _largest: u32) -> NDIS_STATUS {
        let Some(adapter) = adapter::of(handle) else { return NDIS_STATUS::NDIS_STATUS_FAILURE };
        adapter.state.with(|s| s.sends.scatter_gather = true);
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisMGetDmaAlignment(_: *mut c_void) -> u32 {
        1
    }
}
