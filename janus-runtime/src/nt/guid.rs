//! GUIDs in text: `{6B29FC40-CA47-1067-B31D-00DD010662DA}`.

/// Characters of the text form.
pub const LENGTH: usize = 38;

/// The text of a GUID that lies in memory as these bytes.
pub fn to_text(bytes: &[u8; 16]) -> [u8; LENGTH] {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    // Order of the bytes in the text; the first three fields are little-endian in memory.
    const ORDER: [usize; 16] = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
    let mut text = [b'-'; LENGTH];
    text[0] = b'{';
    text[LENGTH - 1] = b'}';
    let mut at = 1;
    for (n, i) in ORDER.into_iter().enumerate() {
        if matches!(n, 4 | 6 | 8 | 10) {
            at += 1;
        }
        text[at] = HEX[usize::from(bytes[i] >> 4)];
        text[at + 1] = HEX[usize::from(bytes[i] & 15)];
        at += 2;
    }
    text
}

/// The bytes in memory of a GUID in text; `None` when it is not one.
pub fn from_text(text: impl Iterator<Item = u16>) -> Option<[u8; 16]> {
    const ORDER: [usize; 16] = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
    let mut text = text.map(|u| char::from_u32(u.into()).unwrap_or('\0'));
    let mut bytes = [0; 16];
    (text.next()? == '{').then_some(())?;
    for (n, i) in ORDER.into_iter().enumerate() {
        if matches!(n, 4 | 6 | 8 | 10) {
            (text.next()? == '-').then_some(())?;
        }
        let high = text.next()?.to_digit(16)?;
        let low = text.next()?.to_digit(16)?;
        bytes[i] = (high << 4 | low) as u8;
    }
    (text.next()? == '}' && text.next().is_none()).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_bytes_agree() {
        let text = "{6B29FC40-CA47-1067-B31D-00DD010662DA}";
        let bytes = from_text(text.encode_utf16()).expect("a GUID");
        assert_eq!(bytes, [0x40, 0xFC, 0x29, 0x6B, 0x47, 0xCA, 0x67, 0x10, 0xB3, 0x1D, 0x00, 0xDD, 0x01, 0x06, 0x62, 0xDA]);
        assert_eq!(&to_text(&bytes), text.as_bytes());
        assert_eq!(from_text("{6B29FC40-CA47-1067-B31D-00DD010662D}".encode_utf16()), None);
        assert_eq!(from_text("{6B29FC40-CA47-1067-B31D-00DD010662DA}x".encode_utf16()), None);
    }
}
