// Written by `janus gen` from abi-specs/nt/ndis/text.abi. Do not edit: change the spec and run `./x gen`.
//! Strings, the error log.
//! Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Strings, the error log.
/// Source: mingw-w64 ddk/ndis.h; names and bytes from its import library.
pub trait Text {
    /// 
    unsafe fn NdisAnsiStringToUnicodeString( // abi-specs/nt/ndis/text.abi:7
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/text.abi:7
        source_string: *mut crate::types::STRING, // abi-specs/nt/ndis/text.abi:7
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisEqualString( // abi-specs/nt/ndis/text.abi:11
        string1: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/text.abi:11
        string2: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/text.abi:11
        case_insensitive: crate::types::BOOLEAN, // abi-specs/nt/ndis/text.abi:11
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn NdisInitAnsiString( // abi-specs/nt/ndis/text.abi:17
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ndis/text.abi:17
        source_string: *mut u8, // abi-specs/nt/ndis/text.abi:17
    );
    /// 
    unsafe fn NdisInitializeString( // abi-specs/nt/ndis/text.abi:18
        destination: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/text.abi:18
        source: *mut u8, // abi-specs/nt/ndis/text.abi:18
    );
    /// 
    unsafe fn NdisInitUnicodeString( // abi-specs/nt/ndis/text.abi:20
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/text.abi:20
        source_string: *mut u16, // abi-specs/nt/ndis/text.abi:20
    );
    /// 
    unsafe fn NdisUnicodeStringToAnsiString( // abi-specs/nt/ndis/text.abi:29
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ndis/text.abi:29
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/text.abi:29
    ) -> crate::types::NDIS_STATUS;
    /// 
    unsafe fn NdisUpcaseUnicodeString( // abi-specs/nt/ndis/text.abi:33
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/text.abi:33
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ndis/text.abi:33
    ) -> crate::types::NDIS_STATUS;
    /// Writes to the error log.
    unsafe fn NdisWriteErrorLogEntry( // abi-specs/nt/ndis/text.abi:39
        ndis_adapter_handle: crate::types::NDIS_HANDLE, // abi-specs/nt/ndis/text.abi:39
        error_code: u32, // abi-specs/nt/ndis/text.abi:39
        number_of_error_values: u32, // abi-specs/nt/ndis/text.abi:39
        arguments: VarArgs, // abi-specs/nt/ndis/text.abi:39
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ndis/text.abi";
    pub static NdisAnsiStringToUnicodeString: Function = Function { id: 639, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 7, library: "NDIS.SYS", name: "NdisAnsiStringToUnicodeString" };
    pub static NdisEqualString: Function = Function { id: 731, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "string1", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "string2", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 11, library: "NDIS.SYS", name: "NdisEqualString" };
    pub static NdisInitAnsiString: Function = Function { id: 857, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::CStr, optional: true } }], file: FILE, line: 17, library: "NDIS.SYS", name: "NdisInitAnsiString" };
    pub static NdisInitializeString: Function = Function { id: 861, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 18, library: "NDIS.SYS", name: "NdisInitializeString" };
    pub static NdisInitUnicodeString: Function = Function { id: 858, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 20, library: "NDIS.SYS", name: "NdisInitUnicodeString" };
    pub static NdisMCloseLog: Function = Function { id: 888, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 21, library: "NDIS.SYS", name: "NdisMCloseLog" };
    pub static NdisMCreateLog: Function = Function { id: 910, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 22, library: "NDIS.SYS", name: "NdisMCreateLog" };
    pub static NdisMFlushLog: Function = Function { id: 922, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 23, library: "NDIS.SYS", name: "NdisMFlushLog" };
    pub static NdisMWriteLogData: Function = Function { id: 1004, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[], file: FILE, line: 24, library: "NDIS.SYS", name: "NdisMWriteLogData" };
    pub static NdisUnicodeStringToAnsiString: Function = Function { id: 1104, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 29, library: "NDIS.SYS", name: "NdisUnicodeStringToAnsiString" };
    pub static NdisUpcaseUnicodeString: Function = Function { id: 1106, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 33, library: "NDIS.SYS", name: "NdisUpcaseUnicodeString" };
    pub static NdisWriteErrorLogEntry: Function = Function { id: 1135, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 39, library: "NDIS.SYS", name: "NdisWriteErrorLogEntry" };
    pub static NdisWriteEventLogEntry: Function = Function { id: 1136, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 40, library: "NDIS.SYS", name: "NdisWriteEventLogEntry" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ndis/text.abi:7
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisAnsiStringToUnicodeString<P: Text>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::STRING) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisAnsiStringToUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ndis/text.abi:11
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisEqualString<P: Text>(string1: *mut crate::types::UNICODE_STRING, string2: *mut crate::types::UNICODE_STRING, case_insensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::NdisEqualString(string1, string2, case_insensitive) }
    }
    /// abi-specs/nt/ndis/text.abi:17
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInitAnsiString<P: Text>(destination_string: *mut crate::types::STRING, source_string: *mut u8) {
        unsafe { P::NdisInitAnsiString(destination_string, source_string) }
    }
    /// abi-specs/nt/ndis/text.abi:18
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInitializeString<P: Text>(destination: *mut crate::types::UNICODE_STRING, source: *mut u8) {
        unsafe { P::NdisInitializeString(destination, source) }
    }
    /// abi-specs/nt/ndis/text.abi:20
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisInitUnicodeString<P: Text>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut u16) {
        unsafe { P::NdisInitUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ndis/text.abi:29
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisUnicodeStringToAnsiString<P: Text>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisUnicodeStringToAnsiString(destination_string, source_string) }
    }
    /// abi-specs/nt/ndis/text.abi:33
    #[unsafe(link_section = ".nt.ndis.text")]
    pub unsafe extern "stdcall" fn NdisUpcaseUnicodeString<P: Text>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::UNICODE_STRING) -> crate::types::NDIS_STATUS {
        unsafe { P::NdisUpcaseUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ndis/text.abi:39
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWriteErrorLogEntry<P: Text>() {
        unsafe extern "C" fn with_list<P: Text>(ndis_adapter_handle: crate::types::NDIS_HANDLE, error_code: u32, number_of_error_values: u32, arguments: VarArgs) { unsafe { P::NdisWriteErrorLogEntry(ndis_adapter_handle, error_code, number_of_error_values, arguments) } }
        core::arch::naked_asm!("leal 16(%esp), %eax", "pushl %eax", "pushl 16(%esp)", "pushl 16(%esp)", "pushl 16(%esp)", "call {f}", "addl $16, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisAnsiStringToUnicodeString<P: Text>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisAnsiStringToUnicodeString, direct = sym direct::NdisAnsiStringToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisEqualString<P: Text>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisEqualString, direct = sym direct::NdisEqualString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitAnsiString<P: Text>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInitAnsiString, direct = sym direct::NdisInitAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitializeString<P: Text>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInitializeString, direct = sym direct::NdisInitializeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisInitUnicodeString<P: Text>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisInitUnicodeString, direct = sym direct::NdisInitUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCloseLog() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCloseLog, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMCreateLog() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMCreateLog, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMFlushLog() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMFlushLog, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisMWriteLogData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisMWriteLogData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUnicodeStringToAnsiString<P: Text>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisUnicodeStringToAnsiString, direct = sym direct::NdisUnicodeStringToAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisUpcaseUnicodeString<P: Text>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisUpcaseUnicodeString, direct = sym direct::NdisUpcaseUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWriteErrorLogEntry<P: Text>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::NdisWriteErrorLogEntry, direct = sym direct::NdisWriteErrorLogEntry::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ndis.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn NdisWriteEventLogEntry() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::NdisWriteEventLogEntry, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

