//! Counted strings as they lie in drivers' memory: reading, comparing, converting, filling.

use crate::pool;
use janus_abi::types::{NTSTATUS, STRING, UNICODE_STRING};
use janus_runtime::nt::chars;

/// The longest counted string, in bytes, that leaves room for a NUL.
const LONGEST: usize = 0xFFFE;

/// What the two kinds of counted strings are made of.
pub trait Unit: Copy + Default + PartialEq + Into<i32> + 'static {
    /// Bytes of one.
    const SIZE: usize;
    /// The UTF-16 unit that it stands for.
    fn wide(self) -> u16;
    /// What stands for a UTF-16 unit.
    fn of(unit: u16) -> Self;
    /// In upper case.
    fn upper(self) -> Self;
    /// In lower case.
    fn lower(self) -> Self;
}

impl Unit for u8 {
    const SIZE: usize = 1;

    fn wide(self) -> u16 {
        chars::to_wide(self)
    }

    fn of(unit: u16) -> u8 {
        chars::to_ansi_lossy(unit)
    }

    fn upper(self) -> u8 {
        chars::upcase_ansi(self)
    }

    fn lower(self) -> u8 {
        chars::to_ansi(chars::downcase(chars::to_wide(self))).unwrap_or(self)
    }
}

impl Unit for u16 {
    const SIZE: usize = 2;

    fn wide(self) -> u16 {
        self
    }

    fn of(unit: u16) -> u16 {
        unit
    }

    fn upper(self) -> u16 {
        chars::upcase(self)
    }

    fn lower(self) -> u16 {
        chars::downcase(self)
    }
}

/// `STRING` or `UNICODE_STRING`: the layout is the same, lengths are in bytes.
pub trait Counted: Copy {
    /// What it is made of.
    type Unit: Unit;
    /// From its fields.
    fn new(length: u16, maximum: u16, buffer: *mut Self::Unit) -> Self;
    /// Its fields.
    fn parts(&self) -> (u16, u16, *mut Self::Unit);
}

impl Counted for STRING {
    type Unit = u8;

    fn new(Length: u16, MaximumLength: u16, Buffer: *mut u8) -> STRING {
        STRING { Length, MaximumLength, Buffer }
    }

    fn parts(&self) -> (u16, u16, *mut u8) {
        (self.Length, self.MaximumLength, self.Buffer)
    }
}

impl Counted for UNICODE_STRING {
    type Unit = u16;

    fn new(Length: u16, MaximumLength: u16, Buffer: *mut u16) -> UNICODE_STRING {
        UNICODE_STRING { Length, MaximumLength, Buffer }
    }

    fn parts(&self) -> (u16, u16, *mut u16) {
        (self.Length, self.MaximumLength, self.Buffer)
    }
}

/// Units of a text that ends in a NUL; 0 for NULL.
///
/// # Safety
/// It does.
pub unsafe fn length<T: Unit>(at: *const T) -> usize {
    if at.is_null() {
        return 0;
    }
    // SAFETY: the caller's promise.
    (0..).take_while(|i| unsafe { at.add(*i).read_unaligned() } != T::default()).count()
}

/// `count` units; drivers' buffers need not be aligned.
///
/// # Safety
/// They can be read while the iterator lives.
pub unsafe fn units<T: Unit>(at: *const T, count: usize) -> impl ExactSizeIterator<Item = T> + Clone {
    // SAFETY: the caller's promise.
    (0..count).map(move |i| unsafe { at.add(i).read_unaligned() })
}

/// What a counted string holds; nothing for NULL.
///
/// # Safety
/// NULL or a counted string.
pub unsafe fn of<S: Counted>(string: *const S) -> impl ExactSizeIterator<Item = S::Unit> + Clone {
    // SAFETY: the caller's promise.
    unsafe {
        let (length, _, buffer) = if string.is_null() { (0, 0, core::ptr::null_mut()) } else { string.read_unaligned().parts() };
        let count = if buffer.is_null() { 0 } else { usize::from(length) / S::Unit::SIZE };
        units(buffer, count)
    }
}

/// Makes `to` describe a text that ends in a NUL; false when it is too long.
///
/// # Safety
/// `to` can be written; `text` is NULL or ends in a NUL.
pub unsafe fn initialize<S: Counted>(to: *mut S, text: *const S::Unit) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        let bytes = length(text) * S::Unit::SIZE;
        let fits = bytes <= LONGEST - S::Unit::SIZE;
        let bytes = bytes.min(LONGEST - S::Unit::SIZE);
        let maximum = if text.is_null() { 0 } else { bytes + S::Unit::SIZE };
        to.write_unaligned(S::new(bytes as u16, maximum as u16, text.cast_mut()));
        fits
    }
}

/// Compares, as a difference.
pub fn compare<T: Unit>(a: impl ExactSizeIterator<Item = T>, b: impl ExactSizeIterator<Item = T>, ignore_case: bool) -> i32 {
    if ignore_case { chars::compare(a.map(Unit::upper), b.map(Unit::upper)) } else { chars::compare(a, b) }
}

/// Writes units at `at` of the buffer, as far as there is room, a NUL behind them when there is room for it; sets the length. False when something was cut.
///
/// # Safety
/// A counted string whose buffer can be written.
unsafe fn write<S: Counted>(to: *mut S, at: usize, text: impl Iterator<Item = S::Unit>) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        let (_, maximum, buffer) = to.read_unaligned().parts();
        let room = usize::from(maximum) / S::Unit::SIZE;
        let mut end = at;
        let mut whole = true;
        for unit in text {
            if end == room {
                whole = false;
                break;
            }
            buffer.add(end).write_unaligned(unit);
            end += 1;
        }
        if end < room {
            buffer.add(end).write_unaligned(S::Unit::default());
        }
        to.write_unaligned(S::new((end * S::Unit::SIZE) as u16, maximum, buffer));
        whole
    }
}

/// Copies as much as there is room for.
///
/// # Safety
/// `to` is a counted string; `from` is one, or NULL.
pub unsafe fn copy<S: Counted>(to: *mut S, from: *const S) {
    // SAFETY: the caller's promise. The strings may overlap; NT copies forwards, too.
    unsafe { write(to, 0, of(from)) };
}

/// Appends all or nothing.
///
/// # Safety
/// `to` is a counted string.
pub unsafe fn append<S: Counted>(to: *mut S, text: impl ExactSizeIterator<Item = S::Unit>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let (length, maximum, _) = to.read_unaligned().parts();
        if usize::from(length) + text.len() * S::Unit::SIZE > usize::from(maximum) {
            return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
        }
        write(to, usize::from(length) / S::Unit::SIZE, text);
    }
    NTSTATUS::STATUS_SUCCESS
}

/// Fills a string, of the pool when `allocate`, with text; a NUL follows unless `counted`.
///
/// # Safety
/// `to` can be written and, unless `allocate`, is a counted string.
pub unsafe fn fill<S: Counted>(to: *mut S, text: impl ExactSizeIterator<Item = S::Unit>, allocate: bool, counted: bool) -> NTSTATUS {
    let nul = if counted { 0 } else { S::Unit::SIZE };
    let bytes = text.len() * S::Unit::SIZE;
    if bytes + nul > usize::from(u16::MAX) {
        return NTSTATUS::STATUS_INVALID_PARAMETER_2;
    }
    // SAFETY: the caller's promise.
    unsafe {
        if allocate {
            let buffer = pool::allocate(bytes + nul);
            if buffer.is_null() {
                return NTSTATUS::STATUS_NO_MEMORY;
            }
            to.write_unaligned(S::new(0, (bytes + nul) as u16, buffer.cast()));
        } else if bytes + nul > usize::from(to.read_unaligned().parts().1) {
            return NTSTATUS::STATUS_BUFFER_OVERFLOW;
        }
        write(to, 0, text);
    }
    NTSTATUS::STATUS_SUCCESS
}

/// Gives back what [`fill`] allocated, and empties the string.
///
/// # Safety
/// A counted string whose buffer is NULL or of the pool.
pub unsafe fn release<S: Counted>(string: *mut S) {
    // SAFETY: the caller's promise.
    unsafe {
        let (_, _, buffer) = string.read_unaligned().parts();
        pool::free(buffer.cast());
        string.write_unaligned(S::new(0, 0, core::ptr::null_mut()));
    }
}

/// Converts at most `room` bytes of units; the bytes written.
///
/// # Safety
/// Both can be reached.
pub unsafe fn convert<F: Unit, T: Unit>(to: *mut T, room: u32, from: *const F, bytes: u32, change: fn(T) -> T) -> u32 {
    let count = (room as usize / T::SIZE).min(bytes as usize / F::SIZE);
    // SAFETY: the caller's promise.
    unsafe {
        for (i, unit) in units(from, count).enumerate() {
            to.add(i).write_unaligned(change(T::of(unit.wide())));
        }
    }
    (count * T::SIZE) as u32
}
