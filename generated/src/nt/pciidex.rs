// Written by `janus gen` from abi-specs/nt/pciidex.abi. Do not edit: change the spec and run `./x gen`.
//! PCI IDE bus driver: the library of controller minidrivers.
//! Source: Windows 2000 DDK documentation; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/pciidex.abi";
    pub static PciIdeXGetBusData: Function = Function { id: 3278, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 7, library: "PCIIDEX.SYS", name: "PciIdeXGetBusData" };
    pub static PciIdeXInitialize: Function = Function { id: 3279, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 13, library: "PCIIDEX.SYS", name: "PciIdeXInitialize" };
    pub static PciIdeXSetBusData: Function = Function { id: 3280, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 19, library: "PCIIDEX.SYS", name: "PciIdeXSetBusData" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.pciidex.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PciIdeXGetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PciIdeXGetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.pciidex.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PciIdeXInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PciIdeXInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.pciidex.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PciIdeXSetBusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PciIdeXSetBusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.pciidex.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// PCIIDEX.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "PCIIDEX.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "PciIdeXGetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PciIdeXGetBusData as *const (), function: &about::PciIdeXGetBusData } },
        Export { name: "PciIdeXInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PciIdeXInitialize as *const (), function: &about::PciIdeXInitialize } },
        Export { name: "PciIdeXSetBusData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::PciIdeXSetBusData as *const (), function: &about::PciIdeXSetBusData } },
    ];
}
