//! Events and timers with names and handles, and what can be asked and set of threads by handle.

use crate::object::{self, Type};
use crate::thread::{self, Thread};
use crate::waiting::{self, How};
use crate::{apc, dispatcher, dpc, pool, timer};
use core::ffi::c_void;
use janus_abi::callbacks::{KDEFERRED_ROUTINE, KDEFERRED_ROUTINE_Routine, PKNORMAL_ROUTINE, PTIMER_APC_ROUTINE};
use janus_abi::types::*;

/// `OBJ_OPENIF`: an object of the name is opened when there is one.
const OPEN_IF: u32 = 0x80;
/// A handle of the running thread that everybody has.
const CURRENT_THREAD: i32 = -2;
/// Most handles of one wait.
const MAXIMUM_WAIT_OBJECTS: u32 = 64;

/// Timers that have handles.
pub static TIMER: Type = Type { name: "Timer", closed: |_| {}, destroy: destroy_timer };

/// A timer object: a `KTIMER` first, so that it can be waited for.
#[repr(C)]
struct Timer {
    timer: KTIMER,
    dpc: KDPC,
    /// What is called when it is due, on whose thread, and with what.
    routine: PTIMER_APC_ROUTINE,
    thread: *mut Thread,
    context: *mut c_void,
}

fn destroy_timer(body: u32) {
    // SAFETY: a timer object that nobody knows any more.
    unsafe {
        timer::cancel(body as *mut KTIMER);
        dpc::remove(&raw mut (*(body as *mut Timer)).dpc);
        pool::free(body as *mut u8);
    }
}

struct Due;

impl KDEFERRED_ROUTINE_Routine for Due {
    unsafe fn routine(_dpc: *mut KDPC, context: *mut c_void, low: *mut c_void, high: *mut c_void) {
        // SAFETY: the context is the timer object; its thread lives as long as it is set.
        unsafe {
            let t = context.cast::<Timer>();
            apc::call_on((*t).thread, PKNORMAL_ROUTINE((*t).routine.0), [(*t).context, low, high]);
        }
    }
}

/// Makes or opens an object: `make` fills in a new body of `bytes`.
///
/// # Safety
/// The driver's attributes and variable.
unsafe fn create(
    handle: *mut HANDLE,
    access: u32,
    attributes: *mut OBJECT_ATTRIBUTES,
    kind: &'static Type,
    bytes: usize,
    make: impl FnOnce(*mut u8),
) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let name = match object::path_of(attributes) {
            Ok(name) => name,
            Err(status) => return status,
        };
        if !name.is_empty()
            && let Ok((body, rest)) = object::find(&name, true)
            && rest.is_empty()
        {
            if (*attributes).Attributes & OPEN_IF == 0 {
                return NTSTATUS::STATUS_OBJECT_NAME_COLLISION;
            }
            if !object::is(body, kind) {
                return NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH;
            }
            handle.write(object::open(body, access));
            return NTSTATUS::STATUS_OBJECT_NAME_EXISTS;
        }
        let body = pool::allocate_zeroed(bytes);
        if body.is_null() {
            return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
        }
        make(body);
        if let Err(status) = object::insert(body as u32, kind, Some(&name)) {
            pool::free(body);
            return status;
        }
        handle.write(object::open(body as u32, access));
        // The handle keeps it.
        object::dereference(body as u32);
        NTSTATUS::STATUS_SUCCESS
    }
}

/// Opens an object by its name.
///
/// # Safety
/// The driver's attributes and variable.
pub unsafe fn open(handle: *mut HANDLE, access: u32, attributes: *mut OBJECT_ATTRIBUTES, kind: &'static Type) -> NTSTATUS {
    // SAFETY: the caller's promise.
    match unsafe { object::path_of(attributes) }.and_then(|name| object::find(&name, true)) {
        Ok((body, rest)) if rest.is_empty() && object::is(body, kind) => {
            // SAFETY: the caller's promise.
            unsafe { handle.write(object::open(body, access)) };
            NTSTATUS::STATUS_SUCCESS
        }
        Ok(_) => NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH,
        Err(status) => status,
    }
}

/// `ZwCreateEvent`.
///
/// # Safety
/// The driver's attributes and variable.
pub unsafe fn create_event(
    handle: *mut HANDLE,
    access: u32,
    attributes: *mut OBJECT_ATTRIBUTES,
    kind: EVENT_TYPE,
    state: BOOLEAN,
) -> NTSTATUS {
    let kind = match kind {
        EVENT_TYPE::NotificationEvent => dispatcher::NOTIFICATION_EVENT,
        EVENT_TYPE::SynchronizationEvent => dispatcher::SYNCHRONIZATION_EVENT,
        _ => return NTSTATUS::STATUS_INVALID_PARAMETER,
    };
    let make = |body: *mut u8| {
        // SAFETY: a body of that size.
        unsafe { dispatcher::initialize(body.cast(), kind, size_of::<KEVENT>(), i32::from(state != 0)) };
    };
    // SAFETY: the caller's promise.
    unsafe { create(handle, access, attributes, &object::EVENT, size_of::<KEVENT>(), make) }
}

/// What is done to an event by its handle; the state before goes where `before` says.
///
/// # Safety
/// The driver's variable, or NULL.
pub unsafe fn with_event(handle: HANDLE, before: *mut i32, change: unsafe fn(*mut DISPATCHER_HEADER) -> i32) -> NTSTATUS {
    match object::typed(handle, &object::EVENT) {
        Ok(body) => {
            // SAFETY: an event; the caller's promise.
            unsafe {
                let state = change(body as *mut DISPATCHER_HEADER);
                if !before.is_null() {
                    before.write(state);
                }
            }
            NTSTATUS::STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

/// `ZwCreateTimer`.
///
/// # Safety
/// The driver's attributes and variable.
pub unsafe fn create_timer(handle: *mut HANDLE, access: u32, attributes: *mut OBJECT_ATTRIBUTES, kind: TIMER_TYPE) -> NTSTATUS {
    if kind.0 > TIMER_TYPE::SynchronizationTimer.0 {
        return NTSTATUS::STATUS_INVALID_PARAMETER;
    }
    let make = |body: *mut u8| {
        // SAFETY: a body of that size.
        unsafe {
            let t = body.cast::<Timer>();
            timer::initialize(&raw mut (*t).timer, kind);
            dpc::initialize(&raw mut (*t).dpc, KDEFERRED_ROUTINE::serve::<Due>(), body.cast(), "ZwCreateTimer");
        }
    };
    // SAFETY: the caller's promise.
    unsafe { create(handle, access, attributes, &TIMER, size_of::<Timer>(), make) }
}

/// `ZwSetTimer`.
///
/// # Safety
/// The driver's variables.
pub unsafe fn set_timer(
    handle: HANDLE,
    due: *mut LARGE_INTEGER,
    routine: PTIMER_APC_ROUTINE,
    context: *mut c_void,
    period: i32,
    before: *mut BOOLEAN,
) -> NTSTATUS {
    let body = match object::typed(handle, &TIMER) {
        Ok(body) => body,
        Err(status) => return status,
    };
    let Ok(period) = u32::try_from(period) else { return NTSTATUS::STATUS_INVALID_PARAMETER };
    // SAFETY: a timer object; the caller's promise.
    unsafe {
        let t = body as *mut Timer;
        if !before.is_null() {
            before.write(u8::from((*t).timer.Header.SignalState > 0));
        }
        timer::cancel(&raw mut (*t).timer);
        (*t).routine = routine;
        (*t).thread = thread::current();
        (*t).context = context;
        let dpc = if routine.is_null() { core::ptr::null_mut() } else { &raw mut (*t).dpc };
        timer::set(&raw mut (*t).timer, due.read_unaligned(), period, dpc);
    }
    NTSTATUS::STATUS_SUCCESS
}

/// `ZwCancelTimer`.
///
/// # Safety
/// The driver's variable, or NULL.
pub unsafe fn cancel_timer(handle: HANDLE, state: *mut BOOLEAN) -> NTSTATUS {
    match object::typed(handle, &TIMER) {
        Ok(body) => {
            // SAFETY: a timer object; the caller's promise.
            unsafe {
                let t = body as *mut KTIMER;
                if !state.is_null() {
                    state.write(u8::from((*t).Header.SignalState > 0));
                }
                timer::cancel(t);
            }
            NTSTATUS::STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

/// The dispatcher object behind a handle.
fn waitable(handle: HANDLE) -> Result<*mut DISPATCHER_HEADER, NTSTATUS> {
    if handle as i32 == CURRENT_THREAD {
        return Ok(thread::current().cast());
    }
    let (body, _) = object::of_handle(handle).ok_or(NTSTATUS::STATUS_INVALID_HANDLE)?;
    let kind = object::kind(body).ok_or(NTSTATUS::STATUS_INVALID_HANDLE)?;
    match kind.name {
        "Event" | "Semaphore" | "Thread" | "Mutant" | "Timer" | "Process" => Ok(body as *mut DISPATCHER_HEADER),
        // SAFETY: an open file has an event inside.
        "File" => Ok(unsafe { &raw mut (*(body as *mut FILE_OBJECT)).Event.Header }),
        _ => Err(NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH),
    }
}

/// Waits for one or all of the objects behind handles.
///
/// # Safety
/// The driver's handles and variable.
pub unsafe fn wait(handles: *const HANDLE, count: u32, all: bool, alertable: BOOLEAN, timeout: *mut LARGE_INTEGER) -> NTSTATUS {
    if count == 0 || count > MAXIMUM_WAIT_OBJECTS {
        return NTSTATUS::STATUS_INVALID_PARAMETER_1;
    }
    let mut objects = [core::ptr::null_mut(); MAXIMUM_WAIT_OBJECTS as usize];
    let objects = &mut objects[..count as usize];
    // SAFETY: the caller's promise. Objects that are waited for stay, because their handles do.
    unsafe {
        for (at, object) in objects.iter_mut().enumerate() {
            match waitable(*handles.add(at)) {
                Ok(header) => *object = header,
                Err(status) => return status,
            }
        }
        let how = How { alertable: alertable != 0, ..How::PLAIN };
        waiting::wait_as(objects, all, how, timeout.as_ref().map(|t| *t))
    }
}

/// The thread behind a handle.
fn thread_of(handle: HANDLE) -> Result<*mut Thread, NTSTATUS> {
    if handle as i32 == CURRENT_THREAD { Ok(thread::current()) } else { object::typed(handle, &thread::THREAD).map(|b| b as *mut Thread) }
}

/// `ZwSetInformationThread`. What only user mode has (tokens, debuggers, affinities to other processors) is accepted where it means nothing here.
///
/// # Safety
/// The driver's `length` bytes.
pub unsafe fn set_thread(handle: HANDLE, class: THREADINFOCLASS, information: *mut c_void, length: u32) -> NTSTATUS {
    let size = match class {
        THREADINFOCLASS::ThreadPriority
        | THREADINFOCLASS::ThreadBasePriority
        | THREADINFOCLASS::ThreadAffinityMask
        | THREADINFOCLASS::ThreadImpersonationToken
        | THREADINFOCLASS::ThreadPriorityBoost
        | THREADINFOCLASS::ThreadIdealProcessor => 4,
        THREADINFOCLASS::ThreadHideFromDebugger => 0,
        _ => return NTSTATUS::STATUS_INVALID_INFO_CLASS,
    };
    if length != size {
        return NTSTATUS::STATUS_INFO_LENGTH_MISMATCH;
    }
    let thread = match thread_of(handle) {
        Ok(thread) => thread,
        Err(status) => return status,
    };
    // SAFETY: the caller's promise.
    unsafe {
        let value = if size == 4 { information.cast::<i32>().read_unaligned() } else { 0 };
        match class {
            THREADINFOCLASS::ThreadPriority if !(1..=31).contains(&value) => NTSTATUS::STATUS_INVALID_PARAMETER,
            THREADINFOCLASS::ThreadPriority => {
                (*thread).priority = value;
                NTSTATUS::STATUS_SUCCESS
            }
            THREADINFOCLASS::ThreadBasePriority => {
                thread::set_base(thread, value);
                NTSTATUS::STATUS_SUCCESS
            }
            THREADINFOCLASS::ThreadAffinityMask if value & 1 == 0 => NTSTATUS::STATUS_INVALID_PARAMETER,
            // There is no token that a thread could take on; none at all is what it has.
            THREADINFOCLASS::ThreadImpersonationToken if value != 0 => NTSTATUS::STATUS_INVALID_HANDLE,
            _ => NTSTATUS::STATUS_SUCCESS,
        }
    }
}

/// `ZwQueryInformationThread`: `ThreadBasicInformation`.
///
/// # Safety
/// The driver's `length` bytes and variable.
pub unsafe fn query_thread(handle: HANDLE, class: u32, information: *mut c_void, length: u32, returned: *mut u32) -> NTSTATUS {
    /// Exit status, thread environment, process, thread, affinity, priority, base priority.
    type Basic = [i32; 7];
    if class != THREADINFOCLASS::ThreadBasicInformation.0 {
        return NTSTATUS::STATUS_INVALID_INFO_CLASS;
    }
    if length as usize != size_of::<Basic>() {
        return NTSTATUS::STATUS_INFO_LENGTH_MISMATCH;
    }
    let thread = match thread_of(handle) {
        Ok(thread) => thread,
        Err(status) => return status,
    };
    // SAFETY: the caller's promise.
    unsafe {
        let t = &*thread;
        let basic: Basic = [t.exit_status.0 as i32, 0, thread::SYSTEM_PROCESS as i32, t.id as i32, 1, t.priority, t.base];
        information.cast::<Basic>().write_unaligned(basic);
        if !returned.is_null() {
            returned.write(length);
        }
    }
    NTSTATUS::STATUS_SUCCESS
}
