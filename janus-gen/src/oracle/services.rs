//! `tests/oracle/vxd-services.txt`: device, number and name of every service that two or more independent sources give alike.

use super::{Finding, Kind, Unheard};
use crate::lang::Abi;
use serde::Serialize;
use std::collections::HashMap;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Name of the VxD.
    pub device: String,
    /// Its id.
    pub id: u32,
    /// Number of the service.
    pub ordinal: u32,
    /// Its name.
    pub name: String,
    /// Line of the list.
    pub line: usize,
}

/// Reads `DEVICE ID ORDINAL NAME` lines; `#` starts a comment line.
pub fn parse(text: &str) -> Result<Vec<Service>, Unheard> {
    let number = |t: &str| u32::from_str_radix(t.trim_start_matches("0x"), 16).ok();
    let lines = text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#'));
    lines
        .map(|(i, line)| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let service = match words.as_slice() {
                [device, id, ordinal, name] => number(id).zip(number(ordinal)).map(|(id, ordinal)| Service {
                    device: (*device).to_owned(),
                    id,
                    ordinal,
                    name: (*name).to_owned(),
                    line: i + 1,
                }),
                _ => None,
            };
            service.ok_or_else(|| Unheard::Strange(format!("tests/oracle/vxd-services.txt:{}: expected DEVICE ID ORDINAL NAME", i + 1)))
        })
        .collect()
}

/// How far the comparison went.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Compared {
    /// Services that both sides know.
    pub both: usize,
    /// Services that only the descriptions know.
    pub described_only: usize,
}

/// Every listed service against the descriptions, and every described one against the list where it has that name or number.
pub fn compare(abi: &Abi, listed: &[Service]) -> (Vec<Finding>, Compared) {
    let mut findings = Vec::new();
    let mut compared = Compared::default();
    let vxds: HashMap<u32, _> = abi.vxds().map(|(_, _, v)| (v.id.0, v)).collect();
    let by_name: HashMap<&str, _> = abi.vxds().map(|(_, _, v)| (v.name.text.as_str(), v)).collect();
    for service in listed {
        let Service { device, id, ordinal, name, line } = service;
        let place = format!("tests/oracle/vxd-services.txt:{line}");
        let mut object =
            |kind, message: String, place| findings.push(Finding { subject: format!("{device}.{name}"), kind, message, place });
        let Some(vxd) = vxds.get(id) else {
            match by_name.get(device.as_str()) {
                Some(v) => object(
                    Kind::Ordinal,
                    format!("described with the device id {:#06x}, listed with {id:#06x}", v.id.0),
                    abi.place(v.name.span),
                ),
                None => object(Kind::Missing, format!("device {id:#06x} is not described"), place),
            }
            continue;
        };
        let named = vxd.services.iter().find(|s| s.name.text == *name);
        let numbered = vxd.services.iter().find(|s| s.ordinal.0 == *ordinal);
        match (named, numbered) {
            (Some(s), _) if s.ordinal.0 == *ordinal => compared.both += 1,
            (Some(s), _) => {
                object(Kind::Ordinal, format!("described as {:#06x}, listed as {ordinal:#06x}", s.ordinal.0), abi.place(s.name.span))
            }
            (None, Some(s)) => {
                object(
                    Kind::Name,
                    format!("{:#06x} is described as `{}`, listed as `{name}`", s.ordinal.0, s.name.text),
                    abi.place(s.name.span),
                );
            }
            (None, None) => object(Kind::Missing, format!("{ordinal:#06x} is not described"), place),
        }
    }
    let described: usize = vxds.values().map(|v| v.services.len()).sum();
    compared.described_only = described.saturating_sub(compared.both);
    (findings, compared)
}
