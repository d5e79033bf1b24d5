//! The end: the power switch (an NMI), the documented messages in their order, and a watch over those who do not get there.

use crate::cell::{self, IntsOff};
use crate::control::{self, KERNEL32TERMINATED, PRESYSCRITEXIT, PRESYSTEMEXIT, PRESYSVMTERMINATE};
use crate::{clock, debug_out, events, faults, interrupts, log, pic, port, ring0_file, threads, vpicd, vxds};
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Milliseconds from the request to the end.
const TIME_FOR_SHUTDOWN: u32 = 10_000;
/// Milliseconds that remain after the power switch was pressed again.
const TIME_AFTER_SECOND: u32 = 3_000;
/// Milliseconds that the initial thread has to come out of a wait before the shutdown begins without it.
const TIME_TO_COME: u32 = 500;

static REQUESTED: AtomicBool = AtomicBool::new(false);
/// The request was an NMI.
static PRESSED: AtomicBool = AtomicBool::new(false);
static RUNNING: AtomicBool = AtomicBool::new(false);
static SINCE: AtomicU32 = AtomicU32::new(0);
static DEADLINE: AtomicU32 = AtomicU32::new(0);
/// Value for the exit device.
static VALUE: AtomicU32 = AtomicU32::new(0);

/// The run is to end.
pub fn request() {
    // A tick in between would find the run ended and no time for it.
    let _ints = IntsOff::new();
    if !REQUESTED.swap(true, Ordering::Relaxed) {
        let now = clock::milliseconds();
        SINCE.store(now, Ordering::Relaxed);
        DEADLINE.store(now.wrapping_add(TIME_FOR_SHUTDOWN), Ordering::Relaxed);
    }
}

/// Whether the run is to end.
pub fn requested() -> bool {
    REQUESTED.load(Ordering::Relaxed)
}

/// The power switch; it hit the code at `eip`, which ran with these flags.
pub fn power_switch(eip: u32, eflags: u32) {
    PRESSED.store(true, Ordering::Relaxed);
    if !requested() {
        return request();
    }
    // By now the end should be near. Code that keeps interrupts off, while a tick waits, keeps it away for good.
    if eflags & 0x200 == 0 && pic::requested() & 1 != 0 {
        log!("the power switch again, and interrupts are off in {}", vxds::describe(eip));
        give_up();
    }
    DEADLINE.store(clock::milliseconds().wrapping_add(TIME_AFTER_SECOND), Ordering::Relaxed);
}

/// At every tick: whether the time for the shutdown is over.
pub fn watch(eip: u32) {
    let overdue = clock::milliseconds().wrapping_sub(DEADLINE.load(Ordering::Relaxed)) as i32 >= 0;
    if requested() && overdue {
        log!("the shutdown did not come to its end; the processor was in {}", vxds::describe(eip));
        give_up();
    }
}

fn give_up() -> ! {
    cell::disable_ints();
    log!("{} events wait", events::count());
    threads::report();
    vpicd::report();
    ring0_file::close_all();
    port::exit(1)
}

/// Milliseconds in which every thread may wait before that is told.
const TIME_TO_WONDER: u32 = 5_000;
static WAITING_SINCE: AtomicU32 = AtomicU32::new(0);
static WONDERED: AtomicBool = AtomicBool::new(false);

/// A thread got the processor.
pub fn not_stuck() {
    WAITING_SINCE.store(clock::milliseconds(), Ordering::Relaxed);
}

/// Called while every thread waits. That may last; but it is told once, because it mostly means that a wait should have serviced events.
/// When the run is to end and the initial thread does not come, it ends from here.
pub fn check_stuck() {
    let now = clock::milliseconds();
    let since = now.wrapping_sub(WAITING_SINCE.load(Ordering::Relaxed));
    if since >= TIME_TO_WONDER && !WONDERED.swap(true, Ordering::Relaxed) {
        log!("all threads have been waiting for {since} ms, and {} events with them", events::count());
        threads::report();
    }
    let late = now.wrapping_sub(SINCE.load(Ordering::Relaxed)) >= TIME_TO_COME;
    if requested() && late && !RUNNING.load(Ordering::Relaxed) {
        log!("the initial thread waits; the shutdown begins without it");
        threads::report();
        run();
    }
}

/// All messages of the end, then the end.
pub fn run() -> ! {
    if RUNNING.swap(true, Ordering::Relaxed) {
        log!("a second shutdown inside the first");
        give_up();
    }
    request();
    cell::enable_ints();
    if PRESSED.load(Ordering::Relaxed) {
        faults::nmi_events();
    }
    control::notify(control::KERNEL32_SHUTDOWN);
    control::enter(KERNEL32TERMINATED);
    // The VM's programs are gone; its events are not.
    events::run_all();
    control::enter(PRESYSVMTERMINATE);
    control::notify(control::SYS_VM_TERMINATE);
    control::notify(control::SYS_VM_TERMINATE2);
    events::run_all();
    control::enter(PRESYSTEMEXIT);
    exit_messages();
    debug_out::list_queued();
    log!("shut down after {} ms", clock::milliseconds());
    port::exit(VALUE.load(Ordering::Relaxed))
}

fn exit_messages() {
    control::notify(control::SYSTEM_EXIT);
    control::notify(control::SYSTEM_EXIT2);
    control::enter(PRESYSCRITEXIT);
    let _ints = IntsOff::new();
    control::notify(control::SYS_CRITICAL_EXIT);
    control::notify(control::SYS_CRITICAL_EXIT2);
    ring0_file::close_all();
}

/// After a crash: no Sys_VM_Terminate, and no second chance.
pub fn crash() -> ! {
    VALUE.store(1, Ordering::Relaxed);
    request();
    if !RUNNING.swap(true, Ordering::Relaxed) && interrupts::depth() == 0 {
        control::enter(PRESYSTEMEXIT);
        exit_messages();
    }
    port::exit(1)
}
