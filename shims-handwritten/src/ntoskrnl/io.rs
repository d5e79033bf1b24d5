//! I/O manager: drivers, devices, symbolic links, the end of the machine; each function is a few lines to the module of its matter.

use crate::driver::start;
use crate::{Janus, device, driver, file_object, object, shutdown, unicode};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

static DEVICE_TYPE: object::TypeVariable = object::TypeVariable::new(&device::DEVICE);
static DRIVER_TYPE: object::TypeVariable = object::TypeVariable::new(&object::DRIVER);
static FILE_TYPE: object::TypeVariable = object::TypeVariable::new(&file_object::FILE);
static ADAPTER_TYPE: object::TypeVariable = object::TypeVariable::new(&object::ADAPTER);

static CONFIGURATION: Global<CONFIGURATION_INFORMATION> = Global::new(CONFIGURATION_INFORMATION {
    DiskCount: 0,
    FloppyCount: 0,
    CdRomCount: 0,
    TapeCount: 0,
    ScsiPortCount: 0,
    SerialCount: 0,
    ParallelCount: 0,
    AtDiskPrimaryAddressClaimed: 0,
    AtDiskSecondaryAddressClaimed: 0,
    Version: 2,
    MediumChangerCount: 0,
});

/// What generic rights to files stand for.
pub(super) static FILE_ACCESS: Global<GENERIC_MAPPING> = Global::new(GENERIC_MAPPING {
    GenericRead: 0x0012_0089,
    GenericWrite: 0x0012_0116,
    GenericExecute: 0x0012_00A0,
    GenericAll: 0x001F_01FF,
});

impl ntoskrnl::Io for Janus {
    fn IoDeviceObjectType() -> *mut POBJECT_TYPE {
        DEVICE_TYPE.address()
    }
    fn IoDriverObjectType() -> *mut POBJECT_TYPE {
        DRIVER_TYPE.address()
    }
    fn IoFileObjectType() -> *mut POBJECT_TYPE {
        FILE_TYPE.address()
    }
    fn IoAdapterObjectType() -> *mut POBJECT_TYPE {
        ADAPTER_TYPE.address()
    }

    // Devices.

    unsafe fn IoCreateDevice(
        driver_object: *mut DRIVER_OBJECT,
        device_extension_size: u32,
        device_name: *mut UNICODE_STRING,
        device_type: u32,
        device_characteristics: u32,
        exclusive: BOOLEAN,
        device_object: *mut *mut DEVICE_OBJECT,
    ) -> NTSTATUS {
        // SAFETY: the driver's object, string and variable.
        unsafe {
            match device::create(
                driver_object,
                device_extension_size,
                &unicode::text(device_name),
                device_type,
                device_characteristics,
                exclusive != 0,
            ) {
                Ok(device) => {
                    device_object.write(device);
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => {
                    device_object.write(core::ptr::null_mut());
                    status
                }
            }
        }
    }
    unsafe fn IoDeleteDevice(device_object: *mut DEVICE_OBJECT) {
        if !object::is(device_object as u32, &device::DEVICE) {
            // REFERENCE_BY_POINTER: deleted before, or never made.
            driver::bug_check(0x18, [0, device_object as u32, 0, 0]);
        }
        // SAFETY: the driver's device.
        unsafe { device::delete(device_object) };
    }
    unsafe fn IoCreateSymbolicLink(symbolic_link_name: *mut UNICODE_STRING, device_name: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the driver's strings.
        unsafe { device::link(symbolic_link_name, device_name) }
    }
    unsafe fn IoCreateUnprotectedSymbolicLink(symbolic_link_name: *mut UNICODE_STRING, device_name: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the driver's strings.
        unsafe { device::link(symbolic_link_name, device_name) }
    }
    unsafe fn IoDeleteSymbolicLink(symbolic_link_name: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the driver's string.
        unsafe { device::unlink(symbolic_link_name) }
    }
    unsafe fn IoAttachDevice(
        source_device: *mut DEVICE_OBJECT,
        target_device: *mut UNICODE_STRING,
        attached_device: *mut *mut DEVICE_OBJECT,
    ) -> NTSTATUS {
        // SAFETY: the driver's device, string and variable.
        unsafe {
            let (target, _) = match device::by_name(&unicode::text(target_device)) {
                Ok(found) => found,
                Err(status) => return status,
            };
            let below = device::attach(source_device, target);
            attached_device.write(below);
            if below.is_null() { NTSTATUS::STATUS_NO_SUCH_DEVICE } else { NTSTATUS::STATUS_SUCCESS }
        }
    }
    unsafe fn IoAttachDeviceByPointer(source_device: *mut DEVICE_OBJECT, target_device: *mut DEVICE_OBJECT) -> NTSTATUS {
        // SAFETY: the driver's devices.
        let below = unsafe { device::attach(source_device, target_device) };
        if below.is_null() { NTSTATUS::STATUS_NO_SUCH_DEVICE } else { NTSTATUS::STATUS_SUCCESS }
    }
    unsafe fn IoAttachDeviceToDeviceStack(source_device: *mut DEVICE_OBJECT, target_device: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
        // SAFETY: the driver's devices.
        unsafe { device::attach(source_device, target_device) }
    }
    unsafe fn IoAttachDeviceToDeviceStackSafe(
        source_device: *mut DEVICE_OBJECT,
        target_device: *mut DEVICE_OBJECT,
        attached_to_device_object: *mut *mut DEVICE_OBJECT,
    ) -> NTSTATUS {
        // SAFETY: the driver's devices and variable, which is filled before anything can be sent down.
        let below = unsafe { device::attach(source_device, target_device) };
        // SAFETY: as above.
        unsafe { attached_to_device_object.write(below) };
        if below.is_null() { NTSTATUS::STATUS_NO_SUCH_DEVICE } else { NTSTATUS::STATUS_SUCCESS }
    }
    unsafe fn IoDetachDevice(target_device: *mut DEVICE_OBJECT) {
        // SAFETY: a device that the driver is attached to.
        unsafe { device::detach(target_device) };
    }
    unsafe fn IoGetAttachedDevice(device_object: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
        // SAFETY: the driver's device.
        unsafe { device::top(device_object) }
    }
    unsafe fn IoGetAttachedDeviceReference(device_object: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
        // SAFETY: the driver's device.
        let top = unsafe { device::top(device_object) };
        object::reference(top as u32);
        top
    }
    unsafe fn IoGetLowerDeviceObject(device_object: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
        // SAFETY: the driver's device.
        let below = unsafe { device::extension(device_object).attached_to };
        if !below.is_null() {
            object::reference(below as u32);
        }
        below
    }
    unsafe fn IoGetDeviceAttachmentBaseRef(device_object: *mut DEVICE_OBJECT) -> *mut DEVICE_OBJECT {
        // SAFETY: the driver's device.
        let bottom = unsafe { device::bottom(device_object) };
        object::reference(bottom as u32);
        bottom
    }
    unsafe fn IoGetDeviceObjectPointer(
        object_name: *mut UNICODE_STRING,
        desired_access: ACCESS_MASK,
        file_object: *mut *mut FILE_OBJECT,
        device_object: *mut *mut DEVICE_OBJECT,
    ) -> NTSTATUS {
        // SAFETY: the driver's string and variables.
        unsafe {
            // FILE_NON_DIRECTORY_FILE
            match file_object::open_name(&unicode::text(object_name), desired_access, 0x40) {
                Ok(file) => {
                    // The handle that it was opened by is closed: what is left is the reference.
                    object::close(object::open(file as u32, desired_access));
                    file_object.write(file);
                    device_object.write(device::top((*file).DeviceObject));
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => status,
            }
        }
    }
    unsafe fn IoGetRelatedDeviceObject(file_object: *mut FILE_OBJECT) -> *mut DEVICE_OBJECT {
        // SAFETY: a file of ours.
        unsafe { device::top((*file_object).DeviceObject) }
    }
    unsafe fn IoEnumerateDeviceObjectList(
        driver_object: *mut DRIVER_OBJECT,
        device_object_list: *mut *mut DEVICE_OBJECT,
        device_object_list_size: u32,
        actual_number_device_objects: *mut u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's object, array and variable.
        unsafe {
            let all = device::all(driver_object);
            actual_number_device_objects.write(all.len() as u32);
            if (device_object_list_size as usize) < all.len() * size_of::<u32>() {
                return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
            }
            for (i, d) in all.iter().enumerate() {
                object::reference(*d as u32);
                device_object_list.add(i).write(*d);
            }
        }
        NTSTATUS::STATUS_SUCCESS
    }

    // Drivers.

    unsafe fn IoAllocateDriverObjectExtension(
        driver_object: *mut DRIVER_OBJECT,
        client_identification_address: *mut c_void,
        driver_object_extension_size: u32,
        driver_object_extension: *mut *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: the driver's object and variable.
        unsafe {
            match start::add_client(driver_object, client_identification_address, driver_object_extension_size) {
                Ok(extension) => {
                    driver_object_extension.write(extension);
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => status,
            }
        }
    }
    unsafe fn IoGetDriverObjectExtension(driver_object: *mut DRIVER_OBJECT, client_identification_address: *mut c_void) -> *mut c_void {
        // SAFETY: the driver's object.
        unsafe { start::find_client(driver_object, client_identification_address) }
    }
    unsafe fn IoRegisterDriverReinitialization(driver_object: *mut DRIVER_OBJECT, routine: PDRIVER_REINITIALIZE, context: *mut c_void) {
        start::reinitialize_later(driver_object, routine, context);
    }
    unsafe fn IoRegisterBootDriverReinitialization(driver_object: *mut DRIVER_OBJECT, routine: PDRIVER_REINITIALIZE, context: *mut c_void) {
        start::reinitialize_later(driver_object, routine, context);
    }
    unsafe fn IoGetConfigurationInformation() -> *mut CONFIGURATION_INFORMATION {
        CONFIGURATION.as_ptr()
    }
    unsafe fn IoIsWdmVersionAvailable(major_version: u8, minor_version: u8) -> BOOLEAN {
        // What WDM calls itself: 1.10 in NT 5.0, 1.20 in 5.1, 1.30 in 5.2.
        let ours = match crate::version::nt() {
            (5, 0, _) => 0x10,
            (5, 1, _) => 0x20,
            (5, 2, _) => 0x30,
            _ => return 0,
        };
        u8::from(major_version < 1 || (major_version == 1 && minor_version <= ours))
    }

    // The end of the machine.

    unsafe fn IoRegisterShutdownNotification(device_object: *mut DEVICE_OBJECT) -> NTSTATUS {
        // SAFETY: the driver's device.
        unsafe { shutdown::register(device_object, false) };
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoRegisterLastChanceShutdownNotification(device_object: *mut DEVICE_OBJECT) -> NTSTATUS {
        // SAFETY: the driver's device.
        unsafe { shutdown::register(device_object, true) };
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoUnregisterShutdownNotification(device_object: *mut DEVICE_OBJECT) {
        // SAFETY: the driver's device.
        unsafe { shutdown::unregister(device_object) };
    }

    // What has no more to it here.

    unsafe fn IoGetCurrentProcess() -> PEPROCESS {
        // SAFETY: it takes nothing.
        unsafe { <Janus as ntoskrnl::Ps>::PsGetCurrentProcess() }
    }
    unsafe fn IoSetHardErrorOrVerifyDevice(_irp: *mut IRP, _device_object: *mut DEVICE_OBJECT) {
        // It is for whoever asks the user to change a medium, of whom there is none.
    }
    unsafe fn IoGetFileObjectGenericMapping() -> *mut GENERIC_MAPPING {
        FILE_ACCESS.as_ptr()
    }
    unsafe fn IoSetThreadHardErrorMode(_enable_hard_errors: BOOLEAN) -> BOOLEAN {
        0
    }
    unsafe fn IoRaiseInformationalHardError(error_status: NTSTATUS, string: *mut UNICODE_STRING, _thread: PKTHREAD) -> BOOLEAN {
        // SAFETY: the driver's string.
        let text = unsafe { unicode::text(string) };
        host().log(&alloc::format!("janus: {} reports an error: {:#010x} {text}", driver::name(driver::current()), error_status.0));
        1
    }
    unsafe fn IoGetStackLimits(low_limit: *mut u32, high_limit: *mut u32) {
        let (limit, base) = crate::kpcr::stack();
        // SAFETY: the driver's variables.
        unsafe {
            low_limit.write(limit);
            high_limit.write(base);
        }
    }

    unsafe fn IoGetInitialStack() -> *mut c_void {
        crate::kpcr::stack().1 as *mut c_void
    }

    unsafe fn IoIsSystemThread(_thread: PETHREAD) -> BOOLEAN {
        1
    }
    unsafe fn IoThreadToProcess(_thread: PETHREAD) -> PEPROCESS {
        // SAFETY: it takes nothing.
        unsafe { <Janus as ntoskrnl::Ps>::PsGetCurrentProcess() }
    }
    unsafe fn IoAcquireVpbSpinLock(irql: *mut KIRQL) {
        // SAFETY: the driver's variable.
        unsafe { irql.write(crate::irql::raise(crate::irql::DISPATCH)) };
    }
    unsafe fn IoReleaseVpbSpinLock(irql: KIRQL) {
        crate::irql::lower(irql);
    }
}
