//! File objects: devices and files of volumes that are open. What a name leads to is a device; what of the name is left is the device's own.

use crate::irp::major;
use crate::{device, dispatcher, object, pool, request, unicode};
use janus_abi::types::{DEVICE_OBJECT, FILE_OBJECT, HANDLE, IO_SECURITY_CONTEXT, KEVENT, NTSTATUS, OBJECT_ATTRIBUTES};

const TYPE_FILE: i16 = 5;

/// `FILE_…` options of creating.
pub mod option {
    #![allow(missing_docs, reason = "the names are the API's")]
    pub const DIRECTORY_FILE: u32 = 0x01;
    pub const WRITE_THROUGH: u32 = 0x02;
    pub const SEQUENTIAL_ONLY: u32 = 0x04;
    pub const NO_INTERMEDIATE_BUFFERING: u32 = 0x08;
    pub const SYNCHRONOUS_IO_ALERT: u32 = 0x10;
    pub const SYNCHRONOUS_IO_NONALERT: u32 = 0x20;
    pub const NON_DIRECTORY_FILE: u32 = 0x40;
    pub const DELETE_ON_CLOSE: u32 = 0x1000;
}

/// `FO_…` flags of file objects.
pub mod flag {
    #![allow(missing_docs, reason = "the names are the API's")]
    pub const SYNCHRONOUS_IO: u32 = 0x0002;
    pub const ALERTABLE_IO: u32 = 0x0004;
    pub const NO_INTERMEDIATE_BUFFERING: u32 = 0x0008;
    pub const WRITE_THROUGH: u32 = 0x0010;
    pub const SEQUENTIAL_ONLY: u32 = 0x0020;
    pub const DELETE_ON_CLOSE: u32 = 0x0001_0000;
}

/// What becomes of a file that is there, or is not.
pub mod disposition {
    #![allow(missing_docs, reason = "the names are the API's")]
    pub const SUPERSEDE: u32 = 0;
    pub const OPEN: u32 = 1;
    pub const CREATE: u32 = 2;
    pub const OPEN_IF: u32 = 3;
    pub const OVERWRITE: u32 = 4;
    pub const OVERWRITE_IF: u32 = 5;
}

/// Options and the flags that they become.
const FLAGS: [(u32, u32); 5] = [
    (option::SYNCHRONOUS_IO_ALERT, flag::SYNCHRONOUS_IO | flag::ALERTABLE_IO),
    (option::SYNCHRONOUS_IO_NONALERT, flag::SYNCHRONOUS_IO),
    (option::NO_INTERMEDIATE_BUFFERING, flag::NO_INTERMEDIATE_BUFFERING),
    (option::WRITE_THROUGH, flag::WRITE_THROUGH),
    (option::SEQUENTIAL_ONLY, flag::SEQUENTIAL_ONLY),
];

/// How something is to be opened.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// Access asked for.
    pub access: u32,
    /// `FILE_…` options.
    pub options: u32,
    /// `FILE_OPEN`, `FILE_CREATE` …
    pub disposition: u32,
    /// Attributes of a file that is made.
    pub attributes: u32,
    /// What others may do with it.
    pub share: u32,
    /// Bytes of extended attributes.
    pub ea_length: u32,
}

impl Wish {
    /// To open what is there.
    pub fn open(access: u32, options: u32) -> Wish {
        Wish { access, options, disposition: disposition::OPEN, attributes: 0, share: 0, ea_length: 0 }
    }
}

/// The type of file objects: closing the last handle cleans up, the last reference closes.
pub static FILE: object::Type = object::Type { name: "File", closed: cleanup, destroy };

fn cleanup(body: u32) {
    let file = body as *mut FILE_OBJECT;
    // SAFETY: a live file object of ours. What cleaning up comes to does not matter.
    unsafe { request::plain(device::top((*file).DeviceObject), major::CLEANUP, |l| l.FileObject = file) };
}

fn destroy(body: u32) {
    let file = body as *mut FILE_OBJECT;
    // SAFETY: the last reference is gone.
    unsafe {
        let target = (*file).DeviceObject;
        request::plain(device::top(target), major::CLOSE, |l| l.FileObject = file);
        (*target).ReferenceCount -= 1;
        crate::pnp::removal::closed(target);
        crate::service::released(target);
        object::dereference(target as u32);
        if !(*file).RelatedFileObject.is_null() {
            object::dereference((*file).RelatedFileObject as u32);
        }
        pool::free((*file).FileName.Buffer.cast());
        pool::free(file.cast());
    }
}

/// A file object for a device, not opened yet; one reference.
unsafe fn make(target: *mut DEVICE_OBJECT, name: &str) -> Result<*mut FILE_OBJECT, NTSTATUS> {
    let file = pool::allocate_zeroed(size_of::<FILE_OBJECT>()).cast::<FILE_OBJECT>();
    if file.is_null() {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: a block of ours; a device of ours.
    unsafe {
        let f = &mut *file;
        f.Type = TYPE_FILE;
        f.Size = size_of::<FILE_OBJECT>() as i16;
        f.DeviceObject = target;
        f.Vpb = (*target).Vpb;
        if !name.is_empty() {
            f.FileName = unicode::allocate(name);
        }
        (f.ReadAccess, f.WriteAccess) = (1, 1);
        dispatcher::initialize(&raw mut f.Event.Header, 0, size_of::<KEVENT>(), 0);
        dispatcher::initialize(&raw mut f.Lock.Header, 1, size_of::<KEVENT>(), 0);
        (*target).ReferenceCount += 1;
    }
    object::reference(target as u32);
    object::insert(file as u32, &FILE, None)?;
    Ok(file)
}

/// Opens a device: IRP_MJ_CREATE to the top of its stack. One reference, and the `Information` of the request. `related`: an open file of the same device
/// that the name is to be looked for in, or NULL.
///
/// # Safety
/// A device of ours, an open file.
pub unsafe fn open(
    target: *mut DEVICE_OBJECT,
    rest: &str,
    wish: &Wish,
    related: *mut FILE_OBJECT,
) -> Result<(*mut FILE_OBJECT, u32), NTSTATUS> {
    // SAFETY: the caller's promise.
    unsafe {
        if (*target).Flags & device::INITIALIZING != 0 || device::extension(device::bottom(target)).going {
            return Err(NTSTATUS::STATUS_NO_SUCH_DEVICE);
        }
        if (*target).Flags & device::EXCLUSIVE != 0 && (*target).ReferenceCount > 0 {
            return Err(NTSTATUS::STATUS_ACCESS_DENIED);
        }
        let file = make(target, rest)?;
        for (option, flags) in FLAGS {
            if wish.options & option != 0 {
                (*file).Flags |= flags;
            }
        }
        if !related.is_null() {
            object::reference(related as u32);
            (*file).RelatedFileObject = related;
        }
        let mut security = IO_SECURITY_CONTEXT {
            SecurityQos: core::ptr::null_mut(),
            AccessState: core::ptr::null_mut(),
            DesiredAccess: wish.access,
            FullCreateOptions: wish.options,
        };
        let (status, information) = request::plain(device::top(target), major::CREATE, |l| {
            l.FileObject = file;
            l.Parameters.Create.SecurityContext = &raw mut security;
            l.Parameters.Create.Options = wish.options & 0x00FF_FFFF | wish.disposition << 24;
            l.Parameters.Create.FileAttributes = wish.attributes as u16;
            l.Parameters.Create.ShareAccess = wish.share as u16;
            l.Parameters.Create.EaLength = wish.ea_length;
        });
        if (status.0 as i32) < 0 {
            // What was not opened is not closed.
            (*target).ReferenceCount -= 1;
            object::forget(file as u32);
            object::dereference(target as u32);
            if !related.is_null() {
                object::dereference(related as u32);
            }
            pool::free((*file).FileName.Buffer.cast());
            pool::free(file.cast());
            return Err(status);
        }
        Ok((file, information))
    }
}

/// Opens what a name leads to.
pub fn open_name(name: &str, access: u32, options: u32) -> Result<*mut FILE_OBJECT, NTSTATUS> {
    let (target, rest) = device::by_name(name)?;
    // SAFETY: a device of the name space.
    unsafe { open(target, &rest, &Wish::open(access, options), core::ptr::null_mut()) }.map(|(file, _)| file)
}

/// Opens what object attributes name, which may be a name below an open file (its directory); a handle and the `Information` of the request.
///
/// # Safety
/// Attributes of a driver.
pub unsafe fn open_attributes(attributes: *const OBJECT_ATTRIBUTES, wish: &Wish) -> Result<(HANDLE, u32), NTSTATUS> {
    // SAFETY: the caller's promise.
    unsafe {
        let (file, information) = match object::typed((*attributes).RootDirectory, &FILE) {
            Ok(root) => {
                let root = root as *mut FILE_OBJECT;
                let name = unicode::text((*attributes).ObjectName);
                if name.starts_with('\\') {
                    return Err(NTSTATUS::STATUS_OBJECT_NAME_INVALID);
                }
                open((*root).DeviceObject, &name, wish, root)?
            }
            Err(_) => {
                let (target, rest) = device::by_name(&object::path_of(attributes)?)?;
                open(target, &rest, wish, core::ptr::null_mut())?
            }
        };
        let handle = object::open(file as u32, wish.access);
        // The handle keeps it.
        object::dereference(file as u32);
        Ok((handle, information))
    }
}
