//! Information about open files: what the I/O manager knows itself, and what the driver is asked.

use crate::file_object::{flag, option};
use crate::irp::major;
use crate::request::{self, Buffer};
use crate::{device, object};
use janus_abi::types::*;

/// What came of it: the status, and how many bytes are told.
pub type Told = (NTSTATUS, u32);

/// The shortest buffer that a class takes; `None` for a class that there is not.
fn shortest(class: FILE_INFORMATION_CLASS) -> Option<usize> {
    use FILE_INFORMATION_CLASS as Class;
    Some(match class {
        Class::FileDirectoryInformation => size_of::<FILE_DIRECTORY_INFORMATION>(),
        Class::FileFullDirectoryInformation => size_of::<FILE_FULL_DIR_INFORMATION>(),
        Class::FileBothDirectoryInformation => size_of::<FILE_BOTH_DIR_INFORMATION>(),
        Class::FileNamesInformation => size_of::<FILE_NAMES_INFORMATION>(),
        Class::FileBasicInformation => size_of::<FILE_BASIC_INFORMATION>(),
        Class::FileStandardInformation => size_of::<FILE_STANDARD_INFORMATION>(),
        Class::FileInternalInformation => size_of::<FILE_INTERNAL_INFORMATION>(),
        Class::FileEaInformation => size_of::<FILE_EA_INFORMATION>(),
        Class::FileAccessInformation => size_of::<FILE_ACCESS_INFORMATION>(),
        Class::FileNameInformation | Class::FileAlternateNameInformation => size_of::<FILE_NAME_INFORMATION>(),
        Class::FileRenameInformation => size_of::<FILE_RENAME_INFORMATION>(),
        Class::FileDispositionInformation => size_of::<FILE_DISPOSITION_INFORMATION>(),
        Class::FilePositionInformation => size_of::<FILE_POSITION_INFORMATION>(),
        Class::FileModeInformation => size_of::<FILE_MODE_INFORMATION>(),
        Class::FileAlignmentInformation => size_of::<FILE_ALIGNMENT_INFORMATION>(),
        Class::FileAllInformation => size_of::<FILE_ALL_INFORMATION>(),
        Class::FileAllocationInformation => size_of::<FILE_ALLOCATION_INFORMATION>(),
        Class::FileEndOfFileInformation => size_of::<FILE_END_OF_FILE_INFORMATION>(),
        Class::FileNetworkOpenInformation => size_of::<FILE_NETWORK_OPEN_INFORMATION>(),
        Class::FileAttributeTagInformation => size_of::<FILE_ATTRIBUTE_TAG_INFORMATION>(),
        _ => return None,
    })
}

fn shortest_of_volume(class: FS_INFORMATION_CLASS) -> Option<usize> {
    use FS_INFORMATION_CLASS as Class;
    Some(match class {
        Class::FileFsVolumeInformation => size_of::<FILE_FS_VOLUME_INFORMATION>(),
        Class::FileFsSizeInformation => size_of::<FILE_FS_SIZE_INFORMATION>(),
        Class::FileFsDeviceInformation => size_of::<FILE_FS_DEVICE_INFORMATION>(),
        Class::FileFsAttributeInformation => size_of::<FILE_FS_ATTRIBUTE_INFORMATION>(),
        Class::FileFsFullSizeInformation => size_of::<FILE_FS_FULL_SIZE_INFORMATION>(),
        _ => return None,
    })
}

/// The class is one, and the buffer long enough for it.
fn checked(shortest: Option<usize>, length: u32) -> Result<(), NTSTATUS> {
    match shortest {
        None => Err(NTSTATUS::STATUS_INVALID_INFO_CLASS),
        Some(bytes) if (length as usize) < bytes => Err(NTSTATUS::STATUS_INFO_LENGTH_MISMATCH),
        Some(_) => Ok(()),
    }
}

/// The options that a file was opened with, as `FILE_MODE_INFORMATION` has them.
fn mode(flags: u32) -> u32 {
    let mut mode = 0;
    for (bit, option) in [
        (flag::WRITE_THROUGH, option::WRITE_THROUGH),
        (flag::SEQUENTIAL_ONLY, option::SEQUENTIAL_ONLY),
        (flag::NO_INTERMEDIATE_BUFFERING, option::NO_INTERMEDIATE_BUFFERING),
        (flag::DELETE_ON_CLOSE, option::DELETE_ON_CLOSE),
    ] {
        if flags & bit != 0 {
            mode |= option;
        }
    }
    match (flags & flag::SYNCHRONOUS_IO != 0, flags & flag::ALERTABLE_IO != 0) {
        (false, _) => mode,
        (true, true) => mode | option::SYNCHRONOUS_IO_ALERT,
        (true, false) => mode | option::SYNCHRONOUS_IO_NONALERT,
    }
}

unsafe fn put<T>(buffer: Buffer, value: T) -> Told {
    // SAFETY: the buffer was seen to be long enough; a driver's need not be aligned.
    unsafe { buffer.at.cast::<T>().write_unaligned(value) };
    (NTSTATUS::STATUS_SUCCESS, size_of::<T>() as u32)
}

/// What the I/O manager knows of an open file: access (that was granted to the handle), position, mode, alignment.
unsafe fn own(file: *mut FILE_OBJECT, access: u32, class: FILE_INFORMATION_CLASS, buffer: Buffer) -> Option<Told> {
    use FILE_INFORMATION_CLASS as Class;
    // SAFETY: an open file; the buffer is long enough for the class.
    unsafe {
        let f = &*file;
        Some(match class {
            Class::FileAccessInformation => put(buffer, FILE_ACCESS_INFORMATION { AccessFlags: access }),
            Class::FilePositionInformation => put(buffer, FILE_POSITION_INFORMATION { CurrentByteOffset: f.CurrentByteOffset }),
            Class::FileModeInformation => put(buffer, FILE_MODE_INFORMATION { Mode: mode(f.Flags) }),
            Class::FileAlignmentInformation => {
                put(buffer, FILE_ALIGNMENT_INFORMATION { AlignmentRequirement: (*f.DeviceObject).AlignmentRequirement })
            }
            _ => return None,
        })
    }
}

/// Asks about an open file.
///
/// # Safety
/// An open file and a buffer of the caller's.
pub unsafe fn query(file: *mut FILE_OBJECT, access: u32, class: FILE_INFORMATION_CLASS, buffer: Buffer) -> Told {
    if let Err(status) = checked(shortest(class), buffer.length) {
        return (status, 0);
    }
    // SAFETY: the caller's promise.
    unsafe {
        if let Some(told) = own(file, access, class, buffer) {
            return told;
        }
        let told = request::buffered(device::top((*file).DeviceObject), major::QUERY_INFORMATION, buffer, false, |l| {
            l.FileObject = file;
            l.Parameters.QueryFile.Length = buffer.length;
            l.Parameters.QueryFile.FileInformationClass = class;
        });
        if class == FILE_INFORMATION_CLASS::FileAllInformation && told.0.0 >> 30 != 3 {
            // The driver leaves these to the I/O manager.
            let all = buffer.at.cast::<FILE_ALL_INFORMATION>();
            let part = |at: *mut core::ffi::c_void, length: usize| Buffer { at, length: length as u32 };
            own(file, access, FILE_INFORMATION_CLASS::FileAccessInformation, part((&raw mut (*all).AccessInformation).cast(), 4));
            own(file, access, FILE_INFORMATION_CLASS::FilePositionInformation, part((&raw mut (*all).PositionInformation).cast(), 8));
            own(file, access, FILE_INFORMATION_CLASS::FileModeInformation, part((&raw mut (*all).ModeInformation).cast(), 4));
            own(file, access, FILE_INFORMATION_CLASS::FileAlignmentInformation, part((&raw mut (*all).AlignmentInformation).cast(), 4));
        }
        told
    }
}

/// Changes what is told of an open file.
///
/// # Safety
/// An open file and a buffer of the caller's.
pub unsafe fn set(file: *mut FILE_OBJECT, class: FILE_INFORMATION_CLASS, buffer: Buffer) -> Told {
    use FILE_INFORMATION_CLASS as Class;
    const DONE: Told = (NTSTATUS::STATUS_SUCCESS, 0);
    if let Err(status) = checked(shortest(class), buffer.length) {
        return (status, 0);
    }
    // SAFETY: the caller's promise; the buffer is long enough for the class.
    unsafe {
        let mut root = core::ptr::null_mut();
        match class {
            Class::FilePositionInformation => {
                let to = buffer.at.cast::<FILE_POSITION_INFORMATION>().read_unaligned().CurrentByteOffset;
                if to < 0 {
                    return (NTSTATUS::STATUS_INVALID_PARAMETER, 0);
                }
                (*file).CurrentByteOffset = to;
                return DONE;
            }
            Class::FileModeInformation => {
                let wanted = buffer.at.cast::<FILE_MODE_INFORMATION>().read_unaligned().Mode;
                // What can change is how it is buffered; a file stays synchronous, or not.
                if (wanted ^ mode((*file).Flags)) & !(option::WRITE_THROUGH | option::SEQUENTIAL_ONLY) != 0 {
                    return (NTSTATUS::STATUS_INVALID_PARAMETER, 0);
                }
                (*file).Flags &= !(flag::WRITE_THROUGH | flag::SEQUENTIAL_ONLY);
                if wanted & option::WRITE_THROUGH != 0 {
                    (*file).Flags |= flag::WRITE_THROUGH;
                }
                if wanted & option::SEQUENTIAL_ONLY != 0 {
                    (*file).Flags |= flag::SEQUENTIAL_ONLY;
                }
                return DONE;
            }
            Class::FileAllInformation | Class::FileAccessInformation | Class::FileAlignmentInformation => {
                return (NTSTATUS::STATUS_INVALID_INFO_CLASS, 0);
            }
            Class::FileRenameInformation => {
                let handle = buffer.at.cast::<FILE_RENAME_INFORMATION>().read_unaligned().RootDirectory;
                if !handle.is_null() {
                    match object::typed(handle, &crate::file_object::FILE) {
                        Ok(body) if (*(body as *mut FILE_OBJECT)).DeviceObject == (*file).DeviceObject => root = body as *mut FILE_OBJECT,
                        Ok(_) => return (NTSTATUS::STATUS_NOT_SAME_DEVICE, 0),
                        Err(status) => return (status, 0),
                    }
                }
            }
            _ => {}
        }
        let told = request::buffered(device::top((*file).DeviceObject), major::SET_INFORMATION, buffer, true, |l| {
            l.FileObject = file;
            l.Parameters.SetFile.Length = buffer.length;
            l.Parameters.SetFile.FileInformationClass = class;
            l.Parameters.SetFile.FileObject = root;
        });
        if class == Class::FileDispositionInformation && told.0.0 >> 30 == 0 {
            (*file).DeletePending = buffer.at.cast::<u8>().read();
        }
        told
    }
}

/// Asks about the volume of an open file. What kind of device it is the I/O manager knows.
///
/// # Safety
/// An open file and a buffer of the caller's.
pub unsafe fn query_volume(file: *mut FILE_OBJECT, class: FS_INFORMATION_CLASS, buffer: Buffer) -> Told {
    /// `FILE_DEVICE_DISK`, `FILE_DEVICE_DISK_FILE_SYSTEM`, `FILE_DEVICE_IS_MOUNTED`.
    const DISK: u32 = 0x07;
    const DISK_FILE_SYSTEM: u32 = 0x08;
    const IS_MOUNTED: u32 = 0x20;
    if let Err(status) = checked(shortest_of_volume(class), buffer.length) {
        return (status, 0);
    }
    // SAFETY: the caller's promise.
    unsafe {
        let target = (*file).DeviceObject;
        if class == FS_INFORMATION_CLASS::FileFsDeviceInformation {
            let (kind, characteristics) = match (*target).DeviceType {
                DISK_FILE_SYSTEM => (DISK, (*target).Characteristics | IS_MOUNTED),
                kind => (kind, (*target).Characteristics),
            };
            return put(buffer, FILE_FS_DEVICE_INFORMATION { DeviceType: kind, Characteristics: characteristics });
        }
        request::buffered(device::top(target), major::QUERY_VOLUME_INFORMATION, buffer, false, |l| {
            l.FileObject = file;
            l.Parameters.QueryVolume.Length = buffer.length;
            l.Parameters.QueryVolume.FsInformationClass = class;
        })
    }
}
