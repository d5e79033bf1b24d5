//! The descriptions against witnesses from outside: import libraries, gcc, windows-sys, a second list of services. And the witnesses against descriptions that are wrong on
//! purpose: each kind of error must be seen.

use janus_gen::lang::{Abi, Source, render};
use janus_gen::oracle::{Exceptions, Kind, Report, Witnesses, compare};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn collect(dir: &Path, root: &Path, out: &mut Vec<Source>) {
    for entry in std::fs::read_dir(dir).expect("abi-specs").map(|e| e.expect("an entry").path()) {
        if entry.is_dir() {
            collect(&entry, root, out);
        } else if entry.extension().is_some_and(|e| e == "abi") {
            let path = entry.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            out.push(Source { path, text: std::fs::read_to_string(&entry).expect("a spec") });
        }
    }
}

fn sources() -> Vec<Source> {
    let mut all = Vec::new();
    collect(&root().join("abi-specs"), &root(), &mut all);
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

fn load(sources: Vec<Source>) -> Abi {
    let (abi, diagnostics) = Abi::load(sources);
    assert!(diagnostics.is_empty(), "{}", render(&abi.sources, &diagnostics, false));
    abi
}

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
        println!("skipped: {what} (./x test installs it)");
    }
    println!("{report}");
    assert!(report.clean(), "{report}");
    if !report.absent.is_empty() {
        return;
    }
    // Not less than there was: a witness that falls silent is no witness.
    let f = &report.figures;
    assert!(f.exports.both >= 3_500, "{report}");
    assert!(f.types.sizes >= 400 && f.types.fields >= 3_000 && f.types.values >= 1_400, "{report}");
    assert!(f.services.both >= 1_127, "{report}");
    assert!(f.agreement.all_three >= 1_400 && f.agreement.functions >= 3_300, "{report}");
    assert!(f.agreement.unknown_share() <= 10.0, "{report}");
}

/// Replaces `from` by `to` in the spec that has it, and expects the oracle to object to `subject` in this way and to nothing else.
fn objects(from: &str, to: &str, subject: &str, kind: Kind) {
    let mut sources = sources();
    let at: Vec<usize> = sources.iter().enumerate().filter(|(_, s)| s.text.contains(from)).map(|(i, _)| i).collect();
    let [at] = at.as_slice() else { panic!("`{from}` stands in {} specs", at.len()) };
    sources[*at].text = sources[*at].text.replacen(from, to, 1);
    let report = report(sources);
    let found: Vec<(&str, Kind)> = report.findings.iter().map(|f| (f.subject.as_str(), f.kind)).collect();
    assert!(found.contains(&(subject, kind)), "{found:?}");
    assert!(found.iter().all(|f| f.0 == subject), "{found:?}");
    assert!(!report.clean());
}

/// The tests below need the packages; without them the first one has said so.
fn heard_all() -> bool {
    witnesses().absent.is_empty()
}

/// An item of a spec from `start` to its `;`, as the spec has it.
fn item(start: &str) -> String {
    let all = sources();
    let found = all.iter().find_map(|s| s.text.find(start).map(|at| &s.text[at..])).unwrap_or_else(|| panic!("no `{start}`"));
    found[..=found.find(';').expect("an end")].to_owned()
}

#[test]
fn wrong_bytes_are_seen() {
    if heard_all() {
        let right = item("fn KeBugCheck@4(");
        objects(&right, "fn KeBugCheck@8(in code: u32, in more: u32);", "KeBugCheck", Kind::Bytes);
    }
}

#[test]
fn a_wrong_convention_is_seen() {
    if heard_all() {
        let right = item("fn KeBugCheck@4(");
        objects(&right, "fastcall fn KeBugCheck@4(in code: u32);", "KeBugCheck", Kind::Convention);
        objects(&right, "cdecl fn KeBugCheck(in code: u32);", "KeBugCheck", Kind::Convention);
        objects(&right, "data KeBugCheck: u32;", "KeBugCheck", Kind::DataOrCode);
    }
}

#[test]
fn a_missing_export_is_seen() {
    if heard_all() {
        objects(&item("fn VidCleanUp@0("), "", "VidCleanUp", Kind::Missing);
    }
}

#[test]
fn a_wrong_size_is_seen() {
    if heard_all() {
        objects("struct TIME_FIELDS size 0x10 {", "struct TIME_FIELDS size 0x14 {", "TIME_FIELDS", Kind::Size);
    }
}

#[test]
fn a_wrong_field_is_seen() {
    if heard_all() {
        let right = "struct STRING size 0x8 { Length @0x0: u16, MaximumLength @0x2: u16,";
        objects(right, "struct STRING size 0x8 { Length @0x0: u16, MaximumLength @0x3: u8,", "STRING.MaximumLength", Kind::Offset);
        objects(right, "struct STRING size 0x8 { Length @0x0: u16, MaximumLength @0x2: u8,", "STRING.MaximumLength", Kind::Width);
        objects(right, "struct STRING size 0x8 { Length @0x0: u16, MinimumLength @0x2: u16,", "STRING.MinimumLength", Kind::Name);
    }
}

#[test]
fn a_wrong_value_is_seen() {
    if heard_all() {
        objects("    PagedPool = 1,", "    PagedPool = 2,", "PagedPool", Kind::Value);
        objects("    PagedPool = 1,", "    PagedPoule = 1,", "PagedPoule", Kind::Name);
    }
}

#[test]
fn a_wrong_service_is_seen() {
    objects("service 0x000a VTD_Delay;", "service 0x0012 VTD_Delay;", "VTD.VTD_Delay", Kind::Ordinal);
    objects("service 0x000a VTD_Delay;", "service 0x000a VTD_Dally;", "VTD.VTD_Delay", Kind::Name);
    objects("#[since(win95)] service 0x000a VTD_Delay;", "", "VTD.VTD_Delay", Kind::Missing);
}

#[test]
fn an_exception_that_excuses_nothing_is_an_error() {
    if heard_all() {
        let excess = Exceptions::parse("KeBugCheck: nothing is wrong with it\n").expect("an exception");
        let report = compare(&load(sources()), witnesses(), &excess);
        assert!(report.unused.contains(&"KeBugCheck".to_owned()) && !report.clean());
        assert!(!report.findings.is_empty(), "the exceptions of the project excuse something");
    }
    assert!(Exceptions::parse("no reason\n").is_err());
    assert!(Exceptions::parse("A: one\nA: two\n").is_err());
}
