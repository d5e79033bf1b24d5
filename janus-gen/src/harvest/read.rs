//! Reading bytes that may lie: every access is checked, every name and list is bounded.

use memchr::memchr;
use std::cell::Cell;
use std::ops::Range;

/// The longest name that is believed.
const MOST_NAME: usize = 512;

/// A file, little-endian.
#[derive(Clone, Copy)]
pub struct Bytes<'a> {
    /// All of it; zero where it was not read.
    pub all: &'a [u8],
    read: Option<&'a Parts>,
}

/// The parts of a file that were read.
pub struct Parts {
    /// Where they lie.
    pub ranges: Vec<Range<usize>>,
    /// Something else was looked at: what came of it is worth nothing.
    pub missed: Cell<bool>,
}

impl<'a> Bytes<'a> {
    /// A whole file.
    pub fn new(all: &'a [u8]) -> Self {
        Bytes { all, read: None }
    }

    /// A file of which only parts were read.
    pub fn partly(all: &'a [u8], read: &'a Parts) -> Self {
        Bytes { all, read: Some(read) }
    }

    fn note(self, start: usize, end: usize) {
        if let Some(parts) = self.read
            && !parts.ranges.iter().any(|r| r.start <= start && end <= r.end)
        {
            parts.missed.set(true);
        }
    }

    /// `size` bytes at `at`.
    pub fn slice(self, at: u64, size: u64) -> Option<&'a [u8]> {
        let start = usize::try_from(at).ok()?;
        let end = start.checked_add(usize::try_from(size).ok()?)?;
        let found = self.all.get(start..end)?;
        self.note(start, end);
        Some(found)
    }

    /// What there is of `size` bytes at `at`.
    pub fn up_to(self, at: u64, size: u64) -> &'a [u8] {
        let start = usize::try_from(at).unwrap_or(usize::MAX).min(self.all.len());
        let end = start.saturating_add(usize::try_from(size).unwrap_or(usize::MAX)).min(self.all.len());
        self.note(start, end);
        &self.all[start..end]
    }

    /// 16 bits.
    pub fn u16(self, at: u64) -> Option<u16> {
        self.slice(at, 2)?.try_into().ok().map(u16::from_le_bytes)
    }

    /// 32 bits.
    pub fn u32(self, at: u64) -> Option<u32> {
        self.slice(at, 4)?.try_into().ok().map(u32::from_le_bytes)
    }

    /// 64 bits.
    pub fn u64(self, at: u64) -> Option<u64> {
        self.slice(at, 8)?.try_into().ok().map(u64::from_le_bytes)
    }

    /// A name that ends in a zero byte.
    pub fn name(self, at: u64) -> Option<&'a str> {
        let start = usize::try_from(at).unwrap_or(usize::MAX).min(self.all.len());
        let rest = &self.all[start..start.saturating_add(MOST_NAME).min(self.all.len())];
        let bytes = &rest[..memchr(0, rest).inspect(|end| self.note(start, start + end + 1))?];
        let text = std::str::from_utf8(bytes).ok()?;
        // Nearly all names are plain; that is seen faster than one character after the other.
        let plain = bytes.iter().fold(true, |plain, b| plain & (b' '..=b'~').contains(b));
        (!text.is_empty() && (plain || text.chars().all(|c| !c.is_control()))).then_some(text)
    }
}
