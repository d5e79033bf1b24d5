// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: strings, registry, time, memory, bitmaps, ranges, images.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static LdrAccessResource: Function = Function { id: 2065, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "LdrAccessResource" };
    pub static LdrEnumResources: Function = Function { id: 2066, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "LdrEnumResources" };
    pub static LdrFindResource_U: Function = Function { id: 2069, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "LdrFindResource_U" };
    pub static LdrFindResourceDirectory_U: Function = Function { id: 2067, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "LdrFindResourceDirectory_U" };
    pub static LdrFindResourceEx_U: Function = Function { id: 2068, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "LdrFindResourceEx_U" };
    pub static LdrResFindResource: Function = Function { id: 2070, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "LdrResFindResource" };
    pub static LdrResFindResourceDirectory: Function = Function { id: 2071, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "LdrResFindResourceDirectory" };
    pub static LdrResSearchResource: Function = Function { id: 2072, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "LdrResSearchResource" };
    pub static PfxFindPrefix: Function = Function { id: 2308, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "PfxFindPrefix" };
    pub static PfxInitialize: Function = Function { id: 2309, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PfxInitialize" };
    pub static PfxInsertPrefix: Function = Function { id: 2310, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "PfxInsertPrefix" };
    pub static PfxRemovePrefix: Function = Function { id: 2311, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "PfxRemovePrefix" };
    pub static RtlAbsoluteToSelfRelativeSD: Function = Function { id: 2452, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlAbsoluteToSelfRelativeSD" };
    pub static RtlAddAccessAllowedAce: Function = Function { id: 2453, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAddAccessAllowedAce" };
    pub static RtlAddAccessAllowedAceEx: Function = Function { id: 2454, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAddAccessAllowedAceEx" };
    pub static RtlAddAce: Function = Function { id: 2455, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], library: "ntoskrnl.exe", name: "RtlAddAce" };
    pub static RtlAddAtomToAtomTable: Function = Function { id: 2456, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAddAtomToAtomTable" };
    pub static RtlAddRange: Function = Function { id: 2457, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAddRange" };
    pub static RtlAllocateHeap: Function = Function { id: 2458, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAllocateHeap" };
    pub static RtlAnsiCharToUnicodeChar: Function = Function { id: 2459, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlAnsiCharToUnicodeChar" };
    pub static RtlAnsiStringToUnicodeSize: Function = Function { id: 2460, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlAnsiStringToUnicodeSize" };
    pub static RtlAnsiStringToUnicodeString: Function = Function { id: 2461, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlAnsiStringToUnicodeString" };
    pub static RtlAppendAsciizToString: Function = Function { id: 2462, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlAppendAsciizToString" };
    pub static RtlAppendStringToString: Function = Function { id: 2463, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlAppendStringToString" };
    pub static RtlAppendUnicodeStringToString: Function = Function { id: 2464, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlAppendUnicodeStringToString" };
    pub static RtlAppendUnicodeToString: Function = Function { id: 2465, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlAppendUnicodeToString" };
    pub static RtlAreAllAccessesGranted: Function = Function { id: 2466, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAreAllAccessesGranted" };
    pub static RtlAreAnyAccessesGranted: Function = Function { id: 2467, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAreAnyAccessesGranted" };
    pub static RtlAreBitsClear: Function = Function { id: 2468, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAreBitsClear" };
    pub static RtlAreBitsSet: Function = Function { id: 2469, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlAreBitsSet" };
    pub static RtlAssert: Function = Function { id: 2470, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlAssert" };
    pub static RtlCaptureContext: Function = Function { id: 2471, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCaptureContext" };
    pub static RtlCaptureStackBackTrace: Function = Function { id: 2472, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlCaptureStackBackTrace" };
    pub static RtlCharToInteger: Function = Function { id: 2473, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlCharToInteger" };
    pub static RtlCheckRegistryKey: Function = Function { id: 2474, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlCheckRegistryKey" };
    pub static RtlClearAllBits: Function = Function { id: 2475, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlClearAllBits" };
    pub static RtlClearBit: Function = Function { id: 2476, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlClearBit" };
    pub static RtlClearBits: Function = Function { id: 2477, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlClearBits" };
    pub static RtlCmDecodeMemIoResource: Function = Function { id: 2478, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlCmDecodeMemIoResource" };
    pub static RtlCmEncodeMemIoResource: Function = Function { id: 2479, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCmEncodeMemIoResource" };
    pub static RtlCompareAltitudes: Function = Function { id: 2480, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlCompareAltitudes" };
    pub static RtlCompareMemory: Function = Function { id: 2481, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCompareMemory" };
    pub static RtlCompareMemoryUlong: Function = Function { id: 2482, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], library: "ntoskrnl.exe", name: "RtlCompareMemoryUlong" };
    pub static RtlCompareString: Function = Function { id: 2483, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlCompareString" };
    pub static RtlCompareUnicodeString: Function = Function { id: 2484, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlCompareUnicodeString" };
    pub static RtlCompareUnicodeStrings: Function = Function { id: 2485, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlCompareUnicodeStrings" };
    pub static RtlCompressBuffer: Function = Function { id: 2486, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlCompressBuffer" };
    pub static RtlCompressChunks: Function = Function { id: 2487, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }, Capture { arg: 2, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }], library: "ntoskrnl.exe", name: "RtlCompressChunks" };
    pub static RtlComputeCrc32: Function = Function { id: 2488, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "RtlComputeCrc32" };
    pub static RtlContractHashTable: Function = Function { id: 2489, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlContractHashTable" };
    pub static RtlConvertLongToLargeInteger: Function = Function { id: 2490, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlConvertLongToLargeInteger" };
    pub static RtlConvertSidToUnicodeString: Function = Function { id: 2491, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlConvertSidToUnicodeString" };
    pub static RtlConvertUlongToLargeInteger: Function = Function { id: 2492, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlConvertUlongToLargeInteger" };
    pub static RtlCopyLuid: Function = Function { id: 2493, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCopyLuid" };
    pub static RtlCopyLuidAndAttributesArray: Function = Function { id: 2494, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCopyLuidAndAttributesArray" };
    pub static RtlCopyRangeList: Function = Function { id: 2495, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCopyRangeList" };
    pub static RtlCopySid: Function = Function { id: 2496, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 0, indirect: false } }, Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 0, indirect: false } }], library: "ntoskrnl.exe", name: "RtlCopySid" };
    pub static RtlCopySidAndAttributesArray: Function = Function { id: 2497, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCopySidAndAttributesArray" };
    pub static RtlCopyString: Function = Function { id: 2498, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlCopyString" };
    pub static RtlCopyUnicodeString: Function = Function { id: 2499, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlCopyUnicodeString" };
    pub static RtlCreateAcl: Function = Function { id: 2500, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCreateAcl" };
    pub static RtlCreateAtomTable: Function = Function { id: 2501, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCreateAtomTable" };
    pub static RtlCreateHashTable: Function = Function { id: 2502, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlCreateHashTable" };
    pub static RtlCreateHeap: Function = Function { id: 2503, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCreateHeap" };
    pub static RtlCreateRegistryKey: Function = Function { id: 2504, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlCreateRegistryKey" };
    pub static RtlCreateSecurityDescriptor: Function = Function { id: 2505, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCreateSecurityDescriptor" };
    pub static RtlCreateSystemVolumeInformationFolder: Function = Function { id: 2506, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlCreateSystemVolumeInformationFolder" };
    pub static RtlCreateUnicodeString: Function = Function { id: 2507, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlCreateUnicodeString" };
    pub static RtlCustomCPToUnicodeN: Function = Function { id: 2508, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlCustomCPToUnicodeN" };
    pub static RtlDecompressBuffer: Function = Function { id: 2509, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlDecompressBuffer" };
    pub static RtlDecompressChunks: Function = Function { id: 2510, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }, Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 3, indirect: false } }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }], library: "ntoskrnl.exe", name: "RtlDecompressChunks" };
    pub static RtlDecompressFragment: Function = Function { id: 2511, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlDecompressFragment" };
    pub static RtlDelete: Function = Function { id: 2512, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDelete" };
    pub static RtlDeleteAce: Function = Function { id: 2513, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDeleteAce" };
    pub static RtlDeleteAtomFromAtomTable: Function = Function { id: 2514, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDeleteAtomFromAtomTable" };
    pub static RtlDeleteElementGenericTable: Function = Function { id: 2515, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDeleteElementGenericTable" };
    pub static RtlDeleteElementGenericTableAvl: Function = Function { id: 2516, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDeleteElementGenericTableAvl" };
    pub static RtlDeleteHashTable: Function = Function { id: 2517, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDeleteHashTable" };
    pub static RtlDeleteNoSplay: Function = Function { id: 2518, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlDeleteNoSplay" };
    pub static RtlDeleteOwnersRanges: Function = Function { id: 2519, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDeleteOwnersRanges" };
    pub static RtlDeleteRange: Function = Function { id: 2520, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDeleteRange" };
    pub static RtlDeleteRegistryValue: Function = Function { id: 2521, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlDeleteRegistryValue" };
    pub static RtlDescribeChunk: Function = Function { id: 2522, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlDescribeChunk" };
    pub static RtlDestroyAtomTable: Function = Function { id: 2523, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDestroyAtomTable" };
    pub static RtlDestroyHeap: Function = Function { id: 2524, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDestroyHeap" };
    pub static RtlDowncaseUnicodeChar: Function = Function { id: 2525, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlDowncaseUnicodeChar" };
    pub static RtlDowncaseUnicodeString: Function = Function { id: 2526, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlDowncaseUnicodeString" };
    pub static RtlDuplicateUnicodeString: Function = Function { id: 2527, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlDuplicateUnicodeString" };
    pub static RtlEmptyAtomTable: Function = Function { id: 2528, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEmptyAtomTable" };
    pub static RtlEndEnumerationHashTable: Function = Function { id: 2529, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEndEnumerationHashTable" };
    pub static RtlEndWeakEnumerationHashTable: Function = Function { id: 2530, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEndWeakEnumerationHashTable" };
    pub static RtlEnlargedIntegerMultiply: Function = Function { id: 2531, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEnlargedIntegerMultiply" };
    pub static RtlEnlargedUnsignedDivide: Function = Function { id: 2532, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlEnlargedUnsignedDivide" };
    pub static RtlEnlargedUnsignedMultiply: Function = Function { id: 2533, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEnlargedUnsignedMultiply" };
    pub static RtlEnumerateEntryHashTable: Function = Function { id: 2534, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEnumerateEntryHashTable" };
    pub static RtlEnumerateGenericTable: Function = Function { id: 2535, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEnumerateGenericTable" };
    pub static RtlEnumerateGenericTableAvl: Function = Function { id: 2536, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEnumerateGenericTableAvl" };
    pub static RtlEnumerateGenericTableLikeADirectory: Function = Function { id: 2537, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlEnumerateGenericTableLikeADirectory" };
    pub static RtlEnumerateGenericTableWithoutSplaying: Function = Function { id: 2538, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlEnumerateGenericTableWithoutSplaying" };
    pub static RtlEnumerateGenericTableWithoutSplayingAvl: Function = Function { id: 2539, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlEnumerateGenericTableWithoutSplayingAvl" };
    pub static RtlEqualLuid: Function = Function { id: 2540, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEqualLuid" };
    pub static RtlEqualSid: Function = Function { id: 2541, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEqualSid" };
    pub static RtlEqualString: Function = Function { id: 2542, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlEqualString" };
    pub static RtlEqualUnicodeString: Function = Function { id: 2543, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlEqualUnicodeString" };
    pub static RtlEthernetAddressToStringA: Function = Function { id: 2544, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlEthernetAddressToStringA" };
    pub static RtlEthernetAddressToStringW: Function = Function { id: 2545, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlEthernetAddressToStringW" };
    pub static RtlEthernetStringToAddressA: Function = Function { id: 2546, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlEthernetStringToAddressA" };
    pub static RtlEthernetStringToAddressW: Function = Function { id: 2547, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlEthernetStringToAddressW" };
    pub static RtlExpandHashTable: Function = Function { id: 2548, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlExpandHashTable" };
    pub static RtlExtendedIntegerMultiply: Function = Function { id: 2549, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlExtendedIntegerMultiply" };
    pub static RtlExtendedLargeIntegerDivide: Function = Function { id: 2550, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlExtendedLargeIntegerDivide" };
    pub static RtlExtendedMagicDivide: Function = Function { id: 2551, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlExtendedMagicDivide" };
    pub static RtlFillMemory: Function = Function { id: 2552, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], library: "ntoskrnl.exe", name: "RtlFillMemory" };
    pub static RtlFillMemoryUlong: Function = Function { id: 2553, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], library: "ntoskrnl.exe", name: "RtlFillMemoryUlong" };
    pub static RtlFillMemoryUlonglong: Function = Function { id: 2554, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], library: "ntoskrnl.exe", name: "RtlFillMemoryUlonglong" };
    pub static RtlFindAceByType: Function = Function { id: 2555, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindAceByType" };
    pub static RtlFindClearBits: Function = Function { id: 2556, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindClearBits" };
    pub static RtlFindClearBitsAndSet: Function = Function { id: 2557, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindClearBitsAndSet" };
    pub static RtlFindClearRuns: Function = Function { id: 2558, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindClearRuns" };
    pub static RtlFindClosestEncodableLength: Function = Function { id: 2559, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlFindClosestEncodableLength" };
    pub static RtlFindFirstRunClear: Function = Function { id: 2560, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlFindFirstRunClear" };
    pub static RtlFindLastBackwardRunClear: Function = Function { id: 2561, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlFindLastBackwardRunClear" };
    pub static RtlFindLeastSignificantBit: Function = Function { id: 2562, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindLeastSignificantBit" };
    pub static RtlFindLongestRunClear: Function = Function { id: 2563, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlFindLongestRunClear" };
    pub static RtlFindMessage: Function = Function { id: 2564, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlFindMessage" };
    pub static RtlFindMostSignificantBit: Function = Function { id: 2565, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindMostSignificantBit" };
    pub static RtlFindNextForwardRunClear: Function = Function { id: 2566, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlFindNextForwardRunClear" };
    pub static RtlFindRange: Function = Function { id: 2567, stack: 12, pop: 48, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindRange" };
    pub static RtlFindSetBits: Function = Function { id: 2568, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindSetBits" };
    pub static RtlFindSetBitsAndClear: Function = Function { id: 2569, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindSetBitsAndClear" };
    pub static RtlFindUnicodePrefix: Function = Function { id: 2570, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlFindUnicodePrefix" };
    pub static RtlFormatCurrentUserKeyPath: Function = Function { id: 2571, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlFormatCurrentUserKeyPath" };
    pub static RtlFormatMessage: Function = Function { id: 2572, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFormatMessage" };
    pub static RtlFreeAnsiString: Function = Function { id: 2573, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlFreeAnsiString" };
    pub static RtlFreeHeap: Function = Function { id: 2574, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFreeHeap" };
    pub static RtlFreeOemString: Function = Function { id: 2575, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlFreeOemString" };
    pub static RtlFreeRangeList: Function = Function { id: 2576, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFreeRangeList" };
    pub static RtlFreeUnicodeString: Function = Function { id: 2577, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlFreeUnicodeString" };
    pub static RtlGenerate8dot3Name: Function = Function { id: 2579, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlGenerate8dot3Name" };
    pub static RtlGetAce: Function = Function { id: 2580, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetAce" };
    pub static RtlGetCallersAddress: Function = Function { id: 2581, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetCallersAddress" };
    pub static RtlGetCompressionWorkSpaceSize: Function = Function { id: 2582, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetCompressionWorkSpaceSize" };
    pub static RtlGetDaclSecurityDescriptor: Function = Function { id: 2583, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlGetDaclSecurityDescriptor" };
    pub static RtlGetDefaultCodePage: Function = Function { id: 2584, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlGetDefaultCodePage" };
    pub static RtlGetElementGenericTable: Function = Function { id: 2585, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetElementGenericTable" };
    pub static RtlGetElementGenericTableAvl: Function = Function { id: 2586, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetElementGenericTableAvl" };
    pub static RtlGetEnabledExtendedFeatures: Function = Function { id: 2587, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetEnabledExtendedFeatures" };
    pub static RtlGetFirstRange: Function = Function { id: 2588, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetFirstRange" };
    pub static RtlGetGroupSecurityDescriptor: Function = Function { id: 2589, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlGetGroupSecurityDescriptor" };
    pub static RtlGetIntegerAtom: Function = Function { id: 2590, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetIntegerAtom" };
    pub static RtlGetLastRange: Function = Function { id: 2591, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetLastRange" };
    pub static RtlGetNextEntryHashTable: Function = Function { id: 2592, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetNextEntryHashTable" };
    pub static RtlGetNextRange: Function = Function { id: 2593, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetNextRange" };
    pub static RtlGetNtGlobalFlags: Function = Function { id: 2594, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetNtGlobalFlags" };
    pub static RtlGetOwnerSecurityDescriptor: Function = Function { id: 2595, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlGetOwnerSecurityDescriptor" };
    pub static RtlGetProductInfo: Function = Function { id: 2596, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetProductInfo" };
    pub static RtlGetSaclSecurityDescriptor: Function = Function { id: 2597, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlGetSaclSecurityDescriptor" };
    pub static RtlGetSetBootStatusData: Function = Function { id: 2598, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetSetBootStatusData" };
    pub static RtlGetThreadLangIdByIndex: Function = Function { id: 2599, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetThreadLangIdByIndex" };
    pub static RtlGetVersion: Function = Function { id: 2600, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "RtlGetVersion" };
    pub static RtlGUIDFromString: Function = Function { id: 2578, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlGUIDFromString" };
    pub static RtlHashUnicodeString: Function = Function { id: 2601, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlHashUnicodeString" };
    pub static RtlIdnToAscii: Function = Function { id: 2602, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIdnToAscii" };
    pub static RtlIdnToNameprepUnicode: Function = Function { id: 2603, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIdnToNameprepUnicode" };
    pub static RtlIdnToUnicode: Function = Function { id: 2604, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIdnToUnicode" };
    pub static RtlImageDirectoryEntryToData: Function = Function { id: 2605, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlImageDirectoryEntryToData" };
    pub static RtlImageNtHeader: Function = Function { id: 2606, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlImageNtHeader" };
    pub static RtlInitAnsiString: Function = Function { id: 2607, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlInitAnsiString" };
    pub static RtlInitAnsiStringEx: Function = Function { id: 2608, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlInitAnsiStringEx" };
    pub static RtlInitCodePageTable: Function = Function { id: 2609, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlInitCodePageTable" };
    pub static RtlInitEnumerationHashTable: Function = Function { id: 2610, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInitEnumerationHashTable" };
    pub static RtlInitializeBitMap: Function = Function { id: 2615, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlInitializeBitMap" };
    pub static RtlInitializeGenericTable: Function = Function { id: 2616, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInitializeGenericTable" };
    pub static RtlInitializeGenericTableAvl: Function = Function { id: 2617, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInitializeGenericTableAvl" };
    pub static RtlInitializeRangeList: Function = Function { id: 2618, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInitializeRangeList" };
    pub static RtlInitializeSid: Function = Function { id: 2619, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInitializeSid" };
    pub static RtlInitializeUnicodePrefix: Function = Function { id: 2620, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInitializeUnicodePrefix" };
    pub static RtlInitString: Function = Function { id: 2611, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlInitString" };
    pub static RtlInitUnicodeString: Function = Function { id: 2612, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlInitUnicodeString" };
    pub static RtlInitUnicodeStringEx: Function = Function { id: 2613, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlInitUnicodeStringEx" };
    pub static RtlInitWeakEnumerationHashTable: Function = Function { id: 2614, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInitWeakEnumerationHashTable" };
    pub static RtlInsertElementGenericTable: Function = Function { id: 2621, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlInsertElementGenericTable" };
    pub static RtlInsertElementGenericTableAvl: Function = Function { id: 2622, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlInsertElementGenericTableAvl" };
    pub static RtlInsertElementGenericTableFull: Function = Function { id: 2623, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlInsertElementGenericTableFull" };
    pub static RtlInsertElementGenericTableFullAvl: Function = Function { id: 2624, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlInsertElementGenericTableFullAvl" };
    pub static RtlInsertEntryHashTable: Function = Function { id: 2625, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInsertEntryHashTable" };
    pub static RtlInsertUnicodePrefix: Function = Function { id: 2626, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlInsertUnicodePrefix" };
    pub static RtlInt64ToUnicodeString: Function = Function { id: 2627, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlInt64ToUnicodeString" };
    pub static RtlIntegerToChar: Function = Function { id: 2628, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIntegerToChar" };
    pub static RtlIntegerToUnicode: Function = Function { id: 2629, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlIntegerToUnicode" };
    pub static RtlIntegerToUnicodeString: Function = Function { id: 2630, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlIntegerToUnicodeString" };
    pub static RtlInvertRangeList: Function = Function { id: 2631, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInvertRangeList" };
    pub static RtlInvertRangeListEx: Function = Function { id: 2632, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlInvertRangeListEx" };
    pub static RtlIoDecodeMemIoResource: Function = Function { id: 2633, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlIoDecodeMemIoResource" };
    pub static RtlIoEncodeMemIoResource: Function = Function { id: 2634, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIoEncodeMemIoResource" };
    pub static RtlIpv4AddressToStringA: Function = Function { id: 2635, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIpv4AddressToStringA" };
    pub static RtlIpv4AddressToStringExA: Function = Function { id: 2636, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIpv4AddressToStringExA" };
    pub static RtlIpv4AddressToStringExW: Function = Function { id: 2637, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIpv4AddressToStringExW" };
    pub static RtlIpv4AddressToStringW: Function = Function { id: 2638, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlIpv4AddressToStringW" };
    pub static RtlIpv4StringToAddressA: Function = Function { id: 2639, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIpv4StringToAddressA" };
    pub static RtlIpv4StringToAddressExA: Function = Function { id: 2640, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlIpv4StringToAddressExA" };
    pub static RtlIpv4StringToAddressExW: Function = Function { id: 2641, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlIpv4StringToAddressExW" };
    pub static RtlIpv4StringToAddressW: Function = Function { id: 2642, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIpv4StringToAddressW" };
    pub static RtlIpv6AddressToStringA: Function = Function { id: 2643, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIpv6AddressToStringA" };
    pub static RtlIpv6AddressToStringExA: Function = Function { id: 2644, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIpv6AddressToStringExA" };
    pub static RtlIpv6AddressToStringExW: Function = Function { id: 2645, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::WStr }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIpv6AddressToStringExW" };
    pub static RtlIpv6AddressToStringW: Function = Function { id: 2646, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlIpv6AddressToStringW" };
    pub static RtlIpv6StringToAddressA: Function = Function { id: 2647, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIpv6StringToAddressA" };
    pub static RtlIpv6StringToAddressExA: Function = Function { id: 2648, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlIpv6StringToAddressExA" };
    pub static RtlIpv6StringToAddressExW: Function = Function { id: 2649, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlIpv6StringToAddressExW" };
    pub static RtlIpv6StringToAddressW: Function = Function { id: 2650, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlIpv6StringToAddressW" };
    pub static RtlIsGenericTableEmpty: Function = Function { id: 2651, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIsGenericTableEmpty" };
    pub static RtlIsGenericTableEmptyAvl: Function = Function { id: 2652, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIsGenericTableEmptyAvl" };
    pub static RtlIsNameLegalDOS8Dot3: Function = Function { id: 2653, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: true, shape: Shape::Counted }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlIsNameLegalDOS8Dot3" };
    pub static RtlIsNormalizedString: Function = Function { id: 2654, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlIsNormalizedString" };
    pub static RtlIsNtDdiVersionAvailable: Function = Function { id: 2655, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIsNtDdiVersionAvailable" };
    pub static RtlIsRangeAvailable: Function = Function { id: 2656, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIsRangeAvailable" };
    pub static RtlIsServicePackVersionInstalled: Function = Function { id: 2657, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlIsServicePackVersionInstalled" };
    pub static RtlIsValidOemCharacter: Function = Function { id: 2658, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlIsValidOemCharacter" };
    pub static RtlLargeIntegerAdd: Function = Function { id: 2659, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLargeIntegerAdd" };
    pub static RtlLargeIntegerArithmeticShift: Function = Function { id: 2660, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLargeIntegerArithmeticShift" };
    pub static RtlLargeIntegerDivide: Function = Function { id: 2661, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlLargeIntegerDivide" };
    pub static RtlLargeIntegerNegate: Function = Function { id: 2662, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLargeIntegerNegate" };
    pub static RtlLargeIntegerShiftLeft: Function = Function { id: 2663, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLargeIntegerShiftLeft" };
    pub static RtlLargeIntegerShiftRight: Function = Function { id: 2664, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLargeIntegerShiftRight" };
    pub static RtlLargeIntegerSubtract: Function = Function { id: 2665, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLargeIntegerSubtract" };
    pub static RtlLengthRequiredSid: Function = Function { id: 2666, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLengthRequiredSid" };
    pub static RtlLengthSecurityDescriptor: Function = Function { id: 2667, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLengthSecurityDescriptor" };
    pub static RtlLengthSid: Function = Function { id: 2668, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLengthSid" };
    pub static RtlLoadString: Function = Function { id: 2669, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLoadString" };
    pub static RtlLocalTimeToSystemTime: Function = Function { id: 2670, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlLocalTimeToSystemTime" };
    pub static RtlLockBootStatusData: Function = Function { id: 2671, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLockBootStatusData" };
    pub static RtlLookupAtomInAtomTable: Function = Function { id: 2672, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLookupAtomInAtomTable" };
    pub static RtlLookupElementGenericTable: Function = Function { id: 2673, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLookupElementGenericTable" };
    pub static RtlLookupElementGenericTableAvl: Function = Function { id: 2674, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLookupElementGenericTableAvl" };
    pub static RtlLookupElementGenericTableFull: Function = Function { id: 2675, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlLookupElementGenericTableFull" };
    pub static RtlLookupElementGenericTableFullAvl: Function = Function { id: 2676, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlLookupElementGenericTableFullAvl" };
    pub static RtlLookupEntryHashTable: Function = Function { id: 2677, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlLookupEntryHashTable" };
    pub static RtlLookupFirstMatchingElementGenericTableAvl: Function = Function { id: 2678, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlLookupFirstMatchingElementGenericTableAvl" };
    pub static RtlMapGenericMask: Function = Function { id: 2679, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlMapGenericMask" };
    pub static RtlMapSecurityErrorToNtStatus: Function = Function { id: 2680, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlMapSecurityErrorToNtStatus" };
    pub static RtlMergeRangeLists: Function = Function { id: 2681, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlMergeRangeLists" };
    pub static RtlMoveMemory: Function = Function { id: 2682, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], library: "ntoskrnl.exe", name: "RtlMoveMemory" };
    pub static RtlMultiByteToUnicodeN: Function = Function { id: 2683, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlMultiByteToUnicodeN" };
    pub static RtlMultiByteToUnicodeSize: Function = Function { id: 2684, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlMultiByteToUnicodeSize" };
    pub static RtlNextUnicodePrefix: Function = Function { id: 2685, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlNextUnicodePrefix" };
    pub static RtlNormalizeString: Function = Function { id: 2686, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlNormalizeString" };
    pub static RtlNtStatusToDosError: Function = Function { id: 2687, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlNtStatusToDosError" };
    pub static RtlNtStatusToDosErrorNoTeb: Function = Function { id: 2688, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlNtStatusToDosErrorNoTeb" };
    pub static RtlNumberGenericTableElements: Function = Function { id: 2689, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlNumberGenericTableElements" };
    pub static RtlNumberGenericTableElementsAvl: Function = Function { id: 2690, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlNumberGenericTableElementsAvl" };
    pub static RtlNumberOfClearBits: Function = Function { id: 2691, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlNumberOfClearBits" };
    pub static RtlNumberOfSetBits: Function = Function { id: 2692, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlNumberOfSetBits" };
    pub static RtlNumberOfSetBitsUlongPtr: Function = Function { id: 2693, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlNumberOfSetBitsUlongPtr" };
    pub static RtlOemStringToCountedUnicodeString: Function = Function { id: 2694, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlOemStringToCountedUnicodeString" };
    pub static RtlOemStringToUnicodeSize: Function = Function { id: 2695, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlOemStringToUnicodeSize" };
    pub static RtlOemStringToUnicodeString: Function = Function { id: 2696, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlOemStringToUnicodeString" };
    pub static RtlOemToUnicodeN: Function = Function { id: 2697, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlOemToUnicodeN" };
    pub static RtlOwnerAcesPresent: Function = Function { id: 2698, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlOwnerAcesPresent" };
    pub static RtlPinAtomInAtomTable: Function = Function { id: 2699, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlPinAtomInAtomTable" };
    pub static RtlPrefetchMemoryNonTemporal: Function = Function { id: 2700, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], library: "ntoskrnl.exe", name: "RtlPrefetchMemoryNonTemporal" };
    pub static RtlPrefixString: Function = Function { id: 2701, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlPrefixString" };
    pub static RtlPrefixUnicodeString: Function = Function { id: 2702, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlPrefixUnicodeString" };
    pub static RtlQueryAtomInAtomTable: Function = Function { id: 2703, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlQueryAtomInAtomTable" };
    pub static RtlQueryDynamicTimeZoneInformation: Function = Function { id: 2704, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlQueryDynamicTimeZoneInformation" };
    pub static RtlQueryElevationFlags: Function = Function { id: 2705, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlQueryElevationFlags" };
    pub static RtlQueryModuleInformation: Function = Function { id: 2706, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlQueryModuleInformation" };
    pub static RtlQueryRegistryValues: Function = Function { id: 2707, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlQueryRegistryValues" };
    pub static RtlQueryTimeZoneInformation: Function = Function { id: 2708, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlQueryTimeZoneInformation" };
    pub static RtlRaiseException: Function = Function { id: 2709, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlRaiseException" };
    pub static RtlRandom: Function = Function { id: 2710, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlRandom" };
    pub static RtlRandomEx: Function = Function { id: 2711, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlRandomEx" };
    pub static RtlRealPredecessor: Function = Function { id: 2712, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlRealPredecessor" };
    pub static RtlRealSuccessor: Function = Function { id: 2713, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlRealSuccessor" };
    pub static RtlRemoveEntryHashTable: Function = Function { id: 2714, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlRemoveEntryHashTable" };
    pub static RtlRemoveUnicodePrefix: Function = Function { id: 2715, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlRemoveUnicodePrefix" };
    pub static RtlReplaceSidInSd: Function = Function { id: 2716, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlReplaceSidInSd" };
    pub static RtlReserveChunk: Function = Function { id: 2717, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(1) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlReserveChunk" };
    pub static RtlRunOnceBeginInitialize: Function = Function { id: 2718, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlRunOnceBeginInitialize" };
    pub static RtlRunOnceComplete: Function = Function { id: 2719, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlRunOnceComplete" };
    pub static RtlRunOnceExecuteOnce: Function = Function { id: 2720, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlRunOnceExecuteOnce" };
    pub static RtlRunOnceInitialize: Function = Function { id: 2721, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlRunOnceInitialize" };
    pub static RtlSecondsSince1970ToTime: Function = Function { id: 2722, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlSecondsSince1970ToTime" };
    pub static RtlSecondsSince1980ToTime: Function = Function { id: 2723, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlSecondsSince1980ToTime" };
    pub static RtlSelfRelativeToAbsoluteSD: Function = Function { id: 2724, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 10, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlSelfRelativeToAbsoluteSD" };
    pub static RtlSelfRelativeToAbsoluteSD2: Function = Function { id: 2725, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSelfRelativeToAbsoluteSD2" };
    pub static RtlSetAllBits: Function = Function { id: 2726, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetAllBits" };
    pub static RtlSetBit: Function = Function { id: 2727, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetBit" };
    pub static RtlSetBits: Function = Function { id: 2728, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetBits" };
    pub static RtlSetDaclSecurityDescriptor: Function = Function { id: 2729, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetDaclSecurityDescriptor" };
    pub static RtlSetDynamicTimeZoneInformation: Function = Function { id: 2730, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetDynamicTimeZoneInformation" };
    pub static RtlSetGroupSecurityDescriptor: Function = Function { id: 2731, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetGroupSecurityDescriptor" };
    pub static RtlSetOwnerSecurityDescriptor: Function = Function { id: 2732, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetOwnerSecurityDescriptor" };
    pub static RtlSetSaclSecurityDescriptor: Function = Function { id: 2733, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetSaclSecurityDescriptor" };
    pub static RtlSetTimeZoneInformation: Function = Function { id: 2734, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSetTimeZoneInformation" };
    pub static RtlSidHashInitialize: Function = Function { id: 2735, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSidHashInitialize" };
    pub static RtlSidHashLookup: Function = Function { id: 2736, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSidHashLookup" };
    pub static RtlSizeHeap: Function = Function { id: 2737, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSizeHeap" };
    pub static RtlSplay: Function = Function { id: 2738, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSplay" };
    pub static RtlStringFromGUID: Function = Function { id: 2739, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlStringFromGUID" };
    pub static RtlSubAuthorityCountSid: Function = Function { id: 2740, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSubAuthorityCountSid" };
    pub static RtlSubAuthoritySid: Function = Function { id: 2741, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSubAuthoritySid" };
    pub static RtlSubtreePredecessor: Function = Function { id: 2742, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSubtreePredecessor" };
    pub static RtlSubtreeSuccessor: Function = Function { id: 2743, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlSubtreeSuccessor" };
    pub static RtlSystemTimeToLocalTime: Function = Function { id: 2744, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlSystemTimeToLocalTime" };
    pub static RtlTestBit: Function = Function { id: 2745, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTestBit" };
    pub static RtlTimeFieldsToTime: Function = Function { id: 2746, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlTimeFieldsToTime" };
    pub static RtlTimeToElapsedTimeFields: Function = Function { id: 2747, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlTimeToElapsedTimeFields" };
    pub static RtlTimeToSecondsSince1970: Function = Function { id: 2748, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlTimeToSecondsSince1970" };
    pub static RtlTimeToSecondsSince1980: Function = Function { id: 2749, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlTimeToSecondsSince1980" };
    pub static RtlTimeToTimeFields: Function = Function { id: 2750, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlTimeToTimeFields" };
    pub static RtlTraceDatabaseAdd: Function = Function { id: 2751, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseAdd" };
    pub static RtlTraceDatabaseCreate: Function = Function { id: 2752, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseCreate" };
    pub static RtlTraceDatabaseDestroy: Function = Function { id: 2753, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseDestroy" };
    pub static RtlTraceDatabaseEnumerate: Function = Function { id: 2754, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseEnumerate" };
    pub static RtlTraceDatabaseFind: Function = Function { id: 2755, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseFind" };
    pub static RtlTraceDatabaseLock: Function = Function { id: 2756, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseLock" };
    pub static RtlTraceDatabaseUnlock: Function = Function { id: 2757, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseUnlock" };
    pub static RtlTraceDatabaseValidate: Function = Function { id: 2758, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseValidate" };
    pub static RtlUlongByteSwap: Function = Function { id: 2760, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlUlongByteSwap" };
    pub static RtlUlonglongByteSwap: Function = Function { id: 2761, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlUlonglongByteSwap" };
    pub static RtlUnicodeStringToAnsiSize: Function = Function { id: 2762, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUnicodeStringToAnsiSize" };
    pub static RtlUnicodeStringToAnsiString: Function = Function { id: 2763, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUnicodeStringToAnsiString" };
    pub static RtlUnicodeStringToCountedOemString: Function = Function { id: 2764, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUnicodeStringToCountedOemString" };
    pub static RtlUnicodeStringToInteger: Function = Function { id: 2765, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlUnicodeStringToInteger" };
    pub static RtlUnicodeStringToOemSize: Function = Function { id: 2766, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUnicodeStringToOemSize" };
    pub static RtlUnicodeStringToOemString: Function = Function { id: 2767, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUnicodeStringToOemString" };
    pub static RtlUnicodeToCustomCPN: Function = Function { id: 2768, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlUnicodeToCustomCPN" };
    pub static RtlUnicodeToMultiByteN: Function = Function { id: 2769, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlUnicodeToMultiByteN" };
    pub static RtlUnicodeToMultiByteSize: Function = Function { id: 2770, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlUnicodeToMultiByteSize" };
    pub static RtlUnicodeToOemN: Function = Function { id: 2771, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlUnicodeToOemN" };
    pub static RtlUnicodeToUTF8N: Function = Function { id: 2772, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlUnicodeToUTF8N" };
    pub static RtlUnlockBootStatusData: Function = Function { id: 2773, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlUnlockBootStatusData" };
    pub static RtlUnwind: Function = Function { id: 2774, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlUnwind" };
    pub static RtlUpcaseUnicodeChar: Function = Function { id: 2775, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeChar" };
    pub static RtlUpcaseUnicodeString: Function = Function { id: 2776, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeString" };
    pub static RtlUpcaseUnicodeStringToAnsiString: Function = Function { id: 2777, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeStringToAnsiString" };
    pub static RtlUpcaseUnicodeStringToCountedOemString: Function = Function { id: 2778, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeStringToCountedOemString" };
    pub static RtlUpcaseUnicodeStringToOemString: Function = Function { id: 2779, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeStringToOemString" };
    pub static RtlUpcaseUnicodeToCustomCPN: Function = Function { id: 2780, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeToCustomCPN" };
    pub static RtlUpcaseUnicodeToMultiByteN: Function = Function { id: 2781, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeToMultiByteN" };
    pub static RtlUpcaseUnicodeToOemN: Function = Function { id: 2782, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeToOemN" };
    pub static RtlUpperChar: Function = Function { id: 2783, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlUpperChar" };
    pub static RtlUpperString: Function = Function { id: 2784, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlUpperString" };
    pub static RtlUshortByteSwap: Function = Function { id: 2785, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlUshortByteSwap" };
    pub static RtlUTF8ToUnicodeN: Function = Function { id: 2759, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "RtlUTF8ToUnicodeN" };
    pub static RtlValidateUnicodeString: Function = Function { id: 2789, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlValidateUnicodeString" };
    pub static RtlValidRelativeSecurityDescriptor: Function = Function { id: 2786, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlValidRelativeSecurityDescriptor" };
    pub static RtlValidSecurityDescriptor: Function = Function { id: 2787, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlValidSecurityDescriptor" };
    pub static RtlValidSid: Function = Function { id: 2788, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlValidSid" };
    pub static RtlVerifyVersionInfo: Function = Function { id: 2790, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "RtlVerifyVersionInfo" };
    pub static RtlVolumeDeviceToDosName: Function = Function { id: 2791, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlVolumeDeviceToDosName" };
    pub static RtlWalkFrameChain: Function = Function { id: 2792, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlWalkFrameChain" };
    pub static RtlWeaklyEnumerateEntryHashTable: Function = Function { id: 2793, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlWeaklyEnumerateEntryHashTable" };
    pub static RtlWriteRegistryValue: Function = Function { id: 2794, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "RtlWriteRegistryValue" };
    pub static RtlxAnsiStringToUnicodeSize: Function = Function { id: 2797, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlxAnsiStringToUnicodeSize" };
    pub static RtlxOemStringToUnicodeSize: Function = Function { id: 2798, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlxOemStringToUnicodeSize" };
    pub static RtlxUnicodeStringToAnsiSize: Function = Function { id: 2799, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlxUnicodeStringToAnsiSize" };
    pub static RtlxUnicodeStringToOemSize: Function = Function { id: 2800, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlxUnicodeStringToOemSize" };
    pub static RtlZeroHeap: Function = Function { id: 2795, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlZeroHeap" };
    pub static RtlZeroMemory: Function = Function { id: 2796, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], library: "ntoskrnl.exe", name: "RtlZeroMemory" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrAccessResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrAccessResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrEnumResources() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrEnumResources, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrFindResource_U() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrFindResource_U, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrFindResourceDirectory_U() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrFindResourceDirectory_U, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrFindResourceEx_U() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrFindResourceEx_U, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrResFindResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrResFindResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrResFindResourceDirectory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrResFindResourceDirectory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LdrResSearchResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LdrResSearchResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PfxFindPrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PfxFindPrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PfxInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PfxInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PfxInsertPrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PfxInsertPrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn PfxRemovePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::PfxRemovePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAbsoluteToSelfRelativeSD() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAbsoluteToSelfRelativeSD, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddAccessAllowedAce() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAddAccessAllowedAce, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddAccessAllowedAceEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAddAccessAllowedAceEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddAce() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAddAce, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddAtomToAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAddAtomToAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAddRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAllocateHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAllocateHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiCharToUnicodeChar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAnsiCharToUnicodeChar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiStringToUnicodeSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAnsiStringToUnicodeSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiStringToUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAnsiStringToUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendAsciizToString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAppendAsciizToString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendStringToString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAppendStringToString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendUnicodeStringToString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAppendUnicodeStringToString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendUnicodeToString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAppendUnicodeToString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreAllAccessesGranted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAreAllAccessesGranted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreAnyAccessesGranted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAreAnyAccessesGranted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreBitsClear() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAreBitsClear, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreBitsSet() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAreBitsSet, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAssert() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAssert, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCaptureContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCaptureContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCaptureStackBackTrace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCaptureStackBackTrace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCharToInteger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCharToInteger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCheckRegistryKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCheckRegistryKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearAllBits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlClearAllBits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearBit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlClearBit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearBits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlClearBits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCmDecodeMemIoResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCmDecodeMemIoResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCmEncodeMemIoResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCmEncodeMemIoResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareAltitudes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompareAltitudes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompareMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareMemoryUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompareMemoryUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompareString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompareUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareUnicodeStrings() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompareUnicodeStrings, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompressBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompressBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompressChunks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompressChunks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlComputeCrc32() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlComputeCrc32, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlContractHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlContractHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlConvertLongToLargeInteger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlConvertLongToLargeInteger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlConvertSidToUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlConvertSidToUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlConvertUlongToLargeInteger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlConvertUlongToLargeInteger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyLuid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCopyLuid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyLuidAndAttributesArray() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCopyLuidAndAttributesArray, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyRangeList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCopyRangeList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopySid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCopySid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopySidAndAttributesArray() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCopySidAndAttributesArray, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCopyString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCopyUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateAcl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateAcl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateRegistryKey() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateRegistryKey, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateSystemVolumeInformationFolder() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateSystemVolumeInformationFolder, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCustomCPToUnicodeN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCustomCPToUnicodeN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlDelete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDelete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteAce() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteAce, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteAtomFromAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteAtomFromAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteElementGenericTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteElementGenericTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteElementGenericTableAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteElementGenericTableAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteNoSplay() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteNoSplay, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteOwnersRanges() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteOwnersRanges, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteRegistryValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteRegistryValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDescribeChunk() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDescribeChunk, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDestroyAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDestroyAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDestroyHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDestroyHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDowncaseUnicodeChar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDowncaseUnicodeChar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDowncaseUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDowncaseUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDuplicateUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDuplicateUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEmptyAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEmptyAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEndEnumerationHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEndEnumerationHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEndWeakEnumerationHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEndWeakEnumerationHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnlargedIntegerMultiply() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnlargedIntegerMultiply, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnlargedUnsignedDivide() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnlargedUnsignedDivide, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnlargedUnsignedMultiply() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnlargedUnsignedMultiply, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnumerateEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnumerateGenericTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTableAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnumerateGenericTableAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTableLikeADirectory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnumerateGenericTableLikeADirectory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTableWithoutSplaying() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnumerateGenericTableWithoutSplaying, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTableWithoutSplayingAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnumerateGenericTableWithoutSplayingAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualLuid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEqualLuid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualSid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEqualSid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEqualString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEqualUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEthernetAddressToStringA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEthernetAddressToStringA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEthernetAddressToStringW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEthernetAddressToStringW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEthernetStringToAddressA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEthernetStringToAddressA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEthernetStringToAddressW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEthernetStringToAddressW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExpandHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlExpandHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExtendedIntegerMultiply() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlExtendedIntegerMultiply, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExtendedLargeIntegerDivide() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlExtendedLargeIntegerDivide, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExtendedMagicDivide() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlExtendedMagicDivide, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFillMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFillMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFillMemoryUlong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFillMemoryUlong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFillMemoryUlonglong() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFillMemoryUlonglong, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindAceByType() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindAceByType, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearBits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindClearBits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearBitsAndSet() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindClearBitsAndSet, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearRuns() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindClearRuns, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClosestEncodableLength() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindClosestEncodableLength, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindFirstRunClear() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindFirstRunClear, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLastBackwardRunClear() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindLastBackwardRunClear, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLeastSignificantBit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindLeastSignificantBit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLongestRunClear() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindLongestRunClear, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindMostSignificantBit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindMostSignificantBit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindNextForwardRunClear() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindNextForwardRunClear, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindSetBits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindSetBits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindSetBitsAndClear() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindSetBitsAndClear, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFormatCurrentUserKeyPath() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFormatCurrentUserKeyPath, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFormatMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFormatMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeAnsiString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFreeAnsiString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFreeHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeOemString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFreeOemString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeRangeList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFreeRangeList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFreeUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGenerate8dot3Name() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGenerate8dot3Name, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetAce() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetAce, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetCallersAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetCallersAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetCompressionWorkSpaceSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetCompressionWorkSpaceSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetDaclSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetDaclSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetDefaultCodePage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetDefaultCodePage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetElementGenericTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetElementGenericTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetElementGenericTableAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetElementGenericTableAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetEnabledExtendedFeatures() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetEnabledExtendedFeatures, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetFirstRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetFirstRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetGroupSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetGroupSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetIntegerAtom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetIntegerAtom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetLastRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetLastRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetNextEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetNextEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetNextRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetNextRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetNtGlobalFlags() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetNtGlobalFlags, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetOwnerSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetOwnerSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetProductInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetProductInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetSaclSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetSaclSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetSetBootStatusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetSetBootStatusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetThreadLangIdByIndex() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetThreadLangIdByIndex, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGUIDFromString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGUIDFromString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlHashUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlHashUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIdnToAscii() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIdnToAscii, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIdnToNameprepUnicode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIdnToNameprepUnicode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIdnToUnicode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIdnToUnicode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlImageDirectoryEntryToData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlImageDirectoryEntryToData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlImageNtHeader() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlImageNtHeader, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitAnsiString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitAnsiString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitAnsiStringEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitAnsiStringEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitCodePageTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitCodePageTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitEnumerationHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitEnumerationHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeBitMap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitializeBitMap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeGenericTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitializeGenericTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeGenericTableAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitializeGenericTableAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeRangeList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitializeRangeList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeSid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitializeSid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitializeUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitUnicodeStringEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitUnicodeStringEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitWeakEnumerationHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitWeakEnumerationHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertElementGenericTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInsertElementGenericTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertElementGenericTableAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInsertElementGenericTableAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertElementGenericTableFull() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInsertElementGenericTableFull, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertElementGenericTableFullAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInsertElementGenericTableFullAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInsertEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInsertUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInt64ToUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInt64ToUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToChar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIntegerToChar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToUnicode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIntegerToUnicode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIntegerToUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInvertRangeList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInvertRangeList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInvertRangeListEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInvertRangeListEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIoDecodeMemIoResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIoDecodeMemIoResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIoEncodeMemIoResource() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIoEncodeMemIoResource, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv4AddressToStringA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv4AddressToStringA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv4AddressToStringExA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv4AddressToStringExA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv4AddressToStringExW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv4AddressToStringExW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv4AddressToStringW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv4AddressToStringW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv4StringToAddressA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv4StringToAddressA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv4StringToAddressExA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv4StringToAddressExA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv4StringToAddressExW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv4StringToAddressExW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv4StringToAddressW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv4StringToAddressW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv6AddressToStringA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv6AddressToStringA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv6AddressToStringExA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv6AddressToStringExA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv6AddressToStringExW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv6AddressToStringExW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv6AddressToStringW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv6AddressToStringW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv6StringToAddressA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv6StringToAddressA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv6StringToAddressExA() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv6StringToAddressExA, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv6StringToAddressExW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv6StringToAddressExW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIpv6StringToAddressW() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIpv6StringToAddressW, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsGenericTableEmpty() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsGenericTableEmpty, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsGenericTableEmptyAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsGenericTableEmptyAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsNameLegalDOS8Dot3() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsNameLegalDOS8Dot3, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsNormalizedString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsNormalizedString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsNtDdiVersionAvailable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsNtDdiVersionAvailable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsRangeAvailable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsRangeAvailable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsServicePackVersionInstalled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsServicePackVersionInstalled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsValidOemCharacter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsValidOemCharacter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerAdd() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLargeIntegerAdd, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerArithmeticShift() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLargeIntegerArithmeticShift, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerDivide() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLargeIntegerDivide, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerNegate() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLargeIntegerNegate, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerShiftLeft() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLargeIntegerShiftLeft, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerShiftRight() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLargeIntegerShiftRight, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerSubtract() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLargeIntegerSubtract, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLengthRequiredSid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLengthRequiredSid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLengthSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLengthSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLengthSid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLengthSid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLoadString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLoadString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLocalTimeToSystemTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLocalTimeToSystemTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLockBootStatusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLockBootStatusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupAtomInAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupAtomInAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupElementGenericTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupElementGenericTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupElementGenericTableAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupElementGenericTableAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupElementGenericTableFull() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupElementGenericTableFull, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupElementGenericTableFullAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupElementGenericTableFullAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupFirstMatchingElementGenericTableAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupFirstMatchingElementGenericTableAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMapGenericMask() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlMapGenericMask, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMapSecurityErrorToNtStatus() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlMapSecurityErrorToNtStatus, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMergeRangeLists() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlMergeRangeLists, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMoveMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlMoveMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMultiByteToUnicodeN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlMultiByteToUnicodeN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMultiByteToUnicodeSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlMultiByteToUnicodeSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNextUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNextUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNormalizeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNormalizeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNtStatusToDosError() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNtStatusToDosError, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNtStatusToDosErrorNoTeb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNtStatusToDosErrorNoTeb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberGenericTableElements() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNumberGenericTableElements, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberGenericTableElementsAvl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNumberGenericTableElementsAvl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberOfClearBits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNumberOfClearBits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberOfSetBits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNumberOfSetBits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberOfSetBitsUlongPtr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNumberOfSetBitsUlongPtr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToCountedUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlOemStringToCountedUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToUnicodeSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlOemStringToUnicodeSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlOemStringToUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemToUnicodeN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlOemToUnicodeN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOwnerAcesPresent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlOwnerAcesPresent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPinAtomInAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlPinAtomInAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefetchMemoryNonTemporal() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlPrefetchMemoryNonTemporal, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefixString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlPrefixString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefixUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlPrefixUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryAtomInAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryAtomInAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryDynamicTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryDynamicTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryElevationFlags() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryElevationFlags, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryModuleInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryModuleInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryRegistryValues() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryRegistryValues, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRaiseException() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRaiseException, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRandom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRandom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRandomEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRandomEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRealPredecessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRealPredecessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRealSuccessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRealSuccessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRemoveEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRemoveEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRemoveUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRemoveUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlReplaceSidInSd() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlReplaceSidInSd, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlSecondsSince1970ToTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSecondsSince1970ToTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSecondsSince1980ToTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSecondsSince1980ToTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSelfRelativeToAbsoluteSD() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSelfRelativeToAbsoluteSD, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSelfRelativeToAbsoluteSD2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSelfRelativeToAbsoluteSD2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetAllBits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetAllBits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetBit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetBit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetBits() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetBits, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetDaclSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetDaclSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetDynamicTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetDynamicTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetGroupSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetGroupSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetOwnerSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetOwnerSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetSaclSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetSaclSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSetTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSidHashInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSidHashInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSidHashLookup() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSidHashLookup, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSizeHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSizeHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSplay() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSplay, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlStringFromGUID() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlStringFromGUID, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSubAuthorityCountSid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSubAuthorityCountSid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSubAuthoritySid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSubAuthoritySid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSubtreePredecessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSubtreePredecessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSubtreeSuccessor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSubtreeSuccessor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSystemTimeToLocalTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSystemTimeToLocalTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTestBit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTestBit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeFieldsToTime() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTimeFieldsToTime, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToElapsedTimeFields() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTimeToElapsedTimeFields, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToSecondsSince1970() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTimeToSecondsSince1970, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToSecondsSince1980() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTimeToSecondsSince1980, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToTimeFields() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTimeToTimeFields, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlUlongByteSwap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUlongByteSwap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUlonglongByteSwap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUlonglongByteSwap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToAnsiSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeStringToAnsiSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToAnsiString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeStringToAnsiString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToCountedOemString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeStringToCountedOemString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToInteger() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeStringToInteger, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToOemSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeStringToOemSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToOemString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeStringToOemString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToCustomCPN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToCustomCPN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToMultiByteN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToMultiByteN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToMultiByteSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToMultiByteSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToOemN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToOemN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToUTF8N() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToUTF8N, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnlockBootStatusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnlockBootStatusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnwind() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnwind, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeChar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeChar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToAnsiString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeStringToAnsiString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToCountedOemString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeStringToCountedOemString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToOemString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeStringToOemString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToCustomCPN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeToCustomCPN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToMultiByteN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeToMultiByteN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToOemN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeToOemN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpperChar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpperChar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpperString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpperString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUshortByteSwap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUshortByteSwap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUTF8ToUnicodeN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUTF8ToUnicodeN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlValidateUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlValidateUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlValidRelativeSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlValidRelativeSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlValidSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlValidSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlValidSid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlValidSid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlVerifyVersionInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlVerifyVersionInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlVolumeDeviceToDosName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlVolumeDeviceToDosName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlWalkFrameChain() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlWalkFrameChain, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlWeaklyEnumerateEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlWeaklyEnumerateEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlWriteRegistryValue() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlWriteRegistryValue, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxAnsiStringToUnicodeSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlxAnsiStringToUnicodeSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxOemStringToUnicodeSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlxOemStringToUnicodeSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxUnicodeStringToAnsiSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlxUnicodeStringToAnsiSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxUnicodeStringToOemSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlxUnicodeStringToOemSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlZeroHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlZeroHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlZeroMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlZeroMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

