//! Whether a result was come by honestly: the driver's code is what it was, only what it registered was called, its registers were
//! left in order, every call came from it, and no record is missing that could say otherwise.

use crate::decode::{Body, Trace};
use crate::drivers::{Driver, drivers};
use crate::events::{CallsReturn, Fault, ImageHash, Registered, Violation};
use crate::watch::Watched;
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// The checks of a run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Integrity {
    /// What was held against what, with numbers.
    pub facts: Vec<String>,
    /// What does not hold.
    pub violations: Vec<String>,
}

impl Integrity {
    /// Adds what was seen of Janus' own stores.
    #[must_use]
    pub fn with(mut self, watched: &Watched) -> Integrity {
        self.facts.push(watched.fact.clone());
        self.violations.extend(watched.violations.iter().cloned());
        self
    }
}

/// Checks a whole trace. `unfinished` is the number of bytes at its end that are no record.
pub fn check(trace: &Trace, unfinished: usize) -> Integrity {
    let mut report = Integrity::default();
    complete(trace, unfinished, &mut report);
    let images = drivers(trace);
    let name = |number| images.iter().find(|d| d.number == number).map_or_else(|| format!("driver {number}"), |d| d.name.clone());
    code(trace, &images, &name, &mut report);
    calls(trace, &images, &mut report);
    for (_, v) in trace.events::<Violation>() {
        report.violations.push(format!("{}, {}: {}", name(v.driver), v.rule, v.detail));
    }
    for (_, f) in trace.events::<Fault>() {
        report.violations.push(format!("{}, exception {} at {} ({:#010x})", name(f.driver), f.vector, f.place, f.eip));
    }
    report
}

/// A trace with holes proves nothing.
fn complete(trace: &Trace, unfinished: usize, report: &mut Integrity) {
    let lost: u32 = trace.records.iter().map(|r| if let Body::Lost(n) = r.body { n } else { 0 }).sum();
    if lost > 0 {
        report.violations.push(format!("{lost} records of the trace are lost"));
    }
    if unfinished > 0 {
        report.violations.push(format!("the trace ends in {unfinished} bytes that are no record"));
    }
    if trace.records.is_empty() {
        report.violations.push("there is no trace".into());
    }
}

/// A section's name and its hashes.
#[derive(Default)]
struct Section {
    name: String,
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
}

/// Sections of code hash the same before the driver ran and after.
fn code(trace: &Trace, images: &[Driver], name_of: &dyn Fn(u32) -> String, report: &mut Integrity) {
    let mut hashes: BTreeMap<(u32, u32), Section> = BTreeMap::new();
    for (_, e) in trace.events::<ImageHash>() {
        let section = hashes.entry((e.driver, e.rva)).or_default();
        section.name = e.section;
        *(if e.when == "loaded" { &mut section.before } else { &mut section.after }) = Some(e.sha256);
    }
    let mut same = 0;
    for ((driver, _), Section { name, before, after }) in &hashes {
        match (before, after) {
            (Some(before), Some(after)) if before == after => same += 1,
            (Some(_), Some(_)) => report.violations.push(format!("{}: section {name} was changed", name_of(*driver))),
            _ => report.violations.push(format!("{}: section {name} was hashed only once", name_of(*driver))),
        }
    }
    for driver in images.iter().filter(|d| d.number != 0) {
        if !hashes.keys().any(|(n, _)| *n == driver.number) {
            report.violations.push(format!("{}: no section was hashed", driver.name));
        }
    }
    report.facts.push(format!("{same} sections of code are byte for byte what was loaded"));
}

/// Calls come from images of drivers; calls into them go to entry points and registered addresses. A routine that ends in a jump to an import leaves its own
/// return address as the caller: the one place that was announced for it, while a call into a driver is under way, and no other.
fn calls(trace: &Trace, images: &[Driver], report: &mut Integrity) {
    let mut allowed: HashSet<u32> = images.iter().map(|d| d.entry).collect();
    let mut returns = HashSet::new();
    let (mut into, mut out, mut jumps) = (0, 0, 0);
    let mut strangers = HashSet::new();
    for record in &trace.records {
        if let Some(e) = record.event::<Registered>() {
            allowed.insert(e.address);
        }
        if let Some(e) = record.event::<CallsReturn>() {
            returns.insert(e.address);
        }
        match record.body {
            Body::CallIn { id, target, .. } => {
                into += 1;
                if !allowed.contains(&target) && strangers.insert(target) {
                    let name = trace.schema.schema.callbacks.get(id).map_or("?", |c| c.name.as_str());
                    report.violations.push(format!("{target:#010x} was called as {name} and was never registered"));
                }
            }
            Body::Call { id, caller, .. } => {
                out += 1;
                let inside = images.iter().any(|d| caller.checked_sub(d.base).is_some_and(|o| o < d.size));
                let ends = record.depth > 0 && returns.contains(&caller) && images.iter().any(|d| d.number == u32::from(record.driver));
                jumps += usize::from(ends);
                if !inside && !ends && strangers.insert(caller) {
                    let name = trace.schema.schema.functions.get(id).map_or("?", |f| f.name.as_str());
                    report.violations.push(format!("{name} was called from {caller:#010x}, outside of every driver"));
                }
            }
            _ => {}
        }
    }
    report.facts.push(format!("{into} calls into drivers, all to entry points or registered addresses"));
    let by_jump = if jumps > 0 { format!(", or ({jumps}) by a jump at the end of a routine") } else { String::new() };
    report.facts.push(format!("{out} calls by drivers, all from inside their images{by_jump}"));
    if !report.violations.is_empty() {
        report.facts.retain(|f| !f.contains("all "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Writer, bytes, int, schema, str};
    use janus_runtime::trace::record::Kind;

    const BASE: u32 = 0x8010_0000;
    /// Where Janus' calls into drivers return to.
    const RETURN: u32 = 0xC000_0040;

    fn hash(w: &mut Writer, when: &str, sum: &[u8]) {
        w.event("ImageHash", &[int(1), str(".text"), int(0x1000), int(0x200), str(when), bytes(sum)]);
    }

    /// An honest run; `change` may make it another.
    fn run(change: impl FnOnce(&mut Writer)) -> Vec<String> {
        let mut w = Writer::new(&schema());
        w.loaded("X.SYS", BASE, 0x8000);
        hash(&mut w, "loaded", b"one");
        w.call("ENTRY", BASE + 0x1000, &[0, 0], &[]);
        w.call("Place", BASE + 0x1234, &[0, 0], &[]);
        w.event("Registered", &[int(1), int(BASE + 0x2000), str("Unload")]);
        w.call("ENTRY", BASE + 0x2000, &[0, 0], &[]);
        change(&mut w);
        hash(&mut w, "stopped", b"one");
        let trace = Trace::read(schema(), &w.file).expect("a trace");
        check(&trace, 0).violations
    }

    #[test]
    fn honest_runs_pass_and_no_other() {
        assert_eq!(run(|_| {}), [""; 0]);
        let last_jump = |w: &mut Writer| {
            w.event("CallsReturn", &[int(RETURN), str("routine")]);
            w.at.3 = 1;
            w.call("Place", RETURN, &[0, 0], &[]);
        };
        assert_eq!(run(last_jump), [""; 0]);
        type Change = fn(&mut Writer);
        let stranger: Change = |w| {
            w.call("ENTRY", BASE + 0x3000, &[0, 0], &[]);
        };
        let outsider: Change = |w| {
            w.call("Place", BASE + 0x8000, &[0, 0], &[]);
        };
        let too_late: Change = |w| {
            w.at.3 = 1;
            w.call("Place", RETURN, &[0, 0], &[]);
            w.event("CallsReturn", &[int(RETURN), str("routine")]);
        };
        let outside_of_a_call: Change = |w| {
            w.event("CallsReturn", &[int(RETURN), str("routine")]);
            w.call("Place", RETURN, &[0, 0], &[]);
        };
        let beside_it: Change = |w| {
            w.event("CallsReturn", &[int(RETURN), str("routine")]);
            w.at.3 = 1;
            w.call("Place", RETURN + 1, &[0, 0], &[]);
        };
        let of_nobody: Change = |w| {
            w.event("CallsReturn", &[int(RETURN), str("routine")]);
            (w.at.2, w.at.3) = (7, 1);
            w.call("Place", RETURN, &[0, 0], &[]);
        };
        let hole: Change = |w| {
            w.record(Kind::Lost, 0, &3u32.to_le_bytes());
        };
        let cases = [
            (stranger, "0x80103000 was called as ENTRY and was never registered"),
            (outsider, "Place was called from 0x80108000, outside of every driver"),
            (too_late, "Place was called from 0xc0000040, outside of every driver"),
            (outside_of_a_call, "Place was called from 0xc0000040, outside of every driver"),
            (beside_it, "Place was called from 0xc0000041, outside of every driver"),
            (of_nobody, "Place was called from 0xc0000040, outside of every driver"),
            (|w| w.event("Violation", &[int(1), str("esp"), str("off by 4")]), "X.SYS, esp: off by 4"),
            (|w| hash(w, "loaded", b"two"), "X.SYS: section .text was changed"),
            (hole, "3 records of the trace are lost"),
        ];
        for (change, expected) in cases {
            assert_eq!(run(change), [expected]);
        }
    }

    #[test]
    fn what_is_missing_counts_against_it() {
        let nothing = Trace::new(schema());
        assert_eq!(check(&nothing, 3).violations, ["the trace ends in 3 bytes that are no record", "there is no trace"]);
        let mut w = Writer::new(&schema());
        w.loaded("X.SYS", BASE, 0x8000);
        let trace = Trace::read(schema(), &w.file).expect("a trace");
        assert_eq!(check(&trace, 0).violations, ["X.SYS: no section was hashed"]);
        hash(&mut w, "loaded", b"one");
        let trace = Trace::read(schema(), &w.file).expect("a trace");
        assert_eq!(check(&trace, 0).violations, ["X.SYS: section .text was hashed only once"]);
    }
}
