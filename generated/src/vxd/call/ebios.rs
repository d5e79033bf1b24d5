// Written by `janus gen` from abi-specs/vxd/ebios.abi. Do not edit: change the spec and run `./x gen`.
//! Calling EBIOS.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn EBIOS_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00128000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn EBIOS_Get_Unused_Mem() { core::arch::naked_asm!("int 0x20", ".long 0x00128001") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/ebios.abi:8 (EBIOS service 0x0000)
#[inline]
pub unsafe fn EBIOS_Get_Version() -> crate::vxd::ebios::EBIOS_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::EBIOS_Get_Version) };
    crate::vxd::ebios::EBIOS_Get_VersionResults { version: (r.eax as u32), pages: (r.ecx as u32), page: (r.edx as u32), missing: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ebios.abi:9 (EBIOS service 0x0001)
#[inline]
pub unsafe fn EBIOS_Get_Unused_Mem() -> crate::vxd::ebios::EBIOS_Get_Unused_MemResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::EBIOS_Get_Unused_Mem) };
    crate::vxd::ebios::EBIOS_Get_Unused_MemResults { segment: (r.eax as u32), paragraphs: (r.ecx as u32), failed: (u32::from(r.cf()) != 0), global: (u32::from(r.zf()) != 0) }
}
