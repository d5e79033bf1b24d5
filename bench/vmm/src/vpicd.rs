//! VPICD: lines, and the VxDs that virtualize them.
//!
//! An interrupt masks its line and is ended at the controller at once, so that it holds back no other line however long it is in
//! service; `VPICD_Phys_EOI` opens the line again. A shared line asks one VxD after the other, the newest first, until one
//! returns with carry clear. An interrupt that nobody takes is ended here; after [`PATIENCE`] of them in a row the line is masked for good,
//! with a report.

use crate::call::{self, Regs};
use crate::cell::Cell;
use crate::{interrupts, log, pic, vm};
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU32, Ordering};

/// Line of the timer, which is VTD's.
const TIMER: u8 = 0;
/// Unserviced interrupts of a line before it is masked.
const PATIENCE: u32 = 1000;
/// VxDs that can share a line.
const SHARERS: usize = 32;

/// Options of a descriptor.
const CAN_SHARE: u16 = 2;
const REF_DATA: u16 = 4;

/// `VPICD_IRQ_Descriptor`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Descriptor {
    line: u16,
    options: u16,
    hardware: u32,
    virtual_int: u32,
    eoi: u32,
    mask_change: u32,
    iret: u32,
    iret_time_out: u32,
    /// Only there since Windows 95, and only looked at with `REF_DATA`.
    reference: u32,
}

#[derive(Clone, Copy)]
struct Client {
    handle: u32,
    line: u8,
    options: u16,
    hardware: u32,
    reference: u32,
    /// The VM has an interrupt requested.
    requested: bool,
}

#[derive(Clone, Copy, Default)]
struct Line {
    /// Between the interrupt and `VPICD_Phys_EOI`.
    in_service: bool,
    /// Masked by a VxD.
    masked: bool,
    unserviced: u32,
}

struct State {
    clients: Vec<Client>,
    lines: [Line; 16],
    next: u32,
}

static STATE: Cell<State> =
    Cell::new(State { clients: Vec::new(), lines: [Line { in_service: false, masked: true, unserviced: 0 }; 16], next: 0xC5E3_0010 });

/// First of the routines that are called on every interrupt; the last one is [`end_of_chain`].
static EVERY: AtomicU32 = AtomicU32::new(0);

#[unsafe(naked)]
unsafe extern "C" fn end_of_chain() {
    core::arch::naked_asm!("ret");
}

/// Sets up the controllers and lets the timer through.
pub fn init() {
    EVERY.store(end_of_chain as *const () as u32, Ordering::Relaxed);
    pic::init();
    STATE.with(|s| s.lines[usize::from(TIMER)].masked = false);
    pic::set_masked(TIMER, false);
}

/// An interrupt on `line` that hit the code at `eip`.
pub fn hardware_interrupt(line: u8, eip: u32) {
    if pic::is_spurious(line) {
        return;
    }
    if line == TIMER {
        pic::end(line);
        every();
        interrupts::timer(eip);
        return;
    }
    pic::set_masked(line, true);
    pic::end(line);
    STATE.with(|s| s.lines[usize::from(line)].in_service = true);
    every();
    // The newest first; the list cannot change under us but by the handlers themselves.
    let clients: Vec<Client> = STATE.with(|s| s.clients.iter().rev().filter(|c| c.line == line).copied().collect());
    let taken = clients.iter().any(|client| {
        let regs = Regs { eax: client.handle, ebx: vm::system(), edx: client.reference, ..Regs::default() };
        // SAFETY: the VxD gave this routine for its line.
        !unsafe { call::with(client.hardware, regs) }.cf()
    });
    let nobody = STATE.with(|s| {
        let state = &mut s.lines[usize::from(line)];
        state.unserviced = if taken { 0 } else { state.unserviced + 1 };
        (!taken).then_some(state.unserviced)
    });
    match nobody {
        Some(PATIENCE..) => {
            STATE.with(|s| s.lines[usize::from(line)].masked = true);
            let who = clients.len();
            let kind = if pic::level() & 1 << line != 0 { "level" } else { "edge" };
            log!("IRQ {line} ({kind}): {PATIENCE} interrupts in a row that none of its {who} VxDs took; the line stays masked");
            end_of_interrupt(line);
        }
        Some(_) => end_of_interrupt(line),
        None => {}
    }
}

fn every() {
    let regs = Regs { ebx: vm::system(), ..Regs::default() };
    // SAFETY: the chain's routines were given for this; it ends in ours.
    unsafe { call::with(EVERY.load(Ordering::Relaxed), regs) };
}

fn end_of_interrupt(line: u8) {
    let open = STATE.with(|s| {
        let state = &mut s.lines[usize::from(line)];
        state.in_service = false;
        !state.masked
    });
    if open {
        pic::set_masked(line, false);
    }
}

/// `VPICD_Virtualize_IRQ`.
///
/// # Safety
/// `descriptor` points at one.
pub unsafe fn virtualize(descriptor: *const Descriptor) -> Option<u32> {
    // SAFETY: the caller's promise; the last field is only read where the options say that it is there.
    let (line, options, hardware, reference) = unsafe {
        let options = (&raw const (*descriptor).options).read();
        let reference = if options & REF_DATA != 0 { (&raw const (*descriptor).reference).read() } else { 0 };
        let hardware = (&raw const (*descriptor).hardware).read();
        ((&raw const (*descriptor).line).read(), options, hardware, reference)
    };
    // A request for the cascade line is one for the line that took its place.
    let line = if line == 2 { 9 } else { line };
    if line > 15 || line == u16::from(TIMER) || hardware == 0 {
        return None;
    }
    let line = line as u8;
    STATE.with(|s| {
        let others: Vec<&Client> = s.clients.iter().filter(|c| c.line == line).collect();
        let can_share = others.iter().all(|c| c.options & CAN_SHARE != 0) && options & CAN_SHARE != 0;
        if !others.is_empty() && !can_share || others.len() == SHARERS {
            return None;
        }
        s.next += 0x10;
        let handle = s.next;
        s.clients.push(Client { handle, line, options, hardware, reference, requested: false });
        Some(handle)
    })
}

/// `VPICD_Force_Default_Behavior`: the VxD gives its line up. A line without any VxD is masked.
pub fn force_default(handle: u32) {
    let unused = STATE.with(|s| {
        let at = s.clients.iter().position(|c| c.handle == handle)?;
        let line = s.clients.remove(at).line;
        let unused = s.clients.iter().all(|c| c.line != line);
        if unused {
            s.lines[usize::from(line)] = Line { masked: true, ..Line::default() };
        }
        unused.then_some(line)
    });
    if let Some(line) = unused {
        pic::set_masked(line, true);
    }
}

/// Line of a handle.
pub fn line_of(handle: u32) -> Option<u8> {
    STATE.with(|s| s.clients.iter().find(|c| c.handle == handle).map(|c| c.line))
}

/// `VPICD_Phys_EOI`.
pub fn phys_eoi(handle: u32) {
    if let Some(line) = line_of(handle) {
        end_of_interrupt(line);
    }
}

/// `VPICD_Physically_Mask` and `…_Unmask`.
pub fn set_masked(handle: u32, masked: bool) {
    let Some(line) = line_of(handle) else { return };
    let in_service = STATE.with(|s| {
        let state = &mut s.lines[usize::from(line)];
        state.masked = masked;
        state.unserviced = 0;
        state.in_service
    });
    if masked || !in_service {
        pic::set_masked(line, masked);
    }
}

/// `VPICD_Set_Int_Request` and `…_Clear_…`: recorded, since no program in the VM has a handler.
pub fn set_requested(handle: u32, requested: bool) {
    STATE.with(|s| {
        if let Some(client) = s.clients.iter_mut().find(|c| c.handle == handle) {
            client.requested = requested;
        }
    });
}

/// Status bits of a line (`VPICD_STS_…`).
pub fn status(line: u8, handle: Option<u32>) -> u32 {
    let (state, requested, global) = STATE.with(|s| {
        let mine = |c: &&Client| c.line == line && handle.is_none_or(|h| c.handle == h);
        let requested = s.clients.iter().filter(mine).any(|c| c.requested);
        (s.lines[usize::from(line)], requested, s.clients.iter().any(|c| c.line == line))
    });
    let bit = |on: bool, bit: u32| if on { bit } else { 0 };
    bit(pic::is_masked(line), 4)
        | bit(state.in_service, 8)
        | bit(requested, 0x20)
        | bit(pic::requested() & 1 << line != 0, 0x40)
        | bit(requested, 0x80)
        | bit(global, 0x100)
}

/// Whether somebody has virtualized the line.
pub fn is_virtualized(line: u8) -> bool {
    line == TIMER || STATE.with(|s| s.clients.iter().any(|c| c.line == line))
}

/// `VPICD_Call_When_Hw_Int`: the new first routine; the one it must go on to.
pub fn call_on_every(routine: u32) -> u32 {
    EVERY.swap(routine, Ordering::Relaxed)
}

/// Lines that were left in service, for a report.
pub fn report() {
    for line in 0..16 {
        let (state, clients) = STATE.with(|s| (s.lines[line], s.clients.iter().filter(|c| usize::from(c.line) == line).count()));
        if clients > 0 {
            let service = if state.in_service { ", in service" } else { "" };
            let masked = if state.masked { ", masked" } else { "" };
            log!("IRQ {line}: {clients} VxDs{service}{masked}");
        }
    }
}
