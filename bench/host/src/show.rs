//! Traces for people: one line a call, as strace prints them.
//!
//! ```text
//!      12.345 ms  ne2k      NdisMRegisterIoPortRange(port_offset: [0xd5a0], …) = NDIS_STATUS_SUCCESS  (ne2k+0x1234)
//!      12.400 ms  ne2k      -> MINIPORT_INITIALIZE ne2k+0x1040 (…)
//! ```
//!
//! A call whose return is the very next record stands on one line with it; another is continued with `...` where it returns.

use crate::decode::{Body, Capture, Event, Record, Trace, TraceSchema, Value};
use crate::events::{CallsReturn, DriverLoaded, ImageHash, ImportBound, Registered};
use janus_gen::schema::{Enum, Field, Parameter, Shape};

/// Elements of an array, fields of a struct, and bytes of a buffer that are shown.
const ELEMENTS: usize = 8;
const FIELDS: usize = 12;
const BYTES: usize = 64;

/// One printed line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Index of the record that it begins with.
    pub record: usize,
    /// Its text.
    pub text: String,
    /// It is one of many that the load report sums up: an import, a hash, a registered address.
    pub bulk: bool,
}

/// Turns records into lines, as they come.
#[derive(Default)]
pub struct Show {
    drivers: Vec<Driver>,
    /// Where calls into drivers return to, and what was called from there.
    returns: Vec<CallsReturn>,
    /// A call that may still be joined with its return.
    held: Option<usize>,
    next: usize,
}

struct Driver {
    number: u32,
    name: String,
    base: u32,
    size: u32,
}

impl Show {
    /// The lines of the records that came since the last call. A call at the very end waits for its return.
    pub fn lines(&mut self, trace: &Trace) -> Vec<Line> {
        let mut lines = Vec::new();
        while let Some(record) = trace.records.get(self.next) {
            let at = self.next;
            self.next += 1;
            if let Some(held) = self.held.take() {
                let call = &trace.records[held];
                if matches!(record.body, Body::Return { into: false, call: seq, .. } if seq == call.seq) {
                    lines.push(Line { record: held, text: self.line(trace, call, Some(record)), bulk: false });
                    continue;
                }
                lines.push(Line { record: held, text: self.line(trace, call, None), bulk: false });
            }
            if let Some(loaded) = record.event::<DriverLoaded>() {
                let name = loaded.name.rsplit('\\').next().unwrap_or_default();
                let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_ascii_lowercase();
                self.drivers.push(Driver { number: loaded.driver, name, base: loaded.base, size: loaded.size });
            }
            self.returns.extend(record.event::<CallsReturn>());
            match record.body {
                Body::Call { .. } => self.held = Some(at),
                _ => lines.push(Line { record: at, text: self.line(trace, record, None), bulk: is_bulk(record) }),
            }
        }
        lines
    }

    /// The line of a call whose return did not come.
    pub fn rest(&mut self, trace: &Trace) -> Option<Line> {
        let held = self.held.take()?;
        Some(Line { record: held, text: self.line(trace, trace.records.get(held)?, None), bulk: false })
    }

    /// All lines of a trace.
    pub fn all(trace: &Trace) -> Vec<Line> {
        let mut show = Show::default();
        let mut lines = show.lines(trace);
        lines.extend(show.rest(trace));
        lines
    }

    /// An address as `driver+offset`, where it lies in one.
    pub fn symbol(&self, address: u32) -> Option<String> {
        let driver = self.drivers.iter().rev().find(|d| address.checked_sub(d.base).is_some_and(|o| o < d.size))?;
        Some(format!("{}+{:#x}", driver.name, address - driver.base))
    }

    /// What a call's place says when the call was a routine's last jump.
    fn end_of(&self, caller: u32) -> Option<String> {
        self.returns.iter().find(|r| r.address == caller).map(|r| format!("last jump of a {}", r.of).replace("a exc", "an exc"))
    }

    fn line(&self, trace: &Trace, record: &Record, returned: Option<&Record>) -> String {
        let name = match record.driver {
            0 => "janus",
            n => self.drivers.iter().rev().find(|d| d.number == u32::from(n)).map_or("?", |d| d.name.as_str()),
        };
        let irql = match record.irql {
            0 => "",
            1 => "  [APC]",
            2 => "  [DISPATCH]",
            31 => "  [HIGH]",
            n => &format!("  [IRQL {n}]"),
        };
        let text = self.text(&trace.schema, record, returned);
        let indent = "  ".repeat(usize::from(record.depth).min(16));
        let ms = record.time as f64 / 1000.0;
        format!("{ms:>11.3} ms  {name:<9} {indent}{text}{irql}")
    }

    fn text(&self, schema: &TraceSchema, record: &Record, returned: Option<&Record>) -> String {
        let all = &schema.schema;
        let unknown = "?".to_owned();
        match &record.body {
            Body::Call { id, caller, args, captures } => {
                let Some(f) = all.functions.get(*id) else { return unknown };
                let after = match returned.map(|r| &r.body) {
                    Some(Body::Return { eax, edx, captures, .. }) => Some((*eax, *edx, captures.as_slice())),
                    _ => None,
                };
                let arguments = self.arguments(schema, &f.params, args, captures, after.map(|a| a.2));
                let varargs = if f.varargs { self.varargs(schema, &f.params, args, captures) } else { String::new() };
                let result = match after {
                    Some((eax, edx, _)) => self.result(schema, f.returns.as_ref(), eax, edx),
                    None => " ...".into(),
                };
                let from = self.symbol(*caller).or_else(|| self.end_of(*caller)).unwrap_or_else(|| format!("{caller:#010x}"));
                format!("{}({arguments}{varargs}){result}  ({from})", f.name)
            }
            Body::CallIn { id, target, args, captures } => {
                let Some(c) = all.callbacks.get(*id) else { return unknown };
                let arguments = self.arguments(schema, &c.params, args, captures, None);
                let target = self.symbol(*target).unwrap_or_else(|| format!("{target:#010x}"));
                format!("-> {} {target} ({arguments})", c.name)
            }
            Body::Return { into, id, eax, edx, captures, .. } => {
                let of = if *into {
                    all.callbacks.get(*id).map(|c| (&c.name, &c.params, &c.returns))
                } else {
                    all.functions.get(*id).map(|f| (&f.name, &f.params, &f.returns))
                };
                let Some((name, params, returns)) = of else { return unknown };
                let mut text = format!("{} {name}", if *into { "<-" } else { "..." });
                text.push_str(&self.result(schema, returns.as_ref(), *eax, *edx));
                for p in params {
                    if let Some(c) = captures.iter().find(|c| u32::from(c.arg) == p.dword) {
                        text.push_str(&format!(", {}: {}", p.name, self.memory(schema, p, c)));
                    }
                }
                text
            }
            Body::Event(event) => format!("* {}{}", event.shape.name, self.fields(schema, event)),
            Body::Lost(n) => format!("! {n} records found no room and are lost"),
        }
    }

    fn arguments(&self, schema: &TraceSchema, params: &[Parameter], args: &[u32], before: &[Capture], after: Option<&[Capture]>) -> String {
        let shown = params.iter().map(|p| {
            let at = p.dword as usize;
            let words = args.get(at..).unwrap_or_default();
            let of = |captures: &[Capture]| captures.iter().find(|c| usize::from(c.arg) == at).cloned();
            let capture = after.and_then(of).or_else(|| of(before));
            let value = match capture {
                // Not every pointer points into memory: some hold ports.
                Some(c) if c.bytes.is_some() && words.first().is_some_and(|&w| w != 0) => self.memory(schema, p, &c),
                _ => self.word(schema, &p.shape, p.show.as_deref(), words),
            };
            format!("{}: {value}", p.name)
        });
        shown.collect::<Vec<_>>().join(", ")
    }

    /// Arguments behind the fixed ones: as many as the format string asks for, or all that were recorded.
    fn varargs(&self, schema: &TraceSchema, params: &[Parameter], args: &[u32], captures: &[Capture]) -> String {
        let fixed = params.iter().map(|p| p.dword as usize + schema.size(&p.shape)).max().unwrap_or(0);
        let format = params.last().and_then(|p| captures.iter().find(|c| u32::from(c.arg) == p.dword));
        let asked = format.and_then(|c| c.bytes.as_ref()).map(|bytes| {
            let text = String::from_utf8_lossy(bytes).replace("%%", "");
            text.matches('%').count()
        });
        let rest = args.get(fixed..).unwrap_or_default();
        let shown = rest.iter().take(asked.unwrap_or(rest.len()));
        shown.map(|&w| if w < 0x1_0000 { format!(", {w}") } else { format!(", {}", self.address(w)) }).collect()
    }

    fn result(&self, schema: &TraceSchema, shape: Option<&Shape>, eax: u32, edx: u32) -> String {
        match shape {
            None | Some(Shape::Void) => String::new(),
            Some(shape) => format!(" = {}", self.word(schema, shape, None, &[eax, edx])),
        }
    }

    fn fields(&self, schema: &TraceSchema, event: &Event) -> String {
        let shown = event.shape.fields.iter().zip(&event.values).map(|(f, value)| {
            let value = match value {
                Value::Int(n) => self.word(schema, &f.shape, f.show.as_deref(), &[*n as u32, (*n >> 32) as u32]),
                Value::Str(s) => quoted(s),
                Value::Bytes(b) => hex(b, b.len()),
            };
            format!("{}: {value}", f.name)
        });
        let shown: Vec<String> = shown.collect();
        if shown.is_empty() { String::new() } else { format!(" {}", shown.join(", ")) }
    }

    /// A value that lies in dwords.
    fn word(&self, schema: &TraceSchema, shape: &Shape, show: Option<&str>, words: &[u32]) -> String {
        let Some(&low) = words.first() else { return "?".into() };
        let wide = u64::from(low) | u64::from(words.get(1).copied().unwrap_or(0)) << 32;
        match shape {
            Shape::Int(bytes) => integer(wide, *bytes, show),
            Shape::Enum(name) => match schema.schema.enums.get(name) {
                Some(e) => names(e, wide),
                None => format!("{low:#x}"),
            },
            Shape::Char => format!("{:?}", char::from(low as u8)),
            Shape::WChar => format!("{:?}", char::from_u32(low & 0xFFFF).unwrap_or('?')),
            Shape::Struct(_) => {
                let words = words.iter().take(schema.size(shape));
                format!("{{{}}}", words.map(|w| format!("{w:#x}")).collect::<Vec<_>>().join(", "))
            }
            _ if show == Some("handle") => format!("{low:#x}"),
            _ => self.address(low),
        }
    }

    fn address(&self, address: u32) -> String {
        match address {
            0 => "NULL".into(),
            // What is no plausible address was a small number.
            1..=0xFFFF => format!("{address:#x}"),
            _ => self.symbol(address).unwrap_or_else(|| format!("{address:#010x}")),
        }
    }

    /// What lies behind a pointer argument.
    fn memory(&self, schema: &TraceSchema, p: &Parameter, capture: &Capture) -> String {
        let Some(bytes) = &capture.bytes else { return "?".into() };
        let more = if capture.cut { "…" } else { "" };
        // Before the text stands the string that counts it.
        let counted = matches!(p.show.as_deref(), Some("ustr" | "astr"));
        let bytes = if counted { bytes.get(8..).unwrap_or_default() } else { bytes.as_slice() };
        let wide = || {
            let units = bytes.chunks_exact(2).map(|u| u16::from_le_bytes([u[0], u[1]]));
            char::decode_utf16(units).map(|c| c.unwrap_or('\u{FFFD}')).collect::<String>()
        };
        let narrow = || bytes.iter().map(|&b| char::from(b)).collect::<String>();
        match (p.show.as_deref(), &p.shape) {
            (Some("ustr" | "wstr" | "path"), _) => quoted(wide().trim_end_matches('\0')) + more,
            (Some("astr" | "cstr"), _) => quoted(narrow().trim_end_matches('\0')) + more,
            (show, Shape::Ptr(to)) => self.elements(schema, to, show, bytes, capture.cut),
            _ => hex(bytes, bytes.len()) + more,
        }
    }

    /// One element or several of the same shape.
    fn elements(&self, schema: &TraceSchema, shape: &Shape, show: Option<&str>, bytes: &[u8], cut: bool) -> String {
        let size = bytes_of(schema, shape);
        match shape {
            Shape::Struct(_) if bytes.len() <= size => self.at(schema, shape, show, bytes, 0),
            Shape::Void | Shape::Char | Shape::Int(1) if bytes.len() != 1 => hex(bytes, bytes.len()),
            _ if size == 0 => hex(bytes, bytes.len()),
            _ => {
                let elements = bytes.chunks(size);
                let more = if elements.len() > ELEMENTS || cut { ", …" } else { "" };
                let shown: Vec<String> = elements.take(ELEMENTS).map(|b| self.at(schema, shape, show, b, 1)).collect();
                format!("[{}{more}]", shown.join(", "))
            }
        }
    }

    /// A value that lies in memory.
    fn at(&self, schema: &TraceSchema, shape: &Shape, show: Option<&str>, bytes: &[u8], depth: usize) -> String {
        match shape {
            Shape::Struct(name) => {
                let Some(s) = schema.schema.structs.get(name) else { return hex(bytes, bytes.len()) };
                if depth > 1 {
                    return "{…}".into();
                }
                let there = |f: &&Field| (f.offset as usize) < bytes.len();
                let fields = s.fields.iter().filter(there).take(FIELDS).map(|f| {
                    let rest = &bytes[f.offset as usize..];
                    let rest = &rest[..rest.len().min(bytes_of(schema, &f.shape).max(1))];
                    format!("{}: {}", f.name, self.at(schema, &f.shape, f.show.as_deref(), rest, depth + 1))
                });
                let more = if s.fields.len() > FIELDS { ", …" } else { "" };
                format!("{{{}{more}}}", fields.collect::<Vec<_>>().join(", "))
            }
            Shape::Array(of, _) if depth < 3 => self.elements(schema, of, show, bytes, false),
            Shape::Array(..) => "[…]".into(),
            _ => {
                let mut wide = [0; 8];
                let n = bytes.len().min(8);
                wide[..n].copy_from_slice(&bytes[..n]);
                let wide = u64::from_le_bytes(wide);
                self.word(schema, shape, show, &[wide as u32, (wide >> 32) as u32])
            }
        }
    }
}

fn is_bulk(record: &Record) -> bool {
    record.event::<ImportBound>().is_some() || record.event::<ImageHash>().is_some() || record.event::<Registered>().is_some()
}

/// Bytes of a value in memory.
fn bytes_of(schema: &TraceSchema, shape: &Shape) -> usize {
    match shape {
        Shape::Int(n) => usize::from(n.unsigned_abs()),
        Shape::Char => 1,
        Shape::WChar => 2,
        Shape::Void | Shape::Str | Shape::Bytes => 0,
        Shape::Unknown | Shape::Ptr(_) | Shape::Routine(_) => 4,
        Shape::Array(of, n) => bytes_of(schema, of) * *n as usize,
        Shape::Enum(name) => schema.schema.enums.get(name).map_or(4, |e| usize::from(e.int.unsigned_abs())),
        Shape::Struct(name) => schema.schema.structs.get(name).map_or(0, |s| s.size as usize),
    }
}

/// Cuts a value to its width; upper bytes of a stack dword mean nothing. Signed ones are extended.
fn cut(wide: u64, bytes: i8) -> i64 {
    let shift = 64 - 8 * u32::from(bytes.unsigned_abs().clamp(1, 8));
    if bytes < 0 { (wide << shift) as i64 >> shift } else { (wide << shift >> shift) as i64 }
}

fn integer(wide: u64, bytes: i8, show: Option<&str>) -> String {
    let value = cut(wide, bytes);
    let unsigned = cut(wide, bytes.saturating_abs());
    match show {
        Some("hex" | "handle") => format!("{unsigned:#x}"),
        Some("status") => format!("{unsigned:#010x}"),
        Some("dec") if bytes < 0 => format!("{value}"),
        Some("dec") => format!("{}", unsigned as u64),
        Some("irql") => match unsigned {
            0 => "PASSIVE".into(),
            1 => "APC".into(),
            2 => "DISPATCH".into(),
            n => format!("{n}"),
        },
        Some("char4") => {
            let tag = (unsigned as u32).to_le_bytes();
            quoted(&tag.iter().map(|&b| char::from(b)).collect::<String>())
        }
        // Large numbers are mostly addresses and bits.
        _ if value.unsigned_abs() < 0x1_0000 => format!("{value}"),
        _ => format!("{unsigned:#x}"),
    }
}

/// An enum's name or a flags type's names.
fn names(e: &Enum, wide: u64) -> String {
    let value = cut(wide, e.int);
    let name = |v: i64| e.values.iter().find(|(n, _)| cut(*n as u64, e.int) == v).map(|(_, name)| name.as_str());
    if let Some(name) = name(value) {
        return name.to_owned();
    }
    let unsigned = cut(wide, e.int.saturating_abs());
    if !e.flags {
        return if value.unsigned_abs() < 0x100 { format!("{value}") } else { format!("{unsigned:#x}") };
    }
    let mut left = unsigned;
    let mut parts = Vec::new();
    for (bits, name) in &e.values {
        if *bits != 0 && left & bits == *bits {
            parts.push(name.clone());
            left &= !bits;
        }
    }
    if left != 0 || parts.is_empty() {
        parts.push(format!("{left:#x}"));
    }
    parts.join("|")
}

/// Text between quotes, control characters escaped; a backslash is a backslash, paths are full of them.
fn quoted(text: &str) -> String {
    let mut q = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => q.push_str("\\\""),
            '\n' => q.push_str("\\n"),
            '\r' => q.push_str("\\r"),
            c if c.is_control() => q.push_str(&format!("\\x{:02x}", u32::from(c))),
            c => q.push(c),
        }
    }
    q.push('"');
    q
}

/// The beginning of a buffer.
fn hex(bytes: &[u8], len: usize) -> String {
    let shown: Vec<String> = bytes.iter().take(BYTES).map(|b| format!("{b:02x}")).collect();
    let more = if len > BYTES { format!(" … {len} bytes") } else { String::new() };
    format!("[{}{more}]", shown.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Writer, bytes, int, schema, str};
    use janus_runtime::trace::record::Kind;

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    /// The text of every line, without its time.
    fn texts(w: &Writer) -> Vec<String> {
        let trace = Trace::read(schema(), &w.file).expect("a trace");
        Show::all(&trace).into_iter().map(|l| l.text[16..].to_owned()).collect()
    }

    #[test]
    fn calls_with_their_returns() {
        let mut w = Writer::new(&schema());
        w.loaded(r"C:\JANUS\NE2K.SYS", 0x8010_0000, 0x8000);
        w.at = (12_345, 0, 1, 0);
        let entry = w.call("ENTRY", 0x8010_1040, &[0x8020_0000, 0x8020_1000], &[(1, 0, &utf16("\\Reg"))]);
        w.at.3 = 1;
        let open = w.call("Open", 0x8010_1234, &[0x8010_5000, 0x8000_0002, 0xABCD_EF01, 0x8020_3000], &[(0, 0, &utf16(r"\Device\Nic"))]);
        w.returned("Open", open, 0xC000_0001, &[(3, 0, &[0x44, 0x33, 0x22, 0x11])]);
        w.at.3 = 0;
        w.returned("ENTRY", entry, 0, &[]);
        let trace = Trace::read(schema(), &w.file).expect("a trace");
        let lines = Show::all(&trace);
        assert_eq!(lines[1].text, r#"     12.345 ms  ne2k      -> ENTRY ne2k+0x1040 (driver: 0x80200000, path: "\Reg")"#);
        assert_eq!(
            &lines[2].text[16..],
            r#"ne2k        Open(name: "\Device\Nic", access: WRITE|ALL, quick: 1, handle: [0x11223344]) = STATUS_UNSUCCESSFUL  (ne2k+0x1234)"#
        );
        assert_eq!(&lines[3].text[16..], "ne2k      <- ENTRY = STATUS_SUCCESS");
        assert_eq!(lines.iter().map(|l| l.record).collect::<Vec<_>>(), [0, 1, 2, 4]);
    }

    #[test]
    fn calls_that_something_comes_between() {
        let mut w = Writer::new(&schema());
        let call = w.call("Call", 0x1234_5678, &[0x8010_1040], &[]);
        w.at.3 = 1;
        w.at.1 = 2;
        w.record(Kind::Lost, 0, &7u32.to_le_bytes());
        w.at.3 = 0;
        w.at.1 = 0;
        w.returned("Call", call, 0, &[]);
        w.call("Call", 0x1234_5678, &[0], &[]);
        assert_eq!(
            texts(&w),
            [
                "?         Call(routine: 0x80101040) ...  (0x12345678)",
                "?           ! 7 records found no room and are lost  [DISPATCH]",
                "?         ... Call",
                "?         Call(routine: NULL) ...  (0x12345678)",
            ]
        );
    }

    #[test]
    fn wide_values_arrays_and_text() {
        let mut w = Writer::new(&schema());
        w.at.2 = 0;
        let place = w.call("Place", 0, &[0xFFFF_FFFE, 0xFFFF_FFFF], &[]);
        w.returned("Place", place, 0x1_0000_0000, &[]);
        let pairs = [1, 0, 0, 0, 0xFF, 0xFF, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0];
        w.call("Pairs", 0, &[0x8000_0000, 2], &[(0, 0, &pairs)]);
        w.call("Print", 0, &[0x8000_0000, 5, 0x8000_1000, 7, 8, 9, 10, 11, 12], &[(0, 1, b"%d%% of \"%s\"\n")]);
        w.call("Tag", 0, &[0x10, u32::from_le_bytes(*b"Ne2k")], &[]);
        w.call("Open", 0, &[0x8000_0000, 8, 0, 0], &[(0, 2, b"")]);
        w.event("KeyboardInput", &[int(0), int(0x1E), int(1)]);
        w.event("DebugPrint", &[int(1), str("it's\nup")]);
        w.event("ArpReply", &[int(0), bytes(&[1, 2]), bytes(&[]), bytes(&[]), bytes(&[])]);
        let texts: Vec<String> = texts(&w).iter().map(|t| t[10..].to_owned()).collect();
        assert_eq!(
            texts,
            [
                "Place(address: -2) = 0x100000000  (0x00000000)",
                "Pairs(pairs: [{Left: 1, Right: -1}, {Left: 2, Right: 3}], n: 2) ...  (0x00000000)",
                r#"Print(format: "%d%% of \"%s\"\n"…, 5, 0x80001000) ...  (0x00000000)"#,
                r#"Tag(kind: 0x10, tag: "Ne2k") ...  (0x00000000)"#,
                "Open(name: 0x80000000, access: 0x8, quick: 0, handle: NULL) ...  (0x00000000)",
                "* KeyboardInput unit: 0, make_code: 0x1e, flags: 0x1",
                "* DebugPrint driver: 1, text: \"it's\\nup\"",
                "* ArpReply adapter: 0, sender_mac: [01 02], sender_ip: [], target_mac: [], target_ip: []",
            ]
        );
    }

    #[test]
    fn lines_come_as_records_come() {
        let mut w = Writer::new(&schema());
        let mut show = Show::default();
        let mut trace = Trace::new(schema());
        let call = w.call("Place", 0, &[1, 0], &[]);
        trace.update(&w.file).expect("sound");
        assert_eq!(show.lines(&trace), []);
        w.returned("Place", call, 2, &[]);
        trace.update(&w.file).expect("sound");
        let lines = show.lines(&trace);
        assert!(lines.len() == 1 && lines[0].text.contains("Place(address: 1) = 2"));
        assert_eq!(show.rest(&trace), None);
    }
}
