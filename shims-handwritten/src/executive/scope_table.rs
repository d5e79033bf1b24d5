//! `_except_handler3`: what the C compiler of Visual C++ 6 makes of `__try`.
//!
//! One registration a function, with a table of its `__try` blocks behind it and the number of the innermost that is entered. Filters, `__finally` and `__except`
//! blocks are pieces of the function that run on its EBP.

use crate::context;
use crate::exceptions::{EXIT_UNWIND, Registration, UNWINDING, disposition, in_frame};
use crate::kpcr;
use janus_abi::types::*;

/// A frame of `_except_handler3`. In front of it lie what `GetExceptionInformation` returns, and the ESP of the function's body.
#[repr(C)]
struct Frame {
    registration: Registration,
    scopes: *const Scope,
    /// The `__try` that is entered; [`NONE`] outside of all.
    level: i32,
    // The function's EBP points behind it.
}

/// Outside of every `__try`.
const NONE: i32 = -1;

/// One `__try`: around which other it is not ([`NONE`]), its filter (0: it is a `__finally`), its handler.
#[repr(C)]
#[derive(Clone, Copy)]
struct Scope {
    enclosing: i32,
    filter: u32,
    handler: u32,
}

/// On the chain while `__finally` blocks of a frame run.
#[repr(C)]
struct Unwinding {
    registration: Registration,
    frame: *mut Frame,
    level: i32,
}

fn ebp(frame: *mut Frame) -> u32 {
    frame as u32 + size_of::<Frame>() as u32
}

/// An unwind from inside a `__finally` block: the frame itself comes next on the chain, with one block less to run.
unsafe extern "C" fn inside_finally(record: *mut EXCEPTION_RECORD, own: u32, _: *mut CONTEXT, dispatcher: *mut u32) -> i32 {
    // SAFETY: as the dispatcher calls it.
    unsafe {
        if (*record).ExceptionFlags & (UNWINDING | EXIT_UNWIND) == 0 {
            return disposition::CONTINUE_SEARCH;
        }
        *dispatcher = own;
    }
    disposition::COLLIDED_UNWIND
}

/// `_abnormal_termination`: the `__finally` block that asks runs because of an unwind.
pub fn is_abnormal() -> bool {
    let inner = kpcr::exception_list() as *const Unwinding;
    // SAFETY: the head of the chain is a frame, and ours when its handler is.
    unsafe {
        inner as u32 != kpcr::NO_HANDLER
            && (*inner).registration.handler == inside_finally as *const () as u32
            && (*inner).level == (*(*inner).frame).level
    }
}

/// `_local_unwind2`: runs the `__finally` blocks of a frame down to try level `stop`.
///
/// # Safety
/// A frame of `_except_handler3`.
pub unsafe fn local_unwind(frame: u32, stop: i32) {
    let frame = frame as *mut Frame;
    let outer = kpcr::exception_list();
    let handler = inside_finally as *const () as u32;
    // SAFETY: the caller's promise; the try level indexes the scope table.
    unsafe {
        while (*frame).level != NONE && (*frame).level != stop {
            let scope = *(*frame).scopes.add((*frame).level as usize);
            (*frame).level = scope.enclosing;
            if scope.filter == 0 {
                let unwinding = Unwinding { registration: Registration { next: outer, handler }, frame, level: scope.enclosing };
                kpcr::set_exception_list(&raw const unwinding as u32);
                in_frame(scope.handler, ebp(frame), 0, 0, 0, 0);
                kpcr::set_exception_list(outer);
            }
        }
    }
}

/// `_except_handler3`.
///
/// # Safety
/// As the exception dispatcher calls it.
pub unsafe fn except_handler3(record: *mut EXCEPTION_RECORD, frame: u32, context: *mut CONTEXT) -> i32 {
    let at = frame as *mut Frame;
    // SAFETY: the caller's promise.
    unsafe {
        if (*record).ExceptionFlags & (UNWINDING | EXIT_UNWIND) != 0 {
            local_unwind(frame, NONE);
            return disposition::CONTINUE_SEARCH;
        }
        let mut pointers = EXCEPTION_POINTERS { ExceptionRecord: record, ContextRecord: context };
        // Where `GetExceptionInformation` looks.
        ((frame - 4) as *mut *mut EXCEPTION_POINTERS).write(&raw mut pointers);
        let mut level = (*at).level;
        while level != NONE {
            let scope = *(*at).scopes.add(level as usize);
            if scope.filter != 0 {
                let verdict = in_frame(scope.filter, ebp(at), 0, 0, 0, 0) as i32;
                if verdict < 0 {
                    return disposition::CONTINUE_EXECUTION;
                }
                if verdict > 0 {
                    context::unwind(frame);
                    local_unwind(frame, level);
                    (*at).level = scope.enclosing;
                    go_on(scope.handler, ebp(at));
                }
            }
            level = scope.enclosing;
        }
    }
    disposition::CONTINUE_SEARCH
}

/// Goes on in an `__except` block: it takes ESP from its frame.
#[unsafe(naked)]
unsafe extern "C" fn go_on(code: u32, ebp: u32) -> ! {
    core::arch::naked_asm!("mov eax, [esp + 4]", "mov ebp, [esp + 8]", "jmp eax")
}
