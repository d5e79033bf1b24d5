//! What the kernel's services cost a driver: thread switches, DPCs, packets, pool, timers. The fixture `costs` takes ticks of the time stamp counter; counted by
//! the emulator they are instructions, on a processor of its own they are time.

use crate::artifacts::Artifacts;
use crate::error::{Error, Result};
use crate::events::DebugPrint;
use crate::figure::{COUNTING, Figure};
use crate::session::Session;
use crate::watch::Plugin;
use std::collections::HashSet;
use std::path::Path;
use std::time::{Duration, Instant};

/// The fixture counts some thousand operations and waits some seconds for interrupts and timers.
const PATIENCE: Duration = Duration::from_secs(120);
/// What the kernel offers programs for a processor of their own.
const KVM: &str = "/dev/kvm";

/// Where its run is kept.
const RUN: &str = "measure-costs";

/// One line of the fixture: `cost: WHAT: SUM / NUMBER`.
#[derive(Debug, PartialEq)]
struct Cost {
    what: String,
    each: f64,
}

fn parse(line: &str) -> Option<Cost> {
    let (what, numbers) = line.trim().strip_prefix("cost: ")?.rsplit_once(": ")?;
    let (sum, number) = numbers.split_once(" / ")?;
    let (sum, number): (f64, f64) = (sum.parse().ok()?, number.parse().ok()?);
    (number > 0.0).then(|| Cost { what: what.to_owned(), each: sum / number })
}

/// The log of the plugin that counts: four qwords an entry.
const LOG: &str = "counts.bin";

/// Instructions in the VMM, in JANUS.VXD and in drivers.
type Shares = [u64; 3];

/// Whose instructions each operation is made of, in the order of the operations. Each has two places of its own where it reads the counter, before and
/// behind what it measures; the timer at the end has only one.
fn shares(log: &[u8]) -> Vec<Shares> {
    let numbers: Vec<u64> = log.as_chunks().0.iter().map(|n| u64::from_le_bytes(*n)).collect();
    let reads = numbers.as_chunks::<4>().0;
    let mut found: Vec<(u64, Shares)> = Vec::new();
    let mut ends = HashSet::new();
    let mut open: Option<&[u64; 4]> = None;
    for read in reads {
        match open {
            // What was begun anew had no end: an interrupt whose DPC waited already.
            Some(start) if start[0] == read[0] => open = Some(read),
            Some(start) => {
                ends.insert(read[0]);
                let at = found.iter().position(|f| f.0 == start[0]).unwrap_or_else(|| {
                    found.push((start[0], [0; 3]));
                    found.len() - 1
                });
                found[at].1.iter_mut().zip(&start[1..]).zip(&read[1..]).for_each(|((sum, start), end)| *sum += end - start);
                open = None;
            }
            None if !ends.contains(&read[0]) => open = Some(read),
            None => {}
        }
    }
    found.into_iter().map(|f| f.1).collect()
}

/// In words, of a hundred.
fn of_whom([vmm, janus, driver]: Shares) -> String {
    let all = (vmm + janus + driver).max(1);
    let percent = |n: u64| (n * 100 + all / 2) / all;
    format!("VMM {} %, Janus {} %, drivers {} %", percent(vmm), percent(janus), percent(driver))
}

/// Runs the fixture above another driver that packets can go to; `None` when the machine did not even boot.
fn run(artifacts: &Artifacts, arguments: &[&str]) -> Result<Option<Vec<Cost>>> {
    let session = Session {
        drivers: vec![artifacts.fixture("minimal")?, artifacts.fixture("costs")?],
        arguments: arguments.iter().map(|a| (*a).to_owned()).collect(),
        settings: vec![("Janus".into(), "Trace".into(), "none".into())],
        registry: None,
        files: Vec::new(),
        dir: artifacts.runs.join(RUN),
    };
    let over = session.run(artifacts, None, |guest| guest.wait_for_text(Instant::now() + PATIENCE, "cost: done"))?;
    if over.end.console.is_empty() {
        return Ok(None);
    }
    let printed: Vec<String> = over.end.trace.events::<DebugPrint>().map(|(_, p)| p.text).collect();
    if !over.attended {
        return Err(Error::Measure(format!("the driver `costs` did not come to its end: {printed:?}; see {}", session.dir.display())));
    }
    Ok(Some(printed.iter().filter_map(|line| parse(line)).collect()))
}

/// A figure in ticks, not one of the timer's lines, which are in microseconds, and not the rate.
fn in_ticks(cost: &Cost) -> bool {
    cost.what != "rate" && !in_microseconds(cost)
}

fn in_microseconds(cost: &Cost) -> bool {
    cost.what.starts_with("jitter") || cost.what.starts_with("the worst")
}

/// Instructions of each operation, those of the stand-in VMM's services among them; and the timer's jitter on the emulated processor.
pub fn counted(artifacts: &Artifacts) -> Result<Vec<Figure>> {
    let did_not_boot = || Error::Measure("the machine did not boot under the emulator".into());
    let plugin = Plugin::of(artifacts).map(|p| p.counting(LOG)).unwrap_or_default();
    let arguments: Vec<&str> = COUNTING.iter().copied().chain(plugin.iter().map(String::as_str)).collect();
    let counted = run(artifacts, &arguments)?.ok_or_else(did_not_boot)?;
    // Without the plugin the shares are not known.
    let log = std::fs::read(artifacts.runs.join(RUN).join(LOG)).unwrap_or_default();
    let mut notes = shares(&log).into_iter().map(of_whom);
    let timed = run(artifacts, &[])?.ok_or_else(did_not_boot)?;
    // The first pair is that of the rate.
    notes.next();
    let instructions = counted.iter().filter(|c| in_ticks(c)).map(|c| {
        let note = notes.next().unwrap_or_default();
        Figure { note, ..Figure::new(&c.what, c.each.round(), "instructions") }
    });
    let instructions: Vec<Figure> = instructions.collect();
    let microseconds = timed.iter().filter(|c| in_microseconds(c)).map(|c| Figure::new(format!("{} (TCG)", c.what), c.each, "µs"));
    Ok(instructions.into_iter().chain(microseconds).collect())
}

/// Nanoseconds of each operation and the timer's jitter, on a processor of the host's; nothing where the host gives none, or one that does not even boot: some
/// nested ones run neither real mode nor a 32-bit kernel's paging.
pub fn timed(artifacts: &Artifacts) -> Result<Vec<Figure>> {
    if std::fs::File::options().read(true).write(true).open(Path::new(KVM)).is_err() {
        return Ok(Vec::new());
    }
    run(artifacts, &["-accel", "kvm"])?.map_or_else(|| Ok(Vec::new()), |costs| in_nanoseconds(&costs))
}

/// What was taken in ticks, by the rate that the fixture told: ticks in a microsecond.
fn in_nanoseconds(costs: &[Cost]) -> Result<Vec<Figure>> {
    let Some(rate) = costs.iter().find(|c| c.what == "rate").map(|c| c.each).filter(|r| *r > 0.0) else {
        return Err(Error::Measure("the driver `costs` did not say how fast the time stamp counter runs".into()));
    };
    let figure = |c: &Cost| {
        if in_ticks(c) {
            Some(Figure::new(format!("{} (KVM)", c.what), (c.each / rate * 1000.0).round(), "ns"))
        } else {
            in_microseconds(c).then(|| Figure::new(format!("{} (KVM)", c.what), c.each, "µs"))
        }
    };
    Ok(costs.iter().filter_map(figure).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_readings_are_operations() {
        let entries = [
            [1, 0, 0, 0],
            [2, 10, 20, 30],
            [3, 10, 20, 31],
            [4, 11, 22, 34],
            [1, 11, 22, 40],
            [2, 12, 22, 41],
            [2, 13, 22, 41],
            [3, 0, 0, 0],
            [3, 20, 30, 40],
            [4, 21, 31, 41],
            [9, 0, 0, 0],
            [9, 1, 1, 1],
        ];
        let log: Vec<u8> = entries.iter().flatten().flat_map(|n: &u64| n.to_le_bytes()).collect();
        assert_eq!(shares(&log), [[11, 20, 31], [2, 3, 4]]);
        assert_eq!(of_whom([1, 2, 1]), "VMM 25 %, Janus 50 %, drivers 25 %");
    }

    #[test]
    fn lines_of_the_fixture() {
        let cost = parse("cost: a packet through two drivers and back: 4600 / 200\n").expect("a cost");
        assert_eq!(cost, Cost { what: "a packet through two drivers and back".into(), each: 23.0 });
        assert!(in_ticks(&cost));
        assert!(in_microseconds(&parse("cost: jitter of a timer of a millisecond: 10 / 2").expect("a cost")));
        for other in ["cost: done", "cost: line 8 is not to be had: c0000001", "else: 1 / 2", "cost: x: 1 / 0"] {
            assert_eq!(parse(other), None, "{other}");
        }
    }

    #[test]
    fn ticks_are_nanoseconds_by_the_rate() {
        let costs =
            ["cost: rate: 2000 / 1", "cost: a DPC: 9000 / 3", "cost: the worst of 200: 7 / 1"].map(|line| parse(line).expect("a cost"));
        let figures = in_nanoseconds(&costs).expect("a rate").into_iter().map(|f| (f.what, f.value, f.unit));
        assert!(figures.eq([("a DPC (KVM)".into(), 1500.0, "ns"), ("the worst of 200 (KVM)".into(), 7.0, "µs")]));
        for without in [&costs[1..], &[Cost { what: "rate".into(), each: 0.0 }]] {
            assert!(in_nanoseconds(without).is_err());
        }
    }
}
