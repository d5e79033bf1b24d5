//! The printf family as the kernel's run-time library has it: `%wZ`, `%Z`, `%S`, `%ws`, `%I64x` and the usual ones.
//!
//! Text goes out as UTF-16 units; a narrow function turns each into its ANSI byte, and every byte has a unit of its own, so nothing is lost on the way.
//! Floating point is not for the kernel: such a conversion takes its argument and prints nothing.

use super::chars;
use super::number::digits;

/// Where the arguments and the text behind them come from.
pub trait Source {
    /// The next argument.
    fn dword(&mut self) -> u32;
    /// The next argument of two dwords.
    fn qword(&mut self) -> u64;
    /// Byte at an address; `None` when nothing can be read there.
    fn byte(&self, address: u32) -> Option<u8>;

    /// 16-bit unit at an address.
    fn unit(&self, address: u32) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte(address)?, self.byte(address.wrapping_add(1))?]))
    }
}

/// What an unlabelled `%s` is: the width of the function's own characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// `sprintf`, `DbgPrint`.
    Narrow,
    /// `swprintf`.
    Wide,
}

impl Width {
    fn other(self) -> Width {
        match self {
            Width::Narrow => Width::Wide,
            Width::Wide => Width::Narrow,
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Spec {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    /// `h`, `l`/`w`, and eight bytes.
    short: bool,
    long: bool,
    quad: bool,
}

/// Text behind an address.
#[derive(Clone, Copy)]
enum Text {
    /// Up to a NUL.
    Terminated(u32, Width),
    /// So many units.
    Counted(u32, usize, Width),
    Literal(&'static [u8]),
}

impl Text {
    fn get(self, source: &impl Source, index: usize) -> Option<u16> {
        let read = |address: u32, width| match width {
            Width::Narrow => source.byte(address.wrapping_add(index as u32)).map(chars::to_wide),
            Width::Wide => source.unit(address.wrapping_add(2 * index as u32)),
        };
        match self {
            Text::Terminated(address, width) => read(address, width).filter(|u| *u != 0),
            Text::Counted(address, count, width) => (index < count).then(|| read(address, width)).flatten(),
            Text::Literal(text) => text.get(index).map(|b| u16::from(*b)),
        }
    }
}

/// Formats; the number of units that went to `put`.
pub fn format(template: impl Iterator<Item = u16>, width: Width, source: &mut impl Source, put: &mut dyn FnMut(u16)) -> usize {
    let mut template = template.peekable();
    let mut count = 0;
    let mut out = |u: u16| {
        count += 1;
        put(u);
    };
    while let Some(unit) = template.next() {
        if unit != u16::from(b'%') {
            out(unit);
            continue;
        }
        let mut spec = Spec::default();
        let Some(conversion) = prefix(&mut template, source, &mut spec) else { break };
        convert(conversion, spec, width, source, &mut out);
    }
    count
}

/// Reads flags, width, precision and size; the conversion character.
fn prefix(template: &mut core::iter::Peekable<impl Iterator<Item = u16>>, source: &mut impl Source, spec: &mut Spec) -> Option<u8> {
    let next = |template: &mut core::iter::Peekable<_>| template.next().map(|u: u16| u8::try_from(u).unwrap_or(0));
    let mut c = next(template)?;
    loop {
        match c {
            b'-' => spec.left = true,
            b'+' => spec.plus = true,
            b' ' => spec.space = true,
            b'#' => spec.alternate = true,
            b'0' => spec.zero = true,
            _ => break,
        }
        c = next(template)?;
    }
    if c == b'*' {
        let width = source.dword() as i32;
        spec.left |= width < 0;
        spec.width = width.unsigned_abs() as usize;
        c = next(template)?;
    }
    while c.is_ascii_digit() {
        spec.width = spec.width.saturating_mul(10).saturating_add(usize::from(c - b'0'));
        c = next(template)?;
    }
    if c == b'.' {
        c = next(template)?;
        let mut precision = 0usize;
        if c == b'*' {
            let given = source.dword() as i32;
            spec.precision = usize::try_from(given).ok();
            c = next(template)?;
        } else {
            while c.is_ascii_digit() {
                precision = precision.saturating_mul(10).saturating_add(usize::from(c - b'0'));
                c = next(template)?;
            }
            spec.precision = Some(precision);
        }
    }
    loop {
        match c {
            b'h' => spec.short = true,
            b'w' => spec.long = true,
            b'l' => {
                spec.quad |= spec.long;
                spec.long = true;
            }
            b'L' | b'q' | b'j' => spec.quad = true,
            b'z' | b't' | b'F' | b'N' => {}
            b'I' => {
                // `I64` and `I32`; alone it is the size of a pointer.
                let two = match template.peek() {
                    Some(0x36) => Some(true),
                    Some(0x33) => Some(false),
                    _ => None,
                };
                if let Some(quad) = two {
                    spec.quad |= quad;
                    template.next();
                    template.next();
                }
            }
            _ => return Some(c),
        }
        c = next(template)?;
    }
}

fn convert(conversion: u8, mut spec: Spec, width: Width, source: &mut impl Source, out: &mut impl FnMut(u16)) {
    let own = |capital: bool| {
        let default = if capital { width.other() } else { width };
        if spec.short {
            Width::Narrow
        } else if spec.long {
            Width::Wide
        } else {
            default
        }
    };
    match conversion {
        b'd' | b'i' => {
            let value = if spec.quad {
                source.qword() as i64
            } else if spec.short {
                i64::from(source.dword() as i16)
            } else {
                i64::from(source.dword() as i32)
            };
            let sign: &[u8] = if value < 0 {
                b"-"
            } else if spec.plus {
                b"+"
            } else if spec.space {
                b" "
            } else {
                b""
            };
            integer(value.unsigned_abs(), 10, false, sign, spec, out);
        }
        b'u' | b'x' | b'X' | b'o' => {
            let value = if spec.quad {
                source.qword()
            } else if spec.short {
                u64::from(source.dword() as u16)
            } else {
                u64::from(source.dword())
            };
            let (base, lead): (u32, &[u8]) = match conversion {
                b'o' => (8, b"0"),
                b'x' => (16, b"0x"),
                b'X' => (16, b"0X"),
                _ => (10, b""),
            };
            let lead = if spec.alternate && value != 0 { lead } else { b"" };
            integer(value, base, conversion == b'x', lead, spec, out);
        }
        b'p' | b'P' => {
            spec.precision = Some(8);
            integer(source.dword().into(), 16, false, b"", spec, out);
        }
        b'c' | b'C' => {
            let value = source.dword();
            let unit = match own(conversion == b'C') {
                Width::Narrow => chars::to_wide(value as u8),
                Width::Wide => value as u16,
            };
            pad(1, spec, out, |out| out(unit));
        }
        b's' | b'S' => {
            let address = source.dword();
            let text = if address == 0 { Text::Literal(b"(null)") } else { Text::Terminated(address, own(conversion == b'S')) };
            string(text, spec, source, out);
        }
        b'Z' => {
            let address = source.dword();
            let header = |at: u32| source.unit(address.wrapping_add(at)).unwrap_or(0);
            let buffer = u32::from(header(4)) | u32::from(header(6)) << 16;
            let text = match (address, buffer) {
                (0, _) | (_, 0) => Text::Literal(b"(null)"),
                _ if spec.long => Text::Counted(buffer, usize::from(header(0)) / 2, Width::Wide),
                _ => Text::Counted(buffer, header(0).into(), Width::Narrow),
            };
            string(text, spec, source, out);
        }
        b'e' | b'E' | b'f' | b'g' | b'G' | b'a' | b'A' => {
            source.qword();
        }
        b'n' => {
            source.dword();
        }
        // `%%`, and whatever is no conversion, stands for itself.
        other => out(other.into()),
    }
}

fn integer(value: u64, base: u32, lower: bool, lead: &[u8], spec: Spec, out: &mut impl FnMut(u16)) {
    let mut buffer = [0; 64];
    let text: &[u8] = if value == 0 && spec.precision == Some(0) { b"" } else { digits(value, base, &mut buffer) };
    let mut zeros = spec.precision.unwrap_or(0).saturating_sub(text.len());
    if spec.precision.is_none() && spec.zero && !spec.left {
        zeros = spec.width.saturating_sub(lead.len() + text.len());
    }
    pad(lead.len() + zeros + text.len(), spec, out, |out| {
        lead.iter().for_each(|b| out((*b).into()));
        (0..zeros).for_each(|_| out(b'0'.into()));
        text.iter().for_each(|b| out(if lower { b.to_ascii_lowercase() } else { *b }.into()));
    });
}

fn string(text: Text, spec: Spec, source: &impl Source, out: &mut impl FnMut(u16)) {
    let limit = spec.precision.unwrap_or(usize::MAX);
    let length = (0..limit).take_while(|i| text.get(source, *i).is_some()).count();
    pad(length, spec, out, |out| (0..length).filter_map(|i| text.get(source, i)).for_each(out));
}

fn pad<O: FnMut(u16)>(length: usize, spec: Spec, out: &mut O, body: impl FnOnce(&mut O)) {
    let fill = spec.width.saturating_sub(length);
    if !spec.left {
        (0..fill).for_each(|_| out(b' '.into()));
    }
    body(out);
    if spec.left {
        (0..fill).for_each(|_| out(b' '.into()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fake<'a> {
        arguments: std::iter::Copied<std::slice::Iter<'a, u32>>,
        memory: Vec<u8>,
    }

    impl Source for Fake<'_> {
        fn dword(&mut self) -> u32 {
            self.arguments.next().expect("an argument")
        }

        fn qword(&mut self) -> u64 {
            u64::from(self.dword()) | u64::from(self.dword()) << 32
        }

        fn byte(&self, address: u32) -> Option<u8> {
            self.memory.get(address as usize).copied()
        }
    }

    // Memory: 1 "hi\0", 4 L"wide\0", 16 STRING of "hi", 24 UNICODE_STRING of "wid".
    fn memory() -> Vec<u8> {
        let mut m = vec![0; 64];
        m[1..3].copy_from_slice(b"hi");
        for (i, b) in b"wide".iter().enumerate() {
            m[4 + 2 * i] = *b;
        }
        m[16] = 2;
        m[20] = 1;
        m[24] = 6;
        m[28] = 4;
        m
    }

    fn print(width: Width, template: &str, arguments: &[u32]) -> String {
        let mut fake = Fake { arguments: arguments.iter().copied(), memory: memory() };
        let mut text = Vec::new();
        let n = format(template.encode_utf16(), width, &mut fake, &mut |u| text.push(u));
        assert_eq!(n, text.len());
        assert!(fake.arguments.next().is_none(), "every argument is taken");
        String::from_utf16(&text).expect("text")
    }

    fn narrow(template: &str, arguments: &[u32]) -> String {
        print(Width::Narrow, template, arguments)
    }

    #[test]
    fn integers() {
        assert_eq!(narrow("%d %i %u", &[-5i32 as u32, 7, !0]), "-5 7 4294967295");
        assert_eq!(narrow("[%5d|%-5d|%05d|%+d|% d]", &[42, 42, 42, 42, 42]), "[   42|42   |00042|+42| 42]");
        assert_eq!(narrow("%x %X %#x %08lx %o", &[0xbeef, 0xbeef, 0xbeef, 0xbeef, 8]), "beef BEEF 0xbeef 0000beef 10");
        assert_eq!(narrow("%I64x %lld %I32u %Iu", &[0x89ab_cdef, 0x0123_4567, !0, !0, 3, 4]), "123456789abcdef -1 3 4");
        assert_eq!(narrow("%hd %hx", &[0x1_FFFF, 0x1_FFFF]), "-1 ffff");
        assert_eq!(narrow("%p", &[0x1a2b]), "00001A2B");
        assert_eq!(narrow("%.3d %.0d|%8.3x", &[7, 0, 0xab]), "007 |     0ab");
        assert_eq!(narrow("%*d%-*d|", &[4, 1, 3, 2]), "   12  |");
        assert_eq!(narrow("%-05d|%05d", &[3, -3i32 as u32]), "3    |-0003");
    }

    #[test]
    fn strings() {
        assert_eq!(narrow("%s %S %ws %ls %hs", &[1, 4, 4, 4, 1]), "hi wide wide wide hi");
        assert_eq!(print(Width::Wide, "%s %S %ws %hs", &[4, 1, 4, 1]), "wide hi wide hi");
        assert_eq!(narrow("%Z %wZ", &[16, 24]), "hi wid");
        assert_eq!(narrow("%s %Z %wZ", &[0, 0, 0]), "(null) (null) (null)");
        assert_eq!(narrow("[%.1s|%4s|%-4s]", &[1, 1, 1]), "[h|  hi|hi  ]");
        assert_eq!(narrow("%c%C%%%", &[0x41, 0x42]), "AB%");
        assert_eq!(narrow("%s", &[1000]), "", "what cannot be read is empty");
    }

    #[test]
    fn what_the_kernel_does_not_print() {
        assert_eq!(narrow("%f|%d", &[0, 0x3FF0_0000, 9]), "|9");
        assert_eq!(narrow("%y %5", &[]), "y ");
    }
}
