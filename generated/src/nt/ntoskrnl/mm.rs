// Written by `janus gen` from abi-specs/nt/ntoskrnl/mm.abi. Do not edit: change the spec and run `./x gen`.
//! Memory manager: MDLs, mappings, contiguous and non-cached memory, sections.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Memory manager: MDLs, mappings, contiguous and non-cached memory, sections.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Mm {
    /// 
    unsafe fn MmAdvanceMdl( // abi-specs/nt/ntoskrnl/mm.abi:18
        mdl: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:18
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:18
    ) -> crate::types::NTSTATUS;
    /// Allocates memory whose physical pages lie together.
    unsafe fn MmAllocateContiguousMemory( // abi-specs/nt/ntoskrnl/mm.abi:21
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:21
        highest_acceptable_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:21
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn MmAllocateContiguousMemorySpecifyCache( // abi-specs/nt/ntoskrnl/mm.abi:23
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:23
        lowest_acceptable_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:23
        highest_acceptable_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:23
        boundary_address_multiple: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:23
        cache_type: crate::types::MEMORY_CACHING_TYPE, // abi-specs/nt/ntoskrnl/mm.abi:23
    ) -> *mut core::ffi::c_void;
    /// Allocates pages that are not cached.
    unsafe fn MmAllocateNonCachedMemory( // abi-specs/nt/ntoskrnl/mm.abi:42
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:42
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn MmAllocatePagesForMdl( // abi-specs/nt/ntoskrnl/mm.abi:43
        low_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:43
        high_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:43
        skip_bytes: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:43
        total_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:43
    ) -> *mut crate::types::MDL;
    /// 
    unsafe fn MmAllocatePagesForMdlEx( // abi-specs/nt/ntoskrnl/mm.abi:50
        low_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:50
        high_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:50
        skip_bytes: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:50
        total_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:50
        cache_type: crate::types::MEMORY_CACHING_TYPE, // abi-specs/nt/ntoskrnl/mm.abi:50
        flags: u32, // abi-specs/nt/ntoskrnl/mm.abi:50
    ) -> *mut crate::types::MDL;
    /// Fills an MDL in for memory that is always there.
    unsafe fn MmBuildMdlForNonPagedPool( // abi-specs/nt/ntoskrnl/mm.abi:61
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:61
    );
    /// 
    unsafe fn MmCreateMdl( // abi-specs/nt/ntoskrnl/mm.abi:73
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:73
        base: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:73
        length: u32, // abi-specs/nt/ntoskrnl/mm.abi:73
    ) -> *mut crate::types::MDL;
    /// Frees contiguous memory.
    unsafe fn MmFreeContiguousMemory( // abi-specs/nt/ntoskrnl/mm.abi:93
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:93
    );
    /// 
    unsafe fn MmFreeContiguousMemorySpecifyCache( // abi-specs/nt/ntoskrnl/mm.abi:95
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:95
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:95
        cache_type: crate::types::MEMORY_CACHING_TYPE, // abi-specs/nt/ntoskrnl/mm.abi:95
    );
    /// 
    unsafe fn MmFreeNonCachedMemory( // abi-specs/nt/ntoskrnl/mm.abi:99
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:99
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:99
    );
    /// 
    unsafe fn MmFreePagesFromMdl( // abi-specs/nt/ntoskrnl/mm.abi:100
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:100
    );
    /// Gives the physical address behind a virtual one.
    unsafe fn MmGetPhysicalAddress( // abi-specs/nt/ntoskrnl/mm.abi:103
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:103
    ) -> crate::types::PHYSICAL_ADDRESS;
    /// 
    unsafe fn MmGetSystemRoutineAddress( // abi-specs/nt/ntoskrnl/mm.abi:106
        system_routine_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/mm.abi:106
    ) -> *mut core::ffi::c_void;
    /// TRUE when touching the address would not fault.
    unsafe fn MmIsAddressValid( // abi-specs/nt/ntoskrnl/mm.abi:112
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:112
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn MmIsDriverVerifying( // abi-specs/nt/ntoskrnl/mm.abi:113
        driver_object: *mut crate::types::DRIVER_OBJECT, // abi-specs/nt/ntoskrnl/mm.abi:113
    ) -> crate::types::LOGICAL;
    /// 
    unsafe fn MmIsDriverVerifyingByAddress( // abi-specs/nt/ntoskrnl/mm.abi:115
        address_within_section: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:115
    ) -> crate::types::LOGICAL;
    /// 
    unsafe fn MmIsNonPagedSystemAddressValid( // abi-specs/nt/ntoskrnl/mm.abi:118
        virtual_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:118
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn MmIsThisAnNtAsSystem() -> crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/mm.abi:120
    /// 
    unsafe fn MmIsVerifierEnabled( // abi-specs/nt/ntoskrnl/mm.abi:122
        verifier_flags: *mut u32, // abi-specs/nt/ntoskrnl/mm.abi:122
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn MmLockPagableDataSection( // abi-specs/nt/ntoskrnl/mm.abi:124
        address_within_section: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:124
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn MmLockPagableImageSection( // abi-specs/nt/ntoskrnl/mm.abi:125
        image_section_handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:125
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn MmLockPagableSectionByHandle( // abi-specs/nt/ntoskrnl/mm.abi:127
        image_section_handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:127
    );
    /// Maps physical addresses of a device.
    unsafe fn MmMapIoSpace( // abi-specs/nt/ntoskrnl/mm.abi:130
        physical_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:130
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:130
        cache_enable: crate::types::MEMORY_CACHING_TYPE, // abi-specs/nt/ntoskrnl/mm.abi:130
    ) -> *mut core::ffi::c_void;
    /// Maps the locked pages of an MDL.
    unsafe fn MmMapLockedPages( // abi-specs/nt/ntoskrnl/mm.abi:137
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:137
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/mm.abi:137
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn MmMapLockedPagesSpecifyCache( // abi-specs/nt/ntoskrnl/mm.abi:139
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:139
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/mm.abi:139
        cache_type: crate::types::MEMORY_CACHING_TYPE, // abi-specs/nt/ntoskrnl/mm.abi:139
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:139
        bug_check_on_failure: u32, // abi-specs/nt/ntoskrnl/mm.abi:139
        priority: crate::types::MM_PAGE_PRIORITY, // abi-specs/nt/ntoskrnl/mm.abi:139
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn MmMapVideoDisplay( // abi-specs/nt/ntoskrnl/mm.abi:156
        physical_address: crate::types::PHYSICAL_ADDRESS, // abi-specs/nt/ntoskrnl/mm.abi:156
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:156
        cache_type: crate::types::MEMORY_CACHING_TYPE, // abi-specs/nt/ntoskrnl/mm.abi:156
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn MmPageEntireDriver( // abi-specs/nt/ntoskrnl/mm.abi:178
        address_within_section: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:178
    ) -> *mut core::ffi::c_void;
    /// Checks and locks the pages of an MDL.
    unsafe fn MmProbeAndLockPages( // abi-specs/nt/ntoskrnl/mm.abi:183
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:183
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/mm.abi:183
        operation: crate::types::LOCK_OPERATION, // abi-specs/nt/ntoskrnl/mm.abi:183
    );
    /// 
    unsafe fn MmProbeAndLockProcessPages( // abi-specs/nt/ntoskrnl/mm.abi:184
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:184
        process: crate::types::PEPROCESS, // abi-specs/nt/ntoskrnl/mm.abi:184
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/mm.abi:184
        operation: crate::types::LOCK_OPERATION, // abi-specs/nt/ntoskrnl/mm.abi:184
    );
    /// 
    unsafe fn MmProtectMdlSystemAddress( // abi-specs/nt/ntoskrnl/mm.abi:197
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:197
        new_protect: u32, // abi-specs/nt/ntoskrnl/mm.abi:197
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn MmQuerySystemSize() -> crate::types::MM_SYSTEMSIZE; // abi-specs/nt/ntoskrnl/mm.abi:199
    /// 
    unsafe fn MmResetDriverPaging( // abi-specs/nt/ntoskrnl/mm.abi:202
        address_within_section: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:202
    );
    /// 
    unsafe fn MmSecureVirtualMemory( // abi-specs/nt/ntoskrnl/mm.abi:213
        address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:213
        size: u32, // abi-specs/nt/ntoskrnl/mm.abi:213
        probe_mode: u32, // abi-specs/nt/ntoskrnl/mm.abi:213
    ) -> crate::types::HANDLE;
    /// 
    unsafe fn MmSizeOfMdl( // abi-specs/nt/ntoskrnl/mm.abi:224
        base: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:224
        length: u32, // abi-specs/nt/ntoskrnl/mm.abi:224
    ) -> u32;
    /// 
    unsafe fn MmUnlockPagableImageSection( // abi-specs/nt/ntoskrnl/mm.abi:228
        image_section_handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:228
    );
    /// Unlocks the pages of an MDL.
    unsafe fn MmUnlockPages( // abi-specs/nt/ntoskrnl/mm.abi:231
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:231
    );
    /// Undoes MmMapIoSpace.
    unsafe fn MmUnmapIoSpace( // abi-specs/nt/ntoskrnl/mm.abi:234
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:234
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:234
    );
    /// 
    unsafe fn MmUnmapLockedPages( // abi-specs/nt/ntoskrnl/mm.abi:236
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:236
        memory_descriptor_list: *mut crate::types::MDL, // abi-specs/nt/ntoskrnl/mm.abi:236
    );
    /// 
    unsafe fn MmUnmapVideoDisplay( // abi-specs/nt/ntoskrnl/mm.abi:239
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:239
        number_of_bytes: u32, // abi-specs/nt/ntoskrnl/mm.abi:239
    );
    /// 
    unsafe fn MmUnsecureVirtualMemory( // abi-specs/nt/ntoskrnl/mm.abi:243
        secure_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/mm.abi:243
    );
    /// 
    unsafe fn ProbeForRead( // abi-specs/nt/ntoskrnl/mm.abi:245
        address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:245
        length: u32, // abi-specs/nt/ntoskrnl/mm.abi:245
        alignment: u32, // abi-specs/nt/ntoskrnl/mm.abi:245
    );
    /// 
    unsafe fn ProbeForWrite( // abi-specs/nt/ntoskrnl/mm.abi:246
        address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/mm.abi:246
        length: u32, // abi-specs/nt/ntoskrnl/mm.abi:246
        alignment: u32, // abi-specs/nt/ntoskrnl/mm.abi:246
    );
    /// Address of the variable.
    fn Mm64BitPhysicalAddress() -> *mut crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/mm.abi:7
    /// Address of the variable.
    fn MmHighestUserAddress() -> *mut *mut core::ffi::c_void; // abi-specs/nt/ntoskrnl/mm.abi:109
    /// Address of the variable.
    fn MmSystemRangeStart() -> *mut *mut core::ffi::c_void; // abi-specs/nt/ntoskrnl/mm.abi:225
    /// Address of the variable.
    fn MmUserProbeAddress() -> *mut u32; // abi-specs/nt/ntoskrnl/mm.abi:244
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/mm.abi";
    pub static MmAddPhysicalMemory: Function = Function { id: 2094, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "MmAddPhysicalMemory" };
    pub static MmAddVerifierThunks: Function = Function { id: 2095, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "MmAddVerifierThunks" };
    pub static MmAdjustWorkingSetSize: Function = Function { id: 2096, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "MmAdjustWorkingSetSize" };
    pub static MmAdvanceMdl: Function = Function { id: 2097, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mdl", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 18, library: "ntoskrnl.exe", name: "MmAdvanceMdl" };
    pub static MmAllocateContiguousMemory: Function = Function { id: 2098, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 21, library: "ntoskrnl.exe", name: "MmAllocateContiguousMemory" };
    pub static MmAllocateContiguousMemorySpecifyCache: Function = Function { id: 2099, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 23, library: "ntoskrnl.exe", name: "MmAllocateContiguousMemorySpecifyCache" };
    pub static MmAllocateContiguousMemorySpecifyCacheNode: Function = Function { id: 2100, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "ntoskrnl.exe", name: "MmAllocateContiguousMemorySpecifyCacheNode" };
    pub static MmAllocateMappingAddress: Function = Function { id: 2101, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "MmAllocateMappingAddress" };
    pub static MmAllocateNonCachedMemory: Function = Function { id: 2102, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "MmAllocateNonCachedMemory" };
    pub static MmAllocatePagesForMdl: Function = Function { id: 2103, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 43, library: "ntoskrnl.exe", name: "MmAllocatePagesForMdl" };
    pub static MmAllocatePagesForMdlEx: Function = Function { id: 2104, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "MmAllocatePagesForMdlEx" };
    pub static MmBuildMdlForNonPagedPool: Function = Function { id: 2105, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 61, library: "ntoskrnl.exe", name: "MmBuildMdlForNonPagedPool" };
    pub static MmCanFileBeTruncated: Function = Function { id: 2106, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 62, library: "ntoskrnl.exe", name: "MmCanFileBeTruncated" };
    pub static MmCommitSessionMappedView: Function = Function { id: 2107, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 63, library: "ntoskrnl.exe", name: "MmCommitSessionMappedView" };
    pub static MmCopyVirtualMemory: Function = Function { id: 2108, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "MmCopyVirtualMemory" };
    pub static MmCreateMdl: Function = Function { id: 2109, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: true } }], file: FILE, line: 73, library: "ntoskrnl.exe", name: "MmCreateMdl" };
    pub static MmCreateMirror: Function = Function { id: 2110, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 75, library: "ntoskrnl.exe", name: "MmCreateMirror" };
    pub static MmCreateSection: Function = Function { id: 2111, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 76, library: "ntoskrnl.exe", name: "MmCreateSection" };
    pub static MmDisableModifiedWriteOfSection: Function = Function { id: 2112, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 86, library: "ntoskrnl.exe", name: "MmDisableModifiedWriteOfSection" };
    pub static MmDoesFileHaveUserWritableReferences: Function = Function { id: 2113, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 88, library: "ntoskrnl.exe", name: "MmDoesFileHaveUserWritableReferences" };
    pub static MmFlushImageSection: Function = Function { id: 2114, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 89, library: "ntoskrnl.exe", name: "MmFlushImageSection" };
    pub static MmForceSectionClosed: Function = Function { id: 2115, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "ntoskrnl.exe", name: "MmForceSectionClosed" };
    pub static MmFreeContiguousMemory: Function = Function { id: 2116, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "MmFreeContiguousMemory" };
    pub static MmFreeContiguousMemorySpecifyCache: Function = Function { id: 2117, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 95, library: "ntoskrnl.exe", name: "MmFreeContiguousMemorySpecifyCache" };
    pub static MmFreeMappingAddress: Function = Function { id: 2118, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 97, library: "ntoskrnl.exe", name: "MmFreeMappingAddress" };
    pub static MmFreeNonCachedMemory: Function = Function { id: 2119, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 99, library: "ntoskrnl.exe", name: "MmFreeNonCachedMemory" };
    pub static MmFreePagesFromMdl: Function = Function { id: 2120, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 100, library: "ntoskrnl.exe", name: "MmFreePagesFromMdl" };
    pub static MmGetPhysicalAddress: Function = Function { id: 2121, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 103, library: "ntoskrnl.exe", name: "MmGetPhysicalAddress" };
    pub static MmGetPhysicalMemoryRanges: Function = Function { id: 2122, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "MmGetPhysicalMemoryRanges" };
    pub static MmGetSystemRoutineAddress: Function = Function { id: 2123, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "system_routine_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 106, library: "ntoskrnl.exe", name: "MmGetSystemRoutineAddress" };
    pub static MmGetVirtualForPhysical: Function = Function { id: 2124, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 107, library: "ntoskrnl.exe", name: "MmGetVirtualForPhysical" };
    pub static MmGrowKernelStack: Function = Function { id: 2125, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 108, library: "ntoskrnl.exe", name: "MmGrowKernelStack" };
    pub static MmIsAddressValid: Function = Function { id: 2126, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 112, library: "ntoskrnl.exe", name: "MmIsAddressValid" };
    pub static MmIsDriverVerifying: Function = Function { id: 2127, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "driver_object", rule: Rule::Memory { shape: Shape::Fixed(168), optional: false } }, Check { arg: 0, parameter: "driver_object", rule: Rule::Begins { bytes: &[4], optional: false } }], file: FILE, line: 113, library: "ntoskrnl.exe", name: "MmIsDriverVerifying" };
    pub static MmIsDriverVerifyingByAddress: Function = Function { id: 2128, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 115, library: "ntoskrnl.exe", name: "MmIsDriverVerifyingByAddress" };
    pub static MmIsIoSpaceActive: Function = Function { id: 2129, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 117, library: "ntoskrnl.exe", name: "MmIsIoSpaceActive" };
    pub static MmIsNonPagedSystemAddressValid: Function = Function { id: 2130, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 118, library: "ntoskrnl.exe", name: "MmIsNonPagedSystemAddressValid" };
    pub static MmIsRecursiveIoFault: Function = Function { id: 2131, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 119, library: "ntoskrnl.exe", name: "MmIsRecursiveIoFault" };
    pub static MmIsThisAnNtAsSystem: Function = Function { id: 2132, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 120, library: "ntoskrnl.exe", name: "MmIsThisAnNtAsSystem" };
    pub static MmIsVerifierEnabled: Function = Function { id: 2133, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "verifier_flags", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 122, library: "ntoskrnl.exe", name: "MmIsVerifierEnabled" };
    pub static MmLockPagableDataSection: Function = Function { id: 2134, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 124, library: "ntoskrnl.exe", name: "MmLockPagableDataSection" };
    pub static MmLockPagableImageSection: Function = Function { id: 2135, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 125, library: "ntoskrnl.exe", name: "MmLockPagableImageSection" };
    pub static MmLockPagableSectionByHandle: Function = Function { id: 2136, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 127, library: "ntoskrnl.exe", name: "MmLockPagableSectionByHandle" };
    pub static MmMapIoSpace: Function = Function { id: 2137, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 130, library: "ntoskrnl.exe", name: "MmMapIoSpace" };
    pub static MmMapLockedPages: Function = Function { id: 2138, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 137, library: "ntoskrnl.exe", name: "MmMapLockedPages" };
    pub static MmMapLockedPagesSpecifyCache: Function = Function { id: 2139, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 139, library: "ntoskrnl.exe", name: "MmMapLockedPagesSpecifyCache" };
    pub static MmMapLockedPagesWithReservedMapping: Function = Function { id: 2140, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 148, library: "ntoskrnl.exe", name: "MmMapLockedPagesWithReservedMapping" };
    pub static MmMapMemoryDumpMdl: Function = Function { id: 2141, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 154, library: "ntoskrnl.exe", name: "MmMapMemoryDumpMdl" };
    pub static MmMapUserAddressesToPage: Function = Function { id: 2142, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 155, library: "ntoskrnl.exe", name: "MmMapUserAddressesToPage" };
    pub static MmMapVideoDisplay: Function = Function { id: 2143, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 156, library: "ntoskrnl.exe", name: "MmMapVideoDisplay" };
    pub static MmMapViewInSessionSpace: Function = Function { id: 2144, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 161, library: "ntoskrnl.exe", name: "MmMapViewInSessionSpace" };
    pub static MmMapViewInSystemSpace: Function = Function { id: 2145, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 162, library: "ntoskrnl.exe", name: "MmMapViewInSystemSpace" };
    pub static MmMapViewOfSection: Function = Function { id: 2146, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 6, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 163, library: "ntoskrnl.exe", name: "MmMapViewOfSection" };
    pub static MmMarkPhysicalMemoryAsBad: Function = Function { id: 2147, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 175, library: "ntoskrnl.exe", name: "MmMarkPhysicalMemoryAsBad" };
    pub static MmMarkPhysicalMemoryAsGood: Function = Function { id: 2148, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 176, library: "ntoskrnl.exe", name: "MmMarkPhysicalMemoryAsGood" };
    pub static MmPageEntireDriver: Function = Function { id: 2149, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 178, library: "ntoskrnl.exe", name: "MmPageEntireDriver" };
    pub static MmPrefetchPages: Function = Function { id: 2150, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 180, library: "ntoskrnl.exe", name: "MmPrefetchPages" };
    pub static MmProbeAndLockPages: Function = Function { id: 2151, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 183, library: "ntoskrnl.exe", name: "MmProbeAndLockPages" };
    pub static MmProbeAndLockProcessPages: Function = Function { id: 2152, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 184, library: "ntoskrnl.exe", name: "MmProbeAndLockProcessPages" };
    pub static MmProbeAndLockSelectedPages: Function = Function { id: 2153, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 190, library: "ntoskrnl.exe", name: "MmProbeAndLockSelectedPages" };
    pub static MmProtectMdlSystemAddress: Function = Function { id: 2154, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 197, library: "ntoskrnl.exe", name: "MmProtectMdlSystemAddress" };
    pub static MmQuerySystemSize: Function = Function { id: 2155, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 199, library: "ntoskrnl.exe", name: "MmQuerySystemSize" };
    pub static MmRemovePhysicalMemory: Function = Function { id: 2156, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(8) }], checks: &[], file: FILE, line: 200, library: "ntoskrnl.exe", name: "MmRemovePhysicalMemory" };
    pub static MmResetDriverPaging: Function = Function { id: 2157, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 202, library: "ntoskrnl.exe", name: "MmResetDriverPaging" };
    pub static MmRotatePhysicalView: Function = Function { id: 2158, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 204, library: "ntoskrnl.exe", name: "MmRotatePhysicalView" };
    pub static MmSecureVirtualMemory: Function = Function { id: 2159, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 213, library: "ntoskrnl.exe", name: "MmSecureVirtualMemory" };
    pub static MmSetAddressRangeModified: Function = Function { id: 2160, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 214, library: "ntoskrnl.exe", name: "MmSetAddressRangeModified" };
    pub static MmSetBankedSection: Function = Function { id: 2161, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 215, library: "ntoskrnl.exe", name: "MmSetBankedSection" };
    pub static MmSizeOfMdl: Function = Function { id: 2162, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 224, library: "ntoskrnl.exe", name: "MmSizeOfMdl" };
    pub static MmTrimAllSystemPagableMemory: Function = Function { id: 2163, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 226, library: "ntoskrnl.exe", name: "MmTrimAllSystemPagableMemory" };
    pub static MmUnlockPagableImageSection: Function = Function { id: 2164, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 1, captures: &[], checks: &[], file: FILE, line: 228, library: "ntoskrnl.exe", name: "MmUnlockPagableImageSection" };
    pub static MmUnlockPages: Function = Function { id: 2165, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 231, library: "ntoskrnl.exe", name: "MmUnlockPages" };
    pub static MmUnmapIoSpace: Function = Function { id: 2166, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 234, library: "ntoskrnl.exe", name: "MmUnmapIoSpace" };
    pub static MmUnmapLockedPages: Function = Function { id: 2167, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 1, parameter: "memory_descriptor_list", rule: Rule::Memory { shape: Shape::Fixed(28), optional: false } }], file: FILE, line: 236, library: "ntoskrnl.exe", name: "MmUnmapLockedPages" };
    pub static MmUnmapReservedMapping: Function = Function { id: 2168, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 238, library: "ntoskrnl.exe", name: "MmUnmapReservedMapping" };
    pub static MmUnmapVideoDisplay: Function = Function { id: 2169, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 239, library: "ntoskrnl.exe", name: "MmUnmapVideoDisplay" };
    pub static MmUnmapViewInSessionSpace: Function = Function { id: 2170, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 240, library: "ntoskrnl.exe", name: "MmUnmapViewInSessionSpace" };
    pub static MmUnmapViewInSystemSpace: Function = Function { id: 2171, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 241, library: "ntoskrnl.exe", name: "MmUnmapViewInSystemSpace" };
    pub static MmUnmapViewOfSection: Function = Function { id: 2172, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 242, library: "ntoskrnl.exe", name: "MmUnmapViewOfSection" };
    pub static MmUnsecureVirtualMemory: Function = Function { id: 2173, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 243, library: "ntoskrnl.exe", name: "MmUnsecureVirtualMemory" };
    pub static ProbeForRead: Function = Function { id: 2352, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 245, library: "ntoskrnl.exe", name: "ProbeForRead" };
    pub static ProbeForWrite: Function = Function { id: 2353, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 246, library: "ntoskrnl.exe", name: "ProbeForWrite" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/mm.abi:18
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmAdvanceMdl<P: Mm>(mdl: *mut crate::types::MDL, number_of_bytes: u32) -> crate::types::NTSTATUS {
        unsafe { P::MmAdvanceMdl(mdl, number_of_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:21
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmAllocateContiguousMemory<P: Mm>(number_of_bytes: u32, highest_acceptable_address: crate::types::PHYSICAL_ADDRESS) -> *mut core::ffi::c_void {
        unsafe { P::MmAllocateContiguousMemory(number_of_bytes, highest_acceptable_address) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmAllocateContiguousMemorySpecifyCache<P: Mm>(number_of_bytes: u32, lowest_acceptable_address: crate::types::PHYSICAL_ADDRESS, highest_acceptable_address: crate::types::PHYSICAL_ADDRESS, boundary_address_multiple: crate::types::PHYSICAL_ADDRESS, cache_type: crate::types::MEMORY_CACHING_TYPE) -> *mut core::ffi::c_void {
        unsafe { P::MmAllocateContiguousMemorySpecifyCache(number_of_bytes, lowest_acceptable_address, highest_acceptable_address, boundary_address_multiple, cache_type) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmAllocateNonCachedMemory<P: Mm>(number_of_bytes: u32) -> *mut core::ffi::c_void {
        unsafe { P::MmAllocateNonCachedMemory(number_of_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:43
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmAllocatePagesForMdl<P: Mm>(low_address: crate::types::PHYSICAL_ADDRESS, high_address: crate::types::PHYSICAL_ADDRESS, skip_bytes: crate::types::PHYSICAL_ADDRESS, total_bytes: u32) -> *mut crate::types::MDL {
        unsafe { P::MmAllocatePagesForMdl(low_address, high_address, skip_bytes, total_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:50
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmAllocatePagesForMdlEx<P: Mm>(low_address: crate::types::PHYSICAL_ADDRESS, high_address: crate::types::PHYSICAL_ADDRESS, skip_bytes: crate::types::PHYSICAL_ADDRESS, total_bytes: u32, cache_type: crate::types::MEMORY_CACHING_TYPE, flags: u32) -> *mut crate::types::MDL {
        unsafe { P::MmAllocatePagesForMdlEx(low_address, high_address, skip_bytes, total_bytes, cache_type, flags) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:61
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmBuildMdlForNonPagedPool<P: Mm>(memory_descriptor_list: *mut crate::types::MDL) {
        unsafe { P::MmBuildMdlForNonPagedPool(memory_descriptor_list) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:73
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmCreateMdl<P: Mm>(memory_descriptor_list: *mut crate::types::MDL, base: *mut core::ffi::c_void, length: u32) -> *mut crate::types::MDL {
        unsafe { P::MmCreateMdl(memory_descriptor_list, base, length) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:93
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmFreeContiguousMemory<P: Mm>(base_address: *mut core::ffi::c_void) {
        unsafe { P::MmFreeContiguousMemory(base_address) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:95
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmFreeContiguousMemorySpecifyCache<P: Mm>(base_address: *mut core::ffi::c_void, number_of_bytes: u32, cache_type: crate::types::MEMORY_CACHING_TYPE) {
        unsafe { P::MmFreeContiguousMemorySpecifyCache(base_address, number_of_bytes, cache_type) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:99
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmFreeNonCachedMemory<P: Mm>(base_address: *mut core::ffi::c_void, number_of_bytes: u32) {
        unsafe { P::MmFreeNonCachedMemory(base_address, number_of_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:100
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmFreePagesFromMdl<P: Mm>(memory_descriptor_list: *mut crate::types::MDL) {
        unsafe { P::MmFreePagesFromMdl(memory_descriptor_list) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:103
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmGetPhysicalAddress<P: Mm>(base_address: *mut core::ffi::c_void) -> crate::types::PHYSICAL_ADDRESS {
        unsafe { P::MmGetPhysicalAddress(base_address) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmGetSystemRoutineAddress<P: Mm>(system_routine_name: *mut crate::types::UNICODE_STRING) -> *mut core::ffi::c_void {
        unsafe { P::MmGetSystemRoutineAddress(system_routine_name) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:112
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmIsAddressValid<P: Mm>(virtual_address: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::MmIsAddressValid(virtual_address) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:113
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmIsDriverVerifying<P: Mm>(driver_object: *mut crate::types::DRIVER_OBJECT) -> crate::types::LOGICAL {
        unsafe { P::MmIsDriverVerifying(driver_object) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:115
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmIsDriverVerifyingByAddress<P: Mm>(address_within_section: *mut core::ffi::c_void) -> crate::types::LOGICAL {
        unsafe { P::MmIsDriverVerifyingByAddress(address_within_section) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:118
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmIsNonPagedSystemAddressValid<P: Mm>(virtual_address: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::MmIsNonPagedSystemAddressValid(virtual_address) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:120
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmIsThisAnNtAsSystem<P: Mm>() -> crate::types::BOOLEAN {
        unsafe { P::MmIsThisAnNtAsSystem() }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:122
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmIsVerifierEnabled<P: Mm>(verifier_flags: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::MmIsVerifierEnabled(verifier_flags) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:124
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmLockPagableDataSection<P: Mm>(address_within_section: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::MmLockPagableDataSection(address_within_section) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:125
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmLockPagableImageSection<P: Mm>(image_section_handle: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::MmLockPagableImageSection(image_section_handle) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:127
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmLockPagableSectionByHandle<P: Mm>(image_section_handle: *mut core::ffi::c_void) {
        unsafe { P::MmLockPagableSectionByHandle(image_section_handle) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:130
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmMapIoSpace<P: Mm>(physical_address: crate::types::PHYSICAL_ADDRESS, number_of_bytes: u32, cache_enable: crate::types::MEMORY_CACHING_TYPE) -> *mut core::ffi::c_void {
        unsafe { P::MmMapIoSpace(physical_address, number_of_bytes, cache_enable) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:137
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmMapLockedPages<P: Mm>(memory_descriptor_list: *mut crate::types::MDL, access_mode: crate::types::KPROCESSOR_MODE) -> *mut core::ffi::c_void {
        unsafe { P::MmMapLockedPages(memory_descriptor_list, access_mode) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:139
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmMapLockedPagesSpecifyCache<P: Mm>(memory_descriptor_list: *mut crate::types::MDL, access_mode: crate::types::KPROCESSOR_MODE, cache_type: crate::types::MEMORY_CACHING_TYPE, base_address: *mut core::ffi::c_void, bug_check_on_failure: u32, priority: crate::types::MM_PAGE_PRIORITY) -> *mut core::ffi::c_void {
        unsafe { P::MmMapLockedPagesSpecifyCache(memory_descriptor_list, access_mode, cache_type, base_address, bug_check_on_failure, priority) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:156
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmMapVideoDisplay<P: Mm>(physical_address: crate::types::PHYSICAL_ADDRESS, number_of_bytes: u32, cache_type: crate::types::MEMORY_CACHING_TYPE) -> *mut core::ffi::c_void {
        unsafe { P::MmMapVideoDisplay(physical_address, number_of_bytes, cache_type) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:178
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmPageEntireDriver<P: Mm>(address_within_section: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::MmPageEntireDriver(address_within_section) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:183
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmProbeAndLockPages<P: Mm>(memory_descriptor_list: *mut crate::types::MDL, access_mode: crate::types::KPROCESSOR_MODE, operation: crate::types::LOCK_OPERATION) {
        unsafe { P::MmProbeAndLockPages(memory_descriptor_list, access_mode, operation) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:184
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmProbeAndLockProcessPages<P: Mm>(memory_descriptor_list: *mut crate::types::MDL, process: crate::types::PEPROCESS, access_mode: crate::types::KPROCESSOR_MODE, operation: crate::types::LOCK_OPERATION) {
        unsafe { P::MmProbeAndLockProcessPages(memory_descriptor_list, process, access_mode, operation) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:197
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmProtectMdlSystemAddress<P: Mm>(memory_descriptor_list: *mut crate::types::MDL, new_protect: u32) -> crate::types::NTSTATUS {
        unsafe { P::MmProtectMdlSystemAddress(memory_descriptor_list, new_protect) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:199
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmQuerySystemSize<P: Mm>() -> crate::types::MM_SYSTEMSIZE {
        unsafe { P::MmQuerySystemSize() }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:202
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmResetDriverPaging<P: Mm>(address_within_section: *mut core::ffi::c_void) {
        unsafe { P::MmResetDriverPaging(address_within_section) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:213
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmSecureVirtualMemory<P: Mm>(address: *mut core::ffi::c_void, size: u32, probe_mode: u32) -> crate::types::HANDLE {
        unsafe { P::MmSecureVirtualMemory(address, size, probe_mode) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:224
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmSizeOfMdl<P: Mm>(base: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::MmSizeOfMdl(base, length) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:228
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmUnlockPagableImageSection<P: Mm>(image_section_handle: *mut core::ffi::c_void) {
        unsafe { P::MmUnlockPagableImageSection(image_section_handle) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:231
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmUnlockPages<P: Mm>(memory_descriptor_list: *mut crate::types::MDL) {
        unsafe { P::MmUnlockPages(memory_descriptor_list) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:234
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmUnmapIoSpace<P: Mm>(base_address: *mut core::ffi::c_void, number_of_bytes: u32) {
        unsafe { P::MmUnmapIoSpace(base_address, number_of_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:236
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmUnmapLockedPages<P: Mm>(base_address: *mut core::ffi::c_void, memory_descriptor_list: *mut crate::types::MDL) {
        unsafe { P::MmUnmapLockedPages(base_address, memory_descriptor_list) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:239
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmUnmapVideoDisplay<P: Mm>(base_address: *mut core::ffi::c_void, number_of_bytes: u32) {
        unsafe { P::MmUnmapVideoDisplay(base_address, number_of_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:243
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn MmUnsecureVirtualMemory<P: Mm>(secure_handle: crate::types::HANDLE) {
        unsafe { P::MmUnsecureVirtualMemory(secure_handle) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:245
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ProbeForRead<P: Mm>(address: *mut core::ffi::c_void, length: u32, alignment: u32) {
        unsafe { P::ProbeForRead(address, length, alignment) }
    }
    /// abi-specs/nt/ntoskrnl/mm.abi:246
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ProbeForWrite<P: Mm>(address: *mut core::ffi::c_void, length: u32, alignment: u32) {
        unsafe { P::ProbeForWrite(address, length, alignment) }
    }
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
    pub unsafe extern "C" fn MmAdvanceMdl<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmAdvanceMdl, direct = sym direct::MmAdvanceMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateContiguousMemory<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmAllocateContiguousMemory, direct = sym direct::MmAllocateContiguousMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateContiguousMemorySpecifyCache<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmAllocateContiguousMemorySpecifyCache, direct = sym direct::MmAllocateContiguousMemorySpecifyCache::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateContiguousMemorySpecifyCacheNode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocateContiguousMemorySpecifyCacheNode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateMappingAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmAllocateMappingAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocateNonCachedMemory<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmAllocateNonCachedMemory, direct = sym direct::MmAllocateNonCachedMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocatePagesForMdl<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmAllocatePagesForMdl, direct = sym direct::MmAllocatePagesForMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmAllocatePagesForMdlEx<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmAllocatePagesForMdlEx, direct = sym direct::MmAllocatePagesForMdlEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmBuildMdlForNonPagedPool<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmBuildMdlForNonPagedPool, direct = sym direct::MmBuildMdlForNonPagedPool::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn MmCreateMdl<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmCreateMdl, direct = sym direct::MmCreateMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn MmFreeContiguousMemory<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmFreeContiguousMemory, direct = sym direct::MmFreeContiguousMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreeContiguousMemorySpecifyCache<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmFreeContiguousMemorySpecifyCache, direct = sym direct::MmFreeContiguousMemorySpecifyCache::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreeMappingAddress() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmFreeMappingAddress, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreeNonCachedMemory<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmFreeNonCachedMemory, direct = sym direct::MmFreeNonCachedMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmFreePagesFromMdl<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmFreePagesFromMdl, direct = sym direct::MmFreePagesFromMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGetPhysicalAddress<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmGetPhysicalAddress, direct = sym direct::MmGetPhysicalAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGetPhysicalMemoryRanges() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmGetPhysicalMemoryRanges, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGetSystemRoutineAddress<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmGetSystemRoutineAddress, direct = sym direct::MmGetSystemRoutineAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGetVirtualForPhysical() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmGetVirtualForPhysical, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmGrowKernelStack() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmGrowKernelStack, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsAddressValid<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmIsAddressValid, direct = sym direct::MmIsAddressValid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsDriverVerifying<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmIsDriverVerifying, direct = sym direct::MmIsDriverVerifying::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsDriverVerifyingByAddress<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmIsDriverVerifyingByAddress, direct = sym direct::MmIsDriverVerifyingByAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsIoSpaceActive() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsIoSpaceActive, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsNonPagedSystemAddressValid<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmIsNonPagedSystemAddressValid, direct = sym direct::MmIsNonPagedSystemAddressValid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsRecursiveIoFault() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmIsRecursiveIoFault, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsThisAnNtAsSystem<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmIsThisAnNtAsSystem, direct = sym direct::MmIsThisAnNtAsSystem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmIsVerifierEnabled<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmIsVerifierEnabled, direct = sym direct::MmIsVerifierEnabled::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmLockPagableDataSection<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmLockPagableDataSection, direct = sym direct::MmLockPagableDataSection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmLockPagableImageSection<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmLockPagableImageSection, direct = sym direct::MmLockPagableImageSection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmLockPagableSectionByHandle<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmLockPagableSectionByHandle, direct = sym direct::MmLockPagableSectionByHandle::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapIoSpace<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmMapIoSpace, direct = sym direct::MmMapIoSpace::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapLockedPages<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmMapLockedPages, direct = sym direct::MmMapLockedPages::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmMapLockedPagesSpecifyCache<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmMapLockedPagesSpecifyCache, direct = sym direct::MmMapLockedPagesSpecifyCache::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn MmMapVideoDisplay<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmMapVideoDisplay, direct = sym direct::MmMapVideoDisplay::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn MmPageEntireDriver<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmPageEntireDriver, direct = sym direct::MmPageEntireDriver::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmPrefetchPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmPrefetchPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmProbeAndLockPages<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmProbeAndLockPages, direct = sym direct::MmProbeAndLockPages::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmProbeAndLockProcessPages<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmProbeAndLockProcessPages, direct = sym direct::MmProbeAndLockProcessPages::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmProbeAndLockSelectedPages() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmProbeAndLockSelectedPages, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmProtectMdlSystemAddress<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmProtectMdlSystemAddress, direct = sym direct::MmProtectMdlSystemAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmQuerySystemSize<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmQuerySystemSize, direct = sym direct::MmQuerySystemSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmRemovePhysicalMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmRemovePhysicalMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmResetDriverPaging<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmResetDriverPaging, direct = sym direct::MmResetDriverPaging::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmRotatePhysicalView() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmRotatePhysicalView, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmSecureVirtualMemory<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmSecureVirtualMemory, direct = sym direct::MmSecureVirtualMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmSetAddressRangeModified() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmSetAddressRangeModified, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmSetBankedSection() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmSetBankedSection, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmSizeOfMdl<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmSizeOfMdl, direct = sym direct::MmSizeOfMdl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmTrimAllSystemPagableMemory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmTrimAllSystemPagableMemory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnlockPagableImageSection<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmUnlockPagableImageSection, direct = sym direct::MmUnlockPagableImageSection::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnlockPages<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmUnlockPages, direct = sym direct::MmUnlockPages::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapIoSpace<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmUnmapIoSpace, direct = sym direct::MmUnmapIoSpace::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapLockedPages<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmUnmapLockedPages, direct = sym direct::MmUnmapLockedPages::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapReservedMapping() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::MmUnmapReservedMapping, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn MmUnmapVideoDisplay<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmUnmapVideoDisplay, direct = sym direct::MmUnmapVideoDisplay::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn MmUnsecureVirtualMemory<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::MmUnsecureVirtualMemory, direct = sym direct::MmUnsecureVirtualMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ProbeForRead<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ProbeForRead, direct = sym direct::ProbeForRead::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ProbeForWrite<P: Mm>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ProbeForWrite, direct = sym direct::ProbeForWrite::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

