//! I/O ports, one access each.

use core::arch::asm;

/// One byte.
pub fn read8(port: u16) -> u8 {
    let value;
    // SAFETY: ring 0; reading a port touches no memory. What it does to the device is the caller's business.
    unsafe { asm!("in al, dx", out("al") value, in("dx") port, options(nomem, nostack, preserves_flags)) };
    value
}

/// Two bytes.
pub fn read16(port: u16) -> u16 {
    let value;
    // SAFETY: as above.
    unsafe { asm!("in ax, dx", out("ax") value, in("dx") port, options(nomem, nostack, preserves_flags)) };
    value
}

/// Four bytes.
pub fn read32(port: u16) -> u32 {
    let value;
    // SAFETY: as above.
    unsafe { asm!("in eax, dx", out("eax") value, in("dx") port, options(nomem, nostack, preserves_flags)) };
    value
}

/// One byte.
pub fn write8(port: u16, value: u8) {
    // SAFETY: as above.
    unsafe { asm!("out dx, al", in("al") value, in("dx") port, options(nomem, nostack, preserves_flags)) };
}

/// Two bytes.
pub fn write16(port: u16, value: u16) {
    // SAFETY: as above.
    unsafe { asm!("out dx, ax", in("ax") value, in("dx") port, options(nomem, nostack, preserves_flags)) };
}

/// Four bytes.
pub fn write32(port: u16, value: u32) {
    // SAFETY: as above.
    unsafe { asm!("out dx, eax", in("eax") value, in("dx") port, options(nomem, nostack, preserves_flags)) };
}
