// Written by `janus gen` from abi-specs/vxd/pageswap.abi. Do not edit: change the spec and run `./x gen`.
//! Paging file access.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of PAGESWAP.
pub const ID: u16 = 0x0007;

/// Results of `PageSwap_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageSwap_Get_VersionResults {
    /// In `eax`.
    pub version: u32,
    /// In `bl`.
    pub pager: u8,
    /// In `ecx`.
    pub max_pages: u32,
    /// In `cf`.
    pub missing: bool,
}
/// PAGESWAP as a provider serves it; what it does not override is reported as not served.
pub trait Pageswap: Provider {
    unsafe fn PageSwap_Get_Version() -> crate::vxd::pageswap::PageSwap_Get_VersionResults { Self::unserved("PAGESWAP", 0x0000, "PageSwap_Get_Version") } // abi-specs/vxd/pageswap.abi:8
    unsafe fn PageSwap_Test_Create(pages: u32, traits: u32) -> bool { Self::unserved("PAGESWAP", 0x0001, "PageSwap_Test_Create") } // abi-specs/vxd/pageswap.abi:9
    unsafe fn PageSwap_Test_IO_Valid() -> bool { Self::unserved("PAGESWAP", 0x0006, "PageSwap_Test_IO_Valid") } // abi-specs/vxd/pageswap.abi:14
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn PageSwap_Get_Version<P: Pageswap>() {
        unsafe extern "C" fn framed<P: Pageswap>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::PageSwap_Get_Version() }; r.eax = v.version as u32; r.ebx = (r.ebx & !0xff) | (v.pager as u32 & 0xff); r.ecx = v.max_pages as u32; r.set_flag(1, u32::from(v.missing) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn PageSwap_Test_Create<P: Pageswap>() {
        unsafe extern "C" fn framed<P: Pageswap>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::PageSwap_Test_Create((r.ecx as u32), (r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn PageSwap_Test_IO_Valid<P: Pageswap>() {
        unsafe extern "C" fn framed<P: Pageswap>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::PageSwap_Test_IO_Valid() }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Pageswap> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "PageSwap_Get_Version", entry: entry::PageSwap_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "PageSwap_Test_Create", entry: entry::PageSwap_Test_Create::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "PageSwap_Create", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "PageSwap_Destroy", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "PageSwap_In", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "PageSwap_Out", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "PageSwap_Test_IO_Valid", entry: entry::PageSwap_Test_IO_Valid::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "PageSwap_Read_Or_Write", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "PageSwap_Grow_File", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "PageSwap_Init_File", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of PAGESWAP as `P` serves it.
pub const fn table<P: Pageswap>() -> ServiceTable { ServiceTable { name: "PAGESWAP", id: ID, services: Services::<P>::TABLE } }
