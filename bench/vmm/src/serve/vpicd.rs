//! VPICD's services.

use super::Bench;
use crate::{pic, vpicd};
use core::ffi::c_void;
use janus_abi::types::{HIRQ, HVM, VPICD_IRQ_Descriptor, VPICD_STATUS};
use janus_abi::vxd::vpicd::*;

/// Interrupts of a VM's lines: where the BIOS put them.
fn interrupt_of(line: u32) -> u32 {
    if line < 8 { line + 8 } else { line - 8 + 0x70 }
}

impl Vpicd for Bench {
    unsafe fn VPICD_Get_Version() -> VPICD_Get_VersionResults {
        VPICD_Get_VersionResults { major: 4, minor: 0, traits: 0, max_irq: 15 }
    }
    unsafe fn VPICD_Virtualize_IRQ(descriptor: *mut VPICD_IRQ_Descriptor) -> VPICD_Virtualize_IRQResults {
        // SAFETY: the VxD passes a descriptor.
        let irq = unsafe { vpicd::virtualize(descriptor.cast()) };
        VPICD_Virtualize_IRQResults { irq: irq.unwrap_or(0), failed: irq.is_none() }
    }
    unsafe fn VPICD_Set_Int_Request(irq: HIRQ, _vm: HVM) {
        vpicd::set_requested(irq, true);
    }
    unsafe fn VPICD_Clear_Int_Request(irq: HIRQ, _vm: HVM) {
        vpicd::set_requested(irq, false);
    }
    unsafe fn VPICD_Phys_EOI(irq: HIRQ) {
        vpicd::phys_eoi(irq);
    }
    unsafe fn VPICD_Get_Complete_Status(irq: HIRQ, _vm: HVM) -> VPICD_STATUS {
        VPICD_STATUS(vpicd::line_of(irq).map_or(0, |line| vpicd::status(line, Some(irq))))
    }
    unsafe fn VPICD_Get_Status(irq: HIRQ, _vm: HVM) -> VPICD_STATUS {
        VPICD_STATUS(vpicd::line_of(irq).map_or(0, |line| vpicd::status(line, Some(irq))))
    }
    unsafe fn VPICD_Test_Phys_Request(irq: HIRQ) -> bool {
        vpicd::line_of(irq).is_some_and(|line| pic::requested() & 1 << line != 0)
    }
    unsafe fn VPICD_Physically_Mask(irq: HIRQ) {
        vpicd::set_masked(irq, true);
    }
    unsafe fn VPICD_Physically_Unmask(irq: HIRQ) {
        vpicd::set_masked(irq, false);
    }
    unsafe fn VPICD_Set_Auto_Masking(_irq: HIRQ) {
        // The line follows the masks of all VMs; there is one, and it masks nothing.
    }
    unsafe fn VPICD_Get_IRQ_Complete_Status(number: u32) -> VPICD_Get_IRQ_Complete_StatusResults {
        let line = (number & 15) as u8;
        VPICD_Get_IRQ_Complete_StatusResults { status: VPICD_STATUS(vpicd::status(line, None)), virtualized: vpicd::is_virtualized(line) }
    }
    unsafe fn VPICD_Convert_Handle_To_IRQ(irq: HIRQ) -> u32 {
        vpicd::line_of(irq).map_or(!0, u32::from)
    }
    unsafe fn VPICD_Convert_IRQ_To_Int(number: u32, _vm: HVM) -> VPICD_Convert_IRQ_To_IntResults {
        let failed = number > 15;
        VPICD_Convert_IRQ_To_IntResults { interrupt: if failed { 0 } else { interrupt_of(number) }, failed }
    }
    unsafe fn VPICD_Convert_Int_To_IRQ(interrupt: u32) -> VPICD_Convert_Int_To_IRQResults {
        let number = (0..16).find(|&line| interrupt_of(line) == interrupt);
        VPICD_Convert_Int_To_IRQResults { number: number.unwrap_or(0), failed: number.is_none() }
    }
    unsafe fn VPICD_Call_When_Hw_Int(callback: *mut c_void) -> *mut c_void {
        vpicd::call_on_every(callback as u32) as *mut c_void
    }
    unsafe fn VPICD_Force_Default_Owner(_number: u32, _vm: HVM) -> bool {
        // Only lines that a program in a VM serves have owners.
        true
    }
    unsafe fn VPICD_Force_Default_Behavior(irq: HIRQ) {
        vpicd::force_default(irq);
    }
}
