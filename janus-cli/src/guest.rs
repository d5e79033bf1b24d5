//! `janus run`, `bench`, `demo` and `decode`: thin faces of the bench.

use anyhow::{Context, Result, ensure};
use janus_bench::decode::{Trace, TraceSchema};
use janus_bench::figure::Figure;
use janus_bench::run::Options;
use janus_bench::show::Show;
use janus_bench::{Artifacts, bench as rows, demo as demonstration, measure as measures, run as runs};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// One line to standard output; a reader that has gone away is not an error.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// The options of `janus run`.
pub fn run_options(
    devices: Vec<String>,
    trace: String,
    set: Vec<String>,
    time: f64,
    until: Option<String>,
    dir: Option<PathBuf>,
) -> Result<Options> {
    ensure!((0.0..86400.0).contains(&time), "--time takes seconds, from 0 to a day");
    let until = until.into_iter().collect();
    Ok(Options { devices, trace, set, time: Duration::from_secs_f64(time), until, dir, ..Options::default() })
}

/// How `janus run` says what happened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Say {
    /// The calls as they happen, then the verdict.
    All,
    /// The verdict.
    Verdict,
    /// The report, for a program.
    Json,
}

/// `janus run`.
pub fn run(root: &Path, drivers: &[PathBuf], options: &Options, say: Say) -> Result<bool> {
    let artifacts = Artifacts::of(root)?;
    let mut line = |l: &str| {
        if say == Say::All {
            print(l);
        }
    };
    let outcome = runs::run(&artifacts, drivers, options, &mut line)?;
    match say {
        Say::All => {}
        Say::Verdict => print(&outcome.report.text()),
        Say::Json => print(&serde_json::to_string_pretty(&outcome.report)?),
    }
    Ok(outcome.code() == 0)
}

/// `janus bench`.
pub fn bench(root: &Path, ids: &[String], repeat: u32) -> Result<bool> {
    let results = rows::bench(&Artifacts::of(root)?, ids, repeat, &mut print)?;
    Ok(rows::code(&results) == 0)
}

/// `janus demo`.
pub fn demo(root: &Path) -> Result<bool> {
    let results = demonstration::demo(&Artifacts::of(root)?, &mut print)?;
    Ok(rows::code(&results) == 0)
}

/// `janus measure`; false when a limit is not held.
pub fn measure(root: &Path, json: bool) -> Result<bool> {
    let mut line = |l: &str| {
        if !json {
            print(l);
        }
    };
    let figures = measures::measure(&Artifacts::of(root)?, &mut line)?;
    if json {
        print(&serde_json::to_string_pretty(&figures)?);
    }
    Ok(figures.iter().all(Figure::holds))
}

/// `janus decode`.
pub fn decode(root: &Path, file: &Path) -> Result<bool> {
    let schema = root.join("generated/schema.json");
    let text = std::fs::read_to_string(&schema).with_context(|| format!("{} cannot be read", schema.display()))?;
    let schema = Arc::new(TraceSchema::from_json(&text)?);
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let trace = Trace::read(schema, &bytes).with_context(|| format!("{} cannot be decoded", file.display()))?;
    for line in Show::all(&trace) {
        print(&line.text);
    }
    Ok(true)
}
