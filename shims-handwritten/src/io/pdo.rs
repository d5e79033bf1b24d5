//! The bus driver of the devices that hosted drivers are given: what a physical device object answers, for functions of the PCI bus and for devices that no
//! bus tells of.

use crate::irp::major;
use crate::pnp::{self, Bus, minor};
use crate::{bus_data, dma_adapter, driver, irp, resources, unicode};
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// Where the device is on its bus, for `DEVICE_CAPABILITIES` of a device without a number there.
const UNKNOWN: u32 = !0;
/// `UniqueID`, `SilentInstall`.
const CAPABILITIES: u32 = 1 << 6 | 1 << 7;
/// `PCI_WHICHSPACE_CONFIG`.
const CONFIGURATION_SPACE: u32 = 0;
/// {496B8280-6F25-11D0-BEAF-08002BE2092F}
const BUS_INTERFACE: GUID =
    GUID { Data1: 0x496B_8280, Data2: 0x6F25, Data3: 0x11D0, Data4: [0xBE, 0xAF, 0x08, 0x00, 0x2B, 0xE2, 0x09, 0x2F] };
/// {C8EBDFB0-B510-11D0-80E5-00A0C92542E3}
const PCI: GUID = GUID { Data1: 0xC8EB_DFB0, Data2: 0xB510, Data3: 0x11D0, Data4: [0x80, 0xE5, 0x00, 0xA0, 0xC9, 0x25, 0x42, 0xE3] };
/// {1530EA73-086B-11D1-A09F-00C04FC340B1}
const INTERNAL: GUID = GUID { Data1: 0x1530_EA73, Data2: 0x086B, Data3: 0x11D1, Data4: [0xA0, 0x9F, 0x00, 0xC0, 0x4F, 0xC3, 0x40, 0xB1] };

static DRIVER: Global<u32> = Global::new(0);

/// The driver object of the bus driver; it is made once.
///
/// # Errors
/// When there is no memory.
pub fn driver_object() -> Result<*mut DRIVER_OBJECT, driver::StartError> {
    let known = DRIVER.with(|d| *d);
    if known != 0 {
        return Ok(known as *mut DRIVER_OBJECT);
    }
    let object = driver::start::make_object("PnpManager")?;
    // SAFETY: an object of ours.
    unsafe {
        (*object).MajorFunction[usize::from(major::PNP)] = DRIVER_DISPATCH::serve::<Pnp>();
        (*object).MajorFunction[usize::from(major::POWER)] = DRIVER_DISPATCH::serve::<Power>();
        (*object).MajorFunction[usize::from(major::SYSTEM_CONTROL)] = DRIVER_DISPATCH::serve::<SystemControl>();
    }
    DRIVER.with(|d| *d = object as u32);
    Ok(object)
}

/// The class of bus that a device is on.
pub fn bus_type(bus: Bus) -> GUID {
    if matches!(bus, Bus::Pci(_)) { PCI } else { INTERNAL }
}

/// Ends a packet with a status; `None` leaves the one that it has, as a bus driver does with what it does not know.
unsafe fn end(packet: *mut IRP, status: Option<NTSTATUS>) -> NTSTATUS {
    // SAFETY: a packet that was sent to us.
    unsafe {
        let status = status.unwrap_or((*packet).IoStatus.Status);
        (*packet).IoStatus.Status = status;
        irp::complete(packet);
        status
    }
}

struct SystemControl;
impl DRIVER_DISPATCH_Routine for SystemControl {
    unsafe fn routine(_device: *mut DEVICE_OBJECT, packet: *mut IRP) -> NTSTATUS {
        // SAFETY: a packet that was sent to us.
        unsafe { end(packet, None) }
    }
}

struct Power;
impl DRIVER_DISPATCH_Routine for Power {
    unsafe fn routine(_device: *mut DEVICE_OBJECT, packet: *mut IRP) -> NTSTATUS {
        // SAFETY: a packet that was sent to us.
        unsafe {
            crate::power::start_next(packet);
            let minor = (*(*packet).Tail.Overlay.CurrentStackLocation).MinorFunction;
            let known = matches!(minor, minor::SET_POWER | minor::QUERY_POWER);
            end(packet, known.then_some(NTSTATUS::STATUS_SUCCESS))
        }
    }
}

struct Pnp;
impl DRIVER_DISPATCH_Routine for Pnp {
    unsafe fn routine(device: *mut DEVICE_OBJECT, packet: *mut IRP) -> NTSTATUS {
        // SAFETY: a packet that was sent to us.
        unsafe {
            let status = answer(device, packet);
            end(packet, status)
        }
    }
}

/// What a minor function gives through `Information`: a block of the pool, which whoever asked frees.
unsafe fn give(packet: *mut IRP, bytes: &[u8]) -> Option<NTSTATUS> {
    let block = resources::in_pool(bytes);
    if block.is_null() {
        return Some(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: a packet that was sent to us.
    unsafe { (*packet).IoStatus.Information = block as u32 };
    Some(NTSTATUS::STATUS_SUCCESS)
}

unsafe fn answer(device: *mut DEVICE_OBJECT, packet: *mut IRP) -> Option<NTSTATUS> {
    const DONE: Option<NTSTATUS> = Some(NTSTATUS::STATUS_SUCCESS);
    let Some(node) = pnp::node(device) else { return Some(NTSTATUS::STATUS_NO_SUCH_DEVICE) };
    // SAFETY: a packet that was sent to us; the minor function says which parameters it has.
    unsafe {
        let location = &mut *(*packet).Tail.Overlay.CurrentStackLocation;
        let parameters = location.Parameters;
        match location.MinorFunction {
            minor::START_DEVICE => {
                if let Bus::Pci(function) = node.bus {
                    function.enable();
                }
                DONE
            }
            minor::QUERY_REMOVE_DEVICE
            | minor::REMOVE_DEVICE
            | minor::CANCEL_REMOVE_DEVICE
            | minor::STOP_DEVICE
            | minor::QUERY_STOP_DEVICE
            | minor::CANCEL_STOP_DEVICE
            | minor::SURPRISE_REMOVAL => DONE,
            // Whoever counts on a device for paging and the like may count on this one.
            minor::DEVICE_USAGE_NOTIFICATION => DONE,
            minor::QUERY_ID => match id(&node, parameters.QueryId.IdType) {
                Some(units) => give(packet, &units),
                None => None,
            },
            minor::QUERY_DEVICE_TEXT => {
                if parameters.QueryDeviceText.DeviceTextType != DEVICE_TEXT_TYPE::DeviceTextDescription
                    || (*packet).IoStatus.Information != 0
                {
                    return None;
                }
                give(packet, &wide(&node.description()))
            }
            minor::QUERY_CAPABILITIES => {
                let wanted = parameters.DeviceCapabilities.Capabilities;
                if (*wanted).Version != 1 || usize::from((*wanted).Size) < size_of::<DEVICE_CAPABILITIES>() {
                    return Some(NTSTATUS::STATUS_UNSUCCESSFUL);
                }
                capabilities(&node, &mut *wanted);
                DONE
            }
            minor::QUERY_DEVICE_RELATIONS => {
                if parameters.QueryDeviceRelations.Type != DEVICE_RELATION_TYPE::TargetDeviceRelation {
                    return None;
                }
                crate::object::reference(device as u32);
                let mut list = Vec::from(1u32.to_le_bytes());
                list.extend((device as u32).to_le_bytes());
                give(packet, &list)
            }
            minor::QUERY_RESOURCES if !node.resources.is_empty() => give(packet, &node.list(false)),
            minor::QUERY_RESOURCE_REQUIREMENTS if !node.resources.is_empty() => {
                give(packet, &resources::requirements(node.interface().0, node.bus_number(), node.slot(), &node.resources))
            }
            minor::QUERY_BUS_INFORMATION => {
                let guid = bus_type(node.bus);
                let mut information = Vec::from(guid_bytes(&guid));
                information.extend(node.interface().0.to_le_bytes());
                information.extend(node.bus_number().to_le_bytes());
                give(packet, &information)
            }
            minor::QUERY_INTERFACE => {
                let query = parameters.QueryInterface;
                let size = size_of::<BUS_INTERFACE_STANDARD>();
                if !matches!(node.bus, Bus::Pci(_)) || guid_bytes(&*query.InterfaceType) != guid_bytes(&BUS_INTERFACE) {
                    return None;
                }
                if usize::from(query.Size) < size {
                    return Some(NTSTATUS::STATUS_INVALID_PARAMETER);
                }
                query.Interface.cast::<BUS_INTERFACE_STANDARD>().write(bus_interface(device));
                DONE
            }
            minor::READ_CONFIG | minor::WRITE_CONFIG => {
                let at = parameters.ReadWriteConfig;
                let Bus::Pci(function) = node.bus else { return None };
                if at.WhichSpace != CONFIGURATION_SPACE {
                    return Some(NTSTATUS::STATUS_INVALID_PARAMETER);
                }
                let buffer = core::slice::from_raw_parts_mut(at.Buffer.cast::<u8>(), at.Length as usize);
                let read = location.MinorFunction == minor::READ_CONFIG;
                let done = if read { function.read(at.Offset, buffer) } else { function.write(at.Offset, buffer) };
                (*packet).IoStatus.Information = done;
                DONE
            }
            // Among others: QUERY_PNP_DEVICE_STATE, for which there is nothing to say; FILTER_RESOURCE_REQUIREMENTS, which is no bus driver's.
            _ => None,
        }
    }
}

/// A GUID as it lies in memory.
pub fn guid_bytes(guid: &GUID) -> [u8; 16] {
    let mut out = [0; 16];
    out[..4].copy_from_slice(&guid.Data1.to_le_bytes());
    out[4..6].copy_from_slice(&guid.Data2.to_le_bytes());
    out[6..8].copy_from_slice(&guid.Data3.to_le_bytes());
    out[8..].copy_from_slice(&guid.Data4);
    out
}

/// Text with its NUL.
fn wide(text: &str) -> Vec<u8> {
    unicode::encode_terminated(text).into_iter().flat_map(u16::to_le_bytes).collect()
}

/// Texts, each with its NUL, and a NUL behind them.
pub fn multiple(texts: &[String]) -> Vec<u8> {
    let mut out: Vec<u8> = texts.iter().flat_map(|t| wide(t)).collect();
    out.extend([0, 0]);
    if texts.is_empty() {
        out.extend([0, 0]);
    }
    out
}

fn id(node: &pnp::Node, kind: BUS_QUERY_ID_TYPE) -> Option<Vec<u8>> {
    match kind {
        BUS_QUERY_ID_TYPE::BusQueryDeviceID => Some(wide(&node.device_id())),
        BUS_QUERY_ID_TYPE::BusQueryInstanceID => Some(wide(&node.instance_id())),
        BUS_QUERY_ID_TYPE::BusQueryHardwareIDs => Some(multiple(&node.hardware_ids())),
        BUS_QUERY_ID_TYPE::BusQueryCompatibleIDs if !node.compatible_ids().is_empty() => Some(multiple(&node.compatible_ids())),
        _ => None,
    }
}

fn capabilities(node: &pnp::Node, to: &mut DEVICE_CAPABILITIES) {
    to.bits |= CAPABILITIES;
    // Device in the high word, function in the low one.
    to.Address = node.function().map_or(UNKNOWN, |f| u32::from(f.device) << 16 | u32::from(f.function));
    to.UINumber = UNKNOWN;
    // On while the system works, off in every other state.
    to.DeviceState = [DEVICE_POWER_STATE::PowerDeviceD3; 7];
    to.DeviceState[0] = DEVICE_POWER_STATE::PowerDeviceUnspecified;
    to.DeviceState[1] = DEVICE_POWER_STATE::PowerDeviceD0;
    to.SystemWake = SYSTEM_POWER_STATE::PowerSystemUnspecified;
    to.DeviceWake = DEVICE_POWER_STATE::PowerDeviceUnspecified;
}

fn bus_interface(device: *mut DEVICE_OBJECT) -> BUS_INTERFACE_STANDARD {
    BUS_INTERFACE_STANDARD {
        Size: size_of::<BUS_INTERFACE_STANDARD>() as u16,
        Version: 1,
        Context: device.cast(),
        InterfaceReference: PINTERFACE_REFERENCE::serve::<Reference>(),
        InterfaceDereference: PINTERFACE_DEREFERENCE::serve::<Reference>(),
        TranslateBusAddress: TRANSLATE_BUS_ADDRESS::serve::<Reference>(),
        GetDmaAdapter: GET_DMA_ADAPTER::serve::<Reference>(),
        SetBusData: GET_SET_DEVICE_DATA::serve::<Write>(),
        GetBusData: GET_SET_DEVICE_DATA::serve::<Read>(),
    }
}

/// `BUS_INTERFACE_STANDARD`. It lives as long as its device does, so nobody counts.
struct Reference;
impl PINTERFACE_REFERENCE_Routine for Reference {
    unsafe fn routine(_context: *mut c_void) {}
}
impl PINTERFACE_DEREFERENCE_Routine for Reference {
    unsafe fn routine(_context: *mut c_void) {}
}
impl TRANSLATE_BUS_ADDRESS_Routine for Reference {
    unsafe fn routine(_context: *mut c_void, address: i64, _length: u32, space: *mut u32, translated: *mut i64) -> BOOLEAN {
        // SAFETY: the driver's variables.
        unsafe {
            match bus_data::translate(INTERFACE_TYPE::PCIBus, 0, address, *space) {
                Some(same) => {
                    translated.write_unaligned(same);
                    1
                }
                None => 0,
            }
        }
    }
}
impl GET_DMA_ADAPTER_Routine for Reference {
    unsafe fn routine(_context: *mut c_void, description: *mut DEVICE_DESCRIPTION, map_registers: *mut u32) -> *mut DMA_ADAPTER {
        // SAFETY: the driver's description and variable.
        unsafe { dma_adapter::make(description, map_registers) }
    }
}

struct Read;
struct Write;
impl GET_SET_DEVICE_DATA_Routine for Read {
    unsafe fn routine(context: *mut c_void, space: u32, buffer: *mut c_void, offset: u32, length: u32) -> u32 {
        let function = pnp::node(context.cast()).and_then(|n| n.function());
        match function {
            // SAFETY: the driver's buffer.
            Some(f) if space == CONFIGURATION_SPACE => {
                f.read(offset, unsafe { core::slice::from_raw_parts_mut(buffer.cast(), length as usize) })
            }
            _ => 0,
        }
    }
}
impl GET_SET_DEVICE_DATA_Routine for Write {
    unsafe fn routine(context: *mut c_void, space: u32, buffer: *mut c_void, offset: u32, length: u32) -> u32 {
        let function = pnp::node(context.cast()).and_then(|n| n.function());
        match function {
            // SAFETY: the driver's buffer.
            Some(f) if space == CONFIGURATION_SPACE => {
                f.write(offset, unsafe { core::slice::from_raw_parts(buffer.cast(), length as usize) })
            }
            _ => 0,
        }
    }
}
