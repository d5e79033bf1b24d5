//! Hostile drivers: whatever one does, and wherever, it is stopped and named, a real driver beside it still crosses (a 16550 that sends itself a text, by
//! interrupts), and the VMM shuts down in order.
//!
//! A case is a place where a driver's code runs and a deed: `tests/drivers/hostile.c` reads both from its file's name. Several cases share a boot: none may
//! disturb the next.

use janus_bench::drivers::State;
use janus_bench::qemu::Exit;
use janus_bench::run::{self, Options};
use janus_tests::guest::artifacts;
use std::fs;
use std::time::Duration;

/// What a case shows.
enum Shows {
    /// The driver is stopped for this cause; the detail says this.
    Stopped(&'static str, &'static str),
    /// The driver goes on; the run is not healthy for this violation of it.
    Goes(&'static str),
    /// The driver goes on.
    Harmless,
    /// A fixture of its own, which runs.
    Runs,
}
use Shows::{Goes, Harmless, Runs, Stopped};

/// A driver's name, and what it shows.
type Case = (&'static str, Shows);

/// Boots them all, and behind them the one that is to cross.
fn contained(cases: &[Case], set: &[&str], time: Duration) {
    let (dir, artifacts) = artifacts();
    let fixture = |name: &str| artifacts.fixture(name).expect("a fixture");
    let mut drivers = Vec::new();
    for (name, shows) in cases {
        if matches!(shows, Runs) {
            drivers.push(fixture(name));
            continue;
        }
        let copy = dir.path().join(format!("{name}.sys"));
        fs::copy(fixture("hostile"), &copy).expect("a copy");
        drivers.push(copy);
    }
    drivers.push(fixture("loopback"));
    let set = set.iter().copied().chain(["Resources=port 3f8,8; irq 4"]).map(String::from).collect();
    let options = Options { devices: vec!["isa-serial".into()], time, set, dir: Some(dir.path().join("run")), ..Options::default() };
    let outcome = run::run(&artifacts, &drivers, &options, &mut |line| println!("{line}")).expect("a run");
    let report = &outcome.report;
    assert_eq!(report.exit, Exit::Orderly.to_string(), "the VMM shuts down in order");
    assert!(!report.passed, "a run with a hostile driver is not healthy");
    let state = |file: &str| report.drivers.iter().find(|d| d.name.eq_ignore_ascii_case(file)).map(|d| &d.state);
    let runs = |state: Option<&State>| matches!(state, Some(State::Started | State::Unloaded));
    let mut faults = Vec::new();
    for (name, shows) in cases {
        let file = format!("{name}.sys");
        let found = state(&file);
        match shows {
            Stopped(cause, says) => {
                let says = says.replace("SELF", &format!("{file}+"));
                if !matches!(found, Some(State::Failed { cause: c, detail }) if c == cause && detail.contains(&says)) {
                    faults.push(format!("{name} was to be stopped, {cause}: {says}; it is {found:?}"));
                }
            }
            Harmless | Runs => {
                if !runs(found) {
                    faults.push(format!("{name} was to run; it is {found:?}"));
                }
            }
            Goes(violation) => {
                let told = report.integrity.violations.iter().any(|v| v.starts_with(&file) && v.contains(violation));
                if !runs(found) || !told {
                    faults.push(format!("{name} was to go on, and be told of: {violation}; it is {found:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(runs(state("loopback.sys")), "the driver beside them runs");
    assert!(
        outcome.printed.iter().any(|p| p.contains("loopback: received \"sixteen bytes...\"")),
        "the driver beside them crosses: {:?}",
        outcome.printed
    );
}

/// Long enough for whatever a driver sets going in its entry point.
const SHORT: Duration = Duration::from_secs(2);

const FAULT: &str = "fault";
const READS: &str = "page fault at SELF";

/// The same fault in every place but those where nobody else could share the boot.
#[test]
fn a_fault_in_every_place() {
    let cases = [
        ("entry-read", Stopped(FAULT, READS)),
        ("dispatch-read", Stopped(FAULT, READS)),
        ("startio-read", Stopped(FAULT, READS)),
        ("isr-read", Stopped(FAULT, READS)),
        ("dpc-read", Stopped(FAULT, READS)),
        ("timer-read", Stopped(FAULT, READS)),
        ("item-read", Stopped(FAULT, READS)),
        ("worker-read", Stopped(FAULT, READS)),
        ("thread-read", Stopped(FAULT, READS)),
        ("completion-read", Stopped(FAULT, READS)),
        ("cancel-read", Stopped(FAULT, READS)),
        ("adddevice-read", Stopped(FAULT, READS)),
        ("callback-read", Stopped(FAULT, READS)),
        ("unload-read", Stopped(FAULT, READS)),
    ];
    contained(&cases, &[], SHORT);
}

#[test]
fn every_other_fault() {
    let cases = [
        ("sync-read", Stopped(FAULT, READS)),
        ("thread-write", Stopped(FAULT, "writing 0x60000000")),
        ("dpc-null", Stopped(FAULT, "writing 0x00000000")),
        ("thread-wild", Stopped(FAULT, "page fault at 0x60000000, reading 0x60000000, called from SELF")),
        ("dispatch-data", Stopped(FAULT, "invalid opcode at SELF")),
        ("dpc-opcode", Stopped(FAULT, "invalid opcode at SELF")),
        ("thread-int3", Stopped(FAULT, "breakpoint at SELF")),
        ("thread-int29", Stopped(FAULT, "fail fast, code 3, at SELF")),
        ("thread-int2d", Stopped(FAULT, "at SELF")),
        ("thread-segment", Stopped(FAULT, "general protection fault at SELF")),
        ("thread-stack", Stopped("stack", "at SELF")),
        ("thread-freewild", Stopped(FAULT, "page fault")),
    ];
    contained(&cases, &[], SHORT);
}

const STOP: &str = "bug check";

/// What the kernel itself notices.
#[test]
fn every_stop_code() {
    let cases = [
        ("isr-divide", Stopped(FAULT, "divide error at SELF")),
        ("thread-twice", Stopped(STOP, "STOP 0x00000044")),
        ("thread-freed", Stopped(STOP, "STOP 0x00000044")),
        ("thread-nolocation", Stopped(STOP, "STOP 0x00000035")),
        ("thread-wait", Stopped(STOP, "STOP 0x000000b8")),
        ("dpc-sleep", Stopped(STOP, "STOP 0x000000b8")),
        ("thread-higher", Stopped(STOP, "STOP 0x0000000a")),
        ("worker-raised", Stopped(STOP, "STOP 0x000000c8: ")),
        ("dispatch-lock", Stopped(STOP, "returned at IRQL 2, it was called at 0")),
        ("dpc-lowered", Stopped(STOP, "returned at IRQL 0, it was called at 2")),
        ("thread-freetwice", Stopped(STOP, "STOP 0x000000c2")),
        ("thread-freebad", Stopped(STOP, "STOP 0x000000c2")),
        ("dpc-bugcheck", Stopped(STOP, "STOP 0x4a414e55 (0x1, 0x2, 0x3, 0x4)")),
        ("thread-raise", Stopped(STOP, "STOP 0x0000001e (0x80000011")),
        ("entry-deletetwice", Stopped(STOP, "STOP 0x00000018")),
    ];
    contained(&cases, &[], SHORT);
}

/// What is put right, and said.
#[test]
fn what_a_driver_leaves_wrong_behind_a_routine() {
    let cases = [
        ("dispatch-off", Goes("returned with interrupts off")),
        ("isr-on", Goes("returned with interrupts on")),
        ("worker-df", Goes("direction flag")),
        ("entry-code", Goes("section .text was changed")),
    ];
    contained(&cases, &[], SHORT);
}

/// What takes its time: hanging, and a timer that ticks once a second.
#[test]
fn what_never_ends() {
    let cases = [
        ("iotimer-read", Stopped(FAULT, READS)),
        ("dpc-spin", Stopped("hung", "at SELF")),
        ("thread-spin", Stopped("hung", "at SELF")),
        ("entry-forever", Stopped("hung", "its entry point waited for more than 2000 ms")),
    ];
    contained(&cases, &["Watchdog=2000"], Duration::from_secs(7));
}

/// What a driver that was unloaded left behind is taken away and told; who comes to its code all the same is stopped, and nothing of it runs. Those that come late,
/// and the one beside them, are loaded after all that.
#[test]
fn what_an_unloaded_driver_left_set_going() {
    let cases = [
        ("leave-timer", Goes("left behind: a timer that is set, at ")),
        ("leave-interrupt", Goes("left behind: an interrupt that is connected to leave-interrupt.sys+")),
        ("leave-callback", Goes("left behind: a callback that is registered, at leave-callback.sys+")),
        ("leave-item", Stopped(FAULT, "it went to code of unloaded driver leave-item.sys, at SELF")),
        ("leave-thread", Stopped(FAULT, "it went to code of unloaded driver leave-thread.sys, at SELF")),
        ("leave-self", Stopped(FAULT, "it went to code of unloaded driver leave-self.sys, at SELF")),
        (
            "leave-routine",
            Goes("unloaded: KDEFERRED_ROUTINE is not called: code of unloaded driver leave-routine.sys, at leave-routine.sys+"),
        ),
        ("unloads", Runs),
        ("late-dpc", Harmless),
        ("late-jump", Stopped(FAULT, "it went to code of unloaded driver leave-routine.sys, at leave-routine.sys+")),
    ];
    let listed: Vec<String> =
        cases.iter().map(|c| c.0).filter(|name| !name.starts_with("late")).map(|name| format!("C:\\JANUS\\{name}.sys")).collect();
    contained(&cases, &[&format!("Driver={}", listed.join(","))], Duration::from_secs(5));
}
