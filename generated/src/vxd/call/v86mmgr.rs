// Written by `janus gen` from abi-specs/vxd/v86mmgr.abi. Do not edit: change the spec and run `./x gen`.
//! Calling V86MMGR.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00068000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Allocate_V86_Pages() { core::arch::naked_asm!("int 0x20", ".long 0x00068001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Set_EMS_XMS_Limits() { core::arch::naked_asm!("int 0x20", ".long 0x00068002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_EMS_XMS_Limits() { core::arch::naked_asm!("int 0x20", ".long 0x00068003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Set_Mapping_Info() { core::arch::naked_asm!("int 0x20", ".long 0x00068004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_Mapping_Info() { core::arch::naked_asm!("int 0x20", ".long 0x00068005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Xlat_API() { core::arch::naked_asm!("int 0x20", ".long 0x00068006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Load_Client_Ptr() { core::arch::naked_asm!("int 0x20", ".long 0x00068007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Allocate_Buffer() { core::arch::naked_asm!("int 0x20", ".long 0x00068008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Free_Buffer() { core::arch::naked_asm!("int 0x20", ".long 0x00068009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_Xlat_Buff_State() { core::arch::naked_asm!("int 0x20", ".long 0x0006800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Set_Xlat_Buff_State() { core::arch::naked_asm!("int 0x20", ".long 0x0006800b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_VM_Flat_Sel() { core::arch::naked_asm!("int 0x20", ".long 0x0006800c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Map_Pages() { core::arch::naked_asm!("int 0x20", ".long 0x0006800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Free_Page_Map_Region() { core::arch::naked_asm!("int 0x20", ".long 0x0006800e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_LocalGlobalReg() { core::arch::naked_asm!("int 0x20", ".long 0x0006800f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_GetPgStatus() { core::arch::naked_asm!("int 0x20", ".long 0x00068010") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_SetLocalA20() { core::arch::naked_asm!("int 0x20", ".long 0x00068011") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_ResetBasePages() { core::arch::naked_asm!("int 0x20", ".long 0x00068012") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_SetAvailMapPgs() { core::arch::naked_asm!("int 0x20", ".long 0x00068013") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:8 (V86MMGR service 0x0000)
#[inline]
pub unsafe fn V86MMGR_Get_Version() -> crate::vxd::v86mmgr::V86MMGR_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::V86MMGR_Get_Version) };
    crate::vxd::v86mmgr::V86MMGR_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), absent: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:9 (V86MMGR service 0x0001)
#[inline]
pub unsafe fn V86MMGR_Allocate_V86_Pages(vm: crate::types::HVM, desired: u32, min: u32, traits: u32) -> crate::vxd::v86mmgr::V86MMGR_Allocate_V86_PagesResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.esi = (desired as u32);
    r.edi = (min as u32);
    r.ecx = (traits as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Allocate_V86_Pages) };
    crate::vxd::v86mmgr::V86MMGR_Allocate_V86_PagesResults { pages: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:12 (V86MMGR service 0x0002)
#[inline]
pub unsafe fn V86MMGR_Set_EMS_XMS_Limits(vm: crate::types::HVM, min_ems: u32, max_ems: u32, min_xms: u32, max_xms: u32, traits: u32) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (min_ems as u32);
    r.edx = (max_ems as u32);
    r.esi = (min_xms as u32);
    r.edi = (max_xms as u32);
    r.ecx = (traits as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Set_EMS_XMS_Limits) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:20 (V86MMGR service 0x0003)
#[inline]
pub unsafe fn V86MMGR_Get_EMS_XMS_Limits(vm: crate::types::HVM) -> crate::vxd::v86mmgr::V86MMGR_Get_EMS_XMS_LimitsResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Get_EMS_XMS_Limits) };
    crate::vxd::v86mmgr::V86MMGR_Get_EMS_XMS_LimitsResults { min_ems: (r.eax as u32), hma: (r.ecx as u32), max_ems: (r.edx as u32), min_xms: (r.esi as u32), max_xms: (r.edi as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:23 (V86MMGR service 0x0004)
#[inline]
pub unsafe fn V86MMGR_Set_Mapping_Info(min_copy: u8, max_copy: u8, min_private: u8, min_shared: u8, max_global: u8) -> () {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((min_copy as u32) & 0xff);
    r.eax = (r.eax & !0xff00) | (((max_copy as u32) & 0xff) << 8);
    r.ebx = (r.ebx & !0xff) | ((min_private as u32) & 0xff);
    r.ebx = (r.ebx & !0xff00) | (((min_shared as u32) & 0xff) << 8);
    r.ecx = (r.ecx & !0xff) | ((max_global as u32) & 0xff);
    unsafe { service_call(&mut r, link::V86MMGR_Set_Mapping_Info) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:26 (V86MMGR service 0x0005)
#[inline]
pub unsafe fn V86MMGR_Get_Mapping_Info() -> crate::vxd::v86mmgr::V86MMGR_Get_Mapping_InfoResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::V86MMGR_Get_Mapping_Info) };
    crate::vxd::v86mmgr::V86MMGR_Get_Mapping_InfoResults { total: (((r.ecx >> 8) & 0xff) as u8), free: ((r.ecx & 0xff) as u8) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:27 (V86MMGR service 0x0006)
#[inline]
pub unsafe fn V86MMGR_Xlat_API(vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc, script: *mut core::ffi::c_void) -> crate::vxd::v86mmgr::V86MMGR_Xlat_APIResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.ebp = (client as u32);
    r.edx = (script as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Xlat_API) };
    crate::vxd::v86mmgr::V86MMGR_Xlat_APIResults { undefined_edx: (r.edx as u32), failed: (u32::from(r.cf()) != 0) }
}
/// The address that a protected-mode client has in two of its registers, which are named by the low bytes of their offsets in `Client_Reg_Struc`.
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:31 (V86MMGR service 0x0007)
#[inline]
pub unsafe fn V86MMGR_Load_Client_Ptr(segment: u8, offset: u8, vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc) -> crate::vxd::v86mmgr::V86MMGR_Load_Client_PtrResults {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff00) | (((segment as u32) & 0xff) << 8);
    r.eax = (r.eax & !0xff) | ((offset as u32) & 0xff);
    r.ebx = (vm as u32);
    r.ebp = (client as u32);
    let fs = unsafe { service_call_pushing(&mut r, link::V86MMGR_Load_Client_Ptr, &[]) };
    crate::vxd::v86mmgr::V86MMGR_Load_Client_PtrResults { selector: (fs as u16), offset: (r.esi as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:34 (V86MMGR service 0x0008)
#[inline]
pub unsafe fn V86MMGR_Allocate_Buffer(vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc, bytes: u32) -> crate::vxd::v86mmgr::V86MMGR_Allocate_BufferResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.ebp = (client as u32);
    r.ecx = (bytes as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Allocate_Buffer) };
    crate::vxd::v86mmgr::V86MMGR_Allocate_BufferResults { bytes: (r.ecx as u32), address: (r.edi as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:37 (V86MMGR service 0x0009)
#[inline]
pub unsafe fn V86MMGR_Free_Buffer(vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc, bytes: u32) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.ebp = (client as u32);
    r.ecx = (bytes as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Free_Buffer) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:38 (V86MMGR service 0x000a)
#[inline]
pub unsafe fn V86MMGR_Get_Xlat_Buff_State(vm: crate::types::HVM) -> crate::vxd::v86mmgr::V86MMGR_Get_Xlat_Buff_StateResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Get_Xlat_Buff_State) };
    crate::vxd::v86mmgr::V86MMGR_Get_Xlat_Buff_StateResults { segment: (r.eax as u32), free: (r.ecx as u32), size: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:39 (V86MMGR service 0x000b)
#[inline]
pub unsafe fn V86MMGR_Set_Xlat_Buff_State(vm: crate::types::HVM, segment: u32, free: u32, size: u32) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (segment as u32);
    r.ecx = (free as u32);
    r.edx = (size as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Set_Xlat_Buff_State) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:40 (V86MMGR service 0x000c)
#[inline]
pub unsafe fn V86MMGR_Get_VM_Flat_Sel(vm: crate::types::HVM) -> u32 {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Get_VM_Flat_Sel) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:41 (V86MMGR service 0x000d)
#[inline]
pub unsafe fn V86MMGR_Map_Pages(address: *mut core::ffi::c_void, bytes: u32) -> crate::vxd::v86mmgr::V86MMGR_Map_PagesResults {
    let mut r = Regs::default();
    r.esi = (address as u32);
    r.ecx = (bytes as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Map_Pages) };
    crate::vxd::v86mmgr::V86MMGR_Map_PagesResults { handle: (r.esi as u32), buffer: (r.edi as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:44 (V86MMGR service 0x000e)
#[inline]
pub unsafe fn V86MMGR_Free_Page_Map_Region(handle: u32) -> u32 {
    let mut r = Regs::default();
    r.esi = (handle as u32);
    unsafe { service_call(&mut r, link::V86MMGR_Free_Page_Map_Region) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:45 (V86MMGR service 0x000f)
#[inline]
pub unsafe fn V86MMGR_LocalGlobalReg(first: u32, last: u32) -> u32 {
    let mut r = Regs::default();
    r.edx = (first as u32);
    r.edi = (last as u32);
    unsafe { service_call(&mut r, link::V86MMGR_LocalGlobalReg) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:46 (V86MMGR service 0x0010)
#[inline]
pub unsafe fn V86MMGR_GetPgStatus(vm: crate::types::HVM, page: u32) -> u32 {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.ecx = (page as u32);
    unsafe { service_call(&mut r, link::V86MMGR_GetPgStatus) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:47 (V86MMGR service 0x0011)
#[inline]
pub unsafe fn V86MMGR_SetLocalA20() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::V86MMGR_SetLocalA20) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:48 (V86MMGR service 0x0012)
#[inline]
pub unsafe fn V86MMGR_ResetBasePages(vm: crate::types::HVM, pages: u32, page: u32) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.ecx = (pages as u32);
    r.eax = (page as u32);
    unsafe { service_call(&mut r, link::V86MMGR_ResetBasePages) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/v86mmgr.abi:49 (V86MMGR service 0x0013)
#[inline]
pub unsafe fn V86MMGR_SetAvailMapPgs(page: u32, pages: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (page as u32);
    r.ecx = (pages as u32);
    unsafe { service_call(&mut r, link::V86MMGR_SetAvailMapPgs) };
    (u32::from(r.cf()) != 0)
}
