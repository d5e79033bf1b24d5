//! Interrupt objects: a driver's service routine on a line.
//!
//! Vectors and levels are those of a PC with two 8259s: line `n` has vector 0x30 + n and runs at IRQL 27 - n. A service routine runs at its synchronisation
//! level with its spin lock held; on one processor both mean interrupts off. Whoever shares a line is in a chain, in the order of connecting.

use crate::{driver, irql, pool};
use alloc::vec::Vec;
use core::ptr::null_mut;
use janus_abi::callbacks::{KSERVICE_ROUTINE, KSYNCHRONIZE_ROUTINE};
use janus_abi::events;
use janus_abi::types::{KINTERRUPT_MODE, NTSTATUS, PKINTERRUPT};
use janus_runtime::cell::Global;
use janus_runtime::host::{Line, host};

const FIRST_VECTOR: u32 = 0x30;
const TOP_LEVEL: u8 = 27;
const LINES: u8 = 16;
/// How often a latched chain is asked for one interrupt: a routine that never stops claiming must not stop the machine.
const PASSES: u32 = 1000;

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
    level: u8,
    line: u8,
    driver: u32,
    seen: bool,
    /// The next of its line; stays when it is taken out of the chain, for whoever walks it meanwhile.
    next: *mut Interrupt,
}

/// What a driver asks for.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// The service routine.
    pub routine: KSERVICE_ROUTINE,
    /// Given to it.
    pub context: u32,
    /// As `HalGetInterruptVector` gave it.
    pub vector: u32,
    /// The level at which it runs.
    pub level: u8,
    /// How the line interrupts. All that share it must agree.
    pub mode: KINTERRUPT_MODE,
    /// Others may have the same line.
    pub shared: bool,
}

/// A line and who is connected to it.
#[derive(Clone, Copy, Debug)]
struct Chain {
    /// The host's handle.
    handle: u32,
    shared: bool,
    mode: KINTERRUPT_MODE,
    first: *mut Interrupt,
}

const FREE: Chain = Chain { handle: 0, shared: false, mode: KINTERRUPT_MODE::LevelSensitive, first: null_mut() };
static CHAINS: Global<[Chain; LINES as usize]> = Global::new([FREE; LINES as usize]);

/// `IoConnectInterrupt`. Passive only.
///
/// # Safety
/// The routine takes this context.
pub unsafe fn connect(request: &Request) -> Result<*mut Interrupt, NTSTATUS> {
    // What NT says of everything that is wrong with a connection.
    let line = line_of(request.vector).ok_or(NTSTATUS::STATUS_INVALID_PARAMETER)?;
    let chain = CHAINS.with(|c| c[usize::from(line)]);
    let free = chain.first.is_null();
    if !free && !(chain.shared && request.shared && chain.mode == request.mode) {
        return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
    }
    let object = pool::allocate(size_of::<Interrupt>()).cast::<Interrupt>();
    if object.is_null() {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    driver::register(request.routine.0, "IoConnectInterrupt");
    let owner = driver::at(request.routine.0);
    let interrupt = Interrupt {
        routine: request.routine,
        context: request.context,
        level: request.level.max(irql::DIRQL),
        line,
        driver: owner,
        seen: false,
        next: null_mut(),
    };
    // SAFETY: a block of ours of that size.
    unsafe { object.write(interrupt) };
    CHAINS.with(|c| {
        let chain = &mut c[usize::from(line)];
        if free {
            *chain = Chain { handle: 0, shared: request.shared, mode: request.mode, first: null_mut() };
        }
        let mut last = &raw mut chain.first;
        // SAFETY: objects that are connected are alive.
        unsafe {
            while !(*last).is_null() {
                last = &raw mut (**last).next;
            }
            last.write(object);
        }
    });
    if free {
        let Some(handle) = host().connect(Line { irq: line, shared: request.shared, handler: handle, reference: line.into() }) else {
            CHAINS.with(|c| c[usize::from(line)] = FREE);
            // SAFETY: nobody has seen it.
            unsafe { pool::free(object.cast()) };
            return Err(NTSTATUS::STATUS_INVALID_PARAMETER);
        };
        CHAINS.with(|c| c[usize::from(line)].handle = handle);
    }
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

/// `IoDisconnectInterrupt`. The object stays: an interrupt may be on its way.
///
/// # Safety
/// It came from [`connect`].
pub unsafe fn disconnect(object: *mut Interrupt) {
    // SAFETY: the caller's promise; objects that are connected are alive.
    let unused = CHAINS.with(|c| unsafe {
        let chain = &mut c[usize::from((*object).line)];
        let mut link = &raw mut chain.first;
        while !(*link).is_null() && *link != object {
            link = &raw mut (**link).next;
        }
        let connected = *link == object;
        if connected {
            link.write((*object).next);
        }
        (*object).routine = KSERVICE_ROUTINE::NULL;
        (connected && chain.first.is_null()).then(|| core::mem::replace(chain, FREE).handle)
    });
    if let Some(handle) = unused {
        host().disconnect(handle);
    }
}

/// Masks the line of a vector at the controller, or lets it through again; false when nobody has connected it, for then it is not ours.
pub fn mask(vector: u32, masked: bool) -> bool {
    let Some(line) = line_of(vector) else { return false };
    let chain = CHAINS.with(|c| c[usize::from(line)]);
    if chain.first.is_null() {
        return false;
    }
    host().mask(chain.handle, masked);
    true
}

/// A driver ends: so do the interrupts that it left connected.
pub fn disconnect_all(driver: u32) {
    for line in 0..usize::from(LINES) {
        let mut at = CHAINS.with(|c| c[line].first);
        while !at.is_null() {
            // SAFETY: an object stays, and leads on, when it is disconnected.
            unsafe {
                if (*at).driver == driver {
                    disconnect(at);
                }
                at = (*at).next;
            }
        }
    }
}

/// The service routines of a driver that are connected.
pub fn connected(driver: u32) -> Vec<u32> {
    let mut routines = Vec::new();
    for chain in CHAINS.with(|c| *c) {
        let mut at = chain.first;
        while !at.is_null() {
            // SAFETY: an object stays, and leads on, when it is disconnected.
            let interrupt = unsafe { &*at };
            if interrupt.driver == driver {
                routines.push(interrupt.routine.0);
            }
            at = interrupt.next;
        }
    }
    routines
}

/// At interrupt time: true when some driver says that the interrupt was its device's.
///
/// A level-sensitive line goes on interrupting until all its devices are served, so the first that claims will do. A latched one has told of all of them at
/// once: everybody is asked, until nobody has anything to do any more.
fn handle(line: u32) -> bool {
    let chain = CHAINS.with(|c| c[line as usize]);
    // SAFETY: objects of `connect` are never freed once they were connected; interrupts are off.
    unsafe {
        let alone = chain.first.is_null() || (*chain.first).next.is_null();
        let once = alone || chain.mode == KINTERRUPT_MODE::LevelSensitive;
        let mut claimed = false;
        for _ in 0..PASSES {
            let mut again = false;
            let mut at = chain.first;
            while !at.is_null() {
                again |= serve(at);
                if again && once {
                    return true;
                }
                at = (*at).next;
            }
            claimed |= again;
            if !again {
                break;
            }
        }
        claimed
    }
}

unsafe fn serve(object: *mut Interrupt) -> bool {
    // SAFETY: the caller's object.
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
