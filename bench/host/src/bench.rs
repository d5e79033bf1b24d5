//! `janus bench`: runs rows, once or many times, and says which passed.

use crate::artifacts::Artifacts;
use crate::devices::{self, LOG};
use crate::draw::Draw;
use crate::error::{At, Error, Result};
use crate::fetch;
use crate::report::Report;
use crate::rows::{self, Driver, Row};
use crate::session::Session;
use crate::show::Line;
use indicatif::{ProgressBar, ProgressStyle};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What became of a row.
#[derive(Debug)]
pub enum Outcome {
    /// It ran.
    Ran(Box<Ran>),
    /// It could not be run on this machine: no success, and no failure of the project.
    Skipped(String),
    /// The bench itself failed.
    Error(Error),
}

/// A row that ran.
#[derive(Debug)]
pub struct Ran {
    /// Everything about it.
    pub report: Report,
    /// Its decoded trace.
    pub lines: Vec<Line>,
    /// Where its artefacts are.
    pub dir: PathBuf,
}

/// One run of one row.
#[derive(Debug)]
pub struct RowResult {
    /// The row.
    pub row: String,
    /// Which repetition, from 1.
    pub number: u32,
    /// What became of it.
    pub outcome: Outcome,
    /// How long it took.
    pub took: Duration,
}

impl RowResult {
    /// The line of the table.
    pub fn line(&self) -> String {
        let (word, what) = match &self.outcome {
            Outcome::Ran(ran) if ran.report.passed => ("passed", ran.report.summary()),
            Outcome::Ran(ran) => ("FAILED", ran.report.summary()),
            Outcome::Skipped(why) => ("skipped", why.clone()),
            Outcome::Error(e) => ("ERROR", e.to_string()),
        };
        format!("{word:<8} {:<10} #{:<3} {:>6.1} s  {what}", self.row, self.number, self.took.as_secs_f32())
    }

    /// Whether it counts against the project.
    pub fn failed(&self) -> bool {
        match &self.outcome {
            Outcome::Ran(ran) => !ran.report.passed,
            Outcome::Skipped(_) => false,
            Outcome::Error(_) => true,
        }
    }
}

/// Exit code of the command.
pub fn code(results: &[RowResult]) -> u8 {
    u8::from(results.iter().any(RowResult::failed))
}

/// The last line of the table.
pub fn total(results: &[RowResult]) -> String {
    let count = |f: &dyn Fn(&RowResult) -> bool| results.iter().filter(|r| f(r)).count();
    let failed = count(&RowResult::failed);
    let skipped = count(&|r| matches!(r.outcome, Outcome::Skipped(_)));
    format!("{} passed, {failed} failed, {skipped} skipped", results.len() - failed - skipped)
}

/// The rows of the project.
pub fn rows(artifacts: &Artifacts) -> Result<Vec<Row>> {
    rows::load(&artifacts.root.join("bench/rows"))
}

/// Runs the rows named (all when none is), each so many times. `print` gets a line of the table after each.
pub fn bench(artifacts: &Artifacts, ids: &[String], repeat: u32, print: &mut dyn FnMut(&str)) -> Result<Vec<RowResult>> {
    let rows = rows::select(rows(artifacts)?, ids)?;
    let mut results = Vec::new();
    for row in &rows {
        for number in 1..=repeat.max(1) {
            let progress = spinner(&format!("{} #{number}: {}", row.id, row.title));
            let result = run_row(artifacts, row, number, &progress);
            progress.finish_and_clear();
            print(&result.line());
            if let Outcome::Ran(ran) = &result.outcome
                && !ran.report.passed
            {
                print(&format!("         {}", ran.dir.display()));
            }
            // What cannot be had now cannot be had in a second.
            let skipped = matches!(result.outcome, Outcome::Skipped(_));
            results.push(result);
            if skipped {
                break;
            }
        }
    }
    print(&total(&results));
    Ok(results)
}

/// Runs one row once. `progress` shows what is going on.
pub fn run_row(artifacts: &Artifacts, row: &Row, number: u32, progress: &ProgressBar) -> RowResult {
    let begun = Instant::now();
    let outcome = match attempt(artifacts, row, number, progress) {
        Ok(outcome) => outcome,
        Err(e) => Outcome::Error(e),
    };
    RowResult { row: row.id.clone(), number, outcome, took: begun.elapsed() }
}

/// The file of a driver, or why it cannot be had.
fn driver_file(artifacts: &Artifacts, driver: &Driver, progress: &ProgressBar) -> Result<Result<PathBuf, String>> {
    let name = match driver {
        Driver::Fixture(name) => return Ok(Ok(artifacts.fixture(name)?)),
        Driver::Fetched(name) => name,
    };
    Ok(match fetch::vboxmouse(&artifacts.cache, &|what| progress.set_message(what.to_owned())) {
        Ok(fetched) => fetched.driver(name).ok_or_else(|| format!("version {} of the package holds no {name}", fetched.version)),
        Err(e) => Err(e.to_string()),
    })
}

fn attempt(artifacts: &Artifacts, row: &Row, number: u32, progress: &ProgressBar) -> Result<Outcome> {
    let mut drivers = Vec::new();
    for driver in &row.drivers {
        match driver_file(artifacts, driver, progress)? {
            Ok(file) => drivers.push(file),
            Err(why) => return Ok(Outcome::Skipped(why)),
        }
    }
    progress.set_message(format!("{} #{number}: {}", row.id, row.title));
    let draw = Draw::new(&mut rand::rng());
    let fill = |text: &String| draw.fill(text).map_err(Error::Placeholder);
    let mut arguments = Vec::new();
    for argument in &row.qemu {
        // One line of a row is an option and its value.
        let filled = fill(argument)?;
        match filled.split_once(' ') {
            Some((option, value)) => arguments.extend([option.to_owned(), value.trim().to_owned()]),
            None => arguments.push(filled),
        }
    }
    arguments.extend(devices::arguments(&row.devices, &row.log));
    let mut settings = Vec::new();
    for (section, keys) in &row.settings {
        for (key, value) in keys {
            settings.push((section.clone(), key.clone(), fill(value)?));
        }
    }
    let dir = artifacts.runs.join(format!("{}-{number}", row.id));
    let registry = row.registry.as_ref().map(fill).transpose()?;
    let session = Session { drivers, arguments, settings, registry, files: row.sentinel.files(&draw), dir: dir.clone() };
    let until = Instant::now() + Duration::from_secs(row.seconds);
    let over = session.run(artifacts, None, |guest| row.sentinel.attend(guest, &draw, until))?;
    let verdict = row.sentinel.judge(over.attended, &draw, &over.end, &dir)?;
    let mut report = Report::new(&row.id, &row.title, &session.drivers, &draw, &over.end)?.with(verdict);
    if !row.devices.is_empty() {
        let path = dir.join(LOG);
        let log = fs::read_to_string(&path).at("read", &path)?;
        for device in &row.devices {
            report = report.attributed(device.attribute(&log, &over.end.trace));
        }
    }
    report.write(&dir)?;
    Ok(Outcome::Ran(Box::new(Ran { report, lines: over.lines, dir })))
}

/// Something that moves while a person waits; nothing when nobody looks.
pub fn spinner(message: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_message(message.to_owned());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {wide_msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}
