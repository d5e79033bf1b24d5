//! `janus diff`: what changed in the ABI since a revision.

use crate::say::say;
use crate::specs;
use anyhow::{Context, Result, bail};
use janus_gen::diff::{How, diff};
use janus_gen::lang::{Abi, Source};
use std::path::Path;
use std::process::Command;

/// `janus diff`; true whatever changed.
pub fn run(root: &Path, revision: &str, json: bool) -> Result<bool> {
    let Some(now) = specs::load(&root.join("abi-specs"))? else { return Ok(false) };
    let (before, errors) = Abi::load(at(root, revision)?);
    if !errors.is_empty() {
        eprintln!("janus: {} errors in the specs of {revision}: what could not be read counts as absent", errors.len());
    }
    let changes = diff(&before, &now);
    if json {
        say!("{}", serde_json::to_string_pretty(&changes)?);
        return Ok(true);
    }
    let mut counts = [0; 4];
    for c in &changes {
        let n = match &c.how {
            How::Added { now } => {
                say!("+ {}\n      {}", c.what, now.replace('\n', "\n      "));
                0
            }
            How::Removed { before } => {
                say!("- {}\n      {}", c.what, before.replace('\n', "\n      "));
                1
            }
            How::Changed { before, now } => {
                say!("! {}\n    - {}\n    + {}", c.what, before.replace('\n', "\n      "), now.replace('\n', "\n      "));
                2
            }
            How::Served { before, now } => {
                say!("  {}: {before} → {now}", c.what);
                3
            }
        };
        counts[n] += 1;
    }
    say!("since {revision}: {} added, {} removed, {} changed, {} served otherwise", counts[0], counts[1], counts[2], counts[3]);
    Ok(true)
}

/// The specs as they were.
fn at(root: &Path, revision: &str) -> Result<Vec<Source>> {
    if revision.starts_with('-') {
        bail!("`{revision}` is no revision");
    }
    let git = |arguments: &[&str]| -> Result<Vec<u8>> {
        let out = Command::new("git").arg("-C").arg(root).args(arguments).output().context("git cannot be run")?;
        if !out.status.success() {
            bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&out.stderr).trim());
        }
        Ok(out.stdout)
    };
    let list = git(&["ls-tree", "-r", "-z", "--name-only", revision, "abi-specs"])?;
    let list = String::from_utf8(list).context("a path is not UTF-8")?;
    list.split('\0')
        .filter(|p| p.ends_with(".abi"))
        .map(|path| {
            let text = git(&["show", &format!("{revision}:./{path}")])?;
            Ok(Source {
                path: path.to_owned(),
                text: String::from_utf8(text).with_context(|| format!("{path} of {revision} is not UTF-8"))?,
            })
        })
        .collect()
}
