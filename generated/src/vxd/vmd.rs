// Written by `janus gen` from abi-specs/vxd/vmd.abi. Do not edit: change the spec and run `./x gen`.
//! Mouse.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VMD.
pub const ID: u16 = 0x000c;

/// Results of `VMD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VMD_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `cf`.
    pub absent: bool,
}
/// Results of `VMD_Set_Mouse_Type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VMD_Set_Mouse_TypeResults {
    /// In `eax`.
    pub code: u32,
    /// In `cf`.
    pub failed: bool,
}
/// VMD as a provider serves it; what it does not override is reported as not served.
pub trait Vmd: Provider {
    unsafe fn VMD_Get_Version() -> crate::vxd::vmd::VMD_Get_VersionResults { Self::unserved("VMD", 0x0000, "VMD_Get_Version") } // abi-specs/vxd/vmd.abi:8
    unsafe fn VMD_Set_Mouse_Type(irq: u32, kind: u32) -> crate::vxd::vmd::VMD_Set_Mouse_TypeResults { Self::unserved("VMD", 0x0001, "VMD_Set_Mouse_Type") } // abi-specs/vxd/vmd.abi:9
    unsafe fn VMD_Get_Mouse_Owner() -> crate::types::HVM { Self::unserved("VMD", 0x0002, "VMD_Get_Mouse_Owner") } // abi-specs/vxd/vmd.abi:10
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMD_Get_Version<P: Vmd>() {
        unsafe extern "C" fn framed<P: Vmd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMD_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.set_flag(1, u32::from(v.absent) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMD_Set_Mouse_Type<P: Vmd>() {
        unsafe extern "C" fn framed<P: Vmd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMD_Set_Mouse_Type((r.eax as u32), (r.ecx as u32)) }; r.eax = v.code as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMD_Get_Mouse_Owner<P: Vmd>() {
        unsafe extern "C" fn framed<P: Vmd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMD_Get_Mouse_Owner() }; r.ebx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vmd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VMD_Get_Version", entry: entry::VMD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VMD_Set_Mouse_Type", entry: entry::VMD_Set_Mouse_Type::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VMD_Get_Mouse_Owner", entry: entry::VMD_Get_Mouse_Owner::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VMD_Post_Pointer_Message", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VMD_Set_Cursor_Proc", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VMD_Call_Cursor_Proc", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VMD_Set_Mouse_Data", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VMD_Get_Mouse_Data", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "VMD_Manipulate_Pointer_Message", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "VMD_Set_Middle_Button", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VMD_Enable_Disable_Mouse_Events", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "VMD_Post_Absolute_Pointer_Message", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VMD as `P` serves it.
pub const fn table<P: Vmd>() -> ServiceTable { ServiceTable { name: "VMD", id: ID, services: Services::<P>::TABLE } }
