//! The project's specs, as texts that a test may change.

use janus_gen::lang::{Abi, Source, render};
use std::path::{Path, PathBuf};

/// The root of the project.
///
/// # Panics
/// When it is not there.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project")
}

/// Every spec, sorted, with the path that errors show.
///
/// # Panics
/// When one cannot be read.
pub fn sources() -> Vec<Source> {
    let root = root();
    let mut all = Vec::new();
    let mut todo = vec![root.join("abi-specs")];
    while let Some(dir) = todo.pop() {
        for entry in std::fs::read_dir(dir).expect("a folder of specs").map(|e| e.expect("an entry").path()) {
            if entry.is_dir() {
                todo.push(entry);
            } else if entry.extension().is_some_and(|e| e == "abi") {
                let path = entry.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
                all.push(Source { path, text: std::fs::read_to_string(&entry).expect("a spec") });
            }
        }
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

/// The description that these make.
///
/// # Panics
/// With its errors, when it has any.
pub fn load(sources: Vec<Source>) -> Abi {
    let (abi, diagnostics) = Abi::load(sources);
    assert!(diagnostics.is_empty(), "{}", render(&abi.sources, &diagnostics, false));
    abi
}

/// Puts a changed text in the place of a spec's, or beside the others.
pub fn replace(sources: &mut Vec<Source>, path: &str, text: &str) {
    match sources.iter_mut().find(|s| s.path == path) {
        Some(source) => text.clone_into(&mut source.text),
        None => sources.push(Source { path: path.to_owned(), text: text.to_owned() }),
    }
}
