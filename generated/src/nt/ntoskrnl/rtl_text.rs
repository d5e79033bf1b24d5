// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_text.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: counted strings: making, comparing, copying, case, conversion between character sets.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: counted strings: making, comparing, copying, case, conversion between character sets.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlText {
    /// 
    unsafe fn RtlAnsiCharToUnicodeChar( // abi-specs/nt/ntoskrnl/rtl_text.abi:13
        source_character: *mut *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:13
    ) -> u16;
    /// 
    unsafe fn RtlAnsiStringToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:14
        ansi_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:14
    ) -> u32;
    /// Converts, allocating the target when asked.
    unsafe fn RtlAnsiStringToUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:17
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:17
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:17
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:17
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlAppendAsciizToString( // abi-specs/nt/ntoskrnl/rtl_text.abi:22
        destination: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:22
        source: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:22
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlAppendStringToString( // abi-specs/nt/ntoskrnl/rtl_text.abi:23
        destination: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:23
        source: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:23
    ) -> crate::types::NTSTATUS;
    /// Appends; fails when there is no room.
    unsafe fn RtlAppendUnicodeStringToString( // abi-specs/nt/ntoskrnl/rtl_text.abi:25
        destination: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:25
        source: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:25
    ) -> crate::types::NTSTATUS;
    /// Appends text that ends in a NUL; fails when there is no room.
    unsafe fn RtlAppendUnicodeToString( // abi-specs/nt/ntoskrnl/rtl_text.abi:27
        destination: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:27
        source: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:27
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlCompareString( // abi-specs/nt/ntoskrnl/rtl_text.abi:30
        string1: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:30
        string2: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:30
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:30
    ) -> i32;
    /// 
    unsafe fn RtlCompareUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:32
        string1: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:32
        string2: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:32
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:32
    ) -> i32;
    /// 
    unsafe fn RtlCopyString( // abi-specs/nt/ntoskrnl/rtl_text.abi:44
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:44
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:44
    );
    /// Copies as much as fits.
    unsafe fn RtlCopyUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:46
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:46
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:46
    );
    /// 
    unsafe fn RtlCreateUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:48
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:48
        source_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:48
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlDowncaseUnicodeChar( // abi-specs/nt/ntoskrnl/rtl_text.abi:58
        source_character: u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:58
    ) -> u16;
    /// 
    unsafe fn RtlDowncaseUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:59
        uni_dest: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:59
        uni_source: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:59
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:59
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlDuplicateUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:65
        flags: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:65
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:65
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:65
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlEqualString( // abi-specs/nt/ntoskrnl/rtl_text.abi:70
        string1: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:70
        string2: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:70
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:70
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlEqualUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:72
        string1: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:72
        string2: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:72
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:72
    ) -> crate::types::BOOLEAN;
    /// Frees what a conversion allocated.
    unsafe fn RtlFreeAnsiString( // abi-specs/nt/ntoskrnl/rtl_text.abi:83
        ansi_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:83
    );
    /// 
    unsafe fn RtlFreeOemString( // abi-specs/nt/ntoskrnl/rtl_text.abi:85
        oem_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:85
    );
    /// Frees what a conversion allocated.
    unsafe fn RtlFreeUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:88
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:88
    );
    /// 
    unsafe fn RtlGetDefaultCodePage( // abi-specs/nt/ntoskrnl/rtl_text.abi:95
        ansi_code_page: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:95
        oem_code_page: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:95
    );
    /// 
    unsafe fn RtlHashUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:97
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:97
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:97
        hash_algorithm: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:97
        hash_value: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:97
    ) -> crate::types::NTSTATUS;
    /// Points a string at text that ends in a NUL.
    unsafe fn RtlInitAnsiString( // abi-specs/nt/ntoskrnl/rtl_text.abi:129
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:129
        source_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:129
    );
    /// 
    unsafe fn RtlInitAnsiStringEx( // abi-specs/nt/ntoskrnl/rtl_text.abi:131
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:131
        source_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:131
    ) -> crate::types::NTSTATUS;
    /// Points a string at text that ends in a NUL.
    unsafe fn RtlInitString( // abi-specs/nt/ntoskrnl/rtl_text.abi:135
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:135
        source_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:135
    );
    /// Points a string at text that ends in a NUL.
    unsafe fn RtlInitUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:138
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:138
        source_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:138
    );
    /// 
    unsafe fn RtlInitUnicodeStringEx( // abi-specs/nt/ntoskrnl/rtl_text.abi:140
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:140
        source_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:140
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlInt64ToUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:142
        value: u64, // abi-specs/nt/ntoskrnl/rtl_text.abi:142
        base: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:142
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:142
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlMultiByteToUnicodeN( // abi-specs/nt/ntoskrnl/rtl_text.abi:224
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:224
        max_bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:224
        bytes_in_unicode_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:224
        multi_byte_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:224
        bytes_in_multi_byte_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:224
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlMultiByteToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:231
        bytes_in_unicode_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:231
        multi_byte_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:231
        bytes_in_multi_byte_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:231
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlOemStringToCountedUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:244
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:244
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:244
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:244
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlOemStringToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:249
        oem_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:249
    ) -> u32;
    /// 
    unsafe fn RtlOemStringToUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:251
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:251
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:251
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:251
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlOemToUnicodeN( // abi-specs/nt/ntoskrnl/rtl_text.abi:256
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:256
        max_bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:256
        bytes_in_unicode_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:256
        oem_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:256
        bytes_in_oem_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:256
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlPrefixString( // abi-specs/nt/ntoskrnl/rtl_text.abi:263
        string1: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:263
        string2: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:263
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:263
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlPrefixUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:265
        string1: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:265
        string2: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:265
        case_in_sensitive: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:265
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlUnicodeStringToAnsiSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:270
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:270
    ) -> u32;
    /// Converts, allocating the target when asked.
    unsafe fn RtlUnicodeStringToAnsiString( // abi-specs/nt/ntoskrnl/rtl_text.abi:273
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:273
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:273
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:273
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeStringToCountedOemString( // abi-specs/nt/ntoskrnl/rtl_text.abi:278
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:278
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:278
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:278
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeStringToOemSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:283
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:283
    ) -> u32;
    /// 
    unsafe fn RtlUnicodeStringToOemString( // abi-specs/nt/ntoskrnl/rtl_text.abi:285
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:285
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:285
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:285
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeToMultiByteN( // abi-specs/nt/ntoskrnl/rtl_text.abi:298
        multi_byte_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:298
        max_bytes_in_multi_byte_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:298
        bytes_in_multi_byte_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:298
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:298
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:298
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeToMultiByteSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:305
        bytes_in_multi_byte_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:305
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:305
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:305
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUnicodeToOemN( // abi-specs/nt/ntoskrnl/rtl_text.abi:310
        oem_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:310
        max_bytes_in_oem_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:310
        bytes_in_oem_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:310
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:310
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:310
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeChar( // abi-specs/nt/ntoskrnl/rtl_text.abi:326
        source_character: u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:326
    ) -> u16;
    /// 
    unsafe fn RtlUpcaseUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:328
        destination_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:328
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:328
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:328
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeStringToAnsiString( // abi-specs/nt/ntoskrnl/rtl_text.abi:333
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:333
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:333
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:333
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeStringToCountedOemString( // abi-specs/nt/ntoskrnl/rtl_text.abi:338
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:338
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:338
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:338
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeStringToOemString( // abi-specs/nt/ntoskrnl/rtl_text.abi:343
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:343
        source_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:343
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_text.abi:343
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeToMultiByteN( // abi-specs/nt/ntoskrnl/rtl_text.abi:356
        multi_byte_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:356
        max_bytes_in_multi_byte_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:356
        bytes_in_multi_byte_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:356
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:356
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:356
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpcaseUnicodeToOemN( // abi-specs/nt/ntoskrnl/rtl_text.abi:363
        oem_string: *mut u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:363
        max_bytes_in_oem_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:363
        bytes_in_oem_string: *mut u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:363
        unicode_string: *mut u16, // abi-specs/nt/ntoskrnl/rtl_text.abi:363
        bytes_in_unicode_string: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:363
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlUpperChar( // abi-specs/nt/ntoskrnl/rtl_text.abi:370
        character: u8, // abi-specs/nt/ntoskrnl/rtl_text.abi:370
    ) -> u8;
    /// 
    unsafe fn RtlUpperString( // abi-specs/nt/ntoskrnl/rtl_text.abi:371
        destination_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:371
        source_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:371
    );
    /// Says whether what is there is a string: it need not be one.
    unsafe fn RtlValidateUnicodeString( // abi-specs/nt/ntoskrnl/rtl_text.abi:382
        flags: u32, // abi-specs/nt/ntoskrnl/rtl_text.abi:382
        string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:382
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlxAnsiStringToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:383
        ansi_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:383
    ) -> u32;
    /// 
    unsafe fn RtlxOemStringToUnicodeSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:384
        oem_string: *mut crate::types::STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:384
    ) -> u32;
    /// 
    unsafe fn RtlxUnicodeStringToAnsiSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:385
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:385
    ) -> u32;
    /// 
    unsafe fn RtlxUnicodeStringToOemSize( // abi-specs/nt/ntoskrnl/rtl_text.abi:386
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_text.abi:386
    ) -> u32;
    /// Address of the variable.
    fn NlsAnsiCodePage() -> *mut u16; // abi-specs/nt/ntoskrnl/rtl_text.abi:7
    /// Address of the variable.
    fn NlsMbCodePageTag() -> *mut crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/rtl_text.abi:9
    /// Address of the variable.
    fn NlsMbOemCodePageTag() -> *mut crate::types::BOOLEAN; // abi-specs/nt/ntoskrnl/rtl_text.abi:10
    /// Address of the variable.
    fn NlsOemCodePage() -> *mut u16; // abi-specs/nt/ntoskrnl/rtl_text.abi:11
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_text.abi";
    pub static RtlAnsiCharToUnicodeChar: Function = Function { id: 2469, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "source_character", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 13, library: "ntoskrnl.exe", name: "RtlAnsiCharToUnicodeChar" };
    pub static RtlAnsiStringToUnicodeSize: Function = Function { id: 2470, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "ansi_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "RtlAnsiStringToUnicodeSize" };
    pub static RtlAnsiStringToUnicodeString: Function = Function { id: 2471, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 17, library: "ntoskrnl.exe", name: "RtlAnsiStringToUnicodeString" };
    pub static RtlAppendAsciizToString: Function = Function { id: 2472, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::CStr, optional: true } }], file: FILE, line: 22, library: "ntoskrnl.exe", name: "RtlAppendAsciizToString" };
    pub static RtlAppendStringToString: Function = Function { id: 2473, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 23, library: "ntoskrnl.exe", name: "RtlAppendStringToString" };
    pub static RtlAppendUnicodeStringToString: Function = Function { id: 2474, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 25, library: "ntoskrnl.exe", name: "RtlAppendUnicodeStringToString" };
    pub static RtlAppendUnicodeToString: Function = Function { id: 2475, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::WStr, optional: true } }], file: FILE, line: 27, library: "ntoskrnl.exe", name: "RtlAppendUnicodeToString" };
    pub static RtlCompareAltitudes: Function = Function { id: 2490, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "RtlCompareAltitudes" };
    pub static RtlCompareString: Function = Function { id: 2493, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "string1", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "string2", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 30, library: "ntoskrnl.exe", name: "RtlCompareString" };
    pub static RtlCompareUnicodeString: Function = Function { id: 2494, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "string1", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "string2", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 32, library: "ntoskrnl.exe", name: "RtlCompareUnicodeString" };
    pub static RtlCompareUnicodeStrings: Function = Function { id: 2495, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 37, library: "ntoskrnl.exe", name: "RtlCompareUnicodeStrings" };
    pub static RtlCopyString: Function = Function { id: 2508, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: true } }], file: FILE, line: 44, library: "ntoskrnl.exe", name: "RtlCopyString" };
    pub static RtlCopyUnicodeString: Function = Function { id: 2509, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: true } }], file: FILE, line: 46, library: "ntoskrnl.exe", name: "RtlCopyUnicodeString" };
    pub static RtlCreateUnicodeString: Function = Function { id: 2517, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 48, library: "ntoskrnl.exe", name: "RtlCreateUnicodeString" };
    pub static RtlCustomCPToUnicodeN: Function = Function { id: 2518, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "RtlCustomCPToUnicodeN" };
    pub static RtlDowncaseUnicodeChar: Function = Function { id: 2535, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 58, library: "ntoskrnl.exe", name: "RtlDowncaseUnicodeChar" };
    pub static RtlDowncaseUnicodeString: Function = Function { id: 2536, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "uni_dest", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "uni_source", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 59, library: "ntoskrnl.exe", name: "RtlDowncaseUnicodeString" };
    pub static RtlDuplicateUnicodeString: Function = Function { id: 2537, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Counted }], checks: &[Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 65, library: "ntoskrnl.exe", name: "RtlDuplicateUnicodeString" };
    pub static RtlEqualString: Function = Function { id: 2552, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "string1", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "string2", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 70, library: "ntoskrnl.exe", name: "RtlEqualString" };
    pub static RtlEqualUnicodeString: Function = Function { id: 2553, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "string1", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "string2", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 72, library: "ntoskrnl.exe", name: "RtlEqualUnicodeString" };
    pub static RtlEthernetAddressToStringA: Function = Function { id: 2554, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "ntoskrnl.exe", name: "RtlEthernetAddressToStringA" };
    pub static RtlEthernetAddressToStringW: Function = Function { id: 2555, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 78, library: "ntoskrnl.exe", name: "RtlEthernetAddressToStringW" };
    pub static RtlEthernetStringToAddressA: Function = Function { id: 2556, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 79, library: "ntoskrnl.exe", name: "RtlEthernetStringToAddressA" };
    pub static RtlEthernetStringToAddressW: Function = Function { id: 2557, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 80, library: "ntoskrnl.exe", name: "RtlEthernetStringToAddressW" };
    pub static RtlFreeAnsiString: Function = Function { id: 2583, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "ansi_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 83, library: "ntoskrnl.exe", name: "RtlFreeAnsiString" };
    pub static RtlFreeOemString: Function = Function { id: 2585, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "oem_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 85, library: "ntoskrnl.exe", name: "RtlFreeOemString" };
    pub static RtlFreeUnicodeString: Function = Function { id: 2587, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 88, library: "ntoskrnl.exe", name: "RtlFreeUnicodeString" };
    pub static RtlGenerate8dot3Name: Function = Function { id: 2589, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: true, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 89, library: "ntoskrnl.exe", name: "RtlGenerate8dot3Name" };
    pub static RtlGetDefaultCodePage: Function = Function { id: 2594, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "ansi_code_page", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "oem_code_page", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 95, library: "ntoskrnl.exe", name: "RtlGetDefaultCodePage" };
    pub static RtlHashUnicodeString: Function = Function { id: 2611, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 3, parameter: "hash_value", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 97, library: "ntoskrnl.exe", name: "RtlHashUnicodeString" };
    pub static RtlIdnToAscii: Function = Function { id: 2612, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 104, library: "ntoskrnl.exe", name: "RtlIdnToAscii" };
    pub static RtlIdnToNameprepUnicode: Function = Function { id: 2613, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 112, library: "ntoskrnl.exe", name: "RtlIdnToNameprepUnicode" };
    pub static RtlIdnToUnicode: Function = Function { id: 2614, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 120, library: "ntoskrnl.exe", name: "RtlIdnToUnicode" };
    pub static RtlInitAnsiString: Function = Function { id: 2617, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::CStr, optional: true } }], file: FILE, line: 129, library: "ntoskrnl.exe", name: "RtlInitAnsiString" };
    pub static RtlInitAnsiStringEx: Function = Function { id: 2618, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::CStr, optional: true } }], file: FILE, line: 131, library: "ntoskrnl.exe", name: "RtlInitAnsiStringEx" };
    pub static RtlInitCodePageTable: Function = Function { id: 2619, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 132, library: "ntoskrnl.exe", name: "RtlInitCodePageTable" };
    pub static RtlInitString: Function = Function { id: 2621, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::CStr, optional: true } }], file: FILE, line: 135, library: "ntoskrnl.exe", name: "RtlInitString" };
    pub static RtlInitUnicodeString: Function = Function { id: 2622, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::WStr, optional: true } }], file: FILE, line: 138, library: "ntoskrnl.exe", name: "RtlInitUnicodeString" };
    pub static RtlInitUnicodeStringEx: Function = Function { id: 2623, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::WStr, optional: true } }], file: FILE, line: 140, library: "ntoskrnl.exe", name: "RtlInitUnicodeStringEx" };
    pub static RtlInt64ToUnicodeString: Function = Function { id: 2637, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 3, before: true, after: true, shape: Shape::Counted }], checks: &[Check { arg: 3, parameter: "string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 142, library: "ntoskrnl.exe", name: "RtlInt64ToUnicodeString" };
    pub static RtlIpv4AddressToStringA: Function = Function { id: 2645, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "ntoskrnl.exe", name: "RtlIpv4AddressToStringA" };
    pub static RtlIpv4AddressToStringExA: Function = Function { id: 2646, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 144, library: "ntoskrnl.exe", name: "RtlIpv4AddressToStringExA" };
    pub static RtlIpv4AddressToStringExW: Function = Function { id: 2647, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 150, library: "ntoskrnl.exe", name: "RtlIpv4AddressToStringExW" };
    pub static RtlIpv4AddressToStringW: Function = Function { id: 2648, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 156, library: "ntoskrnl.exe", name: "RtlIpv4AddressToStringW" };
    pub static RtlIpv4StringToAddressA: Function = Function { id: 2649, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 157, library: "ntoskrnl.exe", name: "RtlIpv4StringToAddressA" };
    pub static RtlIpv4StringToAddressExA: Function = Function { id: 2650, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 163, library: "ntoskrnl.exe", name: "RtlIpv4StringToAddressExA" };
    pub static RtlIpv4StringToAddressExW: Function = Function { id: 2651, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 169, library: "ntoskrnl.exe", name: "RtlIpv4StringToAddressExW" };
    pub static RtlIpv4StringToAddressW: Function = Function { id: 2652, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 175, library: "ntoskrnl.exe", name: "RtlIpv4StringToAddressW" };
    pub static RtlIpv6AddressToStringA: Function = Function { id: 2653, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 181, library: "ntoskrnl.exe", name: "RtlIpv6AddressToStringA" };
    pub static RtlIpv6AddressToStringExA: Function = Function { id: 2654, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 182, library: "ntoskrnl.exe", name: "RtlIpv6AddressToStringExA" };
    pub static RtlIpv6AddressToStringExW: Function = Function { id: 2655, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::WStr }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 189, library: "ntoskrnl.exe", name: "RtlIpv6AddressToStringExW" };
    pub static RtlIpv6AddressToStringW: Function = Function { id: 2656, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 196, library: "ntoskrnl.exe", name: "RtlIpv6AddressToStringW" };
    pub static RtlIpv6StringToAddressA: Function = Function { id: 2657, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 197, library: "ntoskrnl.exe", name: "RtlIpv6StringToAddressA" };
    pub static RtlIpv6StringToAddressExA: Function = Function { id: 2658, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 198, library: "ntoskrnl.exe", name: "RtlIpv6StringToAddressExA" };
    pub static RtlIpv6StringToAddressExW: Function = Function { id: 2659, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 204, library: "ntoskrnl.exe", name: "RtlIpv6StringToAddressExW" };
    pub static RtlIpv6StringToAddressW: Function = Function { id: 2660, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 210, library: "ntoskrnl.exe", name: "RtlIpv6StringToAddressW" };
    pub static RtlIsNameLegalDOS8Dot3: Function = Function { id: 2663, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: true, shape: Shape::Counted }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 211, library: "ntoskrnl.exe", name: "RtlIsNameLegalDOS8Dot3" };
    pub static RtlIsNormalizedString: Function = Function { id: 2664, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 217, library: "ntoskrnl.exe", name: "RtlIsNormalizedString" };
    pub static RtlIsValidOemCharacter: Function = Function { id: 2668, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 223, library: "ntoskrnl.exe", name: "RtlIsValidOemCharacter" };
    pub static RtlMultiByteToUnicodeN: Function = Function { id: 2693, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 2, parameter: "bytes_in_unicode_string", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "multi_byte_string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 224, library: "ntoskrnl.exe", name: "RtlMultiByteToUnicodeN" };
    pub static RtlMultiByteToUnicodeSize: Function = Function { id: 2694, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "bytes_in_unicode_string", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "multi_byte_string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 231, library: "ntoskrnl.exe", name: "RtlMultiByteToUnicodeSize" };
    pub static RtlNormalizeString: Function = Function { id: 2696, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 237, library: "ntoskrnl.exe", name: "RtlNormalizeString" };
    pub static RtlOemStringToCountedUnicodeString: Function = Function { id: 2704, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 244, library: "ntoskrnl.exe", name: "RtlOemStringToCountedUnicodeString" };
    pub static RtlOemStringToUnicodeSize: Function = Function { id: 2705, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "oem_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 249, library: "ntoskrnl.exe", name: "RtlOemStringToUnicodeSize" };
    pub static RtlOemStringToUnicodeString: Function = Function { id: 2706, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 251, library: "ntoskrnl.exe", name: "RtlOemStringToUnicodeString" };
    pub static RtlOemToUnicodeN: Function = Function { id: 2707, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 2, parameter: "bytes_in_unicode_string", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "oem_string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 256, library: "ntoskrnl.exe", name: "RtlOemToUnicodeN" };
    pub static RtlPrefixString: Function = Function { id: 2711, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "string1", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "string2", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 263, library: "ntoskrnl.exe", name: "RtlPrefixString" };
    pub static RtlPrefixUnicodeString: Function = Function { id: 2712, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "string1", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "string2", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 265, library: "ntoskrnl.exe", name: "RtlPrefixUnicodeString" };
    pub static RtlUnicodeStringToAnsiSize: Function = Function { id: 2772, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 270, library: "ntoskrnl.exe", name: "RtlUnicodeStringToAnsiSize" };
    pub static RtlUnicodeStringToAnsiString: Function = Function { id: 2773, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 273, library: "ntoskrnl.exe", name: "RtlUnicodeStringToAnsiString" };
    pub static RtlUnicodeStringToCountedOemString: Function = Function { id: 2774, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 278, library: "ntoskrnl.exe", name: "RtlUnicodeStringToCountedOemString" };
    pub static RtlUnicodeStringToOemSize: Function = Function { id: 2776, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 283, library: "ntoskrnl.exe", name: "RtlUnicodeStringToOemSize" };
    pub static RtlUnicodeStringToOemString: Function = Function { id: 2777, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 285, library: "ntoskrnl.exe", name: "RtlUnicodeStringToOemString" };
    pub static RtlUnicodeToCustomCPN: Function = Function { id: 2778, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 290, library: "ntoskrnl.exe", name: "RtlUnicodeToCustomCPN" };
    pub static RtlUnicodeToMultiByteN: Function = Function { id: 2779, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "multi_byte_string", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "bytes_in_multi_byte_string", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 298, library: "ntoskrnl.exe", name: "RtlUnicodeToMultiByteN" };
    pub static RtlUnicodeToMultiByteSize: Function = Function { id: 2780, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "bytes_in_multi_byte_string", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 305, library: "ntoskrnl.exe", name: "RtlUnicodeToMultiByteSize" };
    pub static RtlUnicodeToOemN: Function = Function { id: 2781, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "oem_string", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "bytes_in_oem_string", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 310, library: "ntoskrnl.exe", name: "RtlUnicodeToOemN" };
    pub static RtlUnicodeToUTF8N: Function = Function { id: 2782, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 318, library: "ntoskrnl.exe", name: "RtlUnicodeToUTF8N" };
    pub static RtlUpcaseUnicodeChar: Function = Function { id: 2785, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 0, captures: &[], checks: &[], file: FILE, line: 326, library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeChar" };
    pub static RtlUpcaseUnicodeString: Function = Function { id: 2786, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 328, library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeString" };
    pub static RtlUpcaseUnicodeStringToAnsiString: Function = Function { id: 2787, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 333, library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeStringToAnsiString" };
    pub static RtlUpcaseUnicodeStringToCountedOemString: Function = Function { id: 2788, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 338, library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeStringToCountedOemString" };
    pub static RtlUpcaseUnicodeStringToOemString: Function = Function { id: 2789, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 343, library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeStringToOemString" };
    pub static RtlUpcaseUnicodeToCustomCPN: Function = Function { id: 2790, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 348, library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeToCustomCPN" };
    pub static RtlUpcaseUnicodeToMultiByteN: Function = Function { id: 2791, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "multi_byte_string", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "bytes_in_multi_byte_string", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 356, library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeToMultiByteN" };
    pub static RtlUpcaseUnicodeToOemN: Function = Function { id: 2792, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "oem_string", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "bytes_in_oem_string", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 3, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 363, library: "ntoskrnl.exe", name: "RtlUpcaseUnicodeToOemN" };
    pub static RtlUpperChar: Function = Function { id: 2793, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 370, library: "ntoskrnl.exe", name: "RtlUpperChar" };
    pub static RtlUpperString: Function = Function { id: 2794, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "destination_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 371, library: "ntoskrnl.exe", name: "RtlUpperString" };
    pub static RtlUTF8ToUnicodeN: Function = Function { id: 2769, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 373, library: "ntoskrnl.exe", name: "RtlUTF8ToUnicodeN" };
    pub static RtlValidateUnicodeString: Function = Function { id: 2799, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 1, parameter: "string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 382, library: "ntoskrnl.exe", name: "RtlValidateUnicodeString" };
    pub static RtlxAnsiStringToUnicodeSize: Function = Function { id: 2807, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "ansi_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 383, library: "ntoskrnl.exe", name: "RtlxAnsiStringToUnicodeSize" };
    pub static RtlxOemStringToUnicodeSize: Function = Function { id: 2808, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "oem_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 384, library: "ntoskrnl.exe", name: "RtlxOemStringToUnicodeSize" };
    pub static RtlxUnicodeStringToAnsiSize: Function = Function { id: 2809, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 385, library: "ntoskrnl.exe", name: "RtlxUnicodeStringToAnsiSize" };
    pub static RtlxUnicodeStringToOemSize: Function = Function { id: 2810, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::Counted, optional: false } }], file: FILE, line: 386, library: "ntoskrnl.exe", name: "RtlxUnicodeStringToOemSize" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:13
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAnsiCharToUnicodeChar<P: RtlText>(source_character: *mut *mut u8) -> u16 {
        unsafe { P::RtlAnsiCharToUnicodeChar(source_character) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAnsiStringToUnicodeSize<P: RtlText>(ansi_string: *mut crate::types::STRING) -> u32 {
        unsafe { P::RtlAnsiStringToUnicodeSize(ansi_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAnsiStringToUnicodeString<P: RtlText>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlAnsiStringToUnicodeString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:22
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAppendAsciizToString<P: RtlText>(destination: *mut crate::types::STRING, source: *mut u8) -> crate::types::NTSTATUS {
        unsafe { P::RtlAppendAsciizToString(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAppendStringToString<P: RtlText>(destination: *mut crate::types::STRING, source: *mut crate::types::STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlAppendStringToString(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAppendUnicodeStringToString<P: RtlText>(destination: *mut crate::types::UNICODE_STRING, source: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlAppendUnicodeStringToString(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:27
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAppendUnicodeToString<P: RtlText>(destination: *mut crate::types::UNICODE_STRING, source: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlAppendUnicodeToString(destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:30
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCompareString<P: RtlText>(string1: *mut crate::types::STRING, string2: *mut crate::types::STRING, case_in_sensitive: crate::types::BOOLEAN) -> i32 {
        unsafe { P::RtlCompareString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:32
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCompareUnicodeString<P: RtlText>(string1: *mut crate::types::UNICODE_STRING, string2: *mut crate::types::UNICODE_STRING, case_in_sensitive: crate::types::BOOLEAN) -> i32 {
        unsafe { P::RtlCompareUnicodeString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:44
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCopyString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::STRING) {
        unsafe { P::RtlCopyString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:46
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCopyUnicodeString<P: RtlText>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::UNICODE_STRING) {
        unsafe { P::RtlCopyUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:48
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCreateUnicodeString<P: RtlText>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut u16) -> crate::types::BOOLEAN {
        unsafe { P::RtlCreateUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDowncaseUnicodeChar<P: RtlText>(source_character: u16) -> u16 {
        unsafe { P::RtlDowncaseUnicodeChar(source_character) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:59
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDowncaseUnicodeString<P: RtlText>(uni_dest: *mut crate::types::UNICODE_STRING, uni_source: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlDowncaseUnicodeString(uni_dest, uni_source, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:65
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDuplicateUnicodeString<P: RtlText>(flags: u32, source_string: *mut crate::types::UNICODE_STRING, destination_string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlDuplicateUnicodeString(flags, source_string, destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:70
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEqualString<P: RtlText>(string1: *mut crate::types::STRING, string2: *mut crate::types::STRING, case_in_sensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::RtlEqualString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:72
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEqualUnicodeString<P: RtlText>(string1: *mut crate::types::UNICODE_STRING, string2: *mut crate::types::UNICODE_STRING, case_in_sensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::RtlEqualUnicodeString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:83
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeAnsiString<P: RtlText>(ansi_string: *mut crate::types::STRING) {
        unsafe { P::RtlFreeAnsiString(ansi_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:85
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeOemString<P: RtlText>(oem_string: *mut crate::types::STRING) {
        unsafe { P::RtlFreeOemString(oem_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:88
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlFreeUnicodeString<P: RtlText>(unicode_string: *mut crate::types::UNICODE_STRING) {
        unsafe { P::RtlFreeUnicodeString(unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:95
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetDefaultCodePage<P: RtlText>(ansi_code_page: *mut u16, oem_code_page: *mut u16) {
        unsafe { P::RtlGetDefaultCodePage(ansi_code_page, oem_code_page) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:97
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlHashUnicodeString<P: RtlText>(string: *mut crate::types::UNICODE_STRING, case_in_sensitive: crate::types::BOOLEAN, hash_algorithm: u32, hash_value: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlHashUnicodeString(string, case_in_sensitive, hash_algorithm, hash_value) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:129
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitAnsiString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut u8) {
        unsafe { P::RtlInitAnsiString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:131
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitAnsiStringEx<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut u8) -> crate::types::NTSTATUS {
        unsafe { P::RtlInitAnsiStringEx(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:135
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut u8) {
        unsafe { P::RtlInitString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:138
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitUnicodeString<P: RtlText>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut u16) {
        unsafe { P::RtlInitUnicodeString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:140
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitUnicodeStringEx<P: RtlText>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut u16) -> crate::types::NTSTATUS {
        unsafe { P::RtlInitUnicodeStringEx(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:142
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInt64ToUnicodeString<P: RtlText>(value: u64, base: u32, string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlInt64ToUnicodeString(value, base, string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:224
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlMultiByteToUnicodeN<P: RtlText>(unicode_string: *mut u16, max_bytes_in_unicode_string: u32, bytes_in_unicode_string: *mut u32, multi_byte_string: *mut u8, bytes_in_multi_byte_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlMultiByteToUnicodeN(unicode_string, max_bytes_in_unicode_string, bytes_in_unicode_string, multi_byte_string, bytes_in_multi_byte_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:231
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlMultiByteToUnicodeSize<P: RtlText>(bytes_in_unicode_string: *mut u32, multi_byte_string: *mut u8, bytes_in_multi_byte_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlMultiByteToUnicodeSize(bytes_in_unicode_string, multi_byte_string, bytes_in_multi_byte_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:244
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlOemStringToCountedUnicodeString<P: RtlText>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlOemStringToCountedUnicodeString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:249
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlOemStringToUnicodeSize<P: RtlText>(oem_string: *mut crate::types::STRING) -> u32 {
        unsafe { P::RtlOemStringToUnicodeSize(oem_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:251
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlOemStringToUnicodeString<P: RtlText>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlOemStringToUnicodeString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:256
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlOemToUnicodeN<P: RtlText>(unicode_string: *mut u16, max_bytes_in_unicode_string: u32, bytes_in_unicode_string: *mut u32, oem_string: *mut u8, bytes_in_oem_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlOemToUnicodeN(unicode_string, max_bytes_in_unicode_string, bytes_in_unicode_string, oem_string, bytes_in_oem_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:263
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlPrefixString<P: RtlText>(string1: *mut crate::types::STRING, string2: *mut crate::types::STRING, case_in_sensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::RtlPrefixString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:265
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlPrefixUnicodeString<P: RtlText>(string1: *mut crate::types::UNICODE_STRING, string2: *mut crate::types::UNICODE_STRING, case_in_sensitive: crate::types::BOOLEAN) -> crate::types::BOOLEAN {
        unsafe { P::RtlPrefixUnicodeString(string1, string2, case_in_sensitive) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:270
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToAnsiSize<P: RtlText>(unicode_string: *mut crate::types::UNICODE_STRING) -> u32 {
        unsafe { P::RtlUnicodeStringToAnsiSize(unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:273
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToAnsiString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeStringToAnsiString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:278
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToCountedOemString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeStringToCountedOemString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:283
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToOemSize<P: RtlText>(unicode_string: *mut crate::types::UNICODE_STRING) -> u32 {
        unsafe { P::RtlUnicodeStringToOemSize(unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:285
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeStringToOemString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeStringToOemString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:298
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeToMultiByteN<P: RtlText>(multi_byte_string: *mut u8, max_bytes_in_multi_byte_string: u32, bytes_in_multi_byte_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeToMultiByteN(multi_byte_string, max_bytes_in_multi_byte_string, bytes_in_multi_byte_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:305
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeToMultiByteSize<P: RtlText>(bytes_in_multi_byte_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeToMultiByteSize(bytes_in_multi_byte_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:310
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUnicodeToOemN<P: RtlText>(oem_string: *mut u8, max_bytes_in_oem_string: u32, bytes_in_oem_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUnicodeToOemN(oem_string, max_bytes_in_oem_string, bytes_in_oem_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:326
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeChar<P: RtlText>(source_character: u16) -> u16 {
        unsafe { P::RtlUpcaseUnicodeChar(source_character) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:328
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeString<P: RtlText>(destination_string: *mut crate::types::UNICODE_STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:333
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeStringToAnsiString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeStringToAnsiString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:338
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeStringToCountedOemString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeStringToCountedOemString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:343
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeStringToOemString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::UNICODE_STRING, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeStringToOemString(destination_string, source_string, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:356
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeToMultiByteN<P: RtlText>(multi_byte_string: *mut u8, max_bytes_in_multi_byte_string: u32, bytes_in_multi_byte_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeToMultiByteN(multi_byte_string, max_bytes_in_multi_byte_string, bytes_in_multi_byte_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:363
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpcaseUnicodeToOemN<P: RtlText>(oem_string: *mut u8, max_bytes_in_oem_string: u32, bytes_in_oem_string: *mut u32, unicode_string: *mut u16, bytes_in_unicode_string: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlUpcaseUnicodeToOemN(oem_string, max_bytes_in_oem_string, bytes_in_oem_string, unicode_string, bytes_in_unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:370
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpperChar<P: RtlText>(character: u8) -> u8 {
        unsafe { P::RtlUpperChar(character) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:371
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlUpperString<P: RtlText>(destination_string: *mut crate::types::STRING, source_string: *mut crate::types::STRING) {
        unsafe { P::RtlUpperString(destination_string, source_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:382
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlValidateUnicodeString<P: RtlText>(flags: u32, string: *mut crate::types::UNICODE_STRING) -> crate::types::NTSTATUS {
        unsafe { P::RtlValidateUnicodeString(flags, string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:383
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlxAnsiStringToUnicodeSize<P: RtlText>(ansi_string: *mut crate::types::STRING) -> u32 {
        unsafe { P::RtlxAnsiStringToUnicodeSize(ansi_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:384
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlxOemStringToUnicodeSize<P: RtlText>(oem_string: *mut crate::types::STRING) -> u32 {
        unsafe { P::RtlxOemStringToUnicodeSize(oem_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:385
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlxUnicodeStringToAnsiSize<P: RtlText>(unicode_string: *mut crate::types::UNICODE_STRING) -> u32 {
        unsafe { P::RtlxUnicodeStringToAnsiSize(unicode_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_text.abi:386
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlxUnicodeStringToOemSize<P: RtlText>(unicode_string: *mut crate::types::UNICODE_STRING) -> u32 {
        unsafe { P::RtlxUnicodeStringToOemSize(unicode_string) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiCharToUnicodeChar<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAnsiCharToUnicodeChar, direct = sym direct::RtlAnsiCharToUnicodeChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiStringToUnicodeSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAnsiStringToUnicodeSize, direct = sym direct::RtlAnsiStringToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAnsiStringToUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAnsiStringToUnicodeString, direct = sym direct::RtlAnsiStringToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendAsciizToString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAppendAsciizToString, direct = sym direct::RtlAppendAsciizToString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendStringToString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAppendStringToString, direct = sym direct::RtlAppendStringToString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendUnicodeStringToString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAppendUnicodeStringToString, direct = sym direct::RtlAppendUnicodeStringToString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAppendUnicodeToString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAppendUnicodeToString, direct = sym direct::RtlAppendUnicodeToString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareAltitudes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompareAltitudes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCompareString, direct = sym direct::RtlCompareString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCompareUnicodeString, direct = sym direct::RtlCompareUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCompareUnicodeStrings() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCompareUnicodeStrings, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCopyString, direct = sym direct::RtlCopyString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCopyUnicodeString, direct = sym direct::RtlCopyUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCreateUnicodeString, direct = sym direct::RtlCreateUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCustomCPToUnicodeN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCustomCPToUnicodeN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDowncaseUnicodeChar<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDowncaseUnicodeChar, direct = sym direct::RtlDowncaseUnicodeChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDowncaseUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDowncaseUnicodeString, direct = sym direct::RtlDowncaseUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDuplicateUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDuplicateUnicodeString, direct = sym direct::RtlDuplicateUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEqualString, direct = sym direct::RtlEqualString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEqualUnicodeString, direct = sym direct::RtlEqualUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlFreeAnsiString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeAnsiString, direct = sym direct::RtlFreeAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeOemString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeOemString, direct = sym direct::RtlFreeOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFreeUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlFreeUnicodeString, direct = sym direct::RtlFreeUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGenerate8dot3Name() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGenerate8dot3Name, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetDefaultCodePage<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetDefaultCodePage, direct = sym direct::RtlGetDefaultCodePage::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlHashUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlHashUnicodeString, direct = sym direct::RtlHashUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlInitAnsiString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitAnsiString, direct = sym direct::RtlInitAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitAnsiStringEx<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitAnsiStringEx, direct = sym direct::RtlInitAnsiStringEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitCodePageTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitCodePageTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitString, direct = sym direct::RtlInitString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitUnicodeString, direct = sym direct::RtlInitUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitUnicodeStringEx<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitUnicodeStringEx, direct = sym direct::RtlInitUnicodeStringEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInt64ToUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInt64ToUnicodeString, direct = sym direct::RtlInt64ToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlIsNameLegalDOS8Dot3() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsNameLegalDOS8Dot3, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsNormalizedString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsNormalizedString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsValidOemCharacter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlIsValidOemCharacter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMultiByteToUnicodeN<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlMultiByteToUnicodeN, direct = sym direct::RtlMultiByteToUnicodeN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMultiByteToUnicodeSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlMultiByteToUnicodeSize, direct = sym direct::RtlMultiByteToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNormalizeString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNormalizeString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToCountedUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlOemStringToCountedUnicodeString, direct = sym direct::RtlOemStringToCountedUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToUnicodeSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlOemStringToUnicodeSize, direct = sym direct::RtlOemStringToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemStringToUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlOemStringToUnicodeString, direct = sym direct::RtlOemStringToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOemToUnicodeN<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlOemToUnicodeN, direct = sym direct::RtlOemToUnicodeN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefixString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlPrefixString, direct = sym direct::RtlPrefixString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPrefixUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlPrefixUnicodeString, direct = sym direct::RtlPrefixUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToAnsiSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToAnsiSize, direct = sym direct::RtlUnicodeStringToAnsiSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToAnsiString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToAnsiString, direct = sym direct::RtlUnicodeStringToAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToCountedOemString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToCountedOemString, direct = sym direct::RtlUnicodeStringToCountedOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToOemSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToOemSize, direct = sym direct::RtlUnicodeStringToOemSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeStringToOemString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeStringToOemString, direct = sym direct::RtlUnicodeStringToOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToCustomCPN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToCustomCPN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToMultiByteN<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeToMultiByteN, direct = sym direct::RtlUnicodeToMultiByteN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToMultiByteSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeToMultiByteSize, direct = sym direct::RtlUnicodeToMultiByteSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToOemN<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUnicodeToOemN, direct = sym direct::RtlUnicodeToOemN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUnicodeToUTF8N() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUnicodeToUTF8N, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeChar<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeChar, direct = sym direct::RtlUpcaseUnicodeChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeString, direct = sym direct::RtlUpcaseUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToAnsiString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeStringToAnsiString, direct = sym direct::RtlUpcaseUnicodeStringToAnsiString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToCountedOemString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeStringToCountedOemString, direct = sym direct::RtlUpcaseUnicodeStringToCountedOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeStringToOemString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeStringToOemString, direct = sym direct::RtlUpcaseUnicodeStringToOemString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToCustomCPN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUpcaseUnicodeToCustomCPN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToMultiByteN<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeToMultiByteN, direct = sym direct::RtlUpcaseUnicodeToMultiByteN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpcaseUnicodeToOemN<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpcaseUnicodeToOemN, direct = sym direct::RtlUpcaseUnicodeToOemN::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpperChar<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpperChar, direct = sym direct::RtlUpperChar::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUpperString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlUpperString, direct = sym direct::RtlUpperString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlUTF8ToUnicodeN() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlUTF8ToUnicodeN, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlValidateUnicodeString<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlValidateUnicodeString, direct = sym direct::RtlValidateUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxAnsiStringToUnicodeSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlxAnsiStringToUnicodeSize, direct = sym direct::RtlxAnsiStringToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxOemStringToUnicodeSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlxOemStringToUnicodeSize, direct = sym direct::RtlxOemStringToUnicodeSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxUnicodeStringToAnsiSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlxUnicodeStringToAnsiSize, direct = sym direct::RtlxUnicodeStringToAnsiSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlxUnicodeStringToOemSize<P: RtlText>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlxUnicodeStringToOemSize, direct = sym direct::RtlxUnicodeStringToOemSize::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

