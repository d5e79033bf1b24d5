// Written by `janus gen` from abi-specs/nt/ntoskrnl/ke_processor.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel: threads, processes and processors, what the machine is, bug checks.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Kernel: threads, processes and processors, what the machine is, bug checks.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait KeProcessor {
    /// Calls the BIOS in virtual 8086 mode. Always refused (FALSE): the BIOS is the system VM's.
    unsafe fn Ke386CallBios( // abi-specs/nt/ntoskrnl/ke_processor.abi:10
        bios_command: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:10
        bios_arguments: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_processor.abi:10
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeAreAllApcsDisabled() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/ke_processor.abi:23
    /// 
    unsafe fn KeAreApcsDisabled() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/ke_processor.abi:25
    /// 
    unsafe fn KeAttachProcess( // abi-specs/nt/ntoskrnl/ke_processor.abi:26
        process: crate::types::PKPROCESS, // abi-specs/nt/ntoskrnl/ke_processor.abi:26
    );
    /// Stops the system.
    unsafe fn KeBugCheck( // abi-specs/nt/ntoskrnl/ke_processor.abi:29
        bug_check_code: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:29
    );
    /// Stops the system and shows four values.
    unsafe fn KeBugCheckEx( // abi-specs/nt/ntoskrnl/ke_processor.abi:32
        bug_check_code: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:32
        bug_check_parameter1: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:32
        bug_check_parameter2: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:32
        bug_check_parameter3: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:32
        bug_check_parameter4: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:32
    );
    /// 
    unsafe fn KeDeregisterBugCheckCallback( // abi-specs/nt/ntoskrnl/ke_processor.abi:56
        callback_record: *mut crate::types::KBUGCHECK_CALLBACK_RECORD, // abi-specs/nt/ntoskrnl/ke_processor.abi:56
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeDeregisterBugCheckReasonCallback( // abi-specs/nt/ntoskrnl/ke_processor.abi:58
        callback_record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, // abi-specs/nt/ntoskrnl/ke_processor.abi:58
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeDetachProcess(); // abi-specs/nt/ntoskrnl/ke_processor.abi:61
    /// 
    unsafe fn KeEnterCriticalRegion(); // abi-specs/nt/ntoskrnl/ke_processor.abi:63
    /// 
    unsafe fn KeEnterGuardedRegion(); // abi-specs/nt/ntoskrnl/ke_processor.abi:65
    /// 
    unsafe fn KeExpandKernelStackAndCallout( // abi-specs/nt/ntoskrnl/ke_processor.abi:69
        callout: crate::callbacks::PEXPAND_STACK_CALLOUT, // abi-specs/nt/ntoskrnl/ke_processor.abi:69
        parameter: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_processor.abi:69
        size: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:69
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeFlushEntireTb( // abi-specs/nt/ntoskrnl/ke_processor.abi:89
        invalid: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke_processor.abi:89
        all_processors: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke_processor.abi:89
    );
    /// 
    unsafe fn KeGetCurrentNodeNumber() -> u16; // abi-specs/nt/ntoskrnl/ke_processor.abi:92
    /// 
    unsafe fn KeGetCurrentProcessorNumberEx( // abi-specs/nt/ntoskrnl/ke_processor.abi:94
        proc_number: *mut crate::types::PROCESSOR_NUMBER, // abi-specs/nt/ntoskrnl/ke_processor.abi:94
    ) -> u32;
    /// Gives the current thread.
    unsafe fn KeGetCurrentThread() -> crate::types::PKTHREAD; // abi-specs/nt/ntoskrnl/ke_processor.abi:97
    /// 
    unsafe fn KeGetPreviousMode() -> crate::types::KPROCESSOR_MODE; // abi-specs/nt/ntoskrnl/ke_processor.abi:98
    /// 
    unsafe fn KeGetRecommendedSharedDataAlignment() -> u32; // abi-specs/nt/ntoskrnl/ke_processor.abi:102
    /// 
    unsafe fn KeInvalidateAllCaches() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/ke_processor.abi:133
    /// 
    unsafe fn KeIsAttachedProcess() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/ke_processor.abi:135
    /// 
    unsafe fn KeLeaveCriticalRegion(); // abi-specs/nt/ntoskrnl/ke_processor.abi:141
    /// 
    unsafe fn KeLeaveGuardedRegion(); // abi-specs/nt/ntoskrnl/ke_processor.abi:143
    /// 
    unsafe fn KeQueryActiveGroupCount() -> u16; // abi-specs/nt/ntoskrnl/ke_processor.abi:151
    /// 
    unsafe fn KeQueryActiveProcessorCount( // abi-specs/nt/ntoskrnl/ke_processor.abi:154
        active_processors: *mut crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke_processor.abi:154
    ) -> u32;
    /// 
    unsafe fn KeQueryActiveProcessorCountEx( // abi-specs/nt/ntoskrnl/ke_processor.abi:156
        group_number: u16, // abi-specs/nt/ntoskrnl/ke_processor.abi:156
    ) -> u32;
    /// 
    unsafe fn KeQueryActiveProcessors() -> crate::types::KAFFINITY; // abi-specs/nt/ntoskrnl/ke_processor.abi:157
    /// 
    unsafe fn KeQueryGroupAffinity( // abi-specs/nt/ntoskrnl/ke_processor.abi:159
        group_number: u16, // abi-specs/nt/ntoskrnl/ke_processor.abi:159
    ) -> crate::types::KAFFINITY;
    /// 
    unsafe fn KeQueryHighestNodeNumber() -> u16; // abi-specs/nt/ntoskrnl/ke_processor.abi:168
    /// 
    unsafe fn KeQueryMaximumGroupCount() -> u16; // abi-specs/nt/ntoskrnl/ke_processor.abi:177
    /// 
    unsafe fn KeQueryMaximumProcessorCount() -> u32; // abi-specs/nt/ntoskrnl/ke_processor.abi:179
    /// 
    unsafe fn KeQueryMaximumProcessorCountEx( // abi-specs/nt/ntoskrnl/ke_processor.abi:181
        group_number: u16, // abi-specs/nt/ntoskrnl/ke_processor.abi:181
    ) -> u32;
    /// 
    unsafe fn KeQueryPriorityThread( // abi-specs/nt/ntoskrnl/ke_processor.abi:187
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke_processor.abi:187
    ) -> crate::types::KPRIORITY;
    /// 
    unsafe fn KeQueryRuntimeThread( // abi-specs/nt/ntoskrnl/ke_processor.abi:189
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke_processor.abi:189
        user_time: *mut u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:189
    ) -> u32;
    /// 
    unsafe fn KeRegisterBugCheckCallback( // abi-specs/nt/ntoskrnl/ke_processor.abi:192
        callback_record: *mut crate::types::KBUGCHECK_CALLBACK_RECORD, // abi-specs/nt/ntoskrnl/ke_processor.abi:192
        callback_routine: crate::callbacks::KBUGCHECK_CALLBACK_ROUTINE, // abi-specs/nt/ntoskrnl/ke_processor.abi:192
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ke_processor.abi:192
        length: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:192
        component: *mut u8, // abi-specs/nt/ntoskrnl/ke_processor.abi:192
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeRegisterBugCheckReasonCallback( // abi-specs/nt/ntoskrnl/ke_processor.abi:200
        callback_record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, // abi-specs/nt/ntoskrnl/ke_processor.abi:200
        callback_routine: crate::callbacks::KBUGCHECK_REASON_CALLBACK_ROUTINE, // abi-specs/nt/ntoskrnl/ke_processor.abi:200
        reason: crate::types::KBUGCHECK_CALLBACK_REASON, // abi-specs/nt/ntoskrnl/ke_processor.abi:200
        component: *mut u8, // abi-specs/nt/ntoskrnl/ke_processor.abi:200
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeRestoreFloatingPointState( // abi-specs/nt/ntoskrnl/ke_processor.abi:219
        float_save: *mut crate::types::KFLOATING_SAVE, // abi-specs/nt/ntoskrnl/ke_processor.abi:219
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeRevertToUserAffinityThread(); // abi-specs/nt/ntoskrnl/ke_processor.abi:221
    /// 
    unsafe fn KeRevertToUserAffinityThreadEx( // abi-specs/nt/ntoskrnl/ke_processor.abi:223
        affinity: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke_processor.abi:223
    );
    /// 
    unsafe fn KeSaveFloatingPointState( // abi-specs/nt/ntoskrnl/ke_processor.abi:229
        float_save: *mut crate::types::KFLOATING_SAVE, // abi-specs/nt/ntoskrnl/ke_processor.abi:229
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn KeSetActualBasePriorityThread( // abi-specs/nt/ntoskrnl/ke_processor.abi:232
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke_processor.abi:232
        priority: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke_processor.abi:232
    ) -> i32;
    /// 
    unsafe fn KeSetAffinityThread( // abi-specs/nt/ntoskrnl/ke_processor.abi:233
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke_processor.abi:233
        affinity: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke_processor.abi:233
    ) -> crate::types::KAFFINITY;
    /// 
    unsafe fn KeSetBasePriorityThread( // abi-specs/nt/ntoskrnl/ke_processor.abi:235
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke_processor.abi:235
        increment: i32, // abi-specs/nt/ntoskrnl/ke_processor.abi:235
    ) -> i32;
    /// 
    unsafe fn KeSetIdealProcessorThread( // abi-specs/nt/ntoskrnl/ke_processor.abi:239
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke_processor.abi:239
        processor: u8, // abi-specs/nt/ntoskrnl/ke_processor.abi:239
    ) -> u8;
    /// 
    unsafe fn KeSetKernelStackSwapEnable( // abi-specs/nt/ntoskrnl/ke_processor.abi:240
        enable: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ke_processor.abi:240
    ) -> crate::types::BOOLEAN;
    /// Sets the priority of a thread; gives the one before.
    unsafe fn KeSetPriorityThread( // abi-specs/nt/ntoskrnl/ke_processor.abi:243
        thread: crate::types::PKTHREAD, // abi-specs/nt/ntoskrnl/ke_processor.abi:243
        priority: crate::types::KPRIORITY, // abi-specs/nt/ntoskrnl/ke_processor.abi:243
    ) -> crate::types::KPRIORITY;
    /// 
    unsafe fn KeSetSystemAffinityThread( // abi-specs/nt/ntoskrnl/ke_processor.abi:246
        affinity: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke_processor.abi:246
    );
    /// 
    unsafe fn KeSetSystemAffinityThreadEx( // abi-specs/nt/ntoskrnl/ke_processor.abi:248
        affinity: crate::types::KAFFINITY, // abi-specs/nt/ntoskrnl/ke_processor.abi:248
    ) -> crate::types::KAFFINITY;
    /// 
    unsafe fn KeSetTimeIncrement( // abi-specs/nt/ntoskrnl/ke_processor.abi:251
        maximum_increment: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:251
        minimum_increment: u32, // abi-specs/nt/ntoskrnl/ke_processor.abi:251
    );
    /// 
    unsafe fn KeStackAttachProcess( // abi-specs/nt/ntoskrnl/ke_processor.abi:252
        process: crate::types::PKPROCESS, // abi-specs/nt/ntoskrnl/ke_processor.abi:252
        apc_state: *mut crate::types::KAPC_STATE, // abi-specs/nt/ntoskrnl/ke_processor.abi:252
    );
    /// 
    unsafe fn KeUnstackDetachProcess( // abi-specs/nt/ntoskrnl/ke_processor.abi:255
        apc_state: *mut crate::types::KAPC_STATE, // abi-specs/nt/ntoskrnl/ke_processor.abi:255
    );
    /// Address of the variable.
    fn InitSafeBootMode() -> *mut u32; // abi-specs/nt/ntoskrnl/ke_processor.abi:8
    /// Address of the variable.
    fn KeI386MachineType() -> *mut u32; // abi-specs/nt/ntoskrnl/ke_processor.abi:116
    /// Address of the variable.
    fn KeLoaderBlock() -> *mut *mut core::ffi::c_void; // abi-specs/nt/ntoskrnl/ke_processor.abi:145
    /// Address of the variable.
    fn KeNumberProcessors() -> *mut i8; // abi-specs/nt/ntoskrnl/ke_processor.abi:146
    /// Address of the variable.
    fn KiBugCheckData() -> *mut [u32; 5]; // abi-specs/nt/ntoskrnl/ke_processor.abi:263
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ke_processor.abi";
    pub static HvlQueryConnection: Function = Function { id: 1577, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "HvlQueryConnection" };
    pub static Ke386CallBios: Function = Function { id: 1847, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "Ke386CallBios" };
    pub static Ke386IoSetAccessProcess: Function = Function { id: 1848, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "Ke386IoSetAccessProcess" };
    pub static Ke386QueryIoAccessMap: Function = Function { id: 1849, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "ntoskrnl.exe", name: "Ke386QueryIoAccessMap" };
    pub static Ke386SetIoAccessMap: Function = Function { id: 1850, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "Ke386SetIoAccessMap" };
    pub static KeAddGroupAffinityEx: Function = Function { id: 1858, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "ntoskrnl.exe", name: "KeAddGroupAffinityEx" };
    pub static KeAddProcessorAffinityEx: Function = Function { id: 1859, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "ntoskrnl.exe", name: "KeAddProcessorAffinityEx" };
    pub static KeAddProcessorGroupAffinity: Function = Function { id: 1860, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "KeAddProcessorGroupAffinity" };
    pub static KeAddSystemServiceTable: Function = Function { id: 1861, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "KeAddSystemServiceTable" };
    pub static KeAllocateCalloutStack: Function = Function { id: 1863, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "ntoskrnl.exe", name: "KeAllocateCalloutStack" };
    pub static KeAllocateCalloutStackEx: Function = Function { id: 1864, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 19, library: "ntoskrnl.exe", name: "KeAllocateCalloutStackEx" };
    pub static KeAndAffinityEx: Function = Function { id: 1865, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "KeAndAffinityEx" };
    pub static KeAndGroupAffinityEx: Function = Function { id: 1866, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 21, library: "ntoskrnl.exe", name: "KeAndGroupAffinityEx" };
    pub static KeAreAllApcsDisabled: Function = Function { id: 1867, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 23, library: "ntoskrnl.exe", name: "KeAreAllApcsDisabled" };
    pub static KeAreApcsDisabled: Function = Function { id: 1868, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 25, library: "ntoskrnl.exe", name: "KeAreApcsDisabled" };
    pub static KeAttachProcess: Function = Function { id: 1869, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "KeAttachProcess" };
    pub static KeBugCheck: Function = Function { id: 1870, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "KeBugCheck" };
    pub static KeBugCheckEx: Function = Function { id: 1871, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "KeBugCheckEx" };
    pub static KeCapturePersistentThreadState: Function = Function { id: 1873, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "KeCapturePersistentThreadState" };
    pub static KeCheckProcessorAffinityEx: Function = Function { id: 1874, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "KeCheckProcessorAffinityEx" };
    pub static KeCheckProcessorGroupAffinity: Function = Function { id: 1875, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "KeCheckProcessorGroupAffinity" };
    pub static KeComplementAffinityEx: Function = Function { id: 1877, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 51, library: "ntoskrnl.exe", name: "KeComplementAffinityEx" };
    pub static KeCopyAffinityEx: Function = Function { id: 1878, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 52, library: "ntoskrnl.exe", name: "KeCopyAffinityEx" };
    pub static KeCountSetBitsAffinityEx: Function = Function { id: 1879, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "KeCountSetBitsAffinityEx" };
    pub static KeCountSetBitsGroupAffinity: Function = Function { id: 1880, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 54, library: "ntoskrnl.exe", name: "KeCountSetBitsGroupAffinity" };
    pub static KeDeregisterBugCheckCallback: Function = Function { id: 1882, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "callback_record", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 56, library: "ntoskrnl.exe", name: "KeDeregisterBugCheckCallback" };
    pub static KeDeregisterBugCheckReasonCallback: Function = Function { id: 1883, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "callback_record", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 58, library: "ntoskrnl.exe", name: "KeDeregisterBugCheckReasonCallback" };
    pub static KeDeregisterProcessorChangeCallback: Function = Function { id: 1885, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 60, library: "ntoskrnl.exe", name: "KeDeregisterProcessorChangeCallback" };
    pub static KeDetachProcess: Function = Function { id: 1886, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "KeDetachProcess" };
    pub static KeEnterCriticalRegion: Function = Function { id: 1887, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 63, library: "ntoskrnl.exe", name: "KeEnterCriticalRegion" };
    pub static KeEnterGuardedRegion: Function = Function { id: 1888, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 65, library: "ntoskrnl.exe", name: "KeEnterGuardedRegion" };
    pub static KeEnterKernelDebugger: Function = Function { id: 1889, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "KeEnterKernelDebugger" };
    pub static KeEnumerateNextProcessor: Function = Function { id: 1890, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 67, library: "ntoskrnl.exe", name: "KeEnumerateNextProcessor" };
    pub static KeExpandKernelStackAndCallout: Function = Function { id: 1891, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "KeExpandKernelStackAndCallout" };
    pub static KeExpandKernelStackAndCalloutEx: Function = Function { id: 1892, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 70, library: "ntoskrnl.exe", name: "KeExpandKernelStackAndCalloutEx" };
    pub static KeFindConfigurationEntry: Function = Function { id: 1893, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 77, library: "ntoskrnl.exe", name: "KeFindConfigurationEntry" };
    pub static KeFindConfigurationNextEntry: Function = Function { id: 1894, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 78, library: "ntoskrnl.exe", name: "KeFindConfigurationNextEntry" };
    pub static KeFindFirstSetLeftAffinityEx: Function = Function { id: 1895, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 85, library: "ntoskrnl.exe", name: "KeFindFirstSetLeftAffinityEx" };
    pub static KeFindFirstSetLeftGroupAffinity: Function = Function { id: 1896, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 86, library: "ntoskrnl.exe", name: "KeFindFirstSetLeftGroupAffinity" };
    pub static KeFindFirstSetRightGroupAffinity: Function = Function { id: 1897, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 87, library: "ntoskrnl.exe", name: "KeFindFirstSetRightGroupAffinity" };
    pub static KeFirstGroupAffinityEx: Function = Function { id: 1898, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 88, library: "ntoskrnl.exe", name: "KeFirstGroupAffinityEx" };
    pub static KeFlushEntireTb: Function = Function { id: 1899, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 89, library: "ntoskrnl.exe", name: "KeFlushEntireTb" };
    pub static KeFreeCalloutStack: Function = Function { id: 1901, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "ntoskrnl.exe", name: "KeFreeCalloutStack" };
    pub static KeGetCurrentNodeNumber: Function = Function { id: 1903, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 92, library: "ntoskrnl.exe", name: "KeGetCurrentNodeNumber" };
    pub static KeGetCurrentProcessorNumberEx: Function = Function { id: 1904, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "proc_number", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 94, library: "ntoskrnl.exe", name: "KeGetCurrentProcessorNumberEx" };
    pub static KeGetCurrentThread: Function = Function { id: 1905, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 97, library: "ntoskrnl.exe", name: "KeGetCurrentThread" };
    pub static KeGetPreviousMode: Function = Function { id: 1906, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 98, library: "ntoskrnl.exe", name: "KeGetPreviousMode" };
    pub static KeGetProcessorIndexFromNumber: Function = Function { id: 1907, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 99, library: "ntoskrnl.exe", name: "KeGetProcessorIndexFromNumber" };
    pub static KeGetProcessorNumberFromIndex: Function = Function { id: 1908, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 100, library: "ntoskrnl.exe", name: "KeGetProcessorNumberFromIndex" };
    pub static KeGetRecommendedSharedDataAlignment: Function = Function { id: 1909, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 102, library: "ntoskrnl.exe", name: "KeGetRecommendedSharedDataAlignment" };
    pub static KeGetXSaveFeatureFlags: Function = Function { id: 1910, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 103, library: "ntoskrnl.exe", name: "KeGetXSaveFeatureFlags" };
    pub static KeI386AbiosCall: Function = Function { id: 1911, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "KeI386AbiosCall" };
    pub static KeI386AllocateGdtSelectors: Function = Function { id: 1912, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 105, library: "ntoskrnl.exe", name: "KeI386AllocateGdtSelectors" };
    pub static KeI386Call16BitCStyleFunction: Function = Function { id: 1913, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 106, library: "ntoskrnl.exe", name: "KeI386Call16BitCStyleFunction" };
    pub static KeI386Call16BitFunction: Function = Function { id: 1914, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 107, library: "ntoskrnl.exe", name: "KeI386Call16BitFunction" };
    pub static KeI386FlatToGdtSelector: Function = Function { id: 1915, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 108, library: "ntoskrnl.exe", name: "KeI386FlatToGdtSelector" };
    pub static KeI386GetLid: Function = Function { id: 1916, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 109, library: "ntoskrnl.exe", name: "KeI386GetLid" };
    pub static KeI386ReleaseGdtSelectors: Function = Function { id: 1917, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 117, library: "ntoskrnl.exe", name: "KeI386ReleaseGdtSelectors" };
    pub static KeI386ReleaseLid: Function = Function { id: 1918, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 118, library: "ntoskrnl.exe", name: "KeI386ReleaseLid" };
    pub static KeI386SetGdtSelector: Function = Function { id: 1919, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 119, library: "ntoskrnl.exe", name: "KeI386SetGdtSelector" };
    pub static KeInitializeAffinityEx: Function = Function { id: 1920, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 120, library: "ntoskrnl.exe", name: "KeInitializeAffinityEx" };
    pub static KeInitializeCrashDumpHeader: Function = Function { id: 1922, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 121, library: "ntoskrnl.exe", name: "KeInitializeCrashDumpHeader" };
    pub static KeInitializeEnumerationContext: Function = Function { id: 1925, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 128, library: "ntoskrnl.exe", name: "KeInitializeEnumerationContext" };
    pub static KeInitializeEnumerationContextFromGroup: Function = Function { id: 1926, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 129, library: "ntoskrnl.exe", name: "KeInitializeEnumerationContextFromGroup" };
    pub static KeInterlockedClearProcessorAffinityEx: Function = Function { id: 1944, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 130, library: "ntoskrnl.exe", name: "KeInterlockedClearProcessorAffinityEx" };
    pub static KeInterlockedSetProcessorAffinityEx: Function = Function { id: 1945, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 131, library: "ntoskrnl.exe", name: "KeInterlockedSetProcessorAffinityEx" };
    pub static KeInvalidateAllCaches: Function = Function { id: 1946, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 133, library: "ntoskrnl.exe", name: "KeInvalidateAllCaches" };
    pub static KeInvalidateRangeAllCaches: Function = Function { id: 1947, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 134, library: "ntoskrnl.exe", name: "KeInvalidateRangeAllCaches" };
    pub static KeIsAttachedProcess: Function = Function { id: 1949, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 135, library: "ntoskrnl.exe", name: "KeIsAttachedProcess" };
    pub static KeIsEmptyAffinityEx: Function = Function { id: 1950, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 136, library: "ntoskrnl.exe", name: "KeIsEmptyAffinityEx" };
    pub static KeIsEqualAffinityEx: Function = Function { id: 1951, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 137, library: "ntoskrnl.exe", name: "KeIsEqualAffinityEx" };
    pub static KeIsSingleGroupAffinityEx: Function = Function { id: 1953, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 138, library: "ntoskrnl.exe", name: "KeIsSingleGroupAffinityEx" };
    pub static KeIsSubsetAffinityEx: Function = Function { id: 1954, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "ntoskrnl.exe", name: "KeIsSubsetAffinityEx" };
    pub static KeLeaveCriticalRegion: Function = Function { id: 1956, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "KeLeaveCriticalRegion" };
    pub static KeLeaveGuardedRegion: Function = Function { id: 1957, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "ntoskrnl.exe", name: "KeLeaveGuardedRegion" };
    pub static KeOrAffinityEx: Function = Function { id: 1958, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 147, library: "ntoskrnl.exe", name: "KeOrAffinityEx" };
    pub static KePollFreezeExecution: Function = Function { id: 1959, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 148, library: "ntoskrnl.exe", name: "KePollFreezeExecution" };
    pub static KeProcessorGroupAffinity: Function = Function { id: 1960, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 149, library: "ntoskrnl.exe", name: "KeProcessorGroupAffinity" };
    pub static KeQueryActiveGroupCount: Function = Function { id: 1964, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 151, library: "ntoskrnl.exe", name: "KeQueryActiveGroupCount" };
    pub static KeQueryActiveProcessorAffinity: Function = Function { id: 1965, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 152, library: "ntoskrnl.exe", name: "KeQueryActiveProcessorAffinity" };
    pub static KeQueryActiveProcessorCount: Function = Function { id: 1966, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "active_processors", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 154, library: "ntoskrnl.exe", name: "KeQueryActiveProcessorCount" };
    pub static KeQueryActiveProcessorCountEx: Function = Function { id: 1967, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 156, library: "ntoskrnl.exe", name: "KeQueryActiveProcessorCountEx" };
    pub static KeQueryActiveProcessors: Function = Function { id: 1968, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 157, library: "ntoskrnl.exe", name: "KeQueryActiveProcessors" };
    pub static KeQueryGroupAffinity: Function = Function { id: 1970, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 159, library: "ntoskrnl.exe", name: "KeQueryGroupAffinity" };
    pub static KeQueryGroupAffinityEx: Function = Function { id: 1971, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 160, library: "ntoskrnl.exe", name: "KeQueryGroupAffinityEx" };
    pub static KeQueryHardwareCounterConfiguration: Function = Function { id: 1972, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 162, library: "ntoskrnl.exe", name: "KeQueryHardwareCounterConfiguration" };
    pub static KeQueryHighestNodeNumber: Function = Function { id: 1973, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 168, library: "ntoskrnl.exe", name: "KeQueryHighestNodeNumber" };
    pub static KeQueryLogicalProcessorRelationship: Function = Function { id: 1975, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 170, library: "ntoskrnl.exe", name: "KeQueryLogicalProcessorRelationship" };
    pub static KeQueryMaximumGroupCount: Function = Function { id: 1976, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 177, library: "ntoskrnl.exe", name: "KeQueryMaximumGroupCount" };
    pub static KeQueryMaximumProcessorCount: Function = Function { id: 1977, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 179, library: "ntoskrnl.exe", name: "KeQueryMaximumProcessorCount" };
    pub static KeQueryMaximumProcessorCountEx: Function = Function { id: 1978, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 181, library: "ntoskrnl.exe", name: "KeQueryMaximumProcessorCountEx" };
    pub static KeQueryNodeActiveAffinity: Function = Function { id: 1979, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 183, library: "ntoskrnl.exe", name: "KeQueryNodeActiveAffinity" };
    pub static KeQueryNodeMaximumProcessorCount: Function = Function { id: 1980, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 185, library: "ntoskrnl.exe", name: "KeQueryNodeMaximumProcessorCount" };
    pub static KeQueryPriorityThread: Function = Function { id: 1981, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 187, library: "ntoskrnl.exe", name: "KeQueryPriorityThread" };
    pub static KeQueryRuntimeThread: Function = Function { id: 1982, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "user_time", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 189, library: "ntoskrnl.exe", name: "KeQueryRuntimeThread" };
    pub static KeRaiseUserException: Function = Function { id: 1987, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 190, library: "ntoskrnl.exe", name: "KeRaiseUserException" };
    pub static KeRegisterBugCheckCallback: Function = Function { id: 1994, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "callback_record", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }, Check { arg: 2, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 3, indirect: false }, optional: false } }, Check { arg: 4, parameter: "component", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 192, library: "ntoskrnl.exe", name: "KeRegisterBugCheckCallback" };
    pub static KeRegisterBugCheckReasonCallback: Function = Function { id: 1995, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "callback_record", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }, Check { arg: 3, parameter: "component", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 200, library: "ntoskrnl.exe", name: "KeRegisterBugCheckReasonCallback" };
    pub static KeRegisterProcessorChangeCallback: Function = Function { id: 1997, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 207, library: "ntoskrnl.exe", name: "KeRegisterProcessorChangeCallback" };
    pub static KeRemoveGroupAffinityEx: Function = Function { id: 2012, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 212, library: "ntoskrnl.exe", name: "KeRemoveGroupAffinityEx" };
    pub static KeRemoveProcessorAffinityEx: Function = Function { id: 2013, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 213, library: "ntoskrnl.exe", name: "KeRemoveProcessorAffinityEx" };
    pub static KeRemoveProcessorGroupAffinity: Function = Function { id: 2014, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 214, library: "ntoskrnl.exe", name: "KeRemoveProcessorGroupAffinity" };
    pub static KeRemoveSystemServiceTable: Function = Function { id: 2018, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 215, library: "ntoskrnl.exe", name: "KeRemoveSystemServiceTable" };
    pub static KeRestoreExtendedProcessorState: Function = Function { id: 2020, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 217, library: "ntoskrnl.exe", name: "KeRestoreExtendedProcessorState" };
    pub static KeRestoreFloatingPointState: Function = Function { id: 2021, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "float_save", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 219, library: "ntoskrnl.exe", name: "KeRestoreFloatingPointState" };
    pub static KeRevertToUserAffinityThread: Function = Function { id: 2022, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 221, library: "ntoskrnl.exe", name: "KeRevertToUserAffinityThread" };
    pub static KeRevertToUserAffinityThreadEx: Function = Function { id: 2023, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 223, library: "ntoskrnl.exe", name: "KeRevertToUserAffinityThreadEx" };
    pub static KeRevertToUserGroupAffinityThread: Function = Function { id: 2024, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 225, library: "ntoskrnl.exe", name: "KeRevertToUserGroupAffinityThread" };
    pub static KeSaveExtendedProcessorState: Function = Function { id: 2026, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 227, library: "ntoskrnl.exe", name: "KeSaveExtendedProcessorState" };
    pub static KeSaveFloatingPointState: Function = Function { id: 2027, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "float_save", rule: Rule::Memory { shape: Shape::Fixed(32), optional: false } }], file: FILE, line: 229, library: "ntoskrnl.exe", name: "KeSaveFloatingPointState" };
    pub static KeSaveStateForHibernate: Function = Function { id: 2028, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 230, library: "ntoskrnl.exe", name: "KeSaveStateForHibernate" };
    pub static KeSetActualBasePriorityThread: Function = Function { id: 2029, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 232, library: "ntoskrnl.exe", name: "KeSetActualBasePriorityThread" };
    pub static KeSetAffinityThread: Function = Function { id: 2030, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 233, library: "ntoskrnl.exe", name: "KeSetAffinityThread" };
    pub static KeSetBasePriorityThread: Function = Function { id: 2031, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 235, library: "ntoskrnl.exe", name: "KeSetBasePriorityThread" };
    pub static KeSetDmaIoCoherency: Function = Function { id: 2033, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 236, library: "ntoskrnl.exe", name: "KeSetDmaIoCoherency" };
    pub static KeSetHardwareCounterConfiguration: Function = Function { id: 2036, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 238, library: "ntoskrnl.exe", name: "KeSetHardwareCounterConfiguration" };
    pub static KeSetIdealProcessorThread: Function = Function { id: 2037, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 239, library: "ntoskrnl.exe", name: "KeSetIdealProcessorThread" };
    pub static KeSetKernelStackSwapEnable: Function = Function { id: 2039, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 240, library: "ntoskrnl.exe", name: "KeSetKernelStackSwapEnable" };
    pub static KeSetPriorityThread: Function = Function { id: 2040, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 243, library: "ntoskrnl.exe", name: "KeSetPriorityThread" };
    pub static KeSetProfileIrql: Function = Function { id: 2041, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 244, library: "ntoskrnl.exe", name: "KeSetProfileIrql" };
    pub static KeSetSystemAffinityThread: Function = Function { id: 2042, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 246, library: "ntoskrnl.exe", name: "KeSetSystemAffinityThread" };
    pub static KeSetSystemAffinityThreadEx: Function = Function { id: 2043, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 248, library: "ntoskrnl.exe", name: "KeSetSystemAffinityThreadEx" };
    pub static KeSetSystemGroupAffinityThread: Function = Function { id: 2044, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 250, library: "ntoskrnl.exe", name: "KeSetSystemGroupAffinityThread" };
    pub static KeSetTimeIncrement: Function = Function { id: 2047, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 251, library: "ntoskrnl.exe", name: "KeSetTimeIncrement" };
    pub static KeStackAttachProcess: Function = Function { id: 2052, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 1, parameter: "apc_state", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 252, library: "ntoskrnl.exe", name: "KeStackAttachProcess" };
    pub static KeStartDynamicProcessor: Function = Function { id: 2053, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 253, library: "ntoskrnl.exe", name: "KeStartDynamicProcessor" };
    pub static KeSubtractAffinityEx: Function = Function { id: 2054, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 254, library: "ntoskrnl.exe", name: "KeSubtractAffinityEx" };
    pub static KeUnstackDetachProcess: Function = Function { id: 2060, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "apc_state", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 255, library: "ntoskrnl.exe", name: "KeUnstackDetachProcess" };
    pub static KeUserModeCallback: Function = Function { id: 2062, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 256, library: "ntoskrnl.exe", name: "KeUserModeCallback" };
    pub static KiCoprocessorError: Function = Function { id: 2070, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 264, library: "ntoskrnl.exe", name: "KiCoprocessorError" };
    pub static XIPDispatch: Function = Function { id: 2935, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 265, library: "ntoskrnl.exe", name: "XIPDispatch" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn Ke386CallBios<P: KeProcessor>(bios_command: u32, bios_arguments: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::Ke386CallBios(bios_command, bios_arguments) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAreAllApcsDisabled<P: KeProcessor>() -> crate::types::BOOLEAN {
        unsafe { P::KeAreAllApcsDisabled() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAreApcsDisabled<P: KeProcessor>() -> crate::types::BOOLEAN {
        unsafe { P::KeAreApcsDisabled() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeAttachProcess<P: KeProcessor>(process: crate::types::PKPROCESS) {
        unsafe { P::KeAttachProcess(process) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:29
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeBugCheck<P: KeProcessor>(bug_check_code: u32) {
        unsafe { P::KeBugCheck(bug_check_code) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeBugCheckEx<P: KeProcessor>(bug_check_code: u32, bug_check_parameter1: u32, bug_check_parameter2: u32, bug_check_parameter3: u32, bug_check_parameter4: u32) {
        unsafe { P::KeBugCheckEx(bug_check_code, bug_check_parameter1, bug_check_parameter2, bug_check_parameter3, bug_check_parameter4) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:56
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDeregisterBugCheckCallback<P: KeProcessor>(callback_record: *mut crate::types::KBUGCHECK_CALLBACK_RECORD) -> crate::types::BOOLEAN {
        unsafe { P::KeDeregisterBugCheckCallback(callback_record) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDeregisterBugCheckReasonCallback<P: KeProcessor>(callback_record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD) -> crate::types::BOOLEAN {
        unsafe { P::KeDeregisterBugCheckReasonCallback(callback_record) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:61
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeDetachProcess<P: KeProcessor>() {
        unsafe { P::KeDetachProcess() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:63
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeEnterCriticalRegion<P: KeProcessor>() {
        unsafe { P::KeEnterCriticalRegion() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:65
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeEnterGuardedRegion<P: KeProcessor>() {
        unsafe { P::KeEnterGuardedRegion() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:69
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeExpandKernelStackAndCallout<P: KeProcessor>(callout: crate::callbacks::PEXPAND_STACK_CALLOUT, parameter: *mut core::ffi::c_void, size: u32) -> crate::types::NTSTATUS {
        unsafe { P::KeExpandKernelStackAndCallout(callout, parameter, size) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:89
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeFlushEntireTb<P: KeProcessor>(invalid: crate::types::BOOLEAN, all_processors: crate::types::BOOLEAN) {
        unsafe { P::KeFlushEntireTb(invalid, all_processors) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:92
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetCurrentNodeNumber<P: KeProcessor>() -> u16 {
        unsafe { P::KeGetCurrentNodeNumber() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:94
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetCurrentProcessorNumberEx<P: KeProcessor>(proc_number: *mut crate::types::PROCESSOR_NUMBER) -> u32 {
        unsafe { P::KeGetCurrentProcessorNumberEx(proc_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:97
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetCurrentThread<P: KeProcessor>() -> crate::types::PKTHREAD {
        unsafe { P::KeGetCurrentThread() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:98
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetPreviousMode<P: KeProcessor>() -> crate::types::KPROCESSOR_MODE {
        unsafe { P::KeGetPreviousMode() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:102
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeGetRecommendedSharedDataAlignment<P: KeProcessor>() -> u32 {
        unsafe { P::KeGetRecommendedSharedDataAlignment() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:133
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInvalidateAllCaches<P: KeProcessor>() -> crate::types::BOOLEAN {
        unsafe { P::KeInvalidateAllCaches() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:135
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeIsAttachedProcess<P: KeProcessor>() -> crate::types::BOOLEAN {
        unsafe { P::KeIsAttachedProcess() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:141
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeLeaveCriticalRegion<P: KeProcessor>() {
        unsafe { P::KeLeaveCriticalRegion() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:143
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeLeaveGuardedRegion<P: KeProcessor>() {
        unsafe { P::KeLeaveGuardedRegion() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:151
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryActiveGroupCount<P: KeProcessor>() -> u16 {
        unsafe { P::KeQueryActiveGroupCount() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:154
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryActiveProcessorCount<P: KeProcessor>(active_processors: *mut crate::types::KAFFINITY) -> u32 {
        unsafe { P::KeQueryActiveProcessorCount(active_processors) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:156
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryActiveProcessorCountEx<P: KeProcessor>(group_number: u16) -> u32 {
        unsafe { P::KeQueryActiveProcessorCountEx(group_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:157
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryActiveProcessors<P: KeProcessor>() -> crate::types::KAFFINITY {
        unsafe { P::KeQueryActiveProcessors() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:159
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryGroupAffinity<P: KeProcessor>(group_number: u16) -> crate::types::KAFFINITY {
        unsafe { P::KeQueryGroupAffinity(group_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:168
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryHighestNodeNumber<P: KeProcessor>() -> u16 {
        unsafe { P::KeQueryHighestNodeNumber() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:177
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryMaximumGroupCount<P: KeProcessor>() -> u16 {
        unsafe { P::KeQueryMaximumGroupCount() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:179
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryMaximumProcessorCount<P: KeProcessor>() -> u32 {
        unsafe { P::KeQueryMaximumProcessorCount() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:181
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryMaximumProcessorCountEx<P: KeProcessor>(group_number: u16) -> u32 {
        unsafe { P::KeQueryMaximumProcessorCountEx(group_number) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:187
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryPriorityThread<P: KeProcessor>(thread: crate::types::PKTHREAD) -> crate::types::KPRIORITY {
        unsafe { P::KeQueryPriorityThread(thread) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:189
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryRuntimeThread<P: KeProcessor>(thread: crate::types::PKTHREAD, user_time: *mut u32) -> u32 {
        unsafe { P::KeQueryRuntimeThread(thread, user_time) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:192
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRegisterBugCheckCallback<P: KeProcessor>(callback_record: *mut crate::types::KBUGCHECK_CALLBACK_RECORD, callback_routine: crate::callbacks::KBUGCHECK_CALLBACK_ROUTINE, buffer: *mut core::ffi::c_void, length: u32, component: *mut u8) -> crate::types::BOOLEAN {
        unsafe { P::KeRegisterBugCheckCallback(callback_record, callback_routine, buffer, length, component) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:200
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRegisterBugCheckReasonCallback<P: KeProcessor>(callback_record: *mut crate::types::KBUGCHECK_REASON_CALLBACK_RECORD, callback_routine: crate::callbacks::KBUGCHECK_REASON_CALLBACK_ROUTINE, reason: crate::types::KBUGCHECK_CALLBACK_REASON, component: *mut u8) -> crate::types::BOOLEAN {
        unsafe { P::KeRegisterBugCheckReasonCallback(callback_record, callback_routine, reason, component) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:219
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRestoreFloatingPointState<P: KeProcessor>(float_save: *mut crate::types::KFLOATING_SAVE) -> crate::types::NTSTATUS {
        unsafe { P::KeRestoreFloatingPointState(float_save) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:221
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRevertToUserAffinityThread<P: KeProcessor>() {
        unsafe { P::KeRevertToUserAffinityThread() }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:223
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeRevertToUserAffinityThreadEx<P: KeProcessor>(affinity: crate::types::KAFFINITY) {
        unsafe { P::KeRevertToUserAffinityThreadEx(affinity) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:229
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSaveFloatingPointState<P: KeProcessor>(float_save: *mut crate::types::KFLOATING_SAVE) -> crate::types::NTSTATUS {
        unsafe { P::KeSaveFloatingPointState(float_save) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:232
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetActualBasePriorityThread<P: KeProcessor>(thread: crate::types::PKTHREAD, priority: crate::types::KPRIORITY) -> i32 {
        unsafe { P::KeSetActualBasePriorityThread(thread, priority) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:233
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetAffinityThread<P: KeProcessor>(thread: crate::types::PKTHREAD, affinity: crate::types::KAFFINITY) -> crate::types::KAFFINITY {
        unsafe { P::KeSetAffinityThread(thread, affinity) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:235
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetBasePriorityThread<P: KeProcessor>(thread: crate::types::PKTHREAD, increment: i32) -> i32 {
        unsafe { P::KeSetBasePriorityThread(thread, increment) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:239
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetIdealProcessorThread<P: KeProcessor>(thread: crate::types::PKTHREAD, processor: u8) -> u8 {
        unsafe { P::KeSetIdealProcessorThread(thread, processor) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:240
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetKernelStackSwapEnable<P: KeProcessor>(enable: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::KeSetKernelStackSwapEnable(enable) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:243
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetPriorityThread<P: KeProcessor>(thread: crate::types::PKTHREAD, priority: crate::types::KPRIORITY) -> crate::types::KPRIORITY {
        unsafe { P::KeSetPriorityThread(thread, priority) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:246
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetSystemAffinityThread<P: KeProcessor>(affinity: crate::types::KAFFINITY) {
        unsafe { P::KeSetSystemAffinityThread(affinity) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:248
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetSystemAffinityThreadEx<P: KeProcessor>(affinity: crate::types::KAFFINITY) -> crate::types::KAFFINITY {
        unsafe { P::KeSetSystemAffinityThreadEx(affinity) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:251
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTimeIncrement<P: KeProcessor>(maximum_increment: u32, minimum_increment: u32) {
        unsafe { P::KeSetTimeIncrement(maximum_increment, minimum_increment) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:252
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeStackAttachProcess<P: KeProcessor>(process: crate::types::PKPROCESS, apc_state: *mut crate::types::KAPC_STATE) {
        unsafe { P::KeStackAttachProcess(process, apc_state) }
    }
    /// abi-specs/nt/ntoskrnl/ke_processor.abi:255
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeUnstackDetachProcess<P: KeProcessor>(apc_state: *mut crate::types::KAPC_STATE) {
        unsafe { P::KeUnstackDetachProcess(apc_state) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn HvlQueryConnection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::HvlQueryConnection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386CallBios<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::Ke386CallBios, direct = sym direct::Ke386CallBios::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386IoSetAccessProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386IoSetAccessProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386QueryIoAccessMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386QueryIoAccessMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Ke386SetIoAccessMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::Ke386SetIoAccessMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAddSystemServiceTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAddSystemServiceTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAllocateCalloutStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAllocateCalloutStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAllocateCalloutStackEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAllocateCalloutStackEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAndAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAndAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAndGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeAndGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAreAllApcsDisabled<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAreAllApcsDisabled, direct = sym direct::KeAreAllApcsDisabled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAreApcsDisabled<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAreApcsDisabled, direct = sym direct::KeAreApcsDisabled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeAttachProcess<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeAttachProcess, direct = sym direct::KeAttachProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeBugCheck<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeBugCheck, direct = sym direct::KeBugCheck::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeBugCheckEx<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeBugCheckEx, direct = sym direct::KeBugCheckEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCapturePersistentThreadState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCapturePersistentThreadState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCheckProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCheckProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCheckProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCheckProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeComplementAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeComplementAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCopyAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCopyAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCountSetBitsAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCountSetBitsAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCountSetBitsGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeCountSetBitsGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterBugCheckCallback<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDeregisterBugCheckCallback, direct = sym direct::KeDeregisterBugCheckCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterBugCheckReasonCallback<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDeregisterBugCheckReasonCallback, direct = sym direct::KeDeregisterBugCheckReasonCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDeregisterProcessorChangeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeDeregisterProcessorChangeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeDetachProcess<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeDetachProcess, direct = sym direct::KeDetachProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterCriticalRegion<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeEnterCriticalRegion, direct = sym direct::KeEnterCriticalRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterGuardedRegion<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeEnterGuardedRegion, direct = sym direct::KeEnterGuardedRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnterKernelDebugger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeEnterKernelDebugger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeEnumerateNextProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeEnumerateNextProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeExpandKernelStackAndCallout<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeExpandKernelStackAndCallout, direct = sym direct::KeExpandKernelStackAndCallout::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeExpandKernelStackAndCalloutEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeExpandKernelStackAndCalloutEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindConfigurationEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindConfigurationEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindConfigurationNextEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindConfigurationNextEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetLeftAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetLeftAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetLeftGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetLeftGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFindFirstSetRightGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFindFirstSetRightGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFirstGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFirstGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFlushEntireTb<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeFlushEntireTb, direct = sym direct::KeFlushEntireTb::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeFreeCalloutStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeFreeCalloutStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentNodeNumber<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetCurrentNodeNumber, direct = sym direct::KeGetCurrentNodeNumber::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentProcessorNumberEx<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetCurrentProcessorNumberEx, direct = sym direct::KeGetCurrentProcessorNumberEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetCurrentThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetCurrentThread, direct = sym direct::KeGetCurrentThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetPreviousMode<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetPreviousMode, direct = sym direct::KeGetPreviousMode::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetProcessorIndexFromNumber() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetProcessorIndexFromNumber, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetProcessorNumberFromIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetProcessorNumberFromIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetRecommendedSharedDataAlignment<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeGetRecommendedSharedDataAlignment, direct = sym direct::KeGetRecommendedSharedDataAlignment::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeGetXSaveFeatureFlags() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeGetXSaveFeatureFlags, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386AbiosCall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386AbiosCall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386AllocateGdtSelectors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386AllocateGdtSelectors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386Call16BitCStyleFunction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386Call16BitCStyleFunction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386Call16BitFunction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386Call16BitFunction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386FlatToGdtSelector() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386FlatToGdtSelector, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386GetLid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386GetLid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386ReleaseGdtSelectors() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386ReleaseGdtSelectors, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386ReleaseLid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386ReleaseLid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeI386SetGdtSelector() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeI386SetGdtSelector, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeCrashDumpHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeCrashDumpHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEnumerationContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeEnumerationContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeEnumerationContextFromGroup() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInitializeEnumerationContextFromGroup, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInterlockedClearProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInterlockedClearProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInterlockedSetProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInterlockedSetProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInvalidateAllCaches<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInvalidateAllCaches, direct = sym direct::KeInvalidateAllCaches::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInvalidateRangeAllCaches() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeInvalidateRangeAllCaches, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsAttachedProcess<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeIsAttachedProcess, direct = sym direct::KeIsAttachedProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsEmptyAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsEmptyAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsEqualAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsEqualAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsSingleGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsSingleGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeIsSubsetAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeIsSubsetAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeLeaveCriticalRegion<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeLeaveCriticalRegion, direct = sym direct::KeLeaveCriticalRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeLeaveGuardedRegion<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeLeaveGuardedRegion, direct = sym direct::KeLeaveGuardedRegion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeOrAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeOrAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KePollFreezeExecution() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KePollFreezeExecution, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveGroupCount<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryActiveGroupCount, direct = sym direct::KeQueryActiveGroupCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryActiveProcessorAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorCount<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryActiveProcessorCount, direct = sym direct::KeQueryActiveProcessorCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessorCountEx<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryActiveProcessorCountEx, direct = sym direct::KeQueryActiveProcessorCountEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryActiveProcessors<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryActiveProcessors, direct = sym direct::KeQueryActiveProcessors::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryGroupAffinity<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryGroupAffinity, direct = sym direct::KeQueryGroupAffinity::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryHardwareCounterConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryHardwareCounterConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryHighestNodeNumber<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryHighestNodeNumber, direct = sym direct::KeQueryHighestNodeNumber::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryLogicalProcessorRelationship() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryLogicalProcessorRelationship, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumGroupCount<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryMaximumGroupCount, direct = sym direct::KeQueryMaximumGroupCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumProcessorCount<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryMaximumProcessorCount, direct = sym direct::KeQueryMaximumProcessorCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryMaximumProcessorCountEx<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryMaximumProcessorCountEx, direct = sym direct::KeQueryMaximumProcessorCountEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryNodeActiveAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryNodeActiveAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryNodeMaximumProcessorCount() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeQueryNodeMaximumProcessorCount, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryPriorityThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryPriorityThread, direct = sym direct::KeQueryPriorityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryRuntimeThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryRuntimeThread, direct = sym direct::KeQueryRuntimeThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRaiseUserException() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRaiseUserException, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterBugCheckCallback<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRegisterBugCheckCallback, direct = sym direct::KeRegisterBugCheckCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterBugCheckReasonCallback<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRegisterBugCheckReasonCallback, direct = sym direct::KeRegisterBugCheckReasonCallback::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRegisterProcessorChangeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRegisterProcessorChangeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveGroupAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveGroupAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveProcessorAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveProcessorAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveProcessorGroupAffinity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveProcessorGroupAffinity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRemoveSystemServiceTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRemoveSystemServiceTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRestoreExtendedProcessorState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRestoreExtendedProcessorState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRestoreFloatingPointState<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRestoreFloatingPointState, direct = sym direct::KeRestoreFloatingPointState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserAffinityThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRevertToUserAffinityThread, direct = sym direct::KeRevertToUserAffinityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserAffinityThreadEx<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeRevertToUserAffinityThreadEx, direct = sym direct::KeRevertToUserAffinityThreadEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeRevertToUserGroupAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeRevertToUserGroupAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveExtendedProcessorState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSaveExtendedProcessorState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveFloatingPointState<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSaveFloatingPointState, direct = sym direct::KeSaveFloatingPointState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSaveStateForHibernate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSaveStateForHibernate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetActualBasePriorityThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetActualBasePriorityThread, direct = sym direct::KeSetActualBasePriorityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetAffinityThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetAffinityThread, direct = sym direct::KeSetAffinityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetBasePriorityThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetBasePriorityThread, direct = sym direct::KeSetBasePriorityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetDmaIoCoherency() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetDmaIoCoherency, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetHardwareCounterConfiguration() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetHardwareCounterConfiguration, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetIdealProcessorThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetIdealProcessorThread, direct = sym direct::KeSetIdealProcessorThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetKernelStackSwapEnable<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetKernelStackSwapEnable, direct = sym direct::KeSetKernelStackSwapEnable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetPriorityThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetPriorityThread, direct = sym direct::KeSetPriorityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetProfileIrql() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetProfileIrql, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemAffinityThread<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetSystemAffinityThread, direct = sym direct::KeSetSystemAffinityThread::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemAffinityThreadEx<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetSystemAffinityThreadEx, direct = sym direct::KeSetSystemAffinityThreadEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetSystemGroupAffinityThread() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSetSystemGroupAffinityThread, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimeIncrement<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTimeIncrement, direct = sym direct::KeSetTimeIncrement::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeStackAttachProcess<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeStackAttachProcess, direct = sym direct::KeStackAttachProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeStartDynamicProcessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeStartDynamicProcessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSubtractAffinityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeSubtractAffinityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUnstackDetachProcess<P: KeProcessor>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeUnstackDetachProcess, direct = sym direct::KeUnstackDetachProcess::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUserModeCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeUserModeCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KiCoprocessorError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KiCoprocessorError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn XIPDispatch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::XIPDispatch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

