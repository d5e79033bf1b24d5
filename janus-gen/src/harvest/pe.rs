//! PE32 and PE32+ of every machine that NT had: headers, sections, imports, exports. It reads what there is and notes what is broken; whether the file would
//! load is the loader's to say.

use super::read::Bytes;
use janus_runtime::pe::{machine_name, subsystem_name};
use std::ops::Range;

/// Imports beyond these are not read.
const MOST_IMPORTS: usize = 1 << 14;
/// Imported libraries beyond these are not read.
const MOST_LIBRARIES: u64 = 256;
/// Exports beyond these are not read.
const MOST_EXPORTS: u32 = 1 << 14;
/// Sections beyond these are not read.
const MOST_SECTIONS: u16 = 96;

/// A section.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Where it lies in memory.
    pub rva: u32,
    /// Its bytes in memory.
    pub size: u32,
    /// Where it lies in the file.
    pub offset: u32,
    /// Its bytes in the file.
    pub file_size: u32,
    /// Characteristics.
    pub flags: u32,
}

impl Section {
    /// Holds code.
    pub fn is_code(&self) -> bool {
        self.flags & 0x2000_0020 != 0
    }
}

/// An import.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The library's file name.
    pub library: &'a str,
    /// Its name, or `None` when it is imported by number.
    pub name: Option<&'a str>,
    /// Its number, when it has no name.
    pub ordinal: u16,
    /// Where the loader writes the address.
    pub slot: u32,
}

/// What a PE file says.
#[derive(Debug)]
pub struct PeFile<'a> {
    /// `IMAGE_FILE_HEADER.Machine`.
    pub machine: u16,
    /// PE32+.
    pub wide: bool,
    /// A DLL by its characteristics.
    pub is_library: bool,
    /// Linker, operating system, image and subsystem versions.
    pub linker: (u8, u8),
    /// Version of the operating system.
    pub os: (u16, u16),
    /// Version of the image.
    pub image: (u16, u16),
    /// Version of the subsystem.
    pub subsystem_version: (u16, u16),
    /// Subsystem.
    pub subsystem: u16,
    /// Seconds since 1970.
    pub timestamp: u32,
    /// Entry point.
    pub entry: u32,
    /// Preferred base.
    pub base: u64,
    /// Sections.
    pub sections: Vec<Section>,
    /// Imports in order.
    pub imports: Vec<Import<'a>>,
    /// Names that it exports.
    pub exports: Vec<&'a str>,
    /// Numbers that it exports.
    pub ordinals: Vec<u16>,
    /// Where what it exports lies.
    pub code_exports: Vec<u32>,
    /// What is broken.
    pub notes: Vec<String>,
}

impl PeFile<'_> {
    /// Name of its machine.
    pub fn machine_name(&self) -> &'static str {
        machine_name(self.machine)
    }

    /// Name of its subsystem.
    pub fn subsystem_name(&self) -> &'static str {
        subsystem_name(self.subsystem)
    }
}

/// File offset of the PE signature.
pub fn signature(file: Bytes<'_>) -> Option<u64> {
    let at = u64::from(file.u32(0x3c)?);
    (file.slice(0, 2)? == b"MZ" && file.slice(at, 4)? == b"PE\0\0").then_some(at)
}

/// The parts of the file that hold imports and exports, as far as its headers (in the bytes that are there already) say.
pub fn tables(file: Bytes<'_>) -> Option<Vec<Range<usize>>> {
    let nt = signature(file)?;
    let count = file.u16(nt + 6)?.min(MOST_SECTIONS);
    let optional = nt + 24;
    let headers = optional + u64::from(file.u16(nt + 20)?);
    let directories = optional + if file.u16(optional)? == 0x20b { 112 } else { 96 };
    // Exports, imports, and the slots, which some linkers fill instead of a table beside them.
    let wanted: Vec<u32> = [0, 1, 12].iter().filter_map(|n| file.u32(directories + n * 8)).filter(|rva| *rva != 0).collect();
    let mut parts = Vec::new();
    for at in (0..u64::from(count)).map(|i| headers + i * 40) {
        let (rva, size, offset) = (file.u32(at + 12)?, file.u32(at + 16)?, file.u32(at + 20)?);
        if wanted.iter().any(|w| w.wrapping_sub(rva) < size) {
            let start = (offset as usize).min(file.all.len());
            parts.push(start..start.saturating_add(size as usize).min(file.all.len()));
        }
    }
    Some(parts)
}

/// Reads what there is.
pub fn read<'a>(file: Bytes<'a>, nt: u64) -> Option<PeFile<'a>> {
    let machine = file.u16(nt + 4)?;
    let count = file.u16(nt + 6)?;
    let timestamp = file.u32(nt + 8)?;
    let optional_size = u64::from(file.u16(nt + 20)?);
    let flags = file.u16(nt + 22)?;
    let o = nt + 24;
    let wide = file.u16(o)? == 0x20b;
    let pair = |at: u64| Some((file.u16(o + at)?, file.u16(o + at + 2)?));
    let mut pe = PeFile {
        machine,
        wide,
        is_library: flags & 0x2000 != 0,
        linker: (*file.slice(o + 2, 1)?.first()?, *file.slice(o + 3, 1)?.first()?),
        os: pair(40)?,
        image: pair(44)?,
        subsystem_version: pair(48)?,
        subsystem: file.u16(o + 68)?,
        timestamp,
        entry: file.u32(o + 16)?,
        base: if wide { file.u64(o + 24)? } else { file.u32(o + 28)?.into() },
        sections: Vec::new(),
        imports: Vec::new(),
        exports: Vec::new(),
        ordinals: Vec::new(),
        code_exports: Vec::new(),
        notes: Vec::new(),
    };
    let headers = o + optional_size;
    for i in 0..count.min(MOST_SECTIONS) {
        let at = headers + u64::from(i) * 40;
        let Some(f) = file.slice(at, 40) else {
            pe.notes.push(format!("the section table ends after {i} of {count} sections"));
            break;
        };
        let field = |n: usize| u32::from_le_bytes([f[n], f[n + 1], f[n + 2], f[n + 3]]);
        pe.sections.push(Section { size: field(8), rva: field(12), file_size: field(16), offset: field(20), flags: field(36) });
    }
    let directories = if wide { 112 } else { 96 };
    let directory = |n: u64| {
        let listed = file.u32(o + directories - 4)?;
        if u64::from(listed) <= n || directories + n * 8 + 8 > optional_size {
            return None;
        }
        let rva = file.u32(o + directories + n * 8)?;
        (rva != 0).then_some(rva)
    };
    let view = View { file, sections: std::mem::take(&mut pe.sections) };
    if let Some(rva) = directory(1)
        && view.imports(rva, wide, &mut pe.imports).is_none()
    {
        pe.notes.push("the import table leads outside of the file".into());
    }
    if let Some(rva) = directory(0) {
        view.exports(rva, &mut pe);
    }
    pe.sections = view.sections;
    Some(pe)
}

/// The file by addresses.
struct View<'a> {
    file: Bytes<'a>,
    sections: Vec<Section>,
}

impl<'a> View<'a> {
    fn offset(&self, rva: u32) -> Option<u64> {
        match self.sections.iter().find(|s| rva >= s.rva && rva - s.rva < s.size.max(s.file_size)) {
            Some(s) => (rva - s.rva < s.file_size).then(|| u64::from(s.offset) + u64::from(rva - s.rva)),
            // Headers lie at their file offsets.
            None => self.sections.first().is_none_or(|s| rva < s.rva).then_some(rva.into()),
        }
    }

    /// How many exports to make room for: what is claimed, but no more than the file could hold.
    fn room(&self, claimed: u32) -> usize {
        (claimed.min(MOST_EXPORTS) as usize).min(self.file.all.len() / 4)
    }

    fn imports(&self, table: u32, wide: bool, out: &mut Vec<Import<'a>>) -> Option<()> {
        let at = self.offset(table)?;
        for i in 0..MOST_LIBRARIES {
            let field = |n: u64| self.file.u32(at + i * 20 + n);
            let (lookup, name, slots) = (field(0)?, field(12)?, field(16)?);
            if name == 0 || slots == 0 {
                return Some(());
            }
            let library = self.file.name(self.offset(name)?)?;
            let entries = self.offset(if lookup == 0 { slots } else { lookup })?;
            let size = if wide { 8 } else { 4 };
            for n in 0u64.. {
                if out.len() >= MOST_IMPORTS {
                    return None;
                }
                let entry = if wide { self.file.u64(entries + n * 8)? } else { self.file.u32(entries + n * 4)?.into() };
                if entry == 0 {
                    break;
                }
                let slot = slots.wrapping_add((n * size) as u32);
                let top = if wide { 1 << 63 } else { 1 << 31 };
                if entry & top != 0 {
                    out.push(Import { library, name: None, ordinal: entry as u16, slot });
                } else {
                    let name = self.file.name(self.offset(u32::try_from(entry).ok()?)? + 2)?;
                    out.push(Import { library, name: Some(name), ordinal: 0, slot });
                }
            }
        }
        None
    }

    fn exports(&self, table: u32, pe: &mut PeFile<'a>) -> Option<()> {
        let at = self.offset(table)?;
        let (base, count, addresses) = (self.file.u32(at + 16)?, self.file.u32(at + 20)?, self.file.u32(at + 28)?);
        if let Some(addresses) = self.offset(addresses) {
            let room = self.room(count);
            pe.ordinals.reserve_exact(room);
            pe.code_exports.reserve_exact(room);
            for i in 0..count.min(MOST_EXPORTS) {
                if let Some(address) = self.file.u32(addresses + u64::from(i) * 4).filter(|a| *a != 0) {
                    pe.ordinals.push(base.wrapping_add(i) as u16);
                    pe.code_exports.push(address);
                }
            }
        }
        let (count, names) = (self.file.u32(at + 24)?, self.file.u32(at + 32)?);
        let names = self.offset(names)?;
        pe.exports.reserve_exact(self.room(count));
        for i in 0..count.min(MOST_EXPORTS) {
            let name = self.file.u32(names + u64::from(i) * 4)?;
            pe.exports.push(self.file.name(self.offset(name)?)?);
        }
        Some(())
    }
}
