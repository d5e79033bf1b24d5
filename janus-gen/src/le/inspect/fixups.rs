//! Fixups: which dwords depend on where the objects are.
use std::collections::{BTreeMap, HashSet};

use super::{Fixup, Fixups, Inspector};

const PAGE: i64 = 0x1000;

/// Why a record could not be read to its end.
struct Cut;

/// A record's bytes, one after the other, up to the end of its page's records.
struct Cursor<'f> {
    bytes: &'f [u8],
    at: usize,
}

impl Cursor<'_> {
    fn number(&mut self, size: usize) -> Result<u32, Cut> {
        let bytes = self.bytes.get(self.at..self.at + size).ok_or(Cut)?;
        self.at += size;
        Ok(bytes.iter().rev().fold(0, |value, &byte| value << 8 | u32::from(byte)))
    }
}

impl Inspector<'_> {
    pub(super) fn fixups(&mut self) {
        let (table, records) = (self.place(0x68), self.place(0x6C));
        let pages = u64::from(self.field(0x14));
        let table_end = table + (pages + 1) * 4;
        self.spans.push(("fixup page table", table, table_end));
        if self.file.slice(table, (pages + 1) * 4).is_none() {
            self.error("fixup-page-table", table, format!("the file ends inside the fixup page table of {pages} pages"));
            return;
        }
        let file = self.file;
        let limit = |page: u64| file.dword(table + page * 4).unwrap_or(0);
        let (start, total) = (limit(0), u64::from(limit(pages)));
        self.spans.push(("fixup records", records, records + total));
        if start != 0 {
            self.warning("fixup-page-table", table, format!("the records of page 1 start at {start:#x}, not 0"));
        }
        let ranges: Vec<(u64, u64)> = (0..pages).map(|page| (u64::from(limit(page)), u64::from(limit(page + 1)))).collect();

        for index in 0..self.out.objects.len() {
            let object = &self.out.objects[index];
            let (first, count) = (u64::from(object.first_page), object.pages.len() as u64);
            for page in 0..count {
                let logical = first - 1 + page;
                let (from, to) = ranges[logical as usize];
                // Runs of records one after the other: no byte is read for two pages.
                if from > to || to > total {
                    let message = format!("page {}: records {from:#x} to {to:#x} of {total:#x}", logical + 1);
                    self.error("fixup-page-table", table + logical * 4, message);
                    continue;
                }
                let Some(bytes) = self.file.slice(records + from, to - from) else {
                    let message = format!("page {}: its records end beyond the file", logical + 1);
                    self.error("fixup-page-table", table + logical * 4, message);
                    continue;
                };
                if !self.out.objects[index].is_16bit() {
                    self.page_fixups(index, page as i64, logical as u32 + 1, records + from, bytes);
                }
            }
            self.object_fixups(index);
        }
    }

    /// Reads the records of one page.
    fn page_fixups(&mut self, index: usize, page: i64, logical: u32, at: u64, bytes: &[u8]) {
        let mut cursor = Cursor { bytes, at: 0 };
        let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
        while cursor.at < bytes.len() {
            let here = at + cursor.at as u64;
            let before = self.out.objects[index].fixups.len();
            match self.record(&mut cursor, index, page, here) {
                Ok(Some(kind)) => *counts.entry(kind).or_default() += self.out.objects[index].fixups.len() - before,
                Ok(None) => break,
                Err(Cut) => {
                    self.error("fixup-record", here, format!("page {logical}: the record goes on beyond the page's records"));
                    break;
                }
            }
        }
        for (kind, count) in counts {
            self.out.fixups.push(Fixups { page: logical, object: index + 1, kind, count });
        }
    }

    /// Reads one record; `None` if what follows cannot be found.
    fn record(&mut self, cursor: &mut Cursor, index: usize, page: i64, at: u64) -> Result<Option<u8>, Cut> {
        let (source, target) = (cursor.number(1)? as u8, cursor.number(1)? as u8);
        let (kind, list) = (source & 0xF, source & 0x20 != 0);
        let known = matches!(kind, 0 | 2 | 3 | 5..=8);
        if !matches!(kind, 7 | 8) {
            self.error("fixup-type", at, format!("source type {kind}: loaders of VxDs know 7 and 8"));
        }
        if source & 0x10 != 0 {
            self.error("fixup-alias", at, "the target is an alias, which VxDs do not have");
        }
        let single_or_count = cursor.number(if list { 1 } else { 2 })?;
        let wide = |flag: u8, yes, no| if target & flag != 0 { yes } else { no };
        let mut object = 0;
        let mut offset = 0;
        match target & 3 {
            0 => {
                object = cursor.number(wide(0x40, 2, 1))?;
                // A selector fixup has no offset.
                offset = if kind == 2 { 0 } else { cursor.number(wide(0x10, 4, 2))? };
            }
            kind => {
                let names = ["", "an import by ordinal", "an import by name", "an entry"];
                self.error(
                    "fixup-target",
                    at + 1,
                    format!("the target is {}: loaders of VxDs know places in this file", names[usize::from(kind)]),
                );
                match kind {
                    1 => {
                        cursor.number(wide(0x40, 2, 1))?;
                        cursor.number(if target & 0x80 != 0 { 1 } else { wide(0x10, 4, 2) })?;
                    }
                    2 => {
                        cursor.number(wide(0x40, 2, 1))?;
                        cursor.number(wide(0x10, 4, 2))?;
                    }
                    _ => {
                        cursor.number(if target & 0x80 != 0 { 1 } else { 2 })?;
                    }
                }
            }
        }
        if target & 4 != 0 {
            self.error("fixup-additive", at + 1, "the target has something to be added, which is for imports");
            cursor.number(wide(0x20, 4, 2))?;
        }
        if target & 3 == 0 {
            self.target(at, object, offset);
        }
        let mut places = vec![single_or_count];
        if list {
            places = (0..single_or_count).map(|_| cursor.number(2)).collect::<Result<_, _>>()?;
        }
        for place in places {
            let in_page = place as u16 as i16;
            let fixup = Fixup { at, source: page * PAGE + i64::from(in_page), in_page, kind, object, offset };
            self.source(index, &fixup);
            self.out.objects[index].fixups.push(fixup);
        }
        Ok(known.then_some(kind))
    }

    fn target(&mut self, at: u64, number: u32, offset: u32) {
        match (number as usize).checked_sub(1).and_then(|index| self.out.objects.get(index)) {
            None => self.error("fixup-object", at, format!("there is no object {number}")),
            Some(object) if object.is_16bit() => {
                self.error("fixup-object", at, format!("the target is in object {number}, which is real-mode code and not loaded"));
            }
            Some(object) if offset > object.virtual_size => {
                self.warning("fixup-offset", at, format!("offset {offset:#x} is beyond the end of object {number}"));
            }
            Some(_) => {}
        }
    }

    fn source(&mut self, index: usize, fixup: &Fixup) {
        let (in_page, source) = (i64::from(fixup.in_page), fixup.source);
        if in_page <= -4 || in_page >= PAGE {
            self.error("fixup-source", fixup.at, format!("source offset {in_page:#x} touches no byte of its page"));
        } else if source < 0 || source + 4 > i64::from(self.out.objects[index].virtual_size) {
            self.error("fixup-source", fixup.at, format!("source at {source:#x} is outside of object {}", index + 1));
        } else if source + 4 > self.out.objects[index].pages.len() as i64 * PAGE {
            self.error("fixup-source", fixup.at, format!("source at {source:#x} of object {} is on no page", index + 1));
        }
    }

    /// Rules about the fixups of an object as a whole.
    fn object_fixups(&mut self, index: usize) {
        let fixups = &self.out.objects[index].fixups;
        // A crossing dword is seen from the page of its first byte (in_page > FFC) and from the one of its last (< 0).
        let seen: HashSet<(i64, bool, u32, u32, u8)> =
            fixups.iter().map(|fixup| (fixup.source, fixup.in_page < 0, fixup.object, fixup.offset, fixup.kind)).collect();
        let crosses = |fixup: &Fixup| fixup.in_page < 0 || i64::from(fixup.in_page) > PAGE - 4;
        let alone =
            |fixup: &&Fixup| crosses(fixup) && !seen.contains(&(fixup.source, fixup.in_page >= 0, fixup.object, fixup.offset, fixup.kind));
        let lonely: Vec<Fixup> = fixups.iter().filter(alone).copied().collect();

        let mut starts: Vec<(i64, u64)> = fixups.iter().map(|fixup| (fixup.source, fixup.at)).collect();
        starts.sort_unstable();
        let crossing: HashSet<i64> = fixups.iter().filter(|fixup| crosses(fixup)).map(|fixup| fixup.source).collect();
        let overlaps = |pair: &&[(i64, u64)]| {
            let distance = pair[1].0 - pair[0].0;
            distance < 4 && !(distance == 0 && crossing.contains(&pair[0].0))
        };
        let overlapping: Vec<(i64, u64)> = starts.windows(2).filter(overlaps).map(|pair| pair[1]).collect();

        for fixup in lonely {
            let message = format!("source at {:#x} crosses a page, but only one of the two pages has a record of it", fixup.source);
            self.error("fixup-crossing", fixup.at, message);
        }
        for (source, at) in overlapping {
            self.error("fixup-overlap", at, format!("source at {source:#x} overlaps another"));
        }
    }
}
