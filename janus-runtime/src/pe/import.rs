//! What an image imports, and binding it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::error::{Error, Space};
use super::headers::{DirectoryIndex, Pe};
use super::view::View;

/// More imports than this are taken for a broken table. No driver comes near it.
pub const MAX_IMPORTS: usize = 0x4000;

/// What an import asks a library for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Symbol<'a> {
    /// A name, in which case matters.
    Name(&'a str),
    /// A number.
    Ordinal(u16),
}

impl fmt::Display for Symbol<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Symbol::Name(name) => out.write_str(name),
            Symbol::Ordinal(ordinal) => write!(out, "#{ordinal}"),
        }
    }
}

/// One import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The library, as the image spells it.
    pub dll: String,
    /// The RVA of its slot in the import address table.
    pub slot: u32,
    wanted: Wanted,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Wanted {
    Name(String),
    Ordinal(u16),
}

impl Import {
    /// What is wanted from the library.
    pub fn symbol(&self) -> Symbol<'_> {
        match &self.wanted {
            Wanted::Name(name) => Symbol::Name(name),
            Wanted::Ordinal(ordinal) => Symbol::Ordinal(*ordinal),
        }
    }
}

impl fmt::Display for Import {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}!{}", self.dll, self.symbol())
    }
}

/// Says which address each import gets.
pub trait Resolver {
    /// Why an import gets none.
    type Error;

    /// The address for `dll!symbol`, whose slot in the import address table is at the address `slot`.
    ///
    /// # Errors
    /// Ends the binding.
    fn resolve(&mut self, dll: &str, symbol: Symbol<'_>, slot: u32) -> Result<u32, Self::Error>;
}

impl<F, E> Resolver for F
where
    F: FnMut(&str, Symbol<'_>, u32) -> Result<u32, E>,
{
    type Error = E;

    fn resolve(&mut self, dll: &str, symbol: Symbol<'_>, slot: u32) -> Result<u32, E> {
        self(dll, symbol, slot)
    }
}

/// Why binding ended early.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BindError<E> {
    /// The image is not the one that the imports were read from.
    #[error(transparent)]
    Image(#[from] Error),
    /// The resolver had no address.
    #[error("{import}: {error}")]
    Unresolved {
        /// What was wanted.
        import: Import,
        /// What the resolver says.
        error: E,
    },
}

/// An import and what it was bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound<'a> {
    /// The import.
    pub import: &'a Import,
    /// The address of its slot.
    pub slot: u32,
    /// What the slot holds now.
    pub address: u32,
}

/// Lists what a mapped `image` imports, in the order of its tables.
///
/// The names are read from the lookup table, never from what a linker or `bind` left in the address table, except for
/// linkers that wrote no lookup table at all. Call it before [`bind`] fills the address table.
///
/// # Errors
/// When the tables are malformed.
pub fn imports(pe: &Pe<'_>, image: &[u8]) -> Result<Vec<Import>, Error> {
    let Some(directory) = pe.directory(DirectoryIndex::Import) else {
        return Ok(Vec::new());
    };
    let view = View::image(image);
    let mut all = Vec::new();
    let mut descriptor = directory.rva;
    loop {
        let field = |offset: u32| view.u32("import descriptor", descriptor.saturating_add(offset));
        let (lookup, bound, name, slots) = (field(0)?, field(4)?, field(12)?, field(16)?);
        if name == 0 || slots == 0 {
            return Ok(all);
        }
        let dll = view.name("name of an imported library", name)?;
        if lookup == 0 && bound != 0 {
            return Err(Error::Field {
                what: "time stamp",
                value: bound,
                space: Space::Image,
                at: descriptor + 4,
                why: "says that the imports were bound beforehand, and no table of their names is left",
            });
        }
        one_library(&view, dll, if lookup == 0 { slots } else { lookup }, slots, &mut all)?;
        descriptor = descriptor.saturating_add(20);
    }
}

fn one_library(view: &View<'_>, dll: &str, lookup: u32, slots: u32, all: &mut Vec<Import>) -> Result<(), Error> {
    for offset in (0..).step_by(4) {
        let at = lookup.saturating_add(offset);
        let entry = view.u32("import lookup table", at)?;
        if entry == 0 {
            break;
        }
        let slot = slots.saturating_add(offset);
        view.slice("import address table", slot, 4)?;
        let malformed = |what, why| Err(Error::Field { what, value: entry, space: Space::Image, at, why });
        let wanted = match entry.checked_sub(0x8000_0000) {
            None => Wanted::Name(view.name("name of an import", entry.saturating_add(2))?.to_string()),
            Some(number) => match u16::try_from(number) {
                Ok(ordinal) => Wanted::Ordinal(ordinal),
                Err(_) => return malformed("import by ordinal", "has more than 16 bits"),
            },
        };
        if all.len() == MAX_IMPORTS {
            return malformed("import", "is one of more than 16384: the table has no end");
        }
        all.push(Import { dll: dll.to_string(), slot, wanted });
    }
    Ok(())
}

/// Fills the import address table of `image`, which lies at `base`.
///
/// # Errors
/// At the first import that `resolver` has no address for.
pub fn bind<'a, R: Resolver>(
    image: &mut [u8],
    base: u32,
    imports: &'a [Import],
    resolver: &mut R,
) -> Result<Vec<Bound<'a>>, BindError<R::Error>> {
    let mut done = Vec::with_capacity(imports.len());
    for import in imports {
        View::image(image).slice("import address table", import.slot, 4)?;
        let slot = base.wrapping_add(import.slot);
        let address = resolver
            .resolve(&import.dll, import.symbol(), slot)
            .map_err(|error| BindError::Unresolved { import: import.clone(), error })?;
        image[import.slot as usize..][..4].copy_from_slice(&address.to_le_bytes());
        done.push(Bound { import, slot, address });
    }
    Ok(done)
}
