// Written by `janus gen` from abi-specs/nt/usbport.abi. Do not edit: change the spec and run `./x gen`.
//! USB port driver: the library of host controller miniports.
//! Source: mingw-w64 import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/usbport.abi";
    pub static DllUnload: Function = Function { id: 3487, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "USBPORT.SYS", name: "DllUnload" };
    pub static USBPORT_GetHciMn: Function = Function { id: 3488, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "USBPORT.SYS", name: "USBPORT_GetHciMn" };
    pub static USBPORT_RegisterUSBPortDriver: Function = Function { id: 3489, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "USBPORT.SYS", name: "USBPORT_RegisterUSBPortDriver" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.usbport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DllUnload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DllUnload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBPORT_GetHciMn() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBPORT_GetHciMn, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.usbport.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn USBPORT_RegisterUSBPortDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::USBPORT_RegisterUSBPortDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.usbport.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// USBPORT.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "USBPORT.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "DllUnload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DllUnload as *const (), function: &about::DllUnload } },
        Export { name: "USBPORT_GetHciMn", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBPORT_GetHciMn as *const (), function: &about::USBPORT_GetHciMn } },
        Export { name: "USBPORT_RegisterUSBPortDriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::USBPORT_RegisterUSBPortDriver as *const (), function: &about::USBPORT_RegisterUSBPortDriver } },
    ];
}
