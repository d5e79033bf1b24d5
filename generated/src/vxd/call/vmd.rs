// Written by `janus gen` from abi-specs/vxd/vmd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VMD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x000c8000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMD_Set_Mouse_Type() { core::arch::naked_asm!("int 0x20", ".long 0x000c8001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMD_Get_Mouse_Owner() { core::arch::naked_asm!("int 0x20", ".long 0x000c8002") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vmd.abi:8 (VMD service 0x0000)
#[inline]
pub unsafe fn VMD_Get_Version() -> crate::vxd::vmd::VMD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VMD_Get_Version) };
    crate::vxd::vmd::VMD_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), absent: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmd.abi:9 (VMD service 0x0001)
#[inline]
pub unsafe fn VMD_Set_Mouse_Type(irq: u32, kind: u32) -> crate::vxd::vmd::VMD_Set_Mouse_TypeResults {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    r.ecx = (kind as u32);
    unsafe { service_call(&mut r, link::VMD_Set_Mouse_Type) };
    crate::vxd::vmd::VMD_Set_Mouse_TypeResults { code: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmd.abi:10 (VMD service 0x0002)
#[inline]
pub unsafe fn VMD_Get_Mouse_Owner() -> crate::types::HVM {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VMD_Get_Mouse_Owner) };
    (r.ebx as u32)
}
