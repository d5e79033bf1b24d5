// Written by `janus gen` from abi-specs/vxd/int13.abi. Do not edit: change the spec and run `./x gen`.
//! Calling INT13.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn INT13_Device_Registered() { core::arch::naked_asm!("int 0x20", ".long 0x00208001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn INT13_Translate_VM_Int() { core::arch::naked_asm!("int 0x20", ".long 0x00208002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn INT13_Hooking_BIOS_Int() { core::arch::naked_asm!("int 0x20", ".long 0x00208003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn INT13_Unhooking_BIOS_Int() { core::arch::naked_asm!("int 0x20", ".long 0x00208004") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/int13.abi:9 (INT13 service 0x0001)
#[inline]
pub unsafe fn INT13_Device_Registered(bdd: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.edi = (bdd as u32);
    unsafe { service_call(&mut r, link::INT13_Device_Registered) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/int13.abi:10 (INT13 service 0x0002)
#[inline]
pub unsafe fn INT13_Translate_VM_Int(vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.ebp = (client as u32);
    unsafe { service_call(&mut r, link::INT13_Translate_VM_Int) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/int13.abi:11 (INT13 service 0x0003)
#[inline]
pub unsafe fn INT13_Hooking_BIOS_Int(handler: u32, hook: u32) -> crate::vxd::int13::INT13_Hooking_BIOS_IntResults {
    let mut r = Regs::default();
    r.eax = (handler as u32);
    r.ecx = (hook as u32);
    unsafe { service_call(&mut r, link::INT13_Hooking_BIOS_Int) };
    crate::vxd::int13::INT13_Hooking_BIOS_IntResults { undefined_eax: (r.eax as u32), undefined_ebx: (r.ebx as u32), undefined_ecx: (r.ecx as u32), undefined_edx: (r.edx as u32), undefined_esi: (r.esi as u32), undefined_edi: (r.edi as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/int13.abi:19 (INT13 service 0x0004)
#[inline]
pub unsafe fn INT13_Unhooking_BIOS_Int(handler: u32, hook: u32) -> crate::vxd::int13::INT13_Unhooking_BIOS_IntResults {
    let mut r = Regs::default();
    r.eax = (handler as u32);
    r.ecx = (hook as u32);
    unsafe { service_call(&mut r, link::INT13_Unhooking_BIOS_Int) };
    crate::vxd::int13::INT13_Unhooking_BIOS_IntResults { undefined_eax: (r.eax as u32), undefined_ebx: (r.ebx as u32), undefined_ecx: (r.ecx as u32), undefined_edx: (r.edx as u32), undefined_esi: (r.esi as u32), undefined_edi: (r.edi as u32) }
}
