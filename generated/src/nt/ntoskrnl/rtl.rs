// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: memory, versions, heaps, exceptions, compression; what has a family of its own lies in `rtl_*.abi`.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: memory, versions, heaps, exceptions, compression; what has a family of its own lies in `rtl_*.abi`.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Rtl {
    /// 
    unsafe fn RtlAllocateHeap( // abi-specs/nt/ntoskrnl/rtl.abi:7
        heap_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/rtl.abi:7
        flags: u32, // abi-specs/nt/ntoskrnl/rtl.abi:7
        size: u32, // abi-specs/nt/ntoskrnl/rtl.abi:7
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlAssert( // abi-specs/nt/ntoskrnl/rtl.abi:9
        failed_assertion: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:9
        file_name: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:9
        line_number: u32, // abi-specs/nt/ntoskrnl/rtl.abi:9
        message: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:9
    );
    /// 
    unsafe fn RtlCaptureStackBackTrace( // abi-specs/nt/ntoskrnl/rtl.abi:14
        frames_to_skip: u32, // abi-specs/nt/ntoskrnl/rtl.abi:14
        frames_to_capture: u32, // abi-specs/nt/ntoskrnl/rtl.abi:14
        back_trace: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:14
        back_trace_hash: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:14
    ) -> u16;
    /// Gives the number of leading bytes that are equal.
    unsafe fn RtlCompareMemory( // abi-specs/nt/ntoskrnl/rtl.abi:31
        source1: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:31
        source2: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:31
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:31
    ) -> u32;
    /// 
    unsafe fn RtlCompareMemoryUlong( // abi-specs/nt/ntoskrnl/rtl.abi:32
        source: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:32
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:32
        pattern: u32, // abi-specs/nt/ntoskrnl/rtl.abi:32
    ) -> u32;
    /// Not supported, as on any volume that is not NTFS: the semantics are empty on Windows 9x.
    unsafe fn RtlCreateSystemVolumeInformationFolder( // abi-specs/nt/ntoskrnl/rtl.abi:63
        volume_root_path: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:63
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlFillMemory( // abi-specs/nt/ntoskrnl/rtl.abi:101
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:101
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:101
        fill: u8, // abi-specs/nt/ntoskrnl/rtl.abi:101
    );
    /// 
    unsafe fn RtlFillMemoryUlong( // abi-specs/nt/ntoskrnl/rtl.abi:102
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:102
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:102
        pattern: u32, // abi-specs/nt/ntoskrnl/rtl.abi:102
    );
    /// 
    unsafe fn RtlFillMemoryUlonglong( // abi-specs/nt/ntoskrnl/rtl.abi:104
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:104
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:104
        pattern: u64, // abi-specs/nt/ntoskrnl/rtl.abi:104
    );
    /// 
    unsafe fn RtlFreeHeap( // abi-specs/nt/ntoskrnl/rtl.abi:107
        heap_handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:107
        flags: u32, // abi-specs/nt/ntoskrnl/rtl.abi:107
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:107
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlGetCallersAddress( // abi-specs/nt/ntoskrnl/rtl.abi:108
        callers_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:108
        callers_caller: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:108
    );
    /// 
    unsafe fn RtlGetVersion( // abi-specs/nt/ntoskrnl/rtl.abi:135
        version_information: *mut crate::types::OSVERSIONINFOW, // abi-specs/nt/ntoskrnl/rtl.abi:135
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlMoveMemory( // abi-specs/nt/ntoskrnl/rtl.abi:157
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:157
        source: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:157
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:157
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlNtStatusToDosError( // abi-specs/nt/ntoskrnl/rtl.abi:158
        status: crate::types::NTSTATUS, // abi-specs/nt/ntoskrnl/rtl.abi:158
    ) -> u32;
    /// 
    unsafe fn RtlNtStatusToDosErrorNoTeb( // abi-specs/nt/ntoskrnl/rtl.abi:160
        status: crate::types::NTSTATUS, // abi-specs/nt/ntoskrnl/rtl.abi:160
    ) -> u32;
    /// 
    unsafe fn RtlPrefetchMemoryNonTemporal( // abi-specs/nt/ntoskrnl/rtl.abi:162
        source: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:162
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:162
    );
    /// 
    unsafe fn RtlVerifyVersionInfo( // abi-specs/nt/ntoskrnl/rtl.abi:210
        version_info: *mut crate::types::OSVERSIONINFOEXW, // abi-specs/nt/ntoskrnl/rtl.abi:210
        type_mask: u32, // abi-specs/nt/ntoskrnl/rtl.abi:210
        condition_mask: u64, // abi-specs/nt/ntoskrnl/rtl.abi:210
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlWalkFrameChain( // abi-specs/nt/ntoskrnl/rtl.abi:212
        callers: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:212
        count: u32, // abi-specs/nt/ntoskrnl/rtl.abi:212
        flags: u32, // abi-specs/nt/ntoskrnl/rtl.abi:212
    ) -> u32;
    /// 
    unsafe fn RtlZeroMemory( // abi-specs/nt/ntoskrnl/rtl.abi:215
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:215
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:215
    );
    /// 
    unsafe fn VerSetConditionMask( // abi-specs/nt/ntoskrnl/rtl.abi:216
        condition_mask: u64, // abi-specs/nt/ntoskrnl/rtl.abi:216
        type_mask: u32, // abi-specs/nt/ntoskrnl/rtl.abi:216
        condition: u8, // abi-specs/nt/ntoskrnl/rtl.abi:216
    ) -> u64;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl.abi";
    pub static RtlAllocateHeap: Function = Function { id: 2468, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "RtlAllocateHeap" };
    pub static RtlAssert: Function = Function { id: 2480, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 3, parameter: "message", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 9, library: "ntoskrnl.exe", name: "RtlAssert" };
    pub static RtlCaptureContext: Function = Function { id: 2481, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 12, library: "ntoskrnl.exe", name: "RtlCaptureContext" };
    pub static RtlCaptureStackBackTrace: Function = Function { id: 2482, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "back_trace", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "back_trace_hash", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "RtlCaptureStackBackTrace" };
    pub static RtlCmDecodeMemIoResource: Function = Function { id: 2488, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 21, library: "ntoskrnl.exe", name: "RtlCmDecodeMemIoResource" };
    pub static RtlCmEncodeMemIoResource: Function = Function { id: 2489, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 23, library: "ntoskrnl.exe", name: "RtlCmEncodeMemIoResource" };
    pub static RtlCompareMemory: Function = Function { id: 2491, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "source1", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 1, parameter: "source2", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 31, library: "ntoskrnl.exe", name: "RtlCompareMemory" };
    pub static RtlCompareMemoryUlong: Function = Function { id: 2492, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[Check { arg: 0, parameter: "source", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 1, indirect: false }, optional: false } }], file: FILE, line: 32, library: "ntoskrnl.exe", name: "RtlCompareMemoryUlong" };
    pub static RtlCompressBuffer: Function = Function { id: 2496, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "RtlCompressBuffer" };
    pub static RtlCompressChunks: Function = Function { id: 2497, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }, Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], checks: &[], file: FILE, line: 43, library: "ntoskrnl.exe", name: "RtlCompressChunks" };
    pub static RtlCreateHeap: Function = Function { id: 2513, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "RtlCreateHeap" };
    pub static RtlCreateSystemVolumeInformationFolder: Function = Function { id: 2516, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "volume_root_path", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 63, library: "ntoskrnl.exe", name: "RtlCreateSystemVolumeInformationFolder" };
    pub static RtlDecompressBuffer: Function = Function { id: 2519, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "RtlDecompressBuffer" };
    pub static RtlDecompressChunks: Function = Function { id: 2520, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }, Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], checks: &[], file: FILE, line: 72, library: "ntoskrnl.exe", name: "RtlDecompressChunks" };
    pub static RtlDecompressFragment: Function = Function { id: 2521, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 81, library: "ntoskrnl.exe", name: "RtlDecompressFragment" };
    pub static RtlDescribeChunk: Function = Function { id: 2532, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 91, library: "ntoskrnl.exe", name: "RtlDescribeChunk" };
    pub static RtlDestroyHeap: Function = Function { id: 2534, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 99, library: "ntoskrnl.exe", name: "RtlDestroyHeap" };
    pub static RtlFillMemory: Function = Function { id: 2562, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 1, indirect: false }, optional: false } }], file: FILE, line: 101, library: "ntoskrnl.exe", name: "RtlFillMemory" };
    pub static RtlFillMemoryUlong: Function = Function { id: 2563, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 1, indirect: false }, optional: false } }], file: FILE, line: 102, library: "ntoskrnl.exe", name: "RtlFillMemoryUlong" };
    pub static RtlFillMemoryUlonglong: Function = Function { id: 2564, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 1, indirect: false }, optional: false } }], file: FILE, line: 104, library: "ntoskrnl.exe", name: "RtlFillMemoryUlonglong" };
    pub static RtlFindClosestEncodableLength: Function = Function { id: 2569, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 106, library: "ntoskrnl.exe", name: "RtlFindClosestEncodableLength" };
    pub static RtlFreeHeap: Function = Function { id: 2584, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 107, library: "ntoskrnl.exe", name: "RtlFreeHeap" };
    pub static RtlGetCallersAddress: Function = Function { id: 2591, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "callers_address", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "callers_caller", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 108, library: "ntoskrnl.exe", name: "RtlGetCallersAddress" };
    pub static RtlGetCompressionWorkSpaceSize: Function = Function { id: 2592, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 109, library: "ntoskrnl.exe", name: "RtlGetCompressionWorkSpaceSize" };
    pub static RtlGetEnabledExtendedFeatures: Function = Function { id: 2597, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 115, library: "ntoskrnl.exe", name: "RtlGetEnabledExtendedFeatures" };
    pub static RtlGetNtGlobalFlags: Function = Function { id: 2604, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 116, library: "ntoskrnl.exe", name: "RtlGetNtGlobalFlags" };
    pub static RtlGetProductInfo: Function = Function { id: 2606, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 118, library: "ntoskrnl.exe", name: "RtlGetProductInfo" };
    pub static RtlGetSetBootStatusData: Function = Function { id: 2608, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 125, library: "ntoskrnl.exe", name: "RtlGetSetBootStatusData" };
    pub static RtlGetThreadLangIdByIndex: Function = Function { id: 2609, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 133, library: "ntoskrnl.exe", name: "RtlGetThreadLangIdByIndex" };
    pub static RtlGetVersion: Function = Function { id: 2610, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "version_information", rule: Rule::Memory { shape: Shape::Fixed(276), optional: false } }], file: FILE, line: 135, library: "ntoskrnl.exe", name: "RtlGetVersion" };
    pub static RtlIoDecodeMemIoResource: Function = Function { id: 2643, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 137, library: "ntoskrnl.exe", name: "RtlIoDecodeMemIoResource" };
    pub static RtlIoEncodeMemIoResource: Function = Function { id: 2644, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 144, library: "ntoskrnl.exe", name: "RtlIoEncodeMemIoResource" };
    pub static RtlIsNtDdiVersionAvailable: Function = Function { id: 2665, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 152, library: "ntoskrnl.exe", name: "RtlIsNtDdiVersionAvailable" };
    pub static RtlIsServicePackVersionInstalled: Function = Function { id: 2667, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 153, library: "ntoskrnl.exe", name: "RtlIsServicePackVersionInstalled" };
    pub static RtlLockBootStatusData: Function = Function { id: 2681, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 154, library: "ntoskrnl.exe", name: "RtlLockBootStatusData" };
    pub static RtlMapSecurityErrorToNtStatus: Function = Function { id: 2690, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 155, library: "ntoskrnl.exe", name: "RtlMapSecurityErrorToNtStatus" };
    pub static RtlMoveMemory: Function = Function { id: 2692, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 157, library: "ntoskrnl.exe", name: "RtlMoveMemory" };
    pub static RtlNtStatusToDosError: Function = Function { id: 2697, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 158, library: "ntoskrnl.exe", name: "RtlNtStatusToDosError" };
    pub static RtlNtStatusToDosErrorNoTeb: Function = Function { id: 2698, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 160, library: "ntoskrnl.exe", name: "RtlNtStatusToDosErrorNoTeb" };
    pub static RtlPrefetchMemoryNonTemporal: Function = Function { id: 2710, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[Check { arg: 0, parameter: "source", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 1, indirect: false }, optional: false } }], file: FILE, line: 162, library: "ntoskrnl.exe", name: "RtlPrefetchMemoryNonTemporal" };
    pub static RtlQueryElevationFlags: Function = Function { id: 2715, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 163, library: "ntoskrnl.exe", name: "RtlQueryElevationFlags" };
    pub static RtlRaiseException: Function = Function { id: 2719, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 165, library: "ntoskrnl.exe", name: "RtlRaiseException" };
    pub static RtlReserveChunk: Function = Function { id: 2727, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 166, library: "ntoskrnl.exe", name: "RtlReserveChunk" };
    pub static RtlRunOnceBeginInitialize: Function = Function { id: 2728, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 174, library: "ntoskrnl.exe", name: "RtlRunOnceBeginInitialize" };
    pub static RtlRunOnceComplete: Function = Function { id: 2729, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 176, library: "ntoskrnl.exe", name: "RtlRunOnceComplete" };
    pub static RtlRunOnceExecuteOnce: Function = Function { id: 2730, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 178, library: "ntoskrnl.exe", name: "RtlRunOnceExecuteOnce" };
    pub static RtlRunOnceInitialize: Function = Function { id: 2731, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 185, library: "ntoskrnl.exe", name: "RtlRunOnceInitialize" };
    pub static RtlSizeHeap: Function = Function { id: 2747, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 186, library: "ntoskrnl.exe", name: "RtlSizeHeap" };
    pub static RtlTraceDatabaseAdd: Function = Function { id: 2761, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 187, library: "ntoskrnl.exe", name: "RtlTraceDatabaseAdd" };
    pub static RtlTraceDatabaseCreate: Function = Function { id: 2762, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 188, library: "ntoskrnl.exe", name: "RtlTraceDatabaseCreate" };
    pub static RtlTraceDatabaseDestroy: Function = Function { id: 2763, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 195, library: "ntoskrnl.exe", name: "RtlTraceDatabaseDestroy" };
    pub static RtlTraceDatabaseEnumerate: Function = Function { id: 2764, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 196, library: "ntoskrnl.exe", name: "RtlTraceDatabaseEnumerate" };
    pub static RtlTraceDatabaseFind: Function = Function { id: 2765, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 197, library: "ntoskrnl.exe", name: "RtlTraceDatabaseFind" };
    pub static RtlTraceDatabaseLock: Function = Function { id: 2766, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 198, library: "ntoskrnl.exe", name: "RtlTraceDatabaseLock" };
    pub static RtlTraceDatabaseUnlock: Function = Function { id: 2767, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 199, library: "ntoskrnl.exe", name: "RtlTraceDatabaseUnlock" };
    pub static RtlTraceDatabaseValidate: Function = Function { id: 2768, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 200, library: "ntoskrnl.exe", name: "RtlTraceDatabaseValidate" };
    pub static RtlUnlockBootStatusData: Function = Function { id: 2783, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 201, library: "ntoskrnl.exe", name: "RtlUnlockBootStatusData" };
    pub static RtlUnwind: Function = Function { id: 2784, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 203, library: "ntoskrnl.exe", name: "RtlUnwind" };
    pub static RtlVerifyVersionInfo: Function = Function { id: 2800, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "version_info", rule: Rule::Memory { shape: Shape::Fixed(284), optional: false } }], file: FILE, line: 210, library: "ntoskrnl.exe", name: "RtlVerifyVersionInfo" };
    pub static RtlVolumeDeviceToDosName: Function = Function { id: 2801, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 211, library: "ntoskrnl.exe", name: "RtlVolumeDeviceToDosName" };
    pub static RtlWalkFrameChain: Function = Function { id: 2802, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "callers", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 212, library: "ntoskrnl.exe", name: "RtlWalkFrameChain" };
    pub static RtlZeroHeap: Function = Function { id: 2805, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 213, library: "ntoskrnl.exe", name: "RtlZeroHeap" };
    pub static RtlZeroMemory: Function = Function { id: 2806, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 1, indirect: false }, optional: false } }], file: FILE, line: 215, library: "ntoskrnl.exe", name: "RtlZeroMemory" };
    pub static VerSetConditionMask: Function = Function { id: 2916, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 216, library: "ntoskrnl.exe", name: "VerSetConditionMask" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAllocateHeap<P: Rtl>(heap_handle: crate::types::HANDLE, flags: u32, size: u32) -> *mut core::ffi::c_void {
        unsafe { P::RtlAllocateHeap(heap_handle, flags, size) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:9
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAssert<P: Rtl>(failed_assertion: *mut core::ffi::c_void, file_name: *mut core::ffi::c_void, line_number: u32, message: *mut u8) {
        unsafe { P::RtlAssert(failed_assertion, file_name, line_number, message) }
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/rtl.abi:12
        #[link_name = "janus_helper_RtlCaptureContext"]
        pub fn RtlCaptureContext();
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCaptureStackBackTrace<P: Rtl>(frames_to_skip: u32, frames_to_capture: u32, back_trace: *mut *mut core::ffi::c_void, back_trace_hash: *mut u32) -> u16 {
        unsafe { P::RtlCaptureStackBackTrace(frames_to_skip, frames_to_capture, back_trace, back_trace_hash) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCompareMemory<P: Rtl>(source1: *mut core::ffi::c_void, source2: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::RtlCompareMemory(source1, source2, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCompareMemoryUlong<P: Rtl>(source: *mut core::ffi::c_void, length: u32, pattern: u32) -> u32 {
        unsafe { P::RtlCompareMemoryUlong(source, length, pattern) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:63
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCreateSystemVolumeInformationFolder<P: Rtl>(volume_root_path: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlCreateSystemVolumeInformationFolder(volume_root_path) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:101
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFillMemory<P: Rtl>(destination: *mut core::ffi::c_void, length: u32, fill: u8) {
        unsafe { P::RtlFillMemory(destination, length, fill) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:102
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFillMemoryUlong<P: Rtl>(destination: *mut core::ffi::c_void, length: u32, pattern: u32) {
        unsafe { P::RtlFillMemoryUlong(destination, length, pattern) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:104
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFillMemoryUlonglong<P: Rtl>(destination: *mut core::ffi::c_void, length: u32, pattern: u64) {
        unsafe { P::RtlFillMemoryUlonglong(destination, length, pattern) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:107
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeHeap<P: Rtl>(heap_handle: *mut core::ffi::c_void, flags: u32, base_address: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::RtlFreeHeap(heap_handle, flags, base_address) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:108
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetCallersAddress<P: Rtl>(callers_address: *mut *mut core::ffi::c_void, callers_caller: *mut *mut core::ffi::c_void) {
        unsafe { P::RtlGetCallersAddress(callers_address, callers_caller) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:135
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetVersion<P: Rtl>(version_information: *mut crate::types::OSVERSIONINFOW) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetVersion(version_information) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:157
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlMoveMemory<P: Rtl>(destination: *mut core::ffi::c_void, source: *mut core::ffi::c_void, length: u32) -> *mut core::ffi::c_void {
        unsafe { P::RtlMoveMemory(destination, source, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:158
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNtStatusToDosError<P: Rtl>(status: crate::types::NTSTATUS) -> u32 {
        unsafe { P::RtlNtStatusToDosError(status) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:160
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNtStatusToDosErrorNoTeb<P: Rtl>(status: crate::types::NTSTATUS) -> u32 {
        unsafe { P::RtlNtStatusToDosErrorNoTeb(status) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:162
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn RtlPrefetchMemoryNonTemporal<P: Rtl>(source: *mut core::ffi::c_void, length: u32) {
        unsafe { P::RtlPrefetchMemoryNonTemporal(source, length) }
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/rtl.abi:165
        #[link_name = "janus_helper_RtlRaiseException"]
        pub fn RtlRaiseException();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/rtl.abi:203
        #[link_name = "janus_helper_RtlUnwind"]
        pub fn RtlUnwind();
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:210
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlVerifyVersionInfo<P: Rtl>(version_info: *mut crate::types::OSVERSIONINFOEXW, type_mask: u32, condition_mask: u64) -> crate::types::NTSTATUS {
        unsafe { P::RtlVerifyVersionInfo(version_info, type_mask, condition_mask) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:212
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlWalkFrameChain<P: Rtl>(callers: *mut *mut core::ffi::c_void, count: u32, flags: u32) -> u32 {
        unsafe { P::RtlWalkFrameChain(callers, count, flags) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:215
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlZeroMemory<P: Rtl>(destination: *mut core::ffi::c_void, length: u32) {
        unsafe { P::RtlZeroMemory(destination, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:216
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn VerSetConditionMask<P: Rtl>(condition_mask: u64, type_mask: u32, condition: u8) -> u64 {
        unsafe { P::VerSetConditionMask(condition_mask, type_mask, condition) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAllocateHeap<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAllocateHeap, direct = sym direct::RtlAllocateHeap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAssert<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAssert, direct = sym direct::RtlAssert::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCaptureStackBackTrace<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCaptureStackBackTrace, direct = sym direct::RtlCaptureStackBackTrace::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCmDecodeMemIoResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCmDecodeMemIoResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCmEncodeMemIoResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCmEncodeMemIoResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareMemory<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCompareMemory, direct = sym direct::RtlCompareMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareMemoryUlong<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCompareMemoryUlong, direct = sym direct::RtlCompareMemoryUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompressBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompressBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompressChunks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompressChunks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateSystemVolumeInformationFolder<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCreateSystemVolumeInformationFolder, direct = sym direct::RtlCreateSystemVolumeInformationFolder::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDecompressBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDecompressBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDecompressChunks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDecompressChunks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDecompressFragment() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDecompressFragment, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDescribeChunk() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDescribeChunk, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDestroyHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDestroyHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFillMemory<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFillMemory, direct = sym direct::RtlFillMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFillMemoryUlong<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFillMemoryUlong, direct = sym direct::RtlFillMemoryUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFillMemoryUlonglong<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFillMemoryUlonglong, direct = sym direct::RtlFillMemoryUlonglong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClosestEncodableLength() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindClosestEncodableLength, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeHeap<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeHeap, direct = sym direct::RtlFreeHeap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetCallersAddress<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetCallersAddress, direct = sym direct::RtlGetCallersAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetCompressionWorkSpaceSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetCompressionWorkSpaceSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetEnabledExtendedFeatures() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetEnabledExtendedFeatures, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetNtGlobalFlags() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetNtGlobalFlags, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetProductInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetProductInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetSetBootStatusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetSetBootStatusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetThreadLangIdByIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetThreadLangIdByIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetVersion<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetVersion, direct = sym direct::RtlGetVersion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIoDecodeMemIoResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIoDecodeMemIoResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIoEncodeMemIoResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIoEncodeMemIoResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsNtDdiVersionAvailable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsNtDdiVersionAvailable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsServicePackVersionInstalled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsServicePackVersionInstalled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLockBootStatusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLockBootStatusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMapSecurityErrorToNtStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlMapSecurityErrorToNtStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMoveMemory<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlMoveMemory, direct = sym direct::RtlMoveMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNtStatusToDosError<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNtStatusToDosError, direct = sym direct::RtlNtStatusToDosError::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNtStatusToDosErrorNoTeb<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNtStatusToDosErrorNoTeb, direct = sym direct::RtlNtStatusToDosErrorNoTeb::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefetchMemoryNonTemporal<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlPrefetchMemoryNonTemporal, direct = sym direct::RtlPrefetchMemoryNonTemporal::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryElevationFlags() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryElevationFlags, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlReserveChunk() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlReserveChunk, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRunOnceBeginInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRunOnceBeginInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRunOnceComplete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRunOnceComplete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRunOnceExecuteOnce() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRunOnceExecuteOnce, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRunOnceInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRunOnceInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSizeHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSizeHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTraceDatabaseAdd() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTraceDatabaseAdd, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTraceDatabaseCreate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTraceDatabaseCreate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTraceDatabaseDestroy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTraceDatabaseDestroy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTraceDatabaseEnumerate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTraceDatabaseEnumerate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTraceDatabaseFind() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTraceDatabaseFind, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTraceDatabaseLock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTraceDatabaseLock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTraceDatabaseUnlock() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTraceDatabaseUnlock, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTraceDatabaseValidate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTraceDatabaseValidate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnlockBootStatusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnlockBootStatusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlVerifyVersionInfo<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlVerifyVersionInfo, direct = sym direct::RtlVerifyVersionInfo::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlVolumeDeviceToDosName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlVolumeDeviceToDosName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlWalkFrameChain<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlWalkFrameChain, direct = sym direct::RtlWalkFrameChain::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlZeroHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlZeroHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlZeroMemory<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlZeroMemory, direct = sym direct::RtlZeroMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn VerSetConditionMask<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::VerSetConditionMask, direct = sym direct::VerSetConditionMask::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

