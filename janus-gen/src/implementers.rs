//! Who implements what the specs call `= impl`: the methods of hand-written shims, by their names. What is written in assembly is not found.

use std::collections::BTreeMap;
use std::path::Path;

/// Where shims are written, from the root of the project.
pub const FOLDER: &str = "shims-handwritten/src";

/// `path:line` of every method below the folder of shims, by name; a file that cannot be read has none.
pub fn implementers(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut todo = vec![root.join(FOLDER)];
    while let Some(folder) = todo.pop() {
        for path in std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|e| e.path()) {
            if path.is_dir() {
                todo.push(path);
                continue;
            }
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let shown = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            for (line, name) in methods(&text) {
                found.entry(name.to_owned()).or_insert_with(|| format!("{shown}:{line}"));
            }
        }
    }
    found
}

/// Lines that declare a method, which stands inside of a block.
fn methods(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let method = |line: &str| -> Option<usize> {
        let inside = line.strip_prefix(' ')?.trim_start();
        inside.strip_prefix("unsafe ").unwrap_or(inside).strip_prefix("fn ").map(|rest| line.len() - rest.len())
    };
    text.lines().enumerate().filter_map(move |(i, line)| {
        let rest = &line[method(line)?..];
        Some((i + 1, &rest[..rest.find('(')?]))
    })
}
