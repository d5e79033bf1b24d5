// Written by `janus gen` from abi-specs/vxd/ios.abi. Do not edit: change the spec and run `./x gen`.
//! Calling IOS.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_BD_Register_Device() { core::arch::naked_asm!("int 0x20", ".long 0x00108001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Find_Int13_Drive() { core::arch::naked_asm!("int 0x20", ".long 0x00108002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Get_Device_List() { core::arch::naked_asm!("int 0x20", ".long 0x00108003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_SendCommand() { core::arch::naked_asm!("int 0x20", ".long 0x00108004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_BD_Command_Complete() { core::arch::naked_asm!("int 0x20", ".long 0x00108005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Register() { core::arch::naked_asm!("int 0x20", ".long 0x00108007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Requestor_Service() { core::arch::naked_asm!("int 0x20", ".long 0x00108008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Exclusive_Access() { core::arch::naked_asm!("int 0x20", ".long 0x00108009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Send_Next_Command() { core::arch::naked_asm!("int 0x20", ".long 0x0010800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Set_Async_Time_Out() { core::arch::naked_asm!("int 0x20", ".long 0x0010800b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Signal_Semaphore_No_Switch() { core::arch::naked_asm!("int 0x20", ".long 0x0010800c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOSIdleStatus() { core::arch::naked_asm!("int 0x20", ".long 0x0010800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOSMapIORSToI24() { core::arch::naked_asm!("int 0x20", ".long 0x0010800e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOSMapIORSToI21() { core::arch::naked_asm!("int 0x20", ".long 0x0010800f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_deregister() { core::arch::naked_asm!("int 0x20", ".long 0x00108011") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:9 (IOS service 0x0001)
#[inline]
pub unsafe fn IOS_BD_Register_Device(bdd: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.edi = (bdd as u32);
    unsafe { service_call(&mut r, link::IOS_BD_Register_Device) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:10 (IOS service 0x0002)
#[inline]
pub unsafe fn IOS_Find_Int13_Drive(unit: u8) -> crate::vxd::ios::IOS_Find_Int13_DriveResults {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((unit as u32) & 0xff);
    unsafe { service_call(&mut r, link::IOS_Find_Int13_Drive) };
    crate::vxd::ios::IOS_Find_Int13_DriveResults { bdd: r.edi, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:11 (IOS service 0x0003)
#[inline]
pub unsafe fn IOS_Get_Device_List() -> *mut core::ffi::c_void {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::IOS_Get_Device_List) };
    (r.edi as u32) as *mut core::ffi::c_void
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:12 (IOS service 0x0004)
#[inline]
pub unsafe fn IOS_SendCommand(request: *mut crate::types::IOR, device: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.esi = (request as u32);
    r.edi = (device as u32);
    unsafe { service_call(&mut r, link::IOS_SendCommand) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:13 (IOS service 0x0005)
#[inline]
pub unsafe fn IOS_BD_Command_Complete(request: *mut crate::types::IOR) -> () {
    let mut r = Regs::default();
    r.esi = (request as u32);
    unsafe { service_call(&mut r, link::IOS_BD_Command_Complete) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:15 (IOS service 0x0007)
#[inline]
pub unsafe fn IOS_Register(drp: *mut crate::types::DRP) -> () {
    let f: unsafe extern "C" fn(*mut crate::types::DRP) = unsafe { core::mem::transmute(link::IOS_Register as *const ()) };
    let v = unsafe { f(drp) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:16 (IOS service 0x0008)
#[inline]
pub unsafe fn IOS_Requestor_Service(packet: *mut core::ffi::c_void) -> () {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void) = unsafe { core::mem::transmute(link::IOS_Requestor_Service as *const ()) };
    let v = unsafe { f(packet) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:18 (IOS service 0x0009)
#[inline]
pub unsafe fn IOS_Exclusive_Access(drive: u8, traits: u8, vm: crate::types::HVM, obtain: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((drive as u32) & 0xff);
    r.eax = (r.eax & !0xff00) | (((traits as u32) & 0xff) << 8);
    r.ebx = (vm as u32);
    r.ecx = (obtain as u32);
    unsafe { service_call(&mut r, link::IOS_Exclusive_Access) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:21 (IOS service 0x000a)
#[inline]
pub unsafe fn IOS_Send_Next_Command(dcb: *mut crate::types::DCB) -> () {
    let mut r = Regs::default();
    r.edi = (dcb as u32);
    unsafe { service_call(&mut r, link::IOS_Send_Next_Command) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:23 (IOS service 0x000b)
#[inline]
pub unsafe fn IOS_Set_Async_Time_Out(milliseconds: u32, reference: u32, callback: crate::callbacks::ASYNC_TIME_OUT_PROC) -> crate::types::HTIMEOUT {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    r.edx = (reference as u32);
    r.esi = (callback.0);
    unsafe { service_call(&mut r, link::IOS_Set_Async_Time_Out) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:26 (IOS service 0x000c)
#[inline]
pub unsafe fn IOS_Signal_Semaphore_No_Switch(semaphore: crate::types::HSEMAPHORE) -> () {
    let mut r = Regs::default();
    r.eax = (semaphore as u32);
    unsafe { service_call(&mut r, link::IOS_Signal_Semaphore_No_Switch) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:27 (IOS service 0x000d)
#[inline]
pub unsafe fn IOSIdleStatus() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::IOSIdleStatus) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:28 (IOS service 0x000e)
#[inline]
pub unsafe fn IOSMapIORSToI24(status: u32, function: u32) -> u32 {
    let mut r = Regs::default();
    r.eax = (status as u32);
    r.ecx = (function as u32);
    unsafe { service_call(&mut r, link::IOSMapIORSToI24) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:29 (IOS service 0x000f)
#[inline]
pub unsafe fn IOSMapIORSToI21(status: u32) -> u32 {
    let mut r = Regs::default();
    r.eax = (status as u32);
    unsafe { service_call(&mut r, link::IOSMapIORSToI21) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/ios.abi:31 (IOS service 0x0011)
#[inline]
pub unsafe fn IOS_deregister(dvt: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.esi = (dvt as u32);
    unsafe { service_call(&mut r, link::IOS_deregister) };
    ()
}
