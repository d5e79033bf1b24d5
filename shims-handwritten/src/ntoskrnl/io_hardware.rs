//! I/O manager: controllers, interrupts, timers of devices, resources, DMA.

use crate::hardware::{self, Query};
use crate::interrupt::{self, Interrupt, Request};
use crate::{Janus, controller, dma, io_timer, resources};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

impl ntoskrnl::IoHardware for Janus {
    // Controllers.

    unsafe fn IoCreateController(size: u32) -> *mut CONTROLLER_OBJECT {
        controller::create(size)
    }
    unsafe fn IoDeleteController(controller_object: *mut CONTROLLER_OBJECT) {
        controller::delete(controller_object);
    }
    unsafe fn IoAllocateController(
        controller_object: *mut CONTROLLER_OBJECT,
        device_object: *mut DEVICE_OBJECT,
        execution_routine: DRIVER_CONTROL,
        context: *mut c_void,
    ) {
        // SAFETY: the driver's controller, device and routine.
        unsafe { controller::allocate(controller_object, device_object, execution_routine, context) };
    }
    unsafe fn IoFreeController(controller_object: *mut CONTROLLER_OBJECT) {
        // SAFETY: the driver's controller.
        unsafe { controller::free(controller_object) };
    }

    // Interrupts and timers.

    unsafe fn IoConnectInterrupt(
        interrupt_object: *mut PKINTERRUPT,
        service_routine: KSERVICE_ROUTINE,
        service_context: *mut c_void,
        _spin_lock: *mut KSPIN_LOCK,
        vector: u32,
        irql: KIRQL,
        synchronize_irql: KIRQL,
        interrupt_mode: KINTERRUPT_MODE,
        share_vector: BOOLEAN,
        processor_enable_mask: KAFFINITY,
        floating_save: BOOLEAN,
    ) -> NTSTATUS {
        let request = Request {
            routine: service_routine,
            context: service_context as u32,
            vector,
            level: synchronize_irql,
            mode: interrupt_mode,
            shared: share_vector != 0,
        };
        if synchronize_irql < irql || processor_enable_mask & 1 == 0 || floating_save != 0 {
            // SAFETY: the driver's variable.
            unsafe { interrupt_object.write(core::ptr::null_mut()) };
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        // SAFETY: the driver's routine and variable.
        unsafe {
            match interrupt::connect(&request) {
                Ok(object) => {
                    interrupt_object.write(object.cast());
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => {
                    interrupt_object.write(core::ptr::null_mut());
                    status
                }
            }
        }
    }
    unsafe fn IoDisconnectInterrupt(interrupt_object: PKINTERRUPT) {
        // SAFETY: the driver's interrupt.
        unsafe { interrupt::disconnect(interrupt_object.cast::<Interrupt>()) };
    }
    unsafe fn IoInitializeTimer(device_object: *mut DEVICE_OBJECT, timer_routine: IO_TIMER_ROUTINE, context: *mut c_void) -> NTSTATUS {
        // SAFETY: the driver's device.
        unsafe { io_timer::initialize(device_object, timer_routine, context as u32) };
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoStartTimer(device_object: *mut DEVICE_OBJECT) {
        io_timer::run(device_object, true);
    }
    unsafe fn IoStopTimer(device_object: *mut DEVICE_OBJECT) {
        io_timer::run(device_object, false);
    }

    // Hardware.

    unsafe fn IoQueryDeviceDescription(
        bus_type: *mut INTERFACE_TYPE,
        bus_number: *mut u32,
        controller_type: *mut CONFIGURATION_TYPE,
        controller_number: *mut u32,
        peripheral_type: *mut CONFIGURATION_TYPE,
        peripheral_number: *mut u32,
        callout_routine: PIO_QUERY_DEVICE_ROUTINE,
        context: *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: the driver's variables, each of them or NULL.
        unsafe {
            hardware::query(&Query {
                bus: bus_type.as_ref().copied(),
                bus_number: bus_number.as_ref().copied(),
                controller: controller_type.as_ref().copied(),
                controller_number: controller_number.as_ref().copied(),
                peripheral: peripheral_type.as_ref().copied(),
                peripheral_number: peripheral_number.as_ref().copied(),
                routine: callout_routine,
                context: context as u32,
            })
        }
    }
    unsafe fn IoReportResourceUsage(
        _driver_class_name: *mut UNICODE_STRING,
        driver_object: *mut DRIVER_OBJECT,
        driver_list: *mut CM_RESOURCE_LIST,
        _driver_list_size: u32,
        device_object: *mut DEVICE_OBJECT,
        device_list: *mut CM_RESOURCE_LIST,
        _device_list_size: u32,
        override_conflict: BOOLEAN,
        conflict_detected: *mut BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: the driver's lists and variable.
        unsafe {
            let conflict = resources::report(driver_object as u32, driver_list, device_object as u32, device_list, override_conflict != 0);
            conflict_detected.write(u8::from(conflict));
            if conflict && override_conflict == 0 { NTSTATUS::STATUS_CONFLICTING_ADDRESSES } else { NTSTATUS::STATUS_SUCCESS }
        }
    }
    unsafe fn IoReportResourceForDetection(
        driver_object: *mut DRIVER_OBJECT,
        driver_list: *mut CM_RESOURCE_LIST,
        _driver_list_size: u32,
        device_object: *mut DEVICE_OBJECT,
        device_list: *mut CM_RESOURCE_LIST,
        _device_list_size: u32,
        conflict_detected: *mut BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: as above.
        unsafe {
            let conflict = resources::report(driver_object as u32, driver_list, device_object as u32, device_list, false);
            conflict_detected.write(u8::from(conflict));
            if conflict { NTSTATUS::STATUS_CONFLICTING_ADDRESSES } else { NTSTATUS::STATUS_SUCCESS }
        }
    }
    unsafe fn IoAssignResources(
        _registry_path: *mut UNICODE_STRING,
        _driver_class_name: *mut UNICODE_STRING,
        driver_object: *mut DRIVER_OBJECT,
        device_object: *mut DEVICE_OBJECT,
        requested_resources: *mut IO_RESOURCE_REQUIREMENTS_LIST,
        allocated_resources: *mut *mut CM_RESOURCE_LIST,
    ) -> NTSTATUS {
        // SAFETY: the driver's list and variable.
        unsafe {
            if requested_resources.is_null() {
                resources::report(driver_object as u32, core::ptr::null(), device_object as u32, core::ptr::null(), true);
                return NTSTATUS::STATUS_SUCCESS;
            }
            match resources::assign(driver_object as u32, device_object as u32, requested_resources) {
                Ok(list) => {
                    allocated_resources.write(list);
                    NTSTATUS::STATUS_SUCCESS
                }
                Err(status) => status,
            }
        }
    }
    unsafe fn IoAllocateAdapterChannel(
        adapter_object: PADAPTER_OBJECT,
        device_object: *mut DEVICE_OBJECT,
        number_of_map_registers: u32,
        execution_routine: DRIVER_CONTROL,
        context: *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: an adapter of ours, the driver's device and routine.
        unsafe { dma::allocate(adapter_object.cast(), device_object, number_of_map_registers, execution_routine, context) }
    }
}
