//! Plug and Play: a driver with an AddDevice routine gets a device, its requests to start and, at the end, those to go.
//!
//! A device of ours is one of the [`Node`]s: what a setting gives ([`start`]), what a driver reports, what a bus that a hosted driver serves tells of ([`relations`]).
//! It stops to get other resources ([`rebalance`]), it goes when it may or by surprise ([`removal`]), it says that it does not work ([`state`]).
//! What the system it lives in wants of it comes through [`manager`].
//!
//! Which device a driver gets is a setting: `[Janus] Device=VVVV:DDDD[,n]` a function of the PCI bus, `[Janus] Resources=port 3f8,8; irq 4` a device that no bus
//! tells of, neither of them a device without resources. Drivers that `[Janus] UpperFilters=` names get no device of their own: they are upper filters of
//! every device that is started after them, in the order in which the setting has them.

pub mod manager;
pub mod rebalance;
pub mod relations;
pub mod removal;
pub mod start;
pub mod state;
pub mod turn;

use crate::irp::major;
use crate::resources::Resource;
use crate::{bus, device, driver, pdo, registry, request, resources, unicode};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::types::*;
use janus_runtime::cell::Global;
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
    pub const EJECT: u8 = 0x11;
    pub const QUERY_ID: u8 = 0x13;
    pub const QUERY_PNP_DEVICE_STATE: u8 = 0x14;
    pub const QUERY_BUS_INFORMATION: u8 = 0x15;
    pub const DEVICE_USAGE_NOTIFICATION: u8 = 0x16;
    pub const SURPRISE_REMOVAL: u8 = 0x17;

    pub const SET_POWER: u8 = 0x02;
    pub const QUERY_POWER: u8 = 0x03;
    pub const WAIT_WAKE: u8 = 0x00;
}

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
    /// On a bus that a hosted driver serves; this is the physical device object of that.
    Driver(*mut DEVICE_OBJECT),
}

/// How far a device has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is known, and has not been started.
    Known,
    /// It works.
    Started,
    /// Its drivers agreed to stop it.
    StopPending,
    /// It is stopped, to go on with other resources.
    Stopped,
    /// Its drivers agreed to let it go.
    RemovePending,
    /// It is gone, and its drivers know; who has it open does not yet.
    Surprised,
    /// Its drivers are gone; its bus still tells of it.
    Removed,
}

/// What a bus says of a device on it.
#[derive(Clone, Debug, Default)]
pub struct Identity {
    /// The kind of device.
    pub device: String,
    /// What tells it from others of the same kind.
    pub instance: String,
    /// By which a driver is chosen, the closest first.
    pub hardware: Vec<String>,
    /// The same, when none is closer.
    pub compatible: Vec<String>,
    /// For people.
    pub description: String,
}

/// A device that Plug and Play knows.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its object.
    pub device: *mut DEVICE_OBJECT,
    /// The driver that serves it; 0 when none does.
    pub driver: u32,
    /// Where it is.
    pub bus: Bus,
    /// What it answers at.
    pub resources: Vec<Resource>,
    /// Which of several of the same kind.
    number: u32,
    /// Its service's name.
    service: String,
    /// What its bus says of it, when that is a driver's.
    identity: Option<Identity>,
    /// How far it has come.
    pub stage: Stage,
    /// `PNP_DEVICE_NOT_DISABLEABLE`: it does not go unless by surprise.
    pinned: bool,
    /// Its bus does not tell of it any more.
    missing: bool,
}

static NODES: Global<Vec<Node>> = Global::new(Vec::new());
static MADE: Global<u32> = Global::new(0);

impl Node {
    /// Its place on the PCI bus.
    pub fn function(&self) -> Option<bus::Function> {
        if let Bus::Pci(function) = self.bus { Some(function) } else { None }
    }

    /// The class of bus it is on.
    pub fn interface(&self) -> INTERFACE_TYPE {
        match (self.bus, self.resources.is_empty()) {
            (Bus::Pci(_), _) => INTERFACE_TYPE::PCIBus,
            (_, false) => INTERFACE_TYPE::Isa,
            (_, true) => INTERFACE_TYPE::Internal,
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
        if let Some(identity) = &self.identity {
            return identity.device.clone();
        }
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
        if let Some(identity) = &self.identity {
            return identity.instance.clone();
        }
        match self.function() {
            None => alloc::format!("{:04}", self.number),
            Some(f) => alloc::format!("{:02X}&{:02X}", f.bus, f.slot()),
        }
    }

    /// By which a driver is chosen, the closest first.
    pub fn hardware_ids(&self) -> Vec<String> {
        if let Some(identity) = &self.identity {
            return identity.hardware.clone();
        }
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
        if let Some(identity) = &self.identity {
            return identity.compatible.clone();
        }
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
        if let Some(identity) = &self.identity {
            return identity.description.clone();
        }
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

    /// What Windows 9x calls it in its tree of hardware; `None` for what its enumerators do not know.
    pub fn devnode(&self) -> Option<String> {
        match self.bus {
            Bus::Root => Some(self.path()),
            Bus::Pci(f) => Some(alloc::format!("{}\\BUS_{:02X}&DEV_{:02X}&FUNC_{:02X}", self.device_id(), f.bus, f.device, f.function)),
            Bus::Driver(_) => None,
        }
    }

    /// Its physical device object is a driver's, not ours.
    pub fn is_driver_s(&self) -> bool {
        matches!(self.bus, Bus::Driver(_))
    }
}

/// The device with this physical device object.
pub fn node(device: *mut DEVICE_OBJECT) -> Option<Node> {
    NODES.with(|n| n.iter().find(|n| n.device == device).cloned())
}

/// Changes what is known of a device.
fn update(device: *mut DEVICE_OBJECT, change: impl FnOnce(&mut Node)) {
    NODES.with(|n| {
        if let Some(node) = n.iter_mut().find(|n| n.device == device) {
            change(node);
        }
    });
}

fn nodes(wanted: impl Fn(&Node) -> bool) -> Vec<Node> {
    NODES.with(|n| n.iter().filter(|n| wanted(n)).cloned().collect())
}

/// How far a device has come; `None` when it is none.
pub fn stage(device: *mut DEVICE_OBJECT) -> Option<Stage> {
    NODES.with(|n| n.iter().find(|n| n.device == device).map(|n| n.stage))
}

/// Says how far a device has come. While it is on its way out nobody opens it.
fn set_stage(device: *mut DEVICE_OBJECT, stage: Stage) {
    update(device, |n| n.stage = stage);
    // SAFETY: a device that Plug and Play knows is alive.
    unsafe { device::extension(device).going = matches!(stage, Stage::RemovePending | Stage::Surprised | Stage::Removed) };
}

/// A device and those on its bus, and on theirs: who is on a bus comes before it.
fn subtree(device: *mut DEVICE_OBJECT) -> Vec<*mut DEVICE_OBJECT> {
    let mut all: Vec<_> = nodes(|n| n.bus == Bus::Driver(device)).into_iter().flat_map(|n| subtree(n.device)).collect();
    all.push(device);
    all
}

/// The driver has an AddDevice routine.
pub fn is_wdm(id: u32) -> bool {
    let object = driver::with(id, |d| d.object).filter(|o| !o.is_null());
    // SAFETY: the driver's object.
    object.is_some_and(|o| unsafe { !(*(*o).DriverExtension).AddDevice.is_null() })
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
    let node = Node {
        device,
        driver,
        bus,
        resources,
        number,
        service: service.into(),
        identity: None,
        stage: Stage::Known,
        pinned: false,
        missing: false,
    };
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
