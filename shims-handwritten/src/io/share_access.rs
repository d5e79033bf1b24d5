//! Share access: who has a file or device open for what, and what he lets others do meanwhile. The counts are the driver's, and so is their lock.

use janus_abi::types::{ACCESS_MASK, FILE_OBJECT, NTSTATUS, SHARE_ACCESS};

const READ_DATA: u32 = 0x0001;
const WRITE_DATA: u32 = 0x0002;
const APPEND_DATA: u32 = 0x0004;
const EXECUTE: u32 = 0x0020;
const DELETE: u32 = 0x0001_0000;

/// `FILE_SHARE_READ`, `FILE_SHARE_WRITE`, `FILE_SHARE_DELETE`.
const SHARE_READ: u32 = 1;
const SHARE_WRITE: u32 = 2;
const SHARE_DELETE: u32 = 4;

/// Writes down in the file object what it is opened for; whether that is anything that sharing is about.
fn note(file: &mut FILE_OBJECT, access: ACCESS_MASK, share: u32) -> bool {
    let has = |bits: u32| u8::from(access & bits != 0);
    file.ReadAccess = has(READ_DATA | EXECUTE);
    file.WriteAccess = has(WRITE_DATA | APPEND_DATA);
    file.DeleteAccess = has(DELETE);
    let counts = counted(file);
    if counts {
        file.SharedRead = u8::from(share & SHARE_READ != 0);
        file.SharedWrite = u8::from(share & SHARE_WRITE != 0);
        file.SharedDelete = u8::from(share & SHARE_DELETE != 0);
    }
    counts
}

/// Attributes alone are nobody's concern.
fn counted(file: &FILE_OBJECT) -> bool {
    file.ReadAccess | file.WriteAccess | file.DeleteAccess != 0
}

fn change(counts: &mut SHARE_ACCESS, file: &FILE_OBJECT, by: fn(u32, u32) -> u32) {
    counts.OpenCount = by(counts.OpenCount, 1);
    for (count, flag) in [
        (&mut counts.Readers, file.ReadAccess),
        (&mut counts.Writers, file.WriteAccess),
        (&mut counts.Deleters, file.DeleteAccess),
        (&mut counts.SharedRead, file.SharedRead),
        (&mut counts.SharedWrite, file.SharedWrite),
        (&mut counts.SharedDelete, file.SharedDelete),
    ] {
        *count = by(*count, flag.into());
    }
}

/// The first open.
pub fn set(file: &mut FILE_OBJECT, access: ACCESS_MASK, share: u32) -> SHARE_ACCESS {
    let mut counts = SHARE_ACCESS { OpenCount: 0, Readers: 0, Writers: 0, Deleters: 0, SharedRead: 0, SharedWrite: 0, SharedDelete: 0 };
    if note(file, access, share) {
        change(&mut counts, file, u32::wrapping_add);
    }
    counts
}

/// A further open: whether it goes with those that there are.
pub fn check(counts: &mut SHARE_ACCESS, file: &mut FILE_OBJECT, access: ACCESS_MASK, share: u32, update: bool) -> NTSTATUS {
    if !note(file, access, share) {
        return NTSTATUS::STATUS_SUCCESS;
    }
    // What is wanted must be shared by all others, and what the others have must be shared now.
    let refused =
        |wanted: u8, shared: u32, having: u32, share: u8| (wanted != 0 && shared < counts.OpenCount) || (having != 0 && share == 0);
    if refused(file.ReadAccess, counts.SharedRead, counts.Readers, file.SharedRead)
        || refused(file.WriteAccess, counts.SharedWrite, counts.Writers, file.SharedWrite)
        || refused(file.DeleteAccess, counts.SharedDelete, counts.Deleters, file.SharedDelete)
    {
        return NTSTATUS::STATUS_SHARING_VIOLATION;
    }
    if update {
        change(counts, file, u32::wrapping_add);
    }
    NTSTATUS::STATUS_SUCCESS
}

/// An open that was checked without being counted is counted.
pub fn update(counts: &mut SHARE_ACCESS, file: &FILE_OBJECT) {
    if counted(file) {
        change(counts, file, u32::wrapping_add);
    }
}

/// An open is over.
pub fn remove(counts: &mut SHARE_ACCESS, file: &FILE_OBJECT) {
    if counted(file) {
        change(counts, file, u32::wrapping_sub);
    }
}
