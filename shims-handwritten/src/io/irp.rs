//! I/O request packets: allocated, sent down a stack of devices, completed back up, cancelled.

use crate::{dispatcher, driver, irql, mdl, pool};
use alloc::vec::Vec;
use janus_abi::callbacks::{DRIVER_CANCEL, IO_COMPLETION_ROUTINE};
use janus_abi::events;
use janus_abi::types::{DEVICE_OBJECT, DRIVER_OBJECT, FILE_OBJECT, IO_STACK_LOCATION, IO_STATUS_BLOCK, IRP, NTSTATUS};
use janus_runtime::callin::Stopped;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

const TYPE_IRP: i16 = 6;
/// `MULTIPLE_IRP_COMPLETE_REQUESTS`.
const MULTIPLE_COMPLETE: u32 = 0x44;

/// `IRP_SYNCHRONOUS_API`.
pub const SYNCHRONOUS_API: u32 = 0x04;
const ASSOCIATED: u32 = 0x08;
/// `IRP_BUFFERED_IO`.
pub const BUFFERED_IO: u32 = 0x10;
/// `IRP_DEALLOCATE_BUFFER`.
pub const DEALLOCATE_BUFFER: u32 = 0x20;
/// `IRP_INPUT_OPERATION`.
pub const INPUT_OPERATION: u32 = 0x40;
/// `AllocationFlags`: the packet came from [`allocate`] and goes at the end of its completion or by `IoFreeIrp`.
const ALLOCATED: u8 = 0x10;

const PENDING_RETURNED: u8 = 0x01;
const INVOKE_ON_CANCEL: u8 = 0x20;
const INVOKE_ON_SUCCESS: u8 = 0x40;
const INVOKE_ON_ERROR: u8 = 0x80;

/// Major functions.
pub mod major {
    #![allow(missing_docs, reason = "the names are the API's")]
    pub const CREATE: u8 = 0x00;
    pub const CLOSE: u8 = 0x02;
    pub const READ: u8 = 0x03;
    pub const WRITE: u8 = 0x04;
    pub const QUERY_INFORMATION: u8 = 0x05;
    pub const SET_INFORMATION: u8 = 0x06;
    pub const FLUSH_BUFFERS: u8 = 0x09;
    pub const QUERY_VOLUME_INFORMATION: u8 = 0x0A;
    pub const DIRECTORY_CONTROL: u8 = 0x0C;
    pub const FILE_SYSTEM_CONTROL: u8 = 0x0D;
    pub const DEVICE_CONTROL: u8 = 0x0E;
    pub const INTERNAL_DEVICE_CONTROL: u8 = 0x0F;
    pub const SHUTDOWN: u8 = 0x10;
    pub const CLEANUP: u8 = 0x12;
    pub const POWER: u8 = 0x16;
    pub const SYSTEM_CONTROL: u8 = 0x17;
    pub const PNP: u8 = 0x1B;
}

/// Packets that are with drivers.
static ON_THEIR_WAY: Global<Vec<u32>> = Global::new(Vec::new());

/// Bytes of a packet with so many stack locations.
pub const fn size(stack: i8) -> u16 {
    (size_of::<IRP>() + stack as usize * size_of::<IO_STACK_LOCATION>()) as u16
}

/// `IoInitializeIrp`.
///
/// # Safety
/// `irp` has `bytes` bytes, enough for `stack` locations.
pub unsafe fn initialize(irp: *mut IRP, bytes: u16, stack: i8) {
    // SAFETY: the caller's promise.
    unsafe {
        irp.cast::<u8>().write_bytes(0, usize::from(bytes));
        (*irp).Type = TYPE_IRP;
        (*irp).Size = bytes;
        (*irp).StackCount = stack;
        (*irp).CurrentLocation = stack + 1;
        (*irp).Tail.Overlay.CurrentStackLocation = irp.add(1).cast::<IO_STACK_LOCATION>().offset(stack as isize);
        dispatcher::empty(&raw mut (*irp).ThreadListEntry);
    }
}

/// `IoAllocateIrp`; NULL when there is no memory.
pub fn allocate(stack: i8) -> *mut IRP {
    if stack < 0 {
        return core::ptr::null_mut();
    }
    let irp = pool::allocate(usize::from(size(stack))).cast::<IRP>();
    if !irp.is_null() {
        // SAFETY: the block has that many bytes.
        unsafe {
            initialize(irp, size(stack), stack);
            (*irp).AllocationFlags = ALLOCATED;
        }
    }
    irp
}

/// `IoFreeIrp`.
///
/// # Safety
/// The packet came from [`allocate`] and nobody uses it any more.
pub unsafe fn free(irp: *mut IRP) {
    // SAFETY: the caller's promise.
    unsafe {
        if (*irp).Type != TYPE_IRP {
            let detail = alloc::format!("IoFreeIrp of {:#010x}, which is no request packet", irp as u32);
            events::Violation { driver: driver::current(), rule: "double completion", detail: &detail }.emit();
            if driver::current() != 0 {
                driver::bug_check(MULTIPLE_COMPLETE, [irp as u32, 0, 0, 0]);
            }
            return;
        }
        arrived(irp);
        (*irp).Type = 0;
        pool::free(irp.cast());
    }
}

/// `IoReuseIrp`.
///
/// # Safety
/// A packet that is not on its way.
pub unsafe fn reuse(irp: *mut IRP, status: NTSTATUS) {
    // SAFETY: the caller's promise.
    unsafe {
        let flags = (*irp).AllocationFlags;
        initialize(irp, (*irp).Size, (*irp).StackCount);
        (*irp).AllocationFlags = flags;
        (*irp).IoStatus.Status = status;
    }
}

/// `IoMakeAssociatedIrp`.
///
/// # Safety
/// `master` is a packet.
pub unsafe fn associated(master: *mut IRP, stack: i8) -> *mut IRP {
    let irp = allocate(stack);
    if !irp.is_null() {
        // SAFETY: a fresh packet and the caller's promise.
        unsafe {
            (*irp).Flags |= ASSOCIATED;
            (*irp).AssociatedIrp.MasterIrp = master;
            (*irp).Tail.Overlay.Thread = (*master).Tail.Overlay.Thread;
        }
    }
    irp
}

/// The location that the next lower driver will see.
///
/// # Safety
/// A packet with a location left.
pub unsafe fn next_location<'a>(irp: *mut IRP) -> &'a mut IO_STACK_LOCATION {
    // SAFETY: the caller's promise.
    unsafe { &mut *(*irp).Tail.Overlay.CurrentStackLocation.sub(1) }
}

/// `IoCallDriver`: the next location becomes the current one, and the device's driver serves it.
///
/// # Safety
/// A device of ours and a packet with a location left for it.
pub unsafe fn call(target: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        if (*irp).CurrentLocation <= 1 {
            // NO_MORE_IRP_STACK_LOCATIONS
            driver::bug_check(0x35, [irp as u32, 0, 0, 0]);
        }
        (*irp).CurrentLocation -= 1;
        let location = (*irp).Tail.Overlay.CurrentStackLocation.sub(1);
        (*irp).Tail.Overlay.CurrentStackLocation = location;
        (*location).DeviceObject = target;
        if (*irp).CurrentLocation == (*irp).StackCount {
            ON_THEIR_WAY.with(|w| w.push(irp as u32));
        }
        let routine = (*(*target).DriverObject).MajorFunction.get(usize::from((*location).MajorFunction)).copied();
        let Some(routine) = routine else {
            (*irp).IoStatus.Status = NTSTATUS::STATUS_INVALID_DEVICE_REQUEST;
            complete(irp);
            return NTSTATUS::STATUS_INVALID_DEVICE_REQUEST;
        };
        driver::register(routine.0, "MajorFunction");
        routine.call(target, irp).unwrap_or_else(|Stopped| abandoned(irp))
    }
}

/// The driver that had the packet is stopped: what it had not completed ends here, so that nobody waits for it.
unsafe fn abandoned(irp: *mut IRP) -> NTSTATUS {
    let status = NTSTATUS::STATUS_DEVICE_DOES_NOT_EXIST;
    // SAFETY: a packet that was freed has no type any more; pool memory can always be read.
    unsafe {
        if (*irp).Type == TYPE_IRP && (*irp).CurrentLocation <= (*irp).StackCount {
            (*irp).IoStatus = IO_STATUS_BLOCK { Status: status, Information: 0 };
            complete(irp);
        }
    }
    status
}

fn arrived(irp: *mut IRP) {
    ON_THEIR_WAY.with(|w| w.retain(|i| *i != irp as u32));
}

/// A driver is stopped: the packets that are with it end, so that nobody waits for them.
///
/// # Safety
/// Its driver object.
pub unsafe fn abandon_all(object: *mut DRIVER_OBJECT) {
    let there = |at: u32, bytes: usize| host().accessible(at, bytes as u32, true);
    // A packet of a driver's own memory may have gone without a word.
    // SAFETY: just looked.
    let with_it = |irp: u32| unsafe {
        let irp = irp as *mut IRP;
        there(irp as u32, size_of::<IRP>())
            && (*irp).Type == TYPE_IRP
            && (*irp).CurrentLocation <= (*irp).StackCount
            && there((*irp).Tail.Overlay.CurrentStackLocation as u32, size_of::<IO_STACK_LOCATION>())
            && there((*(*irp).Tail.Overlay.CurrentStackLocation).DeviceObject as u32, size_of::<DEVICE_OBJECT>())
            && (*(*(*irp).Tail.Overlay.CurrentStackLocation).DeviceObject).DriverObject == object
    };
    while let Some(irp) = ON_THEIR_WAY.with(|w| w.iter().position(|i| with_it(*i)).map(|at| w.swap_remove(at))) {
        // SAFETY: a packet whose driver does not touch it any more.
        unsafe {
            (*(irp as *mut IRP)).CancelRoutine = DRIVER_CANCEL::NULL;
            abandoned(irp as *mut IRP);
        }
    }
}

/// `IofCompleteRequest`: back up the stack, completion routine by completion routine, and at the end to whoever sent it.
///
/// # Safety
/// A packet whose current location's driver is done with it.
pub unsafe fn complete(irp: *mut IRP) {
    // SAFETY: the caller's promise; a completion routine that keeps the packet ends the walk before it is touched again.
    unsafe {
        if (*irp).Type != TYPE_IRP || (*irp).CurrentLocation > (*irp).StackCount + 1 {
            let detail = alloc::format!("the packet at {:#010x} was completed before", irp as u32);
            events::Violation { driver: driver::current(), rule: "double completion", detail: &detail }.emit();
            if driver::current() != 0 {
                driver::bug_check(MULTIPLE_COMPLETE, [irp as u32, 0, 0, 0]);
            }
            return;
        }
        while (*irp).CurrentLocation <= (*irp).StackCount {
            let location = (*irp).Tail.Overlay.CurrentStackLocation;
            let control = (*location).Control;
            let (routine, context) = ((*location).CompletionRoutine, (*location).Context);
            (*irp).PendingReturned = control & PENDING_RETURNED;
            (*irp).CurrentLocation += 1;
            (*irp).Tail.Overlay.CurrentStackLocation = location.add(1);
            // A location that is done with says nothing any more.
            (*location).MinorFunction = 0;
            (*location).Flags = 0;
            (*location).Control = 0;
            let top = (*irp).CurrentLocation > (*irp).StackCount;
            if top {
                arrived(irp);
            }
            let ok = (*irp).IoStatus.Status.0 as i32 >= 0;
            let wanted = (ok && control & INVOKE_ON_SUCCESS != 0)
                || (!ok && control & INVOKE_ON_ERROR != 0)
                || ((*irp).Cancel != 0 && control & INVOKE_ON_CANCEL != 0);
            if wanted && !routine.is_null() {
                let device = if top { core::ptr::null_mut() } else { (*location.add(1)).DeviceObject };
                if call_completion(routine, device, irp, context) == NTSTATUS::STATUS_MORE_PROCESSING_REQUIRED {
                    return;
                }
            } else if (*irp).PendingReturned != 0 && !top {
                // Who set no routine still passes on that it is pending.
                (*location.add(1)).Control |= PENDING_RETURNED;
            }
        }
        finish(irp);
    }
}

unsafe fn call_completion(
    routine: IO_COMPLETION_ROUTINE,
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
    context: *mut core::ffi::c_void,
) -> NTSTATUS {
    driver::register(routine.0, "completion routine");
    // SAFETY: the driver set this routine for this packet. One of a stopped driver is passed over.
    unsafe { routine.call(device, irp, context) }.unwrap_or(NTSTATUS::STATUS_SUCCESS)
}

/// The packet has reached its sender: buffers go back, the status block is filled, the event is set.
unsafe fn finish(irp: *mut IRP) {
    // SAFETY: the packet has left all drivers.
    unsafe {
        if (*irp).Flags & ASSOCIATED != 0 {
            let master = (*irp).AssociatedIrp.MasterIrp;
            mdl::free_chain((*irp).MdlAddress);
            free(irp);
            (*master).AssociatedIrp.IrpCount -= 1;
            if (*master).AssociatedIrp.IrpCount == 0 {
                complete(master);
            }
            return;
        }
        let status = (*irp).IoStatus.Status;
        // An error takes nothing back; a warning does.
        let error = status.0 >> 30 == 3;
        if (*irp).Flags & BUFFERED_IO != 0 {
            let system = (*irp).AssociatedIrp.SystemBuffer;
            if (*irp).Flags & INPUT_OPERATION != 0 && !error && !(*irp).UserBuffer.is_null() {
                core::ptr::copy(system.cast::<u8>(), (*irp).UserBuffer.cast::<u8>(), (*irp).IoStatus.Information as usize);
            }
            if (*irp).Flags & DEALLOCATE_BUFFER != 0 {
                pool::free(system.cast());
            }
        }
        mdl::free_chain((*irp).MdlAddress);
        if !(*irp).UserIosb.is_null() {
            *(*irp).UserIosb = (*irp).IoStatus;
        }
        let file = (*irp).Tail.Overlay.OriginalFileObject;
        if !file.is_null() {
            (*file).FinalStatus = status;
        }
        let event = (*irp).UserEvent;
        if (*irp).AllocationFlags & ALLOCATED != 0 {
            free(irp);
        }
        if !event.is_null() {
            dispatcher::raise(&raw mut (*event).Header, 1);
        }
    }
}

/// Serialises cancel routines: on one processor, the level.
pub fn acquire_cancel_lock() -> u8 {
    irql::raise(irql::DISPATCH)
}

/// Ends what [`acquire_cancel_lock`] began.
pub fn release_cancel_lock(level: u8) {
    irql::lower(level);
}

/// Sets the cancel routine; the one before.
///
/// # Safety
/// A packet; the cancel lock is held.
pub unsafe fn set_cancel_routine(irp: *mut IRP, routine: DRIVER_CANCEL) -> DRIVER_CANCEL {
    driver::register(routine.0, "cancel routine");
    // SAFETY: the caller's promise.
    unsafe { core::mem::replace(&mut (*irp).CancelRoutine, routine) }
}

/// `IoCancelIrp`: true when there was a cancel routine.
///
/// # Safety
/// A packet that is on its way.
pub unsafe fn cancel(irp: *mut IRP) -> bool {
    let level = acquire_cancel_lock();
    // SAFETY: the caller's promise. The routine releases the lock, at the level that the packet says.
    unsafe {
        (*irp).Cancel = 1;
        let routine = core::mem::replace(&mut (*irp).CancelRoutine, DRIVER_CANCEL::NULL);
        if routine.is_null() {
            release_cancel_lock(level);
            return false;
        }
        driver::register(routine.0, "cancel routine");
        (*irp).CancelIrql = level;
        let device = (*(*irp).Tail.Overlay.CurrentStackLocation).DeviceObject;
        if routine.call(device, irp).is_err() {
            release_cancel_lock(level);
        }
    }
    true
}

/// Says which file a packet belongs to, in its next location.
///
/// # Safety
/// A fresh packet.
pub unsafe fn set_file(irp: *mut IRP, file: *mut FILE_OBJECT) {
    // SAFETY: the caller's promise.
    unsafe {
        next_location(irp).FileObject = file;
        (*irp).Tail.Overlay.OriginalFileObject = file;
    }
}
