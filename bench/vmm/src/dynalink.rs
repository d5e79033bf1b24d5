//! `INT 20h`: the call of a service, which replaces itself by a call through the service's table entry.
//!
//! `CD 20` and a dword (device, ordinal) become `FF 15` or, for the jump form, `FF 25` and the address of the entry in
//! the VxD's service table — six bytes as well. Because the table stays between caller and service, hooking a service means
//! replacing its entry, and reaches callers that are patched already.

use crate::cell::Cell;
use crate::faults::Frame;
use crate::{log, paging, port, ring0_file, serve, vxds};
use alloc::vec::Vec;

/// Bit of the ordinal that makes it a jump.
const JUMP: u32 = 0x8000;

/// The run ends with this when a service was called that nobody serves.
const UNSERVED: u32 = 2;

/// A dynalink, reached for the first time; `frame.eip` is behind the interrupt instruction.
pub fn int20(frame: &mut Frame) {
    let at = frame.eip.wrapping_sub(2);
    let Some(link) = paging::peek32(frame.eip) else {
        return;
    };
    let (device, ordinal) = ((link >> 16) as u16, link & 0x7FFF);
    let jump = link & JUMP != 0;
    let Some(ddb) = vxds::find(device).filter(|_| device != vxds::UNDEFINED) else {
        if ordinal == 0 {
            // Get_Version of a VxD that is not there: the way to find out. It may be loaded later, so the link stays.
            return absent(frame, jump);
        }
        unserved(device, ordinal as u16, at);
    };
    let Some(slot) = vxds::service_slot(ddb, ordinal) else { unserved(device, ordinal as u16, at) };
    vxds::set_flags(ddb, vxds::DYNALINKED);
    let [a, b, c, d] = slot.to_le_bytes();
    // SAFETY: the six bytes were just executed (or read) as a dynalink; ring 0 may write to read-only pages.
    unsafe { (at as *mut [u8; 6]).write([0xFF, if jump { 0x25 } else { 0x15 }, a, b, c, d]) };
    frame.eip = at;
}

#[unsafe(naked)]
unsafe extern "C" fn absent_and_return() {
    core::arch::naked_asm!("xor eax, eax", "stc", "ret")
}

fn absent(frame: &mut Frame, jump: bool) {
    if jump {
        frame.eip = absent_and_return as *const () as u32;
    } else {
        frame.eax = 0;
        frame.eflags |= 1;
        frame.eip = frame.eip.wrapping_add(4);
    }
}

/// Ends the run with a report about a service that nobody serves.
pub fn unserved(device: u16, ordinal: u16, caller: u32) -> ! {
    crate::cell::disable_ints();
    let (vxd, service) = serve::name_of(device, ordinal);
    let why = match vxds::find(device) {
        None => "the VxD is not there",
        Some(_) => "nobody serves it",
    };
    let vxd = if vxd.is_empty() { "device" } else { vxd };
    let service = if service.is_empty() { "service" } else { service };
    log!("UNSERVED: {vxd} ({device:04X}) {service} ({ordinal:04X}), called by {}: {why}", vxds::describe(caller));
    // What was written so far is worth having whole.
    ring0_file::close_all();
    port::exit(UNSERVED)
}

/// The call through `slot` that is nearest on the stack: who called a service that turned out not to be served.
pub fn caller_through(slot: u32) -> u32 {
    let esp: u32;
    // SAFETY: reads ESP.
    unsafe { core::arch::asm!("mov {}, esp", out(reg) esp) };
    for at in (esp..esp.saturating_add(4096)).step_by(4) {
        let Some(back) = paging::peek32(at) else {
            break;
        };
        let call = back.wrapping_sub(6);
        if vxds::is_vxd(call) && paging::peek32(call.wrapping_add(2)) == Some(slot) {
            return call;
        }
    }
    0
}

struct Hook {
    slot: u32,
    routine: u32,
    previous: u32,
}

static HOOKS: Cell<Vec<Hook>> = Cell::new(Vec::new());

fn slot_of(service: u32) -> Option<u32> {
    let ddb = vxds::find((service >> 16) as u16)?;
    vxds::service_slot(ddb, service & 0x7FFF)
}

/// `Hook_Device_Service`: the routine that the service led to before. A hook procedure of Windows 95 learns it from its variable.
pub fn hook(service: u32, routine: u32) -> Option<u32> {
    let slot = slot_of(service)?;
    // SAFETY: the slot is an entry of a service table that is loaded.
    let previous = unsafe { (slot as *mut u32).replace(routine) };
    tell(routine, previous);
    HOOKS.with(|hooks| hooks.push(Hook { slot, routine, previous }));
    Some(previous)
}

/// `Unhook_Device_Service`. A hook that another one was put on can only go when that one has a variable to be told by.
pub fn unhook(service: u32, routine: u32) -> bool {
    let Some(slot) = slot_of(service) else {
        return false;
    };
    let found = HOOKS.with(|hooks| {
        let at = hooks.iter().rposition(|h| h.slot == slot && h.routine == routine)?;
        let previous = hooks[at].previous;
        let above = hooks[at + 1..].iter_mut().find(|h| h.slot == slot);
        let variable = match &above {
            None => slot,
            Some(hook) => variable_of(hook.routine)?,
        };
        if let Some(hook) = above {
            hook.previous = previous;
        }
        hooks.remove(at);
        Some((variable, previous))
    });
    let Some((variable, previous)) = found else {
        return false;
    };
    // SAFETY: an entry of a service table, or a variable that holds what is replaced.
    unsafe { (variable as *mut u32).write(previous) };
    true
}

/// The variable through which a hook procedure goes on: those of Windows 95 begin with a short jump over `jmp [variable]`.
fn variable_of(hook: u32) -> Option<u32> {
    let head = [0xEB, 0x06, 0xFF, 0x25];
    let matches = (0..4).all(|at| paging::peek8(hook.wrapping_add(at)) == Some(head[at as usize]));
    paging::peek32(hook.wrapping_add(4)).filter(|&variable| matches && paging::is_mapped(variable, 4))
}

/// Tells a hook procedure that has a variable for it who comes after it.
pub fn tell(hook: u32, previous: u32) -> bool {
    let variable = variable_of(hook);
    if let Some(variable) = variable {
        // SAFETY: the variable is there, and it is there for this.
        unsafe { (variable as *mut u32).write(previous) };
    }
    variable.is_some()
}
