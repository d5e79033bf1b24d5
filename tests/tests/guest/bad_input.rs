//! What is wrong with a driver is told with its name and the cause; whatever a driver does, the next one starts and the VMM shuts down in order.
//! What is wrong with settings and hives one by one is in `versions.rs`, with calls in `verifier.rs`, with what is left behind in `pool.rs` and `hostile.rs`.

use janus_bench::drivers::{Driver, State};
use janus_bench::qemu::Exit;
use janus_bench::report::Report;
use janus_bench::run::{Options, run};
use janus_tests::guest::{artifacts, host};
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// What every run must have in common.
fn assert_contained(report: &Report) {
    assert!(!report.passed, "a run with a driver that does not run is not healthy");
    assert_eq!(report.exit, Exit::Orderly.to_string(), "the VMM shuts down in order");
}

fn driver<'a>(report: &'a Report, name: &str) -> &'a Driver {
    let found = report.drivers.iter().find(|d| d.name.eq_ignore_ascii_case(name));
    found.unwrap_or_else(|| panic!("nothing of {name} in {:?}", report.drivers))
}

/// The driver failed with this cause; the detail, the report and its summary say so.
fn assert_failed(report: &Report, name: &str, cause: &str, says: &str) {
    match &driver(report, name).state {
        State::Failed { cause: found, detail } => {
            assert_eq!(found, cause, "{name}: {detail}");
            assert!(detail.contains(says), "{name}: {detail:?} does not say {says:?}");
            let problem = format!("{name}: {cause}: {detail}");
            assert!(report.problems.contains(&problem), "{problem:?} is not among {:?}", report.problems);
        }
        other => panic!("{name} did not fail: {other:?}"),
    }
}

/// Hosts fixtures, and after each of them a sound driver, which is to run whatever came before.
fn contained(name: &str, set: &[&str]) -> Report {
    let (_dir, artifacts) = artifacts();
    let drivers = [name, "minimal"].map(|name| artifacts.fixture(name).expect("a fixture"));
    let (report, _) = host(&artifacts, &drivers, set);
    assert_contained(&report);
    let sound = &driver(&report, "minimal.sys").state;
    assert!(matches!(sound, State::Started | State::Unloaded), "after {name}, a sound driver is {sound:?}");
    report
}

/// A test for each driver that is stopped, so that they run at the same time: name, cause, what the detail says.
macro_rules! stopped {
    ($($test:ident: $name:literal, $cause:literal, $says:literal;)*) => {$(
        #[test]
        fn $test() {
            let report = contained($name, &["Watchdog=500"]);
            assert_failed(&report, concat!($name, ".sys"), $cause, $says);
        }
    )*};
}

stopped! {
    an_entry_that_fails: "fails", "entry failed", "0xc000000e";
    a_page_fault: "faults", "fault", "page fault at faults.sys+";
    a_divide_error: "divides", "fault", "divide error at divides.sys+";
    an_entry_that_never_returns: "spins", "hung", "at spins.sys+";
    a_stack_that_overflows: "stackeater", "stack", "at stackeater.sys+";
    a_stop_code: "bugchecks", "bug check", "STOP 0x4a414e55 (0x11, 0x22, 0x33, 0x44)";
    an_import_that_nobody_describes: "unknown", "unknown import", "ntoskrnl.exe!JanusNeverHeardOfThis";
    an_import_that_is_only_described: "described", "unknown import", "ntoskrnl.exe!FsRtlNotifyInitializeSync";
    no_relocations: "norelocs", "no relocations", "";
}

#[test]
fn a_stop_code_calls_the_callbacks_of_its_driver() {
    let (_dir, artifacts) = artifacts();
    let (_, dir) = host(&artifacts, &[artifacts.fixture("bugchecks").expect("a fixture")], &[]);
    let trace = fs::read_to_string(dir.join("trace.txt")).expect("a decoded trace");
    let said: Vec<&str> = trace
        .lines()
        .filter(|l| l.contains("DebugPrint"))
        .filter_map(|l| l.split_once("bugchecks: "))
        .map(|(_, text)| text.trim_end())
        .collect();
    let [called] = said[..] else { panic!("not one callback was called: {said:?}") };
    assert!(called.starts_with("called at level 31 with its buffer, 24 bytes"), "{called}");
    // The stop is kept for a debugger as well, by a service that pops what is pushed: each value stands where it belongs.
    let base =
        trace.lines().find_map(|l| l.split_once("bugchecks.sys")?.1.split_once("base: 0x")?.1.get(..8)).expect("where it was loaded");
    let kept = format!("vmm: queued: janus: driver 00000001 is stopped, its image lies at {}", base.to_ascii_uppercase());
    let console = fs::read_to_string(dir.join("console.log")).expect("what the guest said");
    assert!(console.lines().any(|l| l == kept), "{kept:?} is not in {console}");
}

#[test]
fn imports_that_lead_nowhere_are_named_when_the_driver_is_loaded() {
    let report = contained("unknown", &[]);
    let traps = &driver(&report, "unknown.sys").traps;
    assert!(traps.contains(&"ntoskrnl.exe!JanusNeverHeardOfThis".into()) && traps.contains(&"NOSUCH.SYS!DoesNotExist".into()), "{traps:?}");
    let report = contained("described", &[]);
    assert_eq!(driver(&report, "described.sys").traps, ["ntoskrnl.exe!FsRtlNotifyInitializeSync"]);
}

/// A byte string with other bytes at an offset.
fn patched(sound: &[u8], at: usize, bytes: &[u8]) -> Vec<u8> {
    let mut patched = sound.to_vec();
    patched[at..at + bytes.len()].copy_from_slice(bytes);
    patched
}

#[test]
fn files_that_are_no_driver() {
    let (dir, artifacts) = artifacts();
    let sound = fs::read(artifacts.fixture("ne2k").expect("a fixture")).expect("its bytes");
    let pe = u32::from_le_bytes(sound[0x3C..0x40].try_into().expect("four bytes")) as usize;
    let machine = |number: u16| patched(&sound, pe + 4, &number.to_le_bytes());
    let cases: Vec<(&str, Vec<u8>, &str, &str)> = vec![
        ("text.sys", b"This is not a driver.\r\n".to_vec(), "not an image", ""),
        ("empty.sys", Vec::new(), "not an image", ""),
        ("cut-2.sys", sound[..2].to_vec(), "not an image", ""),
        ("cut-dos.sys", sound[..0x3C].to_vec(), "not an image", ""),
        ("cut-pe.sys", sound[..pe + 2].to_vec(), "not an image", ""),
        ("cut-head.sys", sound[..pe + 0x40].to_vec(), "not an image", ""),
        ("cut-first.sys", sound[..0x400].to_vec(), "not an image", ""),
        ("cut-200.sys", sound[..0x600].to_vec(), "not an image", ""),
        ("cut-half.sys", sound[..sound.len() / 2].to_vec(), "not an image", ""),
        ("cut-last.sys", sound[..sound.len() - 0x200].to_vec(), "not an image", ""),
        ("amd64.sys", machine(0x8664), "wrong machine", ""),
        ("alpha.sys", machine(0x0184), "wrong machine", ""),
        ("arm.sys", machine(0x01C0), "wrong machine", ""),
        ("pe32plus.sys", patched(&sound, pe + 24, &0x020Bu16.to_le_bytes()), "not an image", ""),
        ("nope.sys", patched(&sound, pe, b"NE"), "not an image", ""),
    ];
    let mut files: Vec<PathBuf> = Vec::new();
    for (name, bytes, ..) in &cases {
        let file = dir.path().join(name);
        fs::write(&file, bytes).expect("a file");
        files.push(file);
    }
    files.push(artifacts.fixture("minimal").expect("a fixture"));
    let (report, _) = host(&artifacts, &files, &[]);
    assert_contained(&report);
    for (name, _, cause, says) in cases {
        assert_failed(&report, name, cause, says);
    }
    let sound = &driver(&report, "minimal.sys").state;
    assert!(matches!(sound, State::Started | State::Unloaded), "after all of them, a sound driver is {sound:?}");
}

#[test]
fn drivers_that_are_not_there() {
    let (dir, artifacts) = artifacts();
    let nowhere = dir.path().join("nowhere.sys");
    let error = run(&artifacts, &[nowhere], &Options::default(), &mut |_| {}).map(drop).expect_err("no such file").to_string();
    assert!(error.starts_with("there is no driver file") && error.contains("nowhere.sys"), "{error}");

    // A setting can name what the guest does not find, too.
    let minimal = artifacts.fixture("minimal").expect("a fixture");
    let (report, _) = host(&artifacts, &[minimal], &["Driver=C:\\JANUS\\ELSEWHERE.SYS,C:\\JANUS\\MINIMAL.SYS"]);
    assert_eq!(report.exit, Exit::Orderly.to_string());
    let State::Failed { cause, detail } = &driver(&report, "ELSEWHERE.SYS").state else { panic!("{:?}", report.drivers) };
    assert_eq!(cause, "not found");
    assert!(detail.contains("C:\\JANUS\\ELSEWHERE.SYS"), "{detail}");
    let sound = &driver(&report, "minimal.sys").state;
    assert!(matches!(sound, State::Started | State::Unloaded), "{sound:?}");
}

#[test]
fn sound_drivers_are_healthy() {
    let (_dir, artifacts) = artifacts();
    let fixture = |name: &str| artifacts.fixture(name).expect("a fixture");
    for drivers in [vec![fixture("minimal")], vec![fixture("lib"), fixture("client")]] {
        let (report, _) = host(&artifacts, &drivers, &[]);
        assert!(report.passed, "{}", report.text());
    }
}

/// Five kinds of bad input at once: a malformed hive, an unknown version, a call at the wrong IRQL, a bad pointer, an unload with an open handle. Each is told; the
/// driver that is loaded after all of them still crosses.
#[test]
fn whatever_came_before_the_next_driver_crosses() {
    let (dir, artifacts) = artifacts();
    let copy = |fixture: &str, name: &str| {
        let file = dir.path().join(name);
        fs::copy(artifacts.fixture(fixture).expect("a fixture"), &file).expect("a copy");
        file
    };
    let listed = [
        copy("careless", "careless-irql.sys"),
        copy("careless", "careless-wild.sys"),
        copy("hostile", "thread-write.sys"),
        copy("leaks", "leave-handle.sys"),
        copy("unloads", "unloads.sys"),
    ];
    let names: Vec<String> =
        listed.iter().map(|f| format!("C:\\JANUS\\{}", f.file_name().and_then(|n| n.to_str()).expect("a name"))).collect();
    // `unloads` loads it, behind the end of `leave-handle`.
    let drivers: Vec<PathBuf> = listed.into_iter().chain([artifacts.fixture("loopback").expect("a fixture")]).collect();
    let options = Options {
        devices: vec!["isa-serial".into()],
        set: [
            format!("Driver={}", names.join(",")),
            "Verify=careless-irql,careless-wild".into(),
            "NtVersion=6.66".into(),
            "Resources=port 3f8,8; irq 4".into(),
        ]
        .into(),
        registry: Some("REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\Software\\X\n\"a\"=\"b\"\n".into()),
        time: Duration::from_secs(1),
        dir: Some(dir.path().join("run")),
        ..Options::default()
    };
    let mut lines = String::new();
    let outcome = run(&artifacts, &drivers, &options, &mut |line| lines.extend([line, "\n"])).expect("a run");
    let report = &outcome.report;
    assert_contained(report);
    assert!(lines.contains("is not used: line 3: a key ends in ]"), "the hive: {lines}");
    assert!(lines.contains("janus: NtVersion=6.66 is not a version; staying with 5.0"), "the version: {lines}");
    assert_failed(report, "careless-irql.sys", "bug check", "verifier, irql: RtlIntegerToUnicodeString: called at IRQL 2, allowed is 0");
    assert_failed(
        report,
        "careless-wild.sys",
        "bug check",
        "verifier, pointer: KeInitializeEvent: event (0x60000000) does not lead to memory",
    );
    assert_failed(report, "thread-write.sys", "fault", "writing 0x60000000");
    let left = "leave-handle.sys: a handle to Event \"\\BaseNamedObjects\\Left\"";
    assert!(report.leaks.iter().any(|l| l == left), "the handle: {:?}", report.leaks);
    let (gone, crossed) = (lines.find("leave-handle: 0x00000000"), lines.find("sixteen bytes..."));
    assert!(gone.is_some() && gone < crossed, "the one beside them crosses, and behind the unload: {lines}");
}
