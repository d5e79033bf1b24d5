//! Lines of text for port 0xE9. A line is put together first and written at once, so that an interrupt cannot tear it.

use crate::{cell::IntsOff, port};
use core::fmt::{self, Write};

/// Longest line; the rest is cut off.
const LINE: usize = 400;

/// A line under construction.
pub struct Line {
    text: [u8; LINE],
    len: usize,
}

impl Line {
    /// An empty line.
    pub const fn new() -> Self {
        Line { text: [0; LINE], len: 0 }
    }

    /// What was written so far.
    pub fn bytes(&self) -> &[u8] {
        &self.text[..self.len]
    }
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = LINE - self.len;
        let take = text.len().min(room);
        self.text[self.len..self.len + take].copy_from_slice(&text.as_bytes()[..take]);
        self.len += take;
        Ok(())
    }
}

/// Writes one line.
pub fn line(arguments: fmt::Arguments) {
    let mut text = Line::new();
    // The line never refuses text.
    let _ = text.write_fmt(arguments);
    let _ints = IntsOff::new();
    port::out_bytes(port::TEXT, text.bytes());
    port::out8(port::TEXT, b'\n');
}

/// Writes text as it is (a VxD's debug output).
pub fn raw(text: &[u8]) {
    let _ints = IntsOff::new();
    port::out_bytes(port::TEXT, text);
}

/// Writes one line of the VMM's own.
#[macro_export]
macro_rules! log {
    ($($argument:tt)*) => { $crate::log::line(format_args!("vmm: {}", format_args!($($argument)*))) };
}
