// Written by `janus gen` from abi-specs/vxd/vmcpd.abi. Do not edit: change the spec and run `./x gen`.
//! Mathematics coprocessor.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VMCPD.
pub const ID: u16 = 0x0011;

/// Results of `VMCPD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VMCPD_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `ecx`.
    pub traits: u32,
}
/// VMCPD as a provider serves it; what it does not override is reported as not served.
pub trait Vmcpd: Provider {
    unsafe fn VMCPD_Get_Version() -> crate::vxd::vmcpd::VMCPD_Get_VersionResults { Self::unserved("VMCPD", 0x0000, "VMCPD_Get_Version") } // abi-specs/vxd/vmcpd.abi:8
    unsafe fn VMCPD_Get_Virt_State(vm: crate::types::HVM) -> u8 { Self::unserved("VMCPD", 0x0001, "VMCPD_Get_Virt_State") } // abi-specs/vxd/vmcpd.abi:9
    unsafe fn VMCPD_Set_Virt_State(vm: crate::types::HVM, state: u8) -> () { Self::unserved("VMCPD", 0x0002, "VMCPD_Set_Virt_State") } // abi-specs/vxd/vmcpd.abi:10
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMCPD_Get_Version<P: Vmcpd>() {
        unsafe extern "C" fn framed<P: Vmcpd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMCPD_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.ecx = v.traits as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMCPD_Get_Virt_State<P: Vmcpd>() {
        unsafe extern "C" fn framed<P: Vmcpd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMCPD_Get_Virt_State((r.ebx as u32)) }; r.eax = (r.eax & !0xff) | (v as u32 & 0xff); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMCPD_Set_Virt_State<P: Vmcpd>() {
        unsafe extern "C" fn framed<P: Vmcpd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMCPD_Set_Virt_State((r.ebx as u32), ((r.eax & 0xff) as u8)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vmcpd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VMCPD_Get_Version", entry: entry::VMCPD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VMCPD_Get_Virt_State", entry: entry::VMCPD_Get_Virt_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VMCPD_Set_Virt_State", entry: entry::VMCPD_Set_Virt_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VMCPD_Get_CR0_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "VMCPD_Set_CR0_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VMCPD_Get_Thread_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VMCPD_Set_Thread_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VMCPD_Get_FP_Instruction_Size", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "VMCPD_Set_Thread_Precision", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VMCPD as `P` serves it.
pub const fn table<P: Vmcpd>() -> ServiceTable { ServiceTable { name: "VMCPD", id: ID, services: Services::<P>::TABLE } }
