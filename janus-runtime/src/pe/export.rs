//! What an image in memory exports.

use alloc::string::ToString;

use super::error::{Error, Space};
use super::import::Symbol;
use super::view::View;

/// How many forwarders in a row are followed.
pub const MAX_FORWARDS: usize = 16;

/// What a symbol of a library is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export<'a> {
    /// Code or data at this address.
    Address(u32),
    /// Another library's: `DLL.Name` or `DLL.#number`.
    Forward(&'a str),
}

/// The export directory of an image in memory.
///
/// The tables have to lie in the image. What they point to need not: the functions of a library of ours can lie anywhere,
/// before it too, so a function's RVA is a distance that wraps.
#[derive(Clone, Copy)]
pub struct Exports<'a> {
    view: View<'a>,
    base: u32,
    start: u32,
    size: u32,
    name: u32,
    ordinal_base: u32,
    functions: Table,
    names: Table,
    /// The place in `functions` of each of `names`.
    places: u32,
}

#[derive(Clone, Copy)]
struct Table {
    rva: u32,
    length: u32,
}

impl<'a> Exports<'a> {
    /// The export directory of the image that starts with `image` and lies at `base`; `None` when it exports nothing.
    ///
    /// `image` may be a beginning of it that holds the headers and the directory.
    ///
    /// # Errors
    /// When there is no image, or its directory is malformed.
    pub fn of(image: &'a [u8], base: u32) -> Result<Option<Self>, Error> {
        let view = View::image(image);
        let bad = |what, value, at, why| Err(Error::Field { what, value, space: Space::Image, at, why });
        let magic = view.u16("DOS header", 0)?;
        if magic != 0x5A4D {
            return bad("DOS signature", magic.into(), 0, "is not MZ");
        }
        let nt = view.u32("DOS header", 0x3C)?;
        view.slice("NT headers", nt, 24 + 104)?;
        let signature = view.u32("NT headers", nt)?;
        if signature != 0x4550 {
            return bad("NT signature", signature, nt, "is not PE");
        }
        let optional = nt + 24;
        let magic = view.u16("optional header", optional)?;
        if magic != 0x10B {
            return bad("optional header magic", magic.into(), optional, "is not that of PE32");
        }
        if view.u32("optional header", optional + 92)? == 0 {
            return Ok(None);
        }
        let start = view.u32("data directory", optional + 96)?;
        let size = view.u32("data directory", optional + 100)?;
        if start == 0 || size == 0 {
            return Ok(None);
        }
        view.slice("export directory", start, size.max(40))?;
        let field = |offset: u32| view.u32("export directory", start + offset);
        let table = |what, at: u32, length: u32, element: u32| {
            if length == 0 {
                return Ok(Table { rva: 0, length });
            }
            let bytes = length.saturating_mul(element);
            view.slice(what, at, bytes).map(|_| Table { rva: at, length })
        };
        let names = field(24)?;
        Ok(Some(Exports {
            view,
            base,
            start,
            size,
            name: field(12)?,
            ordinal_base: field(16)?,
            functions: table("exported addresses", field(28)?, field(20)?, 4)?,
            names: table("exported names", field(32)?, names, 4)?,
            places: table("exported ordinals", field(36)?, names, 2)?.rva,
        }))
    }

    /// The name that the library gives itself.
    ///
    /// # Errors
    /// When that is not a name.
    pub fn library(&self) -> Result<&'a str, Error> {
        self.view.name("name of a library", self.name)
    }

    /// What the library has for `symbol`, if anything.
    ///
    /// # Errors
    /// When the tables are malformed where they were looked at.
    pub fn find(&self, symbol: Symbol<'_>) -> Result<Option<Export<'a>>, Error> {
        let place = match symbol {
            Symbol::Ordinal(ordinal) => match u32::from(ordinal).checked_sub(self.ordinal_base) {
                Some(place) if place < self.functions.length => place,
                _ => return Ok(None),
            },
            Symbol::Name(name) => match self.index_of(name.as_bytes())? {
                Some(index) => self.place(index)?,
                None => return Ok(None),
            },
        };
        self.function(place)
    }

    /// The named exports in the order of the table, each with its ordinal.
    pub fn names(&self) -> impl Iterator<Item = Result<(&'a str, u32, Option<Export<'a>>), Error>> + use<'a> {
        let exports = *self;
        (0..self.names.length).map(move |index| {
            let place = exports.place(index)?;
            let name = core::str::from_utf8(exports.name_at(index)?);
            let name = name.map_err(|_| Error::Name { what: "exported name", at: exports.names.rva + index * 4, why: "is not text" })?;
            Ok((name, exports.ordinal_base.wrapping_add(place), exports.function(place)?))
        })
    }

    /// The ordinals that the table covers; not each of them has to be in use.
    pub fn ordinals(&self) -> core::ops::Range<u32> {
        self.ordinal_base..self.ordinal_base.saturating_add(self.functions.length)
    }

    /// Names have to be sorted, which linkers that got that wrong make untrue for their image only.
    fn index_of(&self, name: &[u8]) -> Result<Option<u32>, Error> {
        let (mut low, mut high) = (0, self.names.length);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.name_at(middle)?.cmp(name) {
                core::cmp::Ordering::Equal => return Ok(Some(middle)),
                core::cmp::Ordering::Less => low = middle + 1,
                core::cmp::Ordering::Greater => high = middle,
            }
        }
        for index in 0..self.names.length {
            if self.name_at(index)? == name {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    fn name_at(&self, index: u32) -> Result<&'a [u8], Error> {
        let at = self.view.u32("exported names", self.names.rva + index * 4)?;
        self.view.c_bytes("exported name", at)
    }

    fn place(&self, index: u32) -> Result<u32, Error> {
        let at = self.places + index * 2;
        let place = u32::from(self.view.u16("exported ordinals", at)?);
        if place < self.functions.length {
            return Ok(place);
        }
        Err(Error::Field {
            what: "index of an exported name",
            value: place,
            space: Space::Image,
            at,
            why: "is beyond the table of addresses",
        })
    }

    fn function(&self, place: u32) -> Result<Option<Export<'a>>, Error> {
        let rva = self.view.u32("exported addresses", self.functions.rva + place * 4)?;
        if rva == 0 {
            Ok(None)
        } else if rva.wrapping_sub(self.start) < self.size {
            self.view.name("forwarder", rva).map(|text| Some(Export::Forward(text)))
        } else {
            Ok(Some(Export::Address(self.base.wrapping_add(rva))))
        }
    }
}

/// Where a symbol was found in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// The library that has it, as the import or the last forwarder spells it.
    pub dll: &'a str,
    /// What that library calls it.
    pub symbol: Symbol<'a>,
    /// Where it is.
    pub address: u32,
}

/// Looks `dll!symbol` up and follows forwarders. `library` gives the exports of a library by its name.
///
/// # Errors
/// When a library or a symbol is not there, when forwarders run in a circle, and when a table is malformed.
pub fn follow<'a>(
    dll: &'a str,
    symbol: Symbol<'a>,
    mut library: impl FnMut(&str) -> Result<Option<Exports<'a>>, Error>,
) -> Result<Found<'a>, Error> {
    let mut at = Found { dll, symbol, address: 0 };
    for _ in 0..=MAX_FORWARDS {
        let Found { dll, symbol, .. } = at;
        let owned = || (dll.to_string(), symbol.to_string());
        let Some(exports) = library(dll)? else {
            let (library, symbol) = owned();
            return Err(Error::NoLibrary { library, symbol });
        };
        match exports.find(symbol)? {
            Some(Export::Address(address)) => return Ok(Found { address, ..at }),
            Some(Export::Forward(text)) => at = parse_forward(text, &exports)?,
            None => {
                let (library, symbol) = owned();
                return Err(Error::NoExport { library, symbol });
            }
        }
    }
    Err(Error::ForwardLoop { library: dll.to_string(), symbol: symbol.to_string() })
}

fn parse_forward<'a>(text: &'a str, exports: &Exports<'a>) -> Result<Found<'a>, Error> {
    let malformed =
        Error::Name { what: "a forwarder of the export directory", at: exports.start, why: "is not of the form DLL.Name or DLL.#number" };
    let Some((dll, name)) = text.rsplit_once('.').filter(|(dll, name)| !dll.is_empty() && !name.is_empty()) else {
        return Err(malformed);
    };
    let symbol = match name.strip_prefix('#') {
        Some(number) => Symbol::Ordinal(number.parse().map_err(|_| malformed)?),
        None => Symbol::Name(name),
    };
    Ok(Found { dll, symbol, address: 0 })
}

/// Whether two names mean the same library: case does not matter, and an extension may be left out.
pub fn same_library(one: &str, other: &str) -> bool {
    let stem = |name: &str| name.rfind('.').unwrap_or(name.len());
    let (one_stem, other_stem) = (stem(one), stem(other));
    let bare = one_stem == one.len() || other_stem == other.len();
    if bare { one[..one_stem].eq_ignore_ascii_case(&other[..other_stem]) } else { one.eq_ignore_ascii_case(other) }
}
