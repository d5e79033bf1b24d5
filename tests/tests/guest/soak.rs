//! Soak: eight threads, packets that three devices' interrupts complete or that are cancelled, for as long as is asked; nothing is lost, nothing is left.
//!
//! The guest's threads throw dice that the host chose the seed of, and count; the three interrupts come from QEMU's real-time clock, keyboard controller and
//! edu device.

use janus_bench::run::{self, Options};
use janus_tests::guest::artifacts;
use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

/// How much longer than it should a run may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// Lets it soak for so long; what it counted.
fn soak(time: Duration) -> BTreeMap<String, u64> {
    let (dir, artifacts) = artifacts();
    let driver = artifacts.fixture("soak").expect("a driver");
    // Each run has another.
    let seed = RandomState::new().build_hasher().finish() as u32;
    let registry = format!(
        "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\soak\\Parameters]\n\"Seed\"=dword:{seed:08x}\n\"RunFor\"=dword:{:08x}\n",
        time.as_millis()
    );
    println!("seed {seed:#010x}");
    let options = Options {
        devices: vec!["edu".into()],
        trace: "none".into(),
        registry: Some(registry),
        time: time + PATIENCE,
        until: vec!["soak: done".into()],
        dir: Some(dir.path().join("soak")),
        ..Options::default()
    };
    let outcome = run::run(&artifacts, &[driver], &options, &mut |_| {}).expect("a run");
    let printed = outcome.printed.concat();
    assert!(!printed.contains("soak: lost"), "{printed}");
    // Among others: no block of the pool is left at the unload, and no handle.
    assert!(outcome.report.passed, "{:?} {:?}", outcome.report.problems, outcome.report.integrity.violations);
    let line = printed.lines().find_map(|l| l.split_once("soak: sent=")).expect("a summary").1;
    let counts = format!("sent={line}");
    println!("{counts}");
    let pair = |word: &str| {
        let (name, value) = word.split_once('=')?;
        Some((name.to_owned(), value.parse().ok()?))
    };
    counts.split_whitespace().map(|word| pair(word).expect("a count")).collect()
}

/// Everything that was sent came back, by an interrupt or by being cancelled; each device interrupted.
fn judge(counts: &BTreeMap<String, u64>) {
    let count = |name: &str| counts[name];
    assert_eq!(count("lost"), 0);
    assert_eq!(count("sent"), count("received") + count("cancelled"), "{counts:?}");
    assert_eq!(count("released"), count("sent"), "{counts:?}");
    assert_eq!(count("taken"), count("released"), "{counts:?}");
    for name in ["received", "cancelled", "clock", "keyboard", "edu"] {
        assert!(count(name) >= 20, "{name}: {counts:?}");
    }
}

#[test]
fn five_seconds() {
    judge(&soak(Duration::from_secs(5)));
}

/// What `./x bench` runs.
#[test]
#[ignore = "takes ten minutes"]
fn ten_minutes() {
    judge(&soak(Duration::from_secs(600)));
}
