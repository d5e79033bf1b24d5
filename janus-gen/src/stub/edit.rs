//! Writing entries into specs: in order, in the layout of `janus fmt`, with comments left where they are.

use super::{Known, Missing};
use crate::fmt;
use crate::lang::ast::Library;
use crate::lang::split::{Piece, split};
use crate::lang::{Abi, Source};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// One change.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// The spec.
    pub file: String,
    /// The entry or the body that is added, as text.
    pub text: String,
    /// What it is for.
    #[serde(flatten)]
    pub missing: Missing,
}

/// What is to be written.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Plan {
    /// Every change.
    pub entries: Vec<Entry>,
    /// New texts by path.
    #[serde(skip)]
    pub files: BTreeMap<String, String>,
    /// What went wrong.
    pub problems: Vec<String>,
}

/// Makes the changes, in memory. `into` is the path of the spec that takes new entries; otherwise each goes where its family is.
pub fn apply(abi: &Abi, missing: &[Missing], into: Option<&str>) -> Plan {
    let mut plan = Plan::default();
    let mut edits: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for m in missing {
        let drivers = m.drivers.join(", ");
        if let Known::Described { value } = &m.known {
            let Some((source, at)) = end_of(abi, m) else {
                plan.problems.push(format!("{}: its entry is not where it is described", m.name));
                continue;
            };
            let text = format!(" = stub({value}); // for {drivers}");
            edits.entry(source.path.clone()).or_default().push((at, text.clone()));
            plan.entries.push(Entry { file: source.path.clone(), text: text.trim().to_owned(), missing: m.clone() });
            continue;
        }
        let text = entry(m);
        match place(abi, m, into) {
            Some((source, at)) => {
                edits.entry(source.path.clone()).or_default().push((at, format!("{text}\n")));
                plan.entries.push(Entry { file: source.path.clone(), text, missing: m.clone() });
            }
            None => {
                let file = into.map_or_else(|| format!("abi-specs/nt/{}.abi", stem(&m.library)), str::to_owned);
                let new = plan.files.entry(file.clone()).or_insert_with(|| {
                    format!(
                        "abi 1;\n\n//! What drivers import from {}, which no other source describes.\n\nlibrary \"{}\" {{\n",
                        m.library, m.library
                    )
                });
                new.push_str(&format!("{text}\n"));
                plan.entries.push(Entry { file, text, missing: m.clone() });
            }
        }
    }
    for new in plan.files.values_mut() {
        new.push_str("}\n");
    }
    for (path, mut changes) in edits {
        let Some(source) = abi.sources.iter().find(|s| s.path == path) else { continue };
        let mut text = source.text.clone();
        // From the end, so that places stay right; entries for one place keep their order.
        changes.sort_by_key(|c| c.0);
        for (at, insert) in changes.into_iter().rev() {
            // The `;` of a described entry is part of what is inserted.
            let end = if insert.starts_with(" = ") { at + 1 } else { at };
            text.replace_range(at..end, &insert);
        }
        plan.files.insert(path, text);
    }
    for (path, text) in &mut plan.files {
        match fmt::format(&Source { path: path.clone(), text: text.clone() }) {
            Ok(new) => *text = new,
            Err(errors) => plan.problems.extend(errors.iter().map(|e| format!("{path}: {}", e.message))),
        }
    }
    plan
}

/// Module name of a library's file name.
fn stem(library: &str) -> String {
    library
        .split('.')
        .next()
        .unwrap_or(library)
        .to_ascii_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect()
}

/// A new entry in words of the language.
fn entry(m: &Missing) -> String {
    let is_name = m.name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && m.name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$'));
    let name = match m.ordinal {
        Some(n) => format!("Ordinal{n}"),
        None if is_name => m.name.clone(),
        None => format!("\"{}\"", m.name.replace('"', "")),
    };
    let drivers = m.drivers.join(", ");
    let mut attributes: Vec<String> = m.ordinal.map(|n| format!("ordinal({n}), noname")).into_iter().collect();
    let source = |text: &str| format!("source(\"{}\")", text.replace('"', "'"));
    let item = match &m.known {
        Known::Bytes { convention, dwords, evidence } => {
            attributes.push(source(evidence));
            let params: Vec<String> = (1..=*dwords).map(|i| format!("in a{i}: unknown32")).collect();
            let bytes = if *convention == "cdecl" { String::new() } else { format!("@{}", dwords * 4) };
            let word = if *convention == "stdcall" { String::new() } else { format!("{convention} ") };
            format!("    {word}fn {name}{bytes}({}) -> unknown32 = stub(0);", params.join(", "))
        }
        Known::Data { evidence } => {
            attributes.push(source(evidence));
            format!("    data {name}: u32;")
        }
        Known::Name | Known::Described { .. } => {
            attributes.push(source(&format!("import of {drivers}")));
            format!("    fn {name}();")
        }
    };
    let doc = match m.known {
        Known::Name => format!("    /// Imported by {drivers}; its arguments are not known."),
        _ => format!("    /// Imported by {drivers}."),
    };
    format!("{doc}\n    #[{}]\n{item}", attributes.join(", "))
}

/// The file and library of a spec, by the library's file name.
fn parts<'a>(abi: &'a Abi, library: &str) -> Vec<(&'a Source, &'a Library)> {
    let all = || abi.files.iter().filter_map(|f| Some((&abi.sources[f.source as usize], f.library.as_ref()?)));
    let goes_by = |l: &Library| l.name.text.eq_ignore_ascii_case(library) || l.aka.iter().any(|a| a.eq_ignore_ascii_case(library));
    let Some(name) = all().find(|(_, l)| goes_by(l)).map(|(_, l)| &l.name.text) else { return Vec::new() };
    all().filter(|(_, l)| l.name.text.eq_ignore_ascii_case(name)).collect()
}

/// Where the `;` of a described entry stands.
fn end_of<'a>(abi: &'a Abi, m: &Missing) -> Option<(&'a Source, usize)> {
    for (source, library) in parts(abi, &m.library) {
        if let Some(f) = library.functions.iter().find(|f| f.name.text == m.name) {
            let item = items(&source.text).into_iter().find(|r| r.contains(&(f.name.span.start as usize)))?;
            return Some((source, item.end - 1)).filter(|(s, at)| s.text[*at..].starts_with(';'));
        }
    }
    None
}

/// The items inside of a file's library.
fn items(text: &str) -> Vec<Range<usize>> {
    let inner = split(text, 0..text.len()).into_iter().find_map(|p| match p {
        Piece::Block { inner, .. } => Some(inner),
        _ => None,
    });
    let pieces = inner.map_or_else(Vec::new, |inner| split(text, inner));
    pieces.into_iter().filter_map(|p| if let Piece::Item(r) = p { Some(r) } else { None }).collect()
}

/// Where a new entry goes: the file of its family, before the first name that is greater.
fn place<'a>(abi: &'a Abi, m: &Missing, into: Option<&str>) -> Option<(&'a Source, usize)> {
    let mut all = parts(abi, &m.library);
    if let Some(path) = into {
        all.retain(|(s, _)| s.path == path || s.path.ends_with(path) || path.ends_with(&s.path));
    }
    let names = |l: &'a Library| l.functions.iter().map(|f| &f.name).chain(l.data.iter().map(|d| &d.name));
    let common = |a: &str, b: &str| a.bytes().zip(b.bytes()).take_while(|(x, y)| x.eq_ignore_ascii_case(y)).count();
    // The family with the most similar name; of several, the one with more of them.
    let (source, library) = all.into_iter().max_by_key(|(_, l)| {
        let best = names(l).map(|n| common(&n.text, &m.name)).max().unwrap_or(0);
        (best, names(l).filter(|n| common(&n.text, &m.name) == best).count())
    })?;
    let after = names(library).filter(|n| n.text.to_lowercase() > m.name.to_lowercase()).min_by_key(|n| n.span.start);
    let pieces = items(&source.text);
    let at = match after {
        Some(n) => above(&source.text, pieces.iter().find(|r| r.contains(&(n.span.start as usize)))?.start),
        None => {
            let end = pieces.last().map_or_else(|| source.text.find('{').map(|n| n + 1), |r| Some(r.end))?;
            // Behind a comment that stands on the last entry's line.
            source.text[end..].find('\n').map_or(end, |n| end + n + 1)
        }
    };
    Some((source, at))
}

/// The start of the line where the comments begin that belong to the item at `at`.
fn above(text: &str, at: usize) -> usize {
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |n| n + 1);
    let mut start = line_start(at);
    while start > 0 {
        let before = line_start(start - 1);
        if !text[before..start].trim_start().starts_with("//") {
            break;
        }
        start = before;
    }
    start
}
