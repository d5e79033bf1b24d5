// Written by `janus gen` from abi-specs/nt/hidparse.abi. Do not edit: change the spec and run `./x gen`.
//! HID parser.
//! Source: mingw-w64 hidpi.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/hidparse.abi";
    pub static HidP_FreeCollectionDescription: Function = Function { id: 222, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "HIDPARSE.SYS", name: "HidP_FreeCollectionDescription" };
    pub static HidP_GetButtonCaps: Function = Function { id: 223, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 8, library: "HIDPARSE.SYS", name: "HidP_GetButtonCaps" };
    pub static HidP_GetCaps: Function = Function { id: 224, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "HIDPARSE.SYS", name: "HidP_GetCaps" };
    pub static HidP_GetCollectionDescription: Function = Function { id: 225, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "HIDPARSE.SYS", name: "HidP_GetCollectionDescription" };
    pub static HidP_GetData: Function = Function { id: 226, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 21, library: "HIDPARSE.SYS", name: "HidP_GetData" };
    pub static HidP_GetExtendedAttributes: Function = Function { id: 227, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 29, library: "HIDPARSE.SYS", name: "HidP_GetExtendedAttributes" };
    pub static HidP_GetLinkCollectionNodes: Function = Function { id: 228, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 36, library: "HIDPARSE.SYS", name: "HidP_GetLinkCollectionNodes" };
    pub static HidP_GetScaledUsageValue: Function = Function { id: 229, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], checks: &[], file: FILE, line: 41, library: "HIDPARSE.SYS", name: "HidP_GetScaledUsageValue" };
    pub static HidP_GetSpecificButtonCaps: Function = Function { id: 230, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 51, library: "HIDPARSE.SYS", name: "HidP_GetSpecificButtonCaps" };
    pub static HidP_GetSpecificValueCaps: Function = Function { id: 231, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 60, library: "HIDPARSE.SYS", name: "HidP_GetSpecificValueCaps" };
    pub static HidP_GetUsages: Function = Function { id: 234, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], checks: &[], file: FILE, line: 69, library: "HIDPARSE.SYS", name: "HidP_GetUsages" };
    pub static HidP_GetUsagesEx: Function = Function { id: 235, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], checks: &[], file: FILE, line: 79, library: "HIDPARSE.SYS", name: "HidP_GetUsagesEx" };
    pub static HidP_GetUsageValue: Function = Function { id: 232, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], checks: &[], file: FILE, line: 88, library: "HIDPARSE.SYS", name: "HidP_GetUsageValue" };
    pub static HidP_GetUsageValueArray: Function = Function { id: 233, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 7, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 8, indirect: false } }], checks: &[], file: FILE, line: 98, library: "HIDPARSE.SYS", name: "HidP_GetUsageValueArray" };
    pub static HidP_GetValueCaps: Function = Function { id: 236, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 109, library: "HIDPARSE.SYS", name: "HidP_GetValueCaps" };
    pub static HidP_InitializeReportForID: Function = Function { id: 237, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 115, library: "HIDPARSE.SYS", name: "HidP_InitializeReportForID" };
    pub static HidP_MaxDataListLength: Function = Function { id: 238, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 122, library: "HIDPARSE.SYS", name: "HidP_MaxDataListLength" };
    pub static HidP_MaxUsageListLength: Function = Function { id: 239, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 123, library: "HIDPARSE.SYS", name: "HidP_MaxUsageListLength" };
    pub static HidP_SetData: Function = Function { id: 240, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 124, library: "HIDPARSE.SYS", name: "HidP_SetData" };
    pub static HidP_SetScaledUsageValue: Function = Function { id: 241, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], checks: &[], file: FILE, line: 132, library: "HIDPARSE.SYS", name: "HidP_SetScaledUsageValue" };
    pub static HidP_SetUsages: Function = Function { id: 244, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], checks: &[], file: FILE, line: 142, library: "HIDPARSE.SYS", name: "HidP_SetUsages" };
    pub static HidP_SetUsageValue: Function = Function { id: 242, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], checks: &[], file: FILE, line: 152, library: "HIDPARSE.SYS", name: "HidP_SetUsageValue" };
    pub static HidP_SetUsageValueArray: Function = Function { id: 243, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 7, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 8, indirect: false } }], checks: &[], file: FILE, line: 162, library: "HIDPARSE.SYS", name: "HidP_SetUsageValueArray" };
    pub static HidP_SysPowerCaps: Function = Function { id: 245, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 173, library: "HIDPARSE.SYS", name: "HidP_SysPowerCaps" };
    pub static HidP_SysPowerEvent: Function = Function { id: 246, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 174, library: "HIDPARSE.SYS", name: "HidP_SysPowerEvent" };
    pub static HidP_TranslateUsageAndPagesToI8042ScanCodes: Function = Function { id: 247, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 175, library: "HIDPARSE.SYS", name: "HidP_TranslateUsageAndPagesToI8042ScanCodes" };
    pub static HidP_TranslateUsagesToI8042ScanCodes: Function = Function { id: 248, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 183, library: "HIDPARSE.SYS", name: "HidP_TranslateUsagesToI8042ScanCodes" };
    pub static HidP_UnsetUsages: Function = Function { id: 249, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }], checks: &[], file: FILE, line: 191, library: "HIDPARSE.SYS", name: "HidP_UnsetUsages" };
    pub static HidP_UsageAndPageListDifference: Function = Function { id: 250, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 201, library: "HIDPARSE.SYS", name: "HidP_UsageAndPageListDifference" };
    pub static HidP_UsageListDifference: Function = Function { id: 251, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 208, library: "HIDPARSE.SYS", name: "HidP_UsageListDifference" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_FreeCollectionDescription() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_FreeCollectionDescription, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetButtonCaps() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetButtonCaps, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetCaps() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetCaps, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetCollectionDescription() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetCollectionDescription, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetExtendedAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetExtendedAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetLinkCollectionNodes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetLinkCollectionNodes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetScaledUsageValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetScaledUsageValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetSpecificButtonCaps() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetSpecificButtonCaps, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetSpecificValueCaps() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetSpecificValueCaps, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetUsages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetUsages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetUsagesEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetUsagesEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetUsageValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetUsageValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetUsageValueArray() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetUsageValueArray, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_GetValueCaps() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_GetValueCaps, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_InitializeReportForID() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_InitializeReportForID, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_MaxDataListLength() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_MaxDataListLength, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_MaxUsageListLength() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_MaxUsageListLength, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_SetData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_SetData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_SetScaledUsageValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_SetScaledUsageValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_SetUsages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_SetUsages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_SetUsageValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_SetUsageValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_SetUsageValueArray() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_SetUsageValueArray, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_SysPowerCaps() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_SysPowerCaps, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_SysPowerEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_SysPowerEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_TranslateUsageAndPagesToI8042ScanCodes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_TranslateUsageAndPagesToI8042ScanCodes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_TranslateUsagesToI8042ScanCodes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_TranslateUsagesToI8042ScanCodes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_UnsetUsages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_UnsetUsages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_UsageAndPageListDifference() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_UsageAndPageListDifference, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.hidparse.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HidP_UsageListDifference() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HidP_UsageListDifference, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.hidparse.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// HIDPARSE.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "HIDPARSE.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "HidP_FreeCollectionDescription", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_FreeCollectionDescription as *const (), function: &about::HidP_FreeCollectionDescription } },
        Export { name: "HidP_GetButtonCaps", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetButtonCaps as *const (), function: &about::HidP_GetButtonCaps } },
        Export { name: "HidP_GetCaps", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetCaps as *const (), function: &about::HidP_GetCaps } },
        Export { name: "HidP_GetCollectionDescription", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetCollectionDescription as *const (), function: &about::HidP_GetCollectionDescription } },
        Export { name: "HidP_GetData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetData as *const (), function: &about::HidP_GetData } },
        Export { name: "HidP_GetExtendedAttributes", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetExtendedAttributes as *const (), function: &about::HidP_GetExtendedAttributes } },
        Export { name: "HidP_GetLinkCollectionNodes", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetLinkCollectionNodes as *const (), function: &about::HidP_GetLinkCollectionNodes } },
        Export { name: "HidP_GetScaledUsageValue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetScaledUsageValue as *const (), function: &about::HidP_GetScaledUsageValue } },
        Export { name: "HidP_GetSpecificButtonCaps", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetSpecificButtonCaps as *const (), function: &about::HidP_GetSpecificButtonCaps } },
        Export { name: "HidP_GetSpecificValueCaps", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetSpecificValueCaps as *const (), function: &about::HidP_GetSpecificValueCaps } },
        Export { name: "HidP_GetUsageValue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetUsageValue as *const (), function: &about::HidP_GetUsageValue } },
        Export { name: "HidP_GetUsageValueArray", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetUsageValueArray as *const (), function: &about::HidP_GetUsageValueArray } },
        Export { name: "HidP_GetUsages", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetUsages as *const (), function: &about::HidP_GetUsages } },
        Export { name: "HidP_GetUsagesEx", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetUsagesEx as *const (), function: &about::HidP_GetUsagesEx } },
        Export { name: "HidP_GetValueCaps", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_GetValueCaps as *const (), function: &about::HidP_GetValueCaps } },
        Export { name: "HidP_InitializeReportForID", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_InitializeReportForID as *const (), function: &about::HidP_InitializeReportForID } },
        Export { name: "HidP_MaxDataListLength", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_MaxDataListLength as *const (), function: &about::HidP_MaxDataListLength } },
        Export { name: "HidP_MaxUsageListLength", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_MaxUsageListLength as *const (), function: &about::HidP_MaxUsageListLength } },
        Export { name: "HidP_SetData", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_SetData as *const (), function: &about::HidP_SetData } },
        Export { name: "HidP_SetScaledUsageValue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_SetScaledUsageValue as *const (), function: &about::HidP_SetScaledUsageValue } },
        Export { name: "HidP_SetUsageValue", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_SetUsageValue as *const (), function: &about::HidP_SetUsageValue } },
        Export { name: "HidP_SetUsageValueArray", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_SetUsageValueArray as *const (), function: &about::HidP_SetUsageValueArray } },
        Export { name: "HidP_SetUsages", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_SetUsages as *const (), function: &about::HidP_SetUsages } },
        Export { name: "HidP_SysPowerCaps", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_SysPowerCaps as *const (), function: &about::HidP_SysPowerCaps } },
        Export { name: "HidP_SysPowerEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_SysPowerEvent as *const (), function: &about::HidP_SysPowerEvent } },
        Export { name: "HidP_TranslateUsageAndPagesToI8042ScanCodes", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_TranslateUsageAndPagesToI8042ScanCodes as *const (), function: &about::HidP_TranslateUsageAndPagesToI8042ScanCodes } },
        Export { name: "HidP_TranslateUsagesToI8042ScanCodes", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_TranslateUsagesToI8042ScanCodes as *const (), function: &about::HidP_TranslateUsagesToI8042ScanCodes } },
        Export { name: "HidP_UnsetUsages", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_UnsetUsages as *const (), function: &about::HidP_UnsetUsages } },
        Export { name: "HidP_UsageAndPageListDifference", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_UsageAndPageListDifference as *const (), function: &about::HidP_UsageAndPageListDifference } },
        Export { name: "HidP_UsageListDifference", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::HidP_UsageListDifference as *const (), function: &about::HidP_UsageListDifference } },
    ];
}
