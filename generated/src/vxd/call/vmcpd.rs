// Written by `janus gen` from abi-specs/vxd/vmcpd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VMCPD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMCPD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00118000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMCPD_Get_Virt_State() { core::arch::naked_asm!("int 0x20", ".long 0x00118001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMCPD_Set_Virt_State() { core::arch::naked_asm!("int 0x20", ".long 0x00118002") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vmcpd.abi:8 (VMCPD service 0x0000)
#[inline]
pub unsafe fn VMCPD_Get_Version() -> crate::vxd::vmcpd::VMCPD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VMCPD_Get_Version) };
    crate::vxd::vmcpd::VMCPD_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), traits: (r.ecx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmcpd.abi:9 (VMCPD service 0x0001)
#[inline]
pub unsafe fn VMCPD_Get_Virt_State(vm: crate::types::HVM) -> u8 {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VMCPD_Get_Virt_State) };
    ((r.eax & 0xff) as u8)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmcpd.abi:10 (VMCPD service 0x0002)
#[inline]
pub unsafe fn VMCPD_Set_Virt_State(vm: crate::types::HVM, state: u8) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (r.eax & !0xff) | ((state as u32) & 0xff);
    unsafe { service_call(&mut r, link::VMCPD_Set_Virt_State) };
    ()
}
