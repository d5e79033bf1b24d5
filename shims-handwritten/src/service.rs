//! Drivers that drivers load and unload: `ZwLoadDriver`, `ZwUnloadDriver`, by the key of a service.

use crate::driver::{self, LoadError, StartError, State};
use crate::{device, files, lifecycle, object, registry, registry_query};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use janus_abi::types::{DEVICE_OBJECT, DRIVER_OBJECT, NTSTATUS};
use janus_runtime::cell::Global;
use janus_runtime::nt::chars;

/// Drivers that somebody has unloaded, and whether that waits until nobody has a device of theirs open, nor one attached above it.
static UNLOADED: Global<Vec<(u32, bool)>> = Global::new(Vec::new());

/// The service that a key describes: its last name.
fn service(path: &str) -> &str {
    path.rsplit('\\').next().unwrap_or(path)
}

/// The driver of a service; 0 when none is loaded.
fn driver_of(service: &str) -> u32 {
    match object::find(&alloc::format!("\\Driver\\{service}"), true) {
        Ok((body, rest)) if rest.is_empty() => driver::of_object(body as *mut DRIVER_OBJECT),
        _ => 0,
    }
}

/// The DOS path of a service's image: `ImagePath`, from where Windows lies when it begins nowhere else.
fn image(path: &str, service: &str) -> Result<String, NTSTATUS> {
    let told = registry::get_text(path, "ImagePath").map(|text| registry_query::expand(&text)).filter(|text| !text.is_empty());
    let name = told.unwrap_or_else(|| alloc::format!("System32\\Drivers\\{service}.sys"));
    let name = if name.starts_with('\\') { name } else { alloc::format!("\\SystemRoot\\{name}") };
    let (volume, rest) = object::find(&name, true)?;
    let drive = files::volume::drive(volume).ok_or(NTSTATUS::STATUS_OBJECT_PATH_NOT_FOUND)?;
    let bytes = files::path::dos(drive, &rest)?;
    Ok(bytes.iter().map(|b| char::from_u32(chars::to_wide(*b).into()).unwrap_or('_')).collect())
}

/// `ZwLoadDriver`: loads the driver that the key at `path` describes and calls its entry point. Passive only.
///
/// # Errors
/// When there is no such key or image, it is loaded already, or it cannot be started: what its entry point said.
pub fn load(path: &str) -> Result<(), NTSTATUS> {
    let key = registry::open(path)?;
    let service = service(path);
    if registry::get(key, "Type").is_err() {
        return Err(NTSTATUS::STATUS_ILL_FORMED_SERVICE_ENTRY);
    }
    if driver_of(service) != 0 {
        return Err(NTSTATUS::STATUS_IMAGE_ALREADY_LOADED);
    }
    let id = lifecycle::load(&image(path, service)?).map_err(|e| match e {
        LoadError::File { .. } => NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND,
        LoadError::Image { .. } => NTSTATUS::STATUS_INVALID_IMAGE_FORMAT,
        LoadError::Memory { .. } => NTSTATUS::STATUS_INSUFFICIENT_RESOURCES,
    })?;
    driver::with(id, |d| d.service = service.to_string());
    lifecycle::start(id).map_err(|e| match e {
        StartError::Status(status) => NTSTATUS(status),
        StartError::Memory => NTSTATUS::STATUS_INSUFFICIENT_RESOURCES,
        StartError::State | StartError::Stopped | StartError::Class => NTSTATUS::STATUS_DRIVER_UNABLE_TO_LOAD,
    })
}

/// `ZwUnloadDriver`: calls the driver's unload routine and ends it; when its devices are in use, as soon as they are not. Passive only.
///
/// # Errors
/// When there is no such key, no driver of it, or one that is not to be unloaded: it has no unload routine, or Plug and Play has its devices.
pub fn unload(path: &str) -> Result<(), NTSTATUS> {
    registry::open(path)?;
    let id = driver_of(service(path));
    let (state, object) = driver::with(id, |d| (d.state, d.object)).ok_or(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND)?;
    // SAFETY: the object of a driver that was started.
    let unloads = state == State::Started && unsafe { !(*object).DriverUnload.is_null() };
    if !unloads || crate::pnp::is_wdm(id) || crate::ndis::is_miniport(id) {
        return Err(NTSTATUS::STATUS_INVALID_DEVICE_REQUEST);
    }
    let waits = in_use(object);
    let first = UNLOADED.with(|u| {
        let first = !u.iter().any(|u| u.0 == id);
        if first {
            u.push((id, waits));
        }
        first
    });
    // A second time changes nothing.
    if first && !waits {
        lifecycle::stop(id);
    }
    Ok(())
}

fn in_use(object: *mut DRIVER_OBJECT) -> bool {
    // SAFETY: the driver's devices.
    unsafe { device::all(object).into_iter().any(|d| (*d).ReferenceCount > 0 || !(*d).AttachedDevice.is_null()) }
}

/// A device is not open any more, or nothing is attached to it: its driver may have waited for that to be unloaded. Up to DISPATCH.
///
/// # Safety
/// A device that lives.
pub unsafe fn released(device: *mut DEVICE_OBJECT) {
    // SAFETY: the caller's promise.
    let object = unsafe { (*device).DriverObject };
    let id = driver::of_object(object);
    let waited = !in_use(object) && UNLOADED.with(|u| u.iter_mut().find(|u| u.0 == id).is_some_and(|(_, waits)| core::mem::take(waits)));
    if waited {
        crate::work::queue(|id, _| lifecycle::stop(id), id, 0);
    }
}
