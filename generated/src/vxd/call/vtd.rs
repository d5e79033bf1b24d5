// Written by `janus gen` from abi-specs/vxd/vtd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VTD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00058000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Update_System_Clock() { core::arch::naked_asm!("int 0x20", ".long 0x00058001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Get_Interrupt_Period() { core::arch::naked_asm!("int 0x20", ".long 0x00058002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Begin_Min_Int_Period() { core::arch::naked_asm!("int 0x20", ".long 0x00058003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_End_Min_Int_Period() { core::arch::naked_asm!("int 0x20", ".long 0x00058004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Disable_Trapping() { core::arch::naked_asm!("int 0x20", ".long 0x00058005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Enable_Trapping() { core::arch::naked_asm!("int 0x20", ".long 0x00058006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Get_Real_Time() { core::arch::naked_asm!("int 0x20", ".long 0x00058007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Get_Date_And_Time() { core::arch::naked_asm!("int 0x20", ".long 0x00058008") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:8 (VTD service 0x0000)
#[inline]
pub unsafe fn VTD_Get_Version() -> crate::vxd::vtd::VTD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VTD_Get_Version) };
    crate::vxd::vtd::VTD_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), fastest: (r.ebx as u32), slowest: (r.ecx as u32), absent: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:9 (VTD service 0x0001)
#[inline]
pub unsafe fn VTD_Update_System_Clock() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VTD_Update_System_Clock) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:10 (VTD service 0x0002)
#[inline]
pub unsafe fn VTD_Get_Interrupt_Period() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VTD_Get_Interrupt_Period) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:11 (VTD service 0x0003)
#[inline]
pub unsafe fn VTD_Begin_Min_Int_Period(milliseconds: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    unsafe { service_call(&mut r, link::VTD_Begin_Min_Int_Period) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:12 (VTD service 0x0004)
#[inline]
pub unsafe fn VTD_End_Min_Int_Period(milliseconds: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    unsafe { service_call(&mut r, link::VTD_End_Min_Int_Period) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:13 (VTD service 0x0005)
#[inline]
pub unsafe fn VTD_Disable_Trapping(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VTD_Disable_Trapping) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:14 (VTD service 0x0006)
#[inline]
pub unsafe fn VTD_Enable_Trapping(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VTD_Enable_Trapping) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:15 (VTD service 0x0007)
#[inline]
pub unsafe fn VTD_Get_Real_Time() -> crate::vxd::vtd::VTD_Get_Real_TimeResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VTD_Get_Real_Time) };
    crate::vxd::vtd::VTD_Get_Real_TimeResults { low: (r.eax as u32), high: (r.edx as u32) }
}
/// Milliseconds since midnight and days since 1980-01-01, local time.
/// Not at interrupt time.
///
/// abi-specs/vxd/vtd.abi:17 (VTD service 0x0008)
#[inline]
pub unsafe fn VTD_Get_Date_And_Time() -> crate::vxd::vtd::VTD_Get_Date_And_TimeResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VTD_Get_Date_And_Time) };
    crate::vxd::vtd::VTD_Get_Date_And_TimeResults { milliseconds: (r.eax as u32), days: (r.edx as u32) }
}
