//! The error log: entries that drivers fill in go to the trace, a line each.

use crate::{driver, pool};
use alloc::string::String;
use janus_abi::events;
use janus_abi::types::IO_ERROR_LOG_PACKET;

/// `ERROR_LOG_MAXIMUM_SIZE`.
const MOST: u8 = 152;
/// What an entry has in front: how long it is.
const HEAD: usize = 8;

/// `IoAllocateErrorLogEntry`: a zeroed entry; NULL when it would be too long, or there is no memory.
pub fn allocate(bytes: u8) -> *mut u8 {
    let room = usize::from(bytes).max(size_of::<IO_ERROR_LOG_PACKET>());
    let block = if bytes > MOST { core::ptr::null_mut() } else { pool::allocate_zeroed(room + HEAD) };
    if block.is_null() {
        return block;
    }
    // SAFETY: a block of ours that is longer than its head.
    unsafe {
        block.cast::<usize>().write(room);
        block.add(HEAD)
    }
}

/// `IoFreeErrorLogEntry`.
///
/// # Safety
/// An entry of [`allocate`] that was not written.
pub unsafe fn free(entry: *mut u8) {
    // SAFETY: the caller's promise.
    unsafe { pool::free(entry.sub(HEAD)) };
}

/// `IoWriteErrorLogEntry`: says what is in it and frees it.
///
/// # Safety
/// As for [`free`].
pub unsafe fn write(entry: *mut u8) {
    // SAFETY: the caller's promise; the head says how much of the entry there is, and it is even where strings begin at an even offset.
    unsafe {
        let bytes = core::slice::from_raw_parts(entry, entry.sub(HEAD).cast::<usize>().read());
        let packet = &*entry.cast::<IO_ERROR_LOG_PACKET>();
        let text = alloc::format!(
            "error log: code {:#010x}, value {:#x}, status {:#010x}{}{}",
            packet.ErrorCode.0,
            packet.UniqueErrorValue,
            packet.FinalStatus.0,
            data(bytes, packet),
            strings(bytes, packet)
        );
        events::DebugPrint { driver: driver::current(), text: &text }.emit();
        free(entry);
    }
}

/// The words that the driver dumped, as far as the entry goes.
fn data(bytes: &[u8], packet: &IO_ERROR_LOG_PACKET) -> String {
    let start = core::mem::offset_of!(IO_ERROR_LOG_PACKET, DumpData);
    let all = bytes.get(start..).unwrap_or(&[]);
    let dumped = &all[..all.len().min(usize::from(packet.DumpDataSize))];
    let mut text = String::new();
    for word in dumped.chunks_exact(4) {
        text.push_str(if text.is_empty() { ", data " } else { " " });
        text.push_str(&alloc::format!("{:08x}", u32::from_le_bytes([word[0], word[1], word[2], word[3]])));
    }
    text
}

/// The strings that a message would have inserted, as far as the entry goes.
fn strings(bytes: &[u8], packet: &IO_ERROR_LOG_PACKET) -> String {
    let mut units = bytes.get(usize::from(packet.StringOffset)..).unwrap_or(&[]).chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]]));
    let mut text = String::new();
    for _ in 0..packet.NumberOfStrings.min(u16::from(MOST)) {
        text.push_str(if text.is_empty() { ", strings " } else { ", " });
        let string = units.by_ref().take_while(|u| *u != 0);
        text.extend(char::decode_utf16(string).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    }
    text
}
