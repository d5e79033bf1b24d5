//! The floating point state that a driver sets aside to use the unit itself.
//!
//! Whose state it is does not matter: all of it is stored, and loaded again afterwards, and the processor's task-switched flag is as it was.

use crate::{dispatcher, pool};
use janus_abi::types::{KFLOATING_SAVE, NTSTATUS};

/// Bytes that `fnsave` stores.
const STATE: usize = 108;
const TASK_SWITCHED: u32 = 8;

fn cr0() -> u32 {
    let value: u32;
    // SAFETY: reads a control register.
    unsafe { core::arch::asm!("mov {0}, cr0", out(reg) value, options(nomem, nostack)) };
    value
}

/// `KeSaveFloatingPointState`: the block with the state stands in `ErrorOffset`, the flag in `Cr0NpxState`.
///
/// # Safety
/// `save` can be written.
pub unsafe fn save(save: *mut KFLOATING_SAVE) -> NTSTATUS {
    let block = pool::allocate(STATE);
    if block.is_null() {
        return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
    }
    // SAFETY: the block is large enough; with the flag clear the unit does not fault.
    dispatcher::locked(|| unsafe {
        let flag = cr0() & TASK_SWITCHED;
        core::arch::asm!("clts", "fnsave [{0}]", in(reg) block);
        (*save).ErrorOffset = block as u32;
        (*save).Cr0NpxState = flag;
    });
    NTSTATUS::STATUS_SUCCESS
}

/// `KeRestoreFloatingPointState`.
///
/// # Safety
/// What [`save`] filled in, once.
pub unsafe fn restore(save: *mut KFLOATING_SAVE) -> NTSTATUS {
    // SAFETY: the caller's promise.
    dispatcher::locked(|| unsafe {
        let block = (*save).ErrorOffset as *mut u8;
        let flag = (*save).Cr0NpxState & TASK_SWITCHED;
        core::arch::asm!("clts", "frstor [{0}]", in(reg) block);
        core::arch::asm!("mov {1}, cr0", "or {1}, {0}", "mov cr0, {1}", in(reg) flag, out(reg) _);
        pool::free(block);
    });
    NTSTATUS::STATUS_SUCCESS
}
