//! C run-time. The helpers of the compiler, whose register rules are their own, are assembly: [`super::helpers`].

use crate::cstring;
use crate::text::{self, Unit};
use crate::{Janus, context, print, scope_table};
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::Crt;
use janus_runtime::abi::VarArgs;
use janus_runtime::cell::Global;
use janus_runtime::nt::chars;

/// `EINVAL` and `ERANGE`, which the functions with `_s` return.
const INVALID: i32 = 22;
const RANGE: i32 = 34;

static SEED: Global<u32> = Global::new(1);

fn same<T>(unit: T) -> T {
    unit
}

/// Case of ASCII only: the kernel's run-time library knows no locale.
fn lower<T: Unit>(unit: T) -> T {
    let wide = unit.wide();
    if (0x41..=0x5A).contains(&wide) { T::of(wide + 0x20) } else { unit }
}

fn upper<T: Unit>(unit: T) -> T {
    let wide = unit.wide();
    if (0x61..=0x7A).contains(&wide) { T::of(wide - 0x20) } else { unit }
}

fn class(c: i32, test: fn(&u8) -> bool) -> i32 {
    u8::try_from(c).is_ok_and(|b| test(&b)).into()
}

unsafe fn print_narrow(to: *mut u8, room: usize, format: *mut u8, arguments: VarArgs) -> i32 {
    // SAFETY: the API's contract.
    unsafe { print::into_buffer(to, room, |put| print::narrow(format, arguments, put)) }
}

unsafe fn print_wide(to: *mut u16, room: usize, format: *mut u16, arguments: VarArgs) -> i32 {
    // SAFETY: the API's contract.
    unsafe { print::into_buffer(to, room, |put| print::wide(format, arguments, put)) }
}

/// Copies or appends with the room known: 0, or what is wrong, and then the destination is empty.
unsafe fn secure<T: Unit>(to: *mut T, room: u32, from: *const T, limit: u32, append: bool) -> i32 {
    if to.is_null() || room == 0 {
        return INVALID;
    }
    // SAFETY: the API's contract.
    unsafe {
        let used = if append { text::length(to) } else { 0 };
        let count = (0..limit as usize).take_while(|i| !from.is_null() && from.add(*i).read_unaligned() != T::default()).count();
        if from.is_null() || used + count >= room as usize {
            to.write_unaligned(T::default());
            return if from.is_null() { INVALID } else { RANGE };
        }
        core::ptr::copy(from.cast::<u8>(), to.add(used).cast::<u8>(), count * T::SIZE);
        to.add(used + count).write_unaligned(T::default());
    }
    0
}

unsafe fn signed<T: Unit>(value: i32, to: *mut T, radix: i32) -> *mut T {
    let negative = radix == 10 && value < 0;
    let magnitude = if negative { value.unsigned_abs() } else { value as u32 };
    // SAFETY: the API's contract.
    unsafe { cstring::write_number(to, magnitude.into(), negative, radix as u32) }
}

unsafe fn to_int<T: Unit>(s: *const T) -> i32 {
    // SAFETY: the API's contract.
    let (negative, value, _) = unsafe { cstring::number(s, 10) };
    if negative { (value as i32).wrapping_neg() } else { value as i32 }
}

type Compare = unsafe extern "C" fn(*const c_void, *const c_void) -> i32;

impl Crt for Janus {
    // Memory.

    unsafe fn memcpy(to: *mut c_void, from: *mut c_void, size: u32) -> *mut c_void {
        // SAFETY: the API's contract; drivers are known to let the blocks overlap.
        unsafe { core::ptr::copy(from.cast::<u8>(), to.cast::<u8>(), size as usize) };
        to
    }

    unsafe fn memmove(to: *mut c_void, from: *mut c_void, size: u32) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { core::ptr::copy(from.cast::<u8>(), to.cast::<u8>(), size as usize) };
        to
    }

    unsafe fn memset(to: *mut c_void, value: i32, size: u32) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe { to.cast::<u8>().write_bytes(value as u8, size as usize) };
        to
    }

    unsafe fn memchr(buffer: *mut c_void, value: i32, size: u32) -> *mut c_void {
        let bytes = buffer.cast::<u8>();
        // SAFETY: the API's contract.
        unsafe { (0..size as usize).find(|i| *bytes.add(*i) == value as u8).map_or(core::ptr::null_mut(), |i| bytes.add(i).cast()) }
    }

    unsafe fn memcpy_s(to: *mut c_void, room: u32, from: *mut c_void, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { Self::memmove_s(to, room, from, count) }
    }

    unsafe fn memmove_s(to: *mut c_void, room: u32, from: *mut c_void, count: u32) -> i32 {
        if count == 0 {
            return 0;
        }
        if to.is_null() || from.is_null() {
            return INVALID;
        }
        if room < count {
            return RANGE;
        }
        // SAFETY: the API's contract.
        unsafe { Self::memmove(to, from, count) };
        0
    }

    // Narrow text.

    unsafe fn strlen(s: *mut u8) -> u32 {
        // SAFETY: the API's contract.
        unsafe { text::length(s) as u32 }
    }

    unsafe fn strnlen(s: *mut u8, limit: u32) -> u32 {
        // SAFETY: the API's contract.
        (0..limit).take_while(|i| unsafe { *s.add(*i as usize) } != 0).count() as u32
    }

    unsafe fn strcpy(to: *mut u8, from: *mut u8) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::copy(to, from) }
    }

    unsafe fn strncpy(to: *mut u8, from: *mut u8, count: u32) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::copy_limited(to, from, count as usize) }
    }

    unsafe fn strcat(to: *mut u8, from: *mut u8) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::append(to, from, usize::MAX) }
    }

    unsafe fn strncat(to: *mut u8, from: *mut u8, count: u32) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::append(to, from, count as usize) }
    }

    unsafe fn strcpy_s(to: *mut u8, room: u32, from: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { secure(to, room, from, u32::MAX, false) }
    }

    unsafe fn strncpy_s(to: *mut u8, room: u32, from: *mut u8, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { secure(to, room, from, count, false) }
    }

    unsafe fn strcat_s(to: *mut u8, room: u32, from: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { secure(to, room, from, u32::MAX, true) }
    }

    unsafe fn strncat_s(to: *mut u8, room: u32, from: *mut u8, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { secure(to, room, from, count, true) }
    }

    unsafe fn strcmp(a: *mut u8, b: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { cstring::compare(a, b, usize::MAX, same) }
    }

    unsafe fn strncmp(a: *mut u8, b: *mut u8, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { cstring::compare(a, b, count as usize, same) }
    }

    unsafe fn _stricmp(a: *mut u8, b: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { cstring::compare(a, b, usize::MAX, lower) }
    }

    unsafe fn _strnicmp(a: *mut u8, b: *mut u8, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { cstring::compare(a, b, count as usize, lower) }
    }

    unsafe fn strchr(s: *mut u8, c: i32) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::find(s, c as u8, false) }
    }

    unsafe fn strrchr(s: *mut u8, c: i32) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::find(s, c as u8, true) }
    }

    unsafe fn strstr(s: *mut u8, what: *mut u8) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::find_text(s, what) }
    }

    unsafe fn strspn(s: *mut u8, set: *mut u8) -> u32 {
        // SAFETY: the API's contract.
        unsafe { cstring::span(s, set, true) as u32 }
    }

    unsafe fn _strlwr(s: *mut u8) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::map(s, lower) }
    }

    unsafe fn strlwr(s: *mut u8) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::map(s, lower) }
    }

    unsafe fn _strupr(s: *mut u8) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::map(s, upper) }
    }

    unsafe fn _strrev(s: *mut u8) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { cstring::reverse(s) }
    }

    unsafe fn _strset(s: *mut u8, value: i32) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { s.write_bytes(value as u8, text::length(s)) };
        s
    }

    unsafe fn _strnset(s: *mut u8, value: i32, count: u32) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { s.write_bytes(value as u8, text::length(s).min(count as usize)) };
        s
    }

    // Wide text.

    unsafe fn wcslen(s: *mut u16) -> u32 {
        // SAFETY: the API's contract.
        unsafe { text::length(s) as u32 }
    }

    unsafe fn wcsnlen(s: *mut u16, limit: u32) -> u32 {
        // SAFETY: the API's contract.
        (0..limit).take_while(|i| unsafe { s.add(*i as usize).read_unaligned() } != 0).count() as u32
    }

    unsafe fn wcscpy(to: *mut u16, from: *mut u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::copy(to, from) }
    }

    unsafe fn wcsncpy(to: *mut u16, from: *mut u16, count: u32) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::copy_limited(to, from, count as usize) }
    }

    unsafe fn wcscat(to: *mut u16, from: *mut u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::append(to, from, usize::MAX) }
    }

    unsafe fn wcsncat(to: *mut u16, from: *mut u16, count: u32) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::append(to, from, count as usize) }
    }

    unsafe fn wcscpy_s(to: *mut u16, room: u32, from: *mut u16) -> i32 {
        // SAFETY: the API's contract.
        unsafe { secure(to, room, from, u32::MAX, false) }
    }

    unsafe fn wcsncpy_s(to: *mut u16, room: u32, from: *mut u16, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { secure(to, room, from, count, false) }
    }

    unsafe fn wcscat_s(to: *mut u16, room: u32, from: *mut u16) -> i32 {
        // SAFETY: the API's contract.
        unsafe { secure(to, room, from, u32::MAX, true) }
    }

    unsafe fn wcsncat_s(to: *mut u16, room: u32, from: *mut u16, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { secure(to, room, from, count, true) }
    }

    unsafe fn wcscmp(a: *mut u16, b: *mut u16) -> i32 {
        // SAFETY: the API's contract.
        unsafe { cstring::compare(a, b, usize::MAX, same) }
    }

    unsafe fn wcsncmp(a: *mut u16, b: *mut u16, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { cstring::compare(a, b, count as usize, same) }
    }

    unsafe fn _wcsicmp(a: *mut u16, b: *mut u16) -> i32 {
        // SAFETY: the API's contract.
        unsafe { cstring::compare(a, b, usize::MAX, lower) }
    }

    unsafe fn _wcsnicmp(a: *mut u16, b: *mut u16, count: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { cstring::compare(a, b, count as usize, lower) }
    }

    unsafe fn wcschr(s: *mut u16, c: u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::find(s, c, false) }
    }

    unsafe fn wcsrchr(s: *mut u16, c: u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::find(s, c, true) }
    }

    unsafe fn wcsstr(s: *mut u16, what: *mut u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::find_text(s, what) }
    }

    unsafe fn wcsspn(s: *mut u16, set: *mut u16) -> u32 {
        // SAFETY: the API's contract.
        unsafe { cstring::span(s, set, true) as u32 }
    }

    unsafe fn wcscspn(s: *mut u16, set: *mut u16) -> u32 {
        // SAFETY: the API's contract.
        unsafe { cstring::span(s, set, false) as u32 }
    }

    unsafe fn _wcslwr(s: *mut u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::map(s, lower) }
    }

    unsafe fn wcslwr(s: *mut u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::map(s, lower) }
    }

    unsafe fn _wcsupr(s: *mut u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::map(s, upper) }
    }

    unsafe fn _wcsrev(s: *mut u16) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { cstring::reverse(s) }
    }

    unsafe fn _wcsnset(s: *mut u16, value: u16, count: u32) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { (0..text::length(s).min(count as usize)).for_each(|i| s.add(i).write_unaligned(value)) };
        s
    }

    // Between the two, and characters.

    unsafe fn mbstowcs(to: *mut u16, from: *mut u8, count: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let length = text::length(from);
            if to.is_null() {
                return length as u32;
            }
            let n = (length + 1).min(count as usize);
            (0..n).for_each(|i| to.add(i).write_unaligned(chars::to_wide(*from.add(i))));
            n.min(length) as u32
        }
    }

    unsafe fn wcstombs(to: *mut u8, from: *mut u16, count: u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let length = text::length(from);
            if to.is_null() {
                return length as u32;
            }
            let n = (length + 1).min(count as usize);
            (0..n).for_each(|i| to.add(i).write(chars::to_ansi_lossy(from.add(i).read_unaligned())));
            n.min(length) as u32
        }
    }

    unsafe fn mbtowc(to: *mut u16, from: *mut u8, size: u32) -> i32 {
        if from.is_null() || size == 0 {
            return 0;
        }
        // SAFETY: the API's contract.
        unsafe {
            if !to.is_null() {
                to.write_unaligned(chars::to_wide(*from));
            }
            i32::from(*from != 0)
        }
    }

    unsafe fn wctomb(to: *mut u8, c: u16) -> i32 {
        if to.is_null() {
            return 0;
        }
        let Some(byte) = chars::to_ansi(c) else { return -1 };
        // SAFETY: the API's contract.
        unsafe { *to = byte };
        1
    }

    unsafe fn tolower(c: i32) -> i32 {
        u8::try_from(c).map_or(c, |b| lower(b).into())
    }

    unsafe fn toupper(c: i32) -> i32 {
        u8::try_from(c).map_or(c, |b| upper(b).into())
    }

    unsafe fn towlower(c: u16) -> u16 {
        chars::downcase(c)
    }

    unsafe fn towupper(c: u16) -> u16 {
        chars::upcase(c)
    }

    unsafe fn isdigit(c: i32) -> i32 {
        class(c, u8::is_ascii_digit)
    }

    unsafe fn islower(c: i32) -> i32 {
        class(c, u8::is_ascii_lowercase)
    }

    unsafe fn isupper(c: i32) -> i32 {
        class(c, u8::is_ascii_uppercase)
    }

    unsafe fn isxdigit(c: i32) -> i32 {
        class(c, u8::is_ascii_hexdigit)
    }

    unsafe fn isspace(c: i32) -> i32 {
        class(c, |b| matches!(b, b' ' | 9..=13))
    }

    unsafe fn isprint(c: i32) -> i32 {
        class(c, |b| matches!(b, b' '..=b'~'))
    }

    // Numbers.

    unsafe fn atoi(s: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { to_int(s) }
    }

    unsafe fn atol(s: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { to_int(s) }
    }

    unsafe fn _wtoi(s: *mut u16) -> i32 {
        // SAFETY: the API's contract.
        unsafe { to_int(s) }
    }

    unsafe fn _wtol(s: *mut u16) -> i32 {
        // SAFETY: the API's contract.
        unsafe { to_int(s) }
    }

    unsafe fn wcstoul(s: *mut u16, end: *mut *mut u16, radix: i32) -> u32 {
        // SAFETY: the API's contract.
        unsafe {
            let (negative, value, length) = cstring::number(s, radix as u32);
            if !end.is_null() {
                *end = s.add(length);
            }
            let value = u32::try_from(value).unwrap_or(u32::MAX);
            if negative { value.wrapping_neg() } else { value }
        }
    }

    unsafe fn _strtoui64(s: *mut u8, end: *mut *mut u8, radix: i32) -> u64 {
        // SAFETY: the API's contract.
        unsafe {
            let (negative, value, length) = cstring::number(s, radix as u32);
            if !end.is_null() {
                *end = s.add(length);
            }
            if negative { value.wrapping_neg() } else { value }
        }
    }

    unsafe fn _itoa(value: i32, to: *mut u8, radix: i32) -> *mut u8 {
        // SAFETY: the API's contract.
        unsafe { signed(value, to, radix) }
    }

    unsafe fn _itow(value: i32, to: *mut u16, radix: i32) -> *mut u16 {
        // SAFETY: the API's contract.
        unsafe { signed(value, to, radix) }
    }

    unsafe fn rand() -> i32 {
        SEED.with(|s| {
            *s = s.wrapping_mul(214_013).wrapping_add(2_531_011);
            (*s >> 16 & 0x7FFF) as i32
        })
    }

    unsafe fn srand(seed: u32) {
        SEED.with(|s| *s = seed);
    }

    // Sorting. The comparison is called like any other callback, but its type is C's.

    unsafe fn qsort(base: *mut c_void, count: u32, size: u32, compare: *mut c_void) {
        let (base, size) = (base.cast::<u8>(), size as usize);
        // SAFETY: the API's contract. A heap sort: no memory, and no worst case.
        unsafe {
            crate::driver::register(compare as u32, "qsort");
            let compare = core::mem::transmute::<*mut c_void, Compare>(compare);
            let greater = |a: usize, b: usize| compare(base.add(a * size).cast(), base.add(b * size).cast()) > 0;
            let swap = |a: usize, b: usize| core::ptr::swap_nonoverlapping(base.add(a * size), base.add(b * size), size);
            let sift = |mut root: usize, end: usize| {
                while 2 * root + 1 < end {
                    let mut child = 2 * root + 1;
                    if child + 1 < end && greater(child + 1, child) {
                        child += 1;
                    }
                    if !greater(child, root) {
                        return;
                    }
                    swap(child, root);
                    root = child;
                }
            };
            let count = count as usize;
            (0..count / 2).rev().for_each(|root| sift(root, count));
            for end in (1..count).rev() {
                swap(0, end);
                sift(0, end);
            }
        }
    }

    unsafe fn bsearch(key: *mut c_void, base: *mut c_void, count: u32, size: u32, compare: *mut c_void) -> *mut c_void {
        // SAFETY: the API's contract.
        unsafe {
            crate::driver::register(compare as u32, "bsearch");
            let compare = core::mem::transmute::<*mut c_void, Compare>(compare);
            let (mut low, mut high) = (0, count as usize);
            while low < high {
                let middle = (low + high) / 2;
                let element = base.cast::<u8>().add(middle * size as usize).cast::<c_void>();
                match compare(key, element) {
                    0 => return element,
                    ..0 => high = middle,
                    1.. => low = middle + 1,
                }
            }
        }
        core::ptr::null_mut()
    }

    // Formatting.

    unsafe fn sprintf(to: *mut u8, format: *mut u8, arguments: VarArgs) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_narrow(to, usize::MAX, format, arguments) }
    }

    unsafe fn vsprintf(to: *mut u8, format: *mut u8, list: u32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_narrow(to, usize::MAX, format, VarArgs(list as *const u32)) }
    }

    unsafe fn _snprintf(to: *mut u8, count: u32, format: *mut u8, arguments: VarArgs) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_narrow(to, count as usize, format, arguments) }
    }

    unsafe fn _vsnprintf(to: *mut u8, count: u32, format: *mut u8, list: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_narrow(to, count as usize, format, VarArgs(list.cast())) }
    }

    unsafe fn swprintf(to: *mut u16, format: *mut u16, arguments: VarArgs) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_wide(to, usize::MAX, format, arguments) }
    }

    unsafe fn _swprintf(to: *mut u16, format: *mut u16, arguments: VarArgs) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_wide(to, usize::MAX, format, arguments) }
    }

    unsafe fn _vswprintf(to: *mut u16, format: *mut u16, list: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_wide(to, usize::MAX, format, VarArgs(list.cast())) }
    }

    unsafe fn _snwprintf(to: *mut u16, count: u32, format: *mut u16, arguments: VarArgs) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_wide(to, count as usize, format, arguments) }
    }

    unsafe fn _vsnwprintf(to: *mut u16, count: u32, format: *mut u16, list: *mut u8) -> i32 {
        // SAFETY: the API's contract.
        unsafe { print_wide(to, count as usize, format, VarArgs(list.cast())) }
    }

    // Exceptions.

    unsafe fn _except_handler3(record: *mut c_void, frame: *mut c_void, context: *mut c_void, _dispatcher: *mut c_void) -> i32 {
        // SAFETY: the API's contract.
        unsafe { scope_table::except_handler3(record.cast(), frame as u32, context.cast()) }
    }

    unsafe fn _local_unwind2(frame: *mut c_void, level: i32) {
        // SAFETY: the API's contract.
        unsafe { scope_table::local_unwind(frame as u32, level) };
    }

    unsafe fn _global_unwind2(frame: *mut c_void) {
        // SAFETY: the API's contract.
        unsafe { context::unwind(frame as u32) };
    }

    unsafe fn _abnormal_termination() -> i32 {
        scope_table::is_abnormal().into()
    }

    unsafe fn _purecall() -> i32 {
        crate::driver::stop_current("fault", "a pure virtual function was called")
    }
}
