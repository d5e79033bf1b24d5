//! Bytes of arguments as three witnesses have them: the descriptions, the import libraries, windows-sys.

use super::imports::{Decoration, ImportLibrary, described};
use super::windows_sys::Signature;
use super::{Finding, Kind};
use crate::lang::Abi;
use crate::lang::ast::{Function, Returns, Type};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// How many functions each set of witnesses agrees about. Decorations count only where they carry bytes.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Agreement {
    /// Described functions.
    pub functions: usize,
    /// All three agree.
    pub all_three: usize,
    /// Description and import library; windows-sys does not know it.
    pub with_library: usize,
    /// Description and windows-sys; no import library has bytes for it.
    pub with_windows_sys: usize,
    /// Neither has bytes for it: cdecl, or documented only.
    pub alone: usize,
    /// The description agrees with the library, and windows-sys with neither.
    pub windows_sys_differs: usize,
    /// The description agrees with windows-sys, and the library with neither.
    pub library_differs: usize,
    /// The description agrees with nobody who knows it.
    pub description_differs: usize,
    /// Functions with a parameter or result of which only the size is known.
    pub unknown: usize,
}

impl Agreement {
    /// Functions that hold an `unknown32`, in per cent.
    pub fn unknown_share(&self) -> f64 {
        100.0 * self.unknown as f64 / self.functions.max(1) as f64
    }
}

/// Compares all three; a finding for every function whose description windows-sys contradicts.
pub fn agreement(abi: &Abi, libraries: &[ImportLibrary], signatures: &BTreeMap<String, Signature>) -> (Vec<Finding>, Agreement) {
    let mut findings = Vec::new();
    let mut count = Agreement::default();
    let decorated: HashMap<(&str, &str), Decoration> =
        libraries.iter().flat_map(|l| l.exports.iter().map(|(n, d)| ((l.dll.as_str(), n.as_str()), *d))).collect();
    for surface in abi.surfaces() {
        let dll = surface.name().to_lowercase();
        for f in surface.parts.iter().flat_map(|p| &p.2.functions) {
            count.functions += 1;
            count.unknown += usize::from(holds_unknown(f));
            let name = f.name.text.as_str();
            let ours = bytes(described(abi, f));
            let library = decorated.get(&(dll.as_str(), name)).and_then(|d| bytes(*d));
            let signature = signatures.get(name);
            let theirs = signature.and_then(|s| s.bytes).filter(|_| ours.is_some());
            let differs = |witness: Option<u32>| witness.is_some_and(|w| Some(w) != ours);
            let slot = match (library, theirs) {
                _ if differs(library) && !differs(theirs) && theirs.is_some() => &mut count.library_differs,
                _ if differs(theirs) && !differs(library) && library.is_some() => &mut count.windows_sys_differs,
                _ if differs(library) || differs(theirs) => &mut count.description_differs,
                (Some(_), Some(_)) => &mut count.all_three,
                (Some(_), None) => &mut count.with_library,
                (None, Some(_)) => &mut count.with_windows_sys,
                (None, None) => &mut count.alone,
            };
            *slot += 1;
            if let (Some(ours), Some(theirs)) = (ours, theirs.filter(|_| differs(theirs))) {
                findings.push(Finding {
                    subject: name.to_owned(),
                    kind: Kind::Bytes,
                    message: format!("described with {ours} bytes of arguments, windows-sys has {theirs}"),
                    place: abi.place(f.name.span),
                });
            }
        }
    }
    (findings, count)
}

fn bytes(decoration: Decoration) -> Option<u32> {
    match decoration {
        Decoration::Stdcall(n) | Decoration::Fastcall(n) => Some(n),
        Decoration::Member(_) | Decoration::Plain | Decoration::Data => None,
    }
}

/// A parameter or the result is only known by its size.
pub fn holds_unknown(f: &Function) -> bool {
    let unknown = |t: &Type| *t == Type::Unknown32;
    f.params.iter().any(|p| unknown(&p.ty.ty)) || matches!(&f.returns, Returns::Value(t) if unknown(&t.ty))
}
