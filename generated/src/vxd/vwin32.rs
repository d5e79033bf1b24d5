// Written by `janus gen` from abi-specs/vxd/vwin32.abi. Do not edit: change the spec and run `./x gen`.
//! Ring-0 side of Win32: threads, events, DeviceIoControl. Windows 95 and later.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VWIN32.
pub const ID: u16 = 0x002a;

/// Results of `VWIN32_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VWIN32_Get_VersionResults {
    /// In `eax`.
    pub version: u32,
    /// In `cf`.
    pub absent: bool,
}
/// Results of `_VWIN32_CreateRing0Thread`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _VWIN32_CreateRing0ThreadResults {
    /// In `eax`.
    pub thread: crate::types::HTHREAD,
    /// In `edx`.
    pub ring3_handle: u32,
}
/// VWIN32 as a provider serves it; what it does not override is reported as not served.
pub trait Vwin32: Provider {
    unsafe fn VWIN32_Get_Version() -> crate::vxd::vwin32::VWIN32_Get_VersionResults { Self::unserved("VWIN32", 0x0000, "VWIN32_Get_Version") } // abi-specs/vxd/vwin32.abi:8
    unsafe fn VWIN32_DIOCCompletionRoutine(event: u32) -> () { Self::unserved("VWIN32", 0x0001, "VWIN32_DIOCCompletionRoutine") } // abi-specs/vxd/vwin32.abi:9
    unsafe fn _VWIN32_WaitSingleObject(handle: u32, milliseconds: u32, alertable: u32) -> u32 { Self::unserved("VWIN32", 0x0011, "_VWIN32_WaitSingleObject") } // abi-specs/vxd/vwin32.abi:25
    unsafe fn _VWIN32_CreateRing0Thread(stack_size: u32, reference: u32, start: crate::callbacks::RING0_THREAD_PROC, failure: *mut core::ffi::c_void) -> crate::vxd::vwin32::_VWIN32_CreateRing0ThreadResults { Self::unserved("VWIN32", 0x0013, "_VWIN32_CreateRing0Thread") } // abi-specs/vxd/vwin32.abi:29
    unsafe fn KeInitializeTimer(a1: u32) -> u32 { Self::unserved("VWIN32", 0x002a, "KeInitializeTimer") } // abi-specs/vxd/vwin32.abi:54
    unsafe fn KeSetTimer(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 { Self::unserved("VWIN32", 0x002b, "KeSetTimer") } // abi-specs/vxd/vwin32.abi:55
    unsafe fn KeCancelTimer(a1: u32) -> u32 { Self::unserved("VWIN32", 0x002c, "KeCancelTimer") } // abi-specs/vxd/vwin32.abi:56
    unsafe fn KeReadStateTimer(a1: u32) -> u32 { Self::unserved("VWIN32", 0x002d, "KeReadStateTimer") } // abi-specs/vxd/vwin32.abi:57
    unsafe fn VWIN32_ConvertNtTimeout(a1: u32) -> u32 { Self::unserved("VWIN32", 0x0030, "VWIN32_ConvertNtTimeout") } // abi-specs/vxd/vwin32.abi:60
    unsafe fn R0SetWaitableTimer(a1: u32, a2: u32, a3: u32, a4: u32, a5: u32) -> u32 { Self::unserved("VWIN32", 0x0035, "R0SetWaitableTimer") } // abi-specs/vxd/vwin32.abi:66
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VWIN32_Get_Version<P: Vwin32>() {
        unsafe extern "C" fn framed<P: Vwin32>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VWIN32_Get_Version() }; r.eax = v.version as u32; r.set_flag(1, u32::from(v.absent) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VWIN32_DIOCCompletionRoutine<P: Vwin32>() {
        unsafe extern "C" fn framed<P: Vwin32>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VWIN32_DIOCCompletionRoutine((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VWIN32_WaitSingleObject<P: Vwin32>() {
        unsafe extern "C" fn framed<P: Vwin32>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_VWIN32_WaitSingleObject((r.ebx as u32), (r.edx as u32), (r.eax as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _VWIN32_CreateRing0Thread<P: Vwin32>() {
        unsafe extern "C" fn framed<P: Vwin32>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_VWIN32_CreateRing0Thread((r.ecx as u32), (r.edx as u32), crate::callbacks::RING0_THREAD_PROC(r.ebx as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.eax = v.thread as u32; r.edx = v.ring3_handle as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "stdcall" fn KeInitializeTimer<P: Vwin32>(a1: u32) -> u32 { unsafe { P::KeInitializeTimer(a1) } }
    pub unsafe extern "stdcall" fn KeSetTimer<P: Vwin32>(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 { unsafe { P::KeSetTimer(a1, a2, a3, a4) } }
    pub unsafe extern "stdcall" fn KeCancelTimer<P: Vwin32>(a1: u32) -> u32 { unsafe { P::KeCancelTimer(a1) } }
    pub unsafe extern "stdcall" fn KeReadStateTimer<P: Vwin32>(a1: u32) -> u32 { unsafe { P::KeReadStateTimer(a1) } }
    pub unsafe extern "stdcall" fn VWIN32_ConvertNtTimeout<P: Vwin32>(a1: u32) -> u32 { unsafe { P::VWIN32_ConvertNtTimeout(a1) } }
    pub unsafe extern "stdcall" fn R0SetWaitableTimer<P: Vwin32>(a1: u32, a2: u32, a3: u32, a4: u32, a5: u32) -> u32 { unsafe { P::R0SetWaitableTimer(a1, a2, a3, a4, a5) } }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vwin32> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VWIN32_Get_Version", entry: entry::VWIN32_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VWIN32_DIOCCompletionRoutine", entry: entry::VWIN32_DIOCCompletionRoutine::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "_VWIN32_QueueUserApc", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0003, name: "_VWIN32_Get_Thread_Context", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "_VWIN32_Set_Thread_Context", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "_VWIN32_CopyMem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "_VWIN32_Npx_Exception", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "_VWIN32_Emulate_Npx", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "_VWIN32_CheckDelayedNpxTrap", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "VWIN32_EnterCrstR0", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "VWIN32_LeaveCrstR0", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "_VWIN32_FaultPopup", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "VWIN32_GetContextHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "VWIN32_GetCurrentProcessHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "_VWIN32_SetWin32Event", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "_VWIN32_PulseWin32Event", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "_VWIN32_ResetWin32Event", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "_VWIN32_WaitSingleObject", entry: entry::_VWIN32_WaitSingleObject::<P> as *const (), is_async: false },
        Service { ordinal: 0x0012, name: "_VWIN32_WaitMultipleObjects", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "_VWIN32_CreateRing0Thread", entry: entry::_VWIN32_CreateRing0Thread::<P> as *const (), is_async: false },
        Service { ordinal: 0x0014, name: "_VWIN32_CloseVxDHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "VWIN32_ActiveTimeBiasSet", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "VWIN32_GetCurrentDirectory", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "VWIN32_BlueScreenPopup", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "VWIN32_TerminateApp", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0019, name: "_VWIN32_QueueKernelAPC", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001a, name: "VWIN32_SysErrorBox", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001b, name: "_VWIN32_IsClientWin32", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001c, name: "VWIN32_IFSRIPWhenLev2Taken", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001d, name: "_VWIN32_InitWin32Event", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001e, name: "_VWIN32_InitWin32Mutex", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001f, name: "_VWIN32_ReleaseWin32Mutex", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0020, name: "_VWIN32_BlockThreadEx", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0021, name: "VWIN32_GetProcessHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0022, name: "_VWIN32_InitWin32Semaphore", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0023, name: "_VWIN32_SignalWin32Sem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0024, name: "_VWIN32_QueueUserApcEx", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0025, name: "_VWIN32_OpenVxDHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0026, name: "_VWIN32_CloseWin32Handle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0027, name: "_VWIN32_AllocExternalHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0028, name: "_VWIN32_UseExternalHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0029, name: "_VWIN32_UnuseExternalHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002a, name: "KeInitializeTimer", entry: entry::KeInitializeTimer::<P> as *const (), is_async: false },
        Service { ordinal: 0x002b, name: "KeSetTimer", entry: entry::KeSetTimer::<P> as *const (), is_async: false },
        Service { ordinal: 0x002c, name: "KeCancelTimer", entry: entry::KeCancelTimer::<P> as *const (), is_async: false },
        Service { ordinal: 0x002d, name: "KeReadStateTimer", entry: entry::KeReadStateTimer::<P> as *const (), is_async: false },
        Service { ordinal: 0x002e, name: "_VWIN32_ReferenceObject", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002f, name: "_VWIN32_GetExternalHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0030, name: "VWIN32_ConvertNtTimeout", entry: entry::VWIN32_ConvertNtTimeout::<P> as *const (), is_async: false },
        Service { ordinal: 0x0031, name: "_VWIN32_SetWin32EventBoostPriority", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0032, name: "_VWIN32_GetRing3Flat32Selectors", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0033, name: "_VWIN32_GetCurThreadCondition", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0034, name: "VWIN32_Init_FP", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0035, name: "R0SetWaitableTimer", entry: entry::R0SetWaitableTimer::<P> as *const (), is_async: false },
    ];
}

/// The service table of VWIN32 as `P` serves it.
pub const fn table<P: Vwin32>() -> ServiceTable { ServiceTable { name: "VWIN32", id: ID, services: Services::<P>::TABLE } }
