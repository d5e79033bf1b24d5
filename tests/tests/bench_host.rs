//! The host's side of the bench against a real QEMU and a guest of the test's own (`bench_host/guest.asm`), which stands in for VMM,
//! Janus and driver, honestly or not.

use janus_bench::bench::{self, Outcome, RowResult};
use janus_bench::decode::{Trace, TraceSchema};
use janus_bench::events::KeyboardInput;
use janus_bench::guest::{Finished, Guest, Waited};
use janus_bench::qemu::{COMMAND, Exit, Machine, Module};
use janus_bench::sentinel::{Verdict, keys};
use janus_bench::{Artifacts, rows, show};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn schema() -> Arc<TraceSchema> {
    let text = fs::read_to_string(root().join("generated/schema.json")).expect("the schema is checked in");
    Arc::new(TraceSchema::from_json(&text).expect("the schema is sound"))
}

/// The assembled guest, which is to behave as `mode` says, and a directory for its run.
fn machine(mode: &str) -> (TempDir, Machine) {
    let dir = TempDir::new().expect("a directory");
    let kernel = dir.path().join("guest.elf");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench_host/guest.asm");
    let status = Command::new("nasm").args(["-f", "bin", "-o"]).args([&kernel, &source]).status();
    assert!(status.expect("nasm, of the Debian package nasm").success());
    let schema = schema();
    let id = |name: &str| schema.schema.events.iter().position(|e| e.name == name).expect(name) as u32;
    let ids = ["DriverStarted", "KeyboardInput", "MouseInput"].map(|n| id(n).to_le_bytes()).concat();
    let mut modules = Vec::new();
    for (name, bytes) in [("HASH", &schema.hash[..]), ("IDS", &ids), ("MODE", mode.as_bytes())] {
        let file = dir.path().join(name);
        fs::write(&file, bytes).expect("a file");
        modules.push(Module { dos_path: format!("C:\\{name}"), file });
    }
    let run = dir.path().join("run");
    (dir, Machine { kernel, modules, arguments: Vec::new(), dir: run })
}

/// Boots, types and moves, shuts down.
fn typed(mode: &str, moves: usize) -> (Verdict, Finished) {
    let (_dir, machine) = machine(mode);
    let mut guest = Guest::start(&machine, schema(), "c:\\janus.trc", None).expect("QEMU starts");
    let verdict = keys::attend(&mut guest, 64, moves, Instant::now() + Duration::from_secs(60)).expect("the monitor answers");
    (verdict, guest.finish().expect("an end"))
}

#[test]
fn an_honest_guest_passes_and_its_trace_arrives_whole() {
    let (verdict, end) = typed("k", 40);
    assert!(verdict.passed, "{}", verdict.summary);
    assert_eq!(end.exit, Exit::Orderly);
    assert_eq!(end.unfinished, 0);
    assert_eq!(end.trace.events::<KeyboardInput>().count(), 128);
    assert!(end.files.get("C:\\JANUS.TRC").is_some_and(|f| f.complete));
    // Modules keep the names that the guest knows them by.
    assert_eq!(end.console, "C:\\HASH\nC:\\IDS\nC:\\MODE\n");
    assert!(show::Show::all(&end.trace).iter().any(|l| l.text.contains("* MouseInput")));
}

#[test]
fn a_lost_packet_is_noticed() {
    let (verdict, _) = typed("d", 0);
    assert!(!verdict.passed && verdict.summary.starts_with("step 10 of 64: key") && verdict.summary.contains("is lost"), "{verdict:?}");
}

#[test]
fn an_invented_packet_is_noticed() {
    let (verdict, _) = typed("i", 0);
    assert!(!verdict.passed && verdict.summary.starts_with("step 11 of 64: key"), "{verdict:?}");
}

#[test]
fn an_altered_packet_is_noticed() {
    let (verdict, _) = typed("a", 0);
    assert!(!verdict.passed && verdict.summary.contains("came out as a keyboard packet"), "{verdict:?}");
}

/// How a guest that behaves like this ends.
fn exit(mode: &str) -> Exit {
    let (_dir, machine) = machine(mode);
    let mut guest = Guest::start(&machine, schema(), "C:\\JANUS.TRC", None).expect("QEMU starts");
    let waited = guest.wait_for(0, Instant::now() + Duration::from_secs(20), |_| false).expect("files that can be read");
    assert_eq!(waited, Waited::Ended);
    guest.finish().expect("an end").exit
}

#[test]
fn ends_are_told_apart() {
    assert_eq!(exit("f"), Exit::VmmFault);
    assert_eq!(exit("u"), Exit::Unserved);
    assert_eq!(exit("t"), Exit::Reset);
}

#[test]
fn a_guest_that_hangs_is_ended_by_force() {
    let (_dir, machine) = machine("h");
    let guest = Guest::start(&machine, schema(), "C:\\JANUS.TRC", None).expect("QEMU starts");
    assert_eq!(guest.finish().expect("an end").exit, Exit::Killed);
}

#[test]
fn a_damaged_stream_is_an_error() {
    let (_dir, machine) = machine("w");
    let mut guest = Guest::start(&machine, schema(), "C:\\JANUS.TRC", None).expect("QEMU starts");
    let error = guest.pass(Duration::from_secs(20)).expect_err("damage").to_string();
    assert_eq!(error, "port 0xEA, byte 0: a frame starts with 0x58 instead of 0xf5");
}

#[test]
fn a_machine_boots_again_by_its_script() {
    let (_dir, machine) = machine("u");
    let guest = Guest::start(&machine, schema(), "C:\\JANUS.TRC", None).expect("QEMU starts");
    guest.finish().expect("an end");
    let status = Command::new("sh").arg(machine.dir.join(COMMAND)).status().expect("a shell");
    assert_eq!(status.code(), Some(5));
}

#[test]
fn qemus_own_refusal_is_told() {
    let (_dir, mut machine) = machine("k");
    machine.arguments = ["-device", "no-such-card"].map(String::from).into();
    let error = Guest::start(&machine, schema(), "C:\\JANUS.TRC", None).map(drop).expect_err("no such device").to_string();
    assert!(error.contains("no-such-card"), "{error}");
}

#[test]
fn a_trace_of_another_schema_is_refused_while_it_is_written() {
    let (_dir, machine) = machine("k");
    let other = fs::read_to_string(root().join("generated/schema.json")).expect("the schema") + "\n";
    let other = Arc::new(TraceSchema::from_json(&other).expect("the same but for its hash"));
    let mut guest = Guest::start(&machine, other, "C:\\JANUS.TRC", None).expect("QEMU starts");
    let error = guest.pass(Duration::from_secs(20)).expect_err("another schema").to_string();
    assert!(error.contains("different specs"), "{error}");
}

#[test]
fn all_rows_are_sound_and_unknown_ones_are_named() {
    let rows = rows::load(&root().join("bench/rows")).expect("sound rows");
    let ids: Vec<&str> = rows.iter().map(|r| r.id.as_str()).collect();
    assert!(ids.contains(&"i8042") && ids.contains(&"ne2000"), "{ids:?}");
    let error = rows::select(rows, &["ne3000".into()]).map(drop).expect_err("unknown").to_string();
    assert!(error.starts_with("there is no row ne3000"), "{error}");
}

#[test]
fn skipped_is_neither_passed_nor_failed() {
    let result = |outcome| RowResult { row: "x".into(), number: 1, outcome, took: Duration::ZERO };
    let skipped = [result(Outcome::Skipped("not reachable".into()))];
    assert_eq!((bench::code(&skipped), bench::total(&skipped).as_str()), (0, "0 passed, 0 failed, 1 skipped"));
    assert!(skipped[0].line().starts_with("skipped "));
    let failed = [result(Outcome::Error(janus_bench::Error::NoDriver("x.sys".into())))];
    assert_eq!((bench::code(&failed), bench::total(&failed).as_str()), (1, "0 passed, 1 failed, 0 skipped"));
}

#[test]
fn parts_that_were_not_built_are_named() {
    let dir = TempDir::new().expect("a directory");
    let error = Artifacts::of(dir.path()).map(drop).expect_err("nothing is there").to_string();
    assert!(error.contains("schema.json is missing; `./x build` makes it"), "{error}");
}

#[test]
fn the_checked_in_schema_has_the_events_that_rows_are_judged_by() {
    janus_bench::events::check(&schema().schema).expect("specs and bench agree");
    assert!(Trace::read(schema(), b"").expect("an empty trace").records.is_empty());
}
