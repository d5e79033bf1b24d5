//! Timers, sleeping, the time. An NDIS timer is a kernel timer with its DPC; the DPC of a miniport's timer goes through the adapter.

use super::adapter::{self, Work};
use crate::{Janus, clock, dpc, driver, timer, wait};
use alloc::collections::BTreeMap;
use core::ffi::c_void;
use janus_abi::callbacks::{KDEFERRED_ROUTINE, KDEFERRED_ROUTINE_Routine, NDIS_TIMER_FUNCTION};
use janus_abi::nt::ndis::Timer;
use janus_abi::types::*;
use janus_runtime::callin::Stopped;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Periods in milliseconds of miniport timers that are set, by address; what [`expired`] runs must still be here.
static SET: Global<BTreeMap<u32, u32>> = Global::new(BTreeMap::new());

/// The DPC of every miniport timer.
#[derive(Debug)]
struct Expiry;

impl KDEFERRED_ROUTINE_Routine for Expiry {
    unsafe fn routine(_: *mut KDPC, context: *mut c_void, _: *mut c_void, _: *mut c_void) {
        let timer = context.cast::<NDIS_MINIPORT_TIMER>();
        // SAFETY: a timer that was set is alive, and initialised.
        if let Some(adapter) = adapter::of(unsafe { (*timer).Miniport }.cast()) {
            adapter.run(Work::Timer(timer as u32));
        }
    }
}

/// A miniport timer's time has come, inside the miniport.
pub(super) fn expired(address: u32) -> Result<(), Stopped> {
    // Cancelled while it waited to get in, or set to go on?
    let live = SET.with(|s| match s.get(&address) {
        Some(0) => s.remove(&address).is_some(),
        other => other.is_some(),
    });
    if !live {
        return Ok(());
    }
    let timer = address as *mut NDIS_MINIPORT_TIMER;
    // SAFETY: the driver's routine and context; a timer that is set is alive.
    unsafe {
        let (routine, context) = ((*timer).MiniportTimerFunction, (*timer).MiniportTimerContext);
        routine.call((&raw mut (*timer).Dpc).cast(), context, core::ptr::null_mut(), core::ptr::null_mut())
    }
}

/// 100 ns units from now, as kernel timers count.
fn due(milliseconds: u32) -> i64 {
    -i64::from(milliseconds) * 10_000
}

unsafe fn set_miniport(timer: *mut NDIS_MINIPORT_TIMER, milliseconds: u32, period: u32) {
    SET.with(|s| s.insert(timer as u32, period));
    // SAFETY: the driver's initialised timer.
    unsafe { timer::set(&raw mut (*timer).Timer, due(milliseconds), period, &raw mut (*timer).Dpc) };
}

unsafe fn set(timer: *mut NDIS_TIMER, milliseconds: u32, period: u32) {
    // SAFETY: the driver's initialised timer.
    unsafe { timer::set(&raw mut (*timer).Timer, due(milliseconds), period, &raw mut (*timer).Dpc) };
}

/// Timers of an adapter that is gone do not fire.
pub(super) fn cancel_all(block: *mut NDIS_MINIPORT_BLOCK) {
    let all: alloc::vec::Vec<u32> = SET.with(|s| s.keys().copied().collect());
    for address in all {
        let timer = address as *mut NDIS_MINIPORT_TIMER;
        // SAFETY: a timer that is set is alive.
        unsafe {
            if (*timer).Miniport == block {
                SET.with(|s| s.remove(&address));
                timer::cancel(&raw mut (*timer).Timer);
                dpc::remove(&raw mut (*timer).Dpc);
            }
        }
    }
}

impl Timer for Janus {
    unsafe fn NdisInitializeTimer(timer: *mut NDIS_TIMER, routine: NDIS_TIMER_FUNCTION, context: *mut c_void) {
        // SAFETY: the driver's timer. A timer's function has a DPC's arguments.
        unsafe {
            timer::initialize(&raw mut (*timer).Timer, TIMER_TYPE::NotificationTimer);
            dpc::initialize(&raw mut (*timer).Dpc, KDEFERRED_ROUTINE(routine.0), context, "NdisInitializeTimer");
        }
    }

    unsafe fn NdisSetTimer(timer: *mut NDIS_TIMER, milliseconds: u32) {
        // SAFETY: the driver's initialised timer.
        unsafe { set(timer, milliseconds, 0) };
    }

    unsafe fn NdisSetTimerEx(timer: *mut NDIS_TIMER, milliseconds: u32, context: *mut c_void) {
        // SAFETY: the driver's initialised timer.
        unsafe {
            (*timer).Dpc.DeferredContext = context;
            set(timer, milliseconds, 0);
        }
    }

    unsafe fn NdisSetPeriodicTimer(timer: *mut NDIS_TIMER, milliseconds: u32) {
        // SAFETY: the driver's initialised timer.
        unsafe { set(timer, milliseconds, milliseconds) };
    }

    unsafe fn NdisCancelTimer(timer: *mut NDIS_TIMER, cancelled: *mut BOOLEAN) {
        // SAFETY: the driver's initialised timer and its out parameter.
        unsafe { cancelled.write(timer::cancel(&raw mut (*timer).Timer).into()) };
    }

    unsafe fn NdisMInitializeTimer(
        timer: *mut NDIS_MINIPORT_TIMER,
        handle: NDIS_HANDLE,
        routine: NDIS_TIMER_FUNCTION,
        context: *mut c_void,
    ) {
        driver::register(routine.0, "NdisMInitializeTimer");
        // SAFETY: the driver's timer.
        unsafe {
            timer::initialize(&raw mut (*timer).Timer, TIMER_TYPE::NotificationTimer);
            dpc::initialize(&raw mut (*timer).Dpc, KDEFERRED_ROUTINE::serve::<Expiry>(), timer.cast(), "NdisMInitializeTimer");
            (*timer).MiniportTimerFunction = routine;
            (*timer).MiniportTimerContext = context;
            (*timer).Miniport = handle.cast();
            (*timer).NextDeferredTimer = core::ptr::null_mut();
        }
    }

    unsafe fn NdisMSetTimer(timer: *mut NDIS_MINIPORT_TIMER, milliseconds: u32) {
        // SAFETY: the driver's initialised timer.
        unsafe { set_miniport(timer, milliseconds, 0) };
    }

    unsafe fn NdisMSetPeriodicTimer(timer: *mut NDIS_MINIPORT_TIMER, milliseconds: u32) {
        // SAFETY: the driver's initialised timer.
        unsafe { set_miniport(timer, milliseconds, milliseconds.max(1)) };
    }

    unsafe fn NdisMCancelTimer(timer: *mut NDIS_MINIPORT_TIMER, cancelled: *mut BOOLEAN) {
        SET.with(|s| s.remove(&(timer as u32)));
        // SAFETY: the driver's initialised timer and its out parameter. Its function does not run any more, whether or not its DPC was queued.
        unsafe {
            let was_set = timer::cancel(&raw mut (*timer).Timer);
            let was_queued = dpc::remove(&raw mut (*timer).Dpc);
            cancelled.write((was_set || was_queued).into());
        }
    }

    unsafe fn NdisMSleep(microseconds: u32) {
        wait::sleep(microseconds.div_ceil(1000));
    }

    unsafe fn NdisGetCurrentSystemTime(time: *mut LARGE_INTEGER) {
        // SAFETY: the driver's out parameter.
        unsafe { time.write_unaligned(clock::system_time()) };
    }

    unsafe fn NdisGetSystemUpTime(milliseconds: *mut u32) {
        // SAFETY: the driver's out parameter.
        unsafe { milliseconds.write((host().now() / 1000) as u32) };
    }
}
