//! Kernel: timers and time.

use crate::ntoskrnl::ke::state;
use crate::{Janus, clock, timer};
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;
use janus_runtime::cell::Global;

static TIMER_WATCHDOG: Global<u32> = Global::new(0);

impl ntoskrnl::KeTimer for Janus {
    fn KiEnableTimerWatchdog() -> *mut u32 {
        TIMER_WATCHDOG.as_ptr()
    }

    fn KeTickCount() -> *mut KSYSTEM_TIME {
        clock::tick_variable()
    }

    // Timers and time.

    unsafe fn KeInitializeTimer(timer: *mut KTIMER) {
        // SAFETY: the API's contract.
        unsafe { timer::initialize(timer, TIMER_TYPE::NotificationTimer) };
    }

    unsafe fn KeInitializeTimerEx(timer: *mut KTIMER, kind: TIMER_TYPE) {
        // SAFETY: the API's contract.
        unsafe { timer::initialize(timer, kind) };
    }

    unsafe fn KeSetTimer(timer: *mut KTIMER, due_time: LARGE_INTEGER, dpc: *mut KDPC) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { timer::set(timer, due_time, 0, dpc) }.into()
    }

    unsafe fn KeSetTimerEx(timer: *mut KTIMER, due_time: LARGE_INTEGER, period: i32, dpc: *mut KDPC) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { timer::set(timer, due_time, period.max(0) as u32, dpc) }.into()
    }

    unsafe fn KeSetCoalescableTimer(
        timer: *mut KTIMER,
        due_time: LARGE_INTEGER,
        period: u32,
        _tolerable_delay: u32,
        dpc: *mut KDPC,
    ) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { timer::set(timer, due_time, period, dpc) }.into()
    }

    unsafe fn KeCancelTimer(timer: *mut KTIMER) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { timer::cancel(timer) }.into()
    }

    unsafe fn KeReadStateTimer(timer: *mut KTIMER) -> BOOLEAN {
        // SAFETY: the API's contract.
        (unsafe { state(timer) } > 0).into()
    }

    unsafe fn KeQuerySystemTime(current_time: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { current_time.write_unaligned(clock::system_time()) };
    }

    unsafe fn KeQueryTickCount(tick_count: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { tick_count.write_unaligned(clock::ticks() as i64) };
    }

    unsafe fn KeQueryTimeIncrement() -> u32 {
        clock::TICK
    }

    unsafe fn KeQueryInterruptTime() -> u64 {
        clock::interrupt_time()
    }

    unsafe fn KeQueryUnbiasedInterruptTime() -> u64 {
        clock::interrupt_time()
    }
}
