//! Reading bytes that may lie: every access is checked, every name and list is bounded.

/// The longest name that is believed.
const MOST_NAME: usize = 512;

/// A file, little-endian.
#[derive(Clone, Copy)]
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// `size` bytes at `at`.
    pub fn slice(self, at: u64, size: u64) -> Option<&'a [u8]> {
        let start = usize::try_from(at).ok()?;
        self.0.get(start..start.checked_add(usize::try_from(size).ok()?)?)
    }

    /// What there is of `size` bytes at `at`.
    pub fn up_to(self, at: u64, size: u64) -> &'a [u8] {
        let start = usize::try_from(at).unwrap_or(usize::MAX).min(self.0.len());
        let end = start.saturating_add(usize::try_from(size).unwrap_or(usize::MAX)).min(self.0.len());
        &self.0[start..end]
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
        let rest = self.up_to(at, MOST_NAME as u64);
        let end = rest.iter().position(|&b| b == 0)?;
        let text = std::str::from_utf8(&rest[..end]).ok()?;
        (!text.is_empty() && text.chars().all(|c| !c.is_control())).then_some(text)
    }
}
