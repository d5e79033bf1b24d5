// Written by `janus gen` from abi-specs/vxd/vcd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VCD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VCD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x000e8000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VCD_Set_Port_Global() { core::arch::naked_asm!("int 0x20", ".long 0x000e8001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VCD_Get_Focus() { core::arch::naked_asm!("int 0x20", ".long 0x000e8002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VCD_Virtualize_Port() { core::arch::naked_asm!("int 0x20", ".long 0x000e8003") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vcd.abi:8 (VCD service 0x0000)
#[inline]
pub unsafe fn VCD_Get_Version() -> crate::vxd::vcd::VCD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VCD_Get_Version) };
    crate::vxd::vcd::VCD_Get_VersionResults { version: (r.eax as u32), missing: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcd.abi:9 (VCD service 0x0001)
#[inline]
pub unsafe fn VCD_Set_Port_Global(port: u32, local: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (port as u32);
    r.edx = (local as u32);
    unsafe { service_call(&mut r, link::VCD_Set_Port_Global) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcd.abi:10 (VCD service 0x0002)
#[inline]
pub unsafe fn VCD_Get_Focus(port: u32) -> crate::vxd::vcd::VCD_Get_FocusResults {
    let mut r = Regs::default();
    r.eax = (port as u32);
    unsafe { service_call(&mut r, link::VCD_Get_Focus) };
    crate::vxd::vcd::VCD_Get_FocusResults { vm: (r.ebx as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vcd.abi:11 (VCD service 0x0003)
#[inline]
pub unsafe fn VCD_Virtualize_Port(port: u32, traits: u32, port_bytes: u32, vm_bytes: u32, routines: *mut core::ffi::c_void) -> crate::vxd::vcd::VCD_Virtualize_PortResults {
    let mut r = Regs::default();
    r.eax = (port as u32);
    r.ebx = (traits as u32);
    r.ecx = (port_bytes as u32);
    r.edx = (vm_bytes as u32);
    r.esi = (routines as u32);
    unsafe { service_call(&mut r, link::VCD_Virtualize_Port) };
    crate::vxd::vcd::VCD_Virtualize_PortResults { port_block: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
