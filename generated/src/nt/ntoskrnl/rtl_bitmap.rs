// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_bitmap.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: bitmaps.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: bitmaps.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlBitmap {
    /// 
    unsafe fn RtlAreBitsClear( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:7
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:7
        starting_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:7
        length: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:7
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlAreBitsSet( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:8
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:8
        starting_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:8
        length: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:8
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlClearAllBits( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:9
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:9
    );
    /// 
    unsafe fn RtlClearBit( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:11
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:11
        bit_number: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:11
    );
    /// 
    unsafe fn RtlClearBits( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:12
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:12
        starting_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:12
        number_to_clear: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:12
    );
    /// 
    unsafe fn RtlFindClearBits( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:13
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:13
        number_to_find: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:13
        hint_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:13
    ) -> u32;
    /// 
    unsafe fn RtlFindClearBitsAndSet( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:14
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:14
        number_to_find: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:14
        hint_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:14
    ) -> u32;
    /// 
    unsafe fn RtlFindClearRuns( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:15
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:15
        run_array: *mut crate::types::RTL_BITMAP_RUN, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:15
        size_of_run_array: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:15
        locate_longest_runs: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:15
    ) -> u32;
    /// 
    unsafe fn RtlFindFirstRunClear( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:21
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:21
        starting_index: *mut u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:21
    ) -> u32;
    /// 
    unsafe fn RtlFindLastBackwardRunClear( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:22
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:22
        from_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:22
        starting_run_index: *mut u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:22
    ) -> u32;
    /// 
    unsafe fn RtlFindLeastSignificantBit( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:23
        set: u64, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:23
    ) -> i8;
    /// 
    unsafe fn RtlFindLongestRunClear( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:24
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:24
        starting_index: *mut u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:24
    ) -> u32;
    /// 
    unsafe fn RtlFindMostSignificantBit( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:25
        set: u64, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:25
    ) -> i8;
    /// 
    unsafe fn RtlFindNextForwardRunClear( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:26
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:26
        from_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:26
        starting_run_index: *mut u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:26
    ) -> u32;
    /// 
    unsafe fn RtlFindSetBits( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:27
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:27
        number_to_find: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:27
        hint_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:27
    ) -> u32;
    /// 
    unsafe fn RtlFindSetBitsAndClear( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:28
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:28
        number_to_find: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:28
        hint_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:28
    ) -> u32;
    /// 
    unsafe fn RtlInitializeBitMap( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:29
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:29
        bit_map_buffer: *mut u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:29
        size_of_bit_map: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:29
    );
    /// 
    unsafe fn RtlNumberOfClearBits( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:30
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:30
    ) -> u32;
    /// 
    unsafe fn RtlNumberOfSetBits( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:31
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:31
    ) -> u32;
    /// 
    unsafe fn RtlNumberOfSetBitsUlongPtr( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:33
        target: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:33
    ) -> u32;
    /// 
    unsafe fn RtlSetAllBits( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:34
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:34
    );
    /// 
    unsafe fn RtlSetBit( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:36
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:36
        bit_number: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:36
    );
    /// 
    unsafe fn RtlSetBits( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:37
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:37
        starting_index: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:37
        number_to_set: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:37
    );
    /// 
    unsafe fn RtlTestBit( // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:39
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:39
        bit_number: u32, // abi-specs/nt/ntoskrnl/rtl_bitmap.abi:39
    ) -> crate::types::BOOLEAN;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_bitmap.abi";
    pub static RtlAreBitsClear: Function = Function { id: 2478, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 7, library: "ntoskrnl.exe", name: "RtlAreBitsClear" };
    pub static RtlAreBitsSet: Function = Function { id: 2479, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "RtlAreBitsSet" };
    pub static RtlClearAllBits: Function = Function { id: 2485, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 9, library: "ntoskrnl.exe", name: "RtlClearAllBits" };
    pub static RtlClearBit: Function = Function { id: 2486, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 11, library: "ntoskrnl.exe", name: "RtlClearBit" };
    pub static RtlClearBits: Function = Function { id: 2487, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 12, library: "ntoskrnl.exe", name: "RtlClearBits" };
    pub static RtlFindClearBits: Function = Function { id: 2566, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 13, library: "ntoskrnl.exe", name: "RtlFindClearBits" };
    pub static RtlFindClearBitsAndSet: Function = Function { id: 2567, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "RtlFindClearBitsAndSet" };
    pub static RtlFindClearRuns: Function = Function { id: 2568, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "run_array", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 15, library: "ntoskrnl.exe", name: "RtlFindClearRuns" };
    pub static RtlFindFirstRunClear: Function = Function { id: 2570, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "starting_index", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 21, library: "ntoskrnl.exe", name: "RtlFindFirstRunClear" };
    pub static RtlFindLastBackwardRunClear: Function = Function { id: 2571, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "starting_run_index", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 22, library: "ntoskrnl.exe", name: "RtlFindLastBackwardRunClear" };
    pub static RtlFindLeastSignificantBit: Function = Function { id: 2572, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 23, library: "ntoskrnl.exe", name: "RtlFindLeastSignificantBit" };
    pub static RtlFindLongestRunClear: Function = Function { id: 2573, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "starting_index", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 24, library: "ntoskrnl.exe", name: "RtlFindLongestRunClear" };
    pub static RtlFindMostSignificantBit: Function = Function { id: 2575, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 25, library: "ntoskrnl.exe", name: "RtlFindMostSignificantBit" };
    pub static RtlFindNextForwardRunClear: Function = Function { id: 2576, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "starting_run_index", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 26, library: "ntoskrnl.exe", name: "RtlFindNextForwardRunClear" };
    pub static RtlFindSetBits: Function = Function { id: 2578, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 27, library: "ntoskrnl.exe", name: "RtlFindSetBits" };
    pub static RtlFindSetBitsAndClear: Function = Function { id: 2579, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 28, library: "ntoskrnl.exe", name: "RtlFindSetBitsAndClear" };
    pub static RtlInitializeBitMap: Function = Function { id: 2625, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "bit_map_buffer", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 29, library: "ntoskrnl.exe", name: "RtlInitializeBitMap" };
    pub static RtlNumberOfClearBits: Function = Function { id: 2701, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 30, library: "ntoskrnl.exe", name: "RtlNumberOfClearBits" };
    pub static RtlNumberOfSetBits: Function = Function { id: 2702, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 31, library: "ntoskrnl.exe", name: "RtlNumberOfSetBits" };
    pub static RtlNumberOfSetBitsUlongPtr: Function = Function { id: 2703, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "RtlNumberOfSetBitsUlongPtr" };
    pub static RtlSetAllBits: Function = Function { id: 2736, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 34, library: "ntoskrnl.exe", name: "RtlSetAllBits" };
    pub static RtlSetBit: Function = Function { id: 2737, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 36, library: "ntoskrnl.exe", name: "RtlSetBit" };
    pub static RtlSetBits: Function = Function { id: 2738, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 37, library: "ntoskrnl.exe", name: "RtlSetBits" };
    pub static RtlTestBit: Function = Function { id: 2755, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "bit_map_header", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 39, library: "ntoskrnl.exe", name: "RtlTestBit" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAreBitsClear<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: u32, length: u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlAreBitsClear(bit_map_header, starting_index, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAreBitsSet<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: u32, length: u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlAreBitsSet(bit_map_header, starting_index, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:9
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlClearAllBits<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP) {
        unsafe { P::RtlClearAllBits(bit_map_header) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:11
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlClearBit<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, bit_number: u32) {
        unsafe { P::RtlClearBit(bit_map_header, bit_number) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:12
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlClearBits<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: u32, number_to_clear: u32) {
        unsafe { P::RtlClearBits(bit_map_header, starting_index, number_to_clear) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:13
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindClearBits<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, number_to_find: u32, hint_index: u32) -> u32 {
        unsafe { P::RtlFindClearBits(bit_map_header, number_to_find, hint_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindClearBitsAndSet<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, number_to_find: u32, hint_index: u32) -> u32 {
        unsafe { P::RtlFindClearBitsAndSet(bit_map_header, number_to_find, hint_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:15
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindClearRuns<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, run_array: *mut crate::types::RTL_BITMAP_RUN, size_of_run_array: u32, locate_longest_runs: crate::types::BOOLEAN) -> u32 {
        unsafe { P::RtlFindClearRuns(bit_map_header, run_array, size_of_run_array, locate_longest_runs) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:21
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindFirstRunClear<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: *mut u32) -> u32 {
        unsafe { P::RtlFindFirstRunClear(bit_map_header, starting_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:22
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindLastBackwardRunClear<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, from_index: u32, starting_run_index: *mut u32) -> u32 {
        unsafe { P::RtlFindLastBackwardRunClear(bit_map_header, from_index, starting_run_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindLeastSignificantBit<P: RtlBitmap>(set: u64) -> i8 {
        unsafe { P::RtlFindLeastSignificantBit(set) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:24
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindLongestRunClear<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: *mut u32) -> u32 {
        unsafe { P::RtlFindLongestRunClear(bit_map_header, starting_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindMostSignificantBit<P: RtlBitmap>(set: u64) -> i8 {
        unsafe { P::RtlFindMostSignificantBit(set) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindNextForwardRunClear<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, from_index: u32, starting_run_index: *mut u32) -> u32 {
        unsafe { P::RtlFindNextForwardRunClear(bit_map_header, from_index, starting_run_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:27
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindSetBits<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, number_to_find: u32, hint_index: u32) -> u32 {
        unsafe { P::RtlFindSetBits(bit_map_header, number_to_find, hint_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:28
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindSetBitsAndClear<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, number_to_find: u32, hint_index: u32) -> u32 {
        unsafe { P::RtlFindSetBitsAndClear(bit_map_header, number_to_find, hint_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:29
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitializeBitMap<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, bit_map_buffer: *mut u32, size_of_bit_map: u32) {
        unsafe { P::RtlInitializeBitMap(bit_map_header, bit_map_buffer, size_of_bit_map) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:30
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNumberOfClearBits<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP) -> u32 {
        unsafe { P::RtlNumberOfClearBits(bit_map_header) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNumberOfSetBits<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP) -> u32 {
        unsafe { P::RtlNumberOfSetBits(bit_map_header) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:33
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNumberOfSetBitsUlongPtr<P: RtlBitmap>(target: u32) -> u32 {
        unsafe { P::RtlNumberOfSetBitsUlongPtr(target) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:34
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetAllBits<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP) {
        unsafe { P::RtlSetAllBits(bit_map_header) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:36
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetBit<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, bit_number: u32) {
        unsafe { P::RtlSetBit(bit_map_header, bit_number) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:37
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetBits<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: u32, number_to_set: u32) {
        unsafe { P::RtlSetBits(bit_map_header, starting_index, number_to_set) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_bitmap.abi:39
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTestBit<P: RtlBitmap>(bit_map_header: *mut crate::types::RTL_BITMAP, bit_number: u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlTestBit(bit_map_header, bit_number) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreBitsClear<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAreBitsClear, direct = sym direct::RtlAreBitsClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreBitsSet<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAreBitsSet, direct = sym direct::RtlAreBitsSet::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearAllBits<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlClearAllBits, direct = sym direct::RtlClearAllBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearBit<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlClearBit, direct = sym direct::RtlClearBit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearBits<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlClearBits, direct = sym direct::RtlClearBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearBits<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindClearBits, direct = sym direct::RtlFindClearBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearBitsAndSet<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindClearBitsAndSet, direct = sym direct::RtlFindClearBitsAndSet::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearRuns<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindClearRuns, direct = sym direct::RtlFindClearRuns::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindFirstRunClear<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindFirstRunClear, direct = sym direct::RtlFindFirstRunClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLastBackwardRunClear<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindLastBackwardRunClear, direct = sym direct::RtlFindLastBackwardRunClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLeastSignificantBit<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindLeastSignificantBit, direct = sym direct::RtlFindLeastSignificantBit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLongestRunClear<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindLongestRunClear, direct = sym direct::RtlFindLongestRunClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindMostSignificantBit<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindMostSignificantBit, direct = sym direct::RtlFindMostSignificantBit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindNextForwardRunClear<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindNextForwardRunClear, direct = sym direct::RtlFindNextForwardRunClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindSetBits<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindSetBits, direct = sym direct::RtlFindSetBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindSetBitsAndClear<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindSetBitsAndClear, direct = sym direct::RtlFindSetBitsAndClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeBitMap<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitializeBitMap, direct = sym direct::RtlInitializeBitMap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberOfClearBits<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNumberOfClearBits, direct = sym direct::RtlNumberOfClearBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberOfSetBits<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNumberOfSetBits, direct = sym direct::RtlNumberOfSetBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberOfSetBitsUlongPtr<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNumberOfSetBitsUlongPtr, direct = sym direct::RtlNumberOfSetBitsUlongPtr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetAllBits<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetAllBits, direct = sym direct::RtlSetAllBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetBit<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetBit, direct = sym direct::RtlSetBit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetBits<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetBits, direct = sym direct::RtlSetBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTestBit<P: RtlBitmap>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTestBit, direct = sym direct::RtlTestBit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

