// Written by `janus gen` from abi-specs/vxd/vwin32.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VWIN32.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VWIN32_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x002a8000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VWIN32_DIOCCompletionRoutine() { core::arch::naked_asm!("int 0x20", ".long 0x002a8001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VWIN32_WaitSingleObject() { core::arch::naked_asm!("int 0x20", ".long 0x002a8011") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VWIN32_CreateRing0Thread() { core::arch::naked_asm!("int 0x20", ".long 0x002a8013") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeTimer() { core::arch::naked_asm!("int 0x20", ".long 0x002a802a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimer() { core::arch::naked_asm!("int 0x20", ".long 0x002a802b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCancelTimer() { core::arch::naked_asm!("int 0x20", ".long 0x002a802c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateTimer() { core::arch::naked_asm!("int 0x20", ".long 0x002a802d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VWIN32_ConvertNtTimeout() { core::arch::naked_asm!("int 0x20", ".long 0x002a8030") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn R0SetWaitableTimer() { core::arch::naked_asm!("int 0x20", ".long 0x002a8035") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:8 (VWIN32 service 0x0000)
#[inline]
pub unsafe fn VWIN32_Get_Version() -> crate::vxd::vwin32::VWIN32_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VWIN32_Get_Version) };
    crate::vxd::vwin32::VWIN32_Get_VersionResults { version: (r.eax as u32), absent: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:9 (VWIN32 service 0x0001)
#[inline]
pub unsafe fn VWIN32_DIOCCompletionRoutine(event: u32) -> () {
    let mut r = Regs::default();
    r.ebx = (event as u32);
    unsafe { service_call(&mut r, link::VWIN32_DIOCCompletionRoutine) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:25 (VWIN32 service 0x0011)
#[inline]
pub unsafe fn _VWIN32_WaitSingleObject(handle: u32, milliseconds: u32, alertable: u32) -> u32 {
    let mut r = Regs::default();
    r.ebx = (handle as u32);
    r.edx = (milliseconds as u32);
    r.eax = (alertable as u32);
    unsafe { service_call(&mut r, link::_VWIN32_WaitSingleObject) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:29 (VWIN32 service 0x0013)
#[inline]
pub unsafe fn _VWIN32_CreateRing0Thread(stack_size: u32, reference: u32, start: crate::callbacks::RING0_THREAD_PROC, failure: *mut core::ffi::c_void) -> crate::vxd::vwin32::_VWIN32_CreateRing0ThreadResults {
    let mut r = Regs::default();
    r.ecx = (stack_size as u32);
    r.edx = (reference as u32);
    r.ebx = (start.0);
    r.esi = (failure as u32);
    unsafe { service_call(&mut r, link::_VWIN32_CreateRing0Thread) };
    crate::vxd::vwin32::_VWIN32_CreateRing0ThreadResults { thread: (r.eax as u32), ring3_handle: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:54 (VWIN32 service 0x002a)
#[inline]
pub unsafe fn KeInitializeTimer(a1: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::KeInitializeTimer as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:55 (VWIN32 service 0x002b)
#[inline]
pub unsafe fn KeSetTimer(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::KeSetTimer as *const ()) };
    let v = unsafe { f(a1, a2, a3, a4) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:56 (VWIN32 service 0x002c)
#[inline]
pub unsafe fn KeCancelTimer(a1: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::KeCancelTimer as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:57 (VWIN32 service 0x002d)
#[inline]
pub unsafe fn KeReadStateTimer(a1: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::KeReadStateTimer as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:60 (VWIN32 service 0x0030)
#[inline]
pub unsafe fn VWIN32_ConvertNtTimeout(a1: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::VWIN32_ConvertNtTimeout as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vwin32.abi:66 (VWIN32 service 0x0035)
#[inline]
pub unsafe fn R0SetWaitableTimer(a1: u32, a2: u32, a3: u32, a4: u32, a5: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::R0SetWaitableTimer as *const ()) };
    let v = unsafe { f(a1, a2, a3, a4, a5) };
    v
}
