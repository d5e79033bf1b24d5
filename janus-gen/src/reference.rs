//! Reference pages: Markdown, one page for each library, VxD and file of types, and one that leads to them. What a page says of an item is what `janus explain` says.

use crate::explain;
use crate::fmt;
use crate::lang::Abi;
use crate::lang::ast::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

/// All pages: their paths below the folder of the reference, and their texts.
pub fn pages(abi: &Abi) -> BTreeMap<String, String> {
    let links = Links::new(abi);
    let mut pages = BTreeMap::new();
    let mut index = String::from("# Reference\n\nGenerated from `abi-specs` by `janus docs`.\n");

    heading(&mut index, "NT libraries", "| library | functions | served | data |\n|---|---|---|---|");
    for surface in abi.surfaces() {
        let path = format!("nt/{}.md", surface.module);
        let functions: Vec<&Function> = surface.parts.iter().flat_map(|p| &p.2.functions).collect();
        let served = functions.iter().filter(|f| !matches!(f.body, Body::Described)).count();
        let data = surface.parts.iter().map(|p| p.2.data.len()).sum::<usize>();
        let _ = writeln!(index, "| [{}]({path}) | {} | {served} | {data} |", surface.name(), functions.len());
        let mut page = Page::new(abi, &links, surface.name());
        if !surface.aka().is_empty() {
            let _ = writeln!(page.text, "\nAlso {}.", surface.aka().join(", "));
        }
        for (family, file, library) in &surface.parts {
            page.part(family.as_deref(), file);
            for f in &library.functions {
                let used = f.params.iter().map(|p| &p.ty.ty).chain(explain::returned(&f.returns));
                let mut facts = vec![explain::served(&f.body)];
                if !matches!(f.convention, Convention::Cdecl | Convention::Helper) {
                    facts.push(format!("{} bytes of arguments", abi.argument_bytes(&f.params)));
                }
                page.item(&f.name, &explain::function(f), &f.meta, facts, used);
            }
            for d in &library.data {
                page.item(&d.name, &explain::data(d), &d.meta, vec![explain::served(&d.body)], [&d.ty.ty]);
            }
        }
        pages.insert(path, page.text);
    }

    heading(&mut index, "VxDs", "| VxD | id | services | with signature |\n|---|---|---|---|");
    for (module, file, vxd) in abi.vxds() {
        let path = format!("vxd/{module}.md");
        let signed = vxd.services.iter().filter(|s| s.signature.is_some()).count();
        let _ = writeln!(index, "| [{}]({path}) | {:#06x} | {} | {signed} |", vxd.name.text, vxd.id.0, vxd.services.len());
        let mut page = Page::new(abi, &links, &vxd.name.text);
        let _ = writeln!(page.text, "\nDevice {:#06x}.", vxd.id.0);
        page.part(None, file);
        for s in &vxd.services {
            let used = s.signature.iter().flat_map(|g| g.params.iter().map(|p| &p.ty.ty).chain(explain::returned(&g.returns)));
            let mut facts = vec![format!("`int 20h`, `dd {:#010x}`", vxd.id.0 << 16 | s.ordinal.0)];
            if s.signature.is_none() {
                facts.push("its signature is not known".into());
            }
            if s.meta.is_async {
                facts.push("may be called at interrupt time".into());
            }
            page.item(&s.name, &explain::service(s), &s.meta, facts, used);
        }
        pages.insert(path, page.text);
    }

    heading(&mut index, "Types", "| page | about | types | callbacks | constants |\n|---|---|---|---|---|");
    for file in abi.files.iter().filter(|f| f.types.len() + f.callbacks.len() + f.consts.len() + f.events.len() > 0) {
        let Some(path) = links.page_of.get(&file.source) else { continue };
        let name = path.trim_start_matches("types/").trim_end_matches(".md");
        let about = file.doc.first().map_or("", |l| l.trim());
        let _ = writeln!(index, "| [{name}]({path}) | {about} | {} | {} | {} |", file.types.len(), file.callbacks.len(), file.consts.len());
        let mut page = Page::new(abi, &links, name);
        page.part(None, file);
        for t in &file.types {
            let used: Vec<&Type> = match &t.kind {
                TypeKind::Struct { fields, .. } => fields.iter().map(|f| &f.ty.ty).collect(),
                TypeKind::Alias(to) => vec![&to.ty],
                TypeKind::Enum { .. } => vec![],
            };
            page.item(&t.name, &explain::type_def(t), &t.meta, vec![], used);
        }
        for c in &file.callbacks {
            let used = c.params.iter().map(|p| &p.ty.ty).chain(explain::returned(&c.returns));
            page.item(&c.name, &explain::callback(c), &c.meta, vec![], used);
        }
        for c in &file.consts {
            page.item(&c.name, &explain::constant(c), &c.meta, vec![], []);
        }
        for e in &file.events {
            page.item(&e.name, &explain::event(e), &e.meta, vec![], []);
        }
        pages.insert(path.clone(), page.text);
    }
    pages.insert("index.md".into(), index);
    pages
}

fn heading(index: &mut String, title: &str, table: &str) {
    let _ = writeln!(index, "\n## {title}\n\n{table}");
}

/// Where each type and callback is shown.
struct Links {
    page_of: HashMap<u32, String>,
    targets: HashMap<String, String>,
}

impl Links {
    fn new(abi: &Abi) -> Links {
        let mut links = Links { page_of: HashMap::new(), targets: HashMap::new() };
        for file in &abi.files {
            // `abi-specs/types/io.abi` is types/io.md; types that stand in a library's spec have a page beside it.
            let path = abi.sources[file.source as usize].path.trim_start_matches("abi-specs/").trim_end_matches(".abi");
            let page = format!("types/{}.md", path.trim_start_matches("types/").replace('/', "-"));
            for name in file.types.iter().map(|t| &t.name).chain(file.callbacks.iter().map(|c| &c.name)) {
                links.targets.insert(name.text.clone(), format!("{page}#{}", anchor(&name.text)));
            }
            links.page_of.insert(file.source, page);
        }
        links
    }
}

/// What a heading's anchor is.
fn anchor(name: &str) -> String {
    name.to_lowercase()
}

struct Page<'a> {
    abi: &'a Abi,
    links: &'a Links,
    text: String,
}

impl<'a> Page<'a> {
    fn new(abi: &'a Abi, links: &'a Links, title: &str) -> Self {
        Page { abi, links, text: format!("# {title}\n") }
    }

    /// A file's own words, below the name of its family when it has one.
    fn part(&mut self, family: Option<&str>, file: &File) {
        if let Some(family) = family {
            let _ = writeln!(self.text, "\n## {family}");
        }
        if !file.doc.is_empty() {
            self.text.push('\n');
            for line in &file.doc {
                let _ = writeln!(self.text, "{}", line.trim());
            }
        }
    }

    fn item<'t>(&mut self, name: &Name, declaration: &str, meta: &Meta, mut facts: Vec<String>, used: impl IntoIterator<Item = &'t Type>) {
        let _ = writeln!(self.text, "\n### {}\n\n```\n{}\n```", name.text, fmt::one(declaration));
        if !meta.doc.is_empty() {
            self.text.push('\n');
            for line in &meta.doc {
                let _ = writeln!(self.text, "{}", line.trim());
            }
        }
        facts.extend(meta.since.iter().map(|v| format!("since {v}")));
        facts.extend(meta.until.iter().map(|v| format!("until {v}")));
        facts.extend(meta.irql.map(|range| format!("IRQL {}", explain::irql(range))));
        facts.extend(meta.ordinal.map(|n| format!("ordinal {n}")));
        facts.extend(meta.source.iter().map(|s| format!("source: {s}")));
        facts.push(format!("`{}`", self.abi.place(name.span)));
        let _ = writeln!(self.text, "\n{}.", facts.join("; "));
        let types: BTreeSet<String> = used.into_iter().filter_map(explain::named).filter(|n| *n != name.text).collect();
        let links: Vec<String> = types.iter().filter_map(|n| Some(format!("[{n}](../{})", self.links.targets.get(n)?))).collect();
        if !links.is_empty() {
            let _ = writeln!(self.text, "\nTypes: {}.", links.join(", "));
        }
    }
}
