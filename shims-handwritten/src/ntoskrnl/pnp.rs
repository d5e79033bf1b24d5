//! Plug and Play: each function is a few lines to the module of its matter.

use crate::{
    Janus, device_interface, device_property, dma_adapter, driver, notification, pdo, pnp, pool, registry, resources, unicode, wmi,
};
use core::ffi::c_void;
use janus_abi::callbacks::{DEVICE_CHANGE_COMPLETE_CALLBACK, DRIVER_NOTIFICATION_CALLBACK_ROUTINE};
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

/// Hands a driver a handle, or the status that there is instead.
unsafe fn hand_over(found: Result<HANDLE, NTSTATUS>, to: *mut HANDLE) -> NTSTATUS {
    match found {
        Ok(handle) => {
            // SAFETY: the driver's variable.
            unsafe { to.write(handle) };
            NTSTATUS::STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

/// Hands a driver a string in the pool, which it frees.
unsafe fn hand_over_text(text: &str, to: *mut UNICODE_STRING) -> NTSTATUS {
    let string = unicode::allocate(text);
    if string.Buffer.is_null() {
        return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
    }
    // SAFETY: the driver's variable.
    unsafe { to.write(string) };
    NTSTATUS::STATUS_SUCCESS
}

impl ntoskrnl::Pnp for Janus {
    // Interfaces.

    unsafe fn IoRegisterDeviceInterface(
        physical_device_object: *mut DEVICE_OBJECT,
        interface_class_guid: *mut GUID,
        reference_string: *mut UNICODE_STRING,
        symbolic_link_name: *mut UNICODE_STRING,
    ) -> NTSTATUS {
        // SAFETY: the driver's GUID, string and variable.
        unsafe {
            let class = interface_class_guid.cast::<device_interface::Guid>().read_unaligned();
            let reference = if reference_string.is_null() { "".into() } else { unicode::text(reference_string) };
            match device_interface::register(physical_device_object, class, &reference) {
                Ok(name) => hand_over_text(&name, symbolic_link_name),
                Err(status) => status,
            }
        }
    }
    unsafe fn IoSetDeviceInterfaceState(symbolic_link_name: *mut UNICODE_STRING, enable: BOOLEAN) -> NTSTATUS {
        // SAFETY: the driver's string.
        let name = unsafe { unicode::text(symbolic_link_name) };
        device_interface::enable(&name, enable != 0).map_or_else(|e| e, |()| NTSTATUS::STATUS_SUCCESS)
    }
    unsafe fn IoGetDeviceInterfaces(
        interface_class_guid: *mut GUID,
        physical_device_object: *mut DEVICE_OBJECT,
        flags: u32,
        symbolic_link_list: *mut *mut u16,
    ) -> NTSTATUS {
        // SAFETY: the driver's GUID and variable.
        unsafe {
            let class = interface_class_guid.cast::<device_interface::Guid>().read_unaligned();
            let names = device_interface::list(class, physical_device_object, flags);
            let block = resources::in_pool(&pdo::multiple(&names));
            symbolic_link_list.write(block.cast());
            if block.is_null() { NTSTATUS::STATUS_INSUFFICIENT_RESOURCES } else { NTSTATUS::STATUS_SUCCESS }
        }
    }
    unsafe fn IoGetDeviceInterfaceAlias(
        symbolic_link_name: *mut UNICODE_STRING,
        alias_interface_class_guid: *mut GUID,
        alias_symbolic_link_name: *mut UNICODE_STRING,
    ) -> NTSTATUS {
        // SAFETY: the driver's string, GUID and variable.
        unsafe {
            let class = alias_interface_class_guid.cast::<device_interface::Guid>().read_unaligned();
            match device_interface::alias(&unicode::text(symbolic_link_name), class) {
                Some(name) => hand_over_text(&name, alias_symbolic_link_name),
                None => NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND,
            }
        }
    }
    unsafe fn IoOpenDeviceInterfaceRegistryKey(
        symbolic_link_name: *mut UNICODE_STRING,
        desired_access: ACCESS_MASK,
        device_interface_key: *mut HANDLE,
    ) -> NTSTATUS {
        // SAFETY: the driver's string and variable.
        unsafe {
            let found = device_interface::parameters_key(&unicode::text(symbolic_link_name))
                .ok_or(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND)
                .and_then(|path| registry::create(&path))
                .and_then(|(key, _)| registry::handle(key, desired_access));
            hand_over(found, device_interface_key)
        }
    }

    // Devices.

    unsafe fn IoGetDeviceProperty(
        device_object: *mut DEVICE_OBJECT,
        device_property: DEVICE_REGISTRY_PROPERTY,
        buffer_length: u32,
        property_buffer: *mut c_void,
        result_length: *mut u32,
    ) -> NTSTATUS {
        match device_property::get(device_object, device_property) {
            // SAFETY: the driver's buffer and variable.
            Ok(bytes) => unsafe {
                result_length.write(bytes.len() as u32);
                if (buffer_length as usize) < bytes.len() {
                    return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
                }
                property_buffer.cast::<u8>().copy_from(bytes.as_ptr(), bytes.len());
                NTSTATUS::STATUS_SUCCESS
            },
            Err(status) => {
                // SAFETY: as above.
                unsafe { result_length.write(0) };
                status
            }
        }
    }
    unsafe fn IoOpenDeviceRegistryKey(
        device_object: *mut DEVICE_OBJECT,
        dev_inst_key_type: u32,
        desired_access: ACCESS_MASK,
        dev_inst_reg_key: *mut HANDLE,
    ) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { hand_over(device_property::open_key(device_object, dev_inst_key_type, desired_access), dev_inst_reg_key) }
    }
    unsafe fn IoInvalidateDeviceRelations(device_object: *mut DEVICE_OBJECT, kind: DEVICE_RELATION_TYPE) {
        pnp::relations::invalidate(device_object, kind);
    }
    unsafe fn IoSynchronousInvalidateDeviceRelations(device_object: *mut DEVICE_OBJECT, kind: DEVICE_RELATION_TYPE) -> NTSTATUS {
        if pnp::node(device_object).is_none() {
            return NTSTATUS::STATUS_NO_SUCH_DEVICE;
        }
        pnp::relations::again_now(device_object, kind);
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoInvalidateDeviceState(physical_device_object: *mut DEVICE_OBJECT) {
        pnp::state::invalidate(physical_device_object);
    }
    unsafe fn IoReportDetectedDevice(
        driver_object: *mut DRIVER_OBJECT,
        _legacy_bus_type: INTERFACE_TYPE,
        _bus_number: u32,
        _slot_number: u32,
        resource_list: *mut CM_RESOURCE_LIST,
        _resource_requirements: *mut IO_RESOURCE_REQUIREMENTS_LIST,
        _resource_assigned: BOOLEAN,
        device_object: *mut *mut DEVICE_OBJECT,
    ) -> NTSTATUS {
        // SAFETY: the driver's object, list and variable.
        unsafe {
            if !(*device_object).is_null() {
                // It reports again what it has found before.
                return if pnp::node(*device_object).is_some() { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_NO_SUCH_DEVICE };
            }
            let service = unicode::text(&raw const (*(*driver_object).DriverExtension).ServiceKeyName);
            match pnp::make(driver::of_object(driver_object), &service, pnp::Bus::Root, resources::of_list(resource_list)) {
                Ok(device) => {
                    device_object.write(device);
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => status,
            }
        }
    }
    unsafe fn IoRequestDeviceEject(physical_device_object: *mut DEVICE_OBJECT) {
        pnp::removal::request_eject(physical_device_object);
    }
    unsafe fn IoGetDmaAdapter(
        _physical_device_object: *mut DEVICE_OBJECT,
        device_description: *mut DEVICE_DESCRIPTION,
        number_of_map_registers: *mut u32,
    ) -> *mut DMA_ADAPTER {
        // SAFETY: the driver's description and variable.
        unsafe { dma_adapter::make(device_description, number_of_map_registers) }
    }

    // Notifications.

    unsafe fn IoRegisterPlugPlayNotification(
        event_category: IO_NOTIFICATION_EVENT_CATEGORY,
        event_category_flags: u32,
        event_category_data: *mut c_void,
        driver_object: *mut DRIVER_OBJECT,
        callback_routine: DRIVER_NOTIFICATION_CALLBACK_ROUTINE,
        context: *mut c_void,
        notification_entry: *mut *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: the category's data, and the driver's variable, which is filled whatever the routine does meanwhile.
        unsafe {
            match notification::register(
                event_category,
                event_category_flags,
                event_category_data,
                driver_object,
                callback_routine,
                context,
            ) {
                Ok(id) => {
                    notification_entry.write(id as *mut c_void);
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => status,
            }
        }
    }
    unsafe fn IoUnregisterPlugPlayNotification(notification_entry: *mut c_void) -> NTSTATUS {
        if notification::unregister(notification_entry as u32) { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_INVALID_PARAMETER }
    }
    unsafe fn IoUnregisterPlugPlayNotificationEx(notification_entry: *mut c_void) -> NTSTATUS {
        if notification::unregister(notification_entry as u32) { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_INVALID_PARAMETER }
    }
    unsafe fn IoReportTargetDeviceChange(physical_device_object: *mut DEVICE_OBJECT, notification_structure: *mut c_void) -> NTSTATUS {
        // SAFETY: the driver's device and structure.
        unsafe {
            if let Err(status) = notification::reportable(physical_device_object, notification_structure) {
                return status;
            }
            notification::target_changed(physical_device_object, notification_structure);
        }
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoReportTargetDeviceChangeAsynchronous(
        physical_device_object: *mut DEVICE_OBJECT,
        notification_structure: *mut c_void,
        callback: DEVICE_CHANGE_COMPLETE_CALLBACK,
        context: *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: the driver's device and structure.
        let queued = unsafe {
            if let Err(status) = notification::reportable(physical_device_object, notification_structure) {
                return status;
            }
            notification::target_changed_later(physical_device_object, notification_structure, callback, context)
        };
        if queued { NTSTATUS::STATUS_PENDING } else { NTSTATUS::STATUS_INSUFFICIENT_RESOURCES }
    }

    // WMI, of which there is no consumer.

    unsafe fn IoWMIOpenBlock(_data_block_guid: *mut GUID, _desired_access: u32, data_block_object: *mut *mut c_void) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe { data_block_object.write(core::ptr::null_mut()) };
        NTSTATUS::STATUS_WMI_GUID_NOT_FOUND
    }
    unsafe fn IoWMIQueryAllData(_data_block_object: *mut c_void, _in_out_buffer_size: *mut u32, _out_buffer: *mut c_void) -> NTSTATUS {
        NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH
    }
    unsafe fn IoWMIRegistrationControl(_device_object: *mut DEVICE_OBJECT, _action: u32) -> NTSTATUS {
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoWMIWriteEvent(wnode_event_item: *mut c_void) -> NTSTATUS {
        // SAFETY: the event is in the pool, and ours once it is taken.
        unsafe { pool::free(wnode_event_item.cast()) };
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoWMIAllocateInstanceIds(guid: *mut GUID, instance_count: u32, first_instance_id: *mut u32) -> NTSTATUS {
        // SAFETY: the driver's GUID and variable.
        unsafe { first_instance_id.write(wmi::instances(*guid, instance_count)) };
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoWMISuggestInstanceName(
        physical_device_object: *mut DEVICE_OBJECT,
        symbolic_link_name: *mut UNICODE_STRING,
        combine_names: BOOLEAN,
        suggested_instance_name: *mut UNICODE_STRING,
    ) -> NTSTATUS {
        // SAFETY: the driver's name.
        let link = (!symbolic_link_name.is_null()).then(|| unsafe { unicode::text(symbolic_link_name) });
        let name = match wmi::name(physical_device_object, link, combine_names != 0) {
            Ok(name) => unicode::allocate(&name),
            Err(status) => return status,
        };
        // SAFETY: the driver's variable.
        unsafe { suggested_instance_name.write(name) };
        NTSTATUS::STATUS_SUCCESS
    }
}
