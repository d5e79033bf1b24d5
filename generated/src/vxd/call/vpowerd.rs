// Written by `janus gen` from abi-specs/vxd/vpowerd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VPOWERD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Get_APM_BIOS_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00268001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Get_Power_Management_Level() { core::arch::naked_asm!("int 0x20", ".long 0x00268002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Set_Power_Management_Level() { core::arch::naked_asm!("int 0x20", ".long 0x00268003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Set_Device_Power_State() { core::arch::naked_asm!("int 0x20", ".long 0x00268004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Set_System_Power_State() { core::arch::naked_asm!("int 0x20", ".long 0x00268005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Restore_Power_On_Defaults() { core::arch::naked_asm!("int 0x20", ".long 0x00268006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Get_Power_Status() { core::arch::naked_asm!("int 0x20", ".long 0x00268007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Get_Power_State() { core::arch::naked_asm!("int 0x20", ".long 0x00268008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Register_Power_Handler() { core::arch::naked_asm!("int 0x20", ".long 0x0026800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPOWERD_Deregister_Power_Handler() { core::arch::naked_asm!("int 0x20", ".long 0x0026800b") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:9 (VPOWERD service 0x0001)
#[inline]
pub unsafe fn VPOWERD_Get_APM_BIOS_Version() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Get_APM_BIOS_Version as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:10 (VPOWERD service 0x0002)
#[inline]
pub unsafe fn VPOWERD_Get_Power_Management_Level() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Get_Power_Management_Level as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:11 (VPOWERD service 0x0003)
#[inline]
pub unsafe fn VPOWERD_Set_Power_Management_Level(level: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Set_Power_Management_Level as *const ()) };
    let v = unsafe { f(level) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:12 (VPOWERD service 0x0004)
#[inline]
pub unsafe fn VPOWERD_Set_Device_Power_State(device: u32, state: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Set_Device_Power_State as *const ()) };
    let v = unsafe { f(device, state) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:13 (VPOWERD service 0x0005)
#[inline]
pub unsafe fn VPOWERD_Set_System_Power_State(state: u32, request: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Set_System_Power_State as *const ()) };
    let v = unsafe { f(state, request) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:14 (VPOWERD service 0x0006)
#[inline]
pub unsafe fn VPOWERD_Restore_Power_On_Defaults() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Restore_Power_On_Defaults as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:15 (VPOWERD service 0x0007)
#[inline]
pub unsafe fn VPOWERD_Get_Power_Status(device: u32, status: *mut core::ffi::c_void) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void) -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Get_Power_Status as *const ()) };
    let v = unsafe { f(device, status) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:16 (VPOWERD service 0x0008)
#[inline]
pub unsafe fn VPOWERD_Get_Power_State(device: u32, state: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Get_Power_State as *const ()) };
    let v = unsafe { f(device, state) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:18 (VPOWERD service 0x000a)
#[inline]
pub unsafe fn VPOWERD_Register_Power_Handler(handler: *mut core::ffi::c_void, priority: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Register_Power_Handler as *const ()) };
    let v = unsafe { f(handler, priority) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpowerd.abi:19 (VPOWERD service 0x000b)
#[inline]
pub unsafe fn VPOWERD_Deregister_Power_Handler(handler: *mut core::ffi::c_void) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void) -> u32 = unsafe { core::mem::transmute(link::VPOWERD_Deregister_Power_Handler as *const ()) };
    let v = unsafe { f(handler) };
    v
}
