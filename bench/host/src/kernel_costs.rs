//! What the kernel's services cost a driver: thread switches, DPCs, packets, pool, timers. The fixture `costs` takes ticks of the time stamp counter; counted by
//! the emulator they are instructions, on a processor of its own they are time.

use crate::artifacts::Artifacts;
use crate::error::{Error, Result};
use crate::events::DebugPrint;
use crate::measure::{COUNTING, Figure};
use crate::session::Session;
use std::path::Path;
use std::time::{Duration, Instant};

/// The fixture counts some thousand operations and waits some seconds for interrupts and timers.
const PATIENCE: Duration = Duration::from_secs(120);
/// What the kernel offers programs for a processor of their own.
const KVM: &str = "/dev/kvm";

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

/// Runs the fixture above another driver that packets can go to; `None` when the machine did not even boot.
fn run(artifacts: &Artifacts, arguments: &[&str]) -> Result<Option<Vec<Cost>>> {
    let session = Session {
        drivers: vec![artifacts.fixture("minimal")?, artifacts.fixture("costs")?],
        arguments: arguments.iter().map(|a| (*a).to_owned()).collect(),
        settings: vec![("Janus".into(), "Trace".into(), "none".into())],
        registry: None,
        dir: artifacts.runs.join("measure-costs"),
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
    let counted = run(artifacts, COUNTING)?.ok_or_else(did_not_boot)?;
    let timed = run(artifacts, &[])?.ok_or_else(did_not_boot)?;
    let instructions = counted.iter().filter(|c| in_ticks(c)).map(|c| Figure::new(&c.what, c.each.round(), "instructions"));
    let microseconds = timed.iter().filter(|c| in_microseconds(c)).map(|c| Figure::new(format!("{} (TCG)", c.what), c.each, "µs"));
    Ok(instructions.chain(microseconds).collect())
}

/// Nanoseconds of each operation and the timer's jitter, on a processor of the host's; nothing where the host gives none, or one on which the firmware does
/// not even boot (some nested ones do not run real mode).
pub fn timed(artifacts: &Artifacts) -> Result<Vec<Figure>> {
    if std::fs::File::options().read(true).write(true).open(Path::new(KVM)).is_err() {
        return Ok(Vec::new());
    }
    let Some(costs) = run(artifacts, &["-accel", "kvm"])? else { return Ok(Vec::new()) };
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
    fn lines_of_the_fixture() {
        let cost = parse("cost: a packet through two drivers and back: 4600 / 200\n").expect("a cost");
        assert_eq!(cost, Cost { what: "a packet through two drivers and back".into(), each: 23.0 });
        assert!(in_ticks(&cost));
        assert!(in_microseconds(&parse("cost: jitter of a timer of a millisecond: 10 / 2").expect("a cost")));
        for other in ["cost: done", "cost: line 8 is not to be had: c0000001", "else: 1 / 2", "cost: x: 1 / 0"] {
            assert_eq!(parse(other), None, "{other}");
        }
    }
}
