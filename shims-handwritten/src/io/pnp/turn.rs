//! Plug and Play does one thing at a time: who starts, stops or removes devices has the turn, and may do one within the other.

use crate::wait;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// The thread that has the turn, and how often; no thread is 0.
static TURN: Global<(u32, u32)> = Global::new((0, 0));

fn key() -> u32 {
    TURN.as_ptr() as u32
}

/// Runs `f` when it is this thread's turn. Passive only.
pub fn take<R>(f: impl FnOnce() -> R) -> R {
    let me = host().current_thread();
    wait::until(&[key()], None, || {
        TURN.with(|(owner, depth)| {
            let free = *depth == 0 || *owner == me;
            if free {
                *owner = me;
                *depth += 1;
            }
            free
        })
    });
    let result = f();
    if TURN.with(|t| {
        t.1 -= 1;
        t.1 == 0
    }) {
        wait::wake(key());
    }
    result
}
