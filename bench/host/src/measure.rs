//! `./x bench`: what Janus costs. Every figure says how it was taken; instructions are counted, not timed.

use crate::artifacts::Artifacts;
use crate::error::{At, Error, Result};
use crate::events::{DebugPrint, DriverStarted};
use crate::figure::{COUNTING, Figure, best, sources};
use crate::kernel_costs;
use crate::measure_tools;
use crate::session::Session;
use janus_gen::emit::emit;
use janus_gen::lang::Abi;
use janus_gen::le;
use std::path::Path;
use std::time::{Duration, Instant};

/// Runs of each timed figure; the median counts.
const RUNS: usize = 5;
/// A guest that only starts a driver is over by then.
const PATIENCE: Duration = Duration::from_secs(60);

/// Takes all figures; `print` gets each as it is there.
pub fn measure(artifacts: &Artifacts, print: &mut dyn FnMut(&str)) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    let mut add = |f: Figure| {
        print(&f.line());
        figures.push(f);
    };
    add(Figure::new("check and generate all specs, best of 5, in process", generation(&artifacts.root)?, "ms").under(300.0));
    for figure in measure_tools::figures(artifacts)? {
        add(figure);
    }
    for figure in sizes(artifacts)? {
        add(figure);
    }
    for figure in boot(artifacts)? {
        add(figure);
    }
    for figure in thunks(artifacts)? {
        add(figure);
    }
    for figure in kernel_costs::counted(artifacts)?.into_iter().chain(kernel_costs::timed(artifacts)?) {
        add(figure);
    }
    Ok(figures)
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Milliseconds from texts in memory to all generated texts in memory.
fn generation(root: &Path) -> Result<f64> {
    let sources = sources(root)?;
    let once = || {
        let sources = sources.clone();
        let start = Instant::now();
        let (abi, _) = Abi::load(sources);
        let files = emit(&abi);
        std::hint::black_box(files);
        start.elapsed().as_secs_f64() * 1000.0
    };
    Ok(best((0..RUNS).map(|_| once()).collect()))
}

/// Bytes of JANUS.VXD and of each of its objects.
fn sizes(artifacts: &Artifacts) -> Result<Vec<Figure>> {
    let vxd = std::fs::read(&artifacts.vxd).at("read", &artifacts.vxd)?;
    let mut figures = vec![Figure::new("JANUS.VXD, the file", vxd.len() as f64, "bytes")];
    for (i, o) in le::inspect(&vxd).objects.iter().enumerate() {
        figures.push(Figure::new(
            format!("JANUS.VXD, object {} in memory ({})", i + 1, o.class.unwrap_or("no class")),
            f64::from(o.virtual_size),
            "bytes",
        ));
    }
    Ok(figures)
}

/// Hosts one fixture driver until it has started; milliseconds of the host from QEMU's start, microseconds of the guest, and what it printed.
fn host(artifacts: &Artifacts, name: &str, trace: &str, arguments: &[&str]) -> Result<(f64, f64, String)> {
    let session = Session {
        drivers: vec![artifacts.fixture(name)?],
        arguments: arguments.iter().map(|a| (*a).to_owned()).collect(),
        settings: vec![("Janus".into(), "Trace".into(), trace.into())],
        registry: None,
        files: Vec::new(),
        dir: artifacts.runs.join(format!("measure-{name}")),
    };
    let begun = Instant::now();
    let over = session.run(artifacts, None, |guest| {
        guest.wait_for(0, begun + PATIENCE, |r| r.event::<DriverStarted>().is_some())?;
        Ok(begun.elapsed())
    })?;
    let trace = &over.end.trace;
    let Some((at, _)) = trace.first::<DriverStarted>() else {
        return Err(Error::Measure(format!("{name} did not start; see {}", session.dir.display())));
    };
    let printed = trace.events::<DebugPrint>().map(|(_, p)| p.text).collect();
    Ok((over.attended.as_secs_f64() * 1000.0, trace.records[at].time as f64, printed))
}

/// From QEMU's start to a driver that runs.
fn boot(artifacts: &Artifacts) -> Result<Vec<Figure>> {
    let runs = (0..RUNS).map(|_| host(artifacts, "minimal", "none", &[])).collect::<Result<Vec<_>>>()?;
    Ok(vec![
        Figure::new("QEMU started to driver started (TCG), median of 5, host time", median(runs.iter().map(|r| r.0).collect()), "ms"),
        Figure::new(
            "JANUS.VXD's Device_Init to driver started, median of 5, guest time",
            median(runs.iter().map(|r| r.1).collect()) / 1000.0,
            "ms",
        ),
    ])
}

/// Instructions per call, counted by QEMU on the time stamp counter.
fn thunks(artifacts: &Artifacts) -> Result<Vec<Figure>> {
    let direct = counts(&host(artifacts, "count", "none", COUNTING)?.2)?;
    let traced = counts(&host(artifacts, "count", "KeGetCurrentIrql,InterlockedExchangeAdd", COUNTING)?.2)?;
    let calls = direct[0];
    Ok(vec![
        Figure::new("direct thunk over a hand-written stdcall routine, no arguments", (direct[2] - direct[1]) / calls, "instructions")
            .under(0.0),
        Figure::new("direct thunk over a hand-written fastcall routine, 2 arguments", (direct[4] - direct[3]) / calls, "instructions")
            .under(0.0),
        Figure::new("traced thunk over the direct one, no arguments", (traced[2] - direct[2]) / calls, "instructions").under(150.0),
        Figure::new("traced thunk over the direct one, 2 arguments, 1 captured", (traced[4] - direct[4]) / calls, "instructions"),
    ])
}

/// `calls`, `own0`, `served0`, `own2`, `served2` of the fixture's line.
fn counts(text: &str) -> Result<[f64; 5]> {
    let bad = || Error::Measure(format!("the counting driver printed {text:?}"));
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|w| w.parse().ok()).collect();
    numbers.try_into().map_err(|_| bad())
}
