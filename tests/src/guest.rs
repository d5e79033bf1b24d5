//! Boots of what `./x build` leaves in `out/`: the stand-in VMM alone with any VxDs, or whole runs of drivers.

use janus_bench::decode::TraceSchema;
use janus_bench::guest::{Finished, Guest, TRACE};
use janus_bench::ini::Ini;
use janus_bench::qemu::{Machine, Module};
use janus_bench::report::Report;
use janus_bench::run::{self, Options};
use janus_bench::{Artifacts, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Where VxDs and other files of the system lie in the guest.
const SYSTEM: &str = "C:\\WINDOWS\\SYSTEM";
/// Much more than a boot takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// What was built, and a directory for runs that goes when the test ends.
///
/// # Panics
/// When it was not built: a test without its guest proves nothing.
pub fn artifacts() -> (TempDir, Artifacts) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project");
    let mut artifacts = Artifacts::of(&root).unwrap_or_else(|error| panic!("the guest is not there ({error}); run ./x build"));
    let dir = TempDir::new().expect("a directory");
    artifacts.runs = dir.path().join("runs");
    (dir, artifacts)
}

/// A boot of the VMM with VxDs.
pub struct Boot {
    dir: TempDir,
    vmm: PathBuf,
    schema: Arc<TraceSchema>,
    modules: Vec<Module>,
    ini: Ini,
    patience: Duration,
}

impl Boot {
    /// One that runs for so many milliseconds after its start and then shuts down by itself.
    ///
    /// # Panics
    /// As [`artifacts`].
    pub fn new(milliseconds: u32) -> Boot {
        let (dir, artifacts) = artifacts();
        let boot = Boot { dir, vmm: artifacts.vmm, schema: artifacts.schema, modules: Vec::new(), ini: Ini::default(), patience: PATIENCE };
        boot.set("Bench", "RunFor", &milliseconds.to_string())
    }

    /// Brings a file under this name.
    pub fn file(mut self, name: &str, file: &Path) -> Boot {
        self.modules.push(Module { dos_path: format!("{SYSTEM}\\{name}"), file: file.to_owned() });
        self
    }

    /// Brings a VxD; nobody loads it yet.
    pub fn vxd(self, name: &str) -> Boot {
        let built = crate::vxds::build(name);
        self.file(&format!("{}.VXD", name.to_uppercase()), &built)
    }

    /// Brings a VxD that is loaded at the start.
    pub fn device(self, name: &str) -> Boot {
        let path = format!("{SYSTEM}\\{}.VXD", name.to_uppercase());
        self.vxd(name).set("386Enh", "device", &path)
    }

    /// Waits so long for its end, where that is more than a boot takes.
    pub fn patience(mut self, patience: Duration) -> Boot {
        self.patience = patience;
        self
    }

    /// Adds a line to SYSTEM.INI.
    ///
    /// # Panics
    /// When no such file can hold it.
    pub fn set(mut self, section: &str, key: &str, value: &str) -> Boot {
        self.ini.add(section, key, value).expect("a sound setting");
        self
    }

    /// Runs it to its end.
    ///
    /// # Panics
    /// When QEMU does not start, or the guest does not end by itself.
    pub fn run(mut self) -> Finished {
        let ini = self.dir.path().join("SYSTEM.INI");
        fs::write(&ini, self.ini.text()).expect("room for the settings");
        self.modules.push(Module { dos_path: "C:\\WINDOWS\\SYSTEM.INI".into(), file: ini });
        let machine = Machine { kernel: self.vmm, modules: self.modules, arguments: Vec::new(), dir: self.dir.path().join("run") };
        let end: Result<Finished> = (|| {
            let mut guest = Guest::start(&machine, self.schema, TRACE, None)?;
            guest.wait_for(0, Instant::now() + self.patience, |_| false)?;
            guest.finish()
        })();
        let end = end.expect("a guest that runs");
        println!("{}\n{}", end.console, end.exit);
        end
    }
}

/// Hosts drivers together, with these settings of `[Janus]`; the report, and where the run's files are.
///
/// # Panics
/// When there was no run to report of.
pub fn host(artifacts: &Artifacts, drivers: &[PathBuf], set: &[&str]) -> (Report, PathBuf) {
    let set = set.iter().map(|s| (*s).to_owned()).collect();
    // Each run has a directory of its own, however many of one driver there are.
    let dir = tempfile::tempdir_in(artifacts.runs.parent().expect("a directory of tests")).expect("a directory").keep();
    let options = Options { time: Duration::from_millis(100), set, dir: Some(dir), ..Options::default() };
    let outcome = run::run(artifacts, drivers, &options, &mut |line| println!("{line}")).expect("a run");
    assert_eq!(outcome.code() == 0, outcome.report.passed, "the exit code is the verdict");
    (outcome.report, outcome.dir)
}
