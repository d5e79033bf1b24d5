// Written by `janus gen` from abi-specs/nt/bootvid.abi. Do not edit: change the spec and run `./x gen`.
//! Boot-time display.
//! Source: mingw-w64 import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/bootvid.abi";
    pub static VidBitBlt: Function = Function { id: 5, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 7, library: "BOOTVID.dll", name: "VidBitBlt" };
    pub static VidBufferToScreenBlt: Function = Function { id: 6, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "BOOTVID.dll", name: "VidBufferToScreenBlt" };
    pub static VidCleanUp: Function = Function { id: 7, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "BOOTVID.dll", name: "VidCleanUp" };
    pub static VidDisplayString: Function = Function { id: 8, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 10, library: "BOOTVID.dll", name: "VidDisplayString" };
    pub static VidDisplayStringXY: Function = Function { id: 9, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "BOOTVID.dll", name: "VidDisplayStringXY" };
    pub static VidInitialize: Function = Function { id: 10, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "BOOTVID.dll", name: "VidInitialize" };
    pub static VidResetDisplay: Function = Function { id: 11, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "BOOTVID.dll", name: "VidResetDisplay" };
    pub static VidScreenToBufferBlt: Function = Function { id: 12, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "BOOTVID.dll", name: "VidScreenToBufferBlt" };
    pub static VidSetScrollRegion: Function = Function { id: 13, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "BOOTVID.dll", name: "VidSetScrollRegion" };
    pub static VidSetTextColor: Function = Function { id: 14, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "BOOTVID.dll", name: "VidSetTextColor" };
    pub static VidSolidColorFill: Function = Function { id: 15, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "BOOTVID.dll", name: "VidSolidColorFill" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidBitBlt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidBitBlt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidBufferToScreenBlt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidBufferToScreenBlt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidCleanUp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidCleanUp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidDisplayString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidDisplayString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidDisplayStringXY() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidDisplayStringXY, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidResetDisplay() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidResetDisplay, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidScreenToBufferBlt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidScreenToBufferBlt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidSetScrollRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidSetScrollRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidSetTextColor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidSetTextColor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.bootvid.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VidSolidColorFill() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::VidSolidColorFill, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.bootvid.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// BOOTVID.dll as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "BOOTVID.dll", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "VidBitBlt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidBitBlt as *const (), function: &about::VidBitBlt } },
        Export { name: "VidBufferToScreenBlt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidBufferToScreenBlt as *const (), function: &about::VidBufferToScreenBlt } },
        Export { name: "VidCleanUp", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidCleanUp as *const (), function: &about::VidCleanUp } },
        Export { name: "VidDisplayString", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidDisplayString as *const (), function: &about::VidDisplayString } },
        Export { name: "VidDisplayStringXY", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidDisplayStringXY as *const (), function: &about::VidDisplayStringXY } },
        Export { name: "VidInitialize", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidInitialize as *const (), function: &about::VidInitialize } },
        Export { name: "VidResetDisplay", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidResetDisplay as *const (), function: &about::VidResetDisplay } },
        Export { name: "VidScreenToBufferBlt", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidScreenToBufferBlt as *const (), function: &about::VidScreenToBufferBlt } },
        Export { name: "VidSetScrollRegion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidSetScrollRegion as *const (), function: &about::VidSetScrollRegion } },
        Export { name: "VidSetTextColor", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidSetTextColor as *const (), function: &about::VidSetTextColor } },
        Export { name: "VidSolidColorFill", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::VidSolidColorFill as *const (), function: &about::VidSolidColorFill } },
    ];
}
