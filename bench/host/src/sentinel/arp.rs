//! ARP: the miniport sends a request with addresses of the host's choice, QEMU's network answers it. Both frames are read from QEMU's
//! own capture, not from anything that the guest says; what the guest says must then be the same.

use super::Verdict;
use crate::decode::{Record, Trace};
use crate::draw::Draw;
use crate::error::{At, Result};
use crate::events::{AdapterStarted, ArpReply, DriverFailed, FirstInterrupt, FrameReceived, FrameSent, InterruptConnected};
use crate::guest::{Guest, Waited};
use crate::pcap::{self, ARP_LEN, Arp, Frame, mac_text};
use std::path::Path;
use std::time::{Duration, Instant};

/// QEMU's capture in the directory of the run; a row's `filter-dump` names the same file.
pub const CAPTURE: &str = "net.pcap";
/// For what may still come after the reply.
const AFTERWARDS: Duration = Duration::from_millis(200);
const BROADCAST: pcap::Mac = [0xFF; 6];

/// Waits for the reply.
pub fn attend(guest: &mut Guest, draw: &Draw, until: Instant) -> Result<Verdict> {
    let is_reply = |bytes: &[u8]| pcap::arp(bytes).is_some_and(|a| a.operation == 2 && a.sender_ip == draw.gateway);
    let wanted = |r: &Record| {
        r.event::<FrameReceived>().is_some_and(|f| is_reply(&f.bytes)) || r.event::<DriverFailed>().is_some()
    };
    Ok(match guest.wait_for(0, until, wanted)? {
        Waited::Found(i) => match guest.trace.records[i].event::<DriverFailed>() {
            Some(f) => Verdict::failed(format!("{} failed: {}: {}", f.name, f.cause, f.detail)),
            None => {
                guest.pass(AFTERWARDS)?;
                Verdict { passed: true, ..Verdict::default() }
            }
        },
        Waited::Ended => Verdict::failed("the guest ended before a reply came in"),
        Waited::TimedOut => Verdict::failed("no reply reached the upper edge in time"),
    })
}

/// Reads the capture of the run and judges.
pub fn judge(attended: Verdict, draw: &Draw, trace: &Trace, dir: &Path) -> Result<Verdict> {
    let path = dir.join(CAPTURE);
    let frames = pcap::frames(&std::fs::read(&path).at("read", &path)?)?;
    Ok(match verdict(draw, trace, &frames) {
        Ok(verdict) if attended.passed => verdict,
        Ok(_) => attended,
        // Why nothing came is what the guest says; what is wrong with what came is what the wire says.
        Err(what) if attended.passed => Verdict::failed(what),
        Err(what) => Verdict { facts: vec![format!("on the wire: {what}")], ..attended },
    })
}

/// Holds what was on the wire against the choices of the host, and what the upper edge says against the wire.
fn verdict(draw: &Draw, trace: &Trace, frames: &[Frame]) -> Result<Verdict, String> {
    let sent: Vec<(usize, FrameSent)> = trace.events().collect();
    let received: Vec<(usize, FrameReceived)> = trace.events().collect();
    let (ours, theirs): (Vec<&Frame>, Vec<&Frame>) = frames.iter().partition(|f| f.bytes.get(6..12) == Some(&draw.mac[..]));
    let request = Arp {
        to: BROADCAST,
        from: draw.mac,
        operation: 1,
        sender: draw.mac,
        sender_ip: draw.ip,
        target: [0; 6],
        target_ip: draw.gateway,
    };
    // What a request says of the address that it asks for is nobody's business.
    let asks = |f: &&&Frame| pcap::arp(&f.bytes).is_some_and(|a| Arp { target: [0; 6], ..a } == request);
    let request_frame = *ours.iter().find(asks).ok_or_else(|| {
        let mac = mac_text(draw.mac);
        format!("{} frames came from {mac}, none of them asks for {} on behalf of {}", ours.len(), draw.gateway, draw.ip)
    })?;
    let answers = |f: &&&Frame| {
        pcap::arp(&f.bytes).is_some_and(|a| {
            (a.operation, a.to, a.target) == (2, draw.mac, draw.mac)
                && (a.sender_ip, a.target_ip) == (draw.gateway, draw.ip)
                && a.sender == a.from
                && f.time >= request_frame.time
        })
    };
    let reply_frame = *theirs.iter().find(answers).ok_or("the request is on the wire, and nobody answered it")?;

    let request_record = find(sent.iter().map(|(i, e)| (*i, &e.bytes)), request_frame)
        .ok_or("the request on the wire is not the one that the upper edge handed down")?;
    let reply_record = find(received.iter().map(|(i, e)| (*i, &e.bytes)), reply_frame)
        .ok_or("the reply on the wire is not what reached the upper edge")?;
    for (_, event) in &received {
        if !theirs.iter().any(|f| pcap::same(&event.bytes, &f.bytes)) {
            return Err(format!("the upper edge got {} bytes that were on no wire: {:02x?}", event.bytes.len(), event.bytes));
        }
    }
    for frame in &ours {
        if !sent.iter().any(|(_, e)| pcap::same(&e.bytes, &frame.bytes)) {
            return Err(format!("a frame went out that the upper edge did not send: {:02x?}", frame.bytes));
        }
    }
    let gateway_mac = pcap::arp(&reply_frame.bytes).map(|a| a.sender).unwrap_or_default();
    let said = trace.events::<ArpReply>().any(|(_, e)| {
        (e.sender_mac.as_slice(), e.sender_ip.as_slice()) == (&gateway_mac[..], &draw.gateway.octets()[..])
            && (e.target_mac.as_slice(), e.target_ip.as_slice()) == (&draw.mac[..], &draw.ip.octets()[..])
    });
    if !said {
        return Err("the upper edge got the reply and read something else in it".into());
    }
    let address = trace.events::<AdapterStarted>().find(|(_, a)| a.address == draw.mac);
    let (adapter_record, _) = address.ok_or("the driver read another station address than the card has")?;

    let mut verdict = Verdict {
        passed: true,
        summary: format!("{} asked who has {} and learnt that it is {}", draw.ip, draw.gateway, mac_text(gateway_mac)),
        facts: vec![
            format!("station address {}, as the host chose it for the card", mac_text(draw.mac)),
            format!("request on the wire, {} bytes, as the upper edge sent it", request_frame.bytes.len()),
            format!("reply on the wire {} µs later, as the upper edge got it", reply_frame.time - request_frame.time),
            format!("nothing else sent ({} in all), nothing received that was not on the wire ({} in all)", ours.len(), received.len()),
        ],
        moments: Vec::new(),
    };
    let moments = &mut verdict.moments;
    moments.extend(trace.first::<InterruptConnected>().map(|(i, e)| (format!("interrupt {} is connected", e.line), i)));
    moments.push(("the adapter is up".into(), adapter_record));
    moments.push(("the request goes down".into(), request_record));
    moments.extend(trace.first::<FirstInterrupt>().map(|(i, e)| (format!("first interrupt {}", e.line), i)));
    moments.push(("the reply comes up".into(), reply_record));
    moments.sort_by_key(|(_, i)| *i);
    Ok(verdict)
}

/// The record whose bytes are this frame.
fn find<'a>(mut all: impl Iterator<Item = (usize, &'a Vec<u8>)>, frame: &Frame) -> Option<usize> {
    all.find(|(_, bytes)| bytes.len() >= ARP_LEN && pcap::same(bytes, &frame.bytes)).map(|(i, _)| i)
}
