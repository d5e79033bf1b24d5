//! A figure of what something costs, and what several of them are taken with.

use crate::error::{At, Result};
use janus_gen::lang::Source;
use serde::Serialize;
use std::path::Path;

/// QEMU arguments with which each instruction is one tick of the time stamp counter.
pub const COUNTING: &[&str] = &["-icount", "shift=0,align=off,sleep=off"];
/// One figure.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// The value.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// What it is expected to stay under, where something is.
    pub limit: Option<f64>,
    /// The limit is what it must reach instead.
    pub at_least: bool,
    /// What else is known of it.
    pub note: String,
}

impl Figure {
    pub(crate) fn new(what: impl Into<String>, value: f64, unit: &'static str) -> Figure {
        Figure { what: what.into(), value, unit, limit: None, at_least: false, note: String::new() }
    }

    pub(crate) fn under(mut self, limit: f64) -> Figure {
        self.limit = Some(limit);
        self
    }

    pub(crate) fn over(mut self, limit: f64) -> Figure {
        (self.limit, self.at_least) = (Some(limit), true);
        self
    }

    /// It stays under its limit, or has none.
    pub fn holds(&self) -> bool {
        self.limit.is_none_or(|l| if self.at_least { self.value >= l } else { self.value <= l })
    }

    /// One line of the table.
    pub fn line(&self) -> String {
        let limit = self.limit.map_or(String::new(), |l| {
            format!("   (at {} {l}{})", if self.at_least { "least" } else { "most" }, if self.holds() { "" } else { ": NOT HELD" })
        });
        let note = if self.note.is_empty() { String::new() } else { format!("   ({})", self.note) };
        let digits = if self.value.fract() == 0.0 { 0 } else { 2 };
        format!("{:<72} {:>12.digits$} {}{limit}{note}", self.what, self.value, self.unit)
    }
}

fn read(dir: &Path, into: &mut Vec<Source>) -> Result<()> {
    let mut entries: Vec<_> = std::fs::read_dir(dir).at("read", dir)?.flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            read(&path, into)?;
        } else if path.extension().is_some_and(|e| e == "abi") {
            into.push(Source { text: std::fs::read_to_string(&path).at("read", &path)?, path: path.to_string_lossy().into_owned() });
        }
    }
    Ok(())
}

/// All specs.
pub(crate) fn sources(root: &Path) -> Result<Vec<Source>> {
    let mut all = Vec::new();
    read(&root.join("abi-specs"), &mut all)?;
    Ok(all)
}

/// The least: what else the machine does only ever adds to a time.
pub(crate) fn best(values: Vec<f64>) -> f64 {
    values.into_iter().fold(f64::INFINITY, f64::min)
}
