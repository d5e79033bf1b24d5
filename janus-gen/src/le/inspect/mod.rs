//! Reads any LE file, shows it, and holds it against the rules that loaders of VxDs are known to apply.
//!
//! An *error* is what a loader refuses or would get wrong. A *warning* departs from what the files that are known to
//! load have in common, where no loader's code is known to mind. Every finding names its rule and the file offset.
//! No input is too damaged to be inspected: what cannot be read is a finding, and inspection goes on with the rest.
mod ddb;
mod entries;
mod fixups;
mod header;
mod objects;
mod reader;
mod resource;
mod rules;
mod show;

use std::collections::HashMap;

use serde::Serialize;

use reader::Reader;

pub use rules::RULES;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Unlike the files that are known to load.
    Warning,
    /// Refused or loaded wrongly.
    Error,
}

/// A rule that the file breaks.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    /// Name of the rule.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// File offset of the evidence.
    pub at: u64,
    /// What is wrong.
    pub message: String,
}

/// A number of a header or of the DDB.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// File offset.
    pub at: u64,
    /// Its value.
    pub value: u32,
}

/// A page of an object.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Page {
    /// Number of the page in the file, from 1; 0 for none.
    pub number: u32,
    /// 0 in the file, 3 zero-filled.
    pub kind: u8,
}

/// An object table entry.
#[derive(Debug, Clone, Serialize)]
pub struct Object {
    /// File offset of the entry.
    pub at: u64,
    /// Size in memory.
    pub virtual_size: u32,
    /// Flags.
    pub flags: u32,
    /// Class tag, blank if none.
    pub tag: String,
    /// What the loader's table calls this combination of flags.
    pub class: Option<&'static str>,
    /// Its pages, as far as the page map has them.
    pub pages: Vec<Page>,
    /// First page map index, from 1.
    first_page: u32,
    /// Contents of the pages that the file has.
    #[serde(skip)]
    image: Vec<u8>,
    /// Fixups with a source in this object.
    #[serde(skip)]
    fixups: Vec<Fixup>,
}

/// An entry point.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// From 1.
    pub ordinal: u32,
    /// File offset.
    pub at: u64,
    /// 1 exported, 2 shared data.
    pub flags: u8,
    /// Object number, from 1.
    pub object: u16,
    /// Offset in the object.
    pub offset: u32,
}

/// A line of a name table.
#[derive(Debug, Clone, Serialize)]
pub struct Name {
    /// File offset.
    pub at: u64,
    /// The text.
    pub text: String,
    /// Its ordinal; 0 for the module's own name or description.
    pub ordinal: u16,
}

/// How many fixups of one type a page has.
#[derive(Debug, Clone, Serialize)]
pub struct Fixups {
    /// Logical page, from 1.
    pub page: u32,
    /// Object of the page, from 1.
    pub object: usize,
    /// Source type, without flags: 7 offset, 8 self-relative.
    pub kind: u8,
    /// Number of places (those of a list counted one by one).
    pub count: usize,
}

/// One place to be patched.
#[derive(Debug, Clone, Copy)]
struct Fixup {
    /// File offset of the record.
    at: u64,
    /// Offset in the object.
    source: i64,
    /// Offset in the page of the record, negative if it starts on the page before.
    in_page: i16,
    kind: u8,
    /// Object number, from 1.
    object: u32,
    offset: u32,
}

/// The device description block.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Ddb {
    /// File offset.
    pub at: u64,
    /// Object number, from 1.
    pub object: u16,
    /// Offset in the object.
    pub offset: u32,
    /// Its eight letters without the blanks.
    pub name: String,
    /// All numbers, as they are in the file.
    pub fields: Vec<Field>,
    /// What the fixups make of pointers: field, object number, offset.
    pub pointers: Vec<(&'static str, u32, u32)>,
    /// Service table entries that the file names: object number and offset, in order.
    pub services: Vec<Option<(u32, u32)>>,
}

/// A service that the code calls by `INT 20h`, found by its bytes: data that looks alike is counted, too.
#[derive(Debug, Clone, Serialize)]
pub struct Dynalink {
    /// Device id.
    pub device: u16,
    /// Service ordinal.
    pub ordinal: u16,
    /// Whether it is the jump form.
    pub jump: bool,
    /// How often it was found.
    pub count: usize,
    /// File offset of the first, counted in its object's pages: object number and offset.
    pub first: (usize, usize),
}

/// The version resource.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Version {
    /// File offset of the resource.
    pub at: u64,
    /// `FileVersion` of the fixed part.
    pub file_version: [u16; 4],
    /// `ProductVersion` of the fixed part.
    pub product_version: [u16; 4],
    /// Strings with their keys.
    pub strings: Vec<(String, String)>,
}

/// Everything found in a file.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Inspection {
    /// Size of the file.
    pub size: usize,
    /// The LE header.
    pub header: Vec<Field>,
    /// The objects.
    pub objects: Vec<Object>,
    /// The entry table.
    pub entries: Vec<Entry>,
    /// The resident name table.
    pub resident_names: Vec<Name>,
    /// The nonresident name table.
    pub nonresident_names: Vec<Name>,
    /// Fixups per page and type.
    pub fixups: Vec<Fixups>,
    /// The DDB, if there is one.
    pub ddb: Option<Ddb>,
    /// Services called.
    pub dynalinks: Vec<Dynalink>,
    /// The version resource.
    pub version: Option<Version>,
    /// Rules broken, in the order of their checks.
    pub findings: Vec<Finding>,
}

impl Inspection {
    /// Whether no rule that loaders are known to apply is broken.
    pub fn is_loadable(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }
}

/// Inspects `file`, whatever it is.
pub fn inspect(file: &[u8]) -> Inspection {
    let mut inspector = Inspector::new(file);
    if inspector.header() {
        inspector.objects();
        inspector.entries();
        inspector.fixups();
        inspector.tables();
        inspector.ddb();
        inspector.dynalinks();
        inspector.resource();
    }
    inspector.out
}

/// Findings of one rule beyond this many say nothing new.
const MOST: usize = 16;

/// Inspection under way.
struct Inspector<'a> {
    file: Reader<'a>,
    /// Where the LE header is.
    base: u64,
    out: Inspection,
    seen: HashMap<&'static str, usize>,
    /// Ends of tables as they were read: (name, start, end), file offsets.
    spans: Vec<(&'static str, u64, u64)>,
}

impl<'a> Inspector<'a> {
    fn new(file: &'a [u8]) -> Self {
        let out = Inspection { size: file.len(), ..Inspection::default() };
        Inspector { file: Reader(file), base: 0, out, seen: HashMap::new(), spans: Vec::new() }
    }

    fn error(&mut self, rule: &'static str, at: u64, message: impl Into<String>) {
        self.report(rule, Severity::Error, at, message.into());
    }

    fn warning(&mut self, rule: &'static str, at: u64, message: impl Into<String>) {
        self.report(rule, Severity::Warning, at, message.into());
    }

    fn report(&mut self, rule: &'static str, severity: Severity, at: u64, message: String) {
        debug_assert!(RULES.iter().any(|known| known.0 == rule), "{rule} is not in the list of rules");
        let seen = self.seen.entry(rule).or_default();
        *seen += 1;
        if *seen <= MOST {
            let message = if *seen == MOST { format!("{message} (more of these are not listed)") } else { message };
            self.out.findings.push(Finding { rule, severity, at, message });
        }
    }

    /// A header field by its offset; 0 if the file ends before it.
    fn field(&self, offset: u64) -> u32 {
        self.file.dword(self.base + offset).unwrap_or(0)
    }

    /// File offset of the table whose place relative to the LE signature is in the field at `offset`.
    fn place(&self, offset: u64) -> u64 {
        self.base + u64::from(self.field(offset))
    }
}
