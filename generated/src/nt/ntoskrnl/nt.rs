// Written by `janus gen` from abi-specs/nt/ntoskrnl/nt.abi. Do not edit: change the spec and run `./x gen`.
//! System services by their Nt names, and what is known of the build.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// System services by their Nt names, and what is known of the build.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Nt {
    /// 
    unsafe fn NtClose( // abi-specs/nt/ntoskrnl/nt.abi:29
        handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/nt.abi:29
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn NtCreateEvent( // abi-specs/nt/ntoskrnl/nt.abi:57
        event_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/nt.abi:57
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/nt.abi:57
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/nt.abi:57
        event_type: crate::types::EVENT_TYPE, // abi-specs/nt/ntoskrnl/nt.abi:57
        initial_state: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/nt.abi:57
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn NtQueryInformationThread( // abi-specs/nt/ntoskrnl/nt.abi:394
        thread_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/nt.abi:394
        thread_information_class: u32, // abi-specs/nt/ntoskrnl/nt.abi:394
        thread_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/nt.abi:394
        thread_information_length: u32, // abi-specs/nt/ntoskrnl/nt.abi:394
        return_length: *mut u32, // abi-specs/nt/ntoskrnl/nt.abi:394
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn NtSetEvent( // abi-specs/nt/ntoskrnl/nt.abi:504
        event_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/nt.abi:504
        previous_state: *mut i32, // abi-specs/nt/ntoskrnl/nt.abi:504
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn NtSetInformationThread( // abi-specs/nt/ntoskrnl/nt.abi:532
        thread_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/nt.abi:532
        thread_information_class: crate::types::THREADINFOCLASS, // abi-specs/nt/ntoskrnl/nt.abi:532
        thread_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/nt.abi:532
        thread_information_length: u32, // abi-specs/nt/ntoskrnl/nt.abi:532
    ) -> crate::types::NTSTATUS;
    /// Not supported: when Windows 9x ends is not for a driver to say.
    unsafe fn NtShutdownSystem( // abi-specs/nt/ntoskrnl/nt.abi:571
        action: u32, // abi-specs/nt/ntoskrnl/nt.abi:571
    ) -> crate::types::NTSTATUS;
    /// Not implemented: virtual DOS machines are the VMM's, not this kernel's.
    unsafe fn NtVdmControl( // abi-specs/nt/ntoskrnl/nt.abi:590
        control_code: u32, // abi-specs/nt/ntoskrnl/nt.abi:590
        control_data: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/nt.abi:590
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn NtWaitForSingleObject( // abi-specs/nt/ntoskrnl/nt.abi:591
        handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/nt.abi:591
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/nt.abi:591
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/nt.abi:591
    ) -> crate::types::NTSTATUS;
    /// Address of the variable.
    fn NtBuildNumber() -> *mut u32; // abi-specs/nt/ntoskrnl/nt.abi:28
    /// Address of the variable.
    fn NtGlobalFlag() -> *mut u32; // abi-specs/nt/ntoskrnl/nt.abi:194
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/nt.abi";
    pub static NtAddAtom: Function = Function { id: 2174, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "NtAddAtom" };
    pub static NtAdjustPrivilegesToken: Function = Function { id: 2175, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "NtAdjustPrivilegesToken" };
    pub static NtAllocateUuids: Function = Function { id: 2177, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "NtAllocateUuids" };
    pub static NtClose: Function = Function { id: 2179, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "NtClose" };
    pub static NtCommitComplete: Function = Function { id: 2180, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 31, library: "ntoskrnl.exe", name: "NtCommitComplete" };
    pub static NtCommitEnlistment: Function = Function { id: 2181, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "NtCommitEnlistment" };
    pub static NtCommitTransaction: Function = Function { id: 2182, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "NtCommitTransaction" };
    pub static NtConnectPort: Function = Function { id: 2183, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 36, library: "ntoskrnl.exe", name: "NtConnectPort" };
    pub static NtCreateEnlistment: Function = Function { id: 2184, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 47, library: "ntoskrnl.exe", name: "NtCreateEnlistment" };
    pub static NtCreateEvent: Function = Function { id: 2185, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: true } }], file: FILE, line: 57, library: "ntoskrnl.exe", name: "NtCreateEvent" };
    pub static NtCreateResourceManager: Function = Function { id: 2187, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 78, library: "ntoskrnl.exe", name: "NtCreateResourceManager" };
    pub static NtCreateTransaction: Function = Function { id: 2189, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 9, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 97, library: "ntoskrnl.exe", name: "NtCreateTransaction" };
    pub static NtCreateTransactionManager: Function = Function { id: 2190, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 110, library: "ntoskrnl.exe", name: "NtCreateTransactionManager" };
    pub static NtDeleteAtom: Function = Function { id: 2191, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 118, library: "ntoskrnl.exe", name: "NtDeleteAtom" };
    pub static NtDuplicateToken: Function = Function { id: 2195, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "NtDuplicateToken" };
    pub static NtEnumerateTransactionObject: Function = Function { id: 2196, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 150, library: "ntoskrnl.exe", name: "NtEnumerateTransactionObject" };
    pub static NtFindAtom: Function = Function { id: 2197, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 157, library: "ntoskrnl.exe", name: "NtFindAtom" };
    pub static NtFreezeTransactions: Function = Function { id: 2199, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 164, library: "ntoskrnl.exe", name: "NtFreezeTransactions" };
    pub static NtGetEnvironmentVariableEx: Function = Function { id: 2201, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 177, library: "ntoskrnl.exe", name: "NtGetEnvironmentVariableEx" };
    pub static NtGetNotificationResourceManager: Function = Function { id: 2202, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 185, library: "ntoskrnl.exe", name: "NtGetNotificationResourceManager" };
    pub static NtLockFile: Function = Function { id: 2203, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 6, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 195, library: "ntoskrnl.exe", name: "NtLockFile" };
    pub static NtMakePermanentObject: Function = Function { id: 2204, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 207, library: "ntoskrnl.exe", name: "NtMakePermanentObject" };
    pub static NtNotifyChangeDirectoryFile: Function = Function { id: 2206, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 220, library: "ntoskrnl.exe", name: "NtNotifyChangeDirectoryFile" };
    pub static NtOpenEnlistment: Function = Function { id: 2207, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 232, library: "ntoskrnl.exe", name: "NtOpenEnlistment" };
    pub static NtOpenProcess: Function = Function { id: 2209, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 247, library: "ntoskrnl.exe", name: "NtOpenProcess" };
    pub static NtOpenProcessToken: Function = Function { id: 2210, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 253, library: "ntoskrnl.exe", name: "NtOpenProcessToken" };
    pub static NtOpenProcessTokenEx: Function = Function { id: 2211, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 259, library: "ntoskrnl.exe", name: "NtOpenProcessTokenEx" };
    pub static NtOpenResourceManager: Function = Function { id: 2212, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 266, library: "ntoskrnl.exe", name: "NtOpenResourceManager" };
    pub static NtOpenThread: Function = Function { id: 2213, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 273, library: "ntoskrnl.exe", name: "NtOpenThread" };
    pub static NtOpenThreadToken: Function = Function { id: 2214, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 279, library: "ntoskrnl.exe", name: "NtOpenThreadToken" };
    pub static NtOpenThreadTokenEx: Function = Function { id: 2215, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 286, library: "ntoskrnl.exe", name: "NtOpenThreadTokenEx" };
    pub static NtOpenTransaction: Function = Function { id: 2216, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 294, library: "ntoskrnl.exe", name: "NtOpenTransaction" };
    pub static NtOpenTransactionManager: Function = Function { id: 2217, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 302, library: "ntoskrnl.exe", name: "NtOpenTransactionManager" };
    pub static NtPrepareComplete: Function = Function { id: 2220, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 311, library: "ntoskrnl.exe", name: "NtPrepareComplete" };
    pub static NtPrepareEnlistment: Function = Function { id: 2221, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 313, library: "ntoskrnl.exe", name: "NtPrepareEnlistment" };
    pub static NtPrePrepareComplete: Function = Function { id: 2218, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 315, library: "ntoskrnl.exe", name: "NtPrePrepareComplete" };
    pub static NtPrePrepareEnlistment: Function = Function { id: 2219, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 317, library: "ntoskrnl.exe", name: "NtPrePrepareEnlistment" };
    pub static NtPropagationComplete: Function = Function { id: 2222, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 319, library: "ntoskrnl.exe", name: "NtPropagationComplete" };
    pub static NtPropagationFailed: Function = Function { id: 2223, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 326, library: "ntoskrnl.exe", name: "NtPropagationFailed" };
    pub static NtQueryEaFile: Function = Function { id: 2225, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 340, library: "ntoskrnl.exe", name: "NtQueryEaFile" };
    pub static NtQueryEnvironmentVariableInfoEx: Function = Function { id: 2226, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 351, library: "ntoskrnl.exe", name: "NtQueryEnvironmentVariableInfoEx" };
    pub static NtQueryInformationAtom: Function = Function { id: 2227, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 357, library: "ntoskrnl.exe", name: "NtQueryInformationAtom" };
    pub static NtQueryInformationEnlistment: Function = Function { id: 2228, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 365, library: "ntoskrnl.exe", name: "NtQueryInformationEnlistment" };
    pub static NtQueryInformationProcess: Function = Function { id: 2230, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 379, library: "ntoskrnl.exe", name: "NtQueryInformationProcess" };
    pub static NtQueryInformationResourceManager: Function = Function { id: 2231, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 387, library: "ntoskrnl.exe", name: "NtQueryInformationResourceManager" };
    pub static NtQueryInformationThread: Function = Function { id: 2232, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "thread_information", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }, Check { arg: 4, parameter: "return_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 394, library: "ntoskrnl.exe", name: "NtQueryInformationThread" };
    pub static NtQueryInformationToken: Function = Function { id: 2233, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 401, library: "ntoskrnl.exe", name: "NtQueryInformationToken" };
    pub static NtQueryInformationTransaction: Function = Function { id: 2234, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 409, library: "ntoskrnl.exe", name: "NtQueryInformationTransaction" };
    pub static NtQueryInformationTransactionManager: Function = Function { id: 2235, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 417, library: "ntoskrnl.exe", name: "NtQueryInformationTransactionManager" };
    pub static NtQueryQuotaInformationFile: Function = Function { id: 2236, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 6, indirect: false } }], checks: &[], file: FILE, line: 424, library: "ntoskrnl.exe", name: "NtQueryQuotaInformationFile" };
    pub static NtQuerySecurityAttributesToken: Function = Function { id: 2237, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 435, library: "ntoskrnl.exe", name: "NtQuerySecurityAttributesToken" };
    pub static NtQuerySecurityObject: Function = Function { id: 2238, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 443, library: "ntoskrnl.exe", name: "NtQuerySecurityObject" };
    pub static NtQuerySystemInformationEx: Function = Function { id: 2240, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 456, library: "ntoskrnl.exe", name: "NtQuerySystemInformationEx" };
    pub static NtReadOnlyEnlistment: Function = Function { id: 2243, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 483, library: "ntoskrnl.exe", name: "NtReadOnlyEnlistment" };
    pub static NtRecoverEnlistment: Function = Function { id: 2244, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 485, library: "ntoskrnl.exe", name: "NtRecoverEnlistment" };
    pub static NtRecoverResourceManager: Function = Function { id: 2245, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 487, library: "ntoskrnl.exe", name: "NtRecoverResourceManager" };
    pub static NtRecoverTransactionManager: Function = Function { id: 2246, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 489, library: "ntoskrnl.exe", name: "NtRecoverTransactionManager" };
    pub static NtRequestPort: Function = Function { id: 2247, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 490, library: "ntoskrnl.exe", name: "NtRequestPort" };
    pub static NtRequestWaitReplyPort: Function = Function { id: 2248, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 491, library: "ntoskrnl.exe", name: "NtRequestWaitReplyPort" };
    pub static NtRollbackComplete: Function = Function { id: 2249, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 493, library: "ntoskrnl.exe", name: "NtRollbackComplete" };
    pub static NtRollbackEnlistment: Function = Function { id: 2250, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 495, library: "ntoskrnl.exe", name: "NtRollbackEnlistment" };
    pub static NtRollbackTransaction: Function = Function { id: 2251, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 497, library: "ntoskrnl.exe", name: "NtRollbackTransaction" };
    pub static NtSetEaFile: Function = Function { id: 2252, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 498, library: "ntoskrnl.exe", name: "NtSetEaFile" };
    pub static NtSetEvent: Function = Function { id: 2253, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "previous_state", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 504, library: "ntoskrnl.exe", name: "NtSetEvent" };
    pub static NtSetInformationEnlistment: Function = Function { id: 2254, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 506, library: "ntoskrnl.exe", name: "NtSetInformationEnlistment" };
    pub static NtSetInformationProcess: Function = Function { id: 2256, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 519, library: "ntoskrnl.exe", name: "NtSetInformationProcess" };
    pub static NtSetInformationResourceManager: Function = Function { id: 2257, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 526, library: "ntoskrnl.exe", name: "NtSetInformationResourceManager" };
    pub static NtSetInformationThread: Function = Function { id: 2258, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[Check { arg: 2, parameter: "thread_information", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }], file: FILE, line: 532, library: "ntoskrnl.exe", name: "NtSetInformationThread" };
    pub static NtSetInformationToken: Function = Function { id: 2259, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 539, library: "ntoskrnl.exe", name: "NtSetInformationToken" };
    pub static NtSetInformationTransaction: Function = Function { id: 2260, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 546, library: "ntoskrnl.exe", name: "NtSetInformationTransaction" };
    pub static NtSetQuotaInformationFile: Function = Function { id: 2261, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 552, library: "ntoskrnl.exe", name: "NtSetQuotaInformationFile" };
    pub static NtSetSecurityObject: Function = Function { id: 2262, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 558, library: "ntoskrnl.exe", name: "NtSetSecurityObject" };
    pub static NtSetVolumeInformationFile: Function = Function { id: 2263, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 563, library: "ntoskrnl.exe", name: "NtSetVolumeInformationFile" };
    pub static NtShutdownSystem: Function = Function { id: 2264, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 571, library: "ntoskrnl.exe", name: "NtShutdownSystem" };
    pub static NtThawTransactions: Function = Function { id: 2265, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 572, library: "ntoskrnl.exe", name: "NtThawTransactions" };
    pub static NtTraceControl: Function = Function { id: 2266, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 573, library: "ntoskrnl.exe", name: "NtTraceControl" };
    pub static NtTraceEvent: Function = Function { id: 2267, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 581, library: "ntoskrnl.exe", name: "NtTraceEvent" };
    pub static NtUnlockFile: Function = Function { id: 2268, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 582, library: "ntoskrnl.exe", name: "NtUnlockFile" };
    pub static NtVdmControl: Function = Function { id: 2269, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 590, library: "ntoskrnl.exe", name: "NtVdmControl" };
    pub static NtWaitForSingleObject: Function = Function { id: 2270, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 2, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 591, library: "ntoskrnl.exe", name: "NtWaitForSingleObject" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/nt.abi:29
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn NtClose<P: Nt>(handle: crate::types::HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::NtClose(handle) }
    }
    /// abi-specs/nt/ntoskrnl/nt.abi:57
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn NtCreateEvent<P: Nt>(event_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, event_type: crate::types::EVENT_TYPE, initial_state: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::NtCreateEvent(event_handle, desired_access, object_attributes, event_type, initial_state) }
    }
    /// abi-specs/nt/ntoskrnl/nt.abi:394
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn NtQueryInformationThread<P: Nt>(thread_handle: crate::types::HANDLE, thread_information_class: u32, thread_information: *mut core::ffi::c_void, thread_information_length: u32, return_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::NtQueryInformationThread(thread_handle, thread_information_class, thread_information, thread_information_length, return_length) }
    }
    /// abi-specs/nt/ntoskrnl/nt.abi:504
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn NtSetEvent<P: Nt>(event_handle: crate::types::HANDLE, previous_state: *mut i32) -> crate::types::NTSTATUS {
        unsafe { P::NtSetEvent(event_handle, previous_state) }
    }
    /// abi-specs/nt/ntoskrnl/nt.abi:532
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn NtSetInformationThread<P: Nt>(thread_handle: crate::types::HANDLE, thread_information_class: crate::types::THREADINFOCLASS, thread_information: *mut core::ffi::c_void, thread_information_length: u32) -> crate::types::NTSTATUS {
        unsafe { P::NtSetInformationThread(thread_handle, thread_information_class, thread_information, thread_information_length) }
    }
    /// abi-specs/nt/ntoskrnl/nt.abi:571
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn NtShutdownSystem<P: Nt>(action: u32) -> crate::types::NTSTATUS {
        unsafe { P::NtShutdownSystem(action) }
    }
    /// abi-specs/nt/ntoskrnl/nt.abi:590
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn NtVdmControl<P: Nt>(control_code: u32, control_data: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::NtVdmControl(control_code, control_data) }
    }
    /// abi-specs/nt/ntoskrnl/nt.abi:591
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn NtWaitForSingleObject<P: Nt>(handle: crate::types::HANDLE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::NtWaitForSingleObject(handle, alertable, timeout) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtAddAtom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtAddAtom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtAdjustPrivilegesToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtAdjustPrivilegesToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtAllocateUuids() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtAllocateUuids, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtClose<P: Nt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NtClose, direct = sym direct::NtClose::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtCommitComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtCommitComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtCommitEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtCommitEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtCommitTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtCommitTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtConnectPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtConnectPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtCreateEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtCreateEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtCreateEvent<P: Nt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NtCreateEvent, direct = sym direct::NtCreateEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtCreateResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtCreateResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtCreateTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtCreateTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtCreateTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtCreateTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtDeleteAtom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtDeleteAtom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtDuplicateToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtDuplicateToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtEnumerateTransactionObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtEnumerateTransactionObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtFindAtom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtFindAtom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtFreezeTransactions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtFreezeTransactions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtGetEnvironmentVariableEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtGetEnvironmentVariableEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtGetNotificationResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtGetNotificationResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtLockFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtLockFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtMakePermanentObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtMakePermanentObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtNotifyChangeDirectoryFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtNotifyChangeDirectoryFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenProcessToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenProcessToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenProcessTokenEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenProcessTokenEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenThreadToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenThreadToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenThreadTokenEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenThreadTokenEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtOpenTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtOpenTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtPrepareComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtPrepareComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtPrepareEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtPrepareEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtPrePrepareComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtPrePrepareComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtPrePrepareEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtPrePrepareEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtPropagationComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtPropagationComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtPropagationFailed() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtPropagationFailed, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryEaFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryEaFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryEnvironmentVariableInfoEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryEnvironmentVariableInfoEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryInformationAtom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryInformationAtom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryInformationEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryInformationEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryInformationProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryInformationProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryInformationResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryInformationResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryInformationThread<P: Nt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NtQueryInformationThread, direct = sym direct::NtQueryInformationThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryInformationToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryInformationToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryInformationTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryInformationTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryInformationTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryInformationTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQueryQuotaInformationFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQueryQuotaInformationFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQuerySecurityAttributesToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQuerySecurityAttributesToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQuerySecurityObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQuerySecurityObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtQuerySystemInformationEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtQuerySystemInformationEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtReadOnlyEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtReadOnlyEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtRecoverEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtRecoverEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtRecoverResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtRecoverResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtRecoverTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtRecoverTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtRequestPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtRequestPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtRequestWaitReplyPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtRequestWaitReplyPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtRollbackComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtRollbackComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtRollbackEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtRollbackEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtRollbackTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtRollbackTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetEaFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetEaFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetEvent<P: Nt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NtSetEvent, direct = sym direct::NtSetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetInformationEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetInformationEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetInformationProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetInformationProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetInformationResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetInformationResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetInformationThread<P: Nt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NtSetInformationThread, direct = sym direct::NtSetInformationThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetInformationToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetInformationToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetInformationTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetInformationTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetQuotaInformationFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetQuotaInformationFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetSecurityObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetSecurityObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtSetVolumeInformationFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtSetVolumeInformationFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtShutdownSystem<P: Nt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NtShutdownSystem, direct = sym direct::NtShutdownSystem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtThawTransactions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtThawTransactions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtTraceControl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtTraceControl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtTraceEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtTraceEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtUnlockFile() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NtUnlockFile, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtVdmControl<P: Nt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NtVdmControl, direct = sym direct::NtVdmControl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NtWaitForSingleObject<P: Nt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NtWaitForSingleObject, direct = sym direct::NtWaitForSingleObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

