//! Starting a driver and ending it: driver object, registry path, entry point, unload routine.

use super::State;
use crate::{device, interrupt, object, pool, registry, resources, unicode};
use alloc::string::String;
use core::ffi::c_void;
use core::sync::atomic::{AtomicBool, Ordering};
use janus_abi::callbacks::{DRIVER_DISPATCH, DRIVER_DISPATCH_Routine, DRIVER_INITIALIZE, PDRIVER_REINITIALIZE};
use janus_abi::events;
use janus_abi::types::{DEVICE_OBJECT, DRIVER_EXTENSION, DRIVER_OBJECT, IRP, NTSTATUS, UNICODE_STRING};
use janus_runtime::cell::Global;
use janus_runtime::host::host;
use janus_runtime::nt::regfile;

const TYPE_DRIVER: i16 = 4;
/// `SERVICE_KERNEL_DRIVER`, `SERVICE_DEMAND_START`, `SERVICE_ERROR_NORMAL`.
const SERVICE: [(&str, u32); 3] = [("Type", 1), ("Start", 3), ("ErrorControl", 1)];

/// Why a loaded driver does not run.
#[derive(Clone, Copy, Debug, thiserror::Error)]
pub enum StartError {
    /// There is no such driver, or it runs already.
    #[error("it is not there to be started")]
    State,
    /// Its entry point returned an error.
    #[error("its entry point returned {0:#010x}")]
    Status(u32),
    /// It was stopped in its entry point, which is reported already.
    #[error("it was stopped in its entry point")]
    Stopped,
    /// What its class asks for failed, which is reported already.
    #[error("it has no device that it could start")]
    Class,
    /// No memory for its driver object.
    #[error("there is no memory for its driver object")]
    Memory,
}

/// Driver object, extension, and what of drivers' own hangs on it.
#[repr(C)]
struct Block {
    object: DRIVER_OBJECT,
    extension: DRIVER_EXTENSION,
    /// `IoAllocateDriverObjectExtension`.
    client: *mut Client,
    /// Path of the hardware description, for `HardwareDatabase`.
    hardware: UNICODE_STRING,
}

struct Client {
    next: *mut Client,
    id: u32,
}

/// What a driver gets for what it does not serve.
struct InvalidRequest;
impl DRIVER_DISPATCH_Routine for InvalidRequest {
    unsafe fn routine(_device: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        // SAFETY: a packet that was sent to the driver.
        unsafe {
            // Of power requests, too, the next may come.
            crate::power::start_next(irp);
            (*irp).IoStatus.Status = NTSTATUS::STATUS_INVALID_DEVICE_REQUEST;
            (*irp).IoStatus.Information = 0;
            crate::irp::complete(irp);
        }
        NTSTATUS::STATUS_INVALID_DEVICE_REQUEST
    }
}

/// The name of a driver's service: its file's name without the extension.
pub fn service_name(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// A driver object with every dispatch routine refusing; it lives for good.
///
/// # Errors
/// When there is no memory.
pub fn make_object(service: &str) -> Result<*mut DRIVER_OBJECT, StartError> {
    let block = pool::allocate_zeroed(size_of::<Block>()).cast::<Block>();
    if block.is_null() {
        return Err(StartError::Memory);
    }
    let name = alloc::format!("\\Driver\\{service}");
    // SAFETY: a zeroed block of ours.
    unsafe {
        let b = &mut *block;
        b.hardware = unicode::allocate("\\REGISTRY\\MACHINE\\HARDWARE\\DESCRIPTION\\SYSTEM");
        b.object.Type = TYPE_DRIVER;
        b.object.Size = size_of::<DRIVER_OBJECT>() as i16;
        b.object.DriverExtension = &raw mut b.extension;
        b.object.DriverName = unicode::allocate(&name);
        b.object.HardwareDatabase = &raw mut b.hardware;
        b.object.MajorFunction = [DRIVER_DISPATCH::serve::<InvalidRequest>(); 28];
        b.extension.DriverObject = &raw mut b.object;
        b.extension.ServiceKeyName = unicode::allocate(service);
    }
    // A second driver of the same name goes without one.
    if object::insert(block as u32, &object::DRIVER, Some(&name)).is_err() {
        let _ = object::insert(block as u32, &object::DRIVER, None);
    }
    Ok(block.cast())
}

/// What exists before the first driver runs: name space, registry, ticks, workers.
fn prepare() {
    static DONE: AtomicBool = AtomicBool::new(false);
    if !DONE.swap(true, Ordering::Relaxed) {
        object::start();
        registry::start();
        crate::files::start();
        crate::clock::start();
        if !crate::work::start() {
            host().log("janus: there are no threads for work items; they will not run");
        }
    }
}

/// The driver's service key, with what every service has.
fn make_service_key(service: &str, file: &str) -> String {
    let path = alloc::format!("{}\\{service}", registry::SERVICES);
    if let Ok((key, _)) = registry::create(&path) {
        for (name, value) in SERVICE {
            if registry::get(key, name).is_err() {
                let _ = registry::set(key, name, regfile::DWORD, registry::dword(value));
            }
        }
        if registry::get(key, "ImagePath").is_err() {
            let _ = registry::set(key, "ImagePath", regfile::EXPAND_SZ, regfile::text(&alloc::format!("System32\\DRIVERS\\{file}")));
        }
        let _ = registry::create_below(key, "Parameters");
    }
    alloc::format!("\\REGISTRY\\MACHINE\\SYSTEM\\CurrentControlSet\\Services\\{service}")
}

/// Calls the entry point of a loaded driver and, when it succeeds, counts it as started.
///
/// # Errors
/// When it does not succeed; that is reported as an event, too.
pub fn start(id: u32) -> Result<(), StartError> {
    prepare();
    let (name, service, base, size, entry) =
        super::with(id, |d| (d.state == State::Loaded).then(|| (d.name.clone(), d.service.clone(), d.base, d.size, d.entry)))
            .flatten()
            .ok_or(StartError::State)?;
    let path = make_service_key(&service, &name);
    let object = make_object(&service)?;
    // SAFETY: a driver object of ours.
    unsafe {
        (*object).DriverStart = base as *mut c_void;
        (*object).DriverSize = size;
        (*object).DriverInit = DRIVER_INITIALIZE(entry);
    }
    super::with(id, |d| d.object = object);
    let mut path = unicode::allocate(&path);
    // SAFETY: the entry point takes its object and the path, which outlives the call.
    let result = if entry == 0 { Ok(NTSTATUS::STATUS_SUCCESS) } else { unsafe { DRIVER_INITIALIZE(entry).call(object, &raw mut path) } };
    // SAFETY: `allocate` took it from the pool; drivers copy what they want to keep.
    unsafe { pool::free(path.Buffer.cast()) };
    let Ok(status) = result else { return Err(StartError::Stopped) };
    events::DriverEntryReturned { driver: id, status: status.0 }.emit();
    if (status.0 as i32) < 0 {
        failed(id, object, &name, status);
        return Err(StartError::Status(status.0));
    }
    // SAFETY: the driver's object.
    unsafe { register_routines(object) };
    super::set_state(id, State::Started);
    // SAFETY: devices of the driver.
    unsafe {
        for d in device::all(object) {
            (*d).Flags &= !device::INITIALIZING;
        }
    }
    reinitialize(object);
    Ok(())
}

/// The entry point said no: nothing of the driver stays in use.
fn failed(id: u32, object: *mut DRIVER_OBJECT, name: &str, status: NTSTATUS) {
    let detail = alloc::format!("its entry point returned {:#010x}", status.0);
    events::DriverFailed { driver: id, name, cause: "entry failed", detail: &detail }.emit();
    super::hash_code(id, "stopped");
    left_behind(id, &super::leaks::disarm(id, object));
    end(id, object);
}

/// Reports what would still have called the driver, and is taken away.
fn left_behind(id: u32, what: &[String]) {
    for detail in what {
        events::Violation { driver: id, rule: "left behind", detail }.emit();
    }
}

/// Nothing of it is called any more: what comes to its code, which is taken away, is told so. Its image stays.
fn end(id: u32, object: *mut DRIVER_OBJECT) {
    // SAFETY: the driver's object; what it left is taken away for it.
    unsafe {
        for d in device::all(object) {
            device::delete(d);
        }
    }
    resources::forget(object as u32);
    object::unname(object as u32);
    super::set_state(id, State::Unloaded);
    super::watchdog::revoke(id);
    super::leaks::report(id);
}

/// The routines that the driver wrote into its object.
///
/// # Safety
/// The driver's object.
unsafe fn register_routines(object: *mut DRIVER_OBJECT) {
    // SAFETY: the caller's promise.
    unsafe {
        for routine in (*object).MajorFunction {
            super::register(routine.0, "MajorFunction");
        }
        super::register((*object).DriverStartIo.0, "DriverStartIo");
        super::register((*object).DriverUnload.0, "DriverUnload");
        super::register((*(*object).DriverExtension).AddDevice.0, "AddDevice");
    }
}

/// Calls the driver's unload routine, and ends it. A driver without one cannot be unloaded: it stays until the machine stops.
pub fn unload(id: u32) {
    let Some((State::Started, object, name)) = super::with(id, |d| (d.state, d.object, d.name.clone())) else {
        super::hash_code(id, "stopped");
        return;
    };
    if object.is_null() {
        // A driver library.
        super::hash_code(id, "stopped");
        super::set_state(id, State::Unloaded);
        return;
    }
    crate::edge::input::detach(id);
    // SAFETY: the driver's object.
    let routine = unsafe { (*object).DriverUnload };
    if routine.is_null() {
        // It means to stay for good; only its device is silenced.
        interrupt::disconnect_all(id);
        super::hash_code(id, "stopped");
        return;
    }
    super::register(routine.0, "DriverUnload");
    // SAFETY: the driver's routine takes its object.
    if unsafe { routine.call(object) }.is_err() {
        super::hash_code(id, "stopped");
        return;
    }
    super::hash_code(id, "stopped");
    let mut left = super::leaks::disarm(id, object);
    if super::with(id, |d| d.verified) == Some(true) {
        // SAFETY: the driver's object.
        left.extend(unsafe { super::leaks::left(id, object) });
        if !left.is_empty() && super::verify::fail(id, "left behind", &left.join(", ")) {
            return;
        }
    } else {
        left_behind(id, &left);
    }
    end(id, object);
    events::DriverUnloaded { driver: id, name: &name }.emit();
}

/// `IoAllocateDriverObjectExtension`.
///
/// # Safety
/// A driver object of ours.
pub unsafe fn add_client(object: *mut DRIVER_OBJECT, client: *mut c_void, bytes: u32) -> Result<*mut c_void, NTSTATUS> {
    // SAFETY: the caller's promise.
    unsafe {
        if !find_client(object, client).is_null() {
            return Err(NTSTATUS::STATUS_OBJECT_NAME_COLLISION);
        }
        let new = pool::allocate_zeroed(size_of::<Client>() + bytes as usize).cast::<Client>();
        if new.is_null() {
            return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
        }
        let block = object.cast::<Block>();
        new.write(Client { next: (*block).client, id: client as u32 });
        (*block).client = new;
        Ok(new.add(1).cast())
    }
}

/// `IoGetDriverObjectExtension`.
///
/// # Safety
/// A driver object of ours.
pub unsafe fn find_client(object: *mut DRIVER_OBJECT, client: *mut c_void) -> *mut c_void {
    // SAFETY: the caller's promise.
    unsafe {
        let mut at = (*object.cast::<Block>()).client;
        while !at.is_null() {
            if (*at).id == client as u32 {
                return at.add(1).cast();
            }
            at = (*at).next;
        }
    }
    core::ptr::null_mut()
}

#[derive(Clone, Copy, Debug)]
struct Reinitialize {
    object: u32,
    routine: PDRIVER_REINITIALIZE,
    context: u32,
}

static LATER: Global<alloc::vec::Vec<Reinitialize>> = Global::new(alloc::vec::Vec::new());

/// `IoRegisterDriverReinitialization`: the routine runs after the entry point has returned.
pub fn reinitialize_later(object: *mut DRIVER_OBJECT, routine: PDRIVER_REINITIALIZE, context: *mut c_void) {
    super::register(routine.0, "IoRegisterDriverReinitialization");
    LATER.with(|l| l.push(Reinitialize { object: object as u32, routine, context: context as u32 }));
}

fn reinitialize(object: *mut DRIVER_OBJECT) {
    // A routine may ask to be called again.
    loop {
        let next = LATER.with(|l| l.iter().position(|r| r.object == object as u32).map(|i| l.remove(i)));
        let Some(r) = next else { return };
        // SAFETY: the driver's object and routine.
        let called = unsafe {
            (*(*object).DriverExtension).Count += 1;
            r.routine.call(object, r.context as *mut c_void, (*(*object).DriverExtension).Count)
        };
        if called.is_err() {
            return;
        }
    }
}
