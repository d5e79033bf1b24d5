//! The linker's view of its input: sections, symbols and relocations of a static ELF32 i386 executable.
use object::LittleEndian as LE;
use object::elf::{self, FileHeader32};
use object::read::elf::{FileHeader, SectionHeader, Sym};

/// Why the input is not a usable ELF file.
#[derive(Debug, thiserror::Error)]
pub enum ElfError {
    /// Damaged, or not ELF.
    #[error("ELF: {0}")]
    Malformed(#[from] object::read::Error),
    /// For something else.
    #[error("not a linked 32-bit executable for i386 (type {kind}, machine {machine})")]
    Kind {
        /// `e_type`.
        kind: u16,
        /// `e_machine`.
        machine: u16,
    },
    /// Linked without `--emit-relocs`.
    #[error("no relocations in the file: link with --emit-relocs")]
    NoRelocations,
    /// A relocation section that cannot be used.
    #[error("section {section}: {why}")]
    RelocationSection {
        /// Its name.
        section: String,
        /// What is wrong.
        why: &'static str,
    },
}

/// A section that takes part in the image, or a symbol's home.
pub struct Section<'a> {
    pub name: String,
    pub address: u32,
    pub size: u32,
    /// `SHF_ALLOC`: part of the image.
    pub allocated: bool,
    /// `None` for `.bss` and its like.
    pub data: Option<&'a [u8]>,
    pub relocations: Vec<Relocation>,
}

/// Where a symbol lives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// Index into [`Elf::sections`].
    Section(usize),
    Absolute,
    Undefined,
    UndefinedWeak,
    /// Common, or a section number that means nothing.
    Other,
}

pub struct Symbol {
    pub name: String,
    pub value: u32,
    pub home: Home,
}

/// A place that depends on where a symbol ends up. Its addend is already in the section's contents.
pub struct Relocation {
    pub address: u32,
    pub kind: u32,
    /// Index into [`Elf::symbols`].
    pub symbol: usize,
}

pub struct Elf<'a> {
    /// By ELF section number.
    pub sections: Vec<Section<'a>>,
    /// By ELF symbol number.
    pub symbols: Vec<Symbol>,
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

impl<'a> Elf<'a> {
    pub fn parse(file: &'a [u8]) -> Result<Self, ElfError> {
        let header = FileHeader32::<LE>::parse(file)?;
        let endian = header.endian()?;
        let (kind, machine) = (header.e_type(endian), header.e_machine(endian));
        if kind != elf::ET_EXEC || machine != elf::EM_386 {
            return Err(ElfError::Kind { kind, machine });
        }
        let table = header.sections(endian, file)?;
        let mut sections = Vec::new();
        for section in table.iter() {
            let no_bits = section.sh_type(endian) == elf::SHT_NOBITS;
            sections.push(Section {
                name: text(table.section_name(endian, section)?),
                address: section.sh_addr(endian),
                size: section.sh_size(endian),
                allocated: section.sh_flags(endian) & elf::SHF_ALLOC != 0,
                data: if no_bits { None } else { Some(section.data(endian, file)?) },
                relocations: Vec::new(),
            });
        }

        let symtab = table.symbols(endian, file, elf::SHT_SYMTAB)?;
        let mut symbols = Vec::new();
        for (index, symbol) in symtab.enumerate() {
            let home = match symbol.st_shndx(endian) {
                elf::SHN_ABS => Home::Absolute,
                elf::SHN_UNDEF if symbol.st_bind() == elf::STB_WEAK => Home::UndefinedWeak,
                elf::SHN_UNDEF => Home::Undefined,
                _ => match symtab.symbol_section(endian, symbol, index)? {
                    Some(section) if section.0 < sections.len() => Home::Section(section.0),
                    _ => Home::Other,
                },
            };
            let name = match home {
                Home::Section(section) if symbol.st_type() == elf::STT_SECTION => sections[section].name.clone(),
                _ => text(symtab.symbol_name(endian, symbol)?),
            };
            symbols.push(Symbol { name, value: symbol.st_value(endian), home });
        }

        let mut any = false;
        for (index, section) in table.enumerate() {
            let name = sections[index.0].name.clone();
            let bad = |why| ElfError::RelocationSection { section: name.clone(), why };
            if section.sh_type(endian) == elf::SHT_RELA {
                return Err(bad("relocations with addends of their own are not used on i386"));
            }
            let Some((entries, symbols_section)) = section.rel(endian, file)? else {
                continue;
            };
            let target = section.info_link(endian).0;
            if target == 0 || target >= sections.len() {
                return Err(bad("its relocations belong to no section"));
            }
            // Debugging information is not loaded: where it would point is nobody's business here.
            if !sections[target].allocated {
                continue;
            }
            if symbols_section != symtab.section() {
                return Err(bad("its relocations use another symbol table"));
            }
            any = true;
            for entry in entries {
                let symbol = entry.r_sym(endian) as usize;
                if symbol >= symbols.len() {
                    return Err(bad("a relocation names a symbol that does not exist"));
                }
                let address = entry.r_offset.get(endian);
                sections[target].relocations.push(Relocation { address, kind: entry.r_type(endian), symbol });
            }
        }
        // A DDB without a relocated control procedure does not exist, so this is never right.
        if !any {
            return Err(ElfError::NoRelocations);
        }
        Ok(Elf { sections, symbols })
    }
}
