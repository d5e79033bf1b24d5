// Written by `janus gen` from abi-specs/nt/ndis/file.abi. Do not edit: change the spec and run `./x gen`.
//! Files that lie beside the driver: microcode and the like.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Files that lie beside the driver: microcode and the like.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait File {
    /// 
    unsafe fn NdisCloseFile( // abi-specs/nt/ndis/file.abi:8
        file_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/file.abi:8
    );
    /// 
    unsafe fn NdisMapFile( // abi-specs/nt/ndis/file.abi:10
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/file.abi:10
        mapped_buffer: *mut *mut core::ffi::c_void, // abi-specs/nt/ndis/file.abi:10
        file_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/file.abi:10
    );
    /// 
    unsafe fn NdisOpenFile( // abi-specs/nt/ndis/file.abi:12
        status: *mut crate::types::NDIS_STATUS, // abi-specs/nt/ndis/file.abi:12
        file_handle: *mut crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/file.abi:12
        file_length: *mut u32, // abi-specs/nt/ndis/file.abi:12
        file_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/file.abi:12
        highest_acceptable_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ndis/file.abi:12
    );
    /// 
    unsafe fn NdisUnmapFile( // abi-specs/nt/ndis/file.abi:20
        file_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/file.abi:20
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/file.abi";
    pub static NdisCloseFile: Function = Function { id: 665, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 8, library: "NDIS.SYS", name: "NdisCloseFile" };
    pub static NdisMapFile: Function = Function { id: 1005, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "mapped_buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 10, library: "NDIS.SYS", name: "NdisMapFile" };
    pub static NdisOpenFile: Function = Function { id: 1025, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "file_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "file_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "file_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 12, library: "NDIS.SYS", name: "NdisOpenFile" };
    pub static NdisUnmapFile: Function = Function { id: 1105, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 20, library: "NDIS.SYS", name: "NdisUnmapFile" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/file.abi:8
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCloseFile<P: File>(file_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisCloseFile(file_handle) }
    }
    /// abi-specs/nt/ndis/file.abi:10
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMapFile<P: File>(status: *mut crate::types::NDIS_STATUS, mapped_buffer: *mut *mut core::ffi::c_void, file_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisMapFile(status, mapped_buffer, file_handle) }
    }
    /// abi-specs/nt/ndis/file.abi:12
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisOpenFile<P: File>(status: *mut crate::types::NDIS_STATUS, file_handle: *mut crate::types::NDIS_HANDLE, file_length: *mut u32, file_name: *mut crate::types::UNICODE_STRING, highest_acceptable_address: crate::types::PHYSICAL_ADDRESS) {
        unsafe { P::NdisOpenFile(status, file_handle, file_length, file_name, highest_acceptable_address) }
    }
    /// abi-specs/nt/ndis/file.abi:20
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisUnmapFile<P: File>(file_handle: crate::types::NDIS_HANDLE) {
        unsafe { P::NdisUnmapFile(file_handle) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCloseFile<P: File>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCloseFile, direct = sym direct::NdisCloseFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMapFile<P: File>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMapFile, direct = sym direct::NdisMapFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisOpenFile<P: File>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisOpenFile, direct = sym direct::NdisOpenFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnmapFile<P: File>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisUnmapFile, direct = sym direct::NdisUnmapFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

