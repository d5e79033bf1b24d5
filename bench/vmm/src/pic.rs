//! The two 8259 interrupt controllers.

use crate::cell::{Cell, IntsOff};
use crate::interrupts::FIRST_IRQ;
use crate::port::{in8, out8};

const MASTER: u16 = 0x20;
const SLAVE: u16 = 0xA0;
/// Edge/level control registers of the PCI bridge.
const ELCR: [u16; 2] = [0x4D0, 0x4D1];

/// Lines that are masked.
static MASK: Cell<u16> = Cell::new(0xFFFB);

/// Puts the lines at vectors 50–5F, all masked but the cascade.
pub fn init() {
    let _ints = IntsOff::new();
    for (port, vector, third) in [(MASTER, FIRST_IRQ, 4), (SLAVE, FIRST_IRQ + 8, 2)] {
        out8(port, 0x11);
        out8(port + 1, vector);
        out8(port + 1, third);
        out8(port + 1, 1);
    }
    write_mask(MASK.with(|m| *m));
}

fn write_mask(mask: u16) {
    out8(MASTER + 1, mask as u8);
    out8(SLAVE + 1, (mask >> 8) as u8);
}

/// Masks or unmasks a line.
pub fn set_masked(line: u8, masked: bool) {
    let _ints = IntsOff::new();
    let mask = MASK.with(|m| {
        *m = if masked { *m | 1 << line } else { *m & !(1 << line) };
        *m
    });
    write_mask(mask);
}

/// Whether a line is masked.
pub fn is_masked(line: u8) -> bool {
    MASK.with(|m| *m & 1 << line != 0)
}

/// Ends the interrupt of this line, and only of this one.
pub fn end(line: u8) {
    let _ints = IntsOff::new();
    if line >= 8 {
        out8(SLAVE, 0x60 | line & 7);
        out8(MASTER, 0x62);
    } else {
        out8(MASTER, 0x60 | line);
    }
}

/// Whether the interrupt on line 7 or 15 is a spurious one: not in service.
pub fn is_spurious(line: u8) -> bool {
    if line & 7 != 7 {
        return false;
    }
    let port = if line == 7 { MASTER } else { SLAVE };
    out8(port, 0x0B);
    let spurious = in8(port) & 0x80 == 0;
    if spurious && line == 15 {
        // The first controller did see its cascade line.
        out8(MASTER, 0x62);
    }
    spurious
}

/// Lines that request an interrupt now.
pub fn requested() -> u16 {
    let _ints = IntsOff::new();
    out8(MASTER, 0x0A);
    out8(SLAVE, 0x0A);
    u16::from(in8(MASTER)) | u16::from(in8(SLAVE)) << 8
}

/// Lines that are level triggered.
pub fn level() -> u16 {
    u16::from(in8(ELCR[0])) | u16::from(in8(ELCR[1])) << 8
}
