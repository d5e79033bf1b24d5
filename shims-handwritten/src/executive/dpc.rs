//! DPCs as drivers know them: `KDPC` on top of the work that [`crate::irql`] runs at DISPATCH.

use crate::irql::{self, Deferred};
use crate::{dispatcher, driver};
use core::ffi::c_void;
use janus_abi::callbacks::KDEFERRED_ROUTINE;
use janus_abi::types::*;

/// `KDPC.Type`.
const DPC_OBJECT: u8 = 19;

/// Fills in a DPC.
///
/// # Safety
/// It can be written.
pub unsafe fn initialize(dpc: *mut KDPC, routine: KDEFERRED_ROUTINE, context: *mut c_void, how: &str) {
    driver::register(routine.0, how);
    let null = core::ptr::null_mut();
    // SAFETY: the caller's promise.
    unsafe {
        *dpc = KDPC {
            Type: DPC_OBJECT,
            Importance: KDPC_IMPORTANCE::MediumImportance.0 as u8,
            Number: 0,
            DpcListEntry: LIST_ENTRY { Flink: core::ptr::null_mut(), Blink: core::ptr::null_mut() },
            DeferredRoutine: routine,
            DeferredContext: context,
            SystemArgument1: null,
            SystemArgument2: null,
            DpcData: null,
        };
    }
}

/// Queues it; false when it is queued already. Any IRQL.
///
/// # Safety
/// An initialised DPC.
pub unsafe fn insert(dpc: *mut KDPC, argument1: *mut c_void, argument2: *mut c_void) -> bool {
    // SAFETY: the caller's promise.
    let front = dispatcher::locked(|| unsafe {
        if !(*dpc).DpcData.is_null() {
            return None;
        }
        // Only whether it is NULL has a meaning to anybody else.
        (*dpc).DpcData = dpc.cast();
        (*dpc).SystemArgument1 = argument1;
        (*dpc).SystemArgument2 = argument2;
        Some(u32::from((*dpc).Importance) == KDPC_IMPORTANCE::HighImportance.0)
    });
    let Some(front) = front else { return false };
    irql::defer(Deferred { routine: run, key: dpc as u32, argument: 0 }, front);
    true
}

/// Takes it out of the queue; true when it was there. Any IRQL.
///
/// # Safety
/// An initialised DPC.
pub unsafe fn remove(dpc: *mut KDPC) -> bool {
    // SAFETY: the caller's promise.
    dispatcher::locked(|| unsafe {
        let queued = irql::withdraw(run, dpc as u32);
        (*dpc).DpcData = core::ptr::null_mut();
        queued
    })
}

/// Runs a routine as a DPC on every processor, of which there is one, and comes back when all have.
///
/// # Safety
/// A routine that the driver registered.
pub unsafe fn everywhere(routine: KDEFERRED_ROUTINE, context: *mut c_void) {
    let mut left: i32 = 1;
    let mut at_barrier: i32 = 1;
    let mut dpc = core::mem::MaybeUninit::<KDPC>::uninit();
    // SAFETY: the caller's promise; the three live until the routine is back.
    unsafe {
        initialize(dpc.as_mut_ptr(), routine, context, "KeGenericCallDpc");
        irql::at(irql::DISPATCH.max(irql::current()), || {
            // When the driver is stopped there is nobody to tell.
            let _ = routine.call(dpc.as_mut_ptr(), context, (&raw mut left).cast(), (&raw mut at_barrier).cast());
        });
    }
}

fn run(dpc: u32, _: u32) {
    let dpc = dpc as *mut KDPC;
    // The DPC may be queued again, or freed, from its own routine: nothing of it is read after it has started.
    // SAFETY: a queued DPC is alive.
    let taken = dispatcher::locked(|| unsafe {
        (*dpc).DpcData = core::ptr::null_mut();
        *dpc
    });
    // SAFETY: the routine is a DPC's. When its driver is stopped there is nobody to tell.
    let _ = unsafe { taken.DeferredRoutine.call(dpc, taken.DeferredContext, taken.SystemArgument1, taken.SystemArgument2) };
}
