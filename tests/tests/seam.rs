//! The seam between specs and shims: what a spec promises and a shim does not keep is a compile error at the shim, and the spec line is known.
//!
//! Several spec lines are changed at once, so that the shims are checked only once. The copy that is checked stays in the target directory, with all that the
//! compiler made of it: a second run checks what is new.

use janus_gen::emit::emit;
use janus_gen::explain::explain;
use janus_gen::lang::{Abi, Source, render};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project")
}

/// Writes a file unless it is the same already: its time is what cargo goes by.
fn write(to: &Path, bytes: &[u8]) {
    if fs::read(to).ok().as_deref() != Some(bytes) {
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::write(to, bytes).expect("room for a file");
    }
}

/// All files below a folder, with their paths from there.
fn files(dir: &Path, below: &str) -> Vec<(String, PathBuf)> {
    let mut entries: Vec<PathBuf> = fs::read_dir(dir).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    let mut all = Vec::new();
    for path in entries {
        let name = format!("{below}/{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() { all.extend(files(&path, &name)) } else { all.push((name, path)) }
    }
    all
}

/// The specs with some lines changed.
fn specs(changes: &[(&str, &str)]) -> Vec<Source> {
    let read = |(path, file): (String, PathBuf)| Source { path, text: fs::read_to_string(file).expect("a spec") };
    let found = files(&root().join("abi-specs"), "abi-specs").into_iter().filter(|(path, _)| path.ends_with(".abi"));
    let mut specs: Vec<Source> = found.map(read).collect();
    for (from, to) in changes {
        let spec = specs.iter_mut().find(|s| s.text.contains(from)).unwrap_or_else(|| panic!("no spec has {from:?}"));
        spec.text = spec.text.replace(from, to);
    }
    specs
}

/// The specs, and what the compiler says about the shims when they are these.
fn checked(specs: Vec<Source>) -> (Abi, String) {
    let root = root();
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root.join("target"), PathBuf::from).join("seam");
    let work = target.join("work");
    for folder in ["janus-runtime", "shims-handwritten", "generated"] {
        // Modules that are gone would not be missed, but those that are generated are written below.
        for (path, file) in files(&root.join(folder), folder).iter().filter(|(p, _)| !p.starts_with("generated/src/")) {
            write(&work.join(path), &fs::read(file).expect("a file"));
        }
    }
    // The same workspace with only these members, so that nothing else has to be there.
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    let members = manifest.find("members = [").expect("members");
    let rest = manifest.find("[workspace.package]").expect("the package table");
    let few = "members = [\"janus-runtime\", \"generated\", \"shims-handwritten\"]\n\n";
    write(&work.join("Cargo.toml"), format!("{}{few}{}", &manifest[..members], &manifest[rest..]).as_bytes());
    if !work.join("Cargo.lock").is_file() {
        write(&work.join("Cargo.lock"), &fs::read(root.join("Cargo.lock")).expect("the lock file"));
    }
    let (abi, diagnostics) = Abi::load(specs);
    assert!(diagnostics.is_empty(), "{}", render(&abi.sources, &diagnostics, false));
    for (path, text) in emit(&abi) {
        write(&work.join(path), text.as_bytes());
    }
    let output = Command::new("cargo")
        .args(["check", "--offline", "-Zbuild-std=core,alloc", "-Zjson-target-spec", "--profile", "guest", "-p", "janus-shims", "--target"])
        .arg(root.join("guest.json"))
        .current_dir(&work)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.success(), !text.contains("error"), "{text}");
    (abi, text)
}

#[test]
fn a_promise_that_no_shim_keeps_is_an_error_at_the_shim() {
    let changed = specs(&[
        // An argument more, an argument of another type, a function that nobody wrote.
        ("fn IoDeleteDevice@4(", "fn IoDeleteDevice@8(in added: u32, "),
        (
            "fn IoDeleteSymbolicLink@4(in symbolic_link_name: ptr<UNICODE_STRING> as ustr",
            "fn IoDeleteSymbolicLink@4(in symbolic_link_name: ptr<STRING> as astr",
        ),
        ("    fn IoDetachDevice@4(", "    fn IoPromisedToday@0() = impl;\n    fn IoDetachDevice@4("),
    ]);
    let (abi, said) = checked(changed);
    for (code, function) in [("E0050", "IoDeleteDevice"), ("E0053", "IoDeleteSymbolicLink"), ("E0046", "IoPromisedToday")] {
        let errors = said.split("\n\n").filter(|e| e.contains(&format!("error[{code}]")) && e.contains(&format!("`{function}`")));
        let [error] = errors.collect::<Vec<_>>()[..] else { panic!("not one error {code} about {function}:\n{said}") };
        assert!(error.contains("--> shims-handwritten/src/ntoskrnl/"), "the shim is not named:\n{error}");
        // What `./x` asks for each such error, since the compiler shows nothing of another crate's trait.
        let places: Vec<String> = explain(&abi, function).into_iter().map(|e| e.place).collect();
        let [place] = &places[..] else { panic!("{function} stands in {places:?}") };
        let line = place.strip_prefix("abi-specs/nt/ntoskrnl/io.abi:").and_then(|l| l.parse::<usize>().ok()).expect("a line of the spec");
        let spec = abi.sources.iter().find(|s| s.path == "abi-specs/nt/ntoskrnl/io.abi").expect("the spec");
        assert!(spec.text.lines().nth(line - 1).is_some_and(|l| l.contains(function)), "{place} is not where {function} stands");
    }
}
