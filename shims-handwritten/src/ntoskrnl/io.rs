//! I/O manager: each function is a few lines to the module of its matter.

use crate::driver::start;
use crate::hardware::{self, Query};
use crate::interrupt::{self, Interrupt, Request};
use crate::request::{self, Buffer};
use crate::{
    Janus, controller, csq, device, device_queue, dispatcher, dma, driver, error_log, file_object, io_timer, irp, mdl, object, pool,
    remove_lock, resources, share_access, shutdown, thread, token, unicode, work_item,
};
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
static FILE_ACCESS: Global<GENERIC_MAPPING> = Global::new(GENERIC_MAPPING {
    GenericRead: 0x0012_0089,
    GenericWrite: 0x0012_0116,
    GenericExecute: 0x0012_00A0,
    GenericAll: 0x001F_01FF,
});

/// In the flags of a file object: somebody at another machine asked for it.
const FO_REMOTE_ORIGIN: u32 = 0x0100_0000;

/// A named event and a handle to it.
unsafe fn event(name: *mut UNICODE_STRING, handle: *mut HANDLE, kind: u8) -> *mut KEVENT {
    // SAFETY: the driver's string and variable.
    unsafe {
        let name = unicode::text(name);
        if let Ok((body, rest)) = object::find(&name, true)
            && rest.is_empty()
            && object::is(body, &object::EVENT)
        {
            handle.write(object::open(body, !0));
            return body as *mut KEVENT;
        }
        let new = pool::allocate_zeroed(size_of::<KEVENT>()).cast::<KEVENT>();
        if new.is_null() {
            return new;
        }
        dispatcher::initialize(&raw mut (*new).Header, kind, size_of::<KEVENT>(), 1);
        if object::insert(new as u32, &object::EVENT, Some(&name)).is_err() {
            pool::free(new.cast());
            return core::ptr::null_mut();
        }
        handle.write(object::open(new as u32, !0));
        object::dereference(new as u32);
        new
    }
}

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
    unsafe fn IoIsSystemThread(_thread: PETHREAD) -> BOOLEAN {
        1
    }
    unsafe fn IoThreadToProcess(_thread: PETHREAD) -> PEPROCESS {
        // SAFETY: it takes nothing.
        unsafe { <Janus as ntoskrnl::Ps>::PsGetCurrentProcess() }
    }
    unsafe fn IoGetTopLevelIrp() -> *mut IRP {
        // SAFETY: the running thread's object.
        unsafe { thread::current().as_ref() }.map_or(core::ptr::null_mut(), |t| t.top_level_irp)
    }
    unsafe fn IoSetTopLevelIrp(irp: *mut IRP) {
        // SAFETY: the running thread's object.
        if let Some(t) = unsafe { thread::current().as_mut() } {
            t.top_level_irp = irp;
        }
    }
    unsafe fn IoAcquireVpbSpinLock(irql: *mut KIRQL) {
        // SAFETY: the driver's variable.
        unsafe { irql.write(crate::irql::raise(crate::irql::DISPATCH)) };
    }
    unsafe fn IoReleaseVpbSpinLock(irql: KIRQL) {
        crate::irql::lower(irql);
    }

    // Who has what open.

    unsafe fn IoSetShareAccess(desired_access: ACCESS_MASK, share: u32, file_object: *mut FILE_OBJECT, share_access: *mut SHARE_ACCESS) {
        // SAFETY: the driver's file object and counts.
        unsafe { share_access.write(share_access::set(&mut *file_object, desired_access, share)) };
    }
    unsafe fn IoCheckShareAccess(
        desired_access: ACCESS_MASK,
        share: u32,
        file_object: *mut FILE_OBJECT,
        share_access: *mut SHARE_ACCESS,
        update: BOOLEAN,
    ) -> NTSTATUS {
        // SAFETY: the driver's file object and counts.
        unsafe { share_access::check(&mut *share_access, &mut *file_object, desired_access, share, update != 0) }
    }
    unsafe fn IoUpdateShareAccess(file_object: *mut FILE_OBJECT, share_access: *mut SHARE_ACCESS) {
        // SAFETY: the driver's file object and counts.
        unsafe { share_access::update(&mut *share_access, &*file_object) };
    }
    unsafe fn IoRemoveShareAccess(file_object: *mut FILE_OBJECT, share_access: *mut SHARE_ACCESS) {
        // SAFETY: the driver's file object and counts.
        unsafe { share_access::remove(&mut *share_access, &*file_object) };
    }
    unsafe fn IoCheckDesiredAccess(desired_access: *mut ACCESS_MASK, granted_access: ACCESS_MASK) -> NTSTATUS {
        // SAFETY: the driver's variable.
        unsafe {
            let rights = FILE_ACCESS.with(|m| token::map_generic(*desired_access, m));
            desired_access.write(rights);
            if rights & !granted_access == 0 { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_ACCESS_DENIED }
        }
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

    // Events, work, locks.

    unsafe fn IoCreateNotificationEvent(event_name: *mut UNICODE_STRING, event_handle: *mut HANDLE) -> *mut KEVENT {
        // SAFETY: the driver's string and variable.
        unsafe { event(event_name, event_handle, 0) }
    }
    unsafe fn IoCreateSynchronizationEvent(event_name: *mut UNICODE_STRING, event_handle: *mut HANDLE) -> *mut KEVENT {
        // SAFETY: as above.
        unsafe { event(event_name, event_handle, 1) }
    }
    unsafe fn IoAllocateWorkItem(device_object: *mut DEVICE_OBJECT) -> PIO_WORKITEM {
        work_item::allocate(device_object).cast()
    }
    unsafe fn IoFreeWorkItem(io_work_item: PIO_WORKITEM) {
        // SAFETY: the driver's work item.
        unsafe { work_item::free(io_work_item.cast()) };
    }
    unsafe fn IoQueueWorkItem(
        io_work_item: PIO_WORKITEM,
        worker_routine: IO_WORKITEM_ROUTINE,
        _queue_type: WORK_QUEUE_TYPE,
        context: *mut c_void,
    ) {
        // SAFETY: the driver's work item.
        unsafe { work_item::queue(io_work_item.cast(), worker_routine, context as u32) };
    }
    unsafe fn IoInitializeRemoveLockEx(
        lock: *mut IO_REMOVE_LOCK,
        _allocate_tag: u32,
        _max_locked_minutes: u32,
        _high_watermark: u32,
        _remlock_size: u32,
    ) {
        // SAFETY: the driver's lock.
        unsafe { remove_lock::initialize(lock) };
    }
    unsafe fn IoAcquireRemoveLockEx(
        remove_lock: *mut IO_REMOVE_LOCK,
        _tag: *mut c_void,
        _file: *mut u8,
        _line: u32,
        _remlock_size: u32,
    ) -> NTSTATUS {
        // SAFETY: the driver's lock.
        unsafe { remove_lock::acquire(remove_lock) }
    }
    unsafe fn IoReleaseRemoveLockEx(remove_lock: *mut IO_REMOVE_LOCK, _tag: *mut c_void, _remlock_size: u32) {
        // SAFETY: the driver's lock.
        unsafe { remove_lock::release(remove_lock) };
    }
    unsafe fn IoReleaseRemoveLockAndWaitEx(remove_lock: *mut IO_REMOVE_LOCK, _tag: *mut c_void, _remlock_size: u32) {
        // SAFETY: the driver's lock.
        unsafe { remove_lock::release_and_wait(remove_lock) };
    }
    unsafe fn IoAllocateErrorLogEntry(_io_object: *mut c_void, entry_size: u8) -> *mut c_void {
        error_log::allocate(entry_size).cast()
    }
    unsafe fn IoWriteErrorLogEntry(el_entry: *mut c_void) {
        // SAFETY: an entry of `IoAllocateErrorLogEntry`.
        unsafe { error_log::write(el_entry.cast()) };
    }
    unsafe fn IoFreeErrorLogEntry(el_entry: *mut c_void) {
        // SAFETY: as above.
        unsafe { error_log::free(el_entry.cast()) };
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

    // Where a request for a file came from.

    unsafe fn IoIsFileOriginRemote(file_object: *mut FILE_OBJECT) -> BOOLEAN {
        // SAFETY: the driver's file object.
        u8::from(unsafe { (*file_object).Flags } & FO_REMOTE_ORIGIN != 0)
    }
    unsafe fn IoSetFileOrigin(file_object: *mut FILE_OBJECT, remote: BOOLEAN) -> NTSTATUS {
        // SAFETY: the driver's file object.
        let flags = unsafe { &mut (*file_object).Flags };
        let wanted = if remote != 0 { FO_REMOTE_ORIGIN } else { 0 };
        if *flags & FO_REMOTE_ORIGIN == wanted {
            return NTSTATUS::STATUS_INVALID_PARAMETER_MIX;
        }
        *flags ^= FO_REMOTE_ORIGIN;
        NTSTATUS::STATUS_SUCCESS
    }
    unsafe fn IoValidateDeviceIoControlAccess(irp: *mut IRP, required_access: u32) -> NTSTATUS {
        // SAFETY: the driver's packet, which is at a location.
        unsafe { request::may(&*irp, required_access) }
    }
}
