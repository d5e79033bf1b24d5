// Written by `janus gen` from abi-specs/vxd/vdd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VDD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x000a8000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_PIF_State() { core::arch::naked_asm!("int 0x20", ".long 0x000a8001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Get_GrabRtn() { core::arch::naked_asm!("int 0x20", ".long 0x000a8002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Hide_Cursor() { core::arch::naked_asm!("int 0x20", ".long 0x000a8003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Set_VMType() { core::arch::naked_asm!("int 0x20", ".long 0x000a8004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Get_ModTime() { core::arch::naked_asm!("int 0x20", ".long 0x000a8005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Set_HCurTrk() { core::arch::naked_asm!("int 0x20", ".long 0x000a8006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_ClrScrn() { core::arch::naked_asm!("int 0x20", ".long 0x000a8007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_ForColor() { core::arch::naked_asm!("int 0x20", ".long 0x000a8008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_BakColor() { core::arch::naked_asm!("int 0x20", ".long 0x000a8009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_TextOut() { core::arch::naked_asm!("int 0x20", ".long 0x000a800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_SetCursPos() { core::arch::naked_asm!("int 0x20", ".long 0x000a800b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Query_Access() { core::arch::naked_asm!("int 0x20", ".long 0x000a800c") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:8 (VDD service 0x0000)
#[inline]
pub unsafe fn VDD_Get_Version() -> crate::vxd::vdd::VDD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VDD_Get_Version) };
    crate::vxd::vdd::VDD_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), name: r.esi }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:9 (VDD service 0x0001)
#[inline]
pub unsafe fn VDD_PIF_State(vm: crate::types::HVM, bits: u16) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (r.eax & !0xffff) | ((bits as u32) & 0xffff);
    unsafe { service_call(&mut r, link::VDD_PIF_State) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:10 (VDD service 0x0002)
#[inline]
pub unsafe fn VDD_Get_GrabRtn() -> *mut core::ffi::c_void {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VDD_Get_GrabRtn) };
    (r.esi as u32) as *mut core::ffi::c_void
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:11 (VDD service 0x0003)
#[inline]
pub unsafe fn VDD_Hide_Cursor(hide: u32, block: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.eax = (hide as u32);
    r.ebx = (block as u32);
    unsafe { service_call(&mut r, link::VDD_Hide_Cursor) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:12 (VDD service 0x0004)
#[inline]
pub unsafe fn VDD_Set_VMType(windowed: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (windowed as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDD_Set_VMType) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:13 (VDD service 0x0005)
#[inline]
pub unsafe fn VDD_Get_ModTime(vm: crate::types::HVM) -> u32 {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDD_Get_ModTime) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:14 (VDD service 0x0006)
#[inline]
pub unsafe fn VDD_Set_HCurTrk(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDD_Set_HCurTrk) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:15 (VDD service 0x0007)
#[inline]
pub unsafe fn VDD_Msg_ClrScrn(vm: crate::types::HVM, attribute: u32) -> crate::vxd::vdd::VDD_Msg_ClrScrnResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (attribute as u32);
    unsafe { service_call(&mut r, link::VDD_Msg_ClrScrn) };
    crate::vxd::vdd::VDD_Msg_ClrScrnResults { columns: (r.eax as u32), rows: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:16 (VDD service 0x0008)
#[inline]
pub unsafe fn VDD_Msg_ForColor(color: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (color as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDD_Msg_ForColor) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:17 (VDD service 0x0009)
#[inline]
pub unsafe fn VDD_Msg_BakColor(color: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (color as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDD_Msg_BakColor) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:18 (VDD service 0x000a)
#[inline]
pub unsafe fn VDD_Msg_TextOut(text: *mut u8, length: u32, row: u32, column: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.esi = (text as u32);
    r.ecx = (length as u32);
    r.eax = (row as u32);
    r.edx = (column as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDD_Msg_TextOut) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:21 (VDD service 0x000b)
#[inline]
pub unsafe fn VDD_Msg_SetCursPos(row: u32, column: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (row as u32);
    r.edx = (column as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDD_Msg_SetCursPos) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdd.abi:22 (VDD service 0x000c)
#[inline]
pub unsafe fn VDD_Query_Access(block: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.ebx = (block as u32);
    unsafe { service_call(&mut r, link::VDD_Query_Access) };
    (u32::from(r.cf()) != 0)
}
