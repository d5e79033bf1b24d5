// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_range.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: range lists: which numbers of a resource are taken, and by whom.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: range lists: which numbers of a resource are taken, and by whom.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlRange {
    /// 
    unsafe fn RtlAddRange( // abi-specs/nt/ntoskrnl/rtl_range.abi:7
        range_list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:7
        start: u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:7
        end: u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:7
        attributes: u8, // abi-specs/nt/ntoskrnl/rtl_range.abi:7
        flags: u32, // abi-specs/nt/ntoskrnl/rtl_range.abi:7
        user_data: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:7
        owner: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:7
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlCopyRangeList( // abi-specs/nt/ntoskrnl/rtl_range.abi:16
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:16
        source: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:16
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlDeleteOwnersRanges( // abi-specs/nt/ntoskrnl/rtl_range.abi:17
        range_list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:17
        owner: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:17
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlDeleteRange( // abi-specs/nt/ntoskrnl/rtl_range.abi:18
        range_list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:18
        start: u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:18
        end: u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:18
        owner: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:18
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlFindRange( // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        minimum: u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        maximum: u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        length: u32, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        alignment: u32, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        flags: u32, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        available: u8, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        callback: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
        start: *mut u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:19
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlFreeRangeList( // abi-specs/nt/ntoskrnl/rtl_range.abi:31
        range_list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:31
    );
    /// 
    unsafe fn RtlGetFirstRange( // abi-specs/nt/ntoskrnl/rtl_range.abi:32
        list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:32
        iterator: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:32
        range: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:32
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlGetLastRange( // abi-specs/nt/ntoskrnl/rtl_range.abi:33
        list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:33
        iterator: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:33
        range: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:33
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlGetNextRange( // abi-specs/nt/ntoskrnl/rtl_range.abi:34
        iterator: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:34
        range: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:34
        forwards: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_range.abi:34
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlInitializeRangeList( // abi-specs/nt/ntoskrnl/rtl_range.abi:35
        range_list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:35
    );
    /// 
    unsafe fn RtlIsRangeAvailable( // abi-specs/nt/ntoskrnl/rtl_range.abi:38
        list: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:38
        start: u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:38
        end: u64, // abi-specs/nt/ntoskrnl/rtl_range.abi:38
        flags: u32, // abi-specs/nt/ntoskrnl/rtl_range.abi:38
        available: u8, // abi-specs/nt/ntoskrnl/rtl_range.abi:38
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:38
        callback: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_range.abi:38
        result: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_range.abi:38
    ) -> crate::types::NTSTATUS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_range.abi";
    pub static RtlAddRange: Function = Function { id: 2467, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "RtlAddRange" };
    pub static RtlCopyRangeList: Function = Function { id: 2505, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "RtlCopyRangeList" };
    pub static RtlDeleteOwnersRanges: Function = Function { id: 2529, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "RtlDeleteOwnersRanges" };
    pub static RtlDeleteRange: Function = Function { id: 2530, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "ntoskrnl.exe", name: "RtlDeleteRange" };
    pub static RtlFindRange: Function = Function { id: 2577, stack: 12, pop: 48, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 11, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 11, parameter: "start", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 19, library: "ntoskrnl.exe", name: "RtlFindRange" };
    pub static RtlFreeRangeList: Function = Function { id: 2586, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 31, library: "ntoskrnl.exe", name: "RtlFreeRangeList" };
    pub static RtlGetFirstRange: Function = Function { id: 2598, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "range", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 32, library: "ntoskrnl.exe", name: "RtlGetFirstRange" };
    pub static RtlGetLastRange: Function = Function { id: 2601, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "range", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 33, library: "ntoskrnl.exe", name: "RtlGetLastRange" };
    pub static RtlGetNextRange: Function = Function { id: 2603, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "range", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 34, library: "ntoskrnl.exe", name: "RtlGetNextRange" };
    pub static RtlInitializeRangeList: Function = Function { id: 2628, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "RtlInitializeRangeList" };
    pub static RtlInvertRangeList: Function = Function { id: 2641, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 36, library: "ntoskrnl.exe", name: "RtlInvertRangeList" };
    pub static RtlInvertRangeListEx: Function = Function { id: 2642, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 37, library: "ntoskrnl.exe", name: "RtlInvertRangeListEx" };
    pub static RtlIsRangeAvailable: Function = Function { id: 2666, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 9, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 9, parameter: "result", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 38, library: "ntoskrnl.exe", name: "RtlIsRangeAvailable" };
    pub static RtlMergeRangeLists: Function = Function { id: 2691, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "RtlMergeRangeLists" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAddRange<P: RtlRange>(range_list: *mut core::ffi::c_void, start: u64, end: u64, attributes: u8, flags: u32, user_data: *mut core::ffi::c_void, owner: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlAddRange(range_list, start, end, attributes, flags, user_data, owner) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:16
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCopyRangeList<P: RtlRange>(destination: *mut core::ffi::c_void, source: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlCopyRangeList(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDeleteOwnersRanges<P: RtlRange>(range_list: *mut core::ffi::c_void, owner: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlDeleteOwnersRanges(range_list, owner) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDeleteRange<P: RtlRange>(range_list: *mut core::ffi::c_void, start: u64, end: u64, owner: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlDeleteRange(range_list, start, end, owner) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:19
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindRange<P: RtlRange>(list: *mut core::ffi::c_void, minimum: u64, maximum: u64, length: u32, alignment: u32, flags: u32, available: u8, context: *mut core::ffi::c_void, callback: *mut core::ffi::c_void, start: *mut u64) -> crate::types::NTSTATUS {
        unsafe { P::RtlFindRange(list, minimum, maximum, length, alignment, flags, available, context, callback, start) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeRangeList<P: RtlRange>(range_list: *mut core::ffi::c_void) {
        unsafe { P::RtlFreeRangeList(range_list) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetFirstRange<P: RtlRange>(list: *mut core::ffi::c_void, iterator: *mut core::ffi::c_void, range: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetFirstRange(list, iterator, range) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:33
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetLastRange<P: RtlRange>(list: *mut core::ffi::c_void, iterator: *mut core::ffi::c_void, range: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetLastRange(list, iterator, range) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:34
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetNextRange<P: RtlRange>(iterator: *mut core::ffi::c_void, range: *mut *mut core::ffi::c_void, forwards: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetNextRange(iterator, range, forwards) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitializeRangeList<P: RtlRange>(range_list: *mut core::ffi::c_void) {
        unsafe { P::RtlInitializeRangeList(range_list) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_range.abi:38
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlIsRangeAvailable<P: RtlRange>(list: *mut core::ffi::c_void, start: u64, end: u64, flags: u32, available: u8, context: *mut core::ffi::c_void, callback: *mut core::ffi::c_void, result: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlIsRangeAvailable(list, start, end, flags, available, context, callback, result) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddRange<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAddRange, direct = sym direct::RtlAddRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyRangeList<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCopyRangeList, direct = sym direct::RtlCopyRangeList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteOwnersRanges<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDeleteOwnersRanges, direct = sym direct::RtlDeleteOwnersRanges::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteRange<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDeleteRange, direct = sym direct::RtlDeleteRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindRange<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindRange, direct = sym direct::RtlFindRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeRangeList<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeRangeList, direct = sym direct::RtlFreeRangeList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetFirstRange<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetFirstRange, direct = sym direct::RtlGetFirstRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetLastRange<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetLastRange, direct = sym direct::RtlGetLastRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetNextRange<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetNextRange, direct = sym direct::RtlGetNextRange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeRangeList<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitializeRangeList, direct = sym direct::RtlInitializeRangeList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInvertRangeList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInvertRangeList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInvertRangeListEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInvertRangeListEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsRangeAvailable<P: RtlRange>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlIsRangeAvailable, direct = sym direct::RtlIsRangeAvailable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMergeRangeLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlMergeRangeLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

