//! What a run is made of and where it leaves its things: the built guest, the project's folders.

use crate::decode::TraceSchema;
use crate::error::{At, Error, Result};
use crate::events;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// The parts of the product and the folders of the project.
#[derive(Clone)]
pub struct Artifacts {
    /// The stand-in VMM, a multiboot kernel.
    pub vmm: PathBuf,
    /// JANUS.VXD.
    pub vxd: PathBuf,
    /// What its traces are read with.
    pub schema: Arc<TraceSchema>,
    /// Root of the project.
    pub root: PathBuf,
    /// Where runs leave their directories.
    pub runs: PathBuf,
    /// Where fetched drivers are kept.
    pub cache: PathBuf,
}

impl Artifacts {
    /// What `./x build` leaves below the root of the project.
    pub fn of(root: &Path) -> Result<Artifacts> {
        let out = root.join("out");
        let built = |path: PathBuf| if path.is_file() { Ok(path) } else { Err(Error::NotBuilt(path)) };
        let schema = built(root.join("generated/schema.json"))?;
        let text = fs::read_to_string(&schema).at("read", &schema)?;
        let schema = TraceSchema::from_json(&text)?;
        events::check(&schema.schema).map_err(Error::Specs)?;
        Ok(Artifacts {
            vmm: built(out.join("vmm.elf"))?,
            vxd: built(out.join("JANUS.VXD"))?,
            schema: Arc::new(schema),
            root: root.to_owned(),
            runs: out.join("runs"),
            cache: out.join("cache"),
        })
    }

    /// A fixture driver, built from `tests/drivers/NAME.c` when it is not there or older than that folder.
    pub fn fixture(&self, name: &str) -> Result<PathBuf> {
        let script = self.root.join("tests/drivers/build.sh");
        let out = self.root.join("out/drivers");
        let failed = |reason: String| Error::Fixture { script: script.clone(), reason };
        let output = Command::new("sh").arg(&script).arg(&out).arg(name).output().at("run", &script)?;
        if !output.status.success() {
            return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
        let driver = out.join(format!("{name}.sys"));
        if driver.is_file() { Ok(driver) } else { Err(failed(format!("it made no {}", driver.display()))) }
    }
}
