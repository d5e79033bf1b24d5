//! Packets and the pools they come from.
//!
//! A packet lies in memory as drivers' macros expect it: the private part, what protocols reserved, the out-of-band block where `NdisPacketOobOffset` says, the
//! per-packet information behind that.

use super::buffer;
use crate::{Janus, driver, mdl, pool};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::nt::ndis::Packet;
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// A pool: all its packets are there from the start.
#[derive(Debug)]
struct Pool {
    handle: u32,
    /// Bytes that protocols have in each packet.
    reserved: u32,
    free: Vec<u32>,
    count: u32,
}

static POOLS: Global<Vec<Pool>> = Global::new(Vec::new());

const PROTOCOL_RESERVED: u32 = core::mem::offset_of!(NDIS_PACKET, ProtocolReserved) as u32;

/// Offset of the out-of-band block when protocols have `reserved` bytes.
const fn oob_offset(reserved: u32) -> u32 {
    (PROTOCOL_RESERVED + reserved).next_multiple_of(8)
}

const fn size(reserved: u32) -> u32 {
    oob_offset(reserved) + (size_of::<NDIS_PACKET_OOB_DATA>() + size_of::<NDIS_PACKET_EXTENSION>()) as u32
}

/// Fills in a fresh packet.
///
/// # Safety
/// `packet` has [`size`] bytes.
unsafe fn initialize(packet: *mut NDIS_PACKET, pool: u32, reserved: u32) {
    // SAFETY: the caller's promise.
    unsafe {
        packet.cast::<u8>().write_bytes(0, size(reserved) as usize);
        (*packet).Private.Pool = pool as NDIS_HANDLE;
        (*packet).Private.NdisPacketFlags = fPACKET_ALLOCATED_BY_NDIS as u8;
        (*packet).Private.NdisPacketOobOffset = oob_offset(reserved) as u16;
    }
}

/// A pool of `count` packets; `None` when there is no memory for it.
pub(crate) fn make_pool(count: u32, reserved: u32) -> Option<NDIS_HANDLE> {
    let each = size(reserved).next_multiple_of(8);
    // The packets are one block, whose address is the handle.
    let block = pool::allocate((each.checked_mul(count.max(1))?) as usize) as u32;
    if block == 0 {
        return None;
    }
    let free = (0..count).map(|n| block + n * each).collect();
    POOLS.with(|p| p.push(Pool { handle: block, reserved, free, count }));
    Some(block as NDIS_HANDLE)
}

/// A packet from a pool; NULL when it is empty.
pub(super) fn take(handle: NDIS_HANDLE) -> *mut NDIS_PACKET {
    let taken = POOLS.with(|p| {
        let pool = p.iter_mut().find(|p| p.handle == handle as u32)?;
        Some((pool.free.pop()?, pool.handle, pool.reserved))
    });
    let Some((address, handle, reserved)) = taken else { return core::ptr::null_mut() };
    let packet = address as *mut NDIS_PACKET;
    // SAFETY: a free packet of that pool.
    unsafe { initialize(packet, handle, reserved) };
    packet
}

/// Gives a packet back to its pool.
///
/// # Safety
/// A packet that came from a pool.
pub(super) unsafe fn put(packet: *mut NDIS_PACKET) {
    // SAFETY: the caller's promise.
    let handle = unsafe { (*packet).Private.Pool } as u32;
    let twice = POOLS.with(|p| {
        let Some(pool) = p.iter_mut().find(|p| p.handle == handle) else { return true };
        let twice = pool.free.contains(&(packet as u32));
        if !twice {
            pool.free.push(packet as u32);
        }
        twice
    });
    if twice {
        let detail = alloc::format!("the packet at {packet:p} was freed, but is in no pool or free already");
        janus_abi::events::Violation { driver: driver::current(), rule: "double completion", detail: &detail }.emit();
    }
}

/// The out-of-band block of a packet.
///
/// # Safety
/// A packet.
pub(super) unsafe fn oob(packet: *mut NDIS_PACKET) -> *mut NDIS_PACKET_OOB_DATA {
    // SAFETY: the caller's promise.
    unsafe { packet.cast::<u8>().add((*packet).Private.NdisPacketOobOffset.into()).cast() }
}

/// The per-packet information of a packet.
///
/// # Safety
/// A packet.
pub(super) unsafe fn info(packet: *mut NDIS_PACKET, which: NDIS_PER_PACKET_INFO) -> *mut *mut c_void {
    // SAFETY: the caller's promise; the extension lies behind the out-of-band block.
    unsafe { oob(packet).add(1).cast::<*mut c_void>().add(which.0 as usize) }
}

/// Puts one buffer into a packet that has none, and counts.
///
/// # Safety
/// A packet and a buffer.
pub(super) unsafe fn chain(packet: *mut NDIS_PACKET, list: *mut MDL) {
    // SAFETY: the caller's promise.
    unsafe {
        let p = &mut (*packet).Private;
        (p.Head, p.Tail) = (list, list);
        p.Count = 1;
        p.TotalLength = (*list).ByteCount;
        p.PhysicalCount = mdl::pages((*list).ByteOffset, (*list).ByteCount);
        p.ValidCounts = 1;
    }
}

/// A packet that carries a copy of `bytes`; `None` when there is no memory for it. [`end`] frees all of it.
pub(crate) fn of_bytes(pool_handle: NDIS_HANDLE, bytes: &[u8]) -> Option<*mut NDIS_PACKET> {
    let packet = take(pool_handle);
    let memory = pool::allocate(bytes.len());
    let list = buffer::describe(memory as u32, bytes.len() as u32);
    // SAFETY: what there is of the three is ours, and the memory is that long.
    unsafe {
        if packet.is_null() || memory.is_null() || list.is_null() {
            if !packet.is_null() {
                put(packet);
            }
            mdl::free(list);
            pool::free(memory);
            return None;
        }
        core::ptr::copy_nonoverlapping(bytes.as_ptr(), memory, bytes.len());
        chain(packet, list);
    }
    Some(packet)
}

/// Frees a packet of [`of_bytes`] with its bytes.
///
/// # Safety
/// Such a packet, which nobody uses any more.
pub(crate) unsafe fn end(packet: *mut NDIS_PACKET) {
    // SAFETY: the caller's promise.
    unsafe {
        let list = (*packet).Private.Head;
        let memory = buffer::range(list).0;
        put(packet);
        mdl::free(list);
        pool::free(memory as *mut u8);
    }
}

/// All bytes of a packet.
///
/// # Safety
/// A packet.
pub(crate) unsafe fn bytes(packet: *mut NDIS_PACKET) -> Vec<u8> {
    let mut all = Vec::new();
    // SAFETY: the caller's promise.
    unsafe {
        buffer::pieces((*packet).Private.Head, 0, u32::MAX, |from, n| all.extend_from_slice(core::slice::from_raw_parts(from, n)));
    }
    all
}

unsafe fn allocate(status: *mut NDIS_STATUS, packet: *mut *mut NDIS_PACKET, pool: NDIS_HANDLE) {
    let taken = take(pool);
    // SAFETY: the driver's out parameters.
    unsafe {
        packet.write(taken);
        status.write(if taken.is_null() { NDIS_STATUS::NDIS_STATUS_RESOURCES } else { NDIS_STATUS::NDIS_STATUS_SUCCESS });
    }
}

unsafe fn allocate_pool(status: *mut NDIS_STATUS, handle: *mut NDIS_HANDLE, count: u32, reserved: u32) {
    let made = make_pool(count, reserved);
    // SAFETY: the driver's out parameters.
    unsafe {
        handle.write(made.map_or(core::ptr::null_mut(), |h| h));
        status.write(if made.is_some() { NDIS_STATUS::NDIS_STATUS_SUCCESS } else { NDIS_STATUS::NDIS_STATUS_RESOURCES });
    }
}

unsafe fn copy(to: *mut NDIS_PACKET, to_offset: u32, length: u32, from: *mut NDIS_PACKET, from_offset: u32, copied: *mut u32) {
    let mut taken = Vec::new();
    // SAFETY: the driver's packets and its out parameter.
    unsafe {
        buffer::pieces((*from).Private.Head, from_offset, length, |at, n| taken.extend_from_slice(core::slice::from_raw_parts(at, n)));
        let mut rest = taken.as_slice();
        let done = buffer::pieces((*to).Private.Head, to_offset, taken.len() as u32, |at, n| {
            core::ptr::copy(rest.as_ptr(), at, n);
            rest = &rest[n..];
        });
        copied.write(done);
    }
}

unsafe fn first(packet: *mut NDIS_PACKET, list: *mut *mut MDL, address: *mut *mut c_void, length: *mut u32, total: *mut u32) {
    // SAFETY: the driver's packet and out parameters.
    unsafe {
        let head = (*packet).Private.Head;
        list.write(head);
        let (at, bytes) = if head.is_null() { (0, 0) } else { buffer::range(head) };
        address.write(at as *mut c_void);
        length.write(bytes);
        total.write(buffer::pieces(head, 0, u32::MAX, |_, _| {}));
    }
}

impl Packet for Janus {
    unsafe fn NdisAllocatePacketPool(status: *mut NDIS_STATUS, handle: *mut NDIS_HANDLE, count: u32, reserved: u32) {
        // SAFETY: the driver's out parameters.
        unsafe { allocate_pool(status, handle, count, reserved) };
    }

    unsafe fn NdisAllocatePacketPoolEx(status: *mut NDIS_STATUS, handle: *mut NDIS_HANDLE, count: u32, overflow: u32, reserved: u32) {
        // SAFETY: the driver's out parameters.
        unsafe { allocate_pool(status, handle, count.saturating_add(overflow), reserved) };
    }

    unsafe fn NdisFreePacketPool(handle: NDIS_HANDLE) {
        let gone = POOLS.with(|p| p.iter().position(|p| p.handle == handle as u32).map(|n| p.swap_remove(n)));
        if gone.is_some() {
            // SAFETY: the pool's block; its packets are not used any more.
            unsafe { pool::free(handle.cast()) };
        }
    }

    unsafe fn NdisPacketPoolUsage(handle: NDIS_HANDLE) -> u32 {
        POOLS.with(|p| p.iter().find(|p| p.handle == handle as u32).map_or(0, |p| p.count - p.free.len() as u32))
    }

    unsafe fn NdisPacketSize(reserved: u32) -> u32 {
        size(reserved)
    }

    unsafe fn NdisGetPoolFromPacket(packet: *mut NDIS_PACKET) -> NDIS_HANDLE {
        // SAFETY: the driver's packet.
        unsafe { (*packet).Private.Pool }
    }

    unsafe fn NdisAllocatePacket(status: *mut NDIS_STATUS, packet: *mut *mut NDIS_PACKET, handle: NDIS_HANDLE) {
        // SAFETY: the driver's out parameters.
        unsafe { allocate(status, packet, handle) };
    }

    unsafe fn NdisDprAllocatePacket(status: *mut NDIS_STATUS, packet: *mut *mut NDIS_PACKET, handle: NDIS_HANDLE) {
        // SAFETY: the driver's out parameters.
        unsafe { allocate(status, packet, handle) };
    }

    unsafe fn NdisDprAllocatePacketNonInterlocked(status: *mut NDIS_STATUS, packet: *mut *mut NDIS_PACKET, handle: NDIS_HANDLE) {
        // SAFETY: the driver's out parameters.
        unsafe { allocate(status, packet, handle) };
    }

    unsafe fn NdisFreePacket(packet: *mut NDIS_PACKET) {
        // SAFETY: the driver's packet.
        unsafe { put(packet) };
    }

    unsafe fn NdisDprFreePacket(packet: *mut NDIS_PACKET) {
        // SAFETY: the driver's packet.
        unsafe { put(packet) };
    }

    unsafe fn NdisDprFreePacketNonInterlocked(packet: *mut NDIS_PACKET) {
        // SAFETY: the driver's packet.
        unsafe { put(packet) };
    }

    unsafe fn NdisGetPacketCancelId(packet: *mut NDIS_PACKET) -> *mut c_void {
        // SAFETY: the driver's packet.
        unsafe { *info(packet, NDIS_PER_PACKET_INFO::PacketCancelId) }
    }

    unsafe fn NdisSetPacketCancelId(packet: *mut NDIS_PACKET, id: *mut c_void) {
        // SAFETY: the driver's packet.
        unsafe { *info(packet, NDIS_PER_PACKET_INFO::PacketCancelId) = id };
    }

    unsafe fn NdisUnchainBufferAtFront(packet: *mut NDIS_PACKET, list: *mut *mut MDL) {
        // SAFETY: the driver's packet and out parameter.
        unsafe {
            let p = &mut (*packet).Private;
            list.write(p.Head);
            if !p.Head.is_null() {
                let next = (*p.Head).Next;
                (*p.Head).Next = core::ptr::null_mut();
                p.Head = next;
                if next.is_null() {
                    p.Tail = next;
                }
                p.ValidCounts = 0;
            }
        }
    }

    unsafe fn NdisUnchainBufferAtBack(packet: *mut NDIS_PACKET, list: *mut *mut MDL) {
        // SAFETY: the driver's packet and out parameter.
        unsafe {
            let p = &mut (*packet).Private;
            if p.Head.is_null() {
                return list.write(core::ptr::null_mut());
            }
            let (mut before, mut last) = (core::ptr::null_mut::<MDL>(), p.Head);
            while !(*last).Next.is_null() {
                (before, last) = (last, (*last).Next);
            }
            list.write(last);
            if before.is_null() {
                p.Head = before;
            } else {
                (*before).Next = core::ptr::null_mut();
            }
            p.Tail = before;
            p.ValidCounts = 0;
        }
    }

    unsafe fn NdisCopyFromPacketToPacket(
        to: *mut NDIS_PACKET,
        to_offset: u32,
        length: u32,
        from: *mut NDIS_PACKET,
        from_offset: u32,
        copied: *mut u32,
    ) {
        // SAFETY: the driver's packets and out parameter.
        unsafe { copy(to, to_offset, length, from, from_offset, copied) };
    }

    unsafe fn NdisCopyFromPacketToPacketSafe(
        to: *mut NDIS_PACKET,
        to_offset: u32,
        length: u32,
        from: *mut NDIS_PACKET,
        from_offset: u32,
        copied: *mut u32,
        _priority: MM_PAGE_PRIORITY,
    ) {
        // SAFETY: the driver's packets and out parameter.
        unsafe { copy(to, to_offset, length, from, from_offset, copied) };
    }

    unsafe fn NdisGetFirstBufferFromPacket(
        packet: *mut NDIS_PACKET,
        list: *mut *mut MDL,
        address: *mut *mut c_void,
        length: *mut u32,
        total: *mut u32,
    ) {
        // SAFETY: the driver's packet and out parameters.
        unsafe { first(packet, list, address, length, total) };
    }

    unsafe fn NdisGetFirstBufferFromPacketSafe(
        packet: *mut NDIS_PACKET,
        list: *mut *mut MDL,
        address: *mut *mut c_void,
        length: *mut u32,
        total: *mut u32,
        _priority: MM_PAGE_PRIORITY,
    ) {
        // SAFETY: the driver's packet and out parameters.
        unsafe { first(packet, list, address, length, total) };
    }
}
