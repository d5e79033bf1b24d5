//! The seam between specs and shims: what a spec promises and a shim does not keep is a compile error, at the shim, that names the spec line.

use janus_gen::emit::emit;
use janus_gen::lang::{Abi, Source, render};
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() { copy(&path, &target) } else { drop(std::fs::copy(&path, &target).expect("a file")) }
    }
}

fn sources(dir: &Path, below: &str) -> Vec<Source> {
    let mut all = Vec::new();
    let mut entries: Vec<PathBuf> = std::fs::read_dir(dir).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        let name = format!("{below}/{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() {
            all.extend(sources(&path, &name));
        } else {
            all.push(Source { path: name, text: std::fs::read_to_string(&path).expect("a spec") });
        }
    }
    all
}

/// A copy of what the shims are made of, with one spec line changed; what the compiler says about the shims.
fn compile_with(change: impl Fn(&str) -> String) -> String {
    let root = root();
    let work = tempfile::tempdir().expect("a folder");
    let at = |name: &str| work.path().join(name);
    for folder in ["janus-runtime", "shims-handwritten", "generated"] {
        copy(&root.join(folder), &at(folder));
    }
    // The same workspace with only these members, so that nothing else has to be there.
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    let members = manifest.find("members = [").expect("members");
    let end = members + manifest[members..].find("[workspace.package]").expect("the package table");
    let manifest = format!("{}members = [\"janus-runtime\", \"generated\", \"shims-handwritten\"]\n\n{}", &manifest[..members], &manifest[end..]);
    std::fs::write(at("Cargo.toml"), manifest).expect("the manifest");
    std::fs::copy(root.join("Cargo.lock"), at("Cargo.lock")).expect("the lock file");

    let mut specs = sources(&root.join("abi-specs"), "abi-specs");
    let mut changed = false;
    for s in &mut specs {
        let text = change(&s.text);
        changed |= text != s.text;
        s.text = text;
    }
    assert!(changed, "the change found no line");
    let (abi, diagnostics) = Abi::load(specs);
    assert!(diagnostics.is_empty(), "{}", render(&abi.sources, &diagnostics, false));
    for (path, text) in emit(&abi) {
        std::fs::write(at(&path), text).expect("a generated file");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root.join("target"), PathBuf::from).join("seam");
    let output = Command::new("cargo")
        .args(["check", "--offline", "-Zbuild-std=core,alloc", "-Zjson-target-spec", "--profile", "guest", "-p", "janus-shims", "--target"])
        .arg(root.join("guest.json"))
        .current_dir(work.path())
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.success(), !text.contains("error"), "{text}");
    text
}

#[test]
fn a_changed_signature_fails_at_the_shim_and_names_the_spec() {
    let said = compile_with(|text| text.replace("fn IoDeleteDevice@4(", "fn IoDeleteDevice@8(in added: u32, "));
    assert!(said.contains("error[E0050]") && said.contains("IoDeleteDevice"), "{said}");
    assert!(said.contains("shims-handwritten/src/ntoskrnl/"), "the shim is not named:\n{said}");
    assert!(said.contains("abi-specs/nt/ntoskrnl/io.abi:"), "the spec line is not named:\n{said}");
}

#[test]
fn a_changed_type_fails_at_the_shim_and_names_the_spec() {
    let said = compile_with(|text| text.replace("fn IoDeleteDevice@4(in device: ptr<DEVICE_OBJECT>", "fn IoDeleteDevice@4(in device: ptr<DRIVER_OBJECT>"));
    assert!(said.contains("error[E0053]") && said.contains("IoDeleteDevice"), "{said}");
    assert!(said.contains("abi-specs/nt/ntoskrnl/io.abi:"), "the spec line is not named:\n{said}");
}

#[test]
fn a_promise_without_a_shim_fails_and_names_the_spec() {
    let said = compile_with(|text| text.replace("library \"ntoskrnl.exe\"", "library \"ntoskrnl.exe\"").replace("    fn IoDeleteDevice@4(", "    fn IoPromisedToday@0() = impl;\n    fn IoDeleteDevice@4("));
    assert!(said.contains("error[E0046]") && said.contains("IoPromisedToday"), "{said}");
    assert!(said.contains("abi-specs/nt/ntoskrnl/io.abi:"), "the spec line is not named:\n{said}");
}
