//! Global state of a kernel on one processor: reached with interrupts off, for as short as a closure lasts.

use core::cell::UnsafeCell;

/// A global that is only touched with interrupts off.
#[derive(Debug)]
pub struct Global<T>(UnsafeCell<T>);

// SAFETY: one processor, and `with` keeps interrupts off: nobody else runs meanwhile. (On the host, where tests run, each test owns what it touches.)
unsafe impl<T> Sync for Global<T> {}

impl<T> Global<T> {
    /// A global with its first value.
    pub const fn new(value: T) -> Self {
        Global(UnsafeCell::new(value))
    }

    /// Runs `f` with the value, interrupts off. `f` must not come back to the same global.
    #[inline]
    pub fn with<R>(&self, f: impl FnOnce(&mut T) -> R) -> R {
        let flags = interrupts_off();
        // SAFETY: interrupts are off and `f` does not re-enter.
        let result = f(unsafe { &mut *self.0.get() });
        interrupts_restore(flags);
        result
    }

    /// The value's address, for code that has its own discipline (assembly, statics that are set once).
    pub const fn as_ptr(&self) -> *mut T {
        self.0.get()
    }
}

/// Disables interrupts; the flags to restore.
#[inline]
pub fn interrupts_off() -> u32 {
    #[cfg(target_arch = "x86")]
    {
        let flags: u32;
        // SAFETY: ring 0; no memory but the stack slot is touched.
        unsafe { core::arch::asm!("pushfd", "pop {0}", "cli", out(reg) flags) };
        flags
    }
    #[cfg(not(target_arch = "x86"))]
    0
}

/// Restores what [`interrupts_off`] returned.
#[inline]
pub fn interrupts_restore(flags: u32) {
    #[cfg(target_arch = "x86")]
    if flags & 0x200 != 0 {
        // SAFETY: ring 0, and interrupts were on before.
        unsafe { core::arch::asm!("sti") };
    }
    #[cfg(not(target_arch = "x86"))]
    let _ = flags;
}
