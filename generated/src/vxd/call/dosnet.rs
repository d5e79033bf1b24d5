// Written by `janus gen` from abi-specs/vxd/dosnet.abi. Do not edit: change the spec and run `./x gen`.
//! Calling DOSNET.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSNET_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x001a8000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSNET_Send_FILESYSCHANGE() { core::arch::naked_asm!("int 0x20", ".long 0x001a8001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSNET_Do_PSP_Adjust() { core::arch::naked_asm!("int 0x20", ".long 0x001a8002") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/dosnet.abi:8 (DOSNET service 0x0000)
#[inline]
pub unsafe fn DOSNET_Get_Version() -> crate::vxd::dosnet::DOSNET_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::DOSNET_Get_Version) };
    crate::vxd::dosnet::DOSNET_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), absent: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosnet.abi:9 (DOSNET service 0x0001)
#[inline]
pub unsafe fn DOSNET_Send_FILESYSCHANGE(drive: u8, vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((drive as u32) & 0xff);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::DOSNET_Send_FILESYSCHANGE) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosnet.abi:10 (DOSNET service 0x0002)
#[inline]
pub unsafe fn DOSNET_Do_PSP_Adjust() -> crate::vxd::dosnet::DOSNET_Do_PSP_AdjustResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::DOSNET_Do_PSP_Adjust) };
    crate::vxd::dosnet::DOSNET_Do_PSP_AdjustResults { forced: (r.eax as u32), suppress: (u32::from(r.cf()) != 0) }
}
