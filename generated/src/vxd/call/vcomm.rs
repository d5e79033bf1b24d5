// Written by `janus gen` from abi-specs/vxd/vcomm.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VCOMM.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Register_Port_Driver() { core::arch::naked_asm!("int 0x20", ".long 0x002b8001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Acquire_Port() { core::arch::naked_asm!("int 0x20", ".long 0x002b8002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Release_Port() { core::arch::naked_asm!("int 0x20", ".long 0x002b8003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_OpenComm() { core::arch::naked_asm!("int 0x20", ".long 0x002b8004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_SetCommState() { core::arch::naked_asm!("int 0x20", ".long 0x002b8005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_GetCommState() { core::arch::naked_asm!("int 0x20", ".long 0x002b8006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_SetupComm() { core::arch::naked_asm!("int 0x20", ".long 0x002b8007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_TransmitCommChar() { core::arch::naked_asm!("int 0x20", ".long 0x002b8008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_CloseComm() { core::arch::naked_asm!("int 0x20", ".long 0x002b8009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_GetCommQueueStatus() { core::arch::naked_asm!("int 0x20", ".long 0x002b800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_ClearCommError() { core::arch::naked_asm!("int 0x20", ".long 0x002b800b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_GetModemStatus() { core::arch::naked_asm!("int 0x20", ".long 0x002b800c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_GetCommProperties() { core::arch::naked_asm!("int 0x20", ".long 0x002b800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_EscapeCommFunction() { core::arch::naked_asm!("int 0x20", ".long 0x002b800e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_PurgeComm() { core::arch::naked_asm!("int 0x20", ".long 0x002b800f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_SetCommEventMask() { core::arch::naked_asm!("int 0x20", ".long 0x002b8010") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_GetCommEventMask() { core::arch::naked_asm!("int 0x20", ".long 0x002b8011") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_WriteComm() { core::arch::naked_asm!("int 0x20", ".long 0x002b8012") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_ReadComm() { core::arch::naked_asm!("int 0x20", ".long 0x002b8013") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_EnableCommNotification() { core::arch::naked_asm!("int 0x20", ".long 0x002b8014") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_GetLastError() { core::arch::naked_asm!("int 0x20", ".long 0x002b8015") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Steal_Port() { core::arch::naked_asm!("int 0x20", ".long 0x002b8016") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_SetReadCallBack() { core::arch::naked_asm!("int 0x20", ".long 0x002b8017") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_SetWriteCallBack() { core::arch::naked_asm!("int 0x20", ".long 0x002b8018") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Add_Port() { core::arch::naked_asm!("int 0x20", ".long 0x002b8019") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_GetSetCommTimeouts() { core::arch::naked_asm!("int 0x20", ".long 0x002b801a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_SetWriteRequest() { core::arch::naked_asm!("int 0x20", ".long 0x002b801b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_SetReadRequest() { core::arch::naked_asm!("int 0x20", ".long 0x002b801c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Dequeue_Request() { core::arch::naked_asm!("int 0x20", ".long 0x002b801d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Enumerate_DevNodes() { core::arch::naked_asm!("int 0x20", ".long 0x002b801e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Get_Contention_Handler() { core::arch::naked_asm!("int 0x20", ".long 0x002b8021") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VCOMM_Map_Name_To_Resource() { core::arch::naked_asm!("int 0x20", ".long 0x002b8022") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:9 (VCOMM service 0x0001)
#[inline]
pub unsafe fn _VCOMM_Register_Port_Driver(control: crate::callbacks::VCOMM_DRIVER_CONTROL) -> u32 {
    let f: unsafe extern "C" fn(crate::callbacks::VCOMM_DRIVER_CONTROL) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_Register_Port_Driver as *const ()) };
    let v = unsafe { f(control) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:10 (VCOMM service 0x0002)
#[inline]
pub unsafe fn _VCOMM_Acquire_Port(handle: u32, port: u32, vm: u32, traits: u32, name: *mut u8) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32, *mut u8) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_Acquire_Port as *const ()) };
    let v = unsafe { f(handle, port, vm, traits, name) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:13 (VCOMM service 0x0003)
#[inline]
pub unsafe fn _VCOMM_Release_Port(handle: u32, vm: u32) -> () {
    let f: unsafe extern "C" fn(u32, u32) = unsafe { core::mem::transmute(link::_VCOMM_Release_Port as *const ()) };
    let v = unsafe { f(handle, vm) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:14 (VCOMM service 0x0004)
#[inline]
pub unsafe fn _VCOMM_OpenComm(name: *mut u8, vm: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut u8, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_OpenComm as *const ()) };
    let v = unsafe { f(name, vm) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:15 (VCOMM service 0x0005)
#[inline]
pub unsafe fn _VCOMM_SetCommState(port: u32, dcb: *mut crate::types::VCOMM_DCB, action: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut crate::types::VCOMM_DCB, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_SetCommState as *const ()) };
    let v = unsafe { f(port, dcb, action) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:16 (VCOMM service 0x0006)
#[inline]
pub unsafe fn _VCOMM_GetCommState(port: u32, dcb: *mut crate::types::VCOMM_DCB) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut crate::types::VCOMM_DCB) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_GetCommState as *const ()) };
    let v = unsafe { f(port, dcb) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:17 (VCOMM service 0x0007)
#[inline]
pub unsafe fn _VCOMM_SetupComm(port: u32, receive: *mut core::ffi::c_void, receive_length: u32, transmit: *mut core::ffi::c_void, transmit_length: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_SetupComm as *const ()) };
    let v = unsafe { f(port, receive, receive_length, transmit, transmit_length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:20 (VCOMM service 0x0008)
#[inline]
pub unsafe fn _VCOMM_TransmitCommChar(port: u32, character: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_TransmitCommChar as *const ()) };
    let v = unsafe { f(port, character) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:21 (VCOMM service 0x0009)
#[inline]
pub unsafe fn _VCOMM_CloseComm(port: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_CloseComm as *const ()) };
    let v = unsafe { f(port) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:22 (VCOMM service 0x000a)
#[inline]
pub unsafe fn _VCOMM_GetCommQueueStatus(port: u32, status: *mut core::ffi::c_void) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_GetCommQueueStatus as *const ()) };
    let v = unsafe { f(port, status) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:23 (VCOMM service 0x000b)
#[inline]
pub unsafe fn _VCOMM_ClearCommError(port: u32, status: *mut core::ffi::c_void, error: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_ClearCommError as *const ()) };
    let v = unsafe { f(port, status, error) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:24 (VCOMM service 0x000c)
#[inline]
pub unsafe fn _VCOMM_GetModemStatus(port: u32, status: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_GetModemStatus as *const ()) };
    let v = unsafe { f(port, status) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:25 (VCOMM service 0x000d)
#[inline]
pub unsafe fn _VCOMM_GetCommProperties(port: u32, properties: *mut core::ffi::c_void) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_GetCommProperties as *const ()) };
    let v = unsafe { f(port, properties) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:26 (VCOMM service 0x000e)
#[inline]
pub unsafe fn _VCOMM_EscapeCommFunction(port: u32, function: u32, input: u32, output: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_EscapeCommFunction as *const ()) };
    let v = unsafe { f(port, function, input, output) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:27 (VCOMM service 0x000f)
#[inline]
pub unsafe fn _VCOMM_PurgeComm(port: u32, queue: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_PurgeComm as *const ()) };
    let v = unsafe { f(port, queue) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:28 (VCOMM service 0x0010)
#[inline]
pub unsafe fn _VCOMM_SetCommEventMask(port: u32, mask: u32, events: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_SetCommEventMask as *const ()) };
    let v = unsafe { f(port, mask, events) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:29 (VCOMM service 0x0011)
#[inline]
pub unsafe fn _VCOMM_GetCommEventMask(port: u32, clear: u32, events: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_GetCommEventMask as *const ()) };
    let v = unsafe { f(port, clear, events) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:30 (VCOMM service 0x0012)
#[inline]
pub unsafe fn _VCOMM_WriteComm(port: u32, buffer: *mut core::ffi::c_void, length: u32, written: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_WriteComm as *const ()) };
    let v = unsafe { f(port, buffer, length, written) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:31 (VCOMM service 0x0013)
#[inline]
pub unsafe fn _VCOMM_ReadComm(port: u32, buffer: *mut core::ffi::c_void, length: u32, read: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_ReadComm as *const ()) };
    let v = unsafe { f(port, buffer, length, read) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:32 (VCOMM service 0x0014)
#[inline]
pub unsafe fn _VCOMM_EnableCommNotification(port: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_EnableCommNotification as *const ()) };
    let v = unsafe { f(port, callback, reference) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:33 (VCOMM service 0x0015)
#[inline]
pub unsafe fn _VCOMM_GetLastError(port: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_GetLastError as *const ()) };
    let v = unsafe { f(port) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:34 (VCOMM service 0x0016)
#[inline]
pub unsafe fn _VCOMM_Steal_Port(handle: u32, vm: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_Steal_Port as *const ()) };
    let v = unsafe { f(handle, vm) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:35 (VCOMM service 0x0017)
#[inline]
pub unsafe fn _VCOMM_SetReadCallBack(port: u32, trigger: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_SetReadCallBack as *const ()) };
    let v = unsafe { f(port, trigger, callback, reference) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:36 (VCOMM service 0x0018)
#[inline]
pub unsafe fn _VCOMM_SetWriteCallBack(port: u32, trigger: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_SetWriteCallBack as *const ()) };
    let v = unsafe { f(port, trigger, callback, reference) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:37 (VCOMM service 0x0019)
#[inline]
pub unsafe fn _VCOMM_Add_Port(reference: u32, open: crate::callbacks::VCOMM_PORT_OPEN, name: *mut u8) -> u32 {
    let f: unsafe extern "C" fn(u32, crate::callbacks::VCOMM_PORT_OPEN, *mut u8) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_Add_Port as *const ()) };
    let v = unsafe { f(reference, open, name) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:38 (VCOMM service 0x001a)
#[inline]
pub unsafe fn _VCOMM_GetSetCommTimeouts(port: u32, timeouts: *mut core::ffi::c_void, action: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_GetSetCommTimeouts as *const ()) };
    let v = unsafe { f(port, timeouts, action) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:39 (VCOMM service 0x001b)
#[inline]
pub unsafe fn _VCOMM_SetWriteRequest(port: u32, request: *mut core::ffi::c_void, written: *mut u32) -> *mut core::ffi::c_void {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, *mut u32) -> *mut core::ffi::c_void = unsafe { core::mem::transmute(link::_VCOMM_SetWriteRequest as *const ()) };
    let v = unsafe { f(port, request, written) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:40 (VCOMM service 0x001c)
#[inline]
pub unsafe fn _VCOMM_SetReadRequest(port: u32, request: *mut core::ffi::c_void, read: *mut u32) -> *mut core::ffi::c_void {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, *mut u32) -> *mut core::ffi::c_void = unsafe { core::mem::transmute(link::_VCOMM_SetReadRequest as *const ()) };
    let v = unsafe { f(port, request, read) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:41 (VCOMM service 0x001d)
#[inline]
pub unsafe fn _VCOMM_Dequeue_Request(element: u32, transferred: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_Dequeue_Request as *const ()) };
    let v = unsafe { f(element, transferred) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:42 (VCOMM service 0x001e)
#[inline]
pub unsafe fn _VCOMM_Enumerate_DevNodes() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_VCOMM_Enumerate_DevNodes as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:45 (VCOMM service 0x0021)
#[inline]
pub unsafe fn _VCOMM_Get_Contention_Handler(name: *mut u8) -> *mut core::ffi::c_void {
    let f: unsafe extern "C" fn(*mut u8) -> *mut core::ffi::c_void = unsafe { core::mem::transmute(link::_VCOMM_Get_Contention_Handler as *const ()) };
    let v = unsafe { f(name) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcomm.abi:46 (VCOMM service 0x0022)
#[inline]
pub unsafe fn _VCOMM_Map_Name_To_Resource(name: *mut u8) -> u32 {
    let f: unsafe extern "C" fn(*mut u8) -> u32 = unsafe { core::mem::transmute(link::_VCOMM_Map_Name_To_Resource as *const ()) };
    let v = unsafe { f(name) };
    v
}
