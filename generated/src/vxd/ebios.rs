// Written by `janus gen` from abi-specs/vxd/ebios.abi. Do not edit: change the spec and run `./x gen`.
//! Extended BIOS area.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of EBIOS.
pub const ID: u16 = 0x0012;

/// Results of `EBIOS_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EBIOS_Get_VersionResults {
    /// In `eax`.
    pub version: u32,
    /// In `ecx`.
    pub pages: u32,
    /// In `edx`.
    pub page: u32,
    /// In `cf`.
    pub missing: bool,
}
/// Results of `EBIOS_Get_Unused_Mem`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EBIOS_Get_Unused_MemResults {
    /// In `eax`.
    pub segment: u32,
    /// In `ecx`.
    pub paragraphs: u32,
    /// In `cf`.
    pub failed: bool,
    /// In `zf`.
    pub global: bool,
}
/// EBIOS as a provider serves it; what it does not override is reported as not served.
pub trait Ebios: Provider {
    unsafe fn EBIOS_Get_Version() -> crate::vxd::ebios::EBIOS_Get_VersionResults { Self::unserved("EBIOS", 0x0000, "EBIOS_Get_Version") } // abi-specs/vxd/ebios.abi:8
    unsafe fn EBIOS_Get_Unused_Mem() -> crate::vxd::ebios::EBIOS_Get_Unused_MemResults { Self::unserved("EBIOS", 0x0001, "EBIOS_Get_Unused_Mem") } // abi-specs/vxd/ebios.abi:9
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn EBIOS_Get_Version<P: Ebios>() {
        unsafe extern "C" fn framed<P: Ebios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::EBIOS_Get_Version() }; r.eax = v.version as u32; r.ecx = v.pages as u32; r.edx = v.page as u32; r.set_flag(1, u32::from(v.missing) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn EBIOS_Get_Unused_Mem<P: Ebios>() {
        unsafe extern "C" fn framed<P: Ebios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::EBIOS_Get_Unused_Mem() }; r.eax = v.segment as u32; r.ecx = v.paragraphs as u32; r.set_flag(1, u32::from(v.failed) != 0); r.set_flag(0x40, u32::from(v.global) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Ebios> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "EBIOS_Get_Version", entry: entry::EBIOS_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "EBIOS_Get_Unused_Mem", entry: entry::EBIOS_Get_Unused_Mem::<P> as *const (), is_async: false },
    ];
}

/// The service table of EBIOS as `P` serves it.
pub const fn table<P: Ebios>() -> ServiceTable { ServiceTable { name: "EBIOS", id: ID, services: Services::<P>::TABLE } }
