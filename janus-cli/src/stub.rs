//! `janus stub`: entries for what drivers miss.

use crate::say::say;
use crate::{harvest, specs};
use anyhow::{Context, Result};
use janus_gen::harvest::{Catalog, bind_between, harvest_imports};
use janus_gen::lang::{Abi, Source, render};
use janus_gen::oracle::imports;
use janus_gen::stub::{Driver, Known, apply, missing};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// `janus stub`; false when something could not be written.
pub fn run(root: &Path, drivers: &[PathBuf], into: Option<&Path>, dry_run: bool, json: bool) -> Result<bool> {
    let specs = root.join("abi-specs");
    let Some(abi) = specs::load(&specs)? else { return Ok(false) };
    let catalog = Catalog::new(&abi);
    let files: Vec<(PathBuf, Vec<u8>)> =
        harvest::drivers(drivers)?.into_iter().map(|f| harvest::read(&f).map(|b| (f, b))).collect::<Result<_>>()?;
    let mut reports: Vec<_> = files.iter().map(|(f, b)| harvest_imports(&f.display().to_string(), b, &catalog)).collect();
    bind_between(&mut reports);
    let all: Vec<Driver<'_>> = reports.iter().zip(&files).map(|(report, (_, bytes))| Driver { report, bytes }).collect();
    // The libraries are a help where they are installed, and nothing is lost where they are not.
    let mut wanted: Vec<String> = reports.iter().flat_map(|r| r.imports.iter().map(|i| i.library.to_ascii_lowercase())).collect();
    wanted.sort();
    wanted.dedup();
    let libraries = imports::read(Path::new(imports::FOLDER), &wanted).unwrap_or_default();

    let missing = missing(&catalog, &all, &libraries);
    let into = into.map(|p| p.strip_prefix(root).unwrap_or(p).to_string_lossy().replace('\\', "/"));
    let plan = apply(&abi, &missing, into.as_deref());

    // Nothing is written that the language would refuse.
    let mut sources: Vec<Source> = abi.sources.clone();
    for (path, text) in &plan.files {
        match sources.iter_mut().find(|s| s.path == *path) {
            Some(s) => s.text.clone_from(text),
            None => sources.push(Source { path: path.clone(), text: text.clone() }),
        }
    }
    let (after, errors) = Abi::load(sources);
    if !errors.is_empty() || !plan.problems.is_empty() {
        eprint!("{}", render(&after.sources, &errors, std::io::stderr().is_terminal()));
        for p in &plan.problems {
            eprintln!("janus: {p}");
        }
        eprintln!("nothing was written");
        return Ok(false);
    }
    if !dry_run {
        for (path, text) in &plan.files {
            let at = root.join(path);
            std::fs::write(&at, text).with_context(|| format!("{} cannot be written", at.display()))?;
        }
    }
    if json {
        say!("{}", serde_json::to_string_pretty(&plan)?);
        return Ok(true);
    }
    for e in &plan.entries {
        let known = match &e.missing.known {
            Known::Described { .. } => "described".to_owned(),
            Known::Bytes { evidence, .. } | Known::Data { evidence } => evidence.clone(),
            Known::Name => "only its name is known".to_owned(),
        };
        say!("{}!{} ({known})\n    {}", e.missing.library.to_ascii_lowercase(), e.missing.name, e.file);
        for line in e.text.lines() {
            say!("        {}", line.trim());
        }
    }
    let verb = if dry_run { "would change" } else { "changed" };
    say!(
        "{} entries, {} specs {verb}{}",
        plan.entries.len(),
        plan.files.len(),
        if dry_run || plan.files.is_empty() { "" } else { "; `janus gen` is next" }
    );
    Ok(true)
}
