// Written by `janus gen` from abi-specs/vxd/dosnet.abi. Do not edit: change the spec and run `./x gen`.
//! Network redirector of MS-DOS.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of DOSNET.
pub const ID: u16 = 0x001a;

/// Results of `DOSNET_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DOSNET_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `cf`.
    pub absent: bool,
}
/// Results of `DOSNET_Do_PSP_Adjust`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DOSNET_Do_PSP_AdjustResults {
    /// In `eax`.
    pub forced: u32,
    /// In `cf`.
    pub suppress: bool,
}
/// DOSNET as a provider serves it; what it does not override is reported as not served.
pub trait Dosnet: Provider {
    unsafe fn DOSNET_Get_Version() -> crate::vxd::dosnet::DOSNET_Get_VersionResults { Self::unserved("DOSNET", 0x0000, "DOSNET_Get_Version") } // abi-specs/vxd/dosnet.abi:8
    unsafe fn DOSNET_Send_FILESYSCHANGE(drive: u8, vm: crate::types::HVM) -> bool { Self::unserved("DOSNET", 0x0001, "DOSNET_Send_FILESYSCHANGE") } // abi-specs/vxd/dosnet.abi:9
    unsafe fn DOSNET_Do_PSP_Adjust() -> crate::vxd::dosnet::DOSNET_Do_PSP_AdjustResults { Self::unserved("DOSNET", 0x0002, "DOSNET_Do_PSP_Adjust") } // abi-specs/vxd/dosnet.abi:10
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSNET_Get_Version<P: Dosnet>() {
        unsafe extern "C" fn framed<P: Dosnet>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSNET_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.set_flag(1, u32::from(v.absent) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSNET_Send_FILESYSCHANGE<P: Dosnet>() {
        unsafe extern "C" fn framed<P: Dosnet>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSNET_Send_FILESYSCHANGE(((r.eax & 0xff) as u8), (r.ebx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSNET_Do_PSP_Adjust<P: Dosnet>() {
        unsafe extern "C" fn framed<P: Dosnet>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSNET_Do_PSP_Adjust() }; r.eax = v.forced as u32; r.set_flag(1, u32::from(v.suppress) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Dosnet> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "DOSNET_Get_Version", entry: entry::DOSNET_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "DOSNET_Send_FILESYSCHANGE", entry: entry::DOSNET_Send_FILESYSCHANGE::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "DOSNET_Do_PSP_Adjust", entry: entry::DOSNET_Do_PSP_Adjust::<P> as *const (), is_async: false },
    ];
}

/// The service table of DOSNET as `P` serves it.
pub const fn table<P: Dosnet>() -> ServiceTable { ServiceTable { name: "DOSNET", id: ID, services: Services::<P>::TABLE } }
