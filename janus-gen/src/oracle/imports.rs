//! mingw-w64's import libraries: the decorated name of every export, which is its convention and the bytes of its arguments.
//!
//! A library is an archive with one COFF object for each export. `__imp__Name@8` is its slot; a symbol of the same name without `__imp_` is the jump
//! that code calls, and data has none. `.idata$6` holds the name that the loader binds, `.idata$7` of one object the name of the DLL.

use super::{Finding, Kind, Unheard};
use crate::lang::Abi;
use crate::lang::ast::{Convention, Function, Library};
use object::read::archive::ArchiveFile;
use object::{Object, ObjectSection, ObjectSymbol};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Where Debian and its like install them.
pub const FOLDER: &str = "/usr/i686-w64-mingw32/lib";

/// What a decoration says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Decoration {
    /// `_Name@N`
    Stdcall(u32),
    /// `@Name@N`
    Fastcall(u32),
    /// `?Name@Class@@UAGKXZ`: a member function of C++; its convention is known, its bytes are not.
    Member(Convention),
    /// `_Name`: cdecl, or a convention that has no decoration.
    Plain,
    /// No jump: not a function.
    Data,
}

impl std::fmt::Display for Decoration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Decoration::Stdcall(n) => write!(f, "stdcall @{n}"),
            Decoration::Fastcall(n) => write!(f, "fastcall @{n}"),
            Decoration::Member(convention) => write!(f, "a {} member", convention.word()),
            Decoration::Plain => f.write_str("cdecl"),
            Decoration::Data => f.write_str("data"),
        }
    }
}

/// The exports of one DLL.
#[derive(Clone, Debug, Default)]
pub struct ImportLibrary {
    /// File name of the archive.
    pub archive: String,
    /// Name of the DLL in lower case.
    pub dll: String,
    /// Decorations by the name that is bound.
    pub exports: BTreeMap<String, Decoration>,
}

/// Reads the libraries in `folder` that belong to the DLLs `wanted` (lower case).
pub fn read(folder: &Path, wanted: &[String]) -> Result<Vec<ImportLibrary>, Unheard> {
    let io = |path: &Path, error| Unheard::Io { path: path.display().to_string(), error };
    let entries = std::fs::read_dir(folder).map_err(|_| Unheard::Absent("mingw-w64-i686-dev".into()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| io(folder, e))?.path();
        // `libfoo.a` is foo.dll or foo.sys; the archives of no such name need not be opened.
        let stem =
            path.file_name().and_then(|n| n.to_str()).and_then(|n| n.strip_prefix("lib")?.strip_suffix(".a")).unwrap_or("").to_lowercase();
        if wanted.iter().any(|w| w.split('.').next() == Some(&stem)) {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let data = std::fs::read(path).map_err(|e| io(path, e))?;
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        parse(&name, &data)
    };
    let mut all: Vec<ImportLibrary> = paths.par_iter().map(read).collect::<Result<_, _>>()?;
    all.retain(|l| wanted.contains(&l.dll));
    if all.is_empty() {
        return Err(Unheard::Absent("mingw-w64-i686-dev".into()));
    }
    Ok(all)
}

/// Reads one archive.
pub fn parse(archive: &str, data: &[u8]) -> Result<ImportLibrary, Unheard> {
    let strange = |e: object::Error| Unheard::Strange(format!("{archive}: {e}"));
    let mut library = ImportLibrary { archive: archive.to_owned(), ..ImportLibrary::default() };
    for member in ArchiveFile::parse(data).map_err(strange)?.members() {
        let member = member.map_err(strange)?;
        let Ok(object) = object::File::parse(member.data(data).map_err(strange)?) else { continue };
        let text_of = |section: &str, skip: usize| {
            let bytes = object.section_by_name(section)?.data().ok()?.get(skip..)?;
            let end = bytes.iter().position(|&b| b == 0)?;
            Some(String::from_utf8_lossy(&bytes[..end]).into_owned()).filter(|t| !t.is_empty())
        };
        let defined: Vec<&str> = object.symbols().filter(|s| s.is_definition()).filter_map(|s| s.name().ok()).collect();
        if defined.iter().any(|s| s.ends_with("_iname")) {
            library.dll = text_of(".idata$7", 0).unwrap_or_default().to_lowercase();
        }
        let Some(symbol) = defined.iter().find_map(|s| s.strip_prefix("__imp_")) else { continue };
        let decoration = if defined.contains(&symbol) { decoration(symbol) } else { Decoration::Data };
        // An import by ordinal has no name of its own.
        let name = text_of(".idata$6", 2).unwrap_or_else(|| undecorated(symbol).to_owned());
        library.exports.insert(name, decoration);
    }
    Ok(library)
}

fn decoration(symbol: &str) -> Decoration {
    if symbol.starts_with('?') {
        return member(symbol).map_or(Decoration::Plain, Decoration::Member);
    }
    let bytes = symbol.rsplit_once('@').and_then(|(_, n)| n.parse().ok());
    match bytes {
        Some(n) if symbol.starts_with('@') => Decoration::Fastcall(n),
        Some(n) => Decoration::Stdcall(n),
        None => Decoration::Plain,
    }
}

/// The convention of a member function: behind `@@` stand its access, whether it is const, and the letter of the convention.
fn member(symbol: &str) -> Option<Convention> {
    match symbol.split_once("@@")?.1.as_bytes().get(2)? {
        b'A' => Some(Convention::Cdecl),
        b'E' => Some(Convention::Thiscall),
        b'G' => Some(Convention::Stdcall),
        b'I' => Some(Convention::Fastcall),
        _ => None,
    }
}

fn undecorated(symbol: &str) -> &str {
    let name = symbol.strip_prefix(['_', '@']).unwrap_or(symbol);
    match name.rsplit_once('@') {
        Some((name, n)) if n.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => name,
    }
}

/// Whether a library has this function: with bytes of arguments, or without.
pub fn bytes_known(libraries: &[ImportLibrary], name: &str) -> Option<bool> {
    let all = libraries.iter().filter_map(|l| l.exports.get(name));
    all.map(|d| matches!(d, Decoration::Stdcall(_) | Decoration::Fastcall(_))).max()
}

/// What the descriptions say that an export's decoration is.
pub fn described(abi: &Abi, function: &Function) -> Decoration {
    let bytes = abi.argument_bytes(&function.params);
    if function.name.text.starts_with('?') {
        return Decoration::Member(function.convention);
    }
    match function.convention {
        Convention::Stdcall => Decoration::Stdcall(bytes),
        Convention::Fastcall => Decoration::Fastcall(bytes),
        // A helper that pops its arguments is decorated like stdcall, one that takes them in registers not at all.
        Convention::Helper if function.bytes.is_some() => Decoration::Stdcall(bytes),
        Convention::Cdecl | Convention::Thiscall | Convention::Helper | Convention::Register => Decoration::Plain,
    }
}

/// How far the comparison went.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Compared {
    /// Exports that both sides have alike.
    pub both: usize,
    /// Functions and data that only the descriptions know.
    pub described_only: usize,
}

/// Every export of every library against the descriptions.
pub fn compare(abi: &Abi, libraries: &[ImportLibrary]) -> (Vec<Finding>, Compared) {
    let mut findings = Vec::new();
    let mut compared = Compared::default();
    for surface in abi.surfaces() {
        let dll = surface.name().to_lowercase();
        let parts = || surface.parts.iter().map(|p| p.2);
        let functions: HashMap<&str, &Function> = parts().flat_map(|l: &Library| &l.functions).map(|f| (f.name.text.as_str(), f)).collect();
        let data: HashMap<&str, _> = parts().flat_map(|l: &Library| &l.data).map(|d| (d.name.text.as_str(), d)).collect();
        let mut known = 0;
        for library in libraries.iter().filter(|l| l.dll == dll) {
            for (name, &theirs) in &library.exports {
                let place = || format!("{} of {}", library.archive, library.dll);
                let mut object = |kind, message, place| findings.push(Finding { subject: name.clone(), kind, message, place });
                let ours = match (functions.get(name.as_str()), data.get(name.as_str())) {
                    (Some(f), _) => Some((described(abi, f), abi.place(f.name.span))),
                    (None, Some(d)) => Some((Decoration::Data, abi.place(d.name.span))),
                    (None, None) => None,
                };
                let Some((ours, at)) = ours else {
                    object(Kind::Missing, format!("exported as {theirs}, not described"), place());
                    continue;
                };
                known += 1;
                let kind = match (ours, theirs) {
                    (a, b) if a == b => {
                        compared.both += 1;
                        continue;
                    }
                    (Decoration::Data, _) | (_, Decoration::Data) => Kind::DataOrCode,
                    (Decoration::Stdcall(_), Decoration::Stdcall(_)) | (Decoration::Fastcall(_), Decoration::Fastcall(_)) => Kind::Bytes,
                    _ => Kind::Convention,
                };
                object(kind, format!("described as {ours}, exported as {theirs} ({})", library.archive), at);
            }
        }
        compared.described_only += (functions.len() + data.len()).saturating_sub(known);
    }
    (findings, compared)
}
