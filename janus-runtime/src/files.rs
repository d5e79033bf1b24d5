//! Files of the machine's drives, as the host reaches them: by DOS path (`C:\DIR\NAME`, ANSI) and by handle.
//!
//! Everything here is for threads at passive level.

use alloc::vec::Vec;

/// A DOS error code, as INT 21h function 59h has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("DOS error {0}")]
pub struct DosError(pub u16);

/// `ATTR_READ_ONLY`.
pub const READ_ONLY: u32 = 0x01;
/// The name of the volume.
pub const LABEL: u32 = 0x08;
/// A directory.
pub const DIRECTORY: u32 = 0x10;
/// Changed since it was last saved.
pub const ARCHIVE: u32 = 0x20;

/// What happens to a file that is there when it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfThere {
    /// The open fails.
    Fail,
    /// It is opened.
    Open,
    /// It is emptied.
    Empty,
}

/// How a file is to be opened.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    /// It will be read.
    pub read: bool,
    /// It will be written to.
    pub write: bool,
    /// Others may read it meanwhile.
    pub share_read: bool,
    /// Others may write to it meanwhile.
    pub share_write: bool,
    /// When it is there.
    pub there: IfThere,
    /// It is made when it is not there.
    pub create: bool,
    /// Attributes of one that is made.
    pub attributes: u32,
}

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// DOS attributes.
    pub attributes: u32,
    /// When it was made; 100 ns units since 1601, 0 when that is not known.
    pub created: i64,
    /// When it was last read.
    pub accessed: i64,
    /// When it was last written to.
    pub written: i64,
    /// Bytes.
    pub size: u64,
    /// Its name, ANSI.
    pub name: Vec<u8>,
    /// Its 8.3 name when that is another, ANSI.
    pub short_name: Vec<u8>,
}

/// How a drive is divided.
#[derive(Clone, Copy, Debug)]
pub struct Space {
    /// Sectors of a cluster.
    pub sectors: u32,
    /// Bytes of a sector.
    pub bytes: u32,
    /// Clusters.
    pub total: u32,
    /// Clusters that are free.
    pub free: u32,
}

impl Space {
    /// Bytes of a cluster, at least one.
    pub fn cluster(&self) -> u64 {
        (u64::from(self.sectors) * u64::from(self.bytes)).max(1)
    }
}

/// The drives.
pub trait Files: Sync {
    /// Opens or makes a file; its handle.
    fn open(&self, path: &[u8], how: &Opening) -> Result<u32, DosError>;
    /// Closes it.
    fn close(&self, handle: u32) -> Result<(), DosError>;
    /// Reads at most `bytes` from `position` on; how many there were.
    ///
    /// # Safety
    /// `buffer` has room for them.
    unsafe fn read(&self, handle: u32, position: u32, buffer: *mut u8, bytes: u32) -> Result<u32, DosError>;
    /// Writes at `position`; how many bytes were. No bytes make the file end there.
    ///
    /// # Safety
    /// `buffer` has that many.
    unsafe fn write(&self, handle: u32, position: u32, buffer: *const u8, bytes: u32) -> Result<u32, DosError>;
    /// Its length.
    fn size(&self, handle: u32) -> Result<u32, DosError>;
    /// DOS attributes of a path.
    fn attributes(&self, path: &[u8]) -> Result<u32, DosError>;
    /// Changes them.
    fn set_attributes(&self, path: &[u8], attributes: u32) -> Result<(), DosError>;
    /// Gives a file another path on the same drive.
    fn rename(&self, from: &[u8], to: &[u8]) -> Result<(), DosError>;
    /// Deletes a file.
    fn delete(&self, path: &[u8]) -> Result<(), DosError>;
    /// All that match a path with wildcards and have no attributes but these, and the plain ones.
    fn find(&self, pattern: &[u8], attributes: u32) -> Result<Vec<Found>, DosError>;
    /// How a drive (`b'C'`) is divided; an error when there is no such drive, or nothing in it.
    fn space(&self, drive: u8) -> Result<Space, DosError>;
    /// Where the system lies: `C:\WINDOWS`.
    fn system_root(&self) -> Vec<u8>;
}
