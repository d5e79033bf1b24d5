//! Device objects: made, named, stacked, deleted.

use crate::{dispatcher, object, pool, unicode};
use alloc::string::String;
use janus_abi::callbacks::DRIVER_STARTIO;
use janus_abi::types::{
    DEVICE_OBJECT, DEVICE_POWER_STATE, DEVOBJ_EXTENSION, DRIVER_OBJECT, IRP, KDEVICE_QUEUE, KEVENT, NTSTATUS, SYSTEM_POWER_STATE,
    UNICODE_STRING, VPB,
};

/// `DO_EXCLUSIVE`.
pub const EXCLUSIVE: u32 = 0x08;
/// `DO_BUFFERED_IO`.
pub const BUFFERED_IO: u32 = 0x04;
/// `DO_DIRECT_IO`.
pub const DIRECT_IO: u32 = 0x10;
/// `DO_DEVICE_HAS_NAME`.
pub const HAS_NAME: u32 = 0x40;
/// `DO_DEVICE_INITIALIZING`.
pub const INITIALIZING: u32 = 0x80;
/// `DO_SHUTDOWN_REGISTERED`.
pub const SHUTDOWN_REGISTERED: u32 = 0x800;
/// `DO_BUS_ENUMERATED_DEVICE`: made by a bus, not by the driver of a function.
pub const BUS_ENUMERATED: u32 = 0x1000;

const TYPE_DEVICE: i16 = 3;
const TYPE_VPB: i16 = 10;
const TYPE_DEVICE_OBJECT_EXTENSION: i16 = 13;
/// Type of `KDEVICE_QUEUE`.
const DEVICE_QUEUE: i16 = 20;
/// Marks a device that goes when its last reference does.
const DELETE_PENDING: u32 = 1;

/// Behind the public part of the device object's extension: what the I/O manager keeps for itself.
#[repr(C)]
pub struct Extension {
    public: [u8; size_of::<DEVOBJ_EXTENSION>()],
    /// Bits of ours.
    flags: u32,
    /// `IoSetStartIoAttributes`: the next packet waits until StartIo has returned.
    pub deferred_start: bool,
    /// `IoSetStartIoAttributes`: IRPs with a cancel routine are not left cancellable.
    pub non_cancelable: bool,
    /// StartIo is running (deferred starts).
    pub starting: u8,
    /// A next packet was asked for meanwhile, and with which key.
    pub next_wanted: Option<(bool, Option<u32>)>,
    /// The device below.
    pub attached_to: *mut DEVICE_OBJECT,
    /// Instance path of a device that Plug and Play knows: `Root\NE2K\0000`; empty for others.
    pub instance: UNICODE_STRING,
    /// `PoSetPowerState`: what it said last, of the system and of the device.
    pub power: (SYSTEM_POWER_STATE, DEVICE_POWER_STATE),
    /// A power request of the system, of the device, is with its driver until `PoStartNextPowerIrp`.
    pub power_busy: [bool; 2],
    /// Power requests that wait for that, the first of a chain by `ListEntry.Flink`.
    pub power_waiting: *mut IRP,
    /// `PoRegisterDeviceForIdleDetection`: the counter that its driver clears.
    pub idle: u32,
    /// It is on its way out: nobody opens its stack any more. Of the device at the bottom.
    pub going: bool,
}

fn destroy(body: u32) {
    let device = body as *mut DEVICE_OBJECT;
    // SAFETY: the last reference is gone, so nobody else uses the device; it and its parts come from the pool.
    unsafe {
        pool::free((*device).Vpb.cast());
        pool::free(extension(device).instance.Buffer.cast());
        pool::free((*device).DeviceObjectExtension.cast());
        pool::free(device.cast());
    }
}

/// The type of device objects.
pub static DEVICE: object::Type = object::Type { name: "Device", closed: |_| {}, destroy };

/// Our part of a device's extension.
///
/// # Safety
/// The device was made by [`create`].
pub unsafe fn extension<'a>(device: *mut DEVICE_OBJECT) -> &'a mut Extension {
    // SAFETY: the caller's promise; the extension is as long as the device.
    unsafe { &mut *(*device).DeviceObjectExtension.cast::<Extension>() }
}

/// An empty device queue.
///
/// # Safety
/// It is writable.
pub unsafe fn init_queue(queue: *mut KDEVICE_QUEUE) {
    // SAFETY: the caller's promise.
    unsafe {
        (*queue).Type = DEVICE_QUEUE;
        (*queue).Size = size_of::<KDEVICE_QUEUE>() as i16;
        dispatcher::empty(&raw mut (*queue).DeviceListHead);
        (*queue).Lock = 0;
        (*queue).Busy = 0;
    }
}

/// Devices that volumes are mounted on.
fn has_volume(kind: u32) -> bool {
    // Disk, CD-ROM, tape, virtual disk.
    matches!(kind, 0x07 | 0x02 | 0x1F | 0x24)
}

/// `IoCreateDevice`.
///
/// # Safety
/// `driver` is a driver object of ours.
pub unsafe fn create(
    driver: *mut DRIVER_OBJECT,
    extension_bytes: u32,
    name: &str,
    kind: u32,
    characteristics: u32,
    exclusive: bool,
) -> Result<*mut DEVICE_OBJECT, NTSTATUS> {
    let own = size_of::<DEVICE_OBJECT>() as u32;
    let bytes = extension_bytes.checked_add(own).ok_or(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES)?;
    let device = pool::allocate_zeroed(bytes as usize).cast::<DEVICE_OBJECT>();
    let extra = pool::allocate_zeroed(size_of::<Extension>()).cast::<Extension>();
    let vpb = if has_volume(kind) { pool::allocate_zeroed(size_of::<VPB>()).cast::<VPB>() } else { core::ptr::null_mut() };
    let give_up = move |status| {
        // SAFETY: nobody has seen these blocks.
        unsafe {
            pool::free(device.cast());
            pool::free(extra.cast());
            pool::free(vpb.cast());
        }
        Err(status)
    };
    if device.is_null() || extra.is_null() || (vpb.is_null() && has_volume(kind)) {
        return give_up(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: three blocks of ours, zeroed, large enough; the driver object is the caller's promise.
    unsafe {
        let d = &mut *device;
        d.Type = TYPE_DEVICE;
        d.Size = bytes.min(0xFFFF) as u16;
        d.DriverObject = driver;
        d.Flags = INITIALIZING | if exclusive { EXCLUSIVE } else { 0 } | if name.is_empty() { 0 } else { HAS_NAME };
        d.Characteristics = characteristics;
        d.DeviceType = kind;
        d.StackSize = 1;
        d.DeviceExtension = if extension_bytes == 0 { core::ptr::null_mut() } else { device.cast::<u8>().add(own as usize).cast() };
        init_queue(&raw mut d.DeviceQueue);
        dispatcher::empty(&raw mut d.Queue.ListEntry);
        // The lock is a synchronisation event that starts signalled.
        dispatcher::initialize(&raw mut d.DeviceLock.Header, 1, size_of::<KEVENT>(), 1);
        d.SectorSize = match kind {
            0x07 | 0x24 => 512,
            0x02 => 2048,
            _ => 0,
        };
        let public = extra.cast::<DEVOBJ_EXTENSION>();
        (*public).Type = TYPE_DEVICE_OBJECT_EXTENSION;
        (*public).DeviceObject = device;
        (*extra).power.0 = SYSTEM_POWER_STATE::PowerSystemWorking;
        // Zeroes are not nothing for it.
        (&raw mut (*extra).next_wanted).write(None);
        d.DeviceObjectExtension = public;
        if !vpb.is_null() {
            (*vpb).Type = TYPE_VPB;
            (*vpb).Size = size_of::<VPB>() as i16;
            (*vpb).RealDevice = device;
            d.Vpb = vpb;
        }
    }
    if let Err(status) = object::insert(device as u32, &DEVICE, Some(name)) {
        return give_up(status);
    }
    // SAFETY: as above.
    unsafe {
        (*device).NextDevice = (*driver).DeviceObject;
        (*driver).DeviceObject = device;
    }
    Ok(device)
}

/// `IoDeleteDevice`: the device leaves its driver's list and loses its name; its memory goes with the last reference.
///
/// # Safety
/// The device was made by [`create`] and is not deleted yet.
pub unsafe fn delete(device: *mut DEVICE_OBJECT) {
    // SAFETY: the caller's promise.
    unsafe {
        let extension = extension(device);
        if extension.flags & DELETE_PENDING != 0 {
            return;
        }
        extension.flags |= DELETE_PENDING;
        crate::io_timer::forget(device);
        crate::shutdown::unregister(device);
        // It waits for no controller any more.
        crate::device_queue::remove_entry(&raw mut (*device).Queue.Wcb.WaitQueueEntry);
        let driver = (*device).DriverObject;
        let mut link = &raw mut (*driver).DeviceObject;
        while !(*link).is_null() && *link != device {
            link = &raw mut (**link).NextDevice;
        }
        if *link == device {
            *link = (*device).NextDevice;
        }
    }
    object::unname(device as u32);
    object::dereference(device as u32);
}

/// The device was deleted and lives on only in references.
///
/// # Safety
/// The device was made by [`create`].
pub unsafe fn is_deleted(device: *mut DEVICE_OBJECT) -> bool {
    // SAFETY: the caller's promise.
    unsafe { extension(device).flags & DELETE_PENDING != 0 }
}

/// The device on top of the stack that `device` is in.
///
/// # Safety
/// A device of ours.
pub unsafe fn top(mut device: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
    // SAFETY: the caller's promise; attachments lead to devices.
    unsafe {
        while !(*device).AttachedDevice.is_null() {
            device = (*device).AttachedDevice;
        }
    }
    device
}

/// The device at the bottom of the stack that `device` is in.
///
/// # Safety
/// A device of ours.
pub unsafe fn bottom(mut device: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
    // SAFETY: the caller's promise.
    unsafe {
        while !extension(device).attached_to.is_null() {
            device = extension(device).attached_to;
        }
    }
    device
}

/// Attaches `source` on top of the stack of `target`; the device it is attached to, NULL when that is on its way out.
///
/// # Safety
/// Devices of ours.
pub unsafe fn attach(source: *mut DEVICE_OBJECT, target: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
    // SAFETY: the caller's promise.
    unsafe {
        let below = top(target);
        if is_deleted(below) || below == source {
            return core::ptr::null_mut();
        }
        (*below).AttachedDevice = source;
        extension(source).attached_to = below;
        (*source).StackSize = (*below).StackSize.saturating_add(1);
        (*source).AlignmentRequirement = (*below).AlignmentRequirement;
        (*source).SectorSize = (*below).SectorSize;
        below
    }
}

/// `IoDetachDevice`: takes off what is attached to `target`.
///
/// # Safety
/// A device of ours.
pub unsafe fn detach(target: *mut DEVICE_OBJECT) {
    // SAFETY: the caller's promise.
    unsafe {
        let above = core::mem::replace(&mut (*target).AttachedDevice, core::ptr::null_mut());
        if !above.is_null() {
            extension(above).attached_to = core::ptr::null_mut();
            crate::service::released(target);
        }
    }
}

/// The device of this name, and what of the path is the device's own.
pub fn by_name(name: &str) -> Result<(*mut DEVICE_OBJECT, String), NTSTATUS> {
    let (body, rest) = object::find(name, true)?;
    if object::is(body, &DEVICE) { Ok((body as *mut DEVICE_OBJECT, rest)) } else { Err(NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH) }
}

/// The devices of a driver.
///
/// # Safety
/// A driver object of ours.
pub unsafe fn all(driver: *mut DRIVER_OBJECT) -> alloc::vec::Vec<*mut DEVICE_OBJECT> {
    let mut list = alloc::vec::Vec::new();
    // SAFETY: the caller's promise.
    unsafe {
        let mut device = (*driver).DeviceObject;
        while !device.is_null() {
            list.push(device);
            device = (*device).NextDevice;
        }
    }
    list
}

/// `IoCreateSymbolicLink`.
///
/// # Safety
/// Counted strings.
pub unsafe fn link(name: *const UNICODE_STRING, target: *const UNICODE_STRING) -> NTSTATUS {
    // SAFETY: the caller's promise.
    let (name, target) = unsafe { (unicode::text(name), unicode::text(target)) };
    object::make_link(&name, &target).map_or_else(
        |e| e,
        |link| {
            object::belongs_to(link, crate::driver::current());
            NTSTATUS::STATUS_SUCCESS
        },
    )
}

/// `IoDeleteSymbolicLink`.
///
/// # Safety
/// A counted string.
pub unsafe fn unlink(name: *const UNICODE_STRING) -> NTSTATUS {
    // SAFETY: the caller's promise.
    let name = unsafe { unicode::text(name) };
    match object::find(&name, false) {
        Ok((body, rest)) if rest.is_empty() && object::is(body, &object::SYMBOLIC_LINK) => {
            object::dereference(body);
            NTSTATUS::STATUS_SUCCESS
        }
        Ok(_) => NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH,
        Err(status) => status,
    }
}

/// The driver's StartIo, registered.
///
/// # Safety
/// A device of ours.
pub unsafe fn start_io(device: *mut DEVICE_OBJECT) -> DRIVER_STARTIO {
    // SAFETY: the caller's promise.
    let routine = unsafe { (*(*device).DriverObject).DriverStartIo };
    crate::driver::register(routine.0, "DriverStartIo");
    routine
}
