//! The same driver under every `NtVersion=`, and settings that cannot be used: each is a clear record, and nothing is the worse for it.

use janus_bench::drivers::{Driver, State};
use janus_bench::run::{self, Options};
use janus_tests::conformance::{run, wrong};
use janus_tests::guest::artifacts;
use std::time::Duration;

macro_rules! versions {
    ($($test:ident $version:literal $said:literal;)*) => {$(
        #[test]
        fn $test() {
            let said = run("versions", &[concat!("NtVersion=", $version)]);
            let wrong = wrong("versions", &said);
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
            assert!(said.printed.contains(concat!("version: ", $said)), "{}", said.printed);
        }
    )*};
}

versions! {
    nt_3_1 "3.1" "3.10.511";
    nt_3_51 "3.51" "3.51.1057";
    nt_4 "4.0" "4.0.1381";
    nt_5_0 "5.0" "5.0.2195";
    nt_5_1 "5.1" "5.1.2600";
    nt_5_2 "5.2" "5.2.3790";
}

/// Runs a sound driver with settings and perhaps a registry file; whether it ran, and everything that was said.
fn said(set: &[&str], hive: Option<&str>) -> (bool, String) {
    let (dir, artifacts) = artifacts();
    let files = [artifacts.fixture("minimal").expect("a fixture")];
    let options = Options {
        time: Duration::from_millis(100),
        set: set.iter().map(|s| (*s).to_owned()).collect(),
        registry: hive.map(str::to_owned),
        dir: Some(dir.path().join("run")),
        ..Options::default()
    };
    let mut lines = String::new();
    let outcome = run::run(&artifacts, &files, &options, &mut |line| {
        lines.push_str(line);
        lines.push('\n');
    })
    .expect("a run");
    let sound = |d: &Driver| d.name.eq_ignore_ascii_case("minimal.sys") && matches!(d.state, State::Started | State::Unloaded);
    (outcome.report.drivers.iter().any(sound) && outcome.report.integrity.violations.is_empty(), lines)
}

#[test]
fn an_unknown_version_is_said_and_not_taken() {
    let (passed, lines) = said(&["NtVersion=6.66"], None);
    assert!(passed && lines.contains("janus: NtVersion=6.66 is not a version; staying with 5.0"), "{lines}");
}

#[test]
fn an_unknown_kind_of_pool_is_said_and_not_taken() {
    let (passed, lines) = said(&["Pool=deep"], None);
    assert!(passed && lines.contains("janus: Pool=deep is no kind of pool"), "{lines}");
}

#[test]
fn a_malformed_hive_is_said_and_not_used() {
    for (hive, says) in [
        ("REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\Software\\X]\n\"a\"=dword:zz\n", "is not used: line 4"),
        ("not a registry file\n", "is not used:"),
        ("REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\Software\n\"a\"=\"b\"\n", "is not used: line 3"),
    ] {
        let (passed, lines) = said(&[], Some(hive));
        assert!(passed && lines.contains("janus: the registry file") && lines.contains(says), "{hive:?}: {lines}");
    }
}
