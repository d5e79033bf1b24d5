//! Processes and threads. There is one process, the system's.

use crate::object::{self, TypeVariable};
use crate::thread::{self, Thread};
use crate::{Janus, driver, notify_routine, pool, version};
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ntoskrnl::Ps;
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// Id of the system process.
const SYSTEM_ID: u32 = thread::SYSTEM_PROCESS;

static THREAD_TYPE: TypeVariable = TypeVariable::new(&thread::THREAD);
static PROCESS: object::Type = object::Type { name: "Process", closed: |_| {}, destroy: |_| {} };
static PROCESS_TYPE: TypeVariable = TypeVariable::new(&PROCESS);
static SYSTEM: Global<PEPROCESS> = Global::new(core::ptr::null_mut());

/// The system process: an object that drivers only pass on, with a dispatcher header that is never signalled.
pub fn system_process() -> PEPROCESS {
    let made = SYSTEM.with(|s| *s);
    if !made.is_null() {
        return made;
    }
    let body = pool::allocate_zeroed(0x200);
    if !body.is_null() {
        // SAFETY: a block of ours.
        unsafe { crate::dispatcher::initialize(body.cast(), crate::dispatcher::PROCESS, 0x200, 0) };
        // A new body has no name that could collide.
        let _ = object::insert(body as u32, &PROCESS, None);
        SYSTEM.with(|s| *s = body.cast());
    }
    body.cast()
}

unsafe fn thread_of<'a>(thread: PETHREAD) -> &'a Thread {
    // SAFETY: the API's contract.
    unsafe { &*thread.cast::<Thread>() }
}

impl Ps for Janus {
    fn PsThreadType() -> *mut POBJECT_TYPE {
        THREAD_TYPE.address()
    }

    fn PsProcessType() -> *mut POBJECT_TYPE {
        PROCESS_TYPE.address()
    }

    fn PsInitialSystemProcess() -> *mut PEPROCESS {
        system_process();
        SYSTEM.as_ptr()
    }

    unsafe fn PsCreateSystemThread(
        thread_handle: *mut HANDLE,
        desired_access: u32,
        _attributes: *mut OBJECT_ATTRIBUTES,
        _process: HANDLE,
        client_id: *mut CLIENT_ID,
        start_routine: KSTART_ROUTINE,
        start_context: *mut c_void,
    ) -> NTSTATUS {
        driver::register(start_routine.0, "PsCreateSystemThread");
        let thread = match thread::start(start_routine, start_context as u32) {
            Ok(thread) => thread,
            Err(status) => return status,
        };
        // SAFETY: the API's contract; the object is referenced here.
        unsafe {
            if !client_id.is_null() {
                *client_id = CLIENT_ID { UniqueProcess: SYSTEM_ID as HANDLE, UniqueThread: (*thread).id as HANDLE };
            }
            *thread_handle = object::open(thread as u32, desired_access);
        }
        object::dereference(thread as u32);
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn PsTerminateSystemThread(exit_status: NTSTATUS) -> NTSTATUS {
        // SAFETY: the thunk holds nothing.
        unsafe { thread::terminate(exit_status) }
    }

    unsafe fn PsGetVersion(major: *mut u32, minor: *mut u32, build: *mut u32, csd: *mut UNICODE_STRING) -> BOOLEAN {
        let (v, w, b) = version::nt();
        for (to, value) in [(major, v), (minor, w), (build, b)] {
            if !to.is_null() {
                // SAFETY: the API's contract.
                unsafe { *to = value };
            }
        }
        if !csd.is_null() {
            static NONE: [u16; 1] = [0];
            // SAFETY: the API's contract; nobody writes into a string of length 0.
            unsafe { *csd = UNICODE_STRING { Length: 0, MaximumLength: 0, Buffer: NONE.as_ptr().cast_mut() } };
        }
        // A free build.
        0
    }

    unsafe fn PsGetCurrentProcess() -> PEPROCESS {
        system_process()
    }

    unsafe fn PsGetCurrentThreadProcess() -> PEPROCESS {
        system_process()
    }

    unsafe fn PsGetThreadProcess(_thread: PETHREAD) -> PEPROCESS {
        system_process()
    }

    unsafe fn PsGetCurrentProcessId() -> HANDLE {
        SYSTEM_ID as HANDLE
    }

    unsafe fn PsGetCurrentThreadProcessId() -> HANDLE {
        SYSTEM_ID as HANDLE
    }

    unsafe fn PsGetThreadProcessId(_thread: PETHREAD) -> HANDLE {
        SYSTEM_ID as HANDLE
    }

    unsafe fn PsGetProcessId(_process: PEPROCESS) -> HANDLE {
        SYSTEM_ID as HANDLE
    }

    unsafe fn PsGetCurrentProcessSessionId() -> u32 {
        0
    }

    unsafe fn PsGetProcessSessionId(_process: PEPROCESS) -> u32 {
        0
    }

    unsafe fn PsGetProcessCreateTimeQuadPart(_process: PEPROCESS) -> i64 {
        // The system process is as old as the system.
        crate::clock::system_time() - crate::clock::interrupt_time() as i64
    }

    unsafe fn PsGetProcessImageFileName(_process: PEPROCESS) -> *mut u8 {
        c"System".as_ptr().cast_mut().cast()
    }

    unsafe fn PsGetCurrentThread() -> PETHREAD {
        thread::current().cast()
    }

    unsafe fn PsGetCurrentThreadId() -> HANDLE {
        let thread = thread::current();
        // SAFETY: the running thread's object.
        if thread.is_null() { core::ptr::null_mut() } else { unsafe { (*thread).id as HANDLE } }
    }

    unsafe fn PsGetThreadId(thread: PETHREAD) -> HANDLE {
        // SAFETY: the API's contract.
        unsafe { thread_of(thread) }.id as HANDLE
    }

    unsafe fn PsGetCurrentThreadPreviousMode() -> KPROCESSOR_MODE {
        KPROCESSOR_MODE::KernelMode
    }

    unsafe fn PsGetCurrentThreadTeb() -> *mut c_void {
        core::ptr::null_mut()
    }

    unsafe fn PsGetThreadTeb(_thread: PETHREAD) -> *mut c_void {
        core::ptr::null_mut()
    }

    unsafe fn PsIsSystemThread(_thread: PETHREAD) -> BOOLEAN {
        1
    }

    unsafe fn PsIsThreadTerminating(thread: PETHREAD) -> BOOLEAN {
        // SAFETY: the API's contract.
        unsafe { thread_of(thread) }.terminating.into()
    }

    unsafe fn PsIsThreadImpersonating(_thread: PETHREAD) -> BOOLEAN {
        0
    }

    unsafe fn PsGetThreadHardErrorsAreDisabled(_thread: PETHREAD) -> BOOLEAN {
        0
    }

    unsafe fn PsSetThreadHardErrorsAreDisabled(_thread: PETHREAD, _disabled: BOOLEAN) {}

    unsafe fn PsLookupThreadByThreadId(id: HANDLE, thread: *mut PETHREAD) -> NTSTATUS {
        match thread::by_id(id as u32) {
            Some(found) => {
                object::reference(found as u32);
                // SAFETY: the API's contract.
                unsafe { *thread = found.cast() };
                NTSTATUS::STATUS_SUCCESS
            }
            None => NTSTATUS::STATUS_INVALID_PARAMETER,
        }
    }

    unsafe fn PsLookupProcessByProcessId(id: HANDLE, process: *mut PEPROCESS) -> NTSTATUS {
        if id as u32 != SYSTEM_ID {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        object::reference(system_process() as u32);
        // SAFETY: the API's contract.
        unsafe { *process = system_process() };
        NTSTATUS::STATUS_SUCCESS
    }

    unsafe fn PsRevertToSelf() {}

    unsafe fn PsReferencePrimaryToken(_process: PEPROCESS) -> HANDLE {
        // The system's token: an object that never ends and has no use but being passed on.
        system_process().cast()
    }

    unsafe fn PsDereferencePrimaryToken(_token: *mut c_void) {}

    unsafe fn PsChargePoolQuota(_process: PEPROCESS, _kind: POOL_TYPE, _amount: u32) {}

    unsafe fn PsReturnPoolQuota(_process: PEPROCESS, _kind: POOL_TYPE, _amount: u32) {}

    // Who wants to know of processes and threads.

    unsafe fn PsSetCreateProcessNotifyRoutine(routine: PCREATE_PROCESS_NOTIFY_ROUTINE, remove: BOOLEAN) -> NTSTATUS {
        driver::register(routine.0, "PsSetCreateProcessNotifyRoutine");
        notify_routine::of_processes(routine, remove != 0)
    }

    unsafe fn PsSetCreateThreadNotifyRoutine(routine: PCREATE_THREAD_NOTIFY_ROUTINE) -> NTSTATUS {
        driver::register(routine.0, "PsSetCreateThreadNotifyRoutine");
        notify_routine::of_threads(routine)
    }

    unsafe fn PsRemoveCreateThreadNotifyRoutine(routine: PCREATE_THREAD_NOTIFY_ROUTINE) -> NTSTATUS {
        notify_routine::not_of_threads(routine)
    }
}
