//! Kernel: threads, processes and processors, what the machine is, bug checks.

use crate::{Janus, apc, bug_check, clock, driver, floating, irql, thread};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl;
use janus_abi::types::*;
use janus_runtime::cell::Global;

static PROCESSORS: Global<i8> = Global::new(1);
static MACHINE_TYPE: Global<u32> = Global::new(0);
static SAFE_BOOT: Global<u32> = Global::new(0);
static LOADER_BLOCK: Global<*mut c_void> = Global::new(core::ptr::null_mut());

impl ntoskrnl::KeProcessor for Janus {
    fn KeNumberProcessors() -> *mut i8 {
        PROCESSORS.as_ptr()
    }

    fn KeI386MachineType() -> *mut u32 {
        MACHINE_TYPE.as_ptr()
    }

    fn InitSafeBootMode() -> *mut u32 {
        SAFE_BOOT.as_ptr()
    }

    fn KiBugCheckData() -> *mut [u32; 5] {
        bug_check::data()
    }

    fn KeLoaderBlock() -> *mut *mut c_void {
        LOADER_BLOCK.as_ptr()
    }

    // Threads, priorities, processors.

    unsafe fn KeGetCurrentThread() -> PKTHREAD {
        thread::current().cast()
    }

    unsafe fn KeGetPreviousMode() -> KPROCESSOR_MODE {
        KPROCESSOR_MODE::KernelMode
    }

    unsafe fn KeSetPriorityThread(thread: PKTHREAD, priority: KPRIORITY) -> KPRIORITY {
        // SAFETY: the API's contract.
        unsafe { core::mem::replace(&mut (*thread.cast::<thread::Thread>()).priority, priority) }
    }

    unsafe fn KeQueryPriorityThread(thread: PKTHREAD) -> KPRIORITY {
        // SAFETY: the API's contract.
        unsafe { (*thread.cast::<thread::Thread>()).priority }
    }

    unsafe fn KeSetBasePriorityThread(thread: PKTHREAD, increment: i32) -> i32 {
        // SAFETY: the API's contract.
        unsafe { thread::set_base(thread.cast(), increment) }
    }

    unsafe fn KeSetActualBasePriorityThread(thread: PKTHREAD, priority: KPRIORITY) -> i32 {
        // SAFETY: the API's contract.
        unsafe { thread::set_base(thread.cast(), priority - thread::PRIORITY) + thread::PRIORITY }
    }

    unsafe fn KeQueryRuntimeThread(_thread: PKTHREAD, user_time: *mut u32) -> u32 {
        // SAFETY: the API's contract.
        unsafe { *user_time = 0 };
        clock::ticks() as u32
    }

    unsafe fn KeSetAffinityThread(_thread: PKTHREAD, _affinity: KAFFINITY) -> KAFFINITY {
        1
    }

    unsafe fn KeSetSystemAffinityThread(_affinity: KAFFINITY) {}

    unsafe fn KeSetSystemAffinityThreadEx(_affinity: KAFFINITY) -> KAFFINITY {
        0
    }

    unsafe fn KeRevertToUserAffinityThread() {}

    unsafe fn KeRevertToUserAffinityThreadEx(_affinity: KAFFINITY) {}

    unsafe fn KeSetIdealProcessorThread(_thread: PKTHREAD, _processor: u8) -> u8 {
        0
    }

    unsafe fn KeSetKernelStackSwapEnable(_enable: BOOLEAN) -> BOOLEAN {
        1
    }

    unsafe fn KeQueryActiveProcessors() -> KAFFINITY {
        1
    }

    unsafe fn KeQueryActiveProcessorCount(active: *mut KAFFINITY) -> u32 {
        if !active.is_null() {
            // SAFETY: the API's contract.
            unsafe { *active = 1 };
        }
        1
    }

    unsafe fn KeQueryActiveProcessorCountEx(_group: u16) -> u32 {
        1
    }

    unsafe fn KeQueryActiveGroupCount() -> u16 {
        1
    }

    unsafe fn KeQueryMaximumProcessorCount() -> u32 {
        1
    }

    unsafe fn KeQueryMaximumProcessorCountEx(_group: u16) -> u32 {
        1
    }

    unsafe fn KeQueryMaximumGroupCount() -> u16 {
        1
    }

    unsafe fn KeQueryGroupAffinity(_group: u16) -> KAFFINITY {
        1
    }

    unsafe fn KeQueryHighestNodeNumber() -> u16 {
        0
    }

    unsafe fn KeGetCurrentNodeNumber() -> u16 {
        0
    }

    unsafe fn KeGetCurrentProcessorNumberEx(number: *mut PROCESSOR_NUMBER) -> u32 {
        if !number.is_null() {
            // SAFETY: the API's contract; number 0 of group 0.
            unsafe { number.cast::<u8>().write_bytes(0, size_of::<PROCESSOR_NUMBER>()) };
        }
        0
    }

    unsafe fn KeEnterCriticalRegion() {
        apc::region(1, false);
    }

    unsafe fn KeLeaveCriticalRegion() {
        apc::region(-1, false);
    }

    unsafe fn KeEnterGuardedRegion() {
        apc::region(1, true);
    }

    unsafe fn KeLeaveGuardedRegion() {
        apc::region(-1, true);
    }

    unsafe fn KeAreApcsDisabled() -> BOOLEAN {
        let thread = thread::current();
        // SAFETY: the running thread's object.
        (!thread.is_null() && unsafe { (*thread).critical + (*thread).guarded } > 0).into()
    }

    unsafe fn KeAreAllApcsDisabled() -> BOOLEAN {
        let thread = thread::current();
        // SAFETY: the running thread's object.
        (irql::current() >= irql::APC || !thread.is_null() && unsafe { (*thread).guarded } > 0).into()
    }

    unsafe fn KeAttachProcess(_process: PKPROCESS) {}

    unsafe fn KeDetachProcess() {}

    unsafe fn KeIsAttachedProcess() -> BOOLEAN {
        0
    }

    unsafe fn KeStackAttachProcess(_process: PKPROCESS, state: *mut KAPC_STATE) {
        // SAFETY: the API's contract.
        unsafe { state.cast::<u8>().write_bytes(0, size_of::<KAPC_STATE>()) };
    }

    unsafe fn KeUnstackDetachProcess(_state: *mut KAPC_STATE) {}

    unsafe fn KeExpandKernelStackAndCallout(callout: PEXPAND_STACK_CALLOUT, parameter: *mut c_void, _size: u32) -> NTSTATUS {
        driver::register(callout.0, "KeExpandKernelStackAndCallout");
        // SAFETY: the API's contract.
        match unsafe { callout.call(parameter) } {
            Ok(_) => NTSTATUS::STATUS_SUCCESS,
            Err(_) => NTSTATUS::STATUS_UNSUCCESSFUL,
        }
    }

    unsafe fn KeSaveFloatingPointState(save: *mut KFLOATING_SAVE) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { floating::save(save) }
    }

    unsafe fn KeRestoreFloatingPointState(save: *mut KFLOATING_SAVE) -> NTSTATUS {
        // SAFETY: the API's contract.
        unsafe { floating::restore(save) }
    }

    unsafe fn KeGetRecommendedSharedDataAlignment() -> u32 {
        64
    }

    unsafe fn KeFlushEntireTb(_invalid: BOOLEAN, _all: BOOLEAN) {
        // SAFETY: reloading CR3 changes nothing but what the processor remembers.
        unsafe { core::arch::asm!("mov {0}, cr3", "mov cr3, {0}", out(reg) _) };
    }

    unsafe fn KeInvalidateAllCaches() -> BOOLEAN {
        // SAFETY: writes back and forgets; present from the 486 on.
        unsafe { core::arch::asm!("wbinvd") };
        1
    }

    unsafe fn KeSetTimeIncrement(_maximum: u32, _minimum: u32) {}

    // Bug checks.

    unsafe fn KeBugCheck(code: u32) {
        driver::bug_check(code, [0; 4])
    }

    unsafe fn KeBugCheckEx(code: u32, a: u32, b: u32, c: u32, d: u32) {
        driver::bug_check(code, [a, b, c, d])
    }

    unsafe fn KeRegisterBugCheckCallback(
        record: *mut KBUGCHECK_CALLBACK_RECORD,
        routine: KBUGCHECK_CALLBACK_ROUTINE,
        buffer: *mut c_void,
        length: u32,
        component: *mut u8,
    ) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bug_check::register(record, bug_check::Callback { routine, buffer, length, component }) }.into()
    }

    unsafe fn KeDeregisterBugCheckCallback(record: *mut KBUGCHECK_CALLBACK_RECORD) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bug_check::deregister(record) }.into()
    }

    unsafe fn Ke386CallBios(_command: u32, _arguments: *mut c_void) -> BOOLEAN {
        0
    }

    unsafe fn KeRegisterBugCheckReasonCallback(
        record: *mut KBUGCHECK_REASON_CALLBACK_RECORD,
        routine: KBUGCHECK_REASON_CALLBACK_ROUTINE,
        reason: KBUGCHECK_CALLBACK_REASON,
        component: *mut u8,
    ) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bug_check::register_reason(record, routine, reason, component) }.into()
    }
    unsafe fn KeDeregisterBugCheckReasonCallback(record: *mut KBUGCHECK_REASON_CALLBACK_RECORD) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { bug_check::deregister_reason(record) }.into()
    }
}
