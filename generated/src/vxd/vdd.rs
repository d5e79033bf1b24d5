// Written by `janus gen` from abi-specs/vxd/vdd.abi. Do not edit: change the spec and run `./x gen`.
//! Display.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VDD.
pub const ID: u16 = 0x000a;

/// Results of `VDD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDD_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `esi`.
    pub name: u32,
}
/// Results of `VDD_Msg_ClrScrn`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDD_Msg_ClrScrnResults {
    /// In `eax`.
    pub columns: u32,
    /// In `edx`.
    pub rows: u32,
}
/// VDD as a provider serves it; what it does not override is reported as not served.
pub trait Vdd: Provider {
    unsafe fn VDD_Get_Version() -> crate::vxd::vdd::VDD_Get_VersionResults { Self::unserved("VDD", 0x0000, "VDD_Get_Version") } // abi-specs/vxd/vdd.abi:8
    unsafe fn VDD_PIF_State(vm: crate::types::HVM, bits: u16) -> () { Self::unserved("VDD", 0x0001, "VDD_PIF_State") } // abi-specs/vxd/vdd.abi:9
    unsafe fn VDD_Get_GrabRtn() -> *mut core::ffi::c_void { Self::unserved("VDD", 0x0002, "VDD_Get_GrabRtn") } // abi-specs/vxd/vdd.abi:10
    unsafe fn VDD_Hide_Cursor(hide: u32, block: *mut core::ffi::c_void) -> () { Self::unserved("VDD", 0x0003, "VDD_Hide_Cursor") } // abi-specs/vxd/vdd.abi:11
    unsafe fn VDD_Set_VMType(windowed: u32, vm: crate::types::HVM) -> () { Self::unserved("VDD", 0x0004, "VDD_Set_VMType") } // abi-specs/vxd/vdd.abi:12
    unsafe fn VDD_Get_ModTime(vm: crate::types::HVM) -> u32 { Self::unserved("VDD", 0x0005, "VDD_Get_ModTime") } // abi-specs/vxd/vdd.abi:13
    unsafe fn VDD_Set_HCurTrk(vm: crate::types::HVM) -> () { Self::unserved("VDD", 0x0006, "VDD_Set_HCurTrk") } // abi-specs/vxd/vdd.abi:14
    unsafe fn VDD_Msg_ClrScrn(vm: crate::types::HVM, attribute: u32) -> crate::vxd::vdd::VDD_Msg_ClrScrnResults { Self::unserved("VDD", 0x0007, "VDD_Msg_ClrScrn") } // abi-specs/vxd/vdd.abi:15
    unsafe fn VDD_Msg_ForColor(color: u32, vm: crate::types::HVM) -> () { Self::unserved("VDD", 0x0008, "VDD_Msg_ForColor") } // abi-specs/vxd/vdd.abi:16
    unsafe fn VDD_Msg_BakColor(color: u32, vm: crate::types::HVM) -> () { Self::unserved("VDD", 0x0009, "VDD_Msg_BakColor") } // abi-specs/vxd/vdd.abi:17
    unsafe fn VDD_Msg_TextOut(text: *mut u8, length: u32, row: u32, column: u32, vm: crate::types::HVM) -> () { Self::unserved("VDD", 0x000a, "VDD_Msg_TextOut") } // abi-specs/vxd/vdd.abi:18
    unsafe fn VDD_Msg_SetCursPos(row: u32, column: u32, vm: crate::types::HVM) -> () { Self::unserved("VDD", 0x000b, "VDD_Msg_SetCursPos") } // abi-specs/vxd/vdd.abi:21
    unsafe fn VDD_Query_Access(block: *mut core::ffi::c_void) -> bool { Self::unserved("VDD", 0x000c, "VDD_Query_Access") } // abi-specs/vxd/vdd.abi:22
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Get_Version<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.esi = v.name; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_PIF_State<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_PIF_State((r.ebx as u32), ((r.eax & 0xffff) as u16)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Get_GrabRtn<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Get_GrabRtn() }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Hide_Cursor<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Hide_Cursor((r.eax as u32), (r.ebx as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Set_VMType<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Set_VMType((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Get_ModTime<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Get_ModTime((r.ebx as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Set_HCurTrk<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Set_HCurTrk((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_ClrScrn<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Msg_ClrScrn((r.ebx as u32), (r.eax as u32)) }; r.eax = v.columns as u32; r.edx = v.rows as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_ForColor<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Msg_ForColor((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_BakColor<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Msg_BakColor((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_TextOut<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Msg_TextOut((r.esi as u32) as *mut u8, (r.ecx as u32), (r.eax as u32), (r.edx as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Msg_SetCursPos<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Msg_SetCursPos((r.eax as u32), (r.edx as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDD_Query_Access<P: Vdd>() {
        unsafe extern "C" fn framed<P: Vdd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDD_Query_Access((r.ebx as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vdd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VDD_Get_Version", entry: entry::VDD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VDD_PIF_State", entry: entry::VDD_PIF_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VDD_Get_GrabRtn", entry: entry::VDD_Get_GrabRtn::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VDD_Hide_Cursor", entry: entry::VDD_Hide_Cursor::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "VDD_Set_VMType", entry: entry::VDD_Set_VMType::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "VDD_Get_ModTime", entry: entry::VDD_Get_ModTime::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "VDD_Set_HCurTrk", entry: entry::VDD_Set_HCurTrk::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "VDD_Msg_ClrScrn", entry: entry::VDD_Msg_ClrScrn::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "VDD_Msg_ForColor", entry: entry::VDD_Msg_ForColor::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "VDD_Msg_BakColor", entry: entry::VDD_Msg_BakColor::<P> as *const (), is_async: false },
        Service { ordinal: 0x000a, name: "VDD_Msg_TextOut", entry: entry::VDD_Msg_TextOut::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "VDD_Msg_SetCursPos", entry: entry::VDD_Msg_SetCursPos::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "VDD_Query_Access", entry: entry::VDD_Query_Access::<P> as *const (), is_async: false },
        Service { ordinal: 0x000d, name: "VDD_Check_Update_Soon", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "VDD_Get_Mini_Dispatch_Table", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "VDD_Register_Virtual_Port", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "VDD_Get_VM_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "VDD_Get_Special_VM_IDs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "VDD_Register_Extra_Screen_Selector", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "VDD_Takeover_VGA_Port", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "VDD_Get_DISPLAYINFO", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "VDD_Do_Physical_IO", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "VDD_Set_Sleep_Flag_Addr", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "VDD_EnableDevice", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VDD as `P` serves it.
pub const fn table<P: Vdd>() -> ServiceTable { ServiceTable { name: "VDD", id: ID, services: Services::<P>::TABLE } }
