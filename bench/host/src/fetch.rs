//! Real drivers that may be had, but not passed on: a Debian package of the non-free section holds them, and it is fetched at
//! test time, with the machine's own package sources, without privileges, into a cache below `out/`.
//!
//! The machine's package lists and configuration are left as they are: apt runs with a configuration of ours, whose sources
//! are a copy of the machine's with `non-free` added. A machine that cannot reach the package is no failure: [`Unavailable`]
//! says why, and the rows that need a driver are reported as skipped.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const PACKAGE: &str = "virtualbox-guest-additions-iso";
/// The version whose drivers the rows are known to work with. Another is taken where this one is not offered.
const VERSION: &str = "7.0.6";
const MANIFEST: &str = "manifest.json";
/// Where the ISO lies in the package.
const ISO: &str = "usr/share/virtualbox/VBoxGuestAdditions.iso";
/// What has to be there, in the end, for the drivers to count as fetched.
const NEEDED: [&str; 2] = ["NT3x/VBoxMouseNT.sys", "NT3x/VBoxGuest.sys"];

/// The drivers are not to be had here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the VirtualBox drivers are not to be had on this machine: {why}")]
pub struct Unavailable {
    /// The reason, in one line.
    pub why: String,
}

impl Unavailable {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Unavailable { why: why.into() }
    }
}

/// The drivers, unpacked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fetched {
    /// The folder that holds them.
    #[serde(skip)]
    pub folder: PathBuf,
    /// The version of the package.
    pub version: String,
    /// Their paths in the folder (`NT3x/VBoxMouseNT.sys`), each with its SHA-256 in hexadecimal.
    pub sha256: BTreeMap<String, String>,
}

impl Fetched {
    /// The driver of that name, when it is among them.
    pub fn driver(&self, name: &str) -> Option<PathBuf> {
        self.sha256.contains_key(name).then(|| self.folder.join(name))
    }

    /// The keyboard and mouse port driver for NT 3.x and 4.
    pub fn mouse(&self) -> PathBuf {
        self.folder.join(NEEDED[0])
    }

    /// The driver for a device that no QEMU machine has.
    pub fn guest(&self) -> PathBuf {
        self.folder.join(NEEDED[1])
    }

    /// What an earlier fetch left, if it is whole.
    fn cached(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join(MANIFEST)).ok()?;
        let fetched = Fetched { folder: folder.to_owned(), ..serde_json::from_str(&text).ok()? };
        let whole = |(name, sum): (&String, &String)| fs::read(folder.join(name)).is_ok_and(|bytes| hex_sha256(&bytes) == *sum);
        fetched.sha256.iter().all(whole).then_some(fetched)
    }
}

/// Gets the drivers of VirtualBox's guest additions, `NT3x/VBoxMouseNT.sys` among them, from `cache` or into it.
///
/// # Errors
/// When this machine cannot get them, with the reason.
pub fn vboxmouse(cache: &Path, progress: &dyn Fn(&str)) -> Result<Fetched, Unavailable> {
    let folder = cache.join("virtualbox");
    if let Some(fetched) = Fetched::cached(&folder) {
        return Ok(fetched);
    }
    // Somebody else may be fetching too, so the work is done aside and appears under its name when it is whole.
    let work = cache.join(format!("virtualbox.{}", std::process::id()));
    let result = fetch(&work, &folder, progress);
    // Best effort: what could not be fetched is no reason to leave half of it, nor to fail about that.
    let _ = fs::remove_dir_all(&work);
    result
}

fn fetch(work: &Path, folder: &Path, progress: &dyn Fn(&str)) -> Result<Fetched, Unavailable> {
    for (tool, package) in [("apt-get", "apt"), ("dpkg-deb", "dpkg"), ("7z", "p7zip-full")] {
        if !installed(tool) {
            return Err(Unavailable::new(format!("{tool} is missing (Debian package {package})")));
        }
    }
    let file = |error: io::Error| Unavailable::new(format!("cannot write to {}: {error}", work.display()));
    let drivers = work.join("drivers");
    fs::create_dir_all(&drivers).map_err(file)?;
    let work = &work.canonicalize().map_err(file)?;

    let config = apt_configuration(work, &Wanted::Here).map_err(file)?;
    let apt = |tool: &str| {
        let mut command = Command::new(tool);
        command.env("APT_CONFIG", &config).env("LC_ALL", "C").current_dir(work);
        command
    };
    progress("reading package lists");
    let update = run(apt("apt-get").args(["-q", "update"]), "apt-get update")?;
    let offered = run(apt("apt-cache").args(["madison", PACKAGE]), "apt-cache")?;
    let version = choose_version(&offered.printed).ok_or_else(|| {
        // An update that reached nobody counts as a success for apt, with warnings.
        let complaint = match update.complaint() {
            Some(complaint) => format!("; apt-get update: {complaint}"),
            None => String::new(),
        };
        Unavailable::new(format!("no package source of this machine, with non-free added, offers {PACKAGE}{complaint}"))
    })?;
    progress(&format!("downloading {PACKAGE} {version} (about 40 MB)"));
    run(apt("apt-get").args(["-q", "download", &format!("{PACKAGE}={version}")]), "apt-get download")?;
    let package = find(work, &|path| path.extension() == Some(OsStr::new("deb")))
        .map_err(file)?
        .pop()
        .ok_or_else(|| Unavailable::new("apt-get download left no package"))?;

    progress("unpacking the drivers");
    let tree = work.join("package");
    run(Command::new("dpkg-deb").arg("-x").arg(&package).arg(&tree), "dpkg-deb")?;
    let iso = work.join("iso");
    unpack(&tree.join(ISO), &iso)?;
    for (image, name) in [("VBoxWindowsAdditions-x86.exe", "x86"), ("VBoxWindowsAdditions-amd64.exe", "amd64")] {
        let installer = iso.join(image);
        if installer.is_file() {
            let to = work.join(name);
            unpack(&installer, &to)?;
            keep_drivers(&to, &drivers.join(name)).map_err(file)?;
        }
    }
    for name in ["NT3x", "OS2"] {
        keep_drivers(&iso.join(name), &drivers.join(name)).map_err(file)?;
    }
    finish(&drivers, folder, version)
}

/// Writes the manifest of what is in `drivers` and puts it where it is looked for.
fn finish(drivers: &Path, folder: &Path, version: String) -> Result<Fetched, Unavailable> {
    let file = |error: io::Error| Unavailable::new(format!("cannot write to {}: {error}", folder.display()));
    let mut sha256 = BTreeMap::new();
    for path in find(drivers, &|_| true).map_err(file)? {
        let name = path.strip_prefix(drivers).unwrap_or(&path).to_string_lossy().into_owned();
        sha256.insert(name, hex_sha256(&fs::read(&path).map_err(file)?));
    }
    if let Some(missing) = NEEDED.iter().find(|name| !sha256.contains_key(**name)) {
        return Err(Unavailable::new(format!("{PACKAGE} {version} does not hold {missing}")));
    }
    let fetched = Fetched { folder: folder.to_owned(), version, sha256 };
    let text = serde_json::to_string_pretty(&fetched).map_err(|error| Unavailable::new(error.to_string()))?;
    fs::write(drivers.join(MANIFEST), text).map_err(file)?;
    // What is there already is either another process's, and whole, or broken.
    if Fetched::cached(folder).is_none() {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(file)?;
        }
        fs::rename(drivers, folder).map_err(file)?;
    }
    Fetched::cached(folder).ok_or_else(|| Unavailable::new(format!("{} was changed meanwhile", folder.display())))
}

// ---- apt ------------------------------------------------------------------------------------------------------------

/// Which packages apt is to see.
pub(crate) enum Wanted<'a> {
    /// Those of the machine's release, `non-free` among them.
    Here,
    /// Those of another release of the same distribution, for these architectures.
    Elsewhere {
        /// Its code name.
        release: &'a str,
        /// Names of architectures.
        architectures: &'a [&'a str],
    },
}

/// Writes a configuration for apt that keeps everything below `work`, and gives its path.
///
/// How to reach the network (proxies, credentials) stays the machine's. Its hooks do not: they tend to its own lists.
pub(crate) fn apt_configuration(work: &Path, wanted: &Wanted<'_>) -> io::Result<PathBuf> {
    for name in ["sources", "none", "state/lists/partial", "cache/archives/partial"] {
        fs::create_dir_all(work.join(name))?;
    }
    copy_sources(&work.join("sources"), wanted)?;
    let machines = command_output(Command::new("apt-config").arg("dump")).unwrap_or_default();
    let network = machines.lines().filter(|line| line.starts_with("Acquire::") && !line.starts_with("Acquire::IndexTargets"));
    let at = |name: &str| work.join(name).display().to_string();
    let mut text: String = network.map(|line| format!("{line}\n")).collect();
    let ours = [
        ("Dir::Etc::main", "/dev/null".to_owned()),
        ("Dir::Etc::parts", at("none")),
        ("Dir::Etc::sourcelist", "/dev/null".to_owned()),
        ("Dir::Etc::sourceparts", at("sources")),
        ("Dir::State", at("state")),
        ("Dir::State::status", "/var/lib/dpkg/status".to_owned()),
        ("Dir::State::lists", at("state/lists")),
        ("Dir::Cache", at("cache")),
        ("Acquire::Languages", "none".to_owned()),
        ("Acquire::Retries", "1".to_owned()),
        ("Acquire::http::Timeout", "20".to_owned()),
        ("Acquire::https::Timeout", "20".to_owned()),
        // As root, apt would download as a user who cannot write here.
        ("APT::Sandbox::User", "root".to_owned()),
    ];
    for (key, value) in ours {
        text.push_str(&format!("{key} \"{value}\";\n"));
    }
    if let Wanted::Elsewhere { architectures, .. } = wanted {
        let list: String = architectures.iter().map(|a| format!("\"{a}\"; ")).collect();
        text.push_str(&format!("#clear APT::Architectures;\nAPT::Architectures {{ {list}}};\n"));
    }
    let path = work.join("apt.conf");
    fs::write(&path, text)?;
    Ok(path)
}

/// Copies the machine's package sources, with `non-free` added, or those of its distribution with another release in the place of its own.
fn copy_sources(to: &Path, wanted: &Wanted<'_>) -> io::Result<()> {
    let here = code_name();
    let asked = ["LIST", "Dir::Etc::sourcelist/f", "PARTS", "Dir::Etc::sourceparts/d"];
    let answer = command_output(Command::new("apt-config").arg("shell").args(asked)).unwrap_or_default();
    let value = |key: &str| {
        let line = answer.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        line.map(|value| PathBuf::from(value.trim_matches('\'')))
    };
    let mut files: Vec<PathBuf> = value("LIST").into_iter().filter(|path| path.is_file()).collect();
    if let Some(parts) = value("PARTS").filter(|path| path.is_dir()) {
        files.extend(find(&parts, &|_| true)?);
    }
    for (number, file) in files.iter().enumerate() {
        // What cannot be read (credentials in it) or is not text is not to be used by us.
        let Ok(text) = fs::read_to_string(file) else {
            continue;
        };
        let (text, extension) = match (file.extension().and_then(OsStr::to_str), wanted) {
            (Some("list"), Wanted::Here) => (one_line_sources(&text), "list"),
            (Some("sources"), Wanted::Here) => (stanza_sources(&text), "sources"),
            (Some("list"), Wanted::Elsewhere { release, .. }) => (one_line_release(&text, &here, release), "list"),
            (Some("sources"), Wanted::Elsewhere { release, .. }) => (stanza_release(&text, &here, release), "sources"),
            _ => continue,
        };
        fs::write(to.join(format!("{number}.{extension}")), text)?;
    }
    Ok(())
}

/// Adds `non-free` to sources of the one-line form: `deb [options] uri suite component…`.
fn one_line_sources(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.split_whitespace().next() != Some("deb") {
            continue;
        }
        let after_options = line.rsplit(']').next().unwrap_or(line);
        let components = after_options.split_whitespace().collect::<Vec<_>>();
        let add = components.contains(&"main") && !components.contains(&"non-free");
        out.push_str(&format!("{line}{}\n", if add { " non-free" } else { "" }));
    }
    out
}

/// Adds `non-free` to sources of the form of Debian's control files.
fn stanza_sources(text: &str) -> String {
    let mut out = String::new();
    for stanza in text.split("\n\n") {
        let has_it = stanza.split_whitespace().any(|word| word == "non-free");
        let has_main = stanza.split_whitespace().any(|word| word == "main");
        for line in stanza.lines() {
            let field = line.split(':').next().unwrap_or_default();
            out.push_str(line);
            if field.eq_ignore_ascii_case("Components") && has_main && !has_it {
                out.push_str(" non-free");
            }
            out.push('\n');
        }
        out.push('\n');
    }
    out
}

/// Code name of the machine's release.
pub(crate) fn code_name() -> String {
    let text = fs::read_to_string("/etc/os-release").unwrap_or_default();
    text.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME=")).unwrap_or_default().trim_matches('"').to_owned()
}

/// The one-line sources of the release `here`, with `release` in its place.
fn one_line_release(text: &str, here: &str, release: &str) -> String {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    let of_release = lines.filter(|line| line.starts_with("deb ") && line.split_whitespace().any(|word| word == here));
    let words = |line: &str| line.split_whitespace().map(|word| if word == here { release } else { word }).collect::<Vec<_>>().join(" ");
    of_release.map(|line| words(line) + "\n").collect()
}

/// The stanzas of the release `here`, with `release` in its place.
fn stanza_release(text: &str, here: &str, release: &str) -> String {
    let mut out = String::new();
    for stanza in text.split("\n\n") {
        let lines = || stanza.lines().filter(|line| !line.starts_with('#'));
        if !lines().any(|line| line.starts_with("Suites:") && line.split_whitespace().any(|word| word == here)) {
            continue;
        }
        for line in lines() {
            out.push_str(if line.starts_with("Suites:") { "Suites: " } else { line });
            out.push_str(if line.starts_with("Suites:") { release } else { "" });
            out.push('\n');
        }
        out.push('\n');
    }
    out
}

/// Picks from what `apt-cache madison` lists, newest first: `package | version | source`.
fn choose_version(offered: &str) -> Option<String> {
    let mut versions: Vec<&str> = offered.lines().filter_map(|line| Some(line.split('|').nth(1)?.trim())).collect();
    versions.sort_by_key(|version| !version.starts_with(VERSION));
    versions.first().map(|version| (*version).to_owned())
}

// ---- files and processes --------------------------------------------------------------------------------------------

pub(crate) fn installed(tool: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(tool).is_file())
}

fn unpack(archive: &Path, to: &Path) -> Result<(), Unavailable> {
    let mut out = OsStr::new("-o").to_owned();
    out.push(to);
    run(Command::new("7z").args(["x", "-y", "-bd"]).arg(out).arg(archive), "7z").map(drop)
}

/// Copies the drivers below `from` into the one folder `to`. An installer holds some of them more than once.
fn keep_drivers(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for path in find(from, &|path| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("sys")))? {
        if let Some(name) = path.file_name() {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// The files below `folder` that are `wanted`, sorted.
pub(crate) fn find(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.extend(find(&entry.path(), wanted)?);
        } else if wanted(&entry.path()) {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

fn command_output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a command left on its two outputs.
pub(crate) struct Said {
    /// What it printed.
    pub(crate) printed: String,
    errors: String,
}

impl Said {
    /// What it complained of: the first failure that it names, or its last word.
    fn complaint(&self) -> Option<&str> {
        let mut lines = self.errors.lines().map(str::trim).filter(|line| !line.is_empty());
        let named = lines.clone().find(|line| line.starts_with("E:") || line.contains("Failed to"));
        named.or_else(|| lines.next_back())
    }
}

pub(crate) fn run(command: &mut Command, name: &str) -> Result<Said, Unavailable> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| Unavailable::new(format!("{name}: {error}")))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let said = Said { printed: text(&output.stdout), errors: text(&output.stderr) };
    if output.status.success() {
        return Ok(said);
    }
    let complaint = said.complaint().unwrap_or("no reason given");
    Err(Unavailable::new(format!("{name} failed: {complaint}")))
}

pub(crate) fn hex_sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_non_free_to_one_line_sources() {
        let text = "# a comment\ndeb http://mirror.example/debian bookworm main contrib # ours\n\
                    deb [arch=amd64 signed-by=/k] http://mirror.example/debian bookworm main non-free\n\
                    deb-src http://mirror.example/debian bookworm main\ndeb http://flat.example ./\n";
        let expected = "deb http://mirror.example/debian bookworm main contrib non-free\n\
                        deb [arch=amd64 signed-by=/k] http://mirror.example/debian bookworm main non-free\n\
                        deb http://flat.example ./\n";
        assert_eq!(one_line_sources(text), expected);
    }

    #[test]
    fn adds_non_free_to_stanzas() {
        let text = "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm\nComponents: main\n\n\
                    Types: deb\nSuites: tools\nComponents: main non-free\n\nTypes: deb\nSuites: other\nComponents: universe\n";
        let out = stanza_sources(text);
        let components: Vec<&str> = out.lines().filter(|line| line.starts_with("Components")).collect();
        assert_eq!(components, ["Components: main non-free", "Components: main non-free", "Components: universe"]);
        assert_eq!(out.matches("\n\n").count(), 3);
    }

    #[test]
    fn another_release_takes_the_place_of_the_machines() {
        let lines = "deb [arch=amd64] http://mirror.example/debian bookworm main # ours\ndeb http://mirror.example/security bookworm-security main\n\
                     deb-src http://mirror.example/debian bookworm main\ndeb http://other.example tools main\n";
        assert_eq!(one_line_release(lines, "bookworm", "trixie"), "deb [arch=amd64] http://mirror.example/debian trixie main\n");
        let stanzas = "Types: deb\n# a comment\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\n\n\
                       Types: deb\nURIs: http://mirror.example/security\nSuites: bookworm-security\nComponents: main\n";
        let expected = "Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\nComponents: main\n\n";
        assert_eq!(stanza_release(stanzas, "bookworm", "trixie"), expected);
    }

    #[test]
    fn prefers_the_version_that_is_known() {
        let offered = " pkg | 7.1.2-1 | http://mirror.example trixie/non-free\n pkg | 7.0.6-1 | http://mirror.example bookworm/non-free\n";
        assert_eq!(choose_version(offered).as_deref(), Some("7.0.6-1"));
        assert_eq!(choose_version(&offered.replace("7.0.6", "7.0.20")).as_deref(), Some("7.1.2-1"));
        assert_eq!(choose_version(""), None);
    }

    #[test]
    #[ignore = "downloads 40 MB"]
    fn fetches_into_an_empty_cache_and_then_from_it() {
        let cache = std::env::temp_dir().join(format!("janus-fetch-real-{}", std::process::id()));
        match vboxmouse(&cache, &|line| eprintln!("{line}")) {
            Ok(fetched) => {
                let again = vboxmouse(&cache, &|line| panic!("not from the cache: {line}"));
                assert_eq!(again, Ok(fetched));
                let left: Vec<_> = fs::read_dir(&cache).expect("the cache").collect();
                assert_eq!(left.len(), 1, "work folders are removed: {left:?}");
            }
            Err(unavailable) => eprintln!("skipped: {unavailable}"),
        }
        // Where nothing could be fetched, there need not be a cache.
        let _ = fs::remove_dir_all(&cache);
    }

    #[test]
    fn a_damaged_cache_is_not_used() {
        let cache = std::env::temp_dir().join(format!("janus-fetch-{}", std::process::id()));
        let drivers = cache.join("drivers");
        fs::create_dir_all(drivers.join("NT3x")).expect("temporary folder");
        for name in NEEDED {
            fs::write(drivers.join(name), name).expect("temporary file");
        }
        let folder = cache.join("virtualbox");
        let fetched = finish(&drivers, &folder, "7.0.6-1".into()).expect("the drivers are there");
        assert_eq!(fetched.mouse(), folder.join("NT3x/VBoxMouseNT.sys"));
        assert_eq!(Fetched::cached(&folder), Some(fetched));
        fs::write(folder.join(NEEDED[1]), "changed").expect("temporary file");
        assert_eq!(Fetched::cached(&folder), None);
        fs::remove_dir_all(&cache).expect("temporary folder");
    }

    #[test]
    fn an_incomplete_package_is_said() {
        let cache = std::env::temp_dir().join(format!("janus-fetch-incomplete-{}", std::process::id()));
        fs::create_dir_all(cache.join("drivers")).expect("temporary folder");
        let error = finish(&cache.join("drivers"), &cache.join("virtualbox"), "9.9".into()).expect_err("nothing is there");
        assert!(error.to_string().contains("9.9 does not hold NT3x/VBoxMouseNT.sys"), "{error}");
        fs::remove_dir_all(&cache).expect("temporary folder");
    }
}
