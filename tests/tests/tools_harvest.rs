//! `janus harvest`: what it says about files that are made here to say something, and that no broken file harms it.

use janus_gen::audit::{audit, html};
use janus_gen::harvest::{Binding, Catalog, Format, Report, Verdict, bind_between, harvest};
use janus_gen::lang::{Abi, Source};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const SPEC: &str = r#"abi 1;
library "ntoskrnl.exe" aka "ntkrnlmp.exe" {
    #[since(nt5.0)]
    fn Served@4(in a: u32) = impl;
    fn Stubbed@0() -> u32 = stub(7);
    fn Described@8(in a: u32, in b: u32);
    fn Forwarded@4(in a: u32) = forward Served;
    fn ForwardedToNothing@8(in a: u32, in b: u32) = forward Described;
    #[ordinal(9)]
    fn Numbered@0() = impl;
    data Counter: u32 = impl;
}
"#;
const VXD: &str =
    "abi 1;\nvxd VMM 0x0001 {\n    service 0x0000 Get_VMM_Version [] -> [version: u32 in eax];\n    service 0x0001 Get_Cur_VM_Handle;\n}\n";

fn abi() -> Abi {
    let sources = vec![
        Source { path: "abi-specs/nt/ntoskrnl.abi".into(), text: SPEC.into() },
        Source { path: "abi-specs/vxd/vmm.abi".into(), text: VXD.into() },
    ];
    let (abi, errors) = Abi::load(sources);
    assert!(errors.is_empty(), "{errors:?}");
    abi
}

/// A PE file with these imports and this code. `machine` decides between PE32 and PE32+.
fn pe(machine: u16, imports: &[(&str, &[&str])], code: &[u8]) -> Vec<u8> {
    let wide = matches!(machine, 0x8664 | 0x200 | 0x284 | 0xaa64);
    let mut file = vec![0u8; 0x400];
    file[..2].copy_from_slice(b"MZ");
    file[0x3c] = 0x40;
    file[0x40..0x44].copy_from_slice(b"PE\0\0");
    let put16 = |f: &mut Vec<u8>, at: usize, v: u16| f[at..at + 2].copy_from_slice(&v.to_le_bytes());
    let put32 = |f: &mut Vec<u8>, at: usize, v: u32| f[at..at + 4].copy_from_slice(&v.to_le_bytes());
    let optional = if wide { 240 } else { 224 };
    put16(&mut file, 0x44, machine);
    put16(&mut file, 0x46, 2);
    put16(&mut file, 0x54, optional);
    put16(&mut file, 0x56, 0x0002);
    let o = 0x58;
    put16(&mut file, o, if wide { 0x20b } else { 0x10b });
    put32(&mut file, o + 16, 0x1000);
    put32(&mut file, o + if wide { 24 } else { 28 }, 0x10000);
    put32(&mut file, o + 32, 0x1000);
    put32(&mut file, o + 36, 0x200);
    put16(&mut file, o + 40, 4);
    put16(&mut file, o + 48, 4);
    put32(&mut file, o + 56, 0x3000);
    put32(&mut file, o + 60, 0x400);
    put16(&mut file, o + 68, 1);
    let directories = o + if wide { 112 } else { 96 };
    put32(&mut file, directories - 4, 16);
    put32(&mut file, directories + 8, 0x2000);
    put32(&mut file, directories + 12, 40);

    // Imports at RVA 0x2000: descriptors, then names and tables.
    let mut data = vec![0u8; 20 * (imports.len() + 1)];
    for (i, (dll, names)) in imports.iter().enumerate() {
        let place = |data: &Vec<u8>| 0x2000 + data.len() as u32;
        let dll_at = place(&data);
        data.extend(dll.as_bytes());
        data.push(0);
        let hints: Vec<u64> = names
            .iter()
            .map(|name| {
                if let Some(n) = name.strip_prefix('#') {
                    return n.parse::<u64>().expect("a number") | if wide { 1 << 63 } else { 1 << 31 };
                }
                let at = place(&data);
                data.extend([0, 0]);
                data.extend(name.as_bytes());
                data.push(0);
                at.into()
            })
            .collect();
        let table = |data: &mut Vec<u8>| {
            let at = place(data);
            for h in hints.iter().chain([&0]) {
                let bytes = h.to_le_bytes();
                data.extend(&bytes[..if wide { 8 } else { 4 }]);
            }
            at
        };
        let (lookup, slots) = (table(&mut data), table(&mut data));
        put32(&mut data, i * 20, lookup);
        put32(&mut data, i * 20 + 12, dll_at);
        put32(&mut data, i * 20 + 16, slots);
    }
    let sections = o + usize::from(optional);
    let mut at = 0x400;
    for (i, (name, bytes, flags)) in [(b".text\0\0\0", code, 0x6000_0020u32), (b".idata\0\0", &data, 0xc000_0040)].into_iter().enumerate() {
        let h = sections + i * 40;
        let size = bytes.len().next_multiple_of(0x200);
        file[h..h + 8].copy_from_slice(name);
        put32(&mut file, h + 8, bytes.len() as u32);
        put32(&mut file, h + 12, 0x1000 * (i as u32 + 1));
        put32(&mut file, h + 16, size as u32);
        put32(&mut file, h + 20, at as u32);
        put32(&mut file, h + 36, flags);
        file.extend(bytes);
        at += size;
        file.resize(at, 0);
    }
    file
}

fn report(bytes: &[u8]) -> Report {
    harvest("some.sys", bytes, &Catalog::new(&abi()))
}

#[test]
fn imports_are_bound_to_what_the_specs_say() {
    let names = ["Served", "Stubbed", "Described", "Forwarded", "ForwardedToNothing", "Nowhere", "Counter", "#9", "#10"];
    let r = report(&pe(0x14c, &[("NTKRNLMP.EXE", &names), ("absent.sys", &["Thing"])], &[0xc3]));
    let bound: BTreeMap<&str, Binding> = r.imports.iter().map(|i| (i.name.as_str(), i.binding)).collect();
    use Binding::{Described, Impl, Stub, Unknown};
    let want = [
        ("#10", Unknown),
        ("Counter", Impl),
        ("Described", Described),
        ("Forwarded", Impl),
        ("ForwardedToNothing", Described),
        ("Nowhere", Unknown),
        ("Numbered", Impl),
        ("Served", Impl),
        ("Stubbed", Stub),
        ("Thing", Unknown),
    ];
    assert_eq!(bound, BTreeMap::from(want));
    assert_eq!(r.imports[0].place.as_deref(), Some("abi-specs/nt/ntoskrnl.abi:4"));
    let stops =
        ["ntkrnlmp.exe!Described", "ntkrnlmp.exe!ForwardedToNothing", "ntkrnlmp.exe!Nowhere", "ntkrnlmp.exe!#10", "absent.sys!Thing"];
    assert_eq!(r.verdict, Verdict::Loads { stops_at: stops.map(str::to_owned).to_vec() });
    let evidence = r.evidence.expect("evidence");
    assert_eq!(evidence.newest, Some(("nt5.0".into(), "Served".into())));
    assert!(evidence.subsystem.expect("a subsystem").starts_with("NT 4.0"));
    assert_eq!(report(&pe(0x14c, &[("ntoskrnl.exe", &["Served", "Stubbed"])], &[0xc3])).verdict, Verdict::Runs);
}

#[test]
fn every_machine_of_nt_is_read_and_only_i386_is_loaded() {
    let machines = [0x14c, 0x8664, 0x200, 0x184, 0x284, 0x166, 0x162, 0x1f0, 0x1c0, 0x1c4, 0xaa64];
    let mut names = std::collections::BTreeSet::new();
    for machine in machines {
        let r = report(&pe(machine, &[("ntoskrnl.exe", &["Served"])], &[0xc3]));
        assert_eq!(r.imports.len(), 1, "{machine:#x}: {:?}", r.notes);
        assert_eq!(matches!(r.verdict, Verdict::Runs), machine == 0x14c, "{machine:#x}");
        assert_ne!(r.machine, "unknown", "{machine:#x}");
        names.insert(r.machine);
    }
    assert!(names.len() >= 9, "{names:?}");
}

#[test]
fn code_says_what_it_does() {
    // mov eax,fs:[0]; mov fs:[0],esp; cli; mov eax,cr0; out dx,al; int 2Eh; ret
    let code = [0x64, 0xa1, 0, 0, 0, 0, 0x64, 0x89, 0x25, 0, 0, 0, 0, 0xfa, 0x0f, 0x20, 0xc0, 0xee, 0xcd, 0x2e, 0xc3];
    let facts = report(&pe(0x14c, &[("ntoskrnl.exe", &["Served"])], &code)).code.expect("facts");
    assert_eq!(facts.fs, BTreeMap::from([("fs:0x0".to_owned(), 2)]));
    assert_eq!(facts.seh_frames, 1);
    assert_eq!(facts.privileged, BTreeMap::from([("cli".to_owned(), 1), ("mov cr0".to_owned(), 1)]));
    assert_eq!((facts.ports, facts.interrupts), (1, BTreeMap::from([(0x2e, 1)])));
}

#[test]
fn other_formats_are_named() {
    let with = |signature: &[u8]| {
        let mut f = vec![0u8; 0x100];
        f[..2].copy_from_slice(b"MZ");
        f[0x3c] = 0x80;
        f[0x80..0x80 + signature.len()].copy_from_slice(signature);
        f
    };
    assert_eq!(report(&with(b"LX\0\0\0\0\0\0\x02")).format, Format::Lx);
    assert_eq!(report(&with(b"NE")).format, Format::Ne);
    assert_eq!(report(&with(b"LE")).format, Format::Le);
    assert_eq!(report(&with(b"??")).format, Format::Mz);
    assert_eq!(report(b"#!/bin/sh").format, Format::None);
    assert_eq!(report(b"").format, Format::None);
}

#[test]
fn services_of_a_vxd_are_found_in_its_code() {
    let abi = abi();
    let bytes = std::fs::read(janus_tests::vxds::build("second")).expect("a VxD");
    let r = harvest("second.vxd", &bytes, &Catalog::new(&abi));
    assert_eq!((r.format, r.vxd.as_deref()), (Format::Le, Some("SECOND")));
    assert!(matches!(r.verdict, Verdict::Vxd { .. }), "{:?}", r.verdict);
    let version = r.services.iter().find(|s| (s.id, s.ordinal) == (1, 0)).expect("it asks for the version");
    assert_eq!((version.device.as_str(), version.name.as_deref(), version.signature), ("VMM", Some("Get_VMM_Version"), true));
    let handle = r.services.iter().find(|s| (s.id, s.ordinal) == (1, 1)).expect("it asks for the VM");
    assert_eq!((handle.name.as_deref(), handle.signature), (Some("Get_Cur_VM_Handle"), false));
    let page_allocate = r.services.iter().find(|s| (s.id, s.ordinal) == (1, 0x53)).expect("it allocates pages");
    assert_eq!(page_allocate.name, None, "no spec of this test has it");
    let facts = r.code.expect("facts");
    assert!(facts.instructions > 300, "{facts:?}");
    assert!(facts.fs.is_empty() && facts.ports == 0, "{facts:?}");
}

#[test]
fn drivers_serve_each_other() {
    let abi = abi();
    let catalog = Catalog::new(&abi);
    let mut lib = harvest("a/LIB.SYS", &pe(0x14c, &[("ntoskrnl.exe", &["Served"])], &[0xc3]), &catalog);
    lib.exports = vec!["Thing".into()];
    lib.ordinals = vec![7];
    let client = harvest("a/client.sys", &pe(0x14c, &[("lib.sys", &["Thing", "#7"])], &[0xc3]), &catalog);
    let mut both = vec![client, lib];
    bind_between(&mut both);
    assert!(both[0].imports.iter().all(|i| i.binding == Binding::Driver));
    assert_eq!(both[0].verdict, Verdict::Runs);
}

#[test]
fn the_audit_ranks_what_unblocks_most() {
    let abi = abi();
    let catalog = Catalog::new(&abi);
    let driver = |name: &str, imports: &[&str]| harvest(name, &pe(0x14c, &[("ntoskrnl.exe", imports)], &[0xc3]), &catalog);
    let reports = [
        driver("a.sys", &["Served", "Described"]),
        driver("b.sys", &["Nowhere"]),
        driver("c.sys", &["Nowhere"]),
        driver("d.sys", &["Nowhere", "Described", "Third"]),
        driver("e.sys", &["Served"]),
    ];
    let audit = audit(&abi, &reports);
    let ranked: Vec<(&str, usize, usize)> = audit.next.iter().map(|m| (m.name.as_str(), m.unblocks, m.wanted_by)).collect();
    assert_eq!(ranked, [("ntoskrnl.exe!Nowhere", 2, 3), ("ntoskrnl.exe!Described", 1, 2), ("ntoskrnl.exe!Third", 0, 1)]);
    assert_eq!(audit.plan.last().map(|s| s.ready), Some(5));
    let l = &audit.libraries[0];
    assert_eq!((l.exports, l.implemented, l.stub, l.forward, l.described, l.data), (7, 3, 1, 2, 1, 1));
    let page = html(&audit).expect("a page");
    assert!(page.contains("ntoskrnl.exe!Nowhere") && page.contains("of 5") && !page.contains("http"), "self-contained");
}

/// Real files: whatever drivers this machine has built or fetched, and one that is made here.
fn samples() -> Vec<(PathBuf, Vec<u8>)> {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../out");
    let second = janus_tests::vxds::build("second");
    let vxd = std::fs::read(&second).expect("a VxD");
    let mut found = vec![
        (second, vxd),
        (
            "made here".into(),
            pe(0x14c, &[("ntoskrnl.exe", &["Served", "Nowhere", "#9"]), ("hal.dll", &["X"])], &[0x64, 0xa1, 0, 0, 0, 0, 0xc3]),
        ),
    ];
    for folder in ["drivers", "cache/virtualbox/NT3x", "cache/virtualbox/amd64", "vxd"] {
        for entry in std::fs::read_dir(out.join(folder)).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("sys") || e.eq_ignore_ascii_case("vxd"))
                && let Ok(bytes) = std::fs::read(&path)
            {
                found.push((path, bytes));
            }
        }
    }
    found
}

/// No broken file takes longer than this.
const PATIENCE: Duration = Duration::from_secs(1);

#[test]
fn truncated_files_do_no_harm() {
    let abi = abi();
    let catalog = Catalog::new(&abi);
    for (path, bytes) in samples() {
        // Every length where headers and tables lie, then some.
        let ends = (0..bytes.len().min(0x600)).chain((0x600..bytes.len()).step_by((bytes.len() / 64).max(1)));
        for end in ends {
            let start = Instant::now();
            harvest("cut.sys", &bytes[..end], &catalog);
            assert!(start.elapsed() < PATIENCE, "{} cut to {end} bytes", path.display());
        }
    }
}

#[test]
fn mutated_files_do_no_harm() {
    let abi = abi();
    let catalog = Catalog::new(&abi);
    let all = samples();
    let mut seed = 0x9e37_79b9_7f4a_7c15u64;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    let extremes = [0, 1, 0x7f, 0x80, 0xff];
    for n in 0..10_000u64 {
        let (path, bytes) = &all[(n % all.len() as u64) as usize];
        // The code is the large part and harmless: half of the mutations go into headers.
        let mut bytes = bytes[..bytes.len().min(64 << 10)].to_vec();
        for _ in 0..1 + random() % 8 {
            let reach = if random() % 2 == 0 { bytes.len().min(0x400) } else { bytes.len() };
            let at = (random() % reach as u64) as usize;
            bytes[at] = if random() % 2 == 0 { random() as u8 } else { extremes[(random() % 5) as usize] };
        }
        let start = Instant::now();
        harvest("bent.sys", &bytes, &catalog);
        assert!(start.elapsed() < PATIENCE, "mutation {n} of {}", path.display());
    }
}
