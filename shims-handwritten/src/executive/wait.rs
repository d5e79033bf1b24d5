//! Blocking: a thread waits on an address until somebody changes what lies there.
//!
//! Dispatcher objects are what drivers see in memory (`KEVENT` and the like); this module knows only their addresses. A waiter sleeps on a semaphore of the
//! host; [`wake`] may be called at any IRQL and leaves the signalling to scheduled work, because semaphores cannot be signalled at interrupt time.

use alloc::vec::Vec;
use janus_runtime::callin;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

#[derive(Debug)]
struct Waiter {
    object: u32,
    semaphore: u32,
    signalled: bool,
}

static WAITERS: Global<Vec<Waiter>> = Global::new(Vec::new());

/// How a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woken {
    /// `take` succeeded.
    Taken,
    /// The time was up.
    TimedOut,
}

/// Waits at PASSIVE until `take` returns true, asking again whenever one of `objects` is woken, for at most `milliseconds`.
///
/// `take` is called with interrupts off; it tests the objects and, where they are such, consumes them.
pub fn until(objects: &[u32], milliseconds: Option<u32>, mut take: impl FnMut() -> bool) -> Woken {
    let flags = janus_runtime::cell::interrupts_off();
    if take() {
        janus_runtime::cell::interrupts_restore(flags);
        return Woken::Taken;
    }
    janus_runtime::cell::interrupts_restore(flags);
    if milliseconds == Some(0) {
        return Woken::TimedOut;
    }
    let semaphore = host().create_semaphore(0);
    let deadline = milliseconds.map(|ms| host().now() + u64::from(ms) * 1000);
    WAITERS.with(|w| {
        let mut add = |object| w.push(Waiter { object, semaphore, signalled: false });
        add(semaphore);
        objects.iter().for_each(|o| add(*o));
    });
    let result = loop {
        let flags = janus_runtime::cell::interrupts_off();
        let taken = take();
        janus_runtime::cell::interrupts_restore(flags);
        if taken {
            break Woken::Taken;
        }
        if deadline.is_some_and(|d| host().now() >= d) {
            break Woken::TimedOut;
        }
        // The time-out is one more object that wakes this waiter (a semaphore's handle is nobody's object). The host's milliseconds and our clock need not
        // agree to the last one, so each sleep has a time-out of its own.
        let left = deadline.map(|d| u32::try_from(d.saturating_sub(host().now()).div_ceil(1000)).unwrap_or(u32::MAX).max(1));
        let timer = left.map_or(0, |ms| host().set_timeout(ms, wake, semaphore));
        sleep_on(semaphore);
        if timer != 0 {
            host().cancel_timeout(timer);
        }
    };
    WAITERS.with(|w| w.retain(|w| w.semaphore != semaphore));
    host().destroy_semaphore(semaphore);
    result
}

fn sleep_on(semaphore: u32) {
    aside(|| host().wait_semaphore(semaphore));
}

/// Runs `f`, during which other threads may run: what belongs to this thread is set aside meanwhile.
pub fn aside<R>(f: impl FnOnce() -> R) -> R {
    let chain = callin::exchange(core::ptr::null_mut());
    let exceptions = crate::kpcr::exception_list();
    let stack = crate::kpcr::stack();
    let depth = crate::driver::watchdog::pause();
    let level = crate::irql::current();
    crate::irql::restore(crate::irql::PASSIVE, true);
    let result = f();
    crate::irql::restore(level, level < crate::irql::DIRQL);
    crate::driver::watchdog::resume(depth);
    crate::kpcr::set_exception_list(exceptions);
    callin::exchange(chain);
    crate::kpcr::show_stack(stack);
    crate::kpcr::show(crate::thread::current() as u32);
    result
}

/// Sleeps the whole time.
pub fn sleep(milliseconds: u32) {
    until(&[], Some(milliseconds), || false);
}

/// Wakes whoever waits on `object`. Any IRQL.
pub fn wake(object: u32) {
    let any = WAITERS.with(|w| {
        let mut any = false;
        for waiter in w.iter_mut().filter(|w| w.object == object) {
            waiter.signalled = true;
            any = true;
        }
        any
    });
    if any {
        host().schedule(signal, 0);
    }
}

/// Scheduled by [`wake`]: signals the semaphores of woken waiters.
fn signal(_: u32) {
    loop {
        let next = WAITERS.with(|w| {
            let waiter = w.iter_mut().find(|w| w.signalled)?;
            waiter.signalled = false;
            Some(waiter.semaphore)
        });
        match next {
            Some(semaphore) => host().signal_semaphore(semaphore),
            None => return,
        }
    }
}
