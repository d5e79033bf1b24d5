//! LE files: the linker, the loader and the inspector against each other, against lld, nasm and `file`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod damage;
mod errors;
mod load;
mod rules;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use janus_gen::le::{inspect, link};
use janus_tests::vxds;

/// The contents of a file that is built once in a run.
fn once(name: &str, kind: &str, build: fn(&str) -> PathBuf) -> Vec<u8> {
    static BUILT: Mutex<BTreeMap<PathBuf, Vec<u8>>> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock().unwrap();
    built.entry(Path::new(name).with_extension(kind)).or_insert_with(|| fs::read(build(name)).unwrap()).clone()
}

/// The contents of a test VxD.
fn vxd(name: &str) -> Vec<u8> {
    once(name, "vxd", vxds::build)
}

/// The contents of the ELF file that it was linked from.
fn elf(name: &str) -> Vec<u8> {
    once(name, "elf", vxds::build_elf)
}

#[test]
fn good_files_break_no_rule() {
    for name in ["second", "refuser", "short31"] {
        let inspection = inspect(&vxd(name));
        assert!(inspection.findings.is_empty(), "{name}: {:#?}", inspection.findings);
        assert!(inspection.to_string().ends_with("no findings\n"));
    }
}

#[test]
fn what_the_inspector_sees() {
    let inspection = inspect(&vxd("second"));
    let objects: Vec<_> = inspection.objects.iter().map(|object| (object.tag.as_str(), object.class, object.flags)).collect();
    assert_eq!(objects, [("LCOD", Some("LCODE"), 0x2045), ("PCOD", Some("PCODE"), 0x2005), ("ICOD", Some("ICODE"), 0x2015)]);
    let ddb = inspection.ddb.as_ref().unwrap();
    assert_eq!((ddb.name.as_str(), ddb.object, ddb.offset, ddb.services.len()), ("SECOND", 1, 0, 3));
    assert!(ddb.services.iter().all(|service| matches!(service, Some((1, _)))));
    // The services that its source calls, by call and by jump.
    let calls = |device, ordinal, jump| {
        let link = inspection.dynalinks.iter().find(|link| (link.device, link.ordinal, link.jump) == (device, ordinal, jump));
        link.map_or(0, |link| link.count)
    };
    assert_eq!((calls(1, 0xC2, false), calls(1, 0x4F, false), calls(1, 0x4F, true), calls(0x3D70, 2, false)), (3, 2, 1, 1));
    let kinds: Vec<u8> = inspection.fixups.iter().map(|fixups| fixups.kind).collect();
    assert!(kinds.contains(&7) && kinds.contains(&8));
    let version = inspection.version.as_ref().unwrap();
    assert_eq!(version.file_version, [4, 0, 0, 1]);
    assert!(version.strings.contains(&("OriginalFilename".into(), "SECOND.VXD".into())));
    assert_eq!(inspection.nonresident_names[0].text, "Test VxD second");
    let json = serde_json::to_value(&inspection).unwrap();
    assert_eq!(json["ddb"]["name"], "SECOND");
    assert_eq!(json["objects"][0]["class"], "LCODE");
}

#[test]
fn the_same_input_gives_the_same_file() {
    let elf = elf("second");
    assert_eq!(link(&elf, &vxds::options("second")).unwrap(), link(&elf, &vxds::options("second")).unwrap());
}

#[test]
fn static_and_dynamic_differ_in_the_module_flags() {
    let elf = elf("refuser");
    let mut options = vxds::options("refuser");
    options.dynamic = false;
    let (fixed, dynamic) = (link(&elf, &options).unwrap(), vxd("refuser"));
    let differing: Vec<usize> = (0..fixed.len()).filter(|&at| fixed[at] != dynamic[at]).collect();
    assert_eq!((differing.as_slice(), fixed[0x92], dynamic[0x92]), ([0x92].as_slice(), 2, 3));
    assert!(inspect(&fixed).findings.is_empty());
}

#[test]
fn file_calls_them_vxds() {
    for name in ["second", "refuser", "short31"] {
        let path = vxds::build(name);
        let Ok(output) = Command::new("file").arg("-b").arg(&path).output() else {
            eprintln!("skipped: there is no `file` command (package file)");
            return;
        };
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains("LE executable") && text.contains("(VxD)"), "{name}: {text}");
    }
}
