// Written by `janus gen` from abi-specs/nt/ntoskrnl/mm.abi. Do not edit: change the spec and run `./x gen`.
//! Memory manager: MDLs, mappings, contiguous and non-cached memory, sections.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static MmAddPhysicalMemory: Function = Function { id: 2084, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "MmAddPhysicalMemory" };
    pub static MmAddVerifierThunks: Function = Function { id: 2085, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], library: "ntoskrnl.exe", name: "MmAddVerifierThunks" };
    pub static MmAdjustWorkingSetSize: Function = Function { id: 2086, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmAdjustWorkingSetSize" };
    pub static MmAdvanceMdl: Function = Function { id: 2087, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmAdvanceMdl" };
    pub static MmAllocateContiguousMemory: Function = Function { id: 2088, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmAllocateContiguousMemory" };
    pub static MmAllocateContiguousMemorySpecifyCache: Function = Function { id: 2089, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmAllocateContiguousMemorySpecifyCache" };
    pub static MmAllocateContiguousMemorySpecifyCacheNode: Function = Function { id: 2090, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmAllocateContiguousMemorySpecifyCacheNode" };
    pub static MmAllocateMappingAddress: Function = Function { id: 2091, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmAllocateMappingAddress" };
    pub static MmAllocateNonCachedMemory: Function = Function { id: 2092, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "MmAllocateNonCachedMemory" };
    pub static MmAllocatePagesForMdl: Function = Function { id: 2093, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmAllocatePagesForMdl" };
    pub static MmAllocatePagesForMdlEx: Function = Function { id: 2094, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmAllocatePagesForMdlEx" };
    pub static MmBuildMdlForNonPagedPool: Function = Function { id: 2095, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmBuildMdlForNonPagedPool" };
    pub static MmCanFileBeTruncated: Function = Function { id: 2096, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "MmCanFileBeTruncated" };
    pub static MmCommitSessionMappedView: Function = Function { id: 2097, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmCommitSessionMappedView" };
    pub static MmCopyVirtualMemory: Function = Function { id: 2098, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmCopyVirtualMemory" };
    pub static MmCreateMdl: Function = Function { id: 2099, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmCreateMdl" };
    pub static MmCreateMirror: Function = Function { id: 2100, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmCreateMirror" };
    pub static MmCreateSection: Function = Function { id: 2101, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "MmCreateSection" };
    pub static MmDisableModifiedWriteOfSection: Function = Function { id: 2102, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmDisableModifiedWriteOfSection" };
    pub static MmDoesFileHaveUserWritableReferences: Function = Function { id: 2103, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmDoesFileHaveUserWritableReferences" };
    pub static MmFlushImageSection: Function = Function { id: 2104, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmFlushImageSection" };
    pub static MmForceSectionClosed: Function = Function { id: 2105, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmForceSectionClosed" };
    pub static MmFreeContiguousMemory: Function = Function { id: 2106, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmFreeContiguousMemory" };
    pub static MmFreeContiguousMemorySpecifyCache: Function = Function { id: 2107, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmFreeContiguousMemorySpecifyCache" };
    pub static MmFreeMappingAddress: Function = Function { id: 2108, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmFreeMappingAddress" };
    pub static MmFreeNonCachedMemory: Function = Function { id: 2109, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "MmFreeNonCachedMemory" };
    pub static MmFreePagesFromMdl: Function = Function { id: 2110, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmFreePagesFromMdl" };
    pub static MmGetPhysicalAddress: Function = Function { id: 2111, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmGetPhysicalAddress" };
    pub static MmGetPhysicalMemoryRanges: Function = Function { id: 2112, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmGetPhysicalMemoryRanges" };
    pub static MmGetSystemRoutineAddress: Function = Function { id: 2113, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "MmGetSystemRoutineAddress" };
    pub static MmGetVirtualForPhysical: Function = Function { id: 2114, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmGetVirtualForPhysical" };
    pub static MmGrowKernelStack: Function = Function { id: 2115, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmGrowKernelStack" };
    pub static MmIsAddressValid: Function = Function { id: 2116, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmIsAddressValid" };
    pub static MmIsDriverVerifying: Function = Function { id: 2117, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmIsDriverVerifying" };
    pub static MmIsDriverVerifyingByAddress: Function = Function { id: 2118, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmIsDriverVerifyingByAddress" };
    pub static MmIsIoSpaceActive: Function = Function { id: 2119, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmIsIoSpaceActive" };
    pub static MmIsNonPagedSystemAddressValid: Function = Function { id: 2120, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmIsNonPagedSystemAddressValid" };
    pub static MmIsRecursiveIoFault: Function = Function { id: 2121, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmIsRecursiveIoFault" };
    pub static MmIsThisAnNtAsSystem: Function = Function { id: 2122, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmIsThisAnNtAsSystem" };
    pub static MmIsVerifierEnabled: Function = Function { id: 2123, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "MmIsVerifierEnabled" };
    pub static MmLockPagableDataSection: Function = Function { id: 2124, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "MmLockPagableDataSection" };
    pub static MmLockPagableImageSection: Function = Function { id: 2125, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmLockPagableImageSection" };
    pub static MmLockPagableSectionByHandle: Function = Function { id: 2126, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "MmLockPagableSectionByHandle" };
    pub static MmMapIoSpace: Function = Function { id: 2127, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmMapIoSpace" };
    pub static MmMapLockedPages: Function = Function { id: 2128, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmMapLockedPages" };
    pub static MmMapLockedPagesSpecifyCache: Function = Function { id: 2129, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmMapLockedPagesSpecifyCache" };
    pub static MmMapLockedPagesWithReservedMapping: Function = Function { id: 2130, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmMapLockedPagesWithReservedMapping" };
    pub static MmMapMemoryDumpMdl: Function = Function { id: 2131, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmMapMemoryDumpMdl" };
    pub static MmMapUserAddressesToPage: Function = Function { id: 2132, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmMapUserAddressesToPage" };
    pub static MmMapVideoDisplay: Function = Function { id: 2133, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmMapVideoDisplay" };
    pub static MmMapViewInSessionSpace: Function = Function { id: 2134, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "MmMapViewInSessionSpace" };
    pub static MmMapViewInSystemSpace: Function = Function { id: 2135, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "MmMapViewInSystemSpace" };
    pub static MmMapViewOfSection: Function = Function { id: 2136, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 6, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "MmMapViewOfSection" };
    pub static MmMarkPhysicalMemoryAsBad: Function = Function { id: 2137, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmMarkPhysicalMemoryAsBad" };
    pub static MmMarkPhysicalMemoryAsGood: Function = Function { id: 2138, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmMarkPhysicalMemoryAsGood" };
    pub static MmPageEntireDriver: Function = Function { id: 2139, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "MmPageEntireDriver" };
    pub static MmPrefetchPages: Function = Function { id: 2140, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "MmPrefetchPages" };
    pub static MmProbeAndLockPages: Function = Function { id: 2141, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmProbeAndLockPages" };
    pub static MmProbeAndLockProcessPages: Function = Function { id: 2142, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmProbeAndLockProcessPages" };
    pub static MmProbeAndLockSelectedPages: Function = Function { id: 2143, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmProbeAndLockSelectedPages" };
    pub static MmProtectMdlSystemAddress: Function = Function { id: 2144, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmProtectMdlSystemAddress" };
    pub static MmQuerySystemSize: Function = Function { id: 2145, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmQuerySystemSize" };
    pub static MmRemovePhysicalMemory: Function = Function { id: 2146, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "MmRemovePhysicalMemory" };
    pub static MmResetDriverPaging: Function = Function { id: 2147, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], library: "ntoskrnl.exe", name: "MmResetDriverPaging" };
    pub static MmRotatePhysicalView: Function = Function { id: 2148, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "MmRotatePhysicalView" };
    pub static MmSecureVirtualMemory: Function = Function { id: 2149, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmSecureVirtualMemory" };
    pub static MmSetAddressRangeModified: Function = Function { id: 2150, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmSetAddressRangeModified" };
    pub static MmSetBankedSection: Function = Function { id: 2151, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmSetBankedSection" };
    pub static MmSizeOfMdl: Function = Function { id: 2152, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmSizeOfMdl" };
    pub static MmTrimAllSystemPagableMemory: Function = Function { id: 2153, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmTrimAllSystemPagableMemory" };
    pub static MmUnlockPagableImageSection: Function = Function { id: 2154, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], library: "ntoskrnl.exe", name: "MmUnlockPagableImageSection" };
    pub static MmUnlockPages: Function = Function { id: 2155, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmUnlockPages" };
    pub static MmUnmapIoSpace: Function = Function { id: 2156, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmUnmapIoSpace" };
    pub static MmUnmapLockedPages: Function = Function { id: 2157, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "MmUnmapLockedPages" };
    pub static MmUnmapReservedMapping: Function = Function { id: 2158, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmUnmapReservedMapping" };
    pub static MmUnmapVideoDisplay: Function = Function { id: 2159, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmUnmapVideoDisplay" };
    pub static MmUnmapViewInSessionSpace: Function = Function { id: 2160, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmUnmapViewInSessionSpace" };
    pub static MmUnmapViewInSystemSpace: Function = Function { id: 2161, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmUnmapViewInSystemSpace" };
    pub static MmUnmapViewOfSection: Function = Function { id: 2162, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmUnmapViewOfSection" };
    pub static MmUnsecureVirtualMemory: Function = Function { id: 2163, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "MmUnsecureVirtualMemory" };
    pub static ProbeForRead: Function = Function { id: 2342, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ProbeForRead" };
    pub static ProbeForWrite: Function = Function { id: 2343, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ProbeForWrite" };
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
    pub unsafe extern "C" fn MmAddPhysicalMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAddPhysicalMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAddVerifierThunks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAddVerifierThunks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAdjustWorkingSetSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAdjustWorkingSetSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAdvanceMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAdvanceMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateContiguousMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocateContiguousMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateContiguousMemorySpecifyCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocateContiguousMemorySpecifyCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateContiguousMemorySpecifyCacheNode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocateContiguousMemorySpecifyCacheNode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateMappingAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocateMappingAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateNonCachedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocateNonCachedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocatePagesForMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocatePagesForMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocatePagesForMdlEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocatePagesForMdlEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmBuildMdlForNonPagedPool() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmBuildMdlForNonPagedPool, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmCanFileBeTruncated() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmCanFileBeTruncated, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmCommitSessionMappedView() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmCommitSessionMappedView, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmCopyVirtualMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmCopyVirtualMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmCreateMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmCreateMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmCreateMirror() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmCreateMirror, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmCreateSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmCreateSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmDisableModifiedWriteOfSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmDisableModifiedWriteOfSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmDoesFileHaveUserWritableReferences() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmDoesFileHaveUserWritableReferences, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFlushImageSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmFlushImageSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmForceSectionClosed() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmForceSectionClosed, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreeContiguousMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmFreeContiguousMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreeContiguousMemorySpecifyCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmFreeContiguousMemorySpecifyCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreeMappingAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmFreeMappingAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreeNonCachedMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmFreeNonCachedMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreePagesFromMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmFreePagesFromMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGetPhysicalAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmGetPhysicalAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGetPhysicalMemoryRanges() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmGetPhysicalMemoryRanges, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGetSystemRoutineAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmGetSystemRoutineAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGetVirtualForPhysical() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmGetVirtualForPhysical, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGrowKernelStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmGrowKernelStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsAddressValid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsAddressValid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsDriverVerifying() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsDriverVerifying, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsDriverVerifyingByAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsDriverVerifyingByAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsIoSpaceActive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsIoSpaceActive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsNonPagedSystemAddressValid() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsNonPagedSystemAddressValid, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsRecursiveIoFault() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsRecursiveIoFault, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsThisAnNtAsSystem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsThisAnNtAsSystem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsVerifierEnabled() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsVerifierEnabled, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmLockPagableDataSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmLockPagableDataSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmLockPagableImageSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmLockPagableImageSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmLockPagableSectionByHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmLockPagableSectionByHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapIoSpace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapIoSpace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapLockedPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapLockedPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapLockedPagesSpecifyCache() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapLockedPagesSpecifyCache, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapLockedPagesWithReservedMapping() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapLockedPagesWithReservedMapping, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapMemoryDumpMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapMemoryDumpMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapUserAddressesToPage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapUserAddressesToPage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapVideoDisplay() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapVideoDisplay, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapViewInSessionSpace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapViewInSessionSpace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapViewInSystemSpace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapViewInSystemSpace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapViewOfSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMapViewOfSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMarkPhysicalMemoryAsBad() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMarkPhysicalMemoryAsBad, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMarkPhysicalMemoryAsGood() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmMarkPhysicalMemoryAsGood, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmPageEntireDriver() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmPageEntireDriver, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmPrefetchPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmPrefetchPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmProbeAndLockPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmProbeAndLockPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmProbeAndLockProcessPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmProbeAndLockProcessPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmProbeAndLockSelectedPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmProbeAndLockSelectedPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmProtectMdlSystemAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmProtectMdlSystemAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmQuerySystemSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmQuerySystemSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmRemovePhysicalMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmRemovePhysicalMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmResetDriverPaging() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmResetDriverPaging, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmRotatePhysicalView() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmRotatePhysicalView, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmSecureVirtualMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmSecureVirtualMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmSetAddressRangeModified() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmSetAddressRangeModified, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmSetBankedSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmSetBankedSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmSizeOfMdl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmSizeOfMdl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmTrimAllSystemPagableMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmTrimAllSystemPagableMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnlockPagableImageSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnlockPagableImageSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnlockPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnlockPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapIoSpace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnmapIoSpace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapLockedPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnmapLockedPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapReservedMapping() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnmapReservedMapping, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapVideoDisplay() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnmapVideoDisplay, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapViewInSessionSpace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnmapViewInSessionSpace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapViewInSystemSpace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnmapViewInSystemSpace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapViewOfSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnmapViewOfSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnsecureVirtualMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnsecureVirtualMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ProbeForRead() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ProbeForRead, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ProbeForWrite() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ProbeForWrite, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

