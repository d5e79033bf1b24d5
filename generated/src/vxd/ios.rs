// Written by `janus gen` from abi-specs/vxd/ios.abi. Do not edit: change the spec and run `./x gen`.
//! I/O supervisor: block devices; BLOCKDEV before Windows 95.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of IOS.
pub const ID: u16 = 0x0010;

/// Results of `IOS_Find_Int13_Drive`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IOS_Find_Int13_DriveResults {
    /// In `edi`.
    pub bdd: u32,
    /// In `cf`.
    pub failed: bool,
}
/// IOS as a provider serves it; what it does not override is reported as not served.
pub trait Ios: Provider {
    unsafe fn IOS_BD_Register_Device(bdd: *mut core::ffi::c_void) -> bool { Self::unserved("IOS", 0x0001, "IOS_BD_Register_Device") } // abi-specs/vxd/ios.abi:9
    unsafe fn IOS_Find_Int13_Drive(unit: u8) -> crate::vxd::ios::IOS_Find_Int13_DriveResults { Self::unserved("IOS", 0x0002, "IOS_Find_Int13_Drive") } // abi-specs/vxd/ios.abi:10
    unsafe fn IOS_Get_Device_List() -> *mut core::ffi::c_void { Self::unserved("IOS", 0x0003, "IOS_Get_Device_List") } // abi-specs/vxd/ios.abi:11
    unsafe fn IOS_SendCommand(request: *mut crate::types::IOR, device: *mut core::ffi::c_void) -> () { Self::unserved("IOS", 0x0004, "IOS_SendCommand") } // abi-specs/vxd/ios.abi:12
    unsafe fn IOS_BD_Command_Complete(request: *mut crate::types::IOR) -> () { Self::unserved("IOS", 0x0005, "IOS_BD_Command_Complete") } // abi-specs/vxd/ios.abi:13
    unsafe fn IOS_Register(drp: *mut crate::types::DRP) -> () { Self::unserved("IOS", 0x0007, "IOS_Register") } // abi-specs/vxd/ios.abi:15
    unsafe fn IOS_Requestor_Service(packet: *mut core::ffi::c_void) -> () { Self::unserved("IOS", 0x0008, "IOS_Requestor_Service") } // abi-specs/vxd/ios.abi:16
    unsafe fn IOS_Exclusive_Access(drive: u8, traits: u8, vm: crate::types::HVM, obtain: u32) -> bool { Self::unserved("IOS", 0x0009, "IOS_Exclusive_Access") } // abi-specs/vxd/ios.abi:18
    unsafe fn IOS_Send_Next_Command(dcb: *mut crate::types::DCB) -> () { Self::unserved("IOS", 0x000a, "IOS_Send_Next_Command") } // abi-specs/vxd/ios.abi:21
    unsafe fn IOS_Set_Async_Time_Out(milliseconds: u32, reference: u32, callback: crate::callbacks::ASYNC_TIME_OUT_PROC) -> crate::types::HTIMEOUT { Self::unserved("IOS", 0x000b, "IOS_Set_Async_Time_Out") } // abi-specs/vxd/ios.abi:23
    unsafe fn IOS_Signal_Semaphore_No_Switch(semaphore: crate::types::HSEMAPHORE) -> () { Self::unserved("IOS", 0x000c, "IOS_Signal_Semaphore_No_Switch") } // abi-specs/vxd/ios.abi:26
    unsafe fn IOSIdleStatus() -> u32 { Self::unserved("IOS", 0x000d, "IOSIdleStatus") } // abi-specs/vxd/ios.abi:27
    unsafe fn IOSMapIORSToI24(status: u32, function: u32) -> u32 { Self::unserved("IOS", 0x000e, "IOSMapIORSToI24") } // abi-specs/vxd/ios.abi:28
    unsafe fn IOSMapIORSToI21(status: u32) -> u32 { Self::unserved("IOS", 0x000f, "IOSMapIORSToI21") } // abi-specs/vxd/ios.abi:29
    unsafe fn IOS_deregister(dvt: *mut core::ffi::c_void) -> () { Self::unserved("IOS", 0x0011, "IOS_deregister") } // abi-specs/vxd/ios.abi:31
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_BD_Register_Device<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_BD_Register_Device((r.edi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Find_Int13_Drive<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_Find_Int13_Drive(((r.eax & 0xff) as u8)) }; r.edi = v.bdd; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Get_Device_List<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_Get_Device_List() }; r.edi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_SendCommand<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_SendCommand((r.esi as u32) as *mut crate::types::IOR, (r.edi as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_BD_Command_Complete<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_BD_Command_Complete((r.esi as u32) as *mut crate::types::IOR) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn IOS_Register<P: Ios>(drp: *mut crate::types::DRP) { unsafe { P::IOS_Register(drp) } }
    pub unsafe extern "C" fn IOS_Requestor_Service<P: Ios>(packet: *mut core::ffi::c_void) { unsafe { P::IOS_Requestor_Service(packet) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Exclusive_Access<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_Exclusive_Access(((r.eax & 0xff) as u8), (((r.eax >> 8) & 0xff) as u8), (r.ebx as u32), (r.ecx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Send_Next_Command<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_Send_Next_Command((r.edi as u32) as *mut crate::types::DCB) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Set_Async_Time_Out<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_Set_Async_Time_Out((r.eax as u32), (r.edx as u32), crate::callbacks::ASYNC_TIME_OUT_PROC(r.esi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_Signal_Semaphore_No_Switch<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_Signal_Semaphore_No_Switch((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOSIdleStatus<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOSIdleStatus() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOSMapIORSToI24<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOSMapIORSToI24((r.eax as u32), (r.ecx as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOSMapIORSToI21<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOSMapIORSToI21((r.eax as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IOS_deregister<P: Ios>() {
        unsafe extern "C" fn framed<P: Ios>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IOS_deregister((r.esi as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Ios> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "IOS_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "IOS_BD_Register_Device", entry: entry::IOS_BD_Register_Device::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "IOS_Find_Int13_Drive", entry: entry::IOS_Find_Int13_Drive::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "IOS_Get_Device_List", entry: entry::IOS_Get_Device_List::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "IOS_SendCommand", entry: entry::IOS_SendCommand::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "IOS_BD_Command_Complete", entry: entry::IOS_BD_Command_Complete::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "IOS_Synchronous_Command", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "IOS_Register", entry: entry::IOS_Register::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "IOS_Requestor_Service", entry: entry::IOS_Requestor_Service::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "IOS_Exclusive_Access", entry: entry::IOS_Exclusive_Access::<P> as *const (), is_async: false },
        Service { ordinal: 0x000a, name: "IOS_Send_Next_Command", entry: entry::IOS_Send_Next_Command::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "IOS_Set_Async_Time_Out", entry: entry::IOS_Set_Async_Time_Out::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "IOS_Signal_Semaphore_No_Switch", entry: entry::IOS_Signal_Semaphore_No_Switch::<P> as *const (), is_async: false },
        Service { ordinal: 0x000d, name: "IOSIdleStatus", entry: entry::IOSIdleStatus::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "IOSMapIORSToI24", entry: entry::IOSMapIORSToI24::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "IOSMapIORSToI21", entry: entry::IOSMapIORSToI21::<P> as *const (), is_async: false },
        Service { ordinal: 0x0010, name: "PrintLog", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "IOS_deregister", entry: entry::IOS_deregister::<P> as *const (), is_async: false },
        Service { ordinal: 0x0012, name: "IOS_wait", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "_IOS_SpinDownDrives", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "_IOS_query_udf_mount", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "_IOS_LockDrive", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "_IOS_UnlockDrive", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "_IOS_IsDriveLocked", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "_IOS_SpinUpDrives", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of IOS as `P` serves it.
pub const fn table<P: Ios>() -> ServiceTable { ServiceTable { name: "IOS", id: ID, services: Services::<P>::TABLE } }
