// Written by `janus gen` from abi-specs/vxd/ifsmgr.abi. Do not edit: change the spec and run `./x gen`.
//! Calling IFSMGR.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn IFSMgr_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00408000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IFSMgr_RegisterNet() { core::arch::naked_asm!("int 0x20", ".long 0x00408002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IFSMgr_GetHeap() { core::arch::naked_asm!("int 0x20", ".long 0x0040800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IFSMgr_RetHeap() { core::arch::naked_asm!("int 0x20", ".long 0x0040800e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IFSMgr_Ring0_FileIO() { core::arch::naked_asm!("int 0x20", ".long 0x00408032") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/ifsmgr.abi:8 (IFSMGR service 0x0000)
#[inline]
pub unsafe fn IFSMgr_Get_Version() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::IFSMgr_Get_Version) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ifsmgr.abi:10 (IFSMGR service 0x0002)
#[inline]
pub unsafe fn IFSMgr_RegisterNet(entry: *mut core::ffi::c_void, net: u32, version: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32, u32) -> u32 = unsafe { core::mem::transmute(link::IFSMgr_RegisterNet as *const ()) };
    let v = unsafe { f(entry, net, version) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ifsmgr.abi:21 (IFSMGR service 0x000d)
#[inline]
pub unsafe fn IFSMgr_GetHeap(bytes: u32) -> *mut core::ffi::c_void {
    let f: unsafe extern "C" fn(u32) -> *mut core::ffi::c_void = unsafe { core::mem::transmute(link::IFSMgr_GetHeap as *const ()) };
    let v = unsafe { f(bytes) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ifsmgr.abi:22 (IFSMGR service 0x000e)
#[inline]
pub unsafe fn IFSMgr_RetHeap(address: *mut core::ffi::c_void) -> () {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void) = unsafe { core::mem::transmute(link::IFSMgr_RetHeap as *const ()) };
    let v = unsafe { f(address) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ifsmgr.abi:58 (IFSMGR service 0x0032)
#[inline]
pub unsafe fn IFSMgr_Ring0_FileIO(function: crate::types::RING0_FILE, handle: u32, count: u32, position: u32, buffer: *mut core::ffi::c_void) -> crate::vxd::ifsmgr::IFSMgr_Ring0_FileIOResults {
    let mut r = Regs::default();
    r.eax = (function.0 as u32);
    r.ebx = (handle as u32);
    r.ecx = (count as u32);
    r.edx = (position as u32);
    r.esi = (buffer as u32);
    unsafe { service_call(&mut r, link::IFSMgr_Ring0_FileIO) };
    crate::vxd::ifsmgr::IFSMgr_Ring0_FileIOResults { result: (r.eax as u32), free: (r.ebx as u32), count: (r.ecx as u32), total: (r.edx as u32), failed: (u32::from(r.cf()) != 0) }
}
