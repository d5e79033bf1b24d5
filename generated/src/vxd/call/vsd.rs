// Written by `janus gen` from abi-specs/vxd/vsd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VSD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VSD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x000b8000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VSD_Bell() { core::arch::naked_asm!("int 0x20", ".long 0x000b8001") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vsd.abi:8 (VSD service 0x0000)
#[inline]
pub unsafe fn VSD_Get_Version() -> crate::vxd::vsd::VSD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VSD_Get_Version) };
    crate::vxd::vsd::VSD_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), absent: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vsd.abi:9 (VSD service 0x0001)
#[inline]
pub unsafe fn VSD_Bell() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VSD_Bell) };
    ()
}
