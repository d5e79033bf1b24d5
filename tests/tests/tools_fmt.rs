//! `janus fmt`: every spec is in its layout, the layout changes nothing but spaces and is its own fixed point, and comments survive wherever they stand.

use janus_gen::fmt::{essence, format};
use janus_gen::lang::{Abi, Source};
use proptest::prelude::*;
use std::path::{Path, PathBuf};

fn specs_below(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).expect("a folder of specs") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            specs_below(&path, found);
        } else if path.extension().is_some_and(|e| e == "abi") {
            found.push(path);
        }
    }
}

fn specs() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    specs_below(&root.join("abi-specs"), &mut paths);
    specs_below(&root.join("tests/abi/ok"), &mut paths);
    paths.sort();
    paths.into_iter().map(|p| Source { path: p.display().to_string(), text: std::fs::read_to_string(&p).expect("a spec") }).collect()
}

/// The parsed files without the places where things stand.
fn model(text: &str) -> String {
    let (abi, _) = Abi::load(vec![Source { path: "abi-specs/nt/x.abi".into(), text: text.into() }]);
    let all = format!("{:?}", abi.files);
    let mut out = String::new();
    let mut rest = all.as_str();
    while let Some(at) = rest.find("Span {") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = &rest[rest.find('}').expect("the end of a span") + 1..];
    }
    out + rest
}

fn sorted(text: &str) -> (Vec<String>, Vec<String>) {
    let (words, mut comments) = essence(text);
    comments.sort();
    (words, comments)
}

#[test]
fn the_layout_changes_nothing_and_is_a_fixed_point() {
    for source in specs() {
        let once = format(&source).unwrap_or_else(|e| panic!("{}: {e:?}", source.path));
        let twice = format(&Source { path: source.path.clone(), text: once.clone() }).expect("formatted text parses");
        assert_eq!(once, twice, "{}", source.path);
        assert_eq!(essence(&source.text), essence(&once), "{}", source.path);
        assert_eq!(model(&source.text), model(&once), "{}", source.path);
    }
}

#[test]
fn all_specs_are_in_their_layout() {
    for source in specs().into_iter().filter(|s| s.path.contains("abi-specs")) {
        assert!(format(&source).expect("it parses") == source.text, "{}: run `janus fmt`", source.path);
    }
}

#[test]
fn ragged_text_becomes_the_layout() {
    let text = "abi 1;\n//! Of a kind.\n\n\n\n library   \"a.sys\"{\n\n #[irql( passive ) , since(nt3.51)]fn A @8(in a:u32,\n in b : ptr < void > [ bytes=a ] ,)->u32 = stub( -1 ) ; // behind\n\
                fn B@0 ( );}\nstruct S size 4{ // of four bytes\n/// documented\na@0:[ u8;4 ]}";
    let want = "abi 1;\n//! Of a kind.\n\nlibrary \"a.sys\" {\n    #[irql(passive), since(nt3.51)]\n    fn A@8(in a: u32, in b: ptr<void> [bytes = a]) -> u32 = stub(-1); // behind\n    \
                fn B@0();\n}\nstruct S size 4 {\n    // of four bytes\n    /// documented\n    a @0: [u8; 4],\n}\n";
    assert_eq!(format(&Source { path: "a.abi".into(), text: text.into() }).expect("it parses"), want);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Comments thrown into a spec at any place where one may stand are there afterwards, and nothing else has changed.
    #[test]
    fn comments_survive(places in proptest::collection::vec((any::<prop::sample::Index>(), 0..4usize), 1..12)) {
        let text = include_str!("../abi/ok/everything.abi");
        let gaps: Vec<usize> = text.match_indices([' ', '\n']).map(|(i, _)| i).collect();
        let mut places: Vec<(usize, usize)> = places.iter().map(|(i, kind)| (gaps[i.index(gaps.len())], *kind)).collect();
        places.sort();
        let mut ragged = text.to_owned();
        for (n, (at, kind)) in places.iter().enumerate().rev() {
            let comment = match kind {
                0 => format!(" // line {n}\n"),
                1 => format!("\n    // own {n}\n"),
                2 => format!(" /* inline {n} */ "),
                _ => format!("\n/* several\n   lines {n} */\n"),
            };
            ragged.insert_str(*at, &comment);
        }
        let source = Source { path: "everything.abi".into(), text: ragged.clone() };
        if let Ok(once) = format(&source) {
            prop_assert_eq!(sorted(&ragged), sorted(&once));
            prop_assert_eq!(model(&ragged), model(&once));
            let twice = format(&Source { path: "everything.abi".into(), text: once.clone() }).expect("it parses");
            prop_assert_eq!(once, twice);
        }
    }
}
