// Written by `janus gen` from abi-specs/vxd/vkd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VKD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x000d8000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Define_Hot_Key() { core::arch::naked_asm!("int 0x20", ".long 0x000d8001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Remove_Hot_Key() { core::arch::naked_asm!("int 0x20", ".long 0x000d8002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Local_Enable_Hot_Key() { core::arch::naked_asm!("int 0x20", ".long 0x000d8003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Local_Disable_Hot_Key() { core::arch::naked_asm!("int 0x20", ".long 0x000d8004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Reflect_Hot_Key() { core::arch::naked_asm!("int 0x20", ".long 0x000d8005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Cancel_Hot_Key_State() { core::arch::naked_asm!("int 0x20", ".long 0x000d8006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Force_Keys() { core::arch::naked_asm!("int 0x20", ".long 0x000d8007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Get_Kbd_Owner() { core::arch::naked_asm!("int 0x20", ".long 0x000d8008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Define_Paste_Mode() { core::arch::naked_asm!("int 0x20", ".long 0x000d8009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Start_Paste() { core::arch::naked_asm!("int 0x20", ".long 0x000d800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Cancel_Paste() { core::arch::naked_asm!("int 0x20", ".long 0x000d800b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Get_Msg_Key() { core::arch::naked_asm!("int 0x20", ".long 0x000d800c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Peek_Msg_Key() { core::arch::naked_asm!("int 0x20", ".long 0x000d800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Flush_Msg_Key_Queue() { core::arch::naked_asm!("int 0x20", ".long 0x000d800e") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:8 (VKD service 0x0000)
#[inline]
pub unsafe fn VKD_Get_Version() -> crate::vxd::vkd::VKD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VKD_Get_Version) };
    crate::vxd::vkd::VKD_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:9 (VKD service 0x0001)
#[inline]
pub unsafe fn VKD_Define_Hot_Key(scan_code: u8, code_kind: u8, shift_state: u32, traits: u8, callback: *mut core::ffi::c_void, reference: u32, delay: u32) -> crate::vxd::vkd::VKD_Define_Hot_KeyResults {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((scan_code as u32) & 0xff);
    r.eax = (r.eax & !0xff00) | (((code_kind as u32) & 0xff) << 8);
    r.ebx = (shift_state as u32);
    r.ecx = (r.ecx & !0xff) | ((traits as u32) & 0xff);
    r.esi = (callback as u32);
    r.edx = (reference as u32);
    r.edi = (delay as u32);
    unsafe { service_call(&mut r, link::VKD_Define_Hot_Key) };
    crate::vxd::vkd::VKD_Define_Hot_KeyResults { hot_key: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:18 (VKD service 0x0002)
#[inline]
pub unsafe fn VKD_Remove_Hot_Key(hot_key: u32) -> () {
    let mut r = Regs::default();
    r.eax = (hot_key as u32);
    unsafe { service_call(&mut r, link::VKD_Remove_Hot_Key) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:19 (VKD service 0x0003)
#[inline]
pub unsafe fn VKD_Local_Enable_Hot_Key(hot_key: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (hot_key as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VKD_Local_Enable_Hot_Key) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:20 (VKD service 0x0004)
#[inline]
pub unsafe fn VKD_Local_Disable_Hot_Key(hot_key: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (hot_key as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VKD_Local_Disable_Hot_Key) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:21 (VKD service 0x0005)
#[inline]
pub unsafe fn VKD_Reflect_Hot_Key(hot_key: u32, vm: crate::types::HVM, shift_state: u16) -> () {
    let mut r = Regs::default();
    r.eax = (hot_key as u32);
    r.ebx = (vm as u32);
    r.ecx = (r.ecx & !0xffff) | ((shift_state as u32) & 0xffff);
    unsafe { service_call(&mut r, link::VKD_Reflect_Hot_Key) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:22 (VKD service 0x0006)
#[inline]
pub unsafe fn VKD_Cancel_Hot_Key_State() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VKD_Cancel_Hot_Key_State) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:23 (VKD service 0x0007)
#[inline]
pub unsafe fn VKD_Force_Keys(scan_codes: *mut u8, count: u32) -> crate::vxd::vkd::VKD_Force_KeysResults {
    let mut r = Regs::default();
    r.esi = (scan_codes as u32);
    r.ecx = (count as u32);
    unsafe { service_call(&mut r, link::VKD_Force_Keys) };
    crate::vxd::vkd::VKD_Force_KeysResults { remaining: (r.ecx as u32), overflow: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:24 (VKD service 0x0008)
#[inline]
pub unsafe fn VKD_Get_Kbd_Owner() -> crate::types::HVM {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VKD_Get_Kbd_Owner) };
    (r.ebx as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:25 (VKD service 0x0009)
#[inline]
pub unsafe fn VKD_Define_Paste_Mode(mode: u8, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((mode as u32) & 0xff);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VKD_Define_Paste_Mode) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:26 (VKD service 0x000a)
#[inline]
pub unsafe fn VKD_Start_Paste(buffer: *mut core::ffi::c_void, vm: crate::types::HVM, count: u32, callback: *mut core::ffi::c_void, reference: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (buffer as u32);
    r.ebx = (vm as u32);
    r.ecx = (count as u32);
    r.esi = (callback as u32);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::VKD_Start_Paste) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:29 (VKD service 0x000b)
#[inline]
pub unsafe fn VKD_Cancel_Paste(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VKD_Cancel_Paste) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:30 (VKD service 0x000c)
#[inline]
pub unsafe fn VKD_Get_Msg_Key(vm: crate::types::HVM) -> crate::vxd::vkd::VKD_Get_Msg_KeyResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VKD_Get_Msg_Key) };
    crate::vxd::vkd::VKD_Get_Msg_KeyResults { scan_code: ((r.eax & 0xff) as u8), modifiers: (((r.eax >> 8) & 0xff) as u8), none: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:31 (VKD service 0x000d)
#[inline]
pub unsafe fn VKD_Peek_Msg_Key(vm: crate::types::HVM) -> crate::vxd::vkd::VKD_Peek_Msg_KeyResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VKD_Peek_Msg_Key) };
    crate::vxd::vkd::VKD_Peek_Msg_KeyResults { scan_code: ((r.eax & 0xff) as u8), modifiers: (((r.eax >> 8) & 0xff) as u8), none: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vkd.abi:32 (VKD service 0x000e)
#[inline]
pub unsafe fn VKD_Flush_Msg_Key_Queue(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VKD_Flush_Msg_Key_Queue) };
    ()
}
