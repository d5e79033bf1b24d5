//! Bug checks: who wants to know of one, and what it was.
//!
//! A driver's bug check stops that driver and nothing else, so only its own callbacks are called: they quiet its device and save what it wants saved.

use crate::{dispatcher, driver, irql};
use core::ffi::c_void;
use dispatcher::locked;
use janus_abi::callbacks::{KBUGCHECK_CALLBACK_ROUTINE, KBUGCHECK_REASON_CALLBACK_ROUTINE};
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// `KBUGCHECK_CALLBACK_RECORD.State`.
const BUFFER_EMPTY: u8 = 0;
const BUFFER_INSERTED: u8 = 1;
const BUFFER_FINISHED: u8 = 3;

static DATA: Global<[u32; 5]> = Global::new([0; 5]);
static CALLBACKS: Global<LIST_ENTRY> = Global::new(LIST_ENTRY { Flink: core::ptr::null_mut(), Blink: core::ptr::null_mut() });
/// Those that add something to a dump. No dump is written, so nobody calls them.
static REASONS: Global<LIST_ENTRY> = Global::new(LIST_ENTRY { Flink: core::ptr::null_mut(), Blink: core::ptr::null_mut() });

/// The variable `KiBugCheckData`: code and parameters of the last one.
pub fn data() -> *mut [u32; 5] {
    DATA.as_ptr()
}

unsafe fn list(of: &'static Global<LIST_ENTRY>) -> *mut LIST_ENTRY {
    let head = of.as_ptr();
    // SAFETY: a static of ours, used with interrupts off.
    unsafe {
        if (*head).Flink.is_null() {
            dispatcher::empty(head);
        }
    }
    head
}

/// What a driver registers.
#[derive(Clone, Copy, Debug)]
pub struct Callback {
    /// Called at HIGH_LEVEL.
    pub routine: KBUGCHECK_CALLBACK_ROUTINE,
    /// Given to it.
    pub buffer: *mut c_void,
    /// Bytes of that.
    pub length: u32,
    /// Who it is, for people.
    pub component: *mut u8,
}

/// `KeRegisterBugCheckCallback`; false when the record is registered already. Any IRQL.
///
/// # Safety
/// An initialised record.
pub unsafe fn register(record: *mut KBUGCHECK_CALLBACK_RECORD, callback: Callback) -> bool {
    driver::register(callback.routine.0, "KeRegisterBugCheckCallback");
    let Callback { routine, buffer, length, component } = callback;
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        if (*record).State == BUFFER_INSERTED {
            return false;
        }
        (*record).CallbackRoutine = routine;
        (*record).Buffer = buffer;
        (*record).Length = length;
        (*record).Component = component;
        (*record).Checksum = routine.0.wrapping_add(buffer as u32).wrapping_add(length).wrapping_add(component as u32);
        (*record).State = BUFFER_INSERTED;
        dispatcher::insert_tail(list(&CALLBACKS), &raw mut (*record).Entry);
        true
    })
}

unsafe fn take_back(state: *mut u8, entry: *mut LIST_ENTRY) -> bool {
    // SAFETY: those of a record of either kind.
    locked(|| unsafe {
        let inserted = *state == BUFFER_INSERTED;
        if inserted {
            *state = BUFFER_EMPTY;
            dispatcher::remove(entry);
        }
        inserted
    })
}

/// `KeDeregisterBugCheckCallback`; false when it is not registered. Any IRQL.
///
/// # Safety
/// An initialised record.
pub unsafe fn deregister(record: *mut KBUGCHECK_CALLBACK_RECORD) -> bool {
    // SAFETY: the caller's promise.
    unsafe { take_back(&raw mut (*record).State, &raw mut (*record).Entry) }
}

/// `KeRegisterBugCheckReasonCallback`; false when the record is registered already or there is no such reason. Any IRQL.
///
/// # Safety
/// An initialised record.
pub unsafe fn register_reason(
    record: *mut KBUGCHECK_REASON_CALLBACK_RECORD,
    routine: KBUGCHECK_REASON_CALLBACK_ROUTINE,
    reason: KBUGCHECK_CALLBACK_REASON,
    component: *mut u8,
) -> bool {
    use KBUGCHECK_CALLBACK_REASON as Reason;
    if !(Reason::KbCallbackSecondaryDumpData.0..=Reason::KbCallbackTriageDumpData.0).contains(&reason.0) {
        return false;
    }
    driver::register(routine.0, "KeRegisterBugCheckReasonCallback");
    // SAFETY: the caller's promise.
    locked(|| unsafe {
        if (*record).State == BUFFER_INSERTED {
            return false;
        }
        (*record).CallbackRoutine = routine;
        (*record).Component = component;
        (*record).Reason = reason;
        (*record).Checksum = routine.0.wrapping_add(reason.0).wrapping_add(component as u32);
        (*record).State = BUFFER_INSERTED;
        dispatcher::insert_tail(list(&REASONS), &raw mut (*record).Entry);
        true
    })
}

/// `KeDeregisterBugCheckReasonCallback`; false when it is not registered. Any IRQL.
///
/// # Safety
/// An initialised record.
pub unsafe fn deregister_reason(record: *mut KBUGCHECK_REASON_CALLBACK_RECORD) -> bool {
    // SAFETY: the caller's promise.
    unsafe { take_back(&raw mut (*record).State, &raw mut (*record).Entry) }
}

/// The next record of the driver, taken out of the list.
fn take(driver: u32) -> Option<*mut KBUGCHECK_CALLBACK_RECORD> {
    // SAFETY: records in the list are alive; the entry is the first field.
    locked(|| unsafe {
        let head = list(&CALLBACKS);
        let mut entry = (*head).Flink;
        while entry != head {
            let record = entry.cast::<KBUGCHECK_CALLBACK_RECORD>();
            if driver::at((*record).CallbackRoutine.0) == driver {
                dispatcher::remove(entry);
                return Some(record);
            }
            entry = (*entry).Flink;
        }
        None
    })
}

/// A driver has a bug check: notes it, and calls the callbacks of that driver.
pub fn tell(driver: u32, code: u32, parameters: [u32; 4]) {
    let [a, b, c, d] = parameters;
    DATA.with(|data| *data = [code, a, b, c, d]);
    while let Some(record) = take(driver) {
        // SAFETY: a record that was registered.
        unsafe {
            (*record).State = BUFFER_FINISHED;
            let KBUGCHECK_CALLBACK_RECORD { CallbackRoutine, Buffer, Length, .. } = *record;
            let level = irql::raise(irql::HIGH);
            // When it fails, too, the driver is stopped for that.
            let _ = CallbackRoutine.call(Buffer, Length);
            irql::restore(level, level < irql::DIRQL);
        }
    }
}
