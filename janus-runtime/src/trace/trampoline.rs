//! Traced thunks: one trampoline for all functions and conventions.
//!
//! A traced thunk pushes its [`Function`] and the address of the direct thunk and jumps to [`enter`]. The trampoline records the arguments, copies them
//! for the direct thunk, runs it, records the result and returns to the driver as the direct thunk would have. Only EAX, ECX, EDX and flags change.

use super::record::{CAPTURE_LIMIT, Kind};
use super::ring::Writer;
use crate::abi::{Capture, Function, Shape};
use core::mem::offset_of;

/// What the trampoline has laid out on the stack when it calls [`before`] and [`after`].
#[repr(C)]
struct Frame {
    /// EAX and EDX of the direct thunk; only for `after`.
    results: [u32; 2],
    /// Sequence number of the call; only for `after`.
    seq: u32,
    ecx: u32,
    edx: u32,
    ebp: u32,
    direct: u32,
    function: *const Function,
    caller: u32,
    // The stack arguments follow.
}

impl Frame {
    /// The first stack argument.
    #[inline(always)]
    fn stack(&self) -> *const u32 {
        core::ptr::from_ref(self).wrapping_add(1).cast()
    }

    /// Argument dword `n`: ECX and EDX come first, as many as the function takes there.
    fn argument(&self, f: &Function, n: usize) -> u32 {
        let registers = usize::from(f.registers);
        match n {
            0 if registers > 0 => self.ecx,
            1 if registers > 1 => self.edx,
            // SAFETY: the driver pushed `f.stack` dwords behind its return address.
            _ => unsafe { self.stack().add(n - registers).read() },
        }
    }
}

/// Where traced thunks jump to. Stack: direct thunk, [`Function`], the driver's return address, its arguments.
#[unsafe(naked)]
pub unsafe extern "C" fn enter() {
    core::arch::naked_asm!(
        "push ebp",
        "mov ebp, esp",
        "push edx",
        "push ecx",
        "sub esp, 12",
        "cld",
        "push esp",
        "call {before}",
        "mov [ebp - 12], eax",
        "mov edx, [ebp + 8]",
        "movzx ecx, word ptr [edx + {stack}]",
        "test ecx, ecx",
        "jz 3f",
        "2:",
        "push dword ptr [ebp + 4*ecx + 12]",
        "dec ecx",
        "jnz 2b",
        "3:",
        "mov ecx, [ebp - 8]",
        "mov edx, [ebp - 4]",
        "call dword ptr [ebp + 4]",
        "lea esp, [ebp - 20]",
        "mov [esp], eax",
        "mov [esp + 4], edx",
        "push esp",
        "call {after}",
        "mov ecx, [ebp + 8]",
        "movzx ecx, word ptr [ecx + {pop}]",
        "mov eax, [ebp + 12]",
        "mov [ebp + ecx + 12], eax",
        "mov eax, [ebp - 20]",
        "mov edx, [ebp - 16]",
        "lea esp, [ebp + ecx + 12]",
        "mov ebp, [ebp]",
        "ret",
        before = sym before,
        after = sym after,
        stack = const offset_of!(Function, stack),
        pop = const offset_of!(Function, pop),
    )
}

unsafe extern "C" fn before(frame: *const Frame) -> u32 {
    // SAFETY: the trampoline's own frame and a static description.
    let (frame, f) = unsafe { (&*frame, &*(*frame).function) };
    let host = super::host();
    let irql = host.current_irql();
    if irql < f.irql_low || irql > f.irql_high {
        (host.wrong_irql)(f, irql, frame.caller);
    }
    super::write_at(irql, Kind::Call, f.id, |w| {
        w.unchecked(frame.caller);
        let (mut left, mut at) = (u32::from(f.args), frame.stack());
        if f.registers != 0 {
            w.unchecked(frame.ecx);
            left -= 1;
            if f.registers != 1 {
                w.unchecked(frame.edx);
                left -= 1;
            }
        }
        while left != 0 {
            // SAFETY: the driver pushed these behind its return address.
            w.unchecked(unsafe { at.read() });
            at = at.wrapping_add(1);
            left -= 1;
        }
        if !f.captures.is_empty() {
            captures(w, frame, f, false);
        }
    })
}

unsafe extern "C" fn after(frame: *const Frame) {
    // SAFETY: as in `before`.
    let (frame, f) = unsafe { (&*frame, &*(*frame).function) };
    let irql = super::host().current_irql();
    super::write_at(irql, Kind::Return, f.id, |w| {
        w.unchecked(frame.seq);
        w.unchecked(frame.results[0]);
        w.unchecked(frame.results[1]);
        if !f.captures.is_empty() {
            captures(w, frame, f, true);
        }
    });
    if irql == 0 && super::filling() {
        (super::host().filling)();
    }
}

#[inline(never)]
fn captures(w: &mut Writer, frame: &Frame, f: &Function, after: bool) {
    for c in f.captures.iter().filter(|c| if after { c.after } else { c.before }) {
        capture(w, c, &|n| frame.argument(f, n));
    }
}

/// Copies the memory behind one pointer argument.
pub fn capture(w: &mut Writer, c: &Capture, argument: &dyn Fn(usize) -> u32) {
    let pointer = argument(usize::from(c.arg));
    if pointer == 0 {
        return;
    }
    let readable = super::host().readable;
    let read = |at: u32| -> Option<u32> {
        // SAFETY: the host says that these bytes are present.
        readable(at, 4).then(|| unsafe { (at as *const u32).read_unaligned() })
    };
    let (start, wanted) = match c.shape {
        Shape::Fixed(n) => (pointer, u32::from(n)),
        Shape::CStr => (pointer, length(pointer, 1)),
        Shape::WStr => (pointer, length(pointer, 2)),
        Shape::Counted => match (read(pointer), read(pointer.wrapping_add(4))) {
            (Some(lengths), Some(buffer)) => (buffer, lengths & 0xffff),
            _ => return unreadable(w, c),
        },
        Shape::Elements { unit, arg, indirect } => {
            let n = argument(usize::from(arg));
            let n = if indirect { read(n) } else { Some(n) };
            match n {
                Some(n) => (pointer, n.saturating_mul(u32::from(unit))),
                None => return unreadable(w, c),
            }
        }
    };
    let len = wanted.min(CAPTURE_LIMIT as u32).min(w.room().saturating_sub(8) as u32);
    if len > 0 && !readable(start, len) {
        return unreadable(w, c);
    }
    let status = u32::from(len < wanted);
    w.dword(u32::from(c.arg) | status << 8 | len << 16);
    // SAFETY: the host says that these bytes are present.
    w.raw(unsafe { core::slice::from_raw_parts(start as *const u8, len as usize) });
}

fn unreadable(w: &mut Writer, c: &Capture) {
    w.dword(u32::from(c.arg) | 2 << 8);
}

/// Bytes up to a terminator of `unit` zero bytes, as far as memory is there.
fn length(start: u32, unit: u32) -> u32 {
    let readable = super::host().readable;
    let mut n = 0;
    while n < CAPTURE_LIMIT as u32 {
        let at = start.wrapping_add(n);
        if (n == 0 || at & 0xfff < unit) && !readable(at, unit) {
            break;
        }
        // SAFETY: the page was found present when its first unit was reached.
        let end = unsafe { if unit == 1 { (at as *const u8).read() == 0 } else { (at as *const u16).read_unaligned() == 0 } };
        if end {
            break;
        }
        n += unit;
    }
    n
}
