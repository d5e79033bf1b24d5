// Written by `janus gen` from abi-specs/vxd/vkd.abi. Do not edit: change the spec and run `./x gen`.
//! Keyboard.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VKD.
pub const ID: u16 = 0x000d;

/// Results of `VKD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VKD_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
}
/// Results of `VKD_Define_Hot_Key`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VKD_Define_Hot_KeyResults {
    /// In `eax`.
    pub hot_key: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VKD_Force_Keys`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VKD_Force_KeysResults {
    /// In `ecx`.
    pub remaining: u32,
    /// In `cf`.
    pub overflow: bool,
}
/// Results of `VKD_Get_Msg_Key`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VKD_Get_Msg_KeyResults {
    /// In `al`.
    pub scan_code: u8,
    /// In `ah`.
    pub modifiers: u8,
    /// In `zf`.
    pub none: bool,
}
/// Results of `VKD_Peek_Msg_Key`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VKD_Peek_Msg_KeyResults {
    /// In `al`.
    pub scan_code: u8,
    /// In `ah`.
    pub modifiers: u8,
    /// In `zf`.
    pub none: bool,
}
/// VKD as a provider serves it; what it does not override is reported as not served.
pub trait Vkd: Provider {
    unsafe fn VKD_Get_Version() -> crate::vxd::vkd::VKD_Get_VersionResults { Self::unserved("VKD", 0x0000, "VKD_Get_Version") } // abi-specs/vxd/vkd.abi:8
    unsafe fn VKD_Define_Hot_Key(scan_code: u8, code_kind: u8, shift_state: u32, traits: u8, callback: *mut core::ffi::c_void, reference: u32, delay: u32) -> crate::vxd::vkd::VKD_Define_Hot_KeyResults { Self::unserved("VKD", 0x0001, "VKD_Define_Hot_Key") } // abi-specs/vxd/vkd.abi:9
    unsafe fn VKD_Remove_Hot_Key(hot_key: u32) -> () { Self::unserved("VKD", 0x0002, "VKD_Remove_Hot_Key") } // abi-specs/vxd/vkd.abi:18
    unsafe fn VKD_Local_Enable_Hot_Key(hot_key: u32, vm: crate::types::HVM) -> () { Self::unserved("VKD", 0x0003, "VKD_Local_Enable_Hot_Key") } // abi-specs/vxd/vkd.abi:19
    unsafe fn VKD_Local_Disable_Hot_Key(hot_key: u32, vm: crate::types::HVM) -> () { Self::unserved("VKD", 0x0004, "VKD_Local_Disable_Hot_Key") } // abi-specs/vxd/vkd.abi:20
    unsafe fn VKD_Reflect_Hot_Key(hot_key: u32, vm: crate::types::HVM, shift_state: u16) -> () { Self::unserved("VKD", 0x0005, "VKD_Reflect_Hot_Key") } // abi-specs/vxd/vkd.abi:21
    unsafe fn VKD_Cancel_Hot_Key_State() -> () { Self::unserved("VKD", 0x0006, "VKD_Cancel_Hot_Key_State") } // abi-specs/vxd/vkd.abi:22
    unsafe fn VKD_Force_Keys(scan_codes: *mut u8, count: u32) -> crate::vxd::vkd::VKD_Force_KeysResults { Self::unserved("VKD", 0x0007, "VKD_Force_Keys") } // abi-specs/vxd/vkd.abi:23
    unsafe fn VKD_Get_Kbd_Owner() -> crate::types::HVM { Self::unserved("VKD", 0x0008, "VKD_Get_Kbd_Owner") } // abi-specs/vxd/vkd.abi:24
    unsafe fn VKD_Define_Paste_Mode(mode: u8, vm: crate::types::HVM) -> () { Self::unserved("VKD", 0x0009, "VKD_Define_Paste_Mode") } // abi-specs/vxd/vkd.abi:25
    unsafe fn VKD_Start_Paste(buffer: *mut core::ffi::c_void, vm: crate::types::HVM, count: u32, callback: *mut core::ffi::c_void, reference: u32) -> bool { Self::unserved("VKD", 0x000a, "VKD_Start_Paste") } // abi-specs/vxd/vkd.abi:26
    unsafe fn VKD_Cancel_Paste(vm: crate::types::HVM) -> () { Self::unserved("VKD", 0x000b, "VKD_Cancel_Paste") } // abi-specs/vxd/vkd.abi:29
    unsafe fn VKD_Get_Msg_Key(vm: crate::types::HVM) -> crate::vxd::vkd::VKD_Get_Msg_KeyResults { Self::unserved("VKD", 0x000c, "VKD_Get_Msg_Key") } // abi-specs/vxd/vkd.abi:30
    unsafe fn VKD_Peek_Msg_Key(vm: crate::types::HVM) -> crate::vxd::vkd::VKD_Peek_Msg_KeyResults { Self::unserved("VKD", 0x000d, "VKD_Peek_Msg_Key") } // abi-specs/vxd/vkd.abi:31
    unsafe fn VKD_Flush_Msg_Key_Queue(vm: crate::types::HVM) -> () { Self::unserved("VKD", 0x000e, "VKD_Flush_Msg_Key_Queue") } // abi-specs/vxd/vkd.abi:32
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Get_Version<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Define_Hot_Key<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Define_Hot_Key(((r.eax & 0xff) as u8), (((r.eax >> 8) & 0xff) as u8), (r.ebx as u32), ((r.ecx & 0xff) as u8), (r.esi as u32) as *mut core::ffi::c_void, (r.edx as u32), (r.edi as u32)) }; r.eax = v.hot_key as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Remove_Hot_Key<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Remove_Hot_Key((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Local_Enable_Hot_Key<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Local_Enable_Hot_Key((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Local_Disable_Hot_Key<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Local_Disable_Hot_Key((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Reflect_Hot_Key<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Reflect_Hot_Key((r.eax as u32), (r.ebx as u32), ((r.ecx & 0xffff) as u16)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Cancel_Hot_Key_State<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Cancel_Hot_Key_State() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Force_Keys<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Force_Keys((r.esi as u32) as *mut u8, (r.ecx as u32)) }; r.ecx = v.remaining as u32; r.set_flag(1, u32::from(v.overflow) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Get_Kbd_Owner<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Get_Kbd_Owner() }; r.ebx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Define_Paste_Mode<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Define_Paste_Mode(((r.eax & 0xff) as u8), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Start_Paste<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Start_Paste((r.eax as u32) as *mut core::ffi::c_void, (r.ebx as u32), (r.ecx as u32), (r.esi as u32) as *mut core::ffi::c_void, (r.edx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Cancel_Paste<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Cancel_Paste((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Get_Msg_Key<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Get_Msg_Key((r.ebx as u32)) }; r.eax = (r.eax & !0xff) | (v.scan_code as u32 & 0xff); r.eax = (r.eax & !0xff00) | ((v.modifiers as u32 & 0xff) << 8); r.set_flag(0x40, u32::from(v.none) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Peek_Msg_Key<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Peek_Msg_Key((r.ebx as u32)) }; r.eax = (r.eax & !0xff) | (v.scan_code as u32 & 0xff); r.eax = (r.eax & !0xff00) | ((v.modifiers as u32 & 0xff) << 8); r.set_flag(0x40, u32::from(v.none) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VKD_Flush_Msg_Key_Queue<P: Vkd>() {
        unsafe extern "C" fn framed<P: Vkd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VKD_Flush_Msg_Key_Queue((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vkd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VKD_Get_Version", entry: entry::VKD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VKD_Define_Hot_Key", entry: entry::VKD_Define_Hot_Key::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VKD_Remove_Hot_Key", entry: entry::VKD_Remove_Hot_Key::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "VKD_Local_Enable_Hot_Key", entry: entry::VKD_Local_Enable_Hot_Key::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "VKD_Local_Disable_Hot_Key", entry: entry::VKD_Local_Disable_Hot_Key::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "VKD_Reflect_Hot_Key", entry: entry::VKD_Reflect_Hot_Key::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "VKD_Cancel_Hot_Key_State", entry: entry::VKD_Cancel_Hot_Key_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "VKD_Force_Keys", entry: entry::VKD_Force_Keys::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "VKD_Get_Kbd_Owner", entry: entry::VKD_Get_Kbd_Owner::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "VKD_Define_Paste_Mode", entry: entry::VKD_Define_Paste_Mode::<P> as *const (), is_async: false },
        Service { ordinal: 0x000a, name: "VKD_Start_Paste", entry: entry::VKD_Start_Paste::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "VKD_Cancel_Paste", entry: entry::VKD_Cancel_Paste::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "VKD_Get_Msg_Key", entry: entry::VKD_Get_Msg_Key::<P> as *const (), is_async: false },
        Service { ordinal: 0x000d, name: "VKD_Peek_Msg_Key", entry: entry::VKD_Peek_Msg_Key::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "VKD_Flush_Msg_Key_Queue", entry: entry::VKD_Flush_Msg_Key_Queue::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "VKD_Enable_Keyboard", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "VKD_Disable_KeyBoard", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "VKD_Get_Shift_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "VKD_Filter_Keyboard_Input", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "VKD_Put_Byte", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "VKD_Set_Shift_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "VKD_Send_Data", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "VKD_Set_LEDs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "VKD_Set_Key_Rate", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "VKD_Get_Key_Rate", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VKD as `P` serves it.
pub const fn table<P: Vkd>() -> ServiceTable { ServiceTable { name: "VKD", id: ID, services: Services::<P>::TABLE } }
