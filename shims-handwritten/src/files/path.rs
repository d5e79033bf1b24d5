//! Names of files: what NT says, and the DOS path that it means.

use crate::files::volume;
use crate::object;
use alloc::string::String;
use alloc::vec::Vec;
use janus_abi::types::{FILE_OBJECT, NTSTATUS};
use janus_runtime::nt::chars;

/// ANSI bytes of a text; a character that is not there is an underscore.
pub fn ansi(text: &str) -> Vec<u8> {
    text.encode_utf16().map(|u| chars::to_ansi(u).unwrap_or(b'_')).collect()
}

/// The units of an ANSI text.
pub fn wide(bytes: &[u8]) -> Vec<u16> {
    bytes.iter().map(|&b| chars::to_wide(b)).collect()
}

/// The path on a drive that a name of a volume means: `\DIR\NAME` is `C:\DIR\NAME`, nothing is the volume itself, `\` its root.
///
/// # Errors
/// When no file can have such a name.
pub fn dos(drive: u8, name: &str) -> Result<Vec<u8>, NTSTATUS> {
    if name.contains(|c: char| matches!(c, '*' | '?' | '"' | '<' | '>' | '|' | '/' | ':') || c < ' ') || name.contains("\\\\") {
        return Err(NTSTATUS::STATUS_OBJECT_NAME_INVALID);
    }
    let mut path = alloc::vec![drive, b':'];
    path.extend(ansi(name));
    // A directory may have a backslash behind it; the root has to.
    if path.len() > 3 && path.ends_with(b"\\") {
        path.pop();
    }
    Ok(path)
}

/// The path is that of a volume's root.
pub fn is_root(path: &[u8]) -> bool {
    path.len() == 3
}

/// The directory that a path lies in, and its last name.
pub fn split(path: &[u8]) -> (&[u8], &[u8]) {
    let at = path.iter().rposition(|&c| c == b'\\').unwrap_or(path.len() - 1);
    (&path[..at], &path[at + 1..])
}

/// What a file of a volume is to be called, as `FILE_RENAME_INFORMATION` says: a full name (`\??\C:\DIR\NAME`), one below an open directory, or a name alone,
/// which stays in the file's directory.
///
/// # Errors
/// When that is not on this volume, or cannot be a name.
///
/// # Safety
/// `root` is NULL or an open file of a volume.
pub unsafe fn renamed(drive: u8, from: &[u8], root: *mut FILE_OBJECT, name: &str) -> Result<Vec<u8>, NTSTATUS> {
    let below = |directory: &[u8]| {
        let text: String =
            wide(directory.get(2..).unwrap_or_default()).iter().map(|&u| char::from_u32(u32::from(u)).unwrap_or('_')).collect();
        dos(drive, &alloc::format!("{}\\{name}", text.trim_end_matches('\\')))
    };
    if !root.is_null() {
        // SAFETY: the caller's promise.
        return below(unsafe { &(*volume::opened(root)).path });
    }
    if !name.starts_with('\\') {
        return below(split(from).0);
    }
    let (device, rest) = object::find(name, true)?;
    if volume::drive(device) != Some(drive) {
        return Err(NTSTATUS::STATUS_NOT_SAME_DEVICE);
    }
    dos(drive, &rest)
}
