//! The files that the host brought: multiboot modules by their DOS paths.

use crate::boot::{Boot, Loaded};
use crate::cell::Cell;
use alloc::vec::Vec;

static MODULES: Cell<Vec<Loaded>> = Cell::new(Vec::new());

/// Takes over the loader's list.
pub fn init(boot: &Boot) {
    let list = boot.modules().map(|m| Loaded { name: dos_path(m.name), bytes: m.bytes }).collect();
    MODULES.with(|modules| *modules = list);
}

/// A module's command line is its path; a loader that puts the host's file name in front separates it by a space.
fn dos_path(line: &[u8]) -> &[u8] {
    let path = match line.iter().position(|&c| c == b' ') {
        Some(at) if !line.starts_with(b"C:") => &line[at + 1..],
        _ => line,
    };
    path.trim_ascii()
}

/// The part of a path behind its last separator.
pub fn base_name(path: &[u8]) -> &[u8] {
    path.iter().rposition(|&c| matches!(c, b'\\' | b'/' | b':')).map_or(path, |at| &path[at + 1..])
}

/// The file with this path.
pub fn find(path: &[u8]) -> Option<Loaded> {
    MODULES.with(|modules| modules.iter().find(|m| m.name.eq_ignore_ascii_case(path)).copied())
}

/// The file with this path, or else with the same name in another directory.
pub fn find_anywhere(path: &[u8]) -> Option<Loaded> {
    let same = |m: &&Loaded| base_name(m.name).eq_ignore_ascii_case(base_name(path));
    find(path).or_else(|| MODULES.with(|modules| modules.iter().find(same).copied()))
}

/// The file at this place in the list.
pub fn get(index: usize) -> Option<Loaded> {
    MODULES.with(|modules| modules.get(index).copied())
}

/// How many there are.
pub fn count() -> usize {
    MODULES.with(|modules| modules.len())
}
