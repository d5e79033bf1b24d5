//! Who wants to know when processes and threads begin and end. There is one process, which neither does.

use crate::thread::SYSTEM_PROCESS;
use alloc::vec::Vec;
use janus_abi::callbacks::{PCREATE_PROCESS_NOTIFY_ROUTINE, PCREATE_THREAD_NOTIFY_ROUTINE};
use janus_abi::types::NTSTATUS;
use janus_runtime::cell::Global;

/// As many as there may be of each kind.
const MOST: usize = 8;

static OF_PROCESSES: Global<Vec<u32>> = Global::new(Vec::new());
static OF_THREADS: Global<Vec<u32>> = Global::new(Vec::new());

fn take_out(list: &'static Global<Vec<u32>>, routine: u32) -> NTSTATUS {
    let found = list.with(|l| l.iter().position(|r| *r == routine).map(|at| l.remove(at)));
    if found.is_some() { NTSTATUS::STATUS_SUCCESS } else { NTSTATUS::STATUS_PROCEDURE_NOT_FOUND }
}

/// `PsSetCreateProcessNotifyRoutine`.
pub fn of_processes(routine: PCREATE_PROCESS_NOTIFY_ROUTINE, remove: bool) -> NTSTATUS {
    if remove {
        return take_out(&OF_PROCESSES, routine.0);
    }
    OF_PROCESSES.with(|l| {
        if l.len() == MOST || l.contains(&routine.0) {
            return NTSTATUS::STATUS_INVALID_PARAMETER;
        }
        l.push(routine.0);
        NTSTATUS::STATUS_SUCCESS
    })
}

/// `PsSetCreateThreadNotifyRoutine`.
pub fn of_threads(routine: PCREATE_THREAD_NOTIFY_ROUTINE) -> NTSTATUS {
    OF_THREADS.with(|l| {
        if l.len() == MOST {
            return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
        }
        l.push(routine.0);
        NTSTATUS::STATUS_SUCCESS
    })
}

/// `PsRemoveCreateThreadNotifyRoutine`.
pub fn not_of_threads(routine: PCREATE_THREAD_NOTIFY_ROUTINE) -> NTSTATUS {
    take_out(&OF_THREADS, routine.0)
}

/// A thread begins, or ends. PASSIVE.
pub fn tell(thread: u32, begins: bool) {
    let routines = OF_THREADS.with(|l| l.clone());
    for routine in routines {
        // SAFETY: a driver registered it. One whose driver was stopped meanwhile is not called.
        let _ = unsafe { PCREATE_THREAD_NOTIFY_ROUTINE(routine).call(SYSTEM_PROCESS as _, thread as _, begins.into()) };
    }
}
