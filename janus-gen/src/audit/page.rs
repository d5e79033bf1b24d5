//! The audit as one HTML file that needs nothing else.

use super::{Audit, LibraryRow, total};
use askama::Template;

#[derive(Template)]
#[template(path = "audit.html")]
struct Page<'a> {
    audit: &'a Audit,
    all: LibraryRow,
    services: usize,
    signatures: usize,
    ready: usize,
    blocked: usize,
    refused: usize,
}

/// The page.
pub fn html(audit: &Audit) -> Result<String, askama::Error> {
    let count = |state: &str| audit.drivers.iter().filter(|d| d.state == state).count();
    Page {
        audit,
        all: total(&audit.libraries),
        services: audit.vxds.iter().map(|v| v.services).sum(),
        signatures: audit.vxds.iter().map(|v| v.signatures).sum(),
        ready: count("ready"),
        blocked: count("blocked"),
        refused: count("refused"),
    }
    .render()
}

/// Width of a part of a bar, in percent.
fn percent(part: &usize, of: &usize) -> String {
    if *of == 0 { "0".into() } else { format!("{:.1}", *part as f64 * 100.0 / *of as f64) }
}

/// The file's name without its folder.
fn short(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The part of `ndis.sys!NdisOpenFile` behind which a line may break.
fn library(name: &str) -> &str {
    &name[..name.find('!').map_or(0, |at| at + 1)]
}

/// The rest of it.
fn export(name: &str) -> &str {
    &name[library(name).len()..]
}
