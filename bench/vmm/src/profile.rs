//! SYSTEM.INI: sections, entries, values, and what the profile services make of them.
//!
//! The text is taken apart once; every value is kept NUL-terminated at an address of its own, because VxDs get that address and
//! hand it back to ask for the next entry of the same name.

use crate::cell::Cell;
use crate::modules;
use alloc::boxed::Box;
use alloc::vec::Vec;

struct Entry {
    section: &'static [u8],
    name: &'static [u8],
    /// With its NUL.
    value: &'static [u8],
}

static ENTRIES: Cell<Vec<Entry>> = Cell::new(Vec::new());

/// The section that is meant when none is named.
const DEFAULT_SECTION: &[u8] = b"386Enh";

/// Reads SYSTEM.INI; false when the host brought none.
pub fn init() -> bool {
    let Some(file) = modules::find_anywhere(b"SYSTEM.INI") else {
        return false;
    };
    let mut entries = Vec::new();
    let mut section: &'static [u8] = b"";
    for line in file.bytes.split(|&c| c == b'\n') {
        let line = line.trim_ascii();
        if line.is_empty() || line[0] == b';' {
            continue;
        }
        if line[0] == b'[' {
            let end = line.iter().position(|&c| c == b']').unwrap_or(line.len());
            section = line[1..end].trim_ascii();
            continue;
        }
        let (name, value) = match line.iter().position(|&c| c == b'=') {
            Some(at) => (line[..at].trim_ascii(), line[at + 1..].trim_ascii()),
            None => (line, &b""[..]),
        };
        let mut text: Vec<u8> = unquoted(value).to_vec();
        text.push(0);
        entries.push(Entry { section, name, value: Box::leak(text.into_boxed_slice()) });
    }
    ENTRIES.with(|list| *list = entries);
    true
}

fn unquoted(value: &[u8]) -> &[u8] {
    match value {
        [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] => inner,
        _ => value,
    }
}

fn is(entry: &Entry, section: &[u8], name: &[u8]) -> bool {
    entry.section.eq_ignore_ascii_case(section) && entry.name.eq_ignore_ascii_case(name)
}

/// Value of the first entry `name` in `section` (empty: `[386Enh]`), with its NUL.
pub fn get(section: &[u8], name: &[u8]) -> Option<&'static [u8]> {
    let section = if section.is_empty() { DEFAULT_SECTION } else { section };
    ENTRIES.with(|list| list.iter().find(|e| is(e, section, name)).map(|e| e.value))
}

/// The entry `name` behind the one whose value is at `value`, in the same section.
pub fn next(value: u32, name: &[u8]) -> Option<&'static [u8]> {
    ENTRIES.with(|list| {
        let at = list.iter().position(|e| e.value.as_ptr() as u32 == value)?;
        let section = list[at].section;
        list[at + 1..].iter().find(|e| is(e, section, name)).map(|e| e.value)
    })
}

/// All values of an entry that may be there many times, without their NULs.
pub fn all(section: &str, name: &str) -> impl Iterator<Item = &'static [u8]> {
    self::section(section).into_iter().filter(move |e| e.0.eq_ignore_ascii_case(name.as_bytes())).map(|e| e.1)
}

/// All entries of a section in the order of the file: names, and values without their NULs.
pub fn section(section: &str) -> Vec<(&'static [u8], &'static [u8])> {
    let of = |e: &&Entry| e.section.eq_ignore_ascii_case(section.as_bytes());
    ENTRIES.with(|list| list.iter().filter(of).map(|e| (e.name, &e.value[..e.value.len() - 1])).collect())
}

/// The text of an entry, without its NUL.
pub fn text(section: &str, name: &str) -> Option<&'static [u8]> {
    get(section.as_bytes(), name.as_bytes()).map(|v| &v[..v.len() - 1])
}

/// A number in base `base` at the start of `text`, and how many bytes it takes.
pub fn number(text: &[u8], base: u32) -> (i32, usize) {
    let negative = text.first() == Some(&b'-') && base == 10;
    let mut at = usize::from(negative);
    let mut value = 0u32;
    while let Some(digit) = text.get(at).and_then(|&c| (c as char).to_digit(base)) {
        value = value.wrapping_mul(base).wrapping_add(digit);
        at += 1;
    }
    if base == 16 && matches!(text.get(at), Some(b'h' | b'H')) {
        at += 1;
    }
    (if negative { (value as i32).wrapping_neg() } else { value as i32 }, at)
}

/// A decimal number with `places` digits behind the point, times ten to the power of `places`.
pub fn fixed_point(text: &[u8], places: u32) -> (i32, usize) {
    let (whole, mut at) = number(text, 10);
    let mut value = whole.unsigned_abs();
    let mut digits = 0;
    if text.get(at) == Some(&b'.') {
        at += 1;
        while let Some(digit) = text.get(at).and_then(|&c| (c as char).to_digit(10)) {
            if digits < places {
                value = value.wrapping_mul(10).wrapping_add(digit);
                digits += 1;
            }
            at += 1;
        }
    }
    for _ in digits..places {
        value = value.wrapping_mul(10);
    }
    let negative = text.first() == Some(&b'-');
    (if negative { (value as i32).wrapping_neg() } else { value as i32 }, at)
}

/// The truth value of a text.
pub fn boolean(text: &[u8]) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|w| text.eq_ignore_ascii_case(w.as_bytes()));
    if is(&["1", "true", "y", "yes", "on"]) {
        return Some(true);
    }
    is(&["0", "false", "n", "no", "off"]).then_some(false)
}
