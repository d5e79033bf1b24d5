//! Bounds-checked little-endian reading: nothing is there until the file has it.

/// The file.
#[derive(Clone, Copy)]
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn len(self) -> u64 {
        self.0.len() as u64
    }

    pub fn slice(self, at: u64, size: u64) -> Option<&'a [u8]> {
        let start = usize::try_from(at).ok()?;
        let end = usize::try_from(at.checked_add(size)?).ok()?;
        self.0.get(start..end)
    }

    pub fn byte(self, at: u64) -> Option<u8> {
        self.slice(at, 1).map(|bytes| bytes[0])
    }

    pub fn word(self, at: u64) -> Option<u16> {
        self.slice(at, 2).and_then(|bytes| bytes.try_into().ok()).map(u16::from_le_bytes)
    }

    pub fn dword(self, at: u64) -> Option<u32> {
        self.slice(at, 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes)
    }
}

/// Text of a file as it can be shown.
pub fn text(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| if (0x20..0x7F).contains(&byte) { char::from(byte) } else { '\u{FFFD}' }).collect()
}
