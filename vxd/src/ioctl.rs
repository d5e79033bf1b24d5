//! W32_DeviceIoControl: what a Win32 program may ask (`\\.\JANUS`).

use janus_abi::types::DIOCParams;

const OPEN: u32 = 0;
const CLOSE: u32 = !0;
/// The status text, NUL-terminated, in the output buffer.
const STATUS: u32 = 1;

const ERROR_NOT_SUPPORTED: u32 = 50;
const ERROR_INSUFFICIENT_BUFFER: u32 = 122;

/// Answers; the result is a Win32 error code.
///
/// # Safety
/// The pointers in `p` are as the VWIN32 VxD hands them over.
#[unsafe(link_section = ".pcode")]
#[inline(never)]
pub unsafe fn handle(p: &DIOCParams) -> u32 {
    match p.dwIoControlCode {
        OPEN | CLOSE => 0,
        STATUS => {
            let mut text = crate::session::status();
            text.push('\0');
            if p.lpvOutBuffer.is_null() || (p.cbOutBuffer as usize) < text.len() {
                return ERROR_INSUFFICIENT_BUFFER;
            }
            // SAFETY: the buffer has that many bytes.
            unsafe {
                core::ptr::copy_nonoverlapping(text.as_ptr(), p.lpvOutBuffer.cast::<u8>(), text.len());
                if !p.lpcbBytesReturned.is_null() {
                    p.lpcbBytesReturned.write(text.len() as u32);
                }
            }
            0
        }
        _ => ERROR_NOT_SUPPORTED,
    }
}
