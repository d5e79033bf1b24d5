//! The entry table and the two name tables.
use super::{Entry, Inspector, Name, reader::text};

impl Inspector<'_> {
    pub(super) fn entries(&mut self) {
        let start = self.place(0x5C);
        let end = self.entry_table(start);
        self.spans.push(("entry table", start, end));

        let start = self.place(0x58);
        let (names, end) = self.names(start, self.file.len(), "resident-names");
        self.out.resident_names = names;
        self.spans.push(("resident names", start, end));

        let (start, size) = (u64::from(self.field(0x88)), u64::from(self.field(0x8C)));
        let at = self.base + 0x88;
        if start == 0 || size == 0 {
            self.warning("nonresident-names", at, "no nonresident name table, which gives the description");
        } else if self.file.slice(start, size).is_none() {
            self.error("nonresident-names", at, format!("the nonresident name table at {start:#x} is beyond the file's end"));
        } else {
            let (names, end) = self.names(start, start + size, "nonresident-names");
            self.out.nonresident_names = names;
            if end != start + size {
                let message = format!("nonresident names size {size:#x}, but they end after {:#x} bytes", end - start);
                self.warning("nonresident-names", self.base + 0x8C, message);
            }
            if start < u64::from(self.field(0x80)) {
                self.warning("nonresident-place", at, "the nonresident name table does not come after the pages");
            }
        }
        self.module_name();
    }

    /// Reads the entry table and returns its end.
    fn entry_table(&mut self, start: u64) -> u64 {
        let mut at = start;
        let mut ordinal: u32 = 1;
        loop {
            let Some(count) = self.file.byte(at) else {
                self.error("entry-table", at, "the file ends inside the entry table");
                return at;
            };
            if count == 0 {
                if at == start {
                    self.error("ddb-entry", at, "the entry table is empty: there is no DDB");
                }
                return at + 1;
            }
            let (Some(kind), Some(object)) = (self.file.byte(at + 1), self.file.word(at + 2)) else {
                self.error("entry-table", at, "the file ends inside the entry table");
                return at;
            };
            if kind & 0x7F != 3 {
                self.error("entry-table", at + 1, format!("bundle of type {kind:#x}: loaders of VxDs read 32-bit bundles (3) only"));
                return at + 2;
            }
            at += 4;
            for _ in 0..count {
                let (Some(flags), Some(offset)) = (self.file.byte(at), self.file.dword(at + 1)) else {
                    self.error("entry-table", at, "the file ends inside the entry table");
                    return at;
                };
                self.entry(Entry { ordinal, at, flags, object, offset });
                ordinal += 1;
                at += 5;
            }
            if ordinal > u32::from(u16::MAX) {
                self.error("entry-table", at, "more entries than there are ordinals");
                return at;
            }
        }
    }

    fn entry(&mut self, entry: Entry) {
        match usize::from(entry.object).checked_sub(1).and_then(|index| self.out.objects.get(index)) {
            None => self.error("entry-object", entry.at, format!("entry {}: there is no object {}", entry.ordinal, entry.object)),
            Some(object) if entry.offset >= object.virtual_size => {
                self.error("entry-offset", entry.at, format!("entry {}: offset {:#x} is beyond its object", entry.ordinal, entry.offset));
            }
            Some(_) => {}
        }
        if entry.flags != 1 {
            let message = format!("entry {}: flags {:#x}; 1 (exported) is known to load", entry.ordinal, entry.flags);
            self.warning("entry-flags", entry.at, message);
        }
        // Files have few entries; what can be shown of more is no help to anyone.
        if self.out.entries.len() < 4096 {
            self.out.entries.push(entry);
        }
    }

    /// Reads a name table that lies before `limit`, and returns its end.
    fn names(&mut self, start: u64, limit: u64, rule: &'static str) -> (Vec<Name>, u64) {
        let mut names = Vec::new();
        let mut at = start;
        loop {
            let length = self.file.byte(at).filter(|_| at < limit);
            if length == Some(0) {
                return (names, at + 1);
            }
            let end = length.map(|length| at + 1 + u64::from(length) + 2).filter(|&end| end <= limit);
            let line = end.and_then(|end| Some((end, self.file.slice(at + 1, end - at - 3)?, self.file.word(end - 2)?)));
            let Some((end, bytes, ordinal)) = line else {
                self.error(rule, at, "the table of names has no end");
                return (names, at.min(limit));
            };
            if names.len() < 4096 {
                names.push(Name { at, text: text(bytes), ordinal });
            }
            at = end;
        }
    }

    /// What the loader calls the module, and the DDB's name.
    fn module_name(&mut self) {
        let Some(module) = self.out.resident_names.first().cloned() else {
            self.error("module-name", self.place(0x58), "no module name: the resident name table is empty");
            return;
        };
        if module.ordinal != 0 {
            self.error("module-name", module.at, format!("the first resident name has ordinal {}, not 0", module.ordinal));
        }
        if module.text.is_empty() || module.text.len() > 8 || module.text.contains('\u{FFFD}') {
            self.warning("module-name", module.at, format!("`{}` is not a name of one to eight letters", module.text));
        }
        let expected = format!("{}_DDB", module.text);
        let lines = self.out.resident_names.iter().skip(1).chain(&self.out.nonresident_names);
        let Some(ddb) =
            lines.clone().find(|name| name.ordinal == 1).or_else(|| lines.clone().find(|name| name.text.ends_with("_DDB"))).cloned()
        else {
            self.warning("ddb-export", module.at, format!("no `{expected}` with ordinal 1 in either table of names"));
            return;
        };
        if ddb.ordinal != 1 {
            self.warning("ddb-export", ddb.at, format!("`{}` has ordinal {}, not 1", ddb.text, ddb.ordinal));
        } else if !ddb.text.eq_ignore_ascii_case(&expected) {
            self.warning("ddb-export", ddb.at, format!("entry 1 is called `{}`, not `{expected}`", ddb.text));
        }
    }
}
