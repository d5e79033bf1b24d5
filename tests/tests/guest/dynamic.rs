//! JANUS.VXD comes and goes while the system runs, as a program that uses a driver for a while would have it.

use janus_bench::decode::{Body, Trace};
use janus_bench::guest::Finished;
use janus_bench::qemu::Exit;
use janus_tests::guest::{Boot, artifacts};
use std::time::Duration;

const TRACE: &str = "C:\\SESSION.TRC";
const JANUS: &str = "C:\\WINDOWS\\SYSTEM\\JANUS.VXD";

/// What a program does, in order, with JANUS.VXD and these drivers there.
fn program(drivers: &[&str], lines: &[(&str, &str)]) -> Finished {
    program_for(Duration::from_secs(60), "all", drivers, lines)
}

/// The same for as long as it may take, with this trace.
fn program_for(patience: Duration, trace: &str, drivers: &[&str], lines: &[(&str, &str)]) -> Finished {
    let (_dir, artifacts) = artifacts();
    let mut boot = Boot::new(1).patience(patience).file("JANUS.VXD", &artifacts.vxd);
    let mut paths = Vec::new();
    for name in drivers {
        let file = format!("{}.SYS", name.to_uppercase());
        boot = boot.file(&file, &artifacts.fixture(name).expect("a fixture"));
        paths.push(format!("C:\\WINDOWS\\SYSTEM\\{file}"));
    }
    // Not where a trace is read while it grows: each session begins its file anew.
    boot = boot.set("Janus", "Driver", &paths.join(",")).set("Janus", "Trace", trace).set("Janus", "TraceFile", TRACE);
    boot = boot.set("Janus", "Resources", "port 60,1; port 64,1; irq 1");
    let end = lines.iter().fold(boot, |boot, (verb, what)| boot.set("Bench", verb, what)).run();
    assert_eq!(end.exit, Exit::Orderly);
    end
}

/// What the VMM told behind these words.
fn told(end: &Finished, what: &str) -> Vec<String> {
    end.console.lines().filter_map(|l| l.trim_end().strip_prefix(what)).map(str::to_owned).collect()
}

/// The text that JANUS.VXD answered with.
fn statuses(end: &Finished) -> Vec<String> {
    let text = |line: &String| {
        let (_, hex) = line.split_once(" bytes ").expect("an answer");
        let bytes = hex.as_bytes().chunks_exact(2).map(|pair| u8::from_str_radix(&String::from_utf8_lossy(pair), 16).expect("digits"));
        String::from_utf8_lossy(&bytes.collect::<Vec<u8>>()).trim_end_matches('\0').to_owned()
    };
    told(end, "vmm: ioctl JANUS,1: result 0, ").iter().map(text).collect()
}

#[test]
fn each_time_its_drivers_run_and_nothing_of_them_stays() {
    const TIMES: usize = 4;
    // Devices, an interrupt and its DPC; a timer; a device that nobody opens.
    let drivers = ["minimal", "keyport", "beeper"];
    let session = [("Load", JANUS), ("Ioctl", "JANUS,1"), ("Wait", "50"), ("Unload", "JANUS")];
    let end = program(&drivers, &session.repeat(TIMES));
    let all_started = "1 MINIMAL.SYS Started\n2 KEYPORT.SYS Started\n3 BEEPER.SYS Started\n";
    assert_eq!(statuses(&end), [all_started; TIMES]);
    let left = told(&end, "vmm: unload JANUS: done, ");
    assert_eq!(left.len(), TIMES);
    assert!(left[0].ends_with(" pages free, 0 semaphores, 0 time-outs, 0 events"), "{left:?}");
    assert!(left.iter().all(|l| *l == left[0]), "what is free differs from time to time: {left:#?}");
    // The file is that of the last session, and whole.
    let (_dir, artifacts) = artifacts();
    let file = end.files.get(TRACE).expect("a trace");
    let trace = Trace::read(artifacts.schema, &file.bytes).expect("whole records");
    let count = |name: &str| trace.records.iter().filter(|r| matches!(&r.body, Body::Event(e) if e.shape.name == name)).count();
    assert_eq!((count("JanusStarted"), count("DriverStarted"), count("DriverUnloaded")), (1, drivers.len(), drivers.len()));
}

/// Memory and handles of the VMM are after the last time what they were after the second; and each time the driver ran. `./x bench` runs it.
#[test]
#[ignore = "takes minutes"]
fn two_hundred_times_leave_no_more_than_two() {
    const TIMES: usize = 200;
    let session = [("Load", JANUS), ("Ioctl", "JANUS,1"), ("Unload", "JANUS")];
    let end = program_for(Duration::from_secs(900), "none", &["minimal"], &session.repeat(TIMES));
    assert_eq!(statuses(&end), vec!["1 MINIMAL.SYS Started\n"; TIMES]);
    let left = told(&end, "vmm: unload JANUS: done, ");
    assert_eq!(left.len(), TIMES);
    assert!(left[1].ends_with(" pages free, 0 semaphores, 0 time-outs, 0 events"), "{}", left[1]);
    assert_eq!(left[TIMES - 1], left[1]);
}

#[test]
fn who_loads_it_twice_unloads_it_twice() {
    let lines = [("Load", JANUS), ("Load", JANUS), ("Unload", "JANUS"), ("Ioctl", "JANUS,1"), ("Unload", "JANUS"), ("Ioctl", "JANUS,1")];
    let end = program(&["minimal"], &lines);
    assert_eq!(statuses(&end), ["1 MINIMAL.SYS Started\n"], "it answers while somebody needs it");
    assert_eq!(told(&end, "vmm: ioctl JANUS,1: no such VxD"), [" is loaded"]);
}

#[test]
fn a_thread_that_still_runs_keeps_it_loaded() {
    let mut lines = vec![("Load", JANUS), ("Wait", "50"), ("Unload", "JANUS")];
    lines.extend([("Wait", "100"), ("Unload", "JANUS")].repeat(10));
    let end = program(&["lingers"], &lines);
    let unloads = told(&end, "vmm: unload JANUS: ");
    assert_eq!(unloads[0], "error 7 (Refused)");
    assert!(end.console.contains("still runs; Janus stays loaded"), "the reason is said");
    let done = unloads.iter().position(|l| l.starts_with("done, ")).expect("an unload at last");
    assert!(unloads[done].ends_with(" pages free, 0 semaphores, 0 time-outs, 0 events"), "{unloads:#?}");
    assert!(unloads[done + 1..].iter().all(|l| l == "error 8 (NoSuchDevice)"), "{unloads:#?}");
}

#[test]
fn who_comes_and_goes_at_once_leaves_nothing_either() {
    let end = program(&["check-threads"], &[("Load", JANUS), ("Unload", "JANUS"), ("Load", JANUS), ("Unload", "JANUS")]);
    let left = told(&end, "vmm: unload JANUS: done, ");
    assert_eq!(left.len(), 2);
    assert!(left.iter().all(|l| l.ends_with(" pages free, 0 semaphores, 0 time-outs, 0 events") && *l == left[0]), "{left:#?}");
}

#[test]
fn a_code_that_it_does_not_know_is_refused() {
    let end = program(&["minimal"], &[("Load", JANUS), ("Ioctl", "JANUS,77"), ("Unload", "JANUS")]);
    const ERROR_NOT_SUPPORTED: &str = "32";
    assert_eq!(told(&end, "vmm: ioctl JANUS,77: result "), [format!("{ERROR_NOT_SUPPORTED}, 0 bytes")]);
}
