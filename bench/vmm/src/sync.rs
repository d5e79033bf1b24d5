//! What threads wait for: semaphores, mutexes, numbers and the critical section.

use crate::cell::Cell;
use crate::interrupts;
use crate::threads::{self, Key};
use alloc::vec::Vec;

/// Boost of whoever owns the critical section.
pub const CRITICAL_SECTION_BOOST: i32 = 0x10_0000;

struct Semaphore {
    handle: u32,
    tokens: i32,
}

struct Mutex {
    handle: u32,
    boost: i32,
    owner: u32,
    entries: u32,
}

struct State {
    semaphores: Vec<Semaphore>,
    mutexes: Vec<Mutex>,
    next: u32,
    /// Thread that owns the critical section, 0 for none, and how often it claimed it.
    owner: u32,
    claims: u32,
}

static STATE: Cell<State> = Cell::new(State { semaphores: Vec::new(), mutexes: Vec::new(), next: 0xC5E0_0010, owner: 0, claims: 0 });

impl State {
    fn handle(&mut self) -> u32 {
        self.next += 0x10;
        self.next
    }
}

/// A semaphore with `tokens`; its handle.
pub fn create_semaphore(tokens: i32) -> u32 {
    STATE.with(|s| {
        let handle = s.handle();
        s.semaphores.push(Semaphore { handle, tokens });
        handle
    })
}

/// How many semaphores there are.
pub fn semaphores() -> usize {
    STATE.with(|s| s.semaphores.len())
}

/// Destroys a semaphore; false when it does not exist.
pub fn destroy_semaphore(handle: u32) -> bool {
    STATE.with(|s| {
        let before = s.semaphores.len();
        s.semaphores.retain(|m| m.handle != handle);
        s.semaphores.len() < before
    })
}

/// Takes a token, waiting for one; false when there is no such semaphore.
pub fn wait_semaphore(handle: u32, flags: u32) -> bool {
    let mut known = true;
    threads::block(Key::Semaphore(handle), flags, || {
        STATE.with(|s| match s.semaphores.iter_mut().find(|m| m.handle == handle) {
            Some(m) => {
                m.tokens -= 1;
                m.tokens >= 0
            }
            None => {
                known = false;
                true
            }
        })
    });
    known
}

/// Gives a token and wakes whoever waits for it, switching to it at once if its priority is higher and `switch` holds.
pub fn signal_semaphore(handle: u32, switch: bool) -> bool {
    let known = STATE.with(|s| match s.semaphores.iter_mut().find(|m| m.handle == handle) {
        Some(m) => {
            m.tokens += 1;
            true
        }
        None => false,
    });
    if known && threads::wake_one(Key::Semaphore(handle)) && switch {
        threads::yield_to_higher();
    }
    known
}

/// Claims the critical section `claims` times.
pub fn claim_critical(claims: u32, flags: u32) {
    let me = threads::current();
    if interrupts::depth() > 0 {
        crate::faults::fatal(format_args!("the critical section was claimed at interrupt time"));
    }
    threads::block(Key::Critical, flags, || {
        STATE.with(|s| {
            let free = s.owner == 0 || s.owner == me;
            if free {
                take_critical(s, me);
            }
            free
        })
    });
    STATE.with(|s| s.claims += claims);
}

fn take_critical(s: &mut State, thread: u32) {
    if s.owner == 0 {
        s.owner = thread;
        threads::boost(thread, CRITICAL_SECTION_BOOST);
    }
}

/// Takes back `claims`; false when this thread does not own the section that often.
pub fn release_critical(claims: u32) -> bool {
    let me = threads::current();
    let released = STATE.with(|s| {
        if s.owner != me || s.claims < claims {
            return None;
        }
        s.claims -= claims;
        Some(s.claims == 0)
    });
    if released == Some(true) {
        threads::boost(me, -CRITICAL_SECTION_BOOST);
        STATE.with(|s| s.owner = 0);
        // The new owner is whoever comes out of its wait: it takes the section there.
        hand_over();
        threads::yield_to_higher();
    }
    released.is_some()
}

fn hand_over() {
    if let Some(thread) = threads::wake_one_thread(Key::Critical) {
        STATE.with(|s| take_critical(s, thread));
    }
}

/// Owner (thread) and claims of the critical section.
pub fn critical() -> (u32, u32) {
    STATE.with(|s| (s.owner, s.claims))
}

/// A mutex; its handle.
pub fn create_mutex(boost: i32) -> u32 {
    STATE.with(|s| {
        let handle = s.handle();
        s.mutexes.push(Mutex { handle, boost, owner: 0, entries: 0 });
        handle
    })
}

/// Destroys a mutex; false when it does not exist.
pub fn destroy_mutex(handle: u32) -> bool {
    STATE.with(|s| {
        let before = s.mutexes.len();
        s.mutexes.retain(|m| m.handle != handle);
        s.mutexes.len() < before
    })
}

/// Thread that owns a mutex, 0 for none.
pub fn mutex_owner(handle: u32) -> u32 {
    STATE.with(|s| s.mutexes.iter().find(|m| m.handle == handle).map_or(0, |m| m.owner))
}

/// Enters a mutex, waiting for it.
pub fn enter_mutex(handle: u32, flags: u32) {
    let me = threads::current();
    let mut boost = 0;
    threads::block(Key::Mutex(handle), flags, || {
        STATE.with(|s| match s.mutexes.iter_mut().find(|m| m.handle == handle) {
            Some(m) if m.owner == 0 => {
                (m.owner, m.entries) = (me, 1);
                boost = m.boost;
                true
            }
            Some(m) if m.owner == me => {
                m.entries += 1;
                true
            }
            Some(_) => false,
            None => true,
        })
    });
    threads::boost(me, boost);
}

/// Leaves a mutex; false when this thread does not own it.
pub fn leave_mutex(handle: u32) -> bool {
    let me = threads::current();
    let left = STATE.with(|s| {
        let m = s.mutexes.iter_mut().find(|m| m.handle == handle && m.owner == me)?;
        m.entries -= 1;
        if m.entries == 0 {
            m.owner = 0;
        }
        Some((m.entries == 0, m.boost))
    });
    if let Some((true, boost)) = left {
        threads::boost(me, -boost);
        if let Some(thread) = threads::wake_one_thread(Key::Mutex(handle)) {
            STATE.with(|s| {
                if let Some(m) = s.mutexes.iter_mut().find(|m| m.handle == handle) {
                    (m.owner, m.entries) = (thread, 1);
                }
            });
            threads::boost(thread, boost);
        }
        threads::yield_to_higher();
    }
    left.is_some()
}
