// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_number.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: 64-bit arithmetic of old compilers, numbers and their text, GUIDs.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: 64-bit arithmetic of old compilers, numbers and their text, GUIDs.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlNumber {
    /// 
    unsafe fn RtlCharToInteger( // abi-specs/nt/ntoskrnl/rtl_number.abi:7
        string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_number.abi:7
        base: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:7
        value: *mut u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:7
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlComputeCrc32( // abi-specs/nt/ntoskrnl/rtl_number.abi:8
        partial_crc: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:8
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_number.abi:8
        length: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:8
    ) -> u32;
    /// 
    unsafe fn RtlConvertLongToLargeInteger( // abi-specs/nt/ntoskrnl/rtl_number.abi:9
        signed_integer: i32, // abi-specs/nt/ntoskrnl/rtl_number.abi:9
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlConvertUlongToLargeInteger( // abi-specs/nt/ntoskrnl/rtl_number.abi:10
        unsigned_integer: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:10
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlEnlargedIntegerMultiply( // abi-specs/nt/ntoskrnl/rtl_number.abi:11
        multiplicand: i32, // abi-specs/nt/ntoskrnl/rtl_number.abi:11
        multiplier: i32, // abi-specs/nt/ntoskrnl/rtl_number.abi:11
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlEnlargedUnsignedDivide( // abi-specs/nt/ntoskrnl/rtl_number.abi:12
        dividend: crate::types::ULARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:12
        divisor: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:12
        remainder: *mut u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:12
    ) -> u32;
    /// 
    unsafe fn RtlEnlargedUnsignedMultiply( // abi-specs/nt/ntoskrnl/rtl_number.abi:13
        multiplicand: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:13
        multiplier: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:13
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlExtendedIntegerMultiply( // abi-specs/nt/ntoskrnl/rtl_number.abi:14
        multiplicand: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:14
        multiplier: i32, // abi-specs/nt/ntoskrnl/rtl_number.abi:14
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlExtendedLargeIntegerDivide( // abi-specs/nt/ntoskrnl/rtl_number.abi:15
        dividend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:15
        divisor: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:15
        remainder: *mut u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:15
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlExtendedMagicDivide( // abi-specs/nt/ntoskrnl/rtl_number.abi:16
        dividend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:16
        magic_divisor: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:16
        shift_count: i8, // abi-specs/nt/ntoskrnl/rtl_number.abi:16
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlGUIDFromString( // abi-specs/nt/ntoskrnl/rtl_number.abi:18
        guid_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_number.abi:18
        guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/rtl_number.abi:18
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlIntegerToChar( // abi-specs/nt/ntoskrnl/rtl_number.abi:19
        value: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:19
        base: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:19
        length: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:19
        string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_number.abi:19
    ) -> crate::types::NTSTATUS;
    /// Writes a number in a base.
    unsafe fn RtlIntegerToUnicodeString( // abi-specs/nt/ntoskrnl/rtl_number.abi:23
        value: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:23
        base: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:23
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_number.abi:23
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlLargeIntegerAdd( // abi-specs/nt/ntoskrnl/rtl_number.abi:24
        addend1: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:24
        addend2: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:24
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerArithmeticShift( // abi-specs/nt/ntoskrnl/rtl_number.abi:25
        large_integer: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:25
        shift_count: i8, // abi-specs/nt/ntoskrnl/rtl_number.abi:25
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerDivide( // abi-specs/nt/ntoskrnl/rtl_number.abi:26
        dividend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:26
        divisor: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:26
        remainder: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:26
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerNegate( // abi-specs/nt/ntoskrnl/rtl_number.abi:31
        subtrahend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:31
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerShiftLeft( // abi-specs/nt/ntoskrnl/rtl_number.abi:32
        large_integer: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:32
        shift_count: i8, // abi-specs/nt/ntoskrnl/rtl_number.abi:32
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerShiftRight( // abi-specs/nt/ntoskrnl/rtl_number.abi:33
        large_integer: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:33
        shift_count: i8, // abi-specs/nt/ntoskrnl/rtl_number.abi:33
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerSubtract( // abi-specs/nt/ntoskrnl/rtl_number.abi:34
        minuend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:34
        subtrahend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_number.abi:34
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlRandom( // abi-specs/nt/ntoskrnl/rtl_number.abi:35
        seed: *mut u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:35
    ) -> u32;
    /// 
    unsafe fn RtlRandomEx( // abi-specs/nt/ntoskrnl/rtl_number.abi:37
        seed: *mut u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:37
    ) -> u32;
    /// 
    unsafe fn RtlStringFromGUID( // abi-specs/nt/ntoskrnl/rtl_number.abi:39
        guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/rtl_number.abi:39
        guid_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_number.abi:39
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUlongByteSwap( // abi-specs/nt/ntoskrnl/rtl_number.abi:40
        source: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:40
    ) -> u32;
    /// 
    unsafe fn RtlUlonglongByteSwap( // abi-specs/nt/ntoskrnl/rtl_number.abi:41
        source: u64, // abi-specs/nt/ntoskrnl/rtl_number.abi:41
    ) -> u64;
    /// 
    unsafe fn RtlUnicodeStringToInteger( // abi-specs/nt/ntoskrnl/rtl_number.abi:43
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_number.abi:43
        base: u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:43
        value: *mut u32, // abi-specs/nt/ntoskrnl/rtl_number.abi:43
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUshortByteSwap( // abi-specs/nt/ntoskrnl/rtl_number.abi:44
        source: u16, // abi-specs/nt/ntoskrnl/rtl_number.abi:44
    ) -> u16;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_number.abi";
    pub static RtlCharToInteger: Function = Function { id: 2483, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }, Check { arg: 2, parameter: "value", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 7, library: "ntoskrnl.exe", name: "RtlCharToInteger" };
    pub static RtlComputeCrc32: Function = Function { id: 2498, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "RtlComputeCrc32" };
    pub static RtlConvertLongToLargeInteger: Function = Function { id: 2500, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "RtlConvertLongToLargeInteger" };
    pub static RtlConvertUlongToLargeInteger: Function = Function { id: 2502, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "RtlConvertUlongToLargeInteger" };
    pub static RtlEnlargedIntegerMultiply: Function = Function { id: 2541, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "RtlEnlargedIntegerMultiply" };
    pub static RtlEnlargedUnsignedDivide: Function = Function { id: 2542, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 3, parameter: "remainder", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 12, library: "ntoskrnl.exe", name: "RtlEnlargedUnsignedDivide" };
    pub static RtlEnlargedUnsignedMultiply: Function = Function { id: 2543, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "RtlEnlargedUnsignedMultiply" };
    pub static RtlExtendedIntegerMultiply: Function = Function { id: 2559, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "ntoskrnl.exe", name: "RtlExtendedIntegerMultiply" };
    pub static RtlExtendedLargeIntegerDivide: Function = Function { id: 2560, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 3, parameter: "remainder", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 15, library: "ntoskrnl.exe", name: "RtlExtendedLargeIntegerDivide" };
    pub static RtlExtendedMagicDivide: Function = Function { id: 2561, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "RtlExtendedMagicDivide" };
    pub static RtlGUIDFromString: Function = Function { id: 2588, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "guid_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "guid", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 18, library: "ntoskrnl.exe", name: "RtlGUIDFromString" };
    pub static RtlIntegerToChar: Function = Function { id: 2638, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 3, parameter: "string", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 19, library: "ntoskrnl.exe", name: "RtlIntegerToChar" };
    pub static RtlIntegerToUnicode: Function = Function { id: 2639, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "RtlIntegerToUnicode" };
    pub static RtlIntegerToUnicodeString: Function = Function { id: 2640, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Counted }], checks: &[Check { arg: 2, parameter: "string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 23, library: "ntoskrnl.exe", name: "RtlIntegerToUnicodeString" };
    pub static RtlLargeIntegerAdd: Function = Function { id: 2669, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "ntoskrnl.exe", name: "RtlLargeIntegerAdd" };
    pub static RtlLargeIntegerArithmeticShift: Function = Function { id: 2670, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 25, library: "ntoskrnl.exe", name: "RtlLargeIntegerArithmeticShift" };
    pub static RtlLargeIntegerDivide: Function = Function { id: 2671, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 4, parameter: "remainder", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 26, library: "ntoskrnl.exe", name: "RtlLargeIntegerDivide" };
    pub static RtlLargeIntegerNegate: Function = Function { id: 2672, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 31, library: "ntoskrnl.exe", name: "RtlLargeIntegerNegate" };
    pub static RtlLargeIntegerShiftLeft: Function = Function { id: 2673, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "RtlLargeIntegerShiftLeft" };
    pub static RtlLargeIntegerShiftRight: Function = Function { id: 2674, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "RtlLargeIntegerShiftRight" };
    pub static RtlLargeIntegerSubtract: Function = Function { id: 2675, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 34, library: "ntoskrnl.exe", name: "RtlLargeIntegerSubtract" };
    pub static RtlRandom: Function = Function { id: 2720, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "seed", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 35, library: "ntoskrnl.exe", name: "RtlRandom" };
    pub static RtlRandomEx: Function = Function { id: 2721, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "seed", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 37, library: "ntoskrnl.exe", name: "RtlRandomEx" };
    pub static RtlStringFromGUID: Function = Function { id: 2749, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "guid", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 1, parameter: "guid_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 39, library: "ntoskrnl.exe", name: "RtlStringFromGUID" };
    pub static RtlUlongByteSwap: Function = Function { id: 2770, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 40, library: "ntoskrnl.exe", name: "RtlUlongByteSwap" };
    pub static RtlUlonglongByteSwap: Function = Function { id: 2771, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 41, library: "ntoskrnl.exe", name: "RtlUlonglongByteSwap" };
    pub static RtlUnicodeStringToInteger: Function = Function { id: 2775, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "value", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 43, library: "ntoskrnl.exe", name: "RtlUnicodeStringToInteger" };
    pub static RtlUshortByteSwap: Function = Function { id: 2795, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 44, library: "ntoskrnl.exe", name: "RtlUshortByteSwap" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCharToInteger<P: RtlNumber>(string: *mut u8, base: u32, value: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlCharToInteger(string, base, value) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlComputeCrc32<P: RtlNumber>(partial_crc: u32, buffer: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::RtlComputeCrc32(partial_crc, buffer, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:9
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlConvertLongToLargeInteger<P: RtlNumber>(signed_integer: i32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlConvertLongToLargeInteger(signed_integer) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlConvertUlongToLargeInteger<P: RtlNumber>(unsigned_integer: u32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlConvertUlongToLargeInteger(unsigned_integer) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:11
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnlargedIntegerMultiply<P: RtlNumber>(multiplicand: i32, multiplier: i32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlEnlargedIntegerMultiply(multiplicand, multiplier) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:12
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnlargedUnsignedDivide<P: RtlNumber>(dividend: crate::types::ULARGE_INTEGER, divisor: u32, remainder: *mut u32) -> u32 {
        unsafe { P::RtlEnlargedUnsignedDivide(dividend, divisor, remainder) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:13
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnlargedUnsignedMultiply<P: RtlNumber>(multiplicand: u32, multiplier: u32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlEnlargedUnsignedMultiply(multiplicand, multiplier) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlExtendedIntegerMultiply<P: RtlNumber>(multiplicand: crate::types::LARGE_INTEGER, multiplier: i32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlExtendedIntegerMultiply(multiplicand, multiplier) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:15
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlExtendedLargeIntegerDivide<P: RtlNumber>(dividend: crate::types::LARGE_INTEGER, divisor: u32, remainder: *mut u32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlExtendedLargeIntegerDivide(dividend, divisor, remainder) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:16
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlExtendedMagicDivide<P: RtlNumber>(dividend: crate::types::LARGE_INTEGER, magic_divisor: crate::types::LARGE_INTEGER, shift_count: i8) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlExtendedMagicDivide(dividend, magic_divisor, shift_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGUIDFromString<P: RtlNumber>(guid_string: *mut crate::types::UNICODE_STRING, guid: *mut crate::types::GUID) -> crate::types::NTSTATUS {
        unsafe { P::RtlGUIDFromString(guid_string, guid) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:19
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlIntegerToChar<P: RtlNumber>(value: u32, base: u32, length: u32, string: *mut u8) -> crate::types::NTSTATUS {
        unsafe { P::RtlIntegerToChar(value, base, length, string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlIntegerToUnicodeString<P: RtlNumber>(value: u32, base: u32, string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlIntegerToUnicodeString(value, base, string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:24
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerAdd<P: RtlNumber>(addend1: crate::types::LARGE_INTEGER, addend2: crate::types::LARGE_INTEGER) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerAdd(addend1, addend2) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerArithmeticShift<P: RtlNumber>(large_integer: crate::types::LARGE_INTEGER, shift_count: i8) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerArithmeticShift(large_integer, shift_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerDivide<P: RtlNumber>(dividend: crate::types::LARGE_INTEGER, divisor: crate::types::LARGE_INTEGER, remainder: *mut crate::types::LARGE_INTEGER) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerDivide(dividend, divisor, remainder) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerNegate<P: RtlNumber>(subtrahend: crate::types::LARGE_INTEGER) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerNegate(subtrahend) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerShiftLeft<P: RtlNumber>(large_integer: crate::types::LARGE_INTEGER, shift_count: i8) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerShiftLeft(large_integer, shift_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:33
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerShiftRight<P: RtlNumber>(large_integer: crate::types::LARGE_INTEGER, shift_count: i8) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerShiftRight(large_integer, shift_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:34
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerSubtract<P: RtlNumber>(minuend: crate::types::LARGE_INTEGER, subtrahend: crate::types::LARGE_INTEGER) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerSubtract(minuend, subtrahend) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlRandom<P: RtlNumber>(seed: *mut u32) -> u32 {
        unsafe { P::RtlRandom(seed) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:37
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlRandomEx<P: RtlNumber>(seed: *mut u32) -> u32 {
        unsafe { P::RtlRandomEx(seed) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:39
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlStringFromGUID<P: RtlNumber>(guid: *mut crate::types::GUID, guid_string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlStringFromGUID(guid, guid_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn RtlUlongByteSwap<P: RtlNumber>(source: u32) -> u32 {
        unsafe { P::RtlUlongByteSwap(source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:41
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn RtlUlonglongByteSwap<P: RtlNumber>(source: u64) -> u64 {
        unsafe { P::RtlUlonglongByteSwap(source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:43
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToInteger<P: RtlNumber>(string: *mut crate::types::UNICODE_STRING, base: u32, value: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeStringToInteger(string, base, value) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_number.abi:44
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn RtlUshortByteSwap<P: RtlNumber>(source: u16) -> u16 {
        unsafe { P::RtlUshortByteSwap(source) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCharToInteger<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCharToInteger, direct = sym direct::RtlCharToInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlComputeCrc32<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlComputeCrc32, direct = sym direct::RtlComputeCrc32::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlConvertLongToLargeInteger<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlConvertLongToLargeInteger, direct = sym direct::RtlConvertLongToLargeInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlConvertUlongToLargeInteger<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlConvertUlongToLargeInteger, direct = sym direct::RtlConvertUlongToLargeInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnlargedIntegerMultiply<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnlargedIntegerMultiply, direct = sym direct::RtlEnlargedIntegerMultiply::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnlargedUnsignedDivide<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnlargedUnsignedDivide, direct = sym direct::RtlEnlargedUnsignedDivide::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnlargedUnsignedMultiply<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnlargedUnsignedMultiply, direct = sym direct::RtlEnlargedUnsignedMultiply::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExtendedIntegerMultiply<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlExtendedIntegerMultiply, direct = sym direct::RtlExtendedIntegerMultiply::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExtendedLargeIntegerDivide<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlExtendedLargeIntegerDivide, direct = sym direct::RtlExtendedLargeIntegerDivide::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExtendedMagicDivide<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlExtendedMagicDivide, direct = sym direct::RtlExtendedMagicDivide::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGUIDFromString<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGUIDFromString, direct = sym direct::RtlGUIDFromString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToChar<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlIntegerToChar, direct = sym direct::RtlIntegerToChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToUnicode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIntegerToUnicode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToUnicodeString<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlIntegerToUnicodeString, direct = sym direct::RtlIntegerToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerAdd<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerAdd, direct = sym direct::RtlLargeIntegerAdd::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerArithmeticShift<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerArithmeticShift, direct = sym direct::RtlLargeIntegerArithmeticShift::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerDivide<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerDivide, direct = sym direct::RtlLargeIntegerDivide::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerNegate<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerNegate, direct = sym direct::RtlLargeIntegerNegate::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerShiftLeft<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerShiftLeft, direct = sym direct::RtlLargeIntegerShiftLeft::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerShiftRight<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerShiftRight, direct = sym direct::RtlLargeIntegerShiftRight::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerSubtract<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerSubtract, direct = sym direct::RtlLargeIntegerSubtract::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRandom<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlRandom, direct = sym direct::RtlRandom::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRandomEx<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlRandomEx, direct = sym direct::RtlRandomEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlStringFromGUID<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlStringFromGUID, direct = sym direct::RtlStringFromGUID::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUlongByteSwap<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUlongByteSwap, direct = sym direct::RtlUlongByteSwap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUlonglongByteSwap<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUlonglongByteSwap, direct = sym direct::RtlUlonglongByteSwap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToInteger<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToInteger, direct = sym direct::RtlUnicodeStringToInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUshortByteSwap<P: RtlNumber>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUshortByteSwap, direct = sym direct::RtlUshortByteSwap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

