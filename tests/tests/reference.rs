//! The reference pages: every described item has its place, and every link leads to a heading.

use janus_gen::lang::{Abi, Source};
use janus_gen::reference::pages;
use std::path::Path;

fn collect(dir: &Path, root: &Path, out: &mut Vec<Source>) {
    for entry in std::fs::read_dir(dir).expect("abi-specs").map(|e| e.expect("an entry").path()) {
        if entry.is_dir() {
            collect(&entry, root, out);
        } else if entry.extension().is_some_and(|e| e == "abi") {
            let path = entry.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            out.push(Source { path, text: std::fs::read_to_string(&entry).expect("a spec") });
        }
    }
}

#[test]
fn every_item_has_a_heading_and_every_link_leads_to_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut sources = Vec::new();
    collect(&root.join("abi-specs"), &root, &mut sources);
    let (abi, diagnostics) = Abi::load(sources);
    assert!(diagnostics.is_empty());
    let pages = pages(&abi);

    let headings = |page: &str| pages[page].lines().filter(|l| l.starts_with("### ")).count();
    for surface in abi.surfaces() {
        let items: usize = surface.parts.iter().map(|p| p.2.functions.len() + p.2.data.len()).sum();
        assert_eq!(headings(&format!("nt/{}.md", surface.module)), items, "{}", surface.module);
    }
    for (module, _, vxd) in abi.vxds() {
        assert_eq!(headings(&format!("vxd/{module}.md")), vxd.services.len(), "{module}");
    }

    for (path, text) in &pages {
        let folder = path.rsplit_once('/').map_or("", |(f, _)| f);
        for target in text.split("](").skip(1).filter_map(|t| t.split(')').next()) {
            let (page, anchor) = target.split_once('#').unwrap_or((target, ""));
            let page = page
                .strip_prefix("../")
                .map_or_else(|| if folder.is_empty() { page.to_owned() } else { format!("{folder}/{page}") }, str::to_owned);
            let there = pages.get(&page).unwrap_or_else(|| panic!("{path}: {target} leads nowhere"));
            assert!(
                anchor.is_empty() || there.lines().any(|l| l.strip_prefix("### ").is_some_and(|h| h.to_lowercase() == anchor)),
                "{path}: {target}"
            );
        }
    }
}
