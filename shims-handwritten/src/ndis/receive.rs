//! Frames on their way in: as a header and a look-ahead whose rest is fetched with `MiniportTransferData`, or as packets.

use super::adapter::{Adapter, Phase, Work};
use super::{buffer, packet, protocol};
use crate::edge;
use crate::irql::{self, Deferred};
use crate::{mdl, pool};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::types::*;
use janus_runtime::callin::Stopped;
use janus_runtime::cell::Global;

/// Packets for fetching the rest of frames.
const TRANSFER_PACKETS: u32 = 16;

static POOL: Global<u32> = Global::new(0);

/// A frame whose rest is being fetched.
#[derive(Debug)]
struct Transfer {
    packet: u32,
    /// What was shown of it.
    frame: Vec<u8>,
    /// Where the rest goes.
    rest: u32,
}

/// Frames of an adapter.
#[derive(Debug, Default)]
pub(super) struct State {
    transfers: Vec<Transfer>,
    /// Packets that protocols keep, and how often each is still to be returned.
    kept: Vec<(u32, u32)>,
}

fn deliver(adapter: &'static Adapter, frame: &[u8]) {
    edge::net::received(adapter, frame);
    protocol::received(adapter, frame, core::ptr::null_mut());
}

/// A frame as header and look-ahead; `whole` bytes follow the header.
///
/// # Safety
/// Header and look-ahead have the lengths given.
pub(super) unsafe fn indicated(
    adapter: &'static Adapter,
    context: NDIS_HANDLE,
    header: (*mut c_void, u32),
    ahead: (*mut c_void, u32),
    whole: u32,
) {
    if adapter.state.with(|s| s.phase != Phase::Running) {
        return;
    }
    let mut frame = Vec::with_capacity((header.1 + whole) as usize);
    for (at, length) in [header, (ahead.0, ahead.1.min(whole))] {
        if length > 0 {
            // SAFETY: the caller's promise.
            frame.extend_from_slice(unsafe { core::slice::from_raw_parts(at.cast::<u8>(), length as usize) });
        }
    }
    if ahead.1 >= whole {
        return deliver(adapter, &frame);
    }
    fetch(adapter, context, frame, ahead.1, whole - ahead.1);
}

/// Fetches the `length` bytes of a frame from `offset` on, counted behind the header.
fn fetch(adapter: &'static Adapter, context: NDIS_HANDLE, frame: Vec<u8>, offset: u32, length: u32) {
    if adapter.miniport.routines.TransferDataHandler.is_null() {
        return;
    }
    let pool_handle = POOL.with(|p| *p) as NDIS_HANDLE;
    let packet = packet::take(pool_handle);
    let rest = pool::allocate(length as usize);
    let list = buffer::describe(rest as u32, length);
    if packet.is_null() || rest.is_null() || list.is_null() {
        // SAFETY: what there is of the three is ours.
        return unsafe { release(packet, list, rest) };
    }
    // SAFETY: a packet and a buffer of ours.
    unsafe { packet::chain(packet, list) };
    adapter.state.with(|s| s.receives.transfers.push(Transfer { packet: packet as u32, frame, rest: rest as u32 }));
    let mut bytes = 0;
    let routine = adapter.miniport.routines.TransferDataHandler;
    // SAFETY: the miniport's routine, its own contexts, a packet with room for that many bytes, a number of ours.
    match unsafe { routine.call(packet, &raw mut bytes, adapter.context(), context, offset, length) } {
        Ok(NDIS_STATUS::NDIS_STATUS_PENDING) => {}
        Ok(status) => transferred(adapter, packet, status, bytes),
        Err(Stopped) => transferred(adapter, packet, NDIS_STATUS::NDIS_STATUS_FAILURE, 0),
    }
}

unsafe fn release(packet: *mut NDIS_PACKET, list: *mut MDL, rest: *mut u8) {
    // SAFETY: the caller's promise: each is ours, or NULL.
    unsafe {
        if !packet.is_null() {
            packet::put(packet);
        }
        mdl::free(list);
        pool::free(rest);
    }
}

/// The rest of a frame is there.
pub(super) fn transferred(adapter: &'static Adapter, packet: *mut NDIS_PACKET, status: NDIS_STATUS, bytes: u32) {
    let transfer = adapter.state.with(|s| {
        let all = &mut s.receives.transfers;
        all.iter().position(|t| t.packet == packet as u32).map(|at| all.swap_remove(at))
    });
    let Some(mut transfer) = transfer else {
        let detail = alloc::format!("adapter {} is not fetching anything into the packet at {packet:p}", adapter.id);
        return janus_abi::events::Violation { driver: adapter.driver, rule: "double completion", detail: &detail }.emit();
    };
    // SAFETY: packet, buffer and memory of the transfer are ours.
    unsafe {
        let list = (*packet).Private.Head;
        if status == NDIS_STATUS::NDIS_STATUS_SUCCESS {
            let room = buffer::range(list).1;
            transfer.frame.extend_from_slice(core::slice::from_raw_parts(transfer.rest as *const u8, bytes.min(room) as usize));
        }
        release(packet, list, transfer.rest as *mut u8);
    }
    if status == NDIS_STATUS::NDIS_STATUS_SUCCESS {
        deliver(adapter, &transfer.frame);
    }
}

/// The indications of a burst are over.
pub(super) fn burst_over(adapter: &'static Adapter) {
    protocol::receive_complete(adapter);
}

/// Frames as packets. A protocol that takes packets may keep one, unless the miniport is short of them. What nobody keeps a miniport that serialises has back when
/// this returns; any other gets it back in its routine for that, as it does what was kept.
///
/// # Safety
/// An array of packets.
pub(super) unsafe fn packets(adapter: &'static Adapter, array: *mut *mut NDIS_PACKET, count: u32) {
    let running = adapter.state.with(|s| s.phase == Phase::Running);
    let serialised = adapter.serialised();
    for n in 0..count as usize {
        // SAFETY: the caller's promise.
        unsafe {
            let p = *array.add(n);
            let oob = packet::oob(p);
            let scarce = (*oob).Status == NDIS_STATUS::NDIS_STATUS_RESOURCES;
            let mut kept = 0;
            if running {
                let frame = packet::bytes(p);
                edge::net::received(adapter, &frame);
                kept = protocol::received(adapter, &frame, if scarce { core::ptr::null_mut() } else { p });
            }
            if scarce {
                continue;
            }
            (*oob).Status = NDIS_STATUS::NDIS_STATUS_PENDING;
            if kept > 0 {
                adapter.state.with(|s| s.receives.kept.push((p as u32, kept)));
            } else if serialised {
                (*oob).Status = NDIS_STATUS::NDIS_STATUS_SUCCESS;
            } else {
                irql::defer(Deferred { routine: give_back_soon, key: p as u32, argument: adapter.id }, false);
            }
        }
    }
    burst_over(adapter);
}

fn give_back_soon(packet: u32, id: u32) {
    if let Some(adapter) = super::adapter::by_id(id) {
        adapter.run(Work::Return(packet));
    }
}

/// `NdisReturnPackets`: a protocol is done with a packet that it kept; the last one gives it back to its miniport. At most DISPATCH.
pub(super) fn returned(packet: *mut NDIS_PACKET) {
    for adapter in (1..).map_while(super::adapter::by_id) {
        let left = adapter.state.with(|s| {
            let kept = &mut s.receives.kept;
            let at = kept.iter().position(|k| k.0 == packet as u32)?;
            kept[at].1 -= 1;
            let left = kept[at].1;
            if left == 0 {
                kept.swap_remove(at);
            }
            Some(left)
        });
        match left {
            Some(0) if adapter.state.with(|s| s.phase != Phase::Halted) => return adapter.run(Work::Return(packet as u32)),
            Some(_) => return,
            None => {}
        }
    }
    let detail = alloc::format!("the packet at {packet:p} was returned, but is not kept");
    janus_abi::events::Violation { driver: crate::driver::current(), rule: "double completion", detail: &detail }.emit();
}

/// Gives a packet back, from inside.
pub(super) fn give_back(adapter: &'static Adapter, packet: u32) -> Result<(), Stopped> {
    if adapter.miniport.routines.ReturnPacketHandler.is_null() {
        return Ok(());
    }
    // SAFETY: the miniport's routine, its own context, its own packet.
    unsafe { adapter.miniport.routines.ReturnPacketHandler.call(adapter.context(), packet as *mut NDIS_PACKET) }
}

/// The state of the adapter has changed.
pub(super) fn status(adapter: &'static Adapter, status: NDIS_STATUS) {
    protocol::status(adapter, status, core::ptr::null_mut(), 0);
}

/// Makes the packets for fetching; false when there is no memory for them. Once for all adapters.
pub(super) fn prepare() -> bool {
    if POOL.with(|p| *p) == 0 {
        let made = packet::make_pool(TRANSFER_PACKETS, 0).map_or(0, |h| h as u32);
        POOL.with(|p| *p = made);
    }
    POOL.with(|p| *p) != 0
}
