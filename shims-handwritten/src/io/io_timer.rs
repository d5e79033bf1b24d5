//! Timers of device objects: `IoInitializeTimer` and its like, called once a second at DISPATCH.

use crate::{driver, irql};
use alloc::vec::Vec;
use core::sync::atomic::{AtomicBool, Ordering};
use janus_abi::callbacks::IO_TIMER_ROUTINE;
use janus_abi::types::DEVICE_OBJECT;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

#[derive(Clone, Copy, Debug)]
struct Timer {
    device: u32,
    routine: IO_TIMER_ROUTINE,
    context: u32,
    running: bool,
}

static TIMERS: Global<Vec<Timer>> = Global::new(Vec::new());
static TICKING: AtomicBool = AtomicBool::new(false);
const PERIOD: u32 = 1000;

/// Gives the device a timer that stands still.
///
/// # Safety
/// A device of ours.
pub unsafe fn initialize(device: *mut DEVICE_OBJECT, routine: IO_TIMER_ROUTINE, context: u32) {
    driver::register(routine.0, "IoInitializeTimer");
    TIMERS.with(|t| {
        t.retain(|t| t.device != device as u32);
        t.push(Timer { device: device as u32, routine, context, running: false });
    });
    // SAFETY: the caller's promise. The field says that there is a timer; what it points at is ours.
    unsafe { (*device).Timer = device.cast() };
}

/// Starts or stops the device's timer.
pub fn run(device: *mut DEVICE_OBJECT, running: bool) {
    TIMERS.with(|t| {
        if let Some(timer) = t.iter_mut().find(|t| t.device == device as u32) {
            timer.running = running;
        }
    });
    if running && !TICKING.swap(true, Ordering::Relaxed) {
        host().set_timeout(PERIOD, tick, 0);
    }
}

/// The device goes away.
pub fn forget(device: *mut DEVICE_OBJECT) {
    TIMERS.with(|t| t.retain(|t| t.device != device as u32));
}

/// Takes back the running timers of a driver; their routines.
pub fn withdraw_all(driver: u32) -> Vec<u32> {
    TIMERS.with(|t| t.extract_if(.., |t| t.running && driver::at(t.routine.0) == driver).map(|t| t.routine.0).collect())
}

/// Interrupt time: the routines run as deferred work.
fn tick(_: u32) {
    irql::defer(irql::Deferred { routine: call_all, key: 0, argument: 0 }, false);
}

fn call_all(_: u32, _: u32) {
    let due: Vec<Timer> = TIMERS.with(|t| t.iter().filter(|t| t.running).copied().collect());
    for timer in &due {
        // SAFETY: the routine was registered, the device lives: a deleted one is forgotten. A driver that is stopped is not called.
        let _ = unsafe { timer.routine.call(timer.device as *mut DEVICE_OBJECT, timer.context as *mut _) };
    }
    if TIMERS.with(|t| t.iter().any(|t| t.running)) {
        host().set_timeout(PERIOD, tick, 0);
    } else {
        TICKING.store(false, Ordering::Relaxed);
    }
}
