// Written by `janus gen` from abi-specs/vxd/configmg.abi. Do not edit: change the spec and run `./x gen`.
//! Calling CONFIGMG.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CONFIGMG_Locate_DevNode() { core::arch::naked_asm!("int 0x20", ".long 0x00338002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CONFIGMG_Get_Parent() { core::arch::naked_asm!("int 0x20", ".long 0x00338003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CONFIGMG_Get_Child() { core::arch::naked_asm!("int 0x20", ".long 0x00338004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CONFIGMG_Get_Sibling() { core::arch::naked_asm!("int 0x20", ".long 0x00338005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CONFIGMG_Get_Device_ID() { core::arch::naked_asm!("int 0x20", ".long 0x00338007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CONFIGMG_Register_Device_Driver() { core::arch::naked_asm!("int 0x20", ".long 0x0033800e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CONFIGMG_Get_Alloc_Log_Conf() { core::arch::naked_asm!("int 0x20", ".long 0x0033803b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CONFIGMG_Read_Registry_Value() { core::arch::naked_asm!("int 0x20", ".long 0x0033803e") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/configmg.abi:10 (CONFIGMG service 0x0002)
#[inline]
pub unsafe fn _CONFIGMG_Locate_DevNode(devnode: *mut u32, id: *mut u8, traits: u32) -> crate::types::CONFIGRET {
    let f: unsafe extern "C" fn(*mut u32, *mut u8, u32) -> crate::types::CONFIGRET = unsafe { core::mem::transmute(link::_CONFIGMG_Locate_DevNode as *const ()) };
    let v = unsafe { f(devnode, id, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/configmg.abi:11 (CONFIGMG service 0x0003)
#[inline]
pub unsafe fn _CONFIGMG_Get_Parent(parent: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET {
    let f: unsafe extern "C" fn(*mut u32, crate::types::DEVNODE, u32) -> crate::types::CONFIGRET = unsafe { core::mem::transmute(link::_CONFIGMG_Get_Parent as *const ()) };
    let v = unsafe { f(parent, devnode, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/configmg.abi:12 (CONFIGMG service 0x0004)
#[inline]
pub unsafe fn _CONFIGMG_Get_Child(child: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET {
    let f: unsafe extern "C" fn(*mut u32, crate::types::DEVNODE, u32) -> crate::types::CONFIGRET = unsafe { core::mem::transmute(link::_CONFIGMG_Get_Child as *const ()) };
    let v = unsafe { f(child, devnode, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/configmg.abi:13 (CONFIGMG service 0x0005)
#[inline]
pub unsafe fn _CONFIGMG_Get_Sibling(sibling: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET {
    let f: unsafe extern "C" fn(*mut u32, crate::types::DEVNODE, u32) -> crate::types::CONFIGRET = unsafe { core::mem::transmute(link::_CONFIGMG_Get_Sibling as *const ()) };
    let v = unsafe { f(sibling, devnode, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/configmg.abi:15 (CONFIGMG service 0x0007)
#[inline]
pub unsafe fn _CONFIGMG_Get_Device_ID(devnode: crate::types::DEVNODE, buffer: *mut u8, length: u32, traits: u32) -> crate::types::CONFIGRET {
    let f: unsafe extern "C" fn(crate::types::DEVNODE, *mut u8, u32, u32) -> crate::types::CONFIGRET = unsafe { core::mem::transmute(link::_CONFIGMG_Get_Device_ID as *const ()) };
    let v = unsafe { f(devnode, buffer, length, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/configmg.abi:22 (CONFIGMG service 0x000e)
#[inline]
pub unsafe fn _CONFIGMG_Register_Device_Driver(devnode: crate::types::DEVNODE, handler: crate::callbacks::CMCONFIGHANDLER, reference: u32, traits: u32) -> crate::types::CONFIGRET {
    let f: unsafe extern "C" fn(crate::types::DEVNODE, crate::callbacks::CMCONFIGHANDLER, u32, u32) -> crate::types::CONFIGRET = unsafe { core::mem::transmute(link::_CONFIGMG_Register_Device_Driver as *const ()) };
    let v = unsafe { f(devnode, handler, reference, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/configmg.abi:69 (CONFIGMG service 0x003b)
#[inline]
pub unsafe fn _CONFIGMG_Get_Alloc_Log_Conf(configuration: *mut crate::types::CMCONFIG, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET {
    let f: unsafe extern "C" fn(*mut crate::types::CMCONFIG, crate::types::DEVNODE, u32) -> crate::types::CONFIGRET = unsafe { core::mem::transmute(link::_CONFIGMG_Get_Alloc_Log_Conf as *const ()) };
    let v = unsafe { f(configuration, devnode, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/configmg.abi:72 (CONFIGMG service 0x003e)
#[inline]
pub unsafe fn _CONFIGMG_Read_Registry_Value(devnode: crate::types::DEVNODE, subkey: *mut u8, value: *mut u8, kind: u32, buffer: *mut core::ffi::c_void, length: *mut u32, traits: u32) -> crate::types::CONFIGRET {
    let f: unsafe extern "C" fn(crate::types::DEVNODE, *mut u8, *mut u8, u32, *mut core::ffi::c_void, *mut u32, u32) -> crate::types::CONFIGRET = unsafe { core::mem::transmute(link::_CONFIGMG_Read_Registry_Value as *const ()) };
    let v = unsafe { f(devnode, subkey, value, kind, buffer, length, traits) };
    v
}
