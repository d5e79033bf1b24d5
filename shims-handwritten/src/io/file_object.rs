//! File objects: open devices. There is no file system behind them; what a name leads to is a device or nothing.

use crate::irp::major;
use crate::{device, dispatcher, object, pool, request, unicode};
use janus_abi::types::{DEVICE_OBJECT, FILE_OBJECT, IO_SECURITY_CONTEXT, KEVENT, NTSTATUS};

const TYPE_FILE: i16 = 5;

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
        object::dereference(target as u32);
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

/// Opens a device: IRP_MJ_CREATE to the top of its stack. One reference.
///
/// # Safety
/// A device of ours.
pub unsafe fn open(target: *mut DEVICE_OBJECT, rest: &str, access: u32, options: u32) -> Result<*mut FILE_OBJECT, NTSTATUS> {
    // SAFETY: the caller's promise.
    unsafe {
        if (*target).Flags & device::INITIALIZING != 0 {
            return Err(NTSTATUS::STATUS_NO_SUCH_DEVICE);
        }
        if (*target).Flags & device::EXCLUSIVE != 0 && (*target).ReferenceCount > 0 {
            return Err(NTSTATUS::STATUS_ACCESS_DENIED);
        }
        let file = make(target, rest)?;
        let mut security = IO_SECURITY_CONTEXT {
            SecurityQos: core::ptr::null_mut(),
            AccessState: core::ptr::null_mut(),
            DesiredAccess: access,
            FullCreateOptions: options,
        };
        let (status, _) = request::plain(device::top(target), major::CREATE, |l| {
            l.FileObject = file;
            l.Parameters.Create.SecurityContext = &raw mut security;
            // Disposition FILE_OPEN in the top byte.
            l.Parameters.Create.Options = options | 1 << 24;
        });
        if (status.0 as i32) < 0 {
            // What was not opened is not closed.
            (*target).ReferenceCount -= 1;
            object::forget(file as u32);
            object::dereference(target as u32);
            pool::free((*file).FileName.Buffer.cast());
            pool::free(file.cast());
            return Err(status);
        }
        Ok(file)
    }
}

/// Opens what a name leads to.
pub fn open_name(name: &str, access: u32, options: u32) -> Result<*mut FILE_OBJECT, NTSTATUS> {
    let (target, rest) = device::by_name(name)?;
    // SAFETY: a device of the name space.
    unsafe { open(target, &rest, access, options) }
}
