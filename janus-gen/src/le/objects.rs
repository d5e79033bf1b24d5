//! From output sections to LE objects.
//!
//! | output section | class | flags | what the loader makes of it |
//! |---|---|---|---|
//! | `.lcode*`, `.ddb*`, `.nt.*`, `.text*`, `.rodata*`, `.data*`, `.bss*` | `LCOD` | 2045h: readable, executable, preload, 32-bit | locked (object type 1, LCODE) |
//! | `.pcode*`, `.pdata*` | `PCOD` | 2005h: readable, executable, 32-bit | pageable, loaded on call (type 3, PCODE) |
//! | `.icode*`, `.idata*` | `ICOD` | 2015h: readable, executable, discardable, 32-bit | gone after Init_Complete (type 11h, ICODE) |
//!
//! Data shares the object of its code, as in VxDs generally: a VxD's flat segments reach everything, ring 0 of
//! Windows 9x runs with write protection off, and the loader's table of object types does not look at the writable
//! bit (setting it, 2047h, has been reported to end badly). So one locked object holds code and data alike.
//! Order and distance of the sections inside an object are those of the linker script.
use super::elf::{Elf, Home};
use super::{LinkError, LinkOptions};

/// Pages are this large.
pub const PAGE: u32 = 0x1000;
/// No class of a sane VxD is larger; a linker script that scatters sections would give gigabytes of zeros.
const LARGEST: u64 = 64 << 20;

/// A kind of object: how its memory is treated.
pub struct Class {
    /// The four bytes at the end of the object's table entry.
    pub tag: &'static str,
    /// Object flags.
    pub flags: u32,
    /// Whether its pages are present from load to unload.
    pub locked: bool,
    prefixes: &'static [&'static str],
}

/// The classes, in the order in which their objects appear in the file.
pub static CLASSES: [Class; 3] = [
    Class { tag: "LCOD", flags: 0x2045, locked: true, prefixes: &[".lcode", ".ddb", ".nt.", ".text", ".rodata", ".data", ".bss"] },
    Class { tag: "PCOD", flags: 0x2005, locked: false, prefixes: &[".pcode", ".pdata"] },
    Class { tag: "ICOD", flags: 0x2015, locked: false, prefixes: &[".icode", ".idata"] },
];

/// One object of the file.
pub struct Object {
    pub class: &'static Class,
    /// ELF address of its offset 0; a multiple of [`PAGE`].
    pub base: u32,
    pub virtual_size: u32,
    /// Contents up to the last byte that is not `.bss`.
    pub image: Vec<u8>,
    /// For each page of `image`, whether anything but `.bss` is on it.
    pub page_in_file: Vec<bool>,
}

impl Object {
    /// Whether `address` lies in it, or is its end.
    pub fn contains(&self, address: u32) -> bool {
        address.checked_sub(self.base).is_some_and(|offset| offset <= self.virtual_size)
    }
}

/// The objects, and which section went where.
pub struct Layout {
    pub objects: Vec<Object>,
    /// Object index by ELF section number; `None` for what is not loaded.
    pub object_of: Vec<Option<usize>>,
}

impl Layout {
    pub fn new(elf: &Elf) -> Result<Self, LinkError> {
        let mut class_of = vec![None; elf.sections.len()];
        for (index, section) in elf.sections.iter().enumerate().filter(|(_, section)| section.allocated) {
            let unknown = || LinkError::UnknownSection { section: section.name.clone() };
            let class = CLASSES.iter().position(|class| class.prefixes.iter().any(|prefix| section.name.starts_with(prefix)));
            class_of[index] = Some(class.ok_or_else(unknown)?);
            if section.name.starts_with(".nt.") && section.address % PAGE != 0 {
                return Err(LinkError::UnalignedLibrary { section: section.name.clone(), address: section.address });
            }
        }

        let mut layout = Layout { objects: Vec::new(), object_of: vec![None; elf.sections.len()] };
        for (number, class) in CLASSES.iter().enumerate() {
            let members: Vec<usize> = (0..class_of.len()).filter(|&index| class_of[index] == Some(number)).collect();
            let filled = members.iter().map(|&index| &elf.sections[index]).filter(|section| section.size != 0);
            let Some(base) = filled.clone().map(|section| section.address / PAGE * PAGE).min() else {
                continue;
            };
            let reach = |address: u32, size: u32| u64::from(address) + u64::from(size) - u64::from(base);
            let size = filled.clone().map(|section| reach(section.address, section.size)).max().unwrap_or(0);
            if size > LARGEST {
                return Err(LinkError::TooLarge { class: class.tag, size, limit: LARGEST });
            }
            let in_file = filled.clone().filter(|section| section.data.is_some());
            let length = in_file.clone().map(|section| reach(section.address, section.size)).max().unwrap_or(0);
            let mut image = vec![0; length as usize];
            let mut page_in_file = vec![false; (length as usize).div_ceil(PAGE as usize)];
            for section in in_file {
                let start = (section.address - base) as usize;
                let data = section.data.unwrap_or_default();
                image[start..start + data.len()].copy_from_slice(data);
                page_in_file[start / PAGE as usize..=(start + data.len() - 1) / PAGE as usize].fill(true);
            }
            for member in members {
                layout.object_of[member] = Some(layout.objects.len());
            }
            layout.objects.push(Object { class, base, virtual_size: size as u32, image, page_in_file });
        }

        for (index, first) in layout.objects.iter().enumerate() {
            let end = |object: &Object| u64::from(object.base) + u64::from(object.virtual_size);
            // An address that is one object's end must not be another's start.
            let overlaps = |second: &&Object| u64::from(first.base) <= end(second) && u64::from(second.base) <= end(first);
            if let Some(second) = layout.objects[index + 1..].iter().find(overlaps) {
                return Err(LinkError::Overlap { first: first.class.tag, second: second.class.tag });
            }
        }
        if layout.objects.is_empty() { Err(LinkError::Empty) } else { Ok(layout) }
    }
}

/// The DDB: where it is, and what the header repeats of it.
pub struct Ddb {
    pub object: usize,
    pub offset: u32,
    pub symbol: String,
    pub device: u16,
    pub sdk_version: u16,
}

/// Size of the DDB of Windows 3.x, the part that every VxD has.
const SHORT_DDB: usize = 0x38;

/// Finds the DDB by its symbol.
pub fn find_ddb(elf: &Elf, layout: &Layout, options: &LinkOptions) -> Result<Ddb, LinkError> {
    let symbol = options.ddb_symbol.clone().unwrap_or_else(|| format!("{}_DDB", options.module));
    let bad = |why: String| LinkError::Ddb { symbol: symbol.clone(), why };
    let Some(found) = elf.symbols.iter().find(|one| one.name == symbol && one.home != Home::Undefined) else {
        return Err(LinkError::NoDdb { symbol });
    };
    let Home::Section(section) = found.home else {
        return Err(bad("is not in any section".into()));
    };
    let Some(object) = layout.object_of[section] else {
        return Err(bad(format!("is in {}, which is not loaded", elf.sections[section].name)));
    };
    let home = &layout.objects[object];
    if !home.class.locked {
        return Err(bad(format!("is in {}, whose object {} is not locked", elf.sections[section].name, home.class.tag)));
    }
    let offset = found.value.wrapping_sub(home.base);
    let Some(bytes) = home.image.get(offset as usize..).and_then(|rest| rest.get(..SHORT_DDB)) else {
        return Err(bad(format!("at offset {offset:#x} is not wholly in the file")));
    };
    let word = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
    let (sdk_version, device) = (word(4), word(6));
    if sdk_version == 0 {
        return Err(bad("has SDK version 0, with which Windows does not load a VxD".into()));
    }
    Ok(Ddb { object, offset, symbol, device, sdk_version })
}
