//! LE, the file format of VxDs: [`link`] makes one out of a linked ELF executable, [`inspect`] reads any and
//! holds it against the rules.
//!
//! The two share no code, and neither shares any with the loader in `janus_runtime::le`: what one of them
//! misunderstands, another notices.
mod elf;
mod fixups;
mod inspect;
pub mod map;
mod objects;
mod stub;
mod version;
mod write;

pub use elf::ElfError;
pub use inspect::{Ddb, Dynalink, Entry, Field, Finding, Fixups, Inspection, Name, Object, Page, RULES, Severity, Version, inspect};
pub use version::VersionInfo;

use fixups::Relocator;
use objects::Layout;

/// What the file should say that the ELF cannot.
#[derive(Debug, Clone)]
pub struct LinkOptions {
    /// The module name: what the loader knows the VxD by. By custom the file name without `.VXD`.
    pub module: String,
    /// The symbol of the DDB; `<MODULE>_DDB` if `None`.
    pub ddb_symbol: Option<String>,
    /// The first line of the nonresident name table.
    pub description: String,
    /// Whether the VxD may be loaded and unloaded while Windows runs.
    pub dynamic: bool,
    /// The version resource.
    pub version: VersionInfo,
}

impl LinkOptions {
    /// Options for a dynamically loadable VxD that is called `module`.
    pub fn new(module: &str) -> Self {
        let version = VersionInfo { name: module.into(), ..VersionInfo::default() };
        LinkOptions { module: module.into(), ddb_symbol: None, description: module.into(), dynamic: true, version }
    }
}

/// Why there is no VxD.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The input is not an ELF executable that can be used.
    #[error(transparent)]
    Elf(#[from] ElfError),
    /// An output section whose name says nothing about the object that it belongs to.
    #[error(
        "section {section}: no object for this name; the linker script must put it into one of .lcode, .nt.*, .pcode, .icode, or discard it"
    )]
    UnknownSection {
        /// The output section.
        section: String,
    },
    /// A served library that is not alone on its pages.
    #[error("section {section} is at {address:#010x}: a served library starts on a page of its own")]
    UnalignedLibrary {
        /// The output section.
        section: String,
        /// Where it was linked.
        address: u32,
    },
    /// Two objects share addresses, so that an address no longer says which object is meant.
    #[error("objects {first} and {second} overlap; the linker script must give each class a range of its own")]
    Overlap {
        /// Class tag of one.
        first: &'static str,
        /// Class tag of the other.
        second: &'static str,
    },
    /// The sections of one class are too far apart, or too many.
    #[error("object {class} spans {size:#x} bytes; {limit:#x} is the limit")]
    TooLarge {
        /// Class tag.
        class: &'static str,
        /// From the first section's page to the last section's end.
        size: u64,
        /// What is allowed.
        limit: u64,
    },
    /// There is no code or data at all.
    #[error("nothing to load: no allocated section")]
    Empty,
    /// A relocation that has no LE fixup.
    #[error("{section}+{offset:#x}: relocation of type {kind} ({name}) against `{symbol}` cannot be expressed in a VxD")]
    Relocation {
        /// Section that would be patched.
        section: String,
        /// Offset in it.
        offset: u32,
        /// `R_386_*` number.
        kind: u32,
        /// Its name, where known.
        name: &'static str,
        /// The symbol.
        symbol: String,
    },
    /// A relocation whose target makes no sense.
    #[error("{section}+{offset:#x}: reference to `{symbol}`, which {why}")]
    Target {
        /// Section that would be patched.
        section: String,
        /// Offset in it.
        offset: u32,
        /// The symbol.
        symbol: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// A relocation of bytes that are not in the file.
    #[error("{section}+{offset:#x}: relocation outside the section's contents")]
    Source {
        /// Section that would be patched.
        section: String,
        /// Offset in it.
        offset: u32,
    },
    /// No DDB.
    #[error("no symbol `{symbol}`: the VxD has no DDB")]
    NoDdb {
        /// What was looked for.
        symbol: String,
    },
    /// A DDB that cannot be used.
    #[error("DDB `{symbol}` {why}")]
    Ddb {
        /// Its symbol.
        symbol: String,
        /// What is wrong.
        why: String,
    },
    /// A text that does not fit its field.
    #[error("{what} `{text}` is longer than {limit} bytes or not plain ASCII")]
    Text {
        /// Which text.
        what: &'static str,
        /// The text.
        text: String,
        /// The most that fits.
        limit: usize,
    },
}

/// Makes an LE VxD out of a static ELF32 i386 executable that was linked with `--emit-relocs`.
///
/// Which section goes into which object is written down in `objects`; how a relocation becomes a
/// fixup in `fixups`. The same input gives the same bytes.
pub fn link(elf: &[u8], options: &LinkOptions) -> Result<Vec<u8>, LinkError> {
    let elf = elf::Elf::parse(elf)?;
    let layout = Layout::new(&elf)?;
    let fixups = Relocator::new(&elf, &layout).run()?;
    let ddb = objects::find_ddb(&elf, &layout, options)?;
    write::write(&layout, &fixups, &ddb, options)
}
