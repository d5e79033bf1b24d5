// Written by `janus gen` from abi-specs/nt/ntoskrnl/ps.abi. Do not edit: change the spec and run `./x gen`.
//! Processes and threads.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Processes and threads.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Ps {
    /// The one process there is, the system's, has no quota to be charged.
    unsafe fn PsChargePoolQuota( // abi-specs/nt/ntoskrnl/ps.abi:10
        process: crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/ps.abi:10
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/ps.abi:10
        amount: u32, // abi-specs/nt/ntoskrnl/ps.abi:10
    );
    /// Creates a thread of the system.
    unsafe fn PsCreateSystemThread( // abi-specs/nt/ntoskrnl/ps.abi:23
        thread_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/ps.abi:23
        desired_access: u32, // abi-specs/nt/ntoskrnl/ps.abi:23
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/ps.abi:23
        process_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/ps.abi:23
        client_id: *mut crate::types::CLIENT_ID, // abi-specs/nt/ntoskrnl/ps.abi:23
        start_routine: crate::callbacks::KSTART_ROUTINE, // abi-specs/nt/ntoskrnl/ps.abi:23
        start_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ps.abi:23
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn PsDereferencePrimaryToken( // abi-specs/nt/ntoskrnl/ps.abi:35
        primary_token: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ps.abi:35
    );
    /// 
    unsafe fn PsGetCurrentProcess() -> crate::types::PEPROCESS; // abi-specs/nt/ntoskrnl/ps.abi:40
    /// 
    unsafe fn PsGetCurrentProcessId() -> crate::types::HANDLE; // abi-specs/nt/ntoskrnl/ps.abi:41
    /// 
    unsafe fn PsGetCurrentProcessSessionId() -> u32; // abi-specs/nt/ntoskrnl/ps.abi:42
    /// 
    unsafe fn PsGetCurrentThread() -> crate::types::PETHREAD; // abi-specs/nt/ntoskrnl/ps.abi:44
    /// 
    unsafe fn PsGetCurrentThreadId() -> crate::types::HANDLE; // abi-specs/nt/ntoskrnl/ps.abi:45
    /// 
    unsafe fn PsGetCurrentThreadPreviousMode() -> crate::types::KPROCESSOR_MODE; // abi-specs/nt/ntoskrnl/ps.abi:46
    /// 
    unsafe fn PsGetCurrentThreadProcess() -> crate::types::PEPROCESS; // abi-specs/nt/ntoskrnl/ps.abi:47
    /// 
    unsafe fn PsGetCurrentThreadProcessId() -> crate::types::HANDLE; // abi-specs/nt/ntoskrnl/ps.abi:48
    /// 
    unsafe fn PsGetCurrentThreadTeb() -> *mut core::ffi::c_void; // abi-specs/nt/ntoskrnl/ps.abi:51
    /// 
    unsafe fn PsGetProcessCreateTimeQuadPart( // abi-specs/nt/ntoskrnl/ps.abi:58
        process: crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/ps.abi:58
    ) -> i64;
    /// 
    unsafe fn PsGetProcessId( // abi-specs/nt/ntoskrnl/ps.abi:64
        process: crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/ps.abi:64
    ) -> crate::types::HANDLE;
    /// 
    unsafe fn PsGetProcessImageFileName( // abi-specs/nt/ntoskrnl/ps.abi:65
        process: crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/ps.abi:65
    ) -> *mut u8;
    /// 
    unsafe fn PsGetProcessSessionId( // abi-specs/nt/ntoskrnl/ps.abi:72
        process: crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/ps.abi:72
    ) -> u32;
    /// 
    unsafe fn PsGetThreadHardErrorsAreDisabled( // abi-specs/nt/ntoskrnl/ps.abi:77
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:77
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn PsGetThreadId( // abi-specs/nt/ntoskrnl/ps.abi:79
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:79
    ) -> crate::types::HANDLE;
    /// 
    unsafe fn PsGetThreadProcess( // abi-specs/nt/ntoskrnl/ps.abi:80
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:80
    ) -> crate::types::PEPROCESS;
    /// 
    unsafe fn PsGetThreadProcessId( // abi-specs/nt/ntoskrnl/ps.abi:82
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:82
    ) -> crate::types::HANDLE;
    /// 
    unsafe fn PsGetThreadTeb( // abi-specs/nt/ntoskrnl/ps.abi:84
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:84
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn PsGetVersion( // abi-specs/nt/ntoskrnl/ps.abi:87
        major_version: *mut u32, // abi-specs/nt/ntoskrnl/ps.abi:87
        minor_version: *mut u32, // abi-specs/nt/ntoskrnl/ps.abi:87
        build_number: *mut u32, // abi-specs/nt/ntoskrnl/ps.abi:87
        csd_version: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/ps.abi:87
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn PsIsSystemThread( // abi-specs/nt/ntoskrnl/ps.abi:107
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:107
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn PsIsThreadImpersonating( // abi-specs/nt/ntoskrnl/ps.abi:108
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:108
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn PsIsThreadTerminating( // abi-specs/nt/ntoskrnl/ps.abi:109
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:109
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn PsLookupProcessByProcessId( // abi-specs/nt/ntoskrnl/ps.abi:113
        process_id: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/ps.abi:113
        process: *mut crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/ps.abi:113
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn PsLookupThreadByThreadId( // abi-specs/nt/ntoskrnl/ps.abi:116
        unique_thread_id: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/ps.abi:116
        thread: *mut crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:116
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn PsReferencePrimaryToken( // abi-specs/nt/ntoskrnl/ps.abi:126
        process: crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/ps.abi:126
    ) -> crate::types::HANDLE;
    /// 
    unsafe fn PsRemoveCreateThreadNotifyRoutine( // abi-specs/nt/ntoskrnl/ps.abi:130
        notify_routine: crate::callbacks::PCREATE_THREAD_NOTIFY_ROUTINE, // abi-specs/nt/ntoskrnl/ps.abi:130
    ) -> crate::types::NTSTATUS;
    /// The one process there is, the system's, has no quota to be charged.
    unsafe fn PsReturnPoolQuota( // abi-specs/nt/ntoskrnl/ps.abi:136
        process: crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/ps.abi:136
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/ps.abi:136
        amount: u32, // abi-specs/nt/ntoskrnl/ps.abi:136
    );
    /// 
    unsafe fn PsRevertToSelf(); // abi-specs/nt/ntoskrnl/ps.abi:140
    /// 
    unsafe fn PsSetCreateProcessNotifyRoutine( // abi-specs/nt/ntoskrnl/ps.abi:143
        notify_routine: crate::callbacks::PCREATE_PROCESS_NOTIFY_ROUTINE, // abi-specs/nt/ntoskrnl/ps.abi:143
        remove: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ps.abi:143
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn PsSetCreateThreadNotifyRoutine( // abi-specs/nt/ntoskrnl/ps.abi:147
        notify_routine: crate::callbacks::PCREATE_THREAD_NOTIFY_ROUTINE, // abi-specs/nt/ntoskrnl/ps.abi:147
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn PsSetThreadHardErrorsAreDisabled( // abi-specs/nt/ntoskrnl/ps.abi:159
        thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/ps.abi:159
        hard_errors_are_disabled: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ps.abi:159
    );
    /// Ends the current system thread.
    unsafe fn PsTerminateSystemThread( // abi-specs/nt/ntoskrnl/ps.abi:164
        exit_status: crate::types::NTSTATUS, // abi-specs/nt/ntoskrnl/ps.abi:164
    ) -> crate::types::NTSTATUS;
    /// Address of the variable.
    fn PsInitialSystemProcess() -> *mut crate::types::PEPROCESS; // abi-specs/nt/ntoskrnl/ps.abi:100
    /// Address of the variable.
    fn PsProcessType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/ps.abi:118
    /// Address of the variable.
    fn PsThreadType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/ps.abi:165
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ps.abi";
    pub static PsAcquireProcessExitSynchronization: Function = Function { id: 2354, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "PsAcquireProcessExitSynchronization" };
    pub static PsAssignImpersonationToken: Function = Function { id: 2355, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "PsAssignImpersonationToken" };
    pub static PsChargePoolQuota: Function = Function { id: 2356, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "PsChargePoolQuota" };
    pub static PsChargeProcessCpuCycles: Function = Function { id: 2357, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "PsChargeProcessCpuCycles" };
    pub static PsChargeProcessNonPagedPoolQuota: Function = Function { id: 2358, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "ntoskrnl.exe", name: "PsChargeProcessNonPagedPoolQuota" };
    pub static PsChargeProcessPagedPoolQuota: Function = Function { id: 2359, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "PsChargeProcessPagedPoolQuota" };
    pub static PsChargeProcessPoolQuota: Function = Function { id: 2360, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "ntoskrnl.exe", name: "PsChargeProcessPoolQuota" };
    pub static PsCreateSystemProcess: Function = Function { id: 2361, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "PsCreateSystemProcess" };
    pub static PsCreateSystemThread: Function = Function { id: 2362, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "thread_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: true } }, Check { arg: 4, parameter: "client_id", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 23, library: "ntoskrnl.exe", name: "PsCreateSystemThread" };
    pub static PsDereferenceImpersonationToken: Function = Function { id: 2363, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "PsDereferenceImpersonationToken" };
    pub static PsDereferencePrimaryToken: Function = Function { id: 2364, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "PsDereferencePrimaryToken" };
    pub static PsDisableImpersonation: Function = Function { id: 2365, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 36, library: "ntoskrnl.exe", name: "PsDisableImpersonation" };
    pub static PsEnterPriorityRegion: Function = Function { id: 2366, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "ntoskrnl.exe", name: "PsEnterPriorityRegion" };
    pub static PsEstablishWin32Callouts: Function = Function { id: 2367, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "ntoskrnl.exe", name: "PsEstablishWin32Callouts" };
    pub static PsGetContextThread: Function = Function { id: 2368, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "PsGetContextThread" };
    pub static PsGetCurrentProcess: Function = Function { id: 2369, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 40, library: "ntoskrnl.exe", name: "PsGetCurrentProcess" };
    pub static PsGetCurrentProcessId: Function = Function { id: 2370, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 41, library: "ntoskrnl.exe", name: "PsGetCurrentProcessId" };
    pub static PsGetCurrentProcessSessionId: Function = Function { id: 2371, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "PsGetCurrentProcessSessionId" };
    pub static PsGetCurrentProcessWin32Process: Function = Function { id: 2372, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 43, library: "ntoskrnl.exe", name: "PsGetCurrentProcessWin32Process" };
    pub static PsGetCurrentThread: Function = Function { id: 2373, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 44, library: "ntoskrnl.exe", name: "PsGetCurrentThread" };
    pub static PsGetCurrentThreadId: Function = Function { id: 2374, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "ntoskrnl.exe", name: "PsGetCurrentThreadId" };
    pub static PsGetCurrentThreadPreviousMode: Function = Function { id: 2375, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "ntoskrnl.exe", name: "PsGetCurrentThreadPreviousMode" };
    pub static PsGetCurrentThreadProcess: Function = Function { id: 2376, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 47, library: "ntoskrnl.exe", name: "PsGetCurrentThreadProcess" };
    pub static PsGetCurrentThreadProcessId: Function = Function { id: 2377, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "PsGetCurrentThreadProcessId" };
    pub static PsGetCurrentThreadStackBase: Function = Function { id: 2378, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "PsGetCurrentThreadStackBase" };
    pub static PsGetCurrentThreadStackLimit: Function = Function { id: 2379, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "PsGetCurrentThreadStackLimit" };
    pub static PsGetCurrentThreadTeb: Function = Function { id: 2380, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 51, library: "ntoskrnl.exe", name: "PsGetCurrentThreadTeb" };
    pub static PsGetCurrentThreadWin32Thread: Function = Function { id: 2381, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 52, library: "ntoskrnl.exe", name: "PsGetCurrentThreadWin32Thread" };
    pub static PsGetCurrentThreadWin32ThreadAndEnterCriticalRegion: Function = Function { id: 2382, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "PsGetCurrentThreadWin32ThreadAndEnterCriticalRegion" };
    pub static PsGetJobLock: Function = Function { id: 2383, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "ntoskrnl.exe", name: "PsGetJobLock" };
    pub static PsGetJobSessionId: Function = Function { id: 2384, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 55, library: "ntoskrnl.exe", name: "PsGetJobSessionId" };
    pub static PsGetJobUIRestrictionsClass: Function = Function { id: 2385, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 56, library: "ntoskrnl.exe", name: "PsGetJobUIRestrictionsClass" };
    pub static PsGetProcessCreateTimeQuadPart: Function = Function { id: 2386, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 58, library: "ntoskrnl.exe", name: "PsGetProcessCreateTimeQuadPart" };
    pub static PsGetProcessDebugPort: Function = Function { id: 2387, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 59, library: "ntoskrnl.exe", name: "PsGetProcessDebugPort" };
    pub static PsGetProcessExitProcessCalled: Function = Function { id: 2388, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 60, library: "ntoskrnl.exe", name: "PsGetProcessExitProcessCalled" };
    pub static PsGetProcessExitStatus: Function = Function { id: 2389, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "PsGetProcessExitStatus" };
    pub static PsGetProcessExitTime: Function = Function { id: 2390, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 62, library: "ntoskrnl.exe", name: "PsGetProcessExitTime" };
    pub static PsGetProcessId: Function = Function { id: 2391, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "PsGetProcessId" };
    pub static PsGetProcessImageFileName: Function = Function { id: 2392, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 65, library: "ntoskrnl.exe", name: "PsGetProcessImageFileName" };
    pub static PsGetProcessInheritedFromUniqueProcessId: Function = Function { id: 2393, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "PsGetProcessInheritedFromUniqueProcessId" };
    pub static PsGetProcessJob: Function = Function { id: 2394, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 67, library: "ntoskrnl.exe", name: "PsGetProcessJob" };
    pub static PsGetProcessPeb: Function = Function { id: 2395, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 68, library: "ntoskrnl.exe", name: "PsGetProcessPeb" };
    pub static PsGetProcessPriorityClass: Function = Function { id: 2396, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "PsGetProcessPriorityClass" };
    pub static PsGetProcessSectionBaseAddress: Function = Function { id: 2397, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 70, library: "ntoskrnl.exe", name: "PsGetProcessSectionBaseAddress" };
    pub static PsGetProcessSecurityPort: Function = Function { id: 2398, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 71, library: "ntoskrnl.exe", name: "PsGetProcessSecurityPort" };
    pub static PsGetProcessSessionId: Function = Function { id: 2399, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 72, library: "ntoskrnl.exe", name: "PsGetProcessSessionId" };
    pub static PsGetProcessSessionIdEx: Function = Function { id: 2400, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "ntoskrnl.exe", name: "PsGetProcessSessionIdEx" };
    pub static PsGetProcessWin32Process: Function = Function { id: 2401, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 74, library: "ntoskrnl.exe", name: "PsGetProcessWin32Process" };
    pub static PsGetProcessWin32WindowStation: Function = Function { id: 2402, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "PsGetProcessWin32WindowStation" };
    pub static PsGetThreadFreezeCount: Function = Function { id: 2403, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "ntoskrnl.exe", name: "PsGetThreadFreezeCount" };
    pub static PsGetThreadHardErrorsAreDisabled: Function = Function { id: 2404, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "ntoskrnl.exe", name: "PsGetThreadHardErrorsAreDisabled" };
    pub static PsGetThreadId: Function = Function { id: 2405, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 79, library: "ntoskrnl.exe", name: "PsGetThreadId" };
    pub static PsGetThreadProcess: Function = Function { id: 2406, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 80, library: "ntoskrnl.exe", name: "PsGetThreadProcess" };
    pub static PsGetThreadProcessId: Function = Function { id: 2407, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 82, library: "ntoskrnl.exe", name: "PsGetThreadProcessId" };
    pub static PsGetThreadSessionId: Function = Function { id: 2408, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 83, library: "ntoskrnl.exe", name: "PsGetThreadSessionId" };
    pub static PsGetThreadTeb: Function = Function { id: 2409, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "PsGetThreadTeb" };
    pub static PsGetThreadWin32Thread: Function = Function { id: 2410, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "ntoskrnl.exe", name: "PsGetThreadWin32Thread" };
    pub static PsGetVersion: Function = Function { id: 2411, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "major_version", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 1, parameter: "minor_version", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 2, parameter: "build_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "csd_version", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 87, library: "ntoskrnl.exe", name: "PsGetVersion" };
    pub static PsImpersonateClient: Function = Function { id: 2412, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "PsImpersonateClient" };
    pub static PsIsCurrentThreadPrefetching: Function = Function { id: 2413, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 102, library: "ntoskrnl.exe", name: "PsIsCurrentThreadPrefetching" };
    pub static PsIsProcessBeingDebugged: Function = Function { id: 2414, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 103, library: "ntoskrnl.exe", name: "PsIsProcessBeingDebugged" };
    pub static PsIsProtectedProcess: Function = Function { id: 2415, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "PsIsProtectedProcess" };
    pub static PsIsSystemProcess: Function = Function { id: 2416, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 105, library: "ntoskrnl.exe", name: "PsIsSystemProcess" };
    pub static PsIsSystemThread: Function = Function { id: 2417, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 107, library: "ntoskrnl.exe", name: "PsIsSystemThread" };
    pub static PsIsThreadImpersonating: Function = Function { id: 2418, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 108, library: "ntoskrnl.exe", name: "PsIsThreadImpersonating" };
    pub static PsIsThreadTerminating: Function = Function { id: 2419, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 109, library: "ntoskrnl.exe", name: "PsIsThreadTerminating" };
    pub static PsLeavePriorityRegion: Function = Function { id: 2420, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 111, library: "ntoskrnl.exe", name: "PsLeavePriorityRegion" };
    pub static PsLookupProcessByProcessId: Function = Function { id: 2421, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "process", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 113, library: "ntoskrnl.exe", name: "PsLookupProcessByProcessId" };
    pub static PsLookupProcessThreadByCid: Function = Function { id: 2422, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 114, library: "ntoskrnl.exe", name: "PsLookupProcessThreadByCid" };
    pub static PsLookupThreadByThreadId: Function = Function { id: 2423, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "thread", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 116, library: "ntoskrnl.exe", name: "PsLookupThreadByThreadId" };
    pub static PsQueryProcessExceptionFlags: Function = Function { id: 2424, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 119, library: "ntoskrnl.exe", name: "PsQueryProcessExceptionFlags" };
    pub static PsReferenceImpersonationToken: Function = Function { id: 2425, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 120, library: "ntoskrnl.exe", name: "PsReferenceImpersonationToken" };
    pub static PsReferencePrimaryToken: Function = Function { id: 2426, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 126, library: "ntoskrnl.exe", name: "PsReferencePrimaryToken" };
    pub static PsReferenceProcessFilePointer: Function = Function { id: 2427, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 127, library: "ntoskrnl.exe", name: "PsReferenceProcessFilePointer" };
    pub static PsReleaseProcessExitSynchronization: Function = Function { id: 2428, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 128, library: "ntoskrnl.exe", name: "PsReleaseProcessExitSynchronization" };
    pub static PsRemoveCreateThreadNotifyRoutine: Function = Function { id: 2429, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 130, library: "ntoskrnl.exe", name: "PsRemoveCreateThreadNotifyRoutine" };
    pub static PsRemoveLoadImageNotifyRoutine: Function = Function { id: 2430, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 132, library: "ntoskrnl.exe", name: "PsRemoveLoadImageNotifyRoutine" };
    pub static PsRestoreImpersonation: Function = Function { id: 2431, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 133, library: "ntoskrnl.exe", name: "PsRestoreImpersonation" };
    pub static PsResumeProcess: Function = Function { id: 2432, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 134, library: "ntoskrnl.exe", name: "PsResumeProcess" };
    pub static PsReturnPoolQuota: Function = Function { id: 2433, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 136, library: "ntoskrnl.exe", name: "PsReturnPoolQuota" };
    pub static PsReturnProcessNonPagedPoolQuota: Function = Function { id: 2434, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 137, library: "ntoskrnl.exe", name: "PsReturnProcessNonPagedPoolQuota" };
    pub static PsReturnProcessPagedPoolQuota: Function = Function { id: 2435, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 138, library: "ntoskrnl.exe", name: "PsReturnProcessPagedPoolQuota" };
    pub static PsRevertThreadToSelf: Function = Function { id: 2436, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "ntoskrnl.exe", name: "PsRevertThreadToSelf" };
    pub static PsRevertToSelf: Function = Function { id: 2437, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 140, library: "ntoskrnl.exe", name: "PsRevertToSelf" };
    pub static PsSetContextThread: Function = Function { id: 2438, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "PsSetContextThread" };
    pub static PsSetCreateProcessNotifyRoutine: Function = Function { id: 2439, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 143, library: "ntoskrnl.exe", name: "PsSetCreateProcessNotifyRoutine" };
    pub static PsSetCreateProcessNotifyRoutineEx: Function = Function { id: 2440, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 145, library: "ntoskrnl.exe", name: "PsSetCreateProcessNotifyRoutineEx" };
    pub static PsSetCreateThreadNotifyRoutine: Function = Function { id: 2441, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 147, library: "ntoskrnl.exe", name: "PsSetCreateThreadNotifyRoutine" };
    pub static PsSetCurrentThreadPrefetching: Function = Function { id: 2442, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 149, library: "ntoskrnl.exe", name: "PsSetCurrentThreadPrefetching" };
    pub static PsSetJobUIRestrictionsClass: Function = Function { id: 2443, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 150, library: "ntoskrnl.exe", name: "PsSetJobUIRestrictionsClass" };
    pub static PsSetLegoNotifyRoutine: Function = Function { id: 2444, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 151, library: "ntoskrnl.exe", name: "PsSetLegoNotifyRoutine" };
    pub static PsSetLoadImageNotifyRoutine: Function = Function { id: 2445, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 153, library: "ntoskrnl.exe", name: "PsSetLoadImageNotifyRoutine" };
    pub static PsSetProcessPriorityByClass: Function = Function { id: 2446, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 154, library: "ntoskrnl.exe", name: "PsSetProcessPriorityByClass" };
    pub static PsSetProcessPriorityClass: Function = Function { id: 2447, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 155, library: "ntoskrnl.exe", name: "PsSetProcessPriorityClass" };
    pub static PsSetProcessSecurityPort: Function = Function { id: 2448, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 156, library: "ntoskrnl.exe", name: "PsSetProcessSecurityPort" };
    pub static PsSetProcessWin32Process: Function = Function { id: 2449, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 157, library: "ntoskrnl.exe", name: "PsSetProcessWin32Process" };
    pub static PsSetProcessWindowStation: Function = Function { id: 2450, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 158, library: "ntoskrnl.exe", name: "PsSetProcessWindowStation" };
    pub static PsSetThreadHardErrorsAreDisabled: Function = Function { id: 2451, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 159, library: "ntoskrnl.exe", name: "PsSetThreadHardErrorsAreDisabled" };
    pub static PsSetThreadWin32Thread: Function = Function { id: 2452, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 160, library: "ntoskrnl.exe", name: "PsSetThreadWin32Thread" };
    pub static PsSuspendProcess: Function = Function { id: 2453, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 161, library: "ntoskrnl.exe", name: "PsSuspendProcess" };
    pub static PsTerminateSystemThread: Function = Function { id: 2454, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 164, library: "ntoskrnl.exe", name: "PsTerminateSystemThread" };
    pub static PsWrapApcWow64Thread: Function = Function { id: 2455, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 167, library: "ntoskrnl.exe", name: "PsWrapApcWow64Thread" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ps.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsChargePoolQuota<P: Ps>(process: crate::types::PEPROCESS, pool_type: crate::types::POOL_TYPE, amount: u32) {
        unsafe { P::PsChargePoolQuota(process, pool_type, amount) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsCreateSystemThread<P: Ps>(thread_handle: *mut crate::types::HANDLE, desired_access: u32, object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, process_handle: crate::types::HANDLE, client_id: *mut crate::types::CLIENT_ID, start_routine: crate::callbacks::KSTART_ROUTINE, start_context: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::PsCreateSystemThread(thread_handle, desired_access, object_attributes, process_handle, client_id, start_routine, start_context) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsDereferencePrimaryToken<P: Ps>(primary_token: *mut core::ffi::c_void) {
        unsafe { P::PsDereferencePrimaryToken(primary_token) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentProcess<P: Ps>() -> crate::types::PEPROCESS {
        unsafe { P::PsGetCurrentProcess() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:41
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentProcessId<P: Ps>() -> crate::types::HANDLE {
        unsafe { P::PsGetCurrentProcessId() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentProcessSessionId<P: Ps>() -> u32 {
        unsafe { P::PsGetCurrentProcessSessionId() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:44
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentThread<P: Ps>() -> crate::types::PETHREAD {
        unsafe { P::PsGetCurrentThread() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:45
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentThreadId<P: Ps>() -> crate::types::HANDLE {
        unsafe { P::PsGetCurrentThreadId() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:46
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentThreadPreviousMode<P: Ps>() -> crate::types::KPROCESSOR_MODE {
        unsafe { P::PsGetCurrentThreadPreviousMode() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:47
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentThreadProcess<P: Ps>() -> crate::types::PEPROCESS {
        unsafe { P::PsGetCurrentThreadProcess() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:48
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentThreadProcessId<P: Ps>() -> crate::types::HANDLE {
        unsafe { P::PsGetCurrentThreadProcessId() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:51
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetCurrentThreadTeb<P: Ps>() -> *mut core::ffi::c_void {
        unsafe { P::PsGetCurrentThreadTeb() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetProcessCreateTimeQuadPart<P: Ps>(process: crate::types::PEPROCESS) -> i64 {
        unsafe { P::PsGetProcessCreateTimeQuadPart(process) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:64
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetProcessId<P: Ps>(process: crate::types::PEPROCESS) -> crate::types::HANDLE {
        unsafe { P::PsGetProcessId(process) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:65
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetProcessImageFileName<P: Ps>(process: crate::types::PEPROCESS) -> *mut u8 {
        unsafe { P::PsGetProcessImageFileName(process) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:72
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetProcessSessionId<P: Ps>(process: crate::types::PEPROCESS) -> u32 {
        unsafe { P::PsGetProcessSessionId(process) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:77
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetThreadHardErrorsAreDisabled<P: Ps>(thread: crate::types::PETHREAD) -> crate::types::BOOLEAN {
        unsafe { P::PsGetThreadHardErrorsAreDisabled(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:79
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetThreadId<P: Ps>(thread: crate::types::PETHREAD) -> crate::types::HANDLE {
        unsafe { P::PsGetThreadId(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:80
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetThreadProcess<P: Ps>(thread: crate::types::PETHREAD) -> crate::types::PEPROCESS {
        unsafe { P::PsGetThreadProcess(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:82
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetThreadProcessId<P: Ps>(thread: crate::types::PETHREAD) -> crate::types::HANDLE {
        unsafe { P::PsGetThreadProcessId(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:84
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetThreadTeb<P: Ps>(thread: crate::types::PETHREAD) -> *mut core::ffi::c_void {
        unsafe { P::PsGetThreadTeb(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:87
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsGetVersion<P: Ps>(major_version: *mut u32, minor_version: *mut u32, build_number: *mut u32, csd_version: *mut crate::types::UNICODE_STRING) -> crate::types::BOOLEAN {
        unsafe { P::PsGetVersion(major_version, minor_version, build_number, csd_version) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:107
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsIsSystemThread<P: Ps>(thread: crate::types::PETHREAD) -> crate::types::BOOLEAN {
        unsafe { P::PsIsSystemThread(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:108
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsIsThreadImpersonating<P: Ps>(thread: crate::types::PETHREAD) -> crate::types::BOOLEAN {
        unsafe { P::PsIsThreadImpersonating(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:109
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsIsThreadTerminating<P: Ps>(thread: crate::types::PETHREAD) -> crate::types::BOOLEAN {
        unsafe { P::PsIsThreadTerminating(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:113
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsLookupProcessByProcessId<P: Ps>(process_id: crate::types::HANDLE, process: *mut crate::types::PEPROCESS) -> crate::types::NTSTATUS {
        unsafe { P::PsLookupProcessByProcessId(process_id, process) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:116
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsLookupThreadByThreadId<P: Ps>(unique_thread_id: crate::types::HANDLE, thread: *mut crate::types::PETHREAD) -> crate::types::NTSTATUS {
        unsafe { P::PsLookupThreadByThreadId(unique_thread_id, thread) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:126
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsReferencePrimaryToken<P: Ps>(process: crate::types::PEPROCESS) -> crate::types::HANDLE {
        unsafe { P::PsReferencePrimaryToken(process) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:130
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsRemoveCreateThreadNotifyRoutine<P: Ps>(notify_routine: crate::callbacks::PCREATE_THREAD_NOTIFY_ROUTINE) -> crate::types::NTSTATUS {
        unsafe { P::PsRemoveCreateThreadNotifyRoutine(notify_routine) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:136
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsReturnPoolQuota<P: Ps>(process: crate::types::PEPROCESS, pool_type: crate::types::POOL_TYPE, amount: u32) {
        unsafe { P::PsReturnPoolQuota(process, pool_type, amount) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:140
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsRevertToSelf<P: Ps>() {
        unsafe { P::PsRevertToSelf() }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:143
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsSetCreateProcessNotifyRoutine<P: Ps>(notify_routine: crate::callbacks::PCREATE_PROCESS_NOTIFY_ROUTINE, remove: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::PsSetCreateProcessNotifyRoutine(notify_routine, remove) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:147
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsSetCreateThreadNotifyRoutine<P: Ps>(notify_routine: crate::callbacks::PCREATE_THREAD_NOTIFY_ROUTINE) -> crate::types::NTSTATUS {
        unsafe { P::PsSetCreateThreadNotifyRoutine(notify_routine) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:159
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsSetThreadHardErrorsAreDisabled<P: Ps>(thread: crate::types::PETHREAD, hard_errors_are_disabled: crate::types::BOOLEAN) {
        unsafe { P::PsSetThreadHardErrorsAreDisabled(thread, hard_errors_are_disabled) }
    }
    /// abi-specs/nt/ntoskrnl/ps.abi:164
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PsTerminateSystemThread<P: Ps>(exit_status: crate::types::NTSTATUS) -> crate::types::NTSTATUS {
        unsafe { P::PsTerminateSystemThread(exit_status) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsAcquireProcessExitSynchronization() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsAcquireProcessExitSynchronization, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsAssignImpersonationToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsAssignImpersonationToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsChargePoolQuota<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsChargePoolQuota, direct = sym direct::PsChargePoolQuota::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsChargeProcessCpuCycles() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsChargeProcessCpuCycles, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsChargeProcessNonPagedPoolQuota() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsChargeProcessNonPagedPoolQuota, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsChargeProcessPagedPoolQuota() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsChargeProcessPagedPoolQuota, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsChargeProcessPoolQuota() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsChargeProcessPoolQuota, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsCreateSystemProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsCreateSystemProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsCreateSystemThread<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsCreateSystemThread, direct = sym direct::PsCreateSystemThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsDereferenceImpersonationToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsDereferenceImpersonationToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsDereferencePrimaryToken<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsDereferencePrimaryToken, direct = sym direct::PsDereferencePrimaryToken::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsDisableImpersonation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsDisableImpersonation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsEnterPriorityRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsEnterPriorityRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsEstablishWin32Callouts() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsEstablishWin32Callouts, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetContextThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetContextThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentProcess<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentProcess, direct = sym direct::PsGetCurrentProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentProcessId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentProcessId, direct = sym direct::PsGetCurrentProcessId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentProcessSessionId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentProcessSessionId, direct = sym direct::PsGetCurrentProcessSessionId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentProcessWin32Process() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetCurrentProcessWin32Process, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThread<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentThread, direct = sym direct::PsGetCurrentThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentThreadId, direct = sym direct::PsGetCurrentThreadId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadPreviousMode<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentThreadPreviousMode, direct = sym direct::PsGetCurrentThreadPreviousMode::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadProcess<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentThreadProcess, direct = sym direct::PsGetCurrentThreadProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadProcessId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentThreadProcessId, direct = sym direct::PsGetCurrentThreadProcessId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadStackBase() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetCurrentThreadStackBase, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadStackLimit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetCurrentThreadStackLimit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadTeb<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetCurrentThreadTeb, direct = sym direct::PsGetCurrentThreadTeb::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadWin32Thread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetCurrentThreadWin32Thread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetCurrentThreadWin32ThreadAndEnterCriticalRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetCurrentThreadWin32ThreadAndEnterCriticalRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetJobLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetJobLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetJobSessionId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetJobSessionId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetJobUIRestrictionsClass() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetJobUIRestrictionsClass, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessCreateTimeQuadPart<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetProcessCreateTimeQuadPart, direct = sym direct::PsGetProcessCreateTimeQuadPart::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessDebugPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessDebugPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessExitProcessCalled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessExitProcessCalled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessExitStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessExitStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessExitTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessExitTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetProcessId, direct = sym direct::PsGetProcessId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessImageFileName<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetProcessImageFileName, direct = sym direct::PsGetProcessImageFileName::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessInheritedFromUniqueProcessId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessInheritedFromUniqueProcessId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessJob() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessJob, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessPeb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessPeb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessPriorityClass() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessPriorityClass, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessSectionBaseAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessSectionBaseAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessSecurityPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessSecurityPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessSessionId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetProcessSessionId, direct = sym direct::PsGetProcessSessionId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessSessionIdEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessSessionIdEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessWin32Process() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessWin32Process, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetProcessWin32WindowStation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetProcessWin32WindowStation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetThreadFreezeCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetThreadFreezeCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetThreadHardErrorsAreDisabled<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetThreadHardErrorsAreDisabled, direct = sym direct::PsGetThreadHardErrorsAreDisabled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetThreadId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetThreadId, direct = sym direct::PsGetThreadId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetThreadProcess<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetThreadProcess, direct = sym direct::PsGetThreadProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetThreadProcessId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetThreadProcessId, direct = sym direct::PsGetThreadProcessId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetThreadSessionId() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetThreadSessionId, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetThreadTeb<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetThreadTeb, direct = sym direct::PsGetThreadTeb::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetThreadWin32Thread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsGetThreadWin32Thread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsGetVersion<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsGetVersion, direct = sym direct::PsGetVersion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsImpersonateClient() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsImpersonateClient, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsIsCurrentThreadPrefetching() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsIsCurrentThreadPrefetching, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsIsProcessBeingDebugged() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsIsProcessBeingDebugged, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsIsProtectedProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsIsProtectedProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsIsSystemProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsIsSystemProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsIsSystemThread<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsIsSystemThread, direct = sym direct::PsIsSystemThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsIsThreadImpersonating<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsIsThreadImpersonating, direct = sym direct::PsIsThreadImpersonating::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsIsThreadTerminating<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsIsThreadTerminating, direct = sym direct::PsIsThreadTerminating::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsLeavePriorityRegion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsLeavePriorityRegion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsLookupProcessByProcessId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsLookupProcessByProcessId, direct = sym direct::PsLookupProcessByProcessId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsLookupProcessThreadByCid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsLookupProcessThreadByCid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsLookupThreadByThreadId<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsLookupThreadByThreadId, direct = sym direct::PsLookupThreadByThreadId::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsQueryProcessExceptionFlags() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsQueryProcessExceptionFlags, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsReferenceImpersonationToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsReferenceImpersonationToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsReferencePrimaryToken<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsReferencePrimaryToken, direct = sym direct::PsReferencePrimaryToken::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsReferenceProcessFilePointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsReferenceProcessFilePointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsReleaseProcessExitSynchronization() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsReleaseProcessExitSynchronization, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsRemoveCreateThreadNotifyRoutine<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsRemoveCreateThreadNotifyRoutine, direct = sym direct::PsRemoveCreateThreadNotifyRoutine::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsRemoveLoadImageNotifyRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsRemoveLoadImageNotifyRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsRestoreImpersonation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsRestoreImpersonation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsResumeProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsResumeProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsReturnPoolQuota<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsReturnPoolQuota, direct = sym direct::PsReturnPoolQuota::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsReturnProcessNonPagedPoolQuota() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsReturnProcessNonPagedPoolQuota, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsReturnProcessPagedPoolQuota() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsReturnProcessPagedPoolQuota, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsRevertThreadToSelf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsRevertThreadToSelf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsRevertToSelf<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsRevertToSelf, direct = sym direct::PsRevertToSelf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetContextThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetContextThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetCreateProcessNotifyRoutine<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsSetCreateProcessNotifyRoutine, direct = sym direct::PsSetCreateProcessNotifyRoutine::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetCreateProcessNotifyRoutineEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetCreateProcessNotifyRoutineEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetCreateThreadNotifyRoutine<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsSetCreateThreadNotifyRoutine, direct = sym direct::PsSetCreateThreadNotifyRoutine::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetCurrentThreadPrefetching() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetCurrentThreadPrefetching, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetJobUIRestrictionsClass() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetJobUIRestrictionsClass, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetLegoNotifyRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetLegoNotifyRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetLoadImageNotifyRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetLoadImageNotifyRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetProcessPriorityByClass() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetProcessPriorityByClass, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetProcessPriorityClass() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetProcessPriorityClass, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetProcessSecurityPort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetProcessSecurityPort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetProcessWin32Process() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetProcessWin32Process, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetProcessWindowStation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetProcessWindowStation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetThreadHardErrorsAreDisabled<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsSetThreadHardErrorsAreDisabled, direct = sym direct::PsSetThreadHardErrorsAreDisabled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSetThreadWin32Thread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSetThreadWin32Thread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsSuspendProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsSuspendProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsTerminateSystemThread<P: Ps>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PsTerminateSystemThread, direct = sym direct::PsTerminateSystemThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PsWrapApcWow64Thread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PsWrapApcWow64Thread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

