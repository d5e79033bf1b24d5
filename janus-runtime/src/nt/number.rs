//! Numbers in text: what the `…ToInteger` functions read and the `IntegerTo…` functions write.

/// Digits of `value` in `base` (2 to 36), most significant first, in upper case; the buffer's used end.
pub fn digits(mut value: u64, base: u32, buffer: &mut [u8; 64]) -> &[u8] {
    let base = u64::from(base.clamp(2, 36));
    let mut at = buffer.len();
    loop {
        at -= 1;
        let d = (value % base) as u8;
        buffer[at] = if d < 10 { b'0' + d } else { b'A' + d - 10 };
        value /= base;
        if value == 0 {
            return &buffer[at..];
        }
    }
}

/// The base is not one that the run-time library takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the base is not 0, 2, 8, 10 or 16")]
pub struct BadBase;

/// Reads an integer as `RtlUnicodeStringToInteger` and `RtlCharToInteger` do: spaces and control characters, a sign, with base 0 a prefix `0x`, `0o` or `0b`,
/// and digits up to the first that is none. Overflow wraps.
///
/// # Errors
/// When the base is none of 0, 2, 8, 10 and 16.
pub fn parse(text: impl Iterator<Item = u16>, base: u32) -> Result<u32, BadBase> {
    let mut text = text.map(|u| char::from_u32(u.into()).unwrap_or('\0')).skip_while(|c| *c <= ' ' && *c != '\0').peekable();
    let negative = text.peek() == Some(&'-');
    if matches!(text.peek(), Some('-' | '+')) {
        text.next();
    }
    let mut value = 0u32;
    let base = match base {
        0 => {
            let mut base = 10;
            if text.peek() == Some(&'0') {
                text.next();
                base = match text.peek() {
                    Some('x') => 16,
                    Some('o') => 8,
                    Some('b') => 2,
                    _ => 10,
                };
                if base != 10 {
                    text.next();
                }
            }
            base
        }
        2 | 8 | 10 | 16 => base,
        _ => return Err(BadBase),
    };
    for digit in text.map_while(|c| c.to_digit(base)) {
        value = value.wrapping_mul(base).wrapping_add(digit);
    }
    Ok(if negative { value.wrapping_neg() } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, base: u32) -> Result<u32, BadBase> {
        parse(text.encode_utf16(), base)
    }

    #[test]
    fn reads_what_the_library_reads() {
        assert_eq!(read("  42 apples", 0), Ok(42));
        assert_eq!(read("-0x10", 0), Ok(0xFFFF_FFF0));
        assert_eq!(read("0b101", 0), Ok(5));
        assert_eq!(read("0o17", 0), Ok(15));
        assert_eq!(read("017", 0), Ok(17));
        assert_eq!(read("fF", 16), Ok(255));
        assert_eq!(read("", 10), Ok(0));
        assert_eq!(read("7", 7), Err(BadBase));
    }

    #[test]
    fn writes_digits() {
        let mut b = [0; 64];
        assert_eq!(digits(0, 10, &mut b), b"0");
        assert_eq!(digits(0xBEEF, 16, &mut b), b"BEEF");
        assert_eq!(digits(u64::MAX, 2, &mut b).len(), 64);
    }
}
