//! Time: the clock, stalls, and time-outs at interrupt time.

use core::sync::atomic::{AtomicBool, Ordering};
use janus_abi::callbacks::{ASYNC_TIME_OUT_PROC, ASYNC_TIME_OUT_PROC_Routine};
use janus_abi::types::HVM;
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

/// How time is told: by the processor's time stamp counter where it has one, because a trace asks for every record; by the VTD elsewhere.
#[derive(Clone, Copy)]
struct Clock {
    start: u64,
    /// Microseconds per tick, times 2^32; 0: ticks are the VTD's.
    scale: u32,
}

static CLOCK: Global<Clock> = Global::new(Clock { start: 0, scale: 0 });

/// How long the counter is compared with the VTD, in units of 0.8 µs.
const CALIBRATION: u64 = 8000;

/// Begins to count.
pub fn start() {
    let clock = if has_counter() { calibrate() } else { Clock { start: real_time(), scale: 0 } };
    CLOCK.with(|c| *c = clock);
}

/// What [`now`] counts: for the trace's first event.
pub fn source() -> &'static str {
    if CLOCK.with(|c| c.scale) == 0 { "vtd" } else { "tsc" }
}

/// The processor knows CPUID, and CPUID knows a time stamp counter.
#[unsafe(link_section = ".icode")]
#[inline(never)]
fn has_counter() -> bool {
    const ID: u32 = 1 << 21;
    let changed: u32;
    // SAFETY: toggles a flag that only CPUID gives a meaning, and puts it back.
    unsafe {
        core::arch::asm!(
            "pushfd",
            "pop {old}",
            "mov {new}, {old}",
            "xor {new}, {id}",
            "push {new}",
            "popfd",
            "pushfd",
            "pop {new}",
            "push {old}",
            "popfd",
            "xor {new}, {old}",
            old = out(reg) _,
            new = out(reg) changed,
            id = const ID,
        );
    }
    changed & ID != 0 && core::arch::x86::__cpuid(1).edx & 1 << 4 != 0
}

fn counter() -> u64 {
    // SAFETY: only called where the processor has it.
    unsafe { core::arch::x86::_rdtsc() }
}

#[unsafe(link_section = ".icode")]
#[inline(never)]
fn calibrate() -> Clock {
    let begin = real_time();
    let start = counter();
    let mut passed = 0;
    while passed < CALIBRATION {
        passed = real_time() - begin;
    }
    let ticks = counter() - start;
    let scale = ((passed * 4 / 5) << 32).checked_div(ticks).and_then(|s| u32::try_from(s).ok()).unwrap_or(0);
    if scale == 0 { Clock { start: begin, scale } } else { Clock { start, scale } }
}

/// Units of 0.8 µs that the VTD has counted.
fn real_time() -> u64 {
    // SAFETY: no memory is involved.
    let t = unsafe { vtd::VTD_Get_Real_Time() };
    u64::from(t.low) | u64::from(t.high) << 32
}

/// The clock as it is read quickest: what [`microseconds`] understands.
pub fn ticks() -> u64 {
    // SAFETY: written once, at start.
    if unsafe { (*CLOCK.as_ptr()).scale } == 0 { real_time() } else { counter() }
}

/// A reading of [`ticks`] in microseconds since start.
pub fn microseconds(ticks: u64) -> u64 {
    // SAFETY: written once, at start.
    let clock = unsafe { *CLOCK.as_ptr() };
    let passed = ticks.wrapping_sub(clock.start);
    if clock.scale == 0 {
        return passed * 4 / 5;
    }
    let (low, high) = (u64::from(passed as u32), passed >> 32);
    (low * u64::from(clock.scale) >> 32) + high * u64::from(clock.scale)
}

/// Microseconds since start.
pub fn now() -> u64 {
    microseconds(ticks())
}

/// Busy-waits.
pub fn stall(microseconds: u32) {
    let end = now() + u64::from(microseconds);
    while now() < end {
        core::hint::spin_loop();
    }
}

/// The asynchronous time-out; the reference is the slot and its generation.
struct Fire;

impl ASYNC_TIME_OUT_PROC_Routine for Fire {
    unsafe fn routine(_vm: HVM, _late: u32, reference: u32) {
        let (index, generation) = (reference as usize % SLOTS, reference / SLOTS as u32);
        let due = SLOTS_IN_USE.with(|s| {
            let slot = &mut s[index];
            (slot.generation == generation).then(|| slot.callback.take().map(|c| (c, slot.reference))).flatten()
        });
        if let Some((callback, reference)) = due {
            janus_shims::irql::interrupt(janus_shims::irql::DIRQL, || callback(reference), |()| {});
        }
    }
}

/// There are no time-outs any more.
static CLOSED: AtomicBool = AtomicBool::new(false);

/// A time-out; 0 when all slots are taken, or at the end of all.
pub fn set(milliseconds: u32, callback: Callback, reference: u32) -> u32 {
    if CLOSED.load(Ordering::Relaxed) {
        return 0;
    }
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
    let handle = unsafe { vmm::Set_Async_Time_Out(milliseconds, id, ASYNC_TIME_OUT_PROC::serve::<Fire>()) };
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

/// Takes all time-outs back; one that runs meanwhile does not set itself again.
pub fn cancel_all() {
    CLOSED.store(true, Ordering::Relaxed);
    for index in 0..SLOTS {
        let id = SLOTS_IN_USE.with(|s| s[index].callback.map(|_| index as u32 | s[index].generation * SLOTS as u32));
        if let Some(id) = id {
            cancel(id);
        }
    }
}
