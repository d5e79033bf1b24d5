//! Interrupt objects: a driver's service routine on a line.
//!
//! Vectors and levels are those of a PC with two 8259s: line `n` has vector 0x30 + n and runs at IRQL 27 - n. A service routine runs at its synchronisation
//! level with its spin lock held; on one processor both mean interrupts off.

use crate::{driver, irql, pool};
use alloc::vec::Vec;
use janus_abi::callbacks::{KSERVICE_ROUTINE, KSYNCHRONIZE_ROUTINE};
use janus_abi::events;
use janus_abi::types::{KSPIN_LOCK, NTSTATUS, PKINTERRUPT};
use janus_runtime::cell::Global;
use janus_runtime::host::{Line, host};

const FIRST_VECTOR: u32 = 0x30;
const TOP_LEVEL: u8 = 27;
const LINES: u8 = 16;

/// Vector, level and processors of a line.
pub fn vector_of(line: u8) -> Option<(u32, u8, u32)> {
    // Line 2 of the first controller is the second one; what a bus calls 2 arrives as 9.
    let line = if line == 2 { 9 } else { line };
    (line < LINES).then(|| (FIRST_VECTOR + u32::from(line), TOP_LEVEL - line, 1))
}

/// The line of a vector.
pub fn line_of(vector: u32) -> Option<u8> {
    vector.checked_sub(FIRST_VECTOR).filter(|l| *l < u32::from(LINES)).map(|l| l as u8)
}

/// What a `PKINTERRUPT` points at.
#[derive(Debug)]
pub struct Interrupt {
    routine: KSERVICE_ROUTINE,
    context: u32,
    lock: *mut KSPIN_LOCK,
    own_lock: KSPIN_LOCK,
    level: u8,
    line: u8,
    driver: u32,
    handle: u32,
    seen: bool,
}

/// What a driver asks for.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// The service routine.
    pub routine: KSERVICE_ROUTINE,
    /// Given to it.
    pub context: u32,
    /// Its spin lock; NULL: the interrupt's own.
    pub lock: *mut KSPIN_LOCK,
    /// As `HalGetInterruptVector` gave it.
    pub vector: u32,
    /// The level at which it runs.
    pub level: u8,
    /// Others may have the same line.
    pub shared: bool,
}

/// Every connected interrupt.
static CONNECTED: Global<Vec<u32>> = Global::new(Vec::new());

/// `IoConnectInterrupt`. Passive only.
///
/// # Safety
/// The routine takes this context.
pub unsafe fn connect(request: &Request) -> Result<*mut Interrupt, NTSTATUS> {
    let line = line_of(request.vector).ok_or(NTSTATUS::STATUS_INVALID_PARAMETER)?;
    let object = pool::allocate(size_of::<Interrupt>()).cast::<Interrupt>();
    if object.is_null() {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    driver::register(request.routine.0, "IoConnectInterrupt");
    let owner = driver::at(request.routine.0);
    let interrupt = Interrupt {
        routine: request.routine,
        context: request.context,
        lock: request.lock,
        own_lock: 0,
        level: request.level.max(irql::DIRQL),
        line,
        driver: owner,
        handle: 0,
        seen: false,
    };
    // SAFETY: a block of ours of that size.
    unsafe {
        object.write(interrupt);
        if (*object).lock.is_null() {
            (*object).lock = &raw mut (*object).own_lock;
        }
    }
    let connected = host().connect(Line { irq: line, shared: request.shared, handler: handle, reference: object as u32 });
    match connected {
        Some(handle) => {
            CONNECTED.with(|c| c.push(object as u32));
            // SAFETY: as above.
            unsafe { (*object).handle = handle };
            events::InterruptConnected {
                driver: owner,
                line: u32::from(line),
                vector: request.vector,
                routine: request.routine.0,
                shared: u32::from(request.shared),
            }
            .emit();
            Ok(object)
        }
        None => {
            // SAFETY: nobody has seen it.
            unsafe { pool::free(object.cast()) };
            // What NT says of a vector that is taken and cannot be shared.
            Err(NTSTATUS::STATUS_INVALID_PARAMETER)
        }
    }
}

/// `IoDisconnectInterrupt`. The object stays: an interrupt may be on its way.
///
/// # Safety
/// It came from [`connect`].
pub unsafe fn disconnect(object: *mut Interrupt) {
    CONNECTED.with(|c| c.retain(|o| *o != object as u32));
    // SAFETY: the caller's promise.
    unsafe {
        host().disconnect((*object).handle);
        (*object).routine = KSERVICE_ROUTINE::NULL;
    }
}

/// Masks the line of a vector at the controller, or lets it through again; false when nobody has connected it, for then it is not ours.
pub fn mask(vector: u32, masked: bool) -> bool {
    let Some(line) = line_of(vector) else { return false };
    // SAFETY: objects that are connected are alive.
    let handle = CONNECTED.with(|c| c.iter().map(|o| unsafe { &*(*o as *const Interrupt) }).find(|i| i.line == line).map(|i| i.handle));
    handle.is_some_and(|h| {
        host().mask(h, masked);
        true
    })
}

/// A driver ends: so do the interrupts that it left connected.
pub fn disconnect_all(driver: u32) {
    // SAFETY: objects that are connected are alive.
    while let Some(object) = CONNECTED.with(|c| c.iter().copied().find(|o| unsafe { (*(*o as *mut Interrupt)).driver } == driver)) {
        // SAFETY: as above.
        unsafe { disconnect(object as *mut Interrupt) };
    }
}

/// At interrupt time: true when the driver says that the interrupt was its device's.
fn handle(reference: u32) -> bool {
    let object = reference as *mut Interrupt;
    // SAFETY: an object of `connect`, which is never freed once it was connected; interrupts are off.
    unsafe {
        if (*object).routine.is_null() {
            return false;
        }
        // Raised from inside an interrupt: no lowering turns interrupts on.
        let level = (*object).level;
        let claimed = irql::at(level, || (*object).routine.call(object as PKINTERRUPT, (*object).context as *mut _)).is_ok_and(|b| b != 0);
        if !(*object).seen {
            (*object).seen = true;
            events::FirstInterrupt { driver: (*object).driver, line: u32::from((*object).line), claimed: u32::from(claimed) }.emit();
        }
        claimed
    }
}

/// `KeSynchronizeExecution`: runs the routine as the service routine would run.
///
/// # Safety
/// An interrupt object, and a routine that takes this context.
pub unsafe fn synchronize(object: PKINTERRUPT, routine: KSYNCHRONIZE_ROUTINE, context: *mut core::ffi::c_void) -> u8 {
    driver::register(routine.0, "KeSynchronizeExecution");
    // SAFETY: the caller's promise.
    unsafe {
        let level = (*object.cast::<Interrupt>()).level;
        let old = irql::raise(level.max(irql::current()));
        let result = routine.call(context);
        irql::lower(old);
        result.unwrap_or(0)
    }
}

/// `KeAcquireInterruptSpinLock`: the level to go back to.
///
/// # Safety
/// An interrupt object.
pub unsafe fn acquire(object: PKINTERRUPT) -> u8 {
    // SAFETY: the caller's promise.
    irql::raise(unsafe { (*object.cast::<Interrupt>()).level })
}

/// `KeReleaseInterruptSpinLock`.
pub fn release(old: u8) {
    irql::lower(old);
}
