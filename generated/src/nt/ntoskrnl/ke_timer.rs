// Written by `janus gen` from abi-specs/nt/ntoskrnl/ke_timer.abi. Do not edit: change the spec and run `./x gen`.
//! Kernel: timers and time.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Kernel: timers and time.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait KeTimer {
    /// Stops a timer; TRUE when it was set.
    unsafe fn KeCancelTimer( // abi-specs/nt/ntoskrnl/ke_timer.abi:9
        a1: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke_timer.abi:9
    ) -> crate::types::BOOLEAN;
    /// Initialises a notification timer.
    unsafe fn KeInitializeTimer( // abi-specs/nt/ntoskrnl/ke_timer.abi:12
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke_timer.abi:12
    );
    /// Initialises a timer of either kind.
    unsafe fn KeInitializeTimerEx( // abi-specs/nt/ntoskrnl/ke_timer.abi:15
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke_timer.abi:15
        kind: crate::types::TIMER_TYPE, // abi-specs/nt/ntoskrnl/ke_timer.abi:15
    );
    /// 
    unsafe fn KeQueryInterruptTime() -> u64; // abi-specs/nt/ntoskrnl/ke_timer.abi:17
    /// Gives the time since 1601 in 100 ns.
    unsafe fn KeQuerySystemTime( // abi-specs/nt/ntoskrnl/ke_timer.abi:20
        current_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke_timer.abi:20
    );
    /// Gives the number of timer interrupts since the start.
    unsafe fn KeQueryTickCount( // abi-specs/nt/ntoskrnl/ke_timer.abi:23
        tick_count: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke_timer.abi:23
    );
    /// Gives the time between timer interrupts in 100 ns.
    unsafe fn KeQueryTimeIncrement() -> u32; // abi-specs/nt/ntoskrnl/ke_timer.abi:26
    /// 
    unsafe fn KeQueryUnbiasedInterruptTime() -> u64; // abi-specs/nt/ntoskrnl/ke_timer.abi:28
    /// 
    unsafe fn KeReadStateTimer( // abi-specs/nt/ntoskrnl/ke_timer.abi:30
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke_timer.abi:30
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn KeSetCoalescableTimer( // abi-specs/nt/ntoskrnl/ke_timer.abi:32
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke_timer.abi:32
        due_time: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke_timer.abi:32
        period: u32, // abi-specs/nt/ntoskrnl/ke_timer.abi:32
        tolerable_delay: u32, // abi-specs/nt/ntoskrnl/ke_timer.abi:32
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_timer.abi:32
    ) -> crate::types::BOOLEAN;
    /// Starts a timer; TRUE when it was set already.
    unsafe fn KeSetTimer( // abi-specs/nt/ntoskrnl/ke_timer.abi:41
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke_timer.abi:41
        due_time: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke_timer.abi:41
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_timer.abi:41
    ) -> crate::types::BOOLEAN;
    /// Starts a timer that may repeat.
    unsafe fn KeSetTimerEx( // abi-specs/nt/ntoskrnl/ke_timer.abi:44
        timer: *mut crate::types::KTIMER, // abi-specs/nt/ntoskrnl/ke_timer.abi:44
        due_time: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/ke_timer.abi:44
        period: i32, // abi-specs/nt/ntoskrnl/ke_timer.abi:44
        dpc: *mut crate::types::KDPC, // abi-specs/nt/ntoskrnl/ke_timer.abi:44
    ) -> crate::types::BOOLEAN;
    /// Address of the variable.
    fn KeTickCount() -> *mut crate::types::KSYSTEM_TIME; // abi-specs/nt/ntoskrnl/ke_timer.abi:45
    /// Address of the variable.
    fn KiEnableTimerWatchdog() -> *mut u32; // abi-specs/nt/ntoskrnl/ke_timer.abi:48
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ke_timer.abi";
    pub static KeCancelTimer: Function = Function { id: 1872, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "a1", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "a1", rule: Rule::Begins { bytes: &[8, 9], optional: false } }], file: FILE, line: 9, library: "ntoskrnl.exe", name: "KeCancelTimer" };
    pub static KeInitializeTimer: Function = Function { id: 1936, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 12, library: "ntoskrnl.exe", name: "KeInitializeTimer" };
    pub static KeInitializeTimerEx: Function = Function { id: 1937, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 15, library: "ntoskrnl.exe", name: "KeInitializeTimerEx" };
    pub static KeQueryInterruptTime: Function = Function { id: 1974, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "KeQueryInterruptTime" };
    pub static KeQuerySystemTime: Function = Function { id: 1983, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "current_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 20, library: "ntoskrnl.exe", name: "KeQuerySystemTime" };
    pub static KeQueryTickCount: Function = Function { id: 1984, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "tick_count", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 23, library: "ntoskrnl.exe", name: "KeQueryTickCount" };
    pub static KeQueryTimeIncrement: Function = Function { id: 1985, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "KeQueryTimeIncrement" };
    pub static KeQueryUnbiasedInterruptTime: Function = Function { id: 1986, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "ntoskrnl.exe", name: "KeQueryUnbiasedInterruptTime" };
    pub static KeReadStateTimer: Function = Function { id: 1993, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "timer", rule: Rule::Begins { bytes: &[8, 9], optional: false } }], file: FILE, line: 30, library: "ntoskrnl.exe", name: "KeReadStateTimer" };
    pub static KeSetCoalescableTimer: Function = Function { id: 2032, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "timer", rule: Rule::Begins { bytes: &[8, 9], optional: false } }, Check { arg: 5, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: true } }, Check { arg: 5, parameter: "dpc", rule: Rule::Begins { bytes: &[19], optional: true } }], file: FILE, line: 32, library: "ntoskrnl.exe", name: "KeSetCoalescableTimer" };
    pub static KeSetTimer: Function = Function { id: 2048, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "timer", rule: Rule::Begins { bytes: &[8, 9], optional: false } }, Check { arg: 3, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: true } }, Check { arg: 3, parameter: "dpc", rule: Rule::Begins { bytes: &[19], optional: true } }], file: FILE, line: 41, library: "ntoskrnl.exe", name: "KeSetTimer" };
    pub static KeSetTimerEx: Function = Function { id: 2049, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 0, parameter: "timer", rule: Rule::Begins { bytes: &[8, 9], optional: false } }, Check { arg: 4, parameter: "dpc", rule: Rule::Memory { shape: Shape::Fixed(32), optional: true } }, Check { arg: 4, parameter: "dpc", rule: Rule::Begins { bytes: &[19], optional: true } }], file: FILE, line: 44, library: "ntoskrnl.exe", name: "KeSetTimerEx" };
    pub static KeUpdateSystemTime: Function = Function { id: 2061, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "ntoskrnl.exe", name: "KeUpdateSystemTime" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:9
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeCancelTimer<P: KeTimer>(a1: *mut crate::types::KTIMER) -> crate::types::BOOLEAN {
        unsafe { P::KeCancelTimer(a1) }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:12
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeTimer<P: KeTimer>(timer: *mut crate::types::KTIMER) {
        unsafe { P::KeInitializeTimer(timer) }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:15
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeInitializeTimerEx<P: KeTimer>(timer: *mut crate::types::KTIMER, kind: crate::types::TIMER_TYPE) {
        unsafe { P::KeInitializeTimerEx(timer, kind) }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryInterruptTime<P: KeTimer>() -> u64 {
        unsafe { P::KeQueryInterruptTime() }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:20
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQuerySystemTime<P: KeTimer>(current_time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::KeQuerySystemTime(current_time) }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryTickCount<P: KeTimer>(tick_count: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::KeQueryTickCount(tick_count) }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryTimeIncrement<P: KeTimer>() -> u32 {
        unsafe { P::KeQueryTimeIncrement() }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:28
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeQueryUnbiasedInterruptTime<P: KeTimer>() -> u64 {
        unsafe { P::KeQueryUnbiasedInterruptTime() }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:30
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeReadStateTimer<P: KeTimer>(timer: *mut crate::types::KTIMER) -> crate::types::BOOLEAN {
        unsafe { P::KeReadStateTimer(timer) }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetCoalescableTimer<P: KeTimer>(timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, period: u32, tolerable_delay: u32, dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN {
        unsafe { P::KeSetCoalescableTimer(timer, due_time, period, tolerable_delay, dpc) }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:41
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTimer<P: KeTimer>(timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN {
        unsafe { P::KeSetTimer(timer, due_time, dpc) }
    }
    /// abi-specs/nt/ntoskrnl/ke_timer.abi:44
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn KeSetTimerEx<P: KeTimer>(timer: *mut crate::types::KTIMER, due_time: crate::types::LARGE_INTEGER, period: i32, dpc: *mut crate::types::KDPC) -> crate::types::BOOLEAN {
        unsafe { P::KeSetTimerEx(timer, due_time, period, dpc) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCancelTimer<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeCancelTimer, direct = sym direct::KeCancelTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeTimer<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeTimer, direct = sym direct::KeInitializeTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeInitializeTimerEx<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeInitializeTimerEx, direct = sym direct::KeInitializeTimerEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryInterruptTime<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryInterruptTime, direct = sym direct::KeQueryInterruptTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQuerySystemTime<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQuerySystemTime, direct = sym direct::KeQuerySystemTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryTickCount<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryTickCount, direct = sym direct::KeQueryTickCount::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryTimeIncrement<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryTimeIncrement, direct = sym direct::KeQueryTimeIncrement::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeQueryUnbiasedInterruptTime<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeQueryUnbiasedInterruptTime, direct = sym direct::KeQueryUnbiasedInterruptTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeReadStateTimer<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeReadStateTimer, direct = sym direct::KeReadStateTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetCoalescableTimer<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetCoalescableTimer, direct = sym direct::KeSetCoalescableTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimer<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTimer, direct = sym direct::KeSetTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeSetTimerEx<P: KeTimer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::KeSetTimerEx, direct = sym direct::KeSetTimerEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeUpdateSystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::KeUpdateSystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

