//! Time: the system time, the tick count, and routines that are due at a moment.
//!
//! All moments hang on one time-out of the host, set for the earliest. Interrupt time counts 100 ns units since start; the system time is that behind what the
//! machine's clock said when it was first asked.

use alloc::vec::Vec;
use janus_abi::types::KSYSTEM_TIME;
use janus_runtime::cell::Global;
use janus_runtime::host::host;
use janus_runtime::nt::time::{self, Fields};

/// Length of a tick in 100 ns units.
pub const TICK: u32 = 100_000;
const TICK_MILLISECONDS: u32 = TICK / 10_000;

/// A routine that is due.
#[derive(Clone, Copy, Debug)]
struct Due {
    at: u64,
    routine: fn(u32),
    key: u32,
}

#[derive(Debug)]
struct Queue {
    due: Vec<Due>,
    /// The host's time-out, and what it was set for.
    timeout: Option<(u32, u64)>,
}

static QUEUE: Global<Queue> = Global::new(Queue { due: Vec::new(), timeout: None });
static SYSTEM_BASE: Global<Option<i64>> = Global::new(None);
static TICK_COUNT: Global<KSYSTEM_TIME> = Global::new(KSYSTEM_TIME { LowPart: 0, High1Time: 0, High2Time: 0 });

/// 100 ns units since start. Any IRQL.
pub fn interrupt_time() -> u64 {
    host().now() * 10
}

/// Ticks since start. Any IRQL.
pub fn ticks() -> u64 {
    interrupt_time() / u64::from(TICK)
}

/// The system time. Any IRQL.
pub fn system_time() -> i64 {
    // The clock is read before the moment is taken: reading it takes its time.
    let base = SYSTEM_BASE.with(|base| *base.get_or_insert_with(|| machine_time() - interrupt_time() as i64));
    base + interrupt_time() as i64
}

/// The variable that drivers import as `KeTickCount`; it counts from [`start`] on.
pub fn tick_variable() -> *mut KSYSTEM_TIME {
    TICK_COUNT.as_ptr()
}

/// Begins to count ticks. Once.
pub fn start() {
    tick(0);
}

fn tick(_: u32) {
    let now = ticks();
    TICK_COUNT.with(|t| {
        // Readers on other processors compare the two high parts; here the order only has to be kept.
        t.High2Time = (now >> 32) as i32;
        t.LowPart = now as u32;
        t.High1Time = t.High2Time;
    });
    host().set_timeout(TICK_MILLISECONDS, tick, 0);
}

/// Milliseconds from now to a moment of [`interrupt_time`], rounded up.
pub fn milliseconds_until(at: u64) -> u32 {
    // Half of what the host's counter holds is more than three weeks; whoever waits longer is asked again.
    at.saturating_sub(interrupt_time()).div_ceil(10_000).min(u64::from(u32::MAX / 2)) as u32
}

/// The moment that a driver's due time means: negative is relative to now, anything else a system time.
pub fn moment(due: i64) -> u64 {
    let now = interrupt_time();
    if due < 0 { now.saturating_add(due.unsigned_abs()) } else { now.saturating_add_signed(due.saturating_sub(system_time()).max(0)) }
}

/// Calls `routine(key)` at interrupt time when the moment has come. Any IRQL.
pub fn at(moment: u64, routine: fn(u32), key: u32) {
    QUEUE.with(|q| {
        q.due.push(Due { at: moment, routine, key });
        aim(q);
    });
}

/// Takes back what [`at`] was told; true when it was not yet called. Any IRQL.
pub fn withdraw(routine: fn(u32), key: u32) -> bool {
    QUEUE.with(|q| {
        let before = q.due.len();
        q.due.retain(|d| !(d.key == key && d.routine as usize == routine as usize));
        aim(q);
        q.due.len() < before
    })
}

/// The keys of these that are due.
pub fn waiting(which: impl Fn(u32) -> bool) -> Vec<u32> {
    QUEUE.with(|q| q.due.iter().map(|d| d.key).filter(|key| which(*key)).collect())
}

/// Takes back everything whose key is one of these.
pub fn withdraw_all(which: impl Fn(u32) -> bool) {
    QUEUE.with(|q| {
        q.due.retain(|d| !which(d.key));
        aim(q);
    });
}

/// Sets the host's time-out for the earliest moment.
fn aim(q: &mut Queue) {
    let first = q.due.iter().map(|d| d.at).min();
    if q.timeout.map(|t| t.1) == first {
        return;
    }
    if let Some((handle, _)) = q.timeout.take() {
        host().cancel_timeout(handle);
    }
    if let Some(first) = first {
        let handle = host().set_timeout(milliseconds_until(first).max(1), fire, 0);
        q.timeout = (handle != 0).then_some((handle, first));
    }
}

fn fire(_: u32) {
    QUEUE.with(|q| q.timeout = None);
    let now = interrupt_time();
    // Only what is due now: a routine that sets itself again for at once waits for the next time-out.
    let mut due: Vec<Due> = QUEUE.with(|q| {
        let (due, later) = q.due.drain(..).partition(|d| d.at <= now);
        q.due = later;
        due
    });
    due.sort_by_key(|d| d.at);
    for d in due {
        (d.routine)(d.key);
    }
    QUEUE.with(aim);
}

/// What the machine's battery-backed clock says.
fn machine_time() -> i64 {
    // The clock must not change between two of its registers: read until two readings agree.
    let mut last = rtc();
    for _ in 0..8 {
        let again = rtc();
        if again == last {
            break;
        }
        last = again;
    }
    time::from_fields(&last).unwrap_or(time::SECONDS_TO_1980 * time::SECOND)
}

fn rtc() -> Fields {
    let status = cmos(0x0B);
    let number = |v: u8| if status & 4 == 0 { (v >> 4) * 10 + (v & 15) } else { v };
    let hour = cmos(4);
    let afternoon = status & 2 == 0 && hour & 0x80 != 0;
    let hour = number(hour & 0x7F);
    let hour = if status & 2 != 0 { hour } else { hour % 12 + if afternoon { 12 } else { 0 } };
    let year = i32::from(number(cmos(9)));
    Fields {
        year: if year < 80 { 2000 + year } else { 1900 + year },
        month: number(cmos(8)),
        day: number(cmos(7)),
        hour,
        minute: number(cmos(2)),
        second: number(cmos(0)),
        ..Fields::default()
    }
}

fn cmos(register: u8) -> u8 {
    let value: u8;
    // SAFETY: ports of the machine's clock; the caller has interrupts off, so nobody comes between index and data.
    unsafe {
        core::arch::asm!("out 0x70, al", "in al, 0x71", inout("al") register => value, options(nomem, nostack));
    }
    value
}
