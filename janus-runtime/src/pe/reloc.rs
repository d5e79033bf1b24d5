//! Base relocations: what changes in an image that is loaded elsewhere than it was linked to.

use alloc::vec::Vec;

use super::error::{Error, Space};
use super::headers::{Directory, DirectoryIndex, Pe};
use super::view::View;

const ABSOLUTE: u8 = 0;
const HIGH: u8 = 1;
const LOW: u8 = 2;
const HIGHLOW: u8 = 3;
const HIGHADJ: u8 = 4;

/// One place that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relocation {
    /// Where it is.
    pub rva: u32,
    /// `IMAGE_REL_BASED_*`.
    pub kind: u8,
    /// The low half that HIGHADJ carries with it.
    pub low: u16,
    /// Where it is listed.
    at: u32,
}

impl Pe<'_> {
    /// The relocations that the directory of a mapped `image` lists, without the ones that only pad.
    ///
    /// # Errors
    /// When the directory is malformed.
    pub fn relocations(&self, image: &[u8]) -> Result<Vec<Relocation>, Error> {
        match self.directory(DirectoryIndex::BaseRelocation) {
            Some(directory) => {
                let listed = View::image(image).slice("base relocations", directory.rva, directory.size)?;
                let mut all = Vec::new();
                walk(listed, directory.rva, |relocation| {
                    all.push(relocation);
                    Ok(())
                })?;
                Ok(all)
            }
            None => Ok(Vec::new()),
        }
    }
}

/// Moves `image` by `delta`.
pub(super) fn apply(image: &mut [u8], directory: Directory, delta: u32) -> Result<(), Error> {
    // A copy: the list is part of the image, and an entry could change the ones behind it.
    let listed = View::image(image).slice("base relocations", directory.rva, directory.size)?.to_vec();
    walk(&listed, directory.rva, |relocation| apply_one(image, relocation, delta))
}

/// Calls `each` for every relocation of a directory that lies at `rva`.
fn walk(listed: &[u8], rva: u32, mut each: impl FnMut(Relocation) -> Result<(), Error>) -> Result<(), Error> {
    let view = View::image(listed);
    let mut block = 0;
    while view.len() - block >= 8 {
        let page = view.u32("relocation block", block)?;
        let size = view.u32("relocation block", block + 4)?;
        if page == 0 && size == 0 {
            break;
        }
        let why = match size {
            _ if size < 8 => Some("is less than its own header"),
            _ if !size.is_multiple_of(2) => Some("is odd"),
            _ if size > view.len() - block => Some("reaches beyond the directory"),
            _ => None,
        };
        if let Some(why) = why {
            return Err(Error::Field { what: "relocation block size", value: size, space: Space::Image, at: rva + block + 4, why });
        }
        let end = block + size;
        let mut entry = block + 8;
        while entry < end {
            let word = view.u16("relocation", entry)?;
            let at = rva + entry;
            let kind = (word >> 12) as u8;
            entry += 2;
            let Some(target) = page.checked_add(u32::from(word & 0xFFF)) else {
                return Err(Error::Relocation { kind, target: page, at, why: "its page lies outside any image" });
            };
            let low = match kind {
                ABSOLUTE => continue,
                HIGHADJ if entry < end => {
                    entry += 2;
                    view.u16("relocation", entry - 2)?
                }
                HIGHADJ => {
                    return Err(Error::Relocation { kind, target, at, why: "the low half that must follow it is missing" });
                }
                _ => 0,
            };
            each(Relocation { rva: target, kind, low, at })?;
        }
        block = end;
    }
    Ok(())
}

fn apply_one(image: &mut [u8], relocation: Relocation, delta: u32) -> Result<(), Error> {
    let Relocation { rva, kind, low, at } = relocation;
    let why = match kind {
        HIGH | LOW | HIGHADJ => {
            let old = View::image(image).u16("relocated word", rva)?;
            let new = match kind {
                LOW => old.wrapping_add(delta as u16),
                HIGH => old.wrapping_add((delta >> 16) as u16),
                // The word is the high half of an address whose low half is sign-extended when it is added.
                _ => {
                    let old = (u32::from(old) << 16).wrapping_add(low as i16 as u32);
                    (old.wrapping_add(delta).wrapping_add(0x8000) >> 16) as u16
                }
            };
            image[rva as usize..][..2].copy_from_slice(&new.to_le_bytes());
            return Ok(());
        }
        HIGHLOW => {
            let new = View::image(image).u32("relocated address", rva)?.wrapping_add(delta);
            image[rva as usize..][..4].copy_from_slice(&new.to_le_bytes());
            return Ok(());
        }
        5 => "that type is for MIPS",
        7 => "that type is for ARM",
        9 => "that type is for IA-64 or MIPS16",
        10 => "that type is for 64-bit images",
        _ => "i386 has no such type",
    };
    Err(Error::Relocation { kind, target: rva, at, why })
}
