//! `Verify=`: each rule of the interface that a driver can break without any harm at once is found by name, with the place in the spec and the place in the driver;
//! and without it nobody notices.

use janus_bench::drivers::State;
use janus_bench::qemu::Exit;
use janus_bench::report::Report;
use janus_tests::guest::{artifacts, host};
use std::fs;

/// A rule's name, and what is said of who breaks it. SELF is the driver.
const CASES: [(&str, &[&str]); 18] = [
    ("irql", &["verifier, irql: RtlIntegerToUnicodeString: called at IRQL 2, allowed is 0 (abi-specs/nt/ntoskrnl/rtl_", "), from SELF"]),
    ("null", &["verifier, pointer: KeInitializeEvent: event (0x00000000) is NULL (abi-specs/nt/ntoskrnl/ke.abi:", "), from SELF"]),
    ("wild", &["verifier, pointer: KeInitializeEvent: event (0x60000000) does not lead to memory as long as it is to be"]),
    ("length", &["verifier, pointer: RtlCompareMemory: ", "does not lead to memory as long as it is to be"]),
    (
        "object",
        &[
            "verifier, object: KeSetEvent: event (",
            "begins with 8, what it is to be with one of [0, 1] (abi-specs/nt/ntoskrnl/ke.abi:",
            "), from SELF",
        ],
    ),
    ("text", &["verifier, pointer: RtlInitAnsiString: ", "(0x60000000) does not lead to memory"]),
    ("string", &["verifier, pointer: RtlEqualUnicodeString: ", "is a string of 32 bytes in a buffer of 16"]),
    ("handle", &["verifier, handle: ZwClose: handle (0x00001230) is no handle"]),
    ("kind", &["verifier, handle: ZwFlushKey: ", "is a handle of type Event, not of type Key"]),
    ("twice", &["verifier, spin lock: ", "AcquireSpinLockAtDpcLevel: spin_lock (", "is held already, taken at SELF"]),
    ("unheld", &["verifier, spin lock: ", "ReleaseSpinLock: spin_lock (", "is released, but not held"]),
    ("pool", &["verifier, left behind: 100 bytes of pool in 1 blocks, tag \"LFTE\""]),
    ("open", &["verifier, left behind: the handle ", "of a Event"]),
    ("timer", &["verifier, left behind: a timer that is set, at "]),
    ("interrupt", &["verifier, left behind: an interrupt that is connected to SELF"]),
    ("device", &["verifier, left behind: the device "]),
    ("link", &["verifier, left behind: the symbolic link \\??\\Careless"]),
    ("thread", &["verifier, left behind: the thread that began at SELF"]),
];

/// Boots a driver for each rule, and one that breaks none.
fn boot(set: &[&str]) -> Report {
    let (dir, artifacts) = artifacts();
    let careless = artifacts.fixture("careless").expect("a fixture");
    let mut drivers = Vec::new();
    for rule in CASES.iter().map(|c| c.0).chain(["nothing"]) {
        let copy = dir.path().join(format!("careless-{rule}.sys"));
        fs::copy(&careless, &copy).expect("a copy");
        drivers.push(copy);
    }
    let (report, _) = host(&artifacts, &drivers, set);
    assert_eq!(report.exit, Exit::Orderly.to_string(), "the VMM shuts down in order");
    report
}

fn state<'a>(report: &'a Report, rule: &str) -> &'a State {
    let file = format!("careless-{rule}.sys");
    let found = report.drivers.iter().find(|d| d.name.eq_ignore_ascii_case(&file));
    &found.unwrap_or_else(|| panic!("nothing of {file} in {:?}", report.drivers)).state
}

#[test]
fn each_rule_that_is_broken_is_found_by_name() {
    let report = boot(&["Verify=all"]);
    let mut faults = Vec::new();
    for (rule, says) in CASES {
        let own = format!("careless-{rule}.sys+");
        let said = |detail: &str| says.iter().all(|s| detail.contains(&s.replace("SELF", &own)));
        let found = state(&report, rule);
        if !matches!(found, State::Failed { cause, detail } if cause == "bug check" && detail.starts_with("STOP 0x000000c4: ") && said(detail))
        {
            faults.push(format!("{rule}: {found:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(matches!(state(&report, "nothing"), State::Unloaded), "who breaks nothing is let through: {:?}", state(&report, "nothing"));
}

#[test]
fn only_drivers_that_are_named_are_verified() {
    let report = boot(&["Verify=careless-kind.sys, careless-link"]);
    let stopped: Vec<&str> = CASES
        .iter()
        .map(|c| c.0)
        .filter(|rule| matches!(state(&report, rule), State::Failed { detail, .. } if detail.contains("verifier")))
        .collect();
    assert_eq!(stopped, ["kind", "link"]);
}
