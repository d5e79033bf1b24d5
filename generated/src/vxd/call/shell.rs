// Written by `janus gen` from abi-specs/vxd/shell.abi. Do not edit: change the spec and run `./x gen`.
//! Calling SHELL.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00178000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_Resolve_Contention() { core::arch::naked_asm!("int 0x20", ".long 0x00178001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_Event() { core::arch::naked_asm!("int 0x20", ".long 0x00178002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_SYSMODAL_Message() { core::arch::naked_asm!("int 0x20", ".long 0x00178003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_Message() { core::arch::naked_asm!("int 0x20", ".long 0x00178004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_GetVMInfo() { core::arch::naked_asm!("int 0x20", ".long 0x00178005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_QueryAppyTimeAvailable() { core::arch::naked_asm!("int 0x20", ".long 0x0017800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_CancelAppyTimeEvent() { core::arch::naked_asm!("int 0x20", ".long 0x0017800f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_BroadcastSystemMessage() { core::arch::naked_asm!("int 0x20", ".long 0x00178010") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_HookSystemBroadcast() { core::arch::naked_asm!("int 0x20", ".long 0x00178011") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_UnhookSystemBroadcast() { core::arch::naked_asm!("int 0x20", ".long 0x00178012") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_LocalAllocEx() { core::arch::naked_asm!("int 0x20", ".long 0x00178013") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_LocalFree() { core::arch::naked_asm!("int 0x20", ".long 0x00178014") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_LoadLibrary() { core::arch::naked_asm!("int 0x20", ".long 0x00178015") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_FreeLibrary() { core::arch::naked_asm!("int 0x20", ".long 0x00178016") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_GetProcAddress() { core::arch::naked_asm!("int 0x20", ".long 0x00178017") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_CallDll() { core::arch::naked_asm!("int 0x20", ".long 0x00178018") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:8 (SHELL service 0x0000)
#[inline]
pub unsafe fn SHELL_Get_Version() -> crate::vxd::shell::SHELL_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::SHELL_Get_Version) };
    crate::vxd::shell::SHELL_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), absent: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:9 (SHELL service 0x0001)
#[inline]
pub unsafe fn SHELL_Resolve_Contention(owner: u32, contender: u32, name: *mut u8) -> crate::vxd::shell::SHELL_Resolve_ContentionResults {
    let mut r = Regs::default();
    r.eax = (owner as u32);
    r.ebx = (contender as u32);
    r.esi = (name as u32);
    unsafe { service_call(&mut r, link::SHELL_Resolve_Contention) };
    crate::vxd::shell::SHELL_Resolve_ContentionResults { winner: (r.ebx as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:12 (SHELL service 0x0002)
#[inline]
pub unsafe fn SHELL_Event(vm: crate::types::HVM, event: u32, wparam: u32, callback: *mut core::ffi::c_void, reference: u32) -> crate::vxd::shell::SHELL_EventResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.ecx = (event as u32);
    r.eax = (wparam as u32);
    r.esi = (callback as u32);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::SHELL_Event) };
    crate::vxd::shell::SHELL_EventResults { handle: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:15 (SHELL service 0x0003)
#[inline]
pub unsafe fn SHELL_SYSMODAL_Message(vm: crate::types::HVM, traits: u32, message: *mut u8, caption: *mut u8) -> u32 {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (traits as u32);
    r.ecx = (message as u32);
    r.edi = (caption as u32);
    unsafe { service_call(&mut r, link::SHELL_SYSMODAL_Message) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:18 (SHELL service 0x0004)
#[inline]
pub unsafe fn SHELL_Message(vm: crate::types::HVM, traits: u32, message: *mut u8, caption: *mut u8, callback: *mut core::ffi::c_void, reference: u32) -> crate::vxd::shell::SHELL_MessageResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (traits as u32);
    r.ecx = (message as u32);
    r.edi = (caption as u32);
    r.esi = (callback as u32);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::SHELL_Message) };
    crate::vxd::shell::SHELL_MessageResults { handle: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:26 (SHELL service 0x0005)
#[inline]
pub unsafe fn SHELL_GetVMInfo(vm: crate::types::HVM) -> crate::vxd::shell::SHELL_GetVMInfoResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::SHELL_GetVMInfo) };
    crate::vxd::shell::SHELL_GetVMInfoResults { state: (r.eax as u32), undefined_ecx: (r.ecx as u32), undefined_edx: (r.edx as u32), undefined_esi: (r.esi as u32), undefined_edi: (r.edi as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:36 (SHELL service 0x000d)
#[inline]
pub unsafe fn _SHELL_QueryAppyTimeAvailable() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_SHELL_QueryAppyTimeAvailable as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:39 (SHELL service 0x000f)
#[inline]
pub unsafe fn _SHELL_CancelAppyTimeEvent(event: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_SHELL_CancelAppyTimeEvent as *const ()) };
    let v = unsafe { f(event) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:41 (SHELL service 0x0010)
#[inline]
pub unsafe fn _SHELL_BroadcastSystemMessage(traits: u32, recipients: *mut u32, message: u32, wparam: u32, lparam: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_SHELL_BroadcastSystemMessage as *const ()) };
    let v = unsafe { f(traits, recipients, message, wparam, lparam) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:44 (SHELL service 0x0011)
#[inline]
pub unsafe fn _SHELL_HookSystemBroadcast(callback: *mut core::ffi::c_void, reference: u32, order: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_SHELL_HookSystemBroadcast as *const ()) };
    let v = unsafe { f(callback, reference, order) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:45 (SHELL service 0x0012)
#[inline]
pub unsafe fn _SHELL_UnhookSystemBroadcast(hook: u32) -> () {
    let f: unsafe extern "C" fn(u32) = unsafe { core::mem::transmute(link::_SHELL_UnhookSystemBroadcast as *const ()) };
    let v = unsafe { f(hook) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:46 (SHELL service 0x0013)
#[inline]
pub unsafe fn _SHELL_LocalAllocEx(traits: u32, bytes: u32, buffer: *mut core::ffi::c_void) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, *mut core::ffi::c_void) -> u32 = unsafe { core::mem::transmute(link::_SHELL_LocalAllocEx as *const ()) };
    let v = unsafe { f(traits, bytes, buffer) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:47 (SHELL service 0x0014)
#[inline]
pub unsafe fn _SHELL_LocalFree(handle: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_SHELL_LocalFree as *const ()) };
    let v = unsafe { f(handle) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:48 (SHELL service 0x0015)
#[inline]
pub unsafe fn _SHELL_LoadLibrary(library: *mut u8) -> u32 {
    let f: unsafe extern "C" fn(*mut u8) -> u32 = unsafe { core::mem::transmute(link::_SHELL_LoadLibrary as *const ()) };
    let v = unsafe { f(library) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:49 (SHELL service 0x0016)
#[inline]
pub unsafe fn _SHELL_FreeLibrary(instance: u32) -> () {
    let f: unsafe extern "C" fn(u32) = unsafe { core::mem::transmute(link::_SHELL_FreeLibrary as *const ()) };
    let v = unsafe { f(instance) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:50 (SHELL service 0x0017)
#[inline]
pub unsafe fn _SHELL_GetProcAddress(instance: u32, procedure: *mut u8) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8) -> u32 = unsafe { core::mem::transmute(link::_SHELL_GetProcAddress as *const ()) };
    let v = unsafe { f(instance, procedure) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/shell.abi:52 (SHELL service 0x0018)
#[inline]
pub unsafe fn _SHELL_CallDll(library: *mut u8, procedure: *mut u8, bytes: u32, arguments: *mut core::ffi::c_void) -> u32 {
    let f: unsafe extern "C" fn(*mut u8, *mut u8, u32, *mut core::ffi::c_void) -> u32 = unsafe { core::mem::transmute(link::_SHELL_CallDll as *const ()) };
    let v = unsafe { f(library, procedure, bytes, arguments) };
    v
}
