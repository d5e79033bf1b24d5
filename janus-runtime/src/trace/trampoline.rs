//! Traced thunks: one trampoline for all functions and conventions.
//!
//! A traced thunk pushes its [`Function`] and the address of the direct thunk and jumps to [`enter`]. The trampoline records the arguments, copies them
//! for the direct thunk, runs it, records the result and returns to the driver as the direct thunk would have. Only EAX, ECX, EDX and flags change.

use super::record::{CAPTURE_LIMIT, HEAD, Kind};
use super::ring::{Ring, Writer};
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
///
/// A function that nothing is captured of, called at an IRQL that it allows, on a processor with a time stamp counter, with room in the ring, has its two
/// records written right here; anything else goes through [`before`] and [`after`], which write the same.
#[unsafe(naked)]
pub unsafe extern "C" fn enter() {
    core::arch::naked_asm!(
        "push ebp",
        "mov ebp, esp",
        "push edx",
        "push ecx",
        "sub esp, 12",
        "cld",
        // The call's record.
        "mov ecx, [ebp + 8]",
        "mov eax, [{host} + {irql}]",
        "movzx edx, byte ptr [eax]",
        "cmp dword ptr [ecx + {captures}], 0",
        "jne 20f",
        "cmp dl, [ecx + {low}]",
        "jb 20f",
        "cmp dl, [ecx + {high}]",
        "ja 20f",
        "cmp byte ptr [{host} + {counter}], 0",
        "je 20f",
        "pushfd",
        "cli",
        "push edi",
        "mov edi, [{ring} + {next}]",
        "cmp edi, [{ring} + {stop}]",
        "ja 21f",
        "shl edx, 24",
        "movzx eax, byte ptr [ecx + {args}]",
        "lea eax, [edx + 4*eax + {call_head}]",
        "mov [edi], eax",
        "mov eax, [{ring} + {seq}]",
        "mov [edi + 4], eax",
        "mov [ebp - 12], eax",
        "inc eax",
        "mov [{ring} + {seq}], eax",
        "rdtsc",
        "mov [edi + 8], eax",
        "mov [edi + 12], edx",
        "mov eax, [ecx]",
        "mov [edi + 16], eax",
        "mov eax, [{guard}]",
        "test eax, eax",
        "jz 2f",
        "mov eax, [eax + {context}]",
        "2:",
        "mov [edi + 20], eax",
        "mov eax, [ebp + 12]",
        "mov [edi + 24], eax",
        "add edi, 28",
        "movzx eax, byte ptr [ecx + {args}]",
        "test eax, eax",
        "jz 6f",
        "movzx ecx, byte ptr [ecx + {registers}]",
        "lea edx, [ebp + 16]",
        "test ecx, ecx",
        "jz 5f",
        "mov edx, [ebp - 8]",
        "mov [edi], edx",
        "add edi, 4",
        "dec eax",
        "dec ecx",
        "jz 4f",
        "mov edx, [ebp - 4]",
        "mov [edi], edx",
        "add edi, 4",
        "dec eax",
        "4:",
        "lea edx, [ebp + 16]",
        "test eax, eax",
        "jz 6f",
        "5:",
        "mov ecx, [edx]",
        "mov [edi], ecx",
        "add edx, 4",
        "add edi, 4",
        "dec eax",
        "jnz 5b",
        "6:",
        "mov [{ring} + {next}], edi",
        "pop edi",
        "popfd",
        // The call itself.
        "7:",
        "mov edx, [ebp + 8]",
        "movzx ecx, word ptr [edx + {stack}]",
        "test ecx, ecx",
        "jz 9f",
        "8:",
        "push dword ptr [ebp + 4*ecx + 12]",
        "dec ecx",
        "jnz 8b",
        "9:",
        "mov ecx, [ebp - 8]",
        "mov edx, [ebp - 4]",
        "call dword ptr [ebp + 4]",
        "mov [ebp - 20], eax",
        "mov [ebp - 16], edx",
        "lea esp, [ebp - 20]",
        // The return's record.
        "mov ecx, [ebp + 8]",
        "cmp dword ptr [ecx + {captures}], 0",
        "jne 22f",
        "cmp byte ptr [{host} + {counter}], 0",
        "je 22f",
        "cmp byte ptr [{ring} + {filling}], 0",
        "jne 22f",
        "pushfd",
        "cli",
        "push edi",
        "mov edi, [{ring} + {next}]",
        "cmp edi, [{ring} + {stop}]",
        "ja 23f",
        "mov eax, [{host} + {irql}]",
        "movzx eax, byte ptr [eax]",
        "shl eax, 24",
        "add eax, {return_head}",
        "mov [edi], eax",
        "mov eax, [{ring} + {seq}]",
        "mov [edi + 4], eax",
        "inc eax",
        "mov [{ring} + {seq}], eax",
        "rdtsc",
        "mov [edi + 8], eax",
        "mov [edi + 12], edx",
        "mov eax, [ecx]",
        "mov [edi + 16], eax",
        "mov eax, [{guard}]",
        "test eax, eax",
        "jz 10f",
        "mov eax, [eax + {context}]",
        "10:",
        "mov [edi + 20], eax",
        "mov eax, [ebp - 12]",
        "mov [edi + 24], eax",
        "mov eax, [ebp - 20]",
        "mov [edi + 28], eax",
        "mov eax, [ebp - 16]",
        "mov [edi + 32], eax",
        "add edi, 36",
        "mov [{ring} + {next}], edi",
        "pop edi",
        "popfd",
        // Back to the driver, as the direct thunk would have gone.
        "11:",
        "movzx ecx, word ptr [ecx + {pop}]",
        "mov eax, [ebp + 12]",
        "mov [ebp + ecx + 12], eax",
        "mov eax, [ebp - 20]",
        "mov edx, [ebp - 16]",
        "lea esp, [ebp + ecx + 12]",
        "mov ebp, [ebp]",
        "ret",
        // The long way.
        "21:",
        "pop edi",
        "popfd",
        "20:",
        "push esp",
        "call {before}",
        "mov [ebp - 12], eax",
        "lea esp, [ebp - 20]",
        "jmp 7b",
        "23:",
        "pop edi",
        "popfd",
        "22:",
        "push esp",
        "call {after}",
        "mov ecx, [ebp + 8]",
        "jmp 11b",
        before = sym before,
        after = sym after,
        host = sym super::HOST,
        ring = sym super::RING,
        guard = sym crate::callin::JANUS_GUARD,
        irql = const offset_of!(super::TraceHost, irql),
        counter = const offset_of!(super::TraceHost, counter),
        next = const offset_of!(Ring, next),
        stop = const offset_of!(Ring, stop),
        seq = const offset_of!(Ring, seq),
        filling = const offset_of!(Ring, filling),
        context = const offset_of!(crate::callin::Guard, context),
        captures = const offset_of!(Function, captures) + size_of::<usize>(),
        low = const offset_of!(Function, irql_low),
        high = const offset_of!(Function, irql_high),
        args = const offset_of!(Function, args),
        registers = const offset_of!(Function, registers),
        stack = const offset_of!(Function, stack),
        pop = const offset_of!(Function, pop),
        call_head = const HEAD + 4 + ((Kind::Call as usize) << 16),
        return_head = const HEAD + 12 + ((Kind::Return as usize) << 16),
    )
}

const _: () = assert!(size_of::<&[Capture]>() == 2 * size_of::<usize>(), "the trampoline finds a slice's length in its second word");

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
    let mut head: Option<[u32; 2]> = None;
    let (start, wanted) = match c.shape {
        Shape::Fixed(n) => (pointer, u32::from(n)),
        Shape::CStr => (pointer, length(pointer, 1)),
        Shape::WStr => (pointer, length(pointer, 2)),
        Shape::Counted => match (read(pointer), read(pointer.wrapping_add(4))) {
            (Some(lengths), Some(buffer)) => {
                head = Some([lengths, buffer]);
                (buffer, lengths & 0xffff)
            }
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
    let mut len = wanted.min(CAPTURE_LIMIT as u32).min(w.room().saturating_sub(16) as u32);
    if len > 0 && !readable(start, len) {
        if head.is_none() {
            return unreadable(w, c);
        }
        len = 0;
    }
    let status = u32::from(len < wanted);
    let before = if head.is_some() { 8 } else { 0 };
    w.dword(u32::from(c.arg) | status << 8 | (before + len) << 16);
    head.iter().flatten().for_each(|dword| w.dword(*dword));
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
