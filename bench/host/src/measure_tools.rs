//! What harvest and audit cost over many drivers, beside others who read the same files.
//!
//! The drivers are those that this machine has: the fixtures, and real ones where they have been fetched; a thousand files are links to them under names of their own. All
//! have been read before, so that the disk has no part in it. Each side opens, reads and parses every file, one after the other:
//!
//! - *harvest* parses headers, imports and exports, binds each import to the description and judges (`janus harvest --imports`);
//! - the crate *object* parses headers and lists imports and exports by name;
//! - *llvm-readobj* prints imports, all files in one run.

use crate::artifacts::Artifacts;
use crate::error::{At, Error, Result};
use crate::measure::{Figure, median, sources};
use janus_gen::audit::{audit, html};
use janus_gen::harvest::{Catalog, Report, bind_between, harvest, harvest_imports};
use janus_gen::lang::Abi;
use object::Object;
use rayon::prelude::*;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Files that are read.
const FILES: usize = 1000;
/// Runs of each timed figure; the median counts.
const RUNS: usize = 3;

/// All figures.
pub fn figures(artifacts: &Artifacts) -> Result<Vec<Figure>> {
    let (files, distinct) = gather(artifacts)?;
    let (abi, _) = Abi::load(sources(&artifacts.root)?);
    let catalog = Catalog::new(&abi);
    let name = |p: &Path| p.display().to_string();
    let rate = |one: &(dyn Fn(&Path, &[u8]) + Sync), parallel: bool| -> Result<f64> {
        let once = || -> Result<f64> {
            let look = |p: &PathBuf| fs::read(p).at("read", p).map(|bytes| one(p, &bytes));
            let start = Instant::now();
            if parallel {
                files.par_iter().try_for_each(look)?
            } else {
                files.iter().try_for_each(look)?
            };
            Ok(files.len() as f64 / start.elapsed().as_secs_f64())
        };
        Ok(median((0..RUNS).map(|_| once()).collect::<Result<_>>()?))
    };
    let ours = |p: &Path, bytes: &[u8]| drop(black_box(harvest_imports(&name(p), bytes, &catalog)));
    let following = |p: &Path, bytes: &[u8]| drop(black_box(harvest(&name(p), bytes, &catalog)));
    let theirs = |_: &Path, bytes: &[u8]| {
        if let Ok(file) = object::File::parse(bytes) {
            drop(black_box((file.imports(), file.exports())));
        }
    };
    let object = rate(&theirs, false)?;
    let (one, all) = (rate(&ours, false)?, rate(&ours, true)?);
    let per = "files/s";
    let what = |who: &str| format!("{who}, {FILES} files ({distinct} drivers), warm");
    let mut figures = vec![
        Figure::new(what("harvest of imports, one thread"), one.round(), per).over(object.floor()),
        Figure::new(what("the crate object, one thread"), object.round(), per),
        Figure::new(what("harvest of imports, all threads"), all.round(), per).over(10_000.0),
        Figure::new(what("the crate object, all threads"), rate(&theirs, true)?.round(), per),
        Figure::new(what("harvest with the code followed, all threads"), rate(&following, true)?.round(), per),
    ];
    if let Some(readobj) = readobj(&files)? {
        figures[0].limit = Some(object.max(readobj).floor());
        figures.push(Figure::new(what("llvm-readobj --coff-imports, one batch"), readobj.round(), per));
    }
    figures.extend(audits(&files, artifacts)?);
    Ok(figures)
}

/// An audit from the texts of the specs to the page, and the most memory that it held.
fn audits(files: &[PathBuf], artifacts: &Artifacts) -> Result<Vec<Figure>> {
    let texts = sources(&artifacts.root)?;
    let once = || -> Result<f64> {
        let texts = texts.clone();
        let start = Instant::now();
        let (abi, _) = Abi::load(texts);
        let catalog = Catalog::new(&abi);
        let report = |p: &PathBuf| fs::read(p).at("read", p).map(|bytes| harvest_imports(&p.display().to_string(), &bytes, &catalog));
        let mut reports: Vec<Report> = files.par_iter().map(report).collect::<Result<_>>()?;
        bind_between(&mut reports);
        let page = html(&audit(&abi, &reports)).map_err(|e| Error::Measure(e.to_string()))?;
        black_box(page);
        Ok(start.elapsed().as_secs_f64() * 1000.0)
    };
    forget_peak();
    let mut figures = vec![
        Figure::new(
            format!("audit of {FILES} drivers, from specs to page"),
            median((0..RUNS).map(|_| once()).collect::<Result<_>>()?),
            "ms",
        )
        .under(1000.0),
    ];
    figures.extend(peak().map(|mb| Figure::new("memory at its peak meanwhile", mb, "MB").under(200.0)));
    Ok(figures)
}

/// `FILES` drivers in a folder of their own, and how many are different.
fn gather(artifacts: &Artifacts) -> Result<(Vec<PathBuf>, usize)> {
    artifacts.fixture("minimal")?;
    let mut found = Vec::new();
    let mut todo = vec![artifacts.root.join("out/drivers"), artifacts.cache.clone()];
    while let Some(dir) = todo.pop() {
        for path in fs::read_dir(&dir).into_iter().flatten().flatten().map(|e| e.path()) {
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("sys") || e.eq_ignore_ascii_case("vxd")) {
                found.push(path);
            }
        }
    }
    found.sort();
    let folder = artifacts.runs.join("measure-drivers");
    if folder.exists() {
        fs::remove_dir_all(&folder).at("empty", &folder)?;
    }
    fs::create_dir_all(&folder).at("create", &folder)?;
    let files = (0..FILES).zip(found.iter().cycle()).map(|(n, from)| {
        let to = folder.join(format!("driver{n}.sys"));
        fs::hard_link(from, &to).or_else(|_| fs::copy(from, &to).map(drop)).at("link", &to)?;
        Ok(to)
    });
    Ok((files.collect::<Result<_>>()?, found.len()))
}

/// Files that llvm-readobj reads in a second; nothing where it is not installed (Debian package llvm).
fn readobj(files: &[PathBuf]) -> Result<Option<f64>> {
    let once = || -> Option<f64> {
        let start = Instant::now();
        // It complains of files that are no COFF and goes on.
        Command::new("llvm-readobj").arg("--coff-imports").args(files).stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
        Some(files.len() as f64 / start.elapsed().as_secs_f64())
    };
    Ok((0..RUNS).map(|_| once()).collect::<Option<Vec<_>>>().map(median))
}

/// Makes the kernel forget how much memory this process has held.
fn forget_peak() {
    // Best effort: without it the figure is that of the whole run, which is not less.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The most memory that was held since, in megabytes.
fn peak() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let kilobytes: f64 = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()?;
    Some((kilobytes / 1024.0).round())
}
