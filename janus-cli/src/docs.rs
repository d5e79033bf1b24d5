//! `janus docs`: the reference pages.

use crate::say::say;
use anyhow::{Context, Result};
use janus_gen::reference::pages;
use std::path::Path;

/// Writes all pages below `out`; pages of specs that are gone are removed.
pub fn docs(root: &Path, out: &Path, json: bool) -> Result<bool> {
    let Some(abi) = crate::specs::load(&root.join("abi-specs"))? else { return Ok(false) };
    let pages = pages(&abi);
    for folder in ["nt", "vxd", "types"] {
        let folder = out.join(folder);
        std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        for entry in std::fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))?.flatten() {
            let path = entry.path();
            let name = path.strip_prefix(out).map(|p| p.to_string_lossy().replace('\\', "/")).unwrap_or_default();
            if path.extension().is_some_and(|e| e == "md") && !pages.contains_key(&name) {
                std::fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
            }
        }
    }
    for (name, text) in &pages {
        let path = out.join(name);
        std::fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    if json {
        say!("{:#}", serde_json::json!({ "out": out, "pages": pages.keys().collect::<Vec<_>>() }));
        return Ok(true);
    }
    say!("{} pages in {}", pages.len(), out.display());
    Ok(true)
}
