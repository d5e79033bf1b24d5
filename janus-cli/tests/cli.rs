//! The `janus` command as a shell sees it: exit codes, and what it says when something is wrong.
//!
//! What boots a guest needs what `./x build` leaves in `out/`, and says so where it is not there.

use assert_cmd::Command;
use janus_bench::Artifacts;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project")
}

/// What a command left: its exit code, what it wrote to each output.
struct Left {
    code: Option<i32>,
    out: String,
    err: String,
}

/// The command in the project's folder.
fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_janus"));
    command.current_dir(root()).args(arguments);
    command
}

fn left(mut command: Command) -> Left {
    let output = command.output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Left { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
}

fn janus(arguments: &[&str]) -> Left {
    left(command(arguments))
}

/// What was built.
fn artifacts() -> Artifacts {
    Artifacts::of(&root()).unwrap_or_else(|error| panic!("the guest is not there ({error}); run ./x build"))
}

fn fixture(name: &str) -> String {
    artifacts().fixture(name).expect("a fixture").to_string_lossy().into_owned()
}

fn dir() -> (TempDir, String) {
    let dir = TempDir::new().expect("a directory");
    let path = dir.path().to_string_lossy().into_owned();
    (dir, path)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file");
        }
    }
}

#[test]
fn wrong_arguments_are_code_2() {
    for arguments in [&["dance"][..], &[], &["gen", "--dance"], &["run"], &["inspect"]] {
        let left = janus(arguments);
        assert_eq!(left.code, Some(2), "{arguments:?}: {}", left.err);
        assert!(left.err.contains("Usage: janus"), "{arguments:?}: {}", left.err);
    }
    let outside = left({
        let mut command = command(&["check"]);
        command.current_dir("/");
        command
    });
    assert_eq!(outside.code, Some(1));
    assert!(outside.err.contains("pass --root"), "{}", outside.err);
}

#[test]
fn generated_code_in_the_tree_is_fresh() {
    let left = janus(&["gen", "--check"]);
    assert_eq!(left.code, Some(0), "{}", left.err);
    assert!(left.out.contains("generated files fresh, 0 changed"), "{}", left.out);
}

#[test]
fn generated_code_is_stale_when_a_spec_changes() {
    let (dir, _) = dir();
    let at = |name: &str| dir.path().join(name);
    copy(&root().join("abi-specs"), &at("abi-specs"));
    copy(&root().join("generated"), &at("generated"));
    let gen_check = || {
        left({
            let mut command = command(&["gen", "--check"]);
            command.current_dir(dir.path());
            command
        })
    };
    assert_eq!(gen_check().code, Some(0));

    // One argument more.
    let spec = at("abi-specs/nt/ntoskrnl/io.abi");
    let text = fs::read_to_string(&spec).expect("a spec");
    let changed = text.replace("fn IoDeleteDevice@4(", "fn IoDeleteDevice@8(in added: u32, ");
    assert_ne!(text, changed, "the spec has no such line");
    fs::write(&spec, changed).expect("a spec");
    let stale = gen_check();
    assert_eq!(stale.code, Some(1));
    assert!(stale.err.contains("are not what the specs say; run `./x gen`"), "{}", stale.err);
    assert!(stale.err.lines().any(|l| l.trim() == "generated/src/nt/ntoskrnl/io.rs"), "{}", stale.err);
    fs::write(&spec, text).expect("a spec");
    assert_eq!(gen_check().code, Some(0), "checking writes nothing");

    // A file that no spec makes any more.
    fs::write(at("generated/src/nt/left_over.rs"), "//! Old.\n").expect("a file");
    let stale = gen_check();
    assert_eq!(stale.code, Some(1));
    assert!(stale.err.contains("left_over.rs (no spec makes it)"), "{}", stale.err);
}

#[test]
fn errors_of_specs_are_shown_where_they_are() {
    let (dir, _) = dir();
    let bad = dir.path().join("bad.abi");
    fs::write(&bad, "abi 1;\ntype A = NOBODY;\nlibrary \"x.sys\" {\n    fn One@8(in a: u32) = impl;\n}\n").expect("a file");
    let bad = bad.to_string_lossy();
    let left = janus(&["check", &bad]);
    assert_eq!(left.code, Some(1));
    assert!(left.err.contains(&format!("{bad}:2:")) && left.err.contains("2 | type A = NOBODY;"), "{}", left.err);
    assert!(left.err.contains(&format!("{bad}:4:")), "both errors are told: {}", left.err);
    assert!(left.err.contains("2 errors in 1 of 1 specs"), "{}", left.err);

    let gone = janus(&["check", "/nowhere/x.abi"]);
    assert_eq!(gone.code, Some(1));
    assert!(gone.err.contains("/nowhere/x.abi cannot be read"), "{}", gone.err);
    assert_eq!(janus(&["check"]).code, Some(0));
}

#[test]
fn the_vxd_is_one_and_breaks_no_rule() {
    let vxd = artifacts().vxd;
    let shown = vxd.to_string_lossy();
    let left = janus(&["inspect", &shown]);
    assert_eq!(left.code, Some(0), "{}", left.out);
    assert!(left.out.contains("no findings"), "{}", left.out);
    let output = Command::new("file").arg("-b").arg(&vxd).output().expect("file, of the Debian package file");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("LE executable") && said.contains("VxD"), "{said}");
}

#[test]
fn a_damaged_vxd_is_found_out() {
    let bytes = fs::read(artifacts().vxd).expect("the VxD");
    let (dir, _) = dir();
    let damaged = dir.path().join("DAMAGED.VXD");
    fs::write(&damaged, &bytes[..bytes.len() / 3]).expect("a file");
    let left = janus(&["inspect", &damaged.to_string_lossy()]);
    assert_eq!(left.code, Some(1), "{}", left.out);
    assert!(left.out.contains("error"), "{}", left.out);
}

#[test]
fn a_run_ends_with_its_verdict() {
    let (_dir, path) = dir();
    let healthy = janus(&["run", &fixture("minimal"), "--time", "0.1", "--dir", &path]);
    assert_eq!(healthy.code, Some(0), "{}{}", healthy.out, healthy.err);
    assert!(healthy.out.contains(&format!("healthy: {path}")) && healthy.out.contains("IoCreateDevice("), "{}", healthy.out);

    let ill = janus(&["run", &fixture("fails"), "--time", "0.1", "--dir", &path, "--quiet"]);
    assert_eq!(ill.code, Some(1), "{}{}", ill.out, ill.err);
    assert!(ill.out.contains("FAILED: fails.sys: entry failed: ") && ill.out.contains("orderly shutdown"), "{}", ill.out);
}

#[test]
fn what_cannot_even_start_is_told() {
    let (_dir, path) = dir();
    let minimal = fixture("minimal");
    for (arguments, says) in [
        (&["run", "/nowhere/x.sys"][..], "there is no driver file /nowhere/x.sys"),
        (&["run", &minimal, "--set", "nonsense"], "\"nonsense\" is not a setting"),
        (&["run", &minimal, "--time=-1"], "--time takes seconds, from 0 to a day"),
        (&["run", &minimal, "--device", "no-such-card"], "no-such-card"),
        (&["bench", "ne3000"], "there is no row ne3000"),
        (&["--root", &path, "run", &minimal], "`./x build` makes it"),
    ] {
        let left = janus(arguments);
        assert_eq!(left.code, Some(1), "{arguments:?}");
        assert!(left.err.contains(says), "{arguments:?}: {}", left.err);
    }
}

#[test]
fn a_missing_qemu_is_told_with_its_package() {
    let (_dir, path) = dir();
    let mut without = command(&["run", &fixture("minimal"), "--dir", &path]);
    without.env("PATH", "");
    let left = left(without);
    assert_eq!(left.code, Some(1));
    assert!(left.err.contains("qemu-system-i386 is not installed") && left.err.contains("qemu-system-x86"), "{}", left.err);
}

#[test]
fn missing_tools_are_told_with_their_packages() {
    // A system that has a shell and little else, no apt-get among it.
    let (dir, path) = dir();
    for tool in ["dirname", "sed", "tr", "id", "cat"] {
        let found = ["/usr/bin", "/bin"].iter().map(|d| Path::new(d).join(tool)).find(|p| p.exists()).expect("a common tool");
        std::os::unix::fs::symlink(found, dir.path().join(tool)).expect("a link");
    }
    let mut x = Command::new("/bin/sh");
    x.current_dir(root()).args(["./x", "build"]).env("PATH", &path);
    let left = left(x);
    assert_eq!(left.code, Some(1), "{}", left.err);
    for package in ["qemu-system-x86", "gcc-mingw-w64-i686", "lld", "nasm", "p7zip-full"] {
        assert!(left.err.contains(package), "{package}: {}", left.err);
    }
}

#[test]
fn a_trace_is_decoded_with_the_schema_that_it_was_written_with_or_not_at_all() {
    let (dir, path) = dir();
    let run = dir.path().join("run").to_string_lossy().into_owned();
    let ran = janus(&["run", &fixture("minimal"), "--time", "0.1", "--dir", &run, "--quiet"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    let file = format!("{run}/JANUS.TRC");
    let decoded = janus(&["decode", &file]);
    assert_eq!(decoded.code, Some(0), "{}", decoded.err);
    let text = fs::read_to_string(format!("{run}/trace.txt")).expect("the run's own");
    assert!(text.lines().count() > 10);
    assert_eq!(decoded.out, text);

    let mut bytes = fs::read(&file).expect("the trace");
    // The hash of the schema follows the magic and the format.
    bytes[8] ^= 1;
    let other = format!("{path}/OTHER.TRC");
    fs::write(&other, &bytes).expect("a file");
    let refused = janus(&["decode", &other]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""));
    assert!(refused.err.contains("OTHER.TRC cannot be decoded") && refused.err.contains("different specs"), "{}", refused.err);
}
