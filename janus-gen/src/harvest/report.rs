//! What harvest says about one file.

use super::catalog::{Binding, Forward, Place};
use super::code::CodeFacts;
use super::pe::PeFile;
use crate::lang::VERSIONS;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Formats of executable files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Format {
    /// 32-bit PE.
    #[serde(rename = "PE32")]
    Pe32,
    /// 64-bit PE.
    #[serde(rename = "PE32+")]
    Pe32Plus,
    /// Linear executable of Windows: VxDs.
    #[serde(rename = "LE")]
    Le,
    /// Linear executable of OS/2.
    #[serde(rename = "LX")]
    Lx,
    /// 16-bit Windows and OS/2.
    #[serde(rename = "NE")]
    Ne,
    /// DOS.
    #[serde(rename = "MZ")]
    Mz,
    /// None of these.
    #[serde(rename = "none")]
    None,
}

impl Format {
    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Format::Pe32 => "PE32",
            Format::Pe32Plus => "PE32+",
            Format::Le => "LE",
            Format::Lx => "LX",
            Format::Ne => "NE",
            Format::Mz => "MZ",
            Format::None => "no executable",
        }
    }
}

/// One import. What the specs know of it is borrowed from them.
#[derive(Clone, Debug, Serialize)]
pub struct ImportReport<'a> {
    /// File name of the library, as the driver writes it.
    #[serde(serialize_with = "text")]
    pub library: Arc<str>,
    /// Its name; `#N` when it is imported by a number that no spec knows.
    pub name: Cow<'a, str>,
    /// Its number, when it is imported by number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u16>,
    /// What it is bound to.
    pub binding: Binding,
    /// What that forwards to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forward: Option<Forward<'a>>,
    /// It is data.
    pub data: bool,
    /// The oldest version that has it, as a place in [`VERSIONS`].
    #[serde(skip)]
    pub since: Option<u8>,
    /// Where it is described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place<'a>>,
    /// RVA of its slot in the import address table.
    pub slot: u32,
}

fn text<S: Serializer>(text: &Arc<str>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(text)
}

impl ImportReport<'_> {
    /// `library!name`, for a person.
    pub fn full_name(&self) -> String {
        let mut full = String::with_capacity(self.library.len() + 1 + self.name.len());
        full.push_str(&self.library);
        full.make_ascii_lowercase();
        full.push('!');
        full.push_str(&self.name);
        full
    }
}

/// Names one behind the other in one text: a library may export thousands.
#[derive(Clone, Debug, Default)]
pub struct Names {
    text: String,
    ends: Vec<u32>,
}

impl Names {
    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Each, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |&end| &self.text[std::mem::replace(&mut start, end as usize)..end as usize])
    }
}

impl<'n> FromIterator<&'n str> for Names {
    fn from_iter<I: IntoIterator<Item = &'n str>>(names: I) -> Self {
        let names = names.into_iter();
        let mut all = Names { text: String::with_capacity(names.size_hint().0 * 24), ends: Vec::with_capacity(names.size_hint().0) };
        for name in names {
            all.text.push_str(name);
            all.ends.push(all.text.len() as u32);
        }
        all
    }
}

impl Serialize for Names {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter())
    }
}

/// A service that a VxD calls.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceReport {
    /// Name of the VxD that serves it, or its id.
    pub device: String,
    /// Id of that VxD.
    pub id: u16,
    /// Number of the service.
    pub ordinal: u16,
    /// Its name, when the specs know it.
    pub name: Option<String>,
    /// The specs know how it is called.
    pub signature: bool,
    /// The oldest Windows that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// How often it is called.
    pub calls: usize,
}

/// What speaks for a version of the system.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Evidence {
    /// The system that the linker was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsystem: Option<String>,
    /// Version of the linker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linker: Option<String>,
    /// When it was linked, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<u32>,
    /// Product version of the version resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// The newest `since` among what it imports or calls, and whose it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newest: Option<(String, String)>,
}

impl Evidence {
    /// From headers and imports.
    pub fn of_pe(pe: &PeFile<'_>, imports: &[ImportReport<'_>]) -> Self {
        let newest = imports.iter().filter_map(|i| Some((i.since?, i))).max_by_key(|(since, _)| *since);
        let (major, minor) = pe.subsystem_version;
        Evidence {
            subsystem: Some(format!("{} ({}, version {major}.{minor:02})", nt_version(pe.subsystem_version), pe.subsystem_name())),
            linker: Some(format!("{}.{:02}", pe.linker.0, pe.linker.1)),
            timestamp: (pe.timestamp != 0).then_some(pe.timestamp),
            product: None,
            newest: newest.map(|(since, i)| (VERSIONS[usize::from(since)].to_owned(), i.name.to_string())),
        }
    }

    /// From services and the version resource.
    pub fn of_vxd(services: &[ServiceReport], product: Option<[u16; 4]>) -> Self {
        let since = services.iter().filter_map(|s| Some((s.since.as_deref()?, s.name.as_deref()?)));
        Evidence { product: product.map(|v| v.map(|n| n.to_string()).join(".")), newest: newest(since), ..Evidence::default() }
    }
}

fn newest<'a>(since: impl Iterator<Item = (&'a str, &'a str)>) -> Option<(String, String)> {
    let rank = |v: &str| VERSIONS.iter().position(|k| *k == v);
    since.max_by_key(|(v, _)| rank(v)).map(|(v, name)| (v.to_owned(), name.to_owned()))
}

fn nt_version(version: (u16, u16)) -> &'static str {
    match version {
        (1..=2, _) => "before NT 3.1",
        (3, 0..=49) => "NT 3.1 or 3.5",
        (3, 50) => "NT 3.5",
        (3, _) => "NT 3.51",
        (4, _) => "NT 4.0",
        (5, 0) => "Windows 2000",
        (5, 1) => "Windows XP",
        (5, _) => "Windows Server 2003",
        (6, 0) => "Windows Vista",
        (6, 1) => "Windows 7",
        (6, _) => "Windows 8",
        (10, _) => "Windows 10",
        _ => "no known NT",
    }
}

/// What would happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "verdict")]
pub enum Verdict {
    /// Every import is served.
    Runs,
    /// It loads, and is stopped at the first call of one of these.
    Loads {
        /// Imports that are described only or unknown.
        stops_at: Vec<String>,
    },
    /// It is not loaded.
    Refused {
        /// Why.
        why: String,
    },
    /// A VxD, which the system itself loads.
    Vxd {
        /// Which.
        detail: String,
    },
}

/// What harvest says about one file.
#[derive(Clone, Debug, Serialize)]
pub struct Report<'a> {
    /// The file.
    pub file: String,
    /// Its bytes.
    pub size: usize,
    /// Its format.
    pub format: Format,
    /// Its machine.
    pub machine: &'static str,
    /// Name in its DDB, for a VxD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vxd: Option<String>,
    /// What would happen.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// What speaks for a version of the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Its imports.
    pub imports: Vec<ImportReport<'a>>,
    /// Services that it calls, for a VxD.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceReport>,
    /// Names that it exports.
    #[serde(skip_serializing_if = "Names::is_empty")]
    pub exports: Names,
    /// Numbers that it exports.
    #[serde(skip)]
    pub ordinals: Vec<u16>,
    /// What its code does, when it is i386.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeFacts>,
    /// What is broken in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl<'a> Report<'a> {
    pub(super) fn new(path: &str, size: usize) -> Self {
        Report {
            file: path.to_owned(),
            size,
            format: Format::None,
            machine: "unknown",
            vxd: None,
            verdict: Verdict::Refused { why: String::new() },
            evidence: None,
            imports: Vec::new(),
            services: Vec::new(),
            exports: Names::default(),
            ordinals: Vec::new(),
            code: None,
            notes: Vec::new(),
        }
    }

    pub(super) fn refuse(&mut self, why: &str) {
        self.verdict = Verdict::Refused { why: why.to_owned() };
    }

    /// Judges by the imports of an image that the loader takes.
    pub(super) fn judge(&mut self) {
        let mut seen = FxHashSet::default();
        let stops_at: Vec<String> = self.missing().filter(|i| seen.insert((&*i.library, &*i.name))).map(|i| i.full_name()).collect();
        self.verdict = if stops_at.is_empty() { Verdict::Runs } else { Verdict::Loads { stops_at } };
    }

    /// Imports that nothing serves.
    pub fn missing(&self) -> impl Iterator<Item = &ImportReport<'a>> {
        self.imports.iter().filter(|i| !i.binding.is_served())
    }

    /// It would run, or is nothing that Janus loads.
    pub fn is_fine(&self) -> bool {
        matches!(self.verdict, Verdict::Runs | Verdict::Vxd { .. })
    }

    /// How many imports are bound to what.
    pub fn bindings(&self) -> BTreeMap<Binding, usize> {
        let mut counts = BTreeMap::new();
        for i in &self.imports {
            *counts.entry(i.binding).or_default() += 1;
        }
        counts
    }

    /// Names of the imported libraries, in order.
    pub fn libraries(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for i in &self.imports {
            if !names.contains(&&*i.library) {
                names.push(&i.library);
            }
        }
        names
    }
}

/// Binds imports of one driver to exports of another that was harvested with it.
pub fn bind_between(reports: &mut [Report<'_>]) {
    let name_of = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or(path).to_ascii_lowercase();
    let unknown = reports.iter().flat_map(|r| &r.imports).filter(|i| i.binding == Binding::Unknown);
    let mut exports: FxHashMap<String, FxHashSet<String>> =
        unknown.map(|i| (i.library.to_ascii_lowercase(), FxHashSet::default())).collect();
    for r in reports.iter().filter(|r| !r.ordinals.is_empty() && !matches!(r.verdict, Verdict::Refused { .. })) {
        if let Some(names) = exports.get_mut(&name_of(&r.file)) {
            names.extend(r.exports.iter().map(str::to_owned).chain(r.ordinals.iter().map(|n| format!("#{n}"))));
        }
    }
    exports.retain(|_, names| !names.is_empty());
    if exports.is_empty() {
        return;
    }
    for report in reports.iter_mut() {
        let mut changed = false;
        for i in report.imports.iter_mut().filter(|i| i.binding == Binding::Unknown) {
            if exports.get(&i.library.to_ascii_lowercase()).is_some_and(|names| names.contains(&*i.name)) {
                i.binding = Binding::Driver;
                changed = true;
            }
        }
        if changed && matches!(report.verdict, Verdict::Loads { .. }) {
            report.judge();
        }
    }
}
