//! PE32 images for i386: drivers out of a file, libraries out of memory.
//!
//! A driver is loaded in three steps, between which the caller allocates and decides:
//!
//! 1. [`Pe::parse`] judges the file and says how much memory its image takes;
//! 2. [`Pe::map`] lays the image out in the caller's memory and relocates it to the address that memory has;
//! 3. [`imports`] lists what it wants, and [`bind`] asks a [`Resolver`] for each address and fills the import address table.
//!
//! What can be imported is found by [`Exports`], which reads the export directory of any image in memory: a driver library
//! that was loaded like this, or a library of ours that [`image::build`] gave the shape of one.
//!
//! Nothing here trusts a byte of the input: every malformed file is an [`Error`] that says what is wrong and where.

mod error;
mod export;
mod headers;
pub mod image;
mod import;
mod kind;
mod map;
mod reloc;
#[cfg(test)]
mod tests;
mod view;

pub use error::{Error, Space};
pub use export::{Export, Exports, Found, MAX_FORWARDS, follow, same_library};
pub use headers::{Directory, DirectoryIndex, MAX_IMAGE_SIZE, MAX_SECTIONS, Pe, Section};
pub use import::{BindError, Bound, Import, MAX_IMPORTS, Resolver, Symbol, bind, imports};
pub use kind::{machine_name, subsystem_name};
pub use reloc::Relocation;

/// The size of a page.
pub const PAGE: u32 = 0x1000;

/// `value` rounded up to a multiple of `to`, a power of two.
const fn round_up(value: u32, to: u32) -> Option<u32> {
    match value.checked_add(to - 1) {
        Some(sum) => Some(sum & !(to - 1)),
        None => None,
    }
}
