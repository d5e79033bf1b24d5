//! `janus harvest`: what a driver is, what it wants, and what it would get.
//!
//! A report says, for each import, what it is bound to; for the code, what it does that matters to a host; and for the whole, whether it would run. Files of
//! every kind get a report: what is no driver for this loader is named and explained.

mod catalog;
pub mod code;
mod file;
pub mod pe;
pub mod read;
mod report;

pub use catalog::{Binding, Catalog, Export, Forward, Library, Place, Service};
pub use file::{harvest_imports_of, read as read_file};
pub use report::{Evidence, Format, ImportReport, Names, Report, ServiceReport, Verdict, bind_between};

use crate::le;
use code::CodeFacts;
use janus_runtime::pe::Pe;
use read::Bytes;
use std::borrow::Cow;
use std::sync::Arc;

/// Reports on one file.
pub fn harvest<'a>(path: &str, bytes: &[u8], catalog: &Catalog<'a>) -> Report<'a> {
    look(path, Bytes::new(bytes), catalog, true)
}

/// Reports on one file without following its code: what it is, what it imports, what would become of it. That is all an audit needs, and quick.
pub fn harvest_imports<'a>(path: &str, bytes: &[u8], catalog: &Catalog<'a>) -> Report<'a> {
    look(path, Bytes::new(bytes), catalog, false)
}

fn look<'a>(path: &str, file: Bytes<'_>, catalog: &Catalog<'a>, follow: bool) -> Report<'a> {
    let mut report = Report::new(path, file.all.len());
    if let Some(nt) = pe::signature(file) {
        match pe::read(file, nt) {
            Some(pe) => read_pe(file, &pe, catalog, follow, &mut report),
            None => {
                report.format = Format::Pe32;
                report.refuse("its PE headers are cut off");
            }
        }
        return report;
    }
    let new = file.u32(0x3c).map(u64::from).unwrap_or(0);
    match file.slice(new, 2) {
        Some(b"LE") => read_le(file.up_to(0, u64::MAX), catalog, follow, &mut report),
        Some(b"LX") => {
            report.format = Format::Lx;
            report.machine = le_machine(file.u16(new + 8));
            report.refuse("LX is OS/2's format: a driver for OS/2, not for NT");
        }
        Some(b"NE") => {
            report.format = Format::Ne;
            report.machine = "8086 or 80286";
            report.refuse("NE is the 16-bit format of Windows 3.x and OS/2 1.x");
        }
        _ if file.all.starts_with(b"MZ") => {
            report.format = Format::Mz;
            report.machine = "8086";
            report.refuse("a DOS program");
        }
        _ => report.refuse(if file.all.is_empty() { "the file is empty" } else { "no executable format of Windows" }),
    }
    report
}

fn le_machine(cpu: Option<u16>) -> &'static str {
    match cpu {
        Some(1) => "80286",
        Some(2) => "i386",
        Some(3) => "i486",
        Some(4) => "Pentium",
        _ => "unknown",
    }
}

fn read_pe<'a>(file: Bytes<'_>, pe: &pe::PeFile<'_>, catalog: &Catalog<'a>, follow: bool, report: &mut Report<'a>) {
    report.format = if pe.wide { Format::Pe32Plus } else { Format::Pe32 };
    report.machine = pe.machine_name();
    report.notes.clone_from(&pe.notes);
    report.exports = pe.exports.iter().copied().collect();
    report.ordinals.clone_from(&pe.ordinals);
    report.imports = imports(pe, catalog);
    report.evidence = Some(Evidence::of_pe(pe, &report.imports));
    if follow && pe.machine == 0x14c {
        let mut facts = CodeFacts::default();
        code::follow(file, pe, &mut facts);
        report.code = Some(facts);
    }
    // What the loader itself would say.
    match Pe::parse(file.all) {
        Err(e) => report.refuse(&e.to_string()),
        Ok(image) if image.relocations_stripped() => {
            report.refuse("it has no relocations and can be loaded nowhere but where it was linked to")
        }
        Ok(_) if !pe.notes.is_empty() => report.refuse(&pe.notes.join("; ")),
        Ok(_) => report.judge(),
    }
}

fn imports<'a>(pe: &pe::PeFile<'_>, catalog: &Catalog<'a>) -> Vec<ImportReport<'a>> {
    let mut all = Vec::with_capacity(pe.imports.len());
    // The imports of a library stand together: it is looked up once for all of them.
    for group in pe.imports.chunk_by(|a, b| a.library == b.library) {
        let library: Arc<str> = group[0].library.into();
        let described = catalog.find(&library);
        all.extend(group.iter().map(|import| {
            let found = described.and_then(|l| import.name.map_or_else(|| l.ordinal(import.ordinal), |name| l.export(name)));
            let name = match (found, import.name) {
                (Some(export), _) => Cow::Borrowed(export.name),
                (None, Some(name)) => Cow::Owned(name.to_owned()),
                (None, None) => Cow::Owned(format!("#{}", import.ordinal)),
            };
            ImportReport {
                library: library.clone(),
                name,
                ordinal: import.name.is_none().then_some(import.ordinal),
                binding: found.map_or(Binding::Unknown, |e| e.binding),
                forward: found.and_then(|e| e.forward),
                data: found.is_some_and(|e| e.data),
                since: found.and_then(|e| e.since),
                place: found.map(|e| e.place),
                slot: import.slot,
            }
        }));
    }
    all
}

fn read_le(bytes: &[u8], catalog: &Catalog<'_>, follow: bool, report: &mut Report<'_>) {
    let inspection = le::inspect(bytes);
    report.format = Format::Le;
    report.machine = "i386";
    report.services = inspection
        .dynalinks
        .iter()
        .map(|d| {
            let (device, ordinal) = (u32::from(d.device), u32::from(d.ordinal));
            let service = catalog.service(device, ordinal);
            ServiceReport {
                device: catalog.vxd(device).map_or_else(|| format!("{device:#06x}"), str::to_owned),
                id: d.device,
                ordinal: d.ordinal,
                name: service.map(|s| s.name.to_owned()),
                signature: service.is_some_and(|s| s.signature),
                since: service.and_then(|s| s.since).map(str::to_owned),
                calls: d.count,
            }
        })
        .collect();
    if follow {
        report.code = Some(vxd_code(&inspection));
    }
    let name = inspection.ddb.as_ref().map(|d| d.name.trim().to_owned());
    report.vxd = name.clone();
    report.evidence = Some(Evidence::of_vxd(&report.services, inspection.version.as_ref().map(|v| v.product_version)));
    report.verdict = if inspection.is_loadable() {
        Verdict::Vxd { detail: format!("a VxD ({}): Windows 9x itself loads it", name.unwrap_or_else(|| "without a DDB".into())) }
    } else {
        let first = inspection.findings.iter().find(|f| f.severity == le::Severity::Error).map(|f| f.message.clone());
        Verdict::Refused { why: first.unwrap_or_else(|| "a rule of its loader is broken".into()) }
    };
}

fn vxd_code(inspection: &le::Inspection) -> CodeFacts {
    let mut facts = CodeFacts::default();
    let objects: Vec<(u32, &[u8])> = inspection
        .objects
        .iter()
        .zip(1..)
        .filter(|(o, _)| o.flags & 4 != 0 && o.flags & 0x2000 != 0)
        .map(|(o, n)| (n, o.image()))
        .collect();
    let ddb = inspection.ddb.iter().flat_map(|d| d.pointers.iter().map(|p| (p.1, p.2)).chain(d.services.iter().flatten().copied()));
    let calls = inspection.dynalinks.iter().map(|d| (d.first.0 as u32, d.first.1 as u32));
    code::follow_vxd(&objects, ddb.chain(calls), &mut facts);
    facts
}
