//! A parallel port: bytes that the host drew come out of the port, where QEMU writes them to a file. The status that the driver read is
//! the one that the port shows when nobody is printing.

use super::Verdict;
use crate::decode::Trace;
use crate::draw::Draw;
use crate::error::{At, Result};
use crate::events::DebugPrint;
use crate::guest::Guest;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// What the port prints to; a row's `-chardev` names the same.
pub const PRINTED: &str = "lpt1.bin";
/// What the program at the port says at its end.
const DONE: &str = "printer: done: ";
/// Not busy, not acknowledging, paper, selected, no error: QEMU's printer at rest, once its initialisation line was low.
const IDLE: &str = "parallel: status d8";

/// Waits for the end of printing.
pub fn attend(guest: &mut Guest, until: Instant) -> Result<Verdict> {
    Ok(match guest.wait_for_text(until, DONE)? {
        true => Verdict { passed: true, ..Verdict::default() },
        false => Verdict::failed("printing did not end"),
    })
}

/// Holds what was printed against what the host drew: it goes out in one piece, and then byte by byte.
pub fn judge(attended: Verdict, draw: &Draw, trace: &Trace, dir: &Path) -> Result<Verdict> {
    if !attended.passed {
        return Ok(attended);
    }
    let path = dir.join(PRINTED);
    let printed = fs::read(&path).at("read", &path)?;
    let said = |text: &str| trace.events::<DebugPrint>().any(|(_, p)| p.text.starts_with(text));
    Ok(match verdict(&draw.bytes, &printed, &said) {
        Ok(verdict) => verdict,
        Err(what) => Verdict::failed(what),
    })
}

fn verdict(drawn: &[u8], printed: &[u8], said: &dyn Fn(&str) -> bool) -> Result<Verdict, String> {
    let expected = [drawn, drawn].concat();
    if let Some(at) = printed.iter().zip(&expected).position(|(a, b)| a != b) {
        return Err(format!("byte {at} was printed as {:#04x}, not as {:#04x}", printed[at], expected[at]));
    }
    if printed.len() != expected.len() {
        return Err(format!("{} bytes were printed, not {}", printed.len(), expected.len()));
    }
    if !said(IDLE) {
        return Err("the driver read another status than that of a printer at rest, 0xd8".into());
    }
    if !said("printer: information 81") {
        return Err("the driver did not tell that the printer is initialised and selected".into());
    }
    Ok(Verdict {
        passed: true,
        summary: format!("{} random bytes were printed twice, nothing lost; the status at rest is 0xd8", drawn.len()),
        ..Verdict::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_it_twice_and_nothing_else() {
        let yes = |_: &str| true;
        assert!(verdict(b"ab", b"abab", &yes).is_ok_and(|v| v.passed));
        for wrong in [&b"aba"[..], b"ab", b"", b"abbb", b"ababa"] {
            assert!(verdict(b"ab", wrong, &yes).is_err(), "{wrong:?}");
        }
        assert!(verdict(b"ab", b"abab", &|text| text != IDLE).is_err());
        assert!(verdict(b"ab", b"abab", &|text| text == IDLE).is_err());
    }
}
