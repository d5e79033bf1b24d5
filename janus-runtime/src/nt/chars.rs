//! Characters: the ANSI code page (Windows-1252, whatever the machine's locale) and the case of UTF-16 units.

/// What Windows-1252 has at 0x80 to 0x9F; the five holes map to the control characters of the same number, so that every byte survives both ways.
const HIGH: [u16; 32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
];

/// Stands for a character that the code page does not have.
pub const DEFAULT: u8 = b'?';

/// The UTF-16 unit of an ANSI byte.
pub fn to_wide(byte: u8) -> u16 {
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => u16::from(byte),
    }
}

/// The ANSI byte of a UTF-16 unit, where there is one.
pub fn to_ansi(unit: u16) -> Option<u8> {
    match unit {
        0..=0x7F | 0xA0..=0xFF => Some(unit as u8),
        _ => HIGH.iter().position(|h| *h == unit).map(|i| 0x80 + i as u8),
    }
}

/// The ANSI byte of a UTF-16 unit, or [`DEFAULT`].
pub fn to_ansi_lossy(unit: u16) -> u8 {
    to_ansi(unit).unwrap_or(DEFAULT)
}

/// The only character of a mapping that stays in 16 bits.
fn single(mut mapped: impl Iterator<Item = char>, unit: u16) -> u16 {
    match (mapped.next(), mapped.next()) {
        (Some(c), None) => u16::try_from(u32::from(c)).unwrap_or(unit),
        _ => unit,
    }
}

fn to_upper(unit: u16) -> u16 {
    char::from_u32(unit.into()).map_or(unit, |c| single(c.to_uppercase(), unit))
}

fn to_lower(unit: u16) -> u16 {
    char::from_u32(unit.into()).map_or(unit, |c| single(c.to_lowercase(), unit))
}

/// Upper case of one unit. As in NT's tables, what has no upper case of one unit stays as it is, and so does what the lower case would not lead back to:
/// dotless i, long s, the micro sign, final sigma.
pub fn upcase(unit: u16) -> u16 {
    match unit {
        0x61..=0x7A => unit - 0x20,
        0..=0x7F => unit,
        _ => Some(to_upper(unit)).filter(|u| to_lower(*u) == unit).unwrap_or(unit),
    }
}

/// Lower case of one unit, by the same rule: the kelvin sign stays.
pub fn downcase(unit: u16) -> u16 {
    match unit {
        0x41..=0x5A => unit + 0x20,
        0..=0x7F => unit,
        _ => Some(to_lower(unit)).filter(|u| to_upper(*u) == unit).unwrap_or(unit),
    }
}

/// Upper case of an ANSI byte, within the code page.
pub fn upcase_ansi(byte: u8) -> u8 {
    to_ansi(upcase(to_wide(byte))).unwrap_or(byte)
}

/// Difference of the first units that differ, or of the lengths: what the NT comparisons return.
pub fn compare<T: Copy + Into<i32>>(a: impl ExactSizeIterator<Item = T>, b: impl ExactSizeIterator<Item = T>) -> i32 {
    let lengths = a.len() as i32 - b.len() as i32;
    a.zip(b).map(|(x, y)| x.into() - y.into()).find(|d| *d != 0).unwrap_or(lengths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_survives_both_ways() {
        for b in 0..=255u8 {
            assert_eq!(to_ansi(to_wide(b)), Some(b));
        }
        assert_eq!(to_wide(0x80), 0x20AC);
        assert_eq!(to_ansi(0x4E00), None);
        assert_eq!(to_ansi_lossy(0x4E00), b'?');
    }

    #[test]
    fn case_maps_one_unit_to_one_unit() {
        assert_eq!(upcase(u16::from(b'z')), u16::from(b'Z'));
        assert_eq!(upcase(0xE4), 0xC4);
        assert_eq!(upcase(0xDF), 0xDF, "sharp s has no upper case of one unit");
        assert_eq!(upcase(0x3B1), 0x391);
        for stays in [0x131, 0x17F, 0xB5, 0x3C2] {
            assert_eq!(upcase(stays), stays);
        }
        assert_eq!(downcase(0x212A), 0x212A, "the kelvin sign is no k");
        assert_eq!(upcase(0xD800), 0xD800, "surrogates stay");
        assert_eq!(downcase(0xC4), 0xE4);
        assert_eq!(upcase_ansi(0xFF), 0x9F, "y with diaeresis moves within the code page");
    }

    #[test]
    fn comparison_is_a_difference() {
        let cmp = |a: &str, b: &str| compare(a.bytes(), b.bytes());
        assert_eq!(cmp("abc", "abd"), -1);
        assert_eq!(cmp("ab", "abd"), -1);
        assert_eq!(cmp("abd", "a"), 2);
        assert_eq!(cmp("", ""), 0);
    }
}
