// Written by `janus gen` from abi-specs/vxd/pageswap.abi. Do not edit: change the spec and run `./x gen`.
//! Calling PAGESWAP.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn PageSwap_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00078000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn PageSwap_Test_Create() { core::arch::naked_asm!("int 0x20", ".long 0x00078001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn PageSwap_Test_IO_Valid() { core::arch::naked_asm!("int 0x20", ".long 0x00078006") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/pageswap.abi:8 (PAGESWAP service 0x0000)
#[inline]
pub unsafe fn PageSwap_Get_Version() -> crate::vxd::pageswap::PageSwap_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::PageSwap_Get_Version) };
    crate::vxd::pageswap::PageSwap_Get_VersionResults { version: (r.eax as u32), pager: ((r.ebx & 0xff) as u8), max_pages: (r.ecx as u32), missing: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/pageswap.abi:9 (PAGESWAP service 0x0001)
#[inline]
pub unsafe fn PageSwap_Test_Create(pages: u32, traits: u32) -> bool {
    let mut r = Regs::default();
    r.ecx = (pages as u32);
    r.eax = (traits as u32);
    unsafe { service_call(&mut r, link::PageSwap_Test_Create) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/pageswap.abi:14 (PAGESWAP service 0x0006)
#[inline]
pub unsafe fn PageSwap_Test_IO_Valid() -> bool {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::PageSwap_Test_IO_Valid) };
    (u32::from(r.cf()) != 0)
}
