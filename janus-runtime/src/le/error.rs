//! What can be wrong with an LE file, and where.

/// Why a file cannot be loaded. Offsets are those in the file unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LeError {
    /// The file ends inside something.
    #[error("{what} at {at:#x} needs {size:#x} bytes, but the file has {file:#x}")]
    Truncated {
        /// What is cut off.
        what: &'static str,
        /// Where it starts.
        at: u64,
        /// How long it would be.
        size: u64,
        /// Size of the file.
        file: usize,
    },
    /// No LE signature where it should be.
    #[error("no LE signature at {at:#x}")]
    Signature {
        /// Where it was looked for.
        at: u64,
    },
    /// A header field with a value that this loader cannot go by.
    #[error("header field {field} is {value:#x}: {why}")]
    Header {
        /// Its name.
        field: &'static str,
        /// Its value.
        value: u32,
        /// What is wrong with it.
        why: &'static str,
    },
    /// An object table entry that contradicts other tables.
    #[error("object {object}: {what} {value:#x}")]
    Object {
        /// Number of the object, from 1.
        object: usize,
        /// What is wrong.
        what: &'static str,
        /// The value.
        value: u32,
    },
    /// A page map entry of a type that is neither in the file nor zero-filled, or without a page.
    #[error("page {page}: map entry {entry:08x} (number and type) is not usable")]
    PageMap {
        /// Logical page, from 1.
        page: u32,
        /// The entry as a number, type lowest.
        entry: u32,
    },
    /// The page table of the fixups runs backwards or beyond the records.
    #[error("fixups of page {page}: records {from:#x} to {to:#x} of {size:#x}")]
    FixupPage {
        /// Logical page, from 1.
        page: u32,
        /// Start of its records.
        from: u32,
        /// End of its records.
        to: u32,
        /// Size of all records.
        size: usize,
    },
    /// A fixup that this loader does not do.
    #[error("fixup at {at:#x} (object {object}, page {page}): {what} {value:#x}")]
    Fixup {
        /// Where the record starts.
        at: u64,
        /// Object that would be patched, from 1.
        object: usize,
        /// Logical page, from 1.
        page: u32,
        /// What is wrong.
        what: &'static str,
        /// The value.
        value: u32,
    },
    /// An entry table that cannot be read.
    #[error("entry table at {at:#x}: {what} {value:#x}")]
    EntryTable {
        /// Where.
        at: u64,
        /// What is wrong.
        what: &'static str,
        /// The value.
        value: u32,
    },
    /// No entry of that number.
    #[error("there is no entry {ordinal}")]
    NoEntry {
        /// Ordinal, from 1.
        ordinal: u32,
    },
    /// Entry 1, the DDB, is missing.
    #[error("entry 1 (the DDB) is missing")]
    NoDdb,
    /// Memory for an object, or the list of bases, that is too small.
    #[error("object {object} needs {needed:#x} bytes of memory, got {given:#x}")]
    Memory {
        /// Number of the object, from 1.
        object: usize,
        /// Its virtual size.
        needed: u32,
        /// What the caller gave.
        given: usize,
    },
    /// No such object.
    #[error("there is no object {object}")]
    NoObject {
        /// Number of the object, from 1.
        object: usize,
    },
}
