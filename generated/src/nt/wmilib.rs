// Written by `janus gen` from abi-specs/nt/wmilib.abi. Do not edit: change the spec and run `./x gen`.
//! WMI library.
//! Source: mingw-w64 ddk/wmilib.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/wmilib.abi";
    pub static WmiCompleteRequest: Function = Function { id: 3603, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "WMILIB.SYS", name: "WmiCompleteRequest" };
    pub static WmiFireEvent: Function = Function { id: 3604, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 14, library: "WMILIB.SYS", name: "WmiFireEvent" };
    pub static WmiSystemControl: Function = Function { id: 3605, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 21, library: "WMILIB.SYS", name: "WmiSystemControl" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.wmilib.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WmiCompleteRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WmiCompleteRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.wmilib.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WmiFireEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WmiFireEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.wmilib.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn WmiSystemControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::WmiSystemControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.wmilib.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// WMILIB.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "WMILIB.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "WmiCompleteRequest", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::WmiCompleteRequest as *const (), function: &about::WmiCompleteRequest } },
        Export { name: "WmiFireEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::WmiFireEvent as *const (), function: &about::WmiFireEvent } },
        Export { name: "WmiSystemControl", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::WmiSystemControl as *const (), function: &about::WmiSystemControl } },
    ];
}
