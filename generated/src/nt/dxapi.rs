// Written by `janus gen` from abi-specs/nt/dxapi.abi. Do not edit: change the spec and run `./x gen`.
//! DirectX kernel interface.
//! Source: mingw-w64 ddk/dxapi.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/dxapi.abi";
    pub static _DxApi: Function = Function { id: 100, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "dxapi.sys", name: "_DxApi" };
    pub static _DxApiGetVersion: Function = Function { id: 101, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "dxapi.sys", name: "_DxApiGetVersion" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.dxapi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _DxApi() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_DxApi, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.dxapi.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _DxApiGetVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_DxApiGetVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.dxapi.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// dxapi.sys as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "dxapi.sys", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "_DxApi", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::_DxApi as *const (), function: &about::_DxApi } },
        Export { name: "_DxApiGetVersion", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::_DxApiGetVersion as *const (), function: &about::_DxApiGetVersion } },
    ];
}
