// Written by `janus gen` from abi-specs/vxd/vcomm.abi. Do not edit: change the spec and run `./x gen`.
//! Communication ports. Windows 95 and later.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VCOMM.
pub const ID: u16 = 0x002b;

/// VCOMM as a provider serves it; what it does not override is reported as not served.
pub trait Vcomm: Provider {
    unsafe fn _VCOMM_Register_Port_Driver(control: crate::callbacks::VCOMM_DRIVER_CONTROL) -> u32 { Self::unserved("VCOMM", 0x0001, "_VCOMM_Register_Port_Driver") } // abi-specs/vxd/vcomm.abi:9
    unsafe fn _VCOMM_Acquire_Port(handle: u32, port: u32, vm: u32, traits: u32, name: *mut u8) -> u32 { Self::unserved("VCOMM", 0x0002, "_VCOMM_Acquire_Port") } // abi-specs/vxd/vcomm.abi:10
    unsafe fn _VCOMM_Release_Port(handle: u32, vm: u32) -> () { Self::unserved("VCOMM", 0x0003, "_VCOMM_Release_Port") } // abi-specs/vxd/vcomm.abi:13
    unsafe fn _VCOMM_OpenComm(name: *mut u8, vm: u32) -> u32 { Self::unserved("VCOMM", 0x0004, "_VCOMM_OpenComm") } // abi-specs/vxd/vcomm.abi:14
    unsafe fn _VCOMM_SetCommState(port: u32, dcb: *mut crate::types::VCOMM_DCB, action: u32) -> u32 { Self::unserved("VCOMM", 0x0005, "_VCOMM_SetCommState") } // abi-specs/vxd/vcomm.abi:15
    unsafe fn _VCOMM_GetCommState(port: u32, dcb: *mut crate::types::VCOMM_DCB) -> u32 { Self::unserved("VCOMM", 0x0006, "_VCOMM_GetCommState") } // abi-specs/vxd/vcomm.abi:16
    unsafe fn _VCOMM_SetupComm(port: u32, receive: *mut core::ffi::c_void, receive_length: u32, transmit: *mut core::ffi::c_void, transmit_length: u32) -> u32 { Self::unserved("VCOMM", 0x0007, "_VCOMM_SetupComm") } // abi-specs/vxd/vcomm.abi:17
    unsafe fn _VCOMM_TransmitCommChar(port: u32, character: u32) -> u32 { Self::unserved("VCOMM", 0x0008, "_VCOMM_TransmitCommChar") } // abi-specs/vxd/vcomm.abi:20
    unsafe fn _VCOMM_CloseComm(port: u32) -> u32 { Self::unserved("VCOMM", 0x0009, "_VCOMM_CloseComm") } // abi-specs/vxd/vcomm.abi:21
    unsafe fn _VCOMM_GetCommQueueStatus(port: u32, status: *mut core::ffi::c_void) -> u32 { Self::unserved("VCOMM", 0x000a, "_VCOMM_GetCommQueueStatus") } // abi-specs/vxd/vcomm.abi:22
    unsafe fn _VCOMM_ClearCommError(port: u32, status: *mut core::ffi::c_void, error: *mut u32) -> u32 { Self::unserved("VCOMM", 0x000b, "_VCOMM_ClearCommError") } // abi-specs/vxd/vcomm.abi:23
    unsafe fn _VCOMM_GetModemStatus(port: u32, status: *mut u32) -> u32 { Self::unserved("VCOMM", 0x000c, "_VCOMM_GetModemStatus") } // abi-specs/vxd/vcomm.abi:24
    unsafe fn _VCOMM_GetCommProperties(port: u32, properties: *mut core::ffi::c_void) -> u32 { Self::unserved("VCOMM", 0x000d, "_VCOMM_GetCommProperties") } // abi-specs/vxd/vcomm.abi:25
    unsafe fn _VCOMM_EscapeCommFunction(port: u32, function: u32, input: u32, output: u32) -> u32 { Self::unserved("VCOMM", 0x000e, "_VCOMM_EscapeCommFunction") } // abi-specs/vxd/vcomm.abi:26
    unsafe fn _VCOMM_PurgeComm(port: u32, queue: u32) -> u32 { Self::unserved("VCOMM", 0x000f, "_VCOMM_PurgeComm") } // abi-specs/vxd/vcomm.abi:27
    unsafe fn _VCOMM_SetCommEventMask(port: u32, mask: u32, events: *mut u32) -> u32 { Self::unserved("VCOMM", 0x0010, "_VCOMM_SetCommEventMask") } // abi-specs/vxd/vcomm.abi:28
    unsafe fn _VCOMM_GetCommEventMask(port: u32, clear: u32, events: *mut u32) -> u32 { Self::unserved("VCOMM", 0x0011, "_VCOMM_GetCommEventMask") } // abi-specs/vxd/vcomm.abi:29
    unsafe fn _VCOMM_WriteComm(port: u32, buffer: *mut core::ffi::c_void, length: u32, written: *mut u32) -> u32 { Self::unserved("VCOMM", 0x0012, "_VCOMM_WriteComm") } // abi-specs/vxd/vcomm.abi:30
    unsafe fn _VCOMM_ReadComm(port: u32, buffer: *mut core::ffi::c_void, length: u32, read: *mut u32) -> u32 { Self::unserved("VCOMM", 0x0013, "_VCOMM_ReadComm") } // abi-specs/vxd/vcomm.abi:31
    unsafe fn _VCOMM_EnableCommNotification(port: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { Self::unserved("VCOMM", 0x0014, "_VCOMM_EnableCommNotification") } // abi-specs/vxd/vcomm.abi:32
    unsafe fn _VCOMM_GetLastError(port: u32) -> u32 { Self::unserved("VCOMM", 0x0015, "_VCOMM_GetLastError") } // abi-specs/vxd/vcomm.abi:33
    unsafe fn _VCOMM_Steal_Port(handle: u32, vm: u32) -> u32 { Self::unserved("VCOMM", 0x0016, "_VCOMM_Steal_Port") } // abi-specs/vxd/vcomm.abi:34
    unsafe fn _VCOMM_SetReadCallBack(port: u32, trigger: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { Self::unserved("VCOMM", 0x0017, "_VCOMM_SetReadCallBack") } // abi-specs/vxd/vcomm.abi:35
    unsafe fn _VCOMM_SetWriteCallBack(port: u32, trigger: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { Self::unserved("VCOMM", 0x0018, "_VCOMM_SetWriteCallBack") } // abi-specs/vxd/vcomm.abi:36
    unsafe fn _VCOMM_Add_Port(reference: u32, open: crate::callbacks::VCOMM_PORT_OPEN, name: *mut u8) -> u32 { Self::unserved("VCOMM", 0x0019, "_VCOMM_Add_Port") } // abi-specs/vxd/vcomm.abi:37
    unsafe fn _VCOMM_GetSetCommTimeouts(port: u32, timeouts: *mut core::ffi::c_void, action: u32) -> u32 { Self::unserved("VCOMM", 0x001a, "_VCOMM_GetSetCommTimeouts") } // abi-specs/vxd/vcomm.abi:38
    unsafe fn _VCOMM_SetWriteRequest(port: u32, request: *mut core::ffi::c_void, written: *mut u32) -> *mut core::ffi::c_void { Self::unserved("VCOMM", 0x001b, "_VCOMM_SetWriteRequest") } // abi-specs/vxd/vcomm.abi:39
    unsafe fn _VCOMM_SetReadRequest(port: u32, request: *mut core::ffi::c_void, read: *mut u32) -> *mut core::ffi::c_void { Self::unserved("VCOMM", 0x001c, "_VCOMM_SetReadRequest") } // abi-specs/vxd/vcomm.abi:40
    unsafe fn _VCOMM_Dequeue_Request(element: u32, transferred: *mut u32) -> u32 { Self::unserved("VCOMM", 0x001d, "_VCOMM_Dequeue_Request") } // abi-specs/vxd/vcomm.abi:41
    unsafe fn _VCOMM_Enumerate_DevNodes() -> u32 { Self::unserved("VCOMM", 0x001e, "_VCOMM_Enumerate_DevNodes") } // abi-specs/vxd/vcomm.abi:42
    unsafe fn _VCOMM_Get_Contention_Handler(name: *mut u8) -> *mut core::ffi::c_void { Self::unserved("VCOMM", 0x0021, "_VCOMM_Get_Contention_Handler") } // abi-specs/vxd/vcomm.abi:45
    unsafe fn _VCOMM_Map_Name_To_Resource(name: *mut u8) -> u32 { Self::unserved("VCOMM", 0x0022, "_VCOMM_Map_Name_To_Resource") } // abi-specs/vxd/vcomm.abi:46
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    pub unsafe extern "C" fn _VCOMM_Register_Port_Driver<P: Vcomm>(control: crate::callbacks::VCOMM_DRIVER_CONTROL) -> u32 { unsafe { P::_VCOMM_Register_Port_Driver(control) } }
    pub unsafe extern "C" fn _VCOMM_Acquire_Port<P: Vcomm>(handle: u32, port: u32, vm: u32, traits: u32, name: *mut u8) -> u32 { unsafe { P::_VCOMM_Acquire_Port(handle, port, vm, traits, name) } }
    pub unsafe extern "C" fn _VCOMM_Release_Port<P: Vcomm>(handle: u32, vm: u32) { unsafe { P::_VCOMM_Release_Port(handle, vm) } }
    pub unsafe extern "C" fn _VCOMM_OpenComm<P: Vcomm>(name: *mut u8, vm: u32) -> u32 { unsafe { P::_VCOMM_OpenComm(name, vm) } }
    pub unsafe extern "C" fn _VCOMM_SetCommState<P: Vcomm>(port: u32, dcb: *mut crate::types::VCOMM_DCB, action: u32) -> u32 { unsafe { P::_VCOMM_SetCommState(port, dcb, action) } }
    pub unsafe extern "C" fn _VCOMM_GetCommState<P: Vcomm>(port: u32, dcb: *mut crate::types::VCOMM_DCB) -> u32 { unsafe { P::_VCOMM_GetCommState(port, dcb) } }
    pub unsafe extern "C" fn _VCOMM_SetupComm<P: Vcomm>(port: u32, receive: *mut core::ffi::c_void, receive_length: u32, transmit: *mut core::ffi::c_void, transmit_length: u32) -> u32 { unsafe { P::_VCOMM_SetupComm(port, receive, receive_length, transmit, transmit_length) } }
    pub unsafe extern "C" fn _VCOMM_TransmitCommChar<P: Vcomm>(port: u32, character: u32) -> u32 { unsafe { P::_VCOMM_TransmitCommChar(port, character) } }
    pub unsafe extern "C" fn _VCOMM_CloseComm<P: Vcomm>(port: u32) -> u32 { unsafe { P::_VCOMM_CloseComm(port) } }
    pub unsafe extern "C" fn _VCOMM_GetCommQueueStatus<P: Vcomm>(port: u32, status: *mut core::ffi::c_void) -> u32 { unsafe { P::_VCOMM_GetCommQueueStatus(port, status) } }
    pub unsafe extern "C" fn _VCOMM_ClearCommError<P: Vcomm>(port: u32, status: *mut core::ffi::c_void, error: *mut u32) -> u32 { unsafe { P::_VCOMM_ClearCommError(port, status, error) } }
    pub unsafe extern "C" fn _VCOMM_GetModemStatus<P: Vcomm>(port: u32, status: *mut u32) -> u32 { unsafe { P::_VCOMM_GetModemStatus(port, status) } }
    pub unsafe extern "C" fn _VCOMM_GetCommProperties<P: Vcomm>(port: u32, properties: *mut core::ffi::c_void) -> u32 { unsafe { P::_VCOMM_GetCommProperties(port, properties) } }
    pub unsafe extern "C" fn _VCOMM_EscapeCommFunction<P: Vcomm>(port: u32, function: u32, input: u32, output: u32) -> u32 { unsafe { P::_VCOMM_EscapeCommFunction(port, function, input, output) } }
    pub unsafe extern "C" fn _VCOMM_PurgeComm<P: Vcomm>(port: u32, queue: u32) -> u32 { unsafe { P::_VCOMM_PurgeComm(port, queue) } }
    pub unsafe extern "C" fn _VCOMM_SetCommEventMask<P: Vcomm>(port: u32, mask: u32, events: *mut u32) -> u32 { unsafe { P::_VCOMM_SetCommEventMask(port, mask, events) } }
    pub unsafe extern "C" fn _VCOMM_GetCommEventMask<P: Vcomm>(port: u32, clear: u32, events: *mut u32) -> u32 { unsafe { P::_VCOMM_GetCommEventMask(port, clear, events) } }
    pub unsafe extern "C" fn _VCOMM_WriteComm<P: Vcomm>(port: u32, buffer: *mut core::ffi::c_void, length: u32, written: *mut u32) -> u32 { unsafe { P::_VCOMM_WriteComm(port, buffer, length, written) } }
    pub unsafe extern "C" fn _VCOMM_ReadComm<P: Vcomm>(port: u32, buffer: *mut core::ffi::c_void, length: u32, read: *mut u32) -> u32 { unsafe { P::_VCOMM_ReadComm(port, buffer, length, read) } }
    pub unsafe extern "C" fn _VCOMM_EnableCommNotification<P: Vcomm>(port: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { unsafe { P::_VCOMM_EnableCommNotification(port, callback, reference) } }
    pub unsafe extern "C" fn _VCOMM_GetLastError<P: Vcomm>(port: u32) -> u32 { unsafe { P::_VCOMM_GetLastError(port) } }
    pub unsafe extern "C" fn _VCOMM_Steal_Port<P: Vcomm>(handle: u32, vm: u32) -> u32 { unsafe { P::_VCOMM_Steal_Port(handle, vm) } }
    pub unsafe extern "C" fn _VCOMM_SetReadCallBack<P: Vcomm>(port: u32, trigger: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { unsafe { P::_VCOMM_SetReadCallBack(port, trigger, callback, reference) } }
    pub unsafe extern "C" fn _VCOMM_SetWriteCallBack<P: Vcomm>(port: u32, trigger: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { unsafe { P::_VCOMM_SetWriteCallBack(port, trigger, callback, reference) } }
    pub unsafe extern "C" fn _VCOMM_Add_Port<P: Vcomm>(reference: u32, open: crate::callbacks::VCOMM_PORT_OPEN, name: *mut u8) -> u32 { unsafe { P::_VCOMM_Add_Port(reference, open, name) } }
    pub unsafe extern "C" fn _VCOMM_GetSetCommTimeouts<P: Vcomm>(port: u32, timeouts: *mut core::ffi::c_void, action: u32) -> u32 { unsafe { P::_VCOMM_GetSetCommTimeouts(port, timeouts, action) } }
    pub unsafe extern "C" fn _VCOMM_SetWriteRequest<P: Vcomm>(port: u32, request: *mut core::ffi::c_void, written: *mut u32) -> *mut core::ffi::c_void { unsafe { P::_VCOMM_SetWriteRequest(port, request, written) } }
    pub unsafe extern "C" fn _VCOMM_SetReadRequest<P: Vcomm>(port: u32, request: *mut core::ffi::c_void, read: *mut u32) -> *mut core::ffi::c_void { unsafe { P::_VCOMM_SetReadRequest(port, request, read) } }
    pub unsafe extern "C" fn _VCOMM_Dequeue_Request<P: Vcomm>(element: u32, transferred: *mut u32) -> u32 { unsafe { P::_VCOMM_Dequeue_Request(element, transferred) } }
    pub unsafe extern "C" fn _VCOMM_Enumerate_DevNodes<P: Vcomm>() -> u32 { unsafe { P::_VCOMM_Enumerate_DevNodes() } }
    pub unsafe extern "C" fn _VCOMM_Get_Contention_Handler<P: Vcomm>(name: *mut u8) -> *mut core::ffi::c_void { unsafe { P::_VCOMM_Get_Contention_Handler(name) } }
    pub unsafe extern "C" fn _VCOMM_Map_Name_To_Resource<P: Vcomm>(name: *mut u8) -> u32 { unsafe { P::_VCOMM_Map_Name_To_Resource(name) } }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vcomm> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VCOMM_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "_VCOMM_Register_Port_Driver", entry: entry::_VCOMM_Register_Port_Driver::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "_VCOMM_Acquire_Port", entry: entry::_VCOMM_Acquire_Port::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "_VCOMM_Release_Port", entry: entry::_VCOMM_Release_Port::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "_VCOMM_OpenComm", entry: entry::_VCOMM_OpenComm::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "_VCOMM_SetCommState", entry: entry::_VCOMM_SetCommState::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "_VCOMM_GetCommState", entry: entry::_VCOMM_GetCommState::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "_VCOMM_SetupComm", entry: entry::_VCOMM_SetupComm::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "_VCOMM_TransmitCommChar", entry: entry::_VCOMM_TransmitCommChar::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "_VCOMM_CloseComm", entry: entry::_VCOMM_CloseComm::<P> as *const (), is_async: false },
        Service { ordinal: 0x000a, name: "_VCOMM_GetCommQueueStatus", entry: entry::_VCOMM_GetCommQueueStatus::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "_VCOMM_ClearCommError", entry: entry::_VCOMM_ClearCommError::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "_VCOMM_GetModemStatus", entry: entry::_VCOMM_GetModemStatus::<P> as *const (), is_async: false },
        Service { ordinal: 0x000d, name: "_VCOMM_GetCommProperties", entry: entry::_VCOMM_GetCommProperties::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "_VCOMM_EscapeCommFunction", entry: entry::_VCOMM_EscapeCommFunction::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "_VCOMM_PurgeComm", entry: entry::_VCOMM_PurgeComm::<P> as *const (), is_async: false },
        Service { ordinal: 0x0010, name: "_VCOMM_SetCommEventMask", entry: entry::_VCOMM_SetCommEventMask::<P> as *const (), is_async: false },
        Service { ordinal: 0x0011, name: "_VCOMM_GetCommEventMask", entry: entry::_VCOMM_GetCommEventMask::<P> as *const (), is_async: false },
        Service { ordinal: 0x0012, name: "_VCOMM_WriteComm", entry: entry::_VCOMM_WriteComm::<P> as *const (), is_async: false },
        Service { ordinal: 0x0013, name: "_VCOMM_ReadComm", entry: entry::_VCOMM_ReadComm::<P> as *const (), is_async: false },
        Service { ordinal: 0x0014, name: "_VCOMM_EnableCommNotification", entry: entry::_VCOMM_EnableCommNotification::<P> as *const (), is_async: false },
        Service { ordinal: 0x0015, name: "_VCOMM_GetLastError", entry: entry::_VCOMM_GetLastError::<P> as *const (), is_async: false },
        Service { ordinal: 0x0016, name: "_VCOMM_Steal_Port", entry: entry::_VCOMM_Steal_Port::<P> as *const (), is_async: false },
        Service { ordinal: 0x0017, name: "_VCOMM_SetReadCallBack", entry: entry::_VCOMM_SetReadCallBack::<P> as *const (), is_async: false },
        Service { ordinal: 0x0018, name: "_VCOMM_SetWriteCallBack", entry: entry::_VCOMM_SetWriteCallBack::<P> as *const (), is_async: false },
        Service { ordinal: 0x0019, name: "_VCOMM_Add_Port", entry: entry::_VCOMM_Add_Port::<P> as *const (), is_async: false },
        Service { ordinal: 0x001a, name: "_VCOMM_GetSetCommTimeouts", entry: entry::_VCOMM_GetSetCommTimeouts::<P> as *const (), is_async: false },
        Service { ordinal: 0x001b, name: "_VCOMM_SetWriteRequest", entry: entry::_VCOMM_SetWriteRequest::<P> as *const (), is_async: false },
        Service { ordinal: 0x001c, name: "_VCOMM_SetReadRequest", entry: entry::_VCOMM_SetReadRequest::<P> as *const (), is_async: false },
        Service { ordinal: 0x001d, name: "_VCOMM_Dequeue_Request", entry: entry::_VCOMM_Dequeue_Request::<P> as *const (), is_async: false },
        Service { ordinal: 0x001e, name: "_VCOMM_Enumerate_DevNodes", entry: entry::_VCOMM_Enumerate_DevNodes::<P> as *const (), is_async: false },
        Service { ordinal: 0x001f, name: "VCOMM_Map_Win32DCB_To_Ring0", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0020, name: "VCOMM_Map_Ring0DCB_To_Win32", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0021, name: "_VCOMM_Get_Contention_Handler", entry: entry::_VCOMM_Get_Contention_Handler::<P> as *const (), is_async: false },
        Service { ordinal: 0x0022, name: "_VCOMM_Map_Name_To_Resource", entry: entry::_VCOMM_Map_Name_To_Resource::<P> as *const (), is_async: false },
        Service { ordinal: 0x0023, name: "_VCOMM_PowerOnOffComm", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VCOMM as `P` serves it.
pub const fn table<P: Vcomm>() -> ServiceTable { ServiceTable { name: "VCOMM", id: ID, services: Services::<P>::TABLE } }
