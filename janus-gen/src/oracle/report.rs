//! All witnesses heard, everything compared, exceptions applied: what `janus oracle` prints.

use super::gcc::{self, Answers};
use super::imports::{self, ImportLibrary};
use super::ntapi;
use super::probes::{self, Probe};
use super::prototypes::Prototype;
use super::registers::{self, Call};
use super::services::{self, Service};
use super::signatures::{self, Prototypes};
use super::windows_sys::{self, Signature};
use super::{Agreement, Exceptions, Finding, Unheard, agreement};
use crate::lang::Abi;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

/// What the witnesses said. One that is not on this machine is left out, and named in `absent`.
#[derive(Clone, Debug, Default)]
pub struct Witnesses {
    /// Import libraries.
    pub libraries: Option<Vec<ImportLibrary>>,
    /// Values that gcc computed.
    pub answers: Option<Answers>,
    /// Prototypes of the DDK headers; what gcc makes of their types is among the answers.
    pub prototypes: Option<Prototypes>,
    /// Agreeing sources about services.
    pub services: Vec<Service>,
    /// Registers of services as their pages have them.
    pub calls: Vec<Call>,
    /// Signatures of windows-sys.
    pub signatures: Option<BTreeMap<String, Signature>>,
    /// What is not on this machine.
    pub absent: Vec<String>,
}

impl Witnesses {
    /// Asks all of them what `abi` needs to hear. `root` is the project's.
    pub fn hear(root: &Path, abi: &Abi) -> Result<Witnesses, Unheard> {
        let wanted: Vec<String> = abi.surfaces().iter().map(|s| s.name().to_lowercase()).collect();
        let names: HashSet<String> =
            signatures::functions(abi).flat_map(|f| [Some(f.name.text.clone()), signatures::twin(&f.name.text)]).flatten().collect();
        let mut absent = Vec::new();
        let native = windows_sys::source_of(root, "ntapi", "0.4.").and_then(|folder| ntapi::read(&folder));
        let native = present(native, &mut absent)?.unwrap_or_default();
        let ((answers, prototypes), (libraries, signatures)) = rayon::join(
            || rayon::join(|| ask_gcc(root, &probes::probes(abi)), || ask_prototypes(root, abi, native)),
            || {
                let signatures = windows_sys::locate(root).and_then(|folder| windows_sys::read(&folder, &names));
                (imports::read(Path::new(imports::FOLDER), &wanted), signatures)
            },
        );
        let list = |name: &str| {
            let path = root.join("tests/oracle").join(name);
            std::fs::read_to_string(&path).map_err(|error| Unheard::Io { path: path.display().to_string(), error })
        };
        let libraries = present(libraries, &mut absent)?;
        let mut answers = present(answers, &mut absent)?;
        let prototypes = match (&mut answers, prototypes) {
            (Some(answers), Ok((prototypes, more))) => {
                answers.extend(more);
                Some(prototypes)
            }
            // The compiler is missed already.
            (None, Ok(_)) | (None, Err(Unheard::Absent(_))) => None,
            (_, Err(e)) => return Err(e),
        };
        Ok(Witnesses {
            libraries,
            answers,
            prototypes,
            services: services::parse(&list("vxd-services.txt")?)?,
            calls: registers::parse(&list("vxd-registers.txt")?)?,
            signatures: present(signatures, &mut absent)?,
            absent,
        })
    }
}

/// A witness that is absent is noted; one that is there and fails is an error.
fn present<T>(heard: Result<T, Unheard>, absent: &mut Vec<String>) -> Result<Option<T>, Unheard> {
    match heard {
        Ok(heard) => Ok(Some(heard)),
        Err(Unheard::Absent(what)) => {
            absent.push(what);
            Ok(None)
        }
        Err(e) => Err(e),
    }
}

fn ask_gcc(root: &Path, probes: &[Probe]) -> Result<Answers, Unheard> {
    let folder = root.join("tests/oracle");
    let mut answers = Answers::new();
    for round in 0.. {
        let questions = probes::questions(probes, round, &answers);
        if questions.is_empty() {
            break;
        }
        let parts: Vec<Answers> = questions.par_iter().map(|(header, all)| gcc::ask(&folder, header, all)).collect::<Result<_, _>>()?;
        answers.extend(parts.into_iter().flatten());
    }
    Ok(answers)
}

/// The prototypes, and what gcc makes of the types in those that are described.
fn ask_prototypes(root: &Path, abi: &Abi, native: BTreeMap<String, Prototype>) -> Result<(Prototypes, Answers), Unheard> {
    let folder = root.join("tests/oracle");
    let prototypes = signatures::read(&folder, native)?;
    let questions = signatures::questions(abi, &prototypes);
    let parts: Vec<Answers> = questions.par_iter().map(|(header, all)| gcc::ask(&folder, header, all)).collect::<Result<_, _>>()?;
    Ok((prototypes, parts.into_iter().flatten().collect()))
}

/// How much was compared.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Figures {
    /// Exports of NT libraries.
    pub exports: imports::Compared,
    /// Types and values.
    pub types: probes::Compared,
    /// Services of VxDs.
    pub services: services::Compared,
    /// Services whose registers are as listed.
    pub registers: usize,
    /// The three-way table.
    pub agreement: Agreement,
    /// Parameters one by one, and who vouches for them.
    pub signatures: signatures::Compared,
}

/// The outcome.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// Differences that nobody excused.
    pub findings: Vec<Finding>,
    /// Differences with their reasons.
    pub excused: Vec<(Finding, String)>,
    /// Exceptions that nothing needed.
    pub unused: Vec<String>,
    /// Witnesses that are not on this machine.
    pub absent: Vec<String>,
    /// How much was compared.
    pub figures: Figures,
}

impl Report {
    /// Nothing to object to.
    pub fn clean(&self) -> bool {
        self.findings.is_empty() && self.unused.is_empty()
    }
}

/// Compares a description with everything that was heard.
pub fn compare(abi: &Abi, heard: &Witnesses, exceptions: &Exceptions) -> Report {
    let mut report = Report { absent: heard.absent.clone(), ..Report::default() };
    let mut all = Vec::new();
    let no_libraries = Vec::new();
    let libraries = heard.libraries.as_ref().unwrap_or(&no_libraries);
    let (findings, compared) = imports::compare(abi, libraries);
    report.figures.exports = compared;
    all.extend(findings);
    if let Some(answers) = &heard.answers {
        let (findings, compared) = probes::compare(&probes::probes(abi), answers);
        report.figures.types = compared;
        all.extend(findings);
    }
    let (findings, compared) = services::compare(abi, &heard.services);
    report.figures.services = compared;
    all.extend(findings);
    let (findings, alike) = registers::compare(abi, &heard.calls);
    report.figures.registers = alike;
    all.extend(findings);
    let no_signatures = BTreeMap::new();
    let windows_sys = heard.signatures.as_ref().unwrap_or(&no_signatures);
    let (findings, compared) = agreement(abi, libraries, windows_sys);
    report.figures.agreement = compared;
    all.extend(findings);
    let prototypes = heard.prototypes.as_ref().zip(heard.answers.as_ref());
    let (findings, compared) = signatures::compare(abi, prototypes, windows_sys, |f| imports::bytes_known(libraries, &f.name.text));
    report.figures.signatures = compared;
    all.extend(findings);

    all.sort();
    let mut used = BTreeSet::new();
    for finding in all {
        match exceptions.reason(&finding) {
            Some((subject, reason)) => {
                used.insert(subject.to_owned());
                report.excused.push((finding.clone(), reason.to_owned()));
            }
            None => report.findings.push(finding),
        }
    }
    // Where a witness is absent its exceptions have nothing to excuse.
    if heard.absent.is_empty() {
        report.unused = exceptions.subjects().filter(|s| !used.contains(*s)).map(str::to_owned).collect();
    }
    report
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for Finding { subject, message, place, .. } in &self.findings {
            writeln!(f, "{place}: {subject}: {message}")?;
        }
        for subject in &self.unused {
            writeln!(f, "abi-specs/oracle-exceptions.txt: {subject}: excuses nothing")?;
        }
        for what in &self.absent {
            writeln!(f, "not heard: {what}")?;
        }
        let Figures { exports, types, services, registers, agreement: a, signatures: s } = &self.figures;
        writeln!(f, "exports        {:6} as in the import libraries, {} without a library", exports.both, exports.described_only)?;
        writeln!(
            f,
            "structs        {:6} sizes and {} fields as gcc lays them out, {} unnamed in C",
            types.sizes, types.fields, types.unnamed
        )?;
        writeln!(f, "routines       {:6} behind fields take as many arguments, and give back as much, as gcc has it", types.routines)?;
        writeln!(f, "values         {:6} as gcc computes them", types.values)?;
        writeln!(f, "services       {:6} as two or more sources have them, {} from one source", services.both, services.described_only)?;
        writeln!(f, "registers      {registers:6} services take and give them as their pages say")?;
        writeln!(f, "bytes of arguments: description, import library, windows-sys")?;
        writeln!(f, "    all three agree                      {:6}", a.all_three)?;
        writeln!(f, "    agree, windows-sys has none          {:6}", a.with_library)?;
        writeln!(f, "    agree, the library has none          {:6}", a.with_windows_sys)?;
        writeln!(f, "    neither has any                      {:6}", a.alone)?;
        writeln!(f, "    windows-sys differs from both        {:6}", a.windows_sys_differs)?;
        writeln!(f, "    the library differs from both        {:6}", a.library_differs)?;
        writeln!(f, "    the description differs              {:6}", a.description_differs)?;
        writeln!(f, "parameters and results, one by one: who vouches for {} functions", s.functions)?;
        writeln!(f, "    a header's prototype and windows-sys {:6}", s.header_and_windows_sys)?;
        writeln!(f, "    a header's prototype                 {:6}", s.header)?;
        writeln!(f, "    windows-sys                          {:6}", s.windows_sys)?;
        writeln!(f, "    ntapi                                {:6}", s.ntapi)?;
        writeln!(f, "    an import library, bytes alone       {:6}", s.bytes)?;
        writeln!(f, "    an import library, the name alone    {:6}", s.name)?;
        writeln!(f, "    nobody                               {:6}", s.none)?;
        writeln!(
            f,
            "    {} widths and {} targets of pointers agree; {} names are the same, {} others",
            s.widths, s.pointees, s.names, s.other_names
        )?;
        let unheard: Vec<String> = s.unheard.iter().map(|(library, all)| format!("{library} {}", all.len())).collect();
        writeln!(f, "    neither header nor windows-sys: {}", unheard.join(", "))?;
        writeln!(f, "unknown32      {:6} of {} functions hold one ({:.1} %)", a.unknown, a.functions, a.unknown_share())?;
        writeln!(f, "{} differences, {} excused", self.findings.len(), self.excused.len())
    }
}
