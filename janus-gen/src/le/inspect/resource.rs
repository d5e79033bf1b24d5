//! The version resource: a header of the 16-bit kind, then a tree of blocks whose texts are single bytes.
use super::{Inspector, Version, reader::text};

/// A block: key, value, and what is left for the blocks inside it.
struct Block<'a> {
    key: String,
    value: &'a [u8],
    children: &'a [u8],
}

fn padded(size: usize) -> usize {
    size.next_multiple_of(4)
}

/// Splits the first block off `bytes`; `None` if it is not whole.
fn block(bytes: &[u8]) -> Option<(Block<'_>, &[u8])> {
    let word = |at: usize| bytes.get(at..at + 2).map(|word| usize::from(word[0]) | usize::from(word[1]) << 8);
    let (length, value_length) = (word(0)?, word(2)?);
    let whole = bytes.get(..length)?;
    let key = whole.get(4..)?.split(|&byte| byte == 0).next()?;
    let start = padded(4 + key.len() + 1);
    // A block without value or children may end before the padding.
    let value = if value_length == 0 { &[][..] } else { whole.get(start..start.checked_add(value_length)?)? };
    let children = whole.get(padded(start + value_length)..).unwrap_or_default();
    Some((Block { key: text(key), value, children }, bytes.get(padded(length)..).unwrap_or_default()))
}

/// The blocks one after the other; `None` in place of one that is not whole.
fn blocks(mut bytes: &[u8]) -> impl Iterator<Item = Option<Block<'_>>> {
    std::iter::from_fn(move || {
        if bytes.is_empty() {
            return None;
        }
        let (first, rest) = block(bytes).map_or((None, &[][..]), |(first, rest)| (Some(first), rest));
        bytes = rest;
        Some(first)
    })
}

impl Inspector<'_> {
    pub(super) fn resource(&mut self) {
        let header = self.base + 0xB8;
        let (at, size) = (u64::from(self.field(0xB8)), u64::from(self.field(0xBC)));
        if at == 0 || size == 0 {
            self.warning("resource", header, "no version resource");
            return;
        }
        let Some(bytes) = self.file.slice(at, size) else {
            self.error("resource", header, format!("the resource at {at:#x}, of {size:#x} bytes, is beyond the file's end"));
            return;
        };
        if at < u64::from(self.field(0x88)) {
            self.warning("resource-place", header, "the resource does not come after the nonresident names");
        }
        // FF, type as a word (16: version), FF, number, flags, size of what follows.
        let head = bytes.get(..12).filter(|head| head[..4] == [0xFF, 16, 0, 0xFF]);
        let Some(head) = head else {
            self.warning("resource-header", at, "the resource is not headed as a version resource");
            return;
        };
        let length = u32::from_le_bytes([head[8], head[9], head[10], head[11]]);
        if u64::from(length) + 12 != size {
            self.warning("resource-header", at + 8, format!("the resource says {length:#x} bytes, the header leaves it {:#x}", size - 12));
        }
        match version(&bytes[12..]) {
            Ok(version) => self.out.version = Some(Version { at, ..version }),
            Err(why) => self.warning("version-info", at + 12, why),
        }
    }
}

fn version(bytes: &[u8]) -> Result<Version, String> {
    let (root, _) = block(bytes).ok_or("the version information is cut off")?;
    if root.key != "VS_VERSION_INFO" {
        return Err(format!("`{}` is not VS_VERSION_INFO", root.key));
    }
    let dword = |at: usize| root.value.get(at..at + 4).map_or(0, |bytes| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]));
    if root.value.len() < 52 || dword(0) != 0xFEEF_04BD {
        return Err("no VS_FIXEDFILEINFO, or one without its signature".into());
    }
    if dword(36) != 5 {
        return Err(format!("file type {} is not that of a VxD (5)", dword(36)));
    }
    let number = |at| [dword(at) >> 16, dword(at), dword(at + 4) >> 16, dword(at + 4)].map(|part| part as u16);
    let mut version = Version { file_version: number(8), product_version: number(16), ..Version::default() };
    for child in blocks(root.children) {
        let child = child.ok_or("a block of the version information is cut off")?;
        if child.key != "StringFileInfo" {
            continue;
        }
        for table in blocks(child.children) {
            let table = table.ok_or("a string table of the version information is cut off")?;
            for line in blocks(table.children) {
                let line = line.ok_or("a string of the version information is cut off")?;
                let value = line.value.split(|&byte| byte == 0).next().unwrap_or_default();
                version.strings.push((line.key, text(value)));
            }
        }
    }
    Ok(version)
}
