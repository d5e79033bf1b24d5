// Written by `janus gen` from abi-specs/vxd/dosmgr.abi. Do not edit: change the spec and run `./x gen`.
//! MS-DOS.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of DOSMGR.
pub const ID: u16 = 0x0015;

/// Results of `DOSMGR_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DOSMGR_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
}
/// DOSMGR as a provider serves it; what it does not override is reported as not served.
pub trait Dosmgr: Provider {
    unsafe fn DOSMGR_Get_Version() -> crate::vxd::dosmgr::DOSMGR_Get_VersionResults { Self::unserved("DOSMGR", 0x0000, "DOSMGR_Get_Version") } // abi-specs/vxd/dosmgr.abi:8
    unsafe fn _DOSMGR_Set_Exec_VM_Data(vm: crate::types::HVM, tail: *mut u8, program: *mut u8, directory: *mut u8) -> () { Self::unserved("DOSMGR", 0x0001, "_DOSMGR_Set_Exec_VM_Data") } // abi-specs/vxd/dosmgr.abi:9
    unsafe fn DOSMGR_Copy_VM_Drive_State(to: u32, from: u32) -> () { Self::unserved("DOSMGR", 0x0002, "DOSMGR_Copy_VM_Drive_State") } // abi-specs/vxd/dosmgr.abi:10
    unsafe fn _DOSMGR_Exec_VM(vm: crate::types::HVM, pages: u32, callback: crate::callbacks::EXEC_VM_PROC, reference: u32) -> () { Self::unserved("DOSMGR", 0x0003, "_DOSMGR_Exec_VM") } // abi-specs/vxd/dosmgr.abi:11
    unsafe fn DOSMGR_Get_IndosPtr() -> u32 { Self::unserved("DOSMGR", 0x0004, "DOSMGR_Get_IndosPtr") } // abi-specs/vxd/dosmgr.abi:12
    unsafe fn DOSMGR_Add_Device(vm: crate::types::HVM, header: u32) -> bool { Self::unserved("DOSMGR", 0x0005, "DOSMGR_Add_Device") } // abi-specs/vxd/dosmgr.abi:13
    unsafe fn DOSMGR_Remove_Device(vm: crate::types::HVM, header: u32) -> bool { Self::unserved("DOSMGR", 0x0006, "DOSMGR_Remove_Device") } // abi-specs/vxd/dosmgr.abi:14
    unsafe fn DOSMGR_Instance_Device(name: *mut u8) -> bool { Self::unserved("DOSMGR", 0x0007, "DOSMGR_Instance_Device") } // abi-specs/vxd/dosmgr.abi:15
    unsafe fn DOSMGR_Get_DOS_Crit_Status() -> bool { Self::unserved("DOSMGR", 0x0008, "DOSMGR_Get_DOS_Crit_Status") } // abi-specs/vxd/dosmgr.abi:16
    unsafe fn DOSMGR_Enable_Indos_Polling() -> bool { Self::unserved("DOSMGR", 0x0009, "DOSMGR_Enable_Indos_Polling") } // abi-specs/vxd/dosmgr.abi:17
    unsafe fn DOSMGR_BackFill_Allowed() -> bool { Self::unserved("DOSMGR", 0x000a, "DOSMGR_BackFill_Allowed") } // abi-specs/vxd/dosmgr.abi:18
    unsafe fn DOSMGR_LocalGlobalReg(first: u32, last: u32) -> u32 { Self::unserved("DOSMGR", 0x000b, "DOSMGR_LocalGlobalReg") } // abi-specs/vxd/dosmgr.abi:19
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Get_Version<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _DOSMGR_Set_Exec_VM_Data<P: Dosmgr>(vm: crate::types::HVM, tail: *mut u8, program: *mut u8, directory: *mut u8) { unsafe { P::_DOSMGR_Set_Exec_VM_Data(vm, tail, program, directory) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Copy_VM_Drive_State<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_Copy_VM_Drive_State((r.ebx as u32), (r.esi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _DOSMGR_Exec_VM<P: Dosmgr>(vm: crate::types::HVM, pages: u32, callback: crate::callbacks::EXEC_VM_PROC, reference: u32) { unsafe { P::_DOSMGR_Exec_VM(vm, pages, callback, reference) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Get_IndosPtr<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_Get_IndosPtr() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Add_Device<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_Add_Device((r.ebx as u32), (r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Remove_Device<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_Remove_Device((r.ebx as u32), (r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Instance_Device<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_Instance_Device((r.esi as u32) as *mut u8) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Get_DOS_Crit_Status<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_Get_DOS_Crit_Status() }; r.set_flag(0x40, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_Enable_Indos_Polling<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_Enable_Indos_Polling() }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_BackFill_Allowed<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_BackFill_Allowed() }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn DOSMGR_LocalGlobalReg<P: Dosmgr>() {
        unsafe extern "C" fn framed<P: Dosmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::DOSMGR_LocalGlobalReg((r.edx as u32), (r.edi as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Dosmgr> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "DOSMGR_Get_Version", entry: entry::DOSMGR_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "_DOSMGR_Set_Exec_VM_Data", entry: entry::_DOSMGR_Set_Exec_VM_Data::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "DOSMGR_Copy_VM_Drive_State", entry: entry::DOSMGR_Copy_VM_Drive_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "_DOSMGR_Exec_VM", entry: entry::_DOSMGR_Exec_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "DOSMGR_Get_IndosPtr", entry: entry::DOSMGR_Get_IndosPtr::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "DOSMGR_Add_Device", entry: entry::DOSMGR_Add_Device::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "DOSMGR_Remove_Device", entry: entry::DOSMGR_Remove_Device::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "DOSMGR_Instance_Device", entry: entry::DOSMGR_Instance_Device::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "DOSMGR_Get_DOS_Crit_Status", entry: entry::DOSMGR_Get_DOS_Crit_Status::<P> as *const (), is_async: true },
        Service { ordinal: 0x0009, name: "DOSMGR_Enable_Indos_Polling", entry: entry::DOSMGR_Enable_Indos_Polling::<P> as *const (), is_async: false },
        Service { ordinal: 0x000a, name: "DOSMGR_BackFill_Allowed", entry: entry::DOSMGR_BackFill_Allowed::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "DOSMGR_LocalGlobalReg", entry: entry::DOSMGR_LocalGlobalReg::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "DOSMGR_Init_UMB_Area", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "DOSMGR_Begin_V86_App", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "DOSMGR_End_V86_App", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "DOSMGR_Alloc_Local_Sys_VM_Mem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "DOSMGR_Grow_CDSs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "DOSMGR_Translate_Server_DOS_Call", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "DOSMGR_MMGR_PSP_Change_Notifier", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of DOSMGR as `P` serves it.
pub const fn table<P: Dosmgr>() -> ServiceTable { ServiceTable { name: "DOSMGR", id: ID, services: Services::<P>::TABLE } }
