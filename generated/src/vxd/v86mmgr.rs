// Written by `janus gen` from abi-specs/vxd/v86mmgr.abi. Do not edit: change the spec and run `./x gen`.
//! V86 memory: EMS, XMS, translation buffers.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of V86MMGR.
pub const ID: u16 = 0x0006;

/// Results of `V86MMGR_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `cf`.
    pub absent: bool,
}
/// Results of `V86MMGR_Allocate_V86_Pages`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Allocate_V86_PagesResults {
    /// In `eax`.
    pub pages: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `V86MMGR_Get_EMS_XMS_Limits`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Get_EMS_XMS_LimitsResults {
    /// In `eax`.
    pub min_ems: u32,
    /// In `ecx`.
    pub hma: u32,
    /// In `edx`.
    pub max_ems: u32,
    /// In `esi`.
    pub min_xms: u32,
    /// In `edi`.
    pub max_xms: u32,
}
/// Results of `V86MMGR_Get_Mapping_Info`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Get_Mapping_InfoResults {
    /// In `ch`.
    pub total: u8,
    /// In `cl`.
    pub free: u8,
}
/// Results of `V86MMGR_Xlat_API`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Xlat_APIResults {
    /// In `edx`.
    pub undefined_edx: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `V86MMGR_Load_Client_Ptr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Load_Client_PtrResults {
    /// In `fs`.
    pub selector: u16,
    /// In `esi`.
    pub offset: u32,
}
/// Results of `V86MMGR_Allocate_Buffer`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Allocate_BufferResults {
    /// In `ecx`.
    pub bytes: u32,
    /// In `edi`.
    pub address: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `V86MMGR_Get_Xlat_Buff_State`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Get_Xlat_Buff_StateResults {
    /// In `eax`.
    pub segment: u32,
    /// In `ecx`.
    pub free: u32,
    /// In `edx`.
    pub size: u32,
}
/// Results of `V86MMGR_Map_Pages`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct V86MMGR_Map_PagesResults {
    /// In `esi`.
    pub handle: u32,
    /// In `edi`.
    pub buffer: u32,
    /// In `cf`.
    pub failed: bool,
}
/// V86MMGR as a provider serves it; what it does not override is reported as not served.
pub trait V86mmgr: Provider {
    unsafe fn V86MMGR_Get_Version() -> crate::vxd::v86mmgr::V86MMGR_Get_VersionResults { Self::unserved("V86MMGR", 0x0000, "V86MMGR_Get_Version") } // abi-specs/vxd/v86mmgr.abi:8
    unsafe fn V86MMGR_Allocate_V86_Pages(vm: crate::types::HVM, desired: u32, min: u32, traits: u32) -> crate::vxd::v86mmgr::V86MMGR_Allocate_V86_PagesResults { Self::unserved("V86MMGR", 0x0001, "V86MMGR_Allocate_V86_Pages") } // abi-specs/vxd/v86mmgr.abi:9
    unsafe fn V86MMGR_Set_EMS_XMS_Limits(vm: crate::types::HVM, min_ems: u32, max_ems: u32, min_xms: u32, max_xms: u32, traits: u32) -> bool { Self::unserved("V86MMGR", 0x0002, "V86MMGR_Set_EMS_XMS_Limits") } // abi-specs/vxd/v86mmgr.abi:12
    unsafe fn V86MMGR_Get_EMS_XMS_Limits(vm: crate::types::HVM) -> crate::vxd::v86mmgr::V86MMGR_Get_EMS_XMS_LimitsResults { Self::unserved("V86MMGR", 0x0003, "V86MMGR_Get_EMS_XMS_Limits") } // abi-specs/vxd/v86mmgr.abi:20
    unsafe fn V86MMGR_Set_Mapping_Info(min_copy: u8, max_copy: u8, min_private: u8, min_shared: u8, max_global: u8) -> () { Self::unserved("V86MMGR", 0x0004, "V86MMGR_Set_Mapping_Info") } // abi-specs/vxd/v86mmgr.abi:23
    unsafe fn V86MMGR_Get_Mapping_Info() -> crate::vxd::v86mmgr::V86MMGR_Get_Mapping_InfoResults { Self::unserved("V86MMGR", 0x0005, "V86MMGR_Get_Mapping_Info") } // abi-specs/vxd/v86mmgr.abi:26
    unsafe fn V86MMGR_Xlat_API(vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc, script: *mut core::ffi::c_void) -> crate::vxd::v86mmgr::V86MMGR_Xlat_APIResults { Self::unserved("V86MMGR", 0x0006, "V86MMGR_Xlat_API") } // abi-specs/vxd/v86mmgr.abi:27
    /// The address that a protected-mode client has in two of its registers, which are named by the low bytes of their offsets in `Client_Reg_Struc`.
    unsafe fn V86MMGR_Load_Client_Ptr(segment: u8, offset: u8, vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc) -> crate::vxd::v86mmgr::V86MMGR_Load_Client_PtrResults { Self::unserved("V86MMGR", 0x0007, "V86MMGR_Load_Client_Ptr") } // abi-specs/vxd/v86mmgr.abi:31
    unsafe fn V86MMGR_Allocate_Buffer(vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc, bytes: u32) -> crate::vxd::v86mmgr::V86MMGR_Allocate_BufferResults { Self::unserved("V86MMGR", 0x0008, "V86MMGR_Allocate_Buffer") } // abi-specs/vxd/v86mmgr.abi:34
    unsafe fn V86MMGR_Free_Buffer(vm: crate::types::HVM, client: *mut crate::types::Client_Reg_Struc, bytes: u32) -> () { Self::unserved("V86MMGR", 0x0009, "V86MMGR_Free_Buffer") } // abi-specs/vxd/v86mmgr.abi:37
    unsafe fn V86MMGR_Get_Xlat_Buff_State(vm: crate::types::HVM) -> crate::vxd::v86mmgr::V86MMGR_Get_Xlat_Buff_StateResults { Self::unserved("V86MMGR", 0x000a, "V86MMGR_Get_Xlat_Buff_State") } // abi-specs/vxd/v86mmgr.abi:38
    unsafe fn V86MMGR_Set_Xlat_Buff_State(vm: crate::types::HVM, segment: u32, free: u32, size: u32) -> () { Self::unserved("V86MMGR", 0x000b, "V86MMGR_Set_Xlat_Buff_State") } // abi-specs/vxd/v86mmgr.abi:39
    unsafe fn V86MMGR_Get_VM_Flat_Sel(vm: crate::types::HVM) -> u32 { Self::unserved("V86MMGR", 0x000c, "V86MMGR_Get_VM_Flat_Sel") } // abi-specs/vxd/v86mmgr.abi:40
    unsafe fn V86MMGR_Map_Pages(address: *mut core::ffi::c_void, bytes: u32) -> crate::vxd::v86mmgr::V86MMGR_Map_PagesResults { Self::unserved("V86MMGR", 0x000d, "V86MMGR_Map_Pages") } // abi-specs/vxd/v86mmgr.abi:41
    unsafe fn V86MMGR_Free_Page_Map_Region(handle: u32) -> u32 { Self::unserved("V86MMGR", 0x000e, "V86MMGR_Free_Page_Map_Region") } // abi-specs/vxd/v86mmgr.abi:44
    unsafe fn V86MMGR_LocalGlobalReg(first: u32, last: u32) -> u32 { Self::unserved("V86MMGR", 0x000f, "V86MMGR_LocalGlobalReg") } // abi-specs/vxd/v86mmgr.abi:45
    unsafe fn V86MMGR_GetPgStatus(vm: crate::types::HVM, page: u32) -> u32 { Self::unserved("V86MMGR", 0x0010, "V86MMGR_GetPgStatus") } // abi-specs/vxd/v86mmgr.abi:46
    unsafe fn V86MMGR_SetLocalA20() -> () { Self::unserved("V86MMGR", 0x0011, "V86MMGR_SetLocalA20") } // abi-specs/vxd/v86mmgr.abi:47
    unsafe fn V86MMGR_ResetBasePages(vm: crate::types::HVM, pages: u32, page: u32) -> bool { Self::unserved("V86MMGR", 0x0012, "V86MMGR_ResetBasePages") } // abi-specs/vxd/v86mmgr.abi:48
    unsafe fn V86MMGR_SetAvailMapPgs(page: u32, pages: u32) -> bool { Self::unserved("V86MMGR", 0x0013, "V86MMGR_SetAvailMapPgs") } // abi-specs/vxd/v86mmgr.abi:49
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_Version<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.set_flag(1, u32::from(v.absent) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Allocate_V86_Pages<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Allocate_V86_Pages((r.ebx as u32), (r.esi as u32), (r.edi as u32), (r.ecx as u32)) }; r.eax = v.pages as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Set_EMS_XMS_Limits<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Set_EMS_XMS_Limits((r.ebx as u32), (r.eax as u32), (r.edx as u32), (r.esi as u32), (r.edi as u32), (r.ecx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_EMS_XMS_Limits<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Get_EMS_XMS_Limits((r.ebx as u32)) }; r.eax = v.min_ems as u32; r.ecx = v.hma as u32; r.edx = v.max_ems as u32; r.esi = v.min_xms as u32; r.edi = v.max_xms as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Set_Mapping_Info<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Set_Mapping_Info(((r.eax & 0xff) as u8), (((r.eax >> 8) & 0xff) as u8), ((r.ebx & 0xff) as u8), (((r.ebx >> 8) & 0xff) as u8), ((r.ecx & 0xff) as u8)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_Mapping_Info<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Get_Mapping_Info() }; r.ecx = (r.ecx & !0xff00) | ((v.total as u32 & 0xff) << 8); r.ecx = (r.ecx & !0xff) | (v.free as u32 & 0xff); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Xlat_API<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Xlat_API((r.ebx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc, (r.edx as u32) as *mut core::ffi::c_void) }; r.edx = v.undefined_edx as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Load_Client_Ptr<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) -> u32 { let r = unsafe { &mut *r }; let fs; let v = unsafe { P::V86MMGR_Load_Client_Ptr((((r.eax >> 8) & 0xff) as u8), ((r.eax & 0xff) as u8), (r.ebx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc) }; fs = v.selector as u32; r.esi = v.offset as u32; fs }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "mov fs, ax", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Allocate_Buffer<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Allocate_Buffer((r.ebx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc, (r.ecx as u32)) }; r.ecx = v.bytes as u32; r.edi = v.address as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Free_Buffer<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Free_Buffer((r.ebx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc, (r.ecx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_Xlat_Buff_State<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Get_Xlat_Buff_State((r.ebx as u32)) }; r.eax = v.segment as u32; r.ecx = v.free as u32; r.edx = v.size as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Set_Xlat_Buff_State<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Set_Xlat_Buff_State((r.ebx as u32), (r.eax as u32), (r.ecx as u32), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Get_VM_Flat_Sel<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Get_VM_Flat_Sel((r.ebx as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Map_Pages<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Map_Pages((r.esi as u32) as *mut core::ffi::c_void, (r.ecx as u32)) }; r.esi = v.handle as u32; r.edi = v.buffer as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_Free_Page_Map_Region<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_Free_Page_Map_Region((r.esi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_LocalGlobalReg<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_LocalGlobalReg((r.edx as u32), (r.edi as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_GetPgStatus<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_GetPgStatus((r.ebx as u32), (r.ecx as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_SetLocalA20<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_SetLocalA20() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_ResetBasePages<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_ResetBasePages((r.ebx as u32), (r.ecx as u32), (r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn V86MMGR_SetAvailMapPgs<P: V86mmgr>() {
        unsafe extern "C" fn framed<P: V86mmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::V86MMGR_SetAvailMapPgs((r.eax as u32), (r.ecx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: V86mmgr> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "V86MMGR_Get_Version", entry: entry::V86MMGR_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "V86MMGR_Allocate_V86_Pages", entry: entry::V86MMGR_Allocate_V86_Pages::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "V86MMGR_Set_EMS_XMS_Limits", entry: entry::V86MMGR_Set_EMS_XMS_Limits::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "V86MMGR_Get_EMS_XMS_Limits", entry: entry::V86MMGR_Get_EMS_XMS_Limits::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "V86MMGR_Set_Mapping_Info", entry: entry::V86MMGR_Set_Mapping_Info::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "V86MMGR_Get_Mapping_Info", entry: entry::V86MMGR_Get_Mapping_Info::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "V86MMGR_Xlat_API", entry: entry::V86MMGR_Xlat_API::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "V86MMGR_Load_Client_Ptr", entry: entry::V86MMGR_Load_Client_Ptr::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "V86MMGR_Allocate_Buffer", entry: entry::V86MMGR_Allocate_Buffer::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "V86MMGR_Free_Buffer", entry: entry::V86MMGR_Free_Buffer::<P> as *const (), is_async: false },
        Service { ordinal: 0x000a, name: "V86MMGR_Get_Xlat_Buff_State", entry: entry::V86MMGR_Get_Xlat_Buff_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "V86MMGR_Set_Xlat_Buff_State", entry: entry::V86MMGR_Set_Xlat_Buff_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "V86MMGR_Get_VM_Flat_Sel", entry: entry::V86MMGR_Get_VM_Flat_Sel::<P> as *const (), is_async: false },
        Service { ordinal: 0x000d, name: "V86MMGR_Map_Pages", entry: entry::V86MMGR_Map_Pages::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "V86MMGR_Free_Page_Map_Region", entry: entry::V86MMGR_Free_Page_Map_Region::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "V86MMGR_LocalGlobalReg", entry: entry::V86MMGR_LocalGlobalReg::<P> as *const (), is_async: false },
        Service { ordinal: 0x0010, name: "V86MMGR_GetPgStatus", entry: entry::V86MMGR_GetPgStatus::<P> as *const (), is_async: false },
        Service { ordinal: 0x0011, name: "V86MMGR_SetLocalA20", entry: entry::V86MMGR_SetLocalA20::<P> as *const (), is_async: false },
        Service { ordinal: 0x0012, name: "V86MMGR_ResetBasePages", entry: entry::V86MMGR_ResetBasePages::<P> as *const (), is_async: false },
        Service { ordinal: 0x0013, name: "V86MMGR_SetAvailMapPgs", entry: entry::V86MMGR_SetAvailMapPgs::<P> as *const (), is_async: false },
        Service { ordinal: 0x0014, name: "V86MMGR_NoUMBInitCalls", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "V86MMGR_Get_EMS_XMS_Avail", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "V86MMGR_Toggle_HMA", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "V86MMGR_Dev_Init", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "V86MMGR_Alloc_UM_Page", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of V86MMGR as `P` serves it.
pub const fn table<P: V86mmgr>() -> ServiceTable { ServiceTable { name: "V86MMGR", id: ID, services: Services::<P>::TABLE } }
