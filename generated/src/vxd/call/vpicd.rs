// Written by `janus gen` from abi-specs/vxd/vpicd.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VPICD.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Get_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00038000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Virtualize_IRQ() { core::arch::naked_asm!("int 0x20", ".long 0x00038001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Set_Int_Request() { core::arch::naked_asm!("int 0x20", ".long 0x00038002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Clear_Int_Request() { core::arch::naked_asm!("int 0x20", ".long 0x00038003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Phys_EOI() { core::arch::naked_asm!("int 0x20", ".long 0x00038004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Get_Complete_Status() { core::arch::naked_asm!("int 0x20", ".long 0x00038005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Get_Status() { core::arch::naked_asm!("int 0x20", ".long 0x00038006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Test_Phys_Request() { core::arch::naked_asm!("int 0x20", ".long 0x00038007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Physically_Mask() { core::arch::naked_asm!("int 0x20", ".long 0x00038008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Physically_Unmask() { core::arch::naked_asm!("int 0x20", ".long 0x00038009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Set_Auto_Masking() { core::arch::naked_asm!("int 0x20", ".long 0x0003800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Get_IRQ_Complete_Status() { core::arch::naked_asm!("int 0x20", ".long 0x0003800b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Convert_Handle_To_IRQ() { core::arch::naked_asm!("int 0x20", ".long 0x0003800c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Convert_IRQ_To_Int() { core::arch::naked_asm!("int 0x20", ".long 0x0003800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Convert_Int_To_IRQ() { core::arch::naked_asm!("int 0x20", ".long 0x0003800e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Call_When_Hw_Int() { core::arch::naked_asm!("int 0x20", ".long 0x0003800f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Force_Default_Owner() { core::arch::naked_asm!("int 0x20", ".long 0x00038010") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Force_Default_Behavior() { core::arch::naked_asm!("int 0x20", ".long 0x00038011") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:8 (VPICD service 0x0000)
#[inline]
pub unsafe fn VPICD_Get_Version() -> crate::vxd::vpicd::VPICD_Get_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VPICD_Get_Version) };
    crate::vxd::vpicd::VPICD_Get_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), traits: (r.ebx as u32), max_irq: (r.ecx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:9 (VPICD service 0x0001)
#[inline]
pub unsafe fn VPICD_Virtualize_IRQ(descriptor: *mut crate::types::VPICD_IRQ_Descriptor) -> crate::vxd::vpicd::VPICD_Virtualize_IRQResults {
    let mut r = Regs::default();
    r.edi = (descriptor as u32);
    unsafe { service_call(&mut r, link::VPICD_Virtualize_IRQ) };
    crate::vxd::vpicd::VPICD_Virtualize_IRQResults { irq: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:10 (VPICD service 0x0002)
#[inline]
pub unsafe fn VPICD_Set_Int_Request(irq: crate::types::HIRQ, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VPICD_Set_Int_Request) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:11 (VPICD service 0x0003)
#[inline]
pub unsafe fn VPICD_Clear_Int_Request(irq: crate::types::HIRQ, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VPICD_Clear_Int_Request) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:12 (VPICD service 0x0004)
#[inline]
pub unsafe fn VPICD_Phys_EOI(irq: crate::types::HIRQ) -> () {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    unsafe { service_call(&mut r, link::VPICD_Phys_EOI) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:13 (VPICD service 0x0005)
#[inline]
pub unsafe fn VPICD_Get_Complete_Status(irq: crate::types::HIRQ, vm: crate::types::HVM) -> crate::types::VPICD_STATUS {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VPICD_Get_Complete_Status) };
    crate::types::VPICD_STATUS((r.ecx as u32))
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:14 (VPICD service 0x0006)
#[inline]
pub unsafe fn VPICD_Get_Status(irq: crate::types::HIRQ, vm: crate::types::HVM) -> crate::types::VPICD_STATUS {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VPICD_Get_Status) };
    crate::types::VPICD_STATUS((r.ecx as u32))
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:15 (VPICD service 0x0007)
#[inline]
pub unsafe fn VPICD_Test_Phys_Request(irq: crate::types::HIRQ) -> bool {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    unsafe { service_call(&mut r, link::VPICD_Test_Phys_Request) };
    (u32::from(r.cf()) != 0)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:16 (VPICD service 0x0008)
#[inline]
pub unsafe fn VPICD_Physically_Mask(irq: crate::types::HIRQ) -> () {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    unsafe { service_call(&mut r, link::VPICD_Physically_Mask) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:17 (VPICD service 0x0009)
#[inline]
pub unsafe fn VPICD_Physically_Unmask(irq: crate::types::HIRQ) -> () {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    unsafe { service_call(&mut r, link::VPICD_Physically_Unmask) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:18 (VPICD service 0x000a)
#[inline]
pub unsafe fn VPICD_Set_Auto_Masking(irq: crate::types::HIRQ) -> () {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    unsafe { service_call(&mut r, link::VPICD_Set_Auto_Masking) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:19 (VPICD service 0x000b)
#[inline]
pub unsafe fn VPICD_Get_IRQ_Complete_Status(number: u32) -> crate::vxd::vpicd::VPICD_Get_IRQ_Complete_StatusResults {
    let mut r = Regs::default();
    r.eax = (number as u32);
    unsafe { service_call(&mut r, link::VPICD_Get_IRQ_Complete_Status) };
    crate::vxd::vpicd::VPICD_Get_IRQ_Complete_StatusResults { status: crate::types::VPICD_STATUS((r.ecx as u32)), virtualized: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:20 (VPICD service 0x000c)
#[inline]
pub unsafe fn VPICD_Convert_Handle_To_IRQ(irq: crate::types::HIRQ) -> u32 {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    unsafe { service_call(&mut r, link::VPICD_Convert_Handle_To_IRQ) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:21 (VPICD service 0x000d)
#[inline]
pub unsafe fn VPICD_Convert_IRQ_To_Int(number: u32, vm: crate::types::HVM) -> crate::vxd::vpicd::VPICD_Convert_IRQ_To_IntResults {
    let mut r = Regs::default();
    r.eax = (number as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VPICD_Convert_IRQ_To_Int) };
    crate::vxd::vpicd::VPICD_Convert_IRQ_To_IntResults { interrupt: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:22 (VPICD service 0x000e)
#[inline]
pub unsafe fn VPICD_Convert_Int_To_IRQ(interrupt: u32) -> crate::vxd::vpicd::VPICD_Convert_Int_To_IRQResults {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    unsafe { service_call(&mut r, link::VPICD_Convert_Int_To_IRQ) };
    crate::vxd::vpicd::VPICD_Convert_Int_To_IRQResults { number: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:23 (VPICD service 0x000f)
#[inline]
pub unsafe fn VPICD_Call_When_Hw_Int(callback: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
    let mut r = Regs::default();
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::VPICD_Call_When_Hw_Int) };
    (r.esi as u32) as *mut core::ffi::c_void
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:24 (VPICD service 0x0010)
#[inline]
pub unsafe fn VPICD_Force_Default_Owner(number: u32, vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.eax = (number as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::VPICD_Force_Default_Owner) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vpicd.abi:25 (VPICD service 0x0011)
#[inline]
pub unsafe fn VPICD_Force_Default_Behavior(irq: crate::types::HIRQ) -> () {
    let mut r = Regs::default();
    r.eax = (irq as u32);
    unsafe { service_call(&mut r, link::VPICD_Force_Default_Behavior) };
    ()
}
