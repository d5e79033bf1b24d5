//! LE images: loading a VxD, whoever linked it.
//!
//! [`LeFile::parse`] reads the tables; the caller gives every object that it wants a place in its own memory, fills it
//! with [`LeFile::load_object`] and then, with all places known, corrects its addresses with
//! [`LeFile::relocate_object`]. [`LeFile::ddb`] says where the VxD begins to speak for itself.
//!
//! ```
//! # use janus_runtime::le::{LeError, LeFile};
//! # fn load(file: &[u8], mut reserve: impl FnMut(u32) -> (u32, &'static mut [u8])) -> Result<u32, LeError> {
//! let vxd = LeFile::parse(file)?;
//! // Real-mode parts (16 bit) are not ours to load.
//! let mut places: Vec<_> = vxd.objects().iter().map(|object| object.is_32bit().then(|| reserve(object.virtual_size))).collect();
//! let bases: Vec<Option<u32>> = places.iter().map(|place| place.as_ref().map(|(base, _)| *base)).collect();
//! for (index, place) in places.iter_mut().enumerate() {
//!     if let Some((_, memory)) = place {
//!         vxd.load_object(index, memory)?;
//!         vxd.relocate_object(index, memory, &bases)?;
//!     }
//! }
//! let ddb = vxd.ddb()?;
//! # bases[ddb.object].map(|base| base + ddb.offset).ok_or(LeError::NoDdb)
//! # }
//! ```
mod error;
mod fixups;
mod tables;
#[cfg(test)]
mod tests;

pub use error::LeError;
pub use tables::{LeFile, Object, Place};
