// Written by `janus gen` from abi-specs/nt/stream.abi. Do not edit: change the spec and run `./x gen`.
//! Stream class: capture and playback devices before AVStream.
//! Source: mingw-w64 ddk/strmini.h, which has no import library: conventions are those of its prototypes.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/stream.abi";
    pub static StreamClassAbortOutstandingRequests: Function = Function { id: 3400, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "STREAM.SYS", name: "StreamClassAbortOutstandingRequests" };
    pub static StreamClassCallAtNewPriority: Function = Function { id: 3401, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "STREAM.SYS", name: "StreamClassCallAtNewPriority" };
    pub static StreamClassCompleteRequestAndMarkQueueReady: Function = Function { id: 3402, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "STREAM.SYS", name: "StreamClassCompleteRequestAndMarkQueueReady" };
    pub static StreamClassDebugAssert: Function = Function { id: 3403, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 16, library: "STREAM.SYS", name: "StreamClassDebugAssert" };
    pub static StreamClassDebugPrint: Function = Function { id: 3404, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 17, library: "STREAM.SYS", name: "StreamClassDebugPrint" };
    pub static StreamClassDeviceNotification: Function = Function { id: 3405, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "STREAM.SYS", name: "StreamClassDeviceNotification" };
    pub static StreamClassFilterReenumerateStreams: Function = Function { id: 3406, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "STREAM.SYS", name: "StreamClassFilterReenumerateStreams" };
    pub static StreamClassGetDmaBuffer: Function = Function { id: 3407, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "STREAM.SYS", name: "StreamClassGetDmaBuffer" };
    pub static StreamClassGetNextEvent: Function = Function { id: 3408, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 21, library: "STREAM.SYS", name: "StreamClassGetNextEvent" };
    pub static StreamClassGetPhysicalAddress: Function = Function { id: 3409, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 28, library: "STREAM.SYS", name: "StreamClassGetPhysicalAddress" };
    pub static StreamClassQueryMasterClock: Function = Function { id: 3410, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 35, library: "STREAM.SYS", name: "StreamClassQueryMasterClock" };
    pub static StreamClassQueryMasterClockSync: Function = Function { id: 3411, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 41, library: "STREAM.SYS", name: "StreamClassQueryMasterClockSync" };
    pub static StreamClassReadWriteConfig: Function = Function { id: 3412, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 42, library: "STREAM.SYS", name: "StreamClassReadWriteConfig" };
    pub static StreamClassReenumerateStreams: Function = Function { id: 3413, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 49, library: "STREAM.SYS", name: "StreamClassReenumerateStreams" };
    pub static StreamClassRegisterAdapter: Function = Function { id: 3414, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 51, library: "STREAM.SYS", name: "StreamClassRegisterAdapter" };
    pub static StreamClassRegisterFilterWithNoKSPins: Function = Function { id: 3415, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 24, arg: 2, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::Elements { unit: 16, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 56, library: "STREAM.SYS", name: "StreamClassRegisterFilterWithNoKSPins" };
    pub static StreamClassScheduleTimer: Function = Function { id: 3416, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "STREAM.SYS", name: "StreamClassScheduleTimer" };
    pub static StreamClassStreamNotification: Function = Function { id: 3417, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 71, library: "STREAM.SYS", name: "StreamClassStreamNotification" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassAbortOutstandingRequests() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassAbortOutstandingRequests, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassCallAtNewPriority() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassCallAtNewPriority, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassCompleteRequestAndMarkQueueReady() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassCompleteRequestAndMarkQueueReady, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassDebugAssert() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassDebugAssert, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassDebugPrint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassDebugPrint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassDeviceNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassDeviceNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassFilterReenumerateStreams() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassFilterReenumerateStreams, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassGetDmaBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassGetDmaBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassGetNextEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassGetNextEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassGetPhysicalAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassGetPhysicalAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassQueryMasterClock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassQueryMasterClock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassQueryMasterClockSync() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassQueryMasterClockSync, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassReadWriteConfig() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassReadWriteConfig, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassReenumerateStreams() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassReenumerateStreams, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassRegisterAdapter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassRegisterAdapter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassRegisterFilterWithNoKSPins() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassRegisterFilterWithNoKSPins, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassScheduleTimer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassScheduleTimer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.stream.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn StreamClassStreamNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::StreamClassStreamNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

use janus_runtime::abi::{Export, Library, Target};

#[repr(C, align(4096))]
struct Head(core::cell::UnsafeCell<[u8; 8192]>);
// SAFETY: written once, before any driver is loaded.
unsafe impl Sync for Head {}
#[unsafe(link_section = ".nt.stream.head")]
static HEAD: Head = Head(core::cell::UnsafeCell::new([0; 8192]));

/// STREAM.SYS as `P` serves it.
pub const fn library<P>() -> Library {
    Library { name: "STREAM.SYS", aka: &[], head: HEAD.0.get().cast(), head_size: 8192, exports: Exports::<P>::TABLE }
}

struct Exports<P>(core::marker::PhantomData<P>);
impl<P> Exports<P> {
    const TABLE: &'static [Export] = &[
        Export { name: "StreamClassAbortOutstandingRequests", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassAbortOutstandingRequests as *const (), function: &about::StreamClassAbortOutstandingRequests } },
        Export { name: "StreamClassCallAtNewPriority", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassCallAtNewPriority as *const (), function: &about::StreamClassCallAtNewPriority } },
        Export { name: "StreamClassCompleteRequestAndMarkQueueReady", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassCompleteRequestAndMarkQueueReady as *const (), function: &about::StreamClassCompleteRequestAndMarkQueueReady } },
        Export { name: "StreamClassDebugAssert", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassDebugAssert as *const (), function: &about::StreamClassDebugAssert } },
        Export { name: "StreamClassDebugPrint", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassDebugPrint as *const (), function: &about::StreamClassDebugPrint } },
        Export { name: "StreamClassDeviceNotification", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassDeviceNotification as *const (), function: &about::StreamClassDeviceNotification } },
        Export { name: "StreamClassFilterReenumerateStreams", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassFilterReenumerateStreams as *const (), function: &about::StreamClassFilterReenumerateStreams } },
        Export { name: "StreamClassGetDmaBuffer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassGetDmaBuffer as *const (), function: &about::StreamClassGetDmaBuffer } },
        Export { name: "StreamClassGetNextEvent", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassGetNextEvent as *const (), function: &about::StreamClassGetNextEvent } },
        Export { name: "StreamClassGetPhysicalAddress", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassGetPhysicalAddress as *const (), function: &about::StreamClassGetPhysicalAddress } },
        Export { name: "StreamClassQueryMasterClock", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassQueryMasterClock as *const (), function: &about::StreamClassQueryMasterClock } },
        Export { name: "StreamClassQueryMasterClockSync", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassQueryMasterClockSync as *const (), function: &about::StreamClassQueryMasterClockSync } },
        Export { name: "StreamClassReadWriteConfig", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassReadWriteConfig as *const (), function: &about::StreamClassReadWriteConfig } },
        Export { name: "StreamClassReenumerateStreams", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassReenumerateStreams as *const (), function: &about::StreamClassReenumerateStreams } },
        Export { name: "StreamClassRegisterAdapter", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassRegisterAdapter as *const (), function: &about::StreamClassRegisterAdapter } },
        Export { name: "StreamClassRegisterFilterWithNoKSPins", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassRegisterFilterWithNoKSPins as *const (), function: &about::StreamClassRegisterFilterWithNoKSPins } },
        Export { name: "StreamClassScheduleTimer", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassScheduleTimer as *const (), function: &about::StreamClassScheduleTimer } },
        Export { name: "StreamClassStreamNotification", ordinal: None, since: (0, 0), until: (255, 255), target: Target::Trap { thunk: traced::StreamClassStreamNotification as *const (), function: &about::StreamClassStreamNotification } },
    ];
}
