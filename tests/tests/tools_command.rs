//! The commands as a person meets them: exit codes, and output that a program can read.

use assert_cmd::Command;
use std::path::{Path, PathBuf};

/// The built command, when there is one: it belongs to another crate, so cargo does not build it for these tests alone.
fn janus() -> Option<PathBuf> {
    let mut at = std::env::current_exe().ok()?;
    while at.pop() {
        let candidate = at.join("janus");
        if candidate.is_file() {
            return Some(candidate);
        }
    }
    None
}

/// A project with one spec and one file that is no driver.
fn project() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let specs = dir.path().join("abi-specs/nt");
    std::fs::create_dir_all(&specs).expect("a folder");
    std::fs::write(specs.join("a.abi"), "abi 1;\n\nlibrary \"a.sys\" {\n    fn Do@4(in a: u32) = impl;\n}\n").expect("a file");
    std::fs::write(dir.path().join("text.sys"), "no driver").expect("a file");
    dir
}

fn run(janus: &Path, root: &Path, arguments: &[&str]) -> (i32, String) {
    let out = Command::new(janus).arg("--root").arg(root).args(arguments).current_dir(root).output().expect("it runs");
    (out.status.code().expect("an exit code"), String::from_utf8(out.stdout).expect("UTF-8"))
}

#[test]
fn commands_leave_with_what_they_found() {
    let Some(janus) = janus() else {
        eprintln!("skipped: build janus-cli first");
        return;
    };
    let dir = project();
    let root = dir.path();
    let code = |arguments: &[&str]| run(&janus, root, arguments).0;
    assert_eq!(code(&["fmt", "--check"]), 0);
    assert_eq!(code(&["harvest", "text.sys"]), 1);
    assert_eq!(code(&["harvest", "absent.sys"]), 1);
    assert_eq!(code(&["harvest"]), 2);
    assert_eq!(code(&["audit"]), 0);
    assert_eq!(code(&["explain", "Do"]), 0);
    assert_eq!(code(&["explain", "Dont"]), 1);
    assert_eq!(code(&["stub", "text.sys", "--dry-run"]), 0);
    for arguments in [
        &["harvest", "text.sys", "--json"][..],
        &["audit", "text.sys", "--json"],
        &["explain", "Do", "--json"],
        &["stub", "text.sys", "--json"],
    ] {
        let (_, text) = run(&janus, root, arguments);
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{arguments:?}: {text}");
    }
    // A spec out of its layout is named, then laid out.
    let spec = root.join("abi-specs/nt/a.abi");
    std::fs::write(&spec, "abi 1;\nlibrary \"a.sys\" { fn Do@4( in a:u32 )=impl; }").expect("a file");
    assert_eq!(code(&["fmt", "--check"]), 1);
    assert_eq!(code(&["fmt"]), 0);
    assert_eq!(code(&["fmt", "--check"]), 0);
    assert_eq!(std::fs::read_to_string(&spec).expect("the spec"), "abi 1;\nlibrary \"a.sys\" {\n    fn Do@4(in a: u32) = impl;\n}\n");
    // And one that does not parse is left alone.
    std::fs::write(&spec, "abi 1;\nlibrary \"a.sys\" { fn }").expect("a file");
    assert_eq!(code(&["fmt"]), 1);
    assert_eq!(std::fs::read_to_string(&spec).expect("the spec"), "abi 1;\nlibrary \"a.sys\" { fn }");
}
