//! What the host chooses at random for one run. A guest cannot know any of it but through the device or its settings,
//! so what comes back proves that it went the whole way.

use crate::pcap::{Mac, mac_text};
use rand::Rng;
use rand::seq::index;
use std::net::Ipv4Addr;

/// The choices of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draw {
    /// Ethernet address of the network card: locally administered, unicast.
    pub mac: Mac,
    /// The guest's network, a /24 in private space.
    pub net: Ipv4Addr,
    /// The guest's own address in it.
    pub ip: Ipv4Addr,
    /// The host's address in it: QEMU answers ARP for it.
    pub gateway: Ipv4Addr,
    /// QEMU's name server in it.
    pub dns: Ipv4Addr,
    /// Bytes that a driver is to carry.
    pub bytes: Vec<u8>,
    /// Hertz of a tone.
    pub frequency: u32,
    /// Milliseconds that it lasts.
    pub milliseconds: u32,
    /// A small number, for a calculation.
    pub number: u32,
}

/// How many [`Draw::bytes`] there are.
const BYTES: usize = 256;

/// Placeholders that [`Draw::fill`] knows.
pub const PLACEHOLDERS: [&str; 9] = ["mac", "net", "ip", "gateway", "dns", "bytes", "frequency", "milliseconds", "number"];

impl Draw {
    /// New choices.
    pub fn new(rng: &mut impl Rng) -> Draw {
        let mut mac: Mac = rng.random();
        mac[0] = (mac[0] & !1) | 2;
        if mac[..2] == [0x52, 0x55] {
            // QEMU's user network gives its own hosts addresses of this prefix.
            mac[0] = 0x5A;
        }
        let (a, b) = if rng.random() { (10, rng.random()) } else { (192, 168) };
        let c = rng.random();
        let at = |host: usize| Ipv4Addr::new(a, b, c, host as u8);
        // QEMU's DHCP server has 15 to 30; host 0 and 255 are nobody's.
        let hosts = index::sample(rng, 200, 3);
        let [ip, gateway, dns] = [hosts.index(0), hosts.index(1), hosts.index(2)].map(|h| at(40 + h));
        Draw {
            mac,
            net: at(0),
            ip,
            gateway,
            dns,
            bytes: (0..BYTES).map(|_| rng.random()).collect(),
            frequency: rng.random_range(300..3000),
            milliseconds: rng.random_range(300..900),
            number: rng.random_range(3..=12),
        }
    }

    /// Replaces `{placeholder}`s; the error is the name of one that does not exist.
    pub fn fill(&self, text: &str) -> Result<String, String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                return Err(format!("{{{after}"));
            };
            filled.push_str(&match name {
                "mac" => mac_text(self.mac),
                "net" => format!("{}/24", self.net),
                "ip" => self.ip.to_string(),
                "gateway" => self.gateway.to_string(),
                "dns" => self.dns.to_string(),
                // As registry files have them: `hex:{bytes}`, `dword:{number}`.
                "bytes" => self.bytes.iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(","),
                "frequency" => format!("{:08x}", self.frequency),
                "milliseconds" => format!("{:08x}", self.milliseconds),
                "number" => format!("{:08x}", self.number),
                _ => return Err(format!("{{{name}}}")),
            });
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn draws_are_usable_and_differ() {
        let mut rng = rand::rng();
        let draws: Vec<Draw> = (0..500).map(|_| Draw::new(&mut rng)).collect();
        for d in &draws {
            assert_eq!(d.mac[0] & 3, 2, "locally administered and not a group: {:x?}", d.mac);
            assert!(d.ip.is_private() && d.ip != d.gateway && d.gateway != d.dns && d.ip != d.dns);
            assert!([d.ip, d.gateway, d.dns].iter().all(|a| a.octets()[..3] == d.net.octets()[..3]));
            assert!([d.ip, d.gateway, d.dns].iter().all(|a| (40..240).contains(&a.octets()[3])));
        }
        assert!(draws.iter().map(|d| d.mac).collect::<HashSet<_>>().len() > 490);
        assert!(draws.iter().map(|d| d.gateway).collect::<HashSet<_>>().len() > 400);
    }

    #[test]
    fn placeholders() {
        let d = Draw::new(&mut rand::rng());
        assert_eq!(d.fill("a,mac={mac},b={ip}"), Ok(format!("a,mac={},b={}", mac_text(d.mac), d.ip)));
        for name in PLACEHOLDERS {
            assert!(d.fill(&format!("{{{name}}}")).is_ok_and(|t| !t.contains('{')));
        }
        assert_eq!(d.fill("x{nonsense}"), Err("{nonsense}".into()));
        assert_eq!(d.fill("x{mac"), Err("{mac".into()));
    }
}
