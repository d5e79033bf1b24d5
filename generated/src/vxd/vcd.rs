// Written by `janus gen` from abi-specs/vxd/vcd.abi. Do not edit: change the spec and run `./x gen`.
//! Serial ports.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VCD.
pub const ID: u16 = 0x000e;

/// Results of `VCD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VCD_Get_VersionResults {
    /// In `eax`.
    pub version: u32,
    /// In `cf`.
    pub missing: bool,
}
/// Results of `VCD_Get_Focus`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VCD_Get_FocusResults {
    /// In `ebx`.
    pub vm: crate::types::HVM,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VCD_Virtualize_Port`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VCD_Virtualize_PortResults {
    /// In `eax`.
    pub port_block: u32,
    /// In `cf`.
    pub failed: bool,
}
/// VCD as a provider serves it; what it does not override is reported as not served.
pub trait Vcd: Provider {
    unsafe fn VCD_Get_Version() -> crate::vxd::vcd::VCD_Get_VersionResults { Self::unserved("VCD", 0x0000, "VCD_Get_Version") } // abi-specs/vxd/vcd.abi:8
    unsafe fn VCD_Set_Port_Global(port: u32, local: u32) -> bool { Self::unserved("VCD", 0x0001, "VCD_Set_Port_Global") } // abi-specs/vxd/vcd.abi:9
    unsafe fn VCD_Get_Focus(port: u32) -> crate::vxd::vcd::VCD_Get_FocusResults { Self::unserved("VCD", 0x0002, "VCD_Get_Focus") } // abi-specs/vxd/vcd.abi:10
    unsafe fn VCD_Virtualize_Port(port: u32, traits: u32, port_bytes: u32, vm_bytes: u32, routines: *mut core::ffi::c_void) -> crate::vxd::vcd::VCD_Virtualize_PortResults { Self::unserved("VCD", 0x0003, "VCD_Virtualize_Port") } // abi-specs/vxd/vcd.abi:11
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VCD_Get_Version<P: Vcd>() {
        unsafe extern "C" fn framed<P: Vcd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VCD_Get_Version() }; r.eax = v.version as u32; r.set_flag(1, u32::from(v.missing) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VCD_Set_Port_Global<P: Vcd>() {
        unsafe extern "C" fn framed<P: Vcd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VCD_Set_Port_Global((r.eax as u32), (r.edx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VCD_Get_Focus<P: Vcd>() {
        unsafe extern "C" fn framed<P: Vcd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VCD_Get_Focus((r.eax as u32)) }; r.ebx = v.vm as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VCD_Virtualize_Port<P: Vcd>() {
        unsafe extern "C" fn framed<P: Vcd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VCD_Virtualize_Port((r.eax as u32), (r.ebx as u32), (r.ecx as u32), (r.edx as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.eax = v.port_block as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vcd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VCD_Get_Version", entry: entry::VCD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VCD_Set_Port_Global", entry: entry::VCD_Set_Port_Global::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VCD_Get_Focus", entry: entry::VCD_Get_Focus::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VCD_Virtualize_Port", entry: entry::VCD_Virtualize_Port::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "VCD_Acquire_Port", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "VCD_Free_Port", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "VCD_Acquire_Port_Windows_Style", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "VCD_Free_Port_Windows_Style", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "VCD_Steal_Port_Windows_Style", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "VCD_Find_COM_Index", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VCD_Set_Port_Global_Special", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "VCD_Virtualize_Port_Dynamic", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "VCD_Unvirtualize_Port_Dynamic", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VCD as `P` serves it.
pub const fn table<P: Vcd>() -> ServiceTable { ServiceTable { name: "VCD", id: ID, services: Services::<P>::TABLE } }
