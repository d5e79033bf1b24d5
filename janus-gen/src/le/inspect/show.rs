//! An inspection as text.
use std::fmt::{Display, Formatter, Result};

use super::{Field, Finding, Inspection, Severity};

impl Display for Severity {
    fn fmt(&self, f: &mut Formatter) -> Result {
        f.write_str(match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

impl Display for Finding {
    fn fmt(&self, f: &mut Formatter) -> Result {
        write!(f, "{} [{}] at {:#x}: {}", self.severity, self.rule, self.at, self.message)
    }
}

/// Flags of an object in letters.
fn flags(flags: u32) -> String {
    const NAMES: &[(u32, &str)] = &[
        (1, "readable"),
        (2, "writable"),
        (4, "executable"),
        (8, "resource"),
        (0x10, "discardable"),
        (0x20, "shared"),
        (0x40, "preload"),
        (0x80, "invalid"),
        (0x400, "long-lockable"),
        (0x1000, "alias"),
        (0x2000, "32-bit"),
        (0x4000, "conforming"),
        (0x8000, "IOPL"),
    ];
    let mut names: Vec<&str> = NAMES.iter().filter(|(bit, _)| flags & bit != 0).map(|(_, name)| *name).collect();
    names.extend(match flags & 0x300 {
        0 => None,
        0x100 => Some("zero-filled"),
        0x200 => Some("resident"),
        _ => Some("resident and contiguous"),
    });
    names.join(" ")
}

fn fields(f: &mut Formatter, title: &str, fields: &[Field]) -> Result {
    writeln!(f, "{title}")?;
    for field in fields.iter() {
        writeln!(f, "  {:<32} {:>8x}  at {:x}", field.name, field.value, field.at)?;
    }
    Ok(())
}

impl Display for Inspection {
    fn fmt(&self, f: &mut Formatter) -> Result {
        writeln!(f, "{:#x} bytes; all numbers below are hexadecimal", self.size)?;
        let set: Vec<Field> = self.header.iter().filter(|field| field.value != 0).cloned().collect();
        fields(f, "LE header (fields that are 0 are left out)", &set)?;

        writeln!(f, "objects")?;
        for (index, object) in self.objects.iter().enumerate() {
            let class = object.class.unwrap_or("unknown type");
            let in_file = object.pages.iter().filter(|page| page.kind == 0).count();
            writeln!(
                f,
                "  {:x} {:<4} {:<12} {:>8x} bytes, {:x} pages in the file, {:x} zero-filled; {:04x}: {}",
                index + 1,
                object.tag,
                class,
                object.virtual_size,
                in_file,
                object.pages.len() - in_file,
                object.flags,
                flags(object.flags),
            )?;
        }
        writeln!(f, "entries")?;
        for entry in &self.entries {
            writeln!(f, "  {:x} = {:x}:{:08x}, flags {:x}", entry.ordinal, entry.object, entry.offset, entry.flags)?;
        }
        for (title, names) in [("resident names", &self.resident_names), ("nonresident names", &self.nonresident_names)] {
            writeln!(f, "{title}")?;
            for name in names {
                writeln!(f, "  {} @{:x}", name.text, name.ordinal)?;
            }
        }
        writeln!(f, "fixups")?;
        for line in &self.fixups {
            let kind = match line.kind {
                7 => "offsets",
                8 => "self-relative",
                _ => "of another type",
            };
            writeln!(f, "  page {:x} (object {:x}): {:x} {kind} ({:x})", line.page, line.object, line.count, line.kind)?;
        }
        if let Some(ddb) = &self.ddb {
            fields(f, &format!("DDB `{}` at {:x}:{:08x}", ddb.name, ddb.object, ddb.offset), &ddb.fields)?;
            for (name, object, offset) in &ddb.pointers {
                writeln!(f, "  {name} -> {object:x}:{offset:08x}")?;
            }
            for (ordinal, service) in ddb.services.iter().enumerate() {
                match service {
                    Some((object, offset)) => writeln!(f, "  service {ordinal:x} -> {object:x}:{offset:08x}")?,
                    None => writeln!(f, "  service {ordinal:x} -> nothing")?,
                }
            }
        }
        writeln!(f, "services called (INT 20h, found by their bytes)")?;
        for link in &self.dynalinks {
            let form = if link.jump { "jump" } else { "call" };
            let (object, offset) = link.first;
            writeln!(f, "  {:04x}:{:04x} {form}, {:x} times, first at {object:x}:{offset:08x}", link.device, link.ordinal, link.count)?;
        }
        if let Some(version) = &self.version {
            let [major, minor, build, revision] = version.file_version;
            writeln!(f, "version {major}.{minor}.{build}.{revision} (decimal)")?;
            for (key, value) in &version.strings {
                writeln!(f, "  {key}: {value}")?;
            }
        }
        if self.findings.is_empty() {
            return writeln!(f, "no findings");
        }
        writeln!(f, "findings")?;
        for finding in &self.findings {
            writeln!(f, "  {finding}")?;
        }
        Ok(())
    }
}
