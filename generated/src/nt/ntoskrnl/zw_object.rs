// Written by `janus gen` from abi-specs/nt/ntoskrnl/zw_object.abi. Do not edit: change the spec and run `./x gen`.
//! System services: directories, symbolic links, objects by handle.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// System services: directories, symbolic links, objects by handle.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait ZwObject {
    /// 
    unsafe fn ZwOpenDirectoryObject( // abi-specs/nt/ntoskrnl/zw_object.abi:8
        directory_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_object.abi:8
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw_object.abi:8
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw_object.abi:8
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQueryDirectoryObject( // abi-specs/nt/ntoskrnl/zw_object.abi:14
        directory_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_object.abi:14
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_object.abi:14
        length: u32, // abi-specs/nt/ntoskrnl/zw_object.abi:14
        return_single_entry: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw_object.abi:14
        restart_scan: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw_object.abi:14
        context: *mut u32, // abi-specs/nt/ntoskrnl/zw_object.abi:14
        return_length: *mut u32, // abi-specs/nt/ntoskrnl/zw_object.abi:14
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwCreateSymbolicLinkObject( // abi-specs/nt/ntoskrnl/zw_object.abi:24
        symbolic_link_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_object.abi:24
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw_object.abi:24
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw_object.abi:24
        target_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw_object.abi:24
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQueryObject( // abi-specs/nt/ntoskrnl/zw_object.abi:31
        handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_object.abi:31
        object_information_class: crate::types::OBJECT_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw_object.abi:31
        object_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_object.abi:31
        object_information_length: u32, // abi-specs/nt/ntoskrnl/zw_object.abi:31
        return_length: *mut u32, // abi-specs/nt/ntoskrnl/zw_object.abi:31
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwDuplicateObject( // abi-specs/nt/ntoskrnl/zw_object.abi:39
        source_process_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_object.abi:39
        source_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_object.abi:39
        target_process_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_object.abi:39
        target_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_object.abi:39
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw_object.abi:39
        handle_attributes: u32, // abi-specs/nt/ntoskrnl/zw_object.abi:39
        options: u32, // abi-specs/nt/ntoskrnl/zw_object.abi:39
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/zw_object.abi";
    pub static ZwOpenDirectoryObject: Function = Function { id: 3018, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "directory_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "ZwOpenDirectoryObject" };
    pub static ZwQueryDirectoryObject: Function = Function { id: 3053, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 5, parameter: "context", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 6, parameter: "return_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "ZwQueryDirectoryObject" };
    pub static ZwCreateSymbolicLinkObject: Function = Function { id: 2979, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "symbolic_link_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 3, parameter: "target_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 24, library: "ntoskrnl.exe", name: "ZwCreateSymbolicLinkObject" };
    pub static ZwQueryObject: Function = Function { id: 3069, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "object_information", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: true } }, Check { arg: 4, parameter: "return_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 31, library: "ntoskrnl.exe", name: "ZwQueryObject" };
    pub static ZwDuplicateObject: Function = Function { id: 2990, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 3, parameter: "target_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 39, library: "ntoskrnl.exe", name: "ZwDuplicateObject" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/zw_object.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwOpenDirectoryObject<P: ZwObject>(directory_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES) -> crate::types::NTSTATUS {
        unsafe { P::ZwOpenDirectoryObject(directory_handle, desired_access, object_attributes) }
    }
    /// abi-specs/nt/ntoskrnl/zw_object.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryDirectoryObject<P: ZwObject>(directory_handle: crate::types::HANDLE, buffer: *mut core::ffi::c_void, length: u32, return_single_entry: crate::types::BOOLEAN, restart_scan: crate::types::BOOLEAN, context: *mut u32, return_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryDirectoryObject(directory_handle, buffer, length, return_single_entry, restart_scan, context, return_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw_object.abi:24
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwCreateSymbolicLinkObject<P: ZwObject>(symbolic_link_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, target_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::ZwCreateSymbolicLinkObject(symbolic_link_handle, desired_access, object_attributes, target_name) }
    }
    /// abi-specs/nt/ntoskrnl/zw_object.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryObject<P: ZwObject>(handle: crate::types::HANDLE, object_information_class: crate::types::OBJECT_INFORMATION_CLASS, object_information: *mut core::ffi::c_void, object_information_length: u32, return_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryObject(handle, object_information_class, object_information, object_information_length, return_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw_object.abi:39
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwDuplicateObject<P: ZwObject>(source_process_handle: crate::types::HANDLE, source_handle: crate::types::HANDLE, target_process_handle: crate::types::HANDLE, target_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, handle_attributes: u32, options: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwDuplicateObject(source_process_handle, source_handle, target_process_handle, target_handle, desired_access, handle_attributes, options) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenDirectoryObject<P: ZwObject>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwOpenDirectoryObject, direct = sym direct::ZwOpenDirectoryObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryDirectoryObject<P: ZwObject>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryDirectoryObject, direct = sym direct::ZwQueryDirectoryObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateSymbolicLinkObject<P: ZwObject>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwCreateSymbolicLinkObject, direct = sym direct::ZwCreateSymbolicLinkObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryObject<P: ZwObject>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryObject, direct = sym direct::ZwQueryObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDuplicateObject<P: ZwObject>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwDuplicateObject, direct = sym direct::ZwDuplicateObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

