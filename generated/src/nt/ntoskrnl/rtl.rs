// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: strings, registry, time, memory, bitmaps, ranges, images.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// Run-time library: strings, registry, time, memory, bitmaps, ranges, images.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Rtl {
    /// 
    unsafe fn RtlAllocateHeap( // abi-specs/nt/ntoskrnl/rtl.abi:119
        heap_handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/rtl.abi:119
        flags: u32, // abi-specs/nt/ntoskrnl/rtl.abi:119
        size: u32, // abi-specs/nt/ntoskrnl/rtl.abi:119
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlAnsiCharToUnicodeChar( // abi-specs/nt/ntoskrnl/rtl.abi:120
        source_character: *mut *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:120
    ) -> u16;
    /// 
    unsafe fn RtlAnsiStringToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl.abi:121
        ansi_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:121
    ) -> u32;
    /// Converts, allocating the target when asked.
    unsafe fn RtlAnsiStringToUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:124
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:124
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:124
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:124
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlAppendAsciizToString( // abi-specs/nt/ntoskrnl/rtl.abi:129
        destination: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:129
        source: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:129
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlAppendStringToString( // abi-specs/nt/ntoskrnl/rtl.abi:130
        destination: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:130
        source: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:130
    ) -> crate::types::NTSTATUS;
    /// Appends; fails when there is no room.
    unsafe fn RtlAppendUnicodeStringToString( // abi-specs/nt/ntoskrnl/rtl.abi:132
        destination: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:132
        source: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:132
    ) -> crate::types::NTSTATUS;
    /// Appends text that ends in a NUL; fails when there is no room.
    unsafe fn RtlAppendUnicodeToString( // abi-specs/nt/ntoskrnl/rtl.abi:134
        destination: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:134
        source: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:134
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlAreBitsClear( // abi-specs/nt/ntoskrnl/rtl.abi:137
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:137
        starting_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:137
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:137
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlAreBitsSet( // abi-specs/nt/ntoskrnl/rtl.abi:138
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:138
        starting_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:138
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:138
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlAssert( // abi-specs/nt/ntoskrnl/rtl.abi:140
        failed_assertion: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:140
        file_name: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:140
        line_number: u32, // abi-specs/nt/ntoskrnl/rtl.abi:140
        message: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:140
    );
    /// 
    unsafe fn RtlCaptureStackBackTrace( // abi-specs/nt/ntoskrnl/rtl.abi:145
        frames_to_skip: u32, // abi-specs/nt/ntoskrnl/rtl.abi:145
        frames_to_capture: u32, // abi-specs/nt/ntoskrnl/rtl.abi:145
        back_trace: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:145
        back_trace_hash: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:145
    ) -> u16;
    /// 
    unsafe fn RtlCharToInteger( // abi-specs/nt/ntoskrnl/rtl.abi:151
        string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:151
        base: u32, // abi-specs/nt/ntoskrnl/rtl.abi:151
        value: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:151
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlCheckRegistryKey( // abi-specs/nt/ntoskrnl/rtl.abi:153
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl.abi:153
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:153
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlClearAllBits( // abi-specs/nt/ntoskrnl/rtl.abi:154
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:154
    );
    /// 
    unsafe fn RtlClearBit( // abi-specs/nt/ntoskrnl/rtl.abi:156
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:156
        bit_number: u32, // abi-specs/nt/ntoskrnl/rtl.abi:156
    );
    /// 
    unsafe fn RtlClearBits( // abi-specs/nt/ntoskrnl/rtl.abi:157
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:157
        starting_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:157
        number_to_clear: u32, // abi-specs/nt/ntoskrnl/rtl.abi:157
    );
    /// Gives the number of leading bytes that are equal.
    unsafe fn RtlCompareMemory( // abi-specs/nt/ntoskrnl/rtl.abi:171
        source1: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:171
        source2: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:171
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:171
    ) -> u32;
    /// 
    unsafe fn RtlCompareMemoryUlong( // abi-specs/nt/ntoskrnl/rtl.abi:172
        source: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:172
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:172
        pattern: u32, // abi-specs/nt/ntoskrnl/rtl.abi:172
    ) -> u32;
    /// 
    unsafe fn RtlCompareString( // abi-specs/nt/ntoskrnl/rtl.abi:173
        string1: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:173
        string2: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:173
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:173
    ) -> i32;
    /// 
    unsafe fn RtlCompareUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:175
        string1: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:175
        string2: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:175
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:175
    ) -> i32;
    /// 
    unsafe fn RtlConvertLongToLargeInteger( // abi-specs/nt/ntoskrnl/rtl.abi:211
        signed_integer: i32, // abi-specs/nt/ntoskrnl/rtl.abi:211
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlConvertUlongToLargeInteger( // abi-specs/nt/ntoskrnl/rtl.abi:217
        unsigned_integer: u32, // abi-specs/nt/ntoskrnl/rtl.abi:217
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlCopyString( // abi-specs/nt/ntoskrnl/rtl.abi:231
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:231
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:231
    );
    /// Copies as much as fits.
    unsafe fn RtlCopyUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:233
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:233
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:233
    );
    /// 
    unsafe fn RtlCreateRegistryKey( // abi-specs/nt/ntoskrnl/rtl.abi:248
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl.abi:248
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:248
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlCreateUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:253
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:253
        source_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:253
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlDeleteRegistryValue( // abi-specs/nt/ntoskrnl/rtl.abi:304
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl.abi:304
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:304
        value_name: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:304
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlDowncaseUnicodeChar( // abi-specs/nt/ntoskrnl/rtl.abi:317
        source_character: u16, // abi-specs/nt/ntoskrnl/rtl.abi:317
    ) -> u16;
    /// 
    unsafe fn RtlDowncaseUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:318
        uni_dest: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:318
        uni_source: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:318
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:318
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlDuplicateUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:324
        flags: u32, // abi-specs/nt/ntoskrnl/rtl.abi:324
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:324
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:324
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlEnlargedIntegerMultiply( // abi-specs/nt/ntoskrnl/rtl.abi:337
        multiplicand: i32, // abi-specs/nt/ntoskrnl/rtl.abi:337
        multiplier: i32, // abi-specs/nt/ntoskrnl/rtl.abi:337
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlEnlargedUnsignedMultiply( // abi-specs/nt/ntoskrnl/rtl.abi:339
        multiplicand: u32, // abi-specs/nt/ntoskrnl/rtl.abi:339
        multiplier: u32, // abi-specs/nt/ntoskrnl/rtl.abi:339
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlEqualString( // abi-specs/nt/ntoskrnl/rtl.abi:363
        string1: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:363
        string2: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:363
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:363
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlEqualUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:365
        string1: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:365
        string2: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:365
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:365
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlExtendedIntegerMultiply( // abi-specs/nt/ntoskrnl/rtl.abi:376
        multiplicand: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:376
        multiplier: i32, // abi-specs/nt/ntoskrnl/rtl.abi:376
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlExtendedLargeIntegerDivide( // abi-specs/nt/ntoskrnl/rtl.abi:377
        dividend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:377
        divisor: u32, // abi-specs/nt/ntoskrnl/rtl.abi:377
        remainder: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:377
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlFillMemory( // abi-specs/nt/ntoskrnl/rtl.abi:380
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:380
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:380
        fill: u8, // abi-specs/nt/ntoskrnl/rtl.abi:380
    );
    /// 
    unsafe fn RtlFillMemoryUlong( // abi-specs/nt/ntoskrnl/rtl.abi:382
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:382
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:382
        pattern: u32, // abi-specs/nt/ntoskrnl/rtl.abi:382
    );
    /// 
    unsafe fn RtlFillMemoryUlonglong( // abi-specs/nt/ntoskrnl/rtl.abi:384
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:384
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:384
        pattern: u64, // abi-specs/nt/ntoskrnl/rtl.abi:384
    );
    /// 
    unsafe fn RtlFindClearBits( // abi-specs/nt/ntoskrnl/rtl.abi:386
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:386
        number_to_find: u32, // abi-specs/nt/ntoskrnl/rtl.abi:386
        hint_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:386
    ) -> u32;
    /// 
    unsafe fn RtlFindClearBitsAndSet( // abi-specs/nt/ntoskrnl/rtl.abi:387
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:387
        number_to_find: u32, // abi-specs/nt/ntoskrnl/rtl.abi:387
        hint_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:387
    ) -> u32;
    /// 
    unsafe fn RtlFindFirstRunClear( // abi-specs/nt/ntoskrnl/rtl.abi:396
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:396
        starting_index: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:396
    ) -> u32;
    /// 
    unsafe fn RtlFindLongestRunClear( // abi-specs/nt/ntoskrnl/rtl.abi:399
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:399
        starting_index: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:399
    ) -> u32;
    /// 
    unsafe fn RtlFindNextForwardRunClear( // abi-specs/nt/ntoskrnl/rtl.abi:408
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:408
        from_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:408
        starting_run_index: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:408
    ) -> u32;
    /// 
    unsafe fn RtlFindSetBits( // abi-specs/nt/ntoskrnl/rtl.abi:421
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:421
        number_to_find: u32, // abi-specs/nt/ntoskrnl/rtl.abi:421
        hint_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:421
    ) -> u32;
    /// 
    unsafe fn RtlFindSetBitsAndClear( // abi-specs/nt/ntoskrnl/rtl.abi:422
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:422
        number_to_find: u32, // abi-specs/nt/ntoskrnl/rtl.abi:422
        hint_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:422
    ) -> u32;
    /// Frees what a conversion allocated.
    unsafe fn RtlFreeAnsiString( // abi-specs/nt/ntoskrnl/rtl.abi:442
        ansi_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:442
    );
    /// 
    unsafe fn RtlFreeHeap( // abi-specs/nt/ntoskrnl/rtl.abi:443
        heap_handle: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:443
        flags: u32, // abi-specs/nt/ntoskrnl/rtl.abi:443
        base_address: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:443
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlFreeOemString( // abi-specs/nt/ntoskrnl/rtl.abi:445
        oem_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:445
    );
    /// Frees what a conversion allocated.
    unsafe fn RtlFreeUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:449
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:449
    );
    /// 
    unsafe fn RtlGetCallersAddress( // abi-specs/nt/ntoskrnl/rtl.abi:457
        callers_address: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:457
        callers_caller: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:457
    );
    /// 
    unsafe fn RtlGetVersion( // abi-specs/nt/ntoskrnl/rtl.abi:522
        version_information: *mut crate::types::OSVERSIONINFOW, // abi-specs/nt/ntoskrnl/rtl.abi:522
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlGUIDFromString( // abi-specs/nt/ntoskrnl/rtl.abi:524
        guid_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:524
        guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/rtl.abi:524
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlHashUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:526
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:526
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:526
        hash_algorithm: u32, // abi-specs/nt/ntoskrnl/rtl.abi:526
        hash_value: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:526
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlImageDirectoryEntryToData( // abi-specs/nt/ntoskrnl/rtl.abi:556
        base_of_image: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:556
        mapped_as_image: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:556
        directory_entry: u16, // abi-specs/nt/ntoskrnl/rtl.abi:556
        size: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:556
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlImageNtHeader( // abi-specs/nt/ntoskrnl/rtl.abi:562
        base_of_image: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:562
    ) -> *mut core::ffi::c_void;
    /// Points a string at text that ends in a NUL.
    unsafe fn RtlInitAnsiString( // abi-specs/nt/ntoskrnl/rtl.abi:565
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:565
        source_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:565
    );
    /// 
    unsafe fn RtlInitAnsiStringEx( // abi-specs/nt/ntoskrnl/rtl.abi:567
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:567
        source_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:567
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlInitializeBitMap( // abi-specs/nt/ntoskrnl/rtl.abi:574
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:574
        bit_map_buffer: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:574
        size_of_bit_map: u32, // abi-specs/nt/ntoskrnl/rtl.abi:574
    );
    /// Points a string at text that ends in a NUL.
    unsafe fn RtlInitString( // abi-specs/nt/ntoskrnl/rtl.abi:599
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:599
        source_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:599
    );
    /// Points a string at text that ends in a NUL.
    unsafe fn RtlInitUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:602
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:602
        source_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:602
    );
    /// 
    unsafe fn RtlInitUnicodeStringEx( // abi-specs/nt/ntoskrnl/rtl.abi:604
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:604
        source_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:604
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlInt64ToUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:653
        value: u64, // abi-specs/nt/ntoskrnl/rtl.abi:653
        base: u32, // abi-specs/nt/ntoskrnl/rtl.abi:653
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:653
    ) -> crate::types::NTSTATUS;
    /// Writes a number in a base.
    unsafe fn RtlIntegerToUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:658
        value: u32, // abi-specs/nt/ntoskrnl/rtl.abi:658
        base: u32, // abi-specs/nt/ntoskrnl/rtl.abi:658
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:658
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlLargeIntegerAdd( // abi-specs/nt/ntoskrnl/rtl.abi:773
        addend1: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:773
        addend2: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:773
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerArithmeticShift( // abi-specs/nt/ntoskrnl/rtl.abi:774
        large_integer: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:774
        shift_count: i8, // abi-specs/nt/ntoskrnl/rtl.abi:774
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerNegate( // abi-specs/nt/ntoskrnl/rtl.abi:780
        subtrahend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:780
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerShiftLeft( // abi-specs/nt/ntoskrnl/rtl.abi:781
        large_integer: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:781
        shift_count: i8, // abi-specs/nt/ntoskrnl/rtl.abi:781
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerShiftRight( // abi-specs/nt/ntoskrnl/rtl.abi:782
        large_integer: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:782
        shift_count: i8, // abi-specs/nt/ntoskrnl/rtl.abi:782
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlLargeIntegerSubtract( // abi-specs/nt/ntoskrnl/rtl.abi:783
        minuend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:783
        subtrahend: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:783
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn RtlMoveMemory( // abi-specs/nt/ntoskrnl/rtl.abi:832
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:832
        source: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:832
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:832
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlMultiByteToUnicodeN( // abi-specs/nt/ntoskrnl/rtl.abi:833
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:833
        max_bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:833
        bytes_in_unicode_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:833
        multi_byte_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:833
        bytes_in_multi_byte_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:833
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlMultiByteToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl.abi:840
        bytes_in_unicode_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:840
        multi_byte_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:840
        bytes_in_multi_byte_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:840
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlNumberOfClearBits( // abi-specs/nt/ntoskrnl/rtl.abi:860
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:860
    ) -> u32;
    /// 
    unsafe fn RtlNumberOfSetBits( // abi-specs/nt/ntoskrnl/rtl.abi:861
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:861
    ) -> u32;
    /// 
    unsafe fn RtlOemStringToCountedUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:864
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:864
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:864
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:864
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlOemStringToUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:871
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:871
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:871
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:871
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlOemToUnicodeN( // abi-specs/nt/ntoskrnl/rtl.abi:876
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:876
        max_bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:876
        bytes_in_unicode_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:876
        oem_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:876
        bytes_in_oem_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:876
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlPrefetchMemoryNonTemporal( // abi-specs/nt/ntoskrnl/rtl.abi:886
        source: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:886
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:886
    );
    /// 
    unsafe fn RtlPrefixString( // abi-specs/nt/ntoskrnl/rtl.abi:887
        string1: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:887
        string2: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:887
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:887
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlPrefixUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:889
        string1: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:889
        string2: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:889
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:889
    ) -> crate::types::BOOLEAN;
    /// Reads values below a registry path as a table says.
    unsafe fn RtlQueryRegistryValues( // abi-specs/nt/ntoskrnl/rtl.abi:907
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl.abi:907
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:907
        query_table: *mut crate::types::RTL_QUERY_REGISTRY_TABLE, // abi-specs/nt/ntoskrnl/rtl.abi:907
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:907
        environment: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:907
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlRandom( // abi-specs/nt/ntoskrnl/rtl.abi:917
        seed: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:917
    ) -> u32;
    /// 
    unsafe fn RtlRandomEx( // abi-specs/nt/ntoskrnl/rtl.abi:919
        seed: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:919
    ) -> u32;
    /// 
    unsafe fn RtlSecondsSince1970ToTime( // abi-specs/nt/ntoskrnl/rtl.abi:957
        elapsed_seconds: u32, // abi-specs/nt/ntoskrnl/rtl.abi:957
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:957
    );
    /// 
    unsafe fn RtlSecondsSince1980ToTime( // abi-specs/nt/ntoskrnl/rtl.abi:958
        elapsed_seconds: u32, // abi-specs/nt/ntoskrnl/rtl.abi:958
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:958
    );
    /// 
    unsafe fn RtlSetAllBits( // abi-specs/nt/ntoskrnl/rtl.abi:974
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:974
    );
    /// 
    unsafe fn RtlSetBit( // abi-specs/nt/ntoskrnl/rtl.abi:976
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:976
        bit_number: u32, // abi-specs/nt/ntoskrnl/rtl.abi:976
    );
    /// 
    unsafe fn RtlSetBits( // abi-specs/nt/ntoskrnl/rtl.abi:977
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:977
        starting_index: u32, // abi-specs/nt/ntoskrnl/rtl.abi:977
        number_to_set: u32, // abi-specs/nt/ntoskrnl/rtl.abi:977
    );
    /// 
    unsafe fn RtlStringFromGUID( // abi-specs/nt/ntoskrnl/rtl.abi:1008
        guid: *mut crate::types::GUID, // abi-specs/nt/ntoskrnl/rtl.abi:1008
        guid_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1008
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlTestBit( // abi-specs/nt/ntoskrnl/rtl.abi:1016
        bit_map_header: *mut crate::types::RTL_BITMAP, // abi-specs/nt/ntoskrnl/rtl.abi:1016
        bit_number: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1016
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlTimeFieldsToTime( // abi-specs/nt/ntoskrnl/rtl.abi:1018
        time_fields: *mut crate::types::TIME_FIELDS, // abi-specs/nt/ntoskrnl/rtl.abi:1018
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:1018
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlTimeToSecondsSince1970( // abi-specs/nt/ntoskrnl/rtl.abi:1020
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:1020
        elapsed_seconds: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:1020
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlTimeToSecondsSince1980( // abi-specs/nt/ntoskrnl/rtl.abi:1021
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:1021
        elapsed_seconds: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:1021
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlTimeToTimeFields( // abi-specs/nt/ntoskrnl/rtl.abi:1023
        time: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/rtl.abi:1023
        time_fields: *mut crate::types::TIME_FIELDS, // abi-specs/nt/ntoskrnl/rtl.abi:1023
    );
    /// 
    unsafe fn RtlUlongByteSwap( // abi-specs/nt/ntoskrnl/rtl.abi:1038
        source: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1038
    ) -> u32;
    /// 
    unsafe fn RtlUnicodeStringToAnsiSize( // abi-specs/nt/ntoskrnl/rtl.abi:1040
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1040
    ) -> u32;
    /// Converts, allocating the target when asked.
    unsafe fn RtlUnicodeStringToAnsiString( // abi-specs/nt/ntoskrnl/rtl.abi:1043
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1043
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1043
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:1043
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeStringToCountedOemString( // abi-specs/nt/ntoskrnl/rtl.abi:1048
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1048
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1048
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:1048
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeStringToInteger( // abi-specs/nt/ntoskrnl/rtl.abi:1054
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1054
        base: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1054
        value: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:1054
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeStringToOemString( // abi-specs/nt/ntoskrnl/rtl.abi:1057
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1057
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1057
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:1057
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeToMultiByteN( // abi-specs/nt/ntoskrnl/rtl.abi:1070
        multi_byte_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:1070
        max_bytes_in_multi_byte_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1070
        bytes_in_multi_byte_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:1070
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:1070
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1070
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeToMultiByteSize( // abi-specs/nt/ntoskrnl/rtl.abi:1077
        bytes_in_multi_byte_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:1077
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:1077
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1077
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeToOemN( // abi-specs/nt/ntoskrnl/rtl.abi:1082
        oem_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:1082
        max_bytes_in_oem_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1082
        bytes_in_oem_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:1082
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:1082
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1082
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeChar( // abi-specs/nt/ntoskrnl/rtl.abi:1106
        source_character: u16, // abi-specs/nt/ntoskrnl/rtl.abi:1106
    ) -> u16;
    /// 
    unsafe fn RtlUpcaseUnicodeString( // abi-specs/nt/ntoskrnl/rtl.abi:1108
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1108
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1108
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:1108
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeStringToAnsiString( // abi-specs/nt/ntoskrnl/rtl.abi:1113
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1113
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1113
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:1113
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeStringToCountedOemString( // abi-specs/nt/ntoskrnl/rtl.abi:1118
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1118
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1118
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:1118
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeStringToOemString( // abi-specs/nt/ntoskrnl/rtl.abi:1123
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1123
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1123
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl.abi:1123
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeToMultiByteN( // abi-specs/nt/ntoskrnl/rtl.abi:1136
        multi_byte_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:1136
        max_bytes_in_multi_byte_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1136
        bytes_in_multi_byte_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:1136
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:1136
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1136
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeToOemN( // abi-specs/nt/ntoskrnl/rtl.abi:1143
        oem_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl.abi:1143
        max_bytes_in_oem_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1143
        bytes_in_oem_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl.abi:1143
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:1143
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1143
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpperChar( // abi-specs/nt/ntoskrnl/rtl.abi:1150
        character: u8, // abi-specs/nt/ntoskrnl/rtl.abi:1150
    ) -> u8;
    /// 
    unsafe fn RtlUpperString( // abi-specs/nt/ntoskrnl/rtl.abi:1151
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1151
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1151
    );
    /// 
    unsafe fn RtlUshortByteSwap( // abi-specs/nt/ntoskrnl/rtl.abi:1152
        source: u16, // abi-specs/nt/ntoskrnl/rtl.abi:1152
    ) -> u16;
    /// 
    unsafe fn RtlWalkFrameChain( // abi-specs/nt/ntoskrnl/rtl.abi:1173
        callers: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:1173
        count: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1173
        flags: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1173
    ) -> u32;
    /// Writes a value below a registry path.
    unsafe fn RtlWriteRegistryValue( // abi-specs/nt/ntoskrnl/rtl.abi:1181
        relative_to: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1181
        path: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:1181
        value_name: *mut u16, // abi-specs/nt/ntoskrnl/rtl.abi:1181
        value_type: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1181
        value_data: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:1181
        value_length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1181
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlxAnsiStringToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl.abi:1189
        ansi_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1189
    ) -> u32;
    /// 
    unsafe fn RtlxOemStringToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl.abi:1190
        oem_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1190
    ) -> u32;
    /// 
    unsafe fn RtlxUnicodeStringToAnsiSize( // abi-specs/nt/ntoskrnl/rtl.abi:1191
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1191
    ) -> u32;
    /// 
    unsafe fn RtlxUnicodeStringToOemSize( // abi-specs/nt/ntoskrnl/rtl.abi:1192
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl.abi:1192
    ) -> u32;
    /// 
    unsafe fn RtlZeroMemory( // abi-specs/nt/ntoskrnl/rtl.abi:1195
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl.abi:1195
        length: u32, // abi-specs/nt/ntoskrnl/rtl.abi:1195
    );
    /// Address of the variable.
    fn NlsAnsiCodePage() -> *mut u16; // abi-specs/nt/ntoskrnl/rtl.abi:69
    /// Address of the variable.
    fn NlsMbCodePageTag() -> *mut crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/rtl.abi:71
    /// Address of the variable.
    fn NlsMbOemCodePageTag() -> *mut crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/rtl.abi:72
    /// Address of the variable.
    fn NlsOemCodePage() -> *mut u16; // abi-specs/nt/ntoskrnl/rtl.abi:73
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static LdrAccessResource: Function = Function { id: 2065, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "LdrAccessResource" };
    pub static LdrEnumResources: Function = Function { id: 2066, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "LdrEnumResources" };
    pub static LdrFindResource_U: Function = Function { id: 2069, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "LdrFindResource_U" };
    pub static LdrFindResourceDirectory_U: Function = Function { id: 2067, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "LdrFindResourceDirectory_U" };
    pub static LdrFindResourceEx_U: Function = Function { id: 2068, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "LdrFindResourceEx_U" };
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
    pub static RtlAddAtomToAtomTable: Function = Function { id: 2456, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlAddAtomToAtomTable" };
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
    pub static RtlCopySidAndAttributesArray: Function = Function { id: 2497, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlCopySidAndAttributesArray" };
    pub static RtlCopyString: Function = Function { id: 2498, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlCopyString" };
    pub static RtlCopyUnicodeString: Function = Function { id: 2499, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlCopyUnicodeString" };
    pub static RtlCreateAcl: Function = Function { id: 2500, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlCreateAcl" };
    pub static RtlCreateAtomTable: Function = Function { id: 2501, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlCreateAtomTable" };
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
    pub static RtlFindAceByType: Function = Function { id: 2555, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlFindAceByType" };
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
    pub static RtlFindRange: Function = Function { id: 2567, stack: 12, pop: 48, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 11, before: false, after: true, shape: Shape::Fixed(8) }], library: "ntoskrnl.exe", name: "RtlFindRange" };
    pub static RtlFindSetBits: Function = Function { id: 2568, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindSetBits" };
    pub static RtlFindSetBitsAndClear: Function = Function { id: 2569, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlFindSetBitsAndClear" };
    pub static RtlFindUnicodePrefix: Function = Function { id: 2570, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlFindUnicodePrefix" };
    pub static RtlFormatCurrentUserKeyPath: Function = Function { id: 2571, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }], library: "ntoskrnl.exe", name: "RtlFormatCurrentUserKeyPath" };
    pub static RtlFormatMessage: Function = Function { id: 2572, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlFormatMessage" };
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
    pub static RtlGetFirstRange: Function = Function { id: 2588, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetFirstRange" };
    pub static RtlGetGroupSecurityDescriptor: Function = Function { id: 2589, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlGetGroupSecurityDescriptor" };
    pub static RtlGetIntegerAtom: Function = Function { id: 2590, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlGetIntegerAtom" };
    pub static RtlGetLastRange: Function = Function { id: 2591, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetLastRange" };
    pub static RtlGetNextEntryHashTable: Function = Function { id: 2592, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetNextEntryHashTable" };
    pub static RtlGetNextRange: Function = Function { id: 2593, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetNextRange" };
    pub static RtlGetNtGlobalFlags: Function = Function { id: 2594, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlGetNtGlobalFlags" };
    pub static RtlGetOwnerSecurityDescriptor: Function = Function { id: 2595, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlGetOwnerSecurityDescriptor" };
    pub static RtlGetProductInfo: Function = Function { id: 2596, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetProductInfo" };
    pub static RtlGetSaclSecurityDescriptor: Function = Function { id: 2597, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlGetSaclSecurityDescriptor" };
    pub static RtlGetSetBootStatusData: Function = Function { id: 2598, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlGetSetBootStatusData" };
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
    pub static RtlIsRangeAvailable: Function = Function { id: 2656, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 9, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "RtlIsRangeAvailable" };
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
    pub static RtlLockBootStatusData: Function = Function { id: 2671, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlLockBootStatusData" };
    pub static RtlLookupAtomInAtomTable: Function = Function { id: 2672, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "RtlLookupAtomInAtomTable" };
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
    pub static RtlQueryAtomInAtomTable: Function = Function { id: 2703, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlQueryAtomInAtomTable" };
    pub static RtlQueryDynamicTimeZoneInformation: Function = Function { id: 2704, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlQueryDynamicTimeZoneInformation" };
    pub static RtlQueryElevationFlags: Function = Function { id: 2705, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlQueryElevationFlags" };
    pub static RtlQueryModuleInformation: Function = Function { id: 2706, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlQueryModuleInformation" };
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
    pub static RtlSelfRelativeToAbsoluteSD2: Function = Function { id: 2725, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlSelfRelativeToAbsoluteSD2" };
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
    pub static RtlTraceDatabaseAdd: Function = Function { id: 2751, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlTraceDatabaseAdd" };
    pub static RtlTraceDatabaseCreate: Function = Function { id: 2752, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseCreate" };
    pub static RtlTraceDatabaseDestroy: Function = Function { id: 2753, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "RtlTraceDatabaseDestroy" };
    pub static RtlTraceDatabaseEnumerate: Function = Function { id: 2754, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlTraceDatabaseEnumerate" };
    pub static RtlTraceDatabaseFind: Function = Function { id: 2755, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "RtlTraceDatabaseFind" };
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
    /// abi-specs/nt/ntoskrnl/rtl.abi:119
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAllocateHeap<P: Rtl>(heap_handle: crate::types::HANDLE, flags: u32, size: u32) -> *mut core::ffi::c_void {
        unsafe { P::RtlAllocateHeap(heap_handle, flags, size) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:120
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAnsiCharToUnicodeChar<P: Rtl>(source_character: *mut *mut u8) -> u16 {
        unsafe { P::RtlAnsiCharToUnicodeChar(source_character) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:121
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAnsiStringToUnicodeSize<P: Rtl>(ansi_string: *mut crate::types::STRING) -> u32 {
        unsafe { P::RtlAnsiStringToUnicodeSize(ansi_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:124
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAnsiStringToUnicodeString<P: Rtl>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlAnsiStringToUnicodeString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:129
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAppendAsciizToString<P: Rtl>(destination: *mut crate::types::STRING, source: *mut u8) -> crate::types::NTSTATUS {
        unsafe { P::RtlAppendAsciizToString(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:130
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAppendStringToString<P: Rtl>(destination: *mut crate::types::STRING, source: *mut crate::types::STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlAppendStringToString(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:132
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAppendUnicodeStringToString<P: Rtl>(destination: *mut crate::types::UNICODE_STRING, source: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlAppendUnicodeStringToString(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:134
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAppendUnicodeToString<P: Rtl>(destination: *mut crate::types::UNICODE_STRING, source: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlAppendUnicodeToString(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:137
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAreBitsClear<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: u32, length: u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlAreBitsClear(bit_map_header, starting_index, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:138
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAreBitsSet<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: u32, length: u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlAreBitsSet(bit_map_header, starting_index, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:140
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAssert<P: Rtl>(failed_assertion: *mut core::ffi::c_void, file_name: *mut core::ffi::c_void, line_number: u32, message: *mut u8) {
        unsafe { P::RtlAssert(failed_assertion, file_name, line_number, message) }
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/rtl.abi:143
        #[link_name = "janus_helper_RtlCaptureContext"]
        pub fn RtlCaptureContext();
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:145
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCaptureStackBackTrace<P: Rtl>(frames_to_skip: u32, frames_to_capture: u32, back_trace: *mut *mut core::ffi::c_void, back_trace_hash: *mut u32) -> u16 {
        unsafe { P::RtlCaptureStackBackTrace(frames_to_skip, frames_to_capture, back_trace, back_trace_hash) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:151
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCharToInteger<P: Rtl>(string: *mut u8, base: u32, value: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlCharToInteger(string, base, value) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:153
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCheckRegistryKey<P: Rtl>(relative_to: u32, path: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlCheckRegistryKey(relative_to, path) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:154
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlClearAllBits<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP) {
        unsafe { P::RtlClearAllBits(bit_map_header) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:156
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlClearBit<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, bit_number: u32) {
        unsafe { P::RtlClearBit(bit_map_header, bit_number) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:157
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlClearBits<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: u32, number_to_clear: u32) {
        unsafe { P::RtlClearBits(bit_map_header, starting_index, number_to_clear) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:171
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCompareMemory<P: Rtl>(source1: *mut core::ffi::c_void, source2: *mut core::ffi::c_void, length: u32) -> u32 {
        unsafe { P::RtlCompareMemory(source1, source2, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:172
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCompareMemoryUlong<P: Rtl>(source: *mut core::ffi::c_void, length: u32, pattern: u32) -> u32 {
        unsafe { P::RtlCompareMemoryUlong(source, length, pattern) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:173
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCompareString<P: Rtl>(string1: *mut crate::types::STRING, string2: *mut crate::types::STRING, case_in_sensitive: crate::types::BOOLEAN) -> i32 {
        unsafe { P::RtlCompareString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:175
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCompareUnicodeString<P: Rtl>(string1: *mut crate::types::UNICODE_STRING, string2: *mut crate::types::UNICODE_STRING, case_in_sensitive: crate::types::BOOLEAN) -> i32 {
        unsafe { P::RtlCompareUnicodeString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:211
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlConvertLongToLargeInteger<P: Rtl>(signed_integer: i32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlConvertLongToLargeInteger(signed_integer) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:217
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlConvertUlongToLargeInteger<P: Rtl>(unsigned_integer: u32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlConvertUlongToLargeInteger(unsigned_integer) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:231
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCopyString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::STRING) {
        unsafe { P::RtlCopyString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:233
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCopyUnicodeString<P: Rtl>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::UNICODE_STRING) {
        unsafe { P::RtlCopyUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:248
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCreateRegistryKey<P: Rtl>(relative_to: u32, path: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlCreateRegistryKey(relative_to, path) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:253
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCreateUnicodeString<P: Rtl>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut u16) -> crate::types::BOOLEAN {
        unsafe { P::RtlCreateUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:304
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDeleteRegistryValue<P: Rtl>(relative_to: u32, path: *mut u16, value_name: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlDeleteRegistryValue(relative_to, path, value_name) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:317
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDowncaseUnicodeChar<P: Rtl>(source_character: u16) -> u16 {
        unsafe { P::RtlDowncaseUnicodeChar(source_character) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:318
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDowncaseUnicodeString<P: Rtl>(uni_dest: *mut crate::types::UNICODE_STRING, uni_source: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlDowncaseUnicodeString(uni_dest, uni_source, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:324
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDuplicateUnicodeString<P: Rtl>(flags: u32, source_string: *mut crate::types::UNICODE_STRING, destination_string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlDuplicateUnicodeString(flags, source_string, destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:337
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnlargedIntegerMultiply<P: Rtl>(multiplicand: i32, multiplier: i32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlEnlargedIntegerMultiply(multiplicand, multiplier) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:339
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnlargedUnsignedMultiply<P: Rtl>(multiplicand: u32, multiplier: u32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlEnlargedUnsignedMultiply(multiplicand, multiplier) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:363
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEqualString<P: Rtl>(string1: *mut crate::types::STRING, string2: *mut crate::types::STRING, case_in_sensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::RtlEqualString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:365
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEqualUnicodeString<P: Rtl>(string1: *mut crate::types::UNICODE_STRING, string2: *mut crate::types::UNICODE_STRING, case_in_sensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::RtlEqualUnicodeString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:376
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlExtendedIntegerMultiply<P: Rtl>(multiplicand: crate::types::LARGE_INTEGER, multiplier: i32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlExtendedIntegerMultiply(multiplicand, multiplier) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:377
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlExtendedLargeIntegerDivide<P: Rtl>(dividend: crate::types::LARGE_INTEGER, divisor: u32, remainder: *mut u32) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlExtendedLargeIntegerDivide(dividend, divisor, remainder) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:380
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFillMemory<P: Rtl>(destination: *mut core::ffi::c_void, length: u32, fill: u8) {
        unsafe { P::RtlFillMemory(destination, length, fill) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:382
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFillMemoryUlong<P: Rtl>(destination: *mut core::ffi::c_void, length: u32, pattern: u32) {
        unsafe { P::RtlFillMemoryUlong(destination, length, pattern) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:384
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFillMemoryUlonglong<P: Rtl>(destination: *mut core::ffi::c_void, length: u32, pattern: u64) {
        unsafe { P::RtlFillMemoryUlonglong(destination, length, pattern) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:386
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindClearBits<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, number_to_find: u32, hint_index: u32) -> u32 {
        unsafe { P::RtlFindClearBits(bit_map_header, number_to_find, hint_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:387
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindClearBitsAndSet<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, number_to_find: u32, hint_index: u32) -> u32 {
        unsafe { P::RtlFindClearBitsAndSet(bit_map_header, number_to_find, hint_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:396
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindFirstRunClear<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: *mut u32) -> u32 {
        unsafe { P::RtlFindFirstRunClear(bit_map_header, starting_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:399
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindLongestRunClear<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: *mut u32) -> u32 {
        unsafe { P::RtlFindLongestRunClear(bit_map_header, starting_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:408
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindNextForwardRunClear<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, from_index: u32, starting_run_index: *mut u32) -> u32 {
        unsafe { P::RtlFindNextForwardRunClear(bit_map_header, from_index, starting_run_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:421
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindSetBits<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, number_to_find: u32, hint_index: u32) -> u32 {
        unsafe { P::RtlFindSetBits(bit_map_header, number_to_find, hint_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:422
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFindSetBitsAndClear<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, number_to_find: u32, hint_index: u32) -> u32 {
        unsafe { P::RtlFindSetBitsAndClear(bit_map_header, number_to_find, hint_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:442
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeAnsiString<P: Rtl>(ansi_string: *mut crate::types::STRING) {
        unsafe { P::RtlFreeAnsiString(ansi_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:443
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeHeap<P: Rtl>(heap_handle: *mut core::ffi::c_void, flags: u32, base_address: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::RtlFreeHeap(heap_handle, flags, base_address) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:445
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeOemString<P: Rtl>(oem_string: *mut crate::types::STRING) {
        unsafe { P::RtlFreeOemString(oem_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:449
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeUnicodeString<P: Rtl>(unicode_string: *mut crate::types::UNICODE_STRING) {
        unsafe { P::RtlFreeUnicodeString(unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:457
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetCallersAddress<P: Rtl>(callers_address: *mut *mut core::ffi::c_void, callers_caller: *mut *mut core::ffi::c_void) {
        unsafe { P::RtlGetCallersAddress(callers_address, callers_caller) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:522
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetVersion<P: Rtl>(version_information: *mut crate::types::OSVERSIONINFOW) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetVersion(version_information) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:524
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGUIDFromString<P: Rtl>(guid_string: *mut crate::types::UNICODE_STRING, guid: *mut crate::types::GUID) -> crate::types::NTSTATUS {
        unsafe { P::RtlGUIDFromString(guid_string, guid) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:526
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlHashUnicodeString<P: Rtl>(string: *mut crate::types::UNICODE_STRING, case_in_sensitive: crate::types::BOOLEAN, hash_algorithm: u32, hash_value: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlHashUnicodeString(string, case_in_sensitive, hash_algorithm, hash_value) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:556
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlImageDirectoryEntryToData<P: Rtl>(base_of_image: *mut core::ffi::c_void, mapped_as_image: crate::types::BOOLEAN, directory_entry: u16, size: *mut u32) -> *mut core::ffi::c_void {
        unsafe { P::RtlImageDirectoryEntryToData(base_of_image, mapped_as_image, directory_entry, size) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:562
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlImageNtHeader<P: Rtl>(base_of_image: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::RtlImageNtHeader(base_of_image) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:565
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitAnsiString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut u8) {
        unsafe { P::RtlInitAnsiString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:567
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitAnsiStringEx<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut u8) -> crate::types::NTSTATUS {
        unsafe { P::RtlInitAnsiStringEx(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:574
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitializeBitMap<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, bit_map_buffer: *mut u32, size_of_bit_map: u32) {
        unsafe { P::RtlInitializeBitMap(bit_map_header, bit_map_buffer, size_of_bit_map) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:599
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut u8) {
        unsafe { P::RtlInitString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:602
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitUnicodeString<P: Rtl>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut u16) {
        unsafe { P::RtlInitUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:604
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitUnicodeStringEx<P: Rtl>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlInitUnicodeStringEx(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:653
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInt64ToUnicodeString<P: Rtl>(value: u64, base: u32, string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlInt64ToUnicodeString(value, base, string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:658
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlIntegerToUnicodeString<P: Rtl>(value: u32, base: u32, string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlIntegerToUnicodeString(value, base, string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:773
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerAdd<P: Rtl>(addend1: crate::types::LARGE_INTEGER, addend2: crate::types::LARGE_INTEGER) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerAdd(addend1, addend2) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:774
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerArithmeticShift<P: Rtl>(large_integer: crate::types::LARGE_INTEGER, shift_count: i8) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerArithmeticShift(large_integer, shift_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:780
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerNegate<P: Rtl>(subtrahend: crate::types::LARGE_INTEGER) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerNegate(subtrahend) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:781
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerShiftLeft<P: Rtl>(large_integer: crate::types::LARGE_INTEGER, shift_count: i8) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerShiftLeft(large_integer, shift_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:782
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerShiftRight<P: Rtl>(large_integer: crate::types::LARGE_INTEGER, shift_count: i8) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerShiftRight(large_integer, shift_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:783
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLargeIntegerSubtract<P: Rtl>(minuend: crate::types::LARGE_INTEGER, subtrahend: crate::types::LARGE_INTEGER) -> crate::types::LARGE_INTEGER {
        unsafe { P::RtlLargeIntegerSubtract(minuend, subtrahend) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:832
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlMoveMemory<P: Rtl>(destination: *mut core::ffi::c_void, source: *mut core::ffi::c_void, length: u32) -> *mut core::ffi::c_void {
        unsafe { P::RtlMoveMemory(destination, source, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:833
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlMultiByteToUnicodeN<P: Rtl>(unicode_string: *mut u16, max_bytes_in_unicode_string: u32, bytes_in_unicode_string: *mut u32, multi_byte_string: *mut u8, bytes_in_multi_byte_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlMultiByteToUnicodeN(unicode_string, max_bytes_in_unicode_string, bytes_in_unicode_string, multi_byte_string, bytes_in_multi_byte_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:840
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlMultiByteToUnicodeSize<P: Rtl>(bytes_in_unicode_string: *mut u32, multi_byte_string: *mut u8, bytes_in_multi_byte_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlMultiByteToUnicodeSize(bytes_in_unicode_string, multi_byte_string, bytes_in_multi_byte_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:860
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNumberOfClearBits<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP) -> u32 {
        unsafe { P::RtlNumberOfClearBits(bit_map_header) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:861
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNumberOfSetBits<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP) -> u32 {
        unsafe { P::RtlNumberOfSetBits(bit_map_header) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:864
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlOemStringToCountedUnicodeString<P: Rtl>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlOemStringToCountedUnicodeString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:871
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlOemStringToUnicodeString<P: Rtl>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlOemStringToUnicodeString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:876
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlOemToUnicodeN<P: Rtl>(unicode_string: *mut u16, max_bytes_in_unicode_string: u32, bytes_in_unicode_string: *mut u32, oem_string: *mut u8, bytes_in_oem_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlOemToUnicodeN(unicode_string, max_bytes_in_unicode_string, bytes_in_unicode_string, oem_string, bytes_in_oem_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:886
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn RtlPrefetchMemoryNonTemporal<P: Rtl>(source: *mut core::ffi::c_void, length: u32) {
        unsafe { P::RtlPrefetchMemoryNonTemporal(source, length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:887
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlPrefixString<P: Rtl>(string1: *mut crate::types::STRING, string2: *mut crate::types::STRING, case_in_sensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::RtlPrefixString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:889
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlPrefixUnicodeString<P: Rtl>(string1: *mut crate::types::UNICODE_STRING, string2: *mut crate::types::UNICODE_STRING, case_in_sensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::RtlPrefixUnicodeString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:907
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlQueryRegistryValues<P: Rtl>(relative_to: u32, path: *mut u16, query_table: *mut crate::types::RTL_QUERY_REGISTRY_TABLE, context: *mut core::ffi::c_void, environment: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlQueryRegistryValues(relative_to, path, query_table, context, environment) }
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/rtl.abi:916
        #[link_name = "janus_helper_RtlRaiseException"]
        pub fn RtlRaiseException();
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:917
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlRandom<P: Rtl>(seed: *mut u32) -> u32 {
        unsafe { P::RtlRandom(seed) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:919
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlRandomEx<P: Rtl>(seed: *mut u32) -> u32 {
        unsafe { P::RtlRandomEx(seed) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:957
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSecondsSince1970ToTime<P: Rtl>(elapsed_seconds: u32, time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::RtlSecondsSince1970ToTime(elapsed_seconds, time) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:958
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSecondsSince1980ToTime<P: Rtl>(elapsed_seconds: u32, time: *mut crate::types::LARGE_INTEGER) {
        unsafe { P::RtlSecondsSince1980ToTime(elapsed_seconds, time) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:974
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetAllBits<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP) {
        unsafe { P::RtlSetAllBits(bit_map_header) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:976
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetBit<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, bit_number: u32) {
        unsafe { P::RtlSetBit(bit_map_header, bit_number) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:977
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetBits<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, starting_index: u32, number_to_set: u32) {
        unsafe { P::RtlSetBits(bit_map_header, starting_index, number_to_set) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1008
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlStringFromGUID<P: Rtl>(guid: *mut crate::types::GUID, guid_string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlStringFromGUID(guid, guid_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1016
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTestBit<P: Rtl>(bit_map_header: *mut crate::types::RTL_BITMAP, bit_number: u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlTestBit(bit_map_header, bit_number) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1018
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeFieldsToTime<P: Rtl>(time_fields: *mut crate::types::TIME_FIELDS, time: *mut crate::types::LARGE_INTEGER) -> crate::types::BOOLEAN {
        unsafe { P::RtlTimeFieldsToTime(time_fields, time) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1020
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeToSecondsSince1970<P: Rtl>(time: *mut crate::types::LARGE_INTEGER, elapsed_seconds: *mut u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlTimeToSecondsSince1970(time, elapsed_seconds) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1021
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeToSecondsSince1980<P: Rtl>(time: *mut crate::types::LARGE_INTEGER, elapsed_seconds: *mut u32) -> crate::types::BOOLEAN {
        unsafe { P::RtlTimeToSecondsSince1980(time, elapsed_seconds) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1023
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlTimeToTimeFields<P: Rtl>(time: *mut crate::types::LARGE_INTEGER, time_fields: *mut crate::types::TIME_FIELDS) {
        unsafe { P::RtlTimeToTimeFields(time, time_fields) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1038
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn RtlUlongByteSwap<P: Rtl>(source: u32) -> u32 {
        unsafe { P::RtlUlongByteSwap(source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1040
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToAnsiSize<P: Rtl>(unicode_string: *mut crate::types::UNICODE_STRING) -> u32 {
        unsafe { P::RtlUnicodeStringToAnsiSize(unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1043
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToAnsiString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeStringToAnsiString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1048
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToCountedOemString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeStringToCountedOemString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1054
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToInteger<P: Rtl>(string: *mut crate::types::UNICODE_STRING, base: u32, value: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeStringToInteger(string, base, value) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1057
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToOemString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeStringToOemString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1070
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeToMultiByteN<P: Rtl>(multi_byte_string: *mut u8, max_bytes_in_multi_byte_string: u32, bytes_in_multi_byte_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeToMultiByteN(multi_byte_string, max_bytes_in_multi_byte_string, bytes_in_multi_byte_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1077
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeToMultiByteSize<P: Rtl>(bytes_in_multi_byte_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeToMultiByteSize(bytes_in_multi_byte_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1082
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeToOemN<P: Rtl>(oem_string: *mut u8, max_bytes_in_oem_string: u32, bytes_in_oem_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeToOemN(oem_string, max_bytes_in_oem_string, bytes_in_oem_string, unicode_string, bytes_in_unicode_string) }
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/rtl.abi:1099
        #[link_name = "janus_helper_RtlUnwind"]
        pub fn RtlUnwind();
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeChar<P: Rtl>(source_character: u16) -> u16 {
        unsafe { P::RtlUpcaseUnicodeChar(source_character) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1108
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeString<P: Rtl>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1113
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeStringToAnsiString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeStringToAnsiString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1118
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeStringToCountedOemString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeStringToCountedOemString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1123
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeStringToOemString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeStringToOemString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1136
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeToMultiByteN<P: Rtl>(multi_byte_string: *mut u8, max_bytes_in_multi_byte_string: u32, bytes_in_multi_byte_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeToMultiByteN(multi_byte_string, max_bytes_in_multi_byte_string, bytes_in_multi_byte_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1143
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeToOemN<P: Rtl>(oem_string: *mut u8, max_bytes_in_oem_string: u32, bytes_in_oem_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeToOemN(oem_string, max_bytes_in_oem_string, bytes_in_oem_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1150
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpperChar<P: Rtl>(character: u8) -> u8 {
        unsafe { P::RtlUpperChar(character) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1151
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpperString<P: Rtl>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::STRING) {
        unsafe { P::RtlUpperString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1152
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn RtlUshortByteSwap<P: Rtl>(source: u16) -> u16 {
        unsafe { P::RtlUshortByteSwap(source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1173
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlWalkFrameChain<P: Rtl>(callers: *mut *mut core::ffi::c_void, count: u32, flags: u32) -> u32 {
        unsafe { P::RtlWalkFrameChain(callers, count, flags) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1181
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlWriteRegistryValue<P: Rtl>(relative_to: u32, path: *mut u16, value_name: *mut u16, value_type: u32, value_data: *mut core::ffi::c_void, value_length: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlWriteRegistryValue(relative_to, path, value_name, value_type, value_data, value_length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1189
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlxAnsiStringToUnicodeSize<P: Rtl>(ansi_string: *mut crate::types::STRING) -> u32 {
        unsafe { P::RtlxAnsiStringToUnicodeSize(ansi_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1190
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlxOemStringToUnicodeSize<P: Rtl>(oem_string: *mut crate::types::STRING) -> u32 {
        unsafe { P::RtlxOemStringToUnicodeSize(oem_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1191
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlxUnicodeStringToAnsiSize<P: Rtl>(unicode_string: *mut crate::types::UNICODE_STRING) -> u32 {
        unsafe { P::RtlxUnicodeStringToAnsiSize(unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1192
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlxUnicodeStringToOemSize<P: Rtl>(unicode_string: *mut crate::types::UNICODE_STRING) -> u32 {
        unsafe { P::RtlxUnicodeStringToOemSize(unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl.abi:1195
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlZeroMemory<P: Rtl>(destination: *mut core::ffi::c_void, length: u32) {
        unsafe { P::RtlZeroMemory(destination, length) }
    }
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
    pub unsafe extern "C" fn RtlAllocateHeap<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAllocateHeap, direct = sym direct::RtlAllocateHeap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiCharToUnicodeChar<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAnsiCharToUnicodeChar, direct = sym direct::RtlAnsiCharToUnicodeChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiStringToUnicodeSize<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAnsiStringToUnicodeSize, direct = sym direct::RtlAnsiStringToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiStringToUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAnsiStringToUnicodeString, direct = sym direct::RtlAnsiStringToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendAsciizToString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAppendAsciizToString, direct = sym direct::RtlAppendAsciizToString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendStringToString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAppendStringToString, direct = sym direct::RtlAppendStringToString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendUnicodeStringToString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAppendUnicodeStringToString, direct = sym direct::RtlAppendUnicodeStringToString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendUnicodeToString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAppendUnicodeToString, direct = sym direct::RtlAppendUnicodeToString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreAllAccessesGranted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAreAllAccessesGranted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreAnyAccessesGranted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAreAnyAccessesGranted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreBitsClear<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAreBitsClear, direct = sym direct::RtlAreBitsClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreBitsSet<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAreBitsSet, direct = sym direct::RtlAreBitsSet::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAssert<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAssert, direct = sym direct::RtlAssert::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCaptureStackBackTrace<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCaptureStackBackTrace, direct = sym direct::RtlCaptureStackBackTrace::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCharToInteger<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCharToInteger, direct = sym direct::RtlCharToInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCheckRegistryKey<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCheckRegistryKey, direct = sym direct::RtlCheckRegistryKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearAllBits<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlClearAllBits, direct = sym direct::RtlClearAllBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearBit<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlClearBit, direct = sym direct::RtlClearBit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlClearBits<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlClearBits, direct = sym direct::RtlClearBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlCompareMemory<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCompareMemory, direct = sym direct::RtlCompareMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareMemoryUlong<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCompareMemoryUlong, direct = sym direct::RtlCompareMemoryUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCompareString, direct = sym direct::RtlCompareString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCompareUnicodeString, direct = sym direct::RtlCompareUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlConvertLongToLargeInteger<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlConvertLongToLargeInteger, direct = sym direct::RtlConvertLongToLargeInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlConvertSidToUnicodeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlConvertSidToUnicodeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlConvertUlongToLargeInteger<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlConvertUlongToLargeInteger, direct = sym direct::RtlConvertUlongToLargeInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlCopyString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCopyString, direct = sym direct::RtlCopyString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCopyUnicodeString, direct = sym direct::RtlCopyUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlCreateRegistryKey<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCreateRegistryKey, direct = sym direct::RtlCreateRegistryKey::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateSystemVolumeInformationFolder() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateSystemVolumeInformationFolder, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCreateUnicodeString, direct = sym direct::RtlCreateUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlDeleteRegistryValue<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDeleteRegistryValue, direct = sym direct::RtlDeleteRegistryValue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlDowncaseUnicodeChar<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDowncaseUnicodeChar, direct = sym direct::RtlDowncaseUnicodeChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDowncaseUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDowncaseUnicodeString, direct = sym direct::RtlDowncaseUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDuplicateUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDuplicateUnicodeString, direct = sym direct::RtlDuplicateUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlEnlargedIntegerMultiply<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnlargedIntegerMultiply, direct = sym direct::RtlEnlargedIntegerMultiply::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnlargedUnsignedDivide() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnlargedUnsignedDivide, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnlargedUnsignedMultiply<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnlargedUnsignedMultiply, direct = sym direct::RtlEnlargedUnsignedMultiply::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlEqualString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEqualString, direct = sym direct::RtlEqualString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEqualUnicodeString, direct = sym direct::RtlEqualUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlExtendedIntegerMultiply<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlExtendedIntegerMultiply, direct = sym direct::RtlExtendedIntegerMultiply::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExtendedLargeIntegerDivide<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlExtendedLargeIntegerDivide, direct = sym direct::RtlExtendedLargeIntegerDivide::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExtendedMagicDivide() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlExtendedMagicDivide, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlFindAceByType() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindAceByType, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearBits<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindClearBits, direct = sym direct::RtlFindClearBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearBitsAndSet<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindClearBitsAndSet, direct = sym direct::RtlFindClearBitsAndSet::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClearRuns() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindClearRuns, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindClosestEncodableLength() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindClosestEncodableLength, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindFirstRunClear<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindFirstRunClear, direct = sym direct::RtlFindFirstRunClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLastBackwardRunClear() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindLastBackwardRunClear, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLeastSignificantBit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindLeastSignificantBit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindLongestRunClear<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindLongestRunClear, direct = sym direct::RtlFindLongestRunClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindMessage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindMessage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindMostSignificantBit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindMostSignificantBit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindNextForwardRunClear<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindNextForwardRunClear, direct = sym direct::RtlFindNextForwardRunClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindRange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindRange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindSetBits<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindSetBits, direct = sym direct::RtlFindSetBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindSetBitsAndClear<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFindSetBitsAndClear, direct = sym direct::RtlFindSetBitsAndClear::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlFreeAnsiString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeAnsiString, direct = sym direct::RtlFreeAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeHeap<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeHeap, direct = sym direct::RtlFreeHeap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeOemString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeOemString, direct = sym direct::RtlFreeOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeRangeList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFreeRangeList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeUnicodeString, direct = sym direct::RtlFreeUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGenerate8dot3Name() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGenerate8dot3Name, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetAce() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetAce, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetCallersAddress<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetCallersAddress, direct = sym direct::RtlGetCallersAddress::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlGetVersion<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetVersion, direct = sym direct::RtlGetVersion::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGUIDFromString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGUIDFromString, direct = sym direct::RtlGUIDFromString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlHashUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlHashUnicodeString, direct = sym direct::RtlHashUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlImageDirectoryEntryToData<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlImageDirectoryEntryToData, direct = sym direct::RtlImageDirectoryEntryToData::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlImageNtHeader<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlImageNtHeader, direct = sym direct::RtlImageNtHeader::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitAnsiString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitAnsiString, direct = sym direct::RtlInitAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitAnsiStringEx<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitAnsiStringEx, direct = sym direct::RtlInitAnsiStringEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitCodePageTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitCodePageTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitEnumerationHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitEnumerationHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeBitMap<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitializeBitMap, direct = sym direct::RtlInitializeBitMap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlInitString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitString, direct = sym direct::RtlInitString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitUnicodeString, direct = sym direct::RtlInitUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitUnicodeStringEx<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitUnicodeStringEx, direct = sym direct::RtlInitUnicodeStringEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlInt64ToUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInt64ToUnicodeString, direct = sym direct::RtlInt64ToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToChar() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIntegerToChar, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToUnicode() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIntegerToUnicode, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIntegerToUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlIntegerToUnicodeString, direct = sym direct::RtlIntegerToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlLargeIntegerAdd<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerAdd, direct = sym direct::RtlLargeIntegerAdd::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerArithmeticShift<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerArithmeticShift, direct = sym direct::RtlLargeIntegerArithmeticShift::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerDivide() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLargeIntegerDivide, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerNegate<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerNegate, direct = sym direct::RtlLargeIntegerNegate::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerShiftLeft<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerShiftLeft, direct = sym direct::RtlLargeIntegerShiftLeft::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerShiftRight<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerShiftRight, direct = sym direct::RtlLargeIntegerShiftRight::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLargeIntegerSubtract<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLargeIntegerSubtract, direct = sym direct::RtlLargeIntegerSubtract::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlMoveMemory<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlMoveMemory, direct = sym direct::RtlMoveMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMultiByteToUnicodeN<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlMultiByteToUnicodeN, direct = sym direct::RtlMultiByteToUnicodeN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMultiByteToUnicodeSize<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlMultiByteToUnicodeSize, direct = sym direct::RtlMultiByteToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlNumberOfClearBits<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNumberOfClearBits, direct = sym direct::RtlNumberOfClearBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberOfSetBits<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNumberOfSetBits, direct = sym direct::RtlNumberOfSetBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberOfSetBitsUlongPtr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNumberOfSetBitsUlongPtr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToCountedUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlOemStringToCountedUnicodeString, direct = sym direct::RtlOemStringToCountedUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToUnicodeSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlOemStringToUnicodeSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlOemStringToUnicodeString, direct = sym direct::RtlOemStringToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemToUnicodeN<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlOemToUnicodeN, direct = sym direct::RtlOemToUnicodeN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOwnerAcesPresent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlOwnerAcesPresent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPinAtomInAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlPinAtomInAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefetchMemoryNonTemporal<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlPrefetchMemoryNonTemporal, direct = sym direct::RtlPrefetchMemoryNonTemporal::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefixString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlPrefixString, direct = sym direct::RtlPrefixString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefixUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlPrefixUnicodeString, direct = sym direct::RtlPrefixUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlQueryRegistryValues<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlQueryRegistryValues, direct = sym direct::RtlQueryRegistryValues::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryTimeZoneInformation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryTimeZoneInformation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRandom<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlRandom, direct = sym direct::RtlRandom::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRandomEx<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlRandomEx, direct = sym direct::RtlRandomEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlSecondsSince1970ToTime<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSecondsSince1970ToTime, direct = sym direct::RtlSecondsSince1970ToTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSecondsSince1980ToTime<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSecondsSince1980ToTime, direct = sym direct::RtlSecondsSince1980ToTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSelfRelativeToAbsoluteSD() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSelfRelativeToAbsoluteSD, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSelfRelativeToAbsoluteSD2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSelfRelativeToAbsoluteSD2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetAllBits<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetAllBits, direct = sym direct::RtlSetAllBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetBit<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetBit, direct = sym direct::RtlSetBit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetBits<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetBits, direct = sym direct::RtlSetBits::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlStringFromGUID<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlStringFromGUID, direct = sym direct::RtlStringFromGUID::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlTestBit<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTestBit, direct = sym direct::RtlTestBit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeFieldsToTime<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeFieldsToTime, direct = sym direct::RtlTimeFieldsToTime::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToElapsedTimeFields() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlTimeToElapsedTimeFields, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToSecondsSince1970<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeToSecondsSince1970, direct = sym direct::RtlTimeToSecondsSince1970::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToSecondsSince1980<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeToSecondsSince1980, direct = sym direct::RtlTimeToSecondsSince1980::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlTimeToTimeFields<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlTimeToTimeFields, direct = sym direct::RtlTimeToTimeFields::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlUlongByteSwap<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUlongByteSwap, direct = sym direct::RtlUlongByteSwap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUlonglongByteSwap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUlonglongByteSwap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToAnsiSize<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToAnsiSize, direct = sym direct::RtlUnicodeStringToAnsiSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToAnsiString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToAnsiString, direct = sym direct::RtlUnicodeStringToAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToCountedOemString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToCountedOemString, direct = sym direct::RtlUnicodeStringToCountedOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToInteger<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToInteger, direct = sym direct::RtlUnicodeStringToInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToOemSize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeStringToOemSize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToOemString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToOemString, direct = sym direct::RtlUnicodeStringToOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToCustomCPN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToCustomCPN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToMultiByteN<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeToMultiByteN, direct = sym direct::RtlUnicodeToMultiByteN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToMultiByteSize<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeToMultiByteSize, direct = sym direct::RtlUnicodeToMultiByteSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToOemN<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeToOemN, direct = sym direct::RtlUnicodeToOemN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToUTF8N() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToUTF8N, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnlockBootStatusData() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnlockBootStatusData, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeChar<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeChar, direct = sym direct::RtlUpcaseUnicodeChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeString, direct = sym direct::RtlUpcaseUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToAnsiString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeStringToAnsiString, direct = sym direct::RtlUpcaseUnicodeStringToAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToCountedOemString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeStringToCountedOemString, direct = sym direct::RtlUpcaseUnicodeStringToCountedOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToOemString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeStringToOemString, direct = sym direct::RtlUpcaseUnicodeStringToOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToCustomCPN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeToCustomCPN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToMultiByteN<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeToMultiByteN, direct = sym direct::RtlUpcaseUnicodeToMultiByteN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToOemN<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeToOemN, direct = sym direct::RtlUpcaseUnicodeToOemN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpperChar<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpperChar, direct = sym direct::RtlUpperChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpperString<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpperString, direct = sym direct::RtlUpperString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUshortByteSwap<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUshortByteSwap, direct = sym direct::RtlUshortByteSwap::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlWalkFrameChain<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlWalkFrameChain, direct = sym direct::RtlWalkFrameChain::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlWeaklyEnumerateEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlWeaklyEnumerateEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlWriteRegistryValue<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlWriteRegistryValue, direct = sym direct::RtlWriteRegistryValue::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxAnsiStringToUnicodeSize<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlxAnsiStringToUnicodeSize, direct = sym direct::RtlxAnsiStringToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxOemStringToUnicodeSize<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlxOemStringToUnicodeSize, direct = sym direct::RtlxOemStringToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxUnicodeStringToAnsiSize<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlxUnicodeStringToAnsiSize, direct = sym direct::RtlxUnicodeStringToAnsiSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxUnicodeStringToOemSize<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlxUnicodeStringToOemSize, direct = sym direct::RtlxUnicodeStringToOemSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlZeroHeap() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlZeroHeap, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlZeroMemory<P: Rtl>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlZeroMemory, direct = sym direct::RtlZeroMemory::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

