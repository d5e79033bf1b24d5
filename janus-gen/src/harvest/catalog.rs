//! The description as a driver sees it: libraries by every name they go by, exports by name and number, services by device and number.

use crate::lang::Abi;
use crate::lang::ast::{Body, Meta};
use crate::lang::source::Span;
use serde::Serialize;
use std::collections::HashMap;

/// What an import is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Binding {
    /// Hand-written code.
    Impl,
    /// Returns a value and leaves a record.
    Stub,
    /// An export of another driver that was harvested with it.
    Driver,
    /// Described only: a call stops the driver with a report.
    Described,
    /// Described nowhere: the same, but nothing is known about it.
    Unknown,
}

impl Binding {
    /// All of them, best first.
    pub const ALL: [Binding; 5] = [Binding::Impl, Binding::Stub, Binding::Driver, Binding::Described, Binding::Unknown];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Binding::Impl => "impl",
            Binding::Stub => "stub",
            Binding::Driver => "driver",
            Binding::Described => "described",
            Binding::Unknown => "unknown",
        }
    }

    /// Code stands behind it.
    pub fn is_served(self) -> bool {
        matches!(self, Binding::Impl | Binding::Stub | Binding::Driver)
    }
}

/// An export of a described library.
#[derive(Clone, Debug)]
pub struct Export<'a> {
    /// Its name.
    pub name: &'a str,
    /// How it is served, behind forwards.
    pub binding: Binding,
    /// What it forwards to.
    pub forward: Option<String>,
    /// It is data.
    pub data: bool,
    /// The oldest version that has it.
    pub since: Option<&'a str>,
    /// Where it is described.
    pub span: Span,
}

struct Library<'a> {
    name: &'a str,
    by_name: HashMap<&'a str, Export<'a>>,
    by_ordinal: HashMap<u16, &'a str>,
}

/// A described service.
#[derive(Clone, Copy, Debug)]
pub struct Service<'a> {
    /// Its name.
    pub name: &'a str,
    /// How it is called is known.
    pub signature: bool,
    /// The oldest version that has it.
    pub since: Option<&'a str>,
}

/// The description, indexed.
pub struct Catalog<'a> {
    /// What it was made of.
    pub abi: &'a Abi,
    libraries: Vec<Library<'a>>,
    by_file: HashMap<String, usize>,
    vxds: HashMap<u32, &'a str>,
    services: HashMap<(u32, u32), Service<'a>>,
    /// For each source, where its lines start.
    lines: Vec<Vec<u32>>,
}

impl<'a> Catalog<'a> {
    /// Indexes a description.
    pub fn new(abi: &'a Abi) -> Self {
        let mut catalog = Catalog {
            abi,
            libraries: Vec::new(),
            by_file: HashMap::new(),
            vxds: HashMap::new(),
            services: HashMap::new(),
            lines: Vec::new(),
        };
        let starts = |text: &str| text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32).collect();
        catalog.lines = abi.sources.iter().map(|s| starts(&s.text)).collect();
        for file in &abi.files {
            if let Some(library) = &file.library {
                let key = library.name.text.to_ascii_lowercase();
                let index = *catalog.by_file.entry(key).or_insert_with(|| {
                    catalog.libraries.push(Library { name: &library.name.text, by_name: HashMap::new(), by_ordinal: HashMap::new() });
                    catalog.libraries.len() - 1
                });
                for other in &library.aka {
                    catalog.by_file.entry(other.to_ascii_lowercase()).or_insert(index);
                }
                let into = &mut catalog.libraries[index];
                for f in &library.functions {
                    into.insert(&f.name.text, &f.meta, &f.body, false, f.name.span);
                }
                for d in &library.data {
                    into.insert(&d.name.text, &d.meta, &d.body, true, d.name.span);
                }
            }
            if let Some(vxd) = &file.vxd {
                catalog.vxds.insert(vxd.id.0, &vxd.name.text);
                for s in &vxd.services {
                    let service = Service { name: &s.name.text, signature: s.signature.is_some(), since: s.meta.since.as_deref() };
                    catalog.services.insert((vxd.id.0, s.ordinal.0), service);
                }
            }
        }
        catalog.follow_forwards();
        catalog
    }

    fn follow_forwards(&mut self) {
        let mut settled = Vec::new();
        for (i, library) in self.libraries.iter().enumerate() {
            for (name, export) in &library.by_name {
                if export.forward.is_some() {
                    settled.push((i, *name, self.behind(i, name)));
                }
            }
        }
        for (i, name, binding) in settled {
            if let Some(export) = self.libraries[i].by_name.get_mut(name) {
                export.binding = binding;
            }
        }
    }

    /// What a chain of forwards ends in.
    fn behind(&self, library: usize, name: &str) -> Binding {
        let (mut library, mut name) = (library, name.to_owned());
        for _ in 0..16 {
            let Some(export) = self.libraries[library].by_name.get(name.as_str()) else { return Binding::Unknown };
            let Some(to) = &export.forward else { return export.binding };
            match to.split_once('!') {
                Some((other, target)) => {
                    let Some(&index) = self.by_file.get(&other.to_ascii_lowercase()) else { return Binding::Unknown };
                    (library, name) = (index, target.to_owned());
                }
                None => name.clone_from(to),
            }
        }
        Binding::Unknown
    }

    /// The described library that goes by this file name.
    pub fn library(&self, file: &str) -> Option<&'a str> {
        self.index(file).map(|i| self.libraries[i].name)
    }

    fn index(&self, file: &str) -> Option<usize> {
        let key = file.to_ascii_lowercase();
        if let Some(i) = self.by_file.get(&key) {
            return Some(*i);
        }
        // A name without an extension means the library of that stem.
        let bare = !key.contains('.');
        self.by_file.iter().filter(|(k, _)| bare && k.split('.').next() == Some(&key)).map(|(_, i)| *i).min()
    }

    /// An export by name.
    pub fn export(&self, file: &str, name: &str) -> Option<&Export<'a>> {
        self.libraries[self.index(file)?].by_name.get(name)
    }

    /// An export by number.
    pub fn ordinal(&self, file: &str, ordinal: u16) -> Option<&Export<'a>> {
        let library = &self.libraries[self.index(file)?];
        library.by_name.get(library.by_ordinal.get(&ordinal)?)
    }

    /// `path:line` of a place.
    pub fn place(&self, span: Span) -> String {
        let line = self.lines[span.file as usize].partition_point(|&end| end < span.start) + 1;
        format!("{}:{line}", self.abi.sources[span.file as usize].path)
    }

    /// The VxD with this device id.
    pub fn vxd(&self, id: u32) -> Option<&'a str> {
        self.vxds.get(&id).copied()
    }

    /// A service by device id and number.
    pub fn service(&self, id: u32, ordinal: u32) -> Option<Service<'a>> {
        self.services.get(&(id, ordinal)).copied()
    }
}

impl<'a> Library<'a> {
    fn insert(&mut self, name: &'a str, meta: &'a Meta, body: &Body, data: bool, span: Span) {
        let (binding, forward) = match body {
            Body::Impl => (Binding::Impl, None),
            Body::Stub(_) => (Binding::Stub, None),
            Body::Described => (Binding::Described, None),
            Body::Forward { library: None, name } => (Binding::Described, Some(name.text.clone())),
            Body::Forward { library: Some(l), name } => (Binding::Described, Some(format!("{l}!{}", name.text))),
        };
        if let Some(n) = meta.ordinal {
            self.by_ordinal.insert(n, name);
        }
        self.by_name.insert(name, Export { name, binding, forward, data, since: meta.since.as_deref(), span });
    }
}
