// Written by `janus gen` from abi-specs/vxd/vpowerd.abi. Do not edit: change the spec and run `./x gen`.
//! Power management. Windows 95 and later.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VPOWERD.
pub const ID: u16 = 0x0026;

/// VPOWERD as a provider serves it; what it does not override is reported as not served.
pub trait Vpowerd: Provider {
    unsafe fn VPOWERD_Get_APM_BIOS_Version() -> u32 { Self::unserved("VPOWERD", 0x0001, "VPOWERD_Get_APM_BIOS_Version") } // abi-specs/vxd/vpowerd.abi:9
    unsafe fn VPOWERD_Get_Power_Management_Level() -> u32 { Self::unserved("VPOWERD", 0x0002, "VPOWERD_Get_Power_Management_Level") } // abi-specs/vxd/vpowerd.abi:10
    unsafe fn VPOWERD_Set_Power_Management_Level(level: u32) -> u32 { Self::unserved("VPOWERD", 0x0003, "VPOWERD_Set_Power_Management_Level") } // abi-specs/vxd/vpowerd.abi:11
    unsafe fn VPOWERD_Set_Device_Power_State(device: u32, state: u32) -> u32 { Self::unserved("VPOWERD", 0x0004, "VPOWERD_Set_Device_Power_State") } // abi-specs/vxd/vpowerd.abi:12
    unsafe fn VPOWERD_Set_System_Power_State(state: u32, request: u32) -> u32 { Self::unserved("VPOWERD", 0x0005, "VPOWERD_Set_System_Power_State") } // abi-specs/vxd/vpowerd.abi:13
    unsafe fn VPOWERD_Restore_Power_On_Defaults() -> u32 { Self::unserved("VPOWERD", 0x0006, "VPOWERD_Restore_Power_On_Defaults") } // abi-specs/vxd/vpowerd.abi:14
    unsafe fn VPOWERD_Get_Power_Status(device: u32, status: *mut core::ffi::c_void) -> u32 { Self::unserved("VPOWERD", 0x0007, "VPOWERD_Get_Power_Status") } // abi-specs/vxd/vpowerd.abi:15
    unsafe fn VPOWERD_Get_Power_State(device: u32, state: *mut u32) -> u32 { Self::unserved("VPOWERD", 0x0008, "VPOWERD_Get_Power_State") } // abi-specs/vxd/vpowerd.abi:16
    unsafe fn VPOWERD_Register_Power_Handler(handler: *mut core::ffi::c_void, priority: u32) -> u32 { Self::unserved("VPOWERD", 0x000a, "VPOWERD_Register_Power_Handler") } // abi-specs/vxd/vpowerd.abi:18
    unsafe fn VPOWERD_Deregister_Power_Handler(handler: *mut core::ffi::c_void) -> u32 { Self::unserved("VPOWERD", 0x000b, "VPOWERD_Deregister_Power_Handler") } // abi-specs/vxd/vpowerd.abi:19
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    pub unsafe extern "C" fn VPOWERD_Get_APM_BIOS_Version<P: Vpowerd>() -> u32 { unsafe { P::VPOWERD_Get_APM_BIOS_Version() } }
    pub unsafe extern "C" fn VPOWERD_Get_Power_Management_Level<P: Vpowerd>() -> u32 { unsafe { P::VPOWERD_Get_Power_Management_Level() } }
    pub unsafe extern "C" fn VPOWERD_Set_Power_Management_Level<P: Vpowerd>(level: u32) -> u32 { unsafe { P::VPOWERD_Set_Power_Management_Level(level) } }
    pub unsafe extern "C" fn VPOWERD_Set_Device_Power_State<P: Vpowerd>(device: u32, state: u32) -> u32 { unsafe { P::VPOWERD_Set_Device_Power_State(device, state) } }
    pub unsafe extern "C" fn VPOWERD_Set_System_Power_State<P: Vpowerd>(state: u32, request: u32) -> u32 { unsafe { P::VPOWERD_Set_System_Power_State(state, request) } }
    pub unsafe extern "C" fn VPOWERD_Restore_Power_On_Defaults<P: Vpowerd>() -> u32 { unsafe { P::VPOWERD_Restore_Power_On_Defaults() } }
    pub unsafe extern "C" fn VPOWERD_Get_Power_Status<P: Vpowerd>(device: u32, status: *mut core::ffi::c_void) -> u32 { unsafe { P::VPOWERD_Get_Power_Status(device, status) } }
    pub unsafe extern "C" fn VPOWERD_Get_Power_State<P: Vpowerd>(device: u32, state: *mut u32) -> u32 { unsafe { P::VPOWERD_Get_Power_State(device, state) } }
    pub unsafe extern "C" fn VPOWERD_Register_Power_Handler<P: Vpowerd>(handler: *mut core::ffi::c_void, priority: u32) -> u32 { unsafe { P::VPOWERD_Register_Power_Handler(handler, priority) } }
    pub unsafe extern "C" fn VPOWERD_Deregister_Power_Handler<P: Vpowerd>(handler: *mut core::ffi::c_void) -> u32 { unsafe { P::VPOWERD_Deregister_Power_Handler(handler) } }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vpowerd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VPOWERD_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "VPOWERD_Get_APM_BIOS_Version", entry: entry::VPOWERD_Get_APM_BIOS_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VPOWERD_Get_Power_Management_Level", entry: entry::VPOWERD_Get_Power_Management_Level::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VPOWERD_Set_Power_Management_Level", entry: entry::VPOWERD_Set_Power_Management_Level::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "VPOWERD_Set_Device_Power_State", entry: entry::VPOWERD_Set_Device_Power_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "VPOWERD_Set_System_Power_State", entry: entry::VPOWERD_Set_System_Power_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "VPOWERD_Restore_Power_On_Defaults", entry: entry::VPOWERD_Restore_Power_On_Defaults::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "VPOWERD_Get_Power_Status", entry: entry::VPOWERD_Get_Power_Status::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "VPOWERD_Get_Power_State", entry: entry::VPOWERD_Get_Power_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "VPOWERD_OEM_APM_Function", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VPOWERD_Register_Power_Handler", entry: entry::VPOWERD_Register_Power_Handler::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "VPOWERD_Deregister_Power_Handler", entry: entry::VPOWERD_Deregister_Power_Handler::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "VPOWERD_W32_Get_System_Power_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "VPOWERD_W32_Set_System_Power_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "VPOWERD_Get_Capabilities", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "VPOWERD_Enable_Resume_On_Ring", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "VPOWERD_Disable_Resume_On_Ring", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "VPOWERD_Set_Resume_Timer", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "VPOWERD_Get_Resume_Timer", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "VPOWERD_Disable_Resume_Timer", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "VPOWERD_Enable_Timer_Based_Requests", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "VPOWERD_Disable_Timer_Based_Requests", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "VPOWERD_W32_Get_Power_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "VPOWERD_Get_Timer_Based_Requests_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "VPOWERD_Get_Ring_Resume_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0019, name: "VPOWERD_Transfer_Control", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VPOWERD as `P` serves it.
pub const fn table<P: Vpowerd>() -> ServiceTable { ServiceTable { name: "VPOWERD", id: ID, services: Services::<P>::TABLE } }
