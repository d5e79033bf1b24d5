// Written by `janus gen` from abi-specs/vxd/vdmad.abi. Do not edit: change the spec and run `./x gen`.
//! DMA controllers.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VDMAD.
pub const ID: u16 = 0x0004;

/// Results of `VDMAD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `ecx`.
    pub buffer_size: u32,
    /// In `cf`.
    pub absent: bool,
}
/// Results of `VDMAD_Virtualize_Channel`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Virtualize_ChannelResults {
    /// In `eax`.
    pub dma: u32,
    /// In `edx`.
    pub undefined_edx: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VDMAD_Get_Region_Info`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Get_Region_InfoResults {
    /// In `bl`.
    pub buffer: u8,
    /// In `bh`.
    pub locked: u8,
    /// In `esi`.
    pub region: u32,
    /// In `ecx`.
    pub size: u32,
}
/// Results of `VDMAD_Get_Virt_State`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Get_Virt_StateResults {
    /// In `esi`.
    pub address: u32,
    /// In `ecx`.
    pub count: u32,
    /// In `dl`.
    pub mode: u8,
    /// In `dh`.
    pub extended_mode: u8,
}
/// Results of `VDMAD_Lock_DMA_Region`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Lock_DMA_RegionResults {
    /// In `al`.
    pub code: u8,
    /// In `ecx`.
    pub lockable: u32,
    /// In `edx`.
    pub physical: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VDMAD_Scatter_Lock`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Scatter_LockResults {
    /// In `edx`.
    pub entries: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `cf`.
    pub failed: bool,
    /// In `zf`.
    pub complete: bool,
}
/// Results of `VDMAD_Request_Buffer`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Request_BufferResults {
    /// In `al`.
    pub code: u8,
    /// In `ebx`.
    pub buffer: u32,
    /// In `edx`.
    pub physical: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VDMAD_Copy_To_Buffer`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Copy_To_BufferResults {
    /// In `al`.
    pub code: u8,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VDMAD_Copy_From_Buffer`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Copy_From_BufferResults {
    /// In `al`.
    pub code: u8,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VDMAD_Enable_Translation`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VDMAD_Enable_TranslationResults {
    /// In `cf`.
    pub failed: bool,
    /// In `zf`.
    pub still_disabled: bool,
}
/// VDMAD as a provider serves it; what it does not override is reported as not served.
pub trait Vdmad: Provider {
    unsafe fn VDMAD_Get_Version() -> crate::vxd::vdmad::VDMAD_Get_VersionResults { Self::unserved("VDMAD", 0x0000, "VDMAD_Get_Version") } // abi-specs/vxd/vdmad.abi:8
    unsafe fn VDMAD_Virtualize_Channel(channel: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vdmad::VDMAD_Virtualize_ChannelResults { Self::unserved("VDMAD", 0x0001, "VDMAD_Virtualize_Channel") } // abi-specs/vxd/vdmad.abi:9
    unsafe fn VDMAD_Get_Region_Info(dma: u32) -> crate::vxd::vdmad::VDMAD_Get_Region_InfoResults { Self::unserved("VDMAD", 0x0002, "VDMAD_Get_Region_Info") } // abi-specs/vxd/vdmad.abi:12
    unsafe fn VDMAD_Set_Region_Info(dma: u32, buffer: u8, locked: u8, region: u32, size: u32, physical: u32) -> () { Self::unserved("VDMAD", 0x0003, "VDMAD_Set_Region_Info") } // abi-specs/vxd/vdmad.abi:13
    unsafe fn VDMAD_Get_Virt_State(dma: u32, vm: crate::types::HVM) -> crate::vxd::vdmad::VDMAD_Get_Virt_StateResults { Self::unserved("VDMAD", 0x0004, "VDMAD_Get_Virt_State") } // abi-specs/vxd/vdmad.abi:16
    unsafe fn VDMAD_Set_Virt_State(dma: u32, vm: crate::types::HVM, address: u32, count: u32, mode: u8, extended_mode: u8) -> () { Self::unserved("VDMAD", 0x0005, "VDMAD_Set_Virt_State") } // abi-specs/vxd/vdmad.abi:19
    unsafe fn VDMAD_Set_Phys_State(dma: u32, vm: crate::types::HVM, mode: u8, extended_mode: u8) -> () { Self::unserved("VDMAD", 0x0006, "VDMAD_Set_Phys_State") } // abi-specs/vxd/vdmad.abi:22
    unsafe fn VDMAD_Mask_Channel(dma: u32) -> () { Self::unserved("VDMAD", 0x0007, "VDMAD_Mask_Channel") } // abi-specs/vxd/vdmad.abi:23
    unsafe fn VDMAD_UnMask_Channel(dma: u32, vm: crate::types::HVM) -> () { Self::unserved("VDMAD", 0x0008, "VDMAD_UnMask_Channel") } // abi-specs/vxd/vdmad.abi:24
    unsafe fn VDMAD_Lock_DMA_Region(region: u32, size: u32, align: u8) -> crate::vxd::vdmad::VDMAD_Lock_DMA_RegionResults { Self::unserved("VDMAD", 0x0009, "VDMAD_Lock_DMA_Region") } // abi-specs/vxd/vdmad.abi:25
    unsafe fn VDMAD_Unlock_DMA_Region(region: u32, size: u32) -> bool { Self::unserved("VDMAD", 0x000a, "VDMAD_Unlock_DMA_Region") } // abi-specs/vxd/vdmad.abi:28
    unsafe fn VDMAD_Scatter_Lock(vm: crate::types::HVM, traits: u8, table: *mut core::ffi::c_void) -> crate::vxd::vdmad::VDMAD_Scatter_LockResults { Self::unserved("VDMAD", 0x000b, "VDMAD_Scatter_Lock") } // abi-specs/vxd/vdmad.abi:29
    unsafe fn VDMAD_Scatter_Unlock(vm: crate::types::HVM, traits: u8, table: *mut core::ffi::c_void) -> bool { Self::unserved("VDMAD", 0x000c, "VDMAD_Scatter_Unlock") } // abi-specs/vxd/vdmad.abi:32
    unsafe fn VDMAD_Reserve_Buffer_Space(pages: u32, limit: u32) -> () { Self::unserved("VDMAD", 0x000d, "VDMAD_Reserve_Buffer_Space") } // abi-specs/vxd/vdmad.abi:33
    unsafe fn VDMAD_Request_Buffer(region: u32, size: u32) -> crate::vxd::vdmad::VDMAD_Request_BufferResults { Self::unserved("VDMAD", 0x000e, "VDMAD_Request_Buffer") } // abi-specs/vxd/vdmad.abi:34
    unsafe fn VDMAD_Release_Buffer(buffer: u32) -> bool { Self::unserved("VDMAD", 0x000f, "VDMAD_Release_Buffer") } // abi-specs/vxd/vdmad.abi:37
    unsafe fn VDMAD_Copy_To_Buffer(buffer: u32, region: u32, offset: u32, size: u32) -> crate::vxd::vdmad::VDMAD_Copy_To_BufferResults { Self::unserved("VDMAD", 0x0010, "VDMAD_Copy_To_Buffer") } // abi-specs/vxd/vdmad.abi:38
    unsafe fn VDMAD_Copy_From_Buffer(buffer: u32, region: u32, offset: u32, size: u32) -> crate::vxd::vdmad::VDMAD_Copy_From_BufferResults { Self::unserved("VDMAD", 0x0011, "VDMAD_Copy_From_Buffer") } // abi-specs/vxd/vdmad.abi:41
    unsafe fn VDMAD_Default_Handler(dma: u32, vm: crate::types::HVM) -> () { Self::unserved("VDMAD", 0x0012, "VDMAD_Default_Handler") } // abi-specs/vxd/vdmad.abi:44
    unsafe fn VDMAD_Disable_Translation(dma: u32, vm: crate::types::HVM) -> bool { Self::unserved("VDMAD", 0x0013, "VDMAD_Disable_Translation") } // abi-specs/vxd/vdmad.abi:45
    unsafe fn VDMAD_Enable_Translation(dma: u32, vm: crate::types::HVM) -> crate::vxd::vdmad::VDMAD_Enable_TranslationResults { Self::unserved("VDMAD", 0x0014, "VDMAD_Enable_Translation") } // abi-specs/vxd/vdmad.abi:46
    unsafe fn VDMAD_Get_EISA_Adr_Mode(channel: u32, dma: u32) -> u8 { Self::unserved("VDMAD", 0x0015, "VDMAD_Get_EISA_Adr_Mode") } // abi-specs/vxd/vdmad.abi:47
    unsafe fn VDMAD_Set_EISA_Adr_Mode(channel: u32, dma: u32, mode: u8) -> () { Self::unserved("VDMAD", 0x0016, "VDMAD_Set_EISA_Adr_Mode") } // abi-specs/vxd/vdmad.abi:48
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Get_Version<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.ecx = v.buffer_size as u32; r.set_flag(1, u32::from(v.absent) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Virtualize_Channel<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Virtualize_Channel((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.eax = v.dma as u32; r.edx = v.undefined_edx as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Get_Region_Info<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Get_Region_Info((r.eax as u32)) }; r.ebx = (r.ebx & !0xff) | (v.buffer as u32 & 0xff); r.ebx = (r.ebx & !0xff00) | ((v.locked as u32 & 0xff) << 8); r.esi = v.region as u32; r.ecx = v.size as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Set_Region_Info<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Set_Region_Info((r.eax as u32), ((r.ebx & 0xff) as u8), (((r.ebx >> 8) & 0xff) as u8), (r.esi as u32), (r.ecx as u32), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Get_Virt_State<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Get_Virt_State((r.eax as u32), (r.ebx as u32)) }; r.esi = v.address as u32; r.ecx = v.count as u32; r.edx = (r.edx & !0xff) | (v.mode as u32 & 0xff); r.edx = (r.edx & !0xff00) | ((v.extended_mode as u32 & 0xff) << 8); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Set_Virt_State<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Set_Virt_State((r.eax as u32), (r.ebx as u32), (r.esi as u32), (r.ecx as u32), ((r.edx & 0xff) as u8), (((r.edx >> 8) & 0xff) as u8)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Set_Phys_State<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Set_Phys_State((r.eax as u32), (r.ebx as u32), ((r.edx & 0xff) as u8), (((r.edx >> 8) & 0xff) as u8)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Mask_Channel<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Mask_Channel((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_UnMask_Channel<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_UnMask_Channel((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Lock_DMA_Region<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Lock_DMA_Region((r.esi as u32), (r.ecx as u32), ((r.edx & 0xff) as u8)) }; r.eax = (r.eax & !0xff) | (v.code as u32 & 0xff); r.ecx = v.lockable as u32; r.edx = v.physical as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Unlock_DMA_Region<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Unlock_DMA_Region((r.esi as u32), (r.ecx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Scatter_Lock<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Scatter_Lock((r.ebx as u32), ((r.eax & 0xff) as u8), (r.edi as u32) as *mut core::ffi::c_void) }; r.edx = v.entries as u32; r.esi = v.undefined_esi as u32; r.set_flag(1, u32::from(v.failed) != 0); r.set_flag(0x40, u32::from(v.complete) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Scatter_Unlock<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Scatter_Unlock((r.ebx as u32), ((r.eax & 0xff) as u8), (r.edi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Reserve_Buffer_Space<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Reserve_Buffer_Space((r.eax as u32), (r.ecx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Request_Buffer<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Request_Buffer((r.esi as u32), (r.ecx as u32)) }; r.eax = (r.eax & !0xff) | (v.code as u32 & 0xff); r.ebx = v.buffer as u32; r.edx = v.physical as u32; r.esi = v.undefined_esi as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Release_Buffer<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Release_Buffer((r.ebx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Copy_To_Buffer<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Copy_To_Buffer((r.ebx as u32), (r.esi as u32), (r.edi as u32), (r.ecx as u32)) }; r.eax = (r.eax & !0xff) | (v.code as u32 & 0xff); r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Copy_From_Buffer<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Copy_From_Buffer((r.ebx as u32), (r.esi as u32), (r.edi as u32), (r.ecx as u32)) }; r.eax = (r.eax & !0xff) | (v.code as u32 & 0xff); r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Default_Handler<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Default_Handler((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Disable_Translation<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Disable_Translation((r.eax as u32), (r.ebx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Enable_Translation<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Enable_Translation((r.eax as u32), (r.ebx as u32)) }; r.set_flag(1, u32::from(v.failed) != 0); r.set_flag(0x40, u32::from(v.still_disabled) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Get_EISA_Adr_Mode<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Get_EISA_Adr_Mode((r.eax as u32), (r.ebx as u32)) }; r.ecx = (r.ecx & !0xff) | (v as u32 & 0xff); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Set_EISA_Adr_Mode<P: Vdmad>() {
        unsafe extern "C" fn framed<P: Vdmad>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VDMAD_Set_EISA_Adr_Mode((r.eax as u32), (r.ebx as u32), ((r.ecx & 0xff) as u8)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vdmad> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VDMAD_Get_Version", entry: entry::VDMAD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VDMAD_Virtualize_Channel", entry: entry::VDMAD_Virtualize_Channel::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VDMAD_Get_Region_Info", entry: entry::VDMAD_Get_Region_Info::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VDMAD_Set_Region_Info", entry: entry::VDMAD_Set_Region_Info::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "VDMAD_Get_Virt_State", entry: entry::VDMAD_Get_Virt_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "VDMAD_Set_Virt_State", entry: entry::VDMAD_Set_Virt_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "VDMAD_Set_Phys_State", entry: entry::VDMAD_Set_Phys_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "VDMAD_Mask_Channel", entry: entry::VDMAD_Mask_Channel::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "VDMAD_UnMask_Channel", entry: entry::VDMAD_UnMask_Channel::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "VDMAD_Lock_DMA_Region", entry: entry::VDMAD_Lock_DMA_Region::<P> as *const (), is_async: false },
        Service { ordinal: 0x000a, name: "VDMAD_Unlock_DMA_Region", entry: entry::VDMAD_Unlock_DMA_Region::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "VDMAD_Scatter_Lock", entry: entry::VDMAD_Scatter_Lock::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "VDMAD_Scatter_Unlock", entry: entry::VDMAD_Scatter_Unlock::<P> as *const (), is_async: false },
        Service { ordinal: 0x000d, name: "VDMAD_Reserve_Buffer_Space", entry: entry::VDMAD_Reserve_Buffer_Space::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "VDMAD_Request_Buffer", entry: entry::VDMAD_Request_Buffer::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "VDMAD_Release_Buffer", entry: entry::VDMAD_Release_Buffer::<P> as *const (), is_async: false },
        Service { ordinal: 0x0010, name: "VDMAD_Copy_To_Buffer", entry: entry::VDMAD_Copy_To_Buffer::<P> as *const (), is_async: false },
        Service { ordinal: 0x0011, name: "VDMAD_Copy_From_Buffer", entry: entry::VDMAD_Copy_From_Buffer::<P> as *const (), is_async: false },
        Service { ordinal: 0x0012, name: "VDMAD_Default_Handler", entry: entry::VDMAD_Default_Handler::<P> as *const (), is_async: false },
        Service { ordinal: 0x0013, name: "VDMAD_Disable_Translation", entry: entry::VDMAD_Disable_Translation::<P> as *const (), is_async: false },
        Service { ordinal: 0x0014, name: "VDMAD_Enable_Translation", entry: entry::VDMAD_Enable_Translation::<P> as *const (), is_async: false },
        Service { ordinal: 0x0015, name: "VDMAD_Get_EISA_Adr_Mode", entry: entry::VDMAD_Get_EISA_Adr_Mode::<P> as *const (), is_async: false },
        Service { ordinal: 0x0016, name: "VDMAD_Set_EISA_Adr_Mode", entry: entry::VDMAD_Set_EISA_Adr_Mode::<P> as *const (), is_async: false },
        Service { ordinal: 0x0017, name: "VDMAD_Unlock_DMA_Region_No_Dirty", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "VDMAD_Phys_Mask_Channel", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0019, name: "VDMAD_Phys_Unmask_Channel", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001a, name: "VDMAD_Unvirtualize_Channel", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001b, name: "VDMAD_Set_IO_Address", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001c, name: "VDMAD_Get_Phys_Count", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001d, name: "VDMAD_Get_Phys_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001e, name: "VDMAD_Get_Max_Phys_Page", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001f, name: "VDMAD_Set_Channel_Callbacks", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0020, name: "VDMAD_Get_Virt_Count", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0021, name: "VDMAD_Set_Virt_Count", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0022, name: "VDMAD_Get_Virt_Address", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0023, name: "VDMAD_Set_Virt_Address", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VDMAD as `P` serves it.
pub const fn table<P: Vdmad>() -> ServiceTable { ServiceTable { name: "VDMAD", id: ID, services: Services::<P>::TABLE } }
