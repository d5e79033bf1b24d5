// Written by `janus gen` from abi-specs/nt/ntoskrnl/zw.abi. Do not edit: change the spec and run `./x gen`.
//! System services by their Zw names.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// System services by their Zw names.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Zw {
    /// 
    unsafe fn ZwAllocateLocallyUniqueId( // abi-specs/nt/ntoskrnl/zw.abi:37
        luid: *mut crate::types::LUID, // abi-specs/nt/ntoskrnl/zw.abi:37
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwCancelTimer( // abi-specs/nt/ntoskrnl/zw.abi:41
        timer_handle: crate::types::TIMER_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:41
        current_state: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw.abi:41
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwClearEvent( // abi-specs/nt/ntoskrnl/zw.abi:43
        event_handle: crate::types::EVENT_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:43
    ) -> crate::types::NTSTATUS;
    /// Closes a handle.
    unsafe fn ZwClose( // abi-specs/nt/ntoskrnl/zw.abi:46
        handle: crate::types::OBJECT_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:46
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwCreateDirectoryObject( // abi-specs/nt/ntoskrnl/zw.abi:71
        directory_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:71
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw.abi:71
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw.abi:71
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwCreateEvent( // abi-specs/nt/ntoskrnl/zw.abi:88
        event_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:88
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw.abi:88
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw.abi:88
        event_type: crate::types::EVENT_TYPE, // abi-specs/nt/ntoskrnl/zw.abi:88
        initial_state: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw.abi:88
    ) -> crate::types::NTSTATUS;
    /// Creates or opens a registry key.
    unsafe fn ZwCreateKey( // abi-specs/nt/ntoskrnl/zw.abi:106
        key_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:106
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw.abi:106
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw.abi:106
        title_index: u32, // abi-specs/nt/ntoskrnl/zw.abi:106
        class: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw.abi:106
        create_options: u32, // abi-specs/nt/ntoskrnl/zw.abi:106
        disposition: *mut u32, // abi-specs/nt/ntoskrnl/zw.abi:106
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwCreateTimer( // abi-specs/nt/ntoskrnl/zw.abi:137
        timer_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:137
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw.abi:137
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw.abi:137
        timer_type: crate::types::TIMER_TYPE, // abi-specs/nt/ntoskrnl/zw.abi:137
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwDeleteKey( // abi-specs/nt/ntoskrnl/zw.abi:170
        key_handle: crate::types::KEY_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:170
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwDeleteValueKey( // abi-specs/nt/ntoskrnl/zw.abi:172
        key_handle: crate::types::KEY_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:172
        value_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw.abi:172
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwEnumerateKey( // abi-specs/nt/ntoskrnl/zw.abi:189
        key_handle: crate::types::KEY_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:189
        index: u32, // abi-specs/nt/ntoskrnl/zw.abi:189
        key_information_class: crate::types::KEY_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw.abi:189
        key_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw.abi:189
        length: u32, // abi-specs/nt/ntoskrnl/zw.abi:189
        result_length: *mut u32, // abi-specs/nt/ntoskrnl/zw.abi:189
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwEnumerateValueKey( // abi-specs/nt/ntoskrnl/zw.abi:206
        key_handle: crate::types::KEY_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:206
        index: u32, // abi-specs/nt/ntoskrnl/zw.abi:206
        key_value_information_class: crate::types::KEY_VALUE_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw.abi:206
        key_value_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw.abi:206
        length: u32, // abi-specs/nt/ntoskrnl/zw.abi:206
        result_length: *mut u32, // abi-specs/nt/ntoskrnl/zw.abi:206
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwFlushKey( // abi-specs/nt/ntoskrnl/zw.abi:217
        key_handle: crate::types::KEY_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:217
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwLoadDriver( // abi-specs/nt/ntoskrnl/zw.abi:247
        driver_service_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw.abi:247
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwMakeTemporaryObject( // abi-specs/nt/ntoskrnl/zw.abi:264
        handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:264
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwOpenEvent( // abi-specs/nt/ntoskrnl/zw.abi:302
        event_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:302
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw.abi:302
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw.abi:302
    ) -> crate::types::NTSTATUS;
    /// Opens a registry key.
    unsafe fn ZwOpenKey( // abi-specs/nt/ntoskrnl/zw.abi:311
        key_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:311
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw.abi:311
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw.abi:311
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwOpenSymbolicLinkObject( // abi-specs/nt/ntoskrnl/zw.abi:369
        link_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:369
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw.abi:369
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw.abi:369
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwOpenTimer( // abi-specs/nt/ntoskrnl/zw.abi:397
        timer_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:397
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/zw.abi:397
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/zw.abi:397
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwPulseEvent( // abi-specs/nt/ntoskrnl/zw.abi:437
        event_handle: crate::types::EVENT_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:437
        previous_state: *mut i32, // abi-specs/nt/ntoskrnl/zw.abi:437
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQueryInformationThread( // abi-specs/nt/ntoskrnl/zw.abi:481
        thread_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:481
        thread_information_class: u32, // abi-specs/nt/ntoskrnl/zw.abi:481
        thread_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw.abi:481
        thread_information_length: u32, // abi-specs/nt/ntoskrnl/zw.abi:481
        return_length: *mut u32, // abi-specs/nt/ntoskrnl/zw.abi:481
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQueryKey( // abi-specs/nt/ntoskrnl/zw.abi:515
        key_handle: crate::types::KEY_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:515
        key_information_class: crate::types::KEY_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw.abi:515
        key_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw.abi:515
        length: u32, // abi-specs/nt/ntoskrnl/zw.abi:515
        result_length: *mut u32, // abi-specs/nt/ntoskrnl/zw.abi:515
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwQuerySymbolicLinkObject( // abi-specs/nt/ntoskrnl/zw.abi:556
        link_handle: crate::types::LINK_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:556
        link_target: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw.abi:556
        returned_length: *mut u32, // abi-specs/nt/ntoskrnl/zw.abi:556
    ) -> crate::types::NTSTATUS;
    /// Reads a registry value.
    unsafe fn ZwQueryValueKey( // abi-specs/nt/ntoskrnl/zw.abi:563
        key_handle: crate::types::KEY_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:563
        value_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw.abi:563
        key_value_information_class: crate::types::KEY_VALUE_INFORMATION_CLASS, // abi-specs/nt/ntoskrnl/zw.abi:563
        key_value_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw.abi:563
        length: u32, // abi-specs/nt/ntoskrnl/zw.abi:563
        result_length: *mut u32, // abi-specs/nt/ntoskrnl/zw.abi:563
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwResetEvent( // abi-specs/nt/ntoskrnl/zw.abi:616
        event_handle: crate::types::EVENT_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:616
        previous_state: *mut i32, // abi-specs/nt/ntoskrnl/zw.abi:616
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwSetEvent( // abi-specs/nt/ntoskrnl/zw.abi:652
        event_handle: crate::types::EVENT_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:652
        previous_state: *mut i32, // abi-specs/nt/ntoskrnl/zw.abi:652
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwSetInformationThread( // abi-specs/nt/ntoskrnl/zw.abi:684
        thread_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:684
        thread_information_class: crate::types::THREADINFOCLASS, // abi-specs/nt/ntoskrnl/zw.abi:684
        thread_information: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw.abi:684
        thread_information_length: u32, // abi-specs/nt/ntoskrnl/zw.abi:684
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwSetTimer( // abi-specs/nt/ntoskrnl/zw.abi:719
        timer_handle: crate::types::TIMER_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:719
        due_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/zw.abi:719
        timer_apc_routine: crate::callbacks::PTIMER_APC_ROUTINE, // abi-specs/nt/ntoskrnl/zw.abi:719
        timer_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw.abi:719
        resume_timer: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw.abi:719
        period: i32, // abi-specs/nt/ntoskrnl/zw.abi:719
        previous_state: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw.abi:719
    ) -> crate::types::NTSTATUS;
    /// Writes a registry value.
    unsafe fn ZwSetValueKey( // abi-specs/nt/ntoskrnl/zw.abi:737
        key_handle: crate::types::KEY_HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:737
        value_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw.abi:737
        title_index: u32, // abi-specs/nt/ntoskrnl/zw.abi:737
        kind: u32, // abi-specs/nt/ntoskrnl/zw.abi:737
        data: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/zw.abi:737
        data_size: u32, // abi-specs/nt/ntoskrnl/zw.abi:737
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwUnloadDriver( // abi-specs/nt/ntoskrnl/zw.abi:754
        driver_service_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/zw.abi:754
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwWaitForMultipleObjects( // abi-specs/nt/ntoskrnl/zw.abi:760
        handle_count: u32, // abi-specs/nt/ntoskrnl/zw.abi:760
        handles: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:760
        wait_type: crate::types::WAIT_TYPE, // abi-specs/nt/ntoskrnl/zw.abi:760
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw.abi:760
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/zw.abi:760
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwWaitForSingleObject( // abi-specs/nt/ntoskrnl/zw.abi:768
        handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/zw.abi:768
        alertable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/zw.abi:768
        timeout: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/zw.abi:768
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ZwYieldExecution() -> crate::types::NTSTATUS; // abi-specs/nt/ntoskrnl/zw.abi:770
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/zw.abi";
    pub static ZwAccessCheckAndAuditAlarm: Function = Function { id: 2936, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 9, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 10, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "ZwAccessCheckAndAuditAlarm" };
    pub static ZwAddBootEntry: Function = Function { id: 2937, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 22, library: "ntoskrnl.exe", name: "ZwAddBootEntry" };
    pub static ZwAddDriverEntry: Function = Function { id: 2938, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 24, library: "ntoskrnl.exe", name: "ZwAddDriverEntry" };
    pub static ZwAdjustPrivilegesToken: Function = Function { id: 2939, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "ZwAdjustPrivilegesToken" };
    pub static ZwAlertThread: Function = Function { id: 2940, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "ZwAlertThread" };
    pub static ZwAllocateLocallyUniqueId: Function = Function { id: 2941, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "luid", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 37, library: "ntoskrnl.exe", name: "ZwAllocateLocallyUniqueId" };
    pub static ZwAssignProcessToJobObject: Function = Function { id: 2959, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "ZwAssignProcessToJobObject" };
    pub static ZwCancelTimer: Function = Function { id: 2961, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "timer_handle", rule: Rule::Handle { kind: "Timer", optional: false } }, Check { arg: 1, parameter: "current_state", rule: Rule::Memory { shape: Shape::Fixed(1), optional: true } }], file: FILE, line: 41, library: "ntoskrnl.exe", name: "ZwCancelTimer" };
    pub static ZwClearEvent: Function = Function { id: 2962, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "event_handle", rule: Rule::Handle { kind: "Event", optional: false } }], file: FILE, line: 43, library: "ntoskrnl.exe", name: "ZwClearEvent" };
    pub static ZwClose: Function = Function { id: 2963, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "handle", rule: Rule::Handle { kind: "", optional: false } }], file: FILE, line: 46, library: "ntoskrnl.exe", name: "ZwClose" };
    pub static ZwCloseObjectAuditAlarm: Function = Function { id: 2964, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "ZwCloseObjectAuditAlarm" };
    pub static ZwCommitComplete: Function = Function { id: 2965, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 54, library: "ntoskrnl.exe", name: "ZwCommitComplete" };
    pub static ZwCommitEnlistment: Function = Function { id: 2966, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 56, library: "ntoskrnl.exe", name: "ZwCommitEnlistment" };
    pub static ZwCommitTransaction: Function = Function { id: 2967, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 58, library: "ntoskrnl.exe", name: "ZwCommitTransaction" };
    pub static ZwConnectPort: Function = Function { id: 2968, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 7, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 60, library: "ntoskrnl.exe", name: "ZwConnectPort" };
    pub static ZwCreateDirectoryObject: Function = Function { id: 2969, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "directory_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 71, library: "ntoskrnl.exe", name: "ZwCreateDirectoryObject" };
    pub static ZwCreateEnlistment: Function = Function { id: 2970, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 77, library: "ntoskrnl.exe", name: "ZwCreateEnlistment" };
    pub static ZwCreateEvent: Function = Function { id: 2971, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: true } }], file: FILE, line: 88, library: "ntoskrnl.exe", name: "ZwCreateEvent" };
    pub static ZwCreateIoCompletion: Function = Function { id: 2973, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 96, library: "ntoskrnl.exe", name: "ZwCreateIoCompletion" };
    pub static ZwCreateJobObject: Function = Function { id: 2974, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 103, library: "ntoskrnl.exe", name: "ZwCreateJobObject" };
    pub static ZwCreateKey: Function = Function { id: 2975, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Counted }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 4, parameter: "class", rule: Rule::Memory { shape: Shape::Counted, optional: true } }, Check { arg: 6, parameter: "disposition", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 106, library: "ntoskrnl.exe", name: "ZwCreateKey" };
    pub static ZwCreateKeyTransacted: Function = Function { id: 2976, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Counted }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 116, library: "ntoskrnl.exe", name: "ZwCreateKeyTransacted" };
    pub static ZwCreateResourceManager: Function = Function { id: 2977, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 127, library: "ntoskrnl.exe", name: "ZwCreateResourceManager" };
    pub static ZwCreateTimer: Function = Function { id: 2980, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "timer_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: true } }], file: FILE, line: 137, library: "ntoskrnl.exe", name: "ZwCreateTimer" };
    pub static ZwCreateTransaction: Function = Function { id: 2981, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 9, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 144, library: "ntoskrnl.exe", name: "ZwCreateTransaction" };
    pub static ZwCreateTransactionManager: Function = Function { id: 2982, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 157, library: "ntoskrnl.exe", name: "ZwCreateTransactionManager" };
    pub static ZwDeleteBootEntry: Function = Function { id: 2983, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 166, library: "ntoskrnl.exe", name: "ZwDeleteBootEntry" };
    pub static ZwDeleteDriverEntry: Function = Function { id: 2984, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 168, library: "ntoskrnl.exe", name: "ZwDeleteDriverEntry" };
    pub static ZwDeleteKey: Function = Function { id: 2986, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Handle { kind: "Key", optional: false } }], file: FILE, line: 170, library: "ntoskrnl.exe", name: "ZwDeleteKey" };
    pub static ZwDeleteValueKey: Function = Function { id: 2987, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Handle { kind: "Key", optional: false } }, Check { arg: 1, parameter: "value_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 172, library: "ntoskrnl.exe", name: "ZwDeleteValueKey" };
    pub static ZwDisplayString: Function = Function { id: 2989, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 174, library: "ntoskrnl.exe", name: "ZwDisplayString" };
    pub static ZwDuplicateToken: Function = Function { id: 2991, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 176, library: "ntoskrnl.exe", name: "ZwDuplicateToken" };
    pub static ZwEnumerateBootEntries: Function = Function { id: 2992, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 185, library: "ntoskrnl.exe", name: "ZwEnumerateBootEntries" };
    pub static ZwEnumerateDriverEntries: Function = Function { id: 2993, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 187, library: "ntoskrnl.exe", name: "ZwEnumerateDriverEntries" };
    pub static ZwEnumerateKey: Function = Function { id: 2994, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Handle { kind: "Key", optional: false } }, Check { arg: 5, parameter: "result_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 189, library: "ntoskrnl.exe", name: "ZwEnumerateKey" };
    pub static ZwEnumerateTransactionObject: Function = Function { id: 2995, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 198, library: "ntoskrnl.exe", name: "ZwEnumerateTransactionObject" };
    pub static ZwEnumerateValueKey: Function = Function { id: 2996, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Handle { kind: "Key", optional: false } }, Check { arg: 5, parameter: "result_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 206, library: "ntoskrnl.exe", name: "ZwEnumerateValueKey" };
    pub static ZwFlushInstructionCache: Function = Function { id: 2998, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 215, library: "ntoskrnl.exe", name: "ZwFlushInstructionCache" };
    pub static ZwFlushKey: Function = Function { id: 2999, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Handle { kind: "Key", optional: false } }], file: FILE, line: 217, library: "ntoskrnl.exe", name: "ZwFlushKey" };
    pub static ZwFlushVirtualMemory: Function = Function { id: 3000, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 219, library: "ntoskrnl.exe", name: "ZwFlushVirtualMemory" };
    pub static ZwGetNotificationResourceManager: Function = Function { id: 3003, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 226, library: "ntoskrnl.exe", name: "ZwGetNotificationResourceManager" };
    pub static ZwImpersonateAnonymousToken: Function = Function { id: 3004, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 236, library: "ntoskrnl.exe", name: "ZwImpersonateAnonymousToken" };
    pub static ZwInitiatePowerAction: Function = Function { id: 3005, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 238, library: "ntoskrnl.exe", name: "ZwInitiatePowerAction" };
    pub static ZwIsProcessInJob: Function = Function { id: 3006, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 245, library: "ntoskrnl.exe", name: "ZwIsProcessInJob" };
    pub static ZwLoadDriver: Function = Function { id: 3007, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "driver_service_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 247, library: "ntoskrnl.exe", name: "ZwLoadDriver" };
    pub static ZwLoadKey: Function = Function { id: 3008, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 249, library: "ntoskrnl.exe", name: "ZwLoadKey" };
    pub static ZwLoadKeyEx: Function = Function { id: 3009, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 251, library: "ntoskrnl.exe", name: "ZwLoadKeyEx" };
    pub static ZwLockProductActivationKeys: Function = Function { id: 3011, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 262, library: "ntoskrnl.exe", name: "ZwLockProductActivationKeys" };
    pub static ZwMakeTemporaryObject: Function = Function { id: 3012, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 264, library: "ntoskrnl.exe", name: "ZwMakeTemporaryObject" };
    pub static ZwModifyBootEntry: Function = Function { id: 3014, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 266, library: "ntoskrnl.exe", name: "ZwModifyBootEntry" };
    pub static ZwModifyDriverEntry: Function = Function { id: 3015, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 268, library: "ntoskrnl.exe", name: "ZwModifyDriverEntry" };
    pub static ZwNotifyChangeKey: Function = Function { id: 3016, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 7, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 8, indirect: false } }], checks: &[], file: FILE, line: 270, library: "ntoskrnl.exe", name: "ZwNotifyChangeKey" };
    pub static ZwNotifyChangeSession: Function = Function { id: 3017, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 283, library: "ntoskrnl.exe", name: "ZwNotifyChangeSession" };
    pub static ZwOpenEnlistment: Function = Function { id: 3019, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 294, library: "ntoskrnl.exe", name: "ZwOpenEnlistment" };
    pub static ZwOpenEvent: Function = Function { id: 3020, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 302, library: "ntoskrnl.exe", name: "ZwOpenEvent" };
    pub static ZwOpenJobObject: Function = Function { id: 3022, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 308, library: "ntoskrnl.exe", name: "ZwOpenJobObject" };
    pub static ZwOpenKey: Function = Function { id: 3023, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 311, library: "ntoskrnl.exe", name: "ZwOpenKey" };
    pub static ZwOpenKeyEx: Function = Function { id: 3024, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 317, library: "ntoskrnl.exe", name: "ZwOpenKeyEx" };
    pub static ZwOpenKeyTransacted: Function = Function { id: 3025, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 324, library: "ntoskrnl.exe", name: "ZwOpenKeyTransacted" };
    pub static ZwOpenKeyTransactedEx: Function = Function { id: 3026, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 331, library: "ntoskrnl.exe", name: "ZwOpenKeyTransactedEx" };
    pub static ZwOpenProcess: Function = Function { id: 3027, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 339, library: "ntoskrnl.exe", name: "ZwOpenProcess" };
    pub static ZwOpenProcessToken: Function = Function { id: 3028, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 346, library: "ntoskrnl.exe", name: "ZwOpenProcessToken" };
    pub static ZwOpenProcessTokenEx: Function = Function { id: 3029, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 352, library: "ntoskrnl.exe", name: "ZwOpenProcessTokenEx" };
    pub static ZwOpenResourceManager: Function = Function { id: 3030, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 359, library: "ntoskrnl.exe", name: "ZwOpenResourceManager" };
    pub static ZwOpenSession: Function = Function { id: 3032, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 367, library: "ntoskrnl.exe", name: "ZwOpenSession" };
    pub static ZwOpenSymbolicLinkObject: Function = Function { id: 3033, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "link_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 369, library: "ntoskrnl.exe", name: "ZwOpenSymbolicLinkObject" };
    pub static ZwOpenThread: Function = Function { id: 3034, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 375, library: "ntoskrnl.exe", name: "ZwOpenThread" };
    pub static ZwOpenThreadToken: Function = Function { id: 3035, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 382, library: "ntoskrnl.exe", name: "ZwOpenThreadToken" };
    pub static ZwOpenThreadTokenEx: Function = Function { id: 3036, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 389, library: "ntoskrnl.exe", name: "ZwOpenThreadTokenEx" };
    pub static ZwOpenTimer: Function = Function { id: 3037, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "timer_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 397, library: "ntoskrnl.exe", name: "ZwOpenTimer" };
    pub static ZwOpenTransaction: Function = Function { id: 3038, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 403, library: "ntoskrnl.exe", name: "ZwOpenTransaction" };
    pub static ZwOpenTransactionManager: Function = Function { id: 3039, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 411, library: "ntoskrnl.exe", name: "ZwOpenTransactionManager" };
    pub static ZwPrepareComplete: Function = Function { id: 3043, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 420, library: "ntoskrnl.exe", name: "ZwPrepareComplete" };
    pub static ZwPrepareEnlistment: Function = Function { id: 3044, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 422, library: "ntoskrnl.exe", name: "ZwPrepareEnlistment" };
    pub static ZwPrePrepareComplete: Function = Function { id: 3041, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 424, library: "ntoskrnl.exe", name: "ZwPrePrepareComplete" };
    pub static ZwPrePrepareEnlistment: Function = Function { id: 3042, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 426, library: "ntoskrnl.exe", name: "ZwPrePrepareEnlistment" };
    pub static ZwPropagationComplete: Function = Function { id: 3045, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 428, library: "ntoskrnl.exe", name: "ZwPropagationComplete" };
    pub static ZwPropagationFailed: Function = Function { id: 3046, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 435, library: "ntoskrnl.exe", name: "ZwPropagationFailed" };
    pub static ZwPulseEvent: Function = Function { id: 3047, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_handle", rule: Rule::Handle { kind: "Event", optional: false } }, Check { arg: 1, parameter: "previous_state", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 437, library: "ntoskrnl.exe", name: "ZwPulseEvent" };
    pub static ZwQueryBootEntryOrder: Function = Function { id: 3048, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 439, library: "ntoskrnl.exe", name: "ZwQueryBootEntryOrder" };
    pub static ZwQueryBootOptions: Function = Function { id: 3049, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 441, library: "ntoskrnl.exe", name: "ZwQueryBootOptions" };
    pub static ZwQueryDefaultLocale: Function = Function { id: 3050, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 443, library: "ntoskrnl.exe", name: "ZwQueryDefaultLocale" };
    pub static ZwQueryDefaultUILanguage: Function = Function { id: 3051, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 445, library: "ntoskrnl.exe", name: "ZwQueryDefaultUILanguage" };
    pub static ZwQueryDriverEntryOrder: Function = Function { id: 3054, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 447, library: "ntoskrnl.exe", name: "ZwQueryDriverEntryOrder" };
    pub static ZwQueryInformationEnlistment: Function = Function { id: 3057, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 449, library: "ntoskrnl.exe", name: "ZwQueryInformationEnlistment" };
    pub static ZwQueryInformationJobObject: Function = Function { id: 3059, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 457, library: "ntoskrnl.exe", name: "ZwQueryInformationJobObject" };
    pub static ZwQueryInformationProcess: Function = Function { id: 3060, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 465, library: "ntoskrnl.exe", name: "ZwQueryInformationProcess" };
    pub static ZwQueryInformationResourceManager: Function = Function { id: 3061, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 473, library: "ntoskrnl.exe", name: "ZwQueryInformationResourceManager" };
    pub static ZwQueryInformationThread: Function = Function { id: 3062, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "thread_information", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }, Check { arg: 4, parameter: "return_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 481, library: "ntoskrnl.exe", name: "ZwQueryInformationThread" };
    pub static ZwQueryInformationToken: Function = Function { id: 3063, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 489, library: "ntoskrnl.exe", name: "ZwQueryInformationToken" };
    pub static ZwQueryInformationTransaction: Function = Function { id: 3064, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 497, library: "ntoskrnl.exe", name: "ZwQueryInformationTransaction" };
    pub static ZwQueryInformationTransactionManager: Function = Function { id: 3065, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 505, library: "ntoskrnl.exe", name: "ZwQueryInformationTransactionManager" };
    pub static ZwQueryInstallUILanguage: Function = Function { id: 3066, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 513, library: "ntoskrnl.exe", name: "ZwQueryInstallUILanguage" };
    pub static ZwQueryKey: Function = Function { id: 3067, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Handle { kind: "Key", optional: false } }, Check { arg: 4, parameter: "result_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 515, library: "ntoskrnl.exe", name: "ZwQueryKey" };
    pub static ZwQueryLicenseValue: Function = Function { id: 3068, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 523, library: "ntoskrnl.exe", name: "ZwQueryLicenseValue" };
    pub static ZwQuerySection: Function = Function { id: 3071, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 531, library: "ntoskrnl.exe", name: "ZwQuerySection" };
    pub static ZwQuerySecurityAttributesToken: Function = Function { id: 3072, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 539, library: "ntoskrnl.exe", name: "ZwQuerySecurityAttributesToken" };
    pub static ZwQuerySecurityObject: Function = Function { id: 3073, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 548, library: "ntoskrnl.exe", name: "ZwQuerySecurityObject" };
    pub static ZwQuerySymbolicLinkObject: Function = Function { id: 3074, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "link_handle", rule: Rule::Handle { kind: "SymbolicLink", optional: false } }, Check { arg: 1, parameter: "link_target", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "returned_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 556, library: "ntoskrnl.exe", name: "ZwQuerySymbolicLinkObject" };
    pub static ZwQueryValueKey: Function = Function { id: 3076, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Handle { kind: "Key", optional: false } }, Check { arg: 1, parameter: "value_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 5, parameter: "result_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 563, library: "ntoskrnl.exe", name: "ZwQueryValueKey" };
    pub static ZwQueryVirtualMemory: Function = Function { id: 3077, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 572, library: "ntoskrnl.exe", name: "ZwQueryVirtualMemory" };
    pub static ZwReadOnlyEnlistment: Function = Function { id: 3080, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 581, library: "ntoskrnl.exe", name: "ZwReadOnlyEnlistment" };
    pub static ZwRecoverEnlistment: Function = Function { id: 3081, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 583, library: "ntoskrnl.exe", name: "ZwRecoverEnlistment" };
    pub static ZwRecoverResourceManager: Function = Function { id: 3082, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 585, library: "ntoskrnl.exe", name: "ZwRecoverResourceManager" };
    pub static ZwRecoverTransactionManager: Function = Function { id: 3083, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 587, library: "ntoskrnl.exe", name: "ZwRecoverTransactionManager" };
    pub static ZwRemoveIoCompletion: Function = Function { id: 3084, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 589, library: "ntoskrnl.exe", name: "ZwRemoveIoCompletion" };
    pub static ZwRemoveIoCompletionEx: Function = Function { id: 3085, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 597, library: "ntoskrnl.exe", name: "ZwRemoveIoCompletionEx" };
    pub static ZwReplaceKey: Function = Function { id: 3086, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 606, library: "ntoskrnl.exe", name: "ZwReplaceKey" };
    pub static ZwRequestPort: Function = Function { id: 3087, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 612, library: "ntoskrnl.exe", name: "ZwRequestPort" };
    pub static ZwRequestWaitReplyPort: Function = Function { id: 3088, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 614, library: "ntoskrnl.exe", name: "ZwRequestWaitReplyPort" };
    pub static ZwResetEvent: Function = Function { id: 3089, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_handle", rule: Rule::Handle { kind: "Event", optional: false } }, Check { arg: 1, parameter: "previous_state", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 616, library: "ntoskrnl.exe", name: "ZwResetEvent" };
    pub static ZwRestoreKey: Function = Function { id: 3090, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 618, library: "ntoskrnl.exe", name: "ZwRestoreKey" };
    pub static ZwRollbackComplete: Function = Function { id: 3091, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 620, library: "ntoskrnl.exe", name: "ZwRollbackComplete" };
    pub static ZwRollbackEnlistment: Function = Function { id: 3092, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 622, library: "ntoskrnl.exe", name: "ZwRollbackEnlistment" };
    pub static ZwRollbackTransaction: Function = Function { id: 3093, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 624, library: "ntoskrnl.exe", name: "ZwRollbackTransaction" };
    pub static ZwSaveKey: Function = Function { id: 3094, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 626, library: "ntoskrnl.exe", name: "ZwSaveKey" };
    pub static ZwSaveKeyEx: Function = Function { id: 3095, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 628, library: "ntoskrnl.exe", name: "ZwSaveKeyEx" };
    pub static ZwSecureConnectPort: Function = Function { id: 3096, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 630, library: "ntoskrnl.exe", name: "ZwSecureConnectPort" };
    pub static ZwSetBootEntryOrder: Function = Function { id: 3097, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 642, library: "ntoskrnl.exe", name: "ZwSetBootEntryOrder" };
    pub static ZwSetBootOptions: Function = Function { id: 3098, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 644, library: "ntoskrnl.exe", name: "ZwSetBootOptions" };
    pub static ZwSetDefaultLocale: Function = Function { id: 3099, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 646, library: "ntoskrnl.exe", name: "ZwSetDefaultLocale" };
    pub static ZwSetDefaultUILanguage: Function = Function { id: 3100, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 648, library: "ntoskrnl.exe", name: "ZwSetDefaultUILanguage" };
    pub static ZwSetDriverEntryOrder: Function = Function { id: 3101, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 650, library: "ntoskrnl.exe", name: "ZwSetDriverEntryOrder" };
    pub static ZwSetEvent: Function = Function { id: 3103, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_handle", rule: Rule::Handle { kind: "Event", optional: false } }, Check { arg: 1, parameter: "previous_state", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 652, library: "ntoskrnl.exe", name: "ZwSetEvent" };
    pub static ZwSetInformationEnlistment: Function = Function { id: 3104, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 654, library: "ntoskrnl.exe", name: "ZwSetInformationEnlistment" };
    pub static ZwSetInformationJobObject: Function = Function { id: 3106, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 661, library: "ntoskrnl.exe", name: "ZwSetInformationJobObject" };
    pub static ZwSetInformationObject: Function = Function { id: 3107, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 663, library: "ntoskrnl.exe", name: "ZwSetInformationObject" };
    pub static ZwSetInformationProcess: Function = Function { id: 3108, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 670, library: "ntoskrnl.exe", name: "ZwSetInformationProcess" };
    pub static ZwSetInformationResourceManager: Function = Function { id: 3109, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 677, library: "ntoskrnl.exe", name: "ZwSetInformationResourceManager" };
    pub static ZwSetInformationThread: Function = Function { id: 3110, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[Check { arg: 2, parameter: "thread_information", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }], file: FILE, line: 684, library: "ntoskrnl.exe", name: "ZwSetInformationThread" };
    pub static ZwSetInformationToken: Function = Function { id: 3111, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 691, library: "ntoskrnl.exe", name: "ZwSetInformationToken" };
    pub static ZwSetInformationTransaction: Function = Function { id: 3112, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 698, library: "ntoskrnl.exe", name: "ZwSetInformationTransaction" };
    pub static ZwSetSecurityObject: Function = Function { id: 3114, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 705, library: "ntoskrnl.exe", name: "ZwSetSecurityObject" };
    pub static ZwSetSystemInformation: Function = Function { id: 3115, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 711, library: "ntoskrnl.exe", name: "ZwSetSystemInformation" };
    pub static ZwSetSystemTime: Function = Function { id: 3116, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 717, library: "ntoskrnl.exe", name: "ZwSetSystemTime" };
    pub static ZwSetTimer: Function = Function { id: 3117, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "timer_handle", rule: Rule::Handle { kind: "Timer", optional: false } }, Check { arg: 1, parameter: "due_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 6, parameter: "previous_state", rule: Rule::Memory { shape: Shape::Fixed(1), optional: true } }], file: FILE, line: 719, library: "ntoskrnl.exe", name: "ZwSetTimer" };
    pub static ZwSetTimerEx: Function = Function { id: 3118, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 729, library: "ntoskrnl.exe", name: "ZwSetTimerEx" };
    pub static ZwSetValueKey: Function = Function { id: 3119, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[Check { arg: 0, parameter: "key_handle", rule: Rule::Handle { kind: "Key", optional: false } }, Check { arg: 1, parameter: "value_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 4, parameter: "data", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 5, indirect: false }, optional: true } }], file: FILE, line: 737, library: "ntoskrnl.exe", name: "ZwSetValueKey" };
    pub static ZwTerminateJobObject: Function = Function { id: 3121, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 746, library: "ntoskrnl.exe", name: "ZwTerminateJobObject" };
    pub static ZwTerminateProcess: Function = Function { id: 3122, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 748, library: "ntoskrnl.exe", name: "ZwTerminateProcess" };
    pub static ZwTraceEvent: Function = Function { id: 3123, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 750, library: "ntoskrnl.exe", name: "ZwTraceEvent" };
    pub static ZwTranslateFilePath: Function = Function { id: 3124, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 752, library: "ntoskrnl.exe", name: "ZwTranslateFilePath" };
    pub static ZwUnloadDriver: Function = Function { id: 3125, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "driver_service_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 754, library: "ntoskrnl.exe", name: "ZwUnloadDriver" };
    pub static ZwUnloadKey: Function = Function { id: 3126, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 756, library: "ntoskrnl.exe", name: "ZwUnloadKey" };
    pub static ZwUnloadKeyEx: Function = Function { id: 3127, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 758, library: "ntoskrnl.exe", name: "ZwUnloadKeyEx" };
    pub static ZwWaitForMultipleObjects: Function = Function { id: 3130, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "handles", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 4, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 760, library: "ntoskrnl.exe", name: "ZwWaitForMultipleObjects" };
    pub static ZwWaitForSingleObject: Function = Function { id: 3131, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 2, parameter: "timeout", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 768, library: "ntoskrnl.exe", name: "ZwWaitForSingleObject" };
    pub static ZwYieldExecution: Function = Function { id: 3133, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 770, library: "ntoskrnl.exe", name: "ZwYieldExecution" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/zw.abi:37
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwAllocateLocallyUniqueId<P: Zw>(luid: *mut crate::types::LUID) -> crate::types::NTSTATUS {
        unsafe { P::ZwAllocateLocallyUniqueId(luid) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:41
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwCancelTimer<P: Zw>(timer_handle: crate::types::TIMER_HANDLE, current_state: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::ZwCancelTimer(timer_handle, current_state) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:43
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwClearEvent<P: Zw>(event_handle: crate::types::EVENT_HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::ZwClearEvent(event_handle) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:46
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwClose<P: Zw>(handle: crate::types::OBJECT_HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::ZwClose(handle) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:71
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwCreateDirectoryObject<P: Zw>(directory_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES) -> crate::types::NTSTATUS {
        unsafe { P::ZwCreateDirectoryObject(directory_handle, desired_access, object_attributes) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:88
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwCreateEvent<P: Zw>(event_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, event_type: crate::types::EVENT_TYPE, initial_state: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::ZwCreateEvent(event_handle, desired_access, object_attributes, event_type, initial_state) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwCreateKey<P: Zw>(key_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, title_index: u32, class: *mut crate::types::UNICODE_STRING, create_options: u32, disposition: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwCreateKey(key_handle, desired_access, object_attributes, title_index, class, create_options, disposition) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:137
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwCreateTimer<P: Zw>(timer_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, timer_type: crate::types::TIMER_TYPE) -> crate::types::NTSTATUS {
        unsafe { P::ZwCreateTimer(timer_handle, desired_access, object_attributes, timer_type) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:170
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwDeleteKey<P: Zw>(key_handle: crate::types::KEY_HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::ZwDeleteKey(key_handle) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:172
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwDeleteValueKey<P: Zw>(key_handle: crate::types::KEY_HANDLE, value_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::ZwDeleteValueKey(key_handle, value_name) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:189
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwEnumerateKey<P: Zw>(key_handle: crate::types::KEY_HANDLE, index: u32, key_information_class: crate::types::KEY_INFORMATION_CLASS, key_information: *mut core::ffi::c_void, length: u32, result_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwEnumerateKey(key_handle, index, key_information_class, key_information, length, result_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:206
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwEnumerateValueKey<P: Zw>(key_handle: crate::types::KEY_HANDLE, index: u32, key_value_information_class: crate::types::KEY_VALUE_INFORMATION_CLASS, key_value_information: *mut core::ffi::c_void, length: u32, result_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwEnumerateValueKey(key_handle, index, key_value_information_class, key_value_information, length, result_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:217
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwFlushKey<P: Zw>(key_handle: crate::types::KEY_HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::ZwFlushKey(key_handle) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:247
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwLoadDriver<P: Zw>(driver_service_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::ZwLoadDriver(driver_service_name) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:264
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwMakeTemporaryObject<P: Zw>(handle: crate::types::HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::ZwMakeTemporaryObject(handle) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:302
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwOpenEvent<P: Zw>(event_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES) -> crate::types::NTSTATUS {
        unsafe { P::ZwOpenEvent(event_handle, desired_access, object_attributes) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:311
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwOpenKey<P: Zw>(key_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES) -> crate::types::NTSTATUS {
        unsafe { P::ZwOpenKey(key_handle, desired_access, object_attributes) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:369
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwOpenSymbolicLinkObject<P: Zw>(link_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES) -> crate::types::NTSTATUS {
        unsafe { P::ZwOpenSymbolicLinkObject(link_handle, desired_access, object_attributes) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:397
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwOpenTimer<P: Zw>(timer_handle: *mut crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES) -> crate::types::NTSTATUS {
        unsafe { P::ZwOpenTimer(timer_handle, desired_access, object_attributes) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:437
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwPulseEvent<P: Zw>(event_handle: crate::types::EVENT_HANDLE, previous_state: *mut i32) -> crate::types::NTSTATUS {
        unsafe { P::ZwPulseEvent(event_handle, previous_state) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:481
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryInformationThread<P: Zw>(thread_handle: crate::types::HANDLE, thread_information_class: u32, thread_information: *mut core::ffi::c_void, thread_information_length: u32, return_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryInformationThread(thread_handle, thread_information_class, thread_information, thread_information_length, return_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:515
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryKey<P: Zw>(key_handle: crate::types::KEY_HANDLE, key_information_class: crate::types::KEY_INFORMATION_CLASS, key_information: *mut core::ffi::c_void, length: u32, result_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryKey(key_handle, key_information_class, key_information, length, result_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:556
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQuerySymbolicLinkObject<P: Zw>(link_handle: crate::types::LINK_HANDLE, link_target: *mut crate::types::UNICODE_STRING, returned_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwQuerySymbolicLinkObject(link_handle, link_target, returned_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:563
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwQueryValueKey<P: Zw>(key_handle: crate::types::KEY_HANDLE, value_name: *mut crate::types::UNICODE_STRING, key_value_information_class: crate::types::KEY_VALUE_INFORMATION_CLASS, key_value_information: *mut core::ffi::c_void, length: u32, result_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwQueryValueKey(key_handle, value_name, key_value_information_class, key_value_information, length, result_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:616
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwResetEvent<P: Zw>(event_handle: crate::types::EVENT_HANDLE, previous_state: *mut i32) -> crate::types::NTSTATUS {
        unsafe { P::ZwResetEvent(event_handle, previous_state) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:652
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwSetEvent<P: Zw>(event_handle: crate::types::EVENT_HANDLE, previous_state: *mut i32) -> crate::types::NTSTATUS {
        unsafe { P::ZwSetEvent(event_handle, previous_state) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:684
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwSetInformationThread<P: Zw>(thread_handle: crate::types::HANDLE, thread_information_class: crate::types::THREADINFOCLASS, thread_information: *mut core::ffi::c_void, thread_information_length: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwSetInformationThread(thread_handle, thread_information_class, thread_information, thread_information_length) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:719
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwSetTimer<P: Zw>(timer_handle: crate::types::TIMER_HANDLE, due_time: *mut crate::types::LARGE_INTEGER, timer_apc_routine: crate::callbacks::PTIMER_APC_ROUTINE, timer_context: *mut core::ffi::c_void, resume_timer: crate::types::BOOLEAN, period: i32, previous_state: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::ZwSetTimer(timer_handle, due_time, timer_apc_routine, timer_context, resume_timer, period, previous_state) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:737
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwSetValueKey<P: Zw>(key_handle: crate::types::KEY_HANDLE, value_name: *mut crate::types::UNICODE_STRING, title_index: u32, kind: u32, data: *mut core::ffi::c_void, data_size: u32) -> crate::types::NTSTATUS {
        unsafe { P::ZwSetValueKey(key_handle, value_name, title_index, kind, data, data_size) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:754
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwUnloadDriver<P: Zw>(driver_service_name: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::ZwUnloadDriver(driver_service_name) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:760
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwWaitForMultipleObjects<P: Zw>(handle_count: u32, handles: *mut crate::types::HANDLE, wait_type: crate::types::WAIT_TYPE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::ZwWaitForMultipleObjects(handle_count, handles, wait_type, alertable, timeout) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:768
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwWaitForSingleObject<P: Zw>(handle: crate::types::HANDLE, alertable: crate::types::BOOLEAN, timeout: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::ZwWaitForSingleObject(handle, alertable, timeout) }
    }
    /// abi-specs/nt/ntoskrnl/zw.abi:770
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ZwYieldExecution<P: Zw>() -> crate::types::NTSTATUS {
        unsafe { P::ZwYieldExecution() }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAccessCheckAndAuditAlarm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAccessCheckAndAuditAlarm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAddBootEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAddBootEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAddDriverEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAddDriverEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAdjustPrivilegesToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAdjustPrivilegesToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAlertThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAlertThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAllocateLocallyUniqueId<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwAllocateLocallyUniqueId, direct = sym direct::ZwAllocateLocallyUniqueId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwAssignProcessToJobObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwAssignProcessToJobObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCancelTimer<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwCancelTimer, direct = sym direct::ZwCancelTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwClearEvent<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwClearEvent, direct = sym direct::ZwClearEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwClose<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwClose, direct = sym direct::ZwClose::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCloseObjectAuditAlarm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCloseObjectAuditAlarm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCommitComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCommitComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCommitEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCommitEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCommitTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCommitTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwConnectPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwConnectPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateDirectoryObject<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwCreateDirectoryObject, direct = sym direct::ZwCreateDirectoryObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCreateEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateEvent<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwCreateEvent, direct = sym direct::ZwCreateEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateIoCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCreateIoCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateJobObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCreateJobObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwCreateKey, direct = sym direct::ZwCreateKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateKeyTransacted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCreateKeyTransacted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCreateResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateTimer<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwCreateTimer, direct = sym direct::ZwCreateTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCreateTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwCreateTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwCreateTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDeleteBootEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwDeleteBootEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDeleteDriverEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwDeleteDriverEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDeleteKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwDeleteKey, direct = sym direct::ZwDeleteKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDeleteValueKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwDeleteValueKey, direct = sym direct::ZwDeleteValueKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDisplayString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwDisplayString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwDuplicateToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwDuplicateToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwEnumerateBootEntries() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwEnumerateBootEntries, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwEnumerateDriverEntries() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwEnumerateDriverEntries, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwEnumerateKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwEnumerateKey, direct = sym direct::ZwEnumerateKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwEnumerateTransactionObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwEnumerateTransactionObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwEnumerateValueKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwEnumerateValueKey, direct = sym direct::ZwEnumerateValueKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwFlushInstructionCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwFlushInstructionCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwFlushKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwFlushKey, direct = sym direct::ZwFlushKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwFlushVirtualMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwFlushVirtualMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwGetNotificationResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwGetNotificationResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwImpersonateAnonymousToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwImpersonateAnonymousToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwInitiatePowerAction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwInitiatePowerAction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwIsProcessInJob() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwIsProcessInJob, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwLoadDriver<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwLoadDriver, direct = sym direct::ZwLoadDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwLoadKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwLoadKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwLoadKeyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwLoadKeyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwLockProductActivationKeys() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwLockProductActivationKeys, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwMakeTemporaryObject<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwMakeTemporaryObject, direct = sym direct::ZwMakeTemporaryObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwModifyBootEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwModifyBootEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwModifyDriverEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwModifyDriverEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwNotifyChangeKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwNotifyChangeKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwNotifyChangeSession() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwNotifyChangeSession, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenEvent<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwOpenEvent, direct = sym direct::ZwOpenEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenJobObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenJobObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwOpenKey, direct = sym direct::ZwOpenKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenKeyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenKeyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenKeyTransacted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenKeyTransacted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenKeyTransactedEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenKeyTransactedEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenProcessToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenProcessToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenProcessTokenEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenProcessTokenEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenSession() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenSession, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenSymbolicLinkObject<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwOpenSymbolicLinkObject, direct = sym direct::ZwOpenSymbolicLinkObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenThreadToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenThreadToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenThreadTokenEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenThreadTokenEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenTimer<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwOpenTimer, direct = sym direct::ZwOpenTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwOpenTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwOpenTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwPrepareComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwPrepareComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwPrepareEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwPrepareEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwPrePrepareComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwPrePrepareComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwPrePrepareEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwPrePrepareEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwPropagationComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwPropagationComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwPropagationFailed() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwPropagationFailed, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwPulseEvent<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwPulseEvent, direct = sym direct::ZwPulseEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryBootEntryOrder() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryBootEntryOrder, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryBootOptions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryBootOptions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryDefaultLocale() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryDefaultLocale, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryDefaultUILanguage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryDefaultUILanguage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryDriverEntryOrder() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryDriverEntryOrder, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryInformationEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationJobObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryInformationJobObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryInformationProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryInformationResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationThread<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryInformationThread, direct = sym direct::ZwQueryInformationThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryInformationToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryInformationTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInformationTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryInformationTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryInstallUILanguage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryInstallUILanguage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryKey, direct = sym direct::ZwQueryKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryLicenseValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryLicenseValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQuerySection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQuerySection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQuerySecurityAttributesToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQuerySecurityAttributesToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQuerySecurityObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQuerySecurityObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQuerySymbolicLinkObject<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQuerySymbolicLinkObject, direct = sym direct::ZwQuerySymbolicLinkObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryValueKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwQueryValueKey, direct = sym direct::ZwQueryValueKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwQueryVirtualMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwQueryVirtualMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwReadOnlyEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwReadOnlyEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRecoverEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRecoverEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRecoverResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRecoverResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRecoverTransactionManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRecoverTransactionManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRemoveIoCompletion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRemoveIoCompletion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRemoveIoCompletionEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRemoveIoCompletionEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwReplaceKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwReplaceKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRequestPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRequestPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRequestWaitReplyPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRequestWaitReplyPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwResetEvent<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwResetEvent, direct = sym direct::ZwResetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRestoreKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRestoreKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRollbackComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRollbackComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRollbackEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRollbackEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwRollbackTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwRollbackTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSaveKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSaveKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSaveKeyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSaveKeyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSecureConnectPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSecureConnectPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetBootEntryOrder() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetBootEntryOrder, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetBootOptions() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetBootOptions, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetDefaultLocale() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetDefaultLocale, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetDefaultUILanguage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetDefaultUILanguage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetDriverEntryOrder() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetDriverEntryOrder, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetEvent<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwSetEvent, direct = sym direct::ZwSetEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationEnlistment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetInformationEnlistment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationJobObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetInformationJobObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetInformationObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetInformationProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationResourceManager() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetInformationResourceManager, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationThread<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwSetInformationThread, direct = sym direct::ZwSetInformationThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetInformationToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetInformationTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetInformationTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetSecurityObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetSecurityObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetSystemInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetSystemInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetSystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetSystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetTimer<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwSetTimer, direct = sym direct::ZwSetTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetTimerEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwSetTimerEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwSetValueKey<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwSetValueKey, direct = sym direct::ZwSetValueKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwTerminateJobObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwTerminateJobObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwTerminateProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwTerminateProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwTraceEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwTraceEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwTranslateFilePath() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwTranslateFilePath, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwUnloadDriver<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwUnloadDriver, direct = sym direct::ZwUnloadDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwUnloadKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwUnloadKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwUnloadKeyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ZwUnloadKeyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwWaitForMultipleObjects<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwWaitForMultipleObjects, direct = sym direct::ZwWaitForMultipleObjects::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwWaitForSingleObject<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwWaitForSingleObject, direct = sym direct::ZwWaitForSingleObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ZwYieldExecution<P: Zw>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ZwYieldExecution, direct = sym direct::ZwYieldExecution::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

