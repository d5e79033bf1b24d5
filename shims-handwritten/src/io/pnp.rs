//! Plug and Play: a driver with an AddDevice routine gets a device, its requests to start and, at the end, those to go.
//!
//! Which device it gets is a setting: `[Janus] Device=VVVV:DDDD[,n]` a function of the PCI bus, `[Janus] Resources=port 3f8,8; irq 4` a device that no bus
//! tells of, neither of them a device without resources. Drivers that `[Janus] UpperFilters=` names get no device of their own: they are upper filters of
//! every device that is started after them, in the order in which the setting has them.

use crate::irp::major;
use crate::notification::{self, Going};
use crate::resources::Resource;
use crate::{bus, device, device_interface, driver, object, pdo, pool, registry, request, resources, unicode, work};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::events;
use janus_abi::types::*;
use janus_runtime::callin::Stopped;
use janus_runtime::cell::Global;
use janus_runtime::host::host;
use janus_runtime::nt::regfile;

/// Minor functions of `IRP_MJ_PNP` and, below, of `IRP_MJ_POWER`.
pub mod minor {
    #![allow(missing_docs, reason = "the names are the API's")]
    pub const START_DEVICE: u8 = 0x00;
    pub const QUERY_REMOVE_DEVICE: u8 = 0x01;
    pub const REMOVE_DEVICE: u8 = 0x02;
    pub const CANCEL_REMOVE_DEVICE: u8 = 0x03;
    pub const STOP_DEVICE: u8 = 0x04;
    pub const QUERY_STOP_DEVICE: u8 = 0x05;
    pub const CANCEL_STOP_DEVICE: u8 = 0x06;
    pub const QUERY_DEVICE_RELATIONS: u8 = 0x07;
    pub const QUERY_INTERFACE: u8 = 0x08;
    pub const QUERY_CAPABILITIES: u8 = 0x09;
    pub const QUERY_RESOURCES: u8 = 0x0A;
    pub const QUERY_RESOURCE_REQUIREMENTS: u8 = 0x0B;
    pub const QUERY_DEVICE_TEXT: u8 = 0x0C;
    pub const FILTER_RESOURCE_REQUIREMENTS: u8 = 0x0D;
    pub const READ_CONFIG: u8 = 0x0F;
    pub const WRITE_CONFIG: u8 = 0x10;
    pub const QUERY_ID: u8 = 0x13;
    pub const QUERY_PNP_DEVICE_STATE: u8 = 0x14;
    pub const QUERY_BUS_INFORMATION: u8 = 0x15;
    pub const DEVICE_USAGE_NOTIFICATION: u8 = 0x16;
    pub const SURPRISE_REMOVAL: u8 = 0x17;

    pub const SET_POWER: u8 = 0x02;
    pub const QUERY_POWER: u8 = 0x03;
    pub const WAIT_WAKE: u8 = 0x00;
}

/// `PNP_DEVICE_DISABLED`, `PNP_DEVICE_FAILED`.
const UNUSABLE: u32 = 1 | 4;
/// What of a device's state [`requery`] asks for, beside the types of relations.
const STATE: u32 = !0;
/// `FILE_DEVICE_UNKNOWN`.
const UNKNOWN: u32 = 0x22;
/// Where instances of devices are described.
pub const ENUM: &str = "\\Registry\\Machine\\System\\CurrentControlSet\\Enum";

/// Where a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bus {
    /// Nowhere: a setting or a driver tells of it.
    Root,
    /// On the PCI bus.
    Pci(bus::Function),
}

/// A device that has a physical device object of ours.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its object.
    pub device: *mut DEVICE_OBJECT,
    /// The driver that serves it.
    pub driver: u32,
    /// Where it is.
    pub bus: Bus,
    /// What it answers at.
    pub resources: Vec<Resource>,
    /// Which of several of the same kind.
    number: u32,
    /// Its service's name.
    service: String,
    /// A start request has gone to it.
    started: bool,
}

static NODES: Global<Vec<Node>> = Global::new(Vec::new());
static MADE: Global<u32> = Global::new(0);
/// Drivers that are filters: service and number.
static FILTERS: Global<Vec<(String, u32)>> = Global::new(Vec::new());

impl Node {
    /// Its place on the PCI bus.
    pub fn function(&self) -> Option<bus::Function> {
        if let Bus::Pci(function) = self.bus { Some(function) } else { None }
    }

    /// The class of bus it is on.
    pub fn interface(&self) -> INTERFACE_TYPE {
        match (self.bus, self.resources.is_empty()) {
            (Bus::Pci(_), _) => INTERFACE_TYPE::PCIBus,
            (Bus::Root, false) => INTERFACE_TYPE::Isa,
            (Bus::Root, true) => INTERFACE_TYPE::Internal,
        }
    }

    /// The number of its bus.
    pub fn bus_number(&self) -> u32 {
        self.function().map_or(0, |f| u32::from(f.bus))
    }

    /// NT's slot number.
    pub fn slot(&self) -> u32 {
        self.function().map_or(0, bus::Function::slot)
    }

    /// Its resources as a `CM_RESOURCE_LIST`.
    pub fn list(&self, translated: bool) -> Vec<u8> {
        resources::list(self.interface().0, self.bus_number(), &self.resources, translated)
    }

    /// What its bus calls this kind of device.
    pub fn device_id(&self) -> String {
        match self.function() {
            None => alloc::format!("ROOT\\{}", self.service.to_ascii_uppercase()),
            Some(f) => {
                let ((vendor, device), subsystem, revision) = (f.id(), f.dword(0x2C), f.byte(8));
                alloc::format!("PCI\\VEN_{vendor:04X}&DEV_{device:04X}&SUBSYS_{subsystem:08X}&REV_{revision:02X}")
            }
        }
    }

    /// What tells it from others of the same kind.
    pub fn instance_id(&self) -> String {
        match self.function() {
            None => alloc::format!("{:04}", self.number),
            Some(f) => alloc::format!("{:02X}&{:02X}", f.bus, f.slot()),
        }
    }

    /// By which a driver is chosen, the closest first.
    pub fn hardware_ids(&self) -> Vec<String> {
        match self.function() {
            None => alloc::vec![self.device_id()],
            Some(f) => {
                let (vendor, device) = f.id();
                let (subsystem, revision, (class, subclass)) = (f.dword(0x2C), f.byte(8), f.class());
                let kind = alloc::format!("PCI\\VEN_{vendor:04X}&DEV_{device:04X}");
                alloc::vec![
                    self.device_id(),
                    alloc::format!("{kind}&SUBSYS_{subsystem:08X}"),
                    alloc::format!("{kind}&CC_{class:02X}{subclass:02X}{:02X}", f.byte(9)),
                    alloc::format!("{kind}&REV_{revision:02X}"),
                    kind,
                ]
            }
        }
    }

    /// By which a driver is chosen when there is none closer.
    pub fn compatible_ids(&self) -> Vec<String> {
        self.function().map_or_else(Vec::new, |f| {
            let (class, subclass) = f.class();
            alloc::vec![
                alloc::format!("PCI\\CC_{class:02X}{subclass:02X}{:02X}", f.byte(9)),
                alloc::format!("PCI\\CC_{class:02X}{subclass:02X}")
            ]
        })
    }

    /// For people.
    pub fn description(&self) -> String {
        match self.function() {
            None => self.service.clone(),
            Some(f) => alloc::format!("PCI device {:04x}:{:04x}", f.id().0, f.id().1),
        }
    }

    /// Its service's name.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// Device and instance: where below [`ENUM`] it is described.
    pub fn path(&self) -> String {
        alloc::format!("{}\\{}", self.device_id(), self.instance_id())
    }
}

/// The device with this physical device object.
pub fn node(device: *mut DEVICE_OBJECT) -> Option<Node> {
    NODES.with(|n| n.iter().find(|n| n.device == device).cloned())
}

/// Which step did not succeed.
#[derive(Clone, Debug, thiserror::Error)]
enum Failure {
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

/// The driver has an AddDevice routine.
pub fn is_wdm(id: u32) -> bool {
    let object = driver::with(id, |d| d.object).filter(|o| !o.is_null());
    // SAFETY: the driver's object.
    object.is_some_and(|o| unsafe { !(*(*o).DriverExtension).AddDevice.is_null() })
}

/// Gives the driver its device and starts that; false when it did not come to run, which has been reported. Passive only.
pub fn start(id: u32) -> bool {
    let name = driver::name(id);
    let service = driver::start::service_name(&name);
    if filters().any(|f| f.eq_ignore_ascii_case(service)) {
        FILTERS.with(|f| f.push((service.into(), id)));
        return true;
    }
    match run(id) {
        Ok(()) => true,
        Err(Failure::Stopped) => false,
        Err(failure) => {
            let (name, detail) = (driver::name(id), alloc::format!("{failure}"));
            events::DriverFailed { driver: id, name: &name, cause: "entry failed", detail: &detail }.emit();
            host().log(&alloc::format!("janus: {name}: {detail}"));
            remove_all(id);
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

/// Makes a device known: object, name, description in the registry.
///
/// # Errors
/// What keeps its object from being made.
pub fn make(driver: u32, service: &str, bus: Bus, resources: Vec<Resource>) -> Result<*mut DEVICE_OBJECT, NTSTATUS> {
    let object = pdo::driver_object().map_err(|_| NTSTATUS::STATUS_INSUFFICIENT_RESOURCES)?;
    let made = MADE.with(|m| {
        *m += 1;
        *m
    });
    let name = alloc::format!("\\Device\\{made:08x}");
    // FILE_AUTOGENERATED_DEVICE_NAME
    // SAFETY: the driver object is ours.
    let device = unsafe { device::create(object, 0, &name, UNKNOWN, 0x80, false) }?;
    let number = NODES.with(|n| n.iter().filter(|n| n.service == service).count()) as u32;
    let node = Node { device, driver, bus, resources, number, service: service.into(), started: false };
    // SAFETY: a device of ours.
    unsafe {
        (*device).Flags = (*device).Flags & !device::INITIALIZING | device::BUS_ENUMERATED;
        device::extension(device).instance = unicode::allocate(&node.path());
    }
    describe(&node);
    NODES.with(|n| n.push(node));
    Ok(device)
}

fn describe(node: &Node) {
    let Ok((key, _)) = registry::create(&alloc::format!("{ENUM}\\{}", node.path())) else { return };
    let _ = registry::set(key, "Service", regfile::SZ, regfile::text(node.service()));
    let _ = registry::set(key, "DeviceDesc", regfile::SZ, regfile::text(&node.description()));
    let _ = registry::set(key, "HardwareID", regfile::MULTI_SZ, pdo::multiple(&node.hardware_ids()));
}

/// Sends a Plug and Play request to the top of the device's stack: its status and information.
unsafe fn send(
    device: *mut DEVICE_OBJECT,
    minor: u8,
    information: u32,
    fill: impl FnOnce(&mut IO_STACK_LOCATION_Parameters),
) -> (NTSTATUS, u32) {
    // SAFETY: a device of ours.
    unsafe {
        request::plug_and_play(device::top(device), information, |l| {
            l.MajorFunction = major::PNP;
            l.MinorFunction = minor;
            // The location is packed.
            let mut parameters = l.Parameters;
            fill(&mut parameters);
            l.Parameters = parameters;
        })
    }
}

fn ok(status: NTSTATUS) -> bool {
    status.0 as i32 >= 0
}

fn run(id: u32) -> Result<(), Failure> {
    let (object, name) = driver::with(id, |d| (d.object, d.name.clone())).ok_or(Failure::Stopped)?;
    let (bus, resources) = choose()?;
    let device = make(id, driver::start::service_name(&name), bus, resources).map_err(|status| {
        if let Bus::Pci(f) = bus {
            bus::release(f);
        }
        Failure::NoObject(status)
    })?;
    // SAFETY: the driver's object and a device of ours.
    let status = unsafe {
        let routine = (*(*object).DriverExtension).AddDevice;
        driver::register(routine.0, "AddDevice");
        routine.call(object, device).map_err(|Stopped| Failure::Stopped)?
    };
    if !ok(status) {
        return Err(Failure::AddDevice(status));
    }
    // SAFETY: a device of ours.
    if unsafe { (*device).AttachedDevice.is_null() } {
        return Err(Failure::NothingAttached);
    }
    add_filters(device)?;
    assign(object, device)?;
    // SAFETY: a device of ours.
    unsafe { bring_up(device) }?;
    if driver::with(id, |d| d.state) != Some(driver::State::Started) {
        return Err(Failure::Stopped);
    }
    Ok(())
}

/// Asks what the device needs, lets its drivers change that, and gives it to the device.
fn assign(object: *mut DRIVER_OBJECT, device: *mut DEVICE_OBJECT) -> Result<(), Failure> {
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
            NODES.with(|n| n.iter_mut().filter(|n| n.device == device).for_each(|n| n.resources.clear()));
            return Ok(());
        }
        let chosen = resources::choose(object as u32, list);
        pool::free(list.cast());
        let chosen = chosen.ok_or(Failure::Resources)?;
        let interface = NODES.with(|n| {
            let node = n.iter_mut().find(|n| n.device == device)?;
            node.resources = chosen;
            Some(node.list(false))
        });
        let claimed = interface.map_or(core::ptr::null_mut(), |l| resources::in_pool(&l));
        resources::report(object as u32, core::ptr::null(), device as u32, claimed.cast(), true);
        pool::free(claimed);
    }
    Ok(())
}

/// From attached to working.
///
/// # Safety
/// A device of ours.
unsafe fn bring_up(device: *mut DEVICE_OBJECT) -> Result<(), Failure> {
    let Some(node) = node(device) else { return Ok(()) };
    let list = |translated| if node.resources.is_empty() { core::ptr::null_mut() } else { resources::in_pool(&node.list(translated)) };
    let (raw, translated) = (list(false), list(true));
    NODES.with(|n| n.iter_mut().filter(|n| n.device == device).for_each(|n| n.started = true));
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
        relations(device, DEVICE_RELATION_TYPE::BusRelations);
        let (status, state) = send(device, minor::QUERY_PNP_DEVICE_STATE, 0, |_| {});
        if ok(status) && state & UNUSABLE != 0 {
            return Err(Failure::State(state));
        }
    }
    Ok(())
}

/// Asks for relations. Devices on a bus that a hosted driver serves get no driver here: they are let go.
unsafe fn relations(device: *mut DEVICE_OBJECT, kind: DEVICE_RELATION_TYPE) {
    // SAFETY: a device of ours; the list comes from the pool, its devices referenced.
    unsafe {
        let (status, list) = send(device, minor::QUERY_DEVICE_RELATIONS, 0, |p| p.QueryDeviceRelations.Type = kind);
        if !ok(status) || list == 0 {
            return;
        }
        let list = list as *mut DEVICE_RELATIONS;
        for i in 0..(*list).Count as usize {
            object::dereference((&raw const (*list).Objects).cast::<u32>().add(i).read());
        }
        events::BlockTaken { address: list as u32 }.emit();
        pool::free(list.cast());
    }
}

/// `IoInvalidateDeviceRelations`: they are asked for again, soon. Any IRQL up to DISPATCH.
pub fn invalidate_relations(device: *mut DEVICE_OBJECT, kind: DEVICE_RELATION_TYPE) {
    object::reference(device as u32);
    work::queue(requery, device as u32, kind.0);
}

/// `IoInvalidateDeviceState`: it is asked for again, soon. Any IRQL up to DISPATCH.
pub fn invalidate_state(device: *mut DEVICE_OBJECT) {
    object::reference(device as u32);
    work::queue(requery, device as u32, STATE);
}

fn requery(device: u32, what: u32) {
    let device = device as *mut DEVICE_OBJECT;
    if let Some(node) = node(device).filter(|n| n.started) {
        // SAFETY: a device of ours.
        unsafe {
            if what == STATE {
                let (status, state) = send(device, minor::QUERY_PNP_DEVICE_STATE, 0, |_| {});
                if ok(status) && state & UNUSABLE != 0 {
                    host().log(&alloc::format!("janus: {}: its device does not work any more: {state:#x}", driver::name(node.driver)));
                }
            } else {
                relations(device, DEVICE_RELATION_TYPE(what));
            }
        }
    }
    object::dereference(device as u32);
}

/// Takes the driver's devices from it, before it is unloaded. Passive only.
pub fn stop(id: u32) {
    for node in NODES.with(|n| n.iter().filter(|n| n.driver == id && n.started).cloned().collect::<Vec<_>>()) {
        // SAFETY: a device of ours.
        unsafe {
            let let_go = notification::tell_going(node.device, Going::Asked);
            let (status, _) =
                if let_go { send(node.device, minor::QUERY_REMOVE_DEVICE, 0, |_| {}) } else { (NTSTATUS::STATUS_UNSUCCESSFUL, 0) };
            if !ok(status) {
                // It may say no to that, but not to the machine being turned off.
                host().log(&alloc::format!("janus: {} does not let its device go: {:#010x}", driver::name(id), status.0));
                if let_go {
                    send(node.device, minor::CANCEL_REMOVE_DEVICE, 0, |_| {});
                }
                notification::tell_going(node.device, Going::CalledOff);
                send(node.device, minor::SURPRISE_REMOVAL, 0, |_| {});
            }
        }
    }
    remove_all(id);
}

/// Sends the last request to the driver's devices, and forgets them.
fn remove_all(id: u32) {
    for node in NODES.with(|n| n.iter().filter(|n| n.driver == id).cloned().collect::<Vec<_>>()) {
        // SAFETY: a device of ours.
        unsafe {
            if !(*node.device).AttachedDevice.is_null() {
                send(node.device, minor::REMOVE_DEVICE, 0, |_| {});
            }
            notification::tell_going(node.device, Going::Gone);
            device_interface::forget(node.device);
            // A driver that did not detach leaves nothing above a device that goes.
            device::detach(node.device);
            NODES.with(|n| n.retain(|n| n.device != node.device));
            device::delete(node.device);
        }
        if let Bus::Pci(function) = node.bus {
            bus::release(function);
        }
    }
}
