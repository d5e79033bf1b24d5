//! Run-time library: strings, numbers, memory, bitmaps, time, versions, images, exceptions.
//!
//! The OEM code page is the ANSI one: Windows-1252.

use crate::text::{self, Unit};
use crate::{Janus, driver, pool, registry_query, version};
use core::ffi::c_void;
use janus_abi::events;
use janus_abi::nt::ntoskrnl::Rtl;
use janus_abi::types::*;
use janus_runtime::cell::Global;
use janus_runtime::nt::bitmap::Bitmap;
use janus_runtime::nt::time::{self, Fields};
use janus_runtime::nt::{chars, guid, number};

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

/// Does `f` with the bits that a header describes.
unsafe fn bits<R>(header: *mut RTL_BITMAP, f: impl FnOnce(&mut Bitmap<'_>) -> R) -> R {
    // SAFETY: the API's contract.
    unsafe {
        let size = (*header).SizeOfBitMap;
        let words = core::slice::from_raw_parts_mut((*header).Buffer, Bitmap::words(size));
        f(&mut Bitmap::new(size, words))
    }
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

unsafe fn put_number(value: u64, base: u32, to: *mut UNICODE_STRING) -> NTSTATUS {
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

fn fields_of(t: &TIME_FIELDS) -> Option<Fields> {
    Some(Fields {
        year: t.Year.into(),
        month: t.Month.try_into().ok()?,
        day: t.Day.try_into().ok()?,
        hour: t.Hour.try_into().ok()?,
        minute: t.Minute.try_into().ok()?,
        second: t.Second.try_into().ok()?,
        milliseconds: t.Milliseconds.try_into().ok()?,
        weekday: 0,
    })
}

unsafe fn seconds_since(time: *mut LARGE_INTEGER, epoch: i64, seconds: *mut u32) -> BOOLEAN {
    // SAFETY: the API's contract.
    unsafe {
        match u32::try_from(time.read_unaligned() / time::SECOND - epoch) {
            Ok(s) => {
                *seconds = s;
                1
            }
            Err(_) => 0,
        }
    }
}

/// The PE headers of an image in memory; NULL when it is none.
unsafe fn nt_header(base: *mut c_void) -> *mut u8 {
    let base = base.cast::<u8>();
    // SAFETY: the API's contract: an image is mapped there.
    unsafe {
        if base.is_null() || base.cast::<u16>().read_unaligned() != 0x5A4D {
            return core::ptr::null_mut();
        }
        let header = base.add(base.add(0x3C).cast::<u32>().read_unaligned() as usize);
        if header.cast::<u32>().read_unaligned() == 0x4550 { header } else { core::ptr::null_mut() }
    }
}

impl Rtl for Janus {
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
        /// Allocates even for an empty string.
        const ALLOCATE_NULL_STRING: u32 = 2;
        // SAFETY: the API's contract.
        unsafe {
            if (*from).Length == 0 && flags & ALLOCATE_NULL_STRING == 0 {
                *to = UNICODE_STRING { Length: 0, MaximumLength: 0, Buffer: core::ptr::null_mut() };
                return OK;
            }
            text::fill(to, text::of(from), true, false)
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

    // Numbers and GUIDs.

    unsafe fn RtlIntegerToUnicodeString(value: u32, base: u32, to: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { put_number(value.into(), base, to) }
    }

    unsafe fn RtlInt64ToUnicodeString(value: u64, base: u32, to: *mut UNICODE_STRING) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { put_number(value, base, to) }
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

    // Memory.

    unsafe fn RtlCompareMemory(a: *mut c_void, b: *mut c_void, length: u32) -> u32 {
        // SAFETY: the API's contract.
        (0..length as usize).take_while(|i| unsafe { *a.cast::<u8>().add(*i) == *b.cast::<u8>().add(*i) }).count() as u32
    }

    unsafe fn RtlCompareMemoryUlong(source: *mut c_void, length: u32, pattern: u32) -> u32 {
        // SAFETY: the API's contract.
        (0..length as usize / 4).take_while(|i| unsafe { source.cast::<u32>().add(*i).read_unaligned() } == pattern).count() as u32 * 4
    }

    unsafe fn RtlMoveMemory(to: *mut c_void, from: *mut c_void, length: u32) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { core::ptr::copy(from.cast::<u8>(), to.cast::<u8>(), length as usize) };
        to
    }

    unsafe fn RtlFillMemory(to: *mut c_void, length: u32, fill: u8) {
        // SAFETY: the API's contract.
        unsafe { to.cast::<u8>().write_bytes(fill, length as usize) };
    }

    unsafe fn RtlFillMemoryUlong(to: *mut c_void, length: u32, pattern: u32) {
        // SAFETY: the API's contract.
        (0..length as usize / 4).for_each(|i| unsafe { to.cast::<u32>().add(i).write_unaligned(pattern) });
    }

    unsafe fn RtlFillMemoryUlonglong(to: *mut c_void, length: u32, pattern: u64) {
        // SAFETY: the API's contract.
        (0..length as usize / 8).for_each(|i| unsafe { to.cast::<u64>().add(i).write_unaligned(pattern) });
    }

    unsafe fn RtlZeroMemory(to: *mut c_void, length: u32) {
        // SAFETY: the API's contract.
        unsafe { to.cast::<u8>().write_bytes(0, length as usize) };
    }

    unsafe fn RtlPrefetchMemoryNonTemporal(_source: *mut c_void, _length: u32) {}

    unsafe fn RtlUshortByteSwap(source: u16) -> u16 {
        source.swap_bytes()
    }

    unsafe fn RtlUlongByteSwap(source: u32) -> u32 {
        source.swap_bytes()
    }

    // Bitmaps.

    unsafe fn RtlInitializeBitMap(header: *mut RTL_BITMAP, buffer: *mut u32, size: u32) {
        // SAFETY: the API's contract.
        unsafe { *header = RTL_BITMAP { SizeOfBitMap: size, Buffer: buffer } };
    }

    unsafe fn RtlClearAllBits(header: *mut RTL_BITMAP) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(0, u32::MAX, false)) };
    }

    unsafe fn RtlSetAllBits(header: *mut RTL_BITMAP) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(0, u32::MAX, true)) };
    }

    unsafe fn RtlClearBit(header: *mut RTL_BITMAP, at: u32) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(at, 1, false)) };
    }

    unsafe fn RtlSetBit(header: *mut RTL_BITMAP, at: u32) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(at, 1, true)) };
    }

    unsafe fn RtlTestBit(header: *mut RTL_BITMAP, at: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.get(at)) }.into()
    }

    unsafe fn RtlClearBits(header: *mut RTL_BITMAP, from: u32, count: u32) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(from, count, false)) };
    }

    unsafe fn RtlSetBits(header: *mut RTL_BITMAP, from: u32, count: u32) {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.fill(from, count, true)) };
    }

    unsafe fn RtlAreBitsClear(header: *mut RTL_BITMAP, from: u32, count: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.all(from, count, false)) }.into()
    }

    unsafe fn RtlAreBitsSet(header: *mut RTL_BITMAP, from: u32, count: u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.all(from, count, true)) }.into()
    }

    unsafe fn RtlFindClearBits(header: *mut RTL_BITMAP, count: u32, hint: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.find(count, hint, false)) }
    }

    unsafe fn RtlFindSetBits(header: *mut RTL_BITMAP, count: u32, hint: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.find(count, hint, true)) }
    }

    unsafe fn RtlFindClearBitsAndSet(header: *mut RTL_BITMAP, count: u32, hint: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.find_and_flip(count, hint, false)) }
    }

    unsafe fn RtlFindSetBitsAndClear(header: *mut RTL_BITMAP, count: u32, hint: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.find_and_flip(count, hint, true)) }
    }

    unsafe fn RtlNumberOfSetBits(header: *mut RTL_BITMAP) -> u32 {
        // SAFETY: the API's contract.
        unsafe { bits(header, |b| b.count()) }
    }

    unsafe fn RtlNumberOfClearBits(header: *mut RTL_BITMAP) -> u32 {
        // SAFETY: the API's contract.
        unsafe { (*header).SizeOfBitMap - Self::RtlNumberOfSetBits(header) }
    }

    unsafe fn RtlFindLongestRunClear(header: *mut RTL_BITMAP, start: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let (at, length) = bits(header, |b| b.longest(false));
            *start = at;
            length
        }
    }

    unsafe fn RtlFindFirstRunClear(header: *mut RTL_BITMAP, start: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { Self::RtlFindNextForwardRunClear(header, 0, start) }
    }

    unsafe fn RtlFindNextForwardRunClear(header: *mut RTL_BITMAP, from: u32, start: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let (at, length) = bits(header, |b| b.next_run(from, false));
            *start = at;
            length
        }
    }

    // Time.

    unsafe fn RtlTimeToTimeFields(time: *mut LARGE_INTEGER, fields: *mut TIME_FIELDS) {
        // SAFETY: the API's contract.
        unsafe {
            let f = time::to_fields(time.read_unaligned());
            fields.write_unaligned(TIME_FIELDS {
                Year: f.year as i16,
                Month: f.month.into(),
                Day: f.day.into(),
                Hour: f.hour.into(),
                Minute: f.minute.into(),
                Second: f.second.into(),
                Milliseconds: f.milliseconds as i16,
                Weekday: f.weekday.into(),
            });
        }
    }

    unsafe fn RtlTimeFieldsToTime(fields: *mut TIME_FIELDS, time: *mut LARGE_INTEGER) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe {
            match fields_of(&fields.read_unaligned()).and_then(|f| time::from_fields(&f)) {
                Some(t) => {
                    time.write_unaligned(t);
                    1
                }
                None => 0,
            }
        }
    }

    unsafe fn RtlTimeToSecondsSince1970(time: *mut LARGE_INTEGER, seconds: *mut u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { seconds_since(time, time::SECONDS_TO_1970, seconds) }
    }

    unsafe fn RtlTimeToSecondsSince1980(time: *mut LARGE_INTEGER, seconds: *mut u32) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { seconds_since(time, time::SECONDS_TO_1980, seconds) }
    }

    unsafe fn RtlSecondsSince1970ToTime(seconds: u32, time: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { time.write_unaligned((i64::from(seconds) + time::SECONDS_TO_1970) * time::SECOND) };
    }

    unsafe fn RtlSecondsSince1980ToTime(seconds: u32, time: *mut LARGE_INTEGER) {
        // SAFETY: the API's contract.
        unsafe { time.write_unaligned((i64::from(seconds) + time::SECONDS_TO_1980) * time::SECOND) };
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

    unsafe fn RtlConvertLongToLargeInteger(a: i32) -> LARGE_INTEGER {
        a.into()
    }

    unsafe fn RtlConvertUlongToLargeInteger(a: u32) -> LARGE_INTEGER {
        a.into()
    }

    // Versions and images.

    unsafe fn RtlGetVersion(information: *mut OSVERSIONINFOW) -> NTSTATUS {
        let (major, minor, build) = version::nt();
        // SAFETY: the API's contract; the larger structure begins with the smaller one.
        unsafe {
            let size = (*information).dwOSVersionInfoSize as usize;
            information.cast::<u8>().add(4).write_bytes(0, size.clamp(size_of::<OSVERSIONINFOW>(), size_of::<OSVERSIONINFOEXW>()) - 4);
            (*information).dwMajorVersion = major;
            (*information).dwMinorVersion = minor;
            (*information).dwBuildNumber = build;
            (*information).dwPlatformId = 2;
            if size >= size_of::<OSVERSIONINFOEXW>() {
                (*information.cast::<OSVERSIONINFOEXW>()).wProductType = NT_PRODUCT_TYPE::NtProductWinNt.0 as u8;
            }
        }
        OK
    }

    unsafe fn RtlImageNtHeader(base: *mut c_void) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { nt_header(base) }.cast()
    }

    unsafe fn RtlImageDirectoryEntryToData(base: *mut c_void, _mapped: BOOLEAN, entry: u16, size: *mut u32) -> *mut c_void {
        // SAFETY: the API's contract. PE32: the number of directories stands 0x74 behind the signature, the directories behind it.
        unsafe {
            *size = 0;
            let header = nt_header(base);
            if header.is_null() || u32::from(entry) >= header.add(0x74).cast::<u32>().read_unaligned() {
                return core::ptr::null_mut();
            }
            let directory = header.add(0x78 + 8 * usize::from(entry)).cast::<u32>();
            let rva = directory.read_unaligned();
            if rva == 0 {
                return core::ptr::null_mut();
            }
            *size = directory.add(1).read_unaligned();
            base.cast::<u8>().add(rva as usize).cast()
        }
    }

    // Exceptions, assertions, stack traces.

    unsafe fn RtlAssert(assertion: *mut c_void, file: *mut c_void, line: u32, _message: *mut u8) {
        // SAFETY: the API's contract.
        let line = unsafe {
            let narrow = |at: *mut c_void| {
                text::units(at.cast::<u8>(), text::length(at.cast::<u8>())).map(char::from).collect::<alloc::string::String>()
            };
            alloc::format!("assertion failed: {} at {}:{line}", narrow(assertion), narrow(file))
        };
        events::DebugPrint { driver: driver::current(), text: &line }.emit();
    }

    unsafe fn RtlCaptureStackBackTrace(_skip: u32, _frames: u32, _trace: *mut *mut c_void, _hash: *mut u32) -> u16 {
        // Frames of this architecture need not be linked; a trace of none is allowed.
        0
    }

    unsafe fn RtlWalkFrameChain(_callers: *mut *mut c_void, _count: u32, _flags: u32) -> u32 {
        0
    }

    unsafe fn RtlGetCallersAddress(caller: *mut *mut c_void, callers_caller: *mut *mut c_void) {
        // SAFETY: the API's contract.
        unsafe {
            *caller = core::ptr::null_mut();
            *callers_caller = core::ptr::null_mut();
        }
    }

    // Heaps of the run-time library are the pool.

    unsafe fn RtlAllocateHeap(_heap: HANDLE, flags: u32, size: u32) -> *mut c_void {
        /// `HEAP_ZERO_MEMORY`.
        const ZERO: u32 = 8;
        if flags & ZERO != 0 { pool::allocate_zeroed(size as usize).cast() } else { pool::allocate(size as usize).cast() }
    }

    unsafe fn RtlFreeHeap(_heap: *mut c_void, _flags: u32, base: *mut c_void) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { pool::free(base.cast()) }.into()
    }

    // The registry.

    unsafe fn RtlCheckRegistryKey(relative_to: u32, path: *mut u16) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::check(relative_to, path) }
    }

    unsafe fn RtlCreateRegistryKey(relative_to: u32, path: *mut u16) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::create(relative_to, path) }
    }

    unsafe fn RtlWriteRegistryValue(
        relative_to: u32,
        path: *mut u16,
        name: *mut u16,
        kind: u32,
        data: *mut c_void,
        length: u32,
    ) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::write(relative_to, path, name, kind, data, length) }
    }

    unsafe fn RtlDeleteRegistryValue(relative_to: u32, path: *mut u16, name: *mut u16) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::delete(relative_to, path, name) }
    }

    unsafe fn RtlQueryRegistryValues(
        relative_to: u32,
        path: *mut u16,
        table: *mut RTL_QUERY_REGISTRY_TABLE,
        context: *mut c_void,
        _environment: *mut c_void,
    ) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { registry_query::query(relative_to, path, table, context) }
    }
}
