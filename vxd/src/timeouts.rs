//! Time: the clock, stalls, and time-outs at interrupt time.

use core::sync::atomic::{AtomicU32, Ordering};
use janus_abi::vxd::call::{vmm, vtd};
use janus_runtime::cell::Global;
use janus_runtime::host::Callback;

const SLOTS: usize = 64;

#[derive(Clone, Copy)]
struct Slot {
    callback: Option<Callback>,
    reference: u32,
    handle: u32,
    /// Tells this use of the slot from the one before.
    generation: u32,
}

static SLOTS_IN_USE: Global<[Slot; SLOTS]> = Global::new([Slot { callback: None, reference: 0, handle: 0, generation: 0 }; SLOTS]);

/// Ticks of the real time (0.8 µs each) when Janus started.
static STARTED: AtomicU32 = AtomicU32::new(0);

/// Begins to count.
pub fn start() {
    STARTED.store(ticks() as u32, Ordering::Relaxed);
}

fn ticks() -> u64 {
    // SAFETY: no memory is involved.
    let t = unsafe { vtd::VTD_Get_Real_Time() };
    u64::from(t.low) | u64::from(t.high) << 32
}

/// Microseconds since start.
pub fn now() -> u64 {
    let started = STARTED.load(Ordering::Relaxed);
    let ticks = ticks();
    // The low dword wraps after 57 minutes; the high one tells how often.
    (ticks - u64::from(started)) * 4 / 5
}

/// Busy-waits.
pub fn stall(microseconds: u32) {
    let end = now() + u64::from(microseconds);
    while now() < end {
        core::hint::spin_loop();
    }
}

crate::callback_entry! {
    /// The asynchronous time-out: EDX is the slot and its generation.
    fired => fire
}

unsafe extern "C" fn fire(reference: u32) {
    let (index, generation) = (reference as usize % SLOTS, reference / SLOTS as u32);
    let due = SLOTS_IN_USE.with(|s| {
        let slot = &mut s[index];
        (slot.generation == generation).then(|| slot.callback.take().map(|c| (c, slot.reference))).flatten()
    });
    if let Some((callback, reference)) = due {
        janus_shims::irql::interrupt(janus_shims::irql::DIRQL, || callback(reference), |()| {});
    }
}

/// A time-out; 0 when all slots are taken.
pub fn set(milliseconds: u32, callback: Callback, reference: u32) -> u32 {
    let slot = SLOTS_IN_USE.with(|s| {
        let index = s.iter().position(|s| s.callback.is_none())?;
        let slot = &mut s[index];
        slot.generation = slot.generation.wrapping_add(1) & 0x00FF_FFFF;
        slot.callback = Some(callback);
        slot.reference = reference;
        slot.handle = 0;
        Some(index as u32 | slot.generation * SLOTS as u32)
    });
    let Some(id) = slot else { return 0 };
    // SAFETY: the procedure keeps all registers and lies in locked memory.
    let handle = unsafe { vmm::Set_Async_Time_Out(milliseconds, id as _, fired as *const () as *mut _) } as u32;
    let index = id as usize % SLOTS;
    if handle == 0 {
        SLOTS_IN_USE.with(|s| s[index].callback = None);
        return 0;
    }
    SLOTS_IN_USE.with(|s| s[index].handle = handle);
    id
}

/// Takes a time-out back.
pub fn cancel(id: u32) {
    let (index, generation) = (id as usize % SLOTS, id / SLOTS as u32);
    let handle = SLOTS_IN_USE.with(|s| {
        let slot = &mut s[index];
        if slot.generation != generation || slot.callback.is_none() {
            return None;
        }
        slot.callback = None;
        Some(slot.handle)
    });
    if let Some(handle) = handle {
        // SAFETY: a handle that has not fired.
        unsafe { vmm::Cancel_Time_Out(handle) };
    }
}
