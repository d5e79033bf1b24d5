//! The drivers that tests load: the fixtures of `tests/drivers`, and real ones where they are to be had.
use std::path::{Path, PathBuf};
use std::process::Command;

use janus_bench::fetch::{self, Fetched, Unavailable};
use janus_bench::{Error, Result};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs `build.sh`, the one place that knows how fixtures are compiled.
fn script(arguments: &[&str]) -> Result<String> {
    let script = root().join("tests/drivers/build.sh");
    let failed = |reason| Error::Fixture { script: script.clone(), reason };
    let output = Command::new(&script).args(arguments).output().map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(failed(String::from_utf8_lossy(&output.stderr).into_owned()))
    }
}

fn folder() -> PathBuf {
    root().join("out/drivers")
}

/// The names of all fixtures.
///
/// # Errors
/// When the build script does not run.
pub fn names() -> Result<Vec<String>> {
    Ok(script(&["--list"])?.split_whitespace().map(str::to_owned).collect())
}

/// Builds one fixture, unless it is built already, and says where it is.
///
/// # Errors
/// What the build script complained of: a missing compiler, with its package, or the compiler's own words.
pub fn build(name: &str) -> Result<PathBuf> {
    script(&[&folder().to_string_lossy(), name])?;
    Ok(folder().join(format!("{name}.sys")))
}

/// Builds all of them.
///
/// # Errors
/// As [`build`].
pub fn build_all() -> Result<Vec<PathBuf>> {
    script(&[&folder().to_string_lossy()])?;
    Ok(names()?.iter().map(|name| folder().join(format!("{name}.sys"))).collect())
}

/// The drivers of other people.
///
/// # Errors
/// When this machine cannot get them. That is for a test to say, not to fail over.
pub fn real() -> std::result::Result<Fetched, Unavailable> {
    fetch::vboxmouse(&root().join("out/cache"), &|line| eprintln!("{line}"))
}
