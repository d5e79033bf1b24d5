//! `janus harvest`: what it says about files that are made here to say something. (That no broken file harms it is in `tools_damage.rs`.)

use janus_gen::audit::{audit, html, total};
use janus_gen::harvest::{Binding, Catalog, Format, Report, Verdict, bind_between, harvest};
use janus_gen::lang::{Abi, Source};
use janus_tests::pe::pe;
use janus_tests::specs;
use std::collections::BTreeMap;
use std::sync::LazyLock;

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

/// The specs of these tests, loaded once: reports borrow from them.
fn abi() -> &'static Abi {
    static ABI: LazyLock<Abi> = LazyLock::new(load);
    &ABI
}

fn load() -> Abi {
    let sources = vec![
        Source { path: "abi-specs/nt/ntoskrnl.abi".into(), text: SPEC.into() },
        Source { path: "abi-specs/vxd/vmm.abi".into(), text: VXD.into() },
    ];
    let (abi, errors) = Abi::load(sources);
    assert!(errors.is_empty(), "{errors:?}");
    abi
}

fn report(bytes: &[u8]) -> Report<'static> {
    harvest("some.sys", bytes, &Catalog::new(abi()))
}

#[test]
fn imports_are_bound_to_what_the_specs_say() {
    let names = ["Served", "Stubbed", "Described", "Forwarded", "ForwardedToNothing", "Nowhere", "Counter", "#9", "#10"];
    let r = report(&pe(0x14c, &[("NTKRNLMP.EXE", &names), ("absent.sys", &["Thing"])], &[0xc3]));
    let bound: BTreeMap<&str, Binding> = r.imports.iter().map(|i| (&*i.name, i.binding)).collect();
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
    assert_eq!(r.imports[0].place.map(|p| p.to_string()).as_deref(), Some("abi-specs/nt/ntoskrnl.abi:4"));
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
    let r = harvest("second.vxd", &bytes, &Catalog::new(abi));
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
    let catalog = Catalog::new(abi);
    let mut lib = harvest("a/LIB.SYS", &pe(0x14c, &[("ntoskrnl.exe", &["Served"])], &[0xc3]), &catalog);
    lib.exports = ["Thing"].into_iter().collect();
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
    let catalog = Catalog::new(abi);
    let driver = |name: &str, imports: &[&str]| harvest(name, &pe(0x14c, &[("ntoskrnl.exe", imports)], &[0xc3]), &catalog);
    let reports = [
        driver("a.sys", &["Served", "Described"]),
        driver("b.sys", &["Nowhere"]),
        driver("c.sys", &["Nowhere"]),
        driver("d.sys", &["Nowhere", "Described", "Third"]),
        driver("e.sys", &["Served"]),
    ];
    let audit = audit(abi, &reports);
    let ranked: Vec<(&str, usize, usize)> = audit.next.iter().map(|m| (m.name.as_str(), m.unblocks, m.wanted_by)).collect();
    assert_eq!(ranked, [("ntoskrnl.exe!Nowhere", 2, 3), ("ntoskrnl.exe!Described", 1, 2), ("ntoskrnl.exe!Third", 0, 1)]);
    assert_eq!(audit.plan.last().map(|s| s.ready), Some(5));
    let l = &audit.libraries[0];
    assert_eq!((l.exports, l.implemented, l.stub, l.forward, l.described, l.data), (7, 3, 1, 2, 1, 1));
    let page = html(&audit).expect("a page");
    assert!(page.contains("ntoskrnl.exe!<wbr>Nowhere") && page.contains("of 5") && !page.contains("http"), "self-contained");
}

/// Of the project's own description: at least 3,300 functions, at most a tenth of them with a parameter or result of which only the size is known; the audit counts those.
#[test]
fn few_functions_are_known_by_size_only() {
    let sources = specs::sources();
    let texts = sources.iter().filter(|s| s.path.starts_with("abi-specs/nt/"));
    let items = texts.flat_map(|s| {
        s.text.split(';').filter(|item| item.contains("fn ") && item.contains(": unknown32") || item.contains("-> unknown32"))
    });
    let counted = items.count();
    let abi = specs::load(sources.clone());
    let all = total(&audit(&abi, &[]).libraries);
    let functions = all.exports - all.data;
    assert_eq!(all.unknown32, counted);
    assert!(functions >= 3_300 && all.unknown32 * 10 <= functions, "{} of {functions}", all.unknown32);
}
