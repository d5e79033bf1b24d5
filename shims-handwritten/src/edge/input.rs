//! The input edge: what the keyboard and mouse class drivers do for their port drivers, so that keys and movements arrive somewhere.
//!
//! A port driver is known by what it made: devices of type keyboard, mouse or 8042 port, or of the port drivers' names. Each is connected to a class callback
//! of ours, opened and enabled, in that order; from then on the driver calls back with packets, at DISPATCH.

use crate::irp::major;
use crate::request::{self, Buffer};
use crate::{device, driver, file_object, object};
use alloc::vec::Vec;
use janus_abi::callbacks::{
    KEYBOARD_CLASS_SERVICE_CALLBACK, KEYBOARD_CLASS_SERVICE_CALLBACK_Routine, MOUSE_CLASS_SERVICE_CALLBACK,
    MOUSE_CLASS_SERVICE_CALLBACK_Routine,
};
use janus_abi::events;
use janus_abi::types::{CONNECT_DATA, DEVICE_OBJECT, DRIVER_OBJECT, FILE_OBJECT, KEYBOARD_INPUT_DATA, MOUSE_INPUT_DATA, NTSTATUS};
use janus_runtime::cell::Global;
use janus_runtime::host::host;

const DEVICE_KEYBOARD: u32 = 0x0B;
const DEVICE_MOUSE: u32 = 0x0F;
const DEVICE_8042_PORT: u32 = 0x27;

/// What one class asks of a port: connect (internal device control with `CONNECT_DATA`), enable.
struct Class {
    what: &'static str,
    connect: u32,
    enable: u32,
    service: fn() -> u32,
}

/// `CTL_CODE(type, function, METHOD_NEITHER, FILE_ANY_ACCESS)`.
const fn code(kind: u32, function: u32) -> u32 {
    kind << 16 | function << 2 | 3
}

static KEYBOARD: Class = Class {
    what: "keyboard",
    connect: code(DEVICE_KEYBOARD, 0x0080),
    enable: code(DEVICE_KEYBOARD, 0x0200),
    service: || KEYBOARD_CLASS_SERVICE_CALLBACK::serve::<Keys>().0,
};
static MOUSE: Class = Class {
    what: "mouse",
    connect: code(DEVICE_MOUSE, 0x0080),
    enable: code(DEVICE_MOUSE, 0x0200),
    service: || MOUSE_CLASS_SERVICE_CALLBACK::serve::<Moves>().0,
};

struct Keys;
impl KEYBOARD_CLASS_SERVICE_CALLBACK_Routine for Keys {
    unsafe fn routine(_device: *mut DEVICE_OBJECT, start: *mut KEYBOARD_INPUT_DATA, end: *mut KEYBOARD_INPUT_DATA, consumed: *mut u32) {
        // SAFETY: packets from `start` up to `end`, and a counter that takes what we took.
        unsafe {
            let count = (end as usize).saturating_sub(start as usize) / size_of::<KEYBOARD_INPUT_DATA>();
            for i in 0..count {
                let p = start.add(i).read_unaligned();
                events::KeyboardInput { unit: u32::from(p.UnitId), make_code: u32::from(p.MakeCode), flags: u32::from(p.Flags) }.emit();
            }
            *consumed += count as u32;
        }
    }
}

struct Moves;
impl MOUSE_CLASS_SERVICE_CALLBACK_Routine for Moves {
    unsafe fn routine(_device: *mut DEVICE_OBJECT, start: *mut MOUSE_INPUT_DATA, end: *mut MOUSE_INPUT_DATA, consumed: *mut u32) {
        // SAFETY: as for keys.
        unsafe {
            let count = (end as usize).saturating_sub(start as usize) / size_of::<MOUSE_INPUT_DATA>();
            for i in 0..count {
                let p = start.add(i).read_unaligned();
                let buttons = u32::from(p.ButtonFlags) | u32::from(p.ButtonData) << 16;
                events::MouseInput { unit: u32::from(p.UnitId), flags: u32::from(p.Flags), buttons, dx: p.LastX, dy: p.LastY }.emit();
            }
            *consumed += count as u32;
        }
    }
}

/// The driver object that our class devices belong to; it is called by nobody.
static CLASS_DRIVER: Global<u32> = Global::new(0);
/// What is open, by driver.
static OPEN: Global<Vec<(u32, u32)>> = Global::new(Vec::new());

fn class_driver() -> *mut DRIVER_OBJECT {
    let known = CLASS_DRIVER.with(|c| *c);
    if known != 0 {
        return known as *mut DRIVER_OBJECT;
    }
    let made = driver::start::make_object("JanusClass").unwrap_or(core::ptr::null_mut());
    CLASS_DRIVER.with(|c| *c = made as u32);
    made
}

/// How many ports of a kind are looked for by name.
const PORTS: u32 = 8;

/// The classes that a device may serve: by its type, and by the names that lead to it.
fn classes(target: *mut DEVICE_OBJECT) -> Vec<&'static Class> {
    // SAFETY: a device of a driver that runs.
    let kind = unsafe { (*target).DeviceType };
    let named = |stem: &str| (0..PORTS).any(|n| device::by_name(&alloc::format!("\\Device\\{stem}{n}")).is_ok_and(|(d, _)| d == target));
    // One device of the 8042 may be both; it says no to what it is not.
    let keyboard = matches!(kind, DEVICE_KEYBOARD | DEVICE_8042_PORT) || named("KeyboardPort");
    let mouse = matches!(kind, DEVICE_MOUSE | DEVICE_8042_PORT) || named("PointerPort");
    [(keyboard, &KEYBOARD), (mouse, &MOUSE)].into_iter().filter(|c| c.0).map(|c| c.1).collect()
}

/// Connects whatever of the driver's devices takes it; how many connections there are.
pub fn attach(id: u32) -> usize {
    let Some(object) = driver::with(id, |d| d.object).filter(|o| !o.is_null()) else { return 0 };
    let mut connected = 0;
    // SAFETY: the driver object of a driver that runs.
    for target in unsafe { device::all(object) } {
        // SAFETY: a device of that list.
        let is_top = unsafe { (*target).AttachedDevice.is_null() };
        if !is_top {
            continue;
        }
        for class in classes(target) {
            match connect(target, class) {
                Ok(file) => {
                    OPEN.with(|o| o.push((id, file as u32)));
                    connected += 1;
                }
                Err(status) => {
                    host().log(&alloc::format!("janus: {} of {} did not connect: status {:#010x}", class.what, driver::name(id), status.0))
                }
            }
        }
    }
    connected
}

fn ok(status: NTSTATUS) -> Result<(), NTSTATUS> {
    if status.0 as i32 >= 0 { Ok(()) } else { Err(status) }
}

fn connect(target: *mut DEVICE_OBJECT, class: &Class) -> Result<*mut FILE_OBJECT, NTSTATUS> {
    let owner = class_driver();
    if owner.is_null() {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: our driver object; a device of a driver that runs; codes with the buffers they document.
    unsafe {
        let mine = device::create(owner, 0, "", (*target).DeviceType, 0, false)?;
        (*mine).Flags &= !device::INITIALIZING;
        (*mine).StackSize = (*target).StackSize.saturating_add(1);
        let mut data = CONNECT_DATA { ClassDeviceObject: mine, ClassService: (class.service)() as *mut _ };
        ok(request::control(target, core::ptr::null_mut(), class.connect, Buffer::of(&mut data), Buffer::NONE, true).0)?;
        let file = file_object::open(target, "", &file_object::Wish::open(0x0012_019F, 0), core::ptr::null_mut())?.0;
        // The first byte of the enable code's result is of no interest; drivers look at the file of the request.
        ok(request::control(target, file, class.enable, Buffer::NONE, Buffer::NONE, true).0)?;
        Ok(file)
    }
}

/// Closes what was opened at the driver's devices: it is about to be unloaded.
pub fn detach(id: u32) {
    let files: Vec<u32> = OPEN.with(|o| {
        let mine = o.iter().filter(|f| f.0 == id).map(|f| f.1).collect();
        o.retain(|f| f.0 != id);
        mine
    });
    for file in files {
        let f = file as *mut FILE_OBJECT;
        // SAFETY: a file that we opened.
        unsafe { request::plain(device::top((*f).DeviceObject), major::CLEANUP, |l| l.FileObject = f) };
        object::dereference(file);
    }
}
