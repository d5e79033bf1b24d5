//! `KTIMER`: dispatcher objects that the clock signals.

use crate::{clock, dispatcher, dpc};
use janus_abi::types::*;
use janus_runtime::host::host;

/// Fills in a timer.
///
/// # Safety
/// It can be written.
pub unsafe fn initialize(timer: *mut KTIMER, kind: TIMER_TYPE) {
    let kind = if kind == TIMER_TYPE::SynchronizationTimer { dispatcher::SYNCHRONIZATION_TIMER } else { dispatcher::NOTIFICATION_TIMER };
    // SAFETY: the caller's promise.
    unsafe {
        dispatcher::initialize(&raw mut (*timer).Header, kind, size_of::<KTIMER>(), 0);
        (*timer).DueTime = 0;
        (*timer).TimerListEntry = LIST_ENTRY { Flink: core::ptr::null_mut(), Blink: core::ptr::null_mut() };
        (*timer).Dpc = core::ptr::null_mut();
        (*timer).Period = 0;
    }
}

/// Sets it: `due` in 100 ns units (negative is relative, anything else a system time), `period` in milliseconds or 0. True when it was set already; it is not
/// signalled before it is due, and at once when it is due already. Any IRQL.
///
/// # Safety
/// An initialised timer; the DPC is NULL or initialised.
pub unsafe fn set(timer: *mut KTIMER, due: i64, period: u32, dpc: *mut KDPC) -> bool {
    let moment = clock::moment(due);
    let late = moment <= clock::interrupt_time();
    // SAFETY: the caller's promise.
    let was_set = dispatcher::locked(|| unsafe {
        let was_set = cancel(timer);
        (*timer).Header.SignalState = 0;
        (*timer).Header.Absolute = u8::from(due >= 0);
        (*timer).Header.Inserted = 1;
        (*timer).DueTime = moment;
        (*timer).Dpc = dpc;
        (*timer).Period = period;
        if !late {
            clock::at(moment, expire, timer as u32);
        }
        was_set
    });
    if late {
        // What is due already is not waited for.
        expire(timer as u32);
    }
    was_set
}

/// Takes it back; true when it was set. Any IRQL.
///
/// # Safety
/// An initialised timer.
pub unsafe fn cancel(timer: *mut KTIMER) -> bool {
    // SAFETY: the caller's promise.
    dispatcher::locked(|| unsafe {
        clock::withdraw(expire, timer as u32);
        core::mem::take(&mut (*timer).Header.Inserted) != 0
    })
}

/// What is due with this key is a timer whose DPC is a routine of this driver.
pub fn belongs(key: u32, driver: u32) -> bool {
    let timer = key as *const KTIMER;
    let there = |at: u32, bytes: usize| at != 0 && host().accessible(at, bytes as u32, false);
    // SAFETY: just looked.
    unsafe {
        there(key, size_of::<KTIMER>())
            && there((*timer).Dpc as u32, size_of::<KDPC>())
            && crate::driver::at((*(*timer).Dpc).DeferredRoutine.0) == driver
    }
}

/// The moment has come; at interrupt time.
fn expire(timer: u32) {
    let timer = timer as *mut KTIMER;
    // SAFETY: a timer that is set is alive.
    unsafe {
        let period = (*timer).Period;
        if period == 0 {
            (*timer).Header.Inserted = 0;
        } else {
            // From the last due time, so that nothing drifts; what was missed altogether is left out.
            (*timer).DueTime = ((*timer).DueTime + u64::from(period) * 10_000).max(clock::interrupt_time());
            clock::at((*timer).DueTime, expire, timer as u32);
        }
        let dpc = (*timer).Dpc;
        dispatcher::raise(&raw mut (*timer).Header, 1);
        if !dpc.is_null() {
            let now = clock::system_time() as u64;
            dpc::insert(dpc, now as u32 as *mut _, (now >> 32) as u32 as *mut _);
        }
    }
}
