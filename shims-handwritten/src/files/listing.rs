//! Directories: what lies in them, entry by entry (`IRP_MN_QUERY_DIRECTORY`).

use super::{path, status, volume::Open};
use alloc::vec::Vec;
use janus_abi::types::{
    FILE_BOTH_DIR_INFORMATION, FILE_DIRECTORY_INFORMATION, FILE_FULL_DIR_INFORMATION, FILE_INFORMATION_CLASS, FILE_NAMES_INFORMATION,
    NTSTATUS,
};
use janus_runtime::files::{DIRECTORY, Found, Space};
use janus_runtime::host::host;

/// Attributes that a listing shows: read-only, hidden, system, directory, archive.
const ALL: u32 = 0x37;

/// What a directory held when it was first asked, and how far it has been told.
#[derive(Debug)]
pub struct Listing {
    entries: Vec<Found>,
    at: usize,
}

/// What is asked.
#[derive(Debug)]
pub struct Question {
    /// Which structure.
    pub class: FILE_INFORMATION_CLASS,
    /// Names with wildcards; empty for all. Counts only the first time.
    pub pattern: Vec<u8>,
    /// `SL_RESTART_SCAN`.
    pub restart: bool,
    /// `SL_RETURN_SINGLE_ENTRY`.
    pub single: bool,
}

/// One entry: bytes up to the name, then the name.
fn entry(found: &Found, class: FILE_INFORMATION_CLASS, cluster: u64) -> Option<Vec<u8>> {
    use FILE_INFORMATION_CLASS as Class;
    let name = path::wide(&found.name);
    let fixed = match class {
        Class::FileDirectoryInformation => core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, FileName),
        Class::FileFullDirectoryInformation => core::mem::offset_of!(FILE_FULL_DIR_INFORMATION, FileName),
        Class::FileBothDirectoryInformation => core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, FileName),
        Class::FileNamesInformation => core::mem::offset_of!(FILE_NAMES_INFORMATION, FileName),
        _ => return None,
    };
    let mut bytes = alloc::vec![0u8; fixed];
    let mut put = |at: usize, value: &[u8]| bytes[at..at + value.len()].copy_from_slice(value);
    let length = (name.len() as u32 * 2).to_le_bytes();
    if class == Class::FileNamesInformation {
        put(core::mem::offset_of!(FILE_NAMES_INFORMATION, FileNameLength), &length);
    } else {
        let size = if found.attributes & DIRECTORY != 0 { 0 } else { found.size };
        let written = found.written.to_le_bytes();
        put(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, CreationTime), &found.created.to_le_bytes());
        put(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, LastAccessTime), &found.accessed.to_le_bytes());
        put(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, LastWriteTime), &written);
        put(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, ChangeTime), &written);
        put(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, EndOfFile), &size.to_le_bytes());
        put(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, AllocationSize), &size.next_multiple_of(cluster).to_le_bytes());
        put(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, FileAttributes), &found.attributes.to_le_bytes());
        put(core::mem::offset_of!(FILE_DIRECTORY_INFORMATION, FileNameLength), &length);
        if class == Class::FileBothDirectoryInformation {
            let short: Vec<u8> = path::wide(&found.short_name).iter().take(12).flat_map(|u| u.to_le_bytes()).collect();
            put(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, ShortNameLength), &[short.len() as u8]);
            put(core::mem::offset_of!(FILE_BOTH_DIR_INFORMATION, ShortName), &short);
        }
    }
    bytes.extend(name.iter().flat_map(|u| u.to_le_bytes()));
    Some(bytes)
}

/// Tells what has room in the buffer; status and bytes.
pub fn tell(open: &mut Open, question: &Question, buffer: &mut [u8], space: &Space) -> (NTSTATUS, u32) {
    if !open.directory {
        return (NTSTATUS::STATUS_INVALID_PARAMETER, 0);
    }
    let first = open.listing.is_none();
    if first || question.restart {
        let pattern = if question.pattern.is_empty() { b"*.*" } else { question.pattern.as_slice() };
        let mut all = open.path.clone();
        if !path::is_root(&all) {
            all.push(b'\\');
        }
        all.extend(pattern);
        match host().files().find(&all, ALL) {
            Ok(entries) => open.listing = Some(Listing { entries, at: 0 }),
            Err(error) => return (status(error), 0),
        }
    }
    let Some(listing) = open.listing.as_mut() else { return (NTSTATUS::STATUS_NO_SUCH_FILE, 0) };
    if listing.at >= listing.entries.len() {
        // A search that found nothing is none: the next may be for something else.
        if listing.entries.is_empty() {
            open.listing = None;
        }
        return (if first { NTSTATUS::STATUS_NO_SUCH_FILE } else { NTSTATUS::STATUS_NO_MORE_FILES }, 0);
    }
    let (mut used, mut last) = (0usize, None::<usize>);
    while let Some(found) = listing.entries.get(listing.at) {
        let Some(bytes) = entry(found, question.class, space.cluster()) else { return (NTSTATUS::STATUS_INVALID_INFO_CLASS, 0) };
        let start = used.next_multiple_of(8);
        if start + bytes.len() > buffer.len() {
            if last.is_none() {
                // Not even one: what has room of it, and it is told again next time.
                let part = bytes.len().min(buffer.len());
                let fixed = bytes.len() - found.name.len() * 2;
                if part < fixed {
                    return (NTSTATUS::STATUS_INFO_LENGTH_MISMATCH, 0);
                }
                buffer[..part].copy_from_slice(&bytes[..part]);
                return (NTSTATUS::STATUS_BUFFER_OVERFLOW, part as u32);
            }
            break;
        }
        buffer[used..start].fill(0);
        buffer[start..start + bytes.len()].copy_from_slice(&bytes);
        if let Some(last) = last {
            buffer[last..last + 4].copy_from_slice(&((start - last) as u32).to_le_bytes());
        }
        last = Some(start);
        used = start + bytes.len();
        listing.at += 1;
        if question.single {
            break;
        }
    }
    (NTSTATUS::STATUS_SUCCESS, used as u32)
}
