// Written by `janus gen` from abi-specs/vxd/dosmgr.abi. Do not edit: change the spec and run `./x gen`.
//! Calling DOSMGR.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00158000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _DOSMGR_Set_Exec_VM_Data() { core::arch::naked_asm!("int 0x20", ".long 0x00158001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Copy_VM_Drive_State() { core::arch::naked_asm!("int 0x20", ".long 0x00158002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _DOSMGR_Exec_VM() { core::arch::naked_asm!("int 0x20", ".long 0x00158003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Get_IndosPtr() { core::arch::naked_asm!("int 0x20", ".long 0x00158004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Add_Device() { core::arch::naked_asm!("int 0x20", ".long 0x00158005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Remove_Device() { core::arch::naked_asm!("int 0x20", ".long 0x00158006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Instance_Device() { core::arch::naked_asm!("int 0x20", ".long 0x00158007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Get_DOS_Crit_Status() { core::arch::naked_asm!("int 0x20", ".long 0x00158008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Enable_Indos_Polling() { core::arch::naked_asm!("int 0x20", ".long 0x00158009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_BackFill_Allowed() { core::arch::naked_asm!("int 0x20", ".long 0x0015800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_LocalGlobalReg() { core::arch::naked_asm!("int 0x20", ".long 0x0015800b") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:8 (DOSMGR service 0x0000)
#[inline]
pub unsafe fn DOSMGR_Get_Version() -> crate::vxd::dosmgr::DOSMGR_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::DOSMGR_Get_Version) };
    crate::vxd::dosmgr::DOSMGR_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:9 (DOSMGR service 0x0001)
#[inline]
pub unsafe fn _DOSMGR_Set_Exec_VM_Data(vm: crate::types::HVM, tail: *mut u8, program: *mut u8, directory: *mut u8) -> () {
    let f: unsafe extern "C" fn(crate::types::HVM, *mut u8, *mut u8, *mut u8) = unsafe { core::mem::transmute(link::_DOSMGR_Set_Exec_VM_Data as *const ()) };
    let v = unsafe { f(vm, tail, program, directory) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:10 (DOSMGR service 0x0002)
#[inline]
pub unsafe fn DOSMGR_Copy_VM_Drive_State(to: u32, from: u32) -> () {
    let mut r = Regs::default();
    r.ebx = (to as u32);
    r.esi = (from as u32);
    unsafe { service_call(&mut r, link::DOSMGR_Copy_VM_Drive_State) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:11 (DOSMGR service 0x0003)
#[inline]
pub unsafe fn _DOSMGR_Exec_VM(vm: crate::types::HVM, pages: u32, callback: crate::callbacks::EXEC_VM_PROC, reference: u32) -> () {
    let f: unsafe extern "C" fn(crate::types::HVM, u32, crate::callbacks::EXEC_VM_PROC, u32) = unsafe { core::mem::transmute(link::_DOSMGR_Exec_VM as *const ()) };
    let v = unsafe { f(vm, pages, callback, reference) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:12 (DOSMGR service 0x0004)
#[inline]
pub unsafe fn DOSMGR_Get_IndosPtr() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::DOSMGR_Get_IndosPtr) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:13 (DOSMGR service 0x0005)
#[inline]
pub unsafe fn DOSMGR_Add_Device(vm: crate::types::HVM, header: u32) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (header as u32);
    unsafe { service_call(&mut r, link::DOSMGR_Add_Device) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:14 (DOSMGR service 0x0006)
#[inline]
pub unsafe fn DOSMGR_Remove_Device(vm: crate::types::HVM, header: u32) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (header as u32);
    unsafe { service_call(&mut r, link::DOSMGR_Remove_Device) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:15 (DOSMGR service 0x0007)
#[inline]
pub unsafe fn DOSMGR_Instance_Device(name: *mut u8) -> bool {
    let mut r = Regs::default();
    r.esi = (name as u32);
    unsafe { service_call(&mut r, link::DOSMGR_Instance_Device) };
    (u32::from(r.cf()) != 0)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:16 (DOSMGR service 0x0008)
#[inline]
pub unsafe fn DOSMGR_Get_DOS_Crit_Status() -> bool {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::DOSMGR_Get_DOS_Crit_Status) };
    (u32::from(r.zf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:17 (DOSMGR service 0x0009)
#[inline]
pub unsafe fn DOSMGR_Enable_Indos_Polling() -> bool {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::DOSMGR_Enable_Indos_Polling) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:18 (DOSMGR service 0x000a)
#[inline]
pub unsafe fn DOSMGR_BackFill_Allowed() -> bool {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::DOSMGR_BackFill_Allowed) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/dosmgr.abi:19 (DOSMGR service 0x000b)
#[inline]
pub unsafe fn DOSMGR_LocalGlobalReg(first: u32, last: u32) -> u32 {
    let mut r = Regs::default();
    r.edx = (first as u32);
    r.edi = (last as u32);
    unsafe { service_call(&mut r, link::DOSMGR_LocalGlobalReg) };
    (r.eax as u32)
}
