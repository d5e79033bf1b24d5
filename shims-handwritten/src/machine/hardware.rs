//! What the machine consists of, as the registry describes it, and `IoQueryDeviceDescription`, which walks that.
//!
//! The description is that of a PC as its firmware guarantees it: a PCI bus when there is one, an ISA bus, and on that the keyboard controller with keyboard
//! and mouse. A registry file may say more.

use crate::registry::{self, Id};
use crate::resources::{Resource, full_descriptor};
use crate::{bus_data, driver, pool, unicode};
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::callbacks::PIO_QUERY_DEVICE_ROUTINE;
use janus_abi::types::{CONFIGURATION_TYPE, INTERFACE_TYPE, KEY_VALUE_FULL_INFORMATION, NTSTATUS};
use janus_runtime::nt::regfile;

const SYSTEM: &str = "\\Registry\\Machine\\Hardware\\Description\\System";
/// `REG_FULL_RESOURCE_DESCRIPTOR`.
const FULL_RESOURCE_DESCRIPTOR: u32 = 9;
/// Input and console input, in a component's flags.
const CONSOLE_INPUT: u32 = 0x28;

/// Names of the configuration types, in their order.
const TYPES: [&str; 38] = [
    "System",
    "CentralProcessor",
    "FloatingPointProcessor",
    "PrimaryICache",
    "PrimaryDCache",
    "SecondaryICache",
    "SecondaryDCache",
    "SecondaryCache",
    "EisaAdapter",
    "TcAdapter",
    "ScsiAdapter",
    "DtiAdapter",
    "MultifunctionAdapter",
    "DiskController",
    "TapeController",
    "CdRomController",
    "WormController",
    "SerialController",
    "NetworkController",
    "DisplayController",
    "ParallelController",
    "PointerController",
    "KeyboardController",
    "AudioController",
    "OtherController",
    "DiskPeripheral",
    "FloppyDiskPeripheral",
    "TapePeripheral",
    "ModemPeripheral",
    "MonitorPeripheral",
    "PrinterPeripheral",
    "PointerPeripheral",
    "KeyboardPeripheral",
    "TerminalPeripheral",
    "OtherPeripheral",
    "LinePeripheral",
    "NetworkPeripheral",
    "SystemMemory",
];

/// The three values that describe a component, in the order in which they are handed out.
const VALUES: [&str; 3] = ["Identifier", "Configuration Data", "Component Information"];

fn component(path: &str, identifier: Option<&str>, flags: u32, configuration: Vec<u8>) {
    let Ok((key, _)) = registry::create(path) else { return };
    let put = |name: &str, kind: u32, data: Vec<u8>| {
        // The key was just made.
        let _ = registry::set(key, name, kind, data);
    };
    if let Some(identifier) = identifier {
        put(VALUES[0], regfile::SZ, regfile::text(identifier));
    }
    put(VALUES[1], FULL_RESOURCE_DESCRIPTOR, configuration);
    // Flags, version, key, processors.
    put(VALUES[2], regfile::BINARY, [flags, 0, 0, !0].iter().flat_map(|w| w.to_le_bytes()).collect());
}

/// A full descriptor with one device-specific descriptor and its data behind it.
fn specific(interface: INTERFACE_TYPE, data: &[u8]) -> Vec<u8> {
    let mut descriptor = [0; 16];
    // CmResourceTypeDeviceSpecific
    descriptor[0] = 5;
    descriptor[4..8].copy_from_slice(&(data.len() as u32).to_le_bytes());
    let mut out = full_descriptor(interface.0, 0, &[descriptor]);
    out.extend(data);
    out
}

/// Writes the description.
pub fn describe() {
    let isa = INTERFACE_TYPE::Isa;
    component(SYSTEM, Some("AT/AT COMPATIBLE"), 0, full_descriptor(!0, 0, &[]));
    let mut bus = 0;
    if let Some(last) = bus_data::last_pci_bus() {
        // Version 2.16 of the BIOS interface, how many buses, mechanism 1.
        let info = [2, 0x10, last + 1, 1];
        component(&alloc::format!("{SYSTEM}\\MultifunctionAdapter\\{bus}"), Some("PCI"), 0, specific(INTERFACE_TYPE::PCIBus, &info));
        bus += 1;
    }
    let adapter = alloc::format!("{SYSTEM}\\MultifunctionAdapter\\{bus}");
    component(&adapter, Some("ISA"), 0, full_descriptor(isa.0, 0, &[]));
    let irq = |line| Resource::Interrupt { line, latched: true, shared: false }.descriptor(false);
    let port = |start| Resource::Port { start, length: 1 }.descriptor(false);
    let keyboard = alloc::format!("{adapter}\\KeyboardController\\0");
    component(&keyboard, None, CONSOLE_INPUT, full_descriptor(isa.0, 0, &[port(0x60), port(0x64), irq(1)]));
    // Version, revision, type 4 (enhanced, 101 or 102 keys), subtype, flags.
    component(
        &alloc::format!("{keyboard}\\KeyboardPeripheral\\0"),
        Some("PCAT_ENHANCED"),
        CONSOLE_INPUT,
        specific(isa, &[0, 0, 0, 0, 4, 0, 0, 0]),
    );
    let pointer = alloc::format!("{adapter}\\PointerController\\0");
    component(&pointer, None, 0x20, full_descriptor(isa.0, 0, &[irq(12)]));
    component(&alloc::format!("{pointer}\\PointerPeripheral\\0"), Some("MICROSOFT PS2 MOUSE"), 0x20, full_descriptor(isa.0, 0, &[]));
}

/// What is asked for: a type and a number at each level, where they matter.
#[derive(Clone, Copy, Debug)]
pub struct Query {
    /// Buses of this type.
    pub bus: Option<INTERFACE_TYPE>,
    /// The bus of this number.
    pub bus_number: Option<u32>,
    /// Controllers of this type on them; `None`: the buses themselves.
    pub controller: Option<CONFIGURATION_TYPE>,
    /// The controller of this number.
    pub controller_number: Option<u32>,
    /// Peripherals of this type on those; `None`: the controllers themselves.
    pub peripheral: Option<CONFIGURATION_TYPE>,
    /// The peripheral of this number.
    pub peripheral_number: Option<u32>,
    /// Called for each.
    pub routine: PIO_QUERY_DEVICE_ROUTINE,
    /// Given to it.
    pub context: u32,
}

/// A component's three values in one block, and where they lie; freed when it goes.
struct Information {
    values: [*mut KEY_VALUE_FULL_INFORMATION; 3],
}

impl Information {
    fn of(key: Id) -> Information {
        Information { values: VALUES.map(|name| registry::get(key, name).map_or(core::ptr::null_mut(), |v| block(&v))) }
    }
}

impl Drop for Information {
    fn drop(&mut self) {
        for v in self.values {
            // SAFETY: blocks of `block`, or NULL.
            unsafe { pool::free(v.cast()) };
        }
    }
}

fn block(value: &registry::Value) -> *mut KEY_VALUE_FULL_INFORMATION {
    crate::resources::in_pool(&full_information(value)).cast()
}

/// A `KEY_VALUE_FULL_INFORMATION`.
pub fn full_information(value: &registry::Value) -> Vec<u8> {
    let name: Vec<u8> = value.name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let offset = (20 + name.len()).next_multiple_of(4);
    let mut out = Vec::new();
    for word in [0, value.kind, offset as u32, value.data.len() as u32, name.len() as u32] {
        out.extend(word.to_le_bytes());
    }
    out.extend(name);
    out.resize(offset, 0);
    out.extend(&value.data);
    out
}

/// Components of a type below a key: number, key, path.
fn instances(below: Id, path: &str, kind: &str, number: Option<u32>) -> Vec<(u32, Id, String)> {
    let Ok(parent) = registry::open_below(below, kind) else { return Vec::new() };
    let names = registry::about(parent).map(|a| a.children).unwrap_or_default();
    names
        .iter()
        .filter_map(|n| {
            let id = registry::open_below(parent, n).ok()?;
            Some((n.parse().ok()?, id, alloc::format!("{path}\\{kind}\\{n}")))
        })
        .filter(|(n, ..)| number.is_none_or(|wanted| wanted == *n))
        .collect()
}

fn type_name(kind: CONFIGURATION_TYPE) -> &'static str {
    TYPES.get(kind.0 as usize).copied().unwrap_or("")
}

/// The type of bus that an adapter says it is.
fn interface(key: Id) -> Option<INTERFACE_TYPE> {
    let data = registry::get(key, VALUES[1]).ok()?.data;
    Some(INTERFACE_TYPE(u32::from_le_bytes(*data.first_chunk()?)))
}

/// `IoQueryDeviceDescription`. What the routine returns ends the walk when it is an error.
///
/// # Safety
/// The routine is a driver's and takes the context.
pub unsafe fn query(q: &Query) -> NTSTATUS {
    let Ok(system) = registry::open(SYSTEM) else { return NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND };
    driver::register(q.routine.0, "IoQueryDeviceDescription");
    let mut found = false;
    // How many buses of each type there have been: their numbers.
    let mut seen: Vec<INTERFACE_TYPE> = Vec::new();
    for kind in ["MultifunctionAdapter", "EisaAdapter", "TcAdapter"] {
        for (_, bus_key, bus_path) in instances(system, SYSTEM, kind, None) {
            let Some(bus_type) = interface(bus_key) else { continue };
            let bus_number = seen.iter().filter(|t| **t == bus_type).count() as u32;
            seen.push(bus_type);
            if q.bus.is_some_and(|b| b != bus_type) || q.bus_number.is_some_and(|n| n != bus_number) {
                continue;
            }
            let bus = Place { path: bus_path, number: bus_number, information: Information::of(bus_key) };
            // SAFETY: the caller's promise.
            match unsafe { below_bus(q, bus_type, bus_key, &bus) } {
                Ok(any) => found |= any,
                Err(status) => return status,
            }
        }
    }
    if found { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND }
}

struct Place {
    path: String,
    number: u32,
    information: Information,
}

unsafe fn below_bus(q: &Query, bus_type: INTERFACE_TYPE, bus_key: Id, bus: &Place) -> Result<bool, NTSTATUS> {
    let Some(controller_type) = q.controller else {
        // SAFETY: the caller's promise.
        return unsafe { report(q, bus_type, bus, None, None) }.map(|()| true);
    };
    let mut found = false;
    for (number, key, path) in instances(bus_key, &bus.path, type_name(controller_type), q.controller_number) {
        let controller = Place { path, number, information: Information::of(key) };
        let Some(peripheral_type) = q.peripheral else {
            // SAFETY: as above.
            unsafe { report(q, bus_type, bus, Some(&controller), None)? };
            found = true;
            continue;
        };
        for (number, key, path) in instances(key, &controller.path, type_name(peripheral_type), q.peripheral_number) {
            let peripheral = Place { path, number, information: Information::of(key) };
            // SAFETY: as above.
            unsafe { report(q, bus_type, bus, Some(&controller), Some(&peripheral))? };
            found = true;
        }
    }
    Ok(found)
}

/// Calls the routine for what was found: the deepest of the three.
unsafe fn report(
    q: &Query,
    bus_type: INTERFACE_TYPE,
    bus: &Place,
    controller: Option<&Place>,
    peripheral: Option<&Place>,
) -> Result<(), NTSTATUS> {
    let deepest = peripheral.or(controller).unwrap_or(bus);
    let mut path = unicode::allocate(&deepest.path);
    let none = core::ptr::null_mut();
    // The routine may not write to the blocks, but its type does not say so.
    let blocks = |p: Option<&Place>| p.map_or(none, |p| p.information.values.as_ptr().cast_mut());
    let number = |p: Option<&Place>| p.map_or(0, |p| p.number);
    let zero = CONFIGURATION_TYPE(0);
    // SAFETY: the driver's routine with what it is documented to get; everything lives until it returns.
    let status = unsafe {
        q.routine.call(
            q.context as *mut _,
            &raw mut path,
            bus_type,
            bus.number,
            blocks(Some(bus)),
            controller.and(q.controller).unwrap_or(zero),
            number(controller),
            blocks(controller),
            peripheral.and(q.peripheral).unwrap_or(zero),
            number(peripheral),
            blocks(peripheral),
        )
    };
    // SAFETY: `allocate` took it from the pool.
    unsafe { pool::free(path.Buffer.cast()) };
    match status {
        Ok(status) if status.0 as i32 >= 0 => Ok(()),
        Ok(status) => Err(status),
        Err(_) => Err(NTSTATUS::STATUS_UNSUCCESSFUL),
    }
}
