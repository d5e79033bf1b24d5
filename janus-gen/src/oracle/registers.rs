//! `tests/oracle/vxd-registers.txt`: the registers that services are called with, as the page of each has them.

use super::{Finding, Kind, Unheard};
use crate::lang::Abi;
use crate::lang::ast::{Convention, Returns, Signature};
use crate::lang::check::{STACK, register};
use std::collections::{BTreeSet, HashMap};

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Name of the VxD.
    pub device: String,
    /// Number of the service.
    pub ordinal: u32,
    /// Its name.
    pub name: String,
    /// Registers of parameters.
    pub inputs: BTreeSet<String>,
    /// Registers and flags of results.
    pub results: BTreeSet<String>,
    /// Line of the list.
    pub line: usize,
}

/// Reads `DEVICE ORDINAL NAME: REGISTERS -> REGISTERS` lines, `-` for none; `#` starts a comment line.
pub fn parse(text: &str) -> Result<Vec<Call>, Unheard> {
    let set = |t: &str| t.split_whitespace().filter(|w| *w != "-").map(str::to_owned).collect();
    let one = |line: &str, number: usize| {
        let (head, registers) = line.split_once(':')?;
        let (inputs, results) = registers.split_once("->")?;
        let mut words = head.split_whitespace();
        Some(Call {
            device: words.next()?.to_owned(),
            ordinal: u32::from_str_radix(words.next()?, 16).ok()?,
            name: words.next()?.to_owned(),
            inputs: set(inputs),
            results: set(results),
            line: number,
        })
    };
    let lines = text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#'));
    lines
        .map(|(i, line)| {
            let what = "expected DEVICE ORDINAL NAME: REGISTERS -> REGISTERS";
            one(line, i + 1).ok_or_else(|| Unheard::Strange(format!("tests/oracle/vxd-registers.txt:{}: {what}", i + 1)))
        })
        .collect()
}

/// Every listed call against the descriptions; how many are alike.
pub fn compare(abi: &Abi, listed: &[Call]) -> (Vec<Finding>, usize) {
    let services: HashMap<(&str, u32), _> =
        abi.vxds().flat_map(|(_, _, v)| v.services.iter().map(|s| ((v.name.text.as_str(), s.ordinal.0), s))).collect();
    let mut findings = Vec::new();
    let mut alike = 0;
    for call in listed {
        // A service that is missing, or has another number, is what the list of services is about.
        let Some(service) = services.get(&(call.device.as_str(), call.ordinal)) else { continue };
        let mut object = |message| {
            let subject = format!("{}.{}", call.device, call.name);
            findings.push(Finding { subject, kind: Kind::Register, message, place: abi.place(service.name.span) });
        };
        let words = |set: &BTreeSet<String>| if set.is_empty() { "none".into() } else { set.iter().cloned().collect::<Vec<_>>().join(" ") };
        match &service.signature {
            Some(s) if s.convention == Convention::Register => {
                let (inputs, results) = registers(s);
                if inputs != call.inputs {
                    object(format!("takes {} as described, {} as listed", words(&inputs), words(&call.inputs)));
                } else if results != call.results {
                    object(format!("gives {} as described, {} as listed", words(&results), words(&call.results)));
                } else {
                    alike += 1;
                }
            }
            _ => object("is called by register as listed, and not as described".to_owned()),
        }
    }
    (findings, alike)
}

/// The whole registers of parameters and of results; a value that is pushed is `stack1`, the next `stack2`.
fn registers(signature: &Signature) -> (BTreeSet<String>, BTreeSet<String>) {
    let whole = |name: &str| register(name).map_or_else(|| name.to_owned(), |(whole, _)| whole.to_owned());
    let mut pushed = 0;
    let mut place = |name: &str| {
        pushed += usize::from(name == STACK);
        if name == STACK { format!("{STACK}{pushed}") } else { whole(name) }
    };
    let inputs = signature.params.iter().filter_map(|p| p.register.as_ref()).map(|r| place(&r.text)).collect();
    let results = match &signature.returns {
        Returns::Registers(all) => all.iter().map(|r| whole(&r.register.text)).collect(),
        Returns::Nothing | Returns::Value(_) => BTreeSet::new(),
    };
    (inputs, results)
}
