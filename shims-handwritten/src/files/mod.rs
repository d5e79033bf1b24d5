//! The machine's files as NT shows them: a volume for each drive, whose file system lies behind the host ([`janus_runtime::files::Files`]).
//!
//! A volume is a device like any other: it gets request packets, so that a driver's file and a driver's device are opened, read and asked in one way. What
//! ring 0 of Windows 9x cannot do is refused with `STATUS_NOT_SUPPORTED`: directories are neither made nor removed, times are not set, nothing is locked.

mod answer;
mod listing;
mod open;
pub mod path;
pub mod volume;

pub use volume::start;

use janus_abi::types::NTSTATUS;
use janus_runtime::files::DosError;

/// The status for a DOS error.
pub fn status(error: DosError) -> NTSTATUS {
    match error.0 {
        2 | 18 => NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND,
        3 => NTSTATUS::STATUS_OBJECT_PATH_NOT_FOUND,
        4 => NTSTATUS::STATUS_TOO_MANY_OPENED_FILES,
        5 => NTSTATUS::STATUS_ACCESS_DENIED,
        6 => NTSTATUS::STATUS_INVALID_HANDLE,
        8 => NTSTATUS::STATUS_INSUFFICIENT_RESOURCES,
        15 => NTSTATUS::STATUS_NO_SUCH_DEVICE,
        17 => NTSTATUS::STATUS_NOT_SAME_DEVICE,
        19 => NTSTATUS::STATUS_MEDIA_WRITE_PROTECTED,
        0x15 => NTSTATUS::STATUS_DEVICE_NOT_READY,
        0x20 | 0x21 => NTSTATUS::STATUS_SHARING_VIOLATION,
        0x27 | 0x70 => NTSTATUS::STATUS_DISK_FULL,
        0x50 => NTSTATUS::STATUS_OBJECT_NAME_COLLISION,
        _ => NTSTATUS::STATUS_UNSUCCESSFUL,
    }
}
