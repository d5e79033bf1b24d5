//! From ELF relocations to LE fixups.
//!
//! The linked sections already hold final values: what a loader must know is only which dwords move with which object.
//! An absolute address moves with the object of its symbol (type 7). A distance inside one object does not change; one
//! into another object does (type 8). Absolute symbols that are plain numbers need nothing.
use object::elf;

use super::LinkError;
use super::elf::{Elf, Home, Relocation, Section};
use super::objects::Layout;

/// What the loader writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The target's linear address.
    Offset = 7,
    /// The distance from the end of the dword to the target.
    SelfRelative = 8,
}

/// A dword to be written by the loader.
pub struct Fixup {
    /// Offset in the object.
    pub source: u32,
    pub kind: Kind,
    pub target_object: usize,
    /// May lie outside of the object, modulo 2^32: compilers fold constant parts of an index into an address.
    pub target_offset: u32,
}

/// Turns relocations into fixups.
pub struct Relocator<'a> {
    elf: &'a Elf<'a>,
    layout: &'a Layout,
}

/// The name of a relocation type that compilers and assemblers are known to emit.
fn name(kind: u32) -> &'static str {
    match kind {
        elf::R_386_GOT32 => "R_386_GOT32",
        elf::R_386_GOTOFF => "R_386_GOTOFF",
        elf::R_386_GOTPC => "R_386_GOTPC",
        elf::R_386_GOT32X => "R_386_GOT32X",
        elf::R_386_16 => "R_386_16",
        elf::R_386_PC16 => "R_386_PC16",
        elf::R_386_8 => "R_386_8",
        elf::R_386_PC8 => "R_386_PC8",
        elf::R_386_TLS_LE => "R_386_TLS_LE",
        elf::R_386_RELATIVE => "R_386_RELATIVE",
        _ => "unknown",
    }
}

impl<'a> Relocator<'a> {
    pub fn new(elf: &'a Elf<'a>, layout: &'a Layout) -> Self {
        Relocator { elf, layout }
    }

    /// Fixups by object, each list by source offset.
    pub fn run(&self) -> Result<Vec<Vec<Fixup>>, LinkError> {
        let mut fixups: Vec<Vec<Fixup>> = self.layout.objects.iter().map(|_| Vec::new()).collect();
        for (index, section) in self.elf.sections.iter().enumerate() {
            let Some(object) = self.layout.object_of[index] else {
                continue;
            };
            for relocation in &section.relocations {
                fixups[object].extend(self.fixup(section, object, relocation)?);
            }
        }
        for list in &mut fixups {
            list.sort_by_key(|fixup| fixup.source);
        }
        Ok(fixups)
    }

    fn fixup(&self, section: &Section, object: usize, relocation: &Relocation) -> Result<Option<Fixup>, LinkError> {
        let symbol = &self.elf.symbols[relocation.symbol];
        let offset = relocation.address.wrapping_sub(section.address);
        let target = |why| LinkError::Target { section: section.name.clone(), offset, symbol: symbol.name.clone(), why };
        let kind = match relocation.kind {
            elf::R_386_NONE => return Ok(None),
            elf::R_386_32 => Kind::Offset,
            elf::R_386_PC32 | elf::R_386_PLT32 => Kind::SelfRelative,
            kind => {
                return Err(LinkError::Relocation {
                    section: section.name.clone(),
                    offset,
                    kind,
                    name: name(kind),
                    symbol: symbol.name.clone(),
                });
            }
        };
        let bytes = section.data.and_then(|data| data.get(offset as usize..)?.first_chunk::<4>());
        let Some(bytes) = bytes else {
            return Err(LinkError::Source { section: section.name.clone(), offset });
        };
        let value = u32::from_le_bytes(*bytes);

        let home = match (symbol.home, kind) {
            (Home::Section(home), _) => home,
            (Home::Absolute, Kind::Offset) if self.layout.objects.iter().any(|object| object.contains(symbol.value)) => {
                return Err(target("is absolute but lies in a loaded object: define it inside an output section"));
            }
            // A plain number, and the null that a missing weak symbol is: the value in place stays right.
            (Home::Absolute | Home::UndefinedWeak, Kind::Offset) => return Ok(None),
            (Home::Absolute | Home::UndefinedWeak, Kind::SelfRelative) => {
                return Err(target("has a fixed address that a relocated caller cannot reach"));
            }
            (Home::Undefined, _) => return Err(target("is undefined")),
            (Home::Other, _) => return Err(target("is in no section")),
        };
        let Some(target_object) = self.layout.object_of[home] else {
            return Err(target("is in a section that is not loaded"));
        };
        let target_base = self.layout.objects[target_object].base;
        let target_offset = match kind {
            Kind::Offset => value.wrapping_sub(target_base),
            Kind::SelfRelative if target_object == object => return Ok(None),
            Kind::SelfRelative => relocation.address.wrapping_add(4).wrapping_add(value).wrapping_sub(target_base),
        };
        let source = relocation.address.wrapping_sub(self.layout.objects[object].base);
        Ok(Some(Fixup { source, kind, target_object, target_offset }))
    }
}
