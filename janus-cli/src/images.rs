//! `janus link` and `janus inspect`.

use crate::say::say;
use anyhow::{Context, Result};
use janus_gen::le::{LinkOptions, inspect as inspect_le, link as link_le, map};
use std::path::{Path, PathBuf};

/// What `janus link` makes of an ELF file.
pub struct Link<'a> {
    /// The ELF file.
    pub elf: &'a Path,
    /// Where the VxD goes.
    pub out: &'a Path,
    /// Where its map goes.
    pub map: Option<&'a Path>,
    /// How it is linked.
    pub options: LinkOptions,
}

/// `janus link`; false when what was written breaks a rule, which is an error of the linker.
pub fn link(Link { elf, out, map, options }: &Link<'_>, json: bool) -> Result<bool> {
    let bytes = std::fs::read(elf).with_context(|| format!("{} cannot be read", elf.display()))?;
    let vxd = link_le(&bytes, options).with_context(|| format!("{} cannot become a VxD", elf.display()))?;
    std::fs::write(out, &vxd).with_context(|| format!("{} cannot be written", out.display()))?;
    if let Some(map) = map {
        let places = map::places(&bytes).with_context(|| format!("{} has no map", elf.display()))?;
        std::fs::write(map, map::text(&places)).with_context(|| format!("{} cannot be written", map.display()))?;
    }
    let inspection = inspect_le(&vxd);
    if json {
        let objects: Vec<_> = inspection.objects.iter().map(|o| serde_json::json!({ "class": o.class, "bytes": o.virtual_size })).collect();
        let all = serde_json::json!({ "out": out, "bytes": vxd.len(), "objects": objects, "findings": inspection.findings });
        say!("{all:#}");
        return Ok(inspection.is_loadable());
    }
    let objects: Vec<String> =
        inspection.objects.iter().map(|o| format!("{} ({} bytes)", o.class.unwrap_or("of no class"), o.virtual_size)).collect();
    say!("{}: {} bytes, objects {}", out.display(), vxd.len(), objects.join(", "));
    for finding in &inspection.findings {
        eprintln!("{}: {finding:?}", out.display());
    }
    Ok(inspection.is_loadable())
}

/// `janus inspect`; false when a file would not load.
pub fn inspect(files: &[PathBuf], json: bool) -> Result<bool> {
    let mut good = true;
    let mut all = Vec::new();
    for file in files {
        let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let inspection = inspect_le(&bytes);
        good &= inspection.is_loadable();
        if json {
            all.push(inspection);
        } else {
            say!("{}", file.display());
            say!("{}", inspection.to_string().trim_end());
        }
    }
    if json {
        say!("{}", serde_json::to_string_pretty(&all)?);
    }
    Ok(good)
}
