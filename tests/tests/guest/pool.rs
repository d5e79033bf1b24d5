//! What becomes of the pool and of handles when drivers are careless: leaks are reported, guard mode finds who uses what is not there.

use janus_tests::guest::{artifacts, host};

#[test]
fn what_an_unloaded_driver_left_behind_is_reported() {
    let (_dir, artifacts) = artifacts();
    let drivers = ["leaks", "minimal"].map(|name| artifacts.fixture(name).expect("a fixture"));
    let (report, _) = host(&artifacts, &drivers, &[]);
    assert!(report.passed, "a leak is no fault: {}", report.text());
    let expected = [
        "LEAKS.SYS: 2 blocks of the pool, tag \"Blk1\", 300 bytes",
        "LEAKS.SYS: 1 block of the pool, tag \"Blk2\", 5000 bytes",
        "LEAKS.SYS: a handle to Event \"\\BaseNamedObjects\\Left\"",
    ];
    let found: Vec<String> = report.leaks.iter().map(|l| l.replacen("leaks.sys", "LEAKS.SYS", 1)).collect();
    assert_eq!(found, expected, "{}", report.text());
}

/// Hosts a driver in guard mode; what the report says of it.
fn guarded(name: &str, pool: &str) -> String {
    let (_dir, artifacts) = artifacts();
    let drivers = [name, "minimal"].map(|name| artifacts.fixture(name).expect("a fixture"));
    let (report, _) = host(&artifacts, &drivers, &[&format!("Pool={pool}")]);
    report.text()
}

#[test]
fn guard_mode_names_the_freed_block() {
    let text = guarded("usesfreed", "guard");
    assert!(text.contains("fault: page fault at"), "{text}");
    assert!(text.contains("in a block of 64 bytes, tag \"Free\", that") && text.to_lowercase().contains("usesfreed.sys freed"), "{text}");
    assert!(guarded("usesfreed", "plain").contains("PASSED"), "without it nobody notices");
}

#[test]
fn guard_mode_names_the_block_that_was_overrun() {
    let text = guarded("overruns", "guard");
    assert!(text.contains("fault: page fault at") && text.contains("0 bytes behind a block of 64 bytes"), "{text}");
}

#[test]
fn a_sound_family_holds_in_guard_mode() {
    let said = janus_tests::conformance::run("pool", &["Pool=guard"]);
    let wrong = janus_tests::conformance::wrong("pool", &said);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
