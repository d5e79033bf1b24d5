// Written by `janus gen` from abi-specs/vxd/vmpoll.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VMPOLL.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMPoll_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00188000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMPoll_Enable_Disable() { core::arch::naked_asm!("int 0x20", ".long 0x00188001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMPoll_Reset_Detection() { core::arch::naked_asm!("int 0x20", ".long 0x00188002") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vmpoll.abi:8 (VMPOLL service 0x0000)
#[inline]
pub unsafe fn VMPoll_Get_Version() -> crate::vxd::vmpoll::VMPoll_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VMPoll_Get_Version) };
    crate::vxd::vmpoll::VMPoll_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmpoll.abi:9 (VMPOLL service 0x0001)
#[inline]
pub unsafe fn VMPoll_Enable_Disable(enable: u8, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((enable as u32) & 0xff);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VMPoll_Enable_Disable) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmpoll.abi:10 (VMPOLL service 0x0002)
#[inline]
pub unsafe fn VMPoll_Reset_Detection(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VMPoll_Reset_Detection) };
    ()
}
