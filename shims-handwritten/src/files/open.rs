//! Opening a file of a volume: dispositions, options, access.

use super::{path, status, volume::Open};
use crate::file_object::{self, disposition, option};
use janus_abi::types::{FILE_OBJECT, IO_STACK_LOCATION, NTSTATUS};
use janus_runtime::files::{ARCHIVE, DIRECTORY, DosError, IfThere, Opening, READ_ONLY};
use janus_runtime::host::host;

/// What opening came to, for `Information`.
mod came_to {
    pub const SUPERSEDED: u32 = 0;
    pub const OPENED: u32 = 1;
    pub const CREATED: u32 = 2;
    pub const OVERWRITTEN: u32 = 3;
}

/// `FILE_READ_DATA`, `FILE_EXECUTE`, and the generic rights that hold them.
const READS: u32 = 0x0000_0001 | 0x0000_0020 | 0x8000_0000 | 0x2000_0000 | 0x1000_0000;
const WRITE_DATA: u32 = 0x0000_0002 | 0x4000_0000 | 0x1000_0000;
const APPEND_DATA: u32 = 0x0000_0004;
/// `FILE_SHARE_READ`, `FILE_SHARE_WRITE`.
const SHARE_READ: u16 = 1;
const SHARE_WRITE: u16 = 2;
/// Attributes that a file is made with.
const SETTABLE: u32 = 0x27;

/// Opens what an `IRP_MJ_CREATE` asks for; what was opened and `Information`.
///
/// # Errors
/// The status of the request.
///
/// # Safety
/// The packet's location and its file object.
pub unsafe fn open(drive: u8, location: &IO_STACK_LOCATION, file: *mut FILE_OBJECT) -> Result<(Open, u32), NTSTATUS> {
    // SAFETY: the caller's promise; the parameters are those of this function.
    let (create, access, name, related) = unsafe {
        let create = location.Parameters.Create;
        let related = (*file).RelatedFileObject;
        (create, (*create.SecurityContext).DesiredAccess, crate::unicode::text(&raw const (*file).FileName), related)
    };
    if create.EaLength != 0 {
        return Err(NTSTATUS::STATUS_EAS_NOT_SUPPORTED);
    }
    let path = if related.is_null() {
        path::dos(drive, &name)?
    } else {
        // SAFETY: the other file is one of this volume.
        let mut whole = unsafe { (*super::volume::opened(related)).path.clone() };
        let below = path::dos(drive, &alloc::format!("\\{name}"))?;
        whole.truncate(whole.len() - usize::from(path::is_root(&whole)));
        whole.extend(&below[2..]);
        whole
    };
    let (options, disposition) = (create.Options & 0x00FF_FFFF, create.Options >> 24);
    let (reads, appends) = (access & READS != 0, access & APPEND_DATA != 0);
    let writes = access & WRITE_DATA != 0;
    let mut open = Open {
        path,
        handle: None,
        directory: false,
        volume: false,
        appends: appends && !writes,
        delete: options & option::DELETE_ON_CLOSE != 0,
        how: Opening {
            read: reads,
            write: writes || appends,
            share_read: create.ShareAccess & SHARE_READ != 0,
            share_write: create.ShareAccess & SHARE_WRITE != 0,
            there: IfThere::Open,
            create: false,
            attributes: 0,
        },
        listing: None,
    };
    if open.path.len() == 2 {
        open.volume = true;
        return if options & option::DIRECTORY_FILE != 0 { Err(NTSTATUS::STATUS_NOT_A_DIRECTORY) } else { Ok((open, came_to::OPENED)) };
    }
    let there = if path::is_root(&open.path) { Ok(DIRECTORY) } else { host().files().attributes(&open.path) };
    let information = match there {
        Ok(attributes) if attributes & DIRECTORY != 0 => open_directory(&mut open, options, disposition)?,
        Ok(attributes) => open_file(&mut open, options, disposition, attributes, u32::from(create.FileAttributes))?,
        Err(DosError(2)) => make(&mut open, options, disposition, u32::from(create.FileAttributes))?,
        Err(error) => return Err(status(error)),
    };
    // SAFETY: the caller's promise.
    unsafe {
        (*file).ReadAccess = u8::from(reads);
        (*file).WriteAccess = u8::from(writes || appends);
        (*file).SharedRead = u8::from(open.how.share_read);
        (*file).SharedWrite = u8::from(open.how.share_write);
        if options & option::DELETE_ON_CLOSE != 0 {
            (*file).Flags |= file_object::flag::DELETE_ON_CLOSE;
        }
    }
    Ok((open, information))
}

fn open_directory(open: &mut Open, options: u32, disposition: u32) -> Result<u32, NTSTATUS> {
    if options & option::NON_DIRECTORY_FILE != 0 {
        return Err(NTSTATUS::STATUS_FILE_IS_A_DIRECTORY);
    }
    match disposition {
        disposition::OPEN | disposition::OPEN_IF => {}
        disposition::CREATE => return Err(NTSTATUS::STATUS_OBJECT_NAME_COLLISION),
        _ => return Err(NTSTATUS::STATUS_FILE_IS_A_DIRECTORY),
    }
    open.directory = true;
    // Ring 0 removes none.
    if open.delete { Err(NTSTATUS::STATUS_NOT_SUPPORTED) } else { Ok(came_to::OPENED) }
}

fn open_file(open: &mut Open, options: u32, disposition: u32, attributes: u32, wanted: u32) -> Result<u32, NTSTATUS> {
    if options & option::DIRECTORY_FILE != 0 {
        return Err(NTSTATUS::STATUS_NOT_A_DIRECTORY);
    }
    if open.delete && attributes & READ_ONLY != 0 {
        return Err(NTSTATUS::STATUS_CANNOT_DELETE);
    }
    let information = match disposition {
        disposition::CREATE => return Err(NTSTATUS::STATUS_OBJECT_NAME_COLLISION),
        disposition::OPEN | disposition::OPEN_IF => came_to::OPENED,
        _ if attributes & READ_ONLY != 0 => return Err(NTSTATUS::STATUS_ACCESS_DENIED),
        disposition::SUPERSEDE => came_to::SUPERSEDED,
        disposition::OVERWRITE | disposition::OVERWRITE_IF => came_to::OVERWRITTEN,
        _ => return Err(NTSTATUS::STATUS_INVALID_PARAMETER),
    };
    if information != came_to::OPENED {
        // It is emptied by whoever may write, whatever else it is opened for.
        let emptying = Opening { there: IfThere::Empty, write: true, ..open.how };
        let handle = host().files().open(&open.path, &emptying).map_err(status)?;
        host().files().set_attributes(&open.path, wanted & SETTABLE | ARCHIVE).map_err(status)?;
        open.how.write = true;
        open.handle = Some(handle);
    } else if open.how.read || open.how.write {
        open.handle = Some(host().files().open(&open.path, &open.how).map_err(status)?);
    }
    Ok(information)
}

fn make(open: &mut Open, options: u32, disposition: u32, wanted: u32) -> Result<u32, NTSTATUS> {
    match disposition {
        disposition::OPEN | disposition::OVERWRITE => return Err(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND),
        disposition::SUPERSEDE..=disposition::OVERWRITE_IF => {}
        _ => return Err(NTSTATUS::STATUS_INVALID_PARAMETER),
    }
    if options & option::DIRECTORY_FILE != 0 {
        // Ring 0 makes none.
        return Err(NTSTATUS::STATUS_NOT_SUPPORTED);
    }
    let making = Opening { there: IfThere::Fail, create: true, write: true, attributes: wanted & SETTABLE | ARCHIVE, ..open.how };
    let handle = host().files().open(&open.path, &making).map_err(status)?;
    open.how.write = true;
    open.handle = Some(handle);
    Ok(came_to::CREATED)
}
