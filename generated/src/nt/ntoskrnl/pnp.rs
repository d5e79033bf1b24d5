// Written by `janus gen` from abi-specs/nt/ntoskrnl/pnp.abi. Do not edit: change the spec and run `./x gen`.
//! Plug and Play: device interfaces, properties and keys of devices, notifications, DMA adapters of devices, WMI.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Plug and Play: device interfaces, properties and keys of devices, notifications, DMA adapters of devices, WMI.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Pnp {
    /// 
    unsafe fn IoGetDeviceInterfaceAlias( // abi-specs/nt/ntoskrnl/pnp.abi:8
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/pnp.abi:8
        alias_interface_class_guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/pnp.abi:8
        alias_symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/pnp.abi:8
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetDeviceInterfaces( // abi-specs/nt/ntoskrnl/pnp.abi:14
        interface_class_guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/pnp.abi:14
        physical_device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:14
        flags: u32, // abi-specs/nt/ntoskrnl/pnp.abi:14
        symbolic_link_list: *mut *mut u16, // abi-specs/nt/ntoskrnl/pnp.abi:14
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetDeviceProperty( // abi-specs/nt/ntoskrnl/pnp.abi:21
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:21
        device_property: crate::types::DEVICE_REGISTRY_PROPERTY, // abi-specs/nt/ntoskrnl/pnp.abi:21
        buffer_length: u32, // abi-specs/nt/ntoskrnl/pnp.abi:21
        property_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:21
        result_length: *mut u32, // abi-specs/nt/ntoskrnl/pnp.abi:21
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetDmaAdapter( // abi-specs/nt/ntoskrnl/pnp.abi:29
        physical_device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:29
        device_description: *mut crate::types::DEVICE_DESCRIPTION, // abi-specs/nt/ntoskrnl/pnp.abi:29
        number_of_map_registers: *mut u32, // abi-specs/nt/ntoskrnl/pnp.abi:29
    ) -> *mut crate::types::DMA_ADAPTER;
    /// 
    unsafe fn IoInvalidateDeviceRelations( // abi-specs/nt/ntoskrnl/pnp.abi:35
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:35
        kind: crate::types::DEVICE_RELATION_TYPE, // abi-specs/nt/ntoskrnl/pnp.abi:35
    );
    /// 
    unsafe fn IoInvalidateDeviceState( // abi-specs/nt/ntoskrnl/pnp.abi:37
        physical_device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:37
    );
    /// 
    unsafe fn IoOpenDeviceInterfaceRegistryKey( // abi-specs/nt/ntoskrnl/pnp.abi:39
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/pnp.abi:39
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/pnp.abi:39
        device_interface_key: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/pnp.abi:39
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoOpenDeviceRegistryKey( // abi-specs/nt/ntoskrnl/pnp.abi:45
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:45
        dev_inst_key_type: u32, // abi-specs/nt/ntoskrnl/pnp.abi:45
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/pnp.abi:45
        dev_inst_reg_key: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/pnp.abi:45
    ) -> crate::types::NTSTATUS;
    /// Registers an interface of a device under a class.
    unsafe fn IoRegisterDeviceInterface( // abi-specs/nt/ntoskrnl/pnp.abi:53
        physical_device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:53
        interface_class_guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/pnp.abi:53
        reference_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/pnp.abi:53
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/pnp.abi:53
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoRegisterPlugPlayNotification( // abi-specs/nt/ntoskrnl/pnp.abi:60
        event_category: crate::types::IO_NOTIFICATION_EVENT_CATEGORY, // abi-specs/nt/ntoskrnl/pnp.abi:60
        event_category_flags: u32, // abi-specs/nt/ntoskrnl/pnp.abi:60
        event_category_data: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:60
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:60
        callback_routine: crate::callbacks::DRIVER_NOTIFICATION_CALLBACK_ROUTINE, // abi-specs/nt/ntoskrnl/pnp.abi:60
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:60
        notification_entry: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:60
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReportDetectedDevice( // abi-specs/nt/ntoskrnl/pnp.abi:70
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:70
        legacy_bus_type: crate::types::INTERFACE_TYPE, // abi-specs/nt/ntoskrnl/pnp.abi:70
        bus_number: u32, // abi-specs/nt/ntoskrnl/pnp.abi:70
        slot_number: u32, // abi-specs/nt/ntoskrnl/pnp.abi:70
        resource_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/pnp.abi:70
        resource_requirements: *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST, // abi-specs/nt/ntoskrnl/pnp.abi:70
        resource_assigned: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/pnp.abi:70
        device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:70
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReportTargetDeviceChange( // abi-specs/nt/ntoskrnl/pnp.abi:80
        physical_device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:80
        notification_structure: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:80
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReportTargetDeviceChangeAsynchronous( // abi-specs/nt/ntoskrnl/pnp.abi:81
        physical_device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:81
        notification_structure: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:81
        callback: crate::callbacks::DEVICE_CHANGE_COMPLETE_CALLBACK, // abi-specs/nt/ntoskrnl/pnp.abi:81
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:81
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoRequestDeviceEject( // abi-specs/nt/ntoskrnl/pnp.abi:88
        physical_device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:88
    );
    /// 
    unsafe fn IoSetDeviceInterfaceState( // abi-specs/nt/ntoskrnl/pnp.abi:90
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/pnp.abi:90
        enable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/pnp.abi:90
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSynchronousInvalidateDeviceRelations( // abi-specs/nt/ntoskrnl/pnp.abi:91
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:91
        kind: crate::types::DEVICE_RELATION_TYPE, // abi-specs/nt/ntoskrnl/pnp.abi:91
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoUnregisterPlugPlayNotification( // abi-specs/nt/ntoskrnl/pnp.abi:93
        notification_entry: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:93
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoUnregisterPlugPlayNotificationEx( // abi-specs/nt/ntoskrnl/pnp.abi:95
        notification_entry: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:95
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoWMIRegistrationControl( // abi-specs/nt/ntoskrnl/pnp.abi:97
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:97
        action: u32, // abi-specs/nt/ntoskrnl/pnp.abi:97
    ) -> crate::types::NTSTATUS;
    /// A name for a device's instance of a block: its description, a symbolic link, or both. The string is the caller's, from paged pool.
    unsafe fn IoWMISuggestInstanceName( // abi-specs/nt/ntoskrnl/pnp.abi:99
        physical_device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/pnp.abi:99
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/pnp.abi:99
        combine_names: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/pnp.abi:99
        suggested_instance_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/pnp.abi:99
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoWMIWriteEvent( // abi-specs/nt/ntoskrnl/pnp.abi:105
        wnode_event_item: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:105
    ) -> crate::types::NTSTATUS;
    /// Numbers for a driver's instances of a block: those behind the last that anybody took.
    unsafe fn IoWMIAllocateInstanceIds( // abi-specs/nt/ntoskrnl/pnp.abi:107
        guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/pnp.abi:107
        instance_count: u32, // abi-specs/nt/ntoskrnl/pnp.abi:107
        first_instance_id: *mut u32, // abi-specs/nt/ntoskrnl/pnp.abi:107
    ) -> crate::types::NTSTATUS;
    /// There is no WMI on Windows 9x, so nobody provides a block: STATUS_WMI_GUID_NOT_FOUND.
    unsafe fn IoWMIOpenBlock( // abi-specs/nt/ntoskrnl/pnp.abi:110
        data_block_guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/pnp.abi:110
        desired_access: u32, // abi-specs/nt/ntoskrnl/pnp.abi:110
        data_block_object: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:110
    ) -> crate::types::NTSTATUS;
    /// IoWMIOpenBlock gives no object that this could be asked of: STATUS_OBJECT_TYPE_MISMATCH.
    unsafe fn IoWMIQueryAllData( // abi-specs/nt/ntoskrnl/pnp.abi:113
        data_block_object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:113
        in_out_buffer_size: *mut u32, // abi-specs/nt/ntoskrnl/pnp.abi:113
        out_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/pnp.abi:113
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/pnp.abi";
    pub static IoGetDeviceInterfaceAlias: Function = Function { id: 1689, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "alias_interface_class_guid", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 2, parameter: "alias_symbolic_link_name", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "IoGetDeviceInterfaceAlias" };
    pub static IoGetDeviceInterfaces: Function = Function { id: 1690, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "interface_class_guid", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 1, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: true } }, Check { arg: 1, parameter: "physical_device_object", rule: Rule::Begins { bytes: &[3], optional: true } }, Check { arg: 3, parameter: "symbolic_link_list", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "IoGetDeviceInterfaces" };
    pub static IoGetDeviceProperty: Function = Function { id: 1693, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 4, parameter: "result_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 21, library: "ntoskrnl.exe", name: "IoGetDeviceProperty" };
    pub static IoGetDmaAdapter: Function = Function { id: 1697, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: true } }, Check { arg: 0, parameter: "physical_device_object", rule: Rule::Begins { bytes: &[3], optional: true } }, Check { arg: 1, parameter: "device_description", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 2, parameter: "number_of_map_registers", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 29, library: "ntoskrnl.exe", name: "IoGetDmaAdapter" };
    pub static IoInvalidateDeviceRelations: Function = Function { id: 1719, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 35, library: "ntoskrnl.exe", name: "IoInvalidateDeviceRelations" };
    pub static IoInvalidateDeviceState: Function = Function { id: 1720, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "physical_device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 37, library: "ntoskrnl.exe", name: "IoInvalidateDeviceState" };
    pub static IoOpenDeviceInterfaceRegistryKey: Function = Function { id: 1728, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "device_interface_key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 39, library: "ntoskrnl.exe", name: "IoOpenDeviceInterfaceRegistryKey" };
    pub static IoOpenDeviceRegistryKey: Function = Function { id: 1729, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 3, parameter: "dev_inst_reg_key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 45, library: "ntoskrnl.exe", name: "IoOpenDeviceRegistryKey" };
    pub static IoRegisterDeviceInterface: Function = Function { id: 1745, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "physical_device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "interface_class_guid", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 2, parameter: "reference_string", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 3, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 53, library: "ntoskrnl.exe", name: "IoRegisterDeviceInterface" };
    pub static IoRegisterPlugPlayNotification: Function = Function { id: 1751, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 3, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 3, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 6, parameter: "notification_entry", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 60, library: "ntoskrnl.exe", name: "IoRegisterPlugPlayNotification" };
    pub static IoReportDetectedDevice: Function = Function { id: 1761, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 7, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 4, parameter: "resource_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 5, parameter: "resource_requirements", rule: Rule::Memory { shape: Shape::Fixed(72), optional: true } }, Check { arg: 7, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 70, library: "ntoskrnl.exe", name: "IoReportDetectedDevice" };
    pub static IoReportTargetDeviceChange: Function = Function { id: 1766, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "physical_device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 80, library: "ntoskrnl.exe", name: "IoReportTargetDeviceChange" };
    pub static IoReportTargetDeviceChangeAsynchronous: Function = Function { id: 1767, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "physical_device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 81, library: "ntoskrnl.exe", name: "IoReportTargetDeviceChangeAsynchronous" };
    pub static IoRequestDeviceEject: Function = Function { id: 1768, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "physical_device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 88, library: "ntoskrnl.exe", name: "IoRequestDeviceEject" };
    pub static IoSetDeviceInterfaceState: Function = Function { id: 1774, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 90, library: "ntoskrnl.exe", name: "IoSetDeviceInterfaceState" };
    pub static IoSynchronousInvalidateDeviceRelations: Function = Function { id: 1802, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 91, library: "ntoskrnl.exe", name: "IoSynchronousInvalidateDeviceRelations" };
    pub static IoUnregisterPlugPlayNotification: Function = Function { id: 1810, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "IoUnregisterPlugPlayNotification" };
    pub static IoUnregisterPlugPlayNotificationEx: Function = Function { id: 1811, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 95, library: "ntoskrnl.exe", name: "IoUnregisterPlugPlayNotificationEx" };
    pub static IoWMIRegistrationControl: Function = Function { id: 1828, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 97, library: "ntoskrnl.exe", name: "IoWMIRegistrationControl" };
    pub static IoWMISuggestInstanceName: Function = Function { id: 1832, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "physical_device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: true } }, Check { arg: 0, parameter: "physical_device_object", rule: Rule::Begins { bytes: &[3], optional: true } }, Check { arg: 1, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 3, parameter: "suggested_instance_name", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 99, library: "ntoskrnl.exe", name: "IoWMISuggestInstanceName" };
    pub static IoWMIWriteEvent: Function = Function { id: 1833, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 105, library: "ntoskrnl.exe", name: "IoWMIWriteEvent" };
    pub static IoWMIAllocateInstanceIds: Function = Function { id: 1819, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "guid", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 2, parameter: "first_instance_id", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 107, library: "ntoskrnl.exe", name: "IoWMIAllocateInstanceIds" };
    pub static IoWMIOpenBlock: Function = Function { id: 1823, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "data_block_guid", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 2, parameter: "data_block_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 110, library: "ntoskrnl.exe", name: "IoWMIOpenBlock" };
    pub static IoWMIQueryAllData: Function = Function { id: 1824, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "in_out_buffer_size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 113, library: "ntoskrnl.exe", name: "IoWMIQueryAllData" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/pnp.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDeviceInterfaceAlias<P: Pnp>(symbolic_link_name: *mut crate::types::UNICODE_STRING, alias_interface_class_guid: *mut crate::types::GUID, alias_symbolic_link_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoGetDeviceInterfaceAlias(symbolic_link_name, alias_interface_class_guid, alias_symbolic_link_name) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDeviceInterfaces<P: Pnp>(interface_class_guid: *mut crate::types::GUID, physical_device_object: *mut crate::types::DEVICE_OBJECT, flags: u32, symbolic_link_list: *mut *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::IoGetDeviceInterfaces(interface_class_guid, physical_device_object, flags, symbolic_link_list) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:21
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDeviceProperty<P: Pnp>(device_object: *mut crate::types::DEVICE_OBJECT, device_property: crate::types::DEVICE_REGISTRY_PROPERTY, buffer_length: u32, property_buffer: *mut core::ffi::c_void, result_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::IoGetDeviceProperty(device_object, device_property, buffer_length, property_buffer, result_length) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:29
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDmaAdapter<P: Pnp>(physical_device_object: *mut crate::types::DEVICE_OBJECT, device_description: *mut crate::types::DEVICE_DESCRIPTION, number_of_map_registers: *mut u32) -> *mut crate::types::DMA_ADAPTER {
        unsafe { P::IoGetDmaAdapter(physical_device_object, device_description, number_of_map_registers) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoInvalidateDeviceRelations<P: Pnp>(device_object: *mut crate::types::DEVICE_OBJECT, kind: crate::types::DEVICE_RELATION_TYPE) {
        unsafe { P::IoInvalidateDeviceRelations(device_object, kind) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:37
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoInvalidateDeviceState<P: Pnp>(physical_device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoInvalidateDeviceState(physical_device_object) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:39
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoOpenDeviceInterfaceRegistryKey<P: Pnp>(symbolic_link_name: *mut crate::types::UNICODE_STRING, desired_access: crate::types::ACCESS_MASK, device_interface_key: *mut crate::types::HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::IoOpenDeviceInterfaceRegistryKey(symbolic_link_name, desired_access, device_interface_key) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:45
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoOpenDeviceRegistryKey<P: Pnp>(device_object: *mut crate::types::DEVICE_OBJECT, dev_inst_key_type: u32, desired_access: crate::types::ACCESS_MASK, dev_inst_reg_key: *mut crate::types::HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::IoOpenDeviceRegistryKey(device_object, dev_inst_key_type, desired_access, dev_inst_reg_key) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:53
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterDeviceInterface<P: Pnp>(physical_device_object: *mut crate::types::DEVICE_OBJECT, interface_class_guid: *mut crate::types::GUID, reference_string: *mut crate::types::UNICODE_STRING, symbolic_link_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoRegisterDeviceInterface(physical_device_object, interface_class_guid, reference_string, symbolic_link_name) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:60
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterPlugPlayNotification<P: Pnp>(event_category: crate::types::IO_NOTIFICATION_EVENT_CATEGORY, event_category_flags: u32, event_category_data: *mut core::ffi::c_void, driver_object: *mut crate::types::DRIVER_OBJECT, callback_routine: crate::callbacks::DRIVER_NOTIFICATION_CALLBACK_ROUTINE, context: *mut core::ffi::c_void, notification_entry: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoRegisterPlugPlayNotification(event_category, event_category_flags, event_category_data, driver_object, callback_routine, context, notification_entry) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:70
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReportDetectedDevice<P: Pnp>(driver_object: *mut crate::types::DRIVER_OBJECT, legacy_bus_type: crate::types::INTERFACE_TYPE, bus_number: u32, slot_number: u32, resource_list: *mut crate::types::CM_RESOURCE_LIST, resource_requirements: *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST, resource_assigned: crate::types::BOOLEAN, device_object: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoReportDetectedDevice(driver_object, legacy_bus_type, bus_number, slot_number, resource_list, resource_requirements, resource_assigned, device_object) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:80
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReportTargetDeviceChange<P: Pnp>(physical_device_object: *mut crate::types::DEVICE_OBJECT, notification_structure: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoReportTargetDeviceChange(physical_device_object, notification_structure) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:81
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReportTargetDeviceChangeAsynchronous<P: Pnp>(physical_device_object: *mut crate::types::DEVICE_OBJECT, notification_structure: *mut core::ffi::c_void, callback: crate::callbacks::DEVICE_CHANGE_COMPLETE_CALLBACK, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoReportTargetDeviceChangeAsynchronous(physical_device_object, notification_structure, callback, context) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:88
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRequestDeviceEject<P: Pnp>(physical_device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoRequestDeviceEject(physical_device_object) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:90
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetDeviceInterfaceState<P: Pnp>(symbolic_link_name: *mut crate::types::UNICODE_STRING, enable: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoSetDeviceInterfaceState(symbolic_link_name, enable) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:91
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSynchronousInvalidateDeviceRelations<P: Pnp>(device_object: *mut crate::types::DEVICE_OBJECT, kind: crate::types::DEVICE_RELATION_TYPE) -> crate::types::NTSTATUS {
        unsafe { P::IoSynchronousInvalidateDeviceRelations(device_object, kind) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:93
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoUnregisterPlugPlayNotification<P: Pnp>(notification_entry: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoUnregisterPlugPlayNotification(notification_entry) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:95
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoUnregisterPlugPlayNotificationEx<P: Pnp>(notification_entry: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoUnregisterPlugPlayNotificationEx(notification_entry) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:97
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWMIRegistrationControl<P: Pnp>(device_object: *mut crate::types::DEVICE_OBJECT, action: u32) -> crate::types::NTSTATUS {
        unsafe { P::IoWMIRegistrationControl(device_object, action) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:99
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWMISuggestInstanceName<P: Pnp>(physical_device_object: *mut crate::types::DEVICE_OBJECT, symbolic_link_name: *mut crate::types::UNICODE_STRING, combine_names: crate::types::BOOLEAN, suggested_instance_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoWMISuggestInstanceName(physical_device_object, symbolic_link_name, combine_names, suggested_instance_name) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:105
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWMIWriteEvent<P: Pnp>(wnode_event_item: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoWMIWriteEvent(wnode_event_item) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:107
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWMIAllocateInstanceIds<P: Pnp>(guid: *mut crate::types::GUID, instance_count: u32, first_instance_id: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::IoWMIAllocateInstanceIds(guid, instance_count, first_instance_id) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:110
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWMIOpenBlock<P: Pnp>(data_block_guid: *mut crate::types::GUID, desired_access: u32, data_block_object: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoWMIOpenBlock(data_block_guid, desired_access, data_block_object) }
    }
    /// abi-specs/nt/ntoskrnl/pnp.abi:113
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWMIQueryAllData<P: Pnp>(data_block_object: *mut core::ffi::c_void, in_out_buffer_size: *mut u32, out_buffer: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoWMIQueryAllData(data_block_object, in_out_buffer_size, out_buffer) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceInterfaceAlias<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDeviceInterfaceAlias, direct = sym direct::IoGetDeviceInterfaceAlias::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceInterfaces<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDeviceInterfaces, direct = sym direct::IoGetDeviceInterfaces::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceProperty<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDeviceProperty, direct = sym direct::IoGetDeviceProperty::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDmaAdapter<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDmaAdapter, direct = sym direct::IoGetDmaAdapter::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInvalidateDeviceRelations<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoInvalidateDeviceRelations, direct = sym direct::IoInvalidateDeviceRelations::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInvalidateDeviceState<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoInvalidateDeviceState, direct = sym direct::IoInvalidateDeviceState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoOpenDeviceInterfaceRegistryKey<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoOpenDeviceInterfaceRegistryKey, direct = sym direct::IoOpenDeviceInterfaceRegistryKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoOpenDeviceRegistryKey<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoOpenDeviceRegistryKey, direct = sym direct::IoOpenDeviceRegistryKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterDeviceInterface<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterDeviceInterface, direct = sym direct::IoRegisterDeviceInterface::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterPlugPlayNotification<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterPlugPlayNotification, direct = sym direct::IoRegisterPlugPlayNotification::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportDetectedDevice<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReportDetectedDevice, direct = sym direct::IoReportDetectedDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportTargetDeviceChange<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReportTargetDeviceChange, direct = sym direct::IoReportTargetDeviceChange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportTargetDeviceChangeAsynchronous<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReportTargetDeviceChangeAsynchronous, direct = sym direct::IoReportTargetDeviceChangeAsynchronous::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRequestDeviceEject<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRequestDeviceEject, direct = sym direct::IoRequestDeviceEject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDeviceInterfaceState<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetDeviceInterfaceState, direct = sym direct::IoSetDeviceInterfaceState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSynchronousInvalidateDeviceRelations<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSynchronousInvalidateDeviceRelations, direct = sym direct::IoSynchronousInvalidateDeviceRelations::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterPlugPlayNotification<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoUnregisterPlugPlayNotification, direct = sym direct::IoUnregisterPlugPlayNotification::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterPlugPlayNotificationEx<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoUnregisterPlugPlayNotificationEx, direct = sym direct::IoUnregisterPlugPlayNotificationEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIRegistrationControl<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWMIRegistrationControl, direct = sym direct::IoWMIRegistrationControl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISuggestInstanceName<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWMISuggestInstanceName, direct = sym direct::IoWMISuggestInstanceName::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIWriteEvent<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWMIWriteEvent, direct = sym direct::IoWMIWriteEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIAllocateInstanceIds<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWMIAllocateInstanceIds, direct = sym direct::IoWMIAllocateInstanceIds::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIOpenBlock<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWMIOpenBlock, direct = sym direct::IoWMIOpenBlock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQueryAllData<P: Pnp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWMIQueryAllData, direct = sym direct::IoWMIQueryAllData::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

