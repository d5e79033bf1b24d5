//! The tutorials do what they say: each block marked `console` is run, command by command, in a copy of the project, and what it prints is held against what is shown.
//!
//! `…` in a shown line stands for anything in it; a line that is nothing else, for any lines. Blocks without that mark are not run: what they show takes a build of the guest.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project")
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

fn shell(folder: &Path, command: &str) -> String {
    let janus = Path::new(env!("CARGO_BIN_EXE_janus")).parent().expect("a folder");
    let path = format!("{}:{}", janus.display(), std::env::var("PATH").unwrap_or_default());
    let output = Command::new("sh").current_dir(folder).env("PATH", path).args(["-c", &format!("{command} 2>&1")]).output();
    String::from_utf8(output.expect("a shell").stdout).expect("UTF-8")
}

/// A line as it is shown against one that was printed.
fn line_fits(shown: &str, printed: &str) -> bool {
    let mut parts = shown.split('…');
    let Some(rest) = printed.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    let mut rest = rest;
    for part in between {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

fn fits(shown: &[&str], printed: &[&str]) -> bool {
    match (shown.split_first(), printed.split_first()) {
        (None, rest) => rest.is_none(),
        (Some((&"…", more)), _) => (0..=printed.len()).any(|n| fits(more, &printed[n..])),
        (Some((line, more)), Some((there, rest))) => line_fits(line, there) && fits(more, rest),
        (Some(_), None) => false,
    }
}

/// Commands of a text, each with what it is said to print.
fn commands(text: &str) -> Vec<(String, Vec<&str>)> {
    let mut all: Vec<(String, Vec<&str>)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        match line {
            "```console" => inside = true,
            "```" => inside = false,
            _ if !inside => {}
            _ => match (line.strip_prefix("$ "), all.last_mut()) {
                (Some(command), _) => all.push((command.to_owned(), Vec::new())),
                (None, Some((_, shown))) => shown.push(line),
                (None, None) => panic!("a block begins with no command: {line}"),
            },
        }
    }
    all
}

/// Runs a tutorial; the number of its commands.
fn follow(name: &str) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["abi-specs", "generated"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    shell(folder.path(), "git init -q && git add abi-specs && git -c user.name=a -c user.email=a@b commit -qm specs");
    let built = Command::new("sh").arg(root().join("tests/drivers/build.sh")).arg(folder.path()).arg("unknown").status();
    assert!(built.expect("a shell").success(), "the fixture is not built");
    fs::rename(folder.path().join("unknown.sys"), folder.path().join("NEW.SYS")).expect("the fixture");
    let text = fs::read_to_string(root().join("docs").join(name)).expect("the tutorial");
    let commands = commands(&text);
    for (command, shown) in &commands {
        let printed = shell(folder.path(), command);
        let lines: Vec<&str> = printed.lines().map(str::trim_end).collect();
        let shown: Vec<&str> = shown.iter().map(|l| l.trim_end()).collect();
        assert!(fits(&shown, &lines), "docs/{name}: `{command}` prints\n{printed}\nand is said to print\n{}", shown.join("\n"));
    }
    commands.len()
}

#[test]
fn an_export_is_added_as_told() {
    assert!(follow("add-an-export.md") >= 8);
}

#[test]
fn a_driver_is_brought_in_as_told() {
    assert!(follow("bring-in-a-driver.md") >= 8);
}

#[test]
fn what_is_not_shown_does_not_fit() {
    assert!(fits(&["a … c", "…", "end"], &["a b c", "x", "y", "end"]));
    assert!(fits(&["…"], &[]));
    assert!(!fits(&["a … c"], &["a b d"]));
    assert!(!fits(&["a"], &["a", "b"]));
    assert!(!fits(&["a", "b"], &["a"]));
}
