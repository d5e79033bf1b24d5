//! The tables of an LE file: header, objects, page map, entries, names.
use alloc::vec::Vec;

use super::LeError;

/// The one page size of i386 VxDs.
pub(super) const PAGE: u32 = 0x1000;

/// Object flag: 32-bit code or data.
const BIG: u32 = 0x2000;
const OBJECT_ENTRY: u64 = 0x18;

/// Page map entry types.
const IN_FILE: u8 = 0;
const ZERO_FILLED: u8 = 3;

/// An object: a piece of the image with one base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Object {
    /// Size in memory; what the file does not fill is zero.
    pub virtual_size: u32,
    /// Flags as in the file.
    pub flags: u32,
    /// Class tag, for example `LCOD`; zeros in many files.
    pub tag: [u8; 4],
    /// Index of its first page in the page map, from 0.
    pub(super) first_page: u32,
    /// How many pages the page map has for it.
    pub(super) page_count: u32,
}

impl Object {
    /// 16-bit objects belong to the real-mode part of a VxD.
    pub fn is_32bit(&self) -> bool {
        self.flags & BIG != 0
    }
    /// Whether it is to be loaded before it is touched: in practice, whether it is locked.
    pub fn is_preload(&self) -> bool {
        self.flags & 0x40 != 0
    }
    /// Whether it may go after initialisation.
    pub fn is_discardable(&self) -> bool {
        self.flags & 0x10 != 0
    }
    /// Whether it holds code (data may be there too).
    pub fn is_executable(&self) -> bool {
        self.flags & 4 != 0
    }
}

/// A place in the image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Index of the object, from 0.
    pub object: usize,
    /// Offset in it.
    pub offset: u32,
}

/// An LE file whose tables have been checked as far as loading depends on them.
#[derive(Debug)]
pub struct LeFile<'a> {
    pub(super) file: &'a [u8],
    /// Where the LE header is: most offsets count from here.
    base: u64,
    objects: Vec<Object>,
    bundles: Vec<Bundle>,
    /// Number of the last page in the file, the only one that may be short.
    last_page: u32,
}

/// A run of entries with the same object.
#[derive(Debug, Clone, Copy)]
struct Bundle {
    /// Ordinal of its first entry.
    first: u32,
    count: u32,
    kind: u8,
    object: u16,
    /// File offset of its first entry.
    at: u64,
}

/// Kinds of entry bundles: ordinals that nothing uses, 16-bit entries, 32-bit entries.
const UNUSED: u8 = 0;
const ENTRIES16: u8 = 1;
const ENTRIES32: u8 = 3;

impl<'a> LeFile<'a> {
    /// Reads the tables of `file`: an LE header at its start, or behind a DOS program.
    pub fn parse(file: &'a [u8]) -> Result<Self, LeError> {
        let mut le = LeFile { file, base: 0, objects: Vec::new(), bundles: Vec::new(), last_page: 0 };
        if le.bytes("signature", 0, 2)? == b"MZ" {
            le.base = u64::from(le.dword_at("e_lfanew", 0x3C)?);
        }
        if le.bytes("LE signature", le.base, 2)? != b"LE" {
            return Err(LeError::Signature { at: le.base });
        }
        le.bytes("LE header", le.base, 0xC4)?;
        let expect = |field, at, good: u32, why| match le.header(at)? {
            value if value == good => Ok(()),
            value => Err(LeError::Header { field, value, why }),
        };
        expect("byte and word order", 0x02, 0, "only little-endian images are known")?;
        expect("page size", 0x28, PAGE, "VxDs have pages of 1000h bytes")?;
        if le.header(0x08)? >> 16 != 4 {
            return Err(LeError::Header { field: "operating system", value: le.header(0x08)? >> 16, why: "4 is a VxD's" });
        }
        le.read_objects()?;
        le.read_bundles()?;
        Ok(le)
    }

    fn read_objects(&mut self) -> Result<(), LeError> {
        let count = self.header(0x44)?;
        let pages = self.header(0x14)?;
        let table = self.table(0x40)?;
        self.bytes("object table", table, u64::from(count) * OBJECT_ENTRY)?;
        self.bytes("page map", self.table(0x48)?, u64::from(pages) * 4)?;
        self.bytes("fixup page table", self.table(0x68)?, (u64::from(pages) + 1) * 4)?;
        let mut next_page = 0;
        for index in 0..count {
            let at = table + u64::from(index) * OBJECT_ENTRY;
            let dword = |offset| self.dword_at("object table", at + offset);
            let wrong = |what, value| LeError::Object { object: index as usize + 1, what, value };
            let (virtual_size, map_index, page_count) = (dword(0)?, dword(0xC)?, dword(0x10)?);
            let mut first_page = next_page;
            if page_count != 0 {
                // Objects own their pages one after the other: no page is read, and no fixup applied, twice.
                first_page = map_index.wrapping_sub(1);
                if first_page < next_page || first_page > pages || page_count > pages - first_page {
                    return Err(wrong("pages outside of the page map or of another object, from index", map_index));
                }
                if page_count > virtual_size.div_ceil(PAGE) {
                    return Err(wrong("more pages than its size, which is", virtual_size));
                }
                next_page = first_page + page_count;
            }
            let tag = dword(0x14)?.to_le_bytes();
            self.objects.push(Object { virtual_size, flags: dword(8)?, tag, first_page, page_count });
        }
        for page in 0..pages {
            let (number, kind) = self.map_entry(page)?;
            if kind == IN_FILE {
                self.last_page = self.last_page.max(number);
            }
        }
        Ok(())
    }

    fn read_bundles(&mut self) -> Result<(), LeError> {
        let mut at = self.table(0x5C)?;
        let mut first = 1;
        // Ordinals are words, so a table that never ends does.
        while first <= u32::from(u16::MAX) {
            let count = u32::from(self.bytes("entry table", at, 1)?[0]);
            if count == 0 {
                return Ok(());
            }
            let kind = self.bytes("entry bundle", at, 2)?[1] & 0x7F;
            let (head, size) = match kind {
                UNUSED => (2, 0),
                ENTRIES16 => (4, 3),
                ENTRIES32 => (4, 5),
                _ => {
                    return Err(LeError::EntryTable { at, what: "unknown kind of bundle", value: u32::from(kind) });
                }
            };
            if kind != UNUSED {
                let object = self.word_at("entry bundle", at + 2)?;
                self.bundles.push(Bundle { first, count, kind, object, at: at + head });
            }
            first += count;
            at += head + u64::from(count) * size;
        }
        Err(LeError::EntryTable { at, what: "more entries than there are ordinals:", value: first })
    }

    /// The objects, in the order of the file.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// Module flags; bit 16 says dynamically loadable.
    pub fn module_flags(&self) -> u32 {
        self.header(0x10).unwrap_or(0)
    }

    /// Device id as the header repeats it from the DDB.
    pub fn device_id(&self) -> u16 {
        self.header(0xC0).unwrap_or(0) as u16
    }

    /// SDK version as the header repeats it from the DDB.
    pub fn ddk_version(&self) -> u16 {
        (self.header(0xC0).unwrap_or(0) >> 16) as u16
    }

    /// The module name: the first name of the resident name table.
    pub fn resident_name(&self) -> Result<&'a [u8], LeError> {
        let at = self.table(0x58)?;
        let length = self.bytes("resident name", at, 1)?[0];
        self.bytes("resident name", at + 1, u64::from(length))
    }

    /// Where the DDB is: entry 1.
    pub fn ddb(&self) -> Result<Place, LeError> {
        match self.entry(1) {
            Err(LeError::NoEntry { .. }) => Err(LeError::NoDdb),
            found => found,
        }
    }

    /// Where entry `ordinal` (from 1) is.
    pub fn entry(&self, ordinal: u32) -> Result<Place, LeError> {
        let after = self.bundles.partition_point(|bundle| bundle.first <= ordinal);
        let bundle = after.checked_sub(1).map(|index| self.bundles[index]);
        let bundle = bundle.filter(|bundle| ordinal - bundle.first < bundle.count).ok_or(LeError::NoEntry { ordinal })?;
        let index = u64::from(ordinal - bundle.first);
        // A byte of flags, then the offset.
        let (at, offset) = if bundle.kind == ENTRIES16 {
            let at = bundle.at + index * 3;
            (at, u32::from(self.word_at("entry", at + 1)?))
        } else {
            let at = bundle.at + index * 5;
            (at, self.dword_at("entry", at + 1)?)
        };
        let number = u32::from(bundle.object);
        let object = self.object_index(bundle.object).ok_or(LeError::EntryTable { at, what: "no object", value: number })?;
        if offset >= self.objects[object].virtual_size {
            return Err(LeError::EntryTable { at, what: "beyond the object's end: offset", value: offset });
        }
        Ok(Place { object, offset })
    }

    /// Fills `memory`, at least as long as the object's virtual size, with the object's contents as they are in
    /// the file: addresses in it are not yet right.
    pub fn load_object(&self, index: usize, memory: &mut [u8]) -> Result<(), LeError> {
        let object = self.checked(index, memory.len())?;
        memory.fill(0);
        let size = object.virtual_size as usize;
        for (page, part) in memory[..size].chunks_mut(PAGE as usize).enumerate().take(object.page_count as usize) {
            let bytes = self.page(object.first_page + page as u32)?;
            let length = bytes.len().min(part.len());
            part[..length].copy_from_slice(&bytes[..length]);
        }
        Ok(())
    }

    /// The object, if it exists and `given` bytes hold it.
    pub(super) fn checked(&self, index: usize, given: usize) -> Result<Object, LeError> {
        let object = *self.objects.get(index).ok_or(LeError::NoObject { object: index + 1 })?;
        if given < object.virtual_size as usize {
            return Err(LeError::Memory { object: index + 1, needed: object.virtual_size, given });
        }
        Ok(object)
    }

    /// The bytes that the file has for a logical page (from 0): none for a zero-filled one, fewer than a page
    /// for the last of the file.
    fn page(&self, page: u32) -> Result<&'a [u8], LeError> {
        match self.map_entry(page)? {
            (_, ZERO_FILLED) => Ok(&[]),
            (number @ 1.., IN_FILE) => {
                let start = u64::from(self.header(0x80)?) + u64::from(number - 1) * u64::from(PAGE);
                let last = self.header(0x2C)?;
                let short = number == self.last_page && (1..PAGE).contains(&last);
                self.bytes("page", start, u64::from(if short { last } else { PAGE }))
            }
            (number, kind) => Err(LeError::PageMap { page: page + 1, entry: number << 8 | u32::from(kind) }),
        }
    }

    /// Page number, most significant byte first, and type.
    fn map_entry(&self, page: u32) -> Result<(u32, u8), LeError> {
        let entry = self.bytes("page map", self.table(0x48)? + u64::from(page) * 4, 4)?;
        Ok((u32::from_be_bytes([0, entry[0], entry[1], entry[2]]), entry[3]))
    }

    /// Index of the object that the file calls `number`.
    pub(super) fn object_index(&self, number: u16) -> Option<usize> {
        usize::from(number).checked_sub(1).filter(|&index| index < self.objects.len())
    }

    /// File offset of the table whose place the header has at `field`.
    pub(super) fn table(&self, field: u64) -> Result<u64, LeError> {
        Ok(self.base + u64::from(self.header(field)?))
    }

    pub(super) fn header(&self, field: u64) -> Result<u32, LeError> {
        self.dword_at("LE header", self.base + field)
    }

    /// `size` bytes of the file.
    pub(super) fn bytes(&self, what: &'static str, at: u64, size: u64) -> Result<&'a [u8], LeError> {
        let end = at.checked_add(size).filter(|&end| end <= self.file.len() as u64);
        match end {
            Some(end) => Ok(&self.file[at as usize..end as usize]),
            None => Err(LeError::Truncated { what, at, size, file: self.file.len() }),
        }
    }

    pub(super) fn word_at(&self, what: &'static str, at: u64) -> Result<u16, LeError> {
        let bytes = self.bytes(what, at, 2)?;
        Ok(u16::from_le_bytes([bytes[0], bytes[1]]))
    }

    pub(super) fn dword_at(&self, what: &'static str, at: u64) -> Result<u32, LeError> {
        let bytes = self.bytes(what, at, 4)?;
        Ok(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }
}
