// Written by `janus gen` from abi-specs/nt/battc.abi. Do not edit: change the spec and run `./x gen`.
//! Battery class driver.
//! Source: Windows 2000 DDK documentation; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/battc.abi";
    pub static BatteryClassInitializeDevice: Function = Function { id: 0, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 7, library: "BATTC.SYS", name: "BatteryClassInitializeDevice" };
    pub static BatteryClassIoctl: Function = Function { id: 1, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "BATTC.SYS", name: "BatteryClassIoctl" };
    pub static BatteryClassStatusNotify: Function = Function { id: 2, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "BATTC.SYS", name: "BatteryClassStatusNotify" };
    pub static BatteryClassSystemControl: Function = Function { id: 3, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 10, library: "BATTC.SYS", name: "BatteryClassSystemControl" };
    pub static BatteryClassUnload: Function = Function { id: 4, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "BATTC.SYS", name: "BatteryClassUnload" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.battc.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BatteryClassInitializeDevice() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BatteryClassInitializeDevice, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.battc.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BatteryClassIoctl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BatteryClassIoctl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.battc.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BatteryClassStatusNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BatteryClassStatusNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.battc.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BatteryClassSystemControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BatteryClassSystemControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.battc.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn BatteryClassUnload() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::BatteryClassUnload, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.battc.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// BATTC.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "BATTC.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "BatteryClassInitializeDevice", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BatteryClassInitializeDevice as *const (), function: &about::BatteryClassInitializeDevice } },
        Export { name: "BatteryClassIoctl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BatteryClassIoctl as *const (), function: &about::BatteryClassIoctl } },
        Export { name: "BatteryClassStatusNotify", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BatteryClassStatusNotify as *const (), function: &about::BatteryClassStatusNotify } },
        Export { name: "BatteryClassSystemControl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BatteryClassSystemControl as *const (), function: &about::BatteryClassSystemControl } },
        Export { name: "BatteryClassUnload", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::BatteryClassUnload as *const (), function: &about::BatteryClassUnload } },
    ];
}
