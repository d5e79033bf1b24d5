//! Plug and Play notifications: who wants to know of interfaces that come and go, and of changes to a device that it has open.

use crate::device_interface::{self, Guid};
use crate::{device, driver, pool, unicode, work};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::callbacks::{DEVICE_CHANGE_COMPLETE_CALLBACK, DRIVER_NOTIFICATION_CALLBACK_ROUTINE};
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// `PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES`.
const EXISTING: u32 = 1;
/// {CB3A4004-46F0-11D0-B08F-00609713053F}, and the one after it.
const ARRIVAL: GUID = GUID { Data1: 0xCB3A_4004, Data2: 0x46F0, Data3: 0x11D0, Data4: [0xB0, 0x8F, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3F] };
const REMOVAL: GUID = GUID { Data1: 0xCB3A_4005, ..ARRIVAL };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    /// A class of interfaces.
    Class(Guid),
    /// A device that is open: the bottom of its stack, the file.
    Target(*mut DEVICE_OBJECT, *mut FILE_OBJECT),
    /// The hardware profile, which never changes here.
    Profile,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    id: u32,
    about: About,
    driver: u32,
    routine: DRIVER_NOTIFICATION_CALLBACK_ROUTINE,
    context: u32,
}

static ENTRIES: Global<Vec<Entry>> = Global::new(Vec::new());
static LAST: Global<u32> = Global::new(0);

/// `IoRegisterPlugPlayNotification`: the registration.
///
/// # Errors
/// When the category is none, or lacks its data.
///
/// # Safety
/// `data` is what the category has: a GUID, or a file of ours.
pub unsafe fn register(
    category: IO_NOTIFICATION_EVENT_CATEGORY,
    flags: u32,
    data: *mut c_void,
    object: *mut DRIVER_OBJECT,
    routine: DRIVER_NOTIFICATION_CALLBACK_ROUTINE,
    context: *mut c_void,
) -> Result<u32, NTSTATUS> {
    // SAFETY: the caller's promise.
    let about = unsafe {
        match category {
            IO_NOTIFICATION_EVENT_CATEGORY::EventCategoryHardwareProfileChange => About::Profile,
            _ if data.is_null() => return Err(NTSTATUS::STATUS_INVALID_PARAMETER),
            IO_NOTIFICATION_EVENT_CATEGORY::EventCategoryDeviceInterfaceChange => About::Class(data.cast::<Guid>().read_unaligned()),
            IO_NOTIFICATION_EVENT_CATEGORY::EventCategoryTargetDeviceChange => {
                let file = data.cast::<FILE_OBJECT>();
                About::Target(device::bottom((*file).DeviceObject), file)
            }
            _ => return Err(NTSTATUS::STATUS_INVALID_PARAMETER),
        }
    };
    driver::register(routine.0, "IoRegisterPlugPlayNotification");
    let id = LAST.with(|l| {
        *l += 4;
        *l
    });
    let entry = Entry { id, about, driver: object as u32, routine, context: context as u32 };
    ENTRIES.with(|e| e.push(entry));
    if let About::Class(class) = about
        && flags & EXISTING != 0
    {
        for name in device_interface::list(class, core::ptr::null_mut(), 0) {
            tell_interface(&entry, class, &name, true);
        }
    }
    Ok(id)
}

/// `IoUnregisterPlugPlayNotification`: false when it is none.
pub fn unregister(id: u32) -> bool {
    ENTRIES.with(|e| {
        let before = e.len();
        e.retain(|e| e.id != id);
        e.len() != before
    })
}

/// A driver is gone: nobody tells it anything any more. The routines that it had registered.
pub fn withdraw_all(object: *mut DRIVER_OBJECT) -> Vec<u32> {
    ENTRIES.with(|e| e.extract_if(.., |e| e.driver == object as u32).map(|e| e.routine.0).collect())
}

fn registered(wanted: impl Fn(&About) -> bool) -> Vec<Entry> {
    ENTRIES.with(|e| e.iter().filter(|e| wanted(&e.about)).copied().collect())
}

fn tell_interface(entry: &Entry, class: Guid, name: &str, arrived: bool) {
    let mut name = unicode::allocate(name);
    // SAFETY: a GUID is plain data of that size.
    let class = unsafe { class.as_ptr().cast::<GUID>().read_unaligned() };
    let mut about = DEVICE_INTERFACE_CHANGE_NOTIFICATION {
        Version: 1,
        Size: size_of::<DEVICE_INTERFACE_CHANGE_NOTIFICATION>() as u16,
        Event: if arrived { ARRIVAL } else { REMOVAL },
        InterfaceClassGuid: class,
        SymbolicLinkName: &raw mut name,
    };
    // SAFETY: the driver's routine and context; what it is told lives until it returns.
    unsafe {
        let _ = entry.routine.call((&raw mut about).cast(), entry.context as *mut c_void);
        pool::free(name.Buffer.cast());
    }
}

/// An interface has come or gone: soon those who registered for its class are told, at PASSIVE.
pub fn interface_changed(class: Guid, name: &str, arrived: bool) {
    if registered(|a| *a == About::Class(class)).is_empty() {
        return;
    }
    let news: Box<(Guid, String, bool)> = Box::new((class, name.into(), arrived));
    work::queue(tell_all, Box::into_raw(news) as u32, 0);
}

fn tell_all(news: u32, _: u32) {
    // SAFETY: what `interface_changed` queued.
    let (class, name, arrived) = *unsafe { Box::from_raw(news as *mut (Guid, String, bool)) };
    for entry in registered(|a| *a == About::Class(class)) {
        // It may have unregistered meanwhile.
        if ENTRIES.with(|e| e.iter().any(|e| e.id == entry.id)) {
            tell_interface(&entry, class, &name, arrived);
        }
    }
}

/// {CB3A4006-46F0-11D0-B08F-00609713053F} and the two after it: a device is to go, does not go after all, is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    /// `GUID_TARGET_DEVICE_QUERY_REMOVE`: who answers with an error does not let it go.
    Asked,
    /// `GUID_TARGET_DEVICE_REMOVE_CANCELLED`.
    CalledOff,
    /// `GUID_TARGET_DEVICE_REMOVE_COMPLETE`.
    Gone,
}

impl Going {
    fn guid(self) -> GUID {
        GUID { Data1: ARRIVAL.Data1 + 2 + self as u32, ..ARRIVAL }
    }
}

/// Tells those who have the device open that it is to go, or is gone; whether all let it.
pub fn tell_going(device: *mut DEVICE_OBJECT, going: Going) -> bool {
    let mut all = true;
    for entry in registered(|a| matches!(a, About::Target(d, _) if *d == device)) {
        let About::Target(_, file) = entry.about else { continue };
        let mut about = TARGET_DEVICE_REMOVAL_NOTIFICATION {
            Version: 1,
            Size: size_of::<TARGET_DEVICE_REMOVAL_NOTIFICATION>() as u16,
            Event: going.guid(),
            FileObject: file,
        };
        // SAFETY: the driver's routine and context; what it is told lives until it returns.
        let answer = unsafe { entry.routine.call((&raw mut about).cast(), entry.context as *mut c_void) };
        all &= answer.is_ok_and(|status| status.0 as i32 >= 0);
    }
    all
}

/// What a driver reports of a device is whole, and none of the system's own events.
///
/// # Errors
/// What `IoReportTargetDeviceChange` says of it.
///
/// # Safety
/// A `TARGET_DEVICE_CUSTOM_NOTIFICATION`.
pub unsafe fn reportable(device: *mut DEVICE_OBJECT, notification: *mut c_void) -> Result<(), NTSTATUS> {
    if crate::pnp::node(device).is_none() {
        return Err(NTSTATUS::STATUS_NO_SUCH_DEVICE);
    }
    // SAFETY: the caller's promise.
    let event = unsafe { (*notification.cast::<TARGET_DEVICE_CUSTOM_NOTIFICATION>()).Event };
    let same = |going: Going| crate::pdo::guid_bytes(&going.guid()) == crate::pdo::guid_bytes(&event);
    if [Going::Asked, Going::CalledOff, Going::Gone].into_iter().any(same) {
        return Err(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST);
    }
    Ok(())
}

/// `IoReportTargetDeviceChange`: those who have the device open are told what `notification` says.
///
/// # Safety
/// A device of ours and a whole `TARGET_DEVICE_CUSTOM_NOTIFICATION`.
pub unsafe fn target_changed(device: *mut DEVICE_OBJECT, notification: *mut c_void) {
    // SAFETY: the caller's promise.
    unsafe {
        let bottom = device::bottom(device);
        for entry in registered(|a| matches!(a, About::Target(d, _) if *d == bottom)) {
            let About::Target(_, file) = entry.about else { continue };
            let told = notification.cast::<TARGET_DEVICE_CUSTOM_NOTIFICATION>();
            (*told).FileObject = file;
            let _ = entry.routine.call(notification, entry.context as *mut c_void);
        }
    }
}

/// `IoReportTargetDeviceChangeAsynchronous`: the same, later, from a copy; then the driver's routine is called. False when there is no memory.
///
/// # Safety
/// As for [`target_changed`].
pub unsafe fn target_changed_later(
    target: *mut DEVICE_OBJECT,
    notification: *mut c_void,
    routine: DEVICE_CHANGE_COMPLETE_CALLBACK,
    context: *mut c_void,
) -> bool {
    driver::register(routine.0, "IoReportTargetDeviceChangeAsynchronous");
    // SAFETY: the caller's promise.
    unsafe {
        let size = usize::from((*notification.cast::<TARGET_DEVICE_CUSTOM_NOTIFICATION>()).Size);
        let copy = pool::allocate(size);
        if copy.is_null() {
            return false;
        }
        copy.copy_from_nonoverlapping(notification.cast(), size);
        crate::object::reference(target as u32);
        let later = Box::new((target, copy, routine, context));
        work::queue(tell_target, Box::into_raw(later) as u32, 0);
    }
    true
}

fn tell_target(later: u32, _: u32) {
    // SAFETY: what `target_changed_later` queued.
    unsafe {
        let (target, copy, routine, context) =
            *Box::from_raw(later as *mut (*mut DEVICE_OBJECT, *mut u8, DEVICE_CHANGE_COMPLETE_CALLBACK, *mut c_void));
        target_changed(target, copy.cast());
        if !routine.is_null() {
            let _ = routine.call(context);
        }
        pool::free(copy);
        crate::object::dereference(target as u32);
    }
}
