//! Registers in memory: what lives in ntoskrnl for the HAL.

use crate::Janus;
use janus_abi::nt::ntoskrnl;

impl ntoskrnl::KeRegister for Janus {
    unsafe fn READ_REGISTER_UCHAR(register: *mut u8) -> u8 {
        // SAFETY: the API's contract.
        unsafe { register.read_volatile() }
    }

    unsafe fn READ_REGISTER_USHORT(register: *mut u16) -> u16 {
        // SAFETY: the API's contract.
        unsafe { register.read_volatile() }
    }

    unsafe fn READ_REGISTER_ULONG(register: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { register.read_volatile() }
    }

    unsafe fn READ_REGISTER_BUFFER_UCHAR(register: *mut u8, buffer: *mut u8, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write(register.add(i).read_volatile()) });
    }

    unsafe fn READ_REGISTER_BUFFER_USHORT(register: *mut u16, buffer: *mut u16, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write_unaligned(register.add(i).read_volatile()) });
    }

    unsafe fn READ_REGISTER_BUFFER_ULONG(register: *mut u32, buffer: *mut u32, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { buffer.add(i).write_unaligned(register.add(i).read_volatile()) });
    }

    unsafe fn WRITE_REGISTER_UCHAR(register: *mut u8, value: u8) {
        // SAFETY: the API's contract.
        unsafe { register.write_volatile(value) };
    }

    unsafe fn WRITE_REGISTER_USHORT(register: *mut u16, value: u16) {
        // SAFETY: the API's contract.
        unsafe { register.write_volatile(value) };
    }

    unsafe fn WRITE_REGISTER_ULONG(register: *mut u32, value: u32) {
        // SAFETY: the API's contract.
        unsafe { register.write_volatile(value) };
    }

    unsafe fn WRITE_REGISTER_BUFFER_UCHAR(register: *mut u8, buffer: *mut u8, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { register.add(i).write_volatile(buffer.add(i).read()) });
    }

    unsafe fn WRITE_REGISTER_BUFFER_USHORT(register: *mut u16, buffer: *mut u16, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { register.add(i).write_volatile(buffer.add(i).read_unaligned()) });
    }

    unsafe fn WRITE_REGISTER_BUFFER_ULONG(register: *mut u32, buffer: *mut u32, count: u32) {
        // SAFETY: the API's contract.
        (0..count as usize).for_each(|i| unsafe { register.add(i).write_volatile(buffer.add(i).read_unaligned()) });
    }
}
