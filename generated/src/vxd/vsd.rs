// Written by `janus gen` from abi-specs/vxd/vsd.abi. Do not edit: change the spec and run `./x gen`.
//! Speaker.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VSD.
pub const ID: u16 = 0x000b;

/// Results of `VSD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VSD_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `cf`.
    pub absent: bool,
}
/// VSD as a provider serves it; what it does not override is reported as not served.
pub trait Vsd: Provider {
    unsafe fn VSD_Get_Version() -> crate::vxd::vsd::VSD_Get_VersionResults { Self::unserved("VSD", 0x0000, "VSD_Get_Version") } // abi-specs/vxd/vsd.abi:8
    unsafe fn VSD_Bell() -> () { Self::unserved("VSD", 0x0001, "VSD_Bell") } // abi-specs/vxd/vsd.abi:9
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VSD_Get_Version<P: Vsd>() {
        unsafe extern "C" fn framed<P: Vsd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VSD_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.set_flag(1, u32::from(v.absent) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VSD_Bell<P: Vsd>() {
        unsafe extern "C" fn framed<P: Vsd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VSD_Bell() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vsd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VSD_Get_Version", entry: entry::VSD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VSD_Bell", entry: entry::VSD_Bell::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VSD_SoundOn", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "VSD_TakeSoundPort", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VSD as `P` serves it.
pub const fn table<P: Vsd>() -> ServiceTable { ServiceTable { name: "VSD", id: ID, services: Services::<P>::TABLE } }
