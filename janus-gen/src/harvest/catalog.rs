//! The description as a driver sees it: libraries by every name they go by, exports by name and number, services by device and number.

use crate::lang::ast::{Body, Meta};
use crate::lang::source::Span;
use crate::lang::{Abi, VERSIONS};
use rustc_hash::FxHashMap as HashMap;
use serde::{Serialize, Serializer};
use std::fmt;

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

/// Where a forwarded export leads: `name` of the same library, or of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forward<'a> {
    /// The other library.
    pub library: Option<&'a str>,
    /// The export there.
    pub name: &'a str,
}

impl fmt::Display for Forward<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.library {
            Some(library) => write!(f, "{library}!{}", self.name),
            None => f.write_str(self.name),
        }
    }
}

impl Serialize for Forward<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A line of a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// Its file.
    pub path: &'a str,
    /// The line, from 1.
    pub line: u32,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.path, self.line)
    }
}

impl Serialize for Place<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// An export of a described library.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    /// Its name.
    pub name: &'a str,
    /// How it is served, behind forwards.
    pub binding: Binding,
    /// What it forwards to.
    pub forward: Option<Forward<'a>>,
    /// It is data.
    pub data: bool,
    /// The oldest version that has it, as a place in [`VERSIONS`].
    pub since: Option<u8>,
    /// Where it is described.
    pub place: Place<'a>,
}

/// A described library, of which exports are asked by name and by number.
pub struct Library<'a> {
    /// File name that drivers import.
    pub name: &'a str,
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
}

impl<'a> Catalog<'a> {
    /// Indexes a description.
    pub fn new(abi: &'a Abi) -> Self {
        let mut catalog =
            Catalog { abi, libraries: Vec::new(), by_file: HashMap::default(), vxds: HashMap::default(), services: HashMap::default() };
        for file in &abi.files {
            if let Some(library) = &file.library {
                let key = library.name.text.to_ascii_lowercase();
                let index = *catalog.by_file.entry(key).or_insert_with(|| {
                    let (by_name, by_ordinal) = (HashMap::default(), HashMap::default());
                    catalog.libraries.push(Library { name: &library.name.text, by_name, by_ordinal });
                    catalog.libraries.len() - 1
                });
                for other in &library.aka {
                    catalog.by_file.entry(other.to_ascii_lowercase()).or_insert(index);
                }
                let into = &mut catalog.libraries[index];
                for f in &library.functions {
                    into.insert(abi, (&f.name.text, f.name.span), &f.meta, &f.body, false);
                }
                for d in &library.data {
                    into.insert(abi, (&d.name.text, d.name.span), &d.meta, &d.body, true);
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
    fn behind(&self, library: usize, name: &'a str) -> Binding {
        let (mut library, mut name) = (library, name);
        for _ in 0..16 {
            let Some(export) = self.libraries[library].by_name.get(name) else { return Binding::Unknown };
            let Some(to) = export.forward else { return export.binding };
            if let Some(other) = to.library {
                let Some(&index) = self.by_file.get(&other.to_ascii_lowercase()) else { return Binding::Unknown };
                library = index;
            }
            name = to.name;
        }
        Binding::Unknown
    }

    /// The described library that goes by this file name.
    pub fn find(&self, file: &str) -> Option<&Library<'a>> {
        self.index(file).map(|i| &self.libraries[i])
    }

    /// The name of the described library that goes by this file name.
    pub fn library(&self, file: &str) -> Option<&'a str> {
        self.find(file).map(|l| l.name)
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
        self.find(file)?.export(name)
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
    /// An export by name.
    pub fn export(&self, name: &str) -> Option<&Export<'a>> {
        self.by_name.get(name)
    }

    /// An export by number.
    pub fn ordinal(&self, ordinal: u16) -> Option<&Export<'a>> {
        self.by_name.get(self.by_ordinal.get(&ordinal)?)
    }

    fn insert(&mut self, abi: &'a Abi, (name, span): (&'a str, Span), meta: &'a Meta, body: &'a Body, data: bool) {
        let (binding, forward) = match body {
            Body::Impl => (Binding::Impl, None),
            Body::Stub(_) => (Binding::Stub, None),
            Body::Described => (Binding::Described, None),
            Body::Forward { library, name } => (Binding::Described, Some(Forward { library: library.as_deref(), name: &name.text })),
        };
        if let Some(n) = meta.ordinal {
            self.by_ordinal.insert(n, name);
        }
        let since = meta.since.as_deref().and_then(|v| VERSIONS.iter().position(|k| *k == v)).map(|n| n as u8);
        let place = Place { path: &abi.sources[span.file as usize].path, line: abi.line(span) };
        self.by_name.insert(name, Export { name, binding, forward, data, since, place });
    }
}
