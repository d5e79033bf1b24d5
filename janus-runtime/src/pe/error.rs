//! What can be wrong with an image, and where.

use alloc::string::String;
use core::fmt;

use super::kind::{machine_name, subsystem_name};

/// What a position counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// Bytes from the start of the file.
    File,
    /// Bytes from the start of the image in memory.
    Image,
}

impl fmt::Display for Space {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Space::File => "file offset",
            Space::Image => "RVA",
        })
    }
}

/// Why an image cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Something lies wholly or partly behind the end of the file or of the image.
    #[error("{what}: {need:#x} bytes at {space} {at:#x} reach beyond the end at {have:#x}")]
    Outside {
        /// What was to be read.
        what: &'static str,
        /// What `at` and `have` count in.
        space: Space,
        /// Where it starts.
        at: u32,
        /// How long it is.
        need: u32,
        /// How much there is.
        have: u32,
    },
    /// The file is something else altogether.
    #[error("{found}, not a PE image (file offset {at:#x})")]
    NotPe {
        /// What it is, as far as that can be told.
        found: &'static str,
        /// Where that was seen.
        at: u32,
    },
    /// A PE image for another processor.
    #[error("built for {} (machine {machine:#06x} at file offset {at:#x}), not for i386", machine_name(*machine))]
    Machine {
        /// `IMAGE_FILE_HEADER.Machine`.
        machine: u16,
        /// Where that stands.
        at: u32,
    },
    /// An image that is not for the kernel.
    #[error("made for the subsystem {} ({subsystem} at file offset {at:#x}), not a native (kernel) image", subsystem_name(*subsystem))]
    Subsystem {
        /// `IMAGE_OPTIONAL_HEADER.Subsystem`.
        subsystem: u16,
        /// Where that stands.
        at: u32,
    },
    /// A field has a value that it cannot have.
    #[error("{what} {value:#x} at {space} {at:#x} {why}")]
    Field {
        /// The field.
        what: &'static str,
        /// Its value.
        value: u32,
        /// What `at` counts in.
        space: Space,
        /// Where it stands.
        at: u32,
        /// What is wrong with it: the rest of a sentence that starts with the field.
        why: &'static str,
    },
    /// A section header contradicts the rest.
    #[error("section {number} `{name}` (header at file offset {at:#x}) {why}")]
    Section {
        /// Its number, from 1.
        number: u32,
        /// Its name.
        name: String,
        /// Where its header stands.
        at: u32,
        /// The rest of the sentence.
        why: &'static str,
    },
    /// The image would not fit where it is to go.
    #[error("an image of {size:#x} bytes does not fit at {base:#010x} into {have:#x} bytes")]
    Memory {
        /// What it needs.
        size: u32,
        /// Where it was to go.
        base: u32,
        /// What it was given.
        have: u32,
    },
    /// The image works at one address only, and that is not to be had.
    #[error("its relocations are stripped, so it works at {preferred:#010x} only and cannot be loaded at {base:#010x}")]
    NotRelocatable {
        /// Where it was linked to.
        preferred: u32,
        /// Where it was to go.
        base: u32,
    },
    /// A base relocation of a kind that i386 does not have.
    #[error("relocation of type {kind} for RVA {target:#x}, listed at RVA {at:#x}: {why}")]
    Relocation {
        /// Its type.
        kind: u8,
        /// What it would change.
        target: u32,
        /// Where it is listed.
        at: u32,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Names that have to be text are not.
    #[error("{what} at RVA {at:#x} {why}")]
    Name {
        /// What is named.
        what: &'static str,
        /// Where the name starts.
        at: u32,
        /// The rest of the sentence.
        why: &'static str,
    },
    /// An import is to come from a library that is not there.
    #[error("{library}!{symbol}: there is no library of that name")]
    NoLibrary {
        /// The library.
        library: String,
        /// What was wanted from it.
        symbol: String,
    },
    /// A library does not export what is wanted.
    #[error("{library} does not export {symbol}")]
    NoExport {
        /// The library.
        library: String,
        /// What was wanted from it.
        symbol: String,
    },
    /// Forwarders lead on and on.
    #[error("{library}!{symbol} is forwarded more than {} times: the forwarders lead in a circle", super::MAX_FORWARDS)]
    ForwardLoop {
        /// The library that was asked first.
        library: String,
        /// What was wanted from it.
        symbol: String,
    },
    /// An export image cannot be built from what was given.
    #[error("export image of {library}: {why} (entry {entry})")]
    Build {
        /// The library.
        library: String,
        /// Which entry.
        entry: u32,
        /// What is wrong.
        why: &'static str,
    },
}
