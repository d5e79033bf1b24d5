// Written by `janus gen` from abi-specs/vxd/int13.abi. Do not edit: change the spec and run `./x gen`.
//! BIOS disk interrupt.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of INT13.
pub const ID: u16 = 0x0020;

/// Results of `INT13_Hooking_BIOS_Int`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct INT13_Hooking_BIOS_IntResults {
    /// In `eax`.
    pub undefined_eax: u32,
    /// In `ebx`.
    pub undefined_ebx: u32,
    /// In `ecx`.
    pub undefined_ecx: u32,
    /// In `edx`.
    pub undefined_edx: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `edi`.
    pub undefined_edi: u32,
}
/// Results of `INT13_Unhooking_BIOS_Int`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct INT13_Unhooking_BIOS_IntResults {
    /// In `eax`.
    pub undefined_eax: u32,
    /// In `ebx`.
    pub undefined_ebx: u32,
    /// In `ecx`.
    pub undefined_ecx: u32,
    /// In `edx`.
    pub undefined_edx: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `edi`.
    pub undefined_edi: u32,
}
/// INT13 as a provider serves it; what it does not override is reported as not served.
pub trait Int13: Provider {
    unsafe fn INT13_Device_Registered(bdd: *mut core::ffi::c_void) -> bool { Self::unserved("INT13", 0x0001, "INT13_Device_Registered") } // abi-specs/vxd/int13.abi:9
    unsafe fn INT13_Translate_VM_Int(vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc) -> () { Self::unserved("INT13", 0x0002, "INT13_Translate_VM_Int") } // abi-specs/vxd/int13.abi:10
    unsafe fn INT13_Hooking_BIOS_Int(handler: u32, hook: u32) -> crate::vxd::int13::INT13_Hooking_BIOS_IntResults { Self::unserved("INT13", 0x0003, "INT13_Hooking_BIOS_Int") } // abi-specs/vxd/int13.abi:11
    unsafe fn INT13_Unhooking_BIOS_Int(handler: u32, hook: u32) -> crate::vxd::int13::INT13_Unhooking_BIOS_IntResults { Self::unserved("INT13", 0x0004, "INT13_Unhooking_BIOS_Int") } // abi-specs/vxd/int13.abi:19
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn INT13_Device_Registered<P: Int13>() {
        unsafe extern "C" fn framed<P: Int13>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::INT13_Device_Registered((r.edi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn INT13_Translate_VM_Int<P: Int13>() {
        unsafe extern "C" fn framed<P: Int13>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::INT13_Translate_VM_Int((r.ebx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn INT13_Hooking_BIOS_Int<P: Int13>() {
        unsafe extern "C" fn framed<P: Int13>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::INT13_Hooking_BIOS_Int((r.eax as u32), (r.ecx as u32)) }; r.eax = v.undefined_eax as u32; r.ebx = v.undefined_ebx as u32; r.ecx = v.undefined_ecx as u32; r.edx = v.undefined_edx as u32; r.esi = v.undefined_esi as u32; r.edi = v.undefined_edi as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn INT13_Unhooking_BIOS_Int<P: Int13>() {
        unsafe extern "C" fn framed<P: Int13>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::INT13_Unhooking_BIOS_Int((r.eax as u32), (r.ecx as u32)) }; r.eax = v.undefined_eax as u32; r.ebx = v.undefined_ebx as u32; r.ecx = v.undefined_ecx as u32; r.edx = v.undefined_edx as u32; r.esi = v.undefined_esi as u32; r.edi = v.undefined_edi as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Int13> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "INT13_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "INT13_Device_Registered", entry: entry::INT13_Device_Registered::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "INT13_Translate_VM_Int", entry: entry::INT13_Translate_VM_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "INT13_Hooking_BIOS_Int", entry: entry::INT13_Hooking_BIOS_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "INT13_Unhooking_BIOS_Int", entry: entry::INT13_Unhooking_BIOS_Int::<P> as *const (), is_async: false },
    ];
}

/// The service table of INT13 as `P` serves it.
pub const fn table<P: Int13>() -> ServiceTable { ServiceTable { name: "INT13", id: ID, services: Services::<P>::TABLE } }
