//! Files in ring 0, through IFSMgr. Not before Init_Complete.

use alloc::string::String;
use janus_abi::vxd::call::ifsmgr;
use janus_runtime::host::{FileError, Pages};

const OPEN_CREATE: u32 = 0xD500;
const READ: u32 = 0xD600;
const WRITE: u32 = 0xD601;
const CLOSE: u32 = 0xD700;
const SIZE: u32 = 0xD800;
/// Access modes and actions of INT 21h function 6Ch.
const READ_ONLY: u32 = 0;
const READ_WRITE: u32 = 2;
const OPEN_EXISTING: u32 = 0x01;
const CREATE_OR_TRUNCATE: u32 = 0x12;

/// An open file.
#[derive(Clone, Copy, Debug)]
pub struct File(u32);

/// Calls the service: EAX, EBX, ECX, EDX, ESI in; EAX, ECX out, or the DOS error.
fn file_io(function: u32, ebx: u32, ecx: u32, edx: u32, esi: u32) -> Result<(u32, u32), u16> {
    // SAFETY: each caller passes what the function takes.
    let r = unsafe { ifsmgr::IFSMgr_Ring0_FileIO(function, ebx, ecx, edx, esi as *mut _) };
    if r.failed { Err(r.result as u16) } else { Ok((r.result, r.count)) }
}

impl File {
    #[unsafe(link_section = ".pcode")]
    #[inline(never)]
    fn open_with(path: &str, mode: u32, action: u32) -> Result<File, FileError> {
        let mut name = String::from(path);
        name.push('\0');
        file_io(OPEN_CREATE, mode, 0, action, name.as_ptr() as u32).map(|(handle, _)| File(handle)).map_err(FileError::Open)
    }

    /// Opens for reading.
    pub fn open(path: &str) -> Result<File, FileError> {
        Self::open_with(path, READ_ONLY, OPEN_EXISTING)
    }

    /// Creates, or empties what is there.
    pub fn create(path: &str) -> Result<File, FileError> {
        Self::open_with(path, READ_WRITE, CREATE_OR_TRUNCATE)
    }

    /// Writes all of `bytes` at `position`.
    pub fn write(self, position: u32, bytes: &[u8]) -> Result<(), FileError> {
        file_io(WRITE, self.0, bytes.len() as u32, position, bytes.as_ptr() as u32).map(|_| ()).map_err(FileError::Transfer)
    }

    /// Closes.
    pub fn close(self) {
        let _ = file_io(CLOSE, self.0, 0, 0, 0);
    }

    /// The whole file in pages of its own, and its length.
    #[unsafe(link_section = ".pcode")]
    #[inline(never)]
    pub fn read_all(self) -> Result<(Pages, u32), FileError> {
        let (size, _) = file_io(SIZE, self.0, 0, 0, 0).map_err(FileError::Transfer)?;
        let pages = crate::memory::allocate(size.div_ceil(4096).max(1), false, 0).ok_or(FileError::Memory(size))?;
        let mut at = 0;
        while at < size {
            match file_io(READ, self.0, size - at, at, pages.linear + at) {
                Ok((_, read)) if read > 0 => at += read,
                Ok(_) => break,
                Err(code) => {
                    crate::memory::free(pages.linear);
                    return Err(FileError::Transfer(code));
                }
            }
        }
        Ok((pages, at))
    }
}
