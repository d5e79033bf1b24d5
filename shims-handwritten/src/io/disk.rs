//! A disk as the partition functions see it: a device that is asked for its geometry, and whose sectors are read and written.

use crate::irp::major;
use crate::request::{self, Buffer};
use alloc::vec::Vec;
use janus_abi::types::{DEVICE_OBJECT, DISK_GEOMETRY, NTSTATUS};

/// `IOCTL_DISK_GET_DRIVE_GEOMETRY`.
const GET_DRIVE_GEOMETRY: u32 = 0x0007_0000;
/// The shortest sector that holds a table, and the longest that a disk has.
const SECTORS: core::ops::RangeInclusive<u32> = 512..=4096;

/// A disk and the bytes of its sectors.
#[derive(Clone, Copy, Debug)]
pub struct Disk {
    device: *mut DEVICE_OBJECT,
    /// Bytes of a sector.
    pub sector: u32,
}

/// What a request came to, as a result.
fn done((status, bytes): (NTSTATUS, u32), wanted: u32) -> Result<(), NTSTATUS> {
    match status.0 >> 30 {
        3 => Err(status),
        _ if bytes < wanted => Err(NTSTATUS::STATUS_UNSUCCESSFUL),
        _ => Ok(()),
    }
}

impl Disk {
    /// One with sectors of that length.
    ///
    /// # Errors
    /// When no sector has that length.
    pub fn new(device: *mut DEVICE_OBJECT, sector: u32) -> Result<Disk, NTSTATUS> {
        if SECTORS.contains(&sector) { Ok(Disk { device, sector }) } else { Err(NTSTATUS::STATUS_INVALID_PARAMETER) }
    }

    /// One that is asked for its geometry.
    ///
    /// # Errors
    /// What the driver says.
    ///
    /// # Safety
    /// A device of ours.
    pub unsafe fn ask(device: *mut DEVICE_OBJECT) -> Result<(Disk, DISK_GEOMETRY), NTSTATUS> {
        // SAFETY: numbers; the caller's promise.
        unsafe {
            let mut geometry: DISK_GEOMETRY = core::mem::zeroed();
            let buffer = Buffer::of(&mut geometry);
            done(request::control(device, core::ptr::null_mut(), GET_DRIVE_GEOMETRY, Buffer::NONE, buffer, false), buffer.length)?;
            Ok((Disk::new(device, geometry.BytesPerSector)?, geometry))
        }
    }

    /// A sector.
    ///
    /// # Errors
    /// What the driver says.
    ///
    /// # Safety
    /// The disk is a device of ours.
    pub unsafe fn read(&self, number: u64) -> Result<Vec<u8>, NTSTATUS> {
        let mut bytes = alloc::vec![0u8; self.sector as usize];
        // SAFETY: the caller's promise; the buffer has a sector's length.
        unsafe { self.transfer(major::READ, number, &mut bytes)? };
        Ok(bytes)
    }

    /// Writes a sector.
    ///
    /// # Errors
    /// What the driver says.
    ///
    /// # Safety
    /// The disk is a device of ours.
    pub unsafe fn write(&self, number: u64, bytes: &mut [u8]) -> Result<(), NTSTATUS> {
        // SAFETY: the caller's promise.
        unsafe { self.transfer(major::WRITE, number, bytes) }
    }

    unsafe fn transfer(&self, function: u8, number: u64, bytes: &mut [u8]) -> Result<(), NTSTATUS> {
        let offset = (number * u64::from(self.sector)) as i64;
        let buffer = Buffer { at: bytes.as_mut_ptr().cast(), length: bytes.len() as u32 };
        // SAFETY: the caller's promise.
        done(unsafe { request::move_data(self.device, core::ptr::null_mut(), function, buffer, &raw const offset) }, buffer.length)
    }
}
