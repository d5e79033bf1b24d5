// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_time.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: time and its fields.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: time and its fields.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlTime {
    /// 
    unsafe fn RtlLocalTimeToSystemTime( // abi-specs/nt/ntoskrnl/rtl_time.abi:7
        local_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:7
        system_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:7
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlSecondsSince1970ToTime( // abi-specs/nt/ntoskrnl/rtl_time.abi:10
        elapsed_seconds: u32, // abi-specs/nt/ntoskrnl/rtl_time.abi:10
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:10
    );
    /// 
    unsafe fn RtlSecondsSince1980ToTime( // abi-specs/nt/ntoskrnl/rtl_time.abi:11
        elapsed_seconds: u32, // abi-specs/nt/ntoskrnl/rtl_time.abi:11
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:11
    );
    /// 
    unsafe fn RtlSystemTimeToLocalTime( // abi-specs/nt/ntoskrnl/rtl_time.abi:14
        system_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:14
        local_time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:14
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlTimeFieldsToTime( // abi-specs/nt/ntoskrnl/rtl_time.abi:16
        time_fields: *mut crate::types::TIME_FIELDS, // abi-specs/nt/ntoskrnl/rtl_time.abi:16
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:16
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlTimeToElapsedTimeFields( // abi-specs/nt/ntoskrnl/rtl_time.abi:17
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:17
        time_fields: *mut crate::types::TIME_FIELDS, // abi-specs/nt/ntoskrnl/rtl_time.abi:17
    );
    /// 
    unsafe fn RtlTimeToSecondsSince1970( // abi-specs/nt/ntoskrnl/rtl_time.abi:18
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:18
        elapsed_seconds: *mut u32, // abi-specs/nt/ntoskrnl/rtl_time.abi:18
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlTimeToSecondsSince1980( // abi-specs/nt/ntoskrnl/rtl_time.abi:19
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:19
        elapsed_seconds: *mut u32, // abi-specs/nt/ntoskrnl/rtl_time.abi:19
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlTimeToTimeFields( // abi-specs/nt/ntoskrnl/rtl_time.abi:21
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl_time.abi:21
        time_fields: *mut crate::types::TIME_FIELDS, // abi-specs/nt/ntoskrnl/rtl_time.abi:21
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_time.abi";
    pub static RtlLocalTimeToSystemTime: Function = Function { id: 2680, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "local_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "system_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 7, library: "ntoskrnl.exe", name: "RtlLocalTimeToSystemTime" };
    pub static RtlQueryDynamicTimeZoneInformation: Function = Function { id: 2714, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "RtlQueryDynamicTimeZoneInformation" };
    pub static RtlQueryTimeZoneInformation: Function = Function { id: 2718, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "RtlQueryTimeZoneInformation" };
    pub static RtlSecondsSince1970ToTime: Function = Function { id: 2732, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 10, library: "ntoskrnl.exe", name: "RtlSecondsSince1970ToTime" };
    pub static RtlSecondsSince1980ToTime: Function = Function { id: 2733, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 1, parameter: "time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 11, library: "ntoskrnl.exe", name: "RtlSecondsSince1980ToTime" };
    pub static RtlSetDynamicTimeZoneInformation: Function = Function { id: 2740, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "ntoskrnl.exe", name: "RtlSetDynamicTimeZoneInformation" };
    pub static RtlSetTimeZoneInformation: Function = Function { id: 2744, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "RtlSetTimeZoneInformation" };
    pub static RtlSystemTimeToLocalTime: Function = Function { id: 2754, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "system_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "local_time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "RtlSystemTimeToLocalTime" };
    pub static RtlTimeFieldsToTime: Function = Function { id: 2756, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "time_fields", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 1, parameter: "time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 16, library: "ntoskrnl.exe", name: "RtlTimeFieldsToTime" };
    pub static RtlTimeToElapsedTimeFields: Function = Function { id: 2757, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "time_fields", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 17, library: "ntoskrnl.exe", name: "RtlTimeToElapsedTimeFields" };
    pub static RtlTimeToSecondsSince1970: Function = Function { id: 2758, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "elapsed_seconds", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 18, library: "ntoskrnl.exe", name: "RtlTimeToSecondsSince1970" };
    pub static RtlTimeToSecondsSince1980: Function = Function { id: 2759, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "elapsed_seconds", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 19, library: "ntoskrnl.exe", name: "RtlTimeToSecondsSince1980" };
    pub static RtlTimeToTimeFields: Function = Function { id: 2760, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "time", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "time_fields", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 21, library: "ntoskrnl.exe", name: "RtlTimeToTimeFields" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLocalTimeToSystemTime<P: RtlTime>(local_time: *mut crate::types::LARGE_INTEGER, system_time: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::RtlLocalTimeToSystemTime(local_time, system_time) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:10
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSecondsSince1970ToTime<P: RtlTime>(elapsed_seconds: u32, time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::RtlSecondsSince1970ToTime(elapsed_seconds, time) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:11
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSecondsSince1980ToTime<P: RtlTime>(elapsed_seconds: u32, time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::RtlSecondsSince1980ToTime(elapsed_seconds, time) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSystemTimeToLocalTime<P: RtlTime>(system_time: *mut crate::types::LARGE_INTEGER, local_time: *mut crate::types::LARGE_INTEGER) -> crate::types::NTSTATUS {
        unsafe { P::RtlSystemTimeToLocalTime(system_time, local_time) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:16
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeFieldsToTime<P: RtlTime>(time_fields: *mut crate::types::TIME_FIELDS, time: *mut crate::types::LARGE_INTEGER) -> crate::types::BOOLEAN {
        unsafe { P::RtlTimeFieldsToTime(time_fields, time) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeToElapsedTimeFields<P: RtlTime>(time: *mut crate::types::LARGE_INTEGER, time_fields: *mut crate::types::TIME_FIELDS) {
        unsafe { P::RtlTimeToElapsedTimeFields(time, time_fields) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeToSecondsSince1970<P: RtlTime>(time: *mut crate::types::LARGE_INTEGER, elapsed_seconds: *mut u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlTimeToSecondsSince1970(time, elapsed_seconds) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:19
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeToSecondsSince1980<P: RtlTime>(time: *mut crate::types::LARGE_INTEGER, elapsed_seconds: *mut u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlTimeToSecondsSince1980(time, elapsed_seconds) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_time.abi:21
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeToTimeFields<P: RtlTime>(time: *mut crate::types::LARGE_INTEGER, time_fields: *mut crate::types::TIME_FIELDS) {
        unsafe { P::RtlTimeToTimeFields(time, time_fields) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLocalTimeToSystemTime<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLocalTimeToSystemTime, direct = sym direct::RtlLocalTimeToSystemTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryDynamicTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryDynamicTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSecondsSince1970ToTime<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSecondsSince1970ToTime, direct = sym direct::RtlSecondsSince1970ToTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSecondsSince1980ToTime<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSecondsSince1980ToTime, direct = sym direct::RtlSecondsSince1980ToTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetDynamicTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetDynamicTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSystemTimeToLocalTime<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSystemTimeToLocalTime, direct = sym direct::RtlSystemTimeToLocalTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeFieldsToTime<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeFieldsToTime, direct = sym direct::RtlTimeFieldsToTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToElapsedTimeFields<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeToElapsedTimeFields, direct = sym direct::RtlTimeToElapsedTimeFields::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToSecondsSince1970<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeToSecondsSince1970, direct = sym direct::RtlTimeToSecondsSince1970::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToSecondsSince1980<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeToSecondsSince1980, direct = sym direct::RtlTimeToSecondsSince1980::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToTimeFields<P: RtlTime>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeToTimeFields, direct = sym direct::RtlTimeToTimeFields::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

