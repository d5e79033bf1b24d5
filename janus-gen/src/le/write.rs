//! The file itself: header, tables in their customary order without gaps, pages, names, version resource.
use super::fixups::Fixup;
use super::objects::{Ddb, Layout, Object, PAGE};
use super::stub::{LE_AT, stub};
use super::{LinkError, LinkOptions, version};

/// Size of the LE header of a VxD.
const HEADER: usize = 0xC4;
/// Pages start at a multiple of this, so that a sector holds part of one page only.
const SECTOR: usize = 0x200;
/// Module flags: a device driver in library form (28000h); loadable while Windows runs.
const STATIC: u32 = 0x0002_8000;
const DYNAMIC: u32 = 0x0003_8000;

/// Page map entry types.
const IN_FILE: u8 = 0;
const ZERO_FILLED: u8 = 3;
/// Fixup target flag: the target offset is a dword.
const OFFSET32: u8 = 0x10;
/// Entry bundle of 32-bit entries; entry flag of an exported one.
const BUNDLE32: u8 = 3;
const EXPORTED: u8 = 1;

/// A table with its place relative to the LE signature.
struct Tables {
    bytes: Vec<u8>,
}

impl Tables {
    fn here(&self) -> u32 {
        (HEADER + self.bytes.len()) as u32
    }
    fn byte(&mut self, value: u8) {
        self.bytes.push(value);
    }
    fn word(&mut self, value: u16) {
        self.bytes.extend(value.to_le_bytes());
    }
    fn dword(&mut self, value: u32) {
        self.bytes.extend(value.to_le_bytes());
    }
}

/// A Pascal string and its ordinal.
fn name(what: &'static str, text: &str, ordinal: u16) -> Result<Vec<u8>, LinkError> {
    const LIMIT: usize = 255;
    if text.is_empty() || text.len() > LIMIT || !text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        return Err(LinkError::Text { what, text: text.into(), limit: LIMIT });
    }
    let mut bytes = vec![text.len() as u8];
    bytes.extend(text.as_bytes());
    bytes.extend(ordinal.to_le_bytes());
    Ok(bytes)
}

/// The bytes of `page` of `object` that the file holds.
fn page_of(object: &Object, page: usize) -> &[u8] {
    let start = page * PAGE as usize;
    &object.image[start..object.image.len().min(start + PAGE as usize)]
}

/// The fixup records of one page. A dword that crosses into the next page has a record on both, each counted from
/// the start of its own page: the second one's source offset is negative.
fn records(fixups: &[Fixup], page: usize, out: &mut Tables) {
    let start = page as i64 * i64::from(PAGE);
    for fixup in fixups {
        let source = i64::from(fixup.source) - start;
        if source <= -4 || source >= i64::from(PAGE) {
            continue;
        }
        let wide = fixup.target_offset > 0xFFFF;
        out.byte(fixup.kind as u8);
        out.byte(if wide { OFFSET32 } else { 0 });
        out.word(source as i16 as u16);
        out.byte(fixup.target_object as u8 + 1);
        if wide { out.dword(fixup.target_offset) } else { out.word(fixup.target_offset as u16) }
    }
}

/// Puts the file together.
pub fn write(layout: &Layout, fixups: &[Vec<Fixup>], ddb: &Ddb, options: &LinkOptions) -> Result<Vec<u8>, LinkError> {
    let mut tables = Tables { bytes: Vec::new() };

    let object_table = tables.here();
    let mut map_index = 1;
    for object in &layout.objects {
        let pages = object.page_in_file.len() as u32;
        for field in [object.virtual_size, 0, object.class.flags, map_index, pages] {
            tables.dword(field);
        }
        tables.bytes.extend(object.class.tag.as_bytes());
        map_index += pages;
    }
    let page_count = map_index - 1;

    let page_map = tables.here();
    let mut number: u32 = 0;
    for &in_file in layout.objects.iter().flat_map(|object| &object.page_in_file) {
        number += u32::from(in_file);
        let [_, high, middle, low] = if in_file { number } else { 0 }.to_be_bytes();
        tables.bytes.extend([high, middle, low, if in_file { IN_FILE } else { ZERO_FILLED }]);
    }

    let resident_names = tables.here();
    tables.bytes.extend(name("module name", &options.module, 0)?);
    tables.bytes.extend(name("DDB symbol", &ddb.symbol, 1)?);
    tables.byte(0);

    let entry_table = tables.here();
    tables.byte(1);
    tables.byte(BUNDLE32);
    tables.word(ddb.object as u16 + 1);
    tables.byte(EXPORTED);
    tables.dword(ddb.offset);
    tables.byte(0);
    let loader_end = tables.here();

    let fixup_pages = tables.here();
    let mut lists = Tables { bytes: Vec::new() };
    for (object, fixups) in layout.objects.iter().zip(fixups) {
        for page in 0..object.page_in_file.len() {
            tables.dword(lists.bytes.len() as u32);
            // Sorted by source: those of a page, and up to three bytes before it, are one run.
            let start = page as u32 * PAGE;
            let first = fixups.partition_point(|fixup| u64::from(fixup.source) + 4 <= u64::from(start));
            let end = fixups.partition_point(|fixup| fixup.source < start + PAGE);
            records(&fixups[first..end], page, &mut lists);
        }
    }
    tables.dword(lists.bytes.len() as u32);
    let fixup_records = tables.here();
    tables.bytes.extend(lists.bytes);
    // Nothing is imported; the tables of imports are one empty name.
    let imports = tables.here();
    tables.byte(0);
    let fixups_end = tables.here();

    let data_pages = (LE_AT + fixups_end as usize).next_multiple_of(SECTOR);
    let mut pages: Vec<&[u8]> = Vec::new();
    for object in &layout.objects {
        let in_file = (0..object.page_in_file.len()).filter(|&page| object.page_in_file[page]);
        pages.extend(in_file.map(|page| page_of(object, page)));
    }
    let last_page = pages.last().map_or(0, |page| page.len());
    let data_end = data_pages + pages.len().saturating_sub(1) * PAGE as usize + last_page;
    let mut nonresident = name("description", &options.description, 0)?;
    nonresident.push(0);
    let resource = version::resource(&options.version, ddb.device)?;
    let preload = layout.objects.iter().filter(|object| object.class.locked).map(|object| object.page_in_file.len()).sum::<usize>();

    let mut header = [0; HEADER];
    let mut dword = |at: usize, value: u32| header[at..at + 4].copy_from_slice(&value.to_le_bytes());
    dword(0x00, u32::from_le_bytes(*b"LE\0\0"));
    dword(0x08, 4 << 16 | 2); // for Windows 386, on an 80386
    dword(0x10, if options.dynamic { DYNAMIC } else { STATIC });
    dword(0x14, page_count);
    dword(0x28, PAGE);
    dword(0x2C, last_page as u32);
    dword(0x30, fixups_end - fixup_pages);
    dword(0x38, loader_end - object_table);
    dword(0x40, object_table);
    dword(0x44, layout.objects.len() as u32);
    dword(0x48, page_map);
    dword(0x50, resident_names); // no resources of this kind: where their table would be
    dword(0x58, resident_names);
    dword(0x5C, entry_table);
    dword(0x68, fixup_pages);
    dword(0x6C, fixup_records);
    dword(0x70, imports);
    dword(0x78, imports);
    dword(0x80, data_pages as u32);
    dword(0x84, preload as u32);
    dword(0x88, data_end as u32);
    dword(0x8C, nonresident.len() as u32);
    dword(0xB8, (data_end + nonresident.len()) as u32);
    dword(0xBC, resource.len() as u32);
    dword(0xC0, u32::from(ddb.sdk_version) << 16 | u32::from(ddb.device));

    let mut file = stub();
    file.extend(header);
    file.extend(tables.bytes);
    file.resize(data_pages, 0);
    for (index, page) in pages.iter().enumerate() {
        file.resize(data_pages + index * PAGE as usize, 0);
        file.extend(*page);
    }
    file.extend(nonresident);
    file.extend(resource);
    Ok(file)
}
