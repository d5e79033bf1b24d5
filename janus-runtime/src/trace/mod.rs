//! Tracing: what a record looks like (shared with the host), and how the guest writes one.

pub mod event;
pub mod record;
pub mod ring;
#[cfg(target_arch = "x86")]
pub mod trampoline;

use crate::abi::Function;
use crate::cell::Global;
use record::Kind;
use ring::{Ring, Stamp, Writer};

/// What the trace needs from its surroundings; any of it may be called at interrupt time.
#[derive(Clone, Copy)]
pub struct TraceHost {
    /// Microseconds since start.
    pub now: fn() -> u64,
    /// The current IRQL.
    pub irql: fn() -> u8,
    /// Driver on whose behalf the processor runs (low half) and nesting depth (upper half).
    pub context: fn() -> u32,
    /// These bytes can be read.
    pub readable: fn(address: u32, len: u32) -> bool,
    /// A function was called at an IRQL that its description forbids: function, IRQL, caller.
    pub wrong_irql: fn(function: &'static Function, irql: u8, caller: u32),
    /// The ring is more than half full, and a function returns at PASSIVE: empty it now. Not called at interrupt time.
    pub filling: fn(),
}

static RING: Global<Ring> = Global::new(Ring::none());
static HOST: Global<TraceHost> =
    Global::new(TraceHost { now: || 0, irql: || 0, context: || 0, readable: |_, _| false, wrong_irql: |_, _, _| {}, filling: || {} });

/// Starts tracing into `ring`.
pub fn start(ring: Ring, host: TraceHost) {
    HOST.with(|h| *h = host);
    RING.with(|r| *r = ring);
}

#[inline]
fn host() -> &'static TraceHost {
    // SAFETY: written once, by `start`, before anything is traced.
    unsafe { &*HOST.as_ptr() }
}

/// Writes a record; its sequence number.
pub fn write(kind: Kind, id: u32, fill: impl FnOnce(&mut Writer)) -> u32 {
    write_at((host().irql)(), kind, id, fill)
}

fn write_at(irql: u8, kind: Kind, id: u32, fill: impl FnOnce(&mut Writer)) -> u32 {
    let host = host();
    let stamp = Stamp { kind, id, irql, time: (host.now)(), context: (host.context)() };
    RING.with(|r| r.write(stamp, fill))
}

/// More than half of the ring waits to be drained.
#[inline]
pub fn filling() -> bool {
    // SAFETY: counters of one dword each, on one processor.
    let ring = unsafe { &*RING.as_ptr() };
    ring.pending() > ring.size() / 2
}

/// Copies the memory behind one pointer argument into a record.
#[cfg(target_arch = "x86")]
pub use trampoline::capture;

/// Copies whole records into `buffer`; their bytes. Call until 0.
pub fn drain(buffer: &mut [u8]) -> usize {
    RING.with(|r| {
        let bytes = r.peek(buffer.len());
        let len = bytes.len();
        buffer[..len].copy_from_slice(bytes);
        r.consume(len);
        len
    })
}
