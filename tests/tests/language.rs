//! The language by its fixtures: `tests/abi/err/*.abi` say on the line what is wrong with it, `tests/abi/ok/*.abi` have nothing wrong.
//!
//! `//~ ERROR text` expects a diagnostic on its own line whose message contains the text, `//~v ERROR text` one on the next line. Every diagnostic must be
//! expected, and every expectation met.

use janus_gen::emit::emit;
use janus_gen::lang::{Abi, Source, render};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn fixtures(kind: &str) -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("abi").join(kind);
    let mut files: Vec<PathBuf> = std::fs::read_dir(dir).expect("the fixtures").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    files
}

/// A fixture as if it stood in the folder of its world.
fn source(path: &Path) -> Source {
    let text = std::fs::read_to_string(path).expect("a fixture");
    let world = if text.contains("\nvxd ") { "vxd" } else { "nt" };
    let name = path.file_name().expect("a name").to_string_lossy();
    Source { path: format!("abi-specs/{world}/{name}"), text }
}

fn expectations(text: &str) -> Vec<(usize, String)> {
    text.lines()
        .enumerate()
        .filter_map(|(i, line)| {
            let (_, mark) = line.split_once("//~")?;
            let (offset, mark) = mark.strip_prefix('v').map_or((1, mark), |m| (2, m));
            let wanted = mark.trim().strip_prefix("ERROR")?.trim();
            Some((i + offset, wanted.to_owned()))
        })
        .collect()
}

#[test]
fn every_error_is_found_where_it_stands() {
    let mut failures = String::new();
    let files = fixtures("err");
    assert!(files.len() >= 60, "only {} error fixtures", files.len());
    for file in files {
        let source = source(&file);
        let mut expected = expectations(&source.text);
        assert!(!expected.is_empty(), "{} expects nothing", file.display());
        let (abi, diagnostics) = Abi::load(vec![source]);
        for d in &diagnostics {
            let line = abi.line(d.span) as usize;
            match expected.iter().position(|(l, text)| *l == line && d.message.contains(text.as_str())) {
                Some(at) => drop(expected.remove(at)),
                None => failures.push_str(&format!("{}:{line}: not expected: {}\n", file.display(), d.message)),
            }
        }
        for (line, text) in expected {
            failures.push_str(&format!("{}:{line}: did not come: {text}\n", file.display()));
        }
        // Rendering never fails, whatever the spans are.
        let shown = render(&abi.sources, &diagnostics, false);
        let titles = shown.lines().filter(|l| l.starts_with("error: ")).count();
        assert_eq!(titles, diagnostics.len(), "{shown}");
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn what_is_right_becomes_rust() {
    for file in fixtures("ok") {
        let (abi, diagnostics) = Abi::load(vec![source(&file)]);
        assert!(diagnostics.is_empty(), "{}", render(&abi.sources, &diagnostics, false));
        for (path, text) in emit(&abi) {
            if path.ends_with(".rs") {
                syn::parse_file(&text).unwrap_or_else(|e| panic!("{path} of {}: {e}\n{text}", file.display()));
            }
        }
    }
}

/// A service whose signature is not known has no wrapper: calling it from our own code names a function that is not there.
#[test]
fn what_is_not_known_cannot_be_called() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("abi/ok/services.abi");
    let (abi, _) = Abi::load(vec![source(&path)]);
    let (_, _, vxd) = abi.vxds().next().expect("a VxD");
    let known = |known: bool| vxd.services.iter().filter(move |s| s.signature.is_some() == known).map(|s| s.name.text.clone());
    let (_, calls) = emit(&abi).into_iter().find(|(path, _)| path == "generated/src/vxd/call/services.rs").expect("the wrappers");
    let functions: BTreeSet<String> = syn::parse_file(&calls)
        .expect("Rust")
        .items
        .iter()
        .filter_map(|item| if let syn::Item::Fn(f) = item { Some(f.sig.ident.to_string()) } else { None })
        .collect();
    assert!(known(false).count() > 0 && functions.is_disjoint(&known(false).collect()), "{functions:?}");
    // Nor can one that takes a variable number of arguments.
    let callable: BTreeSet<String> = known(true).filter(|name| name != "_Printf").collect();
    assert_eq!(functions, callable);
}

#[test]
fn a_near_miss_is_suggested() {
    let text = "abi 1;\nlibrary \"a.sys\" {\n    fn A@4(in x: ptr<DEVICE_OBJCT>);\n}\nstruct DEVICE_OBJECT size 4 { a @0x0: u32 }\n";
    let (abi, diagnostics) = Abi::load(vec![Source { path: "abi-specs/nt/a.abi".into(), text: text.into() }]);
    assert!(render(&abi.sources, &diagnostics, false).contains("did you mean `DEVICE_OBJECT`?"));
}

#[test]
fn all_errors_of_all_files_come_in_one_run() {
    let source = |n: u32| Source {
        path: format!("abi-specs/nt/f{n}.abi"),
        text: format!("abi 1;\nlibrary \"f{n}.sys\" {{\n    fn A@4(in x: NOPE);\n    fn B@8(in x: u32);\n    fn C@0()) ;\n}}\n"),
    };
    let (_, diagnostics) = Abi::load(vec![source(1), source(2)]);
    let messages: Vec<&str> = diagnostics.iter().map(|d| d.message.as_str()).collect();
    assert_eq!(diagnostics.len(), 6, "{messages:#?}");
}

proptest::proptest! {
    /// Whatever is typed, there are diagnostics or there are none, and rendering them works.
    #[test]
    fn no_text_is_too_strange(cuts in proptest::collection::vec((0usize..4000, 0usize..60, proptest::prelude::any::<char>()), 1..6)) {
        let mut text: Vec<char> = include_str!("../abi/ok/everything.abi").chars().collect();
        for (at, len, insert) in cuts {
            let at = at % (text.len() + 1);
            let end = (at + len).min(text.len());
            text.splice(at..end, [insert]);
        }
        let (abi, diagnostics) = Abi::load(vec![Source { path: "abi-specs/nt/x.abi".into(), text: text.into_iter().collect() }]);
        render(&abi.sources, &diagnostics, false);
        if diagnostics.is_empty() {
            emit(&abi);
        }
    }
}

/// Every word that the grammar knows, every attribute, format and version stands in the language's reference.
#[test]
fn the_reference_knows_every_word() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let grammar = std::fs::read_to_string(root.join("janus-gen/src/lang/grammar.pest")).expect("the grammar");
    let text = std::fs::read_to_string(root.join("docs/abi-language.md")).expect("the reference");
    let words_of = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.')).map(|w| w.trim_matches('.').to_owned()).collect()
    };
    let known = words_of(&text);
    let quoted = grammar.lines().map(|l| l.split("//").next().unwrap_or_default()).flat_map(|l| l.split('"').skip(1).step_by(2));
    // What versions begin with is no word by itself.
    let keywords =
        quoted.filter(|w| w.len() > 1 && w.chars().all(|c| c.is_ascii_lowercase()) && !["nt", "win"].contains(w)).map(str::to_owned);
    let attributes = janus_gen::lang::ATTRIBUTES.iter().chain(&janus_gen::lang::VERSIONS).chain(&janus_gen::lang::check::FORMATS);
    let all: BTreeSet<String> = keywords.chain(attributes.map(|w| (*w).to_owned())).collect();
    assert!(all.len() > 60, "{all:?}");
    let missing: Vec<&String> = all.iter().filter(|w| !known.contains(*w)).collect();
    assert!(missing.is_empty(), "docs/abi-language.md does not mention {missing:?}");
}
