//! `janus explain` and `janus diff`: what the description says about a name, and what changed in it.

use janus_gen::diff::{Change, How, diff};
use janus_gen::explain::{explain, meant};
use janus_gen::lang::{Abi, Source};

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
