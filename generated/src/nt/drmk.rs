// Written by `janus gen` from abi-specs/nt/drmk.abi. Do not edit: change the spec and run `./x gen`.
//! Digital rights management of audio streams.
//! Source: mingw-w64 ddk/drmk.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/drmk.abi";
    pub static DrmAddContentHandlers: Function = Function { id: 93, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 7, library: "drmk.sys", name: "DrmAddContentHandlers" };
    pub static DrmCreateContentMixed: Function = Function { id: 94, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 8, library: "drmk.sys", name: "DrmCreateContentMixed" };
    pub static DrmDestroyContent: Function = Function { id: 95, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "drmk.sys", name: "DrmDestroyContent" };
    pub static DrmForwardContentToDeviceObject: Function = Function { id: 96, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "drmk.sys", name: "DrmForwardContentToDeviceObject" };
    pub static DrmForwardContentToFileObject: Function = Function { id: 97, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "drmk.sys", name: "DrmForwardContentToFileObject" };
    pub static DrmForwardContentToInterface: Function = Function { id: 98, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "drmk.sys", name: "DrmForwardContentToInterface" };
    pub static DrmGetContentRights: Function = Function { id: 99, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "drmk.sys", name: "DrmGetContentRights" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.drmk.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DrmAddContentHandlers() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DrmAddContentHandlers, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.drmk.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DrmCreateContentMixed() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DrmCreateContentMixed, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.drmk.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DrmDestroyContent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DrmDestroyContent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.drmk.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DrmForwardContentToDeviceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DrmForwardContentToDeviceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.drmk.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DrmForwardContentToFileObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DrmForwardContentToFileObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.drmk.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DrmForwardContentToInterface() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DrmForwardContentToInterface, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.drmk.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn DrmGetContentRights() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::DrmGetContentRights, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.drmk.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// drmk.sys as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "drmk.sys", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "DrmAddContentHandlers", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DrmAddContentHandlers as *const (), function: &about::DrmAddContentHandlers } },
        Export { name: "DrmCreateContentMixed", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DrmCreateContentMixed as *const (), function: &about::DrmCreateContentMixed } },
        Export { name: "DrmDestroyContent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DrmDestroyContent as *const (), function: &about::DrmDestroyContent } },
        Export { name: "DrmForwardContentToDeviceObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DrmForwardContentToDeviceObject as *const (), function: &about::DrmForwardContentToDeviceObject } },
        Export { name: "DrmForwardContentToFileObject", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DrmForwardContentToFileObject as *const (), function: &about::DrmForwardContentToFileObject } },
        Export { name: "DrmForwardContentToInterface", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DrmForwardContentToInterface as *const (), function: &about::DrmForwardContentToInterface } },
        Export { name: "DrmGetContentRights", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::DrmGetContentRights as *const (), function: &about::DrmGetContentRights } },
    ];
}
