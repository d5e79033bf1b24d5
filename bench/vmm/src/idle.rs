//! Procedures that are called when nobody has anything to do (`Call_When_Idle`), and when the critical section becomes free.

use crate::call::Regs;
use crate::cell::Cell;
use crate::threads;
use alloc::vec::Vec;

static PROCEDURES: Cell<Vec<u32>> = Cell::new(Vec::new());

/// `Call_When_Idle`.
pub fn add(routine: u32) {
    PROCEDURES.with(|list| list.push(routine));
}

/// `Cancel_Call_When_Idle`.
pub fn remove(routine: u32) -> bool {
    PROCEDURES.with(|list| list.iter().position(|&r| r == routine).map(|at| list.remove(at)).is_some())
}

/// Calls the procedures, in the order they were installed, until one clears the carry flag.
pub fn run() {
    for at in 0.. {
        let Some(routine) = PROCEDURES.with(|list| list.get(at).copied()) else {
            break;
        };
        // SAFETY: the VxD gave this routine for it.
        if !unsafe { threads::callback(routine, Regs::default()) }.cf() {
            break;
        }
    }
}
