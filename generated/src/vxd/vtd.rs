// Written by `janus gen` from abi-specs/vxd/vtd.abi. Do not edit: change the spec and run `./x gen`.
//! System timer.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VTD.
pub const ID: u16 = 0x0005;

/// Results of `VTD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VTD_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `ebx`.
    pub fastest: u32,
    /// In `ecx`.
    pub slowest: u32,
    /// In `cf`.
    pub absent: bool,
}
/// Results of `VTD_Get_Real_Time`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VTD_Get_Real_TimeResults {
    /// In `eax`.
    pub low: u32,
    /// In `edx`.
    pub high: u32,
}
/// Results of `VTD_Get_Date_And_Time`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VTD_Get_Date_And_TimeResults {
    /// In `eax`.
    pub milliseconds: u32,
    /// In `edx`.
    pub days: u32,
}
/// VTD as a provider serves it; what it does not override is reported as not served.
pub trait Vtd: Provider {
    unsafe fn VTD_Get_Version() -> crate::vxd::vtd::VTD_Get_VersionResults { Self::unserved("VTD", 0x0000, "VTD_Get_Version") } // abi-specs/vxd/vtd.abi:8
    unsafe fn VTD_Update_System_Clock() -> () { Self::unserved("VTD", 0x0001, "VTD_Update_System_Clock") } // abi-specs/vxd/vtd.abi:9
    unsafe fn VTD_Get_Interrupt_Period() -> u32 { Self::unserved("VTD", 0x0002, "VTD_Get_Interrupt_Period") } // abi-specs/vxd/vtd.abi:10
    unsafe fn VTD_Begin_Min_Int_Period(milliseconds: u32) -> bool { Self::unserved("VTD", 0x0003, "VTD_Begin_Min_Int_Period") } // abi-specs/vxd/vtd.abi:11
    unsafe fn VTD_End_Min_Int_Period(milliseconds: u32) -> bool { Self::unserved("VTD", 0x0004, "VTD_End_Min_Int_Period") } // abi-specs/vxd/vtd.abi:12
    unsafe fn VTD_Disable_Trapping(vm: crate::types::HVM) -> () { Self::unserved("VTD", 0x0005, "VTD_Disable_Trapping") } // abi-specs/vxd/vtd.abi:13
    unsafe fn VTD_Enable_Trapping(vm: crate::types::HVM) -> () { Self::unserved("VTD", 0x0006, "VTD_Enable_Trapping") } // abi-specs/vxd/vtd.abi:14
    unsafe fn VTD_Get_Real_Time() -> crate::vxd::vtd::VTD_Get_Real_TimeResults { Self::unserved("VTD", 0x0007, "VTD_Get_Real_Time") } // abi-specs/vxd/vtd.abi:15
    /// Milliseconds since midnight and days since 1980-01-01, local time.
    unsafe fn VTD_Get_Date_And_Time() -> crate::vxd::vtd::VTD_Get_Date_And_TimeResults { Self::unserved("VTD", 0x0008, "VTD_Get_Date_And_Time") } // abi-specs/vxd/vtd.abi:17
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Get_Version<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.ebx = v.fastest as u32; r.ecx = v.slowest as u32; r.set_flag(1, u32::from(v.absent) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Update_System_Clock<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_Update_System_Clock() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Get_Interrupt_Period<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_Get_Interrupt_Period() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Begin_Min_Int_Period<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_Begin_Min_Int_Period((r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_End_Min_Int_Period<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_End_Min_Int_Period((r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Disable_Trapping<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_Disable_Trapping((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Enable_Trapping<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_Enable_Trapping((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Get_Real_Time<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_Get_Real_Time() }; r.eax = v.low as u32; r.edx = v.high as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VTD_Get_Date_And_Time<P: Vtd>() {
        unsafe extern "C" fn framed<P: Vtd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VTD_Get_Date_And_Time() }; r.eax = v.milliseconds as u32; r.edx = v.days as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vtd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VTD_Get_Version", entry: entry::VTD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VTD_Update_System_Clock", entry: entry::VTD_Update_System_Clock::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VTD_Get_Interrupt_Period", entry: entry::VTD_Get_Interrupt_Period::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VTD_Begin_Min_Int_Period", entry: entry::VTD_Begin_Min_Int_Period::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "VTD_End_Min_Int_Period", entry: entry::VTD_End_Min_Int_Period::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "VTD_Disable_Trapping", entry: entry::VTD_Disable_Trapping::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "VTD_Enable_Trapping", entry: entry::VTD_Enable_Trapping::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "VTD_Get_Real_Time", entry: entry::VTD_Get_Real_Time::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "VTD_Get_Date_And_Time", entry: entry::VTD_Get_Date_And_Time::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "VTD_Adjust_VM_Count", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VTD_Delay", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "VTD_GetTimeZoneBias", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "VTD_ObsoleteKeQueryPerformanceCounter", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "VTD_ObsoleteKeQuerySystemTime", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "VTD_Install_IO_Handle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "VTD_Remove_IO_Handle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "VTD_Delay_Ex", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "VTD_Init_Timer", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VTD as `P` serves it.
pub const fn table<P: Vtd>() -> ServiceTable { ServiceTable { name: "VTD", id: ID, services: Services::<P>::TABLE } }
