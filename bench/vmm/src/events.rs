//! Events: callbacks that wait until it is safe to use every service.
//!
//! As on Windows 95 they are processed when the VMM is about to go to ring 3 — here, in the initial thread's loop (`idle`) — and
//! while a thread waits with `BLOCK_SVC_INTS`. They never interrupt ring-0 code. In a wait they are serviced only when the
//! critical section is free or belongs to the waiting thread, which then holds it meanwhile.

use crate::call::Regs;
use crate::cell::{self, Cell};
use crate::{clock, interrupts, sync, threads, timeouts};
use alloc::collections::VecDeque;

/// `PEF_WAIT_NOT_CRIT`: only while nobody owns the critical section.
pub const PEF_WAIT_NOT_CRIT: u32 = 2;
/// `PEF_DONT_UNBOOST`: the boost stays.
pub const PEF_DONT_UNBOOST: u32 = 4;
/// `PEF_ALWAYS_SCHED`: never called at once.
pub const PEF_ALWAYS_SCHED: u32 = 8;
/// `PEF_TIME_OUT`: called with carry set when the time is over.
pub const PEF_TIME_OUT: u32 = 0x10;

/// For whom an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Any thread (also one of the only VM).
    Any,
    /// This thread.
    Thread(u32),
}

/// An event to be.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// For whom.
    pub target: Target,
    /// The callback.
    pub callback: u32,
    /// Its reference data.
    pub reference: u32,
    /// Restrictions (`PEF_…`).
    pub flags: u32,
    /// Priority boost while it runs.
    pub boost: i32,
    /// Milliseconds until it is called anyway, with `PEF_TIME_OUT`.
    pub time_out: u32,
}

impl Event {
    /// An event without restrictions.
    pub fn new(callback: u32, reference: u32) -> Event {
        Event { target: Target::Any, callback, reference, flags: 0, boost: 0, time_out: 0 }
    }
}

struct Queued {
    handle: u32,
    event: Event,
    deadline: u32,
}

struct State {
    queue: VecDeque<Queued>,
    next: u32,
}

static STATE: Cell<State> = Cell::new(State { queue: VecDeque::new(), next: 0xC5E1_0010 });

/// Queues an event; its handle. May be called at interrupt time.
pub fn schedule(event: Event) -> u32 {
    if event.target == Target::Any && event.boost != 0 {
        // The boost of a VM event holds for the VM until the event has run: here, for its initial thread.
        threads::boost(threads::initial(), event.boost);
    }
    STATE.with(|s| {
        s.next += 0x10;
        let handle = s.next;
        s.queue.push_back(Queued { handle, event, deadline: clock::milliseconds().wrapping_add(event.time_out) });
        handle
    })
}

/// Calls the event's routine at once if that is allowed here, else queues it; the handle, or 0 when it was called.
pub fn call(event: Event) -> u32 {
    let here = match event.target {
        Target::Any => true,
        Target::Thread(thread) => thread == threads::current(),
    };
    if interrupts::vmm_interrupted() || !here || event.flags & PEF_ALWAYS_SCHED != 0 || !allowed(&event, None, sync::critical().0) {
        return schedule(event);
    }
    if event.boost != 0 {
        threads::boost(threads::initial(), event.boost);
    }
    run(event, false);
    0
}

/// Takes an event back; false when there is none with this handle (any more).
pub fn cancel(handle: u32) -> bool {
    let found = STATE.with(|s| {
        let at = s.queue.iter().position(|q| q.handle == handle)?;
        s.queue.remove(at)
    });
    if let Some(q) = &found
        && q.event.target == Target::Any
    {
        threads::boost(threads::initial(), -q.event.boost);
    }
    found.is_some()
}

/// Whether an event may run now on `thread` (None: whichever), the critical section being owned by `owner`.
fn allowed(event: &Event, thread: Option<u32>, owner: u32) -> bool {
    let here = match (event.target, thread) {
        (Target::Thread(wanted), Some(thread)) => wanted == thread,
        _ => true,
    };
    here && (event.flags & PEF_WAIT_NOT_CRIT == 0 || owner == 0)
}

fn due(q: &Queued, now: u32) -> bool {
    q.event.flags & PEF_TIME_OUT != 0 && now.wrapping_sub(q.deadline) as i32 >= 0
}

fn any(thread: u32, owner: u32) -> bool {
    let now = clock::milliseconds();
    STATE.with(|s| s.queue.iter().any(|q| allowed(&q.event, Some(thread), owner) || due(q, now)))
}

/// Whether `thread`, which waits, has events to service.
pub fn any_in_wait(thread: u32) -> bool {
    let owner = sync::critical().0;
    (owner == 0 || owner == thread) && (any(thread, owner) || timeouts::any_due())
}

/// Services events in a wait of the current thread.
pub fn run_in_wait() {
    let owner = sync::critical().0;
    if owner != 0 && owner != threads::current() {
        return;
    }
    sync::claim_critical(1, 0);
    service(owner);
    sync::release_critical(1);
}

/// Services events on the way to ring 3; whether there were any.
pub fn run_all() -> bool {
    service(sync::critical().0)
}

/// One round: what is queued now, not what the callbacks queue meanwhile.
fn service(owner: u32) -> bool {
    let ints = cell::ints_enabled();
    let mut count = timeouts::run_due();
    let me = threads::current();
    for _ in 0..STATE.with(|s| s.queue.len()) {
        let now = clock::milliseconds();
        let next = STATE.with(|s| {
            let at = s.queue.iter().position(|q| allowed(&q.event, Some(me), owner) || due(q, now))?;
            let late = !allowed(&s.queue[at].event, Some(me), owner);
            Some((s.queue.remove(at)?.event, late))
        });
        let Some((event, late)) = next else { break };
        run(event, late);
        count += 1;
    }
    if !ints {
        cell::disable_ints();
    }
    count > 0
}

fn run(event: Event, late: bool) {
    let ints = cell::ints_enabled();
    if interrupts::depth() == 0 {
        cell::enable_ints();
    }
    let regs = Regs { edx: event.reference, eflags: u32::from(late), ..Regs::default() };
    // SAFETY: the VxD gave this routine as the callback of its event.
    unsafe { threads::callback(event.callback, regs) };
    if !ints {
        cell::disable_ints();
    }
    if event.target == Target::Any && (late || event.flags & PEF_DONT_UNBOOST == 0) {
        threads::boost(threads::initial(), -event.boost);
    }
}

/// How many events wait.
pub fn count() -> usize {
    STATE.with(|s| s.queue.len())
}
