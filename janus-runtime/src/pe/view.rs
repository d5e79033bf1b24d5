//! Bounds-checked little-endian reads from a file or an image, whose errors know where they happened.

use super::error::{Error, Space};

/// The longest name that is taken for one. Real ones (decorated C++ at worst) stay far below.
const MAX_NAME: usize = 1024;

/// Bytes together with what a position in them counts.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    bytes: &'a [u8],
    space: Space,
}

impl<'a> View<'a> {
    pub(super) fn file(bytes: &'a [u8]) -> Self {
        View { bytes, space: Space::File }
    }

    pub(super) fn image(bytes: &'a [u8]) -> Self {
        View { bytes, space: Space::Image }
    }

    /// How many bytes there are; an address space of 32 bits has no more.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn slice(&self, what: &'static str, at: u32, need: u32) -> Result<&'a [u8], Error> {
        let end = at.checked_add(need);
        end.and_then(|end| self.bytes.get(at as usize..end as usize)).ok_or(Error::Outside {
            what,
            space: self.space,
            at,
            need,
            have: self.len(),
        })
    }

    pub(super) fn u16(&self, what: &'static str, at: u32) -> Result<u16, Error> {
        let bytes = self.slice(what, at, 2)?;
        Ok(u16::from_le_bytes([bytes[0], bytes[1]]))
    }

    pub(super) fn u32(&self, what: &'static str, at: u32) -> Result<u32, Error> {
        let bytes = self.slice(what, at, 4)?;
        Ok(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }

    /// The zero-terminated bytes at `at`, whatever they are.
    pub(super) fn c_bytes(&self, what: &'static str, at: u32) -> Result<&'a [u8], Error> {
        let rest = self.slice(what, at, 0).map(|_| &self.bytes[at as usize..])?;
        let window = &rest[..rest.len().min(MAX_NAME + 1)];
        match window.iter().position(|byte| *byte == 0) {
            Some(length) => Ok(&window[..length]),
            None if window.len() > MAX_NAME => Err(Error::Name { what, at, why: "is longer than any name" }),
            None => Err(Error::Name { what, at, why: "does not end before the image does" }),
        }
    }

    /// The zero-terminated name at `at`.
    pub(super) fn name(&self, what: &'static str, at: u32) -> Result<&'a str, Error> {
        let bytes = self.c_bytes(what, at)?;
        if bytes.is_empty() {
            return Err(Error::Name { what, at, why: "is empty" });
        }
        match core::str::from_utf8(bytes) {
            Ok(text) if !text.chars().any(char::is_control) => Ok(text),
            _ => Err(Error::Name { what, at, why: "is not text" }),
        }
    }
}
