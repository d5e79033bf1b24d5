//! Counted strings of drivers as Rust strings, and back.

use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::types::UNICODE_STRING;

/// The text of a counted string; empty for NULL. What is not valid UTF-16 is replaced.
///
/// # Safety
/// `text` is NULL or a counted string.
pub unsafe fn text(text: *const UNICODE_STRING) -> String {
    // SAFETY: the caller's promise.
    unsafe {
        if text.is_null() || (*text).Buffer.is_null() {
            return String::new();
        }
        units((*text).Buffer, usize::from((*text).Length) / 2)
    }
}

/// `count` units of text.
///
/// # Safety
/// They can be read.
pub unsafe fn units(at: *const u16, count: usize) -> String {
    // SAFETY: the caller's promise; drivers' buffers need not be aligned.
    let read = (0..count).map(|i| unsafe { at.add(i).read_unaligned() });
    char::decode_utf16(read).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Text up to a NUL; empty for NULL.
///
/// # Safety
/// It ends in one.
pub unsafe fn terminated(at: *const u16) -> String {
    if at.is_null() {
        return String::new();
    }
    let mut count = 0;
    // SAFETY: the caller's promise.
    unsafe {
        while at.add(count).read_unaligned() != 0 {
            count += 1;
        }
        units(at, count)
    }
}

/// Units with a NUL behind them.
pub fn encode_terminated(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// A counted string in the pool, NUL behind it; its buffer is NULL when there is no memory.
pub fn allocate(text: &str) -> UNICODE_STRING {
    let units = encode_terminated(text);
    let bytes = units.len() * 2;
    let buffer = crate::pool::allocate(bytes).cast::<u16>();
    if buffer.is_null() {
        return UNICODE_STRING { Length: 0, MaximumLength: 0, Buffer: buffer };
    }
    // SAFETY: the block has that many bytes.
    unsafe { buffer.copy_from_nonoverlapping(units.as_ptr(), units.len()) };
    UNICODE_STRING { Length: (bytes - 2) as u16, MaximumLength: bytes as u16, Buffer: buffer }
}
