//! What harvest and audit cost over many drivers, beside others who read the same files.
//!
//! The drivers are real ones (the [`corpus`](crate::corpus)), and where a package of it cannot be had, fixtures of our own beside what is left of it; a thousand files
//! are links to them under names of their own. All have been read before, so that the disk has no part in it. Each side opens, reads and parses every file, one
//! after the other, in runs that take turns; the quickest counts, as what else the machine does only ever adds to it:
//!
//! - *harvest* parses headers, imports and exports, binds each import to the description and judges (`janus harvest --imports`);
//! - the crate *object* parses headers and lists imports and exports by name;
//! - *llvm-readobj* prints imports, all files in one run.

use crate::artifacts::Artifacts;
use crate::corpus::corpus;
use crate::error::{At, Error, Result};
use crate::fetch::{self, installed};
use crate::figure::{Figure, best, sources};
use janus_gen::audit::{audit, html};
use janus_gen::harvest::{Catalog, Report, bind_between, harvest, harvest_imports_of};
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
/// Runs of each timed figure; the quickest counts.
const RUNS: usize = 7;

/// All figures.
pub fn figures(artifacts: &Artifacts) -> Result<Vec<Figure>> {
    let drivers = gather(artifacts)?;
    let files = &drivers.files;
    let (abi, _) = Abi::load(sources(&artifacts.root)?);
    let catalog = Catalog::new(&abi);
    let name = |p: &Path| p.display().to_string();
    let ours = |p: &PathBuf| harvest_imports_of(p, &catalog).map(|report| drop(black_box(report))).at("read", p);
    let following = |p: &PathBuf| fs::read(p).map(|bytes| drop(black_box(harvest(&name(p), &bytes, &catalog)))).at("read", p);
    let theirs = |p: &PathBuf| {
        let bytes = fs::read(p).at("read", p)?;
        if let Ok(file) = object::File::parse(&*bytes) {
            drop(black_box((file.imports(), file.exports())));
        }
        Ok(())
    };
    let readobj = || readobj(files);
    type Side<'a> = Box<dyn Fn() -> Result<()> + 'a>;
    let sides: [Side<'_>; 5] = [
        Box::new(|| files.iter().try_for_each(ours)),
        Box::new(|| files.iter().try_for_each(theirs)),
        Box::new(|| files.par_iter().try_for_each(ours)),
        Box::new(|| files.par_iter().try_for_each(theirs)),
        Box::new(readobj),
    ];
    let mut rates = [0f64; 5];
    for _ in 0..RUNS {
        for (side, rate) in sides.iter().zip(&mut rates) {
            let start = Instant::now();
            side()?;
            *rate = rate.max((files.len() as f64 / start.elapsed().as_secs_f64()).round());
        }
    }
    let start = Instant::now();
    files.par_iter().try_for_each(following)?;
    let followed = (files.len() as f64 / start.elapsed().as_secs_f64()).round();
    let [one, object, all, object_all, readobj] = rates;
    let readobj = Some(readobj).filter(|_| installed("llvm-readobj"));
    let per = "files/s";
    let what = |who: &str| format!("{who}, {FILES} files ({}), warm", drivers.what);
    let least = object.max(readobj.unwrap_or(0.0)).max(10_000.0);
    // Packages that cannot be had here have been said, and are no failure.
    let count = Figure::new("real drivers to read, each content once", drivers.real as f64, "files");
    let count = if drivers.whole { count.over(100.0) } else { count };
    let mut figures = vec![
        count,
        Figure::new(what("harvest of imports, one thread"), one, per).over(least),
        Figure::new(what("the crate object, one thread"), object, per),
        Figure::new(what("harvest of imports, all threads"), all, per).over(object_all.max(10_000.0)),
        Figure::new(what("the crate object, all threads"), object_all, per),
        Figure::new(what("harvest with the code followed, all threads"), followed, per),
    ];
    figures.extend(readobj.map(|rate| Figure::new(what("llvm-readobj --coff-imports, one batch"), rate, per)));
    figures.extend(audits(files, artifacts)?);
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
        let report = |p: &PathBuf| harvest_imports_of(p, &catalog).at("read", p);
        let mut reports: Vec<Report<'_>> = files.par_iter().map(report).collect::<Result<_>>()?;
        bind_between(&mut reports);
        let page = html(&audit(&abi, &reports)).map_err(|e| Error::Measure(e.to_string()))?;
        black_box(page);
        Ok(start.elapsed().as_secs_f64() * 1000.0)
    };
    forget_peak();
    let mut figures = vec![
        Figure::new(format!("audit of {FILES} drivers, from specs to page"), best((0..RUNS).map(|_| once()).collect::<Result<_>>()?), "ms")
            .under(1000.0),
    ];
    figures.extend(peak().map(|mb| Figure::new("memory at its peak meanwhile", mb, "MB").under(200.0)));
    Ok(figures)
}

/// What is read.
struct Drivers {
    files: Vec<PathBuf>,
    /// How many real drivers are among them.
    real: usize,
    /// All packages that they come from could be had.
    whole: bool,
    /// What they are, in words.
    what: String,
}

/// `FILES` drivers in a folder of their own.
fn gather(artifacts: &Artifacts) -> Result<Drivers> {
    // The vendor's drivers are fetched by the code of the rows.
    let vendor = fetch::vboxmouse(&artifacts.cache, &|_| ());
    let mut corpus = corpus(&artifacts.cache, &|what| eprintln!("{what}"));
    corpus.missing.extend(vendor.err());
    for missing in &corpus.missing {
        eprintln!("skipped: {missing}");
    }
    let whole = corpus.missing.is_empty();
    let real = corpus.drivers.len();
    let mut found = corpus.drivers;
    let mut what = format!("{real} real drivers");
    if real < 100 {
        artifacts.fixture("minimal")?;
        let fixtures = artifacts.root.join("out/drivers");
        found.extend(
            fs::read_dir(&fixtures)
                .at("read", &fixtures)?
                .flatten()
                .map(|e| e.path())
                .filter(|p| p.extension().is_some_and(|e| e == "sys")),
        );
        found.sort();
        what.push_str(&format!(" and {} fixtures", found.len() - real));
    }
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
    Ok(Drivers { files: files.collect::<Result<_>>()?, real, whole, what })
}

/// All files through llvm-readobj; nothing where it is not installed (Debian package llvm).
fn readobj(files: &[PathBuf]) -> Result<()> {
    // It complains of files that are no COFF and goes on.
    let _ = Command::new("llvm-readobj").arg("--coff-imports").args(files).stdout(Stdio::null()).stderr(Stdio::null()).status();
    Ok(())
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
