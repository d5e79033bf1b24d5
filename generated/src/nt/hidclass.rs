// Written by `janus gen` from abi-specs/nt/hidclass.abi. Do not edit: change the spec and run `./x gen`.
//! HID class driver: the library of HID minidrivers.
//! Source: Windows 2000 DDK documentation; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/hidclass.abi";
    pub static DllInitialize: Function = Function { id: 218, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 7, library: "HIDCLASS.SYS", name: "DllInitialize" };
    pub static DllUnload: Function = Function { id: 219, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "HIDCLASS.SYS", name: "DllUnload" };
    pub static HidNotifyPresence: Function = Function { id: 220, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "HIDCLASS.SYS", name: "HidNotifyPresence" };
    pub static HidRegisterMinidriver: Function = Function { id: 221, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "HIDCLASS.SYS", name: "HidRegisterMinidriver" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.hidclass.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DllInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DllInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidclass.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DllUnload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DllUnload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidclass.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidNotifyPresence() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidNotifyPresence, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidclass.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidRegisterMinidriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidRegisterMinidriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.hidclass.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// HIDCLASS.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "HIDCLASS.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "DllInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DllInitialize as *const (), function: &about::DllInitialize } },
        Export { name: "DllUnload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DllUnload as *const (), function: &about::DllUnload } },
        Export { name: "HidNotifyPresence", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidNotifyPresence as *const (), function: &about::HidNotifyPresence } },
        Export { name: "HidRegisterMinidriver", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidRegisterMinidriver as *const (), function: &about::HidRegisterMinidriver } },
    ];
}
