//! The stand-in VMM, held by VxDs in assembly that were made for nothing else: what they check of it, and what it makes of their mistakes.
//!
//! Needs `out/vmm.elf` (`./x build`) and QEMU.

use janus_bench::qemu::{CONSOLE, Exit, Machine, Module, Qemu, WIRE};
use janus_bench::wire;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fs, thread};

const PATIENCE: Duration = Duration::from_secs(30);

/// A run with a SYSTEM.INI and VxDs; the directory goes with it.
struct Run {
    dir: tempfile::TempDir,
    qemu: Qemu,
}

fn kernel() -> PathBuf {
    let kernel = Path::new(env!("CARGO_MANIFEST_DIR")).join("../out/vmm.elf");
    assert!(kernel.is_file(), "{} is not there: ./x build makes it", kernel.display());
    kernel
}

impl Run {
    /// Boots with `device=` for each of `statics`, the lines of `ini` behind that, and all of `vxds` as modules.
    fn start(statics: &[&str], ini: &str, vxds: &[(&str, &Path)]) -> Run {
        let dir = tempfile::tempdir().expect("a directory");
        let devices: String = statics.iter().map(|name| format!("device={name}\r\n")).collect();
        let system = dir.path().join("system.ini");
        fs::write(&system, format!("[386Enh]\r\n{devices}{}", ini.replace('\n', "\r\n"))).expect("room for a file");
        let mut modules = vec![Module { dos_path: r"C:\WINDOWS\SYSTEM.INI".into(), file: system }];
        let vxd = |(name, file): &(&str, &Path)| Module { dos_path: format!(r"C:\WINDOWS\SYSTEM\{name}"), file: file.to_path_buf() };
        modules.extend(vxds.iter().map(vxd));
        let machine = Machine { kernel: kernel(), modules, arguments: Vec::new(), dir: dir.path().join("run") };
        let qemu = machine.start().unwrap_or_else(|error| panic!("{error}"));
        Run { dir, qemu }
    }

    fn console(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.dir.path().join("run").join(CONSOLE)).unwrap_or_default()).into_owned()
    }

    /// Waits until the console has `text`.
    fn until(&mut self, text: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.console().contains(text) {
            assert!(Instant::now() < end && self.qemu.poll().is_none(), "no {text:?} on the console:\n{}", self.console());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits for the end; how it ended, and the console.
    fn end(mut self) -> (Exit, String) {
        let exit = self.qemu.wait(PATIENCE).unwrap_or(Exit::Killed);
        (exit, self.console())
    }
}

/// Asserts that a VxD of checks did at least so many of them and had nothing to complain of.
fn assert_passed(console: &str, who: &str, least: u32) {
    let failed: Vec<&str> = console.lines().filter(|l| l.contains(": FAIL")).collect();
    assert!(failed.is_empty(), "{failed:#?}\n{console}");
    let summary = console.lines().find_map(|l| l.strip_prefix(&format!("{who}: "))?.trim_end().strip_suffix(" passed, 0 failed"));
    let passed: Option<u32> = summary.and_then(|n| n.parse().ok());
    assert!(passed.is_some_and(|n| n >= least), "{who}: {passed:?} passed of {least}:\n{console}");
}

const SETTINGS: &str = "[second]\nWord=tree\nNumber=42\nYes=on\n[third]\nWord=tree\n";

#[test]
fn services_registers_flags_and_hooks_are_as_documented() {
    let second = janus_tests::vxds::build("second");
    let run = Run::start(&["SECOND.VXD"], &format!("{SETTINGS}[Bench]\nRunFor=300\n"), &[("SECOND.VXD", &second)]);
    let (exit, console) = run.end();
    assert_eq!(exit, Exit::Orderly, "{console}");
    assert_passed(&console, "second", 100);
    assert!(console.contains("second: ok told of the end"), "{console}");
}

#[test]
fn a_vxd_is_loaded_and_unloaded_while_the_system_runs() {
    let second = janus_tests::vxds::build("second");
    let ini = format!("{SETTINGS}[Bench]\nLoad=SECOND.VXD\nWait=300\nUnload=SECOND\nRunFor=300\n");
    let (exit, console) = Run::start(&[], &ini, &[("SECOND.VXD", &second)]).end();
    assert_eq!(exit, Exit::Orderly, "{console}");
    assert_passed(&console, "second", 90);
    assert!(console.contains("vmm: unload SECOND: done"), "{console}");
}

#[test]
fn a_vxd_of_windows_3_1_with_a_short_ddb_runs() {
    let short = janus_tests::vxds::build("short31");
    let (exit, console) = Run::start(&["SHORT31.VXD"], "[Bench]\nRunFor=50\n", &[("SHORT31.VXD", &short)]).end();
    assert_eq!(exit, Exit::Orderly, "{console}");
    assert_passed(&console, "short31", 10);
}

#[test]
fn faults_threads_waits_interrupts_files_and_messages_are_as_documented() {
    let (third, refuser) = (janus_tests::vxds::build("third"), janus_tests::vxds::build("refuser"));
    let ini = format!("{SETTINGS}[Bench]\nIoctl=THIRD,0x77,6f6c6c6568\nRunFor=100\n");
    let mut run = Run::start(&["THIRD.VXD"], &ini, &[("THIRD.VXD", &third), ("REFUSER.VXD", &refuser)]);
    let exit = run.qemu.wait(PATIENCE);
    let console = run.console();
    assert_eq!(exit, Some(Exit::Orderly), "{console}");
    assert_passed(&console, "third", 130);
    assert!(console.contains("vmm: ioctl THIRD,0x77,6f6c6c6568: result 0, 5 bytes 68656C6C6F"), "{console}");
    let mut files = wire::Files::default();
    files.feed(&fs::read(run.dir.path().join("run").join(WIRE)).expect("the wire")).expect("whole frames");
    let file = files.get(r"C:\THIRD.TXT").expect("the file that it wrote");
    assert_eq!((file.bytes.as_slice(), file.complete), (&b"hello, host"[..], true));
}

#[test]
fn several_vxds_run_together_and_a_refused_one_is_dropped() {
    let names = ["refuser", "second", "short31", "third"];
    let files = names.map(janus_tests::vxds::build);
    let upper = names.map(|n| format!("{}.VXD", n.to_uppercase()));
    let modules: Vec<(&str, &Path)> = upper.iter().map(String::as_str).zip(files.iter().map(PathBuf::as_path)).collect();
    let statics: Vec<&str> = upper.iter().map(String::as_str).collect();
    let (exit, console) = Run::start(&statics, &format!("{SETTINGS}[Bench]\nRunFor=300\n"), &modules).end();
    assert_eq!(exit, Exit::Orderly, "{console}");
    assert!(console.contains("vmm: REFUSER refused Device_Init"), "{console}");
    assert_passed(&console, "second", 100);
    assert_passed(&console, "short31", 10);
    assert_passed(&console, "third", 130);
}

#[test]
fn of_two_vxds_with_one_id_the_second_is_rejected() {
    let second = janus_tests::vxds::build("second");
    let ini = format!("{SETTINGS}[Bench]\nRunFor=300\n");
    let (exit, console) = Run::start(&["SECOND.VXD", "AGAIN.VXD"], &ini, &[("SECOND.VXD", &second), ("AGAIN.VXD", &second)]).end();
    assert_eq!(exit, Exit::Orderly, "{console}");
    assert!(console.contains("vmm: device=AGAIN.VXD: device id 3D70 is taken"), "{console}");
    assert_passed(&console, "second", 100);
}

/// Does mistake number `what` and presses the power switch when `press` appears.
fn wrong(what: u32, press: Option<&str>) -> (Exit, String) {
    let file = janus_tests::vxds::build("wrong");
    let bench = if press.is_some() { "" } else { "[Bench]\nRunFor=200\n" };
    let mut run = Run::start(&["WRONG.VXD"], &format!("[wrong]\nWhat={what}\n{bench}"), &[("WRONG.VXD", &file)]);
    if let Some(text) = press {
        run.until(text);
        run.qemu.qmp.inject_nmi().expect("a monitor");
        thread::sleep(Duration::from_millis(300));
        if run.qemu.poll().is_none() {
            // The second time may come too late: then the first was enough.
            let _ = run.qemu.qmp.inject_nmi();
        }
    }
    run.end()
}

#[test]
fn nothing_wrong_ends_well() {
    let (exit, console) = wrong(0, None);
    assert_eq!(exit, Exit::Orderly, "{console}");
    assert!(console.contains("wrong: System_Exit"), "{console}");
}

#[test]
fn a_fault_that_nobody_handles_is_reported_with_its_place() {
    for (what, expected) in [
        (1, "FAULT 0E (page fault), unhandled, in WRONG(1)+"),
        (2, "vmm: reading 00000008"),
        (3, "FAULT 06 (invalid opcode), unhandled, in WRONG(1)+"),
        (4, "FAULT 08 (double fault), unhandled, in WRONG(1)+"),
    ] {
        let (exit, console) = wrong(what, None);
        assert_eq!(exit, Exit::VmmFault, "{what}: {console}");
        assert!(console.contains(expected), "{what}: {console}");
    }
}

#[test]
fn a_service_that_nobody_serves_is_reported_with_its_caller() {
    for (what, expected) in [
        (5, "UNSERVED: VMM (0001) VMMAddImportModuleName (00F6), called by WRONG(1)+"),
        (6, "UNSERVED: device (7FE0) service (0001), called by WRONG(1)+"),
    ] {
        let (exit, console) = wrong(what, None);
        assert_eq!(exit, Exit::Unserved, "{what}: {console}");
        assert!(console.contains(expected), "{what}: {console}");
    }
}

#[test]
fn the_power_switch_works_while_the_system_vm_waits() {
    let (exit, console) = wrong(7, Some("WRONG: device"));
    assert_eq!(exit, Exit::Orderly, "{console}");
    assert!(console.contains("waits for Semaphore"), "{console}");
    assert!(console.contains("wrong: System_Exit"), "{console}");
}

#[test]
fn a_vxd_that_spins_with_interrupts_off_is_named() {
    let (exit, console) = wrong(8, Some("WRONG: device"));
    assert_eq!(exit, Exit::VmmFault, "{console}");
    assert!(console.contains("interrupts are off in WRONG(1)+"), "{console}");
}

#[test]
fn what_must_not_be_done_at_interrupt_time_is_found_out() {
    for (what, end, expected) in [
        (9, Exit::VmmFault, "touched WRONG(2)+0 at interrupt time"),
        (10, Exit::Orderly, "NOT ASYNC: _HeapAllocate, called at interrupt time by WRONG(1)+"),
        (11, Exit::VmmFault, "at interrupt time"),
    ] {
        let (exit, console) = wrong(what, None);
        assert_eq!(exit, end, "{what}: {console}");
        assert!(console.contains(expected), "{what}: {console}");
    }
}

#[test]
fn a_missing_or_damaged_vxd_keeps_the_system_from_starting() {
    let (exit, console) = Run::start(&["NOWHERE.VXD"], "", &[]).end();
    assert_eq!(exit, Exit::VmmFault, "{console}");
    assert!(console.contains("device=NOWHERE.VXD: there is no such file"), "{console}");

    let file = fs::read(janus_tests::vxds::build("second")).expect("the VxD");
    let dir = tempfile::tempdir().expect("a directory");
    let short = dir.path().join("SHORT.VXD");
    fs::write(&short, &file[..3000]).expect("room for a file");
    let (exit, console) = Run::start(&["SHORT.VXD"], "", &[("SHORT.VXD", &short)]).end();
    assert_eq!(exit, Exit::VmmFault, "{console}");
    assert!(console.contains("device=SHORT.VXD: page at 0x"), "{console}");
}
