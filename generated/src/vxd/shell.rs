// Written by `janus gen` from abi-specs/vxd/shell.abi. Do not edit: change the spec and run `./x gen`.
//! Shell: messages, events in the system VM, application time.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of SHELL.
pub const ID: u16 = 0x0017;

/// Results of `SHELL_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SHELL_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `cf`.
    pub absent: bool,
}
/// Results of `SHELL_Resolve_Contention`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SHELL_Resolve_ContentionResults {
    /// In `ebx`.
    pub winner: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `SHELL_Event`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SHELL_EventResults {
    /// In `eax`.
    pub handle: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `SHELL_Message`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SHELL_MessageResults {
    /// In `eax`.
    pub handle: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `SHELL_GetVMInfo`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SHELL_GetVMInfoResults {
    /// In `eax`.
    pub state: u32,
    /// In `ecx`.
    pub undefined_ecx: u32,
    /// In `edx`.
    pub undefined_edx: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `edi`.
    pub undefined_edi: u32,
}
/// SHELL as a provider serves it; what it does not override is reported as not served.
pub trait Shell: Provider {
    unsafe fn SHELL_Get_Version() -> crate::vxd::shell::SHELL_Get_VersionResults { Self::unserved("SHELL", 0x0000, "SHELL_Get_Version") } // abi-specs/vxd/shell.abi:8
    unsafe fn SHELL_Resolve_Contention(owner: u32, contender: u32, name: *mut u8) -> crate::vxd::shell::SHELL_Resolve_ContentionResults { Self::unserved("SHELL", 0x0001, "SHELL_Resolve_Contention") } // abi-specs/vxd/shell.abi:9
    unsafe fn SHELL_Event(vm: crate::types::HVM, event: u32, wparam: u32, callback: *mut core::ffi::c_void, reference: u32) -> crate::vxd::shell::SHELL_EventResults { Self::unserved("SHELL", 0x0002, "SHELL_Event") } // abi-specs/vxd/shell.abi:12
    unsafe fn SHELL_SYSMODAL_Message(vm: crate::types::HVM, traits: u32, message: *mut u8, caption: *mut u8) -> u32 { Self::unserved("SHELL", 0x0003, "SHELL_SYSMODAL_Message") } // abi-specs/vxd/shell.abi:15
    unsafe fn SHELL_Message(vm: crate::types::HVM, traits: u32, message: *mut u8, caption: *mut u8, callback: *mut core::ffi::c_void, reference: u32) -> crate::vxd::shell::SHELL_MessageResults { Self::unserved("SHELL", 0x0004, "SHELL_Message") } // abi-specs/vxd/shell.abi:18
    unsafe fn SHELL_GetVMInfo(vm: crate::types::HVM) -> crate::vxd::shell::SHELL_GetVMInfoResults { Self::unserved("SHELL", 0x0005, "SHELL_GetVMInfo") } // abi-specs/vxd/shell.abi:26
    unsafe fn _SHELL_QueryAppyTimeAvailable() -> u32 { Self::unserved("SHELL", 0x000d, "_SHELL_QueryAppyTimeAvailable") } // abi-specs/vxd/shell.abi:36
    unsafe fn _SHELL_CallAtAppyTime(callback: *mut core::ffi::c_void, reference: u32, traits: u32, arguments: janus_runtime::abi::VarArgs) -> u32 { Self::unserved("SHELL", 0x000e, "_SHELL_CallAtAppyTime") } // abi-specs/vxd/shell.abi:38
    unsafe fn _SHELL_CancelAppyTimeEvent(event: u32) -> u32 { Self::unserved("SHELL", 0x000f, "_SHELL_CancelAppyTimeEvent") } // abi-specs/vxd/shell.abi:39
    unsafe fn _SHELL_BroadcastSystemMessage(traits: u32, recipients: *mut u32, message: u32, wparam: u32, lparam: u32) -> u32 { Self::unserved("SHELL", 0x0010, "_SHELL_BroadcastSystemMessage") } // abi-specs/vxd/shell.abi:41
    unsafe fn _SHELL_HookSystemBroadcast(callback: *mut core::ffi::c_void, reference: u32, order: u32) -> u32 { Self::unserved("SHELL", 0x0011, "_SHELL_HookSystemBroadcast") } // abi-specs/vxd/shell.abi:44
    unsafe fn _SHELL_UnhookSystemBroadcast(hook: u32) -> () { Self::unserved("SHELL", 0x0012, "_SHELL_UnhookSystemBroadcast") } // abi-specs/vxd/shell.abi:45
    unsafe fn _SHELL_LocalAllocEx(traits: u32, bytes: u32, buffer: *mut core::ffi::c_void) -> u32 { Self::unserved("SHELL", 0x0013, "_SHELL_LocalAllocEx") } // abi-specs/vxd/shell.abi:46
    unsafe fn _SHELL_LocalFree(handle: u32) -> u32 { Self::unserved("SHELL", 0x0014, "_SHELL_LocalFree") } // abi-specs/vxd/shell.abi:47
    unsafe fn _SHELL_LoadLibrary(library: *mut u8) -> u32 { Self::unserved("SHELL", 0x0015, "_SHELL_LoadLibrary") } // abi-specs/vxd/shell.abi:48
    unsafe fn _SHELL_FreeLibrary(instance: u32) -> () { Self::unserved("SHELL", 0x0016, "_SHELL_FreeLibrary") } // abi-specs/vxd/shell.abi:49
    unsafe fn _SHELL_GetProcAddress(instance: u32, procedure: *mut u8) -> u32 { Self::unserved("SHELL", 0x0017, "_SHELL_GetProcAddress") } // abi-specs/vxd/shell.abi:50
    unsafe fn _SHELL_CallDll(library: *mut u8, procedure: *mut u8, bytes: u32, arguments: *mut core::ffi::c_void) -> u32 { Self::unserved("SHELL", 0x0018, "_SHELL_CallDll") } // abi-specs/vxd/shell.abi:52
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_Get_Version<P: Shell>() {
        unsafe extern "C" fn framed<P: Shell>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::SHELL_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.set_flag(1, u32::from(v.absent) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_Resolve_Contention<P: Shell>() {
        unsafe extern "C" fn framed<P: Shell>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::SHELL_Resolve_Contention((r.eax as u32), (r.ebx as u32), (r.esi as u32) as *mut u8) }; r.ebx = v.winner as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_Event<P: Shell>() {
        unsafe extern "C" fn framed<P: Shell>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::SHELL_Event((r.ebx as u32), (r.ecx as u32), (r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void, (r.edx as u32)) }; r.eax = v.handle as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_SYSMODAL_Message<P: Shell>() {
        unsafe extern "C" fn framed<P: Shell>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::SHELL_SYSMODAL_Message((r.ebx as u32), (r.eax as u32), (r.ecx as u32) as *mut u8, (r.edi as u32) as *mut u8) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_Message<P: Shell>() {
        unsafe extern "C" fn framed<P: Shell>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::SHELL_Message((r.ebx as u32), (r.eax as u32), (r.ecx as u32) as *mut u8, (r.edi as u32) as *mut u8, (r.esi as u32) as *mut core::ffi::c_void, (r.edx as u32)) }; r.eax = v.handle as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn SHELL_GetVMInfo<P: Shell>() {
        unsafe extern "C" fn framed<P: Shell>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::SHELL_GetVMInfo((r.ebx as u32)) }; r.eax = v.state as u32; r.ecx = v.undefined_ecx as u32; r.edx = v.undefined_edx as u32; r.esi = v.undefined_esi as u32; r.edi = v.undefined_edi as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _SHELL_QueryAppyTimeAvailable<P: Shell>() -> u32 { unsafe { P::_SHELL_QueryAppyTimeAvailable() } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SHELL_CallAtAppyTime<P: Shell>() {
        unsafe extern "C" fn framed<P: Shell>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_SHELL_CallAtAppyTime((unsafe { r.argument(0) } as u32) as *mut core::ffi::c_void, (unsafe { r.argument(1) } as u32), (unsafe { r.argument(2) } as u32), VarArgs(unsafe { core::ptr::from_ref(&*r).cast::<u32>().add(13) })) }; r.eax = v as u32 as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _SHELL_CancelAppyTimeEvent<P: Shell>(event: u32) -> u32 { unsafe { P::_SHELL_CancelAppyTimeEvent(event) } }
    pub unsafe extern "C" fn _SHELL_BroadcastSystemMessage<P: Shell>(traits: u32, recipients: *mut u32, message: u32, wparam: u32, lparam: u32) -> u32 { unsafe { P::_SHELL_BroadcastSystemMessage(traits, recipients, message, wparam, lparam) } }
    pub unsafe extern "C" fn _SHELL_HookSystemBroadcast<P: Shell>(callback: *mut core::ffi::c_void, reference: u32, order: u32) -> u32 { unsafe { P::_SHELL_HookSystemBroadcast(callback, reference, order) } }
    pub unsafe extern "C" fn _SHELL_UnhookSystemBroadcast<P: Shell>(hook: u32) { unsafe { P::_SHELL_UnhookSystemBroadcast(hook) } }
    pub unsafe extern "C" fn _SHELL_LocalAllocEx<P: Shell>(traits: u32, bytes: u32, buffer: *mut core::ffi::c_void) -> u32 { unsafe { P::_SHELL_LocalAllocEx(traits, bytes, buffer) } }
    pub unsafe extern "C" fn _SHELL_LocalFree<P: Shell>(handle: u32) -> u32 { unsafe { P::_SHELL_LocalFree(handle) } }
    pub unsafe extern "C" fn _SHELL_LoadLibrary<P: Shell>(library: *mut u8) -> u32 { unsafe { P::_SHELL_LoadLibrary(library) } }
    pub unsafe extern "C" fn _SHELL_FreeLibrary<P: Shell>(instance: u32) { unsafe { P::_SHELL_FreeLibrary(instance) } }
    pub unsafe extern "C" fn _SHELL_GetProcAddress<P: Shell>(instance: u32, procedure: *mut u8) -> u32 { unsafe { P::_SHELL_GetProcAddress(instance, procedure) } }
    pub unsafe extern "C" fn _SHELL_CallDll<P: Shell>(library: *mut u8, procedure: *mut u8, bytes: u32, arguments: *mut core::ffi::c_void) -> u32 { unsafe { P::_SHELL_CallDll(library, procedure, bytes, arguments) } }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Shell> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "SHELL_Get_Version", entry: entry::SHELL_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "SHELL_Resolve_Contention", entry: entry::SHELL_Resolve_Contention::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "SHELL_Event", entry: entry::SHELL_Event::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "SHELL_SYSMODAL_Message", entry: entry::SHELL_SYSMODAL_Message::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "SHELL_Message", entry: entry::SHELL_Message::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "SHELL_GetVMInfo", entry: entry::SHELL_GetVMInfo::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "_SHELL_PostMessage", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "_SHELL_ShellExecute", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "_SHELL_PostShellMessage", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "SHELL_DispatchRing0AppyEvents", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "SHELL_Hook_Properties", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "SHELL_Unhook_Properties", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "SHELL_Update_User_Activity", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "_SHELL_QueryAppyTimeAvailable", entry: entry::_SHELL_QueryAppyTimeAvailable::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "_SHELL_CallAtAppyTime", entry: entry::_SHELL_CallAtAppyTime::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "_SHELL_CancelAppyTimeEvent", entry: entry::_SHELL_CancelAppyTimeEvent::<P> as *const (), is_async: false },
        Service { ordinal: 0x0010, name: "_SHELL_BroadcastSystemMessage", entry: entry::_SHELL_BroadcastSystemMessage::<P> as *const (), is_async: false },
        Service { ordinal: 0x0011, name: "_SHELL_HookSystemBroadcast", entry: entry::_SHELL_HookSystemBroadcast::<P> as *const (), is_async: false },
        Service { ordinal: 0x0012, name: "_SHELL_UnhookSystemBroadcast", entry: entry::_SHELL_UnhookSystemBroadcast::<P> as *const (), is_async: false },
        Service { ordinal: 0x0013, name: "_SHELL_LocalAllocEx", entry: entry::_SHELL_LocalAllocEx::<P> as *const (), is_async: false },
        Service { ordinal: 0x0014, name: "_SHELL_LocalFree", entry: entry::_SHELL_LocalFree::<P> as *const (), is_async: false },
        Service { ordinal: 0x0015, name: "_SHELL_LoadLibrary", entry: entry::_SHELL_LoadLibrary::<P> as *const (), is_async: false },
        Service { ordinal: 0x0016, name: "_SHELL_FreeLibrary", entry: entry::_SHELL_FreeLibrary::<P> as *const (), is_async: false },
        Service { ordinal: 0x0017, name: "_SHELL_GetProcAddress", entry: entry::_SHELL_GetProcAddress::<P> as *const (), is_async: false },
        Service { ordinal: 0x0018, name: "_SHELL_CallDll", entry: entry::_SHELL_CallDll::<P> as *const (), is_async: false },
        Service { ordinal: 0x0019, name: "_SHELL_SuggestSingleMSDOSMode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001a, name: "SHELL_CheckHotkeyAllowed", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001b, name: "_SHELL_GetDOSAppInfo", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001c, name: "_SHELL_Update_User_Activity_Ex", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of SHELL as `P` serves it.
pub const fn table<P: Shell>() -> ServiceTable { ServiceTable { name: "SHELL", id: ID, services: Services::<P>::TABLE } }
