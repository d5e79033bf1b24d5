//! The watchdog: a routine that never returns.
//!
//! A time-out looks, at interrupt time, at how long the outermost call into a driver has been running. Past the limit the code of the driver is revoked: its
//! pages become not present, so the next instruction of it faults, and the fault is contained like any other. No interrupted context is tampered with. A driver
//! that is stopped stays without its code: wherever it was, it does not go on.

use janus_runtime::callin;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// How often it looks, in milliseconds.
const PERIOD: u32 = 50;

#[derive(Debug)]
struct State {
    /// Milliseconds; 0: off.
    limit: u32,
    depth: u32,
    /// When the outermost call began, or last went on after a wait.
    since: u64,
}

static STATE: Global<State> = Global::new(State { limit: 0, depth: 0, since: 0 });

/// Page tables through the self map of the VMM.
const SELF_MAP: u32 = 0xFF80_0000;

/// Starts it.
pub fn start(limit_milliseconds: u32) {
    STATE.with(|s| s.limit = limit_milliseconds);
    if limit_milliseconds > 0 {
        host().set_timeout(PERIOD, tick, 0);
    }
}

/// Stops it.
pub fn stop() {
    STATE.with(|s| s.limit = 0);
}

/// The limit in milliseconds.
pub fn limit() -> u32 {
    STATE.with(|s| s.limit)
}

/// Milliseconds that a wait may last at most: in a driver's entry point, which everything waits for. `None`: as long as it likes.
pub fn patience() -> Option<u32> {
    let mut guard = callin::current();
    // SAFETY: guards on the chain are alive.
    unsafe {
        while !guard.is_null() && !(*guard).outer.is_null() {
            guard = (*guard).outer;
        }
        let entered = !guard.is_null() && super::with((*guard).driver, |d| d.entry) == Some((*guard).target);
        (entered && limit() > 0).then(limit)
    }
}

/// The entry point that runs has waited for longer than [`patience`].
pub fn give_up() -> ! {
    super::stop_current("hung", &alloc::format!("its entry point waited for more than {} ms", limit()))
}

/// A call into a driver begins.
pub fn enter() {
    let now = host().now();
    STATE.with(|s| {
        if s.depth == 0 {
            s.since = now;
        }
        s.depth += 1;
    });
}

/// A call into a driver has ended.
pub fn leave() {
    STATE.with(|s| s.depth = s.depth.saturating_sub(1));
}

/// The running call is about to wait, and its time stops; the depth to give to [`resume`]. Another thread's calls count for themselves meanwhile.
pub fn pause() -> u32 {
    STATE.with(|s| core::mem::take(&mut s.depth))
}

/// The wait that [`pause`] announced is over.
pub fn resume(depth: u32) {
    let now = host().now();
    STATE.with(|s| {
        s.depth = depth;
        s.since = now;
    });
}

fn tick(_: u32) {
    if limit() == 0 {
        return;
    }
    let now = host().now();
    let late = STATE.with(|s| s.depth > 0 && now.saturating_sub(s.since) > u64::from(s.limit) * 1000);
    if late {
        // What runs now is this tick.
        let guard = crate::apart::interrupted();
        if !guard.is_null() {
            // SAFETY: guards of interrupted calls are alive.
            revoke(unsafe { (*guard).driver });
        }
    }
    host().set_timeout(PERIOD, tick, 0);
}

/// The entry of a page in its page table.
pub fn entry(address: u32) -> *mut u32 {
    (SELF_MAP + (address >> 12) * 4) as *mut u32
}

/// Takes the driver's code away. Any time.
pub(super) fn revoke(driver: u32) {
    super::with(driver, |d| {
        if !d.revoked {
            d.revoked = true;
            change(d, |pte| pte & !1);
        }
    });
}

/// Gives it back, to be looked at; true when it had been taken.
pub(super) fn restore(driver: u32) -> bool {
    super::with(driver, |d| {
        let was = core::mem::take(&mut d.revoked);
        if was {
            change(d, |pte| pte | 1);
        }
        was
    })
    .unwrap_or(false)
}

/// Gives all code back: the images go, and nothing of them runs any more.
pub fn restore_all() {
    super::all().into_iter().for_each(|id| {
        restore(id);
    });
}

/// Runs `f`, which looks at the driver's code.
pub(super) fn readable<R>(driver: u32, f: impl FnOnce() -> R) -> R {
    let taken = restore(driver);
    let result = f();
    if taken {
        revoke(driver);
    }
    result
}

fn change(d: &super::Driver, f: impl Fn(u32) -> u32) {
    for s in d.sections.iter().filter(|s| s.is_code()) {
        for page in 0..s.size.div_ceil(4096) {
            let address = d.base + s.rva + page * 4096;
            // SAFETY: the image's pages are mapped by page tables that the self map shows; a present bit comes and goes.
            unsafe {
                let pte = entry(address);
                pte.write_volatile(f(pte.read_volatile()));
            }
        }
    }
    // SAFETY: reloading CR3 flushes what the processor remembers of the entries.
    unsafe { core::arch::asm!("mov {0}, cr3", "mov cr3, {0}", out(reg) _) };
}
