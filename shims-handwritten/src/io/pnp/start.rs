//! From a driver and a device to a device that works: the choice, AddDevice, filters, resources, the request to start.

use super::{Bus, Node, Stage, is_wdm, minor, node, ok, removal, send, set_stage, state, turn, update};
use crate::resources::Resource;
use crate::{bus, driver, pool, resources};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::events;
use janus_abi::types::*;
use janus_runtime::callin::Stopped;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Drivers that are filters: service and number.
static FILTERS: Global<Vec<(String, u32)>> = Global::new(Vec::new());

/// Which step did not succeed.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Failure {
    /// What the settings name is not there.
    #[error("the PCI function that Device={0} names is not there, or has a driver")]
    NoFunction(String),
    /// The setting cannot be read.
    #[error("Resources={0} is not a list of resources")]
    Unreadable(String),
    /// No object for it.
    #[error("there is no physical device object for its device: {:#010x}", .0.0)]
    NoObject(NTSTATUS),
    /// The driver does not want it.
    #[error("AddDevice returned {:#010x}", .0.0)]
    AddDevice(NTSTATUS),
    /// A filter that the settings name is not there.
    #[error("the upper filter {0} is not loaded; Driver= has to name it before the driver of the device")]
    NoFilter(String),
    /// A filter does not want it.
    #[error("AddDevice of the upper filter {name} returned {:#010x}", .status.0)]
    Filter {
        /// Its service.
        name: String,
        /// What it returned.
        status: NTSTATUS,
    },
    /// It said yes and did nothing.
    #[error("AddDevice attached no device")]
    NothingAttached,
    /// What the driver asks for cannot be had.
    #[error("the resources that the driver asked for with IRP_MN_FILTER_RESOURCE_REQUIREMENTS cannot be had")]
    Resources,
    /// It does not start.
    #[error("IRP_MN_START_DEVICE failed with {:#010x}", .0.0)]
    Start(NTSTATUS),
    /// It started and does not work.
    #[error("IRP_MN_QUERY_PNP_DEVICE_STATE says that the device does not work: {0:#x}")]
    State(u32),
    /// The report is written.
    #[error("the driver was stopped")]
    Stopped,
}

/// Gives the driver its device and starts that; false when it did not come to run, which has been reported. Passive only.
pub fn start(id: u32) -> bool {
    let service = driver::service(id);
    if filters().any(|f| f.eq_ignore_ascii_case(&service)) {
        FILTERS.with(|f| f.push((service, id)));
        return true;
    }
    match turn::take(|| run(id)) {
        Ok(()) => true,
        Err(Failure::Stopped) => false,
        Err(failure) => {
            let (name, detail) = (driver::name(id), alloc::format!("{failure}"));
            events::DriverFailed { driver: id, name: &name, cause: "entry failed", detail: &detail }.emit();
            host().log(&alloc::format!("janus: {name}: {detail}"));
            removal::remove_all(id);
            false
        }
    }
}

/// The services that are upper filters, from the lowest to the highest.
fn filters() -> impl Iterator<Item = &'static str> {
    host().setting("UpperFilters").unwrap_or("").split(',').map(str::trim).filter(|f| !f.is_empty())
}

/// Puts the filters on top of the device.
fn add_filters(device: *mut DEVICE_OBJECT) -> Result<(), Failure> {
    for name in filters() {
        let id = FILTERS.with(|f| f.iter().find(|f| f.0.eq_ignore_ascii_case(name)).map(|f| f.1));
        let object = id.and_then(|id| driver::with(id, |d| d.object)).ok_or_else(|| Failure::NoFilter(name.into()))?;
        // SAFETY: the filter's object and a device of ours.
        let status = unsafe {
            let routine = (*(*object).DriverExtension).AddDevice;
            driver::register(routine.0, "AddDevice");
            routine.call(object, device).map_err(|Stopped| Failure::Stopped)?
        };
        if !ok(status) {
            return Err(Failure::Filter { name: name.into(), status });
        }
    }
    Ok(())
}

/// The device that the settings give to the driver.
fn choose() -> Result<(Bus, Vec<Resource>), Failure> {
    if let Some(text) = host().setting("Device") {
        // No class is that one: only the setting chooses.
        let function = bus::choose(0xFF).ok_or_else(|| Failure::NoFunction(text.into()))?;
        return Ok((Bus::Pci(function), resources::of_function(function)));
    }
    let text = host().setting("Resources").unwrap_or("");
    Ok((Bus::Root, resources::parse(text).ok_or_else(|| Failure::Unreadable(text.into()))?))
}

fn run(id: u32) -> Result<(), Failure> {
    let (object, service) = driver::with(id, |d| (d.object, d.service.clone())).ok_or(Failure::Stopped)?;
    let (bus, resources) = choose()?;
    let device = super::make(id, &service, bus, resources).map_err(|status| {
        if let Bus::Pci(f) = bus {
            bus::release(f);
        }
        Failure::NoObject(status)
    })?;
    add(object, device)?;
    if let Some(path) = node(device).as_ref().and_then(Node::devnode) {
        host().watch_device(&path, device as u32);
    }
    if driver::with(id, |d| d.state) != Some(driver::State::Started) {
        return Err(Failure::Stopped);
    }
    Ok(())
}

/// From a device that has no driver yet to one that works.
fn add(object: *mut DRIVER_OBJECT, device: *mut DEVICE_OBJECT) -> Result<(), Failure> {
    // SAFETY: the driver's object and a device that Plug and Play knows.
    let status = unsafe {
        let routine = (*(*object).DriverExtension).AddDevice;
        driver::register(routine.0, "AddDevice");
        routine.call(object, device).map_err(|Stopped| Failure::Stopped)?
    };
    if !ok(status) {
        return Err(Failure::AddDevice(status));
    }
    // SAFETY: as above.
    if unsafe { (*device).AttachedDevice.is_null() } {
        return Err(Failure::NothingAttached);
    }
    add_filters(device)?;
    assign(object, device)?;
    // SAFETY: as above.
    unsafe { bring_up(device) }
}

/// Gives a device that a bus tells of to the driver of the service that the registry names for it; one without stays as it is.
pub fn start_child(device: *mut DEVICE_OBJECT) {
    let Some(node) = node(device) else { return };
    let id = driver::all().into_iter().find(|id| {
        let loaded = driver::with(*id, |d| d.state == driver::State::Started && d.service.eq_ignore_ascii_case(node.service()));
        loaded == Some(true) && is_wdm(*id)
    });
    let Some((id, object)) = id.and_then(|id| Some((id, driver::with(id, |d| d.object)?))) else { return };
    update(device, |n| n.driver = id);
    if let Err(failure) = add(object, device) {
        host().log(&alloc::format!("janus: {}: {}: {failure}", driver::name(id), node.path()));
        removal::remove(device);
    }
}

/// Asks what the device needs, lets its drivers change that, and gives it to the device.
pub fn assign(object: *mut DRIVER_OBJECT, device: *mut DEVICE_OBJECT) -> Result<(), Failure> {
    // SAFETY: a device of ours; what comes back is a list in the pool or NULL.
    unsafe {
        let (status, needs) = send(device, minor::QUERY_RESOURCE_REQUIREMENTS, 0, |_| {});
        let needs = if ok(status) { needs } else { 0 };
        let (status, filtered) = send(device, minor::FILTER_RESOURCE_REQUIREMENTS, needs, |p| {
            p.FilterResourceRequirements.IoResourceRequirementList = needs as *mut IO_RESOURCE_REQUIREMENTS_LIST;
        });
        // Who replaced the list has freed the one that there was.
        let list = if ok(status) { filtered } else { needs } as *mut IO_RESOURCE_REQUIREMENTS_LIST;
        if list.is_null() {
            update(device, |n| n.resources.clear());
            return Ok(());
        }
        let chosen = resources::choose(object as u32, list);
        pool::free(list.cast());
        let chosen = chosen.ok_or(Failure::Resources)?;
        update(device, |n| n.resources = chosen);
    }
    claim(object, device);
    Ok(())
}

/// Notes what the device has, so that nobody else is given it.
pub fn claim(object: *mut DRIVER_OBJECT, device: *mut DEVICE_OBJECT) {
    let list = node(device).map_or(core::ptr::null_mut(), |n| resources::in_pool(&n.list(false)));
    // SAFETY: a whole list of ours, or NULL.
    unsafe {
        resources::report(object as u32, core::ptr::null(), device as u32, list.cast(), true);
        pool::free(list);
    }
}

/// From attached, or stopped, to working.
///
/// # Safety
/// A device that Plug and Play knows.
pub unsafe fn bring_up(device: *mut DEVICE_OBJECT) -> Result<(), Failure> {
    let Some(node) = node(device) else { return Ok(()) };
    let list = |translated| if node.resources.is_empty() { core::ptr::null_mut() } else { resources::in_pool(&node.list(translated)) };
    let (raw, translated) = (list(false), list(true));
    set_stage(device, Stage::Started);
    // SAFETY: the caller's promise; the lists outlive the request.
    unsafe {
        let (status, _) = send(device, minor::START_DEVICE, 0, |p| {
            p.StartDevice.AllocatedResources = raw.cast();
            p.StartDevice.AllocatedResourcesTranslated = translated.cast();
        });
        if status != NTSTATUS::STATUS_TIMEOUT {
            pool::free(raw);
            pool::free(translated);
        }
        if !ok(status) {
            return Err(Failure::Start(status));
        }
        let mut capabilities: DEVICE_CAPABILITIES = core::mem::zeroed();
        capabilities.Size = size_of::<DEVICE_CAPABILITIES>() as u16;
        capabilities.Version = 1;
        capabilities.Address = !0;
        capabilities.UINumber = !0;
        send(device, minor::QUERY_CAPABILITIES, 0, |p| p.DeviceCapabilities.Capabilities = &raw mut capabilities);
        super::relations::ask(device, DEVICE_RELATION_TYPE::BusRelations);
    }
    let state = state::ask(device);
    if state & state::UNUSABLE != 0 {
        return Err(Failure::State(state));
    }
    Ok(())
}
