//! Janus writes into drivers' memory where it was asked to, and is found out when it writes elsewhere.

use janus_gen::le::{inspect, map};
use janus_tests::guest::{artifacts, host};
use std::fs;

/// Where the function that only reads lies: object 1, this offset.
fn harmless(artifacts: &janus_bench::Artifacts) -> u32 {
    let text = fs::read_to_string(artifacts.root.join("out/JANUS.MAP")).expect("the map of the build");
    let places = map::parse(&text);
    let place = places.iter().find(|p| p.name.contains("::direct::RtlCompareMemory::<")).expect("its direct thunk");
    assert_eq!(place.object, 1);
    place.offset
}

/// The file offset of a place in the first object of a VxD.
fn file_offset(vxd: &[u8], offset: u32) -> usize {
    let dword = |at: usize| u32::from_le_bytes([vxd[at], vxd[at + 1], vxd[at + 2], vxd[at + 3]]);
    let pages = dword(dword(0x3C) as usize + 0x80);
    let page = inspect(vxd).objects[0].pages[(offset >> 12) as usize];
    (pages + (page.number - 1) * 0x1000 + (offset & 0xFFF)) as usize
}

#[test]
fn stores_that_were_asked_for_are_counted() {
    let (_dir, artifacts) = artifacts();
    let driver = artifacts.fixture("private").expect("a fixture");
    let (report, _) = host(&artifacts, &[driver], &[]);
    assert!(report.passed, "{}", report.text());
    let fact =
        report.integrity.facts.iter().find_map(|f| f.strip_suffix(" stores by Janus into drivers' memory, all where the driver asked"));
    let stores: u32 = fact.and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("{}", report.text()));
    assert!(stores > 50, "{stores}");
}

#[test]
fn a_planted_store_is_found() {
    let (dir, mut artifacts) = artifacts();
    let mut vxd = fs::read(&artifacts.vxd).expect("JANUS.VXD");
    let at = file_offset(&vxd, harmless(&artifacts));
    // mov eax, [esp+4]; mov byte ptr [eax], 5Ah; ret 12
    let writes = [0x8B, 0x44, 0x24, 0x04, 0xC6, 0x00, 0x5A, 0xC2, 0x0C, 0x00];
    vxd[at..at + writes.len()].copy_from_slice(&writes);
    artifacts.vxd = dir.path().join("WRITES.VXD");
    fs::write(&artifacts.vxd, vxd).expect("room for a VxD");

    let driver = artifacts.fixture("private").expect("a fixture");
    let (report, _) = host(&artifacts, &[driver], &[]);
    assert!(!report.passed, "{}", report.text());
    let violations = &report.integrity.violations;
    assert_eq!(violations.len(), 2, "{violations:?}");
    for (violation, place) in violations.iter().zip(["to private.sys+0x", "to pool block of Pprv+0x4,"]) {
        assert!(violation.starts_with("JANUS.VXD 1:0x") && violation.contains("RtlCompareMemory::<"), "{violation}");
        assert!(violation.contains(place), "{violation}");
        assert!(violation.ends_with("which no driver handed over; the last call was RtlCompareMemory"), "{violation}");
    }
}

#[test]
fn a_run_whose_calls_are_not_traced_does_not_pass_as_watched() {
    let (_dir, artifacts) = artifacts();
    let driver = artifacts.fixture("private").expect("a fixture");
    let (report, _) = host(&artifacts, &[driver], &["Trace=none"]);
    let facts = &report.integrity.facts;
    assert!(facts.iter().any(|f| f.contains("were not watched: not every call of the drivers is traced")), "{facts:?}");
}
