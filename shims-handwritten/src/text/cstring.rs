//! Text that ends in a NUL, narrow or wide: what the C functions do with it.

use crate::text::{Unit, length};
use core::cmp::Ordering;

/// Reads one.
unsafe fn at<T: Unit>(s: *const T, i: usize) -> T {
    // SAFETY: the caller's promise.
    unsafe { s.add(i).read_unaligned() }
}

/// Compares at most `limit` units.
///
/// # Safety
/// Both end in a NUL or are that long.
pub unsafe fn compare<T: Unit>(a: *const T, b: *const T, limit: usize, fold: fn(T) -> T) -> i32 {
    for i in 0..limit {
        // SAFETY: the caller's promise.
        let (x, y) = unsafe { (fold(at(a, i)), fold(at(b, i))) };
        let (x, y): (i32, i32) = (x.into(), y.into());
        match x.cmp(&y) {
            Ordering::Less => return -1,
            Ordering::Greater => return 1,
            Ordering::Equal if x == 0 => return 0,
            Ordering::Equal => {}
        }
    }
    0
}

/// Copies with the NUL.
///
/// # Safety
/// There is room.
pub unsafe fn copy<T: Unit>(to: *mut T, from: *const T) -> *mut T {
    // SAFETY: the caller's promise.
    unsafe { core::ptr::copy(from.cast::<u8>(), to.cast::<u8>(), (length(from) + 1) * T::SIZE) };
    to
}

/// Copies at most `count` units, and fills the rest with NULs.
///
/// # Safety
/// There is room for `count`.
pub unsafe fn copy_limited<T: Unit>(to: *mut T, from: *const T, count: usize) -> *mut T {
    // SAFETY: the caller's promise.
    unsafe {
        let mut ended = false;
        for i in 0..count {
            let unit = if ended { T::default() } else { at(from, i) };
            ended |= unit == T::default();
            to.add(i).write_unaligned(unit);
        }
    }
    to
}

/// Appends at most `limit` units, and a NUL.
///
/// # Safety
/// There is room.
pub unsafe fn append<T: Unit>(to: *mut T, from: *const T, limit: usize) -> *mut T {
    // SAFETY: the caller's promise.
    unsafe {
        let end = to.add(length(to));
        let mut i = 0;
        while i < limit && at(from, i) != T::default() {
            end.add(i).write_unaligned(at(from, i));
            i += 1;
        }
        end.add(i).write_unaligned(T::default());
    }
    to
}

/// The first or last place of a unit, the NUL included; NULL when it is not there.
///
/// # Safety
/// The text ends in a NUL.
pub unsafe fn find<T: Unit>(s: *const T, unit: T, last: bool) -> *mut T {
    // SAFETY: the caller's promise.
    unsafe {
        let mut places = (0..=length(s)).filter(|i| at(s, *i) == unit);
        let place = if last { places.last() } else { places.next() };
        place.map_or(core::ptr::null_mut(), |i| s.add(i).cast_mut())
    }
}

/// The first place of a text in another; NULL when it is not there.
///
/// # Safety
/// Both end in a NUL.
pub unsafe fn find_text<T: Unit>(s: *const T, what: *const T) -> *mut T {
    // SAFETY: the caller's promise.
    unsafe {
        let (n, m) = (length(s), length(what));
        let starts = |i: &usize| (0..m).all(|k| at(s, i + k) == at(what, k));
        let place = (n >= m).then(|| (0..=n - m).find(starts)).flatten();
        place.map_or(core::ptr::null_mut(), |i| s.add(i).cast_mut())
    }
}

/// Units at the start that are (`among`) or are not in a set.
///
/// # Safety
/// Both end in a NUL.
pub unsafe fn span<T: Unit>(s: *const T, set: *const T, among: bool) -> usize {
    // SAFETY: the caller's promise.
    unsafe {
        let listed = |unit: T| (0..length(set)).any(|k| at(set, k) == unit);
        (0..length(s)).take_while(|i| listed(at(s, *i)) == among).count()
    }
}

/// Changes every unit.
///
/// # Safety
/// The text ends in a NUL and can be written.
pub unsafe fn map<T: Unit>(s: *mut T, change: fn(T) -> T) -> *mut T {
    // SAFETY: the caller's promise.
    unsafe {
        for i in 0..length(s) {
            s.add(i).write_unaligned(change(at(s, i)));
        }
    }
    s
}

/// Turns it round.
///
/// # Safety
/// The text ends in a NUL and can be written.
pub unsafe fn reverse<T: Unit>(s: *mut T) -> *mut T {
    // SAFETY: the caller's promise.
    unsafe {
        let n = length(s);
        for i in 0..n / 2 {
            let (a, b) = (at(s, i), at(s, n - 1 - i));
            s.add(i).write_unaligned(b);
            s.add(n - 1 - i).write_unaligned(a);
        }
    }
    s
}

/// A number as `strtoul` reads it (base 0: by its prefix), and where it ends. Overflow gives the largest value.
///
/// # Safety
/// The text ends in a NUL.
pub unsafe fn number<T: Unit>(s: *const T, base: u32) -> (bool, u64, usize) {
    // SAFETY: the caller's promise.
    unsafe {
        let get = |i: usize| char::from_u32(at(s, i).wide().into()).unwrap_or('\u{1}');
        let mut i = (0..).take_while(|i| matches!(get(*i), ' ' | '\t'..='\r')).count();
        let negative = get(i) == '-';
        if matches!(get(i), '-' | '+') {
            i += 1;
        }
        let hexadecimal = get(i) == '0' && matches!(get(i + 1), 'x' | 'X') && get(i + 2).is_ascii_hexdigit();
        let base = match base {
            0 if hexadecimal => 16,
            0 if get(i) == '0' => 8,
            0 => 10,
            b => b.clamp(2, 36),
        };
        if base == 16 && hexadecimal {
            i += 2;
        }
        let mut value = 0u64;
        while let Some(digit) = get(i).to_digit(base) {
            value = value.saturating_mul(base.into()).saturating_add(digit.into());
            i += 1;
        }
        (negative, value, i)
    }
}

/// Writes a number in `base`, lower case, with a NUL.
///
/// # Safety
/// There is room.
pub unsafe fn write_number<T: Unit>(to: *mut T, value: u64, negative: bool, base: u32) -> *mut T {
    let mut buffer = [0; 64];
    let digits = janus_runtime::nt::number::digits(value, base, &mut buffer);
    let sign = if negative { &b"-"[..] } else { b"" };
    let mut i = 0;
    for b in sign.iter().chain(digits) {
        // SAFETY: the caller's promise.
        unsafe { to.add(i).write_unaligned(T::of(b.to_ascii_lowercase().into())) };
        i += 1;
    }
    // SAFETY: the caller's promise.
    unsafe { to.add(i).write_unaligned(T::default()) };
    to
}
