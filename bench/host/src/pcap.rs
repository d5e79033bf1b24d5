//! Captures of QEMU's `filter-dump`: the classic pcap format, as far as Ethernet needs it; and ARP, the one protocol judged here.

use std::net::Ipv4Addr;

/// A damaged capture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not a capture at all.
    #[error("not a pcap file: it starts with {0:02x?}")]
    Magic([u8; 4]),
    /// A link layer other than Ethernet.
    #[error("the capture is of link type {0}, not of Ethernet")]
    Link(u32),
    /// A frame longer than Ethernet knows.
    #[error("frame {index} claims {len} bytes")]
    Frame {
        /// Its number from 0.
        index: usize,
        /// What it claims.
        len: u32,
    },
}

/// A frame that went over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Microseconds since the capture's epoch.
    pub time: u64,
    /// The frame from its destination address on, without check sum.
    pub bytes: Vec<u8>,
}

/// The frames of a capture. One that is still being written ends in the middle of a frame: what is there of that one is left out.
pub fn frames(file: &[u8]) -> Result<Vec<Frame>, Error> {
    let Some(head) = file.get(..24) else {
        // An empty capture: QEMU has not flushed its head.
        return Ok(Vec::new());
    };
    let dword: fn([u8; 4]) -> u32 = match [head[0], head[1], head[2], head[3]] {
        [0xD4, 0xC3, 0xB2, 0xA1] => u32::from_le_bytes,
        [0xA1, 0xB2, 0xC3, 0xD4] => u32::from_be_bytes,
        other => return Err(Error::Magic(other)),
    };
    let at = |bytes: &[u8], i: usize| dword([bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]]);
    let link = at(head, 20);
    if link != 1 {
        return Err(Error::Link(link));
    }
    let mut frames = Vec::new();
    let mut rest = &file[24..];
    while let Some((head, tail)) = rest.split_at_checked(16) {
        let len = at(head, 8);
        if len > 0x1_0000 {
            return Err(Error::Frame { index: frames.len(), len });
        }
        let Some((bytes, tail)) = tail.split_at_checked(len as usize) else { break };
        let time = u64::from(at(head, 0)) * 1_000_000 + u64::from(at(head, 4));
        frames.push(Frame { time, bytes: bytes.to_vec() });
        rest = tail;
    }
    Ok(frames)
}

/// An Ethernet address.
pub type Mac = [u8; 6];

/// An Ethernet address as everybody writes it.
pub fn mac_text(mac: Mac) -> String {
    mac.map(|b| format!("{b:02x}")).join(":")
}

/// An ARP packet for IPv4 over Ethernet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arp {
    /// Ethernet destination.
    pub to: Mac,
    /// Ethernet source.
    pub from: Mac,
    /// 1: request, 2: reply.
    pub operation: u16,
    /// Sender's Ethernet address in the packet.
    pub sender: Mac,
    /// Sender's IP address.
    pub sender_ip: Ipv4Addr,
    /// Target's Ethernet address in the packet.
    pub target: Mac,
    /// Target's IP address.
    pub target_ip: Ipv4Addr,
}

/// Bytes of an ARP frame before padding.
pub const ARP_LEN: usize = 42;
/// Bytes of the shortest Ethernet frame without its check sum.
pub const MINIMUM: usize = 60;

/// Reads a frame as ARP; `None` when it is something else.
pub fn arp(frame: &[u8]) -> Option<Arp> {
    let f: &[u8; ARP_LEN] = frame.get(..ARP_LEN)?.try_into().ok()?;
    let word = |at: usize| u16::from_be_bytes([f[at], f[at + 1]]);
    let mac = |at: usize| [f[at], f[at + 1], f[at + 2], f[at + 3], f[at + 4], f[at + 5]];
    let ip = |at: usize| Ipv4Addr::new(f[at], f[at + 1], f[at + 2], f[at + 3]);
    let is_arp = word(12) == 0x0806 && word(14) == 1 && word(16) == 0x0800 && f[18] == 6 && f[19] == 4;
    is_arp.then(|| Arp {
        to: mac(0),
        from: mac(6),
        operation: word(20),
        sender: mac(22),
        sender_ip: ip(28),
        target: mac(32),
        target_ip: ip(38),
    })
}

/// Whether two frames are the same but for padding: short frames are filled up with zeros on the wire, and whoever
/// receives them may or may not cut them.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let (head, padding) = long.split_at(short.len());
    head == short && (padding.is_empty() || (long.len() <= MINIMUM && padding.iter().all(|&b| b == 0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A capture as `filter-dump` writes it.
    fn capture(frames: &[&[u8]]) -> Vec<u8> {
        let mut file = Vec::new();
        for dword in [0xA1B2_C3D4, 0x0004_0002, 0, 0, 65536, 1u32] {
            file.extend(dword.to_le_bytes());
        }
        for (i, frame) in frames.iter().enumerate() {
            for dword in [3, i as u32, frame.len() as u32, frame.len() as u32] {
                file.extend(dword.to_le_bytes());
            }
            file.extend(*frame);
        }
        file
    }

    const REQUEST: [u8; ARP_LEN] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 2, 1, 2, 3, 4, 5, 8, 6, 0, 1, 8, 0, 6, 4, 0, 1, 2, 1, 2, 3, 4, 5, 10, 0, 2, 15, 0, 0, 0, 0, 0,
        0, 10, 0, 2, 2,
    ];

    #[test]
    fn frames_of_a_growing_capture() {
        let file = capture(&[&REQUEST, b"second"]);
        let all = frames(&file).expect("a capture");
        assert_eq!(all.len(), 2);
        assert_eq!((all[1].time, all[1].bytes.as_slice()), (3_000_001, &b"second"[..]));
        for cut in 0..file.len() {
            let part = frames(&file[..cut]).expect("a prefix of a capture");
            assert_eq!(part[..], all[..part.len()]);
            assert!(part.len() < 2);
        }
    }

    #[test]
    fn other_files_are_refused() {
        assert_eq!(frames(&[7; 40]), Err(Error::Magic([7; 4])));
        let mut wireless = capture(&[]);
        wireless[20] = 105;
        assert_eq!(frames(&wireless), Err(Error::Link(105)));
        let mut long = capture(&[b"x"]);
        long[24 + 10] = 0xFF;
        assert!(matches!(frames(&long), Err(Error::Frame { index: 0, .. })));
    }

    #[test]
    fn arp_is_told_from_the_rest() {
        let packet = arp(&REQUEST).expect("ARP");
        assert_eq!((packet.operation, packet.from, packet.sender), (1, [2, 1, 2, 3, 4, 5], [2, 1, 2, 3, 4, 5]));
        assert_eq!((packet.sender_ip, packet.target_ip), (Ipv4Addr::new(10, 0, 2, 15), Ipv4Addr::new(10, 0, 2, 2)));
        assert_eq!(mac_text(packet.to), "ff:ff:ff:ff:ff:ff");
        let mut ip = REQUEST;
        ip[13] = 0;
        assert_eq!(arp(&ip), None);
        assert_eq!(arp(&REQUEST[..41]), None);
    }

    #[test]
    fn padding_does_not_count() {
        let mut padded = REQUEST.to_vec();
        padded.resize(MINIMUM, 0);
        assert!(same(&REQUEST, &padded) && same(&padded, &REQUEST) && same(&REQUEST, &REQUEST));
        let mut other = padded.clone();
        other[41] ^= 1;
        assert!(!same(&other, &padded) && !same(&other, &REQUEST));
        let mut dirty = padded.clone();
        dirty[59] = 1;
        assert!(!same(&dirty, &REQUEST));
        padded.resize(MINIMUM + 4, 0);
        assert!(!same(&REQUEST, &padded), "longer than padding makes it");
    }
}
