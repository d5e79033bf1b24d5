//! What hardware drivers import of kernel and HAL is served: each function of `demand.txt`.

use janus_gen::lang::ast::Body;
use janus_gen::lang::{Abi, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

fn collect(dir: &Path, root: &Path, out: &mut Vec<Source>) {
    for entry in fs::read_dir(dir).expect("abi-specs").map(|e| e.expect("an entry").path()) {
        if entry.is_dir() {
            collect(&entry, root, out);
        } else if entry.extension().is_some_and(|e| e == "abi") {
            let path = entry.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            out.push(Source { path, text: fs::read_to_string(&entry).expect("a spec") });
        }
    }
}

#[test]
fn what_drivers_import_is_served() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut sources = Vec::new();
    collect(&root.join("abi-specs"), &root, &mut sources);
    let (abi, _) = Abi::load(sources);
    let mut served = BTreeMap::new();
    for surface in abi.surfaces() {
        let library = surface.name().to_lowercase();
        for (_, _, part) in &surface.parts {
            let functions = part.functions.iter().map(|f| (&f.name.text, &f.body));
            for (name, body) in functions.chain(part.data.iter().map(|d| (&d.name.text, &d.body))) {
                served.insert((library.clone(), name.clone()), matches!(body, Body::Impl | Body::Forward { .. }));
            }
        }
    }

    let list = fs::read_to_string(root.join("tests/demand.txt")).expect("the list");
    let mut wanted = BTreeSet::new();
    let mut missing = Vec::new();
    for line in list.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let (count, import) = line.split_once(' ').expect("a count and an import");
        let (library, name) = import.split_once('!').expect("a library and a name");
        assert!(count.parse::<u32>().is_ok_and(|c| c > 0), "{line}");
        assert!(wanted.insert(import), "{import} stands there twice");
        if !served.get(&(library.to_lowercase(), name.to_owned())).copied().unwrap_or(false) {
            missing.push(format!("{import}, which {count} drivers import, is not served"));
        }
    }
    assert!(wanted.len() > 450, "the whole list: {}", wanted.len());
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
