//! A copy of the project that a test may change: its specs, generated and built as `./x gen` and `./x build` would, but in a hurry, or its sources.

use crate::specs;
use janus_bench::Artifacts;
use janus_gen::emit::emit;
use janus_gen::lang::Source;
use janus_gen::le::{LinkOptions, link};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// What a copy of the project needs no copy of.
const LEFT_OUT: [&str; 4] = ["target", "out", ".git", "docs"];

/// The copy; it goes when this is dropped.
pub struct Scratch {
    /// Its root.
    pub root: PathBuf,
    dir: TempDir,
}

impl Scratch {
    /// Copies the project, with these specs in the place of its own, generates, and builds JANUS.VXD. The VMM is the project's.
    ///
    /// # Panics
    /// When the specs have errors, or what they generate does not compile.
    pub fn build(sources: Vec<Source>) -> Scratch {
        Scratch::changed(|scratch| {
            for source in &sources {
                scratch.write(&source.path, &source.text);
            }
            for (path, text) in emit(&specs::load(sources)) {
                scratch.write(&Path::new("generated").join(path.trim_start_matches("generated/")).to_string_lossy(), &text);
            }
        })
    }

    /// Copies the project, lets `change` at the copy, and builds JANUS.VXD. The VMM is the project's.
    ///
    /// # Panics
    /// When the copy does not compile.
    pub fn changed(change: impl FnOnce(&Scratch)) -> Scratch {
        let dir = tempfile::tempdir().expect("a directory");
        let scratch = Scratch { root: dir.path().join("janus"), dir };
        copy(&specs::root(), &scratch.root, &LEFT_OUT);
        change(&scratch);
        scratch.vxd();
        scratch
    }

    /// What a run of it needs.
    ///
    /// # Panics
    /// When a part is missing.
    pub fn artifacts(&self) -> Artifacts {
        let mut artifacts = Artifacts::of(&self.root).expect("what was built");
        artifacts.runs = self.dir.path().join("runs");
        artifacts
    }

    /// A file of the copy.
    ///
    /// # Panics
    /// When it is not there or no text.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Writes a file of the copy, but only what changes: cargo builds again what is newer.
    ///
    /// # Panics
    /// When there is no room for it.
    pub fn write(&self, path: &str, text: &str) {
        let at = self.root.join(path);
        if fs::read_to_string(&at).ok().as_deref() != Some(text) {
            fs::create_dir_all(at.parent().expect("a file is in a folder")).expect("a folder");
            fs::write(at, text).expect("a file");
        }
    }

    /// `out/JANUS.VXD` without what only makes it small and fast. The library stays built between runs, below the project's own target directory.
    fn vxd(&self) {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| specs::root().join("target"), PathBuf::from).join("scratch");
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["build", "-q", "-Zbuild-std=core,alloc", "-Zjson-target-spec", "--profile", "guest", "-p", "janus-vxd", "--target"])
            .arg(self.root.join("guest.json"))
            .current_dir(&self.root)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_PROFILE_GUEST_LTO", "off")
            .env("CARGO_PROFILE_GUEST_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_GUEST_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_GUEST_DEBUG", "0")
            .output()
            .expect("cargo");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let elf = fs::read(target.join("guest/guest/janus-vxd")).expect("the linked VxD");
        let out = self.root.join("out");
        fs::create_dir_all(&out).expect("a folder");
        fs::write(out.join("JANUS.VXD"), link(&elf, &LinkOptions::new("JANUS")).expect("a VxD")).expect("a file");
        fs::copy(specs::root().join("out/vmm.elf"), out.join("vmm.elf")).expect("the VMM; ./x build makes it");
    }
}

fn copy(from: &Path, to: &Path, left_out: &[&str]) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").map(|e| e.expect("an entry")) {
        let name = entry.file_name();
        if left_out.iter().any(|l| name == *l) {
            continue;
        }
        let (from, to) = (entry.path(), to.join(&name));
        if from.is_dir() {
            copy(&from, &to, &[]);
        } else {
            fs::copy(&from, &to).expect("room for a copy");
        }
    }
}
