//! Threads and the switch between them.
//!
//! Ring-0 code is never preempted: a switch happens only where a thread blocks, gives up its turn, raises or lowers a priority,
//! or wakes a thread of higher priority. The initial thread of the system VM is the one that would be in ring 3 most
//! of the time; its loop (`idle`) is where events are processed when nobody else has anything to do.

use crate::cell::{Cell, IntsOff};
use crate::linear;
use crate::log;
use crate::vm::{self, ClientRegs};
use crate::{call, control, events, interrupts};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::arch::naked_asm;

/// Pages of a ring-0 stack. The page below is never mapped.
const STACK_PAGES: u32 = 4;
/// Pages of the initial thread's stack.
const INITIAL_STACK_PAGES: u32 = 8;
/// Dwords that `_AllocateThreadDataSlot` can give out.
const SLOTS: usize = 64;
/// `TCB_Flags`: runs in ring 0 only.
const RING0: u32 = 1 << 28;
/// Time-slice priority of a thread when nobody has set it.
const NORMAL: u32 = 8;

/// `tcb_s` as VxDs see it, and what we need behind it.
#[repr(C, align(16))]
pub struct Thread {
    flags: u32,
    reserved: [u32; 2],
    signature: u32,
    client: u32,
    vm: u32,
    id: u16,
    locked_ss: u16,
    locked_esp: u32,
    locked_eip: u32,
    locked_count: u32,
    locked_cs: u16,
    psp: u16,
    kind: u32,
    slots: [u32; SLOTS],
    regs: ClientRegs,
    /// Stack pointer while it does not run.
    esp: u32,
    stack: u32,
    entry: u32,
    parameter: u32,
    /// Sum of its boosts.
    priority: i32,
    /// Its time-slice priority: 0 to 31, 8 being normal. Decides among threads without boosts.
    win32_priority: u32,
    state: State,
    /// When it last got the processor, by the number of the switch.
    turn: u64,
}

const _: () = assert!(core::mem::offset_of!(Thread, signature) == 0x0C);
const _: () = assert!(core::mem::offset_of!(Thread, id) == 0x18);
const _: () = assert!(core::mem::offset_of!(Thread, kind) == 0x2C);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Ready,
    /// Waits; services events meanwhile when asked to.
    Blocked {
        waiter: u32,
        services_events: bool,
    },
    Ended,
}

/// What threads wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A semaphore's handle.
    Semaphore(u32),
    /// A number (`_BlockOnID`).
    Id(u32),
    /// A mutex' handle.
    Mutex(u32),
    /// The critical section.
    Critical,
}

struct Waiter {
    id: u32,
    key: Key,
    thread: u32,
    granted: bool,
}

struct Scheduler {
    /// Boxes, because a thread's handle is its address.
    #[allow(clippy::vec_box, reason = "handles are addresses")]
    threads: Vec<Box<Thread>>,
    waiters: Vec<Waiter>,
    current: u32,
    next_id: u16,
    next_waiter: u32,
    switches: u64,
    slots: u32,
}

static STATE: Cell<Scheduler> =
    Cell::new(Scheduler { threads: Vec::new(), waiters: Vec::new(), current: 0, next_id: 1, next_waiter: 1, switches: 0, slots: 0 });

impl Scheduler {
    fn thread(&mut self, handle: u32) -> Option<&mut Thread> {
        self.threads.iter_mut().find(|t| address(t) == handle).map(|t| &mut **t)
    }

    fn granted(&self, waiter: u32) -> bool {
        self.waiters.iter().any(|w| w.id == waiter && w.granted)
    }

    /// The thread that should run: the highest priority, and among equals the one that waited longest.
    /// The thread could run now.
    fn ready(&self, t: &Thread) -> bool {
        match t.state {
            State::Ready => true,
            State::Blocked { waiter, services_events } => self.granted(waiter) || services_events && events::any_in_wait(address(t)),
            State::Ended => false,
        }
    }

    fn pick(&self) -> Option<u32> {
        self.threads.iter().filter(|t| self.ready(t)).max_by_key(|t| (t.priority, core::cmp::Reverse(t.turn))).map(|t| address(t))
    }
}

fn address(thread: &Thread) -> u32 {
    core::ptr::from_ref(thread) as u32
}

fn new_thread(state: &mut Scheduler, flags: u32) -> Box<Thread> {
    let mut thread = Box::new(Thread {
        flags,
        reserved: [0; 2],
        signature: u32::from_le_bytes(*b"THCB"),
        client: 0,
        vm: vm::system(),
        id: state.next_id,
        locked_ss: 0,
        locked_esp: 0,
        locked_eip: 0,
        locked_count: 0,
        locked_cs: 0,
        psp: 0,
        kind: 0,
        slots: [0; SLOTS],
        regs: ClientRegs::ring3(),
        esp: 0,
        stack: 0,
        entry: 0,
        parameter: 0,
        priority: 0,
        win32_priority: NORMAL,
        state: State::Ready,
        turn: 0,
    });
    thread.client = &raw const thread.regs as u32;
    state.next_id += 1;
    thread
}

/// Continues with `next` on a new stack.
pub fn leave_boot_stack(next: extern "C" fn() -> !) -> ! {
    let Some(stack) = linear::allocate(INITIAL_STACK_PAGES, true, true) else { panic!("no memory for the first stack") };
    let top = stack + INITIAL_STACK_PAGES * 4096 - 16;
    // SAFETY: the stack is fresh, and nothing comes back to the old one.
    unsafe { core::arch::asm!("mov esp, {}", "xor ebp, ebp", "call {}", "ud2", in(reg) top, in(reg) next, options(noreturn)) }
}

/// Makes the code that runs now the system VM's initial thread.
pub fn init() {
    STATE.with(|s| {
        let thread = new_thread(s, 0);
        s.current = address(&thread);
        vm::set_client(thread.client);
        s.threads.push(thread);
    });
}

/// Handle of the thread that runs.
pub fn current() -> u32 {
    STATE.with(|s| s.current)
}

/// Handle of the initial thread.
pub fn initial() -> u32 {
    STATE.with(|s| s.threads.first().map_or(0, |t| address(t)))
}

/// Whether `handle` is that of a thread.
pub fn is_thread(handle: u32) -> bool {
    STATE.with(|s| s.thread(handle).is_some())
}

/// The thread after `handle`, round and round.
pub fn next(handle: u32) -> Option<u32> {
    STATE.with(|s| {
        let at = s.threads.iter().position(|t| address(t) == handle)?;
        Some(address(&s.threads[(at + 1) % s.threads.len()]))
    })
}

/// Switches stacks: stores the old stack pointer at `old` and continues where `new` was left.
#[unsafe(naked)]
unsafe extern "C" fn switch_stacks(old: *mut u32, new: u32) {
    naked_asm!(
        "movl 4(%esp), %eax",
        "movl 8(%esp), %ecx",
        "pushl %ebp",
        "pushl %ebx",
        "pushl %esi",
        "pushl %edi",
        "pushl %fs",
        "pushl %gs",
        "movl %esp, (%eax)",
        "movl %ecx, %esp",
        "popl %gs",
        "popl %fs",
        "popl %edi",
        "popl %esi",
        "popl %ebx",
        "popl %ebp",
        "ret",
        // The other syntax pushes segment registers as words.
        options(att_syntax)
    )
}

/// First code of a new thread.
extern "C" fn begin() -> ! {
    crate::cell::enable_ints();
    let me = current();
    let (entry, parameter) = STATE.with(|s| s.thread(me).map_or((0, 0), |t| (t.entry, t.parameter)));
    control::broadcast(control::THREAD_INIT, control::Params { edi: me, ..Default::default() });
    // SAFETY: whoever created the thread gave this routine for it; it is called with its parameter on the stack, C style, and
    // may as well pop it.
    unsafe { run(entry, parameter) };
    end(me)
}

/// Calls `entry` with `parameter` on the stack; it may pop it or not.
///
/// # Safety
/// `entry` is such a routine.
#[unsafe(naked)]
pub unsafe extern "C" fn run(entry: u32, parameter: u32) {
    naked_asm!(
        "push ebp",
        "push ebx",
        "push esi",
        "push edi",
        "mov ebp, esp",
        "mov edx, [ebp + 24]",
        "push edx",
        "call dword ptr [ebp + 20]",
        "mov esp, ebp",
        "pop edi",
        "pop esi",
        "pop ebx",
        "pop ebp",
        "cld",
        "ret",
    )
}

fn end(me: u32) -> ! {
    for message in [control::TERMINATE_THREAD, control::THREAD_NOT_EXECUTEABLE, control::DESTROY_THREAD] {
        control::broadcast(message, control::Params { edi: me, ..Default::default() });
    }
    crate::cell::disable_ints();
    STATE.with(|s| {
        if let Some(thread) = s.thread(me) {
            thread.state = State::Ended;
        }
    });
    loop {
        schedule();
    }
}

/// Frees the stacks of threads that have ended.
pub fn reap() {
    while let Some(dead) = STATE.with(|s| {
        let at = s.threads.iter().position(|t| t.state == State::Ended && address(t) != s.current)?;
        Some(s.threads.remove(at))
    }) {
        linear::release(dead.stack);
    }
}

/// Creates a thread that runs `entry` in ring 0 with `parameter` on its stack; its handle.
pub fn create(entry: u32, parameter: u32) -> Option<u32> {
    reap();
    let stack = linear::allocate(STACK_PAGES, true, true)?;
    let handle = STATE.with(|s| {
        let mut thread = new_thread(s, RING0);
        (thread.entry, thread.parameter, thread.stack) = (entry, parameter, stack);
        let top = stack + STACK_PAGES * 4096;
        // What `switch_stacks` pops: GS FS EDI ESI EBX EBP, the return address; `begin` never returns.
        let frame = [0, 0, 0, 0, 0, 0, begin as *const () as u32, 0];
        thread.esp = top - size_of_val(&frame) as u32;
        // SAFETY: the top of a fresh stack.
        unsafe { (thread.esp as *mut [u32; 8]).write(frame) };
        // It does not run before it is known to everybody.
        thread.state = State::Blocked { waiter: 0, services_events: false };
        let handle = address(&thread);
        s.threads.push(thread);
        handle
    });
    if control::broadcast(control::CREATE_THREAD, control::Params { edi: handle, ..Default::default() }) {
        STATE.with(|s| s.threads.retain(|t| address(t) != handle));
        linear::release(stack);
        return None;
    }
    STATE.with(|s| {
        if let Some(thread) = s.thread(handle) {
            thread.state = State::Ready;
        }
    });
    Some(handle)
}

/// Runs whoever should run. Interrupts are off at entry and exit; comes back when it is this thread's turn.
fn schedule() {
    loop {
        let (me, chosen) = STATE.with(|s| (s.current, s.pick()));
        if chosen.is_some() {
            crate::shutdown::not_stuck();
        }
        match chosen {
            Some(handle) if handle == me => break,
            Some(handle) => {
                switch_to(handle);
                break;
            }
            // Everybody waits: nothing but an interrupt can change that.
            None => {
                crate::shutdown::check_stuck();
                interrupts::wait();
            }
        }
    }
}

fn switch_to(handle: u32) {
    let pair = STATE.with(|s| {
        let old = s.current;
        s.switches += 1;
        let turn = s.switches;
        let new = s.thread(handle)?;
        new.turn = turn;
        let (esp, client) = (new.esp, new.client);
        vm::set_client(client);
        s.current = handle;
        let old = s.thread(old).map(|t| &raw mut t.esp);
        old.map(|old| (old, esp))
    });
    if let Some((old, new)) = pair {
        // SAFETY: `new` was left by `switch_stacks` or made by `create`; `old` belongs to a boxed thread. Interrupts are off.
        unsafe { switch_stacks(old, new) };
    }
}

/// Some thread other than the current one could run now.
pub fn others_ready() -> bool {
    STATE.with(|s| s.threads.iter().any(|t| address(t) != s.current && s.ready(t)))
}

/// Gives other threads of at least the same priority a turn.
pub fn give_up_turn() {
    if interrupts::depth() > 0 {
        return;
    }
    let _ints = IntsOff::new();
    // This thread's turn ends now: it comes after its equals.
    STATE.with(|s| {
        s.switches += 1;
        let (me, turn) = (s.current, s.switches);
        if let Some(t) = s.thread(me) {
            t.turn = turn;
        }
    });
    schedule();
}

/// Switches if a thread of higher priority is ready.
pub fn yield_to_higher() {
    if interrupts::depth() > 0 {
        return;
    }
    let _ints = IntsOff::new();
    let higher = STATE.with(|s| {
        let me = s.current;
        let mine = s.thread(me).map_or(0, |t| t.priority);
        let best = s.pick()?;
        (s.thread(best)?.priority > mine).then_some(())
    });
    if higher.is_some() {
        schedule();
    }
}

/// Service events while waiting.
pub const BLOCK_SVC_INTS: u32 = 1;
const BLOCK_SVC_IF_LOCKED: u32 = 2;

/// Waits for `key`. `ready` is asked first, with interrupts off: if it holds there is nothing to wait for.
pub fn block(key: Key, flags: u32, ready: impl FnOnce() -> bool) {
    let _ints = IntsOff::new();
    if ready() {
        return;
    }
    if interrupts::depth() > 0 {
        crate::faults::fatal(format_args!("a wait for {key:?} at interrupt time"));
    }
    let services_events = flags & (BLOCK_SVC_INTS | BLOCK_SVC_IF_LOCKED) != 0;
    let (me, waiter) = STATE.with(|s| {
        let (id, thread) = (s.next_waiter, s.current);
        s.next_waiter += 1;
        s.waiters.push(Waiter { id, key, thread, granted: false });
        (thread, id)
    });
    loop {
        let granted = STATE.with(|s| {
            let granted = s.granted(waiter);
            if let Some(t) = s.thread(me) {
                t.state = if granted { State::Ready } else { State::Blocked { waiter, services_events } };
            }
            if granted {
                s.waiters.retain(|w| w.id != waiter);
            }
            granted
        });
        if granted {
            break;
        }
        schedule();
        let events = STATE.with(|s| {
            let granted = s.granted(waiter);
            if let Some(t) = s.thread(me) {
                t.state = State::Ready;
            }
            !granted
        });
        if events && services_events {
            events::run_in_wait();
        }
    }
}

/// Ends the wait of the highest-priority waiter for `key`; whether there was one.
pub fn wake_one(key: Key) -> bool {
    wake_one_thread(key).is_some()
}

/// Ends the wait of the highest-priority waiter for `key`; its thread.
pub fn wake_one_thread(key: Key) -> Option<u32> {
    STATE.with(|s| {
        let priority = |thread: u32| s.threads.iter().find(|t| address(t) == thread).map_or(i32::MIN, |t| t.priority);
        let best = s.waiters.iter().enumerate().filter(|(_, w)| w.key == key && !w.granted);
        // Equal priorities: first come, first served.
        let best = best.max_by_key(|(at, w)| (priority(w.thread), core::cmp::Reverse(*at))).map(|(at, _)| at);
        let waiter = &mut s.waiters[best?];
        waiter.granted = true;
        Some(waiter.thread)
    })
}

/// Ends the waits of all waiters for `key`.
pub fn wake_all(key: Key) {
    STATE.with(|s| s.waiters.iter_mut().filter(|w| w.key == key).for_each(|w| w.granted = true));
}

/// Adds `boost` to a thread's priority.
pub fn boost(handle: u32, boost: i32) {
    STATE.with(|s| {
        if let Some(t) = s.thread(handle) {
            t.priority = t.priority.saturating_add(boost);
        }
    });
}

/// A thread's priority.
pub fn priority(handle: u32) -> i32 {
    STATE.with(|s| s.thread(handle).map_or(0, |t| t.priority))
}

/// Time-slice priority of a thread.
pub fn win32_priority(handle: u32) -> u32 {
    STATE.with(|s| s.thread(handle).map_or(NORMAL, |t| t.win32_priority))
}

/// Sets the time-slice priority of a thread: the difference to the normal one counts like a (small) boost.
pub fn set_win32_priority(handle: u32, priority: u32) {
    STATE.with(|s| {
        if let Some(t) = s.thread(handle) {
            t.priority += priority as i32 - t.win32_priority as i32;
            t.win32_priority = priority;
        }
    });
}

/// A dword in every thread's control block for a VxD; its offset.
pub fn allocate_slot() -> Option<u32> {
    STATE.with(|s| {
        if s.slots as usize == SLOTS {
            return None;
        }
        s.slots += 1;
        Some(core::mem::offset_of!(Thread, slots) as u32 + (s.slots - 1) * 4)
    })
}

/// What the threads are doing, for a report.
pub fn report() {
    let _ints = IntsOff::new();
    for at in 0.. {
        let Some((handle, id, priority, state, current, key)) = STATE.with(|s| {
            let t = s.threads.get(at)?;
            let key = match t.state {
                State::Blocked { waiter, .. } => s.waiters.iter().find(|w| w.id == waiter).map(|w| w.key),
                _ => None,
            };
            Some((address(t), t.id, t.priority, t.state, s.current == address(t), key))
        }) else {
            break;
        };
        let running = if current { ", running" } else { "" };
        match (state, key) {
            (State::Blocked { services_events, .. }, Some(key)) => {
                let how = if services_events { "servicing events" } else { "not servicing events" };
                log!("thread {id} ({handle:08X}, priority {priority:X}): waits for {key:?}, {how}{running}");
            }
            _ => log!("thread {id} ({handle:08X}, priority {priority:X}): {state:?}{running}"),
        }
    }
}

/// Calls back into a VxD with what every callback gets: current VM, current thread, client registers.
///
/// # Safety
/// `routine` is a callback that a VxD gave us.
pub unsafe fn callback(routine: u32, mut regs: call::Regs) -> call::Regs {
    regs.ebx = vm::system();
    regs.edi = current();
    regs.ebp = vm::client();
    // SAFETY: the caller's promise.
    unsafe { call::with(routine, regs) }
}
