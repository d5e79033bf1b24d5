//! Objects, their flags and their pages.
use std::collections::HashSet;

use super::{Inspector, Object, Page, reader::text};

const PAGE: u32 = 0x1000;
const READABLE_WRITABLE_EXECUTABLE: u32 = 7;
/// Objects beyond these are not looked into: no loader takes so many.
const MOST_OBJECTS: u32 = 64;
/// Contents beyond this are not looked into: a small file can claim gigabytes.
const MOST_CONTENTS: usize = 64 << 20;

/// What a column of [`TYPES`] says about the bit for preloading.
#[derive(PartialEq)]
enum Preload {
    Yes,
    No,
    Either,
}

struct Type {
    name: &'static str,
    tags: &'static [&'static str],
    /// Discardable 10h, IOPL 8000h, conforming 4000h, 32-bit 2000h, resident 200h: these bits and no others of them.
    bits: u32,
    preload: Preload,
    /// Executable code; otherwise shared data.
    code: bool,
}

/// Bits of the flags that say which type an object is, besides preload, executable and shared.
const TYPE_BITS: u32 = 0x10 | 0x700 | 0x2000 | 0x4000 | 0x8000;
const EXECUTABLE: u32 = 4;
const SHARED: u32 = 0x20;
const PRELOAD: u32 = 0x40;

const fn kind(name: &'static str, tags: &'static [&'static str], bits: u32, preload: Preload, code: bool) -> Type {
    Type { name, tags, bits, preload, code }
}

/// The combinations that a loader of VxDs knows.
const TYPES: &[Type] = &[
    kind("LCODE", &["LCOD"], 0x2000, Preload::Yes, true),
    kind("LDATA", &["LCOD", "LDAT"], 0x2000, Preload::Yes, false),
    kind("PCODE", &["PCOD"], 0x2000, Preload::No, true),
    kind("PDATA", &["PCOD", "PDAT"], 0x2000, Preload::No, false),
    kind("SCODE", &["SCOD"], 0x2200, Preload::Either, true),
    kind("SDATA", &["SCOD", "SDAT"], 0x2200, Preload::Either, false),
    kind("LMSG", &["MCOD"], 0xA000, Preload::Yes, true),
    kind("PMSG", &["MCOD"], 0xA000, Preload::No, true),
    kind("DBOCODE", &["DBOC"], 0x6000, Preload::Either, true),
    kind("DBODATA", &["DBOC", "DBOD"], 0x6000, Preload::Either, false),
    kind("ICODE", &["ICOD"], 0x2010, Preload::Either, true),
    kind("IDATA", &["ICOD", "IDAT"], 0x2010, Preload::Either, false),
    kind("IMSG", &["MCOD"], 0xA010, Preload::Either, true),
    kind("CODE16", &["16IC", "16CO"], 0, Preload::Yes, true),
    kind("ICODE16", &["16IC"], 0x10, Preload::Yes, true),
    kind("RCODE", &["RCOD"], 0, Preload::No, true),
];

fn classify(flags: u32) -> Option<&'static Type> {
    TYPES.iter().find(|one| {
        let preload = flags & PRELOAD != 0;
        let preload = one.preload == Preload::Either || (one.preload == Preload::Yes) == preload;
        let content = if one.code { flags & EXECUTABLE != 0 } else { flags & (EXECUTABLE | SHARED) == SHARED };
        flags & TYPE_BITS == one.bits && preload && content
    })
}

/// The only big-endian number of the format: the first three bytes of a page map entry.
fn page_number(entry: &[u8]) -> u32 {
    u32::from(entry[0]) << 16 | u32::from(entry[1]) << 8 | u32::from(entry[2])
}

impl Object {
    /// Whether its pages stay present until the VxD is unloaded.
    pub(super) fn is_locked(&self) -> bool {
        matches!(self.class, Some("LCODE" | "LDATA" | "SCODE" | "SDATA"))
    }
    /// Real-mode code, which no 32-bit loader loads or relocates.
    pub(super) fn is_16bit(&self) -> bool {
        self.flags & 0x2000 == 0
    }
    pub(super) fn is_code(&self) -> bool {
        self.flags & EXECUTABLE != 0
    }
    /// Its pages as they are in the file, as far as they are looked into.
    pub fn image(&self) -> &[u8] {
        &self.image
    }
    /// Bytes of its pages.
    pub(super) fn bytes(&self, offset: u64, size: u64) -> Option<&[u8]> {
        let start = usize::try_from(offset).ok()?;
        self.image.get(start..start.checked_add(usize::try_from(size).ok()?)?)
    }
}

impl Inspector<'_> {
    pub(super) fn objects(&mut self) {
        let (table, map) = (self.place(0x40), self.place(0x48));
        let (count, pages) = (self.field(0x44), self.field(0x14));
        self.spans.push(("object table", table, table + u64::from(count) * 0x18));
        self.spans.push(("page map", map, map + u64::from(pages) * 4));
        if self.file.slice(map, u64::from(pages) * 4).is_none() {
            self.error("page-map", map, format!("the file ends inside the page map of {pages} pages"));
        }
        // The only page that may be short is the last of the file: the one with the highest number.
        let map_bytes = self.file.slice(map, u64::from(pages) * 4).unwrap_or_default();
        let last_page = map_bytes.chunks_exact(4).filter(|entry| entry[3] == 0).map(page_number).max().unwrap_or(0);
        let mut next_page: u64 = 1;
        let mut used = HashSet::new();
        let mut contents = MOST_CONTENTS;
        for index in 0..count.min(MOST_OBJECTS) {
            let at = table + u64::from(index) * 0x18;
            let Some(entry) = self.file.slice(at, 0x18) else {
                self.error("object-table", at, format!("the file ends inside the object table of {count} objects"));
                break;
            };
            let dword = |offset: u64| self.file.dword(at + offset).unwrap_or(0);
            let (virtual_size, reloc_base, flags) = (dword(0), dword(4), dword(8));
            let (first_page, page_count) = (dword(0xC), dword(0x10));
            let tag = text(entry[0x14..].split(|&byte| byte == 0).next().unwrap_or_default());
            let number = index + 1;

            let class = classify(flags);
            match class {
                None => {
                    self.error("object-type", at + 8, format!("object {number}: flags {flags:04x} are no type of object that loaders know"))
                }
                Some(class) if !tag.is_empty() && !class.tags.contains(&tag.trim_end()) => {
                    self.warning("object-tag", at + 0x14, format!("object {number}: tag {tag} on an object of type {}", class.name));
                }
                Some(_) if tag.is_empty() => self.warning("object-tag", at + 0x14, format!("object {number} has no class tag")),
                Some(_) => {}
            }
            if flags & READABLE_WRITABLE_EXECUTABLE == READABLE_WRITABLE_EXECUTABLE {
                let message = format!("object {number}: flags {flags:04x} say writable code, with which VxDs have been seen to crash");
                self.warning("object-writable", at + 8, message);
            }
            if reloc_base != 0 {
                self.warning("object-base", at + 4, format!("object {number} asks for address {reloc_base:#x}; VxDs have 0"));
            }
            if virtual_size == 0 {
                self.warning("object-size", at, format!("object {number} is empty"));
            }
            if u64::from(page_count) > u64::from(virtual_size).div_ceil(u64::from(PAGE)) {
                self.error("object-pages", at + 0x10, format!("object {number}: {page_count} pages for {virtual_size:#x} bytes"));
            }
            let end = u64::from(first_page) + u64::from(page_count);
            let mut mapped = 0..0;
            if page_count != 0 {
                if first_page == 0 || end > u64::from(pages) + 1 {
                    let message =
                        format!("object {number}: pages from {first_page} on, {page_count} of them, are not in the page map of {pages}");
                    self.error("object-pages", at + 0xC, message);
                } else if u64::from(first_page) < next_page {
                    self.error("object-pages", at + 0xC, format!("object {number}: page {first_page} belongs to an object before it"));
                } else {
                    next_page = end;
                    mapped = first_page..first_page + page_count;
                }
            }
            let mut object = Object {
                at,
                virtual_size,
                flags,
                tag,
                class: class.map(|class| class.name),
                pages: Vec::new(),
                first_page,
                image: Vec::new(),
                fixups: Vec::new(),
            };
            for logical in mapped {
                let Some(page) = self.page(map, logical, last_page, &mut used) else {
                    break;
                };
                object.pages.push(page.0);
                if contents >= PAGE as usize {
                    contents -= PAGE as usize;
                    let start = object.image.len();
                    object.image.extend(page.1);
                    object.image.resize(start + PAGE as usize, 0);
                }
            }
            object.image.truncate(virtual_size as usize);
            self.out.objects.push(object);
        }
    }

    /// Reads one page map entry and the page.
    fn page(&mut self, map: u64, logical: u32, last_page: u32, used: &mut HashSet<u32>) -> Option<(Page, Vec<u8>)> {
        let at = map + u64::from(logical - 1) * 4;
        let entry = self.file.slice(at, 4)?;
        let number = page_number(entry);
        let page = Page { number, kind: entry[3] };
        match (page.kind, number) {
            (0, 0) => self.error("page-map", at, format!("page {logical} is in the file, but has no number")),
            (0, _) => {
                if !used.insert(number) {
                    self.warning("page-shared", at, format!("page {logical}: page {number} of the file is used twice"));
                }
                let start = u64::from(self.field(0x80)) + u64::from(number - 1) * u64::from(PAGE);
                let last = number == last_page && (1..=PAGE).contains(&self.field(0x2C));
                let whole = u64::from(if last { self.field(0x2C) } else { PAGE });
                let size = self.file.len().saturating_sub(start).min(whole);
                if size < whole {
                    self.error("page-data", at, format!("page {logical}: page {number} of the file at {start:#x} is beyond its end"));
                }
                return Some((page, self.file.slice(start, size).unwrap_or_default().to_vec()));
            }
            (3, 0) => {}
            (3, _) => self.warning("page-map", at, format!("page {logical} is zero-filled, but has number {number}")),
            (kind, _) => self.error("page-map", at, format!("page {logical} has type {kind}; loaders know 0 and 3")),
        }
        Some((page, Vec::new()))
    }
}
