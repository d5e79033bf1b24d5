//! I/O manager: request packets, their queues, memory descriptor lists.

use crate::request::{self, Buffer};
use crate::{Janus, csq, device, device_queue, driver, irp, mdl, thread};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;

impl ntoskrnl::IoIrp for Janus {
    // Request packets.

    unsafe fn IoAllocateIrp(stack_size: i8, _charge_quota: BOOLEAN) -> *mut IRP {
        irp::allocate(stack_size)
    }
    unsafe fn IoInitializeIrp(irp: *mut IRP, packet_size: u16, stack_size: i8) {
        // SAFETY: the driver's memory.
        unsafe { irp::initialize(irp, packet_size, stack_size) };
    }
    unsafe fn IoReuseIrp(irp: *mut IRP, status: NTSTATUS) {
        // SAFETY: the driver's packet.
        unsafe { irp::reuse(irp, status) };
    }
    unsafe fn IoFreeIrp(irp: *mut IRP) {
        // SAFETY: the driver's packet.
        unsafe { irp::free(irp) };
    }
    unsafe fn IoMakeAssociatedIrp(irp: *mut IRP, stack_size: i8) -> *mut IRP {
        // SAFETY: the driver's packet.
        unsafe { irp::associated(irp, stack_size) }
    }
    unsafe fn IofCallDriver(device_object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        // SAFETY: a device of ours and a packet for it.
        unsafe { irp::call(device_object, irp) }
    }
    unsafe fn IoCallDriver(device_object: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        // SAFETY: as above.
        unsafe { irp::call(device_object, irp) }
    }
    unsafe fn IofCompleteRequest(irp: *mut IRP, _priority_boost: i8) {
        // SAFETY: the driver's packet.
        unsafe { irp::complete(irp) };
    }
    unsafe fn IoCompleteRequest(irp: *mut IRP, _priority_boost: i8) {
        // SAFETY: as above.
        unsafe { irp::complete(irp) };
    }
    unsafe fn IoCancelIrp(irp: *mut IRP) -> BOOLEAN {
        // SAFETY: the driver's packet.
        u8::from(unsafe { irp::cancel(irp) })
    }
    unsafe fn IoAcquireCancelSpinLock(irql: *mut KIRQL) {
        // SAFETY: the driver's variable.
        unsafe { irql.write(irp::acquire_cancel_lock()) };
    }
    unsafe fn IoReleaseCancelSpinLock(irql: KIRQL) {
        irp::release_cancel_lock(irql);
    }
    unsafe fn IoBuildDeviceIoControlRequest(
        io_control_code: u32,
        device_object: *mut DEVICE_OBJECT,
        input_buffer: *mut c_void,
        input_buffer_length: u32,
        output_buffer: *mut c_void,
        output_buffer_length: u32,
        internal_device_io_control: BOOLEAN,
        event: *mut KEVENT,
        io_status_block: *mut IO_STATUS_BLOCK,
    ) -> *mut IRP {
        let input = Buffer { at: input_buffer, length: input_buffer_length };
        let output = Buffer { at: output_buffer, length: output_buffer_length };
        // SAFETY: a device of ours, the driver's buffers.
        unsafe {
            request::device_control(io_control_code, device_object, input, output, internal_device_io_control != 0, event, io_status_block)
        }
    }
    unsafe fn IoBuildSynchronousFsdRequest(
        major_function: u32,
        device_object: *mut DEVICE_OBJECT,
        buffer: *mut c_void,
        length: u32,
        starting_offset: *mut LARGE_INTEGER,
        event: *mut KEVENT,
        io_status_block: *mut IO_STATUS_BLOCK,
    ) -> *mut IRP {
        // SAFETY: a device of ours, the driver's buffer.
        unsafe {
            let packet =
                request::transfer(major_function as u8, device_object, Buffer { at: buffer, length }, starting_offset, io_status_block);
            if !packet.is_null() {
                (*packet).UserEvent = event;
                (*packet).Flags |= irp::SYNCHRONOUS_API;
            }
            packet
        }
    }
    unsafe fn IoBuildAsynchronousFsdRequest(
        major_function: u32,
        device_object: *mut DEVICE_OBJECT,
        buffer: *mut c_void,
        length: u32,
        starting_offset: *mut LARGE_INTEGER,
        io_status_block: *mut IO_STATUS_BLOCK,
    ) -> *mut IRP {
        // SAFETY: as above.
        unsafe { request::transfer(major_function as u8, device_object, Buffer { at: buffer, length }, starting_offset, io_status_block) }
    }
    unsafe fn IoSetCompletionRoutineEx(
        _device_object: *mut DEVICE_OBJECT,
        irp: *mut IRP,
        completion_routine: IO_COMPLETION_ROUTINE,
        context: *mut c_void,
        invoke_on_success: BOOLEAN,
        invoke_on_error: BOOLEAN,
        invoke_on_cancel: BOOLEAN,
    ) -> NTSTATUS {
        driver::register(completion_routine.0, "completion routine");
        // SAFETY: the driver's packet.
        let next = unsafe { irp::next_location(irp) };
        next.CompletionRoutine = completion_routine;
        next.Context = context;
        let bit = |on: BOOLEAN, bit: u8| if on == 0 { 0 } else { bit };
        next.Control = bit(invoke_on_success, 0x40) | bit(invoke_on_error, 0x80) | bit(invoke_on_cancel, 0x20);
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoForwardIrpSynchronously(device_object: *mut DEVICE_OBJECT, irp: *mut IRP) -> BOOLEAN {
        // SAFETY: a device of ours and the driver's packet.
        u8::from(unsafe { csq::forward(device_object, irp) })
    }
    unsafe fn IoIsOperationSynchronous(irp: *mut IRP) -> BOOLEAN {
        // SAFETY: the driver's packet. IRP_SYNCHRONOUS_PAGING_IO shares a bit with the input flag, so only this says it.
        u8::from(unsafe { (*irp).Flags } & irp::SYNCHRONOUS_API != 0)
    }
    unsafe fn IoGetRequestorProcess(irp: *mut IRP) -> PEPROCESS {
        // SAFETY: the driver's packet.
        if unsafe { (*irp).Tail.Overlay.Thread }.is_null() {
            return core::ptr::null_mut();
        }
        // SAFETY: it takes nothing.
        unsafe { <Janus as ntoskrnl::Ps>::PsGetCurrentProcess() }
    }

    // Queues.

    unsafe fn IoStartPacket(device_object: *mut DEVICE_OBJECT, irp: *mut IRP, key: *mut u32, cancel_function: DRIVER_CANCEL) {
        // SAFETY: the driver's device and packet.
        unsafe { device_queue::start_packet(device_object, irp, key.as_ref().copied(), cancel_function) };
    }
    unsafe fn IoStartNextPacket(device_object: *mut DEVICE_OBJECT, cancelable: BOOLEAN) {
        // SAFETY: the driver's device.
        unsafe { device_queue::start_next_packet(device_object, cancelable != 0, None) };
    }
    unsafe fn IoStartNextPacketByKey(device_object: *mut DEVICE_OBJECT, cancelable: BOOLEAN, key: u32) {
        // SAFETY: the driver's device.
        unsafe { device_queue::start_next_packet(device_object, cancelable != 0, Some(key)) };
    }
    unsafe fn IoSetStartIoAttributes(device_object: *mut DEVICE_OBJECT, deferred_start_io: BOOLEAN, non_cancelable: BOOLEAN) {
        // SAFETY: the driver's device.
        let extension = unsafe { device::extension(device_object) };
        extension.deferred_start = deferred_start_io != 0;
        extension.non_cancelable = non_cancelable != 0;
    }
    unsafe fn IoCsqInitialize(
        csq: *mut IO_CSQ,
        csq_insert_irp: PIO_CSQ_INSERT_IRP,
        csq_remove_irp: PIO_CSQ_REMOVE_IRP,
        csq_peek_next_irp: PIO_CSQ_PEEK_NEXT_IRP,
        csq_acquire_lock: PIO_CSQ_ACQUIRE_LOCK,
        csq_release_lock: PIO_CSQ_RELEASE_LOCK,
        csq_complete_canceled_irp: PIO_CSQ_COMPLETE_CANCELED_IRP,
    ) -> NTSTATUS {
        let routines =
            [csq_insert_irp.0, csq_remove_irp.0, csq_peek_next_irp.0, csq_acquire_lock.0, csq_release_lock.0, csq_complete_canceled_irp.0];
        routines.iter().for_each(|r| driver::register(*r, "IoCsqInitialize"));
        // SAFETY: the driver's queue.
        unsafe {
            csq.write(IO_CSQ {
                Type: csq::PLAIN,
                CsqInsertIrp: csq_insert_irp,
                CsqRemoveIrp: csq_remove_irp,
                CsqPeekNextIrp: csq_peek_next_irp,
                CsqAcquireLock: csq_acquire_lock,
                CsqReleaseLock: csq_release_lock,
                CsqCompleteCanceledIrp: csq_complete_canceled_irp,
                ReservePointer: core::ptr::null_mut(),
            });
        }
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoCsqInitializeEx(
        csq: *mut IO_CSQ,
        csq_insert_irp_ex: IO_CSQ_INSERT_IRP_EX,
        csq_remove_irp: PIO_CSQ_REMOVE_IRP,
        csq_peek_next_irp: PIO_CSQ_PEEK_NEXT_IRP,
        csq_acquire_lock: PIO_CSQ_ACQUIRE_LOCK,
        csq_release_lock: PIO_CSQ_RELEASE_LOCK,
        csq_complete_canceled_irp: PIO_CSQ_COMPLETE_CANCELED_IRP,
    ) -> NTSTATUS {
        // SAFETY: the driver's queue; its type says what kind of routine inserts.
        unsafe {
            let status = Self::IoCsqInitialize(
                csq,
                PIO_CSQ_INSERT_IRP(csq_insert_irp_ex.0),
                csq_remove_irp,
                csq_peek_next_irp,
                csq_acquire_lock,
                csq_release_lock,
                csq_complete_canceled_irp,
            );
            (*csq).Type = csq::EXTENDED;
            status
        }
    }
    unsafe fn IoCsqInsertIrp(csq: *mut IO_CSQ, irp: *mut IRP, context: *mut IO_CSQ_IRP_CONTEXT) {
        // SAFETY: the driver's queue and packet.
        unsafe { csq::insert(csq, irp, context, core::ptr::null_mut()) };
    }
    unsafe fn IoCsqInsertIrpEx(csq: *mut IO_CSQ, irp: *mut IRP, context: *mut IO_CSQ_IRP_CONTEXT, insert_context: *mut c_void) -> NTSTATUS {
        // SAFETY: the driver's queue and packet.
        unsafe { csq::insert(csq, irp, context, insert_context) }
    }
    unsafe fn IoCsqRemoveIrp(csq: *mut IO_CSQ, context: *mut IO_CSQ_IRP_CONTEXT) -> *mut IRP {
        // SAFETY: the driver's queue and context.
        unsafe { csq::remove(csq, context) }
    }
    unsafe fn IoCsqRemoveNextIrp(csq: *mut IO_CSQ, peek_context: *mut c_void) -> *mut IRP {
        // SAFETY: the driver's queue.
        unsafe { csq::remove_next(csq, peek_context) }
    }

    // Memory descriptor lists.

    unsafe fn IoAllocateMdl(
        virtual_address: *mut c_void,
        length: u32,
        secondary_buffer: BOOLEAN,
        _charge_quota: BOOLEAN,
        irp: *mut IRP,
    ) -> *mut MDL {
        let list = mdl::allocate(virtual_address as u32, length);
        if !list.is_null() && !irp.is_null() {
            // SAFETY: the driver's packet; its lists form a chain.
            unsafe {
                let mut link = &raw mut (*irp).MdlAddress;
                if secondary_buffer != 0 {
                    while !(*link).is_null() {
                        link = &raw mut (**link).Next;
                    }
                }
                link.write(list);
            }
        }
        list
    }
    unsafe fn IoFreeMdl(mdl: *mut MDL) {
        // SAFETY: the driver's list.
        unsafe { mdl::free(mdl) };
    }
    unsafe fn IoBuildPartialMdl(source_mdl: *mut MDL, target_mdl: *mut MDL, virtual_address: *mut c_void, length: u32) {
        // SAFETY: the driver's lists.
        unsafe { mdl::partial(source_mdl, target_mdl, virtual_address as u32, length) };
    }

    unsafe fn IoGetRequestorProcessId(irp: *mut IRP) -> u32 {
        // SAFETY: the driver's packet.
        if unsafe { (*irp).Tail.Overlay.Thread }.is_null() { 0 } else { thread::SYSTEM_PROCESS }
    }
    unsafe fn IoGetRequestorSessionId(irp: *mut IRP, session_id: *mut u32) -> NTSTATUS {
        // SAFETY: the driver's packet and variable.
        unsafe {
            let known = !(*irp).Tail.Overlay.Thread.is_null();
            session_id.write(if known { 0 } else { u32::MAX });
            if known { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_UNSUCCESSFUL }
        }
    }
    unsafe fn IoGetTopLevelIrp() -> *mut IRP {
        // SAFETY: the running thread's object.
        unsafe { thread::current().as_ref() }.map_or(core::ptr::null_mut(), |t| t.top_level_irp)
    }
    unsafe fn IoSetTopLevelIrp(irp: *mut c_void) {
        // SAFETY: the running thread's object.
        if let Some(t) = unsafe { thread::current().as_mut() } {
            t.top_level_irp = irp.cast();
        }
    }
    unsafe fn IoValidateDeviceIoControlAccess(irp: *mut IRP, required_access: u32) -> NTSTATUS {
        // SAFETY: the driver's packet, which is at a location.
        unsafe { request::may(&*irp, required_access) }
    }
}
