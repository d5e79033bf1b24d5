//! Registry files as text: `REGEDIT4` and `Windows Registry Editor Version 5.00`.
//!
//! ```text
//! REGEDIT4
//!
//! [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NE2K\Parameters]
//! "Media"="10BaseT"
//! "IoBase"=dword:00000300
//! "Filter"=hex:01,02,\
//!   03
//! "Old"=-
//! ```

use alloc::string::String;
use alloc::vec::Vec;

/// `REG_SZ`.
pub const SZ: u32 = 1;
/// `REG_EXPAND_SZ`.
pub const EXPAND_SZ: u32 = 2;
/// `REG_BINARY`.
pub const BINARY: u32 = 3;
/// `REG_DWORD`.
pub const DWORD: u32 = 4;
/// `REG_MULTI_SZ`.
pub const MULTI_SZ: u32 = 7;

/// One statement of a file, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// What follows belongs to this key, which is made when it is not there.
    Key(String),
    /// This key goes, with everything below it.
    DeleteKey(String),
    /// A value of the key.
    Value {
        /// Empty for the default value.
        name: String,
        /// `REG_…`.
        kind: u32,
        /// As it lies in memory: text is UTF-16 with a NUL.
        data: Vec<u8>,
    },
    /// This value of the key goes.
    DeleteValue(String),
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct Error {
    /// Counted from 1.
    pub line: usize,
    /// In words.
    pub what: &'static str,
}

/// Text as a `REG_SZ` holds it.
pub fn text(s: &str) -> Vec<u8> {
    s.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect()
}

/// Reads a file.
///
/// # Errors
/// The first line that cannot be understood.
pub fn parse(file: &str) -> Result<Vec<Item>, Error> {
    let mut items = Vec::new();
    let mut lines = file.trim_start_matches('\u{FEFF}').lines().enumerate().map(|(n, l)| (n + 1, l.trim()));
    let first = lines.find(|(_, l)| !l.is_empty());
    let narrow = match first {
        Some((_, "REGEDIT4")) => true,
        Some((_, "Windows Registry Editor Version 5.00")) => false,
        _ => return Err(Error { line: first.map_or(1, |f| f.0), what: "a registry file begins with REGEDIT4" }),
    };
    let mut in_key = false;
    while let Some((line, start)) = lines.next() {
        if start.is_empty() || start.starts_with(';') {
            continue;
        }
        let at = |what| Error { line, what };
        if let Some(key) = start.strip_prefix('[') {
            let key = key.strip_suffix(']').ok_or(at("a key ends in ]"))?;
            let (deleted, key) = key.strip_prefix('-').map_or((false, key), |k| (true, k));
            if key.is_empty() {
                return Err(at("a key without a name"));
            }
            in_key = !deleted;
            items.push(if deleted { Item::DeleteKey(key.into()) } else { Item::Key(key.into()) });
            continue;
        }
        if !in_key {
            return Err(at("a value stands below a [key]"));
        }
        let mut whole = String::from(start);
        while whole.ends_with('\\') && !whole.ends_with("\\\"") {
            whole.pop();
            let Some((_, more)) = lines.next() else { return Err(at("the file ends inside a value")) };
            whole.push_str(more);
        }
        items.push(value(&whole, narrow).map_err(at)?);
    }
    Ok(items)
}

fn value(line: &str, narrow: bool) -> Result<Item, &'static str> {
    let (name, rest) = match line.strip_prefix('@') {
        Some(rest) => (String::new(), rest),
        None => quoted(line)?,
    };
    let data = rest.trim_start().strip_prefix('=').ok_or("a value is \"name\"=data")?.trim();
    if data == "-" {
        return Ok(Item::DeleteValue(name));
    }
    if data.starts_with('"') {
        let (s, rest) = quoted(data)?;
        if !rest.trim().is_empty() {
            return Err("there is something behind the text");
        }
        return Ok(Item::Value { name, kind: SZ, data: text(&s) });
    }
    if let Some(number) = data.strip_prefix("dword:") {
        let n = u32::from_str_radix(number.trim(), 16).map_err(|_| "a dword is up to eight hexadecimal digits")?;
        return Ok(Item::Value { name, kind: DWORD, data: n.to_le_bytes().to_vec() });
    }
    let rest = data.strip_prefix("hex").ok_or("data is \"text\", dword:, hex: or hex(type):")?;
    let (kind, rest) = match rest.strip_prefix('(') {
        Some(rest) => {
            let (kind, rest) = rest.split_once(')').ok_or("hex(type): lacks its )")?;
            (u32::from_str_radix(kind, 16).map_err(|_| "the type of hex(type): is a hexadecimal number")?, rest)
        }
        None => (BINARY, rest),
    };
    let digits = rest.strip_prefix(':').ok_or("data is \"text\", dword:, hex: or hex(type):")?;
    let bytes: Result<Vec<u8>, _> = digits.split(',').map(str::trim).filter(|d| !d.is_empty()).map(|d| u8::from_str_radix(d, 16)).collect();
    let bytes = bytes.map_err(|_| "bytes are two hexadecimal digits, separated by commas")?;
    // The older format writes text in bytes.
    let wide = narrow && matches!(kind, EXPAND_SZ | MULTI_SZ);
    let data = if wide { bytes.iter().flat_map(|b| [*b, 0]).collect() } else { bytes };
    Ok(Item::Value { name, kind, data })
}

/// Text in quotes, and what stands behind it.
fn quoted(line: &str) -> Result<(String, &str), &'static str> {
    let body = line.strip_prefix('"').ok_or("a name stands in quotes")?;
    let mut out = String::new();
    let mut chars = body.char_indices();
    while let Some((i, c)) = chars.next() {
        match c {
            '"' => return Ok((out, &body[i + 1..])),
            '\\' => match chars.next() {
                Some((_, c)) => out.push(c),
                None => break,
            },
            c => out.push(c),
        }
    }
    Err("a quote is not closed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_kind_of_value() {
        let file = "REGEDIT4\r\n\r\n; a comment\r\n[HKEY_LOCAL_MACHINE\\A\\B]\r\n@=\"d\"\r\n\"T\\\\\\\"x\"=\"a\\\\b\"\r\n\"D\"=dword:0000fF00\r\n\"B\"=hex:01,\\\r\n  02,03\r\n\"M\"=hex(7):61,00,00\r\n\"Q\"=hex(b):01,02\r\n\"Gone\"=-\r\n[-HKEY_LOCAL_MACHINE\\C]\r\n";
        let v = |name: &str, kind, data: &[u8]| Item::Value { name: name.into(), kind, data: data.to_vec() };
        let expected = [
            Item::Key("HKEY_LOCAL_MACHINE\\A\\B".into()),
            v("", SZ, b"d\0\0\0"),
            v("T\\\"x", SZ, b"a\0\\\0b\0\0\0"),
            v("D", DWORD, &[0, 0xFF, 0, 0]),
            v("B", BINARY, &[1, 2, 3]),
            v("M", MULTI_SZ, &[0x61, 0, 0, 0, 0, 0]),
            v("Q", 11, &[1, 2]),
            Item::DeleteValue("Gone".into()),
            Item::DeleteKey("HKEY_LOCAL_MACHINE\\C".into()),
        ];
        assert_eq!(parse(file), Ok(expected.to_vec()));
    }

    #[test]
    fn the_newer_format_has_wide_text() {
        let file = "Windows Registry Editor Version 5.00\n[K]\n\"M\"=hex(7):61,00,00,00,00,00\n";
        assert_eq!(
            parse(file).map(|i| i[1].clone()),
            Ok(Item::Value { name: "M".into(), kind: MULTI_SZ, data: vec![0x61, 0, 0, 0, 0, 0] })
        );
    }

    /// A file with everything in it.
    const WHOLE: &str = "\u{FEFF}REGEDIT4\r\n\r\n; a comment\r\n[HKEY_LOCAL_MACHINE\\A\\B]\r\n@=\"d\"\r\n\"T\\\\\\\"x\"=\"a\\\\b\"\r\n\"D\"=dword:0000fF00\r\n\"B\"=hex:01,\\\r\n  02,03\r\n\"M\"=hex(7):61,00,00\r\n\"Ä\"=hex(b):01,02\r\n\"Gone\"=-\r\n[-HKEY_LOCAL_MACHINE\\C]\r\n";

    /// What holds for any bytes: an error names a line of the file, and what is understood takes no more room than its text.
    fn harmless(bytes: &[u8]) -> Result<Vec<Item>, Error> {
        let text = String::from_utf8_lossy(bytes);
        let parsed = parse(&text);
        match &parsed {
            Ok(items) => {
                let room: usize = items.iter().map(|i| if let Item::Value { data, .. } = i { data.len() } else { 0 }).sum();
                assert!(items.len() <= text.lines().count() && room <= 4 * text.len(), "{text:?}: {items:?}");
            }
            Err(e) => assert!((1..=text.lines().count().max(1)).contains(&e.line), "{text:?}: {e}"),
        }
        parsed
    }

    #[test]
    fn a_file_that_is_cut_off_is_wrong_or_says_the_beginning() {
        let whole = parse(WHOLE).expect("a sound file");
        for end in 0..WHOLE.len() {
            if let Ok(items) = harmless(&WHOLE.as_bytes()[..end]) {
                // The last may be shorter than it was.
                let sure = items.len().saturating_sub(1);
                assert_eq!(items[..sure], whole[..sure], "the first {end} bytes");
            }
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(2500))]

        #[test]
        fn a_file_that_is_bent_does_no_harm(edits in proptest::collection::vec((0..WHOLE.len(), 0u8..3, proptest::prelude::any::<u8>()), 1..6)) {
            let mut bytes = WHOLE.as_bytes().to_vec();
            for (at, how, byte) in edits {
                let at = at.min(bytes.len() - 1);
                match how {
                    0 => bytes[at] = byte,
                    1 => bytes.insert(at, byte),
                    _ => drop(bytes.remove(at)),
                }
            }
            let _ = harmless(&bytes);
        }
    }

    #[test]
    fn says_which_line_is_wrong() {
        for (file, line) in [
            ("", 1),
            ("\n\nWIN.INI", 3),
            ("REGEDIT4\n\"a\"=\"b\"", 2),
            ("REGEDIT4\n[k", 2),
            ("REGEDIT4\n[k]\n\"a=1", 3),
            ("REGEDIT4\n[k]\n\"a\"=dword:xyz", 3),
            ("REGEDIT4\n[k]\n\"a\"=hex:1g", 3),
            ("REGEDIT4\n[k]\n\"a\"=hex:01,\\", 3),
            ("REGEDIT4\n[k]\n\"a\"=hex(:01", 3),
            ("REGEDIT4\n[k]\n\"a\"=17", 3),
            ("REGEDIT4\n[-k]\n\"a\"=\"b\"", 3),
        ] {
            assert_eq!(parse(file).map_err(|e| e.line), Err(line), "{file:?}");
        }
    }
}
