//! Services whose registers no list covers: those that pass all of them on, and the one that looks at its caller's stack.

use super::text;
use crate::call::Regs;
use crate::log::{self, Line};
use crate::{control, debug_out, interrupts};
use core::arch::naked_asm;

const SYSTEM_CONTROL: u16 = 0x93;
const DIRECTED_SYS_CONTROL: u16 = 0x147;
const OUT_DEBUG_STRING: u16 = 0xC2;

/// The entry of a service that is not the generated one.
pub fn entry(device: u16, ordinal: u16) -> Option<u32> {
    if device != janus_abi::vxd::vmm::ID {
        return None;
    }
    Some(match ordinal {
        SYSTEM_CONTROL => system_control as *const () as u32,
        DIRECTED_SYS_CONTROL => directed_sys_control as *const () as u32,
        OUT_DEBUG_STRING => out_debug_string as *const () as u32,
        _ => return None,
    })
}

#[unsafe(naked)]
unsafe extern "C" fn system_control() {
    naked_asm!(
        "pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret",
        f = sym system_control_framed,
    )
}

unsafe extern "C" fn system_control_framed(regs: *mut Regs) {
    // SAFETY: the frame that the entry pushed.
    let regs = unsafe { &mut *regs };
    if interrupts::depth() > 0 {
        crate::faults::fatal(format_args!("System_Control at interrupt time"));
    }
    let failed = control::broadcast_raw(*regs);
    regs.set_flag(1, failed);
}

/// A jump: the control procedure returns to our caller, with all the registers that it wants.
#[unsafe(naked)]
unsafe extern "C" fn directed_sys_control() {
    // DDB_Control_Proc.
    naked_asm!("jmp dword ptr [ecx + 0x18]")
}

#[unsafe(naked)]
unsafe extern "C" fn out_debug_string() {
    naked_asm!(
        "pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret",
        f = sym out_debug_string_framed,
    )
}

unsafe extern "C" fn out_debug_string_framed(regs: *const Regs) {
    // SAFETY: the frame that the entry pushed; ESI points at the text.
    let (string, above) = unsafe { (text((*regs).esi as *const u8), regs.add(1).cast::<u32>().add(1).cast::<Regs>()) };
    if string.iter().any(|c| matches!(c, b'#' | b'?')) {
        let mut line = Line::new();
        // SAFETY: with placeholders the caller has pushed flags and registers: they lie behind the return address.
        debug_out::placeholders(&mut line, string, unsafe { &*above });
        log::raw(line.bytes());
    } else {
        log::raw(string);
    }
}
