//! Calling into a driver: the guard that every such call runs inside, and the way out of a call that cannot go on.
//!
//! [`invoke`] copies the arguments, loads FS with the driver's processor block and the callee-saved registers with marks, calls, and notes what came
//! back: results, ESP, marks, direction flag. Guards of one thread form a chain; [`unwind`] ends the innermost one from anywhere below it — a fault
//! handler, a trap thunk, a watchdog — as if the routine had returned, with [`Guard::stopped`] set.

use crate::abi::{Callback, Function};
use core::mem::offset_of;

/// The driver's call did not complete: the driver was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the driver was stopped")]
pub struct Stopped;

/// Values that EBX, ESI, EDI and EBP hold when a routine is called and must hold when it returns.
pub const MARKS: [u32; 4] = [0x4A41_4E42, 0x4A41_4E53, 0x4A41_4E44, 0x4A41_4E50];

/// One call into a driver.
#[repr(C)]
#[derive(Debug)]
pub struct Guard {
    /// The guard around this one, on the same thread.
    pub outer: *mut Guard,
    /// ESP inside `invoke`, before the arguments.
    saved_esp: u32,
    /// EAX and EDX of the routine.
    pub result: [u32; 2],
    /// ESP after the routine, less what it should be.
    pub esp_error: i32,
    /// EBX, ESI, EDI, EBP after the routine.
    pub registers: [u32; 4],
    /// EFLAGS after the routine.
    pub eflags: u32,
    /// The call was ended by [`unwind`].
    pub stopped: u32,
    /// Selector that FS holds inside.
    pub fs: u32,
    /// The driver that is called.
    pub driver: u32,
    /// The routine.
    pub target: u32,
    /// `driver`, and in the upper half how many guards are on the chain: what a trace record carries.
    pub(crate) context: u32,
}

impl Guard {
    /// A guard for a call of `target`, which belongs to `driver`.
    pub fn new(driver: u32, target: u32, fs: u16) -> Guard {
        Guard {
            outer: core::ptr::null_mut(),
            saved_esp: 0,
            result: [0; 2],
            esp_error: 0,
            registers: MARKS,
            eflags: 0,
            stopped: 0,
            fs: u32::from(fs),
            driver,
            target,
            context: driver & 0xffff,
        }
    }
}

/// The innermost guard of the running thread. Whoever switches threads inside a driver's call saves and restores it.
#[unsafe(no_mangle)]
pub(crate) static mut JANUS_GUARD: *mut Guard = core::ptr::null_mut();

/// The innermost guard, null outside any driver's call.
pub fn current() -> *mut Guard {
    // SAFETY: one processor; the pointer is a single dword.
    unsafe { JANUS_GUARD }
}

/// Driver on whose behalf the processor runs (low half), and how many calls into drivers are nested (upper half).
#[inline(always)]
pub fn context() -> u32 {
    let guard = current();
    // SAFETY: guards on the chain are alive.
    if guard.is_null() { 0 } else { unsafe { (*guard).context } }
}

/// Replaces the chain, on a thread switch; the old one.
pub fn exchange(chain: *mut Guard) -> *mut Guard {
    // SAFETY: one processor; the pointer is a single dword.
    unsafe {
        let old = JANUS_GUARD;
        JANUS_GUARD = chain;
        old
    }
}

/// Calls `guard.target` with `args`; `pop` is what it should pop.
///
/// # Safety
/// The target takes these arguments.
pub unsafe fn invoke(guard: &mut Guard, args: &[u32], pop: u16) {
    guard.context = guard.driver & 0xffff | (context() & 0xffff_0000).wrapping_add(0x1_0000);
    guard.outer = exchange(guard);
    // SAFETY: the caller's promise.
    unsafe { raw_invoke(guard, args.as_ptr(), args.len(), u32::from(pop)) };
    exchange(guard.outer);
}

#[unsafe(naked)]
unsafe extern "C" fn raw_invoke(guard: *mut Guard, args: *const u32, count: usize, pop: u32) {
    core::arch::naked_asm!(
        "push ebp",
        "push ebx",
        "push esi",
        "push edi",
        "mov eax, fs", // LLVM makes a 16-bit push of `push fs`
        "push eax",
        "mov eax, [esp + 24]", // guard
        "mov edx, [esp + 28]", // args
        "mov ecx, [esp + 32]", // count
        "push dword ptr [esp + 36]", // pop
        "mov [eax + {saved_esp}], esp",
        "mov fs, word ptr [eax + {fs}]",
        "2:",
        "test ecx, ecx",
        "jz 3f",
        "push dword ptr [edx + 4*ecx - 4]",
        "dec ecx",
        "jmp 2b",
        "3:",
        "mov ebx, {m0}",
        "mov esi, {m1}",
        "mov edi, {m2}",
        "mov ebp, {m3}",
        "cld",
        "call dword ptr [eax + {target}]",
        ".global janus_guard_returned",
        "janus_guard_returned:",
        // Nothing but the guard's address can be trusted now.
        "mov ecx, [{current}]",
        "mov [ecx + {result}], eax",
        "mov [ecx + {result} + 4], edx",
        "mov [ecx + {registers}], ebx",
        "mov [ecx + {registers} + 4], esi",
        "mov [ecx + {registers} + 8], edi",
        "mov [ecx + {registers} + 12], ebp",
        "mov edx, esp",
        "mov esp, [ecx + {saved_esp}]",
        "pushfd",
        "pop dword ptr [ecx + {eflags}]",
        "cld",
        // What ESP should be: before the arguments, less the arguments, plus what was popped.
        "mov eax, [esp + 32 + 4]", // count
        "shl eax, 2",
        "neg eax",
        "add eax, esp",
        "add eax, [esp]", // pop
        "sub edx, eax",
        "mov [ecx + {esp_error}], edx",
        "jmp 4f",
        ".global janus_guard_stopped",
        "janus_guard_stopped:",
        "mov ecx, [{current}]",
        "mov dword ptr [ecx + {stopped}], 1",
        "mov esp, [ecx + {saved_esp}]",
        "cld",
        "4:",
        "add esp, 4",
        "pop ecx",
        "mov fs, cx",
        "pop edi",
        "pop esi",
        "pop ebx",
        "pop ebp",
        "ret",
        current = sym JANUS_GUARD,
        saved_esp = const offset_of!(Guard, saved_esp),
        fs = const offset_of!(Guard, fs),
        target = const offset_of!(Guard, target),
        result = const offset_of!(Guard, result),
        registers = const offset_of!(Guard, registers),
        eflags = const offset_of!(Guard, eflags),
        esp_error = const offset_of!(Guard, esp_error),
        stopped = const offset_of!(Guard, stopped),
        m0 = const MARKS[0],
        m1 = const MARKS[1],
        m2 = const MARKS[2],
        m3 = const MARKS[3],
    )
}

unsafe extern "C" {
    fn janus_guard_stopped();
    fn janus_guard_returned();
}

/// Where a driver's routine returns to. A routine that ends in a jump to an import leaves this address as the call's place.
pub fn returned_address() -> u32 {
    janus_guard_returned as *const () as u32
}

/// Where a fault handler lets the processor go on to end the innermost guarded call: the value for EIP. ESP and the other registers do not matter.
pub fn stopped_address() -> u32 {
    janus_guard_stopped as *const () as u32
}

/// Ends the innermost guarded call.
///
/// # Safety
/// A guard is on the chain, and nothing between here and it still has to run.
pub unsafe fn unwind() -> ! {
    // SAFETY: the caller's promise.
    unsafe { core::arch::asm!("jmp {}", sym janus_guard_stopped, options(noreturn)) }
}

/// What stands behind the generated code: set once by the NT semantics.
#[derive(Clone, Copy)]
pub struct Hooks {
    /// Calls a driver's routine.
    pub call: unsafe fn(callback: &'static Callback, target: u32, args: &[u32]) -> Result<u64, Stopped>,
    /// A driver called what is only described; `caller` is its return address. Stops the driver.
    pub trapped: unsafe fn(function: &'static Function, caller: u32) -> !,
    /// A driver called import `index` of those that nobody describes. Stops the driver.
    pub unknown: unsafe fn(index: u32, caller: u32) -> !,
    /// A verified driver calls. Does not return when the driver is stopped for it.
    pub verified: fn(call: &crate::verify::Call),
}

static mut HOOKS: Option<Hooks> = None;

/// Sets the hooks; once, before any driver is loaded.
pub fn set_hooks(hooks: Hooks) {
    // SAFETY: nothing reads them yet.
    unsafe { HOOKS = Some(hooks) };
}

/// A verified driver calls.
pub(crate) fn verified(call: &crate::verify::Call) {
    (hooks().verified)(call);
}

fn hooks() -> Hooks {
    // SAFETY: written once, before any reader.
    unsafe { HOOKS }.expect("hooks are set before a driver is loaded")
}

/// Calls a driver's routine; what generated wrappers use.
///
/// # Safety
/// `args` are valid for `callback`.
#[inline]
pub unsafe fn call(callback: &'static Callback, target: u32, args: &[u32]) -> Result<u64, Stopped> {
    // SAFETY: the caller's promise.
    unsafe { (hooks().call)(callback, target, args) }
}

/// Where traps of described functions jump to. Stack: [`Function`], the driver's return address.
#[unsafe(naked)]
pub unsafe extern "C" fn trap() {
    unsafe extern "C" fn report(function: &'static Function, caller: u32) -> ! {
        // SAFETY: the trap thunk pushed a static description.
        unsafe { (hooks().trapped)(function, caller) }
    }
    // The layout is that of a C call of `report`, but for the return address.
    core::arch::naked_asm!("cld", "push 0", "jmp {}", sym report)
}

/// Where the thunks of unknown imports jump to. Stack: index, the driver's return address.
#[unsafe(naked)]
pub unsafe extern "C" fn trap_unknown() {
    unsafe extern "C" fn report(index: u32, caller: u32) -> ! {
        // SAFETY: the thunk pushed an index that the loader gave it.
        unsafe { (hooks().unknown)(index, caller) }
    }
    core::arch::naked_asm!("cld", "push 0", "jmp {}", sym report)
}
