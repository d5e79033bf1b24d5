//! The clock: counter 0 of the 8254 interrupts every millisecond. System time counts those; the real time of VTD is read from
//! the counter itself.

use crate::cell::{Cell, IntsOff};
use crate::port::{in8, out8};
use core::sync::atomic::{AtomicU32, Ordering};

/// Input of the counter, per second.
pub const HERTZ: u32 = 1_193_182;
/// Counts of a tick: as close to a millisecond as they come.
const RELOAD: u32 = 1193;

struct Time {
    /// Counts since the start, up to the last tick.
    counts: u64,
    /// Part of a millisecond that `MILLISECONDS` does not show, in 1/HERTZ of one.
    rest: u32,
    last: u64,
}

static TIME: Cell<Time> = Cell::new(Time { counts: 0, rest: 0, last: 0 });
/// Milliseconds since the start; a VxD may look at it (`Get_System_Time_Address`).
pub static MILLISECONDS: AtomicU32 = AtomicU32::new(0);

/// Starts the ticks.
pub fn init() {
    let _ints = IntsOff::new();
    out8(0x43, 0x34);
    out8(0x40, RELOAD as u8);
    out8(0x40, (RELOAD >> 8) as u8);
}

/// A tick.
pub fn tick() {
    TIME.with(|t| {
        t.counts += u64::from(RELOAD);
        t.rest += RELOAD * 1000;
        let whole = t.rest / HERTZ;
        t.rest -= whole * HERTZ;
        MILLISECONDS.fetch_add(whole, Ordering::Relaxed);
    });
}

/// System time.
pub fn milliseconds() -> u32 {
    MILLISECONDS.load(Ordering::Relaxed)
}

/// Counts of 0.84 microseconds since the start; never goes back.
pub fn real_time() -> u64 {
    let _ints = IntsOff::new();
    out8(0x43, 0);
    let left = u32::from(in8(0x40)) | u32::from(in8(0x40)) << 8;
    TIME.with(|t| {
        // A tick may be pending that is not counted yet: then the time stands still until it is.
        let now = t.counts + u64::from(RELOAD.saturating_sub(left));
        t.last = t.last.max(now);
        t.last
    })
}

fn cmos(register: u8) -> u32 {
    out8(0x70, register);
    u32::from(in8(0x71))
}

/// Days since 1980 and milliseconds of the day, from the CMOS clock.
pub fn date_and_time() -> (u32, u32) {
    let _ints = IntsOff::new();
    while cmos(0x0A) & 0x80 != 0 {}
    let binary = cmos(0x0B) & 4 != 0;
    let read = |register| match cmos(register) {
        value if binary => value,
        value => (value >> 4) * 10 + (value & 15),
    };
    let (second, minute, hour) = (read(0), read(2), read(4));
    let (day, month, year) = (read(7), read(8), read(9));
    let year = if year < 80 { 2000 + year } else { 1900 + year };
    let leap = |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let lengths = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let years: u32 = (1980..year).map(|year| if leap(year) { 366 } else { 365 }).sum();
    let months: u32 = lengths.iter().take(month.saturating_sub(1) as usize).sum();
    (years + months + day.saturating_sub(1), ((hour * 60 + minute) * 60 + second) * 1000)
}
