// Written by `janus gen` from abi-specs/nt/ntoskrnl/io_file.abi. Do not edit: change the spec and run `./x gen`.
//! I/O manager: files.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// I/O manager: files.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait IoFile {
    /// 
    unsafe fn IoCheckDesiredAccess( // abi-specs/nt/ntoskrnl/io_file.abi:7
        desired_access: *mut crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io_file.abi:7
        granted_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io_file.abi:7
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCheckShareAccess( // abi-specs/nt/ntoskrnl/io_file.abi:8
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io_file.abi:8
        desired_share_access: u32, // abi-specs/nt/ntoskrnl/io_file.abi:8
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:8
        share_access: *mut crate::types::SHARE_ACCESS, // abi-specs/nt/ntoskrnl/io_file.abi:8
        update: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_file.abi:8
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoCreateFile( // abi-specs/nt/ntoskrnl/io_file.abi:16
        file_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/io_file.abi:16
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io_file.abi:16
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/io_file.abi:16
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/io_file.abi:16
        allocation_size: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/io_file.abi:16
        file_attributes: u32, // abi-specs/nt/ntoskrnl/io_file.abi:16
        share_access: u32, // abi-specs/nt/ntoskrnl/io_file.abi:16
        disposition: u32, // abi-specs/nt/ntoskrnl/io_file.abi:16
        create_options: u32, // abi-specs/nt/ntoskrnl/io_file.abi:16
        ea_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_file.abi:16
        ea_length: u32, // abi-specs/nt/ntoskrnl/io_file.abi:16
        create_file_type: crate::types::CREATE_FILE_TYPE, // abi-specs/nt/ntoskrnl/io_file.abi:16
        internal_parameters: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_file.abi:16
        options: u32, // abi-specs/nt/ntoskrnl/io_file.abi:16
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoGetPagingIoPriority( // abi-specs/nt/ntoskrnl/io_file.abi:69
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/io_file.abi:69
    ) -> crate::types::IO_PAGING_PRIORITY;
    /// 
    unsafe fn IoIsFileOriginRemote( // abi-specs/nt/ntoskrnl/io_file.abi:71
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:71
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn IoQueryFileInformation( // abi-specs/nt/ntoskrnl/io_file.abi:77
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:77
        file_information_class: crate::types::FILE_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/io_file.abi:77
        length: u32, // abi-specs/nt/ntoskrnl/io_file.abi:77
        file_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_file.abi:77
        returned_length: *mut u32, // abi-specs/nt/ntoskrnl/io_file.abi:77
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoQueryVolumeInformation( // abi-specs/nt/ntoskrnl/io_file.abi:84
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:84
        fs_information_class: crate::types::FS_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/io_file.abi:84
        length: u32, // abi-specs/nt/ntoskrnl/io_file.abi:84
        fs_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_file.abi:84
        returned_length: *mut u32, // abi-specs/nt/ntoskrnl/io_file.abi:84
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoRemoveShareAccess( // abi-specs/nt/ntoskrnl/io_file.abi:91
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:91
        share_access: *mut crate::types::SHARE_ACCESS, // abi-specs/nt/ntoskrnl/io_file.abi:91
    );
    /// 
    unsafe fn IoSetFileOrigin( // abi-specs/nt/ntoskrnl/io_file.abi:93
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:93
        remote: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/io_file.abi:93
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSetInformation( // abi-specs/nt/ntoskrnl/io_file.abi:94
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:94
        file_information_class: crate::types::FILE_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/io_file.abi:94
        length: u32, // abi-specs/nt/ntoskrnl/io_file.abi:94
        file_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_file.abi:94
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn IoSetShareAccess( // abi-specs/nt/ntoskrnl/io_file.abi:100
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/io_file.abi:100
        desired_share_access: u32, // abi-specs/nt/ntoskrnl/io_file.abi:100
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:100
        share_access: *mut crate::types::SHARE_ACCESS, // abi-specs/nt/ntoskrnl/io_file.abi:100
    );
    /// 
    unsafe fn IoUpdateShareAccess( // abi-specs/nt/ntoskrnl/io_file.abi:106
        file_object: *mut crate::types::FILE_OBJECT, // abi-specs/nt/ntoskrnl/io_file.abi:106
        share_access: *mut crate::types::SHARE_ACCESS, // abi-specs/nt/ntoskrnl/io_file.abi:106
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/io_file.abi";
    pub static IoCheckDesiredAccess: Function = Function { id: 1623, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "desired_access", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 7, library: "ntoskrnl.exe", name: "IoCheckDesiredAccess" };
    pub static IoCheckShareAccess: Function = Function { id: 1629, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 2, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 2, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }, Check { arg: 3, parameter: "share_access", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "IoCheckShareAccess" };
    pub static IoCreateFile: Function = Function { id: 1641, stack: 14, pop: 56, registers: 0, args: 14, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 3, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 4, parameter: "allocation_size", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 16, library: "ntoskrnl.exe", name: "IoCreateFile" };
    pub static IoCreateFileEx: Function = Function { id: 1642, stack: 15, pop: 60, registers: 0, args: 15, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "IoCreateFileEx" };
    pub static IoCreateFileSpecifyDeviceObjectHint: Function = Function { id: 1643, stack: 15, pop: 60, registers: 0, args: 15, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 51, library: "ntoskrnl.exe", name: "IoCreateFileSpecifyDeviceObjectHint" };
    pub static IoGetPagingIoPriority: Function = Function { id: 1705, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 69, library: "ntoskrnl.exe", name: "IoGetPagingIoPriority" };
    pub static IoIsFileOriginRemote: Function = Function { id: 1722, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 0, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }], file: FILE, line: 71, library: "ntoskrnl.exe", name: "IoIsFileOriginRemote" };
    pub static IoQueryFileDosDeviceName: Function = Function { id: 1732, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 73, library: "ntoskrnl.exe", name: "IoQueryFileDosDeviceName" };
    pub static IoQueryFileInformation: Function = Function { id: 1733, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 0, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }, Check { arg: 4, parameter: "returned_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 77, library: "ntoskrnl.exe", name: "IoQueryFileInformation" };
    pub static IoQueryVolumeInformation: Function = Function { id: 1734, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 0, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }, Check { arg: 4, parameter: "returned_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 84, library: "ntoskrnl.exe", name: "IoQueryVolumeInformation" };
    pub static IoRemoveShareAccess: Function = Function { id: 1758, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 0, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }, Check { arg: 1, parameter: "share_access", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 91, library: "ntoskrnl.exe", name: "IoRemoveShareAccess" };
    pub static IoSetFileOrigin: Function = Function { id: 1778, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 0, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }], file: FILE, line: 93, library: "ntoskrnl.exe", name: "IoSetFileOrigin" };
    pub static IoSetInformation: Function = Function { id: 1780, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 0, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }], file: FILE, line: 94, library: "ntoskrnl.exe", name: "IoSetInformation" };
    pub static IoSetShareAccess: Function = Function { id: 1790, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 2, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 2, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }, Check { arg: 3, parameter: "share_access", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 100, library: "ntoskrnl.exe", name: "IoSetShareAccess" };
    pub static IoUpdateShareAccess: Function = Function { id: 1814, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "file_object", rule: Rule::Memory { shape: Shape::Fixed(128), optional: false } }, Check { arg: 0, parameter: "file_object", rule: Rule::Begins { bytes: &[5], optional: false } }, Check { arg: 1, parameter: "share_access", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 106, library: "ntoskrnl.exe", name: "IoUpdateShareAccess" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/io_file.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCheckDesiredAccess<P: IoFile>(desired_access: *mut crate::types::ACCESS_MASK, granted_access: crate::types::ACCESS_MASK) -> crate::types::NTSTATUS {
        unsafe { P::IoCheckDesiredAccess(desired_access, granted_access) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCheckShareAccess<P: IoFile>(desired_access: crate::types::ACCESS_MASK, desired_share_access: u32, file_object: *mut crate::types::FILE_OBJECT, share_access: *mut crate::types::SHARE_ACCESS, update: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoCheckShareAccess(desired_access, desired_share_access, file_object, share_access, update) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:16
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateFile<P: IoFile>(file_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, io_status_block: *mut crate::types::IO_STATUS_BLOCK, allocation_size: *mut crate::types::LARGE_INTEGER, file_attributes: u32, share_access: u32, disposition: u32, create_options: u32, ea_buffer: *mut core::ffi::c_void, ea_length: u32, create_file_type: crate::types::CREATE_FILE_TYPE, internal_parameters: *mut core::ffi::c_void, options: u32) -> crate::types::NTSTATUS {
        unsafe { P::IoCreateFile(file_handle, desired_access, object_attributes, io_status_block, allocation_size, file_attributes, share_access, disposition, create_options, ea_buffer, ea_length, create_file_type, internal_parameters, options) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:69
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn IoGetPagingIoPriority<P: IoFile>(irp: *mut crate::types::IRP) -> crate::types::IO_PAGING_PRIORITY {
        unsafe { P::IoGetPagingIoPriority(irp) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:71
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoIsFileOriginRemote<P: IoFile>(file_object: *mut crate::types::FILE_OBJECT) -> crate::types::BOOLEAN {
        unsafe { P::IoIsFileOriginRemote(file_object) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:77
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoQueryFileInformation<P: IoFile>(file_object: *mut crate::types::FILE_OBJECT, file_information_class: crate::types::FILE_INFORMATION_CLASS, length: u32, file_information: *mut core::ffi::c_void, returned_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::IoQueryFileInformation(file_object, file_information_class, length, file_information, returned_length) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:84
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoQueryVolumeInformation<P: IoFile>(file_object: *mut crate::types::FILE_OBJECT, fs_information_class: crate::types::FS_INFORMATION_CLASS, length: u32, fs_information: *mut core::ffi::c_void, returned_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::IoQueryVolumeInformation(file_object, fs_information_class, length, fs_information, returned_length) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:91
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoRemoveShareAccess<P: IoFile>(file_object: *mut crate::types::FILE_OBJECT, share_access: *mut crate::types::SHARE_ACCESS) {
        unsafe { P::IoRemoveShareAccess(file_object, share_access) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:93
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetFileOrigin<P: IoFile>(file_object: *mut crate::types::FILE_OBJECT, remote: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::IoSetFileOrigin(file_object, remote) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:94
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetInformation<P: IoFile>(file_object: *mut crate::types::FILE_OBJECT, file_information_class: crate::types::FILE_INFORMATION_CLASS, length: u32, file_information: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::IoSetInformation(file_object, file_information_class, length, file_information) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:100
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoSetShareAccess<P: IoFile>(desired_access: crate::types::ACCESS_MASK, desired_share_access: u32, file_object: *mut crate::types::FILE_OBJECT, share_access: *mut crate::types::SHARE_ACCESS) {
        unsafe { P::IoSetShareAccess(desired_access, desired_share_access, file_object, share_access) }
    }
    /// abi-specs/nt/ntoskrnl/io_file.abi:106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoUpdateShareAccess<P: IoFile>(file_object: *mut crate::types::FILE_OBJECT, share_access: *mut crate::types::SHARE_ACCESS) {
        unsafe { P::IoUpdateShareAccess(file_object, share_access) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckDesiredAccess<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCheckDesiredAccess, direct = sym direct::IoCheckDesiredAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCheckShareAccess<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCheckShareAccess, direct = sym direct::IoCheckShareAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateFile<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateFile, direct = sym direct::IoCreateFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateFileEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateFileEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateFileSpecifyDeviceObjectHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoCreateFileSpecifyDeviceObjectHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoGetPagingIoPriority<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoGetPagingIoPriority, direct = sym direct::IoGetPagingIoPriority::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoIsFileOriginRemote<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoIsFileOriginRemote, direct = sym direct::IoIsFileOriginRemote::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryFileDosDeviceName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueryFileDosDeviceName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryFileInformation<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoQueryFileInformation, direct = sym direct::IoQueryFileInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueryVolumeInformation<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoQueryVolumeInformation, direct = sym direct::IoQueryVolumeInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoRemoveShareAccess<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoRemoveShareAccess, direct = sym direct::IoRemoveShareAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetFileOrigin<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetFileOrigin, direct = sym direct::IoSetFileOrigin::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetInformation<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetInformation, direct = sym direct::IoSetInformation::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSetShareAccess<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoSetShareAccess, direct = sym direct::IoSetShareAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUpdateShareAccess<P: IoFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoUpdateShareAccess, direct = sym direct::IoUpdateShareAccess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

