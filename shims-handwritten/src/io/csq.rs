//! Cancel-safe queues, and forwarding a packet and waiting for it. Queues call the driver's own routines for everything that touches its list.

use crate::{dispatcher, irp, irql};
use core::ffi::c_void;
use janus_abi::callbacks::{
    DRIVER_CANCEL, DRIVER_CANCEL_Routine, IO_COMPLETION_ROUTINE, IO_COMPLETION_ROUTINE_Routine, IO_CSQ_INSERT_IRP_EX,
};
use janus_abi::types::{DEVICE_OBJECT, IO_CSQ, IO_CSQ_IRP_CONTEXT, IRP, KEVENT, NTSTATUS};
use janus_runtime::callin::Stopped;

/// `IO_TYPE_CSQ`.
pub const PLAIN: u32 = 2;
/// `IO_TYPE_CSQ_EX`: its insert routine takes a context and may refuse.
pub const EXTENDED: u32 = 3;
const CONTEXT: u32 = 1;

/// What cancels a packet that waits in such a queue. The packet's third driver word says which.
struct Cancelled;
impl DRIVER_CANCEL_Routine for Cancelled {
    unsafe fn routine(_device: *mut DEVICE_OBJECT, packet: *mut IRP) {
        // SAFETY: a packet that `insert` put into a queue.
        unsafe {
            irp::release_cancel_lock((*packet).CancelIrql);
            let csq = queue_of(packet);
            // A stopped driver's packets go nowhere.
            let _ = remove_from_list(csq, packet).map(|()| (*csq).CsqCompleteCanceledIrp.call(csq, packet));
        }
    }
}

/// The queue that a waiting packet is in.
unsafe fn queue_of(packet: *mut IRP) -> *mut IO_CSQ {
    // SAFETY: a packet in a queue: the word holds the queue or the context that names it; both begin with their type.
    unsafe {
        let word = (*packet).Tail.Overlay.u.DriverContext[3];
        if *word.cast::<u32>() == CONTEXT { (*word.cast::<IO_CSQ_IRP_CONTEXT>()).Csq } else { word.cast() }
    }
}

/// The driver's lock around `f`.
unsafe fn locked<R>(csq: *mut IO_CSQ, f: impl FnOnce() -> Result<R, Stopped>) -> Result<R, Stopped> {
    let mut level = irql::current();
    // SAFETY: the driver's queue.
    unsafe {
        (*csq).CsqAcquireLock.call(csq, &raw mut level)?;
        let result = f();
        (*csq).CsqReleaseLock.call(csq, level)?;
        result
    }
}

unsafe fn remove_from_list(csq: *mut IO_CSQ, packet: *mut IRP) -> Result<(), Stopped> {
    // SAFETY: the driver's queue and a packet in it.
    unsafe { locked(csq, || (*csq).CsqRemoveIrp.call(csq, packet).map(|_| detach(packet))) }
}

unsafe fn detach(packet: *mut IRP) {
    // SAFETY: a packet that was in a queue.
    unsafe {
        let word = (*packet).Tail.Overlay.u.DriverContext[3];
        if *word.cast::<u32>() == CONTEXT {
            (*word.cast::<IO_CSQ_IRP_CONTEXT>()).Irp = core::ptr::null_mut();
        }
        (*packet).Tail.Overlay.u.DriverContext[3] = core::ptr::null_mut();
    }
}

/// The driver's insert routine; an extended one may refuse the packet.
unsafe fn into_list(csq: *mut IO_CSQ, packet: *mut IRP, insert_context: *mut c_void) -> Result<NTSTATUS, Stopped> {
    // SAFETY: the driver's queue and packet.
    unsafe {
        let routine = (*csq).CsqInsertIrp;
        if (*csq).Type == EXTENDED {
            return IO_CSQ_INSERT_IRP_EX(routine.0).call(csq, packet, insert_context);
        }
        routine.call(csq, packet).map(|_| NTSTATUS::STATUS_SUCCESS)
    }
}

/// `IoCsqInsertIrp` and `IoCsqInsertIrpEx`: an error when the driver's routine refuses the packet, which is not pending then.
///
/// # Safety
/// A queue and a packet of the same driver; a context or NULL.
pub unsafe fn insert(csq: *mut IO_CSQ, packet: *mut IRP, context: *mut IO_CSQ_IRP_CONTEXT, insert_context: *mut c_void) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        if context.is_null() {
            (*packet).Tail.Overlay.u.DriverContext[3] = csq.cast();
        } else {
            context.write(IO_CSQ_IRP_CONTEXT { Type: CONTEXT, Irp: packet, Csq: csq });
            (*packet).Tail.Overlay.u.DriverContext[3] = context.cast();
        }
        let mut status = NTSTATUS::STATUS_SUCCESS;
        let cancelled = locked(csq, || {
            status = into_list(csq, packet, insert_context)?;
            if (status.0 as i32) < 0 {
                detach(packet);
                return Ok(false);
            }
            (*(*packet).Tail.Overlay.CurrentStackLocation).Control |= 1;
            irp::set_cancel_routine(packet, DRIVER_CANCEL::serve::<Cancelled>());
            // Cancelled before it had a routine: whoever takes the routine away sees to it.
            if (*packet).Cancel != 0 && !irp::set_cancel_routine(packet, DRIVER_CANCEL::NULL).is_null() {
                (*csq).CsqRemoveIrp.call(csq, packet)?;
                detach(packet);
                return Ok(true);
            }
            Ok(false)
        });
        if cancelled == Ok(true) {
            // A stopped driver's packets go nowhere.
            let _ = (*csq).CsqCompleteCanceledIrp.call(csq, packet);
        }
        status
    }
}

/// `IoCsqRemoveIrp`; NULL when the packet is not in the queue any more.
///
/// # Safety
/// A queue and a context of the same driver.
pub unsafe fn remove(csq: *mut IO_CSQ, context: *mut IO_CSQ_IRP_CONTEXT) -> *mut IRP {
    // SAFETY: the caller's promise.
    unsafe {
        locked(csq, || {
            let packet = (*context).Irp;
            if packet.is_null() || irp::set_cancel_routine(packet, DRIVER_CANCEL::NULL).is_null() {
                return Ok(core::ptr::null_mut());
            }
            (*csq).CsqRemoveIrp.call(csq, packet)?;
            detach(packet);
            Ok(packet)
        })
        .unwrap_or(core::ptr::null_mut())
    }
}

/// `IoCsqRemoveNextIrp`; NULL when nothing fits.
///
/// # Safety
/// A queue.
pub unsafe fn remove_next(csq: *mut IO_CSQ, peek_context: *mut c_void) -> *mut IRP {
    // SAFETY: the caller's promise.
    unsafe {
        locked(csq, || {
            let mut packet = (*csq).CsqPeekNextIrp.call(csq, core::ptr::null_mut(), peek_context)?;
            // What is being cancelled right now belongs to its canceller.
            while !packet.is_null() && irp::set_cancel_routine(packet, DRIVER_CANCEL::NULL).is_null() {
                packet = (*csq).CsqPeekNextIrp.call(csq, packet, peek_context)?;
            }
            if !packet.is_null() {
                (*csq).CsqRemoveIrp.call(csq, packet)?;
                detach(packet);
            }
            Ok(packet)
        })
        .unwrap_or(core::ptr::null_mut())
    }
}

struct Forwarded;
impl IO_COMPLETION_ROUTINE_Routine for Forwarded {
    unsafe fn routine(_device: *mut DEVICE_OBJECT, _packet: *mut IRP, context: *mut c_void) -> NTSTATUS {
        // SAFETY: the event of `forward`, which waits for it.
        unsafe { dispatcher::raise(&raw mut (*context.cast::<KEVENT>()).Header, 1) };
        NTSTATUS::STATUS_MORE_PROCESSING_REQUIRED
    }
}

/// `IoForwardIrpSynchronously`: false when the packet has no location left.
///
/// # Safety
/// A device of ours and a packet of the caller's, at PASSIVE.
pub unsafe fn forward(target: *mut DEVICE_OBJECT, packet: *mut IRP) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        if (*packet).CurrentLocation <= 1 {
            return false;
        }
        let mut event: KEVENT = core::mem::zeroed();
        let header = &raw mut event.Header;
        dispatcher::initialize(header, 0, size_of::<KEVENT>(), 0);
        let here = (*packet).Tail.Overlay.CurrentStackLocation;
        let next = irp::next_location(packet);
        *next = *here;
        next.CompletionRoutine = IO_COMPLETION_ROUTINE::serve::<Forwarded>();
        next.Context = (&raw mut event).cast();
        // On success, on error, when cancelled.
        next.Control = 0xE0;
        irp::call(target, packet);
        dispatcher::wait(&[header], false, None);
    }
    true
}
