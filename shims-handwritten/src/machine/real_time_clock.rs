//! The machine's real-time clock: the registers of an MC146818 behind ports 70h and 71h.
//!
//! Bit 7 of port 70h keeps NMIs away; the clock's users, the BIOS among them, leave it clear.

use crate::{irql, port};
use janus_runtime::nt::time::Fields;

const INDEX: u16 = 0x70;
const DATA: u16 = 0x71;

const SECOND: u8 = 0x00;
const MINUTE: u8 = 0x02;
const HOUR: u8 = 0x04;
const WEEKDAY: u8 = 0x06;
const DAY: u8 = 0x07;
const MONTH: u8 = 0x08;
const YEAR: u8 = 0x09;
const STATUS_A: u8 = 0x0A;
const STATUS_B: u8 = 0x0B;
/// Where PCs keep the century.
const CENTURY: u8 = 0x32;

/// Status A: the registers change.
const UPDATING: u8 = 0x80;
/// Status B: nobody changes the registers; numbers are binary; hours go to 23.
const HELD: u8 = 0x80;
const BINARY: u8 = 0x04;
const HOURS_24: u8 = 0x02;
/// In the hour, when hours go to 12.
const AFTERNOON: u8 = 0x80;

/// Reads of status A that an update of the registers may take: two milliseconds at the most, some microseconds each.
const PATIENCE: u32 = 10_000;

fn read(register: u8) -> u8 {
    port::write8(INDEX, register);
    port::read8(DATA)
}

fn write(register: u8, value: u8) {
    port::write8(INDEX, register);
    port::write8(DATA, value);
}

fn number(raw: u8, status: u8) -> u16 {
    u16::from(if status & BINARY != 0 { raw } else { (raw >> 4) * 10 + (raw & 15) })
}

fn raw(number: u16, status: u8) -> u8 {
    let number = number as u8;
    if status & BINARY != 0 { number } else { (number / 10) << 4 | (number % 10) }
}

/// What the clock shows; `None` when its registers never come to rest. Any IRQL.
pub fn get() -> Option<Fields> {
    irql::at(irql::HIGH, || {
        (0..PATIENCE).find(|_| read(STATUS_A) & UPDATING == 0)?;
        let status = read(STATUS_B);
        let at = |register| number(read(register), status);
        let hour = read(HOUR);
        let hour = match number(hour & !AFTERNOON, status) {
            hour if status & HOURS_24 != 0 => hour,
            h => h % 12 + if hour & AFTERNOON != 0 { 12 } else { 0 },
        };
        Some(Fields {
            year: (at(CENTURY) * 100 + at(YEAR)).into(),
            month: at(MONTH) as u8,
            day: at(DAY) as u8,
            hour: hour as u8,
            minute: at(MINUTE) as u8,
            second: at(SECOND) as u8,
            milliseconds: 0,
            weekday: (at(WEEKDAY) as u8).saturating_sub(1),
        })
    })
}

/// Sets the clock. Any IRQL.
pub fn set(to: &Fields) {
    irql::at(irql::HIGH, || {
        let status = read(STATUS_B);
        write(STATUS_B, status | HELD);
        let year = to.year as u16;
        let hour = match u16::from(to.hour) {
            hour if status & HOURS_24 != 0 => raw(hour, status),
            hour => raw(if hour % 12 == 0 { 12 } else { hour % 12 }, status) | if hour >= 12 { AFTERNOON } else { 0 },
        };
        write(HOUR, hour);
        for (register, value) in [
            (SECOND, to.second.into()),
            (MINUTE, to.minute.into()),
            (WEEKDAY, u16::from(to.weekday) + 1),
            (DAY, to.day.into()),
            (MONTH, to.month.into()),
            (YEAR, year % 100),
            (CENTURY, year / 100),
        ] {
            write(register, raw(value, status));
        }
        write(STATUS_B, status);
    });
}
