//! DMA adapters as WDM has them: the same transfers as [`crate::dma`], behind a table of routines.

use crate::{dma, driver, irql, pool};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::types::*;
use janus_runtime::cell::Global;

const PAGE: u32 = 4096;

static OPERATIONS: Global<Option<DMA_OPERATIONS>> = Global::new(None);

fn operations() -> *mut DMA_OPERATIONS {
    OPERATIONS.with(|o| {
        let table = o.get_or_insert_with(|| DMA_OPERATIONS {
            Size: size_of::<DMA_OPERATIONS>() as u32,
            PutDmaAdapter: PPUT_DMA_ADAPTER::serve::<Adapter>(),
            AllocateCommonBuffer: PALLOCATE_COMMON_BUFFER::serve::<Adapter>(),
            FreeCommonBuffer: PFREE_COMMON_BUFFER::serve::<Adapter>(),
            AllocateAdapterChannel: PALLOCATE_ADAPTER_CHANNEL::serve::<Adapter>(),
            FlushAdapterBuffers: PFLUSH_ADAPTER_BUFFERS::serve::<Adapter>(),
            FreeAdapterChannel: PFREE_ADAPTER_CHANNEL::serve::<Adapter>(),
            FreeMapRegisters: PFREE_MAP_REGISTERS::serve::<Adapter>(),
            MapTransfer: PMAP_TRANSFER::serve::<Adapter>(),
            GetDmaAlignment: PGET_DMA_ALIGNMENT::serve::<Alignment>(),
            ReadDmaCounter: PREAD_DMA_COUNTER::serve::<Counter>(),
            GetScatterGatherList: PGET_SCATTER_GATHER_LIST::serve::<Adapter>(),
            PutScatterGatherList: PPUT_SCATTER_GATHER_LIST::serve::<Adapter>(),
            CalculateScatterGatherList: PCALCULATE_SCATTER_GATHER_LIST_SIZE::serve::<Adapter>(),
            BuildScatterGatherList: PBUILD_SCATTER_GATHER_LIST::serve::<Adapter>(),
            BuildMdlFromScatterGatherList: PBUILD_MDL_FROM_SCATTER_GATHER_LIST::serve::<Adapter>(),
        });
        core::ptr::from_mut(table)
    })
}

/// `IoGetDmaAdapter`; NULL for a channel that there is not, or when there is no memory.
///
/// # Safety
/// A description, and a variable for how many pages one transfer may have.
pub unsafe fn make(description: *const DEVICE_DESCRIPTION, map_registers: *mut u32) -> *mut DMA_ADAPTER {
    // SAFETY: the caller's promise.
    unsafe {
        let adapter = dma::adapter(description, map_registers);
        if !adapter.is_null() {
            (*adapter).public.DmaOperations = operations();
        }
        adapter.cast()
    }
}

/// The pieces of `length` bytes from `address`, which the list describes, as the bus sees them: pages that follow each other are one.
unsafe fn pieces(mut list: *const MDL, address: *mut c_void, length: u32) -> Vec<(u32, u32)> {
    let mut out: Vec<(u32, u32)> = Vec::new();
    let mut left = length;
    // SAFETY: a list of the driver's, with its page numbers behind it; further ones hang on it.
    unsafe {
        let mut offset = (address as u32).wrapping_sub((*list).StartVa as u32);
        let mut end = (*list).ByteOffset + (*list).ByteCount;
        while left > 0 {
            if offset >= end {
                list = (*list).Next;
                if list.is_null() {
                    break;
                }
                offset = (*list).ByteOffset;
                end = offset + (*list).ByteCount;
                continue;
            }
            let frame = list.add(1).cast::<u32>().add((offset / PAGE) as usize).read();
            let here = left.min(PAGE - offset % PAGE).min(end - offset);
            let start = frame * PAGE + offset % PAGE;
            match out.last_mut() {
                Some((first, bytes)) if *first + *bytes == start => *bytes += here,
                _ => out.push((start, here)),
            }
            offset += here;
            left -= here;
        }
    }
    out
}

/// Bytes of a `SCATTER_GATHER_LIST` of so many pieces.
fn size(pieces: usize) -> usize {
    core::mem::offset_of!(SCATTER_GATHER_LIST, Elements) + pieces.max(1) * size_of::<SCATTER_GATHER_ELEMENT>()
}

unsafe fn fill(to: *mut SCATTER_GATHER_LIST, pieces: &[(u32, u32)]) {
    // SAFETY: room for so many pieces is the caller's promise.
    unsafe {
        (*to).NumberOfElements = pieces.len() as u32;
        (*to).Reserved = 0;
        let elements = (&raw mut (*to).Elements).cast::<SCATTER_GATHER_ELEMENT>();
        for (i, (start, length)) in pieces.iter().enumerate() {
            elements.add(i).write(SCATTER_GATHER_ELEMENT { Address: i64::from(*start), Length: *length, Reserved: 0 });
        }
    }
}

unsafe fn deliver(
    device: *mut DEVICE_OBJECT,
    list: *mut SCATTER_GATHER_LIST,
    routine: DRIVER_LIST_CONTROL,
    context: *mut c_void,
    how: &str,
) {
    driver::register(routine.0, how);
    // SAFETY: the driver's device, routine and context. When the driver is stopped there is nobody to tell.
    let _ = irql::at(irql::DISPATCH, || unsafe { routine.call(device, (*device).CurrentIrp, list, context) });
}

/// A routine of the table that takes nothing but the adapter.
struct Alignment;
impl PGET_DMA_ALIGNMENT_Routine for Alignment {
    unsafe fn routine(_adapter: *mut DMA_ADAPTER) -> u32 {
        1
    }
}

struct Counter;
impl PREAD_DMA_COUNTER_Routine for Counter {
    unsafe fn routine(adapter: *mut DMA_ADAPTER) -> u32 {
        // SAFETY: an adapter of ours.
        unsafe { dma::left(adapter.cast()) }
    }
}

struct Adapter;
impl PPUT_DMA_ADAPTER_Routine for Adapter {
    unsafe fn routine(adapter: *mut DMA_ADAPTER) {
        // SAFETY: an adapter of ours.
        unsafe { dma::put(adapter.cast()) };
    }
}
impl PALLOCATE_COMMON_BUFFER_Routine for Adapter {
    unsafe fn routine(adapter: *mut DMA_ADAPTER, length: u32, logical: *mut PHYSICAL_ADDRESS, _cache: BOOLEAN) -> *mut c_void {
        // SAFETY: an adapter of ours, the driver's variable.
        unsafe { dma::allocate_common(adapter.cast(), length, logical) }
    }
}
impl PFREE_COMMON_BUFFER_Routine for Adapter {
    unsafe fn routine(_adapter: *mut DMA_ADAPTER, _length: u32, _logical: PHYSICAL_ADDRESS, address: *mut c_void, _cache: BOOLEAN) {
        dma::free_common(address);
    }
}
impl PALLOCATE_ADAPTER_CHANNEL_Routine for Adapter {
    unsafe fn routine(
        adapter: *mut DMA_ADAPTER,
        device: *mut DEVICE_OBJECT,
        map_registers: u32,
        routine: DRIVER_CONTROL,
        context: *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: an adapter of ours, the driver's device and routine.
        unsafe { dma::allocate(adapter.cast(), device, map_registers, routine, context) }
    }
}
impl PFLUSH_ADAPTER_BUFFERS_Routine for Adapter {
    unsafe fn routine(
        adapter: *mut DMA_ADAPTER,
        _mdl: *mut MDL,
        _base: *mut c_void,
        _address: *mut c_void,
        _length: u32,
        write: BOOLEAN,
    ) -> BOOLEAN {
        // SAFETY: an adapter of ours that the driver has.
        unsafe { dma::flush(adapter.cast(), write != 0) };
        1
    }
}
impl PFREE_ADAPTER_CHANNEL_Routine for Adapter {
    unsafe fn routine(adapter: *mut DMA_ADAPTER) {
        // SAFETY: an adapter of ours that the driver has.
        unsafe { dma::free(adapter.cast()) };
    }
}
impl PFREE_MAP_REGISTERS_Routine for Adapter {
    unsafe fn routine(adapter: *mut DMA_ADAPTER, _base: *mut c_void, _count: u32) {
        // SAFETY: an adapter of ours.
        unsafe { dma::forget(adapter.cast()) };
    }
}
impl PMAP_TRANSFER_Routine for Adapter {
    unsafe fn routine(
        adapter: *mut DMA_ADAPTER,
        _mdl: *mut MDL,
        _base: *mut c_void,
        address: *mut c_void,
        length: *mut u32,
        write: BOOLEAN,
    ) -> PHYSICAL_ADDRESS {
        // SAFETY: an adapter of ours that the driver has, its memory and variable.
        unsafe { dma::map(adapter.cast(), address, length, write != 0) }
    }
}
impl PGET_SCATTER_GATHER_LIST_Routine for Adapter {
    unsafe fn routine(
        _adapter: *mut DMA_ADAPTER,
        device: *mut DEVICE_OBJECT,
        mdl: *mut MDL,
        address: *mut c_void,
        length: u32,
        routine: DRIVER_LIST_CONTROL,
        context: *mut c_void,
        _write: BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: the driver's device, list and routine.
        unsafe {
            let pieces = pieces(mdl, address, length);
            let list = pool::allocate(size(pieces.len())).cast::<SCATTER_GATHER_LIST>();
            if list.is_null() {
                return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
            }
            fill(list, &pieces);
            (*list).Reserved = list as u32;
            deliver(device, list, routine, context, "GetScatterGatherList");
        }
        NTSTATUS::STATUS_SUCCESS
    }
}
impl PPUT_SCATTER_GATHER_LIST_Routine for Adapter {
    unsafe fn routine(_adapter: *mut DMA_ADAPTER, list: *mut SCATTER_GATHER_LIST, _write: BOOLEAN) {
        // SAFETY: a list that was delivered. One of ours says so; one that was built in a buffer of the driver's stays the driver's.
        unsafe {
            if (*list).Reserved == list as u32 {
                pool::free(list.cast());
            }
        }
    }
}
impl PCALCULATE_SCATTER_GATHER_LIST_SIZE_Routine for Adapter {
    unsafe fn routine(
        _adapter: *mut DMA_ADAPTER,
        mdl: *mut MDL,
        address: *mut c_void,
        length: u32,
        bytes: *mut u32,
        map_registers: *mut u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's list, which may be NULL, and variables.
        unsafe {
            let mut pages = crate::mdl::pages(address as u32, length);
            let mut next = if mdl.is_null() { mdl } else { (*mdl).Next };
            while !next.is_null() {
                // A chain breaks pages once more.
                pages += 2;
                next = (*next).Next;
            }
            bytes.write(size(pages as usize) as u32);
            if !map_registers.is_null() {
                map_registers.write(pages);
            }
        }
        NTSTATUS::STATUS_SUCCESS
    }
}
impl PBUILD_SCATTER_GATHER_LIST_Routine for Adapter {
    unsafe fn routine(
        _adapter: *mut DMA_ADAPTER,
        device: *mut DEVICE_OBJECT,
        mdl: *mut MDL,
        address: *mut c_void,
        length: u32,
        routine: DRIVER_LIST_CONTROL,
        context: *mut c_void,
        _write: BOOLEAN,
        buffer: *mut c_void,
        bytes: u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's device, list, routine and buffer.
        unsafe {
            let pieces = pieces(mdl, address, length);
            if (bytes as usize) < size(pieces.len()) {
                return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
            }
            fill(buffer.cast(), &pieces);
            deliver(device, buffer.cast(), routine, context, "BuildScatterGatherList");
        }
        NTSTATUS::STATUS_SUCCESS
    }
}
impl PBUILD_MDL_FROM_SCATTER_GATHER_LIST_Routine for Adapter {
    unsafe fn routine(_adapter: *mut DMA_ADAPTER, _list: *mut SCATTER_GATHER_LIST, original: *mut MDL, target: *mut *mut MDL) -> NTSTATUS {
        // Nothing is ever copied on its way, so the pages are the ones of the list that it came from.
        // SAFETY: the driver's variable.
        unsafe { target.write(original) };
        NTSTATUS::STATUS_SUCCESS
    }
}
