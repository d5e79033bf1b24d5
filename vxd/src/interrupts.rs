//! Interrupt lines through VPICD.

use alloc::boxed::Box;
use janus_abi::callbacks::{
    VID_EOI_PROC, VID_HW_INT_PROC, VID_HW_INT_PROC_Routine, VID_IRET_PROC, VID_MASK_CHANGE_PROC, VID_VIRT_INT_PROC,
};
use janus_abi::types::{HIRQ, HVM, VPICD_IRQ_Descriptor, VPICD_OPTIONS};
use janus_abi::vxd::call::vpicd;
use janus_runtime::host::Line;
use janus_shims::irql;

struct Connection {
    line: Line,
    handle: u32,
    connected: bool,
}

/// VPICD's hardware interrupt procedure; the reference is the connection.
struct Interrupt;

impl VID_HW_INT_PROC_Routine for Interrupt {
    unsafe fn routine(irq: HIRQ, _vm: HVM, reference: u32) -> bool {
        // SAFETY: the connection that `connect` gave as reference data, which is never freed.
        let connection = unsafe { &*(reference as *const Connection) };
        let line = &connection.line;
        let end = |claimed: &bool| {
            if *claimed {
                // SAFETY: the handle that VPICD gave.
                unsafe { vpicd::VPICD_Phys_EOI(irq) };
            }
        };
        let claimed = connection.connected && irql::interrupt(irql::DIRQL, || (line.handler)(line.reference), end);
        !claimed
    }
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
        VID_Hw_Int_Proc: VID_HW_INT_PROC::serve::<Interrupt>(),
        VID_Virt_Int_Proc: VID_VIRT_INT_PROC::NULL,
        VID_EOI_Proc: VID_EOI_PROC::NULL,
        VID_Mask_Change_Proc: VID_MASK_CHANGE_PROC::NULL,
        VID_IRET_Proc: VID_IRET_PROC::NULL,
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
