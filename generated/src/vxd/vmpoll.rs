// Written by `janus gen` from abi-specs/vxd/vmpoll.abi. Do not edit: change the spec and run `./x gen`.
//! Idle detection.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VMPOLL.
pub const ID: u16 = 0x0018;

/// Results of `VMPoll_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VMPoll_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
}
/// VMPOLL as a provider serves it; what it does not override is reported as not served.
pub trait Vmpoll: Provider {
    unsafe fn VMPoll_Get_Version() -> crate::vxd::vmpoll::VMPoll_Get_VersionResults { Self::unserved("VMPOLL", 0x0000, "VMPoll_Get_Version") } // abi-specs/vxd/vmpoll.abi:8
    unsafe fn VMPoll_Enable_Disable(enable: u8, vm: crate::types::HVM) -> () { Self::unserved("VMPOLL", 0x0001, "VMPoll_Enable_Disable") } // abi-specs/vxd/vmpoll.abi:9
    unsafe fn VMPoll_Reset_Detection(vm: crate::types::HVM) -> () { Self::unserved("VMPOLL", 0x0002, "VMPoll_Reset_Detection") } // abi-specs/vxd/vmpoll.abi:10
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMPoll_Get_Version<P: Vmpoll>() {
        unsafe extern "C" fn framed<P: Vmpoll>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMPoll_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMPoll_Enable_Disable<P: Vmpoll>() {
        unsafe extern "C" fn framed<P: Vmpoll>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMPoll_Enable_Disable(((r.eax & 0xff) as u8), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMPoll_Reset_Detection<P: Vmpoll>() {
        unsafe extern "C" fn framed<P: Vmpoll>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMPoll_Reset_Detection((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vmpoll> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VMPoll_Get_Version", entry: entry::VMPoll_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VMPoll_Enable_Disable", entry: entry::VMPoll_Enable_Disable::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VMPoll_Reset_Detection", entry: entry::VMPoll_Reset_Detection::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VMPoll_Check_Idle", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VMPOLL as `P` serves it.
pub const fn table<P: Vmpoll>() -> ServiceTable { ServiceTable { name: "VMPOLL", id: ID, services: Services::<P>::TABLE } }
