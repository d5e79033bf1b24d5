//! Requests that the I/O manager builds: for drivers (`IoBuild…`) and for ourselves.

use crate::{Janus, device, dispatcher, irp, irp::major, mdl, pool, thread};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::{
    DEVICE_OBJECT, FILE_OBJECT, IO_STACK_LOCATION, IO_STATUS_BLOCK, IRP, KEVENT, KPROCESSOR_MODE, LOCK_OPERATION, NTSTATUS,
};

/// A buffer of the caller's.
#[derive(Clone, Copy, Debug)]
pub struct Buffer {
    /// Where; NULL when there is none.
    pub at: *mut c_void,
    /// Bytes.
    pub length: u32,
}

impl Buffer {
    /// No buffer.
    pub const NONE: Buffer = Buffer { at: core::ptr::null_mut(), length: 0 };

    /// Over a value.
    pub fn of<T>(value: &mut T) -> Buffer {
        Buffer { at: core::ptr::from_mut(value).cast(), length: size_of::<T>() as u32 }
    }
}

/// Gives up a packet that was not sent.
unsafe fn discard(packet: *mut IRP) -> *mut IRP {
    // SAFETY: a fresh packet of ours.
    unsafe {
        if (*packet).Flags & irp::DEALLOCATE_BUFFER != 0 {
            pool::free((*packet).AssociatedIrp.SystemBuffer.cast());
        }
        mdl::free_chain((*packet).MdlAddress);
        irp::free(packet);
    }
    core::ptr::null_mut()
}

/// Gives the packet a list that describes the buffer, locked for what the driver will do; false when there is no memory.
unsafe fn describe(packet: *mut IRP, buffer: Buffer, access: LOCK_OPERATION) -> bool {
    if buffer.length == 0 {
        return true;
    }
    let list = mdl::allocate(buffer.at as u32, buffer.length);
    if list.is_null() {
        return false;
    }
    // SAFETY: a fresh list for memory of the caller.
    unsafe {
        <Janus as ntoskrnl::Mm>::MmProbeAndLockPages(list, KPROCESSOR_MODE(0), access);
        (*packet).MdlAddress = list;
    }
    true
}

/// `IoBuildDeviceIoControlRequest`; NULL when there is no memory. Buffers are passed as the code's method says.
///
/// # Safety
/// A device of ours and buffers that stay until the request is complete.
pub unsafe fn device_control(
    code: u32,
    target: *mut DEVICE_OBJECT,
    input: Buffer,
    output: Buffer,
    internal: bool,
    event: *mut KEVENT,
    iosb: *mut IO_STATUS_BLOCK,
) -> *mut IRP {
    // SAFETY: the caller's promise.
    unsafe {
        let packet = irp::allocate((*target).StackSize);
        if packet.is_null() {
            return packet;
        }
        (*packet).UserEvent = event;
        (*packet).UserIosb = iosb;
        (*packet).Tail.Overlay.Thread = thread::current().cast();
        let next = irp::next_location(packet);
        next.MajorFunction = if internal { major::INTERNAL_DEVICE_CONTROL } else { major::DEVICE_CONTROL };
        next.Parameters.DeviceIoControl.OutputBufferLength = output.length;
        next.Parameters.DeviceIoControl.InputBufferLength = input.length;
        next.Parameters.DeviceIoControl.IoControlCode = code;
        let method = code & 3;
        if method == 3 {
            next.Parameters.DeviceIoControl.Type3InputBuffer = input.at;
            (*packet).UserBuffer = output.at;
            return packet;
        }
        // Buffered: one buffer for both ways. Direct: the input is buffered, the output described.
        let bytes = if method == 0 { input.length.max(output.length) } else { input.length };
        if bytes > 0 {
            let system = pool::allocate_zeroed(bytes as usize);
            if system.is_null() {
                return discard(packet);
            }
            if !input.at.is_null() {
                system.copy_from(input.at.cast(), input.length as usize);
            }
            (*packet).AssociatedIrp.SystemBuffer = system.cast();
            (*packet).Flags |= irp::BUFFERED_IO | irp::DEALLOCATE_BUFFER;
            if method == 0 && !output.at.is_null() {
                (*packet).UserBuffer = output.at;
                (*packet).Flags |= irp::INPUT_OPERATION;
            }
        }
        // METHOD_IN_DIRECT
        let access = if method == 1 { LOCK_OPERATION::IoReadAccess } else { LOCK_OPERATION::IoWriteAccess };
        if method != 0 && !output.at.is_null() && !describe(packet, output, access) {
            return discard(packet);
        }
        packet
    }
}

/// `IoValidateDeviceIoControlAccess`: whether the one who asked has the rights; the kernel has them all.
///
/// # Safety
/// A packet that is at a location.
pub unsafe fn may(packet: &IRP, required: u32) -> NTSTATUS {
    const READ: u32 = 1;
    const WRITE: u32 = 2;
    /// `SL_READ_ACCESS_GRANTED`, `SL_WRITE_ACCESS_GRANTED`: what the handle was opened for.
    const READ_GRANTED: u8 = 1;
    const WRITE_GRANTED: u8 = 4;
    if required & !(READ | WRITE) != 0 || required == 0 {
        return NTSTATUS::STATUS_INVALID_PARAMETER;
    }
    // SAFETY: the caller's promise.
    let flags = unsafe { (*packet.Tail.Overlay.CurrentStackLocation).Flags };
    let lacks = |right, granted| required & right != 0 && flags & granted == 0;
    if packet.RequestorMode != KPROCESSOR_MODE::KernelMode && (lacks(READ, READ_GRANTED) || lacks(WRITE, WRITE_GRANTED)) {
        return NTSTATUS::STATUS_ACCESS_DENIED;
    }
    NTSTATUS::STATUS_SUCCESS
}

/// `IoBuildAsynchronousFsdRequest`; NULL when there is no memory.
///
/// # Safety
/// As for [`device_control`].
pub unsafe fn transfer(
    function: u8,
    target: *mut DEVICE_OBJECT,
    buffer: Buffer,
    offset: *const i64,
    iosb: *mut IO_STATUS_BLOCK,
) -> *mut IRP {
    // SAFETY: the caller's promise.
    unsafe {
        let packet = irp::allocate((*target).StackSize);
        if packet.is_null() {
            return packet;
        }
        (*packet).UserIosb = iosb;
        (*packet).Tail.Overlay.Thread = thread::current().cast();
        let next = irp::next_location(packet);
        next.MajorFunction = function;
        if !matches!(function, major::READ | major::WRITE) {
            return packet;
        }
        next.Parameters.Read.Length = buffer.length;
        if !offset.is_null() {
            next.Parameters.Read.ByteOffset = offset.read_unaligned();
        }
        let flags = (*target).Flags;
        if flags & device::BUFFERED_IO != 0 {
            if buffer.length > 0 {
                let system = pool::allocate_zeroed(buffer.length as usize);
                if system.is_null() {
                    return discard(packet);
                }
                (*packet).AssociatedIrp.SystemBuffer = system.cast();
                (*packet).Flags |= irp::BUFFERED_IO | irp::DEALLOCATE_BUFFER;
                if function == major::WRITE {
                    system.copy_from(buffer.at.cast(), buffer.length as usize);
                } else {
                    (*packet).UserBuffer = buffer.at;
                    (*packet).Flags |= irp::INPUT_OPERATION;
                }
            }
        } else if flags & device::DIRECT_IO != 0 {
            let access = if function == major::WRITE { LOCK_OPERATION::IoReadAccess } else { LOCK_OPERATION::IoWriteAccess };
            if !describe(packet, buffer, access) {
                return discard(packet);
            }
        } else {
            (*packet).UserBuffer = buffer.at;
        }
        packet
    }
}

/// Sends a packet of our own and waits until it is complete, for at most `milliseconds`; what it came to. After the time it is cancelled and left to its
/// driver. Passive only.
///
/// # Safety
/// A device of ours, a fresh packet for it without event and status block, and `fill` writes only to the location it gets.
unsafe fn send(
    target: *mut DEVICE_OBJECT,
    packet: *mut IRP,
    milliseconds: u32,
    fill: impl FnOnce(&mut IO_STACK_LOCATION),
) -> (NTSTATUS, u32) {
    /// What completion writes to; freed with the packet's end, which may come after the time.
    #[repr(C)]
    struct Wait {
        event: KEVENT,
        iosb: IO_STATUS_BLOCK,
    }
    if packet.is_null() {
        return (NTSTATUS::STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    let wait = pool::allocate_zeroed(size_of::<Wait>()).cast::<Wait>();
    if wait.is_null() {
        // SAFETY: nobody has seen it.
        unsafe { discard(packet) };
        return (NTSTATUS::STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    // SAFETY: a block of ours; the packet and the device are the caller's promise.
    unsafe {
        let header = &raw mut (*wait).event.Header;
        dispatcher::initialize(header, 0, size_of::<KEVENT>(), 0);
        (*packet).UserEvent = &raw mut (*wait).event;
        (*packet).UserIosb = &raw mut (*wait).iosb;
        fill(irp::next_location(packet));
        irp::call(target, packet);
        let limit = -i64::from(milliseconds) * 10_000;
        if dispatcher::wait(&[header], false, Some(limit)) == NTSTATUS::STATUS_TIMEOUT {
            irp::cancel(packet);
            // One that is not cancelled still owns what it writes to: the block is left to it.
            if dispatcher::wait(&[header], false, Some(limit)) == NTSTATUS::STATUS_TIMEOUT {
                return (NTSTATUS::STATUS_TIMEOUT, 0);
            }
        }
        let result = ((*wait).iosb.Status, (*wait).iosb.Information);
        pool::free(wait.cast());
        result
    }
}

/// How long a driver may take for a request of ours.
const PATIENCE: u32 = 5_000;

/// Sends a device control of ours.
///
/// # Safety
/// A device of ours; buffers as the code says.
pub unsafe fn control(
    target: *mut DEVICE_OBJECT,
    file: *mut FILE_OBJECT,
    code: u32,
    input: Buffer,
    output: Buffer,
    internal: bool,
) -> (NTSTATUS, u32) {
    // SAFETY: the caller's promise.
    unsafe {
        let packet = device_control(code, target, input, output, internal, core::ptr::null_mut(), core::ptr::null_mut());
        send(target, packet, PATIENCE, |l| l.FileObject = file)
    }
}

/// Sends a control of a file system: as one of a device (the parameters lie in the same places), but for its function (`IRP_MN_USER_FS_REQUEST`).
///
/// # Safety
/// As for [`control`].
pub unsafe fn file_system_control(
    target: *mut DEVICE_OBJECT,
    file: *mut FILE_OBJECT,
    code: u32,
    input: Buffer,
    output: Buffer,
) -> (NTSTATUS, u32) {
    // SAFETY: the caller's promise.
    unsafe {
        let packet = device_control(code, target, input, output, false, core::ptr::null_mut(), core::ptr::null_mut());
        send(target, packet, PATIENCE, |l| {
            l.MajorFunction = major::FILE_SYSTEM_CONTROL;
            l.MinorFunction = 0;
            l.FileObject = file;
        })
    }
}

/// Sends a packet of ours without data: `fill` says the rest of its location.
///
/// # Safety
/// A device of ours.
pub unsafe fn plain(target: *mut DEVICE_OBJECT, function: u8, fill: impl FnOnce(&mut IO_STACK_LOCATION)) -> (NTSTATUS, u32) {
    // SAFETY: the caller's promise.
    unsafe {
        let packet = irp::allocate((*target).StackSize);
        if !packet.is_null() && function == major::PNP {
            // What a driver does not know stays so.
            (*packet).IoStatus.Status = NTSTATUS::STATUS_NOT_SUPPORTED;
        }
        send(target, packet, PATIENCE, |l| {
            l.MajorFunction = function;
            fill(l);
        })
    }
}

/// Sends a packet whose data are in a buffer of the system's: a copy of what the caller has (`given`), or what it gets back (as many bytes as `Information` says).
///
/// # Safety
/// A device of ours; a buffer of the caller's.
pub unsafe fn buffered(
    target: *mut DEVICE_OBJECT,
    function: u8,
    buffer: Buffer,
    given: bool,
    fill: impl FnOnce(&mut IO_STACK_LOCATION),
) -> (NTSTATUS, u32) {
    // SAFETY: the caller's promise.
    unsafe {
        let packet = irp::allocate((*target).StackSize);
        if !packet.is_null() && buffer.length > 0 {
            let system = pool::allocate_zeroed(buffer.length as usize);
            if system.is_null() {
                return (NTSTATUS::STATUS_INSUFFICIENT_RESOURCES, discard(packet) as u32);
            }
            (*packet).AssociatedIrp.SystemBuffer = system.cast();
            (*packet).Flags |= irp::BUFFERED_IO | irp::DEALLOCATE_BUFFER;
            if given {
                system.copy_from(buffer.at.cast(), buffer.length as usize);
            } else {
                (*packet).UserBuffer = buffer.at;
                (*packet).Flags |= irp::INPUT_OPERATION;
            }
        }
        send(target, packet, PATIENCE, |l| {
            l.MajorFunction = function;
            fill(l);
        })
    }
}

/// Sends a packet that gets the caller's buffer as the device's flags say; `fill` says the rest of its location.
///
/// # Safety
/// A device of ours; a buffer of the caller's.
pub unsafe fn direct(
    target: *mut DEVICE_OBJECT,
    function: u8,
    buffer: Buffer,
    fill: impl FnOnce(&mut IO_STACK_LOCATION),
) -> (NTSTATUS, u32) {
    // SAFETY: the caller's promise.
    unsafe {
        if (*target).Flags & device::BUFFERED_IO != 0 {
            return buffered(target, function, buffer, false, fill);
        }
        let packet = irp::allocate((*target).StackSize);
        if !packet.is_null() {
            if (*target).Flags & device::DIRECT_IO != 0 {
                if !describe(packet, buffer, LOCK_OPERATION::IoWriteAccess) {
                    return (NTSTATUS::STATUS_INSUFFICIENT_RESOURCES, discard(packet) as u32);
                }
            } else {
                (*packet).UserBuffer = buffer.at;
            }
        }
        send(target, packet, PATIENCE, |l| {
            l.MajorFunction = function;
            fill(l);
        })
    }
}

/// Sends a Plug and Play packet of ours with that in `Information`; its status and information.
///
/// # Safety
/// A device of ours.
pub unsafe fn plug_and_play(target: *mut DEVICE_OBJECT, information: u32, fill: impl FnOnce(&mut IO_STACK_LOCATION)) -> (NTSTATUS, u32) {
    // SAFETY: the caller's promise.
    unsafe {
        let packet = irp::allocate((*target).StackSize);
        if !packet.is_null() {
            // What nobody in the stack knows stays so.
            (*packet).IoStatus = IO_STATUS_BLOCK { Status: NTSTATUS::STATUS_NOT_SUPPORTED, Information: information };
        }
        send(target, packet, PATIENCE, fill)
    }
}

/// Reads from or writes to a device.
///
/// # Safety
/// A device of ours and a buffer.
pub unsafe fn move_data(
    target: *mut DEVICE_OBJECT,
    file: *mut FILE_OBJECT,
    function: u8,
    buffer: Buffer,
    offset: *const i64,
) -> (NTSTATUS, u32) {
    // SAFETY: the caller's promise.
    unsafe {
        let packet = transfer(function, target, buffer, offset, core::ptr::null_mut());
        send(target, packet, PATIENCE, |l| l.FileObject = file)
    }
}
