//! The drives that hosted drivers see as volumes: [`Files`] over IFSMgr.

use crate::files::file_io;
use alloc::vec::Vec;
use janus_abi::types::{RING0_FILE, WIN32_FIND_DATA};
use janus_abi::vxd::call::vmm;
use janus_runtime::files::{DosError, Files, Found, IfThere, Opening, Space};

/// The drives.
#[derive(Debug)]
pub struct Drives;

/// `ERROR_FILE_NOT_FOUND`, `ERROR_NO_MORE_FILES`: how a search ends.
const ENDS: [DosError; 2] = [DosError(2), DosError(18)];

fn terminated(path: &[u8]) -> Vec<u8> {
    path.iter().copied().chain([0]).collect()
}

/// Bytes up to a NUL.
fn up_to_nul(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().take_while(|&b| b != 0).collect()
}

fn time([low, high]: [u32; 2]) -> i64 {
    (u64::from(high) << 32 | u64::from(low)) as i64
}

fn found(data: &WIN32_FIND_DATA) -> Found {
    Found {
        attributes: data.dwFileAttributes,
        created: time(data.ftCreationTime),
        accessed: time(data.ftLastAccessTime),
        written: time(data.ftLastWriteTime),
        size: u64::from(data.nFileSizeHigh) << 32 | u64::from(data.nFileSizeLow),
        name: up_to_nul(&data.cFileName),
        short_name: up_to_nul(&data.cAlternateFileName),
    }
}

/// Access and sharing of INT 21h function 6Ch.
fn mode(how: &Opening) -> u32 {
    let access = match (how.read, how.write) {
        (_, false) => 0,
        (false, true) => 1,
        (true, true) => 2,
    };
    let sharing = match (how.share_read, how.share_write) {
        (false, false) => 0x10,
        (true, false) => 0x20,
        (false, true) => 0x30,
        (true, true) => 0x40,
    };
    access | sharing
}

fn action(how: &Opening) -> u32 {
    let there = match how.there {
        IfThere::Fail => 0,
        IfThere::Open => 1,
        IfThere::Empty => 2,
    };
    there | u32::from(how.create) << 4
}

impl Files for Drives {
    fn open(&self, path: &[u8], how: &Opening) -> Result<u32, DosError> {
        let path = terminated(path);
        file_io(RING0_FILE::R0_OPENCREATFILE, mode(how), how.attributes, action(how), path.as_ptr() as u32).map(|r| r.result)
    }
    fn close(&self, handle: u32) -> Result<(), DosError> {
        file_io(RING0_FILE::R0_CLOSEFILE, handle, 0, 0, 0).map(|_| ())
    }
    unsafe fn read(&self, handle: u32, position: u32, buffer: *mut u8, bytes: u32) -> Result<u32, DosError> {
        file_io(RING0_FILE::R0_READFILE, handle, bytes, position, buffer as u32).map(|r| r.count)
    }
    unsafe fn write(&self, handle: u32, position: u32, buffer: *const u8, bytes: u32) -> Result<u32, DosError> {
        file_io(RING0_FILE::R0_WRITEFILE, handle, bytes, position, buffer as u32).map(|r| r.count)
    }
    fn size(&self, handle: u32) -> Result<u32, DosError> {
        file_io(RING0_FILE::R0_GETFILESIZE, handle, 0, 0, 0).map(|r| r.result)
    }
    fn attributes(&self, path: &[u8]) -> Result<u32, DosError> {
        file_io(RING0_FILE::R0_GETATTRIBUTES, 0, 0, 0, terminated(path).as_ptr() as u32).map(|r| r.count)
    }
    fn set_attributes(&self, path: &[u8], attributes: u32) -> Result<(), DosError> {
        file_io(RING0_FILE::R0_SETATTRIBUTES, 0, attributes, 0, terminated(path).as_ptr() as u32).map(|_| ())
    }
    fn rename(&self, from: &[u8], to: &[u8]) -> Result<(), DosError> {
        let (from, to) = (terminated(from), terminated(to));
        file_io(RING0_FILE::R0_RENAMEFILE, 0, 0, to.as_ptr() as u32, from.as_ptr() as u32).map(|_| ())
    }
    fn delete(&self, path: &[u8]) -> Result<(), DosError> {
        file_io(RING0_FILE::R0_DELETEFILE, 0, 0, 0, terminated(path).as_ptr() as u32).map(|_| ())
    }
    fn find(&self, pattern: &[u8], attributes: u32) -> Result<Vec<Found>, DosError> {
        let mut all = Vec::new();
        // SAFETY: a structure of numbers.
        let mut data: WIN32_FIND_DATA = unsafe { core::mem::zeroed() };
        let at = &raw mut data as u32;
        let pattern = terminated(pattern);
        let search = match file_io(RING0_FILE::R0_FINDFIRSTFILE, 0, attributes, at, pattern.as_ptr() as u32) {
            Ok(r) => r.result,
            Err(e) if ENDS.contains(&e) => return Ok(all),
            Err(e) => return Err(e),
        };
        let end = loop {
            all.push(found(&data));
            if let Err(e) = file_io(RING0_FILE::R0_FINDNEXTFILE, search, 0, at, 0) {
                break e;
            }
        };
        // The search was seen to be open.
        let _ = file_io(RING0_FILE::R0_FINDCLOSEFILE, search, 0, 0, 0);
        if ENDS.contains(&end) { Ok(all) } else { Err(end) }
    }
    fn space(&self, drive: u8) -> Result<Space, DosError> {
        let number = u32::from(drive.to_ascii_uppercase().wrapping_sub(b'A')) + 1;
        let r = file_io(RING0_FILE::R0_GETDISKFREESPACE, 0, 0, number, 0)?;
        // 16-bit numbers: what stands above them is not said.
        let low = |n: u32| n & 0xFFFF;
        Ok(Space { sectors: low(r.result), bytes: low(r.count), total: low(r.total), free: low(r.free) })
    }
    fn system_root(&self) -> Vec<u8> {
        // SAFETY: the service gives a path that ends in NUL and a backslash, and stays.
        let path = unsafe { core::ffi::CStr::from_ptr(vmm::Get_Config_Directory().cast()) }.to_bytes();
        path.strip_suffix(b"\\").unwrap_or(path).to_vec()
    }
}
