//! The whole way, with the guest that `./x build` leaves in `out/`: every row passes, and whatever is wrong with a driver is told with
//! its name and the cause while the VMM shuts down in order.

use janus_bench::bench::{Outcome, rows, run_row, spinner};
use janus_bench::drivers::State;
use janus_bench::report::Report;
use janus_bench::run::{self, Options};
use janus_bench::{Artifacts, qemu};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// What was built, and a directory of this test's own for its runs.
fn artifacts() -> (TempDir, Artifacts) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project");
    let mut artifacts = Artifacts::of(&root).expect("the guest (`./x build` makes it)");
    let dir = TempDir::new().expect("a directory");
    artifacts.runs = dir.path().join("runs");
    (dir, artifacts)
}

#[test]
fn every_row_passes_or_is_skipped_with_a_reason() {
    let (_dir, artifacts) = artifacts();
    for row in rows(&artifacts).expect("sound rows") {
        let result = run_row(&artifacts, &row, 1, &spinner(&row.title));
        println!("{}", result.line());
        if let Outcome::Ran(ran) = &result.outcome {
            println!("{}", ran.report.text());
        }
        assert!(!result.failed(), "{}", result.line());
    }
}

/// Hosts drivers; the report.
fn hosted(artifacts: &Artifacts, drivers: &[PathBuf], set: &[&str]) -> Report {
    let options = Options { time: Duration::from_millis(100), set: set.iter().map(|s| s.to_string()).collect(), ..Options::default() };
    let outcome = run::run(artifacts, drivers, &options, &mut |line| println!("{line}")).expect("a run");
    assert_eq!(outcome.code() == 0, outcome.report.passed);
    assert_eq!(outcome.report.exit, qemu::Exit::Orderly.to_string(), "the VMM shuts down in order, whatever a driver does");
    outcome.report
}

/// The driver of this file name failed with this cause, and its report says this much.
fn assert_failed(report: &Report, name: &str, cause: &str, says: &str) {
    assert!(!report.passed);
    let driver = report.drivers.iter().find(|d| d.name.eq_ignore_ascii_case(name));
    let driver = driver.unwrap_or_else(|| panic!("nothing of {name} in {:?}", report.drivers));
    match &driver.state {
        State::Failed { cause: found, detail } => {
            assert_eq!(found, cause, "{detail}");
            assert!(detail.contains(says), "{detail:?} does not say {says:?}");
        }
        other => panic!("{name} did not fail: {other:?}"),
    }
}

#[test]
fn sound_drivers_are_healthy() {
    let (_dir, artifacts) = artifacts();
    let fixture = |name: &str| artifacts.fixture(name).expect("a fixture");
    for drivers in [vec![fixture("minimal")], vec![fixture("lib"), fixture("client")]] {
        let report = hosted(&artifacts, &drivers, &[]);
        assert!(report.passed, "{}", report.text());
    }
}

#[test]
fn drivers_that_misbehave_are_named_with_the_cause() {
    let (_dir, artifacts) = artifacts();
    for (name, cause, says) in [
        ("fails", "entry failed", ""),
        ("faults", "fault", "faults+"),
        ("divides", "fault", "divides+"),
        ("spins", "hung", ""),
        ("stackeater", "stack", ""),
        ("unknown", "unknown import", "JanusNeverHeardOfThis"),
        ("norelocs", "no relocations", ""),
    ] {
        let driver = artifacts.fixture(name).expect("a fixture");
        let report = hosted(&artifacts, &[driver], &["Watchdog=1500"]);
        assert_failed(&report, &format!("{name}.sys"), cause, says);
    }
}

#[test]
fn broken_rules_are_violations() {
    let (_dir, artifacts) = artifacts();
    for (name, says) in [("badesp", "esp"), ("badregs", "callee-saved"), ("selfpatch", "was changed")] {
        let driver = artifacts.fixture(name).expect("a fixture");
        let report = hosted(&artifacts, &[driver], &[]);
        let found = report.integrity.violations.iter().any(|v| v.contains(says));
        assert!(found && !report.passed, "{name}: {:?}", report.integrity.violations);
    }
}

#[test]
fn files_that_are_no_driver_are_named_with_the_cause() {
    let (dir, artifacts) = artifacts();
    let sound = fs::read(artifacts.fixture("minimal").expect("a fixture")).expect("its bytes");
    let mut other_machine = sound.clone();
    let pe = u32::from_le_bytes(sound[0x3C..0x40].try_into().expect("four bytes")) as usize;
    other_machine[pe + 4..pe + 6].copy_from_slice(&0x8664u16.to_le_bytes());
    for (name, bytes, cause) in [
        ("text.sys", &b"this is not a driver\n"[..], "not an image"),
        ("empty.sys", b"", "not an image"),
        ("short.sys", &sound[..sound.len() / 2], "not an image"),
        ("amd64.sys", &other_machine, "wrong machine"),
    ] {
        let file = dir.path().join(name);
        fs::write(&file, bytes).expect("a file");
        assert_failed(&hosted(&artifacts, &[file], &[]), name, cause, "");
    }
}

#[test]
fn drivers_that_are_not_there() {
    let (dir, artifacts) = artifacts();
    let nowhere = dir.path().join("nowhere.sys");
    let error = run::run(&artifacts, &[nowhere], &Options::default(), &mut |_| {}).map(drop).expect_err("no such file");
    assert!(error.to_string().starts_with("there is no driver file"), "{error}");
    // A setting can name what the guest does not find, too.
    let minimal = artifacts.fixture("minimal").expect("a fixture");
    let report = hosted(&artifacts, &[minimal], &["Driver=C:\\JANUS\\ELSEWHERE.SYS"]);
    assert_failed(&report, "ELSEWHERE.SYS", "not found", "");
}
