//! Interrupt lines through VPICD.

use alloc::boxed::Box;
use janus_abi::types::{VPICD_IRQ_Descriptor, VPICD_OPTIONS};
use janus_abi::vxd::call::vpicd;
use janus_runtime::host::Line;
use janus_shims::irql;

struct Connection {
    line: Line,
    handle: u32,
    connected: bool,
}

/// VPICD's hardware interrupt procedure: EAX is the IRQ handle, EDX the connection; carry set passes a shared interrupt on.
#[unsafe(naked)]
unsafe extern "C" fn hw_int() {
    core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym interrupt)
}

unsafe extern "C" fn interrupt(regs: *mut janus_runtime::abi::Regs) {
    // SAFETY: the frame that `hw_int` pushed; EDX is the connection that `connect` gave as reference data, which is never freed.
    let (regs, connection) = unsafe { (&mut *regs, &*((*regs).edx as *const Connection)) };
    if !connection.connected {
        regs.set_flag(1, true);
        return;
    }
    let handle = regs.eax;
    let claimed = irql::interrupt(
        irql::DIRQL,
        || (connection.line.handler)(connection.line.reference),
        |claimed| {
            if *claimed {
                // SAFETY: the handle that VPICD gave.
                unsafe { vpicd::VPICD_Phys_EOI(handle) };
            }
        },
    );
    regs.set_flag(1, !claimed);
}

/// Connects; the connection's address is its handle.
pub fn connect(line: Line) -> Option<u32> {
    let connection = Box::leak(Box::new(Connection { line, handle: 0, connected: true }));
    let mut options = VPICD_OPTIONS::VPICD_OPT_REF_DATA;
    if line.shared {
        options |= VPICD_OPTIONS::VPICD_OPT_CAN_SHARE;
    }
    // VPICD keeps using the descriptor's contents, not the descriptor.
    let mut descriptor = VPICD_IRQ_Descriptor {
        VID_IRQ_Number: u16::from(line.irq),
        VID_Options: options,
        VID_Hw_Int_Proc: hw_int as *const () as *mut _,
        VID_Virt_Int_Proc: core::ptr::null_mut(),
        VID_EOI_Proc: core::ptr::null_mut(),
        VID_Mask_Change_Proc: core::ptr::null_mut(),
        VID_IRET_Proc: core::ptr::null_mut(),
        VID_IRET_Time_Out: 500,
        VID_Hw_Int_Ref: &raw const *connection as u32,
    };
    // SAFETY: the descriptor is whole; its procedure and the connection are in locked memory.
    let r = unsafe { vpicd::VPICD_Virtualize_IRQ(&raw mut descriptor) };
    if r.failed {
        return None;
    }
    connection.handle = r.irq;
    // SAFETY: the handle that VPICD gave.
    unsafe { vpicd::VPICD_Physically_Unmask(connection.handle) };
    Some(&raw const *connection as u32)
}

/// Masks a connected line, or lets it through again.
pub fn mask(handle: u32, masked: bool) {
    // SAFETY: a connection that `connect` gave; the handle that VPICD gave.
    unsafe {
        let irq = (*(handle as *const Connection)).handle;
        if masked {
            vpicd::VPICD_Physically_Mask(irq);
        } else {
            vpicd::VPICD_Physically_Unmask(irq);
        }
    }
}

/// Disconnects. The connection's memory stays: an interrupt may be on its way.
pub fn disconnect(handle: u32) {
    // SAFETY: a connection that `connect` gave.
    let connection = unsafe { &mut *(handle as *mut Connection) };
    connection.connected = false;
    if !connection.line.shared {
        // SAFETY: the handle that VPICD gave.
        unsafe { vpicd::VPICD_Physically_Mask(connection.handle) };
    }
    // SAFETY: as above.
    unsafe { vpicd::VPICD_Force_Default_Behavior(connection.handle) };
}
