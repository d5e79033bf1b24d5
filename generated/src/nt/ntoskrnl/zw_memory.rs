// Written by `janus gen` from abi-specs/nt/ntoskrnl/zw_memory.abi. Do not edit: change the spec and run `./x gen`.
//! System services: virtual memory and sections.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// System services: virtual memory and sections.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait ZwMemory {
    /// 
    unsafe fn ZwAllocateVirtualMemory( // abi-specs/nt/ntoskrnl/zw_memory.abi:8
        process_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_memory.abi:8
        base_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_memory.abi:8
        zero_bits: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:8
        region_size: *mut u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:8
        allocation_type: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:8
        protect: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:8
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwFreeVirtualMemory( // abi-specs/nt/ntoskrnl/zw_memory.abi:17
        process_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_memory.abi:17
        base_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_memory.abi:17
        region_size: *mut u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:17
        free_type: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:17
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwCreateSection( // abi-specs/nt/ntoskrnl/zw_memory.abi:24
        section_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_memory.abi:24
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw_memory.abi:24
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw_memory.abi:24
        maximum_size: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/zw_memory.abi:24
        section_page_protection: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:24
        allocation_attributes: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:24
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_memory.abi:24
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwOpenSection( // abi-specs/nt/ntoskrnl/zw_memory.abi:34
        section_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_memory.abi:34
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw_memory.abi:34
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw_memory.abi:34
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwMapViewOfSection( // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        section_handle: crate::types::SECTION_HANDLE, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        process_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        base_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        zero_bits: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        commit_size: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        section_offset: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        view_size: *mut u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        inherit_disposition: crate::types::SECTION_INHERIT, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        allocation_type: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
        protect: u32, // abi-specs/nt/ntoskrnl/zw_memory.abi:40
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwUnmapViewOfSection( // abi-specs/nt/ntoskrnl/zw_memory.abi:53
        process_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_memory.abi:53
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_memory.abi:53
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/zw_memory.abi";
    pub static ZwAllocateVirtualMemory: Function = Function { id: 2942, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "base_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "region_size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "ZwAllocateVirtualMemory" };
    pub static ZwFreeVirtualMemory: Function = Function { id: 3001, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "base_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "region_size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 17, library: "ntoskrnl.exe", name: "ZwFreeVirtualMemory" };
    pub static ZwCreateSection: Function = Function { id: 2978, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "section_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: true } }, Check { arg: 3, parameter: "maximum_size", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 6, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: true } }], file: FILE, line: 24, library: "ntoskrnl.exe", name: "ZwCreateSection" };
    pub static ZwOpenSection: Function = Function { id: 3031, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "section_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 34, library: "ntoskrnl.exe", name: "ZwOpenSection" };
    pub static ZwMapViewOfSection: Function = Function { id: 3013, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 6, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "section_handle", rule: Rule::Handle { kind: "Section", optional: false } }, Check { arg: 2, parameter: "base_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 5, parameter: "section_offset", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 6, parameter: "view_size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 40, library: "ntoskrnl.exe", name: "ZwMapViewOfSection" };
    pub static ZwUnmapViewOfSection: Function = Function { id: 3129, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "ZwUnmapViewOfSection" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/zw_memory.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwAllocateVirtualMemory<P: ZwMemory>(process_handle: crate::types::HANDLE, base_address: *mut *mut core::ffi::c_void, zero_bits: u32, region_size: *mut u32, allocation_type: u32, protect: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwAllocateVirtualMemory(process_handle, base_address, zero_bits, region_size, allocation_type, protect) }
    }
    /// abi-specs/nt/ntoskrnl/zw_memory.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwFreeVirtualMemory<P: ZwMemory>(process_handle: crate::types::HANDLE, base_address: *mut *mut core::ffi::c_void, region_size: *mut u32, free_type: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwFreeVirtualMemory(process_handle, base_address, region_size, free_type) }
    }
    /// abi-specs/nt/ntoskrnl/zw_memory.abi:24
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwCreateSection<P: ZwMemory>(section_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, maximum_size: *mut crate::types::LARGE_INTEGER, section_page_protection: u32, allocation_attributes: u32, file_handle: crate::types::FILE_HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::ZwCreateSection(section_handle, desired_access, object_attributes, maximum_size, section_page_protection, allocation_attributes, file_handle) }
    }
    /// abi-specs/nt/ntoskrnl/zw_memory.abi:34
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwOpenSection<P: ZwMemory>(section_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES) -> crate::types::NTSTATUS {
        unsafe { P::ZwOpenSection(section_handle, desired_access, object_attributes) }
    }
    /// abi-specs/nt/ntoskrnl/zw_memory.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwMapViewOfSection<P: ZwMemory>(section_handle: crate::types::SECTION_HANDLE, process_handle: crate::types::HANDLE, base_address: *mut *mut core::ffi::c_void, zero_bits: u32, commit_size: u32, section_offset: *mut crate::types::LARGE_INTEGER, view_size: *mut u32, inherit_disposition: crate::types::SECTION_INHERIT, allocation_type: u32, protect: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwMapViewOfSection(section_handle, process_handle, base_address, zero_bits, commit_size, section_offset, view_size, inherit_disposition, allocation_type, protect) }
    }
    /// abi-specs/nt/ntoskrnl/zw_memory.abi:53
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwUnmapViewOfSection<P: ZwMemory>(process_handle: crate::types::HANDLE, base_address: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::ZwUnmapViewOfSection(process_handle, base_address) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAllocateVirtualMemory<P: ZwMemory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwAllocateVirtualMemory, direct = sym direct::ZwAllocateVirtualMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwFreeVirtualMemory<P: ZwMemory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwFreeVirtualMemory, direct = sym direct::ZwFreeVirtualMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateSection<P: ZwMemory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwCreateSection, direct = sym direct::ZwCreateSection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenSection<P: ZwMemory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwOpenSection, direct = sym direct::ZwOpenSection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwMapViewOfSection<P: ZwMemory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwMapViewOfSection, direct = sym direct::ZwMapViewOfSection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwUnmapViewOfSection<P: ZwMemory>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwUnmapViewOfSection, direct = sym direct::ZwUnmapViewOfSection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

