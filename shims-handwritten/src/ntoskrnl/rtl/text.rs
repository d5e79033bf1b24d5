//! Counted strings: making, comparing, copying, case, conversion between character sets.
//!
//! The OEM code page is the ANSI one: Windows-1252.

use crate::Janus;
use crate::text::{self, Unit};
use janus_abi::nt::ntoskrnl::RtlText;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::nt::chars;

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;

static MULTI_BYTE: Global<BOOLEAN> = Global::new(0);
static ANSI_PAGE: Global<u16> = Global::new(1252);
static OEM_PAGE: Global<u16> = Global::new(1252);

fn same<T>(unit: T) -> T {
    unit
}

/// Wide units of narrow text and the other way round.
unsafe fn widened(from: *mut STRING) -> impl ExactSizeIterator<Item = u16> {
    // SAFETY: the API's contract.
    unsafe { text::of(from) }.map(chars::to_wide)
}

unsafe fn narrowed(from: *mut UNICODE_STRING) -> impl ExactSizeIterator<Item = u8> {
    // SAFETY: the API's contract.
    unsafe { text::of(from) }.map(chars::to_ansi_lossy)
}

unsafe fn narrowed_upper(from: *mut UNICODE_STRING) -> impl ExactSizeIterator<Item = u8> {
    // SAFETY: the API's contract.
    unsafe { text::of(from) }.map(|u| chars::to_ansi_lossy(chars::upcase(u)))
}

/// Bytes of a string in the other kind, with a NUL.
unsafe fn wide_size(from: *mut STRING) -> u32 {
    // SAFETY: the API's contract.
    unsafe { u32::from((*from).Length) * 2 + 2 }
}

unsafe fn narrow_size(from: *mut UNICODE_STRING) -> u32 {
    // SAFETY: the API's contract.
    unsafe { u32::from((*from).Length) / 2 + 1 }
}

/// Converts with the count that the caller may want.
unsafe fn convert<F: Unit, T: Unit>(to: *mut T, room: u32, done: *mut u32, from: *mut F, bytes: u32, change: fn(T) -> T) -> NTSTATUS {
    // SAFETY: the API's contract.
    unsafe {
        let written = text::convert(to, room, from, bytes, change);
        if !done.is_null() {
            *done = written;
        }
    }
    OK
}

impl RtlText for Janus {
    fn NlsMbCodePageTag() -> *mut BOOLEAN {
        MULTI_BYTE.as_ptr()
    }

    fn NlsMbOemCodePageTag() -> *mut BOOLEAN {
        MULTI_BYTE.as_ptr()
    }

    fn NlsAnsiCodePage() -> *mut u16 {
        ANSI_PAGE.as_ptr()
    }

    fn NlsOemCodePage() -> *mut u16 {
        OEM_PAGE.as_ptr()
    }

    // Making and freeing strings.

    unsafe fn RtlInitString(to: *mut STRING, source: *mut u8) {
        // SAFETY: the API's contract.
        unsafe { text::initialize(to, source) };
    }

    unsafe fn RtlInitAnsiString(to: *mut STRING, source: *mut u8) {
        // SAFETY: the API's contract.
        unsafe { text::initialize(to, source) };
    }

    unsafe fn RtlInitAnsiStringEx(to: *mut STRING, source: *mut u8) -> NTSTATUS {
        // SAFETY: the API's contract.
        if unsafe { text::initialize(to, source) } { OK } else { NTSTATUS(0xC000_0106) }
    }

    unsafe fn RtlInitUnicodeString(to: *mut UNICODE_STRING, source: *mut u16) {
        // SAFETY: the API's contract.
        unsafe { text::initialize(to, source) };
    }

    unsafe fn RtlInitUnicodeStringEx(to: *mut UNICODE_STRING, source: *mut u16) -> NTSTATUS {
        // SAFETY: the API's contract. STATUS_NAME_TOO_LONG
        if unsafe { text::initialize(to, source) } { OK } else { NTSTATUS(0xC000_0106) }
    }

    unsafe fn RtlCreateUnicodeString(to: *mut UNICODE_STRING, source: *mut u16) -> BOOLEAN {
        // SAFETY: the API's contract.
        (unsafe { text::fill(to, text::units(source, text::length(source)), true, false) } == OK).into()
    }

    unsafe fn RtlFreeUnicodeString(string: *mut UNICODE_STRING) {
        // SAFETY: the API's contract.
        unsafe { text::release(string) };
    }

    unsafe fn RtlFreeAnsiString(string: *mut STRING) {
        // SAFETY: the API's contract.
        unsafe { text::release(string) };
    }

    unsafe fn RtlFreeOemString(string: *mut STRING) {
        // SAFETY: the API's contract.
        unsafe { text::release(string) };
    }

    // Copying and appending.

    unsafe fn RtlCopyString(to: *mut STRING, from: *mut STRING) {
        // SAFETY: the API's contract.
        unsafe { text::copy(to, from) };
    }

    unsafe fn RtlCopyUnicodeString(to: *mut UNICODE_STRING, from: *mut UNICODE_STRING) {
        // SAFETY: the API's contract.
        unsafe { text::copy(to, from) };
    }

    unsafe fn RtlAppendUnicodeStringToString(to: *mut UNICODE_STRING, from: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::append(to, text::of(from)) }
    }

    unsafe fn RtlAppendUnicodeToString(to: *mut UNICODE_STRING, from: *mut u16) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::append(to, text::units(from, text::length(from))) }
    }

    unsafe fn RtlAppendStringToString(to: *mut STRING, from: *mut STRING) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::append(to, text::of(from)) }
    }

    unsafe fn RtlAppendAsciizToString(to: *mut STRING, from: *mut u8) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::append(to, text::units(from, text::length(from))) }
    }

    unsafe fn RtlDuplicateUnicodeString(flags: u32, from: *mut UNICODE_STRING, to: *mut UNICODE_STRING) -> NTSTATUS {
        const NULL_TERMINATE: u32 = 1;
        /// Allocates even for an empty string, which then has nothing but its terminator.
        const ALLOCATE_NULL_STRING: u32 = 2;
        if flags & !(NULL_TERMINATE | ALLOCATE_NULL_STRING) != 0 || flags == ALLOCATE_NULL_STRING {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        // SAFETY: the API's contract.
        unsafe {
            if (*from).Length == 0 && flags & ALLOCATE_NULL_STRING == 0 {
                *to = UNICODE_STRING { Length: 0, MaximumLength: 0, Buffer: core::ptr::null_mut() };
                return OK;
            }
            text::fill(to, text::of(from), true, flags & NULL_TERMINATE == 0)
        }
    }

    // Comparing.

    unsafe fn RtlCompareUnicodeString(a: *mut UNICODE_STRING, b: *mut UNICODE_STRING, ignore_case: BOOLEAN) -> i32 {
        // SAFETY: the API's contract.
        unsafe { text::compare(text::of(a), text::of(b), ignore_case != 0) }
    }

    unsafe fn RtlCompareString(a: *mut STRING, b: *mut STRING, ignore_case: BOOLEAN) -> i32 {
        // SAFETY: the API's contract.
        unsafe { text::compare(text::of(a), text::of(b), ignore_case != 0) }
    }

    unsafe fn RtlEqualUnicodeString(a: *mut UNICODE_STRING, b: *mut UNICODE_STRING, ignore_case: BOOLEAN) -> BOOLEAN {
        // SAFETY: the API's contract.
        (unsafe { text::compare(text::of(a), text::of(b), ignore_case != 0) } == 0).into()
    }

    unsafe fn RtlEqualString(a: *mut STRING, b: *mut STRING, ignore_case: BOOLEAN) -> BOOLEAN {
        // SAFETY: the API's contract.
        (unsafe { text::compare(text::of(a), text::of(b), ignore_case != 0) } == 0).into()
    }

    unsafe fn RtlPrefixUnicodeString(a: *mut UNICODE_STRING, b: *mut UNICODE_STRING, ignore_case: BOOLEAN) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe {
            let (a, b) = (text::of(a), text::of(b));
            (b.len() >= a.len() && a.zip(b).all(|(x, y)| x == y || ignore_case != 0 && x.upper() == y.upper())).into()
        }
    }

    unsafe fn RtlPrefixString(a: *mut STRING, b: *mut STRING, ignore_case: BOOLEAN) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe {
            let (a, b) = (text::of(a), text::of(b));
            (b.len() >= a.len() && a.zip(b).all(|(x, y)| x == y || ignore_case != 0 && x.upper() == y.upper())).into()
        }
    }

    unsafe fn RtlHashUnicodeString(string: *mut UNICODE_STRING, ignore_case: BOOLEAN, algorithm: u32, value: *mut u32) -> NTSTATUS {
        // 0 is the default, 1 is x65599, all ones asks for none.
        if algorithm > 1 {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        // SAFETY: the API's contract.
        unsafe {
            let fold = |u: u16| if ignore_case != 0 { u.upper() } else { u };
            *value = text::of(string).fold(0u32, |hash, u| hash.wrapping_mul(65599).wrapping_add(fold(u).into()));
        }
        OK
    }

    // Case.

    unsafe fn RtlUpcaseUnicodeChar(c: u16) -> u16 {
        chars::upcase(c)
    }

    unsafe fn RtlDowncaseUnicodeChar(c: u16) -> u16 {
        chars::downcase(c)
    }

    unsafe fn RtlUpperChar(c: u8) -> u8 {
        chars::upcase_ansi(c)
    }

    unsafe fn RtlUpcaseUnicodeString(to: *mut UNICODE_STRING, from: *mut UNICODE_STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract. No NUL is promised.
        unsafe { text::fill(to, text::of(from).map(chars::upcase), allocate != 0, true) }
    }

    unsafe fn RtlDowncaseUnicodeString(to: *mut UNICODE_STRING, from: *mut UNICODE_STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::fill(to, text::of(from).map(chars::downcase), allocate != 0, true) }
    }

    unsafe fn RtlUpperString(to: *mut STRING, from: *mut STRING) {
        // SAFETY: the API's contract.
        unsafe {
            text::copy(to, from);
            let length = usize::from((*to).Length);
            (0..length).for_each(|i| *(*to).Buffer.add(i) = chars::upcase_ansi(*(*to).Buffer.add(i)));
        }
    }

    // Between the character sets.

    unsafe fn RtlAnsiStringToUnicodeString(to: *mut UNICODE_STRING, from: *mut STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::fill(to, widened(from), allocate != 0, false) }
    }

    unsafe fn RtlOemStringToUnicodeString(to: *mut UNICODE_STRING, from: *mut STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::fill(to, widened(from), allocate != 0, false) }
    }

    unsafe fn RtlOemStringToCountedUnicodeString(to: *mut UNICODE_STRING, from: *mut STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::fill(to, widened(from), allocate != 0, true) }
    }

    unsafe fn RtlUnicodeStringToAnsiString(to: *mut STRING, from: *mut UNICODE_STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract. What does not fit is cut here, unlike in the other direction.
        unsafe {
            let status = text::fill(to, narrowed(from), allocate != 0, false);
            if status == NTSTATUS::STATUS_BUFFER_OVERFLOW && (*to).MaximumLength > 0 {
                let room = usize::from((*to).MaximumLength) - 1;
                let cut: alloc::vec::Vec<u8> = narrowed(from).take(room).collect();
                text::fill(to, cut.into_iter(), false, false);
            }
            status
        }
    }

    unsafe fn RtlUnicodeStringToOemString(to: *mut STRING, from: *mut UNICODE_STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { Self::RtlUnicodeStringToAnsiString(to, from, allocate) }
    }

    unsafe fn RtlUnicodeStringToCountedOemString(to: *mut STRING, from: *mut UNICODE_STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::fill(to, narrowed(from), allocate != 0, true) }
    }

    unsafe fn RtlUpcaseUnicodeStringToAnsiString(to: *mut STRING, from: *mut UNICODE_STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::fill(to, narrowed_upper(from), allocate != 0, false) }
    }

    unsafe fn RtlUpcaseUnicodeStringToOemString(to: *mut STRING, from: *mut UNICODE_STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::fill(to, narrowed_upper(from), allocate != 0, false) }
    }

    unsafe fn RtlUpcaseUnicodeStringToCountedOemString(to: *mut STRING, from: *mut UNICODE_STRING, allocate: BOOLEAN) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { text::fill(to, narrowed_upper(from), allocate != 0, true) }
    }

    unsafe fn RtlMultiByteToUnicodeN(to: *mut u16, room: u32, done: *mut u32, from: *mut u8, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { convert(to, room, done, from, bytes, same) }
    }

    unsafe fn RtlOemToUnicodeN(to: *mut u16, room: u32, done: *mut u32, from: *mut u8, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { convert(to, room, done, from, bytes, same) }
    }

    unsafe fn RtlUnicodeToMultiByteN(to: *mut u8, room: u32, done: *mut u32, from: *mut u16, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { convert(to, room, done, from, bytes, same) }
    }

    unsafe fn RtlUnicodeToOemN(to: *mut u8, room: u32, done: *mut u32, from: *mut u16, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { convert(to, room, done, from, bytes, same) }
    }

    unsafe fn RtlUpcaseUnicodeToMultiByteN(to: *mut u8, room: u32, done: *mut u32, from: *mut u16, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { convert(to, room, done, from, bytes, chars::upcase_ansi) }
    }

    unsafe fn RtlUpcaseUnicodeToOemN(to: *mut u8, room: u32, done: *mut u32, from: *mut u16, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { convert(to, room, done, from, bytes, chars::upcase_ansi) }
    }

    unsafe fn RtlMultiByteToUnicodeSize(size: *mut u32, _from: *mut u8, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { *size = bytes * 2 };
        OK
    }

    unsafe fn RtlUnicodeToMultiByteSize(size: *mut u32, _from: *mut u16, bytes: u32) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { *size = bytes / 2 };
        OK
    }

    unsafe fn RtlAnsiStringToUnicodeSize(string: *mut STRING) -> u32 {
        // SAFETY: the API's contract.
        unsafe { wide_size(string) }
    }

    unsafe fn RtlxAnsiStringToUnicodeSize(string: *mut STRING) -> u32 {
        // SAFETY: the API's contract.
        unsafe { wide_size(string) }
    }

    unsafe fn RtlxOemStringToUnicodeSize(string: *mut STRING) -> u32 {
        // SAFETY: the API's contract.
        unsafe { wide_size(string) }
    }

    unsafe fn RtlUnicodeStringToAnsiSize(string: *mut UNICODE_STRING) -> u32 {
        // SAFETY: the API's contract.
        unsafe { narrow_size(string) }
    }

    unsafe fn RtlxUnicodeStringToAnsiSize(string: *mut UNICODE_STRING) -> u32 {
        // SAFETY: the API's contract.
        unsafe { narrow_size(string) }
    }

    unsafe fn RtlxUnicodeStringToOemSize(string: *mut UNICODE_STRING) -> u32 {
        // SAFETY: the API's contract.
        unsafe { narrow_size(string) }
    }

    unsafe fn RtlAnsiCharToUnicodeChar(source: *mut *mut u8) -> u16 {
        // SAFETY: the API's contract.
        unsafe {
            let byte = **source;
            *source = (*source).add(1);
            chars::to_wide(byte)
        }
    }

    unsafe fn RtlInt64ToUnicodeString(value: u64, base: u32, to: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { super::number::put_number(value, base, to) }
    }

    unsafe fn RtlOemStringToUnicodeSize(string: *mut STRING) -> u32 {
        // SAFETY: the API's contract.
        unsafe { wide_size(string) }
    }

    unsafe fn RtlUnicodeStringToOemSize(string: *mut UNICODE_STRING) -> u32 {
        // SAFETY: the API's contract.
        unsafe { narrow_size(string) }
    }

    unsafe fn RtlGetDefaultCodePage(ansi: *mut u16, oem: *mut u16) {
        // SAFETY: the API's contract.
        unsafe {
            *ansi = ANSI_PAGE.with(|p| *p);
            *oem = OEM_PAGE.with(|p| *p);
        }
    }

    unsafe fn RtlValidateUnicodeString(flags: u32, string: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe {
            let sound = string.is_null()
                || (*string).Length.is_multiple_of(2)
                    && (*string).MaximumLength.is_multiple_of(2)
                    && (*string).Length <= (*string).MaximumLength
                    && (!(*string).Buffer.is_null() || (*string).MaximumLength == 0);
            if flags == 0 && sound { OK } else { NTSTATUS::STATUS_INVALID_PARAMETER }
        }
    }
}
