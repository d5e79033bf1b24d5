//! The one cell behind all state of this kernel.
//!
//! There is one processor, so the only concurrency is an interrupt. [`Cell::with`] therefore disables interrupts for as long as the
//! closure runs, and refuses to be entered twice: the exclusive reference that it hands out is the only one. Closures
//! are short and never call into a VxD — what a VxD is to be told is taken out of the cell first.

use core::arch::asm;
use core::cell::UnsafeCell;
use core::sync::atomic::{AtomicBool, Ordering};

/// State that is touched with interrupts off.
pub struct Cell<T> {
    busy: AtomicBool,
    value: UnsafeCell<T>,
}

// SAFETY: `with` is the only way to the value; on one processor with interrupts off nobody else runs inside it.
unsafe impl<T> Sync for Cell<T> {}

impl<T> Cell<T> {
    /// A cell that holds `value`.
    pub const fn new(value: T) -> Self {
        Cell { busy: AtomicBool::new(false), value: UnsafeCell::new(value) }
    }

    /// Runs `work` with the only reference to the value, interrupts off.
    pub fn with<R>(&self, work: impl FnOnce(&mut T) -> R) -> R {
        let ints = IntsOff::new();
        assert!(!self.busy.swap(true, Ordering::Relaxed), "state entered twice");
        // SAFETY: `busy` was clear and nothing else runs until interrupts are back on.
        let result = work(unsafe { &mut *self.value.get() });
        self.busy.store(false, Ordering::Relaxed);
        drop(ints);
        result
    }
}

/// Interrupts are off while this lives; its end restores what was before.
pub struct IntsOff(u32);

impl IntsOff {
    /// Turns interrupts off.
    pub fn new() -> Self {
        let flags: u32;
        // SAFETY: reads EFLAGS and clears IF; the kernel runs in ring 0.
        unsafe { asm!("pushfd", "pop {}", "cli", out(reg) flags) };
        IntsOff(flags)
    }
}

impl Drop for IntsOff {
    fn drop(&mut self) {
        if self.0 & 0x200 != 0 {
            enable_ints();
        }
    }
}

/// Whether interrupts are enabled now.
pub fn ints_enabled() -> bool {
    let flags: u32;
    // SAFETY: only reads EFLAGS.
    unsafe { asm!("pushfd", "pop {}", out(reg) flags) };
    flags & 0x200 != 0
}

/// Enables interrupts.
pub fn enable_ints() {
    // SAFETY: the IDT is in place before anything calls this.
    unsafe { asm!("sti") };
}

/// Disables interrupts.
pub fn disable_ints() {
    // SAFETY: ring 0.
    unsafe { asm!("cli") };
}
