// Written by `janus gen` from abi-specs/nt/ntoskrnl/zw_file.abi. Do not edit: change the spec and run `./x gen`.
//! System services: files and devices by handle.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// System services: files and devices by handle.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait ZwFile {
    /// Creates or opens a file or device.
    unsafe fn ZwCreateFile( // abi-specs/nt/ntoskrnl/zw_file.abi:11
        file_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        allocation_size: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        file_attributes: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        share_access: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        create_disposition: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        create_options: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        ea_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:11
        ea_length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:11
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwDeleteFile( // abi-specs/nt/ntoskrnl/zw_file.abi:25
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw_file.abi:25
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwDeviceIoControlFile( // abi-specs/nt/ntoskrnl/zw_file.abi:27
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        event: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        apc_routine: crate::callbacks::PIO_APC_ROUTINE, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        apc_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        io_control_code: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        input_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        input_buffer_length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        output_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:27
        output_buffer_length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:27
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwFlushBuffersFile( // abi-specs/nt/ntoskrnl/zw_file.abi:40
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:40
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:40
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwFsControlFile( // abi-specs/nt/ntoskrnl/zw_file.abi:42
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        event: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        apc_routine: crate::callbacks::PIO_APC_ROUTINE, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        apc_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        fs_control_code: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        input_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        input_buffer_length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        output_buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:42
        output_buffer_length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:42
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwOpenFile( // abi-specs/nt/ntoskrnl/zw_file.abi:68
        file_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:68
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw_file.abi:68
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw_file.abi:68
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:68
        share_access: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:68
        open_options: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:68
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQueryDirectoryFile( // abi-specs/nt/ntoskrnl/zw_file.abi:77
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        event: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        apc_routine: crate::callbacks::PIO_APC_ROUTINE, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        apc_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        file_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        file_information_class: crate::types::FILE_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        return_single_entry: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        file_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw_file.abi:77
        restart_scan: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw_file.abi:77
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQueryFullAttributesFile( // abi-specs/nt/ntoskrnl/zw_file.abi:103
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw_file.abi:103
        file_information: *mut crate::types::FILE_NETWORK_OPEN_INFORMATION, // abi-specs/nt/ntoskrnl/zw_file.abi:103
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQueryInformationFile( // abi-specs/nt/ntoskrnl/zw_file.abi:108
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:108
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:108
        file_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:108
        length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:108
        file_information_class: crate::types::FILE_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw_file.abi:108
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQueryVolumeInformationFile( // abi-specs/nt/ntoskrnl/zw_file.abi:128
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:128
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:128
        fs_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:128
        length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:128
        fs_information_class: crate::types::FS_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw_file.abi:128
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwReadFile( // abi-specs/nt/ntoskrnl/zw_file.abi:136
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:136
        event: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:136
        apc_routine: crate::callbacks::PIO_APC_ROUTINE, // abi-specs/nt/ntoskrnl/zw_file.abi:136
        apc_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:136
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:136
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:136
        length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:136
        byte_offset: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/zw_file.abi:136
        key: *mut u32, // abi-specs/nt/ntoskrnl/zw_file.abi:136
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwSetInformationFile( // abi-specs/nt/ntoskrnl/zw_file.abi:155
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:155
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:155
        file_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:155
        length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:155
        file_information_class: crate::types::FILE_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw_file.abi:155
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwWriteFile( // abi-specs/nt/ntoskrnl/zw_file.abi:186
        file_handle: crate::types::FILE_HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:186
        event: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw_file.abi:186
        apc_routine: crate::callbacks::PIO_APC_ROUTINE, // abi-specs/nt/ntoskrnl/zw_file.abi:186
        apc_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:186
        io_status_block: *mut crate::types::IO_STATUS_BLOCK, // abi-specs/nt/ntoskrnl/zw_file.abi:186
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw_file.abi:186
        length: u32, // abi-specs/nt/ntoskrnl/zw_file.abi:186
        byte_offset: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/zw_file.abi:186
        key: *mut u32, // abi-specs/nt/ntoskrnl/zw_file.abi:186
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/zw_file.abi";
    pub static ZwCancelIoFile: Function = Function { id: 2960, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "ZwCancelIoFile" };
    pub static ZwCreateFile: Function = Function { id: 2972, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 3, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 4, parameter: "allocation_size", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 11, library: "ntoskrnl.exe", name: "ZwCreateFile" };
    pub static ZwDeleteFile: Function = Function { id: 2985, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 25, library: "ntoskrnl.exe", name: "ZwDeleteFile" };
    pub static ZwDeviceIoControlFile: Function = Function { id: 2988, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }, Capture { arg: 8, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 9, indirect: false } }], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 4, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 6, parameter: "input_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 7, indirect: false }, optional: true } }, Check { arg: 8, parameter: "output_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 9, indirect: false }, optional: true } }], file: FILE, line: 27, library: "ntoskrnl.exe", name: "ZwDeviceIoControlFile" };
    pub static ZwFlushBuffersFile: Function = Function { id: 2997, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 1, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 40, library: "ntoskrnl.exe", name: "ZwFlushBuffersFile" };
    pub static ZwFsControlFile: Function = Function { id: 3002, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 7, indirect: false } }, Capture { arg: 8, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 9, indirect: false } }], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 4, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 6, parameter: "input_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 7, indirect: false }, optional: true } }, Check { arg: 8, parameter: "output_buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 9, indirect: false }, optional: true } }], file: FILE, line: 42, library: "ntoskrnl.exe", name: "ZwFsControlFile" };
    pub static ZwLockFile: Function = Function { id: 3010, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 55, library: "ntoskrnl.exe", name: "ZwLockFile" };
    pub static ZwOpenFile: Function = Function { id: 3021, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 3, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 68, library: "ntoskrnl.exe", name: "ZwOpenFile" };
    pub static ZwQueryDirectoryFile: Function = Function { id: 3052, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 9, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 4, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 9, parameter: "file_name", rule: Rule::Memory { shape: Shape::Counted, optional: true } }], file: FILE, line: 77, library: "ntoskrnl.exe", name: "ZwQueryDirectoryFile" };
    pub static ZwQueryEaFile: Function = Function { id: 3055, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 91, library: "ntoskrnl.exe", name: "ZwQueryEaFile" };
    pub static ZwQueryFullAttributesFile: Function = Function { id: 3056, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 1, parameter: "file_information", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 103, library: "ntoskrnl.exe", name: "ZwQueryFullAttributesFile" };
    pub static ZwQueryInformationFile: Function = Function { id: 3058, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 1, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 108, library: "ntoskrnl.exe", name: "ZwQueryInformationFile" };
    pub static ZwQueryQuotaInformationFile: Function = Function { id: 3070, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], checks: &[], file: FILE, line: 116, library: "ntoskrnl.exe", name: "ZwQueryQuotaInformationFile" };
    pub static ZwQueryVolumeInformationFile: Function = Function { id: 3078, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 1, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 128, library: "ntoskrnl.exe", name: "ZwQueryVolumeInformationFile" };
    pub static ZwReadFile: Function = Function { id: 3079, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 8, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 4, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 5, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 6, indirect: false }, optional: false } }, Check { arg: 7, parameter: "byte_offset", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 8, parameter: "key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 136, library: "ntoskrnl.exe", name: "ZwReadFile" };
    pub static ZwSetEaFile: Function = Function { id: 3102, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 148, library: "ntoskrnl.exe", name: "ZwSetEaFile" };
    pub static ZwSetInformationFile: Function = Function { id: 3105, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 1, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 155, library: "ntoskrnl.exe", name: "ZwSetInformationFile" };
    pub static ZwSetQuotaInformationFile: Function = Function { id: 3113, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 163, library: "ntoskrnl.exe", name: "ZwSetQuotaInformationFile" };
    pub static ZwSetVolumeInformationFile: Function = Function { id: 3120, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 170, library: "ntoskrnl.exe", name: "ZwSetVolumeInformationFile" };
    pub static ZwUnlockFile: Function = Function { id: 3128, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 178, library: "ntoskrnl.exe", name: "ZwUnlockFile" };
    pub static ZwWriteFile: Function = Function { id: 3132, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 8, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "file_handle", rule: Rule::Handle { kind: "File", optional: false } }, Check { arg: 4, parameter: "io_status_block", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 5, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 6, indirect: false }, optional: false } }, Check { arg: 7, parameter: "byte_offset", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 8, parameter: "key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 186, library: "ntoskrnl.exe", name: "ZwWriteFile" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/zw_file.abi:11
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwCreateFile<P: ZwFile>(file_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, io_status_block: *mut crate::types::IO_STATUS_BLOCK, allocation_size: *mut crate::types::LARGE_INTEGER, file_attributes: u32, share_access: u32, create_disposition: u32, create_options: u32, ea_buffer: *mut core::ffi::c_void, ea_length: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwCreateFile(file_handle, desired_access, object_attributes, io_status_block, allocation_size, file_attributes, share_access, create_disposition, create_options, ea_buffer, ea_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwDeleteFile<P: ZwFile>(object_attributes: *mut crate::types::OBJECT_ATTRIBUTES) -> crate::types::NTSTATUS {
        unsafe { P::ZwDeleteFile(object_attributes) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:27
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwDeviceIoControlFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, event: crate::types::HANDLE, apc_routine: crate::callbacks::PIO_APC_ROUTINE, apc_context: *mut core::ffi::c_void, io_status_block: *mut crate::types::IO_STATUS_BLOCK, io_control_code: u32, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwDeviceIoControlFile(file_handle, event, apc_routine, apc_context, io_status_block, io_control_code, input_buffer, input_buffer_length, output_buffer, output_buffer_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwFlushBuffersFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, io_status_block: *mut crate::types::IO_STATUS_BLOCK) -> crate::types::NTSTATUS {
        unsafe { P::ZwFlushBuffersFile(file_handle, io_status_block) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwFsControlFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, event: crate::types::HANDLE, apc_routine: crate::callbacks::PIO_APC_ROUTINE, apc_context: *mut core::ffi::c_void, io_status_block: *mut crate::types::IO_STATUS_BLOCK, fs_control_code: u32, input_buffer: *mut core::ffi::c_void, input_buffer_length: u32, output_buffer: *mut core::ffi::c_void, output_buffer_length: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwFsControlFile(file_handle, event, apc_routine, apc_context, io_status_block, fs_control_code, input_buffer, input_buffer_length, output_buffer, output_buffer_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:68
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwOpenFile<P: ZwFile>(file_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, io_status_block: *mut crate::types::IO_STATUS_BLOCK, share_access: u32, open_options: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwOpenFile(file_handle, desired_access, object_attributes, io_status_block, share_access, open_options) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:77
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryDirectoryFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, event: crate::types::HANDLE, apc_routine: crate::callbacks::PIO_APC_ROUTINE, apc_context: *mut core::ffi::c_void, io_status_block: *mut crate::types::IO_STATUS_BLOCK, file_information: *mut core::ffi::c_void, length: u32, file_information_class: crate::types::FILE_INFORMATION_CLASS, return_single_entry: crate::types::BOOLEAN, file_name: *mut crate::types::UNICODE_STRING, restart_scan: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryDirectoryFile(file_handle, event, apc_routine, apc_context, io_status_block, file_information, length, file_information_class, return_single_entry, file_name, restart_scan) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:103
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryFullAttributesFile<P: ZwFile>(object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, file_information: *mut crate::types::FILE_NETWORK_OPEN_INFORMATION) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryFullAttributesFile(object_attributes, file_information) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:108
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryInformationFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, io_status_block: *mut crate::types::IO_STATUS_BLOCK, file_information: *mut core::ffi::c_void, length: u32, file_information_class: crate::types::FILE_INFORMATION_CLASS) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryInformationFile(file_handle, io_status_block, file_information, length, file_information_class) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:128
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryVolumeInformationFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, io_status_block: *mut crate::types::IO_STATUS_BLOCK, fs_information: *mut core::ffi::c_void, length: u32, fs_information_class: crate::types::FS_INFORMATION_CLASS) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryVolumeInformationFile(file_handle, io_status_block, fs_information, length, fs_information_class) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:136
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwReadFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, event: crate::types::HANDLE, apc_routine: crate::callbacks::PIO_APC_ROUTINE, apc_context: *mut core::ffi::c_void, io_status_block: *mut crate::types::IO_STATUS_BLOCK, buffer: *mut core::ffi::c_void, length: u32, byte_offset: *mut crate::types::LARGE_INTEGER, key: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwReadFile(file_handle, event, apc_routine, apc_context, io_status_block, buffer, length, byte_offset, key) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:155
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwSetInformationFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, io_status_block: *mut crate::types::IO_STATUS_BLOCK, file_information: *mut core::ffi::c_void, length: u32, file_information_class: crate::types::FILE_INFORMATION_CLASS) -> crate::types::NTSTATUS {
        unsafe { P::ZwSetInformationFile(file_handle, io_status_block, file_information, length, file_information_class) }
    }
    /// abi-specs/nt/ntoskrnl/zw_file.abi:186
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwWriteFile<P: ZwFile>(file_handle: crate::types::FILE_HANDLE, event: crate::types::HANDLE, apc_routine: crate::callbacks::PIO_APC_ROUTINE, apc_context: *mut core::ffi::c_void, io_status_block: *mut crate::types::IO_STATUS_BLOCK, buffer: *mut core::ffi::c_void, length: u32, byte_offset: *mut crate::types::LARGE_INTEGER, key: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwWriteFile(file_handle, event, apc_routine, apc_context, io_status_block, buffer, length, byte_offset, key) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCancelIoFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCancelIoFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwCreateFile, direct = sym direct::ZwCreateFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDeleteFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwDeleteFile, direct = sym direct::ZwDeleteFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDeviceIoControlFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwDeviceIoControlFile, direct = sym direct::ZwDeviceIoControlFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwFlushBuffersFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwFlushBuffersFile, direct = sym direct::ZwFlushBuffersFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwFsControlFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwFsControlFile, direct = sym direct::ZwFsControlFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwLockFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwLockFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwOpenFile, direct = sym direct::ZwOpenFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryDirectoryFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryDirectoryFile, direct = sym direct::ZwQueryDirectoryFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryEaFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryEaFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryFullAttributesFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryFullAttributesFile, direct = sym direct::ZwQueryFullAttributesFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryInformationFile, direct = sym direct::ZwQueryInformationFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryQuotaInformationFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryQuotaInformationFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryVolumeInformationFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryVolumeInformationFile, direct = sym direct::ZwQueryVolumeInformationFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwReadFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwReadFile, direct = sym direct::ZwReadFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetEaFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetEaFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwSetInformationFile, direct = sym direct::ZwSetInformationFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetQuotaInformationFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetQuotaInformationFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetVolumeInformationFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetVolumeInformationFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwUnlockFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwUnlockFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwWriteFile<P: ZwFile>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwWriteFile, direct = sym direct::ZwWriteFile::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

