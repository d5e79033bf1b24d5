//! Files in ring 0, through IFSMgr. Not before Init_Complete.

use alloc::string::String;
use janus_abi::types::RING0_FILE;
use janus_abi::vxd::call::ifsmgr;
use janus_abi::vxd::ifsmgr::IFSMgr_Ring0_FileIOResults;
use janus_runtime::files::DosError;
use janus_runtime::host::{FileError, Pages};

/// Access modes and actions of INT 21h function 6Ch.
const READ_ONLY: u32 = 0;
const READ_WRITE: u32 = 2;
const OPEN_EXISTING: u32 = 0x01;
const CREATE_OR_TRUNCATE: u32 = 0x12;

/// An open file.
#[derive(Clone, Copy, Debug)]
pub struct File(u32);

/// Calls the service: EAX, EBX, ECX, EDX, ESI in; what it gave, or the DOS error.
pub fn file_io(function: RING0_FILE, ebx: u32, ecx: u32, edx: u32, esi: u32) -> Result<IFSMgr_Ring0_FileIOResults, DosError> {
    // SAFETY: each caller passes what the function takes.
    let r = unsafe { ifsmgr::IFSMgr_Ring0_FileIO(function, ebx, ecx, edx, esi as *mut _) };
    if r.failed { Err(DosError(r.result as u16)) } else { Ok(r) }
}

impl File {
    #[unsafe(link_section = ".pcode")]
    #[inline(never)]
    fn open_with(path: &str, mode: u32, action: u32) -> Result<File, FileError> {
        let mut name = String::from(path);
        name.push('\0');
        file_io(RING0_FILE::R0_OPENCREATFILE, mode, 0, action, name.as_ptr() as u32)
            .map(|r| File(r.result))
            .map_err(|e| FileError::Open(e.0))
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
        file_io(RING0_FILE::R0_WRITEFILE, self.0, bytes.len() as u32, position, bytes.as_ptr() as u32)
            .map(|_| ())
            .map_err(|e| FileError::Transfer(e.0))
    }

    /// Closes.
    pub fn close(self) {
        let _ = file_io(RING0_FILE::R0_CLOSEFILE, self.0, 0, 0, 0);
    }

    /// The whole file in pages of its own, and its length.
    #[unsafe(link_section = ".pcode")]
    #[inline(never)]
    pub fn read_all(self) -> Result<(Pages, u32), FileError> {
        let size = file_io(RING0_FILE::R0_GETFILESIZE, self.0, 0, 0, 0).map_err(|e| FileError::Transfer(e.0))?.result;
        let pages = crate::memory::allocate(size.div_ceil(4096).max(1), false, 0).ok_or(FileError::Memory(size))?;
        let mut at = 0;
        while at < size {
            match file_io(RING0_FILE::R0_READFILE, self.0, size - at, at, pages.linear + at) {
                Ok(r) if r.count > 0 => at += r.count,
                Ok(_) => break,
                Err(code) => {
                    crate::memory::free(pages.linear);
                    return Err(FileError::Transfer(code.0));
                }
            }
        }
        Ok((pages, at))
    }
}
