//! Every rule of the inspector has a file that breaks it.
use std::collections::BTreeSet;

use janus_gen::le::{RULES, Severity, inspect};

use crate::vxd;

/// A good file, to be made a bad one.
struct Victim {
    file: Vec<u8>,
    /// Where its LE header is.
    le: usize,
}

impl Victim {
    fn new(name: &str) -> Self {
        let file = vxd(name);
        let le = u32::from_le_bytes(file[0x3C..0x40].try_into().unwrap()) as usize;
        Victim { file, le }
    }
    fn dword(&self, at: usize) -> usize {
        u32::from_le_bytes(self.file[at..at + 4].try_into().unwrap()) as usize
    }
    fn header(&self, field: usize) -> usize {
        self.dword(self.le + field)
    }
    /// File offset of the table that the header has at `field`.
    fn table(&self, field: usize) -> usize {
        self.le + self.header(field)
    }
    fn put(&mut self, at: usize, bytes: &[u8]) {
        self.file[at..at + bytes.len()].copy_from_slice(bytes);
    }
    fn set(&mut self, field: usize, value: usize) {
        self.put(self.le + field, &(value as u32).to_le_bytes());
    }
    fn set_word(&mut self, field: usize, value: u16) {
        self.put(self.le + field, &value.to_le_bytes());
    }
    fn object(&self, field: usize) -> usize {
        self.table(OBJECTS) + field
    }
    /// First fixup record: the control procedure's.
    fn record(&self, byte: usize) -> usize {
        self.table(0x6C) + byte
    }
    /// The DDB is the first thing of the first page.
    fn ddb(&self, field: usize) -> usize {
        self.header(0x80) + field
    }
}

const OBJECTS: usize = 0x40;
const MAP: usize = 0x48;
const NAMES: usize = 0x58;
const ENTRIES: usize = 0x5C;

/// The rule, the file, and what is done to it.
type Case = (&'static str, &'static str, fn(&mut Victim));

const CASES: &[Case] = &[
    ("dos-stub", "refuser", |v| v.put(0, b"XX")),
    ("dos-stub-header", "refuser", |v| v.put(0x18, &[0x1C, 0])),
    ("dos-stub-program", "refuser", |v| v.put(0x04, &[0, 0])),
    ("le-signature", "refuser", |v| v.put(v.le, b"PE")),
    ("header-size", "refuser", |v| v.file.truncate(v.le + 0x80)),
    ("byte-order", "refuser", |v| v.set_word(0x02, 0x0100)),
    ("format-level", "refuser", |v| v.set(0x04, 1)),
    ("cpu", "refuser", |v| v.set_word(0x08, 1)),
    ("os", "refuser", |v| v.set_word(0x0A, 1)),
    ("module-flags", "refuser", |v| v.set(0x10, 0x8000)),
    ("page-size", "refuser", |v| v.set(0x28, 0x200)),
    ("last-page-bytes", "refuser", |v| v.set(0x2C, 0)),
    ("last-page-bytes", "refuser", |v| v.set(0x2C, 0x1001)),
    ("preload-pages", "refuser", |v| v.set(0x84, 2)),
    ("imports", "refuser", |v| v.set(0x74, 1)),
    ("import-tables", "refuser", |v| v.set(0x70, 0)),
    ("import-tables", "refuser", |v| v.set(0x78, 0x0100_0000)),
    ("table-order", "refuser", |v| {
        let entries = v.file[v.table(ENTRIES)..][..10].to_vec();
        v.set(ENTRIES, v.file.len() - v.le);
        v.file.extend(entries);
    }),
    ("loader-size", "refuser", |v| v.set(0x38, v.header(0x38) + 1)),
    ("fixup-size", "refuser", |v| v.set(0x30, v.header(0x30) + 4)),
    ("data-pages", "refuser", |v| v.set(0x80, v.header(0x80) - v.le)),
    ("object-count", "refuser", |v| v.set(0x44, 0)),
    ("object-count", "refuser", |v| v.set(0x44, 15)),
    ("object-count", "refuser", |v| v.set(0x44, 26)),
    ("object-table", "refuser", |v| v.set(OBJECTS, v.file.len() - v.le - 0x10)),
    ("object-type", "refuser", |v| v.put(v.object(8), &[0x01, 0x20])),
    ("object-type", "refuser", |v| v.put(v.object(8), &[0x45, 0x21])),
    ("object-type", "short31", |v| v.put(v.object(0x18 + 8), &[0x41, 0x20])),
    ("object-tag", "refuser", |v| v.put(v.object(0x14), b"PCOD")),
    ("object-tag", "refuser", |v| v.put(v.object(0x14), &[0; 4])),
    ("object-writable", "refuser", |v| v.put(v.object(8), &[0x47])),
    ("object-base", "refuser", |v| v.put(v.object(6), &[1])),
    ("object-size", "refuser", |v| v.put(v.object(0), &[0, 0])),
    ("object-pages", "refuser", |v| v.put(v.object(0x10), &[2])),
    ("object-pages", "refuser", |v| v.put(v.object(0x0C), &[0])),
    ("object-pages", "second", |v| v.put(v.object(0x18 + 0x0C), &[1])),
    ("page-map", "refuser", |v| v.put(v.table(MAP) + 3, &[1])),
    ("page-map", "refuser", |v| v.put(v.table(MAP) + 2, &[0])),
    ("page-map", "refuser", |v| v.put(v.table(MAP) + 3, &[3])),
    ("page-map", "refuser", |v| v.set(MAP, v.file.len() - v.le)),
    ("page-shared", "second", |v| v.put(v.table(MAP) + 6, &[1])),
    ("page-data", "refuser", |v| v.put(v.table(MAP) + 1, &[1])),
    ("page-data", "refuser", |v| v.file.truncate(v.header(0x80) + 0x20)),
    ("resident-names", "refuser", |v| v.set(NAMES, v.file.len() - v.le - 1)),
    ("module-name", "refuser", |v| v.put(v.table(NAMES), &[0])),
    ("module-name", "refuser", |v| v.put(v.table(NAMES) + 8, &[5])),
    ("module-name", "refuser", |v| v.put(v.table(NAMES) + 1, &[7])),
    ("ddb-export", "refuser", |v| v.put(v.table(NAMES) + 10 + 12, &[2])),
    ("ddb-export", "refuser", |v| v.put(v.table(NAMES) + 10 + 1, b"X")),
    ("ddb-export", "refuser", |v| v.put(v.table(NAMES) + 10, &[0])),
    ("nonresident-names", "refuser", |v| v.set(0x88, 0)),
    ("nonresident-names", "refuser", |v| v.set(0x8C, v.header(0x8C) - 1)),
    ("nonresident-names", "refuser", |v| v.set(0x8C, v.header(0x8C) + 1)),
    ("nonresident-names", "refuser", |v| v.set(0x88, v.file.len())),
    ("nonresident-place", "refuser", |v| v.set(0x88, v.table(NAMES))),
    ("entry-table", "refuser", |v| v.put(v.table(ENTRIES) + 1, &[1])),
    ("entry-table", "refuser", |v| v.put(v.table(ENTRIES), &[255])),
    ("entry-table", "refuser", |v| v.set(ENTRIES, v.file.len() - v.le)),
    ("entry-object", "refuser", |v| v.put(v.table(ENTRIES) + 2, &[0])),
    ("entry-object", "refuser", |v| v.put(v.table(ENTRIES) + 2, &[2])),
    ("entry-offset", "refuser", |v| v.put(v.table(ENTRIES) + 7, &[1])),
    ("entry-flags", "refuser", |v| v.put(v.table(ENTRIES) + 4, &[3])),
    ("fixup-page-table", "refuser", |v| v.put(v.table(0x68), &[7])),
    ("fixup-page-table", "second", |v| v.put(v.table(0x68) + 6, &[1])),
    ("fixup-page-table", "refuser", |v| v.set(0x68, v.file.len() - v.le)),
    ("fixup-record", "refuser", |v| v.put(v.table(0x68) + 4, &[34])),
    ("fixup-type", "refuser", |v| v.put(v.record(0), &[5])),
    ("fixup-alias", "refuser", |v| v.put(v.record(0), &[0x17])),
    ("fixup-target", "refuser", |v| v.put(v.record(1), &[3])),
    ("fixup-additive", "refuser", |v| v.put(v.record(1), &[4])),
    ("fixup-object", "refuser", |v| v.put(v.record(4), &[0])),
    ("fixup-object", "short31", |v| v.put(v.record(4), &[5])),
    ("fixup-offset", "refuser", |v| v.put(v.record(6), &[0x10])),
    ("fixup-source", "refuser", |v| v.put(v.record(2), &[0xFC, 0xFF])),
    ("fixup-source", "refuser", |v| v.put(v.record(2), &[0xFF, 0xFF])),
    ("fixup-source", "refuser", |v| v.put(v.record(2), &[0xD8, 0])),
    ("fixup-source", "second", |v| {
        v.put(v.object(0x10), &[1]);
        v.put(v.record(2), &[0xFE, 0x0F]);
    }),
    ("fixup-crossing", "short31", |v| {
        let second_page = v.table(0x6C) + v.dword(v.table(0x68) + 4);
        v.put(second_page + 2, &[0x10, 0x00]);
    }),
    ("fixup-overlap", "refuser", |v| v.put(v.record(7 + 2), &[0x1A, 0])),
    ("fixup-overlap", "refuser", |v| v.put(v.record(7 + 2), &[0x18, 0])),
    ("ddb-entry", "refuser", |v| v.put(v.table(ENTRIES), &[0])),
    ("ddb-object", "second", |v| v.put(v.table(ENTRIES) + 2, &[2])),
    ("ddb-object", "second", |v| v.put(v.table(ENTRIES) + 2, &[3])),
    ("ddb-page", "second", |v| v.put(v.table(ENTRIES) + 6, &[0x10])),
    ("ddb-data", "second", |v| v.put(v.table(ENTRIES) + 6, &[0x40])),
    ("ddb-data", "refuser", |v| v.put(v.table(ENTRIES) + 5, &[0xA0])),
    ("ddb-device", "refuser", |v| v.put(v.ddb(0x06), &[0, 0xF0])),
    ("ddb-zero", "refuser", |v| v.put(v.ddb(0x00), &[1])),
    ("ddb-zero", "refuser", |v| v.put(v.ddb(0x0A), &[1])),
    ("ddb-zero", "refuser", |v| v.put(v.ddb(0x28), &[1])),
    ("ddb-name", "refuser", |v| v.put(v.ddb(0x0C), b" ")),
    ("ddb-name", "refuser", |v| v.put(v.ddb(0x13), &[0])),
    ("ddb-marks", "refuser", |v| v.put(v.ddb(0x3C), &[0])),
    ("ddb-marks", "refuser", |v| v.put(v.ddb(0x4C), &[0])),
    ("ddb-size", "refuser", |v| v.put(v.ddb(0x40), &[0x38])),
    ("ddb-fixup", "refuser", |v| v.put(v.record(2), &[0x14])),
    ("ddb-pointer", "refuser", |v| v.put(v.ddb(0x1C), &[1])),
    ("ddb-control", "refuser", |v| v.put(v.record(2), &[0x14])),
    ("ddb-control", "second", |v| v.put(v.record(4), &[2])),
    ("ddb-control", "refuser", |v| v.put(v.record(0), &[8])),
    ("ddb-services", "refuser", |v| v.put(v.ddb(0x34), &[1])),
    ("ddb-services", "second", |v| v.put(v.ddb(0x34), &[0])),
    ("ddb-services", "second", |v| v.put(v.ddb(0x35), &[0x90])),
    ("ddb-services", "second", |v| v.put(v.ddb(0x35), &[0x7F])),
    ("ddb-services", "second", |v| v.put(v.record(7 + 4), &[2])),
    // The service table's pointer becomes that of the Win32 services.
    ("ddb-win32", "second", |v| v.put(v.record(7 + 2), &[0x38])),
    ("header-device", "refuser", |v| v.set_word(0xC0, 5)),
    ("header-version", "refuser", |v| v.set_word(0xC2, 0x30A)),
    ("ddk-version", "refuser", |v| v.set_word(0xC2, 0)),
    ("ddk-version", "refuser", |v| v.set_word(0xC2, 0x200)),
    ("resource", "refuser", |v| v.set(0xB8, 0)),
    ("resource", "refuser", |v| v.set(0xBC, v.header(0xBC) + 1)),
    ("resource-place", "refuser", |v| v.set(0xB8, v.header(0x80))),
    ("resource-header", "refuser", |v| v.put(v.header(0xB8), &[0])),
    ("resource-header", "refuser", |v| v.put(v.header(0xB8) + 8, &[0])),
    ("version-info", "refuser", |v| v.put(v.header(0xB8) + 12 + 4, b"X")),
    ("version-info", "refuser", |v| v.put(v.header(0xB8) + 12 + 20, &[0])),
    ("version-info", "refuser", |v| v.put(v.header(0xB8) + 12, &[0xFF, 0xFF])),
];

#[test]
fn broken_rules_are_found() {
    for (number, (rule, name, change)) in CASES.iter().enumerate() {
        let mut victim = Victim::new(name);
        let before = inspect(&victim.file);
        assert!(before.findings.is_empty(), "{name}: {:#?}", before.findings);
        change(&mut victim);
        let after = inspect(&victim.file);
        let finding = after.findings.iter().find(|finding| finding.rule == *rule);
        let finding = finding.unwrap_or_else(|| panic!("case {number}: {rule} was not found, but {:#?}", after.findings));
        assert!(finding.at <= victim.file.len() as u64 + 0x0100_0000, "{rule} at {:#x}", finding.at);
        assert!(after.to_string().contains(&format!("[{rule}]")));
    }
}

#[test]
fn every_rule_is_broken_once() {
    let broken: BTreeSet<&str> = CASES.iter().map(|case| case.0).collect();
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.0).collect();
    assert_eq!(broken, rules);
    assert_eq!(rules.len(), RULES.len(), "a rule is listed twice");
}

#[test]
fn errors_and_warnings_differ() {
    let mut victim = Victim::new("refuser");
    victim.set(0x84, 2);
    let inspection = inspect(&victim.file);
    assert!(inspection.is_loadable() && inspection.findings[0].severity == Severity::Warning);
    victim.set_word(0x0A, 1);
    assert!(!inspect(&victim.file).is_loadable());
}

#[test]
fn many_findings_of_one_rule_are_cut_short() {
    let mut victim = Victim::new("second");
    let (map, pages) = (victim.table(MAP), victim.header(0x14));
    for page in 0..pages {
        victim.put(map + page * 4 + 3, &[9]);
    }
    let records = victim.table(0x6C);
    for record in 0..40 {
        victim.put(records + record * 7, &[5]);
    }
    let findings = inspect(&victim.file).findings;
    let of_type: Vec<_> = findings.iter().filter(|finding| finding.rule == "fixup-type").collect();
    assert_eq!(of_type.len(), 16);
    assert!(of_type[15].message.ends_with("(more of these are not listed)"));
}
