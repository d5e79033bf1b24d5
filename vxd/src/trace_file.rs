//! The trace file: ring to disk, whenever files can be written.

use alloc::vec;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicBool, Ordering};
use janus_runtime::cell::Global;
use janus_runtime::trace::{self, record, ring::Ring};

use crate::files::File;

/// Kilobytes of the ring where calls are recorded, and where only events are: a power of two. A driver may poll for long at raised IRQL, when no file can be
/// written.
const RING_OF_CALLS: u32 = 8 << 10;
const RING_OF_EVENTS: u32 = 256;
/// How often the ring is emptied at least, in milliseconds.
const PERIOD: u32 = 50;

struct Open {
    file: File,
    position: u32,
    buffer: Vec<u8>,
}

static OPEN: Global<Option<Open>> = Global::new(None);
static DRAINING: AtomicBool = AtomicBool::new(false);

/// Starts the ring; false when there is no memory for it.
#[unsafe(link_section = ".icode")]
#[inline(never)]
pub fn start() -> bool {
    let calls = crate::settings::get("Trace").is_some_and(|t| !t.eq_ignore_ascii_case("none"));
    let kilobytes =
        crate::settings::number("TraceKb", if calls { RING_OF_CALLS } else { RING_OF_EVENTS }).clamp(64, 64 << 10).next_power_of_two();
    let Some(pages) = crate::memory::allocate(kilobytes / 4, false, 0) else { return false };
    // SAFETY: pages of our own, never freed.
    let ring = unsafe { Ring::new(pages.linear as *mut u8, kilobytes << 10) };
    trace::start(ring, crate::vmm_host::trace_host());
    true
}

/// Creates the file and begins to fill it.
#[unsafe(link_section = ".pcode")]
#[inline(never)]
pub fn open(path: &str) -> bool {
    let Ok(file) = File::create(path) else {
        return false;
    };
    let mut head = Vec::with_capacity(record::FILE_HEAD);
    head.extend_from_slice(&record::MAGIC);
    head.extend_from_slice(&record::FORMAT.to_le_bytes());
    head.extend_from_slice(&janus_abi::SCHEMA_HASH);
    if file.write(0, &head).is_err() {
        return false;
    }
    OPEN.with(|o| *o = Some(Open { file, position: record::FILE_HEAD as u32, buffer: vec![0; 64 * 1024] }));
    crate::timeouts::set(PERIOD, tick, 0);
    true
}

fn tick(_: u32) {
    // A drain that is going on has taken the file.
    if DRAINING.load(Ordering::Relaxed) || OPEN.with(|o| o.is_some()) {
        crate::scheduling::schedule(|_| drain(), 0);
        crate::timeouts::set(PERIOD, tick, 0);
    }
}

/// Writes out what waits. Passive only; a drain inside a drain does nothing.
pub fn drain() {
    if DRAINING.swap(true, Ordering::Relaxed) {
        return;
    }
    if let Some(mut open) = OPEN.with(Option::take) {
        loop {
            let n = trace::drain(&mut open.buffer);
            if n == 0 || open.file.write(open.position, &open.buffer[..n]).is_err() {
                break;
            }
            open.position += n as u32;
        }
        OPEN.with(|o| *o = Some(open));
    }
    DRAINING.store(false, Ordering::Relaxed);
}

/// Writes the rest and closes.
pub fn close() {
    drain();
    if let Some(open) = OPEN.with(Option::take) {
        open.file.close();
    }
}
