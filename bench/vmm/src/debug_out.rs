//! Text for the debugging device: the `printf` of the VMM, and the placeholders of `Out_Debug_String`.

use crate::cell::Cell;
use crate::log;
use crate::log::Line;
use crate::vxds;
use core::fmt::Write;
use janus_runtime::abi::{Regs, VarArgs};

/// Text that grows as far as there is room.
pub fn printf(out: &mut Line, format: &[u8], mut arguments: VarArgs) {
    let mut rest = format.iter().copied().peekable();
    while let Some(c) = rest.next() {
        if c != b'%' {
            put(out, &[c]);
            continue;
        }
        let (mut left, mut zero, mut width) = (false, false, 0usize);
        while let Some(&flag) = rest.peek() {
            match flag {
                b'-' => left = true,
                b'0' if width == 0 => zero = true,
                b'0'..=b'9' => width = width * 10 + usize::from(flag - b'0'),
                b'#' | b'l' | b'h' | b'w' | b'+' | b' ' | b'.' => {}
                _ => break,
            }
            rest.next();
        }
        let mut item = Line::new();
        // SAFETY: the caller passed an argument for every conversion; a text argument points at one.
        // A line never refuses text.
        let _ = unsafe {
            match rest.next() {
                Some(b'd' | b'i') => write!(item, "{}", arguments.dword() as i32),
                Some(b'u') => write!(item, "{}", arguments.dword()),
                Some(b'x') => write!(item, "{:x}", arguments.dword()),
                Some(b'X') => write!(item, "{:X}", arguments.dword()),
                Some(b'p' | b'P') => write!(item, "{:08X}", arguments.dword()),
                Some(b'c') => write!(item, "{}", arguments.dword() as u8 as char),
                Some(b's') => {
                    put(&mut item, super::serve::text(arguments.dword() as *const u8));
                    Ok(())
                }
                Some(other) => write!(item, "{}", other as char),
                None => Ok(()),
            }
        };
        let pad = width.saturating_sub(item.bytes().len());
        let fill = |out: &mut Line, c: u8| (0..pad).for_each(|_| put(out, &[c]));
        if !left {
            fill(out, if zero { b'0' } else { b' ' });
        }
        put(out, item.bytes());
        if left {
            fill(out, b' ');
        }
    }
}

/// Appends bytes, of which those that are no text become points.
fn put(out: &mut Line, bytes: &[u8]) {
    for &c in bytes {
        let c = if c.is_ascii() { c as char } else { '.' };
        // A line never refuses text.
        let _ = out.write_char(c);
    }
}

/// Texts that wait for a debugger; the oldest go first.
const QUEUE: usize = 16;

/// A text as it was when it was queued, with its values in place.
struct Queued {
    lines: [Line; QUEUE],
    count: usize,
}

static QUEUED: Cell<Queued> = Cell::new(Queued { lines: [const { Line::new() }; QUEUE], count: 0 });

/// Keeps a text and its two values. At any time.
pub fn queue(text: &[u8], eax: u32, ebx: u32) {
    let mut line = Line::new();
    placeholders(&mut line, text, &Regs { eax, ebx, ..Regs::default() });
    QUEUED.with(|q| {
        q.lines[q.count % QUEUE] = line;
        q.count += 1;
    });
}

/// What a debugger would list: the texts that were kept, in their order.
pub fn list_queued() {
    let (first, end) = QUEUED.with(|q| (q.count.saturating_sub(QUEUE), q.count));
    for n in first..end {
        let mut line = Line::new();
        QUEUED.with(|q| put(&mut line, q.lines[n % QUEUE].bytes()));
        log!("queued: {}", core::str::from_utf8(line.bytes()).unwrap_or(""));
    }
}

/// Replaces `#reg` by the register's value and `?reg` by the place that it points at.
pub fn placeholders(out: &mut Line, text: &[u8], regs: &Regs) {
    let mut rest = text;
    while let Some((&c, after)) = rest.split_first() {
        match (c, register(after, regs)) {
            (b'#', Some((value, digits, length))) => {
                // A line never refuses text.
                let _ = write!(out, "{value:0digits$X}");
                rest = &after[length..];
            }
            (b'?', Some((value, _, length))) => {
                // A line never refuses text.
                let _ = write!(out, "{}", vxds::describe(value));
                rest = &after[length..];
            }
            _ => {
                put(out, &[c]);
                rest = after;
            }
        }
    }
}

/// The register whose name `text` begins with: value, hexadecimal digits, length of the name.
fn register(text: &[u8], regs: &Regs) -> Option<(u32, usize, usize)> {
    let wide = matches!(text.first(), Some(b'E' | b'e'));
    let name = text.get(usize::from(wide)..usize::from(wide) + 2)?;
    let whole = match name.to_ascii_uppercase().as_slice() {
        b"AX" | b"AL" | b"AH" => regs.eax,
        b"BX" | b"BL" | b"BH" => regs.ebx,
        b"CX" | b"CL" | b"CH" => regs.ecx,
        b"DX" | b"DL" | b"DH" => regs.edx,
        b"SI" => regs.esi,
        b"DI" => regs.edi,
        b"BP" => regs.ebp,
        b"SP" => regs.esp,
        _ => return None,
    };
    Some(match (wide, name[1].to_ascii_uppercase()) {
        (true, b'L' | b'H') => return None,
        (true, _) => (whole, 8, 3),
        (false, b'L') => (whole & 0xFF, 2, 2),
        (false, b'H') => (whole >> 8 & 0xFF, 2, 2),
        (false, _) => (whole & 0xFFFF, 4, 2),
    })
}
