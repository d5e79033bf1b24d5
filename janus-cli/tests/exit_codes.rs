//! Every tool as a shell and a program meet it: 0 when all is well, 1 when it found something wrong, 2 when its arguments made no sense; `--json` gives JSON whatever it found.
//!
//! Each row is a command line in a project of two specs, and the code that it leaves with. `GUEST` rows need what `./x build` leaves in `out/`.

use assert_cmd::Command;
use janus_bench::Artifacts;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project")
}

/// A project with a good spec, a bad one beside it, a file that is no driver, and a history of one revision.
fn project() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let at = |name: &str| dir.path().join(name);
    fs::create_dir_all(at("abi-specs/nt")).expect("a folder");
    fs::write(at("abi-specs/nt/a.abi"), "abi 1;\n\nlibrary \"a.sys\" {\n    fn Do@4(in a: u32) = impl;\n}\n").expect("a file");
    fs::write(at("bad.abi"), "abi 1;\n\ntype A = NOBODY;\n").expect("a file");
    fs::write(at("untidy.abi"), "abi 1;\n\ntype   A = u32;\n").expect("a file");
    fs::write(at("text.sys"), "no driver").expect("a file");
    for arguments in [&["init", "-q"][..], &["add", "abi-specs"], &["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "specs"]]
    {
        let git = Command::new("git").current_dir(dir.path()).args(arguments).output().expect("git");
        assert!(git.status.success(), "git {arguments:?}");
    }
    dir
}

/// Command lines, split at spaces, and their codes. A `+` in front: the tool has `--json`, and with it leaves with the same code and prints JSON.
const ROWS: &[(&str, i32)] = &[
    ("+ check", 0),
    ("+ check bad.abi", 1),
    ("check nowhere.abi", 1),
    ("check --dance", 2),
    ("+ gen", 0),
    ("+ gen --check", 0),
    ("+ gen --check --out elsewhere", 1),
    ("gen --specs", 2),
    ("+ harvest text.sys", 1),
    ("harvest nowhere.sys", 1),
    ("harvest", 2),
    ("+ stub text.sys --dry-run", 0),
    ("stub nowhere.sys", 1),
    ("stub", 2),
    ("+ audit", 0),
    ("+ audit text.sys", 0),
    ("audit nowhere.sys", 1),
    ("audit --html", 2),
    ("audit --oracle text.sys", 2),
    ("+ fmt --check", 0),
    ("+ fmt --check untidy.abi", 1),
    ("+ fmt bad-syntax.abi", 1),
    ("fmt --dance", 2),
    ("+ explain Do", 0),
    ("+ explain Dont", 1),
    ("explain", 2),
    ("+ diff HEAD", 0),
    ("diff no-such-revision", 1),
    ("diff", 2),
    ("+ docs --out pages", 0),
    ("docs --out", 2),
    ("inspect nowhere.vxd", 1),
    ("+ inspect text.sys", 1),
    ("inspect", 2),
    ("link nowhere.elf --module A --out a.vxd", 1),
    ("link text.sys --module A --out a.vxd", 1),
    ("link text.sys", 2),
    ("run nowhere.sys", 1),
    ("run", 2),
    ("run a.sys --quiet --json", 2),
    ("decode nowhere.trc", 1),
    ("decode", 2),
];

/// The same with what was built: `GUEST/` is `out/`, `FIXTURES/` the drivers there.
const GUEST: &[(&str, i32)] = &[
    ("+ inspect GUEST/JANUS.VXD", 0),
    ("+ link ELF --module JANUS --out HERE/linked.vxd", 0),
    ("+ run FIXTURES/minimal.sys --time 0.1 --dir HERE/run", 0),
    ("+ run FIXTURES/fails.sys --time 0.1 --dir HERE/run", 1),
];

fn row(project: &Path, line: &str, code: i32) {
    let (json, line) = line.strip_prefix("+ ").map_or((false, line), |l| (true, l));
    let arguments: Vec<&str> = line.split(' ').collect();
    let run = |extra: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_janus")).current_dir(project).args(&arguments).args(extra).output().expect("it runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let (left, out, err) = run(&[]);
    assert_eq!(left, Some(code), "janus {line}\n{out}{err}");
    match code {
        0 => assert!(!out.is_empty(), "janus {line} says nothing"),
        1 => assert!(!err.is_empty() || !out.is_empty(), "janus {line} does not say what is wrong"),
        _ => assert!(err.contains("--help"), "janus {line}: {err}"),
    }
    if json {
        let (left, out, err) = run(&["--json"]);
        assert_eq!(left, Some(code), "janus {line} --json\n{err}");
        let value: Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("janus {line} --json: {e}\n{out}{err}"));
        assert!(value.is_object() || value.is_array(), "janus {line} --json: {value}");
    } else if code == 0 {
        panic!("janus {line} has no --json");
    }
}

#[test]
fn every_tool_leaves_with_what_it_found() {
    let dir = project();
    fs::write(dir.path().join("bad-syntax.abi"), "abi 1;\n\nlibrary \"a.sys\" { fn }\n").expect("a file");
    for (line, code) in ROWS {
        row(dir.path(), line, *code);
    }
    let tools = ["check", "gen", "harvest", "stub", "audit", "fmt", "explain", "diff", "inspect", "link", "run", "docs"];
    for tool in tools {
        let codes = |code| ROWS.iter().chain(GUEST).any(|(l, c)| *c == code && l.trim_start_matches("+ ").split(' ').next() == Some(tool));
        let all = if tool == "docs" { vec![0, 2] } else { vec![0, 1, 2] };
        // `harvest` has its 0 in a test of its own, as it wants a driver.
        assert!(all.into_iter().all(|c| codes(c) || (tool == "harvest" && c == 0)), "{tool} is not tried with each code");
    }
}

#[test]
fn tools_of_the_guest_leave_with_what_they_found() {
    let artifacts = Artifacts::of(&root()).unwrap_or_else(|error| panic!("the guest is not there ({error}); run ./x build"));
    let (minimal, _) = (artifacts.fixture("minimal").expect("a fixture"), artifacts.fixture("fails").expect("a fixture"));
    let dir = tempfile::tempdir().expect("a folder");
    let target = Path::new(env!("CARGO_BIN_EXE_janus")).ancestors().find(|a| a.join("guest").is_dir());
    let elf = target.map(|t| t.join("guest/guest/janus-vxd")).filter(|e| e.is_file()).expect("the linked VxD, which ./x build leaves");
    let words = [
        ("GUEST", root().join("out")),
        ("FIXTURES", minimal.parent().expect("a folder").to_owned()),
        ("HERE", dir.path().to_owned()),
        ("ELF", elf),
    ];
    for (line, code) in GUEST {
        let line = words.iter().fold((*line).to_owned(), |line, (word, path)| line.replace(word, &path.to_string_lossy()));
        row(&root(), &line, *code);
    }
    let fixtures = minimal.to_string_lossy().into_owned();
    row(&root(), &format!("+ harvest {fixtures}"), 0);
}

/// `janus explain … | head -1`: who reads has had enough, and that is all that there is to say.
#[test]
fn a_reader_who_goes_is_no_error() {
    let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("janus"))
        .current_dir(root())
        .args(["explain", "IRP", "DEVICE_OBJECT", "FILE_OBJECT"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("janus");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("its end");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}
