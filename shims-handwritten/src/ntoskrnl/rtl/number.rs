//! Numbers and their text, GUIDs, 64-bit arithmetic of old compilers.

use crate::Janus;
use crate::text;
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::RtlNumber;
use janus_abi::types::*;
use janus_runtime::nt::{guid, number};

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;

pub(super) unsafe fn put_number(value: u64, base: u32, to: *mut UNICODE_STRING) -> NTSTATUS {
    if !matches!(base, 0 | 2 | 8 | 10 | 16) {
        return NTSTATUS::STATUS_INVALID_PARAMETER;
    }
    let mut buffer = [0; 64];
    let digits = number::digits(value, if base == 0 { 10 } else { base }, &mut buffer);
    // SAFETY: the API's contract.
    unsafe {
        if digits.len() * 2 > usize::from((*to).MaximumLength) {
            return NTSTATUS::STATUS_BUFFER_OVERFLOW;
        }
        (*to).Length = 0;
        text::append(to, digits.iter().map(|b| u16::from(*b)))
    }
}

/// The polynomial of Ethernet, ZIP and others, lowest power first.
const CRC_32: u32 = 0xEDB8_8320;

impl RtlNumber for Janus {
    // Numbers and GUIDs.

    unsafe fn RtlIntegerToUnicodeString(value: u32, base: u32, to: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { put_number(value.into(), base, to) }
    }

    unsafe fn RtlUnicodeStringToInteger(string: *mut UNICODE_STRING, base: u32, value: *mut u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe {
            number::parse(text::of(string), base).map_or(NTSTATUS::STATUS_INVALID_PARAMETER, |v| {
                *value = v;
                OK
            })
        }
    }

    unsafe fn RtlCharToInteger(string: *mut u8, base: u32, value: *mut u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe {
            number::parse(text::units(string, text::length(string)).map(u16::from), base).map_or(NTSTATUS::STATUS_INVALID_PARAMETER, |v| {
                *value = v;
                OK
            })
        }
    }

    unsafe fn RtlStringFromGUID(from: *mut GUID, to: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe {
            let text = guid::to_text(&from.cast::<[u8; 16]>().read_unaligned());
            text::fill(to, text.into_iter().map(u16::from), true, false)
        }
    }

    unsafe fn RtlGUIDFromString(from: *mut UNICODE_STRING, to: *mut GUID) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe {
            guid::from_text(text::of(from)).map_or(NTSTATUS::STATUS_INVALID_PARAMETER, |bytes| {
                to.cast::<[u8; 16]>().write_unaligned(bytes);
                OK
            })
        }
    }

    unsafe fn RtlRandom(seed: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            *seed = ((u64::from(*seed) * 0x7FFF_FFED + 0x7FFF_FFC3) % 0x7FFF_FFFF) as u32;
            *seed
        }
    }

    unsafe fn RtlRandomEx(seed: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { Self::RtlRandom(seed) }
    }

    unsafe fn RtlUshortByteSwap(source: u16) -> u16 {
        source.swap_bytes()
    }

    unsafe fn RtlUlongByteSwap(source: u32) -> u32 {
        source.swap_bytes()
    }

    // 64-bit arithmetic of old compilers.

    unsafe fn RtlLargeIntegerAdd(a: LARGE_INTEGER, b: LARGE_INTEGER) -> LARGE_INTEGER {
        a.wrapping_add(b)
    }

    unsafe fn RtlLargeIntegerSubtract(a: LARGE_INTEGER, b: LARGE_INTEGER) -> LARGE_INTEGER {
        a.wrapping_sub(b)
    }

    unsafe fn RtlLargeIntegerNegate(a: LARGE_INTEGER) -> LARGE_INTEGER {
        a.wrapping_neg()
    }

    unsafe fn RtlLargeIntegerShiftLeft(a: LARGE_INTEGER, count: i8) -> LARGE_INTEGER {
        a.wrapping_shl(count as u32)
    }

    unsafe fn RtlLargeIntegerShiftRight(a: LARGE_INTEGER, count: i8) -> LARGE_INTEGER {
        (a as u64).wrapping_shr(count as u32) as i64
    }

    unsafe fn RtlLargeIntegerArithmeticShift(a: LARGE_INTEGER, count: i8) -> LARGE_INTEGER {
        a.wrapping_shr(count as u32)
    }

    unsafe fn RtlEnlargedIntegerMultiply(a: i32, b: i32) -> LARGE_INTEGER {
        i64::from(a) * i64::from(b)
    }

    unsafe fn RtlEnlargedUnsignedMultiply(a: u32, b: u32) -> LARGE_INTEGER {
        (u64::from(a) * u64::from(b)) as i64
    }

    unsafe fn RtlExtendedIntegerMultiply(a: LARGE_INTEGER, b: i32) -> LARGE_INTEGER {
        a.wrapping_mul(b.into())
    }

    unsafe fn RtlExtendedLargeIntegerDivide(a: LARGE_INTEGER, divisor: u32, remainder: *mut u32) -> LARGE_INTEGER {
        let d = u64::from(divisor.max(1));
        if !remainder.is_null() {
            // SAFETY: the API's contract.
            unsafe { *remainder = (a as u64 % d) as u32 };
        }
        (a as u64 / d) as i64
    }

    unsafe fn RtlLargeIntegerDivide(a: LARGE_INTEGER, divisor: LARGE_INTEGER, remainder: *mut LARGE_INTEGER) -> LARGE_INTEGER {
        let (a, d) = (a as u64, (divisor as u64).max(1));
        if !remainder.is_null() {
            // SAFETY: the API's contract.
            unsafe { remainder.write_unaligned((a % d) as i64) };
        }
        (a / d) as i64
    }

    unsafe fn RtlConvertLongToLargeInteger(a: i32) -> LARGE_INTEGER {
        a.into()
    }

    unsafe fn RtlConvertUlongToLargeInteger(a: u32) -> LARGE_INTEGER {
        a.into()
    }

    unsafe fn RtlUlonglongByteSwap(source: u64) -> u64 {
        source.swap_bytes()
    }

    unsafe fn RtlExtendedMagicDivide(a: LARGE_INTEGER, magic: LARGE_INTEGER, shift: i8) -> LARGE_INTEGER {
        // The magic divisor is a fraction: the upper half of the product counts.
        let product = u128::from(a.unsigned_abs()) * u128::from(magic as u64);
        let quotient = (product >> 64 >> (shift as u32 & 63)) as i64;
        if a < 0 { quotient.wrapping_neg() } else { quotient }
    }

    unsafe fn RtlEnlargedUnsignedDivide(a: ULARGE_INTEGER, divisor: u32, remainder: *mut u32) -> u32 {
        let d = u64::from(divisor.max(1));
        if !remainder.is_null() {
            // SAFETY: the API's contract.
            unsafe { *remainder = (a % d) as u32 };
        }
        (a / d) as u32
    }

    unsafe fn RtlIntegerToChar(value: u32, base: u32, length: u32, to: *mut u8) -> NTSTATUS {
        if !matches!(base, 0 | 2 | 8 | 10 | 16) {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        let mut buffer = [0; 64];
        let digits = number::digits(value.into(), if base == 0 { 10 } else { base }, &mut buffer);
        // A negative length asks for leading zeros.
        let zeros = if (length as i32) < 0 { (length as i32).unsigned_abs() as usize } else { 0 };
        let room = (length as i32).unsigned_abs() as usize;
        if digits.len() > room {
            return NTSTATUS::STATUS_BUFFER_OVERFLOW;
        }
        // SAFETY: the API's contract.
        unsafe {
            let zeros = zeros.saturating_sub(digits.len());
            to.write_bytes(b'0', zeros);
            to.add(zeros).copy_from_nonoverlapping(digits.as_ptr(), digits.len());
            if zeros + digits.len() < room {
                to.add(zeros + digits.len()).write(0);
            }
        }
        OK
    }

    unsafe fn RtlComputeCrc32(partial_crc: u32, buffer: *mut c_void, length: u32) -> u32 {
        // SAFETY: the API's contract.
        let bytes = unsafe { core::slice::from_raw_parts(buffer.cast::<u8>(), length as usize) };
        !bytes
            .iter()
            .fold(!partial_crc, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |c, _| c >> 1 ^ if c & 1 != 0 { CRC_32 } else { 0 }))
    }
}
