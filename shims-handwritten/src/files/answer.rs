//! What is told of an open file and of its volume, and what can be changed of it.

use super::{path, status, volume::Open};
use alloc::vec::Vec;
use janus_abi::types::*;
use janus_runtime::files::{DIRECTORY, Found, LABEL, READ_ONLY, Space};
use janus_runtime::host::host;

/// The bytes of a structure of the API.
pub fn bytes_of<T: Copy>(value: T) -> Vec<u8> {
    // SAFETY: a plain structure whose bytes have all been written, gaps included, by `zeroed`.
    unsafe { core::slice::from_raw_parts((&raw const value).cast::<u8>(), size_of::<T>()) }.to_vec()
}

/// A structure of the API, all zero.
fn zeroed<T: Copy>() -> T {
    // SAFETY: structures of numbers.
    unsafe { core::mem::zeroed() }
}

/// A structure up to its text, then the text.
fn with_text(head: &[u8], at: usize, text: &[u16]) -> Vec<u8> {
    let mut bytes = head[..at].to_vec();
    bytes.extend(text.iter().flat_map(|u| u.to_le_bytes()));
    bytes
}

/// What a search says of an open file: its length is that of the handle, which may have grown.
fn about(open: &Open) -> Result<Found, NTSTATUS> {
    if open.volume {
        return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
    }
    let mut found = if path::is_root(&open.path) {
        Found { attributes: DIRECTORY, ..Found::default() }
    } else {
        let all = host().files().find(&open.path, 0x37).map_err(status)?;
        all.into_iter().next().ok_or(NTSTATUS::STATUS_FILE_CLOSED)?
    };
    if let Some(handle) = open.handle {
        found.size = u64::from(host().files().size(handle).map_err(status)?);
    }
    Ok(found)
}

/// `FILE_ATTRIBUTE_NORMAL` stands for no attribute.
fn attributes(found: &Found) -> u32 {
    if found.attributes == 0 { 0x80 } else { found.attributes }
}

fn basic(found: &Found) -> FILE_BASIC_INFORMATION {
    let mut basic = zeroed::<FILE_BASIC_INFORMATION>();
    (basic.CreationTime, basic.LastAccessTime) = (found.created, found.accessed);
    (basic.LastWriteTime, basic.ChangeTime) = (found.written, found.written);
    basic.FileAttributes = attributes(found);
    basic
}

fn standard(open: &Open, found: &Found, space: &Space) -> FILE_STANDARD_INFORMATION {
    let mut standard = zeroed::<FILE_STANDARD_INFORMATION>();
    if !open.directory {
        standard.EndOfFile = found.size as i64;
        standard.AllocationSize = found.size.next_multiple_of(space.cluster()) as i64;
    }
    standard.NumberOfLinks = 1;
    standard.DeletePending = u8::from(open.delete);
    standard.Directory = u8::from(open.directory);
    standard
}

/// What a class tells of an open file.
///
/// # Errors
/// `STATUS_INVALID_PARAMETER` for a class that FAT does not have.
pub fn of_file(open: &Open, class: FILE_INFORMATION_CLASS, space: &Space) -> Result<Vec<u8>, NTSTATUS> {
    use FILE_INFORMATION_CLASS as Class;
    let found = about(open)?;
    let name = path::wide(open.path.get(2..).unwrap_or_default());
    Ok(match class {
        Class::FileBasicInformation => bytes_of(basic(&found)),
        Class::FileStandardInformation => bytes_of(standard(open, &found, space)),
        Class::FileInternalInformation => bytes_of(zeroed::<FILE_INTERNAL_INFORMATION>()),
        Class::FileEaInformation => bytes_of(zeroed::<FILE_EA_INFORMATION>()),
        Class::FileNameInformation => {
            let head = (name.len() as u32 * 2).to_le_bytes();
            with_text(&head, core::mem::offset_of!(FILE_NAME_INFORMATION, FileName), &name)
        }
        Class::FileAllInformation => {
            let mut all = zeroed::<FILE_ALL_INFORMATION>();
            all.BasicInformation = basic(&found);
            all.StandardInformation = standard(open, &found, space);
            all.NameInformation.FileNameLength = name.len() as u32 * 2;
            let at = core::mem::offset_of!(FILE_ALL_INFORMATION, NameInformation) + core::mem::offset_of!(FILE_NAME_INFORMATION, FileName);
            with_text(&bytes_of(all), at, &name)
        }
        Class::FileNetworkOpenInformation => {
            let (basic, standard) = (basic(&found), standard(open, &found, space));
            let mut network = zeroed::<FILE_NETWORK_OPEN_INFORMATION>();
            (network.CreationTime, network.LastAccessTime) = (basic.CreationTime, basic.LastAccessTime);
            (network.LastWriteTime, network.ChangeTime) = (basic.LastWriteTime, basic.ChangeTime);
            (network.AllocationSize, network.EndOfFile) = (standard.AllocationSize, standard.EndOfFile);
            network.FileAttributes = basic.FileAttributes;
            bytes_of(network)
        }
        Class::FileAttributeTagInformation => {
            let mut tag = zeroed::<FILE_ATTRIBUTE_TAG_INFORMATION>();
            tag.FileAttributes = attributes(&found);
            bytes_of(tag)
        }
        _ => return Err(NTSTATUS::STATUS_INVALID_PARAMETER),
    })
}

/// What a class tells of a volume.
///
/// # Errors
/// `STATUS_INVALID_PARAMETER` for a class that FAT does not have.
pub fn of_volume(drive: u8, class: FS_INFORMATION_CLASS, space: &Space) -> Result<Vec<u8>, NTSTATUS> {
    use FS_INFORMATION_CLASS as Class;
    Ok(match class {
        Class::FileFsVolumeInformation => {
            // Ring 0 tells no serial number. A volume without a label is no error.
            let labels = host().files().find(&[drive, b':', b'\\', b'*', b'.', b'*'], LABEL).unwrap_or_default();
            let label = labels.first().map(|f| path::wide(&f.name)).unwrap_or_default();
            let mut volume = zeroed::<FILE_FS_VOLUME_INFORMATION>();
            volume.VolumeLabelLength = label.len() as u32 * 2;
            with_text(&bytes_of(volume), core::mem::offset_of!(FILE_FS_VOLUME_INFORMATION, VolumeLabel), &label)
        }
        Class::FileFsSizeInformation => {
            let mut size = zeroed::<FILE_FS_SIZE_INFORMATION>();
            (size.TotalAllocationUnits, size.AvailableAllocationUnits) = (i64::from(space.total), i64::from(space.free));
            (size.SectorsPerAllocationUnit, size.BytesPerSector) = (space.sectors, space.bytes);
            bytes_of(size)
        }
        Class::FileFsFullSizeInformation => {
            let mut size = zeroed::<FILE_FS_FULL_SIZE_INFORMATION>();
            size.TotalAllocationUnits = i64::from(space.total);
            (size.CallerAvailableAllocationUnits, size.ActualAvailableAllocationUnits) = (i64::from(space.free), i64::from(space.free));
            (size.SectorsPerAllocationUnit, size.BytesPerSector) = (space.sectors, space.bytes);
            bytes_of(size)
        }
        Class::FileFsAttributeInformation => {
            let name: Vec<u16> = "FAT".encode_utf16().collect();
            let mut attributes = zeroed::<FILE_FS_ATTRIBUTE_INFORMATION>();
            // Case of names is kept, names are in Unicode on the disk.
            attributes.FileSystemAttributes = 0x6;
            attributes.MaximumComponentNameLength = 255;
            attributes.FileSystemNameLength = name.len() as u32 * 2;
            with_text(&bytes_of(attributes), core::mem::offset_of!(FILE_FS_ATTRIBUTE_INFORMATION, FileSystemName), &name)
        }
        _ => return Err(NTSTATUS::STATUS_INVALID_PARAMETER),
    })
}

/// A structure that a driver wrote.
fn read<T: Copy>(buffer: &[u8]) -> Result<T, NTSTATUS> {
    if buffer.len() < size_of::<T>() {
        return Err(NTSTATUS::STATUS_INFO_LENGTH_MISMATCH);
    }
    // SAFETY: that many bytes are there.
    Ok(unsafe { buffer.as_ptr().cast::<T>().read_unaligned() })
}

/// Makes a file end at `end`.
fn cut(open: &Open, end: i64) -> Result<(), NTSTATUS> {
    let handle = open.handle.filter(|_| open.how.write).ok_or(NTSTATUS::STATUS_ACCESS_DENIED)?;
    let end = u32::try_from(end).map_err(|_| if end < 0 { NTSTATUS::STATUS_INVALID_PARAMETER } else { NTSTATUS::STATUS_DISK_FULL })?;
    // SAFETY: no bytes are read.
    unsafe { host().files().write(handle, end, core::ptr::NonNull::dangling().as_ptr(), 0) }.map(|_| ()).map_err(status)
}

/// Changes what a class says.
///
/// # Safety
/// `root` is NULL or an open file of a volume (for a new name).
pub unsafe fn change(
    drive: u8,
    open: &mut Open,
    class: FILE_INFORMATION_CLASS,
    buffer: &[u8],
    root: *mut FILE_OBJECT,
    space: &Space,
) -> Result<(), NTSTATUS> {
    use FILE_INFORMATION_CLASS as Class;
    if open.volume {
        return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
    }
    match class {
        Class::FileBasicInformation => {
            let basic: FILE_BASIC_INFORMATION = read(buffer)?;
            // 0 leaves a time as it is; nothing else can be done with one from ring 0.
            if [basic.CreationTime, basic.LastAccessTime, basic.LastWriteTime, basic.ChangeTime].iter().any(|t| !matches!(t, 0 | -1)) {
                return Err(NTSTATUS::STATUS_NOT_SUPPORTED);
            }
            let wanted = basic.FileAttributes;
            if wanted & DIRECTORY != 0 && !open.directory {
                return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
            }
            if wanted != 0 && !open.directory {
                host().files().set_attributes(&open.path, wanted & 0x27).map_err(status)?;
            }
            Ok(())
        }
        Class::FileDispositionInformation => {
            let wanted: FILE_DISPOSITION_INFORMATION = read(buffer)?;
            if wanted.DeleteFile != 0 {
                if open.directory {
                    return Err(if path::is_root(&open.path) { NTSTATUS::STATUS_CANNOT_DELETE } else { NTSTATUS::STATUS_NOT_SUPPORTED });
                }
                if about(open)?.attributes & READ_ONLY != 0 {
                    return Err(NTSTATUS::STATUS_CANNOT_DELETE);
                }
            }
            open.delete = wanted.DeleteFile != 0;
            Ok(())
        }
        _ if open.directory => Err(NTSTATUS::STATUS_INVALID_PARAMETER),
        Class::FileEndOfFileInformation => cut(open, read::<FILE_END_OF_FILE_INFORMATION>(buffer)?.EndOfFile),
        Class::FileAllocationInformation => {
            // Room is made when something is written; only less than the file has matters.
            let wanted = read::<FILE_ALLOCATION_INFORMATION>(buffer)?.AllocationSize;
            let size = about(open)?.size as i64;
            if wanted.max(0) as u64 >= (size as u64).next_multiple_of(space.cluster()) || wanted >= size {
                Ok(())
            } else {
                cut(open, wanted)
            }
        }
        Class::FileRenameInformation => {
            // SAFETY: the caller's promise.
            unsafe { rename(drive, open, buffer, root) }
        }
        _ => Err(NTSTATUS::STATUS_INVALID_PARAMETER),
    }
}

unsafe fn rename(drive: u8, open: &mut Open, buffer: &[u8], root: *mut FILE_OBJECT) -> Result<(), NTSTATUS> {
    let head: FILE_RENAME_INFORMATION = read(buffer)?;
    let at = core::mem::offset_of!(FILE_RENAME_INFORMATION, FileName);
    let name = buffer.get(at..at + head.FileNameLength as usize).ok_or(NTSTATUS::STATUS_INVALID_PARAMETER)?;
    let units = name.chunks_exact(2).map(|u| u16::from_le_bytes([u[0], u[1]]));
    let name: alloc::string::String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    // SAFETY: the caller's promise.
    let to = unsafe { path::renamed(drive, &open.path, root, &name)? };
    let files = host().files();
    let same = to.eq_ignore_ascii_case(&open.path);
    if !same && files.attributes(&to).is_ok() {
        if head.ReplaceIfExists == 0 {
            return Err(NTSTATUS::STATUS_OBJECT_NAME_COLLISION);
        }
        files.delete(&to).map_err(status)?;
    }
    // A file that is open cannot be renamed under 9x: it is closed for the moment.
    if let Some(handle) = open.handle.take() {
        files.close(handle).map_err(status)?;
    }
    let renamed = files.rename(&open.path, &to).map_err(status);
    if renamed.is_ok() {
        open.path = to;
    }
    if open.how.read || open.how.write {
        open.handle = Some(files.open(&open.path, &open.how).map_err(status)?);
    }
    renamed
}
