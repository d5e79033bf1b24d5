//! `janus explain` and `janus diff`: what the description says about a name, and what changed in it.

use janus_gen::diff::{Change, How, diff};
use janus_gen::explain::{Explanation, explain, meant};
use janus_gen::implementers::implementers;
use janus_gen::lang::ast::{Body, Convention};
use janus_gen::lang::{Abi, Source};
use janus_tests::specs;
use std::sync::LazyLock;

const NT: &str = "abi 1;\n\n//! Things.\n//! Source: a header.\n\nlibrary \"a.sys\" {\n    /// Does it.\n    #[since(nt4.0), irql(<= dispatch)]\n    \
                  fn Do@8(in t: ptr<TEXT>, in h: HANDLE) -> STATUS = stub(1);\n    data Where: u32 = impl;\n}\n";
const TYPES: &str =
    "abi 1;\ntype HANDLE = ptr<void>;\nenum STATUS: u32 { OK = 0, BAD = 1 }\nstruct TEXT size 4 { Length @0x0: u16, Max @0x2: u16 }\n";
const VXD: &str =
    "abi 1;\nvxd VMM 0x0001 {\n    service 0x0053 Allocate(in pages: u32) -> [handle: u32 in eax];\n    service 0x0054 Dark;\n}\n";

fn load(nt: &str, types: &str, vxd: &str) -> Abi {
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let (abi, errors) =
        Abi::load(vec![source("abi-specs/nt/a.abi", nt), source("abi-specs/types/t.abi", types), source("abi-specs/vxd/vmm.abi", vxd)]);
    assert!(errors.is_empty(), "{errors:?}");
    abi
}

#[test]
fn a_function_is_explained() {
    let abi = load(NT, TYPES, VXD);
    let all = explain(&abi, "Do");
    assert_eq!(all.len(), 1);
    let e = &all[0];
    assert_eq!((e.kind, e.of.as_str(), e.place.as_str()), ("function", "a.sys", "abi-specs/nt/a.abi:9"));
    assert_eq!(e.declaration, "fn Do@8(in t: ptr<TEXT>, in h: HANDLE) -> STATUS");
    assert_eq!(e.doc, ["Does it."]);
    let fact = |what: &str| e.facts.iter().find(|f| f.0 == what).map(|f| f.1.as_str());
    assert_eq!(fact("arguments"), Some("8 bytes"));
    assert_eq!(fact("irql"), Some("<= dispatch"));
    assert_eq!(fact("versions"), Some("since nt4.0"));
    assert_eq!(fact("source"), Some("a header."));
    assert!(fact("served").is_some_and(|s| s.contains("returns 0x1")));
    assert_eq!(
        e.types,
        ["type HANDLE = ptr<void>", "enum STATUS: u32 { OK = 0x0, BAD = 0x1 }", "struct TEXT size 0x4 { Length @0x0: u16, Max @0x2: u16 }"]
    );
}

#[test]
fn other_things_are_explained() {
    let abi = load(NT, TYPES, VXD);
    let kind = |name: &str| explain(&abi, name).first().map(|e| e.kind);
    assert_eq!(kind("Where"), Some("data"));
    assert_eq!(kind("TEXT"), Some("struct"));
    assert_eq!(kind("BAD"), Some("value"));
    assert_eq!(kind("text"), Some("struct"), "the case of letters");
    assert_eq!(kind("Nothing"), None);
    assert_eq!(meant(&abi, "Alocate"), Some("Allocate"));
    let service = &explain(&abi, "Allocate")[0];
    assert!(service.facts.iter().any(|f| f.1 == "int 20h; dd 0x00010053"));
    assert!(explain(&abi, "Dark")[0].facts.iter().any(|f| f.0 == "signature"));
    assert!(explain(&abi, "TEXT")[0].facts.iter().any(|f| f == &("used by", "Do".to_owned())));
}

#[test]
fn what_changed_is_told_and_nothing_else() {
    let before = load(NT, TYPES, VXD);
    assert_eq!(diff(&before, &before), []);
    // Layout, comments and documentation are no change.
    let cosmetic = NT.replace("/// Does it.", "/// Does it well. // really").replace("in t:", "in  t :");
    assert_eq!(diff(&before, &load(&cosmetic, TYPES, VXD)), []);

    let nt = NT.replace("stub(1)", "impl").replace("data Where: u32 = impl;", "fn New@0();");
    let types = TYPES.replace("size 4 { Length @0x0: u16, Max @0x2: u16", "size 8 { Length @0x0: u16, Max @0x4: u16");
    let vxd = VXD.replace("service 0x0054 Dark", "service 0x0055 Dark");
    let changes = diff(&before, &load(&nt, &types, &vxd));
    let find = |what: &str| changes.iter().find(|c| c.what == what).map(|c: &Change| &c.how);
    assert!(matches!(find("a.sys!Do"), Some(How::Served { before, now }) if before == "stub(0x1)" && now == "impl"));
    assert!(matches!(find("a.sys!New"), Some(How::Added { .. })));
    assert!(matches!(find("a.sys!Where"), Some(How::Removed { .. })));
    assert!(matches!(find("type TEXT"), Some(How::Changed { .. })));
    assert!(matches!(find("VMM!Dark"), Some(How::Changed { now, .. }) if now.contains("0x0055")));
    assert_eq!(changes.len(), 5);
}

/// The project's own description.
static PROJECT: LazyLock<Abi> = LazyLock::new(|| specs::load(specs::sources()));

/// The only thing of it that goes by this name.
fn real(name: &str) -> Explanation {
    let mut all = explain(&PROJECT, name);
    assert_eq!(all.len(), 1, "{name}");
    all.remove(0)
}

fn fact<'a>(e: &'a Explanation, what: &str) -> &'a str {
    e.facts.iter().find(|f| f.0 == what).map_or("", |f| &f.1)
}

#[test]
fn a_real_function_has_layouts_versions_and_an_implementer() {
    let e = real("IoForwardIrpSynchronously");
    assert_eq!((e.kind, e.of.as_str()), ("function", "ntoskrnl.exe"));
    assert_eq!(e.declaration, "fn IoForwardIrpSynchronously@8(in device_object: ptr<DEVICE_OBJECT>, in irp: ptr<IRP>) -> BOOLEAN");
    assert_eq!((fact(&e, "versions"), fact(&e, "arguments"), fact(&e, "served")), ("since nt5.1", "8 bytes", "hand-written"));
    assert!(fact(&e, "source").contains("mingw-w64 ddk/wdm.h"), "{e:?}");
    let irp = e.types.iter().find(|t| t.starts_with("struct IRP size 0x70 {")).expect("the layout of an IRP");
    assert!(irp.contains("IoStatus @0x18: IO_STATUS_BLOCK") && e.types.iter().any(|t| t.starts_with("struct DEVICE_OBJECT size 0xb8")));
}

#[test]
fn a_real_service_has_its_registers_and_its_pushed_values() {
    let e = real("Queue_Debug_String");
    assert_eq!((e.kind, e.of.as_str(), fact(&e, "dynalink")), ("service", "VMM", "int 20h; dd 0x000100ca"));
    assert!(e.declaration.ends_with("[in eax: u32 as hex in stack, in ebx: u32 as hex in stack, in text: ptr<char> as cstr in esi]"));
    let e = real("V86MMGR_Load_Client_Ptr");
    assert!(e.declaration.ends_with("-> [selector: u16 in fs, offset: u32 in esi]"), "{}", e.declaration);
    assert!(e.types.iter().any(|t| t.starts_with("struct Client_Reg_Struc size 0x6c")));
}

/// The table of an interface leads to its methods, and a method to what it is called on.
#[test]
fn a_real_interface_has_its_methods() {
    let table = real("IMiniportWaveCyclicVtbl");
    assert!(table.declaration.contains("QueryInterface @0x0: ptr<fn IUnknown_QueryInterface>"), "{}", table.declaration);
    assert!(
        table
            .types
            .iter()
            .any(|t| t.starts_with("callback IMiniportWaveCyclic_NewStream: stdcall fn(in this: ptr<IMiniportWaveCyclic>, out "))
    );
    let method = real("IMiniportWaveCyclic_Init");
    assert_eq!(
        (method.kind, method.types[0].as_str()),
        ("callback", "struct IMiniportWaveCyclic size 0x4 { lpVtbl @0x0: ptr<IMiniportWaveCyclicVtbl> }")
    );
}

/// Every function that the specs call implemented is a method of a shim, or assembly.
#[test]
fn every_implementer_is_found() {
    let found = implementers(&specs::root());
    let functions = PROJECT.files.iter().filter_map(|f| f.library.as_ref()).flat_map(|l| &l.functions);
    let served: Vec<_> = functions.filter(|f| matches!(f.body, Body::Impl) && f.convention != Convention::Helper).collect();
    let assembly = ["ExRaiseStatus", "RtlCaptureContext", "RtlRaiseException", "RtlUnwind"];
    let missing: Vec<&str> =
        served.iter().map(|f| f.name.text.as_str()).filter(|n| !found.contains_key(*n) && !assembly.contains(n)).collect();
    assert!(served.len() > 1_100 && missing.is_empty(), "{missing:?}");
    let place = &found["IoForwardIrpSynchronously"];
    let (path, line) = place.split_once(':').expect("path and line");
    let text = std::fs::read_to_string(specs::root().join(path)).expect("the shim");
    let line = text.lines().nth(line.parse::<usize>().expect("a number") - 1).expect("the line");
    assert!(line.contains("fn IoForwardIrpSynchronously("), "{place}: {line}");
}

/// What a change to the real description is told as: a function renamed, retyped and removed, a field moved, a service renumbered and one that gets a signature.
#[test]
fn real_changes_are_told_and_nothing_else() {
    let mut changed = specs::sources();
    let edits = [
        ("fn VidResetDisplay@4(in set_mode: BOOLEAN)", "fn VidResetScreen@4(in set_mode: BOOLEAN)"),
        ("fn VidSetTextColor@4(in color: u32)", "fn VidSetTextColor@4(in color: i32)"),
        ("    fn VidCleanUp@0();\n", ""),
        ("    Length @0x0: u16,\n    MaximumLength @0x2: u16,\n", "    MaximumLength @0x0: u16,\n    Length @0x2: u16,\n"),
        ("service 0x00c9 Test_Reenter [];", "service 0x7ffe Test_Reenter [];"),
        ("service 0x0134 _PageQuery;", "service 0x0134 _PageQuery(in address: ptr<void>) -> u32;"),
    ];
    for (from, to) in edits {
        let spec = changed.iter_mut().find(|s| s.text.contains(from)).unwrap_or_else(|| panic!("no spec has {from}"));
        spec.text = spec.text.replacen(from, to, 1);
    }
    let changes = diff(&PROJECT, &specs::load(changed));
    let how = |what: &str| changes.iter().find(|c| c.what == what).map(|c| &c.how);
    assert!(matches!(how("bootvid.dll!VidResetDisplay"), Some(How::Removed { .. })), "{changes:#?}");
    assert!(matches!(how("bootvid.dll!VidResetScreen"), Some(How::Added { .. })));
    assert!(matches!(how("bootvid.dll!VidSetTextColor"), Some(How::Changed { now, .. }) if now.contains("in color: i32")));
    assert!(matches!(how("bootvid.dll!VidCleanUp"), Some(How::Removed { .. })));
    assert!(matches!(how("VMM!Test_Reenter"), Some(How::Changed { now, .. }) if now.contains("0x7ffe")));
    assert!(matches!(how("VMM!_PageQuery"), Some(How::Changed { now, .. }) if now.contains("in address: ptr<void>")));
    let moved: Vec<&str> = changes.iter().map(|c| c.what.as_str()).filter(|w| w.starts_with("type ")).collect();
    assert_eq!((moved.len(), changes.len()), (1, 7), "{changes:#?}");
}
