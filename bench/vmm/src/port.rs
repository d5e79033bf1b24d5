//! Port input and output, and the ports of the bench.

use core::arch::asm;

/// Text for the host's console.
pub const TEXT: u16 = 0xE9;
/// File frames for the host (`janus_runtime::wire`).
pub const FILES: u16 = 0xEA;
/// isa-debug-exit: writing a value ends the run.
pub const EXIT: u16 = 0xF4;

/// Writes a byte.
pub fn out8(port: u16, value: u8) {
    // SAFETY: ring 0; the callers name ports of devices that this kernel drives.
    unsafe { asm!("out dx, al", in("dx") port, in("al") value, options(nostack, preserves_flags)) };
}

/// Reads a byte.
pub fn in8(port: u16) -> u8 {
    let value;
    // SAFETY: as `out8`.
    unsafe { asm!("in al, dx", in("dx") port, out("al") value, options(nostack, preserves_flags)) };
    value
}

/// Writes a double word.
pub fn out32(port: u16, value: u32) {
    // SAFETY: as `out8`.
    unsafe { asm!("out dx, eax", in("dx") port, in("eax") value, options(nostack, preserves_flags)) };
}

/// Writes all of `bytes` to one port.
pub fn out_bytes(port: u16, bytes: &[u8]) {
    // SAFETY: reads exactly `bytes`; the direction flag is clear in Rust code. ESI is the compiler's own, hence the exchange.
    unsafe {
        asm!("xchg esi, {start}", "rep outsb", "xchg esi, {start}", start = inout(reg) bytes.as_ptr() => _,
            inout("ecx") bytes.len() => _, in("dx") port, options(nostack, preserves_flags, readonly));
    }
}

/// Ends the run.
pub fn exit(value: u32) -> ! {
    out32(EXIT, value);
    loop {
        // SAFETY: nothing is left to do; without the exit device the machine stays halted.
        unsafe { asm!("cli", "hlt") };
    }
}
