//! The headers of a driver file, checked.
//!
//! What the kernel's own loader insists on is insisted on here; where linkers of the NT 3.x years and today's differ
//! (alignments below a page, sections without a virtual size), both are right.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::error::{Error, Space};
use super::view::View;
use super::{PAGE, round_up};

/// An image larger than this is taken for a broken one. No driver comes near it.
pub const MAX_IMAGE_SIZE: u32 = 64 << 20;
/// The most sections that an image may have.
pub const MAX_SECTIONS: u16 = 96;

const MACHINE_I386: u16 = 0x14C;
const MAGIC_PE32: u16 = 0x10B;
const SUBSYSTEM_NATIVE: u16 = 1;
const RELOCS_STRIPPED: u16 = 0x0001;
const EXECUTABLE_IMAGE: u16 = 0x0002;
const DLL: u16 = 0x2000;
/// The optional header without its directories.
const OPTIONAL_FIXED: u32 = 96;
const SECTION_HEADER: u32 = 40;

/// The directories that the loader looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectoryIndex {
    /// What the image exports.
    Export = 0,
    /// What it imports.
    Import = 1,
    /// Version information and messages.
    Resource = 2,
    /// What changes when it moves.
    BaseRelocation = 5,
    /// Where its import address table lies.
    ImportAddressTable = 12,
}

/// An entry of the data directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    /// Where it lies.
    pub rva: u32,
    /// How long it is.
    pub size: u32,
}

/// A section, as it lies in memory and in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name, padded with zeros.
    pub raw_name: [u8; 8],
    /// Where it lies in memory.
    pub rva: u32,
    /// Its size in memory.
    pub size: u32,
    /// Where it lies in the file.
    pub file_offset: u32,
    /// How much of it the file holds and memory takes; the rest is zero.
    pub file_size: u32,
    /// `IMAGE_SECTION_HEADER.Characteristics`.
    pub characteristics: u32,
}

impl Section {
    /// Its name.
    pub fn name(&self) -> Cow<'_, str> {
        let length = self.raw_name.iter().position(|byte| *byte == 0).unwrap_or(8);
        String::from_utf8_lossy(&self.raw_name[..length])
    }

    /// Whether it holds code.
    pub fn is_code(&self) -> bool {
        self.characteristics & 0x2000_0020 != 0
    }

    /// Whether the driver may write to it.
    pub fn is_writable(&self) -> bool {
        self.characteristics & 0x8000_0000 != 0
    }

    /// Whether it may be freed once the driver has initialised itself.
    pub fn is_discardable(&self) -> bool {
        self.characteristics & 0x0200_0000 != 0
    }

    /// Its part of the image in memory.
    pub fn of<'a>(&self, image: &'a [u8]) -> Option<&'a [u8]> {
        image.get(self.rva as usize..self.rva.checked_add(self.size)? as usize)
    }
}

/// A driver file that can be loaded.
#[derive(Clone, Debug)]
pub struct Pe<'a> {
    pub(super) file: &'a [u8],
    /// When it was linked, by its linker.
    pub timestamp: u32,
    /// `IMAGE_FILE_HEADER.Characteristics`.
    pub characteristics: u16,
    /// Where it was linked to.
    pub image_base: u32,
    /// `IMAGE_OPTIONAL_HEADER.SectionAlignment`: below a page for images of the NT 3.x linkers.
    pub section_alignment: u32,
    /// How much of the file is headers.
    pub size_of_headers: u32,
    /// The image version that its linker was told.
    pub image_version: (u16, u16),
    /// The version of the subsystem that it asks for.
    pub subsystem_version: (u16, u16),
    /// Its checksum, 0 for none.
    pub checksum: u32,
    /// Its sections, in the order of their addresses.
    pub sections: Vec<Section>,
    entry: u32,
    size_of_image: u32,
    directories: [Directory; 16],
}

impl<'a> Pe<'a> {
    /// Checks the headers of a driver file.
    ///
    /// # Errors
    /// Says what is wrong, and at which file offset.
    pub fn parse(file: &'a [u8]) -> Result<Self, Error> {
        let view = View::file(file);
        let nt = nt_headers(&view)?;
        let machine = view.u16("file header", nt + 4)?;
        if machine != MACHINE_I386 {
            return Err(Error::Machine { machine, at: nt + 4 });
        }
        let optional = nt + 24;
        let optional_size = u32::from(view.u16("file header", nt + 20)?);
        let characteristics = view.u16("file header", nt + 22)?;
        check(
            characteristics & EXECUTABLE_IMAGE != 0,
            "file characteristics",
            characteristics.into(),
            nt + 22,
            "are not those of a finished image: its linker left the executable flag clear",
        )?;

        let magic = view.u16("optional header", optional)?;
        check(
            magic == MAGIC_PE32,
            "optional header magic",
            magic.into(),
            optional,
            if magic == 0x20B { "is that of PE32+ (64 bits), not of PE32" } else { "is not that of PE32" },
        )?;
        check(optional_size >= OPTIONAL_FIXED, "optional header size", optional_size, nt + 20, "is less than a PE32 header takes")?;
        view.slice("optional header", optional, optional_size)?;
        let field = |offset: u32| view.u32("optional header", optional + offset);
        let version = |offset: u32| -> Result<(u16, u16), Error> {
            Ok((view.u16("optional header", optional + offset)?, view.u16("optional header", optional + offset + 2)?))
        };

        let subsystem = view.u16("optional header", optional + 68)?;
        if subsystem != SUBSYSTEM_NATIVE {
            return Err(Error::Subsystem { subsystem, at: optional + 68 });
        }
        let section_alignment = field(32)?;
        let file_alignment = field(36)?;
        check(section_alignment.is_power_of_two(), "section alignment", section_alignment, optional + 32, "is not a power of two")?;
        check(file_alignment.is_power_of_two(), "file alignment", file_alignment, optional + 36, "is not a power of two")?;
        check(
            file_alignment <= section_alignment,
            "file alignment",
            file_alignment,
            optional + 36,
            "is larger than the section alignment",
        )?;
        let size = field(56)?;
        let size_of_image = round_up(size, PAGE).unwrap_or(u32::MAX);
        check(
            size != 0 && size_of_image <= MAX_IMAGE_SIZE,
            "image size",
            size,
            optional + 56,
            "is not that of a driver (1 byte to 64 MiB)",
        )?;
        let size_of_headers = field(60)?;
        check(size_of_headers <= size_of_image, "header size", size_of_headers, optional + 60, "is larger than the image")?;
        view.slice("headers", 0, size_of_headers)?;

        let mut directories = [Directory::default(); 16];
        let listed = field(92)?.min(16).min((optional_size - OPTIONAL_FIXED) / 8);
        for (index, directory) in (0..listed).zip(&mut directories) {
            *directory = Directory { rva: field(96 + index * 8)?, size: field(100 + index * 8)? };
        }

        let count = view.u16("file header", nt + 6)?;
        check((1..=MAX_SECTIONS).contains(&count), "number of sections", count.into(), nt + 6, "is not that of a driver (1 to 96)")?;
        let table = optional + optional_size;
        view.slice("section table", table, u32::from(count) * SECTION_HEADER)?;
        check(
            table + u32::from(count) * SECTION_HEADER <= size_of_headers,
            "header size",
            size_of_headers,
            optional + 60,
            "does not cover the section table",
        )?;
        let sections = sections(&view, table, count, section_alignment, size_of_headers, size_of_image)?;

        let entry = field(16)?;
        let inside = sections.iter().any(|section| entry.wrapping_sub(section.rva) < section.size);
        check(
            inside || (entry == 0 && characteristics & DLL != 0),
            "entry point",
            entry,
            optional + 16,
            if entry == 0 { "is missing" } else { "lies in no section" },
        )?;

        Ok(Pe {
            file,
            timestamp: view.u32("file header", nt + 8)?,
            characteristics,
            image_base: field(28)?,
            section_alignment,
            size_of_headers,
            image_version: version(44)?,
            subsystem_version: version(48)?,
            checksum: field(64)?,
            sections,
            entry,
            size_of_image,
            directories,
        })
    }

    /// What the image takes in memory: whole pages.
    pub fn size_of_image(&self) -> u32 {
        self.size_of_image
    }

    /// The RVA of the entry point. Only a library may have none.
    pub fn entry_point(&self) -> Option<u32> {
        (self.entry != 0).then_some(self.entry)
    }

    /// Whether it is a library: an image that is there to be imported from.
    pub fn is_library(&self) -> bool {
        self.characteristics & DLL != 0
    }

    /// Whether its linker dropped what is needed to move it.
    pub fn relocations_stripped(&self) -> bool {
        self.characteristics & RELOCS_STRIPPED != 0
    }

    /// A directory, when the image has it.
    pub fn directory(&self, index: DirectoryIndex) -> Option<Directory> {
        let directory = self.directories[index as usize];
        (directory.rva != 0 && directory.size != 0).then_some(directory)
    }

    /// The section that holds `rva`.
    pub fn section_at(&self, rva: u32) -> Option<&Section> {
        self.sections.iter().find(|section| rva.wrapping_sub(section.rva) < section.size)
    }
}

/// Finds the NT headers, or says what the file is instead.
fn nt_headers(view: &View<'_>) -> Result<u32, Error> {
    let magic = view.slice("DOS header", 0, 2)?;
    if magic != b"MZ" {
        let found = match magic {
            [0x7F, b'E'] => "an ELF file",
            [0x4C, 0x01] => "an object file (COFF)",
            b"LE" | b"LX" => "a linear executable without its DOS part",
            b"SZ" => "a compressed file (expand it first)",
            _ => "no executable (no MZ at its start)",
        };
        return Err(Error::NotPe { found, at: 0 });
    }
    let nt = view.u32("DOS header", 0x3C)?;
    let signature = view.slice("NT headers", nt, 4).or_else(|error| {
        // A plain DOS program need not have anything at 0x3C.
        view.slice("NT headers", nt, 2).map_err(|_| error)
    })?;
    let found = match signature {
        b"PE\0\0" => {
            view.slice("file header", nt, 24)?;
            return Ok(nt);
        }
        [b'N', b'E', ..] => "an NE image (Windows 3.x, OS/2 1.x)",
        [b'L', b'E', ..] => "an LE image (a VxD)",
        [b'L', b'X', ..] => "an LX image (OS/2)",
        _ => "a DOS program (no PE signature)",
    };
    Err(Error::NotPe { found, at: nt })
}

/// Reads the section table and holds it against the image.
fn sections(view: &View<'_>, table: u32, count: u16, alignment: u32, headers: u32, image: u32) -> Result<Vec<Section>, Error> {
    let mut sections = Vec::with_capacity(count.into());
    // Below this, addresses are taken already.
    let mut next = headers;
    for index in 0..u32::from(count) {
        let at = table + index * SECTION_HEADER;
        let field = |offset: u32| view.u32("section table", at + offset);
        let mut raw_name = [0; 8];
        raw_name.copy_from_slice(view.slice("section table", at, 8)?);
        let (virtual_size, rva, raw_size, raw_offset) = (field(8)?, field(12)?, field(16)?, field(20)?);
        // Linkers of the NT 3.x years left the virtual size at 0.
        let size = if virtual_size == 0 { raw_size } else { virtual_size };
        // Memory takes file contents by the page, so a little more than the virtual size can be there.
        let room = if alignment < PAGE { size.max(raw_size) } else { round_up(size, PAGE).unwrap_or(size) };
        let mut section = Section {
            raw_name,
            rva,
            size,
            file_offset: raw_offset,
            file_size: if raw_offset == 0 { 0 } else { raw_size.min(room) },
            characteristics: field(36)?,
        };
        let ensure = |holds: bool, why: &'static str| {
            if holds { Ok(()) } else { Err(Error::Section { number: index + 1, name: section.name().to_string(), at, why }) }
        };
        let end = rva.checked_add(size);
        ensure(rva.is_multiple_of(alignment), "does not start at a multiple of the section alignment")?;
        ensure(rva >= next, "overlaps what comes before it")?;
        ensure(end.is_some_and(|end| end <= image), "reaches beyond the image")?;
        let file_end = raw_offset.checked_add(section.file_size);
        ensure(section.file_size == 0 || file_end.is_some_and(|end| end <= view.len()), "reaches beyond the end of the file")?;
        next = end.unwrap_or(image);
        section.file_size = section.file_size.min(image - rva);
        sections.push(section);
    }
    // File contents behind a section's end must not run into the next one.
    for index in 1..sections.len() {
        let limit = sections[index].rva - sections[index - 1].rva;
        sections[index - 1].file_size = sections[index - 1].file_size.min(limit);
    }
    Ok(sections)
}

fn check(holds: bool, what: &'static str, value: u32, at: u32, why: &'static str) -> Result<(), Error> {
    if holds { Ok(()) } else { Err(Error::Field { what, value, space: Space::File, at, why }) }
}
