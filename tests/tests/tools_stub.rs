//! `janus stub`: entries that go where they belong, say where they come from, and make the drivers they were written for run.

use janus_gen::fmt;
use janus_gen::harvest::{Binding, Catalog, Report, harvest, pe, read::Bytes};
use janus_gen::lang::ast::{Body, Convention};
use janus_gen::lang::{Abi, Source};
use janus_gen::oracle::imports::{Decoration, ImportLibrary};
use janus_gen::stub::{Driver, Known, Missing, apply, missing, sites};
use std::path::{Path, PathBuf};

const IO: &str = "abi 1;\n\nlibrary \"ntoskrnl.exe\" {\n    // The first of all.\n    fn IoAlpha@0();\n    /// Documented.\n    fn IoGamma@4(in a: u32) -> NTSTATUS; // beloved\n    fn IoOmega@0() = impl;\n}\n";
const KE: &str = "abi 1;\n\nlibrary \"ntoskrnl.exe\" {\n    fn KeBeta@0() = impl;\n}\n";
const TYPES: &str = "abi 1;\n\ntype NTSTATUS = i32;\nconst STATUS_NOT_IMPLEMENTED: u32 = 0xC0000002;\n";

fn abi() -> Abi {
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let (abi, errors) = Abi::load(vec![
        source("abi-specs/nt/ntoskrnl/io.abi", IO),
        source("abi-specs/nt/ntoskrnl/ke.abi", KE),
        source("abi-specs/types/base.abi", TYPES),
    ]);
    assert!(errors.is_empty(), "{errors:?}");
    abi
}

fn wanted(library: &str, name: &str, known: Known) -> Missing {
    Missing { library: library.into(), name: name.into(), ordinal: None, drivers: vec!["some.sys".into()], known }
}

#[test]
fn entries_go_where_they_belong() {
    let known = |convention, dwords| Known::Bytes { convention, dwords, evidence: "3 of 3 call sites".into() };
    let all = [
        wanted("NTOSKRNL.EXE", "IoBeta", known("stdcall", 2)),
        wanted("ntoskrnl.exe", "IoGamma", Known::Described { value: "STATUS_NOT_IMPLEMENTED".into() }),
        wanted("ntoskrnl.exe", "IoZeta", known("cdecl", 1)),
        wanted("ntoskrnl.exe", "KeAlpha", known("fastcall", 1)),
        wanted("ntoskrnl.exe", "KeGamma", Known::Name),
        wanted("other.sys", "?Decorated@@YGXXZ", known("stdcall", 0)),
        Missing { ordinal: Some(12), ..wanted("other.sys", "#12", Known::Data { evidence: "data".into() }) },
    ];
    let plan = apply(&abi(), &all, None);
    assert!(plan.problems.is_empty(), "{:?}", plan.problems);
    let io = "abi 1;\n\nlibrary \"ntoskrnl.exe\" {\n    // The first of all.\n    fn IoAlpha@0();\n    /// Imported by some.sys.\n    #[source(\"3 of 3 call sites\")]\n    \
              fn IoBeta@8(in a1: unknown32, in a2: unknown32) -> unknown32 = stub(0);\n    /// Documented.\n    \
              fn IoGamma@4(in a: u32) -> NTSTATUS = stub(STATUS_NOT_IMPLEMENTED); // for some.sys // beloved\n    fn IoOmega@0() = impl;\n    \
              /// Imported by some.sys.\n    #[source(\"3 of 3 call sites\")]\n    cdecl fn IoZeta(in a1: unknown32) -> unknown32 = stub(0);\n}\n";
    assert_eq!(plan.files["abi-specs/nt/ntoskrnl/io.abi"], io);
    let ke = &plan.files["abi-specs/nt/ntoskrnl/ke.abi"];
    let at = |text: &str| ke.find(text).unwrap_or_else(|| panic!("{text} in {ke}"));
    assert!(at("fastcall fn KeAlpha@4") < at("fn KeBeta@0") && at("fn KeBeta@0") < at("fn KeGamma();"));
    let other = &plan.files["abi-specs/nt/other.abi"];
    assert!(
        other.contains("library \"other.sys\" {")
            && other.contains("fn \"?Decorated@@YGXXZ\"@0()")
            && other.contains("#[ordinal(12), noname, source"),
        "{other}"
    );

    // What is written is a description, in its layout, and serves what was missing.
    let mut sources = abi().sources;
    for (path, text) in &plan.files {
        assert_eq!(fmt::format(&Source { path: path.clone(), text: text.clone() }).ok().as_ref(), Some(text));
        sources.retain(|s| s.path != *path);
        sources.push(Source { path: path.clone(), text: text.clone() });
    }
    let (after, errors) = Abi::load(sources);
    assert!(errors.is_empty(), "{errors:?}");
    let catalog = Catalog::new(&after);
    for (name, binding) in [
        ("IoBeta", Binding::Stub),
        ("IoGamma", Binding::Stub),
        ("IoZeta", Binding::Stub),
        ("KeAlpha", Binding::Stub),
        ("KeGamma", Binding::Described),
    ] {
        assert_eq!(catalog.export("ntoskrnl.exe", name).map(|e| e.binding), Some(binding), "{name}");
    }
}

#[test]
fn new_entries_go_into_the_spec_that_was_named() {
    let known = Known::Bytes { convention: "stdcall", dwords: 0, evidence: "x".into() };
    let plan = apply(&abi(), &[wanted("ntoskrnl.exe", "IoBeta", known)], Some("abi-specs/nt/ntoskrnl/ke.abi"));
    assert_eq!(plan.files.keys().collect::<Vec<_>>(), ["abi-specs/nt/ntoskrnl/ke.abi"]);
}

#[test]
fn call_sites_tell_arguments() {
    let s = |dwords, cdecl, sure| sites::Site { at: 0x1000, dwords, cdecl, sure };
    let of = |sites: &[sites::Site]| sites::agree("a.sys", sites).map(|i| (i.dwords, i.cdecl));
    assert_eq!(of(&[]), None);
    assert_eq!(of(&[s(2, false, false), s(3, false, false), s(2, false, false)]), Some((2, false)));
    // Of two answers that are as frequent, the smaller.
    assert_eq!(of(&[s(5, false, false), s(3, false, false)]), Some((3, false)));
    // What ESP tells outvotes counted pushes.
    assert_eq!(of(&[s(2, false, false), s(2, false, false), s(4, true, true)]), Some((4, true)));
}

fn specs_below(dir: &Path, found: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(dir).expect("specs").map(|e| e.expect("an entry").path()) {
        if path.is_dir() {
            specs_below(&path, found);
        } else if path.extension().is_some_and(|e| e == "abi") {
            found.push(path);
        }
    }
}

fn project() -> Abi {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    specs_below(&root.join("abi-specs"), &mut paths);
    paths.sort();
    let source = |p: PathBuf| Source {
        path: p.strip_prefix(&root).expect("below the root").display().to_string(),
        text: std::fs::read_to_string(&p).expect("a spec"),
    };
    Abi::load(paths.into_iter().map(source).collect()).0
}

fn real_drivers() -> Vec<(PathBuf, Vec<u8>)> {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../out");
    let folders = ["drivers", "cache/virtualbox/NT3x", "cache/virtualbox/x86"];
    let files = folders.iter().flat_map(|f| std::fs::read_dir(out.join(f)).into_iter().flatten().flatten());
    files.filter_map(|e| Some((e.path(), std::fs::read(e.path()).ok()?))).collect()
}

/// The specs know what the call sites of real drivers should show.
#[test]
fn call_sites_of_real_drivers_agree_with_the_specs() {
    let abi = project();
    let (mut right, mut wrong) = (0, Vec::new());
    for (path, bytes) in real_drivers() {
        let file = Bytes::new(&bytes);
        let Some(pe) = pe::signature(file).and_then(|nt| pe::read(file, nt)).filter(|pe| pe.machine == 0x14c) else { continue };
        let found = sites::sites(file, &pe);
        for import in &pe.imports {
            let functions = abi.files.iter().filter_map(|f| f.library.as_ref()).flat_map(|l| &l.functions);
            let Some(f) = functions.into_iter().find(|f| Some(f.name.text.as_str()) == import.name) else { continue };
            // Fastcall has arguments in registers, varargs as many as it likes.
            if !matches!(f.convention, Convention::Stdcall) {
                continue;
            }
            let Some(inferred) = found.get(&import.slot).and_then(|s| sites::agree("driver", s)) else { continue };
            if (inferred.dwords * 4, inferred.cdecl) == (abi.argument_bytes(&f.params), false) {
                right += 1;
            } else {
                wrong.push(format!(
                    "{}: {} has {} bytes, {}",
                    path.display(),
                    f.name.text,
                    abi.argument_bytes(&f.params),
                    inferred.evidence
                ));
            }
        }
    }
    eprintln!("{right} right, {} wrong\n{}", wrong.len(), wrong.join("\n"));
    if right + wrong.len() > 50 {
        assert!(right * 100 >= 85 * (right + wrong.len()), "{right} right, {} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// Harvest, stub, harvest: what was missing is served, and a second stub has nothing to do.
#[test]
fn after_stub_real_drivers_run() {
    let abi = project();
    let files = real_drivers();
    fn reports<'a>(files: &[(PathBuf, Vec<u8>)], catalog: &Catalog<'a>) -> Vec<Report<'a>> {
        files.iter().map(|(path, bytes)| harvest(&path.display().to_string(), bytes, catalog)).collect()
    }
    let before = reports(&files, &Catalog::new(&abi));
    let all: Vec<Driver<'_>> = before.iter().zip(&files).map(|(report, (_, bytes))| Driver { report, bytes }).collect();
    let plan = apply(&abi, &missing(&Catalog::new(&abi), &all, &[]), None);
    assert!(plan.problems.is_empty(), "{:?}", plan.problems);
    let mut sources = abi.sources.clone();
    for (path, text) in &plan.files {
        sources.retain(|s| s.path != *path);
        sources.push(Source { path: path.clone(), text: text.clone() });
    }
    let (after, errors) = Abi::load(sources);
    assert!(errors.is_empty(), "{errors:?}");
    let catalog = Catalog::new(&after);
    let reports = reports(&files, &catalog);
    for r in &reports {
        let left: Vec<&str> = r.missing().filter(|i| i.binding == Binding::Unknown).map(|i| &*i.name).collect();
        assert!(left.is_empty() || matches!(r.verdict, janus_gen::harvest::Verdict::Refused { .. }), "{}: {left:?}", r.file);
    }
    let all: Vec<Driver<'_>> = reports.iter().zip(&files).map(|(report, (_, bytes))| Driver { report, bytes }).collect();
    assert_eq!(missing(&catalog, &all, &[]).len(), 0);
}

/// A decoration in an import library says more than call sites do.
#[test]
fn decorations_come_first() {
    let abi = abi();
    let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../out/drivers/unknown.sys"));
    let Ok(bytes) = bytes else { return };
    let catalog = Catalog::new(&abi);
    let report = harvest("unknown.sys", &bytes, &catalog);
    let exports = [("JanusNeverHeardOfThis".to_owned(), Decoration::Stdcall(12))].into();
    let library = ImportLibrary { archive: "libntoskrnl.a".into(), dll: "ntoskrnl.exe".into(), exports };
    let found = missing(&catalog, &[Driver { report: &report, bytes: &bytes }], &[library]);
    let never = found.iter().find(|m| m.name == "JanusNeverHeardOfThis").expect("it is missing");
    assert!(
        matches!(&never.known, Known::Bytes { convention: "stdcall", dwords: 3, evidence } if evidence.contains("libntoskrnl.a")),
        "{never:?}"
    );
    let plan = apply(&abi, &found, None);
    let (after, _) = Abi::load(plan.files.iter().map(|(path, text)| Source { path: path.clone(), text: text.clone() }).collect());
    let bodies =
        after.files.iter().filter_map(|f| f.library.as_ref()).flat_map(|l| &l.functions).filter(|f| f.name.text == "JanusNeverHeardOfThis");
    assert!(bodies.into_iter().all(|f| matches!(f.body, Body::Stub(0))));
}

/// A function of a library that no spec describes and that has no import library: windows-sys knows its bytes, and is asked before the call sites.
#[test]
fn windows_sys_is_asked_where_no_library_decorates() {
    let abi = abi();
    let Ok(mut bytes) = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../out/drivers/unknown.sys")) else { return };
    let mut rename = |from: &[u8], to: &[u8]| {
        let at = bytes.windows(from.len()).position(|w| w.eq_ignore_ascii_case(from)).expect("the name");
        bytes[at..at + from.len()].fill(0);
        bytes[at..at + to.len()].copy_from_slice(to);
    };
    rename(b"NOSUCH.SYS", b"FLTMGR.SYS");
    rename(b"DoesNotExist", b"FltClose");
    let catalog = Catalog::new(&abi);
    let report = harvest("filter.sys", &bytes, &catalog);
    let found = missing(&catalog, &[Driver { report: &report, bytes: &bytes }], &[]);
    let close = found.iter().find(|m| m.name == "FltClose").expect("it is missing");
    assert!(
        matches!(&close.known, Known::Bytes { convention: "stdcall", dwords: 1, evidence } if evidence == "windows-sys: 4 bytes"),
        "{close:?}"
    );
    let plan = apply(&abi, &found, None);
    assert!(plan.problems.is_empty(), "{:?}", plan.problems);
    let spec = &plan.files["abi-specs/nt/fltmgr.abi"];
    assert!(spec.contains("#[source(\"windows-sys: 4 bytes\")]\n    fn FltClose@4(in a1: unknown32) -> unknown32 = stub(0);"), "{spec}");
}
