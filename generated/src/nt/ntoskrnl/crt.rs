// Written by `janus gen` from abi-specs/nt/ntoskrnl/crt.abi. Do not edit: change the spec and run `./x gen`.
//! C run-time, and the compiler's helpers.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// C run-time, and the compiler's helpers.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Crt {
    /// 
    unsafe fn _abnormal_termination() -> i32; // abi-specs/nt/ntoskrnl/crt.abi:7
    /// 
    unsafe fn _except_handler3( // abi-specs/nt/ntoskrnl/crt.abi:35
        exception_record: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:35
        establisher_frame: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:35
        context_record: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:35
        dispatcher_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:35
    ) -> i32;
    /// 
    unsafe fn _global_unwind2( // abi-specs/nt/ntoskrnl/crt.abi:41
        establisher_frame: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:41
    );
    /// 
    unsafe fn _itoa( // abi-specs/nt/ntoskrnl/crt.abi:44
        value: i32, // abi-specs/nt/ntoskrnl/crt.abi:44
        dest: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:44
        radix: i32, // abi-specs/nt/ntoskrnl/crt.abi:44
    ) -> *mut u8;
    /// 
    unsafe fn _itow( // abi-specs/nt/ntoskrnl/crt.abi:46
        value: i32, // abi-specs/nt/ntoskrnl/crt.abi:46
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:46
        radix: i32, // abi-specs/nt/ntoskrnl/crt.abi:46
    ) -> *mut u16;
    /// 
    unsafe fn _local_unwind2( // abi-specs/nt/ntoskrnl/crt.abi:48
        establisher_frame: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:48
        try_level: i32, // abi-specs/nt/ntoskrnl/crt.abi:48
    );
    /// 
    unsafe fn _purecall() -> i32; // abi-specs/nt/ntoskrnl/crt.abi:59
    /// 
    unsafe fn _snprintf( // abi-specs/nt/ntoskrnl/crt.abi:60
        dest: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:60
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:60
        format: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:60
        arguments: VarArgs, // abi-specs/nt/ntoskrnl/crt.abi:60
    ) -> i32;
    /// 
    unsafe fn _snwprintf( // abi-specs/nt/ntoskrnl/crt.abi:63
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:63
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:63
        format: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:63
        arguments: VarArgs, // abi-specs/nt/ntoskrnl/crt.abi:63
    ) -> i32;
    /// 
    unsafe fn _stricmp( // abi-specs/nt/ntoskrnl/crt.abi:77
        str1: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:77
        str2: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:77
    ) -> i32;
    /// 
    unsafe fn _strlwr( // abi-specs/nt/ntoskrnl/crt.abi:78
        string: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:78
    ) -> *mut u8;
    /// 
    unsafe fn _strnicmp( // abi-specs/nt/ntoskrnl/crt.abi:79
        str1: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:79
        str2: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:79
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:79
    ) -> i32;
    /// 
    unsafe fn _strnset( // abi-specs/nt/ntoskrnl/crt.abi:80
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:80
        val: i32, // abi-specs/nt/ntoskrnl/crt.abi:80
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:80
    ) -> *mut u8;
    /// 
    unsafe fn _strrev( // abi-specs/nt/ntoskrnl/crt.abi:82
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:82
    ) -> *mut u8;
    /// 
    unsafe fn _strset( // abi-specs/nt/ntoskrnl/crt.abi:83
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:83
        val: i32, // abi-specs/nt/ntoskrnl/crt.abi:83
    ) -> *mut u8;
    /// 
    unsafe fn _strtoui64( // abi-specs/nt/ntoskrnl/crt.abi:85
        string: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:85
        end_ptr: *mut *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:85
        radix: i32, // abi-specs/nt/ntoskrnl/crt.abi:85
    ) -> u64;
    /// 
    unsafe fn _strupr( // abi-specs/nt/ntoskrnl/crt.abi:86
        string: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:86
    ) -> *mut u8;
    /// 
    unsafe fn _swprintf( // abi-specs/nt/ntoskrnl/crt.abi:87
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:87
        format: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:87
        arguments: VarArgs, // abi-specs/nt/ntoskrnl/crt.abi:87
    ) -> i32;
    /// 
    unsafe fn _vsnprintf( // abi-specs/nt/ntoskrnl/crt.abi:92
        dest: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:92
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:92
        format: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:92
        args: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:92
    ) -> i32;
    /// 
    unsafe fn _vsnwprintf( // abi-specs/nt/ntoskrnl/crt.abi:100
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:100
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:100
        format: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:100
        args: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:100
    ) -> i32;
    /// 
    unsafe fn _vswprintf( // abi-specs/nt/ntoskrnl/crt.abi:108
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:108
        format: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:108
        args: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:108
    ) -> i32;
    /// 
    unsafe fn _wcsicmp( // abi-specs/nt/ntoskrnl/crt.abi:109
        str1: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:109
        str2: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:109
    ) -> i32;
    /// 
    unsafe fn _wcslwr( // abi-specs/nt/ntoskrnl/crt.abi:110
        string: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:110
    ) -> *mut u16;
    /// 
    unsafe fn _wcsnicmp( // abi-specs/nt/ntoskrnl/crt.abi:111
        str1: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:111
        str2: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:111
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:111
    ) -> i32;
    /// 
    unsafe fn _wcsnset( // abi-specs/nt/ntoskrnl/crt.abi:112
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:112
        val: u16, // abi-specs/nt/ntoskrnl/crt.abi:112
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:112
    ) -> *mut u16;
    /// 
    unsafe fn _wcsrev( // abi-specs/nt/ntoskrnl/crt.abi:114
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:114
    ) -> *mut u16;
    /// 
    unsafe fn _wcsupr( // abi-specs/nt/ntoskrnl/crt.abi:116
        string: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:116
    ) -> *mut u16;
    /// 
    unsafe fn _wtoi( // abi-specs/nt/ntoskrnl/crt.abi:136
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:136
    ) -> i32;
    /// 
    unsafe fn _wtol( // abi-specs/nt/ntoskrnl/crt.abi:137
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:137
    ) -> i32;
    /// 
    unsafe fn atoi( // abi-specs/nt/ntoskrnl/crt.abi:138
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:138
    ) -> i32;
    /// 
    unsafe fn atol( // abi-specs/nt/ntoskrnl/crt.abi:139
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:139
    ) -> i32;
    /// 
    unsafe fn bsearch( // abi-specs/nt/ntoskrnl/crt.abi:140
        key: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:140
        base: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:140
        num_of_elements: u32, // abi-specs/nt/ntoskrnl/crt.abi:140
        size_of_elements: u32, // abi-specs/nt/ntoskrnl/crt.abi:140
        pt_func_compare: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:140
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn isdigit( // abi-specs/nt/ntoskrnl/crt.abi:147
        c: i32, // abi-specs/nt/ntoskrnl/crt.abi:147
    ) -> i32;
    /// 
    unsafe fn islower( // abi-specs/nt/ntoskrnl/crt.abi:148
        c: i32, // abi-specs/nt/ntoskrnl/crt.abi:148
    ) -> i32;
    /// 
    unsafe fn isprint( // abi-specs/nt/ntoskrnl/crt.abi:149
        c: i32, // abi-specs/nt/ntoskrnl/crt.abi:149
    ) -> i32;
    /// 
    unsafe fn isspace( // abi-specs/nt/ntoskrnl/crt.abi:150
        c: i32, // abi-specs/nt/ntoskrnl/crt.abi:150
    ) -> i32;
    /// 
    unsafe fn isupper( // abi-specs/nt/ntoskrnl/crt.abi:151
        c: i32, // abi-specs/nt/ntoskrnl/crt.abi:151
    ) -> i32;
    /// 
    unsafe fn isxdigit( // abi-specs/nt/ntoskrnl/crt.abi:152
        c: i32, // abi-specs/nt/ntoskrnl/crt.abi:152
    ) -> i32;
    /// 
    unsafe fn mbstowcs( // abi-specs/nt/ntoskrnl/crt.abi:153
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:153
        source: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:153
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:153
    ) -> u32;
    /// 
    unsafe fn mbtowc( // abi-specs/nt/ntoskrnl/crt.abi:154
        dst_ch: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:154
        src_ch: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:154
        src_size_in_bytes: u32, // abi-specs/nt/ntoskrnl/crt.abi:154
    ) -> i32;
    /// 
    unsafe fn memchr( // abi-specs/nt/ntoskrnl/crt.abi:155
        buf: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:155
        val: i32, // abi-specs/nt/ntoskrnl/crt.abi:155
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:155
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn memcpy( // abi-specs/nt/ntoskrnl/crt.abi:156
        dst: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:156
        src: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:156
        size: u32, // abi-specs/nt/ntoskrnl/crt.abi:156
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn memcpy_s( // abi-specs/nt/ntoskrnl/crt.abi:157
        dest: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:157
        number_of_elements: u32, // abi-specs/nt/ntoskrnl/crt.abi:157
        src: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:157
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:157
    ) -> i32;
    /// 
    unsafe fn memmove( // abi-specs/nt/ntoskrnl/crt.abi:158
        dst: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:158
        src: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:158
        size: u32, // abi-specs/nt/ntoskrnl/crt.abi:158
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn memmove_s( // abi-specs/nt/ntoskrnl/crt.abi:159
        dest: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:159
        number_of_elements: u32, // abi-specs/nt/ntoskrnl/crt.abi:159
        src: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:159
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:159
    ) -> i32;
    /// 
    unsafe fn memset( // abi-specs/nt/ntoskrnl/crt.abi:160
        dst: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:160
        val: i32, // abi-specs/nt/ntoskrnl/crt.abi:160
        size: u32, // abi-specs/nt/ntoskrnl/crt.abi:160
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn qsort( // abi-specs/nt/ntoskrnl/crt.abi:161
        base: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:161
        num_of_elements: u32, // abi-specs/nt/ntoskrnl/crt.abi:161
        size_of_elements: u32, // abi-specs/nt/ntoskrnl/crt.abi:161
        pt_func_compare: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/crt.abi:161
    );
    /// 
    unsafe fn rand() -> i32; // abi-specs/nt/ntoskrnl/crt.abi:162
    /// 
    unsafe fn sprintf( // abi-specs/nt/ntoskrnl/crt.abi:163
        stream: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:163
        format: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:163
        arguments: VarArgs, // abi-specs/nt/ntoskrnl/crt.abi:163
    ) -> i32;
    /// 
    unsafe fn srand( // abi-specs/nt/ntoskrnl/crt.abi:165
        seed: u32, // abi-specs/nt/ntoskrnl/crt.abi:165
    );
    /// 
    unsafe fn strcat( // abi-specs/nt/ntoskrnl/crt.abi:167
        dest: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:167
        source: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:167
    ) -> *mut u8;
    /// 
    unsafe fn strcat_s( // abi-specs/nt/ntoskrnl/crt.abi:168
        dst: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:168
        size_in_bytes: u32, // abi-specs/nt/ntoskrnl/crt.abi:168
        src: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:168
    ) -> i32;
    /// 
    unsafe fn strchr( // abi-specs/nt/ntoskrnl/crt.abi:169
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:169
        val: i32, // abi-specs/nt/ntoskrnl/crt.abi:169
    ) -> *mut u8;
    /// 
    unsafe fn strcmp( // abi-specs/nt/ntoskrnl/crt.abi:170
        str1: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:170
        str2: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:170
    ) -> i32;
    /// 
    unsafe fn strcpy( // abi-specs/nt/ntoskrnl/crt.abi:171
        dest: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:171
        source: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:171
    ) -> *mut u8;
    /// 
    unsafe fn strcpy_s( // abi-specs/nt/ntoskrnl/crt.abi:172
        dst: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:172
        size_in_bytes: u32, // abi-specs/nt/ntoskrnl/crt.abi:172
        src: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:172
    ) -> i32;
    /// 
    unsafe fn strlen( // abi-specs/nt/ntoskrnl/crt.abi:173
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:173
    ) -> u32;
    /// 
    unsafe fn strlwr( // abi-specs/nt/ntoskrnl/crt.abi:174
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:174
    ) -> *mut u8;
    /// 
    unsafe fn strncat( // abi-specs/nt/ntoskrnl/crt.abi:175
        dest: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:175
        source: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:175
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:175
    ) -> *mut u8;
    /// 
    unsafe fn strncat_s( // abi-specs/nt/ntoskrnl/crt.abi:176
        dst: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:176
        dst_size_in_chars: u32, // abi-specs/nt/ntoskrnl/crt.abi:176
        src: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:176
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:176
    ) -> i32;
    /// 
    unsafe fn strncmp( // abi-specs/nt/ntoskrnl/crt.abi:177
        str1: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:177
        str2: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:177
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:177
    ) -> i32;
    /// 
    unsafe fn strncpy( // abi-specs/nt/ntoskrnl/crt.abi:178
        dest: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:178
        source: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:178
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:178
    ) -> *mut u8;
    /// 
    unsafe fn strncpy_s( // abi-specs/nt/ntoskrnl/crt.abi:179
        dst: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:179
        dst_size_in_chars: u32, // abi-specs/nt/ntoskrnl/crt.abi:179
        src: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:179
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:179
    ) -> i32;
    /// 
    unsafe fn strnlen( // abi-specs/nt/ntoskrnl/crt.abi:180
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:180
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:180
    ) -> u32;
    /// 
    unsafe fn strrchr( // abi-specs/nt/ntoskrnl/crt.abi:181
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:181
        ch: i32, // abi-specs/nt/ntoskrnl/crt.abi:181
    ) -> *mut u8;
    /// 
    unsafe fn strspn( // abi-specs/nt/ntoskrnl/crt.abi:182
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:182
        control: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:182
    ) -> u32;
    /// 
    unsafe fn strstr( // abi-specs/nt/ntoskrnl/crt.abi:183
        str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:183
        sub_str: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:183
    ) -> *mut u8;
    /// 
    unsafe fn swprintf( // abi-specs/nt/ntoskrnl/crt.abi:185
        stream: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:185
        format: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:185
        arguments: VarArgs, // abi-specs/nt/ntoskrnl/crt.abi:185
    ) -> i32;
    /// 
    unsafe fn tolower( // abi-specs/nt/ntoskrnl/crt.abi:188
        c: i32, // abi-specs/nt/ntoskrnl/crt.abi:188
    ) -> i32;
    /// 
    unsafe fn toupper( // abi-specs/nt/ntoskrnl/crt.abi:189
        c: i32, // abi-specs/nt/ntoskrnl/crt.abi:189
    ) -> i32;
    /// 
    unsafe fn towlower( // abi-specs/nt/ntoskrnl/crt.abi:190
        c: u16, // abi-specs/nt/ntoskrnl/crt.abi:190
    ) -> u16;
    /// 
    unsafe fn towupper( // abi-specs/nt/ntoskrnl/crt.abi:191
        c: u16, // abi-specs/nt/ntoskrnl/crt.abi:191
    ) -> u16;
    /// 
    unsafe fn vsprintf( // abi-specs/nt/ntoskrnl/crt.abi:192
        stream: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:192
        format: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:192
        local_argv: u32, // abi-specs/nt/ntoskrnl/crt.abi:192
    ) -> i32;
    /// 
    unsafe fn wcscat( // abi-specs/nt/ntoskrnl/crt.abi:195
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:195
        source: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:195
    ) -> *mut u16;
    /// 
    unsafe fn wcscat_s( // abi-specs/nt/ntoskrnl/crt.abi:196
        dst: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:196
        size_in_words: u32, // abi-specs/nt/ntoskrnl/crt.abi:196
        src: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:196
    ) -> i32;
    /// 
    unsafe fn wcschr( // abi-specs/nt/ntoskrnl/crt.abi:197
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:197
        ch: u16, // abi-specs/nt/ntoskrnl/crt.abi:197
    ) -> *mut u16;
    /// 
    unsafe fn wcscmp( // abi-specs/nt/ntoskrnl/crt.abi:198
        str1: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:198
        str2: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:198
    ) -> i32;
    /// 
    unsafe fn wcscpy( // abi-specs/nt/ntoskrnl/crt.abi:199
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:199
        source: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:199
    ) -> *mut u16;
    /// 
    unsafe fn wcscpy_s( // abi-specs/nt/ntoskrnl/crt.abi:200
        dst: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:200
        size_in_words: u32, // abi-specs/nt/ntoskrnl/crt.abi:200
        src: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:200
    ) -> i32;
    /// 
    unsafe fn wcscspn( // abi-specs/nt/ntoskrnl/crt.abi:201
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:201
        control: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:201
    ) -> u32;
    /// 
    unsafe fn wcslen( // abi-specs/nt/ntoskrnl/crt.abi:202
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:202
    ) -> u32;
    /// 
    unsafe fn wcslwr( // abi-specs/nt/ntoskrnl/crt.abi:203
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:203
    ) -> *mut u16;
    /// 
    unsafe fn wcsncat( // abi-specs/nt/ntoskrnl/crt.abi:204
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:204
        source: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:204
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:204
    ) -> *mut u16;
    /// 
    unsafe fn wcsncat_s( // abi-specs/nt/ntoskrnl/crt.abi:205
        dst: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:205
        dst_size_in_chars: u32, // abi-specs/nt/ntoskrnl/crt.abi:205
        src: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:205
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:205
    ) -> i32;
    /// 
    unsafe fn wcsncmp( // abi-specs/nt/ntoskrnl/crt.abi:206
        str1: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:206
        str2: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:206
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:206
    ) -> i32;
    /// 
    unsafe fn wcsncpy( // abi-specs/nt/ntoskrnl/crt.abi:207
        dest: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:207
        source: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:207
        count: u32, // abi-specs/nt/ntoskrnl/crt.abi:207
    ) -> *mut u16;
    /// 
    unsafe fn wcsncpy_s( // abi-specs/nt/ntoskrnl/crt.abi:208
        dst: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:208
        dst_size_in_chars: u32, // abi-specs/nt/ntoskrnl/crt.abi:208
        src: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:208
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:208
    ) -> i32;
    /// 
    unsafe fn wcsnlen( // abi-specs/nt/ntoskrnl/crt.abi:209
        src: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:209
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:209
    ) -> u32;
    /// 
    unsafe fn wcsrchr( // abi-specs/nt/ntoskrnl/crt.abi:210
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:210
        ch: u16, // abi-specs/nt/ntoskrnl/crt.abi:210
    ) -> *mut u16;
    /// 
    unsafe fn wcsspn( // abi-specs/nt/ntoskrnl/crt.abi:211
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:211
        control: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:211
    ) -> u32;
    /// 
    unsafe fn wcsstr( // abi-specs/nt/ntoskrnl/crt.abi:212
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:212
        sub_str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:212
    ) -> *mut u16;
    /// 
    unsafe fn wcstombs( // abi-specs/nt/ntoskrnl/crt.abi:213
        dest: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:213
        source: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:213
        max_count: u32, // abi-specs/nt/ntoskrnl/crt.abi:213
    ) -> u32;
    /// 
    unsafe fn wcstoul( // abi-specs/nt/ntoskrnl/crt.abi:214
        str: *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:214
        end_ptr: *mut *mut u16, // abi-specs/nt/ntoskrnl/crt.abi:214
        radix: i32, // abi-specs/nt/ntoskrnl/crt.abi:214
    ) -> u32;
    /// 
    unsafe fn wctomb( // abi-specs/nt/ntoskrnl/crt.abi:215
        mb_ch: *mut u8, // abi-specs/nt/ntoskrnl/crt.abi:215
        w_ch: u16, // abi-specs/nt/ntoskrnl/crt.abi:215
    ) -> i32;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/crt.abi";
    pub static _abnormal_termination: Function = Function { id: 3137, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "_abnormal_termination" };
    pub static _alldiv: Function = Function { id: 3138, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "_alldiv" };
    pub static _alldvrm: Function = Function { id: 3139, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 10, library: "ntoskrnl.exe", name: "_alldvrm" };
    pub static _allmul: Function = Function { id: 3140, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 11, library: "ntoskrnl.exe", name: "_allmul" };
    pub static _alloca_probe: Function = Function { id: 3141, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 13, library: "ntoskrnl.exe", name: "_alloca_probe" };
    pub static _alloca_probe_16: Function = Function { id: 3142, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "ntoskrnl.exe", name: "_alloca_probe_16" };
    pub static _alloca_probe_8: Function = Function { id: 3143, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 15, library: "ntoskrnl.exe", name: "_alloca_probe_8" };
    pub static _allrem: Function = Function { id: 3144, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "_allrem" };
    pub static _allshl: Function = Function { id: 3145, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 18, library: "ntoskrnl.exe", name: "_allshl" };
    pub static _allshr: Function = Function { id: 3146, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "_allshr" };
    pub static _aulldiv: Function = Function { id: 3147, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 21, library: "ntoskrnl.exe", name: "_aulldiv" };
    pub static _aulldvrm: Function = Function { id: 3148, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 22, library: "ntoskrnl.exe", name: "_aulldvrm" };
    pub static _aullrem: Function = Function { id: 3149, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 23, library: "ntoskrnl.exe", name: "_aullrem" };
    pub static _aullshr: Function = Function { id: 3150, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 25, library: "ntoskrnl.exe", name: "_aullshr" };
    pub static _CIcos: Function = Function { id: 3134, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "_CIcos" };
    pub static _CIsin: Function = Function { id: 3135, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 27, library: "ntoskrnl.exe", name: "_CIsin" };
    pub static _CIsqrt: Function = Function { id: 3136, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 28, library: "ntoskrnl.exe", name: "_CIsqrt" };
    pub static _except_handler2: Function = Function { id: 3151, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "_except_handler2" };
    pub static _except_handler3: Function = Function { id: 3152, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 35, library: "ntoskrnl.exe", name: "_except_handler3" };
    pub static _global_unwind2: Function = Function { id: 3153, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 41, library: "ntoskrnl.exe", name: "_global_unwind2" };
    pub static _i64toa_s: Function = Function { id: 3154, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "_i64toa_s" };
    pub static _i64tow_s: Function = Function { id: 3155, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 43, library: "ntoskrnl.exe", name: "_i64tow_s" };
    pub static _itoa: Function = Function { id: 3156, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 1, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 44, library: "ntoskrnl.exe", name: "_itoa" };
    pub static _itoa_s: Function = Function { id: 3157, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 45, library: "ntoskrnl.exe", name: "_itoa_s" };
    pub static _itow: Function = Function { id: 3158, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[Check { arg: 1, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 46, library: "ntoskrnl.exe", name: "_itow" };
    pub static _itow_s: Function = Function { id: 3159, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 47, library: "ntoskrnl.exe", name: "_itow_s" };
    pub static _local_unwind2: Function = Function { id: 3160, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "_local_unwind2" };
    pub static _ltoa_s: Function = Function { id: 3161, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "_ltoa_s" };
    pub static _ltow_s: Function = Function { id: 3162, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 50, library: "ntoskrnl.exe", name: "_ltow_s" };
    pub static _makepath_s: Function = Function { id: 3163, stack: 6, pop: 0, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 51, library: "ntoskrnl.exe", name: "_makepath_s" };
    pub static _purecall: Function = Function { id: 3164, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 59, library: "ntoskrnl.exe", name: "_purecall" };
    pub static _snprintf: Function = Function { id: 3165, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 60, library: "ntoskrnl.exe", name: "_snprintf" };
    pub static _snprintf_s: Function = Function { id: 3166, stack: 12, pop: 0, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "_snprintf_s" };
    pub static _snscanf_s: Function = Function { id: 3167, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 62, library: "ntoskrnl.exe", name: "_snscanf_s" };
    pub static _snwprintf: Function = Function { id: 3168, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 2, parameter: "format", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 63, library: "ntoskrnl.exe", name: "_snwprintf" };
    pub static _snwprintf_s: Function = Function { id: 3169, stack: 12, pop: 0, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "_snwprintf_s" };
    pub static _snwscanf_s: Function = Function { id: 3170, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 65, library: "ntoskrnl.exe", name: "_snwscanf_s" };
    pub static _splitpath_s: Function = Function { id: 3171, stack: 9, pop: 0, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::CStr }, Capture { arg: 7, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 8, indirect: false } }], checks: &[], file: FILE, line: 66, library: "ntoskrnl.exe", name: "_splitpath_s" };
    pub static _stricmp: Function = Function { id: 3172, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str1", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "str2", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 77, library: "ntoskrnl.exe", name: "_stricmp" };
    pub static _strlwr: Function = Function { id: 3173, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 78, library: "ntoskrnl.exe", name: "_strlwr" };
    pub static _strnicmp: Function = Function { id: 3174, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str1", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "str2", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 79, library: "ntoskrnl.exe", name: "_strnicmp" };
    pub static _strnset: Function = Function { id: 3175, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 80, library: "ntoskrnl.exe", name: "_strnset" };
    pub static _strnset_s: Function = Function { id: 3176, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 81, library: "ntoskrnl.exe", name: "_strnset_s" };
    pub static _strrev: Function = Function { id: 3177, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 82, library: "ntoskrnl.exe", name: "_strrev" };
    pub static _strset: Function = Function { id: 3178, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 83, library: "ntoskrnl.exe", name: "_strset" };
    pub static _strset_s: Function = Function { id: 3179, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "_strset_s" };
    pub static _strtoui64: Function = Function { id: 3180, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }, Check { arg: 1, parameter: "end_ptr", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 85, library: "ntoskrnl.exe", name: "_strtoui64" };
    pub static _strupr: Function = Function { id: 3181, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 86, library: "ntoskrnl.exe", name: "_strupr" };
    pub static _swprintf: Function = Function { id: 3182, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "format", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 87, library: "ntoskrnl.exe", name: "_swprintf" };
    pub static _ui64toa_s: Function = Function { id: 3183, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 88, library: "ntoskrnl.exe", name: "_ui64toa_s" };
    pub static _ui64tow_s: Function = Function { id: 3184, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 89, library: "ntoskrnl.exe", name: "_ui64tow_s" };
    pub static _ultoa_s: Function = Function { id: 3185, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "ntoskrnl.exe", name: "_ultoa_s" };
    pub static _ultow_s: Function = Function { id: 3186, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 91, library: "ntoskrnl.exe", name: "_ultow_s" };
    pub static _vsnprintf: Function = Function { id: 3187, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }, Check { arg: 3, parameter: "args", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 92, library: "ntoskrnl.exe", name: "_vsnprintf" };
    pub static _vsnprintf_s: Function = Function { id: 3188, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 93, library: "ntoskrnl.exe", name: "_vsnprintf_s" };
    pub static _vsnwprintf: Function = Function { id: 3189, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 2, parameter: "format", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 3, parameter: "args", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 100, library: "ntoskrnl.exe", name: "_vsnwprintf" };
    pub static _vsnwprintf_s: Function = Function { id: 3190, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 101, library: "ntoskrnl.exe", name: "_vsnwprintf_s" };
    pub static _vswprintf: Function = Function { id: 3191, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "format", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 2, parameter: "args", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 108, library: "ntoskrnl.exe", name: "_vswprintf" };
    pub static _wcsicmp: Function = Function { id: 3192, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str1", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 1, parameter: "str2", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 109, library: "ntoskrnl.exe", name: "_wcsicmp" };
    pub static _wcslwr: Function = Function { id: 3193, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 110, library: "ntoskrnl.exe", name: "_wcslwr" };
    pub static _wcsnicmp: Function = Function { id: 3194, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str1", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 1, parameter: "str2", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 111, library: "ntoskrnl.exe", name: "_wcsnicmp" };
    pub static _wcsnset: Function = Function { id: 3195, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 112, library: "ntoskrnl.exe", name: "_wcsnset" };
    pub static _wcsnset_s: Function = Function { id: 3196, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 113, library: "ntoskrnl.exe", name: "_wcsnset_s" };
    pub static _wcsrev: Function = Function { id: 3197, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 114, library: "ntoskrnl.exe", name: "_wcsrev" };
    pub static _wcsset_s: Function = Function { id: 3198, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 115, library: "ntoskrnl.exe", name: "_wcsset_s" };
    pub static _wcsupr: Function = Function { id: 3199, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "string", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 116, library: "ntoskrnl.exe", name: "_wcsupr" };
    pub static _wmakepath_s: Function = Function { id: 3200, stack: 6, pop: 0, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }, Capture { arg: 4, before: true, after: false, shape: Shape::WStr }, Capture { arg: 5, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 117, library: "ntoskrnl.exe", name: "_wmakepath_s" };
    pub static _wsplitpath_s: Function = Function { id: 3201, stack: 9, pop: 0, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 125, library: "ntoskrnl.exe", name: "_wsplitpath_s" };
    pub static _wtoi: Function = Function { id: 3202, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 136, library: "ntoskrnl.exe", name: "_wtoi" };
    pub static _wtol: Function = Function { id: 3203, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 137, library: "ntoskrnl.exe", name: "_wtol" };
    pub static atoi: Function = Function { id: 3204, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 138, library: "ntoskrnl.exe", name: "atoi" };
    pub static atol: Function = Function { id: 3205, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 139, library: "ntoskrnl.exe", name: "atol" };
    pub static bsearch: Function = Function { id: 3206, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 140, library: "ntoskrnl.exe", name: "bsearch" };
    pub static isdigit: Function = Function { id: 3207, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 147, library: "ntoskrnl.exe", name: "isdigit" };
    pub static islower: Function = Function { id: 3208, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 148, library: "ntoskrnl.exe", name: "islower" };
    pub static isprint: Function = Function { id: 3209, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 149, library: "ntoskrnl.exe", name: "isprint" };
    pub static isspace: Function = Function { id: 3210, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 150, library: "ntoskrnl.exe", name: "isspace" };
    pub static isupper: Function = Function { id: 3211, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 151, library: "ntoskrnl.exe", name: "isupper" };
    pub static isxdigit: Function = Function { id: 3212, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 152, library: "ntoskrnl.exe", name: "isxdigit" };
    pub static mbstowcs: Function = Function { id: 3213, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 153, library: "ntoskrnl.exe", name: "mbstowcs" };
    pub static mbtowc: Function = Function { id: 3214, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "dst_ch", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "src_ch", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 154, library: "ntoskrnl.exe", name: "mbtowc" };
    pub static memchr: Function = Function { id: 3215, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 155, library: "ntoskrnl.exe", name: "memchr" };
    pub static memcpy: Function = Function { id: 3216, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 1, parameter: "src", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 156, library: "ntoskrnl.exe", name: "memcpy" };
    pub static memcpy_s: Function = Function { id: 3217, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 157, library: "ntoskrnl.exe", name: "memcpy_s" };
    pub static memmove: Function = Function { id: 3218, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 1, parameter: "src", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 158, library: "ntoskrnl.exe", name: "memmove" };
    pub static memmove_s: Function = Function { id: 3219, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 159, library: "ntoskrnl.exe", name: "memmove_s" };
    pub static memset: Function = Function { id: 3220, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }], file: FILE, line: 160, library: "ntoskrnl.exe", name: "memset" };
    pub static qsort: Function = Function { id: 3221, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 161, library: "ntoskrnl.exe", name: "qsort" };
    pub static rand: Function = Function { id: 3222, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 162, library: "ntoskrnl.exe", name: "rand" };
    pub static sprintf: Function = Function { id: 3223, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "stream", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 163, library: "ntoskrnl.exe", name: "sprintf" };
    pub static sprintf_s: Function = Function { id: 3224, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 164, library: "ntoskrnl.exe", name: "sprintf_s" };
    pub static srand: Function = Function { id: 3225, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 165, library: "ntoskrnl.exe", name: "srand" };
    pub static sscanf_s: Function = Function { id: 3226, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 166, library: "ntoskrnl.exe", name: "sscanf_s" };
    pub static strcat: Function = Function { id: 3227, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 167, library: "ntoskrnl.exe", name: "strcat" };
    pub static strcat_s: Function = Function { id: 3228, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "src", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 168, library: "ntoskrnl.exe", name: "strcat_s" };
    pub static strchr: Function = Function { id: 3229, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 169, library: "ntoskrnl.exe", name: "strchr" };
    pub static strcmp: Function = Function { id: 3230, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str1", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "str2", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 170, library: "ntoskrnl.exe", name: "strcmp" };
    pub static strcpy: Function = Function { id: 3231, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 171, library: "ntoskrnl.exe", name: "strcpy" };
    pub static strcpy_s: Function = Function { id: 3232, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "src", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 172, library: "ntoskrnl.exe", name: "strcpy_s" };
    pub static strlen: Function = Function { id: 3233, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 173, library: "ntoskrnl.exe", name: "strlen" };
    pub static strlwr: Function = Function { id: 3234, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 174, library: "ntoskrnl.exe", name: "strlwr" };
    pub static strncat: Function = Function { id: 3235, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 175, library: "ntoskrnl.exe", name: "strncat" };
    pub static strncat_s: Function = Function { id: 3236, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "src", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 176, library: "ntoskrnl.exe", name: "strncat_s" };
    pub static strncmp: Function = Function { id: 3237, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str1", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "str2", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 177, library: "ntoskrnl.exe", name: "strncmp" };
    pub static strncpy: Function = Function { id: 3238, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 178, library: "ntoskrnl.exe", name: "strncpy" };
    pub static strncpy_s: Function = Function { id: 3239, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "src", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 179, library: "ntoskrnl.exe", name: "strncpy_s" };
    pub static strnlen: Function = Function { id: 3240, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 180, library: "ntoskrnl.exe", name: "strnlen" };
    pub static strrchr: Function = Function { id: 3241, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 181, library: "ntoskrnl.exe", name: "strrchr" };
    pub static strspn: Function = Function { id: 3242, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "control", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 182, library: "ntoskrnl.exe", name: "strspn" };
    pub static strstr: Function = Function { id: 3243, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "sub_str", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 183, library: "ntoskrnl.exe", name: "strstr" };
    pub static strtok_s: Function = Function { id: 3244, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 184, library: "ntoskrnl.exe", name: "strtok_s" };
    pub static swprintf: Function = Function { id: 3245, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "stream", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "format", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 185, library: "ntoskrnl.exe", name: "swprintf" };
    pub static swprintf_s: Function = Function { id: 3246, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 186, library: "ntoskrnl.exe", name: "swprintf_s" };
    pub static swscanf_s: Function = Function { id: 3247, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 187, library: "ntoskrnl.exe", name: "swscanf_s" };
    pub static tolower: Function = Function { id: 3248, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 188, library: "ntoskrnl.exe", name: "tolower" };
    pub static toupper: Function = Function { id: 3249, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 189, library: "ntoskrnl.exe", name: "toupper" };
    pub static towlower: Function = Function { id: 3250, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 190, library: "ntoskrnl.exe", name: "towlower" };
    pub static towupper: Function = Function { id: 3251, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 191, library: "ntoskrnl.exe", name: "towupper" };
    pub static vsprintf: Function = Function { id: 3254, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "stream", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "format", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 192, library: "ntoskrnl.exe", name: "vsprintf" };
    pub static vsprintf_s: Function = Function { id: 3255, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[], file: FILE, line: 193, library: "ntoskrnl.exe", name: "vsprintf_s" };
    pub static vswprintf_s: Function = Function { id: 3256, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[], file: FILE, line: 194, library: "ntoskrnl.exe", name: "vswprintf_s" };
    pub static wcscat: Function = Function { id: 3257, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 195, library: "ntoskrnl.exe", name: "wcscat" };
    pub static wcscat_s: Function = Function { id: 3258, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 2, parameter: "src", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 196, library: "ntoskrnl.exe", name: "wcscat_s" };
    pub static wcschr: Function = Function { id: 3259, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 197, library: "ntoskrnl.exe", name: "wcschr" };
    pub static wcscmp: Function = Function { id: 3260, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str1", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 1, parameter: "str2", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 198, library: "ntoskrnl.exe", name: "wcscmp" };
    pub static wcscpy: Function = Function { id: 3261, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 199, library: "ntoskrnl.exe", name: "wcscpy" };
    pub static wcscpy_s: Function = Function { id: 3262, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 2, parameter: "src", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 200, library: "ntoskrnl.exe", name: "wcscpy_s" };
    pub static wcscspn: Function = Function { id: 3263, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 1, parameter: "control", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 201, library: "ntoskrnl.exe", name: "wcscspn" };
    pub static wcslen: Function = Function { id: 3264, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 202, library: "ntoskrnl.exe", name: "wcslen" };
    pub static wcslwr: Function = Function { id: 3265, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }], file: FILE, line: 203, library: "ntoskrnl.exe", name: "wcslwr" };
    pub static wcsncat: Function = Function { id: 3266, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 204, library: "ntoskrnl.exe", name: "wcsncat" };
    pub static wcsncat_s: Function = Function { id: 3267, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 2, parameter: "src", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 205, library: "ntoskrnl.exe", name: "wcsncat_s" };
    pub static wcsncmp: Function = Function { id: 3268, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str1", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 1, parameter: "str2", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 206, library: "ntoskrnl.exe", name: "wcsncmp" };
    pub static wcsncpy: Function = Function { id: 3269, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 207, library: "ntoskrnl.exe", name: "wcsncpy" };
    pub static wcsncpy_s: Function = Function { id: 3270, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dst", rule: Rule::Memory { shape: Shape::Fixed(2), optional: false } }, Check { arg: 2, parameter: "src", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 208, library: "ntoskrnl.exe", name: "wcsncpy_s" };
    pub static wcsnlen: Function = Function { id: 3271, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "src", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 209, library: "ntoskrnl.exe", name: "wcsnlen" };
    pub static wcsrchr: Function = Function { id: 3272, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 210, library: "ntoskrnl.exe", name: "wcsrchr" };
    pub static wcsspn: Function = Function { id: 3273, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 1, parameter: "control", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 211, library: "ntoskrnl.exe", name: "wcsspn" };
    pub static wcsstr: Function = Function { id: 3274, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 1, parameter: "sub_str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 212, library: "ntoskrnl.exe", name: "wcsstr" };
    pub static wcstombs: Function = Function { id: 3275, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], checks: &[Check { arg: 0, parameter: "dest", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::WStr, optional: false } }], file: FILE, line: 213, library: "ntoskrnl.exe", name: "wcstombs" };
    pub static wcstoul: Function = Function { id: 3276, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "str", rule: Rule::Memory { shape: Shape::WStr, optional: false } }, Check { arg: 1, parameter: "end_ptr", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }], file: FILE, line: 214, library: "ntoskrnl.exe", name: "wcstoul" };
    pub static wctomb: Function = Function { id: 3277, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "mb_ch", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 215, library: "ntoskrnl.exe", name: "wctomb" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/crt.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _abnormal_termination<P: Crt>() -> i32 {
        unsafe { P::_abnormal_termination() }
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:9
        #[link_name = "janus_helper__alldiv"]
        pub fn _alldiv();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:10
        #[link_name = "janus_helper__alldvrm"]
        pub fn _alldvrm();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:11
        #[link_name = "janus_helper__allmul"]
        pub fn _allmul();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:13
        #[link_name = "janus_helper__alloca_probe"]
        pub fn _alloca_probe();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:16
        #[link_name = "janus_helper__allrem"]
        pub fn _allrem();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:18
        #[link_name = "janus_helper__allshl"]
        pub fn _allshl();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:20
        #[link_name = "janus_helper__allshr"]
        pub fn _allshr();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:21
        #[link_name = "janus_helper__aulldiv"]
        pub fn _aulldiv();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:22
        #[link_name = "janus_helper__aulldvrm"]
        pub fn _aulldvrm();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:23
        #[link_name = "janus_helper__aullrem"]
        pub fn _aullrem();
    }
    unsafe extern "C" {
        /// abi-specs/nt/ntoskrnl/crt.abi:25
        #[link_name = "janus_helper__aullshr"]
        pub fn _aullshr();
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _except_handler3<P: Crt>(exception_record: *mut core::ffi::c_void, establisher_frame: *mut core::ffi::c_void, context_record: *mut core::ffi::c_void, dispatcher_context: *mut core::ffi::c_void) -> i32 {
        unsafe { P::_except_handler3(exception_record, establisher_frame, context_record, dispatcher_context) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:41
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _global_unwind2<P: Crt>(establisher_frame: *mut core::ffi::c_void) {
        unsafe { P::_global_unwind2(establisher_frame) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:44
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _itoa<P: Crt>(value: i32, dest: *mut u8, radix: i32) -> *mut u8 {
        unsafe { P::_itoa(value, dest, radix) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:46
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _itow<P: Crt>(value: i32, dest: *mut u16, radix: i32) -> *mut u16 {
        unsafe { P::_itow(value, dest, radix) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:48
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _local_unwind2<P: Crt>(establisher_frame: *mut core::ffi::c_void, try_level: i32) {
        unsafe { P::_local_unwind2(establisher_frame, try_level) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:59
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _purecall<P: Crt>() -> i32 {
        unsafe { P::_purecall() }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:60
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snprintf<P: Crt>() {
        unsafe extern "C" fn with_list<P: Crt>(dest: *mut u8, count: u32, format: *mut u8, arguments: VarArgs) -> i32 { unsafe { P::_snprintf(dest, count, format, arguments) } }
        core::arch::naked_asm!("leal 16(%esp), %eax", "pushl %eax", "pushl 16(%esp)", "pushl 16(%esp)", "pushl 16(%esp)", "call {f}", "addl $16, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:63
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snwprintf<P: Crt>() {
        unsafe extern "C" fn with_list<P: Crt>(dest: *mut u16, count: u32, format: *mut u16, arguments: VarArgs) -> i32 { unsafe { P::_snwprintf(dest, count, format, arguments) } }
        core::arch::naked_asm!("leal 16(%esp), %eax", "pushl %eax", "pushl 16(%esp)", "pushl 16(%esp)", "pushl 16(%esp)", "call {f}", "addl $16, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:77
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _stricmp<P: Crt>(str1: *mut u8, str2: *mut u8) -> i32 {
        unsafe { P::_stricmp(str1, str2) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:78
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _strlwr<P: Crt>(string: *mut u8) -> *mut u8 {
        unsafe { P::_strlwr(string) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:79
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _strnicmp<P: Crt>(str1: *mut u8, str2: *mut u8, max_count: u32) -> i32 {
        unsafe { P::_strnicmp(str1, str2, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:80
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _strnset<P: Crt>(str: *mut u8, val: i32, max_count: u32) -> *mut u8 {
        unsafe { P::_strnset(str, val, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:82
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _strrev<P: Crt>(str: *mut u8) -> *mut u8 {
        unsafe { P::_strrev(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:83
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _strset<P: Crt>(str: *mut u8, val: i32) -> *mut u8 {
        unsafe { P::_strset(str, val) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:85
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _strtoui64<P: Crt>(string: *mut u8, end_ptr: *mut *mut u8, radix: i32) -> u64 {
        unsafe { P::_strtoui64(string, end_ptr, radix) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:86
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _strupr<P: Crt>(string: *mut u8) -> *mut u8 {
        unsafe { P::_strupr(string) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:87
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _swprintf<P: Crt>() {
        unsafe extern "C" fn with_list<P: Crt>(dest: *mut u16, format: *mut u16, arguments: VarArgs) -> i32 { unsafe { P::_swprintf(dest, format, arguments) } }
        core::arch::naked_asm!("leal 12(%esp), %eax", "pushl %eax", "pushl 12(%esp)", "pushl 12(%esp)", "call {f}", "addl $12, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:92
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _vsnprintf<P: Crt>(dest: *mut u8, count: u32, format: *mut u8, args: *mut u8) -> i32 {
        unsafe { P::_vsnprintf(dest, count, format, args) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:100
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _vsnwprintf<P: Crt>(dest: *mut u16, count: u32, format: *mut u16, args: *mut u8) -> i32 {
        unsafe { P::_vsnwprintf(dest, count, format, args) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:108
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _vswprintf<P: Crt>(dest: *mut u16, format: *mut u16, args: *mut u8) -> i32 {
        unsafe { P::_vswprintf(dest, format, args) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:109
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _wcsicmp<P: Crt>(str1: *mut u16, str2: *mut u16) -> i32 {
        unsafe { P::_wcsicmp(str1, str2) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:110
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _wcslwr<P: Crt>(string: *mut u16) -> *mut u16 {
        unsafe { P::_wcslwr(string) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:111
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _wcsnicmp<P: Crt>(str1: *mut u16, str2: *mut u16, max_count: u32) -> i32 {
        unsafe { P::_wcsnicmp(str1, str2, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:112
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _wcsnset<P: Crt>(str: *mut u16, val: u16, max_count: u32) -> *mut u16 {
        unsafe { P::_wcsnset(str, val, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:114
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _wcsrev<P: Crt>(str: *mut u16) -> *mut u16 {
        unsafe { P::_wcsrev(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:116
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _wcsupr<P: Crt>(string: *mut u16) -> *mut u16 {
        unsafe { P::_wcsupr(string) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:136
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _wtoi<P: Crt>(str: *mut u16) -> i32 {
        unsafe { P::_wtoi(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:137
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn _wtol<P: Crt>(str: *mut u16) -> i32 {
        unsafe { P::_wtol(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:138
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn atoi<P: Crt>(str: *mut u8) -> i32 {
        unsafe { P::atoi(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:139
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn atol<P: Crt>(str: *mut u8) -> i32 {
        unsafe { P::atol(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:140
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn bsearch<P: Crt>(key: *mut core::ffi::c_void, base: *mut core::ffi::c_void, num_of_elements: u32, size_of_elements: u32, pt_func_compare: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::bsearch(key, base, num_of_elements, size_of_elements, pt_func_compare) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:147
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn isdigit<P: Crt>(c: i32) -> i32 {
        unsafe { P::isdigit(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:148
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn islower<P: Crt>(c: i32) -> i32 {
        unsafe { P::islower(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:149
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn isprint<P: Crt>(c: i32) -> i32 {
        unsafe { P::isprint(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:150
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn isspace<P: Crt>(c: i32) -> i32 {
        unsafe { P::isspace(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:151
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn isupper<P: Crt>(c: i32) -> i32 {
        unsafe { P::isupper(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:152
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn isxdigit<P: Crt>(c: i32) -> i32 {
        unsafe { P::isxdigit(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:153
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn mbstowcs<P: Crt>(dest: *mut u16, source: *mut u8, max_count: u32) -> u32 {
        unsafe { P::mbstowcs(dest, source, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:154
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn mbtowc<P: Crt>(dst_ch: *mut u16, src_ch: *mut u8, src_size_in_bytes: u32) -> i32 {
        unsafe { P::mbtowc(dst_ch, src_ch, src_size_in_bytes) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:155
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn memchr<P: Crt>(buf: *mut core::ffi::c_void, val: i32, max_count: u32) -> *mut core::ffi::c_void {
        unsafe { P::memchr(buf, val, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:156
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn memcpy<P: Crt>(dst: *mut core::ffi::c_void, src: *mut core::ffi::c_void, size: u32) -> *mut core::ffi::c_void {
        unsafe { P::memcpy(dst, src, size) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:157
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn memcpy_s<P: Crt>(dest: *mut core::ffi::c_void, number_of_elements: u32, src: *mut core::ffi::c_void, count: u32) -> i32 {
        unsafe { P::memcpy_s(dest, number_of_elements, src, count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:158
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn memmove<P: Crt>(dst: *mut core::ffi::c_void, src: *mut core::ffi::c_void, size: u32) -> *mut core::ffi::c_void {
        unsafe { P::memmove(dst, src, size) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:159
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn memmove_s<P: Crt>(dest: *mut core::ffi::c_void, number_of_elements: u32, src: *mut core::ffi::c_void, count: u32) -> i32 {
        unsafe { P::memmove_s(dest, number_of_elements, src, count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:160
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn memset<P: Crt>(dst: *mut core::ffi::c_void, val: i32, size: u32) -> *mut core::ffi::c_void {
        unsafe { P::memset(dst, val, size) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:161
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn qsort<P: Crt>(base: *mut core::ffi::c_void, num_of_elements: u32, size_of_elements: u32, pt_func_compare: *mut core::ffi::c_void) {
        unsafe { P::qsort(base, num_of_elements, size_of_elements, pt_func_compare) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:162
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn rand<P: Crt>() -> i32 {
        unsafe { P::rand() }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:163
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn sprintf<P: Crt>() {
        unsafe extern "C" fn with_list<P: Crt>(stream: *mut u8, format: *mut u8, arguments: VarArgs) -> i32 { unsafe { P::sprintf(stream, format, arguments) } }
        core::arch::naked_asm!("leal 12(%esp), %eax", "pushl %eax", "pushl 12(%esp)", "pushl 12(%esp)", "call {f}", "addl $12, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:165
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn srand<P: Crt>(seed: u32) {
        unsafe { P::srand(seed) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:167
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strcat<P: Crt>(dest: *mut u8, source: *mut u8) -> *mut u8 {
        unsafe { P::strcat(dest, source) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:168
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strcat_s<P: Crt>(dst: *mut u8, size_in_bytes: u32, src: *mut u8) -> i32 {
        unsafe { P::strcat_s(dst, size_in_bytes, src) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:169
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strchr<P: Crt>(str: *mut u8, val: i32) -> *mut u8 {
        unsafe { P::strchr(str, val) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:170
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strcmp<P: Crt>(str1: *mut u8, str2: *mut u8) -> i32 {
        unsafe { P::strcmp(str1, str2) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:171
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strcpy<P: Crt>(dest: *mut u8, source: *mut u8) -> *mut u8 {
        unsafe { P::strcpy(dest, source) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:172
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strcpy_s<P: Crt>(dst: *mut u8, size_in_bytes: u32, src: *mut u8) -> i32 {
        unsafe { P::strcpy_s(dst, size_in_bytes, src) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:173
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strlen<P: Crt>(str: *mut u8) -> u32 {
        unsafe { P::strlen(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:174
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strlwr<P: Crt>(str: *mut u8) -> *mut u8 {
        unsafe { P::strlwr(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:175
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strncat<P: Crt>(dest: *mut u8, source: *mut u8, count: u32) -> *mut u8 {
        unsafe { P::strncat(dest, source, count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:176
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strncat_s<P: Crt>(dst: *mut u8, dst_size_in_chars: u32, src: *mut u8, max_count: u32) -> i32 {
        unsafe { P::strncat_s(dst, dst_size_in_chars, src, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:177
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strncmp<P: Crt>(str1: *mut u8, str2: *mut u8, max_count: u32) -> i32 {
        unsafe { P::strncmp(str1, str2, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:178
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strncpy<P: Crt>(dest: *mut u8, source: *mut u8, count: u32) -> *mut u8 {
        unsafe { P::strncpy(dest, source, count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:179
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strncpy_s<P: Crt>(dst: *mut u8, dst_size_in_chars: u32, src: *mut u8, max_count: u32) -> i32 {
        unsafe { P::strncpy_s(dst, dst_size_in_chars, src, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:180
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strnlen<P: Crt>(str: *mut u8, max_count: u32) -> u32 {
        unsafe { P::strnlen(str, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:181
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strrchr<P: Crt>(str: *mut u8, ch: i32) -> *mut u8 {
        unsafe { P::strrchr(str, ch) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:182
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strspn<P: Crt>(str: *mut u8, control: *mut u8) -> u32 {
        unsafe { P::strspn(str, control) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:183
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn strstr<P: Crt>(str: *mut u8, sub_str: *mut u8) -> *mut u8 {
        unsafe { P::strstr(str, sub_str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:185
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn swprintf<P: Crt>() {
        unsafe extern "C" fn with_list<P: Crt>(stream: *mut u16, format: *mut u16, arguments: VarArgs) -> i32 { unsafe { P::swprintf(stream, format, arguments) } }
        core::arch::naked_asm!("leal 12(%esp), %eax", "pushl %eax", "pushl 12(%esp)", "pushl 12(%esp)", "call {f}", "addl $12, %esp", "ret", f = sym with_list::<P>, options(att_syntax))
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:188
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn tolower<P: Crt>(c: i32) -> i32 {
        unsafe { P::tolower(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:189
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn toupper<P: Crt>(c: i32) -> i32 {
        unsafe { P::toupper(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:190
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn towlower<P: Crt>(c: u16) -> u16 {
        unsafe { P::towlower(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:191
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn towupper<P: Crt>(c: u16) -> u16 {
        unsafe { P::towupper(c) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:192
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn vsprintf<P: Crt>(stream: *mut u8, format: *mut u8, local_argv: u32) -> i32 {
        unsafe { P::vsprintf(stream, format, local_argv) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:195
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcscat<P: Crt>(dest: *mut u16, source: *mut u16) -> *mut u16 {
        unsafe { P::wcscat(dest, source) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:196
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcscat_s<P: Crt>(dst: *mut u16, size_in_words: u32, src: *mut u16) -> i32 {
        unsafe { P::wcscat_s(dst, size_in_words, src) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:197
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcschr<P: Crt>(str: *mut u16, ch: u16) -> *mut u16 {
        unsafe { P::wcschr(str, ch) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:198
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcscmp<P: Crt>(str1: *mut u16, str2: *mut u16) -> i32 {
        unsafe { P::wcscmp(str1, str2) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:199
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcscpy<P: Crt>(dest: *mut u16, source: *mut u16) -> *mut u16 {
        unsafe { P::wcscpy(dest, source) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:200
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcscpy_s<P: Crt>(dst: *mut u16, size_in_words: u32, src: *mut u16) -> i32 {
        unsafe { P::wcscpy_s(dst, size_in_words, src) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:201
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcscspn<P: Crt>(str: *mut u16, control: *mut u16) -> u32 {
        unsafe { P::wcscspn(str, control) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:202
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcslen<P: Crt>(str: *mut u16) -> u32 {
        unsafe { P::wcslen(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:203
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcslwr<P: Crt>(str: *mut u16) -> *mut u16 {
        unsafe { P::wcslwr(str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:204
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsncat<P: Crt>(dest: *mut u16, source: *mut u16, count: u32) -> *mut u16 {
        unsafe { P::wcsncat(dest, source, count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:205
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsncat_s<P: Crt>(dst: *mut u16, dst_size_in_chars: u32, src: *mut u16, max_count: u32) -> i32 {
        unsafe { P::wcsncat_s(dst, dst_size_in_chars, src, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:206
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsncmp<P: Crt>(str1: *mut u16, str2: *mut u16, max_count: u32) -> i32 {
        unsafe { P::wcsncmp(str1, str2, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:207
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsncpy<P: Crt>(dest: *mut u16, source: *mut u16, count: u32) -> *mut u16 {
        unsafe { P::wcsncpy(dest, source, count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:208
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsncpy_s<P: Crt>(dst: *mut u16, dst_size_in_chars: u32, src: *mut u16, max_count: u32) -> i32 {
        unsafe { P::wcsncpy_s(dst, dst_size_in_chars, src, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:209
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsnlen<P: Crt>(src: *mut u16, max_count: u32) -> u32 {
        unsafe { P::wcsnlen(src, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:210
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsrchr<P: Crt>(str: *mut u16, ch: u16) -> *mut u16 {
        unsafe { P::wcsrchr(str, ch) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:211
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsspn<P: Crt>(str: *mut u16, control: *mut u16) -> u32 {
        unsafe { P::wcsspn(str, control) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:212
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcsstr<P: Crt>(str: *mut u16, sub_str: *mut u16) -> *mut u16 {
        unsafe { P::wcsstr(str, sub_str) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:213
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcstombs<P: Crt>(dest: *mut u8, source: *mut u16, max_count: u32) -> u32 {
        unsafe { P::wcstombs(dest, source, max_count) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:214
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wcstoul<P: Crt>(str: *mut u16, end_ptr: *mut *mut u16, radix: i32) -> u32 {
        unsafe { P::wcstoul(str, end_ptr, radix) }
    }
    /// abi-specs/nt/ntoskrnl/crt.abi:215
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "C" fn wctomb<P: Crt>(mb_ch: *mut u8, w_ch: u16) -> i32 {
        unsafe { P::wctomb(mb_ch, w_ch) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _abnormal_termination<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_abnormal_termination, direct = sym direct::_abnormal_termination::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _alloca_probe_16() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_alloca_probe_16, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _alloca_probe_8() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_alloca_probe_8, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CIcos() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_CIcos, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CIsin() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_CIsin, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CIsqrt() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_CIsqrt, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _except_handler2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_except_handler2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _except_handler3<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_except_handler3, direct = sym direct::_except_handler3::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _global_unwind2<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_global_unwind2, direct = sym direct::_global_unwind2::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _i64toa_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_i64toa_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _i64tow_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_i64tow_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _itoa<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_itoa, direct = sym direct::_itoa::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _itoa_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_itoa_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _itow<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_itow, direct = sym direct::_itow::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _itow_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_itow_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _local_unwind2<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_local_unwind2, direct = sym direct::_local_unwind2::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ltoa_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_ltoa_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ltow_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_ltow_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _makepath_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_makepath_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _purecall<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_purecall, direct = sym direct::_purecall::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_snprintf, direct = sym direct::_snprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_snprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snscanf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_snscanf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snwprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_snwprintf, direct = sym direct::_snwprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snwprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_snwprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snwscanf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_snwscanf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _splitpath_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_splitpath_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _stricmp<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_stricmp, direct = sym direct::_stricmp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strlwr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_strlwr, direct = sym direct::_strlwr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strnicmp<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_strnicmp, direct = sym direct::_strnicmp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strnset<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_strnset, direct = sym direct::_strnset::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strnset_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strnset_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strrev<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_strrev, direct = sym direct::_strrev::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strset<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_strset, direct = sym direct::_strset::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strset_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strset_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strtoui64<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_strtoui64, direct = sym direct::_strtoui64::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strupr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_strupr, direct = sym direct::_strupr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _swprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_swprintf, direct = sym direct::_swprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ui64toa_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_ui64toa_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ui64tow_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_ui64tow_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ultoa_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_ultoa_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ultow_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_ultow_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vsnprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_vsnprintf, direct = sym direct::_vsnprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vsnprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_vsnprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vsnwprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_vsnwprintf, direct = sym direct::_vsnwprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vsnwprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_vsnwprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vswprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_vswprintf, direct = sym direct::_vswprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsicmp<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_wcsicmp, direct = sym direct::_wcsicmp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcslwr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_wcslwr, direct = sym direct::_wcslwr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsnicmp<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_wcsnicmp, direct = sym direct::_wcsnicmp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsnset<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_wcsnset, direct = sym direct::_wcsnset::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsnset_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsnset_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsrev<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_wcsrev, direct = sym direct::_wcsrev::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsset_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsset_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsupr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_wcsupr, direct = sym direct::_wcsupr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wmakepath_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wmakepath_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wsplitpath_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wsplitpath_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wtoi<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_wtoi, direct = sym direct::_wtoi::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wtol<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::_wtol, direct = sym direct::_wtol::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn atoi<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::atoi, direct = sym direct::atoi::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn atol<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::atol, direct = sym direct::atol::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn bsearch<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::bsearch, direct = sym direct::bsearch::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isdigit<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::isdigit, direct = sym direct::isdigit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn islower<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::islower, direct = sym direct::islower::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isprint<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::isprint, direct = sym direct::isprint::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isspace<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::isspace, direct = sym direct::isspace::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isupper<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::isupper, direct = sym direct::isupper::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isxdigit<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::isxdigit, direct = sym direct::isxdigit::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn mbstowcs<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::mbstowcs, direct = sym direct::mbstowcs::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn mbtowc<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::mbtowc, direct = sym direct::mbtowc::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memchr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::memchr, direct = sym direct::memchr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memcpy<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::memcpy, direct = sym direct::memcpy::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memcpy_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::memcpy_s, direct = sym direct::memcpy_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memmove<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::memmove, direct = sym direct::memmove::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memmove_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::memmove_s, direct = sym direct::memmove_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memset<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::memset, direct = sym direct::memset::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn qsort<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::qsort, direct = sym direct::qsort::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn rand<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::rand, direct = sym direct::rand::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn sprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::sprintf, direct = sym direct::sprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn sprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::sprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn srand<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::srand, direct = sym direct::srand::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn sscanf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::sscanf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcat<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strcat, direct = sym direct::strcat::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcat_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strcat_s, direct = sym direct::strcat_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strchr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strchr, direct = sym direct::strchr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcmp<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strcmp, direct = sym direct::strcmp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcpy<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strcpy, direct = sym direct::strcpy::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcpy_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strcpy_s, direct = sym direct::strcpy_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strlen<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strlen, direct = sym direct::strlen::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strlwr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strlwr, direct = sym direct::strlwr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncat<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strncat, direct = sym direct::strncat::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncat_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strncat_s, direct = sym direct::strncat_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncmp<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strncmp, direct = sym direct::strncmp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncpy<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strncpy, direct = sym direct::strncpy::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncpy_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strncpy_s, direct = sym direct::strncpy_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strnlen<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strnlen, direct = sym direct::strnlen::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strrchr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strrchr, direct = sym direct::strrchr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strspn<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strspn, direct = sym direct::strspn::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strstr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::strstr, direct = sym direct::strstr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strtok_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strtok_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn swprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::swprintf, direct = sym direct::swprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn swprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::swprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn swscanf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::swscanf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn tolower<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::tolower, direct = sym direct::tolower::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn toupper<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::toupper, direct = sym direct::toupper::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn towlower<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::towlower, direct = sym direct::towlower::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn towupper<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::towupper, direct = sym direct::towupper::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vsprintf<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::vsprintf, direct = sym direct::vsprintf::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vsprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::vsprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vswprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::vswprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscat<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcscat, direct = sym direct::wcscat::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscat_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcscat_s, direct = sym direct::wcscat_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcschr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcschr, direct = sym direct::wcschr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscmp<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcscmp, direct = sym direct::wcscmp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscpy<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcscpy, direct = sym direct::wcscpy::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscpy_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcscpy_s, direct = sym direct::wcscpy_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscspn<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcscspn, direct = sym direct::wcscspn::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcslen<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcslen, direct = sym direct::wcslen::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcslwr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcslwr, direct = sym direct::wcslwr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncat<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsncat, direct = sym direct::wcsncat::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncat_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsncat_s, direct = sym direct::wcsncat_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncmp<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsncmp, direct = sym direct::wcsncmp::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncpy<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsncpy, direct = sym direct::wcsncpy::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncpy_s<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsncpy_s, direct = sym direct::wcsncpy_s::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsnlen<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsnlen, direct = sym direct::wcsnlen::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsrchr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsrchr, direct = sym direct::wcsrchr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsspn<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsspn, direct = sym direct::wcsspn::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsstr<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcsstr, direct = sym direct::wcsstr::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcstombs<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcstombs, direct = sym direct::wcstombs::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcstoul<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wcstoul, direct = sym direct::wcstoul::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wctomb<P: Crt>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::wctomb, direct = sym direct::wctomb::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

