//! What `ZwQueryKey`, `ZwQueryValueKey` and their like write into a driver's buffer.

use crate::registry::{About, Value};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::types::{KEY_INFORMATION_CLASS, KEY_VALUE_INFORMATION_CLASS, NTSTATUS};

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn words(list: &[u32]) -> Vec<u8> {
    list.iter().flat_map(|w| w.to_le_bytes()).collect()
}

/// A structure and how many bytes of it are fixed.
type Information = (Vec<u8>, usize);

/// A key's information; `None` for classes that do not exist.
pub fn of_key(about: &About, path: &str, class: KEY_INFORMATION_CLASS) -> Option<Information> {
    let name = utf16(&about.name);
    let own = utf16(&about.class);
    // The time of the last write is not kept.
    let head = [0u32, 0, 0];
    let longest = |it: &mut dyn Iterator<Item = usize>| it.max().unwrap_or(0) as u32;
    match class {
        KEY_INFORMATION_CLASS::KeyBasicInformation => {
            let mut out = words(&[head[0], head[1], head[2], name.len() as u32]);
            out.extend(name);
            Some((out, 16))
        }
        KEY_INFORMATION_CLASS::KeyNodeInformation => {
            let offset = if own.is_empty() { !0 } else { 24 + name.len() as u32 };
            let mut out = words(&[head[0], head[1], head[2], offset, own.len() as u32, name.len() as u32]);
            out.extend(name);
            out.extend(own);
            Some((out, 24))
        }
        KEY_INFORMATION_CLASS::KeyFullInformation => {
            let offset = if own.is_empty() { !0 } else { 44 };
            let key = longest(&mut about.children.iter().map(|c| utf16(c).len()));
            let value = longest(&mut about.values.iter().map(|v| utf16(&v.name).len()));
            let data = longest(&mut about.values.iter().map(|v| v.data.len()));
            let mut out = words(&[
                head[0],
                head[1],
                head[2],
                offset,
                own.len() as u32,
                about.children.len() as u32,
                key,
                0,
                about.values.len() as u32,
                value,
                data,
            ]);
            out.extend(own);
            Some((out, 44))
        }
        KEY_INFORMATION_CLASS::KeyNameInformation => {
            let name = utf16(path);
            let mut out = words(&[name.len() as u32]);
            out.extend(name);
            Some((out, 4))
        }
        _ => None,
    }
}

/// A value's information; `None` for classes that do not exist.
pub fn of_value(value: &Value, class: KEY_VALUE_INFORMATION_CLASS) -> Option<Information> {
    let name = utf16(&value.name);
    match class {
        KEY_VALUE_INFORMATION_CLASS::KeyValueBasicInformation => {
            let mut out = words(&[0, value.kind, name.len() as u32]);
            out.extend(name);
            Some((out, 12))
        }
        KEY_VALUE_INFORMATION_CLASS::KeyValueFullInformation => Some((crate::hardware::full_information(value), 20)),
        KEY_VALUE_INFORMATION_CLASS::KeyValuePartialInformation => {
            let mut out = words(&[0, value.kind, value.data.len() as u32]);
            out.extend(&value.data);
            Some((out, 12))
        }
        _ => None,
    }
}

/// Writes what fits; the status says whether that was all.
///
/// # Safety
/// `length` bytes at `buffer`, and a variable for how many there are.
pub unsafe fn deliver(information: Option<Information>, buffer: *mut c_void, length: u32, result_length: *mut u32) -> NTSTATUS {
    let Some((bytes, fixed)) = information else { return NTSTATUS::STATUS_INVALID_PARAMETER };
    // SAFETY: the caller's promise.
    unsafe {
        result_length.write(bytes.len() as u32);
        if (length as usize) < fixed {
            return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
        }
        let count = bytes.len().min(length as usize);
        buffer.cast::<u8>().copy_from_nonoverlapping(bytes.as_ptr(), count);
        if count < bytes.len() { NTSTATUS::STATUS_BUFFER_OVERFLOW } else { NTSTATUS::STATUS_SUCCESS }
    }
}
