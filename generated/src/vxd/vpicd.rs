// Written by `janus gen` from abi-specs/vxd/vpicd.abi. Do not edit: change the spec and run `./x gen`.
//! Interrupt controllers: virtual and shared IRQs.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VPICD.
pub const ID: u16 = 0x0003;

/// Results of `VPICD_Get_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VPICD_Get_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `ebx`.
    pub traits: u32,
    /// In `ecx`.
    pub max_irq: u32,
}
/// Results of `VPICD_Virtualize_IRQ`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VPICD_Virtualize_IRQResults {
    /// In `eax`.
    pub irq: crate::types::HIRQ,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VPICD_Get_IRQ_Complete_Status`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VPICD_Get_IRQ_Complete_StatusResults {
    /// In `ecx`.
    pub status: crate::types::VPICD_STATUS,
    /// In `cf`.
    pub virtualized: bool,
}
/// Results of `VPICD_Convert_IRQ_To_Int`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VPICD_Convert_IRQ_To_IntResults {
    /// In `eax`.
    pub interrupt: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `VPICD_Convert_Int_To_IRQ`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VPICD_Convert_Int_To_IRQResults {
    /// In `eax`.
    pub number: u32,
    /// In `cf`.
    pub failed: bool,
}
/// VPICD as a provider serves it; what it does not override is reported as not served.
pub trait Vpicd: Provider {
    unsafe fn VPICD_Get_Version() -> crate::vxd::vpicd::VPICD_Get_VersionResults { Self::unserved("VPICD", 0x0000, "VPICD_Get_Version") } // abi-specs/vxd/vpicd.abi:8
    unsafe fn VPICD_Virtualize_IRQ(descriptor: *mut crate::types::VPICD_IRQ_Descriptor) -> crate::vxd::vpicd::VPICD_Virtualize_IRQResults { Self::unserved("VPICD", 0x0001, "VPICD_Virtualize_IRQ") } // abi-specs/vxd/vpicd.abi:9
    unsafe fn VPICD_Set_Int_Request(irq: crate::types::HIRQ, vm: crate::types::HVM) -> () { Self::unserved("VPICD", 0x0002, "VPICD_Set_Int_Request") } // abi-specs/vxd/vpicd.abi:10
    unsafe fn VPICD_Clear_Int_Request(irq: crate::types::HIRQ, vm: crate::types::HVM) -> () { Self::unserved("VPICD", 0x0003, "VPICD_Clear_Int_Request") } // abi-specs/vxd/vpicd.abi:11
    unsafe fn VPICD_Phys_EOI(irq: crate::types::HIRQ) -> () { Self::unserved("VPICD", 0x0004, "VPICD_Phys_EOI") } // abi-specs/vxd/vpicd.abi:12
    unsafe fn VPICD_Get_Complete_Status(irq: crate::types::HIRQ, vm: crate::types::HVM) -> crate::types::VPICD_STATUS { Self::unserved("VPICD", 0x0005, "VPICD_Get_Complete_Status") } // abi-specs/vxd/vpicd.abi:13
    unsafe fn VPICD_Get_Status(irq: crate::types::HIRQ, vm: crate::types::HVM) -> crate::types::VPICD_STATUS { Self::unserved("VPICD", 0x0006, "VPICD_Get_Status") } // abi-specs/vxd/vpicd.abi:14
    unsafe fn VPICD_Test_Phys_Request(irq: crate::types::HIRQ) -> bool { Self::unserved("VPICD", 0x0007, "VPICD_Test_Phys_Request") } // abi-specs/vxd/vpicd.abi:15
    unsafe fn VPICD_Physically_Mask(irq: crate::types::HIRQ) -> () { Self::unserved("VPICD", 0x0008, "VPICD_Physically_Mask") } // abi-specs/vxd/vpicd.abi:16
    unsafe fn VPICD_Physically_Unmask(irq: crate::types::HIRQ) -> () { Self::unserved("VPICD", 0x0009, "VPICD_Physically_Unmask") } // abi-specs/vxd/vpicd.abi:17
    unsafe fn VPICD_Set_Auto_Masking(irq: crate::types::HIRQ) -> () { Self::unserved("VPICD", 0x000a, "VPICD_Set_Auto_Masking") } // abi-specs/vxd/vpicd.abi:18
    unsafe fn VPICD_Get_IRQ_Complete_Status(number: u32) -> crate::vxd::vpicd::VPICD_Get_IRQ_Complete_StatusResults { Self::unserved("VPICD", 0x000b, "VPICD_Get_IRQ_Complete_Status") } // abi-specs/vxd/vpicd.abi:19
    unsafe fn VPICD_Convert_Handle_To_IRQ(irq: crate::types::HIRQ) -> u32 { Self::unserved("VPICD", 0x000c, "VPICD_Convert_Handle_To_IRQ") } // abi-specs/vxd/vpicd.abi:20
    unsafe fn VPICD_Convert_IRQ_To_Int(number: u32, vm: crate::types::HVM) -> crate::vxd::vpicd::VPICD_Convert_IRQ_To_IntResults { Self::unserved("VPICD", 0x000d, "VPICD_Convert_IRQ_To_Int") } // abi-specs/vxd/vpicd.abi:21
    unsafe fn VPICD_Convert_Int_To_IRQ(interrupt: u32) -> crate::vxd::vpicd::VPICD_Convert_Int_To_IRQResults { Self::unserved("VPICD", 0x000e, "VPICD_Convert_Int_To_IRQ") } // abi-specs/vxd/vpicd.abi:22
    unsafe fn VPICD_Call_When_Hw_Int(callback: *mut core::ffi::c_void) -> *mut core::ffi::c_void { Self::unserved("VPICD", 0x000f, "VPICD_Call_When_Hw_Int") } // abi-specs/vxd/vpicd.abi:23
    unsafe fn VPICD_Force_Default_Owner(number: u32, vm: crate::types::HVM) -> bool { Self::unserved("VPICD", 0x0010, "VPICD_Force_Default_Owner") } // abi-specs/vxd/vpicd.abi:24
    unsafe fn VPICD_Force_Default_Behavior(irq: crate::types::HIRQ) -> () { Self::unserved("VPICD", 0x0011, "VPICD_Force_Default_Behavior") } // abi-specs/vxd/vpicd.abi:25
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Get_Version<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Get_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.ebx = v.traits as u32; r.ecx = v.max_irq as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Virtualize_IRQ<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Virtualize_IRQ((r.edi as u32) as *mut crate::types::VPICD_IRQ_Descriptor) }; r.eax = v.irq as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Set_Int_Request<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Set_Int_Request((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Clear_Int_Request<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Clear_Int_Request((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Phys_EOI<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Phys_EOI((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Get_Complete_Status<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Get_Complete_Status((r.eax as u32), (r.ebx as u32)) }; r.ecx = v.0 as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Get_Status<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Get_Status((r.eax as u32), (r.ebx as u32)) }; r.ecx = v.0 as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Test_Phys_Request<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Test_Phys_Request((r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Physically_Mask<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Physically_Mask((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Physically_Unmask<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Physically_Unmask((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Set_Auto_Masking<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Set_Auto_Masking((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Get_IRQ_Complete_Status<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Get_IRQ_Complete_Status((r.eax as u32)) }; r.ecx = v.status.0 as u32; r.set_flag(1, u32::from(v.virtualized) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Convert_Handle_To_IRQ<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Convert_Handle_To_IRQ((r.eax as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Convert_IRQ_To_Int<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Convert_IRQ_To_Int((r.eax as u32), (r.ebx as u32)) }; r.eax = v.interrupt as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Convert_Int_To_IRQ<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Convert_Int_To_IRQ((r.eax as u32)) }; r.eax = v.number as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Call_When_Hw_Int<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Call_When_Hw_Int((r.esi as u32) as *mut core::ffi::c_void) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Force_Default_Owner<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Force_Default_Owner((r.eax as u32), (r.ebx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VPICD_Force_Default_Behavior<P: Vpicd>() {
        unsafe extern "C" fn framed<P: Vpicd>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VPICD_Force_Default_Behavior((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vpicd> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "VPICD_Get_Version", entry: entry::VPICD_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "VPICD_Virtualize_IRQ", entry: entry::VPICD_Virtualize_IRQ::<P> as *const (), is_async: false },
        Service { ordinal: 0x0002, name: "VPICD_Set_Int_Request", entry: entry::VPICD_Set_Int_Request::<P> as *const (), is_async: true },
        Service { ordinal: 0x0003, name: "VPICD_Clear_Int_Request", entry: entry::VPICD_Clear_Int_Request::<P> as *const (), is_async: true },
        Service { ordinal: 0x0004, name: "VPICD_Phys_EOI", entry: entry::VPICD_Phys_EOI::<P> as *const (), is_async: true },
        Service { ordinal: 0x0005, name: "VPICD_Get_Complete_Status", entry: entry::VPICD_Get_Complete_Status::<P> as *const (), is_async: true },
        Service { ordinal: 0x0006, name: "VPICD_Get_Status", entry: entry::VPICD_Get_Status::<P> as *const (), is_async: true },
        Service { ordinal: 0x0007, name: "VPICD_Test_Phys_Request", entry: entry::VPICD_Test_Phys_Request::<P> as *const (), is_async: true },
        Service { ordinal: 0x0008, name: "VPICD_Physically_Mask", entry: entry::VPICD_Physically_Mask::<P> as *const (), is_async: true },
        Service { ordinal: 0x0009, name: "VPICD_Physically_Unmask", entry: entry::VPICD_Physically_Unmask::<P> as *const (), is_async: true },
        Service { ordinal: 0x000a, name: "VPICD_Set_Auto_Masking", entry: entry::VPICD_Set_Auto_Masking::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "VPICD_Get_IRQ_Complete_Status", entry: entry::VPICD_Get_IRQ_Complete_Status::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "VPICD_Convert_Handle_To_IRQ", entry: entry::VPICD_Convert_Handle_To_IRQ::<P> as *const (), is_async: false },
        Service { ordinal: 0x000d, name: "VPICD_Convert_IRQ_To_Int", entry: entry::VPICD_Convert_IRQ_To_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "VPICD_Convert_Int_To_IRQ", entry: entry::VPICD_Convert_Int_To_IRQ::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "VPICD_Call_When_Hw_Int", entry: entry::VPICD_Call_When_Hw_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x0010, name: "VPICD_Force_Default_Owner", entry: entry::VPICD_Force_Default_Owner::<P> as *const (), is_async: false },
        Service { ordinal: 0x0011, name: "VPICD_Force_Default_Behavior", entry: entry::VPICD_Force_Default_Behavior::<P> as *const (), is_async: false },
        Service { ordinal: 0x0012, name: "VPICD_Auto_Mask_At_Inst_Swap", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "VPICD_Begin_Inst_Page_Swap", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "VPICD_End_Inst_Page_Swap", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "VPICD_Virtual_EOI", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "VPICD_Get_Virtualization_Count", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "VPICD_Post_Sys_Critical_Init", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "VPICD_VM_SlavePIC_Mask_Change", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0019, name: "_VPICD_Clear_IR_Bits", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001a, name: "_VPICD_Get_Level_Mask", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001b, name: "_VPICD_Set_Level_Mask", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001c, name: "_VPICD_Set_Irql_Mask", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001d, name: "_VPICD_Set_Channel_Irql", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001e, name: "_VPICD_Prepare_For_Shutdown", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001f, name: "_VPICD_Register_Trigger_Handler", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VPICD as `P` serves it.
pub const fn table<P: Vpicd>() -> ServiceTable { ServiceTable { name: "VPICD", id: ID, services: Services::<P>::TABLE } }
