//! System services: what the system is and has.

use crate::{Janus, clock, driver};
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::nt::ntoskrnl::ZwSystem;
use janus_abi::types::*;
use janus_runtime::host::host;

const OK: NTSTATUS = NTSTATUS::STATUS_SUCCESS;

fn dwords(values: &[u32]) -> Vec<u8> {
    values.iter().flat_map(|v| v.to_le_bytes()).collect()
}

/// `RTL_PROCESS_MODULES`: a count, and for each image where it lies, how large it is, and its path.
fn modules() -> Vec<u8> {
    const PATH: usize = 256;
    let all = driver::modules();
    let mut out = dwords(&[all.len() as u32]);
    for (i, (name, base, size)) in all.iter().enumerate() {
        let path = alloc::format!("\\SystemRoot\\System32\\{}{name}", if i < 2 { "" } else { "Drivers\\" });
        let file = path.len() - name.len();
        out.extend(dwords(&[0, 0, *base, *size, 0]));
        out.extend([i as u16, 0, 1, file as u16].iter().flat_map(|v| v.to_le_bytes()));
        let mut text = path.into_bytes();
        text.resize(PATH, 0);
        out.extend(text);
    }
    out
}

/// What a class tells; `None` for those that nobody but Windows NT itself can answer.
fn information(class: u32) -> Option<Vec<u8>> {
    const PAGE: u32 = 4096;
    let bytes = match class {
        // SystemBasicInformation: the machine is one processor; the pages are those of Windows around us, which are not counted.
        0 => dwords(&[0, clock::TICK, PAGE, 0, 1, 0, 0x1_0000, 0x1_0000, 0x7FFE_FFFF, 1, 1]),
        // SystemProcessorInformation: Intel, a 486 or better.
        1 => dwords(&[4 << 16, 0, 0]),
        // SystemTimeOfDayInformation: since when, now; there is no zone.
        3 => {
            let now = clock::system_time();
            let since = now - clock::interrupt_time() as i64;
            let mut out: Vec<u8> = [since, now, 0].iter().flat_map(|t| t.to_le_bytes()).collect();
            out.resize(48, 0);
            out
        }
        // SystemModuleInformation
        11 => modules(),
        // SystemKernelDebuggerInformation: not enabled, not present.
        35 => [0, 1].to_vec(),
        _ => return None,
    };
    Some(bytes)
}

impl ZwSystem for Janus {
    unsafe fn ZwQuerySystemInformation(class: u32, to: *mut c_void, length: u32, returned: *mut u32) -> NTSTATUS {
        let Some(bytes) = information(class) else { return NTSTATUS::STATUS_INVALID_INFO_CLASS };
        // SAFETY: the driver's buffer and variable.
        unsafe {
            if !returned.is_null() {
                *returned = bytes.len() as u32;
            }
            // The time of day may be asked for in part.
            let enough = if class == 3 { length as usize <= bytes.len() } else { length as usize >= bytes.len() };
            if !enough {
                return NTSTATUS::STATUS_INFO_LENGTH_MISMATCH;
            }
            to.cast::<u8>().copy_from(bytes.as_ptr(), bytes.len().min(length as usize));
        }
        OK
    }

    unsafe fn ZwPowerInformation(
        level: POWER_INFORMATION_LEVEL,
        _input: *mut c_void,
        _input_length: u32,
        output: *mut c_void,
        output_length: u32,
    ) -> NTSTATUS {
        // Capabilities: none that a driver could use; a battery: none, on mains power. Both are the system's around us.
        let bytes: Vec<u8> = match level {
            POWER_INFORMATION_LEVEL::SystemPowerCapabilities => [0; 76].to_vec(),
            POWER_INFORMATION_LEVEL::SystemBatteryState => {
                let mut state = [0; 32].to_vec();
                state[0] = 1;
                state
            }
            _ => {
                host().log(&alloc::format!("janus: ZwPowerInformation level {} is nobody's here", level.0));
                return NTSTATUS::STATUS_NOT_IMPLEMENTED;
            }
        };
        if output.is_null() || (output_length as usize) < bytes.len() {
            return NTSTATUS::STATUS_BUFFER_TOO_SMALL;
        }
        // SAFETY: the driver's buffer.
        unsafe { output.cast::<u8>().copy_from(bytes.as_ptr(), bytes.len()) };
        OK
    }
}
