//! What windows-sys knows of functions that no spec describes: bytes of arguments, by library and name.
//!
//! The table is made from the crate's source (`./x janus oracle --write-metadata`) and lies beside this file, because whoever runs the command need not have that
//! source. A test holds it against the crate.

use super::Known;
use crate::lang::Abi;
use crate::oracle::windows_sys::Signature;
use std::collections::{BTreeMap, HashSet};

/// The table as it is committed: `LIBRARY NAME BYTES` lines behind comments.
pub const TABLE: &str = include_str!("windows-sys.txt");

/// Where it lies in the project.
pub const PATH: &str = "janus-gen/src/stub/windows-sys.txt";

const HEAD: &str = "# Bytes of arguments on i386 of kernel functions that no spec describes, as the crate windows-sys 0.61 has them: LIBRARY NAME BYTES.\n\
                    # Made by `./x janus oracle --write-metadata`; not edited.\n";

/// The table as the crate and the descriptions make it.
pub fn table(abi: &Abi, signatures: &BTreeMap<String, Signature>) -> String {
    let surfaces = abi.surfaces();
    let described: HashSet<(String, &str)> = surfaces
        .iter()
        .flat_map(|s| {
            let functions = s.parts.iter().flat_map(|p| &p.2.functions);
            functions.map(|f| (s.name().to_lowercase(), f.name.text.as_str()))
        })
        .collect();
    let mut lines: Vec<String> = signatures
        .iter()
        .filter(|(name, s)| !described.contains(&(s.dll.to_lowercase(), name.as_str())))
        // A variable number of arguments has no bytes.
        .filter_map(|(name, s)| Some(format!("{} {name} {}\n", s.dll.to_lowercase(), s.bytes?)))
        .collect();
    lines.sort();
    HEAD.to_owned() + &lines.concat()
}

/// Library, name and bytes of every line.
pub fn entries(table: &str) -> impl Iterator<Item = (&str, &str, u32)> {
    table.lines().filter(|l| !l.starts_with('#')).filter_map(|line| {
        let mut words = line.split(' ');
        Some((words.next()?, words.next()?, words.next()?.parse().ok()?))
    })
}

/// What the table says of a function.
pub fn known(library: &str, name: &str) -> Option<Known> {
    let (_, _, bytes) = entries(TABLE).find(|(l, n, _)| l.eq_ignore_ascii_case(library) && *n == name)?;
    // It tells functions with a variable number of arguments apart, and nothing else about conventions.
    Some(Known::Bytes { convention: "stdcall", dwords: bytes / 4, evidence: format!("windows-sys: {bytes} bytes") })
}
