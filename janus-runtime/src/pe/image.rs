//! The head of a PE image in memory, for libraries of ours: headers and an export directory in front of code that is there.
//!
//! Drivers do look at it: they search backwards from an imported function, page by page, for the headers of the kernel, and
//! then for more functions in its export directory by bisection. So all of it is as a linker would have made it.
//!
//! ```text
//! 0                  headers
//! 0x1000             .edata: export directory, its tables, its names
//! head size          .text: up to the size of the image, the caller's
//! size of the image  .data: empty
//! ```

use alloc::string::ToString;

use super::error::Error;
use super::export::Export;
use super::{PAGE, round_up};

/// One export of a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its name, if it has one.
    pub name: Option<&'a str>,
    /// Its ordinal.
    pub ordinal: u16,
    /// What it is.
    pub target: Export<'a>,
}

/// A library to build the head of.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    /// The name that its export directory gives it.
    pub name: &'a str,
    /// What it exports; the named ones sorted by name (as bytes), the others anywhere between them.
    pub entries: &'a [Entry<'a>],
    /// The size of the whole image: its head and the code behind that.
    pub size_of_image: u32,
    /// The version that its headers claim, as (major, minor).
    pub version: (u16, u16),
    /// The time stamp of its headers.
    pub timestamp: u32,
}

const NT: u32 = 0x80;
const OPTIONAL: u32 = NT + 24;
const SECTIONS: u32 = OPTIONAL + 0xE0;
const EDATA: u32 = PAGE;

/// What a head takes that has `functions` ordinals in a row, `names` of them named, and `text` bytes of text: the library's
/// name, the exports' names and the forwarders, each with the zero behind it. It is whole pages.
pub const fn head_size(functions: usize, names: usize, text: usize) -> usize {
    let edata = 40 + functions * 4 + names * 8 + text;
    (EDATA as usize + edata).next_multiple_of(PAGE as usize)
}

impl Library<'_> {
    /// The size of its head: where its code may start.
    pub fn head_size(&self) -> usize {
        let (_, functions) = self.ordinals();
        let names = self.entries.iter().filter_map(|entry| entry.name);
        let forwards = self.entries.iter().filter_map(|entry| match entry.target {
            Export::Forward(text) => Some(text),
            Export::Address(_) => None,
        });
        let text = core::iter::once(self.name).chain(names.clone()).chain(forwards).map(|text| text.len() + 1).sum();
        head_size(functions as usize, names.count(), text)
    }

    /// The lowest ordinal, and how many there are from it to the highest.
    fn ordinals(&self) -> (u16, u32) {
        let ordinals = || self.entries.iter().map(|entry| entry.ordinal);
        match (ordinals().min(), ordinals().max()) {
            (Some(low), Some(high)) => (low, u32::from(high - low) + 1),
            _ => (1, 0),
        }
    }

    fn error(&self, entry: usize, why: &'static str) -> Error {
        Error::Build { library: self.name.to_string(), entry: entry as u32, why }
    }
}

/// Writes the head of `library` into `head`, which lies at the address `base`.
///
/// # Errors
/// When `head` is too small or not at a page, names are not sorted, or an ordinal is given twice.
pub fn build(head: &mut [u8], base: u32, library: &Library<'_>) -> Result<(), Error> {
    let size = library.head_size() as u32;
    let have = u32::try_from(head.len()).unwrap_or(u32::MAX);
    let image = round_up(library.size_of_image, PAGE).unwrap_or(0);
    if have < size || image < size || !base.is_multiple_of(PAGE) || base.checked_add(image).is_none() {
        return Err(Error::Memory { size, base, have });
    }
    let mut out = Writer { bytes: &mut head[..size as usize] };
    out.bytes.fill(0);
    let edata = exports(&mut out, base, library)?;
    headers(&mut out, base, library, image, size, edata);
    Ok(())
}

/// Writes the export directory and gives its size.
fn exports(out: &mut Writer<'_>, base: u32, library: &Library<'_>) -> Result<u32, Error> {
    let (low, count) = library.ordinals();
    let names = library.entries.iter().filter(|entry| entry.name.is_some()).count() as u32;
    let functions_at = EDATA + 40;
    let names_at = functions_at + count * 4;
    let places_at = names_at + names * 4;
    // As if the places were as wide as the names: readers exist that check for so much.
    let mut text_at = places_at + names * 4;
    let library_name = out.text(&mut text_at, library.name);

    let mut previous: Option<&str> = None;
    let mut index = 0;
    for (number, entry) in library.entries.iter().enumerate() {
        let place = u32::from(entry.ordinal - low);
        let function = functions_at + place * 4;
        if out.get(function) != 0 {
            return Err(library.error(number, "its ordinal is another one's already"));
        }
        if let Some(name) = entry.name {
            if previous.is_some_and(|previous| previous.as_bytes() >= name.as_bytes()) {
                return Err(library.error(number, "its name does not come after the one before it"));
            }
            previous = Some(name);
            let text = out.text(&mut text_at, name);
            out.u32(names_at + index * 4, text);
            out.u16(places_at + index * 2, place as u16);
            index += 1;
        }
        let rva = match entry.target {
            Export::Address(address) => address.wrapping_sub(base),
            Export::Forward(text) => out.text(&mut text_at, text),
        };
        out.u32(function, rva);
    }
    let size = text_at - EDATA;
    // What points there would be taken for a forwarder or for nothing.
    let in_head = |address: u32| address == base || address.wrapping_sub(base + EDATA) < size;
    if let Some(number) = library.entries.iter().position(|entry| matches!(entry.target, Export::Address(address) if in_head(address))) {
        return Err(library.error(number, "its address lies in the head"));
    }

    out.u32(EDATA + 4, library.timestamp);
    out.u32(EDATA + 12, library_name);
    out.u32(EDATA + 16, low.into());
    out.u32(EDATA + 20, count);
    out.u32(EDATA + 24, names);
    out.u32(EDATA + 28, functions_at);
    out.u32(EDATA + 32, names_at);
    out.u32(EDATA + 36, places_at);
    Ok(size)
}

/// Writes the DOS header, the NT headers and the section table.
fn headers(out: &mut Writer<'_>, base: u32, library: &Library<'_>, image: u32, head: u32, edata: u32) {
    out.bytes[..2].copy_from_slice(b"MZ");
    out.u16(0x02, 0x90); // bytes on the last page, pages, header paragraphs: those of a stub of 0x80 bytes
    out.u16(0x04, 3);
    out.u16(0x08, 4);
    out.u16(0x0C, 0xFFFF);
    out.u16(0x10, 0xB8);
    out.u16(0x18, 0x40);
    out.u32(0x3C, NT);

    out.bytes[NT as usize..][..4].copy_from_slice(b"PE\0\0");
    out.u16(NT + 4, 0x14C);
    out.u16(NT + 6, 3);
    out.u32(NT + 8, library.timestamp);
    out.u16(NT + 20, 0xE0);
    out.u16(NT + 22, 0x210E); // executable, no line numbers, no local symbols, 32 bits, library

    let (major, minor) = library.version;
    out.u16(OPTIONAL, 0x10B);
    out.u16(OPTIONAL + 2, 0x0C05); // linker 5.12
    out.u32(OPTIONAL + 4, image - head);
    out.u32(OPTIONAL + 8, head - EDATA);
    out.u32(OPTIONAL + 20, head);
    out.u32(OPTIONAL + 24, EDATA);
    out.u32(OPTIONAL + 28, base);
    out.u32(OPTIONAL + 32, PAGE);
    out.u32(OPTIONAL + 36, PAGE);
    for offset in [40, 44, 48] {
        out.u16(OPTIONAL + offset, major); // system, image, subsystem
        out.u16(OPTIONAL + offset + 2, minor);
    }
    out.u32(OPTIONAL + 56, image);
    out.u32(OPTIONAL + 60, PAGE);
    out.u16(OPTIONAL + 68, 1);
    out.u32(OPTIONAL + 72, 0x40000); // stack and heap, as every linker writes them
    out.u32(OPTIONAL + 76, 0x1000);
    out.u32(OPTIONAL + 80, 0x100000);
    out.u32(OPTIONAL + 84, 0x1000);
    out.u32(OPTIONAL + 92, 16);
    out.u32(OPTIONAL + 96, EDATA);
    out.u32(OPTIONAL + 100, edata);

    let sections: [(&[u8], u32, u32, u32); 3] =
        [(b".edata", EDATA, head - EDATA, 0x4000_0040), (b".text", head, image - head, 0x6800_0020), (b".data", image, 0, 0xC800_0040)];
    for (at, (name, rva, size, characteristics)) in (SECTIONS..).step_by(40).zip(sections) {
        out.bytes[at as usize..][..name.len()].copy_from_slice(name);
        out.u32(at + 8, size);
        out.u32(at + 12, rva);
        out.u32(at + 16, size);
        out.u32(at + 20, rva);
        out.u32(at + 36, characteristics);
    }
}

/// Writes into a head whose size was computed to hold everything.
struct Writer<'a> {
    bytes: &'a mut [u8],
}

impl Writer<'_> {
    fn u16(&mut self, at: u32, value: u16) {
        self.bytes[at as usize..][..2].copy_from_slice(&value.to_le_bytes());
    }

    fn u32(&mut self, at: u32, value: u32) {
        self.bytes[at as usize..][..4].copy_from_slice(&value.to_le_bytes());
    }

    fn get(&self, at: u32) -> u32 {
        self.bytes[at as usize..][..4].iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
    }

    /// Writes `text` and a zero at `at`, moves that on, and gives where it was.
    fn text(&mut self, at: &mut u32, text: &str) -> u32 {
        let start = *at;
        self.bytes[start as usize..][..text.len()].copy_from_slice(text.as_bytes());
        *at += text.len() as u32 + 1;
        start
    }
}
