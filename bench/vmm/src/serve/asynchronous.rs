//! Services that are not asynchronous: calling one at interrupt time is reported, once a service and caller, and then done.
//!
//! Windows would mostly survive such a call and sometimes not; here it is always found. A few bytes of code stand before the entry of each
//! such service.

use crate::call::Regs;
use crate::cell::Cell;
use crate::{dynalink, interrupts, log, vxds};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::arch::naked_asm;
use janus_runtime::abi::Service;

/// What a service that may be called at any time leads to: its entry; any other: the guard before it.
pub fn guarded(device: u16, service: &Service, entry: u32) -> u32 {
    // Not called asynchronous by the documentation, but there for interrupt time: text for the debugging device, and the
    // question whether an interrupt hit the VMM.
    let harmless = ["Out_Debug_String", "Out_Debug_Chr", "Queue_Debug_String", "_Debug_Printf_Service", "Get_VMM_Reenter_Count"];
    if service.is_async || harmless.contains(&service.name) || entry == 0 {
        return entry;
    }
    let code = Box::leak(Box::new([0u8; 32]));
    let base = code.as_ptr() as u32;
    let mut at = 0;
    let mut put = |bytes: &[u8]| {
        code[at..at + bytes.len()].copy_from_slice(bytes);
        at += bytes.len();
    };
    let jump = |from: u32, to: u32| to.wrapping_sub(base + from + 4).to_le_bytes();
    put(&[0x9C, 0x83, 0x3D]); // pushfd; cmp dword ptr [depth], 0
    put(&interrupts::depth_address().to_le_bytes());
    put(&[0, 0x75, 6, 0x9D, 0xE9]); // jne slow; popfd; jmp entry
    put(&jump(12, entry));
    put(&[0x68]); // slow: push id; call report; popfd; jmp entry
    put(&(u32::from(device) << 16 | u32::from(service.ordinal)).to_le_bytes());
    put(&[0xE8]);
    put(&jump(22, report as *const () as u32));
    put(&[0x9D, 0xE9]);
    put(&jump(28, entry));
    base
}

#[unsafe(naked)]
unsafe extern "C" fn report() {
    naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret 4", f = sym report_framed)
}

static REPORTED: Cell<Vec<(u32, u32)>> = Cell::new(Vec::new());

unsafe extern "C" fn report_framed(regs: *const Regs) {
    // Behind the frame: the return address into the guard, then the service.
    // SAFETY: the guard pushed it.
    let id = unsafe { regs.add(1).cast::<u32>().add(1).read() };
    let (device, ordinal) = ((id >> 16) as u16, id as u16);
    let slot = vxds::find(device).and_then(|ddb| vxds::service_slot(ddb, ordinal.into()));
    let caller = slot.map_or(0, dynalink::caller_through);
    let new = REPORTED.with(|list| {
        let new = !list.contains(&(id, caller));
        if new {
            list.push((id, caller));
        }
        new
    });
    if new {
        let (_, name) = super::name_of(device, ordinal);
        log!("NOT ASYNC: {name}, called at interrupt time by {}", vxds::describe(caller));
    }
}
