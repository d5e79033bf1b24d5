// Written by `janus gen` from abi-specs/nt/ntoskrnl/io_hardware.abi. Do not edit: change the spec and run `./x gen`.
//! I/O manager: controllers, interrupts, timers of devices, resources, DMA.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// I/O manager: controllers, interrupts, timers of devices, resources, DMA.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait IoHardware {
    /// Asks for a DMA channel and its map registers; `execution_routine` runs when they are free.
    unsafe fn IoAllocateAdapterChannel( // abi-specs/nt/ntoskrnl/io_hardware.abi:9
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:9
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:9
        number_of_map_registers: u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:9
        execution_routine: crate::callbacks::DRIVER_CONTROL, // abi-specs/nt/ntoskrnl/io_hardware.abi:9
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_hardware.abi:9
    ) -> crate::types::NTSTATUS;
    /// Asks for a controller; `execution_routine` runs when it is free.
    unsafe fn IoAllocateController( // abi-specs/nt/ntoskrnl/io_hardware.abi:18
        controller_object: *mut crate::types::CONTROLLER_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:18
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:18
        execution_routine: crate::callbacks::DRIVER_CONTROL, // abi-specs/nt/ntoskrnl/io_hardware.abi:18
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_hardware.abi:18
    );
    /// Claims resources for a device as the driver asks, or reports a conflict.
    unsafe fn IoAssignResources( // abi-specs/nt/ntoskrnl/io_hardware.abi:26
        registry_path: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io_hardware.abi:26
        driver_class_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io_hardware.abi:26
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:26
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:26
        requested_resources: *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST, // abi-specs/nt/ntoskrnl/io_hardware.abi:26
        allocated_resources: *mut *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io_hardware.abi:26
    ) -> crate::types::NTSTATUS;
    /// Connects an interrupt service routine to a vector.
    unsafe fn IoConnectInterrupt( // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        interrupt_object: *mut crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        service_routine: crate::callbacks::KSERVICE_ROUTINE, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        service_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        vector: u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        synchronize_irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        interrupt_mode: crate::types::KINTERRUPT_MODE, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        share_vector: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        processor_enable_mask: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
        floating_save: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_hardware.abi:36
    ) -> crate::types::NTSTATUS;
    /// Creates a controller object.
    unsafe fn IoCreateController( // abi-specs/nt/ntoskrnl/io_hardware.abi:53
        size: u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:53
    ) -> *mut crate::types::CONTROLLER_OBJECT;
    /// 
    unsafe fn IoDeleteController( // abi-specs/nt/ntoskrnl/io_hardware.abi:55
        controller_object: *mut crate::types::CONTROLLER_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:55
    );
    /// Disconnects an interrupt service routine.
    unsafe fn IoDisconnectInterrupt( // abi-specs/nt/ntoskrnl/io_hardware.abi:58
        interrupt_object: crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/io_hardware.abi:58
    );
    /// 
    unsafe fn IoFreeController( // abi-specs/nt/ntoskrnl/io_hardware.abi:62
        controller_object: *mut crate::types::CONTROLLER_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:62
    );
    /// Gives a device its timer, which IoStartTimer starts.
    unsafe fn IoInitializeTimer( // abi-specs/nt/ntoskrnl/io_hardware.abi:67
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:67
        timer_routine: crate::callbacks::IO_TIMER_ROUTINE, // abi-specs/nt/ntoskrnl/io_hardware.abi:67
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_hardware.abi:67
    ) -> crate::types::NTSTATUS;
    /// Calls back for each bus, controller or peripheral that the configuration holds and that fits.
    unsafe fn IoQueryDeviceDescription( // abi-specs/nt/ntoskrnl/io_hardware.abi:74
        bus_type: *mut crate::types::INTERFACE_TYPE, // abi-specs/nt/ntoskrnl/io_hardware.abi:74
        bus_number: *mut u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:74
        controller_type: *mut crate::types::CONFIGURATION_TYPE, // abi-specs/nt/ntoskrnl/io_hardware.abi:74
        controller_number: *mut u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:74
        peripheral_type: *mut crate::types::CONFIGURATION_TYPE, // abi-specs/nt/ntoskrnl/io_hardware.abi:74
        peripheral_number: *mut u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:74
        callout_routine: crate::callbacks::PIO_QUERY_DEVICE_ROUTINE, // abi-specs/nt/ntoskrnl/io_hardware.abi:74
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_hardware.abi:74
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReportResourceForDetection( // abi-specs/nt/ntoskrnl/io_hardware.abi:91
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:91
        driver_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io_hardware.abi:91
        driver_list_size: u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:91
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:91
        device_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io_hardware.abi:91
        device_list_size: u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:91
        conflict_detected: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_hardware.abi:91
    ) -> crate::types::NTSTATUS;
    /// Claims resources for a driver or a device, and reports conflicts.
    unsafe fn IoReportResourceUsage( // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        driver_class_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        driver_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        driver_list_size: u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        device_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        device_list_size: u32, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        override_conflict: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
        conflict_detected: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_hardware.abi:102
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoStartTimer( // abi-specs/nt/ntoskrnl/io_hardware.abi:114
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:114
    );
    /// 
    unsafe fn IoStopTimer( // abi-specs/nt/ntoskrnl/io_hardware.abi:116
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_hardware.abi:116
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/io_hardware.abi";
    pub static IoAllocateAdapterChannel: Function = Function { id: 1601, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 9, library: "ntoskrnl.exe", name: "IoAllocateAdapterChannel" };
    pub static IoAllocateController: Function = Function { id: 1602, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "controller_object", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 18, library: "ntoskrnl.exe", name: "IoAllocateController" };
    pub static IoAssignResources: Function = Function { id: 1611, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "registry_path", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "driver_class_name", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 2, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 2, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 3, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: true } }, Check { arg: 3, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: true } }, Check { arg: 4, parameter: "requested_resources", rule: Rule::Memory { shape: Shape::Fixed(72), optional: true } }, Check { arg: 5, parameter: "allocated_resources", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 26, library: "ntoskrnl.exe", name: "IoAssignResources" };
    pub static IoConnectInterrupt: Function = Function { id: 1634, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "interrupt_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 36, library: "ntoskrnl.exe", name: "IoConnectInterrupt" };
    pub static IoConnectInterruptEx: Function = Function { id: 1635, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "IoConnectInterruptEx" };
    pub static IoCreateController: Function = Function { id: 1637, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "IoCreateController" };
    pub static IoDeleteController: Function = Function { id: 1658, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "controller_object", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 55, library: "ntoskrnl.exe", name: "IoDeleteController" };
    pub static IoDisconnectInterrupt: Function = Function { id: 1663, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 58, library: "ntoskrnl.exe", name: "IoDisconnectInterrupt" };
    pub static IoDisconnectInterruptEx: Function = Function { id: 1664, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 60, library: "ntoskrnl.exe", name: "IoDisconnectInterruptEx" };
    pub static IoFreeController: Function = Function { id: 1672, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "controller_object", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 62, library: "ntoskrnl.exe", name: "IoFreeController" };
    pub static IoGetAffinityInterrupt: Function = Function { id: 1679, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "IoGetAffinityInterrupt" };
    pub static IoInitializeTimer: Function = Function { id: 1717, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 67, library: "ntoskrnl.exe", name: "IoInitializeTimer" };
    pub static IoQueryDeviceDescription: Function = Function { id: 1731, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "bus_type", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 1, parameter: "bus_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 2, parameter: "controller_type", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "controller_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 4, parameter: "peripheral_type", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 5, parameter: "peripheral_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 74, library: "ntoskrnl.exe", name: "IoQueryDeviceDescription" };
    pub static IoReportHalResourceUsage: Function = Function { id: 1762, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "IoReportHalResourceUsage" };
    pub static IoReportResourceForDetection: Function = Function { id: 1763, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 1, parameter: "driver_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 3, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: true } }, Check { arg: 3, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: true } }, Check { arg: 4, parameter: "device_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 6, parameter: "conflict_detected", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 91, library: "ntoskrnl.exe", name: "IoReportResourceForDetection" };
    pub static IoReportResourceUsage: Function = Function { id: 1764, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "driver_class_name", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 1, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 1, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }, Check { arg: 2, parameter: "driver_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 4, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 4, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 5, parameter: "device_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 8, parameter: "conflict_detected", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 102, library: "ntoskrnl.exe", name: "IoReportResourceUsage" };
    pub static IoStartTimer: Function = Function { id: 1800, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 114, library: "ntoskrnl.exe", name: "IoStartTimer" };
    pub static IoStopTimer: Function = Function { id: 1801, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 116, library: "ntoskrnl.exe", name: "IoStopTimer" };
    pub static IoTranslateBusAddress: Function = Function { id: 1805, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 118, library: "ntoskrnl.exe", name: "IoTranslateBusAddress" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:9
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateAdapterChannel<P: IoHardware>(adapter_object: crate::types::PADAPTER_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT, number_of_map_registers: u32, execution_routine: crate::callbacks::DRIVER_CONTROL, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoAllocateAdapterChannel(adapter_object, device_object, number_of_map_registers, execution_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateController<P: IoHardware>(controller_object: *mut crate::types::CONTROLLER_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT, execution_routine: crate::callbacks::DRIVER_CONTROL, context: *mut core::ffi::c_void) {
        unsafe { P::IoAllocateController(controller_object, device_object, execution_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAssignResources<P: IoHardware>(registry_path: *mut crate::types::UNICODE_STRING, driver_class_name: *mut crate::types::UNICODE_STRING, driver_object: *mut crate::types::DRIVER_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT, requested_resources: *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST, allocated_resources: *mut *mut crate::types::CM_RESOURCE_LIST) -> crate::types::NTSTATUS {
        unsafe { P::IoAssignResources(registry_path, driver_class_name, driver_object, device_object, requested_resources, allocated_resources) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:36
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoConnectInterrupt<P: IoHardware>(interrupt_object: *mut crate::types::PKINTERRUPT, service_routine: crate::callbacks::KSERVICE_ROUTINE, service_context: *mut core::ffi::c_void, spin_lock: *mut crate::types::KSPIN_LOCK, vector: u32, irql: crate::types::KIRQL, synchronize_irql: crate::types::KIRQL, interrupt_mode: crate::types::KINTERRUPT_MODE, share_vector: crate::types::BOOLEAN, processor_enable_mask: crate::types::KAFFINITY, floating_save: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoConnectInterrupt(interrupt_object, service_routine, service_context, spin_lock, vector, irql, synchronize_irql, interrupt_mode, share_vector, processor_enable_mask, floating_save) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:53
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateController<P: IoHardware>(size: u32) -> *mut crate::types::CONTROLLER_OBJECT {
        unsafe { P::IoCreateController(size) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:55
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDeleteController<P: IoHardware>(controller_object: *mut crate::types::CONTROLLER_OBJECT) {
        unsafe { P::IoDeleteController(controller_object) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDisconnectInterrupt<P: IoHardware>(interrupt_object: crate::types::PKINTERRUPT) {
        unsafe { P::IoDisconnectInterrupt(interrupt_object) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:62
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeController<P: IoHardware>(controller_object: *mut crate::types::CONTROLLER_OBJECT) {
        unsafe { P::IoFreeController(controller_object) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:67
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoInitializeTimer<P: IoHardware>(device_object: *mut crate::types::DEVICE_OBJECT, timer_routine: crate::callbacks::IO_TIMER_ROUTINE, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoInitializeTimer(device_object, timer_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:74
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoQueryDeviceDescription<P: IoHardware>(bus_type: *mut crate::types::INTERFACE_TYPE, bus_number: *mut u32, controller_type: *mut crate::types::CONFIGURATION_TYPE, controller_number: *mut u32, peripheral_type: *mut crate::types::CONFIGURATION_TYPE, peripheral_number: *mut u32, callout_routine: crate::callbacks::PIO_QUERY_DEVICE_ROUTINE, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoQueryDeviceDescription(bus_type, bus_number, controller_type, controller_number, peripheral_type, peripheral_number, callout_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:91
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReportResourceForDetection<P: IoHardware>(driver_object: *mut crate::types::DRIVER_OBJECT, driver_list: *mut crate::types::CM_RESOURCE_LIST, driver_list_size: u32, device_object: *mut crate::types::DEVICE_OBJECT, device_list: *mut crate::types::CM_RESOURCE_LIST, device_list_size: u32, conflict_detected: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoReportResourceForDetection(driver_object, driver_list, driver_list_size, device_object, device_list, device_list_size, conflict_detected) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:102
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReportResourceUsage<P: IoHardware>(driver_class_name: *mut crate::types::UNICODE_STRING, driver_object: *mut crate::types::DRIVER_OBJECT, driver_list: *mut crate::types::CM_RESOURCE_LIST, driver_list_size: u32, device_object: *mut crate::types::DEVICE_OBJECT, device_list: *mut crate::types::CM_RESOURCE_LIST, device_list_size: u32, override_conflict: crate::types::BOOLEAN, conflict_detected: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoReportResourceUsage(driver_class_name, driver_object, driver_list, driver_list_size, device_object, device_list, device_list_size, override_conflict, conflict_detected) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:114
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStartTimer<P: IoHardware>(device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoStartTimer(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io_hardware.abi:116
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStopTimer<P: IoHardware>(device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoStopTimer(device_object) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateAdapterChannel<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateAdapterChannel, direct = sym direct::IoAllocateAdapterChannel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateController<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateController, direct = sym direct::IoAllocateController::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAssignResources<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAssignResources, direct = sym direct::IoAssignResources::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoConnectInterrupt<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoConnectInterrupt, direct = sym direct::IoConnectInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoConnectInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoConnectInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateController<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateController, direct = sym direct::IoCreateController::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteController<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDeleteController, direct = sym direct::IoDeleteController::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDisconnectInterrupt<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDisconnectInterrupt, direct = sym direct::IoDisconnectInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDisconnectInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDisconnectInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeController<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeController, direct = sym direct::IoFreeController::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAffinityInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetAffinityInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeTimer<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoInitializeTimer, direct = sym direct::IoInitializeTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryDeviceDescription<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoQueryDeviceDescription, direct = sym direct::IoQueryDeviceDescription::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportHalResourceUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportHalResourceUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportResourceForDetection<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReportResourceForDetection, direct = sym direct::IoReportResourceForDetection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportResourceUsage<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReportResourceUsage, direct = sym direct::IoReportResourceUsage::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartTimer<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStartTimer, direct = sym direct::IoStartTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStopTimer<P: IoHardware>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStopTimer, direct = sym direct::IoStopTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoTranslateBusAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoTranslateBusAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

