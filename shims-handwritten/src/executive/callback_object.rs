//! Callback objects (`ExCreateCallback`): named lists of routines that somebody notifies.

use crate::object::{self, Type};
use crate::{driver, pool};
use alloc::vec::Vec;
use janus_abi::callbacks::CALLBACK_FUNCTION;
use janus_abi::types::NTSTATUS;
use janus_runtime::cell::Global;

/// Type of a callback object.
pub static CALLBACK: Type = Type { name: "Callback", closed: |_| {}, destroy };

fn destroy(body: u32) {
    REGISTRATIONS.with(|r| r.retain(|r| r.object != body));
    // SAFETY: bodies come from the pool.
    unsafe { pool::free(body as *mut u8) };
}

#[derive(Clone, Copy, Debug)]
struct Registration {
    id: u32,
    object: u32,
    routine: CALLBACK_FUNCTION,
    context: u32,
}

static REGISTRATIONS: Global<Vec<Registration>> = Global::new(Vec::new());
static LAST: Global<u32> = Global::new(0);

/// Opens or makes the object of this name, with a reference for the caller; the body's first word says whether several may register.
///
/// # Errors
/// When there is none and none is to be made, or no memory.
pub fn create(name: &str, make: bool, several: bool) -> Result<u32, NTSTATUS> {
    if !name.is_empty()
        && let Ok((body, rest)) = object::find(name, true)
        && rest.is_empty()
    {
        if !object::is(body, &CALLBACK) {
            return Err(NTSTATUS::STATUS_OBJECT_TYPE_MISMATCH);
        }
        object::reference(body);
        return Ok(body);
    }
    if !make {
        return Err(NTSTATUS::STATUS_OBJECT_NAME_NOT_FOUND);
    }
    let body = pool::allocate_zeroed(8);
    if body.is_null() {
        return Err(NTSTATUS::STATUS_INSUFFICIENT_RESOURCES);
    }
    // SAFETY: a block of ours.
    unsafe { body.cast::<u32>().write(several.into()) };
    if let Err(status) = object::insert(body as u32, &CALLBACK, Some(name)) {
        // SAFETY: nobody knows it.
        unsafe { pool::free(body) };
        return Err(status);
    }
    Ok(body as u32)
}

/// Adds a routine; what takes it back, 0 when there may be only one and there is one.
pub fn register(object: u32, routine: CALLBACK_FUNCTION, context: u32) -> u32 {
    driver::register(routine.0, "ExRegisterCallback");
    // SAFETY: the object is alive; its first word was set when it was made.
    let several = unsafe { (object as *const u32).read() } != 0;
    let id = REGISTRATIONS.with(|r| {
        if !several && r.iter().any(|r| r.object == object) {
            return 0;
        }
        let id = LAST.with(|l| {
            *l += 1;
            *l
        });
        r.push(Registration { id, object, routine, context });
        id
    });
    if id != 0 {
        object::reference(object);
    }
    id
}

/// Takes a routine back.
pub fn unregister(id: u32) {
    let gone = REGISTRATIONS.with(|r| r.iter().position(|r| r.id == id).map(|i| r.remove(i)));
    if let Some(r) = gone {
        object::dereference(r.object);
    }
}

/// Takes back the routines of a driver; what they were.
pub fn withdraw_all(driver: u32) -> Vec<u32> {
    let theirs: Vec<Registration> = REGISTRATIONS.with(|r| r.iter().filter(|r| driver::at(r.routine.0) == driver).copied().collect());
    theirs.iter().for_each(|r| unregister(r.id));
    theirs.iter().map(|r| r.routine.0).collect()
}

/// Calls every routine, in the order in which they came.
pub fn notify(object: u32, first: u32, second: u32) {
    let all: Vec<Registration> = REGISTRATIONS.with(|r| r.iter().filter(|r| r.object == object).copied().collect());
    for r in all {
        // SAFETY: a registered routine. Of a stopped driver nothing is called.
        let _ = unsafe { r.routine.call(r.context as *mut _, first as *mut _, second as *mut _) };
    }
}
