//! Laying an image out in memory.

use super::error::Error;
use super::headers::{DirectoryIndex, Pe};
use super::reloc;

impl Pe<'_> {
    /// Lays the image out in `memory`, which the processor knows as `base`, and relocates it to that address.
    ///
    /// `memory` may be longer than [`Pe::size_of_image`]; all of it is overwritten, with zeros where the image has nothing.
    ///
    /// # Errors
    /// When `memory` is too small, or the image cannot be moved there. `memory` is then of no use.
    pub fn map(&self, memory: &mut [u8], base: u32) -> Result<(), Error> {
        let size = self.size_of_image();
        let have = u32::try_from(memory.len()).unwrap_or(u32::MAX);
        if have < size || base.checked_add(size).is_none() {
            return Err(Error::Memory { size, base, have });
        }
        if base != self.image_base && self.relocations_stripped() {
            return Err(Error::NotRelocatable { preferred: self.image_base, base });
        }
        memory.fill(0);
        copy(memory, 0, self.file, 0, self.size_of_headers)?;
        for section in &self.sections {
            copy(memory, section.rva, self.file, section.file_offset, section.file_size)?;
        }
        let memory = &mut memory[..size as usize];
        match self.directory(DirectoryIndex::BaseRelocation) {
            Some(directory) if base != self.image_base => reloc::apply(memory, directory, base.wrapping_sub(self.image_base)),
            _ => Ok(()),
        }
    }
}

fn copy(memory: &mut [u8], to: u32, file: &[u8], from: u32, length: u32) -> Result<(), Error> {
    let outside = |bytes: &[u8], space, at| Error::Outside {
        what: "image",
        space,
        at,
        need: length,
        have: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    };
    let range = |at: u32| Some(at as usize..at.checked_add(length)? as usize);
    let source = range(from).and_then(|range| file.get(range)).ok_or_else(|| outside(file, super::Space::File, from))?;
    let Some(target) = range(to).and_then(|range| memory.get_mut(range)) else {
        return Err(outside(memory, super::Space::Image, to));
    };
    target.copy_from_slice(source);
    Ok(())
}
