//! `janus oracle`: the descriptions against witnesses from outside.

use crate::say::say;
use anyhow::{Context, Result};
use janus_gen::oracle::{Exceptions, Witnesses, compare, windows_sys};
use janus_gen::stub::metadata;
use std::path::Path;

/// Compares and prints; false when something differs that no exception excuses.
pub fn oracle(root: &Path, json: bool) -> Result<bool> {
    let Some(abi) = crate::specs::load(&root.join("abi-specs"))? else { return Ok(false) };
    let path = root.join("abi-specs/oracle-exceptions.txt");
    let text = std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let exceptions = Exceptions::parse(&text).with_context(|| path.display().to_string())?;
    let heard = Witnesses::hear(root, &abi)?;
    let report = compare(&abi, &heard, &exceptions);
    if json {
        say!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        say!("{}", report.to_string().trim_end());
    }
    Ok(report.clean())
}

/// Writes the table that `janus stub` asks: what windows-sys knows of functions that no spec describes.
pub fn write_metadata(root: &Path) -> Result<bool> {
    let Some(abi) = crate::specs::load(&root.join("abi-specs"))? else { return Ok(false) };
    let signatures = windows_sys::read_kernel(&windows_sys::locate(root)?)?;
    let path = root.join(metadata::PATH);
    let table = metadata::table(&abi, &signatures);
    std::fs::write(&path, &table).with_context(|| format!("{} cannot be written", path.display()))?;
    say!("{}: {} functions", metadata::PATH, metadata::entries(&table).count());
    Ok(true)
}
