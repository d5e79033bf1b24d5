//! Packets on their way out: through `MiniportSendPackets` where the miniport has it, else through `MiniportSend`; completed at once or later.
//!
//! For a miniport that does not serialise, the library keeps the packets: when one comes back for lack of resources it goes to the front of the queue, and the
//! queue stands until something completes or the miniport says that there are resources again.

use super::adapter::{Adapter, Phase, Work};
use super::{memory, packet};
use crate::pool;
use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use janus_abi::events;
use janus_abi::types::*;
use janus_runtime::callin::Stopped;

/// Packets in one array, at most.
const BATCH: usize = 16;

/// Told what came of a packet, at most at DISPATCH: the packet and its status.
pub type Done = Box<dyn FnOnce(u32, NDIS_STATUS)>;

struct Item {
    packet: u32,
    done: Done,
}

impl core::fmt::Debug for Item {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:#x}", self.packet)
    }
}

/// Packets of an adapter.
#[derive(Debug, Default)]
pub(super) struct State {
    waiting: VecDeque<Item>,
    outstanding: Vec<Item>,
    /// The miniport is out of resources.
    stalled: bool,
    /// Packets carry their scatter/gather list.
    pub scatter_gather: bool,
    /// Packets that the miniport takes in one array.
    pub batch: u32,
}

/// Sends; at most DISPATCH.
pub(crate) fn send(adapter: &'static Adapter, packet: *mut NDIS_PACKET, done: Done) {
    send_all(adapter, core::iter::once((packet, done)));
}

/// Sends several, which the miniport may get together; at most DISPATCH.
pub(super) fn send_all(adapter: &'static Adapter, packets: impl Iterator<Item = (*mut NDIS_PACKET, Done)>) {
    for (packet, done) in packets {
        adapter.state.with(|s| s.sends.waiting.push_back(Item { packet: packet as u32, done }));
    }
    adapter.run(Work::Sends);
}

/// Hands over what waits, from inside.
pub(super) fn pump(adapter: &'static Adapter) -> Result<(), Stopped> {
    loop {
        let packets = next(adapter);
        if packets.is_empty() {
            return Ok(());
        }
        let result = hand_over(adapter, &packets);
        if result.is_err() {
            packets.iter().for_each(|p| finish(adapter, *p, NDIS_STATUS::NDIS_STATUS_FAILURE));
            return result;
        }
    }
}

/// The next packets, which are the miniport's from here on.
fn next(adapter: &'static Adapter) -> Vec<u32> {
    let array = uses_array(adapter);
    let packets: Vec<u32> = adapter.state.with(|s| {
        let sends = &mut s.sends;
        if sends.stalled || s.hang.resetting || s.phase != Phase::Running {
            return Vec::new();
        }
        let most = if array { (sends.batch as usize).clamp(1, BATCH) } else { 1 };
        let count = most.min(sends.waiting.len());
        let items: Vec<Item> = sends.waiting.drain(..count).collect();
        let packets = items.iter().map(|i| i.packet).collect();
        sends.outstanding.extend(items);
        packets
    });
    if adapter.state.with(|s| s.sends.scatter_gather) {
        for p in &packets {
            // SAFETY: a packet that waits is alive; it has no list yet, or had one before it was put back.
            unsafe {
                let slot = packet::info(*p as *mut NDIS_PACKET, NDIS_PER_PACKET_INFO::ScatterGatherListPacketInfo);
                if (*slot).is_null() {
                    *slot = memory::scatter_gather((*(*p as *mut NDIS_PACKET)).Private.Head).cast();
                }
            }
        }
    }
    packets
}

fn uses_array(adapter: &Adapter) -> bool {
    adapter.miniport.version.0 >= 4 && !adapter.miniport.routines.SendPacketsHandler.is_null()
}

fn is_outstanding(adapter: &Adapter, packet: u32) -> bool {
    adapter.state.with(|s| s.sends.outstanding.iter().any(|i| i.packet == packet))
}

fn hand_over(adapter: &'static Adapter, packets: &[u32]) -> Result<(), Stopped> {
    let routines = &adapter.miniport.routines;
    let serialised = adapter.serialised();
    if uses_array(adapter) {
        let mut array: Vec<*mut NDIS_PACKET> = packets.iter().map(|p| *p as *mut NDIS_PACKET).collect();
        // SAFETY: the miniport's routine, its own context, packets that are its own from here on.
        unsafe { routines.SendPacketsHandler.call(adapter.context(), array.as_mut_ptr(), array.len() as u32) }?;
        if serialised {
            // What it did not complete, it says in the packet.
            let mut back = Vec::new();
            for p in packets.iter().filter(|p| is_outstanding(adapter, **p)) {
                // SAFETY: an outstanding packet is alive.
                match unsafe { (*packet::oob(*p as *mut NDIS_PACKET)).Status } {
                    NDIS_STATUS::NDIS_STATUS_PENDING => {}
                    NDIS_STATUS::NDIS_STATUS_RESOURCES => back.push(*p),
                    status => finish(adapter, *p, status),
                }
            }
            put_back(adapter, &back);
        }
        return Ok(());
    }
    for p in packets {
        let packet = *p as *mut NDIS_PACKET;
        // SAFETY: the miniport's routine, its own context, a packet that is its own from here on.
        let status = unsafe { routines.SendHandler.call(adapter.context(), packet, (*packet).Private.Flags) }?;
        match status {
            NDIS_STATUS::NDIS_STATUS_PENDING => {}
            NDIS_STATUS::NDIS_STATUS_RESOURCES if serialised => put_back(adapter, &[*p]),
            status => finish(adapter, *p, status),
        }
    }
    Ok(())
}

/// Packets for which there were no resources are the next, as soon as there are some.
fn put_back(adapter: &Adapter, packets: &[u32]) {
    adapter.state.with(|s| {
        for p in packets.iter().rev() {
            if let Some(at) = s.sends.outstanding.iter().position(|i| i.packet == *p) {
                let item = s.sends.outstanding.remove(at);
                s.sends.waiting.push_front(item);
                s.sends.stalled = true;
            }
        }
    });
}

/// A packet is done with.
fn finish(adapter: &'static Adapter, packet: u32, status: NDIS_STATUS) {
    let item = adapter.state.with(|s| {
        let at = s.sends.outstanding.iter().position(|i| i.packet == packet)?;
        s.sends.stalled = false;
        Some(s.sends.outstanding.remove(at))
    });
    let Some(item) = item else {
        let detail = alloc::format!("the packet at {packet:#010x} was completed, but adapter {} is not sending it", adapter.id);
        return events::Violation { driver: adapter.driver, rule: "double completion", detail: &detail }.emit();
    };
    if adapter.state.with(|s| s.sends.scatter_gather) {
        // SAFETY: the packet is alive; its list is ours.
        unsafe {
            let slot = packet::info(packet as *mut NDIS_PACKET, NDIS_PER_PACKET_INFO::ScatterGatherListPacketInfo);
            let list = core::mem::take(&mut *slot);
            pool::free(list.cast());
        }
    }
    (item.done)(packet, status);
}

/// The miniport is done with a packet, later than it was handed over.
pub(super) fn complete(adapter: &'static Adapter, packet: *mut NDIS_PACKET, status: NDIS_STATUS) {
    finish(adapter, packet as u32, status);
    wake(adapter);
}

/// The miniport has resources again.
pub(super) fn resources(adapter: &'static Adapter) {
    adapter.state.with(|s| s.sends.stalled = false);
    wake(adapter);
}

fn wake(adapter: &'static Adapter) {
    if adapter.state.with(|s| !s.sends.waiting.is_empty()) {
        adapter.run(Work::Sends);
    }
}

/// Gives up on what the miniport has: it was reset or halted.
pub(super) fn abort(adapter: &'static Adapter) {
    while let Some(p) = adapter.state.with(|s| s.sends.outstanding.first().map(|i| i.packet)) {
        finish(adapter, p, NDIS_STATUS::NDIS_STATUS_REQUEST_ABORTED);
    }
}

/// Gives up on what waits, too.
pub(super) fn abort_all(adapter: &'static Adapter) {
    abort(adapter);
    while let Some(item) = adapter.state.with(|s| s.sends.waiting.pop_front()) {
        (item.done)(item.packet, NDIS_STATUS::NDIS_STATUS_REQUEST_ABORTED);
    }
}

/// Packets that the miniport has.
pub(super) fn outstanding(adapter: &Adapter) -> usize {
    adapter.state.with(|s| s.sends.outstanding.len())
}
