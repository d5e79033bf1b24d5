//! The map of a VxD: which symbol lies where in its objects. What a fault or a store at an address in memory belongs to is looked up in it.

use super::elf::{Elf, Home};
use super::objects::Layout;
use super::{ElfError, LinkError};

/// A symbol's place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Number of the object, from 1 on.
    pub object: u32,
    /// Offset in it.
    pub offset: u32,
    /// The symbol, as written in the source where it is Rust's.
    pub name: String,
}

/// The symbols of an ELF executable by their places in the VxD that [`super::link`] makes of it.
///
/// # Errors
/// As [`super::link`].
pub fn places(elf: &[u8]) -> Result<Vec<Place>, LinkError> {
    let elf = Elf::parse(elf).map_err(|e: ElfError| LinkError::from(e))?;
    let layout = Layout::new(&elf)?;
    let mut places: Vec<Place> = elf
        .symbols
        .iter()
        .filter_map(|s| {
            let Home::Section(section) = s.home else { return None };
            let object = layout.object_of.get(section).copied().flatten()?;
            // Symbols of sections and the compiler's nameless ones say nothing.
            let named = !s.name.is_empty() && !s.name.starts_with('.');
            let offset = s.value.checked_sub(layout.objects[object].base)?;
            named.then(|| Place { object: object as u32 + 1, offset, name: format!("{:#}", rustc_demangle::demangle(&s.name)) })
        })
        .collect();
    places.sort();
    places.dedup();
    Ok(places)
}

/// A line a place: `1:00012340 janus_runtime::trace::trampoline::enter`.
pub fn text(places: &[Place]) -> String {
    places.iter().map(|p| format!("{}:{:08x} {}\n", p.object, p.offset, p.name)).collect()
}

/// Reads what [`text`] wrote; lines that are none are passed over.
pub fn parse(text: &str) -> Vec<Place> {
    let line = |line: &str| {
        let (object, rest) = line.split_once(':')?;
        let (offset, name) = rest.split_once(' ')?;
        Some(Place { object: object.parse().ok()?, offset: u32::from_str_radix(offset, 16).ok()?, name: name.to_owned() })
    };
    text.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read() {
        let place = |object, offset, name: &str| Place { object, offset, name: name.into() };
        let places = [place(1, 0x1234, "a::b<c d>"), place(3, 0, "JANUS_DDB")];
        assert_eq!(parse(&text(&places)), places);
        assert_eq!(parse("what\n1: x\nz:0 y\n"), []);
    }
}
