//! ARP: the miniport sends a request with addresses of the host's choice, QEMU's network answers it. Both frames are read from QEMU's
//! own capture, not from anything that the guest says; what the guest says must then be the same.

use super::{Moment, Verdict};
use crate::decode::{Record, Trace};
use crate::draw::Draw;
use crate::error::{At, Result};
use crate::events::{AdapterStarted, ArpReply, DriverFailed, FrameReceived, FrameSent};
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
    let wanted = |r: &Record| r.event::<FrameReceived>().is_some_and(|f| is_reply(&f.bytes)) || r.event::<DriverFailed>().is_some();
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
    let request =
        Arp { to: BROADCAST, from: draw.mac, operation: 1, sender: draw.mac, sender_ip: draw.ip, target: [0; 6], target_ip: draw.gateway };
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
    moments.push(Moment::at("the adapter is up", adapter_record));
    moments.push(Moment::at("the request goes down", request_record));
    moments.push(Moment::at("the reply comes up", reply_record));
    Ok(verdict)
}

/// The record whose bytes are this frame.
fn find<'a>(mut all: impl Iterator<Item = (usize, &'a Vec<u8>)>, frame: &Frame) -> Option<usize> {
    all.find(|(_, bytes)| bytes.len() >= ARP_LEN && pcap::same(bytes, &frame.bytes)).map(|(i, _)| i)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Writer, bytes, int, schema, str};

    fn frame(arp: &Arp, len: usize) -> Vec<u8> {
        let mut f = [&arp.to[..], &arp.from, &[8, 6, 0, 1, 8, 0, 6, 4], &arp.operation.to_be_bytes()].concat();
        f.extend([&arp.sender[..], &arp.sender_ip.octets(), &arp.target, &arp.target_ip.octets()].concat());
        f.resize(len, 0);
        f
    }

    /// What a run left: frames on the wire, frames sent and received at the upper edge.
    struct Run {
        draw: Draw,
        wire: Vec<Vec<u8>>,
        sent: Vec<Vec<u8>>,
        received: Vec<Vec<u8>>,
    }

    fn sound() -> Run {
        let draw = Draw::new(&mut rand::rng());
        let host = [0x52, 0x55, 1, 2, 3, 4];
        let (ip, gateway, mac) = (draw.ip, draw.gateway, draw.mac);
        let request = Arp { to: BROADCAST, from: mac, operation: 1, sender: mac, sender_ip: ip, target: [0; 6], target_ip: gateway };
        let reply = Arp { to: mac, from: host, operation: 2, sender: host, sender_ip: gateway, target: mac, target_ip: ip };
        Run { draw, wire: vec![frame(&request, 60), frame(&reply, 60)], sent: vec![frame(&request, 42)], received: vec![frame(&reply, 60)] }
    }

    impl Run {
        fn verdict(&self) -> Result<Verdict, String> {
            let mut w = Writer::new(&schema());
            w.event("AdapterStarted", &[int(1), str("NE2K"), bytes(&self.draw.mac)]);
            self.sent.iter().for_each(|f| w.event("FrameSent", &[int(1), int(0), bytes(f)]));
            for f in &self.received {
                w.event("FrameReceived", &[int(1), bytes(f)]);
                if let Some(a) = pcap::arp(f) {
                    let (sender, target) = (a.sender_ip.octets(), a.target_ip.octets());
                    w.event("ArpReply", &[int(1), bytes(&a.sender), bytes(&sender), bytes(&a.target), bytes(&target)]);
                }
            }
            let trace = Trace::read(schema(), &w.file).expect("a trace");
            let frames: Vec<Frame> = self.wire.iter().enumerate().map(|(i, b)| Frame { time: i as u64, bytes: b.clone() }).collect();
            verdict(&self.draw, &trace, &frames)
        }

        fn fails_with(&self, what: &str) {
            let error = self.verdict().map(|v| v.summary).expect_err(what);
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn question_and_answer() {
        let run = sound();
        let verdict = run.verdict().expect("all is well");
        assert!(verdict.passed && verdict.summary.contains("52:55:01:02:03:04"), "{verdict:?}");
        // A driver that cuts the padding is as good.
        let cut = Run { received: vec![run.received[0][..42].to_vec()], ..sound_like(&run) };
        cut.verdict().expect("padding does not count");
    }

    fn sound_like(run: &Run) -> Run {
        let (wire, sent, received) = (run.wire.clone(), run.sent.clone(), run.received.clone());
        Run { draw: run.draw.clone(), wire, sent, received }
    }

    #[test]
    fn whatever_is_amiss_is_named() {
        let run = sound();
        let with = |change: &dyn Fn(&mut Run)| {
            let mut other = sound_like(&run);
            change(&mut other);
            other
        };
        with(&|r| r.wire.clear()).fails_with("0 frames came from");
        with(&|r| r.wire.truncate(1)).fails_with("nobody answered");
        with(&|r| r.wire.reverse()).fails_with("nobody answered");
        with(&|r| r.wire[0][41] ^= 1).fails_with("none of them asks for");
        with(&|r| r.wire[0][28] ^= 1).fails_with("none of them asks for");
        with(&|r| r.wire[1][5] ^= 1).fails_with("nobody answered");
        with(&|r| r.sent.clear()).fails_with("not the one that the upper edge handed down");
        with(&|r| r.received.clear()).fails_with("not what reached the upper edge");
        with(&|r| r.received[0][50] = 7).fails_with("not what reached the upper edge");
        with(&|r| r.received.push(vec![9; 60])).fails_with("on no wire");
        with(&|r| {
            let mut extra = r.wire[0].clone();
            extra[59] = 1;
            r.wire.push(extra);
        })
        .fails_with("the upper edge did not send");
        with(&|r| r.draw.mac[5] ^= 1).fails_with("0 frames came from");
    }
}
