//! Wrappers and miniports: what a driver says of itself in its entry, and of an adapter when it initialises it.

use super::adapter::{self, Adapter};
use crate::{Janus, driver, pool};
use alloc::boxed::Box;
use alloc::vec::Vec;
use janus_abi::callbacks::*;
use janus_abi::nt::ndis::Register;
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// A miniport's routines, of whatever version.
pub(super) struct Miniport {
    /// Major and minor version that it was made for.
    pub version: (u8, u8),
    /// Its routines; what its version does not have is NULL.
    pub routines: NDIS51_MINIPORT_CHARACTERISTICS,
}

impl core::fmt::Debug for Miniport {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "miniport for {}.{}", self.version.0, self.version.1)
    }
}

/// A driver that uses this library.
#[derive(Debug)]
struct Wrapper {
    driver: u32,
    object: *mut DRIVER_OBJECT,
    miniport: Option<&'static Miniport>,
    unload: DRIVER_UNLOAD,
}

#[allow(clippy::vec_box, reason = "its address is the handle")]
static WRAPPERS: Global<Vec<Box<Wrapper>>> = Global::new(Vec::new());

/// Sizes of the characteristics that each version has.
const SIZES: [((u8, u8), usize); 4] = [
    ((3, 0), size_of::<NDIS30_MINIPORT_CHARACTERISTICS>()),
    ((4, 0), size_of::<NDIS40_MINIPORT_CHARACTERISTICS>()),
    ((5, 0), size_of::<NDIS50_MINIPORT_CHARACTERISTICS>()),
    ((5, 1), size_of::<NDIS51_MINIPORT_CHARACTERISTICS>()),
];
/// How often a miniport is asked whether it hangs, when it names no period.
const DEFAULT_HANG_SECONDS: u32 = 2;

fn with<R>(handle: NDIS_HANDLE, f: impl FnOnce(&mut Wrapper) -> R) -> Option<R> {
    WRAPPERS.with(|w| w.iter_mut().find(|w| core::ptr::eq(&raw const ***w, handle.cast())).map(|w| f(w)))
}

/// The miniport that a driver registered.
pub(super) fn miniport_of(driver: u32) -> Option<&'static Miniport> {
    WRAPPERS.with(|w| w.iter().find(|w| w.driver == driver && w.miniport.is_some()).and_then(|w| w.miniport))
}

/// Forgets a driver; its unload handler and its driver object.
pub(super) fn forget(driver: u32) -> Option<(DRIVER_UNLOAD, *mut DRIVER_OBJECT)> {
    WRAPPERS.with(|all| {
        let at = all.iter().position(|w| w.driver == driver)?;
        let w = all.swap_remove(at);
        Some((w.unload, w.object))
    })
}

/// The driver object of a driver that uses this library.
pub(super) fn object_of(driver: u32) -> *mut DRIVER_OBJECT {
    WRAPPERS.with(|w| w.iter().find(|w| w.driver == driver).map_or(core::ptr::null_mut(), |w| w.object))
}

/// Reads the characteristics.
///
/// # Safety
/// `length` bytes lie at `from`.
unsafe fn read(from: *const u8, length: usize) -> Result<Miniport, NDIS_STATUS> {
    if from.is_null() || length < 2 {
        return Err(NDIS_STATUS::NDIS_STATUS_BAD_CHARACTERISTICS);
    }
    // SAFETY: the caller's promise.
    let version = unsafe { (from.read(), from.add(1).read()) };
    let (_, size) = *SIZES.iter().find(|s| s.0 == version).ok_or(NDIS_STATUS::NDIS_STATUS_BAD_VERSION)?;
    if length < size {
        return Err(NDIS_STATUS::NDIS_STATUS_BAD_CHARACTERISTICS);
    }
    // SAFETY: routines of zero are NULL; the caller's promise for what is copied.
    let routines = unsafe {
        let mut all: NDIS51_MINIPORT_CHARACTERISTICS = core::mem::zeroed();
        core::ptr::copy_nonoverlapping(from, (&raw mut all).cast::<u8>(), size);
        all
    };
    let r = &routines;
    let sends = !r.SendHandler.is_null() || !r.SendPacketsHandler.is_null() || !r.CoSendPacketsHandler.is_null();
    let needed = [r.InitializeHandler.0, r.HaltHandler.0, r.ResetHandler.0];
    let asks = !r.CoRequestHandler.is_null() || !r.QueryInformationHandler.is_null() && !r.SetInformationHandler.is_null();
    if !sends || !asks || needed.contains(&0) {
        return Err(NDIS_STATUS::NDIS_STATUS_BAD_CHARACTERISTICS);
    }
    Ok(Miniport { version, routines })
}

/// Says that the routines may be called.
fn announce(r: &NDIS51_MINIPORT_CHARACTERISTICS) {
    let all = [
        (r.CheckForHangHandler.0, "CheckForHangHandler"),
        (r.DisableInterruptHandler.0, "DisableInterruptHandler"),
        (r.EnableInterruptHandler.0, "EnableInterruptHandler"),
        (r.HaltHandler.0, "HaltHandler"),
        (r.HandleInterruptHandler.0, "HandleInterruptHandler"),
        (r.InitializeHandler.0, "InitializeHandler"),
        (r.ISRHandler.0, "ISRHandler"),
        (r.QueryInformationHandler.0, "QueryInformationHandler"),
        (r.ReconfigureHandler.0, "ReconfigureHandler"),
        (r.ResetHandler.0, "ResetHandler"),
        (r.SendHandler.0, "SendHandler"),
        (r.SetInformationHandler.0, "SetInformationHandler"),
        (r.TransferDataHandler.0, "TransferDataHandler"),
        (r.ReturnPacketHandler.0, "ReturnPacketHandler"),
        (r.SendPacketsHandler.0, "SendPacketsHandler"),
        (r.AllocateCompleteHandler.0, "AllocateCompleteHandler"),
        (r.CancelSendPacketsHandler.0, "CancelSendPacketsHandler"),
        (r.PnPEventNotifyHandler.0, "PnPEventNotifyHandler"),
        (r.AdapterShutdownHandler.0, "AdapterShutdownHandler"),
    ];
    for (address, name) in all.into_iter().filter(|r| r.0 != 0) {
        driver::register(address, &alloc::format!("NdisMRegisterMiniport {name}"));
    }
}

fn set_attributes(handle: NDIS_HANDLE, context: NDIS_HANDLE, seconds: u32, attributes: u32, kind: NDIS_INTERFACE_TYPE) {
    let Some(adapter) = adapter::of(handle) else { return };
    adapter.state.with(|s| {
        s.context = context as u32;
        s.attributes = attributes;
        s.hang.seconds = if seconds == 0 { DEFAULT_HANG_SECONDS } else { seconds };
    });
    // SAFETY: the adapter's own block; drivers read these fields only.
    unsafe {
        let block = adapter.block();
        (*block).MiniportAdapterContext = context;
        (*block).Flags = attributes;
        (*block).AdapterType = kind;
    }
}

/// A device object that stands for the adapter, where a driver asks for one.
fn device_object(adapter: &'static Adapter) -> *mut DEVICE_OBJECT {
    // SAFETY: the adapter's own block.
    unsafe {
        let block = adapter.block();
        if (*block).DeviceObject.is_null() {
            for slot in [&raw mut (*block).DeviceObject, &raw mut (*block).PhysicalDeviceObject, &raw mut (*block).NextDeviceObject] {
                let object = pool::allocate_zeroed(size_of::<DEVICE_OBJECT>()).cast::<DEVICE_OBJECT>();
                if !object.is_null() {
                    (*object).Size = size_of::<DEVICE_OBJECT>() as u16;
                    (*object).DriverObject = object_of(adapter.driver);
                }
                slot.write(object);
            }
        }
        (*block).DeviceObject
    }
}

impl Register for Janus {
    unsafe fn NdisInitializeWrapper(
        handle: *mut NDIS_HANDLE,
        object: *mut core::ffi::c_void,
        _path: *mut core::ffi::c_void,
        _: *mut core::ffi::c_void,
    ) {
        let object = object.cast::<DRIVER_OBJECT>();
        let driver = match driver::of_object(object) {
            0 => driver::current(),
            id => id,
        };
        let wrapper = Box::new(Wrapper { driver, object, miniport: None, unload: DRIVER_UNLOAD::NULL });
        // SAFETY: the driver's out parameter.
        unsafe { handle.write(core::ptr::from_ref(&*wrapper).cast_mut().cast()) };
        WRAPPERS.with(|w| w.push(wrapper));
    }

    unsafe fn NdisTerminateWrapper(handle: NDIS_HANDLE, _: *mut core::ffi::c_void) {
        WRAPPERS.with(|all| all.retain(|w| !core::ptr::eq(&raw const **w, handle.cast())));
    }

    unsafe fn NdisMRegisterMiniport(handle: NDIS_HANDLE, characteristics: *mut NDIS_MINIPORT_CHARACTERISTICS, length: u32) -> NDIS_STATUS {
        // SAFETY: the driver's characteristics are as long as it says.
        let miniport = match unsafe { read(characteristics.cast(), length as usize) } {
            Ok(miniport) => miniport,
            Err(status) => return status,
        };
        announce(&miniport.routines);
        let miniport: &'static Miniport = Box::leak(Box::new(miniport));
        match with(handle, |w| w.miniport = Some(miniport)) {
            Some(()) => NDIS_STATUS::NDIS_STATUS_SUCCESS,
            None => NDIS_STATUS::NDIS_STATUS_FAILURE,
        }
    }

    unsafe fn NdisMRegisterUnloadHandler(handle: NDIS_HANDLE, unload: DRIVER_UNLOAD) {
        driver::register(unload.0, "NdisMRegisterUnloadHandler");
        with(handle, |w| w.unload = unload);
    }

    unsafe fn NdisMSetAttributes(handle: NDIS_HANDLE, context: NDIS_HANDLE, bus_master: BOOLEAN, kind: NDIS_INTERFACE_TYPE) {
        set_attributes(handle, context, 0, if bus_master != 0 { NDIS_ATTRIBUTE_BUS_MASTER } else { 0 }, kind);
    }

    unsafe fn NdisMSetAttributesEx(handle: NDIS_HANDLE, context: NDIS_HANDLE, seconds: u32, attributes: u32, kind: NDIS_INTERFACE_TYPE) {
        set_attributes(handle, context, seconds, attributes, kind);
    }

    unsafe fn NdisMRegisterAdapterShutdownHandler(handle: NDIS_HANDLE, context: *mut core::ffi::c_void, handler: ADAPTER_SHUTDOWN_HANDLER) {
        driver::register(handler.0, "NdisMRegisterAdapterShutdownHandler");
        if let Some(adapter) = adapter::of(handle) {
            adapter.state.with(|s| s.shutdown = Some((handler.0, context as u32)));
        }
    }

    unsafe fn NdisMDeregisterAdapterShutdownHandler(handle: NDIS_HANDLE) {
        if let Some(adapter) = adapter::of(handle) {
            adapter.state.with(|s| s.shutdown = None);
        }
    }

    unsafe fn NdisMGetDeviceProperty(
        handle: NDIS_HANDLE,
        physical: *mut *mut DEVICE_OBJECT,
        functional: *mut *mut DEVICE_OBJECT,
        next: *mut *mut DEVICE_OBJECT,
        resources: *mut *mut CM_RESOURCE_LIST,
        translated: *mut *mut CM_RESOURCE_LIST,
    ) {
        let Some(adapter) = adapter::of(handle) else { return };
        device_object(adapter);
        let list = adapter.device.resource_list();
        // SAFETY: the driver's out parameters, where it wants them; the adapter's own block.
        unsafe {
            let block = adapter.block();
            for (to, object) in
                [(physical, (*block).PhysicalDeviceObject), (functional, (*block).DeviceObject), (next, (*block).NextDeviceObject)]
            {
                if !to.is_null() {
                    to.write(object);
                }
            }
            for to in [resources, translated] {
                if !to.is_null() {
                    to.write(list);
                }
            }
        }
    }

    unsafe fn NdisMQueryAdapterInstanceName(name: *mut UNICODE_STRING, handle: NDIS_HANDLE) -> NDIS_STATUS {
        let Some(adapter) = adapter::of(handle) else { return NDIS_STATUS::NDIS_STATUS_FAILURE };
        // SAFETY: the driver's out parameter; it frees the buffer with NdisFreeMemory.
        unsafe { super::text::store(name, &driver::name(adapter.driver)) }
    }

    unsafe fn NdisGetVersion() -> u32 {
        // The library that came with each NT.
        match crate::version::nt() {
            (5, 1.., _) => 0x0005_0001,
            (5, _, _) => 0x0005_0000,
            (4, _, _) => 0x0004_0000,
            _ => 0x0003_0000,
        }
    }
}
