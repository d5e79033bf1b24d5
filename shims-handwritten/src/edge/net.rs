//! The upper edge of network adapters: sends frames, reports every frame that comes in, and asks one question by ARP.
//!
//! `[Janus] Arp=OWN,TARGET` (IPv4 addresses) makes it ask for TARGET's hardware address, from the adapter's own, once a second until the answer comes.

use crate::irql::{self, Deferred};
use crate::ndis::adapter::{self, Adapter};
use crate::ndis::{packet, request, send};
use alloc::boxed::Box;
use alloc::vec::Vec;
use janus_abi::events;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Packets on their way out at once.
const PACKETS: u32 = 32;
/// Bytes of the smallest Ethernet frame without its check sequence.
const SMALLEST: usize = 60;
/// Questions before giving up, and milliseconds between them.
const TRIES: u32 = 10;
const INTERVAL: u32 = 1000;

/// Ethernet types, and ARP's header for IPv4 over Ethernet.
const ETHERTYPE_ARP: [u8; 2] = [0x08, 0x06];
const ARP_HEADER: [u8; 6] = [0, 1, 0x08, 0x00, 6, 4];
const ARP_REQUEST: [u8; 2] = [0, 1];
const ARP_REPLY: [u8; 2] = [0, 2];

type Mac = [u8; 6];
type Ip = [u8; 4];

/// The question that is being asked.
#[derive(Clone, Copy, Debug)]
struct Question {
    adapter: u32,
    mac: Mac,
    own: Ip,
    target: Ip,
    left: u32,
    timeout: u32,
}

static POOL: Global<u32> = Global::new(0);
static QUESTIONS: Global<Vec<Question>> = Global::new(Vec::new());

/// Takes memory for packets; false when there is none. Passive only.
pub fn prepare() -> bool {
    if POOL.with(|p| *p) == 0 {
        let made = packet::make_pool(PACKETS, 0).map_or(0, |h| h as u32);
        POOL.with(|p| *p = made);
    }
    POOL.with(|p| *p) != 0
}

/// An adapter runs: it is to listen, and the question is asked. Passive only.
pub fn started(adapter: &'static Adapter, address: &[u8]) {
    let _ = request::set(adapter, NDIS_OID::OID_802_3_MULTICAST_LIST, &[]);
    if let Err(status) = request::set(adapter, NDIS_OID::OID_GEN_CURRENT_PACKET_FILTER, &filter().to_le_bytes()) {
        host().log(&alloc::format!("janus: adapter {} does not take the packet filter: {:#010x}", adapter.id, status.0));
    }
    let Ok(mac) = Mac::try_from(address) else { return };
    let Some(text) = host().setting("Arp") else { return };
    let Some((own, target)) = text.split_once(',').and_then(|(a, b)| Some((parse(a)?, parse(b)?))) else {
        return host().log(&alloc::format!("janus: Arp={text} is not two IPv4 addresses with a comma between"));
    };
    QUESTIONS.with(|q| q.push(Question { adapter: adapter.id, mac, own, target, left: TRIES, timeout: 0 }));
    irql::at(irql::DISPATCH, || ask(adapter.id, 0));
}

/// An adapter is about to be halted: it is to fall silent. Passive only.
pub fn stops(adapter: &'static Adapter) {
    answered(adapter.id);
    irql::withdraw(ask, adapter.id);
    // Whether it obeys does not matter any more.
    let _ = request::set(adapter, NDIS_OID::OID_GEN_CURRENT_PACKET_FILTER, &0u32.to_le_bytes());
}

/// What an adapter is to let through.
pub fn filter() -> u32 {
    NDIS_PACKET_TYPE_DIRECTED | NDIS_PACKET_TYPE_MULTICAST | NDIS_PACKET_TYPE_BROADCAST
}

/// Sends a frame; what comes of it is reported. False when there is no memory for it. At most DISPATCH.
pub fn transmit(adapter: &'static Adapter, frame: &[u8]) -> bool {
    let pool = POOL.with(|p| *p) as NDIS_HANDLE;
    let Some(packet) = packet::of_bytes(pool, frame) else { return false };
    let id = adapter.id;
    let done = move |packet: u32, status: NDIS_STATUS| {
        let packet = packet as *mut NDIS_PACKET;
        // SAFETY: the packet that was made above.
        let bytes = unsafe { packet::bytes(packet) };
        events::FrameSent { adapter: id, status: status.0, bytes: &bytes }.emit();
        // SAFETY: as above; nobody has it any more.
        unsafe { packet::end(packet) };
    };
    send::send(adapter, packet, Box::new(done));
    true
}

/// A frame came in. At most DISPATCH.
pub fn received(adapter: &'static Adapter, frame: &[u8]) {
    events::FrameReceived { adapter: adapter.id, bytes: frame }.emit();
    let Some(q) = QUESTIONS.with(|q| q.iter().find(|q| q.adapter == adapter.id).copied()) else { return };
    if let Some((sender_mac, sender_ip)) = reply(frame, &q) {
        answered(adapter.id);
        events::ArpReply { adapter: adapter.id, sender_mac: &sender_mac, sender_ip: &sender_ip, target_mac: &q.mac, target_ip: &q.own }
            .emit();
    }
}

/// The question is not asked any more.
fn answered(id: u32) {
    let question = QUESTIONS.with(|q| q.iter().position(|q| q.adapter == id).map(|at| q.swap_remove(at)));
    if let Some(q) = question.filter(|q| q.timeout != 0) {
        host().cancel_timeout(q.timeout);
    }
}

/// Asks, at DISPATCH, and sees to it that it will be asked again.
fn ask(id: u32, _: u32) {
    let question = QUESTIONS.with(|all| {
        let q = all.iter_mut().find(|q| q.adapter == id)?;
        q.left = q.left.checked_sub(1)?;
        Some(*q)
    });
    let (Some(q), Some(adapter)) = (question, adapter::by_id(id)) else { return answered(id) };
    let timeout = host().set_timeout(INTERVAL, due, id);
    QUESTIONS.with(|all| all.iter_mut().filter(|q| q.adapter == id).for_each(|q| q.timeout = timeout));
    transmit(adapter, &question_frame(&q));
}

fn due(id: u32) {
    QUESTIONS.with(|all| all.iter_mut().filter(|q| q.adapter == id).for_each(|q| q.timeout = 0));
    irql::defer(Deferred { routine: ask, key: id, argument: 0 }, false);
}

/// The frame that asks.
fn question_frame(q: &Question) -> Vec<u8> {
    let everybody = [0xFF; 6];
    let nobody = [0; 6];
    let parts: [&[u8]; 9] = [&everybody, &q.mac, &ETHERTYPE_ARP, &ARP_HEADER, &ARP_REQUEST, &q.mac, &q.own, &nobody, &q.target];
    let mut frame = parts.concat();
    frame.resize(SMALLEST, 0);
    frame
}

/// Who answers the question, when the frame does.
fn reply(frame: &[u8], q: &Question) -> Option<(Mac, Ip)> {
    let (target, rest) = (frame.get(0..6)?, frame.get(12..42)?);
    let fits = target == q.mac && rest[0..2] == ETHERTYPE_ARP && rest[2..8] == ARP_HEADER && rest[8..10] == ARP_REPLY;
    let (sender_mac, sender_ip) = (Mac::try_from(&rest[10..16]).ok()?, Ip::try_from(&rest[16..20]).ok()?);
    (fits && sender_ip == q.target && rest[20..26] == q.mac && rest[26..30] == q.own).then_some((sender_mac, sender_ip))
}

fn parse(text: &str) -> Option<Ip> {
    let parts: Vec<u8> = text.trim().split('.').map(|p| p.parse().ok()).collect::<Option<_>>()?;
    parts.try_into().ok()
}
