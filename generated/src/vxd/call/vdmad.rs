// Written by `janus gen` from abi-specs/vxd/vdmad.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VDMAD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00048000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Virtualize_Channel() { core::arch::naked_asm!("int 0x20", ".long 0x00048001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Get_Region_Info() { core::arch::naked_asm!("int 0x20", ".long 0x00048002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Set_Region_Info() { core::arch::naked_asm!("int 0x20", ".long 0x00048003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Get_Virt_State() { core::arch::naked_asm!("int 0x20", ".long 0x00048004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Set_Virt_State() { core::arch::naked_asm!("int 0x20", ".long 0x00048005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Set_Phys_State() { core::arch::naked_asm!("int 0x20", ".long 0x00048006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Mask_Channel() { core::arch::naked_asm!("int 0x20", ".long 0x00048007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_UnMask_Channel() { core::arch::naked_asm!("int 0x20", ".long 0x00048008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Lock_DMA_Region() { core::arch::naked_asm!("int 0x20", ".long 0x00048009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Unlock_DMA_Region() { core::arch::naked_asm!("int 0x20", ".long 0x0004800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Scatter_Lock() { core::arch::naked_asm!("int 0x20", ".long 0x0004800b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Scatter_Unlock() { core::arch::naked_asm!("int 0x20", ".long 0x0004800c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Reserve_Buffer_Space() { core::arch::naked_asm!("int 0x20", ".long 0x0004800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Request_Buffer() { core::arch::naked_asm!("int 0x20", ".long 0x0004800e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Release_Buffer() { core::arch::naked_asm!("int 0x20", ".long 0x0004800f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Copy_To_Buffer() { core::arch::naked_asm!("int 0x20", ".long 0x00048010") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Copy_From_Buffer() { core::arch::naked_asm!("int 0x20", ".long 0x00048011") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Default_Handler() { core::arch::naked_asm!("int 0x20", ".long 0x00048012") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Disable_Translation() { core::arch::naked_asm!("int 0x20", ".long 0x00048013") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Enable_Translation() { core::arch::naked_asm!("int 0x20", ".long 0x00048014") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Get_EISA_Adr_Mode() { core::arch::naked_asm!("int 0x20", ".long 0x00048015") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VDMAD_Set_EISA_Adr_Mode() { core::arch::naked_asm!("int 0x20", ".long 0x00048016") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:8 (VDMAD service 0x0000)
#[inline]
pub unsafe fn VDMAD_Get_Version() -> crate::vxd::vdmad::VDMAD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VDMAD_Get_Version) };
    crate::vxd::vdmad::VDMAD_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), buffer_size: (r.ecx as u32), absent: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:9 (VDMAD service 0x0001)
#[inline]
pub unsafe fn VDMAD_Virtualize_Channel(channel: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vdmad::VDMAD_Virtualize_ChannelResults {
    let mut r = Regs::default();
    r.eax = (channel as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::VDMAD_Virtualize_Channel) };
    crate::vxd::vdmad::VDMAD_Virtualize_ChannelResults { dma: (r.eax as u32), undefined_edx: (r.edx as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:12 (VDMAD service 0x0002)
#[inline]
pub unsafe fn VDMAD_Get_Region_Info(dma: u32) -> crate::vxd::vdmad::VDMAD_Get_Region_InfoResults {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    unsafe { service_call(&mut r, link::VDMAD_Get_Region_Info) };
    crate::vxd::vdmad::VDMAD_Get_Region_InfoResults { buffer: ((r.ebx & 0xff) as u8), locked: (((r.ebx >> 8) & 0xff) as u8), region: (r.esi as u32), size: (r.ecx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:13 (VDMAD service 0x0003)
#[inline]
pub unsafe fn VDMAD_Set_Region_Info(dma: u32, buffer: u8, locked: u8, region: u32, size: u32, physical: u32) -> () {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    r.ebx = (r.ebx & !0xff) | ((buffer as u32) & 0xff);
    r.ebx = (r.ebx & !0xff00) | (((locked as u32) & 0xff) << 8);
    r.esi = (region as u32);
    r.ecx = (size as u32);
    r.edx = (physical as u32);
    unsafe { service_call(&mut r, link::VDMAD_Set_Region_Info) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:16 (VDMAD service 0x0004)
#[inline]
pub unsafe fn VDMAD_Get_Virt_State(dma: u32, vm: crate::types::HVM) -> crate::vxd::vdmad::VDMAD_Get_Virt_StateResults {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDMAD_Get_Virt_State) };
    crate::vxd::vdmad::VDMAD_Get_Virt_StateResults { address: (r.esi as u32), count: (r.ecx as u32), mode: ((r.edx & 0xff) as u8), extended_mode: (((r.edx >> 8) & 0xff) as u8) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:19 (VDMAD service 0x0005)
#[inline]
pub unsafe fn VDMAD_Set_Virt_State(dma: u32, vm: crate::types::HVM, address: u32, count: u32, mode: u8, extended_mode: u8) -> () {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    r.ebx = (vm as u32);
    r.esi = (address as u32);
    r.ecx = (count as u32);
    r.edx = (r.edx & !0xff) | ((mode as u32) & 0xff);
    r.edx = (r.edx & !0xff00) | (((extended_mode as u32) & 0xff) << 8);
    unsafe { service_call(&mut r, link::VDMAD_Set_Virt_State) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:22 (VDMAD service 0x0006)
#[inline]
pub unsafe fn VDMAD_Set_Phys_State(dma: u32, vm: crate::types::HVM, mode: u8, extended_mode: u8) -> () {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    r.ebx = (vm as u32);
    r.edx = (r.edx & !0xff) | ((mode as u32) & 0xff);
    r.edx = (r.edx & !0xff00) | (((extended_mode as u32) & 0xff) << 8);
    unsafe { service_call(&mut r, link::VDMAD_Set_Phys_State) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:23 (VDMAD service 0x0007)
#[inline]
pub unsafe fn VDMAD_Mask_Channel(dma: u32) -> () {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    unsafe { service_call(&mut r, link::VDMAD_Mask_Channel) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:24 (VDMAD service 0x0008)
#[inline]
pub unsafe fn VDMAD_UnMask_Channel(dma: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDMAD_UnMask_Channel) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:25 (VDMAD service 0x0009)
#[inline]
pub unsafe fn VDMAD_Lock_DMA_Region(region: u32, size: u32, align: u8) -> crate::vxd::vdmad::VDMAD_Lock_DMA_RegionResults {
    let mut r = Regs::default();
    r.esi = (region as u32);
    r.ecx = (size as u32);
    r.edx = (r.edx & !0xff) | ((align as u32) & 0xff);
    unsafe { service_call(&mut r, link::VDMAD_Lock_DMA_Region) };
    crate::vxd::vdmad::VDMAD_Lock_DMA_RegionResults { code: ((r.eax & 0xff) as u8), lockable: (r.ecx as u32), physical: (r.edx as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:28 (VDMAD service 0x000a)
#[inline]
pub unsafe fn VDMAD_Unlock_DMA_Region(region: u32, size: u32) -> bool {
    let mut r = Regs::default();
    r.esi = (region as u32);
    r.ecx = (size as u32);
    unsafe { service_call(&mut r, link::VDMAD_Unlock_DMA_Region) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:29 (VDMAD service 0x000b)
#[inline]
pub unsafe fn VDMAD_Scatter_Lock(vm: crate::types::HVM, traits: u8, table: *mut core::ffi::c_void) -> crate::vxd::vdmad::VDMAD_Scatter_LockResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (r.eax & !0xff) | ((traits as u32) & 0xff);
    r.edi = (table as u32);
    unsafe { service_call(&mut r, link::VDMAD_Scatter_Lock) };
    crate::vxd::vdmad::VDMAD_Scatter_LockResults { entries: (r.edx as u32), undefined_esi: (r.esi as u32), failed: (u32::from(r.cf()) != 0), complete: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:32 (VDMAD service 0x000c)
#[inline]
pub unsafe fn VDMAD_Scatter_Unlock(vm: crate::types::HVM, traits: u8, table: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.eax = (r.eax & !0xff) | ((traits as u32) & 0xff);
    r.edi = (table as u32);
    unsafe { service_call(&mut r, link::VDMAD_Scatter_Unlock) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:33 (VDMAD service 0x000d)
#[inline]
pub unsafe fn VDMAD_Reserve_Buffer_Space(pages: u32, limit: u32) -> () {
    let mut r = Regs::default();
    r.eax = (pages as u32);
    r.ecx = (limit as u32);
    unsafe { service_call(&mut r, link::VDMAD_Reserve_Buffer_Space) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:34 (VDMAD service 0x000e)
#[inline]
pub unsafe fn VDMAD_Request_Buffer(region: u32, size: u32) -> crate::vxd::vdmad::VDMAD_Request_BufferResults {
    let mut r = Regs::default();
    r.esi = (region as u32);
    r.ecx = (size as u32);
    unsafe { service_call(&mut r, link::VDMAD_Request_Buffer) };
    crate::vxd::vdmad::VDMAD_Request_BufferResults { code: ((r.eax & 0xff) as u8), buffer: (r.ebx as u32), physical: (r.edx as u32), undefined_esi: (r.esi as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:37 (VDMAD service 0x000f)
#[inline]
pub unsafe fn VDMAD_Release_Buffer(buffer: u32) -> bool {
    let mut r = Regs::default();
    r.ebx = (buffer as u32);
    unsafe { service_call(&mut r, link::VDMAD_Release_Buffer) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:38 (VDMAD service 0x0010)
#[inline]
pub unsafe fn VDMAD_Copy_To_Buffer(buffer: u32, region: u32, offset: u32, size: u32) -> crate::vxd::vdmad::VDMAD_Copy_To_BufferResults {
    let mut r = Regs::default();
    r.ebx = (buffer as u32);
    r.esi = (region as u32);
    r.edi = (offset as u32);
    r.ecx = (size as u32);
    unsafe { service_call(&mut r, link::VDMAD_Copy_To_Buffer) };
    crate::vxd::vdmad::VDMAD_Copy_To_BufferResults { code: ((r.eax & 0xff) as u8), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:41 (VDMAD service 0x0011)
#[inline]
pub unsafe fn VDMAD_Copy_From_Buffer(buffer: u32, region: u32, offset: u32, size: u32) -> crate::vxd::vdmad::VDMAD_Copy_From_BufferResults {
    let mut r = Regs::default();
    r.ebx = (buffer as u32);
    r.esi = (region as u32);
    r.edi = (offset as u32);
    r.ecx = (size as u32);
    unsafe { service_call(&mut r, link::VDMAD_Copy_From_Buffer) };
    crate::vxd::vdmad::VDMAD_Copy_From_BufferResults { code: ((r.eax & 0xff) as u8), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:44 (VDMAD service 0x0012)
#[inline]
pub unsafe fn VDMAD_Default_Handler(dma: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDMAD_Default_Handler) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:45 (VDMAD service 0x0013)
#[inline]
pub unsafe fn VDMAD_Disable_Translation(dma: u32, vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDMAD_Disable_Translation) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:46 (VDMAD service 0x0014)
#[inline]
pub unsafe fn VDMAD_Enable_Translation(dma: u32, vm: crate::types::HVM) -> crate::vxd::vdmad::VDMAD_Enable_TranslationResults {
    let mut r = Regs::default();
    r.eax = (dma as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VDMAD_Enable_Translation) };
    crate::vxd::vdmad::VDMAD_Enable_TranslationResults { failed: (u32::from(r.cf()) != 0), still_disabled: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:47 (VDMAD service 0x0015)
#[inline]
pub unsafe fn VDMAD_Get_EISA_Adr_Mode(channel: u32, dma: u32) -> u8 {
    let mut r = Regs::default();
    r.eax = (channel as u32);
    r.ebx = (dma as u32);
    unsafe { service_call(&mut r, link::VDMAD_Get_EISA_Adr_Mode) };
    ((r.ecx & 0xff) as u8)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vdmad.abi:48 (VDMAD service 0x0016)
#[inline]
pub unsafe fn VDMAD_Set_EISA_Adr_Mode(channel: u32, dma: u32, mode: u8) -> () {
    let mut r = Regs::default();
    r.eax = (channel as u32);
    r.ebx = (dma as u32);
    r.ecx = (r.ecx & !0xff) | ((mode as u32) & 0xff);
    unsafe { service_call(&mut r, link::VDMAD_Set_EISA_Adr_Mode) };
    ()
}
