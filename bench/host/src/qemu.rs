//! The machine: QEMU's command line, its process and how it ended.
//!
//! QEMU runs in the directory of the run and finds everything there by relative names. Its monitor is a socket that it inherits as
//! standard input, so there is no socket file and nobody else can connect. A module's multiboot command line is the whole
//! `-initrd` element that names its file; modules are therefore symbolic links that are *called* by their DOS path.

use crate::error::{At, Result};
use crate::qmp::Qmp;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// The program.
pub const QEMU: &str = "qemu-system-i386";
/// What the guest wrote to port 0xE9, in the directory of the run.
pub const CONSOLE: &str = "console.log";
/// What the guest wrote to port 0xEA.
pub const WIRE: &str = "wire.bin";
/// What QEMU itself said.
pub const MESSAGES: &str = "qemu.log";
/// The command line, for doing it again by hand.
pub const COMMAND: &str = "command.sh";

/// Why QEMU does not run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not there.
    #[error("{QEMU} is not installed; Debian and Ubuntu have it in the package qemu-system-x86")]
    Missing,
    /// It is there and does not start.
    #[error("cannot start {}: {source}", path.display())]
    Start {
        /// The program.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// It ended before it ran the guest.
    #[error("{QEMU} refused its command line: {0}")]
    Refused(String),
    /// A module whose name QEMU would misread.
    #[error("the guest's path {0:?} cannot be handed over: it may hold no space, no slash and no control character")]
    DosPath(String),
}

/// A file that the guest finds under a DOS path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Where the guest looks for it.
    pub dos_path: String,
    /// The file of the host.
    pub file: PathBuf,
}

/// What to boot.
#[derive(Clone, Debug)]
pub struct Machine {
    /// The stand-in VMM, a multiboot kernel.
    pub kernel: PathBuf,
    /// What it finds.
    pub modules: Vec<Module>,
    /// Further arguments: devices, back ends.
    pub arguments: Vec<String>,
    /// Directory of the run: QEMU's working directory.
    pub dir: PathBuf,
}

/// How a run of QEMU ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The VMM shut down through the documented messages.
    Orderly,
    /// The VMM itself faulted.
    VmmFault,
    /// Somebody called a service that nobody serves.
    Unserved,
    /// The machine reset itself, as a triple fault does.
    Reset,
    /// The guest did not react to its power switch and was ended by force.
    Killed,
    /// QEMU ended on its own account.
    Other(String),
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Exit::Orderly => f.write_str("orderly shutdown"),
            Exit::VmmFault => f.write_str("the stand-in VMM itself faulted"),
            Exit::Unserved => f.write_str("a service was called that the stand-in VMM does not serve"),
            Exit::Reset => f.write_str("the machine reset itself (triple fault)"),
            Exit::Killed => f.write_str("the guest did not react to its power switch and was killed"),
            Exit::Other(how) => f.write_str(how),
        }
    }
}

/// A running QEMU. Dropping it ends it.
pub struct Qemu {
    child: Child,
    /// Its monitor.
    pub qmp: Qmp,
    /// When it was started.
    pub started: Instant,
    exit: Option<Exit>,
}

impl Machine {
    /// Starts QEMU and shakes hands with its monitor.
    pub fn start(&self) -> Result<Qemu> {
        let program = find(QEMU, std::env::var_os("PATH").as_deref()).ok_or(Error::Missing)?;
        fs::create_dir_all(&self.dir).at("create", &self.dir)?;
        for module in &self.modules {
            link(&self.dir, module)?;
        }
        let arguments = self.command_line()?;
        let script = self.dir.join(COMMAND);
        fs::write(&script, script_text(&arguments)).at("write", &script)?;
        let messages = self.dir.join(MESSAGES);
        let log = fs::File::create(&messages).at("create", &messages)?;
        let log_too = log.try_clone().at("open", &messages)?;
        let (ours, theirs) = UnixStream::pair().at("open a socket for", &program)?;
        let child = Command::new(&program)
            .current_dir(&self.dir)
            .args(&arguments)
            .args(["-chardev", "socket,id=qmp,fd=0", "-mon", "chardev=qmp,mode=control"])
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(log)
            .stderr(log_too)
            .spawn()
            .map_err(|source| Error::Start { path: program, source })?;
        let started = Instant::now();
        // From here on the child must not outlive an error.
        let mut child = Guard(Some(child));
        match Qmp::new(ours) {
            Ok(qmp) => match child.0.take() {
                Some(child) => Ok(Qemu { child, qmp, started, exit: None }),
                None => Err(Error::Missing.into()),
            },
            Err(error) => {
                drop(child);
                let said = fs::read_to_string(&messages).unwrap_or_default();
                let said = said.trim();
                Err(if said.is_empty() { error.into() } else { Error::Refused(said.to_owned()).into() })
            }
        }
    }

    /// Everything behind the program's name but the monitor.
    fn command_line(&self) -> Result<Vec<OsString>> {
        let fixed = "-machine pc -cpu pentium3 -m 128 -nodefaults -no-reboot -display none -msg timestamp=off";
        let mut line: Vec<OsString> = fixed.split(' ').map(OsString::from).collect();
        // Of several accelerators QEMU takes the first: it is said only where nobody says another.
        if !self.arguments.iter().any(|a| a == "-accel") {
            line.extend(["-accel", "tcg"].map(OsString::from));
        }
        for (id, file, device) in [("console", CONSOLE, "isa-debugcon,iobase=0xe9"), ("wire", WIRE, "isa-debugcon,iobase=0xea")] {
            line.push("-chardev".into());
            line.push(format!("file,id={id},path={file}").into());
            line.push("-device".into());
            line.push(format!("{device},chardev={id}").into());
        }
        line.extend(["-device", "isa-debug-exit,iobase=0xf4,iosize=4", "-kernel"].map(OsString::from));
        let kernel = fs::canonicalize(&self.kernel).at("find", &self.kernel)?;
        line.push(kernel.into());
        if !self.modules.is_empty() {
            let names: Vec<String> = self.modules.iter().map(|m| m.dos_path.replace(',', ",,")).collect();
            line.push("-initrd".into());
            line.push(names.join(",").into());
        }
        line.extend(self.arguments.iter().map(OsString::from));
        Ok(line)
    }
}

impl Qemu {
    /// How it ended, if it has.
    pub fn poll(&mut self) -> Option<Exit> {
        if self.exit.is_none()
            && let Ok(Some(status)) = self.child.try_wait()
        {
            self.exit = Some(exit(status));
        }
        self.exit.clone()
    }

    /// Waits for its end, at most so long.
    pub fn wait(&mut self, patience: Duration) -> Option<Exit> {
        let until = Instant::now() + patience;
        loop {
            let exit = self.poll();
            if exit.is_some() || Instant::now() >= until {
                return exit;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Ends it by force, unless it has ended.
    pub fn kill(&mut self) -> Exit {
        if let Some(exit) = self.poll() {
            return exit;
        }
        // Errors mean that it is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.exit.insert(Exit::Killed).clone()
    }
}

impl Drop for Qemu {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Ends a child that nobody took over.
struct Guard(Option<Child>);

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            // It usually has ended by itself: that is why we are here.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// isa-debug-exit ends QEMU with `value << 1 | 1`.
fn exit(status: ExitStatus) -> Exit {
    match (status.code(), status.signal()) {
        (Some(1), _) => Exit::Orderly,
        (Some(3), _) => Exit::VmmFault,
        (Some(5), _) => Exit::Unserved,
        (Some(0), _) => Exit::Reset,
        (Some(code), _) => Exit::Other(format!("{QEMU} ended with code {code}")),
        (None, Some(signal)) => Exit::Other(format!("{QEMU} was ended by signal {signal}")),
        (None, None) => Exit::Other(format!("{QEMU} ended: {status}")),
    }
}

/// A program on the path.
fn find(name: &str, path: Option<&OsStr>) -> Option<PathBuf> {
    std::env::split_paths(path?).map(|dir| dir.join(name)).find(|p| p.is_file())
}

/// Puts a module into the run's directory under its DOS path.
fn link(dir: &Path, module: &Module) -> Result<()> {
    let name = &module.dos_path;
    if name.is_empty() || name.contains(|c: char| c == '/' || c == ' ' || c.is_control()) {
        return Err(Error::DosPath(name.clone()).into());
    }
    let target = fs::canonicalize(&module.file).at("find", &module.file)?;
    let link = dir.join(name);
    match fs::remove_file(&link) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e).at("replace", &link),
        _ => {}
    }
    std::os::unix::fs::symlink(&target, &link).at("link", &link)
}

/// A shell script that boots the same machine again.
fn script_text(arguments: &[OsString]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.,:=/+".contains(c);
    let mut text = format!("#!/bin/sh\n# Boots this run's machine again, without its monitor.\ncd \"$(dirname \"$0\")\" && exec {QEMU}");
    for argument in arguments {
        let argument = argument.to_string_lossy();
        text.push_str(if argument.starts_with('-') { " \\\n    " } else { " " });
        if argument.chars().all(plain) && !argument.is_empty() {
            text.push_str(&argument);
        } else {
            text.push_str(&format!("'{}'", argument.replace('\'', "'\\''")));
        }
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_isa_debug_exit() {
        for (value, expected) in [(0, Exit::Orderly), (1, Exit::VmmFault), (2, Exit::Unserved)] {
            assert_eq!(exit(ExitStatus::from_raw((value << 1 | 1) << 8)), expected);
        }
        assert_eq!(exit(ExitStatus::from_raw(0)), Exit::Reset);
        assert!(matches!(exit(ExitStatus::from_raw(7 << 8)), Exit::Other(_)));
        assert!(matches!(exit(ExitStatus::from_raw(11)), Exit::Other(how) if how.contains("signal 11")));
    }

    #[test]
    fn a_missing_program_is_named_with_its_package() {
        assert_eq!(find(QEMU, Some(OsStr::new("/nowhere:/neither"))), None);
        assert!(Error::Missing.to_string().contains("qemu-system-x86"));
    }

    #[test]
    fn scripts_quote_what_the_shell_would_read() {
        let text = script_text(&["-initrd", "C:\\A B", "it's"].map(OsString::from));
        assert!(text.ends_with("\\\n    -initrd 'C:\\A B' 'it'\\''s'\n"), "{text}");
    }

    #[test]
    fn paths_that_qemu_would_split_are_refused() {
        let dir = Path::new("/nonexistent");
        for path in ["C:\\A B", "", "../x", "a\nb"] {
            let module = Module { dos_path: path.into(), file: "/dev/null".into() };
            assert!(matches!(link(dir, &module), Err(crate::Error::Qemu(Error::DosPath(_)))), "{path:?}");
        }
    }
}
