//! Questions to a miniport and settings of it: one at a time, answered at once or later.

use super::adapter::{Adapter, Phase, Work};
use crate::wait;
use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::events;
use janus_abi::types::{NDIS_OID, NDIS_STATUS};
use janus_runtime::callin::Stopped;

/// How long a miniport may take to answer, in milliseconds.
const PATIENCE: u32 = 10_000;

/// What came of a request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    pub status: NDIS_STATUS,
    /// Bytes written or read.
    pub bytes: u32,
    /// Bytes that there should have been room for.
    pub needed: u32,
}

/// A question or a setting.
pub(super) struct Request {
    pub set: bool,
    pub oid: NDIS_OID,
    pub buffer: u32,
    pub length: u32,
    /// Told the answer, at DISPATCH.
    pub done: Box<dyn FnOnce(Answer)>,
}

impl core::fmt::Debug for Request {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} {:#x}", if self.set { "set" } else { "query" }, self.oid.0)
    }
}

/// Requests of an adapter.
#[derive(Debug, Default)]
pub(super) struct State {
    waiting: VecDeque<Request>,
    active: Option<Request>,
}

/// Queues a request; at most DISPATCH.
pub(super) fn submit(adapter: &'static Adapter, request: Request) {
    adapter.state.with(|s| s.requests.waiting.push_back(request));
    adapter.run(Work::Requests);
}

/// Goes on with what waits.
pub(super) fn wake(adapter: &'static Adapter) {
    if adapter.state.with(|s| !s.requests.waiting.is_empty()) {
        adapter.run(Work::Requests);
    }
}

/// Asks what can be asked, from inside.
pub(super) fn pump(adapter: &'static Adapter) -> Result<(), Stopped> {
    loop {
        let next = adapter.state.with(|s| {
            if s.requests.active.is_some() || s.hang.resetting || s.phase == Phase::Halted {
                return None;
            }
            let next = s.requests.waiting.pop_front()?;
            let what = (next.set, next.oid, next.buffer as *mut c_void, next.length);
            s.requests.active = Some(next);
            Some(what)
        });
        let Some((set, oid, buffer, length)) = next else { return Ok(()) };
        let counts = adapter.counts.get().cast::<u32>();
        let routines = &adapter.miniport.routines;
        // SAFETY: the miniport's routines, its own context, a buffer of that length, and two numbers that outlive the request.
        let status = unsafe {
            counts.write(0);
            counts.add(1).write(0);
            if set {
                routines.SetInformationHandler.call(adapter.context(), oid, buffer, length, counts, counts.add(1))
            } else {
                routines.QueryInformationHandler.call(adapter.context(), oid, buffer, length, counts, counts.add(1))
            }
        };
        match status {
            Ok(NDIS_STATUS::NDIS_STATUS_PENDING) => return Ok(()),
            Ok(status) => answer(adapter, status),
            Err(stopped) => {
                answer(adapter, NDIS_STATUS::NDIS_STATUS_FAILURE);
                return Err(stopped);
            }
        }
    }
}

fn answer(adapter: &'static Adapter, status: NDIS_STATUS) {
    let Some(request) = adapter.state.with(|s| s.requests.active.take()) else {
        let detail = alloc::format!("a request of adapter {} was completed that is not in progress", adapter.id);
        return events::Violation { driver: adapter.driver, rule: "double completion", detail: &detail }.emit();
    };
    // SAFETY: two numbers that nobody writes outside a request.
    let [bytes, needed] = unsafe { *adapter.counts.get() };
    (request.done)(Answer { status, bytes, needed });
}

/// The miniport answers later than it was asked.
pub(super) fn complete(adapter: &'static Adapter, status: NDIS_STATUS) {
    answer(adapter, status);
    wake(adapter);
}

/// Gives up on all requests: the adapter is halted.
pub(super) fn abort(adapter: &'static Adapter) {
    while let Some(request) = adapter.state.with(|s| s.requests.active.take().or_else(|| s.requests.waiting.pop_front())) {
        (request.done)(Answer { status: NDIS_STATUS::NDIS_STATUS_REQUEST_ABORTED, bytes: 0, needed: 0 });
    }
}

/// What a thread and a request share: the answer and the bytes. It is freed by whichever of the two comes last.
struct Shared {
    answer: Option<Answer>,
    bytes: Vec<u8>,
    abandoned: bool,
}

/// Makes a request and waits for the answer. Passive only.
fn make(adapter: &'static Adapter, set: bool, oid: NDIS_OID, bytes: Vec<u8>) -> (Answer, Vec<u8>) {
    let length = bytes.len() as u32;
    let shared = Box::into_raw(Box::new(Shared { answer: None, bytes, abandoned: false })) as u32;
    // SAFETY: the box is alive until both are done with it.
    let buffer = unsafe { (*(shared as *mut Shared)).bytes.as_mut_ptr() } as u32;
    let done = Box::new(move |answer| {
        let at = shared as *mut Shared;
        // SAFETY: as above; one processor, and the waiter looks with interrupts off.
        unsafe {
            if (*at).abandoned {
                drop(Box::from_raw(at));
            } else {
                (*at).answer = Some(answer);
                wait::wake(shared);
            }
        }
    });
    submit(adapter, Request { set, oid, buffer, length, done });
    let at = shared as *mut Shared;
    // SAFETY: as above.
    unsafe {
        let woken = wait::until(&[shared], Some(PATIENCE), || (*at).answer.is_some());
        match (*at).answer {
            Some(answer) => {
                let shared = Box::from_raw(at);
                (answer, shared.bytes)
            }
            None => {
                debug_assert_eq!(woken, wait::Woken::TimedOut);
                (*at).abandoned = true;
                (Answer { status: NDIS_STATUS::NDIS_STATUS_FAILURE, bytes: 0, needed: 0 }, Vec::new())
            }
        }
    }
}

/// Asks, and waits for at most `room` bytes. Passive only.
///
/// # Errors
/// The miniport's status when it is not success.
pub fn query(adapter: &'static Adapter, oid: NDIS_OID, room: usize) -> Result<Vec<u8>, NDIS_STATUS> {
    let (answer, mut bytes) = make(adapter, false, oid, alloc::vec![0; room]);
    if answer.status != NDIS_STATUS::NDIS_STATUS_SUCCESS {
        return Err(answer.status);
    }
    bytes.truncate(answer.bytes as usize);
    Ok(bytes)
}

/// Sets, and waits. Passive only.
///
/// # Errors
/// The miniport's status when it is not success.
pub fn set(adapter: &'static Adapter, oid: NDIS_OID, value: &[u8]) -> Result<(), NDIS_STATUS> {
    let (answer, _) = make(adapter, true, oid, value.to_vec());
    if answer.status == NDIS_STATUS::NDIS_STATUS_SUCCESS { Ok(()) } else { Err(answer.status) }
}

/// Sets, and does not wait. At most DISPATCH.
pub(super) fn set_unattended(adapter: &'static Adapter, oid: NDIS_OID, value: Vec<u8>) {
    let (buffer, length) = (value.as_ptr() as u32, value.len() as u32);
    // The bytes live until the answer.
    let done = Box::new(move |_| drop(value));
    submit(adapter, Request { set: true, oid, buffer, length, done });
}
