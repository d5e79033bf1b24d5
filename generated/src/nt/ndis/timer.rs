// Written by `janus gen` from abi-specs/nt/ndis/timer.abi. Do not edit: change the spec and run `./x gen`.
//! Timers, waiting and time.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Timers, waiting and time.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Timer {
    /// 
    unsafe fn NdisCancelTimer( // abi-specs/nt/ndis/timer.abi:8
        timer: *mut crate::types::NDIS_TIMER, // abi-specs/nt/ndis/timer.abi:8
        timer_cancelled: *mut crate::types::BOOLEAN, // abi-specs/nt/ndis/timer.abi:8
    );
    /// 
    unsafe fn NdisGetCurrentSystemTime( // abi-specs/nt/ndis/timer.abi:10
        current_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ndis/timer.abi:10
    );
    /// 
    unsafe fn NdisGetSystemUpTime( // abi-specs/nt/ndis/timer.abi:11
        system_up_time: *mut u32, // abi-specs/nt/ndis/timer.abi:11
    );
    /// 
    unsafe fn NdisInitializeTimer( // abi-specs/nt/ndis/timer.abi:13
        timer: *mut crate::types::NDIS_TIMER, // abi-specs/nt/ndis/timer.abi:13
        timer_function: crate::callbacks::NDIS_TIMER_FUNCTION, // abi-specs/nt/ndis/timer.abi:13
        function_context: *mut core::ffi::c_void, // abi-specs/nt/ndis/timer.abi:13
    );
    /// 
    unsafe fn NdisMCancelTimer( // abi-specs/nt/ndis/timer.abi:15
        timer: *mut crate::types::NDIS_MINIPORT_TIMER, // abi-specs/nt/ndis/timer.abi:15
        timer_cancelled: *mut crate::types::BOOLEAN, // abi-specs/nt/ndis/timer.abi:15
    );
    /// 
    unsafe fn NdisMInitializeTimer( // abi-specs/nt/ndis/timer.abi:17
        timer: *mut crate::types::NDIS_MINIPORT_TIMER, // abi-specs/nt/ndis/timer.abi:17
        miniport_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/timer.abi:17
        timer_function: crate::callbacks::NDIS_TIMER_FUNCTION, // abi-specs/nt/ndis/timer.abi:17
        function_context: *mut core::ffi::c_void, // abi-specs/nt/ndis/timer.abi:17
    );
    /// 
    unsafe fn NdisMSetPeriodicTimer( // abi-specs/nt/ndis/timer.abi:24
        timer: *mut crate::types::NDIS_MINIPORT_TIMER, // abi-specs/nt/ndis/timer.abi:24
        millisecond_period: u32, // abi-specs/nt/ndis/timer.abi:24
    );
    /// 
    unsafe fn NdisMSetTimer( // abi-specs/nt/ndis/timer.abi:26
        timer: *mut crate::types::NDIS_MINIPORT_TIMER, // abi-specs/nt/ndis/timer.abi:26
        milliseconds_to_delay: u32, // abi-specs/nt/ndis/timer.abi:26
    );
    /// Waits that many microseconds.
    unsafe fn NdisMSleep( // abi-specs/nt/ndis/timer.abi:29
        microseconds_to_sleep: u32, // abi-specs/nt/ndis/timer.abi:29
    );
    /// 
    unsafe fn NdisSetPeriodicTimer( // abi-specs/nt/ndis/timer.abi:30
        ndis_timer: *mut crate::types::NDIS_TIMER, // abi-specs/nt/ndis/timer.abi:30
        milliseconds_period: u32, // abi-specs/nt/ndis/timer.abi:30
    );
    /// 
    unsafe fn NdisSetTimer( // abi-specs/nt/ndis/timer.abi:32
        timer: *mut crate::types::NDIS_TIMER, // abi-specs/nt/ndis/timer.abi:32
        milliseconds_to_delay: u32, // abi-specs/nt/ndis/timer.abi:32
    );
    /// 
    unsafe fn NdisSetTimerEx( // abi-specs/nt/ndis/timer.abi:33
        ndis_timer: *mut crate::types::NDIS_TIMER, // abi-specs/nt/ndis/timer.abi:33
        milliseconds_to_delay: u32, // abi-specs/nt/ndis/timer.abi:33
        function_context: *mut core::ffi::c_void, // abi-specs/nt/ndis/timer.abi:33
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/timer.abi";
    pub static NdisCancelTimer: Function = Function { id: 647, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(72), optional: false } }, Check { arg: 1, parameter: "timer_cancelled", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 8, library: "NDIS.SYS", name: "NdisCancelTimer" };
    pub static NdisGetCurrentSystemTime: Function = Function { id: 785, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "current_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 10, library: "NDIS.SYS", name: "NdisGetCurrentSystemTime" };
    pub static NdisGetSystemUpTime: Function = Function { id: 809, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "system_up_time", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 11, library: "NDIS.SYS", name: "NdisGetSystemUpTime" };
    pub static NdisInitializeTimer: Function = Function { id: 862, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(72), optional: false } }], file: FILE, line: 13, library: "NDIS.SYS", name: "NdisInitializeTimer" };
    pub static NdisMCancelTimer: Function = Function { id: 887, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(88), optional: false } }, Check { arg: 1, parameter: "timer_cancelled", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 15, library: "NDIS.SYS", name: "NdisMCancelTimer" };
    pub static NdisMInitializeTimer: Function = Function { id: 943, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(88), optional: false } }], file: FILE, line: 17, library: "NDIS.SYS", name: "NdisMInitializeTimer" };
    pub static NdisMSetPeriodicTimer: Function = Function { id: 989, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(88), optional: false } }], file: FILE, line: 24, library: "NDIS.SYS", name: "NdisMSetPeriodicTimer" };
    pub static NdisMSetTimer: Function = Function { id: 990, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(88), optional: false } }], file: FILE, line: 26, library: "NDIS.SYS", name: "NdisMSetTimer" };
    pub static NdisMSleep: Function = Function { id: 992, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 29, library: "NDIS.SYS", name: "NdisMSleep" };
    pub static NdisSetPeriodicTimer: Function = Function { id: 1080, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "ndis_timer", rule: Rule::Memory { shape: Shape::Fixed(72), optional: false } }], file: FILE, line: 30, library: "NDIS.SYS", name: "NdisSetPeriodicTimer" };
    pub static NdisSetTimer: Function = Function { id: 1085, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "timer", rule: Rule::Memory { shape: Shape::Fixed(72), optional: false } }], file: FILE, line: 32, library: "NDIS.SYS", name: "NdisSetTimer" };
    pub static NdisSetTimerEx: Function = Function { id: 1086, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "ndis_timer", rule: Rule::Memory { shape: Shape::Fixed(72), optional: false } }], file: FILE, line: 33, library: "NDIS.SYS", name: "NdisSetTimerEx" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/timer.abi:8
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisCancelTimer<P: Timer>(timer: *mut crate::types::NDIS_TIMER, timer_cancelled: *mut crate::types::BOOLEAN) {
        unsafe { P::NdisCancelTimer(timer, timer_cancelled) }
    }
    /// abi-specs/nt/ndis/timer.abi:10
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetCurrentSystemTime<P: Timer>(current_time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::NdisGetCurrentSystemTime(current_time) }
    }
    /// abi-specs/nt/ndis/timer.abi:11
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisGetSystemUpTime<P: Timer>(system_up_time: *mut u32) {
        unsafe { P::NdisGetSystemUpTime(system_up_time) }
    }
    /// abi-specs/nt/ndis/timer.abi:13
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInitializeTimer<P: Timer>(timer: *mut crate::types::NDIS_TIMER, timer_function: crate::callbacks::NDIS_TIMER_FUNCTION, function_context: *mut core::ffi::c_void) {
        unsafe { P::NdisInitializeTimer(timer, timer_function, function_context) }
    }
    /// abi-specs/nt/ndis/timer.abi:15
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMCancelTimer<P: Timer>(timer: *mut crate::types::NDIS_MINIPORT_TIMER, timer_cancelled: *mut crate::types::BOOLEAN) {
        unsafe { P::NdisMCancelTimer(timer, timer_cancelled) }
    }
    /// abi-specs/nt/ndis/timer.abi:17
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMInitializeTimer<P: Timer>(timer: *mut crate::types::NDIS_MINIPORT_TIMER, miniport_adapter_handle: crate::types::NDIS_HANDLE, timer_function: crate::callbacks::NDIS_TIMER_FUNCTION, function_context: *mut core::ffi::c_void) {
        unsafe { P::NdisMInitializeTimer(timer, miniport_adapter_handle, timer_function, function_context) }
    }
    /// abi-specs/nt/ndis/timer.abi:24
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSetPeriodicTimer<P: Timer>(timer: *mut crate::types::NDIS_MINIPORT_TIMER, millisecond_period: u32) {
        unsafe { P::NdisMSetPeriodicTimer(timer, millisecond_period) }
    }
    /// abi-specs/nt/ndis/timer.abi:26
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSetTimer<P: Timer>(timer: *mut crate::types::NDIS_MINIPORT_TIMER, milliseconds_to_delay: u32) {
        unsafe { P::NdisMSetTimer(timer, milliseconds_to_delay) }
    }
    /// abi-specs/nt/ndis/timer.abi:29
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisMSleep<P: Timer>(microseconds_to_sleep: u32) {
        unsafe { P::NdisMSleep(microseconds_to_sleep) }
    }
    /// abi-specs/nt/ndis/timer.abi:30
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisSetPeriodicTimer<P: Timer>(ndis_timer: *mut crate::types::NDIS_TIMER, milliseconds_period: u32) {
        unsafe { P::NdisSetPeriodicTimer(ndis_timer, milliseconds_period) }
    }
    /// abi-specs/nt/ndis/timer.abi:32
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisSetTimer<P: Timer>(timer: *mut crate::types::NDIS_TIMER, milliseconds_to_delay: u32) {
        unsafe { P::NdisSetTimer(timer, milliseconds_to_delay) }
    }
    /// abi-specs/nt/ndis/timer.abi:33
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisSetTimerEx<P: Timer>(ndis_timer: *mut crate::types::NDIS_TIMER, milliseconds_to_delay: u32, function_context: *mut core::ffi::c_void) {
        unsafe { P::NdisSetTimerEx(ndis_timer, milliseconds_to_delay, function_context) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisCancelTimer<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisCancelTimer, direct = sym direct::NdisCancelTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetCurrentSystemTime<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetCurrentSystemTime, direct = sym direct::NdisGetCurrentSystemTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisGetSystemUpTime<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisGetSystemUpTime, direct = sym direct::NdisGetSystemUpTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeTimer<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInitializeTimer, direct = sym direct::NdisInitializeTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCancelTimer<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMCancelTimer, direct = sym direct::NdisMCancelTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMInitializeTimer<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMInitializeTimer, direct = sym direct::NdisMInitializeTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetPeriodicTimer<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSetPeriodicTimer, direct = sym direct::NdisMSetPeriodicTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSetTimer<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSetTimer, direct = sym direct::NdisMSetTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMSleep<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisMSleep, direct = sym direct::NdisMSleep::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetPeriodicTimer<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisSetPeriodicTimer, direct = sym direct::NdisSetPeriodicTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetTimer<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisSetTimer, direct = sym direct::NdisSetTimer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisSetTimerEx<P: Timer>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisSetTimerEx, direct = sym direct::NdisSetTimerEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

