//! `janus harvest`: what drivers are, what they want, and what they would get.

use crate::say::say;
use crate::specs;
use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use janus_gen::harvest::{Binding, Catalog, Report, Verdict, bind_between, harvest, harvest_imports_of, read_file};
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Files of a folder whose name ends like this are taken for drivers.
const EXTENSIONS: [&str; 6] = ["sys", "vxd", "386", "pdr", "mpd", "drv"];
/// A bar is shown for work that takes longer than this.
const PATIENCE: Duration = Duration::from_secs(2);

/// `janus harvest`; false when something would not run.
pub fn run(root: &Path, paths: &[PathBuf], json: bool, all: bool, imports: bool) -> Result<bool> {
    let Some(abi) = specs::load(&root.join("abi-specs"))? else { return Ok(false) };
    let (reports, good) = reports(&Catalog::new(&abi), paths, !imports)?;
    if json {
        say!("{}", serde_json::to_string_pretty(&reports)?);
    } else {
        for report in &reports {
            print_report(report, all);
        }
        print_totals(&reports);
    }
    Ok(good && reports.iter().all(|r| r.is_fine()))
}

/// Reports on every file, in the order of their paths; false when one could not be read. With `follow` the code is followed.
pub fn reports<'a>(catalog: &Catalog<'a>, paths: &[PathBuf], follow: bool) -> Result<(Vec<Report<'a>>, bool)> {
    let files = drivers(paths)?;
    let bar = progress(files.len());
    let results: Vec<Result<Report<'a>>> = files
        .par_iter()
        .map(|file| {
            let report = match follow {
                true => read_file(file).map(|bytes| harvest(&file.display().to_string(), &bytes, catalog)),
                false => harvest_imports_of(file, catalog),
            };
            bar.inc(1);
            report.with_context(|| format!("{} cannot be read", file.display()))
        })
        .collect();
    bar.finish_and_clear();
    let mut good = true;
    let mut reports = Vec::new();
    for result in results {
        match result {
            Ok(r) => reports.push(r),
            Err(e) => {
                eprintln!("janus: {e:#}");
                good = false;
            }
        }
    }
    bind_between(&mut reports);
    Ok((reports, good))
}

/// Reads a file that may be a driver.
pub fn read(file: &Path) -> Result<Vec<u8>> {
    read_file(file).with_context(|| format!("{} cannot be read", file.display()))
}

/// The files named, and those of the folders named that look like drivers.
pub fn drivers(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let mut found = Vec::new();
        let mut todo = vec![path.clone()];
        while let Some(dir) = todo.pop() {
            for entry in std::fs::read_dir(&dir).with_context(|| format!("{} cannot be read", dir.display()))? {
                let entry = entry.with_context(|| format!("{} cannot be read", dir.display()))?;
                let kind = entry.file_type().with_context(|| format!("{} cannot be read", entry.path().display()))?;
                // Links are not followed: they may lead back.
                if kind.is_dir() {
                    todo.push(entry.path());
                } else if kind.is_file() && entry.path().extension().is_some_and(|e| EXTENSIONS.iter().any(|x| e.eq_ignore_ascii_case(x))) {
                    found.push(entry.path());
                }
            }
        }
        found.sort();
        files.append(&mut found);
    }
    Ok(files)
}

/// A bar on the error stream, which appears when the work takes a while.
fn progress(files: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::hidden());
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} drivers, {eta} left") {
        bar.set_style(style);
    }
    let late = bar.clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if !late.is_finished() {
            late.set_draw_target(ProgressDrawTarget::stderr());
        }
    });
    bar
}

fn print_report(r: &Report<'_>, all: bool) {
    say!("{}", r.file);
    // What a file lacks that is not loaded anyway is not worth a line.
    let refused = matches!(r.verdict, Verdict::Refused { .. });
    let mut facts = vec![r.format.word().to_owned(), r.machine.to_owned()];
    if let Some(e) = &r.evidence {
        facts.extend(e.subsystem.iter().cloned());
        facts.extend(e.linker.iter().map(|l| format!("linker {l}")));
        facts.extend(e.product.iter().map(|p| format!("product version {p}")));
        facts.extend(e.newest.iter().map(|(v, name)| format!("wants {v} ({name})")));
    }
    say!("    {}", facts.join(", "));
    if !r.imports.is_empty() {
        let counts: Vec<String> = r.bindings().iter().map(|(b, n)| format!("{n} {}", b.word())).collect();
        say!("    {} imports of {}: {}", r.imports.len(), r.libraries().join(", "), counts.join(", "));
    }
    for i in r.imports.iter().filter(|i| all || !i.binding.is_served() && !refused) {
        let forward = i.forward.as_ref().map_or(String::new(), |f| format!(" → {f}"));
        say!("        {:<9} {}{forward}{}", i.binding.word(), i.full_name(), i.place.as_ref().map_or(String::new(), |p| format!("  {p}")));
    }
    if !r.services.is_empty() {
        let unknown = r.services.iter().filter(|s| s.name.is_none()).count();
        let calls: usize = r.services.iter().map(|s| s.calls).sum();
        say!("    {} services in {calls} calls, {unknown} of them in no spec", r.services.len());
    }
    for s in r.services.iter().filter(|s| all || s.name.is_none()) {
        let name = s.name.as_deref().unwrap_or("?");
        say!(
            "        {:<9} {}!{name} ({:#06x}) × {}",
            if s.signature {
                "known"
            } else if s.name.is_some() {
                "named"
            } else {
                "unknown"
            },
            s.device,
            s.ordinal,
            s.calls
        );
    }
    if let Some(code) = &r.code {
        let mut facts: Vec<String> = Vec::new();
        let list =
            |map: &std::collections::BTreeMap<String, u32>| map.iter().map(|(k, n)| format!("{k} × {n}")).collect::<Vec<_>>().join(", ");
        facts.extend((!code.fs.is_empty()).then(|| list(&code.fs)));
        facts.extend((!code.privileged.is_empty()).then(|| list(&code.privileged)));
        facts.extend((code.ports > 0).then(|| format!("in/out × {}", code.ports)));
        facts.extend(code.interrupts.iter().map(|(i, n)| format!("int {i:#04x} × {n}")));
        facts.extend((code.seh_frames > 0).then(|| format!("exception frames × {}", code.seh_frames)));
        facts.extend((code.vector > 0).then(|| format!("coprocessor and SIMD × {}", code.vector)));
        if !facts.is_empty() {
            say!("    code: {}", facts.join("; "));
        }
    }
    for note in &r.notes {
        say!("    note: {note}");
    }
    say!("    {}", verdict(r));
}

/// The verdict as a sentence.
pub fn verdict(r: &Report<'_>) -> String {
    match &r.verdict {
        Verdict::Runs => "runs: everything it imports is served".into(),
        Verdict::Loads { stops_at } if stops_at.len() == 1 => format!("loads; will stop at {}", stops_at[0]),
        Verdict::Loads { stops_at } => format!("loads; will stop at the first call of {} or {} more", stops_at[0], stops_at.len() - 1),
        Verdict::Refused { why } => format!("is not loaded: {why}"),
        Verdict::Vxd { detail } => detail.clone(),
    }
}

fn print_totals(reports: &[Report<'_>]) {
    if reports.len() < 2 {
        return;
    }
    let count = |f: fn(&Verdict) -> bool| reports.iter().filter(|r| f(&r.verdict)).count();
    let imports: usize = reports.iter().map(|r| r.imports.len()).sum();
    let served = reports.iter().flat_map(|r| &r.imports).filter(|i| i.binding.is_served()).count();
    let unknown = reports.iter().flat_map(|r| &r.imports).filter(|i| i.binding == Binding::Unknown).count();
    say!(
        "{} files: {} run, {} load, {} are not loaded, {} VxDs; {imports} imports, {served} served, {unknown} unknown",
        reports.len(),
        count(|v| matches!(v, Verdict::Runs)),
        count(|v| matches!(v, Verdict::Loads { .. })),
        count(|v| matches!(v, Verdict::Refused { .. })),
        count(|v| matches!(v, Verdict::Vxd { .. })),
    );
}
