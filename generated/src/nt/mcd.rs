// Written by `janus gen` from abi-specs/nt/mcd.abi. Do not edit: change the spec and run `./x gen`.
//! Medium changer class driver.
//! Source: mingw-w64 ddk/mcd.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/mcd.abi";
    pub static ChangerClassAllocatePool: Function = Function { id: 595, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "MCD.SYS", name: "ChangerClassAllocatePool" };
    pub static ChangerClassDebugPrint: Function = Function { id: 596, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 8, library: "MCD.SYS", name: "ChangerClassDebugPrint" };
    pub static ChangerClassFreePool: Function = Function { id: 597, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "MCD.SYS", name: "ChangerClassFreePool" };
    pub static ChangerClassInitialize: Function = Function { id: 598, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 10, library: "MCD.SYS", name: "ChangerClassInitialize" };
    pub static ChangerClassSendSrbSynchronous: Function = Function { id: 599, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "MCD.SYS", name: "ChangerClassSendSrbSynchronous" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.mcd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ChangerClassAllocatePool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ChangerClassAllocatePool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.mcd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ChangerClassDebugPrint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ChangerClassDebugPrint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.mcd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ChangerClassFreePool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ChangerClassFreePool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.mcd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ChangerClassInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ChangerClassInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.mcd.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ChangerClassSendSrbSynchronous() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ChangerClassSendSrbSynchronous, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.mcd.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// MCD.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "MCD.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "ChangerClassAllocatePool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ChangerClassAllocatePool as *const (), function: &about::ChangerClassAllocatePool } },
        Export { name: "ChangerClassDebugPrint", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ChangerClassDebugPrint as *const (), function: &about::ChangerClassDebugPrint } },
        Export { name: "ChangerClassFreePool", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ChangerClassFreePool as *const (), function: &about::ChangerClassFreePool } },
        Export { name: "ChangerClassInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ChangerClassInitialize as *const (), function: &about::ChangerClassInitialize } },
        Export { name: "ChangerClassSendSrbSynchronous", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::ChangerClassSendSrbSynchronous as *const (), function: &about::ChangerClassSendSrbSynchronous } },
    ];
}
