// Written by `janus gen` from abi-specs/nt/ntoskrnl/io.abi. Do not edit: change the spec and run `./x gen`.
//! I/O manager: drivers, devices, IRPs, interrupts, symbolic links.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// I/O manager: drivers, devices, IRPs, interrupts, symbolic links.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Io {
    /// 
    unsafe fn IoAcquireCancelSpinLock( // abi-specs/nt/ntoskrnl/io.abi:8
        irql: *mut crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io.abi:8
    );
    /// 
    unsafe fn IoAcquireRemoveLockEx( // abi-specs/nt/ntoskrnl/io.abi:10
        remove_lock: *mut crate::types::IO_REMOVE_LOCK, // abi-specs/nt/ntoskrnl/io.abi:10
        tag: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:10
        file: *mut u8, // abi-specs/nt/ntoskrnl/io.abi:10
        line: u32, // abi-specs/nt/ntoskrnl/io.abi:10
        remlock_size: u32, // abi-specs/nt/ntoskrnl/io.abi:10
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoAcquireVpbSpinLock( // abi-specs/nt/ntoskrnl/io.abi:17
        irql: *mut crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io.abi:17
    );
    /// Asks for a DMA channel and its map registers; `execution_routine` runs when they are free.
    unsafe fn IoAllocateAdapterChannel( // abi-specs/nt/ntoskrnl/io.abi:22
        adapter_object: crate::types::PADAPTER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:22
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:22
        number_of_map_registers: u32, // abi-specs/nt/ntoskrnl/io.abi:22
        execution_routine: crate::callbacks::DRIVER_CONTROL, // abi-specs/nt/ntoskrnl/io.abi:22
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:22
    ) -> crate::types::NTSTATUS;
    /// Asks for a controller; `execution_routine` runs when it is free.
    unsafe fn IoAllocateController( // abi-specs/nt/ntoskrnl/io.abi:31
        controller_object: *mut crate::types::CONTROLLER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:31
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:31
        execution_routine: crate::callbacks::DRIVER_CONTROL, // abi-specs/nt/ntoskrnl/io.abi:31
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:31
    );
    /// 
    unsafe fn IoAllocateDriverObjectExtension( // abi-specs/nt/ntoskrnl/io.abi:38
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:38
        client_identification_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:38
        driver_object_extension_size: u32, // abi-specs/nt/ntoskrnl/io.abi:38
        driver_object_extension: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:38
    ) -> crate::types::NTSTATUS;
    /// Gives room for an entry of the error log, or NULL.
    unsafe fn IoAllocateErrorLogEntry( // abi-specs/nt/ntoskrnl/io.abi:46
        io_object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:46
        entry_size: u8, // abi-specs/nt/ntoskrnl/io.abi:46
    ) -> *mut core::ffi::c_void;
    /// Allocates an IRP with `stack_size` stack locations.
    unsafe fn IoAllocateIrp( // abi-specs/nt/ntoskrnl/io.abi:49
        stack_size: i8, // abi-specs/nt/ntoskrnl/io.abi:49
        charge_quota: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:49
    ) -> *mut crate::types::IRP;
    /// Allocates an MDL that describes a range of addresses; the pages are not locked.
    unsafe fn IoAllocateMdl( // abi-specs/nt/ntoskrnl/io.abi:52
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:52
        length: u32, // abi-specs/nt/ntoskrnl/io.abi:52
        secondary_buffer: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:52
        charge_quota: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:52
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:52
    ) -> *mut crate::types::MDL;
    /// Allocates a work item for the device.
    unsafe fn IoAllocateWorkItem( // abi-specs/nt/ntoskrnl/io.abi:69
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:69
    ) -> crate::types::PIO_WORKITEM;
    /// Claims resources for a device as the driver asks, or reports a conflict.
    unsafe fn IoAssignResources( // abi-specs/nt/ntoskrnl/io.abi:77
        registry_path: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:77
        driver_class_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:77
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:77
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:77
        requested_resources: *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST, // abi-specs/nt/ntoskrnl/io.abi:77
        allocated_resources: *mut *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io.abi:77
    ) -> crate::types::NTSTATUS;
    /// Attaches a device to the device with that name.
    unsafe fn IoAttachDevice( // abi-specs/nt/ntoskrnl/io.abi:87
        source_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:87
        target_device: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:87
        attached_device: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:87
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoAttachDeviceByPointer( // abi-specs/nt/ntoskrnl/io.abi:93
        source_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:93
        target_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:93
    ) -> crate::types::NTSTATUS;
    /// Attaches a device to the top of a stack and gives the device below it.
    unsafe fn IoAttachDeviceToDeviceStack( // abi-specs/nt/ntoskrnl/io.abi:96
        source_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:96
        target_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:96
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// 
    unsafe fn IoAttachDeviceToDeviceStackSafe( // abi-specs/nt/ntoskrnl/io.abi:98
        source_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:98
        target_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:98
        attached_to_device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:98
    ) -> crate::types::NTSTATUS;
    /// Builds an IRP for a read, write, flush or shutdown; the caller frees it.
    unsafe fn IoBuildAsynchronousFsdRequest( // abi-specs/nt/ntoskrnl/io.abi:105
        major_function: u32, // abi-specs/nt/ntoskrnl/io.abi:105
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:105
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:105
        length: u32, // abi-specs/nt/ntoskrnl/io.abi:105
        starting_offset: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/io.abi:105
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/io.abi:105
    ) -> *mut crate::types::IRP;
    /// Builds an IRP for a device control request; completing it signals the event.
    unsafe fn IoBuildDeviceIoControlRequest( // abi-specs/nt/ntoskrnl/io.abi:115
        io_control_code: u32, // abi-specs/nt/ntoskrnl/io.abi:115
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:115
        input_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:115
        input_buffer_length: u32, // abi-specs/nt/ntoskrnl/io.abi:115
        output_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:115
        output_buffer_length: u32, // abi-specs/nt/ntoskrnl/io.abi:115
        internal_device_io_control: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:115
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/io.abi:115
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/io.abi:115
    ) -> *mut crate::types::IRP;
    /// Describes a part of what another MDL describes.
    unsafe fn IoBuildPartialMdl( // abi-specs/nt/ntoskrnl/io.abi:128
        source_mdl: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/io.abi:128
        target_mdl: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/io.abi:128
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:128
        length: u32, // abi-specs/nt/ntoskrnl/io.abi:128
    );
    /// Builds an IRP for a read, write, flush or shutdown; completing it signals the event.
    unsafe fn IoBuildSynchronousFsdRequest( // abi-specs/nt/ntoskrnl/io.abi:131
        major_function: u32, // abi-specs/nt/ntoskrnl/io.abi:131
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:131
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:131
        length: u32, // abi-specs/nt/ntoskrnl/io.abi:131
        starting_offset: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/io.abi:131
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/io.abi:131
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/io.abi:131
    ) -> *mut crate::types::IRP;
    /// 
    unsafe fn IoCallDriver( // abi-specs/nt/ntoskrnl/io.abi:141
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:141
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:141
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCancelIrp( // abi-specs/nt/ntoskrnl/io.abi:144
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:144
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoCheckDesiredAccess( // abi-specs/nt/ntoskrnl/io.abi:145
        desired_access: *mut crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io.abi:145
        granted_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io.abi:145
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCheckShareAccess( // abi-specs/nt/ntoskrnl/io.abi:170
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io.abi:170
        desired_share_access: u32, // abi-specs/nt/ntoskrnl/io.abi:170
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:170
        share_access: *mut crate::types::SHARE_ACCESS, // abi-specs/nt/ntoskrnl/io.abi:170
        update: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:170
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCompleteRequest( // abi-specs/nt/ntoskrnl/io.abi:190
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:190
        priority_boost: i8, // abi-specs/nt/ntoskrnl/io.abi:190
    );
    /// Connects an interrupt service routine to a vector.
    unsafe fn IoConnectInterrupt( // abi-specs/nt/ntoskrnl/io.abi:193
        interrupt_object: *mut crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/io.abi:193
        service_routine: crate::callbacks::KSERVICE_ROUTINE, // abi-specs/nt/ntoskrnl/io.abi:193
        service_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:193
        spin_lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/io.abi:193
        vector: u32, // abi-specs/nt/ntoskrnl/io.abi:193
        irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io.abi:193
        synchronize_irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io.abi:193
        interrupt_mode: crate::types::KINTERRUPT_MODE, // abi-specs/nt/ntoskrnl/io.abi:193
        share_vector: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:193
        processor_enable_mask: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/io.abi:193
        floating_save: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:193
    ) -> crate::types::NTSTATUS;
    /// Creates a controller object.
    unsafe fn IoCreateController( // abi-specs/nt/ntoskrnl/io.abi:211
        size: u32, // abi-specs/nt/ntoskrnl/io.abi:211
    ) -> *mut crate::types::CONTROLLER_OBJECT;
    /// Creates a device object with its extension and links it to the driver.
    unsafe fn IoCreateDevice( // abi-specs/nt/ntoskrnl/io.abi:214
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:214
        device_extension_size: u32, // abi-specs/nt/ntoskrnl/io.abi:214
        device_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:214
        device_type: u32, // abi-specs/nt/ntoskrnl/io.abi:214
        device_characteristics: u32, // abi-specs/nt/ntoskrnl/io.abi:214
        exclusive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:214
        device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:214
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCreateNotificationEvent( // abi-specs/nt/ntoskrnl/io.abi:225
        event_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:225
        event_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/io.abi:225
    ) -> *mut crate::types::KEVENT;
    /// Creates a link to a device name.
    unsafe fn IoCreateSymbolicLink( // abi-specs/nt/ntoskrnl/io.abi:236
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:236
        device_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:236
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCreateSynchronizationEvent( // abi-specs/nt/ntoskrnl/io.abi:238
        event_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:238
        event_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/io.abi:238
    ) -> *mut crate::types::KEVENT;
    /// 
    unsafe fn IoCreateUnprotectedSymbolicLink( // abi-specs/nt/ntoskrnl/io.abi:240
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:240
        device_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:240
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCsqInitialize( // abi-specs/nt/ntoskrnl/io.abi:244
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io.abi:244
        csq_insert_irp: crate::callbacks::PIO_CSQ_INSERT_IRP, // abi-specs/nt/ntoskrnl/io.abi:244
        csq_remove_irp: crate::callbacks::PIO_CSQ_REMOVE_IRP, // abi-specs/nt/ntoskrnl/io.abi:244
        csq_peek_next_irp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP, // abi-specs/nt/ntoskrnl/io.abi:244
        csq_acquire_lock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK, // abi-specs/nt/ntoskrnl/io.abi:244
        csq_release_lock: crate::callbacks::PIO_CSQ_RELEASE_LOCK, // abi-specs/nt/ntoskrnl/io.abi:244
        csq_complete_canceled_irp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP, // abi-specs/nt/ntoskrnl/io.abi:244
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCsqInitializeEx( // abi-specs/nt/ntoskrnl/io.abi:254
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io.abi:254
        csq_insert_irp_ex: crate::callbacks::IO_CSQ_INSERT_IRP_EX, // abi-specs/nt/ntoskrnl/io.abi:254
        csq_remove_irp: crate::callbacks::PIO_CSQ_REMOVE_IRP, // abi-specs/nt/ntoskrnl/io.abi:254
        csq_peek_next_irp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP, // abi-specs/nt/ntoskrnl/io.abi:254
        csq_acquire_lock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK, // abi-specs/nt/ntoskrnl/io.abi:254
        csq_release_lock: crate::callbacks::PIO_CSQ_RELEASE_LOCK, // abi-specs/nt/ntoskrnl/io.abi:254
        csq_complete_canceled_irp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP, // abi-specs/nt/ntoskrnl/io.abi:254
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCsqInsertIrp( // abi-specs/nt/ntoskrnl/io.abi:263
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io.abi:263
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:263
        context: *mut crate::types::IO_CSQ_IRP_CONTEXT, // abi-specs/nt/ntoskrnl/io.abi:263
    );
    /// 
    unsafe fn IoCsqInsertIrpEx( // abi-specs/nt/ntoskrnl/io.abi:265
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io.abi:265
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:265
        context: *mut crate::types::IO_CSQ_IRP_CONTEXT, // abi-specs/nt/ntoskrnl/io.abi:265
        insert_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:265
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCsqRemoveIrp( // abi-specs/nt/ntoskrnl/io.abi:271
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io.abi:271
        context: *mut crate::types::IO_CSQ_IRP_CONTEXT, // abi-specs/nt/ntoskrnl/io.abi:271
    ) -> *mut crate::types::IRP;
    /// 
    unsafe fn IoCsqRemoveNextIrp( // abi-specs/nt/ntoskrnl/io.abi:272
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io.abi:272
        peek_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:272
    ) -> *mut crate::types::IRP;
    /// 
    unsafe fn IoDeleteController( // abi-specs/nt/ntoskrnl/io.abi:275
        controller_object: *mut crate::types::CONTROLLER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:275
    );
    /// Takes a device object out of its driver and deletes it when nobody refers to it.
    unsafe fn IoDeleteDevice( // abi-specs/nt/ntoskrnl/io.abi:278
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:278
    );
    /// Deletes a link.
    unsafe fn IoDeleteSymbolicLink( // abi-specs/nt/ntoskrnl/io.abi:282
        symbolic_link_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:282
    ) -> crate::types::NTSTATUS;
    /// Detaches what is attached to the device.
    unsafe fn IoDetachDevice( // abi-specs/nt/ntoskrnl/io.abi:285
        target_device: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:285
    );
    /// Disconnects an interrupt service routine.
    unsafe fn IoDisconnectInterrupt( // abi-specs/nt/ntoskrnl/io.abi:291
        interrupt_object: crate::types::PKINTERRUPT, // abi-specs/nt/ntoskrnl/io.abi:291
    );
    /// 
    unsafe fn IoEnumerateDeviceObjectList( // abi-specs/nt/ntoskrnl/io.abi:298
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:298
        device_object_list: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:298
        device_object_list_size: u32, // abi-specs/nt/ntoskrnl/io.abi:298
        actual_number_device_objects: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:298
    ) -> crate::types::NTSTATUS;
    /// Passes an IRP to the driver of a device: its next stack location becomes the current one.
    unsafe fn IofCallDriver( // abi-specs/nt/ntoskrnl/io.abi:319
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:319
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:319
    ) -> crate::types::NTSTATUS;
    /// Says that the IRP is done: completion routines run from the bottom up.
    unsafe fn IofCompleteRequest( // abi-specs/nt/ntoskrnl/io.abi:322
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:322
        priority_boost: i8, // abi-specs/nt/ntoskrnl/io.abi:322
    );
    /// 
    unsafe fn IoForwardIrpSynchronously( // abi-specs/nt/ntoskrnl/io.abi:326
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:326
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:326
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoFreeController( // abi-specs/nt/ntoskrnl/io.abi:328
        controller_object: *mut crate::types::CONTROLLER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:328
    );
    /// 
    unsafe fn IoFreeErrorLogEntry( // abi-specs/nt/ntoskrnl/io.abi:330
        el_entry: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:330
    );
    /// Frees an IRP.
    unsafe fn IoFreeIrp( // abi-specs/nt/ntoskrnl/io.abi:333
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:333
    );
    /// Frees an MDL.
    unsafe fn IoFreeMdl( // abi-specs/nt/ntoskrnl/io.abi:336
        mdl: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/io.abi:336
    );
    /// 
    unsafe fn IoFreeWorkItem( // abi-specs/nt/ntoskrnl/io.abi:341
        io_work_item: crate::types::PIO_WORKITEM, // abi-specs/nt/ntoskrnl/io.abi:341
    );
    /// 
    unsafe fn IoGetAttachedDevice( // abi-specs/nt/ntoskrnl/io.abi:344
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:344
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// 
    unsafe fn IoGetAttachedDeviceReference( // abi-specs/nt/ntoskrnl/io.abi:346
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:346
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// Gives the counts of disks, ports and their like, which drivers keep.
    unsafe fn IoGetConfigurationInformation() -> *mut crate::types::CONFIGURATION_INFORMATION; // abi-specs/nt/ntoskrnl/io.abi:353
    /// Gives the current process.
    unsafe fn IoGetCurrentProcess() -> crate::types::PEPROCESS; // abi-specs/nt/ntoskrnl/io.abi:362
    /// 
    unsafe fn IoGetDeviceAttachmentBaseRef( // abi-specs/nt/ntoskrnl/io.abi:364
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:364
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// Gives the device, and a file object on it, that bears a name.
    unsafe fn IoGetDeviceObjectPointer( // abi-specs/nt/ntoskrnl/io.abi:369
        object_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:369
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io.abi:369
        file_object: *mut *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:369
        device_object: *mut *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:369
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetDriverObjectExtension( // abi-specs/nt/ntoskrnl/io.abi:393
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:393
        client_identification_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:393
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn IoGetFileObjectGenericMapping() -> *mut crate::types::GENERIC_MAPPING; // abi-specs/nt/ntoskrnl/io.abi:394
    /// 
    unsafe fn IoGetInitialStack() -> *mut core::ffi::c_void; // abi-specs/nt/ntoskrnl/io.abi:395
    /// 
    unsafe fn IoGetLowerDeviceObject( // abi-specs/nt/ntoskrnl/io.abi:401
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:401
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// 
    unsafe fn IoGetRelatedDeviceObject( // abi-specs/nt/ntoskrnl/io.abi:404
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:404
    ) -> *mut crate::types::DEVICE_OBJECT;
    /// 
    unsafe fn IoGetRequestorProcess( // abi-specs/nt/ntoskrnl/io.abi:405
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:405
    ) -> crate::types::PEPROCESS;
    /// 
    unsafe fn IoGetRequestorProcessId( // abi-specs/nt/ntoskrnl/io.abi:406
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:406
    ) -> u32;
    /// 
    unsafe fn IoGetRequestorSessionId( // abi-specs/nt/ntoskrnl/io.abi:407
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:407
        session_id: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:407
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetStackLimits( // abi-specs/nt/ntoskrnl/io.abi:410
        low_limit: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:410
        high_limit: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:410
    );
    /// 
    unsafe fn IoGetTopLevelIrp() -> *mut crate::types::IRP; // abi-specs/nt/ntoskrnl/io.abi:412
    /// 
    unsafe fn IoInitializeIrp( // abi-specs/nt/ntoskrnl/io.abi:416
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:416
        packet_size: u16, // abi-specs/nt/ntoskrnl/io.abi:416
        stack_size: i8, // abi-specs/nt/ntoskrnl/io.abi:416
    );
    /// 
    unsafe fn IoInitializeRemoveLockEx( // abi-specs/nt/ntoskrnl/io.abi:418
        lock: *mut crate::types::IO_REMOVE_LOCK, // abi-specs/nt/ntoskrnl/io.abi:418
        allocate_tag: u32, // abi-specs/nt/ntoskrnl/io.abi:418
        max_locked_minutes: u32, // abi-specs/nt/ntoskrnl/io.abi:418
        high_watermark: u32, // abi-specs/nt/ntoskrnl/io.abi:418
        remlock_size: u32, // abi-specs/nt/ntoskrnl/io.abi:418
    );
    /// Gives a device its timer, which IoStartTimer starts.
    unsafe fn IoInitializeTimer( // abi-specs/nt/ntoskrnl/io.abi:427
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:427
        timer_routine: crate::callbacks::IO_TIMER_ROUTINE, // abi-specs/nt/ntoskrnl/io.abi:427
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:427
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoIsFileOriginRemote( // abi-specs/nt/ntoskrnl/io.abi:437
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:437
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoIsOperationSynchronous( // abi-specs/nt/ntoskrnl/io.abi:438
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:438
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoIsSystemThread( // abi-specs/nt/ntoskrnl/io.abi:439
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/io.abi:439
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoIsWdmVersionAvailable( // abi-specs/nt/ntoskrnl/io.abi:441
        major_version: u8, // abi-specs/nt/ntoskrnl/io.abi:441
        minor_version: u8, // abi-specs/nt/ntoskrnl/io.abi:441
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoMakeAssociatedIrp( // abi-specs/nt/ntoskrnl/io.abi:443
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:443
        stack_size: i8, // abi-specs/nt/ntoskrnl/io.abi:443
    ) -> *mut crate::types::IRP;
    /// Calls back for each bus, controller or peripheral that the configuration holds and that fits.
    unsafe fn IoQueryDeviceDescription( // abi-specs/nt/ntoskrnl/io.abi:453
        bus_type: *mut crate::types::INTERFACE_TYPE, // abi-specs/nt/ntoskrnl/io.abi:453
        bus_number: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:453
        controller_type: *mut crate::types::CONFIGURATION_TYPE, // abi-specs/nt/ntoskrnl/io.abi:453
        controller_number: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:453
        peripheral_type: *mut crate::types::CONFIGURATION_TYPE, // abi-specs/nt/ntoskrnl/io.abi:453
        peripheral_number: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:453
        callout_routine: crate::callbacks::PIO_QUERY_DEVICE_ROUTINE, // abi-specs/nt/ntoskrnl/io.abi:453
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:453
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoQueueWorkItem( // abi-specs/nt/ntoskrnl/io.abi:465
        io_work_item: crate::types::PIO_WORKITEM, // abi-specs/nt/ntoskrnl/io.abi:465
        worker_routine: crate::callbacks::IO_WORKITEM_ROUTINE, // abi-specs/nt/ntoskrnl/io.abi:465
        queue_type: crate::types::WORK_QUEUE_TYPE, // abi-specs/nt/ntoskrnl/io.abi:465
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:465
    );
    /// 
    unsafe fn IoRaiseInformationalHardError( // abi-specs/nt/ntoskrnl/io.abi:479
        error_status: crate::types::NTSTATUS, // abi-specs/nt/ntoskrnl/io.abi:479
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:479
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/io.abi:479
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoRegisterBootDriverReinitialization( // abi-specs/nt/ntoskrnl/io.abi:487
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:487
        driver_reinitialization_routine: crate::callbacks::PDRIVER_REINITIALIZE, // abi-specs/nt/ntoskrnl/io.abi:487
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:487
    );
    /// 
    unsafe fn IoRegisterDriverReinitialization( // abi-specs/nt/ntoskrnl/io.abi:501
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:501
        driver_reinitialization_routine: crate::callbacks::PDRIVER_REINITIALIZE, // abi-specs/nt/ntoskrnl/io.abi:501
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:501
    );
    /// 
    unsafe fn IoRegisterLastChanceShutdownNotification( // abi-specs/nt/ntoskrnl/io.abi:519
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:519
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoRegisterShutdownNotification( // abi-specs/nt/ntoskrnl/io.abi:522
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:522
    ) -> crate::types::NTSTATUS;
    /// Releases the cancel spin lock.
    unsafe fn IoReleaseCancelSpinLock( // abi-specs/nt/ntoskrnl/io.abi:525
        irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io.abi:525
    );
    /// 
    unsafe fn IoReleaseRemoveLockAndWaitEx( // abi-specs/nt/ntoskrnl/io.abi:527
        remove_lock: *mut crate::types::IO_REMOVE_LOCK, // abi-specs/nt/ntoskrnl/io.abi:527
        tag: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:527
        remlock_size: u32, // abi-specs/nt/ntoskrnl/io.abi:527
    );
    /// 
    unsafe fn IoReleaseRemoveLockEx( // abi-specs/nt/ntoskrnl/io.abi:529
        remove_lock: *mut crate::types::IO_REMOVE_LOCK, // abi-specs/nt/ntoskrnl/io.abi:529
        tag: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:529
        remlock_size: u32, // abi-specs/nt/ntoskrnl/io.abi:529
    );
    /// 
    unsafe fn IoReleaseVpbSpinLock( // abi-specs/nt/ntoskrnl/io.abi:530
        irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io.abi:530
    );
    /// 
    unsafe fn IoRemoveShareAccess( // abi-specs/nt/ntoskrnl/io.abi:531
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:531
        share_access: *mut crate::types::SHARE_ACCESS, // abi-specs/nt/ntoskrnl/io.abi:531
    );
    /// 
    unsafe fn IoReportResourceForDetection( // abi-specs/nt/ntoskrnl/io.abi:547
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:547
        driver_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io.abi:547
        driver_list_size: u32, // abi-specs/nt/ntoskrnl/io.abi:547
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:547
        device_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io.abi:547
        device_list_size: u32, // abi-specs/nt/ntoskrnl/io.abi:547
        conflict_detected: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:547
    ) -> crate::types::NTSTATUS;
    /// Claims resources for a driver or a device, and reports conflicts.
    unsafe fn IoReportResourceUsage( // abi-specs/nt/ntoskrnl/io.abi:558
        driver_class_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io.abi:558
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:558
        driver_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io.abi:558
        driver_list_size: u32, // abi-specs/nt/ntoskrnl/io.abi:558
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:558
        device_list: *mut crate::types::CM_RESOURCE_LIST, // abi-specs/nt/ntoskrnl/io.abi:558
        device_list_size: u32, // abi-specs/nt/ntoskrnl/io.abi:558
        override_conflict: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:558
        conflict_detected: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:558
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoReuseIrp( // abi-specs/nt/ntoskrnl/io.abi:584
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:584
        status: crate::types::NTSTATUS, // abi-specs/nt/ntoskrnl/io.abi:584
    );
    /// 
    unsafe fn IoSetCompletionRoutineEx( // abi-specs/nt/ntoskrnl/io.abi:586
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:586
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:586
        completion_routine: crate::callbacks::IO_COMPLETION_ROUTINE, // abi-specs/nt/ntoskrnl/io.abi:586
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:586
        invoke_on_success: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:586
        invoke_on_error: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:586
        invoke_on_cancel: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:586
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSetFileOrigin( // abi-specs/nt/ntoskrnl/io.abi:610
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:610
        remote: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:610
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSetHardErrorOrVerifyDevice( // abi-specs/nt/ntoskrnl/io.abi:611
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:611
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:611
    );
    /// 
    unsafe fn IoSetShareAccess( // abi-specs/nt/ntoskrnl/io.abi:636
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io.abi:636
        desired_share_access: u32, // abi-specs/nt/ntoskrnl/io.abi:636
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:636
        share_access: *mut crate::types::SHARE_ACCESS, // abi-specs/nt/ntoskrnl/io.abi:636
    );
    /// 
    unsafe fn IoSetStartIoAttributes( // abi-specs/nt/ntoskrnl/io.abi:651
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:651
        deferred_start_io: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:651
        non_cancelable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:651
    );
    /// 
    unsafe fn IoSetThreadHardErrorMode( // abi-specs/nt/ntoskrnl/io.abi:653
        enable_hard_errors: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:653
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoSetTopLevelIrp( // abi-specs/nt/ntoskrnl/io.abi:654
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:654
    );
    /// Starts the next IRP of the device queue, if there is one.
    unsafe fn IoStartNextPacket( // abi-specs/nt/ntoskrnl/io.abi:659
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:659
        cancelable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:659
    );
    /// 
    unsafe fn IoStartNextPacketByKey( // abi-specs/nt/ntoskrnl/io.abi:661
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:661
        cancelable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io.abi:661
        key: u32, // abi-specs/nt/ntoskrnl/io.abi:661
    );
    /// Starts an IRP, or queues it when the device is busy.
    unsafe fn IoStartPacket( // abi-specs/nt/ntoskrnl/io.abi:664
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:664
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:664
        key: *mut u32, // abi-specs/nt/ntoskrnl/io.abi:664
        cancel_function: crate::callbacks::DRIVER_CANCEL, // abi-specs/nt/ntoskrnl/io.abi:664
    );
    /// 
    unsafe fn IoStartTimer( // abi-specs/nt/ntoskrnl/io.abi:671
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:671
    );
    /// 
    unsafe fn IoStopTimer( // abi-specs/nt/ntoskrnl/io.abi:674
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:674
    );
    /// 
    unsafe fn IoThreadToProcess( // abi-specs/nt/ntoskrnl/io.abi:682
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/io.abi:682
    ) -> crate::types::PEPROCESS;
    /// 
    unsafe fn IoUnregisterShutdownNotification( // abi-specs/nt/ntoskrnl/io.abi:703
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:703
    );
    /// 
    unsafe fn IoUpdateShareAccess( // abi-specs/nt/ntoskrnl/io.abi:704
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io.abi:704
        share_access: *mut crate::types::SHARE_ACCESS, // abi-specs/nt/ntoskrnl/io.abi:704
    );
    /// 
    unsafe fn IoValidateDeviceIoControlAccess( // abi-specs/nt/ntoskrnl/io.abi:706
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io.abi:706
        required_access: u32, // abi-specs/nt/ntoskrnl/io.abi:706
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoWriteErrorLogEntry( // abi-specs/nt/ntoskrnl/io.abi:778
        el_entry: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io.abi:778
    );
    /// Address of the variable.
    fn IoAdapterObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/io.abi:18
    /// Address of the variable.
    fn IoDeviceObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/io.abi:288
    /// Address of the variable.
    fn IoDriverObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/io.abi:294
    /// Address of the variable.
    fn IoFileObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/io.abi:323
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/io.abi";
    pub static IoAcquireCancelSpinLock: Function = Function { id: 1597, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "irql", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "IoAcquireCancelSpinLock" };
    pub static IoAcquireRemoveLockEx: Function = Function { id: 1598, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "remove_lock", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 2, parameter: "file", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 10, library: "ntoskrnl.exe", name: "IoAcquireRemoveLockEx" };
    pub static IoAcquireVpbSpinLock: Function = Function { id: 1599, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "irql", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 17, library: "ntoskrnl.exe", name: "IoAcquireVpbSpinLock" };
    pub static IoAdjustStackSizeForRedirection: Function = Function { id: 1600, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 19, library: "ntoskrnl.exe", name: "IoAdjustStackSizeForRedirection" };
    pub static IoAllocateAdapterChannel: Function = Function { id: 1601, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 22, library: "ntoskrnl.exe", name: "IoAllocateAdapterChannel" };
    pub static IoAllocateController: Function = Function { id: 1602, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "controller_object", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 31, library: "ntoskrnl.exe", name: "IoAllocateController" };
    pub static IoAllocateDriverObjectExtension: Function = Function { id: 1603, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 3, parameter: "driver_object_extension", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 38, library: "ntoskrnl.exe", name: "IoAllocateDriverObjectExtension" };
    pub static IoAllocateErrorLogEntry: Function = Function { id: 1604, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 46, library: "ntoskrnl.exe", name: "IoAllocateErrorLogEntry" };
    pub static IoAllocateIrp: Function = Function { id: 1605, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "IoAllocateIrp" };
    pub static IoAllocateMdl: Function = Function { id: 1606, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 4, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: true } }], file: FILE, line: 52, library: "ntoskrnl.exe", name: "IoAllocateMdl" };
    pub static IoAllocateMiniCompletionPacket: Function = Function { id: 1607, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 59, library: "ntoskrnl.exe", name: "IoAllocateMiniCompletionPacket" };
    pub static IoAllocateSfioStreamIdentifier: Function = Function { id: 1608, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "IoAllocateSfioStreamIdentifier" };
    pub static IoAllocateWorkItem: Function = Function { id: 1609, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 69, library: "ntoskrnl.exe", name: "IoAllocateWorkItem" };
    pub static IoApplyPriorityInfoThread: Function = Function { id: 1610, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 70, library: "ntoskrnl.exe", name: "IoApplyPriorityInfoThread" };
    pub static IoAssignResources: Function = Function { id: 1611, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "registry_path", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "driver_class_name", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 2, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 3, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: true } }, Check { arg: 4, parameter: "requested_resources", rule: Rule::Memory { shape: Shape::Fixed(72), optional: true } }, Check { arg: 5, parameter: "allocated_resources", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 77, library: "ntoskrnl.exe", name: "IoAssignResources" };
    pub static IoAttachDevice: Function = Function { id: 1612, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "source_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "attached_device", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 87, library: "ntoskrnl.exe", name: "IoAttachDevice" };
    pub static IoAttachDeviceByPointer: Function = Function { id: 1613, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "source_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 93, library: "ntoskrnl.exe", name: "IoAttachDeviceByPointer" };
    pub static IoAttachDeviceToDeviceStack: Function = Function { id: 1614, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "source_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 96, library: "ntoskrnl.exe", name: "IoAttachDeviceToDeviceStack" };
    pub static IoAttachDeviceToDeviceStackSafe: Function = Function { id: 1615, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "source_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "target_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 2, parameter: "attached_to_device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 98, library: "ntoskrnl.exe", name: "IoAttachDeviceToDeviceStackSafe" };
    pub static IoBuildAsynchronousFsdRequest: Function = Function { id: 1616, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 2, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: true } }, Check { arg: 4, parameter: "starting_offset", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 5, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 105, library: "ntoskrnl.exe", name: "IoBuildAsynchronousFsdRequest" };
    pub static IoBuildDeviceIoControlRequest: Function = Function { id: 1617, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 2, parameter: "input_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: true } }, Check { arg: 4, parameter: "output_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 5, indirect: false }, optional: true } }, Check { arg: 7, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 8, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 115, library: "ntoskrnl.exe", name: "IoBuildDeviceIoControlRequest" };
    pub static IoBuildPartialMdl: Function = Function { id: 1618, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "source_mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 1, parameter: "target_mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 128, library: "ntoskrnl.exe", name: "IoBuildPartialMdl" };
    pub static IoBuildSynchronousFsdRequest: Function = Function { id: 1619, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 2, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: true } }, Check { arg: 4, parameter: "starting_offset", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 5, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 6, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 131, library: "ntoskrnl.exe", name: "IoBuildSynchronousFsdRequest" };
    pub static IoCallDriver: Function = Function { id: 1620, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 141, library: "ntoskrnl.exe", name: "IoCallDriver" };
    pub static IoCancelFileOpen: Function = Function { id: 1621, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "ntoskrnl.exe", name: "IoCancelFileOpen" };
    pub static IoCancelIrp: Function = Function { id: 1622, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 144, library: "ntoskrnl.exe", name: "IoCancelIrp" };
    pub static IoCheckDesiredAccess: Function = Function { id: 1623, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "desired_access", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 145, library: "ntoskrnl.exe", name: "IoCheckDesiredAccess" };
    pub static IoCheckEaBufferValidity: Function = Function { id: 1624, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 146, library: "ntoskrnl.exe", name: "IoCheckEaBufferValidity" };
    pub static IoCheckFunctionAccess: Function = Function { id: 1625, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 147, library: "ntoskrnl.exe", name: "IoCheckFunctionAccess" };
    pub static IoCheckQuerySetFileInformation: Function = Function { id: 1626, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 155, library: "ntoskrnl.exe", name: "IoCheckQuerySetFileInformation" };
    pub static IoCheckQuerySetVolumeInformation: Function = Function { id: 1627, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 160, library: "ntoskrnl.exe", name: "IoCheckQuerySetVolumeInformation" };
    pub static IoCheckQuotaBufferValidity: Function = Function { id: 1628, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 165, library: "ntoskrnl.exe", name: "IoCheckQuotaBufferValidity" };
    pub static IoCheckShareAccess: Function = Function { id: 1629, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 2, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 3, parameter: "share_access", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 170, library: "ntoskrnl.exe", name: "IoCheckShareAccess" };
    pub static IoCheckShareAccessEx: Function = Function { id: 1630, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 178, library: "ntoskrnl.exe", name: "IoCheckShareAccessEx" };
    pub static IoClearDependency: Function = Function { id: 1631, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 186, library: "ntoskrnl.exe", name: "IoClearDependency" };
    pub static IoClearIrpExtraCreateParameter: Function = Function { id: 1632, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 188, library: "ntoskrnl.exe", name: "IoClearIrpExtraCreateParameter" };
    pub static IoCompleteRequest: Function = Function { id: 1633, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 190, library: "ntoskrnl.exe", name: "IoCompleteRequest" };
    pub static IoConnectInterrupt: Function = Function { id: 1634, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "interrupt_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "spin_lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 193, library: "ntoskrnl.exe", name: "IoConnectInterrupt" };
    pub static IoConnectInterruptEx: Function = Function { id: 1635, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 207, library: "ntoskrnl.exe", name: "IoConnectInterruptEx" };
    pub static IoCreateArcName: Function = Function { id: 1636, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 208, library: "ntoskrnl.exe", name: "IoCreateArcName" };
    pub static IoCreateController: Function = Function { id: 1637, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 211, library: "ntoskrnl.exe", name: "IoCreateController" };
    pub static IoCreateDevice: Function = Function { id: 1638, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 2, parameter: "device_name", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 6, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 214, library: "ntoskrnl.exe", name: "IoCreateDevice" };
    pub static IoCreateDriver: Function = Function { id: 1640, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 223, library: "ntoskrnl.exe", name: "IoCreateDriver" };
    pub static IoCreateNotificationEvent: Function = Function { id: 1644, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "event_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 225, library: "ntoskrnl.exe", name: "IoCreateNotificationEvent" };
    pub static IoCreateStreamFileObject: Function = Function { id: 1645, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 226, library: "ntoskrnl.exe", name: "IoCreateStreamFileObject" };
    pub static IoCreateStreamFileObjectEx: Function = Function { id: 1646, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 228, library: "ntoskrnl.exe", name: "IoCreateStreamFileObjectEx" };
    pub static IoCreateStreamFileObjectLite: Function = Function { id: 1647, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 233, library: "ntoskrnl.exe", name: "IoCreateStreamFileObjectLite" };
    pub static IoCreateSymbolicLink: Function = Function { id: 1648, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "device_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 236, library: "ntoskrnl.exe", name: "IoCreateSymbolicLink" };
    pub static IoCreateSynchronizationEvent: Function = Function { id: 1649, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "event_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 238, library: "ntoskrnl.exe", name: "IoCreateSynchronizationEvent" };
    pub static IoCreateUnprotectedSymbolicLink: Function = Function { id: 1650, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "device_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 240, library: "ntoskrnl.exe", name: "IoCreateUnprotectedSymbolicLink" };
    pub static IoCsqInitialize: Function = Function { id: 1651, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 244, library: "ntoskrnl.exe", name: "IoCsqInitialize" };
    pub static IoCsqInitializeEx: Function = Function { id: 1652, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 254, library: "ntoskrnl.exe", name: "IoCsqInitializeEx" };
    pub static IoCsqInsertIrp: Function = Function { id: 1653, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 2, parameter: "context", rule: Rule::Memory { shape: Shape::Fixed(12), optional: true } }], file: FILE, line: 263, library: "ntoskrnl.exe", name: "IoCsqInsertIrp" };
    pub static IoCsqInsertIrpEx: Function = Function { id: 1654, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 2, parameter: "context", rule: Rule::Memory { shape: Shape::Fixed(12), optional: true } }], file: FILE, line: 265, library: "ntoskrnl.exe", name: "IoCsqInsertIrpEx" };
    pub static IoCsqRemoveIrp: Function = Function { id: 1655, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 1, parameter: "context", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 271, library: "ntoskrnl.exe", name: "IoCsqRemoveIrp" };
    pub static IoCsqRemoveNextIrp: Function = Function { id: 1656, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 272, library: "ntoskrnl.exe", name: "IoCsqRemoveNextIrp" };
    pub static IoDeleteAllDependencyRelations: Function = Function { id: 1657, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 273, library: "ntoskrnl.exe", name: "IoDeleteAllDependencyRelations" };
    pub static IoDeleteController: Function = Function { id: 1658, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "controller_object", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 275, library: "ntoskrnl.exe", name: "IoDeleteController" };
    pub static IoDeleteDevice: Function = Function { id: 1659, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 278, library: "ntoskrnl.exe", name: "IoDeleteDevice" };
    pub static IoDeleteDriver: Function = Function { id: 1660, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 279, library: "ntoskrnl.exe", name: "IoDeleteDriver" };
    pub static IoDeleteSymbolicLink: Function = Function { id: 1661, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 282, library: "ntoskrnl.exe", name: "IoDeleteSymbolicLink" };
    pub static IoDetachDevice: Function = Function { id: 1662, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "target_device", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 285, library: "ntoskrnl.exe", name: "IoDetachDevice" };
    pub static IoDisconnectInterrupt: Function = Function { id: 1663, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 291, library: "ntoskrnl.exe", name: "IoDisconnectInterrupt" };
    pub static IoDisconnectInterruptEx: Function = Function { id: 1664, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 293, library: "ntoskrnl.exe", name: "IoDisconnectInterruptEx" };
    pub static IoDuplicateDependency: Function = Function { id: 1665, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 295, library: "ntoskrnl.exe", name: "IoDuplicateDependency" };
    pub static IoEnqueueIrp: Function = Function { id: 1666, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 296, library: "ntoskrnl.exe", name: "IoEnqueueIrp" };
    pub static IoEnumerateDeviceObjectList: Function = Function { id: 1667, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 1, parameter: "device_object_list", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: true } }, Check { arg: 3, parameter: "actual_number_device_objects", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 298, library: "ntoskrnl.exe", name: "IoEnumerateDeviceObjectList" };
    pub static IoEnumerateRegisteredFiltersList: Function = Function { id: 1668, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 305, library: "ntoskrnl.exe", name: "IoEnumerateRegisteredFiltersList" };
    pub static IoFastQueryNetworkAttributes: Function = Function { id: 1669, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 310, library: "ntoskrnl.exe", name: "IoFastQueryNetworkAttributes" };
    pub static IofCallDriver: Function = Function { id: 1838, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 319, library: "ntoskrnl.exe", name: "IofCallDriver" };
    pub static IofCompleteRequest: Function = Function { id: 1839, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 322, library: "ntoskrnl.exe", name: "IofCompleteRequest" };
    pub static IoForwardAndCatchIrp: Function = Function { id: 1670, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 324, library: "ntoskrnl.exe", name: "IoForwardAndCatchIrp" };
    pub static IoForwardIrpSynchronously: Function = Function { id: 1671, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 326, library: "ntoskrnl.exe", name: "IoForwardIrpSynchronously" };
    pub static IoFreeController: Function = Function { id: 1672, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "controller_object", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 328, library: "ntoskrnl.exe", name: "IoFreeController" };
    pub static IoFreeErrorLogEntry: Function = Function { id: 1673, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 330, library: "ntoskrnl.exe", name: "IoFreeErrorLogEntry" };
    pub static IoFreeIrp: Function = Function { id: 1674, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 333, library: "ntoskrnl.exe", name: "IoFreeIrp" };
    pub static IoFreeMdl: Function = Function { id: 1675, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 336, library: "ntoskrnl.exe", name: "IoFreeMdl" };
    pub static IoFreeMiniCompletionPacket: Function = Function { id: 1676, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 337, library: "ntoskrnl.exe", name: "IoFreeMiniCompletionPacket" };
    pub static IoFreeSfioStreamIdentifier: Function = Function { id: 1677, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 339, library: "ntoskrnl.exe", name: "IoFreeSfioStreamIdentifier" };
    pub static IoFreeWorkItem: Function = Function { id: 1678, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 341, library: "ntoskrnl.exe", name: "IoFreeWorkItem" };
    pub static IoGetAffinityInterrupt: Function = Function { id: 1679, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 343, library: "ntoskrnl.exe", name: "IoGetAffinityInterrupt" };
    pub static IoGetAttachedDevice: Function = Function { id: 1680, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 344, library: "ntoskrnl.exe", name: "IoGetAttachedDevice" };
    pub static IoGetAttachedDeviceReference: Function = Function { id: 1681, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 346, library: "ntoskrnl.exe", name: "IoGetAttachedDeviceReference" };
    pub static IoGetBaseFileSystemDeviceObject: Function = Function { id: 1682, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 347, library: "ntoskrnl.exe", name: "IoGetBaseFileSystemDeviceObject" };
    pub static IoGetBootDiskInformation: Function = Function { id: 1683, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 348, library: "ntoskrnl.exe", name: "IoGetBootDiskInformation" };
    pub static IoGetBootDiskInformationLite: Function = Function { id: 1684, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 350, library: "ntoskrnl.exe", name: "IoGetBootDiskInformationLite" };
    pub static IoGetConfigurationInformation: Function = Function { id: 1685, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 353, library: "ntoskrnl.exe", name: "IoGetConfigurationInformation" };
    pub static IoGetContainerInformation: Function = Function { id: 1686, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 355, library: "ntoskrnl.exe", name: "IoGetContainerInformation" };
    pub static IoGetCurrentProcess: Function = Function { id: 1687, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 362, library: "ntoskrnl.exe", name: "IoGetCurrentProcess" };
    pub static IoGetDeviceAttachmentBaseRef: Function = Function { id: 1688, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 364, library: "ntoskrnl.exe", name: "IoGetDeviceAttachmentBaseRef" };
    pub static IoGetDeviceNumaNode: Function = Function { id: 1691, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 366, library: "ntoskrnl.exe", name: "IoGetDeviceNumaNode" };
    pub static IoGetDeviceObjectPointer: Function = Function { id: 1692, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "object_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 369, library: "ntoskrnl.exe", name: "IoGetDeviceObjectPointer" };
    pub static IoGetDevicePropertyData: Function = Function { id: 1694, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 376, library: "ntoskrnl.exe", name: "IoGetDevicePropertyData" };
    pub static IoGetDeviceToVerify: Function = Function { id: 1695, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 386, library: "ntoskrnl.exe", name: "IoGetDeviceToVerify" };
    pub static IoGetDiskDeviceObject: Function = Function { id: 1696, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 388, library: "ntoskrnl.exe", name: "IoGetDiskDeviceObject" };
    pub static IoGetDriverObjectExtension: Function = Function { id: 1698, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }], file: FILE, line: 393, library: "ntoskrnl.exe", name: "IoGetDriverObjectExtension" };
    pub static IoGetFileObjectGenericMapping: Function = Function { id: 1699, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 394, library: "ntoskrnl.exe", name: "IoGetFileObjectGenericMapping" };
    pub static IoGetInitialStack: Function = Function { id: 1700, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 395, library: "ntoskrnl.exe", name: "IoGetInitialStack" };
    pub static IoGetIoPriorityHint: Function = Function { id: 1701, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 397, library: "ntoskrnl.exe", name: "IoGetIoPriorityHint" };
    pub static IoGetIrpExtraCreateParameter: Function = Function { id: 1702, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 399, library: "ntoskrnl.exe", name: "IoGetIrpExtraCreateParameter" };
    pub static IoGetLowerDeviceObject: Function = Function { id: 1703, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 401, library: "ntoskrnl.exe", name: "IoGetLowerDeviceObject" };
    pub static IoGetOplockKeyContext: Function = Function { id: 1704, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 402, library: "ntoskrnl.exe", name: "IoGetOplockKeyContext" };
    pub static IoGetRelatedDeviceObject: Function = Function { id: 1706, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }], file: FILE, line: 404, library: "ntoskrnl.exe", name: "IoGetRelatedDeviceObject" };
    pub static IoGetRequestorProcess: Function = Function { id: 1707, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 405, library: "ntoskrnl.exe", name: "IoGetRequestorProcess" };
    pub static IoGetRequestorProcessId: Function = Function { id: 1708, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 406, library: "ntoskrnl.exe", name: "IoGetRequestorProcessId" };
    pub static IoGetRequestorSessionId: Function = Function { id: 1709, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "session_id", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 407, library: "ntoskrnl.exe", name: "IoGetRequestorSessionId" };
    pub static IoGetSfioStreamIdentifier: Function = Function { id: 1710, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 409, library: "ntoskrnl.exe", name: "IoGetSfioStreamIdentifier" };
    pub static IoGetStackLimits: Function = Function { id: 1711, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "low_limit", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "high_limit", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 410, library: "ntoskrnl.exe", name: "IoGetStackLimits" };
    pub static IoGetSymlinkSupportInformation: Function = Function { id: 1712, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 411, library: "ntoskrnl.exe", name: "IoGetSymlinkSupportInformation" };
    pub static IoGetTopLevelIrp: Function = Function { id: 1713, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 412, library: "ntoskrnl.exe", name: "IoGetTopLevelIrp" };
    pub static IoGetTransactionParameterBlock: Function = Function { id: 1714, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 414, library: "ntoskrnl.exe", name: "IoGetTransactionParameterBlock" };
    pub static IoInitializeIrp: Function = Function { id: 1715, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 1, indirect: false }, optional: false } }], file: FILE, line: 416, library: "ntoskrnl.exe", name: "IoInitializeIrp" };
    pub static IoInitializeRemoveLockEx: Function = Function { id: 1716, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 418, library: "ntoskrnl.exe", name: "IoInitializeRemoveLockEx" };
    pub static IoInitializeTimer: Function = Function { id: 1717, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 427, library: "ntoskrnl.exe", name: "IoInitializeTimer" };
    pub static IoInitializeWorkItem: Function = Function { id: 1718, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 433, library: "ntoskrnl.exe", name: "IoInitializeWorkItem" };
    pub static IoIsFileObjectIgnoringSharing: Function = Function { id: 1721, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 435, library: "ntoskrnl.exe", name: "IoIsFileObjectIgnoringSharing" };
    pub static IoIsFileOriginRemote: Function = Function { id: 1722, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }], file: FILE, line: 437, library: "ntoskrnl.exe", name: "IoIsFileOriginRemote" };
    pub static IoIsOperationSynchronous: Function = Function { id: 1723, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 438, library: "ntoskrnl.exe", name: "IoIsOperationSynchronous" };
    pub static IoIsSystemThread: Function = Function { id: 1724, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 439, library: "ntoskrnl.exe", name: "IoIsSystemThread" };
    pub static IoIsValidNameGraftingBuffer: Function = Function { id: 1725, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 440, library: "ntoskrnl.exe", name: "IoIsValidNameGraftingBuffer" };
    pub static IoIsWdmVersionAvailable: Function = Function { id: 1726, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 441, library: "ntoskrnl.exe", name: "IoIsWdmVersionAvailable" };
    pub static IoMakeAssociatedIrp: Function = Function { id: 1727, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 443, library: "ntoskrnl.exe", name: "IoMakeAssociatedIrp" };
    pub static IoPageRead: Function = Function { id: 1730, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 444, library: "ntoskrnl.exe", name: "IoPageRead" };
    pub static IoQueryDeviceDescription: Function = Function { id: 1731, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "bus_type", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 1, parameter: "bus_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 2, parameter: "controller_type", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "controller_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 4, parameter: "peripheral_type", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 5, parameter: "peripheral_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 453, library: "ntoskrnl.exe", name: "IoQueryDeviceDescription" };
    pub static IoQueueThreadIrp: Function = Function { id: 1735, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 463, library: "ntoskrnl.exe", name: "IoQueueThreadIrp" };
    pub static IoQueueWorkItem: Function = Function { id: 1736, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 465, library: "ntoskrnl.exe", name: "IoQueueWorkItem" };
    pub static IoQueueWorkItemEx: Function = Function { id: 1737, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 472, library: "ntoskrnl.exe", name: "IoQueueWorkItemEx" };
    pub static IoRaiseHardError: Function = Function { id: 1738, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 478, library: "ntoskrnl.exe", name: "IoRaiseHardError" };
    pub static IoRaiseInformationalHardError: Function = Function { id: 1739, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 1, parameter: "string", rule: Rule::Memory { shape: Shape::Counted, optional: true } }], file: FILE, line: 479, library: "ntoskrnl.exe", name: "IoRaiseInformationalHardError" };
    pub static IoRegisterBootDriverReinitialization: Function = Function { id: 1743, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }], file: FILE, line: 487, library: "ntoskrnl.exe", name: "IoRegisterBootDriverReinitialization" };
    pub static IoRegisterContainerNotification: Function = Function { id: 1744, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 493, library: "ntoskrnl.exe", name: "IoRegisterContainerNotification" };
    pub static IoRegisterDriverReinitialization: Function = Function { id: 1746, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }], file: FILE, line: 501, library: "ntoskrnl.exe", name: "IoRegisterDriverReinitialization" };
    pub static IoRegisterFileSystem: Function = Function { id: 1747, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 507, library: "ntoskrnl.exe", name: "IoRegisterFileSystem" };
    pub static IoRegisterFsRegistrationChange: Function = Function { id: 1748, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 508, library: "ntoskrnl.exe", name: "IoRegisterFsRegistrationChange" };
    pub static IoRegisterFsRegistrationChangeMountAware: Function = Function { id: 1749, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 513, library: "ntoskrnl.exe", name: "IoRegisterFsRegistrationChangeMountAware" };
    pub static IoRegisterLastChanceShutdownNotification: Function = Function { id: 1750, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 519, library: "ntoskrnl.exe", name: "IoRegisterLastChanceShutdownNotification" };
    pub static IoRegisterPriorityCallback: Function = Function { id: 1752, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 520, library: "ntoskrnl.exe", name: "IoRegisterPriorityCallback" };
    pub static IoRegisterShutdownNotification: Function = Function { id: 1753, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 522, library: "ntoskrnl.exe", name: "IoRegisterShutdownNotification" };
    pub static IoReleaseCancelSpinLock: Function = Function { id: 1754, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 525, library: "ntoskrnl.exe", name: "IoReleaseCancelSpinLock" };
    pub static IoReleaseRemoveLockAndWaitEx: Function = Function { id: 1755, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "remove_lock", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 527, library: "ntoskrnl.exe", name: "IoReleaseRemoveLockAndWaitEx" };
    pub static IoReleaseRemoveLockEx: Function = Function { id: 1756, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "remove_lock", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 529, library: "ntoskrnl.exe", name: "IoReleaseRemoveLockEx" };
    pub static IoReleaseVpbSpinLock: Function = Function { id: 1757, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 530, library: "ntoskrnl.exe", name: "IoReleaseVpbSpinLock" };
    pub static IoRemoveShareAccess: Function = Function { id: 1758, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 1, parameter: "share_access", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 531, library: "ntoskrnl.exe", name: "IoRemoveShareAccess" };
    pub static IoReplaceFileObjectName: Function = Function { id: 1759, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 533, library: "ntoskrnl.exe", name: "IoReplaceFileObjectName" };
    pub static IoReplacePartitionUnit: Function = Function { id: 1760, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 539, library: "ntoskrnl.exe", name: "IoReplacePartitionUnit" };
    pub static IoReportHalResourceUsage: Function = Function { id: 1762, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 540, library: "ntoskrnl.exe", name: "IoReportHalResourceUsage" };
    pub static IoReportResourceForDetection: Function = Function { id: 1763, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 1, parameter: "driver_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 3, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: true } }, Check { arg: 4, parameter: "device_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 6, parameter: "conflict_detected", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 547, library: "ntoskrnl.exe", name: "IoReportResourceForDetection" };
    pub static IoReportResourceUsage: Function = Function { id: 1764, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "driver_class_name", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 1, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 2, parameter: "driver_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 4, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 5, parameter: "device_list", rule: Rule::Memory { shape: Shape::Fixed(36), optional: true } }, Check { arg: 8, parameter: "conflict_detected", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 558, library: "ntoskrnl.exe", name: "IoReportResourceUsage" };
    pub static IoReportRootDevice: Function = Function { id: 1765, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 569, library: "ntoskrnl.exe", name: "IoReportRootDevice" };
    pub static IoRequestDeviceEjectEx: Function = Function { id: 1769, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 571, library: "ntoskrnl.exe", name: "IoRequestDeviceEjectEx" };
    pub static IoRetrievePriorityInfo: Function = Function { id: 1770, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 577, library: "ntoskrnl.exe", name: "IoRetrievePriorityInfo" };
    pub static IoReuseIrp: Function = Function { id: 1771, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 584, library: "ntoskrnl.exe", name: "IoReuseIrp" };
    pub static IoSetCompletionRoutineEx: Function = Function { id: 1772, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 586, library: "ntoskrnl.exe", name: "IoSetCompletionRoutineEx" };
    pub static IoSetDependency: Function = Function { id: 1773, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 595, library: "ntoskrnl.exe", name: "IoSetDependency" };
    pub static IoSetDevicePropertyData: Function = Function { id: 1775, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 597, library: "ntoskrnl.exe", name: "IoSetDevicePropertyData" };
    pub static IoSetDeviceToVerify: Function = Function { id: 1776, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 606, library: "ntoskrnl.exe", name: "IoSetDeviceToVerify" };
    pub static IoSetFileObjectIgnoreSharing: Function = Function { id: 1777, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 608, library: "ntoskrnl.exe", name: "IoSetFileObjectIgnoreSharing" };
    pub static IoSetFileOrigin: Function = Function { id: 1778, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }], file: FILE, line: 610, library: "ntoskrnl.exe", name: "IoSetFileOrigin" };
    pub static IoSetHardErrorOrVerifyDevice: Function = Function { id: 1779, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 611, library: "ntoskrnl.exe", name: "IoSetHardErrorOrVerifyDevice" };
    pub static IoSetIoCompletion: Function = Function { id: 1781, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 612, library: "ntoskrnl.exe", name: "IoSetIoCompletion" };
    pub static IoSetIoCompletionEx: Function = Function { id: 1782, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 620, library: "ntoskrnl.exe", name: "IoSetIoCompletionEx" };
    pub static IoSetIoPriorityHint: Function = Function { id: 1783, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 630, library: "ntoskrnl.exe", name: "IoSetIoPriorityHint" };
    pub static IoSetIoPriorityHintIntoFileObject: Function = Function { id: 1784, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 631, library: "ntoskrnl.exe", name: "IoSetIoPriorityHintIntoFileObject" };
    pub static IoSetIoPriorityHintIntoThread: Function = Function { id: 1785, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 632, library: "ntoskrnl.exe", name: "IoSetIoPriorityHintIntoThread" };
    pub static IoSetIrpExtraCreateParameter: Function = Function { id: 1786, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 634, library: "ntoskrnl.exe", name: "IoSetIrpExtraCreateParameter" };
    pub static IoSetOplockKeyContext: Function = Function { id: 1787, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 635, library: "ntoskrnl.exe", name: "IoSetOplockKeyContext" };
    pub static IoSetShareAccess: Function = Function { id: 1790, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 2, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 3, parameter: "share_access", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 636, library: "ntoskrnl.exe", name: "IoSetShareAccess" };
    pub static IoSetShareAccessEx: Function = Function { id: 1791, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 643, library: "ntoskrnl.exe", name: "IoSetShareAccessEx" };
    pub static IoSetStartIoAttributes: Function = Function { id: 1792, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 651, library: "ntoskrnl.exe", name: "IoSetStartIoAttributes" };
    pub static IoSetThreadHardErrorMode: Function = Function { id: 1794, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 653, library: "ntoskrnl.exe", name: "IoSetThreadHardErrorMode" };
    pub static IoSetTopLevelIrp: Function = Function { id: 1795, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: true } }], file: FILE, line: 654, library: "ntoskrnl.exe", name: "IoSetTopLevelIrp" };
    pub static IoSizeofWorkItem: Function = Function { id: 1796, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 656, library: "ntoskrnl.exe", name: "IoSizeofWorkItem" };
    pub static IoStartNextPacket: Function = Function { id: 1797, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 659, library: "ntoskrnl.exe", name: "IoStartNextPacket" };
    pub static IoStartNextPacketByKey: Function = Function { id: 1798, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 661, library: "ntoskrnl.exe", name: "IoStartNextPacketByKey" };
    pub static IoStartPacket: Function = Function { id: 1799, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 2, parameter: "key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 664, library: "ntoskrnl.exe", name: "IoStartPacket" };
    pub static IoStartTimer: Function = Function { id: 1800, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 671, library: "ntoskrnl.exe", name: "IoStartTimer" };
    pub static IoStopTimer: Function = Function { id: 1801, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 674, library: "ntoskrnl.exe", name: "IoStopTimer" };
    pub static IoSynchronousPageWrite: Function = Function { id: 1803, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 675, library: "ntoskrnl.exe", name: "IoSynchronousPageWrite" };
    pub static IoThreadToProcess: Function = Function { id: 1804, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 682, library: "ntoskrnl.exe", name: "IoThreadToProcess" };
    pub static IoTranslateBusAddress: Function = Function { id: 1805, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 684, library: "ntoskrnl.exe", name: "IoTranslateBusAddress" };
    pub static IoUninitializeWorkItem: Function = Function { id: 1806, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 692, library: "ntoskrnl.exe", name: "IoUninitializeWorkItem" };
    pub static IoUnregisterContainerNotification: Function = Function { id: 1807, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 694, library: "ntoskrnl.exe", name: "IoUnregisterContainerNotification" };
    pub static IoUnregisterFileSystem: Function = Function { id: 1808, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 696, library: "ntoskrnl.exe", name: "IoUnregisterFileSystem" };
    pub static IoUnregisterFsRegistrationChange: Function = Function { id: 1809, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 697, library: "ntoskrnl.exe", name: "IoUnregisterFsRegistrationChange" };
    pub static IoUnregisterPriorityCallback: Function = Function { id: 1812, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 701, library: "ntoskrnl.exe", name: "IoUnregisterPriorityCallback" };
    pub static IoUnregisterShutdownNotification: Function = Function { id: 1813, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }], file: FILE, line: 703, library: "ntoskrnl.exe", name: "IoUnregisterShutdownNotification" };
    pub static IoUpdateShareAccess: Function = Function { id: 1814, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 1, parameter: "share_access", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 704, library: "ntoskrnl.exe", name: "IoUpdateShareAccess" };
    pub static IoValidateDeviceIoControlAccess: Function = Function { id: 1815, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }], file: FILE, line: 706, library: "ntoskrnl.exe", name: "IoValidateDeviceIoControlAccess" };
    pub static IoVerifyVolume: Function = Function { id: 1817, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 707, library: "ntoskrnl.exe", name: "IoVerifyVolume" };
    pub static IoVolumeDeviceToDosName: Function = Function { id: 1818, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 709, library: "ntoskrnl.exe", name: "IoVolumeDeviceToDosName" };
    pub static IoWithinStackLimits: Function = Function { id: 1834, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 711, library: "ntoskrnl.exe", name: "IoWithinStackLimits" };
    pub static IoWMIDeviceObjectToInstanceName: Function = Function { id: 1820, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 713, library: "ntoskrnl.exe", name: "IoWMIDeviceObjectToInstanceName" };
    pub static IoWMIExecuteMethod: Function = Function { id: 1821, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 719, library: "ntoskrnl.exe", name: "IoWMIExecuteMethod" };
    pub static IoWMIHandleToInstanceName: Function = Function { id: 1822, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 728, library: "ntoskrnl.exe", name: "IoWMIHandleToInstanceName" };
    pub static IoWMIQueryAllDataMultiple: Function = Function { id: 1825, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 734, library: "ntoskrnl.exe", name: "IoWMIQueryAllDataMultiple" };
    pub static IoWMIQuerySingleInstance: Function = Function { id: 1826, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 741, library: "ntoskrnl.exe", name: "IoWMIQuerySingleInstance" };
    pub static IoWMIQuerySingleInstanceMultiple: Function = Function { id: 1827, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 747, library: "ntoskrnl.exe", name: "IoWMIQuerySingleInstanceMultiple" };
    pub static IoWMISetNotificationCallback: Function = Function { id: 1829, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 755, library: "ntoskrnl.exe", name: "IoWMISetNotificationCallback" };
    pub static IoWMISetSingleInstance: Function = Function { id: 1830, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 761, library: "ntoskrnl.exe", name: "IoWMISetSingleInstance" };
    pub static IoWMISetSingleItem: Function = Function { id: 1831, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 769, library: "ntoskrnl.exe", name: "IoWMISetSingleItem" };
    pub static IoWriteErrorLogEntry: Function = Function { id: 1835, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 778, library: "ntoskrnl.exe", name: "IoWriteErrorLogEntry" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/io.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAcquireCancelSpinLock<P: Io>(irql: *mut crate::types::KIRQL) {
        unsafe { P::IoAcquireCancelSpinLock(irql) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAcquireRemoveLockEx<P: Io>(remove_lock: *mut crate::types::IO_REMOVE_LOCK, tag: *mut core::ffi::c_void, file: *mut u8, line: u32, remlock_size: u32) -> crate::types::NTSTATUS {
        unsafe { P::IoAcquireRemoveLockEx(remove_lock, tag, file, line, remlock_size) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAcquireVpbSpinLock<P: Io>(irql: *mut crate::types::KIRQL) {
        unsafe { P::IoAcquireVpbSpinLock(irql) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:22
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateAdapterChannel<P: Io>(adapter_object: crate::types::PADAPTER_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT, number_of_map_registers: u32, execution_routine: crate::callbacks::DRIVER_CONTROL, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoAllocateAdapterChannel(adapter_object, device_object, number_of_map_registers, execution_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateController<P: Io>(controller_object: *mut crate::types::CONTROLLER_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT, execution_routine: crate::callbacks::DRIVER_CONTROL, context: *mut core::ffi::c_void) {
        unsafe { P::IoAllocateController(controller_object, device_object, execution_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:38
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateDriverObjectExtension<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, client_identification_address: *mut core::ffi::c_void, driver_object_extension_size: u32, driver_object_extension: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoAllocateDriverObjectExtension(driver_object, client_identification_address, driver_object_extension_size, driver_object_extension) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:46
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateErrorLogEntry<P: Io>(io_object: *mut core::ffi::c_void, entry_size: u8) -> *mut core::ffi::c_void {
        unsafe { P::IoAllocateErrorLogEntry(io_object, entry_size) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:49
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateIrp<P: Io>(stack_size: i8, charge_quota: crate::types::BOOLEAN) -> *mut crate::types::IRP {
        unsafe { P::IoAllocateIrp(stack_size, charge_quota) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:52
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateMdl<P: Io>(virtual_address: *mut core::ffi::c_void, length: u32, secondary_buffer: crate::types::BOOLEAN, charge_quota: crate::types::BOOLEAN, irp: *mut crate::types::IRP) -> *mut crate::types::MDL {
        unsafe { P::IoAllocateMdl(virtual_address, length, secondary_buffer, charge_quota, irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:69
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateWorkItem<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::PIO_WORKITEM {
        unsafe { P::IoAllocateWorkItem(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:77
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAssignResources<P: Io>(registry_path: *mut crate::types::UNICODE_STRING, driver_class_name: *mut crate::types::UNICODE_STRING, driver_object: *mut crate::types::DRIVER_OBJECT, device_object: *mut crate::types::DEVICE_OBJECT, requested_resources: *mut crate::types::IO_RESOURCE_REQUIREMENTS_LIST, allocated_resources: *mut *mut crate::types::CM_RESOURCE_LIST) -> crate::types::NTSTATUS {
        unsafe { P::IoAssignResources(registry_path, driver_class_name, driver_object, device_object, requested_resources, allocated_resources) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:87
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAttachDevice<P: Io>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::UNICODE_STRING, attached_device: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoAttachDevice(source_device, target_device, attached_device) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:93
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAttachDeviceByPointer<P: Io>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoAttachDeviceByPointer(source_device, target_device) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:96
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAttachDeviceToDeviceStack<P: Io>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoAttachDeviceToDeviceStack(source_device, target_device) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:98
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAttachDeviceToDeviceStackSafe<P: Io>(source_device: *mut crate::types::DEVICE_OBJECT, target_device: *mut crate::types::DEVICE_OBJECT, attached_to_device_object: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoAttachDeviceToDeviceStackSafe(source_device, target_device, attached_to_device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:105
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoBuildAsynchronousFsdRequest<P: Io>(major_function: u32, device_object: *mut crate::types::DEVICE_OBJECT, buffer: *mut core::ffi::c_void, length: u32, starting_offset: *mut crate::types::LARGE_INTEGER, io_status_block: *mut crate::types::IO_STATUS_BLOCK) -> *mut crate::types::IRP {
        unsafe { P::IoBuildAsynchronousFsdRequest(major_function, device_object, buffer, length, starting_offset, io_status_block) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:115
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoBuildDeviceIoControlRequest<P: Io>(io_control_code: u32, device_object: *mut crate::types::DEVICE_OBJECT, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32, internal_device_io_control: crate::types::BOOLEAN, event: *mut crate::types::KEVENT, io_status_block: *mut crate::types::IO_STATUS_BLOCK) -> *mut crate::types::IRP {
        unsafe { P::IoBuildDeviceIoControlRequest(io_control_code, device_object, input_buffer, input_buffer_length, output_buffer, output_buffer_length, internal_device_io_control, event, io_status_block) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:128
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoBuildPartialMdl<P: Io>(source_mdl: *mut crate::types::MDL, target_mdl: *mut crate::types::MDL, virtual_address: *mut core::ffi::c_void, length: u32) {
        unsafe { P::IoBuildPartialMdl(source_mdl, target_mdl, virtual_address, length) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:131
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoBuildSynchronousFsdRequest<P: Io>(major_function: u32, device_object: *mut crate::types::DEVICE_OBJECT, buffer: *mut core::ffi::c_void, length: u32, starting_offset: *mut crate::types::LARGE_INTEGER, event: *mut crate::types::KEVENT, io_status_block: *mut crate::types::IO_STATUS_BLOCK) -> *mut crate::types::IRP {
        unsafe { P::IoBuildSynchronousFsdRequest(major_function, device_object, buffer, length, starting_offset, event, io_status_block) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:141
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCallDriver<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS {
        unsafe { P::IoCallDriver(device_object, irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:144
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCancelIrp<P: Io>(irp: *mut crate::types::IRP) -> crate::types::BOOLEAN {
        unsafe { P::IoCancelIrp(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:145
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCheckDesiredAccess<P: Io>(desired_access: *mut crate::types::ACCESS_MASK, granted_access: crate::types::ACCESS_MASK) -> crate::types::NTSTATUS {
        unsafe { P::IoCheckDesiredAccess(desired_access, granted_access) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:170
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCheckShareAccess<P: Io>(desired_access: crate::types::ACCESS_MASK, desired_share_access: u32, file_object: *mut crate::types::FILE_OBJECT, share_access: *mut crate::types::SHARE_ACCESS, update: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoCheckShareAccess(desired_access, desired_share_access, file_object, share_access, update) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:190
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCompleteRequest<P: Io>(irp: *mut crate::types::IRP, priority_boost: i8) {
        unsafe { P::IoCompleteRequest(irp, priority_boost) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:193
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoConnectInterrupt<P: Io>(interrupt_object: *mut crate::types::PKINTERRUPT, service_routine: crate::callbacks::KSERVICE_ROUTINE, service_context: *mut core::ffi::c_void, spin_lock: *mut crate::types::KSPIN_LOCK, vector: u32, irql: crate::types::KIRQL, synchronize_irql: crate::types::KIRQL, interrupt_mode: crate::types::KINTERRUPT_MODE, share_vector: crate::types::BOOLEAN, processor_enable_mask: crate::types::KAFFINITY, floating_save: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoConnectInterrupt(interrupt_object, service_routine, service_context, spin_lock, vector, irql, synchronize_irql, interrupt_mode, share_vector, processor_enable_mask, floating_save) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:211
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateController<P: Io>(size: u32) -> *mut crate::types::CONTROLLER_OBJECT {
        unsafe { P::IoCreateController(size) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:214
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateDevice<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, device_extension_size: u32, device_name: *mut crate::types::UNICODE_STRING, device_type: u32, device_characteristics: u32, exclusive: crate::types::BOOLEAN, device_object: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoCreateDevice(driver_object, device_extension_size, device_name, device_type, device_characteristics, exclusive, device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:225
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateNotificationEvent<P: Io>(event_name: *mut crate::types::UNICODE_STRING, event_handle: *mut crate::types::HANDLE) -> *mut crate::types::KEVENT {
        unsafe { P::IoCreateNotificationEvent(event_name, event_handle) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:236
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateSymbolicLink<P: Io>(symbolic_link_name: *mut crate::types::UNICODE_STRING, device_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoCreateSymbolicLink(symbolic_link_name, device_name) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:238
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateSynchronizationEvent<P: Io>(event_name: *mut crate::types::UNICODE_STRING, event_handle: *mut crate::types::HANDLE) -> *mut crate::types::KEVENT {
        unsafe { P::IoCreateSynchronizationEvent(event_name, event_handle) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:240
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateUnprotectedSymbolicLink<P: Io>(symbolic_link_name: *mut crate::types::UNICODE_STRING, device_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoCreateUnprotectedSymbolicLink(symbolic_link_name, device_name) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:244
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqInitialize<P: Io>(csq: *mut crate::types::IO_CSQ, csq_insert_irp: crate::callbacks::PIO_CSQ_INSERT_IRP, csq_remove_irp: crate::callbacks::PIO_CSQ_REMOVE_IRP, csq_peek_next_irp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP, csq_acquire_lock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK, csq_release_lock: crate::callbacks::PIO_CSQ_RELEASE_LOCK, csq_complete_canceled_irp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP) -> crate::types::NTSTATUS {
        unsafe { P::IoCsqInitialize(csq, csq_insert_irp, csq_remove_irp, csq_peek_next_irp, csq_acquire_lock, csq_release_lock, csq_complete_canceled_irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:254
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqInitializeEx<P: Io>(csq: *mut crate::types::IO_CSQ, csq_insert_irp_ex: crate::callbacks::IO_CSQ_INSERT_IRP_EX, csq_remove_irp: crate::callbacks::PIO_CSQ_REMOVE_IRP, csq_peek_next_irp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP, csq_acquire_lock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK, csq_release_lock: crate::callbacks::PIO_CSQ_RELEASE_LOCK, csq_complete_canceled_irp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP) -> crate::types::NTSTATUS {
        unsafe { P::IoCsqInitializeEx(csq, csq_insert_irp_ex, csq_remove_irp, csq_peek_next_irp, csq_acquire_lock, csq_release_lock, csq_complete_canceled_irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:263
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqInsertIrp<P: Io>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, context: *mut crate::types::IO_CSQ_IRP_CONTEXT) {
        unsafe { P::IoCsqInsertIrp(csq, irp, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:265
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqInsertIrpEx<P: Io>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, context: *mut crate::types::IO_CSQ_IRP_CONTEXT, insert_context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoCsqInsertIrpEx(csq, irp, context, insert_context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:271
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqRemoveIrp<P: Io>(csq: *mut crate::types::IO_CSQ, context: *mut crate::types::IO_CSQ_IRP_CONTEXT) -> *mut crate::types::IRP {
        unsafe { P::IoCsqRemoveIrp(csq, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:272
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqRemoveNextIrp<P: Io>(csq: *mut crate::types::IO_CSQ, peek_context: *mut core::ffi::c_void) -> *mut crate::types::IRP {
        unsafe { P::IoCsqRemoveNextIrp(csq, peek_context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:275
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDeleteController<P: Io>(controller_object: *mut crate::types::CONTROLLER_OBJECT) {
        unsafe { P::IoDeleteController(controller_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:278
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDeleteDevice<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoDeleteDevice(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:282
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDeleteSymbolicLink<P: Io>(symbolic_link_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::IoDeleteSymbolicLink(symbolic_link_name) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:285
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDetachDevice<P: Io>(target_device: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoDetachDevice(target_device) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:291
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoDisconnectInterrupt<P: Io>(interrupt_object: crate::types::PKINTERRUPT) {
        unsafe { P::IoDisconnectInterrupt(interrupt_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:298
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoEnumerateDeviceObjectList<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, device_object_list: *mut *mut crate::types::DEVICE_OBJECT, device_object_list_size: u32, actual_number_device_objects: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::IoEnumerateDeviceObjectList(driver_object, device_object_list, device_object_list_size, actual_number_device_objects) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:319
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn IofCallDriver<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS {
        unsafe { P::IofCallDriver(device_object, irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:322
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn IofCompleteRequest<P: Io>(irp: *mut crate::types::IRP, priority_boost: i8) {
        unsafe { P::IofCompleteRequest(irp, priority_boost) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:326
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoForwardIrpSynchronously<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::BOOLEAN {
        unsafe { P::IoForwardIrpSynchronously(device_object, irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:328
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeController<P: Io>(controller_object: *mut crate::types::CONTROLLER_OBJECT) {
        unsafe { P::IoFreeController(controller_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:330
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeErrorLogEntry<P: Io>(el_entry: *mut core::ffi::c_void) {
        unsafe { P::IoFreeErrorLogEntry(el_entry) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:333
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeIrp<P: Io>(irp: *mut crate::types::IRP) {
        unsafe { P::IoFreeIrp(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:336
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeMdl<P: Io>(mdl: *mut crate::types::MDL) {
        unsafe { P::IoFreeMdl(mdl) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:341
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeWorkItem<P: Io>(io_work_item: crate::types::PIO_WORKITEM) {
        unsafe { P::IoFreeWorkItem(io_work_item) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:344
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetAttachedDevice<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetAttachedDevice(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:346
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetAttachedDeviceReference<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetAttachedDeviceReference(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:353
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetConfigurationInformation<P: Io>() -> *mut crate::types::CONFIGURATION_INFORMATION {
        unsafe { P::IoGetConfigurationInformation() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:362
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetCurrentProcess<P: Io>() -> crate::types::PEPROCESS {
        unsafe { P::IoGetCurrentProcess() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:364
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDeviceAttachmentBaseRef<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetDeviceAttachmentBaseRef(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:369
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDeviceObjectPointer<P: Io>(object_name: *mut crate::types::UNICODE_STRING, desired_access: crate::types::ACCESS_MASK, file_object: *mut *mut crate::types::FILE_OBJECT, device_object: *mut *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoGetDeviceObjectPointer(object_name, desired_access, file_object, device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:393
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetDriverObjectExtension<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, client_identification_address: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::IoGetDriverObjectExtension(driver_object, client_identification_address) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:394
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetFileObjectGenericMapping<P: Io>() -> *mut crate::types::GENERIC_MAPPING {
        unsafe { P::IoGetFileObjectGenericMapping() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:395
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetInitialStack<P: Io>() -> *mut core::ffi::c_void {
        unsafe { P::IoGetInitialStack() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:401
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetLowerDeviceObject<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetLowerDeviceObject(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:404
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetRelatedDeviceObject<P: Io>(file_object: *mut crate::types::FILE_OBJECT) -> *mut crate::types::DEVICE_OBJECT {
        unsafe { P::IoGetRelatedDeviceObject(file_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:405
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetRequestorProcess<P: Io>(irp: *mut crate::types::IRP) -> crate::types::PEPROCESS {
        unsafe { P::IoGetRequestorProcess(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:406
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetRequestorProcessId<P: Io>(irp: *mut crate::types::IRP) -> u32 {
        unsafe { P::IoGetRequestorProcessId(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:407
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetRequestorSessionId<P: Io>(irp: *mut crate::types::IRP, session_id: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::IoGetRequestorSessionId(irp, session_id) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:410
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetStackLimits<P: Io>(low_limit: *mut u32, high_limit: *mut u32) {
        unsafe { P::IoGetStackLimits(low_limit, high_limit) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:412
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetTopLevelIrp<P: Io>() -> *mut crate::types::IRP {
        unsafe { P::IoGetTopLevelIrp() }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:416
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoInitializeIrp<P: Io>(irp: *mut crate::types::IRP, packet_size: u16, stack_size: i8) {
        unsafe { P::IoInitializeIrp(irp, packet_size, stack_size) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:418
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoInitializeRemoveLockEx<P: Io>(lock: *mut crate::types::IO_REMOVE_LOCK, allocate_tag: u32, max_locked_minutes: u32, high_watermark: u32, remlock_size: u32) {
        unsafe { P::IoInitializeRemoveLockEx(lock, allocate_tag, max_locked_minutes, high_watermark, remlock_size) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:427
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoInitializeTimer<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, timer_routine: crate::callbacks::IO_TIMER_ROUTINE, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoInitializeTimer(device_object, timer_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:437
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoIsFileOriginRemote<P: Io>(file_object: *mut crate::types::FILE_OBJECT) -> crate::types::BOOLEAN {
        unsafe { P::IoIsFileOriginRemote(file_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:438
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoIsOperationSynchronous<P: Io>(irp: *mut crate::types::IRP) -> crate::types::BOOLEAN {
        unsafe { P::IoIsOperationSynchronous(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:439
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoIsSystemThread<P: Io>(thread: crate::types::PETHREAD) -> crate::types::BOOLEAN {
        unsafe { P::IoIsSystemThread(thread) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:441
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoIsWdmVersionAvailable<P: Io>(major_version: u8, minor_version: u8) -> crate::types::BOOLEAN {
        unsafe { P::IoIsWdmVersionAvailable(major_version, minor_version) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:443
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoMakeAssociatedIrp<P: Io>(irp: *mut crate::types::IRP, stack_size: i8) -> *mut crate::types::IRP {
        unsafe { P::IoMakeAssociatedIrp(irp, stack_size) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:453
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoQueryDeviceDescription<P: Io>(bus_type: *mut crate::types::INTERFACE_TYPE, bus_number: *mut u32, controller_type: *mut crate::types::CONFIGURATION_TYPE, controller_number: *mut u32, peripheral_type: *mut crate::types::CONFIGURATION_TYPE, peripheral_number: *mut u32, callout_routine: crate::callbacks::PIO_QUERY_DEVICE_ROUTINE, context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoQueryDeviceDescription(bus_type, bus_number, controller_type, controller_number, peripheral_type, peripheral_number, callout_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:465
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoQueueWorkItem<P: Io>(io_work_item: crate::types::PIO_WORKITEM, worker_routine: crate::callbacks::IO_WORKITEM_ROUTINE, queue_type: crate::types::WORK_QUEUE_TYPE, context: *mut core::ffi::c_void) {
        unsafe { P::IoQueueWorkItem(io_work_item, worker_routine, queue_type, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:479
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRaiseInformationalHardError<P: Io>(error_status: crate::types::NTSTATUS, string: *mut crate::types::UNICODE_STRING, thread: crate::types::PKTHREAD) -> crate::types::BOOLEAN {
        unsafe { P::IoRaiseInformationalHardError(error_status, string, thread) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:487
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterBootDriverReinitialization<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, driver_reinitialization_routine: crate::callbacks::PDRIVER_REINITIALIZE, context: *mut core::ffi::c_void) {
        unsafe { P::IoRegisterBootDriverReinitialization(driver_object, driver_reinitialization_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:501
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterDriverReinitialization<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, driver_reinitialization_routine: crate::callbacks::PDRIVER_REINITIALIZE, context: *mut core::ffi::c_void) {
        unsafe { P::IoRegisterDriverReinitialization(driver_object, driver_reinitialization_routine, context) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:519
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterLastChanceShutdownNotification<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoRegisterLastChanceShutdownNotification(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:522
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRegisterShutdownNotification<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::NTSTATUS {
        unsafe { P::IoRegisterShutdownNotification(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:525
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReleaseCancelSpinLock<P: Io>(irql: crate::types::KIRQL) {
        unsafe { P::IoReleaseCancelSpinLock(irql) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:527
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReleaseRemoveLockAndWaitEx<P: Io>(remove_lock: *mut crate::types::IO_REMOVE_LOCK, tag: *mut core::ffi::c_void, remlock_size: u32) {
        unsafe { P::IoReleaseRemoveLockAndWaitEx(remove_lock, tag, remlock_size) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:529
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReleaseRemoveLockEx<P: Io>(remove_lock: *mut crate::types::IO_REMOVE_LOCK, tag: *mut core::ffi::c_void, remlock_size: u32) {
        unsafe { P::IoReleaseRemoveLockEx(remove_lock, tag, remlock_size) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:530
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReleaseVpbSpinLock<P: Io>(irql: crate::types::KIRQL) {
        unsafe { P::IoReleaseVpbSpinLock(irql) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:531
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRemoveShareAccess<P: Io>(file_object: *mut crate::types::FILE_OBJECT, share_access: *mut crate::types::SHARE_ACCESS) {
        unsafe { P::IoRemoveShareAccess(file_object, share_access) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:547
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReportResourceForDetection<P: Io>(driver_object: *mut crate::types::DRIVER_OBJECT, driver_list: *mut crate::types::CM_RESOURCE_LIST, driver_list_size: u32, device_object: *mut crate::types::DEVICE_OBJECT, device_list: *mut crate::types::CM_RESOURCE_LIST, device_list_size: u32, conflict_detected: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoReportResourceForDetection(driver_object, driver_list, driver_list_size, device_object, device_list, device_list_size, conflict_detected) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:558
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReportResourceUsage<P: Io>(driver_class_name: *mut crate::types::UNICODE_STRING, driver_object: *mut crate::types::DRIVER_OBJECT, driver_list: *mut crate::types::CM_RESOURCE_LIST, driver_list_size: u32, device_object: *mut crate::types::DEVICE_OBJECT, device_list: *mut crate::types::CM_RESOURCE_LIST, device_list_size: u32, override_conflict: crate::types::BOOLEAN, conflict_detected: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoReportResourceUsage(driver_class_name, driver_object, driver_list, driver_list_size, device_object, device_list, device_list_size, override_conflict, conflict_detected) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:584
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReuseIrp<P: Io>(irp: *mut crate::types::IRP, status: crate::types::NTSTATUS) {
        unsafe { P::IoReuseIrp(irp, status) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:586
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetCompletionRoutineEx<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, completion_routine: crate::callbacks::IO_COMPLETION_ROUTINE, context: *mut core::ffi::c_void, invoke_on_success: crate::types::BOOLEAN, invoke_on_error: crate::types::BOOLEAN, invoke_on_cancel: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoSetCompletionRoutineEx(device_object, irp, completion_routine, context, invoke_on_success, invoke_on_error, invoke_on_cancel) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:610
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetFileOrigin<P: Io>(file_object: *mut crate::types::FILE_OBJECT, remote: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoSetFileOrigin(file_object, remote) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:611
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetHardErrorOrVerifyDevice<P: Io>(irp: *mut crate::types::IRP, device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoSetHardErrorOrVerifyDevice(irp, device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:636
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetShareAccess<P: Io>(desired_access: crate::types::ACCESS_MASK, desired_share_access: u32, file_object: *mut crate::types::FILE_OBJECT, share_access: *mut crate::types::SHARE_ACCESS) {
        unsafe { P::IoSetShareAccess(desired_access, desired_share_access, file_object, share_access) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:651
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetStartIoAttributes<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, deferred_start_io: crate::types::BOOLEAN, non_cancelable: crate::types::BOOLEAN) {
        unsafe { P::IoSetStartIoAttributes(device_object, deferred_start_io, non_cancelable) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:653
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetThreadHardErrorMode<P: Io>(enable_hard_errors: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::IoSetThreadHardErrorMode(enable_hard_errors) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:654
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetTopLevelIrp<P: Io>(irp: *mut crate::types::IRP) {
        unsafe { P::IoSetTopLevelIrp(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:659
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStartNextPacket<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, cancelable: crate::types::BOOLEAN) {
        unsafe { P::IoStartNextPacket(device_object, cancelable) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:661
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStartNextPacketByKey<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, cancelable: crate::types::BOOLEAN, key: u32) {
        unsafe { P::IoStartNextPacketByKey(device_object, cancelable, key) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:664
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStartPacket<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, key: *mut u32, cancel_function: crate::callbacks::DRIVER_CANCEL) {
        unsafe { P::IoStartPacket(device_object, irp, key, cancel_function) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:671
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStartTimer<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoStartTimer(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:674
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStopTimer<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoStopTimer(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:682
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoThreadToProcess<P: Io>(thread: crate::types::PETHREAD) -> crate::types::PEPROCESS {
        unsafe { P::IoThreadToProcess(thread) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:703
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoUnregisterShutdownNotification<P: Io>(device_object: *mut crate::types::DEVICE_OBJECT) {
        unsafe { P::IoUnregisterShutdownNotification(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:704
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoUpdateShareAccess<P: Io>(file_object: *mut crate::types::FILE_OBJECT, share_access: *mut crate::types::SHARE_ACCESS) {
        unsafe { P::IoUpdateShareAccess(file_object, share_access) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:706
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoValidateDeviceIoControlAccess<P: Io>(irp: *mut crate::types::IRP, required_access: u32) -> crate::types::NTSTATUS {
        unsafe { P::IoValidateDeviceIoControlAccess(irp, required_access) }
    }
    /// abi-specs/nt/ntoskrnl/io.abi:778
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWriteErrorLogEntry<P: Io>(el_entry: *mut core::ffi::c_void) {
        unsafe { P::IoWriteErrorLogEntry(el_entry) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAcquireCancelSpinLock<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAcquireCancelSpinLock, direct = sym direct::IoAcquireCancelSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAcquireRemoveLockEx<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAcquireRemoveLockEx, direct = sym direct::IoAcquireRemoveLockEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAcquireVpbSpinLock<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAcquireVpbSpinLock, direct = sym direct::IoAcquireVpbSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAdjustStackSizeForRedirection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAdjustStackSizeForRedirection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateAdapterChannel<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateAdapterChannel, direct = sym direct::IoAllocateAdapterChannel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateController<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateController, direct = sym direct::IoAllocateController::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateDriverObjectExtension<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateDriverObjectExtension, direct = sym direct::IoAllocateDriverObjectExtension::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateErrorLogEntry<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateErrorLogEntry, direct = sym direct::IoAllocateErrorLogEntry::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateIrp, direct = sym direct::IoAllocateIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateMdl<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateMdl, direct = sym direct::IoAllocateMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateMiniCompletionPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateMiniCompletionPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateWorkItem<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateWorkItem, direct = sym direct::IoAllocateWorkItem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoApplyPriorityInfoThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoApplyPriorityInfoThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAssignResources<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAssignResources, direct = sym direct::IoAssignResources::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAttachDevice, direct = sym direct::IoAttachDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceByPointer<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAttachDeviceByPointer, direct = sym direct::IoAttachDeviceByPointer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceToDeviceStack<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAttachDeviceToDeviceStack, direct = sym direct::IoAttachDeviceToDeviceStack::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAttachDeviceToDeviceStackSafe<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAttachDeviceToDeviceStackSafe, direct = sym direct::IoAttachDeviceToDeviceStackSafe::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildAsynchronousFsdRequest<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoBuildAsynchronousFsdRequest, direct = sym direct::IoBuildAsynchronousFsdRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildDeviceIoControlRequest<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoBuildDeviceIoControlRequest, direct = sym direct::IoBuildDeviceIoControlRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildPartialMdl<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoBuildPartialMdl, direct = sym direct::IoBuildPartialMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildSynchronousFsdRequest<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoBuildSynchronousFsdRequest, direct = sym direct::IoBuildSynchronousFsdRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCallDriver<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCallDriver, direct = sym direct::IoCallDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCancelFileOpen() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCancelFileOpen, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCancelIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCancelIrp, direct = sym direct::IoCancelIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckDesiredAccess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCheckDesiredAccess, direct = sym direct::IoCheckDesiredAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckEaBufferValidity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckEaBufferValidity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckFunctionAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckFunctionAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuerySetFileInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuerySetFileInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuerySetVolumeInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuerySetVolumeInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckQuotaBufferValidity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckQuotaBufferValidity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckShareAccess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCheckShareAccess, direct = sym direct::IoCheckShareAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckShareAccessEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCheckShareAccessEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoClearDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoClearDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoClearIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoClearIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCompleteRequest<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCompleteRequest, direct = sym direct::IoCompleteRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoConnectInterrupt<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoConnectInterrupt, direct = sym direct::IoConnectInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoConnectInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoConnectInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateArcName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateArcName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateController<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateController, direct = sym direct::IoCreateController::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateDevice, direct = sym direct::IoCreateDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateNotificationEvent<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateNotificationEvent, direct = sym direct::IoCreateNotificationEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObjectEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObjectEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateStreamFileObjectLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateStreamFileObjectLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateSymbolicLink<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateSymbolicLink, direct = sym direct::IoCreateSymbolicLink::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateSynchronizationEvent<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateSynchronizationEvent, direct = sym direct::IoCreateSynchronizationEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateUnprotectedSymbolicLink<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateUnprotectedSymbolicLink, direct = sym direct::IoCreateUnprotectedSymbolicLink::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInitialize<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqInitialize, direct = sym direct::IoCsqInitialize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInitializeEx<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqInitializeEx, direct = sym direct::IoCsqInitializeEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInsertIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqInsertIrp, direct = sym direct::IoCsqInsertIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInsertIrpEx<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqInsertIrpEx, direct = sym direct::IoCsqInsertIrpEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqRemoveIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqRemoveIrp, direct = sym direct::IoCsqRemoveIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqRemoveNextIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqRemoveNextIrp, direct = sym direct::IoCsqRemoveNextIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteAllDependencyRelations() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteAllDependencyRelations, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteController<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDeleteController, direct = sym direct::IoDeleteController::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDeleteDevice, direct = sym direct::IoDeleteDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDeleteDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDeleteSymbolicLink<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDeleteSymbolicLink, direct = sym direct::IoDeleteSymbolicLink::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDetachDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDetachDevice, direct = sym direct::IoDetachDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDisconnectInterrupt<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoDisconnectInterrupt, direct = sym direct::IoDisconnectInterrupt::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDisconnectInterruptEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDisconnectInterruptEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoDuplicateDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoDuplicateDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnqueueIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoEnqueueIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnumerateDeviceObjectList<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoEnumerateDeviceObjectList, direct = sym direct::IoEnumerateDeviceObjectList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnumerateRegisteredFiltersList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoEnumerateRegisteredFiltersList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFastQueryNetworkAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFastQueryNetworkAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IofCallDriver<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IofCallDriver, direct = sym direct::IofCallDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IofCompleteRequest<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IofCompleteRequest, direct = sym direct::IofCompleteRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoForwardAndCatchIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoForwardAndCatchIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoForwardIrpSynchronously<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoForwardIrpSynchronously, direct = sym direct::IoForwardIrpSynchronously::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeController<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeController, direct = sym direct::IoFreeController::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeErrorLogEntry<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeErrorLogEntry, direct = sym direct::IoFreeErrorLogEntry::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeIrp, direct = sym direct::IoFreeIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeMdl<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeMdl, direct = sym direct::IoFreeMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeMiniCompletionPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeMiniCompletionPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeWorkItem<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeWorkItem, direct = sym direct::IoFreeWorkItem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAffinityInterrupt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetAffinityInterrupt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAttachedDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetAttachedDevice, direct = sym direct::IoGetAttachedDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetAttachedDeviceReference<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetAttachedDeviceReference, direct = sym direct::IoGetAttachedDeviceReference::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBaseFileSystemDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBaseFileSystemDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBootDiskInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBootDiskInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetBootDiskInformationLite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetBootDiskInformationLite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetConfigurationInformation<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetConfigurationInformation, direct = sym direct::IoGetConfigurationInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetContainerInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetContainerInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetCurrentProcess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetCurrentProcess, direct = sym direct::IoGetCurrentProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceAttachmentBaseRef<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDeviceAttachmentBaseRef, direct = sym direct::IoGetDeviceAttachmentBaseRef::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceNumaNode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceNumaNode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceObjectPointer<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDeviceObjectPointer, direct = sym direct::IoGetDeviceObjectPointer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDevicePropertyData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDevicePropertyData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDeviceToVerify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDeviceToVerify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDiskDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetDiskDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetDriverObjectExtension<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetDriverObjectExtension, direct = sym direct::IoGetDriverObjectExtension::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetFileObjectGenericMapping<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetFileObjectGenericMapping, direct = sym direct::IoGetFileObjectGenericMapping::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetInitialStack<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetInitialStack, direct = sym direct::IoGetInitialStack::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetIoPriorityHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetIoPriorityHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetLowerDeviceObject<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetLowerDeviceObject, direct = sym direct::IoGetLowerDeviceObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetOplockKeyContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetOplockKeyContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRelatedDeviceObject<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetRelatedDeviceObject, direct = sym direct::IoGetRelatedDeviceObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorProcess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetRequestorProcess, direct = sym direct::IoGetRequestorProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorProcessId<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetRequestorProcessId, direct = sym direct::IoGetRequestorProcessId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorSessionId<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetRequestorSessionId, direct = sym direct::IoGetRequestorSessionId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetSfioStreamIdentifier() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetSfioStreamIdentifier, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetStackLimits<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetStackLimits, direct = sym direct::IoGetStackLimits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetSymlinkSupportInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetSymlinkSupportInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetTopLevelIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetTopLevelIrp, direct = sym direct::IoGetTopLevelIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetTransactionParameterBlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetTransactionParameterBlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoInitializeIrp, direct = sym direct::IoInitializeIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeRemoveLockEx<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoInitializeRemoveLockEx, direct = sym direct::IoInitializeRemoveLockEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeTimer<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoInitializeTimer, direct = sym direct::IoInitializeTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoInitializeWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsFileObjectIgnoringSharing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsFileObjectIgnoringSharing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsFileOriginRemote<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoIsFileOriginRemote, direct = sym direct::IoIsFileOriginRemote::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsOperationSynchronous<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoIsOperationSynchronous, direct = sym direct::IoIsOperationSynchronous::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsSystemThread<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoIsSystemThread, direct = sym direct::IoIsSystemThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsValidNameGraftingBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoIsValidNameGraftingBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsWdmVersionAvailable<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoIsWdmVersionAvailable, direct = sym direct::IoIsWdmVersionAvailable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoMakeAssociatedIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoMakeAssociatedIrp, direct = sym direct::IoMakeAssociatedIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoPageRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoPageRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryDeviceDescription<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoQueryDeviceDescription, direct = sym direct::IoQueryDeviceDescription::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueThreadIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueueThreadIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueWorkItem<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoQueueWorkItem, direct = sym direct::IoQueueWorkItem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueWorkItemEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueueWorkItemEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRaiseHardError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRaiseHardError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRaiseInformationalHardError<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRaiseInformationalHardError, direct = sym direct::IoRaiseInformationalHardError::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterBootDriverReinitialization<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterBootDriverReinitialization, direct = sym direct::IoRegisterBootDriverReinitialization::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterContainerNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterContainerNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterDriverReinitialization<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterDriverReinitialization, direct = sym direct::IoRegisterDriverReinitialization::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFileSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFileSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFsRegistrationChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFsRegistrationChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterFsRegistrationChangeMountAware() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterFsRegistrationChangeMountAware, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterLastChanceShutdownNotification<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterLastChanceShutdownNotification, direct = sym direct::IoRegisterLastChanceShutdownNotification::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterPriorityCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRegisterPriorityCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRegisterShutdownNotification<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRegisterShutdownNotification, direct = sym direct::IoRegisterShutdownNotification::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseCancelSpinLock<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReleaseCancelSpinLock, direct = sym direct::IoReleaseCancelSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseRemoveLockAndWaitEx<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReleaseRemoveLockAndWaitEx, direct = sym direct::IoReleaseRemoveLockAndWaitEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseRemoveLockEx<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReleaseRemoveLockEx, direct = sym direct::IoReleaseRemoveLockEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseVpbSpinLock<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReleaseVpbSpinLock, direct = sym direct::IoReleaseVpbSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRemoveShareAccess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRemoveShareAccess, direct = sym direct::IoRemoveShareAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReplaceFileObjectName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReplaceFileObjectName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReplacePartitionUnit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReplacePartitionUnit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportHalResourceUsage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportHalResourceUsage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportResourceForDetection<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReportResourceForDetection, direct = sym direct::IoReportResourceForDetection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportResourceUsage<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReportResourceUsage, direct = sym direct::IoReportResourceUsage::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReportRootDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoReportRootDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRequestDeviceEjectEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRequestDeviceEjectEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRetrievePriorityInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoRetrievePriorityInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReuseIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReuseIrp, direct = sym direct::IoReuseIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetCompletionRoutineEx<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetCompletionRoutineEx, direct = sym direct::IoSetCompletionRoutineEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDependency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDependency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDevicePropertyData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDevicePropertyData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetDeviceToVerify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetDeviceToVerify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetFileObjectIgnoreSharing() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetFileObjectIgnoreSharing, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetFileOrigin<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetFileOrigin, direct = sym direct::IoSetFileOrigin::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetHardErrorOrVerifyDevice<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetHardErrorOrVerifyDevice, direct = sym direct::IoSetHardErrorOrVerifyDevice::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoCompletionEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoCompletionEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHintIntoFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHintIntoFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoPriorityHintIntoThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoPriorityHintIntoThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetOplockKeyContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetOplockKeyContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetShareAccess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetShareAccess, direct = sym direct::IoSetShareAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetShareAccessEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetShareAccessEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetStartIoAttributes<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetStartIoAttributes, direct = sym direct::IoSetStartIoAttributes::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetThreadHardErrorMode<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetThreadHardErrorMode, direct = sym direct::IoSetThreadHardErrorMode::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetTopLevelIrp<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetTopLevelIrp, direct = sym direct::IoSetTopLevelIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSizeofWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSizeofWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartNextPacket<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStartNextPacket, direct = sym direct::IoStartNextPacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartNextPacketByKey<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStartNextPacketByKey, direct = sym direct::IoStartNextPacketByKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartPacket<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStartPacket, direct = sym direct::IoStartPacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartTimer<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStartTimer, direct = sym direct::IoStartTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStopTimer<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStopTimer, direct = sym direct::IoStopTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSynchronousPageWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSynchronousPageWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoThreadToProcess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoThreadToProcess, direct = sym direct::IoThreadToProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoTranslateBusAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoTranslateBusAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUninitializeWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUninitializeWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterContainerNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterContainerNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterFileSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterFileSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterFsRegistrationChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterFsRegistrationChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterPriorityCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUnregisterPriorityCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUnregisterShutdownNotification<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoUnregisterShutdownNotification, direct = sym direct::IoUnregisterShutdownNotification::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUpdateShareAccess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoUpdateShareAccess, direct = sym direct::IoUpdateShareAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoValidateDeviceIoControlAccess<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoValidateDeviceIoControlAccess, direct = sym direct::IoValidateDeviceIoControlAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoVerifyVolume() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoVerifyVolume, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoVolumeDeviceToDosName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoVolumeDeviceToDosName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWithinStackLimits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWithinStackLimits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIDeviceObjectToInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIDeviceObjectToInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIExecuteMethod() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIExecuteMethod, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIHandleToInstanceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIHandleToInstanceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQueryAllDataMultiple() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQueryAllDataMultiple, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQuerySingleInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQuerySingleInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMIQuerySingleInstanceMultiple() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMIQuerySingleInstanceMultiple, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetNotificationCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetNotificationCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetSingleInstance() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetSingleInstance, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWMISetSingleItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoWMISetSingleItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWriteErrorLogEntry<P: Io>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWriteErrorLogEntry, direct = sym direct::IoWriteErrorLogEntry::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

