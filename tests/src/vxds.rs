//! Builds the VxDs of `tests/vxds`, which are written in assembly.
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use janus_gen::le::{LinkOptions, link};

/// Those that are LE files as nasm leaves them: they owe our linker nothing.
const HAND_LAID: &[&str] = &["short31"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where built VxDs go.
fn output() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from).join("vxds")
}

/// Runs a tool; what it printed if it failed.
fn run(command: &mut Command) {
    let tool = command.get_program().to_string_lossy().into_owned();
    let result = command.output().unwrap_or_else(|error| panic!("{tool} (package nasm or lld): {error}"));
    assert!(result.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&result.stderr));
}

/// Assembles and links `tests/vxds/NAME.asm` to an ELF executable with relocations.
pub fn build_elf(name: &str) -> PathBuf {
    let directory = output();
    fs::create_dir_all(&directory).expect("a target directory");
    // Tests run at the same time: each works under a name of its own.
    let scratch = tempfile::tempdir_in(&directory).expect("a scratch directory");
    let object = scratch.path().join("object.o");
    let source = root().join("tests/vxds");
    run(Command::new("nasm")
        .args(["-f", "elf32", "-I"])
        .arg(source.join(""))
        .arg(source.join(format!("{name}.asm")))
        .arg("-o")
        .arg(&object));
    let linked = scratch.path().join("linked.elf");
    run(Command::new("ld.lld")
        .args(["--emit-relocs", "-e", "0", "-T"])
        .arg(root().join("vxd/link.ld"))
        .arg("-L")
        .arg(root().join("generated"))
        .arg(&object)
        .arg("-o")
        .arg(&linked));
    publish(&linked, &directory.join(format!("{name}.elf")))
}

/// Builds `tests/vxds/NAME.asm` into `target/vxds/NAME.VXD` and says where that is.
///
/// # Panics
/// When a tool is missing or the source does not assemble or link: a test without its VxD proves nothing.
pub fn build(name: &str) -> PathBuf {
    let directory = output();
    let vxd = directory.join(format!("{}.VXD", name.to_uppercase()));
    if HAND_LAID.contains(&name) {
        fs::create_dir_all(&directory).expect("a target directory");
        let scratch = tempfile::tempdir_in(&directory).expect("a scratch directory");
        let source = root().join("tests/vxds");
        let laid = scratch.path().join("laid");
        run(Command::new("nasm")
            .args(["-f", "bin", "-I"])
            .arg(source.join(""))
            .arg(source.join(format!("{name}.asm")))
            .arg("-o")
            .arg(&laid));
        return publish(&laid, &vxd);
    }
    let elf = fs::read(build_elf(name)).expect("the linked file");
    let image = link(&elf, &options(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let scratch = tempfile::tempdir_in(&directory).expect("a scratch directory");
    let linked = scratch.path().join("linked");
    fs::write(&linked, image).expect("room for the VxD");
    publish(&linked, &vxd)
}

/// How [`build`] links a VxD.
pub fn options(name: &str) -> LinkOptions {
    let mut options = LinkOptions::new(&name.to_uppercase());
    options.description = format!("Test VxD {name}");
    options
}

/// Moves a finished file to its final name in one step, so that nobody sees half of it.
fn publish(from: &Path, to: &Path) -> PathBuf {
    fs::rename(from, to).expect("a rename within the target directory");
    to.into()
}
