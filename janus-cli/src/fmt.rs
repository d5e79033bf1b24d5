//! `janus fmt`: specs in their one layout.

use crate::say::say;
use crate::specs::files_below;
use anyhow::{Context, Result, bail};
use janus_gen::fmt::{essence, format};
use janus_gen::lang::{Source, render};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// `janus fmt`; false when a file has errors, or, with `check`, is laid out otherwise.
pub fn run(root: &Path, files: &[PathBuf], check: bool, json: bool) -> Result<bool> {
    let files = if files.is_empty() { files_below(&root.join("abi-specs"), Some("abi"))? } else { files.to_vec() };
    let mut good = true;
    let (mut changed, mut broken) = (Vec::new(), Vec::new());
    for file in &files {
        let text = std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let source = Source { path: file.display().to_string(), text };
        let new = match format(&source) {
            Ok(new) => new,
            Err(errors) => {
                eprint!("{}", render(&[source], &errors, std::io::stderr().is_terminal()));
                good = false;
                broken.push(file.display().to_string());
                continue;
            }
        };
        if new == source.text {
            continue;
        }
        let ((before, mut comments_before), (after, mut comments_after)) = (essence(&source.text), essence(&new));
        comments_before.sort();
        comments_after.sort();
        if before != after || comments_before != comments_after {
            bail!("{}: the layout would change more than spaces; the file is left alone (an error of janus fmt)", file.display());
        }
        changed.push(file.display().to_string());
        if check && !json {
            say!("{}", file.display());
        } else if !check {
            std::fs::write(file, new).with_context(|| format!("{} cannot be written", file.display()))?;
        }
    }
    let result = good && (!check || changed.is_empty());
    if json {
        let all = serde_json::json!({ "specs": files.len(), "written": !check, "changed": changed, "broken": broken });
        say!("{all:#}");
        return Ok(result);
    }
    let verb = if check { "not laid out by janus fmt" } else { "changed" };
    say!("{} specs, {} {verb}", files.len(), changed.len());
    Ok(result)
}
