//! Control messages: which VxD gets which, in which order, at the start, at the end, and when it comes and goes in between.

use janus_bench::guest::Finished;
use janus_bench::qemu::Exit;
use janus_tests::guest::Boot;
use std::fs;

/// The guest said this line.
fn said(end: &Finished, line: &str) -> bool {
    end.console.lines().any(|l| l.trim_end() == line)
}

/// The guest said a line that has all of this.
fn assert_said(end: &Finished, parts: &[&str]) {
    assert!(end.console.lines().any(|l| parts.iter().all(|p| l.contains(p))), "no line has {parts:?}:\n{}", end.console);
}

#[test]
fn a_vxd_may_refuse() {
    let end = Boot::new(50).device("refuser").device("early").run();
    assert_eq!(end.exit, Exit::Orderly);
    assert!(said(&end, "refuser: ok refusing") && said(&end, "vmm: REFUSER refused Device_Init"));
    assert!(said(&end, "early: 31 on"), "the others go on");

    let later = Boot::new(50).vxd("refuser").set("Bench", "Load", "C:\\WINDOWS\\SYSTEM\\REFUSER.VXD").run();
    assert_eq!(later.exit, Exit::Orderly);
    assert!(said(&later, "refuser: ok refusing"));
    assert_said(&later, &["vmm: load ", "REFUSER.VXD: error 7"]);
    for end in [end, later] {
        assert!(!end.console.contains("FAIL"), "nothing comes after the refusal");
    }
}

/// A control message as `tell.inc` tells it: who, number, whether interrupts are on.
type Told<'a> = (&'a str, u8, bool);

fn told(console: &str) -> Vec<Told<'_>> {
    let line = |l| -> Option<Told<'_>> {
        let (who, said) = str::split_once(l, ": ")?;
        let (number, interrupts) = said.trim_end().split_once(' ')?;
        ["early", "late"].contains(&who).then_some((who, u8::from_str_radix(number, 16).ok()?, interrupts == "on"))
    };
    console.lines().filter_map(line).collect()
}

/// Messages that threads bring with them, whenever they come and go.
fn of_threads(number: u8) -> bool {
    (0x1D..=0x21).contains(&number)
}

#[test]
fn messages_come_in_the_documented_order() {
    // Named in the wrong order: what counts is the order of initialisation in the DDB.
    let end = Boot::new(50).device("late").device("early").run();
    assert_eq!(end.exit, Exit::Orderly);
    let told = told(&end.console);

    let (first, second) = ("early", "late");
    let mut expected = Vec::new();
    let mut round = |number, reversed, on| {
        let order = if reversed { [second, first] } else { [first, second] };
        expected.extend(order.map(|who| (who, number, on)));
    };
    round(0x00, false, false); // Sys_Critical_Init
    round(0x01, false, true); // Device_Init
    round(0x02, false, true); // Init_Complete
    round(0x03, false, true); // Sys_VM_Init
    round(0x31, false, true); // Kernel32_Initialized
    round(0x32, false, true); // Kernel32_Shutdown
    round(0x04, false, true); // Sys_VM_Terminate
    round(0x24, true, true); // Sys_VM_Terminate2
    round(0x05, false, true); // System_Exit
    round(0x25, true, true); // System_Exit2
    round(0x06, false, false); // Sys_Critical_Exit
    round(0x26, true, false); // Sys_Critical_Exit2
    let system: Vec<Told<'_>> = told.iter().copied().filter(|t| !of_threads(t.1)).collect();
    assert_eq!(system, expected);

    // The program's thread: made before it begins, ended before it is destroyed, and all of it while Windows runs.
    let threads: Vec<u8> = told.iter().filter(|t| t.0 == first && of_threads(t.1)).map(|t| t.1).collect();
    assert_eq!(threads, [0x1D, 0x1E, 0x1F, 0x20, 0x21]);
}

#[test]
fn a_vxd_that_is_loaded_later_gets_its_own_messages_and_no_others() {
    let boot = Boot::new(50).vxd("early").set("Bench", "Load", "C:\\WINDOWS\\SYSTEM\\EARLY.VXD");
    let end = boot.set("Bench", "Unload", "EARLY").run();
    assert_eq!(end.exit, Exit::Orderly);
    let told: Vec<Told<'_>> = told(&end.console).into_iter().filter(|t| !of_threads(t.1)).collect();
    assert_eq!(told, [("early", 0x1B, true), ("early", 0x1C, true)]);
}

#[test]
fn a_vxd_that_is_not_there() {
    // One of the VMM's own that this one lacks is no reason not to start.
    let end = Boot::new(50).set("386Enh", "device", "*nowhere").run();
    assert_eq!(end.exit, Exit::Orderly);
    assert_said(&end, &["device=*nowhere: this VMM has no such VxD"]);

    let end = Boot::new(50).set("Bench", "Load", "C:\\WINDOWS\\SYSTEM\\NOWHERE.VXD").set("Bench", "Unload", "NOWHERE").run();
    assert_eq!(end.exit, Exit::Orderly);
    assert_said(&end, &["vmm: load ", "NOWHERE.VXD: error 3"]);
    assert_said(&end, &["vmm: unload NOWHERE: error 8"]);
}

#[test]
fn a_damaged_vxd_is_not_loaded() {
    let sound = fs::read(janus_tests::vxds::build("second")).expect("a VxD");
    let dir = tempfile::tempdir().expect("a directory");
    let damaged = dir.path().join("DAMAGED.VXD");
    fs::write(&damaged, &sound[..sound.len() / 2]).expect("a file");
    let path = "C:\\WINDOWS\\SYSTEM\\DAMAGED.VXD";

    let end = Boot::new(50).file("DAMAGED.VXD", &damaged).set("Bench", "Load", path).run();
    assert_eq!(end.exit, Exit::Orderly);
    assert_said(&end, &["vmm: load ", "DAMAGED.VXD: error 6"]);
}
