//! `janus check` and `janus gen`: files in, files out.

use crate::say::say;
use anyhow::{Context, Result, bail};
use janus_gen::emit::emit;
use janus_gen::lang::{Abi, Diagnostic, Source, render};
use serde_json::json;
use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The project that the working directory lies in, or the one given.
pub fn root(given: Option<PathBuf>) -> Result<PathBuf> {
    if let Some(root) = given {
        return Ok(root);
    }
    let here = std::env::current_dir().context("the working directory cannot be read")?;
    match here.ancestors().find(|d| d.join("abi-specs").is_dir()) {
        Some(root) => Ok(root.to_owned()),
        None => bail!("no abi-specs folder here or above {}; pass --root", here.display()),
    }
}

/// All files below `dir` with this extension, sorted.
pub fn files_below(dir: &Path, extension: Option<&str>) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut todo = vec![dir.to_owned()];
    while let Some(dir) = todo.pop() {
        let entries = std::fs::read_dir(&dir).with_context(|| format!("{} cannot be read", dir.display()))?;
        for entry in entries {
            let path = entry.with_context(|| format!("{} cannot be read", dir.display()))?.path();
            if path.is_dir() {
                todo.push(path);
            } else if extension.is_none_or(|e| path.extension().is_some_and(|x| x == e)) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Reads specs; the path that errors and generated code show starts at `abi-specs`.
fn read(dir: &Path, files: Vec<PathBuf>) -> Result<Vec<Source>> {
    files
        .into_iter()
        .map(|f| {
            let text = std::fs::read_to_string(&f).with_context(|| format!("{} cannot be read", f.display()))?;
            let path = match f.strip_prefix(dir) {
                Ok(below) => Path::new("abi-specs").join(below),
                Err(_) => f.clone(),
            };
            Ok(Source { path: path.to_string_lossy().replace('\\', "/"), text })
        })
        .collect()
}

/// Loads everything below `dir`; prints the errors and returns `None` when there are any.
pub fn load(dir: &Path) -> Result<Option<Abi>> {
    Ok(unless_wrong(Abi::load(read(dir, files_below(dir, Some("abi"))?)?)))
}

fn unless_wrong((abi, diagnostics): (Abi, Vec<Diagnostic>)) -> Option<Abi> {
    if diagnostics.is_empty() {
        return Some(abi);
    }
    eprint!("{}", render(&abi.sources, &diagnostics, std::io::stderr().is_terminal()));
    let files: BTreeSet<u32> = diagnostics.iter().map(|d| d.span.file).collect();
    eprintln!("{} errors in {} of {} specs", diagnostics.len(), files.len(), abi.sources.len());
    None
}

/// An error as a program reads it.
fn value(abi: &Abi, d: &Diagnostic) -> serde_json::Value {
    let source = &abi.sources[d.span.file as usize];
    let at = source.text.floor_char_boundary(d.span.start as usize);
    let column = source.text[..at].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    json!({ "path": source.path, "line": abi.line(d.span), "column": column, "message": d.message, "label": d.label, "help": d.help })
}

/// `janus check`.
pub fn check(root: &Path, files: &[PathBuf], as_json: bool) -> Result<bool> {
    let start = Instant::now();
    let dir = root.join("abi-specs");
    let files = if files.is_empty() { files_below(&dir, Some("abi"))? } else { files.to_vec() };
    let (abi, diagnostics) = Abi::load(read(&dir, files)?);
    let functions: usize = abi.surfaces().iter().flat_map(|s| &s.parts).map(|p| p.2.functions.len()).sum();
    let services: usize = abi.vxds().map(|v| v.2.services.len()).sum();
    let (specs, libraries, vxds) = (abi.sources.len(), abi.surfaces().len(), abi.vxds().count());
    if as_json {
        let errors: Vec<_> = diagnostics.iter().map(|d| value(&abi, d)).collect();
        let all =
            json!({ "specs": specs, "libraries": libraries, "functions": functions, "vxds": vxds, "services": services, "errors": errors });
        say!("{all:#}");
        return Ok(diagnostics.is_empty());
    }
    if unless_wrong((abi, diagnostics)).is_none() {
        return Ok(false);
    }
    say!(
        "{specs} specs, {functions} functions of {libraries} libraries, {services} services of {vxds} VxDs: no errors ({:.0?})",
        start.elapsed()
    );
    Ok(true)
}

/// `janus gen`: one function that writes and checks, so that the two cannot differ.
pub fn generate(specs: &Path, out: &Path, check: bool, as_json: bool) -> Result<bool> {
    let start = Instant::now();
    let Some(abi) = load(specs)? else { return Ok(false) };
    let files = emit(&abi);
    let mut stale = Vec::new();
    let mut known = BTreeSet::new();
    for (path, text) in &files {
        let at = out.join(path.trim_start_matches("generated/"));
        if std::fs::read_to_string(&at).ok().as_deref() != Some(text) {
            stale.push(path.clone());
            if !check {
                if let Some(dir) = at.parent() {
                    std::fs::create_dir_all(dir).with_context(|| format!("{} cannot be made", dir.display()))?;
                }
                std::fs::write(&at, text).with_context(|| format!("{} cannot be written", at.display()))?;
            }
        }
        known.insert(at);
    }
    let src = out.join("src");
    for old in if src.is_dir() { files_below(&src, None)? } else { Vec::new() } {
        if !known.contains(&old) {
            stale.push(format!("{} (no spec makes it)", old.display()));
            if !check {
                std::fs::remove_file(&old).with_context(|| format!("{} cannot be removed", old.display()))?;
            }
        }
    }
    if as_json {
        say!("{:#}", json!({ "files": files.len(), "written": !check, "changed": stale }));
        return Ok(!check || stale.is_empty());
    }
    if check && !stale.is_empty() {
        eprintln!("{} generated files are not what the specs say; run `./x gen`:", stale.len());
        for s in stale {
            eprintln!("    {s}");
        }
        return Ok(false);
    }
    let verb = if check { "fresh" } else { "written" };
    say!("{} generated files {verb}, {} changed ({:.0?})", files.len(), stale.len(), start.elapsed());
    Ok(true)
}
