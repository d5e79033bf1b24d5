// Written by `janus gen` from abi-specs/vxd/vxdldr.abi. Do not edit: change the spec and run `./x gen`.
//! Loader of dynamic VxDs. Windows 95 and later.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VXDLDR.
pub const ID: u16 = 0x0027;

/// Results of `VXDLDR_GetVersion`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VXDLDR_GetVersionResults {
    /// In `eax`.
    pub version: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VXDLDR_LoadDevice`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VXDLDR_LoadDeviceResults {
    /// In `eax`.
    pub ddb: u32,
    /// In `edx`.
    pub device: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VXDLDR_UnloadDevice`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VXDLDR_UnloadDeviceResults {
    /// In `eax`.
    pub error: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VXDLDR_DevInitSucceeded`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VXDLDR_DevInitSucceededResults {
    /// In `eax`.
    pub error: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VXDLDR_DevInitFailed`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VXDLDR_DevInitFailedResults {
    /// In `eax`.
    pub error: u32,
    /// In `cf`.
    pub failed: bool,
}
/// VXDLDR as a provider serves it; what it does not override is reported as not served.
pub trait Vxdldr: Provider {
    unsafe fn VXDLDR_GetVersion() -> crate::vxd::vxdldr::VXDLDR_GetVersionResults { Self::unserved("VXDLDR", 0x0000, "VXDLDR_GetVersion") } // abi-specs/vxd/vxdldr.abi:8
    unsafe fn VXDLDR_LoadDevice(path: *mut u8, traits: u32) -> crate::vxd::vxdldr::VXDLDR_LoadDeviceResults { Self::unserved("VXDLDR", 0x0001, "VXDLDR_LoadDevice") } // abi-specs/vxd/vxdldr.abi:9
    unsafe fn VXDLDR_UnloadDevice(device_id: u16, name: *mut u8) -> crate::vxd::vxdldr::VXDLDR_UnloadDeviceResults { Self::unserved("VXDLDR", 0x0002, "VXDLDR_UnloadDevice") } // abi-specs/vxd/vxdldr.abi:12
    unsafe fn VXDLDR_DevInitSucceeded(device: *mut core::ffi::c_void) -> crate::vxd::vxdldr::VXDLDR_DevInitSucceededResults { Self::unserved("VXDLDR", 0x0003, "VXDLDR_DevInitSucceeded") } // abi-specs/vxd/vxdldr.abi:15
    unsafe fn VXDLDR_DevInitFailed(device: *mut core::ffi::c_void) -> crate::vxd::vxdldr::VXDLDR_DevInitFailedResults { Self::unserved("VXDLDR", 0x0004, "VXDLDR_DevInitFailed") } // abi-specs/vxd/vxdldr.abi:16
    unsafe fn VXDLDR_GetDeviceList() -> *mut core::ffi::c_void { Self::unserved("VXDLDR", 0x0005, "VXDLDR_GetDeviceList") } // abi-specs/vxd/vxdldr.abi:17
    unsafe fn VXDLDR_Notify(code: u32, object: *mut core::ffi::c_void, number: u32, device: *mut core::ffi::c_void) -> () { Self::unserved("VXDLDR", 0x000f, "VXDLDR_Notify") } // abi-specs/vxd/vxdldr.abi:27
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_GetVersion<P: Vxdldr>() {
        unsafe extern "C" fn framed<P: Vxdldr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VXDLDR_GetVersion() }; r.eax = v.version as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_LoadDevice<P: Vxdldr>() {
        unsafe extern "C" fn framed<P: Vxdldr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VXDLDR_LoadDevice((r.edx as u32) as *mut u8, (r.eax as u32)) }; r.eax = v.ddb as u32; r.edx = v.device as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_UnloadDevice<P: Vxdldr>() {
        unsafe extern "C" fn framed<P: Vxdldr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VXDLDR_UnloadDevice(((r.ebx & 0xffff) as u16), (r.edx as u32) as *mut u8) }; r.eax = v.error as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_DevInitSucceeded<P: Vxdldr>() {
        unsafe extern "C" fn framed<P: Vxdldr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VXDLDR_DevInitSucceeded((r.edx as u32) as *mut core::ffi::c_void) }; r.eax = v.error as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_DevInitFailed<P: Vxdldr>() {
        unsafe extern "C" fn framed<P: Vxdldr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VXDLDR_DevInitFailed((r.edx as u32) as *mut core::ffi::c_void) }; r.eax = v.error as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_GetDeviceList<P: Vxdldr>() {
        unsafe extern "C" fn framed<P: Vxdldr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VXDLDR_GetDeviceList() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VXDLDR_Notify<P: Vxdldr>() {
        unsafe extern "C" fn framed<P: Vxdldr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VXDLDR_Notify((r.eax as u32), (r.ebx as u32) as *mut core::ffi::c_void, (r.edx as u32), (r.edi as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vxdldr> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VXDLDR_GetVersion", entry: entry::VXDLDR_GetVersion::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VXDLDR_LoadDevice", entry: entry::VXDLDR_LoadDevice::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VXDLDR_UnloadDevice", entry: entry::VXDLDR_UnloadDevice::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VXDLDR_DevInitSucceeded", entry: entry::VXDLDR_DevInitSucceeded::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "VXDLDR_DevInitFailed", entry: entry::VXDLDR_DevInitFailed::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "VXDLDR_GetDeviceList", entry: entry::VXDLDR_GetDeviceList::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "VXDLDR_UnloadMe", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "_PELDR_LoadModule", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "_PELDR_GetModuleHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "_PELDR_GetModuleUsage", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "_PELDR_GetEntryPoint", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "_PELDR_GetProcAddress", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "_PELDR_AddExportTable", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "_PELDR_RemoveExportTable", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "_PELDR_FreeModule", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000f, name: "VXDLDR_Notify", entry: entry::VXDLDR_Notify::<P> as *const (), is_async: false },
        Service { ordinal: 0x0010, name: "_PELDR_InitCompleted", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "_PELDR_LoadModuleEx", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "_PELDR_LoadModule2", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VXDLDR as `P` serves it.
pub const fn table<P: Vxdldr>() -> ServiceTable { ServiceTable { name: "VXDLDR", id: ID, services: Services::<P>::TABLE } }
