//! What a run leaves for those who come later: `report.json` and `report.txt`.

use crate::draw::Draw;
use crate::drivers::{Driver, drivers};
use crate::error::{At, Result};
use crate::guest::Finished;
use crate::integrity::Integrity;
use crate::pcap::mac_text;
use crate::sentinel::Verdict;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// A driver's file.
#[derive(Clone, Debug, Serialize)]
pub struct DriverFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Its bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: String,
}

/// What the host chose.
#[derive(Clone, Debug, Serialize)]
pub struct Choices {
    /// Station address.
    pub mac: String,
    /// The guest's address.
    pub ip: String,
    /// The host's address.
    pub gateway: String,
}

/// Everything about one run.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The row's name, or the driver's.
    pub name: String,
    /// What it shows.
    pub title: String,
    /// Whether everything below is as it should be.
    pub passed: bool,
    /// How the guest ended.
    pub exit: String,
    /// From the start of QEMU to the first record of the trace, in milliseconds.
    pub first_record_ms: Option<u64>,
    /// From the start of QEMU to its end, in milliseconds.
    pub took_ms: u64,
    /// Records in the trace.
    pub records: usize,
    /// The drivers' files.
    pub files: Vec<DriverFile>,
    /// What became of the drivers.
    pub drivers: Vec<Driver>,
    /// What the host chose.
    pub choices: Choices,
    /// What the sentinel says.
    pub sentinel: Option<Verdict>,
    /// What the checks say.
    pub integrity: Integrity,
    /// Drivers that do not run, a VMM that did not end in order.
    pub problems: Vec<String>,
    /// What unloaded drivers left behind: blocks of the pool by tag, handles.
    pub leaks: Vec<String>,
    /// What the VMM found fault with in a VxD and let pass, as services called when they may not be.
    pub objections: Vec<String>,
}

impl Report {
    /// The report of a run that is over.
    pub fn new(name: &str, title: &str, files: &[PathBuf], draw: &Draw, end: &Finished) -> Result<Report> {
        let files: Vec<DriverFile> = files.iter().map(|f| driver_file(f)).collect::<Result<_>>()?;
        let names: Vec<String> = files.iter().map(|f| crate::session::guest_name(&f.path)).collect();
        let mut report = Report {
            name: name.to_owned(),
            title: title.to_owned(),
            passed: false,
            exit: end.exit.to_string(),
            first_record_ms: end.booted.map(|d| d.as_millis() as u64),
            took_ms: end.took.as_millis() as u64,
            records: end.trace.records.len(),
            files,
            drivers: drivers(&end.trace),
            choices: Choices { mac: mac_text(draw.mac), ip: draw.ip.to_string(), gateway: draw.gateway.to_string() },
            sentinel: None,
            integrity: crate::integrity::check(&end.trace, end.unfinished).with(&end.watched),
            problems: crate::drivers::problems(&names, end),
            leaks: crate::drivers::leaks(&end.trace),
            objections: end.console.lines().filter_map(|l| l.strip_prefix("vmm: NOT ")).map(|l| format!("not {l}")).collect(),
        };
        report.judge();
        Ok(report)
    }

    /// Adds what a sentinel says.
    pub fn with(mut self, verdict: Verdict) -> Report {
        self.sentinel = Some(verdict);
        self.judge();
        self
    }

    /// Adds whose accesses the device saw.
    pub fn attributed(mut self, found: Result<String, String>) -> Report {
        match found {
            Ok(fact) => self.integrity.facts.push(fact),
            Err(what) => self.integrity.violations.push(what),
        }
        self.judge();
        self
    }

    fn judge(&mut self) {
        let sentinel = self.sentinel.as_ref().is_none_or(|v| v.passed);
        self.passed = sentinel && self.problems.is_empty() && self.integrity.violations.is_empty();
    }

    /// The one sentence that matters.
    pub fn summary(&self) -> String {
        let failed = self.sentinel.as_ref().filter(|v| !v.passed).map(|v| v.summary.as_str());
        let reason = self.problems.first().or(self.integrity.violations.first()).map(String::as_str).or(failed);
        match (reason, &self.sentinel) {
            (Some(reason), _) => reason.to_owned(),
            (None, Some(verdict)) => verdict.summary.clone(),
            (None, None) => "all drivers run".into(),
        }
    }

    /// The report for people.
    pub fn text(&self) -> String {
        let mut t = String::new();
        // Writing to a String cannot fail.
        let _ = writeln!(t, "{} — {}\n", self.name, self.title);
        let _ = writeln!(t, "{}: {}\n", if self.passed { "PASSED" } else { "FAILED" }, self.summary());
        for f in &self.files {
            let _ = writeln!(t, "driver     {} ({} bytes, sha256 {})", f.path.display(), f.size, f.sha256);
        }
        let Choices { mac, ip, gateway } = &self.choices;
        let _ = writeln!(t, "choices    station {mac}, guest {ip}, host {gateway}");
        let first = self.first_record_ms.map_or("never".into(), |ms| format!("after {ms} ms"));
        let _ = writeln!(t, "run        first record {first}, {} records, {} ms in all, {}\n", self.records, self.took_ms, self.exit);
        let mut section = |title: &str, lines: Vec<String>| {
            if !lines.is_empty() {
                let _ = writeln!(t, "{title}\n  {}\n", lines.join("\n  "));
            }
        };
        section("problems", self.problems.clone());
        section("load report", self.drivers.iter().flat_map(Driver::report).collect());
        if let Some(v) = &self.sentinel {
            let mut lines = vec![v.summary.clone()];
            lines.extend(v.facts.iter().cloned());
            section(if v.passed { "sentinel: passed" } else { "sentinel: failed" }, lines);
        }
        section("integrity: violated", self.integrity.violations.clone());
        section("integrity", self.integrity.facts.clone());
        section("left behind", self.leaks.clone());
        section("the VMM objects", self.objections.clone());
        t
    }

    /// Writes both into the directory of the run.
    pub fn write(&self, dir: &Path) -> Result<()> {
        let json = serde_json::to_string_pretty(self).map_err(std::io::Error::from);
        let path = dir.join("report.json");
        json.and_then(|json| fs::write(&path, json + "\n")).at("write", &path)?;
        let path = dir.join("report.txt");
        fs::write(&path, self.text()).at("write", &path)
    }
}

fn driver_file(path: &Path) -> Result<DriverFile> {
    let bytes = fs::read(path).at("read", path)?;
    let sha256 = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
    Ok(DriverFile { path: path.to_owned(), size: bytes.len() as u64, sha256 })
}
