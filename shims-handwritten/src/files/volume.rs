//! Volumes: a device for each drive of the machine, and what it does with request packets.
//!
//! `\Device\HarddiskVolume1` is the first drive, `\??\C:` leads to it, `\SystemRoot` to where Windows lies. Drives begin at C: asking for a floppy disk would
//! turn its motor on.

use super::listing::{self, Listing, Question};
use super::{answer, open, path, status};
use crate::file_object::flag;
use crate::irp::{self, major};
use crate::{device, driver, object, unicode};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::callbacks::{DRIVER_DISPATCH, DRIVER_DISPATCH_Routine};
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::files::{Opening, Space};
use janus_runtime::host::host;

/// `FILE_DEVICE_DISK_FILE_SYSTEM`.
const DISK_FILE_SYSTEM: u32 = 0x08;
/// `FILE_WRITE_TO_END_OF_FILE`, as an offset.
const END_OF_FILE: i64 = -1;
/// `IRP_MN_QUERY_DIRECTORY`; flags of its location.
const QUERY_DIRECTORY: u8 = 1;
const RESTART_SCAN: u8 = 1;
const RETURN_SINGLE_ENTRY: u8 = 2;
/// `FSCTL_IS_VOLUME_MOUNTED`.
const IS_VOLUME_MOUNTED: u32 = 0x0009_0028;

/// A file, a directory or the volume itself, opened.
#[derive(Debug)]
pub struct Open {
    /// Its DOS path: `C:\DIR\NAME`; `C:\` is the root, `C:` the volume.
    pub path: Vec<u8>,
    /// The host's handle of a file whose contents are to be read or changed.
    pub handle: Option<u32>,
    /// It is a directory.
    pub directory: bool,
    /// It is the volume.
    pub volume: bool,
    /// Whatever is written goes to the end.
    pub appends: bool,
    /// It goes when it is closed.
    pub delete: bool,
    /// How the handle was opened.
    pub how: Opening,
    /// How far a directory has been told.
    pub listing: Option<Listing>,
}

/// Drives and their devices.
static VOLUMES: Global<Vec<(u8, u32)>> = Global::new(Vec::new());

/// The drive of a device; `None` when it is no volume.
pub fn drive(device: u32) -> Option<u8> {
    VOLUMES.with(|v| v.iter().find(|(_, d)| *d == device).map(|(drive, _)| *drive))
}

/// What a file object of a volume stands for.
///
/// # Safety
/// It was opened on a volume and is not closed.
pub unsafe fn opened(file: *mut FILE_OBJECT) -> *mut Open {
    // SAFETY: the caller's promise.
    unsafe { (*file).FsContext2.cast() }
}

/// Makes the volumes. Once, before the first driver.
pub fn start() {
    let drives: Vec<u8> = (b'C'..=b'Z').filter(|&drive| host().files().space(drive).is_ok()).collect();
    if drives.is_empty() {
        return;
    }
    let Ok(own) = driver::start::make_object("DriveFiles") else { return };
    // SAFETY: an object of ours.
    unsafe {
        for function in [
            major::CREATE,
            major::CLOSE,
            major::READ,
            major::WRITE,
            major::QUERY_INFORMATION,
            major::SET_INFORMATION,
            major::FLUSH_BUFFERS,
            major::QUERY_VOLUME_INFORMATION,
            major::DIRECTORY_CONTROL,
            major::FILE_SYSTEM_CONTROL,
            major::CLEANUP,
        ] {
            (*own).MajorFunction[usize::from(function)] = DRIVER_DISPATCH::serve::<Volume>();
        }
    }
    for (number, &drive) in drives.iter().enumerate() {
        let name = alloc::format!("\\Device\\HarddiskVolume{}", number + 1);
        // SAFETY: an object of ours.
        let Ok(device) = (unsafe { device::create(own, 0, &name, DISK_FILE_SYSTEM, 0, false) }) else { continue };
        // SAFETY: a device of ours.
        unsafe { (*device).Flags &= !device::INITIALIZING };
        VOLUMES.with(|v| v.push((drive, device as u32)));
        // A fresh name space has room for these.
        let _ = object::make_link(&alloc::format!("\\??\\{}:", drive as char), &name);
    }
    let root: alloc::string::String = host().files().system_root().iter().map(|&b| b as char).collect();
    let _ = object::make_link("\\SystemRoot", &alloc::format!("\\??\\{root}"));
}

struct Volume;
impl DRIVER_DISPATCH_Routine for Volume {
    unsafe fn routine(device: *mut DEVICE_OBJECT, packet: *mut IRP) -> NTSTATUS {
        // SAFETY: a packet that was sent to us.
        unsafe {
            let location = &*(*packet).Tail.Overlay.CurrentStackLocation;
            let (status, information) = match drive(device as u32) {
                Some(drive) => serve(drive, packet, location),
                None => (NTSTATUS::STATUS_NO_SUCH_DEVICE, 0),
            };
            (*packet).IoStatus = IO_STATUS_BLOCK { Status: status, Information: information };
            irp::complete(packet);
            status
        }
    }
}

type Served = (NTSTATUS, u32);
const DONE: Served = (NTSTATUS::STATUS_SUCCESS, 0);

fn fail(status: NTSTATUS) -> Served {
    (status, 0)
}

unsafe fn serve(drive: u8, packet: *mut IRP, location: &IO_STACK_LOCATION) -> Served {
    let file = location.FileObject;
    if file.is_null() {
        return fail(NTSTATUS::STATUS_INVALID_PARAMETER);
    }
    // SAFETY: a packet that was sent to us, for a file that is being opened or is open; the function says which parameters it has.
    unsafe {
        if location.MajorFunction == major::CREATE {
            return match open::open(drive, location, file) {
                Ok((opened, information)) => {
                    (*file).FsContext2 = Box::into_raw(Box::new(opened)).cast::<c_void>();
                    (NTSTATUS::STATUS_SUCCESS, information)
                }
                Err(status) => fail(status),
            };
        }
        if (*file).FsContext2.is_null() {
            return fail(NTSTATUS::STATUS_FILE_CLOSED);
        }
        let open = &mut *opened(file);
        match location.MajorFunction {
            major::CLEANUP => cleanup(open),
            major::CLOSE => {
                drop(Box::from_raw(opened(file)));
                (*file).FsContext2 = core::ptr::null_mut();
                DONE
            }
            major::FLUSH_BUFFERS => DONE,
            major::READ => read(open, file, packet, location),
            major::WRITE => write(open, file, packet, location),
            major::QUERY_INFORMATION => {
                let query = location.Parameters.QueryFile;
                give(packet, query.Length, answer::of_file(open, query.FileInformationClass, &space(drive)))
            }
            major::SET_INFORMATION => {
                let set = location.Parameters.SetFile;
                let buffer = core::slice::from_raw_parts((*packet).AssociatedIrp.SystemBuffer.cast::<u8>(), set.Length as usize);
                match answer::change(drive, open, set.FileInformationClass, buffer, set.FileObject, &space(drive)) {
                    Ok(()) => DONE,
                    Err(status) => fail(status),
                }
            }
            major::QUERY_VOLUME_INFORMATION => {
                let query = location.Parameters.QueryVolume;
                give(packet, query.Length, answer::of_volume(drive, query.FsInformationClass, &space(drive)))
            }
            major::DIRECTORY_CONTROL if location.MinorFunction == QUERY_DIRECTORY => {
                let query = location.Parameters.QueryDirectory;
                let pattern = if query.FileName.is_null() { Vec::new() } else { path::ansi(&unicode::text(query.FileName)) };
                let question = Question {
                    class: query.FileInformationClass,
                    pattern,
                    restart: location.Flags & RESTART_SCAN != 0,
                    single: location.Flags & RETURN_SINGLE_ENTRY != 0,
                };
                let buffer = core::slice::from_raw_parts_mut((*packet).UserBuffer.cast::<u8>(), query.Length as usize);
                listing::tell(open, &question, buffer, &space(drive))
            }
            major::FILE_SYSTEM_CONTROL => {
                if location.Parameters.FileSystemControl.FsControlCode == IS_VOLUME_MOUNTED {
                    DONE
                } else {
                    fail(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST)
                }
            }
            _ => fail(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST),
        }
    }
}

/// How the drive is divided now; as if in clusters of a byte when it cannot be said.
fn space(drive: u8) -> Space {
    host().files().space(drive).unwrap_or(Space { sectors: 1, bytes: 1, total: 0, free: 0 })
}

/// The last handle is closed.
fn cleanup(open: &mut Open) -> Served {
    if let Some(handle) = open.handle.take() {
        // What was open is closed, whatever the host says of it.
        let _ = host().files().close(handle);
    }
    if core::mem::take(&mut open.delete)
        && let Err(error) = host().files().delete(&open.path)
    {
        return fail(status(error));
    }
    DONE
}

/// Puts an answer into the packet's buffer: a part of one that is too long, with a warning.
unsafe fn give(packet: *mut IRP, length: u32, answer: Result<Vec<u8>, NTSTATUS>) -> Served {
    match answer {
        Ok(bytes) => {
            let part = bytes.len().min(length as usize);
            // SAFETY: the packet has a buffer of that length.
            unsafe { (*packet).AssociatedIrp.SystemBuffer.cast::<u8>().copy_from_nonoverlapping(bytes.as_ptr(), part) };
            let status = if part < bytes.len() { NTSTATUS::STATUS_BUFFER_OVERFLOW } else { NTSTATUS::STATUS_SUCCESS };
            (status, part as u32)
        }
        Err(status) => fail(status),
    }
}

/// Where the bytes of a transfer are.
unsafe fn buffer(packet: *mut IRP) -> *mut u8 {
    // SAFETY: a packet for a device with neither kind of buffers; all memory that a list describes has one address for everybody.
    unsafe {
        let list = (*packet).MdlAddress;
        if list.is_null() { (*packet).UserBuffer.cast() } else { (*list).StartVa.cast::<u8>().add((*list).ByteOffset as usize) }
    }
}

/// A file that is opened for synchronous use knows how far it has come.
unsafe fn moved(file: *mut FILE_OBJECT, to: i64) {
    // SAFETY: an open file.
    unsafe {
        if (*file).Flags & flag::SYNCHRONOUS_IO != 0 {
            (*file).CurrentByteOffset = to;
        }
    }
}

unsafe fn read(open: &Open, file: *mut FILE_OBJECT, packet: *mut IRP, location: &IO_STACK_LOCATION) -> Served {
    // SAFETY: the parameters are those of this function.
    let (length, offset) = unsafe { (location.Parameters.Read.Length, location.Parameters.Read.ByteOffset) };
    let handle = match open.handle {
        Some(handle) if open.how.read => handle,
        None if open.directory || open.volume => return fail(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST),
        _ => return fail(NTSTATUS::STATUS_ACCESS_DENIED),
    };
    if offset < 0 {
        return fail(NTSTATUS::STATUS_INVALID_PARAMETER);
    }
    if length == 0 {
        return DONE;
    }
    let Ok(position) = u32::try_from(offset) else { return fail(NTSTATUS::STATUS_END_OF_FILE) };
    // SAFETY: the caller's buffer has that length.
    match unsafe { host().files().read(handle, position, buffer(packet), length) } {
        Ok(0) => fail(NTSTATUS::STATUS_END_OF_FILE),
        Ok(bytes) => {
            // SAFETY: an open file.
            unsafe { moved(file, offset + i64::from(bytes)) };
            (NTSTATUS::STATUS_SUCCESS, bytes)
        }
        Err(error) => fail(status(error)),
    }
}

unsafe fn write(open: &Open, file: *mut FILE_OBJECT, packet: *mut IRP, location: &IO_STACK_LOCATION) -> Served {
    // SAFETY: the parameters are those of this function.
    let (length, offset) = unsafe { (location.Parameters.Write.Length, location.Parameters.Write.ByteOffset) };
    let handle = match open.handle {
        Some(handle) if open.how.write => handle,
        None if open.directory || open.volume => return fail(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST),
        _ => return fail(NTSTATUS::STATUS_ACCESS_DENIED),
    };
    // Nothing would make the file end there.
    if length == 0 {
        return DONE;
    }
    let offset = if open.appends || offset == END_OF_FILE {
        match host().files().size(handle) {
            Ok(size) => i64::from(size),
            Err(error) => return fail(status(error)),
        }
    } else if offset < 0 {
        return fail(NTSTATUS::STATUS_INVALID_PARAMETER);
    } else {
        offset
    };
    let Ok(position) = u32::try_from(offset) else { return fail(NTSTATUS::STATUS_DISK_FULL) };
    if position.checked_add(length).is_none() {
        return fail(NTSTATUS::STATUS_DISK_FULL);
    }
    // SAFETY: the caller's buffer has that length.
    match unsafe { host().files().write(handle, position, buffer(packet), length) } {
        // A DOS write that does not write all of it has met the end of the disk.
        Ok(bytes) if bytes < length => (NTSTATUS::STATUS_DISK_FULL, bytes),
        Ok(bytes) => {
            // SAFETY: an open file.
            unsafe { moved(file, offset + i64::from(bytes)) };
            (NTSTATUS::STATUS_SUCCESS, bytes)
        }
        Err(error) => fail(status(error)),
    }
}
