// Written by `janus gen` from abi-specs/vxd/vxdldr.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VXDLDR.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_GetVersion() { core::arch::naked_asm!("int 0x20", ".long 0x00278000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_LoadDevice() { core::arch::naked_asm!("int 0x20", ".long 0x00278001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_UnloadDevice() { core::arch::naked_asm!("int 0x20", ".long 0x00278002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_DevInitSucceeded() { core::arch::naked_asm!("int 0x20", ".long 0x00278003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_DevInitFailed() { core::arch::naked_asm!("int 0x20", ".long 0x00278004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_GetDeviceList() { core::arch::naked_asm!("int 0x20", ".long 0x00278005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_Notify() { core::arch::naked_asm!("int 0x20", ".long 0x0027800f") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vxdldr.abi:8 (VXDLDR service 0x0000)
#[inline]
pub unsafe fn VXDLDR_GetVersion() -> crate::vxd::vxdldr::VXDLDR_GetVersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VXDLDR_GetVersion) };
    crate::vxd::vxdldr::VXDLDR_GetVersionResults { version: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vxdldr.abi:9 (VXDLDR service 0x0001)
#[inline]
pub unsafe fn VXDLDR_LoadDevice(path: *mut u8, traits: u32) -> crate::vxd::vxdldr::VXDLDR_LoadDeviceResults {
    let mut r = Regs::default();
    r.edx = (path as u32);
    r.eax = (traits as u32);
    unsafe { service_call(&mut r, link::VXDLDR_LoadDevice) };
    crate::vxd::vxdldr::VXDLDR_LoadDeviceResults { ddb: (r.eax as u32), device: (r.edx as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vxdldr.abi:12 (VXDLDR service 0x0002)
#[inline]
pub unsafe fn VXDLDR_UnloadDevice(device_id: u16, name: *mut u8) -> crate::vxd::vxdldr::VXDLDR_UnloadDeviceResults {
    let mut r = Regs::default();
    r.ebx = (r.ebx & !0xffff) | ((device_id as u32) & 0xffff);
    r.edx = (name as u32);
    unsafe { service_call(&mut r, link::VXDLDR_UnloadDevice) };
    crate::vxd::vxdldr::VXDLDR_UnloadDeviceResults { error: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vxdldr.abi:15 (VXDLDR service 0x0003)
#[inline]
pub unsafe fn VXDLDR_DevInitSucceeded(device: *mut core::ffi::c_void) -> crate::vxd::vxdldr::VXDLDR_DevInitSucceededResults {
    let mut r = Regs::default();
    r.edx = (device as u32);
    unsafe { service_call(&mut r, link::VXDLDR_DevInitSucceeded) };
    crate::vxd::vxdldr::VXDLDR_DevInitSucceededResults { error: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vxdldr.abi:16 (VXDLDR service 0x0004)
#[inline]
pub unsafe fn VXDLDR_DevInitFailed(device: *mut core::ffi::c_void) -> crate::vxd::vxdldr::VXDLDR_DevInitFailedResults {
    let mut r = Regs::default();
    r.edx = (device as u32);
    unsafe { service_call(&mut r, link::VXDLDR_DevInitFailed) };
    crate::vxd::vxdldr::VXDLDR_DevInitFailedResults { error: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vxdldr.abi:17 (VXDLDR service 0x0005)
#[inline]
pub unsafe fn VXDLDR_GetDeviceList() -> *mut core::ffi::c_void {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VXDLDR_GetDeviceList) };
    (r.eax as u32) as *mut core::ffi::c_void
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vxdldr.abi:27 (VXDLDR service 0x000f)
#[inline]
pub unsafe fn VXDLDR_Notify(code: u32, object: *mut core::ffi::c_void, number: u32, device: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.eax = (code as u32);
    r.ebx = (object as u32);
    r.edx = (number as u32);
    r.edi = (device as u32);
    unsafe { service_call(&mut r, link::VXDLDR_Notify) };
    ()
}
