//! `janus audit`: what is served, which drivers that makes ready, and what to do next.

use crate::say::say;
use crate::{harvest, specs};
use anyhow::{Context, Result};
use janus_gen::audit::{Audit, audit, html, total};
use janus_gen::harvest::Catalog;
use std::path::{Path, PathBuf};

/// `janus audit`; false when a driver could not be read.
pub fn run(root: &Path, drivers: &[PathBuf], json: bool, page: Option<&Path>) -> Result<bool> {
    let Some(abi) = specs::load(&root.join("abi-specs"))? else { return Ok(false) };
    let (reports, good) = harvest::reports(&Catalog::new(&abi), drivers, false)?;
    let audit = audit(&abi, &reports);
    if let Some(file) = page {
        std::fs::write(file, html(&audit)?).with_context(|| format!("{} cannot be written", file.display()))?;
    }
    if json {
        say!("{}", serde_json::to_string_pretty(&audit)?);
    } else {
        print(&audit);
    }
    Ok(good)
}

/// How many of the missing functions the terminal shows.
const MOST_MISSING: usize = 30;

fn print(audit: &Audit) {
    say!(
        "{:<16} {:>7} {:>6} {:>6} {:>7} {:>9} {:>7} {:>7}",
        "library",
        "exports",
        "impl",
        "stub",
        "forward",
        "described",
        "by size",
        "unknown"
    );
    let all = total(&audit.libraries);
    for l in audit.libraries.iter().chain([&all]) {
        say!(
            "{:<16} {:>7} {:>6} {:>6} {:>7} {:>9} {:>7} {:>7}",
            l.name,
            l.exports,
            l.implemented,
            l.stub,
            l.forward,
            l.described,
            l.unknown32,
            l.unknown
        );
    }
    let (services, signatures) = audit.vxds.iter().fold((0, 0), |(a, b), v| (a + v.services, b + v.signatures));
    say!("\n{} VxDs, {services} services, {signatures} with a signature", audit.vxds.len());
    if audit.drivers.is_empty() {
        return;
    }
    say!();
    for d in &audit.drivers {
        let way = match d.state {
            "blocked" if d.missing.len() > 3 => format!("{} and {} more", d.missing[..3].join(", "), d.missing.len() - 3),
            "blocked" => d.missing.join(", "),
            _ => d.why.clone(),
        };
        say!("{:<8} {:>3}/{:<3} {}  {way}", d.state, d.served, d.imports, d.file);
    }
    if !audit.next.is_empty() {
        say!("\nWhat to do next: functions by the drivers that lack nothing else, and by those that import them");
        for m in audit.next.iter().take(MOST_MISSING) {
            say!("{:>4} {:>4}  {:<9} {}  {}", m.unblocks, m.wanted_by, m.binding.word(), m.name, m.place.as_deref().unwrap_or(""));
        }
        if audit.next.len() > MOST_MISSING {
            say!("           and {} more: --json or --html", audit.next.len() - MOST_MISSING);
        }
    }
}
