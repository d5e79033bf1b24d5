//! `VBoxGuest.sys` of the NT 3.x package, a vendor's binary: it looks for VirtualBox's device on the PCI bus by port instructions of its own, does not find
//! it, and its entry point says so.
//!
//! That it looked is QEMU's word: the same boot with a driver that does not look has fewer reads of each function's configuration space. (There is no
//! positive control: no device of QEMU's is 80EE:CAFE.)

use janus_bench::decode::Body;
use janus_bench::devices::{self, LOG};
use janus_bench::events::{DriverEntryReturned, DriverFailed, DriverStarted};
use janus_bench::fetch;
use janus_bench::guest::Finished;
use janus_bench::session::Session;
use janus_tests::guest::artifacts;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// `STATUS_DEVICE_DOES_NOT_EXIST`.
const DEVICE_DOES_NOT_EXIST: u32 = 0xC000_00C0;
const PATIENCE: Duration = Duration::from_secs(60);

/// Boots with a driver until that has started or failed; what is left, and how often QEMU saw the identity of each PCI function read.
fn boot(driver: PathBuf, dir: PathBuf) -> (Finished, BTreeMap<String, usize>) {
    let (_dir, artifacts) = artifacts();
    let settings = [("NtVersion", "4.0"), ("Trace", "all")];
    let session = Session {
        drivers: vec![driver],
        arguments: devices::arguments(&[], &["pci_cfg_read".into()]),
        settings: settings.map(|(key, value)| ("Janus".into(), key.into(), value.into())).into(),
        registry: None,
        files: Vec::new(),
        dir: dir.clone(),
    };
    let over = session.run(&artifacts, None, |guest| {
        guest.wait_for(0, Instant::now() + PATIENCE, |r| r.event::<DriverStarted>().is_some() || r.event::<DriverFailed>().is_some())
    });
    let over = over.expect("a run");
    let log = fs::read_to_string(dir.join(LOG)).expect("QEMU's log");
    let mut reads = BTreeMap::new();
    // pci_cfg_read NAME 00:1.1 @0x0 -> 0x70108086
    for line in log.lines().filter(|l| l.starts_with("pci_cfg_read ")) {
        let (place, offset) = line.split_once(" @").expect("a place and an offset");
        *reads.entry(place.to_owned()).or_default() += usize::from(matches!(offset.split(' ').next(), Some("0x0" | "0x2")));
    }
    (over.end, reads)
}

#[test]
fn it_finds_no_device_and_says_so() {
    let (dir, artifacts) = artifacts();
    let driver = match fetch::vboxmouse(&artifacts.cache, &|_| {}) {
        Ok(fetched) => fetched.driver("NT3x/VBoxGuest.sys").expect("the package holds it"),
        Err(why) => return println!("skipped: {why}"),
    };
    let (end, reads) = boot(driver, dir.path().join("guest"));
    let (_, without) = boot(artifacts.fixture("minimal").expect("a driver"), dir.path().join("minimal"));

    let returned: Vec<u32> = end.trace.events::<DriverEntryReturned>().map(|(_, e)| e.status).collect();
    assert_eq!(returned, [DEVICE_DOES_NOT_EXIST]);
    let failed: Vec<String> = end.trace.events::<DriverFailed>().map(|(_, e)| e.cause).collect();
    assert_eq!(failed, ["entry failed"], "it returned; it was not stopped");
    // Nobody read for it.
    let schema = &end.trace.schema.schema;
    let asked = end.trace.records.iter().filter(|r| match &r.body {
        Body::Call { id, .. } => schema.functions.get(*id).is_some_and(|f| f.name.contains("BusData")),
        _ => false,
    });
    assert_eq!(asked.count(), 0);
    assert!(reads.len() >= 3, "functions of the machine: {reads:?}");
    for (function, count) in &reads {
        let before = without.get(function).copied().unwrap_or(0);
        println!("{function}: its identity was read {count} times, {before} without the driver");
        assert!(*count > before, "{function} was not looked at");
    }
}
