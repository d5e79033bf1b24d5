//! `janus stub`: entries for what drivers miss, written into the spec where they belong.
//!
//! A function that is described becomes a stub where it stands: its signature is known. One that is described nowhere gets a new entry with what can be found
//! out about it: its decoration in an import library, else its bytes in windows-sys, else what its call sites show, else nothing but its name; then it is only
//! described, and a call of it stops the driver with a report. Every entry says where it comes from.

mod edit;
pub mod metadata;
pub mod sites;

pub use edit::{Plan, apply};

use crate::harvest::{Binding, Catalog, Report, Verdict, pe, read::Bytes};
use crate::lang::Abi;
use crate::lang::ast::{Convention, Function, Returns, Type};
use crate::oracle::imports::{Decoration, ImportLibrary};
use serde::Serialize;
use std::collections::BTreeMap;

/// How the signature of a missing function became known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "known")]
pub enum Known {
    /// It is described; this is what its stub returns.
    Described {
        /// In words of the language: a number, or nothing.
        value: String,
    },
    /// Convention and bytes of arguments.
    Bytes {
        /// `stdcall`, `fastcall` or `cdecl`.
        convention: &'static str,
        /// Dwords of arguments.
        dwords: u32,
        /// Who says so.
        evidence: String,
    },
    /// It is data.
    Data {
        /// Who says so.
        evidence: String,
    },
    /// Only its name is known.
    Name,
}

/// A function that drivers miss.
#[derive(Clone, Debug, Serialize)]
pub struct Missing {
    /// File name of the library.
    pub library: String,
    /// Its name.
    pub name: String,
    /// Its number, when that is all that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u16>,
    /// File names of the drivers.
    pub drivers: Vec<String>,
    /// How its signature is known.
    #[serde(flatten)]
    pub known: Known,
}

/// A driver: its report and its bytes.
pub struct Driver<'a> {
    /// The report.
    pub report: &'a Report<'a>,
    /// The file.
    pub bytes: &'a [u8],
}

/// What the drivers miss, in order of libraries and names. Those that are not loaded anyway miss nothing: a driver for another machine imports what i386 never had.
pub fn missing(catalog: &Catalog<'_>, drivers: &[Driver<'_>], libraries: &[ImportLibrary]) -> Vec<Missing> {
    let mut all: BTreeMap<(String, String), Missing> = BTreeMap::new();
    for driver in drivers.iter().filter(|d| matches!(d.report.verdict, Verdict::Loads { .. })) {
        let module = driver.report.file.rsplit('/').next().unwrap_or(&driver.report.file);
        let file = Bytes::new(driver.bytes);
        let Some(pe) = pe::signature(file).and_then(|nt| pe::read(file, nt)) else { continue };
        let sites = if pe.machine == 0x14c { sites::sites(file, &pe) } else { Default::default() };
        for import in driver.report.missing() {
            let (library, name, ordinal, known) = if import.binding == Binding::Described {
                let (library, name) = behind(catalog, &import.library, &import.name);
                let Some(f) = function(catalog.abi, catalog.library(&library).unwrap_or(&library), &name) else { continue };
                (library, name, None, Known::Described { value: value(catalog.abi, f) })
            } else {
                let library = catalog.library(&import.library).unwrap_or(&import.library);
                let known = decorated(libraries, &import.library, &import.name)
                    .or_else(|| metadata::known(library, &import.name))
                    .or_else(|| {
                        let found = sites::agree(module, sites.get(&import.slot)?)?;
                        let convention = if found.cdecl { "cdecl" } else { "stdcall" };
                        Some(Known::Bytes { convention, dwords: found.dwords, evidence: found.evidence })
                    })
                    .unwrap_or(Known::Name);
                (import.library.to_string(), import.name.to_string(), import.ordinal, known)
            };
            let key = (catalog.library(&library).unwrap_or(&library).to_ascii_lowercase(), name.clone());
            let entry = all.entry(key).or_insert_with(|| Missing { library, name, ordinal, drivers: Vec::new(), known: Known::Name });
            if entry.known == Known::Name {
                entry.known = known;
            }
            if !entry.drivers.iter().any(|d| d == module) {
                entry.drivers.push(module.to_owned());
            }
        }
    }
    all.into_values().collect()
}

/// The end of a chain of forwards: that is what gets the stub.
fn behind(catalog: &Catalog<'_>, library: &str, name: &str) -> (String, String) {
    let (mut library, mut name) = (library.to_owned(), name.to_owned());
    for _ in 0..16 {
        let Some(to) = catalog.export(&library, &name).and_then(|e| e.forward) else { break };
        if let Some(other) = to.library {
            library = other.to_owned();
        }
        name = to.name.to_owned();
    }
    (library, name)
}

fn function<'a>(abi: &'a Abi, library: &str, name: &str) -> Option<&'a Function> {
    let of = abi.files.iter().filter_map(|f| f.library.as_ref()).filter(|l| l.name.text.eq_ignore_ascii_case(library));
    of.flat_map(|l| &l.functions).find(|f| f.name.text == name && f.convention != Convention::Helper && is_known(f))
}

/// An entry without bytes that lists no arguments was written because nothing was known about it.
fn is_known(f: &Function) -> bool {
    f.bytes.is_some() || f.convention == Convention::Cdecl || !f.params.is_empty()
}

/// What a stub returns: a failure where the type has one, else zero.
fn value(abi: &Abi, f: &Function) -> String {
    match &f.returns {
        Returns::Nothing | Returns::Registers(_) => String::new(),
        Returns::Value(t) => match &t.ty {
            Type::Named(n) if n == "NTSTATUS" => constant(abi, "STATUS_NOT_IMPLEMENTED", "0xC0000002"),
            Type::Named(n) if n == "NDIS_STATUS" => constant(abi, "NDIS_STATUS_FAILURE", "0xC0000001"),
            _ => "0".into(),
        },
    }
}

fn constant(abi: &Abi, name: &str, number: &str) -> String {
    if abi.values.contains_key(name) { name.into() } else { number.into() }
}

fn decorated(libraries: &[ImportLibrary], dll: &str, name: &str) -> Option<Known> {
    let library = libraries.iter().find(|l| l.dll.eq_ignore_ascii_case(dll) && l.exports.contains_key(name))?;
    let evidence = |what: String| format!("mingw-w64 {}: {what}", library.archive);
    Some(match library.exports.get(name)? {
        Decoration::Stdcall(n) => Known::Bytes { convention: "stdcall", dwords: n / 4, evidence: evidence(format!("{name}@{n}")) },
        Decoration::Fastcall(n) => Known::Bytes { convention: "fastcall", dwords: n / 4, evidence: evidence(format!("@{name}@{n}")) },
        Decoration::Data => Known::Data { evidence: evidence("data".into()) },
        // cdecl without a number: call sites know more.
        Decoration::Member(_) | Decoration::Plain => return None,
    })
}
