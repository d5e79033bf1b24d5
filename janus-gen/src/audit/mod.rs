//! `janus audit`: how much of the described surface is served, which drivers that makes ready, and which functions would make more of them ready.

mod page;

pub use page::html;

use crate::harvest::{Binding, ImportReport, Report, Verdict};
use crate::lang::Abi;
use crate::lang::ast::{Body, Function, Library, Type};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How the exports of a library are served.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LibraryRow {
    /// File name that drivers import.
    pub name: String,
    /// All exports.
    pub exports: usize,
    /// How many of them are data.
    pub data: usize,
    /// Hand-written.
    #[serde(rename = "impl")]
    pub implemented: usize,
    /// Return a value.
    pub stub: usize,
    /// Lead to another export.
    pub forward: usize,
    /// Described only.
    pub described: usize,
    /// Functions with a parameter or result of which only the size is known.
    pub unknown32: usize,
    /// Imports of the audited drivers that are described nowhere.
    pub unknown: usize,
}

/// How the services of a VxD are described.
#[derive(Clone, Debug, Serialize)]
pub struct VxdRow {
    /// Module name.
    pub name: String,
    /// Device id.
    pub id: u32,
    /// All services.
    pub services: usize,
    /// Services of which it is known how they are called.
    pub signatures: usize,
}

/// A driver, and what stands in its way.
#[derive(Clone, Debug, Serialize)]
pub struct DriverRow {
    /// The file.
    pub file: String,
    /// Format and machine.
    pub kind: String,
    /// `ready`, `blocked`, `refused` or `vxd`.
    pub state: &'static str,
    /// Imports, each counted once.
    pub imports: usize,
    /// Those that are served.
    pub served: usize,
    /// Those that are not.
    pub missing: Vec<String>,
    /// Why it is refused.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// A function that some driver misses.
#[derive(Clone, Debug, Serialize)]
pub struct MissingRow {
    /// `library!name`.
    pub name: String,
    /// Described or unknown.
    pub binding: Binding,
    /// Where it is described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Drivers that lack nothing else.
    pub unblocks: usize,
    /// Drivers that import it.
    pub wanted_by: usize,
}

/// The next driver to make ready, and what that takes.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// The file.
    pub driver: String,
    /// What it still lacks when all steps before have been taken.
    pub functions: Vec<String>,
    /// Drivers that are ready afterwards.
    pub ready: usize,
}

/// The whole audit.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Audit {
    /// By library.
    pub libraries: Vec<LibraryRow>,
    /// By VxD.
    pub vxds: Vec<VxdRow>,
    /// By driver.
    pub drivers: Vec<DriverRow>,
    /// What is missing, most useful first.
    pub next: Vec<MissingRow>,
    /// In which order drivers become ready most cheaply.
    pub plan: Vec<Step>,
}

/// Audits a description against the drivers that were harvested with it.
pub fn audit(abi: &Abi, reports: &[Report<'_>]) -> Audit {
    let mut audit = Audit { libraries: libraries(abi), vxds: vxds(abi), ..Audit::default() };
    let mut wanted: BTreeMap<String, MissingRow> = BTreeMap::new();
    let mut lacking: Vec<(String, BTreeSet<String>)> = Vec::new();
    for report in reports {
        let (row, missing) = driver(report);
        if matches!(report.verdict, Verdict::Loads { .. }) {
            for (name, import) in &missing {
                let entry = wanted.entry(name.clone()).or_insert_with(|| MissingRow {
                    name: name.clone(),
                    binding: import.binding,
                    place: import.place.map(|p| p.to_string()),
                    unblocks: 0,
                    wanted_by: 0,
                });
                entry.wanted_by += 1;
                entry.unblocks += usize::from(missing.len() == 1);
            }
            lacking.push((report.file.clone(), missing.into_keys().collect()));
            for i in report.imports.iter().filter(|i| i.binding == Binding::Unknown) {
                if let Some(l) = audit.libraries.iter_mut().find(|l| l.name.eq_ignore_ascii_case(&i.library)) {
                    l.unknown += 1;
                }
            }
        }
        audit.drivers.push(row);
    }
    audit.next = wanted.into_values().collect();
    audit.next.sort_by(|a, b| (b.unblocks, b.wanted_by).cmp(&(a.unblocks, a.wanted_by)).then_with(|| a.name.cmp(&b.name)));
    let ready = audit.drivers.iter().filter(|d| d.state == "ready").count();
    audit.plan = plan(lacking, ready);
    audit
}

fn libraries(abi: &Abi) -> Vec<LibraryRow> {
    let mut rows: Vec<LibraryRow> = abi
        .surfaces()
        .iter()
        .map(|s| {
            let mut row = LibraryRow { name: s.name().to_owned(), ..LibraryRow::default() };
            for (_, _, library) in &s.parts {
                row.add(library);
            }
            row
        })
        .collect();
    rows.sort_by(|a, b| b.exports.cmp(&a.exports).then_with(|| a.name.cmp(&b.name)));
    rows
}

impl LibraryRow {
    fn add(&mut self, library: &Library) {
        let bodies = library.functions.iter().map(|f| &f.body).chain(library.data.iter().map(|d| &d.body));
        for body in bodies {
            self.exports += 1;
            match body {
                Body::Impl => self.implemented += 1,
                Body::Stub(_) => self.stub += 1,
                Body::Forward { .. } => self.forward += 1,
                Body::Described => self.described += 1,
            }
        }
        self.data += library.data.len();
        self.unknown32 += library.functions.iter().filter(|f| guessed(f)).count();
    }
}

/// Something about the signature is known by its size only.
fn guessed(f: &Function) -> bool {
    use crate::lang::ast::Returns;
    f.params.iter().any(|p| p.ty.ty == Type::Unknown32) || matches!(&f.returns, Returns::Value(t) if t.ty == Type::Unknown32)
}

fn vxds(abi: &Abi) -> Vec<VxdRow> {
    let mut rows: Vec<VxdRow> = abi
        .vxds()
        .map(|(_, _, v)| VxdRow {
            name: v.name.text.clone(),
            id: v.id.0,
            services: v.services.len(),
            signatures: v.services.iter().filter(|s| s.signature.is_some()).count(),
        })
        .collect();
    rows.sort_by_key(|r| r.id);
    rows
}

/// The row of a driver, and what it misses.
fn driver<'r, 'a>(report: &'r Report<'a>) -> (DriverRow, BTreeMap<String, &'r ImportReport<'a>>) {
    let imports: BTreeSet<(&str, &str)> = report.imports.iter().map(|i| (&*i.library, &*i.name)).collect();
    let missing: BTreeMap<String, &ImportReport<'a>> = report.missing().map(|i| (i.full_name(), i)).collect();
    let (state, why) = match &report.verdict {
        Verdict::Runs => ("ready", String::new()),
        Verdict::Loads { .. } => ("blocked", String::new()),
        Verdict::Refused { why } => ("refused", why.clone()),
        Verdict::Vxd { detail } => ("vxd", detail.clone()),
    };
    let row = DriverRow {
        file: report.file.clone(),
        kind: format!("{} {}", report.format.word(), report.machine),
        state,
        imports: imports.len(),
        served: imports.len().saturating_sub(missing.len()),
        missing: missing.keys().cloned().collect(),
        why,
    };
    (row, missing)
}

/// Cheapest first: at each step the driver that lacks least, with what all steps before have brought taken off.
fn plan(mut lacking: Vec<(String, BTreeSet<String>)>, mut ready: usize) -> Vec<Step> {
    let mut steps = Vec::new();
    while let Some(at) = (0..lacking.len()).min_by_key(|&i| lacking[i].1.len()) {
        let (driver, functions) = lacking.swap_remove(at);
        for (_, rest) in &mut lacking {
            for name in &functions {
                rest.remove(name);
            }
        }
        let before = lacking.len();
        lacking.retain(|(_, rest)| !rest.is_empty());
        ready += 1 + before - lacking.len();
        steps.push(Step { driver, functions: functions.into_iter().collect(), ready });
        // A plan for a hundred drivers is read by nobody.
        if steps.len() == 100 {
            break;
        }
    }
    steps
}

/// Sums of all libraries.
pub fn total(rows: &[LibraryRow]) -> LibraryRow {
    let mut sum = LibraryRow { name: "all".into(), ..LibraryRow::default() };
    for r in rows {
        sum.exports += r.exports;
        sum.data += r.data;
        sum.implemented += r.implemented;
        sum.stub += r.stub;
        sum.forward += r.forward;
        sum.described += r.described;
        sum.unknown32 += r.unknown32;
        sum.unknown += r.unknown;
    }
    sum
}
