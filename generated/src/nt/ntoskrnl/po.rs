// Written by `janus gen` from abi-specs/nt/ntoskrnl/po.abi. Do not edit: change the spec and run `./x gen`.
//! Power manager.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Power manager.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Po {
    /// 
    unsafe fn PoCallDriver( // abi-specs/nt/ntoskrnl/po.abi:8
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/po.abi:8
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/po.abi:8
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn PoRegisterDeviceForIdleDetection( // abi-specs/nt/ntoskrnl/po.abi:31
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/po.abi:31
        conservation_idle_time: u32, // abi-specs/nt/ntoskrnl/po.abi:31
        performance_idle_time: u32, // abi-specs/nt/ntoskrnl/po.abi:31
        state: crate::types::DEVICE_POWER_STATE, // abi-specs/nt/ntoskrnl/po.abi:31
    ) -> *mut u32;
    /// 
    unsafe fn PoRegisterSystemState( // abi-specs/nt/ntoskrnl/po.abi:53
        state_handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/po.abi:53
        flags: u32, // abi-specs/nt/ntoskrnl/po.abi:53
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn PoRequestPowerIrp( // abi-specs/nt/ntoskrnl/po.abi:55
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/po.abi:55
        minor_function: u8, // abi-specs/nt/ntoskrnl/po.abi:55
        power_state: crate::types::POWER_STATE, // abi-specs/nt/ntoskrnl/po.abi:55
        completion_function: crate::callbacks::REQUEST_POWER_COMPLETE, // abi-specs/nt/ntoskrnl/po.abi:55
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/po.abi:55
        irp: *mut *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/po.abi:55
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn PoSetHiberRange( // abi-specs/nt/ntoskrnl/po.abi:67
        memory_map: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/po.abi:67
        flags: u32, // abi-specs/nt/ntoskrnl/po.abi:67
        address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/po.abi:67
        length: u32, // abi-specs/nt/ntoskrnl/po.abi:67
        tag: u32, // abi-specs/nt/ntoskrnl/po.abi:67
    );
    /// The result is a POWER_STATE, which is one number and returned as one.
    unsafe fn PoSetPowerState( // abi-specs/nt/ntoskrnl/po.abi:72
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/po.abi:72
        kind: crate::types::POWER_STATE_TYPE, // abi-specs/nt/ntoskrnl/po.abi:72
        state: crate::types::POWER_STATE, // abi-specs/nt/ntoskrnl/po.abi:72
    ) -> u32;
    /// 
    unsafe fn PoSetSystemState( // abi-specs/nt/ntoskrnl/po.abi:73
        flags: u32, // abi-specs/nt/ntoskrnl/po.abi:73
    );
    /// 
    unsafe fn PoStartNextPowerIrp( // abi-specs/nt/ntoskrnl/po.abi:80
        irp: *mut crate::types::IRP, // abi-specs/nt/ntoskrnl/po.abi:80
    );
    /// 
    unsafe fn PoUnregisterSystemState( // abi-specs/nt/ntoskrnl/po.abi:83
        state_handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/po.abi:83
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/po.abi";
    pub static PoCallDriver: Function = Function { id: 2322, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 1, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "PoCallDriver" };
    pub static PoCancelDeviceNotify: Function = Function { id: 2323, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "PoCancelDeviceNotify" };
    pub static PoClearPowerRequest: Function = Function { id: 2324, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "PoClearPowerRequest" };
    pub static PoCreatePowerRequest: Function = Function { id: 2325, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "PoCreatePowerRequest" };
    pub static PoDeletePowerRequest: Function = Function { id: 2326, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 19, library: "ntoskrnl.exe", name: "PoDeletePowerRequest" };
    pub static PoDisableSleepStates: Function = Function { id: 2327, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "PoDisableSleepStates" };
    pub static PoEndDeviceBusy: Function = Function { id: 2328, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 22, library: "ntoskrnl.exe", name: "PoEndDeviceBusy" };
    pub static PoGetSystemWake: Function = Function { id: 2329, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "ntoskrnl.exe", name: "PoGetSystemWake" };
    pub static PoQueryWatchdogTime: Function = Function { id: 2330, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "PoQueryWatchdogTime" };
    pub static PoQueueShutdownWorkItem: Function = Function { id: 2331, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "ntoskrnl.exe", name: "PoQueueShutdownWorkItem" };
    pub static PoReenableSleepStates: Function = Function { id: 2332, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "PoReenableSleepStates" };
    pub static PoRegisterDeviceForIdleDetection: Function = Function { id: 2333, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 31, library: "ntoskrnl.exe", name: "PoRegisterDeviceForIdleDetection" };
    pub static PoRegisterDeviceNotify: Function = Function { id: 2334, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "ntoskrnl.exe", name: "PoRegisterDeviceNotify" };
    pub static PoRegisterPowerSettingCallback: Function = Function { id: 2335, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 46, library: "ntoskrnl.exe", name: "PoRegisterPowerSettingCallback" };
    pub static PoRegisterSystemState: Function = Function { id: 2336, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "PoRegisterSystemState" };
    pub static PoRequestPowerIrp: Function = Function { id: 2337, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }, Check { arg: 5, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 55, library: "ntoskrnl.exe", name: "PoRequestPowerIrp" };
    pub static PoRequestShutdownEvent: Function = Function { id: 2338, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 63, library: "ntoskrnl.exe", name: "PoRequestShutdownEvent" };
    pub static PoSetDeviceBusyEx: Function = Function { id: 2339, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 65, library: "ntoskrnl.exe", name: "PoSetDeviceBusyEx" };
    pub static PoSetFixedWakeSource: Function = Function { id: 2340, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "PoSetFixedWakeSource" };
    pub static PoSetHiberRange: Function = Function { id: 2341, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 67, library: "ntoskrnl.exe", name: "PoSetHiberRange" };
    pub static PoSetPowerRequest: Function = Function { id: 2342, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "PoSetPowerRequest" };
    pub static PoSetPowerState: Function = Function { id: 2343, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 72, library: "ntoskrnl.exe", name: "PoSetPowerState" };
    pub static PoSetSystemState: Function = Function { id: 2344, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 73, library: "ntoskrnl.exe", name: "PoSetSystemState" };
    pub static PoSetSystemWake: Function = Function { id: 2345, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "PoSetSystemWake" };
    pub static PoShutdownBugCheck: Function = Function { id: 2346, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "ntoskrnl.exe", name: "PoShutdownBugCheck" };
    pub static PoStartDeviceBusy: Function = Function { id: 2347, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 78, library: "ntoskrnl.exe", name: "PoStartDeviceBusy" };
    pub static PoStartNextPowerIrp: Function = Function { id: 2348, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "irp", rule: Rule::Memory { shape: Shape::Fixed(112), optional: false } }, Check { arg: 0, parameter: "irp", rule: Rule::Begins { bytes: &[6], optional: false } }], file: FILE, line: 80, library: "ntoskrnl.exe", name: "PoStartNextPowerIrp" };
    pub static PoUnregisterPowerSettingCallback: Function = Function { id: 2349, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 82, library: "ntoskrnl.exe", name: "PoUnregisterPowerSettingCallback" };
    pub static PoUnregisterSystemState: Function = Function { id: 2350, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 83, library: "ntoskrnl.exe", name: "PoUnregisterSystemState" };
    pub static PoUserShutdownInitiated: Function = Function { id: 2351, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "PoUserShutdownInitiated" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/po.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoCallDriver<P: Po>(device_object: *mut crate::types::DEVICE_OBJECT, irp: *mut crate::types::IRP) -> crate::types::NTSTATUS {
        unsafe { P::PoCallDriver(device_object, irp) }
    }
    /// abi-specs/nt/ntoskrnl/po.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoRegisterDeviceForIdleDetection<P: Po>(device_object: *mut crate::types::DEVICE_OBJECT, conservation_idle_time: u32, performance_idle_time: u32, state: crate::types::DEVICE_POWER_STATE) -> *mut u32 {
        unsafe { P::PoRegisterDeviceForIdleDetection(device_object, conservation_idle_time, performance_idle_time, state) }
    }
    /// abi-specs/nt/ntoskrnl/po.abi:53
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoRegisterSystemState<P: Po>(state_handle: *mut core::ffi::c_void, flags: u32) -> *mut core::ffi::c_void {
        unsafe { P::PoRegisterSystemState(state_handle, flags) }
    }
    /// abi-specs/nt/ntoskrnl/po.abi:55
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoRequestPowerIrp<P: Po>(device_object: *mut crate::types::DEVICE_OBJECT, minor_function: u8, power_state: crate::types::POWER_STATE, completion_function: crate::callbacks::REQUEST_POWER_COMPLETE, context: *mut core::ffi::c_void, irp: *mut *mut crate::types::IRP) -> crate::types::NTSTATUS {
        unsafe { P::PoRequestPowerIrp(device_object, minor_function, power_state, completion_function, context, irp) }
    }
    /// abi-specs/nt/ntoskrnl/po.abi:67
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoSetHiberRange<P: Po>(memory_map: *mut core::ffi::c_void, flags: u32, address: *mut core::ffi::c_void, length: u32, tag: u32) {
        unsafe { P::PoSetHiberRange(memory_map, flags, address, length, tag) }
    }
    /// abi-specs/nt/ntoskrnl/po.abi:72
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoSetPowerState<P: Po>(device_object: *mut crate::types::DEVICE_OBJECT, kind: crate::types::POWER_STATE_TYPE, state: crate::types::POWER_STATE) -> u32 {
        unsafe { P::PoSetPowerState(device_object, kind, state) }
    }
    /// abi-specs/nt/ntoskrnl/po.abi:73
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoSetSystemState<P: Po>(flags: u32) {
        unsafe { P::PoSetSystemState(flags) }
    }
    /// abi-specs/nt/ntoskrnl/po.abi:80
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoStartNextPowerIrp<P: Po>(irp: *mut crate::types::IRP) {
        unsafe { P::PoStartNextPowerIrp(irp) }
    }
    /// abi-specs/nt/ntoskrnl/po.abi:83
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn PoUnregisterSystemState<P: Po>(state_handle: *mut core::ffi::c_void) {
        unsafe { P::PoUnregisterSystemState(state_handle) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoCallDriver<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoCallDriver, direct = sym direct::PoCallDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoCancelDeviceNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoCancelDeviceNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoClearPowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoClearPowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoCreatePowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoCreatePowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoDeletePowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoDeletePowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoDisableSleepStates() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoDisableSleepStates, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoEndDeviceBusy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoEndDeviceBusy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoGetSystemWake() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoGetSystemWake, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoQueryWatchdogTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoQueryWatchdogTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoQueueShutdownWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoQueueShutdownWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoReenableSleepStates() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoReenableSleepStates, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRegisterDeviceForIdleDetection<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoRegisterDeviceForIdleDetection, direct = sym direct::PoRegisterDeviceForIdleDetection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRegisterDeviceNotify() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRegisterDeviceNotify, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRegisterPowerSettingCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRegisterPowerSettingCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRegisterSystemState<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoRegisterSystemState, direct = sym direct::PoRegisterSystemState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRequestPowerIrp<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoRequestPowerIrp, direct = sym direct::PoRequestPowerIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoRequestShutdownEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoRequestShutdownEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetDeviceBusyEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetDeviceBusyEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetFixedWakeSource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetFixedWakeSource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetHiberRange<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoSetHiberRange, direct = sym direct::PoSetHiberRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetPowerRequest() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetPowerRequest, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetPowerState<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoSetPowerState, direct = sym direct::PoSetPowerState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetSystemState<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoSetSystemState, direct = sym direct::PoSetSystemState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoSetSystemWake() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoSetSystemWake, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoShutdownBugCheck() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoShutdownBugCheck, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoStartDeviceBusy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoStartDeviceBusy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoStartNextPowerIrp<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoStartNextPowerIrp, direct = sym direct::PoStartNextPowerIrp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoUnregisterPowerSettingCallback() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoUnregisterPowerSettingCallback, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoUnregisterSystemState<P: Po>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::PoUnregisterSystemState, direct = sym direct::PoUnregisterSystemState::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PoUserShutdownInitiated() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PoUserShutdownInitiated, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

