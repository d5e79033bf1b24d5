// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_image.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: images in memory: headers, resources, messages.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: images in memory: headers, resources, messages.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlImage {
    /// 
    unsafe fn LdrAccessResource( // abi-specs/nt/ntoskrnl/rtl_image.abi:7
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:7
        resource_data_entry: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:7
        resource: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:7
        size: *mut u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:7
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn LdrFindResource_U( // abi-specs/nt/ntoskrnl/rtl_image.abi:20
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:20
        resource_info: *mut u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:20
        level: u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:20
        resource_data_entry: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:20
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn LdrFindResourceDirectory_U( // abi-specs/nt/ntoskrnl/rtl_image.abi:26
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:26
        resource_info: *mut u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:26
        level: u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:26
        resource_directory: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:26
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlFindMessage( // abi-specs/nt/ntoskrnl/rtl_image.abi:69
        dll_handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:69
        message_table_id: u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:69
        message_language_id: u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:69
        message_id: u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:69
        message_entry: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:69
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlImageDirectoryEntryToData( // abi-specs/nt/ntoskrnl/rtl_image.abi:87
        base_of_image: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:87
        mapped_as_image: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_image.abi:87
        directory_entry: u16, // abi-specs/nt/ntoskrnl/rtl_image.abi:87
        size: *mut u32, // abi-specs/nt/ntoskrnl/rtl_image.abi:87
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlImageNtHeader( // abi-specs/nt/ntoskrnl/rtl_image.abi:93
        base_of_image: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_image.abi:93
    ) -> *mut core::ffi::c_void;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_image.abi";
    pub static LdrAccessResource: Function = Function { id: 2075, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "resource", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 7, library: "ntoskrnl.exe", name: "LdrAccessResource" };
    pub static LdrEnumResources: Function = Function { id: 2076, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "LdrEnumResources" };
    pub static LdrFindResource_U: Function = Function { id: 2079, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "resource_info", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "resource_data_entry", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 20, library: "ntoskrnl.exe", name: "LdrFindResource_U" };
    pub static LdrFindResourceDirectory_U: Function = Function { id: 2077, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "resource_info", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "resource_directory", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 26, library: "ntoskrnl.exe", name: "LdrFindResourceDirectory_U" };
    pub static LdrFindResourceEx_U: Function = Function { id: 2078, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "LdrFindResourceEx_U" };
    pub static LdrResFindResource: Function = Function { id: 2080, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "LdrResFindResource" };
    pub static LdrResFindResourceDirectory: Function = Function { id: 2081, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "LdrResFindResourceDirectory" };
    pub static LdrResSearchResource: Function = Function { id: 2082, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 59, library: "ntoskrnl.exe", name: "LdrResSearchResource" };
    pub static RtlFindMessage: Function = Function { id: 2574, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 4, parameter: "message_entry", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 69, library: "ntoskrnl.exe", name: "RtlFindMessage" };
    pub static RtlFormatMessage: Function = Function { id: 2582, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 76, library: "ntoskrnl.exe", name: "RtlFormatMessage" };
    pub static RtlImageDirectoryEntryToData: Function = Function { id: 2615, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 3, parameter: "size", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 87, library: "ntoskrnl.exe", name: "RtlImageDirectoryEntryToData" };
    pub static RtlImageNtHeader: Function = Function { id: 2616, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "RtlImageNtHeader" };
    pub static RtlLoadString: Function = Function { id: 2679, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 94, library: "ntoskrnl.exe", name: "RtlLoadString" };
    pub static RtlQueryModuleInformation: Function = Function { id: 2716, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "RtlQueryModuleInformation" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_image.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn LdrAccessResource<P: RtlImage>(base_address: *mut core::ffi::c_void, resource_data_entry: *mut core::ffi::c_void, resource: *mut *mut core::ffi::c_void, size: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::LdrAccessResource(base_address, resource_data_entry, resource, size) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_image.abi:20
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn LdrFindResource_U<P: RtlImage>(base_address: *mut core::ffi::c_void, resource_info: *mut u32, level: u32, resource_data_entry: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::LdrFindResource_U(base_address, resource_info, level, resource_data_entry) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_image.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn LdrFindResourceDirectory_U<P: RtlImage>(base_address: *mut core::ffi::c_void, resource_info: *mut u32, level: u32, resource_directory: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::LdrFindResourceDirectory_U(base_address, resource_info, level, resource_directory) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_image.abi:69
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindMessage<P: RtlImage>(dll_handle: *mut core::ffi::c_void, message_table_id: u32, message_language_id: u32, message_id: u32, message_entry: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlFindMessage(dll_handle, message_table_id, message_language_id, message_id, message_entry) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_image.abi:87
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlImageDirectoryEntryToData<P: RtlImage>(base_of_image: *mut core::ffi::c_void, mapped_as_image: crate::types::BOOLEAN, directory_entry: u16, size: *mut u32) -> *mut core::ffi::c_void {
        unsafe { P::RtlImageDirectoryEntryToData(base_of_image, mapped_as_image, directory_entry, size) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_image.abi:93
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlImageNtHeader<P: RtlImage>(base_of_image: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::RtlImageNtHeader(base_of_image) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrAccessResource<P: RtlImage>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::LdrAccessResource, direct = sym direct::LdrAccessResource::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrEnumResources() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrEnumResources, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrFindResource_U<P: RtlImage>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::LdrFindResource_U, direct = sym direct::LdrFindResource_U::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrFindResourceDirectory_U<P: RtlImage>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::LdrFindResourceDirectory_U, direct = sym direct::LdrFindResourceDirectory_U::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrFindResourceEx_U() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrFindResourceEx_U, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrResFindResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrResFindResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrResFindResourceDirectory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrResFindResourceDirectory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrResSearchResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrResSearchResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindMessage<P: RtlImage>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindMessage, direct = sym direct::RtlFindMessage::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFormatMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFormatMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlImageDirectoryEntryToData<P: RtlImage>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlImageDirectoryEntryToData, direct = sym direct::RtlImageDirectoryEntryToData::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlImageNtHeader<P: RtlImage>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlImageNtHeader, direct = sym direct::RtlImageNtHeader::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLoadString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLoadString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryModuleInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryModuleInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

