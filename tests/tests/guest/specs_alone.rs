//! What a change to specs does by itself, without a line of hand-written code: one guest is built from a copy of the project with fifty more exports and with the stubs
//! that real drivers miss, and drivers are hosted in it.

use janus_bench::report::Report;
use janus_gen::harvest::{Catalog, Report as Harvest, bind_between, harvest};
use janus_gen::lang::Source;
use janus_gen::stub::{Driver, apply, missing};
use janus_tests::scratch::Scratch;
use janus_tests::{drivers, guest, specs};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The spec that is added to.
const NDIS: &str = "abi-specs/nt/ndis.abi";

/// Fifty lines before the brace that closes the library.
fn with_fifty(sources: &mut Vec<Source>) {
    let lines = fs::read_to_string(specs::root().join("tests/drivers/fifty.abi")).expect("the fifty lines");
    assert_eq!(lines.lines().filter(|l| l.contains("fn ")).count(), lines.lines().count(), "nothing but functions");
    assert_eq!(lines.lines().count(), 50);
    let ndis = sources.iter().find(|s| s.path == NDIS).expect("the spec").text.clone();
    let (library, rest) = ndis.rsplit_once('}').expect("a brace that closes it");
    specs::replace(sources, NDIS, &format!("{library}{lines}}}{rest}"));
}

/// i386 drivers of other people, where they are to be had.
fn real() -> Vec<PathBuf> {
    match drivers::real() {
        Ok(fetched) => {
            let i386 = |name: &&String| name.starts_with("x86/") || name.starts_with("NT3x/");
            fetched.sha256.keys().filter(i386).filter_map(|name| fetched.driver(name)).collect()
        }
        Err(unavailable) => {
            eprintln!("skipped: {unavailable}");
            Vec::new()
        }
    }
}

fn harvested<'a>(files: &[(PathBuf, Vec<u8>)], catalog: &Catalog<'a>) -> Vec<Harvest<'a>> {
    let mut reports: Vec<Harvest<'a>> = files.iter().map(|(path, bytes)| harvest(&path.display().to_string(), bytes, catalog)).collect();
    bind_between(&mut reports);
    reports
}

/// What `janus stub` makes of the specs for these drivers.
fn with_stubs(sources: &mut Vec<Source>, drivers: &[PathBuf]) {
    let files: Vec<(PathBuf, Vec<u8>)> = drivers.iter().map(|d| (d.clone(), fs::read(d).expect("a driver"))).collect();
    let abi = specs::load(sources.clone());
    let catalog = Catalog::new(&abi);
    let reports = harvested(&files, &catalog);
    let all: Vec<Driver<'_>> = reports.iter().zip(&files).map(|(report, (_, bytes))| Driver { report, bytes }).collect();
    let plan = apply(&abi, &missing(&catalog, &all, &[]), None);
    assert!(plan.problems.is_empty(), "{:?}", plan.problems);
    for (path, text) in &plan.files {
        specs::replace(sources, path, text);
    }
    println!("{} entries in {:?}", plan.entries.len(), plan.files.keys().collect::<Vec<_>>());
}

/// The guest that all tests here use, and the real drivers it has stubs for.
fn built() -> &'static (Scratch, Vec<PathBuf>) {
    static BUILT: OnceLock<(Scratch, Vec<PathBuf>)> = OnceLock::new();
    BUILT.get_or_init(|| {
        let real = real();
        let mut sources = specs::sources();
        with_fifty(&mut sources);
        with_stubs(&mut sources, &real);
        (Scratch::build(sources), real)
    })
}

/// Hosts one driver; the report and the decoded trace.
fn host(driver: &Path) -> (Report, String) {
    let (report, dir) = guest::host(&built().0.artifacts(), &[driver.to_owned()], &[]);
    (report, fs::read_to_string(dir.join("trace.txt")).expect("a decoded trace"))
}

#[test]
fn fifty_lines_of_a_spec_are_fifty_exports() {
    let driver = drivers::build("fifty").expect("the fixture");
    let (report, trace) = host(&driver);
    assert!(report.passed, "{}", report.text());
    let ndis = &report.drivers[0].imports["NDIS.SYS"];
    assert_eq!(ndis.values().sum::<usize>(), 50, "{ndis:?}");
    assert_eq!(ndis.get("trap"), Some(&15), "14 are described only, and one forwards to such a one: {ndis:?}");
    assert_eq!((ndis.get("unknown"), report.drivers[0].traps.len()), (None, 15));
    for call in [
        "RtlInitUnicodeString(destination_string: \"carried across\"",
        "NdisFiftyOpen(adapter: ",
        "name: \"carried across\", options: 0x51f7) = NDIS_STATUS_FAILURE",
        "NdisFiftyMix(seed: 0xabcd, rounds: 3) = 24301",
        "NdisFiftyNote(text: \"fifty says so\", level: -7) = -3",
        "fifty: 50 slots, all as they should be",
    ] {
        assert!(trace.contains(call), "{call}\n{trace}");
    }
}

#[test]
fn after_stub_and_gen_and_build_real_drivers_find_all_they_import() {
    for driver in &built().1 {
        let (report, trace) = host(driver);
        let hosted = report
            .drivers
            .iter()
            .find(|d| d.number != 0)
            .unwrap_or_else(|| panic!("{} was not loaded:\n{}", driver.display(), report.text()));
        let all: usize = hosted.imports.values().flat_map(|bound| bound.values()).sum();
        println!("{}: {all} imports, none to nothing: {:?}", driver.display(), hosted.imports);
        assert!(all > 0 && hosted.traps.is_empty(), "{}: {:?}", driver.display(), hosted.traps);
        assert!(trace.contains("DriverEntry") || trace.contains("DRIVER_INITIALIZE"), "{trace}");
    }
}
