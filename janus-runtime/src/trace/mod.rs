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
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TraceHost {
    /// `ticks` is the processor's time stamp counter, and may be read as such.
    pub counter: bool,
    /// A clock that is quick to read.
    pub ticks: fn() -> u64,
    /// Its reading in microseconds since start.
    pub microseconds: fn(ticks: u64) -> u64,
    /// Where the current IRQL stands.
    pub irql: *const u8,
    /// These bytes can be read.
    pub readable: fn(address: u32, len: u32) -> bool,
    /// A function was called at an IRQL that its description forbids: function, IRQL, caller.
    pub wrong_irql: fn(function: &'static Function, irql: u8, caller: u32),
    /// The ring is more than half full, and a function returns at PASSIVE: empty it now. Not called at interrupt time.
    pub filling: fn(),
}

static PASSIVE: u8 = 0;
#[cfg_attr(target_arch = "x86", unsafe(export_name = "JANUS_TRACE_RING"))]
static RING: Global<Ring> = Global::new(Ring::none());
static HOST: Global<TraceHost> = Global::new(TraceHost {
    counter: false,
    ticks: || 0,
    microseconds: |t| t,
    irql: &PASSIVE,
    readable: |_, _| false,
    wrong_irql: |_, _, _| {},
    filling: || {},
});

/// Starts tracing into `ring`.
pub fn start(ring: Ring, host: TraceHost) {
    let host = TraceHost { counter: host.counter && length_is_second(), ..host };
    HOST.with(|h| *h = host);
    RING.with(|r| {
        *r = ring;
        // A store of one byte, which nothing else does there: it tells a watcher that counting begins.
        // SAFETY: the lowest byte of a number that is 0.
        unsafe { (&raw mut r.seq).cast::<u8>().write_volatile(0) };
    });
}

/// The second word of a slice reference is its length: what the trampoline's short way relies on, and Rust does not promise.
fn length_is_second() -> bool {
    let three: &[u8] = &[0; 3];
    // SAFETY: a slice reference is two words.
    let words: [usize; 2] = unsafe { core::mem::transmute(three) };
    words[1] == 3
}

#[inline(always)]
fn host() -> &'static TraceHost {
    // SAFETY: written once, by `start`, before anything is traced.
    unsafe { &*HOST.as_ptr() }
}

impl TraceHost {
    #[inline(always)]
    fn current_irql(&self) -> u8 {
        // SAFETY: a byte that lives as long as the trace.
        unsafe { *self.irql }
    }
}

/// Driver on whose behalf the processor runs (low half) and nesting depth (upper half).
#[inline(always)]
fn context() -> u32 {
    #[cfg(target_arch = "x86")]
    return crate::callin::context();
    #[cfg(not(target_arch = "x86"))]
    0
}

/// Writes a record; its sequence number.
pub fn write(kind: Kind, id: u32, fill: impl FnOnce(&mut Writer)) -> u32 {
    write_at(host().current_irql(), kind, id, fill)
}

#[inline(always)]
fn write_at(irql: u8, kind: Kind, id: u32, fill: impl FnOnce(&mut Writer)) -> u32 {
    let stamp = Stamp { kind, id, irql, ticks: (host().ticks)(), context: context() };
    RING.with(|r| r.write(stamp, fill))
}

/// More than half of the ring waits to be drained.
#[cfg(target_arch = "x86")]
fn filling() -> bool {
    RING.with(|r| r.filling != 0)
}

/// Copies the memory behind one pointer argument into a record.
#[cfg(target_arch = "x86")]
pub use trampoline::capture;

/// Copies whole records into `buffer`; their bytes. Call until 0.
pub fn drain(buffer: &mut [u8]) -> usize {
    let len = RING.with(|r| {
        let bytes = r.peek(buffer.len());
        let len = bytes.len();
        buffer[..len].copy_from_slice(bytes);
        r.consume(len);
        len
    });
    ring::convert_times(&mut buffer[..len], host().microseconds);
    len
}
