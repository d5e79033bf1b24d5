//! The device description block: what the VMM reads first of a VxD. And the services that the code asks for.
use std::collections::BTreeMap;

use super::{Ddb, Dynalink, Entry, Field, Fixup, Inspector, reader::text};

/// Size of the DDB of Windows 3.x, and of Windows 95 and later.
const SHORT: u64 = 0x38;
const FULL: u64 = 0x50;

/// Offset, size, name.
const FIELDS: &[(u64, u8, &str)] = &[
    (0x00, 4, "next"),
    (0x04, 2, "SDK version"),
    (0x06, 2, "device id"),
    (0x08, 1, "major version"),
    (0x09, 1, "minor version"),
    (0x0A, 2, "flags"),
    (0x14, 4, "init order"),
    (0x18, 4, "control procedure"),
    (0x1C, 4, "V86 API procedure"),
    (0x20, 4, "PM API procedure"),
    (0x24, 4, "V86 API CS:IP"),
    (0x28, 4, "PM API CS:IP"),
    (0x2C, 4, "reference data"),
    (0x30, 4, "service table"),
    (0x34, 4, "services"),
    (0x38, 4, "Win32 service table"),
    (0x3C, 4, "previous"),
    (0x40, 4, "size"),
    (0x44, 4, "reserved 1"),
    (0x48, 4, "reserved 2"),
    (0x4C, 4, "reserved 3"),
];
/// Fields that hold addresses; reference data may, but need not.
const POINTERS: &[u64] = &[0x18, 0x1C, 0x20, REFERENCE_DATA, 0x30, 0x38];
const REFERENCE_DATA: u64 = 0x2C;
/// Fields that the VMM fills.
const ZERO: &[(u64, u8, &str)] = &[(0x00, 4, "next"), (0x0A, 2, "flags"), (0x24, 4, "V86 API CS:IP"), (0x28, 4, "PM API CS:IP")];
/// Dwords that the assembler's structure has as they are.
const MARKS: &[(u64, u32, &str)] = &[
    (0x3C, u32::from_le_bytes(*b"verP"), "Prev"),
    (0x44, u32::from_le_bytes(*b"1vsR"), "Rsv1"),
    (0x48, u32::from_le_bytes(*b"2vsR"), "Rsv2"),
    (0x4C, u32::from_le_bytes(*b"3vsR"), "Rsv3"),
];

/// The DDB's bytes, and the fixups in it by their offset.
struct Block {
    /// File offset.
    at: u64,
    bytes: Vec<u8>,
    fixups: BTreeMap<u64, Fixup>,
}

impl Block {
    fn value(&self, offset: u64, size: u8) -> u32 {
        let start = offset as usize;
        let bytes = self.bytes.get(start..start + usize::from(size)).unwrap_or_default();
        bytes.iter().rev().fold(0, |value, &byte| value << 8 | u32::from(byte))
    }
    fn dword(&self, offset: u64) -> u32 {
        self.value(offset, 4)
    }
    fn pointer(&self, offset: u64) -> Option<Fixup> {
        self.fixups.get(&offset).copied()
    }
    /// The fields that a DDB of this length has.
    fn fields(&self) -> impl Iterator<Item = &'static (u64, u8, &'static str)> {
        let length = self.bytes.len() as u64;
        FIELDS.iter().filter(move |field| field.0 < length)
    }
}

impl Inspector<'_> {
    pub(super) fn ddb(&mut self) {
        let Some(entry) = self.out.entries.first().cloned() else {
            return;
        };
        let Some(block) = self.ddb_block(&entry) else {
            return;
        };
        let name = block.bytes[0xC..0x14].to_vec();
        let mut ddb = Ddb { at: block.at, object: entry.object, offset: entry.offset, ..Ddb::default() };
        ddb.name = text(&name).trim_end().into();
        for &(offset, size, name) in block.fields() {
            ddb.fields.push(Field { name, at: block.at + offset, value: block.value(offset, size) });
            ddb.pointers.extend(block.pointer(offset).map(|fixup| (name, fixup.object, fixup.offset)));
        }

        self.ddb_header(&block);
        self.ddb_values(&block, &name);
        self.ddb_pointers(&block);
        ddb.services = self.ddb_services(&block);
        self.out.ddb = Some(ddb);
    }

    /// Finds the DDB that entry 1 names.
    fn ddb_block(&mut self, entry: &Entry) -> Option<Block> {
        let object = self.out.objects.get(usize::from(entry.object).checked_sub(1)?)?;
        let start = u64::from(entry.offset);
        let short = object.bytes(start, SHORT).map(<[u8]>::to_vec);
        let full = object.bytes(start, FULL).map(<[u8]>::to_vec);
        let number = object.pages.get((start / 0x1000) as usize).map_or(0, |page| page.number);
        let at = u64::from(self.field(0x80)) + u64::from(number.saturating_sub(1)) * 0x1000 + start % 0x1000;
        let inside = |fixup: &&Fixup| (0..FULL as i64).contains(&(fixup.source - start as i64));
        let fixups = object.fixups.iter().filter(inside).map(|fixup| ((fixup.source - start as i64) as u64, *fixup)).collect();

        if let Some(class @ ("PCODE" | "PDATA" | "ICODE" | "IDATA")) = object.class {
            self.error("ddb-object", entry.at, format!("the DDB is in object {}, of type {class}: it must stay in memory", entry.object));
        }
        if start + SHORT > 0x1000 {
            self.warning("ddb-page", entry.at, "the DDB is not on the first page of its object, where the I/O supervisor looks for it");
        }
        let Some(short) = short else {
            self.error("ddb-data", entry.at, format!("the DDB at {start:#x} of object {} is not in the file", entry.object));
            return None;
        };
        let mut block = Block { at, bytes: short, fixups };
        if block.value(4, 2) >= 0x400 {
            match full {
                Some(full) => block.bytes = full,
                None => self.error("ddb-data", at, format!("a DDB of Windows 95 has {FULL:#x} bytes, but the file has not so many")),
            }
        }
        let length = block.bytes.len() as u64;
        block.fixups.retain(|&offset, _| offset < length);
        Some(block)
    }

    /// What the LE header repeats of the DDB.
    fn ddb_header(&mut self, block: &Block) {
        for (rule, at, offset, name) in [("header-device", 0xC0, 6, "device id"), ("header-version", 0xC2, 4, "DDK version")] {
            let header = u32::from(self.file.word(self.base + at).unwrap_or(0));
            let own = block.value(offset, 2);
            if header != own {
                self.error(rule, self.base + at, format!("{name} {header:04x} in the header, {own:04x} in the DDB"));
            }
        }
    }

    fn ddb_values(&mut self, block: &Block, name: &[u8]) {
        let at = block.at;
        for &(offset, size, name) in ZERO {
            let value = block.value(offset, size);
            if value != 0 {
                self.warning("ddb-zero", at + offset, format!("{name} is {value:#x}: it is the VMM's to fill"));
            }
        }
        if block.value(6, 2) >= 0xF000 {
            self.warning("ddb-device", at + 6, format!("device id {:04x} is one that only the assembler knows", block.value(6, 2)));
        }
        let letters = name.iter().take_while(|&&byte| byte != b' ').count();
        let blanks = name[letters..].iter().all(|&byte| byte == b' ');
        if letters == 0 || !blanks || !name.iter().all(|byte| (0x20..0x7F).contains(byte)) {
            self.warning("ddb-name", at + 0xC, format!("`{}` is not one to eight letters, padded with blanks", text(name)));
        }
        if block.bytes.len() as u64 == FULL {
            for &(offset, mark, name) in MARKS {
                if block.dword(offset) != mark {
                    self.warning("ddb-marks", at + offset, format!("`{name}` is missing: {:08x}", block.dword(offset)));
                }
            }
            if block.dword(0x40) != FULL as u32 {
                self.error("ddb-size", at + 0x40, format!("size {:#x} is not {FULL:#x}", block.dword(0x40)));
            }
        }
    }

    fn ddb_pointers(&mut self, block: &Block) {
        let at = block.at;
        if let Some(offset) = block.fixups.keys().find(|offset| !POINTERS.contains(offset)) {
            self.error("ddb-fixup", at + offset, format!("a fixup at {offset:#x} of the DDB, where no pointer is"));
        }
        for &(offset, _, name) in block.fields().filter(|field| POINTERS.contains(&field.0) && field.0 != REFERENCE_DATA) {
            let value = block.dword(offset);
            if value != 0 && block.pointer(offset).is_none() {
                self.error("ddb-pointer", at + offset, format!("{name} is {value:#x}, but no fixup makes it an address"));
            }
        }
        match block.pointer(0x18) {
            None => self.error("ddb-control", at + 0x18, "no control procedure"),
            Some(fixup) => self.locked_code("ddb-control", at + 0x18, "the control procedure", fixup),
        }
        let Some(table) = block.pointer(0x38) else {
            return;
        };
        let object = (table.object as usize).checked_sub(1).and_then(|index| self.out.objects.get(index));
        let head = object.and_then(|object| object.bytes(u64::from(table.offset), 8)).unwrap_or_default();
        let dwords: Vec<u32> = head.chunks_exact(4).map(|dword| u32::from_le_bytes([dword[0], dword[1], dword[2], dword[3]])).collect();
        if !matches!(dwords[..], [1..=u32::MAX, 0]) {
            self.error("ddb-win32", at + 0x38, format!("the Win32 service table starts with {dwords:x?}, not with a count and 0"));
        }
    }

    /// Procedures that may be called at any time lie in locked code.
    fn locked_code(&mut self, rule: &'static str, at: u64, what: &str, fixup: Fixup) {
        let Some(object) = (fixup.object as usize).checked_sub(1).and_then(|index| self.out.objects.get(index)) else {
            return;
        };
        if fixup.kind != 7 {
            self.error(rule, at, format!("{what} has a fixup of type {}, not an address (7)", fixup.kind));
        } else if !object.is_locked() || !object.is_code() || fixup.offset >= object.virtual_size {
            self.error(rule, at, format!("{what} at {:#x} of object {} is not in locked code", fixup.offset, fixup.object));
        }
    }

    /// The services: where each is, if the file says so.
    fn ddb_services(&mut self, block: &Block) -> Vec<Option<(u32, u32)>> {
        const RULE: &str = "ddb-services";
        let (at, count) = (block.at + 0x30, block.dword(0x34));
        let Some(table) = block.pointer(0x30) else {
            if count != 0 {
                self.error(RULE, at + 4, format!("{count} services, but no table of them"));
            }
            return Vec::new();
        };
        // Ordinals have 15 bits.
        if !(1..=0x8000).contains(&count) {
            self.error(RULE, at + 4, format!("a service table of {count} services: there is always Get_Version, and 8000h is the limit"));
            return Vec::new();
        }
        let object = (table.object as usize).checked_sub(1).and_then(|index| self.out.objects.get(index));
        let end = u64::from(table.offset) + u64::from(count) * 4;
        let Some(object) = object.filter(|object| end <= u64::from(object.virtual_size)) else {
            self.error(RULE, at, format!("the table of {count} services is not within its object"));
            return Vec::new();
        };
        let mut services = vec![None; count as usize];
        let mut first = None;
        for fixup in &object.fixups {
            let offset = fixup.source - i64::from(table.offset);
            if offset == 0 {
                first = Some(*fixup);
            }
            if offset >= 0 && offset % 4 == 0 && offset / 4 < i64::from(count) {
                services[(offset / 4) as usize] = Some((fixup.object, fixup.offset));
            }
        }
        if !object.is_locked() {
            self.error(RULE, at, format!("the service table is in object {}, which is not locked", table.object));
        }
        match first {
            None => self.error(RULE, at, "service 0 is missing: it must be Get_Version"),
            Some(fixup) => self.locked_code(RULE, at, "service 0, Get_Version,", fixup),
        }
        services
    }

    /// Looks for `INT 20h` and a service in what the objects with code hold, wherever no fixup interferes.
    pub(super) fn dynalinks(&mut self) {
        let mut found: BTreeMap<(u16, u16, bool), Dynalink> = BTreeMap::new();
        for (index, object) in self.out.objects.iter().enumerate().filter(|(_, object)| object.is_code() && !object.is_16bit()) {
            let mut sources: Vec<i64> = object.fixups.iter().map(|fixup| fixup.source).collect();
            sources.sort_unstable();
            for (offset, link) in object.image.windows(6).enumerate().filter(|(_, link)| link[..2] == [0xCD, 0x20]) {
                let offset = offset as i64;
                let after = sources.partition_point(|&source| source + 4 <= offset);
                let device = u16::from_le_bytes([link[4], link[5]]);
                if sources.get(after).is_some_and(|&source| source < offset + 6) || device == 0 {
                    continue;
                }
                let ordinal = u16::from_le_bytes([link[2], link[3]]);
                let (ordinal, jump) = (ordinal & 0x7FFF, ordinal & 0x8000 != 0);
                let first = (index + 1, offset as usize);
                let new = Dynalink { device, ordinal, jump, count: 0, first };
                found.entry((device, ordinal, jump)).or_insert(new).count += 1;
            }
        }
        self.out.dynalinks = found.into_values().collect();
    }
}
