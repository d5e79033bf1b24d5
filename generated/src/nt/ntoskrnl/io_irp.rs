// Written by `janus gen` from abi-specs/nt/ntoskrnl/io_irp.abi. Do not edit: change the spec and run `./x gen`.
//! I/O manager: request packets, their queues, memory descriptor lists.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// I/O manager: request packets, their queues, memory descriptor lists.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait IoIrp {
    /// 
    unsafe fn IoAcquireCancelSpinLock( // abi-specs/nt/ntoskrnl/io_irp.abi:8
        irql: *mut crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io_irp.abi:8
    );
    /// Allocates an IRP with `stack_size` stack locations.
    unsafe fn IoAllocateIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:11
        stack_size: i8, // abi-specs/nt/ntoskrnl/io_irp.abi:11
        charge_quota: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:11
    ) -> *mut crate::types::IRP;
    /// Allocates an MDL that describes a range of addresses; the pages are not locked.
    unsafe fn IoAllocateMdl( // abi-specs/nt/ntoskrnl/io_irp.abi:14
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:14
        length: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:14
        secondary_buffer: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:14
        charge_quota: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:14
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:14
    ) -> *mut crate::types::MDL;
    /// Builds an IRP for a read, write, flush or shutdown; the caller frees it.
    unsafe fn IoBuildAsynchronousFsdRequest( // abi-specs/nt/ntoskrnl/io_irp.abi:24
        major_function: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:24
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:24
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:24
        length: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:24
        starting_offset: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/io_irp.abi:24
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/io_irp.abi:24
    ) -> *mut crate::types::IRP;
    /// Builds an IRP for a device control request; completing it signals the event.
    unsafe fn IoBuildDeviceIoControlRequest( // abi-specs/nt/ntoskrnl/io_irp.abi:34
        io_control_code: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:34
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:34
        input_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:34
        input_buffer_length: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:34
        output_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:34
        output_buffer_length: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:34
        internal_device_io_control: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:34
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/io_irp.abi:34
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/io_irp.abi:34
    ) -> *mut crate::types::IRP;
    /// Describes a part of what another MDL describes.
    unsafe fn IoBuildPartialMdl( // abi-specs/nt/ntoskrnl/io_irp.abi:47
        source_mdl: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/io_irp.abi:47
        target_mdl: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/io_irp.abi:47
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:47
        length: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:47
    );
    /// Builds an IRP for a read, write, flush or shutdown; completing it signals the event.
    unsafe fn IoBuildSynchronousFsdRequest( // abi-specs/nt/ntoskrnl/io_irp.abi:50
        major_function: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:50
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:50
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:50
        length: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:50
        starting_offset: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/io_irp.abi:50
        event: *mut crate::types::KEVENT, // abi-specs/nt/ntoskrnl/io_irp.abi:50
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/io_irp.abi:50
    ) -> *mut crate::types::IRP;
    /// 
    unsafe fn IoCallDriver( // abi-specs/nt/ntoskrnl/io_irp.abi:60
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:60
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:60
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCancelIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:63
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:63
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoCompleteRequest( // abi-specs/nt/ntoskrnl/io_irp.abi:67
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:67
        priority_boost: i8, // abi-specs/nt/ntoskrnl/io_irp.abi:67
    );
    /// 
    unsafe fn IoCsqInitialize( // abi-specs/nt/ntoskrnl/io_irp.abi:68
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io_irp.abi:68
        csq_insert_irp: crate::callbacks::PIO_CSQ_INSERT_IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:68
        csq_remove_irp: crate::callbacks::PIO_CSQ_REMOVE_IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:68
        csq_peek_next_irp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:68
        csq_acquire_lock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK, // abi-specs/nt/ntoskrnl/io_irp.abi:68
        csq_release_lock: crate::callbacks::PIO_CSQ_RELEASE_LOCK, // abi-specs/nt/ntoskrnl/io_irp.abi:68
        csq_complete_canceled_irp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:68
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCsqInitializeEx( // abi-specs/nt/ntoskrnl/io_irp.abi:78
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io_irp.abi:78
        csq_insert_irp_ex: crate::callbacks::IO_CSQ_INSERT_IRP_EX, // abi-specs/nt/ntoskrnl/io_irp.abi:78
        csq_remove_irp: crate::callbacks::PIO_CSQ_REMOVE_IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:78
        csq_peek_next_irp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:78
        csq_acquire_lock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK, // abi-specs/nt/ntoskrnl/io_irp.abi:78
        csq_release_lock: crate::callbacks::PIO_CSQ_RELEASE_LOCK, // abi-specs/nt/ntoskrnl/io_irp.abi:78
        csq_complete_canceled_irp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:78
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCsqInsertIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:87
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io_irp.abi:87
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:87
        context: *mut crate::types::IO_CSQ_IRP_CONTEXT, // abi-specs/nt/ntoskrnl/io_irp.abi:87
    );
    /// 
    unsafe fn IoCsqInsertIrpEx( // abi-specs/nt/ntoskrnl/io_irp.abi:89
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io_irp.abi:89
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:89
        context: *mut crate::types::IO_CSQ_IRP_CONTEXT, // abi-specs/nt/ntoskrnl/io_irp.abi:89
        insert_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:89
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCsqRemoveIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:95
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io_irp.abi:95
        context: *mut crate::types::IO_CSQ_IRP_CONTEXT, // abi-specs/nt/ntoskrnl/io_irp.abi:95
    ) -> *mut crate::types::IRP;
    /// 
    unsafe fn IoCsqRemoveNextIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:96
        csq: *mut crate::types::IO_CSQ, // abi-specs/nt/ntoskrnl/io_irp.abi:96
        peek_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:96
    ) -> *mut crate::types::IRP;
    /// Passes an IRP to the driver of a device: its next stack location becomes the current one.
    unsafe fn IofCallDriver( // abi-specs/nt/ntoskrnl/io_irp.abi:100
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:100
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:100
    ) -> crate::types::NTSTATUS;
    /// Says that the IRP is done: completion routines run from the bottom up.
    unsafe fn IofCompleteRequest( // abi-specs/nt/ntoskrnl/io_irp.abi:103
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:103
        priority_boost: i8, // abi-specs/nt/ntoskrnl/io_irp.abi:103
    );
    /// 
    unsafe fn IoForwardIrpSynchronously( // abi-specs/nt/ntoskrnl/io_irp.abi:106
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:106
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:106
    ) -> crate::types::BOOLEAN;
    /// Frees an IRP.
    unsafe fn IoFreeIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:109
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:109
    );
    /// Frees an MDL.
    unsafe fn IoFreeMdl( // abi-specs/nt/ntoskrnl/io_irp.abi:112
        mdl: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/io_irp.abi:112
    );
    /// 
    unsafe fn IoGetRequestorProcess( // abi-specs/nt/ntoskrnl/io_irp.abi:116
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:116
    ) -> crate::types::PEPROCESS;
    /// 
    unsafe fn IoGetRequestorProcessId( // abi-specs/nt/ntoskrnl/io_irp.abi:117
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:117
    ) -> u32;
    /// 
    unsafe fn IoGetRequestorSessionId( // abi-specs/nt/ntoskrnl/io_irp.abi:118
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:118
        session_id: *mut u32, // abi-specs/nt/ntoskrnl/io_irp.abi:118
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetTopLevelIrp() -> *mut crate::types::IRP; // abi-specs/nt/ntoskrnl/io_irp.abi:119
    /// 
    unsafe fn IoInitializeIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:121
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:121
        packet_size: u16, // abi-specs/nt/ntoskrnl/io_irp.abi:121
        stack_size: i8, // abi-specs/nt/ntoskrnl/io_irp.abi:121
    );
    /// 
    unsafe fn IoIsOperationSynchronous( // abi-specs/nt/ntoskrnl/io_irp.abi:122
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:122
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoMakeAssociatedIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:124
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:124
        stack_size: i8, // abi-specs/nt/ntoskrnl/io_irp.abi:124
    ) -> *mut crate::types::IRP;
    /// Releases the cancel spin lock.
    unsafe fn IoReleaseCancelSpinLock( // abi-specs/nt/ntoskrnl/io_irp.abi:128
        irql: crate::types::KIRQL, // abi-specs/nt/ntoskrnl/io_irp.abi:128
    );
    /// 
    unsafe fn IoReuseIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:130
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:130
        status: crate::types::NTSTATUS, // abi-specs/nt/ntoskrnl/io_irp.abi:130
    );
    /// 
    unsafe fn IoSetCompletionRoutineEx( // abi-specs/nt/ntoskrnl/io_irp.abi:132
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:132
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:132
        completion_routine: crate::callbacks::IO_COMPLETION_ROUTINE, // abi-specs/nt/ntoskrnl/io_irp.abi:132
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:132
        invoke_on_success: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:132
        invoke_on_error: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:132
        invoke_on_cancel: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:132
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSetStartIoAttributes( // abi-specs/nt/ntoskrnl/io_irp.abi:161
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:161
        deferred_start_io: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:161
        non_cancelable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:161
    );
    /// A packet, or one of the numbers below 0x10000 that stand for who has none.
    unsafe fn IoSetTopLevelIrp( // abi-specs/nt/ntoskrnl/io_irp.abi:163
        irp: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_irp.abi:163
    );
    /// Starts the next IRP of the device queue, if there is one.
    unsafe fn IoStartNextPacket( // abi-specs/nt/ntoskrnl/io_irp.abi:166
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:166
        cancelable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:166
    );
    /// 
    unsafe fn IoStartNextPacketByKey( // abi-specs/nt/ntoskrnl/io_irp.abi:168
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:168
        cancelable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_irp.abi:168
        key: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:168
    );
    /// Starts an IRP, or queues it when the device is busy.
    unsafe fn IoStartPacket( // abi-specs/nt/ntoskrnl/io_irp.abi:171
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_irp.abi:171
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:171
        key: *mut u32, // abi-specs/nt/ntoskrnl/io_irp.abi:171
        cancel_function: crate::callbacks::DRIVER_CANCEL, // abi-specs/nt/ntoskrnl/io_irp.abi:171
    );
    /// 
    unsafe fn IoValidateDeviceIoControlAccess( // abi-specs/nt/ntoskrnl/io_irp.abi:178
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_irp.abi:178
        required_access: u32, // abi-specs/nt/ntoskrnl/io_irp.abi:178
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/io_irp.abi";
    pub static IoAcquireCancelSpinLock: Function = Function { id: 1597, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "irql", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "IoAcquireCancelSpinLock" };
    pub static IoAllocateIrp: Function = Function { id: 1605, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "IoAllocateIrp" };
    pub static IoAllocateMdl: Function = Function { id: 1606, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 4, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: true } }, Check { arg: 4, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: true } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "IoAllocateMdl" };
    pub static IoAllocateMiniCompletionPacket: Function = Function { id: 1607, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 21, library: "ntoskrnl.exe", name: "IoAllocateMiniCompletionPacket" };
    pub static IoBuildAsynchronousFsdRequest: Function = Function { id: 1616, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 1, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 2, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: true } }, Check { arg: 4, parameter: "starting_offset", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 5, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 24, library: "ntoskrnl.exe", name: "IoBuildAsynchronousFsdRequest" };
    pub static IoBuildDeviceIoControlRequest: Function = Function { id: 1617, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 2, parameter: "input_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: true } }, Check { arg: 4, parameter: "output_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 5, indirect: false }, optional: true } }, Check { arg: 7, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 7, parameter: "event", rule: Rule::Begins { bytes: &[0, 1], optional: false } }, Check { arg: 8, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 34, library: "ntoskrnl.exe", name: "IoBuildDeviceIoControlRequest" };
    pub static IoBuildPartialMdl: Function = Function { id: 1618, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "source_mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 1, parameter: "target_mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 47, library: "ntoskrnl.exe", name: "IoBuildPartialMdl" };
    pub static IoBuildSynchronousFsdRequest: Function = Function { id: 1619, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 1, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 2, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: true } }, Check { arg: 4, parameter: "starting_offset", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 5, parameter: "event", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 5, parameter: "event", rule: Rule::Begins { bytes: &[0, 1], optional: false } }, Check { arg: 6, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 50, library: "ntoskrnl.exe", name: "IoBuildSynchronousFsdRequest" };
    pub static IoCallDriver: Function = Function { id: 1620, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 60, library: "ntoskrnl.exe", name: "IoCallDriver" };
    pub static IoCancelFileOpen: Function = Function { id: 1621, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "IoCancelFileOpen" };
    pub static IoCancelIrp: Function = Function { id: 1622, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 63, library: "ntoskrnl.exe", name: "IoCancelIrp" };
    pub static IoClearIrpExtraCreateParameter: Function = Function { id: 1632, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 65, library: "ntoskrnl.exe", name: "IoClearIrpExtraCreateParameter" };
    pub static IoCompleteRequest: Function = Function { id: 1633, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 67, library: "ntoskrnl.exe", name: "IoCompleteRequest" };
    pub static IoCsqInitialize: Function = Function { id: 1651, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 68, library: "ntoskrnl.exe", name: "IoCsqInitialize" };
    pub static IoCsqInitializeEx: Function = Function { id: 1652, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 78, library: "ntoskrnl.exe", name: "IoCsqInitializeEx" };
    pub static IoCsqInsertIrp: Function = Function { id: 1653, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }, Check { arg: 2, parameter: "context", rule: Rule::Memory { shape: Shape::Fixed(12), optional: true } }], file: FILE, line: 87, library: "ntoskrnl.exe", name: "IoCsqInsertIrp" };
    pub static IoCsqInsertIrpEx: Function = Function { id: 1654, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }, Check { arg: 2, parameter: "context", rule: Rule::Memory { shape: Shape::Fixed(12), optional: true } }], file: FILE, line: 89, library: "ntoskrnl.exe", name: "IoCsqInsertIrpEx" };
    pub static IoCsqRemoveIrp: Function = Function { id: 1655, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 1, parameter: "context", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 95, library: "ntoskrnl.exe", name: "IoCsqRemoveIrp" };
    pub static IoCsqRemoveNextIrp: Function = Function { id: 1656, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "csq", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 96, library: "ntoskrnl.exe", name: "IoCsqRemoveNextIrp" };
    pub static IoEnqueueIrp: Function = Function { id: 1666, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 97, library: "ntoskrnl.exe", name: "IoEnqueueIrp" };
    pub static IofCallDriver: Function = Function { id: 1838, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 100, library: "ntoskrnl.exe", name: "IofCallDriver" };
    pub static IofCompleteRequest: Function = Function { id: 1839, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 103, library: "ntoskrnl.exe", name: "IofCompleteRequest" };
    pub static IoForwardAndCatchIrp: Function = Function { id: 1670, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "IoForwardAndCatchIrp" };
    pub static IoForwardIrpSynchronously: Function = Function { id: 1671, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 106, library: "ntoskrnl.exe", name: "IoForwardIrpSynchronously" };
    pub static IoFreeIrp: Function = Function { id: 1674, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 109, library: "ntoskrnl.exe", name: "IoFreeIrp" };
    pub static IoFreeMdl: Function = Function { id: 1675, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 112, library: "ntoskrnl.exe", name: "IoFreeMdl" };
    pub static IoFreeMiniCompletionPacket: Function = Function { id: 1676, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 113, library: "ntoskrnl.exe", name: "IoFreeMiniCompletionPacket" };
    pub static IoGetIrpExtraCreateParameter: Function = Function { id: 1702, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 115, library: "ntoskrnl.exe", name: "IoGetIrpExtraCreateParameter" };
    pub static IoGetRequestorProcess: Function = Function { id: 1707, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 116, library: "ntoskrnl.exe", name: "IoGetRequestorProcess" };
    pub static IoGetRequestorProcessId: Function = Function { id: 1708, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 117, library: "ntoskrnl.exe", name: "IoGetRequestorProcessId" };
    pub static IoGetRequestorSessionId: Function = Function { id: 1709, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }, Check { arg: 1, parameter: "session_id", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 118, library: "ntoskrnl.exe", name: "IoGetRequestorSessionId" };
    pub static IoGetTopLevelIrp: Function = Function { id: 1713, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 119, library: "ntoskrnl.exe", name: "IoGetTopLevelIrp" };
    pub static IoInitializeIrp: Function = Function { id: 1715, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 1, indirect: false }, optional: false } }], file: FILE, line: 121, library: "ntoskrnl.exe", name: "IoInitializeIrp" };
    pub static IoIsOperationSynchronous: Function = Function { id: 1723, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 122, library: "ntoskrnl.exe", name: "IoIsOperationSynchronous" };
    pub static IoMakeAssociatedIrp: Function = Function { id: 1727, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 124, library: "ntoskrnl.exe", name: "IoMakeAssociatedIrp" };
    pub static IoQueueThreadIrp: Function = Function { id: 1735, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 125, library: "ntoskrnl.exe", name: "IoQueueThreadIrp" };
    pub static IoReleaseCancelSpinLock: Function = Function { id: 1754, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 2, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 128, library: "ntoskrnl.exe", name: "IoReleaseCancelSpinLock" };
    pub static IoReuseIrp: Function = Function { id: 1771, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 130, library: "ntoskrnl.exe", name: "IoReuseIrp" };
    pub static IoSetCompletionRoutineEx: Function = Function { id: 1772, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 132, library: "ntoskrnl.exe", name: "IoSetCompletionRoutineEx" };
    pub static IoSetIoCompletion: Function = Function { id: 1781, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "IoSetIoCompletion" };
    pub static IoSetIoCompletionEx: Function = Function { id: 1782, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 149, library: "ntoskrnl.exe", name: "IoSetIoCompletionEx" };
    pub static IoSetIrpExtraCreateParameter: Function = Function { id: 1786, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 159, library: "ntoskrnl.exe", name: "IoSetIrpExtraCreateParameter" };
    pub static IoSetStartIoAttributes: Function = Function { id: 1792, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 161, library: "ntoskrnl.exe", name: "IoSetStartIoAttributes" };
    pub static IoSetTopLevelIrp: Function = Function { id: 1795, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 163, library: "ntoskrnl.exe", name: "IoSetTopLevelIrp" };
    pub static IoStartNextPacket: Function = Function { id: 1797, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 166, library: "ntoskrnl.exe", name: "IoStartNextPacket" };
    pub static IoStartNextPacketByKey: Function = Function { id: 1798, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 2, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 168, library: "ntoskrnl.exe", name: "IoStartNextPacketByKey" };
    pub static IoStartPacket: Function = Function { id: 1799, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }, Check { arg: 2, parameter: "key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 171, library: "ntoskrnl.exe", name: "IoStartPacket" };
    pub static IoValidateDeviceIoControlAccess: Function = Function { id: 1815, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 178, library: "ntoskrnl.exe", name: "IoValidateDeviceIoControlAccess" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/io_irp.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAcquireCancelSpinLock<P: IoIrp>(irql: *mut crate::types::KIRQL) {
        unsafe { P::IoAcquireCancelSpinLock(irql) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:11
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateIrp<P: IoIrp>(stack_size: i8, charge_quota: crate::types::BOOLEAN) -> *mut crate::types::IRP {
        unsafe { P::IoAllocateIrp(stack_size, charge_quota) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateMdl<P: IoIrp>(virtual_address: *mut core::ffi::c_void, length: u32, secondary_buffer: crate::types::BOOLEAN, charge_quota: crate::types::BOOLEAN, irp: *mut crate::types::IRP) -> *mut crate::types::MDL {
        unsafe { P::IoAllocateMdl(virtual_address, length, secondary_buffer, charge_quota, irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:24
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoBuildAsynchronousFsdRequest<P: IoIrp>(major_function: u32, device_object: *mut crate::types::DEVICE_OBJECT, buffer: *mut core::ffi::c_void, length: u32, starting_offset: *mut crate::types::LARGE_INTEGER, io_status_block: *mut crate::types::IO_STATUS_BLOCK) -> *mut crate::types::IRP {
        unsafe { P::IoBuildAsynchronousFsdRequest(major_function, device_object, buffer, length, starting_offset, io_status_block) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:34
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoBuildDeviceIoControlRequest<P: IoIrp>(io_control_code: u32, device_object: *mut crate::types::DEVICE_OBJECT, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32, internal_device_io_control: crate::types::BOOLEAN, event: *mut crate::types::KEVENT, io_status_block: *mut crate::types::IO_STATUS_BLOCK) -> *mut crate::types::IRP {
        unsafe { P::IoBuildDeviceIoControlRequest(io_control_code, device_object, input_buffer, input_buffer_length, output_buffer, output_buffer_length, internal_device_io_control, event, io_status_block) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:47
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoBuildPartialMdl<P: IoIrp>(source_mdl: *mut crate::types::MDL, target_mdl: *mut crate::types::MDL, virtual_address: *mut core::ffi::c_void, length: u32) {
        unsafe { P::IoBuildPartialMdl(source_mdl, target_mdl, virtual_address, length) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:50
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoBuildSynchronousFsdRequest<P: IoIrp>(major_function: u32, device_object: *mut crate::types::DEVICE_OBJECT, buffer: *mut core::ffi::c_void, length: u32, starting_offset: *mut crate::types::LARGE_INTEGER, event: *mut crate::types::KEVENT, io_status_block: *mut crate::types::IO_STATUS_BLOCK) -> *mut crate::types::IRP {
        unsafe { P::IoBuildSynchronousFsdRequest(major_function, device_object, buffer, length, starting_offset, event, io_status_block) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:60
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCallDriver<P: IoIrp>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS {
        unsafe { P::IoCallDriver(device_object, irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:63
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCancelIrp<P: IoIrp>(irp: *mut crate::types::IRP) -> crate::types::BOOLEAN {
        unsafe { P::IoCancelIrp(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:67
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCompleteRequest<P: IoIrp>(irp: *mut crate::types::IRP, priority_boost: i8) {
        unsafe { P::IoCompleteRequest(irp, priority_boost) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:68
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqInitialize<P: IoIrp>(csq: *mut crate::types::IO_CSQ, csq_insert_irp: crate::callbacks::PIO_CSQ_INSERT_IRP, csq_remove_irp: crate::callbacks::PIO_CSQ_REMOVE_IRP, csq_peek_next_irp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP, csq_acquire_lock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK, csq_release_lock: crate::callbacks::PIO_CSQ_RELEASE_LOCK, csq_complete_canceled_irp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP) -> crate::types::NTSTATUS {
        unsafe { P::IoCsqInitialize(csq, csq_insert_irp, csq_remove_irp, csq_peek_next_irp, csq_acquire_lock, csq_release_lock, csq_complete_canceled_irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:78
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqInitializeEx<P: IoIrp>(csq: *mut crate::types::IO_CSQ, csq_insert_irp_ex: crate::callbacks::IO_CSQ_INSERT_IRP_EX, csq_remove_irp: crate::callbacks::PIO_CSQ_REMOVE_IRP, csq_peek_next_irp: crate::callbacks::PIO_CSQ_PEEK_NEXT_IRP, csq_acquire_lock: crate::callbacks::PIO_CSQ_ACQUIRE_LOCK, csq_release_lock: crate::callbacks::PIO_CSQ_RELEASE_LOCK, csq_complete_canceled_irp: crate::callbacks::PIO_CSQ_COMPLETE_CANCELED_IRP) -> crate::types::NTSTATUS {
        unsafe { P::IoCsqInitializeEx(csq, csq_insert_irp_ex, csq_remove_irp, csq_peek_next_irp, csq_acquire_lock, csq_release_lock, csq_complete_canceled_irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:87
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqInsertIrp<P: IoIrp>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, context: *mut crate::types::IO_CSQ_IRP_CONTEXT) {
        unsafe { P::IoCsqInsertIrp(csq, irp, context) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:89
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqInsertIrpEx<P: IoIrp>(csq: *mut crate::types::IO_CSQ, irp: *mut crate::types::IRP, context: *mut crate::types::IO_CSQ_IRP_CONTEXT, insert_context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoCsqInsertIrpEx(csq, irp, context, insert_context) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:95
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqRemoveIrp<P: IoIrp>(csq: *mut crate::types::IO_CSQ, context: *mut crate::types::IO_CSQ_IRP_CONTEXT) -> *mut crate::types::IRP {
        unsafe { P::IoCsqRemoveIrp(csq, context) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:96
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCsqRemoveNextIrp<P: IoIrp>(csq: *mut crate::types::IO_CSQ, peek_context: *mut core::ffi::c_void) -> *mut crate::types::IRP {
        unsafe { P::IoCsqRemoveNextIrp(csq, peek_context) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:100
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn IofCallDriver<P: IoIrp>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS {
        unsafe { P::IofCallDriver(device_object, irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:103
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn IofCompleteRequest<P: IoIrp>(irp: *mut crate::types::IRP, priority_boost: i8) {
        unsafe { P::IofCompleteRequest(irp, priority_boost) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoForwardIrpSynchronously<P: IoIrp>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::BOOLEAN {
        unsafe { P::IoForwardIrpSynchronously(device_object, irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:109
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeIrp<P: IoIrp>(irp: *mut crate::types::IRP) {
        unsafe { P::IoFreeIrp(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:112
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeMdl<P: IoIrp>(mdl: *mut crate::types::MDL) {
        unsafe { P::IoFreeMdl(mdl) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:116
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetRequestorProcess<P: IoIrp>(irp: *mut crate::types::IRP) -> crate::types::PEPROCESS {
        unsafe { P::IoGetRequestorProcess(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:117
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetRequestorProcessId<P: IoIrp>(irp: *mut crate::types::IRP) -> u32 {
        unsafe { P::IoGetRequestorProcessId(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:118
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetRequestorSessionId<P: IoIrp>(irp: *mut crate::types::IRP, session_id: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::IoGetRequestorSessionId(irp, session_id) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:119
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoGetTopLevelIrp<P: IoIrp>() -> *mut crate::types::IRP {
        unsafe { P::IoGetTopLevelIrp() }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:121
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoInitializeIrp<P: IoIrp>(irp: *mut crate::types::IRP, packet_size: u16, stack_size: i8) {
        unsafe { P::IoInitializeIrp(irp, packet_size, stack_size) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:122
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoIsOperationSynchronous<P: IoIrp>(irp: *mut crate::types::IRP) -> crate::types::BOOLEAN {
        unsafe { P::IoIsOperationSynchronous(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:124
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoMakeAssociatedIrp<P: IoIrp>(irp: *mut crate::types::IRP, stack_size: i8) -> *mut crate::types::IRP {
        unsafe { P::IoMakeAssociatedIrp(irp, stack_size) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:128
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReleaseCancelSpinLock<P: IoIrp>(irql: crate::types::KIRQL) {
        unsafe { P::IoReleaseCancelSpinLock(irql) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:130
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReuseIrp<P: IoIrp>(irp: *mut crate::types::IRP, status: crate::types::NTSTATUS) {
        unsafe { P::IoReuseIrp(irp, status) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:132
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetCompletionRoutineEx<P: IoIrp>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, completion_routine: crate::callbacks::IO_COMPLETION_ROUTINE, context: *mut core::ffi::c_void, invoke_on_success: crate::types::BOOLEAN, invoke_on_error: crate::types::BOOLEAN, invoke_on_cancel: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoSetCompletionRoutineEx(device_object, irp, completion_routine, context, invoke_on_success, invoke_on_error, invoke_on_cancel) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:161
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetStartIoAttributes<P: IoIrp>(device_object: *mut crate::types::DEVICE_OBJECT, deferred_start_io: crate::types::BOOLEAN, non_cancelable: crate::types::BOOLEAN) {
        unsafe { P::IoSetStartIoAttributes(device_object, deferred_start_io, non_cancelable) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:163
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetTopLevelIrp<P: IoIrp>(irp: *mut core::ffi::c_void) {
        unsafe { P::IoSetTopLevelIrp(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:166
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStartNextPacket<P: IoIrp>(device_object: *mut crate::types::DEVICE_OBJECT, cancelable: crate::types::BOOLEAN) {
        unsafe { P::IoStartNextPacket(device_object, cancelable) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:168
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStartNextPacketByKey<P: IoIrp>(device_object: *mut crate::types::DEVICE_OBJECT, cancelable: crate::types::BOOLEAN, key: u32) {
        unsafe { P::IoStartNextPacketByKey(device_object, cancelable, key) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:171
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoStartPacket<P: IoIrp>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP, key: *mut u32, cancel_function: crate::callbacks::DRIVER_CANCEL) {
        unsafe { P::IoStartPacket(device_object, irp, key, cancel_function) }
    }
    /// abi-specs/nt/ntoskrnl/io_irp.abi:178
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoValidateDeviceIoControlAccess<P: IoIrp>(irp: *mut crate::types::IRP, required_access: u32) -> crate::types::NTSTATUS {
        unsafe { P::IoValidateDeviceIoControlAccess(irp, required_access) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAcquireCancelSpinLock<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAcquireCancelSpinLock, direct = sym direct::IoAcquireCancelSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateIrp, direct = sym direct::IoAllocateIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateMdl<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateMdl, direct = sym direct::IoAllocateMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateMiniCompletionPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoAllocateMiniCompletionPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildAsynchronousFsdRequest<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoBuildAsynchronousFsdRequest, direct = sym direct::IoBuildAsynchronousFsdRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildDeviceIoControlRequest<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoBuildDeviceIoControlRequest, direct = sym direct::IoBuildDeviceIoControlRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildPartialMdl<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoBuildPartialMdl, direct = sym direct::IoBuildPartialMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoBuildSynchronousFsdRequest<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoBuildSynchronousFsdRequest, direct = sym direct::IoBuildSynchronousFsdRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCallDriver<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCallDriver, direct = sym direct::IoCallDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCancelFileOpen() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCancelFileOpen, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCancelIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCancelIrp, direct = sym direct::IoCancelIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoClearIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoClearIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCompleteRequest<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCompleteRequest, direct = sym direct::IoCompleteRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInitialize<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqInitialize, direct = sym direct::IoCsqInitialize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInitializeEx<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqInitializeEx, direct = sym direct::IoCsqInitializeEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInsertIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqInsertIrp, direct = sym direct::IoCsqInsertIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqInsertIrpEx<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqInsertIrpEx, direct = sym direct::IoCsqInsertIrpEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqRemoveIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqRemoveIrp, direct = sym direct::IoCsqRemoveIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCsqRemoveNextIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCsqRemoveNextIrp, direct = sym direct::IoCsqRemoveNextIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoEnqueueIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoEnqueueIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IofCallDriver<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IofCallDriver, direct = sym direct::IofCallDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IofCompleteRequest<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IofCompleteRequest, direct = sym direct::IofCompleteRequest::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoForwardAndCatchIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoForwardAndCatchIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoForwardIrpSynchronously<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoForwardIrpSynchronously, direct = sym direct::IoForwardIrpSynchronously::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeIrp, direct = sym direct::IoFreeIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeMdl<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeMdl, direct = sym direct::IoFreeMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeMiniCompletionPacket() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoFreeMiniCompletionPacket, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoGetIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorProcess<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetRequestorProcess, direct = sym direct::IoGetRequestorProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorProcessId<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetRequestorProcessId, direct = sym direct::IoGetRequestorProcessId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetRequestorSessionId<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetRequestorSessionId, direct = sym direct::IoGetRequestorSessionId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetTopLevelIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetTopLevelIrp, direct = sym direct::IoGetTopLevelIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoInitializeIrp, direct = sym direct::IoInitializeIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsOperationSynchronous<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoIsOperationSynchronous, direct = sym direct::IoIsOperationSynchronous::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoMakeAssociatedIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoMakeAssociatedIrp, direct = sym direct::IoMakeAssociatedIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueThreadIrp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueueThreadIrp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseCancelSpinLock<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReleaseCancelSpinLock, direct = sym direct::IoReleaseCancelSpinLock::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReuseIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReuseIrp, direct = sym direct::IoReuseIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetCompletionRoutineEx<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetCompletionRoutineEx, direct = sym direct::IoSetCompletionRoutineEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIoCompletionEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIoCompletionEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetIrpExtraCreateParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSetIrpExtraCreateParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetStartIoAttributes<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetStartIoAttributes, direct = sym direct::IoSetStartIoAttributes::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetTopLevelIrp<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetTopLevelIrp, direct = sym direct::IoSetTopLevelIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartNextPacket<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStartNextPacket, direct = sym direct::IoStartNextPacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartNextPacketByKey<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStartNextPacketByKey, direct = sym direct::IoStartNextPacketByKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoStartPacket<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoStartPacket, direct = sym direct::IoStartPacket::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoValidateDeviceIoControlAccess<P: IoIrp>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoValidateDeviceIoControlAccess, direct = sym direct::IoValidateDeviceIoControlAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

