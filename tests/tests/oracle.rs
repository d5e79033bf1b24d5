//! The descriptions against witnesses from outside: import libraries, gcc, windows-sys, ntapi, a second list of services and one of their registers. And the witnesses against descriptions that are wrong on
//! purpose: each kind of error must be seen.

use janus_gen::lang::Source;
use janus_gen::oracle::{Exceptions, Kind, Report, Unheard, Witnesses, compare, gcc, probes, windows_sys};
use janus_gen::stub::{Known, metadata};
use janus_tests::specs::{load, root, sources};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// What the witnesses say, heard once for all tests.
fn witnesses() -> &'static Witnesses {
    static HEARD: OnceLock<Witnesses> = OnceLock::new();
    HEARD.get_or_init(|| Witnesses::hear(&root(), &load(sources())).expect("the witnesses"))
}

fn exceptions() -> Exceptions {
    let text = std::fs::read_to_string(root().join("abi-specs/oracle-exceptions.txt")).expect("the exceptions");
    Exceptions::parse(&text).expect("the exceptions")
}

fn report(sources: Vec<Source>) -> Report {
    compare(&load(sources), witnesses(), &exceptions())
}

#[test]
fn the_descriptions_are_what_the_witnesses_say() {
    let report = report(sources());
    for what in &report.absent {
        println!("skipped: {what} is not on this machine");
    }
    println!("{report}");
    assert!(report.clean(), "{report}");
    // Not less than there was: a witness that falls silent is no witness.
    let (heard, f) = (witnesses(), &report.figures);
    assert!(f.services.both >= 1_127 && f.registers >= 307, "{report}");
    assert!(f.agreement.functions >= 3_300 && f.agreement.unknown_share() <= 10.0, "{report}");
    if heard.libraries.is_some() {
        assert!(f.exports.both >= 3_500, "{report}");
    }
    if heard.answers.is_some() {
        assert!(f.types.sizes >= 1_340 && f.types.fields >= 8_600 && f.types.values >= 2_100, "{report}");
        assert!(f.types.routines >= 1_100, "{report}");
    }
    if heard.libraries.is_some() && heard.signatures.is_some() {
        assert!(f.agreement.all_three >= 1_400, "{report}");
    }
    if heard.prototypes.is_some() {
        assert!(f.signatures.header_and_windows_sys + f.signatures.header >= 2_300, "{report}");
        assert!(f.signatures.widths >= 6_500 && f.signatures.pointees >= 2_500 && f.signatures.names >= 6_500, "{report}");
    }
}

/// A deliberate error: what a spec says, what it shall say instead, and the objection that must come.
type Wrong = (&'static str, &'static str, &'static str, Kind);

/// Errors that the packages' witnesses see, at least one of each kind.
const ERRORS: &[Wrong] = &[
    ("fn VidCleanUp@0();", "", "VidCleanUp", Kind::Missing),
    ("fn VidResetDisplay@4(in set_mode: BOOLEAN);", "fn VidResetDisplay@8(in mode: u32, in more: u32);", "VidResetDisplay", Kind::Bytes),
    ("fn VidSetTextColor@4(", "fastcall fn VidSetTextColor@4(", "VidSetTextColor", Kind::Convention),
    ("fn VidDisplayString@4(", "cdecl fn VidDisplayString(", "VidDisplayString", Kind::Convention),
    (
        "fn VidSetScrollRegion@16(in left: u32, in top: u32, in right: u32, in bottom: u32);",
        "data VidSetScrollRegion: u32;",
        "VidSetScrollRegion",
        Kind::DataOrCode,
    ),
    // The bytes of all arguments are right: only a prototype knows better.
    (
        "fn RtlCompareMemory@12(in source1: ptr<void> [bytes = length], in source2: ptr<void> [bytes = length], in length: u32)",
        "fn RtlCompareMemory@12(in source1: ptr<void>, in source2: u64)",
        "RtlCompareMemory",
        Kind::Prototype,
    ),
    (
        "fn MmUnlockPages@4(inout memory_descriptor_list: ptr<MDL>)",
        "fn MmUnlockPages@4(inout list: ptr<MDL>) -> u32",
        "MmUnlockPages",
        Kind::Prototype,
    ),
    (
        "in increment: KPRIORITY, in wait: BOOLEAN) -> i32 = impl;",
        "in increment: KPRIORITY, in wait: u32) -> i32 = impl;",
        "KePulseEvent",
        Kind::ArgumentWidth,
    ),
    ("fn KeIsExecutingDpc@0() -> u32", "fn KeIsExecutingDpc@0() -> u8", "KeIsExecutingDpc", Kind::ArgumentWidth),
    (
        "fn MmMapLockedPages@8(in memory_descriptor_list: ptr<MDL>,",
        "fn MmMapLockedPages@8(in memory_descriptor_list: ptr<KEVENT>,",
        "MmMapLockedPages",
        Kind::Pointee,
    ),
    ("struct TIME_FIELDS size 0x10 {", "struct TIME_FIELDS size 0x14 {", "TIME_FIELDS", Kind::Size),
    ("struct CLIENT_ID size 0x8 { UniqueProcess @0x0: HANDLE, ", "struct CLIENT_ID size 0x8 { ", "", Kind::Size),
    ("UniqueThread @0x4: HANDLE }", "UniqueThread @0x0: HANDLE }", "CLIENT_ID.UniqueThread", Kind::Offset),
    (
        "struct KSYSTEM_TIME size 0xc { LowPart @0x0: u32,",
        "struct KSYSTEM_TIME size 0xc { LowPart @0x0: u16,",
        "KSYSTEM_TIME.LowPart",
        Kind::Width,
    ),
    ("High1Time @0x4: i32, High2Time", "HighTime @0x4: i32, High2Time", "KSYSTEM_TIME.HighTime", Kind::Name),
    ("    PagedPool = 1,", "    PagedPool = 2,", "PagedPool", Kind::Value),
    ("    NonPagedPoolMustSucceed = 2,", "    NonPagedPoolMaySucceed = 2,", "NonPagedPoolMaySucceed", Kind::Name),
];

/// Errors that the lists of services and of their registers see.
const SERVICE_ERRORS: &[Wrong] = &[
    ("service 0x000a VTD_Delay;", "service 0x0012 VTD_Delay;", "VTD.VTD_Delay", Kind::Ordinal),
    ("service 0x0009 VTD_Adjust_VM_Count;", "service 0x0009 VTD_Adjust;", "VTD.VTD_Adjust_VM_Count", Kind::Name),
    ("service 0x0007 VTD_Get_Real_Time [] -> [low: u32 in eax, high: u32 in edx];", "", "VTD.VTD_Get_Real_Time", Kind::Missing),
    ("vxd VSD 0x000b {", "vxd VSD 0x7fff {", "VSD.VSD_Bell", Kind::Ordinal),
    (
        "VPICD_Physically_Mask [in irq: HIRQ in eax];",
        "VPICD_Physically_Mask [in irq: HIRQ in ecx];",
        "VPICD.VPICD_Physically_Mask",
        Kind::Register,
    ),
    (
        "VPICD_Convert_Handle_To_IRQ [in irq: HIRQ in eax] -> [number: u32 in esi];",
        "VPICD_Convert_Handle_To_IRQ [in irq: HIRQ in eax] -> [number: u32 in edi];",
        "VPICD.VPICD_Convert_Handle_To_IRQ",
        Kind::Register,
    ),
    (
        "VPICD_Test_Phys_Request [in irq: HIRQ in eax] -> [requested: bool in cf];",
        "VPICD_Test_Phys_Request(in irq: HIRQ) -> u32;",
        "VPICD.VPICD_Test_Phys_Request",
        Kind::Register,
    ),
];

#[test]
fn a_deliberate_error_of_each_kind_is_seen() {
    let heard_all = witnesses().absent.is_empty();
    let errors = SERVICE_ERRORS.iter().chain(if heard_all { ERRORS } else { &[] });
    let mut sources = sources();
    let mut expected = BTreeSet::new();
    for (right, wrong, subject, kind) in errors {
        let at: Vec<usize> = sources.iter().enumerate().filter(|(_, s)| s.text.contains(right)).map(|(i, _)| i).collect();
        let [at] = at.as_slice() else { panic!("`{right}` stands in {} specs", at.len()) };
        sources[*at].text = sources[*at].text.replacen(right, wrong, 1);
        if !subject.is_empty() {
            expected.insert((subject.to_string(), *kind));
        }
    }
    let report = report(sources);
    // A device of another number takes all its services with it; one of them is in the table above.
    let found: BTreeSet<(String, Kind)> =
        report.findings.iter().filter(|f| f.subject != "VSD.VSD_Get_Version").map(|f| (f.subject.clone(), f.kind)).collect();
    assert_eq!(found, expected);
    assert!(!report.clean());
}

/// Callbacks with an argument too few, one too many, and another result: gcc, asked for just these, objects to each.
#[test]
fn a_routine_behind_a_field_that_is_called_otherwise_is_seen() {
    let mut sources = sources();
    let wrong = [
        ("callback BCLASS_QUERY_TAG: stdcall fn(in context: ptr<void>, ", "callback BCLASS_QUERY_TAG: stdcall fn("),
        ("callback IPinCount_PinCount: stdcall fn(", "callback IPinCount_PinCount: stdcall fn(in more: u32, "),
        (
            "callback BCLASS_DISABLE_STATUS_NOTIFY: stdcall fn(in context: ptr<void>) -> NTSTATUS;",
            "callback BCLASS_DISABLE_STATUS_NOTIFY: stdcall fn(in context: ptr<void>) -> u64;",
        ),
    ];
    for (from, to) in wrong {
        let spec = sources.iter_mut().find(|s| s.text.contains(from)).unwrap_or_else(|| panic!("no spec has {from}"));
        spec.text = spec.text.replacen(from, to, 1);
    }
    let expected = ["BATTERY_MINIPORT_INFO.QueryTag()", "IPinCountVtbl.PinCount()", "BATTERY_MINIPORT_INFO.DisableStatusNotify()"];
    let mut probes = probes::probes(&load(sources));
    probes.retain(|p| expected.contains(&p.subject.as_str()) || p.subject == "BATTERY_MINIPORT_INFO.QueryStatus()");
    let mut answers = gcc::Answers::new();
    for (header, expressions) in probes::questions(&probes, 0, &answers.clone()) {
        match gcc::ask(&root().join("tests/oracle"), header, &expressions) {
            Ok(said) => answers.extend(said),
            Err(Unheard::Absent(_)) => return,
            Err(error) => panic!("{error}"),
        }
    }
    let (findings, compared) = probes::compare(&probes, &answers);
    let found: BTreeSet<(&str, Kind)> = findings.iter().map(|f| (f.subject.as_str(), f.kind)).collect();
    assert_eq!(found, expected.map(|subject| (subject, Kind::Prototype)).into());
    assert_eq!(compared.routines, 1, "the one that is right");
}

/// windows-sys objects by itself, without an import library.
#[test]
fn wrong_bytes_are_seen_by_windows_sys_alone() {
    if witnesses().signatures.is_none() {
        return;
    }
    let mut sources = sources();
    let spec = sources.iter_mut().find(|s| s.text.contains("fn KeSetEvent@12(")).expect("KeSetEvent");
    let start = spec.text.find("fn KeSetEvent@12(").expect("KeSetEvent");
    let end = start + spec.text[start..].find(';').expect("its end");
    spec.text.replace_range(start..end, "fn KeSetEvent@4(in event: ptr<KEVENT>) -> i32");
    let deaf = Witnesses { libraries: None, ..witnesses().clone() };
    let report = compare(&load(sources), &deaf, &exceptions());
    assert!(report.findings.iter().any(|f| f.subject == "KeSetEvent" && f.kind == Kind::Bytes), "{report}");
}

/// What windows-sys knows of a kernel function, a spec knows or `janus stub` does; and `janus stub` knows nothing that is not so.
#[test]
fn the_table_of_windows_sys_is_what_the_crate_says() {
    let Ok(folder) = windows_sys::locate(&root()) else { return };
    let crate_says = windows_sys::read_kernel(&folder).expect("the source of windows-sys");
    let abi = load(sources());
    let left = metadata::table(&abi, &crate_says);
    for (library, name, bytes) in metadata::entries(&left) {
        let known = metadata::known(library, name);
        assert!(
            matches!(known, Some(Known::Bytes { dwords, .. }) if dwords * 4 == bytes),
            "{library}!{name}: {bytes} bytes, and the table has {known:?}: `./x janus oracle --write-metadata`"
        );
    }
    let mut count = 0;
    for (library, name, bytes) in metadata::entries(metadata::TABLE) {
        let said = crate_says.get(name).filter(|s| s.dll.eq_ignore_ascii_case(library)).and_then(|s| s.bytes);
        assert_eq!(said, Some(bytes), "{library}!{name} of the table is not what the crate says");
        count += 1;
    }
    assert!(count >= 600, "{count} functions");
}

#[test]
fn an_exception_that_excuses_nothing_is_an_error() {
    if witnesses().absent.is_empty() {
        let excess = Exceptions::parse("KeBugCheck: nothing is wrong with it\n").expect("an exception");
        let report = compare(&load(sources()), witnesses(), &excess);
        assert!(report.unused.contains(&"KeBugCheck".to_owned()) && !report.clean());
        assert!(!report.findings.is_empty(), "the exceptions of the project excuse something");
    }
    assert!(Exceptions::parse("no reason\n").is_err());
    assert!(Exceptions::parse("A: one\nA: two\n").is_err());
}
